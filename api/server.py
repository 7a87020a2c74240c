"""Serving the API with uvicorn."""

import uvicorn

import prompts
from api.app import create_app
from runtime.bootstrap import front
from runtime.domain.pins import Pins
from runtime.settings import Settings
from runtime.supervisor import require_free_port, stop_on_signals


def run_api(settings: Settings, host: str, port: int) -> None:
    """Blocks until SIGTERM; requests under way finish within three seconds. Raises Unavailable when the port is taken."""
    texts = prompts.load()
    pins = Pins(texts.hash, texts.files, settings.openai_model if settings.has_model else None)
    # uvicorn stops in good order and then repeats the signal, which would end the process as if it had been killed.
    with stop_on_signals(), front(settings, pins) as opened:
        require_free_port(port, host)
        uvicorn.run(
            create_app(opened),
            host=host,
            port=port,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=3,
        )
