"""The blind set SEMAINES, last part: three syndicats, a CCAS and a département."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.semaines_pieces import (
    a_lieu,
    accord,
    civil,
    de_lieu,
    decider,
    expose,
    jour_ecrit,
    le_chef,
    minuscule,
    mm,
    monsieur,
    monsieur_le,
    noms,
    placer,
    poser,
    salle,
    sans_motifs,
    signer,
    signer_a_deux,
    tete,
    tierce,
    timbrer,
    timbrer_rural,
    tous,
    viser,
)
from benchmarks.exactitude.dispositions.semaines_sujets import CCAS, DECHETS, DEPARTEMENT, EAU, SCOLAIRE
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def syndicat_des_eaux(f: Faits) -> Feuille:
    """A water syndicat of a few villages: the small mairies' software again, « délégués », verbs in capitals."""
    f = placer(f, "Syndicat des eaux {pays}", "comité syndical", "Président", 15, EAU, prefixe="25")
    d, qui, numero = Feuille("syndicat_des_eaux"), salle(f), f"DE_{f.rang:03}_{f.seance.year}"
    timbrer_rural(d, f, numero)
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("DÉLIBÉRATION DU COMITÉ SYNDICAL", gras=True, aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=0)
    d.blocs.append(Tableau((("Nombre de délégués", "", ""), ("En exercice", "Présents", "Votants"),
                            (str(f.exercice), str(f.presents), str(f.votants)))))  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)} à 17 heures, le comité syndical, dûment convoqué le {f.convocation:%d/%m/%Y}, s'est "
        f"réuni à la mairie {de_lieu(f)}, sous la présidence de {monsieur(f.president)}, {f.president.qualite}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents, civil)}", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Représentés : {', '.join(f'{civil(a)} par {civil(b)}' for a, b in qui.pouvoirs)}")
    d.p(f"Absents excusés : {noms(qui.absents, civil) or 'néant'}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"N° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    viser(d, f.visas, f.sujet.considerants)
    d.p(f"Sur proposition de {monsieur_le(f)}, le comité syndical, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f), marque="- ", retrait=8)
    d.p(f"Adopté à {tous(f)}.", avant=8)
    d.p(f"Pour : {f.pour}   Contre : {f.contre}   Abstentions : {f.abstentions}", avant=0)
    signer(d, f.president, f"Fait et délibéré {a_lieu(f)},", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants",
         president=(str(f.president), f.president.qualite), secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f)
    return d


def syndicat_des_dechets(f: Faits) -> Feuille:
    """A waste syndicat: a professional head in two columns, « ARTICLE 1 », the vote in its last line, a web site."""
    f = placer(f, "Syndicat mixte de traitement des déchets {pays}", "comité syndical", "Président", 27, DECHETS,
               prefixe="25")  # fmt: skip
    d, qui, numero = Feuille("syndicat_des_dechets"), salle(f), f"CS{f.seance.year}/{f.rang:02}"
    timbrer(d, f, "actes", numero.replace("/", "_"))
    d.bas = "www.exemple.invalid – {page}/{pages}"
    d.blocs.append(Colonnes(
        (P(f.collectivite, gras=True), P("ZA des Peupliers", taille=9, avant=0)),
        (P(f"Comité syndical du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, aligne="droite"),
         P(f"Délibération n° {numero}", aligne="droite", avant=0)), part=0.55))  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=16)
    d.lignes(f"Convocation : {le(f.convocation)}", f"Délégués titulaires en exercice : {f.exercice}",
             f"Délégués présents : {f.presents}", f"Délégués représentés : {f.pouvoirs}", f"Votants : {f.votants}",
             f"Président de séance : {mm(f.president)}, {f.president.qualite} du syndicat",
             f"Secrétaire de séance : {mm(f.secretaire)}", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents, minuscule)}.", taille=9, aligne="justifie")
    viser(d, f.visas, f.sujet.considerants, fin=" ;", aligne="justifie")
    d.p("Le comité syndical, après en avoir délibéré,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f, cap=True), marque="ARTICLE {n} : ", fin=".", aligne="justifie")
    vote = "À L'UNANIMITÉ" if f.mode == "unanimite" else "À LA MAJORITÉ"
    d.p(f"VOTÉ {vote} – Pour : {f.pour} – Contre : {f.contre} – Abstention(s) : {f.abstentions}", gras=True, avant=10)
    signer(d, f.president, f"{le_chef(f)} du syndicat,")
    tete(
        d,
        f,
        numero,
        "convocation",
        "en_exercice",
        "presents",
        "pouvoirs",
        "votants",
        president=(str(f.president), f"{f.president.qualite} du syndicat"),
        secretaire=str(f.secretaire),
    )
    dit_vote(d, f)
    return d


def syndicat_scolaire(f: Faits) -> Feuille:
    """A school syndicat whose secretary is a mairie's: prose, no number of votes, « ont signé au registre »."""
    f = placer(f, "Syndicat intercommunal à vocation scolaire {de}", "comité syndical", "président", 9, SCOLAIRE,
               prefixe="25")  # fmt: skip
    d, qui, numero = Feuille("syndicat_scolaire"), salle(f), f"{f.rang:02}-{f.seance.year}"
    d.p(f.collectivite, gras=True)
    d.p("Extrait du registre des délibérations du comité syndical", aligne="centre", gras=True, avant=12)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(
        f"Le {le(f.seance)} à 18 h 30, les délégués du comité syndical se sont réunis à l'école, sur convocation de "
        f"{monsieur_le(f)} en date du {le(f.convocation)}.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"Étaient présents : {mm(f.president)}, {f.president.qualite.lower()}, {noms(qui.presents[1:])}.",
        aligne="justifie")  # fmt: skip
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}.")
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'choisi')} comme secrétaire de séance.")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    for phrase in expose(f):
        d.p(f"{monsieur_le(f)} prend la parole. {phrase}", aligne="justifie")
    d.p(f"Après en avoir délibéré, le comité syndical, à {tous(f)} :", avant=8)
    poser(d, f, tierce(f, str), puce="-", retrait=12, fin=",")
    d.p("Fait et délibéré les jour, mois et an ci-dessus. Ont signé au registre les membres présents.", avant=10)
    signer(d, f.president, f"{le_chef(f)},")
    sans_motifs(d)
    tete(d, f, numero, "convocation", president=(str(f.president), f.president.qualite.lower()),
         secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=False)
    return d


def ccas_conseil_d_administration(f: Faits) -> Feuille:
    """A CCAS: the maire presides by right, administrators counted, Roman dates no, verbs with a capital, two hands."""
    f = placer(f, "Centre communal d'action sociale {de}", "conseil d'administration", "Président", 13, CCAS,
               prefixe="26")  # fmt: skip
    d, qui, numero = Feuille("ccas_conseil_d_administration"), salle(f), f"CCAS {f.seance.year}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, taille=12, aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre")
    d.p(f"Séance du {f.seance:%d/%m/%Y} à 14 h 30", aligne="centre", avant=0)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    d.p(f"Nombre d'administrateurs en exercice : {f.exercice}", avant=10)
    d.p(f"Présents : {f.presents}     Pouvoirs : {f.pouvoirs}     Votants : {f.votants}", avant=0)
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}", avant=0)
    d.p(
        f"Le conseil d'administration du CCAS s'est réuni à la résidence des Acacias sous la présidence de "
        f"{monsieur(f.president)}, Maire, {f.president.qualite} du CCAS.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"Présents : {noms(qui.presents, civil)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{civil(a)} à {civil(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents, civil)}.")
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire de séance.")
    viser(d, f.visas, f.sujet.considerants, aligne="justifie")
    d.p(f"Le conseil d'administration, à {tous(f)}, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f, str.capitalize), puce="–", retrait=12)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions or 'néant'}")
    signer_a_deux(d, f)
    d.p(f"{le_chef(f)} certifie le caractère exécutoire de la présente délibération, transmise en préfecture le "
        f"{f.transmission:%d/%m/%Y} et publiée le {f.publication:%d/%m/%Y}.", taille=9, avant=12)  # fmt: skip
    tete(
        d,
        f,
        numero,
        "convocation",
        "en_exercice",
        "presents",
        "pouvoirs",
        "votants",
        president=(str(f.president), f"Maire, {f.president.qualite} du CCAS"),
        secretaire=str(f.secretaire),
    )
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def departement_commission_permanente(f: Faits) -> Feuille:
    """A département: the commission permanente, a report's number, bullets of infinitives, the vote by its counts."""
    f = placer(f, "Département de la Vaire", "commission permanente", "Président", 27, DEPARTEMENT, prefixe="22")
    d, qui, numero = Feuille("departement_commission_permanente"), salle(f), f"CP{f.seance:%Y-%m}-{f.rang:03}"
    timbrer(d, f, "s2low", numero)
    d.bas = "Département de la Vaire – Page {page}/{pages}"
    d.p("DÉPARTEMENT DE LA VAIRE", gras=True, taille=13)
    d.p("COMMISSION PERMANENTE", gras=True, aligne="centre", avant=10)
    d.p(f"Réunion du {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"La commission permanente du Conseil départemental, convoquée le {le(f.convocation)}, s'est réunie à l'hôtel "
        f"du Département sous la présidence de {mm(f.president)}, {f.president.qualite} du Conseil départemental.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents, mm)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Délégations de vote : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents, mm)}.", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.", taille=10)
    rapport = f"le rapport de {monsieur_le(f)} du Conseil départemental"
    viser(d, [*f.visas, rapport], f.sujet.considerants, aligne="justifie")
    d.p("Après en avoir délibéré,", avant=8)
    d.p("LA COMMISSION PERMANENTE DÉCIDE :", gras=True)
    poser(d, f, decider(f), puce="-", retrait=12)
    d.lignes(f"Délibération adoptée à {tous(f)}", f"Votants : {f.votants}", f"Pour : {f.pour}",
             f"Contre : {f.contre}", f"Abstention : {f.abstentions}", avant=10)  # fmt: skip
    signer(d, f.president, f"{le_chef(f)} du Conseil départemental,")
    tete(d, f, numero, "convocation", "votants",
         president=(str(f.president), f"{f.president.qualite} du Conseil départemental"),
         secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f)
    return d


SEMAINES_FIN = (
    syndicat_des_eaux,
    syndicat_des_dechets,
    syndicat_scolaire,
    ccas_conseil_d_administration,
    departement_commission_permanente,
)
