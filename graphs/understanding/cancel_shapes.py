"""What is told of a language's ways of cancelling."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shapes:
    """Read in one piece of a sentence:

    - `mentions`: a word of cancelling; `alone`: that word and nothing else
    - `wants`: how a plain cancellation begins, its verb included. Before it stand only `opens` or a `reason`, behind it
      only `about` and then a `reason`. `asks` are those that stay plain with a question mark
    - `stays`: it is not to be cancelled
    - `past`: it was; `own`: the client's appointment, `long_past`: at another time
    - `elsewhere`: what people cancel in other places

    Read in the whole text:

    - `away`: whoever says only this may mean it
    - `doubt`: a condition or a question; `kind_if`: a condition that is only polite
    - `books_again`: another time in place of this one, behind the word of cancelling; so is `instead` with a day or an hour
    - `several`: more than one appointment
    """

    mentions: re.Pattern[str]
    away: re.Pattern[str]
    alone: re.Pattern[str]
    asks: re.Pattern[str]
    wants: re.Pattern[str]
    opens: frozenset[str]
    about: frozenset[str]
    reason: re.Pattern[str]
    stays: re.Pattern[str]
    past: re.Pattern[str]
    own: re.Pattern[str]
    long_past: re.Pattern[str]
    elsewhere: re.Pattern[str]
    doubt: re.Pattern[str]
    kind_if: re.Pattern[str]
    books_again: re.Pattern[str]
    instead: re.Pattern[str]
    several: re.Pattern[str]


def words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())
