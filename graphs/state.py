"""What a graph remembers between turns, and what passes between its nodes within one."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, NotRequired, TypedDict

from langgraph.channels import UntrackedValue

from prompts import Prompts
from runtime.domain.appointments import Slot
from runtime.domain.availability import check_slot
from runtime.domain.conversations import Move, Purpose
from runtime.domain.effects import Effect
from runtime.domain.errors import BookedBarberError, NotFound, Paid, SlotTaken
from runtime.domain.language import clear_language
from runtime.domain.receipts import Receipt
from runtime.domain.refusals import Refusal, Repeats
from runtime.domain.understanding import Grain, TimeExpression, Understanding
from runtime.ports.language_model import Completion, LanguageModel
from runtime.ports.turn_runner import PlannedText, TurnFacts, TurnRequest

MOST_WISHED = 4  # times that are kept beside a question
MOST_SHOWN = 24  # of whoever is shown more, the oldest may come again (invariant I10)


class Memory(TypedDict):
    """Everything that outlives a turn, as plain JSON: it is checkpointed, and bounded (invariant I10).

    `stage`: new, offered, proposed, booked or ended. `days` are the days that the last wish named. `refused` are the times that
    the client has ruled out, `shown` the last slots that were offered. `chosen` is the number that was booked, if it was chosen
    by one, and `chosen_from` the offer it was a number of. `language` is the last that the client clearly spoke here. `moving`
    is the id of the appointment that a booking takes the place of; `another`: one more is wanted. `cancelled` is the
    appointment that was cancelled here last. `for_other` means that the next booking is not for the client, `also` are services
    beside the one that it is for. `declined` is what was offered when the client said no, `asked_which` that a yes to several
    was asked back. `asking` is what the last text asked that is no offer; see `Asked`. `passed_on` counts the
    questions that staff were asked to answer, `turns_of_day` the turns of one day of the shop's. What is not required came
    after the first conversations, whose memory is without it.
    """

    version: int
    stage: str
    offers: list[dict[str, Any]]
    proposed: dict[str, Any] | None
    booked: dict[str, Any] | None
    chosen: NotRequired[int | None]
    chosen_from: NotRequired[list[dict[str, Any]]]
    barber_id: int | None
    not_barber_id: NotRequired[int | None]
    any_barber: bool
    service_id: int | None
    days: list[str]
    refused: NotRequired[list[dict[str, str]]]
    shown: NotRequired[list[str]]
    language: NotRequired[str]
    misses: int
    moving: NotRequired[int | None]
    another: NotRequired[bool]
    cancelled: NotRequired[dict[str, Any]]
    for_other: NotRequired[bool]
    also: NotRequired[list[str]]
    asked_which: NotRequired[bool]
    declined: NotRequired[list[dict[str, Any]]]
    asking: NotRequired[dict[str, Any] | None]
    passed_on: NotRequired[int]
    turns_of_day: NotRequired[dict[str, Any]]


def blank_memory(version: int) -> Memory:
    return Memory(
        version=version,
        stage="new",
        offers=[],
        proposed=None,
        booked=None,
        chosen=None,
        barber_id=None,
        not_barber_id=None,
        any_barber=False,
        service_id=None,
        days=[],
        refused=[],
        misses=0,
        moving=None,
        asking=None,
        passed_on=0,
    )


class Asks(StrEnum):
    """What a text asked that is no offer: which appointment, whether it shall be cancelled, what the client is called,
    whether a booked client has more to say."""

    WHICH_TO_MOVE = "which_to_move"
    WHICH_TO_CANCEL = "which_to_cancel"
    SHALL_I_CANCEL = "shall_i_cancel"
    NAME = "name"
    ANYTHING_MORE = "anything_more"


@dataclass(frozen=True, slots=True)
class Asked:
    """`visits` are the appointments that it was about, in the order in which they were told; `wished` the times named before."""

    what: Asks
    visits: tuple[int, ...] = ()
    wished: tuple[TimeExpression, ...] = ()

    def to_json(self) -> dict[str, Any]:
        wished = [_time_to_json(time) for time in self.wished[:MOST_WISHED]]
        return {"what": self.what.value, "visits": list(self.visits), "wished": wished}


def asked_before(memory: Memory) -> Asked | None:
    """What the last text asked; it stands for one turn only."""
    content = memory.get("asking")
    if content is None:
        return None
    wished = tuple(_time_from_json(time) for time in content.get("wished", ()))
    return Asked(Asks(content["what"]), tuple(content["visits"]), wished)


def _time_to_json(time: TimeExpression) -> dict[str, Any]:
    return {
        "text": time.text,
        "start": time.start.isoformat(),
        "end": time.end.isoformat(),
        "grain": time.grain.value,
        "ambiguous": time.ambiguous,
        "excluded": time.excluded,
        "has_day": time.has_day,
        "other": time.other.isoformat() if time.other is not None else None,
    }


def _time_from_json(content: dict[str, Any]) -> TimeExpression:
    other = content["other"]
    return TimeExpression(
        content["text"],
        datetime.fromisoformat(content["start"]),
        datetime.fromisoformat(content["end"]),
        Grain(content["grain"]),
        ambiguous=content["ambiguous"],
        excluded=content["excluded"],
        has_day=content["has_day"],
        other=datetime.fromisoformat(other) if other is not None else None,
    )


def with_language(memory: Memory, request: TurnRequest) -> Memory:
    """Whoever turns to Spanish or to English is followed at once; "ok" and "2" are said in both, and change nothing."""
    spoken = clear_language(" . ".join(text.body for text in request.inbound))
    changed = memory.copy()
    if spoken is not None:
        changed["language"] = spoken
    return changed


def with_turn_counted(memory: Memory, today: date) -> Memory:
    """This turn is one more of `today`, by the shop's calendar."""
    changed = memory.copy()
    changed["turns_of_day"] = {"day": today.isoformat(), "turns": turns_of(memory, today) + 1}
    return changed


def turns_of(memory: Memory, today: date) -> int:
    counted = memory.get("turns_of_day")
    return int(counted["turns"]) if counted is not None and counted["day"] == today.isoformat() else 0


@dataclass(frozen=True, slots=True)
class Decision:
    """What code decided: the move, the template and its values, what backs it, what it intends to change.

    `by_rule` texts are never worded by a model (who we are, handing over). `also` is said after the template: an answer or
    a question beside what the text is about, backed by the same receipts.
    """

    move: Move
    template: str
    values: Mapping[str, Any]
    memory: Memory
    receipts: tuple[Receipt, ...] = ()
    effects: tuple[Effect, ...] = ()
    by_rule: bool = False
    purpose: Purpose = Purpose.REPLY
    also: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """A text on its way to the client; `findings` are the guard's objections to it."""

    text: PlannedText | None
    tries: int = 0
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spent:
    """What the model calls of this turn cost, refused wordings included."""

    tokens_in: int = 0
    tokens_out: int = 0
    latency_ms: int = 0

    def plus(self, completion: Completion[Any]) -> "Spent":
        return Spent(
            self.tokens_in + completion.tokens_in,
            self.tokens_out + completion.tokens_out,
            self.latency_ms + completion.latency_ms,
        )

    def plus_failure(self, failed: BookedBarberError) -> "Spent":
        """A call that ended in no answer may have had some that were of no use."""
        if not isinstance(failed, Paid):
            return self
        return replace(
            self, tokens_in=self.tokens_in + failed.tokens_in, tokens_out=self.tokens_out + failed.tokens_out
        )


class State(TypedDict):
    """`memory` is checkpointed; the rest lives for one turn. `asked` is what the last text asked, taken out of the memory."""

    memory: NotRequired[Memory]
    asked: NotRequired[Annotated[Asked | None, UntrackedValue]]
    understanding: NotRequired[Annotated[Understanding | None, UntrackedValue]]
    decision: NotRequired[Annotated[Decision | None, UntrackedValue]]
    wording: NotRequired[Annotated[Wording | None, UntrackedValue]]
    fallbacks: NotRequired[Annotated[tuple[str, ...], UntrackedValue]]
    spent: NotRequired[Annotated[Spent, UntrackedValue]]


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies on the receptionist's desk during one turn; read-only.

    `spoken` is the language that the client has spoken in this conversation, if any was clear.
    """

    request: TurnRequest
    prompts: Prompts
    model: LanguageModel | None = field(default=None)
    spoken: str = ""

    @property
    def facts(self) -> TurnFacts:
        return self.request.facts

    @property
    def now(self) -> datetime:
        return self.facts.now

    @property
    def language(self) -> str:
        """What we answer in: as the client speaks here, else as the shop has noted."""
        return self.spoken or self.facts.client.language

    def texts(self) -> list[str]:
        """What the client sent since the last turn."""
        return [text.body for text in self.request.inbound]


def slot_to_json(slot: Slot) -> dict[str, Any]:
    return {
        "starts_at": slot.starts_at.isoformat(),
        "ends_at": slot.ends_at.isoformat(),
        "barber_id": slot.barber_id,
        "service_id": slot.service_id,
        "price_cents": slot.price_cents,
    }


def slot_from_json(content: dict[str, Any], desk: Desk) -> Slot:
    """Back in the shop's zone."""
    zone = desk.facts.shop.tz
    return Slot(
        datetime.fromisoformat(content["starts_at"]).astimezone(zone),
        datetime.fromisoformat(content["ends_at"]).astimezone(zone),
        content["barber_id"],
        content["service_id"],
        content["price_cents"],
    )


def offered(memory: Memory, desk: Desk) -> list[Slot]:
    """The slots that the client was last shown, in the order of their numbers, those included that went since."""
    return [slot_from_json(content, desk) for content in memory["offers"]]


def shown(memory: Memory, desk: Desk) -> list[tuple[datetime, int]]:
    """When and with which barber slots were offered in this conversation, oldest first, as far back as it is remembered."""
    pairs = (content.split() for content in memory.get("shown", ()))
    return [(datetime.fromisoformat(start).astimezone(desk.facts.shop.tz), int(barber)) for start, barber in pairs]


def with_shown(memory: Memory, slots: list[Slot]) -> list[str]:
    new = [f"{slot.starts_at.isoformat(timespec='minutes')} {slot.barber_id}" for slot in slots]
    return [*(content for content in memory.get("shown", ()) if content not in new), *new][-MOST_SHOWN:]


def still_open(memory: Memory, desk: Desk) -> list[Slot]:
    """Those of the offered slots that may be shown once more; a decision that shows them has to remember just these."""
    return [slot for slot in offered(memory, desk) if is_open(slot, desk) and not is_refused(slot, memory)]


def still_proposed(memory: Memory, desk: Desk) -> Slot | None:
    """The slot that waits for the client's yes, as long as it can be had."""
    if memory["stage"] != "proposed" or memory["proposed"] is None:
        return None
    slot = slot_from_json(memory["proposed"], desk)
    return slot if is_open(slot, desk) and not is_refused(slot, memory) else None


def still_booked(memory: Memory, desk: Desk) -> Slot | None:
    """What this conversation booked, until it is over, and as long as the shop has neither cancelled nor moved it."""
    if memory["booked"] is None:
        return None
    slot = slot_from_json(memory["booked"], desk)
    kept = {(visit.starts_at, visit.barber_id) for visit in desk.facts.client.upcoming}
    return slot if slot.ends_at > desk.now and (slot.starts_at, slot.barber_id) in kept else None


def is_open(slot: Slot, desk: Desk) -> bool:
    """By the diary as it is now; a hold of this very conversation does not stand in the way."""
    try:
        check_slot(desk.facts.diary, slot, desk.now)
    except (SlotTaken, NotFound):
        return False
    return True


def refused(memory: Memory) -> list[Refusal]:
    """What the client has ruled out, oldest first."""
    return [
        Refusal(
            datetime.fromisoformat(content["start"]),
            datetime.fromisoformat(content["end"]),
            Repeats(content["repeats"]),
        )
        for content in memory.get("refused", ())
    ]


def is_refused(slot: Slot, memory: Memory) -> bool:
    return any(refusal.covers(slot.starts_at.replace(tzinfo=None)) for refusal in refused(memory))


def named_days(memory: Memory) -> list[date]:
    return [date.fromisoformat(day) for day in memory["days"]]
