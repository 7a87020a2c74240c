"""What a shop's agents say: the project's files, and the shop's own wording of them.

Whoever calls brings the session, and commits: a change counts for the conversations that begin after that commit. `files`
are the project's own texts by name (`prompts.read()`), `name` is one of them, such as "shared/close.en.md".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import structlog
from sqlmodel import Session

from prompts import FENCE, BadText, Prompts, Template, parse_file, variables_in, write_file
from runtime.domain.errors import NotFound, Refused
from runtime.domain.pins import Pins
from runtime.services.template_heads import Finding
from runtime.services.template_lint import MODEL, lint_own
from runtime.services.template_looked import Place
from runtime.store import audit, shops, text_overrides, text_versions
from runtime.store.text_overrides import Override

log = structlog.get_logger()


class BadWording(Refused):
    """The lint has found something, and nothing was changed; `findings` say what, and how to mend it."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("; ".join(map(str, findings)))
        self.findings = tuple(findings)


class ChangedMeanwhile(Refused):
    """Somebody else has changed this text since it was looked at; nothing was changed now."""


class NothingToUndo(Refused):
    """The project's file counts, and nothing of the shop's was there before it."""


@dataclass(frozen=True, slots=True)
class Text:
    """What counts for a shop now. `override` is its newest change, if it ever made one: it may have gone back to the file.

    `unfit` says why the shop's own text is not used: the project's file has changed since, and gives it other values.
    """

    name: str
    content: str
    override: Override | None = None
    unfit: str = ""

    @property
    def number(self) -> int:
        """What a change has to be based on; 0 before the first."""
        return self.override.number if self.override is not None else 0

    @property
    def is_own(self) -> bool:
        return self.override is not None and self.override.content is not None and not self.unfit


def texts_of(session: Session, files: Mapping[str, str], shop_id: int) -> list[Text]:
    """Every text that a shop may word its own way, by name. Raises NotFound for no shop."""
    shops.shop(session, shop_id)
    changed = {override.name: override for override in text_overrides.newest(session, shop_id)}
    return [_text(name, files, changed.get(name)) for name in sorted(files) if not name.startswith(MODEL)]


def text_of(session: Session, files: Mapping[str, str], shop_id: int, name: str) -> Text:
    """Raises NotFound for no shop, and for no text of this name."""
    found = next((text for text in texts_of(session, files, shop_id) if text.name == name), None)
    if found is None:
        raise NotFound(f"there is no text {name}: `bookedbarber texts list` has them all")
    return found


def own_texts(session: Session, files: Mapping[str, str], shop_id: int) -> dict[str, str]:
    """The contents that a shop has put in the place of files, as far as they still fit. One query."""
    own = {}
    for override in text_overrides.newest(session, shop_id):
        text = _text(override.name, files, override)
        if text.unfit:
            log.warning("texts.unfit", shop=shop_id, text=text.name, number=text.number, why=text.unfit)
        elif text.is_own and text.content != files[text.name]:
            own[text.name] = text.content
    return own


def pin_texts(session: Session, pins: Pins, shop_id: int) -> str:
    """The hash of the set that a new conversation of this shop begins with; it is kept where it is the shop's own.

    One query for a shop without texts of its own. May wait for another transaction that keeps the same set, the first
    time that somebody does; so whoever pins for several shops does it in the order of their ids. What all sets are based
    on is kept first, for the same reason.
    """
    own = own_texts(session, pins.texts, shop_id)
    if not own:
        return pins.texts_hash
    whole = Prompts({**pins.texts, **own}).hash
    text_versions.keep(session, pins.texts_hash, pins.texts)
    text_versions.keep(session, whole, own, base=pins.texts_hash)
    return whole


def complete(files: Mapping[str, str], name: str, content: str, number: int) -> str:
    """The whole file of wordings that come without a head: they get that of the project's file, `number` as its version.

    What has a head of its own keeps it.
    """
    content = content.replace("\r\n", "\n")
    if content.startswith(FENCE) or name not in files:
        return content
    about = replace(parse_file(name, files[name]).about, version=number)
    try:
        used = variables_in(name, content)
    except BadText:
        used = about.variables  # the lint says what is wrong
    return write_file(replace(about, variables=used), content)


def repeats_itself(files: Mapping[str, str], name: str, content: str) -> bool:
    """Whether this has one wording where the file has several, so that a client may get the same words twice in a row."""
    return len(parse_file(name, content).wordings) == 1 < len(parse_file(name, files[name]).wordings)


def check(session: Session, files: Mapping[str, str], shop_id: int, name: str, content: str) -> list[Finding]:
    """What the lint has against this text in this shop; nothing is changed. Raises NotFound for no shop."""
    return lint_own(name, content, files, place_of(session, shop_id))


def check_all(session: Session, files: Mapping[str, str], shop_id: int) -> list[Finding]:
    """What the lint has against the shop's own texts by today's rules and files. Raises NotFound for no shop."""
    place = place_of(session, shop_id)
    own = [override for override in text_overrides.newest(session, shop_id) if override.content is not None]
    return [finding for text in own for finding in lint_own(text.name, text.content or "", files, place)]


def place_of(session: Session, shop_id: int) -> Place:
    """Raises NotFound for no shop."""
    shop = shops.shop(session, shop_id)
    barbers, services = shops.names_in(session, shop_id)
    return Place(shop, barbers, services)


def set_text(
    session: Session,
    files: Mapping[str, str],
    *,
    shop_id: int,
    name: str,
    content: str,
    expected: int,
    author: str,
    note: str = "",
) -> Override:
    """The shop words this text its own way from now on. `expected` is the number that the author has looked at.

    `author` as in the audit trail: `operator`, `operator:Dana`, `staff:7`. Raises BadWording, ChangedMeanwhile, NotFound.
    """
    text = text_of(session, files, shop_id, name)
    whole = complete(files, name, content, expected + 1)
    findings = check(session, files, shop_id, name, whole)
    if findings:
        raise BadWording(findings)
    return _append(session, shop_id, text, expected, whole, author, note)


def back_to_file(
    session: Session,
    files: Mapping[str, str],
    *,
    shop_id: int,
    name: str,
    expected: int,
    author: str,
    note: str = "",
) -> Override:
    """The project's file counts again. Raises Refused when it does already, ChangedMeanwhile, NotFound."""
    text = text_of(session, files, shop_id, name)
    if text.override is None or text.override.content is None:
        raise Refused(f"{name}: the shop has no wording of its own")
    return _append(session, shop_id, text, expected, None, author, note)


def undo(
    session: Session,
    files: Mapping[str, str],
    *,
    shop_id: int,
    name: str,
    expected: int,
    author: str,
    note: str = "",
) -> Override:
    """What counted before the newest change counts again; undoing once more goes one further back.

    Raises NothingToUndo, BadWording when the older text is no longer good, ChangedMeanwhile, NotFound.
    """
    text = text_of(session, files, shop_id, name)
    kept = {override.number: override for override in text_overrides.history(session, shop_id, name)}
    at = _place_in_history(text.number, kept)
    if at == 0:
        raise NothingToUndo(f"{name}: there is nothing to undo")
    restored = _place_in_history(at - 1, kept)
    content = kept[restored].content if restored else None
    findings = [] if content is None else check(session, files, shop_id, name, content)
    if findings:
        raise BadWording(findings)
    return _append(session, shop_id, text, expected, content, author, note, restores=restored)


def history(session: Session, files: Mapping[str, str], shop_id: int, name: str) -> list[Override]:
    """Who changed it when, newest first. Raises NotFound."""
    text_of(session, files, shop_id, name)
    return text_overrides.history(session, shop_id, name)


def unfit(name: str, files: Mapping[str, str], content: str) -> str:
    """Why a text cannot be said where the file of this name is, which may have changed since; empty when it can."""
    if name not in files:
        return "there is no such text any more"
    try:
        template, original = parse_file(name, content), parse_file(name, files[name])
    except BadText as error:
        return str(error).removeprefix(f"{name}: ")
    foreign = sorted(template.variables - original.variables)
    if foreign:
        return f"it is no longer given {', '.join(foreign)}"
    if original.about.locked and template.wordings != original.wordings:
        return "it is not a shop's to change"
    return "" if _keeps(template, original) else "the file has to say something else now"


def _text(name: str, files: Mapping[str, str], override: Override | None) -> Text:
    if override is None or override.content is None:
        return Text(name, files.get(name, ""), override)
    why = unfit(name, files, override.content)
    return Text(name, files.get(name, "") if why else override.content, override, why)


def _keeps(template: Template, original: Template) -> bool:
    """What the head promises was looked at when the text was written."""
    ours, theirs = original.about, template.about
    keeps_all = set(ours.must_say) <= set(theirs.must_say) and set(ours.must_use) <= set(theirs.must_use)
    has_fixed = set(theirs.fixed) <= set(ours.fixed) and bool(theirs.fixed) is bool(ours.fixed)
    return keeps_all and has_fixed and set(theirs.receipts) <= set(ours.receipts) and ours.stop_line == theirs.stop_line


def _place_in_history(number: int, kept: Mapping[int, Override]) -> int:
    """The number whose content this one is: an undoing stands where the one stands that it restores."""
    restores = kept[number].restores if number in kept else None
    return number if restores is None else _place_in_history(restores, kept)


def _append(
    session: Session,
    shop_id: int,
    text: Text,
    expected: int,
    content: str | None,
    author: str,
    note: str,
    restores: int | None = None,
) -> Override:
    if text.number != expected:
        raise _changed(text)
    number = expected + 1
    added = text_overrides.append(
        session,
        shop_id=shop_id,
        name=text.name,
        number=number,
        content=content,
        author=author,
        note=note,
        restores=restores,
    )
    if added is None:
        raise _changed(text)
    audit.note(session, author, "changed a text", shop_id=shop_id, text=text.name, number=number)
    return added


def _changed(text: Text) -> ChangedMeanwhile:
    return ChangedMeanwhile(
        f"{text.name}: somebody has changed it meanwhile, so nothing was changed now: look at it again, and then change it"
    )
