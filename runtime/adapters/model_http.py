"""The HTTP client under the model's client: answers of bounded size, no redirects."""

from collections.abc import AsyncIterator

import httpx2

from runtime.domain.errors import ModelWrong

# A full answer of MAX_TOKENS is about 3 kB; the rest is room for usage figures and log probabilities.
MAX_BODY_BYTES = 64 * 1024


class _BoundedBody(httpx2.AsyncByteStream):
    def __init__(self, body: httpx2.AsyncByteStream) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        left = MAX_BODY_BYTES
        async for chunk in self._body:
            left -= len(chunk)
            if left < 0:
                raise ModelWrong("the answer is too long")
            yield chunk

    async def aclose(self) -> None:
        await self._body.aclose()


async def _bound_body(response: httpx2.Response) -> None:
    # We ask for no compression, so that the bytes counted are the bytes held in memory; whoever compresses
    # all the same is not read.
    if response.headers.get("content-encoding", "identity") != "identity":
        raise ModelWrong("the answer is compressed, which we did not ask for")
    if isinstance(response.stream, httpx2.AsyncByteStream):
        response.stream = _BoundedBody(response.stream)


def bounded_http_client(timeout_seconds: float) -> httpx2.AsyncClient:
    """Connects on first use; to be used from one event loop. The proxy settings of the environment hold."""
    return httpx2.AsyncClient(
        timeout=timeout_seconds,
        headers={"accept-encoding": "identity"},
        follow_redirects=False,
        limits=httpx2.Limits(max_connections=256, max_keepalive_connections=64, keepalive_expiry=30),
        event_hooks={"response": [_bound_body]},
    )
