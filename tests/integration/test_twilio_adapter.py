"""Our side of Twilio: what each answer, and each lack of one, says about whether a text was accepted."""

import json
import socket
import struct
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from twilio.request_validator import RequestValidator

from runtime.adapters.twilio import TwilioMessaging, TwilioSignatures
from runtime.domain.conversations import DeliveryState
from runtime.domain.errors import MessageRejected, MessagingAway, MessagingThrottled, MessagingUnclear
from runtime.ports.messaging import Accepted, Direction, Messaging, OutgoingText, TextList, WebhookSignatures
from tests.fixtures.local_twilio import (
    ACCOUNT_SID,
    AUTH_TOKEN,
    CLIENT,
    SHOP,
    Answer,
    Receiver,
    RunningLocalTwilio,
    make_config,
    running_local_twilio,
    running_receiver,
    unused_url,
)

SID = "SM" + "c" * 32
PUBLIC = "https://texts.shop.test"
PATH = "/webhooks/twilio/sms"
# Nobody listens there, so that reports end quickly.
NO_CALLBACK = "http://127.0.0.1:9/status"


@pytest.fixture
def shop() -> Iterator[Receiver]:
    with running_receiver() as receiver:
        yield receiver


@pytest.fixture
def twilio(shop: Receiver) -> Iterator[RunningLocalTwilio]:
    with running_local_twilio(make_config(f"{shop.url}/sms")) as running:
        yield running


@pytest.fixture
def messaging(twilio: RunningLocalTwilio) -> Iterator[Messaging]:
    adapter = TwilioMessaging(ACCOUNT_SID, AUTH_TOKEN, twilio.url)
    yield adapter
    adapter.close()


@pytest.fixture
def api() -> Iterator[Receiver]:
    """A Twilio that answers whatever a test prepares."""
    with running_receiver() as receiver:
        yield receiver


@pytest.fixture
def on_api(api: Receiver) -> Iterator[Messaging]:
    adapter = TwilioMessaging(ACCOUNT_SID, AUTH_TOKEN, api.url)
    yield adapter
    adapter.close()


def text(**change: Any) -> OutgoingText:
    usual = {
        "sender": SHOP,
        "recipient": CLIENT,
        "body": "See you at 3?",
        "status_callback": NO_CALLBACK,
    }
    return OutgoingText(**(usual | change))


def created(**change: Any) -> Answer:
    return Answer(status=201, body=json.dumps({"sid": SID, "status": "queued"} | change))


# Against the local Twilio


def test_a_text_is_accepted_with_its_sid_and_delivered(messaging: Messaging, twilio: RunningLocalTwilio) -> None:
    accepted = messaging.send(text())
    assert accepted.status is DeliveryState.QUEUED
    assert twilio.wait_for_status(accepted.sid, "delivered")["body"] == "See you at 3?"


def test_delivery_is_reported_to_the_texts_own_callback(messaging: Messaging, shop: Receiver) -> None:
    accepted = messaging.send(text(status_callback=f"{shop.url}/status"))
    last = shop.wait_for(3)[-1]
    assert (last.path, last.form["MessageSid"]) == ("/status", accepted.sid)


def test_service_and_validity_are_passed_on_and_left_out_when_unset(on_api: Messaging, api: Receiver) -> None:
    api.answers.extend([created(status="accepted"), created()])
    service = "MG" + "1" * 32
    assert on_api.send(text(messaging_service_sid=service, valid_seconds=600)) == Accepted(SID, DeliveryState.ACCEPTED)
    on_api.send(text())
    usual = {"To": CLIENT, "From": SHOP, "Body": "See you at 3?", "StatusCallback": NO_CALLBACK}
    assert api.calls[0].form == usual | {"MessagingServiceSid": service, "ValidityPeriod": "600"}
    assert api.calls[1].form == usual


def test_a_text_to_someone_who_said_stop_is_rejected_for_good(messaging: Messaging, twilio: RunningLocalTwilio) -> None:
    twilio.text("STOP")
    with pytest.raises(MessageRejected) as refusal:
        messaging.send(text())
    assert refusal.value.code == 21610
    assert CLIENT not in str(refusal.value)


@pytest.mark.parametrize(
    ("change", "code"), [({"recipient": "+1"}, 21211), ({"body": ""}, 21602), ({"body": "x" * 1601}, 21617)]
)
def test_a_wrong_text_is_rejected_with_twilios_code(messaging: Messaging, change: dict[str, str], code: int) -> None:
    with pytest.raises(MessageRejected) as refusal:
        messaging.send(text(**change))
    assert refusal.value.code == code


def test_a_wrong_token_is_a_rejection_and_not_in_the_error(twilio: RunningLocalTwilio) -> None:
    with pytest.raises(MessageRejected) as refusal:
        TwilioMessaging(ACCOUNT_SID, "a-wrong-token", twilio.url).send(text())
    assert refusal.value.code == 20003
    assert "a-wrong-token" not in str(refusal.value)


def test_half_an_emoji_is_rejected_before_anything_is_sent(on_api: Messaging, api: Receiver) -> None:
    with pytest.raises(MessageRejected):
        on_api.send(text(body="see you \ud83d"))
    assert api.calls == []


def test_a_dropped_answer_is_unclear_although_the_text_was_accepted(
    messaging: Messaging, twilio: RunningLocalTwilio
) -> None:
    twilio.faults(accept_then_drop=1)
    with pytest.raises(MessagingUnclear):
        messaging.send(text())
    assert [message["body"] for message in twilio.thread()] == ["See you at 3?"]


def test_a_throttled_text_may_be_sent_again(messaging: Messaging, twilio: RunningLocalTwilio) -> None:
    twilio.faults(http_429=1)
    with pytest.raises(MessagingThrottled) as refusal:
        messaging.send(text())
    assert refusal.value.retry_after == 1
    assert twilio.thread() == []


def test_twilios_internal_error_is_unclear(messaging: Messaging, twilio: RunningLocalTwilio) -> None:
    twilio.faults(http_500=1)
    with pytest.raises(MessagingUnclear):
        messaging.send(text())


def test_many_threads_share_one_client_and_each_text_goes_out_once(
    messaging: Messaging, twilio: RunningLocalTwilio
) -> None:
    bodies = [f"text {number}" for number in range(40)]
    with ThreadPoolExecutor(8) as threads:
        sids = {accepted.sid for accepted in threads.map(lambda body: messaging.send(text(body=body)), bodies)}
    assert len(sids) == 40
    assert sorted(message["body"] for message in twilio.thread()) == sorted(bodies)


# Against answers that Twilio should not give


@pytest.mark.parametrize(
    "answer",
    [
        Answer(status=500, body="{}"),
        Answer(status=503, body="<html>upstream</html>"),
        Answer(status=500, body='{"type": "t", "title": "t", "status": 400, "code": 20001}'),
        Answer(status=302, body="", headers={"Location": "/elsewhere"}),
        Answer(status=408, body=""),
        Answer(status=201, body=""),
        Answer(status=201, body="<html>welcome to the hotel's wifi</html>"),
        Answer(status=201, body='{"sid": "SM'),
        Answer(status=201, body='["SM"]'),
        Answer(status=201, body="null"),
        Answer(status=201, body="[" * 100_000),
        created(sid=None),
        created(sid=17),
        created(sid="SM123"),
        created(date_created=17),
        Answer(hang_up=True),
        Answer(status=201, body="{}", headers={"Content-Length": "500", "Connection": "close"}),
    ],
)
def test_an_answer_that_proves_nothing_is_unclear_and_never_repeated(
    on_api: Messaging, api: Receiver, answer: Answer
) -> None:
    api.answers.append(answer)
    with pytest.raises(MessagingUnclear):
        on_api.send(text())
    assert len(api.calls) == 1


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(status=400, body='{"code": 21610, "message": "no", "status": 400}'), 21610),
        (Answer(status=400, body='{"type": "t", "title": "t", "status": 500, "code": 21211}'), 21211),
        (Answer(status=400, body='{"type": "t", "title": "t", "status": 400, "code": "21211"}'), 21211),
        (Answer(status=400, body='{"code": null, "message": null}'), None),
        (Answer(status=404, body="<html>not here</html>"), None),
        (Answer(status=403, body=""), None),
        (Answer(status=400, body="[]"), None),
    ],
)
def test_a_refusal_of_any_shape_is_a_rejection(
    on_api: Messaging, api: Receiver, answer: Answer, code: int | None
) -> None:
    api.answers.append(answer)
    with pytest.raises(MessageRejected) as refusal:
        on_api.send(text())
    assert refusal.value.code == code


@pytest.mark.parametrize(("said", "seconds"), [("7", 7), ("soon", 1), ("-1", 1), ("nan", 1), ("999999", 600)])
def test_retry_after_is_believed_within_reason(on_api: Messaging, api: Receiver, said: str, seconds: float) -> None:
    api.answers.append(Answer(status=429, body="busy", headers={"Retry-After": said}))
    with pytest.raises(MessagingThrottled) as refusal:
        on_api.send(text())
    assert refusal.value.retry_after == seconds


def test_an_unknown_status_does_not_undo_the_acceptance(on_api: Messaging, api: Receiver) -> None:
    api.answers.append(created(status="teleported"))
    assert on_api.send(text()) == Accepted(SID, DeliveryState.QUEUED)


def test_where_nobody_listens_nothing_was_sent() -> None:
    with pytest.raises(MessagingAway) as refusal:
        TwilioMessaging(ACCOUNT_SID, AUTH_TOKEN, unused_url()).send(text())
    assert refusal.value.retry_after == 2


def test_a_reset_after_the_request_is_unclear() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=reset_one, args=(server,), daemon=True).start()
        with pytest.raises(MessagingUnclear):
            TwilioMessaging(ACCOUNT_SID, AUTH_TOKEN, f"http://127.0.0.1:{server.getsockname()[1]}").send(text())


def reset_one(server: socket.socket) -> None:
    connection, _ = server.accept()
    connection.recv(100_000)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def test_a_twilio_that_hangs_is_given_up_after_five_seconds(on_api: Messaging, api: Receiver) -> None:
    api.answers.append(Answer(hold=(held := threading.Event())))
    started = time.monotonic()
    with pytest.raises(MessagingUnclear):
        on_api.send(text())
    assert 4.5 < time.monotonic() - started < 6
    held.set()
    assert len(api.calls) == 1


def test_a_text_that_is_too_late_is_certainly_not_posted(on_api: Messaging, api: Receiver) -> None:
    with pytest.raises(MessagingAway):
        on_api.send(text(post_by=time.monotonic()))
    assert api.calls == []


# The list


@pytest.fixture
def on_list(api: Receiver) -> Iterator[TextList]:
    adapter = TwilioMessaging(ACCOUNT_SID, AUTH_TOKEN, api.url)
    yield adapter
    adapter.close()


@pytest.fixture
def texts(twilio: RunningLocalTwilio) -> Iterator[TextList]:
    adapter = TwilioMessaging(ACCOUNT_SID, AUTH_TOKEN, twilio.url)
    yield adapter
    adapter.close()


LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def resource(number: int, *, sent: str | None = "", **change: Any) -> dict[str, Any]:
    """A text of the message list, made and sent at that second of a minute."""
    moment = f"Sun, 22 Nov 2026 10:00:{number:02} +0000"
    usual = {
        "sid": f"SM{number:032}",
        "direction": "outbound-api",
        "from": SHOP,
        "to": CLIENT,
        "body": f"text {number}",
        "status": "sent",
        "num_media": "0",
        "error_code": None,
        "date_created": moment,
        "date_sent": moment if sent == "" else sent,
    }
    return usual | change


def page(*found: dict[str, Any], more: bool = False) -> Answer:
    uri = f"/2010-04-01/Accounts/{ACCOUNT_SID}/Messages.json?Page=1" if more else None
    return Answer(body=json.dumps({"messages": list(found), "next_page_uri": uri, "page": 0}))


def second(number: int) -> datetime:
    return datetime(2026, 11, 22, 10, 0, number, tzinfo=UTC)


def test_texts_are_listed_as_twilio_has_them(messaging: Messaging, texts: TextList, twilio: RunningLocalTwilio) -> None:
    sid = messaging.send(text()).sid
    twilio.wait_for_status(sid, "delivered")
    came = twilio.text("", media_urls=["https://pictures.test/1"])["sid"]
    ((inbound, ours),) = texts.newest_first(since=LONG_AGO)
    assert (inbound.sid, inbound.direction, inbound.media, inbound.status) == (came, Direction.INBOUND, 1, None)
    assert inbound.media_url == f"{twilio.url}{twilio.rest}/{came}/Media.json"
    assert (ours.sid, ours.direction, ours.sender, ours.recipient) == (sid, Direction.OUTBOUND_API, SHOP, CLIENT)
    assert (ours.body, ours.status, ours.error_code) == ("See you at 3?", DeliveryState.DELIVERED, None)
    assert ours.sent is not None
    assert timedelta(0) <= ours.sent - ours.created < timedelta(seconds=5)


def test_the_list_is_for_the_numbers_that_are_asked_for(messaging: Messaging, texts: TextList) -> None:
    for number in ("+12125550144", CLIENT):
        messaging.send(text(recipient=number, body=number))
    assert [t.body for (t,) in texts.newest_first(since=LONG_AGO, sender=SHOP, recipient=CLIENT)] == [CLIENT]
    assert sum(len(found) for found in texts.newest_first(since=LONG_AGO, sender=SHOP)) == 2
    assert [len(found) for found in texts.newest_first(since=LONG_AGO, sender=CLIENT)] == [0]


def test_pages_are_asked_for_one_by_one_and_only_while_they_are_new_enough(on_list: TextList, api: Receiver) -> None:
    api.answers.extend([page(resource(9), resource(8), more=True), page(resource(5), resource(4), more=True)])
    pages = on_list.newest_first(since=second(5), page_size=2)
    assert [found.body for found in next(pages)] == ["text 9", "text 8"]
    assert len(api.calls) == 1
    assert [found.body for found in next(pages)] == ["text 5"]
    assert next(pages, None) is None
    assert len(api.calls) == 2
    assert api.calls[0].form == {"PageSize": "2"}


def test_a_queued_text_of_long_ago_does_not_end_the_list(on_list: TextList, api: Receiver) -> None:
    api.answers.extend([page(resource(1, sent=None, status="queued"), more=True), page(resource(9))])
    assert [[found.body for found in part] for part in on_list.newest_first(since=second(5))] == [[], ["text 9"]]


def test_a_text_that_was_made_before_and_sent_after_is_listed(on_list: TextList, api: Receiver) -> None:
    api.answers.append(page(resource(1, sent="Sun, 22 Nov 2026 10:00:30 +0000")))
    assert [[found.body for found in part] for part in on_list.newest_first(since=second(5))] == [["text 1"]]


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (Answer(status=500, body="{}"), MessagingUnclear),
        (Answer(status=429, body="{}"), MessagingThrottled),
        (Answer(status=401, body='{"code": 20003}'), MessageRejected),
        (Answer(status=404, body="<html>"), MessageRejected),
        (Answer(body=""), MessagingUnclear),
        (Answer(body="[]"), MessagingUnclear),
        (Answer(body='{"messages": [{}]}'), MessagingUnclear),
        (Answer(body='{"messages": [17]}'), MessagingUnclear),
        (page(resource(1, sid=None)), MessagingUnclear),
        (page(resource(1, direction="sideways")), MessagingUnclear),
        (page(resource(1, date_created="soon")), MessagingUnclear),
        (Answer(hang_up=True), MessagingUnclear),
    ],
)
def test_a_list_that_proves_nothing_is_an_error(
    on_list: TextList, api: Receiver, answer: Answer, error: type[Exception]
) -> None:
    api.answers.append(answer)
    with pytest.raises(error):
        list(on_list.newest_first(since=LONG_AGO))
    assert len(api.calls) == 1


def test_a_page_that_breaks_off_later_is_an_error_too(on_list: TextList, api: Receiver) -> None:
    api.answers.extend([page(resource(9), more=True), Answer(status=503, body="")])
    pages = on_list.newest_first(since=LONG_AGO)
    assert len(next(pages)) == 1
    with pytest.raises(MessagingUnclear):
        next(pages)


def test_a_list_that_hangs_is_given_up_after_five_seconds(on_list: TextList, api: Receiver) -> None:
    api.answers.append(Answer(hold=(held := threading.Event())))
    started = time.monotonic()
    with pytest.raises(MessagingUnclear):
        next(on_list.newest_first(since=LONG_AGO))
    assert 4.5 < time.monotonic() - started < 6
    held.set()
    assert len(api.calls) == 1


def test_neither_proxy_nor_edge_of_the_environment_leads_texts_astray(
    monkeypatch: pytest.MonkeyPatch, api: Receiver
) -> None:
    monkeypatch.setenv("HTTP_PROXY", unused_url())
    monkeypatch.setenv("TWILIO_EDGE", "dublin")
    api.answers.append(created())
    assert TwilioMessaging(ACCOUNT_SID, AUTH_TOKEN, api.url + "/").send(text()).sid == SID
    assert api.calls[0].path == f"/2010-04-01/Accounts/{ACCOUNT_SID}/Messages.json"


# Signatures


def sign(url: str, params: dict[str, str]) -> str:
    validator = RequestValidator(AUTH_TOKEN)  # type: ignore[no-untyped-call]  # the SDK has no types here
    return str(validator.compute_signature(url, params))  # type: ignore[no-untyped-call]  # ditto


@pytest.fixture
def signatures() -> WebhookSignatures:
    return TwilioSignatures(PUBLIC, AUTH_TOKEN)


def test_a_signed_form_is_authentic_with_empty_values_and_emoji(signatures: WebhookSignatures) -> None:
    form = {"Body": "", "From": CLIENT, "FromCity": "", "ProfileName": "José ✂️"}
    signature = sign(PUBLIC + PATH + "?shop=7", form)
    assert signatures.is_authentic(f"{PATH}?shop=7", list(form.items()), signature)
    assert not signatures.is_authentic(f"{PATH}?shop=8", list(form.items()), signature)
    assert not signatures.is_authentic(f"{PATH}?shop=7", [("Body", ""), ("From", CLIENT)], signature)


def test_a_repeated_parameter_counts_each_of_its_values(signatures: WebhookSignatures) -> None:
    # Twilio sorts a repeated parameter's values and writes the name before each.
    signature = sign(f"{PUBLIC}{PATH}From{CLIENT}Media" + "aMediab", {})
    params = [("Media", "b"), ("From", CLIENT), ("Media", "a")]
    assert signatures.is_authentic(PATH, params, signature)
    assert not signatures.is_authentic(PATH, params[:2], signature)
    assert not signatures.is_authentic(PATH, [*params, ("Media", "c")], signature)


def test_twilios_published_example_is_authentic() -> None:
    """Source: the test vector of twilio-python's own request validator."""
    params = [
        ("CallSid", "CA1234567890ABCDE"),
        ("Digits", "1234"),
        ("From", "+14158675309"),
        ("To", "+18005551212"),
        ("Caller", "+14158675309"),
    ]
    signatures = TwilioSignatures("https://mycompany.com", "12345")
    assert signatures.is_authentic("/myapp.php?foo=1&bar=2", params, "RSOYDt4T1cUTdK1PDd93/VVr8B8=")


@pytest.mark.parametrize("url", [PUBLIC, f"{PUBLIC}/", "http://127.0.0.1:8000", "http://[::1]:8000"])
def test_the_configured_address_is_what_counts(url: str) -> None:
    signature = sign(url.rstrip("/") + PATH, {"Body": "hi"})
    assert TwilioSignatures(url, AUTH_TOKEN).is_authentic(PATH, [("Body", "hi")], signature)
    assert not TwilioSignatures("https://elsewhere.test", AUTH_TOKEN).is_authentic(PATH, [("Body", "hi")], signature)


@pytest.mark.parametrize("signature", ["", "x", "é" * 28, "=" * 28, "\x00", "\ud83d", None, 7])
def test_a_malformed_signature_is_refused_quietly(signatures: WebhookSignatures, signature: Any) -> None:
    assert not signatures.is_authentic(PATH, [("Body", "hi")], signature)


@pytest.mark.parametrize(
    ("path", "params"),
    [
        (PATH, [("Body", "\ud83d")]),
        (PATH, [("Body", b"bytes")]),
        (PATH, [("Body", None)]),
        (f"{PATH}?bodySHA256=abc", [("Body", "hi")]),
        (f"{PATH}\ud83d", []),
        ("//[bad/path", []),
        ("", []),
    ],
)
def test_malformed_requests_are_refused_quietly(signatures: WebhookSignatures, path: str, params: Any) -> None:
    assert not signatures.is_authentic(path, params, sign(PUBLIC + PATH, {"Body": "hi"}))


@pytest.mark.parametrize("path", ["@evil.test/sms", ":8443/sms", ".evil.test/sms"])
def test_a_path_cannot_move_the_address_elsewhere(signatures: WebhookSignatures, path: str) -> None:
    assert not signatures.is_authentic(path, [], sign(PUBLIC + path, {}))


def test_a_bad_public_address_refuses_everything_quietly() -> None:
    assert not TwilioSignatures("https://shop.test:port", AUTH_TOKEN).is_authentic(PATH, [], sign(PUBLIC + PATH, {}))


def test_a_webhook_of_the_local_twilio_is_authentic(twilio: RunningLocalTwilio, shop: Receiver) -> None:
    twilio.text("Sat after 3? ✂️\n\x00 & more = better + ç")
    call = shop.calls[0]
    signature = call.headers["x-twilio-signature"]
    assert TwilioSignatures(shop.url, AUTH_TOKEN).is_authentic("/sms", call.params, signature)
    assert not TwilioSignatures(shop.url, "another-token").is_authentic("/sms", call.params, signature)
    tampered = [(name, value.replace("3?", "5?")) for name, value in call.params]
    assert not TwilioSignatures(shop.url, AUTH_TOKEN).is_authentic("/sms", tampered, signature)


def test_secrets_are_not_in_any_repr(signatures: WebhookSignatures, messaging: Messaging) -> None:
    assert AUTH_TOKEN not in f"{signatures!r} {messaging!r} {vars(messaging)!r} {vars(signatures)!r}"
