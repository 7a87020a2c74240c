"""Reading what will be done ("I'll remind you", "Marcus will call"): promised by the draft, or not at all."""

import re

from runtime.domain.claims.mentions import ClaimKind, Page
from runtime.domain.claims.words import compiled, word_set

_WILL = compiled(
    r"(?:\b(?P<who>[a-z]+)|\x00)(?:'ll| will| won't|'m going to| am going to|'re going to| are going to| is going to|"
    r" gonna)\s+"
    r"(?:not |never |also |just |still |then |always |definitely |gladly |happily )*(?P<verb>[a-z]+)",
    re.IGNORECASE,
)
# Help that changes nothing, and what is only friendly.
_HARMLESS = compiled(
    r"(?:find|look|help|try|check|love|like|need|do (?:my|our) best|(?:have|take) a look|see|enjoy|"
    r"be (?:happy|glad|here|able|sure|good|great|fine))\b",
    re.IGNORECASE,
)
_OF_OTHERS = compiled(
    r"(?:see|do|work|take (?:good |great )?care of you|be (?:happy|glad|great|perfect|good|fine))\b", re.IGNORECASE
)
_IF_YES = word_set(
    """
    book put lock set take get add
    """
)
_CONDITION = compiled(
    r"\b(?:if|once|when|just|reply|say|tell me|let me know|pick|choose|which|send)\b[^.!?\n]*$", re.IGNORECASE
)
_CONTACT = word_set(
    """
    check ask text reach write get hear message follow touch send ping circle shoot drop contact
    """
)
_IN_TOUCH = compiled(r"be (?:back )?in touch\b", re.IGNORECASE)
_OURS = frozenset({"i", "we", "you"})
_THEIRS = frozenset({"", "he", "she", "they", "it", "that", "this", "which"})


def read_wills(page: Page, draft: str) -> None:
    promised = {(_who(found), found["verb"].lower()) for found in _WILL.finditer(draft)}
    for match in _WILL.finditer(page.left):
        if not (_is_promised(match, promised) or _is_harmless(match)):
            page.note(ClaimKind.PROMISE, match.start(), match.end(), match.group())


def _is_promised(match: re.Match[str], promised: set[tuple[str, str]]) -> bool:
    """To get in touch again may be said in other words than the draft's."""
    who, verb = _who(match), match["verb"].lower()
    if _IN_TOUCH.match(match.string, match.start("verb")):
        verb = "touch"
    keeps_in_touch = any(verb in _CONTACT for _, verb in promised)
    return (who, verb) in promised or (who in _OURS and verb in _CONTACT and keeps_in_touch)


def _is_harmless(match: re.Match[str]) -> bool:
    if _who(match) not in _OURS:
        if _who(match) in ("it", "that") and match["verb"].lower() == "be":
            return True
        return _who(match) in _THEIRS and bool(_OF_OTHERS.match(match.string, match.start("verb")))
    if match["verb"].lower() in _IF_YES and _CONDITION.search(match.string, 0, match.start()):
        return True
    return bool(_HARMLESS.match(match.string, match.start("verb")))


def _who(match: re.Match[str]) -> str:
    """Empty for a name."""
    return (match["who"] or "").lower()
