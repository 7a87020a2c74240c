"""A client of one shop."""

from dataclasses import dataclass

from runtime.domain.appointments import AppointmentState, Visit


@dataclass(frozen=True, slots=True)
class Client:
    """`visits` are newest first and bounded; `first_name` is empty for a phone that nobody knows. `language` is ISO 639-1."""

    id: int
    first_name: str
    language: str
    visits: tuple[Visit, ...]

    @property
    def is_stranger(self) -> bool:
        """A phone that nobody knows, and that never had an appointment."""
        return not self.first_name and not self.visits

    @property
    def past(self) -> tuple[Visit, ...]:
        """Visits that took place, newest first."""
        return tuple(v for v in self.visits if v.state is AppointmentState.COMPLETED)

    @property
    def upcoming(self) -> tuple[Visit, ...]:
        return tuple(v for v in self.visits if v.state is AppointmentState.BOOKED)
