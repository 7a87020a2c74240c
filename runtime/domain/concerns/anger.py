"""Anger at the shop or at us. Who swears at the traffic, or out of joy, is not meant. English and Spanish."""

from runtime.domain.concerns.signs import Signs, read_lists, ways, words
from runtime.domain.concerns.words import LISTS

_LISTS = LISTS | read_lists(
    r"""
    LOW: idiots? | morons? | trash | garbage | useless | a (?:\w+ )?joke | clowns? | pathetic | incompetent | stupid
        | dumb\w* | assholes? | liars? | disgusting | worthless | terrible | horrible | awful | the (?:\w+ )?worst
        | full of (?:shit|it|crap) | crooks? | bitch\w* | scum(?:bags?)? | retard\w* | bastards? | jerks? | losers?
        | rude | unprofessional | (?:the )?most \w+ (?:shop|barber|place|people) | shit | crap | a disgrace | bums
        | dick ?heads? | dicks? | pricks? | amateurs? | a circus | a waste | hopeless | ghetto | shady
    SERVICE: barber | barbers | barbershop | shop | haircut | cut | service | experience | place | customer service
        | salon | business
    BAD: bullshit | bs | ridiculous | a joke | unacceptable | outrageous | crap | garbage | disgusting | pathetic
        | disrespectful | insulting | an insult | infuriating | absurd | beyond a joke | a disgrace | insane
    US: you | yall | your (?:shop|place|barbers?|service|staff|receptionist|people|guy) | this (?:shop|place)
        | that (?:shop|place) | barber | the (?:barber|receptionist|lady|guy|girl)
    HELL: the (?:hell|fuck|heck) | tf | in the world | kind of
    ANGRY: pissed(?: off)? | furious | livid | angry | outraged | disgusted | fed up | enraged | infuriated | irate
        | heated
    SON: son | eres | es | estan | ustedes son | usted es | tu eres | bola de | pinches? | partida de | puros?
    VIL: pendej\w+ | idiotas? | inutil(?:es)? | basura | mierda | ratas? | estupid[oa]s? | cabron(?:es)?
        | imbecil(?:es)? | payas[oa]s | una burla | una porqueria | culer[oa]s? | put[oa]s? | asqueros[oa]s
        | incompetentes | inept[oa]s | mentiros[oa]s | maldit[oa]s | circo | una verguenza | irresponsables |
             groser[oa]s
    MELENA: pelo | cabello | corte | barba | cabeza | degradado | fade | copete | cerquillo | flequillo | linea
    LUGAR: corte | servicio | lugar | barberia | atencion | barbero | negocio | gente | trato | local | experiencia
    """
)

ANGER = Signs(
    ways(
        r"""
        (?<!the )fuck (?:you|off|yall|yourself|outta|your|this (?:shop|place|shit|bot)|that (?:barber|place|shop)|
            barber)\b(?! (?:with|buddy|talking|think|are|going|doing))
        fuck this<END>
        go fuck
        fucking (?:idiots?|joke|ridiculous|useless|terrible|bot|stupid|kidding|clowns?|pathetic|trash|garbage|
            bullshit|disgrace|liars?|worst|morons?|people)\b
        (?:are you|you gotta be|you must be|is this|yall|your|got to be|have got to be|
            youve got to be) (?:fucking )?(?:kidding|joking)(?: me)?
            && !(?:thats|that is|it is|its|so|that|this is) (?:\w+ )?(?:great|awesome|perfect|good|cheap|amazing|
            funny)
        (?:this|that|thats|what|this shit|your service|the service|it)(?: place| shop| shit)?(?: is| was)? (?:so |
            such |just |fucking |total |complete |absolute |straight |some |pure |absolutely |beyond |
            getting )*(?:<BAD>)\b(?! (?:how|good|clean|traffic|weather|prices? are)) && !traffic|weather|rain|heat
        (?:absolutely|completely|totally) (?:disgust\w*|unacceptable|ridiculous|disgraceful|pathetic|unprofessional)
        unacceptable
        disgraceful
        infuriat\w+
        worst (?:\w+ ){0,2}?(?:<SERVICE>)\b(?! (?:day|week|time|timing))
        (?:<US>|bunch of|pack of|buncha)(?: (?:is|are|was|were|all|a|a bunch of|just|so|really|such|some|fucking|
            bunch of|guys|literally|been|being|the|absolute|absolutely|straight up|total|
            complete))* (?:<LOW>)\b(?! (?:at replying|good|clean|fast|nice|jokes?|talented|tight|cheap|question|me|
            days?)) && !my (?:boss|brother|ex|job)
        so (?:rude|unprofessional|disrespectful)\b(?! of me)
        your (?:all|all a bunch of|such|a bunch of|nothing but|just|so|really|fucking|the) (?:a )?(?:<LOW>)
        your (?:pathetic|useless|disgusting|incompetent|ridiculous|terrible|horrible|awful|unprofessional|rude|a joke|
            liars?|worthless)<END>
        (?:<US>) (?:really |fucking |all |guys |straight up )?sucks?\b(?! at)
        (?:what a|fucking|dumb|dumbest|stupidest|worst|most useless|stupid|useless|damn|goddamn|dumb ?ass|
            worthless) (?:piece of (?:shit|crap|trash)|
            ass bot|bot|robot|ai|machine|computer|shop|people|barbers?|fucks?|clowns?|idiots?|automated\b.{0,8})\b
        clown show
        shit ?show
        piece of (?:shit|crap)
        (?:eff|f) (?:you|yall|your)\b(?! (?:can|could|want|have|are|get))
        eat (?:shit|a dick)
        kiss my ass
        suck my (?!hair)
        rot in hell
        burn in hell
        (?<!just )go to hell
        screw (?:you|yall|your|this (?:shop|place)|off)\b
        to hell with (?:you|yall|this)
        up yours
        (?:yall|you|your) (?:\w+ )?motherfuck\w+
        son of a bitch
        ^\W*shut (?:the (?:fuck|hell) )?up(?:<END>|(?: you| bot| already| stupid| dumb))
        stfu
        im (?:(?:<VERY>|just|already|so) )+(?:<ANGRY>)\b(?! (?:i |at (?:this |the |my )?(?:traffic|weather|rain|boss|
            self|myself|train|job|brother|alarm)|with (?:my|the|this) (?:hair|beard|job|boss|traffic)))
        im (?:furious|livid|outraged|infuriated|disgusted|irate|pissed off)\b(?! (?:at (?:this |the |my )|with (?:my|
            the|this) (?:hair|job|boss)))
        im (?:\w+ )?(?:<ANGRY>|mad|upset) (?:at|with) (?:you|yall|your|this (?:shop|place)|barber)
        im (?:over|done with) (?:yall|this shop|this place|your shop)\b
        shame on (?:you|yall|your)
        (?:screwed|jerked|dicked|fucked|messed) me (?:over|around)
        (?:should|ought to) be ashamed
        im (?:<VERY> )*(?:upset|unhappy|frustrated|annoyed|disappointed)
            && !traffic|my hair|weather|boss|alarm|myself|missed
            && (?:you|your|yall|happened|shop|cut|haircut|service|barber|again)
        (?:horrible|terrible|awful|disgusting|trash|garbage) (?:people|service|shop|barbers?|attitude|customer|
            management|business)
        i (?:\w+ )?hate (?:you|yall|this (?:shop|place)|your (?:shop|place))\b(?! for| lol)
        i could scream
        answer me<END>|answer me you
        (?:im |i am |so |really |very )+upset (?:with|about|at|by) (?:how|you|the (?:way|service)|your|barber|
            this)
        screw this<END>|screw this im
        (?:second|third|2nd|3rd|fourth) time (?:you|yall|your \w+) (?:have )?(?:cancel\w*|moved|bailed|stood|forgot|
            messed|lied)
        (?:losing|lost) (?:my )?patience with (?:you|yall|your|this (?:\w+ )*(?:crap|bot|shit|shop|place|thing))
        sick (?:and tired )?of (?:this(?:<END>| (?:shit|crap|shop|place|bs|treatment))|you|your|yall|waiting|these|
            being|getting|dealing)\b(?! (?:bad )?(?:hair|beard|curls|bangs|long|shaggy|looking))
        fed up with (?:you|yall|your|this (?:shop|place))
        (?:stop|quit|yall|your|you|keep|keeps?) wasting my (?:fucking )?time
        waste of (?:my )?(?:time|money)
        wasted my (?:\w+ )?(?:time|day|morning|afternoon|money|lunch)
        how hard is it to
        what is so hard about
        (?:dont|doesnt|never|didnt) (?:even )?(?:give|gave) a (?:damn|shit|fuck|crap)
            && (?:you|your|yall|customers?|clients?|people)
        (?:what|wtf)(?: (?:<HELL>))? (?:is )?(?:wrong with (?:you|yall|your|this (?:shop|place)|these)|
            (?:is )?your (?:fucking )?problem\b|(?:clown )?(?:shop|business) are (?:you|yall) running|
            kind of (?:\w+ )?(?:shop|place|service|business|show))
        what the (?:hell|fuck)<END> && !idk|i dont know|no idea
        never (?:been|felt) (?:so |this |more |treated |that )(?:\w+ )?(?:badly|disrespected|insulted|angry|
            humiliated|mad|poorly|embarrassed|like this)
        never been treated
        (?:waiting|waited|sitting here|standing here|drove)(?: \w+){0,3}? (?:\d+|an|over|almost|two|three|
            half an?) ?(?:min\w*|hours?|hrs?|miles)\b
            && (?:ridiculous|unacceptable|hell|joke|wtf|bullshit|seriously|rude|insane|unreal|nobody|no one|fuck\w*|
            for nothing|still waiting)
        unbelievable && (?:again|cancel\w*|yall|service|late|wait\w*)
        (?:cancell?ed|stood|bailed|flaked)(?: me)?(?: up)? on me (?:again|twice)
        (?:third|fourth|second|3rd|4th|2nd) time (?:you|yall|this)\b
            && (?:cancel\w*|moved|late|mess\w*|change\w*|joking|kidding|happened|ridiculous)
        (?:one|1|zero|0|no) ?stars? (?:review|rating|on|from|yelp|google)
        (?:bad|terrible|negative|horrible|nasty) (?:yelp |google )?reviews?
        put (?:you|yall|your shop|this) on blast
        blast(?:ing)? (?:you|yall|this shop)
        outrageous && (?:your|this is|that is|review|charge)
        (?:hung|hangs) up on me
        who does that
        (?:laughed|yelled|screamed|cussed|swore|cursed) at me
        thanks for nothing
        for nothing because
        (?:lost|losing) a (?:customer|client)
        take my business elsewhere
        never (?:stepping|setting) foot
        never (?:coming|going|returning) back\b(?! to (?:long|short|my|a|the (?:old|long))| late)
        (?:do|can|does) (?:you|yall|anyone|anybody) even (?:read|listen|care|check)
        (?:how|what) many times do i (?:have to|need to|gotta)
        (?:ruined|messed up|destroyed) my (?:wedding|day|night|birthday|graduation|photos|prom|hair|haircut|hairline|
            head|fade|beard)
        """,
        _LISTS,
    )
    + ways(
        r"""
        (?:vayanse|vete|vayase|largate|larguense) (?:a|al) (?:la |el )?(?:mierda|chingad\w+|verga|diablo|carajo|
            infierno)
        chinga(?:te|n)? (?:a )?(?:tu|su|sus) (?:\w+ )?(?:madres?|mamas?)
        ching(?:uen|a) a su
        (?:<SON>) (?:\w+ ){0,3}?(?:<VIL>)\b(?! (?:de bueno|buen[oa]))
            && !(?:mi|el) (?:jefe|hermano|ex|vecino|trabajo)|trafico|calor
        hij[oa]s? de (?:la )?(?:puta|su|tu|perra|chingad\w+)
        pinche (?:bot|robot|maquina|lugar|barbero|barberia|servicio|bola|gente)
        (?:bot|maquina) (?:inutil|pendej\w|estupid\w)
        que (?:mierda|porqueria|basura|asco|verg[u]?enza|falta de respeto|poca (?:madre|abuela)|pesim[oa]|
            coraje)(?: (?:de|tienen|con) (?:\w+ )?(?:<LUGAR>|ustedes|su))?\b && !trafico|calor|clima|frio|lluvia
        (?:mierda|porqueria|basura|asco) de (?:<LUGAR>)
        (?:que )?asco (?:me dan|su)
        poca (?:madre|abuela)
        (?:estoy|me tienen|ando) (?:ya )?(?:muy |bien |super |tan )?(?:hart[oa] de (?:ustedes|esto|su|esta barberia|
            que me)|furios[oa]|encabronad\w+|emputad\w+|indignad\w+|molest[oa] (?!por el|con el)|enojad\w+ (?:con|
            por lo))
        (?:ya )?me tienen? (?:hasta|hart[oa])
        hasta la madre (?:de (?:ustedes|esto|su))?<END>
        (?:estoy )?que me lleva la (?:chingada|tiznada|fregada) && !trafico|tarde
        (?:el|la|los|las) peor(?:es)? (?:\w+ )?(?:<LUGAR>)
        no sirven (?:para|pa) nada
        que (?:<VIL>) (?:son|eres|servicio)
        (?:estoy|ando) (?:muy|bien|super|tan) (?:enojad|molest|encabronad|encanijad)[oa]
            && !trafico|conmigo|mi jefe|no estoy
        (?:son|eres|es) lo peor
        (?:mal|malisim[oa]|pesim[oa]) (?:servicio|trato|atencion)
        (?:servicio|trato|atencion) tan (?:mal[oa]|feo|pesim[oa])
        (?:enojadisim|molestisim|furios)[oa]
        nunca mas (?:vuelvo|voy|regreso)
        pinches? (?:barber\w+|lugar|gente|groser\w+|inutil\w*|ratas?)
        (?:me )?(?:da|dio|dieron) (?:mucho |un )?coraje && (?:trat\w+|atend\w+|ustedes|como|barber\w+)
            && !trafico|alarma
        falta de respeto
        (?:son|es) una (?:burla|verguenza|porqueria)
        (?:dejen|deja) de hacerme perder
        perdida de tiempo
        (?:me )?(?:hicieron|hacen) (?:perder (?:mi|el) tiempo|ir de a gratis|venir de a gratis|esperar)
        inaceptable
        ya ni la chingan
        ya estuvo (?:bueno|suave)
        (?:<VIL>) (?:con ustedes|ustedes)
        no vuelvo (?:jamas|nunca|mas)
        perdieron un cliente
        (?:me|lo|le|nos) (?:arruin|destroz|destru|desgraci|cag|jod|trasquil|chorre|mot[ei]l)(?:o|aron|aste|yo|yeron|iste|
            ieron)(?: todo)? (?:el|la|mi|todo) (?:<MELENA>)
        (?:me|lo|le) trasquil(?:aron|o|aste)
        (?:me|lo|le) dej(?:o|aron|aste) (?:\w+ ){0,2}?(?:trasquilad[oa]|hech[oa] (?:un|una|mierda|bolsa)|
            (?:como|todo) (?:un )?(?:payaso|mocho|tijereteado)|(?:<MELENA>) (?:\w+ )?(?:horrible|
            fatal|de la (?:chingada|fregada|patada)))
        (?:llevo|tengo) (?:\w+ )?(?:\d+|una|media|dos) (?:hora|minuto)s?\w* esperando
        (?:tres|dos|3|2) veces (?:me han|me) (?:cambiad\w+|cancelad\w+|cancel\w+|cambi\w+|qued\w+ mal)
        """,
        _LISTS,
    ),
    harmless=words(
        r"""
        (?:not|isnt|aint|never|wasnt) (?:\w+ )?(?:a joke|mad|angry|pissed|furious|the worst|bad|trash)
        fuck(?:ing)? (?:yes|yeah|yea|awesome|great|love|good|amazing|fire|clean)
        my (?:\w+ )?(?:boss|job|brother|landlord|ex|coworkers?|phone|hair|beard)(?: \w+){0,2}? (?:is|are|was|
            sucks?)(?: \w+)? ?(?:<LOW>)?
        no (?:bullshit|joke|bs|shit)
        joke of the day
        (?:five|5) ?stars?
        so rude of me
        is this a stupid bot or
        hair is a joke
        mi (?:jefe|pelo|carro|hermano|ex) es \w+ \w+
        """,
        _LISTS,
    ),
    jests=True,
)
