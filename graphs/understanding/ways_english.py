"""What English sentences do, told by their words: one pattern per way of saying it."""

import re

_FILLER = (
    r"(?:(?:oh|ah|um|uh|hmm+|well|hey|hi|hello|so|actually|sorry|and|but|then|great|perfect|awesome|cool"
    r"|good|nice|ok"
    r"|yes|sure|thanks|alright|oops|wait|lol|haha|man|bro|hola|pues|no problem|please|you know what|,|!|-) )*"
)
_FINE = (
    r"(?:good|great|perfect|fine|ok|okay|alright|all right|nice|awesome|amazing|excellent|wonderful"
    r"|fantastic|cool|lovely"
    r"|correct|right|terrific|brilliant|better|superb|ideal|acceptable|accurate|true|sweet|dope|wonderful"
    r"|beautiful|super|solid|lit"
    r"|suitable|okay|favorable|satisfactory|appropriate|bien|bueno|perfecto|excelente|genial)"
)
_VERY = (
    r"(?:(?:just|really|so|very|pretty|totally|absolutely|all|also|quite|sounds|sound|is|exactly|perfectly"
    r"|completely"
    r"|be|about|more than|most|the|a|muy) )*"
)
_IT = (
    r"(?:that|this|it|which|these|they|those|time|day|one|thats|its|date|everything|all|both|either|me|us"
    r"|eso|todo)"
)

# What may work or not, be made or not.
_OFFERED = (
    r"(?:it|that|this|those|these|them|they|which|neither|both|none|one|times?|days?|dates?|today|tomorrow|mornings?"
    r"|afternoons?"
    r"|evenings?|nights?|noon|weeks?|weekends?|\w+days?|am|pm|\d[\d:]*|schedule)"
)

ACCEPT = tuple(
    re.compile(p)
    for p in (
        rf"^{_FILLER}(?:yes|sure|absolutely|definitely|certainly|of course|indeed|exactly|totally|yessir"
        rf"|yes sir|surely"
        r"|correct|right|for sure|si|claro|vale|dale|de acuerdo|listo|bet|deal|word|affirmative|aight|ight"
        r"|y)\b(?! now)",
        rf"^{_FILLER}(?:ok|alright|all right)\b",
        rf"^{_FILLER}(?:(?:spot|bang) on|(?:you )?nailed it|you (?:got|have got) it|right you are|it is indeed)\b"
        r"(?! wrong)",
        rf"^{_FILLER}{_VERY}{_FINE}\b(?! (?:news|morning|afternoon|evening|night|day|bye|luck|one|to know|questions?|points?"
        r"|looks|looking))",
        rf"\b(?:sounds?|looks?|seems?|feels?)(?: like)?(?: a| an)? {_VERY}(?:{_FINE}|plan|deal|winner|fun"
        rf"|interesting|nice)\b",
        rf"\b{_IT}(?: one| time)? (?:(?:will|would|should|is|are|can|does|all|just|definitely|totally"
        rf"|really|also|be|sounds?|looks?|seems?) )*"
        rf"{_VERY}(?:works?|(?<=will )do|(?<=would )do|suits?|fits?|{_FINE})\b",
        r"\bworks? (?:for (?:me|us)|great|well|perfectly|fine|best)\b|^works\b",
        r"\b(?:i|we|let me|ill|gonna|going to)(?: will| would| can| want to"
        r"| am going to)? (?:just )?(?:take|grab|go with|have)"
        r" (?:it|that|this|one|the|\d|those)\b",
        r"\bi (?:do |would |will )?(?:really |definitely |also )?(?:like|love|enjoy|prefer) (?:it|that|this"
        r"|those|them|the)\b(?! to| for| at| on| if| in| salon| appointment)",
        r"\bgo with (?:it|that|this|them)\b",
        r"\bi (?:would|do|want that|want this|want it|am in|am down|am interested)\b(?= ?$| ?[,.!])"
        r"|\bcount me in\b",
        r"\b(?:book|reserve|schedule|lock|sign|put|confirm|pencil|hold|save)(?: (?:it|me|that|this|us"
        r"|them))(?: in| down| up)?\b",
        r"\b(?:go ahead|go for it|(?<!to )(?<!not )(?<!dont )do (?:it|that|so)(?! (?:with|using|by|from|in|on|for"
        r"|only)\b)|please do|lets do|lets go|make it so|make it happen"
        r"|sign me up|proceed)\b",
        r"\b(?:love it|like (?:it|them|that)|see you then|see you there|i accept|confirmed?|i agree|agreed"
        r"|^(?:ok |and |all )?done(?= ?$| ?[,.!])|no problem|why not|im down|im in)\b",
        r"\b(?:that is|thats|its|it is) (?:the one|it exactly|what i (?:want|need)(?:ed)?|exactly)\b",
        r"\b(?:me parece bien|esta bien|me sirve|me queda bien|me queda|me va bien|ahi estare|confirmo"
        r"|resérvalo|reservalo)\b",
        r"[👍✅👌💯🙌🤝🔥☑✔🆗]",
    )
)
DECLINE = tuple(
    re.compile(p)
    for p in (
        r"^(?:(?:oh|ah|um|uh|hmm+|well|hey|hi|ok|so|actually|sorry|thanks|but|lol|haha|man|bro|,|!|please) )*"
        r"(?:no|negative|no way|not really|never ?mind|not now|not today|not yet)\b(?! (?:problem|worries"
        r"|prob|rush|biggie|idea))",
        r"\bno(?:,)? (?:thanks|thank you|gracias|thank u|need)\b",
        r"\byou (?:have |ve )?(?:misunderst\w+|misheard|got (?:it|me|that|this) (?:all )?wrong)\b",
        r"\bi (?:didnt|did not|never) (?:mean|say|said|ask(?:ed)? (?:for|about|to)|request(?:ed)?)\b(?! (?:to|it would)\b)",
        r"\bnot (?:right )?(?:now|today|this time|yet|needed|necessary|interested|at (?:this|the) (?:time"
        r"|moment)|for now|just yet)\b",
        r"\bi am (?:all )?(?:good|ok|fine|set|alright)(?: (?:for now|for|now|thanks|thank you|right now"
        r"|at the moment|bro|man|though|,))*(?= ?$| ?[,.!])",
        r"\b(?:hard )?pass\b(?: ?(?:this time|for now|on that|thanks))?(?= ?$| ?[,.!])"
        r"|\bi will (?:have to )?pass\b",
        r"\b(?:maybe|perhaps|some|try|do it|for)? ?(?:another|some other|different|other) (?:time"
        r"|day)(?= ?$| ?[,.!]| thanks| please)",
        r"\b(?:maybe|perhaps|probably) (?:later|next time|in a (?:bit|while)|not)\b"
        r"|^later\b(?! (?:that|the same|than|in the day)\b)|\bnext time\b",
        r"\b(?:dont|do not|didnt|did not|wouldnt) (?:really |actually )?(?:want|need|like|think so|bother"
        r"|book|have to|wish|require)\b",
        rf"(?:^|\b{_OFFERED} )(?:\w+ly |just |still |also |all )*(?:doesnt|does not|dont|do not|wont|will not|wouldnt"
        rf"|would not|cant|cannot"
        r"|didnt|not gonna) (?:really )?(?:work|suit|fit|do)\b",
        r"\b(?:cant|cannot|can not|wont|couldnt|unable to|not able to)(?: be able to)? (?:come|go|attend|get (?:there|in"
        r"|away|off|out|to)"
        rf"|(?:make|do)(?= ?$| ?[,.!?]| {_OFFERED}| (?:at|on|in|by|for|before|after|until|either|any|the|my|an?)\b))\b",
        r"\b(?:isnt|is not|not|arent|wont be) (?:really |going to |be )*(?:good|ok|work|possible|suitable|necessary|needed"
        r"|great|ideal|correct|right"
        r"|free|available|for me|what i)\b",
        r"^(?:no |well |, )*(?:(?:thats|its|(?:that|it|this) (?:is|was)) not|(?:that|it|this) (?:aint|isnt|wasnt))"
        r" (?:it|that|right|correct|true|the one|mine|me|what i (?:want|wanted|meant|said|asked for))(?= ?$| ?[,.!])",
        r"^yes ,? ?no\b(?! (?:problem|worries|prob))|^(?:i am )?not (?:really )?sure(?= ?$| ?[,.!])|\b(?:heck|hell|oh"
        r"|god) no\b|\b(?:definitely|absolutely|of course|certainly|surely|probably|afraid|guess"
        r"|hopefully|hell) not\b",
        r"\b(?:forget it|leave it|skip it|skip this|hold off|none of (?:those|them|these)|neither"
        r"|no longer need|rather not|drop it)\b",
        r"\b(?:i )?(?:already (?:got|had|have)|just got) (?:a |an |my |one|it)\b",
        r"\bnot (?:the )?(?:option |number |# )?(?:\d|first|second|third|last|later|earlier)(?: one)?$",
        r"\b(?:on hold|let me (?:think|get back|ask|check|talk|look|see if|see what)|i am (?:\w+ )?(?:busy|working|away"
        r"|out of town|not free|tied up)|get back to you|let you know|think about it|i will wait"
        r"|not sure yet)\b",
        r"^(?:ok |maybe |perhaps )?later(?: on)?(?: maybe| perhaps)?$",
        r"\b(?:taking a break|growing it out|not looking|too (?:early|late|far|soon|expensive|pricey))\b",
        r"\b(?:ahora no|por ahora no|no puedo|no me sirve|no gracias|otro dia|no quiero|no me interesa"
        r"|quizas? (?:despues|luego))\b",
        r"[👎🙅]",
    )
)
_ALTER = (
    r"(?:change|modify|amend|edit|update|adjust|alter|extend|shorten|upgrade|downgrade|increase|decrease|switch|swap)"
)
_SOMETHING = (
    r"(?:my|the|our|your|this|that|these|it|them|something|some|to|from|a few|an? \w+|barbers?|stylists?|services?|times?"
    r"|days?"
    r"|dates?|bookings?|appointments?|reservations?|details)\b"
)
CHANGE = tuple(
    re.compile(p)
    for p in (
        r"\b(?:instead|changed my mind|change of plans?|i meant|my mistake|my bad|mejor)\b",
        r"\b(?:change|switch|adjust|modify|update|swap) (?:it|that|this|the (?:time|date|day))\b",
        # "Can I change my number", "please update the name": something is to be other than it is.
        rf"\b(?:to|can (?:i|we|you)|could (?:i|we|you)|please|lets|just|i will|would you|will you) (?:please "
        rf"|just )?{_ALTER} {_SOMETHING}",
        rf"^(?:(?:hi|hey|hello|ok|and|so|please|,) )*{_ALTER} {_SOMETHING}",
        r"^(?:oh |oops |wait |sorry |no |, )*(?:actually|wait|scratch that|correction|hold on"
        r"|on second thought)\b",
    )
)
# Not a change in an answer to "what time?", nor after a yes.
SET_TO = tuple(
    re.compile(p)
    for p in (
        r"(?<!cant )(?<!cannot )(?<!to )\b(?:make|move|set|push|bump|put) (?:it|that|this)\b(?! so)"
        r"|\brather\b",
        r"^no ?[,.]? (?:make|try|lets|how about|what about|i would like|i want|i need|i said|can you|please"
        r"|book|use)\b",
    )
)
ALTERNATIVES = tuple(
    re.compile(p)
    for p in (
        r"\b(?:any(?:thing|one|body|where)?|something|someone|somewhere|what|which|who|got|have|is there"
        r"|are there|some)(?: \w+){0,2}"
        r" (?:else|other|others|different|another)\b",
        r"\b(?:any|have|got|is there|are there|find|see|show|want|need|like|what|look for|looking for|offer"
        r"|give me|search|check)(?: \w+){0,3}"
        r" (?:other|another|different|more|alternatives?|additional) ?(?:time|option|one|slot|day|choice"
        r"|date|appointment|opening"
        r"|barber|stylist|place|salon|dentist|doctor|result|suggestion|recommendation|alternative|provider"
        r"|therapist|\w+)?s?\b"
        r"(?! (?:help|assistance|question|info))",
        r"(?<!maybe )(?<!some )(?<!perhaps )\b(?:a different|another|other) (?:one|time|option|slot|day"
        r"|barber|stylist|salon|place|choice"
        r"|suggestion|opening|date|hour|doctor|dentist|provider|location)s?\b",
        r"^(?:how about |what about )?(?:another|other|others|alternatives?|different|more options?)\b",
        r"\b(?:any|got|have|something|anything|is there|nothing|what about|how about"
        r"|have you got)(?: \w+){0,2} (?:earlier|later|sooner"
        r"|cheaper|closer|nearer|better)\b",
        r"^(?:earlier|sooner)\b|^later (?:in|than|time|if|that|slot|one)\b|^(?:something "
        r"|anything )?(?:later|earlier|sooner)$",
        r"\b(?:what|when|which|any) (?:\w+ )?(?:times?|days?|slots?|openings?|options?|availability"
        r"|dates?)(?: \w+)? ?"
        r"(?:available|open|free|do you have|you have|you got|have you|left|work for you)\b",
        r"\b(?:what|when)(?: do you| you| have you| else)? (?:have|got|is available|are available|is open"
        r"|is free|available)\b",
        r"\b(?:any|other|more) (?:openings?|availability|slots?|spots?|times)\b",
        r"\b(?:whats|what is|when is|whens) (?:the|your) (?:very )?(?:earliest|soonest|next)\b",
        r"\b(?:earliest|soonest)(?: \w+)? (?:you|u|available|possible)\b|\bwhatever is (?:earliest|soonest)\b",
        r"\b(?:later|earlier) (?:that|the same|the) (?:same )?day\b"
        r"|\b(?:(?:hours?|minutes?|mins?|hr)|a (?:bit|little|touch|tad)) (?:later|earlier|sooner)\b",
        r"^(?:asap|as soon as (?:possible|you can))\b",
        r"\b(?:what|how) (?:about|else)(?: \w+){0,3} (?:other|another|different)\b|\bwhat else\b"
        r"|\bwhat other|\banything else\b",
        r"\b(?:find|show|try|see|search for|look for|want|prefer|like) (?:me )?(?:something|someone"
        r"|somewhere|anything|another|a different)\b",
        r"\b(?:none of (?:those|these|them)|hay otr[oa]s?|otr[oa] (?:hora|dia|opcion)|mas (?:temprano"
        r"|tarde)|que (?:mas|otro))\b",
    )
)
BOOK = tuple(
    re.compile(p)
    for p in (
        r"\b(?:book|schedule|reserve|set up|arrange|make|get|need|want|have|like|take|squeeze|fit|grab"
        r"|come in for)\b(?: \w+){0,5}"
        r" (?:appointments?|booking|reservation|haircut|cut|trim|fade|shave|line ?up|chair|slot|spot|cita"
        r"|taper|shape up)\b",
        r"\b(?:can|could|may|would) (?:i|you|we)(?: please)? (?:book|schedule|reserve|get (?:in|me|a)"
        r"|come (?:in|by|through)|stop by"
        r"|squeeze|fit me|swing by|slide)\b",
        r"\b(?:book|schedule|reserve|squeeze|fit|put)(?: me| us)?(?: (?:in|down|for|with|on|at|another"
        r"|again|my|a|an))\b|\bbook(?:ing)? again\b",
        r"^(?:appointment|haircut|cita|(?:book|schedule)(?! (?:it|that|this|me\b))|a? ?(?:cut|trim|fade"
        r"|shave))\b",
        r"\b(?:is (?:anyone|somebody|someone|\w+) (?:free|available|in|working)|(?:have"
        r"|got) anything (?:free|open|available))\b",
        r"\bdo you have (?:any ?thing|time|room|space|any)\b|\b(?:im|i am) (?:due|ready|overdue) for\b",
        r"\b(?:quiero|necesito|quisiera|me gustaria|puedo)(?: \w+){0,3} (?:cita|corte|reservar|agendar"
        r"|cortarme)\b",
        r"\b(?:agendar|reservar|una cita)\b",
    )
)
_BOOKED = r"(?:appointments?|appt|booking|reservation|slot|timeslot|time slot|visit)"
_TO_MOVE = (
    r"(?:move|change|push|switch|swap|bump|delay|shift|alter|amend|rearrange"
    r"|bring(?=(?: \w+){1,5} forward)|put(?=(?: \w+){1,5} back))"
)
_MOVED = (
    r"(?:moved|moving|changed|changing|pushed|shifted|shifting|altered|altering|switched|swapped|rearranged|rearranging|amended"
    r"|amending|bumped|delayed|brought forward|put back|(?:to be |made )?(?:later|earlier)(?! than))"
)
# "Did you move my appointment?", "is my appointment later today?" ask what came of it.
_NOT_ASKED = r"(?<!did )(?<!did you )(?<!did yall )(?<!did they )(?<!you guys )(?<!\bis )(?<!\bwas )(?<!\bhas )"
_STATE = r"(?:to be|be|needs?|wants?|has|have|had|got|could|can|on \w+|at \w+|for \w+)"
_NOT_CANCEL = r"(?:dont|do not|not|didnt|no need to)(?: \w+){0,3} cancel\w*"
_RATHER = (
    r"(?:it|that|this|my|the|appointment|booking|[.,]|just|but|i|we|want|need|to|would|like|only|rather|can|could|you)"
)
RESCHEDULE = tuple(
    re.compile(p)
    for p in (
        r"\b(?:re ?schedul\w*|re ?book|postpone|reprogramar|mover mi cita|cambiar mi cita|cambiar la cita)\b",
        rf"{_NOT_ASKED}\b{_TO_MOVE}(?: (?:out|back|up|forward))? (?:my|our|the)(?: \w+){{0,3}}"
        rf" (?:{_BOOKED}|cut|haircut|oclock)\b",
        rf"{_NOT_ASKED}\b(?:my|our|the)(?: \w+){{0,2}} {_BOOKED}(?: {_STATE})* {_MOVED}\b(?! (?:my|me|the|and)\b)",
        rf"{_NOT_ASKED}\b(?:move|push|bump|switch) my\b|\bpush (?:it |me )?back\b",
        r"\bbring (?:it|me|that) forward\b|\bput (?:it|me) back\b",
        rf"\b{_NOT_CANCEL}(?: {_RATHER})*"
        r" (?:moved?|moving|changed?|switch|switched|push|pushed|shift|shifted|bump)\b",
        r"\bbooked (?:it |myself )?(?:for |on |in )?the wrong (?:day|date|time|week|weekend|month|hour|one|slot)\b",
        r"\bcan(?:t|not)(?: \w+){0,3} (?:make|do|keep)(?: it| my)?(?: (?:appointment|time|as planned))",
        r"\b(?:come|come in|do it|make it) (?:some|another|a different) (?:other )?(?:time|day)\b",
    )
)
THANKS = tuple(
    re.compile(p)
    for p in (
        r"(?<!no )(?<!no , )(?<!no muchas )\b(?:thanks|thank you|thank u|appreciate|appreciated|gracias|much obliged"
        r"|grateful|thankyou|thank)\b|🙏",
        r"\b(?:very|so|really|been|super|most) (?:helpful|kind|nice of you)\b|\byou (?:have been|helped"
        r"|are the best|rock)\b",
    )
)
CLOSING = tuple(
    re.compile(p)
    for p in (
        r"\b(?:bye|goodbye|good bye|see (?:you|ya)(?: (?:soon|later|then|there|tomorrow|around))?(?! (?:have|are"
        r"|were|got|took|can|do|did"
        r"|offer|sell|sent|charged)\b)|later gator|take care(?! of)|peace|adios)\b",
        r"(?<!do you )(?<!\bi )(?<!\bwe )\b(?:have|enjoy|wish you) (?:(?:(?:a|your|the) (?:(?!free|open|whole|full"
        r"|single|spare|half"
        r"|different|busy|room|table)\w+ ){0,2}|(?:good|great|nice|lovely) )(?:day|one|night|evening|weekend|week|afternoon))\b"
        r"|\b(?:good|nice|great) day(?= ?$| ?[,.!]| (?:for|to) you)|^(?:same to you|you too|same here|likewise"
        r"|(?:its )?my pleasure|with pleasure"
        r"|(?:you are |youre |very |most )*welcome|ciao|laters)(?= ?$| ?[,.!])|\b(?:gotta|got to|have to"
        r"|i am) (?:go|run|off|bounce|get going|hit the road|head out|leaving)(?: now)?(?= ?$| ?[,.!])"
        r"|\bgood ?night\b",
        r"\bthat(?:s| is| was| will be| would be| ll be|ll be)(?: about| pretty much| really)? (?:all|it"
        r"|everything)\b(?! (?:good|right|ok|exactly|wrong|the|my|your|you|we|they|there|i (?:have|had|got|know|see)|on|in)\b)",
        r"\bthat (?:takes care of|is all|will be all|does it|completes|concludes|covers)\b|\b(?:that is"
        r"|thats) (?:enough|sufficient)\b",
        r"\b(?:nothing|not anything|no(?:thing)? more|dont need anything"
        r"|do not need anything)(?: \w+)? (?:else|more|further)\b",
        r"\bi (?:am|have)(?: \w+)? (?:all set|set|done|finished|all good|everything i need)(?= ?$| ?[,.!]"
        r"| (?:thanks|thank|for|here|now"
        r"|then|man|bro)\b)|\ball set\b(?! (?:up|to))",
        r"\ball (?:that )?i (?:need|needed|wanted|want|require)\b|\beverything i (?:need|needed|wanted)\b"
        r"|\bnothing\b$|\bno more\b(?= ?$| ?[,.!]| (?:questions?|thanks|thank)\b)",
        r"\b(?:hasta (?:luego|pronto|manana)|nos vemos)\b",
    )
)
GREETING = tuple(
    re.compile(p)
    for p in (
        r"^(?:hi|hello|hey|heya|hiya|yo|sup|howdy|(?:very |a very )?(?:good|happy|nice) (?:morning|afternoon|evening|day)"
        r"|whats up|wassup"
        r"|hola|buen[oa]s)\b",
    )
)
BOT = tuple(
    re.compile(p)
    for p in (
        r"^(?:\w+ ){0,2}you(?: \w+){0,2} (?:bot|robot|ai|chatbot|machine|chat ?gpt)\b",
        r"\b(?:are you|is this|am i (?:talking|texting|speaking) (?:to|with))(?: \w+){0,3} "
        r"(?:bot|robot|ai|human|machine|computer|automated|chatbot|chat ?gpt|auto ?reply|real person|a real"
        r"|real|person)\b",
        r"\b(?:eres|es|esto es) (?:\w+ ){0,2}(?:bot|robot|persona|maquina|humano)\b|\bwho(?: is this| are you"
        r"| am i(?! (?:with|seeing|booked|getting|going|coming|scheduled|meeting|down))(?! \w+ with$))\b",
    )
)
COMPLAINT = tuple(
    re.compile(p)
    for p in (
        r"\b(?:issues?|problems?|trouble) with (?:my|the|our|this|that) (?:\w+ ){0,2}(?:cut|haircut|fade|taper|trim|beard|shave"
        r"|lineup|line up|color|service|visit|barber)\b",
        r"\b(?<!hair is )(?<!hair looks )(?:terrible|horrible|awful|worst|disgusting|unacceptable|ridiculous|pissed"
        r"|furious|rude"
        r"|unprofessional|scam|rip ?off|refund"
        r"|(?:calling|call|hear(?:ing)? from|talk(?:ing)? to|get|getting|contact\w*|have) (?:my|a|the|our) lawyer"
        r"|(?:will|to|gonna|might) sue|money back|(?<!cant )(?<!cannot )(?<!wont )(?<!not )complain|complaint|disappointed"
        r"|unhappy|overcharged|botched"
        r"|butchered"
        r"|ruined|infected|infection|rash"
        r"|never (?:coming|going) back)\b",
        r"\b(?:messed|screwed|jacked|effed|fucked) (?:up|me up)\b"
        r"|\b(?:(?<!would )(?<!will )(?<!can )(?<!could )(?<!to )(?<!gonna )cut me|made me bleed|burned my"
        r"|nicked me)\b",
        r"\b(?:not happy|very upset|so upset|hate (?:my|the|this)|bad (?:haircut|cut|experience|service))\b",
        r"\b(?:cut|it|way|hair) (?:\w+ )?too short\b",
        r"\b(?:my|the|this) (?:\w+ ){0,2}(?:hair|hairline|line ?up|line|fade|cut|haircut|beard|edges?|taper|sides?)"
        r" (?:\w+ ){0,3}(?:crooked|uneven|lopsided|patchy|pushed back|wack|trash|garbage)\b",
        r"\b(?:queja|pesimo|horrible|reembolso|mal servicio)\b",
    )
)
WRONG_PERSON = tuple(
    re.compile(p)
    for p in (
        r"\bwrong (?:number|person|phone|guy|chat)\b|\bnumero equivocado\b|\bnew phone\b",
        r"\b(?:this is not|this isnt|im not|i am not|not) (?:him|her|[a-z]+s (?:phone|number)"
        r"|the right person)\b",
        r"\bthis (?:is not|isnt|aint) (?!a |the |what|going|working|good|it\b|right|ok|fine|my|true|correct"
        r"|for)[a-z]+(?= ?$| ?[,.!])",
        r"\b(?:no one|nobody|there is no) (?:here )?(?:by that|with that|named)\b|\bdont know (?:any|who"
        r"|a)\b(?: \w+)* (?:is|are|named)\b",
        r"\bwho is [a-z]+ ?\?",
    )
)
RUNNING_LATE = tuple(
    re.compile(p)
    for p in (
        r"\b(?:running|be|being|bit|little|minutes|mins|hour|am|few|gonna be|going to be|might be"
        r"|super) (?:\w+ )?(?:late|behind)\b(?! (?:in|for the|on the))",
        r"\b(?:stuck in traffic|traffic is|on my way(?! (?:after|home)\b)|omw|almost there|be there in|be right there"
        r"|llego tarde|voy tarde|retrasad[oa])\b",
        r"\blate (?:to|for) my\b",
    )
)
