"""Turns: what the front desk says, and what is done with an appointment. The rows that are there are checked in 0014."""

import sqlalchemy as sa
from alembic import op

from runtime.store.migrations.words import allow

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

FORMER_MOVES = (
    "open",
    "offer_slots",
    "ask_which",
    "propose_slot",
    "no_slots",
    "slot_gone",
    "confirm_booking",
    "answer_price",
    "answer_address",
    "answer_hours",
    "answer_bot",
    "answer_appointment",
    "defer",
    "decline",
    "close",
    "ask_again",
    "hand_over",
    "confirm_opt_out",
)
NEW_MOVES = (
    "greet",
    "confirm_move",
    "confirm_cancel",
    "ask_cancel",
    "ask_which_visit",
    "answer_shop",
    "answer_barbers",
    "answer_services",
    "ask_team",
    "note_late",
)


def upgrade() -> None:
    allow("turns", "move", (*FORMER_MOVES, *NEW_MOVES), "move")


def downgrade() -> None:
    rows = sa.table("turns", sa.column("move"))
    op.execute(rows.update().where(rows.c.move.in_(NEW_MOVES)).values(move=None))
    allow("turns", "move", FORMER_MOVES, "move")
