"""Words that carry a claim by themselves: of people, places, goods, money, rules, events. Never style, wherever they stand.

A word that is neither here nor harmless may stand once in a text as a turn of phrase ("that does the trick").
"""

from runtime.domain.claims.words import word_set

_ENGLISH = """
    shave shaves move exam interview trip surgery job test meeting luggage mother father mom mum dad daddy parent
    parents brother brothers sister sisters wife husband spouse partner girlfriend boyfriend son sons daughter
    daughters kid kids child children baby babies toddler family families uncle aunt cousin nephew niece grandpa
    grandma grandson friend friends buddy roommate neighbor neighbors boss bosses owner owners manager managers
    colleague colleagues coworker coworkers staff employee employees receptionist stylist stylists student students
    senior seniors veteran veterans military nurse nurses teacher teachers doctor doctors client clients customer
    customers guest guests member members membership memberships people person persons human humans everyone everybody
    crowd adult adults men women gentleman gentlemen lady ladies guy guys girl girls boy boys celebrity celebrities
    player players

    street avenue road boulevard block blocks corner floor door doors entrance exit building house houses home
    apartment mall market plaza park station subway train bus metro taxi uber bridge airport hotel bank church school
    university college hospital library restaurant bar cafe gym store stores stand neighborhood neighbourhood downtown
    uptown midtown city town village county state country branch branches franchise headquarters location locations
    address map maps direction directions garage parking parked valet curb sidewalk window windows room rooms desk
    counter lobby bathroom restroom elevator stairs upstairs downstairs basement ramp wheelchair stroller outside
    inside nearby across opposite behind beside north south east west left

    price prices pricing priced pay pays paying paid payment payments payable cost costs costing charge charges
    charged charging fee fees tax taxes tip tips tipping gratuity deposit deposits refund refunds refunded credit
    credits debit cash card cards checks cheque venmo zelle paypal cashapp crypto bitcoin dollar dollars buck bucks
    cent cents money cheap cheaper cheapest expensive pricey affordable bargain budget discount discounts discounted
    sale sales deal deals coupon coupons voucher vouchers code codes promo promotion promotions promotional offers
    save saves saved saving savings complimentary gift gifts giveaway prize prizes win wins winner raffle bonus
    bonuses reward rewards loyalty perk perks package packages bundle bundles combo combos subscription subscriptions
    rate rates quote quotes estimate invoice bill bills balance owe owes owed due wallet half third quarter percent
    triple extra included includes include plus minus less guarantee guarantees guaranteed guaranty warranty promise
    promises promised swear vow insured insurance

    rule rules policy policies require requires required requirement requirements mandatory forbidden allowed
    prohibited permitted banned refuse refused refuses penalty penalties fines legal law laws lawyer sue lawsuit
    police report reported contract sign signed signature license licensed certified certificate id identification
    proof age aged minors consent waiver liability late lateness early noshow cancellation cancellations cancel
    canceled cancelled cancelling refundable nonrefundable notice deadline expire expires expired limit limited limits
    maximum minimum walkin walkins queue waitlist waitlisted priority vip exclusive first second

    beer beers wine whiskey drink drinks coffee tea soda water snack snacks food pizza candy towel towels shampoo
    conditioner pomade wax gel spray oil oils lotion cologne product products razor blade blades scissors clippers
    machine comb brush cape tool tools kit kits merch shirt shirts hat hats wifi internet tv game games console pool
    music playlist magazine heating

    beard beards mustache moustache goatee sideburns eyebrow eyebrows brow brows lash lashes fade fades taper tapers
    undercut mohawk buzzcut lineup design designs braid braids braiding dread dreads locs twist twists weave
    extensions perm perms relaxer keratin color colors colour dye dyes bleach highlights blowout wash washes rinse
    facial facials massage massages manicure pedicure nails waxing threading tattoo tattoos piercing treatment
    treatments scalp dandruff lice gray grey bald balding hairline curls

    vacation vacations holiday holidays christmas thanksgiving easter halloween birthday birthdays anniversary wedding
    weddings graduation prom party parties event events concert season seasonal summer winter spring autumn weather
    rain raining rainy snow snowing storm sunny hot cold traffic strike construction renovation renovated remodel
    remodeled closing closed closes reopened moved moving relocated relocating relocation expanded expansion new
    newest old oldest hired hiring fired quit quits retired retiring retirement joined joins training trained trainee
    award awards awarded won rated rating ratings reviews stars featured famous

    sick ill illness ache flu covid virus vaccine vaccinated mask masks sanitize sanitized sanitizer injury injured
    hurt accident emergency hospitalised allergy allergies allergic pregnant pain blood died dead death funeral

    email emails website websites site web link links url app apps instagram facebook tiktok twitter youtube google
    yelp page pages profile account accounts password login username phone phones cell mobile landline telephone fax
    extension voicemail online download click scan qr forms survey surveys subscribe subscribed unsubscribe subscriber
    newsletter

    prompt prompts instruction instructions model models openai gpt chatgpt llm system json schema template templates
    draft drafts token tokens data database programmed developer developers hacked hack jailbreak

    kill die hate hates hated ugly awful gross disgusting smelly dirty filthy fat loser losers stupid dumb idiot
    idiots moron crazy insane hell damn crap suck sucks screw screwed sexy sex nude naked drunk drugs drug weed
    marijuana gun guns weapon threat threaten warning warn warned revenge regret punish fight beat politics political
    religion religious god jesus vote election president war racist

    minute minutes hours seconds year years decade decades century experience experienced expert experts master
    masters professional professionals busy busiest slammed packed popular demand fastest fast faster queueing
    overbooked stone stones steam robe shoe shoes shine bell dog dogs pet pets cat cats smoke smoking vape arrive
    arrives arrival enter entering ring knock stolen jacket keys umbrella glasses belongings sell sells selling sold
    buy buys buying bought purchase purchased orders ordered ship shipped stock hotline sponsor sponsored partnered
    charity donation donate donated yesterday midnight upgrade upgraded upgrades addon addons trial trials sample
    samples tester told says
"""
_SPANISH = """
    lávate mudanza examen entrevista viaje cirugía reunión rasurada madre padre mamá papá papi hermana hermanos
    hermanas esposa esposo marido novia novio hijo hija hijos hijas niño niña niños niñas bebé familia familiar tío
    tía primo prima abuelo abuela amigo amiga amigos amigas jefe jefa dueño dueña gerente encargado encargada
    compañero compañera compañeros colega empleado empleados recepcionista recepción estilista estudiante estudiantes
    militar militares maestro maestra maestros doctor doctora cliente clientes miembro miembros membresía gente
    persona personas humano humana señor señora señores caballeros damas muchacho muchachos chico chica

    calle avenida esquina piso puerta entrada salida edificio casa departamento centro mercado plaza parque estación
    metro tren autobús camión taxi puente aeropuerto hotel banco iglesia escuela universidad hospital biblioteca
    restaurante bar café gimnasio tienda local locales sucursal sucursales ciudad barrio colonia zona dirección mapa
    garaje estacionamiento estacionar cochera ventana cuarto sala mostrador baño elevador escaleras arriba abajo
    sótano afuera adentro dentro fuera cerca frente junto detrás atrás enfrente norte sur oeste

    precio precios pagar paga pagas pagan pago pagos pagado pagada costo costos cuesta cuestan cobrar cobro cobra
    cobramos cargo cargos cuota impuesto impuestos propina propinas depósito depósitos anticipo reembolso crédito
    débito efectivo tarjeta tarjetas transferencia dólar dólares peso pesos euro euros centavos dinero plata barato
    barata baratos caro cara económico económica ganga descuento descuentos rebaja oferta ofertas cupón cupones código
    códigos promoción promociones promo ahorra ahorras ahorro gratis gratuito gratuita cortesía regalo regalos premio
    premios rifa sorteo bono puntos lealtad paquete paquetes combo suscripción tarifa tarifas cotización factura saldo
    mitad tercio doble triple extra incluido incluida incluye incluyen garantía garantizado garantizada garantizamos
    prometo prometemos promesa juro

    regla reglas política políticas requisito requisitos obligatorio obligatoria prohibido permitido permitida multa
    multas ley abogado policía contrato firma licencia certificado identificación edad menor menores permiso tardanza
    temprano cancelación cancelaciones cancelar cancelas cancela cancelado cancelada vence límite máximo mínimo fila
    filas cola prioridad exclusivo exclusiva primero primera segundo segunda último última

    cerveza cervezas vino trago bebida bebidas refresco agua comida pizza toalla toallas champú acondicionador cera
    gel aceite loción producto productos navaja tijeras máquina peine gorra gorras camisa wifi internet tele
    televisión juegos música revista

    barba barbas bigote patillas ceja cejas degradado degradados desvanecido diseño trenza trenzas rastas extensiones
    permanente alisado keratina color colores tinte decoloración mechas lavado facial masaje manicura pedicura uñas
    depilación tatuaje tratamiento tratamientos cuero caspa canas calvo

    vacaciones feriado feriados navidad pascua cumpleaños aniversario boda graduación fiesta evento partido concierto
    temporada verano invierno primavera otoño clima lluvia llueve llover nieve tormenta calor frío tráfico huelga obra
    obras remodelación remodelado cerrado cerrada cierra cierran lávate mudanza mudamos mudó nuevo nueva nuevos nuevas
    viejo vieja contratado despedido renunció jubilado entrenamiento premiado ganó ganamos calificación reseña reseñas
    estrellas famoso famosa

    enfermo enferma enfermedad gripe covid virus vacuna cubrebocas mascarilla herida herido accidente emergencia
    alergia dolor sangre murió muerto muerte funeral

    correo email sitio página web enlace enlaces link aplicación app instagram facebook tiktok twitter youtube google
    perfil contraseña usuario teléfono celular móvil línea descarga escanea formulario encuesta suscríbete boletín

    instrucciones instrucción modelo sistema plantilla borrador datos entrenado programado programador

    odio feo fea horrible asqueroso sucio gordo perdedor tonto tonta loco loca infierno sexo desnudo borracho droga
    drogas pistola amenaza advertencia venganza pelea religión dios vota elección presidente guerra racista

    minuto minutos segundos año años experiencia experto expertos profesional profesionales ocupadísimo lleno llena
    popular demanda rápidos perro perros mascota mascotas gato fumar llega llegas llegar timbre perdido perdida robado
    olvidaste chaqueta cartera llaves lentes vende vendemos venden vender compra compras comprar pedido stock muestra
    muestras dijo preguntó extraña extrañamos recuerda recordatorio recuerdo trae traer medianoche ayer anoche
"""
LOADED = {"en": word_set(_ENGLISH), "es": word_set(_SPANISH)}
