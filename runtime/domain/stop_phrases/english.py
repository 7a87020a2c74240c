"""How people ask in English for no more texts (see `notation.py`); the words are mended before (see `words.py`)."""

from runtime.domain.stop_phrases.english_words import LISTS
from runtime.domain.stop_phrases.notation import compile_phrases

# Commands. A negation or another subject before them makes them something else: "don't stop", "i'll stop".
ORDERS = compile_phrases(
    """
    STOP THESE* TEXTING and/or? TEXTING? ME
    STOP THESE* TEXTING my/our _
    STOP THESE* contacting/reaching_out/spamming/soliciting/harassing/pestering
    STOP THESE* TEXTING and/or TEXTING $
    STOP THESE* TEXTING NOW? $
    STOP THESE* TEXTING &i/i_am/this/wrong/about/you/or
    STOP hitting/blowing up? MINE/this/my
    STOP it? sending out/to? ME? to_me? THESE* STUFF
    STOP it? sending me/us? to_this_number? now? $
    STOP sending me/us? _ _? MANY/JUNK
    STOP THESE* receiving/getting THESE* STUFF
    STOP/knock_it_off it? with THESE* MANY
    STOP/no_more THESE* _ NOTES $
    STOP asking/telling/begging/trying/inviting me/us? to get? me? to? BOOK
    STOP THESE* text/message/promo $
    STOP advertising/marketing/selling to? me? $
    stop text/message/promo thanks/now/me $
    END THESE* MANY
    end/terminate/enough THESE* texts/text $
    CANCEL LISTED* my? LISTED* SUBSCRIPTION
    turn off THESE* SUBSCRIPTION/these/this
    turn THESE* SUBSCRIPTION/these off
    make it/this/these/them/the_texts/the_messages texts/messages? stop $
    REMOVE all? WHOM $
    REMOVE all? WHOM !FROM &AFTER
    REMOVE all? WHOM FROM LISTED* LIST !for !at
    REMOVE/TAKE it? FROM LISTED* LIST $
    REMOVE/TAKE WHOM FROM HERE $
    TAKE all? WHOM removed/taken? FROM LISTED* LIST !for !at
    take/get/cross/scratch/strike WHOM off $
    take/get/cross/scratch WHOM off thanks/thank_you/now/i
    have WHOM removed/taken_off
    get off my/of phone/line/number
    get out of? my phone/number
    LOSE my/this contact? number/phone/contact/info !COUNTED
    forget you have/had/got/know my number
    forget me/about_me/i_exist $
    leave me/us/this_number/this_phone alone/be/in_peace !with !in
    leave my phone/FAMILY alone/be
    put/add/place MINE on/to/in your? the/a? dnc/dont/do_not
    """,
    LISTS,
)
# The same, said of oneself as often as as a command: "i'd like to opt out".
LEAVING = compile_phrases(
    """
    unsub~/unsuscri~/unscribe
    opt MINE? MANY? this? out
    said/say/texted/replied/sent/typed/wrote stop and/for/last/before/yesterday/again/twice/$
    """,
    LISTS,
)
OF_TEXTS = compile_phrases("^ from/of/for THESE* _? MANY", LISTS)
# Prohibitions. A subject before them makes them a report: "you never text me", "i don't call".
BANS = compile_phrases(
    """
    dont/never EVER* keep/need_to/have_to? TEXT OR_TEXT? MINE/here/us/this_person/this_line !back !to !the !a
    dont/never EVER* TEXT OR_TEXT? my/our house/job/work/office/FAMILY AGAIN/$
    dont/never EVER* TEXT OR_TEXT? AGAIN
    dont/never EVER* text/message/contact/call/solicit/disturb OR_TEXT? $
    dont/never EVER* BOTHER ME/AGAIN
    dont/never EVER* bother TEXTING ME
    dont/never EVER* hit/reach out? to? ME/MINE up? AGAIN/$
    dont/never EVER* reach out AGAIN/$
    dont/never EVER* blow up? MINE
    dont/never EVER* send out/to? ME? ANY THESE* STUFF? else? AGAIN? $
    dont/never EVER* send out/to? ME? ANY THESE* STUFF? &to/from/or/i/ever/again
    dont/never EVER* send out/to? ME? THESE* texts/messages/sms/promos/promotions/ads/spam
    dont/never EVER* send out/to? ME? this/these JUNK/anymore
    dont/never EVER* send out/to? ME THESE* _ NOTES $
    dont/never EVER* have/let THESE* _ text/message/contact/call ME/AGAIN
    dont/never EVER* save/keep/use my/this number
    you/to/better/may not be? TEXT/TEXTED/BOTHER MINE/here !back
    you/to/better/may not be? TEXT/TEXTED/BOTHER AGAIN/$
    ^ not TEXT MINE/here !back
    ^ not TEXT AGAIN
    ^ not TEXTING ME
    no more/further/additional THESE* MANY
    no more/further/additional of this/these JUNK? $
    no more/further THESE* texting/messaging/text/message $
    no need for THESE* MANY
    no need to keep TEXT/TEXTING/sending
    no need to TEXT/send ME? THESE* STUFF? AGAIN
    you? dont need/have to keep TEXTING/sending
    you? dont need/have to TEXT/send ME? THESE* STUFF? AGAIN
    """,
    LISTS,
)
# Wishes and missing consent: they stand whoever says them.
WISHES = compile_phrases(
    """
    prefer/rather not to? be? TEXT/TEXTED/BOTHER MINE/here/AGAIN/$ !back
    prefer/rather not to? GET THESE* MANY
    prefer/rather you didnt/dont TEXT/send
    mind/prefer/rather/about you? not TEXTING ME
    to not GET THESE* MANY
    NEVER EVER* WANT to? GET? THESE* MANY !confirmation
    NEVER EVER* WANT to? GET? TEXTED
    NEVER EVER* WANT to? be/get/stay/remain? on/in/part_of LISTED* LIST
    NEVER EVER* WANT to? hear/see/receive/get anything/nothing/more/any/texts/back? from you/your/this/these
    NEVER EVER* WANT to? GET? these/those/them THESE* STUFF? AGAIN
    NEVER EVER* WANT to get/receive these/those/this/them/anything/any/more
    NEVER EVER* WANT for? you guys? to? keep? TEXT/BOTHER/TEXTING/send/sending
    NEVER EVER* WANT THESE* _ TEXTING ME
    NEVER EVER* interested/into in? being/to_be/getting/receiving TEXTED/THESE THESE* MANY
    NEVER EVER* interested/into in? being/to_be/getting/receiving TEXTED/on
    NEVER EVER* interested/into in? THESE* texts/messages/text_messages/sms/notifications
    want/like/need/wish off/out off/of? LISTED* LIST !for !at
    want/need/like/wish you/this/these/it/the/your/all guys/all? MANY? to stop $
    you guys/all? need_to/have_to/must/better/should stop/quit $
    TEXTS/these/those from_you? need/needs/have/has/must/better/got/should to? stop/end/cease $
    told/asked/telling/asking/begging you guys/all? _? to? stop/quit
    been told/asked to? stop
    asked/told you? guys? to remove/delete/unsubscribe/take me/my/this
    be REMOVED/taken FROM? LISTED* LIST
    can/could/may i be/get REMOVED/deleted $
    get/be off LISTED* LIST !for !at
    ASK_TO my/this/me/us/again/repeatedly/that? number/name? to? be/get/have? MINE? REMOVED $
    ASK_TO my/this/me/us/again/repeatedly/that? number/name? to? be/get/have? MINE? REMOVED/taken FROM LISTED* LIST
    my/this number/name/phone is/to_be/gets/get/should_be/needs_to_be/must_be removed/deleted/taken_off
    appreciate_it/grateful/great/nice/thankful if you would/could? stopped/stop/quit TEXTING/sending
    appreciate_it/grateful/great/nice/thankful if you would/could? didnt/dont/removed TEXT/me/my/this
    HOW _? _? _? _? CANCEL/stop/disable/turn_off receiving/getting/sending? THESE* MANY
    HOW _? _? _? _? stop getting/receiving? these/this/all_this/them $
    HOW _? _? get/be off/out_of/off_of LISTED* LIST !for !at
    how/where do/can i get/be REMOVED/deleted/off
    how do_i/can_i/to turn/make it/this/these/them/the_texts/the_messages texts/messages? off/stop
    NEVER/did_i EVER* SIGNED for/to/on? this/these/that/any/it/your/anything JUNK/texts/messages/list/text_list? $
    NEVER/did_i EVER* SIGNED for/to/on this/these/that/any/your/the THESE* MANY/list/from
    NEVER/did_i EVER* SIGNED for/to get/receive/be/MANY
    NEVER/did_i EVER* subscribe/subscribed/opt_in/enroll/enrolled $
    NEVER/did_i EVER* ASKED for/to? you_to? be/GET? THESE* MANY/TEXTED/send/TEXT
    NEVER EVER* ASKED to be/get/receive these/this/those/them
    NEVER EVER* consent/consented $
    NEVER EVER* consent/consented to this/these/any/receive/get/be/that
    NEVER EVER* gave/give/given/have/had/got you/out/your/my/any* CONSENT
    ^ i? have? no consent $
    no CONSENT to TEXT/send
    REVOKE my/all/any/the/prior/your/previous/written/is* CONSENT
    CONSENT to? TEXT? me? is/has_been/hereby? REVOKE
    tcpa/dnc
    dont/do_not/national call/contact/text OR_TEXT? list/registry
    illegal to TEXT
    REPORT this/you/it/your/number/as/for/to/the* spam/junk/fcc/ftc/carrier/phishing/harassment
    REPORT this_number/your_number/the_number
    i_am/i_have/i_will/will/going_to/^ be? block/blocking/blocked you/this_number/your_number/this_phone/the_number
    wrong number/person you? dont TEXT/reply/respond back
    """,
    LISTS,
)
# Leave to stop: not of our texts where the client speaks of a booking ("you can stop, i am booked").
LEAVE = compile_phrases("you guys/all? can stop/quit NOW? $", LISTS)
BOOKED = compile_phrases("booked/scheduled/appointment/appt/found_one/found_a_time/got_in", LISTS)
# A threat: another contact, and the law.
THREATS = compile_phrases(
    """
    if you dont stop/quit/remove
    keep TEXTING/sending
    next time/text you? TEXT/send/message
    if/^ you? ever? TEXT/send me/us/this_number
    if/^ you? ever? TEXT again
    one_more/another/any_more/next TEXTS
    """,
    LISTS,
)
LAW = compile_phrases("LEGAL", LISTS)
# A text that says nothing else but thanks and the like.
ALONE = compile_phrases(
    """
    ^ no/zero THESE* NO_TEXTS/text/message $
    ^ no/zero THESE* NO_TEXTS &AFTER
    ^ no calls/texts or/no calls/texts $
    ^ revoke/cease/desist/discontinue/cease_and_desist all/now/this/service/thanks/and* $
    """,
    LISTS,
)
# About a number that was spoken of before.
IT = compile_phrases(
    """
    REMOVE/lose/forget it NOW? $
    ^ REMOVE NOW? $
    """,
    LISTS,
)
# A clause that is nothing else.
WHOLE = compile_phrases(
    """
    ^ no/now/and? stop STUFF/NOW/all/everything/man/bro/dude/me/you/guys/stop/and/again* $
    ^ can/could/would/will you guys? stop/quit it/this/now/that? $
    ^ will not you stop $
    ^ quit it/now/this? $
    ^ remove/removed/removal/deregister/unenroll me/this/us/number/all/NOW* $
    ^ stop/remove/delete and remove/delete/stop $
    ^ off of? LISTED* list $
    ^ take off/me_off LISTED* list? $
    ^ fuck/f/piss/screw/sod/bugger/back/naff/buzz/bog off now/man/bro/bot? $
    ^ get lost/bent $
    ^ go away now/forever/bot? $
    ^ go to hell $
    ^ kick rocks $
    ^ let me/us be $
    ^ enough of this $
    ^ begone $
    ^ no further? contact $
    ^ dont/do_not disturb me? $
    ^ CANCEL all/subscription/sms/service/text $
    ^ you_are? blocked/reported $
    ^ i want out $
    """,
    LISTS,
)
# After something else, without a mark: "for real stop"; the word before it is looked at.
LAST = compile_phrases("stop NOW? $", LISTS)
# Run on without a mark: "stop wrong number", "stop i moved".
FIRST = compile_phrases(
    "^ stop i/i_am/we/this_is/you_have/wrong/not/dont/who/already/never/remove/delete/take/your/no/its !being",
    LISTS,
)
