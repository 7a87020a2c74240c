"""How a client sounds: by words and signs of anger, disappointment or joy."""

import re

from graphs.understanding.acts import COMPLAINT, says
from runtime.domain.understanding import Sentiment

_ANGRY = (
    r"angry|mad at|annoy(?:ed|ing)|upset|frustrat(?:ed|ing)|disappointing|fed up|sick of|never again|waste of (?:time|money)",
    r"tired of (?:this|you|your|these|waiting)|(?:this|that|it|service|you(?: guys)?)(?: (?:all|really|just))? sucks?|joke of a",
    r"wtf|wth|bullshit|bs|shitty|crap(?:py)?|fuck(?:ing|ed)?|stupid|idiots?|pathetic|useless|disrespectful|hate",
    r"worst|terrible|horrible|awful|ridiculous|unacceptable",
    r"enojad[oa]|molest[oa]|hart[oa] de|furios[oa]|pesim[oa]|decepcionad[oa]|que asco|porqueria|mal servicio|muy mal|fatal",
    r"no sirven|groser[oa]s?|ridicul[oa]",
)
_GLAD = (
    r"loved?|amazing|awesome|excellent|fantastic|wonderful|perfect|brilliant|excited|cant wait|looking forward|so happy",
    r"the best|great job|you rock|life ?saver|(?:thanks|thank you) (?:(?:so|very) much|a (?:lot|ton|million))|appreciate",
    r"great (?:cut|haircut|service|work|experience)|(?:looks|looked|came out|turned out) (?:great|good|sick|fire)",
    r"encanta|encanto|excelente|genial|perfecto|increible|maravilloso|buenisim[oa]|(?:muchas|mil) gracias|que bien|feliz",
)
_NEGATIVE = re.compile(rf"\b(?:{'|'.join(_ANGRY)})\b|[😡😠🤬😤👎🙄💩😒🖕]")
_POSITIVE = re.compile(rf"\b(?:{'|'.join(_GLAD)})\b|[😊😀😁😍🥰❤🔥🙌🎉😄🤩💯🥳]")
_TURNED = re.compile(r"\b(?:not|isnt|wasnt|dont|didnt|never|less than|no me|would have been|nothing) (?:\w+ ){0,2}$")


def sentiment_of(plain: str) -> Sentiment:
    """What is angry beside something kind counts as angry; "not amazing" is not kind."""
    if says(COMPLAINT, plain) or _counts(_NEGATIVE, plain):
        return Sentiment.NEGATIVE
    return Sentiment.POSITIVE if _counts(_POSITIVE, plain) else Sentiment.NEUTRAL


def _counts(pattern: re.Pattern[str], plain: str) -> bool:
    return any(not _TURNED.search(plain[: match.start()]) for match in pattern.finditer(plain))
