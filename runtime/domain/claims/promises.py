"""Reading what a text promises or presses with: what will be done, how few are left, how long it takes, "just come by"."""

from runtime.domain.claims.mentions import ClaimKind, Day, Page, as_words
from runtime.domain.claims.words import NUMBER_WORD, SPELLED_NUMBER, one_of

_COUNT = rf"(?:\d+|{NUMBER_WORD}|an?|half an|a few|a couple(?: of)?|media|un[oa]s?|un par de|pocos)"
_UNIT = r"(?:minutes?|mins?|hours?|hrs?|seconds?|secs?|minutos?|horas?|segundos?|rato|ratito)"
_DURATION = one_of(
    rf"(?<!\bdía y )(?<!\bday and )\b(?:{_COUNT}[\s-]){{1,4}}{_UNIT}\b(?<!\buna hora)",
    r"\b(?:within|in) (?:the|an|the next|half an) hour\b|\bin a (?:bit|while|moment|minute|second)\b|\bhalf[\s-]hour\b",
    r"\b(?:en|dentro de|dura|durante|por|cada|hace) (?:una|media) hora\b|\ben un (?:rato|momento|ratito)\b|"
    r"\bmedia hora\b",
    r"\b(?:as soon as (?:they|he|she|I) can|any (?:minute|moment)|right away|immediately|ahora mismo|enseguida|"
    r"de inmediato)\b",
)
_SCARCITY = one_of(
    rf"\b(?:only|just) (?:\d|{SPELLED_NUMBER}|a few|a couple|have (?:one|two|a few))\b(?: left\b)?",
    rf"\b(?:\d|{SPELLED_NUMBER}|few|couple|some|it's|is|are) (?:\w+ )?left\b|\bthe last (?:\w+\b)?|\blast (?:one|"
    rf"spot|slot|chance|opening|few|call)\b",
    r"\b(?:going|go|goes|filling up|fill up|booking up) (?:fast|quick(?:ly)?|soon)\b|\bfill(?:ing|s)? up\b|"
    r"\bwon't last\b|\bact (?:fast|now)\b",
    r"\b(?:some(?:one|body) else|others?|another \w+|otr[oa] \w+|alguien m[áa]s)(?: \w+)? (?:wants?|want|looking|"
    r"asked|interested|quiere|pregunt\w+|espera)\b",
    r"\b(?:reply|answer|respond|book|decide|act) (?:now|today|right now|fast|quick(?:ly)?|soon)\b|\bresponde (?:ya|"
    r"ahora|r[áa]pido)\b",
    r"(?<!no )\bhurry\b|\bbefore (?:it's|it is|they're|they are) gone\b|\bdon't (?:wait|miss)\b|\blimited\b|"
    r"\bin (?:high )?demand\b|\bpopular\b",
    r"\bs[óo]lo (?:qued\w+|hay|tengo|me qued\w+)\b|\b[úu]ltim[oa]s? (?:lugar|espacio|cita|oportunidad|hueco|turno|"
    r"llamada)\w*",
    r"\bse (?:acaban|agotan|llenan?|est[áa]n acabando|van r[áa]pido)\b|\bap[úu]rate\b|\bno te l[oa] pierdas\b|"
    r"\bquedan? (?:poc[oa]s|dos|tres|un[oa]?)\b|\bcasi no (?:hay|quedan?)\b|\bdate prisa\b",
)
_COME = r"(?:come|stop|swing|drop|walk|pop|show up|head)"
_WALK_IN = one_of(
    rf"(?:^|[.!?,\n]\s*|\b(?:just|can|please|to|so) )(?:feel free to )?{_COME}\s*(?:on )?(?:in|by|over|down|"
    rf"through)?\s*"
    r"(?:any ?time|whenever|when you (?:like|want)|now|right now|today|as you are|early|late|without)\b",
    rf"\bjust {_COME}\s*(?=[.!]|$)",
    rf"\b(?:just|feel free to|so) {_COME}\s+(?:on )?(?:in|by|over|down|through)\b(?=\s*(?:[.!,]|$))",
    r"\b(?:take|see|fit|squeeze|get|serve) (?:you|u)\s*(?:in )?\s*(?:right )?(?:now|today|away)\b",
    r"\bno (?:need (?:to (?:book|call|reserve)|for an appointment)|appointment (?:is )?(?:needed|necessary|required)|"
    r"booking needed|wait(?:ing)?)\b",
    r"\bwithout (?:an )?(?:appointment|booking)\b|\bwalk[\s-]?ins?\b|\bwalk in\b|\bthe wait\b|\bwait(?:ing)? time\b|"
    r"\bdrop in\b",
    r"\b(?:ven|vente|p[áa]sate|pasa|ac[ée]rcate|llega|puedes (?:venir|pasar|llegar))\s+(?:por aquí )?(?:cuando|ahora|"
    r"ya|hoy|sin|directo|en cualquier|a cualquier)",
    r"\bsin (?:cita|reserva|reservar)\b|\bno (?:necesitas|hace falta|requieres|se necesita) (?:una )?(?:cita|reserva|"
    r"reservar|hacer cita)\b",
    r"\b(?:no hay|la|sin|tiempo de|de) espera\b|\bno hay que esperar\b|\b(?:atender|recibir)(?:te)? (?:ahora|ya|"
    r"hoy)\b|\bte atendemos (?:ahora|ya)\b",
    r"\bpodemos atender(?:te)?\b",
)
_PLACE = one_of(
    r"\b(?:across|next|close) (?:from|to) (?:the|a|our)\b|\bnext door\b|\b(?:near|beside|behind|between|opposite|"
    r"above|below) (?:the|a|our)\b",
    r"\b(?:around|on|at) the corner\b|\b(?:\w+ )?(?:floor|blocks?|upstairs|downstairs|basement)\b",
    r"\b(?:another|other|second|new|different|sister|both|old|main|bigger) (?:shop|location|place|store|branch|"
    r"spot in|address|room)s?\b",
    r"\b(?:another|other|different|new|my|personal|his|her|direct) (?:number|phone|cell|line|account)\b|\bfollow us\b",
    r"\b(?:junto|frente|cerca|al lado|atr[áa]s|detr[áa]s|enfrente|a la vuelta|encima) (?:a|al|de|del)\b|\besquina\b|"
    r"\bcuadras?\b|\bpiso\b|\bcalle\b",
    r"\b(?:otr[oa]|nuev[oa]|segund[oa]) (?:local|sucursal|tienda|barber[íi]a|direcci[óo]n|n[úu]mero|sede)\b|"
    r"\bs[íi]guenos\b",
)
_FIRST_IN_LINE = one_of(
    r"\b(?:first|next|front|top|back) (?:in|of|on) (?:the )?(?:line|list|queue)\b|\bwait(?:ing)?[\s-]?list\b|"
    r"\bto the front\b",
    r"\bsqueeze you in\b|\bfit you in\b(?!\s*(?:on|at|for|this|\x00))|\b(?:you have|give you) my word\b|\bor else\b|"
    r"\bmake (?:some )?(?:room|space|time) for you\b|\bstay late\b|\bno matter what\b|\bpriority\b|\bVIP\b",
    r"\b(?:booked|scheduled|reserved) (?:the next|another|two|both|a second|your next|all|you both|it for both)\b",
    r"\bprimer[oa]? (?:de|en) la (?:fila|lista|cola)\b|\blista de espera\b|\bprioridad\b|\bte (?:lo )?promet\w+\b|"
    r"\bpromet\w+\b|\bI promise\b",
    r"\bl[eo]s? (?:aviso|avisamos|digo|decimos|comento|llamo|pido) (?:a|que)\b|\bl[eo]s? (?:doy|damos|paso|"
    r"pasamos) (?:tu|su)\b|\b(?:give|gives|goes) (?:your|it|the) ?(?:spot|slot|time)?\b|\b(?:goes|go) to (?:someone|"
    r"somebody)\b",
    r"\bte (?:hacemos|hago|busco|buscamos|abro|abrimos) (?:un )?(?:lugar|hueco|espacio|campo)\b",
)
_ALL_DAY = one_of(
    r"\b(?:all|the whole|the entire) (?:day|morning|afternoon|evening|week|month|year|time)\b(?! of)|\bwide open\b|"
    r"\bcompletely (?:free|open)\b",
    r"\b(?:any|some) (?:other )?time (?:on|this|that|in the|before(?! th)|after(?! th))\b|\bor (?:\w+ )?(?:later|"
    r"earlier|after|before|sooner)\b",
    r"\bor (?:the|any) (?:week|day|time|other)\b|\b(?:the )?(?:week|day) after(?: next| that)?\b|\b(?:other|more|"
    r"plenty of|lots of) (?:times|slots|openings|spots|days) (?:are|that|on|this)\b",
    r"\b(?:any|every) (?:day\b|morning\b|afternoon\b|evening\b|weekday\b|hour\b|\x00+)(?! that| which|"
    r" you)(?=[^?\n]{0,20}\b(?:works|is (?:fine|good|open|free|ok|okay)|will do)\b)",
    r"\b(?:cualquier|cada) (?:d[ií]a\b|mañana\b|tarde\b|noche\b|hora\b|\x00+)(?=[^?\n]{0,20}\b(?:va|se puede|sirve|"
    r"est[áa] (?:bien|libre)|funciona)\b)",
    r"\bfrom now on\b|\b(?:weekends|weekdays|mornings|evenings|nights) (?:too|as well|also)\b|"
    r"(?<![\d\x00] )(?<!\x00)\x00{8} too\b",
    r"\bo (?:m[áa]s )?(?:tarde|temprano|antes|despu[ée]s)\b|\buna hora (?:antes|despu[ée]s|m[áa]s)\b|"
    r"\ba cualquier hora\b|\ba la hora que\b",
    r"\btod[oa]s? (?:el|la|los|las) (?:d[ií]as?|mañana|tarde|noche|semana|mes|año|fin de semana|\x00)",
)
_EACH = one_of(r"\b(?:every|each|cada) (?=\x00)")
_ANY_TIME = one_of(r"\b(?:any ?time|whenever|cuando quieras|a cualquier hora|a la hora que)\b[^.!?\n]{0,12}(?=\x00)")
_WHEN = (ClaimKind.TIME, ClaimKind.DAY, ClaimKind.HOURS)


def read_promises(page: Page) -> None:
    """Everything that is not about a receipt; "first in line" may not be said at all."""
    page.see(_FIRST_IN_LINE, ClaimKind.PROMISE)
    page.see(_SCARCITY, ClaimKind.SCARCITY)
    page.see(_WALK_IN, ClaimKind.WALK_IN)
    page.see(_ALL_DAY, ClaimKind.ALL_DAY)
    when = {mention.start for mention in page.mentions if mention.kind in _WHEN}
    days = {mention.start for mention in page.mentions if isinstance(mention.value, Day)}
    for found, places in ((_ANY_TIME, when), (_EACH, days)):
        for match in found.finditer(page.left):
            if match.end() in places:
                page.note(ClaimKind.ALL_DAY, match.start(), match.end(), match.group())
    page.see(_PLACE, ClaimKind.PLACE)
    page.take(_DURATION, ClaimKind.DURATION, as_words)
