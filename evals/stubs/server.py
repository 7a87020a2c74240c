"""An OpenAI-compatible endpoint on a free port of this machine; what it says is up to its mind.

with model_stub(mind) as url:
    ...
"""

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import uvicorn

from evals.stubs.answers import Body

STARTS_WITHIN = 10.0  # seconds
TOKENS = {"prompt_tokens": 400, "completion_tokens": 60, "total_tokens": 460}


@dataclass(frozen=True, slots=True)
class Reply:
    """What the endpoint answers: a message that ended as `finish` says, or an error with this status."""

    content: str | None = ""
    finish: str = "stop"
    refusal: str | None = None
    status: int = 200


class Mind(Protocol):
    """Asked by many threads of one event loop's pool; safe to be asked at once."""

    def answer(self, body: Body) -> Reply: ...


class _Endpoint:
    """An ASGI application."""

    def __init__(self, mind: Mind) -> None:
        self._mind = mind

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        body: Body = json.loads(await _sent(receive))
        reply = self._mind.answer(body)
        answer = json.dumps(_completion(reply, str(body["model"])) if reply.status == 200 else _error(reply)).encode()
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(answer)).encode())]
        await send({"type": "http.response.start", "status": reply.status, "headers": headers})
        await send({"type": "http.response.body", "body": answer})


@contextmanager
def model_stub(mind: Mind) -> Iterator[str]:
    """The URL for OPENAI_BASE_URL, while it runs in a thread of this process."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        config = uvicorn.Config(_Endpoint(mind), log_level="critical", lifespan="off", timeout_keep_alive=75)
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, args=([listener],), name="model-stub", daemon=True)
        thread.start()
        late = time.monotonic() + STARTS_WITHIN
        while not server.started and time.monotonic() < late:
            time.sleep(0.005)
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        finally:
            server.should_exit = server.force_exit = True
            thread.join(STARTS_WITHIN)


def _completion(reply: Reply, model: str) -> dict[str, Any]:
    message = {"role": "assistant", "content": reply.content}
    if reply.refusal is not None:
        message |= {"content": None, "refusal": reply.refusal}
    choice = {"index": 0, "message": message, "finish_reason": reply.finish}
    return {
        "id": "chatcmpl-stub",
        "object": "chat.completion",
        "created": 1_767_225_600,
        "model": model,
        "choices": [choice],
        "usage": TOKENS,
    }


def _error(reply: Reply) -> dict[str, Any]:
    return {"error": {"message": reply.content or "Internal error", "type": "stub", "param": None, "code": None}}


async def _sent(receive: Any) -> bytes:
    whole = b""
    more = True
    while more:
        message = await receive()
        whole += message.get("body", b"")
        more = message.get("more_body", False)
    return whole
