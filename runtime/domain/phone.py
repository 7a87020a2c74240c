"""Phone numbers: read as people write them, stored as E.164, logged redacted."""

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, ValidationResult

from runtime.domain.errors import Refused

_NOT_A_NUMBER = "not a phone number that can be texted: give ten digits, or + and the country code"


def normalize_phone(text: str, region: str = "US") -> str:
    """E.164. Raises Refused (without the number, which does not belong in logs).

    Only the length is checked: numbers kept for tests and fiction are welcome.
    """
    try:
        number = phonenumbers.parse(text, region)
    except NumberParseException as error:
        raise Refused(_NOT_A_NUMBER) from error
    if phonenumbers.is_possible_number_with_reason(number) != ValidationResult.IS_POSSIBLE:
        raise Refused(_NOT_A_NUMBER)
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def say_phone(e164: str) -> str:
    """As people of its country write it, "(212) 555-0142", or as it is; for staff, never for logs."""
    try:
        return phonenumbers.format_number(phonenumbers.parse(e164), PhoneNumberFormat.NATIONAL)
    except NumberParseException:
        return e164


def redact_phone(e164: str) -> str:
    """Country code and last four digits; never raises, since it is used while logging."""
    try:
        code = phonenumbers.parse(e164).country_code
    except NumberParseException:
        return "•••••"
    return f"+{code}•••••{e164[-4:]}"
