"""Connections that keep time: nothing is begun too late, nothing goes on for too long, nothing leaves after the end.

urllib3 bounds each step by itself: each address, each byte of an answer, and looking up a name not at all.
"""

import socket
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from http.client import HTTPResponse
from io import BufferedReader, RawIOBase
from struct import pack
from threading import Thread
from time import monotonic
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError
from urllib3.util.connection import allowed_gai_family, create_connection

# Seconds until the connection, over all addresses of the name and with its encryption.
_CONNECTED_WITHIN = 2.0
# To close is to cut off: what the kernel still holds is thrown away and not delivered later, also when the process is killed.
_CUT_OFF = (socket.SOL_SOCKET, socket.SO_LINGER, pack("ii", 1, 0))


class TooLate(Exception):
    """It was too late to begin; not a byte has left."""


@dataclass(slots=True)
class Exchange:
    """One request and its answer; times are monotonic seconds. Once it has `begun`, bytes of it may have left."""

    begin_by: float
    connect_by: float
    end_by: float
    begun: bool = False

    def begin(self) -> None:
        """Called at the last moment. Raises TooLate, or TimeoutError when its whole time is over."""
        if monotonic() >= self.begin_by:
            raise TooLate
        _left(self.end_by)
        self.begun = True


_EXCHANGE: ContextVar[Exchange] = ContextVar("exchange")  # urllib3 hands on nothing of ours


@contextmanager
def exchange(seconds: float, begin_by: float) -> Iterator[Exchange]:
    """What this thread asks for inside of it through a `Punctual` is over, or has failed, after `seconds`."""
    now = monotonic()
    token = _EXCHANGE.set(Exchange(begin_by, now + min(seconds, _CONNECTED_WITHIN), now + seconds))
    try:
        yield _EXCHANGE.get()
    finally:
        _EXCHANGE.reset(token)


class Punctual(HTTPAdapter):
    """For requests made inside an `exchange`. No retry of any kind."""

    def __init__(self) -> None:
        super().__init__(pool_maxsize=32, max_retries=0)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **options)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **options)
        manager.pool_classes_by_scheme = _POOLS
        return manager

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> requests.Response:
        if monotonic() >= _EXCHANGE.get().begin_by:
            raise TooLate  # and need not connect
        return super().send(request, *args, **options)


class _TimelyBytes(RawIOBase):
    """Each read may take what is left of the exchange; a socket's own time-out begins anew with each byte that drips in."""

    def __init__(self, connection: socket.socket, received: RawIOBase) -> None:
        self._connection = connection
        self._received = received

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._connection.settimeout(_left(_EXCHANGE.get().end_by))
        return self._received.readinto(buffer)

    def close(self) -> None:
        self._received.close()
        super().close()


class _TimelyResponse(HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **options: Any) -> None:
        super().__init__(sock, *args, **options)
        self.fp = BufferedReader(_TimelyBytes(sock, self.fp.detach()))


class _Connection(HTTPConnection):
    response_class = _TimelyResponse

    def endheaders(self, *args: Any, **options: Any) -> None:
        """The request's first bytes leave here, at once after the look at the clock: a process may stand still anywhere."""
        if self.sock is None:
            self.connect()
        _EXCHANGE.get().begin()
        super().endheaders(*args, **options)

    def send(self, data: Any) -> None:
        self.sock.settimeout(_left(_EXCHANGE.get().end_by))
        super().send(data)

    def _new_conn(self) -> socket.socket:
        """Under the name, and with the errors, that urllib3's own has. Encryption comes on top, in what is then left."""
        connect_by = _EXCHANGE.get().connect_by
        try:
            connection = self._connected(connect_by)
            connection.setsockopt(*_CUT_OFF)
            connection.settimeout(_left(connect_by))
        except socket.gaierror as failure:
            raise NameResolutionError(self.host, self, failure) from failure
        except TimeoutError as failure:
            raise ConnectTimeoutError(self, f"Connection to {self.host} took too long") from failure
        except OSError as failure:
            raise NewConnectionError(self, f"Failed to establish a new connection: {failure}") from failure
        return connection

    def _connected(self, connect_by: float) -> socket.socket:
        """One address after the other; each but the last may take half of what is left."""
        *others, last = _look_up(self._dns_host, self.port, _left(connect_by))
        for address in others:
            try:
                return self._connected_to(address, _left(connect_by) / 2)
            except OSError:
                continue
        return self._connected_to(last, _left(connect_by))

    def _connected_to(self, address: tuple[str, int], seconds: float) -> socket.socket:
        return create_connection(address, seconds, self.source_address, self.socket_options)


class _EncryptedConnection(_Connection, HTTPSConnection):
    """Encryption is no part of the request: `send` and `endheaders` come after it."""


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _EncryptedPool(HTTPSConnectionPool):
    ConnectionCls = _EncryptedConnection


_POOLS = {"http": _Pool, "https": _EncryptedPool}


def _look_up(host: str, port: int, seconds: float) -> list[tuple[str, int]]:
    """At least one address. The system's resolver knows no time-out, so it is asked in a thread that may be left behind."""
    found: Future[list[tuple[str, int]]] = Future()

    def ask() -> None:
        try:
            infos = socket.getaddrinfo(host.strip("[]"), port, allowed_gai_family(), socket.SOCK_STREAM)
            found.set_result([(str(address[0]), int(address[1])) for *_, address in infos])
        except OSError as failure:
            found.set_exception(failure)
        except UnicodeError:
            found.set_exception(OSError(f"{host!r} cannot be a name"))

    Thread(target=ask, name="twilio-lookup", daemon=True).start()
    return found.result(seconds)


def _left(until: float) -> float:
    """Seconds, more than none. Raises TimeoutError."""
    seconds = until - monotonic()
    if seconds <= 0:
        raise TimeoutError("the time for this was over")
    return seconds
