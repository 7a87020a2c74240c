"""A life in danger: the client's own (distress), or somebody's at the shop (threats). English and Spanish."""

from runtime.domain.concerns.signs import Signs, read_lists, ways, words
from runtime.domain.concerns.words import LISTS

_LISTS = LISTS | read_lists(
    r"""
    GONE: gone | dead | not here | no longer here | not around | disappeared | vanished | died
    BEATS: beat\w* | hit\w* | hurt\w* | chok\w+ | abus\w+ | punch\w+ | kick\w+ | rap(?:ed|ing) | threaten\w*
        | attack\w* | slap\w*
    NOT_ME: up | with | back | on | off | to | at | about
    GONNA: ill | im gonna | gonna | we (?:will|gonna) | well | i (?:should|could|wanna|would) | id
        | i swear (?:\w+ ){0,3}? | (?:someone|somebody|someones|somebodys) (?:is )?gonna | needs? to
        | someone (?:needs|should|is|has)
    VIOLENCE: kill | hurt | beat | shoot | stab | smash | burn | fuck | knock | choke | slap | punch | jump
        | destroy | slit | slice | whoop | whip | smack | strangle | drag | shank | murder | torch | wreck | break
        | attack | merk | bury | swing on | kick | body
    VICTIM: you | ya | barber | yall | him | her\b | them\b | his | their
        | your (?:\w+ )?(?:ass|face|head|shop|place|barber|teeth|jaw|neck|kids?|family|boy|guy|hands?|fingers?
        |legs?|arms?|nose|windows?|car|door)
        | that (?:barber|guy|fool|bitch|dude|place|shop) | the (?:barber|shop|place|taste|owner|whole|shit out)
        | this (?:shop|place) | every ?(?:one|body) | some ?(?:one|body) | barber
    LIMB: hands? | fingers? | legs? | arms? | neck | face | jaw | bones? | teeth | nose | head | skull | knees?
        | windows? | car | door
    WEAPON: gun | knife | pistol | baseball bat | bat | strap | machete | weapon | glock | shotgun | rifle | heat
    BROKEN: knocked out | knocked in | smashed | broken | bashed | kicked | beat | whooped | whipped | handed to
    PEGAR: matar | partir | golpear | quemar | reventar | romper | madrear | pegar | acuchillar | balacear | chingar
        | putear | apunalar | disparar | destrozar | agarrar a golpes | meter un | dar una | dar unos
        | prender fuego
    """
)

DISTRESS = Signs(
    ways(
        r"""
        kill(?:ing)? (?:myself|my self)
        kms\b
        suicid\w*
        (?:take|taking|took|end|ending|ended) (?:my|this|his|her) (?:own )?life
        end(?:ing)? (?:it all|it tonight|it for good|things<END>)
        before i end (?:it|my)
        (?:want|wanted|wish|wanna) (?:it|this|everything|all of it) (?:all )?(?:to )?(?:end|stop)<END>
            && !text\w*|messag\w*|rain\w*|stop sending
        (?:wanna|ready to|hoping to|wish i could|wish i would|rather|going to) die<END>
        (?:wanna|ready to) (?:just )?die\b(?! (?:laughing|of|from|for|in))
        i (?:just )?wanna die
        (?:wish|wished) i (?:was|were|wasnt|werent|had never been) (?:dead|born|alive|here anymore)
        if i (?:was|were|died|wasnt|werent|disappeared|am)(?: (?:<GONE>|here|alive))?\b
            && (?:care|miss me|notice|better off|matter)
        better off (?:dead|without me|if i)
        (?:hurt|harm|kill) myself so
        (?:ill be|im gonna be) dead (?:by|soon|tomorrow|tonight|before)
        (?:no|dont see (?:a|any)) (?:reason|point) (?:to|in) (?:keep|keeping|go|going)(?: on)?(?: going)?<END>
        cant (?:do|handle) life(?: anymore)?
        without me && better off && (?:every\w*|they|family)
        (?:keep|go on|continue) living(?: like this)?<END>
        wanna be dead
        (?:make|want|wanna) (?:the|this) pain (?:to )?(?:stop|end|go away)
        i should (?:just )?(?:die|kill|disappear|not exist)
        (?:no|lost (?:the|my)|losing (?:the|my)) will to live
        (?:ive|i have|been|im) (?:been )?(?:cutting|self harming|burning myself)<END>
        (?:scared|afraid|terrified|worried)(?: that)? (?:he|she|my \w+)(?: will| is gonna| might|s gonna)? (?:kill|
            hurt|beat|hit) me
        (?:got|has|have|keeps) me locked
        (?:feel|feeling|am|im) (?:so )?(?:hopeless|worthless|empty) && (?:life|die|anymore|everything|live)
        (?:hate|hates) me && (?:die|dead|better off)
        (?:nobody|no one|noone) (?:would|will|is gonna|gonna|even)(?: ever| even)? (?:miss me|notice|care)(?:<END>|
             if i| when i)
        (?:have|got|made) a plan to (?:end|die|kill|do it)
        (?:swallow\w*|tak(?:e|ing)) (?:all|every|the whole|a bottle) (?:\w+ ){0,3}?(?:pills|meds|medication|bottle)
        life is (?:pointless|meaningless|over|worthless|not worth)
        giv(?:e|ing) up on (?:everything|life|living)
        (?:hes|shes|he is|she is|theyre) (?:hurting|beating|hitting|choking|killing) me\b(?! (?:with|lol))
        (?:outside|at|inside) my (?:house|door|window) with a (?:knife|gun)
        (?:hurt|harm|cut|hurting|harming|cutting) (?:myself|my self)(?:<END>| (?:again|on purpose|tonight))
        self ?harm\w*
        dark thoughts
        overdos\w+(?! (?:of|on) (?:that|cheese|coffee|sugar|caffeine))
        pills (?:in (?:front|my hand)|and)
        took (?:a (?:bunch|lot|whole bottle) of|all (?:my|the|of my)|too many|way too many) (?:\w+ )?pills
        jump(?:ing)? (?:off|from|in front of) (?:a|the) (?:\w+ )?(?:bridge|roof|building|ledge|train)
        (?:dont|no longer|not sure i) wanna (?:live|be alive|be here|exist|wake up|go on)\b(?! (?:at|in|on|for|with|
            until|late|early))
        (?:no|dont (?:see|have) (?:a|any)|not a single|theres no) (?:reason|point) (?:to live|in living|to go on|
            to keep living)
        (?:nothing|no one|nobody) (?:left )?to live for
        never wake up
        not wake up
        (?:done|over) with (?:this |my )?life
        tired of (?:life|living|being alive)
        life (?:isnt|is not|aint|not) worth
        worth living
        life has no (?:meaning|point)
        dont wanna do this anymore && life
        cant (?:go|keep) on(?: like this)?(?: anymore)?<END>
        cant go on (?:anymore|like this|living)
        cant (?:take|do) (?:it|this|life) anymore && (?:disappear|die|end|life|live|alive|kill)
        (?:disappear|vanish|be gone|sleep) forever
        hate my life && (?:die|wake|end|sleep)
        wont see me (?:again|tomorrow|anymore)
        (?:dont think ill|wont) be (?:around|here) (?:much longer|anymore)
        goodbye (?:everyone|everybody|world)
        (?:<KIN>|he|she|my man)(?: is| keeps| was| just| has)? (?:<BEATS>) me\b(?! (?:<NOT_ME>))
            && !barber|razor|clippers
        (?:put|puts|laid|lays) (?:his|her) hands on me
        (?:scared|afraid) (?:to go home|of (?:him|my (?:<KIN>)))
        kill me if
        (?:hes|shes|he|she|they) (?:is )?gonna kill me\b(?! (?:if im late|lol))
        (?:not|dont feel|isnt) safe (?:at home|here|right now|with him|with her|in my)
        not safe at
        im in danger
        (?:he|she) has a (?:gun|knife)
        being held
        held hostage
        kidnap\w+
        trafficked
        locked (?:me|in the) (?:\w+ )?(?:in|bathroom|room|closet)
        breaking (?:the|down the|my) door
        (?:someone|somebody|a (?:guy|man|dude)|he|she|they)(?: is|s| keeps| are)? (?:following|stalking|chasing|
            attacking) me(?! (?:on|back))
        send (?:help|the police|the cops|an ambulance)\b
        call 911
        (?:someone|somebody) (?:please )?help me(?:<END>| (?:im|he|she|please<END>))
        """,
        _LISTS,
    )
    + ways(
        r"""
        (?:ya )?no (?:quiero|tengo (?:ganas|razon\w*|motivos?)(?: de| para| pa)?) (?:seguir )?(?:vivir|viviendo|
            estar viv[oa]|existir|despertar)\b
        no tiene caso (?:seguir|vivir)
        (?:esposo|marido|novio|pareja|padrastro|ex) me (?:golpeo|pego|pateo|ahorco|amenazo)
        no vale la pena (?:seguir|vivir)
        me quiero matar
        no puedo (?:mas )?con (?:esta|mi) vida
        quitarme la vida
        (?:no le (?:veo|encuentro)|no tiene) sentido (?:a |la |mi )*(?:vida|vivir)
        miedo (?:de |a )?que me (?:mate|pegue|golpee|haga algo)
        (?:ya )?no quiero estar aqui && (?:matarme|morir|vida|vivir|mundo)
        quiero morir(?:me)?<END>
        (?:ganas de|quisiera) no despertar
        no despertar (?:nunca|jamas|mas)
        sin ganas de vivir
        (?:me )?(?:quiero|quisiera|voy a|deseo) (?:morir\w*|matarme|suicid\w+)(?! (?:de (?:calor|hambre|risa|frio|
            pena|verguenza)|por))
        (?:pensando en|pienso en|ganas de|intente|trate de) (?:matarme|morir(?:me)?|suicid\w+|quitarme la vida|
            hacerme dano)
        matarme\b && !matarme (?:una|la) duda
        suicid\w+
        (?:quitar(?:me|se)?|terminar con) (?:la|mi) vida
        acabar con todo
        hacerme dano
        haciendo(?:me)? dano
        me (?:estoy )?cort(?:o|ando) (?:los brazos|las venas)
        cortarme las venas
        ojala (?:estuviera|me) (?:muert[oa]|muera|muriera)
        (?:estarian|estaria) mejor sin mi
        nadie me (?:extranaria|va a extranar|extrana)
        acabar con (?:mi|la) vida
        (?:quiero|quisiera) desaparecer (?:para siempre|de)
        ya no puedo mas && (?:vivir|desaparecer|morir|vida)
        pastillas && (?:me tome|tome|monton|mano|frasco|todas)
        sobredosis
        (?:esposo|marido|novio|pareja|papa|padre|padrastro|esposa|novia|ex|el) me (?:pega|golpea|maltrata|abusa|
            amenaza|amenazo|viola|ahorca|pego)\b && !aviso
        (?:estoy|estamos) en peligro
        me (?:estan|esta) (?:siguiendo|persiguiendo|secuestr\w+)
        (?:me|nos) tienen? (?:encerrad|secuestrad)\w+
        """,
        _LISTS,
    ),
    harmless=words(
        r"""
        (?:this |my |the )?(?:hair|fade|beard|traffic|heat|weather|job|boss|back|phone)\w* (?:is |are )?(?:kill(?:ing|
            s) me|gonna die)
        (?:dying|die) (?:for|of|laughing)
        (?:wanna|could) die of \w+
        better off (?:with|at)\b
        i have suicide(?:s)? (?:practice|drills)
        suicide (?:squads?|silence|doors?|slides?|wings|runs?|drills?|sprints?)
        """,
        _LISTS,
    ),
)

THREAT = Signs(
    ways(
        r"""
        (?:<GONNA>) (?:\w+ ){0,5}?(?:<VIOLENCE>) (?:the (?:shit|hell|crap|fuck) out of )?(?:<VICTIM>)(?! (?:a|to it|
            there|here by|on (?:the )?price|at (?:pool|2k|golf)|later|off|with a tip|up (?:later|tomorrow|when|for|on|
            a|at|after|if|in))\b)
        (?:<GONNA>) (?:\w+ ){0,3}?have (?:you|yall|him|her) (?:all )?(?:buried|killed|beat|jumped|handled|
            taken care of)
        (?:burn|shoot|blow|light|tear|trash|torch) (?:\w+ ){0,3}(?:place|shop|building|spot|store) (?:down|up|
            to the ground|apart)
        (?:shop|place) (?:\w+ ){0,4}?(?:ashes|in flames|burned down)
        (?:there is|theres|i (?:put|left|have)|got) a bomb\b(?! (?:haircut|fade|cut))
        bomb (?:in|at|under) (?:the|your|that) (?:shop|place|car)
        bullets? (?:in|through|for|with) (?:you|your|his|her|the|him)
        (?:i have|i got|got|bring\w*|with|grab\w*|has|carrying|pulling up with) (?:a|my|the|
            his) (?:<WEAPON>)\b(?! (?:fade|game|check)) && !gun (?:to my head|show|range)|nerf|massage gun|bat mitzvah
        glock
        shotgun
        swinging on
        come in swinging
        pull(?:ing|s)? up (?:on (?:you|him|her|barber|yall)|with (?:the|my) (?:glock|gun|boys|strap|goons))
        better (?:not be (?:there|in|at)|run|hide|pray|watch (?:out|it|your)|be ready|have my money|sleep with)\b
            && (?:you|he|she|barber|yall|they|when i|your)
        (?:dont|do not) make me (?:come|pull|drive|go) (?:\w+ ){0,2}?(?:there|up|over|down)
        (?:come|coming|came) (?:down |over )?(?:there|in|to the shop)(?: \w+){0,3} (?:swinging|to fight|and (?:fight|
            beat|break|fuck|smash|hurt|shoot))
        (?:bring|bringing|send|sending|have) (?:my|the|some) (?:boys|homies|cousins?|brothers?|people|guys|goons)
            && (?:hurt|fight|beat|problem|see what|deal with|handle|fuck|pay (?:you|yall) a visit|visit)
        watch (?:your|his|her|yo) back
        i know where (?:you|he|she|barber|yall) (?:live|lives|sleep|sleeps|park|parks|stay|stays)\b
        (?:wait|just wait) (?:till?|until) i (?:see|catch|find) (?:you|him|her)(?:<END>| outside)
        (?:see|catch|get) (?:you|him|her|barber) (?:outside|slipping|alone|after (?:work|hours))
        over for (?:him|you|her|barber|yall)
        (?:waiting|wait) (?:outside )?for (?:you|him|her)(?: outside)?,? (?:and )?(?:you ?ll )?see what
        see what happens(?:<END>| (?:to you|if you dont))
        (?:got|have) something for (?:you|him|her|yall) && (?:watch|close|tonight|later|outside)
        when (?:you|yall|he|she) (?:close|leave|leaves|get off)\w* (?:\w+ )?(?:tonight|work)?\b
            && (?:got something|watch|jump|catch|waiting)
        come outside and
        catch (?:these|my) hands
        fight me(?:<END>| (?:you|pussy|bitch|coward|outside))
        your (?:a )?(?:so |fucking )?dead(?! (?:on|right|serious|wrong|center|tired|to|last|end))
        dead (?:man|meat)(?: walking)?\b
        (?:yall|you) (?:are|gonna be|will be) (?:all |so )?dead(?! (?:on|right|serious|wrong|tired|to|last))
        (?:im |we |were |we are )?coming for (?:him|yall|(?:that )?barber)<END>
        (?:find|found|finding) out where (?:you|he|she|yall|barber) (?:live|lives|stay|stays|sleep|sleeps)
        (?:watch|better watch) (?:himself|herself|yourself|yourselves|themselves)
        in flames
        shoot (?:every ?body|every ?one|all of you|yall)
        six feet under
        (?:blow|blowing|burn|shoot|light) up (?:your|the|that|this) (?:<SHOP>)
        people who(?: will| can| could)? (?:handle|deal with|take care of|hurt|find) (?:you|him|her|yall|that)
        (?:to|and|come|gonna) (?:\w+ )?(?:beat|whoop|kick|stomp|slap|smack|knock) (?:your|his|her|barber) (?:ass|face|
            head|teeth)
        (?:hope|pray|wish) (?:your|the|that|this) (?:shop|place|house|business) (?:burns?|gets? (?:robbed|shot|
            torched|bombed))
        (?:gets?|getting|gonna get|has) what(?:s|ever is| is)? coming to (?:him|her|you|yall|them)
        (?:watch|wait and see|see) what (?:happens|ill do|im gonna do) (?:when|if|to|next)
        shoot (?:up|down) (?:that|the|your|this|yall)
        (?:slash|cut|pop|flatten) (?:your|his|her|their|barber) (?:tires?|throat|brakes)
        (?:gun|knife|strap|blade|piece) on me
        (?:youre|your|you|hes) (?:are )?(?:so |as good as )?dead(?:<END>| when| if| once)
        make (?:you|him|her|yall|them) pay for
        run up (?:in|on) (?:there|you|him|your)
        catch (?:a|an|these) (?:beating|ass whoop\w*|hands|bullet|beatdown)\b
        (?:f|fuck|mess) (?:you|him|yall|her) up\b(?! with)
        (?:youll|you will|yall|you|he|they|your)(?: will| are| is|ll)? (?:all )?(?:gonna )(?:all )?(?:regret|wish)\b
        youll (?:regret|wish)
        you will (?:regret|wish)
        (?:wish|wishing) (?:you|he|she|they|yall) (?:never|had never|hadnt|was never|were never|didnt) (?:touch\w*|
            met|cut|mess\w*|born)
        (?:youll|you will|yall (?:will|gonna)|your gonna|you gonna|hes gonna|
            they gonna)(?: will)? (?:fucking )?pay for (?:this|that|it|what)\b(?:<END>| (?:with|you|one day|i))
        (?:messed|fucked|fucking|messing) with the wrong
        ill find (?:you|him|her)\b(?! (?:on|a|an|at|in the (?:book|app)|guys|there))
        (?:end up|wind up|be|wake up|put (?:you|him|her)) in (?:a|the) (?:hospital|morgue|grave|ground|coffin|
            body ?bag|ambulance) && (?:you|youll|he|him|her|your|someone|barber)
        break(?:ing)? (?:your|his|her|their|all your|barber) (?:fucking )?(?:<LIMB>)
        smash(?:ed|ing)? (?:your|his|her|their|the|up your) (?:<LIMB>)
        (?:your|his|her|their|barber) (?:<LIMB>|ass) (?:<BROKEN>)\b
        get (?:your|his|her|their) (?:<LIMB>|ass) (?:<BROKEN>)
        ass whoop\w*
        beat ?down\b(?! the)
        (?:you|yall|your|he|she|someones?|somebodys?|they|barber)(?: is| are)? (?:\w+ )?(?:gonna|
            bout to) get (?:\w+ )?(?:hurt|stabbed|shot|jumped|beat|killed|smoked|robbed|fucked|whooped|slapped|
            dropped)(?: up)?
        or else(?:<END>| (?:you|yall|your|ill|im|something|its|somebody|youll))
        make sure (?:you|he|she) never (?:cuts?|works?|walks?)
        never (?:cut|walk|work) again && (?:ill|gonna|youll|make sure)
        hope (?:you|he|she|yall) (?:die|dies|get (?:hit|shot|killed|cancer|robbed)|burns?|rot)
        kill yourself
        kys\b
        """,
        _LISTS,
    )
    + ways(
        r"""
        (?:te|los|les|le|lo|la) (?:voy|vamos|va|van) a (?:dar unos |dar una |meter un |agarrar a )?(?:<PEGAR>|
            putaz\w+|chinga\w*|madriz\w*|balaz\w+|golpes?|golpiza|plomaz\w+)
        (?:voy|vamos) (?:a|con) (?:\w+ ){0,6}?(?:quemar|golpear|matar|partir|romper|reventar|destrozar|madrear)(?:te|
            los|les|lo|la|le)\b
        (?:voy|vamos) (?:a ir )?a (?:quemar|destrozar|reventar|romper|balacear) (?:ese|esa|el|la|su|tu|todo)\b
            && !(?:pista|record|gimnasio|dieta)
        se donde (?:vives|viven|trabajas|vive)
        (?:te|los) espero (?:afuera|a la salida) (?:para que|y vas|a ver|pa que)
        cuando salgas && (?:te|golpes|vas|agarro)
        te vas a arrepentir
        se van a arrepentir
        la(?:s)? vas? a pagar
        van a ver(?:<END>| (?:lo que|cuando|quien|de))
        ya sabe(?:s|n)? lo que (?:le|te|les) va a pasar
        (?:te|los|lo|la) voy a (?:encontrar|buscar)\b && !ubicacion|direccion|lugar|link
        (?:voy|vamos|van) a (?:matar|golpear|madrear|balacear|partir) (?:al|a (?:ese|esa|tu|su)) (?:barber\w+|tipo|
            senor|hij\w+)
        (?:van|vas|va) a pagar por (?:esto|lo|eso)
        (?:voy|llego|caigo) (?:\w+ ){0,3}?con (?:un|una|mi|el|la) (?:cuchillo|pistola|arma|machete|bate|fierro)
        (?:les|te|le) (?:voy|vamos) a quemar
        vas a ver(?:<END>)
        si muy machos
        (?:tengo|traigo|llevo) (?:una |mi |un )?(?:pistola|arma|cuchillo|machete|fierro)
        bomba en (?:la|el|tu|su)
        plomaz\w+
        a balazos
        (?:ir|vengo|voy) por (?:ti|ustedes|el) && (?:amigos|primos|hermanos|raza|gente|compas)
        (?:vidrios|ventanas|puertas?) (?:rot[oa]s|quebrad[oa]s) && (?:van a|vas a|amanec\w+|tu|su)
        a golpes\b
        prender(?:le|les)? fuego
        (?:cuidate|cuidense|cuida) (?:la|las|tu) espaldas?
        (?:estas|eres|estan|date por) (?:un )?(?:hombre )?muert[oa]s?\b(?! de)
        (?:te|lo|los) (?:mato|parto|reviento|rompo|quemo|madreo)\b(?! (?:una|la duda|de risa))
        (?:partir|romper)(?:te|le|les|los)? (?:la (?:cara|madre)|el hocico)
        """,
        _LISTS,
    ),
    harmless=words(
        r"""
        (?:ill|im gonna|gonna|to) (?:beat|kill|smash|jump|crush|destroy) (?:it|the (?:traffic|heat|rush|crowd)|
            rush hour|on)\b
        beat you (?:there|to)
        slap (?:your|that) ass
        (?:wont|not|never|wouldnt|dont) (?:\w+ )?(?:regret|wish)
        """,
        _LISTS,
    ),
    jests=True,
)
