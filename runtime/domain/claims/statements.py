"""Reading what a text says was done: booked, held, moved, cancelled, or just "done"; and that nothing is booked."""

import re

from runtime.domain.claims.mentions import ClaimKind, Page
from runtime.domain.claims.words import compiled, one_of

_SOON = r"(?:now |just |already |all |both |officially |gone ahead and |finally |successfully )*"
_I_DID = rf"\b(?:I|we)(?:'ve| have)?\s+{_SOON}"
_DAY = r"(?:today|tonight|tomorrow|this|next|on|at|mon|tue|wed|thu|fri|sat|sun|\x00)"
_STARTS = r"(?:^|[.!?¡\n]\s*|\x00[,!]\s*)"
_HECHA = r"(?:reservad|confirmad|agendad|anotad|apartad|apuntad|programad|registrad)[oa]s?"
_YA = r"(?:ya |todo |toda |ahora |oficialmente )*"
_MINE = r"(?:te |le |lo |la |los |las |se |nos )*"

_BOOKED = one_of(
    rf"\b(?:you(?:'re| are)|ur)\s+{_SOON}"
    r"(?:booked(?! up)|confirmed|set\b|good to go|scheduled|reserved|locked in|in for\b|in\b(?=[!.,]|$)|down for\b|"
    r"coming\b|on the(?: (?:books|calendar|schedule|list))?)",
    rf"(?:\d|\b[ap]\.?m\.?|day|\bwith \w+) (?:is|are) {_SOON}(?:confirmed|scheduled|reserved|booked for|locked in|"
    rf"all set|set)\b",
    r"\b(?:have|has|'ve|'s) been (?:booked(?! up)|confirmed|scheduled|reserved)\b|\bon the (?:books|calendar|"
    r"schedule)\b",
    rf"{_I_DID}(?:booked|scheduled|confirmed|reserved|secured|grabbed)\b|\bin the (?:book|books|calendar|system)\b",
    rf"{_I_DID}(?:got |have |had |put |penciled |pencilled |locked |fit |squeezed |added |marked |"
    rf"signed )you (?:down|in|up|booked|scheduled|set|for)\b",
    rf"\b(?:got|put) you (?:down|in)\b|\b(?:got|put) (?:you (?=\d|mon|tue|wed|thu|fri|sat|sun|to)|(?:your|the) name)|"
    rf"{_I_DID}made (?:you )?(?:one|an?|the|your)\b",
    rf"\b(?:your|the|this|that|it|\x00)\s*(?:[\w\x00]+\s+){{0,5}}?(?:is|are|'s)\s+{_SOON}"
    r"(?:booked(?! up)|confirmed|scheduled|reserved for you|set for|locked in|secured|a date)\b",
    r"\b(?:booking|reservation|appointment|reserva|cita) (?:is |has been |est[áa] |ya )*(?:complete[d]?|done|made|"
    r"successful|received|entered|complet[ao]|hecha|registrada)\b",
    r"\bI(?:'ve| have)? (?!can|could|will|would|should|shall|may|might)\w+ you in\b|\btodo (?:confirmad|reservad|"
    r"agendad)[oa]\b|\bquedamos (?:para|con|el|a)\b",
    r"\byou(?:'re| are) on (?:my|our|the) (?:list|books|calendar|schedule)\b",
    r"\byou (?:now |already |do )?have (?=(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?\b|\d|"
    r"tomorrow\b|today\b)|"
    r"\byou (?:now|already) have (?:an?|your)\b|\bI went ahead\b|\b(?:ya|"
    r"ahora) tienes\b",
    r"\b(?:time|slot|spot|one|it) is (?:now |already )?(?:booked|reserved) for\b",
    r"(?:\d|\b[ap]\.?m\.?|day),? then\s*(?=[.!])|(?:\d|\b[ap]\.?m\.?|day)\b[^.?!\n]{0,12}\bsee (?:you|ya)\s*(?=[!.]|$)",
    r",\s*(?:all )?(?:booked|confirmed|reserved|locked in|saved|marked|noted|logged|secured|(?:reserv|apart|agend|"
    r"confirm|guard|marc|anot|registr)ad[oa])\s*(?=[.!]|$)",
    r"\byou(?:'ve got| have| already have| do have|'ve)\s+(?:an?|your|one)\s+(?:[\w]+ ){0,2}(?:appointment|booking|"
    r"appt|reservation)\b",
    r"\b(?:I|we) (?:see|have) (?:your|an?) (?:appointment|booking)\b|\bI can confirm\b|\bthis (?:confirms|"
    r"is to confirm)\b|\bwe(?:'re| are) expecting you\b",
    rf"{_STARTS}(?:(?:booking|appointment) )?(?:all )?(?:booked|confirmed|reserved|scheduled|all set)\b(?! up)",
    rf"\blooking forward to seeing you\s+{_DAY}",
    rf"\b(?:see|seeing) (?:you|ya|u)\s+(?:then|there|{_DAY})",
    rf"\b(?:est[áa]s?|quedas?|qued[óo]|quedaste|quedamos|ha quedado|has quedado|ha sido|fue)\s+{_YA}{_HECHA}\b",
    rf"\b(?<!que ){_MINE}(?:reserv[é]|agend[é]|anot[é]|apunt[é]|program[é]|confirm[é]|registr[é]|h[ei]ce una)(?!\w)",
    rf"\b{_MINE}(?:he|hemos) {_YA}(?:reservado|agendado|anotado|apuntado|programado|confirmado)\b",
    rf"\b{_MINE}(?:reservamos|agendamos|anotamos|apuntamos)\b",
    r"\b(?<!no )(?:ya )?tienes (?:ya )?(?:una |tu |la )?(?:cita|reserva)\b|\bquedaste (?:para|con|el)\b|"
    r"\btienes el (?=\x00)",
    rf"\b(?:cita|reserva) {_HECHA}\b|\bveo tu cita\b|\bte veo (?:el|la|ma[ñn]ana|hoy)\b",
    rf"{_STARTS}{_HECHA}\b|\b(?:nos vemos|te esperamos|te espero|te esperan?)\s+(?:el|la|a las?|ma[ñn]ana|hoy|"
    rf"entonces|all[áaí]\w*|\x00)|\b(?:all[áaí]|ah[íi]) nos vemos\b",
    rf"\bte (?:esperamos|espero)\b(?! cuando)|{_STARTS}hasta (?:el|la|ma[ñn]ana\b|hoy\b|\x00|lun|mar|mi[ée]|jue|vie|"
    rf"s[áa]b|dom)",
)
_YOUR_APPOINTMENT = one_of(
    r"\byour (?:upcoming |next |new )?(?:appointment|booking|appt|reservation|visit)(?:\s+(?:is|on|at|for|with|"
    r"will be)\b|\s*:)",
    r"\byour (?:\w+ )?(?:time|slot|spot|hour|turn|day|haircut|cut|fade|skin fade) (?:is|will be)\b|\btu (?:hora|"
    r"espacio|lugar|turno|horario|corte) (?:es|ser[áa]|est[áa]|qued[óo])\b",
    r"\b(?:tu|la) (?:pr[óo]xima |nueva )?(?:cita|reserva)(?: ya| ahora)? (?:es|est[áa]|queda|qued[óo]|ser[áa]|fue|"
    r"sigue|ha sido|del?)\b|\b(?:tu|la) (?:cita|reserva)\s*:",
)
_IS_NO_MORE = one_of(
    r"[^.!?\n]*?(?:[ap]\.m\.[^.!?\n]*?)?\b(?:cancell?ed|moved|rescheduled|changed|cancelad|anulad|movid|cambiad|"
    r"reprogramad|reagendad)"
)
_CHANGES = one_of(r"\b(?:cancel|anul|mov|mueve|cambi|reprogram|reagend)\w*\s+$")
_END = compiled(r"[!?\n]|(?<![ap]\.m)\.(?=\s|$)")
_YOURS = one_of(
    r"\b(?:is|are|'s) (?:all |now )?yours\b|(?:\d|\b[ap]\.?m\.?|day)\s+it is\b(?!,? if)|\bya es tuy[oa]\b|"
    r"\bes tuy[oa]\b|\b(?:ya )?son (?:ya |tod[oa]s )?tuy[oa]s\b|\ball yours\b",
    r"\b(?:consider|take) (?:it|this|that) (?:as |a )*(?:done|booked|sorted|confirmation|confirmed|yours|settled)\b",
    r"\bconsider [^.!?\n]{1,40} (?:yours|booked|confirmed|done)\b",
    r"\bdal[oa] por (?:hech|reservad|confirmad|agendad)[oa]\b",
)
_PRESENT = one_of(
    rf"\b{_MINE}(?:reservo|agendo|anoto|apunto|confirmo)\b|\bte (?:pongo|meto) (?:el|para|a las?|ma[ñn]ana|hoy)\b"
)
_NOT_YET = one_of(
    r"\b(?:if|once|when|until|unless|before|whether|not|are|cuando|si|no|para que|que)\s+$",
    r"\b(?:nothing|anything|no|not)(?: else)?\s+$|\b(?:to|can|could|may|might|shall|should|would|can we|could we|"
    r"we'd|should we)\s+$",
    r"(?:^|[.!?,:\n]\s*|\b(?:just|to|please|solo|s[óo]lo)\s+)(?:reply|text|pick|choose|say|send|tell|responde|dime|"
    r"escribe|elige)\b"
    r"[^.!?\n]*\b(?:and|y)\s+$",
)
_HELD = one_of(
    r"(?:\b(?:am|are|still|be)|'m|'re)\s+(?:now |still )?holding\b",
    rf"{_STARTS}holding\b|\b(?:I|we)(?:'ll| will|'re going to| can)\s+(?:hold|save|keep|reserve|set aside)\b",
    rf"{_I_DID}(?:saved|held|set aside|kept|put a hold|put .{{1,20}} on hold)\b|\bholds\b|\bis waiting for you\b",
    r"\b(?:saved|held|on hold|set aside|reserved|kept)\s+(?:it |that |this |one |a (?:spot|seat) )?for you\b",
    r"\b(?:spot|slot|seat|time|chair) is (?:saved|held|on hold|waiting|ready)\b",
    rf"\b{_MINE}(?:guardo|guard[ée]|guardamos|aparto|apart[ée]|apartamos|estoy guardando|he guardado|"
    rf"hemos guardado)(?!\w)",
)
_IF_WISHED = one_of(
    r"\b(?:if|reply|text|pick|choose|once|when|say|send|tell me|let me know|si(?!\s*[,.!])|dime|responde|quieres que|"
    r"elige|escoge|cuando|m[áa]nda\w*|"
    r"env[íi]a\w*|escribe|contesta)\b[^.!?\n]*$"
)
_MOVED = one_of(
    r"\b(?:moved|switched|bumped|pushed|changed|shifted|transferred)\s+(?:you|your|it|the|that|to|from)\b",
    r"\b(?:rescheduled|reprogramad[oa]s?|reprogram[ée]|reagendad[oa]s?|reagend[ée])(?!\w)",
    r"\b(?:it|appointment|booking|you)(?:'s|'re| is| are| has been| have been| was) (?:been )?(?:moved|changed|"
    r"switched|rescheduled)\b",
    rf"\b{_MINE}(?:mov[íi]|cambi[ée]|reprogram[ée]|reagend[ée]|he movido|he cambiado)\s+(?:tu|la|el|te|su)\b",
    rf"\b{_MINE}pas[ée]\s+(?:tu|la|el|su) (?:cita|reserva|turno|hora)\b",
    r"\b(?:cita|reserva|\x00)[^.!?\n]{0,12}\b(?:movid|cambiad|reprogramad|reagendad)[oa]\b",
)
_CANCELLED = one_of(
    r"\b(?:cancell?ed|cancell?ation|cancelad[oa]s?|cancelaci[óo]n|(?:anul|borr|elimin|liber)ad[oa]s?|released|"
    r"wiped)\b|\b(?:cancel[ée]|anul[ée]|cancelamos)(?!\w)",
    rf"{_I_DID}(?:removed|deleted|dropped|taken) (?:you|your|it)\b|\b(?:is|has been|'s been|was) (?:called off|"
    rf"removed|taken off|dropped)\b",
    r"\bya no tienes\b|\btook (?:you|it|that) off\b|\b(?:se|alguien|otr[oa]|uno|cliente) (?:acaba de cancelar|"
    r"cancel[óo])",
)
_CHANGE_ASKED = one_of(
    r"\b(?:if|wants?|needs?|si|quieres)\b[^.!?\n]{0,25}$",
    r"\b(?:not|haven't|wasn't|hasn't|isn't|can be|to be|no|no est[áa])\s+(?:been\s+)?$",
)
_DONE = one_of(
    rf"{_STARTS}(?:all )?done\b(?=[!.,:]|\s*$|\s+\x00)|\b(?:that's|it's|that is|it is|all) (?:all )?(?:done|"
    rf"taken care of|sorted|settled|handled)\b",
    r",\s*(?:all )?(?:done|hecho|listo|ya est[áa])\s*(?=[.!]|$)|\btaken care of\b|(?:^|[.!?\n]\s*)¡?(?:listo|"
    r"hecho)(?=\s*[,!:.\x00]|$)|\btodo (?:listo|hecho|arreglado)\b|\bya (?:est[áa]|quedaste?)(?=[,!.]|$)",
)
_UNBOOKED = one_of(
    r"\b(?:you're|you are) not (?:currently |yet |actually )?booked\b|\b(?:aren't|not) (?:currently |yet |"
    r"actually )?booked\b",
    r"\b(?:don't|do not|can't|cannot|not) (?:see|seeing|have|find|show|finding)\b[^.!?\n]{0,12}\b(?:appointment|"
    r"booking|anything booked)\b|\bno appointment\b|\bnothing (?:is |else )?booked\b",
    r"\b(?:couldn't|could not|wasn't able to|unable to|didn't|can't|cannot) (?:book|reserve|confirm|schedule)\b|"
    r"\bno (?:pude|pudimos|puedo|logr[ée]) (?:reservar|agendar|confirmar|apartar)\w*",
    r"\bno (?:tienes|veo|encuentro|hay|me aparece|aparece)\b[^.!?\n]{0,12}\b(?:cita|reserva)\b|"
    r"\bno est[áa]s (?:reservad|anotad|agendad)[oa]\b",
)


def read_statements(page: Page) -> None:
    """The words stay for the other readers, since "see you Thu" also names a day."""
    for pattern, kind, unless in (
        (_UNBOOKED, ClaimKind.UNBOOKED, None),
        (_BOOKED, ClaimKind.BOOKED, _NOT_YET),
        (_YOURS, ClaimKind.BOOKED, _IF_WISHED),
        (_HELD, ClaimKind.HELD, _IF_WISHED),
        (_MOVED, ClaimKind.MOVED, _CHANGE_ASKED),
        (_CANCELLED, ClaimKind.CANCELLED, _CHANGE_ASKED),
        (_DONE, ClaimKind.DONE, _NOT_YET),
    ):
        _see(page, pattern, kind, unless)
    _see(page, _PRESENT, ClaimKind.BOOKED, _IF_WISHED)
    for match in _YOUR_APPOINTMENT.finditer(page.left):
        changed = _CHANGES.search(page.left, 0, match.start()) or _IS_NO_MORE.match(page.left, match.end())
        if not (changed or _is_asked(page.left, match, even_unmarked=False)):
            page.note(ClaimKind.BOOKED, match.start(), match.end(), match.group())


def _see(page: Page, pattern: re.Pattern[str], kind: ClaimKind, unless: re.Pattern[str] | None) -> None:
    found = [m for m in pattern.finditer(page.left) if unless is None or not unless.search(page.left, 0, m.start())]
    for match in found:
        if kind not in (ClaimKind.BOOKED, ClaimKind.HELD) or not _is_asked(
            page.left, match, pattern in (_PRESENT, _YOURS)
        ):
            page.note(kind, match.start(), match.end(), match.group())


def _is_asked(text: str, match: re.Match[str], even_unmarked: bool) -> bool:
    """ "¿Te lo reservo?" claims nothing; a question that is not marked at its beginning may hold a claim before it."""
    ends = _END.search(text, match.end())
    opened, closed = text.rfind("¿", 0, match.end()), max(text.rfind(sign, 0, match.start()) for sign in "!?\n")
    return ends is not None and ends.group() == "?" and (even_unmarked or opened > closed)
