"""What the shop's own policy backs: the words of a `fact` or `discount` receipt, in their own connection."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from runtime.domain.claims.mentions import ClaimKind, Mention, Page
from runtime.domain.claims.offers import OFFER_WORDS, PERCENT
from runtime.domain.claims.options import Option, Sentence, options_of, sentences_of
from runtime.domain.claims.reading import Known, read_source
from runtime.domain.claims.vocabulary import HARMLESS, SMALL, WORD, words_of
from runtime.domain.claims.words import compiled, spelled_number, without_accents
from runtime.domain.receipts import Receipt, ReceiptKind

_STATEMENT = compiled(r"[,;.!?:\n()]+|\s-\s|\b(?:but|pero|though|although|aunque)\b", re.IGNORECASE)
_CLAUSE = compiled(r"[,;.!?:\n()]+|\s-\s|\b(?:but|and|so|pero|y|though|although|aunque)\b", re.IGNORECASE)
_NEGATION = compiled(r"\b(?:no|not|never|neither|nor|nunca|ni|tampoco|cannot)\b|n't\b", re.IGNORECASE)
_ONLY = compiled(r"\b(?:only|s[oó]lo|solamente|[uú]nicamente|except|always|siempre|salvo|excepto)\b", re.IGNORECASE)
_TELLING = 2  # common words that a clause must share with the policy to be about it
_FREE = compiled(r"\bfree\b|\bgratis\b", re.IGNORECASE)
_AMOUNT = compiled(r"\$?\d+%?")
_CUTS = compiled(r"\b(?:hair)?cuts?\b|\bcortes?\b|\btrims?\b|\bshaves?\b|\bfades?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PolicyFact:
    """`index` is the receipt's."""

    index: int
    receipt: Receipt
    page: Page

    @property
    def words(self) -> frozenset[str]:
        return words_of(self.page.text)


@dataclass(frozen=True, slots=True)
class _Clause:
    """`topics` are the words that not just any text has; `words` all but the small ones."""

    topics: frozenset[str]
    words: frozenset[str]
    negated: bool
    only: bool


def facts_of(receipts: Sequence[Receipt], known: Known) -> tuple[PolicyFact, ...]:
    return tuple(
        PolicyFact(index, receipt, read_source(receipt.text, known))
        for index, receipt in enumerate(receipts)
        if receipt.text and receipt.kind in (ReceiptKind.FACT, ReceiptKind.DISCOUNT)
    )


def back_option_by_fact(option: Option, facts: Sequence[PolicyFact], language: str) -> int | None:
    """ "After 6 PM" where the policy says so, in a sentence about the same thing."""
    sentence = option.sentence
    said = [(mention.kind, mention.value) for mention in option.mentions if mention in sentence.mentions]
    for fact in facts:
        known = [(mention.kind, mention.value) for mention in fact.page.mentions]
        about = _topics(sentence.text, language) & fact.words
        if about and all(mention in known for mention in said) and option.side in _sides(fact.page):
            return fact.index
    return None


@lru_cache(maxsize=128)
def _sides(page: Page) -> frozenset[str]:
    """ "after" or "until" what times the policy speaks of; none where it names no time."""
    return frozenset(option.side for option in options_of(sentences_of(page)))


def back_offer(mention: Mention, said: Sentence, facts: Sequence[PolicyFact], language: str) -> int | None:
    """A percentage must be the receipt's own; other words of an offer must be in its text."""
    return next((fact.index for fact in facts if _offers(fact, mention, said, language)), None)


def back_words(mention: Mention, facts: Sequence[PolicyFact]) -> int | None:
    """Durations, places, walk-ins, links: every word of them is in the policy's text."""
    words = bare_words(mention.words)
    return next((fact.index for fact in facts if words and words <= bare_words(fact.page.text)), None)


def bare_words(text: str) -> frozenset[str]:
    """In small letters and the singular: "walk-ins" and "walk in" have the same."""
    return frozenset(word.removesuffix("s") or word for word in re.findall(r"[\w']+", without_accents(text.lower())))


def twisted(page: Page, facts: Sequence[PolicyFact], language: str) -> list[str]:
    """Clauses that use the policy's words for what it does not say: denied, limited, or put together anew."""
    if not facts:
        return []
    texts = [fact.page.text for fact in facts]
    own = [clause for text in texts for split in (_CLAUSE, _STATEMENT) for clause in _clauses(text, language, split)]
    theirs = frozenset().union(*(clause.words for clause in own))
    found = []
    for clause in _clauses(page.text, language, _CLAUSE):
        shared = clause.words & theirs
        about = shared & clause.topics or (shared if len(shared) >= _TELLING else frozenset())
        if about and not any(_says(whole, about, clause) for whole in own):
            found.append(", ".join(sorted(about)))
    return found


def _says(whole: _Clause, about: frozenset[str], clause: _Clause) -> bool:
    return about <= whole.words and whole.negated == clause.negated and (whole.only or not clause.only)


@lru_cache(maxsize=128)
def _clauses(text: str, language: str, split: re.Pattern[str]) -> tuple[_Clause, ...]:
    parts = [part for part in split.split(without_accents(text)) if part.strip()]
    return tuple(
        _Clause(
            _words_but(HARMLESS, part, language),
            _words_but(SMALL, part, language),
            bool(_NEGATION.search(part)),
            bool(_ONLY.search(part)),
        )
        for part in parts
    )


def _topics(text: str, language: str) -> frozenset[str]:
    return _words_but(HARMLESS, text, language)


def _words_but(common: Mapping[str, frozenset[str]], text: str, language: str) -> frozenset[str]:
    """In the singular."""
    left_out = common.get(language, frozenset())
    words = (word.lower() for word in WORD.findall(without_accents(text)))
    return frozenset(word.removesuffix("s") for word in words if word not in left_out and len(word) > 2)


def _offers(fact: PolicyFact, mention: Mention, said: Sentence, language: str) -> bool:
    percent = PERCENT.fullmatch(mention.words)
    if percent:
        number = percent["number"]
        return fact.receipt.percent == (int(number) if number.isdigit() else spelled_number(number))
    own = fact.words | (OFFER_WORDS if fact.receipt.kind is ReceiptKind.DISCOUNT else frozenset())
    if not set(_AMOUNT.findall(mention.words)) <= set(_AMOUNT.findall(fact.page.text)):
        return False
    if not words_of(mention.words, singular=False) <= own | HARMLESS.get(language, frozenset()):
        return False
    if fact.receipt.kind is ReceiptKind.DISCOUNT:
        return not _FREE.search(mention.words) or _plain(mention.words) in _plain(fact.page.text)
    return bool(_topics(said.text, language) & fact.words) and not adds_a_service(mention, said, fact.page.text)


def _plain(text: str) -> str:
    return " ".join(without_accents(text.lower()).split())


def adds_a_service(mention: Mention, said: Sentence, source: str) -> bool:
    """ "Parking is free" makes no cut free."""
    words = [m.words for m in said.of(ClaimKind.SERVICE)]
    words += [m.group() for text in (said.text, mention.words) for m in _CUTS.finditer(text)]
    return any(without_accents(word.lower()) not in without_accents(source.lower()) for word in words)
