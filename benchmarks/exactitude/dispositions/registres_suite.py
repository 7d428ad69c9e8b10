"""Layouts that the parser may be tuned on, second part."""

from __future__ import annotations

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_provisions,
    dit_tete,
    dit_vote,
    timbre_ministere,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.faits import (
    Faits,
    conjuguer,
    infinitif,
    jour_de_semaine,
    le,
    sans_accents_en_capitales,
)
from benchmarks.exactitude.modele import Feuille, personne


def longue_liste_de_membres(f: Faits) -> Feuille:
    """Several pages: members one a line, proxies, furniture on each page, « ART. 2. »."""
    d = Feuille("longue_liste_de_membres", haut=f"{f.collectivite} – {f.organe} du {f.seance:%d/%m/%Y}",
                bas="Page {page} sur {pages}", coin="haut-gauche")  # fmt: skip
    numero = f"CC-{f.seance:%y}-{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14, avant=30)
    d.p(f"SÉANCE PUBLIQUE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre")
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Président : {f.president.civilite} {f.president}", avant=10)
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}", avant=0)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=0)
    d.p(f"Conseillers en exercice : {f.exercice} · présents : {f.presents} · votants : {f.votants}", avant=0)
    d.p("Étaient présents :", avant=10)
    for p in (f.president, f.secretaire, *f.autres):
        d.p(f"{p.civilite} {p.prenom} {p.nom}", avant=0, retrait=16)
    d.p("Avaient donné pouvoir :", avant=6)
    d.p(f"{f.autres[4]} à {f.autres[5]} ; {f.autres[6]} à {f.autres[7]}", retrait=16, avant=0)
    d.p(f"Le {f.organe} de {f.collectivite},", avant=10)
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.p(
        "Considérant que cette opération s'inscrit dans le programme pluriannuel arrêté par l'assemblée, qu'elle a "
        "fait l'objet d'une concertation menée pendant six mois auprès des habitants, des associations et des "
        "entreprises, "
        "et que ses conséquences financières ont été présentées à la commission compétente qui les a approuvées "
        "sans réserve,", aligne="justifie",
    )  # fmt: skip
    d.attendu["considerants"].append(
        "Considérant que cette opération s'inscrit dans le programme pluriannuel arrêté par l'assemblée, qu'elle a "
        "fait l'objet d'une concertation menée pendant six mois auprès des habitants, des associations et des "
        "entreprises, "
        "et que ses conséquences financières ont été présentées à la commission compétente qui les a approuvées "
        "sans réserve"
    )
    d.p("Entendu l'exposé du rapporteur et après en avoir délibéré,", avant=8)
    textes, numeros = [], []
    for i, (v, r) in enumerate(f.decisions, 1):
        textes.append(f"{conjuguer(v).upper()} {r}.")
        numeros.append(str(i))
        d.p(f"ART. {i}. {textes[-1]}", aligne="justifie", avant=8)
    d.p("Délibération adoptée à l'unanimité." if f.mode == "unanimite" else
        f"Délibération adoptée à la majorité, par {f.pour} voix pour, {f.contre} voix contre"
        + (f" et {f.abstentions} abstention{'s' * (f.abstentions > 1)}." if f.abstentions else "."),
        avant=10)  # fmt: skip
    d.lignes("Pour extrait conforme au registre,", f"Le Président, {f.president}", avant=14)
    d.p("Délai et voies de recours : recours gracieux auprès de l'auteur de l'acte ou recours contentieux devant le "
        "tribunal administratif dans un délai de deux mois.", taille=8, avant=14)  # fmt: skip
    timbre_s2low(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(pour=f.pour, contre=f.contre, **({"abstentions": f.abstentions} if f.abstentions else {}))
    dit_provisions(d, f, textes, numeros)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(president=personne(f.president, None), secretaire=str(f.secretaire), signataires=[str(f.president)])
    return d


def decide_en_capitales_brisees(f: Faits) -> Feuille:
    """« DECIDE d'approuver », capitals without accents, broken capitals in the vote, two dates glued to words."""
    d = Feuille("decide_en_capitales_brisees")
    numero = f"N°{f.rang}/{f.seance:%Y}"
    d.p(sans_accents_en_capitales(f.collectivite), gras=True)
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS", avant=2)
    d.p(f"DU {sans_accents_en_capitales(f.organe)}", avant=0)
    d.p(f"Séance du{f.seance:%d/%m/%Y}", avant=8)
    d.p(f"Délibération {numero}", avant=8)
    d.p(f"OBJET : {sans_accents_en_capitales(f.sujet.objet)}", gras=True)
    d.p(f"Nombre de membres : en exercice {f.exercice} · présents {f.presents} · votants {f.votants}", avant=8)
    d.p(f"PRESIDENT DE SEANCE : {f.president}, {f.president.qualite}", avant=0)
    visas_suivis(d, f, mot="VU", fin="")
    considerants_suivis(d, f, mot="CONSIDERANT", fin="")
    d.p(f"Le {f.organe}, après en avoir délibéré :", avant=8)
    textes = [f"DECIDE {infinitif(v, r)}." if v != "décider" else f"DECIDE {r}." for v, r in f.decisions]
    for t in textes:
        d.p(t)
    d.p(f"ADOpté À {'L’UNANIMITÉ' if f.mode == 'unanimite' else 'LA MAJORITÉ'} DES SUFFRAGES EXPRIMÉS", gras=True)
    d.p(f"Votants : {f.votants} Pour : {f.pour} Contre : {f.contre} Abstentions : {f.abstentions}")
    d.lignes(
        f"{'La' if f.president.femme else 'Le'} {f.president.qualite}", f"{f.president}", aligne="droite", avant=20
    )
    timbre_ministere(d, f, f"{f.rang}-{f.seance:%Y}")
    dit_tete(d, f, f"{f.rang}/{f.seance:%Y}", sans_accents_en_capitales(f.sujet.objet))
    dit_vote(d, f)
    dit_provisions(d, f, textes)
    d.dit(en_exercice=f.exercice, presents=f.presents, votants=f.votants, signataires=[str(f.president)])
    d.dit(president=personne(f.president, f.president.qualite))
    return d
