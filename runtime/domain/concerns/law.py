"""Lawyers, authorities, crimes: what the owner has to hear of. English and Spanish."""

from runtime.domain.concerns.signs import Signs, read_lists, ways, words
from runtime.domain.concerns.words import LISTS

_LISTS = LISTS | read_lists(
    r"""
    LAWYER: lawyers? | attorneys? | solicitors? | legal team | legal counsel
    BUREAU: better business bureau | bbb | health (?:department|dept|inspector|board) | department of health
        | (?:state|licensing|licensure) board | board of (?:barber\w*|cosmetology|health) | cosmetology board
        | barber(?:ing)? board | ftc | fcc | attorney general | osha | eeoc | consumer (?:protection|affairs)
        | labor board | the city | the state
    POLICE: police | cops | 911 | sheriff | authorities | officers?
    OURS: you | yall | your (?:\w+ )?(?:shop|barber|guy|place|salon|ass|business|license|employee)
        | the (?:shop|place|barber|owner) | this (?:shop|place) | barber | him | her | them
    THING: phone | air ?pods? | wallet | jacket | purse | bag | money | cash | watch | chain | keys | laptop | coat
        | backpack | headphones | card | sunglasses | hat
    KIND: black | white | brown | gay | trans | mexican | latin[oax] | asian | muslim | jewish | disabled | deaf
        | blind | my race | my color | my religion | my accent | my wheelchair | my disability | of color | hispanic
        | indian | hijab
    REFUSED: refus\w+ | denied | (?:wouldnt|couldnt|wont|didnt) (?:wanna )?(?:serve|cut|let|take|seat|touch|do)
        | kick\w* (?:me )?out | turn\w* (?:me )?away | turned down | no service
    PRIVATE: thighs? | butt | ass | breasts? | chest | crotch | privates? | groin | boobs? | legs? | knees? | lap | waist
    STAFF: your (?:\w+ )?(?:barber|guy|stylist|girl|lady|man|worker|employee|staff) | barber | the (?:barber|guy|stylist)
        | whoever cut me | the one who cut me
    DRUNK: (?:was|is|came in|showed up|seemed|looked|smelled|smelt|cutting|works?|working) (?:\w+ ){0,2}?(?:drunk|wasted|hammered
        |intoxicated|stoned|tipsy|plastered|baked) | high (?:when|while|as|on|during|off) | was high
    AT_WORK: (?:cut|cutting|shav\w+) (?:me|my|his|her|hair)\b | (?:whole|entire|my|last|the) (?:cut|haircut|shave|fade) | at work
    DRINK: alcohol | liquor | booze | beer | weed | whiskey | vodka | marijuana
    ANDABA: estaba | andaba | anda | venia | llego | esta | parecia | iba
    BORRACHO: (?:<ANDABA>) (?:\w+ )?(?:borrach[oa]|pedo|tomad[oa]|ebri[oa]|drogad[oa]|marihuan[oa]|mariguan[oa]|curda|jarra
        |jumad[oa]|bebid[oa]|high) | (?:bien |medio |todo )?(?:borrach[oa]|pedo|tomad[oa]|ebri[oa]|drogad[oa]|curda|jumad[oa])
    ABOGADO: abogad[oa]s? | mi licenciad[oa] | mi lic | defensor
    """
)

LEGAL = Signs(
    ways(
        r"""
        (?:<LAWYER>) && (?:hear\w*|letter|notice|contact\w*|talk\w*|spoke|speak\w*|hir\w+|consult\w*|calling|
            call (?:my|a)|tell|told|sen[dt]\w*|forward\w*|retain\w*|advis\w+|get (?:a|my)|got (?:a|my)|need\w*|keep|
            will|gonna|says?|up) && !recommend\w*|wedding|lawyer friend|the lawyer|im a lawyer|haircut|appointment|
            meeting
        (?:my|our) (?:<LAWYER>) (?:will|is gonna|gonna|are gonna|says?|said you|needs?|wants?|wanna|would|
            will be)\b(?! (?:be late|come|like a|book))
        (?:<LAWYER>) up\b
        (?:is|hes|shes) an? (?:<LAWYER>) and && (?:deal|sue|take care of|handle|after you|come for|court|with you)
        fil(?:e|ing|ed) (?:a )?(?:law)?suit
        (?:police|cops|authorities) (?:are|is|will be|have been|got) (?:now )?(?:involved|notified|called|coming|on)
        (?:suing|sued) && !landlord|my ex|my boss|my job
        sue (?:<OURS>|for|your)\b
        (?:ill|gonna|could|should|might|wanna|can|will|i) sue\b(?! (?:said|is|be|and))
        retain\w* (?:a |legal )?counsel
        lawsuit
        legal (?:action|proceedings|notice|trouble|demand|rights|matter)
        formal (?:complaint|notice)
        cease and desist
        small claims
        press(?:ing)? charges
        criminal (?:matter|charges|complaint|case)
        notice of (?:a )?claim
        claim against
        court papers
        see (?:you|yall|you all|him)(?: \w+)? in (?:small claims )?court
        (?:take|taking|drag|bring) (?:<OURS>|this|it|your ass)(?: \w+)? to (?:small claims |civil )?court
        served with
        police report
        (?:contrat\w+|contacted|hired|retained|found|got myself) (?:\w+ )?(?:<LAWYER>)
        your (?:lawyers?|attorneys?) (?:name|info|number|contact)
        (?:who|what) is your (?:lawyer|attorney|insurance)
        (?:going|go|went|take (?:this|it|you)|goin) to the (?:<POLICE>)\b && !academy|station|ball|museum
        (?:fil(?:e|ing|ed)|making|make) (?:a|the|an) (?:\w+ )?report\b && !expense|for work|late
        (?:stolen|stole|theft|robbed) (?:\w+ )?(?:at|in|from|while) (?:\w+ ){0,3}?(?:<SHOP>|there|your)
        (?:call|calling|(?:i|we) called|contact\w*|get|notify\w*|tell|
            involv\w+) (?:the )?(?:<POLICE>)\b(?! (?:station|academy|dept|department|friend))
        officers? (?:are|is) (?:on|coming|here to take)
        (?:spoke|talk\w*|report\w*|went|speak\w*|statement|footage|evidence|for|to) (?:\w+ ){0,4}?(?:to|with|
            for) the (?:police|cops|authorities)
        take my statement
        (?:report\w*|complain\w*|contact\w*|call\w*|file\w*|filing|gonna tell|tell|write|writing|went|take\w*|
            going) && (?:<BUREAU>)\b && !the city council|in the city|the state fair|state of
        tcpa\b
        ccpa\b
        gdpr\b
        hipaa\b
        better business bureau
        (?:report\w*|call\w*|contact\w*|tell) (?:\w+ ){0,3}?health department
        cosmetology board
        (?:file|filing|filed|lodge|submit\w*|make|making) (?:\w+ ){0,2}?(?:complaint|claim|report) (?:with|against|to|
            about)\b
        report(?:ing|ed)? (?:<OURS>|this|it)\b(?! (?:as|for) (?:spam|junk))(?! (?:to work|early|card))(?! problem)
        wanna report && !good news
        discriminat\w+
        racist
        racism
        racial\w*
        sexist
        homophobic
        transphobic
        because (?:im|of|hes|shes|i was) (?:\w+ )?(?:<KIND>)\b
        (?:<REFUSED>) && (?:<KIND>|wheelchair|service (?:dog|animal)|guide dog|accent|my race|color of my skin)
        (?:ada|civil rights|federal|rights) violation
        violat\w+ (?:\w+ ){0,3}?(?:rights|law|laws|tcpa|ada|privacy|consent|policy act)
        my rights\b
        (?:without|no) (?:my )?consent && (?:federal|violation|illegal|law|\$|per text|text\w*)
        (?:illegal|against the law|a crime|assault)\b && (?:this|that|thats|you|your|yall|it|he|she)
            && !how (?:good|clean|nice|fresh)|park\w*
        (?:liability|business) insurance\b
        insurance (?:info\w*|details|company|carrier|claim|policy number) && (?:your|shops?|lawyer|need|want)
        your insurance (?:company|info\w*|carrier|will)
        preserve (?:all )?(?:records|evidence|video|footage)
        keep\w* (?:\w+ ){0,3}?evidence
        as evidence
        (?:security|camera) (?:footage|video)
        subpoena\w*
        delete (?:all )?(?:of )?my (?:personal )?data
        license number && (?:your|file|report|board|barber)
        (?:touch\w*|grop\w*|grab\w*|rubb\w*|felt|strok\w*|hands? (?:on|up|down))
            && (?:<PRIVATE>|inappropriate\w*|sexual\w*|private part\w*|without (?:my )?(?:consent|permission|
            asking)) && (?:me|my|her|him|barber|he|she) && !cape|armrest|chair|trim|shave my chest|wax
        (?:he|she|barber|guy|lady|stylist|owner|man) (?:\w+ ){0,2}?(?:touch(?:ed|ing)|rubbed) (?:me|my (?:<CHILD>))\b(?! up| base)
            && !(?:touch\w* me (?:deeply|so much)|was (?:sweet|nice|kind)|by (?:how|what))
        (?:tried|trying) to (?:kiss|grab|undress) (?:me|my (?:<CHILD>))
        (?:felt|feeling) me up
        (?:<STAFF>) (?:\w+ ){0,2}?(?:<DRUNK>)\b
        (?:<STAFF>) (?:\w+ ){0,3}?(?:smell\w*|reek\w*|stank|stunk) (?:\w+ ){0,2}?(?:<DRINK>)
        (?:he|she) (?:\w+ ){0,2}?(?:<DRUNK>)\b && (?:<AT_WORK>)
        (?:he|she) (?:smell\w*|reek\w*|stank|stunk) (?:\w+ ){0,2}?(?:<DRINK>) && (?:<AT_WORK>)
        groped
        molest(?:ed|ing|er|s)\b
        sexual(?:ly)? (?:harass\w*|assault\w*|comments?|touch\w*)
        (?:this is|thats|its) harassment
        harassed (?:me|my|by)
        assaulted
        (?:inappropriate|gross|creepy|dirty) (?:comments?|touching|remarks?)
        (?:stole|stealing|swiped|robbed me of|took off with) (?:my|his|her) (?:\w+ )?(?:<THING>)\b
            && (?:your|barber|shop|there|police|cops|cut|you|guy)
        (?:your|the|that) (?:\w+ )?(?:barber|guy|worker|employee|stylist|lady) (?:stole|robbed|
            took) (?:my (?:<THING>)|from)
        (?:stolen|missing|gone|taken) from (?:my|your|the) (?:jacket|bag|coat|purse|shop|place|car|waiting)\b
        take this further
        taking this further
        seek(?:ing)? damages
        compensation
        negligen\w+
        malpractice
        breach of
        libel
        defam\w+
        """,
        _LISTS,
    )
    + ways(
        r"""
        (?:<ABOGADO>) && (?:hablar|hable|consult\w+|llamar|contact\w+|noticias|carta|saber de|oir de|comunicar\w*|
            los va|las va|demand\w+) && !recomend\w+|soy abogad\w+|cita|corte a las
        (?:l[oea]s?|te|voy a|vamos a|pienso) (?:\w+ ){0,2}?demandar\w*
        demand(?:a|arl[oa]s|arte|are)\b(?! mucha)
        acci\w+ legal\w*
        cargos contra
        levantar cargos
        contra la ley
        (?:llam\w+|voy|ire|hable|ir|reporto|report\w+|llevar\w*|camaras?|pedir) (?:\w+ ){0,4}?(?:a|con|
            para) la (?:policia|polis|chota|fiscalia|migra|delegacion)\b
        llevarl\w+ a la policia
        levante (?:un )?acta
        acta en
        queja (?:con|ante|en) (?:el|la) (?:estado|junta|departamento|ciudad)
        (?:trat\w+|atend\w+|hablaron) (?:\w+ )?(?:mal|diferente|feo) por (?:ser|mi)
        (?:nos vemos|vernos|vemos) en (?:la )?corte
        (?:contrat\w+|consegui|tengo) (?:a )?(?:un|una|mi) abogad[oa] && !cita|amigo
        llevar(?:l[oae]s?|te) a (?:juicio|tribunales)
        (?:los|te|lo|la) (?:voy|vamos) a llevar a (?:juicio|la corte|tribunales)
        (?:llam\w+|report\w+|avis\w+|quej\w+) (?:\w+ ){0,3}?(?:departamento de (?:salud|sanidad)|salubridad|profeco)
        acos(?:o|aron|aste|ando) a (?:mi|una)
        (?:es|sera) una demanda
        reporte (?:con|a|ante) la policia
        llevar(?:te|los|les|lo) a (?:la )?corte
        te voy a llevar a la corte
        (?:barbero|tipo|senor|muchacho) (?:le )?toco (?:a )?(?:mi|la)
        (?:poner|puse|levantar|presentar|meter|hacer|voy a)(?:les|te|le)? (?:una )?(?:denuncia|demanda|queja formal|
            reporte)\b
        denunci\w+
        (?:report\w+|quej\w+) && (?:departamento|salubridad|autoridad\w*|profeco|sanidad|junta|del estado)
        (?:l[oe]s|te|l[oa]) (?:voy a|vamos a) reportar\b
        discrimin\w+
        racis[tm]\w*
        (?:esto|eso) es ilegal
        es un delito
        mis derechos
        (?:no|negaron) (?:me )?(?:\w+ )?(?:atend\w+|quisieron|cortar\w*) por (?:ser|mi) (?!que)\w+
        (?:toco|tocaron|manoseo|manosearon|agarro|acoso|toca)
            && (?:sin (?:mi )?permiso|indebid\w+|pierna|partes|nalgas|pecho|pompas|muslo)
        (?:barber\w+|tipo|senor|muchacho|empleado|estilista|peluquero) (?:\w+ ){0,2}?(?:me|le) (?:toco|anduvo tocando|
            estuvo tocando|besaba|beso) && !(?:que|cual|quien|con quien|a quien) (?:barber\w+|tipo|estilista|peluquero)? ?me toco
        (?:barber\w+|tipo|senor|muchacho|empleado|estilista|peluquero) (?:\w+ ){0,2}?toco (?:a )?(?:mi|me)\b
        me (?:estuvo|andaba|anduvo|estaba) (?:tocando|sobando|manoseando)
        me toco donde no
        (?:trato|intento|quiso) (?:de )?(?:besar|tocar|manosear)(?:me|la|lo)
        (?:barber\w+|tipo|senor|empleado|estilista|peluquero|el que (?:me|le) \w+) (?:\w+ ){0,2}?(?:<BORRACHO>)
        (?:<BORRACHO>) && (?:barber\w+|el que (?:me|le)|cuando (?:me|le) \w+|peluquero|estilista)
        (?:oli\w+|apest\w+) (?:\w+ )?a (?:alcohol|trago|cerveza|tequila|mota|marihuana|hierba|ron|licor)
            && (?:barber\w+|el que|tipo|peluquero|estilista|me (?:atend\w+|cort\w+))
        manose\w+
        acoso sexual
        me acoso
        (?:robaron|robo|robaste) (?:mi|el|la|un|una) (?:\w+ )?(?:celular|cartera|telefono|bolsa|chamarra|reloj|cadena|
            dinero|mochila)\b
        """,
        _LISTS,
    ),
    harmless=words(
        r"""
        (?:wont|not|never|wouldnt|dont|isnt|aint) (?:\w+ )?(?:suing|sue|calling the (?:cops|police)|call the (?:cops|
            police)|gonna sue)(?: me| you)?
        (?:lawyer|attorney) (?:husband|wife|boyfriend|girlfriend|brother|sister|dad|mom|son|daughter|friend|buddy|cousin|bf|gf)
        my (?:lawyer|attorney) (?:loves?|likes?|liked|loved|says (?:hi|hello|he loves|she loves)|
            needs an? (?:\w+ )?(?:cut|haircut|trim|fade))
        report(?:ed|ing)? (?:it )?(?:to work|card|for work|early)
        the news (?:is|at|on)
        illegal(?:ly)? (?:good|clean|fresh|parked)
        """,
        _LISTS,
    ),
)
