"""What the phone page may send, checked. Every refusal is one line that a person can read."""

from typing import Annotated, Self

import phonenumbers
from fastapi import HTTPException
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

MAX_BODY = 1600
MAX_PICTURES = 10


def e164(value: str) -> str:
    """Refuses all but the exact E.164 form. A possible number is enough: fictional 555 numbers must work."""
    try:
        number = phonenumbers.parse(value)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_possible_number(number) or _written(number) != value:
        raise PydanticCustomError("phone", "a phone number looks like +12125550143 (plus, country, number)")
    return value


def read_typed_number(typed: str, shop_phone: str) -> str | None:
    """E.164 of a number as people type it, by default in the shop's country. None when it is no number."""
    country = phonenumbers.parse(shop_phone).country_code or 0
    region = phonenumbers.region_code_for_country_code(country)
    try:
        number = phonenumbers.parse(typed, region)
    except phonenumbers.NumberParseException:
        return None
    return _written(number) if phonenumbers.is_possible_number(number) else None


def _written(number: phonenumbers.PhoneNumber) -> str:
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _short(body: str) -> str:
    if len(body) > MAX_BODY:
        raise PydanticCustomError("body", "a text has at most {limit} characters", {"limit": MAX_BODY})
    return body


def _web_address(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        raise PydanticCustomError("media_urls", "a picture is a web address that starts with http:// or https://")
    return url


Phone = Annotated[str, AfterValidator(e164)]


class ClientText(BaseModel):
    """A text on its way from a client's phone to the shop."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)

    sender: Phone = Field(alias="from")
    recipient: Phone = Field(alias="to")
    body: Annotated[str, AfterValidator(_short)]
    media_urls: list[Annotated[str, AfterValidator(_web_address)]] = Field(default=[], max_length=MAX_PICTURES)

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.body.strip() and not self.media_urls:
            raise PydanticCustomError("body", "write something or attach a picture")
        return self


def read_client_text(raw: bytes) -> ClientText:
    """Raises a 422 with one line. Parsed from bytes, so that half an emoji (a lone surrogate) is refused."""
    try:
        return ClientText.model_validate_json(raw)
    except ValidationError as problem:
        raise unprocessable(problem) from problem


def read_phone(value: str) -> str:
    """Raises a 422 with one line."""
    try:
        return e164(value)
    except PydanticCustomError as problem:
        raise HTTPException(422, f"phone: {problem.message()}") from problem


def unprocessable(problem: ValidationError) -> HTTPException:
    first = problem.errors(include_url=False, include_context=False, include_input=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    return HTTPException(422, f"{where}: {first['msg']}" if where else first["msg"])
