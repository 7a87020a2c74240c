"""What is said beside the slot that waits for a yes, or beside a choice, and how it is to be read there."""

import re
from dataclasses import replace

from graphs.plain_words import plain_texts
from graphs.receipts import service_name
from graphs.state import Desk, Memory, offered, still_proposed
from graphs.understanding.beside import asks_beside
from graphs.understanding.mentions import find_service
from graphs.understanding.times import find_times
from runtime.domain.appointments import Slot
from runtime.domain.understanding import Act, Topic, Understanding

NUMBERS = re.compile(r"(?<![\d:./])\b\d{1,2}\b(?![:./]?\d)")
WITHOUT_A_MEANING = re.compile(r"\b(?:10 ?/ ?10|10 4|24 ?/ ?7)\b|\b\d+ ?%")
LAST_HOUR = 12  # of a clock without am and pm
# "Yes but can we do 4", "4 works better"; not "2 of us", "for 2", "number 2".
AN_HOUR = re.compile(
    r"(?<!for )(?<!para )(?<!number )(?<!option )(?<!opcion )(?<!numero )(?<![$#] )\b\d{1,2}\b"
    r"(?= ?(?:[?.,!]|$)| (?:works?|is|would|will|might|sounds|suits|fits|please|instead|better|then|ok|thanks"
    r"|though|free|open|available|good|libre|seria|es|esta|me|mejor|por|porfa|gracias|queda|puede)\b)"
)
OTHER_MATTERS = (Act.RESCHEDULE, Act.CANCEL_APPOINTMENT, Act.RUNNING_LATE, Act.WRONG_PERSON, Act.HUMAN, Act.COMPLAINT)
YES_AND_NO = {Act.ACCEPT, Act.DECLINE, Act.ALTERNATIVES, Act.QUESTION, Act.INFO, Act.BOOK, Act.OTHER}
PIECES = re.compile(
    r" ?(?<!\S)[.,!;]+(?!\S) ?|(?<=\?)|\b(?:and|y)\b(?= (?:do|can|what|how|is|are|hacen|tienen|cuanto)\b)"
)
ADDS = re.compile(r"\b(?:and|plus|also|with|too|as well|y|mas|con|tambien)\b|[&+]")


def as_said_there(understanding: Understanding, memory: Memory, desk: Desk) -> Understanding:
    """As its numbers are meant while one slot waits for a yes, and its services beside a slot that is chosen."""
    proposed = still_proposed(memory, desk)
    if proposed is not None:
        return _with_its_hour(understanding, proposed, desk)
    chosen = numbered_slot(memory, understanding, desk)
    return understanding if chosen is None else _with_its_service(understanding, chosen, desk)


def numbered_slot(memory: Memory, understanding: Understanding, desk: Desk) -> Slot | None:
    """The offered slot whose number was said, whatever else was."""
    slots = offered(memory, desk)
    number = understanding.option
    return slots[number - 1] if number is not None and number <= len(slots) else None


def _with_its_hour(understanding: Understanding, proposed: Slot, desk: Desk) -> Understanding:
    """While one slot waits for a yes, a lone number that says nothing of it is another hour of its day."""
    if understanding.times or understanding.party > 1 or understanding.does(*OTHER_MATTERS):
        return understanding
    if understanding.topics - {Topic.OTHER, Topic.HOURS, Topic.APPOINTMENT}:
        return understanding
    plain = WITHOUT_A_MEANING.sub(" ", plain_texts(desk))
    numbers, hour = NUMBERS.findall(plain), AN_HOUR.search(plain)
    own = {proposed.starts_at.hour % LAST_HOUR or LAST_HOUR, proposed.starts_at.day, proposed.price_cents // 100}
    if hour is None or len(numbers) != 1 or int(numbers[0]) in own or not 0 < int(numbers[0]) <= LAST_HOUR:
        return understanding
    times = find_times(" . ".join(desk.texts()), desk.now, bare_hours=True)
    if len(times) != 1:
        return understanding
    acts = understanding.acts - YES_AND_NO | {Act.CHANGE, Act.PROPOSE}
    return replace(understanding, acts=acts, times=tuple(times), topics=frozenset(), option=None)


def _with_its_service(understanding: Understanding, chosen: Slot, desk: Desk) -> Understanding:
    """ "2. do you do beards?" asks of a service, "2 and a beard trim" adds one: the one that was offered is booked."""
    own = service_name(chosen, desk)
    if understanding.service in (None, own):
        return understanding
    services = [service.name for service in desk.facts.diary.services]
    pieces = [piece for piece in PIECES.split(plain_texts(desk)) if piece]
    told = [piece for piece in pieces if not (piece.endswith("?") or asks_beside(piece))]
    named = [piece for piece in told if find_service(piece, services) is not None]
    if not named:
        acts, topics = understanding.acts | {Act.QUESTION}, understanding.topics - {Topic.PRICE, Topic.OTHER}
        return replace(understanding, service=None, acts=acts, topics=topics | {Topic.SERVICES})
    return replace(understanding, service=own) if all(ADDS.search(piece) for piece in named) else understanding
