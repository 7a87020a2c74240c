"""Texts that nobody here wrote, read from beside the project; see the README of that folder for sources and licences."""

import json
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parents[1].parent / "shared" / "data"


class NoCorpora(LookupError):
    """The folder with the public corpora is not there."""


def rows(name: str, folder: Path = DATA) -> list[dict[str, Any]]:
    """All rows of one file, such as "sgd/reply_acts_dev". Raises NoCorpora."""
    path = folder / f"{name}.jsonl"
    if not path.exists():
        raise NoCorpora(f"{path} is not there: the quality figures need the public corpora beside the project")
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
