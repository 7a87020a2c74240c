"""What a text costs, counted as carriers count."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.adapters.local_twilio.segments import count_segments as carriers_count
from runtime.domain.segments import Encoding, count_segments, plain_characters, without_dear_accents


@pytest.mark.parametrize(
    ("text", "encoding", "count", "characters"),
    [
        ("", Encoding.GSM7, 0, 0),
        ("a" * 160, Encoding.GSM7, 1, 160),
        ("a" * 161, Encoding.GSM7, 2, 161),
        ("a" * 306, Encoding.GSM7, 2, 306),
        ("a" * 307, Encoding.GSM7, 3, 307),
        ("€" * 80, Encoding.GSM7, 1, 160),
        ("€" * 81, Encoding.GSM7, 2, 162),
        ("café ñ ü à", Encoding.GSM7, 1, 10),
        ("mañana está", Encoding.UCS2, 1, 11),
        ("’" + "a" * 69, Encoding.UCS2, 1, 70),
        ("’" + "a" * 70, Encoding.UCS2, 2, 71),
        ("😀" * 35, Encoding.UCS2, 1, 70),
        ("a" * 160 + "😀", Encoding.UCS2, 3, 162),
    ],
)
def test_sizes_at_the_borders(text: str, encoding: Encoding, count: int, characters: int) -> None:
    counted = count_segments(text)
    assert (counted.encoding, counted.count, counted.characters) == (encoding, count, characters)


def test_an_extension_character_moves_whole_into_the_next_segment() -> None:
    assert count_segments("a" * 152 + "€" + "a" * 152).count == 3
    assert count_segments("a" * 151 + "€" + "a" * 153).count == 2


def test_an_emoji_moves_whole_into_the_next_segment() -> None:
    assert count_segments("’" + "a" * 65 + "😀" + "a" * 66).count == 3
    assert count_segments("’" + "a" * 64 + "😀" + "a" * 67).count == 2


def test_a_lone_surrogate_is_counted_not_refused() -> None:
    assert count_segments("\ud83d").characters == 1


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab€|~ñ’😀á\n", max_size=400))
def test_segments_are_enough_and_not_wasted(text: str) -> None:
    counted = count_segments(text)
    room = 153 if counted.encoding is Encoding.GSM7 else 67
    assert counted.characters <= max(counted.count * room, 160 if room == 153 else 70)
    assert counted.count <= 1 or (counted.count - 1) * (room - 1) < counted.characters


def test_typographic_signs_become_plain_and_cheap() -> None:
    fancy = "“Thu” – it’s 3:30\u202fPM… see\u00a0you — ok"
    assert plain_characters(fancy) == '"Thu" - it\'s 3:30 PM... see you - ok'
    assert count_segments(plain_characters(fancy)).encoding is Encoding.GSM7


def test_letters_and_emoji_stay() -> None:
    assert plain_characters("está José 👨‍👩‍👧 ✂️") == "está José 👨‍👩‍👧 ✂️"


def test_spanish_is_spelled_without_the_accents_that_cost() -> None:
    said = without_dear_accents("¡Hola María! ¿Qué día te queda bien? Mañana está Raúl. Ñandú, pingüino, José")
    assert said == "¡Hola Maria! ¿Qué dia te queda bien? Mañana esta Raul. Ñandu, pingüino, José"
    assert count_segments(said).encoding is Encoding.GSM7


@pytest.mark.parametrize("text", ["María 😀", "я María", "plain €5 [ok]"])
def test_accents_stay_where_leaving_them_out_saves_nothing(text: str) -> None:
    assert without_dear_accents(text) == text


@given(st.text(min_size=1, max_size=400))
@settings(max_examples=200)
def test_shop_counts_as_the_local_carrier_does(body: str) -> None:
    assert count_segments(body).count == carriers_count(body)
