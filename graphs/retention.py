"""The retention agent: it writes to a client who has not been here for long, and offers a way back."""

from graphs.conversation import Agent, build
from graphs.nodes.open_conversation import open_conversation


def build_retention() -> Agent:
    return build("open_conversation", open_conversation)
