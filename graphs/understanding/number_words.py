"""Numbers in words, put together: "twenty seventh" is 27th, "seven twenty-five" is 7:25."""

Token = tuple[str, int, int]

_ONES = {w: n for n, w in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"), 1)}
_TEENS = {
    w: n
    for n, w in enumerate(
        (
            *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"),
            *("sixteen", "seventeen", "eighteen", "nineteen"),
        ),
        10,
    )
}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_FIRSTS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_NTHS = {w: n for n, w in enumerate(_FIRSTS, 1)}
# "first" to "tenth" stay as they are: they name an offered slot as often as a day.
_HIGH_NTHS = {
    w: n
    for n, w in enumerate(
        (
            *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"),
            *("sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"),
        ),
        11,
    )
} | {"thirtieth": 30}
_NOUGHTS = frozenset({"oh", "o", "ou", "zero"})
_COUNTED_WORDS = """
    minute minutes min mins dollar dollars bucks percent year years people persons day days week weeks hour hours
    second seconds times
"""
_COUNTED = frozenset(_COUNTED_WORDS.split())


def join_numbers(words: list[Token]) -> list[Token]:
    """The same words, with those of one number made one; each keeps the place of what it was made of."""
    return _clocks(_compounds(words))


def _compounds(words: list[Token]) -> list[Token]:
    out: list[Token] = []
    at = 0
    while at < len(words):
        word, start, end = words[at]
        after = _after_hyphen(words, at)
        if word in _TENS and after is not None and words[after][0] in _NTHS | _ONES.keys():
            second = words[after][0]
            number = _TENS[word] + (_NTHS.get(second) or _ONES[second])
            out.append((f"{number}{_suffix(number) if second in _NTHS else ''}", start, words[after][2]))
            at = after + 1
            continue
        high = _HIGH_NTHS.get(word)
        out.append((f"{high}{_suffix(high)}" if high else word, start, end))
        at += 1
    return out


def _clocks(words: list[Token]) -> list[Token]:
    """An hour and minutes that were both written as words; "two fifteen minute cuts" is none."""
    out: list[Token] = []
    at = 0
    while at < len(words):
        hour = _ONES.get(words[at][0]) or {"ten": 10, "eleven": 11, "twelve": 12}.get(words[at][0])
        minutes = _minutes(words, at) if hour is not None else None
        if hour is None or minutes is None:
            out.append(words[at])
            at += 1
            continue
        said, last = minutes
        out.append((f"{hour}:{said:02}", words[at][1], words[last][2]))
        at = last + 1
    return out


def _minutes(words: list[Token], at: int) -> tuple[int, int] | None:
    """The minutes after the hour at that place, and the place of their last word."""
    after = _after_hyphen(words, at)
    if after is None:
        return None
    found: tuple[int, int] | None = None
    word = words[after][0]
    if word in _NOUGHTS:
        ones = _after_hyphen(words, after)
        if ones is not None and words[ones][0] in _ONES:
            found = _ONES[words[ones][0]], ones
    elif word in _TEENS or word in _TENS:
        found = _TEENS.get(word) or _TENS[word], after
    elif words[at][0] not in ("one",) and _is_compound(word, words[after]):
        found = int(word), after
    if found is None or (words[at][0] == "one" and found[0] in (10, 11, 12, 20)):
        return None
    following = words[found[1] + 1][0] if found[1] + 1 < len(words) else ""
    return None if following in _COUNTED else found


def _is_compound(word: str, token: Token) -> bool:
    """Whether these figures were made of two words."""
    return word.isdigit() and token[2] - token[1] > len(word)


def _after_hyphen(words: list[Token], at: int) -> int | None:
    after = at + 2 if at + 1 < len(words) and words[at + 1][0] == "-" else at + 1
    return after if after < len(words) else None


def _suffix(number: int) -> str:
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number not in (11, 12, 13) else "th"
