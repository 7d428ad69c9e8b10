"""The control layouts of set L, second part: groupings of communes, syndicats, boards and their bureaux."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_provisions,
    dit_tete,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.dispositions.epreuves_fin import CGCT, en_une_phrase, numeros, passes, recours
from benchmarks.exactitude.dispositions.ultimes_suite import (
    POINT_VIRGULE,
    articles,
    au_feminin,
    dit_seance,
    elu,
    infinitifs,
    jour_en_lettres,
    liste,
    nomme,
    ordonner,
    par_tous,
    sieges,
    sieur,
    signer,
    situer,
    tierces,
    titre,
)
from benchmarks.exactitude.faits import Faits, Sujet, infinitif, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau, personne

_TOUS = ("convocation", "en_exercice", "presents", "pouvoirs", "votants")
_CASF = "le code de l'action sociale et des familles"


def eau_du_plateau(f: Faits) -> Feuille:
    """A water syndicat: « Ont voté pour : », nobody said by a slash, delegates by commune in a table."""
    f = situer(f, "Syndicat intercommunal des eaux {de}", "comité syndical", "président", 15, prefixe="25")
    d, qui, numero = Feuille("eau_du_plateau"), sieges(f), f"{f.seance.year}/{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("Extrait du registre des délibérations du comité syndical", aligne="centre")
    d.p(f"Séance ordinaire du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.lignes(f"Délégués en exercice : {f.exercice}", f"Délégués présents : {f.presents}",
             f"Délégués représentés : {f.pouvoirs}",
             f"Envoi de la convocation : {le(f.convocation)}", avant=10)  # fmt: skip
    communes = ("Aubrelle", "Roqueval", "Tournadre", "Beaucenis")
    rangs = [(communes[n % 4], nomme(m)) for n, m in enumerate(qui.presents)]
    d.blocs.append(Tableau((("Commune", "Délégué présent"), *rangs)))
    d.p(f"Le comité s'est réuni sous la présidence de {nomme(f.president)}, {f.president.qualite.lower()} du syndicat.")
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p("Le comité syndical, après en avoir délibéré, décide :", avant=10)
    ordonner(d, f, infinitifs(f), fin=POINT_VIRGULE, puce="-", retrait=12)
    d.lignes(f"Ont voté pour : {f.pour}", f"Ont voté contre : {f.contre or '/'}",
             f"Se sont abstenus : {f.abstentions or '/'}", avant=10)  # fmt: skip
    signer(d, f, f"{titre(f)},")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(president=personne(f.president, f"{f.president.qualite.lower()} du syndicat"))
    dit_vote(d, f)
    return d


def ecoles_reunies(f: Faits) -> Feuille:
    """A syndicat of schools: one typist, everything on the left, « 1°) » before each decision, no considérant word."""
    f = situer(f, "Syndicat scolaire {de}", "comité syndical", "président", 11, prefixe="25")
    d, numero = Feuille("ecoles_reunies"), f"{f.rang:02}-{f.seance:%y}"
    d.lignes("DEPARTEMENT DE LA SORNE", f.collectivite.upper())
    d.p(f"REUNION DU COMITE SYNDICAL DU {f.seance:%d/%m/%Y}", avant=10)
    d.p(f"DELIBERATION N° {numero}")
    d.p(f"OBJET : {f.sujet.objet}")
    d.p(f"Nombre de délégués en exercice : {f.exercice} ; présents : {f.presents} ; votants : {f.votants}", avant=10)
    d.p(f"Convocation : {f.convocation:%d/%m/%Y}")
    d.p(f"Président de séance : {f.president}, {f.president.qualite}")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    visas_suivis(d, f, fin=".")
    considerants_suivis(d, f, fin=".")
    d.p(f"Ouï l'exposé {'de la présidente' if f.president.femme else 'du président'}, le comité syndical, "
        f"{en_une_phrase(f)}, décide :", avant=10)  # fmt: skip
    textes = infinitifs(f)
    for n, texte in enumerate(textes, 1):
        d.p(f"{n}°) {texte}.")
    dit_provisions(d, f, textes, numeros(textes))
    signer(d, f, f"Fait et délibéré le {f.seance:%d/%m/%Y}", f"{titre(f)},", aligne="gauche")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, zeros=False)
    return d


def ccas_grille_de_tarifs(f: Faits) -> Feuille:
    """A CCAS: a table of tariffs inside the first article, counts in a sentence, unanimity or majority in the hinge."""
    f = situer(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 13, prefixe="26")
    sujet = Sujet("Tarifs de l'aide à domicile", "7.1", (_CASF, "la convention signée avec la caisse de retraite"),
                  ("qu'il convient de réviser les tarifs pour la nouvelle année",), ())  # fmt: skip
    f = replace(f, sujet=sujet)
    d, numero = Feuille("ccas_grille_de_tarifs"), f"CCAS{f.seance.year}{f.rang:02}"
    timbre_actes(d, f, numero)
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Conseil d'administration du {le(f.seance)}")
    d.p(f"Délibération {numero}", gras=True, avant=10)
    d.p(f"Objet : {sujet.objet}", gras=True)
    d.p(f"Le conseil d'administration, convoqué le {le(f.convocation)}, s'est réuni sous la présidence de "
        f"{nomme(f.president)}, {f.president.qualite}. Sur {f.exercice} administrateurs en exercice, {f.presents} "
        "étaient présents.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"{nomme(f.secretaire)} assure le secrétariat de séance.")
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p(f"Le conseil d'administration, après en avoir délibéré, à {par_tous(f)} :", avant=10)
    tete, suite = (
        "FIXE comme suit les tarifs horaires de l'aide à domicile",
        "DIT que ces tarifs sont révisés chaque année",
    )
    rangees = (("Ressources mensuelles", "Tarif"), ("moins de 1 000 €", "9,80 €"), ("de 1 000 à 1 500 €", "14,20 €"),
               ("plus de 1 500 €", "19,60 €"))  # fmt: skip
    d.p(f"Article 1 – {tete}\u00a0:")
    d.blocs.append(Tableau(rangees))
    d.p(f"Article 2 – {suite}.")
    premier = f"{tete}\u00a0: {' '.join(c for r in rangees for c in r)}"
    d.dit(provisions=[("1", "FIXE", premier), ("2", "DIT", suite)])
    signer(d, f, f"{titre(f)} du CCAS,")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, comptes=False)
    return d


def cias_en_l_absence(f: Faits) -> Feuille:
    """A CIAS under its vice-president, counts in a table of two rows, the vote in another, past tenses."""
    f = situer(f, "Centre intercommunal d'action sociale {de}", "conseil d'administration", "président", 17,
               prefixe="26", visas=[_CASF])  # fmt: skip
    qualite = "vice-présidente" if f.president.femme else "vice-président"
    f = replace(f, president=replace(f.president, qualite=qualite))
    d, numero = Feuille("cias_en_l_absence"), f"{f.seance.year}-CIAS-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"Délibération du conseil d'administration n° {numero}", gras=True, aligne="centre")
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=10)
    comptes = (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants), f"{f.convocation:%d/%m/%Y}")
    d.blocs.append(Tableau((("En exercice", "Présents", "Pouvoirs", "Votants", "Convocation"), comptes)))
    d.p(f"Présidence : {sieur(f.president)}, {qualite}", avant=10)
    d.p(f"Secrétaire de séance : {sieur(f.secretaire)}")
    visas_suivis(d, f, fin=POINT_VIRGULE)
    considerants_suivis(d, f, fin=POINT_VIRGULE)
    d.p("Le conseil d'administration, après en avoir délibéré :", avant=10)
    ordonner(d, f, passes(f), fin=POINT_VIRGULE, puce="•", retrait=12)
    d.p("Résultat du vote", gras=True, avant=10)
    d.blocs.append(Tableau((("Pour", str(f.pour)), ("Contre", str(f.contre)), ("Abstention", str(f.abstentions))),
                           entete=False))  # fmt: skip
    signer(d, f, f"{'La' if f.president.femme else 'Le'} {qualite},")
    recours(d)
    dit_seance(d, f, numero, *_TOUS)
    dit_vote(d, f)
    return d


def office_en_comite(f: Faits) -> Feuille:
    """The board of a tourist office: « comité de direction », a dossier number, verbs with a capital, no bullet."""
    f = situer(f, "Office de tourisme {de}", "comité de direction", "président", 19, prefixe="83")
    d, numero = Feuille("office_en_comite"), f"OT-{f.seance.year}-{f.rang:02}"
    d.bas = "Office de tourisme – établissement public industriel et commercial – page {page}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("Comité de direction", italique=True)
    d.blocs.append(Colonnes(
        (P(f"Séance du {le(f.seance)}"), P(f"Convocation du {le(f.convocation)}", avant=0),
         P(f"N° {numero}", gras=True)),
        (P(f"Membres en exercice : {f.exercice}"), P(f"Membres présents : {f.presents}", avant=0),
         P(f"Membres représentés : {f.pouvoirs}", avant=0)), part=0.5,
    ))  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Sous la présidence de {nomme(f.president)}, {f.president.qualite}, {nomme(f.secretaire)} étant "
        f"{elu(f.secretaire, 'désigné')} secrétaire de séance,", avant=8)  # fmt: skip
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p(f"Le comité de direction, après en avoir délibéré, à {par_tous(f)},", avant=10)
    ordonner(d, f, tierces(f, str.capitalize), fin=".")
    if f.mode == "majorite":
        d.p(f"{f.pour} votes pour, {f.contre} contre, {f.abstentions} abstention(s)", avant=8)
    signer(d, f, f"{titre(f)} de l'office,")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def secours_en_conseil(f: Faits) -> Feuille:
    """A SDIS: its number and object in a framed table, a report, « ARTICLE 1er. », adopted, stamp below."""
    f = situer(f, "Service départemental d'incendie et de secours de la Haute-Ostre", "conseil d'administration",
               "président", 23, prefixe="28", visas=[f"{CGCT}, notamment ses articles L. 1424-1 et s."])  # fmt: skip
    d, numero = Feuille("secours_en_conseil", coin="bas-droite"), f"CA{f.seance:%Y%m}-{f.rang:02}"
    timbre_s2low(d, f, numero)
    d.p("SERVICE DÉPARTEMENTAL D'INCENDIE ET DE SECOURS DE LA HAUTE-OSTRE", gras=True, aligne="centre")
    d.p(f"CONSEIL D'ADMINISTRATION DU {le(f.seance).upper()}", gras=True, aligne="centre")
    d.blocs.append(Tableau((("Délibération n°", numero), ("Objet", f.sujet.objet),
                            ("Rapporteur", nomme(f.autres[2]))), entete=False))  # fmt: skip
    d.p(f"Le conseil d'administration, régulièrement convoqué le {le(f.convocation)}, s'est réuni sous la "
        f"présidence de {sieur(f.president)}, {f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Nombre de membres en exercice : {f.exercice} – Nombre de membres présents : {f.presents} – "
        f"Nombre de votants : {f.votants}")  # fmt: skip
    d.p(f"Secrétaire de séance : {sieur(f.secretaire)}")
    d.p("Le rapport joint à la convocation expose l'économie du dossier. Il a reçu un avis favorable du bureau.",
        aligne="justifie", avant=8)  # fmt: skip
    visas_suivis(d, f, mot="VU", fin=POINT_VIRGULE)
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=POINT_VIRGULE)
    d.p("LE CONSEIL D'ADMINISTRATION, APRÈS EN AVOIR DÉLIBÉRÉ, DÉCIDE", gras=True, avant=10)
    articles(d, f, infinitifs(f), ("ARTICLE 1er. ", "ARTICLE 2. ", "ARTICLE 3. "))
    d.p(f"Délibération adoptée à {par_tous(f)} des membres présents ou représentés.", avant=10)
    signer(d, f, f"{titre(f)} du conseil d'administration,")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=False)
    return d


def parc_en_comite(f: Faits) -> Feuille:
    """A regional park: one « Vu » and one « Considérant » over dashes, the proposal of the bureau, no stamp."""
    f = situer(f, "Syndicat mixte du parc naturel régional des Hautes-Vaires", "comité syndical", "président", 33,
               prefixe="25", visas=[CGCT, "les statuts du syndicat mixte"])  # fmt: skip
    d, numero = Feuille("parc_en_comite"), f"{f.seance.year}-CS-{f.rang:03}"
    d.haut = "Parc naturel régional des Hautes-Vaires"
    d.p("Syndicat mixte du parc naturel régional des Hautes-Vaires", gras=True, taille=13)
    d.p(f"Comité syndical du {le(f.seance)}")
    d.p(f"DÉLIBÉRATION {numero}", gras=True, avant=10)
    d.p(f.sujet.objet, gras=True)
    d.p(f"Le {le(f.seance)}, le comité syndical, convoqué le {f.convocation:%d/%m/%Y}, s'est réuni à la maison du parc "
        f"sous la présidence de {f.president}, {f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice}, membres présents : {f.presents}, pouvoirs : {f.pouvoirs or 'néant'}")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    liste(d, "visas", "Vu", f.visas)
    liste(d, "considerants", "Considérant", f.sujet.considerants)
    d.p(f"Sur proposition du bureau, le comité syndical, après en avoir délibéré à {par_tous(f)} :", avant=10)
    ordonner(d, f, tierces(f, str.upper), fin=POINT_VIRGULE, puce="-", retrait=12)
    signer(d, f, f"{titre(f)} du parc,")
    d.p(f"Mise en ligne sur le site internet du parc le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


def conseil_de_territoire(f: Faits) -> Feuille:
    """An établissement public territorial: members listed, two pages, votes and « ne prend pas part » on one line."""
    f = situer(f, "Établissement public territorial Plaine-de-Vaire", "conseil de territoire", "président", 39,
               prefixe="20", visas=[f"{CGCT}, notamment ses articles L. 5219-2 et suivants"])  # fmt: skip
    d, qui, numero = Feuille("conseil_de_territoire"), sieges(f), f"CT{f.seance.year}-{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.bas = f"{numero} – {{page}}/{{pages}}"
    d.p("ÉTABLISSEMENT PUBLIC TERRITORIAL PLAINE-DE-VAIRE", gras=True, taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL DE TERRITOIRE", gras=True)
    d.p(f"SÉANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", avant=0)
    d.p(f"DÉLIBÉRATION N° {numero} : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Date de convocation : {le(f.convocation)}")
    d.p(f"Nombre de conseillers en exercice : {f.exercice}   Présents : {f.presents}   Représentés : {f.pouvoirs}   "
        f"Votants : {f.votants}")  # fmt: skip
    d.p(f"Président de séance : {nomme(f.president)}, {f.president.qualite}")
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    d.p(f"ÉTAIENT PRÉSENTS : {' ; '.join(nomme(m) for m in qui.presents)}.", aligne="justifie", taille=9)
    if qui.pouvoirs:
        d.p(f"REPRÉSENTÉS : {' ; '.join(f'{nomme(a)} par {nomme(b)}' for a, b in qui.pouvoirs)}.", taille=9)
    d.blocs.append(SautDePage())
    d.p("LE CONSEIL DE TERRITOIRE,", gras=True)
    visas_suivis(d, f, mot="VU", aligne="justifie")
    considerants_suivis(d, f, mot="CONSIDÉRANT", aligne="justifie")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", avant=8)
    articles(d, f, tierces(f, str.upper), ("Article 1 : ", "Article 2 : ", "Article 3 : "))
    d.p(f"POUR : {f.pour} – CONTRE : {f.contre} – ABSTENTIONS : {f.abstentions} – NE PREND PAS PART AU VOTE : 0",
        gras=True, avant=10)  # fmt: skip
    signer(d, f, f"{titre(f)} de l'établissement public territorial,")
    dit_seance(d, f, numero, *_TOUS)
    dit_vote(d, f)
    return d


def bureau_de_la_cu(f: Faits) -> Feuille:
    """The bureau of a communauté urbaine: « DÉCIDE d'approuver » on each line, signed by delegation, no count."""
    f = situer(f, "Communauté urbaine {de}", "bureau", "président", 23, prefixe="24",
               visas=["la délibération du 9 juillet 2020 portant délégation du conseil au bureau"])  # fmt: skip
    d, numero = Feuille("bureau_de_la_cu"), f"B{f.seance.year}-{f.rang:04}"
    timbre_ministere(d, f, numero)
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"BUREAU DU {le(f.seance).upper()}", gras=True)
    d.p(f"Délibération n° {numero}", avant=10, gras=True)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Étaient présents : {', '.join(nomme(m) for m in sieges(f).presents)}", aligne="justifie", taille=10)
    d.p(f"Présidence : {nomme(f.president)}, {f.president.qualite}")
    d.p(f"Secrétaire : {nomme(f.secretaire)}")
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p(f"Le bureau, après en avoir délibéré, à {par_tous(f)} :", avant=10)
    textes = [f"DÉCIDE {r}" if v == "décider" else f"DÉCIDE {infinitif(v, r)}" for v, r in f.decisions]
    ordonner(d, f, textes, fin=".", aligne="justifie")
    qui = f.autres[11]
    d.lignes(f"Pour {'la présidente' if f.president.femme else 'le président'} et par délégation,",
             f"{'La directrice générale' if qui.femme else 'Le directeur général'} des services,", str(qui),
             aligne="droite", avant=20)  # fmt: skip
    dit_seance(d, f, numero)
    d.dit(signataires=[str(qui)])
    dit_vote(d, f, comptes=False)
    return d


def metropole_du_littoral(f: Faits) -> Feuille:
    """A métropole's council: rubrics in a narrow column, articles titled « Article 1er – », votes in words."""
    f = situer(f, "Métropole {de}", "conseil métropolitain", "président", 39, prefixe="20", visas=[CGCT])
    d, numero = Feuille("metropole_du_littoral", police="New Computer Modern"), f"M{f.seance.year}.{f.rang:03}"
    timbre_actes(d, f, numero.replace(".", "_"))
    gauche = (P(f.collectivite, gras=True), P("Direction des assemblées", taille=9), P(f"n° {numero}", gras=True))
    droite = (P(f"Conseil métropolitain du {le(f.seance)}", gras=True), P(f"Convocation du {le(f.convocation)}"),
              P(f"Sous la présidence de {sieur(f.president)}, {f.president.qualite}"),
              P(f"Secrétaire de séance : {sieur(f.secretaire)}"),
              P(f"Conseillers en exercice : {f.exercice} – présents : {f.presents}"))  # fmt: skip
    d.blocs.append(Colonnes(gauche, droite))
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=14, taille=13)
    d.p(f"{sieur(f.autres[3])} présente le rapport.", avant=8)
    visas_suivis(d, f, fin=POINT_VIRGULE, aligne="justifie")
    considerants_suivis(d, f, fin=POINT_VIRGULE, aligne="justifie")
    voix = f"par {au_feminin(f.pour)} voix pour"
    if f.contre:
        voix += f"{',' if f.abstentions else ' et'} {au_feminin(f.contre)} voix contre"
    if f.abstentions:
        voix += f" et {au_feminin(f.abstentions)} abstention{'s' if f.abstentions > 1 else ''}"
    d.p(f"Le conseil métropolitain, après en avoir délibéré, {voix}, décide :", aligne="justifie", avant=10)
    articles(d, f, infinitifs(f), ("Article 1er – ", "Article 2 – ", "Article 3 – "))
    signer(d, f, f"{titre(f)} de la métropole,")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, zeros=False)
    return d


def agglo_des_antilles(f: Faits) -> Feuille:
    """An agglomération of Guadeloupe: every count in a paragraph of opening, « ATTENDU que », both dates certified."""
    f = situer(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 33, prefixe="24")
    d, numero = Feuille("agglo_des_antilles"), f"{f.seance:%Y-%m}-{f.rang:02}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "RÉGION GUADELOUPE", f.collectivite.upper(), aligne="centre", gras=True)
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(f"L'an {jour_en_lettres(f.seance)}, à quinze heures, le conseil communautaire, convoqué le "
        f"{le(f.convocation)}, s'est assemblé sous la présidence de {sieur(f.president)}, {f.president.qualite}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Le nombre de conseillers en exercice étant de {f.exercice}, {f.presents} conseillers étaient présents et "
        f"{f.pouvoirs} {'avaient' if f.pouvoirs > 1 else 'avait'} donné pouvoir, soit {f.votants} votants.",
        aligne="justifie")  # fmt: skip
    d.p(f"{sieur(f.secretaire)} a été {elu(f.secretaire, 'désigné')} secrétaire de séance.")
    visas_suivis(d, f, mot="VU", fin=POINT_VIRGULE)
    considerants_suivis(d, f, mot="ATTENDU", fin=POINT_VIRGULE)
    d.p("Le conseil communautaire, ouï l'exposé et après en avoir délibéré,", avant=10)
    d.p(f"DÉCIDE À {par_tous(f).upper()}", gras=True, aligne="centre")
    textes = infinitifs(f)
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n} : {texte[0].upper()}{texte[1:]}.", aligne="justifie")
    dit_provisions(d, f, [f"{t[0].upper()}{t[1:]}" for t in textes], numeros(textes))
    signer(d, f, f"{titre(f)},")
    d.p(f"Certifié exécutoire : transmis à la sous-préfecture le {f.transmission:%d/%m/%Y}, publié le "
        f"{f.publication:%d/%m/%Y}.", taille=9, avant=12)  # fmt: skip
    dit_seance(d, f, numero, *_TOUS)
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


def vallee_a_main_levee(f: Faits) -> Feuille:
    """A rural communauté: a hinge with the show of hands, infinitives after « de », who was against named below."""
    f = situer(f, "Communauté de communes {de}", "conseil communautaire", "président", 27, prefixe="24")
    d, qui, numero = Feuille("vallee_a_main_levee"), sieges(f), f"{f.seance.year}.{f.rang:03}"
    timbre_actes(d, f, numero.replace(".", "_"))
    d.p(f"{f.collectivite}", gras=True, taille=14)
    d.p(f"Séance du conseil communautaire du {jour_de_semaine(f.seance)} {le(f.seance)}")
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True, avant=10)
    d.lignes(f"Convoqués le {le(f.convocation)}", f"En exercice : {f.exercice} / Présents : {f.presents} / "
             f"Pouvoirs : {f.pouvoirs}", avant=8)  # fmt: skip
    d.p(f"Titulaires présents : {', '.join(str(m) for m in qui.presents)}", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}", taille=10)
    d.p(f"Séance présidée par {nomme(f.president)}, {f.president.qualite}. Secrétaire : {nomme(f.secretaire)}.")
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p(f"Après en avoir délibéré, le conseil communautaire, à main levée et à {par_tous(f)}, décide de :", avant=10)
    ordonner(d, f, [f"{v} {r}" for v, r in f.decisions], fin=",", puce="-", retrait=12)
    if f.mode == "majorite":
        d.p(f"{f.pour} pour, {f.contre} contre ({', '.join(str(m) for m in qui.presents[2 : 2 + f.contre])}), "
            f"{f.abstentions} abstention(s)", avant=8)  # fmt: skip
    signer(d, f, "Pour extrait conforme,", f"{titre(f)},")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def regie_sans_numero(f: Faits) -> Feuille:
    """The board of a régie of waters: an act without a number nor a secretary, verbs in capitals and no mark."""
    f = situer(f, "Régie des eaux {de}", "conseil d'administration", "président", 11, prefixe="20")
    d = Feuille("regie_sans_numero")
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre")
    d.p(f"Réunion du {le(f.seance)}", aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Administrateurs en exercice : {f.exercice}. Administrateurs présents : {f.presents}.", avant=8)
    d.p(f"La séance est présidée par {nomme(f.president)}, {f.president.qualite}.")
    visas_suivis(d, f, fin=POINT_VIRGULE)
    considerants_suivis(d, f, fin=POINT_VIRGULE)
    d.p("LE CONSEIL D'ADMINISTRATION", gras=True, avant=10)
    ordonner(d, f, tierces(f, str.upper), fin=".")
    mode = "unanimité" if f.mode == "unanimite" else "majorité"
    d.p(f"Vote : {mode} – {f.pour} pour, {f.contre} contre, "
        f"{f.abstentions} abstention(s)", avant=10)  # fmt: skip
    signer(d, f, f"Fait à {f.lieu}, le {le(f.seance)}", f"{titre(f)},")
    dit_tete(d, f, "", f.sujet.objet)
    del d.attendu["numero"]
    d.dit(president=personne(f.president, f.president.qualite), en_exercice=f.exercice, presents=f.presents)
    dit_vote(d, f)
    return d


def commune_nouvelle_en_fiche(f: Faits) -> Feuille:
    """A commune nouvelle: a sheet of labels, « Le conseil décide d'… » at once, numbered « Article 2 – », blanks."""
    f = situer(f, "Commune nouvelle {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("commune_nouvelle_en_fiche"), f"DCM-{f.seance:%Y}-{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.p(f.collectivite.upper(), gras=True, taille=14, aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.lignes(f"Numéro de l'acte : {numero}", f"Objet de l'acte : {f.sujet.objet}", f"Séance du : {le(f.seance)}",
             f"Date de convocation : {le(f.convocation)}", f"Membres en exercice : {f.exercice}",
             f"Membres présents : {f.presents}", f"Membres ayant donné pouvoir : {f.pouvoirs}",
             f"Nombre de votants : {f.votants}", f"Président de séance : {sieur(f.president)}, Maire",
             f"Secrétaire de séance : {sieur(f.secretaire)}", avant=10)  # fmt: skip
    considerants_suivis(d, f)
    visas_suivis(d, f)
    d.p("Entendu le rapporteur, le conseil municipal, après en avoir délibéré, décide", avant=10)
    articles(d, f, infinitifs(f), ("Article 1er : ", "Article 2 : ", "Article 3 : "))
    d.p("La présente délibération, mise aux voix, est adoptée à "
        f"{par_tous(f)} ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention).", avant=10)  # fmt: skip
    signer(d, f, "Le Maire,")
    dit_seance(d, f, numero, *_TOUS)
    dit_vote(d, f)
    return d


EPREUVES_SUITE = (
    eau_du_plateau,
    ecoles_reunies,
    ccas_grille_de_tarifs,
    cias_en_l_absence,
    office_en_comite,
    secours_en_conseil,
    parc_en_comite,
    conseil_de_territoire,
    bureau_de_la_cu,
    metropole_du_littoral,
    agglo_des_antilles,
    vallee_a_main_levee,
    regie_sans_numero,
    commune_nouvelle_en_fiche,
)
