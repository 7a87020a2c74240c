"""Scripted clients: what each wants, and what it types in each situation. The format is in scenarios/README.md."""

from collections.abc import Sequence
from datetime import date, time
from pathlib import Path
from typing import Literal, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator

FOLDER = Path(__file__).parent / "scenarios"

Agent = Literal["rebooking", "birthday", "retention", "front_desk"]
KnownClient = Literal["regular", "new", "elena", "booked"]
Outcome = Literal["booked", "moved", "cancelled", "none"]

_TO_SAY: dict[Outcome, Sequence[str]] = {
    "booked": ("pick", "agree", "disagree"),
    "moved": ("pick", "agree", "disagree"),
    "cancelled": ("agree", "disagree"),
    "none": ("disagree",),
}


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Wants(_Strict):
    """The right outcome; what is None is free. Times are local starts, `until` is not included."""

    outcome: Outcome
    days: tuple[date, ...] | None = Field(default=None, min_length=1)
    from_: time | None = Field(default=None, alias="from")
    until: time | None = None
    barber: Literal["Marcus", "Elena"] | None = None
    service: Literal["Skin fade", "Beard trim"] | None = None


class Says(_Strict):
    """One phrase for each situation; `first` may be several texts in quick succession."""

    first: str | tuple[str, ...]
    unclear: str
    pick: str | None = None
    agree: str | None = None
    disagree: str | None = None
    which: str | None = None
    after: str | None = None
    extra: tuple[str, ...] = ()


class Scenario(_Strict):
    """One scripted client."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    language: Literal["en", "es"]
    agent: Agent
    client: KnownClient
    wants: Wants
    says: Says

    @model_validator(mode="after")
    def has_every_phrase_its_outcome_needs(self) -> Self:
        """A client who is to end with a booking can choose, agree and object."""
        for situation in _TO_SAY[self.wants.outcome]:
            if not getattr(self.says, situation):
                raise ValueError(f"{self.id}: nothing to say for `{situation}`")
        return self


def families(folder: Path = FOLDER) -> dict[str, list[Scenario]]:
    """All scenarios by family, which is the file's name. Raises ValidationError."""
    return {
        file.stem: [Scenario.model_validate(row) for row in yaml.safe_load(file.read_text("utf-8"))]
        for file in sorted(folder.glob("*.yaml"))
    }
