"""The floor of the webhook: FastAPI, the form, Twilio's signature, one insert, and nothing that a product needs."""

import argparse
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from fastapi import FastAPI, Request, Response
from psycopg_pool import AsyncConnectionPool
from twilio.request_validator import RequestValidator

TABLE = "create table if not exists bare_inbound (sid text primary key, sender text, recipient text, body text)"
INSERT = "insert into bare_inbound (sid, sender, recipient, body) values (%s, %s, %s, %s) on conflict do nothing"


def build(database_url: str, public_url: str, token: str) -> FastAPI:
    """Answers when the row is committed, as ours does."""
    validator = RequestValidator(token)  # type: ignore[no-untyped-call]  # the SDK has no types here
    pool = AsyncConnectionPool(database_url, min_size=4, max_size=20, open=False)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with pool:
            async with pool.connection() as connection:
                await connection.execute(TABLE)
            yield

    app = FastAPI(lifespan=lifespan)

    @app.post("/webhooks/twilio/sms")
    async def sms(request: Request) -> Response:
        form = await request.form()
        signature = request.headers.get("x-twilio-signature", "")
        if not validator.validate(public_url + request.url.path, form, signature):  # type: ignore[no-untyped-call]  # ditto
            return Response(status_code=403)
        async with pool.connection() as connection:
            await connection.execute(INSERT, (form["MessageSid"], form["From"], form["To"], form["Body"]))
        return Response("<Response/>", media_type="text/xml")

    @app.get("/healthz")
    def healthz() -> str:
        return "up"

    return app


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    for name in ("--database-url", "--public-url", "--token"):
        options.add_argument(name, required=True)
    options.add_argument("--port", type=int, required=True)
    said = options.parse_args()
    app = build(said.database_url, said.public_url, said.token)
    uvicorn.run(app, host="127.0.0.1", port=said.port, log_level="error", access_log=False)


if __name__ == "__main__":
    main()
