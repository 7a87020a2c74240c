"""Questions about what becomes of an appointment when one is late: "do I lose my spot if I'm 10 late?" announces nothing."""

import re

_WHO = r"(?:im|i am|i|id|you|we|were|someone|somebody|people|clients?|a client)"
_LATE = r"(?:\w+ ){0,6}?(?:late|behind|delayed|tardy)\b"
_IF = rf"(?:if|when|whenever|in case|should) {_WHO} {_LATE}"
_LOSE = (
    r"(?:lose|losing|loose|forfeit|cancel(?:led|ed)?|charge[ds]?|fee|fine|penalty|give (?:away|up)|gone"
    r"|still (?:take|cut|see|get|keep|do|be|have|good)|keep (?:my|the)|hold (?:my|the|it)|wait|turn (?:me|you) away|skip|bump"
    r"|resched\w*|happens?)"
)
_SI = r"(?:si|cuando) (?:uno |yo |me |se me )*(?:lleg[oaue]\w*|voy|atras\w*|retras\w*|tard\w*|demor\w*|hace|ando|paso)"
_TARDE = (
    rf"(?:{_SI} (?:\w+ ){{0,6}}?(?:tarde|atrasad[oa]|retrasad[oa]|despues)\b"
    r"|(?:si|cuando) (?:uno )?(?:me|se me|se) (?:atras|retras|tard|demor)\w*)"
)
_PIERDO = (
    r"(?:pierd\w*|perd\w*|cancel\w*|cobr\w*|multa|penal\w*|quita\w*|dan (?:mi|la)"
    r"|esper\w*|guard\w*|aguant\w*|respet\w*|atiend\w*|corta\w*|reciben|que pasa)"
)
BEING_LATE = re.compile(
    rf"\b{_IF}(?: (?!but\b)\S+){{0,8}}? {_LOSE}\b|\b{_LOSE}\b(?: (?!but\b)\S+){{0,8}}? {_IF}"
    rf"|\bwhat if {_WHO} {_LATE}"
    r"|\b(?:late|lateness|tardy|tardiness|no ?show) (?:policy|policies|fees?|charges?|rules?|penalty|arrivals?)\b"
    r"|\bpolicy (?:on|for|about) (?:\w+ )?(?:late|lateness|tardiness|no ?shows?)\b|\bgrace period\b|\bminutes? of grace\b"
    rf"|\bhow (?:late|many minutes late|far behind) (?:can|could|may|is|am|do|before|until)\b|\bhow late is too late\b"
    rf"|\b{_TARDE}(?: \S+){{0,8}}? {_PIERDO}\b|\b{_PIERDO}(?: \S+){{0,8}}? {_TARDE}"
    r"|\b(?:tolerancia|minutos de gracia|tiempo de espera)\b"
    r"|\bpoliticas? (?:de|por|para|si) (?:\w+ ){0,3}(?:tarde|retraso|tardanza)\b"
    r"|\bcuant[oa]s? (?:minutos |tiempo )?(?:me |nos )?(?:esperan|aguantan|puedo llegar tarde)\b"
)
