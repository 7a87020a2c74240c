"""Lists of English words for the phrases in `english.py`."""

from runtime.domain.stop_phrases.notation import read_lists

LISTS = read_lists(
    """
    STOP: stop, quit, cease, discontinue, halt, refrain from, desist from, give up, lay off
    END: stop, end, terminate, quit it, chill, enough, deactivate, disable, quit, cease, discontinue, halt, lay off
    CANCEL: cancel, end, terminate, deactivate, discontinue
    TEXT: text, message, contact, call, ring, phone, email, ping, write, write to, dm, hmu, reach out to,
        get in touch with
    OR_TEXT: or text, and text, nor text, or call, and call, nor call, or message, and message, or contact,
        and contact, or email, and email, or write
    TEXTING: texting, messaging, contacting, calling, ringing, phoning, emailing, pinging, writing, writing to,
        BOTHERING
    BOTHER: bother, harass, spam, annoy, bug, disturb, pester, solicit, hassle, stalk
    BOTHERING: bothering, harassing, spamming, annoying, bugging, disturbing, pestering, soliciting, hassling,
        stalking, hounding, nagging, reaching out to
    TEXTED: texted, messaged, contacted, called, bothered, spammed, harassed, solicited, disturbed
    TEXTS: MANY, texting, messaging, text, message, promo, advertising, adverts, advertisements, correspondence,
        newsletters
    MANY: texts, text messages, messages, sms, notifications, promos, promotions, ads, alerts, reminders, updates,
        offers, coupons, marketing, spam, solicitations, communications, communication, blasts, emails, calls,
        contact
    SUBSCRIPTION: subscription, texts, messages, notifications, alerts, sms, reminders, updates, promos
    STUFF: TEXTS, JUNK, things, thing, links, deals, discounts, this, these, that, those, it, them, anymore, more
    JUNK: stuff, crap, shit, bs, bullshit, garbage, trash, nonsense, junk
    THESE: these, those, this, that, the, your, any, my, more, further, such, so, many, all, of, with, in, for, to,
        a, kind, get, getting, receive, receiving, stupid, dumb, automated, daily, promotional, marketing, promo,
        text, sms, phone, unwanted, unsolicited, future, other, random, annoying, constant, me, us, from, shop
    ANY: no, any, these, those, such, more, another, nothing, anything, anymore
    ME: me, us, this number, this phone, this line, this person, this house, this device, this chat, this contact,
        him, her, them, here, people
    MINE: me, us, my number, this number, my phone, this phone, my line, my contact, my info, my contact info,
        my inbox
    WHOM: me, us, him, her, them, NUMBER
    NUMBER: my number, this number, his number, her number, our number, the number, that number, my phone,
        this phone, my name, his name, her name, my info, my information, my contact, my contact info,
        my contact information, my details, my data, this contact, number, my husband, my wife, my son,
        my daughter, my mom, my dad, my mother, my father
    FAMILY: wife, husband, son, daughter, mom, dad, kid, kids, family
    REMOVE: remove, removed, delete, deleted, erase, unlist, purge, scrub, wipe, unenroll, deregister
    TAKE: take, get, pull, strike, cross, scratch, cut, keep, leave, knock, have, want, drop, count, block
    REMOVED: removed, taken off, unsubscribed, unlisted, removal
    FROM: from, off, off of, out of, out, from off, out from
    LISTED: your, you, the, this, that, these, those, any, all, every, whatever, contact, mailing, text, texting,
        sms, marketing, client, clients, customer, phone, email, call, calling, message, messaging, promo,
        promotional, distribution, subscriber, spam, stupid, group, data, future, notification, automated, of
    LIST: list, lists, database, base, contacts, records, system, group, thread, chat, campaign, campaigns,
        subscription, subscriptions, texts, text, messages, phone, files, file, rolodex, marketing, mailing,
        mailings, promos, promotions, notifications, alerts, reminders, texting, messaging, sms, spam, rotation
    HERE: here, this, these, this thing, there, everything
    LOSE: lose, forget, toss, burn, trash, throw away, throw out, rip up, misplace, get rid of, block, blacklist,
        scrap
    COUNTED: one, two, three, four, five, 1, 2, 3, 4, 5, 6, 7, 8, 9, choice, pick, option
    NOW: now, thanks, thank you, thank, ever, period, please, for good, forever, right now, today, ok
    AFTER: now, thanks, thank, today, and, i, as, or, before, because, for, permanently, from, ever, again, at,
        you, it, so
    AGAIN: again, anymore, ever, no more, ever again, any more, nomore, never
    NEVER: dont, never, didnt, no longer, not, have not, no one, nor do i
    EVER: ever, even, again, you, guys, dare, really, be, do, i
    WANT: want, wish, care, need, like, desire, trying
    GET: be, get, receive, have, see, keep, hear, getting, receiving, be sent
    SIGNED: sign up, signed up, signing up, signed, subscribe, subscribed, opt in, enroll, enrolled, register,
        registered, join, joined
    ASKED: ask, asked, request, requested, agree, agreed, consent, consented, authorize, authorized, approve,
        approved, allow
    CONSENT: consent, permission, authorization
    REVOKE: revoke, revoked, revoking, withdraw, withdrawing, withdrawn, rescind, retract
    HOW: how, way, what, where, trying, tried, want, like, need, wish, link
    ASK_TO: want, like, asked, asking, need, love, prefer, request, requesting, would
    REPORT: report, reported, reporting
    LEGAL: sue, suing, lawyer, lawyers, attorney, police, cops, fcc, ftc, court, legal, REPORT, complaint
    NOTES: texts, text messages, messages, sms, notifications, reminders, emails, promos, stuff, crap, shit, junk
    BOOK: book, come, schedule, make, sign up, buy
    NO_TEXTS: texts, text messages, messages, sms, texting, messaging, spam, solicitation, solicitations,
        soliciting, contact, notifications, promos, promotions
    """
)
