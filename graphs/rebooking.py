"""The rebooking agent: it opens with the client's own history and offers free slots."""

from graphs.conversation import Agent, build
from graphs.nodes.open_conversation import open_conversation


def build_rebooking() -> Agent:
    return build("open_conversation", open_conversation)
