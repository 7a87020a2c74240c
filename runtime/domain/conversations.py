"""The words of a conversation: who runs it, why a turn is taken, what was decided, what went out."""

from enum import StrEnum


class Agent(StrEnum):
    """The first three begin conversations; the front desk answers whoever texts first."""

    REBOOKING = "rebooking"
    BIRTHDAY = "birthday"
    RETENTION = "retention"
    FRONT_DESK = "front_desk"


class Owner(StrEnum):
    """Who speaks for the shop. Agents are silent in a conversation that staff own."""

    AGENT = "agent"
    STAFF = "staff"


class ConversationState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


class Outcome(StrEnum):
    BOOKED = "booked"
    LATER = "later"
    DECLINED = "declined"
    OPTED_OUT = "opted_out"
    HANDED_OVER = "handed_over"
    NO_ANSWER = "no_answer"
    SETTLED = "settled"
    MOVED = "moved"
    CANCELLED = "cancelled"
    ANSWERED = "answered"


class TurnKind(StrEnum):
    """An opening has no inbound text; a keyword is settled inside the webhook's transaction, without a model or a reply."""

    OPENING = "opening"
    REPLY = "reply"
    KEYWORD = "keyword"


class Move(StrEnum):
    """What the state machine decided to say."""

    OPEN = "open"
    OFFER_SLOTS = "offer_slots"
    ASK_WHICH = "ask_which"
    PROPOSE_SLOT = "propose_slot"
    NO_SLOTS = "no_slots"
    SLOT_GONE = "slot_gone"
    CONFIRM_BOOKING = "confirm_booking"
    ANSWER_PRICE = "answer_price"
    ANSWER_ADDRESS = "answer_address"
    ANSWER_HOURS = "answer_hours"
    ANSWER_BOT = "answer_bot"
    ANSWER_APPOINTMENT = "answer_appointment"
    DEFER = "defer"
    DECLINE = "decline"
    CLOSE = "close"
    ASK_AGAIN = "ask_again"
    HAND_OVER = "hand_over"
    CONFIRM_OPT_OUT = "confirm_opt_out"
    GREET = "greet"
    CONFIRM_MOVE = "confirm_move"
    CONFIRM_CANCEL = "confirm_cancel"
    ASK_CANCEL = "ask_cancel"
    ASK_WHICH_VISIT = "ask_which_visit"
    ANSWER_SHOP = "answer_shop"
    ANSWER_BARBERS = "answer_barbers"
    ANSWER_SERVICES = "answer_services"
    ASK_TEAM = "ask_team"
    NOTE_LATE = "note_late"


class Source(StrEnum):
    """Who worded a text (invariant I12). A fallback is `template`, never `model`."""

    MODEL = "model"
    TEMPLATE = "template"
    STAFF = "staff"
    SYSTEM = "system"


class Lane(StrEnum):
    """Keeps a campaign from delaying a live reply."""

    LIVE = "live"
    OUTREACH = "outreach"
    MAINTENANCE = "maintenance"


class Purpose(StrEnum):
    """Marketing needs consent and daytime; a reply answers a text; an opt-out confirmation follows a stop, once."""

    MARKETING = "marketing"
    REPLY = "reply"
    OPT_OUT_CONFIRMATION = "opt_out_confirmation"


class OutboxState(StrEnum):
    """`sending` is the point of no return; `unknown` means that nobody knows whether Twilio accepted the text."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


class Severity(StrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


class FlagReason(StrEnum):
    UNKNOWN_NUMBER = "unknown_number"
    TEXTED_FIRST = "texted_first"
    PICTURE = "picture"
    NOT_UNDERSTOOD = "not_understood"
    WANTS_PERSON = "wants_person"
    WRONG_PERSON = "wrong_person"
    COMPLAINT = "complaint"
    TURN_FAILED = "turn_failed"
    SEND_FAILED = "send_failed"
    SEND_UNCLEAR = "send_unclear"
    CANCEL_KEYWORD = "cancel_keyword"
    SENDER_STOPPED = "sender_stopped"
    TOO_MANY_TEXTS = "too_many_texts"
    QUESTION = "question"
    RUNNING_LATE = "running_late"
    INJURY = "injury"
    MONEY = "money"
    LEGAL = "legal"
    THREAT = "threat"
    DISTRESS = "distress"
    MEDICAL = "medical"
    MINOR = "minor"
    ANGER = "anger"


class DeliveryState(StrEnum):
    """Twilio's message statuses, in the order in which they may follow each other (see `delivery.py`)."""

    ACCEPTED = "accepted"
    SCHEDULED = "scheduled"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    CANCELED = "canceled"
