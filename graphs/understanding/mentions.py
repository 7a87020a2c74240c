"""Barbers and services that a text names."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

_ANYONE = re.compile(
    r"\b(?:any ?(?:one|body)|whoever|whomever|any (?:barber|stylist|of (?:them|you))|first available"
    r"|no preference|(?:dont|doesnt) (?:care|matter|mind) who|whichever barber|cualquiera|quien sea"
    r"|el que sea)\b"
)
_REFUSED = re.compile(
    r"\b(?:(?<!why )not|never|(?:any|every)(?:one|body) but|except(?: for)?|other than|besides|instead of|without|no more|hate"
    r"|(?:dont|do not|wont|would not|wouldnt|rather not|didnt|cant)(?: really| ever| even)?"
    r" (?:want|like|see|have|do|go|book|get|prefer)"
    r"|menos|excepto(?: por)?|no quiero|no con)(?: (?:with|to|see|have|get|go|be|a|con|again))* (?P<name>[a-z]+)"
)
SOMEBODY = (
    r"(?:my|our|mi|a) (?:\w+ )?(?:sons?|daughters?|kids?|child(?:ren)?|boys?|girls?|brothers?|sisters?|bro|dad|father|mom"
    r"|mother|wife|husband|girlfriend|boyfriend|partner|friends?|buddy|cousins?|nephews?|nieces?|roommates?|twins?"
    r"|hij[oa]s?|herman[oa]s?|espos[oa]|amig[oa]s?)"
)
# "My 8 yr old", "niño de 6 años": a child.
_YEARS = r"\d{1,2} ?-? ?(?:yrs?|years?|yo|y/?o|anos?)(?: ?-? ?olds?)?\b(?! (?:now|ago|ahora|de experiencia))"
_AGED = re.compile(rf"\b(?:(?:my|our|a) {_YEARS}|(?:(?:mi|una?) )?(?:nin[oa]|hij[oa]|bebe|chamac[oa]) de {_YEARS})")
_COMPANY = re.compile(
    rf"\b(?:for|and|plus|also|with|bring(?:ing)?|para|y|con) (?:\w+ )?{SOMEBODY}\b"
    rf"|\b{SOMEBODY} (?:and (?:me|i|myself)|(?:is|are) (?:coming|getting)|(?:also )?(?:needs?|wants?|comes?)|too|as well)\b"
    r"|\bme and my\b|\b(?:both|two|three|2|3|4) of us\b|\bus both\b"
    r"|\bfor (?:two|three|2|3|4) (?:people|persons|guys|kids|adults)\b"
)
# Somebody who is only spoken of: "my cousin goes to Marcus", "my boy put me on", "like my brother's".
_HERE = r"(?:to|with|here|there|by|at|over)"
_SPOKEN_OF = re.compile(
    rf"(?<!\bfor )(?<!\bpara )(?<!\bbring )(?<!\bbook )\b(?:(?:and|y|but|so|because|also|with|con) )?{SOMEBODY}s?"
    r"(?: (?!and\b|y\b|or\b|too\b|is\b)[a-z]+)? (?:who |that |que |always |still |already |siempre |tambien |also |been )*"
    rf"(?:(?:goes|go|went|comes|came|going|coming|been going|used to go) {_HERE}"
    r"|told|tells|said|says|recommend(?:s|ed)?|sent|referred|refers|suggested|mentioned|put me|hooked me|showed me|turned me"
    r"|swears|vouch(?:es|ed)?|sees|saw|uses|loves|likes|hyped|raves?|talks|tagged|gave me|passed me"
    rf"|(?:gets|got|had) (?:his|her|their|a|it) (?:\w+ ){{0,3}}?(?:{_HERE}|from|done)"
    r"|is (?:a|one of your) (?:regular|client|customer)s?"
    r"|(?:va|fue|viene|vino|iba|van|anda) (?:con|a|ahi|alla|donde|mucho|siempre)|se (?:corta|pela|lo hace|atiende|hace)"
    r"|me (?:dijo|dijeron|recomendo|recomendaron|hablo|conto|paso|pasaron|mando|refirio|dio)|los recomienda|es cliente)\b"
    rf"|\b(?:from|through|thru|via|like|same as|as|por|de parte de|como|igual que) {SOMEBODY}s?\b"
    r"(?: (?:hair|cut|haircut|fade|did|has|got)\b)?"
)
_WISHES_TOO = re.compile(
    r"\b(?:he|she|they) (?:also )?(?:needs?|wants?|could use|would like|is coming|are coming)\b"
    r"|\b(?:el|ella|ellos) (?:tambien|quieren?|necesitan?)\b"
)
_BESIDE = re.compile(r"\b(?:and|plus|also|with|both|too|y|con)\b|[&+]")
_ANY_CUT = frozenset(("haircut", "fade"))  # "a haircut and a beard trim" are two, however the shop calls its haircut
_CLOSE_ENOUGH = 0.8
# Words of a service's name that say nothing about which service it is.
_EMPTY = frozenset(("and", "the", "a", "with", "for", "of", "service", "full", "classic", "regular", "&", "-", "+"))
_SAME = {
    "cut": "haircut",
    "cuts": "haircut",
    "haircuts": "haircut",
    "chop": "haircut",
    "corte": "haircut",
    "barba": "beard",
    "beards": "beard",
    "fades": "fade",
    "trims": "trim",
    "shaving": "shave",
    "shaved": "shave",
    "lineup": "line",
    "kids": "kid",
    "child": "kid",
    "childrens": "kid",
    "son": "kid",
    "sons": "kid",
    "boy": "kid",
    "nino": "kid",
    "hijo": "kid",
    "colour": "color",
    "coloured": "color",
    "colored": "color",
}


def names_anyone(plain: str) -> bool:
    """Whether any barber will do."""
    return _ANYONE.search(plain) is not None


def find_barber(plain: str, barbers: Sequence[str]) -> str | None:
    """By first or whole name, one letter wrong allowed; None when nobody or several are named."""
    words = re.findall(r"[a-z]+", plain)
    exact = [b for b in barbers if _flat(b).split()[0] in words or _flat(b) in plain]
    if exact:
        return exact[0] if len(exact) == 1 else _by_surname(plain, exact)
    close = [b for b in barbers if any(_alike(w, _flat(b).split()[0]) for w in words)]
    return close[0] if len(close) == 1 else None


def refused_barber(plain: str, barbers: Sequence[str]) -> tuple[str | None, str]:
    """Whom the client does not want ("anyone but Marcus"), and the text without those words."""
    for match in _REFUSED.finditer(plain):
        barber = find_barber(match["name"], barbers)
        if barber is not None:
            said = {*_flat(barber).split(), match["name"]}
            return barber, " ".join(word for word in plain.split() if word not in said)
    return None, plain


def find_service(plain: str, services: Sequence[str]) -> str | None:
    """The service whose words fit best; None when none or several fit alike."""
    said = _meanings(plain)
    names = {service: _meanings(_flat(service)) - _EMPTY for service in services}
    scores = [(_fit(said, names[s], [n for other, n in names.items() if other != s]), s) for s in services]
    best = max((score for score, _ in scores), default=0.0)
    fitting = [service for score, service in scores if score == best]
    return fitting[0] if best > 0 and len(fitting) == 1 else None


def names_company(plain: str) -> bool:
    """Whether somebody else is to come too: "for my son and me"."""
    return _COMPANY.search(without_hearsay(plain)) is not None


def without_hearsay(plain: str) -> str:
    """Without those who are only spoken of: whoever sent the client is not to be cut."""
    plain = _AGED.sub("my child", plain)
    return plain if _WISHES_TOO.search(plain) else " ".join(_SPOKEN_OF.sub(" ", plain).split())


def names_several_services(plain: str, services: Sequence[str]) -> bool:
    """ "A haircut and a beard trim", where no one service is both."""
    if not _BESIDE.search(plain):
        return False
    said = _meanings(plain)
    named = [words for service in services if (words := _meanings(_flat(service)) - _EMPTY) & said]
    asked = said & (frozenset[str]().union(*named) | _ANY_CUT)
    return bool(named) and not any(asked <= words or _alike_cuts(asked - words, words) for words in named)


def named_services(plain: str, services: Sequence[str]) -> list[str]:
    """Every service of which a word is said; "a haircut" is whatever cut there is."""
    said = _meanings(plain)
    words = {service: _meanings(_flat(service)) - _EMPTY for service in services}
    any_cut = bool(said & _ANY_CUT)
    return [service for service, named in words.items() if named & said or (any_cut and named & _ANY_CUT)]


def _alike_cuts(rest: set[str], named: set[str]) -> bool:
    """A fade is a haircut."""
    return rest <= _ANY_CUT and bool(named & _ANY_CUT)


def _meanings(plain: str) -> set[str]:
    return {_SAME.get(w, w) for w in re.findall(r"[a-z]+", plain)}


def _fit(said: set[str], named: set[str], others: list[set[str]]) -> float:
    """Words in common, less a little for words not said, and less more for those that are a service."""
    common = len(named & said)
    unsaid = named - said
    return common - sum(0.2 if {w} in others else 0.1 for w in unsaid) if common else 0.0


def _by_surname(plain: str, barbers: list[str]) -> str | None:
    whole = [b for b in barbers if _flat(b) in plain or _flat(b).split()[-1] in plain.split()]
    return whole[0] if len(whole) == 1 else None


def _flat(name: str) -> str:
    return name.lower().translate(str.maketrans("áéíóúüñ", "aeiouun"))


def _alike(word: str, name: str) -> bool:
    """Short names only in their last letter: "make" is not Mark, "many" is not Mary."""
    if min(len(word), len(name)) < 4 or word[0] != name[0]:
        return False
    if len(name) == 4:
        return len(word) == 4 and word[:3] == name[:3]
    return SequenceMatcher(None, word, name).ratio() >= _CLOSE_ENOUGH
