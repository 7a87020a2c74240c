"""What sounds like a yes and agrees to nothing: a nod that only says "heard", irony, a yes that waits or that has a price."""

import re

_TAIL = r"(?: (?:man|bro|dude|lol|lmao|haha\w*|jaja\w*|then|thanks|thank you|gracias|pues|[^\w\s?]))*"
_HEARD = re.compile(
    r"(?:(?:o+h+|ah*|aw+) )+(?:, )?(?:ok|okay|ya|si|alright|right|really|wow)" + _TAIL + r"|(?:(?:o+h+|ah+|ok|hm+|,) )*"
    r"(?:i see|i hear you|i get it|good (?:question|point|to know|looks?|lookin(?:g)?(?: out)?)|great question|interesting"
    r"|fair enough|(?:ya|you) veo|entiendo|entendido|ya entendi|(?:muy )?buena pregunta|interesante|que bueno|con razon)"
    + _TAIL
)
_IRONY = re.compile(
    r"\b(?:yes|yeah|yea) right(?! (?:on|away|there|then|now|after|before))\b"
    r"|\b(?:as if|in your dreams|aja si|si aja|ay si tu|si tu|si como no)\b"
)
_NOT_YET = re.compile(
    r"(?<!cant )(?<!cannot )(?<!can not )(?<!the )(?<!can )(?<!will )(?<!ill )(?<!to )(?<!no )(?<!long )(?<!not )\bwait\b"
    r"(?! (?:for|list|time|to|is|was)\b)"
    r"|\b(?:(?:hold|hang) on|not so fast|(?:one|a|1|just a) (?:sec|second|min|minute|moment)"
    r"|(?:give|gimme|let) me (?:a |one |an? )?(?:sec|second|min|minute|moment|think|check|ask|see)"
    r"|questions? first|(?:a|one|1|quick|another|couple|few) (?:of )?(?:quick )?questions?"
    r"|before (?:that|i (?:say|book|commit)|we book)"
    r"|espera(?:me|te)?|esperen|aguanta(?:me)?|(?:un|dame un) (?:momento|momentito|segundo|minuto|rato)"
    r"|(?:una|otra|unas|dos) (?:preguntas?|dudas?)|antes de (?:eso|reservar|agendar)"
    r"|(?:tentative\w*|provisional\w*|maybe yes|yes maybe|maybe so|perhaps yes|probably yes|yes probably|half yes"
    r"|(?:quizas?|tal vez|a lo mejor|puede ser que) si|si (?:,? )?(?:quizas?|tal vez|a lo mejor)|tentativ\w+))\b"
)
_A_PRICE = re.compile(
    r"\b(?:for free|free (?:of charge|cut|haircut|one)|gratis|on the house|no charge|sin (?:costo|pagar)|de gratis"
    r"|discount\w*|coupons?|promo\w*|half (?:off|price)|cheaper|less money|deal you|descuento\w*|cupon\w*|rebaja\w*"
    r"|mitad de precio"
    r"|mas barato|you (?:promised|owe|guys promised|said (?:it|i|you) (?:was|is|would|get|got))"
    r"|me (?:prometi\w+|deb\w+|dij\w+ que))\b"
    r"|[$] ?\d+|\b\d+ (?:dollars|bucks|dolares|pesos|% off|off|percent)\b|\b\d+ ?%(?= (?:off|menos|de descuento))"
)
_QUESTION_MARK = re.compile(r"[^.!?;]*\?")
_ASSENT = re.compile(
    r"(?:(?:yes|yeah|yep|yup|ok|okay|sure|alright|right|correct|deal|cool|good|great|perfect|fine|bet|works?|sounds|that|it|is|all"
    r"|so|si|claro|vale|dale|va|bien|bueno|listo|perfecto|de acuerdo|esta|entonces|then|we|lets|go|book(?:ed)?|confirmed?|set|for"
    r"|on|at|el|la|las|a|the|am|pm|man|bro|please|por favor|today|tomorrow|\w+day|\d[\d:]*|[^\w\s?]) ?)+"
)


def agrees_to_nothing(plain: str) -> bool:
    """Whether a yes in it is none, or not yet one; the client is asked once more."""
    said = plain.strip()
    return bool(_HEARD.fullmatch(said) or _IRONY.search(said) or _NOT_YET.search(said))


def names_a_price(plain: str) -> bool:
    """ "Yes, for free", "yes with the discount you promised": a yes to other terms than ours."""
    return _A_PRICE.search(plain) is not None


def only_asks(plain: str) -> bool:
    """ "Yes?", "ok friday at 3?": every yes stands in a question that is nothing but a yes."""
    asked = _QUESTION_MARK.findall(plain)
    told = _QUESTION_MARK.sub(" ", plain).strip(" .,!;")
    return bool(asked) and not told and all(_ASSENT.fullmatch(one.strip(" ?.,!;")) for one in asked)
