"""What the stub model says when it behaves: from a request body alone, knowing nothing of our code."""

import json
import re
from collections.abc import Callable
from typing import Any

Body = dict[str, Any]
Responder = Callable[[Body], object]

GREETINGS = {"Hi": "Hey", "Hey": "Hi", "Hello": "Hi", "Good morning": "Morning"}
NEUTRAL_TEXT = "Thanks for your text."


def wants_json(body: Body) -> bool:
    """Whether the request asks for a reading of a client's words, and not for a text."""
    fallback = _tagged("fallback_json", user_prompt(body))
    return requested_schema(body) is not None or fallback is not None or _asks_for_json(body)


def good_content(body: Body, responder: Responder | None, says: str | None = None) -> str:
    """JSON where the request asks for it (the responder's, if there is one), otherwise a text (`says`, if given)."""
    schema = requested_schema(body)
    fallback = _tagged("fallback_json", user_prompt(body))
    if not wants_json(body):
        return reworded(user_prompt(body)) if says is None else says
    if responder is not None:
        return json.dumps(responder(body))
    if fallback is not None:
        return json.dumps(json.loads(fallback))
    return json.dumps(neutral(schema or {"type": "object"}, schema or {}))


def reworded(user: str) -> str:
    """The draft with another greeting, or with one put before it; true to every fact in it."""
    draft = _tagged("draft", user)
    if draft is None:
        return NEUTRAL_TEXT
    for greeting, other in GREETINGS.items():
        if draft.startswith((f"{greeting} ", f"{greeting},", f"{greeting}!")):
            return other + draft.removeprefix(greeting)
    return f"Sure thing! {draft}"


def requested_schema(body: Body) -> Body | None:
    """From `response_format`, or from the system prompt of a client that could not use it."""
    form = body.get("response_format") or {}
    if form.get("type") == "json_schema":
        return dict(form["json_schema"]["schema"])
    system = _prompt(body, "system")
    for brace in re.finditer(r"\{", system):
        try:
            found, _ = json.JSONDecoder().raw_decode(system, brace.start())
        except ValueError:
            continue
        if "properties" in found:
            return dict(found)
    return None


def neutral(schema: Body, root: Body) -> Any:
    """The plainest value that fits a JSON schema: empty, zero, false, null, the first of several."""
    if "$ref" in schema:
        return neutral(root["$defs"][schema["$ref"].rsplit("/", 1)[-1]], root)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    if "anyOf" in schema:
        options = schema["anyOf"]
        return None if {"type": "null"} in options else neutral(options[0], root)
    return _neutral_of_type(schema, root)


def _neutral_of_type(schema: Body, root: Body) -> Any:
    match schema.get("type"):
        case "object":
            fields = schema.get("properties", {})
            return {name: neutral(fields[name], root) for name in schema.get("required", ())}
        case "array":
            return [neutral(schema["items"], root)] * schema.get("minItems", 0)
        case "integer" | "number":
            return schema.get("minimum", 0)
        case "boolean":
            return False
        case "string":
            return "2026-01-01T00:00:00" if schema.get("format") == "date-time" else ""
    return None


def user_prompt(body: Body) -> str:
    return _prompt(body, "user")


def _prompt(body: Body, role: str) -> str:
    return "\n".join(str(m["content"]) for m in body["messages"] if m["role"] == role)


def _asks_for_json(body: Body) -> bool:
    return "response_format" in body


def _tagged(tag: str, text: str) -> str | None:
    found = re.search(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
    return found.group(1).strip() if found else None
