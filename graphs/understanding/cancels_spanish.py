"""How people cancel in Spanish. Weekdays, months and "mañana" are read as English, "ya" as "you"; accents are gone."""

import re

from graphs.understanding.cancel_shapes import Shapes, words

_IT = r"(?:mela|melo|melas|melos|me|la|lo|las|los|nos|nosla)?"
_VERBS = rf"(?:cancelar|anular|suspender){_IT}"
_BOOKED = r"(?:cita|citas|turno|reserva|reservacion|corte|hora|espacio|lugar|\*)"
_REMOVE = rf"(?:quitar|borrar|eliminar){_IT}(?= (?:\w+ )?{_BOOKED}\b)"
_DO_TO = rf"(?:{_VERBS}|{_REMOVE})"
_ORDERS = (
    rf"(?:(?:cancela|cancelen|cancelemos|anula|anulen|suspende){_IT}|(?:cancele|anule)(?:mela|melo|me|la|lo|las|los)"
    rf"|(?:quita|quiten|borra|borren|elimina|eliminen)(?:me|nme)?(?= (?:\w+ )?(?:{_BOOKED}|esa|ese)\b)"
    r"|(?:quita|borra|elimina)(?:la|lo|mela|melo))"
)
_JUST = r"(?:(?:solo|solamente|nada mas|nomas|mejor|por favor|porfa|porfavor|entonces|ya|you|favor de|tambien|asi que|que|de) )*+"
_WISH = (
    r"(?:yo )?(?:quiero|necesito|quisiera|deseo|ocupo|tengo (?:que|q|k)|tendre que|voy a|vamos a|voy a tener que"
    r"|voy a necesitar"
    r"|me gustaria|debo|hay que|prefiero|me toca|queria|querria|tenemos que|queremos|necesitamos"
    r"|me veo en la necesidad de) "
)
_THAT_YOU = (
    r"(?:quiero|necesito|quisiera|ocupo|me gustaria) que (?:me |nos )?(?:la |lo )?"
    r"(?:cancelen|canceles|cancele|anulen|anules)"
)
_CAN_YOU = (
    r"(?:(?:me |nos )(?:la |lo |las )?(?:puedes?|pueden|podrias?|podrian?|ayudas? a|ayudan a) "
    r"|(?:puedes?|pueden|podrias|podrian) )"
)
_YOU_DO = r"(?:me |nos )(?:la |lo |las |los )?(?:cancela|cancelas|cancelan|anula|anulas|anulan|quitas|borras)"
_ELSEWHERE = (
    r"(?:vuelo|viaje|dentista|doctora?|medico|junta|reunion|clases?|escuela|trabajo|recordatorios?|mensajes?|textos?"
    r"|evento"
    r"|partido|fiesta|suscripcion|pedido|juego|boda|concierto|entrevista|membresia|gimnasio|gym|hotel|planes|avisos?"
    r"|terapia)"
)

SPANISH = Shapes(
    mentions=re.compile(
        r"\bcancel(?:ar|a|as|an|e|en|es|o|amos|emos|aste|aron|ado|ada|adas|ados|aran|aria|aba|ando|are|ara)"
        rf"{_IT}\b|\bcancelacion de (?:mi|la) (?:cita|turno|reserva)|\b(?:anular|anula|anulen|anule|anules|anulo|anulas){_IT}\b"
        rf"|\b(?:quitar|quita|quiten|borrar|borra|borren|eliminar|elimina|suspender|suspende){_IT}n?(?:me)?"
        r" (?:mi|la|esa|el|ese) (?:cita|turno|reservacion|reserva|corte)\b|\b(?:quitala|quita esa|borrala)\b"
        r"|\b(?:(?:ya|you) )?no (?:quiero|necesito|ocupo|voy a (?:querer|necesitar|ocupar)) (?:la|mi|esa) (?:cita"
        r"|reservacion"
        r"|reserva)\b"
        r"|\b(?:dar(?:me)?|dame|deme|denme|das|dan|doy) de baja (?:a )?(?:mi|la|el|esa|ese) (?:cita|turno|reserva|reservacion)\b"
        r"|\b(?:quit|borr|sac|elimin)\w+ de (?:la|su|tu) agenda\b"
    ),
    away=re.compile(
        r"\b(?:(?:ya|you) )?no (?:voy a (?:poder )?(?:ir|llegar|asistir)|(?:podre|puedo) (?:ir|llegar"
        r"|asistir)(?: a (?:mi"
        r"|la))?)\b(?! (?:a tiempo|temprano|antes|today a tiempo))"
    ),
    alone=re.compile(r"(?:cancelar?|anular?)"),
    asks=re.compile(rf"^{_JUST}(?:{_CAN_YOU}{_DO_TO}|puede {_DO_TO}|{_YOU_DO})|\b(?:por favor|porfa)\b"),
    wants=re.compile(
        rf"{_JUST}(?:{_WISH}{_JUST}{_DO_TO}|{_THAT_YOU}|(?:{_CAN_YOU}|puede ){_DO_TO}|{_YOU_DO}|{_ORDERS}|{_DO_TO}"
        r"|(?<=por favor )(?:cancele|anule)|(?<=porfa )(?:cancele|anule)|(?:cancele|anule)(?= .*\b(?:por favor"
        r"|porfa)\b)|quita esa|(?:la )?cancelacion de)(?!\w)"
    ),
    opens=words(
        """hola holi buenas buenos dias dia tardes noches buen oye ok si sip claro pues bueno disculpa disculpe disculpen
        disculpas perdon perdona una mil gracias por favor porfa lamentablemente desgraciadamente amigo bro carnal jefe wey
        compa mira entonces ya you y e lo siento mucho que pena hey hi saludos estimados senor vale dale va ay saben sabes
        desafortunadamente dale perfecto oigan muchas today afternoon morning evening in the * : - ¿ ¡""",
    ),
    about=words(
        """mi la el lo las los esa ese esta este de del cita citas turno reserva reservacion hora corte espacio lugar que tengo
        tenia tenemos hice agende agendada agendado programada proxima proximo para por con a al at en tarde noche ya you
        entonces ahora si pues disculpa disculpas perdon una un lo siento mucho amigo bro jefe carnal wey compa today tomorrow
        week next this favor porfa porfis gracias muchas mil y monday tuesday wednesday thursday friday saturday sunday
        january february march april may june july august september october november december am pm in the morning afternoon
        evening noon oclock todo todas ambas ambos me nos mia mis hoy pena mejor asi * - : ¿ ¡ # 🙏 molestia molestias okay ok
        ustedes media cuarto next cuanto antes inmediato momento""",
    ),
    reason=re.compile(
        r"(?:y |es que |porque |pq |xq |ya que |asi que |pues )*(?:no (?:puedo|podre|voy|alcanzo|llego|pude|la voy"
        r"|me siento|estare"
        r"|estoy)(?! a cancelar| cancelar)\b"
        r"|(?:ya|you) no (?:puedo|podre|voy|alcanzo|estare)(?! a cancelar| cancelar)\b"
        r"|me (?:enferme|salio|surgio|siento|lastime|voy|cambiaron|han|toco|quede|llamaron|mande|paso|caso|fui)\b"
        r"|se (?:me|enfermo|descompuso|poncho|murio|puso|fue)\b|tuve\b|tengo (?!que cancelar|cita)\S+|estoy\b|ando\b"
        r"|porque\b"
        r"|mi (?:hijo|hija|carro|jefe|esposa|esposo|mama|papa|nino|nina|bebe|auto|vuelo|abuela|abuelo|trabajo|perro)\b"
        r"|surgio\b|salio\b|hubo\b|por (?:trabajo|una emergencia|un imprevisto|motivos|cuestiones|enfermedad)\b"
        r"|debido\b"
        r"|hay (?:mucho|una)\b|(?:luego|despues|yo|(?:ya|you)) (?:les?|te|os) (?:aviso|escribo|llamo|digo|marco)"
        r"|por ahora\b|viajo\b"
        r"|we no\b)"
    ),
    stays=re.compile(
        r"\b(?:no|nunca|jamas|tampoco|ni|sin)(?: (?:me|la|lo|las|te|se|nos|quiero|quise|queremos|voy|vamos|vaya|vayas"
        r"|vayan|a|hay|que"
        r"|necesito|tengo|pienso|planeo|puedes|pueden|ya|you|dije|dijimos|he|han|has|hemos|ocurra|mi|deseo|por|favor"
        r"|todavia|aun"
        r"|pedi|quiera|hace|falta|es|necesario|vas|van|yo|dije)\b)*+"
        r" (?:cancel|anul)(?:ar|a|as|an|e|en|es|o|amos|emos|aste|aron|ado|ada|aran|ara|are|aba)(?:me|la|lo|mela|melo|las|nos)?\b"
    ),
    past=re.compile(
        r"\bcancel(?:aste|aron|ado|ada|adas|ados|amos)\b|\b(?:se|me|te|nos|le) cancelo\b|\b(?:perdon|disculpa|yo"
        r"|vez que) (?:que )?cancele\b"
        r"|\b(?:tuve|tuvimos) que cancelar\b"
    ),
    own=re.compile(
        r"\b(?:mi|la|esta|esa) (?:cita|turno|reserva|reservacion|hora|corte)\b(?! (?:con (?:el|la|mi)|de mi))|\b(?:la"
        r"|me) cancelaron\b"
    ),
    long_past=re.compile(r"\b(?:pasad[oa]|antes|anterior|otr[oa]|aquella|vez|barbero|hace)\b"),
    elsewhere=re.compile(
        r"\b(?:si|cuando) (?:alguien|alguno|otro)\b"
        rf"|\bcancel\w* (?:mi |mis |el |la |los |las |una? |esos |estos )*+(?:(?!cita|corte|turno"
        rf"|por)\w+ )?{_ELSEWHERE}\b"
        rf"|\bcita (?:con|de|del|al) (?:el |la |mi |una? )*+{_ELSEWHERE}\b|\b{_ELSEWHERE}(?: \w+){{0,2}} cancel(?:o"
        rf"|aron|ad[oa]s?)\b"
    ),
    doubt=re.compile(
        r"\bsi (?!por favor|porfa|gracias|claro|quiero|necesito|cancel|anul|dale|mejor|ya\b|you\b|me\b|la\b|pues|hola"
        r"|tengo que|quit|es)\w+"
        r"|\b(?:quizas?|tal vez|a lo mejor|puede que|salvo|excepto|a menos|solo si|siempre que|hasta que|espera"
        r"|espere|olvidalo|broma"
        r"|es broma|cobr\w+|multa|cargo|reembolso|deposito|politica|no se si|depende|en caso|creo que|cuanto|como"
        r"|(?<!no )puedo"
        r"|pensando|primero|deja|dejen)\b"
    ),
    kind_if=re.compile(r"\bsi (?:se puede|puedes?|pueden|es posible|es tan amable|eres tan amable|no es molestia)\b"),
    books_again=re.compile(
        r"(?:\b[ye]\b|\bpero\b|\bentonces\b|[,.;]) (?:(?:luego|por favor|porfa|tambien|mejor|me|ya"
        r"|you|puedes?|pueden|podrias?|la|lo|quiero|quisiera|necesito|una|otra|despues) )*+"
        r"(?:agend(?!amos)\w*|reagend\w*|reserv(?!a\b|acion\b)\w*|apunt\w+|anot\w+|pon(?:me|erme|la|lo|er)\b|cambi\w+"
        r"|mueve\w*|mover\w*|pasa(?:la|lo|me)\b|dame\b|dar(?:me)?\b|hazme\b|haz una|hacer(?:me)? (?:una|otra)|aparta\w*"
        r"|programa\w*|reprogram\w+)"
    ),
    instead=re.compile(r"\b(?:en vez|en lugar|mejor)\b"),
    several=re.compile(r"\b(?:todas?|todo|ambas|ambos|las (?:dos|2|tres|3)|mis citas|los (?:dos|2))\b"),
)
