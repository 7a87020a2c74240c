"""`python -m evals.training`: trains the model of reply acts anew and writes the words and the weights in
graphs/understanding/learned.

It needs the public corpora beside the project and the development packages (scikit-learn). The same corpora and the same
rules give the same weights. Train again when the rules of `graphs/understanding` change what they find. With `--without
CORPUS` nothing is written, and the model alone is measured on the corpus that it has not seen.
"""

import argparse
import json
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import track

from evals.corpora import NoCorpora
from evals.training.fitting import averaged, fit, stored
from evals.training.lessons import CORPORA, about_previous, about_replies, guessed_kinds, taught, words
from evals.training.travelling import f1_of
from graphs.understanding.learned import weights
from graphs.understanding.learned.opinion import kinds_by
from graphs.understanding.learned.weights import Linear
from graphs.understanding.words import read

OUT = Path(weights.__file__).parent
STRENGTH = 1.0  # scikit-learn's C
SEEDS = (7, 8, 9)  # of three models, whose weights are averaged


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m evals.training", description=__doc__)
    parser.add_argument("--without", choices=CORPORA, metavar="CORPUS", help=f"one of {', '.join(CORPORA)}")
    without = parser.parse_args().without
    console = Console()
    try:
        if without is None:
            (OUT / "words.txt").write_text(_lines(words()))
        previous, reply = _trained(without)
    except NoCorpora as missing:
        console.print(str(missing), style="red")
        return 2
    if without is not None:
        _measure(without, previous, reply, console)
        return 0
    parts = {"previous": stored(previous), "reply": stored(reply)}
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    (OUT / "weights.json").write_text(text + "\n")
    console.print(f"{len(previous.weights):,} + {len(reply.weights):,} features, {len(text):,} characters")
    return 0


def _trained(without: str | None) -> tuple[Linear, Linear]:
    """What the shop did, and what the client does. It takes some minutes."""
    pupils = [taught(seed, without) for seed in SEEDS]
    turns = about_previous(pupils[0].said)
    kinds = guessed_kinds(turns, STRENGTH)
    replies = [fit(about_replies(pupil.all, kinds), strength=STRENGTH) for pupil in track(pupils, "Training")]
    return fit(turns.values(), strength=STRENGTH), averaged(replies)


def _measure(without: str, previous: Linear, reply: Linear, console: Console) -> None:
    examples = CORPORA[without]()
    kinds = {e.previous: kinds_by(previous, read(e.previous).plain) for e in examples if e.previous}
    found = f1_of(reply, list(about_replies(examples, kinds)))
    console.print(f"{without}: macro-F1 {sum(found.values()) / len(found):.3f} of {len(examples):,}")
    console.print(", ".join(f"{label} {value:.3f}" for label, value in found.items()))


def _lines(known: Sequence[str]) -> str:
    return "\n".join(textwrap.wrap(" ".join(known), 118)) + "\n"


if __name__ == "__main__":
    sys.exit(main())
