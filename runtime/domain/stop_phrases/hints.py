"""Where the rules are unsure: what a text must say before a model may read a stop in it."""

from runtime.domain.stop_phrases import lookalikes
from runtime.domain.stop_phrases.finding import judge, readable, was_none
from runtime.domain.stop_phrases.notation import compile_phrases, read_lists, says

LISTS = lookalikes.LISTS | read_lists(
    """
    CONTACT: text, texts, texting, texted, message, messages, messaging, messaged, sms, number, numbers, phone,
        inbox, list, lists, contact, contacted, contacting, notifications, promos, promotions, marketing, ads,
        spam, spamming, reminders, database, chat, thread, bot, automated, consent, permission, privacy,
        harassment, harassing, bothering, bothered, left alone, mensaje, mensajes, texto, textos, numero, lista,
        publicidad, promociones, molestando
    AGAINST: dont, not, no, never, didnt, no longer, nobody, without, off, away, out, rid, tired, sick, annoying,
        annoyed, hate, stop, quit, unwanted, unsolicited, intrusive, invasive, illegal, harassment, harassing,
        bothering, bothered, constant, constantly, enough, end, too many, spam, spamming, wrong, rather,
        left alone, done with, privacy, violation, ridiculous, why, over, fed up, creepy, unacceptable, block,
        blocked, remove, delete, leave, less, harta, hartan, harto, cansado, cansada, nunca, ya no, molestan,
        molestando, tampoco, sin, basta, fuera, quiten, borren, dejen
    WELCOME: text me, texts me, message me, send me, call me, contact me, text you, message you, got your text,
        got your message, got the text, thanks for the text, thank you for the text, thanks for texting,
        got a text, wrong number, phone number, your number, my new number, new number, no text yet, didnt get,
        never got, didnt see, leave me a, just text, just texts, text only, text instead, need to text,
        have to text, prefer text, prefer texts, voicemail, last text, old number, consent needed, doesnt stop,
        dont stop, will not stop, no recibi, no me llega, no me llego, escribeme, mandame, numero equivocado,
        is this spam, texting and driving
    BOOKING: appointment, appointments, appt, appts, booking, book, booked, reservation, reschedule, cancel, slot,
        slots, opening, openings, cut, cuts, haircut, haircuts, trim, fade, fades, beard, lineup, shave, sides,
        top, inch, inches, chair, clippers, available, works, coming, come, see you, walk in, price, parking, late,
        yes, sure, waitlist, loyalty, confirmation, reminder, cita, citas, corte, cortes, barba, lados, hora,
        horas, llego, voy, claro, vale, am, pm, noon, oclock, PART, DAY
    """
)
BOOKS = compile_phrases("BOOKING", LISTS)
WELCOME = compile_phrases("WELCOME", LISTS)
ABOUT_TEXTS = compile_phrases("CONTACT", LISTS)
AGAINST = compile_phrases("AGAINST", LISTS)
# Too little for a rule to silence somebody, and no look-alike either.
UNSURE = compile_phrases(
    """
    ^ no more thanks? $
    ^ enough is_enough/now? $
    ^ never/not again $
    ^ i? dont/didnt/never want/ask/asked/agree/agreed for/to? this/that/it? anymore? $
    ^ i_am/we_are done with_this? $
    ^ knock/cut it off/out $
    ^ give it a_rest/up $
    ^ fuck you/this $
    ^ shut up $
    ^ stop _ $
    ^ go/begone/leave $
    ^ ya? me? tienen/tiene hart~ $
    ^ ya? estuvo/no_mas/me_canse/me_harte $
    ^ quitar/salir/no_mas/fuera $
    ^ ya? es/fue? suficiente ya/gracias? $
    ^ quiero? la baja $
    """,
    LISTS,
)
ASKS = compile_phrases(
    """
    ^ who/what/whats/when/where/why/how/which/whose/is/are/was/were/do/did/does/am/have/has/should/can_i/could_i/may_i
    ^ quien/que/cuando/donde/cuanto/como/cual/por_que
    """,
    LISTS,
)


def might_stop(text: str) -> bool:
    """False for look-alikes and for whatever books, chooses or asks; true where somebody objects to being texted.

    "Can we stop by at 5?" and "don't stop the reminders" are false; "I find these messages intrusive" is true.
    """
    judged = judge(text)
    if judged.stop or judged.lookalike:
        return bool(judged.stop)
    parts = readable(text)
    if lookalikes.is_play(text) or was_none(parts) or any(says(lookalikes.TAKEN_BACK, part) for part in parts):
        return False
    return any(says(UNSURE, part) or _objects(part) for part in parts)


def _objects(part: str) -> bool:
    if says(BOOKS, part) or says(ASKS, part) or any(char.isdigit() for char in part):
        return False
    for pattern in WELCOME:
        part = pattern.sub("# ", part)
    return says(ABOUT_TEXTS, part) and says(AGAINST, part)
