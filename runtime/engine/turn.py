"""Taking a turn: claim, think, commit. No connection is held while thinking."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

import structlog

from runtime.domain.conversations import TurnKind
from runtime.domain.effects import BookSlot, HoldSlot
from runtime.domain.errors import Broken, LostClaim, SlotTaken, Unavailable
from runtime.engine.claim import LEASE, Claim, Lease, read, take_lease
from runtime.engine.commit import NewerMessage, commit
from runtime.engine.heartbeat import Heartbeat
from runtime.engine.parking import give_back
from runtime.ports.rehearsal import LIVE, Point, Rehearsal
from runtime.ports.turn_runner import TurnPlan, TurnRunner
from runtime.store.database import Database

log = structlog.get_logger()

ROUNDS = 4  # a slot may go, or a text may come, while thinking; after this many the newest text waits for the next turn


@dataclass(frozen=True, slots=True)
class Taken:
    """A committed turn. `outbox_ids` are due now; `more` tells that a newer text waits for its own turn."""

    plan: TurnPlan
    outbox_ids: list[int]
    more: bool


class TurnTaker:
    """Takes one turn at a time per call; as many threads as wanted may call it.

    `thought` is told of each plan before its commit; tests use it to put a rival between thinking and commit.
    """

    def __init__(
        self,
        database: Database,
        runner: TurnRunner,
        *,
        lease: timedelta = LEASE,
        thought: Callable[[Claim, TurnPlan], None] = lambda claim, plan: None,
        rehearsal: Rehearsal = LIVE,
    ) -> None:
        self._database = database
        self._runner = runner
        self._lease = lease
        self._thought = thought
        self._rehearsal = rehearsal

    def take(self, conversation_id: int) -> Taken | None:
        """None when there was nothing to do, or when authority was lost on the way (somebody else has it then)."""
        lease = take_lease(self._database, conversation_id, self._lease)
        if lease is None:
            return None
        self._rehearsal.reach(Point.CLAIMED, conversation_id)
        with structlog.contextvars.bound_contextvars(
            shop=lease.shop_id, conversation=conversation_id, attempt=lease.attempt
        ):
            return self._take(lease)

    def _take(self, lease: Lease) -> Taken | None:
        try:
            with Heartbeat(self._database, lease.conversation_id, lease.attempt, self._lease) as heartbeat:
                claimed = self._read(lease)
                with structlog.contextvars.bound_contextvars(turn=claimed.request.number):
                    return self._think_and_commit(claimed, heartbeat)
        except LostClaim as lost:
            log.info("turn.lost", why=str(lost))
            return None
        except Unavailable as away:
            # No failure of the turn: its lease runs out, then it is tried again.
            log.warning("turn.postponed", why=str(away))
            return None
        except Exception as error:
            log.exception("turn.failed", error=type(error).__name__)
            give_back(self._database, lease, error)
            return None

    def _think_and_commit(self, claimed: Claim, heartbeat: Heartbeat) -> Taken:
        for tried in range(1, ROUNDS + 1):
            plan = self._runner.run(claimed.request)
            heartbeat.check()
            self._thought(claimed, plan)
            self._rehearsal.reach(Point.THOUGHT, claimed.conversation_id)
            try:
                ids = commit(self._database, claimed, plan, self._rehearsal, though_newer=tried == ROUNDS)
            except NewerMessage:
                log.info("turn.thought_again", why="a newer text")
                claimed = self._read_again(claimed)
                continue
            except SlotTaken as taken:
                log.info("turn.thought_again", why=str(taken))
                claimed = self._without_slot(claimed, plan)
                continue
            self._rehearsal.reach(Point.COMMITTED, claimed.conversation_id)
            log.info(
                "turn.committed",
                move=plan.move,
                stage=plan.stage,
                texts=len(ids),
                fallbacks=list(plan.fallbacks),
            )
            return Taken(plan, ids, more=tried == ROUNDS)
        raise Broken(f"no slot could be booked in {ROUNDS} rounds")

    def _without_slot(self, claimed: Claim, plan: TurnPlan) -> Claim:
        fresh = self._read_again(claimed)
        wanted = tuple(effect.slot for effect in plan.effects if isinstance(effect, BookSlot | HoldSlot))
        return replace(fresh, request=replace(fresh.request, gone=(*claimed.request.gone, *wanted)))

    def _read_again(self, claimed: Claim) -> Claim:
        return self._read(claimed, opening=claimed.request.kind is TurnKind.OPENING)

    def _read(self, lease: Lease, *, opening: bool = False) -> Claim:
        return read(self._database, lease, self._runner.pins.texts_hash, opening=opening)
