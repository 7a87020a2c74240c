"""For whom and for what the next booking is, as far as the client said so in any of the texts before it."""

import re
from dataclasses import replace

from graphs.plain_words import plain_texts
from graphs.state import Desk, Memory
from graphs.understanding.mentions import named_services, names_several_services
from graphs.wishes import habits
from runtime.domain.shops import Service
from runtime.domain.understanding import Understanding

FOR_SOMEBODY_ELSE = "Not for the client: see the texts for whom."
FOR_THE_CLIENT = re.compile(r"\b(?:for|its|it is) (?:me|myself)\b|\bpara mi(?= ?(?:[.,!?]|$))|\bmine\b")


def remember_for_whom(memory: Memory, understanding: Understanding, desk: Desk) -> Memory:
    """ "It's for my son", said before the time is chosen, and "a fade and a beard trim" both count for the booking."""
    changed = memory.copy()
    if understanding.for_other:
        changed["for_other"] = True
    elif FOR_THE_CLIENT.search(plain_texts(desk)):
        changed["for_other"] = False
    if understanding.service is not None:
        others = [
            service.name for service in _several(desk, understanding.service) if service.name != understanding.service
        ]
        changed["also"] = others
    return changed


def notes_for_the_barber(memory: Memory, understanding: Understanding) -> list[str]:
    for_other = understanding.for_other or memory.get("for_other", False)
    also = memory.get("also", [])
    return [FOR_SOMEBODY_ELSE] * for_other + [f"Also asked for: {', '.join(also)}."] * bool(also)


def main_service(understanding: Understanding, desk: Desk) -> Understanding:
    """Of several services the client's usual one is booked, else the longest; a shorter one leaves no time for both."""
    several = _several(desk)
    if not several:
        return understanding
    usual = next((service for service in several if service.id == habits(desk).service_id), None)
    longest = max(several, key=lambda service: service.duration_minutes)
    return replace(understanding, service=(usual or longest).name)


def _several(desk: Desk, one: str | None = None) -> list[Service]:
    """The services that are named, where more than one is asked for; `one` counts as named."""
    services = desk.facts.diary.services
    names = [service.name for service in services]
    plain = f"{one or ''} {plain_texts(desk)}".lower()
    if not names_several_services(plain, names):
        return []
    named = named_services(plain, names)
    return [service for service in services if service.name in named] if len(named) > 1 else []
