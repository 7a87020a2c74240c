"""Texts that Twilio has and we do not: our webhook was down, and the shop answers all the same."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from graphs.runner import GraphRunner
from runtime.adapters.twilio import TwilioMessaging
from runtime.domain.conversations import DeliveryState
from runtime.domain.errors import MessagingUnclear
from runtime.engine.inbound_poll import HELD_BACK, OVERLAP, InboundPoll
from runtime.ports.messaging import Direction, ListedText, OutgoingText
from runtime.store.tables import ConversationRow, InboundPollRow, InboundRow
from tests.fixtures.local_twilio import (
    ACCOUNT_SID,
    AUTH_TOKEN,
    RunningLocalTwilio,
    make_config,
    running_local_twilio,
    unused_url,
)
from tests.fixtures.one_machine import eventually
from tests.fixtures.shops import JORDAN, SHOP_PHONE
from tests.fixtures.twilio_calls import new_sid, post, sms
from tests.fixtures.worker_process import worker_process
from tests.fixtures.world import World


class Down:
    """The world while its webhook cannot be reached: texts stay at Twilio."""

    def __init__(self, world: World, twilio: RunningLocalTwilio) -> None:
        self.world = world
        self.twilio = twilio
        self.list = TwilioMessaging(ACCOUNT_SID, AUTH_TOKEN, twilio.url)

    def text(self, body: str, **more: Any) -> str:
        said = self.twilio.text(body, **{"from": JORDAN, "to": SHOP_PHONE, **more})
        assert said["webhook_status"] is None
        return str(said["sid"])

    def poll(self, texts: Any = None, **more: Any) -> int:
        found = poll_only(self, texts, **more)
        self.world.settle()
        return found


@pytest.fixture
def down(world: World) -> Iterator[Down]:
    with running_local_twilio(make_config(f"{unused_url()}/sms")) as twilio:
        opened = Down(world, twilio)
        yield opened
        opened.list.close()


def bodies(world: World) -> list[str]:
    return [row.body for row in sorted(world.rows(InboundRow), key=lambda row: row.id)]


def read_until(world: World) -> datetime:
    (row,) = world.rows(InboundPollRow)
    moment: datetime = row.read_until
    return moment.astimezone(UTC)


class List:
    """A list that is what the test says."""

    def __init__(self, *texts: ListedText, error: Exception | None = None) -> None:
        self.texts = list(texts)
        self.error = error
        self.since: list[datetime] = []

    def newest_first(self, *, since: datetime, **_: Any) -> Iterator[list[ListedText]]:
        self.since.append(since)
        yield self.texts
        if self.error is not None:
            raise self.error


def missed(body: str = "hello", **changed: Any) -> ListedText:
    now = datetime.now(UTC).replace(microsecond=0)
    usual: dict[str, Any] = {
        "sid": new_sid(),
        "direction": Direction.INBOUND,
        "sender": JORDAN,
        "recipient": SHOP_PHONE,
        "body": body,
        "status": None,
        "error_code": None,
        "created": now,
        "sent": now,
        "media": 0,
        "media_url": "",
    }
    return ListedText(**(usual | changed))


def test_text_that_came_while_the_webhook_was_down_is_answered_once(world: World, down: Down) -> None:
    world.open_conversation()
    down.text("how much is a fade?")
    assert down.poll() == 1
    assert "$45" in world.sent()[-1]
    assert [down.poll(), len(world.sent())] == [0, 2]


def test_webhook_that_comes_after_all_changes_nothing(world: World, down: Down) -> None:
    world.open_conversation()
    sid = down.text("how much is a fade?")
    down.poll()
    assert post(world, sms("how much is a fade?", MessageSid=sid)).status_code == 200
    world.settle()
    assert (bodies(world), len(world.sent())) == (["how much is a fade?"], 2)


def test_text_that_the_webhook_brought_is_known(world: World, down: Down) -> None:
    world.open_conversation()
    sid = down.text("how much is a fade?")
    post(world, sms("how much is a fade?", MessageSid=sid))
    world.settle()
    assert (down.poll(), len(bodies(world))) == (0, 1)


def test_texts_are_filed_in_the_order_in_which_they_were_sent(world: World, down: Down) -> None:
    world.open_conversation()
    world.wake_up.connect(lambda _: None, lambda _: None)
    said = [f"part {number}" for number in range(7)]
    for body in said:
        down.text(body)
    assert poll_only(down) == 7
    assert bodies(world) == said


def poll_only(down: Down, texts: Any = None, **more: Any) -> int:
    usual: dict[str, Any] = {"every": timedelta(0), "under_way": timedelta(seconds=-60), "bursts": False}
    poll = InboundPoll(
        down.world.database,
        texts or down.list,
        ACCOUNT_SID,
        GraphRunner(None).pins,
        down.world.wake_up,
        **(usual | more),
    )
    return poll.look()


def test_stop_that_came_while_the_webhook_was_down_is_honoured(world: World, down: Down) -> None:
    world.open_conversation()
    down.text("STOP")
    down.poll()
    consents = "select change from consents where scope = 'texts' order by id desc limit 1"
    assert world.in_shop(lambda session, _: session.connection().execute(text(consents)).scalar()) == "revoked"
    assert world.rows(ConversationRow)[0].outcome == "opted_out"


def test_stop_in_free_words_is_confirmed_though_it_came_late(world: World, down: Down) -> None:
    world.open_conversation()
    down.text("please take me off your list")
    down.poll()
    assert world.outbox()[-1].purpose == "opt_out_confirmation"
    assert world.sent()[-1] == world.outbox()[-1].body


def test_text_of_hours_ago_is_answered(world: World, down: Down) -> None:
    world.open_conversation()
    poll_only(down, List())
    earlier = datetime.now(UTC) - timedelta(hours=5)
    world.in_shop(
        lambda session, _: session.connection().execute(
            text("update inbound_polls set read_until = now() - interval '6 hours'")
        )
    )
    assert down.poll(List(missed("how much is a fade?", created=earlier, sent=earlier))) == 1
    assert "$45" in world.sent()[-1]


def test_picture_is_filed_with_the_place_of_its_list(world: World, down: Down) -> None:
    world.open_conversation()
    sid = down.text("", media_urls=["https://pictures.test/1", "https://pictures.test/2"])
    down.poll()
    (row,) = world.rows(InboundRow)
    assert [picture["url"].endswith(f"/Messages/{sid}/Media.json") for picture in row.media] == [True, True]


def test_texts_that_cannot_be_filed_do_not_stop_the_rest(world: World, down: Down) -> None:
    world.open_conversation()
    poison = [missed("to nobody", recipient="+12125550111"), missed("half \ud83d"), missed("nul \0")]
    assert poll_only(down, List(missed("first"), *poison, missed("last"))) == 4
    assert sorted(bodies(world)) == ["first", "last", "nul \N{REPLACEMENT CHARACTER}"]


def test_text_that_cannot_be_filed_is_tried_again_for_a_while(world: World, down: Down) -> None:
    poison = missed("half \ud83d")
    poll_only(down, List(poison))
    assert read_until(world) == poison.created
    old = missed("half \ud83d", created=datetime.now(UTC) - HELD_BACK * 2)
    poll_only(down, List(old))
    assert read_until(world) > datetime.now(UTC) - HELD_BACK - timedelta(seconds=30)


def test_nothing_is_skipped_when_the_list_breaks_off(world: World, down: Down) -> None:
    poll_only(down, List())
    before = read_until(world)
    with pytest.raises(MessagingUnclear):
        poll_only(down, List(missed(), error=MessagingUnclear("cut off")))
    assert (read_until(world), bodies(world)) == (before, [])
    again = List(missed())
    assert poll_only(down, again) == 1
    assert again.since == [before - OVERLAP]


def test_text_whose_webhook_may_be_under_way_is_left_to_it_and_not_forgotten(world: World, down: Down) -> None:
    young = missed("hello", created=datetime.now(UTC) - timedelta(seconds=1))
    assert poll_only(down, List(young), under_way=timedelta(seconds=3)) == 0
    assert read_until(world) <= young.created
    assert poll_only(down, List(young)) == 1


def test_text_that_the_list_shows_late_is_found(world: World, down: Down) -> None:
    world.open_conversation()
    down.twilio.faults(list_delay_ms=60_000)
    down.text("how much is a fade?")
    assert down.poll() == 0
    down.twilio.faults()
    assert down.poll() == 1


def test_first_look_goes_back_an_hour(world: World, down: Down) -> None:
    asked = List()
    poll_only(down, asked)
    back = datetime.now(UTC) - asked.since[0]
    assert timedelta(hours=1) < back < timedelta(hours=1, minutes=2)


def test_of_many_workers_one_looks(world: World, down: Down) -> None:
    asked = List()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: poll_only(down, asked, every=timedelta(minutes=1)), range(8)))
    assert len(asked.since) == 1


def test_worker_finds_missed_texts_and_doubtful_ones_without_a_broker(
    world: World, down: Down, database_url: str
) -> None:
    world.open_conversation()
    world.twilio.faults(http_500=1)
    world.say("where are you?")
    doubtful = world.outbox()[-1]
    accepted = down.list.send(OutgoingText(doubtful.sender, doubtful.recipient, doubtful.body, unused_url()))
    down.text("how much is a fade?")
    with worker_process(world, database_url, twilio_url=down.twilio.url):
        eventually(lambda: "$45" in down.twilio.thread(JORDAN)[-1]["body"])
        eventually(lambda: next(row.sid for row in world.outbox() if row.id == doubtful.id) == accepted.sid)
    assert [message["body"] for message in down.twilio.thread(JORDAN)].count(doubtful.body) == 1


def test_texts_of_ours_are_not_filed(world: World, down: Down) -> None:
    ours = missed("ours", direction=Direction.OUTBOUND_API, status=DeliveryState.SENT)
    assert (poll_only(down, List(ours)), bodies(world)) == (0, [])
