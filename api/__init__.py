"""The ways in: webhooks, the phone page, the command line."""
