"""A text with every way in which it can come out: what the rules of the lint are asked about."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from prompts import Template
from runtime.domain.segments import plain_characters, without_dear_accents
from runtime.domain.shops import Shop
from runtime.domain.template_samples import SHOP
from runtime.domain.tone_words import words_of_tone
from runtime.services.template_heads import Finding, move_of
from runtime.services.template_scenes import Scene


@dataclass(frozen=True, slots=True)
class Place:
    """The shop in which a text is looked at. Its own people and services are in nobody's sample."""

    shop: Shop = SHOP
    barbers: Sequence[str] = ()
    services: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Looked:
    """A template with all its scenes; `original` is itself, unless it is a shop's own."""

    template: Template
    original: Template
    scenes: Sequence[Scene]
    place: Place = field(default_factory=Place)

    @property
    def name(self) -> str:
        return self.template.name

    @property
    def move(self) -> str:
        return move_of(self.name)

    @property
    def typical(self) -> list[Scene]:
        """Those of the first sample."""
        return [scene for scene in self.scenes if scene.sample == self.scenes[0].sample]

    @property
    def own_words(self) -> list[str]:
        return [wording.own_words for wording in self.template.wordings]

    @property
    def is_own(self) -> bool:
        return self.template is not self.original

    def fixed(self, scene: Scene) -> list[str]:
        """The sentences of which this scene has to have one, with its values."""
        return [_plain(wording.render(scene.values)) for wording in self.original.fixed]

    def files_words(self, scene: Scene) -> list[str]:
        """What the project's file says where a shop's own text says this."""
        count = range(len(self.original.wordings))
        return [_plain(self.original.render(number, **scene.values)) for number in count]

    def draft(self, scene: Scene) -> str:
        """What the guard may take for said: the file's words, and those of a barber's tone."""
        return "\n".join([*self.files_words(scene), words_of_tone(scene.text)])

    def finding(self, problem: str, mend: str) -> Finding:
        return Finding(self.name, problem, mend)


def _plain(text: str) -> str:
    return without_dear_accents(plain_characters(text))
