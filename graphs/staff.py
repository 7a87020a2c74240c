"""What staff read when they are asked to look: the client's words, and a reply that they may send as it is."""

from graphs.state import Desk, Memory
from prompts import BadText

LONGEST_QUOTE = 160  # characters
FOLDER = "staff"
MOST_PASSED_ON = 2  # questions in one conversation that staff are asked beside it; then a person takes over


def pass_on(memory: Memory) -> str:
    """The step that brings staff a question which no fact answers."""
    return "ask_team" if memory.get("passed_on", 0) < MOST_PASSED_ON else "hand_over"


def quoted(desk: Desk) -> str:
    """What the client has just said, cut where it is long; empty for a picture without words."""
    words = " / ".join(text for text in desk.texts() if text.strip())
    cut = words if len(words) <= LONGEST_QUOTE else f"{words[: LONGEST_QUOTE - 3]}..."
    return f'"{cut}"' if cut else ""


def summed_up(what: str, desk: Desk) -> str:
    """What happened, in the client's words, and whether a picture came with them."""
    words = quoted(desk)
    picture = " (with a picture)" if any(text.media for text in desk.request.inbound) and "picture" not in what else ""
    return f"{what}{picture}: {words}" if words else f"{what}{picture}."


def suggested_reply(name: str, desk: Desk) -> str:
    """In the client's language, for a person to send or to change; empty where only a person can know what to say."""
    try:
        template = desk.prompts.template(FOLDER, name, desk.language)
    except BadText:
        return ""
    return template.render(
        desk.request.number, **{name: value for name, value in _values(desk).items() if name in template.variables}
    )


def _values(desk: Desk) -> dict[str, str]:
    return {"client": desk.facts.client.first_name, "shop": desk.facts.shop.name}
