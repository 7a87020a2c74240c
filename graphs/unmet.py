"""What is truly said of a wish that no free slot meets, and the receipts for saying so."""

from dataclasses import dataclass, replace
from datetime import datetime, time

from graphs.phrases import phrases
from graphs.receipts import hours_on, say_stretches
from graphs.state import Desk
from graphs.wishes import Sought, described, habits, until
from runtime.domain.appointments import Slot
from runtime.domain.availability import is_on_grid
from runtime.domain.diary import Diary
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.suggestions import Window, Wish, suggest
from runtime.domain.wording import say_on_day, say_the_moment, say_with


@dataclass(frozen=True, slots=True)
class Unmet:
    """`taken` says why not: the wished barber is not free while another is, or nothing starts at that minute.

    Empty when nobody is free, which `wish` describes.
    """

    wish: str
    taken: str
    receipts: tuple[Receipt, ...]


def say_unmet(found: Sought, desk: Desk) -> Unmet:
    """ "Nothing is open" is said only where nobody is free; a wish that fails on what the client ruled out says so."""
    outside = _outside_hours(found, desk)
    if outside is not None:
        return outside
    wish = described(found, desk)
    barber = _wished_barber(found.wish, desk)
    with_anyone = replace(found.wish, any_barber=True)
    if barber and _is_met(with_anyone, desk):
        suits = _is_met(replace(found.wish, refused=()), desk)
        why = _taken(barber, _that_suits(wish, desk) if suits else wish, found, desk)
        return Unmet(wish, why, (_day_receipt(found, barber),))
    receipts = (_day_receipt(found, barber),) if found.day or barber else ()
    if found.exact is not None and not is_on_grid(found.exact):
        return Unmet(wish, phrases(desk).between_starts, receipts)  # what lies between is not taken
    if _is_met(replace(with_anyone, refused=(), excluded_barber_id=None), desk):
        wish = _that_suits(wish, desk)
    return Unmet(wish, "", receipts)


def _outside_hours(found: Sought, desk: Desk) -> Unmet | None:
    """A time of one day at which nobody works: the hours of that day say more than that nothing is free."""
    if found.day is None or not found.wish.windows:
        return None
    opened, receipts = hours_on(found.day.weekday(), desk)
    past_midnight = any(closes <= opens for opens, closes in opened)
    if not opened or past_midnight or any(_meet(stretch, window) for stretch in opened for window in _on(found)):
        return None
    day = Receipt(ReceiptKind.DAY, starts_at=found.exact, day=found.day)
    midday = datetime(found.day.year, found.day.month, found.day.day, 12, tzinfo=desk.facts.shop.tz)
    said = say_on_day(midday, desk.now, desk.language)
    told = phrases(desk).open_hours.format(wish=said, hours=say_stretches(opened, desk))
    return Unmet(said, told, (day, *receipts))


def _meet(stretch: tuple[time, time], window: Window) -> bool:
    (opens, closes), (start, end) = stretch, (window[0].time(), window[1].time())
    return (opens < end or opens == start) and start < closes


def _on(found: Sought) -> list[Window]:
    """The windows, as far as they lie within their day."""
    last = time.max
    return [(start, min(end, datetime.combine(start, last, start.tzinfo))) for start, end in found.wish.windows]


def _taken(barber: str, wish: str, found: Sought, desk: Desk) -> str:
    moment = found.exact
    if moment is None:
        return phrases(desk).nothing_open_with.format(barber=barber, wish=wish)
    works = _is_met(found.wish, desk, replace(desk.facts.diary, busy=()))
    why_not = phrases(desk).taken if works else phrases(desk).not_available
    said = say_the_moment(moment, desk.now, desk.language) + say_with(barber, desk.language)
    return why_not.format(slot=said)


def _that_suits(wish: str, desk: Desk) -> str:
    return phrases(desk).that_suits.format(wish=wish)


def _day_receipt(found: Sought, barber: str) -> Receipt:
    return Receipt(ReceiptKind.DAY, starts_at=found.exact, day=found.day, barber=barber or None)


def _wished_barber(wish: Wish, desk: Desk) -> str:
    """Empty when any will do."""
    wished = None if wish.any_barber else wish.barber_id
    return next((barber.name for barber in desk.facts.diary.barbers if barber.id == wished), "")


def _is_met(wish: Wish, desk: Desk, diary: Diary | None = None) -> bool:
    slots: list[Slot] = suggest(diary or desk.facts.diary, habits(desk), wish, now=desk.now, count=1, until=until(desk))
    return bool(slots)
