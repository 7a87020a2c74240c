"""Reading what may not leave at all: inviting a carrier's command word, and posing as a person.

The words are Twilio's default opt-out and opt-in keywords and those of 47 CFR 64.1200(a)(10). YES and HELP are not
among them: an answer with YES does no harm to a client who gets our texts.
"""

import re
from collections.abc import Sequence

from runtime.domain.claims.mentions import ClaimKind, Page
from runtime.domain.claims.words import any_of, one_of

_STOP_LINE = one_of(
    r"\breply STOP to opt[ -]?out\b",
    r"\bresponde STOP para (?:no recibir más mensajes|darte de baja)\b",
)
_COMMAND = "(?:STOPALL|STOP ALL|STOP|UNSUBSCRIBE|CANCEL|END|QUIT|REVOKE|OPTOUT|OPT OUT|START|UNSTOP)"
_ASKS_FOR = (
    r"\b(?i:reply|text|send|write|answer|respond|txt|message|say|type|responde|contesta|envía|envia|manda|escribe)\b"
)
_KEYWORD = re.compile(
    rf"{_ASKS_FOR}(?i:\s+back|\s+with|\s+us|\s+me|\s+the word)*\s*[\"']?(?i:{_COMMAND})\b(?!\s+(?:the|of|your|my|a)\b)"
    rf"|{_ASKS_FOR}[^.!?\n]{{0,40}}?\b{_COMMAND}\b"
)
_WE = r"\b(?:I'm|I am|this is|we're|we are|you're (?:talking|texting|chatting|speaking) (?:to|with))\s+"
_MACHINE = r"(?:(?:ro|chat)?bot|ai|a\.i\.|machine|computer|automated|m[áa]quina|ia)\b"
_HUMAN = one_of(
    rf"{_WE}(?:(?:actually|really|just|all|an?|real|live)\s+)*"
    r"(?:humans?|persons?|people|barbers?|stylists?|guy|man|woman|receptionist)\b(?![\s-]+(?:shop|assistant))",
    rf"\b(?:not|no soy)\s+(?:(?:actually|really|an?|un|una|some)\s+)*{_MACHINE}",
    r"\bI(?:'m| am) real\b|\breal (?:human|person) here\b",
    r"\bsoy (?:una? )?(?:persona|human[oa]|barber[oa]|ser humano)\b",
)


def read_forbidden(page: Page, barber_forms: Sequence[str]) -> None:
    page.skip(_STOP_LINE)
    page.see(_KEYWORD, ClaimKind.KEYWORD)
    page.see(_HUMAN, ClaimKind.HUMAN)
    if barber_forms:
        barber = any_of(re.escape(form) for form in barber_forms)
        page.see(
            one_of(rf"\b(?:this is|it's|I'm|I am|soy|habla)\s+{barber}\b(?!'s)", rf"(?:^|[.!?]\s+){barber} here\b"),
            ClaimKind.HUMAN,
        )
