"""What the draft backs: words, promises and whatever else no receipt is about."""

import re

from runtime.domain.claims.backing import Facts
from runtime.domain.claims.durations import is_of_a_service
from runtime.domain.claims.mentions import ClaimKind, Mention, Page
from runtime.domain.claims.options import Sentence
from runtime.domain.claims.phrases import is_turn_of_phrase, phrase_spans
from runtime.domain.claims.policy_facts import adds_a_service, bare_words
from runtime.domain.claims.reading import Known
from runtime.domain.claims.vocabulary import count_languages, unknown_words
from runtime.domain.claims.words import compiled, without_accents, word_set
from runtime.domain.receipts import ReceiptKind

_MOST_FOREIGN = 2  # words of the other language that a text may borrow
_BY_ITS_WORDS = frozenset(
    {
        ClaimKind.PROMISE,
        ClaimKind.DEED,
        ClaimKind.SCARCITY,
        ClaimKind.DURATION,
        ClaimKind.WALK_IN,
        ClaimKind.ALL_DAY,
        ClaimKind.PLACE,
        ClaimKind.ABSENT,
    }
)
# What a receptionist does who books, moves or cancels.
_OF_BOOKING = word_set(
    """
    put set made took added updated arranged handled sorted saved marked fixed switched got secured noted changed hice
    puse dejé arreglé guardé apunté aparté actualicé pasé
    """
)
_DONE = (ReceiptKind.BOOKING, ReceiptKind.MOVED, ReceiptKind.CANCELLED)
_TAKEN = compiled(r"\b(?:is|are|'s) (?:already |now |fully )*booked$", re.IGNORECASE)
_SAID_GONE = compiled(r"\b(?:taken|gone|quicker|booked up|not available|isn't available|nothing)\b", re.IGNORECASE)
_NAMES = {"en": "English", "es": "Spanish"}
_LITTLE = frozenset({"just", "that", "that's", "it's", "there's", "is"})
_AS_IT_IS = frozenset({ClaimKind.DISCOUNT, ClaimKind.LINK, ClaimKind.EMAIL, ClaimKind.PHONE, ClaimKind.PERSON})


def is_in_draft(mention: Mention, said: Sentence, facts: Facts) -> bool:
    """Prices, times, names of barbers and everything that was done are never backed by the draft alone."""
    if mention.kind is ClaimKind.UNBOOKED:
        return not any(r.kind in (ReceiptKind.BOOKING, ReceiptKind.MOVED) for r in facts.receipts)
    if facts.draft is None:
        return False
    if mention.kind is ClaimKind.NUMBER:
        return _is_counted(mention, facts) or _is_number_of_draft(mention, facts)
    if mention.kind is ClaimKind.DEED and mention.value in _OF_BOOKING:
        return any(r.kind in _DONE for r in facts.receipts)
    if mention.kind is ClaimKind.DURATION and is_of_a_service(mention, said):
        return False
    if mention.kind in _BY_ITS_WORDS:
        own = _LITTLE | bare_words(facts.draft.text)
        return own >= bare_words(mention.words)
    if mention.kind is ClaimKind.BOOKED and _TAKEN.search(mention.words):
        return bool(_SAID_GONE.search(facts.draft.text))
    if mention.kind is ClaimKind.DONE:
        nothing_to_do = not any(r.kind in (ReceiptKind.SLOT, ReceiptKind.HOLD) for r in facts.receipts)
        return nothing_to_do or any(m.kind is ClaimKind.DONE for m in facts.draft.mentions)
    if mention.kind is ClaimKind.DISCOUNT and (facts.policy or adds_a_service(mention, said, facts.draft.text)):
        return False
    return mention.kind in _AS_IT_IS and _plain(mention.words) in _plain(facts.draft.text)


def _plain(text: str) -> str:
    return without_accents(text.lower())


def _is_counted(mention: Mention, facts: Facts) -> bool:
    """ "Three openings", where three are offered; "2 or 3", where there are as many to choose from."""
    number, _, how = str(mention.value).partition(" ")
    offered = sum(r.kind is ReceiptKind.SLOT for r in facts.receipts)
    if not number.isdigit():
        return False
    return (how == "counted" and int(number) <= offered) or (how == "choice" and int(number) <= offered)


def _is_number_of_draft(mention: Mention, facts: Facts) -> bool:
    sources = [facts.draft, *(fact.page for fact in facts.policy)]
    number = str(mention.value).split(" ")[0]
    known = {
        str(m.value).split(" ")[0] for page in sources if page for m in page.mentions if m.kind is ClaimKind.NUMBER
    }
    return number in known


def word_mentions(page: Page, facts: Facts, known: Known) -> list[Mention]:
    """Words that nothing backs, once each; one turn of phrase is let pass."""
    spans = [*((mention.start, mention.end) for mention in page.mentions), *phrase_spans(page.left)]
    draft = "" if facts.draft is None else facts.draft.left
    found = unknown_words(page.left, spans, draft, known.names, facts.receipts, known.language)
    words = {page.text[start:end].lower(): (start, end) for start, end in reversed(found)}
    if len(words) == 1 and is_turn_of_phrase(page.left, *found[0], known.language):
        return []
    ordered = sorted(words.values())
    return [Mention(ClaimKind.WORD, start, end, page.text[start:end], page.text[start:end]) for start, end in ordered]


def language_findings(page: Page, language: str | None) -> list[str]:
    """Cheap, and only between the two languages that we have words of."""
    if language not in _NAMES:
        return []
    counts = count_languages(page.left)
    foreign = sum(count for other, count in counts.items() if other != language)
    return [f"it is not in {_NAMES[language]}"] if foreign > max(_MOST_FOREIGN, counts[language]) else []
