"""Words that leave the choice to us: "any", "u pick", "1 or 2", "the usual"."""

import re

_KIND = (
    r"(?:ok|okay|yes|sure|um+|hmm*|oh|honestly|really|pls|please|thanks|thank you|man|bro|lol|works?|for me|is|are|s|fine|good"
    r"|great|then|i|am|its|it|will do|time|one|day|of|them|those|these|the|that|si|claro|pues|por favor|gracias|me|esta|bien"
    r"|sirven?|va|de|esas|ellas|esos|[.,!])"
)
_ANY = (
    r"any(?:thing)?|whichever|whatever|either|all|you (?:pick|choose|decide|tell me)|your (?:pick|choice|call)|surprise me"
    r"|dealers choice|(?:dont|doesnt|does not) (?:care|matter|mind)(?: which)?|no preference|easy|flexible|cualquier(?:a|as)?"
    r"|l[ao] que (?:sea|quieras|gustes|puedas|tengas)|el que (?:sea|quieras|gustes)|tu (?:escoge|elige|decide|escoges"
    r"|eliges|decides|dime)|(?:escoge|elige|decide) tu|(?:me )?da (?:igual|lo mismo)|tod[ao]s|como quieras"
)
_LEAVES_IT = re.compile(
    rf"(?:{_KIND} )*(?:{_ANY})(?: {_KIND}|(?: you (?:have|got|want|like|think)| is (?:easiest|best|easier)))*"
)
_USUAL = re.compile(
    r"\b(?:the|my) (?:usual|regular)(?! \w+ (?:price|hours))\b|\bsame (?:thing |time |one )?(?:as|like)"
    r" (?:last time|always|before|usual)\b"
    r"|\blo (?:de siempre|mismo(?: de (?:siempre|la (?:vez pasada|ultima vez|otra vez)))?)\b"
    r"|\b(?:igual|como) (?:que )?(?:siempre|la (?:vez pasada|ultima(?: vez)?|otra vez))\b"
)
_QUESTION = re.compile(r"\?|\b(?:what|how|cuanto|que hora)\b")


def leaves_it_to_us(plain: str) -> bool:
    """Whether any of what was offered will do."""
    return _LEAVES_IT.fullmatch(plain.strip(" .!")) is not None


def wants_the_usual(plain: str) -> bool:
    return _USUAL.search(plain) is not None and _QUESTION.search(plain) is None
