"""Turns per second, how long they take and what they cost, alone and beside the floors."""

from collections.abc import Iterator

from tests.bench.cells import ONE_CALL, SLOTS, TWO_CALLS, Cell, Load, measure_floor, measure_ours, warm_up
from tests.bench.people import populate
from tests.bench.rig import ModelServer, Servers, floor, model_server, whole
from tests.bench.scale import Scale
from tests.bench.servers.loops import LOOPS

LATENCIES = {"0 ms": 0.0, "300 ms": 0.3}
TEXTS = {"a question by rule": ONE_CALL, "a price": TWO_CALLS, "free times": SLOTS}


def steps(scale: Scale) -> int:
    ours = 3 * len(scale.at_once) + 2 * (len(TEXTS) - 1)
    return ours + len(LOOPS) * len(LATENCIES) * len(scale.floors_at)


def turns(servers: Servers, scale: Scale) -> Iterator[Cell]:
    with model_server(servers.folder) as model:
        yield from _ours(servers, scale, None)
        yield from _ours(servers, scale, model)
        for kind in LOOPS:
            yield from _floors(servers, scale, model, kind)


def _ours(servers: Servers, scale: Scale, model: ModelServer | None) -> Iterator[Cell]:
    with servers.database() as url, whole(servers, url, model) as installation:
        people = populate(installation.database, max(scale.at_once))
        warm_up(installation, people)
        for name, latency in (LATENCIES if model else {"off": 0.0}).items():
            if model is not None:
                model.latency(latency)
            for at_once in scale.at_once:
                load = Load(people[:at_once], seconds=scale.seconds)
                labels = {"part": "turns", "system": "ours", "model": name, "at_once": at_once}
                yield measure_ours(installation, load, model, **labels, text=ONE_CALL)
        if model is not None:
            model.latency(0.0)
        for words in (TWO_CALLS, SLOTS):
            load = Load(people[: scale.beside], words, seconds=scale.seconds)
            labels = {"part": "texts", "system": "ours", "model": "0 ms" if model else "off", "at_once": scale.beside}
            yield measure_ours(installation, load, model, **labels, text=words)


def _floors(servers: Servers, scale: Scale, model: ModelServer, kind: str) -> Iterator[Cell]:
    words = ["tests.bench.servers.loops", "--kind", kind, "--model-url", model.url]
    with servers.database() as url, floor(servers, url, words) as installation:
        people = populate(installation.database, max(scale.floors_at))
        measure_floor(installation, Load(people, turns=1), model)
        for name, latency in LATENCIES.items():
            model.latency(latency)
            for at_once in scale.floors_at:
                load = Load(people[:at_once], seconds=scale.seconds)
                labels = {"part": "turns", "system": kind, "model": name, "at_once": at_once}
                yield measure_floor(installation, load, model, **labels, text=ONE_CALL)


def steps_of_pace(scale: Scale) -> int:
    return 2


def pace(servers: Servers, scale: Scale) -> Iterator[Cell]:
    """An open loop: so many texts a second come in, whatever becomes of those before them."""
    with model_server(servers.folder) as model, servers.database() as url, whole(servers, url, model) as installation:
        people = populate(installation.database, int(scale.open_rate * scale.open_seconds))
        warm_up(installation, people[:64], TWO_CALLS)
        model.latency(0.3)
        for words in (ONE_CALL, TWO_CALLS):
            load = Load(people, words, per_second=scale.open_rate)
            labels = {"part": "pace", "system": "ours", "model": "300 ms", "asked": scale.open_rate}
            yield measure_ours(installation, load, model, **labels, text=words)
