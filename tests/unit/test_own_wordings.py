"""A shop changes the tone, and never what is true: hostile and honest wordings of its own, in both languages."""

import pytest

import prompts
from prompts import FrontMatter, parse_file, write_file
from runtime.domain.fixed_sentences import find_fixed
from runtime.domain.shops import Shop
from runtime.services import templates
from runtime.services.template_lint import lint_file, lint_own
from runtime.services.template_looked import Place
from tests.unit import own_wordings_en, own_wordings_es

FILES = prompts.read()
PLACE = Place(
    Shop(7, "Barba Negra", "America/Chicago", "+13125550100", "9 Pine Ave, Chicago"), ("Dmitri",), ("Buzz cut",)
)
BOT, STOPPED, HAND_OVER = "shared/answer_bot.en.md", "shared/confirm_opt_out.en.md", "shared/hand_over.en.md"
DECLINE = "shared/decline.en.md"
LOCKED = [
    f"shared/{move}.{language}.md"
    for move in ("confirm_opt_out", "stop_line", "hand_over_distress")
    for language in ("en", "es")
]


def against(name: str, words: str) -> list[str]:
    return [str(finding) for finding in lint_own(name, templates.complete(FILES, name, words, 1), FILES, PLACE)]


@pytest.mark.parametrize(("name", "words"), own_wordings_en.HOSTILE + own_wordings_es.HOSTILE)
def test_wording_that_turns_the_truth_around_is_refused(name: str, words: str) -> None:
    assert against(name, words) != []


@pytest.mark.parametrize(("name", "words"), own_wordings_en.HONEST + own_wordings_es.HONEST)
def test_shop_may_change_the_tone(name: str, words: str) -> None:
    assert against(name, words) == []


@pytest.mark.parametrize("name", LOCKED)
def test_text_on_which_law_or_safety_hangs_is_no_shops_to_change(name: str) -> None:
    (said,) = against(name, "Come and see us soon, STOP or not!")
    assert said.startswith(
        f"{name}: the law or somebody's safety hangs on each of its words; this one is not a shop's to change"
    )
    assert against(name, FILES[name].split("---\n")[2]) == []


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        (
            BOT,
            "You text with a human at {{ shop }}. {{ back }}",
            "wording 1 lacks the sentence that has to stay; put one in as it is, as a sentence of its own: "
            "\"I'm {{ shop }}'s AI assistant, not a person.\" or ",
        ),
        (
            HAND_OVER,
            "A person will answer you here {{ by }}. Maybe.",
            'wording 1 says "Maybe"; leave it out: what the text states may not be denied or put in doubt',
        ),
        (
            HAND_OVER,
            "A person will answer you here {{ by }}. Leave five stars.",
            'wording 1 says "leave", "five", "stars" beside the sentence that has to stay; around it stand greetings, '
            "thanks, an invitation to text, or the file's own words: leave out the rest",
        ),
        (
            DECLINE,
            "OK! Your friend has a seat.",
            'it says "friend", "seat", which may state more than the project\'s text does; say it in plainer words, or '
            "leave it out; what the shop offers is answered from its policy",
        ),
    ],
)
def test_refusal_says_what_to_do(name: str, words: str, said: str) -> None:
    assert said in "\n".join(against(name, words))


@pytest.mark.parametrize(
    ("sentence", "text", "stands"),
    [
        ("I'm Al, not a person.", "Hey! I'm Al, not a person! Bye.", True),
        ("I'm Al, not a person.", "Hi Kim, i'm Al, not a person.", True),
        ("I'm Al, not a person.", "Who says I'm Al, not a person.", False),
        ("I'm Al, not a person.", "I'm Al, not a person?", False),
        ("I'm Al, not a person.", "I'm Al, not a person alone.", False),
        ("You're booked for Thu ...", "Great. You're booked for Thu with Jo. See you?", True),
        ("You're booked for Thu ...", "You're booked for Thu, right?", False),
        ("You're booked for Thu ...", "You're booked for Thursday.", False),
        ("¿La cancelo ...?", "Tienes cita. ¿La cancelo, o la dejo?", True),
        ("¿La cancelo ...?", "La cancelo.", False),
        ("Here:\n1) Thu", "OK.\nHere:\n1) Thu\n2) Fri", True),
    ],
)  # fmt: skip
def test_fixed_sentence_stands_whole_and_as_what_it_is(sentence: str, text: str, stands: bool) -> None:
    assert (find_fixed(sentence, text) is not None) is stands


def test_no_head_takes_the_fixed_sentence_off() -> None:
    content = write_file(
        FrontMatter(1, frozenset(("back",)), "rude", ("AI assistant",), ("back",)), "No AI assistant. {{ back }}"
    )
    assert "its head has another fixed than the file" in "\n".join(str(f) for f in lint_own(BOT, content, FILES, PLACE))
    locked = FILES[STOPPED].replace("locked: whole\n", "").replace("You won't", "You will")
    assert "not a shop's to change" in str(lint_own(STOPPED, locked, FILES, PLACE)[0])


def test_fixed_sentences_survive_being_written_and_read() -> None:
    about = parse_file(BOT, FILES[BOT]).about
    assert about.fixed[0] == "I'm {{ shop }}'s AI assistant, not a person."
    assert parse_file(BOT, write_file(about, FILES[BOT].split("---\n")[2])).about == about
    stopped = parse_file(STOPPED, FILES[STOPPED]).about
    assert stopped.locked
    assert parse_file(STOPPED, write_file(stopped, "No more from {{ shop }}.")).about == stopped


@pytest.mark.parametrize(
    ("name", "old", "new", "why"),
    [
        (BOT, "assistant, not a person.\"", "assistant, no human.\"", "the file has to say something else now"),
        (STOPPED, "You won't get", "Bye! You won't get", "it is not a shop's to change"),
    ],
)  # fmt: skip
def test_own_text_from_before_the_sentence_was_fixed_is_left_out(name: str, old: str, new: str, why: str) -> None:
    assert old in FILES[name]
    assert templates.unfit(name, FILES, FILES[name]) == ""
    assert templates.unfit(name, FILES, FILES[name].replace(old, new)) == why


@pytest.mark.parametrize(
    ("fixed", "said"),
    [
        ('"I never was here."', "wording 1 lacks the sentence that has to stay"),
        ('"I\'m {{ planet }}."', "fixed names planet"),
        ('"{% for x in y %}"', "a sentence of its fixed ones cannot be read"),
    ],
)
def test_projects_own_file_says_what_it_fixes(fixed: str, said: str) -> None:
    head, kept = FILES[BOT].split("fixed:\n")[0], FILES[BOT].split("---\n")[2]
    files = {**FILES, BOT: f"{head}fixed:\n- {fixed}\n---\n{kept}"}
    assert said in "\n".join(map(str, lint_file(BOT, files)))
