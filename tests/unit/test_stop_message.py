"""Ctrl-C stops the program in peace, even where the word about it cannot be printed."""

import io
import signal
from contextlib import redirect_stdout

import pytest

from api.local import until_stopped


class MidLine(io.StringIO):
    """A stream that is in the middle of a line when the signal comes."""

    def write(self, words: str) -> int:
        raise RuntimeError("reentrant call inside <_io.BufferedWriter name='<stdout>'>")


def closed() -> io.StringIO:
    stream = io.StringIO()
    stream.close()
    return stream


@pytest.mark.parametrize("stream", [closed(), MidLine()], ids=["closed", "in the middle of a line"])
def test_ctrl_c_ends_the_block_where_nothing_can_be_printed(stream: io.StringIO) -> None:
    reached = False
    with redirect_stdout(stream), until_stopped("kept"):
        signal.raise_signal(signal.SIGINT)
        reached = True
    assert not reached
