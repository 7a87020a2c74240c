"""How columns are written here: times with zone, enums as checked text, references that cannot leave the shop."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, Column, DateTime, Enum, ForeignKeyConstraint, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
SQLModel.metadata.naming_convention = NAMES


def identity() -> Any:
    """A bigint primary key that the database numbers."""
    return Field(default=None, primary_key=True, sa_type=BigInteger)


def shop_reference() -> Any:
    """The tenant of this row; it goes when the shop goes."""
    return Field(foreign_key="shops.id", ondelete="CASCADE", sa_type=BigInteger)


def big(*, nullable: bool = False) -> Any:
    return Field(default=None, sa_column=Column(BigInteger, nullable=nullable))


def moment(*, nullable: bool = False, default_now: bool = False) -> Any:
    """An instant, stored with zone; `default_now` is the database's wall clock."""
    default = text("clock_timestamp()") if default_now else None
    return Field(default=None, sa_column=Column(DateTime(timezone=True), nullable=nullable, server_default=default))


def word(kind: type[StrEnum], *, default: StrEnum | None = None, nullable: bool = False) -> Any:
    """An enum stored as its value, with a check in the database."""
    column: Column[Any] = Column(
        Enum(
            kind,
            native_enum=False,
            length=40,
            create_constraint=True,
            name=kind.__name__.lower(),
            values_callable=lambda members: [member.value for member in members],
        ),
        nullable=nullable,
        server_default=None if default is None else default.value,
    )
    return Field(default=default, sa_column=column)


def document(*, nullable: bool = False, default: str | None = None) -> Any:
    """JSONB."""
    server_default = None if default is None else text(f"'{default}'::jsonb")
    return Field(default=None, sa_column=Column(JSONB, nullable=nullable, server_default=server_default))


def number(default: int = 0) -> Any:
    """A bigint counter that starts at `default`."""
    return Field(default=default, sa_column=Column(BigInteger, nullable=False, server_default=text(str(default))))


def in_shop(table: str, column: str) -> ForeignKeyConstraint:
    """A reference that can only point into the same shop."""
    return ForeignKeyConstraint(["shop_id", column], [f"{table}.shop_id", f"{table}.id"], ondelete="CASCADE")


def referable() -> UniqueConstraint:
    """What `in_shop` references point at."""
    return UniqueConstraint("shop_id", "id")


Moment = datetime
Args = Sequence[Any]
