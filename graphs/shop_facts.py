"""What is said of the shop when somebody asks: from its own rows and its policy's sentences, with the receipts for it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from graphs.phrases import phrases, sentence
from graphs.receipts import durations, hours, prices, service_name
from graphs.state import Desk, Memory, slot_from_json
from graphs.treats import treat_receipts
from runtime.domain.conversations import Agent, Move
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.understanding import Topic, Understanding

FROM_POLICY = (Topic.PARKING, Topic.WALK_INS, Topic.PAYMENT, Topic.KIDS, Topic.LATENESS)
ALWAYS_KNOWN = (Topic.PRICE, Topic.SERVICES, Topic.ADDRESS, Topic.HOURS, Topic.BARBERS, Topic.DURATION)
NO_STOP = re.compile(r"(?<![.!?])$")


@dataclass(frozen=True, slots=True)
class Told:
    """`move` names the template, where `named` does not; `values` are those that it uses beside `back`."""

    move: Move
    values: dict[str, Any]
    receipts: tuple[Receipt, ...]
    named: str = ""

    @property
    def template(self) -> str:
        return self.named or self.move.value


def told(topic: Topic, asked: Understanding, desk: Desk) -> Told | None:
    """None for what only a person knows."""
    shop = desk.facts.shop
    match topic:
        case Topic.PRICE:
            words, receipts = prices(desk, asked.service, asked.barber)
            return Told(Move.ANSWER_PRICE, {"prices": words}, receipts)
        case Topic.SERVICES:
            words, receipts = prices(desk)
            return Told(Move.ANSWER_SERVICES, {"prices": words}, receipts)
        case Topic.ADDRESS:
            receipt = Receipt(ReceiptKind.ADDRESS, address=shop.address)
            return Told(Move.ANSWER_ADDRESS, {"shop": shop.name, "address": shop.address}, (receipt,))
        case Topic.HOURS:
            words, receipts = hours(desk)
            return Told(Move.ANSWER_HOURS, {"hours": words}, receipts)
        case Topic.BARBERS:
            return barbers_told([barber.name for barber in desk.facts.diary.barbers], desk)
        case Topic.DURATION:
            words, receipts = durations(desk, asked.service)
            return Told(Move.ANSWER_SHOP, {"durations": words}, receipts, "answer_duration")
        case Topic.TREAT:
            return _birthday_treat(desk)
        case _:
            return _from_policy(topic, desk)


def also_told(topics: Iterable[Topic], asked: Understanding, desk: Desk) -> tuple[str, tuple[Receipt, ...]]:
    """Several answers one after the other, for beside what a text is about; what only a person knows is left out."""
    found = [answer for topic in sorted(topics) if (answer := told(topic, asked, desk)) is not None]
    said = " ".join(sentence(answer.template, desk, **answer.values, back="") for answer in found)
    return said, tuple(receipt for answer in found for receipt in answer.receipts)


def about_what_is_in_play(asked: Understanding, memory: Memory, desk: Desk) -> Understanding:
    """ "How long does it take?" is about the service that was booked, proposed or offered."""
    if asked.service is not None or Topic.DURATION not in asked.topics:
        return asked
    slots = [slot for slot in (memory["booked"], memory["proposed"], *memory["offers"]) if slot is not None]
    service = service_name(slot_from_json(slots[0], desk), desk) if slots else ""
    return replace(asked, service=service or None)


def is_known(topic: Topic, desk: Desk) -> bool:
    if topic is Topic.TREAT:
        return _birthday_treat(desk) is not None
    return topic in ALWAYS_KNOWN or bool(_own_words(topic, desk))


def barbers_told(names: list[str], desk: Desk) -> Told:
    """ "Marcus and Elena"."""
    said = f" {phrases(desk).and_} ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
    receipts = tuple(Receipt(ReceiptKind.FACT, barber=name) for name in names)
    return Told(Move.ANSWER_BARBERS, {"barbers": said}, receipts)


def promise_told(desk: Desk) -> Told | None:
    """What this agent promised in its opening, and how to get it; None where it promised nothing."""
    promised = treat_receipts(desk)
    if not promised:
        return None
    treat = NO_STOP.sub(".", (promised[0].text or "").strip())
    return Told(Move.ANSWER_SHOP, {"treat": treat}, promised, "answer_treat")


def _birthday_treat(desk: Desk) -> Told | None:
    """Promised to whom the birthday agent writes; whether anybody else gets it, a person knows."""
    return promise_told(desk) if desk.request.agent is Agent.BIRTHDAY else None


def _from_policy(topic: Topic, desk: Desk) -> Told | None:
    said = _own_words(topic, desk)
    return Told(Move.ANSWER_SHOP, {"answer": said}, (Receipt(ReceiptKind.FACT, text=said),)) if said else None


def _own_words(topic: Topic, desk: Desk) -> str:
    return desk.request.policy.answers.get(desk.language, {}).get(topic.value, "") if topic in FROM_POLICY else ""
