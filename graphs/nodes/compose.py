"""From a decision to a text: the model's wording where the guard finds every claim backed, else the template's."""

import re
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from langgraph.runtime import Runtime
from pydantic_core import to_jsonable_python

from graphs.drafts import draft, must_stay, plain_text
from graphs.nodes.understand import as_data
from graphs.state import Decision, Desk, Spent, State, Wording
from prompts import Template
from runtime.domain.claims import ClaimKind, Verdict, check_claims
from runtime.domain.conversations import Source
from runtime.domain.errors import BookedBarberError
from runtime.domain.same_text import is_same_text
from runtime.domain.segments import count_segments
from runtime.ports.language_model import Prompt
from runtime.ports.turn_runner import PlannedText

MUST_CARRY = frozenset(
    (
        ClaimKind.TIME,
        ClaimKind.DAY,
        ClaimKind.HOURS,
        ClaimKind.PRICE,
        ClaimKind.DISCOUNT,
        ClaimKind.DURATION,
        ClaimKind.BOOKED,
        ClaimKind.MOVED,
        ClaimKind.CANCELLED,
    )
)
LONGEST = 2  # segments of a model's wording; one more for a list of choices, and as many as the draft needs
LEAST_SHARED = 0.25  # of the words of a draft without facts; less is another text, not another wording of it
CHOICE = re.compile(r"(?<![\w$])[1-9]\)")
NOT_YET = Wording(None)
QUOTED = re.compile(r"""(["']).*\1""", re.DOTALL)  # up to the last such mark: quoted words may hold marks of their own
TRIES = 2  # the first wording and one rewrite with the guard's findings


def compose(state: State, runtime: Runtime[Desk]) -> dict[str, Any]:
    """Words the decision once. The guard's findings of the last try, if any, go back to the model."""
    desk = runtime.context
    decision = state.get("decision")
    if decision is None:
        raise LookupError("a turn reached compose without a decision")
    template = desk.prompts.template(desk.request.agent.value, decision.template, desk.language)
    drafted_text = draft(decision, template, desk)
    drafted = _verdict(drafted_text, drafted_text, template, decision, desk)
    by_template = {"wording": Wording(_text(drafted_text, Source.TEMPLATE, template, decision, drafted))}
    if desk.model is None or decision.by_rule:
        return by_template
    last = state.get("wording") or NOT_YET
    if last.tries >= TRIES:
        why = "; ".join(_unquoted(finding) for finding in last.findings)
        return {**by_template, "fallbacks": (*state.get("fallbacks", ()), f"word: {why}")}
    prompt = _prompt(drafted_text, template, decision, desk, last.findings)
    try:
        completion = desk.model.text(prompt)
    except BookedBarberError as failed:
        return {
            **by_template,
            "fallbacks": (*state.get("fallbacks", ()), f"word: {failed}"),
            "spent": state.get("spent", Spent()).plus_failure(failed),
        }
    body = plain_text(completion.content.strip())
    said = _verdict(body, drafted_text, template, decision, desk)
    text = replace(
        _text(body, Source.MODEL, template, decision, said), prompt_version=prompt.version, model=completion.model
    )
    findings = (
        *said.findings,
        *_lacks(body, drafted_text, template, desk),
        *_left_out(body, said, drafted_text, drafted),
    )
    spent = state.get("spent", Spent()).plus(completion)
    return {"wording": Wording(text, last.tries + 1, findings), "spent": spent}


def _text(body: str, source: Source, template: Template, decision: Decision, verdict: Verdict) -> PlannedText:
    return PlannedText(
        body,
        decision.purpose,
        source,
        template_version=f"{template.name}@{template.version}",
        receipts=decision.receipts,
        claims=tuple(to_jsonable_python(asdict(claim)) for claim in verdict.claims),
    )


def _lacks(body: str, drafted: str, template: Template, desk: Desk) -> list[str]:
    """What a truthful wording can still do wrong: drop what must be said, drop a choice, say it all again, or run on."""
    missing = [f"the words '{words}' are missing" for words in must_stay(template, drafted) if words not in body]
    choices = _choices(drafted)
    left_out = sorted(choices - _choices(body))
    if left_out:
        missing.append(f"the choices {', '.join(left_out)} are missing")
    if count_segments(body).count > max(LONGEST + bool(choices), count_segments(drafted).count):
        missing.append("it is too long")
    if is_same_text(body, desk.facts.previous):
        missing.append("it is the last text once more")
    return missing


def _choices(text: str) -> set[str]:
    """ "1)", "2)"; not the end of "($45)"."""
    return set(CHOICE.findall(text))


def _left_out(body: str, said: Verdict, draft_text: str, drafted: Verdict) -> list[str]:
    """What of the draft the wording does not carry: a confirmation without its time is no lie, and no use."""
    needed = [claim for claim in drafted.claims if claim.receipt is not None and claim.kind in MUST_CARRY]
    carried = {(_sort(claim.kind), claim.receipt) for claim in said.claims}
    if not needed and len(_words(draft_text) & _words(body)) < LEAST_SHARED * len(_words(draft_text)):
        return ["it does not say what the draft says"]
    return [f"it leaves out '{claim.words}'" for claim in needed if (_sort(claim.kind), claim.receipt) not in carried]


def _sort(kind: ClaimKind) -> ClaimKind:
    """ "Moved" says "booked" as well."""
    return ClaimKind.BOOKED if kind is ClaimKind.MOVED else kind


def _unquoted(finding: str) -> str:
    """A fallback is logged and kept, so it may not carry pieces of texts."""
    return QUOTED.sub("…", finding)


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"[\w']+", text.lower()) if len(word) > 3}


def _verdict(body: str, drafted: str, template: Template, decision: Decision, desk: Desk) -> Verdict:
    facts = desk.facts
    return check_claims(
        body,
        decision.receipts,
        shop=facts.shop,
        barber_names=[barber.name for barber in facts.diary.barbers],
        service_names=[service.name for service in facts.diary.services],
        client_name=facts.client.first_name,
        now=desk.now,
        draft=drafted,
        language=template.language,
    )


def _prompt(drafted: str, template: Template, decision: Decision, desk: Desk, findings: Sequence[str]) -> Prompt:
    word = desk.prompts.prompt("word")
    whole = word.render(
        0,
        shop=desk.facts.shop.name,
        tone=template.tone,
        move=decision.move.value.replace("_", " "),
        facts="\n".join(_fact(receipt) for receipt in decision.receipts),
        previous=as_data(desk.facts.previous),
        texts=as_data("\n".join(desk.texts())),
        draft=drafted,
        must_say="; ".join(must_stay(template, drafted)),
        findings="; ".join(findings),
    )
    system, _, user = whole.partition("\n===\n")
    return Prompt(system, user, word.version)


def _fact(receipt: Any) -> str:
    known = {name: value for name, value in to_jsonable_python(asdict(receipt)).items() if value is not None}
    return ", ".join(f"{name}: {value}" for name, value in known.items())
