"""What the client wrote, in the plain words that the rules read: small letters, slips mended, marks gone."""

from graphs.state import Desk
from graphs.understanding.cancelling import Cancels, cancels
from graphs.understanding.mending import mend
from graphs.understanding.words import read


def plain_texts(desk: Desk) -> str:
    return read(" . ".join(desk.texts())).plain


def names(desk: Desk) -> frozenset[str]:
    """The words of the barbers' and services' names."""
    diary = desk.facts.diary
    known = [*(barber.name for barber in diary.barbers), *(service.name for service in diary.services)]
    return frozenset(read(" ".join(known)).plain.split())


def without_names(desk: Desk) -> str:
    """`plain_texts` without the words of the barbers' and services' names."""
    known = names(desk)
    return " ".join(word for word in plain_texts(desk).split() if word not in known)


def barbers(desk: Desk) -> frozenset[str]:
    """The words of the barbers' names."""
    return frozenset(read(" ".join(barber.name for barber in desk.facts.diary.barbers)).plain.split())


def says_of_cancelling(desk: Desk) -> Cancels:
    known = names(desk)
    return cancels(mend(plain_texts(desk), known), known)
