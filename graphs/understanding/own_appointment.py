"""Questions about the client's own appointment: when it was again, with whom, what for, whether it is made."""

import re

_THING = r"(?:appointment|booking|reservation|cut|haircut|visit|slot|spot|trim|fade|shave)"
_MINE = rf"(?:my|the|our) (?:\w+ )?{_THING}"
_IS = r"(?:is|was|s)"
_ENDS = r"(?= ?(?:again|[.?!,]|$))"  # "when is it" asks for the appointment, "when is it open" does not

_QUESTIONS = (
    rf"(?:what|which) (?:time|day|date)s? (?:again )?{_IS} (?:it|that|this|mine|{_MINE})\b(?! (?:open|free|available"
    rf"|good|best))",
    r"(?:what|which) (?:time|day|date) (?:again )?(?:am i|did i|do i (?:come|have|need to|go)|should i|are we"
    r"|did (?:we|you))\b",
    r"what (?:time|day) again\b",
    rf"whens? (?:{_IS} )?(?:(?:it|that)\b{_ENDS}|mine\b|{_MINE}\b)",
    r"when (?:am i(?! (?:\w+ )?(?:free|available|busy))|did i|do i (?:come|need to|go)|should i (?:come|be)|are we)\b",
    r"who (?:am i|(?:will|would) i be|did i|(?:is|was) (?:it|that)|s it) (?:booked |again )?(?:with|seeing|getting"
    r"|book)\b",
    rf"who (?:{_IS} )?my (?:barber|stylist)\b|whos (?:my|cutting|doing|it with)\b|who {_IS} (?:cutting|doing) (?:my"
    rf"|it|me)\b",
    r"(?:which|what) barber (?:am i|do i have|is it|was it|did i)\b|with whom? again\b",
    r"(?:and )?(?:who with|with whom?)(?= ?[?.!]*$)|(?:whats|what (?:is|was)) (?:the|my) barbers? name\b",
    r"who (?:would|will|is (?:gonna|going to)|gonna) (?:be )?(?:cut|cutting|do|doing) (?:me|my|it)\b",
    r"quien (?:me|nos) (?:corta|cortaria|cortara|va a (?:cortar|atender)|atiende|atenderia|atendera|toca)\b",
    r"(?:y )?con quien(?= ?[?.!]*$)",
    r"what (?:did|have) i (?:book|booked|get)\b|what am i (?:booked|down|coming in) for\b|what am i getting\b",
    r"(?:did|have) i (?:\w+ )?(?:book(?:ed)?|have an? appointment)\b|do i (?:still )?have (?:an? )?(?:appointment"
    r"|booking)\b",
    r"am i (?:\w+ )?(?:booked|confirmed|all set|set for|in for)\b",
    rf"is {_MINE} (?:still )?(?:on|confirmed|booked)\b|(?:is|are) (?:it|that|we) still (?:on|good|happening)\b",
    rf"(?:what {_IS}|whats) my (?:appointment|booking|time)\b|my appointment (?:time|details|info)\b",
    r"details (?:of|for|about) (?:my|the) (?:appointment|booking)\b",
    r"remind me (?:\w+ ){0,2}(?:when|what (?:time|day)|who)\b",
    r"(?:cuando|a que hora|que dia|para cuando) (?:(?:es|era|tengo|quedo|esta) (?:mi |la )?(?:cita|turno|reserva)|era"
    r"|me toca)\b",
    r"con quien (?:es|era|tengo|me toca|me van a)\b|(?:tengo|quedo|esta|sigue)(?: \w+)? (?:mi "
    r"|una )?cita(?: \w+)?(?= ?[?])",
    rf"whens? (?:are )?my (?:\w+ )?(?:{_THING}|appt)s\b|(?:what|which) (?:{_THING}|appt)s (?:do i have|have i|are mine|did i)\b",
    r"what (?:do|did) i have (?:\w+ )?(?:coming|booked|scheduled|on the books|with (?:you|u))\b"
    r"|what have i (?:got )?(?:coming|scheduled)\b",
    r"(?:cuando|que dias?|a que hora|cuales) (?:son|eran|tengo) (?:mis|las) (?:citas|turnos|reservas)\b"
    r"|(?:que|cuales|cuantas) (?:citas|turnos|reservas) (?:tengo|hice)\b",
    r"(?:estoy|quede) agendad[oa]\b|(?:ya )?(?:esta|quedo) (?:confirmada|agendada|hecha) (?:mi|la) cita\b",
)
OWN_APPOINTMENT = re.compile("|".join(rf"\b(?:{question})" for question in _QUESTIONS))
_A_THING = (
    r"(?:\w+ )?(?:appointment|booking|cut|haircut|fade|trim|visit|slot|spot|cita|turno|reserva|reservacion|corte|hora)"
)
# "My appointment is next week", "I'm down for the 18th", "tengo cita": told, not asked.
TELLS_OF_OWN = re.compile(
    rf"\b(?:my|mi|la|mine) (?:{_A_THING} )?(?:is|s|es|esta|era|que tengo|was) "
    r"|\b(?:i am|im|i was|i know im|you have me|you got me|ya) (?:\w+ )?(?:booked|scheduled|down|set)"
    r" (?:in )?(?:for|on)\b"
    rf"|\b(?:i )?(?:already |currently )?(?:have|got) (?:an?|my|the) {_A_THING}(?: (?:scheduled|booked|set))?"
    r" (?:on|for|the|next|this|at|in|\w+day)\b"
    rf"|\b(?:earlier|sooner|later|before|after|antes|despues) (?:than|de|que) (?:my|mi|la) {_A_THING}"
    rf"|\b(?:ya )?tengo (?:una |mi |la )?(?:cita|turno|reserva)\b|\b(?:estoy|quede) (?:agendad|apuntad|anotad)[oa]\b"
)
MOVES_SEVERAL = re.compile(
    r"\b(?:re ?schedule|move|push|switch|change|bump|shift|cambi\w+|muev\w+|mover\w*|pas(?:a|ar|en)"
    r"|reagend\w+)(?: back| up)?"
    r" (?:both|all|them both|them all|everything|each|my appointments|the (?:two|2|3)|las dos|las 2|ambas|todas"
    r"|los dos|mis citas)\b"
)
