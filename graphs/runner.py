"""Thinking a turn: one `invoke` of the agent's graph, on the turn's own checkpointer."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import prompts
from graphs import rebooking
from graphs.state import Desk, Memory, Spent, State, blank_memory
from prompts import Prompts
from runtime.domain.conversations import Agent
from runtime.domain.errors import Broken
from runtime.domain.pins import Pins
from runtime.ports.language_model import LanguageModel
from runtime.ports.turn_runner import TurnPlan, TurnRequest

GRAPHS = {Agent.REBOOKING: (rebooking.build_rebooking, rebooking.VERSION)}


class GraphRunner:
    """Implements `TurnRunner`. Graphs are compiled once; a turn costs one copy that carries its saver."""

    def __init__(self, model: LanguageModel | None) -> None:
        self._model = model
        self._todays = prompts.load()
        self._pinned: dict[str, Prompts] = {}
        self._graphs = {agent: build() for agent, (build, _) in GRAPHS.items()}

    @property
    def pins(self) -> Pins:
        return Pins(self._todays.hash, self._todays.files, None if self._model is None else self._model.name)

    def run(self, request: TurnRequest) -> TurnPlan:
        """Raises Broken for an agent without a graph, or a conversation of a version that this program does not know."""
        if request.agent not in self._graphs:
            raise Broken(f"there is no graph for {request.agent}")
        version = GRAPHS[request.agent][1]
        graph = self._graphs[request.agent].copy(update={"checkpointer": request.saver})
        state = graph.invoke(
            {"memory": self._memory(request, version)},
            {"configurable": {"thread_id": request.thread_id}},
            context=Desk(request, self._prompts(request.texts), self._model),
            durability="exit",
        )
        return _plan(state, f"{request.agent.value}-{version}")

    def _memory(self, request: TurnRequest, version: int) -> Memory:
        config = {"configurable": {"thread_id": request.thread_id, "checkpoint_ns": ""}}
        loaded = request.saver.get_tuple(config)
        memory: Memory | None = None if loaded is None else loaded.checkpoint["channel_values"].get("memory")
        if memory is None:
            return blank_memory(version)
        if memory["version"] != version:
            raise Broken(f"the conversation's state has version {memory['version']}, this program knows {version}")
        return memory

    def _prompts(self, files: Mapping[str, str] | None) -> Prompts:
        if files is None:
            return self._todays
        pinned = Prompts(files)
        if pinned.hash not in self._pinned:  # what the code has learned to say since then is worded as today
            self._pinned[pinned.hash] = prompts.parse({**self._todays.files, **files})
        return self._pinned[pinned.hash]


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
