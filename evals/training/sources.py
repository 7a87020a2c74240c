"""What the model learns from, and what the corpora's labels are to us. MultiDoGO and NLU++ are not here: they test it."""

import random
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from faker import Faker

from evals.corpora import rows
from evals.understanding.reply_acts import sgd_classes
from graphs.understanding.said import FIRM_YES

OWN = Path(__file__).with_name("own_lines.txt")
OTHER_TRADES = Path(__file__).with_name("other_trades.txt")
NOTHING = "none"
GIBBERISH = 0.5
# The first that fits names what the system did.
_KINDS = (
    ("REQ_MORE", "more"),
    ("OFFER_INTENT", "intent"),
    ("CONFIRM", "confirm"),
    ("REQUEST", "request"),
    ("NOTIFY_FAILURE", "failed"),
    ("OFFER", "offer"),
    ("NOTIFY_SUCCESS", "done"),
    ("INFORM", "told"),
)
_CLINC_QUESTIONS = """
    accept_reservations application_status apr balance bill_balance bill_due calendar calories carry_on cook_time
    credit_limit credit_score current_location date definition directions distance do_you_have_pets exchange_rate
    expiration_date flight_status food_last fun_fact gas gas_type how_busy how_old_are_you income ingredient_substitution
    ingredients_list insurance interest_rate international_fees international_visa last_maintenance meaning_of_life
    measurement_conversion meeting_schedule min_payment mpg next_holiday nutrition_info oil_change_how oil_change_when
    order_status payday plug_type pto_balance pto_used pto_request_status restaurant_reviews rewards_balance
    replacement_card_duration shopping_list spending_history time timezone tire_pressure todo_list traffic transactions
    travel_alert travel_suggestion w2 weather what_are_your_hobbies what_can_i_ask_you what_is_your_name what_song
    where_are_you_from who_do_you_work_for who_made_you restaurant_suggestion vaccines recipe routing confirm_reservation
"""
_CLINC_TOLD = """
    alarm book_flight book_hotel car_rental make_call new_card order order_checks pay_bill play_music pto_request
    reminder_update report_fraud report_lost_card restaurant_reservation schedule_maintenance schedule_meeting
    shopping_list_update text timer todo_list_update transfer uber update_playlist damaged_card lost_luggage card_declined
    rollover_401k
"""
_CLINC_NEITHER = "greeting maybe tell_joke flip_coin roll_dice cancel_reservation are_you_a_bot"
CLINC = (
    dict.fromkeys(_CLINC_QUESTIONS.split(), "question")
    | dict.fromkeys(_CLINC_TOLD.split(), "info")
    | dict.fromkeys(_CLINC_NEITHER.split(), "")
    | {"yes": "accept", "no": "decline", "thank_you": "closing", "goodbye": "closing"}
)
_CLINC_SETTINGS = ("accent", "ai_name", "language", "speed", "user_name", "volume")
CLINC_CHANGES = frozenset({f"change_{setting}" for setting in _CLINC_SETTINGS} | {"credit_limit_change"})
BANKING_CHANGES = frozenset({"change_pin", "edit_personal_details"})
_CHANGES = re.compile(
    r"\b(?:chang|updat|modif|edit|switch|alter|adjust|correct|rais|lower|increas|reduc|set|turn|higher|larger|bigger|louder"
    r"|softer|slow|fast|different|new|another|instead)"
)
_ASKS = re.compile(
    r"(?:(?:hi|hello|hey|so|and|ok|please|,) )*(?:how|what|whats|what's|when|where|why|who|which|is|are|do|does|did|am|was|will"
    r"|can i|could i (?:know|ask)|may i)\b(?! you (?:change|help))"
)
_MAY_ASK = re.compile(
    r"\?|\b(?:how|what|whats|when|where|why|who|which|whether|know|tell|wonder\w*|explain|info\w*|understand|sure|check|see|is"
    r"|are there|can|could|may|do|does|did|should|long|much|many|help|curious|find out|question|like to ask)\b"
)
HWU = {
    "general_affirm": "accept",
    "general_negate": "decline",
    "general_praise": "closing",
    "calendar_query": "question",
    "datetime_query": "question",
    "datetime_convert": "question",
    "qa_factoid": "question",
    "recommendation_locations": "question",
    "calendar_set": "info",
    "alarm_set": "info",
    "transport_taxi": "info",
    "takeaway_order": "info",
}
RASA = {
    "affirm_smalltalk": "accept",
    "deny_smalltalk": "decline",
    "goodbyes_smalltalk": "closing",
    "greet_smalltalk": "",
    "table_reservation": "info",
    "transfer_money": "info",
    "lost_card": "info",
    "restaurant_type": "info",
    "interest_rate": "question",
    "show_my_order_status": "question",
}
_GOODBYES = ("bye", "see you", "see ya", "have a ", "take care")


@dataclass(frozen=True, slots=True)
class Example:
    """`kind` is what the shop's side did before, where the corpus tells; `weight` is how much the example counts.

    `unknown` are the classes of which the corpus's label tells nothing."""

    text: str
    previous: str
    kind: str
    meant: frozenset[str]
    weight: float = 1.0
    unknown: frozenset[str] = frozenset()


def sgd() -> list[Example]:
    """The reply acts' training part, and the same users' other turns in the salon, dentist and doctor dialogues."""
    kept_back = {row["text"].lower() for row in rows("sgd/reply_acts_dev")}
    chosen = [
        Example(row["text"], row["prev_system"], _kind(row["prev_acts"]), sgd_classes(row["acts"]))
        for row in rows("sgd/reply_acts_train")
    ]
    seen = {(e.text, e.previous) for e in chosen}
    others = [e for name in ("salon", "dentist", "doctor") for e in _turns(rows(f"sgd/{name}_dialogues_train"))]
    return chosen + [e for e in others if e.text.lower() not in kept_back and (e.text, e.previous) not in seen]


def _turns(dialogues: Iterable[dict[str, Any]]) -> Iterator[Example]:
    for dialogue in dialogues:
        previous, kind = "", NOTHING
        for turn in dialogue["turns"]:
            acts = [act["act"] for frame in turn["frames"] for act in frame.get("acts") or ()]
            if turn["speaker"] == "SYSTEM":
                previous, kind = turn["text"], _kind(acts)
            elif acts:
                yield Example(turn["text"], previous, kind, sgd_classes(acts), weight=0.5)


def _kind(acts: Iterable[str]) -> str:
    found = set(acts)
    return next((kind for act, kind in _KINDS if act in found), "told")


def by_itself(examples: Iterable[Example], chance: random.Random, share: float) -> list[Example]:
    """Some of them without what was said before, and what they mean then.

    Left out is what SGD calls a new wish though it is worded as a question. Without the question "anything else?", "no
    thanks" is a no, and closes only where a goodbye is said; without an offer, "great, thanks" accepts nothing.
    """
    return [
        replace(example, previous="", kind=NOTHING, meant=_meant_alone(example))
        for example in examples
        if not _wishes_by_asking(example) and chance.random() < share
    ]


def _wishes_by_asking(example: Example) -> bool:
    return "info" in example.meant and ("?" in example.text or example.text.lower().startswith("wh"))


def _meant_alone(example: Example) -> frozenset[str]:
    said = example.text.lower()
    if "decline" in example.meant and not any(word in said for word in _GOODBYES):
        return example.meant - {"closing"}
    if "closing" in example.meant and not FIRM_YES.search(said):
        return example.meant - {"accept"}
    return example.meant


def clinc() -> list[Example]:
    found = rows("intents/clinc150_train")
    return _labelled("intents/clinc150_train", CLINC, 0.7) + _changes(found, CLINC_CHANGES, 0.7)


def banking() -> list[Example]:
    """Its labels are topics. None of its clients answers anything: a card that "isn't working" is no refusal."""
    found = rows("intents/banking77_train")
    others = [_by_topic(row["text"], frozenset(), 0.5) for row in found if row["intent"] not in BANKING_CHANGES]
    return others + _changes(found, BANKING_CHANGES, 0.5)


def _changes(found: Iterable[dict[str, Any]], intents: Collection[str], weight: float) -> list[Example]:
    """Of a topic that is a change those that say so."""
    return [
        _by_topic(row["text"], frozenset({"change"}), weight)
        for row in found
        if row["intent"] in intents and _CHANGES.search(row["text"].lower())
    ]


def _by_topic(text: str, meant: frozenset[str], weight: float) -> Example:
    """A topic does not tell a question from a wish, but a text's words may."""
    if _ASKS.match(text.lower()):
        return Example(text, "", NOTHING, meant | {"question"}, weight)
    if not _MAY_ASK.search(text.lower()):
        return Example(text, "", NOTHING, meant or frozenset({"info"}), weight)
    return Example(text, "", NOTHING, meant, weight, frozenset({"question", "info"}))


def hwu() -> list[Example]:
    """Its users speak to an assistant by name."""
    found = _labelled("intents/hwu64_train", HWU, 1.0)
    return [replace(example, text=example.text.replace("olly", "").strip(" ,")) for example in found]


def rasa() -> list[Example]:
    """Four of its "deny" are the question whether this is a bot."""
    return [e for e in _labelled("intents/rasa_nlu", RASA, 1.0) if not ("decline" in e.meant and "?" in e.text)]


def recognizers() -> list[Example]:
    return [
        Example(row["text"], "", NOTHING, frozenset({"accept" if row["results"][0]["value"] else "decline"}))
        for row in rows("intents/recognizers_boolean")
        if row["results"]
    ]


def _labelled(name: str, labels: dict[str, str], weight: float) -> list[Example]:
    return [
        Example(row["text"], "", NOTHING, frozenset(filter(None, (labels[row["intent"]],))), weight)
        for row in rows(name)
        if row["intent"] in labels
    ]


def own() -> list[Example]:
    """Lines of our own, which count more: they are about barbershops."""
    return _written(OWN, 3.0)


def other_trades() -> list[Example]:
    """Lines of our own from other trades: several things in one breath, and what only looks like a refusal or a question.

    Who wrote them had no label for a wish for other choices."""
    return [replace(example, unknown=frozenset({"alternatives"})) for example in _written(OTHER_TRADES, 2.0)]


def _written(file: Path, weight: float) -> list[Example]:
    out: list[Example] = []
    meant, previous, kind = frozenset[str](), "", NOTHING
    for line in file.read_text("utf-8").splitlines():
        if line.startswith("["):
            classes, _, before = line[1:].partition("]")
            meant = frozenset(filter(None, classes.split(",")))
            previous = "" if before.strip() == "-" else before.strip()
            kind = _own_kind(previous)
        elif line and not line.startswith("#"):
            out.append(Example(line, previous, kind, meant, weight))
    return out


def _own_kind(previous: str) -> str:
    for words, kind in (
        ("Shall I", "confirm"),
        ("Which one", "offer"),
        ("Anything else", "more"),
        ("Done", "done"),
        ("?", "request"),
    ):
        if words in previous:
            return kind
    return NOTHING


def beside_the_point(
    said: Sequence[Example], others: Sequence[Example], count: int, chance: random.Random
) -> list[Example]:
    """Texts of other corpora, and no words at all, after what a shop said: not everything after an offer is a yes."""
    out: list[Example] = []
    for _ in range(count):
        before = chance.choice(said)
        text, meant = "", frozenset[str]()
        if chance.random() < GIBBERISH:
            text = " ".join(_no_word(chance) for _ in range(chance.randrange(1, 4)))
        else:
            other = chance.choice(others)
            text, meant = other.text, other.meant
        out.append(Example(text, before.previous, before.kind, meant))
    return out


def _no_word(chance: random.Random) -> str:
    return (
        chance.choice("🤷🤔❓") if chance.random() < 0.1 else "".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=5))
    )


def answers(count: int, chance: random.Random) -> list[Example]:
    """Made-up bits of information, as people give them when asked: names, places, numbers."""
    faker = Faker("en_US")
    faker.seed_instance(chance.randrange(1000))
    things = ("account", "order", "policy number", "confirmation", "last four", "zip", "id", "booking")

    def number() -> str:
        return str(chance.choice((chance.randrange(1, 10), chance.randrange(1000, 99999))))

    def thing() -> str:
        return chance.choice(things)

    forms = (
        lambda: faker.name(),
        lambda: faker.first_name(),
        lambda: f"{faker.last_name()} {faker.first_name()}",
        lambda: f"my name is {faker.name()}",
        lambda: f"its {faker.first_name()}",
        lambda: f"this is {faker.first_name()}",
        lambda: f"name {faker.name()}",
        lambda: faker.street_address(),
        lambda: faker.city(),
        lambda: f"{faker.city()} {faker.state_abbr()}",
        lambda: f"i live in {faker.city()}",
        lambda: faker.email(),
        lambda: f"email {faker.email()}",
        lambda: f"my number is {faker.phone_number()}",
        lambda: faker.phone_number(),
        number,
        lambda: f"{thing()} {number()}",
        lambda: f"the {thing()} is {number()}",
        lambda: f"{faker.name()} {number()}",
        lambda: f"{number()} {faker.word()}",
        lambda: f"{faker.word()} {faker.word()}",
        lambda: f"the {faker.word()} is {faker.word()}",
        lambda: f"i have a {faker.word()}",
        lambda: f"i work at {faker.company()}",
        lambda: faker.company(),
        lambda: faker.job(),
        lambda: faker.color_name(),
        lambda: f"{faker.month_name()} {chance.randrange(1, 29)}",
    )
    return [Example(chance.choice(forms)(), "", NOTHING, frozenset({"info"})) for _ in range(count)]
