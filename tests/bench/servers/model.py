"""A model that costs little: the stub's answers without its modes, so that it takes no core from what is measured.

`POST /latency` with a number sets how many seconds each answer takes; `GET /count` tells how many were asked for.
"""

import argparse
import asyncio
import json
from typing import Any

import uvicorn

from evals.stubs.answers import good_content


class Model:
    """An ASGI application."""

    def __init__(self) -> None:
        self._latency = 0.0
        self._asked = 0

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        sent = await _body(receive)
        match scope["path"]:
            case "/latency":
                self._latency = float(sent)
                answer = b"{}"
            case "/count":
                answer = str(self._asked).encode()
            case _:
                answer = await self._complete(json.loads(sent))
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(answer)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": answer})

    async def _complete(self, asked: dict[str, Any]) -> bytes:
        self._asked += 1
        if self._latency:
            await asyncio.sleep(self._latency)
        answer = {
            "id": "bench",
            "object": "chat.completion",
            "created": 1_767_225_600,
            "model": asked["model"],
            "choices": [
                {
                    "index": 0,
                    "message": {"role": "assistant", "content": good_content(asked, None)},
                    "finish_reason": "stop",
                }
            ],
            "usage": {"prompt_tokens": 400, "completion_tokens": 60, "total_tokens": 460},
        }
        return json.dumps(answer).encode()


async def _body(receive: Any) -> bytes:
    whole = b""
    more = True
    while more:
        message = await receive()
        whole += message.get("body", b"")
        more = message.get("more_body", False)
    return whole


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--port", type=int, required=True)
    port = options.parse_args().port
    uvicorn.run(Model(), host="127.0.0.1", port=port, lifespan="off", log_level="error", timeout_keep_alive=75)


if __name__ == "__main__":
    main()
