"""English words that state nothing of the shop, its people, its prices or its times.

A text may use these whatever its draft says; any other word must come from the draft or from a receipt. So a word that
could carry a claim ("vacation", "parking", "member", "tip", "new", "only", "off") is left out on purpose.
"""

from runtime.domain.claims.words import word_set

_SMALL = """
    a an the this that these those it its itself i me my mine myself you your yours yourself u ur we us our ours
    ourselves he him his himself she her hers herself they them their theirs themselves one ones someone somebody
    anyone anybody nobody anything something everything nothing none who whom whose whoever which what whichever
    whatever when whenever where wherever anywhere somewhere why how both either neither each any some another other
    others else all every more most much many such few several couple plenty

    and or but so if then than as at by for from in into of on onto to with within without about around up down out
    over under above below through throughout until upon before after during between because since while though
    although unless despite whether per via like along alongside aside besides beyond regarding considering depending

    am is are was were be been being isn't aren't wasn't weren't ain't do does did don't doesn't didn't done doing
    have has had having haven't hasn't hadn't can can't cannot could couldn't will won't would wouldn't shall should
    shouldn't may might must i'm i'd i've i'll you're you'd you've you'll we're we'd we've we'll he's he'd he'll she's
    she'd she'll it's it'd it'll they're they've they'd they'll that's that'd that'll there's there'll here's what's
    what'd who's where's when's how's how'd let's one's y'all gonna gotta wanna kinda

    no not never yes yeah yep yup yea nope nah ok okay okey k alright right sure certainly absolutely definitely
    indeed totally exactly precisely clearly obviously naturally course gladly happily surely truly honestly actually
    basically simply entirely extremely incredibly deeply fairly equally mainly largely generally overall exact
    correct correctly

    here there now just also too very really still again already yet soon maybe perhaps instead otherwise even ever
    well rather quite pretty super anyway anyways however once later together away sometime anytime sooner earlier
    meanwhile meantime far ahead forward back currently recently lately normally usually typically ideally hopefully
    unfortunately sadly apparently possibly probably suddenly finally eventually specifically necessarily directly
    approximately easily quickly kindly somewhat anymore long ago hence thus latter
"""
_DOING = """
    want wants wanted need needs needed likes liked love loves loved prefer preferred prefers wish wishes hope hopes
    hoping hoped let lets letting lemme know knows knew knowing think thinks thinking thought guess feel feels feeling
    feelings believe mean means meant meaning see sees seeing look looks looking looked find finds finding found get
    gets getting got gotten give gives giving gave take takes taking took tell tells telling say saying ask asks
    asking asked reply replies replying respond responds responding response answer answers answering answered text
    texts texting write writing message messages messaging send sends sending pick picks picking picked choose chooses
    choosing chose chosen select selects selected decide decides deciding decided come comes coming go goes going went
    work works working worked suit suits fit fits fitting help helps helping helpful make makes making made try tries
    trying tried check checking checked consider considered thank thanks thx ty appreciate appreciated understand
    understood understanding sound sounds hear hears hearing heard catch caught follow follows keep keeping put puts
    putting set setting drop dropping reach reached reaching touch show shows offer offering talk talking talks speak
    chat chatting happen happens happened use used confuse confused confusing repeat repeated rephrase specify clarify
    clear share shares sharing shared bear plan plans planning planned ready prepared prepare expect expecting wonder
    wondering mention mentions mentioned figure figured handle sort switch change changes changing aim grab grabs snag
    nab secure lock pencil pencilled schedule scheduling arrange arranged narrow enjoy enjoying enjoyed call calling
    wait waiting hesitate interested squeeze stay stays forget forgot remember recall seem seems imagine doubt suggest
    suggests suggested suggesting request requests requested provide provides allow allows continue confirm confirming
    accept hook reserve reserving shoot nudge ping tempt tempting tempted peek glance holler shout land align aligns
    match matches matching settle settled bring brings bringing turn turns run runs running pass passing stick jump
    hop swing swinging pop popping head heading step explore propose proposed indicate refer update ensure explain
    describe detailed seek realize begin begins remain remains appear appears add adding agree agreed join joining
    listen solve fill filling missed depend depends deserve deserved deserves encourage connect connecting refresh
    refreshing visit visiting book booking bookings list listed review reviewing double fix fancy dare excuse invite
    invited start starting care cares mind minds matter matters bother
"""
_SAYING = """
    appointment appointments appt visits cut cuts haircut haircuts hair trim fresh freshen freshened clean cleaned
    cleanup cleaning sharp style styling barber barbers chair shop team crew assistant ai automated service services
    space spaces good great nice awesome perfect perfectly wonderful fantastic excellent lovely amazing cool brilliant
    beautiful superb terrific fine glad happy happier delighted pleased excited exciting thrilled sorry afraid
    apologies apologize apologise apology pardon oops whoops ah aha oh ooh hmm hm uh um er ugh wow yay hooray woohoo
    phew yikes aw aww whew whoa bad wrong weird strange silly tough rough tricky serious seriously impossible unable
    terrible awkward nervous worried concerned concern concerns upset stuck mistake mistaken misunderstood misread
    decent proud lucky curious careful easy easier better best able available availability open free possible welcome
    quick quicker simple different same next last nearest closest closer convenient convenience comfortable handy
    suitable ideal flexible fair kind sweet solid smooth smoothly fun favorite favourite usual regular certain
    specific particular preferable alternative alternatives alternate following preference preferences friendly gentle
    true grateful gorgeous handsome crisp neat tidy snazzy spiffy dapper spotless splendid marvelous stellar eager
    keen pumped stoked bummer legend champ man bro dude sir ma'am mate smart bright calm warm brief practical useful
    useless willing necessary important appropriate proper familiar positive natural major minor complete completely
    separate single actual absolute initial general typical short straight big tiny soft wise day days time times date
    dates week weeks weekday weekdays weekend weekends month months morning mornings midmorning afternoon afternoons
    evening evenings night tonight today tomorrow hour noon midday midweek pm moment moments bit sec timing advance
    occasion option options number numbers opening openings slot slots spot spots info detail details word words
    phrase question questions choice choices selection range luck pleasure worries worry problem problems trouble
    issue issues rush pressure hassle thing things way ways stuff lot lots bunch ton tons million news idea ideas
    thoughts case cases point points sense reason reasons hand hands eye eyes heads attention decision decisions favor
    favour effort situation result results effect end ends base line part parts side sides steps order level form term
    terms instance example chance chances mood vibe vibes calendar calendars routine name names appearance impression
    smile surprise joke taste sake ease relief respect support success opportunity solution solutions conversation
    explanation expectations discussion comfort happiness length mix magic enough bet thumbs
"""
_GREETING = """
    suggestion suggestions near according hi hey hello hiya howdy yo greetings bye goodbye cheers dear folks regards
    congrats congratulations roger
    sincerely lmk pls plz please np btw til till cya ya copy circle rest assured
"""
SMALL = word_set(_SMALL)
HARMLESS = word_set(f"{_SMALL} {_DOING} {_SAYING} {_GREETING}")
