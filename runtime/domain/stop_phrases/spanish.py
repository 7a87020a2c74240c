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
        contacten, mensajees, mensajee, mensajeen, llames, llame, llamen, acoses, acosen, MOLESTEN
    AVISEN: avises, avise, avisen, notifiques, notifique, notifiquen
    HABLEN: hables, hable, hablen
    MARQUEN: marques, marque, marquen, busques, busque, busquen
    MOLESTEN: molestes, moleste, molesten, molestar, jodas, joda, jodan, joder, chingues, chingue, chinguen,
        chinguees, friegues, frieguen, insistas, insista, insistan, contactar
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
    LISTA: lista, listas, base, contactos, sistema, grupo, registros, directorio, agenda de contactos, agenda de telefonos
    NUMERO: mi numero, este numero, mi contacto, mis datos, mi nombre, mi informacion
    OF_A_VISIT: de cita, de turno, de orden, de reserva, de reservacion, de confirmacion, uno, dos, tres, 1, 2, 3, 4, 5
    DAR: dar, darme, darnos, darse, dame, denme, deme, denos, doy, den, damos, dan
    PIDO: solicito, solicitar, pido, tramitar, tramito
    UN_POCO: un, el, los, las, volumen, a, mas, poco, tantito
    ANULEN: cancel~, anula~, anule~, detener, detengan, detenga, termina~, elimina~, para, paren, bloquea~
    SUSCRIBI: suscribi~, registre, apunte, inscribi~, anote, subscribi~
    PEDI: pedi, solicite, autorice, acepte, consenti, ordene
    ESCRIBEN: escriben, escribes, escribe, llaman, molestan, contactan, textean
    MANDAN: mandan, mandas, manda, envian, envias
    LEY: demand~, denunci~, report~, abogad~, policia, profeco
    VISIT: cita, citas, turno, turnos, reserva, reservas, reservacion, agenda, servicio, horario, corte, espacio,
        lugar, cupo
    DIA: lunes, martes, miercoles, jueves, viernes, sabado, sabados, domingo, domingos, manana
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
    QUITEN ya/tambien* NUMERO !OF_A_VISIT
    QUITEN ya/tambien* el_numero !de !OF_A_VISIT
    PIDO mi/la/una* baja !UN_POCO
    quiero mi baja !UN_POCO
    desuscri~/desubscri~/desinscri~
    ANULEN la/mi/esta* suscripcion/subscripcion
    ANULEN ESTOS* MENSAJES
    olvida/olviden/olvidense/olvidate/pierd~/bota/boten/tira/tiren/bloqueen a/de* NUMERO !OF_A_VISIT
    olvidense/olvidate de mi
    """,
    LISTS,
)
LEAVING_LISTS = compile_phrases(
    """
    QUITEN ya/a* de/del SU* LISTA !de_espera
    QUITEN de aqui/ahi/alli/esto/este_chat
    me _? QUITEN de/del SU* LISTA !de_espera
    """,
    LISTS,
)
# The same, without saying of what: of an appointment as well ("ya no puedo ir, borrenme").
BARE_ORDERS = compile_phrases(
    """
    me QUITEN $
    QUITENME $
    DAR de mi/la/una* baja !UN_POCO
    """,
    LISTS,
)
# Prohibitions.
BANS = compile_phrases(
    """
    NO ME? vuelv~/sig~ a? ESCRIBIR
    NO ME? est~/and~ ESCRIBIR
    NO ME ESCRIBAN
    NO ME HABLEN ya/mas/nunca* !de !del !sobre !asi !ya !mas !nunca
    NO ME HABLEN ya/mas/nunca* de/sobre ESTOS* MENSAJES
    NO ME MARQUEN ya/mas/nunca* $
    NO ME MARQUEN ya/mas/nunca* a_este/a_mi/por/para/ni/y
    NO ME MANDEN ya/mas/nada/por/a_este_numero* ESTOS* MENSAJES/mas/nada/cosas/esto/$
    NO ME MANDEN mas/nada
    NO ESCRIBAN/MANDEN mas/nada
    NO MANDEN ESTOS* MENSAJES
    NO MOLESTEN con ESTOS* MENSAJES
    NO ME? AVISEN mas/nada
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
    como me? salgo/salir/salirme/quito/borro/doy de? SU* LISTA/baja !de_espera
    pueden/puede/podrian/podria/puedes/podrias dejar de ESCRIBIR
    NO ME? SUSCRIBI para/a/en? esto/estos/sus/esta/ustedes/esa/$
    NO ME? PEDI ESTOS* MENSAJES/esto/que
    NO ME/te? di/doy/dimos/dado mi? PERMISO/numero_para/mi_numero
    NO autorizo/autorice que/estos/el/sus
    no tiene/tienen/tienes mi? PERMISO
    retiro/revoco mi PERMISO
    ME/los/te voy_a/vamos_a/voy bloquear
    ME/los/te bloqueo
    reportar~/reporto/denunciar~/denuncio _? como/por spam/acoso
    reportar~/reporto/denunciar~/denuncio este/su/tu numero
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
    ^ baja ya/gracias? $
    ^ vayanse/vete/vayase a la chingada/mierda/verga $
    ^ larguense/largate $
    ^ stop a/de/con/por/ya* ESTOS* MENSAJES/texts/texto/ya/todo $
    ^ stop de ESCRIBIR
    """,
    LISTS,
)
# A threat: another text, and the law.
THREATS = compile_phrases(
    """
    si ME? vuelv~/sig~/contin~/ESCRIBEN/MANDAN
    si no paran/dejan/para/deja/me_quitan/me_sacan/me_borran
    otro/un mensaje/texto mas
    la proxima
    """,
    LISTS,
)
LEY = compile_phrases("LEY", LISTS)
# What a bare order is about, when it is about an appointment.
OF_A_VISIT = compile_phrases("VISIT/DIA", LISTS)
OF_TEXTS = compile_phrases("^ de SU* MENSAJES", LISTS)
CANNOT_COME = compile_phrases(
    """
    NO puedo/voy/podre/podria/puede/vamos/podemos ir/llegar/asistir/a_ir/a_poder/a_llegar
    NO alcanzo/llego/voy $
    """,
    LISTS,
)
