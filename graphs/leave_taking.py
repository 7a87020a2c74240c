"""Whether a client only says thanks or goodbye."""

import re

from graphs.plain_words import barbers, plain_texts
from graphs.state import Desk
from graphs.understanding.chatter import only_chatter
from runtime.domain.understanding import Act, Understanding

# To "is there something you'd like to change or ask?"
A_YES = re.compile(
    r"(?:(?:yes|si|sure|claro|actually|please|por favor|there is|i do|both|something|one thing|una cosa|algo|change|cambiar"
    r"|a (?:question|change)|una pregunta|un cambio|quiero|pues|[,.!])(?: |$))++"
)


def takes_leave(understanding: Understanding, desk: Desk) -> bool:
    """ "Thanks", "ok, see you" from whoever was asked nothing and wants nothing: it opens, or follows what was settled."""
    plain, previous = plain_texts(desk), desk.facts.previous
    if previous:
        answers = "?" in previous and not understanding.does(Act.THANKS, Act.CLOSING)
    else:
        answers = A_YES.match(plain) is not None or not understanding.does(Act.THANKS, Act.CLOSING)
    return not answers and understanding.acts != {Act.GREETING} and only_chatter(plain, barbers(desk))
