"""A process of proxies: one order of JSON a line on its control port, one answer a line.

    {"open": name, "to": address, "speaks": "tcp" | "http"}   → its port
    {"tune": name, ...}                                       → what `Weather` or `Mischief` then is
    {"cut": name}                                             → how many connections that ended
    {"taken": name}                                           → what an HTTP proxy did to requests since last asked

An address is `host:port`, or the path of a Unix socket.
"""

import asyncio
import json
import sys
from typing import Any

from tests.faults.http_proxy import HttpProxy
from tests.faults.proxy import TcpProxy

Proxy = TcpProxy | HttpProxy


class Switchboard:
    def __init__(self) -> None:
        self._proxies: dict[str, Proxy] = {}

    async def serve(self, port: int) -> None:
        server = await asyncio.start_server(self._orders, "127.0.0.1", port)
        async with server:
            await server.serve_forever()

    async def _orders(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            answer = await self._obey(json.loads(line))
            writer.write(json.dumps(answer).encode() + b"\n")
            await writer.drain()
        writer.close()

    async def _obey(self, order: dict[str, Any]) -> Any:
        match order:
            case {"open": name, "to": address, "speaks": speaks}:
                self._proxies[name] = HttpProxy(address) if speaks == "http" else TcpProxy(address)
                return await self._proxies[name].open()
            case {"tune": name, **changes}:
                return self._proxies[name].tune(changes)
            case {"cut": name}:
                return self._proxies[name].cut()
            case {"taken": name}:
                proxy = self._proxies[name]
                return proxy.taken() if isinstance(proxy, HttpProxy) else []
        raise ValueError(f"not an order: {order}")


def main() -> None:
    asyncio.run(Switchboard().serve(int(sys.argv[1])))


if __name__ == "__main__":
    main()
