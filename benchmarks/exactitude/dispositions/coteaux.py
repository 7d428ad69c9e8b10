"""The blind set of communes: thirty ordinary acts, from the hamlet to the great city. Here the eight villages."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote, timbre_actes, timbre_s2low
from benchmarks.exactitude.dispositions.coteaux_fin import COTEAUX_FIN
from benchmarks.exactitude.dispositions.coteaux_pieces import (
    CGCT,
    PV,
    VILLAGE,
    accord,
    commune,
    de,
    infs,
    jour_ecrit,
    mm,
    monsieur,
    monsieur_le_maire,
    motifs,
    nom_d_abord,
    noms,
    poser,
    quantieme,
    salle,
    sans_motifs,
    signe,
    signent,
    tete,
    tiers,
    tous,
)
from benchmarks.exactitude.dispositions.coteaux_suite import COTEAUX_SUITE
from benchmarks.exactitude.dispositions.coteaux_villes import COTEAUX_VILLES
from benchmarks.exactitude.faits import Faits, annee_en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def village_logiciel(f: Faits) -> Feuille:
    """A southern village of 2016 on the usual software: counts at the left, the sitting at the right, the number after
    the object, « l'assemblée régulièrement convoquée »."""
    f = commune(f, 2016, 11, VILLAGE)
    d, qui, numero = Feuille("village_logiciel"), salle(f), f"DE_2016_{f.rang:03}"
    d.lignes("REPUBLIQUE FRANCAISE", "Département de l'Ardelle", f"COMMUNE {de(f).upper()}", aligne="centre")
    d.p("Extrait du registre des délibérations du conseil municipal", gras=True, aligne="centre", avant=12, taille=13)
    gauche = (f"Nombre de membres en exercice : {f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}")
    droite = (
        f"Séance du {le(f.seance)}",
        f"L'an {annee_en_lettres(2016)} et le {quantieme(f.seance)} l'assemblée régulièrement convoquée le "
        f"{le(f.convocation)}, s'est réunie sous la présidence de {f.president}.",
        f"Sont présents : {noms(qui.presents, str)}",
        f"Représentés : {', '.join(f'{a} par {b}' for a, b in qui.pouvoirs)}",
        f"Excusés : {noms(qui.absents, str)}",
        "Absents :",
        f"Secrétaire de séance : {f.secretaire}",
    )
    d.blocs.append(Colonnes(tuple(P(g) for g in gauche), tuple(P(t.strip()) for t in droite)))
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=14)
    d.p(f"{monsieur_le_maire(f)} présente à l'assemblée le dossier, dont chaque conseiller a pu prendre connaissance "
        "en mairie.", aligne="justifie")  # fmt: skip
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)} des membres présents et représentés :", avant=10)
    poser(d, f, tiers(f), marque="- ", fin=",")
    d.p("Fait et délibéré, les jours, mois et an susdits.", avant=12)
    d.p("Ont signé au registre tous les membres présents.", avant=0)
    signe(d, f, "Pour extrait conforme,", "Le Maire,")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", qualite=None)
    dit_vote(d, f, comptes=False)
    return d


def village_de_2012(f: Faits) -> Feuille:
    """A village of 2012, typed by its secretary: no number, « l'an deux mil douze », no visa, dashes."""
    f = commune(f, 2012, 11, VILLAGE)
    d, qui = Feuille("village_de_2012"), salle(f)
    d.lignes("DEPARTEMENT DE LA HAUTE-LUNELLE", "ARRONDISSEMENT DE SAINT-VARANT", "CANTON DE BRIOLE", taille=10)
    d.p(f"COMMUNE {de(f).upper()}", gras=True)
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=14)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.lignes(f"Nombre de conseillers en exercice : {f.exercice}", f"Nombre de conseillers présents : {f.presents}",
             f"Nombre de votants : {f.votants}", f"Date de convocation : {le(f.convocation)}", avant=10)  # fmt: skip
    d.p(f"L'an deux mil douze, le {quantieme(f.seance)}, à 20 heures 30, le Conseil Municipal de cette commune, "
        "régulièrement convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, "
        f"sous la présidence de {monsieur(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Etaient présents : {noms(qui.presents)}.", aligne="justifie")
    d.p(f"Absents excusés : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{mm(a)} a donné pouvoir à {mm(b)}' for a, b in qui.pouvoirs)}.")
    d.p(f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire.")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{monsieur_le_maire(f)} rappelle au Conseil Municipal que cette affaire avait été évoquée lors de la "
        "précédente réunion et qu'il convient maintenant de se prononcer.", aligne="justifie")  # fmt: skip
    d.p(f"Le Conseil Municipal, après en avoir délibéré et à {tous(f)},", avant=8)
    poser(d, f, tiers(f, str), marque="- ", fin=",")
    d.p("Fait et délibéré en Mairie, les jour, mois et an que dessus.", avant=12)
    d.p("Au registre sont les signatures.", avant=0)
    signe(d, f, "Pour copie conforme :", "Le Maire,")
    sans_motifs(d)
    tete(d, f, None, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=False)
    return d


def village_afferents(f: Faits) -> Feuille:
    """An eastern village of 2014: the old form with members « afférents », « en exercice », « qui ont pris part »."""
    f = commune(f, 2014, 15, VILLAGE)
    d, qui, numero = Feuille("village_afferents"), salle(f), f"{f.rang}/2014"
    d.p("République Française", aligne="centre")
    d.p("Département des Monts-de-Briole", aligne="centre", avant=0)
    d.p(f"COMMUNE {de(f).upper()}", gras=True, aligne="centre", taille=14)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.blocs.append(Tableau((
        ("NOMBRE DE MEMBRES", "", ""),
        ("Afférents au Conseil municipal", "En exercice", "Qui ont pris part à la délibération"),
        (str(f.exercice), str(f.exercice), str(f.votants))), entete=False))  # fmt: skip
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}",
             f"Date d'affichage de la convocation : {f.convocation:%d/%m/%Y}", avant=8)  # fmt: skip
    d.p(f"L'an {jour_ecrit(f.seance)} à dix-neuf heures, le Conseil municipal de cette commune, régulièrement "
        "convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la "
        f"présidence de {mm(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents, nom_d_abord)}.", aligne="justifie")
    d.p(f"Absents : {noms([a for a, _ in qui.pouvoirs] + qui.absents, nom_d_abord)}.")
    if qui.pouvoirs:
        d.p(f"Procurations : {', '.join(f'{nom_d_abord(a)} à {nom_d_abord(b)}' for a, b in qui.pouvoirs)}.")
    d.p(f"Secrétaire : {nom_d_abord(f.secretaire)}")
    d.p(f"Délibération n° {numero}", avant=12, gras=True)
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True, avant=0)
    motifs(d, f, fin="")
    d.p("Après en avoir délibéré, le Conseil municipal décide :", avant=8)
    poser(d, f, infs(f), marque="- ", fin=PV)
    d.p(f"Pour : {f.pour}     Contre : {f.contre}     Abstention : {f.abstentions}", avant=10)
    signe(d, f, f"Le Maire {de(f)},")
    d.lignes("Acte rendu exécutoire après dépôt en Préfecture", "le : ……………", "et publication ou notification",
             "du : ……………", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "votants", secretaire=nom_d_abord(f.secretaire))
    dit_vote(d, f)
    return d


def village_de_montagne(f: Faits) -> Feuille:
    """A mountain village of 2019: everything centred, the vote in a small table before the verbs, a stamp."""
    f = commune(f, 2019, 10, VILLAGE, bas=True, visas=[CGCT])
    d, qui, numero = Feuille("village_de_montagne", police="New Computer Modern"), salle(f), f"2019-{f.rang:02}"
    timbre_actes(d, f, f"D2019{f.rang:03}")
    d.lignes(f.collectivite, "Le Chef-Lieu", "Tél. 04 00 00 00 00", taille=10)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=16, taille=14)
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"Séance ordinaire du {le(f.seance)}", aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=10)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 20h00, le conseil municipal s'est réuni en mairie, sous la "
        f"présidence de {mm(f.president)}, maire, sur convocation du {le(f.convocation)}.", avant=12)  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice} / Membres présents : {f.presents} / Pouvoirs : {f.pouvoirs}")
    d.p(f"Présents : {noms(qui.presents, str)}")
    if qui.pouvoirs:
        d.p(f"Absents représentés : {', '.join(f'{a} (pouvoir à {b})' for a, b in qui.pouvoirs)}")
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents, str)}")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    motifs(d, f, fin=",", avant=8)
    d.p("Après en avoir délibéré, le conseil municipal :", avant=10)
    d.blocs.append(Tableau((("POUR", "CONTRE", "ABSTENTION"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    poser(d, f, tiers(f, str.capitalize), marque="– ", fin=PV, avant=8)
    signe(d, f, "Ainsi délibéré les jour, mois et an ci-dessus,", "Le maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f)
    return d


def village_sans_quorum_dit(f: Faits) -> Feuille:
    """A plain village of 2017: the whole head on two lines, one long sentence of vote, the number in the margin."""
    f = commune(f, 2017, 11, VILLAGE)
    d, qui, numero = Feuille("village_sans_quorum_dit"), salle(f), f"2017.{f.seance.month:02}.{f.rang:02}"
    d.blocs.append(Colonnes(
        (P(f"Mairie {de(f)}", gras=True), P("1, place de l'Église", taille=9), P(f"N° {numero}", gras=True)),
        (P("DELIBERATION DU CONSEIL MUNICIPAL", gras=True), P(f"de la {f.collectivite.lower()[:7]} {de(f)}"),
         P(f"Séance du {le(f.seance)} à 19 heures")), part=0.4))  # fmt: skip
    d.p(f"Convocation du {f.convocation:%d/%m/%Y}. Conseillers en exercice : {f.exercice}, présents : {f.presents}, "
        f"votants : {f.votants}.", avant=12)  # fmt: skip
    d.p(f"Présidente : {mm(f.president)}, Maire." if f.president.femme else f"Président : {mm(f.president)}, Maire.")
    d.p(f"Présents : {noms(qui.presents[1:], str, ' – ')}.")
    d.p(f"Excusés : {noms([a for a, _ in qui.pouvoirs] + qui.absents, str, ' – ')}.")
    d.p(f"A été {accord(f.secretaire, 'élu')} secrétaire de séance : {f.secretaire}.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, fin=PV, devant="- ")
    if f.mode == "unanimite":
        vote = f"par {f.pour} voix pour"
    else:
        vote = f"par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention"
    d.p(f"Entendu l'exposé du Maire et après en avoir délibéré, le Conseil municipal, {vote}, décide de :", avant=10)
    poser(d, f, infs(f, nu=True), fin=",", puce="•", retrait=12)
    d.p("Pour extrait certifié conforme au registre des délibérations.", avant=12)
    d.p(f"{f.lieu}, le {le(f.transmission)}", aligne="droite")
    signe(d, f, "Le Maire")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, zeros=f.mode == "majorite")
    return d


def village_de_plaine(f: Faits) -> Feuille:
    """A cereal village of 2021, meeting in the salle des fêtes: capitals, « NOMBRE DE » lines, « DECIDE » each time."""
    f = commune(f, 2021, 11, VILLAGE)
    d, qui, numero = Feuille("village_de_plaine"), salle(f), f"{f.rang:03}-2021"
    d.haut = f"{f.collectivite.upper()} – Registre des délibérations – Feuillet 2021/{f.rang + 11}"
    d.lignes(f"{f.collectivite.upper()}", "DÉPARTEMENT DE SOUVIGNE-ET-TARDES", gras=True)
    d.p(f"CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=12)
    d.p(f"DÉLIBÉRATION N°{numero}", aligne="centre", gras=True, avant=2)
    d.lignes(f"NOMBRE DE CONSEILLERS EN EXERCICE : {f.exercice}", f"NOMBRE DE CONSEILLERS PRÉSENTS : {f.presents}",
             f"NOMBRE DE PROCURATIONS : {f.pouvoirs}", f"NOMBRE DE VOTANTS : {f.votants}",
             f"DATE DE CONVOCATION : {f.convocation:%d/%m/%Y}", avant=10, taille=10)  # fmt: skip
    d.p(f"Le {le(f.seance)} à vingt heures, les membres du conseil municipal se sont réunis exceptionnellement à la "
        "salle des fêtes afin de respecter les règles sanitaires, sous la présidence de "
        f"{monsieur(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"PRÉSENTS : {noms(qui.presents)}")
    d.p(f"ABSENTS EXCUSÉS : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}")
    for a, b in qui.pouvoirs:
        d.p(f"{mm(a)} a donné procuration à {mm(b)}", avant=2)
    d.p(f"SECRÉTAIRE DE SÉANCE : {mm(f.secretaire)}")
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=14)
    d.p(f"{monsieur_le_maire(f)} donne lecture des documents reçus.")
    motifs(d, f, vu="VU", cons="CONSIDÉRANT", fin=",")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, infs(f, avant="DÉCIDE "), fin=",")
    if f.mode == "majorite":
        d.p(f"VOTE : {f.pour} POUR – {f.contre} CONTRE – {f.abstentions} ABSTENTION(S)", gras=True)
    signe(d, f, "Pour extrait conforme,", "Le Maire,")
    d.p(f"Certifié exécutoire par le Maire compte tenu de la transmission en préfecture le {le(f.transmission)} et de "
        f"la publication le {le(f.publication)}.", taille=9, avant=14)  # fmt: skip
    d.dit(transmission=f.transmission, publication=f.publication)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def village_deux_signatures(f: Faits) -> Feuille:
    """A village of 2023, after the reform: maire and secretary sign, the site of the commune, voies et délais."""
    f = commune(f, 2023, 11, VILLAGE, bas=True)
    d, qui, numero = Feuille("village_deux_signatures"), salle(f), f"2023-{f.seance.month:02}-{f.rang % 9 + 1:02}"
    timbre_s2low(d, f, numero.replace("-", "_"))
    d.bas = "Page {page} sur {pages}"
    d.p(f.collectivite, gras=True, taille=14)
    d.p(f"Séance du conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"Délibération {numero} : {f.sujet.objet}", gras=True, avant=12)
    d.blocs.append(Tableau((
        ("Date de la convocation", le(f.convocation)),
        ("Membres en exercice", str(f.exercice)),
        ("Présents", str(f.presents)),
        ("Pouvoirs", str(f.pouvoirs) if f.pouvoirs else "Néant"),
        ("Votants", str(f.votants))), entete=False))  # fmt: skip
    d.p(f"Sous la présidence de {f.president}, maire.", avant=8)
    d.p(f"Étaient présents : {noms(qui.presents, str)}.")
    for a, b in qui.pouvoirs:
        d.p(f"{a} donne pouvoir à {b}.", avant=2)
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents, str)}.")
    d.p(f"{f.secretaire} est {accord(f.secretaire, 'désigné')} secrétaire de séance.")
    motifs(d, f, fin=PV)
    d.p("Le conseil municipal, après en avoir délibéré, décide :", avant=10)
    poser(d, f, infs(f), marque="{n}. ", fin=PV)
    detail = "" if f.mode == "unanimite" else f" ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention)"
    d.p(f"Délibération adoptée à {tous(f)}{detail}.", gras=True, avant=10)
    signent(d, f, "Le maire", "La secrétaire de séance" if f.secretaire.femme else "Le secrétaire de séance")
    d.p("Le tribunal administratif de Saint-Varant peut être saisi d'un recours dans les deux mois de la publication "
        "de la présente délibération, notamment par l'application www.telerecours.fr.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def village_insulaire(f: Faits) -> Feuille:
    """A village of an island in 2026: « Etaient présents » in a column, the report, one sentence for all decisions."""
    f = commune(f, 2026, 7, VILLAGE)
    d, qui, numero = Feuille("village_insulaire"), salle(f), f"{f.rang:02}/26"
    d.p(f"COMMUNE {de(f).upper()}", gras=True, aligne="centre", taille=14)
    d.p("Conseil Municipal", aligne="centre", avant=2)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", aligne="centre", gras=True, avant=10)
    d.blocs.append(Colonnes(
        (P("SÉANCE DU", gras=True), P(f"{f.seance:%d/%m/%Y}"), P(f"N° {numero}", gras=True)),
        (P(f"OBJET : {f.sujet.objet}", gras=True),), part=0.3))  # fmt: skip
    d.p(f"L'an {jour_ecrit(f.seance)}, à dix-sept heures, le Conseil Municipal, convoqué le {f.convocation:%d/%m/%Y}, "
        f"s'est assemblé sous la présidence de {mm(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.lignes(f"Nombre de membres en exercice : {f.exercice}", f"Présents : {f.presents}",
             f"Représentés : {f.pouvoirs}", f"Absents : {f.exercice - f.presents - f.pouvoirs}", avant=8)  # fmt: skip
    d.lignes("Étaient présents :", *(mm(i) for i in qui.presents), avant=8)
    if qui.pouvoirs:
        d.lignes("Étaient représentés :", *(f"{mm(a)} par {mm(b)}" for a, b in qui.pouvoirs), avant=6)
    if qui.absents:
        d.lignes("Étaient absents :", *(mm(i) for i in qui.absents), avant=6)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"{monsieur_le_maire(f)} ouvre la séance et expose l'affaire inscrite à l'ordre du jour.", avant=10)
    motifs(d, f, vu="VU", cons="CONSIDERANT", fin=PV)
    d.p("LE CONSEIL MUNICIPAL, OUÏ L'EXPOSÉ DE SON PRÉSIDENT ET APRÈS EN AVOIR DÉLIBÉRÉ,", avant=10)
    d.p(f"À {tous(f).upper()} DES MEMBRES PRÉSENTS ET REPRÉSENTÉS", avant=0)
    poser(d, f, tiers(f), fin=PV, avant=8)
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus.", avant=10)
    signe(d, f, "LE MAIRE", aligne="centre")
    d.p(f"Affiché en mairie le {le(f.publication)}", taille=9, avant=12)
    d.dit(publication=f.publication)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=False)
    return d


COTEAUX = (
    village_logiciel,
    village_de_2012,
    village_afferents,
    village_de_montagne,
    village_sans_quorum_dit,
    village_de_plaine,
    village_deux_signatures,
    village_insulaire,
    *COTEAUX_SUITE,
    *COTEAUX_FIN,
    *COTEAUX_VILLES,
)
