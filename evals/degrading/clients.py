"""A few clients whose bookings are plain: what is measured with them is the endpoint and not the understanding."""

from datetime import date, time

from evals.scenario import Says, Scenario, Wants

_ENGLISH = Says(
    first="can i come saturday after 3pm?",
    pick="{n} please",
    agree="yes please",
    disagree="no, saturday after 3pm",
    unclear="saturday after 3pm",
    after="thanks",
)
_SPANISH = Says(
    first="puedo ir el sábado después de las 3 de la tarde?",
    pick="la {n} por favor",
    agree="sí, por favor",
    disagree="no, el sábado después de las 3",
    unclear="el sábado después de las 3 de la tarde",
    after="gracias",
)
SATURDAY = Wants.model_validate({"outcome": "booked", "days": [date(2026, 6, 13)], "from": time(15)})
PLAIN = tuple(
    Scenario(
        id=f"plain-{language}-{client}", language=language, agent="rebooking", client=client, wants=SATURDAY, says=says
    )
    for language, says in (("en", _ENGLISH), ("es", _SPANISH))
    for client in ("regular", "elena")
)
