"""A client of one shop."""

from dataclasses import dataclass

from runtime.domain.appointments import AppointmentState, Visit


@dataclass(frozen=True, slots=True)
class Client:
    """`visits` are newest first and bounded; `first_name` is empty for a phone that nobody knows. `language` is ISO 639-1.

    `self_named`: the name is what whoever texted wanted to be called, and not the shop's own entry.
    """

    id: int
    first_name: str
    language: str
    visits: tuple[Visit, ...]
    self_named: bool = False

    @property
    def is_stranger(self) -> bool:
        """A phone that the shop has not entered, and whose owner has not been there. An appointment can be made by anybody."""
        return not self.past and (self.self_named or not self.first_name)

    @property
    def past(self) -> tuple[Visit, ...]:
        """Visits that took place, newest first."""
        return tuple(v for v in self.visits if v.state is AppointmentState.COMPLETED)

    @property
    def upcoming(self) -> tuple[Visit, ...]:
        return tuple(v for v in self.visits if v.state is AppointmentState.BOOKED)
