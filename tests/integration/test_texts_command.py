"""`bookedbarber texts`, as a person at the shop runs it."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

import prompts
from api.cli import main
from runtime.store.clock import set_business_time
from runtime.store.database import Database
from tests.fixtures.shops import JORDAN, NOW, add_client, make_shop

CLOSE, OFFER, OPEN = "shared/close.en.md", "shared/offer_slots.en.md", "rebooking/open.en.md"
FILES = prompts.read()


@pytest.fixture
def shop(database: Database) -> str:
    """Its id, which is 1, as is that of its client."""
    with database.transaction() as session:
        set_business_time(session, NOW)
        made = make_shop(session)
        add_client(session, made, JORDAN)
    return str(made.id)


@dataclass
class Command:
    """What was said on standard output and on standard error."""

    code: int
    out: str
    error: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Texts = Callable[..., Command]


@pytest.fixture
def texts(database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Texts:
    """The console script, in this process."""

    def run(*arguments: str, stdin: str = "") -> Command:
        monkeypatch.setenv("DATABASE_URL", database_url)
        monkeypatch.setattr(sys, "argv", ["bookedbarber", "texts", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        return Command(int(ended.value.code or 0), said.out, said.err.strip())

    return run


def test_our_own_texts_have_nothing_to_be_found(texts: Texts) -> None:
    assert texts("lint") == Command(0, f"{len(FILES)} texts and prompts, nothing found.\n", "")


def test_every_text_is_listed_and_shown(texts: Texts) -> None:
    assert texts("list").lines == sorted(FILES)
    assert texts("show", CLOSE) == Command(0, FILES[CLOSE], "")


def test_what_is_shown_can_be_changed_and_set(texts: Texts, shop: str, tmp_path: Path) -> None:
    file = tmp_path / "close.md"
    file.write_text(texts("show", CLOSE, "--shop", shop).out.replace("Any time!", "Cheers!"))
    made = texts("set", CLOSE, "--shop", shop, "--file", str(file), "--note", "warmer")
    assert (made.code, "is the shop's own now, version 1" in made.out) == (0, True)
    shown = texts("show", CLOSE, "--shop", shop)
    assert (shown.out, "the shop's own, version 1" in shown.error) == (file.read_text(), True)
    (line,) = [line for line in texts("list", "--shop", shop).lines if line.startswith(CLOSE)]
    assert line.endswith("the shop's own, version 1, 2026-06-09 10:05, operator, worded: warmer")


def test_changes_are_told_and_taken_back(texts: Texts, shop: str) -> None:
    for said in ("Ciao! See you {{ slot }}.", "Cheers! See you {{ slot }}."):
        texts("set", CLOSE, "--shop", shop, "--words", said, "--author", "Dana")
    assert "as in version 1 again, version 3" in texts("undo", CLOSE, "--shop", shop).out
    assert "Ciao!" in texts("show", CLOSE, "--shop", shop).out
    assert "Cheers!" in texts("show", CLOSE, "--shop", shop, "--version", "2").out
    texts("reset", CLOSE, "--shop", shop, "--note", "simpler")
    assert texts("history", CLOSE, "--shop", shop).lines == [
        "version 4, 2026-06-09 10:05, operator, back to the file: simpler",
        "version 3, 2026-06-09 10:05, operator, undone, as in version 1",
        "version 2, 2026-06-09 10:05, operator:Dana, worded",
        "version 1, 2026-06-09 10:05, operator:Dana, worded",
    ]


def test_nobody_at_the_command_line_passes_for_staff(texts: Texts, shop: str) -> None:
    texts("set", CLOSE, "--shop", shop, "--words", "Cheers! See you {{ slot }}.", "--author", "staff:7")
    assert ", operator:staff:7, worded" in texts("history", CLOSE, "--shop", shop).out


def test_bad_wording_is_refused_with_a_line_for_each_reason(texts: Texts, shop: str) -> None:
    refused = texts("set", CLOSE, "--shop", shop, "--words", "See you {{ slot }}! The coffee is free 💈")
    assert (refused.code, refused.lines) == (
        1,
        [
            f"{CLOSE}: 💈 (barber pole) more than doubles what it costs; leave it out",
            f'{CLOSE}: wording 1 says "coffee", "free" beside the sentence that has to stay; around it stand greetings, '
            "thanks, an invitation to text, or the file's own words: leave out the rest",
            f'{CLOSE}: it promises "free", which no policy backs; say it without the promise',
        ],
    )
    assert texts("history", CLOSE, "--shop", shop).out.startswith("It was never changed")


def test_older_look_changes_nothing(texts: Texts, shop: str) -> None:
    texts("set", CLOSE, "--shop", shop, "--words", "Cheers! See you {{ slot }}.")
    refused = texts("set", CLOSE, "--shop", shop, "--words", "Bye! See you {{ slot }}.", "--expect", "0")
    assert (refused.code, "somebody has changed it meanwhile" in refused.error) == (1, True)


def test_opening_is_shown_as_the_client_would_get_it(texts: Texts, shop: str) -> None:
    shown = texts("preview", OPEN, "--shop", shop, "--client", "1")
    assert shown.code == 0
    assert shown.lines == [
        "Hi Jordan, this is Fade & Co.'s AI assistant. It's been 5 weeks since your skin fade with Marcus. Want to come in?",
        "1) tomorrow at 4:30 PM with Marcus",
        "2) Thu, Jun 11 at 4:30 PM",
        "3) Thu, Jun 18 at 4:30 PM",
        "Reply with a number, or tell me a day and time. Reply STOP to opt out.",
        "(2 segments, GSM-7, 272 characters)",
        "",
    ]


def test_answer_is_shown_with_what_leads_to_it_and_nothing_is_kept(texts: Texts, shop: str) -> None:
    words = "{{ options }}\nTake your pick!"
    shown = texts("preview", OFFER, "--shop", shop, "--client", "1", "--words", words)
    assert (shown.code, shown.lines[0], shown.lines[3]) == (0, "1) tomorrow at 4:30 PM with Marcus", "Take your pick!")
    assert '; after "hi")' in shown.out
    assert texts("history", OFFER, "--shop", shop).out.startswith("It was never changed")


def test_preview_says_what_is_wrong_with_the_text(texts: Texts, shop: str) -> None:
    shown = texts("preview", OFFER, "--shop", shop, "--client", "1", "--words", "You're booked:\n{{ options }}")
    assert (shown.code, "nothing was booked" in shown.lines[-1]) == (1, True)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("show", "shared/hello.en.md"), 1, "there is no text shared/hello.en.md"),
        (("show", CLOSE, "--shop", "99"), 1, "there is no shop 99"),
        (("show", CLOSE, "--shop", "1", "--version", "3"), 1, "has no version 3"),
        (("undo", CLOSE, "--shop", "1"), 1, "there is nothing to undo"),
        (("reset", CLOSE, "--shop", "1"), 1, "no wording of its own"),
        (("preview", CLOSE, "--shop", "1", "--client", "99"), 1, "has no client 99"),
    ],
)
def test_what_cannot_be_done_is_one_clear_line(
    texts: Texts, shop: str, arguments: tuple[str, ...], code: int, said: str
) -> None:
    failed = texts(*arguments)
    assert (failed.code, said in failed.error, failed.out, "\n" in failed.error) == (code, True, "", False)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("set", CLOSE, "--shop", "1"), "give either --file or --words"),
        (("set", CLOSE, "--shop", "1", "--file", "nowhere.md"), "nowhere.md"),
        (("set", CLOSE), "--shop"),
        (("dance",), "dance"),
    ],
)
def test_bad_usage_is_told_apart(texts: Texts, arguments: tuple[str, ...], said: str) -> None:
    failed = texts(*arguments)
    assert (failed.code, said in failed.error) == (2, True)


def test_words_come_from_standard_input_too(texts: Texts, shop: str) -> None:
    said = "Cheers! See you {{ slot }}.\r\n***\r\nSee you {{ slot }}!\r\n"
    assert texts("set", CLOSE, "--shop", shop, "--file", "-", stdin=said).code == 0
    shown = texts("show", CLOSE, "--shop", shop).out
    assert shown.endswith("---\nCheers! See you {{ slot }}.\n***\nSee you {{ slot }}!\n")


def test_shops_own_texts_are_looked_through(texts: Texts, shop: str) -> None:
    texts("set", CLOSE, "--shop", shop, "--words", "Cheers! See you {{ slot }}.")
    assert texts("lint", "--shop", shop) == Command(0, "The shop's own texts: nothing found.\n", "")
