"""A text as the stop rules read it: clauses of mended words, without accents, manners and oaths."""

import re
import unicodedata
from difflib import get_close_matches
from functools import lru_cache

from runtime.domain.stop_phrases.spellings import DROPPED, MENDED, OPENING, REAL, SPELLED

LONGEST = 2000

_ONE_WORD_EACH = re.compile(r"(?:\w+[.!,]+\s*){3,}")
_BEFORE_SPELLING = (
    (re.compile(r"[’‘`´]"), "'"),
    (re.compile(r"\bf[*#@'u-]+[*#@c]*k?(?:in[g']?)(?= |$|[.,!?])"), "fucking"),
    (re.compile(r"\bf[*#@'u-]+[*#@c]*k?(?= |$|[.,!?])"), "fuck"),
    (re.compile(r"\bw/o?(?= )"), "with"),
    (re.compile(r"#(?!\w)"), " number "),
    (re.compile(r"(?<![a-z])s t o p(?![a-z])"), "stop"),
    (re.compile(r"(\w)-(?=\w)|(?<=opt) *- *(?=out)"), r"\1 "),
    (re.compile(r"[&+]"), " and "),
    (re.compile(r"(?<![a-z0-9])(\d{1,2})([ap]m?)\b"), r"\1 \2"),
    (re.compile(r"([a-z])\1{2,}"), r"\1"),
    (re.compile(r"'"), ""),
)
_TOKEN = re.compile(r"[a-z0-9]+|[^\w\s]|\n")
_AFTER_SPELLING = (
    (re.compile(r"\b(?:do|does) (?:not|nt)\b|\bdon t\b"), "dont"),
    (re.compile(r"\bdid (?:not|nt)\b|\bdidn t\b"), "didnt"),
    (re.compile(r"\bany more(?= ?$| ?[.,!?])"), "anymore"),
    (re.compile(r"\bun (?:subscribe|suscribe)\b"), "unsubscribe"),
    (re.compile(r"\bst op\b|\bsto p\b|\bs top\b"), "stop"),
    (re.compile(r"\bphone number\b|\bnumber number\b"), "number"),
    (re.compile(r"\bthe (?:hell|fuck|heck)(?= (?:alone|out|off|up|away))"), ""),
    (re.compile(r"\bpor please\b|\bplease de\b"), "please"),
)
_BREAKS = frozenset('.,!?;:()\n|/[]{}"…—–-') | {"please"}


def clauses(text: str) -> tuple[str, ...]:
    """Clauses in their order, each of words parted by one blank; a "please" begins a new one. Never fails."""
    out: list[str] = []
    words: list[str] = []
    for word in [*_words(text), "."]:
        if word not in _BREAKS:
            words.append(word)
            continue
        opened = next((at for at, said in enumerate(words) if said not in OPENING), len(words))
        if words[opened:]:
            out.append(" ".join(words[opened:]))
        words = []
    return tuple(out)


def _words(text: str) -> list[str]:
    flat = "".join(c for c in unicodedata.normalize("NFD", text[:LONGEST].lower()) if not unicodedata.combining(c))
    if _ONE_WORD_EACH.fullmatch(flat.strip() + " "):
        flat = re.sub(r"[.!,]+", " ", flat)
    for pattern, instead in _BEFORE_SPELLING:
        flat = pattern.sub(instead, flat)
    spelled = " ".join(_spell(token) for token in _TOKEN.findall(flat))
    for pattern, instead in _AFTER_SPELLING:
        spelled = pattern.sub(instead, spelled)
    return [word for word in spelled.split(" ") if word and word not in DROPPED]


@lru_cache(maxsize=8192)
def _spell(token: str) -> str:
    known = SPELLED.get(token)
    if known is not None:
        return known
    if len(token) < 5 or token in REAL or token in MENDED:
        return token
    near = get_close_matches(token, [word for word in MENDED if word[0] == token[0]], n=1, cutoff=0.83)
    return near[0] if near else token
