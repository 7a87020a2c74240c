"""Ordinary texts that hold the words of a concern and mean none: one text per line."""

IN_ENGLISH = """
    this fade is killer
    my lawyer husband needs a cut
    do you know the suicide squad cut
    can marcus touch me up at 5
    he touched me up really nice last time
    i was drunk last night lol, can i come at 4?
    you guys kill it
    cut me off a bit on the sides
    i'm dying to get a haircut
    my son is 12 can you cut him
    recovering from surgery, can i come thursday
    i broke my foot so cancel
    im 10 mins away
    i am 15 min late
    is the shop on court st
    hit me up later
    no refund needed lol
    the cut was sick
    bomb haircut
    shoot me a text
    i work at the hospital
    marcus killed it last time
    that line up was deadly
    i need a sick fade for my wedding
    my barber skills are garbage so please help lol
    cut my hair short please
    can you cut my sons hair
    cut me some slack im running late
    he cut my hair last time and i loved it
    can marcus cut me at 5
    just want him to cut my neck line clean
    trim around my ears please
    shave my head
    clean up my neck and ears
    i want a hot towel shave
    razor line up pls
    burst fade please
    burn fade? i mean burst
    got court tomorrow need a fresh cut
    i have court at 9 so after 11 works
    jury duty this week can we do saturday
    im a lawyer so i get out late
    my lawyer recommended your shop
    sue said 4 is fine
    my wife sue is coming too
    im a cop can i get a discount
    is it near the police station
    police blocked the street so im late
    do you have a law enforcement discount
    im 6 foot so need a higher chair lol
    im 12 blocks away
    im 15 out
    im 5 minutes from the shop
    i am 10 away
    im 17 minutes out
    i'm 9 to 5 so evenings only
    im at 14th street
    im number 12 in line
    im 30 can i get a senior discount lol
    my daughter is 7
    its for my 9 year old
    my 15 yr old needs a cut too
    kid is 4 does he need a booster
    do you cut kids under 5
    how much for a 10 year old
    whats the price for kids under 12
    my boys are 6 and 8
    im in school till 3
    i teach middle school so after 3:30
    pick up my kid from middle school at 3 so 4 works
    my mom will drop me off
    mom said 4 is good
    can i pay cash
    do you charge extra for beard
    how much do you charge
    do you charge for no shows?
    whats your refund policy
    is the deposit refundable
    whats the cancellation fee
    can i tip on card
    do you take venmo
    ill pay double if you can fit me in today
    you undercharged me last time lol i owe you a coffee
    i owe you one
    do i owe anything for last time?
    keep the change
    my card got declined last time can i pay cash
    money is tight so just a trim
    i need to get my phone charged ill text later
    my battery died sorry
    im dead tired lets do tomorrow
    im dead lol
    my phone is dead
    i died laughing
    over my dead body would i let anyone else cut it
    dead center part please
    killing time before my 5 oclock, any chairs open?
    this heat is killing me
    traffic is killing me ill be 10 late
    my back is killing me can we move it
    kill two birds, book me and my son
    drop dead gorgeous cut thanks
    id kill for a 4pm spot
    i would die for a slot today
    dying for a trim
    my beard is a crime scene
    im a hot mess need help
    hair emergency!! need a cut today
    its an emergency i have a date tonight
    help me i look like a sheepdog
    help i need a cut before friday
    can you save me
    im desperate for a cut
    please help me book
    need help with my appointment
    im so depressed with this hair lol
    im stressed can we push it to friday
    my head hurts so ill skip today
    feeling sick need to reschedule
    got covid need to move my appointment
    i have the flu can i come next week instead
    im in the hospital with my wife, baby is coming, need to cancel
    at the hospital with my dad can we move to monday
    my wife is pregnant so weekends are hard
    i have a doctors appointment at 2 so 4?
    dentist at 3 so after that
    had surgery on my knee cant make it
    hurt my back cant come in
    i cut my finger at work so i will be late
    burned dinner running late lol
    my dog bit me, gotta go to urgent care, cancel pls
    sprained my ankle, need to reschedule
    nurse here, off at 7
    i work in a medical office
    my allergies are acting up, see you tomorrow instead
    its a bloody long wait lol
    bloody brilliant cut mate
    damn thats early
    damn that was clean
    shit i forgot my appointment
    oh shit my bad
    oh crap i overslept
    holy shit that fade was fire
    fuck yeah see you then
    fuck i forgot, can we do tomorrow
    hell yeah
    sounds like hell but ok 8am
    bad ass cut last time
    dope ass fade
    sick fade
    nasty fade thanks
    that cut was stupid good
    stupid question but do you take walk ins
    silly question are you open monday
    crazy busy week
    this weather is ridiculous
    traffic is bullshit today
    my boss is an asshole, he moved my shift
    my idiot brother gave you the wrong number lol
    im mad late
    im mad about that fade, so good
    not mad at all, no worries
    mad respect
    worst timing ever sorry
    my hair is the worst right now
    this is the worst week for me
    my hair looks like trash
    ugly hair day need help
    im pissed i missed you, can we rebook
    so angry at this traffic
    you suck at replying fast lol jk
    shut up thats so cheap!
    get out no way! see you friday
    beat the heat with a buzz cut
    ill beat the traffic
    gonna smash this workout then come by at 6
    ill jump on that 4pm slot
    hit the sides with a 2
    hit me with the 4 oclock
    fight night saturday so need it before 5
    shoot, i cant make it
    shoot for 3?
    can you shoot for thursday
    photo shoot on friday need a fresh cut
    gun to my head id pick the skin fade lol
    blow out please
    blow dry too
    can you blow it dry
    bombed my interview, need a fresh look lol
    bang trim
    punch me in for 3
    slap me on the schedule
    smash the like button lol
    drop me at 5
    ill be outside in 5
    im outside
    waiting outside
    im outside waiting for marcus
    ill wait for you outside
    wait til you see me with this mop
    i know where you are now, thanks
    i know where the shop is
    better late than never
    you better save me that spot haha
    you better not close early lol im coming
    ill find you on instagram
    ill find parking
    do you have insurance? asking for my barber license class
    is your booth insured lol
    illegal how good that cut was
    legal holiday monday are you open
    is it legal to park there
    can i report a wrong number? this isnt mike
    i reported to work early so 4 works
    is the barber board exam soon? my cousin is studying
    state st or main st
    board meeting till 5
    my hair is thinning on top, what cut would look good
    bald spot on top, so keep it longer there
    sensitive skin so go easy with the razor
    i have dandruff do you do scalp treatments
    do you use a razor or clippers on the neck
    does the hot shave hurt
    can i get a color and cut
    i have eczema day.. i mean exam day thursday
    do you sell pomade
    allergy season sucks, cant come today
    is the wait long
    do you sanitize your clippers
    is the lady barber in today
    my wife wants a trim
    my husband hit traffic, he'll be late
    he hits the gym till 6 so after that
    someone is using my number by mistake
    someone is parked in my spot
    i'm going to end it at 5 then come by
    end of the day works
    end it with a beard trim
    i want it all off
    take it all off
    im done with work at 5
    im done with long hair
    cant take it anymore, my hair is too long
    cant live without your fades
    life saver thank you
    cut it close i have nothing to lose
    jump in at 4?
    can i just disappear under that hot towel again lol
    want to jump the line
    just turned 40 need a fresh look
    just turned in my paper, free at 3
    my son just turned 2, first haircut
    turning 30 saturday
    in 10 years i never had a better cut
    16 mm guard on top
    12 on the sides 16 on top? i mean guards
    2 on the sides
    no complaints at all, loved it
    not a complaint just asking
    you didnt cut me last time it was elena
    i wont sue you if you mess up my hair lol
    dont worry im not calling the cops lol
    why am i charged for both? oh never mind i see its two cuts
    youre not a joke, best shop in town
    i hate waiting so early is better
    hate to cancel but i have to
    i hate to ask but can we move it
    hate my hair rn
    sick of my long hair
    tired of this mullet
    sick and tired of this beard, shave it all
    my hair is driving me nuts
    this beard is itchy af
    my barber cut out on me and moved to texas so im looking for a new one
    is there blood pressure monitoring lol old school barbers used to
    can u do a hard part with the razor
    my head is huge so i need extra time
    cut near my ears shorter than last time
    take an inch off the neck
    whats the damage for a fade and beard
    how bad is the wait
    ill be the guy bleeding blue, go giants
    my ear piercing is new so be gentle
    need to look alive for my wedding
    im alive! sorry for the late reply
    life got crazy, can we do next week
    life saver! thanks marcus
    honestly my life is in your hands with this haircut lol
    goodbye to my mullet, tuesday at 3
    this is goodbye, im moving to boston, thanks for everything
    pull up at 4?
    im pulling up
    pulling up in 5 w my son
    bet im on my way
    can my cousins come too
    ill bring my cousins, need 3 chairs
    ill catch marcus on thursday
    gonna catch the early slot
    dont make me wait lol
    watch the game at the shop saturday?
    i left my watch at your shop
    left my phone there, can i pick it up
    did i leave my airpods in the shop
    lost my wallet, can i pay by zelle
    my license expired lol need pic day cut
    need a haircut for my court house wedding
    i work for the city council, open late?
    officer graduation is friday, need a fade
    im on parole lol so gotta be home by 8
    do you do military cuts
    i have to be at the county clerk till noon
    my son has autism so a quiet time would be great
    can you do gray coverage
    is your dye ammonia free
    need to hide a scar on my head, what cut do you suggest
    can you work around a cowlick
    my skin is dry whats your beard oil called
    kids are sick so moving to friday
    i caught a cold, see you next week instead
    broke my glasses, running late
    i have asthma attacks of laughter in that chair
    do you have wheelchair access
    how much is it with tip
    is tip included
    do you split the bill for 2 people
    can my friend pay me back through you lol
    put it on my tab
    what forms of payment
    i have a gift card can i use it
    i have a coupon for 10 off does it still work
    is the deposit 10 or 20
    did my deposit go through
    how do i pay the deposit
    when i was 15 i had that cut
    my 14yr old and me at 4
    17 hours of work today, cant make it
    see you at 17:00
    12 noon works
    10 works
    11 please
    im free at 16
    im 13 stops away on the train
    14 and 15 of may im out
    grade 2 on the sides
    number 7 guard
    my daughter turns 16 saturday, needs a blowout
    its my birthday im turning 21
    still working, 15 more mins
    joke of the day: i overslept
    no joke best fade ive had
    you guys are stupid talented
    damn you're booked solid huh
    ok damn
    wtf thats cheap, book me
    lmao u serious? ok 5 then
    dang it i missed your text
    my hair is a joke right now
    this rain is ridiculous, running 10 behind
    im annoyed at my alarm, sorry, late
    i hate when i miss my appt sorry
    i lost my patience with this beard
    third time lucky, tuesday?
    so rude of me to reply late sorry
    i drove past, looked closed
    nobody told me marcus left! ok elena then
    you messed up my order of days lol i said thursday
    no no no thursday not tuesday
    no. no. i said 3
    never again will i let my cousin cut me lol
    can you cut it low on the sides and leave the top
    can marcus cut my ear hair too
    need to get my neck cleaned up
    got a cut on my finger today so cant braid, need you
    im getting eyebrow threading after so early please
    is my head too big for that hat line lol
    i need a shave before surgery tuesday
    my blood pressure cuff... i mean my schedule says 4
    lets kill the sideburns
    kill the mustache too
    you murdered that fade last week, in a good way
    you destroyed it! best cut yet
    that taper was criminal
    you got me bleeding money with these prices haha
    im broke till friday
    i broke my phone, new number
    broke up with my gf, need a glow up
    breaking news: i need a haircut
    can you beat 30 dollars
    whats the best price
    whats the price if i pay cash
    i paid last time with card, can i do that again
    i have 20 dollars is that enough for a lineup
    how much for two
    how much do kids pay
    is it 45 or 50 now
    did the price change
    does the 45 include beard
    my card on file expired
    can i leave the tip in cash
    i was told you do perms
    i was told to ask for elena
    my buddy said you do discounts for students
    do you have a student discount
    what do you charge for color
    is the no show fee 20
    will i get charged for rescheduling
    am i late? is there a fee
    i want my usual back
    want my old barber back
    give me back to back slots
    give me my regular time
    need my spot back
    im 45 and going gray lol
    im 18 do you card lol
    im 6'2
    im 8 minutes away
    im in room 12
    im free after 15
    im on 7th ave
    im 7 cars behind the light
    just me and my 10 yr old
    me plus a 12 year old
    my 13 year old daughter wants bangs
    my mom wants to come too
    my parents are in town, 3 cuts?
    my dad is picking me up at 5
    i go to the high school game friday so before 6
    i coach 8th grade bball, after 5
    need permission from my wife lol
    my lawyer friend john needs a cut too
    can john the lawyer come with me
    i have a deposition at noon so morning works
    my court date got moved so i can come tues
    i got a ticket on your street, is parking free?
    police academy graduation is saturday
    the health department let us go early, i work there, 3?
    im reporting for duty at 8 so earlier pls
    i wanna report good news, im engaged, need a cut
    file me under 4pm
    my claim to fame is this mullet lol
    no worries if not
    its ok if you cant
    dont be mad i need to cancel
    sorry i suck at texting
    im the worst client lol sorry for cancelling
    hope youre not mad
    i feel terrible but i need to move it
    i feel awful, can we do friday
    feeling horrible today, flu, need to cancel
    this bot is cool
    is this a stupid bot or a person
    are you kidding thats perfect
    no way thats awesome
    omg yes
    wth happened to the 4pm slot?
    dang you guys are busy
    you guys are insane, best shop
    insane fade
    ur the worst lol jk
    shut the front door, 20 bucks?
    omg i look like trash need a cut asap
    this humidity is ridiculous
    my hair is disgusting need a wash
    its been a horrible week, i need a good cut
    never going back to long hair
    never coming back late again lol
    i lost my job need a interview cut
    i lost a bet, shave it all
    lost my patience with my hair
    i waited 3 weeks for this
    waited too long for a cut
    been waiting to try you guys
    i drove from queens last time, worth it
    second time trying to book, is 5 open?
    third time coming, love yall
    can i come a third time this month lol
    can you cut around my ears
    a bit off the neck
    clean cut on my sons head
    marcus always cuts my beard right
    cut the top shorter than the back
    the razor makes such a clean line
    scalp massage pls
    do you do hot towel
    i love the hot towel burn haha
    can you fix my hairline my cousin messed it up
    my cousin cut my hair and messed it up, help
    i messed up my own fringe
    my other barber butchered me, can you fix it
    i got a bad haircut somewhere else can you save it
    my face is round what cut
    im red headed, can you match color
    does bleach take long
    bleach and tone price
    doctor said im good to go back to work, need a cut
    just got out of the hospital with our newborn! need a cut
    back from surgery and feeling good, 3pm?
    my cast comes off friday, after that
    im having a baby so next month
    wife is due thursday so maybe reschedule
    hope you feel better marcus
    i hope to see you
    hope your day is good
    you owe me a beer lol
    ill get you back next time
    ill get you next time on the tip
    i got you on the tip
    ill bring cash
    i have the 30 in cash
    ill pay the 45
    is it 45 with the beard
    charge my card on file
    you can charge the card
    put my card for the deposit
    thanks for the discount last time
    got a free cut on my punch card i think
    whats included in the 45
    how come you dont open mondays
    why so early lol
    why is marcus off
    where did marcus go
    whats wrong with 4pm
    is something wrong with the booking link
    your link is broken
    your site says closed
    website said 5 was open but ok
    the app says 4 but i want 5
    told my wife 5, so 5
    he told me to text you
    you said 4 right
    i said 5 not 4
    you said thursday i think
    im at the police station for work, be there at 5
    officer, i swear i was on time lol
    i plead guilty to being late
    sorry im guilty of the no show
    i rest my case, 5pm
    my case got postponed so im free
    court ran over, can we do 6
    i was in court all day
    my landlord is suing me so money is tight lol
    i want to press pause on my appts
    charge it to the game
    15 and 30 min late is too much? im 15
    my age is 42
    27 here, want a young look
    kids cut for a 6 yr old
    mine is 11, his brother 9
    its for my brother hes 16
    my girl is 17 and wants highlights
    my teen needs a cut
    teen cut price?
    prom is friday!! need a cut
    homecoming is saturday, 3 boys
    school pictures tomorrow
    8th grade graduation for my son
    my grandma wants a perm
    mom here, booking for jake 10
    dad says hi
    ugh
    ugh traffic
    argh missed you again
    this is crazy
    thats crazy busy
    ok whatever works
    whatever
    no
    nope not that
    stop it lol thats too cheap
    ridiculous price in a good way
    unreal cut
    savage cut
    im crying laughing
    im crying, i love it
    i hate mornings
    i hate my hair
    i hate being late sorry
    shame, ok next week
    im ashamed of this hair
    im embarrassed by my hair
    so embarrassing i forgot
    scared of losing length
    im scared of the razor lol
    nervous, first time w a straight razor
    hopeless hair needs help
    cant live like this, hair too long
    life is good
    can u take it down to the skin
    line me up real crispy, no blood lol
    marcus cut me perfect last time
    i like it cut close to the ear
    is a 2 on the sides ok for a round face
    does the straight razor cost extra
    how long does a cut take
    i burn easy in the sun so keep some length on the neck
    whats a good product for curls
    which shampoo for oily hair
    do you do kids with long hair
    can you color grays
    do you do perms on short hair
    what do you recommend for my hair type
    what cut is good for thinning hair
    can you hide my bald spot
    got a wedding, kill it for me
    gonna be a killer look
    i'd kill for your talent
    beat my last appointment time, earlier pls
    my ex beat me to the appt lol
    my dad wants to beat his friends style
    im gonna fight for that 5pm slot
    ill fight you for the 9am lol
    hit the gym after
    shooting hoops after so before 5
    shooting for tuesday
    bringing my gun show arms lol
    bring my brother
    ill bring my kids
    pull up with my son
    come down there at 5?
    im coming there now
    im coming down at 3
    coming over there at 2
    you will not regret booking me lol
    i regret cutting it myself
    i know your address thanks
    got your address
    whats your address
    i have a case at court at 9
    its for a court appearance
    i work for a lawyer
    do you take insurance for hair loss wigs
    school police officer here, discount?
    my brother is a cop he says hi
    the cops closed the road
    call me when ready
    tell marcus hi
    tell him im late
    contact me at this number
    can you charge me later
    pay when i get there?
    is it the same price
    price went up?
    do you have change for a 100
    i need change for parking
    i'll pay 45 cash
    my account is under my wife's name
    can i pay for my friend too
    i paid last time right
    is my deposit going to the cut
    what happens if i no show
    im gonna miss it, do i pay?
    my card is new
    no i didnt get a text
    i never got the reminder
    i didnt get the link
    i want my appointment back
    can i get my slot back
    im 22
    im 10 min early
    im 16 blocks from there
    at 12 or 13 pm
    for 2 kids 9 and 12
    i need a cut for my 17 year old son
    the 14 year old wants a mullet
    can my kid come alone he is 15
    my parents anniversary is saturday
    mom picks the time lol
    this is great
    this is annoying but i have to reschedule
    annoying question, do you validate
    so sorry im an idiot i forgot
    im such an idiot, wrong day
    stupid me i booked the wrong day
    dumb phone changed it
    my dumb alarm
    hell no not that early
    hell of a cut
    hot as hell out there
    crap, forgot
    crappy day, can we move it
    damn ok
    wow 80 is crazy lol
    pls dont be mad
    shame i missed it
    never mind then
    never been there before
    never had a fade before
    first timer, be nice lol
    ok
    my phone died sorry
    my son passed his test so hes getting a cut
    my dad passed by the shop
    my mom passed me your number
    lost my phone
    lost my dads number
    need a cut for a funeral friday
    can i get a trim before my grandmas funeral
    my wife is killing me over this hair
    to die for
    i lost my keys
    my car died cant make it
    my dog ate my homework
    my friend died laughing at my hair
    my barber passed on my request
    my hairline died in 2019
    the fade died down
    my brother lost his job
    we lost the game
    my buddy passed this number on to me
    my bro passed on the beard trim
"""

IN_SPANISH = """
    me toco trabajar el sabado, puedo el lunes?
    que barbero me toco hoy?
    quiero cortarme el pelo
    me puedes cortar el pelo el jueves
    me cortaste muy bien la ultima vez
    me corto el pelo marcus siempre
    ese corte estuvo cabron, me encanto
    que chingon quedo
    a la madre que buen corte
    no manches se me olvido la cita
    puta madre se me olvido la cita, la podemos cambiar?
    me muero por un corte
    me estoy muriendo de calor, voy tarde
    este trafico me mata
    voy 15 minutos tarde
    tengo 10 minutos para llegar
    tengo clase a las 3
    tengo 2 hijos, los puedo llevar
    mi hijo tiene 8 años
    tengo un niño de 5 años, le cortan?
    cuanto cobran
    me cobran extra por la barba?
    cobran por cancelar?
    te debo una
    me quebre el pie, cancela por favor
    estoy en el hospital con mi esposa, puedo cambiar la cita
    trabajo en el hospital
    me operaron la rodilla, no puedo ir
    tengo gripe, lo dejamos para la otra semana
    mi esposa esta embarazada, mejor entre semana
    soy abogado salgo tarde
    tengo corte con el juez mañana, necesito verme bien
    la estacion de policia esta al lado?
    ya casi llego
    te espero afuera
    estoy afuera
    lo espero
    mi abogado me recomendo su barberia
    estoy harto de mi pelo largo
    que calor de mierda, mejor mañana
    mi jefe es un pendejo, me cambio el turno
    va a matar ese corte
    matame una duda, abren el lunes?
    sale, nos vemos
    me urge un corte
    ayudame con una cita
    necesito ayuda con mi cita
    es una emergencia, tengo boda mañana
    me lastime la espalda, no voy a poder ir
    cortame bien corto porfa
    navaja en el cuello porfa
    me cortan las orejas? digo, alrededor de las orejas
    le pueden cortar a mi niño con maquina
    mi niño llora mucho con la maquina, tengan paciencia
    se me hincho el pie, paso la cita al viernes
    hoy me operan, mejor la otra semana
    la vida es dura, necesito un corte jaja
    mi vida me deja ir a las 5
    voy a ir con mi raza, somos 3
    les caigo al rato
    ya voy para alla con mi hermano
    te agarro la de las 4
    al rato los veo
    se me olvido mi cartera en el local
    deje mi celular ahi?
    puedo pagar con tarjeta
    cuanto es con propina
    ya pague el deposito, me confirman?
    el deposito cuanto es
    tengo 11 para las 5? digo, las 5 o las 11
    a las 14 o 15 horas
    tengo catorce minutos de retraso
    tengo 12 cuadras para llegar
    mi hija cumple 15 y quiere peinado
    es para mi hijo de 13
    mi papa tambien quiere cita
    que coraje con el trafico, llego tarde
    que poca paciencia tengo con este pelo jaja
    a la chingada, me lo rapo todo
    que pinche calor
    tres veces he ido y siempre quedo bien
    me puedes cortar las patillas
    cortame la barba bien marcada
    solo las orejas y el cuello porfa
    me hicieron un corte bien padre
    me cortaron bien la otra vez, quiero igual
    cuanto me cobras por los dos
    cobran aparte la barba?
    cuanto es el deposito
    ya pague con tarjeta
    puedo pagar alla
    tengo 20 dolares alcanza?
    tengo 35 años de ser cliente jaja
    tengo 15 minutos nada mas
    tengo 10 dias sin cortarme
    mi hijo de 14 quiere un fade
    tengo un hijo de 9
    mi mama quiere una cita
    mis papas van a ir conmigo
    voy en camino
    voy a ir con mi abogado, digo mi hermano
    tengo corte el viernes en la corte, urge fade
    trabajo de policia salgo a las 6
    estoy muerto de cansancio mejor mañana
    te mueres si ves mi pelo jaja
    me muero de ganas
    mata ese fade marcus
    rompela con el diseño
    no estoy molesto, tranquilo
    perdon por la molestia
    que pena, se me paso la cita
    que horrible clima, mejor mañana
    me cortas igual que siempre
    corte de oreja a oreja jaja
    me quemo el sol, tengo la cara roja jaja, cita a las 5?
    mi primo me corto mal, me arreglas?
    otro barbero me dejo mal, ayuda
    cuanto por el tinte
    el domingo nacio mi bebe, mejor despues
    me deben ver guapo en la boda
    debo algo?
    pago 40 o 45
    pago alla
    ya quedo el pago
    la cita que cancele era el lunes
    cancele la cita por error
    cobran por no ir?
    mi hija tiene 14
    15 o 20 minutos tarde
    tengo cita a las 12
    tengo 6 o 7 minutos
    es para un niño de 7
    mi sobrino de 16
    voy con mi mama
    mi papa paga
    la corte estuvo llena, salgo tarde
    vivo cerca
    donde estan
    no hay problema
    que malo, mejor el martes
    peor es nada, el martes
    no vuelvo a dejarme el pelo largo
    odio mi pelo
    cortame bajito
    me marcas la barba
    rasurado completo cuanto
    que producto usas
    que corte me recomiendas
    tengo poco pelo que me hago
    voy a ir con mis hijos
    voy para alla
    voy llegando
    te busco al rato
    te pago en efectivo
    cuanto era
    era 40 verdad
    me cobras lo mismo
    es para mi niño de 12
    mi hijo puede ir solo? tiene 15
    tengo 25 años
    tengo 10 minutos de camino
    mi mama me lleva
    que mala suerte, no puedo
    pesimo dia, lo movemos
    me vale, a las 5
    soy un tonto se me olvido
    maldito trafico
    ok
    se me murio el celular
    me muero de hambre
    mi carro se murio
    necesito un corte para el funeral de mi tio
    mi hijo se fue a la escuela
    mi hermano se fue de viaje
    mi esposa perdio el numero
    perdi a mi hijo de vista jaja
    perdi mi cita
    mi papa me paso tu numero
"""
