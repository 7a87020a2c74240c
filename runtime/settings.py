"""The only reader of the environment. Secrets are `SecretStr`: they never appear in logs, errors or `repr`."""

import os
import re
from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import unquote, urlsplit

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from runtime.domain.errors import BadSetting

DEMO_SECRET = "demo-secret-change-me"  # noqa: S105 (refused outside development)
DEMO_PASSWORD = "bookedbarber"  # noqa: S105 (the compose file's PostgreSQL, refused outside development)
TWILIO_API = "https://api.twilio.com"
LOOKS_LIKE = {
    "DATABASE_URL": "postgresql://user:password@host:5432/name",
    "REDIS_URL": "redis://host:6379/0",
    "PUBLIC_BASE_URL": "https://texts.example.com",
    "OPENAI_BASE_URL": "https://api.openai.com/v1",
    "TWILIO_API_BASE_URL": TWILIO_API,
    "TWILIO_ACCOUNT_SID": "AC followed by 32 hex digits",
    "TWILIO_MESSAGING_SERVICE_SID": "MG followed by 32 hex digits",
    "APP_ENV": "development, staging or production",
    "BURST_WAIT": "true or false",
    "LOG_LEVEL": "debug, info, warning or error",
    "MODEL_TIMEOUT_SECONDS": "a number of seconds from 0.5 to 60, such as 8",
    "SECRET_KEY": "at least 32 random characters",
    "TWILIO_AUTH_TOKEN": "the auth token of your Twilio account",
}


class AppEnv(StrEnum):
    DEVELOPMENT = "development"
    STAGING = "staging"
    PRODUCTION = "production"


class LogLevel(StrEnum):
    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Settings(BaseSettings):
    """An empty DATABASE_URL or REDIS_URL means the embedded server; empty Twilio credentials the local Twilio;
    neither OPENAI_API_KEY nor OPENAI_BASE_URL means no model: templates answer. TEST_BARRIERS (a folder) and TEST_OFF
    (protections, separated by commas) are for fault runs alone, and refused outside development."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True, hide_input_in_errors=True)

    database_url: str | None = Field(default=None, repr=False)  # may hold a password, as may the next
    redis_url: str | None = Field(default=None, repr=False)
    public_base_url: str | None = None
    secret_key: SecretStr = SecretStr(DEMO_SECRET)
    app_env: AppEnv = AppEnv.DEVELOPMENT
    openai_api_key: SecretStr | None = None
    openai_base_url: str | None = None
    openai_model: str = "gpt-4.1-mini"
    openai_fallback_model: str | None = None
    model_timeout_seconds: float = 8.0
    twilio_account_sid: str | None = None
    twilio_auth_token: SecretStr | None = None
    twilio_api_base_url: str = TWILIO_API
    twilio_messaging_service_sid: str | None = None
    burst_wait: bool = True
    log_level: LogLevel = LogLevel.INFO
    test_barriers: Path | None = None
    test_off: str = ""

    @field_validator("*", mode="before")
    @classmethod
    def _empty_is_absent(cls, value: object, info: ValidationInfo) -> object:
        """`NAME=` in an .env file means the same as leaving the line out."""
        return cls.model_fields[info.field_name].default if value == "" and info.field_name else value

    @field_validator("app_env", "log_level", mode="before")
    @classmethod
    def _any_case(cls, value: object) -> object:
        return value.lower() if isinstance(value, str) else value

    @field_validator("database_url")
    @classmethod
    def _postgres(cls, value: str | None) -> str | None:
        return _address(value, r"postgres(ql)?(\+psycopg)?://\S+")

    @field_validator("redis_url")
    @classmethod
    def _redis(cls, value: str | None) -> str | None:
        return _address(value, r"rediss?://[^/\s]+(/\d+)?(\?\S+)?")

    @field_validator("public_base_url", "openai_base_url", "twilio_api_base_url")
    @classmethod
    def _url(cls, value: str | None) -> str | None:
        checked = _address(value, r"https?://[^\s?#/]+[^\s?#]*")
        return None if checked is None else checked.rstrip("/")

    @field_validator("twilio_account_sid")
    @classmethod
    def _account(cls, value: str | None) -> str | None:
        return _matching(value, r"AC[0-9a-fA-F]{32}")

    @field_validator("twilio_messaging_service_sid")
    @classmethod
    def _service(cls, value: str | None) -> str | None:
        return _matching(value, r"MG[0-9a-fA-F]{32}")

    @field_validator("model_timeout_seconds")
    @classmethod
    def _timeout(cls, value: float) -> float:
        if not 0.5 <= value <= 60:
            raise ValueError("out of range")
        return value

    @model_validator(mode="after")
    def _production_is_complete(self) -> "Settings":
        if self.app_env is not AppEnv.DEVELOPMENT:
            self._refuse_demo_parts()
        if (self.twilio_account_sid is None) != (self.twilio_auth_token is None):
            lacking = "TWILIO_AUTH_TOKEN" if self.twilio_auth_token is None else "TWILIO_ACCOUNT_SID"
            raise ValueError(f"{lacking} is missing: Twilio needs account and token together")
        return self

    def _refuse_demo_parts(self) -> None:
        needed = ("database_url", "redis_url", "public_base_url", "twilio_account_sid", "twilio_auth_token")
        for name in needed:
            if getattr(self, name) is None:
                like = LOOKS_LIKE[name.upper()]
                raise ValueError(f"{name.upper()} is missing: {self.app_env} needs it, it should look like {like}")
        refused = (
            ("DATABASE_URL", "has the demo's password", _password_of(self.database_url) == DEMO_PASSWORD),
            ("SECRET_KEY", "is the demo's or too short", _is_weak(self.secret_key, DEMO_SECRET, 32)),
            ("TWILIO_ACCOUNT_SID", "is the local Twilio's", self.uses_local_twilio),
            (
                "TWILIO_AUTH_TOKEN",
                "is the local Twilio's or too short",
                _is_weak(self.twilio_auth_token, LOCAL_TOKEN, 16),
            ),
            ("TWILIO_API_BASE_URL", "is not https or not public", not _is_public(self.twilio_api_base_url)),
            ("PUBLIC_BASE_URL", "is not https or not public", not _is_public(self.public_base_url)),
        )
        for name in ("test_barriers", "test_off"):
            if getattr(self, name):
                raise ValueError(f"{name.upper()} is for fault runs: {self.app_env} must not have it")
        for name, why, is_refused in refused:
            if is_refused:
                raise ValueError(f"{name} {why}: {self.app_env} needs its own, it should look like {LOOKS_LIKE[name]}")

    @property
    def has_model(self) -> bool:
        return self.openai_api_key is not None or self.openai_base_url is not None

    @property
    def has_twilio(self) -> bool:
        return self.twilio_account_sid is not None

    @property
    def uses_local_twilio(self) -> bool:
        return self.twilio_account_sid == LOCAL_ACCOUNT


def load_settings(**overrides: object) -> Settings:
    """From the environment and `.env`. Raises BadSetting: one line that names the variable and what it should look like."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]  # pydantic checks them
    except ValidationError as error:
        raise BadSetting(_one_line(error)) from None


LOCAL_ACCOUNT = "AC" + "0" * 32
LOCAL_TOKEN = "local-twilio-token"  # noqa: S105 (the local Twilio's, refused outside development)


def with_local_parts(settings: Settings, *, port: int = 8000, twilio_port: int | None = None) -> Settings:
    """Fills in the local Twilio and a loopback PUBLIC_BASE_URL where development has configured none."""
    local: dict[str, object] = {}
    if settings.app_env is AppEnv.DEVELOPMENT and settings.public_base_url is None:
        local["public_base_url"] = f"http://127.0.0.1:{port}"
    if settings.app_env is AppEnv.DEVELOPMENT and not settings.has_twilio:
        local["twilio_account_sid"] = LOCAL_ACCOUNT
        local["twilio_auth_token"] = SecretStr(LOCAL_TOKEN)
        if settings.twilio_api_base_url == TWILIO_API:
            local["twilio_api_base_url"] = f"http://127.0.0.1:{twilio_port or port + 1}"
    return settings.model_copy(update=local)


def child_environment(**overrides: str) -> dict[str, str]:
    """The environment for a process that we start."""
    return {**os.environ, **overrides}


def _is_weak(secret: SecretStr | None, known: str, shortest: int) -> bool:
    said = "" if secret is None else secret.get_secret_value().strip()
    return said == known or len(said) < shortest


def _password_of(url: str | None) -> str:
    return unquote(urlsplit(url or "").password or "")


def _is_public(url: str | None) -> bool:
    """Over https, at a host of more than one label that is neither this machine nor every machine."""
    parts = urlsplit(url or "")
    host = (parts.hostname or "").rstrip(".")
    try:
        address = ip_address(host)
    except ValueError:
        is_name = "." in host and not host.endswith(".localhost") and not host.startswith("127.")
        return parts.scheme == "https" and is_name
    return parts.scheme == "https" and not (address.is_loopback or address.is_unspecified)


def _one_line(error: ValidationError) -> str:
    first = error.errors(include_input=False, include_url=False)[0]
    if not first["loc"]:
        return str(first["msg"]).removeprefix("Value error, ")
    name = str(first["loc"][0]).upper()
    return f"{name} is malformed: it should look like {LOOKS_LIKE.get(name, 'text')}"


def _matching(value: str | None, pattern: str) -> str | None:
    if value is not None and not re.fullmatch(pattern, value):
        raise ValueError("malformed")
    return value


def _address(value: str | None, pattern: str) -> str | None:
    checked = _matching(value, pattern)
    if checked is not None:
        _ = urlsplit(checked).port  # a port that is no number raises ValueError
    return checked
