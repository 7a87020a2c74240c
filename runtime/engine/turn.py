"""Taking a turn: claim, think, commit. No connection is held while thinking."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from threading import Condition, Event

import structlog

from runtime.domain.bursts import ORDINARY
from runtime.domain.conversations import TurnKind
from runtime.domain.effects import BookSlot, HoldSlot, MoveBooking
from runtime.domain.errors import AppointmentChanged, Broken, LostClaim, SlotTaken, Unavailable
from runtime.domain.segments import count_segments
from runtime.engine import unfinished
from runtime.engine.claim import LEASE, Claim, Lease, NothingUnseen, read, take_lease
from runtime.engine.commit import NewerMessage, commit, lane_of
from runtime.engine.heartbeat import Heartbeat
from runtime.ports.rehearsal import LIVE, Point, Rehearsal
from runtime.ports.turn_runner import TurnPlan, TurnRunner
from runtime.store import mailbox
from runtime.store.database import Database
from runtime.store.outbox import DueText

log = structlog.get_logger()

ROUNDS = 4  # a slot may go, or a text may come, while thinking; after this many the newest text waits for the next turn
THINKING = timedelta(seconds=45)  # longer than the longest bounded work of one thought; see `bootstrap.back`


@dataclass(frozen=True, slots=True)
class Taken:
    """A committed turn. `outbox_ids` are due now, and `due` is what is known of each.

    `more_in` tells how long a newer text waits for its own turn, if one may.
    """

    plan: TurnPlan
    outbox_ids: list[int]
    more_in: timedelta | None
    due: dict[int, DueText]


class Stopping(Exception):
    """This worker is being stopped, and what it was about to do can as well be done by another."""


class TurnTaker:
    """Takes one turn at a time per call; as many threads as wanted may call it.

    `thinking` bounds one thought; not `bursts`: nothing is waited for between two texts. `thought` is told of each plan
    before its commit; tests use it to put a rival between thinking and commit.
    """

    def __init__(
        self,
        database: Database,
        runner: TurnRunner,
        *,
        lease: timedelta = LEASE,
        thinking: timedelta = THINKING,
        bursts: bool = True,
        thought: Callable[[Claim, TurnPlan], None] = lambda claim, plan: None,
        rehearsal: Rehearsal = LIVE,
    ) -> None:
        self._database = database
        self._runner = runner
        self._lease = lease
        self._thinking = thinking
        self._wait = ORDINARY if bursts else timedelta(0)
        self._thought = thought
        self._rehearsal = rehearsal
        self._stopping = Event()
        self._running: dict[int, tuple[Lease, Heartbeat]] = {}  # by conversation
        self._changed = Condition()

    def take(self, conversation_id: int) -> Taken | None:
        """None when there was nothing to do, or when authority was lost on the way (somebody else has it then)."""
        if self._stopping.is_set():
            return None
        lease = take_lease(self._database, conversation_id, self._lease)
        if lease is None:
            return None
        self._rehearsal.reach(Point.CLAIMED, conversation_id)
        with structlog.contextvars.bound_contextvars(
            shop=lease.shop_id, conversation=conversation_id, attempt=lease.attempt
        ):
            return self._take(lease)

    def stop(self) -> None:
        """No turn is begun any more, and none waits for the rest of a burst. Those under way go on."""
        self._stopping.set()

    def is_idle(self, within: float) -> bool:
        """Whether no turn is under way any more, after `within` seconds at most."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._running, within)

    def hand_back(self) -> list[int]:
        """Ends the turns under way so that their threads cannot write and others may claim; returns the conversations."""
        with self._changed:
            running = list(self._running.values())
        handed: list[int] = []
        for lease, heartbeat in running:
            heartbeat.lose()
            try:
                if unfinished.hand_back(self._database, lease):
                    handed.append(lease.conversation_id)
            except Unavailable as away:
                log.warning("turn.not_handed_back", conversation=lease.conversation_id, why=str(away))
        return handed

    def _take(self, lease: Lease) -> Taken | None:
        try:
            with self._under_way(lease) as heartbeat:
                claimed = self._read(lease)
                with structlog.contextvars.bound_contextvars(turn=claimed.request.number):
                    return self._think_and_commit(claimed, heartbeat)
        except LostClaim as lost:
            log.info("turn.lost", why=str(lost))
            return None
        except (Stopping, NothingUnseen):
            self._leave(lease)
            return None
        except Unavailable as away:
            log.warning("turn.postponed", why=str(away))
            unfinished.postponed(self._database, lease, away, self._stopping)
            return None
        except Exception as error:
            log.exception("turn.failed", error=type(error).__name__)
            unfinished.failed(self._database, lease, error)
            return None

    @contextmanager
    def _under_way(self, lease: Lease) -> Iterator[Heartbeat]:
        heartbeat = Heartbeat(self._database, lease.conversation_id, lease.attempt, self._lease, self._thinking)
        with self._changed:
            self._running[lease.conversation_id] = (lease, heartbeat)
        try:
            with heartbeat:
                yield heartbeat
        finally:
            with self._changed:
                if self._running.get(lease.conversation_id) == (lease, heartbeat):  # not a later attempt's
                    del self._running[lease.conversation_id]
                self._changed.notify_all()

    def _think_and_commit(self, claimed: Claim, heartbeat: Heartbeat) -> Taken:
        wasted = 0
        for tried in range(1, ROUNDS + 1):
            plan = self._runner.run(claimed.request)
            heartbeat.check()
            self._thought(claimed, plan)
            self._rehearsal.reach(Point.THOUGHT, claimed.conversation_id)
            last = tried == ROUNDS
            try:
                ids = commit(
                    self._database,
                    claimed,
                    plan,
                    self._rehearsal,
                    though_newer=last,
                    wait=self._wait,
                    wasted=wasted,
                )
            except NewerMessage:
                log.info("turn.thought_again", why="a newer text")
                self._wait_for_the_rest(claimed)
                claimed = self._read_again(claimed)
            except AppointmentChanged as changed:
                log.info("turn.thought_again", why=str(changed))
                claimed = self._read_again(claimed)
            except SlotTaken as taken:
                log.info("turn.thought_again", why=str(taken))
                claimed = self._without_slot(claimed, plan)
            else:
                self._rehearsal.reach(Point.COMMITTED, claimed.conversation_id)
                _tell(plan, ids)
                return Taken(plan, ids, more_in=self._wait if last else None, due=_due(claimed, plan, ids))
            wasted += _tokens(plan)
            heartbeat.think_again()
        raise Broken(f"no slot could be booked in {ROUNDS} rounds")

    def _wait_for_the_rest(self, lease: Lease) -> None:
        """Until the burst is over, which has its longest wait. Raises Stopping: another worker can do that as well."""
        left = self._wait_left(lease)
        while left > 0:
            if self._stopping.wait(left):
                raise Stopping
            left = self._wait_left(lease)
        if self._stopping.is_set():
            raise Stopping

    def _wait_left(self, lease: Lease) -> float:
        with self._database.transaction() as session:
            return mailbox.wait_left(session, lease.conversation_id).total_seconds()

    def _leave(self, lease: Lease) -> None:
        try:
            unfinished.hand_back(self._database, lease)
        except Unavailable as away:
            log.warning("turn.not_handed_back", why=str(away))

    def _without_slot(self, claimed: Claim, plan: TurnPlan) -> Claim:
        fresh = self._read_again(claimed)
        wanted = tuple(effect.slot for effect in plan.effects if isinstance(effect, BookSlot | HoldSlot | MoveBooking))
        return replace(fresh, request=replace(fresh.request, gone=(*claimed.request.gone, *wanted)))

    def _read_again(self, claimed: Claim) -> Claim:
        return self._read(claimed, opening=claimed.request.kind is TurnKind.OPENING)

    def _read(self, lease: Lease, *, opening: bool = False) -> Claim:
        return read(self._database, lease, self._runner.pins.texts_hash, opening=opening)


def _tokens(plan: TurnPlan) -> int:
    """Of one thought: each of its texts carries the counts of all of it."""
    return max((text.tokens_in + text.tokens_out for text in plan.texts), default=0)


def _due(claimed: Claim, plan: TurnPlan, ids: list[int]) -> dict[int, DueText]:
    lane = lane_of(claimed)
    return {
        outbox_id: DueText(
            claimed.line.shop.phone, count_segments(text.body).count, claimed.line.segments_per_second, lane
        )
        for outbox_id, text in zip(ids, plan.texts, strict=False)  # none of them when too many were said lately
    }


def _tell(plan: TurnPlan, ids: list[int]) -> None:
    log.info("turn.committed", move=plan.move, stage=plan.stage, texts=len(ids), fallbacks=list(plan.fallbacks))
