"""A Twilio for one machine: its REST paths, its signed webhooks, and a carrier that obeys opt-out words."""

from runtime.adapters.local_twilio.app import build
from runtime.adapters.local_twilio.config import LocalTwilioConfig
from runtime.adapters.local_twilio.server import make_server, serve

__all__ = ["LocalTwilioConfig", "build", "make_server", "serve"]
