"""The phone page and the JSON behind it, all under /phone."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, FastAPI, HTTPException, Query, Request, Response
from fastapi.responses import FileResponse
from fastapi.templating import Jinja2Templates

from api.phone.inputs import read_client_text, read_phone, read_typed_number
from api.phone.local_twilio import LocalTwilio

HERE = Path(__file__).parent
PAGES = Jinja2Templates(HERE / "templates")
STATIC = {file.name: file for file in (HERE / "static").iterdir() if file.suffix in {".css", ".js", ".png", ".svg"}}
# `no-cache` asks each time, so that an upgraded page never runs with yesterday's scripts.
FRESH = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
PAGE_HEADERS = FRESH | {"Content-Security-Policy": "default-src 'self'; frame-ancestors 'self'; base-uri 'none'"}


@dataclass(frozen=True, slots=True)
class PhoneShop:
    """The shop as the page shows it. `now` is aware: the business clock, maybe far from the wall's."""

    name: str
    phone: str
    zone: str
    address: str
    now: datetime


@dataclass(frozen=True, slots=True)
class PhoneClient:
    """A client to text as. `note` says who this is: "Skin fade with Marcus, last here 5 weeks ago"."""

    phone: str
    name: str
    note: str


def build_phone_router(
    local_twilio_url: str,
    shop: Callable[[], PhoneShop | None],
    clients: Callable[[], Sequence[PhoneClient]],
) -> APIRouter:
    """`shop` and `clients` may block; no shop yet is None. Include only with the local Twilio."""
    twilio = LocalTwilio(local_twilio_url)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        await twilio.close()

    router = APIRouter(prefix="/phone", include_in_schema=False, lifespan=lifespan)
    _add_page(router, shop)
    _add_shop(router, shop, clients)
    _add_messages(router, twilio)
    return router


def _add_page(router: APIRouter, shop: Callable[[], PhoneShop | None]) -> None:
    @router.get("")
    def page(request: Request) -> Response:
        return PAGES.TemplateResponse(request, "phone.html", {"shop": shop()}, headers=PAGE_HEADERS)

    @router.get("/static/{name}")
    def static(name: str) -> Response:
        if name not in STATIC:
            raise HTTPException(404, "There is no such file.")
        return FileResponse(STATIC[name], headers=FRESH)


def _add_shop(
    router: APIRouter, shop: Callable[[], PhoneShop | None], clients: Callable[[], Sequence[PhoneClient]]
) -> None:
    def open_shop() -> PhoneShop:
        found = shop()
        if found is None:
            raise HTTPException(503, "No shop is set up yet.")
        return found

    @router.get("/api/shop")
    def show_shop() -> dict[str, Any]:
        found = open_shop()
        return asdict(found) | {"now": found.now.isoformat()}

    @router.get("/api/clients")
    def show_clients() -> dict[str, Any]:
        return {"clients": [asdict(client) for client in clients()]}

    @router.get("/api/number")
    def read_number(typed: Annotated[str, Query(max_length=40)]) -> dict[str, str]:
        phone = read_typed_number(typed, open_shop().phone)
        if phone is None:
            raise HTTPException(422, "That is not a phone number. Try one like (212) 555-0143.")
        return {"phone": phone}


def _add_messages(router: APIRouter, twilio: LocalTwilio) -> None:
    @router.get("/api/messages")
    async def messages(phone: str, since: Annotated[int, Query(ge=0)] = 0) -> Response:
        return await twilio.messages(read_phone(phone), since)

    @router.post("/api/messages")
    async def send(request: Request) -> Response:
        text = read_client_text(await request.body())
        return await twilio.inbound(text.model_dump(by_alias=True))
