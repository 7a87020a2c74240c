"""What stands together: sentences, and in each sentence which time goes with which day, barber and service."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from runtime.domain.claims.mentions import ClaimKind, ClockRange, ClockTime, Day, Mention, Page, Weekdays
from runtime.domain.claims.words import compiled

_BOUNDARY = compiled(r"\n+|[.!?;]+(?=\s|$)|\s(?=\(?[1-9]\)\s)|(?<=\s)(?=\(?[1-9]\)\s)")
_SEPARATOR = compiled(r",|;|/|&|\b(?:or|and|y|o)\b", re.IGNORECASE)
_LISTED = compiled(r"[\s,/&]*(?:\b(?:or|and|y|o|with|con|on|el)\b[\s,]*)*", re.IGNORECASE)
_PAST = compiled(
    r"\b(?:last (?:time|visit|cut|hair ?cut|appointment|trim|shave|fade|saw|came|one|service)|your last|since|ago|"
    r"was|were|"
    r"came|visited|previous|usually|normally|[úu]ltim[oa]|desde|viniste|hace)\b[^,;.!?\n(]*$",
    re.IGNORECASE,
)
_JOINT = compiled(r"\b(?:and|but|so|y|pero)\b", re.IGNORECASE)
_CONTRAST = compiled(r"\b(?:but|pero|though|while|instead)\b", re.IGNORECASE)
_HAS = compiled(r"'s\b|\s+(?:has|can|is|does|tiene|puede)\b", re.IGNORECASE)
_PAST_AFTER = compiled(r"\s*(?:was|ago)\b", re.IGNORECASE)
_HOURS = compiled(
    r"\b(?:we're|we are|shop(?:'s| is)|doors?) (?:\w+ )?(?:open|closed)\b|\bwe (?:usually |normally )?(?:open|"
    r"close)\b|\bhours\b"
    r"|\bopens? (?:from|until|till|daily|every|at)\b|^\W*(?:open|closed)\b|\bclos(?:es?|ed|ing)\b|\bhere (?:from|"
    r"until|till)\b"
    r"|\b(?:abrimos|abre|cerramos|abiert[oa]s?|cerrad[oa]s?|horario)\b",
    re.IGNORECASE,
)
_SURELY_HOURS = compiled(
    r"\b(?:we're|we are|shop(?:'s| is)|doors?) (?:\w+ )?(?:open|closed)\b|\bwe (?:usually |normally |"
    r"always )?(?:open|close)\b|"
    r"\b(?:our|opening) hours\b|^\W*hours\b|\bclos(?:es?|ing)\b(?= (?:at|on|early|late|\x00))|\b(?:abrimos|cerramos)\b|"
    r"\bestamos (?:abiert|cerrad)[oa]s\b|\b(?:nuestro )?horario (?:es|de)\b|\bnuestro horario\b",
    re.IGNORECASE,
)

_FORMER = compiled(r"\b(?:from|instead of|en vez del?|en lugar del?|del?)\s+(?:el |la )?$", re.IGNORECASE)
_SIDE = compiled(
    r"\b(?:after|before|past|since|until|till|til|antes de|despu[ée]s de|desde|hasta|a partir de)\s+$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text` has what was read blanked. `mentions` are in order."""

    start: int
    text: str
    mentions: tuple[Mention, ...]

    def of(self, kind: ClaimKind) -> list[Mention]:
        return [mention for mention in self.mentions if mention.kind is kind]

    def says(self, kind: ClaimKind) -> bool:
        return bool(self.of(kind))

    @property
    def asks(self) -> bool:
        return self.text.rstrip().endswith("?")

    @property
    def is_about_hours(self) -> bool:
        return bool(_HOURS.search(self.text))

    @property
    def is_surely_about_hours(self) -> bool:
        """ "We're open on Thursday" is said of the shop, whatever slots there are."""
        return bool(_SURELY_HOURS.search(self.text))

    @property
    def clocks(self) -> list[Mention]:
        return [m for m in self.mentions if isinstance(m.value, ClockTime | ClockRange)]

    @property
    def days(self) -> list[Mention]:
        return [m for m in self.mentions if isinstance(m.value, Day | Weekdays)]

    def between(self, start: int, end: int) -> str:
        return self.text[max(0, start - self.start) : max(0, end - self.start)]

    def is_past(self, mention: Mention) -> bool:
        """Whether the words before it, in the same clause, speak of an earlier visit."""
        before = self.between(self.start, mention.start)
        clause = _JOINT.split(before)[-1]
        return bool(_PAST.search(clause) or _PAST_AFTER.match(self.between(mention.end, mention.end + 8)))


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that a text says can be had or was: all of it must come from one receipt, for each day and barber."""

    sentence: Sentence
    clock: Mention | None
    days: tuple[Mention, ...]
    barbers: tuple[Mention, ...]
    service: Mention | None

    @property
    def mentions(self) -> list[Mention]:
        parts = (self.clock, *self.days, *self.barbers, self.service)
        return sorted((m for m in parts if m is not None), key=lambda m: m.start)

    @property
    def is_loose(self) -> bool:
        """ "Mornings or afternoons?", "weekends": words about time that promise nothing."""
        said = self.sentence
        if self.clock is not None and isinstance(self.clock.value, ClockTime) and self.clock.value.loose:
            return not any(day in said.days for day in self.days)
        vague = bool(self.days) and all(isinstance(day.value, Weekdays) and day.value.loose for day in self.days)
        return vague and self.clock is None and not said.is_about_hours

    @property
    def is_former(self) -> bool:
        """ "Instead of Sat 4 PM": what is told after it is of the new time."""
        first = min(
            (m.start for m in (self.clock, *self.days) if m is not None and m in self.sentence.mentions), default=0
        )
        return bool(_FORMER.search(self.sentence.between(self.sentence.start, first)))

    @property
    def side(self) -> str:
        """ "after" in "after 4 PM"; empty for a time that stands for itself."""
        if self.clock is None:
            return ""
        found = _SIDE.search(self.sentence.between(self.sentence.start, self.clock.start))
        return found.group().strip().lower() if found else ""

    @property
    def is_past(self) -> bool:
        first = min((m for m in (self.clock, *self.days) if m), key=lambda m: m.start)
        return self.sentence.is_past(first)


def sentences_of(page: Page) -> list[Sentence]:
    mentions = sorted(page.mentions, key=lambda m: (m.start, m.end))
    cuts = [
        0,
        *(m.end() for m in _BOUNDARY.finditer(page.text) if _ends_sentence(page, m, mentions)),
        len(page.text),
    ]
    return [
        Sentence(start, page.left[start:end], tuple(m for m in mentions if start <= m.start < end))
        for start, end in pairwise(cuts)
        if start < end
    ]


def options_of(sentences: Sequence[Sentence]) -> list[Option]:
    return [option for index in range(len(sentences)) for option in _options_in(sentences, index)]


def bound_to(
    target: Mention, groups: Sequence[Sequence[Mention]], peers: Sequence[Mention], said: Sentence
) -> tuple[Mention, ...]:
    """The group that `target` goes with: the one beside it without a separator, else the one on the side that the
    sentence begins with ("Thu 3pm, Fri 4pm" or "3pm Thu, 4pm Fri"). `peers` are all of the target's sort.
    """
    before = next((g for g in reversed(groups) if g[-1].end <= target.start), None)
    after = next((g for g in groups if g[0].start >= target.end), None)
    if before is None or after is None:
        return tuple(before or after or ())
    apart_before = _apart(said, before[-1].end, target.start, peers)
    apart_after = _apart(said, target.end, after[0].start, peers)
    if (apart_before == 0) != (apart_after == 0):
        return tuple(before if apart_before == 0 else after)
    return tuple(before if groups[0][0].start < peers[0].start else after)


def listed(mentions: Sequence[Mention], said: Sentence) -> list[list[Mention]]:
    """Mentions that follow each other with nothing but "or" and commas between them are one group."""
    groups: list[list[Mention]] = []
    for mention in mentions:
        if groups and _LISTED.fullmatch(said.between(groups[-1][-1].end, mention.start)):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return groups


def _ends_sentence(page: Page, cut: re.Match[str], mentions: Sequence[Mention]) -> bool:
    if any(m.start <= cut.start() and cut.end() < m.end for m in mentions):
        return False
    if not cut.group().startswith("."):
        return True
    beside = next((m for m in mentions if m.end in (cut.start(), cut.end())), None)
    rest = page.text[cut.end() :].lstrip()
    if beside is None or not rest:
        return True
    follows = next((m for m in mentions if m.start >= cut.end()), None)
    beside_day = follows is not None and follows.start == len(page.text) - len(rest) and isinstance(follows.value, Day)
    if beside.end == cut.end():  # the stop belongs to "p.m." or "St."
        return (rest[0].isupper() or rest[0] in "¿¡") and not beside_day
    return not (isinstance(beside.value, Day) and rest[0].isdigit())


def _options_in(sentences: Sequence[Sentence], index: int) -> list[Option]:
    said = sentences[index]
    days, clocks = listed(said.days, said), said.clocks
    barbers = listed([m for m in said.of(ClaimKind.BARBER) if not said.is_past(m)], said)
    services = [[m] for m in said.of(ClaimKind.SERVICE) if not said.is_past(m)]
    options: list[Option] = []
    used: set[int] = set()
    for clock in clocks:
        its_days = bound_to(clock, days, clocks, said) or _days_nearby(sentences, index)
        used.update(day.start for day in its_days)
        with_whom, what = _barbers_of(clock, barbers, clocks, said), _service_of(clock, services, clocks, said)
        option = Option(said, clock, its_days, with_whom, what)
        options.append(replace(option, barbers=(), service=None) if option.is_former else option)
    for group in days:
        if group[0].start not in used:
            options.append(Option(said, None, tuple(group), _barbers_of(group[0], barbers, said.days, said), None))
    return options


def _service_of(
    clock: Mention, services: Sequence[Sequence[Mention]], clocks: Sequence[Mention], said: Sentence
) -> Mention | None:
    found = () if _is_left_behind(clock, services, clocks) else bound_to(clock, services, clocks, said)
    return found[0] if found else None


def _barbers_of(
    target: Mention, barbers: Sequence[Sequence[Mention]], peers: Sequence[Mention], said: Sentence
) -> tuple[Mention, ...]:
    """ "Thu 3 PM is taken, but Dee has 4 PM", "Thu 3 PM, or Dee has 4 PM": Dee does not belong to 3 PM."""
    found = bound_to(target, barbers, peers, said)
    if not found or _is_left_behind(target, barbers, peers):
        return ()
    between = said.between(min(target.end, found[-1].end), max(target.start, found[0].start))
    if found[0].start > target.end and _SEPARATOR.search(between) and _takes_the_next(said, found[-1], peers):
        return ()  # "5 PM, or Elena at 4 PM"
    begins_anew = found[0].start > target.end and _SEPARATOR.search(between)
    if begins_anew and _HAS.match(said.between(found[-1].end, found[-1].end + 8)):
        return ()
    in_brackets = "(" in between and _apart(
        said, min(target.end, found[-1].end), max(target.start, found[0].start), peers
    )
    return () if in_brackets or _CONTRAST.search(between) else found


def _is_left_behind(target: Mention, groups: Sequence[Sequence[Mention]], peers: Sequence[Mention]) -> bool:
    """ "Thu 3 PM, Fri 4 PM with Dee": of the first it is not said whose it is."""
    if any(group[-1].end <= target.start for group in groups):
        return False
    first = next((group[0].start for group in groups), target.end)
    return any(target.end <= peer.start < first for peer in peers)


def _takes_the_next(said: Sentence, barber: Mention, peers: Sequence[Mention]) -> bool:
    following = next((peer for peer in peers if peer.start >= barber.end), None)
    return following is not None and not _SEPARATOR.search(said.between(barber.end, following.start))


def _days_nearby(sentences: Sequence[Sentence], index: int) -> tuple[Mention, ...]:
    """For a time without a day: the last day said before, or the one that the next sentence adds."""
    for earlier in reversed(sentences[:index]):
        found = [m for m in earlier.days if not earlier.is_past(m)]
        if found:
            return (found[-1],) if earlier.clocks else tuple(found)
    later = next((s for s in sentences[index + 1 :] if s.days), None)
    return () if later is None or later.clocks else tuple(later.days)


def _apart(said: Sentence, start: int, end: int, peers: Sequence[Mention]) -> int:
    within = sum(start <= peer.start < end for peer in peers)
    return within + len(_SEPARATOR.findall(said.between(start, end)))
