"""`bookedbarber understand`: how the agent understands texts, one JSON line in, one out (the contract's shapes)."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime
from typing import Any, TextIO
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import prompts
from graphs.nodes.understand import read
from graphs.state import Desk
from runtime.bootstrap import language_model
from runtime.domain.clients import Client
from runtime.domain.conversations import Agent, TurnKind
from runtime.domain.diary import Diary
from runtime.domain.optout import classify_opt_out
from runtime.domain.policy import Policy
from runtime.domain.shops import Shop
from runtime.domain.understanding import Grain, Sentiment, TimeExpression, Understanding
from runtime.ports.language_model import LanguageModel
from runtime.ports.turn_runner import InboundText, TurnFacts, TurnRequest
from runtime.settings import load_settings

WHOLE_DAYS = (Grain.DAY, Grain.WEEK, Grain.MONTH)


def run(lines: TextIO, out: TextIO, model_url: str | None) -> None:
    """A malformed line gets `{"id", "error"}` and the run goes on. `model_url` None: the rules alone."""
    with ExitStack() as stack:
        model = None
        if model_url is not None:
            settings = load_settings().model_copy(update={"openai_base_url": model_url, "redis_url": None})
            model = stack.enter_context(language_model(settings))
        texts = prompts.load()
        for answer in _answers(lines, texts, model):
            out.write(json.dumps(answer, ensure_ascii=False) + "\n")
            out.flush()


def _answers(lines: TextIO, texts: prompts.Prompts, model: LanguageModel | None) -> Iterator[dict[str, Any]]:
    for line in lines:
        if not line.strip():
            continue
        found: object = None
        try:
            found = json.loads(line)
            yield _answer(found, texts, model)
        except (ValueError, KeyError, TypeError, ZoneInfoNotFoundError) as error:
            yield {"id": found.get("id") if isinstance(found, dict) else None, "error": _why(error)}


def _answer(line: Any, texts: prompts.Prompts, model: LanguageModel | None) -> dict[str, Any]:
    if not isinstance(line, dict):
        raise ValueError("a line is one JSON object")
    text, zone = str(line["text"]), ZoneInfo(str(line["zone"]))
    moment = datetime.fromisoformat(str(line["now"]))
    if moment.tzinfo is None:
        raise ValueError("now needs an offset, such as 2026-06-09T10:05:00-04:00")
    desk = _desk(text, str(line.get("previous") or ""), moment.astimezone(zone), texts, model)
    understanding = read(desk, []).understanding
    word = classify_opt_out(text)
    return {
        "id": line["id"],
        "acts": sorted(understanding.acts),
        "opt_out": word is not None and word.stops,
        "times": [_time(time) for time in understanding.times],
        "slots": _slots(understanding),
        "language": understanding.language,
        "confidence": understanding.confidence,
    }


def _desk(text: str, previous: str, now: datetime, texts: prompts.Prompts, model: LanguageModel | None) -> Desk:
    """A turn without a shop behind it: no barbers, no services, nothing offered."""
    zone = str(now.tzinfo)
    facts = TurnFacts(
        now, Shop(0, "the shop", zone, "", ""), Client(0, "", "en", ()), Diary(zone, (), (), (), (), ()), previous
    )
    request = TurnRequest(
        Agent.REBOOKING, TurnKind.REPLY, "", 1, None, Policy(), (InboundText(text, now),), facts, saver=None
    )
    return Desk(request, texts, model)


def _time(time: TimeExpression) -> dict[str, Any]:
    whole = time.grain in WHOLE_DAYS
    start, end = (moment.date().isoformat() if whole else moment.isoformat() for moment in (time.start, time.end))
    return {"text": time.text, "start": start, "end": end, "grain": time.grain, "ambiguous": time.ambiguous}


def _slots(understanding: Understanding) -> dict[str, Any]:
    named = {
        "option": understanding.option,
        "barber": understanding.barber,
        "any_barber": understanding.any_barber or None,
        "service": understanding.service,
        "topics": sorted(understanding.topics) or None,
        "party": understanding.party if understanding.party > 1 else None,
        "for_other": understanding.for_other or None,
        "sentiment": understanding.sentiment if understanding.sentiment is not Sentiment.NEUTRAL else None,
        "not_times": [time.text for time in understanding.times if time.excluded] or None,
    }
    return {name: value for name, value in named.items() if value is not None}


def _why(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return "not a JSON line"
    if isinstance(error, ZoneInfoNotFoundError):
        return "zone is no IANA time zone"
    return f"{error.args[0]} is missing" if isinstance(error, KeyError) else str(error)
