"""A worker process: the graphs, the model and the engine, put together."""

import warnings

import structlog

from api.schema import require_database
from graphs.runner import GraphRunner
from runtime.bootstrap import back, language_model, needed, run_worker, token_budget
from runtime.domain.conversations import Lane
from runtime.domain.errors import BadSetting
from runtime.settings import Settings

log = structlog.get_logger()


def run(settings: Settings, lanes: str, concurrency: int) -> None:
    """Blocks until SIGTERM. Raises BadSetting, or Unavailable when the database is away or not migrated."""
    wanted = [lane.strip() for lane in lanes.split(",") if lane.strip()]
    unknown = set(wanted) - set(Lane)
    if unknown or not wanted:
        raise BadSetting(f"--lanes knows {', '.join(Lane)}, not {', '.join(sorted(unknown)) or 'nothing'}")
    require_database(needed(settings.database_url, "DATABASE_URL"))
    # Root inside a container is usual, and Celery's reason (pickled tasks) is not ours: only JSON is accepted.
    warnings.filterwarnings("ignore", message="You're running the worker with superuser privileges")
    model_name = settings.openai_model if settings.has_model else None
    log.info("worker.starting", lanes=wanted, concurrency=concurrency, model=model_name)
    with (
        language_model(settings) as model,
        token_budget(settings) as budget,
        back(settings, GraphRunner(model, budget)) as opened,
    ):
        run_worker(opened, [Lane(lane) for lane in wanted], concurrency)
