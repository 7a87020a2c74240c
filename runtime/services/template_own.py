"""What a shop may not do in its own wording: touch the sentences that say what is true, or say more beside them."""

from collections.abc import Iterator

from runtime.domain.fixed_sentences import find_fixed, sentences_in, without_fixed
from runtime.domain.taking_back import takes_back
from runtime.domain.tone_words import strange_words, without_accents, without_tone, words_in
from runtime.services.template_heads import Finding, language_of
from runtime.services.template_looked import Looked
from runtime.services.template_scenes import Scene


def keeps_what_is_fixed(looked: Looked) -> Iterator[Finding]:
    """In the project's own files as well: so a fixed sentence is one that is said."""
    sentences = " or ".join(f'"{sentence}"' for sentence in looked.original.about.fixed)
    for scene in looked.scenes:
        if not _has_fixed(scene, looked):
            mend = f"put one in as it is, as a sentence of its own: {sentences}"
            yield looked.finding(f"wording {scene.wording + 1} lacks the sentence that has to stay", mend)


def adds_only_tone(looked: Looked) -> Iterator[Finding]:
    """Around a fixed sentence; where a text has none, only what takes back is looked for."""
    for wording in range(len(looked.template.wordings)):
        scenes = (scene for scene in looked.scenes if scene.wording == wording and _has_fixed(scene, looked))
        found = next((words for scene in scenes if any(words := _too_much(scene, looked))), None)
        if found is None:
            continue
        denied, added = found
        if denied:
            mend = "leave it out: what the text states may not be denied or put in doubt"
            yield looked.finding(f'wording {wording + 1} says "{denied}"', mend)
        else:
            mend = (
                "around it stand greetings, thanks, an invitation to text, or the file's own words: leave out the rest"
            )
            yield looked.finding(f"wording {wording + 1} says {added} beside the sentence that has to stay", mend)


def _has_fixed(scene: Scene, looked: Looked) -> bool:
    fixed = looked.fixed(scene)
    return not fixed or any(find_fixed(sentence, scene.text) for sentence in fixed)


def _too_much(scene: Scene, looked: Looked) -> tuple[str, str]:
    """What takes back, and the other words that are not of tone alone."""
    fixed, text = looked.fixed(scene), scene.text
    if not fixed:
        denied = takes_back(_around(text, scene, looked))
        return "" if any(takes_back(without_tone(said)) for said in _files_words(scene, looked)) else denied, ""
    begins = next(found[0] for sentence in fixed if (found := find_fixed(sentence, text)))
    before, after = _around(text[:begins], scene, looked), _around(text[begins:], scene, looked)
    of_the_file = {word for said in _files_words(scene, looked) for word in words_in(said) if not takes_back(word)}
    words = strange_words(before, after, language_of(looked.name))
    return takes_back(f"{before} {after}"), ", ".join(f'"{word}"' for word in words if word not in of_the_file)


def _files_words(scene: Scene, looked: Looked) -> list[str]:
    """Beside the fixed sentences: those lend no words to what stands around them."""
    return [_bare(without_fixed(text, looked.fixed(scene)), scene, looked) for text in looked.files_words(scene)]


def _around(text: str, scene: Scene, looked: Looked) -> str:
    """The shop's own words: without what the file says as well, the values, and turns of phrase."""
    sentences = [said for whole in looked.files_words(scene) for said in sentences_in(whole)]
    known = sorted([*looked.fixed(scene), *sentences], key=len, reverse=True)
    return without_tone(_bare(without_fixed(text, known), scene, looked))


def _bare(text: str, scene: Scene, looked: Looked) -> str:
    """Without accents, values, and what everybody may know of the shop."""
    shop = looked.place.shop
    values = [*map(str, filter(None, scene.values.values())), shop.name, shop.address, shop.address.partition(",")[0]]
    for value in sorted(filter(None, values), key=len, reverse=True):
        for form in (value, f"{value[:1].upper()}{value[1:]}", value.lower()):
            text = text.replace(form, " ")
    return without_accents(text)
