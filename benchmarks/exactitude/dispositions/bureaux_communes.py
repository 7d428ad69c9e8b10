"""The set BUREAUX, communes again: four délibérations, an arrêté and a décision."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.bureaux_pieces import (
    au_chef,
    dame,
    decisions,
    deux_mains,
    e,
    executif,
    groupes,
    infinitifs,
    lieu,
    mm,
    motifs_propres,
    poste,
    quantieme,
    salle,
    sans_motifs,
    seance,
    signature,
    soigne,
    timbre,
    tous,
    troisieme,
    viser,
    viser_en_listes,
)
from benchmarks.exactitude.dispositions.bureaux_sujets import BOURG, EXPOSES, VILLAGE, VILLE
from benchmarks.exactitude.faits import Faits, annee_en_lettres, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def commune_nouvelle_emargement(f: Faits) -> Feuille:
    """A commune nouvelle: attendance in a table with crosses, bulleted reasons under one word, the vote line by line,
    published on the internet."""
    f = poste(f, "Commune nouvelle {de}", "conseil municipal", "Maire", 23, BOURG)
    d, qui, numero = Feuille("commune_nouvelle_emargement"), salle(f), f"{f.seance.year}/{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.bas = f"{f.collectivite} – Délibération {numero} – {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Conseil municipal – Délibération", taille=12, avant=0)
    d.p(f"N° {numero}", gras=True, aligne="droite")
    d.p(f"Séance du {le(f.seance)} à 20 h 00 – Convocation du {le(f.convocation)}")
    d.p(f"{f.exercice} conseillers en exercice – {f.presents} présents – {f.pouvoirs} pouvoir(s) – "
        f"{f.votants} votants")  # fmt: skip
    lignes = [(str(i), "X", "", "") for i in qui.presents]
    lignes += [(str(a), "", "X", str(b)) for a, b in qui.mandats]
    lignes += [(str(i), "", "X", "") for i in qui.absents]
    d.blocs.append(Tableau((("Nom", "Présent", "Absent", "Pouvoir à"), *lignes)))
    d.p(f"Président de séance : {f.president}, Maire", avant=8)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=0)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p(EXPOSES[f.sujet.objet], aligne="justifie")
    viser_en_listes(d, f, "Vu", "Considérant", "•")
    d.p(f"Le conseil municipal, après en avoir délibéré et à {tous(f)}, décide :", avant=10)
    decisions(d, f, infinitifs(f), puce="•", retrait=14)
    d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstention : {f.abstentions}", avant=8)
    deux_mains(d, f, "Le Maire", "Secrétaire de séance", secretaire_avant=True)
    d.p(f"Mise en ligne sur le site internet de la commune le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "publication")
    dit_vote(d, f)
    return soigne(d)


def commune_littorale_trois_temps(f: Faits) -> Feuille:
    """A seaside commune that writes in three headings, Exposé, Proposition, Décision; surnames by commission; counts in
    one sentence; the vote as the last line of the decision."""
    f = poste(f, "Commune {de}", "conseil municipal", "Maire", 27, BOURG)
    d, qui, numero = Feuille("commune_littorale_trois_temps"), salle(f), f"{f.seance:%d%m%Y}-{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.p(f.collectivite, gras=True, taille=15)
    d.p(f"CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True)
    d.p(f"DÉLIBÉRATION n° {numero}", gras=True, avant=2)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=14, taille=12)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 18 heures 30, le conseil municipal, convoqué le "
        f"{le(f.convocation)}, s'est réuni salle Ty an Aod sous la présidence de {mm(f.president)}, Maire. Sur les "
        f"{f.exercice} conseillers en exercice, {f.presents} étaient présents et {f.pouvoirs} "
        f"{'avait' if f.pouvoirs < 2 else 'avaient'} donné pouvoir, soit {f.votants} votants.",
        aligne="justifie", avant=12)  # fmt: skip
    absents = [f"{mm(a)} (pouvoir à {mm(b)})" for a, b in qui.mandats] + [mm(i) for i in qui.absents]
    if absents:
        d.p(f"Étaient absents : {', '.join(absents)}.")
    d.p(f"{mm(f.secretaire)} a été {e(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(f"Rapporteur : {dame(qui.presents[3])}", gras=True, avant=10)
    d.p("EXPOSÉ", gras=True, avant=10)
    d.p(EXPOSES[f.sujet.objet], aligne="justifie", avant=2)
    d.p("PROPOSITION", gras=True, avant=10)
    viser(d, f, fin=" ;", aligne="justifie")
    d.p("La commission « Finances et ressources » a rendu un avis favorable.", aligne="justifie")
    d.p("DÉCISION", gras=True, avant=10)
    d.p("Le conseil municipal, après en avoir délibéré :", avant=2)
    decisions(d, f, troisieme(f, "cap"), puce="-", retrait=12, aligne="justifie")
    if f.mode == "unanimite":
        d.p(f"Vote : à l'unanimité ({f.pour} pour)", gras=True, avant=8)
    else:
        d.p(f"Vote : à la majorité ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention)", gras=True, avant=8)
    signature(d, f, f"À {lieu(f)}, le {le(f.seance)}", "Le Maire,", aligne="droite")
    d.p("Le maire certifie sous sa responsabilité le caractère exécutoire de cet acte, et informe qu'il peut faire "
        "l'objet d'un recours pour excès de pouvoir devant le tribunal administratif de Lantrec dans un délai de deux "
        "mois à compter de sa publication.", taille=8, avant=12)  # fmt: skip
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f, zeros=f.mode == "majorite")
    return soigne(d)


def commune_banlieue_considerants(f: Faits) -> Feuille:
    """A suburb's city: « LE CONSEIL, » then VU and CONSIDÉRANT in capitals, long roll call, articles in the third
    person, a second page, the maire's certificate with both dates."""
    f = poste(
        f,
        "Ville {de}",
        "conseil municipal",
        "Maire",
        39,
        VILLE,
        visas=["le Code général des collectivités territoriales et notamment ses articles L.2121-29 et L.2131-1"],
    )
    d, qui, numero = Feuille("commune_banlieue_considerants", coin="bas-droite"), salle(f), f"{f.rang:03}-{f.seance:%y}"
    timbre(d, f, "actes", numero)
    d.bas = f"{f.collectivite} – Direction des affaires générales – page {{page}}/{{pages}}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", f.collectivite.upper(), gras=True)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, avant=8)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", gras=True, avant=2)
    d.lignes(f"DÉLIBÉRATION N° {numero}", f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Le nombre de conseillers municipaux en exercice est de {f.exercice}.", avant=10)
    d.p(f"L'an {annee_en_lettres(f.seance.year)}, le {quantieme(f)} à dix-neuf heures, le Conseil municipal, dûment "
        f"convoqué par le Maire le {le(f.convocation)}, s'est assemblé au lieu ordinaire de ses séances, sous la "
        f"présidence de {dame(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    d.p(f"ÉTAIENT PRÉSENTS : {', '.join(mm(i) for i in qui.presents)}.", aligne="justifie", taille=10)
    if qui.mandats:
        d.p("ABSENTS REPRÉSENTÉS :", taille=10)
        for a, b in qui.mandats:
            d.p(f"{mm(a)} par {mm(b)}", taille=10, avant=0)
    if qui.absents:
        d.p(f"ABSENTS : {', '.join(mm(i) for i in qui.absents)}.", taille=10)
    d.p(f"SECRÉTAIRE : {mm(f.secretaire)}", taille=10)
    d.blocs.append(SautDePage())
    d.p("LE CONSEIL,", gras=True)
    viser(d, f, mot="VU", motif="CONSIDÉRANT", fin=",", aligne="justifie")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    decisions(d, f, troisieme(f), "ARTICLE {n} : ", seul="ARTICLE UNIQUE : ", fin=".", aligne="justifie")
    d.p(f"ADOPTÉE À {tous(f).upper()}", gras=True, avant=10)
    d.lignes(f"POUR : {f.pour}", f"CONTRE : {f.contre}", f"ABSTENTIONS : {f.abstentions}", avant=2)
    signature(d, f, "POUR EXTRAIT CONFORME", "Le Maire,")
    d.p(f"Le Maire certifie que le présent acte a été transmis au représentant de l'État le {f.transmission:%d/%m/%Y} "
        f"et publié le {f.publication:%d/%m/%Y}.", taille=9, avant=14)  # fmt: skip
    seance(d, f, numero, "convocation", "en_exercice", "publication")
    dit_vote(d, f)
    return soigne(d)


def commune_hameau_une_page(f: Faits) -> Feuille:
    """A hamlet's plain page: all counts on one line, votes in words within the hinge, no article, no stamp."""
    f = poste(f, "Commune {de}", "conseil municipal", "maire", 11, VILLAGE)
    d, qui, numero = Feuille("commune_hameau_une_page"), salle(f), f"{f.rang:02}-{f.seance.year}"
    d.p(f.collectivite, gras=True)
    d.p("Délibération du conseil municipal", avant=0)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}, convocation du {le(f.convocation)}", avant=8)
    d.p(f"En exercice : {f.exercice}  Présents : {f.presents}  Pouvoirs : {f.pouvoirs}  Votants : {f.votants}")
    d.p(f"Sous la présidence de {mm(f.president)}, maire.")
    d.p(f"Étaient présents : {groupes(qui.presents)}.")
    if qui.mandats:
        d.p(f"Pouvoirs donnés : {' ; '.join(f'{a} à {b}' for a, b in qui.mandats)}.", avant=2)
    if qui.absents:
        d.p(f"Excusés : {groupes(qui.absents)}.", avant=2)
    d.p(f"Secrétaire : {mm(f.secretaire)}.", avant=2)
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{EXPOSES[f.sujet.objet]} Une discussion s'engage.")

    def mots(n: int) -> str:
        return "une" if n == 1 else en_lettres(n)

    if f.mode == "unanimite":
        vote = "à l'unanimité"
    else:
        fin = f" et {mots(f.abstentions)} abstention" if f.abstentions else ""
        vote = f"par {mots(f.pour)} voix pour{',' if fin else ' et'} {mots(f.contre)} voix contre{fin}"
    d.p(f"Le conseil municipal, après discussion et délibération, {vote}, décide :", avant=8)
    decisions(d, f, infinitifs(f), "- ", fin=",")
    d.p("Fait et délibéré le jour, mois et an susdits.", avant=10)
    signature(d, f, "Le maire,", aligne="gauche")
    d.p(f"Affiché à la porte de la mairie le {le(f.publication)}", taille=9, avant=12)
    sans_motifs(d)
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "publication")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return soigne(d)


def commune_arrete_vitesse(f: Faits) -> Feuille:
    """A commune's standing arrêté on speed: spaced capitals, articles in the passive and the future, the list of those
    who get a copy."""
    f = poste(f, "Commune {de}", "conseil municipal", "Maire", 19, BOURG)
    d, numero = Feuille("commune_arrete_vitesse"), f"{f.seance.year}-{f.rang:03}"
    rue, vitesse = (("rue de la Poste", 30), ("route de Courvaux", 50), ("avenue des Marronniers", 30))[f.rang % 3]
    objet = f"Limitation de la vitesse à {vitesse} km/h {rue}"
    timbre(d, f, "s2low", numero, "AR")
    d.lignes("DÉPARTEMENT DE LA SORNE", f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ MUNICIPAL PERMANENT N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"Objet : {objet}", gras=True, avant=8)
    d.p(f"Le Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=10)
    motifs_propres(
        d,
        ["le code général des collectivités territoriales, notamment ses articles L. 2213-1 et L. 2213-2",
         "le code de la route, notamment ses articles R. 110-2, R. 411-8 et R. 413-1",
         "l'instruction interministérielle sur la signalisation routière, livre I, quatrième partie"],
        [f"que la vitesse des véhicules {rue} met en danger les piétons, et en particulier les enfants de l'école",
         "qu'il appartient au maire d'y remédier"],
        " ;", aligne="justifie",
    )  # fmt: skip
    d.p("A R R Ê T E", gras=True, aligne="centre", avant=12)
    textes = [
        f"À compter du {le(f.publication + timedelta(days=15))}, la vitesse de tous les véhicules est limitée à "
        f"{vitesse} km/h {rue}, dans les deux sens de circulation",
        "La signalisation réglementaire sera mise en place à la charge de la commune",
        "Toute infraction aux dispositions du présent arrêté sera constatée et poursuivie conformément aux lois et "
        "règlements en vigueur",
        "Monsieur le commandant de la brigade de gendarmerie et les agents communaux sont chargés, chacun en ce qui "
        "le concerne, de l'exécution du présent arrêté",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} – {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, texte) for n, texte in enumerate(textes, 1)])
    signature(d, f, f"Fait à {lieu(f)}, le {le(f.seance)}", "Le Maire,")
    d.p("Ampliation adressée à : la brigade de gendarmerie, le centre de secours, le service des routes.", taille=9,
        avant=12)  # fmt: skip
    executif(d, f, "AR", numero, objet)
    return soigne(d)


def commune_decision_marche(f: Faits) -> Feuille:
    """A town's décision du maire for a small contract: a title block in two columns, articles in infinitives, no
    word of a sitting."""
    f = poste(f, "Ville {de}", "conseil municipal", "Maire", 29, VILLE)
    d, numero = Feuille("commune_decision_marche"), f"DM-{f.seance.year}-{f.rang:03}"
    quoi, firme, somme = (
        ("nettoyage des vitres des bâtiments communaux", "Clarel Services", "18 420,00"),
        ("remplacement de la chaudière du foyer Lamartine", "Thermique de l'Ostre", "36 915,50"),
        ("fourniture de jeux pour l'école maternelle", "Mobilier & Jeux", "7 288,00"),
    )[f.rang % 3]
    objet = f"Marché de {quoi}"
    timbre(d, f, "actes", numero, "AU")
    d.blocs.append(Colonnes(
        (P(f.collectivite.upper(), gras=True), P("Service de la commande publique", taille=9)),
        (P("DÉCISION DU MAIRE", gras=True, taille=13), P(f"N° {numero} du {f.seance:%d/%m/%Y}")),
        part=0.45))  # fmt: skip
    d.p(f"Objet : {objet}", gras=True, avant=14)
    d.p(f"{'La' if f.president.femme else 'Le'} Maire de la {f.collectivite},", avant=10)
    motifs_propres(
        d,
        ["le code général des collectivités territoriales, et notamment l'article L. 2122-22, 4°",
         "le code de la commande publique, notamment son article R. 2123-1",
         f"la délibération du conseil municipal du 9 juillet 2020 donnant délégation à {au_chef(f)}"],
        ["la consultation menée auprès de trois entreprises",
         f"que l'offre de la société {firme} est économiquement la plus avantageuse"],
        ",", aligne="justifie",
    )  # fmt: skip
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    textes = [
        f"d'attribuer à la société {firme} le marché de {quoi}, pour un montant de {somme} € HT",
        "d'imputer la dépense correspondante sur les crédits ouverts au budget de l'exercice",
        "d'inscrire la présente décision au registre des délibérations et décisions de la Ville",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} : {texte}.", aligne="justifie")
    verbes = ("ATTRIBUE", "IMPUTE", "INSCRIT")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])
    signature(d, f, "La Maire," if f.president.femme else "Le Maire,", civil=True)
    d.p("Cette décision peut être contestée devant le tribunal administratif de Montrivel dans les deux mois suivant "
        "sa publication.", taille=8, avant=14)  # fmt: skip
    executif(d, f, "AU", numero, objet)
    return soigne(d)


BUREAUX_COMMUNES = (
    commune_nouvelle_emargement,
    commune_littorale_trois_temps,
    commune_banlieue_considerants,
    commune_hameau_une_page,
    commune_arrete_vitesse,
    commune_decision_marche,
)
