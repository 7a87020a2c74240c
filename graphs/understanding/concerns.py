"""Words for which a person is called, whatever else a text says. Rather one call too many than one too few."""

import re

from runtime.domain.understanding import Concern

_BODY = r"(?:me|my (?:\w+ )?(?:ear|neck|head|scalp|skin|face|lip|eye|forehead|chin|cheek))"
_HARMED = r"(?:cut|nicked|burn(?:ed|t)|hurt|injured|sliced|scratched|stabbed|poked)"

_WORDS: dict[Concern, tuple[str, ...]] = {
    Concern.DISTRESS: (
        r"\b(?:kill (?:myself|me)|end (?:it all|my life)|suicid\w*|want to die|wanna die|better off dead|hurt(?:ing)? myself"
        r"|self harm|cant go on|no reason to live|dont want to (?:live|be here any ?more))\b",
        r"\b(?:quiero morir\w*|matarme|suicid\w*|quitarme la vida|no quiero vivir|hacerme daño|hacerme dano)\b",
    ),
    Concern.THREAT: (
        r"\b(?:i will|im going to|i am going to|imma|gonna|going to) (?:\w+ )?(?:kill|hurt|beat|shoot|stab|smash|burn|fuck"
        r"|destroy|jump|slap|punch) (?:you|u|him|her|them|the (?:shop|place)|your|this place|everyone|somebody|marcus|elena)\b",
        r"\b(?:burn|shoot|blow) (?:\w+ ){0,2}(?:place|shop) (?:down|up)\b|\byou(?:ll| will| are going to) (?:regret|pay for) th"
        r"|\b(?:watch your back|come (?:down )?there and (?:fight|beat|break)|bring(?:ing)? my gun|i have a gun)\b",
        r"\b(?:te|los|le|lo|la) voy a (?:matar|partir|golpear|quemar|reventar|romper)\b"
        r"|\bvas? a pagarla\b|\bte vas a arrepentir\b",
    ),
    Concern.INJURY: (
        rf"\b(?:you|he|she|they|barber|marcus|elena|guy|lady|clippers?|razor|blade)(?: \w+){{0,2}} {_HARMED} (?:\w+ )?{_BODY}\b",
        rf"\b(?:got|was|been|i am|getting) (?:\w+ )?{_HARMED}\b(?! (?:a|the|my) (?:fade|trim))(?=.*\b(?:shop|barber|there|visit"
        r"|razor|clipper|neck|ear|head|blade|shave|blood|bleed\w*)\b)",
        r"\b(?:bleeding|stitches|infected|infection|allergic reaction|chemical burn|hospital|emergency room|urgent care"
        r"|swollen|blister\w*|ringworm|staph)\b",
        r"\b(?:razor|clipper) (?:burn|bumps?|rash)\b.*\b(?:bad|pus|bleed\w*|infect\w*|hurts?)\b|\bmade me bleed\b",
        r"\b(?:me (?:cortaron|corto|cortaste|quemaron|quemo|lastimaron|lastimo)(?! el pelo| el cabello| la barba| bien| muy bien"
        r"| mal)|sangr\w+|infect\w+|infeccion|hospital|puntadas|alergi\w+)\b",
    ),
    Concern.LEGAL: (
        r"\b(?:lawyers?|attorneys?|lawsuit|sue|suing|sued|legal action|small claims|court|police|cops|better business bureau"
        r"|bbb|health department|state board|fcc|ftc|tcpa|attorney general|file a (?:complaint|report)|report you to"
        r"|press charges|discriminat\w+|ada violation)\b",
        r"\b(?:abogad[oa]s?|demandar\w*|demanda|policia|denuncia\w*|corte legal|juzgado)\b",
    ),
    Concern.MEDICAL: (
        r"\b(?:is it|will it|would it|can i|should i|safe to|ok to|okay to)\b.*\b(?:pregnan\w+|chemo\w*|surgery|stitches|eczema"
        r"|psoriasis|alopecia|lice|scalp condition|diabet\w+|blood thinners?|accutane|seizure\w*|epilep\w+|medication|allerg\w+"
        r"|infection|rash|open wound|mole|hair loss)\b",
        r"\b(?:i have|i got|i ve got|my (?:son|daughter|kid) has) (?:\w+ )?(?:lice|ringworm|scabies|chicken pox|covid|shingles"
        r"|seizures|a scalp infection)\b",
        r"\b(?:losing|falling out)\b.*\bhair\b.*\b(?:why|should|doctor|normal)\b",
        r"\b(?:piojos|embarazada|quimioterapia|psoriasis|eczema|tiña|sarna|alopecia)\b",
    ),
    Concern.MONEY: (
        r"\b(?:charged|billed) (?:me )?(?:twice|double|too much|more|extra|wrong|for)\b|\b(?:double|over) ?charged?\b"
        r"|\b(?:refund|money back|chargeback|dispute(?:d|ing)? (?:the|a|this|my) (?:charge|payment)|ripped? (?:me )?off"
        r"|scam(?:med|mers?)?|wrong amount|stole my|owe me|unauthorized charge)\b",
        r"\b(?:reembolso|devuelvan? mi dinero|me cobraron (?:de mas|doble|dos veces|mal)|cobro doble|estafa\w*|me robaron)\b",
    ),
    Concern.MINOR: (
        r"\b(?:i am|im|i m) (?:only |just )?(?:[6-9]|1[0-7])(?: years? old| yrs? old| yo|y o)?(?= ?$| ?[,.!?]| and| but| can| do"
        r"| my (?:mom|dad|parents))(?! (?:min|minutes|am|pm))|\b(?:i am|im) (?:a minor|under ?age|in (?:middle"
        r"|elementary) school|not 18)\b",
        r"\b(?:my (?:mom|dad|parents) (?:dont|doesnt|cant) know)\b",
        r"\btengo (?:solo )?(?:[6-9]|1[0-7]) años\b|\btengo (?:solo )?(?:[6-9]|1[0-7]) anos\b|\bsoy menor\b",
    ),
    Concern.ANGER: (
        r"\b(?:fuck (?:you|u|this|off|your)|fuckin\w* (?:idiots?|joke|ridiculous|useless|terrible|bot)|piece of shit|bullshit"
        r"|assholes?|idiots?|morons?|you suck|u suck|screw you|go to hell|pissed off|so angry|furious|livid|sick of (?:this|you)"
        r"|worst (?:\w+ )?(?:ever|shop|service|barber))\b",
        r"\b(?:chinga\w*|pendej\w+|vete a la|vayanse a la|puta|puto|mierda|cabron\w*|hijo de|estoy hart[oa]|que asco de)\b",
    ),
}
_PATTERNS = {concern: tuple(re.compile(words) for words in found) for concern, found in _WORDS.items()}
_HARMLESS = re.compile(
    r"\b(?:kill(?:ed|ing|s)? it|killer (?:fade|cut)|to die for|dying (?:for|to)"
    r"|fuck(?:in\w*)? (?:yes|yeah|yea|awesome|great|love)"
    r"|cut me (?:off|some|a)|food court|court ?(?:st|street|house)|police (?:station|dept|academy|officer)|sue (?:said|is|and)"
    r"|hospital (?:st|street|rd|shift|job)|work at (?:the )?hospital|im a (?:cop|lawyer|nurse))\b"
)


def find_concerns(plain: str) -> frozenset[Concern]:
    """`plain` is the text as the rules read it."""
    said = _HARMLESS.sub(" ", plain)
    return frozenset(c for c, patterns in _PATTERNS.items() if any(pattern.search(said) for pattern in patterns))
