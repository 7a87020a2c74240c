"""Thinking: a turn's inputs go in, a plan comes out. Pure but for model calls; `graphs` implements it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from runtime.domain.appointments import Slot
from runtime.domain.clients import Client
from runtime.domain.conversations import Agent, Move, Purpose, Source, TurnKind
from runtime.domain.diary import Diary
from runtime.domain.effects import Effect
from runtime.domain.pins import Pins
from runtime.domain.policy import Policy
from runtime.domain.receipts import Receipt
from runtime.domain.shops import Shop
from runtime.domain.understanding import Understanding


@dataclass(frozen=True, slots=True)
class InboundText:
    """`received_at` is aware. `media` counts attached pictures."""

    body: str
    received_at: datetime
    media: int = 0


@dataclass(frozen=True, slots=True)
class TurnFacts:
    """Everything a turn may know. `now` is business time in the shop's zone; `previous` is the last text we sent."""

    now: datetime
    shop: Shop
    client: Client
    diary: Diary
    previous: str = ""


@dataclass(frozen=True, slots=True)
class TurnRequest:
    """`saver` is the engine's LangGraph checkpointer for this turn alone. `gone` are slots that the commit refused.

    `texts` are the prompts and templates that the conversation began with, by file name; what is not among them is as it
    is today, and None when all are.
    `policy` is the one that the conversation began with.
    """

    agent: Agent
    kind: TurnKind
    thread_id: str
    number: int
    texts: Mapping[str, str] | None
    policy: Policy
    inbound: tuple[InboundText, ...]
    facts: TurnFacts
    saver: Any
    gone: tuple[Slot, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedText:
    """One text to send, with what it is labelled by (invariant I12). Token counts cover this turn's calls."""

    body: str
    purpose: Purpose
    source: Source
    template_version: str | None = None
    prompt_version: str | None = None
    model: str | None = None
    tokens_in: int = 0
    tokens_out: int = 0
    latency_ms: int = 0
    receipts: tuple[Receipt, ...] = ()
    claims: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class TurnPlan:
    """`fallbacks` names each model step that had to be done without the model, and why."""

    move: Move
    stage: str
    graph_version: str
    texts: tuple[PlannedText, ...]
    effects: tuple[Effect, ...]
    understanding: Understanding | None
    fallbacks: tuple[str, ...] = ()


class TurnRunner(Protocol):
    @property
    def pins(self) -> Pins:
        """What new conversations begin with."""
        ...

    def run(self, request: TurnRequest) -> TurnPlan:
        """Raises only for defects: what the model does wrong ends in rules and templates inside the plan."""
        ...
