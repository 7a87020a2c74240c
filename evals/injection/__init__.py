"""Clients who try to talk a model out of its task."""
