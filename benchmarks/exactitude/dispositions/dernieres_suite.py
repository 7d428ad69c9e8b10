"""The last control layouts, second part: syndicats, groupings and public bodies; and what both parts share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_tete,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    verbe_attendu,
    visas_suivis,
)
from benchmarks.exactitude.faits import Faits, Individu, conjuguer, en_lettres, infinitif, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau, personne

_DEPARTEMENTS = {"003": "de l'Allier", "021": "de la Côte-d'Or", "045": "du Loiret", "062": "du Pas-de-Calais",
                 "081": "du Tarn"}  # fmt: skip
_GENRES = ("Communauté de communes", "Syndicat mixte", "Commune", "Ville")
_ELUS = (
    "Paul AUBERTIN, +Jeanne BACQUEVILLE, Rémi CASTANET, +Lucie DARROUX, Noël ESTIENNE, +Hélène FOUGERAY, "
    "Didier GARRIGUE, +Agnès HOUDART, Serge IMBAULT, +Martine JOUSSELIN, Cyril LACOMBLEZ, +Colette MAUGARD, "
    "Robert NAVELLOU, +Denise ORVAIN, Gilles PERROTIN, +Brigitte QUESNOT, Alain RIGAUDIE, +Josiane SAUVETRE, "
    "Michel TOURNIAC, +Corinne URVOAS, Éric VILLEDIEU, +Annick WAGNON, Daniel YVERNAULT, +Sabine ALLIBERT, "
    "Patrick BESSONNET, +Régine COURTADE"
)


def en_tant_que(f: Faits, genre: str, organe: str, membres: str, chef: str = "président") -> Faits:
    """The same facts, of an authority of another kind."""
    nom = next(f.collectivite.removeprefix(g).strip() for g in _GENRES if f.collectivite.startswith(f"{g} "))
    chef = f"{chef}e" if f.president.femme and chef == "président" else chef
    president = replace(f.president, qualite=chef.capitalize())
    return replace(f, collectivite=f"{genre} {nom}", organe=organe, membres_nom=membres, chef=chef, president=president)


def departement(f: Faits) -> str:
    """« du Tarn »."""
    return _DEPARTEMENTS[f.departement]


def a(f: Faits) -> str:
    """« à Montcairn », « au Ploët-sur-Vaire »."""
    if f.lieu.startswith("Le-"):
        return f"au {f.lieu[3:]}"
    return f"à {f.lieu.replace('La-', 'La ')}"


def assemblee(f: Faits) -> tuple[list[Individu], list[Individu], list[Individu]]:
    """Those present, those who gave their vote, the others: as many as are counted."""
    elus = [(nom.removeprefix("+").split(" ", 1), nom[0] == "+") for nom in _ELUS.split(", ")]
    gens = [f.president, f.secretaire, *f.autres, *(Individu(p, n, femme) for (p, n), femme in elus)][: f.exercice]
    return gens[: f.presents], gens[f.presents : f.votants], gens[f.votants :]


def nommer(gens: Iterable[Individu], entre: str = ", ") -> str:
    """« M. Hugo MARTEL, Mme … »."""
    return entre.join(f"{p.civilite} {p}" for p in gens)


def mandats(f: Faits, lien: str = "à") -> str:
    """« Mme … à M. … », each to another."""
    presents, mandants, _ = assemblee(f)
    return ", ".join(f"{m.civilite} {m} {lien} {p.civilite} {p}" for m, p in zip(mandants, presents[2:], strict=False))


def titre(f: Faits) -> str:
    """« Madame la Présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.president.qualite}"


def le_chef(f: Faits) -> str:
    """« La Présidente »."""
    return f"{'La' if f.president.femme else 'Le'} {f.president.qualite}"


def le_secretaire(f: Faits) -> str:
    """« La secrétaire de séance »."""
    return f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance"


def e(p: Individu) -> str:
    """The feminine's."""
    return "e" if p.femme else ""


def s(n: int) -> str:
    """The plural's."""
    return "s" if n > 1 else ""


def en_toutes_lettres(f: Faits) -> str:
    """« douze mars »."""
    jour = "premier" if f.seance.day == 1 else en_lettres(f.seance.day)
    return f"{jour} {le(f.seance).split(' ')[1]}"


def decide(verbe: str, reste: str, mot: str = "DÉCIDE") -> str:
    """« DÉCIDE d'approuver … »."""
    return f"{mot} {reste}" if verbe == "décider" else f"{mot} {infinitif(verbe, reste)}"


def a_l_infinitif(verbe: str, reste: str) -> str:
    """« d'approuver … »: nobody decides to decide."""
    return reste if verbe == "décider" else infinitif(verbe, reste)


def motifs(f: Faits) -> tuple[str, ...]:
    """Something to say, even where the subject gives no reason."""
    return f.sujet.considerants or ("que l'affaire doit être soumise à l'assemblée",)


def points(textes: Sequence[str]) -> list[str]:
    """A semicolon after each, a full stop after the last."""
    return [t + ("." if rang == len(textes) else " ;") for rang, t in enumerate(textes, 1)]


def dit_decisions(
    d: Feuille, f: Faits, textes: Sequence[str], numeros: Sequence[str | None] = (), verbes: Sequence[str] = ()
) -> None:
    """The provisions as printed; `verbes`: those of the sentences that end every act of this office."""
    tous = [*(verbe_attendu(v, r) for v, r in f.decisions), *verbes]
    d.dit(provisions=list(zip(numeros or [None] * len(textes), tous, textes, strict=True)))


def dit_seance(d: Feuille, f: Faits, *champs: str) -> None:
    """Who sat: the president, the secretary, and these counts or days."""
    d.dit(president=personne(f.president, f.president.qualite), secretaire=str(f.secretaire))
    d.dit(**{c: getattr(f, c.removeprefix("en_")) for c in champs})


def signatures(d: Feuille, f: Faits, avant: float = 16) -> None:
    """Both, side by side."""
    gauche = (P(f"{le_chef(f)},", avant=avant), P(str(f.president), avant=26))
    d.blocs.append(Colonnes(gauche, (P(f"{le_secretaire(f)},", avant=avant), P(str(f.secretaire), avant=26)), 0.5))
    d.dit(signataires=[str(f.president), str(f.secretaire)])


def sivom_article_premier(f: Faits) -> Feuille:
    """Counts on one line with points between, « Article premier – Décide d'approuver »."""
    f = en_tant_que(f, "Syndicat intercommunal à vocation multiple", "comité syndical", "délégués")
    d = Feuille("sivom_article_premier")
    numero = f"{f.seance:%Y}.{f.rang:03}"
    d.p(f"Département {departement(f)}", aligne="centre", taille=10)
    d.p(f.collectivite.upper(), aligne="centre", gras=True, taille=12)
    d.p("DÉLIBÉRATION DU COMITÉ SYNDICAL", aligne="centre", avant=10)
    d.p(f"Réunion du {le(f.seance)}", aligne="centre", avant=0)
    d.p(
        f"Délégués : exercice {f.exercice} · présents {f.presents} · pouvoirs {f.pouvoirs} · votants {f.votants}",
        avant=12,
    )
    d.p(f"Délibération n° {numero}", gras=True)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(
        f"Les délégués des communes membres, convoqués le {le(f.convocation)}, se sont réunis au siège du syndicat, "
        f"sous la présidence de {f.president.civilite} {f.president}, {f.president.qualite}. "
        f"{f.secretaire.civilite} {f.secretaire} a été nommé{e(f.secretaire)} secrétaire de séance.",
        aligne="justifie",
        avant=12,
    )
    visas_suivis(d, f, fin=";", aligne="justifie")
    considerants_suivis(d, f, fin=";", aligne="justifie")
    vote = "à l'unanimité"
    if f.mode == "majorite":
        vote = f"par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention{s(f.abstentions)}"
    d.p(f"Le comité syndical, après en avoir délibéré, {vote},", avant=10)
    textes = [f"{decide(v, r, 'Décide')}." for v, r in f.decisions]
    for rang, texte in enumerate(textes, 1):
        d.p(f"Article {'premier' if rang == 1 else rang} – {texte}", aligne="justifie")
    d.p(f"Fait et délibéré {a(f)}, les jour, mois et an susdits.", avant=14)
    signatures(d, f)
    timbre_actes(d, f, numero.replace(".", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    dit_decisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    dit_seance(d, f, "en_exercice", "presents", "pouvoirs", "votants", "convocation")
    return d


def petr_a_puces(f: Faits) -> Feuille:
    """Visas and considérants in capitals behind bullets, « DÉCIDE » then infinitives, the result on its own line."""
    f = en_tant_que(f, "Pôle d'équilibre territorial et rural", "comité syndical", "délégués")
    d = Feuille("petr_a_puces", bas="Siège : 2, place de la Halle – accueil@exemple.invalid – {page}/{pages}")
    numero = f"D{f.seance:%Y}-{f.rang:02}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Comité syndical du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, taille=12, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.lignes(
        f"Date d'envoi de la convocation : {f.convocation:%d/%m/%Y}",
        f"Nombre de délégués en exercice : {f.exercice}",
        f"Nombre de délégués présents : {f.presents}",
        f"Nombre de pouvoirs : {f.pouvoirs or 'néant'}",
        f"Nombre de votants : {f.votants}",
        f"Président de séance : {f.president}, {f.president.qualite}",
        f"Secrétaire de séance : {f.secretaire}",
        avant=10,
    )
    visas = ("les statuts du pôle d'équilibre territorial et rural", *f.visas)
    for visa in visas:
        d.p(f"VU {visa},", puce="•", retrait=12)
    for motif in f.sujet.considerants:
        d.p(f"CONSIDÉRANT {motif},", puce="•", retrait=12)
    d.dit(visas=[f"VU {v}" for v in visas], considerants=[f"CONSIDÉRANT {c}" for c in f.sujet.considerants])
    d.p("Le comité syndical, ayant entendu l'exposé du rapporteur et après en avoir délibéré, DÉCIDE :", avant=12)
    textes = points([a_l_infinitif(v, r) for v, r in f.decisions])
    for texte in textes:
        d.p(texte, puce="–", retrait=12)
    comptes = f"Pour : {f.pour} – Contre : {f.contre or 'néant'} – Abstentions : {f.abstentions or 'néant'}"
    d.p(f"Délibération adoptée à {'l’unanimité' if f.mode == 'unanimite' else 'la majorité'}. {comptes}.", avant=10)
    d.p(f"{le_chef(f)} du PETR,", aligne="droite", avant=18)
    d.p(str(f.president), aligne="droite", avant=26)
    timbre_s2low(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_decisions(d, f, textes)
    dit_seance(d, f, "en_exercice", "presents", "pouvoirs", "votants", "convocation")
    d.dit(signataires=[str(f.president)])
    return d


def ccas_administrateurs(f: Faits) -> Feuille:
    """The welfare board: « deux mil », administrators, the vote as three lines with « néant »."""
    f = en_tant_que(f, "Centre communal d'action sociale", "conseil d'administration", "administrateurs")
    d = Feuille("ccas_administrateurs", coin="bas-droite")
    numero = f"{f.rang:02}-{f.seance:%Y}"
    presents, _, absents = assemblee(f)
    d.p("REPUBLIQUE FRANCAISE", aligne="centre", taille=10)
    d.p(f.collectivite.upper(), aligne="centre", gras=True)
    d.p("DELIBERATION DU CONSEIL D'ADMINISTRATION", aligne="centre", gras=True, avant=8)
    d.p(f"N° {numero} – {f.sujet.objet}", aligne="centre", gras=True, avant=8)
    d.p(
        f"L'an deux mil vingt-cinq, le {en_toutes_lettres(f)} à quatorze heures trente, le Conseil d'Administration, "
        f"dûment convoqué, s'est réuni en mairie sous la présidence de {f.president.civilite} {f.president}, "
        f"{f.president.qualite}.",
        aligne="justifie",
        avant=10,
    )
    d.lignes(f"Date de convocation : {le(f.convocation)}", f"Nombre d'administrateurs en exercice : {f.exercice}")
    d.p(f"Présents ({f.presents}) : {nommer(presents)}.", aligne="justifie", taille=10)
    if f.pouvoirs:
        d.p(f"Absents ayant donné pouvoir ({f.pouvoirs}) : {mandats(f)}.", aligne="justifie", taille=10)
        d.dit(pouvoirs=f.pouvoirs)
    if absents:
        d.p(f"Absents excusés ({len(absents)}) : {nommer(absents)}.", aligne="justifie", taille=10)
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}")
    visas_suivis(d, f, fin=".", avant=4)
    considerants_suivis(d, f, fin=".", avant=4)
    d.p("Le Conseil d'Administration, après en avoir délibéré :", avant=8)
    textes = [f"{conjuguer(v).upper()} {r}." for v, r in f.decisions]
    for texte in textes:
        d.p(texte, avant=4)
    d.p(f"Résultat du vote : {'unanimité' if f.mode == 'unanimite' else 'majorité'}", avant=8)
    d.lignes(
        f"Votes pour : {f.pour}", f"Votes contre : {f.contre or 'néant'}", f"Abstentions : {f.abstentions or 'néant'}"
    )
    d.p("Pour extrait certifié conforme,", avant=8)
    d.p(f"{le_chef(f)}, {f.president}", avant=2)
    timbre_actes(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_decisions(d, f, textes)
    dit_seance(d, f, "en_exercice", "presents", "convocation")
    d.dit(signataires=[str(f.president)])
    return d


def syndicat_tableau_des_delegues(f: Faits) -> Feuille:
    """The delegates in a table, « ART. 1. » whose sentence names the assembly."""
    f = en_tant_que(f, "Syndicat mixte", "comité syndical", "délégués")
    d = Feuille("syndicat_tableau_des_delegues", coin="haut-gauche")
    numero = f"{f.seance:%y}-{f.rang:03}"
    presents, _, _ = assemblee(f)
    d.p(f.collectivite.upper(), gras=True, aligne="droite")
    d.p("REGISTRE DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL", aligne="centre", avant=12)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre", avant=0)
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre", avant=8)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=8)
    d.p(
        f"Le comité syndical s'est réuni {a(f)} le {le(f.seance)} à 18 heures, sur convocation du {le(f.convocation)}, "
        f"sous la présidence de {f.president.civilite} {f.president}, {f.president.qualite}. Étaient présents les "
        f"{f.presents} délégués dont les noms suivent, sur {f.exercice} en exercice :",
        aligne="justifie",
    )
    noms = [str(p) for p in presents] + [""] * (-len(presents) % 4)
    d.blocs.append(Tableau(tuple(tuple(noms[i : i + 4]) for i in range(0, len(noms), 4)), entete=False))
    d.p(f"Secrétaire de séance : {f.secretaire}")
    visas_suivis(d, f, fin=" ;", avant=4)
    considerants_suivis(d, f, fin=" ;", avant=4)
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", avant=8)
    textes = [f"Le comité syndical {conjuguer(v)} {r}." for v, r in f.decisions]
    for rang, texte in enumerate(textes, 1):
        d.p(f"ART. {rang}. {texte}", avant=4)
    if f.mode == "unanimite":
        d.p(f"Adopté à l'unanimité des {f.votants} votants.", avant=8)
    else:
        d.p(f"Adopté à la majorité des {f.votants} votants : {f.pour} pour, {f.contre} contre, "
            f"{f.abstentions} abstention{s(f.abstentions)}.", avant=8)  # fmt: skip
    signatures(d, f, avant=10)
    timbre_ministere(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    dit_decisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    dit_seance(d, f, "en_exercice", "presents", "votants", "convocation")
    return d


def agglomeration_par_delegation(f: Faits) -> Feuille:
    """« ARTICLE 1 : », the verbs in capitals, signed by a vice-president."""
    f = en_tant_que(f, "Communauté d'agglomération", "conseil communautaire", "conseillers communautaires")
    d = Feuille("agglomeration_par_delegation", police="DejaVu Sans Mono")
    numero, rapporteur = f"CC-{f.seance:%Y}-{f.rang:03}", f.autres[0]
    d.p(f.collectivite.upper(), gras=True, taille=10)
    d.p(f"CONSEIL COMMUNAUTAIRE – SÉANCE DU {le(f.seance).upper()}", gras=True, taille=10, avant=2)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f.sujet.objet, gras=True, aligne="centre")
    d.lignes(
        f"Conseillers en exercice : {f.exercice}     Présents : {f.presents}     Représentés : {f.pouvoirs}",
        f"Présidence : {f.president}, {f.president.qualite}",
        f"Secrétaire de séance : {f.secretaire}",
        f"Rapporteur : {rapporteur}",
        avant=8,
        taille=9,
    )
    d.p("LE CONSEIL COMMUNAUTAIRE,", gras=True, avant=8, taille=10)
    visas_suivis(d, f, mot="VU", taille=9, avant=3)
    considerants_suivis(d, f, mot="CONSIDÉRANT", taille=9, avant=3)
    d.p("Le rapport entendu et après en avoir délibéré,", avant=6, taille=9)
    seul = len(f.decisions) == 1
    textes = [f"{conjuguer(v).upper()} {r}." for v, r in f.decisions]
    for rang, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {'UNIQUE' if seul else rang} : {texte}", avant=4, taille=9)
    mode = "l'unanimité" if f.mode == "unanimite" else "la majorité"
    d.p(f"DÉLIBÉRATION ADOPTÉE À {mode.upper()} DES SUFFRAGES EXPRIMÉS", gras=True, avant=8, taille=9)
    d.p(f"Votants : {f.votants}   Pour : {f.pour}   Contre : {f.contre}   Abstentions : {f.abstentions}", taille=9)
    delegation = f"Pour {le_chef(f)[0].lower()}{le_chef(f)[1:]} et par délégation,"
    qualite = f"{'la vice-présidente déléguée' if rapporteur.femme else 'le vice-président délégué'},"
    d.lignes(delegation, qualite, aligne="droite", avant=14, taille=9)
    d.p(str(rapporteur), aligne="droite", avant=22, taille=9)
    timbre_ministere(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_decisions(d, f, textes, ["unique"] if seul else [str(i) for i in range(1, len(textes) + 1)])
    dit_seance(d, f, "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(signataires=[str(rapporteur)])
    return d


def agglomeration_plan_de_financement(f: Faits) -> Feuille:
    """Two pages: a report before the visas, a table inside the first article, the number on every page."""
    f = en_tant_que(f, "Communauté d'agglomération", "conseil communautaire", "conseillers communautaires")
    numero, rapporteur = f"{f.seance:%Y}/{f.rang:03}", f.autres[0]
    d = Feuille(
        "agglomeration_plan_de_financement",
        haut=f"{f.collectivite} – Délibération n° {numero} – Page {{page}}/{{pages}}",
    )
    presents, _, absents = assemblee(f)
    d.p(f.collectivite.upper(), aligne="centre", gras=True, taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre")
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} à 18 h 30", aligne="centre")
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=14)
    d.p(
        f"Le conseil communautaire, convoqué le {le(f.convocation)}, s'est réuni sous la présidence de "
        f"{f.president.civilite} {f.president}, {f.president.qualite}.",
        aligne="justifie",
    )
    d.p(f"Membres en exercice : {f.exercice}. Présents : {f.presents}. Procurations : {f.pouvoirs}.")
    d.p(f"Sont présents : {nommer(presents, ' – ')}", aligne="justifie")
    if f.pouvoirs:
        d.p(f"Ont donné procuration : {mandats(f)}", aligne="justifie")
    if absents:
        d.p(f"Sont excusés : {nommer(absents, ' – ')}", aligne="justifie")
    d.p(f"{f.secretaire.civilite} {f.secretaire} est désigné{e(f.secretaire)} secrétaire de séance.")
    d.p("RAPPORT", gras=True, avant=14)
    raisons = " Il convient également de noter ".join(f"{c}." for c in motifs(f))
    d.p(f"{rapporteur.civilite} {rapporteur} présente le dossier et indique {raisons}", aligne="justifie")
    d.p(
        "L'opération a été inscrite à la programmation pluriannuelle des investissements. Les services ont vérifié "
        "que son coût, étalé sur deux exercices, reste compatible avec la capacité d'autofinancement de "
        "l'établissement. La commission des finances et la conférence des maires, consultées sur ce dossier, ont "
        "toutes deux rendu un avis favorable.",
        aligne="justifie",
    )
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    considerants = ["Considérant l'avis favorable de la conférence des maires"]
    d.p(f"{considerants[0]} ;", aligne="justifie")
    d.p("Le conseil communautaire, après en avoir délibéré,", avant=10)
    textes = [f"{conjuguer(v).capitalize()} {r}." for v, r in f.decisions]
    tableau = Tableau((("Financeur", "Montant", "Part"), ("État", "48 000,00 €", "40 %"),
                       ("Région", "24 000,00 €", "20 %"),
                       ("Autofinancement", "48 000,00 €", "40 %")))  # fmt: skip
    for rang, texte in enumerate(textes, 1):
        d.p(f"Article {rang} : {texte}", aligne="justifie", avant=8)
        if rang == 1:
            d.p("Le plan de financement est arrêté comme suit :", aligne="justifie")
            d.blocs.append(tableau)
    cellules = " ".join(c for rangee in tableau.rangees for c in rangee)
    textes[0] += f" Le plan de financement est arrêté comme suit : {cellules}"
    d.p("Adopté à " + ("l'unanimité." if f.mode == "unanimite" else
        f"la majorité, par {f.pour} voix pour et {f.contre} voix contre ({nommer(f.autres[1 : 1 + f.contre])})."),
        avant=10)  # fmt: skip
    _finir_le_plan(d, f, numero, textes)
    d.dit(considerants=considerants)
    return d


def _finir_le_plan(d: Feuille, f: Faits, numero: str, textes: Sequence[str]) -> None:
    d.p(f"Fait {a(f)}, le {le(f.seance)}", avant=14)
    signatures(d, f)
    d.p(
        "La présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal "
        "administratif dans un délai de deux mois à compter de sa publication.",
        taille=8,
        avant=16,
    )
    timbre_s2low(d, f, numero.replace("/", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(pour=f.pour, contre=f.contre)
    dit_decisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    dit_seance(d, f, "en_exercice", "presents", "pouvoirs", "convocation")


def communaute_et_son_annexe(f: Faits) -> Feuille:
    """Two pages: the act, then an annex of its own page with a table."""
    f = en_tant_que(f, "Communauté de communes", "conseil communautaire", "conseillers communautaires")
    d = Feuille("communaute_et_son_annexe", bas="{page}")
    numero = f"DEL{f.seance:%Y}_{f.rang:03}"
    d.p(f.collectivite, gras=True, taille=14, aligne="centre")
    d.p("Délibération du conseil communautaire", aligne="centre", avant=2)
    d.blocs.append(
        Tableau(
            (
                ("Séance du", "Convocation du", "En exercice", "Présents", "Pouvoirs", "Votants"),
                (f"{f.seance:%d/%m/%Y}", f"{f.convocation:%d/%m/%Y}", str(f.exercice), str(f.presents),
                 str(f.pouvoirs), str(f.votants)),
            )
        )
    )  # fmt: skip
    d.p(f"Délibération n°{numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Présidente de séance : {f.president}, {f.president.qualite}" if f.president.femme
        else f"Président de séance : {f.president}, {f.president.qualite}", avant=10)  # fmt: skip
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    considerants_suivis(d, f, fin=" ;", aligne="justifie")
    d.p(f"Sur proposition de {titre(f)},", avant=10)
    mode = "l'unanimité" if f.mode == "unanimite" else "la majorité"
    d.p(f"Le conseil communautaire, après en avoir délibéré, à {mode} des suffrages exprimés,")
    textes = [*(f"{conjuguer(v).capitalize()} {r}" for v, r in f.decisions),
              f"Dit que la présente délibération sera transmise à Monsieur le Préfet {departement(f)}"]  # fmt: skip
    textes = points(textes)
    for texte in textes:
        d.p(texte, puce="-", retrait=12, aligne="justifie")
    d.p(f"Pour : {f.pour}     Contre : {f.contre}     Abstentions : {f.abstentions}", avant=10)
    signatures(d, f, avant=24)
    d.blocs.append(SautDePage())
    d.p(f"Annexe à la délibération n°{numero}", gras=True, aligne="centre")
    d.p("Calendrier de mise en œuvre", aligne="centre", gras=True)
    d.blocs.append(Tableau((("Étape", "Service chargé", "Échéance"), ("Information des communes", "Direction générale",
        "Premier trimestre"), ("Mise en œuvre", "Pôle technique", "Deuxième trimestre"), ("Bilan", "Direction générale",
        "Dernier trimestre"))))  # fmt: skip
    d.p("Le bilan sera présenté aux membres de l'assemblée lors de la dernière réunion de l'année.", avant=10)
    timbre_actes(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_decisions(d, f, textes, verbes=["DIT"])
    dit_seance(d, f, "en_exercice", "presents", "pouvoirs", "votants", "convocation")
    return d
