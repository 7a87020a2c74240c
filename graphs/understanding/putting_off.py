"""What is neither a yes nor a no to an offer: "let me check and get back to you", "no, I mean yes", "2/3"."""

import re

from graphs.understanding.booking_words import speaks_of_booking

_THINKS = re.compile(
    r"\blet me (?:think|check|see|ask|talk|look|get back|sleep on)\b|\b(?:will|ill|gonna|going to) (?:think|check"
    r"|let you know|ask|see"
    r"|get back|text you|hit you|confirm|sleep on)\b|\b(?:get|getting) back (?:to|at|with) (?:you|u|ya)\b|\blet you know\b"
    r"|\bthink about it\b"
    r"|\b(?:have|need|got) to (?:check|ask|think|see|talk)\b|\bnot sure yet\b|\bwaiting (?:on|for) my\b"
    r"|\b(?:dej[ae](?:me|nme)?|voy a|tengo que) (?:pensar\w*|pienso|ver\b|veo|checar\w*|checo|revis\w+|preguntar\w*|pregunto"
    r"|consult\w+)"
    r"|\b(?:te|les) (?:aviso|digo|confirmo|escribo|cuento)\b|\blo (?:voy a pensar|pienso|checo|consulto|platico)\b"
)
_ON_CONDITION = re.compile(
    r"\b(?:if (?:it|the|my|i|we)|depends|depending|si es que|depende|si (?:no )?(?:llueve|me dan|salgo|puedo))\b"
)
_NO_THEN_YES = re.compile(
    r"(?:(?:no|nah|nope|wait|sorry|oops|,|\.|!|i mean|i meant|actually|perdon|digo|espera|manches|mames|hombre|wey|mentira"
    r"|typo|it) )*"
    r"(?:no|nah|nope)(?: (?:no|wait|sorry|,|\.|!|i mean|i meant|actually|perdon|digo|espera|manches|mames|hombre|wey|mentira))*"
    r" (?:yes|sure|si|claro)(?: (?:please|por favor|,|\.|!|gracias|thanks|yes|si))*"
)
_ELSEWHERE = re.compile(
    r"\b(?:found|found me|got me|(?:have|got|going (?:to|with)|went (?:to|with)|see|use|with)(?: \w+)?) (?:a "
    r"|an )?(?:another|new|different|other)"
    r" (?:barber|shop|barbershop|place|guy|spot|stylist|one)\b|\bsomeone else (?:cuts|does) my\b|\bcut my own hair\b"
    r"|\b(?:encontre|consegui|tengo|voy con|fui con|me corta)(?: a| con)? otr[oa] (?:barber\w+|peluquer\w+|lugar|persona|lado)\b"
    r"|\b(?:i|we) (?:\w+ )?(?:go|get (?:it|my hair|my haircuts?|my cuts?)(?: cut| done)?) (?:somewhere|someplace) else\b"
    r"|\b(?:going|goes|been going) (?:somewhere|someplace) else\b"
    r"|\b(?:voy|me corto|me pelo|vamos) (?:\w+ )?(?:a|con|en|de) otr[oa]"
    r" (?:barber\w+|peluquer\w+|lugar|lado|persona)\b"
)
_GONE_FOR_GOOD = re.compile(
    r"\b(?:i|we|ive|weve|have|just) (?:just |have |recently |already )*moved(?: (?:away|out"
    r"|to (?!mon|tues|wednes|thurs|fri|satur|sun|the |my |a |an |\d|next|later|tomorrow|another)\w+)|(?= ?(?:[.,!]|$)))"
    r"|\b(?:dont|do not|no longer) live (?:here|there|around|in|near|close)\b|\b(?:no longer|not) in town anymore\b"
    r"|\b(?:me|nos) (?:acabo de mudar|mude|mudamos|fui a vivir)\b|\b(?:ya|you) no vivo\b"
    r"|\b(?:am|went|going|gone) (?:\w+ )?bald\b|\bno hair (?:left|anymore)\b|\b(?:estoy|quede|soy) (?:\w+ )?(?:calvo|pelon)\b"
)
_TWO_NUMBERS = re.compile(r"\W*(\d) ?(?:/|or|o|u) ?(?:the |la |el )?(\d)[^\w/]*")


def thinks_it_over(plain: str) -> bool:
    """ "I'll let you know", "if it doesn't rain": the offer may stand."""
    return _THINKS.search(plain) is not None or _ON_CONDITION.search(plain) is not None


def says_no_then_yes(plain: str) -> bool:
    """ "No I mean yes", "no manches si": to be asked for a clear one."""
    return _NO_THEN_YES.fullmatch(plain.strip()) is not None


def goes_elsewhere(plain: str) -> bool:
    """ "I found another barber", "I moved away": whoever says so asks for none."""
    for_good = _GONE_FOR_GOOD.search(plain) and not speaks_of_booking(plain)
    return (_ELSEWHERE.search(plain) is not None or bool(for_good)) and "?" not in plain


def names_two_of(plain: str, offered: int) -> bool:
    """ "2/3", "1 or 2": two of so many offers, and no date."""
    found = _TWO_NUMBERS.fullmatch(plain)
    return found is not None and all(1 <= int(number) <= offered for number in found.groups())
