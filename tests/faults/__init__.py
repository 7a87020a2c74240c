"""Fault runs: an installation of real processes, faults from outside, and an oracle that asks Twilio and the database."""
