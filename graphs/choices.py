"""Which slot the client's words pick out, and whether they do no more than that: only then is it booked."""

import re
from datetime import timedelta

from graphs.beside_a_proposal import NUMBERS, WITHOUT_A_MEANING, numbered_slot
from graphs.nodes.understand import read_by_rules
from graphs.plain_words import names, plain_texts
from graphs.receipts import barber_name, service_name
from graphs.state import Desk, Memory, is_open, offered, slot_from_json, still_open, still_proposed
from graphs.treats import treat_receipts
from graphs.understanding.calendar_spans import coming_number
from graphs.understanding.choosing import only_points, sets_condition, settles_for
from graphs.understanding.corrections import BEGINS_WITH_ONE, POINTS
from graphs.understanding.half_yes import agrees_to_nothing, names_a_price, only_asks
from graphs.understanding.leaving_it import leaves_it_to_us, wants_the_usual
from graphs.understanding.options import either_of, fits
from graphs.understanding.said import YES_FIRST
from graphs.understanding.times import find_times
from graphs.wishes import LOOK_AHEAD_DAYS, habits, until
from runtime.domain.appointments import Slot
from runtime.domain.understanding import Act, Grain, TimeExpression, Understanding

AS_A_DATE = re.compile(r"\b(?:(?P<nth>[1-5](?:st|nd|rd|th))|el [1-5])\b(?! (?:one|option|slot|choice|time|opcion))")
MARKED = re.compile(r"\b(?:right|correct|still|verdad|cierto|no(?= ?\?))\b")  # what makes a question of it
A_QUESTION = re.compile(r"[^.!?;,\n]*\?+")  # at its comma: in "2, where are you?" the number stands by itself


def chosen_slot(memory: Memory, understanding: Understanding, desk: Desk) -> Slot | None:
    """By number, by agreeing to the only one, or to the one that is held. A choice with a condition picks none."""
    if sets_condition(plain_texts(desk), names(desk)):
        return None
    numbered = numbered_slot(memory, understanding, desk)
    if numbered is not None:
        return numbered if _is_as_named(numbered, understanding, desk) else None
    slots = offered(memory, desk)
    if not (understanding.does(Act.ACCEPT) or YES_FIRST.match(plain_texts(desk))):
        return None
    waiting = memory["stage"] == "proposed" and memory["proposed"] is not None
    only = slot_from_json(memory["proposed"] or {}, desk) if waiting else slots[0] if len(slots) == 1 else None
    if only is None or _wishes_another(only, understanding, desk) or _leaves_a_number(only, desk):
        return None
    return only if understanding.does(Act.ACCEPT) or _says_its_hour(only, desk) else None


def _says_its_hour(slot: Slot, desk: Desk) -> bool:
    """ "Si, 5 mejor" to the slot at 5: a yes, however the other words are read."""
    named = find_times(" . ".join(desk.texts()), desk.now, bare_hours=True)
    starts_at = slot.starts_at.replace(tzinfo=None)
    same = bool(named) and all(not time.excluded and fits(starts_at, time) for time in named)
    return same and only_points(plain_texts(desk), names(desk))


def _leaves_a_number(slot: Slot, desk: Desk) -> bool:
    """ "Yes 2 of us", "yes but 4": a number beside the yes that says nothing of the slot."""
    at = slot.starts_at
    known = {at.hour, at.hour % 12 or 12, at.minute, at.day, at.month, slot.price_cents // 100}
    numbers = NUMBERS.findall(WITHOUT_A_MEANING.sub(" ", plain_texts(desk)))
    return any(int(number) not in known for number in numbers)


def other_choice(memory: Memory, desk: Desk) -> int | None:
    """The number of another slot of the offer that was just chosen from, in words that take the choice back."""
    slots = [slot_from_json(content, desk) for content in memory.get("chosen_from", ())]
    text = " . ".join(desk.texts())
    takes_back = BEGINS_WITH_ONE.match(text)
    if takes_back is None or not slots:
        return None
    number = read_by_rules(desk, slots, [text[takes_back.end() :]]).option
    another = number is not None and number != memory.get("chosen") and is_open(slots[number - 1], desk)
    return number if another else None


def slot_with(memory: Memory, understanding: Understanding, desk: Desk) -> Slot | None:
    """ "No, with Elena" is about the one slot that was offered with Elena."""
    if understanding.barber is None or understanding.times or understanding.does(Act.ALTERNATIVES, Act.QUESTION):
        return None
    slots = offered(memory, desk)
    found = [slot for slot in slots if barber_name(slot, desk) == understanding.barber]
    only = found[0] if len(found) == 1 < len(slots) else None
    return only if only is not None and _is_as_named(only, understanding, desk) else None


def asks_first(memory: Memory, understanding: Understanding, desk: Desk) -> bool:
    """ "Thursday?", "2?" and "no wait, 2" are asked back before anything is booked."""
    plain = plain_texts(desk)
    if _may_mean_a_date(plain, understanding, desk):
        return True
    if only_asks(plain) or agrees_to_nothing(plain) or _has_other_terms(plain, memory, desk):
        return True
    if understanding.does(Act.CHANGE) and understanding.option is not None:
        return memory.get("moving") is not None or not only_points(plain, names(desk))
    questions = any("?" in text for text in desk.texts())
    if understanding.option is None or not questions:
        return questions and bool(understanding.times) and not understanding.does(Act.ACCEPT)
    told = [A_QUESTION.sub(" ", text) for text in desk.texts()]
    return read_by_rules(desk, offered(memory, desk), told).option != understanding.option


def asked_for(memory: Memory, understanding: Understanding, desk: Desk) -> Slot | None:
    """The slot that is likely meant and not yet chosen: the client is asked for a yes to it."""
    ways = (slot_with, half_agreed, left_to_us, agreed_again, asks_of_the_slot, named_beside_more)
    return next((slot for way in ways if (slot := way(memory, understanding, desk)) is not None), None)


def left_to_us(memory: Memory, understanding: Understanding, desk: Desk) -> Slot | None:
    """The slot to ask for when the client leaves the choice to us: "any", "1 or 2", "the usual"; their usual one, if offered."""
    open_now = still_open(memory, desk)
    plain = plain_texts(desk)
    first = either_of(plain)
    if first is not None and all(_is_a_date(time, desk) for time in understanding.times):
        slots = offered(memory, desk)
        meant = slots[first - 1] if 0 < first <= len(slots) else None
        return meant if meant in open_now else None
    if not open_now or understanding.times or understanding.barber or understanding.excluded_barber:
        return None
    if wants_the_usual(plain):
        return _usual(open_now, desk)
    return open_now[0] if leaves_it_to_us(plain) else None


def asks_of_the_slot(memory: Memory, understanding: Understanding, desk: Desk) -> Slot | None:
    """ "With Marcus?", "is that a fade?" of the slot that waits for a yes, where it is just so."""
    slot, plain = still_proposed(memory, desk), MARKED.sub(" ", plain_texts(desk))
    if slot is None or "?" not in plain or not wishes(understanding) or understanding.any_barber:
        return None
    against = understanding.does(Act.ALTERNATIVES, Act.DECLINE, Act.CHANGE) or understanding.excluded_barber
    return slot if not against and only_points(plain, names(desk)) and _is_as_named(slot, understanding, desk) else None


def agreed_again(memory: Memory, understanding: Understanding, desk: Desk) -> Slot | None:
    """A second yes to several offers: the client's usual one of them, if it is there, else the first."""
    if not memory.get("asked_which") or not understanding.does(Act.ACCEPT) or wishes(understanding):
        return None
    return _usual(still_open(memory, desk), desk)


def _usual(open_now: list[Slot], desk: Desk) -> Slot | None:
    usual = habits(desk)
    found = [s for s in open_now if (s.starts_at.weekday(), s.barber_id) == (usual.weekday, usual.barber_id)]
    return next(iter(found or open_now), None)


def named_beside_more(memory: Memory, understanding: Understanding, desk: Desk) -> Slot | None:
    """ "4:30 thursday, on my way after work": the offered slot of just that time, for all that is said beside it."""
    against = understanding.does(Act.ALTERNATIVES, Act.DECLINE, Act.QUESTION)
    points = [time for time in understanding.times if not time.excluded and time.grain in POINTS]
    others = understanding.barber or understanding.service or understanding.excluded_barber
    if against or others or len(points) != 1 or any(time.excluded for time in understanding.times):
        return None
    waiting = still_proposed(memory, desk)
    on_the_table = [waiting] if waiting is not None else still_open(memory, desk)
    found = [slot for slot in on_the_table if fits(slot.starts_at.replace(tzinfo=None), points[0])]
    return found[0] if len(found) == 1 else None


def _is_a_date(time: TimeExpression, desk: Desk) -> bool:
    return time.grain is Grain.DAY and time.start.date() > desk.now.date()


def half_agreed(memory: Memory, understanding: Understanding, desk: Desk) -> Slot | None:
    """The slot that waits for a yes, where there was a nod, a "wait" or a condition in its place: it is asked for once more."""
    plain = plain_texts(desk)
    waits = agrees_to_nothing(plain)
    against = understanding.does(Act.ALTERNATIVES, Act.DECLINE) or (understanding.does(Act.CHANGE) and not waits)
    if against or understanding.times or understanding.excluded_barber or wishes(understanding):
        return None
    nearly = waits or understanding.does(Act.ACCEPT) or sets_condition(plain, names(desk))
    return still_proposed(memory, desk) if nearly else None


def _has_other_terms(plain: str, memory: Memory, desk: Desk) -> bool:
    """A price is named beside the yes that we did not name, or a promise that the shop did not make."""
    for slot in [*memory["offers"], *([memory["proposed"]] if memory["proposed"] else [])]:
        plain = re.sub(rf"(?:[$] ?)?\b{slot['price_cents'] // 100}\b(?: (?:dollars|bucks|dolares))?", " ", plain)
    return names_a_price(plain) and not treat_receipts(desk)


def _may_mean_a_date(plain: str, understanding: Understanding, desk: Desk) -> bool:
    """ "The 3rd" is the third offer, and a day as well; "el 3" is a day only where that day is near."""
    said = AS_A_DATE.search(plain)
    if said is None or understanding.option is None:
        return False
    day = coming_number(desk.now.date(), understanding.option)
    near = desk.now.date() + timedelta(days=LOOK_AHEAD_DAYS)
    return day is not None and day <= (until(desk).date() if said["nth"] else near)


def wishes(understanding: Understanding) -> bool:
    """Whether something of their own was named beside the yes or no."""
    named = understanding.barber or understanding.service or understanding.any_barber
    return bool(named or any(not time.excluded for time in understanding.times))


def _wishes_another(slot: Slot, understanding: Understanding, desk: Desk) -> bool:
    """ "Yes, 5" and "yes with Marcus" agree to the slot at 5 with Marcus."""
    return wishes(understanding) and (understanding.any_barber or not _is_as_named(slot, understanding, desk))


def _is_as_named(slot: Slot, understanding: Understanding, desk: Desk) -> bool:
    """ "A beard trim on Thursday" does not choose the haircut that was offered on Thursday, nor "2 but at 5" the second."""
    starts_at = slot.starts_at.replace(tzinfo=None)
    time_fits = all(time.excluded or fits(starts_at, time) for time in understanding.times)
    time_fits = time_fits or settles_for(plain_texts(desk))  # "friday would be better but 2 works"
    barber_fits = understanding.barber in (None, barber_name(slot, desk))
    return time_fits and barber_fits and understanding.service in (None, service_name(slot, desk))
