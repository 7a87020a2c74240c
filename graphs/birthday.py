"""The birthday agent: it wishes well, with the treat that the shop's policy has for it, and offers a cut for the day."""

from graphs.conversation import Agent, build
from graphs.nodes.open_conversation import open_conversation


def build_birthday() -> Agent:
    return build("open_conversation", open_conversation)
