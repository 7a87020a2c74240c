"""`python -m evals.training`: trains the model of reply acts anew and writes the words and the weights in
graphs/understanding/learned.

It needs the public corpora beside the project and the development packages (scikit-learn). The same corpora and the same
rules give the same weights. Train again when the rules of `graphs/understanding` change what they find.
"""

import argparse
import json
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from evals.corpora import NoCorpora
from evals.training.fitting import fit, stored
from evals.training.lessons import about_previous, about_replies, guessed_kinds, taught, words
from graphs.understanding.learned import weights

OUT = Path(weights.__file__).parent
STRENGTH_OF_PREVIOUS = 1.0
STRENGTH_OF_REPLY = 1.0


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m evals.training", description=__doc__)
    parser.add_argument("--out", type=Path, default=OUT)
    wanted = parser.parse_args(arguments)
    console = Console()
    try:
        (wanted.out / "words.txt").write_text(_lines(words()))
        examples = taught()
    except NoCorpora as missing:
        console.print(str(missing), style="red")
        return 2
    console.print(f"{len(examples.all):,} replies; this takes a few minutes")
    turns = about_previous(examples.said)
    kinds = guessed_kinds(turns, STRENGTH_OF_PREVIOUS)
    parts = {
        "previous": stored(fit(turns.values(), strength=STRENGTH_OF_PREVIOUS)),
        "reply": stored(fit(about_replies(examples.all, kinds), strength=STRENGTH_OF_REPLY)),
    }
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    (wanted.out / "weights.json").write_text(text + "\n")
    console.print(f"{len(text):,} characters")
    return 0


def _lines(known: Sequence[str]) -> str:
    return "\n".join(textwrap.wrap(" ".join(known), 118)) + "\n"


if __name__ == "__main__":
    sys.exit(main())
