"""The words of warm talk, in English and Spanish, as the rules read them: lower case, without accents."""

ADDRESSES = (
    "my (?:man|guy|dude|g|brother|bro|friend|dawg|king|people|good sir)|man|mane|bro|broski|brother|broham|bruh|bruv|breh"
    "|dude|king|queen|chief|boss(?:man)?|(?:big )?dawg|big (?:man|guy|bro|dog)|fam|family|homies?|homeboy|champ|legend|pal"
    "|buddy|mate|sir|maam|doc|coach|you all|everybody|everyone|team|crew|guys|gang|fellas|gents|goat|cuz|hun|hon|jefe|jefa"
    "|jefecit[oa]|jefazo|(?:mi )?(?:rey|reina|papi|mami|gente|pana|panita|compa|compadre|compita|carnal|carnalito|parce"
    "|parcero|compi|socio|causa|broder|broki|tigre|loco|loquito|llave|cuate|amor|vida|corazon|estimad[oa]|querid[oa]"
    "|herman[oa]|hermanit[oa]|hermanazo|mano|manit[oa]|manin|prim[oa]|amig[oa]s?|amigazo|mij[oa]|viejo|barbero)|wey|guey|we"
    "|tio|caballero|patron|crack|maestr[oa]|campeon|chamo|varon|chic[oa]s|muchach[oa]s|todos|equipo|fiera|monstruo"
)
APPROVALS = (
    "legit|aight|ight|fasho|fo sho|(?:ap)?preciate (?:it|you|that)|valid|goated|gas|fye|fuego|rad|stoked|hyped?|pumped"
    "|juiced|geeked|fresh|clean|crispy|sick|tight|gucci|bussin|clutch|(?:big )?w|lets go+|lfg|les go+|yessir+|no cap|on god"
    "|deadass|respect|much love|one love|big ups|big facts|bless|blessed|god bless(?: you)?|salute|ay+e*|hallelujah|amen"
    "|finally|about time|10/10|10 / 10|100|a1|top notch|first class|spot on|nitid[oa]|brutal|bacan[oa]?|bacanisimo"
    "|vacan[oa]|chever(?:e|isimo)|chid[oa]|chidisimo|padrisimo|fin[oa]|finisim[oa]|guay|mola|bestial|barbaro|macanudo"
    "|buenisim[oa]|joya|joyita|de (?:lujo|10|pelos|una|maravilla|primera)|fenomenal|fabuloso|espectacular|increible"
    "|divin[oa]|hermos[oa]|lind[oa]|bonit[oa]|estupendo|magnifico|maravilla|maravilloso|calidad|heavy|jevi|duro|tato|fresco"
    "|(?:ta|esta|estamos|quedo|todo) (?:heavy|jevi|nice|cool|bien|brutal|chido|bueno|duro|perfecto|nitido|fino|al cien"
    "|listo)|wepa+|epa|eso+|por fin|ya era hora|al fin|sale pues|va pues|arre|sobres|fierro|zas|okis|oki|okas|okey"
    "|que (?:bien|bueno|buena|chido|chevere|padre|nota|emocion|alegria|maravilla|lind[oa]|bonit[oa]|rico|nice|cool|genial"
    "|brutal|amable|amables|detalle|atencion|eficiente|eficientes|rapido|rapidos|rapidez|fino|nitido|crack|suerte|ganas)"
)
LAUGHTER = "ja(?:ja)+j?a?|je(?:je)+|ja ja(?: ja)*+|jiji(?:ji)*|a?ha(?:ha)+h?|he(?:he)+|l+o+l+|lmf?ao+|rofl|xd+"
PRAISES = (
    "(?:you|you all|your|youre) (?:guys )?(?:are )?(?:all )?(?:really )?(?:the (?:best|goats?|man|realest|homies?)|amazing"
    "|awesome|great|real ones?|a (?:real one|legend|life ?saver|champ)|saving (?:me|my life)|lifesavers?|legends|killing it"
    "|quick|fast|sweet|kind|too kind|goated)|you (?:came through|saved (?:me|my life)|got me)|always a pleasure|as always"
    "|per usual|(?:that|this) was (?:so |really |super |too )?(?:easy|quick|fast|painless|smooth)|easy(?: peasy)?"
    "|(?:i )?(?:really |so )?need(?:ed)? (?:it|this|that)(?: (?:bad|badly|so bad|so much|fr|a lot))?|(?:i am |am )?(?:so "
    "|really |super |mad |hella )?(?:hyped?|stoked|pumped|happy|glad|grateful|thankful|thrilled|psyched)(?: (?:now|already"
    "|about (?:it|this|that)|for (?:it|this|that)|that worked(?: out)?))?|(?:eres|son|es|ustedes son|usted es|tu eres"
    "|sos) (?:un |una |unos )?(?:muy |tan )?(?:(?:el|la|los|lo|las) )?(?:mejor|mejores|maxim[oa]s?|cracks?|dur[oa]s?"
    "|rapid[oa]s?|amables?|genial(?:es)?|maquinas?|grandes?|sol|amor|angel|chever(?:e|es))|(?:me )?(?:alegra|alegro"
    "|da gusto)(?: mucho)?|(?:estoy )?(?:muy |bien )?(?:feliz|content[oa]|emocionad[oa])|te pasaste|se pasaron|te luciste"
    "|(?:que )?dios (?:te|l[oe]s?|me l[oe]s?) bendiga(?: mucho)?|(?:muchas )?bendiciones|un placer|siempre tan amables?"
    "|(?:me )?hacia (?:mucha )?falta|ya (?:me )?(?:hacia falta|tocaba)|(?:te|l[oe]s?|se) (?:l[oa] )?(?:quiero|amo|adoro"
    "|agradezco)"
)
WILL_BE = (
    "(?:going to|gon|boutta|bouta|about to|bout to|finna|will|ill|cant wait to|tryna) (?:be|look|feel|come out|walk (?:in"
    "|out)|show up|stay)|looking|feeling|(?:voy|vamos|va) a (?:quedar|estar|salir|andar|verme|lucir|llegar)|me (?:voy"
    "|van) a (?:ver|dejar|poner|sentir)|quedare|me vere|saldre|andare"
)
HOW_WELL = "so real mad extra super all hella very really looking feeling like a an bien mas todo hecho un como muy"
FINE = (
    "fresh|sharp|clean|crispy|crisp|fly|good|great|nice|new|handsome|pretty|right|amazing|brand new|presentable"
    "|human(?: again)?|decent|beautiful|dapper|spiffy|neat|tidy|smooth|sick|fire|cute|snatched|million bucks|movie star"
    "|star|model|nitid[oa]|fresc[oa]|guap[oa]|limpi[oa]|lind[oa]|elegante|brutal|chid[oa]|bien|nuev[oa]|dur[oa]|fin[oa]"
    "|bell[oa]|galan|perron|bonit[oa]|hermos[oa]|de lujo|al (?:cien|100)|decente|impecable|artista|estrella|principe|rey"
)
SORRY = (
    "sorry|apologies|apologize|my bad|excuse me|forgive me|perdon(?:a|e|en|ame|eme|enme|anos)?|disculp(?:a|as|e|en|ame|eme"
    "|enme)|lo siento"
)
BOTHER = (
    "for about por de lo x the all my that this your so many much la las los el tanta tanto tantas tantos mis tus bother"
    " trouble hassle confusion spam questions question texts messages changes typos typo indecision back and forth n going"
    " switching being taking asking texting writing bugging bothering blowing spamming such a an up phone pain annoying"
    " difficult picky extra indecisive to bug keep be ask you again long novel molestia molestias lata preguntas pregunta"
    " vueltas mensajes mensajito cambios relajo confusion enredo lio insistencia insistir molestar molestarte molestarlos"
    " molestarlas preguntar escribir marear marearte cambiar dar hacer darles darte tan tantear dedazo"
)
KIN = (
    "(?:(?:my|mi|la|el|the) )?(?:mom|momma|mommy|mother|dad|pops|father|wife|husband|girl|girlfriend|boyfriend|lady|kids?"
    "|son|daughter|brother|sister|cousin|aunt|uncle|grandma|grandpa|family|fam|boys|mama|papa|espos[oa]|mujer|novi[oa]"
    "|hij[oa]s?|herman[oa]s?|prim[oa]s?|abuel[oa]s?|familia|suegr[oa]|viej[oa]|ti[oa]|everyone|everybody|todos)"
)
WHOM = (
    "him|her|them|everyone|everybody|(?:the |all the )?(?:guys|crew|team|fellas|boys|ladies|gang|shop|folks)|(?:my"
    "|the) (?:man|guy|boy|barber)|el|ella|ellos|todos|el equipo|los muchachos|la gente|la banda|mi (?:pana|compa|hermano"
    "|barbero|gente)"
)
HELLO = (
    "hi|hello|hey|sup|whats (?:up|good)|what (?:is )?(?:up|good)|wassup|wsup|howdy|yo|(?:my )?(?:best|regards|love)|peace"
    "|happy (?:birthday|holidays|anniversary)|congrats|congratulations|merry christmas|hola"
)
REGARDS = (
    "dale|dales|dele|deles|denle|denles|dile|diles|digale|diganle|mandale|mandales|mandenle|salud[ae](?:n|me|melo|mela"
    "|melos|nme)?|saludos?|saluditos?|saludazos?|abrazos?|besos|felicidades|felicita(?:me|melo|mela)?|(?:un"
    "|muchos) (?:saludo|saludos|abrazo|abrazos|abrazote)|da(?:melo|mela)? saludos"
)
REGARDS_GO_ON = (
    "un una mi mis muchos mucho gran fuerte grande de parte mia que saludo saludos abrazo abrazos hola besos le les mando a"
    " al para el ella ellos todos los la las muchachos equipo gente banda compa hermano barbero familia por alla ahi"
)
WHEN = (
    "in on at by around next this the that then there here again same time place soon later tho bright and early week weeks"
    " month year summer fall spring winter weekend day today tomorrow night morning noon afternoon evening monday tuesday"
    " wednesday thursday friday saturday sunday january february march april may june july august september october"
    " november december am pm oclock first second end en el la los al por para a las de del que viene entonces ahi alla"
    " aqui proximo proxima ese esa este esta dia hora semana mes otra enero febrero marzo abril mayo junio julio agosto"
    " septiembre setiembre octubre noviembre diciembre verano invierno otono primavera tarde noche temprano bien you"
)
GROWS = (
    "grow|growing|let|letting|leave|leaving|go|going|rock|rocking|dejar|dejarme|dejarmelo|dejarmela|dejo|dejare|crecer"
    "|raparme"
)
GROWN = (
    "it my mine the this a an el la lo mi me hair beard mane fro afro mullet dreads locs braids ponytail manbun bun bald"
    " grow long out wild back natural gray pelo cabello barba crecer largo larga todo mohawk waves curls"
)
PERHAPS = (
    r"i im ill am will maybe might prob probably then after that to and lol thinking of about plan planning on voy a me lo"
    r" la quiza quizas capaz despues luego ya pero but going(?=\sto)"
)
SOMEDAY = (
    "next (?:year|time|winter|summer|spring|fall|season)|(?:(?:in|by|for|this|come|after|en|para|despues de) (?:the |el "
    "|la |los )?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero"
    "|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|winter|summer|spring|fall|new year"
    "|holidays|verano|invierno|ano nuevo)|after(?:wards?| (?:this|that|the wedding|the holidays))?|some ?day|one day"
    "|eventually|one of these days|later on|down the (?:road|line)|algun dia|un dia de estos|despues(?: de (?:esto|eso"
    "|la boda))?|el (?:otro |proximo )?(?:ano|verano|invierno)(?: que viene| proximo)?"
)
MY_HAIR = "(?:my|this|mi|este|esta) (?:hair|beard|fade|head|mop|pelo|barba|cabello|cabeza|melena)"
HOW_HAIR_IS = (
    "is its looks look been has getting ya esta anda parece se ve so a an too real really such all like pretty un una bien"
    " todo hecho muy kinda"
)
UNKEMPT = (
    "mess|crazy|wild|long|rough|jungle|bush|disaster|nest|out of control|scruffy|shaggy|selva|desastre|larg[oa]|loc[oa]"
    "|leon|desorden"
)
FILLERS = (
    "and|y|e|so|then|just|for (?:real|sure)|fr|rn|ngl|tbh|honestly|again|now|already|well|pues|bueno|entonces|ya|the|a|it"
    "|that|this|its|por todo|con todo|de verdad|fijate|oye|hey|hola|en serio|asi|muy|tan|super|mucho|me too|you know"
    "|de nuevo|otra vez|si|yes"
)
