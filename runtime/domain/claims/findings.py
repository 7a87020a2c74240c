"""What is a claim at all, and how a claim that nothing backs is told to whoever words the text again."""

import re

from runtime.domain.claims.mentions import ClaimKind, Mention
from runtime.domain.claims.names import GENERIC_SERVICES
from runtime.domain.claims.options import Option, Sentence
from runtime.domain.claims.words import compiled

_FINDINGS = {
    ClaimKind.KEYWORD: "it invites a word that the carrier takes as a command",
    ClaimKind.HUMAN: "it poses as a person",
    ClaimKind.PERSON: "it names someone who is neither the client nor a barber",
    ClaimKind.BOOKED: "nothing was booked",
    ClaimKind.UNBOOKED: "there is a booking",
    ClaimKind.DONE: "nothing was done",
    ClaimKind.HELD: "nothing is held",
    ClaimKind.MOVED: "no appointment was moved",
    ClaimKind.CANCELLED: "no appointment was cancelled",
    ClaimKind.ABSENT: "nobody knows this of the barber",
    ClaimKind.PROFANITY: "it swears",
    ClaimKind.FORM: "it is not plain text",
    ClaimKind.PROMISE: "the draft does not promise",
    ClaimKind.DEED: "the draft does not say that this was done",
    ClaimKind.SCARCITY: "it presses the client, and the draft does not say",
    ClaimKind.WALK_IN: "the draft does not say that clients may just come",
    ClaimKind.ALL_DAY: "not all of it is free",
    ClaimKind.NUMBER: "the draft does not have the number",
}
_PROMISES = compiled(
    r"\b(?:I'll|I will|we'll|we will|check back|reach out|follow up|have|has|got|open\w*|clos\w+|free|available|"
    r"booked|see you|works?|"
    r"visit|since|here|coming|tenemos|tengo|hay|te (?:vuelvo|escrib\w+|llam\w+|contact\w+)|abrimos|cerramos|"
    r"llen[oa]s?|libre|se puede)\b",
    re.IGNORECASE,
)
_INVITES = compiled(r"\b(?:if|whether|or|let me know|just (?:say|text|reply)|whenever|si|o|prefieres)\b", re.IGNORECASE)


def is_claim(mention: Mention, said: Sentence) -> bool:
    match mention.kind:
        case ClaimKind.TIME | ClaimKind.HOURS | ClaimKind.DAY:
            return False  # a loose one; the others are options
        case ClaimKind.SERVICE:
            return mention.value not in GENERIC_SERVICES
        case ClaimKind.PERIOD:
            return bool(_PROMISES.search(said.text)) and not (said.asks or _INVITES.search(said.text))
    return True


def explain(mention: Mention) -> str:
    why = _FINDINGS.get(mention.kind, f"no receipt backs the {mention.kind}")
    return f'{why}: "{mention.words.strip()}"'


def explain_option(option: Option) -> str:
    words = " + ".join(f'"{mention.words.strip()}"' for mention in option.mentions)
    return f"no one receipt backs {words}"
