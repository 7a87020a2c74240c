"""The HTTP application."""

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from fastapi_offline import FastAPIOffline

from api.front_page import build_front_page
from api.health import build_health
from api.phone.facts import phone_clients, phone_shop
from api.phone.router import build_phone_router
from api.webhooks.forms import TooLarge
from api.webhooks.twilio import build_webhooks
from runtime.bootstrap import Front
from runtime.domain.errors import BookedBarberError, NotAuthentic, NotFound, Refused, Unavailable

STATUS_OF: tuple[tuple[type[BookedBarberError], int], ...] = (
    (TooLarge, 413),
    (NotAuthentic, 403),
    (NotFound, 404),
    (Refused, 409),
    (Unavailable, 503),
)


def create_app(front: Front) -> FastAPI:
    """The phone page is there only with the local Twilio. API docs carry their own scripts."""
    has_phone_page = front.settings.uses_local_twilio
    app: FastAPI = FastAPIOffline(
        title="BookedBarber Agents",
        description="Text-message agents that bring a barbershop's clients back.",
        docs_url="/api/docs",
        redoc_url=None,
        openapi_url="/api/openapi.json",
        telemetry={"tracing": False, "metrics": False, "logs": False},  # asked for in each request, a tenth of its cost
    )
    app.include_router(build_webhooks(front))  # first: routes are looked through in order
    app.include_router(build_front_page(has_phone_page=has_phone_page))
    app.include_router(build_health(front))
    if has_phone_page:
        app.include_router(
            build_phone_router(
                front.settings.twilio_api_base_url,
                lambda: phone_shop(front.database),
                lambda: phone_clients(front.database),
            )
        )
    app.add_exception_handler(BookedBarberError, _explain)
    return app


def _explain(_request: Request, error: Exception) -> JSONResponse:
    """Our errors are fit to be read; a refused caller learns nothing about why."""
    status = next((code for kind, code in STATUS_OF if isinstance(error, kind)), 500)
    return JSONResponse({"error": "forbidden" if status == 403 else str(error)}, status_code=status)
