"""The set « esplanades »: fire and rescue services, a centre de gestion, a régie and a cultural establishment."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.esplanades_pieces import (
    choix,
    dame,
    ecrits,
    ouvrir,
    pluriel,
    poser,
    presidence,
    signer,
    viser,
)
from benchmarks.exactitude.dispositions.esplanades_sujets import CULTURE, GESTION, REGIE, SECOURS
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    camper,
    le_chef,
    mm,
    monsieur,
    noms,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau

_CA = "conseil d'administration"


def sdis_conseil_d_administration(f: Faits) -> Feuille:
    """A SDIS: voting members by name, the directeur and the payeur in attendance, articles."""
    f = camper(
        f,
        "Service départemental d'incendie et de secours de la Sorne",
        _CA,
        "président",
        22,
        prefixe="28",
        sujet=choix(f, SECOURS),
    )
    d, qui, numero = Feuille("sdis_conseil_d_administration"), bancs(f), f"CA-{f.seance.year}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.haut, d.bas = f"SDIS – CA du {f.seance:%d/%m/%Y}", "{page}/{pages}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("Conseil d'administration", aligne="centre", avant=2)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=8)
    d.lignes(
        f"Membres en exercice ayant voix délibérative : {f.exercice}",
        f"Présents : {f.presents}",
        f"Pouvoirs : {f.pouvoirs}",
        f"Votants : {f.votants}",
        avant=2,
    )
    d.p(f"Sous la présidence de {mm(f.president)}, {presidence(f, 'du conseil d’administration')},", avant=8)
    d.p(f"Étaient présents avec voix délibérative : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Étaient excusés : {noms(qui.absents)}.")
    d.p("Assistaient également à la séance : le directeur départemental, le médecin-chef et le payeur départemental.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    viser(d, f, fin=",", aligne="justifie")
    d.p(f"Le conseil d'administration, après en avoir délibéré, à {tous(f)},", avant=10)
    d.p("DÉCIDE :", gras=True, avant=2)
    poser(d, f, ecrits(f, "d'approuver"), label="Article {er} - ", fin=".", aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstention(s) : {f.abstentions}", avant=8)
    signer(d, f.president, f"{le_chef(f)} du conseil d'administration,")
    ouvrir(
        d,
        f,
        numero,
        "convocation",
        "en_exercice",
        "presents",
        "pouvoirs",
        "votants",
        qualite=presidence(f, "du conseil d'administration"),
    )
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def sdis_bureau_court(f: Faits) -> Feuille:
    """The bureau of a SDIS: five members, a head in two columns, infinitives with a capital after dashes."""
    f = camper(
        f,
        "SDIS de l'Aubrière",
        "bureau du conseil d'administration",
        "président",
        9,
        prefixe="28",
        sujet=choix(f, SECOURS),
    )
    d, numero = Feuille("sdis_bureau_court"), f"BU{f.seance:%y}.{f.rang:02}"
    timbre(d, f, "s2low", numero.replace(".", "_"))
    d.blocs.append(
        Colonnes(
            (P(f.collectivite, gras=True, taille=13), P("Groupement administration et finances", taille=9, avant=0)),
            (
                P("BUREAU DU CONSEIL D'ADMINISTRATION", gras=True, aligne="droite"),
                P(f"Réunion du {le(f.seance)}", aligne="droite", avant=0),
                P(f"Délibération n° {numero}", aligne="droite", avant=0),
            ),
            part=0.5,
        )
    )
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=16)
    d.p(
        f"Les membres du bureau, convoqués le {le(f.convocation)}, se sont réunis sous la présidence de "
        f"{monsieur(f.president)}, {presidence(f, 'du SDIS')}. Nombre de membres en exercice : {f.exercice} ; nombre "
        f"de présents : {f.presents} ; nombre de votants : {f.votants}. {monsieur(f.secretaire)} a été "
        f"{accord(f.secretaire, 'désigné')} secrétaire.",
        aligne="justifie",
        avant=10,
    )
    viser(d, f, fin=" ;", aligne="justifie")
    d.p("Le bureau, après en avoir délibéré, décide :", avant=10)
    poser(d, f, ecrits(f, "D'approuver"), label="– ", retrait=12, aligne="justifie")
    d.p(f"Résultat du vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s)", avant=10)
    signer(d, f.president, f"{le_chef(f)},")
    d.p("Délais et voies de recours : deux mois devant le tribunal administratif de Montrivel.", taille=9, avant=12)
    ouvrir(d, f, numero, "convocation", "en_exercice", "presents", "votants", qualite=presidence(f, "du SDIS"))
    dit_vote(d, f)
    return d


def sdis_centre_de_gestion(f: Faits) -> Feuille:
    """A centre de gestion: an unlabelled centred title, « Le Président rappelle », « Article 1 », a one-line vote and a
    full certificate."""
    f = camper(
        f,
        "Centre de gestion de la fonction publique territoriale de la Haute-Ostre",
        _CA,
        "président",
        27,
        prefixe="28",
        sujet=choix(f, GESTION),
    )
    d, numero = Feuille("sdis_centre_de_gestion"), f"{f.seance.year}-{f.rang:02}"
    d.bas = "CDG – 14, boulevard des Lices – Tél. 03 00 00 00 00 – {page}/{pages}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"CONSEIL D'ADMINISTRATION DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=14)
    d.p(f"DÉLIBÉRATION N° {numero}", aligne="centre", avant=2)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=12)
    d.blocs.append(
        Tableau(
            (
                ("Date de convocation", le(f.convocation)),
                ("Membres en exercice", str(f.exercice)),
                ("Membres présents", str(f.presents)),
                ("Membres représentés", str(f.pouvoirs)),
                ("Président de séance", f"{mm(f.president)}, {presidence(f, 'du Centre de gestion')}"),
                ("Secrétaire de séance", mm(f.secretaire)),
            ),
            entete=False,
        )
    )
    d.p(
        f"{dame(f)} rappelle que le Centre de gestion intervient auprès des collectivités affiliées à leur demande et "
        "que le comité social territorial a été tenu informé.",
        aligne="justifie",
        avant=12,
    )
    viser(d, f, fin=",", aligne="justifie")
    d.p("Le conseil d'administration, après en avoir délibéré,", avant=10)
    poser(d, f, ecrits(f, "APPROUVE"), label="Article {n} : ", fin=".", aligne="justifie")
    d.p(
        f"Adopté à {tous(f)} par {f.pour} voix pour"
        + (f", {f.contre} contre et {pluriel(f.abstentions, 'abstention')}." if f.contre else "."),
        avant=10,
        gras=True,
    )
    signer(d, f.president, f"{le_chef(f)} du Centre de gestion,")
    d.p(
        f"{le_chef(f)} certifie que la présente délibération a été transmise au représentant de l'État le "
        f"{f.transmission:%d/%m/%Y} et publiée le {f.publication:%d/%m/%Y}.",
        taille=9,
        avant=14,
    )
    ouvrir(
        d,
        f,
        numero,
        "convocation",
        "en_exercice",
        "presents",
        "pouvoirs",
        qualite=presidence(f, "du Centre de gestion"),
    )
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, zeros=f.mode == "majorite")
    return d


def regie_de_transports(f: Faits) -> Feuille:
    """A transport régie: letterhead, one line of counts with bars, « Le Conseil d'administration : » and capitals."""
    f = camper(f, "Régie de transports {de}", _CA, "président", 11, prefixe="82", sujet=choix(f, REGIE))
    d, numero = Feuille("regie_de_transports", coin="bas-droite"), f"RT/{f.seance.year}/{f.rang:02}"
    timbre(d, f, "actes", numero.replace("/", "_"))
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Établissement public local à caractère industriel et commercial", taille=9, avant=0)
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Conseil d'administration du {f.seance:%d/%m/%Y}", avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(
        f"En exercice : {f.exercice} | Présents : {f.presents} | Pouvoirs : {f.pouvoirs or 'aucun'} | "
        f"Votants : {f.votants} | Convocation : {f.convocation:%d/%m/%Y}",
        avant=8,
    )
    d.p(f"Président de séance : {monsieur(f.president)}", avant=4)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=2)
    d.p("Le directeur présente le dossier et apporte les précisions demandées.", avant=10)
    viser(d, f, vu="VU", motif="CONSIDÉRANT", fin=" ;", aligne="justifie")
    d.p("Le Conseil d'administration, après en avoir délibéré :", avant=10)
    poser(d, f, ecrits(f, "APPROUVE"), puce="-", retrait=12)
    d.lignes(
        f"Votes pour : {f.pour}",
        f"Votes contre : {f.contre or 'néant'}",
        f"Abstentions : {f.abstentions or 'néant'}",
        avant=10,
    )
    signer(d, f.president, f"{le_chef(f)} du conseil d'administration,", aligne="gauche")
    ouvrir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite=None)
    dit_vote(d, f)
    return d


def regie_etablissement_culturel(f: Faits) -> Feuille:
    """A cultural establishment: founders' representatives, prose head, « Après en avoir délibéré » apart,
    ordinal articles, publication on the site."""
    f = camper(
        f,
        "Établissement public de coopération culturelle Les Tréteaux du Val",
        _CA,
        "président",
        18,
        prefixe="20",
        sujet=choix(f, CULTURE),
    )
    d, numero = (
        Feuille("regie_etablissement_culturel", police="New Computer Modern"),
        f"EPCC-{f.rang:02}-{f.seance.year}",
    )
    d.bas = "Les Tréteaux du Val – scène conventionnée"
    d.p("LES TRÉTEAUX DU VAL", gras=True, taille=16)
    d.p(f.collectivite, avant=0)
    d.p(f"Conseil d'administration – séance du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, avant=12)
    d.p(f"Délibération n° {numero}", gras=True, avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=8)
    d.p(
        f"Le conseil d'administration s'est réuni au théâtre, sur convocation du {le(f.convocation)}, sous la "
        f"présidence de {mm(f.president)}, {presidence(f, 'de l’établissement')}. Sur {f.exercice} membres en "
        f"exercice, {f.presents} étaient présents (pouvoirs : {f.pouvoirs}). {mm(f.secretaire)} a assuré le "
        "secrétariat de la séance.",
        aligne="justifie",
        avant=10,
    )
    viser(d, f, fin=",", aligne="justifie")
    d.p("Après en avoir délibéré,", avant=10)
    d.p("Le conseil d'administration décide :", avant=2)
    poser(d, f, ecrits(f, "D'approuver"), label="{n}° ", fin=" ;", retrait=12, aligne="justifie")
    d.p(f"Délibération adoptée à {tous(f)} des membres présents ou représentés.", avant=10)
    signer(d, f.president, f"{le_chef(f)} du conseil d'administration,")
    d.p(f"Publication sur le site internet de l'établissement le {f.publication:%d/%m/%Y}.", taille=9, avant=12)
    ouvrir(
        d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", qualite=presidence(f, "de l'établissement")
    )
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


ETABLISSEMENTS = (
    sdis_conseil_d_administration,
    sdis_bureau_court,
    sdis_centre_de_gestion,
    regie_de_transports,
    regie_etablissement_culturel,
)
