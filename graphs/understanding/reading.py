"""The schema in which a model reports what a text means, and the way from and to our own understanding."""

from collections.abc import Sequence
from datetime import datetime

from pydantic import BaseModel, ConfigDict, Field

from runtime.domain.understanding import Act, Concern, Grain, Sentiment, TimeExpression, Topic, Understanding

# A small model may write without end where nothing bounds it.
MOST_TIMES = 12
LONGEST_WORDS = 120
LONGEST_NAME = 80
LONGEST_LANGUAGE = 16
LARGEST_PARTY = 10


class ReadTime(BaseModel):
    """Local time, without offset, half open."""

    model_config = ConfigDict(extra="forbid")
    text: str = Field(max_length=LONGEST_WORDS)
    start: datetime
    end: datetime
    grain: Grain
    ambiguous: bool
    excluded: bool
    has_day: bool


class Reading(BaseModel):
    """What the client's texts say. Where `party`, `for_other` or `sentiment` is left out, the rules tell it."""

    model_config = ConfigDict(extra="forbid")
    acts: list[Act] = Field(max_length=len(Act))
    times: list[ReadTime] = Field(max_length=MOST_TIMES)
    option: int | None = Field(description="the number of the offered slot that was chosen")
    barber: str | None = Field(max_length=LONGEST_NAME, description="a barber's name as the shop writes it")
    any_barber: bool
    service: str | None = Field(max_length=LONGEST_NAME, description="a service's name as the shop writes it")
    topics: list[Topic] = Field(max_length=len(Topic))
    language: str = Field(max_length=LONGEST_LANGUAGE, description="ISO 639-1")
    confidence: float = Field(description="from 0 to 1")
    party: int | None = Field(default=None, description="how many people want a cut, 1 when nothing is said")
    for_other: bool | None = Field(default=None, description="the cut is not for the client: a child, a friend")
    sentiment: Sentiment | None = Field(default=None, description="how the client sounds")
    concerns: list[Concern] | None = Field(
        default=None, max_length=len(Concern), description="what only a person may handle, empty for nearly every text"
    )


def from_reading(
    reading: Reading,
    by_rules: Understanding,
    *,
    now: datetime,
    offered: int,
    barbers: Sequence[str],
    services: Sequence[str],
    may_stop: bool,
) -> Understanding:
    """What a model may not say is dropped: options never offered, names the shop does not have, times that are over.

    Whom the client does not want is told by the rules alone.
    A stop, a call for a person or the question whether this is a machine that the rules saw stays, whatever the model says.
    A stop that only the model saw counts where the rules allow for one (`may_stop`).
    """
    kept = by_rules.acts & {Act.OPT_OUT, Act.HUMAN, Act.BOT_QUESTION, Act.COMPLAINT}
    option = reading.option if reading.option is not None and 1 <= reading.option <= offered else None
    acts = (frozenset(reading.acts) - (frozenset() if may_stop else {Act.OPT_OUT}) | kept) or by_rules.acts
    barber = _known(reading.barber, barbers)
    return Understanding(
        acts=acts - {Act.CHOOSE} if option is None else acts | {Act.CHOOSE},
        times=tuple(_time(time) for time in reading.times if _is_sensible(time, now)),
        option=option,
        barber=barber if barber != by_rules.excluded_barber else None,
        any_barber=reading.any_barber,
        service=_known(reading.service, services),
        topics=frozenset(reading.topics),
        language=reading.language[:2].lower(),
        confidence=min(max(reading.confidence, 0.0), 1.0),
        excluded_barber=by_rules.excluded_barber,
        party=by_rules.party if reading.party is None else min(max(reading.party, 1), LARGEST_PARTY),
        for_other=by_rules.for_other if reading.for_other is None else reading.for_other,
        sentiment=by_rules.sentiment if reading.sentiment is None else reading.sentiment,
        concerns=by_rules.concerns | frozenset(reading.concerns or ()),
    )


def to_reading(understanding: Understanding) -> Reading:
    return Reading(
        acts=sorted(understanding.acts),
        times=[
            ReadTime(
                text=time.text[:LONGEST_WORDS],
                start=time.start,
                end=time.end,
                grain=time.grain,
                ambiguous=time.ambiguous,
                excluded=time.excluded,
                has_day=time.has_day,
            )
            for time in understanding.times[:MOST_TIMES]
        ],
        option=understanding.option,
        barber=understanding.barber,
        any_barber=understanding.any_barber,
        service=understanding.service,
        topics=sorted(understanding.topics),
        language=understanding.language,
        confidence=understanding.confidence,
        party=understanding.party,
        for_other=understanding.for_other,
        sentiment=understanding.sentiment,
        concerns=sorted(understanding.concerns),
    )


def _time(time: ReadTime) -> TimeExpression:
    return TimeExpression(
        text=time.text,
        start=time.start.replace(tzinfo=None),
        end=time.end.replace(tzinfo=None),
        grain=time.grain,
        ambiguous=time.ambiguous,
        excluded=time.excluded,
        has_day=time.has_day,
    )


def _is_sensible(time: ReadTime, now: datetime) -> bool:
    start, end = time.start.replace(tzinfo=None), time.end.replace(tzinfo=None)
    return start <= end and end >= now.replace(tzinfo=None)


def _known(name: str | None, names: Sequence[str]) -> str | None:
    return next((known for known in names if name is not None and known.lower() == name.lower()), None)
