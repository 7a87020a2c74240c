"""Neighbouring words about time, put together: "sat" + "after" + "3"."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from graphs.understanding.clock_times import Clock, EdgeWord, Part, find_clocks, find_edges, find_parts
from graphs.understanding.days import Days


@dataclass(slots=True)
class Phrase:
    """One wish or refusal in the making; `start` and `end` are places in the plain text."""

    start: int
    end: int
    days: Days | None = None
    clock: Clock | None = None
    until: Clock | None = None
    part: Part | None = None
    edge: EdgeWord | None = None
    excluded: bool = False
    ambiguous: bool = False
    lent: bool = False

    @property
    def timed(self) -> bool:
        """Whether it says a time of day."""
        return self.clock is not None or self.part is not None


Atom = Days | Part | Clock | EdgeWord | tuple[Clock, Clock]

_BRIDGE_WORDS = """
    , ( ) - at on in the of for around about like say maybe a sometime anytime any between from work
    works is good best ideally some preferably during later time would be please del de el la por
"""
_BRIDGE = frozenset(_BRIDGE_WORDS.split())
_RANGE = re.compile(r" ?(?:-|to|until|a|hasta|y) (?:las )?(?:about |around |at )?| ?- ?")
_RANGE_AND = re.compile(r" (?:and|y|or) (?:at )?(?:las )?")
_BETWEEN = re.compile(r"\b(?:between|entre) (?:like |about |the |around )?$")
_FROM = re.compile(r"\b(?:from|between|de) (?:like |about |the |around |las )?$")
_OR = re.compile(r" ?(?:,|/|or|and|o|, or|or maybe|or even|or like)(?: (?:on|at|the))? ?")
_AFTER_REFUSAL = re.compile(r" ?(?:/|or|and|nor|o|ni|, or)(?: (?:on|at|the))? ?")
_MOVED = re.compile(
    r"\b(?:move|moving|change|changing|switch|push|bump|swap|reschedule|cambiar|mover)\b"
    r"(?: (?!to\b)[^\s.?!]+){0,4} ?$"
)
_MOVED_TO = re.compile(r"(?: (?!to\b)[^\s.?!]+){0,3} (?:to|for|a|para)(?: (?:the|like|around|el|las?))? ?")

_CANT = r"(?:cant|cannot|can not|couldnt|wont|will not|dont|never)"
_CANT_DO = r"(?: (?:do|make(?: it)?|work|go|have|want|be|able|to|free|available))*"
_LEAD = r"(?: (?:on|in|at|for|the|this|a|any|come|make|it|do|be|there|early|el|los|las))*"
_REFUSED_BEFORE = re.compile(
    r"(?:\bnot|\bexcept(?: for)?|\b(?:anything|any day|any time|anytime|any|everything|all) but|\bother than"
    rf"|\bbesides|\b{_CANT}{_CANT_DO}|\bnot (?:free|available|around|able|good|working)"
    r"|\b(?:busy|unavailable|booked|tied up|slammed)|\b(?:working|i work|have work|got work)(?: all)?"
    rf"|\b(?:out of town|away)|\bno way (?:i|we) (?:can|could){_CANT_DO}|\bhate"
    rf"|\bisnt|\bno puedo|\bmenos|\bexcepto|\bno (?:on|in|to)){_LEAD} $"
)
_LONGEST_LEAD = 80
_NO_DAYS = re.compile(r"\bno $")
_NOT = r"(?:doesnt|does not|dont|do not|didnt|wont|will not|cant|isnt|is not|are not|arent|aint|not|wouldnt)"
_REFUSED_AFTER = re.compile(
    r"(?: (?:at all|either|morning|afternoon|anymore|really|just|probably))*"
    rf"(?: {_NOT}(?: (?:really|going to|be))*"
    r" (?:work|good|possible|ideal|great|free|available|suit|fit|happen|happening|an option|for me)\b"
    r"| (?:is|are|s) (?:no good|bad|out|taken|impossible|tough|no go|too (?:early|late|soon|far))\b"
    r"| (?:no good|no way|never (?:works?|good)|sucks|impossible)\b"
    r"| (?:i|we) (?:am |are )?(?:(?:have|got)(?: to)? work|work|working|cant(?! wait)|cannot|busy)\b"
    r"| no (?:puedo|me queda|me sirve)\b| too (?:early|late|soon)\b)"
)


def find_phrases(plain: str, days: list[Days], blanked: str, *, bare_hours: bool) -> list[Phrase]:
    """In order of their words. `blanked` is `plain` without the words of `days`."""
    parts = find_parts(blanked)
    clocks = find_clocks(_blank(blanked, parts, "\1"))
    edges = find_edges(_blank(_blank(blanked, parts, "\1"), clocks, "\0"))
    phrases = _group(plain, sorted([*days, *parts, *_ranges(plain, clocks), *edges], key=_start))
    kept = [p for p in phrases if _means_time(p, plain, phrases, bare_hours=bare_hours)]
    return _lend(plain, _refusals(plain, _without_moved(plain, kept)))


def _blank(text: str, atoms: list[Part] | list[Clock], mark: str) -> str:
    for atom in atoms:
        text = text[: atom.start] + mark * (atom.end - atom.start) + text[atom.end :]
    return text


def _start(atom: Atom) -> int:
    return atom[0].start if isinstance(atom, tuple) else atom.start


def _end(atom: Atom) -> int:
    return atom[1].end if isinstance(atom, tuple) else atom.end


def _ranges(plain: str, clocks: list[Clock]) -> list[Clock | tuple[Clock, Clock]]:
    """Clock times, with "2 to 4" and "between 2 and 4" as pairs."""
    out: list[Clock | tuple[Clock, Clock]] = []
    at = 0
    while at < len(clocks):
        here = clocks[at]
        after = clocks[at + 1] if at + 1 < len(clocks) else None
        if after is not None and _is_range(plain, here, after):
            out.append((here, after))
            at += 2
        else:
            out.append(here)
            at += 1
    return out


def _is_range(plain: str, first: Clock, second: Clock) -> bool:
    gap = plain[first.end : second.start]
    if _MOVED.search(plain[: first.start]):
        return False
    if _RANGE.fullmatch(gap):
        return True
    return bool(_RANGE_AND.fullmatch(gap) and _BETWEEN.search(plain[: first.start]))


def _group(plain: str, atoms: list[Atom]) -> list[Phrase]:
    phrases: list[Phrase] = []
    for atom in atoms:
        last = phrases[-1] if phrases else None
        if last is not None and isinstance(atom, EdgeWord) and _inside_range(atom, last):
            continue
        if last is not None and _joins(last, atom, plain):
            _add(last, atom)
        else:
            phrases.append(_add(Phrase(_start(atom), _end(atom)), atom))
    return [p for p in phrases if p.days or p.timed]


def _inside_range(edge: EdgeWord, phrase: Phrase) -> bool:
    return phrase.until is not None and edge.start < phrase.end


def _joins(phrase: Phrase, atom: Atom, plain: str) -> bool:
    gap = plain[phrase.end : _start(atom)]
    if isinstance(atom, Days) and phrase.days is not None:
        return _days_range(phrase, gap, plain) or _same_day_twice(phrase, atom, gap)
    if not _bridges(gap) or not _free(phrase, atom):
        return False
    weak_first = phrase.clock is not None and phrase.clock.weak and phrase.days is None and phrase.part is None
    return not (weak_first and isinstance(atom, Days) and ("," in gap or "the" in gap))


def _bridges(gap: str) -> bool:
    return all(word in _BRIDGE for word in gap.split())


def _days_range(phrase: Phrase, gap: str, plain: str) -> bool:
    if phrase.timed or _MOVED.search(plain[: phrase.start]):
        return False
    if _RANGE.fullmatch(gap):
        return True
    return bool(_RANGE_AND.fullmatch(gap) and _BETWEEN.search(plain[: phrase.start]))


def _same_day_twice(phrase: Phrase, atom: Days, gap: str) -> bool:
    """ "thursday the 5th", "next week tuesday"."""
    if not _bridges(gap) or phrase.days is None:
        return False
    return (phrase.days.weekday is None) != (atom.weekday is None)


def _free(phrase: Phrase, atom: Atom) -> bool:
    if isinstance(atom, Days):
        return phrase.days is None
    if isinstance(atom, Part):
        return phrase.part is None
    if isinstance(atom, EdgeWord):
        return phrase.edge is None
    return phrase.clock is None


def _add(phrase: Phrase, atom: Atom) -> Phrase:
    phrase.end = max(phrase.end, _end(atom))
    if isinstance(atom, Days):
        phrase.days = atom if phrase.days is None else _both(phrase, atom)
    elif isinstance(atom, Part):
        phrase.part = atom
    elif isinstance(atom, EdgeWord):
        phrase.edge = atom
    elif isinstance(atom, tuple):
        phrase.clock, phrase.until = atom
    else:
        phrase.clock = atom
    return phrase


def _both(phrase: Phrase, atom: Days) -> Days:
    """A weekday inside a week or beside a date; otherwise the stretch from the one to the other."""
    first = phrase.days
    if first is None:
        return atom
    weekday, other = (first, atom) if first.weekday is not None else (atom, first)
    if weekday.weekday is None or (other.weekday is not None):
        weeks = max(-((atom.past - first.past).days // 7), 0)
        return replace(first, end=atom.end, past=atom.past + timedelta(weeks=weeks), weekday=None)
    named = [d for d in _each(other) if d.weekday() == weekday.weekday]
    if len(named) == 1:
        return replace(other, first=named[0], past=_next(named[0]), grain=weekday.grain, ambiguous=False)
    return replace(other, ambiguous=True)


def _each(days: Days) -> list[date]:
    return [days.first + timedelta(days=n) for n in range(min((days.past - days.first).days, 31))]


def _next(day: date) -> date:
    return day + timedelta(days=1)


def _means_time(phrase: Phrase, plain: str, phrases: list[Phrase], *, bare_hours: bool) -> bool:
    """A bare number is a time where a day, a part, an edge or "between" stands with it."""
    clock = phrase.clock
    if clock is None or not clock.weak:
        return True
    if phrase.days or phrase.part or phrase.edge or bare_hours:
        return True
    if phrase.until is not None:
        return not phrase.until.weak or bool(_FROM.search(plain[: phrase.start])) or len(plain) <= 20
    return any(_beside(phrase, p, plain) for p in phrases if p is not phrase)


def _beside(phrase: Phrase, other: Phrase, plain: str) -> bool:
    if other.clock is None or (other.clock.weak and not other.days and not other.part):
        return False
    gap = plain[other.end : phrase.start] if other.end <= phrase.start else plain[phrase.end : other.start]
    return bool(_OR.fullmatch(gap) or _MOVED_TO.fullmatch(gap))


def _without_moved(plain: str, phrases: list[Phrase]) -> list[Phrase]:
    """ "move my 3 to 4": the old time is no wish."""
    moved = [
        first
        for first, second in pairwise(phrases)
        if _MOVED.search(plain[: first.start]) and _MOVED_TO.fullmatch(plain[first.end : second.start])
    ]
    return [p for p in phrases if p not in moved]


def _refusals(plain: str, phrases: list[Phrase]) -> list[Phrase]:
    for at, phrase in enumerate(phrases):
        before = phrases[at - 1] if at else None
        since = plain[before.end if before else 0 : phrase.start]
        lead = f" {since}"[-_LONGEST_LEAD:]
        carried = before is not None and before.excluded and _goes_on(plain, phrases, at)
        phrase.excluded = carried or bool(_REFUSED_BEFORE.search(lead)) or _refused_after(plain, phrase)
        if not phrase.excluded and _NO_DAYS.search(lead):
            plural = plain[phrase.start : phrase.end].endswith("s")
            phrase.excluded, phrase.ambiguous = plural, not plural
    return _joined_refusals(plain, phrases)


def _goes_on(plain: str, phrases: list[Phrase], at: int) -> bool:
    """ "Not monday or tuesday", "not monday, tuesday or friday"; "not monday, tuesday" is a correction."""
    gap = plain[phrases[at - 1].end : phrases[at].start]
    if _AFTER_REFUSAL.fullmatch(gap):
        return True
    gaps = [plain[first.end : second.start].strip() for first, second in pairwise(phrases[at - 1 :])]
    commas = next((n for n, between in enumerate(gaps) if between != ","), len(gaps))
    return 0 < commas < len(gaps) and gaps[commas] in ("or", "nor", ", or", ", nor")


def _refused_after(plain: str, phrase: Phrase) -> bool:
    return _REFUSED_AFTER.match(plain, phrase.end) is not None


def _joined_refusals(plain: str, phrases: list[Phrase]) -> list[Phrase]:
    """ "monday and tuesday don't work": both."""
    for first, second in pairwise(phrases):
        gap = plain[first.end : second.start]
        if second.excluded and gap.strip() in ("and", "or", "/") and _refused_after(plain, second):
            first.excluded = True
    return phrases


def _lend(plain: str, phrases: list[Phrase]) -> list[Phrase]:
    """Days and times that stand apart but belong together: "friday works. 3pm?", "thu or fri after 3"."""
    for first, second in pairwise(phrases):
        if _OR.fullmatch(plain[first.end : second.start]) and first.excluded == second.excluded:
            _share(first, second)
    wishes = [p for p in phrases if not p.excluded]
    for at, phrase in enumerate(wishes):
        if phrase.timed and phrase.days is None:
            others = [*reversed(wishes[:at]), *wishes[at + 1 :]]
            lender = next((p for p in others if p.days is not None and not p.timed and p.edge is None), None)
            if lender is not None:
                phrase.days, lender.lent = lender.days, True
                phrase.ambiguous = phrase.ambiguous or lender.ambiguous
    return [p for p in phrases if not p.lent]


def _share(first: Phrase, second: Phrase) -> None:
    if first.days and second.days and second.timed and not first.timed and first.edge is None:
        first.clock, first.until, first.part, first.edge = (
            second.clock,
            second.until,
            second.part,
            second.edge,
        )
    elif first.days and first.timed and second.days is None and second.clock:
        second.days = first.days
        second.part = second.part or first.part
