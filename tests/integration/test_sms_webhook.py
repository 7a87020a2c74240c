"""The webhook for texts over real HTTP: what is taken, what is refused, and that nothing ends in a 500."""

import socket
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode, urlsplit

import pytest

from runtime.bootstrap import SMS_PATH
from runtime.domain.appointments import AppointmentState
from runtime.domain.conversations import Agent, ConversationState, FlagReason, Owner, TurnKind
from runtime.store.tables import AppointmentRow, ClientRow, ConversationRow, FlagRow, InboundRow, TurnRow
from tests.fixtures.shops import JORDAN, add_client, make_shop
from tests.fixtures.twilio_calls import FORM, NO_REPLY, base_of, new_sid, post, sign, sms
from tests.fixtures.world import World

STRANGER = "+12125550177"
PICTURE = {"NumMedia": "1", "MediaUrl0": "https://api.twilio.com/picture", "MediaContentType0": "image/jpeg"}


def bodies(world: World) -> list[str]:
    return [row.body for row in world.rows(InboundRow)]


def nothing_is_written(world: World) -> bool:
    return not any(world.rows(table) for table in (InboundRow, ConversationRow, TurnRow, FlagRow))


def test_signed_text_is_stored_once_and_answered_with_empty_twiml(world: World) -> None:
    answer = post(world, sms("hello there"))
    assert (answer.status_code, answer.text) == (200, NO_REPLY)
    assert answer.headers["content-type"].startswith("text/xml")
    assert bodies(world) == ["hello there"]


def test_nobody_but_twilio_is_let_in(world: World) -> None:
    params = sms()
    other_token = sign(base_of(world) + SMS_PATH, sms("another text"))
    wrong: list[str | bytes] = [other_token, "", "abc", "not base64 ???", "🪒".encode(), "A" * 8000, "=" * 28]
    answers = [post(world, params, headers={"X-Twilio-Signature": value}) for value in wrong]
    answers.append(world.api.post(SMS_PATH, content=urlencode(params), headers={"Content-Type": FORM}))
    assert [answer.status_code for answer in answers] == [403] * len(answers)
    assert nothing_is_written(world)


def test_a_changed_parameter_breaks_the_signature(world: World) -> None:
    params = sms("2")
    signature = sign(base_of(world) + SMS_PATH, params)
    changed = [(name, "3" if name == "Body" else value) for name, value in params]
    assert post(world, changed, headers={"X-Twilio-Signature": signature}).status_code == 403
    assert nothing_is_written(world)


@pytest.mark.parametrize("changed", [{"AccountSid": "AC" + "6" * 32}, {"To": "+12125550199"}, {"AccountSid": ""}])
def test_signed_text_for_another_account_or_number_is_refused(world: World, changed: dict[str, str]) -> None:
    answer = post(world, sms(**changed))
    assert (answer.status_code, answer.json()) == (403, {"error": "forbidden"})
    assert nothing_is_written(world)


def test_signature_counts_for_the_public_address_and_not_for_where_it_was_sent(world: World) -> None:
    elsewhere = {"Host": "texts.example.com", "X-Forwarded-Host": "texts.example.com", "X-Forwarded-Proto": "https"}
    there = "https://texts.example.com" + SMS_PATH
    assert post(world, sms(), signed_for=there, headers=elsewhere).status_code == 403
    assert nothing_is_written(world)
    assert post(world, sms("through the proxy"), headers=elsewhere).status_code == 200
    assert bodies(world) == ["through the proxy"]


@pytest.mark.parametrize("host", ["[", "a b", "x/../..", "evil?x=", "#"])
def test_senseless_host_header_changes_nothing(world: World, host: str) -> None:
    answer = post(world, sms("hello"), headers={"Host": host})
    assert answer.status_code in (200, 400)
    assert bodies(world) == (["hello"] if answer.status_code == 200 else [])


def test_query_string_is_part_of_what_is_signed(world: World) -> None:
    path = f"{SMS_PATH}?shop=fade&note=a%20b"
    assert post(world, sms("with a query"), path=path).status_code == 200
    assert post(world, sms("unsigned query"), path=path, signed_for=base_of(world) + SMS_PATH).status_code == 403
    assert bodies(world) == ["with a query"]


def test_parameter_said_twice_is_signed_and_kept_twice(world: World) -> None:
    assert post(world, [*sms("first"), ("Body", "second")]).status_code == 200
    assert bodies(world) == ["first\nsecond"]
    assert post(world, [*sms(), ("From", STRANGER)]).status_code == 403


@pytest.mark.parametrize("lacking", ["MessageSid", "From", "To", "AccountSid"])
def test_text_without_a_needed_parameter_is_refused(world: World, lacking: str) -> None:
    assert post(world, [(name, value) for name, value in sms() if name != lacking]).status_code == 403
    assert post(world, sms(**{lacking: ""})).status_code == 403
    assert nothing_is_written(world)


def test_empty_request_and_empty_text(world: World) -> None:
    assert post(world, []).status_code == 403
    assert nothing_is_written(world)
    assert post(world, sms("")).status_code == 200
    assert bodies(world) == [""]


@pytest.mark.parametrize(
    "body", ["ok 💈✂️ 👨‍👩‍👧", "é" * 1600, "漢" * 1600, "a&b=c+d%20\r\n\ttab", "\u202eright to left"]
)
def test_any_text_a_phone_can_write_is_kept_as_it_is(world: World, body: str) -> None:
    assert post(world, sms(body)).status_code == 200
    assert bodies(world) == [body]


def test_nul_bytes_are_made_storable(world: World) -> None:
    assert post(world, sms("a\0b")).status_code == 200
    assert bodies(world) == ["a\N{REPLACEMENT CHARACTER}b"]
    for name in ("From", "To", "MessageSid"):
        assert post(world, sms(**{name: "+1212\0555"})).status_code in (200, 403)
    assert post(world, sms(**{**PICTURE, "MediaUrl0": "a\0b"})).status_code == 200


def test_half_a_character_is_refused(world: World) -> None:
    content = urlencode(sms("PLACE")).replace("PLACE", "%ED%A0%80").encode()
    signature = sign(base_of(world) + SMS_PATH, sms("\N{REPLACEMENT CHARACTER}"))
    headers = {"Content-Type": FORM, "X-Twilio-Signature": signature}
    assert world.api.post(SMS_PATH, content=content, headers=headers).status_code == 403
    assert nothing_is_written(world)


@pytest.mark.parametrize("count", ["²", "-1", "9" * 5000, "1.5", "many", "11"])
def test_senseless_count_of_pictures_is_no_error(world: World, count: str) -> None:
    assert post(world, sms("look", NumMedia=count)).status_code == 200
    assert bodies(world) == ["look"]


def test_ten_megabytes_are_refused_before_they_are_read(world: World) -> None:
    parts = urlsplit(base_of(world))
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=10) as wire:
        wire.sendall(f"POST {SMS_PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: {10 * 2**20}\r\n\r\n".encode())
        wire.sendall(b"Body=" + b"a" * 200_000)
        assert b" 413 " in wire.recv(1000)
    assert nothing_is_written(world)


def test_what_is_no_form_of_twilios_is_refused(world: World) -> None:
    json_body = world.api.post(SMS_PATH, json=dict(sms()), headers={"X-Twilio-Signature": "abc"})
    raw_bytes = world.api.post(SMS_PATH, content=b"\xff\xfe=\x00", headers={"X-Twilio-Signature": "abc"})
    many = post(world, [*sms(), *((f"Extra{n}", "x") for n in range(600))])
    assert [answer.status_code for answer in (json_body, raw_bytes, many)] == [403] * 3
    assert world.api.get(SMS_PATH).status_code == 405
    assert nothing_is_written(world)


def test_ten_deliveries_at_once_are_one_text_and_one_answer(world: World) -> None:
    world.open_conversation()
    params = sms("2")
    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(lambda _: post(world, params), range(10)))
    world.settle()
    assert [answer.status_code for answer in answers] == [200] * 10
    assert bodies(world) == ["2"]
    assert len(world.outbox()) == 2


def test_ten_deliveries_at_once_of_a_strangers_first_text_make_one_client(world: World) -> None:
    params = sms("hi", From=STRANGER)
    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(lambda _: post(world, params), range(10)))
    assert [answer.status_code for answer in answers] == [200] * 10
    assert [len(world.rows(table)) for table in (InboundRow, ConversationRow)] == [1, 1]
    assert [row.phone for row in world.rows(ClientRow)] == [JORDAN, STRANGER]
    world.settle()
    assert len(world.sent(STRANGER)) == 1


def test_two_texts_that_claim_one_sid_are_no_error(world: World) -> None:
    sid = new_sid()
    calls = [sms("mine", MessageSid=sid, From=f"+121255502{n:02}") for n in range(6)]
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda params: post(world, params), calls))
    assert [answer.status_code for answer in answers] == [200] * 6
    assert len(bodies(world)) == 1


def test_late_duplicate_changes_nothing(world: World) -> None:
    world.open_conversation()
    params = sms("how much is a fade?")
    post(world, params)
    world.settle()
    before = [len(world.rows(table)) for table in (InboundRow, TurnRow)] + [len(world.outbox())]
    assert post(world, params).status_code == 200
    world.settle()
    assert [len(world.rows(table)) for table in (InboundRow, TurnRow)] + [len(world.outbox())] == before


def test_unknown_phone_is_answered_by_the_front_desk_which_says_what_it_is(world: World) -> None:
    answer = world.text("hi, how much is a beard trim?", phone=STRANGER)
    (conversation,) = world.rows(ConversationRow)
    assert (conversation.agent, conversation.owner) == (Agent.FRONT_DESK, Owner.AGENT)
    assert "AI assistant" in answer
    assert "$20" in answer
    assert world.rows(FlagRow) == []


def test_known_client_who_texts_first_books_with_the_front_desk(world: World) -> None:
    assert "AI assistant" in world.text("hey can i come sat at 3")
    answer = world.text("yes please")
    assert "Sat, Jun 13 at 3 PM" in answer
    assert "AI assistant" not in answer
    assert [row.state for row in world.rows(AppointmentRow)].count(AppointmentState.BOOKED) == 1


def test_picture_without_words_goes_to_a_person_and_the_client_is_told(world: World) -> None:
    world.open_conversation()
    assert post(world, sms("", **PICTURE)).status_code == 200
    world.settle()
    (flag,) = world.rows(FlagRow)
    assert flag.reason == FlagReason.PICTURE
    assert "person" in world.outbox()[-1].body
    assert world.rows(InboundRow)[0].media == [{"url": PICTURE["MediaUrl0"], "type": "image/jpeg"}]


def test_picture_to_a_conversation_of_staffs_is_flagged_as_one(world: World) -> None:
    world.say("STOP")
    post(world, sms("", **PICTURE))
    assert [flag.reason for flag in world.rows(FlagRow)] == [FlagReason.PICTURE]


def test_one_phone_is_a_client_of_each_shop_that_it_texts(world: World) -> None:
    second = "+12125550101"
    other = world.in_shop(lambda session, _: make_shop(session, slug="other", phone=second))
    world.in_shop(lambda session, _: add_client(session, other, name="J."))
    post(world, sms("to the first"))
    post(world, sms("to the second", To=second))
    assert {row.shop_id for row in world.rows(ConversationRow)} == {world.shop.id, other.id}


def test_long_conversation_is_filed_in_order(world: World) -> None:
    for number in range(12):
        post(world, sms(f"text {number}"))
    rows = sorted(world.rows(InboundRow), key=lambda row: row.id)
    assert [(row.seq, row.body) for row in rows] == [(n + 1, f"text {n}") for n in range(12)]


def test_keyword_webhook_is_a_turn_of_its_own_kind(world: World) -> None:
    assert post(world, sms("HELP", From=STRANGER)).status_code == 200
    assert [turn.kind for turn in world.rows(TurnRow)] == [TurnKind.KEYWORD]
    assert world.rows(ConversationRow)[0].state == ConversationState.CLOSED
