"""The local Twilio as a process."""

import signal

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from runtime.adapters.local_twilio.app import build
from runtime.adapters.local_twilio.config import LocalTwilioConfig


class Line(HttpToolsProtocol):
    """A connection that the application can cut without an answer: `request.state.hang_up()`."""

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.scope["state"]["hang_up"] = self.transport.abort


def make_server(config: LocalTwilioConfig, host: str, port: int) -> uvicorn.Server:
    """Stops within 3 s of `should_exit`, save for host names that are still being looked up."""
    settings = uvicorn.Config(
        build(config),
        host=host,
        port=port,
        http=Line,
        ws="none",
        access_log=False,
        log_config=None,
        server_header=False,
        # A client that reuses an idle connection must not find it closed under its request.
        timeout_keep_alive=75,
        timeout_graceful_shutdown=2,
    )
    return uvicorn.Server(settings)


def serve(config: LocalTwilioConfig, host: str, port: int) -> None:
    """Runs until SIGTERM or SIGINT, of which the process then dies: nothing after this call is reached."""
    # uvicorn stops in good order and then repeats the signal. Were that a KeyboardInterrupt, closing the loop
    # would wait for every host name that is still being looked up.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    make_server(config, host, port).run()
