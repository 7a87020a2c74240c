"""What the shop's side said before: whether it asked something, and what kind of answer it waits for."""

import re

DONE = re.compile(r"\b(?:booked|reserved|made|confirmed|scheduled|success\w*|enjoy|added|all set|done|purchased)\b")
MORE = re.compile(
    r"\b(?:anything|something|what) (?:else|more)\b|\b(?:else|further|other|more) (?:\w+ )?(?:help|assist"
    r"|service)"
    r"|\b(?:help|assist)\w*(?: you)? (?:with )?(?:anything|something|further|in another)"
)
ASKED_TO_BOOK = re.compile(
    r"\b(?:book|make|schedule|reserve|appointment|visit|buy|purchase|reservation|confirm|tickets?|play"
    r"|correct|right)\b[^.!]*\?|confirm"
)
OPEN_QUESTION = re.compile(r"\b(?:what|which|who|when|where|name|city|how many|any preference|prefer)\b[^.!]*\?")


def says_a_time(previous: str) -> bool:
    """Whether the shop's side named something that can be changed, and did not just ask for it."""
    if not previous:
        return True
    open_question = OPEN_QUESTION.search(previous) and not re.search(r"\d", previous)
    return not open_question and not MORE.search(previous) and re.search(r"\d", previous) is not None


def waits_for_a_yes(previous: str) -> bool:
    """After "anything else?" or "you're booked", "that's it" is a goodbye."""
    told = "?" not in previous and DONE.search(previous) is not None
    return bool(previous) and not told and MORE.search(previous) is None
