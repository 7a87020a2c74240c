"""Which delivery state may follow which: Twilio's callbacks arrive in any order, and more than once.

Every two states have an order, so that the same reports end in the same state however they come. Of two ends that
contradict each other, the one that says more about the phone counts: a text that arrived has arrived.
"""

from runtime.domain.conversations import DeliveryState

_ORDER = (
    DeliveryState.ACCEPTED,
    DeliveryState.SCHEDULED,
    DeliveryState.QUEUED,
    DeliveryState.SENDING,
    DeliveryState.SENT,
    DeliveryState.CANCELED,
    DeliveryState.FAILED,
    DeliveryState.UNDELIVERED,
    DeliveryState.DELIVERED,
    DeliveryState.READ,
)
_RANK = {state: rank for rank, state in enumerate(_ORDER)}


def moves_forward(old: DeliveryState | None, new: DeliveryState) -> bool:
    """Whether `new` is news."""
    return old is None or _RANK[new] > _RANK[old]
