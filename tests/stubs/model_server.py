"""A small server that speaks OpenAI's chat completions, well or badly.

In a thread: `server = start_model_server()`.
As a process: `python -m tests.stubs.model_server --port 9000 --mode good`, switched by
`POST /control {"mode": "500"}` (also `scripts`, `latency`, `clear`), which answers how often each mode was `given` for a
reading (`json`) and for a text (`text`);
`GET /calls` returns the bodies it was sent.
"""

import argparse
import asyncio
import gzip
import json
import socket
import threading
import time
from collections import Counter, deque
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from types import TracebackType
from typing import Any, Self

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from evals.stubs.answers import Body, Responder, good_content, wants_json

LONGEST_SILENCE_SECONDS = 30.0


class Mode(StrEnum):
    GOOD = "good"
    WRONG_SCHEMA = "wrong_schema"
    NOT_JSON = "not_json"
    REFUSAL = "refusal"
    EMPTY = "empty"
    CUT_BY_LENGTH = "cut_by_length"
    CONTENT_FILTER = "content_filter"
    OVERLOADED = "429"
    QUOTA_USED_UP = "quota"
    BAD_KEY = "401"
    BAD_REQUEST = "400"
    BROKEN = "500"
    HANG = "hang"
    HANG_AFTER_HEADERS = "hang_after_headers"
    ONE_BYTE_PER_SECOND = "one_byte_per_second"
    CUT_OFF = "cut_off"
    LONG_TEXT = "200kb"
    NO_JSON_SCHEMA = "no_json_schema"
    NO_RESPONSE_FORMAT = "no_response_format"
    SILENT_500_ON_JSON_SCHEMA = "silent_500_on_json_schema"
    SILENT_400_ON_JSON_SCHEMA = "silent_400_on_json_schema"
    JSON_SCHEMA_RUNS_ON = "json_schema_runs_on"
    JSON_ONLY_IN_WORDS = "json_only_in_words"
    NO_TEMPERATURE = "no_temperature"
    JSON_IN_TEXT = "json_in_text"
    WRONG_LANGUAGE = "wrong_language"
    HTML_PAGE = "html_page"
    REDIRECT = "redirect"
    ENDLESS = "endless"
    COMPRESSED = "compressed"


_CONTENT = {
    Mode.WRONG_SCHEMA: '{"weather": "sunny"}',
    Mode.NOT_JSON: "I would rather talk about the weather.",
    Mode.EMPTY: "",
    Mode.LONG_TEXT: "blah " * 40_000,
    Mode.WRONG_LANGUAGE: "Buenos días, ¿en qué puedo ayudarle?",
}
_STATUS = {
    Mode.OVERLOADED: 429,
    Mode.QUOTA_USED_UP: 429,
    Mode.BAD_KEY: 401,
    Mode.BAD_REQUEST: 400,
    Mode.BROKEN: 500,
}
_SILENT = {Mode.SILENT_500_ON_JSON_SCHEMA: 500, Mode.SILENT_400_ON_JSON_SCHEMA: 400}
_FINISH = {Mode.CUT_BY_LENGTH: "length", Mode.CONTENT_FILTER: "content_filter"}


@dataclass
class Behaviour:
    """What the next answers are like. `script` goes first, one entry per request, then that of `scripts` which is for a
    reading (`json`) or a text (`text`); then `mode` stands.

    `reported_model` is the name in answers, the requested one if None. `latency` is in seconds. `hung_up` counts
    the callers who left before a slow answer was complete, `given` the answers of each mode. `says` is what a model that
    makes things up texts to clients.
    """

    mode: Mode = Mode.GOOD
    script: deque[Mode] = field(default_factory=deque)
    scripts: dict[str, deque[Mode]] = field(default_factory=lambda: {"json": deque(), "text": deque()})
    responder: Responder | None = None
    says: str | None = None
    latency: float = 0.0
    retry_after: str = "0.1"
    reported_model: str | None = None
    redirect_to: str = ""
    hung_up: int = 0
    given: dict[str, Counter[Mode]] = field(default_factory=lambda: {"json": Counter(), "text": Counter()})
    calls: list[Body] = field(default_factory=list)

    def next_mode(self, body: Body) -> Mode:
        kind = "json" if wants_json(body) else "text"
        script = self.script or self.scripts[kind]
        mode = script.popleft() if script else self.mode
        self.given[kind][mode] += 1
        return mode


class ModelServer:
    """A running stub; `url` is what goes into OPENAI_BASE_URL. Also a context manager."""

    def __init__(self, port: int = 0, responder: Responder | None = None) -> None:
        self.behaviour = Behaviour(responder=responder)
        self._socket = socket.create_server(("127.0.0.1", port))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/v1"
        config = uvicorn.Config(
            stub_app(self.behaviour), log_level="critical", lifespan="off", timeout_graceful_shutdown=0
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._socket]}, name="stub-model", daemon=True
        )

    @property
    def calls(self) -> list[Body]:
        """The bodies of all chat completion requests so far."""
        return self.behaviour.calls

    def mode(self, mode: str) -> None:
        self.behaviour.mode = Mode(mode)

    def script(self, modes: Iterable[str]) -> None:
        self.behaviour.script.extend(Mode(mode) for mode in modes)

    def reset(self) -> None:
        """As new: good, at once, nothing recorded."""
        vars(self.behaviour).update(vars(Behaviour()))

    def start(self) -> Self:
        self._thread.start()
        deadline = time.monotonic() + 10
        while not self._server.started and time.monotonic() < deadline:
            time.sleep(0.005)
        return self

    def stop(self) -> None:
        self._server.should_exit = True
        self._server.force_exit = True
        self._thread.join(timeout=10)
        self._socket.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def start_model_server(port: int = 0, responder: Responder | None = None) -> ModelServer:
    """In a thread of this process, on a free loopback port unless one is given."""
    return ModelServer(port, responder).start()


def stub_app(behaviour: Behaviour) -> Starlette:
    async def complete(request: Request) -> Response:
        body: Body = await request.json()
        behaviour.calls.append(body)
        await asyncio.sleep(behaviour.latency)
        return _response(behaviour.next_mode(body), body, behaviour)

    async def control(request: Request) -> Response:
        wanted = await request.json()
        if wanted.get("clear"):
            for kind in behaviour.scripts:
                behaviour.scripts[kind].clear()
                behaviour.given[kind].clear()
            behaviour.calls.clear()
        behaviour.mode = Mode(wanted.get("mode", behaviour.mode))
        for kind, modes in wanted.get("scripts", {}).items():
            behaviour.scripts[kind].extend(Mode(mode) for mode in modes)
        behaviour.latency = float(wanted.get("latency", behaviour.latency))
        return JSONResponse({"mode": behaviour.mode, "given": behaviour.given})

    async def calls(_: Request) -> Response:
        return JSONResponse(behaviour.calls)

    return Starlette(
        routes=[
            Route("/v1/chat/completions", complete, methods=["POST"]),
            Route("/control", control, methods=["POST"]),
            Route("/calls", calls),
        ]
    )


def _response(mode: Mode, body: Body, behaviour: Behaviour) -> Response:
    if mode in _STATUS:
        headers = {"retry-after": behaviour.retry_after} if mode is Mode.OVERLOADED else {}
        code = "insufficient_quota" if mode is Mode.QUOTA_USED_UP else None
        # Some endpoints repeat the request in their errors; so does this one.
        return _error(_STATUS[mode], f"stub refuses: {body['messages'][-1]['content']}", headers, code)
    refusal = _refused_option(mode, body)
    if refusal is not None:
        return refusal
    if mode is Mode.REDIRECT:
        return RedirectResponse(behaviour.redirect_to, status_code=307)
    if mode is Mode.HTML_PAGE:
        return Response("<html>It works!</html>", media_type="text/html")
    answer = json.dumps(_completion(mode, body, behaviour)).encode()
    if mode is Mode.ENDLESS:
        return StreamingResponse(_endless_spaces(), media_type="application/json")
    if mode is Mode.COMPRESSED:
        packed = {"content-encoding": "gzip"}
        return Response(gzip.compress(answer), media_type="application/json", headers=packed)
    if mode in (Mode.HANG, Mode.HANG_AFTER_HEADERS, Mode.ONE_BYTE_PER_SECOND, Mode.CUT_OFF):
        return _BadDelivery(mode, answer, behaviour)
    return Response(answer, media_type="application/json")


def _refused_option(mode: Mode, body: Body) -> Response | None:
    form = body.get("response_format", {}).get("type")
    if mode is Mode.NO_JSON_SCHEMA and form == "json_schema":
        return _error(500, "response_format of type json_schema is not supported by this server")
    if mode in _SILENT and form == "json_schema":
        return _error(_SILENT[mode], "Oops.")
    if mode is Mode.NO_RESPONSE_FORMAT and form is not None:
        return _error(400, f"unknown response_format {form}")
    if mode is Mode.NO_TEMPERATURE and "temperature" in body:
        return _error(400, "Unsupported value: 'temperature' does not support 0 with this model.")
    return None


def _error(status: int, message: str, headers: dict[str, str] | None = None, code: str | None = None) -> Response:
    error = {"message": message, "type": "stub_error", "param": None, "code": code}
    return JSONResponse({"error": error}, status_code=status, headers=headers)


def _completion(mode: Mode, body: Body, behaviour: Behaviour) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": _content(mode, body, behaviour)}
    if mode is Mode.REFUSAL:
        message |= {"content": None, "refusal": "I'm sorry, I can't help with that."}
    form = body.get("response_format", {}).get("type")
    runs_on = mode is Mode.JSON_SCHEMA_RUNS_ON and form == "json_schema"
    finish = "length" if runs_on else _FINISH.get(mode, "stop")
    choice = {"index": 0, "message": message, "finish_reason": finish}
    tokens_in = tokens_of(body)
    tokens_out = len(message["content"] or "") // 4 + 1
    return {
        "id": f"chatcmpl-stub-{len(behaviour.calls)}",
        "object": "chat.completion",
        "created": 1_767_225_600,
        "model": behaviour.reported_model or body["model"],
        "choices": [choice],
        "usage": {
            "prompt_tokens": tokens_in,
            "completion_tokens": tokens_out,
            "total_tokens": tokens_in + tokens_out,
        },
    }


def tokens_of(body: Body) -> int:
    """How many the stub counts for a request's prompts."""
    return sum(len(str(message["content"])) for message in body["messages"]) // 4 + 1


def _content(mode: Mode, body: Body, behaviour: Behaviour) -> str:
    if mode in _CONTENT and not (mode is Mode.WRONG_LANGUAGE and "response_format" in body):
        return _CONTENT[mode]
    if mode is Mode.JSON_ONLY_IN_WORDS and "response_format" in body:
        return _CONTENT[Mode.NOT_JSON]
    content = good_content(body, behaviour.responder, behaviour.says)
    if mode is Mode.JSON_IN_TEXT:
        return f"Sure, here you go:\n```json\n{content}\n```\nAnything else?"
    return content[: len(content) // 2] if mode is Mode.CUT_BY_LENGTH else content


class _BadDelivery(Response):
    """A good answer that does not arrive: silence, silence after the headers, drops, or half of it."""

    def __init__(self, mode: Mode, answer: bytes, behaviour: Behaviour) -> None:
        super().__init__(answer, media_type="application/json")
        self._mode = mode
        self._behaviour = behaviour
        self._pieces = [answer[i : i + 1] for i in range(len(answer))]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        gone = asyncio.ensure_future(_until_gone(receive))
        delivery = asyncio.ensure_future(self._deliver(send))
        await asyncio.wait({gone, delivery}, return_when=asyncio.FIRST_COMPLETED, timeout=LONGEST_SILENCE_SECONDS)
        self._behaviour.hung_up += gone.done()
        gone.cancel()
        delivery.cancel()

    async def _deliver(self, send: Send) -> None:
        if self._mode is Mode.HANG:
            await asyncio.sleep(LONGEST_SILENCE_SECONDS)
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        if self._mode is Mode.HANG_AFTER_HEADERS:
            await asyncio.sleep(LONGEST_SILENCE_SECONDS)
        if self._mode is Mode.CUT_OFF:
            # Less than the promised content-length: uvicorn then closes the connection.
            half = b"".join(self._pieces[: len(self._pieces) // 2])
            await send({"type": "http.response.body", "body": half, "more_body": True})
            return
        for piece in self._pieces:
            await send({"type": "http.response.body", "body": piece, "more_body": True})
            await asyncio.sleep(1)


async def _endless_spaces() -> AsyncIterator[bytes]:
    """White space before JSON is legal, so a client has no reason to stop but its own limit."""
    for _ in range(3000):
        yield b" " * 4096
        await asyncio.sleep(0.01)


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        continue


def main() -> None:
    options = argparse.ArgumentParser(description="A stub of OpenAI's chat completions.")
    options.add_argument("--port", type=int, required=True)
    options.add_argument("--mode", type=Mode, default=Mode.GOOD, choices=list(Mode))
    options.add_argument("--latency", type=float, default=0.0, help="seconds before each answer")
    chosen = options.parse_args()
    behaviour = Behaviour(mode=chosen.mode, latency=chosen.latency)
    uvicorn.run(stub_app(behaviour), host="127.0.0.1", port=chosen.port, log_level="error", lifespan="off")


if __name__ == "__main__":
    main()
