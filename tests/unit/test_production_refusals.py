"""What a production installation may not keep from the demo, each said in one line that names the variable."""

from pathlib import Path

import pytest
import yaml

from runtime.domain.errors import BadSetting
from runtime.settings import LOCAL_TOKEN, load_settings

OWN = {
    "app_env": "production",
    "database_url": "postgresql://shop:hidden-one@db:5432/shop",
    "redis_url": "redis://cache:6379/0",
    "public_base_url": "https://texts.example.com",
    "secret_key": "hidden-two" * 4,
    "twilio_account_sid": "AC" + "1" * 32,
    "twilio_auth_token": "hidden-three" * 2,
    "twilio_api_base_url": "https://api.twilio.com",
}
UNREACHABLE = (
    "http://texts.example.com",
    "https://api",
    "https://api:8000",
    "https://localhost",
    "https://texts.localhost",
    "https://127.0.0.1",
    "https://127.1",
    "https://[::1]:8000",
    "https://0.0.0.0:8000",
)


@pytest.mark.parametrize("environment", ["staging", "production"])
@pytest.mark.parametrize("name", ["PUBLIC_BASE_URL", "TWILIO_API_BASE_URL"])
@pytest.mark.parametrize("url", UNREACHABLE)
def test_address_that_is_not_public_is_refused(environment: str, name: str, url: str) -> None:
    with pytest.raises(BadSetting, match=rf"^{name} is not https or not public: .*https://\S+$"):
        load_settings(**{**OWN, "app_env": environment, name.lower(): url})


@pytest.mark.parametrize("token", [LOCAL_TOKEN, " " * 32, "hidden-short"])
def test_token_of_the_local_twilio_or_a_short_one_is_refused(token: str) -> None:
    with pytest.raises(BadSetting, match=r"^TWILIO_AUTH_TOKEN is ") as refused:
        load_settings(**{**OWN, "twilio_auth_token": token})
    assert "hidden" not in str(refused.value)


def test_database_password_of_the_compose_file_is_refused() -> None:
    compose = yaml.safe_load((Path(__file__).parents[2] / "docker-compose.yml").read_text())
    password = compose["services"]["postgres"]["environment"]["POSTGRES_PASSWORD"]
    with pytest.raises(BadSetting, match=r"^DATABASE_URL has the demo's password"):
        load_settings(**{**OWN, "database_url": f"postgresql://shop:{password}@db.example.com:5432/shop"})


def test_what_is_ones_own_is_accepted_and_development_takes_the_demos() -> None:
    assert load_settings(**OWN).public_base_url == OWN["public_base_url"]
    demos = {"public_base_url": "http://api:8000", "twilio_api_base_url": "http://local-twilio:8001"}
    assert load_settings(**{**OWN, **demos, "app_env": "development"}).public_base_url == "http://api:8000"
