"""Ways in which a client asks for a person, in English: by what they want done, by whom, or by refusing the machine.

A wish for a barber is none: "get me someone at 3", "the guy with the beard". Neither is the question who writes
(`machine_question`)."""

import re

_REAL = r"(?:real|actual|live|proper|human|living|breathing|normal|regular|nice)"
_A = r"(?:(?:a|an|the|your|some|any|another|one of (?:your|the)|other) )*"
# Whoever works there, or is there at all; "guy" and the like only where they are real: "the guy with the beard" cuts hair.
_STAFF = (
    rf"{_A}(?:{_REAL} )*(?:person|human(?: being)?s?|(?:shop )?manager|owner|boss|supervisor"
    r"|staff(?: members?)?|member of (?:the |your )?(?:staff|team)|team(?: members?)?|receptionist|reception|front desk"
    r"|representative|rep|agent|operator|advis[eo]r|colleague|coworker|employee"
    r"|customer (?:service|support|care)|support)\b"
)
_ANYBODY = rf"(?:{_STAFF}|{_A}(?:{_REAL} )*(?:people|someone|somebody|anyone|anybody)\b)"
_SOMEBODY = rf"(?:{_ANYBODY}|{_A}(?:{_REAL} )+(?:guy|man|woman|lady|dude|girl|barber)\b)"
# Who is not spoken of otherwise at a barber's.
_NO_BARBER = (
    rf"{_A}(?:{_REAL} )*(?:person|human(?: being)?|manager|supervisor|staff(?: members?)?|receptionist|representative"
    r"|agent|operator|advis[eo]r)\b(?! (?:who|that|to (?:cut|trim|do|fade|shave))\b)"
)
_BOT = (
    r"(?:bots?|robots?|ai|computers?|chat ?bots?|automated(?: \w+)?|answering machine|machine(?! (?:cut|fade|trim|on)))"
)
_NOT = r"(?:not|never|dont|wont|cant|no|stop|hate|tired of|sick of|done|rather not|instead of)"
_FOR_A_CUT = (
    r"(?! (?:who|that|to (?:cut|trim|do|fade|shave|line)|in|at|for|on|with|around|after|before|else|free|available|today"
    r"|tomorrow)\b(?! (?:this|here|the (?:phone|line))\b))"
)
_REFUSES_MACHINE = (
    rf"\b{_NOT}(?: \w+){{0,2}} (?:talk|speak|chat|deal|text|messag|do(?: this| it)?)\w*(?: (?:to|with))?"
    rf"(?: (?:a|an|the|this|some|your|any|stupid|damn|dumb))* {_BOT}\b",
    r"\b(?:no|no more|enough of (?:this|the)|enough|done with|stop (?:with )?(?:the|this)|(?:not|dont) (?:want|need|like)|hate)"
    r"(?: (?:a|an|the|this|your|these|those|stupid|damn|dumb))* (?:bots?|robots?|chat ?bots?)\b",
)
_WAYS = (
    rf"\b(?:talk|speak|spoke|chat|deal|text|word|conversation)(?: (?:to|with))? {_SOMEBODY}",
    rf"\b(?:put|patch|pass|hand|transfer|connect|send|forward|direct|refer)(?: (?:me|us|this"
    rf"|it))?(?: (?:through|to|over|on|along))?"
    rf"(?: (?:to|with)) {_SOMEBODY}",
    rf"\b(?:get|give|find|fetch)(?: (?:me|us))? {_STAFF}{_FOR_A_CUT}",
    rf"\b(?:get|give|find|fetch)(?: (?:me|us))? {_A}(?:someone|somebody|anyone|anybody|people)"
    r"(?= ?$| ?[,.!?]| (?:please|now|real|from (?:the|your)|(?:on|at) (?:this|the (?:phone|line|shop))|i can"
    r"|(?:to|who can) (?:talk|speak|help|call|answer|text))\b)",
    rf"\b(?:want|need|prefer|like|rather have)(?: to have)? {_NO_BARBER}",
    rf"\b(?:can|could|may|will|would|have|let|get|ask)(?: please)? {_SOMEBODY}(?: (?:from|at|in|there) (?:the "
    rf"|your )?(?:shop|store|team))?"
    r"(?: (?:please|just|maybe|to))*"
    r" (?:call|ring|phone|text|message|contact|reach|get back|get in touch|answer|reply|respond|take over|look (?:into|at)|talk"
    r"|speak)\b",
    rf"\b(?:can|could|will|would)(?: please)? {_A}(?:{_REAL} )*(?:human(?: being)?|person)(?: (?:please"
    rf"|just))? (?:help|assist|do)\b",
    r"\b(?:put|patch) (?:me|us) (?:through|to)(?: (?:please|now))*(?: [.!?,]|$)",
    *_REFUSES_MACHINE,
    r"\bwho (?:can|do|should|could|would) (?:i|we) (?:talk|speak|complain) (?:to|with)\b",
    rf"\b{_A}{_REAL} (?:person|human|people)(?! ?\?$)\b",
    r"\b(?:is there|there is) (?:a |an |any |some )?(?:real |actual |live )?(?:human|person|someone|somebody"
    r"|anyone|anybody|no one|nobody)"
    r" (?:(?:that |who )?(?:i|we) can|to|who can) (?:talk|speak|chat|text|ask|call|ring|reach|help)\b",
    r"^(?:(?:please|just|a|an|the|,) )*(?:human|agent|operator|representative|rep|receptionist|customer service)"
    r"(?: (?:please|now|asap|[.!,]))*$",
    r"^(?:human|agent|operator) please\b",
    r"\b(?:call me(?! (?:crazy|maybe|old|silly|picky|weird|what|a \w+ but|lazy|late))"
    r"|give me a (?:call|ring|buzz)|phone me|ring me|can (?:you|someone|somebody) (?:please )?(?:call|ring|phone))\b",
)
WANTS_PERSON = tuple(re.compile(way) for way in _WAYS)
# "No, call me" refuses what was offered; "I don't want a robot, call me" refuses the machine.
SAYS_NO_FIRST = re.compile(
    r"(?:(?:oh|um|well|sorry|,) )*(?:no|nope|nah)\b(?! (?:more |\w+ )?(?:bots?|robots?|ai|machines?)\b)"
)


def asks_to_talk_to(name: str, plain: str) -> bool:
    """ "Let me speak with Marcus": to talk to him, not to be cut by him."""
    first = re.escape(name.split()[0].lower())
    return (
        re.search(rf"\b(?:talk|speak|chat|word)(?: (?:to|with))? {first}\b(?! (?:at|on|for|around)\b)", plain)
        is not None
    )
