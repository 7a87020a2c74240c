"""Shops for many clients, made a few at a time: the database ends a transaction in which Python thinks for too long."""

from collections.abc import Sequence

from runtime.domain.conversations import Agent
from runtime.services.seed_trials import Trial, TrialClient, plan_contact, seed_trials
from runtime.store.database import Database

AT_A_TIME = 50


def made(
    database: Database, clients: Sequence[TrialClient], contacts: Sequence[Agent | None], *, first: int
) -> list[Trial]:
    """One for each client, numbered from `first`. `contacts` are the agents that text them today; None texts nobody."""
    trials: list[Trial] = []
    for start in range(0, len(clients), AT_A_TIME):
        with database.transaction() as session:
            trials += seed_trials(session, clients[start : start + AT_A_TIME], first=first + start)
    with database.transaction() as session:
        for trial, agent in zip(trials, contacts, strict=True):
            if agent is not None:
                plan_contact(session, trial, agent)
    return trials
