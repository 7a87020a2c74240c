"""How people say yes to "shall I book it?" without the word: "run it", "bet", "brutal", "ta nice"."""

import re

_ENGLISH = (
    r"run (?:it|that)|bet|say less|lets (?:get it|rock|ride|go)|we (?:good|gucci|set|in)|i ?a?m (?:game|down|in)"
    r"|gud|gr8|thats (?:it|the one)|that is (?:it|the one)|lock (?:it|me|that) in|locked in|send it|hook (?:me|it) up"
    r"|fo ?sho|fasho|no doubt|hell yea(?:h|s)?|heck yea(?:h|s)?|yessir\w*|aye|roger(?: that)?|copy(?: that)?|10 4"
    r"|i would be (?:glad|happy|delighted)(?: to)?|(?:id|i would) love (?:to|that)|with pleasure|by all means|please do"
    r"|if you would|kindly do|that would be (?:great|lovely|perfect|wonderful)|on point|clutch|fire|facts"
    r"|cool beans|sold|its a date|(?:much|way|even) better"
    r"|book (?:it|me)|do it|make it happen|sign me up|good (?:deal|stuff)|right on|for real|fr|you know it|sure thing"
)
_SPANISH = (
    r"brutal|guay|(?:ta|esta|to) (?:nice|bien|bueno|brutal|cool|chido|perfecto|nitido|fino)|ready|joya"
    r"|sale(?: y vale)?|va(?: (?:que|q) va)?"
    r"|fino|chido|padre|padrisimo|de una|venga|arre|simon|ya estas?|ya quedo|me (?:cuadra|late|va|conviene|funciona|acomoda)"
    r"|nitido|bacano|chevere|eso(?: es)?|andale|orale|con (?:mucho )?gusto|excelente|apuntame|anotame|apartame(?:lo|la)?|metele"
    r"|hagale|dale pues|de lujo|al cien|al 100|por supuesto|claro que si|como no|obvio|seguro|perfecto|va pues"
    r"|esa (?:mera|misma)|cojo esa|(?:mucho mejor|mejor asi)(?: si)?|mejor si|mejor todavia|tato|ta to"
    r"|mola|de acuerdo|trato hecho|cuenta conmigo|ahi (?:estare|nos vemos)|ahi caigo|reservame(?:lo|la)?|agendame(?:lo|la)?"
)
_BESIDE = (
    r"yes|si|ok|okay|sure|yeah|and|y|please|por favor|porfa|thanks|thank you|gracias|so much|very much|man|bro|boss|my man"
    r"|hermano|carnal|mi gente|papi|mami|tio|wey|compa|lol|haha\w*|jaja\w*|!|\.|,|[^\w\s?]"
)
_YES = re.compile(rf"(?:(?:{_ENGLISH}|{_SPANISH}|{_BESIDE})(?: |$))*+")
_SLANG = re.compile(rf"\b(?:{_ENGLISH}|{_SPANISH})\b")
WORDS = rf"{_ENGLISH}|{_SPANISH}"


def agrees_in_slang(plain: str) -> bool:
    """Nothing but such words, and at least one of them."""
    return _YES.fullmatch(plain) is not None and _SLANG.search(plain) is not None
