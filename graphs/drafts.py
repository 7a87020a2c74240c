"""The text that a decision is worded by: who writes, where that was not said yet, then what was decided."""

import re

from graphs.phrases import sentence
from graphs.state import Decision, Desk
from prompts import Template
from runtime.domain.conversations import Purpose
from runtime.domain.same_text import is_same_text
from runtime.domain.segments import plain_characters, without_dear_accents

_OPTION = re.compile(r"\d\) ")
SAYS_WHO = ("AI assistant", "asistente de IA")


def draft(decision: Decision, template: Template, desk: Desk) -> str:
    """In the template's words; `decision.also` comes after them, below a list.

    Not what was said last, where it can be worded otherwise.
    """
    number = desk.request.number
    texts = (_worded(n, decision, template, desk) for n in range(number, number + len(template.wordings)))
    return next(
        (text for text in texts if not is_same_text(text, desk.facts.previous)),
        _worded(number, decision, template, desk),
    )


def _worded(number: int, decision: Decision, template: Template, desk: Desk) -> str:
    values = {name: value for name, value in decision.values.items() if name in template.variables}
    text = template.render(number, **values)
    between = "\n" if _OPTION.match(text.rsplit("\n", 1)[-1]) else " "
    return plain_text(_introduced(f"{text}{between}{decision.also}".strip(), decision, desk))


def _introduced(text: str, decision: Decision, desk: Desk) -> str:
    """The first text of a conversation says that a machine writes (Cal. B&P 17941, Maine 10 MRS 1500-DD, EU AI Act 50)."""
    said = desk.facts.previous or any(words in text for words in SAYS_WHO)
    if said or decision.purpose is Purpose.OPT_OUT_CONFIRMATION:
        return text
    return f"{sentence('introduce', desk, shop=desk.facts.shop.name)} {text}"


def must_stay(template: Template, text: str) -> list[str]:
    """What no rewording may drop: the template's own words, and who writes where the draft says so."""
    return [*template.must_say, *(words for words in SAYS_WHO if words in text and words not in template.must_say)]


def plain_text(text: str) -> str:
    """Spanish with its accents would cost up to three times as much."""
    return without_dear_accents(plain_characters(text))
