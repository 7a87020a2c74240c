"""What Spanish sentences do, told by their words (weekdays and hours are read as English): one phrase per way of saying it."""

import re


def _ways(*phrases: str) -> tuple[re.Pattern[str], ...]:
    """ "Ya" is read as the English "you", as texting Americans mean it."""
    return (re.compile(re.sub(r"(?:(?<=\\b)|(?<![a-z]))ya(?![a-z])", "(?:ya|you)", "|".join(phrases))),)


_LEAD = (
    r"^(?:(?:ah?|ay|oh|ok|oye|hola|pues|bueno|ya|entonces|mira|perdon|disculpa|gracias|muchas|claro|si|sip|va|orale|sale"
    r"|por favor|perfecto|listo|[^\w\s]) )*"
)
_TAIL = (
    r"(?=(?: (?:si|pues|va|gracias|muchas|mil|por favor|amig[oa]|bro|compa|carnal|wey|jefe|entonces|tambien|ya|asi"
    r"|ahi nos vemos|[^\w\s]))*$)"
)
_GOOD = r"(?:bien|perfecto|excelente|genial|super|chido|padre|bueno|buenisimo|de maravilla|al cien|suave)"
_PERSON = (
    r"(?:una |un |alguna |otra |la |el )?(?:persona|humano|alguien|gerente|encargad[oa]|duen[oa]|representante"
    r"|operador(?:a)?"
    r"|barbero|recepcion|recepcionista|empleado)"
)
_MACHINE = r"(?:bot|robot|maquina|ia|inteligencia artificial|automatic[oa]|programa|computadora|contestadora|chatbot)"
_CUT = r"(?:cita|corte|lugar|espacio|turno|chance|cupo|campo)"

ACCEPT = _ways(
    rf"{_LEAD}(?:si+|sip|sipi|simon|claro(?: que si)?|por supuesto|de acuerdo|dale|listo|vale|sale(?: y vale)?"
    rf"|va(?: que va)?"
    rf"|vas|vamos|venga|orale|andale|arre|juega|chido|perfecto|excelente|genial|super|bueno|esta bueno|ok|okey|afirmativo"
    rf"|exacto"
    rf"|asi es|correcto|eso|adelante|hecho|trato hecho|va bien|jalo|estas|quedo|quedamos(?: asi)?|cuenta conmigo){_TAIL}",
    rf"{_LEAD}(?:si|claro|simon|sip|orale|va) (?:quiero|por favor|esta|me|porfa|ese|esa|ahi|agendame|apartame|reserva"
    rf"|confirmo)\b",
    rf"\b(?:esta|estaria|suena|se ve|me (?:queda|quedan|parece|va|viene|cae|acomoda)|todo|muy|queda|esa? hora) (?:muy "
    rf"|super |todo )?{_GOOD}\b",
    r"\bme (?:late|sirve|funciona|conviene|acomoda|parece)\b(?! (?:que no|mal))",
    rf"{_LEAD}(?:ese|esa|eso|ahi|es[ae] hora|es[ae] dia)? ?(?:me queda|me quedan){_TAIL}",
    r"\bpor mi (?:esta )?(?:bien|perfecto|si)\b|\bpor mi no hay problema\b",
    r"\b(?:confirmo|confirmad[oa]|confirma(?:me)?(?:la|lo)?|agenda(?:me)?(?:la|lo)|reserva(?:me)?(?:la|lo)"
    r"|aparta(?:me)?(?:la|lo))\b",
    rf"{_LEAD}(?:agendame|apartame|reservame|anotame|apuntame)(?: (?:ahi|esa?|en esa?|la|el|hora|dia|por favor))*{_TAIL}",
    r"\b(?:ahi (?:estare|estoy|estamos|llego)|lo tomo|la tomo|me quedo con (?:esa?|la|el)|quiero es[ae])\b",
)
DECLINE = _ways(
    rf"{_LEAD}(?:no|nel|nop|nones|nah)(?: (?:gracias|muchas|creo|por favor|pues|amigo|bro|wey|,))*$",
    r"\bno (?:muchas )?gracias\b|\bno por (?:ahora|el momento|lo pronto|hoy)\b|\b(?:mejor|creo que|yo creo que|pues|que"
    r"|siempre) no\b",
    r"\b(?:ahora|ahorita|today|tomorrow|todavia|aun|ya|esta vez|por ahora|this week|por el momento|este mes"
    r"|hasta ahora) no\b",
    r"\bno (?:me (?:interesa|late|sirve|queda|quedan|conviene|funciona|gusta|acomoda|parece)|puedo|podre|podria|quiero"
    r"|necesito|ocupo"
    r"|tengo (?:tiempo|dinero|lana|chance)|voy a (?:poder|ir)|alcanzo|esta bien|estoy (?:seguro|interesad[oa])"
    r"|hace falta)\b",
    rf"{_LEAD}(?:luego|despues|al rato|otro dia|en otra ocasion|la proxima|para la otra|paso)(?: (?:mejor|te|les|aviso"
    rf"|digo)*)?{_TAIL}",
    r"\b(?:tal vez|quizas?|a lo mejor|mejor|sera) (?:luego|despues|otro dia|al rato|mas adelante|en otra)\b",
    r"\b(?:deja(?:me|nme)?) (?:pensarlo|pensar|pienso|ver|veo|checar|checo|reviso|revisar|lo (?:pienso|checo|veo"
    r"|reviso))\b",
    r"\b(?:te|les|le|yo) (?:aviso|digo|confirmo (?:luego|despues|al rato|mas tarde)|llamo luego|marco luego)\b|\b(?:luego"
    r"|despues) (?:te|les) (?:\w+)\b",
    r"\blo (?:voy a pensar|pienso|checo|consulto)\b|\b(?:estoy bien|asi estoy bien|asi esta bien)(?= (?:gracias|por ahora"
    r"|asi)|$)(?<!si asi esta bien)",
    r"\bya (?:me|no me|lo|fui|tengo|consegui)(?: \w+)? ?(?:corte|corto|cortaron|cort[eo]|pele|pelo|cita en otro"
    r"|con otro)\b",
    r"\b(?:muy|demasiado|tan) (?:caro|cara|temprano|tarde|lejos|pronto)\b",
)
CHANGE = _ways(
    r"\bmejor (?!no\b|que\b)(?:el|la|los|en|para|a|at|con|por|otro|otra|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|tomorrow"
    r"|today|in|around|next)\b",
    r"\bno (?:,|mejor|espera|perdon) ?(?:mejor |perdon |, )*(?:el|la|at|para|con) \w+",
    r"\b(?:cambia|cambialo|cambiala|cambiarlo|cambiarla|cambiame|muevelo|muevela|pasalo|pasala|pasame|ponlo|ponla|dejalo"
    r"|dejala)"
    r" (?:al?|para|el|la|at|por|con|mejor)\b",
    r"\b(?:me equivoque|quise decir|quiero decir|cambie de (?:idea|opinion|planes)|en vez de(?:l)?|en lugar de(?:l)?"
    r"|cambio de planes)\b",
    r"^(?:no )?(?:perdon|espera|digo|corrijo)\b(?= (?:,|el|la|at|mejor|era|es|no)\b)",
)
ALTERNATIVES = _ways(
    r"\b(?:otr[oa]s?|algun[oa]? otr[oa]|diferentes?|distint[oa]s?) (?:hora|horas|horario|horarios|dia|dias|opcion"
    r"|opciones|fecha|fechas|momento"
    r"|barbero|turno|cita|lugar|espacio)s?\b(?! (?:te|les) (?:aviso|digo))",
    r"^(?:(?:no|hay|tienes?|tienen|alguna?|y|pero|que|,) )*otr[oa]s?(?: (?:mas|tienes?|tienen|hay|opciones?"
    r"|horas?))*(?= ?[?.!,]?$)",
    r"\b(?:algo|hay|tienes?|tienen|nada|un poco|poquito|la|el|lo|algun[oa]?|quisiera|puede ser"
    r"|seria) (?:\w+ )?mas (?:tempran(?:it)?o|tarde|tardecito"
    r"|pronto|cerca|barato)\b",
    r"^(?:(?:y|pero|,|no|mejor|que|si) )*(?:mas )(?:temprano|tarde|pronto|tardecito|tempranito)\b",
    r"\b(?:media|una|\\d) (?:horas?|minutos) (?:antes|despues|mas tarde|mas temprano)\b",
    r"\bmejor mas (?:temprano|tarde)\b|\b(?:un poco|poquito) mas (?:tarde|temprano)\b",
    r"\b(?:a )?que (?:otras? )?(?:horas?|dias?|fechas?|citas?|espacios?|opciones) (?:mas )?(?:tienes?|tienen|hay(?! que)"
    r"|estan? (?:libres?|disponibles?)|te quedan|les quedan|tendras?|manejas|libres?"
    r"|disponibles?|quedan)\b",
    r"\bque (?:mas|otro|otra|otros|otras) (?:hay|tienes?|tienen|opciones|horas?|me ofreces?)\b|\bque (?:mas"
    r"|otra)(?= ?[?]?$)",
    r"\bque (?:hay|tienes?|tienen)(?: \w+)? (?:disponible|libre|abierto|para)\b|\b(?:que|cual) disponibilidad\b"
    r"|\bdisponibilidad\b",
    r"\bcual(?:es)? (?:es|son|seria) (?:la|el|lo) (?:mas|proxim[oa]|primera)(?: \w+)?\b|\b(?:lo )?mas (?:pronto"
    r"|temprano) (?:posible|que (?:tengas?|tengan|se pueda|puedan))\b",
    r"\b(?:lo antes posible|cuanto antes|la proxima (?:disponible|que tengas))\b",
    r"\b(?:ningun[oa]s?)(?: de (?:esas?|esos?|las|los))?(?: (?:me (?:queda|sirve|late|funciona|conviene)|puedo|por favor"
    r"|gracias))?(?= ?[.,!?]?$| ,)",
    r"\balgun[oa] otr[oa]\b|\balguna otra\b",
)
BOOK = _ways(
    r"\b(?:quiero|necesito|quisiera|ocupo|busco|me gustaria|puedo|podria|se puede|quieo|deseo|para|hacer|sacar|agendar"
    r"|me (?:das?|dan|puedes?|pueden|apartas?|apartan|regalas?"
    rf"|agendas?|agendan|haces?|consigues?|reservas?|anotas?))(?: \w+){{0,4}} {_CUT}\b",
    r"\b(?:quiero|necesito|quisiera|me gustaria|puedo|ocupo|ya me toca)(?: \w+){0,2} (?:reservar|agendar|cortarme|cortar"
    r"|pelarme|raparme|rasurarme|arreglarme)\b",
    r"\b(?:agendar|reservar|una cita|una reservacion)\b(?! (?:para cancelar|que))",
    r"\b(?:me (?:puedes?|pueden|podrias?|podrian) (?:agendar|apartar|anotar|atender|reservar|cortar|recibir))\b",
    rf"\b(?:hay|tienes?|tienen|habra|queda|te queda|les queda)(?: \w+)? {_CUT}\b|\bme (?:atienden|atiendes|reciben"
    rf"|recibes|cortan|cortas)\b(?! (?:mal|de mas))",
    r"^(?:hola |buenas |buenos |tardes |dias |, )*(?:cita|corte|un corte|una cita)\b",
    r"\bapartar(?:me)? (?:un|una)\b",
)
_MOVE = r"(?:cambiar|mover|pasar|reprogramar|reagendar|posponer|recorrer|adelantar|atrasar|aplazar|correr)"
RESCHEDULE = _ways(
    r"\b(?:reagend\w*|reprogram\w*|posponer|pospon\w*|aplazar)\b",
    rf"\b{_MOVE}(?:me|la|le)? (?:(?:el|la|de) )?(?:(?:hora|dia|fecha|horario) (?:de|a|para) )?(?:mi|la|nuestra|el|esa"
    rf"|mi propia) "
    r"(?:cita|turno|reservacion|reserva|corte|hora)\b",
    r"\b(?:cambi[eoa]n?|muev[eoa]n?|pas[eoa]n?|cambiamos|movemos)(?:me)? (?:mi|la) (?:cita|turno|reservacion|reserva)\b",
)
THANKS = _ways(
    r"\b(?:te|le|les|se) (?:lo |la )?agradezco\b|\bagradecid[oa]\b|\bmuy amables?\b|\bbendiciones\b",
)
CLOSING = _ways(
    r"\b(?:hasta (?:luego|pronto|tomorrow|entonces|la vista|la proxima|al rato|then|ahorita)|nos vemos|ahi nos vemos"
    r"|adios|chao|chau|bai|cuidate|cuidense)\b",
    r"\bque (?:tengas?|tengan|tenga|pases?|pasen|pase|este|te vaya|les vaya|descanses?) (?:un |una |muy |bien|lind[oa] "
    r"|excelente |bonito )*(?:buen[oa]?s?|bien|dia|tarde|noche|lindo|bonito|excelente)\b",
    r"\b(?:eso|es|seria|fue|asi) (?:es |seria |fue )?todo\b|\bnada mas\b|\bya (?:es|seria) todo\b|\bbuenas noches$"
    r"|\bbuen (?:dia|fin)$|\bfeliz (?:dia|tarde|noche)\b",
    r"\b(?:igualmente|de nada|por nada|a ti|a ustedes)(?= ?[.!]?$)",
)
GREETING = _ways(
    r"^(?:hola+|holi+s?|ola|oye|que (?:tal|onda|hubo|paso|hay)|quiubo|buen(?:os|as)(?: (?:dias?|tardes?|noches?))?"
    r"|buen dia|saludos|que hay de nuevo)\b",
    r"^(?:today )?(?:buenos|buenas) ",
)
HUMAN = _ways(
    rf"\b(?:hablar|habla|hable|chatear|comunicar(?:me|se)?|comunicas?|comunican?|contactar|pasas?|pasame|pasan|pasen"
    rf"|transferir|transfiere(?:me|n)?|conectar)"
    rf"(?: \w+)? (?:con|a|al) (?:\w+ )?{_PERSON}\b",
    r"\b(?:llamame|llamenme|llameme|marcame|marquenme|hablame|hablenme)\b(?! (?:luego|despues) si)",
    r"\b(?:me (?:puedes?|pueden|podrias?|podrian)|puedes?|pueden|podrian?|podrias|alguien (?:me )?(?:puede"
    r"|que)) (?:\w+ )?(?:llamar(?:me)?|marcar(?:me)?|hablar(?:me)? por telefono)\b",
    rf"\b(?:quiero|necesito|prefiero|ocupo|puedo hablar con|mejor con) (?:hablar con )?{_PERSON}\b",
    r"\bme (?:llaman|marcan|llamas|marcas|llame|marque)\b|\bpor telefono\b",
)
BOT = _ways(
    rf"\b(?:eres|es|esto es|este es|sos|es usted|estoy hablando con|hablo con|estas) (?:\w+ ){{0,2}}{_MACHINE}\b",
    r"\b(?:eres|es|esto es|es usted|estoy hablando con|hablo con|hablando con) (?:una |un |con )?(?:persona|humano|humana"
    r"|gente)(?: (?:real|de verdad))?(?= ?[?.]?$| o )",
    r"\b(?:quien (?:eres|es usted|habla|me escribe|escribe)|con quien (?:hablo|estoy hablando|tengo el gusto)"
    r"|de parte de quien)\b",
    r"\b(?:hay|es) (?:alguien|una persona) (?:real|de verdad|ahi)(?= ?[?])",
)
COMPLAINT = _ways(
    r"\b(?:reembolso|devolucion|(?:regres\w+|devuelv\w+|devolver) (?:mi|el) dinero|demanda(?:r|re)?|abogado|profeco"
    r"|denuncia(?:r)?|estafa|robo|fraude)\b",
    r"\b(?:queja|quejarme|reclamo|reclamar)\b|\b(?:pesim|mal) ?(?:o|a)? (?:servicio|corte|trato|atencion|experiencia)\b"
    r"|\bpesim[oa]\b|\bhorrible\b",
    r"\bme (?:dejaron|dejo|cortaron|corto|hicieron|quedo|trataron|trato|atendieron) (?:\w+ )?(?:mal|horrible|fatal|feo"
    r"|chueco|disparejo|de mas|pelon|la oreja|con la navaja|un desastre)\b",
    r"\b(?:muy |bien |super )(?:molest[oa]|enojad[oa]|decepcionad[oa]|inconforme)\b|\bno me gusto (?:como|el|nada|mi)\b"
    r"|\b(?:me cobraron de mas|muy groser[oa]s?)\b",
    r"\b(?:me (?:salio|hizo) (?:una )?(?:infeccion|sarpullido|roncha|reaccion)|infeccion|me sangr\w+)\b",
)
WRONG_PERSON = _ways(
    r"\b(?:numero|telefono|persona) equivocad[oa]\b|\bequivocad[oa] de numero\b|\b(?:esta|estas) equivocad[oa]\b|\b(?:se"
    r"|te) equivoc\w+ de (?:numero|persona|telefono)\b",
    r"\bno soy (?!de\b|muy\b|un\b|una\b|yo\b|bueno\b|fan\b)[a-z]+(?= ?$| ?[,.!])|\bno soy (?:esa|la) persona\b"
    r"|\bno soy (?:el|la) que\b",
    r"\b(?:aqui no (?:vive|hay|es|esta) (?:ningun[oa]? )?[a-z]+|no (?:conozco|hay) (?:a )?(?:ningun[oa]?"
    r"|nadie) (?:\w+ )?)(?= ?$|\w| ?[,.!])",
    r"\b(?:este|ese) (?:no es el|numero no es de|ya no es el) (?:numero|telefono|\w+)\b|\bya no es (?:su|el|mi) numero\b",
)
RUNNING_LATE = _ways(
    r"\b(?:voy|llego|llegare|llegando|estoy|ando|vengo)(?: \w+){0,3} (?:tarde|retrasad[oa]|atrasad[oa]"
    r"|demorad[oa])\b(?! a la)",
    r"\b(?:voy a|me voy a|vamos a) (?:llegar|tardar|demorar|atrasar|retrasar)(?:me)?\b(?! (?:temprano"
    r"|a tiempo))(?: \w+){0,3}",
    r"\bse me (?:hizo|esta haciendo|hace) tarde\b|\b(?:hay|con|mucho|el|en) (?:mucho )?(?:trafico|tranque)\b"
    r"|\batorad[oa]\b",
    r"\b(?:ya )?(?:voy|vengo|ando|estoy) (?:en|de) camino\b|\b(?:ya )?(?:casi|mero) (?:llego|estoy ahi)\b|\bya (?:llego"
    r"|voy llegando)\b|\bllego en (?:\w+ )?\d+\b|\bllego como en\b",
)
