"""Tests: real PostgreSQL, real Redis, real HTTP."""
