"""Reading what may not leave at all: a carrier's command word, posing as a person, swearing, and what is no plain text.

The command words are Twilio's default opt-out and opt-in keywords and those of 47 CFR 64.1200(a)(10), and what a
Spanish speaker would take for them. YES and HELP are not among them: an answer with YES does no harm to a client who
gets our texts.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from runtime.domain.claims.mentions import ClaimKind, Page
from runtime.domain.claims.words import any_of, compiled, one_of

_STOP_LINE = one_of(
    r"\breply STOP to opt[ -]?out\b",
    r"\bresponde STOP para (?:no recibir más mensajes|darte de baja)\b",
)
_COMMAND = (
    "(?:STOPALL|STOP ALL|STOP|UNSUBSCRIBE|CANCEL|END|QUIT|REVOKE|OPTOUT|OPT OUT|START|UNSTOP|CANCELAR|ALTO|PARAR|BAJA|"
    "DETENER|TERMINAR|SALIR)"
)
_ASKS_FOR = (
    r"\b(?i:reply|text|send|write|answer|respond|txt|message|say|type|"
    r"responde|respondes|contesta|env[íi]a|manda|escribe|di)\b"
)
_KEYWORD = compiled(
    rf"{_ASKS_FOR}(?i:\s+back|\s+with|\s+us|\s+me|\s+the word|\s+con|\s+la palabra|\s+just)*\s*[\"']?(?i:{_COMMAND})\b"
    r"(?!\s+(?:the|of|your|my|a|el|la|tu)\b)"
    rf"|{_ASKS_FOR}[^.!?\n]{{0,40}}?\b{_COMMAND}\b|(?<!\w){_COMMAND}(?!\w)"
)
_WE = r"\b(?:I'm|I am|this is|we're|we are|you're (?:talking|texting|chatting|speaking) (?:to|with))\s+"
_MACHINE = r"(?:(?:ro|chat)?bot|ai|a\.i\.|machine|computer|automated|m[áa]quina|ia)\b"
_HUMAN = one_of(
    rf"{_WE}(?:(?:actually|really|just|all|an?|real|live|one of (?:the|our))\s+)*"
    r"(?:humans?|persons?|people|barbers?|stylists?|guy|man|woman|receptionist)\b(?![\s-]+(?:shop|assistant))",
    rf"\b(?:not|no soy)\s+(?:(?:actually|really|an?|un|una|some)\s+)*{_MACHINE}",
    r"\bI(?:'m| am) real\b|\breal (?:human|person) here\b|\bI (?:cut|work|live|went|used to)\b|\bI(?:'ve|"
    r" have) (?:been|worked|cut)\b|\bI(?:'m| am) (?:sitting|standing|at the (?:desk|front|shop))\b",
    r"(?<!no )\bsoy (?:una? )?(?:persona|human[oa]|barber[oa]|ser humano|recepcionista)\b|"
    r"\b(?:te )?atiende una persona\b|\bpersona real\b",
)
_MARKUP = compiled(r"[*_`<>{}\[\]|~^\\=]|(?<!\w)#(?!\d)|^\s*#+ ", re.MULTILINE)
_PREAMBLE = one_of(
    r"^\W*(?:sure,? )?here(?:'s| is) (?:the|a|your|my) (?:\w+ ){0,2}(?:text|message|draft|reply|response|version|"
    r"wording)\b",
    r"\byou are an? (?:\w+ ){0,2}assistant\b|\b(?:system|previous|original) (?:prompt|instructions?|message)\b|"
    r"\bmy (?:instructions|prompt|rules)\b",
)
_EMOJI = compiled("[\u2190-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")
_EMOJI_LETTERS = compiled("[\u20e3\U0001f100-\U0001f1ff\U0001f4af\U0001f4b0-\U0001f4b8]")
_MOST_EMOJI = 2
_SWEARING = one_of(
    r"\b(?:fuck\w*|f\*+k|shit\w*|bullshit|bitch\w*|asshole\w*|bastards?|cunts?|dickheads?|crap(?:py)?|damn(?:ed|it)?|"
    r"goddamn|"
    r"ass|arse|piss(?:ed)?|sluts?|whores?|moron\w*|idiot\w*|stupid|hell no|wtf|stfu|retard\w*)\b",
    r"\b(?:mierd\w+|put[oa]s?|putad\w+|pendej\w+|cabr[oó]n\w*|ching\w+|joder|jodid\w+|coñ\w+|culer\w+|verga\w*|"
    r"pinche\w*|mam[oó]n\w*|"
    r"huev[oó]n\w*|gilipollas|imb[eé]cil\w*|est[uú]pid\w+|idiota\w*|carajo|culo)\b",
)


def read_forbidden(page: Page, barber_forms: Sequence[str], stop_line_is_due: bool) -> None:
    if stop_line_is_due:
        page.skip(_STOP_LINE)
    page.see(_KEYWORD, ClaimKind.KEYWORD)
    page.see(_HUMAN, ClaimKind.HUMAN)
    page.see(_SWEARING, ClaimKind.PROFANITY)
    if barber_forms:
        page.see(_as_a_barber(tuple(barber_forms)), ClaimKind.HUMAN)


def read_form(page: Page, draft: str) -> None:
    """Markup, other alphabets, emoji that spell; signs that the draft has too (a name may) are fine."""
    for match in _MARKUP.finditer(page.text):
        if match.group() not in draft:
            page.note(ClaimKind.FORM, match.start(), match.end(), match.group())
    page.see(_PREAMBLE, ClaimKind.FORM)
    page.see(_EMOJI_LETTERS, ClaimKind.FORM)
    for place, letter in enumerate(page.text):
        if (letter > "\u024f" and letter.isalpha() and letter not in draft) or unicodedata.combining(letter):
            page.note(ClaimKind.FORM, place, place + 1, letter)
    emoji = list(_EMOJI.finditer(page.text))
    if len(emoji) > _MOST_EMOJI:
        page.note(ClaimKind.FORM, emoji[0].start(), emoji[-1].end(), "emoji")


def has_stop_line(text: str) -> bool:
    return bool(_STOP_LINE.search(text))


@lru_cache(maxsize=256)
def _as_a_barber(forms: tuple[str, ...]) -> re.Pattern[str]:
    barber = any_of(re.escape(form) for form in forms)
    return one_of(
        rf"\b(?:this is|it's|I'm|I am|soy|habla|te escribe|te saluda|habla)\s+{barber}\b(?!'s)",
        rf"(?:^|[.!?]\s+){barber} here\b",
        rf"\b{barber} and I\b|\bI and {barber}\b|\b{barber} y yo\b",
    )
