"""True wordings of the Spanish drafts in `claim_scenes`, as a model that keeps to its facts may put them."""

REWORDINGS = {
    "abrir": [
        "¡Hola Jordan! Soy el asistente de IA de Fade & Co. Ya pasaron 5 semanas desde tu skin fade con Marcus, "
        "¿quieres venir?\n1) jue 11 jun a las 4:30 PM con Marcus\n2) vie 12 jun a las 4:30 PM con Marcus\n3) sab 13 "
        "jun a las 11 AM con Elena\nResponde con un número o dime qué día y hora prefieres. Responde STOP para darte "
        "de baja",
        "Hola Jordan, te escribe el asistente de IA de Fade & Co. Hace 5 semanas de tu último skin fade con Marcus. "
        "¿Te gustaría venir otra vez? Responde STOP para darte de baja",
        "¡Qué tal, Jordan! Aquí el asistente de IA de Fade & Co. Han pasado cinco semanas desde tu skin fade con "
        "Marcus. ¿Te queda bien el jueves 11 de junio a las 4:30 PM o el viernes 12 a la misma hora? Responde STOP "
        "para darte de baja",
        "Buenos días Jordan, soy el asistente de IA de Fade & Co. ¿Listo para otro skin fade? Marcus tiene el jueves "
        "a las 4:30 y el viernes a las 4:30; Elena, el sábado a las 11. Responde STOP para darte de baja",
        "Hola, Jordan. Te saluda el asistente de IA de Fade & Co. Ya han pasado 5 semanas desde tu último skin fade "
        "con Marcus. ¿Te animas a venir? jue 11 jun a las 4:30 PM, vie 12 jun a las 4:30 PM o sab 13 jun a las 11 AM "
        "con Elena. Responde STOP para darte de baja",
        "¡Hola, Jordan! Espero que estés muy bien. Soy el asistente de IA de Fade & Co.; han pasado 5 semanas desde "
        "tu skin fade con Marcus. ¿Agendamos otro? 1) jue 11 jun a las 4:30 PM con Marcus 2) vie 12 jun a las 4:30 "
        "PM con Marcus 3) sab 13 jun a las 11 AM con Elena. Responde STOP para darte de baja",
        "¡Hola Jordan! ¿Cómo va todo? Soy el asistente de IA de Fade & Co. Ya son 5 semanas desde tu skin fade con "
        "Marcus. ¿Te gustaría pasar? jue 11 jun a las 4:30 PM, vie 12 jun a las 4:30 PM o sab 13 jun a las 11 AM con "
        "Elena. Responde STOP para darte de baja",
        "Hola Jordan, aquí el asistente de IA de Fade & Co. Te toca corte: han pasado 5 semanas desde tu skin fade "
        "con Marcus. ¿Quieres venir? jue 4:30 PM, vie 4:30 PM o sab 11 AM con Elena. Responde STOP para darte de baja",
        "¡Buenas, Jordan! Te saluda el asistente de IA de Fade & Co. Ya van 5 semanas desde tu skin fade con Marcus. "
        "¿Te toca otro? 1) jue 11 jun a las 4:30 PM con Marcus 2) vie 12 jun a las 4:30 PM con Marcus 3) sab 13 jun "
        "a las 11 AM con Elena. Responde STOP para darte de baja",
    ],
    "ofrecer": [
        "Tengo estos horarios:\n1) jue 11 jun a las 4:30 PM con Marcus\n2) vie 12 jun a las 4:30 PM con Marcus\n3) "
        "sab 13 jun a las 11 AM con Elena\n¿Cuál prefieres?",
        "¡Claro! Marcus puede el jueves 11 de junio a las 4:30 PM o el viernes 12 de junio a las 4:30 PM, y Elena el "
        "sábado 13 a las 11 AM. ¿Cuál te conviene?",
        "¡Con gusto! Puedo ofrecerte el jueves a las cuatro y media con Marcus, el viernes a las cuatro y media con "
        "Marcus o el sábado a las once con Elena.",
        "Estos son los espacios que tengo: jue 11 jun a las 16:30, vie 12 jun a las 16:30 y sab 13 jun a las 11:00 "
        "con Elena. ¿Te sirve alguno?",
        "Perfecto, ¿te va bien el jueves a las 4 y media de la tarde con Marcus? También tengo el viernes a las 4:30 "
        "PM.",
        "Mira, Jordan: jueves 4:30 PM o viernes 4:30 PM con Marcus, o sábado 11 AM con Elena. Dime cuál te gusta más.",
        "Por supuesto. Hay tres opciones: jue 11 jun a las 4:30 PM, vie 12 jun a las 4:30 PM y sab 13 jun a las 11 "
        "AM. ¿Cuál te reservo?",
        "Muy bien, esto es lo que está disponible: jueves 11 a las 4:30 PM con Marcus, viernes 12 a las 4:30 PM con "
        "Marcus y sábado 13 a las 11 AM con Elena. Solo dime el número.",
        "El jueves y el viernes Marcus está libre a las 4:30 PM; el sábado, Elena a las 11 de la mañana. ¿Qué te "
        "parece?",
        "Gracias por responder. ¿Prefieres jue 4:30 PM, vie 4:30 PM o sab 11 AM?",
        "Te puedo ofrecer: 1) jue 11 jun a las 4:30 PM con Marcus 2) vie 12 jun a las 4:30 PM con Marcus 3) sab 13 "
        "jun a las 11 AM con Elena. ¿Con cuál te quedas?",
        "Con mucho gusto, Jordan. Hay lugar el jueves a las 4:30 PM, el viernes a las 4:30 PM (ambos con Marcus) y "
        "el sábado a las 11 AM con Elena. ¿Cuál te acomoda mejor?",
        "¡Va! Tengo jueves o viernes a las 4:30 PM con Marcus, y sábado a las 11 AM con Elena. Tú dime.",
        "¡Hola de nuevo! Las opciones son: jue 11 jun a las 4:30 PM con Marcus, vie 12 jun a las 4:30 PM con Marcus "
        "y sab 13 jun a las 11 AM con Elena. ¿Cuál apartamos?",
        "Marcus tiene disponibilidad el jueves a las 4:30 PM y el viernes a las 4:30 PM. Elena puede el sábado a las "
        "11 AM. ¿Cuál te viene mejor?",
        "Con gusto te ayudo. ¿Te acomoda jueves 4:30 PM, viernes 4:30 PM o sábado 11 AM?",
        "Te comparto los horarios: 1) jue 11 jun a las 4:30 PM con Marcus 2) vie 12 jun a las 4:30 PM con Marcus 3) "
        "sab 13 jun a las 11 AM con Elena",
        "Aquí van las opciones: jue 11 jun a las 4:30 PM con Marcus, vie 12 jun a las 4:30 PM con Marcus, sab 13 jun "
        "a las 11 AM con Elena. Elige la que más te guste.",
        "¿Qué te parece el jueves a las 4:30 PM con Marcus? Si no, el viernes a las 4:30 PM o el sábado a las 11 AM "
        "con Elena.",
        "Tenemos libre: jue 4:30 PM y vie 4:30 PM con Marcus, sab 11 AM con Elena. ¿Te anoto en alguno?",
        "Sin problema. Marcus tiene hueco jueves y viernes a las 4:30 PM y Elena el sábado a las 11 AM. Avísame cuál.",
        "¡Sí, claro! Puedes elegir entre jue 11 jun a las 4:30 PM (Marcus), vie 12 jun a las 4:30 PM (Marcus) y sab "
        "13 jun a las 11 AM (Elena).",
        "Estos horarios están libres:\n1) jue 11 jun a las 4:30 PM con Marcus\n2) vie 12 jun a las 4:30 PM con "
        "Marcus\n3) sab 13 jun a las 11 AM con Elena\nMándame el número que prefieras.",
        "¿Jueves o viernes a las 4:30 PM con Marcus? También está el sábado a las 11 AM con Elena.",
        "Te dejo las opciones: jueves 11 de junio 4:30 PM con Marcus, viernes 12 de junio 4:30 PM con Marcus o "
        "sábado 13 de junio 11 AM con Elena.",
        "¿Cuál de estas te late? 1) jue 11 jun a las 4:30 PM con Marcus 2) vie 12 jun a las 4:30 PM con Marcus 3) "
        "sab 13 jun a las 11 AM con Elena",
        "Con Marcus: jueves y viernes a las 4:30 PM. Con Elena: sábado a las 11 AM. ¿Cuál eliges?",
        "Puede ser el jueves a las 4:30 de la tarde, el viernes a la misma hora o el sábado a las 11 de la mañana "
        "con Elena.",
    ],
    "proponer": [
        "¡Buenas noticias! El jueves 11 de junio a las 4:30 PM con Marcus está libre. El skin fade cuesta $45. ¿Lo "
        "reservo?",
        "Sí, Marcus tiene libre el jue 11 jun a las 4:30 PM para un skin fade, $45. ¿Quieres que te lo reserve?",
        "Marcus puede el jueves a las cuatro y media. Skin fade, 45 dólares. ¿Te lo aparto?",
        "Ese horario está disponible: jue 11 jun a las 4:30 PM, skin fade con Marcus, $45. ¿Te parece bien?",
        "El jueves a las 16:30 con Marcus sigue disponible, skin fade por $45. Dime que sí y te lo reservo.",
        "Claro, tengo el jue 11 jun a las 4:30 PM con Marcus, $45 el skin fade. ¿Lo agendo?",
        "El jue 11 jun a las 4:30 PM con Marcus está libre (skin fade, cuarenta y cinco dólares). ¿Te lo reservo?",
        "¡Sí hay! Jue 11 jun a las 4:30 PM con Marcus, skin fade por $45. ¿Te lo confirmo?",
        "Marcus está disponible el jueves 11 de junio a las 4:30 PM. El skin fade tiene un costo de $45. ¿Deseas que "
        "lo reserve?",
        "Tengo un espacio con Marcus el jue 11 jun a las 4:30 PM; el skin fade es de $45. ¿Lo tomamos?",
        "Perfecto, el jueves a las 4:30 PM con Marcus está disponible. El precio es $45. ¿Te gustaría reservarlo?",
        "Marcus tiene un hueco el jueves 11 de junio a las 4:30 PM. Skin fade, $45. ¿Te animas?",
        "Va, jue 11 jun a las 4:30 PM con Marcus, $45 el skin fade. ¿Confirmamos?",
        "Sí se puede: jue 11 jun a las 4:30 PM con Marcus, skin fade, $45. ¿Te lo dejo reservado?",
        "Está libre el jueves 11 a las 4:30 PM con Marcus. Serían $45 por el skin fade. ¿Lo agendamos?",
        "El jueves 11 de junio a las 4:30 PM sí hay con Marcus. Skin fade: $45. ¿Va?",
        "¿Te reservo entonces el jue 11 jun a las 4:30 PM con Marcus, skin fade por $45?",
    ],
    "confirmar": [
        "¡Listo, Jordan! Tu cita es el jueves 11 de junio a las 4:30 PM, skin fade con Marcus, $45. Estamos en 128 "
        "Grand St, New York. ¡Te esperamos!",
        "Quedó reservada tu cita: jue 11 jun a las 4:30 PM, skin fade con Marcus, $45. 128 Grand St, New York. ¡Nos "
        "vemos!",
        "Tu cita está confirmada, Jordan: jue 11 jun a las 4:30 PM con Marcus, skin fade, $45. Te esperamos en 128 "
        "Grand St.",
        "¡Hecho! Te agendé el jue 11 jun a las 4:30 PM con Marcus para tu skin fade ($45). Fade & Co., 128 Grand St, "
        "New York.",
        "Perfecto, Jordan, ya tienes tu cita el jueves a las 4:30 PM con Marcus. Skin fade, $45. Nos vemos en 128 "
        "Grand St.",
        "Todo listo, Jordan. Jue 11 jun a las 4:30 PM, skin fade con Marcus, $45. Nuestra dirección es 128 Grand St, "
        "New York.",
        "¡Genial! Ya estás anotado para el jue 11 jun a las 4:30 PM con Marcus, $45. 128 Grand St, New York. ¡Hasta "
        "pronto!",
        "Reservado: jueves 11 de junio, 4:30 PM, skin fade con Marcus, $45. Gracias, Jordan, nos vemos el jueves.",
        "Confirmado, Jordan: te esperamos el jue 11 jun a las 4:30 PM. Skin fade con Marcus, $45. 128 Grand St, New "
        "York.",
        "Todo en orden, Jordan: jue 11 jun a las 4:30 PM con Marcus, skin fade, $45. Fade & Co., 128 Grand St, New "
        "York. ¡Nos vemos pronto!",
        "Tu skin fade con Marcus quedó agendado para el jueves 11 de junio a las 4:30 PM ($45). Te esperamos en 128 "
        "Grand St, New York.",
        "¡Excelente! Tienes tu cita el jue 11 jun a las 4:30 PM con Marcus. Son $45 por el skin fade. 128 Grand St, "
        "New York.",
        "¡Qué bien, Jordan! Te anoté para el jue 11 jun a las 4:30 PM, skin fade con Marcus, $45. Nos encuentras en "
        "128 Grand St, New York.",
        "Cita confirmada: jue 11 jun a las 4:30 PM con Marcus, skin fade, $45. 128 Grand St, New York. ¡Gracias, "
        "Jordan!",
        "Reservado, Jordan. Te vemos el jue 11 jun a las 4:30 PM para tu skin fade con Marcus, $45. 128 Grand St, "
        "New York.",
        "¡Ya está, Jordan! Jue 11 jun a las 4:30 PM con Marcus, skin fade, $45. Fade & Co., 128 Grand St, New York.",
        "¡Confirmado! Nos vemos el jueves 11 de junio a las 4:30 PM, Jordan. Skin fade con Marcus, $45. Fade & Co., "
        "128 Grand St, New York.",
        "Jordan, quedaste para el jue 11 jun a las 4:30 PM con Marcus: skin fade, $45. La dirección es 128 Grand St, "
        "New York.",
        "¡Súper, Jordan! Tienes tu skin fade con Marcus el jue 11 jun a las 4:30 PM, $45. Te esperamos en 128 Grand "
        "St, New York.",
        "Cita lista: Marcus, jue 11 jun, 4:30 PM, skin fade, $45. 128 Grand St, New York. ¡Gracias, Jordan!",
    ],
    "precio": [
        "El skin fade cuesta $45 y el beard trim $20. ¿Te reservo uno de estos?\n1) jue 11 jun a las 4:30 PM con "
        "Marcus\n2) vie 12 jun a las 4:30 PM con Marcus\n3) sab 13 jun a las 11 AM con Elena",
        "Un skin fade sale en $45 y un beard trim en $20. ¿Cuál de estos horarios prefieres? jue 4:30 PM, vie 4:30 "
        "PM o sab 11 AM",
        "El precio del skin fade es de 45 dólares y el del beard trim de 20 dólares. ¿Te reservo alguno de estos "
        "horarios?",
        "Skin fade: $45. Beard trim: $20. ¿Te queda bien el jueves a las 4:30 PM, el viernes a las 4:30 PM o el "
        "sábado a las 11 AM?",
        "Con gusto: skin fade $45, beard trim $20. ¿Cuál de estos te gustaría? jue 4:30 PM, vie 4:30 PM, sab 11 AM",
        "Claro que sí: el skin fade está en $45 y el beard trim en $20. ¿Quieres que te reserve jue 4:30 PM, vie "
        "4:30 PM o sab 11 AM con Elena?",
        "Los precios son: skin fade $45 y beard trim $20. ¿Reservamos jue 4:30 PM, vie 4:30 PM o sab 11 AM con Elena?",
        "Un skin fade son $45 y un beard trim $20. ¿Te reservo algo? jue 4:30 PM, vie 4:30 PM o sab 11 AM con Elena",
        "Cobramos $45 por el skin fade y $20 por el beard trim. ¿Te aparto jue 4:30 PM, vie 4:30 PM o sab 11 AM con "
        "Elena?",
        "Son $45 el skin fade y $20 el beard trim. ¿Cuál horario te reservo: jue 4:30 PM, vie 4:30 PM o sab 11 AM "
        "con Elena?",
    ],
    "horario": [
        "Abrimos de martes a sábado, de 10 AM a 6 PM. ¿Qué día te conviene?",
        "Nuestro horario es de martes a sábado de 10 a 6. ¿Qué día prefieres?",
        "Estamos abiertos mar-sab de 10 AM a 6 PM. ¿Cuándo te gustaría venir?",
        "De martes a sábado, de 10 de la mañana a 6 de la tarde. ¿Qué día te viene bien?",
        "Abrimos a las 10 AM y cerramos a las 6 PM, de martes a sábado. ¿Qué día quieres venir?",
        "Mar-sab 10 AM-6 PM; domingo y lunes cerrado. ¿Qué día te queda bien?",
        "Atendemos de martes a sábado de 10 AM a 6 PM. ¿Qué día te gustaría?",
        "Estamos de martes a sábado, de 10 a 6. ¿Qué día te late?",
        "Te atendemos de martes a sábado, entre 10 AM y 6 PM. ¿Qué día te va mejor?",
        "Puedes venir de martes a sábado entre las 10 AM y las 6 PM. ¿Qué día te gustaría?",
        "Estamos abiertos de 10 AM a 6 PM, de martes a sábado. ¿Qué día prefieres?",
        "De martes a sábado te recibimos de 10 AM a 6 PM. ¿Qué día te gustaría?",
    ],
    "direccion": [
        "Nos encuentras en 128 Grand St, New York. ¿Qué día te conviene?",
        "La dirección es 128 Grand St, New York. ¿Qué día quieres venir?",
        "Fade & Co. está en 128 Grand St, New York. ¿Cuándo te gustaría venir?",
        "Claro, estamos en 128 Grand St, en New York. ¿Qué día te queda mejor?",
        "Nuestra dirección es 128 Grand St, New York. ¿Para qué día te agendo?",
        "Nos puedes encontrar en 128 Grand St, New York. ¿Qué día te queda bien?",
        "Estamos ubicados en 128 Grand St, New York. ¿Qué día te gustaría venir?",
        "128 Grand St, New York, ahí nos encuentras. ¿Qué día te queda bien?",
    ],
    "ocupado": [
        "Lo siento, Jordan, Marcus ya no tiene libre el jue 11 jun a las 4:30 PM. Puedo ofrecerte: 1) jue 5:15 PM "
        "con Marcus 2) jue 4:30 PM con Elena. ¿Te sirve alguno?",
        "Perdón, el jueves a las 4:30 PM con Marcus está ocupado. Lo más cercano: a las 5:15 PM con Marcus o a las "
        "4:30 PM con Elena.",
        "Lamentablemente el jue 11 jun a las 4:30 PM con Marcus ya no está disponible. ¿Qué tal a las 5:15 PM con "
        "Marcus o a las 4:30 PM con Elena?",
        "Ay, ese horario con Marcus ya se ocupó. Te puedo dar el jue 11 jun a las 5:15 PM con Marcus o a las 4:30 PM "
        "con Elena. ¿Cuál prefieres?",
        "Uy, justo ese horario con Marcus (jue 11 jun a las 4:30 PM) ya está tomado. Tengo a las 5:15 PM con Marcus "
        "o a las 4:30 PM con Elena. ¿Alguno te funciona?",
        "Qué pena, el jue 11 jun a las 4:30 PM con Marcus ya no está libre. Te propongo: 1) jue 11 jun a las 5:15 PM "
        "con Marcus 2) jue 11 jun a las 4:30 PM con Elena. ¿Cuál te sirve?",
        "Ups, alguien ya tomó el jue 11 jun a las 4:30 PM con Marcus. ¿Te parece a las 5:15 PM con Marcus o a las "
        "4:30 PM con Elena?",
        "Disculpa, Jordan, ese espacio del jue 11 jun a las 4:30 PM con Marcus ya no lo tengo. Me quedan las 5:15 PM "
        "con Marcus o las 4:30 PM con Elena. ¿Te sirve?",
        "Ya no hay lugar con Marcus el jue 11 jun a las 4:30 PM, perdona. ¿Qué tal 5:15 PM con Marcus o 4:30 PM con "
        "Elena?",
    ],
    "nada": [
        "Lo siento, Jordan, no me queda nada el jueves 11 de junio. ¿Qué otro día te conviene?",
        "Lamentablemente no hay espacios el jue 11 jun. ¿Podrías otro día?",
        "Perdona, el jue 11 jun no tengo nada disponible. ¿Te sirve otro día?",
        "Disculpa, para el jueves ya no hay lugar. ¿Qué otro día te gustaría?",
        "Qué pena, el jueves 11 de junio ya está lleno. ¿Hay otro día que te funcione?",
        "Perdón, Jordan, el jue 11 jun ya no me queda espacio. ¿Qué otro día puedes?",
        "Lo sentimos, Jordan, el jue 11 jun está lleno. ¿Podrías otro día?",
        "Ay, Jordan, para el jue 11 jun no me queda nada. ¿Qué otro día te vendría bien?",
        "El jue 11 jun está completo, lo siento. ¿Te va otro día?",
    ],
    "despues": [
        "¡No hay problema! Te escribo de nuevo alrededor del 20 de junio. Si quieres venir antes, escríbeme.",
        "¡Claro que sí! Te vuelvo a contactar alrededor del 20 jun. Si te animas antes, mándame un mensaje.",
        "Entendido, Jordan. Te vuelvo a escribir hacia el 20 jun. Escríbeme antes si quieres venir.",
        "Muy bien, sin prisa. Te escribiré alrededor del 20 de junio. Si quieres venir antes, solo escríbeme.",
        "¡Por supuesto! Me comunico contigo alrededor del 20 jun. Si quieres venir antes, mándame un mensaje.",
        "Perfecto, te busco otra vez alrededor del 20 jun. Si te dan ganas de venir antes, escríbeme.",
        "De acuerdo, te contacto alrededor del 20 jun. Y si quieres venir antes, solo escríbeme.",
        "¡Listo! Te escribo por ahí del 20 jun. Si antes se te antoja venir, escríbeme.",
        "Perfecto, quedo pendiente y te escribo alrededor del 20 jun. Si quieres venir antes, mándame mensaje.",
    ],
    "rechazo": [
        "No hay problema, Jordan. Escríbeme aquí cuando quieras venir.",
        "Está bien, Jordan, gracias por avisar. Cuando quieras venir, mándame un mensaje.",
        "Claro, Jordan, sin problema. Aquí estoy cuando quieras venir. ¡Que tengas buen día!",
        "Entiendo perfectamente. Cuando gustes venir, escríbeme por aquí. ¡Cuídate!",
        "De acuerdo, Jordan. Si cambias de opinión, escríbeme aquí cuando quieras.",
        "Tranquilo, Jordan. Cuando tengas ganas de venir, escríbeme aquí.",
        "No te preocupes, Jordan. Cuando quieras venir, aquí estamos, solo escríbeme.",
        "Todo bien, Jordan. Escríbeme cuando te animes a venir.",
        "Muy bien, Jordan. Aquí seguimos para cuando quieras venir; solo escríbeme.",
        "Entendido, Jordan. Si te animas a venir, me escribes por aquí.",
    ],
    "cierre": [
        "¡Con gusto! Nos vemos el jue 11 jun a las 4:30 PM.",
        "¡Un placer, Jordan! Te esperamos el jueves a las 4:30 PM.",
        "¡A ti! Nos vemos el jueves 11 de junio a las 4:30 PM. ¡Que tengas un excelente día!",
        "¡No hay de qué! Nos vemos el jueves a las cuatro y media.",
        "Gracias a ti, Jordan. ¡Hasta el jueves a las 4:30 PM!",
        "¡Para servirte, Jordan! Nos vemos el jue 11 jun a las 4:30 PM.",
        "¡Es un placer! Te esperamos el jue 11 jun a las 4:30 PM, Jordan.",
        "¡Cuando quieras, Jordan! Nos vemos el jue 11 jun a las 4:30 PM.",
        "¡Gracias, Jordan! Te vemos el jue 11 jun a las 4:30 PM.",
        "¡A la orden! Nos vemos el jue 11 jun a las 4:30 PM.",
    ],
    "otra_vez": [
        "Disculpa, no te entendí. ¿Me puedes decir un número, o un día y una hora?\n1) jue 11 jun a las 4:30 PM con "
        "Marcus\n2) vie 12 jun a las 4:30 PM con Marcus\n3) sab 13 jun a las 11 AM con Elena",
        "Perdona, no estoy seguro de haber entendido. ¿Cuál quieres? 1) jue 4:30 PM 2) vie 4:30 PM 3) sab 11 AM",
        "Lo siento, ¿me lo puedes repetir? Responde 1, 2 o 3, o dime otro día y hora: 1) jue 4:30 PM 2) vie 4:30 PM "
        "3) sab 11 AM",
        "Uy, no te entendí muy bien. ¿Me das un número, o un día y una hora? 1) jue 4:30 PM 2) vie 4:30 PM 3) sab 11 "
        "AM",
        "Creo que no te entendí. ¿Podrías responder con un número, o con un día y una hora? 1) jue 4:30 PM 2) vie "
        "4:30 PM 3) sab 11 AM",
        "Perdón, me perdí. ¿Me dices qué número, o qué día y a qué hora? 1) jue 4:30 PM 2) vie 4:30 PM 3) sab 11 AM",
    ],
    "cita": [
        "Tu cita es el jueves 11 de junio a las 4:30 PM con Marcus, skin fade, $45. ¡Te esperamos!",
        "Sí, Jordan, tienes cita con Marcus el jue 11 jun a las 4:30 PM (skin fade, $45).",
        "Veo tu cita: jue 11 jun a las 4:30 PM, skin fade con Marcus, $45. ¡Nos vemos!",
        "Estás reservado para el jue 11 jun a las 4:30 PM con Marcus, skin fade, $45.",
        "Así es, Jordan: tienes cita el jueves 11 de junio a las 4:30 PM con Marcus. Skin fade, $45.",
        "Tu próxima cita es el jue 11 jun a las 4:30 PM: skin fade con Marcus, $45.",
        "Te tengo anotado el jue 11 jun a las 4:30 PM con Marcus, skin fade, $45.",
        "Claro, Jordan. Te esperamos el jue 11 jun a las 4:30 PM para tu skin fade con Marcus, $45.",
        "Te esperamos con Marcus el jue 11 jun a las 4:30 PM: skin fade, $45.",
    ],
    "sin_cita": [
        "Por ahora no encuentro ninguna cita a tu nombre. ¿Qué día te gustaría?",
        "No tienes ninguna cita por el momento. ¿Qué día te queda bien?",
        "No me aparece ninguna cita tuya. ¿Quieres que te reserve una? Dime qué día.",
        "Revisé y no tienes ninguna cita por ahora. ¿Qué día te queda bien?",
        "De momento no hay ninguna cita a tu nombre. ¿Qué día te gustaría venir?",
        "No encuentro citas a tu nombre en este momento. ¿Qué día te queda bien?",
    ],
    "movida": [
        "¡Hecho, Jordan! Tu cita ahora es el vie 12 jun a las 4:30 PM con Marcus. ¡Nos vemos!",
        "Listo, moví tu cita al viernes 12 de junio a las 4:30 PM con Marcus.",
        "Sin problema, tu cita quedó cambiada al vie 12 jun a las 4:30 PM con Marcus. ¡Te esperamos!",
        "Ya quedó, Jordan: tu cita se movió al vie 12 jun a las 4:30 PM con Marcus. ¡Te esperamos!",
        "Listo, Jordan, tu nueva cita es el vie 12 jun a las 4:30 PM con Marcus. ¡Nos vemos!",
        "¡Perfecto! Pasé tu cita al vie 12 jun a las 4:30 PM con Marcus. ¡Te esperamos!",
        "Tu cita ya quedó para el vie 12 jun a las 4:30 PM con Marcus, Jordan. ¡Te esperamos!",
        "Hecho el cambio, Jordan: ahora vienes el vie 12 jun a las 4:30 PM con Marcus. ¡Te esperamos!",
    ],
    "cancelada": [
        "Listo, cancelé tu cita del jue 11 jun a las 4:30 PM con Marcus. ¿Quieres otro día?",
        "Tu cita del jueves 11 de junio a las 4:30 PM con Marcus quedó cancelada. ¿Te sirve otro día?",
        "De acuerdo, Jordan, tu cita del jue 11 jun a las 4:30 PM ha sido cancelada. ¿Te queda bien otro día?",
        "Entendido, tu cita del jue 11 jun a las 4:30 PM con Marcus ya está cancelada. ¿Prefieres otro día?",
        "Hecho, ya cancelé tu cita del jue 11 jun a las 4:30 PM con Marcus. ¿Te gustaría otro día?",
        "Está bien, tu cita del jue 11 jun a las 4:30 PM con Marcus fue cancelada. ¿Buscamos otro día?",
        "Ya está cancelada tu cita del jue 11 jun a las 4:30 PM con Marcus. ¿Vemos otro día?",
        "Ya cancelamos tu cita del jue 11 jun a las 4:30 PM con Marcus. ¿Otro día?",
    ],
    "estacionar": [
        "Después de las 6 PM puedes estacionar gratis en Grand St. ¿Qué día te conviene?",
        "En Grand St puedes estacionar gratis después de las 6 PM. ¿Qué día prefieres?",
        "Sí, puedes estacionar gratis en Grand St después de las 6 PM. ¿Qué día te gustaría venir?",
        "Claro: puedes estacionar gratis en Grand St después de las 6 PM. ¿Qué día vienes?",
        "Pasadas las 6 PM puedes estacionar gratis en Grand St. ¿Qué día te queda bien?",
    ],
    "sin_reserva": [
        "Sí, atendemos sin cita cuando hay una silla libre, pero las citas van primero. ¿Qué día te conviene?",
        "Cuando hay una silla libre atendemos sin cita, aunque las citas van primero. ¿Qué día prefieres?",
    ],
    "cumple": [
        "¡Feliz cumpleaños, Jordan! Soy el asistente de IA de Fade & Co. Tienes 10% de descuento en cualquier "
        "servicio en el mes de tu cumpleaños. ¿Quieres venir? Responde STOP para darte de baja",
        "¡Feliz cumpleaños Jordan! De regalo, un 10% de descuento en cualquier servicio en el mes de tu cumpleaños. "
        "Responde STOP para darte de baja",
        "¡Muchas felicidades en tu cumpleaños, Jordan! De parte de Fade & Co. (soy su asistente de IA), 10% de "
        "descuento en cualquier servicio en el mes de tu cumpleaños. Responde STOP para darte de baja",
        "¡Feliz cumpleaños, Jordan! Aquí el asistente de IA de Fade & Co. con un regalo: 10% de descuento en "
        "cualquier servicio en el mes de tu cumpleaños. ¿Vienes el jue 11 jun a las 4:30 PM? Responde STOP para "
        "darte de baja",
    ],
    "den_oferta": [
        "Tengo hoy a las 2 de la tarde con Will o mañana a las 9:15 de la mañana con Rosa. Mándame el número y es "
        "tuyo.",
        "Will puede hoy a las 2 PM y Rosa mañana a las 9:15 AM. ¿Cuál te conviene?",
        "Hoy a las dos con Will, o mañana por la mañana a las 9:15 con Rosa. ¿Qué prefieres?",
        "Tengo dos opciones: hoy a las 2 PM con Will o mañana a las 9:15 AM con Rosa.",
        "Hoy a las 2 PM con Will o mañana a las 9:15 AM con Rosa: dime el número y es tuyo.",
        "Hoy 2 PM con Will, mañana 9:15 AM con Rosa. ¡Dime el número y es tuyo!",
        "Hoy hay a las 2 PM con Will y mañana a las 9:15 AM con Rosa. ¿Cuál prefieres?",
    ],
    "den_precio": [
        "El kids cut cuesta 28 dólares y el hot towel shave $38.50. ¿Qué día quieres venir?",
        "Kids cut: $28. Hot towel shave: $38.50. Dime qué día te queda bien.",
        "Son $28 por el kids cut y $38.50 por el hot towel shave. ¿Qué día prefieres?",
    ],
    "den_listo": [
        "Listo, Sam. Will te espera hoy a las 2 PM para el kids cut, $28. 4410 Melrose Ave, Los Angeles.",
        "¡Hecho, Sam! Kids cut con Will hoy a las 2 PM, $28. Te esperamos en 4410 Melrose Ave, Los Angeles.",
    ],
}
