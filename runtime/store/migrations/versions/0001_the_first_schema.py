"""The first schema: shops, clients, conversations, texts and appointments."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "business_clock",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("offset_seconds", sa.Float(), server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_business_clock_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_business_clock")),
    )
    op.create_table(
        "delivery_events",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("sid", sa.String(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "accepted",
                "scheduled",
                "queued",
                "sending",
                "sent",
                "delivered",
                "read",
                "undelivered",
                "failed",
                "canceled",
                name="deliverystate",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("error_code", sa.Integer(), nullable=True),
        sa.Column(
            "received_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery_events")),
        sa.UniqueConstraint("sid", "status", name=op.f("uq_delivery_events_sid_status")),
    )
    op.create_table(
        "shops",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column(
            "created_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shops")),
        sa.UniqueConstraint("slug", name=op.f("uq_shops_slug")),
    )
    op.create_table(
        "text_versions",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("files", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "first_used_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False
        ),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_text_versions")),
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=True),
        sa.Column("conversation_id", sa.BigInteger(), nullable=True),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column(
            "details", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'::jsonb"), nullable=False
        ),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_audit_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_shop_id"), "audit", ["shop_id"], unique=False)
    op.create_table(
        "barbers",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("id < 900000000", name=op.f("ck_barbers_packable")),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_barbers_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_barbers")),
        sa.UniqueConstraint("shop_id", "id", name=op.f("uq_barbers_shop_id_id")),
    )
    op.create_table(
        "clients",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("first_name", sa.String(), nullable=False),
        sa.Column("last_name", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("birthday", sa.Date(), nullable=True),
        sa.Column("unreachable_code", sa.Integer(), nullable=True),
        sa.Column(
            "created_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_clients_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clients")),
        sa.UniqueConstraint("shop_id", "id", name=op.f("uq_clients_shop_id_id")),
        sa.UniqueConstraint("shop_id", "phone", name=op.f("uq_clients_shop_id_phone")),
    )
    op.create_table(
        "policy_versions",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("content", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "created_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_policy_versions_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policy_versions")),
        sa.UniqueConstraint("shop_id", "hash", name=op.f("uq_policy_versions_shop_id_hash")),
        sa.UniqueConstraint("shop_id", "id", name=op.f("uq_policy_versions_shop_id_id")),
    )
    op.create_table(
        "sender_numbers",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("messaging_service_sid", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_sender_numbers_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sender_numbers")),
        sa.UniqueConstraint("phone", name=op.f("uq_sender_numbers_phone")),
        sa.UniqueConstraint("shop_id", "id", name=op.f("uq_sender_numbers_shop_id_id")),
    )
    op.create_table(
        "services",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("duration_minutes", sa.Integer(), nullable=False),
        sa.Column("buffer_minutes", sa.Integer(), nullable=False),
        sa.Column("price_cents", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "duration_minutes > 0 and buffer_minutes >= 0 and price_cents >= 0", name=op.f("ck_services_sensible")
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_services_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_services")),
        sa.UniqueConstraint("shop_id", "id", name=op.f("uq_services_shop_id_id")),
    )
    op.create_table(
        "staff_users",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=True),
        sa.Column("disabled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "created_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_staff_users_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_users")),
        sa.UniqueConstraint("shop_id", "email", name=op.f("uq_staff_users_shop_id_email")),
        sa.UniqueConstraint("shop_id", "id", name=op.f("uq_staff_users_shop_id_id")),
    )
    op.create_table(
        "consents",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "scope",
            sa.Enum("texts", "marketing", name="consentscope", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column(
            "change",
            sa.Enum("granted", "revoked", name="consentchange", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column(
            "recorded_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "client_id"],
            ["clients.shop_id", "clients.id"],
            name=op.f("fk_consents_shop_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_consents_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    op.create_index("ix_consents_newest", "consents", ["client_id", "scope", "id"], unique=False)
    op.create_table(
        "conversations",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("sender_number_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "agent",
            sa.Enum("rebooking", "front_desk", name="agent", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column(
            "owner",
            sa.Enum("agent", "staff", name="owner", native_enum=False, create_constraint=True, length=40),
            server_default="agent",
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum("open", "closed", name="conversationstate", native_enum=False, create_constraint=True, length=40),
            server_default="open",
            nullable=False,
        ),
        sa.Column(
            "outcome",
            sa.Enum(
                "booked",
                "later",
                "declined",
                "opted_out",
                "handed_over",
                "no_answer",
                "settled",
                name="outcome",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("epoch", sa.BigInteger(), server_default=sa.text("1"), nullable=False),
        sa.Column("inbound_seq", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("consumed_seq", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("turn_count", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("attempt", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("failures", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("texts_hash", sa.String(), nullable=False),
        sa.Column("policy_id", sa.BigInteger(), nullable=False),
        sa.Column("model", sa.String(), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_turn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["shop_id", "client_id"],
            ["clients.shop_id", "clients.id"],
            name=op.f("fk_conversations_shop_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "policy_id"],
            ["policy_versions.shop_id", "policy_versions.id"],
            name=op.f("fk_conversations_shop_id_policy_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "sender_number_id"],
            ["sender_numbers.shop_id", "sender_numbers.id"],
            name=op.f("fk_conversations_shop_id_sender_number_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_conversations_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversations")),
        sa.UniqueConstraint("shop_id", "id", name=op.f("uq_conversations_shop_id_id")),
    )
    op.create_index(
        "ix_conversations_unseen",
        "conversations",
        ["id"],
        unique=False,
        postgresql_where=sa.text(
            "state = 'open' and owner = 'agent' and (inbound_seq > consumed_seq or turn_count = 0)"
        ),
    )
    op.create_index(
        "uq_conversations_one_open",
        "conversations",
        ["shop_id", "client_id"],
        unique=True,
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_table(
        "skills",
        sa.Column("barber_id", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("duration_minutes", sa.Integer(), nullable=True),
        sa.Column("price_cents", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["shop_id", "barber_id"],
            ["barbers.shop_id", "barbers.id"],
            name=op.f("fk_skills_shop_id_barber_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "service_id"],
            ["services.shop_id", "services.id"],
            name=op.f("fk_skills_shop_id_service_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_skills_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("barber_id", "service_id", name=op.f("pk_skills")),
    )
    op.create_table(
        "time_off",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("barber_id", sa.BigInteger(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_time_off_in_order")),
        sa.ForeignKeyConstraint(
            ["shop_id", "barber_id"],
            ["barbers.shop_id", "barbers.id"],
            name=op.f("fk_time_off_shop_id_barber_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_time_off_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_time_off")),
    )
    op.create_table(
        "working_hours",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("barber_id", sa.BigInteger(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.CheckConstraint("opens < closes and weekday between 0 and 6", name=op.f("ck_working_hours_sensible")),
        sa.ForeignKeyConstraint(
            ["shop_id", "barber_id"],
            ["barbers.shop_id", "barbers.id"],
            name=op.f("fk_working_hours_shop_id_barber_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_working_hours_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_working_hours")),
        sa.UniqueConstraint("barber_id", "weekday", "opens", name=op.f("uq_working_hours_barber_id_weekday_opens")),
    )
    op.create_table(
        "flags",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("conversation_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "reason",
            sa.Enum(
                "unknown_number",
                "texted_first",
                "picture",
                "not_understood",
                "wants_person",
                "wrong_person",
                "complaint",
                "turn_failed",
                "send_failed",
                "send_unclear",
                "cancel_keyword",
                name="flagreason",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "severity",
            sa.Enum(
                "low", "normal", "high", "urgent", name="severity", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("suggested_reply", sa.String(), nullable=False),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("resolved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resolved_by", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["shop_id", "conversation_id"],
            ["conversations.shop_id", "conversations.id"],
            name=op.f("fk_flags_shop_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "resolved_by"],
            ["staff_users.shop_id", "staff_users.id"],
            name=op.f("fk_flags_shop_id_resolved_by"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_flags_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flags")),
    )
    op.create_index(
        "ix_flags_open", "flags", ["shop_id", "due_at"], unique=False, postgresql_where=sa.text("resolved_at is null")
    )
    op.create_table(
        "outreach_tasks",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "agent",
            sa.Enum("rebooking", "front_desk", name="agent", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "planned", "started", "dropped", name="taskstate", native_enum=False, create_constraint=True, length=40
            ),
            server_default="planned",
            nullable=False,
        ),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("conversation_id", sa.BigInteger(), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["shop_id", "client_id"],
            ["clients.shop_id", "clients.id"],
            name=op.f("fk_outreach_tasks_shop_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "conversation_id"],
            ["conversations.shop_id", "conversations.id"],
            name=op.f("fk_outreach_tasks_shop_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_outreach_tasks_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outreach_tasks")),
        sa.UniqueConstraint("shop_id", "key", name=op.f("uq_outreach_tasks_shop_id_key")),
    )
    op.create_index(
        "ix_outreach_tasks_due",
        "outreach_tasks",
        ["due_on"],
        unique=False,
        postgresql_where=sa.text("state = 'planned'"),
    )
    op.create_table(
        "turns",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("conversation_id", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "opening", "reply", "keyword", name="turnkind", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column("attempt", sa.BigInteger(), nullable=False),
        sa.Column(
            "move",
            sa.Enum(
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
                name="move",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("stage", sa.String(), nullable=True),
        sa.Column("graph_version", sa.String(), nullable=True),
        sa.Column("understanding", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column(
            "fallbacks", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'[]'::jsonb"), nullable=False
        ),
        sa.Column(
            "committed_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "conversation_id"],
            ["conversations.shop_id", "conversations.id"],
            name=op.f("fk_turns_shop_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_turns_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_turns")),
        sa.UniqueConstraint("conversation_id", "number", name=op.f("uq_turns_conversation_id_number")),
        sa.UniqueConstraint("shop_id", "id", name=op.f("uq_turns_shop_id_id")),
    )
    op.create_table(
        "appointments",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("barber_id", sa.BigInteger(), nullable=False),
        sa.Column("service_id", sa.BigInteger(), nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("conversation_id", sa.BigInteger(), nullable=True),
        sa.Column("turn_id", sa.BigInteger(), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "held",
                "booked",
                "completed",
                "cancelled",
                name="appointmentstate",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("blocked_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("held_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("price_cents", sa.Integer(), nullable=False),
        sa.Column(
            "occupies",
            postgresql.INT8RANGE(),
            sa.Computed(
                "int8range(barber_id * 10000000000 + extract(epoch from starts_at at time zone 'UTC')::bigint, barber_id * 10000000000 + extract(epoch from blocked_until at time zone 'UTC')::bigint)",
                persisted=True,
            ),
            nullable=True,
        ),
        sa.Column(
            "created_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False
        ),
        postgresql.ExcludeConstraint(
            (sa.column("occupies"), "&&"),
            where=sa.text("state in ('held', 'booked')"),
            using="gist",
            name="no_double_booking",
        ),
        sa.CheckConstraint("(state = 'held') = (held_until is not null)", name=op.f("ck_appointments_holds_end")),
        sa.CheckConstraint("starts_at < ends_at and ends_at <= blocked_until", name=op.f("ck_appointments_in_order")),
        sa.ForeignKeyConstraint(
            ["shop_id", "barber_id"],
            ["barbers.shop_id", "barbers.id"],
            name=op.f("fk_appointments_shop_id_barber_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "client_id"],
            ["clients.shop_id", "clients.id"],
            name=op.f("fk_appointments_shop_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "conversation_id"],
            ["conversations.shop_id", "conversations.id"],
            name=op.f("fk_appointments_shop_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "service_id"],
            ["services.shop_id", "services.id"],
            name=op.f("fk_appointments_shop_id_service_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "turn_id"],
            ["turns.shop_id", "turns.id"],
            name=op.f("fk_appointments_shop_id_turn_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_appointments_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointments")),
        sa.UniqueConstraint("shop_id", "id", name=op.f("uq_appointments_shop_id_id")),
        sa.UniqueConstraint("turn_id", "starts_at", name=op.f("uq_appointments_turn_id_starts_at")),
    )
    op.create_index("ix_appointments_client", "appointments", ["client_id", "starts_at"], unique=False)
    op.create_index(
        "ix_appointments_diary",
        "appointments",
        ["shop_id", "blocked_until"],
        unique=False,
        postgresql_where=sa.text("state in ('held', 'booked')"),
    )
    op.create_table(
        "inbound_messages",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("conversation_id", sa.BigInteger(), nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("sid", sa.String(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column(
            "media", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'[]'::jsonb"), nullable=False
        ),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("turn_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["shop_id", "client_id"],
            ["clients.shop_id", "clients.id"],
            name=op.f("fk_inbound_messages_shop_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "conversation_id"],
            ["conversations.shop_id", "conversations.id"],
            name=op.f("fk_inbound_messages_shop_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "turn_id"],
            ["turns.shop_id", "turns.id"],
            name=op.f("fk_inbound_messages_shop_id_turn_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id"], ["shops.id"], name=op.f("fk_inbound_messages_shop_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbound_messages")),
        sa.UniqueConstraint("conversation_id", "seq", name=op.f("uq_inbound_messages_conversation_id_seq")),
        sa.UniqueConstraint("shop_id", "id", name=op.f("uq_inbound_messages_shop_id_id")),
        sa.UniqueConstraint("sid", name=op.f("uq_inbound_messages_sid")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("shop_id", sa.BigInteger(), nullable=False),
        sa.Column("conversation_id", sa.BigInteger(), nullable=False),
        sa.Column("turn_id", sa.BigInteger(), nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("segments", sa.Integer(), nullable=False),
        sa.Column(
            "lane",
            sa.Enum(
                "live", "outreach", "maintenance", name="lane", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column(
            "purpose",
            sa.Enum(
                "marketing",
                "reply",
                "opt_out_confirmation",
                name="purpose",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("hands_over", sa.Boolean(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "pending",
                "sending",
                "sent",
                "failed",
                "unknown",
                "cancelled",
                name="outboxstate",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            server_default="pending",
            nullable=False,
        ),
        sa.Column("attempt", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column(
            "send_after", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False
        ),
        sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sending_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sid", sa.String(), nullable=True),
        sa.Column("error_code", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column(
            "delivery",
            sa.Enum(
                "accepted",
                "scheduled",
                "queued",
                "sending",
                "sent",
                "delivered",
                "read",
                "undelivered",
                "failed",
                "canceled",
                name="deliverystate",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column(
            "source",
            sa.Enum(
                "model",
                "template",
                "staff",
                "system",
                name="source",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("template_version", sa.String(), nullable=True),
        sa.Column("prompt_version", sa.String(), nullable=True),
        sa.Column("graph_version", sa.String(), nullable=True),
        sa.Column("model", sa.String(), nullable=True),
        sa.Column("tokens_in", sa.Integer(), nullable=False),
        sa.Column("tokens_out", sa.Integer(), nullable=False),
        sa.Column("latency_ms", sa.Integer(), nullable=False),
        sa.Column(
            "receipts", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'[]'::jsonb"), nullable=False
        ),
        sa.Column(
            "claims", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'[]'::jsonb"), nullable=False
        ),
        sa.Column(
            "created_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "client_id"],
            ["clients.shop_id", "clients.id"],
            name=op.f("fk_outbox_shop_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "conversation_id"],
            ["conversations.shop_id", "conversations.id"],
            name=op.f("fk_outbox_shop_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "turn_id"],
            ["turns.shop_id", "turns.id"],
            name=op.f("fk_outbox_shop_id_turn_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.id"], name=op.f("fk_outbox_shop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("shop_id", "id", name=op.f("uq_outbox_shop_id_id")),
        sa.UniqueConstraint("sid", name=op.f("uq_outbox_sid")),
        sa.UniqueConstraint("turn_id", "part", name=op.f("uq_outbox_turn_id_part")),
    )
    op.create_index("ix_outbox_conversation", "outbox", ["conversation_id", "id"], unique=False)
    op.create_index(
        "ix_outbox_unfinished",
        "outbox",
        ["send_after"],
        unique=False,
        postgresql_where=sa.text("state in ('pending', 'sending')"),
    )
    op.execute("insert into business_clock (id) values (1)")
    op.execute(
        """
        create function business_now() returns timestamptz language sql stable as
        $$ select now() + make_interval(secs => (select offset_seconds from business_clock)) $$
        """
    )


def downgrade() -> None:
    op.execute("drop function business_now()")
    op.drop_index(
        "ix_outbox_unfinished", table_name="outbox", postgresql_where=sa.text("state in ('pending', 'sending')")
    )
    op.drop_index("ix_outbox_conversation", table_name="outbox")
    op.drop_table("outbox")
    op.drop_table("inbound_messages")
    op.drop_index(
        "ix_appointments_diary", table_name="appointments", postgresql_where=sa.text("state in ('held', 'booked')")
    )
    op.drop_index("ix_appointments_client", table_name="appointments")
    op.drop_table("appointments")
    op.drop_table("turns")
    op.drop_index("ix_outreach_tasks_due", table_name="outreach_tasks", postgresql_where=sa.text("state = 'planned'"))
    op.drop_table("outreach_tasks")
    op.drop_index("ix_flags_open", table_name="flags", postgresql_where=sa.text("resolved_at is null"))
    op.drop_table("flags")
    op.drop_table("working_hours")
    op.drop_table("time_off")
    op.drop_table("skills")
    op.drop_index("uq_conversations_one_open", table_name="conversations", postgresql_where=sa.text("state = 'open'"))
    op.drop_index(
        "ix_conversations_unseen",
        table_name="conversations",
        postgresql_where=sa.text(
            "state = 'open' and owner = 'agent' and (inbound_seq > consumed_seq or turn_count = 0)"
        ),
    )
    op.drop_table("conversations")
    op.drop_index("ix_consents_newest", table_name="consents")
    op.drop_table("consents")
    op.drop_table("staff_users")
    op.drop_table("services")
    op.drop_table("sender_numbers")
    op.drop_table("policy_versions")
    op.drop_table("clients")
    op.drop_table("barbers")
    op.drop_index(op.f("ix_audit_shop_id"), table_name="audit")
    op.drop_table("audit")
    op.drop_table("text_versions")
    op.drop_table("shops")
    op.drop_table("delivery_events")
    op.drop_table("business_clock")
