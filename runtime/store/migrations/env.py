"""Runs on the connection that `runtime.store.schema` opened; there is no offline mode."""

from alembic import context

from runtime.store.tables import metadata

LANGGRAPH_TABLES = ("checkpoints", "checkpoint_blobs", "checkpoint_writes", "checkpoint_migrations")


def is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """LangGraph's saver keeps its own tables up to date."""
    return not (kind == "table" and name in LANGGRAPH_TABLES)


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    include_name=is_ours,
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
