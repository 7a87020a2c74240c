"""Whether a text does nothing but open a talk: a greeting, "how are you", a call for help that does not yet say with what."""

import re

_HELLO = (
    r"hi|hello|hey|heya|hiya|yo|howdy|greetings|hola"
    r"|(?:very |a very )?(?:good|happy|nice|great) (?:morning|afternoon|evening|day)"
    r"|how (?:are you|is it going|you doing|are you doing|are things|is everything|have you been)(?: doing)?"
    r"|hows it going|whats up"
    r"|(?:nice|good|great|pleased|a pleasure|pleasure) to (?:meet|see|hear from) you|(?:are )?you there"
    r"|(?:is )?(?:anyone|anybody|someone) (?:there|here|home)"
)
_BESIDE_IT = (
    r"(?:to )?you(?: all| guys)?|there|all|team|guys|folks|everyone|everybody|dear|friend|sir|maam|man|bro"
    r"|again|today|please|just"
    r"|(?:i )?hope (?:you|all|everything)(?: (?:are|is|all|had|have|well|good|great|fine|ok|safe|a (?:good|great|nice) \w+))*"
    r"|(?:i am )?(?:doing )?(?:good|well|great|fine|ok)(?: (?:thanks|thank you))?|(?:how about|and) (?:you|yourself)"
)
_HELP = r"(?:some |a bit of |a little |your |any )?(?:help|assistance|support|info|information|guidance|advice)"
_MATTER = r"(?:questions?|issues?|problems?|query|queries|request|doubts?)"
_WITH = r"(?: (?:from you|here|with (?:something|a few things|a thing|an issue|a problem)|out|real quick|today))*"
_CALLS_FOR_HELP = (
    rf"(?:i |we )?(?:really |just |would |do |am )*(?:need|needed|want|like|require|looking for|seeking) {_HELP}{_WITH}"
    rf"|(?:can|could|would|will|may) (?:you|someone|somebody|anyone|i)(?: please)? (?:help|assist|get {_HELP}|have {_HELP})"
    rf"(?: (?:me|us))?{_WITH}"
    rf"|(?:help|assist) me{_WITH}|i (?:have|had|got)(?: (?:a|an|another|some|few|quick|small|little))* {_MATTER}{_WITH}"
)
_CALL = re.compile(rf"\b(?:{_CALLS_FOR_HELP})\b")
_OPENING = re.compile(rf"\b(?:{_CALLS_FOR_HELP}|{_HELLO})\b")
_NOTHING_ELSE = re.compile(rf"(?:(?:{_CALLS_FOR_HELP}|{_HELLO}|{_BESIDE_IT}|[^\w\s])(?: |$))++")


def calls_for_help(plain: str) -> bool:
    """Of what only opens a talk: with something, nobody knows yet what."""
    return _CALL.search(plain) is not None


def only_opens_a_talk(plain: str) -> bool:
    """Nothing in it can be answered but by asking what it is about."""
    return _OPENING.search(plain) is not None and _NOTHING_ELSE.fullmatch(plain) is not None
