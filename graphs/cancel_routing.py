"""Which step answers what is said of cancelling: done, asked about, kept, or told that it stands."""

from graphs.own_visits import AT_MOST, are_named, visits_by_id
from graphs.plain_words import names, plain_texts, says_of_cancelling
from graphs.state import Asked, Desk
from graphs.understanding.cancelling import Cancels, books_again, names_several
from graphs.understanding.choosing import sets_condition
from runtime.domain.appointments import Visit
from runtime.domain.understanding import Act, Understanding


def whether_to_cancel(asked: Asked, understanding: Understanding, desk: Desk) -> str:
    """The answer to "do you want me to cancel?"; empty when the client speaks of something else."""
    if understanding.does(Act.CANCEL_APPOINTMENT):
        return cancelling(visits_by_id(asked.visits, desk), desk)
    if says_of_cancelling(desk) is Cancels.STANDS:
        return "keep_appointment"
    another = not are_named(visits_by_id(asked.visits, desk), understanding.times, desk)
    if another or understanding.does(Act.RESCHEDULE, Act.CHANGE, Act.ALTERNATIVES):
        return "move_appointment"
    one_of_them = len(asked.visits) > 1 and understanding.times and not understanding.does(Act.DECLINE)
    if understanding.does(Act.ACCEPT) or one_of_them:
        return "cancel_appointment"
    if understanding.does(Act.DECLINE):
        return "keep_appointment"
    return "ask_team" if sets_condition(plain_texts(desk), names(desk)) else ""


def cancelling(coming: list[Visit], desk: Desk) -> str:
    """Whoever has nothing to cancel and asks about it ("what if I can't come?") is answered by the team."""
    plain = plain_texts(desk)
    if coming and books_again(plain):
        return "move_appointment"
    if not coming and "?" in plain and says_of_cancelling(desk) is Cancels.PERHAPS:
        return "ask_team"
    too_many = names_several(plain) and len(coming) > AT_MOST
    return "hand_over" if too_many else "cancel_appointment"


def wonders(desk: Desk) -> bool:
    """ "My flight was cancelled, so I can come", "you didn't cancel me?": such a client is told what is booked."""
    return says_of_cancelling(desk) in (Cancels.STANDS, Cancels.ELSEWHERE)
