"""What a request to the model holds: read from its prompts, as any model would have to."""

import re
from dataclasses import dataclass
from functools import cached_property

from evals.stubs.answers import Body, user_prompt, wants_json

SPANISH = re.compile(
    r"[¿¡ñ]|\b(?:el|los|las|una|para|con|tu|cita|hora|puedo|quieres|gracias|hola|reserv\w+|mañana|lunes|martes|miércoles"
    r"|jueves|viernes|sábado|domingo|responde|dime)\b",
    re.IGNORECASE,
)
NUMBERED_SHOP = re.compile(r"\bFade \d{3}\b")
LEAST_SPANISH = 2  # words; a name or a greeting alone makes no language


@dataclass(frozen=True)
class Asked:
    """`is_again`: an earlier wording was refused, and the findings are in the prompt."""

    body: Body

    @property
    def wants_reading(self) -> bool:
        return wants_json(self.body)

    @cached_property
    def user(self) -> str:
        return user_prompt(self.body)

    @property
    def draft(self) -> str:
        return _between("draft", self.user)

    @property
    def client_texts(self) -> str:
        return _between("client_texts", self.user)

    @property
    def facts(self) -> str:
        return _between("facts", self.user)

    @property
    def guess(self) -> str:
        """The rules' own reading, as JSON."""
        return _between("fallback_json", self.user)

    @property
    def findings(self) -> str:
        said = re.search(r"Your last wording was refused, because: (.*?)\. Word it again", self.user, re.DOTALL)
        return said[1] if said else ""

    @property
    def trial_shop(self) -> str:
        """The shop's name, where it is one of the numbered ones that trials are held in; else empty."""
        said = NUMBERED_SHOP.search("\n".join(str(message["content"]) for message in self.body["messages"]))
        return said[0] if said else ""

    @property
    def is_spanish(self) -> bool:
        return len(SPANISH.findall(self.draft)) >= LEAST_SPANISH


def _between(tag: str, text: str) -> str:
    found = re.findall(rf"<{tag}>\n?(.*?)\n?</{tag}>", text, re.DOTALL)
    return str(found[-1]) if found else ""
