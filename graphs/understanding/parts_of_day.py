"""Parts of the day: "in the morning", "after work", "noonish" has a clock of its own."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """In minutes after midnight; `start` and `end` are places in the plain text. `half`: "am" or "pm"."""

    start: int
    end: int
    first: int
    past: int
    half: str
    bare: bool = False


_IN = r"(?:(?:in|during|on|at|around) )?(?:the )?"
# Wording, from which hour, to which hour, which half of the day; a longer wording comes before a shorter one.
_PARTS: tuple[tuple[str, float, float, str], ...] = (
    (
        rf"\b{_IN}early (?:in the |hours of the )?morning\b|\bfirst thing(?: in the morning)?\b|\bbefore work\b"
        r"|\bearly in the day\b|\bearly (?=\0++(?! (?:morning|evening|afternoon|night)))",
        *(6, 10, "am"),
    ),
    (
        rf"\b{_IN}(?:late|mid|later)(?: in the)?(?: ?- ?| ?)morning\b|\bmidmorning\b|\bbefore lunch(?:time)?\b",
        10,
        12,
        "am",
    ),
    (
        rf"\b{_IN}mornings?\b|\bin the am\b|\bam hours\b|(?<=\0 )am\b(?! (?:not|i|so|a|the|on|in|\w+ing)\b)|\bafter breakfast\b",
        8,
        12,
        "am",
    ),
    (rf"\b(?:{_IN}lunchtime|(?<=\0 )lunch|(?:at|around|over|on|during) (?:my )?lunch(?:time)?)\b", 12, 14, "pm"),
    (rf"\b{_IN}early (?:in the )?afternoon\b", 12, 15, "pm"),
    (r"\bafter lunch(?:time)?\b", 13, 16, "pm"),
    (rf"\b{_IN}mid(?:dle of the)?(?: ?- ?| ?)afternoon\b|\bmidafternoon\b", 14, 16, "pm"),
    (rf"\b{_IN}(?:late|later)(?: in the)? afternoon\b|\bafter school\b", 15, 18, "pm"),
    (rf"\b{_IN}(?:afternoons?)\b|\bin the pm\b|(?<=\0 )pm\b", 12, 17, "pm"),
    (r"\bafter work\b|\bafter i get off(?: work)?\b|\bwhen i get off(?: work)?\b", 17, 21, "pm"),
    (r"\bafter (?:dinner|supper)(?:time)?\b", 19, 22, "pm"),
    (rf"\b{_IN}(?:dinner|supper)time\b|\baround (?:dinner|supper)\b", 17, 20, "pm"),
    (rf"\b{_IN}early evenings?\b|\bearly (?:in|this) (?:the )?evening\b", 17, 19, "pm"),
    (rf"\b{_IN}(?:(?:late|later)(?: in the)? )?evenings?\b", 17, 21, "pm"),
    (r"\b(?:(?:at|in the|late) )?(?<!\d )(?<!\ba )(?<!\bone )(?<!\bmore )nights?\b", 18, 23, "pm"),
    (rf"\b{_IN}daytime\b", 8, 18, ""),
    (
        r"\b(?:at |by |towards? )?(?:the )?end of (?:the |my )?day\b|\blate in the day\b"
        r"|\b(?:at |by |towards? )?(?:the )?end of(?= \0)",
        *(16, 21, "pm"),
    ),
)
_RULES = tuple((re.compile(pattern), int(first * 60), int(past * 60), half) for pattern, first, past, half in _PARTS)


def find_parts(blanked: str) -> list[Part]:
    """In order; days are blanked out with \\0 by then."""
    found: list[Part] = []
    for pattern, first, past, half in _RULES:
        for match in list(pattern.finditer(blanked)):
            bare = " " not in match.group()
            found.append(Part(match.start(), match.end(), first, past, half, bare))
            blanked = blanked[: match.start()] + "\1" * len(match.group()) + blanked[match.end() :]
    return sorted(found, key=lambda p: p.start)
