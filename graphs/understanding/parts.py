"""What a text does that says several things in one breath, and of which nobody knows what it answers.

"Yes that's my room, could we get a bigger one, thanks, bye" does four things. The trained model sees one text at a time, so
what a part of it shows plainly may be lost in the rest."""

import re
from collections.abc import Iterable

from graphs.understanding.learned.opinion import chances
from graphs.understanding.said import acts_of_words
from runtime.domain.understanding import Act

# These are said on purpose; what is told, or asked for instead, may be in any part.
_SHOWN_BY_A_PART = ("accept", "decline", "change", "question", "closing")
_TRUST = 0.7  # how far a part by itself is trusted: it has to be surer than the whole
_PARTS = re.compile(r" ?(?<!\S)[.!?;,](?!\S) ?| (?=(?:and|but|so) )")


def chances_of_parts(plain: str, acts: Iterable[str]) -> dict[str, float]:
    """As `chances` when nothing was said before; `acts` are what the rules found in the whole."""
    likely = chances(plain, "", acts)
    parts = [part for part in _PARTS.split(plain) if part.strip()]
    for part in parts if len(parts) > 1 else ():
        alone = chances(part, "", acts_of_words(part, "") or {Act.OTHER})
        likely |= {name: max(likely[name], alone[name] * _TRUST) for name in _SHOWN_BY_A_PART}
    return likely
