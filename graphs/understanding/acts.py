"""What a sentence does, told by its words, in English and Spanish."""

import re

from graphs.understanding import ways_english as english
from graphs.understanding import ways_spanish as spanish
from graphs.understanding.machine_question import ASKS_WHO_WRITES
from graphs.understanding.wants_person import WANTS_PERSON
from runtime.domain.understanding import Act

_REFUSAL = re.compile(
    r"\b(?:not|no|dont|doesnt|does not|do not|wont|cant|cannot|isnt|aint|wouldnt|never|didnt|neither|none"
    r"|nothing|nunca|ningun[oa]?|nada|tampoco|nel)\b"
)
ACCEPT = english.ACCEPT + spanish.ACCEPT
DECLINE = english.DECLINE + spanish.DECLINE
ALTERNATIVES = english.ALTERNATIVES + spanish.ALTERNATIVES
COMPLAINT = english.COMPLAINT + spanish.COMPLAINT
SET_TO = english.SET_TO
BOOKS = english.BOOK + spanish.BOOK
PUTS_OFF = (
    re.compile(
        r"\bnot (?:right )?now\b|\bnot (?:this week|yet|just yet|at (?:this|the) (?:time|moment))\b"
        r"|\b(?:another|some other|next) time\b|\b(?:maybe|perhaps|probably|try|ask|ask me) (?:again )?later\b"
        r"|\bin a while\b"
        r"|\b(?:(?:ahora|ahorita|todavia|por ahora|por el momento) no|no por (?:ahora|el momento)|otro (?:dia|momento)"
        r"|mas tarde|luego|al rato|en otra ocasion"
        r"|(?:quizas?|tal vez|a lo mejor) (?:despues|luego|otro dia)|la proxima)\b"
    ),
)
# Nothing but that: "another time?" and "another time please" ask for other slots.
ONLY_PUTS_OFF = re.compile(
    r"(?:(?:ok|no|not|maybe|perhaps|sorry|thanks|gracias|mejor|tal vez|quizas?|pues|,) )*(?:later(?: on)?|another time"
    r"|some other time|next time|luego|despues|al rato"
    r"|otro dia|en otra ocasion|para la otra)"
    r"(?: (?:thanks|maybe|perhaps|man|bro|then|gracias|mejor|[.!,]))*"
)
ALWAYS: tuple[tuple[Act, tuple[re.Pattern[str], ...]], ...] = (
    (Act.ALTERNATIVES, ALTERNATIVES),
    (Act.CHANGE, english.CHANGE + spanish.CHANGE),
    (Act.RESCHEDULE, english.RESCHEDULE + spanish.RESCHEDULE),
    (Act.BOOK, BOOKS),
    (Act.THANKS, english.THANKS + spanish.THANKS),
    (Act.CLOSING, english.CLOSING + spanish.CLOSING),
    (Act.GREETING, english.GREETING + spanish.GREETING),
    (Act.HUMAN, WANTS_PERSON + spanish.HUMAN),
    (Act.BOT_QUESTION, (*english.BOT, *spanish.BOT, ASKS_WHO_WRITES)),
    (Act.COMPLAINT, COMPLAINT),
    (Act.WRONG_PERSON, english.WRONG_PERSON + spanish.WRONG_PERSON),
    (Act.RUNNING_LATE, english.RUNNING_LATE + spanish.RUNNING_LATE),
)


def says(patterns: tuple[re.Pattern[str], ...], clause: str) -> bool:
    """Whether any of these ways of saying it is in the clause."""
    return any(p.search(clause) for p in patterns)


def refuses(clause: str) -> bool:
    """Whether there is a word of refusal anywhere: what looks like a yes may then be a no."""
    return _REFUSAL.search(clause) is not None
