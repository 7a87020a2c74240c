"""Endpoints that take fewer forms of answer than they should, or spoil what they give."""
