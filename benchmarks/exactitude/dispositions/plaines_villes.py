"""The set `PLAINES`, towns: three délibérations, an arrêté, a décision."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.plaines_pieces import (
    CGCT,
    TOUS,
    annonce,
    bureau,
    de_faire,
    e,
    le_chef,
    mm,
    monsieur,
    motive,
    noms,
    pose,
    procurations,
    signature,
    tablee,
    tampon,
    unanimite,
    verbes,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def ville_direction_generale(f: Faits) -> Feuille:
    """A city: the directorate in the margin, many names, a page of report, « DÉLIBÈRE », votes with names."""
    f = bureau(f, "Ville {de}", "conseil municipal", "maire", 39, visas=[f"{CGCT}, notamment son article L. 2121-29"])
    d, t, numero = Feuille("ville_direction_generale"), tablee(f), f"{f.seance.year}-{f.rang:04}"
    tampon(d, f, "actes", numero)
    d.haut, d.bas = f"{f.collectivite} – Délibération {numero}", "{page} / {pages}"
    d.blocs.append(Colonnes(
        (P(f.collectivite, gras=True), P("Direction générale des services", taille=9),
         P("Service des assemblées", taille=9)),
        (P("CONSEIL MUNICIPAL", gras=True), P(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}"),
         P(f"Délibération n° {numero}", gras=True), P(f"Date de convocation : {le(f.convocation)}", taille=9),
         P(f"Membres en exercice : {f.exercice}", taille=9), P(f"Membres présents : {f.presents}", taille=9),
         P(f"Membres représentés : {f.pouvoirs}", taille=9), P(f"Votants : {f.votants}",
             taille=9)), part=0.4))  # fmt: skip
    d.p(f"Président de séance : {monsieur(f.president)}, Maire", avant=10)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=2)
    d.p(f"Présents : {noms(t.presents)}.", taille=9, aligne="justifie")
    if t.pouvoirs:
        d.p(f"Excusés ayant donné pouvoir : {procurations(t)}.", taille=9, aligne="justifie")
    if t.absents:
        d.p(f"Excusés : {noms(t.absents)}.", taille=9, aligne="justifie")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Rapporteur : {mm(f.autres[2])}", avant=2)
    d.p("Mesdames, Messieurs,", avant=10)
    d.p("La Ville conduit depuis plusieurs années une action suivie dans ce domaine. Les services ont préparé avec les "
        "partenaires le dossier qui vous est présenté aujourd'hui et dont les éléments financiers figurent dans la "
        "note de synthèse qui vous a été adressée.", aligne="justifie")  # fmt: skip
    d.p("La commission compétente, réunie la semaine dernière, a émis un avis favorable.", aligne="justifie")
    d.blocs.append(SautDePage())
    motive(d, f, aligne="justifie")
    d.p("Le Conseil municipal, après en avoir délibéré,", avant=10)
    pose(d, f, verbes(f), fin=" ;", aligne="justifie")
    contre, abstenus = t.presents[5 : 5 + f.contre], t.presents[10 : 10 + f.abstentions]
    d.p(f"Délibération adoptée à {unanimite(f)}", gras=True, avant=12)
    d.p(f"Pour : {f.pour}", avant=0)
    if contre:
        d.p(f"Contre : {f.contre} ({noms(contre)})", avant=0)
    if abstenus:
        d.p(f"Abstentions : {f.abstentions} ({noms(abstenus)})", avant=0)
    signature(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    annonce(d, f, numero, *TOUS)
    dit_vote(d, f, zeros=False)
    return d


def ville_visas_en_liste(f: Faits) -> Feuille:
    """A town of the plain: « Vu » before each item of a list, the rapporteur heard, « Article » with an ordinal."""
    f = bureau(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, t, numero = Feuille("ville_visas_en_liste"), tablee(f), f"{f.seance:%y}.{f.rang:03}"
    d.p(f"{f.collectivite.upper()}", gras=True, taille=15, aligne="centre")
    d.p(f"EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS – SÉANCE DU {f.seance:%d/%m/%Y}", gras=True, aligne="centre")
    d.blocs.append(Tableau((("N° de la délibération", "Convocation", "En exercice", "Présents", "Pouvoirs", "Votants"),
                            (numero, f"{f.convocation:%d/%m/%Y}", str(f.exercice), str(f.presents), str(f.pouvoirs),
                             str(f.votants)))))  # fmt: skip
    d.p(f"Présents : {noms(t.presents)}.", taille=9, aligne="justifie", avant=10)
    if t.pouvoirs:
        d.p(f"Pouvoirs : {procurations(t, 'donne pouvoir à', ' ; ')}.", taille=9)
    if t.absents:
        d.p(f"Absents : {noms(t.absents)}.", taille=9)
    d.p(f"La séance est ouverte à 18 h 30 sous la présidence de {monsieur(f.president)}, Maire. "
        f"{monsieur(f.secretaire)} est {e(f.secretaire, 'nommé')} secrétaire de séance.", taille=10)  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    motive(d, f, fin=",", puce="-", retrait=8)
    d.p(f"Le Conseil Municipal, après avoir entendu l'exposé de {monsieur(f.autres[4])}, rapporteur,", avant=10)
    d.p(f"Après en avoir délibéré, à {unanimite(f)},", avant=2)
    d.p("DÉCIDE :", gras=True)
    pose(d, f, de_faire(f, cap=True), marque="Article {er} – ", unique="Article unique – ", fin=".", aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Voix pour : {f.pour} – Voix contre : {f.contre} – Abstentions : {f.abstentions}", avant=10)
    d.p("Fait et délibéré en séance, et ont signé au registre les membres présents.", avant=10)
    signature(d, f, f"{le_chef(f)} de la {f.collectivite[0].lower()}{f.collectivite[1:]},")
    d.p(f"Transmis en préfecture le {f.transmission:%d/%m/%Y} – Publié le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    annonce(d, f, numero, *TOUS)
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_au_bord_du_fleuve(f: Faits) -> Feuille:
    """A middling town: a sober sheet, the assembly's hour, votes before the verbs, two hands."""
    f = bureau(f, "Commune {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("ville_au_bord_du_fleuve", police="New Computer Modern"), f"CM{f.seance:%Y%m%d}_{f.rang:02}"
    tampon(d, f, "s2low", numero)
    d.bas = f"Délibération n° {numero} – Page {{page}} sur {{pages}}"
    d.p("Hôtel de Ville – 10, quai du Port", taille=9)
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"CONSEIL MUNICIPAL DU {f.seance:%d/%m/%Y} À 18 H 30", gras=True, aligne="centre", avant=12)
    d.p(f"N° {numero}", aligne="centre", gras=True)
    d.p(f.sujet.objet, aligne="centre", gras=True, taille=12)
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}", f"Nombre de membres en exercice : {f.exercice}",
             f"Nombre de présents : {f.presents}", f"Nombre de pouvoirs : {f.pouvoirs}", avant=12)  # fmt: skip
    d.p(f"Président de séance : {f.president}", avant=8)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=0)
    motive(d, f, vu="Vu", fin=",", aligne="justifie")
    d.p("Après en avoir délibéré,", avant=10)
    voix = f"par {f.pour} voix pour"
    if f.contre:
        voix += f", {f.contre} voix contre"
    if f.abstentions:
        voix += f" et {f.abstentions} abstention{'s' if f.abstentions > 1 else ''}"
    d.p(f"Le conseil municipal, à {unanimite(f)}, {voix} :")
    pose(d, f, verbes(f, "cap"), puce="•", retrait=12)
    d.p("Fait en séance les jour, mois et an susdits.", avant=10)
    cotes = [(P(x), P(str(i), avant=18)) for x, i in (
        (f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,", f.secretaire),
        (f"{le_chef(f)},", f.president))]  # fmt: skip
    d.blocs.append(Colonnes(cotes[0], cotes[1], part=0.5))
    d.dit(signataires=[str(f.secretaire), str(f.president)])
    annonce(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", qualite=None)
    dit_vote(d, f, zeros=False)
    return d


def motifs_propres(d: Feuille, visas: list[str], motifs: list[str], fin: str = ",", vu: str = "Vu") -> None:
    """Visas and considérants that are not the subject's."""
    considerant = "CONSIDÉRANT" if vu.isupper() else "Considérant"
    for champ, mot, textes in (("visas", vu, visas), ("considerants", considerant, motifs)):
        for texte in textes:
            d.p(f"{mot} {texte}{fin}", aligne="justifie")
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def dit_acte(d: Feuille, f: Faits, numero: str, objet: str, nature: str) -> None:
    """An act of the executive: no assembly."""
    d.dit(nature=nature, numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)


def ville_arrete_de_circulation(f: Faits) -> Feuille:
    """A town's police municipale: a temporary arrêté of traffic, articles in the passive, ampliations."""
    f = bureau(f, "Ville {de}", "conseil municipal", "maire", 27)
    d, numero = Feuille("ville_arrete_de_circulation"), f"AR-{f.seance.year}-{f.rang:03}"
    rue = ("rue des Tanneurs", "rue de la République", "avenue de la Libération")[f.rang % 3]
    objet = f"Réglementation temporaire de la circulation {rue}"
    tampon(d, f, "s2low", numero, "AR")
    d.lignes("RÉPUBLIQUE FRANÇAISE", f.collectivite.upper(), "Police municipale", aligne="centre", gras=True)
    d.p(f"ARRÊTÉ DU MAIRE N° {numero}", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"Objet : {objet}", gras=True, avant=10)
    d.p(f"{le_chef(f)} de la {f.collectivite},", avant=10)
    motifs_propres(
        d,
        [f"{CGCT}, notamment ses articles L. 2212-1, L. 2212-2 et L. 2213-1 à L. 2213-6", "le Code de la route",
         "l'instruction interministérielle sur la signalisation routière",
         f"la demande en date du {le(f.seance - timedelta(days=12))} de l'entreprise Réseaux de la Vaire"],
        [f"que des travaux de raccordement au réseau de gaz doivent être exécutés {rue}",
         "qu'il y a lieu de prendre toute mesure propre à assurer la sécurité des usagers"], vu="VU",
    )  # fmt: skip
    d.p("ARRÊTE", gras=True, aligne="centre", avant=12)
    debut = f.publication + timedelta(days=4)
    textes = [
        f"Du {le(debut)} au {le(debut + timedelta(days=4))}, la circulation des véhicules est alternée par feux {rue}",
        "Le stationnement est interdit des deux côtés de la voie sur l'emprise du chantier",
        "La signalisation est mise en place par l'entreprise, qui en assure la maintenance",
        "Les infractions au présent arrêté sont constatées et poursuivies conformément aux lois en vigueur",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} : {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, texte) for n, texte in enumerate(textes, 1)])
    d.p(f"Fait en mairie, le {le(f.seance)}", avant=12, aligne="droite")
    signature(d, f, f"{le_chef(f)},")
    d.p("Ampliation : gendarmerie, centre de secours, entreprise.", taille=9, avant=12)
    dit_acte(d, f, numero, objet, "AR")
    return d


def ville_decision_de_marche(f: Faits) -> Feuille:
    """A town's maire by delegation: a contract, « Article » alone on its line, infinitives."""
    f = bureau(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, numero = Feuille("ville_decision_de_marche"), f"DEC-{f.seance.year}-{f.rang:03}"
    quoi, qui, somme = (("la réfection du sol du gymnase", "Sols de l'Ostre", "38 420,00"),
                        ("la fourniture de mobilier scolaire", "Mobilier Berthier", "12 860,40"),
                        ("la maintenance des ascenseurs", "Ascenseurs du Val", "6 300,00"))[f.rang % 3]  # fmt: skip
    objet = f"Attribution du marché relatif à {quoi}"
    tampon(d, f, "actes", numero, "AU")
    d.bas = "Ville – Service de la commande publique"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"DÉCISION N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"en date du {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"OBJET : {objet}", gras=True, avant=12)
    d.p(f"{le_chef(f)} de la {f.collectivite},", avant=10)
    motifs_propres(
        d,
        [f"{CGCT}, notamment son article L. 2122-22",
            "le Code de la commande publique, notamment son article L. 2123-1",
         "la délibération du 3 juillet 2020 par laquelle le conseil municipal a délégué au maire une partie de ses "
         "attributions"],
        [f"la consultation engagée pour {quoi}", f"que l'offre de la société {qui} est économiquement la plus "
         "avantageuse"],
    )  # fmt: skip
    d.p("DÉCIDE", gras=True, aligne="centre", avant=12)
    textes = [f"D'attribuer le marché relatif à {quoi} à la société {qui}, pour un montant de {somme} € HT",
              "De signer le marché et toutes les pièces s'y rapportant",
              "De rendre compte de la présente décision à la prochaine réunion du conseil municipal"]  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n}", gras=True, avant=8)
        d.p(f"{texte}.", avant=0, aligne="justifie")
    verbes_lus = ("ATTRIBUE", "SIGNE", "REND")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes_lus, textes, strict=True), 1)])
    signature(d, f, f"{le_chef(f)},")
    d.p(f"Décision publiée le {le(f.publication)} sur le site de la Ville.", taille=9, avant=12)
    dit_acte(d, f, numero, objet, "AU")
    d.dit(publication=f.publication)
    return d


PLAINES_VILLES = (
    ville_direction_generale,
    ville_visas_en_liste,
    ville_au_bord_du_fleuve,
    ville_arrete_de_circulation,
    ville_decision_de_marche,
)
