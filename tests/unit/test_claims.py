"""The guard: truthful texts pass, and every kind of unbacked statement is found (invariant I7)."""

from datetime import date, datetime, time
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.domain.appointments import Slot
from runtime.domain.claims import ClaimKind, Verdict, check_claims, find_claims
from runtime.domain.money import format_cents
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.shops import Shop
from runtime.domain.wording import say_day, say_slot, say_time
from tests.unit.claim_texts import FALSE_ANSWERS, FALSE_OFFERS, TRUE_ANSWERS, TRUE_CONFIRMATIONS, TRUE_OFFERS

ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 3, 9, 10, 0, tzinfo=ZONE)  # a Monday
SHOP = Shop(1, "Fifth Street Barbers", "America/Chicago", "+13125550142", "215 West Elm Street, Springfield")
BARBERS = ("Marcus Reed", "Dee", "Will")
SERVICES = ("Skin Fade", "Beard Trim", "Hot Towel Shave", "Haircut")


def at(day: int, hour: int, minute: int = 0, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=ZONE)


def slot(when: datetime, barber: str = "Marcus Reed", kind: ReceiptKind = ReceiptKind.SLOT) -> Receipt:
    return Receipt(kind, starts_at=when, barber=barber, service="Skin Fade", price_cents=3500)


THU_3 = slot(at(12, 15))
THU_430 = slot(at(12, 16, 30))
FRI_4 = slot(at(13, 16), "Dee")
TUE_NOON = slot(at(10, 12))
VISIT = Receipt(ReceiptKind.VISIT, starts_at=at(2, 15, month=2), barber="Marcus Reed", service="Skin Fade", weeks_ago=5)
OFFERS = (THU_3, THU_430, FRI_4, TUE_NOON, VISIT)
BOOKING = slot(at(12, 15), kind=ReceiptKind.BOOKING)
HOLD = slot(at(12, 15), kind=ReceiptKind.HOLD)
PRICES = (
    Receipt(ReceiptKind.PRICE, service="Skin Fade", price_cents=3500),
    Receipt(ReceiptKind.PRICE, service="Beard Trim", price_cents=2050),
)
HOURS = (
    *(Receipt(ReceiptKind.HOURS, weekday=n, opens=time(9), closes=time(18)) for n in range(1, 5)),
    Receipt(ReceiptKind.HOURS, weekday=5, opens=time(10), closes=time(16)),
)
ADDRESS = Receipt(ReceiptKind.ADDRESS, address="215 West Elm Street, Springfield")
NEXT_MONTH = Receipt(ReceiptKind.DAY, day=date(2026, 4, 6))


def check(text: str, *receipts: Receipt, client: str = "Ann") -> Verdict:
    return check_claims(
        text,
        receipts,
        shop=SHOP,
        barber_names=BARBERS,
        service_names=SERVICES,
        client_name=client,
        now=NOW,
    )


@pytest.mark.parametrize("text", TRUE_OFFERS)
def test_truthful_offers_pass(text: str) -> None:
    assert check(text, *OFFERS, *PRICES).findings == ()


@pytest.mark.parametrize("text", TRUE_CONFIRMATIONS)
def test_truthful_confirmations_pass_and_without_the_booking_they_do_not(text: str) -> None:
    assert check(text, BOOKING, ADDRESS).findings == ()
    assert check(text, THU_3, ADDRESS).findings != ()


EVERYTHING = (*PRICES, *HOURS, ADDRESS, NEXT_MONTH, VISIT)


@pytest.mark.parametrize("text", TRUE_ANSWERS)
def test_truthful_answers_pass(text: str) -> None:
    assert check(text, *EVERYTHING).findings == ()


@pytest.mark.parametrize(("text", "words"), FALSE_OFFERS)
def test_unbacked_statements_are_found_and_named(text: str, words: str) -> None:
    findings = check(text, THU_3, THU_430, FRI_4, TUE_NOON, VISIT).findings
    assert findings
    assert any(words in finding for finding in findings)


@pytest.mark.parametrize("text", FALSE_ANSWERS)
def test_wrong_prices_and_hours_are_found(text: str) -> None:
    assert check(text, *EVERYTHING).findings


@pytest.mark.parametrize(
    "text",
    [
        "Reply CANCEL to cancel.",
        "Text STOP if you're done.",
        "reply stop anytime",
        "Just reply 'END' to finish.",
        "Send QUIT to leave",
        "Reply 1, 2 or CANCEL",
        "Responde STOP si no quieres más",
        "Reply UNSUBSCRIBE",
    ],
)
def test_carrier_keywords_are_never_invited(text: str) -> None:
    claims = check(text).claims
    assert [claim.kind for claim in claims] == [ClaimKind.KEYWORD]
    assert check(text).findings


@pytest.mark.parametrize(
    "text", ["Reply STOP to opt out", "Text us to cancel.", "No need to stop by first.", "Reply HELP for help"]
)
def test_the_opt_out_line_and_plain_words_are_not_keywords(text: str) -> None:
    assert check(text).findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "I'm a real person!",
        "I'm not a bot.",
        "No, I'm human :)",
        "You're talking to a real human.",
        "This is Marcus from the shop.",
        "Marcus here!",
        "No soy un robot.",
        "I'm not an AI",
    ],
)
def test_posing_as_a_person_is_found(text: str) -> None:
    assert any("person" in finding for finding in check(text, THU_3).findings)


def test_a_claim_knows_its_receipt() -> None:
    claims = check("Thu 3 PM, or Dee has Fri 4 PM, $35", *OFFERS).claims
    assert [(c.kind.value, c.words, c.receipt) for c in claims] == [
        ("day", "Thu", 0),
        ("time", "3 PM", 0),
        ("barber", "Dee", 2),
        ("day", "Fri", 2),
        ("time", "4 PM", 2),
        ("price", "$35", 2),
    ]


def test_an_unbacked_claim_has_no_receipt() -> None:
    claims = find_claims(
        "Thu 3 PM", shop=SHOP, barber_names=BARBERS, service_names=SERVICES, client_name="Ann", now=NOW
    )
    assert [claim.receipt for claim in claims] == [None, None]


def test_a_bare_weekday_is_the_coming_one() -> None:
    later = slot(at(19, 15))
    assert check("Thu 3 PM?", later).findings
    assert check("Thu, Mar 19 at 3 PM?", later).findings == ()
    assert check("Next week I have Thu 3 PM.", later).findings == ()
    assert check("Next Thursday at 3 PM?", later).findings == ()


def test_a_past_visit_never_backs_an_offer() -> None:
    visit = Receipt(ReceiptKind.VISIT, starts_at=at(5, 15), barber="Marcus Reed", weeks_ago=1)
    assert check("Your last visit was Thu, Mar 5 at 3 PM with Marcus.", visit).findings == ()
    assert check("Thu 3 PM with Marcus is open.", visit).findings
    assert check("It's been a week since your last cut, and Thu 3 PM is open.", visit).findings


def test_a_day_receipt_names_a_day_and_lets_a_gone_time_be_named_but_not_offered() -> None:
    gone = Receipt(ReceiptKind.DAY, starts_at=at(12, 15))
    assert check("Sorry, Thu 3 PM was just taken, but Fri 4 PM with Dee is open.", gone, FRI_4).findings == ()
    assert check("Thu 3 PM works!", gone, FRI_4).findings
    assert check("Nothing on Thursday, sorry.", gone).findings == ()


def test_a_booking_text_needs_the_booked_time_not_an_offered_one() -> None:
    assert check("You're booked for Fri 4 PM with Dee.", BOOKING, FRI_4).findings


def test_a_hold_backs_holding() -> None:
    assert check("I'm holding Thu 3 PM with Marcus for you.", HOLD).findings == ()


def test_a_client_who_shares_a_barbers_name_may_be_greeted() -> None:
    assert check("Hi Dee, thanks! Thu 3 PM with Marcus?", THU_3, client="Dee").findings == ()
    assert check("Hi Dee! Thu 3 PM with Dee?", THU_3, client="Dee").findings


def test_nonsense_is_judged_without_an_error() -> None:
    for text in ("", "\x00\x1f", "1" * 1600, "😀" * 400, "))) 1) 2) 3)", "a.m. p.m. :: $ % 99/99 32:61"):
        check(text, *OFFERS)


SLOTS = st.lists(
    st.tuples(st.integers(0, 20), st.sampled_from([540, 600, 615, 720, 810, 900, 1050]), st.sampled_from(BARBERS)),
    min_size=1,
    max_size=3,
    unique_by=lambda found: found[:2],
)
WORDINGS = st.sampled_from(
    [
        "Hi Ann! I have {0}. Reply with a number.",
        "{0} - which one?",
        "Fifth Street Barbers here. Open times:\n{1}\nReply STOP to opt out",
        "That's taken, sorry. Closest: {0}.",
    ]
)


def receipts_of(found: list[tuple[int, int, str]]) -> list[Receipt]:
    return [slot(at(10 + d, m // 60, m % 60), barber) for d, m, barber in found]


@settings(max_examples=80, deadline=None)
@given(SLOTS, WORDINGS, st.booleans())
def test_our_own_wording_of_any_slots_passes(found: list[tuple[int, int, str]], wording: str, named: bool) -> None:
    receipts = receipts_of(found)
    options = [said(receipt, named) for receipt in receipts]
    text = wording.format(", ".join(options), "\n".join(f"{n}) {o}" for n, o in enumerate(options, 1)))
    assert check(text, *receipts).findings == ()


def said(receipt: Receipt, named: bool) -> str:
    assert receipt.starts_at is not None
    words = Slot(receipt.starts_at, receipt.starts_at, 1, 1, 3500)
    return say_slot(words, NOW, (receipt.barber or "").split()[0] if named else "")


@settings(max_examples=80, deadline=None)
@given(SLOTS, st.integers(0, 20), st.sampled_from([540, 600, 615, 720, 810, 900, 1050]), st.sampled_from(BARBERS))
def test_a_slot_put_together_from_two_others_is_found(
    found: list[tuple[int, int, str]], day: int, minutes: int, barber: str
) -> None:
    receipts = receipts_of(found)
    invented = slot(at(10 + day, minutes // 60, minutes % 60), barber)
    backed = any((r.starts_at, r.barber) == (invented.starts_at, invented.barber) for r in receipts)
    assert (check(f"How about {said(invented, True)}?", *receipts).findings == ()) == backed


@settings(max_examples=40, deadline=None)
@given(st.integers(100, 30000))
def test_only_the_right_price_passes(cents: int) -> None:
    receipt = Receipt(ReceiptKind.PRICE, service="Skin Fade", price_cents=cents)
    assert check(f"A Skin Fade is {format_cents(cents)}.", receipt).findings == ()
    assert check(f"A Skin Fade is {format_cents(cents + 50)}.", receipt).findings


def test_every_pairing_of_days_and_times_is_told_apart() -> None:
    for first, second in product((THU_3, THU_430, FRI_4, TUE_NOON), repeat=2):
        if first is second or first.starts_at is None or second.starts_at is None:
            continue
        crossed = f"{say_day(first.starts_at, NOW)} {say_time(second.starts_at)}"
        same_day = first.starts_at.date() == second.starts_at.date()
        assert (check(f"I have {crossed}.", first, second).findings == ()) == same_day
