"""Bodies: somebody was hurt at the shop (injuries), or asks what a doctor should answer. English and Spanish."""

from runtime.domain.concerns.signs import Signs, read_lists, ways, words
from runtime.domain.concerns.words import LISTS

_LISTS = LISTS | read_lists(
    r"""
    HARMED: cut | nicked | nick | sliced | gashed | slashed | stabbed | poked | jabbed | burned | burnt | burns
        | hurt | injured | scratched | scraped | pierced | snipped | clipped | split | stung | scalded | tore
        | ripped | banged
    WOUND: bloody | stitched | gash\w* | wound\w* | welts? | blister\w* | swollen | swelled | swelling | infected |
         infection | oozing
        | pus | scabs? | stitches | peeling | peeled | raw | hives | rash\w* | folliculitis | ringworm | staph
        | impetigo | fungus | burned | burnt | burning | stings? | stung | sores? | scarred | bruis\w+ | lumps?
        | nicks? | nicked | sliced | split | cut (?:wide )?open | open cut | injur\w+ | redness | bumps | irritated
        | on fire | (?:little|small|deep|bad|nasty|big|huge|tiny) cuts? | hurts | lice | layer of skin
        | allergic reaction | (?:scratched|scraped|nicked|cut|banged) up | dried blood | blood | broke out | a burn
        | a (?:\w+ )?(?:slice|scar|mark|scratch)
    CAUSE: (?:you|yall|he|she|they|barber|guy|lady|stylist) (?:\w+ )?(?:put|used|did|gave|shaved|lined
        |applied|rubbed|sprayed|left|had|got|caused|made|cut|nicked|burned|burnt|touched|threw|poured|waxed|dyed
        |bleached)
        | your (?:\w+ )?(?:<TOOL>|barber|guy|stylist|shop|place|girl|lady)
        | (?:the|his|her|from|dirty) (?:\w+ )?(?:<TOOL>)
        | (?:after|since|from|because of|during|with) (?:\w+ ){0,4}?(?:cut|haircut|shave|visit|appointment
        |treatment|color|braids|perm|your|there|with you|yall|you|saturday|sunday|monday|tuesday|wednesday|thursday
        |friday|yesterday|today|this morning|last week)
        | got home | this was from | (?:at|in) (?:your(?:s)?|the) (?:shop|place|chair)? | she did | he did
        | lined up | got home | get home
    ELSEWHERE: at work | at the gym | my dog | my cat | bike | accident | surgery | dentist | tooth | ankle | foot
        | feet | knee | finger | toe | landlord | cooking | kitchen | sunburn\w* | the sun | game | football
        | basketball | soccer | myself | piercing | tattoo | surfing | helmet | skating | ear infection | sinus
        | strep | wreck | mosquito\w*
    TREATED: the er | emergency room | urgent care | hospital | doctor\w* | clinic | stitches | dermatologist
        | ambulance | antibiotics | walk in clinic | nurse | pharmacist
    ILL: psoriasis | eczema | dermatitis | alopecia | lice | nits | ringworm | tinea | scabies | impetigo | shingles
        | chicken ?pox | staph | mrsa | hives | folliculitis | keloids? | melanoma | vitiligo | cellulitis | lupus
        | rosacea | asthma\w* | diabet\w+
        | (?:scalp|skin|fungal|bacterial|yeast) (?:infection|condition|cancer|disease|problem|issue|graft)s?
        | skin graft | seizures? | epilep\w+ | h[ae]?emophili\w+ | pacemaker | hiv | hepatitis | cold sores?
        | warts? | open (?:wound|sore|cut)s? | sores | chemo\w* | radiation | blood thinners? | warfarin | accutane
        | isotretinoin | hand foot and mouth | pink ?eye | molluscum | contagious | brain surgery | heart condition
        | high blood pressure | concussion | stitches | staples | shunt | cyst | tumou?r
    OWN: im | i | my | his | her | hes | shes | has | have | had | got | with | while | on
    BALD: bald\w* | hair (?:loss|is falling out|falling out|coming out|fall out) | losing (?:my )?hair
        | receding hairline | hair is coming out | clumps
    REMEDY: cream | medicine | meds | ointment | pills? | antibiotic\w* | vitamins? | biotin | minoxidil | rogaine
        | finasteride | (?:can|should|do|could) i (?:take|use|put|do|apply) | good for
        | best (?:thing|product|stuff) for | recommend for | helps? with | any advice | treat\w* | cure\w*
    ITCH: razor (?:bumps?|burn|rash) | bumps? | irritat\w+ | rash | itch\w* | dandruff | acne | infect\w+ | hives
        | burn\w* | sores? | ingrown\w* | flak\w+ | red patch\w* | dry patch\w* | psoriasis | eczema | breakouts?
        | break out | <BALD>
    SPOT: mole | lump | bump | growth | cyst | dark spot | weird spot | patch | spot | knot | discoloration
        | freckle
    CORTO: cort\w+ | quem\w+ | lastim\w+ | rasp\w+ | rasgu\w+ | pinch\w+ | hir(?:io|ieron|iste) | rebano
        | pic(?:o|aron|aste) | abrio
    CUERPO: orejas? | cuello | cabeza | cara | piel | labios? | frente | ojos? | nariz | cuero cabelludo | barbilla
        | mejillas? | nuca | ceja s? | parpado
    LLAGA: sarpullido | ronchas? | ampollas? | erupcion | quemad\w+ | hongos | granos | irritad\w+ | irritacion
        | moreton\w* | hinch\w+ | heridas? | cortadas? | rasgun\w+ | infect\w+ | infeccion | infecto | pus | arde
        | ardor | raspon\w* | costra s? | pelando | sangr\w+
    CULPA: (?:me|le|nos|que) (?:hicieron|hizo|hiciste|pusieron|puso|pusiste|cortaron|corto|usaron|uso|dejaron|dejo
        |rasuraron|afeitaron|quemaron|pegaron)
        | su (?:\w+ )?(?:barber\w+|maquina|navaja|local|producto|crema|silla)
        | (?:la|una|esa|el|ese|con la|por la|de la) (?:\w+ )?(?:navaja|maquina|crema|tinte|locion|cera|decolorante
        |tijeras?|toalla)
        | (?:desde|despues) (?:\w+ ){0,4}?(?:corte|afeitad\w*|visita|cita|tinte|rasurad\w*|sabado|ayer) | por culpa
    MAL: piojos | liendres | tina | sarna | psoriasis | eccema | eczema | dermatitis | alopecia | hongos | impetigo
        | herpes | fuegos | epilep\w+ | convulsion\w* | hemofili\w+ | marcapasos | varicela | verrugas? | quimio\w*
        | radioterapia | anticoagulantes | quiste | diabet\w+ | asma | vitiligo | contagi\w+ | llagas?
        | herida abierta | puntos en la | puntadas | grapas | operar de la cabeza | operaron de la cabeza
        | cirugia en la cabeza | infeccion | infectad\w+
    DUDA: puedo | puede | pueden | podemos | seguro | problema | normal | que hago | riesgo | igual | recomiend\w+
        | es malo | ya me | debo | deberia | llevo | esta bien | atend\w+ | pasa nada | afecta | o espero | conviene
    """
)

INJURY = Signs(
    ways(
        r"""
        (?:<HARMED>) (?:<ME> )?(?:\w+ )?(?:(?:on|behind|in|above|under|near|by|off|the top of) ){0,2}(?:my|his|her|
            the) (?:\w+ )?(?:<BODY>)\b(?! ?(?:line|hair|hairs|area|trim|fade|stuff|up|shorter|short))
        (?:nicked|sliced|gashed|stabbed|burned|burnt|jabbed|slashed|scraped|scratched|poked|injured|scalded) (?:me|
            him|her|my (?:<CHILD>))\b
        (?:<THEY>|<TOOL>) (?:\w+ )?(?:hurt|cut) (?:me|him|her|my (?:<CHILD>)) (?:(?:really |so |pretty |very )?(?:bad|
            badly|deep|open|up)|with|during|while|and (?:im|it|theres|now))\b
        bleeding\b(?! edge| disorder)
        (?:<TOOL>|color|shave|cut|haircut) (?:made|makes|left) (?:my|his|her) (?:\w+ )?(?:<BODY>)
        bloody (?:<BODY>)
        (?:<BODY>) (?:\w+ )?(?:stitched|glued|bandaged) (?:up|shut)?\b && (?:haircut|shave|barber|you|your)
        nick\b && (?:from|by) (?:the|your|his|my) && (?:<BODY>)
        (?:dug|jabbed|pressed|stabbed|drove) (?:\w+ ){0,2}?(?:<TOOL>) (?:\w+ )?(?:into|in|against) (?:my|his|her)
        made (?:me|him|her) bleed
        cut (?:my|his|her) (?:\w+ ){0,2}?(?:<BODY>) (?:\w+ )?(?:deep|bad|badly|open)
        (?:piece|tip|part|bit) of (?:my|his|her) (?:ear|lip|nose|skin|scalp|finger)
        a cut (?:on|behind|above|near|in|under) (?:my|his|her) (?:\w+ )?(?:<BODY>) && !(?:<ELSEWHERE>)
        (?:passed out|fainted|blacked out) && (?:<SHOP>|chair|there|your|cut)
        (?:skin|scalp|face|neck|beard|eyes?) (?:\w+ ){0,2}?react\w* && (?:<CAUSE>|product|you)
        (?:chair|seat|mirror|shelf|sink|light) (?:\w+ ){0,3}?(?:collapsed|broke|fell|tipped|gave out)
            && (?:me|my|hurt|hit|injur\w+)
        (?:eyes?|ears?|face|scalp|neck|skin) (?:is|are|has been|have been)(?: \w+){0,2}? (?:red|watering|numb|itching|
            stinging|swelling|throbbing|sore)\b && (?:<CAUSE>) && !(?:<ELSEWHERE>)
        (?:your (?:\w+ )?barber|the barber|your guy|barber|he|she|you) (?:\w+ )?(?:sliced|stabbed|nicked|burned|
            burnt|gashed) (?:my|his|her) (?!hair|beard|way)\w+
        blood (?:on|from|in|behind|running) && (?:<BODY>|pillow|shirt|collar) && !(?:<ELSEWHERE>)|pressure|test
        (?:burn|cut) marks? (?:on|behind)
        (?:got|broke out (?:in|with)|getting|woke up with|ended up with|
            came home with) (?:a |an |some )?(?:\w+ )?(?:rash|hives|welts|blisters?|infection|bumps|burns?)\b
            && (?:<CAUSE>|your (?:\w+ )?(?:shop|barber|products?))
            && !(?:<ELSEWHERE>)|when i|whenever|every ?time i|do you (?:sell|have|use)|i (?:shaved|used)
        (?:gave|left) (?:me|him|her|my (?:<CHILD>)) (?:with )?(?:a|an|some) (?:\w+ )?(?:burn|cut|rash|gash|scar|slice|
            infection|welt|bruise|bump)s?\b
        (?:got|was|were) (?:burned|burnt|scalded|shocked|nicked|scratched) (?:by|from|with|at) (?:your|the|a)\b
            && !(?:<ELSEWHERE>)
        (?:left|leaving) (?:a|an|some) (?:\w+ )?(?:slice|cut|gash|scar|burn|mark|scratch|bruise)s? (?:on|behind|
            across) (?:my|his|her)
        bled\b
        wont stop bleeding
        drew blood
        blood (?:all over|everywhere|on (?:my|his|the|her)|coming|running|drip\w+)
        chunk (?:out )?of (?:my|his|her|skin)
        (?:took|ripped|tore) (?:\w+ ){0,3}(?:chunk|piece|bit|layer) (?:out |off )?of (?:my |his |her )?(?:skin|<BODY>)
        clipped (?:the top of )?(?:my|his|her) ear
        (?:<BODY>|cut|beard|line ?up) && (?:<WOUND>) && (?:<CAUSE>) && !(?:<ELSEWHERE>)
            && !is it (?:ok|safe)|can you (?:hide|cover|cut|work|still)|will the|should i|im allergic
        (?:<BODY>)(?: \w+){0,4}? (?:is|are|got|has|have|looks?|feels?|still|was|were) (?:\w+ ){0,3}?(?:infected|
            swollen|swelled up|raw|blistered|on fire|peeling|oozing|cut (?:wide )?open|split|burning)\b
            && !(?:<ELSEWHERE>)
        (?:<TOOL>|<CAUSE>)\b.{0,30}\b(?:gave|left|caused|made|got|broke|has|have)\b.{0,20}\b(?:<WOUND>|reaction|
            broke out)\b && !(?:<ELSEWHERE>)
        (?:<WOUND>|broke out)\b.{0,40}\b(?:from|after|since|where|everywhere|because of) (?:\w+ ){0,3}?(?:<CAUSE>|
            <TOOL>|you|your|yall) && !(?:<ELSEWHERE>)
        (?:my|his|her) (?:beard ?line|line ?up|cut|neck|beard) (?:is|got|are|looks) (?:\w+ )?infected
        gash (?:on|above|behind|in|across)
        chemical burns?
        (?:razor|clipper|shaving) (?:burn|bumps?|rash)\b
            && (?:pus|bleed\w*|infect\w*|hurts?|painful|gave me|from you|from your)
        folliculitis && (?:clippers|you|your|shop)
        full of pus
        allergic reaction
        (?:bad|had a|having a|severe|terrible) (?:skin )?reaction (?:to|from|after)
        (?:caught|got|gave me|given me|picked up|contracted) (?:\w+ ){0,2}?(?:ringworm|staph|lice|fungus|infection|
            impetigo|folliculitis|mrsa)\b && (?:from|at|after) (?:your|you|yall|there|the shop|the clippers)
        (?:<TREATED>) && (?:<CAUSE>|<THEY> did|your barber)
            && (?:because of|from your|from the|from his|after (?:my|the|his|her|that|your|you)|what (?:your|you|he|
            she)|this was|glued|said|they said) && !appointment with|before
        (?:slipped|tripped|fell|tumbled|hit (?:my|his|her) head|hurt (?:my|his|her|myself|himself) \w+)
            && (?:your|the) (?:\w+ )?(?:shop|chair|floor|place|steps|stairs|door|bathroom|entrance|booster|seat)
            && !asleep|in love|behind on
        (?:got|was|were|been|gotten) (?:\w+ )?(?:hurt|injured|burned|burnt|cut open|stabbed|electrocuted|
            shocked) (?:in|at|by|from|with|during) (?:\w+ ){0,2}?(?:chair|shop|cut|haircut|shave|barber|clippers?|
            salon|visit|place|razor|stylist)
        """,
        _LISTS,
    )
    + ways(
        r"""
        (?:<CORTO>) (?:\w+ ){0,2}?(?:la|el|las|los|mi|su) (?:<CUERPO>)\b
            && !(?:pueden?|podrian?|quiero|quisiera|favor) (?:\w+ ){0,2}?cort\w+
        me (?:lastim|quem|hir)(?:aste|o|aron|ieron|io|iste)\b(?! (?:el|la|los) (?:pie|rodilla|espalda|tobillo|brazo|
            dedo|mano)) && !jugando|en el trabajo|en el gym|mi perro|el sol|cocinando
        (?:no para de |sigo |sigue |estoy |esta |hicieron |hizo |hiciste |salio )sangr\w+
        en carne viva
        (?:hizo|hicieron|hiciste) (?:una )?(?:cortada|herida|quemada)
        mucha sangre
        sangre (?:en|por) (?:la|el|su|mi)
        (?:dejo|dejaron|dejaste|hizo|hicieron) (?:con )?(?:una|la) (?:\w+ )?(?:cicatriz|marca|herida|cortada|quemada|
            ampolla|rajada)
        (?:silla|espejo|lampara) (?:\w+ ){0,2}?(?:rompio|cayo|quebro) && (?:lastim\w+|golpe\w+|pego)
        lleno de sangre
        (?:sac\w+|salio|sale) sangre
        sangrando
        me (?:broto|salio|salieron|dio) (?:una? )?(?:alergia|reaccion|erupcion|infeccion|ronchas|sarpullido|urticaria)
            && (?:<CULPA>)
        (?:<CUERPO>|<LLAGA>) && (?:<LLAGA>) && (?:<CULPA>) && !en el trabajo|mi perro|el pie|la mano|el dedo|jugando
        reaccion alergica
        (?:pegaron|contagiaron|dieron|pego) (?:hongos|piojos|tina|una infeccion|sarna)
        pedazo de (?:piel|oreja)
        cortada (?:\w+ )?(?:en|detras|atras|fea|profunda)
        (?:lastimad|herid|golpead|quemad)[oa]s? (?:de|en|con|por) (?:su|el|la|tu) (?:\w+ )?(?:corte|barberia|local|
            silla|visita|maquina|navaja)
        (?:urgencias|emergencias|hospital|doctora?|puntos|puntadas)
            && (?:por la cortad\w+|por culpa|que me hic\w+|su barbero|<CULPA>)
        (?:resbale|cai|tropece|golpee|resbalo|cayo|golpeo)
            && (?:su|tu|el|la) (?:local|barberia|piso|silla|entrada|escaleras?|banqueta|negocio)
        """,
        _LISTS,
    ),
    harmless=words(
        r"""
        (?:not|isnt|wasnt|no longer|stopped) bleed\w*
        bleeding (?:me dry|money|blue|green|edge)
        nose ?bleed
        i (?:\w+ )?(?:cut|burned|burnt|hurt|scratched|nicked|injured|banged) my \w+
        my \w+ (?:bit|scratched|hurt|burned) (?:me|my)
        (?:can|could|please|pls|just|to|wanna|dont|will|should|would|ill|lets|gonna) (?:you )?(?:cut|
            clip) (?:\w+ ){0,3}?(?:<BODY>)
        (?:scratched|hurt) the surface
        burst fade
        slick back
        cuts? (?:his|her|my) own hair
        split the
        split ends
        skin fade
        raw (?:talent|materials)
        (?:cortar|cortarme|cortarle|corta|cortame|cortas|cortan|cortame|cortarle) (?:\w+ ){0,3}?(?:el|la|las|
            los) (?:pelo|cabello|barba|orejas|cuello)
        hard part with the razor
        clean cuts?
        head ?start
        heads up
        face ?time
        """,
        _LISTS,
    ),
)

MEDICAL = Signs(
    ways(
        r"""
        (?:<OWN>) (?:\w+ ){0,4}?(?:<ILL>)\b
            && !cancel|cant make|cant come|postpone|attacks of laughter|pressure washer
        (?:<ASKS>) && (?:<ILL>) && !attacks of laughter|old school
        (?:im|while|being|if im|since im) (?:\w+ )?pregnan\w+
        (?:months|weeks) (?:along|pregnant)
        pregnan\w+ && (?:color|dye|bleach|perm|safe|chemicals?|relaxer|keratin)
        (?:for|to|hurt|affect) the baby && (?:<ASKS>|fumes|dye|chemicals)
        breast ?feeding && (?:<ASKS>)
        bleed(?:s)? (?:a lot|easily|easy)
        (?:minoxidil|rogaine|finasteride|propecia|blood thinners?|accutane|warfarin|hemophilia|pacemaker)
        allergic to (?!(?:mornings?|early|mondays?|bad|work|waiting|people|ugly|being|school|cardio|money|sunday|you|
            long|cheap)\b)\w+
        (?:severe|latex|nut|peanut|dye) allerg(?:y|ies)
        skin reacts to
        (?:break|breaks|broke|breaking) out (?:whenever|when|every ?time|from|after) && (?:<ASKS>|razor|shave|advice)
        (?:stitches|staples|surgery|operation|transplant|procedure|implants?|biopsy|graft|stent) (?:\w+ ){0,2}?(?:in|
            on|to) (?:\w+ ){0,4}?(?:my|his|her|the) (?:\w+ )?(?:<BODY>)\b
        hair (?:transplant|implants?)\b
        (?:mole|cyst|lump|growth|tumou?r|skin tag) (?:\w+ )?(?:removed|cut off|taken (?:off|out)|frozen)
        (?:cancer|chemo|transplant|dialysis) (?:patient|survivor|treatment)s?
        (?:have|has|with|got) (?:skin |brain )?cancer && (?:can i|is it|safe|shave|razor|cut|clippers|dye)
        (?:scalp|head|brain|ear|face|neck) (?:surgery|operation|biopsy)\b && (?:<ASKS>|is a)
        (?:weird|strange|new|odd|changing) (?:mole|lump|bump|spot)s?
        (?:<ITCH>|peeling) && what (?:\w+ )?(?:lotion|cream|oil|shampoo) (?:should|can|do)
        im (?:very |really |super |so )?allergic\b(?! to (?:mornings?|early|mondays?|bad|work|waiting|people|ugly|
            school|cardio|sunday|long))
        bleeding disorder
        (?:scalp|skin|head|neck|face) (?:wound|rash|lesion|lump)s? && (?:<ASKS>|bad to|think)
        (?:do you|you) think (?:\w+ ){0,2}?(?:rash|bump|lump|spot|mole)
        is it (?:bad|dangerous|risky|safe) to && (?:wound|scar|skin|scalp|pregnan\w+|medication|infection|surgery)
        look at (?:a|this|the|my) (?:\w+ )?(?:lump|bump|mole|spot|rash|growth)
        transplant surgery
        (?:<SPOT>)s? (?:\w+ ){0,2}?(?:on|behind|in|near|under) (?:my|his|her|the) (?:\w+ )?(?:<BODY>)
            && (?:normal|doctor|cancer|worry|worried|what (?:is|could)|looked at|checked|dangerous|serious|
            looks (?:normal|weird|ok)|see a)
        (?:normal|doctor|cancer|dangerous|checked out|get it checked)
            && (?:mole|lump|bump|growth|cyst|patch|dark spot|weird spot)
        (?:<BALD>) && (?:what (?:should|can|do|could) i|why|normal|doctor|alopecia|take|pills?|medic\w+|vitamins?|
            biotin|cure|stop it|grow back|really help\w*|does)
        (?:<REMEDY>) && (?:<ITCH>) && (?:what|whats|which|should|do you|does|how|any|can i)
            && !do you (?:sell|carry|use|do|offer|have)
        (?:hives|rash|sores|bumps|ingrowns?|flaky)
            && (?:what (?:should|can|do|could) i|should i|is it|doctor|contagious|normal)
        scalp (?:\w+ )?(?:itch\w*|hurts|has sores|flak\w*|burns) && (?:why|what|is it|should|doctor|can i)
        why (?:does |is )?my scalp
        is (?:it|this|that) contagious
        should i (?:see|go to|call|ask) (?:a|my|the) (?:doctor|dr|dermatologist|pharmacist)
        (?:before or after) (?:my )?(?:surgery|radiation|chemo)
        """,
        _LISTS,
    )
    + ways(
        r"""
        (?:tengo|tiene|tenemos|con|padezco(?: de)?|tienen|sufro de|estoy en|tomo|soy|es|traigo|
            trae) (?:\w+ )?(?:<MAL>)\b && !cancel\w+|no (?:puedo|podemos) ir|chiste
        (?:<MAL>) && (?:<DUDA>)
        (?:estoy|si estoy|estando) embarazada
        embarazada && (?:tinte|pintar\w*|decolor\w*|seguro|quimicos)
        (?:estoy|estando) lactando
        amamant\w+
        (?:soy|es) alergic[oa] (?:al?|a los?|a las?)
        alergia (?:al?|a los?) (?:latex|tinte|producto|crema)
        (?:me da|me dan|dan) alergia
        (?:cae|cayendo|perdiendo|caida)\b.{0,20}\b(?:pelo|cabello)
            && (?:que (?:me|puedo|hago)|normal|recomiend\w+|doctor|por que|tomo|remedio|vitamina\w*)
        (?:puntos|puntadas|grapas|cirugia|operacion|opera\w+) (?:\w+ )?(?:en|de) (?:la|el) (?:cabeza|cara|cuello|
            oreja|cuero cabelludo)
        (?:bolitas?|lunar|bulto|grano|mancha|roncha)s?
            && (?:normal|doctor|malo|grave|que es|recomiend\w+|que me pongo|puedo|debo)
        (?:que (?:me )?(?:pongo|tomo|uso|recomiendan?|crema)|pomada)
            && (?:irritacion|ronchas|granos|caspa|comezon|piel|caida|sarpullido|bolitas)
        no cicatriz\w+
        operad\w+ de (?:la cabeza|cara|cuello)
        (?:quitar|quitaron|sacaron) (?:\w+ )?(?:lunar|quiste|verruga) && (?:<DUDA>|rasur\w+|cort\w+)
        sangro mucho
        (?:debo|deberia) (?:ir|ver) (?:al?|con) (?:un )?(?:doctor|medico|dermatologo)
        """,
        _LISTS,
    ),
    harmless=words(
        r"""
        pregnant (?:wife|sister|girlfriend|friend)
        my (?:wife|sister|girlfriend|gf) (?:is|got) (?:\w+ )?pregnant
        got a (?:rash|pregnant)
        mole (?:poblano|verde|rojo)
        does (?:it|the hot shave|waxing) hurt
        doctors? (?:appointment|appt|office)
        dental work
        rub it in my open wounds
        chicken wings
        (?:on|in) the radiat\w+
        hair loss wigs?
        asthma attacks? of laughter
        eczema day
        blood pressure cuff
        """,
        _LISTS,
    ),
)
