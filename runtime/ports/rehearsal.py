"""What a fault run may do to the engine: stop it at named points, and switch a protection off to see that the run notices.

Outside a fault run nothing stops and nothing is off: `LIVE` is what everything gets by default.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Point(StrEnum):
    """Moments of a turn and of a send between which a process may die."""

    CLAIMED = "claimed"  # the lease is taken, nothing is read
    THOUGHT = "thought"  # there is a plan, nothing is written
    COMMITTING = "committing"  # all is written, nothing is committed
    COMMITTED = "committed"  # the turn is committed, nothing is sent
    SENDING = "sending"  # `sending` is committed, nothing is posted
    POSTED = "posted"  # Twilio has answered, nothing is recorded


class Protection(StrEnum):
    """What the guarantees rest on; a fault run with one of them off has to turn red."""

    FENCE = "fence"  # a turn's commit checks its attempt and epoch
    DEDUPE = "dedupe"  # a MessageSid is filed once
    RECHECK = "recheck"  # the sender asks again whether a text may go out
    RECONCILIATION = "reconciliation"  # an unclear send is looked up before it is repeated


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """`reach` is told of each point and whose it is (conversation id, or outbox id while sending); it may block."""

    reach: Callable[[Point, int], None] = lambda point, subject: None
    off: frozenset[Protection] = frozenset()

    def guards(self, protection: Protection) -> bool:
        return protection not in self.off


LIVE = Rehearsal()
