"""The local Twilio over HTTP: the unmodified SDK as its client, a small server as the shop's program."""

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import requests
from twilio.base.exceptions import TwilioRestException
from twilio.request_validator import RequestValidator

from runtime.adapters.local_twilio import LocalTwilioConfig, build
from runtime.adapters.local_twilio.overrides import Overrides, split_overrides
from runtime.adapters.local_twilio.segments import count_segments
from runtime.domain.errors import BadSetting, Broken
from tests.fixtures.local_twilio import (
    ACCOUNT_SID,
    AUTH_TOKEN,
    CLIENT,
    SHOP,
    Answer,
    Call,
    Receiver,
    RunningLocalTwilio,
    eventually,
    make_config,
    make_sdk,
    running_local_twilio,
    running_receiver,
    unused_url,
)

STATUS_PATH = "/webhooks/twilio/status?shop=7"
# The SDK's own annotations say that every field may be None.
Sdk = Any


@pytest.fixture
def shop() -> Iterator[Receiver]:
    with running_receiver() as receiver:
        yield receiver


@pytest.fixture
def twilio(shop: Receiver) -> Iterator[RunningLocalTwilio]:
    with running_local_twilio(make_config(f"{shop.url}/sms")) as running:
        yield running


@pytest.fixture
def sdk(twilio: RunningLocalTwilio) -> Sdk:
    return make_sdk(twilio.url)


def send(sdk: Sdk, body: str = "See you at 3?", **more: Any) -> Any:
    return sdk.messages.create(**({"to": CLIENT, "from_": SHOP, "body": body} | more))


def is_signed(call: Call, url: str) -> bool:
    validator = RequestValidator(AUTH_TOKEN)  # type: ignore[no-untyped-call]  # the SDK has no types here
    signature = call.headers["x-twilio-signature"]
    return bool(validator.validate(url, call.form, signature))  # type: ignore[no-untyped-call]  # ditto


def is_healthy(url: str) -> bool:
    try:
        return httpx.get(f"{url}/healthz", trust_env=False).text == '{"status":"ok"}'
    except httpx.TransportError:
        return False


@contextmanager
def hung_webhook(shop: Receiver, url: str) -> Iterator[None]:
    """A client's text whose webhook has arrived and is not answered."""
    answer = threading.Event()
    shop.answers.append(Answer(hold=answer))
    text = {"from": CLIENT, "to": SHOP, "body": "hi"}
    with ThreadPoolExecutor(1) as phone:
        phone.submit(httpx.post, f"{url}/local/inbound", json=text, trust_env=False)
        shop.wait_for(1)
        yield
        answer.set()


# Sending through the SDK


def test_the_sdk_sends_a_text_and_reads_it_back(sdk: Sdk, twilio: RunningLocalTwilio) -> None:
    sent = send(sdk)
    assert (sent.status, sent.direction, sent.num_segments, sent.date_sent) == (
        "queued",
        "outbound-api",
        "1",
        None,
    )
    twilio.wait_for_status(sent.sid, "delivered")
    read = sdk.messages(sent.sid).fetch()
    assert (read.body, read.to, read.from_, read.status) == ("See you at 3?", CLIENT, SHOP, "delivered")
    assert abs(read.date_sent - datetime.now(UTC)) < timedelta(minutes=1)


def test_a_message_has_every_documented_field(sdk: Sdk, twilio: RunningLocalTwilio) -> None:
    sid = send(sdk).sid
    resource = twilio.http.get(f"{twilio.rest}/{sid}.json", auth=(ACCOUNT_SID, AUTH_TOKEN)).json()
    documented = """account_sid api_version body date_created date_sent date_updated direction error_code
        error_message from messaging_service_sid num_media num_segments price price_unit sid status
        subresource_uris to uri"""
    assert set(documented.split()) <= set(resource)
    assert resource["uri"] == f"{twilio.rest}/{sid}.json"
    assert datetime.strptime(resource["date_created"], "%a, %d %b %Y %H:%M:%S %z")


def test_a_messaging_service_accepts_first_and_keeps_the_number_the_phone_knows(
    sdk: Sdk, twilio: RunningLocalTwilio
) -> None:
    twilio.text("hi")
    sent = sdk.messages.create(to=CLIENT, body="Hello", messaging_service_sid="MG" + "1" * 32)
    assert (sent.status, sent.from_, sent.messaging_service_sid) == ("accepted", SHOP, "MG" + "1" * 32)
    twilio.wait_for_status(sent.sid, "delivered")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"to": ""}, 21604),
        ({"from_": ""}, 21603),
        ({"body": ""}, 21602),
        ({"to": "12125550143"}, 21211),
        ({"to": "+1212"}, 21211),
        ({"from_": "the shop"}, 21212),
        ({"body": "x" * 1601}, 21617),
        ({"status_callback": "http://my_host/status"}, 21609),
        ({"from_": "", "messaging_service_sid": "MG" + "1" * 32}, 21703),
    ],
)
def test_a_wrong_text_is_refused_with_twilios_code(sdk: Sdk, change: dict[str, str], code: int) -> None:
    with pytest.raises(TwilioRestException) as refusal:
        send(sdk, **change)
    assert (refusal.value.status, refusal.value.code) == (400, code)
    assert sdk.messages.list() == []


def test_a_body_of_1600_characters_and_a_picture_without_text_are_fine(sdk: Sdk) -> None:
    assert send(sdk, "x" * 1600).num_segments == "11"
    picture = send(sdk, "", media_url=["https://example.com/a.jpg"])
    assert (picture.sid[:2], picture.num_media) == ("MM", "1")


@pytest.mark.parametrize("auth", [("", ""), (ACCOUNT_SID, "wrong"), ("AC" + "0" * 32, AUTH_TOKEN)])
def test_without_the_right_token_nothing_is_shown_or_sent(twilio: RunningLocalTwilio, auth: tuple[str, str]) -> None:
    path = f"{twilio.rest}.json"
    for answer in (twilio.http.get(path, auth=auth), twilio.http.post(path, auth=auth)):
        assert answer.status_code == 401
        assert answer.json() == {
            "code": 20003,
            "message": "Authenticate",
            "more_info": "https://www.twilio.com/docs/errors/20003",
            "status": 401,
        }


@pytest.mark.parametrize("header", ["", "Basic", "Basic %%%", "Bearer abc", "Basic w7=="])
def test_a_malformed_authorization_is_401(twilio: RunningLocalTwilio, header: str) -> None:
    assert twilio.http.get(f"{twilio.rest}.json", headers={"Authorization": header}).status_code == 401


@pytest.mark.parametrize(
    "path", ["/Messages/SM123.json", "/Calls.json", "/../AC0/Messages.json", "/Messages/SM123/Media.json"]
)
def test_what_is_not_there_is_20404(twilio: RunningLocalTwilio, path: str) -> None:
    url = f"/2010-04-01/Accounts/{ACCOUNT_SID}{path}"
    answer = twilio.http.get(url, auth=(ACCOUNT_SID, AUTH_TOKEN))
    assert (answer.status_code, answer.json()["code"]) == (404, 20404)


# The list


def test_the_list_is_newest_first_and_pages_hold_still_while_texts_come_in(
    sdk: Sdk, twilio: RunningLocalTwilio
) -> None:
    for number in range(5):
        send(sdk, f"text {number}")
    first = sdk.messages.page(page_size=2)
    assert [message.body for message in first] == ["text 4", "text 3"]
    twilio.text("in between")
    second = first.next_page()
    assert [message.body for message in second] == ["text 2", "text 1"]
    assert [message.body for message in second.next_page()] == ["text 0"]
    assert [message.body for message in second.previous_page()] == ["text 4", "text 3"]


def test_the_sdk_walks_all_pages(sdk: Sdk) -> None:
    sids = [send(sdk, f"text {number}").sid for number in range(7)]
    assert [message.sid for message in sdk.messages.stream(page_size=3)] == sids[::-1]


def test_the_list_is_filtered_by_both_numbers(sdk: Sdk, twilio: RunningLocalTwilio) -> None:
    send(sdk, "to her")
    send(sdk, "to him", to="+12125550199")
    twilio.text("from her")
    assert [message.body for message in sdk.messages.list(to=CLIENT)] == ["to her"]
    assert [message.body for message in sdk.messages.list(from_=SHOP)] == ["to him", "to her"]
    assert [message.body for message in sdk.messages.list(to=SHOP, from_=CLIENT)] == ["from her"]


def test_the_list_is_filtered_by_when_it_was_sent(sdk: Sdk) -> None:
    send(sdk)
    now = datetime.now(UTC)
    assert len(sdk.messages.list(date_sent=now.date())) == 1
    assert len(sdk.messages.list(date_sent=now.replace(hour=23, minute=59))) == 1
    assert len(sdk.messages.list(date_sent_after=now - timedelta(minutes=1))) == 1
    assert len(sdk.messages.list(date_sent_before=now + timedelta(minutes=1))) == 1
    assert sdk.messages.list(date_sent_after=now + timedelta(minutes=1)) == []
    assert sdk.messages.list(date_sent_before=now - timedelta(minutes=1)) == []
    assert sdk.messages.list(date_sent=now.date() - timedelta(days=2)) == []


def test_the_list_may_show_a_text_late_or_not_be_given_at_all(sdk: Sdk, twilio: RunningLocalTwilio) -> None:
    sid = send(sdk).sid
    twilio.faults(list_delay_ms=60_000)
    assert sdk.messages.list() == []
    assert sdk.messages(sid).fetch().sid == sid
    twilio.faults(list_http_500=1)
    assert twilio.http.get(f"{twilio.rest}.json", auth=(ACCOUNT_SID, AUTH_TOKEN)).json()["code"] == 20500
    twilio.faults()
    assert [message.sid for message in sdk.messages.list()] == [sid]


@pytest.mark.parametrize("query", ["DateSent=soon", "PageSize=0", "PageSize=x", "Page=-1", "PageToken=PAno"])
def test_a_malformed_list_query_is_400(twilio: RunningLocalTwilio, query: str) -> None:
    answer = twilio.http.get(f"{twilio.rest}.json?{query}", auth=(ACCOUNT_SID, AUTH_TOKEN))
    assert (answer.status_code, answer.json()["status"]) == (400, 400)


# Status callbacks


def test_each_step_of_a_text_is_reported_signed_and_in_order(sdk: Sdk, shop: Receiver) -> None:
    sent = send(sdk, status_callback=shop.url + STATUS_PATH)
    calls = shop.wait_for(3)
    assert [call.form["MessageStatus"] for call in calls] == ["sending", "sent", "delivered"]
    assert all(is_signed(call, shop.url + STATUS_PATH) for call in calls)
    done = calls[-1].form
    assert (done["MessageSid"], done["SmsSid"], done["SmsStatus"]) == (sent.sid, sent.sid, "delivered")
    assert (done["To"], done["From"], done["AccountSid"]) == (CLIENT, SHOP, ACCOUNT_SID)
    assert done["ApiVersion"] == "2010-04-01"
    assert datetime.strptime(done["RawDlrDoneDate"], "%y%m%d%H%M")
    assert "RawDlrDoneDate" not in calls[0].form
    assert "ErrorCode" not in done


def test_a_report_waits_for_the_one_before_it(sdk: Sdk, twilio: RunningLocalTwilio, shop: Receiver) -> None:
    shop.answers.append(Answer(hold=(held := threading.Event())))
    twilio.wait_for_status(send(sdk, status_callback=shop.url + STATUS_PATH).sid, "delivered")
    assert [call.form["MessageStatus"] for call in shop.wait_for(1)] == ["sending"]
    held.set()
    assert [call.form["MessageStatus"] for call in shop.wait_for(3)] == ["sending", "sent", "delivered"]


def test_reports_come_in_another_order_when_asked(sdk: Sdk, twilio: RunningLocalTwilio, shop: Receiver) -> None:
    twilio.faults(reorder_status=1)
    send(sdk, status_callback=shop.url + STATUS_PATH)
    statuses = [call.form["MessageStatus"] for call in shop.wait_for(3)]
    assert statuses != ["sending", "sent", "delivered"]
    assert sorted(statuses) == ["delivered", "sending", "sent"]


def test_a_phone_out_of_reach_is_reported_with_its_error(sdk: Sdk, twilio: RunningLocalTwilio, shop: Receiver) -> None:
    twilio.faults(undelivered=1)
    sid = send(sdk, status_callback=shop.url + STATUS_PATH).sid
    last = shop.wait_for(3)[-1].form
    assert (last["MessageStatus"], last["ErrorCode"]) == ("undelivered", "30003")
    assert sdk.messages(sid).fetch().error_code == 30003
    assert twilio.thread()[0]["error_code"] == 30003


def test_a_stop_that_overtakes_a_queued_text_fails_it(shop: Receiver) -> None:
    with running_local_twilio(make_config(f"{shop.url}/sms", status_delay_ms=1500)) as twilio:
        sid = send(make_sdk(twilio.url)).sid
        twilio.text("stop")
        assert twilio.wait_for_status(sid, "failed")["error_code"] == 21610


# Texts from clients


def test_a_clients_text_reaches_the_shop_signed_with_all_that_twilio_sends(
    twilio: RunningLocalTwilio, shop: Receiver
) -> None:
    answer = twilio.text("Sat after 3? ✂️")
    (call,) = shop.calls
    assert answer == {"sid": call.form["MessageSid"], "webhook_status": 200}
    assert (call.path, is_signed(call, f"{shop.url}/sms")) == ("/sms", True)
    form = call.form
    assert form["MessageSid"] == form["SmsSid"] == form["SmsMessageSid"]
    assert (form["From"], form["To"], form["Body"]) == (CLIENT, SHOP, "Sat after 3? ✂️")
    assert (form["NumMedia"], form["NumSegments"], form["SmsStatus"]) == ("0", "1", "received")
    assert (form["AccountSid"], form["ApiVersion"]) == (ACCOUNT_SID, "2010-04-01")
    assert (form["FromCountry"], form["FromCity"], form["FromState"], form["FromZip"]) == ("US", "", "", "")
    assert {"ToCountry", "ToCity", "ToState", "ToZip"} <= set(form)


def test_a_picture_without_text_is_sent_with_its_address(twilio: RunningLocalTwilio, shop: Receiver) -> None:
    twilio.text("", media_urls=["https://example.com/a.jpg", "https://example.com/b.jpg"])
    form = shop.calls[0].form
    assert (form["Body"], form["NumMedia"], form["MessageSid"][:2]) == ("", "2", "MM")
    assert (form["MediaUrl0"], form["MediaUrl1"]) == (
        "https://example.com/a.jpg",
        "https://example.com/b.jpg",
    )
    assert form["MediaContentType1"] == "image/jpeg"
    assert twilio.thread()[0]["media_urls"] == ["https://example.com/a.jpg", "https://example.com/b.jpg"]


def test_one_text_can_be_delivered_many_times(twilio: RunningLocalTwilio, shop: Receiver) -> None:
    twilio.text("STOP", message_sid="SM" + "a" * 32, repeat=3)
    twilio.text("STOP", message_sid="SM" + "a" * 32)
    calls = shop.wait_for(4)
    assert {call.form["MessageSid"] for call in calls} == {"SM" + "a" * 32}
    assert [message["origin"] for message in twilio.thread()] == ["client", "carrier"]


def test_a_delayed_text_waits(twilio: RunningLocalTwilio, shop: Receiver) -> None:
    started = time.monotonic()
    twilio.text("late", delay_ms=300)
    assert time.monotonic() - started >= 0.3
    assert len(shop.calls) == 1


def test_the_shops_refusal_is_shown_and_not_repeated(twilio: RunningLocalTwilio, shop: Receiver) -> None:
    shop.answers.append(Answer(status=503))
    assert twilio.text("hi")["webhook_status"] == 503
    twilio.text("again")
    assert [call.form["Body"] for call in shop.calls] == ["hi", "again"]


def test_a_shop_that_is_down_gives_no_status_and_loses_no_text(shop: Receiver) -> None:
    with running_local_twilio(make_config(unused_url())) as twilio:
        assert twilio.text("hi")["webhook_status"] is None
        assert twilio.thread()[0]["body"] == "hi"


def test_a_shop_that_comes_up_again_gets_the_one_retry_of_a_failed_connection() -> None:
    url = unused_url()
    with running_local_twilio(make_config(url, retry_delay_ms=1500)) as twilio:
        assert twilio.text("hi")["webhook_status"] is None
        with running_receiver(int(url.rpartition(":")[2])) as shop:
            assert shop.wait_for(1)[0].form["Body"] == "hi"


def test_overrides_in_the_fragment_ask_for_more_retries_and_are_not_signed(shop: Receiver) -> None:
    shop.answers.extend([Answer(status=500), Answer(hang_up=True), Answer(status=404)])
    with running_local_twilio(make_config(f"{shop.url}/sms#rc=3&rp=all")) as twilio:
        assert twilio.text("hi")["webhook_status"] == 500
        calls = shop.wait_for(4)
    assert {call.path for call in calls} == {"/sms"}
    assert all(is_signed(call, f"{shop.url}/sms") for call in calls)
    assert len({call.headers["i-twilio-idempotency-token"] for call in calls}) == 1


@pytest.mark.parametrize(
    ("fragment", "overrides"),
    [
        ("", Overrides()),
        ("#rc=9&rp=5xx,rt&ct=1&rt=20000&tt=200", Overrides(0.1, 15.0, 0.2, 5, frozenset({"5xx", "rt"}))),
        ("#rc=x&rp=never&e=dublin", Overrides(retry_on=frozenset())),
    ],
)
def test_overrides_are_kept_within_twilios_limits(fragment: str, overrides: Overrides) -> None:
    assert split_overrides(f"http://shop.test/sms?a=1{fragment}") == ("http://shop.test/sms?a=1", overrides)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("{", "Invalid JSON: EOF while parsing an object at line 1 column 1"),
        ('{"to": "+12125550100", "body": "hi"}', "from: Field required"),
        ('{"from": "+1", "to": "+1", "body": 5}', "body: Input should be a valid string"),
        (
            '{"from": "+1", "to": "+1", "body": "", "repeat": 0}',
            "repeat: Input should be greater than or equal to 1",
        ),
        ('{"from": "+1", "to": "+1", "body": "", "size": 1}', "size: Extra inputs are not permitted"),
    ],
)
def test_a_malformed_text_is_refused_in_one_line(twilio: RunningLocalTwilio, text: str, line: str) -> None:
    answer = twilio.http.post("/local/inbound", content=text)
    assert (answer.status_code, answer.json()) == (422, {"detail": line})
    assert twilio.thread() == []


def test_half_an_emoji_is_refused(twilio: RunningLocalTwilio) -> None:
    answer = twilio.http.post("/local/inbound", content='{"from": "+1", "to": "+1", "body": "\\ud83d"}')
    assert answer.status_code == 422


def test_a_client_cannot_use_the_sid_of_a_text_from_the_shop(sdk: Sdk, twilio: RunningLocalTwilio) -> None:
    assert twilio.text("hi", message_sid=send(sdk).sid) == {
        "detail": "message_sid: belongs to a text that went to the phone"
    }


# Opt-out words


@pytest.mark.parametrize("word", ["STOP", "unsubscribe", " End ", "QUIT", "StopAll", "CANCEL", "revoke", "OPTOUT"])
def test_a_stop_word_silences_every_later_text(sdk: Sdk, twilio: RunningLocalTwilio, shop: Receiver, word: str) -> None:
    twilio.text(word)
    assert shop.calls[0].form["Body"] == word
    assert [message["origin"] for message in twilio.thread()] == ["client", "carrier"]
    assert twilio.thread()[1]["body"].startswith("You have successfully been unsubscribed.")
    with pytest.raises(TwilioRestException) as refusal:
        send(sdk)
    assert (refusal.value.code, refusal.value.status) == (21610, 400)


@pytest.mark.parametrize("body", ["stop please", "OPT OUT", "please cancel", "STOP."])
def test_a_stop_word_among_others_blocks_nothing(sdk: Sdk, twilio: RunningLocalTwilio, body: str) -> None:
    twilio.text(body)
    assert send(sdk).status == "queued"


def test_a_stop_to_one_number_leaves_the_other_alone(sdk: Sdk, twilio: RunningLocalTwilio) -> None:
    twilio.text("STOP")
    assert send(sdk, from_="+12125550101").status == "queued"
    assert send(sdk, to="+12125550199").status == "queued"


@pytest.mark.parametrize("word", ["START", "unstop", "Yes"])
def test_a_start_word_lets_texts_through_again(sdk: Sdk, twilio: RunningLocalTwilio, shop: Receiver, word: str) -> None:
    twilio.text("STOP")
    twilio.text(word)
    assert shop.calls[1].form["Body"] == word
    assert twilio.thread()[-1]["body"].startswith("You have successfully been re-subscribed")
    assert send(sdk).status == "queued"


def test_yes_from_someone_who_never_stopped_gets_no_answer_from_the_carrier(
    twilio: RunningLocalTwilio,
) -> None:
    twilio.text("YES")
    assert [message["origin"] for message in twilio.thread()] == ["client"]


@pytest.mark.parametrize("word", ["HELP", "info"])
def test_help_is_answered_by_the_carrier_and_passed_on(
    sdk: Sdk, twilio: RunningLocalTwilio, shop: Receiver, word: str
) -> None:
    twilio.text(word)
    assert shop.calls[0].form["Body"] == word
    assert twilio.thread()[1]["body"] == "Reply STOP to unsubscribe. Msg&Data Rates May Apply."
    assert send(sdk).status == "queued"


def test_the_carriers_answers_are_not_in_the_rest_list(sdk: Sdk, twilio: RunningLocalTwilio) -> None:
    twilio.text("HELP")
    answer = twilio.thread()[1]
    assert [message.body for message in sdk.messages.list()] == ["HELP"]
    with pytest.raises(TwilioRestException) as refusal:
        sdk.messages(answer["sid"]).fetch()
    assert refusal.value.code == 20404


# What the phone shows


def test_a_phone_shows_its_own_thread_oldest_first(sdk: Sdk, twilio: RunningLocalTwilio) -> None:
    twilio.text("hi")
    sid = send(sdk, "Hello!").sid
    send(sdk, "to somebody else", to="+12125550199")
    twilio.wait_for_status(sid, "delivered")
    first, second = twilio.thread()
    assert (first["direction"], first["origin"], first["body"], first["status"]) == (
        "inbound",
        "client",
        "hi",
        "received",
    )
    assert (second["direction"], second["origin"], second["body"]) == ("outbound", "shop", "Hello!")
    assert (second["from"], second["to"], second["media_urls"], second["error_code"]) == (
        SHOP,
        CLIENT,
        [],
        None,
    )
    assert datetime.fromisoformat(second["date_updated"]) > datetime.fromisoformat(second["date_created"])
    assert len(twilio.http.get("/local/messages").json()["messages"]) == 3


def test_an_unchanged_thread_is_not_sent_again(sdk: Sdk, twilio: RunningLocalTwilio) -> None:
    twilio.text("hi")
    version = twilio.http.get("/local/messages", params={"phone": CLIENT}).json()["version"]
    twilio.text("elsewhere", **{"from": "+12125550199"})
    asked = {"phone": CLIENT, "since": version}
    assert twilio.http.get("/local/messages", params=asked).json() == {"version": version, "unchanged": True}
    twilio.text("more")
    assert len(twilio.http.get("/local/messages", params=asked).json()["messages"]) == 2


def test_phones_are_listed_with_their_last_text(twilio: RunningLocalTwilio) -> None:
    twilio.text("first")
    twilio.text("second", **{"from": "+12125550199"})
    phones = twilio.http.get("/local/phones").json()["phones"]
    assert [(phone["phone"], phone["last_message"]["body"]) for phone in phones] == [
        ("+12125550199", "second"),
        (CLIENT, "first"),
    ]


def test_one_thread_among_ten_thousand_texts_is_quick(tmp_path: Path) -> None:
    journal = tmp_path / "journal.jsonl"
    now = datetime.now(UTC).isoformat()
    with journal.open("w") as lines:
        for number in range(10_000):
            phone = f"+1212556{number % 1000:04}"
            message = {
                "sid": f"SM{number:032}",
                "origin": "client",
                "sender": phone,
                "recipient": SHOP,
                "body": "hi",
            }
            times = {"status": "received", "created": now, "updated": now, "sent": now}
            lines.write(json.dumps({"message": message | times}) + "\n")
    with running_local_twilio(make_config(unused_url(), journal=journal)) as twilio:
        assert len(twilio.thread("+12125560007")) == 10
        started = time.monotonic()
        for _ in range(20):
            twilio.thread("+12125560007")
        assert (time.monotonic() - started) / 20 < 0.05


# Faults


def test_a_dropped_answer_leaves_an_accepted_and_delivered_text(sdk: Sdk, twilio: RunningLocalTwilio) -> None:
    twilio.faults(accept_then_drop=1)
    with pytest.raises(requests.ConnectionError):
        send(sdk, "did it arrive?")
    (found,) = sdk.messages.list(to=CLIENT)
    assert found.body == "did it arrive?"
    twilio.wait_for_status(found.sid, "delivered")


@pytest.mark.parametrize(("fault", "status", "code"), [("http_500", 500, 20500), ("http_429", 429, 20429)])
def test_an_error_on_demand_accepts_nothing(
    sdk: Sdk, twilio: RunningLocalTwilio, fault: str, status: int, code: int
) -> None:
    twilio.faults(**{fault: 1})
    with pytest.raises(TwilioRestException) as refusal:
        send(sdk)
    assert (refusal.value.status, refusal.value.code) == (status, code)
    assert sdk.messages.list() == []


def test_too_many_requests_say_when_to_come_back(twilio: RunningLocalTwilio) -> None:
    twilio.faults(http_429=1)
    answer = twilio.http.post(f"{twilio.rest}.json", auth=(ACCOUNT_SID, AUTH_TOKEN))
    assert answer.headers["Retry-After"] == "1"


def test_every_call_waits_when_delayed(sdk: Sdk, twilio: RunningLocalTwilio) -> None:
    twilio.faults(delay_ms=300)
    started = time.monotonic()
    send(sdk)
    assert time.monotonic() - started >= 0.3


def test_new_faults_replace_all_earlier_ones(sdk: Sdk, twilio: RunningLocalTwilio) -> None:
    twilio.faults(http_500=1, delay_ms=50)
    assert twilio.http.get("/local/faults").json()["http_500"] == 1
    twilio.faults(seed=7)
    shown = twilio.http.get("/local/faults").json()
    assert (shown["http_500"], shown["delay_ms"], shown["seed"]) == (0, 0, 7)
    assert send(sdk).status == "queued"


def test_a_seed_repeats_the_same_luck(twilio: RunningLocalTwilio) -> None:
    def run() -> list[int]:
        twilio.faults(http_429=0.5, seed=42)
        form = {"To": CLIENT, "From": SHOP, "Body": "hi"}
        post = [twilio.http.post(f"{twilio.rest}.json", data=form, auth=(ACCOUNT_SID, AUTH_TOKEN)) for _ in range(12)]
        return [answer.status_code for answer in post]

    first = run()
    assert set(first) == {201, 429}
    assert run() == first


@pytest.mark.parametrize("faults", [{"http_500": 1.5}, {"delay_ms": -1}, {"http_418": 1}, {"http_500": "often"}])
def test_malformed_faults_are_refused_in_one_line_and_change_nothing(
    twilio: RunningLocalTwilio, faults: dict[str, Any]
) -> None:
    answer = twilio.faults(**faults)
    (name,) = faults
    assert answer.status_code == 422
    assert answer.json()["detail"].startswith(f"{name}: ")
    assert twilio.http.get("/local/faults").json()["http_500"] == 0


# Restarts


def test_texts_and_blocks_survive_a_restart(tmp_path: Path, shop: Receiver) -> None:
    config = make_config(f"{shop.url}/sms", journal=tmp_path / "journal.jsonl")
    with running_local_twilio(config) as twilio:
        sid = send(make_sdk(twilio.url), "Hello!").sid
        twilio.wait_for_status(sid, "delivered")
        twilio.text("STOP")
        before = twilio.http.get("/local/messages").json()
    with running_local_twilio(config) as twilio:
        after = twilio.http.get("/local/messages").json()
        assert after["messages"] == before["messages"]
        assert after["version"] > before["version"]
        with pytest.raises(TwilioRestException, match="unsubscribed"):
            send(make_sdk(twilio.url))


def test_a_text_that_a_restart_interrupted_is_delivered_after_it(tmp_path: Path, shop: Receiver) -> None:
    journal = tmp_path / "journal.jsonl"
    with running_local_twilio(make_config(f"{shop.url}/sms", journal=journal, status_delay_ms=60_000)) as twilio:
        sid = send(make_sdk(twilio.url), status_callback=shop.url + STATUS_PATH).sid
    with running_local_twilio(make_config(f"{shop.url}/sms", journal=journal)) as twilio:
        twilio.wait_for_status(sid, "delivered")
        assert shop.wait_for(3)[-1].form["MessageSid"] == sid


def test_half_a_line_at_the_journals_end_is_cut_off(tmp_path: Path, shop: Receiver) -> None:
    config = make_config(f"{shop.url}/sms", journal=tmp_path / "journal.jsonl")
    with running_local_twilio(config) as twilio:
        twilio.text("kept")
    with (tmp_path / "journal.jsonl").open("a") as journal:
        journal.write('{"message": {"sid": "SM')
    for bodies in (["kept"], ["kept", "next"]):
        with running_local_twilio(config) as twilio:
            assert [message["body"] for message in twilio.thread()] == bodies
            twilio.text("next")


def test_a_damaged_journal_is_named(tmp_path: Path) -> None:
    journal = tmp_path / "journal.jsonl"
    journal.write_text('{"pair": ["+1", "+2"], "blocked": true}\nnonsense\n')
    with pytest.raises(Broken, match=r"journal\.jsonl, line 2"):
        build(make_config("http://127.0.0.1:1/sms", journal=journal))


def test_a_journal_is_for_its_owner_only(tmp_path: Path, shop: Receiver) -> None:
    with running_local_twilio(make_config(shop.url, journal=tmp_path / "data" / "journal.jsonl")):
        assert (tmp_path / "data" / "journal.jsonl").stat().st_mode & 0o077 == 0


# The process


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_the_process_stops_within_three_seconds_although_a_webhook_hangs(stop: signal.Signals, shop: Receiver) -> None:
    port = unused_url().rpartition(":")[2]
    program = (
        "from runtime.adapters.local_twilio import LocalTwilioConfig, serve;"
        f"serve(LocalTwilioConfig({ACCOUNT_SID!r}, {AUTH_TOKEN!r}, {shop.url!r}), '127.0.0.1', {port})"
    )
    with subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.DEVNULL) as process:
        eventually(lambda: is_healthy(f"http://127.0.0.1:{port}"))
        with hung_webhook(shop, f"http://127.0.0.1:{port}"):
            started = time.monotonic()
            process.send_signal(stop)
            assert process.wait(timeout=10) == -stop
        assert time.monotonic() - started < 3


def test_the_token_is_not_in_the_configs_repr() -> None:
    assert AUTH_TOKEN not in repr(make_config("http://127.0.0.1:8000/sms"))


@pytest.mark.parametrize("url", ["", "127.0.0.1/sms", "ftp://127.0.0.1/sms", "http://", "http://a:port/sms"])
def test_a_webhook_address_that_is_none_is_refused_at_once(url: str) -> None:
    with pytest.raises(BadSetting, match="inbound_webhook_url"):
        LocalTwilioConfig(ACCOUNT_SID, AUTH_TOKEN, url)


@pytest.mark.parametrize(
    ("body", "pieces"),
    [
        ("x" * 160, 1),
        ("x" * 161, 2),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("ç" * 70, 1),
        ("ç" * 71, 2),
        ("😀" * 36, 2),
        ("", 1),
    ],
)
def test_segments_are_counted_as_the_carrier_bills_them(body: str, pieces: int) -> None:
    assert count_segments(body) == pieces
