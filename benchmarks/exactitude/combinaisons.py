"""Acts made of fragments drawn at random, each with its truth: heads × sittings × objects × reasons × hinges ×
provisions × votes × feet. Where a layout of `dispositions` is one office with its habits, this mixes the habits of all:
what one way of writing does to its neighbours shows. `python -m benchmarks.exactitude.combinaisons [--nombre 300]`."""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.exactitude.faits import Faits, annee_en_lettres, en_lettres, jour_de_semaine, le, tirer
from benchmarks.exactitude.formes import CHARNIERES, FORMES, VOTES, Forme
from benchmarks.exactitude.mesure import Ecart, Issue, comparer, lu_de, mots_perdus
from benchmarks.exactitude.modele import Feuille, personne
from benchmarks.exactitude.rendus import fichiers
from pipeline.parsing import analyser
from pipeline.reading import lire_octets
from schemas.erreurs import ErreurExecutoire

GENRES = (
    ("Commune {de}", "conseil municipal", "maire"), ("Ville {de}", "conseil municipal", "maire"),
    ("Communauté de communes {de}", "conseil communautaire", "président"),
    ("Communauté d'agglomération {de}", "conseil communautaire", "président"),
    ("Syndicat mixte {de}", "comité syndical", "président"), ("Métropole {de}", "conseil métropolitain", "président"),
    ("Département {de}", "conseil départemental", "président"), ("Région {de}", "conseil régional", "président"),
    ("Centre communal d'action sociale {de}", "conseil d'administration", "président"),
    ("Communauté urbaine {de}", "bureau", "président"), ("SDIS {de}", "conseil d'administration", "président"),
)  # fmt: skip
"""Whose act, who decides, who presides."""
NUMEROS = ("{an}-{r:03}", "{r:03}/{an}", "{an}/{r:02}", "DEL{an}_{r:03}", "D_{an}_{r}", "{an2}-{mo:02}-{r:02}", "{r}",
           "CM-{an}-{r:03}", "{an}.{mo:02}.{r:02}", "DE-{an}-{r:04}", "B{an}/{r}",
           "{an}{mo:02}{jo:02}-{r:02}")  # fmt: skip

# A fragment: its lines, a blank line where space stands; after « # », what it tells.
TETES = (
    "RÉPUBLIQUE FRANÇAISE\n{C}\n\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU {O}\n\nSéance du {J}\nDélibération n° {n}",
    "{C}\n\nDÉLIBÉRATION DU {O}\nN° {n}\n\nSÉANCE DU {JC}",
    "{c}\nDépartement de la Sorne\n\nRegistre des délibérations du {o}\n\n{o2}\nRéunion du {J}\n\nN° de "
    "délibération : {n}",
    "République française – Liberté, Égalité, Fraternité\n\n{C}\n\n{O}\nSéance ordinaire du {j}\n\nACTE N° {n}",
    "EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS\n{C}\n\nDÉLIBÉRATION N° {n}\n\n{O} – séance du {jn}",
    "{C}\nDélibération {n}\n\nDate de la séance : {jn}\nAssemblée : {o2}",
    "DÉPARTEMENT DE LA SORNE\nARRONDISSEMENT DE MONTRIVEL\n\n{C}\n\n{O}\nDU {JC}\n\nDélibération numéro {n}",
    "{c}\n12, place de la Fontaine\n\nExtrait des délibérations du {o}\nde la séance du {j}\n\nNuméro d'ordre : {n}",
    "REPUBLIQUE FRANCAISE\n\n{C}\n\nDELIBERATION N°{n}\n{O}\nseance du {jn}",
    "{C}\n\nRéunion du {o} du {J} – 20 h 30\n\nActe n° : {n}",
    "Liberté – Égalité – Fraternité\nRÉPUBLIQUE FRANÇAISE\n\n{C}\n\nN° {n}\n\nEXTRAIT DU REGISTRE\ndes "
    "délibérations du {o}"
    "\n\nSéance du {jll}",
    "{c}\n\nRéférence de l'acte : {n}\nOrgane délibérant : {o}\nDate de séance : {jn}",
    "{C}\n\nDÉLIB. N° {n}\n\nDÉLIBÉRATIONS DU {O}\n\nSession ordinaire – séance publique du {j}",
)
SEANCES = (
    "L'an {anl}, le {jl}, à vingt heures, le {o} de la {cs}, régulièrement convoqué, s'est réuni sous la présidence de "
    "{p}, {q}.\n\nDate de convocation : {k}\nNombre de membres en exercice : {ex}\nPrésents : {pr}\nVotants : {vo}\n"
    "Secrétaire de séance : {s}#convocation president+ secretaire en_exercice presents votants",
    "Date de la convocation : {kn}\nMembres en exercice : {ex} – Présents : {pr} – Pouvoirs : {po} – Votants : {vo}\n\n"
    "Président de séance : {p}\n{s} a été désigné{se} secrétaire de séance."
    "#convocation president secretaire en_exercice presents pouvoirs votants",
    "Convocation adressée le {k}\n{ex} membres en exercice, {pr} présents, {po} procurations, {vo} votants\n\n"
    "Présidence de {p}, {q}\nSecrétariat assuré par {s}"
    "#convocation president+ secretaire en_exercice presents pouvoirs votants",
    "Le {o} s'est réuni le {J} à 18 h 30, salle des fêtes, sur convocation du {k}, sous la présidence de {p}.\n\n"
    "Étaient présents : {noms}.\nSecrétaire de séance : {s}.#convocation president secretaire",
    "En exercice ........ {ex}\nPrésents ........... {pr}\nReprésentés ........ {po}\nVotants ............ {vo}\n\n"
    "Présidence : {p}\nSecrétaire : {s}#president secretaire en_exercice presents pouvoirs votants",
    "Nombre de conseillers :\n- en exercice : {ex}\n- présents : {pr}\n- ayant donné procuration : {po}\n- "
    "votants : {vo}"
    "\n\nDate d'envoi de la convocation : {k}\n\nL'an {anl} et le {jl}, le {o} s'est assemblé en session ordinaire, "
    "{p} présidant la séance. {s} est élu{se} secrétaire."
    "#convocation president secretaire en_exercice presents pouvoirs votants",
    "Sur les {ex} membres en exercice, {pr} étaient présents et {po} représentés.\nSéance présidée par {p}, {q}."
    "\nA été nommé{se} secrétaire de séance : {s}#president+ secretaire en_exercice presents pouvoirs",
    "Effectif légal : {ex} – en exercice : {ex} – présents : {pr} – quorum : {qm} – procurations : {po}\n\n{p}, "
    "{q}, ouvre "
    "la séance.\n{s} remplit les fonctions de secrétaire.#president+ secretaire en_exercice presents pouvoirs",
    "Conseillers en exercice : {ex}\nConseillers présents : {pr}\nConseillers votants : {vo} (dont {po} pouvoirs)\n\n"
    "Le {J}, le {o}, convoqué le {k}, s'est réuni sous la présidence de {p}.\nLe quorum étant atteint, le {o} "
    "peut délibérer.\nEn application du code, {s} est désigné{se} en qualité de secrétaire de séance."
    "#convocation president secretaire en_exercice presents pouvoirs votants",
    "Membres composant le {o} : {ex}\nMembres en exercice : {ex}\nMembres présents : {pr}\nMembres ayant pris "
    "part à la "
    "délibération : {vo}\n\nConvocation du {k}\nPrésident(e) de séance : {p}\nA été désigné{se} pour remplir les "
    "fonctions "
    "de secrétaire : {s}#convocation president secretaire en_exercice presents votants",
    "Étaient présents : {noms}.\nAbsents excusés ayant donné pouvoir : {a1} à {a2}.\nAbsent : {r}.\n\nSecrétaire "
    "de séance : "
    "{s}\nLa séance est présidée par {p}.#president secretaire",
    "PRÉSENTS ({pr}) : {noms}\nPOUVOIRS ({po})\nVOTANTS ({vo})\nSECRÉTAIRE DE SÉANCE : {s}\nPRÉSIDENT DE SÉANCE : {p}"
    "#president secretaire presents pouvoirs votants",
)
OBJETS = (
    "Objet : {objet}",
    "OBJET : {OBJET}",
    "OBJET\n{objet}",
    "Objet de la délibération : {objet}",
    "\n{OBJET}\n",
    "Objet :\n{OBJET}",
    "OBJET - {objet}",
    "Délibération relative à : {objet}",
    "DÉLIBÉRATION PORTANT SUR : {objet}",
    "« {objet} »",
    "Titre : {objet}",
    "Intitulé de l'acte : {objet}",
    "Question n° 4 : {objet}",
    "Point 7 – {objet}",
    "Objet de la délibération :\n{objet}",
    "{OBJET}",
    "Objet : « {objet} »",
    "Affaire n° 12 : {objet}",
    "Rapport n° 8 – {objet}",
    "7. {objet}",
    "OBJET DE LA DÉLIBÉRATION\n\n{OBJET}",
    "RAPPORTEUR : {r}\n\n{OBJET}",
    "Rapporteur : {r}\nObjet : {objet}",
    "Objet de l'acte : {objet}",
    "OBJET DE LA SÉANCE : {objet}",
    "-- {OBJET} --",
    "ORDRE DU JOUR N° 3 : {objet}",
    "Domaine : Finances\nObjet : {objet}",
    "{OBJET}\nRapporteur : {r}",
    "OBJET. – {objet}",
    "LIBELLÉ : {objet}",
    "Objet : {objet}\nRapporteur : {r}",
    "Sujet : {objet}",
)
EXPOSES = ("", "", "", "{sp} expose aux membres de l'assemblée ce dossier, examiné en commission.",
           "Rapport de {r} : le dossier a été présenté en commission.", "EXPOSÉ DES MOTIFS\n\nLe dossier vient en "
           "son temps.",
           "Sur le rapport de {r},", "{r}, adjointe déléguée, présente le dossier à l'assemblée.")  # fmt: skip
MOTIFS = (("Vu", "Considérant", ","), ("VU", "CONSIDÉRANT", " ;"), ("Vu", "Considérant", ""), ("- Vu", "- Considérant",
","),
          ("VU", "CONSIDERANT", ","), ("• Vu", "• Considérant", " ;"), ("Vu", "Attendu", ","), ("VU :",
          "CONSIDÉRANT :", "*"),
          ("Vu", "Considérant", "."))  # fmt: skip
CLOTURES = ("", "Ainsi fait et délibéré les jour, mois et an que dessus.",
"Fait et délibéré en séance, les jour et an susdits.",
            "Pour extrait certifié conforme au registre.", "Délibéré à {lieu}, les jour, mois et an ci-dessus.",
            "Et ont signé au registre les membres présents.", "AINSI DÉLIBÉRÉ EN SÉANCE",
            "La présente délibération sera transmise au représentant de l'État.",
            "Pour extrait conforme au registre des délibérations,", "Suivent les signatures.")  # fmt: skip
SIGNATURES = ("Pour extrait conforme, {Q}, {pn}", "{Q} {cde},\n\n{pn}",
"Signé électroniquement par : {pn}\nDate : {jf}",
              "{Q},                              Le secrétaire de séance,\n{pn}                    {sn}#2",
              "{Q},\n{pn}\n\nLe secrétaire de séance,\n{sn}#2", "Original signé : {pn}, {q}", "{pn}, {q1} {cde}",
              "{Q} – {pn}", "{Q} de séance : {pn}\nLe secrétaire de séance : {sn}#2",
              "{Q},\n{pn}", "Pour extrait conforme,\n{Q}\n\n{pn}", "Fait à {lieu}, le {jf}\n\n{Q},\n\n{pn}", "{Q}\n{p}",
              "Signé : {pn}, {q}", "{Q}, {pn}", "Le {q1},\nSigné\n{pn}", "Pour copie conforme\nÀ {lieu}, le "
              "{jf}\n{Q}\n{pn}",
              "{pn}\n{q1} {cde}", "Certifié conforme, {Q},\n{pn}")  # fmt: skip
RECOURS = ("Acte rendu exécutoire par transmission en préfecture le {tn} et publication le {pun}#transmission "
"publication",
           "Certifié exécutoire compte tenu de la transmission en préfecture le {t} et de l'affichage le {pu}"
           "#transmission publication", "Transmis en préfecture le {tn}\nReçu en préfecture le {rn}\nPublié le "
           "{pun}\nID : {id}"
           "#transmission reception publication identifiant",
           "Accusé de réception en préfecture\n{id}\nDate de télétransmission : {tn}\nDate de réception "
           "préfecture : {rn}"
           "#transmission reception identifiant",
           "Délibération mise en ligne sur le site internet de la collectivité le {pu}#publication",
           "{Q} certifie que la présente délibération a été transmise au contrôle de légalité le {t} et publiée "
           "le {pu}."
           "#transmission publication", "Publication : {pun}\nTransmission au représentant de l'État : {tn}"
           "#transmission publication",
           "", "Voies et délais de recours : la présente délibération peut être contestée devant le tribunal "
"administratif de "
           "Montrivel dans les deux mois de sa publication.",
           "Acte susceptible de recours devant le tribunal administratif de Montrivel dans un délai de deux mois.",
           "Le tribunal administratif peut être saisi par l'application Télérecours citoyens dans un délai de "
           "deux mois.",
           "Acte rendu exécutoire après transmission en préfecture le …… et publication le ……")  # fmt: skip


def composer(graine: int) -> Feuille:
    """The deliberation of this rank: the same each time."""
    h = Random(f"combinaison {graine}")
    f = tirer(h.randrange(10**6))
    patron, organe, chef = h.choice(GENRES)
    d, ctx = Feuille(f"c{graine}"), _contexte(f, h, patron, organe, chef)
    numero = str(ctx["n"])
    d.dit(nature="DE", numero=numero, organe=organe, seance=f.seance, collectivite=ctx["c"])
    tetes = [t for t in TETES if "Sorne" not in t.title() or not patron.startswith("Département")]
    _poser(d, h.choice(tetes), ctx)
    objet, seance = h.choice(OBJETS), h.choice(SEANCES)
    d.dit(objet=ctx["OBJET" if "{OBJET}" in objet else "objet"])
    for fragment in (objet, seance) if h.random() < 0.4 else (seance, objet):
        _poser(d, fragment, ctx, f)
    _poser(d, h.choice(EXPOSES), ctx)
    _motiver(d, f, h)
    _decider(d, f, h, ctx)
    _poser(d, h.choice(CLOTURES), ctx)
    signature = h.choice(SIGNATURES)
    _poser(d, signature, ctx)
    d.dit(signataires=[ctx["pn"], ctx["sn"]] if signature.endswith("#2") else [ctx["pn"]])
    _poser(d, h.choice(RECOURS), ctx, f)
    return d


def _contexte(f: Faits, h: Random, patron: str, organe: str, chef: str) -> dict[str, object]:
    """What fragments are filled in with."""
    femme = f.president.femme
    qualite = "présidente" if chef == "président" and femme else chef
    de = next(f.collectivite.removeprefix(g) for g in _GENRES if f.collectivite.startswith(g))
    c = patron.replace("{de}", de)
    jour = f.seance
    numero = h.choice(NUMEROS).format(an=jour.year, an2=jour.year % 100, mo=jour.month, jo=jour.day, r=f.rang)
    quantieme = "premier" if jour.day == 1 else en_lettres(jour.day)
    return {
        "c": c, "C": c.upper(), "cs": c[0].lower() + c[1:], "cde": f"de la {c[0].lower() + c[1:]}", "lieu": f.lieu,
        "o": organe, "O": organe.upper(), "o2": organe.capitalize(), "n": numero, "objet": f.sujet.objet,
        "OBJET": f.sujet.objet.upper(), "j": le(jour), "jn": f"{jour:%d/%m/%Y}", "jf": le(f.reception),
        "J": f"{jour_de_semaine(jour)} {le(jour)}", "JC": f"{jour_de_semaine(jour)} {le(jour)}".upper(),
        "jl": f"{quantieme} {le(jour, annee=False).split(' ')[1]}", "anl": annee_en_lettres(jour.year),
        "k": le(f.convocation), "kn": f"{f.convocation:%d/%m/%Y}", "ex": f.exercice, "pr": f.presents, "po": f.pouvoirs,
        "vo": f.votants, "p": f"{f.president.civilite} {f.president}", "pn": str(f.president), "q": qualite,
        "sp": f"{'Madame' if femme else 'Monsieur'} {'la' if femme else 'le'} {qualite}",
        "q1": qualite.capitalize(), "Q": f"{'La' if femme else 'Le'} {qualite.capitalize()}",
        "s": f"{f.secretaire.civilite} {f.secretaire}", "se": "e" if f.secretaire.femme else "",
        "sn": str(f.secretaire), "qm": f.exercice // 2 + 1,
        "jll": f"{quantieme} {le(jour, annee=False).split(' ')[1]} {annee_en_lettres(jour.year)}",
        "t": le(f.transmission), "tn": f"{f.transmission:%d/%m/%Y}", "rn": f"{f.reception:%d/%m/%Y}",
        "rj": le(f.reception), "pu": le(f.publication), "pun": f"{f.publication:%d/%m/%Y}",
        "id": f.identifiant(numero.replace("/", "_")),
        "r": f"{f.autres[0].civilite} {f.autres[0]}", "noms": ", ".join(str(a) for a in f.autres[:8]),
        "a1": f"{f.autres[1].civilite} {f.autres[1]}", "a2": f"{f.autres[2].civilite} {f.autres[2]}",
    }  # fmt: skip


def _poser(d: Feuille, fragment: str, ctx: dict[str, object], f: Faits | None = None) -> None:
    """Prints a fragment's lines, and tells what it tells."""
    texte, _, dits = fragment.partition("#")
    avant = 8
    for ligne in texte.split("\n"):
        if ligne:
            d.p(ligne.format(**ctx), avant=avant)
        avant = 0 if ligne else 8
    for champ in dits.split() if f else ():
        nom = champ.rstrip("+")
        if nom == "president":
            d.dit(president=personne(ctx["pn"], str(ctx["q1"]) if champ.endswith("+") else None))
        else:
            if nom == "identifiant":
                d.dit(identifiant=ctx["id"])
                continue
            d.dit(**{nom: str(f.secretaire) if nom == "secretaire" else getattr(f, _CHAMPS.get(nom, nom))})


_GENRES = ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville ")
_CHAMPS = {"en_exercice": "exercice"}


def _motiver(d: Feuille, f: Faits, h: Random) -> None:
    vu, considerant, fin = h.choice(MOTIFS)
    for champ, mot, textes in (("visas", vu, f.visas), ("considerants", considerant, f.sujet.considerants)):
        if fin == "*":
            if textes:
                d.p(mot)
            for t in textes:
                d.p(f"- {t} ;", avant=0)
        for rang, t in enumerate(textes if fin != "*" else ()):
            d.p(f"{mot} {t}{fin}", avant=0 if rang else 8)
        d.dit(**{champ: [f"{mot.strip('-• :')} {t}" for t in textes]})


def _decider(d: Feuille, f: Faits, h: Random, ctx: dict[str, object]) -> None:
    """The hinge, the provisions, the vote, in the order that the drawn forms want."""
    forme: Forme = h.choice(FORMES)
    vote = h.choice([v for v in VOTES if v.convient(f)])
    charniere = h.choice(CHARNIERES[forme.apres])
    dans_la_charniere = bool(vote.bref) and "{vote}" in charniere and h.random() < 0.6
    bref = vote.ecrire(vote.bref, f, ctx)[0] if dans_la_charniere else ""
    dispositif = forme.ecrire(f, h)
    ouverture = charniere.format(**ctx, vote=f"{bref}, " if bref else "").strip().replace(", :", " :")
    avant = not dans_la_charniere and bool(vote.lignes) and h.random() < 0.2
    if avant:
        _voter(d, vote.ecrire(vote.lignes, f, ctx))
    if forme.apres == "phrase":
        d.p(f"{ouverture} {dispositif[0].lignes[0]}")
        for ligne in dispositif[0].lignes[1:]:
            d.p(ligne, avant=0)
    else:
        ouverture = ouverture.upper() if forme.apres != "tierce" and h.random() < 0.3 else ouverture
        for ligne in ouverture.split("\n"):
            d.p(ligne)
    for rang, dit in enumerate(dispositif):
        for numero_ligne, ligne in enumerate(dit.lignes if rang or forme.apres != "phrase" else ()):
            d.p(ligne, avant=8 if not numero_ligne and forme.aere else 0)
    d.dit(provisions=[(x.numero, x.verbe, x.texte) for x in dispositif])
    if not dans_la_charniere and not avant:
        _voter(d, vote.ecrire(vote.lignes, f, ctx))
    dit_les_votants = "otants : {vo}" in vote.lignes or vote.lignes.startswith("Votants |")
    if dit_les_votants and not dans_la_charniere:
        d.dit(votants=f.votants)
    if "{po} pouvoirs" in vote.lignes and not dans_la_charniere:
        d.dit(pouvoirs=f.pouvoirs)
    d.dit(mode=vote.mode or f.mode)
    d.dit(**{nom: getattr(f, nom) for nom in (vote.dits_bref if dans_la_charniere else vote.dits)})


def _voter(d: Feuille, lignes: Sequence[str]) -> None:
    for rang, ligne in enumerate(lignes):
        d.p(ligne, avant=0 if rang else 8)


@dataclass(frozen=True)
class Mesure:
    """One act read: what differs, which fields were exact, words lost or added."""

    graine: int
    exacts: tuple[str, ...]
    ecarts: tuple[Ecart, ...]
    mots: tuple[list[str], list[str]]


def mesurer(graine: int, format_: str = "texte", feuille: Feuille | None = None) -> Mesure:
    """Writes one act, reads it back, compares."""
    feuille = feuille or composer(graine)
    _, fichier, octets = next(iter(fichiers(feuille, (format_,))))
    try:
        lectures = analyser(lire_octets(octets, fichier))
    except ErreurExecutoire as erreur:
        return Mesure(graine, (), (Ecart("lecture", Issue.FAUX, "", str(erreur)),), ([], []))
    acte = lectures[0].acte
    exacts, ecarts = [], []
    if len(lectures) != 1:
        ecarts.append(Ecart("lecture", Issue.FAUX, 1, len(lectures)))
    for champ, issue, valeur in comparer(feuille.attendu, lu_de(acte)):
        if issue is Issue.EXACT:
            exacts.append(champ)
        else:
            ecarts.append(Ecart(champ, issue, feuille.attendu.get(champ), valeur))
    return Mesure(graine, tuple(exacts), tuple(ecarts), mots_perdus(feuille.mots(), acte, feuille.repetables))


def taux(mesures: Sequence[Mesure]) -> Iterator[tuple[str, int, Counter[Issue]]]:
    """For each field: exact readings, and the others by issue."""
    exacts = Counter(c for m in mesures for c in m.exacts)
    autres: dict[str, Counter[Issue]] = defaultdict(Counter)
    for m in mesures:
        for e in m.ecarts:
            autres[e.champ][e.issue] += 1
    for champ in dict.fromkeys([*exacts, *autres]):
        yield champ, exacts[champ], autres[champ]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measures and prints."""
    lecteur = argparse.ArgumentParser(description=__doc__)
    lecteur.add_argument("--nombre", type=int, default=300)
    lecteur.add_argument("--depuis", type=int, default=0)
    lecteur.add_argument("--format", default="texte")
    lecteur.add_argument("--champ", help="print what differs of this field (or « tous »)")
    lecteur.add_argument("--voir", type=int, help="print this act")
    choix = lecteur.parse_args(arguments)
    if choix.voir is not None:
        print(next(iter(fichiers(composer(choix.voir), ("texte",))))[2].decode())
        return
    mesures = [mesurer(g, choix.format) for g in range(choix.depuis, choix.depuis + choix.nombre)]
    for champ, exacts, autres in taux(mesures):
        dits = exacts + autres[Issue.FAUX] + autres[Issue.ABSENT]
        print(f"{champ:<14}{exacts:>6}{exacts / max(1, dits):>8.1%}  {dict(autres) or ''}")
    print(f"mots perdus {sum(len(m.mots[0]) for m in mesures)}, ajoutés {sum(len(m.mots[1]) for m in mesures)}")
    for m in mesures if choix.champ else ():
        for e in m.ecarts:
            if choix.champ in {e.champ, "tous"}:
                print(f"{m.graine} {e.champ} {e.issue}\n    attendu {e.attendu!r}\n    lu      {e.lu!r}")
        if any(m.mots):
            print(f"{m.graine} mots perdus {m.mots[0][:9]} ajoutés {m.mots[1][:9]}")


if __name__ == "__main__":
    main()
