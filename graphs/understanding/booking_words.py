"""Whether words that no rule knows speak of a cut that is wished for, or of one that was."""

import re

_CUTS = re.compile(
    r"\b(?:hair ?cuts?|cuts?|trims?|fades?|shaves?|shaved|line ?ups?|lined up|edge ?ups?|shape ?ups?|tapers?|buzz(?:ed)?"
    r"|clean(?:ed)? up|hair done|appointments?|appt|bookings?|book|booked|schedule"
    r"|slots?|spots?|openings?|chair|available|availability|squeeze"
    r"|come (?:in|by|through|see)|coming in|swing by|stop by|slide (?:in|by|through)|get (?:in|me in)|free|walk in"
    r"|any ?thing|any ?time|whenever|whatever|asap|soon"
    r"|cortes?|cort(?:ar|arme|arnos|arse|o)|citas?|turnos?|pelar(?:me|se)?|pelad[oa]|rapar(?:me)?|rasurar(?:me)?|barba|agendar(?:me)?"
    r"|reservar|reserva|espacio|disponib\w+|pasar (?:por|a)|cuando sea|cualquier\w*|lo antes|urge)\b"
)
_THAT_WAS = re.compile(
    r"\b(?:was|were|got|had|left|did|last (?:time|week|cut|one)|came out|turned out|looks?|gave|forgot|lost"
    r"|quedo|fue|deje|dejaron|hice|hicieron|hizo|olvide|perdi|la ultima vez|estuvo)\b"
)

_THANKS_FOR = re.compile(
    r"\b(?:thanks|thank you|appreciate|gracias)(?: (?:so much|a lot|again|man|bro|muchas))*"
    r" (?:(?:for|por) )?(?:the|my|that|this|his|her|\w+days?|\w+ing|el|la|mi|ese)\b[^.,!?]*"
)
_THANKS = re.compile(r"\b(?:thank|thanks|appreciate\w*|gracias)\b|🙏")
_WISHES = re.compile(r"\d|\?|\b(?:\w{3,6}day|tomorrow|today|weekend|week|can|could|want|need|puedo|quiero|necesito)\b")
_WHEN = re.compile(
    r"(?:(?:ok|okay|k|sure|yes|cool|so|and|great|perfect|dale|si|bueno|y|pues|entonces|,|\.|!) )*"
    r"(?:when|what (?:times?|days?|hours?)|which (?:times?|days?)"
    r"|when(?: \w+)? (?:can|could|should) (?:i|we)(?: come(?: in| by)?| be there)?"
    r"|at what time|what time"
    r"|(?:cuando|a (?:que|q) hora)(?: puedo ir| seria| podria ser| puede ser)?|(?:que|q) (?:dia|dias|horas|horarios))"
    r"(?: (?:tho|though|then|exactly|bro|man|pues|entonces|mas o menos))?(?: ?[?!.]+)*"
)


def only_asks_when(plain: str) -> bool:
    """ "K when?", "a que hora?": answered with times."""
    return _WHEN.fullmatch(plain) is not None


def speaks_of_booking(plain: str) -> bool:
    """ "Need to get cleaned up", and not "the cut came out clean"."""
    return _CUTS.search(plain) is not None and _THAT_WAS.search(plain) is None


def thanks_for_a_cut(plain: str) -> bool:
    """ "Thanks for the fade today" wishes for none; "thanks for the last one, can I come friday" does."""
    rest = _THANKS_FOR.sub(" ", plain)
    return rest != plain and _WISHES.search(rest) is None


def thanks(plain: str) -> bool:
    """In so many words; "you have been selected" is none."""
    return _THANKS.search(plain) is not None
