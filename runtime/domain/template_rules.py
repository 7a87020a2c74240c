"""What may not stand in a text whatever its values are: rules about words and characters alone."""

import re
import unicodedata
from collections.abc import Iterator

from runtime.domain.segments import plain_characters, takes_ucs2, without_dear_accents

HOLE = "\0"  # where a value stands; what is around it may not be judged as if the words were neighbours
SHORTENERS = (
    "bit.ly", "bitly.com", "buff.ly", "cutt.ly", "dlvr.it", "goo.gl", "is.gd", "j.mp", "lnkd.in", "ow.ly", "rb.gy",
    "rebrand.ly", "s.id", "shorturl.at", "snip.ly", "t.co", "t.ly", "tiny.cc", "tinyurl.com", "v.gd",
)  # fmt: skip
_SHORTENED = re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, SHORTENERS))})(?![\w.-]*\w)\S*", re.IGNORECASE)
_PROMISE = re.compile(
    r"\bfree\b(?!\s+(?:slots?|spots?|times?|openings?|chairs?|appointments?|days?|hours?)\b)"
    r"|\bguarant\w+|\bpromis(?:e|ed|es|ing)\b|\bcomplimentary\b|\bon (?:the (?:house|shop)|us|our tab)\b|\bno charge\b"
    r"|\bat no cost\b"
    r"|\bdiscount\w*|\bcoupons?\b|\bvouchers?\b|\brefund\w*|\bmoney back\b|\bhalf[\s-](?:price|off)\b|\bcheap(?:er|est)?\b"
    r"|(?:\d+|\0)\s?(?:%|percent\b)(?:\s+off\b)?|(?:\d+|\0)\s+off\b"
    r"|\b(?:best|lowest) prices?\b|\bspecial (?:offer|price|deal)s?\b"
    r"|\bgratis\b|\bgarant\w+|\bpromet\w+|\bdescuentos?\b|\bcupon(?:es)?\b|\breembols\w+|\bmitad de precio\b|\bregal(?:o|amos)\b"
    r"|\b(?:por|de) (?:la casa|nuestra cuenta)\b|\bva por nosotros\b|\b(?:lo|la) pone la casa\b|\bcortesia\b",
    re.IGNORECASE,
)
# Of people, and of slots: "feel free", "we're free then".
_NOT_A_PROMISE = re.compile(r"(?:\bfeel|\b(?:I|we|you|he|she|they|who)(?:'m|'re|'s| am| are| is))\s+$", re.IGNORECASE)
_OPT_OUT = re.compile(r"\bSTOP\b|\bopt(?:ing)?[\s-]?out\b|\bunsubscribe\b|\bdarte de baja\b|\bno recibir m[aá]s\b")
_BADLY = re.compile(
    r"\w{0,20}[ \t]+[,.;:!?](?=\s|$)|[,;:(][ \t]*[,.;:!?)]|\w{1,20}[ \t]{2,}\S{0,20}|^[ \t]*[,.;:!?](?=\s|$)|\(\s*\)|[,;][ \t]*$",
    re.MULTILINE,
)
_DANGLES = re.compile(
    r"\S{0,20}\s(?:with|at|for|on|to|the|an?|your|our|con|de|el|la|las|para|tu|una?)[ \t]*(?:[.,!?]|$)",
    re.IGNORECASE | re.MULTILINE,
)
_AROUND = 12  # characters on each side that are shown with what reads badly


def shortened_links(text: str) -> list[str]:
    """Carriers filter texts with a public shortener's link."""
    return [match.group() for match in _SHORTENED.finditer(text)]


def promises(own_words: str) -> list[str]:
    """Words that promise something for nothing, or for sure."""
    return [
        match.group().replace(HOLE, "...")
        for match in _PROMISE.finditer(own_words)
        if not (match.group().lower() == "free" and _NOT_A_PROMISE.search(own_words[: match.start()]))
    ]


def speaks_of_opting_out(own_words: str) -> str:
    """The words that do, empty when none do."""
    found = _OPT_OUT.search(own_words)
    return found.group() if found else ""


def reads_badly(text: str) -> str:
    """A piece of it with blanks or commas where no writer puts them ("Hi , this"), empty when there is none."""
    return _piece(_BADLY, text)


def dangles(text: str) -> str:
    """A piece of it that ends where a word should come ("See you with"), empty when there is none."""
    return _piece(_DANGLES, text)


def _piece(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    if found is None:
        return ""
    line_starts, line_ends = text.rfind("\n", 0, found.start()) + 1, text.find("\n", found.end())
    window = max(line_starts, found.start() - _AROUND)
    starts = window if window == line_starts else max(window, text.find(" ", window, found.start()))
    ends = min(len(text) if line_ends < 0 else line_ends, found.end() + _AROUND)
    return text[starts:ends].strip()


def dear_characters(text: str) -> Iterator[str]:
    """Each character, with its name, that makes the whole text UCS-2. Accents are not among them: they are left out."""
    sent = without_dear_accents(plain_characters(text))
    for character in sorted(set(filter(takes_ucs2, sent))):
        yield f"{character} ({unicodedata.name(character, f'U+{ord(character):04X}').lower()})"
