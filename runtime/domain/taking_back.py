"""Words that take back, or put in doubt, what stands beside them: "or maybe not", "just kidding", "si nos da tiempo"."""

import re

_TAKES_BACK = re.compile(
    r"\b(?:no|not|never|nobody|none|nothing|neither|nor|nowhere|without|hardly|barely|rarely|seldom|cannot|nope|nah|"
    r"dont|wont|cant|isnt|\w+n't)\b"
    r"|\b(?:but|however|though|although|except|unless|only|if|otherwise|instead|until|maybe|perhaps|possibly|probably|"
    r"supposedly|apparently|allegedly|hopefully|ideally|eventually|theoretically|might|almost|nearly)\b"
    r"|\b(?:wrong|false|untrue|mistakes?|mistaken|jok(?:e|es|ing)|kidding|jk|lol|haha|pretend|fake|lies?|lying|doubt|ignore|"
    r"forget|disregard|imagine|guess|wonder|depends?|depending|whatever|unable|impossible|useless|silly|"
    r"dreams?|lucky|luck|try|tries|trying)\b"
    r"|\bwho (?:knows|cares)\b|\bwe'?(?:ll| will) see\b(?! you)|\b(?:yeah|sure),? (?:right|sure)\b|\bso-called\b"
    r"|\b(?:kind|sort) of\b|\bused to\b|\b(?:hope|think|believe|suppose) so\b|\bone day\b|\bsome ?day\b"
    r"|\b(?:anyway|anyways|regardless|all the same|for now|por ahora|de todos modos|de todas (?:formas|maneras))\b"
    r"|\b(?:psych|sike|psyche|gotcha|wink|believ\w+|officially|sometimes|oficialmente|creer\w*|crees|guino)\b"
    r"|\b(?:make|makes|made|forced?) me\b|\bobligan?\b|\bhold your breath\b"
    r"|\bor (?:is|am|are|do|does|did|will|was|so|later)\b|\bare you sure\b|\breally\?|,? right\?"
    r"|\b(?:that|this) (?:was|is what)\b|\bthat's what\b|\bopposite\b|\bthe other way\b|\bgood one\b"
    r"|\beso (?:dicen?|digo|espero|creo|pienso|quisiera|quisieras)\b|\blo (?:anterior|contrario)\b"
    r"|\b(?:nunca|nadie|nada|ningun[ao]?|ni|jamas|tampoco|sin|apenas|pero|sino|aunque|salvo|excepto|quizas?|talvez|"
    r"acaso|supuestamente|posiblemente|probablemente|ojala|casi|dudo|falso|mentiras?|bromas?|bromeo|olvida(?:lo)?|"
    r"ignora(?:lo)?|imagina(?:te)?|depende|suerte|imposible|intent\w+|trat(?:o|amos|aremos|ar))\b"
    r"|\btal vez\b|\ba lo mejor\b|\ba menos\b|\bquien sabe\b|\bya veremos\b|\balgun dia\b|\bde verdad\?|\bo (?:no|sea)\b"
    r"|\bsi (?=\w)",
    re.IGNORECASE,
)


def takes_back(text: str) -> str:
    """The words that do, empty when none do; `text` is without accents."""
    found = _TAKES_BACK.search(text)
    return found.group().strip() if found else ""
