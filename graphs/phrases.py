"""The pieces that code puts into a template's sentence: one table per language, and the short sentences of `prompts/`."""

from dataclasses import dataclass
from typing import Any

from graphs.state import Desk
from runtime.domain.wording import SPANISH


@dataclass(frozen=True, slots=True)
class Phrases:
    """What stands in braces is filled in. `wish` is a day, and maybe a time, as in "nothing is open on Thu".

    The first group says a wish that cannot be met, the next why not, then prices and lengths, and by when a person
    answers.
    """

    in_the_coming_days: str
    then: str
    at_that_time: str
    that_suits: str

    nothing_open_with: str
    taken: str
    not_available: str
    between_starts: str
    open_hours: str

    lowest: str
    and_: str
    takes: str

    within_the_hour: str
    within_hours: str
    when_they_can: str
    by_then: str


ENGLISH = Phrases(
    in_the_coming_days="in the coming days",
    then="then",
    at_that_time="{wish} at that time",
    that_suits="{wish} that suits you",
    nothing_open_with="{barber} has nothing open {wish}",
    taken="{slot} is taken",
    not_available="{slot} isn't available",
    between_starts="appointments here start every 15 minutes",
    open_hours="our hours {wish} are {hours}",
    lowest="from {price}",
    and_="and",
    takes="{service}: about {minutes} minutes",
    within_the_hour="within the hour",
    within_hours="within {hours} hours",
    when_they_can="as soon as they can",
    by_then="by {moment}",
)

# Without the accents that GSM-7 lacks, as people text.
IN_SPANISH = Phrases(
    in_the_coming_days="en los proximos dias",
    then="para entonces",
    at_that_time="{wish} a esa hora",
    that_suits="{wish} que te quede bien",
    nothing_open_with="{barber} no tiene nada libre {wish}",
    taken="{slot} ya esta ocupado",
    not_available="{slot} no esta disponible",
    between_starts="las citas aqui empiezan cada 15 minutos",
    open_hours="el horario {wish} es {hours}",
    lowest="desde {price}",
    and_="y",
    takes="{service}: unos {minutes} minutos",
    within_the_hour="en menos de una hora",
    within_hours="en menos de {hours} horas",
    when_they_can="en cuanto pueda",
    by_then="a mas tardar {moment}",
)


def phrases(desk: Desk) -> Phrases:
    """In the client's language; English for one that we do not speak."""
    return IN_SPANISH if desk.language == SPANISH else ENGLISH


def sentence(name: str, desk: Desk, **values: Any) -> str:
    """A whole sentence that is part of several texts, from its own file."""
    template = desk.prompts.template(desk.request.agent.value, name, desk.language)
    return template.render(desk.request.number, **values)
