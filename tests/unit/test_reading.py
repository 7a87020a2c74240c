"""What a model reports about a text, and what is made of it."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from graphs.understanding.reading import Reading, from_reading, to_reading
from runtime.domain.understanding import Act, Sentiment, Understanding

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=ZoneInfo("America/Chicago"))
BY_RULES = Understanding(frozenset({Act.BOOK}), party=2, for_other=True, sentiment=Sentiment.NEGATIVE)


def heard(*, may_stop: bool = True, **said: Any) -> Understanding:
    reading = to_reading(BY_RULES).model_copy(update=said)
    return from_reading(reading, BY_RULES, now=NOW, offered=0, barbers=(), services=(), may_stop=may_stop)


def test_what_a_model_leaves_out_about_people_and_mood_is_told_by_the_rules() -> None:
    left_out = heard(party=None, for_other=None, sentiment=None)
    assert (left_out.party, left_out.for_other, left_out.sentiment) == (2, True, Sentiment.NEGATIVE)


def test_a_model_may_correct_the_rules_about_people_and_mood() -> None:
    corrected = heard(party=3, for_other=False, sentiment=Sentiment.NEUTRAL)
    assert (corrected.party, corrected.for_other, corrected.sentiment) == (3, False, Sentiment.NEUTRAL)


def test_a_stop_that_only_the_model_saw_needs_the_rules_leave() -> None:
    assert heard(acts=[Act.OPT_OUT]).acts == {Act.OPT_OUT}
    assert heard(acts=[Act.OPT_OUT, Act.PROPOSE], may_stop=False).acts == {Act.PROPOSE}


def test_a_vetoed_stop_leaves_what_the_rules_understood() -> None:
    assert heard(acts=[Act.OPT_OUT], may_stop=False).acts == BY_RULES.acts


def test_a_party_of_a_thousand_is_not_believed() -> None:
    assert heard(party=1000).party == 10


def unbounded(schema: dict[str, Any]) -> list[str]:
    found: list[str] = []
    for name, field in schema["properties"].items():
        for kind in field.get("anyOf", [field]):
            text = kind.get("type") == "string" and kind.get("format") is None
            found += [name] * (
                (text and "maxLength" not in kind) or (kind.get("type") == "array" and "maxItems" not in kind)
            )
    return found


def test_no_word_or_list_of_a_model_is_without_end() -> None:
    schema = Reading.model_json_schema()
    assert unbounded(schema) == unbounded(schema["$defs"]["ReadTime"]) == []
