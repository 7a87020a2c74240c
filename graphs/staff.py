"""What staff read when they are asked to look: the client's words, and a reply that they may send as it is."""

from graphs.state import Desk
from prompts import BadText
from runtime.domain.conversations import FlagReason

LONGEST_QUOTE = 160  # characters
FOLDER = "staff"


def quoted(desk: Desk) -> str:
    """What the client has just said, cut where it is long."""
    words = " / ".join(desk.texts())
    cut = words if len(words) <= LONGEST_QUOTE else f"{words[: LONGEST_QUOTE - 3]}..."
    return f'"{cut}"'


def suggested_reply(reason: FlagReason, desk: Desk) -> str:
    """In the client's language, for a person to send or to change; empty where only a person can know what to say."""
    try:
        template = desk.prompts.template(FOLDER, reason.value, desk.language)
    except BadText:
        return ""
    return template.render(
        desk.request.number, **{name: value for name, value in _values(desk).items() if name in template.variables}
    )


def _values(desk: Desk) -> dict[str, str]:
    return {"client": desk.facts.client.first_name, "shop": desk.facts.shop.name}
