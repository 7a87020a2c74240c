"""True wordings of the Spanish drafts in `claim_scenes`, as a model that keeps to its facts may put them."""

REWORDINGS = {
    "abrir": [
        "¡Hola Jordan! Soy el asistente de IA de Fade & Co. Ya pasaron 5 semanas desde tu skin fade con Marcus, ¿quieres venir?\n"
        "1) jue 11 jun a las 4:30 PM con Marcus\n2) vie 12 jun a las 4:30 PM con Marcus\n3) sab 13 jun a las 11 AM con Elena\n"
        "Responde con un número o dime qué día y hora prefieres. Responde STOP para darte de baja",
        "Hola Jordan, te escribe el asistente de IA de Fade & Co. Hace 5 semanas de tu último skin fade con Marcus. ¿Te gustaría "
        "venir otra vez? Responde STOP para darte de baja",
        "¡Qué tal, Jordan! Aquí el asistente de IA de Fade & Co. Han pasado cinco semanas desde tu skin fade con Marcus. ¿Te "
        "queda bien el jueves 11 de junio a las 4:30 PM o el viernes 12 a la misma hora? Responde STOP para darte de baja",
        "Buenos días Jordan, soy el asistente de IA de Fade & Co. ¿Listo para otro skin fade? Marcus tiene el jueves a las 4:30 y "
        "el viernes a las 4:30; Elena, el sábado a las 11. Responde STOP para darte de baja",
    ],
    "ofrecer": [
        "Tengo estos horarios:\n1) jue 11 jun a las 4:30 PM con Marcus\n2) vie 12 jun a las 4:30 PM con Marcus\n3) sab 13 jun a "
        "las 11 AM con Elena\n¿Cuál prefieres?",
        "¡Claro! Marcus puede el jueves 11 de junio a las 4:30 PM o el viernes 12 de junio a las 4:30 PM, y Elena el sábado 13 a "
        "las 11 AM. ¿Cuál te conviene?",
        "¡Con gusto! Puedo ofrecerte el jueves a las cuatro y media con Marcus, el viernes a las cuatro y media con Marcus o el "
        "sábado a las once con Elena.",
        "Estos son los espacios que tengo: jue 11 jun a las 16:30, vie 12 jun a las 16:30 y sab 13 jun a las 11:00 con Elena. "
        "¿Te sirve alguno?",
        "Perfecto, ¿te va bien el jueves a las 4 y media de la tarde con Marcus? También tengo el viernes a las 4:30 PM.",
        "Mira, Jordan: jueves 4:30 PM o viernes 4:30 PM con Marcus, o sábado 11 AM con Elena. Dime cuál te gusta más.",
        "Por supuesto. Hay tres opciones: jue 11 jun a las 4:30 PM, vie 12 jun a las 4:30 PM y sab 13 jun a las 11 AM. ¿Cuál "
        "te reservo?",
        "Muy bien, esto es lo que está disponible: jueves 11 a las 4:30 PM con Marcus, viernes 12 a las 4:30 PM con Marcus y "
        "sábado 13 a las 11 AM con Elena. Solo dime el número.",
        "El jueves y el viernes Marcus está libre a las 4:30 PM; el sábado, Elena a las 11 de la mañana. ¿Qué te parece?",
        "Gracias por responder. ¿Prefieres jue 4:30 PM, vie 4:30 PM o sab 11 AM?",
    ],
    "proponer": [
        "¡Buenas noticias! El jueves 11 de junio a las 4:30 PM con Marcus está libre. El skin fade cuesta $45. ¿Lo reservo?",
        "Sí, Marcus tiene libre el jue 11 jun a las 4:30 PM para un skin fade, $45. ¿Quieres que te lo reserve?",
        "Marcus puede el jueves a las cuatro y media. Skin fade, 45 dólares. ¿Te lo aparto?",
        "Ese horario está disponible: jue 11 jun a las 4:30 PM, skin fade con Marcus, $45. ¿Te parece bien?",
        "El jueves a las 16:30 con Marcus sigue disponible, skin fade por $45. Dime que sí y te lo reservo.",
        "Claro, tengo el jue 11 jun a las 4:30 PM con Marcus, $45 el skin fade. ¿Lo agendo?",
        "El jue 11 jun a las 4:30 PM con Marcus está libre (skin fade, cuarenta y cinco dólares). ¿Te lo reservo?",
    ],
    "confirmar": [
        "¡Listo, Jordan! Tu cita es el jueves 11 de junio a las 4:30 PM, skin fade con Marcus, $45. Estamos en 128 Grand St, New "
        "York. ¡Te esperamos!",
        "Quedó reservada tu cita: jue 11 jun a las 4:30 PM, skin fade con Marcus, $45. 128 Grand St, New York. ¡Nos vemos!",
        "Tu cita está confirmada, Jordan: jue 11 jun a las 4:30 PM con Marcus, skin fade, $45. Te esperamos en 128 Grand St.",
        "¡Hecho! Te agendé el jue 11 jun a las 4:30 PM con Marcus para tu skin fade ($45). Fade & Co., 128 Grand St, New York.",
        "Perfecto, Jordan, ya tienes tu cita el jueves a las 4:30 PM con Marcus. Skin fade, $45. Nos vemos en 128 Grand St.",
        "Todo listo, Jordan. Jue 11 jun a las 4:30 PM, skin fade con Marcus, $45. Nuestra dirección es 128 Grand St, New York.",
        "¡Genial! Ya estás anotado para el jue 11 jun a las 4:30 PM con Marcus, $45. 128 Grand St, New York. ¡Hasta pronto!",
        "Reservado: jueves 11 de junio, 4:30 PM, skin fade con Marcus, $45. Gracias, Jordan, nos vemos el jueves.",
        "Confirmado, Jordan: te esperamos el jue 11 jun a las 4:30 PM. Skin fade con Marcus, $45. 128 Grand St, New York.",
    ],
    "precio": [
        "El skin fade cuesta $45 y el beard trim $20. ¿Te reservo uno de estos?\n1) jue 11 jun a las 4:30 PM con Marcus\n2) vie 12 "
        "jun a las 4:30 PM con Marcus\n3) sab 13 jun a las 11 AM con Elena",
        "Un skin fade sale en $45 y un beard trim en $20. ¿Cuál de estos horarios prefieres? jue 4:30 PM, vie 4:30 PM o sab 11 AM",
        "El precio del skin fade es de 45 dólares y el del beard trim de 20 dólares. ¿Te reservo alguno de estos horarios?",
        "Skin fade: $45. Beard trim: $20. ¿Te queda bien el jueves a las 4:30 PM, el viernes a las 4:30 PM o el sábado a las 11 AM?",
        "Con gusto: skin fade $45, beard trim $20. ¿Cuál de estos te gustaría? jue 4:30 PM, vie 4:30 PM, sab 11 AM",
    ],
    "horario": [
        "Abrimos de martes a sábado, de 10 AM a 6 PM. ¿Qué día te conviene?",
        "Nuestro horario es de martes a sábado de 10 a 6. ¿Qué día prefieres?",
        "Estamos abiertos mar-sab de 10 AM a 6 PM. ¿Cuándo te gustaría venir?",
        "De martes a sábado, de 10 de la mañana a 6 de la tarde. ¿Qué día te viene bien?",
        "Abrimos a las 10 AM y cerramos a las 6 PM, de martes a sábado. ¿Qué día quieres venir?",
        "Mar-sab 10 AM-6 PM; domingo y lunes cerrado. ¿Qué día te queda bien?",
    ],
    "direccion": [
        "Nos encuentras en 128 Grand St, New York. ¿Qué día te conviene?",
        "La dirección es 128 Grand St, New York. ¿Qué día quieres venir?",
        "Fade & Co. está en 128 Grand St, New York. ¿Cuándo te gustaría venir?",
        "Claro, estamos en 128 Grand St, en New York. ¿Qué día te queda mejor?",
    ],
    "ocupado": [
        "Lo siento, Jordan, Marcus ya no tiene libre el jue 11 jun a las 4:30 PM. Puedo ofrecerte: 1) jue 5:15 PM con Marcus 2) jue "
        "4:30 PM con Elena. ¿Te sirve alguno?",
        "Perdón, el jueves a las 4:30 PM con Marcus está ocupado. Lo más cercano: a las 5:15 PM con Marcus o a las 4:30 PM con "
        "Elena.",
        "Lamentablemente el jue 11 jun a las 4:30 PM con Marcus ya no está disponible. ¿Qué tal a las 5:15 PM con Marcus o a las "
        "4:30 PM con Elena?",
        "Ay, ese horario con Marcus ya se ocupó. Te puedo dar el jue 11 jun a las 5:15 PM con Marcus o a las 4:30 PM con Elena. "
        "¿Cuál prefieres?",
    ],
    "nada": [
        "Lo siento, Jordan, no me queda nada el jueves 11 de junio. ¿Qué otro día te conviene?",
        "Lamentablemente no hay espacios el jue 11 jun. ¿Podrías otro día?",
        "Perdona, el jue 11 jun no tengo nada disponible. ¿Te sirve otro día?",
        "Disculpa, para el jueves ya no hay lugar. ¿Qué otro día te gustaría?",
    ],
    "despues": [
        "¡No hay problema! Te escribo de nuevo alrededor del 20 de junio. Si quieres venir antes, escríbeme.",
        "¡Claro que sí! Te vuelvo a contactar alrededor del 20 jun. Si te animas antes, mándame un mensaje.",
        "Entendido, Jordan. Te vuelvo a escribir hacia el 20 jun. Escríbeme antes si quieres venir.",
        "Muy bien, sin prisa. Te escribiré alrededor del 20 de junio. Si quieres venir antes, solo escríbeme.",
    ],
    "rechazo": [
        "No hay problema, Jordan. Escríbeme aquí cuando quieras venir.",
        "Está bien, Jordan, gracias por avisar. Cuando quieras venir, mándame un mensaje.",
        "Claro, Jordan, sin problema. Aquí estoy cuando quieras venir. ¡Que tengas buen día!",
        "Entiendo perfectamente. Cuando gustes venir, escríbeme por aquí. ¡Cuídate!",
        "De acuerdo, Jordan. Si cambias de opinión, escríbeme aquí cuando quieras.",
    ],
    "cierre": [
        "¡Con gusto! Nos vemos el jue 11 jun a las 4:30 PM.",
        "¡Un placer, Jordan! Te esperamos el jueves a las 4:30 PM.",
        "¡A ti! Nos vemos el jueves 11 de junio a las 4:30 PM. ¡Que tengas un excelente día!",
        "¡No hay de qué! Nos vemos el jueves a las cuatro y media.",
        "Gracias a ti, Jordan. ¡Hasta el jueves a las 4:30 PM!",
    ],
    "otra_vez": [
        "Disculpa, no te entendí. ¿Me puedes decir un número, o un día y una hora?\n1) jue 11 jun a las 4:30 PM con Marcus\n2) vie 12 "
        "jun a las 4:30 PM con Marcus\n3) sab 13 jun a las 11 AM con Elena",
        "Perdona, no estoy seguro de haber entendido. ¿Cuál quieres? 1) jue 4:30 PM 2) vie 4:30 PM 3) sab 11 AM",
        "Lo siento, ¿me lo puedes repetir? Responde 1, 2 o 3, o dime otro día y hora: 1) jue 4:30 PM 2) vie 4:30 PM 3) sab 11 AM",
    ],
    "cita": [
        "Tu cita es el jueves 11 de junio a las 4:30 PM con Marcus, skin fade, $45. ¡Te esperamos!",
        "Sí, Jordan, tienes cita con Marcus el jue 11 jun a las 4:30 PM (skin fade, $45).",
        "Veo tu cita: jue 11 jun a las 4:30 PM, skin fade con Marcus, $45. ¡Nos vemos!",
        "Estás reservado para el jue 11 jun a las 4:30 PM con Marcus, skin fade, $45.",
    ],
    "sin_cita": [
        "Por ahora no encuentro ninguna cita a tu nombre. ¿Qué día te gustaría?",
        "No tienes ninguna cita por el momento. ¿Qué día te queda bien?",
        "No me aparece ninguna cita tuya. ¿Quieres que te reserve una? Dime qué día.",
    ],
    "movida": [
        "¡Hecho, Jordan! Tu cita ahora es el vie 12 jun a las 4:30 PM con Marcus. ¡Nos vemos!",
        "Listo, moví tu cita al viernes 12 de junio a las 4:30 PM con Marcus.",
        "Sin problema, tu cita quedó cambiada al vie 12 jun a las 4:30 PM con Marcus. ¡Te esperamos!",
    ],
    "cancelada": [
        "Listo, cancelé tu cita del jue 11 jun a las 4:30 PM con Marcus. ¿Quieres otro día?",
        "Tu cita del jueves 11 de junio a las 4:30 PM con Marcus quedó cancelada. ¿Te sirve otro día?",
        "De acuerdo, Jordan, tu cita del jue 11 jun a las 4:30 PM ha sido cancelada. ¿Te queda bien otro día?",
    ],
    "estacionar": [
        "Después de las 6 PM puedes estacionar gratis en Grand St. ¿Qué día te conviene?",
        "En Grand St puedes estacionar gratis después de las 6 PM. ¿Qué día prefieres?",
    ],
    "sin_reserva": [
        "Sí, atendemos sin cita cuando hay una silla libre, pero las citas van primero. ¿Qué día te conviene?",
        "Cuando hay una silla libre atendemos sin cita, aunque las citas van primero. ¿Qué día prefieres?",
    ],
    "cumple": [
        "¡Feliz cumpleaños, Jordan! Soy el asistente de IA de Fade & Co. Tienes 10% de descuento en cualquier servicio en el mes de "
        "tu cumpleaños. ¿Quieres venir? Responde STOP para darte de baja",
        "¡Feliz cumpleaños Jordan! De regalo, un 10% de descuento en cualquier servicio en el mes de tu cumpleaños. Responde STOP "
        "para darte de baja",
    ],
}  # fmt: skip
