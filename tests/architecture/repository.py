"""The files of the repository, as the tests of this folder look at them."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("api", "evals", "graphs", "prompts", "runtime")


def files() -> list[Path]:
    """Everything that git tracks or would add; never what it ignores."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    found = (ROOT / name for name in listed.split("\0") if name)
    return sorted(path for path in found if path.is_file())


def documents() -> list[Path]:
    return [path for path in files() if path.suffix == ".md" and path.parts[len(ROOT.parts)] not in PACKAGES]


def code_in(document: Path) -> str:
    """What stands between backticks, in lines and in blocks."""
    return "\n".join(re.findall(r"```.*?```|`[^`]+`", document.read_text(), re.DOTALL))
