"""Whether words do nothing but point at an offered slot: only then is it booked without asking back."""

import re

from graphs.understanding.options import points_to_number
from graphs.understanding.politeness import only_polite
from graphs.understanding.slang import WORDS as SLANG
from graphs.understanding.topics import find_topics
from runtime.domain.understanding import Topic

# The answer to any other question ("do you cut kids' hair?") may change what is wished for.
_BESIDE_A_CHOICE = {
    Topic.PRICE,
    Topic.ADDRESS,
    Topic.HOURS,
    Topic.APPOINTMENT,
    Topic.PARKING,
    Topic.PAYMENT,
    Topic.DURATION,
}
_TIME = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|morning|midday|noon|afternoon|evening|night"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[:.h]\d{2}|\d{1,2}/\d{1,2}|\d{1,2}|am|pm|oclock|(?:half|quarter) past|next|media"
    r"|cuarto"
)
_POINTING = (
    r"(?:will|would|can|could|does|do|should|might) work|works?(?= for me)|works"
    r"|(?:put|lock) (?:me |it |that )?(?:in|down)"
    r"|the|a|an|one|at|on|in|of|for|with|to|by|slot|spot|time|option|appointment|number"
    r"|that|this|thats|it|its|is|be|then|so|just|and|me|my|mine|us|i|we|you|can|could|will|would|ill"
    r"|sounds|looks|fits|suits|lets|let"
    r"|do|make|take|grab|book|pick|choose|go|reserve|confirm|want|like|prefer|see"
)
_KINDLY = (
    r"please|yes|yeah|yep|ok|okay|alright|sure|definitely|absolutely|hi|hey|hello"
    r"|(?:thanks|thank)(?! (?:you |so much |a lot )*for)|much|man|bro"
    r"|good|great|perfect|fine|cool|nice|best|awesome|better|down|hmm+|um|oh|well|actually|maybe"
)
_SPANISH = (
    r"el|la|las|los|a|por favor|de|y|con|para|mi|me|si|claro|vale|dale|esta|bien|perfecto|gracias|queda|va|sirve"
    r"|quiero|mejor|hola|por la|del|al|ese|esa|eso|que|es|seria|sale|orale|pues|porfa|listo|excelente|genial|late"
    r"|funciona|parece"
    r"|agendame|apartame|reservame|apunta(?:me)?|ahi|entonces|muy|todo|muchas|puedo|quedo|hora|opcion|dia|tarde|noche|ok"
)
_SIGNS = r"['\"@#&:()/\-~👍✅👌💯🙌🤝🔥☑✔🆗🙏😊🙂😀😁😎❤\ufe0f🏻🏼🏽🏾🏿]"
_PIECES = re.compile(r" ?(?<!\S)[.,!?;]+(?!\S) ?")
_NAMES_A_TIME = re.compile(rf"\b(?:{_TIME})\b")
_BUT = re.compile(r"\b(?:but|pero)\b")
_KIND_IF = (
    r"(?: (?:that is|thats|it is|its|that|it|this|still|is|all|possible|ok|okay|fine|cool|alright|good|great|works?|free"
    r"|open|available|convenient|not too late|for you|with you|you|can|dont mind|please))+(?= ?[.,!?]| ?$)"
)
# "Tell me if" asks.
_NO_QUESTION = "".join(
    rf"(?<!{word} )" for word in ("me", "know", "see", "check", "ask", "wondering", "confirm", "not sure", "wonder")
)
_CONDITION = re.compile(
    rf"{_NO_QUESTION}\bif\b(?!{_KIND_IF})(?! you (?:could|can|would) (?:please )?(?:tell|send|give|let|text|confirm)\b)"
    rf"|\b(?:unless|as long as|provided|depending|otherwise|only when)\b"
    r"|\b(?:hours?|bit|little|minutes?|mins?|half|much|or) (?:later|earlier|sooner|after|before)\b"
    r"|(?<=[.,!?;] )(?:later|earlier|sooner)(?= ?[.,!?]| ?$)|\bor (?:\d\b|the (?:first|second|third|last|other))"
)
# Possessive: several words stand in two lists, and a long text must not be tried in every way.
_POINTS = re.compile(rf"(?:(?:{_TIME}|{_POINTING}|{_KINDLY}|{_SPANISH}|{SLANG}|{_SIGNS})(?: |$))*+")


def only_points(plain: str, names: frozenset[str]) -> bool:
    """Nothing is left over but a question beside it (price, address, ...). `names`: words of barbers and services."""
    pieces = _PIECES.split(" ".join(word for word in plain.split() if word not in names))
    return all(_POINTS.fullmatch(p) or (_asks_beside(p) and not _NAMES_A_TIME.search(p)) for p in pieces)


def _asks_beside(piece: str) -> bool:
    topics = find_topics(piece)
    return bool(topics) and topics <= _BESIDE_A_CHOICE


def sets_condition(plain: str, names: frozenset[str]) -> bool:
    """ "2 but later", "2, or 3 if it's free": what was chosen is not yet agreed to. "If that's ok" is only polite."""
    if _CONDITION.search(plain):
        return True
    return any(_is_unmet(after.strip(" .,!?;"), names) for after in _BUT.split(plain)[1:])


def _is_unmet(after: str, names: frozenset[str]) -> bool:
    """What follows a "but", unless it is the choice itself, a courtesy, or a question that is answered anyway."""
    if not after or points_to_number(after) or only_polite(after):
        return False
    return _NAMES_A_TIME.search(after) is not None or not only_points(after, names)


def settles_for(plain: str) -> bool:
    """ "Friday would be better but 2 works": what comes before the last "but" is not wished for any more."""
    before, *after = _BUT.split(plain)
    last = after[-1].strip(" .,!?;") if after else ""
    return points_to_number(last) and not points_to_number(before.strip(" .,!?;"))
