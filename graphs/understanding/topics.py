"""What a question is about, told by its words, in English and Spanish: one phrase per way of asking."""

import re

from graphs.understanding.lateness import BEING_LATE
from graphs.understanding.own_appointment import OWN_APPOINTMENT
from runtime.domain.understanding import Topic

_YOU = r"(?:you|yall|you all|you guys|u)"
_CHILD = r"(?:kids?|child(?:ren)?s?|toddlers?|bab(?:y|ies)|boys?|girls?|nin[oa]s?|bebes?|hij[oa]s?)"
_CARD = (
    r"(?:cards?|(?:credit|debit) cards?|cash|venmo|zelle|cash ?app|pay ?pal|apple pay|google pay|checks?|credit|debit|amex"
    r"|visa|tarjetas?|efectivo|transferencias?)"
)
_BARBERS = r"(?:barbers|stylists|barberos|peluquer[oa]s|estilistas)"
_WORK = (
    r"(?:beards?|fades?|tapers?|line ?ups?|edge ?ups?|shape ?ups?|shaves?|hot towels?|braids?|dreads?|locs?|twists?|perms?"
    r"|color(?:ing)?|dye|highlights|designs?|eyebrows?|facials?|wax(?:ing)?|buzz ?cuts?|mohawks?|mullets?"
    r"|(?:long|curly|womens?) (?:hair|cuts?|haircuts?)|women|scissor cuts?|barbas?|cejas|tintes?|trenzas|disenos?"
    r"|degradados?|desvanecidos?|cortes? de (?:mujer|dama)|mujeres)"
)

_BIRTHDAY = r"(?:birth ?days?|b ?-? ?days?|born day|cumple(?:anos)?)"
_GIFT = (
    r"(?:any ?thing|something|free (?:\w+ )?(?:cut|haircut|fade|trim|shave|service|stuff|beard)|discounts?|deals?|specials?"
    r"|treats?|gifts?|promos?|promotions?|offers?|perks?|surprise|bonus|% off|percent off|coupon|freebie|algo|descuentos?"
    r"|regal(?:o|os|an|ito)|gratis|promo(?:cion)?|cortesia|ofertas?|sorpresa|beneficio|detallito)"
)

_WAYS: dict[Topic, tuple[str, ...]] = {
    Topic.PRICE: (
        r"how (?:much(?! time)|expensive|pricey)",
        r"(?:price|prices|pricing|cost|costs|charge|fee|rates?)\b(?! (?:is|was) (?:fine|ok))",
        r"what (?:do|does|would) (?:you|it) (?:charge|run)",
        r"cuanto (?:cuestan?|cobran?|valen?|es|sale|salen|seria|me (?:cobran?|sale))",
        r"(?:a|en|como) (?:a )?cuanto(?! tiempo)",
        r"precios?",
        r"costo",
        r"tarifas?",
    ),
    Topic.ADDRESS: (
        r"address|location|located|directions|direccion|ubicacion|ubicad[oa]s?",
        r"where (?:are|is|r) (?:you|the (?:shop|place)|it|they|this)",
        r"where (?:do i|should i|can i) (?:go|find)",
        r"where (?:yall|at)",
        r"how (?:do|can) i (?:get there|find (?:you|the (?:shop|place)))",
        r"donde (?:estan|esta|quedan?|es|se (?:encuentran|ubican))",
        r"como llego",
    ),
    Topic.HOURS: (
        r"hours|(?<!otro )(?<!otros )horarios?",
        r"(?:what time|when|until when|how late|how early)(?: \w+){0,3} (?:open|close|closing|opening)",
        rf"(?:are|r) {_YOU} (?:still )?(?:open|closed)",
        r"(?:a que hora|hasta que hora|que dias?|(?:hasta )?cuando)(?: \w+){0,2} (?:abren?|cierran?|abiert[oa]s?|trabajan)",
        r"estan? (?:abiert|cerrad)[oa]s?",
        r"(?:abren|cierran) (?:el|los|today|tomorrow|a|en)",
    ),
    Topic.PARKING: (
        r"parking|estacion(?:amiento|ar(?:me|se)?|o|amos)|parqueo|parquear(?:me)?|aparcar|aparcamiento|cochera",
        r"(?:where|can|could|do|does|is|place|spot|space|garage|lot)(?: \w+){0,3} park",
    ),
    Topic.WALK_INS: (
        r"walk ?-? ?ins?",
        r"(?:come|stop|drop|walk|show up|go|swing)(?: \w+){0,2} without (?:an? )?(?:appointment|booking)",
        r"(?:do|would|will) (?:i|we|you) (?:\w+ )?need (?:to (?:have |make |book )?)?(?:an? )?"
        r"(?:appointment|booking|reservation|book(?: ahead)?)\b(?! for)",
        r"appointment (?:necessary|needed|required|only)",
        r"just (?:walk|show|turn|come|drop) (?:in|up|by|over)",
        r"sin (?:previa )?cita",
        r"(?:necesito|necesita|hay que|tengo que)(?: (?:hacer|sacar|tener|una|previa)){0,2} (?:cita|reservar)(?= ?[?])",
    ),
    Topic.BARBERS: (
        rf"(?:which|what|how many|list of|names of|who are)(?: (?:other|the|your))? {_BARBERS}",
        rf"(?:que|cuales|cuantos|quienes son)(?: (?:los|sus|tus))? {_BARBERS}",
        r"(?:which|what) (?:barber|stylist) (?:is|works?|can)",
        r"who(?: all)? (?:is|are|will be|s) (?:all )?(?:working|in|there|on|available|free)",
        r"whos (?:working|in|on|available|free)",
        r"who(?: all)? (?:works?|do you (?:guys )?have|cuts|can (?:cut|do|see|take|fit))",
        r"quien(?:es)? (?:estan?|trabajan?|cortan?|atienden?|hay|tienen|va a estar)",
    ),
    Topic.SERVICES: (
        r"(?:what|which|list of|all)(?: (?:kinds?|types?|sorts?|other|all|the|of|your|are|is))*"
        r" (?:services?|haircuts|cuts|styles)",
        rf"what (?:all )?(?:do|can|else do) {_YOU} (?:all )?(?:offer|do|have)\b(?= ?(?:[?.!,]|$|at|there|besides))",
        rf"do {_YOU}(?: (?:also|even|still|all|guys))* (?:do|offer|have|provide|cut) (?:\w+ )?{_WORK}",
        r"(?:service|price) (?:menu|list)|menu",
        r"que (?:servicios?|ofrecen|cortes|tipos? de cortes?|(?:mas )?(?:hacen|ofrecen))",
        r"servicios (?:tienen|ofrecen|hay)",
        rf"(?:hacen|ofrecen|tienen|cortan) (?:\w+ )?{_WORK}",
    ),
    Topic.PAYMENT: (
        rf"(?:take|accept|use|pay|paying|prefer|with|by|in|only)(?: \w+){{0,2}} {_CARD}",
        rf"{_CARD} (?:only|ok|accepted|fine)",
        r"(?:how|where|when) (?:can|do|should|would|could) (?:i|we|you) pay",
        r"payment|pay (?:ahead|upfront|there|online|in advance|after)",
        rf"(?:aceptan|toman|reciben|pagar|pago|solo)(?: \w+){{0,2}} {_CARD}",
        r"(?:como|donde) (?:puedo |se )?pag(?:ar|o|a)|(?:formas?|metodos?) de pago",
    ),
    Topic.KIDS: (
        rf"(?:do|can|will|would) {_YOU} (?:\w+ )?(?:cut|do|take|accept|see|trim|style|offer|have"
        rf"|serve) (?:\w+ ){{0,2}}{_CHILD}",
        rf"(?:are|is) {_CHILD} (?:allowed|welcome|ok|accepted)",
        rf"(?:good|great|ok|patient|experience) with {_CHILD}",
        r"age limit|minimum age|how old|too young|what age|edad minima|(?:desde )?que edad",
        r"(?:cut|do|take)(?: \w+){0,3} (?:\d+|one) years? old",
        rf"(?:cortan|atienden|hacen|aceptan)(?: \w+){{0,4}} {_CHILD}",
    ),
    Topic.DURATION: (
        r"how longs?(?: (?:does|do|will|would|is|it|that|a|the|for|should|you|to|of|am)\b|(?<=longs)(?= ))"
        r"(?! (?:the |your |a )?(?:wait|line|queue|parking)\b)(?! (?:you|they)(?: all)? (?:open|been|hold|wait|stay|had)\b)"
        r"(?!(?: \w+){0,3} (?:ago|open|until|in advance|ahead|last|closed|since|notice)\b)",
        r"how (?:much time|many (?:minutes|hours))(?! (?:late|do you hold|early))",
        r"how (?:quick|fast) (?:is|are|can|do|does|will|would)\b(?!(?: \w+){0,4} (?:answer|reply|respond|get back))",
        r"(?:will|does|would|do|is) (?:it|that|this|they|the \w+|a (?:\w+ )?\w+) (?:usually |normally |going to )?take"
        r" (?:long|more than|over|less than|an hour|a while|forever|\d+)",
        r"(?:the )?duration|takes? how long",
        r"(?:que tanto|cuanto|cuantos minutos|como cuanto)(?: tiempo)?"
        r"(?: (?:se|te|me|mas o menos|mas|o|menos|es|lo|que|va a|van a|suelen?))* (?:tard|dur|demor|tom|llev)\w*"
        r"(?!(?: \w+){0,2} (?:contestar|responder|llegar|espera|fila)\b)",
        r"cuanto tiempo (?:es|necesito|seria|hay que|debo|dedican)|cuantos minutos|duracion",
        r"(?:tarda|dura|demora|toma|lleva)n? (?:mucho|mas de|menos de|como una|como media|una hora|media hora)",
    ),
    Topic.TREAT: (
        rf"(?:{_GIFT})(?: \w+){{0,6}}? (?:{_BIRTHDAY})|(?:{_BIRTHDAY})(?: [\w,]+){{0,9}}? (?:{_GIFT})",
        rf"what (?:do|can|will|would) (?:i|we|people|clients) get (?:for|on) (?:\w+ )?(?:{_BIRTHDAY})",
        rf"(?:que) (?:\w+ ){{0,2}}?(?:dan|regalan|hacen|toca|recibo) (?:\w+ ){{0,3}}?(?:{_BIRTHDAY})",
    ),
}
_TOPICS = {topic: re.compile("|".join(rf"\b(?:{way})\b" for way in ways)) for topic, ways in _WAYS.items()}
_TOPICS[Topic.APPOINTMENT] = OWN_APPOINTMENT
_TOPICS[Topic.LATENESS] = BEING_LATE


def find_topics(plain: str) -> frozenset[Topic]:
    """Empty where none is named; several may be."""
    return frozenset(topic for topic, pattern in _TOPICS.items() if pattern.search(plain))
