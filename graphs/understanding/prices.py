"""What a question about money is about: the price list, something beside it, or less than the price."""

import re

_PARTICULAR = re.compile(
    r"\b(?:park|parking|tips?|tipping|deposits?|gift ?cards?|gift|memberships?|cancell?ing|cancellation|late|no show"
    r"|products?|pomade|shampoo|wax)\b"
)
_LINK = r"does|do|is|are|was|would|will|for|of|on|to|the|a|an|get|your|my|just|only|it"
_ASKED_OF = re.compile(
    rf"\b(?:how (?:much|expensive|pricey)|prices?|costs?|fee|charge|rates?) (?:(?:{_LINK}) )+(?P<thing>[a-z]+)"
)
_THE_VISIT = re.compile(
    r"it|that|this|these|those|ones?|all|everything|total|be|costs?|run|again|me|us|you|i|we|going|pay|with|at|in"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|then|now|altogether|prices?|barber|stylist"
    r"|cuts?|haircuts?|appointment|booking|visit|services?|fade|trim|shave"
)


def about_another_thing(plain: str, names: frozenset[str], *, strictly: bool) -> bool:
    """Parking or a deposit always is; where a booking answers (`strictly`), so is whatever else is named."""
    if _PARTICULAR.search(plain):
        return True
    asked = _ASKED_OF.search(plain) if strictly else None
    thing = asked["thing"] if asked else None
    return thing is not None and _THE_VISIT.fullmatch(thing) is None and thing not in names


_DISCOUNT = re.compile(
    r"(?:\$ ?\d+|\d+ ?(?:%|percent|bucks|dollars)?|percent|money|something) off\b|\b(?:discounts?|coupons?|promos?"
    r"|freebie|(?:birthday|bday) (?:treat|gift|deal|offer|thing)|treat|descuentos?|cupon|promocion|regalo(?: de cumple\w*)?)\b"
    r"|\b(?:your|the|this|that|get|any) (?:\w+ )?deal\b|\$ ?\d+ menos\b|\d+ (?:dolares )?(?:menos|de descuento)\b"
)
_HOW = re.compile(
    r"\?|\b(?:how|what|whats|where|when|is|does|do i|can i|which|como|que|cual|cuando|donde|sirve|vale|agarro|uso|aplica)\b"
)


def asks_for_a_discount(plain: str) -> bool:
    """ "How do I get the 5 off?"."""
    return _DISCOUNT.search(plain) is not None and _HOW.search(plain) is not None
