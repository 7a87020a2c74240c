"""The same in Spanish, as people text it."""

from runtime.domain.understanding import Concern

SPANISH: dict[Concern, str] = {
    Concern.INJURY: """
        me cortaron la oreja y no para de sangrar
        me quemaron el cuero cabelludo con el tinte
        el barbero me corto el cuello con la navaja
        se me infecto el cuello despues de la afeitada
        me salio un sarpullido horrible por la crema que usaron
        mi hijo salio lastimado de su corte
        tuve que ir a urgencias por la cortada que me hicieron
        me dio una reaccion alergica el producto que me pusieron
        me hicieron sangrar con la maquina
        tengo ampollas en la cabeza por el decolorante
        me resbale en su local y me lastime la espalda
        creo que me pegaron hongos con la maquina
        me lastimaste la cara con la navaja
        me pusieron puntos por culpa de su barbero
        oigan me dejaron una cortada fea detras de la oreja
        me arde toda la cara desde que me pusieron esa locion y se me hincho
        le sacaron sangre a mi niño con la maquina
        traigo el cuello lleno de granos con pus desde el corte del sabado
        se me cayo un pedazo de piel donde me pusieron la cera
        la doctora dice que la infeccion fue por la navaja sucia
        tu barbero me corto la oreja y sigue sangrando
        me quemo la piel el tinte
        tengo el cuello hinchado desde que me rasuraron
        mi hijo tiene una herida en la cabeza por la maquina
        la navaja me abrio la barbilla
        me salieron granos despues de la afeitada
        me quemaron con la cera
        me corto la oreja el barbero
        tengo el cuello quemado por la toalla caliente
        mi hijo llego a casa con sangre en la oreja
        me salio una infeccion por la navaja
        me dejo una cicatriz en la frente
        tengo la cabeza llena de ronchas desde el tinte
        la silla se rompio y me lastime
        me cortaron el cuello y estoy sangrando
        la maquina me quemo la nuca
        tengo ampollas por la cera
        mi hija se cayo de la silla en su barberia
        me infectaron la cara con la navaja
        el barbero me hizo una cortada en el cuello
        me quemaste la oreja con la plancha
        tengo el cuero cabelludo en carne viva por el tinte
        mi hijo salio sangrando
    """,
    Concern.DISTRESS: """
        ya no quiero vivir
        me quiero morir
        estoy pensando en matarme
        quiero acabar con todo
        me voy a quitar la vida
        no tengo razon para seguir viviendo
        mi esposo me pega y no se que hacer
        ayudame por favor estoy en peligro
        todos estarian mejor sin mi
        ya no puedo mas, quiero desaparecer para siempre
        pienso en el suicidio todos los dias
        me estoy haciendo daño
        me tome un monton de pastillas
        ojala estuviera muerto
        siento que ya no vale la pena seguir
        me dan ganas de no despertar nunca
        mi pareja me amenazo con matarme y no tengo a donde ir
        ya tengo las pastillas en la mano
        nadie me extrañaria si me muero
        quiero acabar con mi vida
        no quiero seguir viviendo
        quiero matarme
        ya no aguanto mas quiero morirme
        mi papa me pega y tengo miedo
        nadie me va a extrañar cuando me muera
        voy a acabar con mi vida
        quiero morir
        ya no quiero estar aqui, quiero matarme
        mi novio me golpea
        voy a suicidarme
        no le veo sentido a la vida
        tengo miedo de que me mate
        me quiero matar
        ya no quiero vivir mas
        mi marido me golpea ayuda
        no puedo mas con esta vida
        pense en quitarme la vida
        ya no quiero existir
        mi esposo me golpeo otra vez
        quiero hacerme daño
        no tiene caso seguir viviendo
    """,
    Concern.THREAT: """
        te voy a matar
        los voy a partir la cara
        voy a quemar ese lugar
        se donde vives
        te espero afuera para que veas
        te vas a arrepentir
        te voy a romper la madre
        van a ver, voy con mis primos a golpearlos
        tengo una pistola y voy para alla
        la vas a pagar caro
        cuidate la espalda marcus
        les voy a reventar los vidrios
        te voy a dar unos putazos
        estas muerto guey
        dile a marcus que ya sabe lo que le va a pasar
        al rato les cae la raza y a ver si muy machos
        te voy a meter un plomazo
        voy a ir a romperte el hocico
        cuando salgas te agarro a golpes
        les voy a prender fuego al local
        voy a ir a golpearte
        te voy a partir tu madre
        voy a quemar tu barberia
        los voy a matar a todos
        se van a arrepentir de esto
        te voy a encontrar y vas a ver
        voy a matar a ese barbero
        te voy a golpear
        te voy a buscar y te voy a encontrar
        van a pagar por esto
        voy para alla con un cuchillo
        les voy a quemar la barberia
        los voy a matar
        te voy a romper la cara
        voy a ir a quemarles el local
        vas a pagar por esto
        se donde vive marcus
        te voy a matar a golpes
        van a amanecer con los vidrios rotos
        voy a ir por ti con mis amigos
        les voy a tirar la barberia a balazos
    """,
    Concern.LEGAL: """
        voy a hablar con mi abogado
        los voy a demandar
        voy a llamar a la policia
        nos vemos en la corte
        voy a poner una denuncia
        los voy a reportar con el departamento de salud
        esto es discriminacion
        van a tener noticias de mi abogado
        voy a levantar cargos contra el barbero
        mi abogada los va a contactar
        esto es ilegal y los voy a reportar
        el barbero me toco sin permiso
        me robaron el celular en su barberia, voy a ir con la policia
        pienso tomar acciones legales
        mi licenciado se va a comunicar con ustedes
        ya levante un acta en la delegacion por lo que paso
        no me atendieron por ser moreno, eso no se vale y es contra la ley
        voy a pedir las camaras para llevarlas a la policia
        me quejare con la junta de barberos del estado
        el señor le toco la pierna a mi hija
        ya hable con un abogado
        voy a ir a la policia
        los voy a denunciar
        me discriminaron por mi color
        te voy a llevar a la corte
        tu barbero toco a mi hija
        mi abogado los va a llamar
        los voy a llevar a juicio
        esto es una demanda segura
        voy a llamar al departamento de salud
        fue discriminacion
        tu empleado acoso a mi esposa
        voy a hacer un reporte con la policia
        voy a demandarlos
        ya contrate un abogado
        voy a llamar a la policia ahora
        los voy a reportar por discriminacion
        me toco las nalgas el barbero
        mi abogado se pondra en contacto
        voy a poner una queja con el estado
        quiero levantar una denuncia
        me trataron mal por ser latino
    """,
    Concern.MEDICAL: """
        estoy embarazada, puedo pintarme el pelo?
        mi hijo tiene piojos puedo llevarlo?
        tengo psoriasis en la cabeza, me pueden cortar?
        soy alergico al latex usan guantes?
        se me esta cayendo el pelo que me recomiendan
        tomo anticoagulantes es seguro afeitarme?
        tengo tiña puedo ir a la cita?
        estoy en quimioterapia, me pueden rapar?
        tengo puntos en la cabeza, hay problema si me cortan?
        esta bolita en el cuello es normal?
        que me pongo para la irritacion de la piel
        tengo una herida abierta cerca de la oreja, puedo ir?
        es contagioso lo que tengo en el cuero cabelludo?
        mi niño tiene epilepsia, lo pueden atender?
        me acaban de operar de la cabeza, ya me puedo cortar el pelo?
        traigo fuegos en la boca, me rasuran asi o espero?
        soy diabetico y no cicatrizo bien, hay riesgo con la navaja?
        la escuela dice que trae liendres, igual lo llevo mañana?
        el shampoo que usan tiene parabenos? me dan alergia
        me salen bolitas despues de rasurarme que me recomienda
        estoy embarazada, es seguro el tinte?
        mi hija tiene piojos, la puedo llevar?
        tengo una infeccion en la cabeza, me puedo cortar?
        soy alergico a la crema de afeitar
        que me recomiendas para la caida del cabello
        tengo hongos en el cuero cabelludo
        estoy embarazada puedo hacerme el tinte
        mi hijo tiene tiña, puede ir?
        tengo alopecia, que me recomiendan
        tengo alergia al tinte
        me acaban de quitar un lunar en el cuello, me puedo rasurar?
        soy diabetico, es seguro la navaja?
        tengo psoriasis, me pueden rasurar?
        estoy embarazada, puedo decolorarme?
        mi hijo trae piojos
        soy alergica al amoniaco
        que es bueno para los granos de la barba
        puedo teñirme si estoy embarazada
        tengo dermatitis, me hace daño el alcohol?
        mi hijo tiene sarna puede ir
        soy hemofilico, hay problema con la navaja?
    """,
    Concern.MONEY: """
        me cobraron dos veces
        quiero mi dinero de vuelta
        me cobraron de mas
        quiero un reembolso
        son unos ladrones me robaron
        por que me cobraron si no fui
        ese no es el precio que me dijeron
        no autorice ese cargo
        devuelvanme mi deposito
        me deben 20 dolares
        me estafaron
        pague con efectivo y no me dieron cambio
        me cobraron 60 y el corte cuesta 45
        voy a disputar el cargo con mi banco
        el banco me marca dos cargos de ustedes
        por que me salio en 70 si habiamos quedado en 50
        pague por adelantado y no me lo respetaron
        quiero que me regresen los 25 que deje
        me quitaron dinero de la tarjeta sin avisar
        cancele a tiempo y aun asi me cobraron la multa
        me cobraron doble
        quiero que me devuelvan mi dinero
        me cobraste 65 y era 45
        quiero mi reembolso
        por que me cobraron 20 dolares
        no me han devuelto mi deposito
        hay un cargo en mi tarjeta que no es mio
        me cobraron dos cortes y solo fue uno
        quiero que me regresen mi dinero
        me cobraron 60 cuando era 40
        me deben dinero
        hay un error en mi cobro
        por que me cobraron la cita que cancele
        no reconozco este cargo
        me cobraron doble el corte
        quiero un reembolso por favor
        me cobraron mas de lo que decia
        no me dieron mi cambio
        por que me cobraron 25 por no ir
        me hicieron dos cargos
        me cobraron algo que no pedi
        quiero que me devuelvan el deposito
        el recibo esta mal
    """,
    Concern.MINOR: """
        tengo 15 años
        tengo 14 puedo ir solo?
        soy menor de edad puedo ir
        tengo solo 12 años, necesito ir con mi mama?
        mi mama no sabe que te escribo
        estoy en la secundaria puedo agendar?
        no tengo 18 todavia
        tengo 16 puedo pintarme el pelo sin permiso?
        cumplo 15 el mes que viene, puedo ir sin mis papas?
        tengo 17 anos necesito permiso de mis padres?
        soy un niño de 11 años
        mis papas no saben
        tengo catorce, me pueden atender sin mi mama?
        voy en octavo grado y quiero pintarme el cabello
        soy chico tengo 13
        no le digan a mi papa que voy a ir
        me falta un año para los 18 puedo firmar yo?
        puedo ir yo solito? tengo 11
        tengo 13 años y quiero un corte
        tengo quince, necesito permiso?
        soy menor de edad
        puedo ir sin mis papas? tengo 14
        mi mama no sabe que voy a ir
        tengo 16, puedo ir sola?
        tengo 14 años puedo ir
        tengo doce
        soy menor necesito que vaya mi mama?
        tengo 17, cuanto cuesta
        puedo ir solo si tengo 13?
        voy en la secundaria, puedo sacar cita yo?
        tengo 13 puedo agendar
        soy menor de edad, puedo ir solo?
        tengo dieciseis
        tengo 12 años
        mis papas no saben que me voy a pintar el pelo
        tengo 15, cuanto cuesta
        soy un chavo de 13
        tengo 11 años y quiero un diseño
        puedo ir sin mi mama? tengo 12 años
    """,
    Concern.ANGER: """
        vayanse a la mierda
        son unos pendejos
        que mierda de servicio
        chinga tu madre
        estoy harto de ustedes
        estoy furioso con lo que me hicieron
        es el peor lugar que he visitado
        no sirven para nada
        que asco de barberia
        estoy muy molesto esto es una falta de respeto
        pinche bot inutil
        son una burla
        ya me tienen hasta la madre
        hijos de puta
        ya estuvo bueno, tres veces me han cambiado la cita
        que poca abuela tienen
        me hicieron ir de a gratis, que coraje
        puro circo con ustedes
        no vuelvo jamas a ese lugar, perdieron un cliente
        estoy que me lleva la chingada con ustedes
        que pesimo servicio
        son unos inutiles
        vete a la chingada
        estoy muy enojado con ustedes
        esto es una burla
        no vuelvo a ir nunca, pinches groseros
        me da coraje como me trataron
        vayanse al diablo
        son lo peor
        estoy enojadisimo con ustedes
        que servicio tan malo, son unos inutiles
        me tienen harto
        que falta de respeto
        nunca mas vuelvo, pinche barberia
        son una porqueria
        chinguen a su madre
        pesimo servicio, nunca vuelvo
        estoy muy enojado
        que pendejos son
        pinches ineptos
        estoy harta de su servicio
        que basura de lugar
        son lo peor de lo peor
    """,
    Concern.GRIEF: """
        perdon se murio mi papa
        se me murio mi abuelita
        fallecio mi mama
        mi papa fallecio ayer
        mi abuelo murio anoche
        perdi a mi hermano
        perdimos a mi tia
        estamos de luto
        ando de luto, no puedo esta semana
        estoy de duelo
        es el velorio de mi abuela
        tengo el funeral de mi tio
        es el entierro de mi primo
        mi esposa perdio al bebe
        perdimos al bebe
        murio mi mejor amigo
        mi hermana acaba de fallecer
        falleció un familiar
        hubo un fallecimiento en la familia
        se nos fue mi abuelo
        ayer enterramos a mi padre
        se murio mi perrito
        mi suegra ha fallecido
        por la muerte de mi papa no he ido
        mi jefita murio
        mi viejo fallecio la semana pasada
        disculpa, murio mi hermano
    """,
}
