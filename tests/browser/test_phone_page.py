"""The phone page in a real browser, against a running installation."""

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.fixtures.one_machine import JORDAN, Installation, eventually

pytestmark = pytest.mark.timeout(180)

expect.set_options(timeout=15_000)
BOOKED = "select count(*) from appointments a join clients c on c.id = a.client_id where c.phone = :phone and a.state = 'booked'"
TASKS = "select t.state, t.reason from outreach_tasks t join clients c on c.id = t.client_id where c.phone = :phone order by t.id"


def open_phone(page: Page, installation: Installation, phone: str) -> Locator:
    page.goto(f"{installation.url}/phone?as={phone}")
    return page.get_by_test_id("phone")


def say(phone: Locator, words: str) -> None:
    phone.get_by_test_id("composer").fill(words)
    phone.get_by_test_id("composer").press("Enter")


def from_shop(phone: Locator) -> Locator:
    return phone.get_by_test_id("shop-message")


def from_client(phone: Locator) -> Locator:
    return phone.get_by_test_id("client-message")


def test_a_visitor_picks_a_client_is_texted_and_books(page: Page, installation: Installation) -> None:
    page.goto(f"{installation.url}/phone?as=")
    page.get_by_test_id("add-first-phone").click()
    page.get_by_test_id("pick-client").filter(has_text="Jordan Reyes").click()
    phone = page.get_by_test_id("phone")
    installation.plan_contact(JORDAN)
    expect(from_shop(phone)).to_contain_text("Hi Jordan, this is Fade & Co.'s AI assistant.")
    say(phone, "sat after 3?")
    expect(from_shop(phone).last).to_contain_text("2) Sat, Jun 13")
    say(phone, "2")
    expect(from_shop(phone).last).to_contain_text("You're booked for Sat, Jun 13")
    expect(from_shop(phone).get_by_title("What the shop sees: delivered")).to_have_count(3)
    assert installation.ask(BOOKED, phone=JORDAN) == [(1,)]


def test_three_quick_texts_are_three_bubbles_in_their_order_even_if_the_first_is_held_up(
    page: Page, installation: Installation
) -> None:
    phone = open_phone(page, installation, "+19175550401")
    held: list[Route] = []
    page.route("**/phone/api/messages", lambda route: route.continue_() if held else held.append(route))
    texts = ["hey", "do you do kids cuts", "my son is 6"]
    for text in texts:
        say(phone, text)
    expect(from_client(phone)).to_have_count(3)
    expect(from_client(phone).get_by_test_id("message-foot")).to_have_text(["Sending…"] * 3)
    held[0].continue_()
    expect(from_client(phone).last).to_contain_text("Delivered")
    assert from_client(phone).get_by_test_id("message-body").all_text_contents() == texts


def type_number(page: Page, number: str) -> None:
    page.get_by_test_id("number").fill(number)
    page.get_by_test_id("use-number").click()


def test_any_number_can_be_typed_and_its_text_is_answered(page: Page, installation: Installation) -> None:
    page.goto(f"{installation.url}/phone?as=")
    page.get_by_test_id("add-first-phone").click()
    type_number(page, "(917) 555-0402")
    expect(page.get_by_test_id("owner")).to_have_text("(917) 555-0402")
    say(page.get_by_test_id("phone"), "do you take walk-ins?")
    expect(from_client(page.get_by_test_id("phone"))).to_contain_text("Delivered")
    expect(from_shop(page.get_by_test_id("phone")).first).to_contain_text("AI assistant")


def test_what_is_no_number_is_refused_in_words(page: Page, installation: Installation, complaints: list[str]) -> None:
    page.goto(f"{installation.url}/phone?as=")
    page.get_by_test_id("add-first-phone").click()
    type_number(page, "12")
    expect(page.get_by_test_id("number-problem")).to_contain_text("That is not a phone number.")
    assert [complaint for complaint in complaints if "422" not in complaint] == []
    complaints.clear()


def test_stop_shows_the_carriers_note_and_the_shop_falls_silent(page: Page, installation: Installation) -> None:
    someone = installation.someone()
    phone = open_phone(page, installation, someone)
    installation.plan_contact(someone)
    expect(from_shop(phone)).to_have_count(1)
    say(phone, "STOP")
    expect(phone.get_by_test_id("carrier-message")).to_contain_text("You have successfully been unsubscribed.")
    installation.plan_contact(someone)
    eventually(lambda: installation.ask(TASKS, phone=someone)[1] == ("dropped", "no marketing consent"))
    say(phone, "hello?")
    expect(from_client(phone).last).to_contain_text("Delivered")
    expect(from_shop(phone)).to_have_count(1)


def test_trouble_with_the_local_twilio_is_named_until_it_is_over(
    page: Page, installation: Installation, complaints: list[str]
) -> None:
    phone = open_phone(page, installation, "+19175550403")
    say(phone, "hi")
    expect(from_client(phone)).to_contain_text("Delivered")
    twilio = installation.program.part("local-twilio")
    twilio.suspend()
    try:
        expect(page.get_by_test_id("trouble")).to_have_text(
            "The local Twilio is not answering. Trying again by itself."
        )
    finally:
        twilio.resume()
    expect(page.get_by_test_id("trouble")).to_be_empty()
    say(phone, "still there?")
    expect(from_client(phone)).to_have_count(2)
    assert [complaint for complaint in complaints if "503" not in complaint] == []
    complaints.clear()


def test_a_text_that_did_not_go_out_can_be_sent_again(
    page: Page, installation: Installation, complaints: list[str]
) -> None:
    phone = open_phone(page, installation, "+19175550404")
    expect(phone.get_by_test_id("no-messages")).to_be_visible()
    page.route("**/phone/api/messages", lambda route: route.abort())
    say(phone, "any spot today?")
    expect(from_client(phone)).to_contain_text("Not sent")
    page.unroute("**/phone/api/messages")
    phone.get_by_test_id("try-again").click()
    expect(from_client(phone)).to_contain_text("Delivered")
    expect(from_client(phone)).to_have_count(1)
    complaints.clear()


def test_a_tap_on_a_suggested_number_is_a_reply(page: Page, installation: Installation) -> None:
    someone = installation.someone()
    phone = open_phone(page, installation, someone)
    installation.plan_contact(someone)
    phone.get_by_test_id("quick-reply").get_by_text("1", exact=True).click()
    expect(from_shop(phone).last).to_contain_text("booked")
    assert installation.ask(BOOKED, phone=someone) == [(1,)]


def test_a_date_at_the_end_of_a_sentence_is_no_suggested_reply(page: Page, installation: Installation) -> None:
    someone = installation.someone()
    phone = open_phone(page, installation, someone)
    installation.plan_contact(someone)
    expect(from_shop(phone)).to_have_count(1)
    say(phone, "not this week, maybe next month")
    expect(from_shop(phone).last).to_contain_text("Wed, Jul 1.")
    expect(phone.get_by_test_id("quick-reply")).to_have_text(["Thanks!"])


@pytest.mark.parametrize("width", [360, 320])
def test_nothing_is_cut_off_on_a_narrow_screen(page: Page, installation: Installation, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 740})
    phone = open_phone(page, installation, "+19175550405,+19175550406")
    shown = phone.filter(visible=True)
    say(shown, "look: https://example.com/" + "a-very-long-address" * 12)
    expect(from_client(shown).last).to_contain_text("Delivered")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_test_id("add-phone").click()
    expect(page.get_by_test_id("number")).to_be_in_viewport(ratio=1)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_shops_clock_is_the_business_clock(page: Page, installation: Installation) -> None:
    open_phone(page, installation, JORDAN)
    expect(page.get_by_test_id("shop-clock")).to_contain_text("Tue, Jun 9, 10:")
