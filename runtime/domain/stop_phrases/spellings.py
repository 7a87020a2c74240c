"""How the words of a stop are spelt in texts, and what they are mended to."""

_MENDED_TO = """
    you: u, yall
    your: ur
    you are: youre
    are: r
    and: n
    with: w
    from: frm
    out of: outta
    to be: 2b
    them: em, dem
    this: dis
    want to: wanna
    going to: gonna
    have to: gotta
    no more: nomore
    anymore: anymor, anymo
    dont: dnt, dun, doesnt
    never: nvr, neva
    never mind: nvm, nevermind
    i would: id
    i am: im
    i will: ill
    i have: ive
    is not: isnt
    will not: wont
    can not: cant
    would not: wouldnt
    could not: couldnt
    have not: havent
    text: txt
    texts: txts
    texting: txting, txtin, txtng, texin, textin
    texted: txted
    message: msg, mssg
    messages: msgs, mssgs
    messaging: msging, messagin
    sms: smses
    calling: callin
    hitting: hittin
    blowing: blowin
    bothering: botherin
    sending: sendin
    reaching: reachin
    spamming: spammin
    getting: gettin
    being: bein
    number: num, nbr, cell, mobile, digits, cellphone
    lose: loose
    remove: rmv
    stop: stp, stpo, sotp, tsop, stopp, sttop, sstop, stoop, st0p, stahp, dtop, stip, stol, srop
    stop it: stopit
    stop texting: stoptexting
    unsubscribe: unsub, unsubbing
    unsubscribed: unsubbed
    opt: opting, opted
    opt out: optout, optingout
    fuck: eff, fk, fck, fuk
    please: pls, plz, plse, pleas, plss, kindly, porfavor, porfa, xfa, xfavor, favor
    thanks: thx, tks, thanx, ty
    que: q, k
    quiero: kiero
    mensaje: msj, mensage
    mensajes: msjs, mensages, mensajitos, mjs
    escriban: escrivan
    escriba: escriva
    envien: embien
    numero: cel, celular, telefono
"""
SPELLED = {
    wrong.strip(): right.strip()
    for right, wrongs in (line.split(":") for line in _MENDED_TO.strip().splitlines())
    for wrong in wrongs.split(",")
}
_MENDED = """
    texting messaging message messages contacting sending receiving remove removed unsubscribe unsubscribed please number
    bothering harassing anymore mensajes desuscribir
"""
_REAL = """
    testing tasting taxing tenting spending seeding sanding massage massages massaging messaged contacts contacted contract
    contracts contracting contracted remote removes remover numbers lumber plea pleased subscribe subscribed resubscribe
    receive deceiving perceiving passage passages mensaje suscribi numero numeros contacte contactes contacten contacto
    contactos remueve remueva remuevan
"""
_OATHS = "fucking fuckin effin effing freaking frickin friggin damn goddamn bloody tf wtf"
_EMPTY = "literally really simply just already immediately asap"
_OPENING = """
    hey hi hello yo ok okay omg ugh dude bro man bruh sir maam look listen actually seriously sorry nah nope yes yeah yep
    well so and but also guys fr oh um umm dang hola oye oigan oiga mira bueno pues
"""
# Mended when they are nearly right; real words that are as near to them are left alone.
MENDED = tuple(_MENDED.split())
REAL = frozenset(_REAL.split())
# Left out, so that phrases need not allow for them: anywhere, and where a clause begins.
DROPPED = frozenset(_OATHS.split()) | frozenset(_EMPTY.split())
OPENING = frozenset(_OPENING.split())
