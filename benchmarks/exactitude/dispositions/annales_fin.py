"""The control layouts of the set ANNALES, third part: syndicats, a CCAS, a département, a council that takes note."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.annales_pieces import (
    an_mil,
    du_chef,
    inverse,
    mot_du_jour,
    ou_neant,
    prises,
    procurations,
    titre_dit,
)
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
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
from benchmarks.exactitude.faits import Faits, Sujet, annee_en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P

_EAU = Sujet(
    "Rapport sur le prix et la qualité du service public de l'eau potable – Exercice 2024", "8.8", (), (),
    (("adopter", "le rapport sur le prix et la qualité du service public de l'eau potable de l'exercice 2024"),
     ("décider", "de transmettre aux services préfectoraux la présente délibération"),
     ("décider", "de renseigner les indicateurs de performance sur le site de l'observatoire national")),
)  # fmt: skip


def eau_potable(f: Faits) -> Feuille:
    """A water syndicat: « PRÉSENTS : Mmes …, MM. … », the report read, bullets that the verb « DÉCIDE » repeats."""
    f = camper(f, "Syndicat intercommunal d'alimentation en eau potable {de}", "comité syndical", "président", 21,
               prefixe="25", sujet=_EAU)  # fmt: skip
    d, qui = Feuille("eau_potable"), bancs(f)
    numero = f"{f.seance.year}_{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL", gras=True, aligne="centre")
    d.p(f"Réunion du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre", gras=True)
    d.p(f"Le {mot_du_jour(f.seance)} {annee_en_lettres(f.seance.year)}, à 18 heures, le comité syndical, convoqué le "
        f"{le(f.convocation)}, s'est réuni sous la présidence de {monsieur(f.president)}, {f.president.qualite}.",
        avant=10)  # fmt: skip
    femmes, hommes = ([inverse(i) for i in qui.presents if i.femme is s] for s in (True, False))
    d.p(f"PRÉSENTS : Mmes {', '.join(femmes)}, MM. {', '.join(hommes)}.", aligne="justifie")
    d.p(f"ABSENTS – EXCUSÉS : {ou_neant([inverse(a) for a, _ in qui.pouvoirs] + [inverse(i) for i in qui.absents])}.")
    d.p(f"SECRÉTAIRE DE SÉANCE : {mm(f.secretaire)}")
    d.p(f"Délégués en exercice : {f.exercice} – Délégués présents : {f.presents} – Votants : {f.votants}")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{titre_dit(f)} rappelle que le code général des collectivités territoriales impose la réalisation d'un "
        "rapport annuel sur le prix et la qualité du service d'eau potable. Ce rapport doit être présenté à "
        "l'assemblée dans les neuf mois qui suivent la clôture de l'exercice.", aligne="justifie")  # fmt: skip
    d.p("Après présentation de ce rapport, le comité syndical, après en avoir délibéré :", avant=8)
    poser(d, f, tierce(f), puce="-", fin=" ;", retrait=12)
    d.p(f"Vote : {'Unanimité' if f.mode == 'unanimite' else 'Majorité'}", avant=8)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    d.p(f"Transmis en préfecture le {f.transmission:%d/%m/%Y} – Publié le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


_GESTION = Sujet(
    "Adhésion au service commun de médecine préventive du centre de gestion", "4.1",
    ("le code général de la fonction publique, notamment son article L. 452-47",
     "la convention d'adhésion proposée par le centre de gestion"),
    ("que les employeurs publics doivent disposer d'un service de médecine préventive",),
    (("décider", "d'adhérer au service de médecine préventive à compter du 1er janvier 2026"),
     ("autoriser", "{autorite} à signer la convention correspondante"),
     ("inscrire", "chaque année les crédits nécessaires au budget du syndicat")),
)  # fmt: skip


def syndicat_scolaire(f: Faits) -> Feuille:
    """A school syndicat: titulaires and suppléants, counts in one line, « décide à l'unanimité : » and infinitives."""
    f = camper(f, "Syndicat intercommunal à vocation scolaire {de}", "comité syndical", "président", 9, prefixe="25",
               sujet=_GESTION)  # fmt: skip
    d, qui = Feuille("syndicat_scolaire"), bancs(f)
    numero = f"{f.rang:02}/{f.seance:%m}/{f.seance.year}"
    d.p(f.collectivite, gras=True)
    d.lignes("Mairie d'Aubrelle – 3, rue des Écoles", "Courriel : sivos@exemple.fr", taille=9)
    d.p(f"COMITÉ SYNDICAL DU {f.seance:%d/%m/%Y}", gras=True, aligne="centre", avant=10)
    d.p("DÉLIBÉRATION", gras=True, aligne="centre", avant=0)
    d.p(f"N° {numero}", aligne="centre", avant=0)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"En exercice : {f.exercice}   Présents : {f.presents}   Pouvoirs : {f.pouvoirs}   Votants : {f.votants}")
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}", avant=0)
    d.p(f"Délégués titulaires présents : {noms(qui.presents[:-1])}", avant=6)
    d.p(f"Délégué suppléant présent : {mm(qui.presents[-1])}", avant=0)
    d.p(f"Pouvoirs : {ou_neant(procurations(f, ' pour '))}", avant=0)
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    d.p(f"Excusés : {ou_neant([mm(i) for i in qui.absents])}", avant=0)
    d.p(f"La séance est ouverte à 18 h 15 sous la présidence de {mm(f.president)}, {f.president.qualite}.", avant=6)
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'nommé')} secrétaire de séance.", avant=0)
    motifs(d, f, fin=",")
    d.p(f"Le comité syndical, après en avoir délibéré, décide à {tous(f)} :", avant=10)
    poser(d, f, decider(f), marque="- ", fin=",", retrait=12)
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=False)
    return d


_COLIS = Sujet(
    "Colis de fin d'année – Conditions d'attribution", "8.2",
    ("le code de l'action sociale et des familles, notamment son article L. 123-5",),
    ("que le centre communal d'action sociale offre chaque année un colis aux aînés",),
    (("fixer", "à 75 ans l'âge à partir duquel le colis est attribué"),
     ("fixer", "à 28 € la valeur du colis pour une personne seule et à 40 € pour un couple"),
     ("imputer", "la dépense à l'article 6232 du budget du CCAS")),
)  # fmt: skip


def action_sociale(f: Faits) -> Feuille:
    """A CCAS: members elected and named, « Article 1er : De fixer », the vice-president signs."""
    f = camper(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 11, prefixe="26",
               sujet=_COLIS)  # fmt: skip
    d, qui = Feuille("action_sociale"), bancs(f)
    numero = f"{f.seance.year}-CCAS-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("Extrait du registre des délibérations du conseil d'administration", aligne="centre", gras=True)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"L'an {an_mil(f.seance)}, le {mot_du_jour(f.seance)} à 17 heures 30, le conseil d'administration du centre "
        f"communal d'action sociale, dûment convoqué, s'est réuni sous la présidence de {monsieur(f.president)}, "
        f"{f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    d.lignes(f"Date de la convocation : {le(f.convocation)}", "Nombre de membres", f"En exercice : {f.exercice}",
             f"Présents : {f.presents}", f"Votants : {f.votants}", avant=8)  # fmt: skip
    d.p(f"Membres élus présents : {noms(qui.presents[: f.presents // 2])}", avant=6)
    d.p(f"Membres nommés présents : {noms(qui.presents[f.presents // 2 :])}", avant=2)
    d.p(f"Excusés : {ou_neant([mm(a) + ' (pouvoir à ' + mm(b) + ')' for a, b in qui.pouvoirs])}", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    motifs(d, f, fin=",")
    d.p("Le conseil d'administration, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f, cap=True), marque="Article {er} : ", fin=".")
    d.p(f"Voté à {tous(f)}.", avant=10)
    signataire = f.autres[0]
    role = "La Vice-Présidente" if signataire.femme else "Le Vice-Président"
    d.lignes(f"Pour {le_chef(f)[0].lower()}{le_chef(f)[1:]} et par délégation,", f"{role},", str(signataire),
             aligne="droite", avant=14)  # fmt: skip
    d.dit(signataires=[str(signataire)])
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=False)
    return d


_COLLEGES = Sujet(
    "Dotations complémentaires de fonctionnement des collèges publics", "7.5",
    ("le code de l'éducation, notamment son article L. 213-2",
     "la délibération du conseil départemental du 16 juillet 2021 portant délégation à la commission permanente"),
    (),
    (("attribuer", "une dotation complémentaire de 18 200 € au collège Jean-Moreau de Montrivel"),
     ("attribuer", "une dotation complémentaire de 9 750 € au collège de Roqueval"),
     ("imputer", "ces sommes sur les crédits inscrits au chapitre 65")),
)  # fmt: skip


def departement_colleges(f: Faits) -> Feuille:
    """A département's commission permanente: report number, delegations of vote, « VU le rapport », decides of."""
    f = camper(f, "Département de la Sorne", "commission permanente", "président", 35, prefixe="22", sujet=_COLLEGES)
    d, qui = Feuille("departement_colleges"), bancs(f)
    numero = f"{f.seance.year}-CP{f.seance:%m}-{f.rang:03}"
    d.p("DÉPARTEMENT DE LA SORNE", gras=True, taille=14)
    d.p("RÉUNION DE LA COMMISSION PERMANENTE", gras=True)
    d.p(f"DU {le(f.seance).upper()}", gras=True, avant=0)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=10)
    d.p("Service instructeur : Direction de l'éducation", taille=10, avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=8)
    d.p(f"Présidence de {monsieur(f.president)}, {f.president.qualite}", avant=8)
    d.p(f"Présents : {', '.join(str(i) for i in qui.presents)}", taille=10, aligne="justifie", avant=2)
    delegues = procurations(f, " (délégation de vote à ", str)
    d.p(f"Excusés : {ou_neant([f'{x})' for x in delegues])}", taille=10, avant=2)
    d.p(f"Secrétaire de séance : {f.secretaire}", taille=10, avant=2)
    d.p(f"Membres en exercice : {f.exercice} – quorum : {f.exercice // 2 + 1} – présents : {f.presents} – "
        f"représentés : {f.pouvoirs}", taille=10, avant=2)  # fmt: skip
    visas_suivis(d, f, mot="VU", fin=",")
    d.p(f"VU le rapport {du_chef(f)} du Conseil départemental,")
    d.dit(visas=[*d.attendu["visas"], f"VU le rapport {du_chef(f)} du Conseil départemental"], considerants=[])
    d.p("La commission permanente, après en avoir délibéré, DÉCIDE :", gras=True, avant=10)
    poser(d, f, decider(f), marque="- ", fin=",", retrait=12)
    d.p(f"Adopté à {tous(f)}" + ("" if f.mode == "unanimite" else f" : {f.pour} pour, {f.contre} contre, "
        f"{f.abstentions} abstention"), gras=True, avant=10)  # fmt: skip
    signe(d, f, f"{le_chef(f)} du Conseil départemental,")
    d.p(f"Date de publication : {f.publication:%d/%m/%Y}", taille=9, avant=14)
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


_TAUX = Sujet(
    "Vote des taux des contributions directes pour l'année 2025", "7.2",
    ("le code général des impôts, notamment ses articles 1636 B sexies et 1639 A",
     "l'état n° 1259 notifié à la commune"),
    (), (("fixer", "comme suit les taux d'imposition pour l'année 2025 :"),
         ("charger", "{autorite} de notifier cette décision à la direction départementale des finances publiques")),
)  # fmt: skip
_LES_TAUX = ("- taxe foncière sur les propriétés bâties : 38,12 %", "- taxe foncière sur les propriétés non bâties : "
             "42,70 %", "- taxe d'habitation sur les résidences secondaires : 14,05 %")  # fmt: skip


def taux_votes(f: Faits) -> Feuille:
    """A commune that votes its rates: a list under « DÉCIDE de fixer », the vote by a show of hands before it."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=_TAUX)
    d, qui = Feuille("taux_votes"), bancs(f)
    numero = f"{f.seance.year}-{f.rang:02}"
    d.blocs.append(Colonnes(
        (P("DÉPARTEMENT DE LA SORNE", gras=True), P(f.collectivite.upper(), gras=True)),
        (P(f"Délibération n° {numero}", gras=True, aligne="droite"),
         P(f"Séance du {le(f.seance)}", aligne="droite", avant=0)), part=0.5))  # fmt: skip
    d.p("REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=14)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=10)
    d.p(f"Convocation : {le(f.convocation)}", avant=8)
    d.p(f"Conseillers municipaux en exercice : {f.exercice}, présents : {f.presents}, absents : "
        f"{f.exercice - f.presents}, procurations : {f.pouvoirs}", avant=0)  # fmt: skip
    d.p(f"Présents : {monsieur(f.president)}, Maire ; {' ; '.join(monsieur(i) for i in qui.presents[1:])}.", avant=4)
    d.p(f"Absents : {ou_neant([monsieur(a) for a, _ in qui.pouvoirs] + [monsieur(i) for i in qui.absents], ' ; ')}.",
        avant=2)  # fmt: skip
    d.p(f"Procurations : {ou_neant(procurations(f, ' à ', monsieur), ' ; ')}.", avant=2)
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    d.p(f"{monsieur(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire de séance.", avant=2)
    d.p(f"La séance est présidée par {monsieur(f.president)}, Maire.", avant=2)
    visas_suivis(d, f)
    d.p(f"{titre_dit(f)} propose de ne pas augmenter les taux cette année.", avant=8)
    voix = f"par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention(s)"
    d.p(f"Le conseil municipal, après en avoir délibéré et procédé au vote à main levée, {voix},", avant=8)
    textes = [f"DÉCIDE {t}" for t in decider(f)]
    d.p(textes[0])
    d.lignes(*(f"{t}{'.' if n == 2 else ' ;'}" for n, t in enumerate(_LES_TAUX)), avant=0, retrait=12)
    d.p(f"{textes[1]}.")
    premier = "\n".join((textes[0], f"{_LES_TAUX[0]} ;", f"{_LES_TAUX[1]} ;", _LES_TAUX[2]))
    prises(d, (None, "FIXE", premier), (None, "CHARGE", textes[1]))
    d.p("Délibéré les jour, mois et an que dessus.", avant=10)
    signe(d, f, "Pour copie certifiée conforme,", "Le Maire,", aligne="gauche")
    d.dit(considerants=[])
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


_DECISIONS = Sujet(
    "Compte rendu des décisions du Maire prises par délégation du conseil municipal", "5.4",
    (f"{CGCT}, notamment ses articles L. 2122-22 et L. 2122-23",
     "la délibération du 10 juillet 2020 donnant délégation"),
    ("que le Maire doit rendre compte des décisions prises à chacune des réunions obligatoires du conseil municipal",),
    (("prendre acte", "des décisions prises par {autorite} depuis la séance précédente, dont la liste est annexée"),),
)  # fmt: skip


def decisions_rapportees(f: Faits) -> Feuille:
    """A town that hears what was decided by delegation: « PREND ACTE », no vote, the stamp at the left."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 29, sujet=_DECISIONS)
    d, qui = Feuille("decisions_rapportees", coin="haut-gauche"), bancs(f)
    numero = f"DCM{f.seance.year}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.bas = f"{numero} – {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, aligne="droite")
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"N° {numero}", aligne="centre", avant=0, gras=True)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni en salle des délibérations sous la "
        f"présidence de {mm(f.president)}, Maire.", avant=8)  # fmt: skip
    d.p(f"Nombre de conseillers municipaux en exercice : {f.exercice}", avant=4)
    d.p(f"Présents : {f.presents} – Représentés : {f.pouvoirs}", avant=0)
    d.p(f"Présents : {noms(qui.presents)}.", taille=10, aligne="justifie")
    d.p(f"Procurations : {ou_neant(procurations(f, ' en faveur de '))}.", taille=10)
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", taille=10)
    motifs(d, f, fin=",", aligne="justifie")
    d.p("Le conseil municipal,", avant=10)
    poser(d, f, tierce(f))
    signe(d, f, f"Fait à {f.lieu}, le {le(f.seance)}", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(mode="sans_vote")
    return d


ANNALES_FIN = (
    eau_potable,
    syndicat_scolaire,
    action_sociale,
    departement_colleges,
    taux_votes,
    decisions_rapportees,
)
