"""Clients who say plainly what they want: with them an endpoint, a guard or this harness is measured, not the understanding."""

from datetime import date, time
from typing import Any

from evals.scenario import Agent, KnownClient, Outcome, Says, Scenario, Wants

_SATURDAY = {"days": [date(2026, 6, 13)], "from": time(15)}
_FRIDAY_NEXT_WEEK = {"days": [date(2026, 6, 19)]}
_ENGLISH = {
    "first": "can i come saturday after 3pm?",
    "pick": "{n} please",
    "agree": "yes please",
    "disagree": "no, saturday after 3pm",
    "unclear": "saturday june 13 after 3pm",
    "after": "thanks",
}
_SPANISH = {
    "first": "puedo ir el sábado después de las 3 de la tarde?",
    "pick": "la {n} por favor",
    "agree": "sí, por favor",
    "disagree": "no, el sábado después de las 3",
    "unclear": "el sábado 13 de junio después de las 3 de la tarde",
    "after": "gracias",
}
_LANGUAGES = {"en": _ENGLISH, "es": _SPANISH}


def _client(
    name: str,
    language: Any,
    agent: Agent,
    client: KnownClient,
    outcome: Outcome = "booked",
    wants: dict[str, Any] | None = None,
    **says: str,
) -> Scenario:
    phrases = Says.model_validate(_LANGUAGES[language] | says)
    wish = Wants.model_validate({"outcome": outcome} | (_SATURDAY if wants is None else wants))
    return Scenario(id=name, language=language, agent=agent, client=client, wants=wish, says=phrases)


BOOKINGS = tuple(
    _client(f"plain-{language}-{client}", language, "rebooking", client)
    for language in ("en", "es")
    for client in ("regular", "elena")
)
OTHERS = (
    _client(
        "plain-en-new",
        "en",
        "front_desk",
        "new",
        first="hi, can i get a skin fade saturday after 3pm?",
        which="a skin fade, my name is Robin",
        unclear="a skin fade on saturday june 13 after 3pm",
    ),
    _client(
        "plain-en-moves",
        "en",
        "front_desk",
        "booked",
        "moved",
        _FRIDAY_NEXT_WEEK,
        first="can i move my appointment to friday june 19?",
        disagree="no, friday june 19",
        unclear="please move my appointment to friday june 19",
    ),
    _client(
        "plain-en-cancels",
        "en",
        "front_desk",
        "booked",
        "cancelled",
        {},
        first="please cancel my appointment",
        agree="yes",
    ),
    _client(
        "plain-es-cancels", "es", "front_desk", "booked", "cancelled", {}, first="quiero cancelar mi cita", agree="sí"
    ),
    _client("plain-en-declines", "en", "rebooking", "regular", "none", {}, first="no thanks", disagree="no thank you"),
)
