"""How many, and which one of several, in figures and in words."""

import re

COUNT = r"(?P<count>\d{1,3}|an?|one|(?:a )?couple(?: of)?|(?:a )?few|several|una?|dos|tres)"
COUNT2 = COUNT.replace("count>", "count2>")
COUNT3 = COUNT.replace("count>", "count3>")
_COUNTS = {"a": 1, "an": 1, "one": 1, "un": 1, "una": 1, "dos": 2, "tres": 3}
# Higher ones have become figures by then (see number_words).
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
NTH_WORD = "|".join(_ORDINALS)
NTH = rf"\d{{1,2}}(?:st|nd|rd|th)|{NTH_WORD}"
PLACE = r"(?P<place>first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th))"


def count(words: str) -> int:
    """ "a couple of" is 2, "a few" and "several" are 3."""
    if words.isdigit():
        return int(words)
    return _COUNTS.get(words) or (2 if "couple" in words else 3)


def number(words: str) -> int:
    """Of "3", "3rd" and "third"."""
    digits = "".join(c for c in words if c.isdigit())
    return int(digits) if digits else _ORDINALS.index(words) + 1


def said(match: re.Match[str], name: str) -> str:
    """The group of that name in whichever branch of the pattern matched ("wd", "wd2", "wd3"); empty when none did."""
    groups = match.groupdict()
    return next((found for suffix in ("", "2", "3", "4") if (found := groups.get(name + suffix))), "")
