"""For whom the client asks: how many heads are to be cut, and whether the client's own is among them."""

import re

from graphs.understanding.mentions import SOMEBODY, names_company, without_hearsay

_COUNT = {"2": 2, "3": 3, "4": 4, "5": 5, "both": 2, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5}
_N = "|".join(_COUNT)
_PEOPLE = r"(?:people|persons|guys|adults|heads|of us|of them|personas|adultos|cabezas)"
_CHILDREN = (
    r"(?:kids|children|boys|girls|sons|daughters|brothers|sisters|friends|cousins|nephews|nieces|hij[oa]s|nin[oa]s|amigos"
    r"|herman[oa]s)"
)
_PARTY = re.compile(
    rf"\b(?:party|group|grupo) (?:of|de) (?P<party>{_N})\b|\b(?P<us>{_N}) (?:of us|de nosotros)\b"
    rf"|\b(?:for|para) (?P<people>{_N}) {_PEOPLE}\b"
    rf"|\b(?:there (?:are|will be)|we are|somos|seriamos) (?P<there>{_N})(?: {_PEOPLE})?(?= ?(?:[.,!?]|$))"
    rf"|\b(?P<cuts>{_N}) (?:haircuts|cuts|appointments|chairs|cortes|citas)\b|\bpara (?:los|las) (?P<dos>dos|tres|2|3)\b"
)
_CHILDREN_COUNTED = re.compile(rf"\b(?:my|our|mis|nuestros) (?:\w+ )?(?P<n>{_N}) (?:\w+ )?{_CHILDREN}\b")
_TWO_OTHERS = re.compile(
    rf"\b{SOMEBODY} (?:and|y|&|\+|plus) (?:for |para )?(?:{SOMEBODY}|(?:daughter|son|hija|hijo|wife|brother)\b)"
)
_ME = r"(?:me|i|myself|yo|mi)"
_AND = r"(?:and|y|plus|&|\+)"
_ONE_FOR = r"(?:(?:also|then|one|uno|otro|another|for|para|de) )*"
_WITH_THE_CLIENT = re.compile(
    rf"\b{_ME} {_AND} {_ONE_FOR}{SOMEBODY}\b|(?<!\w){_AND} {_ONE_FOR}(?:{SOMEBODY}|{_ME}(?= ?(?:[.,!?]|$)|too\b|also\b))"
    rf"|\b(?:with|con|bring(?:ing)?|traer|traigo|llevar|llevo|also for|tambien para) (?:a )?(?:\w+ )?{SOMEBODY}\b"
    rf"|\b{SOMEBODY}(?: \w+){{0,4}} (?:too|as well|also|tambien)\b|\b{SOMEBODY} also\b|\bus both\b|\bambos\b"
)
_OTHER = rf"(?:{SOMEBODY}|some(?:one|body)(?: else)?|another person|otra persona|alguien(?: mas)?)"
_FOR_OTHER = re.compile(
    rf"\b(?:for|para) (?:\w+ )?{_OTHER}\b"
    rf"|\b{SOMEBODY} (?:really |just )?(?:needs?|wants?|is due|could use|ocupa|necesita|quiere)\b"
    rf"|\b(?:get|have|bring|book|schedule|fit|squeeze)(?: in)? {SOMEBODY}\b"
    rf"|\b(?:corte|corten|cortar|cortarle)(?: \w+){{0,3}} a {SOMEBODY}\b"
    r"|\b(?:not|no|no es) (?:for|para) (?:me|mi)(?= ?(?:[.,!?]|$))"
    rf"|\b{SOMEBODY}s? (?:hair|haircut|cut)\b"
    r"|^my child$|\b(?:kids?|childs?|childrens|boys|toddlers?) (?:cut|haircut|trim|fade)\b(?! prices?)"
)


def party_of(plain: str) -> int:
    """How many are to be cut; 1 where nothing is said."""
    plain = without_hearsay(plain)
    said = _PARTY.search(plain)
    if said is not None:
        return next(_COUNT[number] for number in said.groupdict().values() if number is not None)
    others = _others(plain)
    return others + 1 if others and _is_with_the_client(plain) else max(others, 1)


def is_for_other(plain: str) -> bool:
    """ "For my son", and not "for me and my son"."""
    plain = without_hearsay(plain)
    return _FOR_OTHER.search(plain) is not None and not _PARTY.search(plain) and not _is_with_the_client(plain)


def _others(plain: str) -> int:
    """Somebody who is only spoken of ("my wife likes it") is not to be cut."""
    if not (names_company(plain) or _FOR_OTHER.search(plain) or _is_with_the_client(plain)):
        return 0
    counted = _CHILDREN_COUNTED.search(plain)
    return _COUNT[counted["n"]] if counted else 2 if _TWO_OTHERS.search(plain) else 1


def _is_with_the_client(plain: str) -> bool:
    """ "My son and my daughter" are two without the client, "me and my son" are two with."""
    return _WITH_THE_CLIENT.search(_TWO_OTHERS.sub("my kids", plain)) is not None
