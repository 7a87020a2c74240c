"""Whether a booking comes about at each of these endpoints, and whether its texts say truly who read and worded."""

from collections.abc import Sequence

from evals.conversations import transcript
from evals.conversations.crowd import play_all
from evals.conversations.plain import BOOKINGS
from evals.conversations.play import Played
from evals.conversations.results import misses_of
from evals.dialogue import Turn
from evals.figures import Figure, Measured, share
from evals.machine import Machine, machine
from evals.sampling import sample
from evals.stubs.degraded import ENDPOINTS, Degraded, Endpoint
from evals.stubs.server import model_stub
from runtime.domain.conversations import Source

REQUESTS = 1.5  # those included from which the endpoint's ways are learned


def measure(limit: int | None = None) -> Measured:
    """`limit`: so many clients at each endpoint."""
    everything: list[Played] = []
    figures: list[Figure] = []
    with machine() as shops:
        for number, endpoint in enumerate(ENDPOINTS):
            played, mind = _play(shops, endpoint, number * len(BOOKINGS), limit)
            everything += played
            figures += _figures(endpoint, played, mind)
    return Measured(tuple(figures), misses_of(everything))


def _play(shops: Machine, endpoint: Endpoint, first: int, limit: int | None) -> tuple[list[Played], Degraded]:
    mind = Degraded(endpoint)
    with model_stub(mind) as url, shops.agents(url):
        played = play_all(shops, sample(BOOKINGS, limit), first=first, title=endpoint.name)
    transcript.write("degrading", endpoint.name.replace(" ", "_").replace(",", ""), played)
    return played, mind


def _figures(endpoint: Endpoint, played: Sequence[Played], mind: Degraded) -> list[Figure]:
    turns = [turn for one in played for turn in one.turns if turn.said]
    found = [
        share(f"{endpoint.name}: booked", [one.is_right for one in played], 1.0),
        share(f"{endpoint.name}: labelled truly", [is_labelled_truly(turn, endpoint) for turn in turns], 1.0),
    ]
    if endpoint.reads:
        requests = mind.asked.total() / max(len(turns), 1)
        found.append(Figure(f"{endpoint.name}: requests per reading", requests, len(turns), REQUESTS, at_most=True))
    return found


def is_labelled_truly(turn: Turn, endpoint: Endpoint) -> bool:
    """A turn that the rules had to read says so, and where nothing was answered well no text is the model's (I12)."""
    read_by_rules = any(fallback.startswith("understand") for fallback in turn.fallbacks)
    if endpoint.reads:
        return not read_by_rules
    return read_by_rules and turn.source is Source.TEMPLATE
