"""What is said about an appointment that is made: that the client comes, may not come, wants it at another time, or another one.

The words are plain ones (`words.read`), with weekdays in English; Spanish "ya" is read as "you".
"""

import re

_APPOINTMENT = r"(?:appointment|appt|booking|reservation|cut|haircut|slot|spot|visit|time)"
_CITA = r"(?:cita|turno|corte|hora|reserva|reservacion|espacio)"
_SOMEBODY = r"(?:son|kid|boy|daughter|girl|brother|sister|dad|mom|friend|wife|husband|nephew|cousin)s?"
_ALGUIEN = r"(?:hij[oa]|herman[oa]|amig[oa]|papa|mama|espos[oa]|sobrin[oa]|nin[oa]|prim[oa])s?"

# "A haircut friday" asks for one more, "my haircut friday" and "another time" do not; "it's for my son" is about the one made.
_SURELY = (
    rf"\b(?:another|a second|one more|additional|extra) (?:one|{_APPOINTMENT})\b(?<!another time)"
    r"|\b(?:book|need|want|get|take|add|have|reserve|schedule|and|also)(?: me| us)? one more\b(?! time)|\bone more for\b"
    rf"|(?<!its )(?<!it is )(?<!thats )(?<!this is )(?<!it was )\bfor (?:my|our) (?:\w+ )?{_SOMEBODY}\b|\bfor somebody else\b"
    rf"|(?<!es )(?<!era )\bpara (?:mi|nuestr[oa]) (?:\w+ )?{_ALGUIEN}\b"
    r"|\b(?:book|schedule|squeeze|fit|pencil) (?:my \w+|him|her)\b|\b(?:can|could) (?:i|we) also (?:book|schedule)\b"
    rf"|\b(?:my|our) {_SOMEBODY} (?:also )?(?:needs?|wants?|could use|has to get) (?:one|an?)\b"
    rf"|\bmi {_ALGUIEN} (?:tambien )?(?:necesita|quiere|ocupa|va a querer) (?:una?|otr[oa])\b"
    rf"|\botr[oa] (?:{_CITA}(?<!hora) )?(?:mas|para|aparte|adicional)\b|\botr[oa] (?:cita|turno|corte)\b"
)
_LIKELY = (
    rf"\bnew (?:one|{_APPOINTMENT})\b"
    rf"|\ban? (?:\w+ )?(?:appointment|appt|booking|cut|haircut|trim|fade|shave|lineup|line up|taper|slot|spot)\b"
    r"|\b(?:book|schedule|squeeze|fit|pencil) (?:me|us)\b|\b(?:can|could) (?:i|we) (?:book|schedule)\b"
    r"|\b(?:want|need|like|wanna|trying|looking)(?: to)? (?:book|schedule)\b(?! (?:my|the|it|that)\b)"
    rf"|\b(?:una|un) (?:nuev[oa] )?(?:cita|turno|corte|espacio|lugar)\b|\b(?:agend|reserv|apart|apunt)(?:ame|ar|arme|enme)\b"
)
_ONE_MORE, _SURELY_ONE_MORE = re.compile(f"{_SURELY}|{_LIKELY}"), re.compile(_SURELY)
# "I have an appointment thursday, can I come earlier" speaks of that one; "can I have an appointment" of none yet.
_HAS_ONE = re.compile(
    rf"\b(?<!can )(?<!could )(?<!may )(?:i|we)(?: \w+)? (?:have|got|had|made|booked) (?:an?|my|the) (?:\w+ )?{_APPOINTMENT}\b"
    rf"|\b(?:tengo|tenia|tenemos|hice|saque) (?:una?|mi|la) (?:\w+ )?{_CITA}\b"
)
# "No voy a poder", "no podre", "no alcanzo": with a day they refuse it, said of an appointment nobody may come.
CANT_IN_SPANISH = (
    r"(?:you |ya )?no (?:puedo|podre|podria|(?:voy|vamos) a (?:poder|alcanzar)|alcanzo|alcanzare|alcanzaria)"
)
# Said by whoever is booked, these may mean that nobody comes.
MAY_NOT_COME = re.compile(
    r"\b(?:not (?:coming|gonna make|going to make)|wont (?:be there|make)|cant (?:make|come|do)|something came up"
    r"|(?:remove|delete|drop|forget) (?:my|the|it)|dont need (?:it|the|my)|ya no voy|me surgio algo)\b"
    rf"|\b{CANT_IN_SPANISH}(?:(?: a)? (?:ir|llegar|asistir)\b(?! (?:a tiempo|temprano|antes))|(?<=poder)\b|(?<=podre)\b)"
)
# A mishap, of which it is not said what follows.
MISHAP = re.compile(
    r"\b(?:car|truck|ride|bike|carro|coche|auto|camioneta)\b(?: \w+){0,2} (?:broke|died|wont start|got towed|got hit)\b"
    r"|\bse (?:me )?(?:descompuso|dano|poncho|murio) (?:el|la|mi|una|un) (?:carro|coche|auto|camioneta|llanta)\b"
    r"|\bflat tire\b|\b(?:i |just )?overslept\b|\bslept (?:in|through)\b|\b(?:me )?quede dormid[oa]\b"
    r"|\b(?:am|is|got|feel|feeling|been|woke up) (?:so |really |super |pretty )?(?:sick|ill)\b"
    r"|\bhave (?:a|the) (?:fever|flu|cold)\b"
    r"|\b(?:estoy|ando|amaneci) (?:muy |bien )?(?:enferm[oa]|mal[oa]? del)\b|\btengo (?:fiebre|gripe|calentura)\b"
    r"|\b(?:stuck|held up|called in|got called) (?:at|in|to|into)(?: to)? work\b|\bme (?:llamaron|toco) (?:a |del )?trabaj\w+\b"
)
# Where offers stand, only these and a named time are about the appointment; a "can I" may be about the offer.
ANOTHER_TIME = re.compile(
    r"\b(?:switch|move|push|change|swap|bump|instead|earlier|later|sooner|rather|another (?:day|time)|make it|reschedul\w*"
    r"|whats|what is|what does|can (?:u|you|we|i)|could (?:u|you|we|i)|mejor|cambi\w*|mover\w*|mueve\w*|pas[ae]r\w*|en vez"
    r"|mas (?:temprano|tarde)|otro dia|otra hora)\b"
)
_MOVES_IT = re.compile(
    r"\b(?:switch|move|push|swap|bump|reschedul\w*|instead|rather|another (?:day|time)|(?:different|other) (?:day|time)"
    r"|change (?:it|my|the|to|that)|make it|bring it forward|mover\w*|muev\w+|cambi(?:a|ar|e|en|emos|arla|arlo|ala|alo|ame|arme)"
    r"|pas(?:a|ar|e|en|ar?la|ar?lo|ame|amela|amelo|arme)(?= )|recorr\w+|adelant\w+|atras(?:ar|arla|arlo|ala|alo)|reagend\w+"
    r"|otro dia|otra hora)\b"
)
_COMES = re.compile(
    r"\b(?:(?:will|ill|gonna|going to) be there|see you (?:then|there|later|at|on|tomorrow|today|\w+day)|see you(?= ?(?:[.,!]|$))"
    r"|am coming|confirm(?:ed|ing)?|on my calendar|ahi (?:estare|estoy|estaremos|voy a estar|nos vemos|te veo|llego)"
    r"|nos vemos|confirm[oa]d?[oa]?|ahi le caigo|voy a ir)\b"
)
_CHECKS = re.compile(
    rf"\b(?:is|are|was) (?:my|our|the|that) {_APPOINTMENT}\b|\bstill (?:on|good|happening|coming|have|got|booked|set|scheduled)\b"
    r"|\b(?:just )?(?:checking|making sure|double checking|verifying)\b"
    rf"|\b(?:sigue|siguen|esta|quedo|tengo|todavia)(?: \w+){{0,2}} (?:en pie|firme|confirmad[oa]|agendad[oa]|{_CITA})\b"
    rf"|\b(?:mi|la) {_CITA} (?:es|sigue|esta|era|quedo)\b|\bes (?:today|tomorrow|el \w+day)? ?(?:mi|la) {_CITA}\b"
    r"|\blo (?:del|de) (?:\w+day|tomorrow|today)\b"
)
_ARRIVES = re.compile(
    r"\bam (?:\w+ )?(?:here|outside|out front|downstairs|parked|parking|pulling up|at the (?:shop|door|barbershop))\b"
    r"|\bjust (?:got here|parked|pulled up|arrived|walked in)\b|\b(?:pulling|pulled) up\b|^(?:here|outside)(?= ?(?:[.,!]|$))"
    r"|\b(?:be|being|am|get there|come|coming|running|arrive|bit|little|few|minutes|\d+) early\b"
    r"|\bestoy (?:aqui|afuera|en la (?:puerta|barberia|esquina)|estacionad[oa])\b|\b(?:you|ya) (?:llegue|estoy aqui|llegamos)\b"
    r"|\bllego (?:\w+ ){0,3}(?:antes|temprano)\b"
)
_BESIDE = re.compile(r"\b(?:also|by the way|btw|one more thing|quick question|tambien|de paso|una pregunta)\b")
_ADDS = re.compile(
    r"\b(?:add|include|throw in|get|do) (?:a |an |the |my |on )?(?:\w+ ){1,3}(?:to|with|for|on) (?:my|the|that|thursdays?|it)\b"
    rf"|\badd(?: on)? (?:a|an|the)\b|\b(?:agreg|anad|sum)\w+(?: \w+){{0,4}} (?:a|con) (?:mi|la|el) {_CITA}\b"
    r"|\b(?:agreg|anad)\w+ (?:la|el|una?)\b"
)
_KEEPS = re.compile(
    r"\b(?:dont|do not|not|never|no need to|no)(?: \w+){0,3} (?:cancel\w*|delete|remove|borr\w+|quit\w+)\b"
)

_STAYS = re.compile(
    r"\b(?<!dont )(?<!not )(?:keep|leave|stick (?:with|to)|stay (?:with|on))"
    r" (?:it|my|mine|the|that|as|what|tomorrow|today|\w+day)\b"
    r"|\b(?<!no )(?:dej(?:a|ala|alo|emos|emosla|emoslo|amela|amelo)|quedate con|me quedo con)"
    r"(?: (?:la|el|mi|asi|\w+day)\b| ?(?:[.,!]|$))"
)
# "My cut is at 4, right?"
_TAG = re.compile(r"\b(?:right|correct|verdad|cierto|correcto)(?: ?[?.!])* ?$|, no ?[?]")
_WISHES = re.compile(
    r"\b(?:can|could|want|need|wanna|book|come|free|open|available|pued[oe]s?|podria\w*|quier[oe]|necesito|hay)\b"
)
_REGRETS = re.compile(
    r"\b(?:never ?mind|keep it|keep (?:my|the) \w+|undo|wait|hold on|take (?:it|that) back|un ?cancel|(?:dont|do not) cancel"
    r"|changed my mind|(?:can|will) make it|i am coming|was a mistake|my mistake|by mistake|(?:want|need) it back"
    r"|espera\w*|si (?:voy|puedo|quiero ir)|no l[ao] canceles?|deja(?:la|lo)|me arrepenti|fue (?:un )?error|me equivoque"
    r"|(?:la|lo) quiero (?:de vuelta|otra vez)|siempre si)\b"
)


def regrets(plain: str) -> bool:
    """ "Wait, keep it", "siempre si voy"."""
    return _REGRETS.search(plain) is not None


def wants_one_more(plain: str, *, surely: bool = False) -> bool:
    """Another appointment beside the one that is made; `surely`: "a fresh cut" alone asks for none."""
    asked_for = _SURELY_ONE_MORE if surely else _ONE_MORE
    return asked_for.search(_HAS_ONE.sub(" ", plain)) is not None and _MOVES_IT.search(plain) is None


def moves_it(plain: str) -> bool:
    return _MOVES_IT.search(plain) is not None


def may_not_come(plain: str) -> bool:
    return MAY_NOT_COME.search(plain) is not None or MISHAP.search(plain) is not None


def comes(plain: str) -> bool:
    return _COMES.search(plain) is not None and not may_not_come(plain)


def checks_it(plain: str) -> bool:
    """Whether it still stands, or that it shall: "don't cancel, just making sure"."""
    return _CHECKS.search(plain) is not None or keeps_it(plain)


def keeps_it(plain: str) -> bool:
    return _KEEPS.search(plain) is not None


def stays(plain: str) -> bool:
    """Of an appointment that was to be moved: "leave it thursday"."""
    return _STAYS.search(plain) is not None


def only_checks(plain: str) -> bool:
    """A question that ends in "right?" and has no word of moving or wishing: it asks for what is noted."""
    return _TAG.search(plain) is not None and not (_MOVES_IT.search(plain) or _WISHES.search(plain))


def says_more(plain: str) -> bool:
    """ "See you then. Also, do you sell pomade"."""
    return _BESIDE.search(plain) is not None


def arrives(plain: str) -> bool:
    """Here already, or before the time."""
    return _ARRIVES.search(plain) is not None


def adds_to_it(plain: str) -> bool:
    """ "Add a beard trim to my appointment"."""
    return _ADDS.search(plain) is not None
