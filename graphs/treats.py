"""What the shop's policy promises in an opening: a birthday treat, something for whoever comes back."""

import re

from graphs.state import Desk
from runtime.domain.conversations import Agent
from runtime.domain.receipts import Receipt, ReceiptKind

_PERCENT = re.compile(r"(\d{1,2}) ?%")


def treat_receipts(desk: Desk) -> tuple[Receipt, ...]:
    """One receipt that backs the policy's sentence, word for word; none where this agent has nothing to promise."""
    policy = desk.request.policy
    treats = {Agent.BIRTHDAY: policy.birthday_treat, Agent.RETENTION: policy.win_back_treat}
    words = treats.get(desk.request.agent, {}).get(desk.language, "")
    if not words:
        return ()
    percent = _PERCENT.search(words)
    return (Receipt(ReceiptKind.DISCOUNT, text=words, percent=int(percent[1]) if percent else None),)
