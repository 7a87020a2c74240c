"""Alembic migrations; run by `bookedbarber migrate`."""
