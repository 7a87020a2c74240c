"""A model that is good, at an endpoint that takes fewer forms of answer than it should, or spoils what it gives."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

from evals.stubs.answers import Body, good_content, wants_json
from evals.stubs.server import Reply

Spoil = Callable[[Body], Reply | None]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """`spoils` gives what is answered in place of a good answer, or None. Where it `reads`, some form is answered well."""

    name: str
    spoils: Spoil
    reads: bool = True


class Degraded:
    """`asked` counts the requests for a reading, and how many of them were spoiled."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._lock = Lock()
        self.asked: Counter[str] = Counter()

    def answer(self, body: Body) -> Reply:
        spoiled = self._endpoint.spoils(body)
        if wants_json(body):
            with self._lock:
                self.asked["spoiled" if spoiled is not None else "good"] += 1
        return spoiled or Reply(good_content(body, None))


def _form(body: Body) -> str:
    return str(body.get("response_format", {}).get("type", ""))


def _refuses(form: str, status: int, words: str) -> Spoil:
    return lambda body: Reply(words, status=status) if _form(body) in form.split() else None


def _cut(body: Body) -> Reply:
    whole = good_content(body, None)
    return Reply(whole[: len(whole) // 2], finish="length")


def _runs_on_in_schema(body: Body) -> Reply | None:
    """Constrained decoding of small models is known to end in white space without end."""
    return Reply('{"acts": [' + " \n" * 400, finish="length") if _form(body) == "json_schema" else None


def _wrapped(before: str, after: str) -> Spoil:
    return lambda body: Reply(before + good_content(body, None) + after) if wants_json(body) else None


def _only_in_words(body: Body) -> Reply | None:
    """Forms are ignored, and without the schema in the prompt nobody knows what to answer."""
    return Reply("Sure! What would you like to know?") if _form(body) == "json_schema" else None


ENDPOINTS = (
    Endpoint("json_schema refused, 500 and a reason", _refuses("json_schema", 500, "json_schema is not supported")),
    Endpoint("json_schema refused, 500", _refuses("json_schema", 500, "Internal Server Error")),
    Endpoint("json_schema refused, 400", _refuses("json_schema", 400, "Bad request")),
    Endpoint("every format refused, 400", _refuses("json_schema json_object", 400, "unknown field response_format")),
    Endpoint("json_schema runs to the limit", _runs_on_in_schema),
    Endpoint("format ignored", _only_in_words),
    Endpoint("JSON in a fence", _wrapped("```json\n", "\n```")),
    Endpoint("JSON in prose", _wrapped("Sure, here is what I understood: ", "\nAnything else I can do?")),
    Endpoint("everything cut at the limit", _cut, reads=False),
    Endpoint("everything 500", lambda _: Reply("Internal Server Error", status=500), reads=False),
)
