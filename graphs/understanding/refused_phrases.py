"""Which phrases about time are refusals: "not monday", "mornings don't work", "I work tuesdays"."""

import re
from itertools import pairwise

from graphs.understanding.phrase import Phrase
from graphs.understanding.visit_words import CANT_IN_SPANISH

_AFTER_REFUSAL = re.compile(r" ?(?:/|or|and|nor|o|ni|, or)(?: (?:on|at|the))? ?")
_CANT = r"(?:cant|cannot|can not|couldnt|wont|will not|dont|never)"
_CANT_DO = r"(?: (?:do|make(?: it)?|work|go|have|want|be|able|to|free|available))*"
_LEAD = r"(?: (?:on|in|at|for|the|this|a|any|come|make|it|do|be|there|early|en|el|la|los|las))*"
# "Stop offering me thursdays", "ya no me ofrezcas los lunes"; "can I stop in tomorrow" refuses nothing.
_OFFERING = r"(?:offering|giving|suggesting|sending|proposing|pushing|showing|asking|with)"
_NO_OFFERS = (
    rf"\b(?:(?:stop|quit) {_OFFERING}|no more|enough)(?: (?:{_OFFERING}|me|us|about|of|for|all|these|those))*"
    r"|\b(?:dej\w+|par[ae]n?|no|basta)(?: (?:de|me|nos))* (?:ofre\w+|propon\w+|suger\w+|sugier\w+)(?: mas)?"
)
_REFUSED_BEFORE = re.compile(
    r"(?:\bnot|\bexcept(?: for)?|\b(?:anything|any day|any time|anytime|any|everything|all) but|\bother than"
    rf"|\bbesides|\b{_CANT}{_CANT_DO}|\bnot (?:free|available|around|able|good|working)"
    r"|\b(?:busy|unavailable|booked|tied up|slammed)|\b(?:working|i work|have work|got work)(?: all)?"
    rf"|\b(?:out of town|away)|\bno way (?:i|we) (?:can|could){_CANT_DO}|\bhate"
    rf"|\bisnt|\b{CANT_IN_SPANISH}(?:(?: a)? (?:ir|asistir|llegar|venir|hacerlo))?"
    r"|\bmenos|\bexcepto|\bno (?:on|in|to|en|los|las|para|por|sea|seria|quiero)"
    rf"|{_NO_OFFERS}){_LEAD} $"
)
_LONGEST_LEAD = 80
_NO_DAYS = re.compile(r"\bno $")
_NOT = r"(?:doesnt|does not|dont|do not|didnt|wont|will not|cant|isnt|is not|are not|arent|aint|not|wouldnt)"
_REFUSED_AFTER = re.compile(
    r"(?: (?:at all|either|morning|afternoon|anymore|really|just|probably))*"
    rf"(?: {_NOT}(?: (?:really|going to|be))*"
    r" (?:work|good|possible|ideal|great|free|available|suit|fit|happen|happening|an option|for me)\b"
    r"| (?:is|are|s) (?:no good|bad|out|taken|impossible|tough|no go|too (?:early|late|soon|far))\b"
    r"| (?:no good|no way|never (?:works?|good)|sucks|impossible)\b"
    r"| (?:i|we) (?:am |are )?(?:(?:have|got)(?: to)? work|work|working|cant(?! wait)|cannot|busy)\b"
    rf"| (?:{CANT_IN_SPANISH}|no me (?:queda|sirve))\b| too (?:early|late|soon)\b)"
)


def mark_refusals(plain: str, phrases: list[Phrase]) -> list[Phrase]:
    """The same phrases, with `excluded` where the words around them refuse."""
    for at, phrase in enumerate(phrases):
        before = phrases[at - 1] if at else None
        since = plain[before.end if before else 0 : phrase.start]
        lead = f" {since}"[-_LONGEST_LEAD:]
        carried = before is not None and before.excluded and _goes_on(plain, phrases, at)
        phrase.excluded = carried or bool(_REFUSED_BEFORE.search(lead)) or _refused_after(plain, phrase)
        if not phrase.excluded and _NO_DAYS.search(lead):
            plural = plain[phrase.start : phrase.end].endswith("s")
            phrase.excluded, phrase.ambiguous = plural, not plural
    return _joined_refusals(plain, phrases)


def _goes_on(plain: str, phrases: list[Phrase], at: int) -> bool:
    """ "Not monday or tuesday", "not monday, tuesday or friday"; "not monday, tuesday" is a correction."""
    gap = plain[phrases[at - 1].end : phrases[at].start]
    if _AFTER_REFUSAL.fullmatch(gap):
        return True
    gaps = [plain[first.end : second.start].strip() for first, second in pairwise(phrases[at - 1 :])]
    commas = next((n for n, between in enumerate(gaps) if between != ","), len(gaps))
    return 0 < commas < len(gaps) and gaps[commas] in ("or", "nor", ", or", ", nor")


def _refused_after(plain: str, phrase: Phrase) -> bool:
    return _REFUSED_AFTER.match(plain, phrase.end) is not None


def _joined_refusals(plain: str, phrases: list[Phrase]) -> list[Phrase]:
    """ "monday and tuesday don't work": both."""
    for first, second in pairwise(phrases):
        gap = plain[first.end : second.start]
        if second.excluded and gap.strip() in ("and", "or", "/") and _refused_after(plain, second):
            first.excluded = True
    return phrases
