"""The set phrases of acts, one alternative a line: what opens a report, the hinge, the vote, the foot, a label of the
head. They are matched on folded text (`motifs.replier`)."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.parsing.motifs import ASSEMBLEE, DATE, JETON, JOURS, MOTS_D_ASSEMBLEE, NOMBRE_EN_LETTRES, PUCE, replier
from pipeline.parsing.reperes import reperer


def _un_de(*motifs: str) -> str:
    return "(?:" + "|".join(motifs) + ")"


_L_ASSEMBLEE = (
    rf"(?:(?:le|la|l')\s*{ASSEMBLEE}(?: deliberante)?|"
    rf"les (?:membres|elus|conseillers|conseilleres|delegues) (?:(?:du|de la|de l')\s*{ASSEMBLEE}|presents|municipaux))"
)
_MEMBRES = ("membres", "elus", "delegues")
L_ASSEMBLEE = re.compile(rf"^{_L_ASSEMBLEE}\b")
L_ASSEMBLEE_SEULE = re.compile(rf"^{_L_ASSEMBLEE}\s*[,:]?\s*$")
UNE_ASSEMBLEE = reperer(rf"\b{_L_ASSEMBLEE}\b", *MOTS_D_ASSEMBLEE, *_MEMBRES)
FINIT_PAR_L_ASSEMBLEE = reperer(rf"\b{_L_ASSEMBLEE}(?:\s+\w+)?\s*[,:]\s*$", *MOTS_D_ASSEMBLEE, *_MEMBRES)

# Report and hinge
_QUI_RAPPORTE = _un_de(
    r"(?:m|mm|mme|mr)\.?",
    "monsieur",
    "madame",
    "l[ea] maire",
    "l[ea] presidente?",
    "le rapporteur",
    r"[a-z][\w' -]{2,40}+, (?:adjointe?|conseill|vice)",
)
_RAPPORTE = _un_de(
    "rapporte|expose|explique|rappelle|informe|indique|propose|precise|soumet|apporte|donne (?:connaissance|les)",
    "souligne|signale|ajoute|repond|s'etonne|s'interroge",
    "(?:laisse|donne|passe|cede) la parole",
    r"presente(?!\s*(?:$|mm?e?\b|\d))",
    "donne lecture",
    "fait (?:part|lecture|savoir)",
)
RAPPORT_DE = r"rapport (?:de|du) (?:la |l'|monsieur|madame|m\b|mme\b|president|maire)"
"""Whose report is put to the vote, above the title or at the head of what they say."""
EXPOSE = re.compile(
    "^"
    + _un_de(
        r"rapport(?:\s*:|\s*$|\s+(?:presente|(?:de|par)\s+(?:m\.|mme|monsieur|madame|l[ea])))",
        r"expose\b",
        r"interventions? de (?:m\.|mme|monsieur|madame)",
        "note de synthese",
        "sur (?:la )?proposition",
        "sur (?:le )?rapport",
        "il (?:vous )?est ",
        rf"{_QUI_RAPPORTE}[^.:]{{0,90}}\b{_RAPPORTE}\b",
    )
)
FORMULE = re.compile(
    f"^{PUCE}?"
    + _un_de(
        "ayant entendu",
        r"entendu\b",
        r"oui\b",
        r"a (?:l'ecoute d|cette ecoute\b)|(?:au vu|au regard|compte tenu) de c(?:e|es|et|ette) ",
        "(?:appele|invite|consulte)e?s? a (?:se prononcer|statuer|deliberer|voter)",
        "apres (?:avoir|en avoir|deliber|avis)",
        r"[\w' .-]{3,60} entendue? en son rapport",
        "sur (?:la |le )?(?:proposition|rapport)",
        "statuant",
        "deliberant",
        "la discussion close",
    )
)
CHARNIERE = reperer(
    r"\b(?:apres|et|puis)(?: en)? avoir (?:\w+ment )?(?:delibere|debattu|discute|vote)\b|\bapres (?:en )?delibere\b|"
    r"\bapres (?:en )?(?:avoir )?"
    r"(?:(?:debats?|discussions?|examen|echanges?(?: de vues)?|lecture)(?: d(?:es?|u) \w+)?(?: et|,) )?"
    r"(?:deliberation|discussion|debats?|delibere)\b(?! (?:du|de|des|n°|en date))|\bdelibere et\b[^.;]{0,80}\bdecide",
    *("apres", "avoir", "delibere et"),
)


@lru_cache(maxsize=1024)
def chercher_charniere(texte: str) -> re.Match[str] | None:
    """Where the hinge stands in `texte`, as it is written: each step asks it again of the same paragraphs."""
    return CHARNIERE.search(replier(texte))


OUVERTURE = reperer(
    r"(?<!avoir )(?!^\W*vote\W*$)\b(?:decide|delibere|arrete|ordonne|vote|propose)"
    r"(?:nt)?(?:\s+(?:ce qui suit|de|d'))?\s*:?\s*$|"
    r"\b(?:adopte|approuve|arrete|prend)\b (?:la|les|l') ?(?:deliberation|resolution|disposition|decision|article)s? "
    r"(?:dont la teneur suit|qui suit|qui suivent|suivante?s?|ci-apres)\s*:?\s*$|"
    rf"\b{_L_ASSEMBLEE}\b[^.;]{{0,80}}(?<!')\b(?:vote|adopte|approuve|arrete|decide|prend|statue)\b[^.:;]{{0,60}}\b"
    + _un_de(
        "dispositions?",
        "articles?",
        "mesures?",
        "decisions?(?! modif)",
        "resolutions?",
        "comme suit",
        "ce qui suit",
        "ainsi",
    )
    + r"\b[^.:;]{0,30}[.:]?\s*$",
    *("decide", "deliber", "arrete", "ordonne", "vote", "propose", "adopte", "approuve", "prend", "statue"),
)
DECIDE_AINSI = re.compile(
    r"^\W*(?:[\w' ]{0,60},\s*)?(?:[\w' ]{0,60} )?(?:decide|delibere|arrete|approuve|adopte)(?:nt)?,? (?:et,? )?"
    r"(?:a l[a' ]*(?:unanimite|\w* ?majorite)|par |avec |au scrutin |a main levee|a bulletins? )"
    r"(?:[^.;:]|(?<=\bm)\.|(?<=\bmm)\.){0,160}:\s*$"
)
"""« DÉCIDE, à l'unanimité : », which opens a list."""
DECIDE_SANS_PLUS = re.compile(
    rf"^\W*(?:{_L_ASSEMBLEE},? )?(?:decide|delibere|arrete)(?:nt)?(?: et)?\s*[,:]?\s*a (?:l'unanimite|la \w* ?majorite)"
    r"(?:\s*\([^()]*\))?\W*$"
)
"""« DÉCIDE À L'UNANIMITÉ » alone on its line."""
_QUELQU_UN_PROPOSE = _un_de(
    "il (?:vous )?est (?:donc |ainsi |par consequent )?(?:propose|demande)",
    "il (?:vous )?(?:appartient|revient) (?:donc )?(?:de|d'|au)",
    "(?:je|nous) (?:vous )?(?:propos|demand|pri|invit)(?:e|ons)",
    rf"(?:propose|demande) (?:donc |ainsi |alors )?(?:au|a la|a l'|a notre)\s*{ASSEMBLEE}",
)
_IL_EST_PROPOSE = rf"\b{_QUELQU_UN_PROPOSE}\b"
PROPOSITION = reperer(_IL_EST_PROPOSE, *("propos", "demand", "prie", "prions", "invit", "appartient", "revient"))
_EN_CONSEQUENCE = _un_de(
    "en consequence",
    "par consequent",
    "aussi",
    "ainsi",
    "c'est pourquoi",
    "dans ces conditions",
    "au vu de [^,]{3,60}",
)
_CHERS_COLLEGUES = r"(?:(?:mesdames|messieurs|mes ch\w+ collegues)(?:,| et)? ?)*"
DEBUT_DE_PROPOSITION = re.compile(rf"^(?:{_EN_CONSEQUENCE}\s*,?\s*)?{_CHERS_COLLEGUES}{_IL_EST_PROPOSE}")

# Labels of the head
COMPTE_RENDU = re.compile(
    r"^\W*(?:compte[- ]rendu|proces[- ]verbal|cr du|pv du|liste des deliberations|releve des decisions)\b"
)
RUBRIQUE = re.compile(
    "^"
    + _un_de(
        r"(?:objet|date|nombre|nbre|membres|representes?|votants?|pouvoirs?|procurations?|l'an|quorum)\b",
        r"presidente?(?=[\w' ]{0,24}:)",
        r"presidente? de (?:la )?seance\b",
        r"(?:presente?s?|absente?s?|excusee?s?)\b",
        "(?:sous la )?presidence|secretaire|en exercice|etaient|seance|convo|rapporteur|n°|acte n",
        rf"les membres\b|le (?:{JOURS}|\d)|(?:par suite|suite|sur)\b[\w' ]{{0,14}}\bconvocation\b",
        r"(?:deliberation|extrait|republique|departement|arrondissement|canton)\b|decision (?:du|de la|n°)",
        _un_de(
            "sujet|affaire|intitule|titre|question|libelle|dossier|matiere|nomenclature|theme|domaine",
            "assemblee|reunion|secretariat|vote|numero|publiee?|affichee?|annexes?|effectif|(?:l')?ordre du jour",
            "service|commission|direction",
        )
        + r"\b[^.:]{0,40}:",
    )
)
LIBELLE_SEUL = re.compile(
    "^"
    + _un_de(
        "objet|seance|presidence|secretariat|effectifs?|votants?|pouvoirs?|procurations?|convocation",
        "presidente?(?: de seance)?",
        "secretaire(?: de seance)?",
        "(?:nombre de )?(?:membres |conseillers )?(?:en exercice|presents?|representes?|votants?)",
        r"date(?: de (?:la )?\w+)?",
        r"(?:deliberation|acte)?\s*(?:n°|numero)(?: de (?:l'|la )\w+)?",
    )
    + r"\s*:?$"
)
"""A label whose value stands on the next line."""
_RANG = r"(?:\s+(?:n°\s*)?(?:\d{1,3}(?:[./-]\d+)*|[ivx]{1,5}))"
OBJET = re.compile(
    r"^\W*(?:\d{1,2}\s?[°).]\s*)?"
    + _un_de(
        r"objet(?:\s+de\s+la\s+(?:presente\s+)?(?:deliberation|decision|seance|question)|\s+de\s+l'\w+)?\s*(?:\.\s*)?(?:[:：–—/-]\s*|"
        r"\s(?!de\b|du\b|des\b|"
        r"et\b|a\b)(?=\w)|$)",
        rf"(?:intitule|affaire|sujet|titre|libelle|question)(?:{_RANG}|\s+(?:de|"
        rf"soumise?)\b[^:.]{{0,40}})?\s*(?:[:–—-]\s+|$)",
        rf"(?:point|dossier|rapport|theme|ordre du jour){_RANG}\s*[:–—-]\s+(?=\S)(?!rapporteu|m\. |mme )",
        r"(?:deliberation|decision)(?: (?:n°\s*)?[\w./-]*\d[\w./-]*)? (?:relative (?:a|au|aux)|portant sur|"
        r"concernant|ayant trait a)(?: (?:la|le|les|l'))?\s*:\s*",
        r".{0,60}ayant pour objet\s*:\s*",
        r"(?:arrete|deliberation|decision|n°)(?!\w)(?:[^.;]|\.(?=\d)){0,60}?[\s:–—-]objet\s*:\s*",
    )
)
AUTEUR = re.compile(r"^(?:nous,? )?(?:le|la|l'|(?:monsieur|madame) l[ea]) ?(?:maire|presidente?)\b[^.;:]{0,80},$")
"""« Le Maire de la commune de X, » above the visas of what one person decides."""
NUMERO_SEUL = re.compile(
    r"^(?:point|question|affaire|rapport|dossier)\s*+(?:n°\s*)?\d[\d./-]*(?: de l'ordre du jour)?\W*$|"
    rf"^(?:(?:deliberation|decision|arrete|delib\.?)(?: (?:du |de la )(?:{ASSEMBLEE}|maire|presidente?))?"
    r"\s*+(?:n°|numero|n\.)?|n°|numero|n\.)"
    rf"\s*+:?\s*+(?:[a-z]{{2,4}}\s)?{JETON}(?:\s+(?:en date )?du (?:{JOURS} )?{DATE})?\W*$"
)

# Vote and foot
VOTE = re.compile(
    r"^\W*+(?:[a-h]\. )?"
    + _un_de(
        r"adopte(?!r)|adoption(?: a l|\s*:)|(?:le )?vote(?!r)|abstention|ont vote|suffrages",
        r"(?:le )?resultats?\b(?! (?:de (?:l'|la section|clot|fonct)|d'|report|cumul|global|net|ante|comptable))",
        "se sont (?:abstenu|prononcee?s? (?:pour|contre))",
        "nppv|non[- ]particip|(?:expression|position|vote)s? (?:des|par) groupes?",
        r"(?:pour|contre)\s*[:(]|(?:votants?|majorite)\s*:|"
        r"(?:(?:en exercice|pouvoirs|representes|votants|(?:suffrages )?exprimes|presents(?: et representes)?)"
        r"[\s:]+){0,6}"
        r"pour[\s:]+contre\b",
        r"\d+ (?:pour|contre|abstentions?)\b",
        r"(?:nombre (?:total )?d(?:e |es |'))?(?:(?:voix|votes?|suffrages?)(?:\(s\))?\s*)?(?:pour|contre|"
        r"abst\w*)(?:\(s\))?"
        r"\W*\d{1,3}\s*(?:(?:voix|votes?|suffrages?)\b)?\s*(?:$|[(;,–—-]|contre|abst)",
        r"(?:pour|contre|abstentions?|nppv)\W*$",
        r"nombre d(?:e |es |')(?:voix|votes?|suffrages?|abstentions?)\b|(?:voix|votes?|suffrages?)\(s\)",
        r"(?:a|ont) vote (?:pour|contre|:)|(?:s'est|se sont) absten",
        r"(?:approuve|adopte|vote)e?\s+a l'unanimite",
        rf"{_L_ASSEMBLEE}(?:\s+\w+)?,? adopte",
        r"(?:apres (?:vote|scrutin|mise aux voix)[^.,]{0,30}, ?)?(?:mise? aux voix,? )?(?:la |cette |le |ce |l')?"
        r"(?:(?:projet de |presente )?deliberation|decision|proposition|motion|rapport|projet|texte|ensemble)\b"
        r"[^.]{0,60}\b"
        r"(?:(?:est|a ete) (?:\w+ )?(?:adopte|approuve|rejete|repousse|accepte|prise a)|"
        r"recueille|obtient|unanimite|majorite des)",
        r"(?:m\.|mm\.|mmes?|monsieur|madame)\s[^.:]{3,160}?\b(?:s'abst|ne pren\w+ pas part|vot(?:e|ent) (?:pour|"
        r"contre)|"
        r"(?:a|ont) vote contre|n'(?:a|ont) pas (?:pris part|participe)|se retir\w+|quitte)",
        r"(?:monsieur |madame )?(?:le|la) (?:maire|presidente?)[^.]{0,40}\b(?:proclame|declare|constate)\b[^.]{0,80}\b"
        r"(?:adopt|approuv|rejet)",
        r"(?:decision|deliberation|proposition)\s+(?:adoptee?|prise|votee?)",
        r"a l'unanimite|a la majorite|unanimite\b|majorite\W*$|d'une voix unanime",
        r"par \w+(?:[- ]\w+){0,3} voix",
        rf"(?:\d+|{NOMBRE_EN_LETTRES}) (?:voix|votes?|suffrages?)(?:\(s\))? (?:pour|contre|(?:de)?favorables?)",
        "voix (?:pour|contre)",
        "n'(?:a|ont) pas pris part|ne (?:prend|prennent|prenant) pas part",
        r"[^.]{0,60}ne donne pas lieu a (?:un )?vote",
        r"mise? aux voix|scrutin\b|sens du vote|vote (?:du|de la|unanime)|sans vote",
        r"(?:cette|la) (?:communication|presentation|information)\b[^.]{0,40}\bvote",
        "(?:resultat|detail|decompte) (?:du|des) (?:vo(?:te|ix)|scrutin)",
        r"(?:les )?(?:conclusions|propositions)[^.]{0,60}\badopte",
        "(?:sont|est) (?:en consequence |donc |ainsi )?adopte",
        rf"decision (?:du|de la|de l'|de notre)\s*{ASSEMBLEE}[^.:;]{{0,40}}:"
        r"\s*(?:$|adopt|approuv|rejet|favorable)|avis (?:des|de la) commissions?\s*:",
    )
)
COMMENT = (
    r"(?:,?\s*(?:a l'unanimite|a la (?:\w+ )?majorite|par [\w-]+ voix)"
    r"(?:[\s,]+(?:des?|ses|absolue|pour|contre|et|membres|conseillers|delegues|presents|representes|votants|suffrages|"
    r"exprimes|voix|abstentions?|\d{1,4}))*)?"
)
_CE_QUI_PRECEDE = (
    r"(?:les conclusions(?: du rapport\w*)?|(?:la|cette|les|ces|sa) propositions?|ce (?:projet|rapport)|"
    r"(?:cette|la presente) deliberation)(?: (?:ci-dessus|qui precede\w*|presentee?s?|exposee?s?|faites?|"
    r"d[eu] (?:l[ae] )?(?:m\.|mme|monsieur|madame|maire|rapporteur|presidente?)[^.:;]{0,50}))?"
)
REPREND = re.compile(
    rf"^\W*(?:{_L_ASSEMBLEE}|appelee?s? a |apres en avoir )(?:,? ?.{{0,160}}?[,–-])?,?\s+"
    rf"(?:a )?(?:adopte|approuve|valide|vote|enterine|accepte|prend acte|donne acte){COMMENT}"
    rf"(?:,? {_CE_QUI_PRECEDE}{COMMENT})?(?:,?\s*(?:\(|\d+ (?:voix|abst))[^;]{{0,160}})?\s*[.!]?\s*$"
)
"""« Le conseil municipal prend acte. », « approuve ces propositions »: what is decided stands above."""
PIED = re.compile(
    r"^\W*+"
    + _un_de(
        "ainsi (?:fait|delibere)|vu et presente pour",
        r"fait (?:et delibere|a\b|aux?\b|en\b|les jour|le \d)",
        r"delibere (?:en seance|a\b(?! l'unanimite| la majorite)|les)",
        r"pour (?:extrait|copie|expedition|ampliation)",
        "extrait (?:delivre|certifie|conforme)",
        r"(?:une )?ampliation (?:du|de la|de cet|sera|est|en)\b|copie (?:sera|est) adressee\b",
        "certifiee? (?:conforme|exact|executoire)|copie certifiee",
        r"(?:et )?(?:(?:tous )?les membres (?:presents )?)?ont signe\b|suivent les signatures",
        "au registre (?:suivent|sont)|le registre dument",
        r"seance ouverte\b|service (?:a l'origine|instructeur|emetteur)\b[^.:]{0,40}:",
        r"reference (?:de la )?nomenclature\b",
        "(?:nombre de )?membres (?:elus|en exercice|presents|assistant)",
        r"nombre de (?:conseillers|delegues)\b[^:.]{0,30}:",
        rf"pour (?:le|la|l') ?(?:maire\b|presidente?\b|{ASSEMBLEE}[^,.:;]{{0,40}}, l[ea] )",
        r"(?:original )?signe\b|signature\b|document signe",
        r"(?:(?:a|aux?|en) [\w' -]{2,40}?,? ?|[\w'-]++(?: [\w'-]++){0,3}+, (?=le ))?(?:le )?"
        rf"(?:{JOURS} )?{DATE}\W*$",
        "il (?:en )?sera rendu compte",
        "(?:acte )?(?:rendu|certifie) executoire|acte executoire",
        r"(?:\d{1,2}\s?[°).]+ ?)?(?:questions?|informations?|affaires) diverses\W*$|(?:la )?seance levee\b",
        r"(?:l'ordre du jour (?:etant )?epuise|(?:plus )?rien n'etant a l'ordre du jour|la seance (?:est|fut|a ete) "
        r"(?:levee|close)|la seance (?:se termine|prend fin|s'acheve)|"
        rf"(?:fin|levee|cloture) (?:de (?:la )?(?:seance|reunion)|(?:du |de la ){ASSEMBLEE}))\b",
        r"(?:envoi|reception|depot) (?:en|a la|au) (?:sous-)?prefecture|(?:date (?:d(?:e |e l'|'))?)?affichage\s*:",
        "transmi(?:ssion|se?) (?:au|en|a la) (?:representant|prefecture|controle|haut-commissa)",
        r"(?:(?:la )?(?:presente )?(?:deliberation|decision) |acte )?publiee?\s+(?:le|par|sur)|"
        r"affichee?\s+(?:et publiee?\s+)?le|publication (?:par|sur|le|:)|mise? en ligne|"
        r"notifiee? (?:le|a l'interessee?)\b|notification (?:faite|a l'interessee?|le)\b",
        r"(?:le )?(?:present )?acte (?:peut|pourra|est susceptible|susceptible|attaquable)|le present acte|"
        r"(?:le |cet )?(?:present )?arrete (?:peut|pourra|est susceptible)",
        r"(?:le )?tribunal administratif [^.]{0,60}(?:peut|pourra|est|saisi|competent)",
        r"la presente (?:deliberation|decision)[^.]{0,50}(?:peut|pourra|est susceptible)",
        r"la presente (?:deliberation|decision) (?:sera|est) (?:transmis|notifi|affich|publi|adress|inscrit)",
        r"(?:delais? et )?voies (?:et delais )?de recours|delais? (?:et voies )?de recours",
        r"(?:(?:monsieur |madame )?l[ea]|l')\s*[\w -]{3,40}? certifie",
    )
)
ANNEXE = re.compile(r"^\W*annexe(?:s|\s*n°|\s+[a-z\d]{1,3}\b|\s+a la|\s*:|\s*$)")
TITRE_SIGNATAIRE = re.compile(
    r"\b(?:pour\s+)?(?:(?:monsieur|madame)\s+)?(?:le|la|l')\s*(?P<qualite>(?:maire|presidente?|secretaire|"
    r"(?:vice|1er|premiere?|deuxieme|\d+e?m?e?)[- ]*(?:vice-)?(?:presidente?|adjointe?)|adjointe?|doyenne?|"
    r"directeur|directrice|principale?|proviseure?|chef(?:fe)? d'etablissement)\b)"
)
RECOURS = reperer(r"\brecours\b", "recours")
JUGE_OU_DELAI = re.compile(r"\btribunal\b|\bdelai\b|\btelerecours\b")
CERTIFICATION = re.compile(
    r"\bcertifie\b(?! conforme)|caractere executoire|(?:rendu|acte) executoire|^\W*(?:publie|affiche|transmis)"
)
_AILLEURS = (
    r"(?:\s(?:sur|par|dans|aux?|en|sous)\b(?:(?!\b(?:tele)?transmi|\brecue?s?\b|\brecept|\bnotifi|\bseance)"
    r"(?:[^0-9.;]|\.(?=\w))){1,120}?)"
)
"""Where or how an act is published: « sur le site internet de la commune », « par voie électronique »."""
_PUBLIE = ("publi", "en ligne", "affich")
PUBLICATION = reperer(
    r"\b(?<!convocation et d')(?P<moyen>publie|publication|mise? en ligne|affiche|affichage)e?\b"
    r"(?! (?:de )?(?:la |l')?(?:ordre du jour|convocation|avis))"
    rf"(?:[^0-9.;]{{0,40}}?|{_AILLEURS})\s*+(?:le|du)?\s*+:?\s*+(?:{JOURS}\s+)?(?P<date>{DATE})",
    *_PUBLIE,
)
PUBLICATION_VIDE = reperer(
    rf"\b(?:publie|publication|mise? en ligne|affiche|affichage)e?{_AILLEURS}?"
    r"\s++(?:le|du)?\s*+:?\s*+(?:[.…_]{2,}|$)",
    *_PUBLIE,
)
