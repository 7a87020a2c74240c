"""The words a text may use: harmless ones, those of its draft, and those that its receipts are spoken of with."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from runtime.domain.claims import harmless_en, harmless_es
from runtime.domain.claims.words import compiled, without_accents, word_set
from runtime.domain.receipts import Receipt, ReceiptKind

SMALL = {"en": harmless_en.SMALL, "es": harmless_es.SMALL}  # of them those without a meaning of their own
HARMLESS = {"en": harmless_en.HARMLESS, "es": harmless_es.HARMLESS}
_ONLY = {"en": HARMLESS["en"] - HARMLESS["es"], "es": HARMLESS["es"] - HARMLESS["en"]}
WORD = compiled(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_SUFFIX = compiled(r"'(?:s|ll|re|ve|d|m)$")

_OF_AN_APPOINTMENT = """
    booked confirmed scheduled reserved appointment reservation book calendar details seeing expected reservado
    reservada confirmado confirmada agendado agendada anotado anotada apartado apartada registrado
    """
_OF_PRICES = """
    price prices priced cost costs total runs run comes goes charge dollars bucks precio precios cuesta cuestan vale
    valen sale salen costo cobramos dólares dolares
    """
_TOPICS = {
    ReceiptKind.BOOKING: _OF_AN_APPOINTMENT + _OF_PRICES,
    ReceiptKind.MOVED: _OF_AN_APPOINTMENT + """
        moved rescheduled changed switched instead new
        movida movido movió moví cambiada cambié cambió cambiado reprogramada nueva nuevo
        """,
    ReceiptKind.CANCELLED: "cancelled canceled cancel cancellation cancelada cancelado cancelé anulada cancelar",
    ReceiptKind.HOLD: "holding hold held reserved" + _OF_PRICES,
    ReceiptKind.SLOT: _OF_PRICES,
    ReceiptKind.VISIT: """
        ago last since due overdue saw came
        última último últimas pasaron pasado pasó desde hace toca tocaría
        """,
    ReceiptKind.PRICE: _OF_PRICES + "desde start starts starting",
    ReceiptKind.ADDRESS: """
        address located location find street st avenue ave road rd suite come directions dirección direccion ubicados
        ubicado ubicada ubicación encuentras encontrarnos calle avenida
        """,
    ReceiptKind.HOURS: """
        hours open opens opening close closes closed closing schedule till until through sundays mondays abrimos abre
        abiertos abierto abiertas cerramos cerrado cerrados cierra horario atendemos
        """,
    ReceiptKind.DAY: """
        taken gone booked full fully unavailable left quicker longer grabbed ocupado ocupada ocupó ocupados lleno
        llena llenos tomado tomaron reservado agotado queda
        """,
    ReceiptKind.FACT: "pay paying accept accepted pagar aceptamos",
    ReceiptKind.DISCOUNT: "special treat discount off percent gift deserve descuento regalo detalle ciento aprovecha",
}  # fmt: skip
_TOPIC_WORDS = {kind: word_set(words) for kind, words in _TOPICS.items()}


# Where the draft has one of the words, the others say the same.
_ALIKE = (
    """
    escribir escribo escribiré escribimos escribiremos escribirte contacto contactar contactarte contactaré
    contactamos comunico comunicaré pregunto preguntar preguntarte preguntaré nuevo nuevamente aviso buscaré
    """,
    "taken took gone grabbed snapped quicker unavailable nabbed claimed filled beat booked full left",
    "ocupado ocupada ocupó tomado tomada tomó lleno llena completo apartado reservado ganó queda quedan",
    "booked confirmed scheduled reserved official locked",
    "check circle touch reach ping nudge shoot follow drop back expect hear contact",
    "cita citas reservada reservado agendada agendado apartada anotado confirmada",
    "open doors hours",
    "miss missing missed",
    "movida movió moví movido cambiada cambié cambió cambiado pasé pasó reprogramada",
)
_GROUPS = tuple(word_set(words) for words in _ALIKE)


@lru_cache(maxsize=256)
def words_of(text: str, singular: bool = True) -> frozenset[str]:
    """In small letters without accents; with all that is their singular or plural unless `singular` is False."""
    found = {word.lower() for word in WORD.findall(without_accents(text))}
    if not singular:
        return frozenset(found)
    return frozenset(
        form
        for word in found
        for form in (word, _SUFFIX.sub("", word), f"{word}s", word.removesuffix("s"), word.removesuffix("ing"))
    )


def words_of_receipts(receipts: Iterable[Receipt]) -> frozenset[str]:
    own = " ".join(part for r in receipts for part in (r.barber, r.service, r.text) if part is not None)
    return words_of(own).union(*(_TOPIC_WORDS.get(r.kind, frozenset()) for r in receipts))


def unknown_words(
    left: str, spans: Sequence[tuple[int, int]], draft: str, names: str, receipts: Sequence[Receipt], language: str
) -> list[tuple[int, int]]:
    """Where `left` has words that nobody gave it; what was read as a claim (`spans`) is judged as one. `names` are known as
    they are written.
    """
    own = words_of(draft)
    alike = [group for group in _GROUPS if own & group]
    known = (own, words_of_receipts(receipts), HARMLESS.get(language, frozenset()), *alike)
    named = frozenset(WORD.findall(without_accents(names)))
    return [
        found.span()
        for found in WORD.finditer(left)
        if not any(start <= found.start() < end for start, end in spans)
        and _SUFFIX.sub("", found.group()) not in named
        and not _is_known(found.group().lower(), known)
    ]


def _is_known(word: str, known: Sequence[frozenset[str]]) -> bool:
    """With clitics a Spanish verb gets an accent that is not its own: "escríbeme", "déjame". A last "é" is the past tense."""
    plain = _SUFFIX.sub("", word)
    bare = word[:-1].replace("é", "e") + word[-1]
    return any(word in words or plain in words or bare in words for words in known)


def seems_language(text: str) -> str:
    """ "en" or "es", by the words that only one of them has; English when there is nothing to go by."""
    counts = count_languages(without_accents(text))
    return "es" if counts["es"] > counts["en"] else "en"


def count_languages(text: str) -> dict[str, int]:
    """How many words only this language has; `text` without accents."""
    words = [word.lower() for word in WORD.findall(text)]
    return {language: sum(word in own for word in words) for language, own in _ONLY.items()}
