"""The front desk: it begins nothing, and answers whoever texts first or after a conversation was closed."""

from graphs.conversation import Agent, build
from graphs.nodes.greet import greet


def build_front_desk() -> Agent:
    return build("greet", greet)
