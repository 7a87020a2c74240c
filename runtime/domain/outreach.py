"""Planned contacts."""

from enum import StrEnum


class TaskState(StrEnum):
    """`dropped` tasks carry the reason why the client was not contacted."""

    PLANNED = "planned"
    STARTED = "started"
    DROPPED = "dropped"
