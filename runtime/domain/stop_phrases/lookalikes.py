"""What only looks like a stop: "can we stop by", "don't stop the reminders", "don't text me before 9", "stop lol"."""

import re

from runtime.domain.stop_phrases.notation import compile_phrases, read_lists

LISTS = read_lists(
    """
    NOT: dont, never, didnt, not, no need to, have not
    EVER: ever, even, you, want, wanted, need, mean, meant, to, guys, us, have, say, said, ask, asked, text,
        texted, try, trying, wish, let, them, get, it
    I: i, we, lets, let me, let us
    CHAIN: will, would, should, could, can, must, might, may, do, did, have, has, been, am, are, is, was, be, not,
        dont, didnt, never, need to, have to, had to, got to, want to, wanted to, like to, love to, trying to,
        tried to, tryna, going to, about to, to, keep, keeps, kept, how, even, ever, as, also, finally, still,
        always, better, told, said, asked, lost, completely
    OTHER: he, she, they, it, who, him, her, someone, somebody, everyone, everybody, people, rain, bus, car
    DAY: monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays,
        fridays, saturdays, sundays, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, today, tonight,
        tomorrow, tmrw, tmr, tomoro, weekend, weekends, weekdays, mornings, afternoons, evenings, nights, lunes,
        martes, miercoles, jueves, viernes, sabado, sabados, domingo, domingos, hoy, manana
    PART: morning, mornings, afternoon, afternoons, evening, evenings, night, noon, midnight, breakfast, lunch,
        dinner, weekend, weekends, weekdays, week, day, work, class, school, church, meetings, hours, holidays,
        middle, early, am, pm
    HOUR: one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        11, 12, noon, dark, midnight, hours
    BEFORE: at, by, past, around, before, after, until, til, till, between
    WHILE: while, when, whenever, if, unless, until, til, till, before, after
    SO: so, too, this, that, super, real, very
    TOLD: said, told, asked, already, call, sue, report, block, say
    ANYONE: me, us, texts, messages, anything, again, or, call, text, calling, texting, mensajes, mas, ni, nada
    OURS: you, your, this, these, those, that, it, all, everything, any, future, further, receiving, getting,
        marketing, sms, promo, promos, promotional, promotions, text, texts, texting, message, messages, messaging,
        notifications, alerts, communication, communications, email, emails, mailing, reminders, offers, updates,
        ads, spam, list, here, now, the list, the text, the texts, the sms, the messages, the marketing,
        the notifications, the mailing, the system, the shop, the service, the group, the program
    NAMELESS: again, anymore, ever, about, at, on, for, from, and, or, i, this, so, now, you, wrong, late, every,
        all, no, not, with, by, any, number, phone, if, ok, thanks, it, we, my, the, unless, until, before, after,
        to, in, when, while, between
    """
)

# Before a command.
NEGATED = compile_phrases("NOT EVER* $", LISTS)
NEGADO = compile_phrases("no/nunca/jamas/sin me/nos/le/les/se? $", LISTS)
STILL_ASKED = compile_phrases(
    """
    why/if/unless/how_come/because you? dont/can_not/will_not/would_not you? $
    can/could/would/will you not? $
    """,
    LISTS,
)
BY_ANOTHER = compile_phrases(
    """
    I CHAIN* $
    can/could/should/may/shall/might/do/did/if/when/until i/we CHAIN* $
    did/have you CHAIN* $
    OTHER CHAIN* $
    my/the/his/her/our !number _ CHAIN CHAIN* $
    tell/told/ask/asked/get/make/let/had/have !you !your !the !this _ to? $
    hope/wish/glad/happy/sad to/you/they CHAIN* $
    """,
    LISTS,
)
# Before "unsubscribe" and "opt out": a question about what is, no wish.
NOT_ASKED_FOR = compile_phrases(
    """
    did/am/was/were/are/have/has/if/after/since/because/until i/we/you/someone/they/he/she/it _? _? $
    he/she/they/wife/husband/son/friend/kid/mom/dad/brother/sister/guy CHAIN* $
    without/before/afraid/instead/accidentally/undo/cancel/reverse _? $
    """,
    LISTS,
)

# After any of them: for some hours or days.
ONLY_THEN = compile_phrases(
    """
    ^ ANYONE* BEFORE/on/over/in/during/while/this/the the/my? !fact !future PART/DAY
    ^ ANYONE* BEFORE like? HOUR
    ^ ANYONE* BEFORE _? am/pm/oclock
    ^ ANYONE* at/during/on odd/weird/crazy/random/my/these/ungodly hours/hour/break/lunch/shift/times
    ^ ANYONE* WHILE i/we/you/my/the/there am/are/was? !TOLD _
    ^ ANYONE* SO early/late/often/much/soon/many
    ^ ANYONE* early/late/yet/DAY
    ^ ANYONE* this/next week/weekend/morning/month/evening/afternoon/time
    ^ ANYONE* for now/today/the_moment
    ^ ANYONE* for a/the/another/one/two/few/couple !number !record !last !love !fuck !future
    ^ ANYONE* about/regarding/for the/my/that? appointment/appt/DAY/time/slot
    ^ ANYONE* on/by/via/through/por whatsapp/facebook/instagram/messenger/email/correo
    ^ ANYONE* tan/muy tarde/temprano/seguido
    ^ ANYONE* tan _
    ^ ANYONE* ahora/ahorita/todavia/aun/antes/despues/entre/hasta/DAY
    ^ ANYONE* en/por la/las manana/mananas/noche/noches/tarde/tardes
    ^ ANYONE* de noche/madrugada/manana
    ^ ANYONE* a/antes/despues/hasta de? la/las/esta/estas _
    ^ ANYONE* mientras/cuando/si !me _
    """,
    LISTS,
)
RIGHT_NOW = compile_phrases("^ right_now/rn", LISTS)
# After "unsubscribe" and "opt out": of something else.
SOMETHING_ELSE = compile_phrases(
    """
    ^ already/button/link? from/of/for !OURS _
    ^ my !number !phone !name !email _
    ^ him/her/them/by_accident/by_mistake/fee/form/button/link/page
    """,
    LISTS,
)

# Calls, not texts; or how one is called: "stop calling me sir".
CALLS = compile_phrases("call/calling/ring/ringing/phone/phoning/llam~", LISTS)
TEXTS_TOO = compile_phrases("text~/messag~/contact~/mensaje~/escrib~/number", LISTS)
CALLED_BY_A_NAME = compile_phrases("call/calling me/him/her/us/this !NAMELESS _", LISTS)
TEXTS_WELCOME = compile_phrases(
    """
    ^ text/message/texting me/us/only/instead/is/works/or/$
    text only/instead/is_better/is_fine/is_best/works/preferred/is_easier
    just/only/prefer/rather/can/better/instead/but text/message/a_text/texts/texting
    texting/texts is/are only/better/fine/best/easier
    mensaje/texto/mensajes/textos mejor
    mejor mensaje/texto/mensajes/textos
    mandame/escribeme/mandeme/escribame/mandenme/escribanme/textea/texteame
    """,
    LISTS,
)
# What it is about instead of our texts; taken out of a clause before anything is searched.
OTHER_STOPS = compile_phrases(
    """
    bus/last/next/first/pit/train/subway/metro/quick/one/full/truck/rest/only/short/non/a stop
    stop/stops/stopping/stopped by/in/over/through/around/into/past/near/there/sign/light/watch
    stop/stops/stopping/stopped at !once !all _
    stop/stops/stopping/stopped for !good !ever _
    stop/stops/stopping/stopped off/on/to !this !my _
    stop and see/get/grab/pick/chat/say/eat/go/look/think
    stop up front
    stop i can_not
    stop i_am crying/dead/dying/screaming/laughing/blushing
    take me off the/your? schedule/calendar/waitlist/books/book
    end of the/my/this/story/month/week/day/june/july
    can/will not stop
    will/would/can never stop
    never/dont stop will/can/coming/being
    wait/waiting list
    estoy/esta/esten/estar/estaba/andar de baja
    """,
    LISTS,
)

# Before a last "stop": there it is a thing, or somebody else's doing, or only told.
NO_LAST_STOP = compile_phrases(
    """
    a/an/the/this/that/my/your/his/her/our/their/one/two/2/each/every/which/what/another/some/more/same/other/and/or $
    at/by/from/near/rain/raining/snow/music/song/car/train/tram/mrt/lrt/station/opposite $
    to/dont/didnt/not/never $
    will/would/can/could/should/must/may/might/did/do/does/when/until/till/where/wait
    i/he/she/it/we/they/who $
    said/say/text/texted/sent/send/typed/wrote/replied
    _ _ _ _ _ _ _
    """,
    LISTS,
)
# A correction of what was just agreed: "stop, i said friday".
CORRECTS = compile_phrases(
    """
    wrong day/time/date/barber/one/shop/location/service
    i meant/said DAY/at/HOUR
    not DAY
    mejor/digo/era/quise_decir el/la/los/para? DAY
    mejor/digo a las
    """,
    LISTS,
)
# May stand beside a bare "no texts" without making it mean something else.
POLITE = compile_phrases(
    "^ no/not_interested/wrong/thanks/thank_you/you_have/you_got/bye/goodbye/this_is/sorry/stop", LISTS
)
# Anywhere in a text: the stop was none.
BY_ACCIDENT = compile_phrases(
    """
    didnt/dont/not/was_not/wasnt mean/trying/intend
    accident~/by_accident
    by mistake $
    meant to_say/to_text/stop/it_for/for/start
    typed/texted/sent/hit/pressed/said/replied/wrote/unsubscribed/out/stop/stopped _? _? by/on/in mistake/error
    ignore that/my/the/last/it/previous
    was_not/wasnt/not meant? for you
    not stop
    fue un/por? error/equivocacion
    """,
    LISTS,
)
# After a stop: it is taken back.
TAKEN_BACK = compile_phrases(
    """
    jk/kidding/joking/oops/whoops/my_bad/never_mind/scratch_that/changed_my_mind/ignore/disregard/wait
    wrong chat/text/thread
    sorry wrong
    keep me/the/sending/texting/them
    want to_stay/the_texts/them/to_keep
    start/resume/resubscribe/sign_me_up/sign_me_back/add_me_back
    broma/perdon/mejor_no
    """,
    LISTS,
)
_PLAYFUL = re.compile(
    r"\b(?:lol|lmao|lmfao|rofl|haha\w*|hehe\w*|jaja\w*|jk)\b|[😂🤣😆😝😜😄😁😊😍🥰😉❤🙈☺]|[:;]-?[dp)]", re.IGNORECASE
)


def is_play(text: str) -> bool:
    """Whether the text laughs: "stop lol"."""
    return _PLAYFUL.search(text) is not None
