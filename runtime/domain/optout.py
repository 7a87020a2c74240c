"""Opting out, in a carrier's keyword or in any words; and the words that opt in again or ask for help.

Keywords: Twilio's default list for long codes and toll-free numbers (twilio.com/docs, and its blog "Update to
FCC's SMS opt-out keywords", in force since 14 May 2025). The carrier acts on them itself, when they are the whole
message. Other words are ours to honour: 47 CFR 64.1200(a)(10), "any reasonable manner".
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class OptOutKind(StrEnum):
    """`free_text`: a stop that the carrier does not know of. YES opts in only whoever has opted out."""

    STOP = "stop"
    START = "start"
    HELP = "help"
    YES = "yes"
    FREE_TEXT = "free_text"


@dataclass(frozen=True, slots=True)
class OptOut:
    """`word`: the keyword as the carrier lists it, or what matched in a free text. `by_carrier`: it acted too."""

    kind: OptOutKind
    word: str
    by_carrier: bool

    @property
    def stops(self) -> bool:
        """Whether nothing may be sent any more."""
        return self.kind in (OptOutKind.STOP, OptOutKind.FREE_TEXT)


STOP_WORDS = frozenset(("STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "CANCEL", "REVOKE", "OPTOUT"))
START_WORDS = frozenset(("START", "UNSTOP"))
HELP_WORDS = frozenset(("HELP", "INFO"))
_KINDS = (
    *((w, OptOutKind.STOP) for w in STOP_WORDS),
    *((w, OptOutKind.START) for w in START_WORDS),
    *((w, OptOutKind.HELP) for w in HELP_WORDS),
    ("YES", OptOutKind.YES),
)
_KEYWORDS = dict(_KINDS)

_TEXTING = (
    r"(?:text|txt|messag|msg|sms|contact|call|phon|ring|email|bother|harass|spam|annoy|hit|reach|blow|ping|writ"
    r"|solicit|disturb)"
)
_TEXTS = (
    r"(?:texts?|txts?|messages?|msgs?|sms|mensajes?|calls|contact|notifications?|promos?|promotions?|marketing|spam"
    r"|ads?|reminders?|updates?|alerts?|offers?)"
)
_LIST = (
    r"(?:lists?|database|contacts?|records?|system|mailing|texts?|thread|group|campaigns?|marketing|subscription"
    r"|subscribers|texting)"
)
_PLEASE = (
    r"(?:please|pls|plz|pleas|plse|kindly|just|yo|hey|hi|hello|omg|ugh|no|ok|okay|dude|bro|man|stop|actually"
    r"|seriously|yeah|yes|now)"
)

_FREE = tuple(
    re.compile(p)
    for p in (
        rf"\b(?:stop|quit|cease|enough)(?: with)?(?: the| all| all the| these| your| sending(?: me)?(?: any"
        rf"| these| your| all)?(?: more)?)*"
        rf"(?: me)? (?:{_TEXTING}\w*ing|{_TEXTS})\b",
        rf"\b(?:stop|quit|cease) {_TEXTING}\w*ing?\b|\bstop (?:all )?contact(?:ing)?\b"
        rf"|\bstop reaching out\b|\bstop (?:it )?sending\b",
        rf"\b(?:dont|do not|never|don t|do nt|dnt)(?: ever| you| u| please| pls)* (?:{_TEXTING}\w*"
        rf"|send)(?: (?:me|us|this number|my phone|out to me|to me"
        r"|this phone|here))(?: (?:any ?more|again|ever|ever again|any (?:more )?(?:texts?|messages?|sms)"
        r"|texts?|messages?|please|pls|ok|anything|more|no more))*"
        r"(?=$| ?[,.!?]| (?:i |im |or |about |and |this |at |you ))",
        rf"\b(?:dont|do not|never|don t)(?: ever| want you to| want to be)? (?:{_TEXTING}\w*"
        rf"|send)(?: \w+){{0,3}} (?:again|any ?more|ever)\b",
        rf"\b(?:no|not any) more (?:of (?:these|this|your) )?(?:{_TEXTS})\b|(?:^|[,.!] "
        rf"|please )no (?:texts?|messages?|sms)(?= ?$| ?please| ?pls| any ?more)",
        rf"\b(?:dont|do not|no longer|didnt|never|not)(?: \w+)? (?:want|wish|care|asked?|agree"
        rf"|sign(?:ed)? up|would like)(?: \w+){{0,4}}"
        rf" (?:{_TEXTS}|texted|messaged|contacted|called)\b",
        rf"\b(?:remove|rwmove|remov|delete|erase|drop|scratch|unlist) (?:me|us|my (?:number|phone|name|info"
        rf"|contact|cell)|this number)"
        rf"(?= ?$| ?[,.!]| please| pls| now| asap| immediately| from (?:\w+ ){{0,3}}{_LIST}"
        rf"| off (?:\w+ ){{0,3}}{_LIST}| thanks| thank you)",
        rf"\b(?:take|get|keep|leave) (?:me|us|my (?:number|phone|name)|this number) (?:off|out)(?= ?$"
        rf"| ?[,.!]| please| pls| (?:of )?(?:\w+ ){{0,3}}{_LIST}\b)",
        r"\bun-?sub(?:scribe|scribed|cribe|scibe)?\b(?! from (?:youtube|netflix))|\b(?:un ?suscribe"
        r"|unsubcribe|unsuscribe)\b",
        r"\bopt(?:ing|ed)?(?: me| us| my number)? ?-? ?out\b(?! of (?:the )?(?:beard|shampoo|wash))",
        r"\b(?<!i )(?<!ill )(?<!would )(?<!to )(?:lose|loose|forget|delete|erase) (?:my|this) (?:number"
        r"|phone|digits|contact)\b",
        r"\bleave me (?:alone|be)\b(?! (?:with|in))",
        r"(?:^|[,.!?] |\bplease |\bjust )(?:go away|get lost|fuck off|f off|piss off|buzz off)(?= ?$"
        r"| ?[,.!])",
        r"\b(?:revoke|withdraw|withdrawing|revoking)(?: \w+)? (?:consent|permission)\b|\bi (?:do not|dont"
        r"|no longer) consent\b",
        r"\b(?:cease and desist|do not disturb me|dnc list|do not (?:call|contact|text) list"
        r"|report(?:ing)? (?:this|you) (?:as|for) spam)\b",
        r"\bend (?:all |these |this )?(?:texts?|messages?|subscription|communications?)\b|\bcancel (?:my "
        r"|the |this )?(?:subscription|texts?|messages)\b",
        r"\b(?:never|dont|do not) (?:bother|disturb) (?:me|this number|us)\b",
        r"\b(?:stop|quit) (?:receiving|getting)\b|\bdiscontinue(?: \w+){0,2} (?:texts?|messages?|service"
        r"|sending|contact\w*)\b",
        r"\b(?:no longer|dont|do not) (?:wish|want|care|would like)(?: you)? to (?:receive|hear from (?:you"
        r"|this|your)|be (?:on|part of|in) (?:this|your|the) list)\b",
        r"^(?:please |pls |plz )?(?:stop|stpo|stopp|sotp|st0p) ?[.!,](?! lol| haha)|^stop (?:i|we|im"
        r"|this is|you are|wrong|not|dont|do not|already)\b",
        # Spanish
        r"\b(?:deja|deje|dejen|dejame|dejenme|para|pare|paren|basta)(?: \w+)? (?:de )?(?:escribir|mandar"
        r"|enviar|llamar|molestar|textear)\w*\b",
        r"\bno (?:me )?(?:escrib|mand|envi|llam|molest|text)\w*(?: \w+){0,2} ?(?:mas|mensajes?|nunca)\b"
        r"|\bno me (?:escriban?|manden?|envien?|molesten?|llamen?)\b",
        r"\bno (?:quiero|deseo)(?: \w+){0,3} (?:mensajes?|textos?|sms)\b|\bno mas (?:mensajes?|textos?)\b"
        r"|\b(?:borra|borren|borrame|quitame|quitenme|eliminen?|saquenme|sacame|elimina"
        r"|eliminame)(?: \w+){0,3}"
        r" (?:numero|lista|contacto)\b|\b(?:dejame|dejenme) en paz\b|\bdarme de baja\b|\bdar de baja\b"
        r"|\bcancelar (?:la )?suscripcion\b",
    )
)
# A stop with nothing but manners around it. END, QUIT and CANCEL, being ordinary words, need to stand alone.
_POLITE_STOP = re.compile(
    rf"(?:{_PLEASE} )*(?:stop|stopp+|stop all|unsubscribe|optout|basta|alto|pare|paren)(?: (?:please|pls"
    rf"|plz|it|now|this|that|already|por favor|ya|immediately|asap"
    r"|thanks|thank you|thx|ok|man|bro|dude|me|all|everything|forever))*"
)
_SHOUTED_STOP = re.compile(r"(?:[.!?,]|^)\s*(?:please )?STOP[\s.!]*$")
_SOFT_CANCEL = re.compile(r"(?:yeah|yes|ok|just) cancel")
_NOT_STOP = re.compile(
    r"\b(?:dont|do not|never|wont|please dont|cant|didnt|not|havent) (?:\w+ )?(?:stop|quit|unsubscribe|opt"
    r"|remove me|end|take me off)\b"
    r"|\b(?:no paren|no dejen|didnt mean to|accidentally|by mistake|never ?mind)\b|\b(?:keep|continue"
    r"|start) (?:texting|sending|messaging)\b"
)
_ONLY_THEN = re.compile(
    r"\b(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|before|after"
    r"|until|til|till|while"
    r"|at work|at night|so early|so late|during|this week|mornings?|\d)\b"
)
_CALL_ONLY = re.compile(r"\b(?:call|ring|phone)\w*\b")
_SOMEONE_ELSE = re.compile(
    r"\b(?:he|she|they|my (?:ex|wife|mom|boss|husband|kids?)|him|her|them|bus|rain"
    r"|car) ?(?:\w+ ){0,2}(?:stop|quit|keeps?)"
)


def classify_opt_out(text: str) -> OptOut | None:
    """None for ordinary texts; keywords first, as the carrier reads them, then free words.

    The carrier knows a keyword only when it is bare: "Stop." is ours to honour, and "Info?" ours to answer.
    """
    word = text.strip().upper()
    kind = _KEYWORDS.get(word)
    if kind is not None:
        return OptOut(kind, word, by_carrier=True)
    word = _alone(text)
    if word in STOP_WORDS:
        return OptOut(OptOutKind.FREE_TEXT, word, by_carrier=False)
    plain = _plain(text)
    if not plain:
        return None
    said = _polite(plain) or _shouted(text) or _free(plain)
    return OptOut(OptOutKind.FREE_TEXT, said, by_carrier=False) if said else None


def _alone(text: str) -> str:
    """The message without blanks and punctuation at its ends, in capitals."""
    return re.sub(r"^[\W_]+|[\W_]+$", "", text).upper()


def _plain(text: str) -> str:
    """Lower case, no accents, apostrophes dropped, one blank between words; sentence marks stay."""
    flat = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    flat = re.sub(r"[’'‘`´]", "", flat)
    return re.sub(r"\s+", " ", re.sub(r"[^\w\s.,!?-]", " ", flat)).strip()


def _polite(plain: str) -> str:
    bare = re.sub(r"[\W_]+", " ", plain).strip()
    return bare if _POLITE_STOP.fullmatch(bare) or _SOFT_CANCEL.fullmatch(bare) else ""


def _shouted(text: str) -> str:
    """STOP in capitals as a sentence of its own at the end."""
    return "stop" if _SHOUTED_STOP.search(text) and not text.isupper() else ""


def _free(plain: str) -> str:
    if _NOT_STOP.search(plain):
        return ""
    found = next((m for p in _FREE if (m := p.search(plain))), None)
    if found is None or _SOMEONE_ELSE.search(plain):
        return ""
    only_calls = _CALL_ONLY.search(found.group()) and _ONLY_THEN.search(plain[found.start() :])
    return "" if only_calls else found.group()
