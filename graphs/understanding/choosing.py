"""Whether words do nothing but point at an offered slot: only then is it booked without asking back."""

import re

from graphs.understanding.questions import find_topics

_TIME = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|morning|midday|noon|afternoon|evening|night"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[:.h]\d{2}|\d{1,2}/\d{1,2}|\d{1,2}|am|pm|oclock|(?:half|quarter) past|next|media|cuarto"
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
    r"|quiero|mejor|hola|por la"
)
_SIGNS = r"['\"@#&:()/\-~👍✅👌💯🙌🤝🔥☑✔🆗🙏😊🙂😀😁😎❤\ufe0f🏻🏼🏽🏾🏿]"
_PIECES = re.compile(r" ?(?<!\S)[.,!?;]+(?!\S) ?")
_NAMES_A_TIME = re.compile(rf"\b(?:{_TIME})\b")
# Possessive: several words stand in two lists, and a long text must not be tried in every way.
_POINTS = re.compile(rf"(?:(?:{_TIME}|{_POINTING}|{_KINDLY}|{_SPANISH}|{_SIGNS})(?: |$))*+")


def only_points(plain: str, names: frozenset[str]) -> bool:
    """Nothing is left over but a question about price, address or hours. `names`: words of barbers and services."""
    pieces = _PIECES.split(" ".join(word for word in plain.split() if word not in names))
    return all(_POINTS.fullmatch(p) or (find_topics(p) and not _NAMES_A_TIME.search(p)) for p in pieces)
