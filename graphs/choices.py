"""Which slot the client's words pick out, and whether they do no more than that: only then is it booked."""

import re

from graphs.nodes.understand import read_by_rules
from graphs.receipts import barber_name, service_name
from graphs.state import Desk, Memory, offered, slot_from_json
from graphs.understanding.cancelling import Cancels, cancels
from graphs.understanding.choosing import only_points, sets_condition, settles_for
from graphs.understanding.mending import mend
from graphs.understanding.options import fits
from graphs.understanding.words import read
from runtime.domain.appointments import Slot
from runtime.domain.understanding import Act, Understanding

A_QUESTION = re.compile(r"[^.!?;,\n]*\?+")  # at its comma: in "2, where are you?" the number stands by itself


def chosen_slot(memory: Memory, understanding: Understanding, desk: Desk) -> Slot | None:
    """By number, by agreeing to the only one, or to the one that is held. A choice with a condition picks none."""
    if sets_condition(plain_texts(desk), names(desk)):
        return None
    numbered = numbered_slot(memory, understanding, desk)
    if numbered is not None:
        return numbered if _is_as_named(numbered, understanding, desk) else None
    slots = offered(memory, desk)
    if not understanding.does(Act.ACCEPT):
        return None
    waiting = memory["stage"] == "proposed" and memory["proposed"] is not None
    only = slot_from_json(memory["proposed"] or {}, desk) if waiting else slots[0] if len(slots) == 1 else None
    return only if only is not None and not _wishes_another(only, understanding, desk) else None


def numbered_slot(memory: Memory, understanding: Understanding, desk: Desk) -> Slot | None:
    """The offered slot whose number was said, whatever else was."""
    slots = offered(memory, desk)
    number = understanding.option
    return slots[number - 1] if number is not None and number <= len(slots) else None


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
    if understanding.does(Act.CHANGE) and understanding.option is not None:
        return not only_points(plain_texts(desk), names(desk))
    questions = any("?" in text for text in desk.texts())
    if understanding.option is None or not questions:
        return questions and bool(understanding.times) and not understanding.does(Act.ACCEPT)
    told = [A_QUESTION.sub(" ", text) for text in desk.texts()]
    return read_by_rules(desk, offered(memory, desk), told).option != understanding.option


def wishes(understanding: Understanding) -> bool:
    """Whether something of their own was named beside the yes or no."""
    named = understanding.barber or understanding.service or understanding.any_barber
    return bool(named or any(not time.excluded for time in understanding.times))


def _wishes_another(slot: Slot, understanding: Understanding, desk: Desk) -> bool:
    """ "Yes, 5" and "yes with Marcus" agree to the slot at 5 with Marcus."""
    return wishes(understanding) and (understanding.any_barber or not _is_as_named(slot, understanding, desk))


def plain_texts(desk: Desk) -> str:
    return read(" . ".join(desk.texts())).plain


def says_of_cancelling(desk: Desk) -> Cancels:
    known = names(desk)
    return cancels(mend(plain_texts(desk), known), known)


def names(desk: Desk) -> frozenset[str]:
    """The words of the barbers' and services' names."""
    diary = desk.facts.diary
    known = [*(barber.name for barber in diary.barbers), *(service.name for service in diary.services)]
    return frozenset(read(" ".join(known)).plain.split())


def _is_as_named(slot: Slot, understanding: Understanding, desk: Desk) -> bool:
    """ "A beard trim on Thursday" does not choose the haircut that was offered on Thursday, nor "2 but at 5" the second."""
    starts_at = slot.starts_at.replace(tzinfo=None)
    time_fits = all(time.excluded or fits(starts_at, time) for time in understanding.times)
    time_fits = time_fits or settles_for(plain_texts(desk))  # "friday would be better but 2 works"
    barber_fits = understanding.barber in (None, barber_name(slot, desk))
    return time_fits and barber_fits and understanding.service in (None, service_name(slot, desk))
