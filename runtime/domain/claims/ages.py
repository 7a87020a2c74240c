"""Reading how long ago something was: "5 weeks since", "it's been a month", "hace 5 semanas"."""

import re

from runtime.domain.claims.mentions import ClaimKind, Page, Weeks
from runtime.domain.claims.words import NUMBER, any_of, number_of, one_of

_MORE = ("over", "more than", "at least", "más de")
_LESS = ("almost", "nearly", "under", "less than", "casi")
_ABOUT = ("about", "around", "roughly", "unas", "a little over", "a bit over", "alrededor de", "como")
_VAGUE = {"a couple": 2, "a couple of": 2, "a few": 3, "un par de": 2}
_WEEKS = one_of(
    rf"(?<!in )(?<!next )(?<!every )(?<!en )\b(?P<modifier>{any_of((*_MORE, *_LESS, *_ABOUT))})?\s*"
    rf"(?<!\w)(?P<count>{NUMBER}|a couple(?: of)?|a few|un par de)\+?\s+"
    r"(?P<unit>days?|weeks?|wks?|months?|years?|d[ií]as?|semanas?|mes(?:es)?|años?)\b(?!\s+(?:from now|ahead|"
    r"in advance|notice))"
)
_EVERY = one_of(
    rf"\b(?:every|cada)\s+(?:{NUMBER}\s*(?:-|to|or|a|o)\s*)?(?:{NUMBER}\s+)?(?:weeks?|months?|days|semanas?|"
    rf"mes(?:es)?)\b"
)
_AGO_BEFORE = one_of(r"\b(?:been|since|hace|pasad[oa]s?|pas[oó]|pasaron|was|last|llevas)\b[^.?!\n]{0,30}$")
_AGO_AFTER = one_of(r"[^.?!\n\w]{0,2}(?:\w+ ){0,4}?(?:ago|since|overdue|desde|atr[áa]s|que no)\b")


_LAST_VISIT = one_of(
    r"\b(?:your|the) (?:last|previous|most recent) (?:time|visit|cut|hair ?cut|appointment|trim|shave|fade|one)\b",
    r"\btu (?:[úu]ltim[oa]|anterior) (?:vez|visita|corte|cita)\b|\b(?:as|like|than|since|from) (?:last time|before|"
    r"always|usual)\b|\byour usual\b|\blast time you\b|\blo (?:mismo )?de siempre\b|\bcomo siempre\b|"
    r"\bla [úu]ltima vez que\b",
)

_NOT_RECORDED = "not recorded"
_NOT_ON_RECORD = one_of(
    r"\byou (?:missed|loved|liked|hated|said you|promised|were (?:supposed|late|here)|didn't (?:come|show)|"
    r"never (?:came|showed)|usually|always|forgot)\b",
    r"\b(?:no viniste|llegaste tarde|te encant[óo]|te gust[óo]|faltaste|dijiste que)\b",
)


def is_on_record(value: object) -> bool:
    """Whether a visit's receipt says so at all."""
    return value != _NOT_RECORDED


def read_weeks(page: Page) -> None:
    """Only what is said of the past, and habits, which no receipt backs."""
    page.see(_LAST_VISIT, ClaimKind.VISIT)
    for match in _NOT_ON_RECORD.finditer(page.left):
        page.note(ClaimKind.VISIT, match.start(), match.end(), _NOT_RECORDED)
    page.take(_EVERY, ClaimKind.WEEKS, lambda m: Weeks(-1, -1))
    page.take(_WEEKS, ClaimKind.WEEKS, _weeks)


def _weeks(match: re.Match[str]) -> Weeks | None:
    if not _AGO_BEFORE.search(match.string, 0, match.start()) and not _AGO_AFTER.match(match.string, match.end()):
        return None
    words, unit = match["count"].lower(), match["unit"].lower()
    count = _VAGUE[words] if words in _VAGUE else number_of(words)
    if unit.startswith("d"):
        return Weeks(0, 0, days=count)
    if unit.startswith(("y", "a")):
        return Weeks(count * 52, count * 53 + 1)
    least, most = (count * 30 // 7, -(-count * 31 // 7) + 1) if unit.startswith("m") else (count, count)
    modifier = (match["modifier"] or "").lower()
    if modifier in _MORE:
        return Weeks(least, most + 1)
    if modifier in _LESS:
        return Weeks(max(0, least - 1), most)
    return Weeks(least, most + (words in _VAGUE))
