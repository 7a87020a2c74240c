"""Questions and what they are about."""

import re

from graphs.understanding.own_appointment import OWN_APPOINTMENT
from runtime.domain.understanding import Topic

_TOPICS: tuple[tuple[Topic, re.Pattern[str]], ...] = (
    (
        Topic.PRICE,
        re.compile(
            r"\bhow (?:much|expensive|pricey)\b|\b(?:price|prices|pricing|cost|costs|charge|fee"
            r"|rates?)\b(?! (?:is|was) (?:fine|ok))"
            r"|\bcuanto (?:cuesta|cobran|vale|es)\b|\bprecios?\b|\bwhat (?:do|does|would) (?:you"
            r"|it) (?:charge|run)\b"
        ),
    ),
    (
        Topic.ADDRESS,
        re.compile(
            r"\b(?:address|location|located|directions|direccion|ubicacion)\b|\bwhere (?:are|is|r) (?:you"
            r"|the (?:shop|place)|it|they|this)"
            r"|\bwhere (?:do i|should i|can i) (?:go|park|find)|\bdonde (?:estan|esta|queda)\b"
            r"|\bwhere (?:yall|at)\b"
        ),
    ),
    (
        Topic.HOURS,
        re.compile(
            r"\b(?:hours|horario|horarios)\b|\b(?:what time|when|until when|how late"
            r"|how early)(?: \w+){0,3} (?:open|close|closing|opening)\b"
            r"|\b(?:are|r) (?:you|yall|you all|you guys) (?:still )?(?:open|closed)\b|\b(?:a que hora"
            r"|cuando) (?:abren|cierran)\b"
        ),
    ),
    (Topic.APPOINTMENT, OWN_APPOINTMENT),
)
_ASKING = re.compile(
    r"^(?:(?:and|but|so|also|ok|yes|great|hey|hi|thanks|good|well|sure|cool|,|perfect|alright|oh|um|no) )*"
    r"(?:what|whats|when|where|wheres|who|whos|which|how|hows|why|is|are|do|does|did|was|were|will|would"
    r"|has|have|should|am"
    r"|cuanto|cuando|donde|que|quien|cual|como|tienen|hay|hacen|aceptan)\b"
)
_TELL_ME = re.compile(
    r"\b(?:tell me|let me know|i want to know|would like to know|need to know|give me|get me|provide|share"
    r"|send me|text me|remind me"
    r"|find out|wondering|curious|do you know|what is|what are|whats|can i (?:have|get|know)|may i (?:have"
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
_PARTICULAR = re.compile(r"\b(?:park|parking|walk ?ins?|cash|card|venmo|zelle|kids?|tip|wifi|deposit|gift)\b")


def find_topics(plain: str) -> frozenset[Topic]:
    """Price, address, hours, the client's own appointment; empty where none of these is named."""
    return frozenset(topic for topic, pattern in _TOPICS if pattern.search(plain))


def asks(clause: str, *, marked: bool) -> bool:
    """Whether the clause asks for a fact. `marked`: it ends with a question mark."""
    if _REQUEST_NOT_QUESTION.search(clause):
        return False
    if _TELL_ME.search(clause) or OWN_APPOINTMENT.search(clause):
        return True
    if marked and (_ASKING.search(clause) or find_topics(clause) or _PARTICULAR.search(clause)):
        return True
    return bool(re.match(r"(?:what|whats|where|wheres|how|who|when|cuanto|donde)\b", clause))
