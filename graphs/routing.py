"""Which step answers a turn: pure questions about what was understood and where the conversation stands."""

import re

from langgraph.runtime import Runtime

from graphs.nodes.endings import means_later
from graphs.own_visit_routing import about_own_visit
from graphs.own_visits import moving_visit
from graphs.plain_words import names, plain_texts
from graphs.receipts import barber_name, service_name
from graphs.shop_facts import is_known
from graphs.state import Asked, Asks, Desk, Memory, State, still_booked, still_proposed
from graphs.treats import treat_receipts
from graphs.understanding.acts import ONLY_PUTS_OFF, PUTS_OFF, refuses, says
from graphs.understanding.booking_words import speaks_of_booking, thanks, thanks_for_a_cut
from graphs.understanding.choosing import only_points
from graphs.understanding.options import fits
from graphs.understanding.own_appointment import OWN_APPOINTMENT
from graphs.understanding.own_name import own_name
from graphs.understanding.politeness import only_polite
from graphs.understanding.prices import about_another_thing, asks_for_a_discount
from graphs.understanding.putting_off import goes_elsewhere, names_two_of, says_no_then_yes, thinks_it_over
from graphs.understanding.visit_words import ANOTHER, MAY_NOT_COME
from graphs.understanding.words import read
from runtime.domain.appointments import Slot
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
MORE_THAN_KIND = (Act.DECLINE, Act.CHANGE, Act.ALTERNATIVES, Act.QUESTION, Act.BOOK, Act.PROPOSE, Act.CHOOSE)
AGAINST = re.compile(
    r"\b(?:but|however|unfortunately|actually|wait|instead|late|sick|ill|broke\w*|emergency|accident|wrong|problem|issues?|changed?"
    r"|cancel\w*|remove|delete|flat|traffic|stuck|work|boss|called|hurt|died|funeral|hospital|storm|snow|lost|forgot|mistake|sue"
    r"|refund|money|paid|pay|price|cost|hate|bad|car|train|bus|bring\w*|also|too|another|agree\w*|booked|coming|going|said|says"
    r"|my (?:kid|son|daughter|brother|friend|wife|husband)|pero|lastima|enferm\w*|tarde|tambien|carro|choque|trabajo|jefe"
    r"|accidente|perdi|olvid\w*|equivoc\w*|mal|murio|tren|camion|guagua|trafico|dinero|otra|otro|cambi\w*|cancel\w*)\b"
)
KIND_WORDS = frozenset({Act.THANKS, Act.CLOSING, Act.GREETING, Act.ACCEPT, Act.INFO})
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
        or _treat(understanding, memory, desk)
        or about_own_visit(understanding, memory, desk)
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


def _treat(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    """A question about what the opening promised."""
    agrees = understanding.does(Act.ACCEPT) and still_proposed(memory, desk) is not None
    wishes = agrees or understanding.option is not None or _wished(understanding) or understanding.does(Act.BOOK)
    asks = not wishes and asks_for_a_discount(plain_texts(desk))
    return "answer_treat" if asks and treat_receipts(desk) else ""


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
    return _pass_on(memory) if understanding.does(Act.QUESTION) or understanding.for_other else "hand_over"


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
    if memory["stage"] == "new":
        step = _first_words(understanding, desk)
        if step:
            return step
    step = _neither_yes_nor_no(understanding, memory, desk)
    if step:
        return step
    if means_later(understanding, desk) or _puts_off(understanding, desk):
        return "ask_later"
    person = understanding.barber or understanding.excluded_barber
    names_a_wish = bool(understanding.times or person or understanding.service)
    if understanding.does(Act.DECLINE) and not (names_a_wish or understanding.does(Act.ALTERNATIVES, Act.CHANGE)):
        return "accept_no"
    if names_a_wish or understanding.any_barber:
        return "booking"
    return (
        _not_understood(memory)
        if _is_unclear(understanding, memory, desk)
        else _without_a_wish(understanding, memory, desk)
    )


def _neither_yes_nor_no(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    """What must neither book nor close: the offer stands, or the client is asked once more."""
    plain = plain_texts(desk)
    if names_two_of(plain, len(memory["offers"])):
        return "ask_again"
    if _wished(understanding) or understanding.option is not None:
        return ""
    if goes_elsewhere(plain):
        return "accept_no"
    if says_no_then_yes(plain):
        return "ask_for_a_yes" if still_proposed(memory, desk) is not None else "ask_again"
    return "take_your_time" if understanding.does(Act.DECLINE) and thinks_it_over(plain) else ""


def _first_words(understanding: Understanding, desk: Desk) -> str:
    """Of somebody to whom nothing was offered: thanks for a cut, or a yes to nothing, are no wish for a day."""
    acts, front_desk = understanding.acts, desk.request.agent is Agent.FRONT_DESK
    plain = plain_texts(desk)
    kind = acts <= KIND_WORDS and understanding.does(Act.THANKS, Act.CLOSING) and (thanks(plain) or only_polite(plain))
    if front_desk and (kind or (thanks(plain) and thanks_for_a_cut(plain))):
        return "say_goodbye"
    bare = acts <= {Act.GREETING, Act.THANKS, Act.ACCEPT} and not (understanding.times or understanding.any_barber)
    if not bare or not acts & {Act.GREETING, Act.ACCEPT} or understanding.barber or understanding.service:
        return ""
    if Act.ACCEPT not in acts:
        return "begin" if front_desk else "booking"
    return "begin" if front_desk and not desk.facts.previous else ""


def _without_a_wish(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    if understanding.does(*ABOUT_BOOKING):
        return "booking"
    if understanding.does(Act.THANKS, Act.CLOSING):
        return "say_goodbye" if still_proposed(memory, desk) is None else "ask_for_a_yes"
    new_wish = memory["stage"] == "new" and understanding.acts <= {Act.OTHER}
    if understanding.does(Act.GREETING) or new_wish:
        return "booking"
    return _pass_on(memory) if understanding.does(Act.QUESTION) else _not_understood(memory)


def _not_understood(memory: Memory) -> str:
    """Once the client is asked again; the second time in a row a person gets it."""
    return "hand_over" if memory["misses"] > 0 else "ask_again"


def _is_unclear(understanding: Understanding, memory: Memory, desk: Desk) -> bool:
    """Where nothing was offered yet, only words of a cut or a day to come are a wish, however sure the reading is."""
    if memory["stage"] == "new" and understanding.acts <= {Act.INFO, Act.OTHER, Act.THANKS, Act.CLOSING}:
        return not speaks_of_booking(plain_texts(desk)) and not thanks(plain_texts(desk))
    if understanding.for_other or not understanding.acts <= {Act.INFO, Act.OTHER}:
        return False
    return understanding.confidence < UNSURE


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
