"""How long the carrier may try: a text that nobody asked for must not arrive at night."""

from datetime import timedelta

from graphs.runner import GraphRunner
from runtime.adapters.twilio import TwilioMessaging
from runtime.domain.conversations import Agent
from runtime.engine.sender import Sender
from runtime.engine.turn import TurnTaker
from runtime.outreach.start import start_due
from runtime.store import outreach_tasks
from tests.fixtures.local_twilio import ACCOUNT_SID, AUTH_TOKEN, running_receiver
from tests.fixtures.shops import JORDAN, NOW
from tests.fixtures.world import World


def test_opening_is_valid_until_the_evening(world: World) -> None:
    runner = GraphRunner(None)
    world.at(NOW.replace(hour=19, minute=30))
    with world.database.transaction() as session:
        client_id = world.shop.clients[JORDAN]
        outreach_tasks.plan(
            session, shop_id=world.shop.id, client_id=client_id, agent=Agent.REBOOKING, key="k", due_on=NOW.date()
        )
    (conversation_id,) = start_due(world.database, runner.pins)
    taken = TurnTaker(world.database, runner).take(conversation_id)
    assert taken is not None
    with running_receiver() as carrier:
        messaging = TwilioMessaging(ACCOUNT_SID, AUTH_TOKEN, carrier.url)
        Sender(world.database, messaging, "http://127.0.0.1:9/status").send(taken.outbox_ids[0])
        seconds = int(carrier.calls[0].form["ValidityPeriod"])
        messaging.close()
    assert timedelta(minutes=29) < timedelta(seconds=seconds) <= timedelta(minutes=30)
