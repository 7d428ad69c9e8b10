"""SECRETAIRES, the establishments: social action, housing, firemen, schools, agents, and a département."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    decider,
    le_chef,
    mm,
    monsieur,
    motifs,
    noms,
    poser,
    sans_motifs,
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.secretaires_pieces import (
    colonne,
    decide,
    envers,
    messieurs,
    office,
    opposants,
    paraphe,
)
from benchmarks.exactitude.dispositions.secretaires_sujets import AGENTS, CGCT, SOCIAL
from benchmarks.exactitude.faits import Faits, Sujet, conjuguer, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau

COURRIER = "Le courrier de saisine, joint à la convocation, n'appelle pas de commentaire particulier."


def cias_par_college(f: Faits) -> Feuille:
    """A CIAS of Lorraine, 2026: who sits by college, the object in a cell, articles of verbs, an open ballot, two
    hands, dates to be filled."""
    f = office(f, "Centre intercommunal d'action sociale du Val de Mérelle", "conseil d'administration", "président",
               17, 2026, SOCIAL, prefixe="26", departement="054")  # fmt: skip
    d, qui, numero = Feuille("cias_par_college"), bancs(f), f"CIAS-26-{f.rang:02}"
    timbre(d, f, "ministere", numero)
    d.p("CENTRE INTERCOMMUNAL D'ACTION SOCIALE DU VAL DE MÉRELLE", gras=True, aligne="centre")
    d.blocs.append(Colonnes((P("Conseil d'administration"), P(f"Séance du {le(f.seance)}")),
                            (P(f"Délibération n° {numero}", gras=True, aligne="droite"),), part=0.5))  # fmt: skip
    d.blocs.append(Tableau((("Objet", f.sujet.objet),), entete=False))
    d.p(f"Sous la présidence de {mm(f.president)}, {f.president.qualite}", avant=10)
    moitie = len(qui.presents) // 2
    d.p(f"Collège des élus : {noms(qui.presents[:moitie])}")
    d.p(f"Collège des membres nommés : {noms(qui.presents[moitie:])}")
    d.p(f"Représentés : {' ; '.join(f'{mm(a)} par {mm(b)}' for a, b in qui.pouvoirs) or 'néant'}")
    d.p(f"Excusés : {noms(qui.absents) or 'néant'}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"{le_chef(f)} rappelle le cadre de cette action et le bilan de l'an passé, qui a été remis aux "
        "administrateurs.", avant=10)  # fmt: skip
    d.p("Le conseil d'administration, après en avoir délibéré,", avant=8)
    poser(d, f, tierce(f), marque="Article {er} : ", unique="Article unique : ", fin=".")
    d.p(f"Scrutin public – votants : {f.votants} – pour : {f.pour} – contre : {f.contre} – abstentions : "
        f"{f.abstentions}", avant=10)  # fmt: skip
    signent(d, f)
    d.lignes("Acte exécutoire :", "transmis le ........................", "publié le ........................",
             taille=9, avant=12)  # fmt: skip
    sans_motifs(d)
    tete(d, f, numero, "votants")
    dit_vote(d, f)
    return d


_LOYERS = Sujet("Hausse annuelle des loyers", "7.1", (), (), ())
_LOYERS_DITS = (
    "l'application d'une hausse de 0,08 % des loyers au 1er janvier suivant",
    "l'exonération des logements dont la performance énergétique est classée F ou G",
    "l'information des locataires par voie d'affichage dans les halls",
)


def habitat_de_memoire(f: Faits) -> Feuille:
    """A housing office of Savoie, 2016: all in one page typed from an old model, who is absent only, nouns, a table of
    votes."""
    f = office(f, "Office public de l'habitat de la Haute-Lanterne", "conseil d'administration", "président", 23, 2016,
               (_LOYERS,), prefixe="27", departement="074")  # fmt: skip
    d, qui, numero = Feuille("habitat_de_memoire"), bancs(f), f"16-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.p("OFFICE PUBLIC DE L'HABITAT DE LA HAUTE-LANTERNE", gras=True, aligne="centre")
    d.p("EXTRAIT DU PROCÈS-VERBAL DU CONSEIL D'ADMINISTRATION", aligne="centre")
    d.p(f"du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre", avant=8)
    d.p(f"OBJET DE LA DÉLIBÉRATION : {f.sujet.objet.upper()}", gras=True, avant=10)
    d.p(f"Le conseil d'administration de l'office, composé de {f.exercice} membres en exercice, convoqué le "
        f"{le(f.convocation)}, s'est réuni au siège sous la présidence de {monsieur(f.president)}, "
        f"{f.president.qualite}, {f.presents} membres étant présents"
        f"{f' et {f.pouvoirs} ayant donné pouvoir' if f.pouvoirs else ''}.",
        aligne="justifie", avant=10)  # fmt: skip
    for a, b in qui.pouvoirs:
        d.p(f"{mm(a)} a donné pouvoir à {mm(b)}", avant=0, retrait=12)
    for i in qui.absents:
        d.p(f"{mm(i)} est {accord(i, 'excusé')}", avant=0, retrait=12)
    d.p(f"Le secrétariat de la séance est assuré par {mm(f.secretaire)}.")
    d.p("La variation de l'indice de référence des loyers autorise une hausse de 0,08 %. Le produit attendu permet "
        "d'engager le ravalement de deux résidences.", aligne="justifie", avant=8)  # fmt: skip
    d.p("Le conseil d'administration, après en avoir délibéré, décide :", avant=8)
    decide(d, [(None, None, t) for t in _LOYERS_DITS], "- ", retrait=12)
    d.blocs.append(Tableau((("Pour", str(f.pour)), ("Contre", str(f.contre)), ("Abstentions", str(f.abstentions))),
                           entete=False))  # fmt: skip
    signe(d, f, "Pour copie conforme,", f"{le_chef(f)} du conseil d'administration,")
    d.p(f"{le_chef(f)} certifie, sous sa responsabilité, le caractère exécutoire de cet acte.", taille=9, avant=12)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", *(["pouvoirs"] if f.pouvoirs else []))
    d.dit(objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def pompiers_sur_total(f: Faits) -> Feuille:
    """A fire service of Corse, 2015: number in the foot of the page, « 14 / 19 », voting and consultative members,
    « Décide que », all signed."""
    sujet = Sujet("Fermeture saisonnière du poste avancé d'Asprale", "9.1",
                  (f"{CGCT}, notamment ses articles L. 1424-1 et suivants", "l'avis du comité technique"),
                  ("que l'effectif du poste ne peut être maintenu toute l'année",), ())  # fmt: skip
    f = office(f, "Service d'incendie et de secours du Cismonte", "conseil d'administration", "président", 19, 2015,
               (sujet,), prefixe="28")  # fmt: skip
    d, qui, numero = Feuille("pompiers_sur_total"), bancs(f), f"CASIS {f.seance.year}-{f.rang:02}"
    d.bas = f"Délibération n° {numero} – page {{page}}"
    d.p("SERVICE D'INCENDIE ET DE SECOURS DU CISMONTE", gras=True, aligne="centre", taille=13)
    d.p(f"CONSEIL D'ADMINISTRATION DU {le(f.seance).upper()}", aligne="centre")
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=12)
    d.lignes(f"Membres présents / en exercice : {f.presents}/{f.exercice}", f"Convocation : {f.convocation:%d/%m/%Y}",
             f"Présidence : {f.president}, {f.president.qualite}", f"Secrétariat : {f.secretaire}",
             avant=10)  # fmt: skip
    d.p(f"Avec voix délibérative : {', '.join(map(str, qui.presents))}", taille=10)
    d.p("Avec voix consultative : le directeur, le médecin-chef, le payeur", taille=10)
    absents = [a for a, _ in qui.pouvoirs] + qui.absents
    d.p(f"Excusés : {', '.join(map(str, absents))}", taille=10)
    motifs(d, f, fin=" ;")
    d.p("LE CONSEIL D'ADMINISTRATION", gras=True, aligne="centre", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre", avant=2)
    dits = ("que le poste avancé d'Asprale est fermé chaque année du 15 octobre au 15 mai",
            "que les moyens correspondants sont affectés au centre de Vescuvale",
            "que le bilan de cette mesure est présenté dans un an")  # fmt: skip
    decide(d, [(None, None, t) for t in dits])
    d.p(f"Délibération adoptée à {tous(f)}.", avant=10)
    d.p("Suivent les signatures au registre.", avant=8)
    signe(d, f, f"{le_chef(f)},")
    d.p("Transmise au représentant de l'État le", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=False)
    return d


def ecoles_de_grandvellier(f: Faits) -> Feuille:
    """A caisse des écoles of Savoie, 2019: number above each page, a column of names, « Attendu », what « a » done the
    committee, by a show of hands."""
    sujet = Sujet("Participation aux classes de découverte", "8.1", ("le budget de la caisse des écoles",), (),
                  (("fixer", "à 35 € par élève la participation aux classes de découverte"),
                   ("limiter", "cette aide à deux classes par école"),
                   ("charger", "{autorite} de l'exécution de la présente délibération")))  # fmt: skip
    f = office(f, "Caisse des écoles de Grandvellier", "comité", "président", 11, 2019, (sujet,), prefixe="26",
               departement="073", capitales=False)  # fmt: skip
    d, qui, numero = Feuille("ecoles_de_grandvellier", police="New Computer Modern"), bancs(f), f"CE/{f.rang:02}/19"
    timbre(d, f, "ministere", numero.replace("/", "-"))
    d.haut = f"Caisse des écoles de Grandvellier – délibération {numero}"
    d.p("CAISSE DES ÉCOLES DE GRANDVELLIER", gras=True)
    d.p(f"Comité du {le(f.seance)}")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Membres en exercice : {en_lettres(f.exercice)}. Membres présents : {en_lettres(f.presents)}.", avant=8)
    d.lignes("Présents :", *(f"{envers(i)}" for i in qui.presents), taille=10)
    excuses = [a for a, _ in qui.pouvoirs] + qui.absents
    d.lignes("Excusés :", *(f"{envers(i)}" for i in excuses), taille=10)
    d.p(f"La séance est ouverte à 18 h sous la présidence de {monsieur(f.president)}, {f.president.qualite}. "
        f"{monsieur(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire de séance.")  # fmt: skip
    visas_suivis(d, f, fin=",")
    attendus = ("que les écoles organisent chaque année un séjour", "que la caisse dispose d'un excédent")
    for a in attendus:
        d.p(f"Attendu {a},")
    d.dit(considerants=[f"Attendu {a}" for a in attendus])
    passe = {"fixer": "fixé", "limiter": "limité", "charger": "chargé"}
    d.p(f"Le comité, à {tous(f)} des membres présents, par vote à main levée :", avant=8)
    poser(d, f, [f"a {passe[v]} {r}" for v, r in f.decisions], marque="- ", fin=" ;", retrait=12)
    signe(d, f, f"{le_chef(f)},")
    d.p("Le présent acte sera affiché au siège de la caisse.", taille=9, avant=12)
    tete(d, f, numero, "en_exercice", "presents")
    dit_vote(d, f, comptes=False)
    return d


def gestion_des_agents(f: Faits) -> Feuille:
    """A centre de gestion of Lorraine, 2015: number in a table, « Point 4 – » before the object, a proposal the board
    adopts, participles, no foot."""
    f = office(f, "Centre de gestion de la fonction publique territoriale de la Haute-Seillonne",
               "conseil d'administration", "président", 25, 2015, AGENTS, prefixe="28", departement="057")  # fmt: skip
    d, qui, numero = Feuille("gestion_des_agents", coin="bas-droite"), bancs(f), f"15/{f.seance:%m}/{f.rang:02}"
    timbre(d, f, "actes", numero.replace("/", "_"))
    d.p("CENTRE DE GESTION DE LA FONCTION PUBLIQUE TERRITORIALE DE LA HAUTE-SEILLONNE", gras=True, aligne="centre")
    d.blocs.append(Tableau((("Conseil d'administration du", le(f.seance)), ("Délibération n°", numero),
                            ("Présents / en exercice", f"{f.presents} / {f.exercice}"), ("Pouvoirs", str(f.pouvoirs)),
                            ("Président de séance", f"{f.president}, {f.president.qualite}"),
                            ("Secrétaire de séance", str(f.secretaire))), entete=False))  # fmt: skip
    d.p(f"Point {1 + f.rang % 8} – {f.sujet.objet}", gras=True, avant=12)
    d.blocs.append(Colonnes(colonne("Présents :", *map(str, qui.presents[::2])),
                            colonne(*map(str, qui.presents[1::2])), part=0.5))  # fmt: skip
    for a, b in qui.pouvoirs:
        d.p(f"{a} ayant donné pouvoir à {b}", avant=0, taille=9)
    d.p(f"{le_chef(f)} rappelle aux administrateurs les missions confiées à l'établissement. {COURRIER}",
        aligne="justifie", avant=8)  # fmt: skip
    d.p("Il est donc proposé au conseil d'administration :", avant=8)
    poser(d, f, decider(f), marque="- ", fin=" ;", retrait=12)
    d.p(f"Ces propositions, mises aux voix, sont adoptées à {tous(f)}.", avant=8)
    paraphe(d, [str(f.president)], "Pour extrait conforme", str(f.president), f"{f.president.qualite}")
    sans_motifs(d)
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=False)
    return d


_BOURSES = Sujet(
    "Aide départementale aux travaux de l'abbatiale de Sainte-Aude", "7.5",
    (f"{CGCT}, notamment son article L. 3211-1",), (),
    (("attribuer", "une subvention de 85 000 € à la commune de Sainte-Aude"),
     ("prélever", "cette somme sur l'autorisation de programme du patrimoine"),
     ("approuver", "le modèle de convention annexé")),
)  # fmt: skip


def departement_par_canton(f: Faits) -> Feuille:
    """A commission permanente of the south, 2017: members by canton, a report, the vote in the hinge, a table of groups
    of votes, on two pages."""
    f = office(f, "Département des Hautes-Garrigues", "commission permanente", "président", 27, 2017, (_BOURSES,),
               prefixe="22", departement="081")  # fmt: skip
    d, qui, numero = Feuille("departement_par_canton"), bancs(f), f"CP/2017-{f.seance:%m}/{f.rang:03}"
    d.bas = "Conseil départemental – Direction des assemblées – {page} / {pages}"
    d.p("DÉPARTEMENT DES HAUTES-GARRIGUES", gras=True, taille=13)
    d.p("COMMISSION PERMANENTE", gras=True)
    d.p(f"Réunion du {le(f.seance)}")
    d.p(f"N° {numero}", avant=2)
    d.p(f"OBJET DE LA DÉLIBÉRATION : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"La commission permanente s'est réunie sous la présidence de {monsieur(f.president)}, {f.president.qualite}. "
        f"Membres en exercice : {en_lettres(f.exercice)} ; présents : {en_lettres(f.presents)} ; représentés : "
        f"{en_lettres(f.pouvoirs) if f.pouvoirs else 'aucun'}.", avant=8)  # fmt: skip
    for rang, canton in enumerate(("Brévannes-1", "Brévannes-2", "Haute-Orbe", "Lauragère", "Val-de-Sioule")):
        d.p(f"Canton de {canton} : {messieurs(qui.presents[rang::5])}", avant=0, taille=10)
    d.p(f"Secrétaire : {mm(f.secretaire)}", taille=10)
    d.p("L'abbatiale, classée depuis 1862, présente des désordres de couverture constatés par l'architecte en chef. "
        "La commune assure la maîtrise d'ouvrage des travaux, dont la première tranche est évaluée à 430 000 €.",
        aligne="justifie", avant=8)  # fmt: skip
    d.blocs.append(SautDePage())
    d.p("Le Département intervient au titre de son règlement d'aide au patrimoine. Le dossier est complet.",
        aligne="justifie")  # fmt: skip
    visas_suivis(d, f, mot="VU", fin=",")
    d.p(f"LA COMMISSION PERMANENTE, après en avoir délibéré, à {tous(f)} des suffrages exprimés, DÉCIDE :", avant=8)
    textes = [f"{'d' + chr(39) if v[0] in 'aeé' else 'de '}{v} {r}" for v, r in f.decisions]
    decide(d, [(None, verbe, t) for t, verbe in zip(textes, ("ATTRIBUE", "PRÉLÈVE", "APPROUVE"), strict=True)], "- ",
           fin=" ;", retrait=12)  # fmt: skip
    d.blocs.append(Tableau((("Vote", "Nombre"), ("Pour", str(f.pour)), ("Contre", str(f.contre)),
                            ("Abstention", str(f.abstentions)))))  # fmt: skip
    signe(d, f, f"{le_chef(f)} du conseil départemental,")
    d.p("Délibération affichée à l'hôtel du Département.", taille=9, avant=12)
    tete(d, f, numero, "en_exercice", "presents")
    d.dit(considerants=[], pouvoirs=f.pouvoirs)
    dit_vote(d, f)
    return d


def ccas_rapport_et_noms(f: Faits) -> Feuille:
    """A CCAS of Savoie, 2019: functions beside names, counts below them, « Rapport n° », the votes by name, the
    vice-president signs."""
    f = office(f, "Centre communal d'action sociale de Saint-Ferréol-d'Arly", "conseil d'administration", "président",
               13, 2019, SOCIAL, prefixe="26")  # fmt: skip
    d, qui, numero = Feuille("ccas_rapport_et_noms"), bancs(f), f"19.{f.rang:02}"
    d.p("CENTRE COMMUNAL D'ACTION SOCIALE DE SAINT-FERRÉOL-D'ARLY", gras=True, aligne="centre")
    d.blocs.append(Tableau((("Délibération n°", "Conseil d'administration du"), (numero, le(f.seance)))))
    d.p(f"Rapport n° {1 + f.rang % 6}", avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    vice = qui.presents[2]
    titre = f"Vice-Président{'e' * vice.femme}"
    d.p(f"Présents : {mm(f.president)}, {f.president.qualite} ; {mm(vice)}, {titre} ; {mm(f.secretaire)} ; "
        f"{' ; '.join(map(mm, qui.presents[3:]))}", avant=8)  # fmt: skip
    excuses = [a for a, _ in qui.pouvoirs] + qui.absents
    d.p(f"Excusés : {' ; '.join(map(mm, excuses))}")
    d.p(f"soit {f.presents} administrateurs présents sur {f.exercice} en exercice, convoqués le {le(f.convocation)}, "
        f"réunis à {17 + f.rang % 3} heures sous la présidence de {mm(f.president)}, "
        f"{f.president.qualite}.")  # fmt: skip
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"{mm(vice)} expose la situation. {COURRIER}", aligne="justifie", avant=8)
    motifs(d, f, haut=True, fin=",")
    d.p("LE CONSEIL D'ADMINISTRATION, APRÈS EN AVOIR DÉLIBÉRÉ :", gras=True, avant=8)
    textes = [f"{conjuguer(v).capitalize()} {r}" for v, r in f.decisions]
    poser(d, f, textes, marque="> ", fin=" ;", retrait=12)
    contre, abstenus = opposants(f, qui.presents[1:])
    pour = [i for i in qui.presents if i not in contre and i not in abstenus]
    d.p(f"Ont voté pour ({len(pour)}) : {', '.join(i.nom for i in pour)}", avant=8)
    d.p(f"Ont voté contre ({len(contre)}) : {', '.join(i.nom for i in contre) or 'néant'}", avant=0)
    d.p(f"Se sont abstenus ({len(abstenus)}) : {', '.join(i.nom for i in abstenus) or 'néant'}", avant=0)
    d.p(f"La délibération est adoptée à {tous(f)}.", avant=4)
    paraphe(d, [str(vice)], f"Pour {le_chef(f).lower()},", f"{'La' if vice.femme else 'Le'} {titre},", str(vice))
    d.p(f"Publié sur le site internet de la commune le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(publication=f.publication, mode=f.mode)
    d.dit(pour=len(pour), contre=len(contre), abstentions=len(abstenus))
    return d


SECRETAIRES_INSTITUTIONS = (
    cias_par_college,
    habitat_de_memoire,
    pompiers_sur_total,
    ecoles_de_grandvellier,
    gestion_des_agents,
    departement_par_canton,
    ccas_rapport_et_noms,
)
