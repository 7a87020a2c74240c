"""Whether the client asks who writes, a person or a machine: "does anybody read these, or is it automatic?"."""

import re

_MACHINE = (
    r"(?:bots?|robots?|ai|chat ?bots?|chat ?gpt|gpt|machines?|computers?|automat(?:ed|ic|ion)|auto ?(?:reply|replies|response"
    r"|responses|responder|generated|texts?|messages?)|algorithm|siri|alexa|virtual assistant|recording)"
)
_PERSON = (
    r"(?:(?:a|an|any|some|the|actual|real|live|living|breathing) )*(?:person|people|humans?(?: being)?s?|somebody|someone|anybody"
    r"|anyone|real (?:guy|dude|barber)|employee|staff)"
)
_HANDLES = (
    r"(?:read(?:s|ing)?|answer(?:s|ing)?|respond(?:s|ing)?|repl(?:y|ies|ying)|typ(?:e|es|ing)|writ(?:e|es|ing)|sends?|sending|sees?"
    r"|monitor(?:s|ing)?|check(?:s|ing)?|behind|texting)"
)
_THESE = (
    r"(?: (?:these|this|my|the|those|to|here|me|it|out|texts?|messages?|msgs?|number|actually|on|other|end|all|stuff))*"
)
_ENDS = r"(?= ?(?:[?.!,]|$)| (?:or?|rn|right(?: now)?|now|here|lol|bro|man|verdad|ahora)\b)"
_TALKING = r"(?:talking|texting|chatting|speaking|writing|messaging)"
_ENGLISH = (
    rf"{_MACHINE}(?: \w+){{0,2}} or (?:\w+ ){{0,4}}?(?:{_PERSON}|real|human|you guys|one of you)\b",
    rf"(?:{_PERSON}|real|human)(?: \w+){{0,6}}? or (?:\w+ ){{0,4}}?{_MACHINE}\b",
    rf"(?:is (?:this|that|it)|are (?:these|those|you)|this is|these are|was that)(?: \w+){{0,3}}? {_MACHINE}{_ENDS}",
    rf"(?:am i|are we|^)(?: ?(?:even|really|actually|just))? ?{_TALKING}(?: (?:to|with))?(?: (?:a|an|the))?"
    rf" (?:{_PERSON}|{_MACHINE}){_ENDS}",
    rf"(?:does|do|is|are|did)(?: there)?(?: (?:even|really|actually|ever))? {_PERSON}"
    rf"(?: (?:really|actually|even|ever|there|here|who|that|is))* {_HANDLES}{_THESE}{_ENDS}",
    rf"(?:is|are)(?: there)? {_PERSON}(?: (?:actually|really|even))?"
    rf" (?:there|on the other (?:end|side)|behind (?:this|these|the)\b){_ENDS}",
    r"who(?:s| is)?(?: (?:actually|really|even))? (?:reading|answering|typing|writing|responding|replying|behind)"
    rf"{_THESE}{_ENDS}",
)
_MAQUINA = (
    r"(?:bot|robot|maquina|ia|inteligencia artificial|automatic[oa]s?|automatizad[oa]s?|computadora|contestadora|chat ?bot"
    r"|grabacion|asistente virtual|sistema automatico)"
)
_PERSONA = (
    r"(?:(?:una|un|alguna|algun) )?(?:persona|human[oa]s?|ser humano|alguien|gente)"
    r"(?: (?:real|viva?|de verdad|de carne y hueso))?"
)
_CONTESTA = r"(?:contest|respond|escrib|atiend|le|revis|mir)(?:a|e|an|en|ando|iendo|yendo|en)"
_SPANISH = (
    rf"{_PERSONA}(?: \w+){{0,5}}? o (?:\w+ ){{0,3}}?{_MAQUINA}\b",
    rf"{_MAQUINA}(?: \w+){{0,5}}? o (?:\w+ ){{0,3}}?{_PERSONA}\b",
    rf"(?:me|nos|esto|lo|estos|quien) (?:(?:esta|lo|me) )*{_CONTESTA}(?: (?:un|una|la|el|con))* (?:{_MAQUINA}|{_PERSONA}){_ENDS}",
    rf"hay {_PERSONA}(?: (?:ahi|aqui|leyendo|contestando|respondiendo|escribiendo|detras|del otro lado|en verdad))+{_ENDS}",
    rf"hay (?:alguien|una persona) (?:real|de verdad|de carne y hueso)(?: (?:ahi|aqui))?{_ENDS}",
    rf"{_PERSONA} (?:lee|contesta|responde|ve|revisa|escribe) (?:esto|estos|mis|los|aqui)"
    rf"(?: (?:mensajes|textos))?{_ENDS}",
    r"quien (?:(?:me|esto|lo|esta|nos|estos|mensajes) )*(?:contest|respond|escrib|le)(?:a|e|ando|iendo|yendo)\b",
    rf"(?:hablando|chateando|texteando|platicando|escribiendo|hablo|chateo) con (?:una? )?(?:{_MAQUINA}|{_PERSONA}){_ENDS}",
)
ASKS_WHO_WRITES = re.compile("|".join(rf"\b{way}" for way in (*_ENGLISH, *_SPANISH)))
