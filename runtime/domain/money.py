"""How money is said."""


def format_cents(cents: int) -> str:
    """US dollars; whole ones without cents."""
    sign = "-" if cents < 0 else ""
    dollars, rest = divmod(abs(cents), 100)
    return f"{sign}${dollars:,}" + (f".{rest:02}" if rest else "")
