"""How many pieces a text travels in, counted apart from the shop's own count so that the two can be compared.

Source: 3GPP TS 23.038 (the GSM 7-bit alphabet and its extension); 153 and 67 leave room for the joint.
"""

_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_EXTENDED = frozenset("^{}\\[~]|€\f")


def count_segments(body: str) -> int:
    if all(character in _GSM or character in _GSM_EXTENDED for character in body):
        units = [2 if character in _GSM_EXTENDED else 1 for character in body]
        return _pieces(units, single=160, joined=153)
    units = [2 if ord(character) > 0xFFFF else 1 for character in body]
    return _pieces(units, single=70, joined=67)


def _pieces(units: list[int], single: int, joined: int) -> int:
    """A character of two units is never cut in half."""
    if sum(units) <= single:
        return 1
    pieces, filled = 1, 0
    for size in units:
        if filled + size > joined:
            pieces, filled = pieces + 1, 0
        filled += size
    return pieces
