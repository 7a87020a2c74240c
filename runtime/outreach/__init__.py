"""Contacts that the shop begins: planned as tasks, started when their day and hour have come."""
