"""Many clients at once, each in a shop of its own, on one machine."""

from collections.abc import Sequence
from contextlib import closing

from evals.conversations.play import Played, play
from evals.dialogue import Dialogue
from evals.handset import Handset, phones_at
from evals.machine import Machine
from evals.scenario import Scenario
from evals.together import together
from evals.trials import made
from runtime.domain.conversations import Agent
from runtime.services.seed_trials import Past, Trial, TrialClient


def play_all(machine: Machine, scenarios: Sequence[Scenario], *, first: int, title: str) -> list[Played]:
    """While agents are at work there; in the order of the scenarios.

    `first` numbers the shops that are made for it. Their names hold their numbers, by which a stub can tell them apart.
    """
    known = {agent.value for agent in Agent}
    clients = [_client(number, scenario) for number, scenario in enumerate(scenarios, first)]
    contacts = [Agent(one.agent) if one.agent != "front_desk" and one.agent in known else None for one in scenarios]
    trials = made(machine.database, clients, contacts, first=first)
    with closing(phones_at(machine.twilio_url)) as http:

        def played(scenario: Scenario, trial: Trial) -> Played:
            if scenario.agent not in known:
                return Played(scenario, (), trouble=f"there is no agent called {scenario.agent}")
            handset = Handset(http, trial.phone, trial.shop_phone)
            return play(scenario, Dialogue(trial, machine.database, handset))

        return together(played, scenarios, trials, title)


def _client(number: int, scenario: Scenario) -> TrialClient:
    texts_first = scenario.agent == "front_desk"
    return TrialClient(Past(scenario.client), scenario.language, texts_first, shop=f"Fade {number:03}")
