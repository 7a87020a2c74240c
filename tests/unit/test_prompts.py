"""The loader of templates and prompts: strict, so that nothing undeclared, unused or undefined reaches a client."""

import pytest

import prompts
from prompts.loader import BadText, Prompts, Template, parse

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
