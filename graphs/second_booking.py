"""A booking beside one that the client has: that one is named, so that nobody takes the new one for its place."""

from dataclasses import replace

from graphs.own_visits import coming_visits, from_one_to, moving_visit
from graphs.phrases import sentence
from graphs.plain_words import plain_texts
from graphs.receipts import visit_words
from graphs.state import Decision, Desk, Memory
from graphs.understanding.own_appointment import TELLS_OF_OWN
from graphs.understanding.visit_words import adds_to_it, wants_one_more
from runtime.domain.conversations import Move
from runtime.domain.understanding import Act, Topic, Understanding

OF_THE_PRICE = frozenset({Topic.PRICE, Topic.DURATION, Topic.SERVICES})
OFFERS = (Move.OFFER_SLOTS, Move.PROPOSE_SLOT, Move.NO_SLOTS)


def with_the_first(decision: Decision, desk: Desk) -> Decision:
    """Once: what the last text said of it is not said again."""
    memory = decision.memory
    coming = coming_visits(memory, desk)
    if decision.move not in OFFERS or not coming or moving_visit(memory, desk) is not None:
        return decision
    receipt, words = visit_words(coming[0], desk)
    if words["slot"] in desk.facts.previous:
        return decision
    said = sentence("also_visit", desk, slot=words["slot"])
    return replace(
        decision,
        receipts=(*decision.receipts, receipt),
        also=" ".join(part for part in (decision.also, said) if part),
    )


def remember_another(memory: Memory, understanding: Understanding, desk: Desk) -> Memory:
    """Another one is wanted until it is booked, until a no, or until the one that is made shall be changed."""
    changed = memory.copy()
    coming = coming_visits(memory, desk)
    changes = understanding.does(Act.RESCHEDULE, Act.CANCEL_APPOINTMENT) or from_one_to(coming, desk) is not None
    if not coming or changes:
        changed["another"] = False
    elif _asks_for_another(memory, understanding, desk):
        changed["another"] = True
    return changed


def _asks_for_another(memory: Memory, understanding: Understanding, desk: Desk) -> bool:
    """ "How much is a haircut?" asks for none; nor does "a fresh cut", said of one that is just made or being moved."""
    if understanding.does(Act.QUESTION) and understanding.topics & OF_THE_PRICE and not understanding.times:
        return False
    plain = plain_texts(desk)
    settled = memory["booked"] is not None or memory.get("moving") is not None
    return wants_one_more(plain, surely=settled or adds_to_it(plain) or TELLS_OF_OWN.search(plain) is not None)
