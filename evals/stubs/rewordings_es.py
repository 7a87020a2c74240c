"""Otras palabras: other true words for what the shop's Spanish texts say, with the accents that people write."""

SWAPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        r"^Hola(?:,)? (\w+), (?:soy|te escribe) el asistente de IA de (.+?)\.(?= |$)",
        (
            r"¡Hola \1! Te saluda el asistente de IA de \2.",
            r"Qué tal, \1. Soy el asistente de IA de \2.",
        ),
    ),
    (
        r"^Hola,? (?:soy|te escribe) el asistente de IA de (.+?)\.(?= |$)",
        (r"¡Hola! Te atiende el asistente de IA de \1.",),
    ),
    (r"¡Feliz cumpleaños, (\w+)!", (r"¡Muy feliz cumpleaños, \1!", r"\1, ¡feliz cumpleaños!")),
    (r"Perdon,", ("Lo siento,", "Disculpa,")),
    (r"Lo siento,", ("Perdón,", "Una disculpa,")),
    (r"no te entendi bien\.", ("no te entendí del todo.", "creo que no te entendí.")),
    (r"Lo mas cercano que tengo:", ("Lo más cerca que tengo:", "Esto es lo más cercano:")),
    (r"¿Te sirve alguna\?", ("¿Te queda bien alguna?", "¿Alguna te funciona?")),
    (r"¿Que tal una de estas\?", ("¿Te gustaría una de estas?", "¿Y una de estas?")),
    (r"¿Cual prefieres\?", ("¿Cuál te gusta más?", "¿Cuál quieres?")),
    (r"¿Cual te (?:sirve|queda bien)\?", ("¿Cuál te conviene?", "¿Cuál quieres?")),
    (
        r"¿Te reservo alguna de estas horas\?",
        ("¿Quieres que te reserve una de estas?", "¿Te aparto alguna de estas horas?"),
    ),
    (r"¿Que dia te queda bien\?", ("¿Qué día prefieres?", "¿Qué día te conviene?")),
    (r"¿Te lo reservo\?", ("¿Quieres que te lo reserve?", "¿Lo reservo?")),
    (r"¿Te la reservo\?", ("¿Quieres que te la reserve?", "¿La reservo?")),
    (r"¿Te reservo ", ("¿Quieres que te reserve ", "¿Reservo ")),
    (r"esta libre", ("está disponible", "se encuentra libre")),
    (r"¡Nos vemos!", ("¡Te esperamos!", "¡Hasta entonces!")),
    (r"¡Nos vemos ", ("¡Te esperamos ",)),
    (r"Estamos en ", ("Nos encuentras en ", "La dirección es ")),
    (r"^¡Perfecto!", ("¡Excelente!", "¡Muy bien!")),
    (r"^¡Con gusto!", ("¡Es un placer!", "¡De nada!")),
    (r"Abrimos ", ("Nuestro horario es ", "Estamos abiertos ")),
    (r"Tienes cita ", ("Tu cita es ",)),
    (r"no hay nada libre", ("no queda nada libre", "no tengo nada disponible")),
    (r"Responde con un numero", ("Mándame un número", "Contesta con un número")),
    (r"o dime un dia y una hora", ("o dime qué día y a qué hora", "o escríbeme un día y una hora")),
    (r"Dime cual", ("Dime cuál quieres", "Avísame cuál")),
    (r"Solo dime cual", ("Nada más dime cuál",)),
    (r"Esto es lo que tengo:", ("Tengo estas horas:", "Te puedo ofrecer:")),
    (r"Estas horas estan libres:", ("Estas están disponibles:", "Hay lugar en estas:")),
    (r"Hace (\d+) semanas de tu ([\w ]+?) con (\w+)\.", (r"Tu último \2 con \3 fue hace \1 semanas.",)),
    (r"Ya pasaron (\d+) semanas desde tu ([\w ]+?) con (\w+)\.", (r"Han pasado \1 semanas desde tu \2 con \3.",)),
    (r"¿Quieres venir\?", ("¿Te gustaría venir?", "¿Vienes?")),
    (r"\bdia\b", ("día",)),
    (r"\bmas\b", ("más",)),
    (r"\bnumero\b", ("número",)),
)
OPENINGS = ("¡Claro que sí! ", "¡Con mucho gusto! ", "Gracias por escribir. ", "¡Por supuesto! ", "Muy bien. ", "Va. ")
DAYS = {
    "lun": "lunes",
    "mar": "martes",
    "mie": "miércoles",
    "jue": "jueves",
    "vie": "viernes",
    "sab": "sábado",
    "dom": "domingo",
}
MONTHS = {"jun": "junio", "jul": "julio", "may": "mayo", "abr": "abril", "ago": "agosto"}
DATE = r"\b(lun|mar|mie|jue|vie|sab|dom) (\d{1,2}) (abr|may|jun|jul|ago)\b"
DATE_STYLES = (
    "{weekday} {day} de {month}",
    "{weekday} {day}",
    "{weekday}, {day} de {month}",
    "{short} {day} de {month}",
)
TIME_STYLES = ("{clock} {half}", "{clock}{half}", "{clock} {dotted}", "{clock} {part}")
PRICE_STYLES = ("${price}", "${price}", "{price} dólares")
