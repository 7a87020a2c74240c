"""The rows of the table. The long form makes `long` injections in each, the short one `short`."""

from functools import partial

from runtime.domain.conversations import FlagReason
from runtime.ports.rehearsal import Point, Protection
from tests.faults.http_proxy import Harm
from tests.faults.play import STRANGERS, Row
from tests.faults.rows.clock import jump
from tests.faults.rows.model import REFUSED, harm_model, refuse_model
from tests.faults.rows.mutations import freeze_while_thinking, reset_after_accepting
from tests.faults.rows.outages import cut, flush_redis, kill_redis, restart_postgres, slow
from tests.faults.rows.processes import freeze_workers, kill_workers, terminate_workers
from tests.faults.rows.silence import silence_at, silence_between_attempts, silence_during_attempt, stop, take
from tests.faults.rows.twilio import harm_sends, opt_out_at_carrier, refuse_every_attempt, reset_while_list_is_late
from tests.faults.rows.webhooks import an_hour_later, fragments, reordered, status_before_sid, ten_at_once
from tests.stubs.model_server import Mode

KILLED = "kill -9 of a worker"
POINTS = {
    Point.CLAIMED: "after claim",
    Point.THOUGHT: "after thinking",
    Point.COMMITTING: "before commit",
    Point.COMMITTED: "after commit",
    Point.SENDING: "before the POST",
    Point.POSTED: "between POST and record",
}
MODES = (
    Mode.OVERLOADED,
    Mode.BROKEN,
    Mode.HANG,
    Mode.ONE_BYTE_PER_SECOND,
    Mode.CUT_OFF,
    Mode.NOT_JSON,
    Mode.WRONG_SCHEMA,
    Mode.LONG_TEXT,
)
FOREIGN = partial(harm_model, mode=Mode.WRONG_LANGUAGE, nodes=["text"])  # what is to be read has no language of its own
GIVEN_UP = {FlagReason.SEND_FAILED: "three attempts have failed; a person has to answer"}
WEBHOOK, STOPPED, TAKEN = "webhook", "STOP", "takeover"

PROCESSES = [
    *(Row(KILLED, words, partial(kill_workers, points=[point]), 104, 4, people=40) for point, words in POINTS.items()),
    Row("SIGSTOP past the lease", "any", partial(freeze_workers, points=list(Point)), 104, 12, people=40),
    Row("SIGTERM under load", "old and new side by side", terminate_workers, 102, 4),
]
TWILIO = [
    *(Row("Twilio", harm.value, partial(harm_sends, harm=harm), 102, 5) for harm in Harm if harm is not Harm.OPTED_OUT),
    Row("Twilio", "its list is late by 5 s", reset_while_list_is_late, 102, 4),
    Row("Twilio", Harm.OPTED_OUT.value, opt_out_at_carrier, 102, 4, each=1),
    Row("Twilio", "500 to every attempt", refuse_every_attempt, 102, 0, each=1, flags=GIVEN_UP, alone=True),
]
CALLS = [
    Row(WEBHOOK, "ten duplicates at once", ten_at_once, 120, 12),
    Row(WEBHOOK, "two texts reordered", reordered, 100, 6, people=20),
    Row(WEBHOOK, "status before sid", status_before_sid, 100, 8),
    Row(STOPPED, "while thinking", partial(silence_at, point=Point.THOUGHT, silence=stop), 102, 6, each=1),
    Row(STOPPED, "between commit and send", partial(silence_at, point=Point.COMMITTED, silence=stop), 102, 6, each=1),
    Row(STOPPED, "just before the POST", partial(silence_at, point=Point.SENDING, silence=stop), 102, 4, each=1),
    Row(STOPPED, "during an attempt that fails", partial(silence_during_attempt, silence=stop), 102, 4, each=1),
    Row(STOPPED, "between two attempts", partial(silence_between_attempts, silence=stop), 102, 4, each=1),
    Row(TAKEN, "while thinking", partial(silence_at, point=Point.THOUGHT, silence=take), 102, 6, each=1),
    Row(TAKEN, "between commit and send", partial(silence_at, point=Point.COMMITTED, silence=take), 102, 6, each=1),
]
OUTAGES = [
    Row("Redis", "flushed", flush_redis, 102, 6),
    Row("Redis", "killed, back with nothing", kill_redis, 102, 3),
    Row("Redis", "connections reset", partial(cut, server="redis"), 102, 6),
    Row("PostgreSQL", "connections reset", partial(cut, server="postgres"), 102, 6),
    Row("PostgreSQL", "slow line", partial(slow, server="postgres"), 20, 1),
    Row("PostgreSQL", "restarted every 5-8 s", partial(restart_postgres, every=(4.0, 6.0)), 100, 2, alone=True),
]
MODEL = [
    *(Row("model", mode.value, partial(harm_model, mode=mode), 104, 4, with_model=True) for mode in MODES),
    Row("model", Mode.WRONG_LANGUAGE.value, FOREIGN, 104, 4, with_model=True),
    Row("model", REFUSED, refuse_model, 104, 4, with_model=True),
]
TIMES = [
    Row(WEBHOOK, "a duplicate an hour later", an_hour_later, 104, 8, alone=True),
    Row("clock", STRANGERS, jump, 8, 0, each=6, alone=True),
]
BURSTS = [Row(WEBHOOK, "50 fragments in 5 s", fragments, 100, 4, each=1, settings=(("BURST_WAIT", "true"),))]

# What a run shows with one protection off: each of these has to turn red.
MUTATIONS = [
    Row(
        "fence off",
        "SIGSTOP past the lease",
        freeze_while_thinking,
        12,
        6,
        each=1,
        off=Protection.FENCE,
        noticed_as="duplicated",
        alone=True,
    ),
    Row(
        "dedupe off",
        "webhook: ten duplicates at once",
        ten_at_once,
        12,
        6,
        off=Protection.DEDUPE,
        noticed_as="duplicated",
        alone=True,
    ),
    Row(
        "re-check off",
        "STOP during an attempt that fails",
        partial(silence_during_attempt, silence=stop),
        12,
        6,
        each=1,
        off=Protection.RECHECK,
        noticed_as="late",
        alone=True,
    ),
    Row(
        "reconciliation off",
        "Twilio: reset after accepting",
        reset_after_accepting,
        12,
        6,
        each=1,
        off=Protection.RECONCILIATION,
        noticed_as="duplicated",
        alone=True,
    ),
]
TRACKS = {
    "faults": [*PROCESSES, *TWILIO, *CALLS],
    "outages": [*OUTAGES, *BURSTS, *MODEL, *TIMES],
    "mutations": MUTATIONS,
}
