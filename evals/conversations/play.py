"""One scripted client's conversation, from the shop's contact or the client's first text to its end."""

import time
from dataclasses import dataclass, field

from evals.conversations.lines import Script
from evals.conversations.wishes import is_right
from evals.handset import Bubble, Handset
from evals.scenario import Scenario
from runtime.domain.conversations import Outcome, Source
from runtime.domain.errors import Unavailable
from runtime.services.seed_trials import Trial
from runtime.store.database import Database
from runtime.store.standing import Coming, Standing, coming_of, standing_of

MOST_TURNS = 10
PATIENCE = 60.0  # seconds for one answer; an opening waits for those of all other clients
LOOK_EVERY = 0.2


@dataclass(frozen=True, slots=True)
class Turn:
    """What the client texted (nothing, before the shop's opening), what came of it, and how long that took.

    `move` and `source` label the shop's text, which is empty when none came.
    """

    said: tuple[str, ...]
    reply: str = ""
    move: str = ""
    source: Source | None = None
    fallbacks: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    opted_out: bool = False
    seconds: float = 0.0

    @property
    def is_answered(self) -> bool:
        """By a text that reached the phone, by a flag, or by an opt-out (invariant I9)."""
        return bool(self.reply or self.flags or self.opted_out)


@dataclass(frozen=True, slots=True)
class Played:
    """A finished conversation with `shop`. `texts` are all that its phone got; `trouble` says why it could not be played on."""

    scenario: Scenario
    turns: tuple[Turn, ...]
    shop: str = ""
    texts: tuple[str, ...] = ()
    coming: tuple[Coming, ...] = ()
    is_right: bool = False
    flags: tuple[str, ...] = ()
    trouble: str = ""


@dataclass(slots=True)
class Client:
    """Plays one scenario in a shop of its own."""

    scenario: Scenario
    trial: Trial
    database: Database
    handset: Handset
    turns: list[Turn] = field(default_factory=list)
    _newest: int = 0
    _flags: int = 0
    _seen: set[str] = field(default_factory=set)

    def play(self) -> Played:
        """To its end; what goes wrong on the way is in the result."""
        script = Script(self.scenario)
        before = self._coming()
        try:
            standing = self._contacted() if self.scenario.agent != "front_desk" else Standing()
            words: tuple[str, ...] | None = script.first()
            while words and len(self.turns) <= MOST_TURNS:
                standing = self._say(words)
                if self._is_done(before):
                    self._say_goodbye()
                    break
                line = script.next_line(standing)
                words = (line,) if line else None
        except Unavailable as failed:
            return self._played(before, trouble=str(failed))
        return self._played(before)

    def _contacted(self) -> Standing:
        return self._wait((), time.monotonic())

    def _say(self, words: tuple[str, ...]) -> Standing:
        began = time.monotonic()
        for body in words:
            self.handset.say(body)
        return self._wait(words, began)

    def _say_goodbye(self) -> None:
        if self.scenario.says.after:
            self._say((self.scenario.says.after,))

    def _wait(self, words: tuple[str, ...], began: float) -> Standing:
        """Until nothing is due any more; records the turn. Raises Unavailable when that takes too long."""
        standing = self._standing()
        while standing.is_due or not (words or standing.newest or standing.flags):
            if time.monotonic() - began > PATIENCE:
                self.turns.append(Turn(words, seconds=PATIENCE))
                raise Unavailable(f"no answer within {PATIENCE:.0f} s")
            time.sleep(LOOK_EVERY)
            standing = self._standing()
        self.turns.append(self._turn(words, standing, time.monotonic() - began))
        self._flags = len(standing.flags)
        return standing

    def _turn(self, words: tuple[str, ...], standing: Standing, seconds: float) -> Turn:
        new = [bubble for bubble in self.handset.thread() if bubble.from_shop and bubble.sid not in self._seen]
        self._seen |= {bubble.sid for bubble in new}
        newest = standing.newest
        is_new = newest is not None and newest.id > self._newest
        if newest is not None:
            self._newest = newest.id
        return Turn(
            words,
            reply=_all(new),
            move=str(newest.move) if newest is not None and is_new else "",
            source=newest.source if newest is not None and is_new else None,
            fallbacks=tuple(newest.fallbacks) if newest is not None and is_new else (),
            flags=standing.flags[self._flags :],
            opted_out=standing.outcome is Outcome.OPTED_OUT,
            seconds=seconds,
        )

    def _is_done(self, before: list[Coming]) -> bool:
        wants = self.scenario.wants
        return wants.outcome != "none" and is_right(wants, before, self._coming())

    def _played(self, before: list[Coming], trouble: str = "") -> Played:
        coming = self._coming()
        return Played(
            self.scenario,
            tuple(self.turns),
            self.trial.shop,
            tuple(bubble.body for bubble in self.handset.thread() if bubble.from_shop),
            tuple(coming),
            not trouble and is_right(self.scenario.wants, before, coming),
            self._standing().flags,
            trouble,
        )

    def _standing(self) -> Standing:
        with self.database.transaction() as session:
            return standing_of(session, self.trial.shop_id, self.trial.phone)

    def _coming(self) -> list[Coming]:
        with self.database.transaction() as session:
            return coming_of(session, self.trial.shop_id, self.trial.phone)


def _all(bubbles: list[Bubble]) -> str:
    return "\n".join(bubble.body for bubble in bubbles)
