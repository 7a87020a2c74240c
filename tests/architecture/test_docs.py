"""Docs that cannot rot: what they name exists."""

import re
from pathlib import Path

import pytest
import typer
import yaml

import prompts
from api.cli import app
from runtime.settings import Settings
from tests.architecture.repository import PACKAGES, ROOT, code_in, documents, files

DECISIONS = ROOT / "docs" / "decisions"
EXAMPLE = (ROOT / ".env.example").read_text()
EVERY_DOCUMENT = pytest.mark.parametrize("document", documents(), ids=lambda path: str(path.relative_to(ROOT)))


def commands() -> set[str]:
    group = typer.main.get_command(app)
    return set(getattr(group, "commands"))  # noqa: B009 - Typer keeps click's Group to itself


def test_every_setting_is_in_the_example_and_nothing_else() -> None:
    listed = re.findall(r"^([A-Z_]+)=", EXAMPLE, re.MULTILINE)
    assert sorted(listed) == sorted(name.upper() for name in Settings.model_fields)


def test_every_setting_is_explained_in_the_line_above_it() -> None:
    lines = EXAMPLE.splitlines()
    settings = [number for number, line in enumerate(lines) if re.match(r"[A-Z_]+=", line)]
    assert [lines[number] for number in settings if not re.match(r"# .+\.$", lines[number - 1])] == []


@EVERY_DOCUMENT
def test_every_make_target_that_is_mentioned_exists(document: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)", code_in(document))) <= targets


@EVERY_DOCUMENT
def test_every_command_that_is_mentioned_exists(document: Path) -> None:
    assert set(re.findall(r"\bbookedbarber ([a-z][a-z-]+)", code_in(document))) <= commands()


@EVERY_DOCUMENT
def test_every_internal_link_leads_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", document.read_text())
    inside = [link for link in links if "://" not in link]
    assert [link for link in inside if not (document.parent / link).exists()] == []


def test_the_readme_says_what_each_process_is_started_with() -> None:
    assert commands() <= set(re.findall(r"\bbookedbarber ([a-z][a-z-]+)", code_in(ROOT / "README.md")))


def test_the_transcript_in_the_readme_shows_the_templates_of_today() -> None:
    shown = re.findall(r"(\w+)/(\w+)\.en\.md@(\S+?),", code_in(ROOT / "README.md"))
    texts = prompts.load()
    assert len(shown) == 4
    assert [version for *_, version in shown] == [texts.template(agent, move, "en").version for agent, move, _ in shown]


def test_the_containers_run_commands_that_exist() -> None:
    services = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"].values()
    started = {service["command"][0] for service in services if "command" in service}
    assert started == {"migrate", "serve", "worker", "scheduler", "local-twilio"}
    assert started <= commands()


def test_every_decision_is_listed() -> None:
    listed = re.findall(r"\((\d{4}-[^)]+\.md)\)", (DECISIONS / "README.md").read_text())
    assert listed == sorted(path.name for path in DECISIONS.glob("0*.md"))


def test_every_decision_that_a_comment_refers_to_is_written() -> None:
    code = [path for path in files() if path.suffix == ".py"]
    named = {number for path in code for number in re.findall(r"\(decision (\d+)\)", path.read_text())}
    assert {"1", "3"} <= named
    assert [number for number in named if not list(DECISIONS.glob(f"{int(number):04}-*.md"))] == []


def test_the_layout_in_the_readme_names_every_package() -> None:
    table = re.findall(r"^\| \[(\w+)/\]", (ROOT / "README.md").read_text(), re.MULTILINE)
    assert set(PACKAGES) <= set(table)


def test_every_test_that_a_document_names_exists() -> None:
    written = {
        name for path in (ROOT / "tests").rglob("test_*.py") for name in re.findall(r"def (test_\w+)", path.read_text())
    }
    named = {name for path in documents() for name in re.findall(r"`(test_\w+)`", path.read_text())}
    assert named - written == set()
