"""Connections and transactions."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from psycopg import OperationalError as DriverError
from psycopg.errors import (
    IdleInTransactionSessionTimeout,
    LockNotAvailable,
    QueryCanceled,
    ReadOnlySqlTransaction,
)
from sqlalchemy import Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import InternalError, InvalidatePoolError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection
from sqlmodel import Session, create_engine

from runtime.domain.errors import TooSlow, Unavailable

TOO_SLOW = (QueryCanceled, LockNotAvailable)
LOST = (IdleInTransactionSessionTimeout, ReadOnlySqlTransaction)  # paused for too long; a server that is being replaced
# A connection that was used so lately is taken for alive; when it is not, its transaction ends as Unavailable.
IDLE_SECONDS = 0.5
# Milliseconds. A worker whose machine has vanished holds locks until its backend learns of it.
LIMITS = "-c lock_timeout=5000 -c statement_timeout=15000 -c idle_in_transaction_session_timeout=8000"
ALIVE = {"keepalives_idle": 10, "keepalives_interval": 3, "keepalives_count": 3}  # seconds, seconds, times


class Database:
    """One pool per process. `url` is any PostgreSQL URL; psycopg 3 is used whatever driver it names.

    `patience` is how many seconds to wait for a connection while all of them are in use.
    `limits` ends statements that take too long; a migration may take as long as it needs. A connection that was not used for
    `idle` seconds is asked whether it is alive before it is used again.
    """

    def __init__(
        self,
        url: str,
        *,
        pool_size: int = 10,
        patience: float = 10.0,
        limits: bool = True,
        idle: float = IDLE_SECONDS,
    ) -> None:
        self.engine: Engine = create_engine(
            with_psycopg(url),
            pool_size=pool_size,
            max_overflow=0,  # a connection that is made for one transaction costs ten times as much as the transaction
            pool_use_lifo=True,  # few connections stay warm, the others are asked before they are used
            pool_timeout=patience,
            connect_args={"connect_timeout": 5} | ALIVE | ({"options": LIMITS} if limits else {}),
            hide_parameters=True,  # they are clients' words and numbers, and errors are logged
        )
        _prove_idle_connections(self.engine, idle)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Commits at the end, rolls back on any error. Raises Unavailable when the database cannot be reached.

        Nothing slow belongs inside: no model call, no HTTP, no waiting.
        """
        try:
            with Session(self.engine, expire_on_commit=False) as session, session.begin():
                yield session
        except OperationalError as error:
            raise away(error.orig) from error
        except InternalError as error:
            if isinstance(error.orig, LOST):
                raise away(error.orig) from error
            raise
        except (DriverError, *LOST) as error:  # a statement of `statement.py`
            raise away(error) from error
        except PoolTimeout as error:
            raise Unavailable("all connections to the database are in use") from error

    def close(self) -> None:
        self.engine.dispose()


def _prove_idle_connections(engine: Engine, idle: float) -> None:
    """What `pool_pre_ping` does before every transaction, only for connections that lay idle: a ping costs as much as a
    short transaction does.
    """

    @event.listens_for(engine, "checkin")
    def note(_: DBAPIConnection | None, entry: ConnectionPoolEntry) -> None:
        entry.info["idle_since"] = monotonic()

    @event.listens_for(engine, "checkout")
    def prove(connection: DBAPIConnection, entry: ConnectionPoolEntry, _: PoolProxiedConnection) -> None:
        since = entry.info.get("idle_since")
        if since is None or monotonic() - since < idle:
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error as dead:
            raise InvalidatePoolError from dead  # the pool connects anew, and forgets what is as old


def away(error: BaseException | None) -> Unavailable:
    """In the words of PostgreSQL or its driver, without the further lines, which may quote a row."""
    lines = str(error).strip().splitlines()
    kind = TooSlow if isinstance(error, TOO_SLOW) else Unavailable
    return kind(f"the database does not answer: {lines[0] if lines else type(error).__name__}")


def with_psycopg(url: str) -> str:
    """postgres:// and postgresql:// as everybody writes them, with the driver that LangGraph's saver shares (decision 1)."""
    scheme, separator, rest = url.partition("://")
    if scheme.split("+")[0] in ("postgres", "postgresql"):
        return f"postgresql+psycopg{separator}{rest}"
    return url
