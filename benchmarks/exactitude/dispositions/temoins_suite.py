"""Half of the control layouts, and what the control layouts share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_provisions,
    dit_tete,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    verbe_attendu,
    visas_suivis,
)
from benchmarks.exactitude.faits import (
    Faits,
    Individu,
    Sujet,
    annee_en_lettres,
    conjuguer,
    en_lettres,
    infinitif,
    jour_de_semaine,
    le,
)
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau, personne

_FEMMES = """Agnès PERRINEAU, Denise LHERMITTE, Flora NAVARRET, Hélène TOURNEBIZE, Josette CARPENTRAS, Lydie FEUILLADE,
Nora BENSALEM, Pauline VERNOUX, Renée COUDRAY, Thérèse JOUBERTON, Viviane OLLIVAUD, Yvette BARBEROT, Élodie RAVIER"""
_HOMMES = """Bruno CASTAING, Étienne ROCHEBLAVE, Gérard SOULAGNE, Ivan MARCHESIN, Kévin DUBREUIL, Maxime GOURVENNEC,
Olivier PUISSANT, Quentin ARRIBARD, Serge FLAMENT, Ulysse MONTBAZIN, William SERVANT, Zacharie LENOBLE"""
_RENFORTS = tuple(Individu(*nom.split(), noms is _FEMMES) for noms in (_FEMMES, _HOMMES) for nom in noms.split(","))
_DEPARTEMENTS = {"003": "DE L'ALLIER", "021": "DE LA CÔTE-D'OR", "045": "DU LOIRET", "062": "DU PAS-DE-CALAIS",
                 "081": "DU TARN"}  # fmt: skip


def departement(f: Faits) -> str:
    """« DU LOIRET »."""
    return _DEPARTEMENTS[f.departement]


def presents(f: Faits) -> tuple[Individu, ...]:
    """As many as the count says."""
    return _elus(f)[: f.presents]


def mandants(f: Faits) -> tuple[Individu, ...]:
    """Those who gave a proxy."""
    return _elus(f)[f.presents : f.presents + f.pouvoirs]


def absents(f: Faits) -> tuple[Individu, ...]:
    """Those who gave none."""
    return _elus(f)[f.presents + f.pouvoirs :]


def _elus(f: Faits) -> tuple[Individu, ...]:
    return (f.president, f.secretaire, *f.autres, *_RENFORTS)[: f.exercice]


def opposants(f: Faits) -> tuple[tuple[Individu, ...], tuple[Individu, ...]]:
    """Against, and abstaining."""
    return f.autres[1 : 1 + f.contre], f.autres[4 : 4 + f.abstentions]


def noms_suivis(gens: Sequence[Individu], vide: str = "néant") -> str:
    """« M. Hugo MARTEL, Mme Inès OUALI »."""
    return ", ".join(f"{p.civilite} {p}" for p in gens) or vide


def le_chef(f: Faits) -> str:
    """« La Présidente »."""
    return f"{'La' if f.president.femme else 'Le'} {f.president.qualite}"


def monsieur_le(f: Faits) -> str:
    """« Madame la Présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.president.qualite}"


def second(f: Faits, p: Individu) -> str:
    """« adjointe au maire », « vice-président »."""
    return f"adjoint{'e' * p.femme} au maire" if f.chef == "maire" else f"vice-président{'e' * p.femme}"


def e(p: Individu) -> str:
    """The feminine's."""
    return "e" if p.femme else ""


def s(n: int) -> str:
    """The plural's."""
    return "s" if n > 1 else ""


def jour_en_lettres(f: Faits) -> str:
    """« six mai », « premier juin »."""
    quantieme = "premier" if f.seance.day == 1 else en_lettres(f.seance.day)
    return f"{quantieme} {le(f.seance).split(' ')[1]}"


def a_l_infinitif(verbe: str, reste: str) -> str:
    """« d'approuver le projet »; what one decides to do is named alone."""
    return reste if verbe == "décider" else infinitif(verbe, reste)


def decide_de(verbe: str, reste: str) -> str:
    """« d'approuver » after « DÉCIDE »."""
    return f"DÉCIDE {a_l_infinitif(verbe, reste)}"


def majuscule(texte: str) -> str:
    """The first letter alone."""
    return texte[0].upper() + texte[1:]


def ponctuer(textes: Sequence[str], fin: str = " ;") -> list[str]:
    """A list's ends: a full stop for the last."""
    return [t + (fin if i < len(textes) - 1 else ".") for i, t in enumerate(textes)]


def voix(f: Faits) -> str:
    """« par 14 voix pour, 1 voix contre et 2 abstentions »: nobody is not counted."""
    fin = f" et {f.abstentions} abstention{s(f.abstentions)}" if f.abstentions else ""
    return f"par {f.pour} voix pour{',' if fin else ' et'} {f.contre} voix contre{fin}"


def dit_seance(d: Feuille, f: Faits, *champs: str) -> None:
    """Facts of the session, under the names of the contract."""
    tous = {"convocation": f.convocation, "en_exercice": f.exercice, "presents": f.presents, "pouvoirs": f.pouvoirs,
            "votants": f.votants, "publication": f.publication, "secretaire": str(f.secretaire)}  # fmt: skip
    d.dit(**{c: tous[c] for c in champs}, president=personne(f.president, f.president.qualite))


def voix_en_lettres(f: Faits) -> Feuille:
    """Votes in words, the object over the vote, proxies one a line, two signatures."""
    d = Feuille("voix_en_lettres", police="New Computer Modern", coin="haut-gauche")
    numero = f"{f.rang:02}-{f.seance:%m}-{f.seance:%Y}"

    def lettres(n: int) -> str:
        return en_lettres(n) + ("e" if n % 10 == 1 and n != 11 else "")

    d.p(f.collectivite, aligne="droite", gras=True, taille=13)
    d.p(f"Délibération du {f.organe}", aligne="droite", avant=0)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="droite", avant=0)
    d.p(f"N° {numero}", gras=True, avant=18)
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True)
    d.p(
        f"Le {f.organe}, convoqué le {le(f.convocation)}, s’est réuni à dix-huit heures trente, salle de réunion, "
        f"sous la présidence de {f.president.civilite} {f.president}, {f.president.qualite}.", aligne="justifie",
    )  # fmt: skip
    d.p(f"Nombre de membres en exercice : {f.exercice} ; présents : {f.presents} ; votants : {f.votants}.")
    d.p(f"Étaient présents : {noms_suivis(presents(f))}.", aligne="justifie")
    for i, p in enumerate(mandants(f)):
        d.p(f"{p.civilite} {p} donne pouvoir à {f.autres[i].civilite} {f.autres[i]}.", avant=0)
    if reste := absents(f):
        d.p(f"Excusé{s(len(reste))} : {noms_suivis(reste)}.")
    d.p(f"{f.secretaire.civilite} {f.secretaire} est élu{e(f.secretaire)} secrétaire de séance.")
    visas_suivis(d, f, fin=",", aligne="justifie", avant=4)
    considerants_suivis(d, f, fin=",", aligne="justifie", avant=4)
    fin = f" et {lettres(f.abstentions)} abstention{s(f.abstentions)}" if f.abstentions else ""
    comptes = f"par {lettres(f.pour)} voix pour{',' if fin else ' et'} {lettres(f.contre)} voix contre{fin}"
    d.p(f"Après en avoir délibéré, {'à l’unanimité' if f.mode == 'unanimite' else comptes}, le {f.organe} :", avant=10)
    textes = ponctuer([f"{conjuguer(v).upper()} {r}" for v, r in f.decisions], ",")
    for t in textes:
        d.p(t, retrait=20, aligne="justifie")
    d.p("Délibéré en séance, les jour, mois et an ci-dessus.", avant=12)
    d.blocs.append(
        Colonnes(
            (P(f"{le_chef(f)},"), P(str(f.president), avant=28)),
            (P(f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,"), P(str(f.secretaire), avant=28)),
            0.55,
        )
    )
    timbre_actes(d, f, numero.replace("-", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    dit_provisions(d, f, textes)
    dit_seance(d, f, "convocation", "en_exercice", "presents", "votants", "secretaire")
    d.dit(signataires=[str(f.president), str(f.secretaire)])
    return d


def ne_prend_pas_part(f: Faits) -> Feuille:
    """One member takes no part in the vote; « Article 1 – » with a verb in small letters."""
    d = Feuille("ne_prend_pas_part", bas="Délibération transmise au représentant de l'État – page {page}")
    numero, deporte = f"DEL{f.seance:%Y}_{f.rang:03}", f.autres[7]
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p(f"DÉLIBÉRATION DU {f.organe.upper()}", gras=True, avant=2)
    d.p(f"Séance publique du {f.seance:%d/%m/%Y} à 18 h 30", avant=2)
    d.blocs.append(
        Tableau(
            (
                ("Délibération n°", numero),
                ("Objet", f.sujet.objet),
                ("Date de convocation", f"{f.convocation:%d/%m/%Y}"),
                ("Membres en exercice", str(f.exercice)),
                ("Membres présents", str(f.presents)),
                ("Pouvoirs", str(f.pouvoirs)),
                ("Votants", str(f.votants - 1)),
            ),
            entete=False,
        )
    )
    d.p(f"Présidence : {f.president.civilite} {f.president}, {f.president.qualite}", avant=10)
    d.p(f"Secrétariat de séance : {f.secretaire.civilite} {f.secretaire}", avant=0)
    d.p(
        f"{deporte.civilite} {deporte}, intéressé{e(deporte)} à l'affaire, ne prend part ni au débat ni au vote.",
        italique=True, avant=8,
    )  # fmt: skip
    d.p(f"Le {f.organe},", avant=10)
    visas_suivis(d, f, mot="VU", fin=",", retrait=12, aligne="justifie")
    considerants_suivis(d, f, mot="CONSIDERANT", fin=",", retrait=12, aligne="justifie")
    resultat = "à l'unanimité des votants" if f.mode == "unanimite" else "à la majorité des votants"
    d.p(f"Après en avoir délibéré, {resultat},", avant=8)
    d.p("DÉCIDE", aligne="centre", gras=True)
    textes = [f"{majuscule(a_l_infinitif(v, r))}." for v, r in f.decisions]
    for i, t in enumerate(textes, 1):
        d.p(f"Article {i} – {t}", aligne="justifie")
    d.lignes(f"Votes pour : {f.pour - 1}", f"Votes contre : {f.contre}", f"Abstentions : {f.abstentions}",
             "Ne prend pas part au vote : 1", avant=12)  # fmt: skip
    d.p("Pour extrait conforme au registre,", aligne="droite", avant=14)
    d.lignes(f"{le_chef(f)},", str(f.president), aligne="droite", avant=4)
    timbre_ministere(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_provisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    dit_seance(d, f, "convocation", "en_exercice", "presents", "pouvoirs", "secretaire")
    d.dit(votants=f.votants - 1, pour=f.pour - 1, signataires=[str(f.president)])
    return d


def colonnes_de_tete(f: Faits) -> Feuille:
    """Counts and dates at the left of the opening sentence; visas with a dash; the executory mention at the foot."""
    d = Feuille("colonnes_de_tete")
    numero = f"{f.seance:%Y}-{f.seance:%m}-{f.rang:02}"
    d.p(f"DÉPARTEMENT {departement(f)}", taille=10)
    d.p(f.collectivite.upper(), gras=True, taille=13, avant=2)
    d.p(f"EXTRAIT DES DÉLIBÉRATIONS DU {f.organe.upper()}", aligne="centre", gras=True, avant=14)
    gauche = (
        P("Nombre de membres", taille=9, gras=True),
        P(f"en exercice : {f.exercice}", taille=9, avant=2),
        P(f"présents : {f.presents}", taille=9, avant=2),
        P(f"procurations : {f.pouvoirs}", taille=9, avant=2),
        P(f"votants : {f.votants}", taille=9, avant=2),
        P("Date de la convocation :", taille=9, gras=True),
        P(f"{f.convocation:%d/%m/%Y}", taille=9, avant=2),
    )
    droite = (
        P(f"Séance du {le(f.seance)}", gras=True),
        P(
            f"L’an deux mil {annee_en_lettres(f.seance.year).split()[-1]}, le {jour_en_lettres(f)}, à vingt heures, "
            f"les membres du {f.organe} se sont réunis au siège de la collectivité, sous la présidence de "
            f"{f.president.civilite} {f.president}, {f.president.qualite}.", aligne="justifie",
        ),
        P(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}"),
        P(f"Délibération n° {numero}", gras=True),
    )  # fmt: skip
    d.blocs.append(Colonnes(gauche, droite, 0.3))
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=16)
    for visa in f.visas:
        d.p(f"Vu {visa} ;", puce="-", aligne="justifie", avant=4)
    for motif in f.sujet.considerants:
        d.p(f"Considérant {motif} ;", puce="-", aligne="justifie", avant=4)
    d.p(f"Le {f.organe.split()[0]}, après en avoir délibéré,", avant=12)
    textes = [f"{conjuguer(v).capitalize()} {r}." for v, r in f.decisions]
    for t in textes:
        d.p(t, aligne="justifie", avant=4)
    d.p("Vote à l’unanimité." if f.mode == "unanimite" else f"Vote à la majorité, {voix(f)}.", avant=10)
    d.lignes("Pour copie certifiée conforme,", f"{le_chef(f)},", str(f.president), retrait=260, avant=12)
    d.p(
        f"Acte rendu exécutoire après transmission en préfecture le {f.transmission:%d/%m/%Y} et publication sur le "
        f"site internet le {f.publication:%d/%m/%Y}.", taille=9, avant=20,
    )  # fmt: skip
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    timbre_actes(d, f, numero.replace("-", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    dit_provisions(d, f, textes)
    dit_seance(d, f, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "publication", "secretaire")
    d.dit(signataires=[str(f.president)])
    return d


def services_charges(f: Faits) -> Feuille:
    """« ART. 1. », a last article with a table of services; counts after the object; one signature by delegation."""
    d = Feuille("services_charges", coin="haut-gauche")
    numero, delegue = f"{f.seance:%Y}.{f.rang:03}", f.autres[2]
    d.p(f"{f.collectivite.upper()}", aligne="centre", gras=True, taille=15)
    d.p("Secrétariat général – Service des assemblées", aligne="centre", italique=True, avant=0)
    d.p(f"{f.organe.upper()} – SÉANCE DU {le(f.seance).upper()}", aligne="centre", gras=True, avant=12)
    d.p(f"DÉLIBÉRATION N° {numero}", aligne="centre", avant=2)
    d.p(f"Rapporteur : {f.autres[5].civilite} {f.autres[5]}", avant=12)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True)
    d.p(f"Membres en exercice : {f.exercice} – Membres présents : {f.presents} – Votants : {f.votants}")
    d.p(f"Date d'envoi de la convocation : {le(f.convocation)}", avant=2)
    d.p(f"La séance est ouverte à 19 h sous la présidence de {f.president.civilite} {f.president}, "
        f"{f.president.qualite}. {f.secretaire.civilite} {f.secretaire} remplit les fonctions de secrétaire de séance.",
        aligne="justifie")  # fmt: skip
    visas_suivis(d, f, fin=" ;", aligne="justifie", avant=4)
    considerants_suivis(d, f, fin=" ;", aligne="justifie", avant=4)
    d.p("Le rapporteur entendu,", avant=8)
    d.p(f"Le {f.organe}, après en avoir délibéré,", avant=2)
    textes = [f"{conjuguer(v).upper()} {r}." for v, r in f.decisions]
    textes.append("CHARGE les services suivants de l'exécution de la présente délibération :")
    for i, t in enumerate(textes, 1):
        d.p(f"ART. {i}. {t}", aligne="justifie")
    rangees = (
        ("Service", "Tâche"),
        ("Secrétariat général", "Transmission au contrôle de légalité"),
        ("Service financier", "Suivi des crédits"),
    )
    d.blocs.append(Tableau(rangees))
    textes[-1] += " " + " ".join(" ".join(r) for r in rangees)
    resultat = "l'unanimité" if f.mode == "unanimite" else "la majorité"
    d.p(f"Délibération adoptée à {resultat} des suffrages exprimés.", gras=True, avant=12)
    d.p(f"Pour {le_chef(f).lower()} empêché{e(f.president)},", aligne="droite", avant=18)
    d.lignes(f"{'L’' if f.chef == 'maire' else 'La ' if delegue.femme else 'Le '}{second(f, delegue)},", str(delegue),
             aligne="droite", avant=0)  # fmt: skip
    timbre_s2low(d, f, numero.replace(".", "_"))
    dit_tete(d, f, numero, f.sujet.objet.upper())
    dit_vote(d, f, comptes=False)
    verbes = [*(verbe_attendu(v, r) for v, r in f.decisions), "CHARGE"]
    d.dit(provisions=[(str(i), v, t) for i, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])
    dit_seance(d, f, "convocation", "en_exercice", "presents", "votants", "secretaire")
    d.dit(signataires=[str(delegue)])
    return d


def acte_et_annexe(f: Faits) -> Feuille:
    """An act of one page, an annexe of two after it."""
    d = Feuille("acte_et_annexe", bas="Page {page} sur {pages}")
    numero, autre = f"D-{f.seance:%Y}-{f.rang}", f.autres[0]
    d.p(f"{f.collectivite}", gras=True, taille=13)
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"{f.organe.capitalize()} du {le(f.seance)}", avant=0)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=12, avant=12)
    d.p(
        f"Date de convocation : {le(f.convocation)} – Effectif en exercice : {f.exercice} – Présents : {f.presents} "
        f"– Procurations : {f.pouvoirs} – Votants : {f.votants}", taille=10, avant=10,
    )  # fmt: skip
    d.p(f"Présidente de séance : {f.president}, {f.president.qualite}" if f.president.femme else
        f"Président de séance : {f.president}, {f.president.qualite}")  # fmt: skip
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=0)
    visas_suivis(d, f, fin=".", aligne="justifie", avant=4)
    d.dit(considerants=[])
    d.p(f"{autre.civilite} {autre}, {second(f, autre)}, présente le dossier à l'assemblée.", avant=8)
    for motif in f.sujet.considerants:
        d.p(f"{'Elle' if autre.femme else 'Il'} souligne {motif}.", aligne="justifie", avant=4)
    d.p(f"Sur cet exposé, le {f.organe}, après en avoir délibéré :", avant=8)
    textes = ponctuer([f"{conjuguer(v)} {r}" for v, r in f.decisions])
    for t in textes:
        d.p(t, puce="–", retrait=10, aligne="justifie", avant=4)
    resultat = "l'unanimité" if f.mode == "unanimite" else "la majorité"
    d.p(f"Résultat du vote : adopté à {resultat}.", avant=8)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} / Contre : {f.contre} / Abstention : {f.abstentions}", avant=0)
    d.lignes(f"{le_chef(f)},", str(f.president), aligne="droite", avant=16)
    d.blocs.append(SautDePage())
    d.p(f"Annexe à la délibération n° {numero}", gras=True, aligne="centre")
    d.p("FICHE D'INFORMATION DES ÉLUS", gras=True, aligne="centre", avant=4)
    d.p(_NOTE[0], aligne="justifie", avant=10)
    d.blocs.append(Tableau((("Étape", "Interlocuteur"), *_ETAPES)))
    d.blocs.append(SautDePage())
    d.p("Modalités de suivi", gras=True)
    for texte in _NOTE[1:]:
        d.p(texte, aligne="justifie")
    timbre_s2low(d, f, numero.replace("-", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes)
    dit_seance(d, f, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "secretaire")
    d.dit(signataires=[str(f.president)])
    return d


_NOTE = (
    "La présente fiche rassemble les renseignements pratiques qui ont été remis aux élus avec la convocation. Elle "
    "n'a pas d'autre objet que d'éclairer la lecture de la délibération à laquelle elle est jointe.",
    "Un point d'avancement est présenté chaque trimestre à la commission compétente. Les questions du public sont "
    "recueillies à l'accueil, aux heures habituelles d'ouverture, et reçoivent une réponse écrite sous quinze jours.",
    "Le dossier complet peut être consulté sur place par toute personne qui en fait la demande, sous réserve des "
    "mentions dont la communication porterait atteinte à la vie privée.",
)
_ETAPES = (
    ("Instruction du dossier", "Secrétariat général"),
    ("Information de la commission", "Élu référent"),
    ("Suivi administratif", "Service instructeur"),
)

_COMMUNICATION = Sujet(
    "Rapport annuel sur le prix et la qualité du service public de l'eau potable",
    "8.8",
    (
        "le code général des collectivités territoriales, notamment son article L. 2224-5",
        "le rapport annuel établi au titre de l'exercice 2024",
    ),
    ("que le rapport doit être présenté à l'assemblée avant le 30 septembre",),
    (("prendre acte", "de la présentation du rapport annuel sur le prix et la qualité du service de l'eau potable"),),
)


def communication_sans_vote(f: Faits) -> Feuille:
    """A report presented, of which the assembly takes note: no vote."""
    f = replace(f, sujet=_COMMUNICATION)
    d = Feuille("communication_sans_vote", bas="12, place de la Halle – Tél. 02 00 00 00 00")
    numero, rapporteur = f"{f.rang}", f.autres[4]
    d.p("RÉPUBLIQUE FRANÇAISE", taille=9)
    d.p(f.collectivite, gras=True, taille=13, avant=2)
    d.p(f"Registre des délibérations du {f.organe}", italique=True, avant=2)
    d.p(f"Réunion du {le(f.seance)}", avant=12)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=2)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Présidence de {f.president.civilite} {f.president}, {f.president.qualite}.", avant=12)
    d.p(f"Nombre de membres composant l’assemblée et en exercice : {f.exercice}.")
    d.p(f"Nombre de membres présents : {f.presents}.", avant=0)
    d.p(f"Ont donné pouvoir : {noms_suivis(mandants(f), 'personne')}.")
    d.p(f"Désigné{e(f.secretaire)} secrétaire de séance : {f.secretaire.civilite} {f.secretaire}.")
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    considerants_suivis(d, f, fin=" ;", aligne="justifie")
    d.p(
        f"{rapporteur.civilite} {rapporteur}, {second(f, rapporteur)}, présente le rapport, qui a été adressé à chacun "
        "des membres de l’assemblée avec la convocation, et répond aux questions posées.", aligne="justifie",
    )  # fmt: skip
    d.p(f"Après cet exposé, le {f.organe}", avant=10)
    textes = [f"{conjuguer(v).upper()} {r}." for v, r in f.decisions]
    for t in textes:
        d.p(t, aligne="justifie")
    d.p("Cette communication n’est pas suivie d’un vote.", avant=8)
    d.lignes(f"{le_chef(f)},", f"Signé : {f.president}", aligne="droite", avant=18)
    d.p(f"Publiée le : {le(f.publication)}", taille=9, avant=18)
    timbre_ministere(d, f, f"{f.seance:%Y}_{f.rang:02}")
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode="sans_vote", signataires=[str(f.president)])
    dit_provisions(d, f, textes)
    dit_seance(d, f, "en_exercice", "presents", "publication", "secretaire")
    return d


def feuillets_du_registre(f: Faits) -> Feuille:
    """Two leaves of the register: names in a table, one « Vu : » and one « Considérant : », votes in a table."""
    d = Feuille("feuillets_du_registre", haut=f"Registre des délibérations du {f.organe} – feuillet {{page}}")
    numero = f"{f.seance:%y}/{f.rang:03}"
    d.p(f"{f.organe.upper()}", aligne="centre", gras=True, taille=13)
    d.p(f"SÉANCE ORDINAIRE DU {le(f.seance).upper()}", aligne="centre", avant=2)
    d.p(f"{f.collectivite}", avant=12)
    d.p(f"Délibération n°{numero} : {f.sujet.objet}", gras=True, avant=8)
    d.p(f"Sur convocation adressée le {le(f.convocation)}, le {f.organe} s'est assemblé sous la présidence de "
        f"{f.president.civilite} {f.president}, {f.president.qualite}, les membres ci-après étant présents :",
        aligne="justifie", avant=10)  # fmt: skip
    noms = [f"{p.civilite} {p}" for p in presents(f)]
    noms += [""] * (-len(noms) % 3)
    d.blocs.append(Tableau(tuple(tuple(noms[i : i + 3]) for i in range(0, len(noms), 3)), entete=False))
    d.p(f"Procurations : {f.pouvoirs}. Votants : {f.votants}. Membres en exercice : {f.exercice}.", avant=10)
    d.p(f"Secrétaire : {f.secretaire.civilite} {f.secretaire}.", avant=2)
    if f.visas:
        d.p("Vu :", gras=True, avant=8)
    for visa in f.visas:
        d.p(f"{visa},", puce="-", retrait=12, aligne="justifie", avant=3)
    if f.sujet.considerants:
        d.p("Considérant :", gras=True)
    for motif in f.sujet.considerants:
        d.p(f"{motif},", puce="-", retrait=12, aligne="justifie", avant=3)
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    d.blocs.append(SautDePage())
    d.p(f"LE {f.organe.upper()}, APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True)
    textes = [f"{conjuguer(v).upper()} {r}." for v, r in f.decisions]
    for t in textes:
        d.p(t, puce="-", retrait=12, aligne="justifie")
    d.p(f"Résultat du scrutin : {'unanimité' if f.mode == 'unanimite' else 'majorité'}", avant=12)
    d.blocs.append(Tableau((("Pour", "Contre", "Abstentions"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    d.p("Fait et délibéré les jour, mois et an que dessus et ont signé au registre les membres présents.", avant=12)
    d.p(f"Pour extrait conforme, {le_chef(f).lower()} :", avant=12)
    d.p(f"{f.president}", avant=24)
    d.p(
        "Le tribunal administratif peut être saisi d'un recours contre la présente délibération dans les deux mois de "
        "sa publication, par courrier ou par l'application Télérecours citoyens.", taille=8, avant=24,
    )  # fmt: skip
    timbre_actes(d, f, f"{f.seance:%Y}_{f.rang:03}")
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_provisions(d, f, textes)
    dit_seance(d, f, "convocation", "en_exercice", "pouvoirs", "votants", "secretaire")
    d.dit(signataires=[str(f.president)])
    return d


TEMOINS_SUITE: tuple[Callable[[Faits], Feuille], ...] = (
    voix_en_lettres,
    ne_prend_pas_part,
    colonnes_de_tete,
    services_charges,
    acte_et_annexe,
    communication_sans_vote,
    feuillets_du_registre,
)
