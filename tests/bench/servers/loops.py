"""The floors of a turn: HTTP in, one model call, reply and memory in PostgreSQL. No guarantees, nothing sent.

`naive` is the tutorial's loop: FastAPI, LangGraph, one AsyncPostgresSaver that all requests share. `one-transaction` gives
each turn a saver on a connection of its own, in one transaction with its reply, and writes one checkpoint per turn.
`no-graph` leaves LangGraph and LangChain out: one insert, one HTTP call, one insert.
"""

import argparse
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import httpx
import uvicorn
from fastapi import FastAPI
from langchain_openai import ChatOpenAI
from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from langgraph.graph import END, START, MessagesState, StateGraph
from psycopg.rows import dict_row
from psycopg_pool import AsyncConnectionPool
from pydantic import BaseModel, SecretStr

TABLE = "create table if not exists loop_texts (id bigint generated always as identity, thread text, body text)"
INSERT = "insert into loop_texts (thread, body) values (%s, %s)"
STEPS = ("understand", "decide", "compose", "remember")

Answer = Callable[[str, str], Awaitable[str]]
Loop = Callable[[str, str], AbstractAsyncContextManager[Answer]]


class Said(BaseModel):
    thread: str
    text: str


def graph_of(model_url: str) -> StateGraph[Any, Any, Any, Any]:
    """As many steps as a turn of ours takes; one asks the model, the others do nothing."""
    model = ChatOpenAI(model="stub", base_url=model_url, api_key=SecretStr("none"), max_retries=0)

    async def think(state: MessagesState) -> dict[str, Any]:
        return {"messages": [await model.ainvoke(state["messages"])]}

    async def pass_on(state: MessagesState) -> dict[str, Any]:
        return {}

    graph: StateGraph[Any, Any, Any, Any] = StateGraph(MessagesState)
    before = START
    for name in STEPS:
        graph.add_node(name, think if name == "understand" else pass_on)
        graph.add_edge(before, name)
        before = name
    graph.add_edge(before, END)
    return graph


def _pool(database_url: str, **options: Any) -> AsyncConnectionPool[Any]:
    return AsyncConnectionPool(database_url, min_size=4, max_size=64, open=False, kwargs=options, timeout=60)


@asynccontextmanager
async def naive(database_url: str, model_url: str) -> AsyncIterator[Answer]:
    async with AsyncPostgresSaver.from_conn_string(database_url) as saver:
        graph = graph_of(model_url).compile(checkpointer=saver)

        async def answer(thread: str, text: str) -> str:
            said = {"messages": [("user", text)]}
            state = await graph.ainvoke(said, {"configurable": {"thread_id": thread}})
            return str(state["messages"][-1].content)

        yield answer


@asynccontextmanager
async def one_transaction(database_url: str, model_url: str) -> AsyncIterator[Answer]:
    graph = graph_of(model_url).compile()
    async with _pool(database_url, row_factory=dict_row) as pool:
        await _make_table(pool)

        async def answer(thread: str, text: str) -> str:
            async with pool.connection() as connection, connection.transaction():
                bound = graph.copy(update={"checkpointer": AsyncPostgresSaver(connection)})
                said = {"messages": [("user", text)]}
                state = await bound.ainvoke(said, {"configurable": {"thread_id": thread}}, durability="exit")
                reply = str(state["messages"][-1].content)
                await connection.execute(INSERT, (thread, reply))
                return reply

        yield answer


@asynccontextmanager
async def no_graph(database_url: str, model_url: str) -> AsyncIterator[Answer]:
    limits = httpx.Limits(max_connections=256, max_keepalive_connections=256)
    async with _pool(database_url) as pool, httpx.AsyncClient(timeout=30, limits=limits, trust_env=False) as http:
        await _make_table(pool)

        async def answer(thread: str, text: str) -> str:
            async with pool.connection() as connection:
                await connection.execute(INSERT, (thread, text))
            asked = {"model": "stub", "messages": [{"role": "user", "content": text}]}
            said = (await http.post(f"{model_url}/chat/completions", json=asked)).json()
            reply = str(said["choices"][0]["message"]["content"])
            async with pool.connection() as connection:
                await connection.execute(INSERT, (thread, reply))
            return reply

        yield answer


LOOPS: dict[str, Loop] = {"naive": naive, "one-transaction": one_transaction, "no-graph": no_graph}


async def _make_table(pool: AsyncConnectionPool[Any]) -> None:
    async with pool.connection() as connection:
        await connection.execute(TABLE)


def build(kind: str, database_url: str, model_url: str) -> FastAPI:
    loop: dict[str, Answer] = {}

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with LOOPS[kind](database_url, model_url) as answer:
            loop["answer"] = answer
            yield

    app = FastAPI(lifespan=lifespan)

    @app.post("/turn")
    async def turn(said: Said) -> dict[str, str]:
        return {"reply": await loop["answer"](said.thread, said.text)}

    @app.get("/healthz")
    def healthz() -> str:
        return "up"

    return app


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--kind", choices=LOOPS, required=True)
    for name in ("--database-url", "--model-url"):
        options.add_argument(name, required=True)
    options.add_argument("--port", type=int, required=True)
    said = options.parse_args()
    app = build(said.kind, said.database_url, said.model_url)
    uvicorn.run(app, host="127.0.0.1", port=said.port, log_level="error", access_log=False)


if __name__ == "__main__":
    main()
