"""Which step answers whoever has just booked: warm words get a goodbye, what is not understood is asked once."""

import re

from graphs.choices import other_choice
from graphs.nodes.endings import is_far
from graphs.own_changes import names_another_time
from graphs.own_visits import coming_visits, is_about
from graphs.plain_words import barbers, plain_texts
from graphs.receipts import barber_name, service_name
from graphs.staff import pass_on
from graphs.state import Desk, Memory, still_booked
from graphs.understanding.acts import refuses
from graphs.understanding.chatter import is_warm, only_chatter, parts, without_chatter
from graphs.understanding.choosing import only_points
from graphs.understanding.mentions import names_company
from graphs.understanding.options import fits
from graphs.understanding.own_appointment import OWN_APPOINTMENT
from graphs.understanding.politeness import only_polite
from graphs.understanding.times import find_times
from graphs.understanding.visit_words import MAY_NOT_COME
from graphs.understanding.words import read
from runtime.domain.appointments import Slot
from runtime.domain.understanding import Act, Sentiment, Understanding

CHECKS = re.compile(r"\b(?:right|correct|still|again|isnt it|yeah|was|am|booked|confirmed|all set|set|got it)\b")
A_NUMBER = re.compile(r"\W*(\d{1,2})[^\w?]*(?:pls|please)?[^\w?]*")
# "Thx, can we make it 5".
ANOTHER_HOUR = re.compile(
    r"\b(?:make it|(?:can|could|how about|what about)(?: (?:we|you|i))?(?: (?:do|get|have|come|make|say))?(?: it)?)"
    r"(?: (?:at|around|like|for))? \d"
)
MORE_THAN_KIND = (Act.DECLINE, Act.CHANGE, Act.ALTERNATIVES, Act.QUESTION, Act.BOOK, Act.PROPOSE, Act.CHOOSE)
REQUESTS = (Act.BOOK, Act.PROPOSE, Act.CHOOSE, Act.ALTERNATIVES, Act.CHANGE)
# A person hears of it at once: it may keep the client from coming.
TROUBLE = re.compile(
    r"\b(?:unfortunately|sick|ill|broke\w*|emergency|accident|wrong|problem|issues?|cancel\w*|remove|delete|flat|traffic|stuck|boss|called"
    r"|hurt|died|funeral|hospital|storm|snow|lost|forgot|mistake|sue|refund|paid|hate|arrested|jail|evicted|fired|crash\w*|fever|covid"
    r"|late|lastima|enferm\w*|tarde|choque|choc\w+|jefe|accidente|perdi|olvid\w*|equivoc\w*|murio|fallecio|trafico|fiebre|emergencia"
    r"|hospital|problema|operaron|preso|despidieron|robaron)\b"
)
# Beside these a kind word is no goodbye yet.
AGAINST = re.compile(
    r"\b(?:but|however|actually|wait|instead|changed?"
    r"|work|money|pay|price|cost|bad|car|train|bus|bring\w*|also|too|another|agree\w*"
    r"|booked|coming|going|said|says|my (?:kid|son|daughter|brother|friend|wife|husband)"
    r"|pero|tambien|carro|trabajo|mal|tren|camion|guagua|dinero|otra|otro|cambi\w*)\b"
)
# To "is there something you'd like to change or ask?", or to nothing that was asked.
SAYS_NO = re.compile(
    r"(?:(?:no|nope|nah|nel|not really|nothing(?: else)?|nada(?: mas)?|im|i am|am|we are|were|estoy|todo|asi|esta|it is"
    r"|thats|its|all|good|set|fine|ok|okay|bien|perfecto|thanks|thank you|gracias|muchas|man|bro|jefe|hermano|then|just"
    r"|saying|kidding|talking|never mind|so|por ahora|for|now|haha|lol|sorry|perdon|[^\w\s?👎🙅])(?: |$))++"
)


def after_booking(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    """The choice, sent twice, changes nothing, and neither does the booking, said back. Empty where the booking is no more."""
    if other_choice(memory, desk) is not None:
        return "choose_another"
    if _repeats_the_choice(memory, desk):
        return "say_goodbye"
    booked = still_booked(memory, desk)
    plain = plain_texts(desk)
    if ANOTHER_HOUR.search(plain) and names_another_time(understanding, coming_visits(memory, desk), desk):
        return "move_appointment"
    goodbye = _goodbye(understanding, booked, plain, memory, desk)
    if goodbye or booked is None:
        return goodbye
    if OWN_APPOINTMENT.search(plain):
        return "answer_appointment"
    if all(A_NUMBER.fullmatch(text.rstrip(" ?")) for text in desk.texts()):
        return "hand_over"  # the number of an offer that no longer stands
    if _says_back(booked, understanding, desk):
        return "answer_appointment"
    return _more(understanding, memory, plain, desk)


def _goodbye(understanding: Understanding, booked: Slot | None, plain: str, memory: Memory, desk: Desk) -> str:
    """Empty where more was said. "See you Friday" to whoever comes on Thursday is answered with the day."""
    barber = barber_name(booked, desk) if booked is not None else ""
    if only_polite(plain, frozenset(read(barber).plain.split())):
        return "say_goodbye"
    if not names_company(plain) and only_chatter(plain, barbers(desk)):
        wrong = parts(plain, barbers(desk)) and not any(
            is_about(understanding, visit, desk) for visit in coming_visits(memory, desk)
        )
        return "answer_appointment" if wrong and booked is not None else "say_goodbye"
    return "say_goodbye" if _is_friendly(understanding, plain, desk) else ""


def _is_friendly(understanding: Understanding, plain: str, desk: Desk) -> bool:
    """ "Thank you! First time in NY", "my beard is a jungle lol": warm words in which nothing stands against coming."""
    warm = understanding.does(Act.THANKS, Act.CLOSING) or understanding.sentiment is Sentiment.POSITIVE
    more = understanding.does(*MORE_THAN_KIND) or understanding.times or understanding.barber or understanding.service
    if more or understanding.sentiment is Sentiment.NEGATIVE or not (warm or is_warm(plain, barbers(desk))):
        return False
    left = without_chatter(plain, barbers(desk))
    if find_times(left, desk.now, bare_hours=True):
        return False
    return not (
        "?" in left or refuses(left) or AGAINST.search(left) or TROUBLE.search(left) or MAY_NOT_COME.search(left)
    )


def _more(understanding: Understanding, memory: Memory, plain: str, desk: Desk) -> str:
    near = [time for time in understanding.times if not (time.excluded or is_far(time, desk))]
    wishes = near or understanding.barber is not None
    if understanding.does(Act.CHANGE, Act.ALTERNATIVES) or (understanding.does(Act.PROPOSE, Act.DECLINE) and wishes):
        return "move_appointment"
    if MAY_NOT_COME.search(plain):
        return "ask_whether_to_cancel"
    if (
        understanding.does(Act.QUESTION)
        or understanding.for_other
        or ("?" in plain and not only_polite(plain.replace("?", "").strip()))
    ):
        return pass_on(memory)
    if _is_for_a_person(understanding, plain, desk):
        return "hand_over"
    return "ask_more" if memory["misses"] == 0 else "hand_over"


def _is_for_a_person(understanding: Understanding, plain: str, desk: Desk) -> bool:
    """Not understood, and what is left of it may be a wish, a refusal or bad news."""
    left = without_chatter(plain, barbers(desk))
    wishes = understanding.does(*REQUESTS) or understanding.service or names_company(plain) or re.search(r"\d", left)
    if SAYS_NO.fullmatch(plain):  # it may answer what was never asked
        return False
    bad = understanding.sentiment is Sentiment.NEGATIVE or TROUBLE.search(left) or refuses(left)
    return bool(wishes or bad)


def _repeats_the_choice(memory: Memory, desk: Desk) -> bool:
    said = [A_NUMBER.fullmatch(text) for text in desk.texts()]
    return all(number is not None and int(number[1]) == memory.get("chosen") for number in said)


def _says_back(booked: Slot, understanding: Understanding, desk: Desk) -> bool:
    """ "Thursday at 4:30, right?", "that's with Marcus?": nothing is named but what is booked."""
    times = understanding.times
    if understanding.does(Act.CHANGE, Act.DECLINE, Act.BOOK) or not (times or understanding.barber):
        return False
    starts_at = booked.starts_at.replace(tzinfo=None)
    same_time = all(not time.excluded and fits(starts_at, time) for time in times)
    said = frozenset(read(" ".join([barber_name(booked, desk), service_name(booked, desk)])).plain.split())
    plain = CHECKS.sub(" ", plain_texts(desk))
    return same_time and only_points(" ".join(plain.split()), said)
