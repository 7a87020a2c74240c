"""The phone page's line to the local Twilio."""

from typing import Any

import httpx
from fastapi import HTTPException, Response

# It runs on the same machine: an answer that takes longer than this is not coming.
TIMEOUT = httpx.Timeout(4.0, connect=1.0)
DOWN = "The local Twilio is not answering."


class LocalTwilio:
    """Passes answers through untouched. Raises a 503 with one line when it is down, slow or broken."""

    def __init__(self, url: str) -> None:
        self._http = httpx.AsyncClient(base_url=url, timeout=TIMEOUT, trust_env=False)

    async def messages(self, phone: str, since: int) -> Response:
        return await self._pass("GET", "/local/messages", params={"phone": phone, "since": since})

    async def inbound(self, text: dict[str, Any]) -> Response:
        """Sent once, never repeated: after a time-out nobody knows whether the text arrived."""
        return await self._pass("POST", "/local/inbound", json=text)

    async def close(self) -> None:
        await self._http.aclose()

    async def _pass(self, method: str, path: str, **request: Any) -> Response:
        try:
            answer = await self._http.request(method, path, **request)
        except httpx.HTTPError as problem:
            raise HTTPException(503, DOWN) from problem
        if answer.status_code >= 500 or "json" not in answer.headers.get("content-type", ""):
            raise HTTPException(503, f"The local Twilio is in trouble (status {answer.status_code}).")
        return Response(answer.content, answer.status_code, media_type="application/json")
