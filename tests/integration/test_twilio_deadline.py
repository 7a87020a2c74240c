"""What a text's time-limits hold against: names that are not found, connections and answers that drag, and a stalled line."""

import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from runtime.adapters.twilio import TwilioMessaging
from runtime.domain.errors import MessagingAway, MessagingUnclear, Unavailable
from runtime.ports.messaging import OutgoingText
from runtime.settings import TWILIO_API
from tests.fixtures.local_twilio import ACCOUNT_SID, AUTH_TOKEN, CLIENT, PATIENCE, SHOP

TWILIO_NAME = TWILIO_API.removeprefix("https://")
SID = "SM" + "d" * 32
CREATED = f'{{"sid": "{SID}", "status": "queued"}}'.encode()
ACCEPTED = b"HTTP/1.1 201 Created\r\nContent-Length: %d\r\n\r\n%s" % (len(CREATED), CREATED)
LONG = "x" * 4_000_000  # more than the network takes in while nobody reads
WITHOUT_LIMIT = 5.0  # seconds; far from what the limits of these tests allow, and short of what goes on without them

Serve = Callable[[socket.socket], None]


class Line:
    """Twilio's end of the wire. `serve` gets each connection, one after the other; `received` is what came in them all."""

    def __init__(self, serve: Serve | None = None) -> None:
        self.server = socket.create_server(("127.0.0.1", 0))
        self.address: tuple[str, int] = self.server.getsockname()
        self.url = f"http://127.0.0.1:{self.address[1]}"
        self.received = b""
        self._serve = serve or self.read_all
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def read_all(self, connection: socket.socket) -> None:
        self.received += read_all(connection)

    def ended(self) -> bytes:
        """What was received, when nothing more can come."""
        self.server.shutdown(socket.SHUT_RDWR)
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()
        self.server.close()
        return self.received

    def _run(self) -> None:
        while True:
            try:
                connection, _ = self.server.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(PATIENCE)
                self._serve(connection)


def read_all(connection: socket.socket) -> bytes:
    """Until the other side is gone."""
    came = [b""]
    try:
        while piece := connection.recv(65536):
            came.append(piece)
    except ConnectionResetError:
        pass
    return b"".join(came)


def twilio_at(url: str, within: float = 5.0) -> TwilioMessaging:
    return TwilioMessaging(ACCOUNT_SID, AUTH_TOKEN, url, within=within)


def text(post_by: float = float("inf"), body: str = "See you at 3?") -> OutgoingText:
    return OutgoingText(SHOP, CLIENT, body, "https://shop.test/status", post_by=post_by)


def wait_for(event: threading.Event) -> None:
    assert event.wait(PATIENCE)


def wait_until(moment: float) -> None:
    while (left := moment - time.monotonic()) > 0:
        time.sleep(left)


def resolve(monkeypatch: pytest.MonkeyPatch, name: str, found: Callable[[], list[tuple[str, int]]]) -> None:
    """The machine's resolver, with one more name in it."""
    real = socket.getaddrinfo

    def look_up(host: Any, *args: Any, **options: Any) -> Any:
        if host != name:
            return real(host, *args, **options)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in found()]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


@pytest.fixture
def full() -> Iterator[socket.socket]:
    """A server that has as many connections waiting as it may: the next one waits to be let in."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as server, socket.create_connection(server.getsockname()):
        yield server


# Nothing is begun too late


def test_text_whose_twilio_was_found_too_late_does_not_leave(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line()
    post_by = time.monotonic() + 0.5

    def late() -> list[tuple[str, int]]:
        wait_until(post_by)
        return [line.address]

    resolve(monkeypatch, "twilio.test", late)
    with pytest.raises(MessagingAway, match="too late"):
        twilio_at("http://twilio.test").send(text(post_by))
    assert line.ended() == b""


def test_text_whose_connection_came_about_too_late_does_not_leave(full: socket.socket) -> None:
    post_by = time.monotonic() + 0.3
    received = []

    def let_in() -> None:
        wait_until(post_by)
        full.settimeout(PATIENCE)
        full.accept()[0].close()
        with full.accept()[0] as connection:
            connection.settimeout(PATIENCE)
            received.append(read_all(connection))

    server = threading.Thread(target=let_in, daemon=True)
    server.start()
    with pytest.raises(MessagingAway, match="too late"):
        twilio_at(f"http://127.0.0.1:{full.getsockname()[1]}").send(text(post_by))
    server.join(PATIENCE)
    assert received == [b""]


# Encrypted, as Twilio is reached in truth


@pytest.fixture
def encrypted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """What a server needs to pass for api.twilio.com in this test."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate, and is missing")
    certificate, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    made = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "36500"]
    named = ["-subj", f"/CN={TWILIO_NAME}", "-addext", f"subjectAltName=DNS:{TWILIO_NAME}"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run(["openssl", "req", "-x509", *made, *named, *files], check=True, capture_output=True)
    for setting in ("https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(setting, raising=False)
        monkeypatch.delenv(setting.upper(), raising=False)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


def encrypted_line(context: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch, first: Serve) -> Line:
    def serve(connection: socket.socket) -> None:
        first(connection)
        with context.wrap_socket(connection, server_side=True) as inside:
            came = b""
            try:
                while b"Body=" not in came and (piece := inside.recv(65536)):
                    came += piece
                    line.received += piece
                inside.sendall(ACCEPTED)
            except (ConnectionError, ssl.SSLError):
                return

    line = Line(serve)
    resolve(monkeypatch, TWILIO_NAME, lambda: [line.address])
    return line


def agree_to_tunnel(connection: socket.socket) -> None:
    """As a proxy; who then speaks is Twilio."""
    asked = b""
    while not asked.endswith(b"\r\n\r\n"):
        asked += connection.recv(1)
    assert asked.startswith(f"CONNECT {TWILIO_NAME}:443".encode())
    connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")


def test_text_whose_handshake_took_too_long_does_not_leave(
    encrypted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    post_by = time.monotonic() + 0.5
    line = encrypted_line(encrypted, monkeypatch, lambda connection: wait_until(post_by))
    with pytest.raises(MessagingAway, match="too late"):
        twilio_at(TWILIO_API).send(text(post_by))
    assert line.ended() == b""


def test_text_whose_proxy_took_too_long_does_not_leave(
    encrypted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    post_by = time.monotonic() + 0.5

    def serve(connection: socket.socket) -> None:
        agree_to_tunnel(connection)
        wait_until(post_by)

    line = encrypted_line(encrypted, monkeypatch, serve)
    monkeypatch.setenv("HTTPS_PROXY", line.url)
    with pytest.raises(MessagingAway, match="too late"):
        twilio_at(TWILIO_API).send(text(post_by))
    assert line.ended() == b""


@pytest.mark.parametrize("through_proxy", [False, True])
def test_text_in_time_is_posted_encrypted(
    encrypted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch, through_proxy: bool
) -> None:
    line = encrypted_line(encrypted, monkeypatch, agree_to_tunnel if through_proxy else lambda connection: None)
    if through_proxy:
        monkeypatch.setenv("HTTPS_PROXY", line.url)
    messaging = twilio_at(TWILIO_API)
    assert messaging.send(text(time.monotonic() + PATIENCE)).sid == SID
    messaging.close()
    assert b"See+you+at+3" in line.ended()


def test_handshake_that_hangs_is_certainly_no_post() -> None:
    line = Line()
    with pytest.raises(MessagingAway):
        twilio_at(line.url.replace("http:", "https:"), within=0.3).send(text())
    line.ended()


# Nothing goes on for too long


def test_resolver_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()
    resolve(monkeypatch, "twilio.test", lambda: [("127.0.0.1", 9)] if over.wait(PATIENCE) else [])
    started = time.monotonic()
    with pytest.raises(MessagingAway):
        twilio_at("http://twilio.test", within=0.3).send(text())
    over.set()
    assert time.monotonic() - started < WITHOUT_LIMIT


def test_many_addresses_that_do_not_answer_take_no_longer_than_one(
    monkeypatch: pytest.MonkeyPatch, full: socket.socket
) -> None:
    resolve(monkeypatch, "twilio.test", lambda: [full.getsockname()] * 50)
    started = time.monotonic()
    with pytest.raises(MessagingAway):
        twilio_at("http://twilio.test", within=0.3).send(text())
    assert time.monotonic() - started < WITHOUT_LIMIT


def test_address_that_does_not_answer_leaves_time_for_the_next(
    monkeypatch: pytest.MonkeyPatch, full: socket.socket
) -> None:
    line = Line(lambda connection: connection.sendall(ACCEPTED) if connection.recv(65536) else None)
    resolve(monkeypatch, "twilio.test", lambda: [full.getsockname(), line.address])
    assert twilio_at("http://twilio.test").send(text()).sid == SID
    line.ended()


@pytest.mark.parametrize(
    "beginning", [b"HTTP/1.1 201 Created\r\nX-Slow: ", b"HTTP/1.1 201 Created\r\nContent-Length: 9999\r\n\r\n"]
)
def test_answer_that_drips_in_is_given_up(beginning: bytes) -> None:
    def drip(connection: socket.socket) -> None:
        connection.sendall(beginning)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            time.sleep(0.05)
            try:
                connection.sendall(b" ")
            except ConnectionError:
                return

    line = Line(drip)
    started = time.monotonic()
    with pytest.raises(MessagingUnclear):
        twilio_at(line.url, within=0.4).send(text())
    assert time.monotonic() - started < WITHOUT_LIMIT
    line.ended()


def test_time_that_the_connection_took_is_not_given_again(
    encrypted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_up = threading.Event()

    def read_nothing(connection: socket.socket) -> None:
        time.sleep(1.5)
        with encrypted.wrap_socket(connection, server_side=True):
            wait_for(given_up)

    line = Line(read_nothing)
    resolve(monkeypatch, TWILIO_NAME, lambda: [line.address])
    started = time.monotonic()
    with pytest.raises(Unavailable):
        twilio_at(TWILIO_API, within=2).send(text(body=LONG))
    assert time.monotonic() - started < 3.3
    given_up.set()
    line.ended()


# Nothing leaves after the end


def test_what_the_line_did_not_take_in_time_never_arrives() -> None:
    given_up = threading.Event()

    def read_late(connection: socket.socket) -> None:
        wait_for(given_up)
        line.read_all(connection)

    line = Line(read_late)
    with pytest.raises(MessagingUnclear):
        twilio_at(line.url, within=0.4).send(text(body=LONG))
    given_up.set()
    assert len(line.ended()) < len(LONG) / 2
