"""Scripted clients against the whole way: local Twilio, webhook, engine, database, and back."""
