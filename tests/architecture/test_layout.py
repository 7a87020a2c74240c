"""Small files, small functions, telling names, and nothing of the machine that a file was written on."""

import ast
import re
from pathlib import Path

import pytest

from tests.architecture.repository import PACKAGES, ROOT, files

MIGRATIONS = ROOT / "runtime" / "store" / "migrations" / "versions"
PYTHON = [path for path in files() if path.suffix == ".py" and path.parent != MIGRATIONS]
MODULES = [path for path in PYTHON if path.relative_to(ROOT).parts[0] in PACKAGES]
LONGEST_MODULE = 400
LONGEST_FUNCTION = 60
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"}
NOT_TEXT = {".png", ".ico", ".woff2"}

# Written so that this file does not hold what it looks for.
FOREIGN = {
    "a package registry's host": r"p[y]pi\.org|p[y]thonhosted|registry\.n[p]mjs|deb\.d[e]bian|docker\.i[o]|ghcr\.i[o]",
    "a path of one machine": r"(?<![\w.-])/(?:w[o]rk|r[o]ot|h[o]me)/",
}


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def length(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_no_module_is_longer_than_a_person_reads_at_once() -> None:
    assert [name_of(path) for path in MODULES if len(path.read_text().splitlines()) > LONGEST_MODULE] == []


def test_no_function_is_longer_than_a_screen() -> None:
    functions = [
        (path, node)
        for path in PYTHON
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    long = [f"{name_of(path)}: {node.name}" for path, node in functions if length(node) > LONGEST_FUNCTION]
    assert len(functions) > 100
    assert long == []


def test_every_module_has_a_name_that_says_something() -> None:
    assert [name_of(path) for path in PYTHON if {path.stem, path.parent.name} & SAYS_NOTHING] == []


def test_every_module_begins_by_saying_what_it_is_for() -> None:
    assert [name_of(path) for path in MODULES if ast.get_docstring(ast.parse(path.read_text())) is None] == []


@pytest.mark.parametrize("what", FOREIGN)
def test_no_file_holds_anything_of_the_machine_it_was_written_on(what: str) -> None:
    texts = {path: path.read_text() for path in files() if path.suffix not in NOT_TEXT}
    assert [name_of(path) for path, text in texts.items() if re.search(FOREIGN[what], text)] == []
