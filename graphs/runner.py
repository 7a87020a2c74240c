"""Thinking a turn: one `invoke` of the agent's graph, on the turn's own checkpointer."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import prompts
from graphs.birthday import build_birthday
from graphs.conversation import VERSION
from graphs.front_desk import build_front_desk
from graphs.rebooking import build_rebooking
from graphs.retention import build_retention
from graphs.state import Desk, Memory, Spent, State, blank_memory, turns_of, with_language, with_turn_counted
from prompts import Prompts
from runtime.domain.conversations import Agent
from runtime.domain.errors import Broken, ModelUnavailable
from runtime.domain.pins import Pins
from runtime.ports.budget import TokenBudget, Uncounted
from runtime.ports.language_model import Completion, LanguageModel, Prompt, Schema
from runtime.ports.turn_runner import TurnPlan, TurnRequest

GRAPHS = {
    Agent.REBOOKING: build_rebooking,
    Agent.BIRTHDAY: build_birthday,
    Agent.RETENTION: build_retention,
    Agent.FRONT_DESK: build_front_desk,
}


class SpentModel:
    """Implements `LanguageModel` where the day's share is used up, a shop's or a client's: each step falls back, as `budget`."""

    def __init__(self, name: str) -> None:
        self.name = name

    def structured(self, prompt: Prompt, schema: type[Schema]) -> Completion[Schema]:
        raise ModelUnavailable("budget")

    def text(self, prompt: Prompt) -> Completion[str]:
        raise ModelUnavailable("budget")


class GraphRunner:
    """Implements `TurnRunner`. Graphs are compiled once; a turn costs one copy that carries its saver."""

    def __init__(self, model: LanguageModel | None, budget: TokenBudget | None = None) -> None:
        """Without `budget` the model's tokens are not counted."""
        self._model = model
        self._budget = budget or Uncounted()
        self._todays = prompts.load()
        self._graphs = {agent: build() for agent, build in GRAPHS.items()}

    @property
    def pins(self) -> Pins:
        return Pins(self._todays.hash, self._todays.files, None if self._model is None else self._model.name)

    def run(self, request: TurnRequest) -> TurnPlan:
        """Raises Broken for an agent without a graph, or a conversation of a version that this program does not know."""
        if request.agent not in self._graphs:
            raise Broken(f"there is no graph for {request.agent}")
        graph = self._graphs[request.agent].copy(update={"checkpointer": request.saver})
        memory = with_turn_counted(with_language(self._memory(request), request), request.facts.now.date())
        desk = Desk(
            request, self._prompts(request.texts), self._affordable(request, memory), memory.get("language", "")
        )
        state = graph.invoke(
            {"memory": memory},
            {"configurable": {"thread_id": request.thread_id}},
            context=desk,
            durability="exit",
        )
        plan = _plan(state, f"{request.agent.value}-{VERSION}")
        self._pay(request, plan)
        return plan

    def _affordable(self, request: TurnRequest, memory: Memory) -> LanguageModel | None:
        """The model, unless this client has used it, or all of the shop's have, as much as one day allows."""
        if self._model is None:
            return None
        today = request.facts.now.date()
        if turns_of(memory, today) > request.policy.model_turns_per_client_per_day:
            return SpentModel(self._model.name)
        [spent] = self._budget.spent([(request.facts.shop.id, today)])
        return self._model if spent < request.policy.model_tokens_per_day else SpentModel(self._model.name)

    def _pay(self, request: TurnRequest, plan: TurnPlan) -> None:
        """Drafts that are thrown away later were paid for too, and so were answers of no use."""
        tokens = sum(text.tokens_in + text.tokens_out for text in plan.texts)
        if tokens:
            self._budget.spend(request.facts.shop.id, request.facts.now.date(), tokens)

    def _memory(self, request: TurnRequest) -> Memory:
        config = {"configurable": {"thread_id": request.thread_id, "checkpoint_ns": ""}}
        loaded = request.saver.get_tuple(config)
        memory: Memory | None = None if loaded is None else loaded.checkpoint["channel_values"].get("memory")
        if memory is None:
            return blank_memory(VERSION)
        if memory["version"] != VERSION:
            raise Broken(f"the conversation's state has version {memory['version']}, this program knows {VERSION}")
        return memory

    def _prompts(self, files: Mapping[str, str] | None) -> Prompts:
        """What the code has learned to say since the conversation began is worded as today."""
        return self._todays if files is None else prompts.parse({**self._todays.files, **files})


def _plan(state: dict[str, Any] | State, graph_version: str) -> TurnPlan:
    decision, wording = state.get("decision"), state.get("wording")
    if decision is None or wording is None or wording.text is None:
        raise Broken("the graph ended without a text")
    spent = state.get("spent") or Spent()
    text = replace(wording.text, tokens_in=spent.tokens_in, tokens_out=spent.tokens_out, latency_ms=spent.latency_ms)
    return TurnPlan(
        move=decision.move,
        stage=decision.memory["stage"],
        graph_version=graph_version,
        texts=(text,),
        effects=decision.effects,
        understanding=state.get("understanding"),
        fallbacks=state.get("fallbacks") or (),
    )
