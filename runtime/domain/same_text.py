"""Whether two bodies are one text, of which the provider keeps a changed copy.

Twilio's smart encoding replaces characters that the cheap SMS alphabet lacks with similar ones, and a trial account's
texts begin with a sentence of Twilio's. Source: Twilio docs, "Smart Encoding".
"""

import unicodedata

_TRIAL = "Sent from your Twilio trial account - "
_ALIKE = str.maketrans(
    dict.fromkeys("‘’‚‛′‹›`´", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | dict.fromkeys("‐‑‒–—―−", "-")
    | dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff", "")
)


def is_same_text(one: str, other: str) -> bool:
    """Up to quotes, dashes, ellipses, widths and white space."""
    return _plain(one) == _plain(other)


def _plain(body: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", body.removeprefix(_TRIAL).translate(_ALIKE)).split())
