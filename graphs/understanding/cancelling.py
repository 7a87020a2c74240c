"""Whether a text cancels the client's appointment: plainly, perhaps, or not at all."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from graphs.understanding.cancel_shapes import Shapes
from graphs.understanding.cancels_english import ENGLISH
from graphs.understanding.cancels_spanish import SPANISH

LANGUAGES = (ENGLISH, SPANISH)
A_TIME = re.compile(r"\b(?:\w+day|tomorrow|\d+)\b")
_ENDS = frozenset(".,!?;")
# "For my son" is no reason.
_LEADS_ON = frozenset(("for", "with", "of", "my", "the", "de", "del", "con", "para", "mi", "la", "el"))
_TAKES_BACK = re.compile(
    r"(?:(?:oh|ok|actually|wait|mejor|siempre|pues|sorry|perdon) )*(?:no|nah|dont|not|no no|no dont)"
)
_BUT = frozenset(("but", "pero"))
_TURNS = _BUT | {"because", "porque"}


class Cancels(StrEnum):
    """`plainly` alone is done unasked. `alone`: one word, which answers our question but may else mean the texts.

    `stands`: the appointment is to stay, or the client wonders whether it is gone. `elsewhere`: something else or at another
    time was cancelled. `no`: nothing is said of it.
    """

    PLAINLY = "plainly"
    ALONE = "alone"
    PERHAPS = "perhaps"
    STANDS = "stands"
    ELSEWHERE = "elsewhere"
    NO = "no"


MAY_CANCEL = (Cancels.PLAINLY, Cancels.ALONE, Cancels.PERHAPS)


@dataclass(frozen=True, slots=True)
class _Piece:
    """`turned`: it comes after a "but"."""

    plain: str
    asked: bool
    turned: bool


def cancels(plain: str, names: frozenset[str] = frozenset()) -> Cancels:
    """`names`: words of the shop's barbers and services; without them an appointment "with Marcus" is doubtful."""
    said = " ".join("*" if word in names else word for word in plain.split())
    for shapes in LANGUAGES:
        said = " ".join(shapes.kind_if.sub(" ", said).split())
    found = {kind for shapes in LANGUAGES for kind in _kinds(said, shapes)}
    if Cancels.PERHAPS in found or {Cancels.PLAINLY, Cancels.STANDS} <= found:
        return Cancels.PERHAPS
    if not found and any(shapes.away.search(said) for shapes in LANGUAGES):
        return Cancels.PERHAPS
    return next(
        (kind for kind in (Cancels.PLAINLY, Cancels.ALONE, Cancels.STANDS, Cancels.ELSEWHERE) if kind in found),
        Cancels.NO,
    )


def only_stays_away(plain: str) -> bool:
    """ "I won't be able to go": no word of cancelling; to an offer it is a no."""
    words = any(shapes.mentions.search(plain) for shapes in LANGUAGES)
    return not words and any(shapes.away.search(plain) for shapes in LANGUAGES)


def books_again(plain: str) -> bool:
    """ "Cancel it and put me down for friday": one wish, to move it."""
    for shapes in LANGUAGES:
        word = shapes.mentions.search(plain)
        rest = plain[word.end() :] if word is not None else ""
        if shapes.books_again.search(rest) or (shapes.instead.search(rest) and A_TIME.search(rest)):
            return True
    return False


def names_several(plain: str) -> bool:
    """ "Both", "all my appointments"."""
    return any(shapes.several.search(plain) for shapes in LANGUAGES)


def _kinds(said: str, shapes: Shapes) -> Iterator[Cancels]:
    pieces = list(_pieces(said))
    explained = any(shapes.reason.match(_opened(piece.plain, shapes)) for piece in pieces)
    for piece in pieces:
        if shapes.mentions.search(piece.plain):
            kind = _kind(piece, shapes)
            if kind is Cancels.ALONE and explained:  # "cancel. i cant make it"
                kind = Cancels.PLAINLY
            doubtful = kind in (Cancels.PLAINLY, Cancels.ALONE) and _is_doubtful(said, pieces, shapes)
            yield Cancels.PERHAPS if doubtful else kind


def _kind(piece: _Piece, shapes: Shapes) -> Cancels:
    plain = piece.plain
    if shapes.alone.fullmatch(plain):
        return Cancels.PERHAPS if piece.asked else Cancels.ALONE
    if shapes.stays.search(plain):
        return Cancels.STANDS
    if _is_plain(plain, shapes) and not (piece.asked and not shapes.asks.search(_opened(plain, shapes))):
        return Cancels.PLAINLY
    if shapes.elsewhere.search(plain):
        return Cancels.ELSEWHERE
    if shapes.past.search(plain):
        return Cancels.STANDS if shapes.own.search(plain) and not shapes.long_past.search(plain) else Cancels.ELSEWHERE
    return Cancels.PERHAPS


def _is_plain(plain: str, shapes: Shapes) -> bool:
    """From the first place on where a plain beginning is followed by nothing but the appointment and a reason."""
    words = plain.split()
    for at in range(len(words)):
        begins = shapes.wants.match(" ".join(words[at:]))
        if begins is None:
            continue
        before = _opened(" ".join(words[:at]), shapes)
        after = " ".join(words[at:])[begins.end() :].split()
        return (not before or shapes.reason.match(before) is not None) and _is_about_it(after, shapes)
    return False


def _is_about_it(words: list[str], shapes: Shapes) -> bool:
    for at, word in enumerate(words):
        if shapes.reason.match(" ".join(words[at:])) and (at == 0 or words[at - 1] not in _LEADS_ON):
            return True
        if word not in shapes.about and not word[0].isdigit() and not re.fullmatch(r"\w+days?", word):
            return False
    return True


def _opened(plain: str, shapes: Shapes) -> str:
    """Without the greeting and the like at its beginning."""
    words = plain.split()
    first = next((at for at, word in enumerate(words) if word not in shapes.opens), len(words))
    return " ".join(words[first:])


def _is_doubtful(said: str, pieces: Sequence[_Piece], shapes: Shapes) -> bool:
    """A condition anywhere, a question or a "but" in another piece of the text, or a no at its end."""
    if any(each.doubt.search(said) for each in LANGUAGES):
        return True
    return any(
        (piece.asked or (piece.turned and not shapes.reason.match(piece.plain)))
        and _opened(piece.plain, shapes)
        and not shapes.mentions.search(piece.plain)
        for piece in pieces
    ) or (_TAKES_BACK.fullmatch(pieces[-1].plain) is not None)


def _pieces(said: str) -> Iterator[_Piece]:
    words: list[str] = []
    turned = False
    for word in [*said.split(), "."]:
        if word in _ENDS or word in _TURNS:
            if words:
                yield _Piece(" ".join(words), word == "?", turned)
                turned = False
            words = []
            turned = turned or word in _BUT
        else:
            words.append(word)
