"""How every agent takes a turn: understand, find the step that answers, decide, word, remember. They differ in how they begin."""

from collections.abc import Hashable
from typing import Any, Protocol

from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.runtime import Runtime

from graphs.booking import build_booking
from graphs.nodes import answers, coming_visit, endings, own_appointment
from graphs.nodes.compose import compose
from graphs.nodes.escalate import escalate
from graphs.nodes.other_choice import choose_another
from graphs.nodes.stop import confirm_stop
from graphs.nodes.understand import understand_texts
from graphs.routing import is_it_worded, what_is_it_about
from graphs.state import Desk, State, blank_memory

VERSION = 1  # of the state and the stages; raising it needs a migration of open conversations


class Step(Protocol):
    """A node: it decides, and changes nothing but the state that it returns."""

    def __call__(self, state: State, runtime: Runtime[Desk]) -> dict[str, Any]: ...


Agent = CompiledStateGraph[State, Desk, State, State]

STEPS: dict[str, Step] = {
    "answer_price": answers.answer_price,
    "answer_shop": answers.answer_shop,
    "answer_appointment": answers.answer_appointment,
    "answer_bot": answers.answer_bot,
    "answer_treat": answers.answer_treat,
    "ask_team": answers.ask_team,
    "cancel_appointment": own_appointment.cancel_appointment,
    "ask_whether_to_cancel": own_appointment.ask_whether_to_cancel,
    "keep_appointment": own_appointment.keep_appointment,
    "ask_about_visit": coming_visit.ask_about_visit,
    "note_arrival": coming_visit.note_arrival,
    "offer_back": coming_visit.offer_back,
    "confirm_stop": confirm_stop,
    "escalate": escalate,
    "hand_over": endings.hand_over,
    "note_wrong_person": endings.note_wrong_person,
    "note_late": endings.note_late,
    "note_name": endings.note_name,
    "ask_later": endings.ask_later,
    "accept_no": endings.accept_no,
    "take_your_time": endings.take_your_time,
    "say_goodbye": endings.say_goodbye,
    "ask_again": endings.ask_again,
    "ask_more": endings.ask_more,
    "ask_what": endings.ask_what,
    "ask_for_a_yes": endings.ask_for_a_yes,
}
BEFORE_BOOKING: dict[str, Step] = {
    "move_appointment": own_appointment.move_appointment,
    "begin_another": own_appointment.begin_another,
    "choose_another": choose_another,
}


def build(begin: str, step: Step) -> Agent:
    """`begin` names the agent's own first `step`. Compiled without a checkpointer; each turn brings its own."""
    graph = StateGraph(State, context_schema=Desk)
    graph.add_node("understand", understand_texts)
    graph.add_node("booking", build_booking())
    for name, own in {begin: step, **STEPS}.items():
        graph.add_node(name, own)
        graph.add_edge(name, "compose")
    for name, own in BEFORE_BOOKING.items():
        graph.add_node(name, own)
    graph.add_node("compose", compose)
    graph.add_node("remember", remember)
    graph.add_edge(START, "understand")
    steps: dict[Hashable, str] = {name: name for name in ("booking", *BEFORE_BOOKING, *STEPS)}
    graph.add_conditional_edges("understand", what_is_it_about, {"begin": begin, **steps})
    known = own_appointment.is_it_known_which_to_move
    graph.add_conditional_edges("move_appointment", known, ["booking", "compose"])
    graph.add_edge("begin_another", "booking")
    graph.add_edge("choose_another", "booking")
    graph.add_edge("booking", "compose")
    graph.add_conditional_edges("compose", is_it_worded, {"word_again": "compose", "done": "remember"})
    graph.add_edge("remember", END)
    return graph.compile()


def remember(state: State, runtime: Runtime[Desk]) -> dict[str, Any]:
    """What outlives the turn: the decision's memory."""
    decision = state.get("decision")
    return {"memory": decision.memory if decision is not None else blank_memory(VERSION)}
