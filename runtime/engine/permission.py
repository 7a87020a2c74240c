"""The check at the point of no return: may this text still go out, now?"""

from dataclasses import dataclass
from datetime import timedelta

from sqlmodel import Session

from runtime.domain.conversations import Owner, Purpose
from runtime.domain.quiet_hours import until_daytime, until_night
from runtime.store import clients, shops
from runtime.store.clock import business_now
from runtime.store.outbox import TextToSend

LOOK_AGAIN = timedelta(minutes=10)  # business time can be moved, so nobody sleeps longer than this


@dataclass(frozen=True, slots=True)
class Permission:
    """Allowed, for the carrier to deliver within `valid_for`; or not now (`wait`, wall-clock); or never (`reason`)."""

    allowed: bool = False
    valid_for: timedelta | None = None
    wait: timedelta | None = None
    reason: str = ""


def may_send(session: Session, text: TextToSend) -> Permission:
    """Client and conversation are locked with the text, so a stop or takeover comes wholly before or wholly after."""
    if text.epoch != text.epoch_now:
        return Permission(reason="the conversation moved on before this was sent")
    if text.owner == Owner.STAFF and text.is_agents and not text.hands_over:
        return Permission(reason="staff took over before this was sent")
    if text.unreachable_code is not None:
        return Permission(reason=f"the number takes no texts (carrier error {text.unreachable_code})")
    purpose = text.purpose
    if not clients.consent_of(session, text.shop_id, text.client_id).allows(purpose):
        return Permission(
            reason="the client does not want texts" if purpose is Purpose.REPLY else "no marketing consent"
        )
    if purpose is Purpose.MARKETING:
        return _today(session, text)
    return Permission(allowed=True)


def _today(session: Session, text: TextToSend) -> Permission:
    """From a number that may do outreach, in the daytime of the shop's day on which it was decided: later its "tomorrow"
    would be the wrong day.
    """
    line = shops.shop_at(session, text.shop_id, text.sender_number_id)
    if line.stopped_code is not None:
        return Permission(reason=f"outreach was stopped (carrier error {line.stopped_code})")
    policy = shops.policy(session, text.shop_id, text.policy_id)
    local = business_now(session).astimezone(line.shop.tz)
    if (local - text.age).date() < local.date():
        return Permission(reason="its day has passed")
    wait = until_daytime(local, policy.daytime)
    if wait:
        return Permission(wait=min(wait, LOOK_AGAIN))
    return Permission(allowed=True, valid_for=until_night(local, policy.daytime))
