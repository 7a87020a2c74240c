"""Which step answers a turn: pure questions about what was understood and where the conversation stands."""

import re

from langgraph.runtime import Runtime

from graphs.choices import left_to_us, other_choice
from graphs.nodes.endings import means_later
from graphs.own_visits import coming_visits, moving_visit
from graphs.plain_words import names, plain_texts
from graphs.receipts import barber_name, service_name
from graphs.shop_facts import is_known
from graphs.state import Asked, Asks, Desk, Memory, State, still_booked, still_proposed
from graphs.understanding.acts import ONLY_PUTS_OFF, PUTS_OFF, refuses, says
from graphs.understanding.choosing import only_points
from graphs.understanding.leaving_it import wants_the_usual
from graphs.understanding.options import fits
from graphs.understanding.own_appointment import OWN_APPOINTMENT
from graphs.understanding.own_name import own_name
from graphs.understanding.politeness import only_polite
from graphs.understanding.prices import about_another_thing
from graphs.understanding.times import find_times
from graphs.understanding.words import read
from runtime.domain.appointments import Slot, Visit
from runtime.domain.conversations import Agent
from runtime.domain.understanding import Act, Sentiment, Topic, Understanding

FOR_A_PERSON = (Act.HUMAN, Act.COMPLAINT)
ABOUT_BOOKING = (
    Act.CHOOSE,
    Act.ACCEPT,
    Act.PROPOSE,
    Act.INFO,
    Act.BOOK,
    Act.CHANGE,
    Act.ALTERNATIVES,
)
CHECKS = re.compile(r"\b(?:right|correct|still|again|isnt it|yeah|was|am|booked|confirmed|all set|set|got it)\b")
A_NUMBER = re.compile(r"\W*(\d{1,2})[^\w?]*(?:pls|please)?[^\w?]*")
ANOTHER = re.compile(
    r"\b(?:another|a second|one more|also|as well|too|otra cita|tambien)\b|\bfor my (?:son|kid|boy|daughter|brother|dad|friend)\b"
    r"|\bpara mi (?:hijo|hija|hermano|amigo|papa)\b"
)
# Said by whoever is booked, these may mean that nobody comes.
MAY_NOT_COME = re.compile(
    r"\b(?:not (?:coming|gonna make|going to make)|wont (?:be there|make)|cant (?:make|come|do)|something came up"
    r"|(?:remove|delete|drop|forget) (?:my|the|it)|dont need (?:it|the|my)|no puedo ir|no voy a poder|ya no voy|me surgio algo)\b"
)
ANOTHER_TIME = re.compile(
    r"\b(?:switch|move|push|change|swap|bump|instead|earlier|later|sooner|rather|another (?:day|time)|make it|reschedul\w*"
    r"|whats|what is|what does|can (?:u|you|we|i)|could (?:you|we|i)|mejor|cambi\w*|mover\w*|mueve\w*|pas[ae]r\w*|en vez"
    r"|mas (?:temprano|tarde)|otro dia|otra hora)\b"
)
MORE_THAN_KIND = (Act.DECLINE, Act.CHANGE, Act.ALTERNATIVES, Act.QUESTION, Act.BOOK, Act.PROPOSE, Act.CHOOSE)
AGAINST = re.compile(
    r"\b(?:but|however|unfortunately|actually|wait|instead|late|sick|ill|broke\w*|emergency|accident|wrong|problem|issues?|changed?"
    r"|cancel\w*|remove|delete|flat|traffic|stuck|work|boss|called|hurt|died|funeral|hospital|storm|snow|lost|forgot|mistake|sue"
    r"|refund|money|paid|pay|price|cost|hate|bad|car|train|bus|bring\w*|also|too|another|agree\w*|booked|coming|going|said|says"
    r"|my (?:kid|son|daughter|brother|friend|wife|husband)|pero|lastima|enferm\w*|tarde|tambien|carro|choque|trabajo|jefe"
    r"|accidente|perdi|olvid\w*|equivoc\w*|mal|murio|tren|camion|guagua|trafico|dinero|otra|otro|cambi\w*|cancel\w*)\b"
)
POLITE = frozenset({Act.THANKS, Act.CLOSING, Act.ACCEPT})
MOST_CHATTER = 12  # words
UNSURE = 0.5  # below it something was said, but not surely understood
BESIDE_A_YES = {Topic.ADDRESS, Topic.PARKING, Topic.PAYMENT, Topic.WALK_INS, Topic.KIDS}
MOST_PASSED_ON = 2  # questions in one conversation that staff are asked beside it; then a person takes over


def what_is_it_about(state: State, runtime: Runtime[Desk]) -> str:
    """The name of the step that answers; "begin" is the agent's own first step."""
    desk = runtime.context
    understanding = state.get("understanding")
    if understanding is None:
        return "begin"
    if any(text.media for text in desk.request.inbound):
        return "escalate" if understanding.concerns else "hand_over"
    memory = state["memory"]
    return (
        _first_of_all(understanding)
        or _what_was_asked(state.get("asked"), understanding, desk)
        or _own_appointment(understanding, memory, desk)
        or _question(understanding, memory, desk)
        or _booking(understanding, memory, desk)
    )


def _first_of_all(understanding: Understanding) -> str:
    """What comes before any booking, wherever the conversation stands; empty when it is none of this."""
    if understanding.does(Act.OPT_OUT):
        return "confirm_stop"
    if understanding.concerns:
        return "escalate"
    if understanding.does(Act.WRONG_PERSON):
        return "note_wrong_person"
    if understanding.does(Act.BOT_QUESTION, Act.HELP):
        return "answer_bot"
    if understanding.does(*FOR_A_PERSON):
        return "hand_over"
    return ""


def _what_was_asked(asked: Asked | None, understanding: Understanding, desk: Desk) -> str:
    """The answer to a question of ours that was no offer; empty when the client speaks of something else."""
    if asked is None:
        return ""
    if asked.what is Asks.NAME:
        return "note_name" if own_name(desk.texts()) is not None else ""
    if asked.what is Asks.SHALL_I_CANCEL:
        return _whether_to_cancel(understanding)
    picks = understanding.option is not None or understanding.times or understanding.barber
    if not picks or understanding.does(Act.QUESTION):
        return "keep_appointment" if understanding.does(Act.DECLINE) else ""
    return "cancel_appointment" if asked.what is Asks.WHICH_TO_CANCEL else "move_appointment"


def _whether_to_cancel(understanding: Understanding) -> str:
    if understanding.times or understanding.does(Act.RESCHEDULE, Act.CHANGE, Act.ALTERNATIVES):
        return "move_appointment"
    if understanding.does(Act.ACCEPT, Act.CANCEL_APPOINTMENT):
        return "cancel_appointment"
    return "keep_appointment" if understanding.does(Act.DECLINE) else ""


def _own_appointment(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    """What is said of an appointment that the client has; empty when it is none of this."""
    coming = coming_visits(memory, desk)
    if understanding.does(Act.RUNNING_LATE) and not _wants_another_time(understanding, coming, desk):
        return "note_late" if coming or not (understanding.option or _wished(understanding)) else ""
    if understanding.does(Act.RESCHEDULE):
        return "move_appointment"
    if coming and memory["booked"] is None and memory.get("moving") is None:
        step = _of_one_that_was_made_before(understanding, coming, desk)
        if step:
            return step
    if understanding.does(Act.CANCEL_APPOINTMENT):
        return "cancel_appointment"
    moving = moving_visit(memory, desk)
    gives_up = understanding.does(Act.DECLINE) and not understanding.does(Act.CHANGE, Act.ALTERNATIVES, Act.PROPOSE)
    return "keep_appointment" if moving is not None and gives_up and not _wished(understanding) else ""


def _of_one_that_was_made_before(understanding: Understanding, coming: list[Visit], desk: Desk) -> str:
    """ "Smth came up on the 18th, can u switch me to tues", said by whoever is booked for the 18th."""
    plain = plain_texts(desk)
    if understanding.does(Act.CANCEL_APPOINTMENT) or not (MAY_NOT_COME.search(plain) or ANOTHER_TIME.search(plain)):
        return ""
    if _wants_another_time(understanding, coming, desk):
        return "move_appointment"
    about_it = any(not time.excluded for time in understanding.times) or MAY_NOT_COME.search(plain)
    return "ask_whether_to_cancel" if about_it and not understanding.does(Act.BOOK) else ""


def _wants_another_time(understanding: Understanding, coming: list[Visit], desk: Desk) -> bool:
    """Whether a time is named that is not the appointment's own, beside words that such wishes are made of."""
    if not coming or not ANOTHER_TIME.search(plain_texts(desk)):
        return False
    zone = desk.facts.shop.tz
    starts = [visit.starts_at.astimezone(zone).replace(tzinfo=None) for visit in coming]
    named = understanding.times or find_times(" . ".join(desk.texts()), desk.now, bare_hours=True)
    return any(not any(fits(start, time) for start in starts) for time in named)


def _question(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    """Empty when nothing is asked, or beside a choice or a wish, which is answered with the question's answer beside it."""
    topics = understanding.topics
    if not understanding.does(Act.QUESTION) or understanding.option is not None:
        return ""
    if Topic.APPOINTMENT in topics:
        return "answer_appointment"
    if (
        understanding.does(Act.ACCEPT)
        and topics
        and topics <= BESIDE_A_YES
        and still_proposed(memory, desk) is not None
    ):
        return ""
    known = {topic for topic in topics if is_known(topic, desk)}
    if topics - {Topic.OTHER, Topic.HOURS} and memory["booked"] is None and _wished(understanding):
        return ""
    if Topic.PRICE in topics and understanding.service is None:
        another = about_another_thing(plain_texts(desk), names(desk), strictly=memory["booked"] is not None)
        if another and not known - {Topic.PRICE, Topic.SERVICES}:
            return _pass_on(memory)
    if Topic.PRICE in topics:
        return "answer_price"
    if known:
        return "answer_shop"
    return _pass_on(memory) if topics - {Topic.OTHER} else ""


def _pass_on(memory: Memory) -> str:
    return "ask_team" if memory.get("passed_on", 0) < MOST_PASSED_ON else "hand_over"


def _wished(understanding: Understanding) -> bool:
    return any(not time.excluded for time in understanding.times)


def _booking(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    if memory["booked"] is not None and moving_visit(memory, desk) is None:
        return _after_booking(understanding, memory, desk)
    return _before_booking(understanding, memory, desk)


def _after_booking(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    """The choice, sent twice, changes nothing, and neither does the booking, said back. What is left goes to a person."""
    if other_choice(memory, desk) is not None:
        return "choose_another"
    if _repeats_the_choice(memory, desk):
        return "say_goodbye"
    booked = still_booked(memory, desk)
    barber = barber_name(booked, desk) if booked is not None else ""
    plain = plain_texts(desk)
    if only_polite(plain, frozenset(read(barber).plain.split())) or _is_friendly(understanding, plain):
        return "say_goodbye"
    if booked is None:
        return _before_booking(understanding, memory, desk)
    if OWN_APPOINTMENT.search(plain):
        return "answer_appointment"
    if _is_chatter(understanding, plain):
        return "say_goodbye"
    if all(A_NUMBER.fullmatch(text.rstrip(" ?")) for text in desk.texts()):
        return "hand_over"  # the number of an offer that no longer stands
    if _says_back(booked, understanding, desk):
        return "answer_appointment"
    return _more_after_booking(understanding, memory, plain)


def _is_friendly(understanding: Understanding, plain: str) -> bool:
    """ "Thank you! First time in NY": warm words in which nothing stands against coming."""
    warm = understanding.does(Act.THANKS, Act.CLOSING) or understanding.sentiment is Sentiment.POSITIVE
    more = understanding.does(*MORE_THAN_KIND) or understanding.times or understanding.barber or understanding.service
    return warm and not more and not (refuses(plain) or AGAINST.search(plain) or MAY_NOT_COME.search(plain))


def _is_chatter(understanding: Understanding, plain: str) -> bool:
    """ "See u in july", "ur saving me fr": a few words that say nothing against coming and ask for nothing."""
    more = understanding.does(*MORE_THAN_KIND) or understanding.times or understanding.barber or understanding.service
    words = plain.split()
    asks = "?" in plain or any(character.isdigit() for character in plain)
    against = refuses(plain) or AGAINST.search(plain) or MAY_NOT_COME.search(plain)
    few = 1 < sum(word.isalpha() for word in words) <= MOST_CHATTER
    return few and not (more or asks or against or understanding.sentiment is Sentiment.NEGATIVE)


def _more_after_booking(understanding: Understanding, memory: Memory, plain: str) -> str:
    if understanding.does(Act.BOOK, Act.PROPOSE) and ANOTHER.search(plain):
        return "begin_another"
    wishes = _wished(understanding) or understanding.barber is not None
    if understanding.does(Act.CHANGE, Act.ALTERNATIVES) or (understanding.does(Act.PROPOSE, Act.DECLINE) and wishes):
        return "move_appointment"
    if MAY_NOT_COME.search(plain):
        return "ask_whether_to_cancel"
    if understanding.does(Act.QUESTION):
        return _pass_on(memory)
    return "hand_over"


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
    names = frozenset(read(" ".join([barber_name(booked, desk), service_name(booked, desk)])).plain.split())
    plain = CHECKS.sub(" ", plain_texts(desk))
    return same_time and only_points(" ".join(plain.split()), names)


def _before_booking(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    if memory["stage"] == "ended" and understanding.acts <= POLITE:
        return "say_goodbye"
    if memory["stage"] == "new" and understanding.acts <= {Act.GREETING, Act.THANKS}:
        return "begin" if desk.request.agent is Agent.FRONT_DESK else "booking"
    if left_to_us(memory, understanding, desk) is not None or wants_the_usual(plain_texts(desk)):
        return "booking"
    if means_later(understanding, desk) or _puts_off(understanding, desk):
        return "ask_later"
    person = understanding.barber or understanding.excluded_barber
    names_a_wish = bool(understanding.times or person or understanding.service)
    if understanding.does(Act.DECLINE) and not (names_a_wish or understanding.does(Act.ALTERNATIVES, Act.CHANGE)):
        return "accept_no"
    if names_a_wish or understanding.any_barber:
        return "booking"
    begun = memory["stage"] != "new" or memory["misses"] > 0
    return (
        _not_understood(memory)
        if begun and _is_unclear(understanding)
        else _without_a_wish(understanding, memory, desk)
    )


def _without_a_wish(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    if understanding.does(*ABOUT_BOOKING):
        return "booking"
    if understanding.does(Act.THANKS, Act.CLOSING):
        return "say_goodbye" if still_proposed(memory, desk) is None else "ask_for_a_yes"
    if understanding.does(Act.GREETING):
        return "booking"
    return _pass_on(memory) if understanding.does(Act.QUESTION) else _not_understood(memory)


def _not_understood(memory: Memory) -> str:
    """Once the client is asked again; the second time in a row a person gets it."""
    return "hand_over" if memory["misses"] > 0 else "ask_again"


def _is_unclear(understanding: Understanding) -> bool:
    return understanding.confidence < UNSURE and understanding.acts <= {Act.INFO, Act.OTHER}


def _puts_off(understanding: Understanding, desk: Desk) -> bool:
    """ "Not now" without saying when."""
    plain = plain_texts(desk)
    if ONLY_PUTS_OFF.fullmatch(plain):
        return True
    says_no = understanding.acts <= {Act.DECLINE, Act.INFO, Act.THANKS, Act.CLOSING, Act.GREETING, Act.OTHER}
    wished = any(not time.excluded for time in understanding.times)
    return says_no and not wished and says(PUTS_OFF, plain)


def is_it_worded(state: State) -> str:
    """Back to the model while the guard objects and a try is left; see `compose`."""
    wording = state.get("wording")
    return "word_again" if wording is not None and wording.findings else "done"
