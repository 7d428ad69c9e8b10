"""The control layouts of the set « esplanades »: thirty ordinary acts of communes, départements, régions, CCAS and
établissements; this module holds the small communes and gathers the set."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.esplanades_bourgs import BOURGS
from benchmarks.exactitude.dispositions.esplanades_fin import SOCIAL
from benchmarks.exactitude.dispositions.esplanades_pieces import (
    choix,
    dame,
    ecrits,
    le_secretaire,
    ouvrir,
    poser,
    signer,
    signer_a_deux,
    viser,
)
from benchmarks.exactitude.dispositions.esplanades_suite import GRANDS
from benchmarks.exactitude.dispositions.esplanades_sujets import VILLAGE
from benchmarks.exactitude.dispositions.esplanades_tiers import ETABLISSEMENTS
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
    jour_ecrit,
    mm,
    monsieur,
    noms,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def commune_village_a_la_main(f: Faits) -> Feuille:
    """A village of eleven seats: no visa, the maire's short exposé, verbs in capitals after dashes, « Ainsi fait »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11, sujet=choix(f, VILLAGE))
    d, qui = Feuille("commune_village_a_la_main"), bancs(f)
    d.lignes("République Française", "Département de la Haute-Ostre", "Arrondissement de Montrivel")
    d.p(f.collectivite.upper(), gras=True, taille=14, avant=8)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=14)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.lignes(
        "Nombre de membres :",
        f"- en exercice : {f.exercice}",
        f"- présents : {f.presents}",
        f"- votants : {f.votants}",
        avant=10,
    )
    d.p(
        f"L'an {jour_ecrit(f)}, à vingt heures, le Conseil Municipal de la {f.collectivite}, dûment convoqué, s'est "
        f"réuni en session ordinaire, à la mairie, sous la présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"Date de convocation du Conseil Municipal : {le(f.convocation)}")
    d.p(f"PRÉSENTS : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"POUVOIRS : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"ABSENTS : {noms(qui.absents)}.")
    d.p(f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'élu')} secrétaire de séance.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p(
        f"{dame(f)} rappelle au Conseil que ce point avait été évoqué lors de la dernière réunion et donne "
        "connaissance des éléments recueillis depuis. Chacun est invité à donner son avis.",
        aligne="justifie",
    )
    d.p(f"Après en avoir délibéré, le Conseil Municipal, à {tous(f)} :", avant=10)
    poser(d, f, ecrits(f, "APPROUVE"), label="- ", fin=",", retrait=12)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}  Contre : {f.contre}  Abstention : {f.abstentions}", avant=8)
    d.p("Ainsi fait et délibéré les jour, mois et an susdits.", avant=10)
    signer(d, f.president, "Pour extrait conforme,", "Le Maire,")
    d.dit(visas=[], considerants=[])
    ouvrir(d, f, "", "convocation", "en_exercice", "presents", "votants", qualite="Maire")
    d.attendu.pop("numero")  # a village that does not number its acts
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def commune_membres_afferents(f: Faits) -> Feuille:
    """A rural commune on an old form: « Afférents », « qui ont pris part à la délibération », blanks at the foot."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, qui, numero = Feuille("commune_membres_afferents"), bancs(f), f"{f.seance.year}-{f.rang:02}"
    d.blocs.append(
        Colonnes(
            (P("DÉPARTEMENT", taille=9), P("DE LA SORNE", taille=9, avant=0)),
            (
                P("RÉPUBLIQUE FRANÇAISE", aligne="centre"),
                P("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre"),
                P(f"DE LA {f.collectivite.upper()}", gras=True, aligne="centre", avant=0),
                P(f"Séance du {le(f.seance)}", aligne="centre"),
            ),
        )
    )
    d.blocs.append(
        Tableau(
            (
                ("Afférents au Conseil municipal", "En exercice", "Qui ont pris part à la délibération"),
                (str(f.exercice), str(f.exercice), str(f.votants)),
            )
        )
    )
    d.lignes(
        f"Date de la convocation : {f.convocation:%d/%m/%Y}",
        f"Date d'affichage de la convocation : {f.convocation:%d/%m/%Y}",
        avant=8,
    )
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p("Objet de la délibération :", avant=2)
    d.p(f.sujet.objet.upper(), gras=True, avant=2)
    d.p(
        f"L'an {jour_ecrit(f)}, à 20 heures 30, le Conseil municipal de cette commune, régulièrement convoqué, s'est "
        "réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence de "
        f"{mm(f.president)}.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"Présents : {noms(qui.presents)}", aligne="justifie")
    d.p(f"Absents excusés : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Procurations : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    viser(d, f, fin=",", aligne="justifie")
    d.p("Le Conseil municipal, ouï l'exposé du Maire et après en avoir délibéré,", avant=10)
    poser(d, f, ecrits(f, "DÉCIDE d'approuver"), fin=",")
    d.p(f"VOTE : pour {f.pour} – contre {f.contre} – abstention {f.abstentions}", avant=10)
    d.p("Fait et délibéré les jour, mois et an que dessus. Au registre suivent les signatures.", avant=10)
    signer(d, f.president, "Pour copie conforme,", "Le Maire,")
    d.lignes(
        "Acte rendu exécutoire après dépôt",
        "en Préfecture le : ..............................",
        "et publication ou notification du : ....................",
        taille=9,
        avant=12,
    )
    ouvrir(d, f, numero, "convocation", "en_exercice", "votants", qualite=None, objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def commune_colonne_de_logiciel(f: Faits) -> Feuille:
    """A bourg printing from its software: counts and votes in the left column, the sitting in the right one, the number
    at the end of the object's line."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 14, visas=[CGCT])
    d, qui, numero = Feuille("commune_colonne_de_logiciel"), bancs(f), f"DE_{f.seance.year}_{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.lignes("République Française", "Département de la Sorne", aligne="centre")
    d.p(f.collectivite, gras=True, aligne="centre", taille=13)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", gras=True)
    gauche = (
        "Membres en exercice :",
        str(f.exercice),
        f"Présents : {f.presents}",
        f"Votants : {f.votants}",
        f"Pour : {f.pour}",
        f"Contre : {f.contre}",
        f"Abstentions : {f.abstentions}",
    )
    droite = [
        f"L'an {jour_ecrit(f)}, l'assemblée régulièrement convoquée le {le(f.convocation)}, s'est réunie sous la "
        f"présidence de {f.president}.",
        f"Sont présents : {', '.join(str(i) for i in qui.presents)}",
    ]
    if qui.pouvoirs:
        droite.append(f"Représentés : {', '.join(f'{a} par {b}' for a, b in qui.pouvoirs)}")
    if qui.absents:
        droite.append(f"Excusés : {', '.join(str(i) for i in qui.absents)}")
    droite.append(f"Secrétaire de séance : {f.secretaire}")
    d.blocs.append(Colonnes(tuple(P(t, taille=10, avant=2) for t in gauche), tuple(P(t, taille=10) for t in droite)))
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=14)
    viser(d, f, vu="VU", motif="CONSIDÉRANT", fin=" ;")
    d.p("Après en avoir délibéré, le conseil municipal :", avant=10)
    poser(d, f, ecrits(f, "Approuve"), puce="-", retrait=12)
    d.p("Ainsi fait et délibéré, les jour, mois et an que dessus.", avant=10)
    signer_a_deux(d, ("Le Maire,", f.president), (f"{le_secretaire(f)},", f.secretaire))
    ouvrir(d, f, numero, "convocation", "en_exercice", "presents", "votants", qualite=None)
    dit_vote(d, f)
    return d


def commune_tableau_des_votes(f: Faits) -> Feuille:
    """A bourg with a school: the object first, counts on one line, the exposé read, the vote in a table."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, numero = Feuille("commune_tableau_des_votes", police="New Computer Modern"), f"{f.seance:%Y-%m}-{f.rang:02}"
    d.haut = f"{f.collectivite} – Conseil municipal du {f.seance:%d/%m/%Y}"
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, taille=14, aligne="centre")
    d.p(f.collectivite.upper(), aligne="centre", gras=True)
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Séance du {f.seance:%d/%m/%Y} – Convocation du {f.convocation:%d/%m/%Y}", avant=10)
    d.p(
        f"Conseillers en exercice : {f.exercice}    Présents : {f.presents}    Pouvoirs : "
        f"{f.pouvoirs or 'néant'}    Votants : {f.votants}",
        avant=2,
    )
    d.p(f"Sous la présidence de {mm(f.president)}, Maire", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    titre = "conseillère municipale déléguée" if f.autres[1].femme else "conseiller municipal délégué"
    d.p(f"Rapporteur : {mm(f.autres[1])}, {titre}", avant=2)
    d.p(
        f"{mm(f.autres[1])} donne lecture de la note suivante : la commission compétente s'est réunie deux fois sur ce "
        "sujet et a remis un avis favorable. La dépense éventuelle a été vérifiée avec la trésorerie.",
        aligne="justifie",
        avant=12,
    )
    viser(d, f, fin=";", aligne="justifie")
    d.p("LE CONSEIL MUNICIPAL, APRÈS EN AVOIR DÉLIBÉRÉ, DÉCIDE", gras=True, avant=10, aligne="centre")
    poser(d, f, ecrits(f, "D'approuver"), label="{n} - ", fin=".")
    d.blocs.append(Tableau((("POUR", "CONTRE", "ABSTENTION"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    d.p("Fait en mairie, les jour, mois et an ci-dessus.", avant=12)
    signer(d, f.president, "Le Maire,", aligne="gauche")
    d.p(f"Affiché le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    ouvrir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite="Maire")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


ESPLANADES = (
    commune_village_a_la_main,
    commune_membres_afferents,
    commune_colonne_de_logiciel,
    commune_tableau_des_votes,
    *BOURGS,
    *GRANDS,
    *SOCIAL,
    *ETABLISSEMENTS,
)
