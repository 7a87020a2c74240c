"""What is urgent calls a person also where no agent reads the text: beside a stop, and in a conversation of staff's."""

from sqlmodel import Session

from runtime.domain.consent import ConsentChange
from runtime.domain.conversations import ConversationState, FlagReason, Owner, Purpose, Severity
from runtime.store.tables import ConsentRow, ConversationRow, FlagRow, OutboxRow, TimeOffRow
from tests.fixtures.shops import NOW, ZONE, TestShop
from tests.fixtures.world import World


def reasons(world: World) -> list[str]:
    return [flag.reason for flag in sorted(world.rows(FlagRow), key=lambda flag: flag.id)]


def test_stop_with_a_legal_threat_is_confirmed_once_and_calls_a_person(world: World) -> None:
    assert "any more texts" in world.text("stop texting me or i call my lawyer")
    assert [row.change for row in world.rows(ConsentRow)][-1] == ConsentChange.REVOKED
    assert [row.purpose for row in world.rows(OutboxRow)] == [Purpose.OPT_OUT_CONFIRMATION]
    (flag,) = world.rows(FlagRow)
    assert (flag.reason, flag.severity) == (FlagReason.LEGAL, Severity.HIGH)
    assert flag.summary == (
        'The client speaks of the law or of authorities: "stop texting me or i call my lawyer". '
        "Texts are off now. Please call (212) 555-0142."
    )


def test_rude_stop_is_only_a_stop(world: World) -> None:
    assert "any more texts" in world.text("fuck you, stop texting me")
    assert reasons(world) == []


def test_agent_is_silent_once_a_person_was_called(world: World) -> None:
    world.open_conversation()
    assert "please see a doctor" in world.text("you cut my ear, its still bleeding")
    (conversation,) = world.rows(ConversationRow)
    assert (conversation.owner, conversation.state) == (Owner.STAFF, ConversationState.OPEN)
    before = world.sent()
    world.say("hello??")
    world.say("can i come thursday at 3")
    assert world.sent() == before
    assert reasons(world) == [FlagReason.INJURY]


def test_new_concern_in_a_conversation_of_staffs_is_a_flag_of_its_own(world: World) -> None:
    world.open_conversation()
    world.text("let me talk to a person")
    world.say("whatever. i want to kill myself")
    world.say("i just want to die")
    assert reasons(world) == [FlagReason.WANTS_PERSON, FlagReason.DISTRESS]
    distress = max(world.rows(FlagRow), key=lambda flag: flag.id)
    assert '"whatever. i want to kill myself"' in distress.summary


def test_graver_concern_beside_one_that_is_told_is_told_too(world: World) -> None:
    world.open_conversation()
    world.text("your barber cut my ear, it was bleeding")
    world.say("your barber cut my ear and i'm going to sue you")
    world.say("your barber cut my ear and i'm going to sue you")
    assert reasons(world) == [FlagReason.INJURY, FlagReason.LEGAL]


def test_at_night_staff_have_time_until_after_opening_unless_it_is_urgent(world: World) -> None:
    world.open_conversation()
    world.say("STOP")
    world.at(NOW.replace(hour=23))
    world.say("hi do you have anything tomorrow")
    world.say("you charged me twice")
    world.say("i want to kill myself")
    due = {flag.reason: flag.due_at.astimezone(ZONE) for flag in world.rows(FlagRow)}
    tomorrow = NOW.replace(day=10, minute=0)
    assert due[FlagReason.TEXTED_FIRST] == tomorrow.replace(hour=12)
    assert due[FlagReason.MONEY] == tomorrow.replace(hour=11)
    assert due[FlagReason.DISTRESS] < NOW.replace(hour=23, minute=16)


def test_day_off_of_all_barbers_gives_staff_until_the_day_after(world: World) -> None:
    def away(session: Session, shop: TestShop) -> None:
        first, last = NOW.replace(hour=0), NOW.replace(hour=23)
        for barber in shop.barbers.values():
            session.add(TimeOffRow(shop_id=shop.id, barber_id=barber, starts_at=first, ends_at=last))

    world.in_shop(away)
    world.open_conversation()
    world.say("STOP")
    world.say("hi do you have anything tomorrow")
    (flag,) = world.rows(FlagRow)
    assert flag.due_at.astimezone(ZONE) == NOW.replace(day=10, hour=12, minute=0)
