"""Whether a turn gets dearer as a conversation gets longer, or as the tables get larger (invariant I10)."""

from collections.abc import Iterator

from tests.bench.cells import TWO_CALLS, Cell, Load, measure_ours, warm_up
from tests.bench.people import Person, pile_up, populate
from tests.bench.rig import Installation, Servers, whole
from tests.bench.scale import Scale

WINDOW = 8  # turns per conversation in one measurement


def steps_of_length(scale: Scale) -> int:
    return 3 * scale.rounds


def length(servers: Servers, scale: Scale) -> Iterator[Cell]:
    """Conversations at their second turn, in the middle and old, in turn and more than once, so that noise hits all alike."""
    with servers.database() as url, whole(servers, url, None) as installation:
        groups = _groups(populate(installation.database, scale.talkers * (2 * scale.rounds + 1) + 16), scale)
        warm_up(installation, groups["spare"], TWO_CALLS)
        _advance(installation, groups["old"], scale.old - 2)
        _advance(installation, groups["middle"], scale.middle - 2)
        for n in range(scale.rounds):
            span = slice(n * scale.talkers, (n + 1) * scale.talkers)
            for turn, people in (
                (2, groups["young"][span]),
                (scale.middle, groups["middle"][span]),
                (scale.old, groups["old"]),
            ):
                load = Load(people, TWO_CALLS, turns=WINDOW)
                yield measure_ours(installation, load, None, part="length", system="ours", turn=turn, round=n + 1)


def _groups(people: list[Person], scale: Scale) -> dict[str, list[Person]]:
    """The old ones serve in every round; the others are used up."""
    used = scale.talkers * scale.rounds
    return {
        "old": people[: scale.talkers],
        "middle": people[scale.talkers : scale.talkers + used],
        "young": people[scale.talkers + used : scale.talkers + 2 * used],
        "spare": people[scale.talkers + 2 * used :],
    }


def _advance(installation: Installation, people: list[Person], turns: int) -> None:
    measure_ours(installation, Load(people, TWO_CALLS, turns=turns))


def steps_of_size(scale: Scale) -> int:
    return 2 * scale.rounds


def size(servers: Servers, scale: Scale) -> Iterator[Cell]:
    """The same turns with few and with many conversations in the tables; looking for lost work goes on beside them."""
    with servers.database() as url, whole(servers, url, None) as installation:
        people = populate(installation.database, scale.talkers * 4)
        warm_up(installation, people, TWO_CALLS)
        held = 0
        for conversations in (scale.few, scale.many):
            pile_up(installation.database, people[0], held + 1, conversations)
            held = conversations
            warm_up(installation, people, TWO_CALLS)
            for n in range(scale.rounds):
                load = Load(people, TWO_CALLS, turns=WINDOW)
                labels = {"part": "size", "system": "ours", "conversations": conversations, "round": n + 1}
                yield measure_ours(installation, load, None, **labels)
