"""The rebooking agent: it opens with the client's own history, offers free slots, takes the answer, books, confirms, closes."""

from typing import Any

from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.runtime import Runtime

from graphs.booking import build_booking
from graphs.nodes import answers, endings
from graphs.nodes.compose import compose
from graphs.nodes.open_conversation import open_conversation
from graphs.nodes.stop import confirm_stop
from graphs.nodes.understand import understand_texts
from graphs.routing import is_it_worded, what_is_it_about
from graphs.state import Desk, State, blank_memory

VERSION = 1  # of the state and the stages; raising it needs a migration of open conversations

STEPS = {
    "open_conversation": open_conversation,
    "answer_price": answers.answer_price,
    "answer_appointment": answers.answer_appointment,
    "answer_address": answers.answer_address,
    "answer_hours": answers.answer_hours,
    "answer_bot": answers.answer_bot,
    "confirm_stop": confirm_stop,
    "hand_over": endings.hand_over,
    "note_wrong_person": endings.note_wrong_person,
    "ask_later": endings.ask_later,
    "accept_no": endings.accept_no,
    "say_goodbye": endings.say_goodbye,
    "ask_again": endings.ask_again,
}


def build_rebooking() -> CompiledStateGraph[State, Desk, State, State]:
    """Compiled without a checkpointer; each turn brings its own."""
    graph = StateGraph(State, context_schema=Desk)
    graph.add_node("understand", understand_texts)
    graph.add_node("booking", build_booking())
    for name, step in STEPS.items():
        graph.add_node(name, step)
        graph.add_edge(name, "compose")
    graph.add_node("compose", compose)
    graph.add_node("remember", remember)
    graph.add_edge(START, "understand")
    graph.add_conditional_edges("understand", what_is_it_about, ["booking", *STEPS])
    graph.add_edge("booking", "compose")
    graph.add_conditional_edges("compose", is_it_worded, {"word_again": "compose", "done": "remember"})
    graph.add_edge("remember", END)
    return graph.compile()


def remember(state: State, runtime: Runtime[Desk]) -> dict[str, Any]:
    """What outlives the turn: the decision's memory."""
    decision = state.get("decision")
    return {"memory": decision.memory if decision is not None else blank_memory(VERSION)}
