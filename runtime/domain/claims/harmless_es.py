"""Spanish words that state nothing of the shop, its people, its prices or its times; see `harmless_en`."""

from collections.abc import Iterator

from runtime.domain.claims.words import word_set

_SMALL = """
    el la los las lo un una unos unas al del este esta estos estas ese esa esos esas eso esto aquel aquella aquí aqui
    acá ahí allí allá yo tú tu tus te ti mí mi mis me usted ustedes él ella ello ellos ellas nos nosotros nuestro
    nuestra nuestros nuestras su sus se le les suyo suya tuyo tuya tuyos tuyas mío mía quien quién quienes alguien
    nadie algo nada todo todos toda todas cada otro otra otros otras alguno alguna algunos algunas algún ningún
    ninguno ninguna cualquier cualquiera ambos ambas uno cual cuál cuales cuáles que qué cuando cuándo donde dónde
    como cómo cuanto cuánto cuantos porque mismo misma mismos mismas demás tal tales mucho mucha muchos muchas varias
    varios par

    y e o u pero sino si sí no ni ya a ante bajo con contigo conmigo de desde durante en entre hacia hasta para por
    según sin sobre tras más mas menos muy tan tanto bien mal mejor mejores peor también tampoco aún aun todavía
    entonces luego después antes ahora pronto siempre nunca quizá quizás talvez igual además así asi pues solo sólo
    solamente aunque mientras salvo apenas casi acaso incluso embargo acerca mediante respecto realmente normalmente
    seguramente igualmente definitivamente absolutamente obviamente personalmente claramente efectivamente totalmente
    completamente directamente simplemente fácilmente exactamente perfectamente justo justamente precisamente
    lamentablemente desafortunadamente afortunadamente desgraciadamente felizmente sinceramente recientemente
    últimamente ojalá
"""
_IRREGULAR = """
    ser es son soy eres somos era fue fueron sea sean será serán sería serían sido estar está están estoy estás
    estamos estaba esté estés haber hay haya ha han he has hemos había habría hubiera tener tengo tienes tiene tenemos
    tienen tenga tengas tuviste tenía tuve tendría tendrías tendrás tendríamos hacer hago haces hace hacemos haga
    hagas hacen hacerlo hacerte poder puedo puedes puede podemos pueden pueda puedas podría podrías podríamos podrá
    podrás pudiera pudieras pudiste querer quiero quieres quiere queremos quieras quiera quisiera quisieras
    quisiéramos querías quería querrías gustaría gustarían deber debo debes debe debería deberías ir voy vas va vamos
    van vaya vayas vámonos ver veo ves vemos veas vea verte vernos veremos veríamos viendo veamos venir vengo vienes
    viene vengas venga vienen ven vengan vinieras vendrías venirte dar doy das da damos dan darte darle dé des dame
    darme decir digo dices dice decimos diga digas di dime dinos decirme decirnos decírmelo dímelo dinoslo dínoslo
    dilo dígame saber sé sabes sabe sepas sepa saberlo poner pongo pones pone ponemos ponga pongas ponerte elegir
    elijo eliges elige elegimos elijas elija elegido elegirlo escoge escoges escoger escojas entender entiendo
    entiendes entiende entendemos entendido entendí entendiste entienda pensar pienso piensas pensado pensando
    pensabas parecer parece parecen parecería parezca conviene convenga convienen convendría sirve sirven sirva
    serviría servirte servirle servir queda quedan quede quedaría quedarían quedarte quedas quédate quedado quedó
    prefiero prefieres prefiere prefieras preferir preferirías preferirias prefieran encuentro encontrar encontramos
    encontrarte encontré mostrar muestro sugieres sugerir sugiero propongo propones proponer proponerte ofrecer
    ofrezco ofrecerte ofrecemos ofrece agradezco agradecemos agradecer agradecería repetir repites repite repetirme
    repitas repetirlo repetírmelo seguir sigue siguen seguimos sigo sentir siento sentimos lamento lamentamos perdón
    perdon disculpas creo crees creer caer cae caen caerte probar prueba pruebas volver vuelve vuelvas contar cuenta
    cuentas cuéntame cuéntanos atender atenderte recibir recibirte conocer conozco conoces saludos leer escribe
    escribes escríbeme escribeme escríbenos escribas escribirme escribirnos responder responde respondes respondas
    respóndeme comprendo comprender comprendido comparto compartir compartirte permite permíteme permítame decidir
    decides decide decidas decido recibido apetece apetezca provoca late llamar llámanos llamarnos aparece toca
    tocaría hecho sucede avisar avísame avisame avisas vendría antoja antojes atiende atendemos encuentra avisarme
    perdí reviso revisé revisando checo chequé moverte moverlo mover mueve muevo coincide coinciden convence convencen
"""
_REGULAR = """
    busc reserv agend apart anot apunt program confirm ayud cambi ajust acomod indic señal mand envi contest habl mir
    chec revis consult coment explic aclar pas qued gust encant interes anim apoy trat intent tom dej regres continu
    gestion separ prepar dese necesit esper disfrut cuid seleccion opt consider mejor facilit coordin concret arregl
    retoc renov estren agrad funcion bast falt perdon disculp lament salud asegur adelant aprovech arm cuadr orden
    anunci
"""
_NAMING = """
    cita citas turno turnos corte cortes pelo cabello visita visitas cambio look barbero barberos barbería barberia
    equipo silla asistente ia automático automatizado servicio servicios mensaje mensajes mensajito texto respuesta

    cerca bueno buena buenos buenas buen buenísimo gran grande genial excelente perfecto perfecta estupendo maravilloso
    fantástico increíble lindo linda bonito bonita rico feliz felices contento contenta encantado encantada alegría
    alegro alegra claro clara cierto cierta seguro segura exacto correcto vale dale okay ok okey listo lista listos
    sale órale va ándale supuesto acuerdo verdad obvio fácil facil difícil rápido rapidito posible posibles disponible
    disponibles disponibilidad libre libres abierto abierta cercano cercanos cercana cercanas próximo próxima próximos
    próximas siguiente siguientes distinto distinta diferente diferentes preferido preferida preferencia preferencias
    favorito favorita habitual ideal cómodo cómoda comodidad tranquilo tranquila amable gentil importante pendiente
    fresco fresca impecable renovado renovada simple sencillo sencilla necesario agradable interesado interesada
    atento atenta atentos confuso confundido confundida equivocado equivocada conveniente adecuado adecuada flexible
    espectacular magnífico magnífica fenomenal chévere padrísimo bacán súper super sensacional estimado estimada
    querido querida guapo galán campeón crack compa hermano caballero agradecido agradecida

    día dia días dias hora horas horario horarios tiempo tiempos semana semanas entresemana finde mes meses fin fecha
    fechas momento momentos momentito segundito rato mañana mañanas tarde tardes tardecita noche noches hoy mediodía
    am pm vez veces opción opcion opciones número numero números espacio espacios hueco huecos lugar lugares
    disponibilidades alternativa alternativas pregunta preguntas duda dudas problema problemas pena molestia molestias
    inconveniente prisa presión compromiso noticia noticias cosa cosas forma manera modo idea ideas opinión parte caso
    gana ganas suerte favor placer gusto detalle detalles información nombre mente cabeza tipo palabra palabras orden
    calma posibilidad motivo abrazo paciencia interés apoyo ojo vistazo confusión error malentendido lástima
    sugerencia propuesta estilo retoque arreglo plan planes aviso paso saludo atención confianza preocupes preocupe
    dudes

    hola holi hey ey adiós adios chao chau bienvenido bienvenida felicidades felicitaciones gracias mil oye ay uy oh
    ah mmm eh ups uf porfa porfis adelante disculpa perdona mándame mandame
"""
_ENDINGS = ["o", "as", "a", "amos", "an", "e", "es", "e", "emos", "en", "ar", "ando", "aria", "arias", "ariamos"]
_CLITICS = ["te", "me", "nos", "lo", "la", "le", "se", "telo", "tela", "melo", "mela", "noslo"]


def _forms() -> Iterator[str]:
    """Of regular verbs: what is, may be or shall be done; what was done would be a claim."""
    for stem in _REGULAR.split():
        soft = f"{stem[:-1]}qu" if stem.endswith("c") else f"{stem}u" if stem.endswith("g") else stem
        for ending in _ENDINGS:
            yield (soft if ending.startswith("e") else stem) + ending
        for clitic in _CLITICS:
            yield from (f"{stem}ar{clitic}", f"{stem}a{clitic}", f"{soft}e{clitic}", f"{stem}ando{clitic}")


SMALL = word_set(_SMALL)
HARMLESS = word_set(f"{_SMALL} {_IRREGULAR} {_NAMING}").union(_forms())
