"""Reading a provider's form: bounded, every parameter kept, nothing trusted before its signature."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl

from fastapi import Request

from runtime.domain.errors import NotAuthentic, Refused
from runtime.ports.messaging import WebhookSignatures

LARGEST = (
    128 * 1024
)  # 1,600 characters, each four bytes and percent-encoded, are 19 kB; the rest is room for parameters


class TooLarge(Refused):
    """More bytes than any text message has."""


@dataclass(frozen=True, slots=True)
class SignedForm:
    """A form that the provider signed; names may repeat."""

    params: list[tuple[str, str]]

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.params if key == name]

    def one(self, name: str) -> str:
        """Raises NotAuthentic when it is missing, empty or said twice in different ways."""
        values = set(self.all(name))
        if len(values) != 1 or values == {""}:
            raise NotAuthentic(f"{name} must be given once")
        return values.pop()

    def text(self, name: str) -> str:
        """A part that may be missing; said several times, all of it counts."""
        return "\n".join(self.all(name))

    def number(self, name: str) -> int | None:
        """None for anything that is no count or code of Twilio's, which have at most five digits."""
        said = self.text(name)
        return int(said) if re.fullmatch(r"[0-9]{1,5}", said) else None


async def read_body(request: Request) -> bytes:
    """Raises TooLarge without reading on."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            raise TooLarge(f"a form may have {LARGEST // 1024} kB")
    return bytes(body)


def check_form(body: bytes, path_and_query: str, signature: str, signatures: WebhookSignatures) -> SignedForm:
    """Raises NotAuthentic for anything that the provider did not sign, whatever it is."""
    try:
        params = parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=500)
    except ValueError as error:
        raise NotAuthentic("not a form") from error
    if not signatures.is_authentic(path_and_query, params, signature):
        raise NotAuthentic("the signature does not match")
    return SignedForm([(name, storable(value)) for name, value in params])


def storable(text: str) -> str:
    """What PostgreSQL's text type can hold: no NUL; everything else stays as it was sent."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")
