"""Is it up, is it ready, and what does it count?"""

from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest

from api.budgets import tokens_today
from api.metrics import DatabaseCounts, SharedState
from api.schema import schema_problem
from runtime.bootstrap import Front, broker_is_reachable
from runtime.domain.errors import Unavailable


def build_health(front: Front) -> APIRouter:
    router = APIRouter(tags=["health"])
    registry = CollectorRegistry()
    registry.register(DatabaseCounts(front.database))
    registry.register(SharedState(front))

    @router.get("/healthz", summary="The process is up")
    def healthz() -> dict[str, str]:
        return {"status": "up"}

    @router.get("/readyz", summary="Database, broker and schema are right")
    def readyz() -> JSONResponse:
        """`circuits` and `no_model_tokens` (shops) are for information: this process files texts, and templates answer."""
        checks = {"database": _database(front), "broker": _broker(front)}
        wrong = {name: problem for name, problem in checks.items() if problem}
        known = {"circuits": front.circuits(), "no_model_tokens": [] if wrong else _without_tokens(front)}
        return JSONResponse(
            {"status": "not ready" if wrong else "ready", "problems": wrong, **known},
            status_code=503 if wrong else 200,
        )

    @router.get("/metrics", summary="Prometheus", include_in_schema=False)
    def metrics() -> Response:
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return router


def _database(front: Front) -> str:
    """What is wrong, in words; empty when nothing is."""
    try:
        return schema_problem(front.database)
    except Unavailable as error:
        return str(error)


def _without_tokens(front: Front) -> list[int]:
    try:
        return [tokens.shop_id for tokens in tokens_today(front) if tokens.used_up]
    except Unavailable:
        return []


def _broker(front: Front) -> str:
    return "" if broker_is_reachable(front) else "Redis does not answer"
