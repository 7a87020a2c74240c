"""The loader of templates and prompts: strict, so that nothing undeclared, unused or undefined reaches a client."""

from dataclasses import dataclass, field

import pytest

import prompts
from graphs.runner import GraphRunner
from prompts import BadText, FrontMatter, Prompts, Template, parse, parse_file, write_file
from runtime.domain.errors import ModelUnavailable
from runtime.ports.language_model import Completion, Prompt, Schema
from tests.fixtures.talks import Talk

GOOD = "---\nversion: 3\nvariables: [client]\nmust_say: [STOP]\n---\nHi {{ client }}. STOP\n***\nHello {{ client }}! STOP\n"


def one(content: str) -> Template:
    return parse({"shared/greet.en.md": content}).template("shared", "greet", "en")


def file(head: str, body: str) -> str:
    return f"---\n{head}\n---\n{body}\n"


def test_the_projects_own_files_are_good() -> None:
    loaded = prompts.load()
    assert loaded.template("rebooking", "open", "en").must_say == ("AI assistant", "STOP")
    assert loaded.prompt("understand").variables >= {"texts", "now"}
    assert len(loaded.hash) == 16


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        pytest.param(file("version: 1\nvariables: []", "Hi {{ client }}"), "uses .'client'.", id="undeclared"),
        pytest.param(file("version: 1\nvariables: [client]", "Hi"), "declares .'client'.", id="unused"),
        pytest.param(file("version: 1\nvariables: [a]", "{% if a %}x"), "greet.en.md: ", id="unfinished"),
        pytest.param(file("version: 1\nvariables: []", "{{ 1 +* }}"), "greet.en.md: ", id="no syntax"),
        pytest.param(file("variables: []", "Hi"), "front matter", id="no version"),
        pytest.param(file("version: 1", "Hi"), "front matter", id="no variables"),
        pytest.param(file("version: one\nvariables: []", "Hi"), "front matter", id="version is no number"),
        pytest.param(file("version: 1\nvariables:", "Hi"), "front matter", id="variables is empty"),
        pytest.param(file("[version, variables]", "Hi"), "front matter", id="a list"),
        pytest.param(file("{", "Hi"), "front matter", id="no YAML"),
        pytest.param("Hi", "front matter", id="nothing but words"),
        pytest.param("", "front matter", id="nothing"),
    ],
)
def test_wrong_file_is_named(content: str, wrong: str) -> None:
    with pytest.raises(BadText, match=wrong) as refused:
        one(content)
    assert str(refused.value).startswith("shared/greet.en.md: ")


def test_wordings_take_turns() -> None:
    template = one(GOOD)
    assert [template.render(turn, client="Jo") for turn in range(4)] == ["Hi Jo. STOP", "Hello Jo! STOP"] * 2


def test_missing_value_is_an_error_and_never_an_empty_word() -> None:
    with pytest.raises(BadText, match="no value for client"):
        one(GOOD).render(0)


def test_values_are_not_templates() -> None:
    assert one(GOOD).render(0, client="{{ 7 * 7 }}") == "Hi {{ 7 * 7 }}. STOP"


def test_version_follows_the_content() -> None:
    before, after = one(GOOD), one(GOOD.replace("Hello", "Hey"))
    assert before.version.startswith("3-")
    assert before.version != after.version
    assert parse({"shared/a.en.md": GOOD}).hash != parse({"shared/b.en.md": GOOD}).hash


def greeting(word: str) -> str:
    return file("version: 1\nvariables: []", word)


@pytest.mark.parametrize(
    ("agent", "language", "word"),
    [
        ("rebooking", "es", "agente"),
        ("rebooking", "fr", "agent"),
        ("birthday", "es", "todos"),
        ("birthday", "fr", "all"),
    ],
)
def test_own_wording_goes_before_the_shared_and_own_language_before_english(
    agent: str, language: str, word: str
) -> None:
    files = {
        "rebooking/greet.es.md": greeting("agente"),
        "rebooking/greet.en.md": greeting("agent"),
        "shared/greet.es.md": greeting("todos"),
        "shared/greet.en.md": greeting("all"),
    }
    assert parse(files).template(agent, "greet", language).render(0) == word


def test_unknown_template_or_prompt_is_named() -> None:
    with pytest.raises(BadText, match="no template dance for rebooking"):
        Prompts({}).template("rebooking", "dance", "en")
    with pytest.raises(BadText, match="no prompt dance"):
        Prompts({}).prompt("dance")


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ("Hi\n***\n", "empty"),
        ("Hi {{ name | shout }}", "shout"),
    ],
)
def test_wording_that_could_fail_before_a_client_fails_when_it_is_loaded(body: str, complaint: str) -> None:
    variables = "[name]" if "name" in body else "[]"
    with pytest.raises(BadText, match=complaint):
        parse({"shared/x.en.md": f"---\nversion: 1\nvariables: {variables}\n---\n{body}\n"})


def test_must_say_is_a_list_and_not_a_word() -> None:
    with pytest.raises(BadText, match="must_say"):
        parse({"shared/x.en.md": "---\nversion: 1\nvariables: []\nmust_say: STOP\n---\nHi STOP\n"})


@pytest.mark.parametrize(
    ("field", "complaint"),
    [
        ("must_use: slot", "must_use is a list"),
        ("receipts: booking", "receipts is a list"),
        ("stop_line: sometimes", "stop_line is required, or not there at all"),
        ("tone: [warm]", "tone has something in it that is no word"),
        ("must_say: [[STOP]]", "must_say has something in it that is no word"),
        ("a: &a [x]\nmust_say: [*a, *a]", "has a reference"),
        (f"tone: {'[' * 900}", "front matter"),
        (f"tone: {'x' * 1000}", "more than 1000 characters"),
    ],
)
def test_wrong_field_is_named(field: str, complaint: str) -> None:
    with pytest.raises(BadText, match=complaint):
        one(file(f"version: 1\nvariables: []\n{field}", "Hi"))


@pytest.mark.parametrize(
    "body",
    [
        "{% for n in [1, 2] %}x{% endfor %}",
        "{% set a = 1 %}x",
        "{{ range(100000) }}",
        "{{ 'x' * 1000000000 }}",
        "{{ name.__class__ }}",
        "{{ 'words' }}",
        "{% if range(9) %}x{% endif %}",
        "{% include 'shared/close.en.md' %}",
        "{{ name | replace('a', 'b') }}",
        "{{ name | sentence(1) }}",
        "{% if name %}" * 300 + "x" + "{% endif %}" * 300,
    ],
)
def test_text_that_computes_is_refused(body: str) -> None:
    variables = "[name]" if "name" in body else "[]"
    with pytest.raises(BadText, match=r"greet\.en\.md: "):
        one(file(f"version: 1\nvariables: {variables}", body))


@pytest.mark.parametrize(
    "condition",
    [
        "n > 3",
        "n < 3",
        "n != 3",
        "not n and n > 3",
        "n or n > 3",
        "n == '3'",
        "n and n > 3.5",
        "n in 3",
        "n and n == true",
    ],
)
def test_text_compares_whole_numbers_alone_and_only_where_they_are_there(condition: str) -> None:
    with pytest.raises(BadText, match=r"greet\.en\.md: a condition compares \{\{ n \}\}"):
        one(file("version: 1\nvariables: [n]", f"Hi{{% if {condition} %}} you{{% endif %}}"))


@pytest.mark.parametrize(
    ("value", "said"), [(None, "Hi."), (1, "Hi, a week."), (5, "Hi, 5 weeks."), (30, "Hi, long ago.")]
)
def test_text_may_ask_about_its_values(value: int | None, said: str) -> None:
    body = (
        "Hi{% if not weeks %}{% elif weeks == 1 %}, a week{% elif weeks > 20 %}, long ago"
        "{% else %}, {{ weeks }} weeks{% endif %}."
    )
    assert one(file("version: 1\nvariables: [weeks]", body)).render(0, weeks=value) == said


def test_wording_knows_what_it_asks_about_and_what_depends_on_it() -> None:
    body = "Hi{% if client %} {{ client }}{% endif %}.{% if a and b %} {{ a }} {{ c }}{% endif %} {{ b }}"
    (wording,) = one(file("version: 1\nvariables: [client, a, b, c]", body)).wordings
    assert set(wording.asked) == {"client", "a", "b"}
    assert wording.inside["c"] == {"a", "b"}
    assert wording.inside["b"] == set()
    assert wording.own_words.replace("\0", "_") == "Hi _. _ _ _"


def test_written_file_is_read_as_it_was_meant() -> None:
    about = FrontMatter(
        3, frozenset(("slot", "stop_line")), "warm, brief", ("STOP: now",), ("slot",), ("booking",), True
    )
    written = parse_file("shared/greet.en.md", write_file(about, "See you {{ slot }}. {{ stop_line }}"))
    assert written.about == about


def test_file_that_was_stored_before_there_were_tones_is_still_read() -> None:
    assert one(GOOD).tone == "friendly, brief"


@dataclass
class Listening:
    """Implements `LanguageModel`: remembers how it was asked for words."""

    name: str = "listening"
    asked: list[Prompt] = field(default_factory=list)

    def structured(self, prompt: Prompt, schema: type[Schema]) -> Completion[Schema]:
        raise ModelUnavailable("it only listens")

    def text(self, prompt: Prompt) -> Completion[str]:
        self.asked.append(prompt)
        raise ModelUnavailable("it only listens")


def test_model_is_told_the_tone_of_the_text() -> None:
    name = "rebooking/open.en.md"
    calm = prompts.load().files[name].replace("tone: friendly, brief, no pressure", "tone: calm as a lake")
    model = Listening()
    Talk(runner=GraphRunner(model), texts={name: calm}).open()
    assert "Tone: calm as a lake." in model.asked[0].system
