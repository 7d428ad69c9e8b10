"""The set « esplanades »: centres of action sociale, communal and intercommunal, and a caisse des écoles."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.esplanades_pieces import (
    choix,
    dame,
    ecrits,
    le_secretaire,
    ouvrir,
    pluriel,
    poser,
    signer,
    signer_a_deux,
    viser,
)
from benchmarks.exactitude.dispositions.esplanades_sujets import CCAS, ECOLES
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
    jour_ecrit,
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


def ccas_de_village(f: Faits) -> Feuille:
    """A village's CCAS: nine members, no number, the vote in brackets."""
    f = camper(f, "Centre communal d'action sociale {de}", _CA, "président", 9, prefixe="26", sujet=choix(f, CCAS))
    d, qui = Feuille("ccas_de_village"), bancs(f)
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DE LA SORNE", aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", avant=8)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", aligne="centre", gras=True, avant=8)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=2)
    d.p(
        f"L'an {jour_ecrit(f)} à 18 heures, le Conseil d'Administration, légalement convoqué le {le(f.convocation)}, "
        f"s'est réuni à la mairie sous la présidence de {monsieur(f.president)}, {presidente(f)} du CCAS.",
        aligne="justifie",
        avant=12,
    )
    d.p(f"Présents : {noms(qui.presents)}.", aligne="justifie")
    d.p(f"Absents : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.")
    for a, b in qui.pouvoirs:
        d.p(f"{mm(a)} a donné pouvoir à {mm(b)}.", avant=2)
    d.p(f"Secrétaire : {mm(f.secretaire)}.")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    viser(d, f, aligne="justifie")
    d.p(f"Le Conseil d'Administration, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, ecrits(f, "Approuve"), label="- ", retrait=12)
    if f.mode == "majorite":
        d.p(f"({f.pour} voix pour, {f.contre} voix contre, {pluriel(f.abstentions, 'abstention')})", avant=6)
    signer(d, f.president, "Pour extrait certifié conforme,", f"{le_chef(f)},")
    ouvrir(d, f, "", "convocation", qualite=f"{presidente(f)} du CCAS")
    d.attendu.pop("numero")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def presidente(f: Faits) -> str:
    """« Présidente »."""
    return f.president.qualite


def ccas_de_ville_en_tableau(f: Faits) -> Feuille:
    """A town's CCAS: counts in a table with its head, articles, the vote's result in a box, S²LOW stamp."""
    f = camper(
        f,
        "CCAS {de}",
        _CA,
        "président",
        17,
        prefixe="26",
        sujet=choix(f, CCAS),
        visas=[f"{CGCT}, notamment son article L. 2131-1"],
    )
    d, numero = Feuille("ccas_de_ville_en_tableau"), f"CCAS-{f.seance.year}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.bas = "Centre communal d'action sociale – 6, rue des Écoles – page {page}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("CONSEIL D'ADMINISTRATION", avant=0)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"SÉANCE DU {f.seance:%d/%m/%Y}", aligne="centre", avant=0)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=10)
    d.blocs.append(
        Tableau(
            (
                ("Administrateurs en exercice", "Présents", "Pouvoirs", "Votants", "Date de convocation"),
                (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants), f"{f.convocation:%d/%m/%Y}"),
            )
        )
    )
    d.p(f"Présidence : {mm(f.president)}, {presidente(f)}", avant=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    viser(d, f, vu="VU", motif="CONSIDÉRANT", fin=" ;", aligne="justifie")
    d.p("LE CONSEIL D'ADMINISTRATION,", gras=True, avant=10)
    d.p("Après en avoir délibéré, décide :", avant=2)
    poser(
        d, f, ecrits(f, "D'approuver"), label="Article {er} : ", unique="Article unique : ", fin=".", aligne="justifie"
    )
    d.blocs.append(
        Tableau((("Pour", str(f.pour)), ("Contre", str(f.contre)), ("Abstention", str(f.abstentions))), entete=False)
    )
    signer(d, f.president, f"{le_chef(f)} du CCAS,")
    ouvrir(
        d,
        f,
        numero,
        "convocation",
        "en_exercice",
        "presents",
        "pouvoirs",
        "votants",
        qualite=presidente(f),
        objet=f.sujet.objet.upper(),
    )
    dit_vote(d, f)
    return d


def ccas_vice_presidence(f: Faits) -> Feuille:
    """A CCAS chaired by its vice-president, who signs; « Exposé », « Décision »; voies et délais at the foot."""
    f = camper(f, "Centre communal d'action sociale {de}", _CA, "président", 13, prefixe="26", sujet=choix(f, CCAS))
    vice = "Vice-Présidente" if f.president.femme else "Vice-Président"
    f = replace(f, president=replace(f.president, qualite=vice))
    d, qui, numero = Feuille("ccas_vice_presidence"), bancs(f), f"{f.seance.year}/{f.rang:02}"
    d.blocs.append(
        Colonnes(
            (
                P(f.collectivite, gras=True),
                P("Nombre d'administrateurs", taille=9),
                P(f"en exercice : {f.exercice}", taille=9, avant=0),
                P(f"présents : {f.presents}", taille=9, avant=0),
                P(f"votants : {f.votants}", taille=9, avant=0),
            ),
            (
                P(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="droite"),
                P(f"Conseil d'administration du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="droite", avant=0),
                P(f"Convocation du {le(f.convocation)}", aligne="droite", avant=0),
            ),
            part=0.45,
        )
    )
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"Sous la présidence de {monsieur(f.president)}, {vice},", avant=10)
    d.p(f"Étaient présents : {', '.join(str(i) for i in qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.")
    d.p(f"Désignation du secrétaire de séance : {f.secretaire}.")
    d.p("Exposé", gras=True, avant=10)
    d.p(
        "Le service a reçu ces derniers mois des sollicitations plus nombreuses. Il est apparu utile de soumettre la "
        "question aux administrateurs afin de répondre dans de bonnes conditions.",
        aligne="justifie",
        avant=2,
    )
    viser(d, f, fin=".", aligne="justifie")
    d.p("Décision", gras=True, avant=10)
    d.p(f"Le conseil d'administration, après en avoir délibéré, à {tous(f)} :", avant=2)
    poser(d, f, ecrits(f, "APPROUVE"), fin=".", aligne="justifie")
    d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}", avant=8)
    signer(d, f.president, "Par délégation du Président,", f"{'La' if f.president.femme else 'Le'} {vice},")
    d.p(
        "Recours possible devant le tribunal administratif de Montrivel dans les deux mois suivant la publication ou "
        "la notification.",
        taille=9,
        avant=14,
    )
    ouvrir(d, f, numero, "convocation", "en_exercice", "presents", "votants", qualite=vice)
    dit_vote(d, f)
    return d


def ccas_intercommunal_articles(f: Faits) -> Feuille:
    """A CIAS: counts in prose, « Art. » labels, the day of transmission certified."""
    f = camper(
        f, "Centre intercommunal d'action sociale {de}", _CA, "président", 21, prefixe="20", sujet=choix(f, CCAS)
    )
    d, numero = Feuille("ccas_intercommunal_articles", police="New Computer Modern"), f"CIAS {f.rang:03}/{f.seance:%y}"
    timbre(d, f, "actes", numero.replace(" ", "").replace("/", "_"))
    d.haut = "CIAS – Conseil d'administration"
    d.p(f.collectivite, gras=True, taille=13)
    d.p("Procès-verbal de délibération", aligne="centre", avant=10)
    d.lignes(f"Délibération n° {numero}", f"Séance du {le(f.seance)} à 17 h 00", aligne="centre", gras=True)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(
        f"Le conseil d'administration, composé de {f.exercice} membres en exercice, a été convoqué le "
        f"{le(f.convocation)}. {f.presents} membres sont présents, {pluriel(f.pouvoirs, 'pouvoir')} "
        f"{'ont' if f.pouvoirs > 1 else 'a'} été remis, soit {f.votants} votants.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"Présidence de séance : {mm(f.president)}, {presidente(f)} du CIAS", avant=6)
    d.p(f"Secrétariat de séance : {mm(f.secretaire)}", avant=2)
    viser(d, f, fin=",", aligne="justifie")
    d.p(f"Le conseil d'administration, ouï l'exposé de {dame(f)}, après en avoir délibéré,", avant=10)
    poser(d, f, ecrits(f, "Décide d'approuver"), label="Art. {n} – ", fin=".", aligne="justifie")
    d.p(
        f"Adopté à {tous(f)}" + (f", {f.contre} contre, {f.abstentions} abstention(s)." if f.contre else "."),
        gras=True,
        avant=10,
    )
    signer(d, f.president, f"{le_chef(f)} du CIAS,", aligne="centre")
    d.p(
        f"{le_chef(f)} certifie le caractère exécutoire de cet acte, transmis en préfecture le "
        f"{f.transmission:%d/%m/%Y}.",
        taille=9,
        avant=12,
    )
    ouvrir(
        d,
        f,
        numero,
        "convocation",
        "en_exercice",
        "presents",
        "pouvoirs",
        "votants",
        qualite=f"{presidente(f)} du CIAS",
    )
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def ccas_residence_autonomie(f: Faits) -> Feuille:
    """A CCAS with a residence: « Étaient présents » by college, « décide de : » and infinitives, two hands."""
    f = camper(f, "Centre communal d'action sociale {de}", _CA, "président", 15, prefixe="26", sujet=choix(f, CCAS))
    d, qui, numero = Feuille("ccas_residence_autonomie"), bancs(f), f"{f.seance:%Y%m%d}_{f.rang:02}"
    timbre(d, f, "ministere", numero)
    d.p("C.C.A.S.", gras=True, taille=16, aligne="centre")
    d.p(f.collectivite, aligne="centre", avant=0)
    d.p(f"RÉUNION DU CONSEIL D'ADMINISTRATION DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=12)
    d.p(f"Délibération {numero} : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=8)
    elus, nommes = qui.presents[: len(qui.presents) // 2], qui.presents[len(qui.presents) // 2 :]
    d.p(f"Étaient présents au titre des élus : {noms(elus)}.", aligne="justifie")
    d.p(f"Étaient présents au titre des membres nommés : {noms(nommes)}.", aligne="justifie", avant=2)
    d.p(f"Étaient excusés : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.", avant=2)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", avant=2)
    d.p(
        f"La séance est présidée par {mm(f.president)}, {presidente(f)}. {mm(f.secretaire)} est "
        f"{accord(f.secretaire, 'nommé')} secrétaire de séance."
    )
    d.p(f"Administrateurs en exercice : {f.exercice} ; présents : {f.presents} ; ont pris part au vote : {f.votants}.")
    viser(d, f, vu="Vu", motif="Considérant", fin=";")
    d.p(f"Après en avoir délibéré, le conseil d'administration, à {tous(f)} des voix exprimées, décide de :", avant=10)
    poser(d, f, ecrits(f, "approuver"), puce="-", retrait=12)
    d.p(f"Votes pour : {f.pour} / votes contre : {f.contre} / abstentions : {f.abstentions}", avant=8)
    signer_a_deux(d, (f"{le_secretaire(f)},", f.secretaire), (f"{le_chef(f)} du CCAS,", f.president))
    ouvrir(d, f, numero, "convocation", "en_exercice", "presents", "votants", qualite=presidente(f))
    dit_vote(d, f)
    return d


def caisse_des_ecoles_comite(f: Faits) -> Feuille:
    """A caisse des écoles: the committee's whole name, a president who is the maire, short exposé, « Le comité »."""
    f = camper(
        f,
        "Caisse des écoles {de}",
        "comité de la caisse des écoles",
        "président",
        12,
        prefixe="26",
        sujet=choix(f, ECOLES),
    )
    d, qui, numero = Feuille("caisse_des_ecoles_comite"), bancs(f), f"CDE-{f.seance.year}/{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, taille=13, aligne="centre")
    d.p("REGISTRE DES DÉLIBÉRATIONS DU COMITÉ DE LA CAISSE DES ÉCOLES", aligne="centre", gras=True, avant=10)
    d.p(f"Délibération n° {numero}", aligne="centre", avant=2)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}, salle du conseil", aligne="centre", avant=2)
    d.lignes(
        f"Membres en exercice : {f.exercice}",
        f"Membres présents : {f.presents}",
        f"Votants : {f.votants}",
        f"Convocation envoyée le : {f.convocation:%d/%m/%Y}",
        avant=10,
    )
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie", avant=8)
    if qui.pouvoirs:
        d.p(f"Avaient donné procuration : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    d.p(f"Présidence : {mm(f.president)}, Maire, {presidente(f)} de la caisse des écoles")
    d.p(f"Secrétaire : {mm(f.secretaire)}", avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(
        "Les enseignants ont fait part de leurs souhaits lors du conseil d'école ; le bureau propose d'y répondre dans "
        "la limite des crédits disponibles.",
        aligne="justifie",
    )
    viser(d, f, fin=",")
    d.p("Le comité, après en avoir délibéré :", avant=10)
    poser(d, f, ecrits(f, "Approuve"), label="• ", fin=" ;", retrait=12)
    d.p(
        f"Délibération adoptée par {f.pour} voix pour"
        + (
            f", {f.contre} voix contre et {pluriel(f.abstentions, 'abstention')}."
            if f.contre
            else ", soit l'unanimité."
        ),
        avant=10,
    )
    signer(d, f.president, f"{le_chef(f)} de la caisse des écoles,")
    d.p(f"Affichée à la porte de la mairie le {le(f.publication)}.", taille=9, avant=12)
    ouvrir(
        d,
        f,
        numero,
        "convocation",
        "en_exercice",
        "presents",
        "votants",
        qualite=f"Maire, {presidente(f)} de la caisse des écoles",
    )
    d.dit(publication=f.publication)
    dit_vote(d, f, zeros=f.mode == "majorite")
    return d


SOCIAL = (
    ccas_de_village,
    ccas_de_ville_en_tableau,
    ccas_vice_presidence,
    ccas_intercommunal_articles,
    ccas_residence_autonomie,
    caisse_des_ecoles_comite,
)
