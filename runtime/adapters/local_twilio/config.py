"""What a local Twilio needs to know to start."""

from dataclasses import dataclass, field
from pathlib import Path

from runtime.adapters.local_twilio.overrides import is_web_address
from runtime.domain.errors import BadSetting


@dataclass(frozen=True, slots=True)
class LocalTwilioConfig:
    """`inbound_webhook_url` may end in connection overrides (`#rc=2&rp=all`).

    Without a journal nothing survives a restart. Raises BadSetting when the webhook's URL is not one.
    """

    account_sid: str
    auth_token: str = field(repr=False)
    inbound_webhook_url: str
    journal: Path | None = None
    status_delay_ms: int = 150
    retry_delay_ms: int = 250

    def __post_init__(self) -> None:
        if not is_web_address(self.inbound_webhook_url):
            raise BadSetting("inbound_webhook_url must look like http://127.0.0.1:8000/webhooks/twilio/sms")
