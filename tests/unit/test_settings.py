"""Settings: what is wrong is said in one line that names the variable, and no secret is ever shown."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import SecretStr

from runtime.domain.errors import BadSetting
from runtime.settings import (
    DEMO_SECRET,
    LOCAL_ACCOUNT,
    AppEnv,
    LogLevel,
    Settings,
    load_settings,
    with_local_parts,
)

ACCOUNT = "AC" + "1" * 32
SECRETS = {
    "DATABASE_URL": "postgresql://shop:hidden-one@db:5432/shop",
    "REDIS_URL": "redis://:hidden-two@cache:6379/0",
    "SECRET_KEY": "hidden-three" * 4,
    "OPENAI_API_KEY": "hidden-four",
    "TWILIO_ACCOUNT_SID": ACCOUNT,
    "TWILIO_AUTH_TOKEN": "hidden-five" * 2,
}
PRODUCTION = {**SECRETS, "APP_ENV": "production", "PUBLIC_BASE_URL": "https://texts.example.com"}


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without the developer's own settings and `.env`."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


def with_environment(monkeypatch: pytest.MonkeyPatch, values: dict[str, str]) -> Settings:
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    return load_settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "mysql://db/shop"),
        ("DATABASE_URL", "shop"),
        ("DATABASE_URL", "postgresql://user:hidden@db:port/shop"),
        ("DATABASE_URL", "postgresql://db/shop with blanks"),
        ("REDIS_URL", "http://cache"),
        ("REDIS_URL", "redis://"),
        ("REDIS_URL", "redis://:hidden@cache:port/0"),
        ("REDIS_URL", "redis://cache/zero"),
        ("PUBLIC_BASE_URL", "texts.example.com"),
        ("PUBLIC_BASE_URL", "https://"),
        ("PUBLIC_BASE_URL", "https:///path"),
        ("PUBLIC_BASE_URL", "https://texts.example.com/?a=b"),
        ("PUBLIC_BASE_URL", "https://texts.example.com:port"),
        ("OPENAI_BASE_URL", "ftp://model"),
        ("TWILIO_API_BASE_URL", "api.twilio.com"),
        ("TWILIO_ACCOUNT_SID", "AC123"),
        ("TWILIO_ACCOUNT_SID", "MG" + "1" * 32),
        ("TWILIO_MESSAGING_SERVICE_SID", ACCOUNT),
        ("APP_ENV", "prod"),
        ("LOG_LEVEL", "loud"),
        ("MODEL_TIMEOUT_SECONDS", "soon"),
        ("MODEL_TIMEOUT_SECONDS", "0"),
        ("MODEL_TIMEOUT_SECONDS", "nan"),
        ("MODEL_TIMEOUT_SECONDS", "1000"),
    ],
)
def test_malformed_variable_is_named_in_one_line(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    with pytest.raises(BadSetting) as refused:
        with_environment(monkeypatch, {name: value})
    said = str(refused.value)
    assert said.startswith(f"{name} is malformed: it should look like ")
    assert "\n" not in said
    assert "hidden" not in said


@pytest.mark.parametrize("lacking", ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"])
def test_twilio_needs_account_and_token_together(monkeypatch: pytest.MonkeyPatch, lacking: str) -> None:
    other = {"TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_AUTH_TOKEN": "token"}
    del other[lacking]
    with pytest.raises(BadSetting, match=f"^{lacking} is missing"):
        with_environment(monkeypatch, other)


@pytest.mark.parametrize(
    "lacking", ["DATABASE_URL", "REDIS_URL", "PUBLIC_BASE_URL", "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "SECRET_KEY"]
)
@pytest.mark.parametrize("environment", ["production", "staging"])
def test_production_refuses_what_is_not_configured(
    monkeypatch: pytest.MonkeyPatch, lacking: str, environment: str
) -> None:
    values = {**PRODUCTION, "APP_ENV": environment, lacking: ""}
    with pytest.raises(BadSetting, match=f"^{lacking} is "):
        with_environment(monkeypatch, values)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", DEMO_SECRET),
        ("SECRET_KEY", "short"),
        ("TWILIO_API_BASE_URL", "http://127.0.0.1:8001"),
        ("TWILIO_API_BASE_URL", "http://localhost:8001"),
        ("TWILIO_ACCOUNT_SID", LOCAL_ACCOUNT),
    ],
)
def test_production_refuses_the_demos_parts(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    with pytest.raises(BadSetting, match=f"^{name} is "):
        with_environment(monkeypatch, {**PRODUCTION, name: value})


def test_complete_production_is_accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = with_environment(monkeypatch, PRODUCTION)
    assert settings.app_env is AppEnv.PRODUCTION
    assert with_local_parts(settings) == settings


def test_secrets_are_in_no_representation(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = with_environment(monkeypatch, PRODUCTION)
    for shown in (repr(settings), str(settings), f"{settings!r:>10}"):
        assert "hidden" not in shown
    assert "production" in repr(settings)


def test_empty_variable_means_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [name.upper() for name in Settings.model_fields]
    assert with_environment(monkeypatch, dict.fromkeys(names, "")) == load_settings()
    assert load_settings().log_level is LogLevel.INFO


def test_settings_are_read_from_a_file_and_case_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("LOG_LEVEL=DEBUG\nPUBLIC_BASE_URL=https://texts.example.com/\nUNKNOWN=1\n")
    settings = load_settings()
    assert (settings.log_level, settings.public_base_url) == (LogLevel.DEBUG, "https://texts.example.com")


def test_development_gets_the_local_twilio_next_door() -> None:
    settings = with_local_parts(load_settings(), port=9000)
    assert settings.uses_local_twilio
    assert settings.twilio_api_base_url == "http://127.0.0.1:9001"
    assert settings.public_base_url == "http://127.0.0.1:9000"
    assert isinstance(settings.twilio_auth_token, SecretStr)


def test_own_twilio_is_never_replaced_by_the_local_one(monkeypatch: pytest.MonkeyPatch) -> None:
    own = {"TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_AUTH_TOKEN": "token"}
    settings = with_local_parts(with_environment(monkeypatch, own))
    assert (settings.twilio_account_sid, settings.twilio_api_base_url) == (ACCOUNT, "https://api.twilio.com")


def command_line(tmp_path: Path, *words: str, **environment: str) -> tuple[int, list[str]]:
    """The exit code and what was said on standard error."""
    known = {name: value for name, value in os.environ.items() if name.lower() not in Settings.model_fields}
    run = subprocess.run(
        [sys.executable, "-m", "api.cli", *words],
        cwd=tmp_path,
        env={**known, **environment, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=60,
    )
    return run.returncode, run.stderr.strip().splitlines()


@pytest.mark.parametrize(
    ("command", "environment", "named"),
    [
        ("migrate", {}, "DATABASE_URL"),
        ("migrate", {"DATABASE_URL": "nonsense"}, "DATABASE_URL"),
        ("worker", {"APP_ENV": "production"}, "DATABASE_URL"),
        ("serve", {"DATABASE_URL": "postgresql://127.0.0.1:1/x"}, "REDIS_URL"),
        ("scheduler", {}, "REDIS_URL"),
        ("local-twilio", PRODUCTION, "APP_ENV"),
    ],
)
def test_command_line_names_the_variable_and_exits_2(
    tmp_path: Path, command: str, environment: dict[str, str], named: str
) -> None:
    code, said = command_line(tmp_path, command, **environment)
    assert code == 2
    assert said[-1].startswith(f"bookedbarber: {named} is ")
    assert "Traceback" not in " ".join(said)


@pytest.mark.parametrize("command", ["migrate", "seed"])
def test_database_that_is_away_is_one_line_and_exits_1(tmp_path: Path, command: str) -> None:
    code, said = command_line(tmp_path, command, DATABASE_URL="postgresql://shop:hidden@127.0.0.1:1/shop")
    assert code == 1
    (line,) = said
    assert line.startswith("bookedbarber: the database does not answer")


def test_bad_usage_exits_2(tmp_path: Path) -> None:
    assert command_line(tmp_path, "serve", "--port", "0")[0] == 2
    assert command_line(tmp_path, "nonsense")[0] == 2
