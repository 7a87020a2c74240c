"""Every table. All but the platform's own carry `shop_id`, and every reference between them includes it (invariant I11)."""

from sqlmodel import SQLModel

from runtime.store.tables.booking import AppointmentRow, TimeOffRow
from runtime.store.tables.clients import ClientRow, ConsentRow
from runtime.store.tables.conversations import ConversationRow, FlagRow, InboundRow, OutreachTaskRow, TurnRow
from runtime.store.tables.outbox import DeliveryEventRow, OutboxRow
from runtime.store.tables.platform import AuditRow, BusinessClockRow, InboundPollRow, TextVersionRow
from runtime.store.tables.shops import (
    BarberRow,
    PolicyVersionRow,
    SenderNumberRow,
    ServiceRow,
    ShopRow,
    SkillRow,
    StaffUserRow,
    TextOverrideRow,
    WorkingHoursRow,
)

metadata = SQLModel.metadata

__all__ = [
    "AppointmentRow",
    "AuditRow",
    "BarberRow",
    "BusinessClockRow",
    "ClientRow",
    "ConsentRow",
    "ConversationRow",
    "DeliveryEventRow",
    "FlagRow",
    "InboundPollRow",
    "InboundRow",
    "OutboxRow",
    "OutreachTaskRow",
    "PolicyVersionRow",
    "SenderNumberRow",
    "ServiceRow",
    "ShopRow",
    "SkillRow",
    "StaffUserRow",
    "TextOverrideRow",
    "TextVersionRow",
    "TimeOffRow",
    "TurnRow",
    "WorkingHoursRow",
    "metadata",
]
