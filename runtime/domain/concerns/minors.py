"""Somebody who says that they are under eighteen. A parent who writes about a child is not. English and Spanish."""

from runtime.domain.concerns.signs import Signs, read_lists, ways, words

_LISTS = read_lists(
    r"""
    AGE: [6-9] | 1[0-7] | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen
        | sixteen | seventeen
    TEEN: 1[0-7] | thirteen | fourteen | fifteen | sixteen | seventeen | eleven | twelve
    FOLKS: mom | mum | mother | mommy | mama | dad | father | daddy | parents? | guardian | adult | grandma
    OLD: yo | y o | yrs? | years? | yr
    ALONE: alone | by (?:my ?self|himself|herself) | on my own | without (?:my|a|an )?(?:<FOLKS>) | my (?:<FOLKS>)
        | permission | consent | someone with me | somebody with me
    THEN: and | but | so | can | do | is | if | w | without | yo | y o | years? | yrs? | m | f | need | want | my
        | not | looking | how | does | with no | old | going on | turning | is that | am i | please | pls
    EDAD: [6-9] | 1[0-7] | seis | siete | ocho | nueve | diez | once | doce | trece | catorce | quince | dieciseis
        | diecisiete
    PAPAS: mama | papa | papas | padres | mami | papi | jefa | jefes | tutor
    GRADE: (?:[1-9]|1[012])(?:st|nd|rd|th) grade | (?:sixth|seventh|eighth|ninth|tenth|eleventh) grade
        | middle school | elementary school | junior high
    """
)

MINOR = Signs(
    ways(
        r"""
        im (?:only |just |still |like |actually )?(?:<AGE>)(?:(?=\s*$|\s*[.,!?])|
            (?= (?:<THEN>)\b))(?! (?:and a half )?(?:min|mins|minutes|away|out|blocks|weeks?|
            months?)\b)(?! to \d)(?! so (?:late|far|close)) && !\d+ (?:min|mins|minutes)|late|away|out front
        im (?:only |just |still )?(?:a )?(?:<AGE>) ?(?:<OLD>)\b(?! (?:of|into|sober|in|clean))
        ^(?:my )?age (?:is )?(?:<AGE>)\b
        (?:<AGE>) (?:<OLD>) olds? (?:here|boy here|girl here|looking|kid here)
        (?:can|may|could) (?:a|an) (?:<AGE>) (?:<OLD>) olds?\b && (?:<ALONE>|its me|myself)
        im a (?:<AGE>) (?:<OLD>) old
        (?:im|i) (?:a |still a |just a )?(?:minor|underage|under age|under 18|not (?:yet )?18|teenager)\b
        not 18 yet
        if im (?:under|not) 18
        im still a kid
        i havent turned 18
        im (?:only |still |just )?in (?:the )?(?:<GRADE>)
        (?:in high school|freshman|sophomore|junior in|high ?schooler) && (?:<ALONE>)
        (?:<ALONE>) && (?:in high school|freshman|sophomore|high ?schooler) && !my (?:son|daughter|kid)
        (?:my |dont tell my |not tell my )(?:<FOLKS>) (?:dont|doesnt|cant|wont|didnt) (?:know|find out)(?: (?:about|
            that|im|i)\b|\s*$|\s*[.,!?])
        (?:dont|not|never) tell my (?:<FOLKS>) && !surprise
        (?:need|have|bring|get|require)\b.{0,20}\b(?:<FOLKS>)s? (?:permission|consent|to sign|signature|there|with me|
            to come) && !(?:<FOLKS>) to the|(?:<FOLKS>)s? (?:permission|consent|signature)|parental consent
        (?:my )?(?:<FOLKS>) (?:has|have|needs|need) to (?:approve|sign|allow|agree)
        (?:can|could|may|do) i\b && without (?:my |a |an )?(?:<FOLKS>)
        no parent
        (?:my )?(?:<FOLKS>) (?:isnt|arent|not) (?:there|here|with me|coming) && (?:can i|ok|allowed|old)
        (?:i|ill|im)(?: will)? (?:turn|turning|be|gonna be) (?:<TEEN>|18|eighteen)\b (?:next|this|in|on|soon|tomorrow)
        (?:^|i |im |hi |hey )just turned (?:<AGE>)\b(?! in)
        turning 18 in
        1[0-7] ?(?:m|f|yo) (?:looking|here|wanting|need|in need)
        ^(?:hi |hey |hello |yo )?(?:<AGE>) (?:<OLD>) olds?\b && (?:i|im|my ?self|me)
        is (?:<AGE>) (?:old enough|too young)
        im (?:just |still )?(?:a )?(?:kid|child)\b(?! at heart| again| in)
        (?:im|am i|me im) too young to\b
        sign the form myself
        """,
        _LISTS,
    )
    + ways(
        r"""
        (?:tengo|yo tengo|apenas tengo|cumpli|acabo de cumplir) (?:solo |nomas |apenas |como )?(?:<EDAD>)(?: (?:anos?|
            anitos?|aos?)\b|(?=\s*$|\s*[.,!?]|(?: (?:y|pero|puedo|necesito|me|si|nomas))\b))(?! (?:de (?:casad|trabaj|
            experienc)|esperando|sin ir|viniendo))
        soy (?:un |una )?(?:menor\b|(?:nin[oa]|chic[oa]|chav[oa]|joven) (?:de|tengo) (?:<EDAD>)|adolescente)
        menor de edad
        (?:no|todavia no|aun no) (?:tengo|cumplo) (?:los )?18
        no tengo 18
        cumplo (?:<EDAD>|18)\b
        falta \w+ \w+ para los 18
        mis? (?:<PAPAS>) no (?:sabe|saben|se entere|se enteren|lo sabe)\b(?! (?:como|donde|si|cuando|cual|
            que (?:corte|hora|dia)))
        no le(?:s)? digan? a mis? (?:<PAPAS>)
        (?:sin|permiso de|con permiso de|necesito (?:a|ir con)|tengo que ir con) mis? (?:<PAPAS>)\b
        ir yo (?:solo|sola|solito|solita) && tengo
        sin (?:el )?permiso
        (?:estoy|voy) en (?:la )?(?:secundaria|primaria|la prepa|sexto|septimo|octavo|noveno|quinto)\b
            && !trabaj\w+|doy clases
        """,
        _LISTS,
    ),
    harmless=words(
        r"""
        (?:my|our|his|her|the|little|step) ?(?:\w+ )?(?:son|kid|boy|daughter|girl|child|nephew|niece|brother|sister|
            cousin|grandson|student)s?\b(?: \w+)? (?:is|are|just turned|turns|turned|turning|who is|whos)\b[^.!?]*
        (?:for|with|bring\w*|take|cut) (?:my|a|an|his|her|our) (?:\w+ )?(?:<AGE>) ?(?:<OLD>)?(?: olds?)?
        im (?:at|on|in|about|like) (?:<AGE>)(?:th)?\b(?! grade)
        without (?:his|her|their) (?:<FOLKS>)
        (?:mi|su) (?:hij[oa]|nin[oa]|sobrin[oa]|hermanit[oa])\b[^.!?]*\banos
        when i was (?:<AGE>)
        """,
        _LISTS,
    ),
)
