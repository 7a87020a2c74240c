"""Twilio's refusals. Source: Twilio docs, "Error and Warning Dictionary"."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from runtime.domain.errors import Refused


class Problem(Refused):
    """An HTTP status and Twilio's body for it."""

    def __init__(self, status: int, code: int, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers


def bad_request(code: int, message: str) -> Problem:
    return Problem(400, code, message)


def not_found(path: str) -> Problem:
    return Problem(404, 20404, f"The requested resource {path} was not found")


def not_authenticated() -> Problem:
    return Problem(401, 20003, "Authenticate", {"WWW-Authenticate": 'Basic realm="Twilio API"'})


def too_many_requests() -> Problem:
    return Problem(429, 20429, "Too Many Requests", {"Retry-After": "1"})


def internal_error() -> Problem:
    return Problem(500, 20500, "An internal server error has occurred")


async def answer_problem(_: Request, problem: Exception) -> Response:
    assert isinstance(problem, Problem)
    body = {
        "code": problem.code,
        "message": problem.message,
        "more_info": f"https://www.twilio.com/docs/errors/{problem.code}",
        "status": problem.status,
    }
    return JSONResponse(body, problem.status, problem.headers)


async def answer_http_exception(request: Request, problem: Exception) -> Response:
    """Unknown paths and methods, in Twilio's words."""
    assert isinstance(problem, HTTPException)
    if problem.status_code == 404:
        return await answer_problem(request, not_found(request.url.path))
    headers = dict(problem.headers or {})
    code = 20004 if problem.status_code == 405 else 20001
    return await answer_problem(request, Problem(problem.status_code, code, problem.detail, headers))


# Why a text failed, as Twilio words it in `error_message`.
FAILURES = {
    21610: "Attempt to send to unsubscribed recipient",
    30003: "Unreachable destination handset",
}
