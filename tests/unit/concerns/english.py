"""What a barbershop's clients may text when a person has to look: one text per line."""

from runtime.domain.understanding import Concern

ENGLISH: dict[Concern, str] = {
    Concern.INJURY: """
        yo marcus cut my ear and it wont stop bleeding
        my neck is all red and swollen after the shave yesterday
        you guys nicked me behind the ear pretty deep
        the razor sliced my lip open
        i got a chemical burn on my scalp from the bleach you used
        had to go to urgent care after my visit, the cut on my neck got infected
        my son came home bleeding from his haircut
        that hot towel burned my face
        the clippers took a chunk out of my skin
        broke out in a rash everywhere you shaved
        i think i got ringworm from your clippers
        my scalp is burning since the color treatment
        i needed 3 stitches because of your barber
        your guy stabbed me with the scissors
        pretty sure i caught staph at your shop
        hi, my beard line got infected after last saturday
        I slipped on the wet floor in your shop and hurt my back
        the blade cut me and theres blood all over my shirt
        elena burnt my ear with the flat iron
        i have blisters on my head from the dye
        got bumps full of pus all over my neck since the cut there
        my daughter got hurt in the chair last week
        u poked my eye with the comb and i cant see right
        had an allergic reaction to whatever aftershave yall used, my face is huge
        still bleeding where he lined me up
        the hairdresser gashed my forehead w the trimmer
        i am in the ER because of what your barber did to me
        fell off the chair at your place and hit my head
        you cut me bad bro
        my kid has a cut on his ear from the clippers thats not healing
        My husband's appointment was this morning and the back of his ear is cut wide open
        Not cool, got home and noticed my neck is covered in little cuts and one is oozing
        So the shampoo stung like crazy and now half my scalp is peeling off
        hey the guy w the beard clipped the top of my ear off basically lol not even funny
        there is a nasty gash above my eyebrow from his trimmer
        my sons ear is split and the doctor glued it. this was from his cut with you saturday
        the wax took off a layer of skin under my eyebrows
        went to the walk in clinic today, they said folliculitis from dirty clippers
        my toddler tumbled off your booster seat and hit his head
        woke up with huge welts where you put the alcohol
        he drew blood twice and just kept going
        I think whatever dye she put on has burned me, it hurts really bad
        hey your barber cut my ear today and its still bleeding
        my neck broke out bad after getting lined up at yours
        i think the dye gave me a burn on my forehead
        so i get home and theres dried blood behind my ear??
        my sons scalp is all scratched up from the clippers
        your straight razor left a big slice on my chin
        my eyelid is swollen shut since she did my brows
        hot wax burned my nose
        the guard came off and he scraped my head real bad
        i passed out in your chair and hit the floor
        doctor says i have an infection from the shave i got there
        my wife got burned by the curling iron at her appointment
        there's a bald bleeding spot where the clippers bit me
        my skin is peeling where the color sat
        marcus nicked my ear and i had to hold a tissue on it all day
        i have a burn mark on my neck from the hot towel
        the trimmer cut into my lip
        there is a huge red welt where elena shaved my head
        hey my boy's ear got cut at your place, its bleeding through the bandaid
        got home and my pillow is covered in blood from where you edged me up
        my skin reacted horribly to the product you put on my beard
        the clippers burned the back of my neck and now its blistering
        i have an infected ingrown from your shave and its huge
        your chair collapsed with me in it and i hurt my neck
        had to see a doctor for the cut on my head
        my eye is red and watering since you sprayed that stuff
        she burned my scalp with the bleach and clumps of hair are coming out
        your barber sliced my finger when i moved
        Just so you know my ear lobe is sliced from todays cut
        im bleeding from the back of my head where your guy shaved me
        yall cut my lil bro's neck pretty deep
        there was blood running down my neck after the line up
        my face is burning and red from the aftershave
        he burned the side of my head with the hot comb
        i ended up at the ER after my cut with you
        my neck got infected from your dirty razor
        i tripped over a cord in your shop and busted my knee
        barber cut a piece of my ear
        the relaxer left sores on my scalp
        she poked me in the eye with the scissors
        the side of my face got burned by the blow dryer
        there's a deep nick by my adam's apple from the shave and it wont close
        your new guy dug the clippers into my scalp, its raw
        had to get my ear stitched up because of the haircut
        my beard area is full of red bumps since you lined it
        kid came out with a bloody ear
        the color made my scalp blister
        hey, i think the razor you used gave me an infection
    """,
    Concern.DISTRESS: """
        i dont want to be alive anymore
        honestly thinking about killing myself
        i just want it all to end
        whats the point im going to end my life tonight
        i cant go on anymore please help
        i've been cutting myself again
        nobody would care if i was dead
        im going to hurt myself
        im suicidal
        i feel like everyone would be better off without me
        i dont see a reason to live
        my husband is beating me and i cant leave
        help me he has a gun
        im not safe at home rn
        i took a bunch of pills
        want to jump off a bridge
        i wish i was dead
        this is my last haircut before i end it
        im done with life
        he hits me every night i dont know what to do
        cant take it anymore i want to disappear forever
        i have nothing left to live for
        thinking about ending it all
        i want to kill myself
        i tried to commit suicide last night
        please send help someone is following me
        gonna overdose i dont care anymore
        i wanna die
        i hate my life so much i just want to sleep and never wake up
        someone help me im being held here
        i dont think ill be around much longer tbh
        everything hurts and i just dont want to do this anymore. life i mean
        no one would even notice if i was gone
        ive got the pills in front of me
        my boyfriend put his hands on me again and im scared to go home
        i feel like ending things
        honestly considering taking my own life
        you wont see me again after today. goodbye everyone
        im having really dark thoughts about hurting myself
        he said hes going to kill me if i leave him
        life isnt worth living
        im locked in the bathroom please call someone hes breaking the door
        i dont want to live anymore
        im so tired of being alive
        i've been thinking of ending my life
        my dad hits me and im afraid to go home
        please call the police hes hurting me
        i just want to die
        nobody would miss me
        i cant do this anymore i want to kill my self
        i have a plan to end it
        im gonna swallow all my meds
        my ex is outside my house with a knife
        life is pointless i give up on everything
        i want to end my life
        i dont wanna be here anymore
        im going to kill myself tonight
        i feel hopeless and want to die
        nobody cares about me i should just die
        my girlfriend is hitting me and i dont know where to go
        hes got me locked in please help
        ive been cutting
        i have no will to live
        everyone hates me id be better off dead
        i cant stop thinking about suicide
        im scared he will kill me
        im gonna end it all
        i want to die
        i dont think i can keep living like this
        please help me my boyfriend beats me
        thinking of killing myself
        i took too many pills
        theres no point in living
        my life is over i cant go on
        i just want the pain to stop. i want to be dead
        im not ok. i might hurt myself
        i just cant do life anymore
        thinking about ending it tonight
        i want to hurt myself so bad
        my stepdad keeps hitting me pls help
        ill be dead by tomorrow dont worry about the appt
        i wish i wasnt here anymore
        no reason to keep going
        he choked me last night im scared
    """,
    Concern.THREAT: """
        im gonna come down there and beat your ass
        i will kill you
        you better watch your back
        i know where you live marcus
        ill burn that shop to the ground
        im going to shoot the place up
        wait til i see you outside
        tell marcus im gonna break his hands
        im bringing my boys down there u gonna get hurt
        ima knock you out next time i see you
        you gonna pay for this with blood
        i got a gun and im on my way
        keep playing with me and youll end up in a hospital
        ill smash your windows
        someones gonna get stabbed if i dont get my money
        im waiting outside for you, see what happens
        i swear to god ill hurt somebody in that shop
        you messed with the wrong one ill find you
        gonna slap the taste out of your mouth
        i hope you like getting your face smashed in
        there's a bomb in the shop
        come outside and fight me pussy
        im going to f you up
        ill put a bullet in you
        imma jump that barber when he leaves
        you're dead
        next time i see elena i'm going to choke her
        ur gonna regret this i promise
        ill make sure you never cut again, ill break your fingers
        better close early tonight or else youll see
        Tell your barber he better not be there when I pull up
        im pulling up with the glock
        I'll have you all buried
        you got one hour to give my money back before i come in swinging
        ima catch marcus slipping and its over for him
        somebody is about to get their teeth knocked out
        your whole shop is gonna be ashes
        dont make me come down there with my bat
        i got something for you when you close tonight, watch
        youre gonna wish you never touched my kid
        ill have my cousins pay you a visit
        he needs to get his ass whooped and im the one to do it
        im coming to the shop and ill break your jaw
        you better have my money or im breaking windows
        ill put you in the hospital
        im gonna beat the shit out of marcus
        i will come find you and hurt you
        someone should burn that place down
        say that to my face and ill knock you out
        you're a dead man
        im going to bring a gun next time
        i will make you pay for what you did to my son
        me and my boys gonna run up in there
        your barber is about to catch a beating
        im gonna kill that barber
        ill be there in 10 minutes to beat your ass
        i hope your shop burns down
        you touch my kid again and youre dead
        marcus is gonna get whats coming to him
        watch what happens when i get there
        ill shoot up that shop
        im gonna hurt you
        got my gun on me lets see who laughs now
        ill slash your tires
        your gonna get jumped tonight
        i swear i'll punch him in the face
        im coming over there to fuck you up
        ill kill every one of you
        tell him im gonna break his legs
        dont let me catch you outside
        you will regret this
        gonna blow up your shop
        ill beat him so bad his mom wont recognize him
        i got people who will handle you
        im about to come down there and start swinging
        i know your address
        im gonna mess marcus up when i see him
        you guys are dead
        tell that barber to watch himself im coming for him
        ill put that shop in flames
        gonna pull up and shoot everybody
        i should come smash your windows
        im going to find out where you live
        yall better pray i dont come down there
    """,
    Concern.LEGAL: """
        you'll be hearing from my lawyer
        im suing you guys
        ill see you in court
        my attorney will be contacting the shop
        im filing a complaint with the state board
        i'm reporting you to the health department
        calling the cops right now
        i am going to press charges
        this is discrimination and i have rights
        taking this to small claims
        ill report this to the better business bureau
        you violated the TCPA by texting me
        im going to file a police report about the cash missing from my jacket
        whats your insurance info, my lawyer needs it
        we will be taking legal action
        i want the name of your liability insurance
        under ccpa i demand you delete all my data
        this is illegal, im contacting the ftc
        he refused to cut my hair because im black, thats discrimination
        ive already talked to a lawyer about what happened
        expect a letter from my attorney
        i will sue the shop for this
        you guys are gonna get a lawsuit
        my dad is a lawyer and hes going to deal with you
        i spoke with the police about your barber
        touched me inappropriately during the cut, i want to report it
        the barber groped me
        your barber stole my airpods im calling police
        formal notice: please preserve all records of my visit
        you refused my service dog, thats an ADA violation
        You have 48 hours to respond before I retain counsel
        my solicitor has advised me to keep these messages as evidence
        Is the owner aware that what happened to my son is a criminal matter?
        I want a copy of your license number so I can file with the cosmetology board
        officers are on their way to take my statement
        you people wouldnt serve me because of my wheelchair, thats against the law
        im going to take this further, expect court papers
        I will be contacting the authorities about your employee
        He put his hand on my thigh during the shave. Im not ok with that
        consider this notice of a claim against your business
        my phone was taken from the waiting area, I need the camera footage for the police
        you cant text people without consent, thats a federal violation worth $500 per text
        im calling a lawyer about this
        i will sue
        you will hear from my attorney
        im going to the police with this
        this is a violation of my rights
        i already reported you to the health dept
        your barber touched my daughters chest
        im filing a complaint against marcus with the board
        see you in small claims
        they refused to serve me cause of my hijab
        i want to speak to the owner before i take legal action
        my wallet got stolen at your shop and im filing a report
        youre breaking the law texting me like this, tcpa
        my lawyer will be in touch
        ill be taking legal action against your shop
        I'm going to sue you for what you did to my hair
        im reporting you to the state
        calling 911 on your barber
        you can talk to my attorney
        do you have liability insurance because im filing a claim
        this is a hipaa violation
        you discriminated against me
        your employee sexually harassed my wife
        im contacting the barber board about your license
        someone at your shop stole my phone
        this is a formal complaint
        youll be hearing from my lawyers soon
        i have contacted an attorney
        im thinking about suing
        im going to report your shop to the health inspector
        i called the police on your barber
        im taking you to court
        this is racial discrimination
        your barber made sexual comments to me
        ill file a complaint with the bbb
        he grabbed my butt
        what is your lawyers name
        please provide your attorney's contact
        im filing suit
        i want to press charges for assault
        the police are involved now
        going to the labor board about this
        that barber is racist, he refused me
        im reporting you guys to the state licensing office
        you'll get a letter from my legal team
    """,
    Concern.MEDICAL: """
        is it safe to get a shave if im on blood thinners?
        my son has lice can we still come in
        i have psoriasis on my scalp will the clippers make it worse
        can you tell me if this mole on my head looks normal
        im allergic to latex do you use gloves
        my hair is falling out what should i do
        had stitches in my head last week is it ok to get a cut
        im pregnant can i still get color
        do you think i have ringworm?
        i have a scalp infection, can i come
        im on accutane is a hot shave ok
        going through chemo, is it ok to shave my head there
        what can i take for razor bumps
        my kid has seizures, can he handle clippers
        i have an open wound near my ear should i wait
        is it contagious if i have impetigo
        allergic to hair dye, whats in yours?
        i got hives last time from the aftershave, what can i use
        do you know why my scalp itches so much? is it dandruff or eczema
        i have hemophilia so please be careful, is that ok?
        should i see a doctor about this bump on my neck
        does minoxidil work for my bald spot
        im losing my hair in patches is that alopecia
        i just had hair transplant surgery 2 weeks ago can you cut around it
        i have a pacemaker is the massage thing safe
        my boy has ringworm is it ok to cut his hair
        can i get a line up with shingles on my face
        got a staph infection on my neck, is it ok to come saturday
        what cream should i put on the irritation
        my scalp has sores can i still get braids
        im 7 months along, are the fumes from the keratin ok for the baby
        the nurse sent a note that my daughter has head lice, do we still keep tomorrow
        I recently had a skin graft on the back of my head, would a fade irritate it
        Is there any chance the talc has anything that triggers asthma
        i take warfarin so if i get nicked i bleed a lot, can you still do a straight razor
        theres a weird dark spot on my scalp marcus noticed, should i get it checked?
        whats good for a flaky red patch behind the ear
        having radiation on my neck next week, should I shave before or after
        I break out whenever somebody uses a straight razor on me, any advice?
        my son just got over hand foot and mouth, is it fine to bring him
        do you know if biotin really helps with a receding hairline
        I have vitiligo and my skin reacts to everything, is the bleach safe for me
        is it ok to dye my hair while im pregnant?
        my daughter has lice is it ok to still come tomorrow
        i have eczema on my neck, can you still shave me
        im on blood thinners fyi, is a razor shave ok
        just found out i have ringworm can i keep my appt
        does the aftershave have nuts in it im allergic
        how long after a hair transplant can i get a fade
        my scalp is flaking a lot what should i use
        can you look at a lump on my head and tell me what it is
        i had brain surgery in march is it safe to use clippers over the scar
        whats the best thing for ingrown hairs on my neck
        i get seizures sometimes is that a problem for you
        i have alopecia can you still cut my hair
        is the hair dye safe during pregnancy
        my kid was diagnosed with ringworm yesterday
        what do you recommend for dandruff and itchy scalp
        i have a cyst on the back of my head, can you cut around it
        im diabetic and cuts heal slow, is a straight razor a bad idea
        do your products contain sulfates? i have psoriasis
        i just had a mole removed from my neck is shaving ok
        can a hot towel make my rosacea worse
        i have a latex allergy
        is it normal for my hair to come out in clumps
        im a cancer patient and need my head shaved, anything i should know
        can i get my beard dyed if i have eczema
        i found lice on my kid, can you check her?
        im 5 months pregnant is bleach safe
        is it bad to cut over a scalp wound
        do you think this rash on my neck is from shaving or something else
        my hair is thinning a lot should i see a doctor
        i have a bleeding disorder, can you still shave me
        allergic to fragrance, what products do you use
        what helps with razor bumps
        i had a seizure last week is it safe to sit for a cut
        does bleach affect a pregnancy
        i got scabies can i keep my appointment
        is a lineup ok with a fresh scalp surgery scar
        my head is peeling what lotion should i use
        im allergic to peanuts, do your products have peanut oil
        ive got a weird mole behind my ear is that bad
        im taking accutane can i get waxed
        dermatologist said i have folliculitis should i shave
    """,
    Concern.MONEY: """
        you charged me twice
        i want a refund
        my card was charged 60 but the cut is 45
        why was i charged a no show fee i was there
        i got overcharged yesterday
        i want my money back
        theres a double charge on my card from yall
        you guys ripped me off
        i never authorized that charge
        im disputing this with my bank
        u owe me 20 bucks
        marcus took my deposit and i never got the cut
        i paid already why does it say i owe
        that was not the price you told me
        can i get my deposit back
        i was supposed to get the student discount and you charged full price
        i see a charge from your shop i didnt make
        where is my refund
        paid cash and he never gave me my change
        the tip on my card is wrong i didnt put 20
        chargeback incoming
        yall are scammers
        still waiting on that refund
        you took money out of my account without asking
        the price online says 30 and i got charged 50
        my gift card was not accepted and i had to pay again
        billed me for a beard trim i didnt get
        i was told it was free and then they charged me
        you stole from me
        id like to dispute my bill
        Bank statement shows two payments of 45 to you on friday
        How come it came to 70? Elena quoted me 50 for both
        I cancelled in time and you still took the no show fee
        please send back the 25 I put down, I'm not coming anymore
        i paid cash and now you say i didnt pay??
        can yall fix the amount on my receipt, it has a shampoo i never had
        the machine ran my card two times
        where did my 40 dollars go
        nobody told me about a booking fee, take it off
        I prepaid for 5 cuts and the app says I have none left
        your website promised 10 off for new clients and I didnt get it
        want the money returned to my cash app today
        i was charged two times for the same cut
        you charged me 65 instead of 45
        can i get a refund please
        why is there a $20 charge from your shop
        i need my deposit returned
        elena charged me for a beard trim i didnt get
        i want to dispute a charge
        i paid 50 and was told it would be 35
        you guys overcharged my son
        where's my refund? its been 2 weeks
        the cancellation fee is wrong i cancelled 2 days before
        i tipped 10 but my card says 20
        you still havent given me my money back
        i was double charged for my haircut
        can you refund my deposit i had to cancel
        you took 45 from my account twice
        i want my 30 back
        why did i get charged 55 when its 40 on your site
        i was charged for an appointment i cancelled
        my card was billed but i never showed up cause you cancelled
        elena said it was 60 and then charged 80
        you owe me a refund
        there's a mistake on my bill
        i got charged a late fee and i wasn't even late
        paid through the app and you made me pay again at the shop
        i dont recognize this charge from you guys
        you guys charged my card twice
        i didnt get my change back
        my refund never came
        why was i charged 25 for a no show
        that charge wasnt authorized
        id like my money back please
        you charged me the wrong amount
        they charged me more than the price on the website
        i paid already and now its asking me to pay again
        can you explain this charge on my statement
        marcus overcharged me
        there are two charges from you guys on my card
        i was supposed to pay 40 not 60
        gimme my money back
        the refund you promised never arrived
        you charged my card without permission
        my deposit was never applied
        elena shorted me on the change
        this bill is wrong
    """,
    Concern.MINOR: """
        im 15
        i'm 14 can i come by myself
        im only 12 do i need my mom there
        im a minor is that ok
        i am 16 years old can i book
        is it ok if im under 18
        hey im 13 yo and want a fade
        im in 7th grade can i book alone
        my mom doesnt know im texting you
        i'm 11 and i have 20 dollars
        can a 15 year old come alone? its me
        im 17 do i need a parent to sign
        im underage can i get my hair bleached
        i turn 16 next month can i book myself
        do i need my parents permission, im 14
        im a freshman in high school can i come without my mom
        im 10 yrs old
        i am still a kid lol im 12
        im not 18 yet is that a problem
        my parents dont know about this
        im in middle school
        16m looking for a taper
        just turned 13
        im fifteen
        my dad said im too young to book by myself is that true
        im 9 can u cut my hair
        can i dye my hair if im 15 and my mom isnt there
        i'm under age
        13 year old here, how do i book
        im still in school im 15
        hi i wanna get a perm but im only in 8th grade do i need someone with me
        am i allowed to come in alone if im 14 and a half
        I'll be 16 in march so can i sign the form myself
        can u not tell my dad that im getting my hair dyed
        just me, no parent, im 12 is that cool
        hey its for me im fifteen yrs old
        my mother has to approve it first i think, im 13
        im a junior in high school and my parents are away can i come by myself
        age 11
        i'm a 14 year old boy and want a mid fade
        so im 17 turning 18 in a few weeks, can i get the shave
        yo im in 6th grade whats the price
        im 14 and need a haircut
        hey im 13, do i need my parents to come
        i'm sixteen is it ok if i come alone
        im under 18 can i still book
        i am 12 years old
        can i get a haircut without my mom im 15
        im only 10
        im a kid do you cut kids
        my mom doesn't know i'm booking this
        i'm 17 and a half, can i get a beard trim
        i'm in 8th grade
        15 yr old here
        im 15 years old can i make an appointment
        i am fourteen
        i'm only 13 does it matter
        i'm a minor can i book on my own
        im 16 do i need an adult
        just so you know im 12
        my mom said i can come alone im 11
        hi im 17 how much is a cut
        can kids come alone? im 12
        i'm in 6th grade and want a mohawk
        im 14 yo, price?
        do i have to be 18? im 16
        im 13 can i book
        i'm 16 and want to dye my hair
        i am only 11 years old
        im a minor, do i need a parent
        15 years old, can i come by myself?
        im seventeen
        my parents dont know im dying my hair
        im too young to have a card, im 12
        im 14 how much for kids
        is 16 old enough to come alone? thats my age
        hi im 12 can you do designs
        i am 15 do you need my parents to sign
        i'm thirteen years old
        im 16 my mom said its ok
        i'm just a kid can i come in alone
        i'm a 17 year old, how much
        i'm still 17 is that ok for a shave
        im 11 yrs old and my dad works
    """,
    Concern.ANGER: """
        fuck you
        this is bullshit
        worst barber ever
        you people are a joke
        im so pissed off right now
        what the hell is wrong with you guys
        screw you and your shop
        are you fucking kidding me
        i have been waiting 40 minutes this is ridiculous
        you're all idiots
        im furious
        stop wasting my time you morons
        eat shit
        absolutely disgusted with your service
        you suck
        what a piece of shit shop
        i am sick and tired of this
        go to hell
        how hard is it to answer a simple question jesus christ
        im beyond angry
        never been treated so badly in my life
        yall are trash
        dumb ass bot
        shut up you stupid bot
        bunch of clowns
        this shop is garbage
        you dont give a damn about your customers do you
        kiss my ass
        unbelievable. you cancelled on me AGAIN
        im leaving a one star review this is outrageous
        You've got to be joking. Third time you moved me
        what kind of clown show are you running
        I drove 45 min for NOTHING because nobody bothered to tell me you were closed
        im losing my patience with this stupid automated crap
        never stepping foot in there again, lost a customer
        Your receptionist hung up on me, who does that
        This is beyond a joke now
        So rude. Marcus laughed at me in front of everybody
        Do you even read what people write??? I said NO three times
        you messed up my wedding day. thanks for nothing
        I am livid right now
        y'all some straight up dickheads
        this is fucking ridiculous
        you guys suck
        what the fuck is wrong with you people
        im so mad at you guys right now
        worst service ive ever had
        you are the most unprofessional shop ever
        im really upset with how marcus treated me
        fuck your shop
        are you serious?? this is the second time you cancelled on me
        you're a bunch of liars
        stupid bot stop replying
        i am done with your shop, never coming back
        total waste of my time
        screw this im going somewhere else
        fuck you guys
        you are useless
        this is the worst barbershop in the city
        im so angry i could scream, you ruined my hair
        your service is a joke
        what a bunch of idiots
        ive been waiting for an hour this is unacceptable
        im sick of your shop canceling on me
        you should be ashamed of yourselves
        im extremely upset about what happened today
        this is insane, answer me you stupid robot
        go fuck yourself
        horrible people, horrible service
        i hate you guys
        you guys are a fucking joke
        i am so pissed at marcus
        worst haircut of my life
        this is ridiculous i had an appointment
        screw your shop
        you people are unbelievable
        ive never been so disrespected
        dumbass robot
        this is the third time youve screwed me over
        im fed up with your bs
        shame on you
        are you guys serious right now, worst service
        im so sick of this shop
        what a joke of a barbershop
        you people are incompetent
        this is the dumbest bot ever shut up
        so pissed you cancelled on me again
        eff you and your shop
        i am extremely angry
    """,
    Concern.GRIEF: """
        my dad passed away
        sorry my dad passed away so i havent been in
        my grandma passed, cant this week
        my mom died last week
        we lost my uncle yesterday
        lost my brother on sunday
        my best friend just died
        just buried my father
        my grandpa passed last night, need to cancel
        theres been a death in the family
        sorry had a death in my family
        its my grandmothers funeral that day
        its my dads funeral friday cant make it
        my wife had a miscarriage
        we lost the baby
        my cousin was killed
        my dog died today, not up for it
        my aunt is dying
        im grieving right now
        we are in mourning
        my son passed away
        my little brother passed from cancer
        my husband passed in march
        my grandma died and i have to fly home
        my father in law passed this morning
        he passed away
        she died yesterday
        my sister died suddenly
        i lost my mom two weeks ago
        been rough since my dad died
        my homie got killed
        my best friend passed, not doing well
        lost my wife last month
        mom passed away on monday
        my mother just passed
        our neighbor passed away
        my stepdad died, wont make it
        my nephew passed away sorry for the late reply
        sorry my grandfather died
        i lost my grandma this week
        my nana passed yesterday
        losing my dad was hard, not now
        my roommate died
        i am burying my brother tomorrow
        my cat died today
        my uncle died so im out of town
        we just lost her
        my boss died we closed the office
        my baby died
        bereavement leave, back in july
        my girlfriend passed away last year
    """,
}
