"""PostgreSQL: tables, queries by noun, sessions and transactions. The one store, and the truth."""
