"""A booking beside one that the client has: that one is named, so that nobody takes the new one for its place."""

from dataclasses import replace

from graphs.own_visits import coming_visits, moving_visit
from graphs.phrases import sentence
from graphs.receipts import visit_words
from graphs.state import Decision, Desk
from runtime.domain.conversations import Move

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
