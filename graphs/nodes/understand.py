"""Understanding what came in: the model's reading when there is one, the rules' otherwise."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from langgraph.runtime import Runtime

from graphs.beside_a_proposal import as_said_there
from graphs.for_whom import main_service, remember_for_whom
from graphs.own_visits import visits_by_id
from graphs.plain_words import without_names
from graphs.receipts import barber_name, options
from graphs.refusals import beyond_refused_weeks, remember_refusals
from graphs.second_booking import remember_another
from graphs.second_thoughts import taken_back, thinks_again
from graphs.state import Asked, Asks, Desk, Memory, Spent, State, asked_before, named_days, offered
from graphs.understanding.anchors import anchored
from graphs.understanding.reading import Reading, from_reading, to_reading
from graphs.understanding.rules import OfferedOption, understand
from graphs.understanding.trust import bound_by_plain_words, trusted
from runtime.domain.appointments import Slot, Visit
from runtime.domain.errors import BookedBarberError
from runtime.domain.optout import may_be_opt_out, said_of_a_visit
from runtime.domain.understanding import Act, Understanding
from runtime.ports.language_model import Prompt

NOTHING = Spent()


@dataclass(frozen=True, slots=True)
class Read:
    """`spent` and, when the model was asked in vain, `fallback`."""

    understanding: Understanding
    spent: Spent = NOTHING
    fallback: str = ""


def understand_texts(state: State, runtime: Runtime[Desk]) -> dict[str, Any]:
    """An opening has nothing to understand. What the client rules out is remembered whatever else the texts are about.

    What the last text asked is taken out of the memory: it stands for this turn alone.
    """
    desk = runtime.context
    memory = taken_back(state["memory"], desk).copy()
    asked = asked_before(memory)
    memory["asking"] = None
    if not desk.request.inbound:
        return {"understanding": None, "memory": memory, "asked": asked}
    found = read(desk, _numbered(memory, asked, desk), named_days(memory), asked)
    if thinks_again(state["memory"], desk):
        found = replace(found, understanding=replace(found.understanding, acts=frozenset({Act.GREETING})))
    understanding = beyond_refused_weeks(as_said_there(found.understanding, memory, desk), memory)
    memory = remember_for_whom(remember_refusals(memory, understanding, desk), understanding, desk)
    update: dict[str, Any] = {
        "understanding": understanding,
        "memory": remember_another(memory, understanding, desk),
        "asked": asked,
    }
    if found.fallback:
        update["fallbacks"] = (*state.get("fallbacks", ()), found.fallback)
    if found.spent != NOTHING:
        update["spent"] = found.spent
    return update


def _numbered(memory: Memory, asked: Asked | None, desk: Desk) -> Sequence[Slot | Visit]:
    """What a number in the client's texts would stand for."""
    if asked is not None and len(asked.visits) > 1:
        return visits_by_id(asked.visits, desk)
    return offered(memory, desk)


def read(desk: Desk, slots: Sequence[Slot | Visit], days: Sequence[date] = (), asked: Asked | None = None) -> Read:
    """By the model where there is one and it answers well, else by rules.

    `slots` are those that were offered, `days` those that the client has wished for before, `asked` what our text asked.
    """
    found = _read(desk, slots, days, asked)
    return replace(found, understanding=main_service(found.understanding, desk))


def _read(desk: Desk, slots: Sequence[Slot | Visit], days: Sequence[date], asked: Asked | None) -> Read:
    plain, answers = without_names(desk), bool(desk.facts.previous)
    by_rules = bound_by_plain_words(read_by_rules(desk, slots, days=days, asked=asked), plain, answers=answers)
    if desk.model is None:
        return Read(by_rules)
    try:
        completion = desk.model.structured(_prompt(desk, slots, by_rules), Reading)
    except BookedBarberError as failed:
        return Read(by_rules, NOTHING.plus_failure(failed), f"understand: {failed}")
    checked = _checked(completion.content, desk, slots, by_rules, _of_a_visit(desk, asked))
    understanding = bound_by_plain_words(trusted(checked, by_rules, desk.texts()), plain, answers=answers)
    spoken_of = [*(slot.starts_at.date() for slot in slots), *days]
    return Read(replace(understanding, times=anchored(understanding.times, spoken_of)), NOTHING.plus(completion))


def read_by_rules(
    desk: Desk,
    slots: Sequence[Slot | Visit],
    texts: list[str] | None = None,
    days: Sequence[date] = (),
    asked: Asked | None = None,
) -> Understanding:
    """Good enough to book on its own (invariant I9). `texts`: a part of what the client sent, instead of all of it."""
    diary = desk.facts.diary
    return understand(
        desk.texts() if texts is None else texts,
        previous=desk.facts.previous,
        now=desk.now,
        barbers=[barber.name for barber in diary.barbers],
        services=[service.name for service in diary.services],
        options=[
            OfferedOption(number, slot.starts_at.replace(tzinfo=None), barber_name(slot, desk))
            for number, slot in enumerate(slots, start=1)
        ],
        days=days,
        of_a_visit=_of_a_visit(desk, asked),
    )


def _of_a_visit(desk: Desk, asked: Asked | None) -> frozenset[str]:
    coming = any(visit.starts_at > desk.now for visit in desk.facts.client.upcoming)
    about = asked is not None and asked.what in (Asks.SHALL_I_CANCEL, Asks.WHICH_TO_CANCEL)
    return said_of_a_visit(coming=coming, asked=about)


def _checked(
    reading: Reading, desk: Desk, slots: Sequence[Slot | Visit], by_rules: Understanding, of_a_visit: frozenset[str]
) -> Understanding:
    diary = desk.facts.diary
    return from_reading(
        reading,
        by_rules,
        now=desk.now,
        offered=len(slots),
        barbers=[barber.name for barber in diary.barbers],
        services=[service.name for service in diary.services],
        may_stop=any(may_be_opt_out(text, of_a_visit) for text in desk.texts()),
    )


def _prompt(desk: Desk, slots: Sequence[Slot | Visit], by_rules: Understanding) -> Prompt:
    template = desk.prompts.prompt("understand")
    diary = desk.facts.diary
    whole = template.render(
        0,
        shop=desk.facts.shop.name,
        now=desk.now.strftime("%A %Y-%m-%dT%H:%M"),
        zone=desk.facts.shop.zone,
        barbers=", ".join(barber.name for barber in diary.barbers),
        services=", ".join(service.name for service in diary.services),
        options=options(slots, desk) if slots else "",
        previous=as_data(desk.facts.previous),
        texts=as_data("\n".join(desk.texts())),
        guess=json.dumps(to_reading(by_rules).model_dump(mode="json")),
    )
    system, _, user = whole.partition("\n===\n")
    return Prompt(system, user, template.version)


def as_data(text: str) -> str:
    """A person's words cannot close the tags that mark them as data."""
    return text.replace("<", "(").replace(">", ")")
