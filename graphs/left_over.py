"""What a choice or a wish leaves over: a question is answered beside it, the rest goes to staff and the client is told so."""

import re
from dataclasses import dataclass

from graphs.phrases import sentence
from graphs.plain_words import plain_texts
from graphs.promises import person_answers
from graphs.shop_facts import also_told, is_known
from graphs.staff import summed_up
from graphs.state import Desk
from graphs.understanding.beside import asks_beside
from graphs.understanding.mentions import names_company, names_several_services
from runtime.domain.conversations import FlagReason, Move, Severity
from runtime.domain.effects import RaiseFlag
from runtime.domain.receipts import Receipt
from runtime.domain.understanding import Act, Topic, Understanding

NO_ANSWER_DUE = frozenset({Topic.APPOINTMENT, Topic.SERVICES, Topic.OTHER})
IN_THE_TEXT = {
    Move.CONFIRM_BOOKING: {Topic.PRICE, Topic.ADDRESS, Topic.TREAT},
    Move.CONFIRM_MOVE: {Topic.PRICE},
    Move.PROPOSE_SLOT: {Topic.PRICE},
}

BESIDE = re.compile(r"\b(?:also|too|as well|tambien)\b")  # "my brother needs one, too" is not for the brother alone


@dataclass(frozen=True, slots=True)
class LeftOver:
    """`said` follows the text, backed by `receipts`."""

    said: str = ""
    receipts: tuple[Receipt, ...] = ()
    flags: tuple[RaiseFlag, ...] = ()


def left_over(desk: Desk, understanding: Understanding, move: Move, also: str = "") -> LeftOver:
    """One slot is one person and one service. What the text does (`move`), or says below it (`also`: "that's for a beard trim,
    $20"), may answer the question already."""
    topics = understanding.topics if understanding.does(Act.QUESTION) else frozenset()
    no_answer_due = NO_ANSWER_DUE - ({Topic.SERVICES} if understanding.does(Act.CHOOSE) else set())
    priced = "$" in also and (understanding.service or "").lower() in also.lower()
    due = topics - no_answer_due - IN_THE_TEXT.get(move, set()) - ({Topic.PRICE} if priced else set())
    said, receipts = also_told(due, understanding, desk)
    why, name = _for_staff(desk, understanding, topics, move)
    if not why:
        return LeftOver(said, receipts)
    within, by = person_answers(desk)
    told = sentence(name, desk, by=by)
    flag = RaiseFlag(FlagReason.WANTS_PERSON, Severity.NORMAL, summed_up(why, desk), within)
    return LeftOver(f"{said} {told}".strip(), receipts, (flag,))


def _for_staff(desk: Desk, understanding: Understanding, topics: frozenset[Topic], move: Move) -> tuple[str, str]:
    """Why, and the sentence that tells the client; both empty when nothing is for staff."""
    plain = plain_texts(desk)
    alone = understanding.for_other and BESIDE.search(plain) is None
    if understanding.party > 1 or (names_company(plain) and not alone):
        return "The client asks for somebody else too", "also_company"
    services = [service.name for service in desk.facts.diary.services]
    if names_several_services(f"{understanding.service or ''} {plain}".lower(), services):
        return "The client asks for more than one service", "also_service"
    chosen = move in (Move.CONFIRM_BOOKING, Move.CONFIRM_MOVE)
    unclear = {Topic.APPOINTMENT} if chosen else {Topic.APPOINTMENT, Topic.OTHER}
    unheard = not understanding.does(Act.QUESTION) and understanding.does(Act.ACCEPT, Act.CHOOSE) and asks_beside(plain)
    if unheard or any(not is_known(topic, desk) for topic in topics - unclear):
        return "The client asks something beside the booking that the agent cannot answer", "also_question"
    return "", ""
