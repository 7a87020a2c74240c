"""What a choice or a wish leaves unanswered: a flag tells staff, and the conversation goes on."""

from graphs.choices import plain_texts
from graphs.state import Desk
from graphs.understanding.mentions import names_company, names_several_services
from runtime.domain.conversations import FlagReason, Severity
from runtime.domain.effects import RaiseFlag
from runtime.domain.understanding import Act, Topic, Understanding

TOLD_ANYWAY = {Topic.PRICE, Topic.ADDRESS, Topic.HOURS, Topic.APPOINTMENT}


def flags_for_the_rest(desk: Desk, booked: Understanding | None = None) -> tuple[RaiseFlag, ...]:
    """One slot is one person and one service; a second one, or a question beside what is `booked`, is for a person."""
    plain = plain_texts(desk)
    if names_company(plain):
        return (_flag("The client asks for somebody else too", desk),)
    if names_several_services(plain, [service.name for service in desk.facts.diary.services]):
        return (_flag("The client asks for more than one service", desk),)
    if booked is not None and booked.does(Act.QUESTION) and not booked.topics <= TOLD_ANYWAY:
        return (_flag("The client chose a time and asks something that the agent cannot answer", desk),)
    return ()


def _flag(summary: str, desk: Desk) -> RaiseFlag:
    return RaiseFlag(FlagReason.WANTS_PERSON, Severity.NORMAL, f"{summary}.", desk.request.policy.answer_within)
