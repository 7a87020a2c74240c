"""How people cancel in English: the closed set of plain ways, and what looks like one and is none."""

import re

from graphs.understanding.cancel_shapes import Shapes, words

_WHO = r"(?:i|we)"
_ALSO = (
    r"(?:(?:really|just|only|also|still|unfortunately|sadly|do|please|simply|kindly|definitely|actually|sorry but) )*+"
)
_TO = r"(?:(?:to|2) (?:go ahead and )?(?:just |please )?)"
_WISH = (
    rf"(?:(?:{_WHO} )?{_ALSO}(?:(?:need|want|have|got|wish|would like|am going|am trying|am looking|am calling"
    rf"|am texting|am writing|would prefer|will (?:need|have)|am going to (?:need|have)|am gonna (?:need|have)"
    rf"|(?:am )?afraid (?:i|we) (?:will )?(?:have|need)) {_TO})"
    rf"|{_WHO} (?:must|will) (?:just )?)"
)
_PLEASE = (
    r"(?:can|could|would|will) (?:you|someone|somebody|anyone|we|\*)(?: guys| all)?"
    r" (?:please |kindly |just |also |go ahead and )*+"
)
_DO = r"(?:please |just |simply |kindly |only |let us |lets |let me |go ahead and |to )*+"
_PLACE = r"(?:off|from) (?:of )?(?:the |your |that |this |ur )?(?:schedule|books?|calendar|list for)"
_OFF = rf"(?:take|scratch|remove) (?:me|my (?:appointment|cut|haircut|booking|name)) {_PLACE}"
_GONE = (
    r"(?:want|need|would like|like|have|get)(?: to have| to get)? (?:my|the|this|that|it)"
    r"(?: (?:appointment|booking|cut|haircut|reservation|slot))?(?: (?:on|for))?(?: (?:today|tomorrow"
    r"|\w+day))? cancell?ed"
)
_ELSEWHERE = (
    r"(?:trip|flight|dentist|dental|doctors?|dr|meetings?|class|classes|school|work|game|plans?|date|party|practice"
    r"|interview"
    r"|concert|show|event|train|reminders?|texts?|messages?|notifications?|subscription|membership|gym|order|hotel"
    r"|vacation|call"
    r"|dinner|lunch|brunch|gig|wedding|therapy|therapist|vet|nails?|uber|ride|bus|netflix|zoom|shift|tour|emails?"
    r"|alerts?)"
)

ENGLISH = Shapes(
    mentions=re.compile(
        rf"\b(?:cancel|cancell?ing|cancell?ed|call off)\b(?! (?:policy|policies|fees?|charges?))|^end$|\b{_OFF}\b"
        r"|\b(?:take|scratch|remove) (?:me|my) (?:off|from)(?: \w+){0,3} (?:schedule|book|books|calendar|appointment)\b"
    ),
    away=re.compile(r"(?!)"),
    alone=re.compile(r"cancel(?: cancel)?"),
    asks=re.compile(rf"^{_PLEASE}(?:cancel|call off|{_OFF})\b|\bplease\b"),
    wants=re.compile(
        rf"(?:{_WISH}(?:cancel|call off|{_OFF})|{_PLEASE}(?:cancel|call off|{_OFF})|{_DO}(?:cancel|call off|{_OFF})"
        rf"|(?:{_WHO} am )?(?:just )?cancell?ing|(?:{_WHO} )?(?:would )?(?:please )?{_GONE})\b"
    ),
    opens=words(
        """oh hi hey hello yo hiya ok yes sure so sorry please well actually just um uh man bro dude sir there guys thanks
        thank you very much unfortunately sadly good morning afternoon evening lol damn and then again apologies alright
        regrettably everyone team folks * : -""",
    ),
    about=words(
        """my the our this that it me us mine appointment appointments booking reservation slot spot cut haircut hair trim fade
        shave taper lineup visit session time chair upcoming next coming scheduled one i have booked made for on at of in with
        w today tomorrow morning afternoon evening night noon week am pm oclock please thanks thank you so much asap right away
        now sorry again then bro man dude sir guys yall all both them every lot a ok * - : # 🙏 january february march april
        may june july august september october november december about that inconvenience short notice the late very
        everything altogether immediately kindly completely last minutes fam homie buddy boss king chief champ longer""",
    ),
    reason=re.compile(
        r"(?:so |and |as |since |because |due to |cause |bc )?(?:something (?:came|has|just|else)|(?:i|we) (?:am"
        r"|are)(?! \w*cancel)"
        r" (?!not (?:sure|going to cancel)|unsure|thinking|wondering|considering|afraid)\S+"
        r"|(?:i|we) (?:cant|cannot|can not|wont|will not|wont be able to|am not|dont think i can) (?:be|make|come|go"
        r"|do|get|attend)\b"
        r"|(?:i|we) (?:have|got|broke|hurt|forgot|need to work|must work|just|work|double booked|made a mistake"
        r"|caught|tested|lost)\b|no longer (?:need|want)|(?:i|we) (?:dont|do not) (?:need|want) (?:it|the|my|that)\b"
        r"|my (?:\S+ )?(?:kid|kids|son|daughter|car|boss|wife|husband|mom|dad|baby|flight|ride|work|job|dog|back"
        r"|shift|plans|schedule"
        r"|babysitter|mother|father|girl|girlfriend|boyfriend|boy|brother|sister|grandma|grandpa|train|foot|leg|uncle"
        r"|aunt)\b"
        r"(?! (?:\w+ )?(?:made|booked|scheduled|set|ha(?:s|ve|d) (?:an appointment|one|it|at|booked|made))\b)"
        r"|(?:got|am|getting|stuck|working|feeling|going|have|having) (?!to cancel)\S+|not (?:going to|gonna) (?:make"
        r"|be|come)\b"
        r"|(?:cant|cannot|wont|wont be able to|not able to|unable to) (?:make|come|be|go|do|attend|get)\b"
        r"|(?:a |an )?(?:family |work )?(?:emergency|conflict|thing)\b|(?:and )?(?:i )?will (?:text|call|reach|let"
        r"|rebook|book|hit|message)"
        r"|(?:due|because|since|cause)\b|(?:and )?(?:sorry|my bad)\b|(?:car|flight|work|life|there|its|it is|they|no time"
        r"|traffic|for now)\b"
        r"|(?:no )?i am (?:good|fine|ok|set)|no (?=just|please|thanks|go ahead)|no (?:other|new|need for))"
    ),
    stays=re.compile(
        r"\b(?:not|dont|do not|never|no need|didnt|did not|wont|havent|have not|arent|wasnt|without|nobody|no one"
        r"|shouldnt|wouldnt)"
        r"(?: (?:want|wanting|going|gonna|trying|need|have|has|to|you|me|be|been|ever|even|actually|really|let|anyone"
        r"|anybody|said|say"
        r"|thinking|of|about|planning|on|please|mean|meant|ask|asked|told|tell|i|we|them|him|her|it|that|wanted|the"
        r"|my|appointment|dare)\b)*+"
        r" cancel(?:l?ing|l?ed)?\b"
    ),
    past=re.compile(r"\bcancell?ed\b|\bhad to cancel\b|\bdid (?:you|they|i|we|\*|anyone|someone) cancel\b"),
    own=re.compile(
        r"\b(?:my|the|this|our) (?:\w+day )?(?:appointment|cut|haircut|booking|slot|spot|reservation|trim|fade|\*)\b"
        r"|cancell?ed (?:it|me|mine)\b|\b(?:it|that|mine|am i|i) (?:is|was|got|been|be)? ?cancell?ed\b"
    ),
    long_past=re.compile(
        r"\b(?:last|before|previous|other|another|ago|used to|on you|on me|them|they|he|she|those|that time"
        r"|the other)\b"
    ),
    elsewhere=re.compile(
        rf"\bcancel\w* (?:on |all |of |my |the |our |an? |those |these |that |any |your )*+"
        rf"(?:(?!appointment|cut|haircut|booking|for|on)\w+ )?{_ELSEWHERE}\b"
        rf"|\b{_ELSEWHERE}(?: appointment)?(?: (?!please|can|could|i|my)\w+){{0,2}} cancell?ed\b"
    ),
    doubt=re.compile(
        r"\b(?:if|unless|except|only (?:if|when)|until|maybe|perhaps|possibly|wait|never ?mind|nvm|kidding|jk|joking"
        r"|(?<!cant )keep"
        r"|instead|fees?|charged?|charges|refund|deposit|policy|penalty|not sure|unsure|whether|depends|depending"
        r"|in case|might"
        r"|should i|do i|am i|can i|could i|may i|is it|is there|is that|what|how|why|first|thinking|considering"
        r"|wondering)\b"
    ),
    kind_if=re.compile(
        r"\bif (?:possible|you can|you could|that is (?:ok|okay|fine|alright)|thats (?:ok|okay|fine|alright))\b"
    ),
    books_again=re.compile(
        r"(?:\band\b|\bbut\b|\bthen\b|\bor\b|[,.;&+]) (?:(?:then|please|also|just|can you|could you"
        r"|can we|could we|can i|could i|lets|let me|instead|have|you|to|maybe|i want to|i need to|i would like to) )*+"
        r"(?:book|rebook|re book|reschedule|re schedule|schedule (?:me|it|for|a)|switch|set me up|squeeze me|fit me"
        r"|(?:put|make|do|move|get|give|come|have|find|see|try)(?: (?:me|it|that|in|down|up|to|for|one|something|an"
        r"|another"
        r"|appointment|on|a|new|at|with|\*))*+"
        r" (?:\d|\w+day\b|tomorrow|today|next|later|earlier|the \d|another|different))"
    ),
    instead=re.compile(r"\binstead\b"),
    several=re.compile(
        r"\b(?:both|(?<!is )(?<!thats )(?<!at )all|every|each|everything)\b(?! (?:good|set|right|day|the best"
        r"|yall))(?<!you all)|\bthem\b"
        r"|\b(?:the|my) (?:2|3|4) (?:appointments|bookings|cuts|haircuts)\b|\bmy appointments\b"
    ),
)
