"""A client's side of a conversation: it texts, waits until nothing of the shop is due any more, and notes what came."""

import time
from dataclasses import dataclass, field

from evals.handset import Handset
from runtime.domain.conversations import Outcome, Source
from runtime.domain.errors import Unavailable
from runtime.services.seed_trials import Trial
from runtime.store.database import Database
from runtime.store.standing import Coming, Standing, coming_of, standing_of

PATIENCE = 60.0  # seconds for one answer; an opening waits for those of all other clients
LOOK_EVERY = 0.2


@dataclass(frozen=True, slots=True)
class Turn:
    """What the client texted (nothing, before the shop's opening), what the phone got for it, and when.

    `move` and `source` label the shop's newest text. `began` and `ended` are monotonic; nobody knows when an opening was
    begun.
    """

    said: tuple[str, ...]
    texts: tuple[str, ...] = ()
    move: str = ""
    source: Source | None = None
    fallbacks: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    opted_out: bool = False
    began: float = 0.0
    ended: float = 0.0

    @property
    def reply(self) -> str:
        return "\n".join(self.texts)

    @property
    def seconds(self) -> float:
        return self.ended - self.began if self.said else 0.0

    @property
    def is_answered(self) -> bool:
        """By a text that reached the phone, by a flag, or by an opt-out (invariant I9)."""
        return bool(self.texts or self.flags or self.opted_out)


@dataclass(slots=True)
class Dialogue:
    """With one shop. `turns` are what was said so far."""

    trial: Trial
    database: Database
    handset: Handset
    turns: list[Turn] = field(default_factory=list)
    _newest: int = 0
    _flags: int = 0
    _seen: set[str] = field(default_factory=set)

    def wait_for_contact(self) -> Standing:
        """The shop's opening. Raises Unavailable when none comes."""
        return self._wait((), time.monotonic())

    def say(self, *words: str) -> Standing:
        """Several words are texts in quick succession. Raises Unavailable when the shop takes too long."""
        began = time.monotonic()
        for body in words:
            self.handset.say(body)
        return self._wait(words, began)

    def standing(self) -> Standing:
        with self.database.transaction() as session:
            return standing_of(session, self.trial.shop_id, self.trial.phone)

    def coming(self) -> list[Coming]:
        with self.database.transaction() as session:
            return coming_of(session, self.trial.shop_id, self.trial.phone)

    def texts(self) -> tuple[str, ...]:
        """All that the phone got from the shop."""
        return tuple(bubble.body for bubble in self.handset.thread() if bubble.from_shop)

    def _wait(self, words: tuple[str, ...], began: float) -> Standing:
        standing = self.standing()
        while standing.is_due or not (words or standing.newest or standing.flags):
            if time.monotonic() - began > PATIENCE:
                self.turns.append(Turn(words, began=began, ended=time.monotonic()))
                raise Unavailable(f"no answer within {PATIENCE:.0f} s")
            time.sleep(LOOK_EVERY)
            standing = self.standing()
        self.turns.append(self._turn(words, standing, began if words else 0.0))
        self._flags = len(standing.flags)
        return standing

    def _turn(self, words: tuple[str, ...], standing: Standing, began: float) -> Turn:
        new = [bubble for bubble in self.handset.thread() if bubble.from_shop and bubble.sid not in self._seen]
        self._seen |= {bubble.sid for bubble in new}
        newest = standing.newest
        is_new = newest is not None and newest.id > self._newest
        if newest is not None:
            self._newest = newest.id
        return Turn(
            words,
            texts=tuple(bubble.body for bubble in new),
            move=str(newest.move) if newest is not None and is_new else "",
            source=newest.source if newest is not None and is_new else None,
            fallbacks=tuple(newest.fallbacks) if newest is not None and is_new else (),
            flags=standing.flags[self._flags :],
            opted_out=standing.outcome is Outcome.OPTED_OUT,
            began=began,
            ended=time.monotonic(),
        )
