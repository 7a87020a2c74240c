"""Text as data: templates (what is said when no model words it) and prompts (what the model is told)."""

from prompts.front_matter import FENCE, FrontMatter, write_file
from prompts.loader import Prompts, Template, load, parse, parse_file, read, variables_in
from prompts.wordings import BadText, Wording

__all__ = [
    "FENCE",
    "BadText",
    "FrontMatter",
    "Prompts",
    "Template",
    "Wording",
    "load",
    "parse",
    "parse_file",
    "read",
    "variables_in",
    "write_file",
]
