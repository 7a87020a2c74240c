"""A model that answers nonsense of many kinds, by a seed: nothing that it says can be used."""

from collections.abc import Callable
from random import Random
from threading import Lock

from evals.stubs.answers import Body
from evals.stubs.asked import Asked
from evals.stubs.server import Reply

Kind = Callable[[Random, Asked], Reply]

LETTERS = "abcdefghijklmnopqrstuvwxyz"
FOREIGN = (
    "Bonjour ! Souhaitez-vous un rendez-vous chez le coiffeur la semaine prochaine ?",
    "Guten Tag, leider habe ich Sie nicht verstanden. Bitte wiederholen Sie Ihre Anfrage.",
    "您好，请问您想什么时候来理发？",
    "Привет! Чем могу помочь?",
)
PROSE = (
    "As an AI language model I would be happy to help you with that! Here are some tips for a great haircut.",
    "The capital of France is Paris.",
    "Sure! Let me know if you need anything else.",
    "```python\nprint('hello')\n```",
)
BROKEN_JSON = (
    '{"acts": ["accept"',
    '{"acts": ["accept"], "times": [{"text": "sat", ',
    "{'acts': ['accept'], 'option': 2}",
    '{"acts": [accept], "times": []}',
    "{}",
    "[]",
    "null",
    '"accept"',
    '{"weather": "sunny", "barber": {"name": "Marcus"}}',
)
WRONG_VALUES = (
    ('"acts"', '["confirm_everything", "ACCEPT!"]'),
    ('"confidence"', '"very sure"'),
    ('"option"', '"the second one"'),
    ('"times"', '[{"text": "sat", "start": "Saturday-ish", "end": "", "grain": "century"}]'),
    ('"topics"', '"everything"'),
)


class Garbage:
    def __init__(self, seed: int = 1) -> None:
        self._random = Random(seed)  # noqa: S311 - nothing secret
        self._lock = Lock()

    def answer(self, body: Body) -> Reply:
        asked = Asked(body)
        with self._lock:
            kinds = READINGS if asked.wants_reading else WORDINGS
            return self._random.choice(kinds)(self._random, asked)


def _broken_json(random: Random, _: Asked) -> Reply:
    return Reply(random.choice(BROKEN_JSON))


def _wrong_values(random: Random, asked: Asked) -> Reply:
    """The rules' reading with one field that is not of the schema."""
    name, value = random.choice(WRONG_VALUES)
    return Reply("{" + f"{name}: {value}, " + asked.guess.strip().removeprefix("{").replace(name, '"was"', 1))


def _empty(random: Random, _: Asked) -> Reply:
    return Reply(random.choice(("", " ", "\n\n")))


def _letters(random: Random, _: Asked) -> Reply:
    return Reply("".join(random.choices(LETTERS, k=400)))


def _foreign(random: Random, _: Asked) -> Reply:
    return Reply(random.choice(FOREIGN))


def _prose(random: Random, _: Asked) -> Reply:
    return Reply(random.choice(PROSE))


def _error(random: Random, _: Asked) -> Reply:
    return Reply("something went wrong", status=random.choice((500, 502, 503, 429)))


def _refusal(_: Random, __: Asked) -> Reply:
    return Reply(refusal="I'm sorry, but I can't help with that.")


def _cut(_: Random, asked: Asked) -> Reply:
    whole = asked.guess if asked.wants_reading else asked.draft
    return Reply(whole[: len(whole) // 2], finish="length")


def _withheld(_: Random, __: Asked) -> Reply:
    return Reply("", finish="content_filter")


def _own_prompt(_: Random, asked: Asked) -> Reply:
    return Reply("\n".join(str(message["content"]) for message in asked.body["messages"])[:1500])


def _again_and_again(_: Random, asked: Asked) -> Reply:
    return Reply((asked.draft + " ") * 12)


EITHER: tuple[Kind, ...] = (_empty, _letters, _foreign, _prose, _error, _refusal, _cut, _withheld, _own_prompt)
READINGS: tuple[Kind, ...] = (*EITHER, _broken_json, _broken_json, _wrong_values, _wrong_values)
WORDINGS: tuple[Kind, ...] = (*EITHER, _broken_json, _again_and_again)
