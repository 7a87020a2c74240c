"""What a scripted client types next: by what the shop's text stands for (its move and receipts), never by its words."""

from dataclasses import dataclass, field
from datetime import datetime

from evals.conversations.wishes import Offer, fits, offers_in
from evals.scenario import Scenario
from runtime.domain.conversations import Move, Outcome, Owner
from runtime.store.standing import Said, Standing

WEEKDAYS = {
    "en": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}


@dataclass(slots=True)
class Script:
    """One client's lines, and which of them are used up."""

    scenario: Scenario
    _extra: list[str] = field(default_factory=list)
    _last: str = ""
    _has_said_which: bool = False
    _objections: int = 0

    def __post_init__(self) -> None:
        self._extra = list(self.scenario.says.extra)

    def first(self) -> tuple[str, ...]:
        said = self.scenario.says.first
        return (said,) if isinstance(said, str) else said

    def next_line(self, standing: Standing) -> str | None:
        """None when the client has nothing more to say: a person has the conversation, or it is over.

        Nobody repeats the same words to a receptionist who did not get them: the second time they say it plainly.
        """
        line = self._next(standing)
        if line is not None and line == self._last:
            line = self.scenario.says.unclear
        self._last = line or ""
        return line

    def _next(self, standing: Standing) -> str | None:
        if standing.owner is Owner.STAFF or standing.newest is None or standing.outcome is Outcome.OPTED_OUT:
            return None
        if self._extra:
            return self._extra.pop(0)
        if self.scenario.wants.outcome == "none" or not standing.is_open:
            return self._object_once()
        return self._answer(standing.newest)

    def _answer(self, said: Said) -> str | None:
        offers = offers_in(said.receipts)
        if said.move is Move.ASK_AGAIN:
            return self.scenario.says.unclear
        if self.scenario.wants.outcome == "cancelled":
            return self.scenario.says.disagree if offers else self.scenario.says.agree
        if offers:
            return self._choose(offers)
        return self._say_which()

    def _choose(self, offers: list[Offer]) -> str | None:
        says = self.scenario.says
        fitting = next((n for n, offer in enumerate(offers) if fits(self.scenario.wants, offer)), None)
        if fitting is None:
            return says.disagree
        if len(offers) == 1 or says.pick is None:
            return says.agree
        words = [filled(says.pick, n, offer, self.scenario.language) for n, offer in enumerate(offers, start=1)]
        # Whoever would say the same of two of them says the number.
        return words[fitting] if words.count(words[fitting]) == 1 else str(fitting + 1)

    def _say_which(self) -> str:
        says = self.scenario.says
        if says.which is not None and not self._has_said_which:
            self._has_said_which = True
            return says.which
        return says.unclear

    def _object_once(self) -> str | None:
        self._objections += 1
        return self.scenario.says.disagree if self._objections == 1 else None


def filled(pick: str, number: int, offer: Offer, language: str) -> str:
    """The client's words for one of several offers."""
    return pick.format(
        n=number,
        time=_clock(offer.starts_at),
        weekday=WEEKDAYS[language][offer.starts_at.weekday()],
        barber=offer.barber,
    )


def _clock(at: datetime) -> str:
    """As people type it: 4:30, 3pm."""
    return f"{at:%-I:%M}" if at.minute else f"{at:%-I%p}".lower()
