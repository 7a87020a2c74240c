"""Words that several concerns share. In the text as `as_plain` writes it, "your" is also "you're", "im" is "I am"."""

from runtime.domain.concerns.signs import read_lists

LISTS = read_lists(
    r"""
    BODY: adams apple | ears? | earlobe | neck | nape | head | scalp | skin | face | lips? | eyes? | eyelids? | eye ?brows?
        | forehead | cheeks? | chin | nose | temples? | jaw | throat | hairline | sideburns? | beard ?line
    THEY: your (?:\w+ )?(?:barber|guy|stylist|girl|lady|man|worker|employee|staff)
        | (?:the|that) (?:barber|guy|stylist|hairdresser|lady|girl) | barber | yall | you | he | she | they
    TOOL: clippers? | trimmers? | razor | blade | scissors | shears | comb | flat iron | (?:hot )?towel | dye
        | bleach | relaxer | wax | keratin | product | aftershave | after shave | shaver | machine | chemicals?
        | shampoo | cream | gel | lotion | alcohol | spray | talc | powder | booster seat | chair
    VISIT: (?:my|the|that|his|her|this|last) (?:\w+ )?(?:cut|haircut|shave|visit|appointment|trim|line ?up|fade
        |color|treatment|service|braids|perm)
    KIN: husband | boyfriend | wife | girlfriend | partner | bf | gf | ex | dad | father | mom | mother | stepdad
        | stepfather | uncle | brother | roommate
    CHILD: sons? | daughters? | kids? | boys? | girls? | child | children | toddler | baby | nephew | niece
        | lil man | little one | lil bro(?:ther|s)? | little brother
    ME: me | us | him | her | my (?:<CHILD>|<KIN>|card|account|debit|credit)
    SHOP: shop | place | salon | barbershop | business | store | building
    VERY: so | really | very | super | fucking | pretty | extremely | beyond | absolutely | totally | completely
        | hella | mad | damn
    ASKS: safe | okay? | can (?:i|we|he|she|you|it|my|they)\b | should | will | would | does | do (?:you|i|we)\b
        | is (?:it|this|that|there)\b | what | whats | how | why | any (?:advice|risk|chance|problem|tips) | fine
        | allowed | risk | careful | problem | normal
    """
)
