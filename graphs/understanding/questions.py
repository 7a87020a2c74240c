"""Whether a sentence asks for a fact."""

import re

from graphs.understanding.own_appointment import OWN_APPOINTMENT
from graphs.understanding.topics import find_topics

_ASKING = re.compile(
    r"^(?:(?:and|but|so|also|ok|yes|great|hey|hi|thanks|good|well|sure|cool|,|perfect|alright|oh|um|no|y|oye|hola|disculpa"
    r"|perdon|pero|gracias|bueno|si|a|en|hasta|desde|como a|con|de|buen(?:os|as) (?:dias?|tardes?|noches?)) )*"
    r"(?:what|whats|when|where|wheres|who|whos|which|how|hows|why|is|are|do|does|did|was|were|will|would"
    r"|has|have|should|am|(?:can|could|may) (?:my|it|that|there|anyone|somebody|someone)"
    r"|(?:can|could|may) (?:i|we) (?!get|have|do|take|book|grab|come|make|switch|change|move|cancel|reschedule|pick|choose|go|see"
    r"|schedule|reserve|stop|swing|be|just|please)\w+"
    r"|cuant[oa]s?|cuando|donde|que|quien|quienes|cual|cuales|como|tienen|hay|hacen|aceptan|puedo|se puede|cortan|necesito"
    r"|atienden|abren|cierran|ofrecen|estan|tengo|me pasas|me das|me dan"
    r"|me mandas|me dices|reciben|toman|manejan|cuesta|cobran|sabes|tienes)\b"
)
_TELL_ME = re.compile(
    r"\b(?:tell me|let me know|i want to know|would like to know|need to know|give me|get me|provide|share"
    r"|send me|text me|remind me"
    r"|find out|wondering|curious|explain|show me|more info|list|do you know|what is|what are|whats|can i (?:have|get"
    r"|know)|may i (?:have"
    r"|get|know)|need|check)"
    r"(?: \w+){0,4} (?:address|phone|number|rating|price|cost|hours|location|how|what|where|when|if|whether"
    r"|who|reviews?|details"
    r"|more about|directions|parking)\b"
)
_REQUEST_NOT_QUESTION = re.compile(
    r"^(?:(?:and|but|so|also|ok|yes|great|hey|hi|,) )*(?:(?:would|will|can|could) you (?:please "
    r"|kindly )?(?!tell|give|send|provide|let)\w+"
    r"|do it|do that|will do|have a|is good|is fine|would be|will be|would like|would love|do you want"
    r"|how about|what about)\b"
)
_OPENS = re.compile(
    r"(?:(?:and|but|so|ok|also|hi|hey|hello|then|well|,) )*(?:what|whats|where|wheres|how|hows|who|whos|when|whens|why"
    r"|which|cuanto|donde)\b"
    r"(?! not\b| about\b| if\b)|(?:hi |hey |hello |and |so |ok )*(?:is|are) there\b|(?:do|does|did|was|were|has|have|is"
    r"|are|am) (?:you|yall|it|that|this"
    r"|the|they|i|my|your|we|he|she|there)\b(?! (?:all )?good\b)"
    r"|que (?!tal|bien|bueno|va|hay|mas)|quien(?:es)? (?=esta|son|trabaja)"
)
_BARE = re.compile(
    r"(?:(?:and|y|the|your|el|la|los|las|su|tu|please|por favor|,) )*(?:prices?|pricing|address|location|hours|parking"
    r"|menu|services"
    r"|precios?|direccion|ubicacion|horarios?|estacionamiento|servicios|costo)(?: (?:please|por favor|thanks|gracias|bro"
    r"|[^\w\s]))*"
)
_PARTICULAR = re.compile(r"\b(?:park|parking|walk ?ins?|cash|card|venmo|zelle|kids?|tip|wifi|deposit|gift)\b")


def asks(clause: str, *, marked: bool) -> bool:
    """Whether the clause asks for a fact. `marked`: it ends with a question mark."""
    if _REQUEST_NOT_QUESTION.search(clause):
        return False
    if _TELL_ME.search(clause) or OWN_APPOINTMENT.search(clause):
        return True
    if marked and (_ASKING.search(clause) or find_topics(clause) or _PARTICULAR.search(clause)):
        return True
    if _OPENS.match(clause) is not None or _BARE.fullmatch(clause):
        return True
    return _ASKING.search(clause) is not None and bool(find_topics(clause))
