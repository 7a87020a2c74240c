"""What a client could say so that an agent comes to a certain text: little conversations, tried one after the other."""

from enum import StrEnum

from runtime.domain.wording import SPANISH

Talk = tuple[str, ...]

PICTURE = "(a picture)"


class Supposing(StrEnum):
    """What has to be different at the shop for some texts to be said at all."""

    NOTHING = ""
    NOTHING_FREE = "nothing is free"
    ONE_FREE = "only one slot is free"
    BARBER_AWAY = "the first barber has nothing free"
    TWO_BOOKED = "the client has two appointments"
    UNKNOWN_CLIENT = "the shop does not know the client"
    TOO_LATE = "the slot has just been taken"
    MADE_UP = "slots, names and prices are made up: no conversation that was tried came to this text"


# After the opening of an agent that begins; a front desk is texted first. The first that leads to the text will do.
_ENGLISH: tuple[Talk, ...] = (
    ("1",),
    ("tomorrow at 3 pm",),
    ("hi",),
    ("what times do you have?",),
    ("yes",),
    ("thanks!",),
    ("no thanks",),
    ("next month",),
    ("qwrtz",),
    ("how much is it?",),
    ("where are you?",),
    ("when are you open?",),
    ("which barbers do you have?",),
    ("what services do you offer?",),
    ("is there parking?",),
    ("do you take cards?",),
    ("do you sell gift cards?",),
    ("are you a bot?",),
    ("can a person call me?",),
    ("wrong number",),
    ("what time is my appointment?",),
    ("cancel my appointment",),
    ("move my appointment",),
    ("i'm running late",),
    ("your barber cut my ear, it was bleeding",),
    ("i want to kill myself",),
    ("i was charged twice",),
    ("that was the worst haircut ever",),
    ("i'm not happy with my last cut",),
    (PICTURE,),
    ("i'll call my lawyer",),
    ("is it safe while pregnant?",),
    ("i don't want any more of your texts please stop",),
    ("sunday at 3 am",),
    ("1", "thanks!"),
    ("1", "qwrtz"),
    ("1", "how much is it?"),
    ("1", "where are you?"),
    ("1", "what time is my appointment?"),
    ("1", "i'm running late"),
    ("1", "something came up"),
    ("1", "cancel my appointment"),
    ("1", "move my appointment"),
    ("tomorrow at 3 pm", "where are you?"),
    ("tomorrow at 3 pm", "yes"),
    ("tomorrow at 3 pm", "thanks!"),
    ("tomorrow at 3 pm", "qwrtz"),
    ("1, and a spot for my son too",),
    ("1, {service} and {other_service} please",),
    ("1, and do you sell gift cards?",),
    ("1", "something came up", "no"),
    ("1", "move my appointment", "1"),
    ("1", "move my appointment", "tomorrow at 3 pm"),
    ("1", "move my appointment", "tomorrow at 3 pm", "yes"),
)
_SPANISH: tuple[Talk, ...] = (
    ("1",),
    ("mañana a las 3 pm",),
    ("hola",),
    ("que horarios tienes?",),
    ("si",),
    ("gracias!",),
    ("no gracias",),
    ("el proximo mes",),
    ("qwrtz",),
    ("cuanto cuesta?",),
    ("donde estan?",),
    ("a que hora abren?",),
    ("que barberos tienen?",),
    ("que servicios ofrecen?",),
    ("hay estacionamiento?",),
    ("aceptan tarjeta?",),
    ("venden tarjetas de regalo?",),
    ("eres un robot?",),
    ("puedo hablar con una persona?",),
    ("numero equivocado",),
    ("a que hora es mi cita?",),
    ("cancela mi cita",),
    ("quiero cambiar mi cita",),
    ("voy tarde",),
    ("me cortaron la oreja, sangraba",),
    ("quiero morirme",),
    ("me cobraron dos veces",),
    ("fue el peor corte de mi vida",),
    ("tengo una queja",),
    ("estoy harto de esto",),
    ("estoy embarazada, es seguro?",),
    (PICTURE,),
    ("voy a llamar a mi abogado",),
    ("ya no quiero mensajes",),
    ("domingo a las 3 am",),
    ("1", "gracias!"),
    ("1", "qwrtz"),
    ("1", "cuanto cuesta?"),
    ("1", "donde estan?"),
    ("1", "a que hora es mi cita?"),
    ("1", "voy tarde"),
    ("1", "me surgio algo"),
    ("1", "cancela mi cita"),
    ("1", "quiero cambiar mi cita"),
    ("mañana a las 3 pm", "donde estan?"),
    ("mañana a las 3 pm", "si"),
    ("mañana a las 3 pm", "gracias!"),
    ("mañana a las 3 pm", "qwrtz"),
    ("mañana a las 3 pm para mi y mi hermano",),
    ("1, {service} y {other_service} por favor",),
    ("1, y aceptan tarjeta?",),
    ("1", "me surgio algo", "no"),
    ("1", "quiero cambiar mi cita", "1"),
    ("1", "quiero cambiar mi cita", "mañana a las 3 pm"),
    ("1", "quiero cambiar mi cita", "mañana a las 3 pm", "si"),
)


_SUPPOSING_ENGLISH: dict[Supposing, tuple[Talk, ...]] = {
    Supposing.NOTHING_FREE: ((), ("1",), ("tomorrow at 3 pm",)),
    Supposing.ONE_FREE: ((), ("hi",), ("what times do you have?",), ("tomorrow",)),
    Supposing.BARBER_AWAY: (("tomorrow with {barber}",), ("sunday with {barber}",)),
    Supposing.TWO_BOOKED: (
        ("when is my appointment?",),
        ("cancel my appointment",),
        ("move my appointment",),
        ("cancel both",),
        ("cancel both", "yes"),
    ),
    Supposing.UNKNOWN_CLIENT: (("tomorrow at 3 pm", "yes"), ("tomorrow at 3 pm", "yes", "Sam")),
}
_SUPPOSING_SPANISH: dict[Supposing, tuple[Talk, ...]] = {
    Supposing.NOTHING_FREE: ((), ("1",), ("mañana a las 3 pm",)),
    Supposing.ONE_FREE: ((), ("hola",), ("que horarios tienes?",), ("mañana",)),
    Supposing.BARBER_AWAY: (("mañana con {barber}",), ("el domingo con {barber}",)),
    Supposing.TWO_BOOKED: (
        ("cuando es mi cita?",),
        ("cancela mi cita",),
        ("quiero cambiar mi cita",),
        ("cancela las dos",),
        ("cancela las dos", "si"),
    ),
    Supposing.UNKNOWN_CLIENT: (("mañana a las 3 pm", "si"), ("mañana a las 3 pm", "si", "Sam")),
}


def talks_in(language: str, supposing: Supposing) -> tuple[Talk, ...]:
    """The opening alone comes first. In braces stand the shop's first barber, and its services."""
    spanish = language == SPANISH
    if supposing is Supposing.NOTHING:
        return ((), *(_SPANISH if spanish else _ENGLISH))
    return (_SUPPOSING_SPANISH if spanish else _SUPPOSING_ENGLISH).get(supposing, ())
