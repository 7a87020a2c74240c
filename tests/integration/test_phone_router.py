"""The phone page's router over HTTP, with a small local Twilio of our own behind it."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from api.phone.router import PhoneClient, PhoneShop, build_phone_router

CLIENT = "+12125550143"
SHOP = PhoneShop(
    name="Fade <& Co>",
    phone="+12125550100",
    zone="America/New_York",
    address="1 Mercer St",
    now=datetime(2025, 3, 4, 10, 41, tzinfo=ZoneInfo("America/New_York")),
)
JORDAN = PhoneClient(CLIENT, "Jordan Reyes", "skin fade with Marcus, last here 5 weeks ago")
TEXT = {"from": CLIENT, "to": SHOP.phone, "body": "sat after 3? 🙏"}


class StubTwilio(ThreadingHTTPServer):
    """Answers with `status` and `answer`; remembers what it was asked."""

    def __init__(self, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), StubHandler)
        self.status = 200
        self.answer: Any = {"messages": [{"sid": "SM1", "body": "Hi"}], "version": 7}
        self.asked: list[tuple[str, Any]] = []
        Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def stop(self) -> None:
        self.shutdown()
        self.server_close()


class StubHandler(BaseHTTPRequestHandler):
    server: StubTwilio

    def do_GET(self) -> None:
        self._reply(None)

    def do_POST(self) -> None:
        self._reply(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

    def _reply(self, sent: Any) -> None:
        self.server.asked.append((self.path, sent))
        is_text = isinstance(self.server.answer, str)
        self.send_response(self.server.status)
        self.send_header("Content-Type", "text/html" if is_text else "application/json")
        self.end_headers()
        self.wfile.write((self.server.answer if is_text else json.dumps(self.server.answer)).encode())

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def twilio() -> Iterator[StubTwilio]:
    stub = StubTwilio()
    yield stub
    stub.stop()


def open_page(url: str, shop: PhoneShop | None = SHOP, clients: Sequence[PhoneClient] = (JORDAN,)) -> TestClient:
    app = FastAPI()
    app.include_router(build_phone_router(url, lambda: shop, lambda: clients))
    return TestClient(app)


@pytest.fixture
def page(twilio: StubTwilio) -> Iterator[TestClient]:
    with open_page(twilio.url) as client:
        yield client


def test_page_names_the_shop_and_escapes_it(page: TestClient) -> None:
    answer = page.get("/phone")
    assert answer.status_code == 200
    assert "Fade &lt;&amp; Co&gt;" in answer.text
    assert "<& Co>" not in answer.text


def test_every_file_the_page_asks_for_is_served_by_us(page: TestClient) -> None:
    wanted = {part.split('"')[0] for part in page.get("/phone").text.split('"/phone/static/')[1:]}
    assert {"main.js", "page.css", "handset.css", "thread.css", "picker.css"} <= wanted
    for name in wanted:
        assert page.get(f"/phone/static/{name}").status_code == 200, name


def test_every_script_that_a_script_imports_is_there(page: TestClient) -> None:
    unread, read = {"main.js"}, set[str]()
    while unread:
        name = unread.pop()
        script = page.get(f"/phone/static/{name}")
        assert script.status_code == 200, name
        assert "javascript" in script.headers["content-type"]
        read.add(name)
        unread |= {part.split('"')[0] for part in script.text.split('from "./')[1:]} - read
    assert "handset.js" in read


def test_page_may_load_nothing_from_elsewhere(page: TestClient) -> None:
    answer = page.get("/phone")
    assert "default-src 'self'" in answer.headers["content-security-policy"]
    assert "http://" not in answer.text
    assert "https://" not in answer.text


@pytest.mark.parametrize("name", ["router.py", "..%2Frouter.py", "%2e%2e%2frouter.py", "nothing.js"])
def test_only_the_pages_own_files_are_served(page: TestClient, name: str) -> None:
    assert page.get(f"/phone/static/{name}").status_code == 404


def test_shop_comes_with_its_own_clock(page: TestClient) -> None:
    assert page.get("/phone/api/shop").json() == {
        "name": "Fade <& Co>",
        "phone": "+12125550100",
        "zone": "America/New_York",
        "address": "1 Mercer St",
        "now": "2025-03-04T10:41:00-05:00",
    }


def test_before_a_shop_is_set_up_the_page_opens_and_says_so(twilio: StubTwilio) -> None:
    page = open_page(twilio.url, shop=None)
    assert page.get("/phone").status_code == 200
    answer = page.get("/phone/api/shop")
    assert (answer.status_code, answer.json()) == (503, {"detail": "No shop is set up yet."})


def test_clients_are_listed_with_a_note(page: TestClient) -> None:
    note = "skin fade with Marcus, last here 5 weeks ago"
    assert page.get("/phone/api/clients").json() == {
        "clients": [{"phone": CLIENT, "name": "Jordan Reyes", "note": note}]
    }


@pytest.mark.parametrize("typed", ["(212) 555-0143", "212.555.0143", "+1 212 555 0143"])
def test_a_number_may_be_typed_as_people_write_it(page: TestClient, typed: str) -> None:
    assert page.get("/phone/api/number", params={"typed": typed}).json() == {"phone": CLIENT}


@pytest.mark.parametrize("typed", ["", "hello", "12", "+999123"])
def test_a_typed_number_that_is_none_is_refused_in_words(page: TestClient, typed: str) -> None:
    answer = page.get("/phone/api/number", params={"typed": typed})
    assert answer.status_code == 422
    assert answer.json()["detail"].startswith("That is not a phone number.")


def test_messages_come_through_untouched(page: TestClient, twilio: StubTwilio) -> None:
    assert page.get("/phone/api/messages", params={"phone": CLIENT, "since": 3}).json() == twilio.answer
    assert twilio.asked == [("/local/messages?phone=%2B12125550143&since=3", None)]


@pytest.mark.parametrize("phone", ["", "2125550143", "+1 212 555 0143", "+1", "+12125550143;x", "+12125550143&to=x"])
def test_messages_of_something_that_is_no_phone_are_refused(page: TestClient, twilio: StubTwilio, phone: str) -> None:
    answer = page.get("/phone/api/messages", params={"phone": phone})
    assert answer.status_code == 422
    assert answer.json() == {"detail": "phone: a phone number looks like +12125550143 (plus, country, number)"}
    assert twilio.asked == []


def test_a_text_reaches_the_local_twilio(page: TestClient, twilio: StubTwilio) -> None:
    twilio.answer = {"sid": "SM2"}
    answer = page.post("/phone/api/messages", json=TEXT)
    assert (answer.status_code, answer.json()) == (200, {"sid": "SM2"})
    assert twilio.asked == [("/local/inbound", TEXT | {"media_urls": []})]


def test_a_picture_needs_no_words(page: TestClient, twilio: StubTwilio) -> None:
    picture = TEXT | {"body": "", "media_urls": ["http://127.0.0.1/cut.png"]}
    assert page.post("/phone/api/messages", json=picture).status_code == 200
    assert twilio.asked == [("/local/inbound", picture)]


@pytest.mark.parametrize(
    ("change", "detail"),
    [
        ({"from": "555"}, "from: a phone number looks like +12125550143 (plus, country, number)"),
        ({"to": "shop"}, "to: a phone number looks like +12125550143 (plus, country, number)"),
        ({"body": "x" * 1601}, "body: a text has at most 1600 characters"),
        ({"body": " \n"}, "write something or attach a picture"),
        ({"body": None}, "body: Input should be a valid string"),
        (
            {"media_urls": ["javascript:x"]},
            "media_urls.0: a picture is a web address that starts with http:// or https://",
        ),
    ],
)
def test_a_bad_text_is_refused_in_one_line(
    page: TestClient, twilio: StubTwilio, change: dict[str, Any], detail: str
) -> None:
    answer = page.post("/phone/api/messages", json=TEXT | change)
    assert (answer.status_code, answer.json()) == (422, {"detail": detail})
    assert twilio.asked == []


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"[]", b"\xff", b'{"body": "\\ud83d"}'],
    ids=["empty", "cut", "list", "bytes", "half-emoji"],
)
def test_what_is_no_json_text_is_refused(page: TestClient, twilio: StubTwilio, raw: bytes) -> None:
    assert page.post("/phone/api/messages", content=raw).status_code == 422
    assert twilio.asked == []


def test_1600_characters_are_a_text(page: TestClient, twilio: StubTwilio) -> None:
    assert page.post("/phone/api/messages", json=TEXT | {"body": "🙏" * 1600}).status_code == 200
    assert twilio.asked[0][1]["body"] == "🙏" * 1600


def test_a_refusal_of_the_local_twilio_is_passed_on(page: TestClient, twilio: StubTwilio) -> None:
    twilio.status, twilio.answer = 400, {"message": "no such number"}
    answer = page.post("/phone/api/messages", json=TEXT)
    assert (answer.status_code, answer.json()) == (400, {"message": "no such number"})


def test_a_local_twilio_that_is_down_is_named_and_found_again_when_it_is_back() -> None:
    gone = StubTwilio()
    gone.stop()
    with open_page(gone.url) as page:
        for answer in (
            page.get("/phone/api/messages", params={"phone": CLIENT}),
            page.post("/phone/api/messages", json=TEXT),
        ):
            assert (answer.status_code, answer.json()) == (
                503,
                {"detail": "The local Twilio is not answering."},
            )
        back = StubTwilio(gone.server_port)
        assert page.get("/phone/api/messages", params={"phone": CLIENT}).status_code == 200
        back.stop()


@pytest.mark.parametrize(("status", "answer"), [(500, {"oops": 1}), (200, "<html>")])
def test_a_broken_local_twilio_is_a_503(page: TestClient, twilio: StubTwilio, status: int, answer: Any) -> None:
    twilio.status, twilio.answer = status, answer
    broken = page.get("/phone/api/messages", params={"phone": CLIENT})
    assert broken.status_code == 503
    assert broken.json() == {"detail": f"The local Twilio is in trouble (status {status})."}


def test_the_line_to_the_local_twilio_closes_with_the_app(twilio: StubTwilio) -> None:
    page = open_page(twilio.url)
    with page:
        assert page.get("/phone/api/messages", params={"phone": CLIENT}).status_code == 200
    with pytest.raises(RuntimeError, match="closed"):
        page.get("/phone/api/messages", params={"phone": CLIENT})
