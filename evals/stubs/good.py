"""A model that does its work plainly: it reads as the rules do, and words the draft with another greeting."""

from evals.stubs.answers import Body, good_content
from evals.stubs.server import Reply


class Good:
    def answer(self, body: Body) -> Reply:
        return Reply(good_content(body, None))
