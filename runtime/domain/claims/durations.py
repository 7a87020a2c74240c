"""How long a service takes, as a text says it: only a receipt about that very service backs it."""

import re
from collections.abc import Sequence

from runtime.domain.claims.mentions import ClaimKind, Mention
from runtime.domain.claims.options import Sentence, bound_to
from runtime.domain.claims.words import NUMBER_WORDS, any_of, compiled, spelled_number
from runtime.domain.receipts import Receipt

_SAYS_HOW_LONG = compiled(
    r"\b(?:takes?|taking|lasts?|lasting|long|duration|plan on|set aside|in and out|done in|dura\w*|tard\w+|demor\w+|toma"
    r"|lleva|calcula)\b",
    re.IGNORECASE,
)
_AMOUNT = rf"(?:\d+|an?|un[oa]?|one|{any_of(NUMBER_WORDS)})"
_HALF_AN_HOUR = compiled(r"\b(?:half[\s-](?:an )?hour|media hora)\b", re.IGNORECASE)
_HOURS = compiled(rf"\b(?P<number>{_AMOUNT})[\s-](?:hours?|hrs?|horas?)\b", re.IGNORECASE)
_MINUTES = compiled(rf"\b(?P<number>{_AMOUNT}(?:[\s-]{_AMOUNT})?)[\s-](?:minutes?|mins?|minutos?)\b", re.IGNORECASE)
AN_HOUR = 60  # minutes


def minutes_of(words: str) -> int | None:
    """ "45 minutes", "half an hour", "una hora"; None for what is no length ("in a moment")."""
    if _HALF_AN_HOUR.search(words):
        return AN_HOUR // 2
    hours, minutes = _HOURS.search(words), _MINUTES.search(words)
    if hours is None and minutes is None:
        return None
    return (_number(hours["number"]) * AN_HOUR if hours else 0) + (_number(minutes["number"]) if minutes else 0)


def is_of_a_service(mention: Mention, said: Sentence) -> bool:
    """ "A fade takes 45 minutes", "skin fade: 45 minutes"; not "a person answers within 2 hours"."""
    if mention.kind is not ClaimKind.DURATION or minutes_of(mention.words) is None:
        return False
    return _SAYS_HOW_LONG.search(said.text) is not None or bool(said.of(ClaimKind.SERVICE))


def back_length(mention: Mention, said: Sentence, receipts: Sequence[Receipt]) -> int | None:
    """The receipt of the service that it stands with, or of any where it stands alone."""
    services = bound_to(mention, [[m] for m in said.of(ClaimKind.SERVICE)], said.of(ClaimKind.DURATION), said)
    minutes = minutes_of(mention.words)
    return next(
        (
            at
            for at, receipt in enumerate(receipts)
            if receipt.minutes == minutes
            and all(str(service.value) in (receipt.service or "").lower() for service in services)
        ),
        None,
    )


def _number(words: str) -> int:
    return int(words) if words.isdigit() else spelled_number(words) or 1
