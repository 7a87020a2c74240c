"""A client who texts from a script, over the local Twilio: real HTTP, real webhooks, nothing of the engine touched."""

import time
from collections.abc import Iterator, Sequence

from evals.handset import Bubble, Handset, phones_at
from runtime.domain.errors import Unavailable

POLL_SECONDS = 0.1


class ScriptedClient:
    """A phone. Texts are told apart by their sids, so that several may run at once; those that came before it are unread."""

    def __init__(self, local_twilio_url: str, phone: str, shop_phone: str) -> None:
        self._http = phones_at(local_twilio_url)
        self._handset = Handset(self._http, phone, shop_phone)
        self._heard: set[str] = set()

    def close(self) -> None:
        self._http.close()

    def play(self, script: Sequence[str], *, patience: float) -> Iterator[Bubble]:
        """Waits for the shop's opening, then says each line and waits for its answer; `patience` in seconds per answer."""
        yield self.wait_for_shop(patience)
        for line in script:
            yield self.say(line)
            yield self.wait_for_shop(patience)

    def say(self, body: str) -> Bubble:
        """Texts the shop. Raises Unavailable when the webhook did not take it."""
        return self._handset.say(body)

    def wait_for_shop(self, patience: float) -> Bubble:
        """The shop's next text. Raises Unavailable when none comes in time."""
        give_up = time.monotonic() + patience
        while time.monotonic() < give_up:
            for bubble in self._handset.thread():
                if bubble.from_shop and bubble.sid not in self._heard:
                    self._heard.add(bubble.sid)
                    return bubble
            time.sleep(POLL_SECONDS)
        raise Unavailable(f"the shop did not text {self._handset.phone[-4:]} within {patience:.0f} s")
