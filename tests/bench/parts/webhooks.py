"""How long a webhook takes to be acknowledged, and what it costs beside a bare route."""

from collections.abc import Iterator

from tests.bench.cells import Cell, measure_webhook
from tests.bench.people import populate
from tests.bench.rig import Servers, api_alone, floor
from tests.bench.scale import Scale


def steps(scale: Scale) -> int:
    return 2 * len(scale.webhook_rates)


def webhooks(servers: Servers, scale: Scale) -> Iterator[Cell]:
    """One process each, one after the other. Nobody works on what comes in, so that only its receiving is measured."""
    with servers.database() as url, api_alone(servers, url) as ours:
        people = populate(ours.database, 400)
        measure_webhook(ours, people[:100], 50)
        for rate in scale.webhook_rates:
            texts = [people[n % len(people)] for n in range(int(rate * scale.seconds))]
            yield measure_webhook(ours, texts, rate, part="webhooks", system="ours", asked=rate)
    with servers.database() as url, floor(servers, url, ["tests.bench.servers.bare_webhook"]) as bare:
        measure_webhook(bare, people[:100], 50)
        for rate in scale.webhook_rates:
            texts = [people[n % len(people)] for n in range(int(rate * scale.seconds))]
            yield measure_webhook(bare, texts, rate, part="webhooks", system="bare route", asked=rate)
