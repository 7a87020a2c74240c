"""The command line. Errors are one clear line: exit code 2 for bad usage or settings, 1 for a failed job."""

import os
import signal
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from api.texts import texts
from runtime.domain.errors import BadSetting, BookedBarberError
from runtime.settings import AppEnv, load_settings, with_local_parts

app = typer.Typer(
    name="bookedbarber",
    help="Text-message agents that bring a barbershop's clients back.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(texts, name="texts")
Port = Annotated[int, typer.Option(min=1, max=65534, help="Port of the API; the local Twilio takes the next one.")]
Data = Annotated[Path, typer.Option(help="Folder of the embedded servers; survives restarts.", file_okay=False)]


@app.command()
def demo(
    port: Port = 8000,
    data: Data = Path(".data/demo"),
    stay: Annotated[bool, typer.Option("--stay/--exit", help="Stay up after the script, or stop.")] = True,
) -> None:
    """Everything on one machine, nothing needed: a client texts, an agent books; then the phone page is yours."""
    from api.demo import run_demo

    run_demo(data, port, stay=stay)


@app.command()
def up(port: Port = 8000, data: Data = Path(".data/up")) -> None:
    """All parts on one machine; each one that is not configured is the embedded default."""
    from api.local import run_up

    run_up(data, port)


@app.command()
def serve(
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port to listen on.")] = 8000,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
) -> None:
    """The API alone: webhooks, health, and the phone page where the local Twilio is in use."""
    from api.server import run_api

    _log()
    run_api(with_local_parts(load_settings(), port=port), host, port)


@app.command()
def worker(
    lanes: Annotated[str, typer.Option(help="Which work to take, separated by commas.")] = "live,outreach,maintenance",
    concurrency: Annotated[int, typer.Option(min=1, max=256, help="Turns at once.")] = 16,
) -> None:
    """A worker: takes turns and sends texts. As many as wanted, on any number of machines."""
    from api.worker import run

    _log()
    run(with_local_parts(load_settings()), lanes, concurrency)


@app.command()
def scheduler() -> None:
    """Wakes a worker every few seconds to look for lost and due work; one is enough."""
    import structlog

    from runtime.bootstrap import run_scheduler

    _log()
    structlog.get_logger().info("scheduler.starting")
    run_scheduler(load_settings())


@app.command()
def migrate() -> None:
    """The database's schema to the newest version; safe to repeat and to run twice at once."""
    from api.schema import require_database
    from runtime.bootstrap import migrate as bring_up
    from runtime.bootstrap import needed

    database_url = needed(load_settings().database_url, "DATABASE_URL")
    require_database(database_url, migrated=False)
    version = bring_up(database_url)
    typer.echo(f"The schema is at version {version}.")


@app.command()
def resume(phone: Annotated[str, typer.Argument(help="The shop's number, such as +12125550100.")]) -> None:
    """Lets outreach start again from a number that a carrier's error has stopped; what was cancelled stays cancelled."""
    from api.senders import resume_sender
    from runtime.bootstrap import needed

    code = resume_sender(needed(load_settings().database_url, "DATABASE_URL"), phone)
    typer.echo(
        "Outreach from it was not stopped." if code is None else f"Outreach goes on; error {code} had stopped it."
    )


@app.command()
def seed(
    random_seed: Annotated[int, typer.Option(help="The same seed makes the same shop.")] = 1,
    clients: Annotated[int, typer.Option(min=200, max=498, help="How many clients.")] = 240,
) -> None:
    """A demo shop with barbers, services, hours and clients; replaces an earlier demo shop and touches no other."""
    from api.local import seed_shop
    from runtime.bootstrap import needed
    from runtime.services.seed import FIRST_CLIENT

    settings = with_local_parts(load_settings())
    url = needed(settings.database_url, "DATABASE_URL")
    local = settings.uses_local_twilio  # never a text to a made-up number over the real Twilio
    made = seed_shop(url, contacts=local, random_seed=random_seed, clients=clients)
    typer.echo(f"The demo shop (id {made.shop_id}) has {made.clients} clients.")
    if local:
        contacted = 1 + len(made.guests)
        typer.echo(
            f"{contacted} of them, {FIRST_CLIENT[0]} first, are texted once it is daytime in the shop: answer on the phone page."
        )


@app.command()
def understand(
    model: Annotated[str, typer.Option(help="`off` for the rules alone, or the URL of a model's endpoint.")] = "off",
) -> None:
    """How the agent understands texts: JSON lines from standard input, one JSON line each."""
    from api.understand import run

    run(sys.stdin, sys.stdout, None if model == "off" else model)


@app.command("local-twilio")
def local_twilio(
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port to listen on.")] = 8001,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    journal: Annotated[Path | None, typer.Option(help="File that keeps the messages over restarts.")] = None,
) -> None:
    """The local Twilio alone: Twilio's own paths, signed webhooks, and a carrier that obeys STOP."""
    from runtime.bootstrap import serve_local_twilio
    from runtime.supervisor import require_free_port

    settings = load_settings()
    if settings.app_env is not AppEnv.DEVELOPMENT:
        raise BadSetting("APP_ENV is not development: the local Twilio is for development only")
    _log()
    require_free_port(port, host)
    # It stops in good order and then repeats the signal; host names still being looked up are not waited for.
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    serve_local_twilio(with_local_parts(settings, twilio_port=port), host, port, journal)


def main() -> None:
    """The console script."""
    try:
        app()
    except BadSetting as error:
        _fail(str(error), 2)
    except BookedBarberError as error:
        _fail(str(error), 1)


def _fail(message: str, code: int) -> None:
    Console(stderr=True, soft_wrap=True).print(f"bookedbarber: {message}", style="bold red", markup=False)
    sys.exit(code)


def _log() -> None:
    from runtime.observability import set_up_logging

    settings = load_settings()
    set_up_logging(settings.log_level, json=settings.app_env is not AppEnv.DEVELOPMENT)


if __name__ == "__main__":
    main()
