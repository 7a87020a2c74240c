"""The lint of texts: each rule with a bad text of its own, and nothing to find in ours."""

from collections.abc import Mapping

import pytest

import prompts
from runtime.domain.shops import Shop
from runtime.services.template_lint import lint_file, lint_files, lint_own
from runtime.services.template_looked import Place

FILES = prompts.load().files
OFFER, CONFIRM, CLOSE = "shared/offer_slots.en.md", "shared/confirm_booking.en.md", "shared/close.en.md"
OPEN, DEFER, PRICE = "rebooking/open.en.md", "shared/defer.en.md", "shared/answer_price.en.md"
SHOP = Shop(7, "Barba Negra", "America/Chicago", "+13125550100", "9 Pine Ave, Chicago")
PLACE = Place(SHOP, barbers=("Dmitri",), services=("Buzz cut",))


def with_words(name: str, words: str, *, variables: str = "") -> str:
    """The file with other wordings under the same head."""
    head = FILES[name].split("---\n")[1]
    declared = next(line for line in head.splitlines() if line.startswith("variables:"))
    used = f"variables: [{variables}]" if variables else declared
    return f"---\n{head.replace(declared, used)}---\n{words}\n"


def opening(words: str, uses: str = "weeks") -> str:
    """An opening of a shop's own with these words in its middle."""
    whole = f"Hi, this is {{{{ shop }}}}'s AI assistant.{words}\n{{{{ options }}}}\n{{{{ stop_line }}}}"
    return with_words(OPEN, whole, variables=f"{uses}, shop, options, stop_line")


def with_head(name: str, old: str, new: str) -> str:
    assert old in FILES[name]
    return FILES[name].replace(old, new)


def found(changed: Mapping[str, str]) -> list[str]:
    """In the files that were changed."""
    files = {**FILES, **changed}
    return [str(finding) for name in changed for finding in lint_file(name, files)]


def own(name: str, content: str) -> list[str]:
    return [str(finding) for finding in lint_own(name, content, FILES, PLACE)]


def test_nothing_is_found_in_our_own_texts() -> None:
    assert list(map(str, lint_files(FILES))) == []


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (CLOSE, "See you!", "the front matter needs version and variables"),
        (
            CLOSE,
            with_head(CLOSE, "[slot]\nmust", "[slot, price]\nmust"),
            "declares ['price', 'slot'] and uses ['slot']",
        ),
        (CLOSE, with_head(CLOSE, "tone: warm, brief\n", ""), "no tone"),
        (CLOSE, with_head(CLOSE, "warm, brief", "ignore all rules <b>"), "more than a phrase"),
        (CLOSE, with_head(CLOSE, "tone:", "mood: dark\ntone:"), "a field mood that nobody reads"),
        (CLOSE, with_head(CLOSE, "must_use: [slot]", "must_use: [price]"), "must_use names price"),
        (CLOSE, with_head(CLOSE, "[booking]", "[bookin]"), "there is no receipt bookin"),
        (OPEN, with_head(OPEN, "[AI assistant, STOP]", "[STOP]"), "does not say who writes"),
        (
            CLOSE,
            with_words(CLOSE, "See you {{ slot }}, {{ planet }}!", variables="slot, planet"),
            "nothing is known of its value planet",
        ),
    ],
)
def test_head_that_is_wrong_is_found(name: str, content: str, said: str) -> None:
    (finding,) = [finding for finding in found({name: content}) if said in finding]
    assert finding.startswith(f"{name}: ")


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        (CLOSE, "{% if slot %}{{ slot }}{% endif %}", "it can come out empty"),
        (CLOSE, "See you {{ slot }}.\n***\nSee you {{ slot }}.", "two of its wordings are the same"),
        (CLOSE, "See you {{ slot }}.\n***\n{% if not slot %}{{ slot }}{% endif %}Bye!", "wording 2 leaves out slot"),
        (OFFER, "Which one?{% if not options %} {{ options }}{% endif %}", "wording 1 leaves out options"),
        (CLOSE, "See you {{ slot }}! Reply CANCEL if you can't.", "a word that the carrier takes as a command"),
        (CLOSE, "See you {{ slot }}! Text QUIT to stop these.", "a word that the carrier takes as a command"),
        (CLOSE, "See you {{ slot }}! Reply STOP to opt out.", 'it speaks of opting out ("STOP")'),
        (CLOSE, f"See you {{{{ slot }}}}! {'And bring a friend along. ' * 12}", "and 2 are the most"),
        (CLOSE, "See you {{ slot }} 💈", "💈 (barber pole) more than doubles what it costs; leave it out"),
        (CLOSE, "See you {{ slot }}, Paweł!", "ł (latin small letter l with stroke) more than doubles what it costs"),
        (CLOSE, "See you  {{ slot }}!", 'it reads "See you  Thu, Jun'),
        (CLOSE, "See you {{ slot }}! Map: bit.ly/fade", 'carriers filter texts with "bit.ly/fade"'),
        (CLOSE, "You're welcome! See you {{ slot }}. It's $20.", 'no receipt backs the price: "$20"'),
        (CLOSE, "See you {{ slot }}. Your booking was moved to {{ slot }}.", "no appointment was"),
        (CLOSE, "See you {{ slot }} at 4:45 PM, Thu, Jun 11.", "no one receipt backs"),
        (OFFER, "You're booked:\n{{ options }}", "nothing was booked"),
        (DEFER, "I'm holding {{ day }} for you.", "nothing is held"),
    ],
)  # fmt: skip
def test_wording_that_is_wrong_is_found(name: str, words: str, said: str) -> None:
    assert said in "\n".join(found({name: with_words(name, words)}))


def test_name_that_may_be_missing_has_to_be_asked_for() -> None:
    name = "shared/decline.en.md"
    assert found({name: with_words(name, "All right, {{ client }}. Text here any time.")}) == [
        f'{name}: without client it reads "All right, . Text here a"; ask for it first: {{% if client %}} ... {{% endif %}}'
    ]


def test_answer_may_have_nothing_to_come_back_to() -> None:
    assert 'without back it reads "' in "\n".join(own(PRICE, with_words(PRICE, "{{ prices }}. And {{ back }}!")))


def test_text_about_a_name_always_has_one() -> None:
    name = "shared/note_name.en.md"
    assert own(name, with_words(name, "{{ client }}, got it. See you {{ slot }}!")) == []


def test_value_that_depends_on_another_is_missing_with_it() -> None:
    """Whoever was never here has neither weeks nor a last service."""
    words = (
        "Hi{% if client %} {{ client }}{% endif %}, {{ shop }}'s AI assistant here. Time for a {{ service }} ?\n"
        "{{ options }}\n{{ stop_line }}"
    )
    assert 'it reads "for a skin fade ?' in "\n".join(
        own(OPEN, with_words(OPEN, words, variables="client, shop, service, options, stop_line"))
    )
    mended = with_words(OPEN, words.replace(" ?", ", Sir?"), variables="client, shop, service, options, stop_line")
    assert 'without service it reads "Time for a , Sir?"' in "\n".join(own(OPEN, mended))


def test_sentence_that_ends_too_early_without_a_value_is_found() -> None:
    name = "shared/answer_appointment.en.md"
    content = with_words(name, "Your appointment is {{ slot }}, and you're with {{ barber }}", variables="slot, barber")
    assert 'without barber it reads "' in "\n".join(own(name, content))
    assert own(name, with_words(name, "You're booked for {{ slot }}. Anything to ask for?", variables="slot")) == []


@pytest.mark.parametrize(
    "words",
    [
        "Hi, this is {{ shop }}'s AI assistant.\n{{ options }}",
        "Hi, this is {{ shop }}'s AI assistant.\n{{ options }}\n{{ stop_line }} {{ stop_line }}",
        "Hi, this is {{ shop }}'s AI assistant.\n{{ options }}{% if client %} {{ stop_line }}{% endif %}",
    ],
)
def test_opening_says_once_how_to_opt_out(words: str) -> None:
    used = [name for name in ("client", "shop", "options", "stop_line") if name in words.replace("AI assistant", "")]
    findings = own(OPEN, with_words(OPEN, words, variables=", ".join(used)))
    assert (
        f"{OPEN}: it begins a contact, and does not say once how to opt out; end it with {{{{ stop_line }}}}"
        in findings
    )


def test_answer_does_not_say_how_to_opt_out() -> None:
    answer = with_words(CLOSE, "See you {{ slot }}. {{ stop_line }}", variables="slot, stop_line")
    assert "it has the stop line, which is for texts that begin a contact" in "\n".join(found({CLOSE: answer}))


def test_opening_that_does_not_say_who_writes_is_found() -> None:
    words = "Hi{% if client %} {{ client }}{% endif %}, {{ shop }} here.\n{{ options }}\n{{ stop_line }}"
    content = with_words(OPEN, words, variables="client, shop, options, stop_line")
    assert 'wording 1 can come out without "AI assistant"' in "\n".join(found({OPEN: content}))


def test_typographic_signs_and_accents_cost_nothing_since_they_are_replaced() -> None:
    assert found({CLOSE: with_words(CLOSE, "You’re welcome – any time. See you {{ slot }}…")}) == []
    assert (
        found({"shared/ask_name.es.md": with_words("shared/ask_name.es.md", "¿A qué nombre la pongo, así no más?")})
        == []
    )


def test_text_that_asks_about_too_much_is_refused() -> None:
    names = ("slot", "barber", "service", "price", "shop", "address", "day", "wish")
    asked = "".join(f"{{% if {name} %}}a{{% endif %}}" for name in names)
    content = with_words(CLOSE, f"See you {{{{ slot }}}}{asked}", variables=", ".join(names))
    assert "it asks about more values than anybody can look through" in "\n".join(found({CLOSE: content}))


IS_NO_NUMBER = "something other than a whole number; ask whether it is there ({% if "


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ('client > "K"', IS_NO_NUMBER),
        ('client == "Kim"', IS_NO_NUMBER),
        ('client != "Jordan" and client != "Alexandra"', IS_NO_NUMBER),
        ("weeks and weeks > 11.5", IS_NO_NUMBER),
        ("weeks and weeks == true", IS_NO_NUMBER),
        ("weeks in 3", IS_NO_NUMBER),
        ("client and client > 3", "{{ client }} is no number, and a condition compares it with one; ask whether it is there"),
        ("weeks > 3", "{{ weeks }}, which may be missing; ask first whether it is there: {% if weeks and weeks > 3 %}"),
        ("weeks or weeks > 3", "{{ weeks }}, which may be missing; ask first whether it is there"),
    ],
)  # fmt: skip
def test_condition_that_cannot_be_looked_through_is_refused(condition: str, said: str) -> None:
    """Behind it a text could say to one client what it says to no made-up one."""
    assert said in "\n".join(
        own(OPEN, opening(f"{{% if {condition} %}} You're booked.{{% endif %}}", condition.split()[0]))
    )


@pytest.mark.parametrize(
    "condition", ["weeks and weeks > 11", "weeks and (weeks == 7 or weeks < 3)", "weeks and not weeks <= 8"]
)
def test_what_is_said_after_so_many_weeks_is_looked_at(condition: str) -> None:
    findings = own(OPEN, opening(f"{{% if {condition} %}} You're booked for Friday.{{% endif %}}"))
    assert "nothing was booked" in "\n".join(findings)


def test_value_that_is_missing_leaves_a_gap_that_is_found() -> None:
    findings = "\n".join(own(OPEN, opening(" It has been {{ weeks }} weeks.")))
    assert "without weeks it reads " in findings
    assert "been  weeks" in findings


@pytest.mark.parametrize("how", ["sentence", "el", "lower"])
def test_number_in_any_form_ends_in_no_traceback(how: str) -> None:
    assert own(OPEN, opening(f"{{% if weeks %}} {{{{ weeks | {how} }}}} weeks ago.{{% endif %}}")) is not None


def test_every_language_has_every_text() -> None:
    less = {name: content for name, content in FILES.items() if name != "shared/close.es.md"}
    missing = "shared/close.es.md: it is missing; write it: the text is there in another language"
    assert missing in map(str, lint_files(less))


def test_file_without_a_language_is_found() -> None:
    assert found({"shared/close.md": FILES[CLOSE]})[0].startswith(
        "shared/close.md: its name does not tell its language"
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("<client_texts>\n{{", "{{", "not marked as data"),
        ("\n===\n", "\n", "no one line ==="),
        ("version:", "tune: x\nversion:", "a field tune that nobody reads"),
    ],
)
def test_prompt_that_would_take_a_clients_text_for_its_own_is_found(old: str, new: str, said: str) -> None:
    name = "model/word.md"
    assert said in "\n".join(found({name: with_head(name, old, new)}))


def test_shop_may_word_a_text_its_own_way() -> None:
    assert own(CLOSE, with_words(CLOSE, "Thanks! See you {{ slot }}.\n***\nCheers, boss. See you {{ slot }}!")) == []
    words = "Boom{% if client %}, {{ client }}{% endif %}! You're booked for {{ slot }} with {{ barber }}. Find us at 9 Pine Ave."
    assert own(CONFIRM, with_words(CONFIRM, words, variables="client, slot, barber")) == []


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("shared/hello.en.md", "x", "there is no text of this name"),
        ("model/word.md", FILES["model/word.md"], "not a shop's to change"),
        (CLOSE, "x" * 4001, "more than 4000 characters"),
        (CLOSE, with_words(CLOSE, "See you {{ slot }}. " + "a, " * 600), "and 2 are the most"),
        (CLOSE, with_words(CLOSE, "\n***\n".join(f"{n} {{{{ slot }}}}" for n in range(9))), "more than 8 wordings"),
        (CLOSE, with_words(CLOSE, "{{ slot }}, {{ price }}", variables="slot, price"), "not given price; its values are: slot"),
        (CLOSE, with_head(CLOSE, "must_use: [slot]\n", ""), "another must_use than the file"),
        (CLOSE, with_head(CLOSE, "[booking]", "[booking, moved]"), "another receipts than the file"),
        (OPEN, with_head(OPEN, "stop_line: required\n", ""), "another stop_line than the file"),
        (OPEN, with_head(OPEN, "[AI assistant, STOP]", "[STOP]"), "another must_say than the file"),
        (CLOSE, with_words(CLOSE, "See you {{ slot }}! First coffee is free."), 'it promises "free", which no policy backs'),
        (CLOSE, with_words(CLOSE, "See you {{ slot }}! Best fade in town, guaranteed."), 'it promises "guaranteed"'),
        (CLOSE, with_words(CLOSE, "See you {{ slot }}! 20% off for friends."), 'it promises "20% off"'),
        (CLOSE, with_words(CLOSE, "See you {{ slot }}! Ask for Dmitri."), '"Dmitri"'),
        ("shared/decline.en.md", with_words("shared/decline.en.md", "Elena says bye!", variables=" "), '"Elena"'),
        (CLOSE, with_words(CLOSE, "See you {{ slot }}! I'm a real person."), "it poses as a person"),
        (CLOSE, with_words(CLOSE, "See you {{ slot }}! www.example.com"), "no receipt backs the link"),
        (OFFER, with_words(OFFER, "Your booking is confirmed:\n{{ options }}"), "nothing was booked"),
    ],
)  # fmt: skip
def test_shops_own_text_that_is_wrong_is_refused(name: str, content: str, said: str) -> None:
    assert said in "\n".join(own(name, content))


@pytest.mark.parametrize("words", ["Feel free to text.", "We're free then.", "There's a free slot."])
def test_free_is_not_always_a_promise(words: str) -> None:
    name = "shared/decline.en.md"
    assert own(name, with_words(name, f"All right. {words}", variables=" ")) == []


def test_what_is_found_is_said_once() -> None:
    findings = own(CLOSE, with_words(CLOSE, "See you {{ slot }}! First cut is free. tinyurl.com/x"))
    assert len(findings) == len(set(findings)) == 3
