"""How people ask in Spanish for no more texts (see `notation.py`); written without accents, as `words.py` reads."""

from runtime.domain.stop_phrases.notation import compile_phrases, read_lists

LISTS = read_lists(
    """
    DEJEN: deja, deje, dejen, dejaran, pararan, dejar, dejes, dejame, dejeme, dejenme, dejas, dejan, cesen, cese,
        cesa, eviten, evite, evita, evitar, paren, pare, parale, parenle, parar, basta, alto, terminen
    EN_PAZ: en paz, tranquilo, tranquila, tranquilos, solo, sola, quieto
    ESCRIBIR: escribir~, mandar~, enviar~, llamar~, molestar~, textear~, contactar~, hablar~, mensajear~, joder~,
        chingar~, fregar~, fastidiar~, acosar~, insistir~, marcar~, spamear~, escribiendo~, mandando~, enviando~,
        llamando~, molestando~, texteando~, contactando~, chingando~, jodiendo~
    ESCRIBAN: escribas, escriba, escriban, escribieran, escribiera, textees, textee, texteen, contactes, contacte,
        contacten, mensajees, mensajee, mensajeen, hables, hable, hablen, busques, busque, busquen, llames, llame,
        llamen, marques, marque, marquen, acoses, acosen, MOLESTEN
    MOLESTEN: molestes, moleste, molesten, molestar, jodas, joda, jodan, joder, chingues, chingue, chinguen,
        friegues, frieguen, insistas, insista, insistan, contactar
    MANDEN: mandes, mande, manden, mandaran, enviaran, envies, envie, envien, mandas, mandan, lleguen, llegue
    MENSAJES: mensaje, mensajes, texto, textos, sms, promociones, promocion, promos, publicidad, spam,
        notificaciones, ofertas, anuncios, correos, recordatorios, avisos, comunicaciones, llamadas
    ESTOS: mas, sus, tus, su, tu, estos, esos, este, ese, los, de, ningun, ninguno, ningunos, la, otro, otros, por,
        via, tantos, tanto, un, mi, mis, las, estas, esas
    NO: no, ya no, nunca, jamas, nunca mas, tampoco
    ME: me, nos, le, les, lo, la
    QUIERO: quiero, deseo, quisiera, queremos, deseamos, necesito, necesitamos, me interesa, me interesan,
        nos interesa, quise, quieren, acepto, autorizo
    QUITEN: quita~, quite~, quiten~, saca~, saque~, saquen~, borra~, borre~, borren~, elimina~, elimine~,
        eliminen~, remueva~, remueve~, remuevan~, retira~, retire~, retiren~, baja~, baje~, bajen~, excluya~,
        excluyan~, sacar~, quitar~, borrar~, eliminar~, remover~
    QUITENME: quitenme, saquenme, borrenme, eliminenme, remuevanme, retirenme, borrame, borreme, eliminame,
        elimineme, remueveme
    SU: la, su, tu, sus, tus, esta, esa, las, los, de
    LISTA: lista, listas, base, contactos, sistema, grupo, registros, directorio, agenda
    NUMERO: mi numero, este numero, el numero, mi contacto, mis datos, mi nombre, mi informacion
    DAR: dar, darme, darnos, darse, dame, denme, deme, denos, doy, den, damos, solicito, solicitar, pido, tramitar,
        quiero
    UN_POCO: un, el, los, las, volumen, a, mas, poco, tantito
    ANULEN: cancel~, anula~, anule~, detener, detengan, detenga, termina~, elimina~, para, paren, bloquea~
    SUSCRIBI: suscribi~, registre, apunte, inscribi~, anote, subscribi~
    PEDI: pedi, solicite, autorice, acepte, consenti, ordene
    PERMISO: permiso, consentimiento, autorizacion
    """
)

# Commands; a "no" before them turns them around: "no dejen de escribirme".
ORDERS = compile_phrases(
    """
    DEJEN ya/me/de/por/con* de ya/estar/seguir/estarme* ESCRIBIR
    DEJEN ya/me* ESCRIBIR !de
    para ya/me* de ya/estar/seguir* ESCRIBIR
    DEJEN con/de/a/ya* los/las/tantos/sus/tus/estos/esos/tanto* MENSAJES
    dejame/dejenme/dejeme/dejanos/dejennos EN_PAZ
    QUITEN ya/a* de SU* LISTA !de_espera
    QUITEN de aqui/ahi/alli/esto/este_chat
    QUITEN ya/tambien* NUMERO
    me _? QUITEN de SU* LISTA !de_espera
    me QUITEN $
    QUITENME $
    DAR de/mi/la/una* baja !UN_POCO
    desuscri~/desubscri~/desinscri~
    ANULEN la/mi/esta* suscripcion/subscripcion
    ANULEN ESTOS* MENSAJES
    olvid~/pierd~/bota/boten/tira/tiren/bloqueen a? NUMERO
    olvidense/olvidate de mi
    """,
    LISTS,
)
# Prohibitions.
BANS = compile_phrases(
    """
    NO ME? vuelv~/sig~ a? ESCRIBIR
    NO ME? est~/and~ ESCRIBIR
    NO ME ESCRIBAN
    NO ME MANDEN ya/mas/nada/por/a_este_numero* ESTOS* MENSAJES/mas/nada/cosas/esto/$
    NO ME MANDEN mas/nada
    NO ESCRIBAN/MANDEN mas/nada
    NO MANDEN ESTOS* MENSAJES
    ya no ESCRIBAN $
    ^ no ESCRIBAN $
    no ESCRIBAN ni ESCRIBAN/MANDEN
    no ESCRIBIR mas/a_este/por/$
    no MOLESTEN mas/a/$
    """,
    LISTS,
)
# Wishes, missing consent, threats.
WISHES = compile_phrases(
    """
    NO QUIERO recibir !lla~
    NO QUIERO ser/estar contactad~/en/molestad~/registrad~/suscrit~
    NO QUIERO que_me/que_nos/me ESCRIBAN/MANDEN/sigan/esten/vuelvan
    NO QUIERO ESTOS* MENSAJES
    NO QUIERO saber/nada mas/nada/de* ustedes/usted/ti
    NO QUIERO seguir recibiendo
    para no recibir mas? ESTOS* MENSAJES
    quiero/quisiera/puedo/necesito salir~ de SU* LISTA !de_espera
    dejo/dejar de recibir
    como cancelo/paro/detengo/quito/bloqueo ESTOS* MENSAJES/esto
    pueden/puede/podrian/podria/puedes/podrias dejar de ESCRIBIR
    NO ME? SUSCRIBI para/a/en? esto/estos/sus/esta/ustedes/esa/$
    NO ME? PEDI ESTOS* MENSAJES/esto/que
    NO ME/te? di/doy/dimos/dado mi? PERMISO/numero_para/mi_numero
    NO autorizo/autorice que/estos/el/sus
    no tiene/tienen/tienes mi? PERMISO
    retiro/revoco mi PERMISO
    ME/los/te voy_a/vamos_a/voy reportar/denunciar/bloquear/demandar
    ME/los/te reporto/denuncio/bloqueo/demando
    reportar/denunciar~ como_spam/por_spam
    ni un/otro mensaje/texto mas
    NO mas/mandar ESTOS* MENSAJES
    """,
    LISTS,
)
# A clause that is nothing else.
WHOLE = compile_phrases(
    """
    ^ ya? basta/alto/paren/pare/parar/detener/detente/detenganse/parenle/parale ya/gracias/todo/con_esto* $
    ^ ya? para ya? $
    ^ ya no mas gracias? $
    ^ ya? suficiente $
    ^ baja ya/gracias? $
    ^ la baja $
    ^ vayanse/vete/vayase a la chingada/mierda/verga $
    ^ larguense/largate $
    ^ stop a/de/con/por/ya* ESTOS* MENSAJES/texts/texto/ya/todo $
    ^ stop de ESCRIBIR
    """,
    LISTS,
)
