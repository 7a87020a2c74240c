"""What a shop lets its agents do; stored by version, and each conversation keeps the one it began with."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import time, timedelta
from typing import Any


@dataclass(frozen=True, slots=True)
class Policy:
    """`booking_days` is how far ahead clients may book. `marketing_from` and `marketing_until` are shop time: outside them no
    text goes out that the client did not ask for. `answer_within` is how soon a person promises to look at a flag. Beyond
    `model_tokens_per_day` templates answer for the rest of the day; beyond `texts_in_ten_minutes` to one client a person does,
    as beyond `texts_to_strangers_per_hour` to all numbers that the shop does not know. Beyond `model_turns_per_client_per_day`
    in one conversation rules and templates answer for the rest of the shop's day. Whoever has `upcoming_per_client`
    appointments coming books the next one with a person; more than twelve are not counted.
    `answers` are the shop's own sentences by language and topic (parking, walk_ins, payment, kids): `{"en": {"parking": "..."}}`;
    what is not there is asked of the team. `birthday_treat` and `win_back_treat` are promised in those openings, by language.
    """

    booking_days: int = 28
    offers: int = 3
    hold_minutes: int = 15
    marketing_from: str = "09:00"
    marketing_until: str = "20:00"
    answer_within_minutes: int = 120
    model_tokens_per_day: int = 2_000_000
    texts_in_ten_minutes: int = 10
    texts_to_strangers_per_hour: int = 60
    model_turns_per_client_per_day: int = 40
    upcoming_per_client: int = 4
    answers: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    birthday_treat: Mapping[str, str] = field(default_factory=dict)
    win_back_treat: Mapping[str, str] = field(default_factory=dict)

    @property
    def hold(self) -> timedelta:
        return timedelta(minutes=self.hold_minutes)

    @property
    def answer_within(self) -> timedelta:
        return timedelta(minutes=self.answer_within_minutes)

    @property
    def daytime(self) -> tuple[time, time]:
        return time.fromisoformat(self.marketing_from), time.fromisoformat(self.marketing_until)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, content: dict[str, Any]) -> "Policy":
        """Unknown keys are ignored, so that an older program can read a newer policy."""
        known = {key: value for key, value in content.items() if key in cls.__dataclass_fields__}
        return cls(**known)

    @property
    def hash(self) -> str:
        return hashlib.sha256(json.dumps(self.to_json(), sort_keys=True).encode()).hexdigest()[:16]
