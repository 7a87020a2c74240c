"""Every text and every block, in memory and in the journal."""

from typing import Any

from pydantic import TypeAdapter, ValidationError

from runtime.adapters.local_twilio.journal import Journal
from runtime.adapters.local_twilio.messages import Message, wall_clock
from runtime.domain.errors import Broken

_FORM = TypeAdapter(Message)


class Exchange:
    """Used from one event loop only. What it was given is in the journal before it is in memory."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._messages: dict[str, Message] = {}
        self._sids_of: dict[str, list[str]] = {}
        self._blocked: set[tuple[str, str]] = set()
        self._changed: dict[str, int] = {}
        # Starts at the clock, so that a version from before a restart is never met again.
        self._opened = self._version = int(wall_clock().timestamp() * 1000)
        for entry in journal.entries():
            self._replay(entry)

    def keep(self, message: Message) -> None:
        """Adds the text, or replaces the one with its sid."""
        self._journal.append({"message": _FORM.dump_python(message, mode="json")})
        self._put(message)

    def find(self, sid: str) -> Message | None:
        return self._messages.get(sid)

    def thread(self, number: str | None = None) -> list[Message]:
        """The texts from and to a number, or all of them, oldest first."""
        if number is None:
            return list(self._messages.values())
        return [self._messages[sid] for sid in self._sids_of.get(number, [])]

    def latest_of_each_phone(self) -> dict[str, Message]:
        return {message.phone: message for message in self._messages.values()}

    def version(self, number: str | None = None) -> int:
        """Grows with every change to the number's texts; never repeats, not even over a restart."""
        return self._version if number is None else self._changed.get(number, self._opened)

    def is_blocked(self, ours: str, phone: str) -> bool:
        return (ours, phone) in self._blocked

    def set_blocked(self, ours: str, phone: str, blocked: bool) -> None:
        self._journal.append({"pair": [ours, phone], "blocked": blocked})
        self._mark(ours, phone, blocked)

    def close(self) -> None:
        self._journal.close()

    def _put(self, message: Message) -> None:
        self._version += 1
        for number in {message.sender, message.recipient}:
            self._changed[number] = self._version
            if message.sid not in self._messages:
                self._sids_of.setdefault(number, []).append(message.sid)
        self._messages[message.sid] = message

    def _mark(self, ours: str, phone: str, blocked: bool) -> None:
        if blocked:
            self._blocked.add((ours, phone))
        else:
            self._blocked.discard((ours, phone))

    def _replay(self, entry: dict[str, Any]) -> None:
        try:
            if "message" in entry:
                self._put(_FORM.validate_python(entry["message"]))
            else:
                ours, phone = entry["pair"]
                self._mark(ours, phone, entry["blocked"])
        except (ValidationError, KeyError, ValueError, TypeError) as problem:
            raise Broken("the local Twilio's journal holds an entry of an unknown kind") from problem
