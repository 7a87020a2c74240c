"""What somebody wants to be called, said in answer to "what name should I put it under?"."""

import re
from collections.abc import Sequence

_NAME = r"[^\W\d_]{2,20}(?:['-][^\W\d_]+)?"
_SAYS = re.compile(
    rf"(?:(?:hi|hey|ok|sure|yes|yeah|si|claro|hola)[,.! ]+)*"
    rf"(?:(?:it'?s|its|i'?m|i am|my name is|my name'?s|name'?s|name is|this is|under|put it under|put|call me|for"
    rf"|soy|me llamo|mi nombre es|es|a nombre de|ponlo a nombre de) +)?"
    rf"(?P<name>{_NAME})(?: +[^\W\d_][\w'.-]*){{0,2}}[,.! ]*(?:thanks|thank you|thx|ty|please|pls|gracias)?[.! ]*",
    re.IGNORECASE,
)
_NO_NAMES = """
    yes yeah yep yup no nope nah ok okay sure thanks thank thx ty cool great perfect awesome nice good bye hi hey hello
    please pls what who why when where how stop help info cancel end quit later sorry nothing none nevermind never mind
    si no gracias bien vale claro perfecto listo hola adios que quien cuando donde como nada mejor
    the my me you your it this that here there just see done fine same any anything whatever wait actually can could
    monday tuesday wednesday thursday friday saturday sunday today tomorrow morning afternoon evening
    lunes martes miercoles jueves viernes sabado domingo hoy mañana manana tarde
"""


def own_name(texts: Sequence[str]) -> str | None:
    """The first name, as it is written with a capital; None where the texts are about something else."""
    for text in texts:
        found = _SAYS.fullmatch(text.strip())
        if found is not None and found["name"].lower() not in _NO_NAMES.split():
            return found["name"][:1].upper() + found["name"][1:]
    return None
