"""Which delivery state may follow which: Twilio's callbacks arrive in any order, and more than once."""

from runtime.domain.conversations import DeliveryState

_RANK = {
    DeliveryState.ACCEPTED: 0,
    DeliveryState.SCHEDULED: 1,
    DeliveryState.QUEUED: 2,
    DeliveryState.SENDING: 3,
    DeliveryState.SENT: 4,
    DeliveryState.DELIVERED: 5,
    DeliveryState.UNDELIVERED: 5,
    DeliveryState.FAILED: 5,
    DeliveryState.CANCELED: 5,
    DeliveryState.READ: 6,
}
_FINAL_RANK = _RANK[DeliveryState.DELIVERED]


def moves_forward(old: DeliveryState | None, new: DeliveryState) -> bool:
    """Whether `new` is news. A final state stays, except that a delivered text may become read."""
    if old is None:
        return True
    if _RANK[old] >= _FINAL_RANK:
        return (old, new) == (DeliveryState.DELIVERED, DeliveryState.READ)
    return _RANK[new] > _RANK[old]
