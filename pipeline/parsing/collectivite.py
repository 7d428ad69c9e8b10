"""Whose act it is: the name of the authority, as the head, a sentence or the page's furniture writes it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from pipeline.parsing.casse import en_capitales, forme_affichee
from pipeline.parsing.constats import Constats
from pipeline.parsing.formules import OBJET
from pipeline.parsing.fragments import Fragment, joindre
from pipeline.parsing.motifs import JOURS, ORGANES, replier, replier_un_document

TYPES = (
    r"(?:commune|ville|(?:euro)?metropole|communaute (?:de communes|d'agglomeration|urbaine)|"
    r"syndicat(?: mixte| intercommunal)?|etablissement public(?: territorial)?|"
    r"etablissement d'hebergement|ept|petr|pole d'equilibre|"
    r"pole metropolitain|centre (?:inter)?communal d'action sociale|c\.?c\.?a\.?s\.?|"
    r"c\.?i\.?a\.?s\.?|c\.?[acu]\.?(?= (?:de |du |des |d'))|caisse des ecoles|"
    r"office (?:public|de tourisme|intercommunal)|regie|"
    r"epcc|epfl?|association (?:fonciere|syndicale)|commission syndicale|groupement d'interet public|"
    r"sivo[ms]|sivu|s\.i\.v\.(?:u|o\.m)\.|s[im][a-z]{0,3}tom|siaepa?|sdis|"
    r"service (?:(?:inter)?departemental |territorial )?(?:et metropolitain )?d'incendie et de secours|"
    r"centre (?:(?:inter)?departemental )?de gestion|parc naturel regional|"
    r"residence autonomie|ehpad|collectivite (?:de|europeenne|territoriale|unique)|province)"
)
_TYPE_SEUL = re.compile(rf"{TYPES}(?: (?:de|du|des|d'))?")
_LIGNE_DE_NOM = re.compile(
    rf"^(?:{TYPES}|mairie)(?!\w)(?!\s*:)"
    r"(?!.*\b(?:presidence|presid\w+ par|seance|reuni\w*|convoque\w*)\b)[\w' -]*$"
)
_NOM_PAR_SA_FIN = re.compile(
    r"^(?!.*\b(?:conseil|bureau|comite|assemblee|presiden\w+|siege|services?|maison|hotel)\b)"
    r"(?:[\w'-]+ ){1,6}(?:l'agglomeration|metropole|agglomeration|communaute|agglo)$"
    r"|^(?:grand|pays|territoire|pole|college|lycee) (?:de |du |des |d')?[\w' -]+$"
)
_GROUPES = frozenset({"métropole", "agglomération", "communauté", "agglo"})
"""« Nantes Métropole », « Grand Paris Sud »: names of groups of communes, which no type opens."""
_NOM_SUPERIEUR = re.compile(r"^(?:departement|region)\s+[\w' -]+$")
_ORGANES_SUPERIEURS = frozenset(
    {"Commission permanente", "Conseil départemental", "Conseil régional", "Assemblée plénière"}
)
_ORGANE_D_UNE_AUTRE = re.compile(r"municipal|communaut|metropol|syndical|d'administration|territoire")
"""Whoever decides through one of these is no département, no region: their name in the head tells where it is."""
_SUITE_DE_NOM = re.compile(r"(?:(?:de|du|des|et|en|sur|sous)\s|d')[a-z' -]{2,60}")
_MARGE_DU_NOM = re.compile(
    r"\s(?:[-–—:•·/|+«*]\s|(?=(?:Liberté|LIBERTÉ|R[ée]publique|R[EÉ]PUBLIQUE|E(?:xtrait|XTRAIT) (?:d|D)[euEU])\b))"
    r"|(?<=^Collectivité)\s|[,(]"
)
"""What parts a name from the rest of its line: a separator, the motto of the Republic or the register's name beside it,
the label before it."""
_NOM_DANS_LA_PHRASE = re.compile(
    rf"(?<!hotel )\b(?:de |du |de la |de l')(?P<nom>{TYPES}\s+(?:de |du |des |d'|la |le |l'))"
)
_NOM_APRES_L_ORGANE = re.compile(rf"\b(?:{ORGANES})\s+{_NOM_DANS_LA_PHRASE.pattern}")
_LIEU_DU_CONSEIL = re.compile(
    r"\b(?:conseil municipal|presidence d(?:e|u)\b(?:[^.;]|\bmm?e?\.){3,80}?\bmaire),? "
    r"(?P<nom>de (?!la commune|la ville)(?:la |l')?|"
    rf"du (?!{JOURS})|des |d')"
)
_CONSEIL_SUPERIEUR = re.compile(r"\b(?P<nom>conseil (?:departemental|general|regional) (?:de (?:la |l')?|du |des |d'))")
"""« COMMISSION PERMANENTE DU CONSEIL DÉPARTEMENTAL DE LA SORNE »: a département by its council, as it is written."""
_DE_EN_DESSOUS = re.compile(r"\n(?=(?:de|du|des|d['’])\b)", re.I)
_GENRES = {
    "municipal": "commune|ville",
    "communaut": "communaut|metropole|c.?[acu]",
    "syndical": "s|p|association|regie",
}
"""What an assembly governs, by what its name holds."""
_MOTS_DU_NOM = re.compile(
    r"(?:(?:[A-ZÀ-Þ][\w’'-]*|communes|agglomération|de|du|des|la|le|les|et|en|sur|sous|lès|aux?|d[’']\w+|l[’']\w+)(?:\s+|$|(?=[,.;:])))+"
)
_BOUT_DE_NOM = re.compile(r"(?:\s+(?:de|du|des|la|le|les|et|en|sur|sous|lès|au|aux))+$|[\s,.;:]+$", re.I)
_NOM_EN_CAPITALES = re.compile(
    r"^(?!\w*(?:tion|sion|ment|age|ance)s?\b|(?:du|de|des|d') ?)"
    r"(?!.*\b(?:conseil|bureau|comite|assemblee|commission|seance|reunion|presiden\w+|maire|registre|deliberations?|"
    r"decisions?|arretes?|extrait|republique|departement|region|arrondissement|canton|direction|services?|secretariat|"
    r"cabinet|pole|proces|compte|ordre|objet|liste|tarifs?|budget)\b)"
    r"[a-z'-]+(?: [\w'-]+){0,6} (?:de |du |des |d')[\w' -]+$"
)
_D_UN_LIEU = re.compile(r"(?:mairie|commune|ville)\b")
_SIGLE = re.compile(r"[A-Z]{3,7} ")
_FINIT_PAR_DE = re.compile(r"\b(?:de|du|des|d['’]|et|fonction|publique|action)$", re.I)
_DU = re.compile(r"^(?:du|de la|de l['’])\s*", re.I)
_REUNION_D_ABORD = re.compile(rf"^\W*(?:reunion|seance|session) (?:de la |du |de l')?(?={TYPES}\b)")
"""« RÉUNION COMMUNAUTÉ DE COMMUNES », whose name stands below."""
_NOM_CITE = re.compile(r"«\s*(?P<nom>[^«»]{3,60}?)\s*»\W*")
"""« SIVOM « Les Trois Vallées » », beside its type or below it."""
_LIEU_D_ABORD = re.compile(r"^\W*(?:(?:republique|departement|arrondissement|canton)\b|(?:mairie|collectivite)$)")
"""« Département de la Sorne – Canton : Montrivel – Commune de … »: where it is, then its name."""
_HAUT = 6
"""First lines of the head, where a name stands that nothing announces."""
_LIGNE_PLEINE = 60
"""Characters from which a line may have been cut by the margin: a name at its end may go on below."""


def lire_collectivite(
    lignes: Sequence[Fragment], texte: str, mobilier: Sequence[str], organe: str | None, constats: Constats
) -> str | None:
    """The name as the act writes it; `mobilier`: the page's furniture, where it may stand alone; `organe`: who decides,
    which tells whether a département above is the author or a place."""
    textes = [f.texte for f in lignes]
    haut = list(takewhile(lambda texte: not OBJET.match(replier(texte)), textes))
    trouve = _nom_en_ligne(haut, _LIGNE_DE_NOM) or _nom_dans_la_phrase(texte, _NOM_APRES_L_ORGANE)
    superieur = _nom_en_ligne(textes[:_HAUT], _NOM_SUPERIEUR) if organe in _ORGANES_SUPERIEURS else None
    trouve = trouve or _nom_en_ligne(mobilier, _LIGNE_DE_NOM)
    trouve = trouve or superieur or _nom_en_ligne(textes[:_HAUT], _NOM_PAR_SA_FIN)
    if trouve is None and not _ORGANE_D_UNE_AUTRE.search(replier(organe or "")):
        siens = [x for x in textes if "regional" not in replier(organe or "") or replier(x).startswith("region")]
        trouve = _nom_en_ligne(siens, _NOM_SUPERIEUR) or _nom_en_ligne(textes, _NOM_SUPERIEUR)
        trouve = trouve or _nom_dans_la_phrase(_DE_EN_DESSOUS.sub(" ", "\n".join(textes)), _CONSEIL_SUPERIEUR)
    trouve = trouve or _nom_en_ligne(textes, _LIGNE_DE_NOM)
    if trouve is None and (trouve := _dans_une_phrase("\n".join(textes), texte, organe) or _nom_d_en_haut(textes)):
        constats.noter("COLL-06", nom=trouve)
    if trouve is None:
        constats.noter("COLL-01")
        return None
    affiche, atteste = forme_affichee(trouve, texte.replace("\n", " "))
    if mairie := re.match(rf"mairie (?:(?:de (?:la )?|du )(?={TYPES}\b)|(?=d[eu]s? |d'))", replier(affiche)):
        reste = affiche[mairie.end() :]
        affiche, atteste = reste[:1].upper() + reste[1:] if mairie.end() > len("mairie ") else f"Commune {reste}", False
    if not atteste:
        constats.noter("COLL-02", next((f for f in lignes if trouve in f.texte), None), nom=affiche)
    return affiche


def _dans_une_phrase(tete: str, texte: str, organe: str | None) -> str | None:
    """« LE CONSEIL MUNICIPAL D'ORMEVERT », « sous la présidence d'Odile VAL, maire d'Ormevert » in the head, else an
    authority of the kind that such an assembly governs: a council that names its delegates to a syndicat is not the
    syndicat's."""
    replie = replier(organe or "")
    if "municipal" in replie and (lieu := _nom_dans_la_phrase(tete, _LIEU_DU_CONSEIL)):
        article = lieu.split("'")[0].split(" ")[0]
        propre = lieu[len(article) :]
        return f"MAIRIE {lieu}" if en_capitales(propre) else f"Mairie {article.lower()}{propre}"
    genre = next((g for mot, g in _GENRES.items() if mot in replie), "")
    return _nom_dans_la_phrase(texte, _NOM_DANS_LA_PHRASE, genre)


def _nom_d_en_haut(textes: Sequence[str]) -> str | None:
    """A name that opens the sheet in capitals, of a kind that no list tells."""
    return _nom_en_ligne([t for t in textes[:2] if en_capitales(t)], _NOM_EN_CAPITALES)


def _nom_en_ligne(lignes: Sequence[str], motif: re.Pattern[str]) -> str | None:
    """The first name; the whole one, where it is the end of another: « Parc naturel », « Syndicat mixte du parc … »."""
    noms = list(_noms_en_ligne(lignes, motif))
    if noms and _SIGLE.match(noms[0]):  # « PETR de la Drenne » above « Pôle d'équilibre … de la Drenne »
        fin = replier(noms[0].rsplit(maxsplit=1)[-1])
        sigle = noms[0].split(" ", 1)[0]
        autres = (n for n in noms if not (n.startswith(sigle) or _D_UN_LIEU.match(replier(n))))
        noms = [n for n in autres if replier(n).endswith(fin)] or noms
    return next((nom for nom in noms if replier(nom).endswith(f" {replier(noms[0])}")), noms[0]) if noms else None


def _noms_en_ligne(lignes: Sequence[str], motif: re.Pattern[str]) -> Iterator[str]:
    for rang, ligne in enumerate(lignes):
        if (
            motif is _LIGNE_DE_NOM
            and any("«" in x for x in lignes[rang : rang + 2])
            and (cite := _nom_cite(lignes[rang : rang + 2]))
        ):
            yield cite
            continue
        reunion = _REUNION_D_ABORD.match(replier(ligne))
        sienne = ligne[reunion.end() :] if reunion else ligne
        nom, *reste = (m.strip(" ?!;.") for m in _MARGE_DU_NOM.split(sienne))
        while reste and (lieu := _LIEU_D_ABORD.match(replier(nom))):
            nom, *reste = reste[1:] if lieu.end() == len(nom) and len(reste) > 1 else reste
        if motif.match(replier(nom)):
            if not reste or _TYPE_SEUL.fullmatch(replier(nom)):
                nom = _avec_sa_suite(nom, lignes[rang + 1 :])
            if " " in nom and _est_propre(nom) and not _TYPE_SEUL.fullmatch(replier(nom)) and len(nom) < 90:
                yield nom


def _nom_cite(lignes: Sequence[str]) -> str | None:
    """A type, then its name between quotes, on the same line or alone below it."""
    debut = lignes[0].find("«")
    if debut < 0 and "«" not in lignes[-1]:
        return None
    avant, cite = (lignes[0], lignes[1]) if debut < 0 and len(lignes) > 1 else (lignes[0][:debut], lignes[0][debut:])
    trouve = _NOM_CITE.fullmatch(cite.strip())
    avant = _DU.sub("", avant.strip(" –-"))
    if trouve is None or not _LIGNE_DE_NOM.match(replier(avant)) or not trouve["nom"][:1].isupper():
        return None
    return f"{avant} « {trouve['nom']} »"


def _avec_sa_suite(nom: str, apres: Sequence[str]) -> str:
    """« COMMUNAUTÉ DE COMMUNES », then « DES TROIS VALLÉES » or « DRENNE AGGLOMÉRATION » below it."""
    if _TYPE_SEUL.fullmatch(replier(nom)) and apres and _NOM_PAR_SA_FIN.match(replier(apres[0])):
        return joindre([nom, apres[0]])
    premiere = apres[:1] if _FINIT_PAR_DE.search(nom) and apres and _MOTS_DU_NOM.fullmatch(apres[0]) else []
    reste = apres[len(premiere) :]
    suite = takewhile(lambda ligne: _SUITE_DE_NOM.fullmatch(replier(ligne)) and _est_propre(ligne), reste)
    return joindre([nom, *premiere, *suite])


def _est_propre(nom: str) -> bool:
    """In capitals, or its last word with its own."""
    dernier = nom.rsplit(maxsplit=1)[-1]
    return en_capitales(nom) or dernier[:1].isupper() or "’" in dernier or "'" in dernier or dernier in _GROUPES


def _nom_dans_la_phrase(texte: str, motif: re.Pattern[str], genre: str = "") -> str | None:
    for m in motif.finditer(replier_un_document(texte)):
        if not re.match(genre, m["nom"]):
            continue
        suite = _MOTS_DU_NOM.match(texte, m.end("nom"))
        if suite is None or not suite.group()[:1].isupper():
            continue
        debut = texte.rfind("\n", 0, m.start("nom")) + 1
        nom, *dessous = texte[m.start("nom") : suite.end()].strip().split("\n")
        entiers = (i for i, x in enumerate(dessous, 1) if not _BOUT_DE_NOM.search(x))
        reste = dessous[: next(entiers, None)]  # the line that ends the name, and none below it
        meme_casse = bool(reste) and en_capitales(nom) == en_capitales(reste[0])
        coupe = (meme_casse and m.start("nom") - debut + len(nom) > _LIGNE_PLEINE) or _BOUT_DE_NOM.search(nom)
        nom = _BOUT_DE_NOM.sub("", " ".join([nom, *reste]) if coupe else nom)
        if len(nom) < 90:
            return nom[:1].upper() + nom[1:]
    return None
