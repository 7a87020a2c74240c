"""Which language a text is in, told between English and Spanish by the words that only one of them has."""

import re
import unicodedata

_SPANISH_WORDS = """
    que los las por para pal una unos unas del les sus tus nos ella ellos usted ustedes
    quiero quisiera queria quieres quiere queremos gustaria necesito necesita necesitamos puedo puede puedes pueden
    podria podrias podemos tienes tiene tienen tengo tenia tenemos tendra tendras tendran hace hacen haces hagan hacer
    estoy estas esta estan estamos estare estaba este estos eso esa ese esos soy eres somos fue estar
    voy vas vamos iba iria ir llego llegar llegando llegare venir vengo vienes viene vienen vaya paso pasar pasa
    hola buenas buenos gracias porfa porfavor perdon disculpa disculpe adios saludos luego nada
    manana hoy ayer ahora ahorita lunes martes miercoles jueves viernes sabado sabados domingo domingos noche noches
    tarde tardes dia dias hora horas rato semana semanas proximo proxima proximos pasado fines temprano mediodia
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    dos tres cuatro cinco seis siete ocho nueve diez doce media cuarto
    cita citas turno cupo espacio corte cortes pelo cabello barba bigote ninos nino hijo hija hijos barbero peluquero
    cuanto cuantos cuanta cuesta cuestan vale cobra cobran precio precios donde cuando quien quienes cual cuales cualquier
    cualquiera porque xq como pero tambien tampoco muy mucho mucha muchas poco antes despues desde hasta entre sobre
    aqui ahi alla cerca otro otra otros otras mismo misma todo todos toda todas algo alguien alguno alguna ninguno
    ninguna nunca siempre todavia aun mejor peor bien mal bueno buena claro dale vale listo perfecto excelente
    agendar agendame agenda reservar reserva reservame apartar aparta apartame apuntame anotame ponme dame dime deme
    cambiar cambia cambiala cancelar cancela cancelame mover mueve moverla confirmar confirmo hablar habla llamar llamame
    llama llamen mandar manden mandes mande mandarme mensaje mensajes textos escribir escriban escribas deja dejen dejes
    quitame quiten sacame numero persona humano gente alguien abren abre abierto cierran cerrado direccion ubicacion
    queda quedan quedo sirve conviene funciona puedan seria prefiero preferiria digo perdi olvide equivocado equivocada carro
    cortaron cortaste oreja cuello cara sigue sangre sangrando quemaron quemo lastimaron navaja duele cobraron dinero
    abogado policia vivir morir matar anos mama papa
    trafico camino primero primera segundo segunda tercero tercera opcion orale sta estaria andale jue vie sab mie puse pueda
"""
# Written alike in both languages, or too short to tell: they count beside a word that tells.
_SHARED_WORDS = """
    no me a y o es mi ya yo la el lo le al te tu ti su se de si con hay un mas en pa pq q sin son solo sea era ser favor
    ver sale da di ok
"""
# Spanish that English speakers season their texts with; by themselves they are no sign.
_SEASONING_WORDS = "gracias adios perfecto bueno dale vale claro listo excelente nada como"
_ENGLISH_WORDS = """
    the you your yours is are am was were be been what whats how much when where which who why can cant could would
    should will wont do does dont did didnt have havent i im ill id it its that thats this these those at for with and
    or to in on of my we they them their there here an any some not yes yeah yep yup nope please pls plz thanks thank
    thx today tomorrow tmrw tonight morning afternoon evening night noon week weekend next last monday tuesday wednesday
    thursday friday saturday sunday want need like love works work good great fine sure cool maybe sorry hello hi hey
    see get got go going come coming make take book booked appointment appt haircut cut price cost open close free
    available time times day days after before later earlier around about just only also too still again okay let
    lets know sounds perfect anything something else nothing but if so than then as by from up out off now stop text
"""
_SPANISH = frozenset(_SPANISH_WORDS.split())
_SHARED = frozenset(_SHARED_WORDS.split())
_SEASONING = frozenset(_SEASONING_WORDS.split())
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_YES = frozenset({"si", "sii", "sip", "sipi"})


def guess_language(text: str) -> str:
    """ "en" or "es"; English when there is nothing to go by."""
    words = _words(text)
    spanish, english = _counts(words)
    return "es" if _says_yes(words, english) or (spanish and spanish + _accented(text) > english) else "en"


def clear_language(text: str) -> str | None:
    """The one that the text is surely in; None for "2", "ok", "gracias" and whatever else people of both languages write."""
    words = _words(text)
    spanish, english = _counts(words)
    if _says_yes(words, english) or (spanish + _accented(text) > english and _is_sure(words, spanish)):
        return "es"
    return "en" if english > 1 and english > spanish else None


def _says_yes(words: list[str], english: int) -> bool:
    """ "Si", "si, con Marcus"."""
    return bool(words) and words[0] in _YES and not english


def _is_sure(words: list[str], spanish: int) -> bool:
    """Two Spanish words, or one alone, and one of them is no seasoning."""
    telling = [word for word in words if word in _SPANISH and word not in _SEASONING]
    return bool(telling) and (spanish > 1 or len(words) == 1)


def _counts(words: list[str]) -> tuple[int, int]:
    """How many words are Spanish, none where they are few among the others, and how many are English."""
    telling = sum(word in _SPANISH for word in words)
    spanish = telling + sum(word in _SHARED for word in words) if telling else 0
    return spanish if 3 * spanish >= len(words) else 0, sum(word in _ENGLISH for word in words)


def _accented(text: str) -> bool:
    return re.search("[ñ¿¡áíóú]", text.lower()) is not None


def _words(text: str) -> list[str]:
    flat = unicodedata.normalize("NFD", text.lower())
    plain = "".join(c for c in flat if not unicodedata.combining(c) and c not in "'’")
    return [word for word in re.findall("[a-z]+", plain) if word not in ("am", "pm")]
