"""A death that the client tells of. Who wants a cut for a funeral is served as anybody else. English and Spanish."""

from runtime.domain.concerns.signs import Signs, read_lists, ways, words
from runtime.domain.concerns.words import LISTS

_LISTS = LISTS | read_lists(
    r"""
    DEAR: <KIN> | <CHILD> | moms? | dads? | pops | papa | sister | sis | bro | grand(?:ma|pa|mother|father|dad|mom|parents?|son
        |daughter) | granny | nana | abuel[ao] | aunt(?:ie|y)? | uncle | cousin | nephew | friend | best friend | homie | bestie
        | buddy | fiancee? | mother in law | father in law | dog | puppy | cat | twin | stepmom | godfather | godmother
        | coworker | boss | neighbor | family member | relative
    WHEN: last | yesterday | today | tomorrow | we | was | has | hit | tonight | suddenly | unexpectedly | recently |
            on (?:mon|tues|wednes|thurs|fri|satur|sun)day
        | this (?:week|morning|month|year|past|weekend|afternoon|summer|winter|spring|fall) | so\b | from | in (?:a|an|january
        |february|march|april|may|june|july|august|september|october|november|december|the hospital|his|her|my)
        | over the | due to | because | \d+ | a (?:few|couple|week|month|year) | two | three | couple | few | and | im | i\b
    BELONGING: phone | battery | car | laptop | wifi | truck | clippers? | trimmers? | internet | engine | ipad | charger | tv
        | beard trimmer | fade | hair\w* | beard | lineup | plant
    CUT: cut | haircut | trim | fade | line ?up | shave | appointment | appt | slot | opening | fresh | clean(?:ed)? up |
            shaped up
        | look (?:good|sharp|nice) | squeezed? (?:me )?in | corte | cita | turno | recortarme | cortarme | arreglarme
    QUERIDO: papa | padre | mama | madre | jefit[oa] | herman[oa] | ti[oa] | prim[oa] | abuel\w+ | hij[oa] | espos[oa] | marido
        | mujer | novi[oa] | amig[oa] | suegr[oa] | sobrin[oa] | cunad[oa] | padrin[oa] | compadre | familiar | pareja |
            nana | viej[oa]
        | viejit[oa] | bebe | perrit[oa] | perr[oa] | gat[oa] | mejor amig[oa] | jef[ea] | ahijad[oa] | bisabuel[oa] | tata
    """
)

GRIEF = Signs(
    ways(
        r"""
        (?:my|our|his|her) (?:\w+ ){0,2}?(?:<DEAR>) (?:(?:just|has|had|suddenly|recently|sadly|also) )*(?:died|
            passed)(?=<END>| (?:<WHEN>))
        (?:my|our) (?:\w+ ){0,2}?(?:<DEAR>) (?:is dying|is dead|was killed|was murdered|got killed|
            didnt make it (?:out|through|home))\b
        passed away
        (?:he|she|they) (?:(?:just|suddenly|sadly) )*(?:died|passed)(?=<END>| (?:last|yesterday|this (?:week|morning|
            month)|suddenly))
        (?:lost|losing|buried|burying|bury) (?:my|our) (?:\w+ ){0,2}?(?:<DEAR>)(?=<END>| (?:<WHEN>))
        we (?:just )?lost (?:him|her)(?=<END>| (?:<WHEN>))
        (?:a |the )?death in (?:the|my|our) family
        (?:my|our) (?:\w+ ){0,2}?(?:<DEAR>)s? (?:\w+ )?(?:funeral|wake|burial|memorial service)\b
        (?:grieving|bereave\w*|in mourning|mourning my)
        (?:had|having) a (?:miscarriage|stillbirth)
        lost (?:the|our) (?:baby|pregnancy)
        """,
        _LISTS,
    )
    + ways(
        r"""
        (?:murio|fallecio|ha muerto|ha fallecido|partio|se fue al cielo) (?:\w+ )?(?:mi|mis|nuestr[oa]|un|
            una) (?:\w+ )?(?:<QUERIDO>)
        mi (?:<QUERIDO>)(?: \w+)? (?:(?:se (?:me|nos) |se |ya |nos |acaba de |ha )*(?:murio|fallecio|fallecido|muerto|
            morir|fallecer|
            fue al cielo|dejo para siempre))\b(?! de risa)
        se (?:me|nos) (?:murio|fue) mi (?:<QUERIDO>)
        (?:fallec\w+) (?:mi|su|un|una|el|la|ayer|hoy|anoche)\b
        perdi(?:mos)? a (?:mi|nuestr[oa]) (?:<QUERIDO>)
        (?:estoy|estamos|ando|andamos|sigo) de (?:luto|duelo)
        (?:velorio|funeral|entierro|sepelio|misa|novenario) (?:de|por) mi (?:<QUERIDO>)
        (?:enterr\w+|sepult\w+|velando) a mi (?:<QUERIDO>)
        perdi(?:mos|o|eron)? (?:el|al|a mi|a nuestro|su) bebe
        (?:muerte|fallecimiento|perdida) de mi (?:<QUERIDO>)
        (?:un |una )?(?:fallecimiento|muerte) en (?:la|mi) familia
        """,
        _LISTS,
    ),
    harmless=words(
        r"""
        (?:my|the|su|mi) (?:\w+ )?(?:<BELONGING>) (?:just )?died
        died (?:laughing|of (?:laughter|embarrassment|boredom)|inside)
        (?:<CUT>) (?:\w+ ){0,6}?(?:for|before|para|antes) (?:\w+ ){0,4}?(?:funeral|wake|burial|memorial service|velorio|
            entierro|sepelio)
        se (?:me|le) murio (?:el|la|mi) (?:cel\w*|telefono|pila|bateria|carro|coche|auto|internet|compu\w*|laptop|moto)
        (?:mi|el|la) (?:cel\w*|telefono|carro|coche|auto|bateria|pila|moto) (?:se )?(?:me )?murio
        """,
        _LISTS,
    ),
    jests=True,
)
