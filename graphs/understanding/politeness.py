"""Whether words are nothing but polite: thanks, a goodbye, a nod. Only then is there nothing left to answer."""

import re

_THANKS = (
    r"thanks|thank you|thank u|thx|gracias|appreciate(?: (?:it|that|you|the help))?|much appreciated|so much|very much"
    r"|a (?:lot|bunch|ton|million)|tons|again|muchas|mil|kindly"
    r"|for (?:(?:the|your|all|all the|all your|that|this) )?(?:help|info|information|reminder|quick (?:reply|response)"
    r"|heads up|text|message|booking|everything|reaching out|understanding|letting me know|checking(?: in)?"
    r"|(?:fitting|squeezing|getting|putting|booking) me in)"
    r"|you (?:are|rock|were)(?: (?:the best|awesome|great|amazing|welcome|very helpful|helpful))?|the best|de nada"
)
_GOODBYE = (
    r"bye|goodbye|good bye|take care|peace|adios|hasta (?:luego|pronto|manana|entonces)|nos vemos|cheers"
    r"|(?:see|catch) (?:you|ya|u|yall|you guys|you all)(?: (?:then|there|soon|later|around))?|until then|talk (?:soon|later)"
    r"|(?:have|enjoy) (?:a|your) (?:\w+ )?(?:day|one|night|evening|weekend|week|afternoon)"
    r"|good ?(?:night|day|morning|afternoon|evening)|you (?:too|as well)|same to you|likewise"
    r"|(?:that is|thats|that will be|that was) (?:all|it|everything)(?: i (?:need|needed))?|all set|nothing else"
)
_NOD = (
    r"ok|okay|k|kk|alright|all right|right|sure|yes|yeah|yep|yup|y|si|claro|vale|dale|bueno|listo|de acuerdo|esta bien"
    r"|cool|nice|great|good|fine|perfect|perfecto|awesome|amazing|excellent|excelente|fantastic|wonderful|lovely|sweet"
    r"|dope|lit|bet|word|solid|super|brilliant|genial|beautiful|correct|deal|done|confirmed?"
    r"|sounds? (?:good|great|perfect|awesome|like a plan)|looks (?:good|great)|(?:that |it )?works?(?: for me| great| perfectly)?"
    r"|got (?:it|you|ya)|gotcha|understood|noted|will do|no (?:problem|prob|worries|need to thank me)|all good|good to know"
    r"|(?:i )?(?:love|like) (?:it|that)|(?:that is|thats|it is|its) (?:good|great|perfect|fine|awesome|cool|amazing)"
    r"|(?:i |we )?(?:will be|ill be|am going to be) there"
    r"|(?:i am )?(?:really |so )?looking forward(?: to (?:it|that|seeing you))?"
    r"|(?:i )?cant wait|(?:i am )?(?:so )?excited"
    r"|a?(?:ha)+h?|lol|lmao|hehe|oh|ah|wow|yay|woo+(?:hoo)?|hi|hello|hey|hola|yo"
    r"|my man|man|bro|bruh|brother|dude|buddy|boss|sir|maam|guys|friend|fam|amigo|team"
    r"|and|then|just|well|so|very|really|thats|that is"
)
_SIGN = r"[^\w\s?👎🙅😡😠🤬😢😭😞😟🙁☹😕🤔🤷❓❌✖]"
POLITE = rf"{_SIGN}|{_THANKS}|{_GOODBYE}|{_NOD}"
# Possessive: several words stand in two lists, and a long text must not be tried in every way.
_POLITE = re.compile(rf"(?:(?:{POLITE})(?: |$))*+")


def only_polite(plain: str, names: frozenset[str] = frozenset()) -> bool:
    """A text without words is not. `names`: words of those who may be thanked by name."""
    said = " ".join(word for word in plain.split() if word not in names)
    return bool(said) and _POLITE.fullmatch(said) is not None
