"""Turns for the guard: what the template said, what backed it, and in which language."""

from dataclasses import dataclass
from datetime import date, datetime, time

from runtime.domain.claims import Verdict, check_claims
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.shops import Shop
from tests.fixtures.shops import NOW, ZONE
from tests.fixtures.talks import SHOP


@dataclass(frozen=True, slots=True)
class Scene:
    """`draft` is the template's text; the names are all that the shop has."""

    draft: str
    receipts: tuple[Receipt, ...]
    language: str = "en"
    shop: Shop = SHOP
    barbers: tuple[str, ...] = ("Marcus", "Elena")
    services: tuple[str, ...] = ("Skin fade", "Beard trim")

    def check(self, text: str, client: str = "") -> Verdict:
        return check_claims(
            text,
            self.receipts,
            shop=self.shop,
            barber_names=self.barbers,
            service_names=self.services,
            client_name=client or ("Jordan" if self.shop is SHOP else "Sam"),
            now=NOW,
            draft=self.draft,
            language=self.language,
        )


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """In June."""
    return datetime(2026, 6, day, hour, minute, tzinfo=ZONE)


def appointment(kind: ReceiptKind, when: datetime, barber: str = "Marcus") -> Receipt:
    return Receipt(kind, starts_at=when, barber=barber, service="Skin fade", price_cents=4500)


THU, FRI, SAT = at(11, 16, 30), at(12, 16, 30), at(13, 11)
SLOTS = (
    appointment(ReceiptKind.SLOT, THU),
    appointment(ReceiptKind.SLOT, FRI),
    appointment(ReceiptKind.SLOT, SAT, "Elena"),
)
BOOKING = appointment(ReceiptKind.BOOKING, THU)
ADDRESS = Receipt(ReceiptKind.ADDRESS, address=SHOP.address)
PRICES = (
    Receipt(ReceiptKind.PRICE, service="Skin fade", price_cents=4500),
    Receipt(ReceiptKind.PRICE, service="Beard trim", price_cents=2000),
)
VISIT = Receipt(ReceiptKind.VISIT, starts_at=datetime(2026, 5, 5, 16, 30, tzinfo=ZONE), barber="Marcus",
                service="Skin fade", weeks_ago=5)  # fmt: skip
HOURS = tuple(Receipt(ReceiptKind.HOURS, weekday=day, opens=time(10), closes=time(18)) for day in range(1, 6))
TAKEN = Receipt(ReceiptKind.DAY, starts_at=THU, barber="Marcus")
NEARBY = (appointment(ReceiptKind.SLOT, at(11, 17, 15)), appointment(ReceiptKind.SLOT, THU, "Elena"))


def fact(text: str) -> Receipt:
    return Receipt(ReceiptKind.FACT, text=text)


def birthday(text: str) -> Receipt:
    return Receipt(ReceiptKind.DISCOUNT, text=text, percent=10)


_OPTIONS = (
    "1) Thu, Jun 11 at 4:30 PM with Marcus\n2) Fri, Jun 12 at 4:30 PM with Marcus\n3) Sat, Jun 13 at 11 AM with Elena"
)
_PARKING = "Street parking on Grand St is free after 6 PM."
_WALK_INS = "We take walk-ins when a chair is open, but booked clients go first."
_CASH = "We take cash and cards, no checks."
_TREAT = "10% off any service in your birthday month"

ENGLISH = {
    "open": Scene(
        "Hi Jordan, this is Fade & Co.'s AI assistant. It's been 5 weeks since your skin fade with Marcus. Want to come "
        f"in?\n{_OPTIONS}\nReply with a number, or tell me a day and time. Reply STOP to opt out",
        (VISIT, *SLOTS),
    ),
    "offer": Scene(f"Here's what I have:\n{_OPTIONS}\nWhich one works?", SLOTS),
    "propose": Scene(
        "Thu, Jun 11 at 4:30 PM with Marcus is open (skin fade, $45). Shall I book it?",
        (appointment(ReceiptKind.HOLD, THU),),
    ),
    "confirm": Scene(
        "You're booked, Jordan: Thu, Jun 11 at 4:30 PM, skin fade with Marcus, $45. Fade & Co., 128 Grand St, New York. "
        "See you then!",
        (BOOKING, ADDRESS),
    ),
    "price": Scene(
        f"Skin fade $45, Beard trim $20. Shall I book one of these times?\n{_OPTIONS}",
        (*PRICES, *SLOTS),
    ),
    "hours": Scene("We're open Tue-Sat 10 AM-6 PM. Which day would suit you?", HOURS),
    "address": Scene("We're at 128 Grand St, New York. Which day would suit you?", (ADDRESS,)),
    "taken": Scene(
        "Sorry, Thu, Jun 11 at 4:30 PM with Marcus is taken. The closest I have:\n1) Thu, Jun 11 at 5:15 PM with Marcus\n"
        "2) Thu, Jun 11 at 4:30 PM with Elena\nDoes one of these work?",
        (TAKEN, *NEARBY),
    ),
    "nothing": Scene(
        "Sorry, I don't have anything open on Thu, Jun 11. Is there another day that would work?",
        (Receipt(ReceiptKind.DAY, day=date(2026, 6, 11)),),
    ),
    "defer": Scene(
        "No problem! I'll check in with you again around Jun 20. If you'd like to come sooner, just text me.",
        (Receipt(ReceiptKind.DAY, day=date(2026, 6, 20)),),
    ),
    "decline": Scene("No problem, Jordan. Whenever you'd like to come in, just text me here.", ()),
    "close": Scene("You're welcome! See you Thu, Jun 11 at 4:30 PM.", (BOOKING,)),
    "again": Scene(
        f"Sorry, I didn't quite get that. Could you tell me a number, or a day and a time?\n{_OPTIONS}", SLOTS
    ),
    "appointment": Scene("You're booked for Thu, Jun 11 at 4:30 PM, skin fade with Marcus, $45. See you then!", (BOOKING,)),
    "no_appointment": Scene("I don't see an appointment for you at the moment. Which day would suit you?", ()),
    "moved": Scene(
        "Done, Jordan: I moved your appointment to Fri, Jun 12 at 4:30 PM with Marcus. See you then!",
        (appointment(ReceiptKind.MOVED, FRI),),
    ),
    "cancelled": Scene(
        "Your appointment on Thu, Jun 11 at 4:30 PM with Marcus is cancelled. Would another day suit you?",
        (appointment(ReceiptKind.CANCELLED, THU),),
    ),
    "parking": Scene(f"{_PARKING} Which day would suit you?", (fact(_PARKING),)),
    "duration": Scene(
        "Skin fade: about 45 minutes. Which day would suit you?",
        (Receipt(ReceiptKind.DURATION, service="Skin fade", minutes=45),),
    ),
    "walk_ins": Scene(f"{_WALK_INS} Which day would suit you?", (fact(_WALK_INS),)),
    "cash": Scene(f"{_CASH} Which day would suit you?", (fact(_CASH),)),
    "birthday": Scene(
        "Happy birthday, Jordan! This is Fade & Co.'s AI assistant. Our treat: 10% off any service in your birthday month. "
        f"Want to come in?\n{_OPTIONS}\nReply STOP to opt out",
        (birthday(_TREAT), *SLOTS),
    ),
}  # fmt: skip

_OPCIONES = "1) jue 11 jun a las 4:30 PM con Marcus\n2) vie 12 jun a las 4:30 PM con Marcus\n3) sab 13 jun a las 11 AM con Elena"
_ESTACIONAR = "Puedes estacionar gratis en Grand St después de las 6 PM."
_SIN_CITA = "Atendemos sin cita cuando hay una silla libre, pero las citas van primero."
_REGALO = "10% de descuento en cualquier servicio en el mes de tu cumpleaños"

SPANISH = {
    "abrir": Scene(
        "Hola Jordan, soy el asistente de IA de Fade & Co. Han pasado 5 semanas desde tu skin fade con Marcus. ¿Quieres "
        f"venir?\n{_OPCIONES}\nResponde con un número, o dime un día y una hora. Responde STOP para darte de baja",
        (VISIT, *SLOTS),
        "es",
    ),
    "ofrecer": Scene(f"Esto es lo que tengo:\n{_OPCIONES}\n¿Cuál te queda bien?", SLOTS, "es"),
    "proponer": Scene(
        "El jue 11 jun a las 4:30 PM con Marcus está libre (skin fade, $45). ¿Te lo reservo?",
        (appointment(ReceiptKind.HOLD, THU),),
        "es",
    ),
    "confirmar": Scene(
        "Listo, Jordan: tienes cita el jue 11 jun a las 4:30 PM, skin fade con Marcus, $45. Fade & Co., 128 Grand St, New "
        "York. ¡Te esperamos!",
        (BOOKING, ADDRESS),
        "es",
    ),
    "precio": Scene(
        f"Skin fade $45, Beard trim $20. ¿Te reservo alguno de estos horarios?\n{_OPCIONES}", (*PRICES, *SLOTS), "es"
    ),
    "horario": Scene("Abrimos mar-sab 10 AM-6 PM. ¿Qué día te queda bien?", HOURS, "es"),
    "direccion": Scene("Estamos en 128 Grand St, New York. ¿Qué día te queda bien?", (ADDRESS,), "es"),
    "ocupado": Scene(
        "Lo siento, el jue 11 jun a las 4:30 PM con Marcus ya está ocupado. Lo más cercano que tengo:\n"
        "1) jue 11 jun a las 5:15 PM con Marcus\n2) jue 11 jun a las 4:30 PM con Elena\n¿Te sirve alguno?",
        (TAKEN, *NEARBY),
        "es",
    ),
    "nada": Scene(
        "Lo siento, no tengo nada libre el jue 11 jun. ¿Qué otro día podrías?",
        (Receipt(ReceiptKind.DAY, day=date(2026, 6, 11)),),
        "es",
    ),
    "despues": Scene(
        "¡Sin problema! Te vuelvo a escribir alrededor del 20 jun. Si quieres venir antes, escríbeme.",
        (Receipt(ReceiptKind.DAY, day=date(2026, 6, 20)),),
        "es",
    ),
    "rechazo": Scene("Sin problema, Jordan. Cuando quieras venir, escríbeme aquí.", (), "es"),
    "cierre": Scene("¡De nada! Nos vemos el jue 11 jun a las 4:30 PM.", (BOOKING,), "es"),
    "otra_vez": Scene(
        f"Perdón, no entendí bien. ¿Me dices un número, o un día y una hora?\n{_OPCIONES}", SLOTS, "es"
    ),
    "cita": Scene("Tienes cita el jue 11 jun a las 4:30 PM, skin fade con Marcus, $45. ¡Te esperamos!", (BOOKING,), "es"),
    "sin_cita": Scene("No veo ninguna cita a tu nombre por ahora. ¿Qué día te queda bien?", (), "es"),
    "movida": Scene(
        "Listo, Jordan: cambié tu cita al vie 12 jun a las 4:30 PM con Marcus. ¡Te esperamos!",
        (appointment(ReceiptKind.MOVED, FRI),),
        "es",
    ),
    "cancelada": Scene(
        "Tu cita del jue 11 jun a las 4:30 PM con Marcus está cancelada. ¿Te queda bien otro día?",
        (appointment(ReceiptKind.CANCELLED, THU),),
        "es",
    ),
    "estacionar": Scene(f"{_ESTACIONAR} ¿Qué día te queda bien?", (fact(_ESTACIONAR),), "es"),
    "sin_reserva": Scene(f"{_SIN_CITA} ¿Qué día te queda bien?", (fact(_SIN_CITA),), "es"),
    "cumple": Scene(
        "¡Feliz cumpleaños, Jordan! Soy el asistente de IA de Fade & Co. Nuestro regalo: 10% de descuento en cualquier "
        f"servicio en el mes de tu cumpleaños. ¿Quieres venir?\n{_OPCIONES}\nResponde STOP para darte de baja",
        (birthday(_REGALO), *SLOTS),
        "es",
    ),
}  # fmt: skip

DEN = Shop(2, "The Dapper Den", str(ZONE), "+13105550188", "4410 Melrose Ave, Los Angeles")
_AFTERNOONS = (
    Receipt(ReceiptKind.SLOT, at(9, 14), "Will Ortiz", "Kids cut", price_cents=2800),
    Receipt(ReceiptKind.SLOT, at(10, 9, 15), "Rosa", "Kids cut", price_cents=2800),
)
_DEN_PRICES = (
    Receipt(ReceiptKind.PRICE, service="Kids cut", price_cents=2800),
    Receipt(ReceiptKind.PRICE, service="Hot towel shave", price_cents=3850),
)


def _den(draft: str, *receipts: Receipt, language: str = "en") -> Scene:
    return Scene(draft, receipts, language, DEN, ("Will Ortiz", "Rosa"), ("Kids cut", "Hot towel shave"))


DEN_SCENES = {
    "den_offer": _den(
        "These are open:\n1) today at 2 PM with Will\n2) tomorrow at 9:15 AM with Rosa\nReply with a number and it's yours.",
        *_AFTERNOONS,
    ),
    "den_confirm": _den(
        "Done, Sam! You're booked for today at 2 PM: kids cut with Will, $28. We're at 4410 Melrose Ave, Los Angeles.",
        Receipt(ReceiptKind.BOOKING, at(9, 14), "Will Ortiz", "Kids cut", price_cents=2800),
        Receipt(ReceiptKind.ADDRESS, address=DEN.address),
    ),
    "den_price": _den("Kids cut $28, Hot towel shave $38.50. Which day would suit you?", *_DEN_PRICES),
    "den_one": _den("There's one left that fits: tomorrow at 9:15 AM with Rosa. Shall I book it?", _AFTERNOONS[1]),
    "den_gone": _den(
        "Ah, that one was just taken, sorry! Still open:\n1) tomorrow at 9:15 AM with Rosa\nWhich would you like?", _AFTERNOONS[1]
    ),
    "den_wish": _den(
        "Sorry, nothing is open after 4 PM today. The closest I have:\n1) today at 2 PM with Will\n2) tomorrow at 9:15 AM with "
        "Rosa\nDoes one of these work?",
        Receipt(ReceiptKind.DAY, day=date(2026, 6, 9)),
        *_AFTERNOONS,
    ),
    "den_oferta": _den(
        "Esto está libre:\n1) hoy a las 2 PM con Will\n2) mañana a las 9:15 AM con Rosa\nResponde con un número y es tuyo.",
        *_AFTERNOONS,
        language="es",
    ),
    "den_precio": _den("Kids cut $28, Hot towel shave $38.50. ¿Qué día te queda bien?", *_DEN_PRICES, language="es"),
    "den_listo": _den(
        "Listo, Sam: tienes cita hoy a las 2 PM, kids cut con Will, $28. Estamos en 4410 Melrose Ave, Los Angeles.",
        Receipt(ReceiptKind.BOOKING, at(9, 14), "Will Ortiz", "Kids cut", price_cents=2800),
        Receipt(ReceiptKind.ADDRESS, address=DEN.address),
        language="es",
    ),
}  # fmt: skip
SCENES = ENGLISH | SPANISH | DEN_SCENES
