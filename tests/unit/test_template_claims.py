"""The guard has nothing against our own words: it is asked about each wording of each template."""

from datetime import date, time, timedelta

import pytest

import prompts
from runtime.domain.claims import check_claims
from runtime.domain.receipts import Receipt, ReceiptKind
from tests.fixtures.shops import NOW
from tests.fixtures.talks import SHOP

THURSDAY = NOW.replace(hour=16, minute=30) + timedelta(days=2)
OPTIONS = "1) Thu, Jun 11 at 4:30 PM with Marcus\n2) Fri, Jun 12 at 4:30 PM"
VALUES = {
    "client": "Jordan", "shop": SHOP.name, "address": SHOP.address, "barber": "Marcus", "service": "skin fade",
    "price": "$45", "prices": "Skin fade from $45", "slot": "Thu, Jun 11 at 4:30 PM", "options": OPTIONS,
    "visits": "Thu, Jun 11 at 4:30 PM with Marcus (skin fade)", "hours": "Tue 10 AM-6 PM", "day": "Jun 20",
    "weeks": 5, "wish": "on Thu, Jun 11", "taken": "Thu, Jun 11 at 4:30 PM with Marcus is taken",
    "former": "Wed, Jun 10 at 4:30 PM", "treat": "Your birthday treat: 10% off your cut.", "barbers": "Marcus and Elena",
    "durations": "Skin fade: about 45 minutes",
    "answer": "There's free street parking after 6.",
    "back": "Which day would suit you?", "by": "within 2 hours", "stop_line": "Reply STOP to opt out.",
}  # fmt: skip
RECEIPTS = (
    Receipt(ReceiptKind.BOOKING, THURSDAY - timedelta(days=1), "Marcus", "Skin fade"),
    Receipt(ReceiptKind.MOVED, THURSDAY, "Marcus", "Skin fade", 4500),
    Receipt(ReceiptKind.CANCELLED, THURSDAY, "Marcus", "Skin fade"),
    Receipt(ReceiptKind.FACT, text="There's free street parking after 6."),
    *(Receipt(ReceiptKind.FACT, barber=name) for name in ("Marcus", "Elena")),
    *(Receipt(ReceiptKind.FACT, text=line) for line in ("911", "988", "Jordan")),
    Receipt(ReceiptKind.DISCOUNT, text="Your birthday treat: 10% off your cut.", percent=10),
    *(Receipt(kind, THURSDAY, "Marcus", "Skin fade", 4500) for kind in (ReceiptKind.BOOKING, ReceiptKind.HOLD)),
    *(Receipt(ReceiptKind.SLOT, THURSDAY + timedelta(days=n), "Marcus", "Skin fade", 4500) for n in (0, 1)),
    Receipt(ReceiptKind.VISIT, NOW - timedelta(weeks=5), "Marcus", "Skin fade", weeks_ago=5),
    Receipt(ReceiptKind.PRICE, service="Skin fade", price_cents=4500),
    Receipt(ReceiptKind.DURATION, service="Skin fade", minutes=45),
    Receipt(ReceiptKind.ADDRESS, address=SHOP.address),
    Receipt(ReceiptKind.HOURS, weekday=1, opens=time(10), closes=time(18)),
    Receipt(ReceiptKind.DAY, day=date(2026, 6, 20)),
    Receipt(ReceiptKind.DAY, starts_at=THURSDAY, day=THURSDAY.date(), barber="Marcus"),
)
FILES = [
    name for name in prompts.load().files if not name.startswith(("model/", "staff/"))
]  # staff send those themselves


BOOKED = (ReceiptKind.BOOKING, ReceiptKind.MOVED)
OF_NO_APPOINTMENT = ("answer_no_appointment", "nothing_to_cancel")


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("client", ["Jordan", ""])
def test_every_wording_passes_the_guard(name: str, client: str) -> None:
    folder, _, file = name.partition("/")
    move, language, _ = file.split(".")
    template = prompts.load().template(folder, move, language)
    receipts = [r for r in RECEIPTS if move not in OF_NO_APPOINTMENT or r.kind not in BOOKED]
    for turn in range(len(template.wordings)):
        said = template.render(turn, **{**VALUES, "client": client})
        verdict = check_claims(
            said,
            receipts,
            shop=SHOP,
            barber_names=["Marcus", "Elena"],
            service_names=["Skin fade", "Beard trim"],
            client_name=client,
            now=NOW,
            draft=said,
        )
        assert verdict.findings == (), said
