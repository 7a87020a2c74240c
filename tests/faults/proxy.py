"""A TCP proxy that makes weather between the program and a server: latency, cuts, resets, refusals."""

import asyncio
import contextlib
import socket
import struct
from dataclasses import asdict, dataclass, replace
from typing import Any

CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Weather:
    """`latency` is seconds per piece and direction. `refuse`: new connections are reset at once."""

    latency: float = 0.0
    refuse: bool = False


class TcpProxy:
    """Listens on a free loopback port from `open` on."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._weather = Weather()
        self._open: set[asyncio.StreamWriter] = set()
        self._refused = 0

    async def open(self) -> int:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self._server = server
        return int(server.sockets[0].getsockname()[1])

    def tune(self, changes: dict[str, Any]) -> dict[str, Any]:
        self._weather = replace(self._weather, **changes)
        return asdict(self._weather) | {"refused": self._refused}

    def cut(self) -> int:
        """Resets every connection that is open; new ones are let in."""
        cut = len(self._open) // 2
        for writer in list(self._open):
            reset(writer)
        return cut

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._weather.refuse:
            self._refused += 1
            reset(writer)
            return
        try:
            far_reader, far_writer = await connect(self._address)
        except OSError:
            reset(writer)
            return
        both = {writer, far_writer}
        self._open |= both
        try:
            up = asyncio.create_task(self._pump(reader, far_writer))
            down = asyncio.create_task(self._pump(far_reader, writer))
            await asyncio.wait({up, down}, return_when=asyncio.FIRST_COMPLETED)
            up.cancel()
            down.cancel()
        finally:
            self._open -= both
            for end in both:
                end.close()

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while piece := await reader.read(CHUNK):
                if self._weather.latency:
                    await asyncio.sleep(self._weather.latency)
                writer.write(piece)
                await writer.drain()


async def connect(address: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    if address.startswith("/"):
        return await asyncio.open_unix_connection(address)
    host, _, port = address.rpartition(":")
    return await asyncio.open_connection(host, int(port))


def reset(writer: asyncio.StreamWriter) -> None:
    """The other side sees a reset, not an orderly end."""
    raw = writer.get_extra_info("socket")
    if raw is not None and raw.family == socket.AF_INET:
        with contextlib.suppress(OSError):
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
