"""What went wrong at the model's endpoint, in our words.

Reasons are written here, never quoted: the endpoint's errors may repeat the client's text or the key.
"""

from typing import Final

import httpx2
import openai

from runtime.domain.errors import ModelUnavailable, ModelWrong

ModelFailure = ModelUnavailable | ModelWrong

# What the client libraries raise on answers that are no chat completion, besides their own errors.
MALFORMED: Final = (ValueError, TypeError, LookupError, AttributeError, RuntimeError)
ANY_FAILURE: Final = (ModelUnavailable, ModelWrong, openai.OpenAIError, httpx2.HTTPError, OSError, *MALFORMED)

WORTH_RETRYING: Final = frozenset({429, 500, 502, 503})
_UNAVAILABLE: Final = {
    401: "the endpoint refused our key",
    403: "the endpoint refused our key",
    404: "the endpoint does not know this model or address",
    408: "the endpoint gave up waiting",
    409: "the endpoint is busy",
    429: "the endpoint is overloaded or our quota is used up",
}


def failure_of(error: BaseException) -> ModelFailure:
    match error:
        case ModelUnavailable() | ModelWrong():
            return error
        case TimeoutError() | openai.APITimeoutError():
            return ModelUnavailable("no answer within the deadline")
        case openai.APIStatusError():
            return _failure_of_status(error.status_code)
        case openai.APIConnectionError() | httpx2.HTTPError() | OSError():
            return ModelUnavailable("the endpoint cannot be reached or hung up")
    return ModelWrong("the answer is not a chat completion")


def _failure_of_status(status: int) -> ModelFailure:
    if status in _UNAVAILABLE:
        return ModelUnavailable(f"{_UNAVAILABLE[status]} (status {status})")
    if 400 <= status < 500:
        return ModelWrong(f"the endpoint refused the request (status {status})")
    return ModelUnavailable(f"the endpoint failed (status {status})")


def is_worth_retrying(error: BaseException) -> bool:
    """A slow endpoint is not asked again: the deadline is the same for all attempts."""
    if isinstance(error, openai.APIStatusError):
        return error.status_code in WORTH_RETRYING and error.code != "insufficient_quota"
    return isinstance(error, openai.APIConnectionError) and not isinstance(error, openai.APITimeoutError)


def retry_after_seconds(error: BaseException | None) -> float | None:
    """What the endpoint asked for; a date instead of seconds counts as nothing said."""
    if not isinstance(error, openai.APIStatusError):
        return None
    headers = error.response.headers
    for name, unit in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        value = headers.get(name, "")
        if value.replace(".", "", 1).isascii() and value.replace(".", "", 1).isdecimal():
            return float(value) / unit
    return None
