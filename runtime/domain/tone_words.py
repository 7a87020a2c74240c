"""What a shop may say around a sentence that has to stay: greetings, thanks, joy, an invitation to text.

A list of what is allowed, since one of what is forbidden is never complete: "just kidding", "give or take a week" and
"at least on paper" each turn a true sentence into its opposite with words that harm nobody elsewhere.
"""

import re
import unicodedata

from runtime.domain.claims.loaded import LOADED

_CALLED = """
    bro brother boss buddy pal fam friend man chief champ king queen amigo amiga sir ma'am homie legend jefe jefa compa
    compadre carnal hermano hermana mano manito parce pana primo prima wey rey reina mijo mija vecino vecina tio campeon
    crack
"""
_ENGLISH = """
    a an the this that these and so with at for to in of on up i i'm i'd i'll me my we we're we'd we'll us our you
    you're you'd you'll your it it's that's there's there here's let let's is are be am can could would will have get
    got see seeing seen look looking forward love loved like enjoy take care keep stay come coming find hi hey hello
    hiya howdy yo greetings welcome aboard morning evening afternoon day days week weekend night today time times
    ahead soon then always ever very really super pretty just all much many lots big real quick quickly back well good
    great nice awesome perfect lovely cool sweet amazing fantastic excellent wonderful brilliant beautiful solid easy
    happy glad thrilled excited pumped stoked pleased best better fair fresh sharp clean crisp ready sorted set sorry
    apologies apology oops whoops yikes thanks thank thx ty please pls cheers congrats congratulations bravo yay
    woohoo boom wow ha ah aw aww sure ok okay alright absolutely definitely totally course certainly gladly deal fun
    pleasure honor patience understanding choice taste news question questions call bye goodbye peace cut cuts haircut
    haircuts hair trim touch style looks chair shop team crew spot spots text texts texting message messages send
    write tell telling ask asking know letting hear hearing reply answer number talk chat help helping need want book
    booking schedule anything what which how who where new birthday celebrate celebrating party treat miss missed
    missing hope about from do does work works shall thing also another some favorite favourite calling calls down lot
    bit kind swing by through round kindly feel feeling doing here eye sir legend sounds sound visit bud fine
    yourself them yep make address
"""
_SPANISH = """
    el la los las un una lo le te me nos se tu tus mi nuestro nuestra y e a al de del con en por para que es son esta
    estan estamos estoy soy somos hay va vamos ve ven ver verte vernos vemos veo vas ya asi muy mas tan bien mejor
    todo toda todos aqui ahi pronto hoy luego entonces tambien igualmente claro seguro cuanto hola holi hey ey buenas
    buenos buen bueno buena dias dia tardes noches noche semana finde gracias mil muchas mucho gusto placer favor
    porfa porfavor perdon disculpa disculpas siento lamento perfecto genial excelente estupendo maravilloso fantastico
    increible padre chido chevere super lindo bonito feliz contento contenta encantado encantada alegria alegra alegro
    listo lista sale orale andale dale arre vale okay ok okey saludos abrazo adios bye chao bienvenido bienvenida
    felicidades animo tranquilo tranquila hecho paciencia comprension suave facil rapido noticias noticia pregunta
    preguntas duda dudas corte cortes pelo cabello barba estilo look silla barberia equipo cita hora numero mensaje
    mensajito texto escribe escribeme escribenos escribir escribirme mandame manda dime dinos dimelo decirme contesta
    responde avisa avisame avisanos avisar preguntame llamame habla ayudo ayudar ayudarte puedo podemos necesitas
    quieres gustaria prefieres busco buscarte agendo agendamos agendar reservo reservar esperamos espero esperando
    encanta encantaria como cual cuando donde quien eres quedar queda quedas cuidate cuida disfruta pasala venir
    vienes vuelve volver regresar extranamos celebrar celebrarlo cumple cumpleanos fresco nuevo nueva otra guapo
    maneja extrana hasta tengo tenemos esto escribirnos avisarnos direccion cuidado entiendo comprendo ti tiempo
    toca buscar ofrecer hablar algo alguna alguno algun cosa saber pasate
    paso vente quedo puedes puede poder ayuda bonita rato hacer hago haces hacerte nota arreglo tema toque preferida
    preferido favorito favorita proximo proxima gustan gusta guste aparto lugar entendido acomoda rapidito espacio
    serviria sirve
"""
_CRY, _CALL = 5, 8  # words
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*|[.!?]+")


def without_accents(text: str) -> str:
    """ "Sí, mañana" becomes "Si, manana"."""
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


_TONE = {"en": frozenset(_ENGLISH.split()), "es": frozenset(_SPANISH.split())}
_LOADED = {language: frozenset(map(without_accents, words)) for language, words in LOADED.items()}
# Somebody is called that: "See you then, boss."
_ADDRESS = (
    rf"(?:,|\b(?:hey|hi|hello|yo|yes|thanks|hola|gracias|oye|ey))\s+(?:my |mi )?(?:{'|'.join(_CALLED.split())})"
    r"(?=\s*[.!?,]|\s*$)"
)
_SAID_AT_THE_SHOP = (
    r"ha(?=[,!])", r"hit (?:us|me) up", r"right on", r"(?:our|the) menu", r"on (?:point|it)", r"you rock", r"(?:my|our) bad",
    r"touch[ -]up", r"what's up", r"guilty as charged", r"(?:you )?caught me", r"long time no see",
    r"reaching out", r"it's a bot", r"which one",
    r"long time(?=[,!])",
    r"(?:our|the) doors? (?:is|are) (?:always |still )?open", r"you're in luck", r"have a good one", r"fair enough",
    r"(?:hang|sit) tight", r"drive safe(?:ly)?", r"heads up", r"stay (?:safe|fresh|sharp)", r"locked in", r"done(?=[.!,]| deal)",
    r"sure thing", r"what works", r"one text away", r"(?:it's )?been a while", r"you name it", r"any time", r"anytime",
    r"any (?:questions?|good|of these)", r"take your pick", r"pick (?:a number|one|your time)", r"(?:see|seeing|have) you again",
    r"thanks again", r"(?:your )?next (?:cut|time|visit|haircut|look)", r"another (?:day|time|one)", r"a new one", r"what else",
    r"here's what's left", r"quick (?:check|question)", r"oh no", r"(?:one )?of the team", r"yours truly", r"tell me when",
    r"que (?:onda|tal|rollo)", r"a la orden", r"me atrapaste", r"buena onda", r"aqui andamos", r"te digo", r"otro (?:dia|corte)",
    r"las? puertas? (?:siempre )?estan? (?:siempre )?abiertas?", r"va que va", r"alguien del equipo", r"pasala bien",
)  # fmt: skip
# They deny, or ask, and mean well.
_KIND = (
    r"(?:no|not a|without a?) (?:problem|worry|worries|rush|pressure|stress|hurry|sweat|biggie|hassle)s?(?: at all)?",
    r"no hard feelings",
    r"never mind", r"(?:do not|don't) (?:worry|hesitate|be shy)", r"(?:can't|cannot|can not) wait", r"why not",
    r"if you(?:'d| would)(?: \w+)? (?:like|rather|prefer)", r"if you (?:ever )?(?:want|need|prefer|have|change|like)",
    r"if you (?:can't|cannot) make it", r"if (?:anything|something) (?:changes|comes up)", r"if it's serious", r"to change it",
    r"when(?:ever)? you(?:'re ready| are ready|'d like| want| need| feel like it)", r"but (?:i|we) (?:do |still )?have:",
    r"(?:shall we|let's) try (?:another|a different) (?:day|time)", r"pero (?:mira|tengo|tenemos|me quedan):",
    r"no (?:hay|hubo|es|fue) (?:ningun )?(?:problema|molestia|apuro|prisa)", r"no te (?:preocupes|apures)", r"no (?:lo )?dudes",
    r"(?:sin|ningun) (?:problema|pena|prisa|compromiso|falta)s?", r"de nada", r"por que no", r"(?:que|claro que|eso) si",
    r"si (?:quieres|necesitas|prefieres|gustas|deseas|tienes|cambias|surge algo|algo cambia|te (?:surge|sirve|parece|queda))",
    r"si (?:no puedes venir|es algo serio)", r"cuando (?:quieras|gustes|necesites|puedas)", r"con tiempo", r"cambiarla",
    r"¿no\?",
)  # fmt: skip
_PHRASES = re.compile(
    "|".join([_ADDRESS, *(rf"(?<!\w){said}(?!\w)" for said in (*_SAID_AT_THE_SHOP, *_KIND))]), re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def words_of_tone(text: str) -> str:
    """The turns of phrase in `text`, which is without accents."""
    return " ".join(found.group().strip(", :") for found in _PHRASES.finditer(text))


def without_tone(text: str) -> str:
    return _PHRASES.sub(" ", text)


def words_in(text: str) -> list[str]:
    """In small letters, in their order."""
    return [found.group().lower() for found in _WORD.finditer(text)]


def strange_words(before: str, after: str, language: str) -> list[str]:
    """Those that are not of tone alone, before a sentence that has to stay and after its beginning.

    Short cries before it and short questions beside it may have any word that carries no claim by itself: what takes a
    sentence back comes behind it, or within it.
    """
    first = _SENTENCE.match(after)
    within = first.end() if first else 0
    left = [said for said in _SENTENCE.findall(before) if not _is_light(said, _CRY, language)]
    later = [
        said
        for said in _SENTENCE.findall(after[within:])
        if not said.endswith("?") or not _is_light(said, _CALL, language)
    ]
    left = [said for said in left if not said.endswith("?") or not _is_light(said, _CALL, language)]
    words = words_in(" ".join([*left, after[:within], *later]))
    return [word for word in dict.fromkeys(words) if word not in _TONE[language]]


def _is_light(said: str, most: int, language: str) -> bool:
    words, loaded = words_in(said), _LOADED[language]
    return len(words) <= most and not any(word in loaded or word.removesuffix("s") in loaded for word in words)
