"""Money in dispute: charged wrongly, wanted back. Who only asks what something costs is not meant. English and Spanish."""

from runtime.domain.concerns.signs import Signs, read_lists, ways, words
from runtime.domain.concerns.words import LISTS

_LISTS = LISTS | read_lists(
    r"""
    SUM: \$ ?\d+ | \d+ ?(?:bucks|dollars|\$|each) | \d{2,3}
    CHARGED: charged | charging | billed | rang me up | took out | debited | ran my card
    PAID: charge\w* | paid | pay | payments? | fee | deposit | bill | receipt | amount | total | price | card | tip
        | bank statement | statement
    BACK: back | returned | refunded | reversed | reimbursed | credited
    CASH: money | deposit | cash | \$ ?\d+ | \d{2,3}(?: ?(?:bucks|dollars))? | payment | fee | tip | change | amount
        | charge
    TOLD: told (?:me|us|it) | was told | quoted | said (?:it|that|the|\$|\d) | online | website | posted | listed
        | supposed | advertised | promised | agreed | app said | menu
    AGAIN: twice | double | two times | 2 times | two charges | two payments | 2 charges | 2 payments | duplicate
        | again | three times | 3 times
    PLATA: dinero | plata | guita | lana | feria | billete | pisto | chavos | cuartos | real(?:es)? | deposito
    COBRO: cobr\w+ | cargos? | pago | pague | precio | deposito | multa | tarjeta | dinero | lana | feria
    """
)

MONEY = Signs(
    ways(
        r"""
        (?:<CHARGED>) (?:<ME> |my \w+ )?(?:twice|double|too much|extra|the wrong|wrong|again|more than|more|
            full price|for (?:a|an|the|something|nothing|both|two|no|services?)|anyway|(?:<SUM>))(?! percent)
        (?:charge\w*|billed|payments?|ran (?:my )?card|paid|pay|transactions?) && (?:<AGAIN>)
            && !(?:can|could|should|do|will|how much|ill|if) (?:i |you )?(?:\w+ )?(?:pay|charge)\w*|next time|invite|
            last time|can i do that again
        charged (?:me|us|my (?:card|account|debit|credit|cash ?app|venmo|bank))\b(?! (?:up|less|fair))
        (?:why|how come) && (?:am|was|were|is|did|do|does|come to|came to|im|are|say|says) (?:i|you|yall|they|we|
            my card|my account|there|it|the total|the price)?(?: \w+){0,3}? ?(?:charg\w+|billed|owe|more|\$|
            \d{2,3}\b) && !late|close\w*|open|min
        (?:i|we|card|account) (?:was|were|got|been|just got|have been) (?:\w+ )?(?:charged|billed)\b(?! (?:up|with))
        (?:got|was|were|been) (?:overcharged|double charged|charged)
        over ?charg\w+
        double (?:charg\w+|bill\w+)
        billed (?:me|us|my|twice)
        unauthorized
        (?:never|didnt|not) (?:authoriz\w+|approv\w+|agree\w* to) (?:\w+ ){0,3}?(?:charge|payment|amount|fee)?
        charges? (?:on my|from (?:you|your|yall)|(?:that )?i (?:didnt|dont|never|did not)|i (?:cant|havent))
        disput\w+
        (?:fee|charge|bill|total) (?:is|was|looks|seems) (?:wrong|not right|off|incorrect|too high)
        tipped (?:\w+ )?\d+ (?:but|and) (?:\w+ ){0,3}?(?:says?|shows?|charged|\d+)
        where(?:s|d)? (?:\w+ ){0,2}?my \d+ (?:dollars|bucks)
        (?:did|has|have) my \d+ (?:dollars|bucks) (?:go|gone)
        i (?:\w+ )?prepaid && (?:none|left|gone|says|never|didnt)
        owes? me \d+
        supposed to (?:pay|be|cost) (?:\$ ?)?\d+ (?:and )?not (?:\$ ?)?\d+
        (?:deposit|credit|discount|gift card|payment) (?:was |wasnt |is |isnt )?(?:never|not)? ?(?:applied|credited|
            counted|used) && (?:never|not|wasnt|isnt)
        shorted me
        gave me (?:the )?wrong change
        took (?:my |the )?money (?:out|from|off)
        (?:charge|payment|transaction) (?:wasnt|was not|isnt|not|never) (?:authorized|approved|mine|made by me)
        explain (?:this|the|that|my) (?:charge|bill|fee|receipt)
        (?:took|withdrew|taken|pulled|deducted) (?:\w+ )?(?:\$ ?)?\d+ (?:\w+ )?(?:from|out of|off) my
        charge ?back
        refund(?:ed|s|ing)?\b && !tax|income|federal|irs|flight|amazon|ticket
        money back
        deposit back
        (?:give me|i want|i need|wheres|where is) my (?:money|deposit|cash)\b(?! (?:on|for|to)\b)
        (?:send|give|want|need|get|getting|put|have|return) (?:\w+ ){0,4}?(?:<CASH>)(?: \w+){0,4}? (?:<BACK>)\b
        (?:send|give|return|pay|refund)(?: me)? (?:back )(?:my|the) (?:<CASH>)
        reimburs\w+
        owes? me (?:a refund|money|\$ ?\d+|\d+ (?:bucks|dollars)|my|change)
        (?:paid|pay)\b && (?:why|still|says?|say|again) && (?:owe|didnt pay|unpaid|balance|due)
        (?:had to|made me|have to|having to) pay (?:again|twice)
        (?:pay|paid) (?:again|twice) && (?:already|still|gift|mistake)
        (?:not|isnt|wasnt|wrong) (?:the )?(?:price|amount|total)\b
            && (?:told|said|quoted|agreed|charg\w+|online|website|was|supposed|card|tip)
        (?:<TOLD>) && (?:charged|paid|made me pay|took|billed|rang|came to|ended up|didnt get|never got|wouldnt honor|
            said no) && (?:<SUM>|price|discount|free|off|total|for both|less|deal|cheaper) && !tip you|see you
        (?:came|come|comes) (?:out )?to (?:<SUM>) && (?:how|why|supposed|told|quoted|instead|only|said)
        (?:quoted|told) me (?:<SUM>)(?! ?(?:am|pm|oclock|works|is))
        (?:ripped?|ripping) (?:me |us |people )?off
        rip ?off
        scam(?:med|mers?|ming)
        con artists?
        crooks
        thieves
        swindl\w+
        cheated me
        yall (?:are )?scam
        (?:stole|stealing|robbed) from me
        (?:stole|stealing|steal|robbed|rob) (?:from |my |me )(?:\w+ )?(?:money|deposit|tip|card|cash|paycheck|change|
            out of)?\b && (?:money|deposit|cash|you|yall|barber|tip|he|bank)
            && !heart|look|style|show|phone|airpods
        (?:took|taking|take|takes|kept|keeping|keep) (?:the|my|a|out) (?:\w+ ){0,3}?(?:deposit|money|fee|cash|\$ ?\d+|
            no show fee|payment|change)\b && (?:never|without|still|didnt|even though|in time|not|cancel\w*|no)
            && !(?:do|will|would|can|if) (?:you|yall|i)
        (?:never|didnt|havent|not|wouldnt|wont|refus\w+)(?: \w+){0,3}? (?:my|any|the)(?: \w+)? (?:change|deposit|
            refund|money|discount)(?: back)?\b(?! my mind| (?:of|the|to|it))
        tip\b && (?:wrong|didnt (?:put|add|leave|give|authorize)|never (?:put|added|left)|not what i|without)
        (?:added|put) (?:a|an|\d+|the|extra) (?:\w+ )?tip\b && (?:without|didnt|never|not)
        gift ?card\b && (?:not accepted|wasnt|didnt|wouldnt|refus\w+|still (?:had|charged)|pay again|
            balance (?:is )?(?:wrong|gone))
        (?:billing|payment|charge) (?:error|issue|problem|mistake|dispute)
        where (?:did|is|are|has|does) (?:my|the) (?:<CASH>)(?: \w+)? (?:go|gone|went)?\b
        (?:my |the |your |bank )(?:receipt|bill|invoice|statement)
            && (?:fix|wrong|never had|didnt (?:have|get)|shows|extra|mistake|error)
        (?:nobody|no one|never|not) (?:told|said|mentioned|warned) (?:\w+ ){0,3}?(?:fee|charge|extra|price)
        (?:take|remove|waive|drop) (?:it|that|the (?:fee|charge)) off && (?:fee|charge|bill)
        paid (?:up ?front|in advance|for \d+) && (?:none|left|never|didnt|used|gone)
        (?:didnt|never|not) (?:get|got|receive\w*|appl\w+|honor\w*|see) (?:\w+ ){0,3}?(?:discount|deal|promo|coupon|
            free|off)\b
        (?:discount|promo|coupon|deal) (?:\w+ )?(?:wasnt|didnt|not|never) && !still work|does it|can i
        """,
        _LISTS,
    )
    + ways(
        r"""
        me (?:estan )?cobr(?:aron|aste|o|ando)\b(?! (?:bien|poco|barato|lo justo))
        cobr(?:aron|o|aste|an) (?:doble|dos veces|de mas|mal|por (?:algo|nada))
        (?:por que|xq|porque) (?:me )?cobr\w+
        (?:dos|tres|doble|2) (?:cargos?|cobros?|veces|pagos) && (?:<COBRO>)
        (?:recibo|cuenta|cobro|total) (?:esta|estuvo|salio|viene) mal
        cargos? (?:\w+ )?en mi (?:tarjeta|cuenta|banco)
        error (?:\w+ ){0,2}?(?:cobro|cuenta|recibo|cargo|pago)
        (?:sac|quit|tom|descont)(?:aron|o|aste) (?:\w+ ){0,2}?\d+
        no (?:me )?(?:han|has|ha) (?:devuelto|regresado|dado) mi
        no (?:\w+ )?es mio && (?:cargo|cobro)
        (?:quitaron|sacaron|tomaron|descontaron) (?:\w+ )?(?:dinero|lana|\d+|\$)
        (?:mi|el) (?:dinero|deposito|lana|feria) (?:de vuelta|de regreso)
        (?:quiero|exijo|necesito|dame|denme|devuelv\w+|donde esta) (?:ya )?(?:mi|la) (?:<PLATA>)\b(?! para| listo| lista)
        (?:regres\w+|devuelv\w+|devolv\w+|reintegr\w+) (?:\w+ ){0,2}?(?:lo que (?:pague|me cobr\w+)|<PLATA>)
        reembols\w+
        devuelv\w+
        devolucion
        regres(?:en|a|ame|enme|e) (?:\w+ ){0,2}?(?:dinero|deposito|lana|feria|\d+|\$)
        (?:no|nunca) (?:era|es|fue) (?:el|ese el) precio
        (?:ese|eso) no (?:es|era|fue) (?:el precio|lo que (?:me )?(?:dijeron|dijiste|quedamos))
        (?:quedado|quedamos|dijeron|dijiste|prometieron|anunciaron) (?:en |que )?(?:\w+ ){0,2}?(?:\$ ?)?\d+\b
            && (?:salio|cobr\w+|pague|por que|cuesta|fue)
        (?:no|nunca) (?:autorice|aprobe|reconozco|hice) (?:\w+ )?(?:cargo|cobro|pago)
        cargo (?:que no|doble|no autorizado|duplicado)
        disput\w+ (?:el|un|ese|este)
        (?:me|nos) (?:deben?|debes) (?:\d+|dinero|\$|mi|cambio)
        estaf\w+
        ladron\w*
        rater[oa]s?
        (?:me|nos) (?:robaron|vieron la cara|transaron|timaron)\b && !celular|carro|cartera en el|bici
        (?:no|nunca|sin) (?:me )?(?:dieron|dio|diste|regresaron|darme) (?:mi |el )?(?:cambio|vuelto|feria|recibo)
        (?:pague|pago) (?:por adelantado|adelantado|antes) && (?:no|nunca)
        """,
        _LISTS,
    ),
    harmless=words(
        r"""
        (?:no|dont (?:need|want)|not (?:asking|looking) for|without|need no) (?:a |any )?refunds?(?: needed|
             necessary)?
        refund policy
        (?:do|will|would|can) (?:you|i|they) (?:\w+ )?(?:give|do|offer|get|issue)(?: \w+)? refunds? (?:if|when|
            for (?:no|cancel\w*))
        refundable
        is (?:this|it|that) a (?:\w+ )?scam
        (?:phone|battery|laptop|car|charger|watch|headphones)(?: \w+){0,2}? charg\w+
        charg\w+ (?:my )?(?:phone|battery|laptop|ipad|car|watch|headphones|up)
        how much .{0,20}charged?
        (?:will|would|do|if|am|are) (?:i|we) (?:get |be |still )?charged (?:if|for (?:no|cancel\w*|late|being late))
        do you (?:still )?charge
        .*never ?mind.*
        (?:stole|steal) (?:my heart|the show|your (?:look|style))
        undercharg\w+
        change of
        pay me back
        """,
        _LISTS,
    ),
)
