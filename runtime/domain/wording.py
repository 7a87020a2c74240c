"""How times are said, in GSM-7 characters only. Times are aware and said in their own zone."""

from datetime import datetime, timedelta

from runtime.domain.appointments import Slot

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def say_time(moment: datetime) -> str:
    """ "4 PM", "4:30 PM"."""
    minutes = f":{moment.minute:02}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes} {'AM' if moment.hour < 12 else 'PM'}"


def say_day(moment: datetime, now: datetime) -> str:
    """ "today", "tomorrow", or "Thu, Mar 12"."""
    day, today = moment.date(), now.astimezone(moment.tzinfo).date()
    if day == today:
        return "today"
    if day == today + timedelta(days=1):
        return "tomorrow"
    return f"{_WEEKDAYS[day.weekday()]}, {_MONTHS[day.month - 1]} {day.day}"


def say_slot(slot: Slot, now: datetime, barber: str = "") -> str:
    """ "Thu, Mar 12 at 4:30 PM", and " with Marcus" when a name is given."""
    who = f" with {barber}" if barber else ""
    return f"{say_day(slot.starts_at, now)} at {say_time(slot.starts_at)}{who}"
