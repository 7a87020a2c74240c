"""How a text would come out for one client now: the real agent plays little conversations with it, and nothing is kept."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from sqlmodel import Session

from prompts import FENCE, Template, parse_file
from runtime.domain.appointments import AppointmentState, Busy, Slot, Visit
from runtime.domain.clients import Client
from runtime.domain.conversations import Agent, TurnKind
from runtime.domain.effects import BookSlot, CancelBooking, Effect, HoldSlot, MoveBooking, NameClient, RaiseFlag
from runtime.domain.policy import Policy
from runtime.domain.segments import Segments, count_segments
from runtime.domain.template_samples import samples
from runtime.engine.checkpoints import TurnSaver
from runtime.engine.preview_talks import PICTURE, Supposing, Talk, talks_in
from runtime.ports.turn_runner import InboundText, TurnFacts, TurnPlan, TurnRequest, TurnRunner
from runtime.services import templates
from runtime.services.template_heads import Finding, language_of
from runtime.services.template_scenes import scenes
from runtime.services.templates import BadWording
from runtime.store import clients, shops
from runtime.store.clock import business_now
from runtime.store.database import Database
from runtime.store.diary import diary_of

MARK = "\x01"  # begins the text that is looked at, so that it is known wherever it comes out
NOBODY = 0  # the conversation that holds nothing in the diary


@dataclass(frozen=True, slots=True)
class Previewed:
    """One wording as the client would get it. `said` is what the client had to text for it, nothing for an opening.

    `supposing` names what is not as it is at the shop now, if anything.
    """

    text: str
    segments: Segments
    said: Talk
    supposing: Supposing = Supposing.NOTHING


@dataclass(frozen=True, slots=True)
class Preview:
    """`findings` is what the lint has against the text."""

    wordings: tuple[Previewed, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Stage:
    """Everything that a play begins with. `texts` are the shop's own, with the marked one among them."""

    agent: Agent
    texts: Mapping[str, str]
    policy: Policy
    facts: TurnFacts
    supposing: Supposing = Supposing.NOTHING


@dataclass(frozen=True, slots=True)
class _Moment:
    """The last turn of a play; `said` is all that the client texted."""

    request: TurnRequest
    plan: TurnPlan
    said: Talk
    supposing: Supposing

    @property
    def outputs(self) -> list[str]:
        """What people would read: the client's text, and the replies that staff are offered."""
        replies = [effect.suggested_reply for effect in self.plan.effects if isinstance(effect, RaiseFlag)]
        return [*(text.body for text in self.plan.texts), *replies]

    @property
    def facts_after(self) -> TurnFacts:
        """What it booked and cancelled is so from then on."""
        facts = self.request.facts
        client = as_if_done(facts.client, self.plan.effects)
        return replace(facts, client=client, previous=self.plan.texts[-1].body.replace(MARK, ""))

    @property
    def marked(self) -> str:
        """The one that holds the text that is looked at; empty when none does."""
        return next((said.replace(MARK, "") for said in self.outputs if MARK in said), "")


@dataclass(slots=True)
class _Play:
    """Conversations in memory. What was said before is not said again for the next one that begins with the same words."""

    runner: TurnRunner
    stage: _Stage
    _known: dict[Talk, _Moment | None] = field(default_factory=dict)

    def after(self, talk: Talk) -> _Moment | None:
        """The turn that answers the last text; None before a front desk is texted."""
        if talk not in self._known:
            self._known[talk] = self._take(talk)
        return self._known[talk]

    def _take(self, talk: Talk) -> _Moment | None:
        stage = self.stage
        if not talk and stage.agent is Agent.FRONT_DESK:
            return None
        before = self.after(talk[:-1]) if talk else None
        facts = stage.facts if before is None else before.facts_after
        request = TurnRequest(
            agent=stage.agent,
            kind=TurnKind.REPLY if talk else TurnKind.OPENING,
            thread_id="preview",
            number=1 if before is None else before.request.number + 1,
            texts=stage.texts,
            policy=stage.policy,
            inbound=tuple(_text(words, facts) for words in talk[-1:]),
            facts=facts,
            saver=TurnSaver(None) if before is None else before.request.saver.resumed(),
        )
        return _Moment(request, self.runner.run(request), _in_this_shop(talk, facts), stage.supposing)


def _text(words: str, facts: TurnFacts) -> InboundText:
    if words == PICTURE:
        return InboundText("", facts.now, media=1)
    return InboundText(_in_this_shop((words,), facts)[0], facts.now)


def _in_this_shop(talk: Talk, facts: TurnFacts) -> Talk:
    barbers = [barber.name for barber in facts.diary.barbers] or [""]
    services = [service.name for service in facts.diary.services] or [""]
    return tuple(words.format(barber=barbers[0], service=services[0], other_service=services[-1]) for words in talk)


def preview(
    database: Database,
    runner: TurnRunner,
    files: Mapping[str, str],
    *,
    shop_id: int,
    client_id: int,
    name: str,
    content: str | None = None,
) -> Preview:
    """`content` is a text that is not in use yet; None for the one that counts now. `runner` should be one without a model.

    Reads in one short transaction and writes nothing. Raises NotFound, and BadWording for a text that cannot be read.
    """
    with database.transaction() as session:
        text = templates.text_of(session, files, shop_id, name)
        whole = text.content if content is None else templates.complete(files, name, content, text.number + 1)
        findings = templates.check(session, files, shop_id, name, whole)
        if templates.unfit(name, files, whole):
            raise BadWording(findings)
        own = templates.own_texts(session, files, shop_id) | {name: _marked(whole)}
        policy = shops.policy(session, shop_id, shops.newest_policy(session, shop_id))
        facts = _facts(session, shop_id, client_id, policy, language_of(name))
    template = parse_file(name, whole)
    stages = [_Stage(agent, own, policy, facts) for agent in _agents(name)]
    wordings = list(_wordings(runner, stages, len(template.wordings)))
    made_up = [] if wordings else _made_up(template, parse_file(name, files[name]), facts)
    return Preview((*wordings, *made_up), tuple(findings))


def as_if_done(client: Client, effects: Sequence[Effect]) -> Client:
    """What the commit of these effects would make of the client."""
    for effect in effects:
        if isinstance(effect, MoveBooking | CancelBooking):
            client = replace(client, visits=tuple(v for v in client.visits if v.id != effect.appointment_id))
        if isinstance(effect, BookSlot | MoveBooking):
            client = replace(client, visits=(_visit(effect.slot, client), *client.visits))
        if isinstance(effect, NameClient):
            client = replace(client, first_name=effect.first_name)
    return client


def _visit(slot: Slot, client: Client) -> Visit:
    unused = max((visit.id for visit in client.visits), default=0) + 1
    return Visit(unused, slot.barber_id, slot.service_id, slot.starts_at, AppointmentState.BOOKED)


def _marked(content: str) -> str:
    before, head, body = content.split(FENCE, 2)
    wordings = f"\n***\n{MARK}".join(wording.strip() for wording in body.split("\n***\n"))
    return f"{before}{FENCE}{head}{FENCE}{MARK}{wordings}\n"


def _facts(session: Session, shop_id: int, client_id: int, policy: Policy, language: str) -> TurnFacts:
    line = shops.first_line_of_shop(session, shop_id)
    now = business_now(session).astimezone(line.shop.tz)
    client = clients.client_with_visits(session, line.shop, client_id)
    latest = now + timedelta(days=policy.booking_days)
    diary = diary_of(session, line.shop, now, latest, holder=NOBODY)
    return TurnFacts(now, line.shop, replace(client, language=language), diary)


def _agents(name: str) -> list[Agent]:
    """Whose text it is; the shared ones are said by all of them."""
    folder = name.partition("/")[0]
    return [Agent(folder)] if folder in set(Agent) else [Agent.REBOOKING, Agent.FRONT_DESK]


def _wordings(runner: TurnRunner, stages: Sequence[_Stage], count: int) -> Iterator[Previewed]:
    """Each wording at the same moment, which is the first that holds the text."""
    found = next((moment for moment in _moments(runner, stages) if moment.marked), None)
    if found is None:
        return
    for number in range(found.request.number, found.request.number + count):
        request = replace(found.request, number=number, saver=found.request.saver.again())
        said = replace(found, request=request, plan=runner.run(request)).marked
        yield Previewed(said, count_segments(said), found.said, found.supposing)


def _made_up(template: Template, original: Template, facts: TurnFacts) -> list[Previewed]:
    """With nothing missing in it."""
    whole: dict[int, str] = {}
    for scene in scenes(template, original, samples(facts.client.language, facts.shop)[:1]):
        if not scene.absent:
            whole.setdefault(scene.wording, scene.text)
    return [Previewed(text, count_segments(text), (), Supposing.MADE_UP) for text in whole.values()]


def _moments(runner: TurnRunner, stages: Sequence[_Stage]) -> Iterator[_Moment]:
    """As it is at the shop now, and then as it would be if something were different."""
    for supposing in Supposing:
        for stage in stages:
            play = _Play(runner, _supposed(stage, supposing))
            for talk in talks_in(stage.facts.client.language, supposing):
                moment = play.after(talk)
                if moment is not None:
                    yield moment
                    yield from _too_late(runner, moment)


def _supposed(stage: _Stage, supposing: Supposing) -> _Stage:
    facts, diary, client = stage.facts, stage.facts.diary, stage.facts.client
    match supposing:
        case Supposing.NOTHING_FREE:
            facts = replace(facts, diary=replace(diary, hours=()))
        case Supposing.BARBER_AWAY if diary.barbers:
            away = Busy(diary.barbers[0].id, facts.now, facts.now + timedelta(days=stage.policy.booking_days + 1))
            facts = replace(facts, diary=replace(diary, busy=(*diary.busy, away)))
        case Supposing.UNKNOWN_CLIENT:
            facts = replace(facts, client=replace(client, first_name="", visits=()))
        case Supposing.TWO_BOOKED if diary.barbers and diary.services:
            facts = replace(facts, client=replace(client, visits=(*_two_visits(facts), *client.visits)))
        case Supposing.ONE_FREE:
            stage = replace(stage, policy=replace(stage.policy, offers=1))
    return replace(stage, facts=facts, supposing=supposing)


def _two_visits(facts: TurnFacts) -> tuple[Visit, Visit]:
    noon = facts.now.replace(hour=12, minute=0, second=0, microsecond=0)
    barber, service = facts.diary.barbers[0].id, facts.diary.services[0].id
    near, far = noon + timedelta(days=1), noon + timedelta(days=8)
    return Visit(-1, barber, service, far, AppointmentState.BOOKED), Visit(
        -2, barber, service, near, AppointmentState.BOOKED
    )


def _too_late(runner: TurnRunner, moment: _Moment) -> Iterator[_Moment]:
    wanted = tuple(e.slot for e in moment.plan.effects if isinstance(e, BookSlot | HoldSlot | MoveBooking))
    if wanted:
        request = replace(moment.request, gone=wanted, saver=moment.request.saver.again())
        yield replace(moment, request=request, plan=runner.run(request), supposing=Supposing.TOO_LATE)
