"""Text as data: templates (what is said when no model words it) and prompts (what the model is told)."""

from prompts.loader import Prompts, Template, load, parse

__all__ = ["Prompts", "Template", "load", "parse"]
