"""Which step answers a turn: pure questions about what was understood and where the conversation stands."""

from langgraph.runtime import Runtime

from graphs.after_booking import SAYS_NO, after_booking
from graphs.cancel_routing import whether_to_cancel
from graphs.choices import left_to_us
from graphs.leave_taking import A_YES, takes_leave
from graphs.nodes.endings import means_later
from graphs.own_changes import is_about_a_visit
from graphs.own_visit_routing import KIND, about_own_visit, wished
from graphs.own_visits import coming_visits, moving_visit
from graphs.plain_words import names, plain_texts
from graphs.shop_facts import is_known
from graphs.staff import pass_on
from graphs.state import Asked, Asks, Desk, Memory, State, still_proposed
from graphs.treats import treat_receipts
from graphs.understanding.acts import ONLY_PUTS_OFF, PUTS_OFF, says
from graphs.understanding.booking_words import only_asks_when, speaks_of_booking, thanks, thanks_for_a_cut
from graphs.understanding.cancelling import names_several, only_stays_away
from graphs.understanding.leaving_it import wants_the_usual
from graphs.understanding.own_name import own_name
from graphs.understanding.politeness import only_polite
from graphs.understanding.prices import about_another_thing, asks_for_a_discount
from graphs.understanding.putting_off import goes_elsewhere, names_two_of, says_no_then_yes, thinks_it_over
from runtime.domain.conversations import Agent
from runtime.domain.understanding import Act, Topic, Understanding

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
KIND_WORDS = frozenset({Act.THANKS, Act.CLOSING, Act.GREETING, Act.ACCEPT, Act.INFO})
UNSURE = 0.5  # below it something was said, but not surely understood
BESIDE_A_YES = {Topic.ADDRESS, Topic.PARKING, Topic.PAYMENT, Topic.WALK_INS, Topic.KIDS, Topic.DURATION}


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
        or _to_an_offer(understanding, memory, desk)
        or about_own_visit(understanding, memory, desk)
        or _when(memory, desk)
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
        return whether_to_cancel(asked, understanding, desk)
    if asked.what is Asks.ANYTHING_MORE:
        return _whether_there_is_more(understanding, desk)
    return _which_of_them(asked, understanding, desk)


def _which_of_them(asked: Asked, understanding: Understanding, desk: Desk) -> str:
    """A yes to "which of these?" picks none, and the client is asked once more."""
    several = asked.what is Asks.WHICH_TO_CANCEL and names_several(plain_texts(desk))
    picks = understanding.option is not None or understanding.times or understanding.barber or several
    if not picks or understanding.does(Act.QUESTION):
        none_of_them = understanding.does(Act.DECLINE) or (
            asked.what is Asks.WHICH_TO_CANCEL and understanding.does(Act.ALTERNATIVES)
        )
        if none_of_them:
            return "keep_appointment"
        if understanding.acts != {Act.ACCEPT}:
            return ""
    return "cancel_appointment" if asked.what is Asks.WHICH_TO_CANCEL else "move_appointment"


def _whether_there_is_more(understanding: Understanding, desk: Desk) -> str:
    if A_YES.fullmatch(plain_texts(desk)):
        return "ask_what"
    return "say_goodbye" if SAYS_NO.fullmatch(plain_texts(desk)) else ""


def _treat(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    """A question about what the opening promised."""
    agrees = understanding.does(Act.ACCEPT) and still_proposed(memory, desk) is not None
    wishes = agrees or understanding.option is not None or wished(understanding) or understanding.does(Act.BOOK)
    asks = not wishes and asks_for_a_discount(plain_texts(desk))
    return "answer_treat" if asks and treat_receipts(desk) else ""


def _when(memory: Memory, desk: Desk) -> str:
    """ "K when?" from whoever is not booked is a wish for times."""
    booked = memory["booked"] is not None or coming_visits(memory, desk)
    return "booking" if not booked and only_asks_when(plain_texts(desk)) else ""


def _to_an_offer(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    """ "I won't be able to go tomorrow", of whoever has no appointment and was only offered some."""
    stays_away = understanding.does(Act.CANCEL_APPOINTMENT) and only_stays_away(plain_texts(desk))
    if not stays_away or not memory["offers"] or coming_visits(memory, desk):
        return ""
    return "booking" if understanding.times else "accept_no"


def _question(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    """Empty when nothing is asked, or beside a choice or a wish, which is answered with the question's answer beside it."""
    topics = understanding.topics
    if not understanding.does(Act.QUESTION) or understanding.option is not None:
        return ""
    if Topic.APPOINTMENT in topics:
        return "answer_appointment"
    if Topic.LATENESS in topics and not is_known(Topic.LATENESS, desk):
        return pass_on(memory)  # whatever day it is about, it is no wish for that day
    if (
        understanding.does(Act.ACCEPT)
        and topics
        and topics <= BESIDE_A_YES
        and still_proposed(memory, desk) is not None
    ):
        return ""
    known = {topic for topic in topics if is_known(topic, desk)}
    wishes = wished(understanding) and not is_about_a_visit(understanding, coming_visits(memory, desk), desk)
    if topics - {Topic.OTHER, Topic.HOURS} and memory["booked"] is None and wishes:
        return ""
    if Topic.PRICE in topics and understanding.service is None:
        another = about_another_thing(plain_texts(desk), names(desk), strictly=memory["booked"] is not None)
        if another and not known - {Topic.PRICE, Topic.SERVICES}:
            return pass_on(memory)
    if Topic.PRICE in topics:
        return "answer_price"
    if known:
        return "answer_shop"
    return pass_on(memory) if topics - {Topic.OTHER} else ""


def _booking(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    if memory["booked"] is not None and moving_visit(memory, desk) is None:
        return after_booking(understanding, memory, desk) or _before_booking(understanding, memory, desk)
    return _before_booking(understanding, memory, desk)


def _before_booking(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    if memory["stage"] in ("new", "ended") and takes_leave(understanding, desk):
        return "say_goodbye"
    if memory["stage"] == "ended" and understanding.acts <= KIND:
        return "say_goodbye"
    if memory["stage"] == "new":
        step = _first_words(understanding, desk)
        if step:
            return step
    if left_to_us(memory, understanding, desk) is not None or wants_the_usual(plain_texts(desk)):
        return "booking"
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
    if names_two_of(plain, len(memory["offers"])) and left_to_us(memory, understanding, desk) is None:
        return "ask_again"
    if wished(understanding) or understanding.option is not None:
        return ""
    if goes_elsewhere(plain):
        return "accept_no"
    if says_no_then_yes(plain) and not understanding.does(Act.ACCEPT):
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
    return pass_on(memory) if understanding.does(Act.QUESTION) else _not_understood(memory)


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
    return says_no and not wished(understanding) and says(PUTS_OFF, plain)


def is_it_worded(state: State) -> str:
    """Back to the model while the guard objects and a try is left; see `compose`."""
    wording = state.get("wording")
    return "word_again" if wording is not None and wording.findings else "done"
