"""Looking at a text before any client gets it: with made-up values, in every way in which it can come out."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence

from prompts import BadText, Template, parse_file
from runtime.domain.claims import UNKNOWN_WORDS, check_claims
from runtime.domain.segments import Encoding, count_segments
from runtime.domain.template_rules import (
    dangles,
    dear_characters,
    promises,
    reads_badly,
    shortened_links,
    speaks_of_opting_out,
)
from runtime.domain.template_samples import LISTS, VALUES, samples
from runtime.services.template_heads import KINDS, Finding, language_of, lint_head, lint_own_head, lint_prompt
from runtime.services.template_looked import Looked, Place
from runtime.services.template_own import adds_only_tone, keeps_what_is_fixed
from runtime.services.template_scenes import Scene, scenes

LANGUAGES = ("en", "es")
MODEL, STAFF = "model/", "staff/"
STOP_LINE = "stop_line"  # the file, and the variable by which other texts carry it
SEGMENTS, SEGMENTS_OF_LISTS = 2, 3
LOCKED = (
    "the law or somebody's safety hangs on each of its words",
    "this one is not a shop's to change; `bookedbarber texts reset` goes back to the project's file",
)
LONGEST_FILE = 4000  # characters
LONGEST_TEXT = 1000  # characters; what is longer is looked at no further
MOST_WORDINGS = 8


def lint_files(files: Mapping[str, str]) -> list[Finding]:
    """The project's own files, or a whole set of a shop's. Nothing is found in good ones."""
    found = [finding for name in sorted(files) for finding in lint_file(name, files)]
    return found + list(_missing_languages(files))


def lint_own(name: str, content: str, files: Mapping[str, str], place: Place) -> list[Finding]:
    """A shop's own text in the place of the file of that name; `files` are the project's own."""
    if name.startswith(MODEL):
        return [Finding(name, "it tells the model what it may do", "this is not a shop's to change")]
    if name not in files:
        return [Finding(name, "there is no text of this name", "`bookedbarber texts list` has them all")]
    if len(content) > LONGEST_FILE:
        return [Finding(name, f"it has more than {LONGEST_FILE} characters", "shorten it")]
    if any(unicodedata.category(character) == "Cc" and character != "\n" for character in content):
        return [Finding(name, "it has a character in it that cannot be seen", "type it anew")]
    original = parse_file(name, files[name])
    try:
        template = parse_file(name, content)
    except BadText as error:
        return [_unreadable(name, error)]
    if original.about.locked:
        return [] if template.wordings == original.wordings else [Finding(name, *LOCKED)]
    if len(template.wordings) > MOST_WORDINGS:
        return [Finding(name, f"it has more than {MOST_WORDINGS} wordings", "leave some out")]
    foreign = sorted(template.variables - original.variables)
    if foreign:
        known = ", ".join(sorted(original.variables)) or "none"
        return [Finding(name, f"this text is not given {', '.join(foreign)}", f"its values are: {known}")]
    kept = list(lint_own_head(template, original))
    return kept + _unique(kept, _look(template, original, files, place, (*RULES, adds_only_tone, _no_promises)))


def lint_file(name: str, files: Mapping[str, str]) -> list[Finding]:
    """One of the project's own files, among the others."""
    try:
        template = parse_file(name, files[name])
    except BadText as error:
        return [_unreadable(name, error)]
    if name.startswith(MODEL):
        return list(lint_prompt(template))
    if language_of(name) not in LANGUAGES:
        said = " or ".join(f".{language}.md" for language in LANGUAGES)
        return [Finding(name, "its name does not tell its language", f"let it end in {said}")]
    found = list(lint_head(template))
    if any("fixed" in finding.problem for finding in found):
        return found  # without them nothing can be rendered
    unknown = sorted(template.variables - VALUES.keys())
    if unknown:
        mend = "add a sample value to runtime/domain/template_samples.py, or use one that is there"
        return [*found, Finding(name, f"nothing is known of its value {', '.join(unknown)}", mend)]
    return found + _unique(found, _look(template, template, files, Place(), RULES))


def _unreadable(name: str, error: BadText) -> Finding:
    said, _, mend = str(error).removeprefix(f"{name}: ").partition("; ")
    return Finding(name, said, mend or "compare it with another file of its folder")


def _unique(before: Sequence[Finding], found: Iterator[Finding]) -> list[Finding]:
    """The same thing is found in one scene after the other."""
    return list(dict.fromkeys(finding for finding in found if finding not in before))


def _missing_languages(files: Mapping[str, str]) -> Iterator[Finding]:
    """Once one text is there in a language, all have to be: a conversation does not change its language half-way."""
    texts = {name for name in files if not name.startswith(MODEL)}
    spoken = [language for language in LANGUAGES if any(language_of(name) == language for name in texts)]
    for text in sorted({name.split(".")[0] for name in texts}):
        for language in spoken:
            if f"{text}.{language}.md" not in texts:
                yield Finding(
                    f"{text}.{language}.md", "it is missing", "write it: the text is there in another language"
                )


def _look(
    template: Template,
    original: Template,
    files: Mapping[str, str],
    place: Place,
    rules: Sequence[Callable[[Looked], Iterator[Finding]]],
) -> Iterator[Finding]:
    language = language_of(template.name)
    known = files.get(f"shared/{STOP_LINE}.{language}.md")
    stop_line = "" if known is None else parse_file(STOP_LINE, known).render(0)
    try:
        seen = scenes(template, original, samples(language, place.shop), stop_line)
    except BadText as error:
        yield _unreadable(template.name, error)
        return
    looked = Looked(template, original, seen, place)
    if any(len(scene.text) > LONGEST_TEXT for scene in seen):
        rules = (_is_cheap,)
    for rule in rules:
        yield from rule(looked)


def _says_something(looked: Looked) -> Iterator[Finding]:
    if not all(any(map(str.isalpha, scene.text)) for scene in looked.scenes):
        yield looked.finding("it can come out empty", "let every wording say something, whatever is missing")
    texts = [wording.text for wording in looked.template.wordings]
    if len(set(texts)) < len(texts):
        yield looked.finding("two of its wordings are the same", "change one: they are there so that none comes twice")


def _says_what_it_must(looked: Looked) -> Iterator[Finding]:
    for scene in looked.scenes:
        for words in looked.original.about.must_say:
            if words not in scene.text:
                yield looked.finding(f'wording {scene.wording + 1} can come out without "{words}"', "it has to be said")
        for name in looked.original.about.must_use:
            value = str(scene.values.get(name) or "")
            if value.lower() not in scene.text.lower():
                yield looked.finding(f"wording {scene.wording + 1} leaves out {name}", f"put {{{{ {name} }}}} into it")


def _carries_the_stop_line(looked: Looked) -> Iterator[Finding]:
    """Where it is due, once; and nowhere else."""
    if looked.move == STOP_LINE:
        return
    for words in filter(None, map(speaks_of_opting_out, looked.own_words)):
        yield looked.finding(f'it speaks of opting out ("{words}")', "leave that to the stop line of an opening")
    due = looked.original.about.stop_line
    if not due and STOP_LINE in looked.template.variables:
        yield looked.finding("it has the stop line, which is for texts that begin a contact", "take it out")
    if due and any(scene.text.count(str(scene.values.get(STOP_LINE, STOP_LINE))) != 1 for scene in looked.scenes):
        yield looked.finding("it begins a contact, and does not say once how to opt out", "end it with {{ stop_line }}")


def _is_cheap(looked: Looked) -> Iterator[Finding]:
    for character in dear_characters("".join(looked.own_words).replace("\0", "")):
        yield looked.finding(f"{character} more than doubles what it costs", "leave it out")
    most = SEGMENTS_OF_LISTS if looked.template.variables & LISTS else SEGMENTS
    for wording in range(len(looked.template.wordings)):
        counted = max(
            (count_segments(scene.text) for scene in looked.typical if scene.wording == wording),
            key=lambda segments: segments.count,
        )
        if counted.count > most:
            said = f"wording {wording + 1} takes {counted.count} segments ({counted.characters} characters"
            dear = ", UCS-2" if counted.encoding is Encoding.UCS2 else ""
            yield looked.finding(f"{said}{dear}), and {most} are the most", "shorten it")


def _reads_well(looked: Looked) -> Iterator[Finding]:
    """A sentence may end with "for"; one that does so only because a value is missing is not meant to."""
    for scene in looked.typical:
        names = sorted(scene.absent & looked.template.variables)
        if not names:
            piece = reads_badly(scene.text)
            if piece:
                yield looked.finding(f'it reads "{piece}"', "mend the blanks and the commas")
            continue
        piece = _bad_piece(scene)
        if piece and not any(map(_bad_piece, _fuller(scene, looked))):
            mend = f"ask for it first: {{% if {names[0]} %}} ... {{% endif %}}"
            yield looked.finding(f'without {" or ".join(names)} it reads "{piece}"', mend)


def _bad_piece(scene: Scene) -> str:
    return reads_badly(scene.text) or dangles(scene.text)


def _fuller(scene: Scene, looked: Looked) -> Iterator[Scene]:
    """The same wording, with less of the same missing: it is blamed first."""
    for other in looked.typical:
        if other.wording == scene.wording and other.absent < scene.absent:
            yield other


def _has_no_shortened_link(looked: Looked) -> Iterator[Finding]:
    for words in looked.own_words:
        for link in shortened_links(words):
            yield looked.finding(f'carriers filter texts with "{link}"', "leave the link out")


def _no_promises(looked: Looked) -> Iterator[Finding]:
    """What the file itself promises by a value is the policy's, and may be said in other words."""
    backed = {words.lower() for wording in looked.original.wordings for words in promises(wording.own_words)}
    for own_words in looked.own_words:
        for words in promises(own_words):
            if words.lower() not in backed:
                yield looked.finding(f'it promises "{words}", which no policy backs', "say it without the promise")


def _claims_what_is_true(looked: Looked) -> Iterator[Finding]:
    """The guard of invariant I7, asked about made-up receipts of just this move. What staff send is theirs to answer for."""
    if looked.name.startswith(STAFF):
        return
    told = [*(link for words in looked.own_words for link in shortened_links(words))]
    if looked.is_own:
        told += [words for own_words in looked.own_words for words in promises(own_words)]
    for scene in {(scene.text, scene.sample): scene for scene in looked.scenes}.values():
        found = [said for said in _guard(scene, looked) if not any(words.lower() in said.lower() for words in told)]
        yield from (_told(said, looked) for said in found)
        if found:
            return  # the other scenes say the same with other names and times


def _told(said: str, looked: Looked) -> Finding:
    """The guard speaks of drafts; whoever writes for a shop has never seen one."""
    if not said.startswith(UNKNOWN_WORDS):
        return looked.finding(said, "say only what its values say")
    words = said.removeprefix(UNKNOWN_WORDS).strip()
    mend = "say it in plainer words, or leave it out; what the shop offers is answered from its policy"
    return looked.finding(f"it says {words}, which may state more than the project's text does", mend)


def _guard(scene: Scene, looked: Looked) -> Sequence[str]:
    """Words are compared with the file's where nothing has to stay as it is; around what has to, tone alone is said."""
    both = samples(scene.sample.language)
    return check_claims(
        scene.text,
        scene.sample.receipts([kind for kind in looked.original.about.receipts if kind in KINDS], scene.values),
        shop=scene.sample.shop,
        barber_names=[*looked.place.barbers, *(sample.barber for sample in both)],
        service_names=[*looked.place.services, *(sample.service for sample in both)],
        client_name=scene.sample.client,
        now=scene.sample.now,
        draft=looked.draft(scene) if looked.is_own and not looked.original.fixed else None,
        language=scene.sample.language,
    ).findings


RULES: tuple[Callable[[Looked], Iterator[Finding]], ...] = (
    _says_something,
    _says_what_it_must,
    _carries_the_stop_line,
    _is_cheap,
    _reads_well,
    _has_no_shortened_link,
    _claims_what_is_true,
    keeps_what_is_fixed,
)
