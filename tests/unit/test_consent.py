"""Which texts a client's word allows."""

import pytest

from runtime.domain.consent import Consent, ConsentChange
from runtime.domain.conversations import Purpose

GRANTED, REVOKED = ConsentChange.GRANTED, ConsentChange.REVOKED


@pytest.mark.parametrize(
    ("texts", "marketing", "reply", "outreach"),
    [
        (None, None, True, False),
        (None, GRANTED, True, True),
        (None, REVOKED, True, False),
        (GRANTED, None, True, False),
        (GRANTED, GRANTED, True, True),
        (GRANTED, REVOKED, True, False),
        (REVOKED, None, False, False),
        (REVOKED, GRANTED, False, False),
        (REVOKED, REVOKED, False, False),
    ],
)
def test_what_may_be_sent(
    texts: ConsentChange | None, marketing: ConsentChange | None, reply: bool, outreach: bool
) -> None:
    consent = Consent(texts, marketing)
    assert consent.allows(Purpose.REPLY) is reply
    assert consent.allows(Purpose.MARKETING) is outreach
    assert consent.allows(Purpose.OPT_OUT_CONFIRMATION) is True
