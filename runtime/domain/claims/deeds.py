"""Reading what the writer says to have done: "I told Marcus", "I set it up", "hablé con él"."""

import re

from runtime.domain.claims.mentions import ClaimKind, Page
from runtime.domain.claims.words import compiled, word_set

_ENGLISH = compiled(
    r"\b(?:I|we)(?:'ve| have)?\s+(?:just |already |now |also |gone ahead and |went ahead and |even )*"
    r"(?P<verb>[a-z]+ed|put|set|made|told|took|sent|gave|left|kept|held|spoke|wrote|came|went|brought|bought|sold|"
    r"did|ran)\b",
    re.IGNORECASE,
)
_SPANISH = compiled(
    r"(?<!\w)(?P<verb>[a-zñ]{2,}é|(?:ped|mov|escrib|consegu|segu|eleg|met|sub|añad|dec)i)(?!\w)|\b(?:he|"
    r"hemos) (?:ya |todo )?(?P<participle>\w+(?:ado|ido|hecho|puesto|dicho|visto))\b",
    re.IGNORECASE,
)
_ASKED = compiled(
    r"\b(?:shall|should|can|could|may|might|would|will|do|did|if|when|once|que|si)\s+$|\bwant(?:ed)? me to\s+$",
    re.IGNORECASE,
)
# What is done in the head, or on the way to an answer.
_HARMLESS = word_set(
    """
    need wanted hoped checked looked missed misunderstood noticed received tried guessed figured wondered confused
    loved liked apologized appreciated understood noted followed proceed searched worried mixed offered mentioned
    listed suggested asked encontré revisé busqué pensé equivoqué noté chequé entendido encontrado revisado visto
    perdido recibido pensado qué esté porqué
    """
)
_FUTURE = compiled(r"(?:ar|er|ir|dr)é$")


def read_deeds(page: Page) -> None:
    """After the statements: what they have read is judged as a booking, a change or a cancellation."""
    read = [(m.start, m.end) for m in page.mentions]
    for pattern in (_ENGLISH, _SPANISH):
        for match in pattern.finditer(page.left):
            verb = next(found for found in match.groupdict().values() if found).lower()
            is_read = any(start < match.end() and match.start() < end for start, end in read)
            if not (is_read or verb in _HARMLESS or _FUTURE.search(verb) or _ASKED.search(page.left, 0, match.start())):
                page.note(ClaimKind.DEED, match.start(), match.end(), verb)
