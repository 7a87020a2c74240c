"""Reading what a text says was done ("you're booked", "I'm holding", "I moved you") and how long ago ("5 weeks")."""

import re

from runtime.domain.claims.mentions import ClaimKind, Page, Weeks
from runtime.domain.claims.words import NUMBER, any_of, number_of, one_of

_SOON = r"(?:now |just |already |all |both |officially |gone ahead and )*"
_I_DID = rf"\b(?:I|we)(?:'ve| have)?\s+{_SOON}"
_DAY = r"(?:today|tonight|tomorrow|this|next|on|at|mon|tue|wed|thu|fri|sat|sun|\x00)"
_STARTS = r"(?:^|[.!?¡\n]\s*)"

_BOOKED = one_of(
    rf"\b(?:you(?:'re| are)|ur)\s+{_SOON}"
    r"(?:booked(?! up)|confirmed|set\b|good to go|scheduled|reserved|locked in|in for\b|down for\b)",
    r"\b(?:have|has|'ve|'s) been (?:booked(?! up)|confirmed|scheduled|reserved)\b|\bon the (?:books|calendar|schedule)\b",
    rf"{_I_DID}(?:booked|scheduled|confirmed|reserved)\b",
    rf"{_I_DID}(?:got |have |put |penciled |pencilled |locked )you (?:down|in|booked|scheduled|set)\b",
    rf"\b(?:your|the|this)\s+(?:[\w\x00]+\s+){{0,5}}?(?:is|are)\s+{_SOON}"
    r"(?:booked(?! up)|confirmed|scheduled|reserved for you|set for|locked in)\b",
    r"\byour (?:upcoming |next )?(?:appointment|booking|appt)(?:\s+(?:is|on|at|for|with)\b|\s*:)",
    rf"\b(?:it|that)(?:'s| is)\s+{_SOON}(?:booked(?! up)|confirmed|a date)\b",
    rf"{_STARTS}(?:(?:booking|appointment) )?(?:booked|confirmed|reserved|scheduled|all set)\b(?! up)",
    rf"\bsee (?:you|ya|u)\s+(?:then|there|{_DAY})|\blooking forward to seeing you\s+{_DAY}",
    r"\b(?:est[áa]s?|quedas?|qued[óo]|quedaste)\s+(?:ya )?(?:reservad|confirmad|agendad|anotad)[oa]s?\b",
    r"\b(?:te |le )?(?:reserv[ée]|agend[ée]|anot[ée]|he (?:reservado|agendado|anotado))\b",
    r"\btu (?:cita|reserva) (?:es|est[áa]|queda|qued[óo])\b|\b(?:cita|reserva) confirmada\b",
    rf"{_STARTS}(?:reservad|confirmad|agendad)[oa]\b|\b(?:nos vemos|te esperamos)\s+(?:el|la|a las?|mañana|hoy|\x00)",
)
_NOT_YET = one_of(
    r"\b(?:if|once|when|until|unless|before|so|whether|not|cuando|si)\s+$",
    r"\b(?:to|can|could|may|might|shall|should|can we|could we|we'd|should we)\s+$",
    r"(?:^|[.!?,\n]\s*|\b(?:just|to|please)\s+)(?:reply|text|pick|choose|say|send)\b[^.!?\n]*\band\s+$",
)
_HELD = one_of(
    r"(?:\b(?:am|are|still|be)|'m|'re)\s+(?:now |still )?holding\b",
    rf"{_STARTS}holding\b|\b(?:I|we)(?:'ll| will)\s+hold\b",
    rf"{_I_DID}(?:saved|held|set aside|kept|put a hold|put .{{1,20}} on hold)\b",
    r"\b(?:saved|held|on hold|set aside|reserved)\s+(?:it |that |this |one |a (?:spot|seat) )?for you\b",
    r"\b(?:spot|slot|seat|time) is (?:saved|held|on hold)\b",
    r"\bte (?:guardo|guard[ée]|aparto|apart[ée]|estoy guardando|he guardado)\b",
)
_IF_WISHED = one_of(r"\b(?:if|reply|text|pick|choose|once|when|si)\b[^.!?\n]*$")
_CHANGED = one_of(
    r"\b(?:cancell?ed|rescheduled|cancelad[oa]s?|cancel[ée]|reprogramad[oa]s?|reprogram[ée]|reagendad[oa]s?|movid[oa])\b",
    r"\b(?:moved|switched|bumped|pushed|changed)\s+(?:you|your|it|the|that|to)\b",
    r"\b(?:it|appointment|booking)(?:'s| is| has been) (?:been )?(?:moved|changed|switched)\b",
)
_CHANGE_ASKED = one_of(
    r"\b(?:if|wants?|needs?)\b[^.!?\n]{0,25}$",
    r"\b(?:not|haven't|wasn't|hasn't|isn't|can be|to be)\s+(?:been\s+)?$",
)

_MORE = ("over", "more than", "at least", "más de")
_LESS = ("almost", "nearly", "under", "less than", "casi")
_ABOUT = ("about", "around", "roughly", "unas", "a little over", "a bit over")
_VAGUE = {"a couple": 2, "a couple of": 2, "a few": 3}
_WEEKS = one_of(
    rf"(?<!in )(?<!next )(?<!every )(?<!en )\b(?P<modifier>{any_of((*_MORE, *_LESS, *_ABOUT))})?\s*"
    rf"(?<!\w)(?P<count>{NUMBER}|a couple(?: of)?|a few)\+?\s+"
    r"(?P<unit>days?|weeks?|wks?|months?|d[ií]as?|semanas?|mes(?:es)?)\b(?!\s+(?:from now|ahead|in advance|notice))"
)
_EVERY = one_of(rf"\b(?:every|cada)\s+(?:{NUMBER}\s*(?:-|to|or)\s*)?{NUMBER}\s+(?:weeks|months|days|semanas|meses)\b")
_AGO_BEFORE = one_of(r"\b(?:been|since|hace|pasad[oa]s?|pasaron|was|last|llevas)\b[^.!?\n]{0,30}$")
_AGO_AFTER = one_of(r"[^.!?\n\w]{0,2}(?:already |now )?(?:ago|since|overdue|desde|atr[áa]s|que no)\b")


def read_statements(page: Page) -> None:
    """The words stay for the other readers, since "see you Thu" also names a day."""
    for pattern, kind, unless in (
        (_BOOKED, ClaimKind.BOOKED, _NOT_YET),
        (_HELD, ClaimKind.HELD, _IF_WISHED),
        (_CHANGED, ClaimKind.CHANGED, _CHANGE_ASKED),
    ):
        before = len(page.mentions)
        page.see(pattern, kind)
        page.mentions[before:] = [m for m in page.mentions[before:] if not unless.search(page.left[: m.start])]


def read_weeks(page: Page) -> None:
    """Only what is said of the past: "5 weeks since", "it's been a month"."""
    page.take(_EVERY, ClaimKind.WEEKS, lambda m: Weeks(-1, -1))
    page.take(_WEEKS, ClaimKind.WEEKS, _weeks)


def _weeks(match: re.Match[str]) -> Weeks | None:
    if not _AGO_BEFORE.search(match.string, 0, match.start()) and not _AGO_AFTER.match(match.string, match.end()):
        return None
    words, unit = match["count"].lower(), match["unit"].lower()
    count = _VAGUE[words] if words in _VAGUE else number_of(words)
    if unit.startswith("d"):
        return Weeks(0, 0, days=count)
    least, most = (count * 30 // 7, -(-count * 31 // 7) + 1) if unit.startswith("m") else (count, count)
    modifier = (match["modifier"] or "").lower()
    if modifier in _MORE:
        return Weeks(least, most + 1)
    if modifier in _LESS:
        return Weeks(max(0, least - 1), most)
    return Weeks(least, most + (words in _VAGUE))
