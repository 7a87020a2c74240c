"""What is said of the shop when somebody asks: from its own rows and its policy's sentences, with the receipts for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from graphs.phrases import phrases, sentence
from graphs.receipts import hours, prices
from graphs.state import Desk
from runtime.domain.conversations import Move
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.understanding import Topic, Understanding

FROM_POLICY = (Topic.PARKING, Topic.WALK_INS, Topic.PAYMENT, Topic.KIDS)
ALWAYS_KNOWN = (Topic.PRICE, Topic.SERVICES, Topic.ADDRESS, Topic.HOURS, Topic.BARBERS)


@dataclass(frozen=True, slots=True)
class Told:
    """`move` names the template, too; `values` are those that it uses beside `back`."""

    move: Move
    values: dict[str, Any]
    receipts: tuple[Receipt, ...]


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
        case _:
            return _from_policy(topic, desk)


def also_told(topics: Iterable[Topic], asked: Understanding, desk: Desk) -> tuple[str, tuple[Receipt, ...]]:
    """Several answers one after the other, for beside what a text is about; what only a person knows is left out."""
    found = [answer for topic in sorted(topics) if (answer := told(topic, asked, desk)) is not None]
    said = " ".join(sentence(answer.move.value, desk, **answer.values, back="") for answer in found)
    return said, tuple(receipt for answer in found for receipt in answer.receipts)


def is_known(topic: Topic, desk: Desk) -> bool:
    return topic in ALWAYS_KNOWN or bool(_own_words(topic, desk))


def barbers_told(names: list[str], desk: Desk) -> Told:
    """ "Marcus and Elena"."""
    said = f" {phrases(desk).and_} ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
    receipts = tuple(Receipt(ReceiptKind.FACT, barber=name) for name in names)
    return Told(Move.ANSWER_BARBERS, {"barbers": said}, receipts)


def _from_policy(topic: Topic, desk: Desk) -> Told | None:
    said = _own_words(topic, desk)
    return Told(Move.ANSWER_SHOP, {"answer": said}, (Receipt(ReceiptKind.FACT, text=said),)) if said else None


def _own_words(topic: Topic, desk: Desk) -> str:
    return desk.request.policy.answers.get(desk.language, {}).get(topic.value, "") if topic in FROM_POLICY else ""
