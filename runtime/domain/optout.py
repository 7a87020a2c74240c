"""Opting out, in a carrier's keyword or in any words; and the words that opt in again or ask for help.

Keywords: Twilio's default list for long codes and toll-free numbers (twilio.com/docs, and its blog "Update to
FCC's SMS opt-out keywords", in force since 14 May 2025). The carrier acts on them itself, when they are the whole
message. Other words are ours to honour: 47 CFR 64.1200(a)(10), "any reasonable manner".
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from runtime.domain.stop_phrases.finding import judge
from runtime.domain.stop_phrases.hints import might_stop


class OptOutKind(StrEnum):
    """`free_text`: a stop that the carrier does not know of. YES opts in only whoever has opted out."""

    STOP = "stop"
    START = "start"
    HELP = "help"
    YES = "yes"
    FREE_TEXT = "free_text"


@dataclass(frozen=True, slots=True)
class OptOut:
    """`word`: the keyword as the carrier lists it, or what matched in a free text. `by_carrier`: it acted too.

    `language`: "es" for a stop in words that only Spanish has, else empty.
    """

    kind: OptOutKind
    word: str
    by_carrier: bool
    language: str = ""

    @property
    def stops(self) -> bool:
        """Whether nothing may be sent any more."""
        return self.kind in (OptOutKind.STOP, OptOutKind.FREE_TEXT)


STOP_WORDS = frozenset(("STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "CANCEL", "REVOKE", "OPTOUT"))
START_WORDS = frozenset(("START", "UNSTOP"))
HELP_WORDS = frozenset(("HELP", "INFO"))
_KINDS = (
    *((w, OptOutKind.STOP) for w in STOP_WORDS),
    *((w, OptOutKind.START) for w in START_WORDS),
    *((w, OptOutKind.HELP) for w in HELP_WORDS),
    ("YES", OptOutKind.YES),
)
_KEYWORDS = dict(_KINDS)


def said_of_a_visit(*, coming: bool, asked: bool) -> frozenset[str]:
    """The stop words that are about an appointment when a mark stands beside them: "Cancel." from whoever has one coming.

    `asked`: our last text asked whether to cancel. Bare, both stay the carrier's.
    """
    return frozenset(("CANCEL", "END")) if asked else frozenset(("CANCEL",)) if coming else frozenset()


def classify_opt_out(text: str, of_a_visit: frozenset[str] = frozenset()) -> OptOut | None:
    """None for ordinary texts; keywords first, as the carrier reads them, then free words.

    The carrier knows a keyword only when it is bare: "Stop." is ours to honour, and "Info?" ours to answer.
    `of_a_visit`: see `said_of_a_visit`.
    """
    word = text.strip().upper()
    kind = _KEYWORDS.get(word)
    if kind is not None:
        return OptOut(kind, word, by_carrier=True)
    word = _alone(text)
    if word in of_a_visit:
        return None
    if word in STOP_WORDS:
        return OptOut(OptOutKind.FREE_TEXT, word, by_carrier=False)
    said = judge(text)
    return OptOut(OptOutKind.FREE_TEXT, said.stop, by_carrier=False, language=said.language) if said.stop else None


def may_be_opt_out(text: str, of_a_visit: frozenset[str] = frozenset()) -> bool:
    """The rules' veto: whether a model that reads a stop in this text may be believed."""
    found = classify_opt_out(text, of_a_visit)
    return might_stop(text) if found is None else found.stops


def asks_to_cancel(text: str) -> bool:
    """Whether a stop may be about an appointment too: CANCEL, "stop texting me and cancel thursday"."""
    return re.search(r"\bcancel", text, re.IGNORECASE) is not None


def _alone(text: str) -> str:
    """The message without blanks and punctuation at its ends, in capitals."""
    return re.sub(r"^[\W_]+|[\W_]+$", "", text).upper()
