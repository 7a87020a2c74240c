"""LangGraph's checkpoints inside our transaction (decision 1). The one file here that knows LangGraph.

While a turn is thought no connection is held: the graph runs on a `TurnSaver`, which serves the checkpoint that the claim
loaded and keeps what the graph puts in memory. The commit replays that one put through LangGraph's own PostgresSaver on
the connection of the open transaction, so that checkpoint, transcript and outbox commit or vanish together.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import (
    BaseCheckpointSaver,
    ChannelVersions,
    Checkpoint,
    CheckpointMetadata,
    CheckpointTuple,
)
from langgraph.checkpoint.postgres import PostgresSaver
from psycopg import Connection
from psycopg.rows import DictRow
from sqlalchemy import Engine, text
from sqlmodel import Session

from runtime.store.maintenance import invalid_indexes, own_connection
from runtime.store.statement import Statement, driver_of

SAVERS_TABLES = ("checkpoints", "checkpoint_blobs", "checkpoint_writes")


class TurnSaver(BaseCheckpointSaver[Any]):
    """One turn's checkpointer. Only the root graph's state is kept; a subgraph starts afresh in each turn."""

    def __init__(self, loaded: CheckpointTuple | None) -> None:
        super().__init__()
        self._loaded = loaded
        self.kept: tuple[RunnableConfig, Checkpoint, CheckpointMetadata, ChannelVersions] | None = None

    def get_tuple(self, config: RunnableConfig) -> CheckpointTuple | None:
        return None if _namespace(config) else self._loaded

    def list(self, config: RunnableConfig | None, **_: Any) -> Iterator[CheckpointTuple]:
        """The loaded one alone: a turn never looks further back."""
        if self._loaded is not None:
            yield self._loaded

    def put(
        self,
        config: RunnableConfig,
        checkpoint: Checkpoint,
        metadata: CheckpointMetadata,
        new_versions: ChannelVersions,
    ) -> RunnableConfig:
        if not _namespace(config):
            self.kept = (config, checkpoint, metadata, new_versions)
        configurable = {**config["configurable"], "checkpoint_id": checkpoint["id"]}
        return {"configurable": configurable}

    def put_writes(
        self, config: RunnableConfig, writes: Sequence[tuple[str, Any]], task_id: str, task_path: str = ""
    ) -> None:
        """Pending writes serve a resume in the middle of a turn; here a turn is thought whole or not at all."""

    def again(self) -> "TurnSaver":
        """A fresh saver at the same starting point, for thinking the turn again."""
        return TurnSaver(self._loaded)

    def resumed(self) -> "TurnSaver":
        """A saver for the next turn, as if this one's checkpoint had been written and loaded; for talks without a database."""
        if self.kept is None:
            return self.again()
        config, checkpoint, metadata, _ = self.kept
        configurable = {**config["configurable"], "checkpoint_id": checkpoint["id"]}
        return TurnSaver(CheckpointTuple({"configurable": configurable}, checkpoint, metadata))


def load(session: Session, thread_id: str) -> TurnSaver:
    """The newest checkpoint of a thread, read in the caller's transaction."""
    return TurnSaver(
        _postgres_saver(session).get_tuple({"configurable": {"thread_id": thread_id, "checkpoint_ns": ""}})
    )


def keep(session: Session, saver: TurnSaver) -> None:
    """Writes the turn's checkpoint in the caller's transaction and drops the older ones (invariant I10)."""
    if saver.kept is None:
        return
    config, checkpoint, metadata, new_versions = saver.kept
    _postgres_saver(session).put(config, checkpoint, metadata, new_versions)
    _prune(session, config["configurable"]["thread_id"], checkpoint)


def set_up(engine: Engine) -> None:
    """LangGraph's tables, outside a transaction as its migrations need; the caller holds the migration lock.

    Its `create index concurrently` waits for others as long as it takes: nobody tries it again, and one that was aborted
    would pass for done the next time.
    """
    with own_connection(engine, autocommit=True) as connection:
        for name in invalid_indexes(connection, SAVERS_TABLES):
            connection.execute(text(f'drop index concurrently if exists "{name}"'))
        driver = connection.connection.driver_connection
        if not isinstance(driver, Connection):
            raise TypeError("the database must be reached through psycopg 3 (decision 1)")
        PostgresSaver(_typed(driver)).setup()


PRUNE = Statement(
    """
    with older as (
        delete from checkpoints where thread_id = :thread and checkpoint_ns = '' and checkpoint_id <> :newest
    )
    delete from checkpoint_blobs where thread_id = :thread and checkpoint_ns = ''
       and (channel, version) not in (select key, value from jsonb_each_text(cast(:versions as jsonb)))
    """
)


def _prune(session: Session, thread_id: str, newest: Checkpoint) -> None:
    versions = {channel: str(version) for channel, version in newest["channel_versions"].items()}
    values = {"thread": thread_id, "newest": newest["id"], "versions": json.dumps(versions)}
    PRUNE.run(session, values)


def _postgres_saver(session: Session) -> PostgresSaver:
    """A saver belongs to one turn: a shared one would serialise its callers on its lock."""
    return PostgresSaver(_typed(driver_of(session)))


def _typed(driver: Connection[Any]) -> Connection[DictRow]:
    """The saver asks for a connection whose rows are dicts, but makes its own cursors with that row factory."""
    return driver


def _namespace(config: RunnableConfig) -> str:
    namespace: str = config["configurable"].get("checkpoint_ns", "")
    return namespace
