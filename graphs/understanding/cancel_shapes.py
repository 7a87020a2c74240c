"""What is told of a language's ways of cancelling."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shapes:
    """All are read in one piece of a sentence, but for `doubt`, `kind_if`, `books_again` and `several`, read in the whole text.

    `mentions`: a word of cancelling. `away`: whoever says only this may mean it. `alone`: that word and nothing else. `wants`: how a plain cancellation begins, its verb
    included; before it stand only `opens` or a `reason`, behind it only `about` and then a `reason`. `asks`: those that stay
    plain with a question mark. `stays`: it is not to be cancelled. `past`: it was, `own`: of the client's appointment,
    `long_past`: of another time. `elsewhere`: what people cancel in other places. `doubt`: a condition or a question,
    `kind_if`: one that is only polite. `books_again`: another time in place of this one, read behind the word of cancelling;
    `instead` with a day or an hour is the same. `several`: more than one of them.
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
