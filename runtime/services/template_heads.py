"""Looking at the head of a text's file, and at prompts: what the file says about itself."""

from collections.abc import Iterator
from dataclasses import dataclass

from prompts import BadText, Template
from runtime.domain.receipts import ReceiptKind

ASSISTANT = {"en": "AI assistant", "es": "asistente de IA"}
KINDS = frozenset(kind.value for kind in ReceiptKind)
LONGEST_TONE = 60
OPENS_DATA, CLOSES_DATA = "<client_texts>", "</client_texts>"


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with a file, and how to mend it; both are the middle of a sentence."""

    file: str
    problem: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}: {self.problem}; {self.mend}"


def move_of(name: str) -> str:
    """ "offer_slots" of "shared/offer_slots.en.md"."""
    return name.rpartition("/")[2].split(".")[0]


def language_of(name: str) -> str:
    """ "en" of "shared/offer_slots.en.md"; empty for a prompt, which has none."""
    parts = name.split(".")
    return parts[1] if len(parts) == 3 else ""


def lint_prompt(template: Template) -> Iterator[Finding]:
    """What a client wrote is data, and stands where the model sees that it is."""
    for field_ in template.about.unknown:
        yield Finding(template.name, f"its head has a field {field_} that nobody reads", "take it out")
    whole = template.wordings[0].text
    if len(template.wordings) != 1 or whole.count("\n===\n") != 1:
        yield Finding(template.name, "it has no one line === between rules and data", "put the client's data below one")
        return
    rules, _, data = whole.partition("\n===\n")
    before, _, after = data.partition("{{ texts }}")
    inside = before.rpartition(OPENS_DATA)[1] and CLOSES_DATA not in before.rpartition(OPENS_DATA)[2]
    if "texts" in template.variables and ("{{ texts }}" in rules or not inside or CLOSES_DATA not in after):
        yield Finding(template.name, "the client's texts are not marked as data", f"put them into {OPENS_DATA} tags")


def lint_head(template: Template) -> Iterator[Finding]:
    about = template.about
    for field_ in about.unknown:
        yield Finding(template.name, f"its head has a field {field_} that nobody reads", "take it out")
    unused = sorted(set(about.must_use) - about.variables)
    if unused:
        yield Finding(template.name, f"must_use names {', '.join(unused)}", "name only what is among its variables")
    wrong = sorted(set(about.receipts) - KINDS)
    if wrong:
        yield Finding(
            template.name, f"there is no receipt {', '.join(wrong)}", f"there are: {', '.join(sorted(KINDS))}"
        )
    yield from _fixed(template)
    if about.stop_line and not set(ASSISTANT.values()) & set(about.must_say):
        said = ASSISTANT[language_of(template.name)]
        yield Finding(template.name, "it begins a contact, and must_say does not say who writes", f"add {said} to it")
    yield from _tone(template)


def _fixed(template: Template) -> Iterator[Finding]:
    try:
        used = frozenset().union(*(sentence.variables for sentence in template.fixed))
    except BadText as error:
        yield Finding(template.name, "a sentence of its fixed ones cannot be read", str(error))
        return
    if used - template.variables:
        named = ", ".join(sorted(used - template.variables))
        yield Finding(template.name, f"fixed names {named}", "name only what is among its variables")
    if template.about.fixed and template.about.locked:
        yield Finding(template.name, "it is locked and has fixed sentences", "one of the two is enough")


def _tone(template: Template) -> Iterator[Finding]:
    tone = template.about.tone
    if not tone:
        yield Finding(template.name, "its head has no tone", "add one short phrase, such as tone: friendly, brief")
    elif len(tone) > LONGEST_TONE or not all(letter.isalpha() or letter in " ,-'" for letter in tone):
        yield Finding(template.name, "its tone is more than a phrase", "say it in a few words with commas between them")


def lint_own_head(template: Template, original: Template) -> Iterator[Finding]:
    """What belongs to the move and not to its wording: no shop changes it."""
    for name in ("must_say", "must_use", "receipts", "stop_line", "fixed", "locked"):
        if getattr(template.about, name) != getattr(original.about, name):
            yield Finding(template.name, f"its head has another {name} than the file", "leave that as the file has it")
    for field_ in template.about.unknown:
        yield Finding(template.name, f"its head has a field {field_} that nobody reads", "take it out")
    yield from _tone(template)
