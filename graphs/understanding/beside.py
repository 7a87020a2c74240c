"""A question beside a yes or a choice, asked without a question mark: "yes can i bring my dog"."""

import re

_ASKS = re.compile(
    r"\b(?:can|could|may) (?:i|we) (?!get (?:it|that|this|the)|have (?:it|that|this|the)|take|book|grab|come|make|do (?:it|that)"
    r"|go|be|just|please|confirm|reserve|see)\w+ \w+"
    r"|\bdo (?:i|we) (?:need|have) to\b|\bdo (?:you|yall) (?!want|mind|think)\w+|\b(?:is|are) there\b"
    r"|\bis it (?:ok|okay|alright|cool|fine) (?:if|to)\b|\b(?:a|one|another|quick|some|my) questions?\b"
    r"|\bhow (?:long|much|do|does|many)\b|\bwhat (?:should|do|does|if)\b"
    r"|\b(?:can|could|will|would) (?:you|yall|someone|somebody) (?:\w+ )?(?:text|send|call|remind|tell|let)\b"
    r"|\bpuedo (?!ir|llegar|pasar|a\b)\w+ \w+|\b(?:tienen|aceptan|toman|hay|(?<!me )hacen) \w+|\bse puede\b"
    r"|\b(?:una|otra) (?:pregunta|duda)\b|\b(?:tengo que|necesito) (?:llevar|pagar|dar|traer)\b|\bcuanto (?:dura|tarda|tiempo)\b"
)


def asks_beside(plain: str) -> bool:
    """Whether something is asked that is no part of the booking itself ("can you book it", "can i come then")."""
    return _ASKS.search(plain) is not None
