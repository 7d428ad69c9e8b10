"""The control layouts of set J, second half, and what both halves share: offices placed, members seated, verbs
written, certificates and signatures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_provisions,
    dit_tete,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.faits import (
    Faits,
    Individu,
    annee_en_lettres,
    conjuguer,
    en_lettres,
    infinitif,
    jour_de_semaine,
    le,
)
from benchmarks.exactitude.modele import Feuille, personne
from schemas.identifiants import siren_valide

POINT_VIRGULE = "\u00a0;"
"""As French typing wants it: never alone at the head of a line."""
_GENRES = ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville ")


@dataclass(frozen=True)
class Sieges:
    """Who sits, who gave a power to whom, who is away."""

    presents: tuple[Individu, ...]
    pouvoirs: tuple[tuple[Individu, Individu], ...]
    excuses: tuple[Individu, ...]


def situer(
    f: Faits, patron: str, organe: str, chef: str, exercice: int, *, prefixe: str = "21", visas: Sequence[str] = ()
) -> Faits:
    """The same act, of another kind of authority: `patron` names it (« Commune {de} »), `prefixe` begins its SIREN,
    `visas` are those that its office writes first."""
    de = next(f.collectivite.removeprefix(g) for g in _GENRES if f.collectivite.startswith(g))
    h = Random(f"{f.siren} {exercice}")
    presents = exercice - h.randint(1, exercice // 4)
    pouvoirs = h.randint(0, min(3, exercice - presents))
    votants = presents + pouvoirs
    titre = "présidente" if chef == "président" and f.president.femme else chef
    base = f"{prefixe}{f.siren[2:]}"[:8]
    return replace(
        f, collectivite=patron.replace("{de}", de), organe=organe, chef=titre, exercice=exercice, presents=presents,
        pouvoirs=pouvoirs, votants=votants, pour=votants - f.contre - f.abstentions,
        president=replace(f.president, qualite=titre.capitalize()),
        siren=next(f"{base}{c}" for c in range(10) if siren_valide(f"{base}{c}")),
        sujet=replace(f.sujet, visas=(*visas, *f.sujet.visas)),
    )  # fmt: skip


def sieges(f: Faits) -> Sieges:
    """As many people as the counts say; the chair and the secretary are there."""
    autres = f.autres
    melanges = [replace(a, nom=autres[(i + k) % len(autres)].nom) for k in (1, 2, 3) for i, a in enumerate(autres)]
    gens = [f.president, f.secretaire, *autres, *melanges][: f.exercice]
    presents, reste = gens[: f.presents], gens[f.presents :]
    mandats = zip(reste[: f.pouvoirs], presents[1:], strict=False)
    return Sieges(tuple(presents), tuple(mandats), tuple(reste[f.pouvoirs :]))


def nomme(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def sieur(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def titre(f: Faits) -> str:
    """« La Présidente », « Le Maire »."""
    return f"{'La' if f.president.femme else 'Le'} {f.president.qualite}"


def monsieur_le(f: Faits) -> str:
    """« Madame la Présidente », « Monsieur le Maire »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.president.qualite}"


def elu(i: Individu, mot: str) -> str:
    """« désigné », « désignée »."""
    return f"{mot}e" if i.femme else mot


def par_tous(f: Faits) -> str:
    """« l'unanimité », « la majorité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def jour_en_lettres(jour: date) -> str:
    """« deux mille vingt-cinq, le sept mars »."""
    quantieme = "premier" if jour.day == 1 else en_lettres(jour.day)
    return f"{annee_en_lettres(jour.year)}, le {quantieme} {le(jour, annee=False).split(' ')[1]}"


def au_feminin(n: int) -> str:
    """« vingt et une »."""
    return f"{en_lettres(n)}e" if en_lettres(n).endswith("un") else en_lettres(n)


def tierces(f: Faits, ecrire: Callable[[str], str]) -> list[str]:
    """« APPROUVE le projet », « Approuve le projet »: `ecrire` is given the verb."""
    return [f"{ecrire(conjuguer(v))} {r}" for v, r in f.decisions]


def infinitifs(f: Faits) -> list[str]:
    """« d'approuver le projet »."""
    return [infinitif(v, r) for v, r in f.decisions]


def ordonner(d: Feuille, f: Faits, textes: Sequence[str], fin: str = ".", **style: object) -> None:
    """One paragraph a decision, and what they are."""
    for texte in textes:
        d.p(f"{texte}{fin}", **style)
    dit_provisions(d, f, textes)


def articles(d: Feuille, f: Faits, textes: Sequence[str], libelles: Sequence[str]) -> None:
    """One article a decision; `libelles`: what stands before each, dash and space with it."""
    for libelle, texte in zip(libelles, textes, strict=False):
        d.p(f"{libelle}{texte}.", aligne="justifie")
    dit_provisions(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])


def liste(d: Feuille, champ: str, mot: str, textes: Sequence[str], puce: str = "-") -> None:
    """« Vu : » and a list; nothing where there is nothing to list."""
    if textes:
        d.p(f"{mot} :", gras=True, avant=10)
    for texte in textes:
        d.p(f"{texte}{POINT_VIRGULE}", puce=puce, retrait=12)
    d.dit(**{champ: [f"{mot.capitalize()} {texte}" for texte in textes]})


def dit_seance(d: Feuille, f: Faits, numero: str, *comptes: str) -> None:
    """Head, chair and secretary; `comptes`: what else the sheet prints of the sitting, counts and convocation."""
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(president=personne(f.president, f.president.qualite), secretaire=str(f.secretaire))
    d.dit(**{compte: getattr(f, compte.removeprefix("en_")) for compte in comptes})


def signer(d: Feuille, f: Faits, *titres: str, aligne: str = "droite") -> None:
    """Titles, then the name of who signs."""
    d.lignes(*titres, str(f.president), aligne=aligne, avant=20)
    d.dit(signataires=[str(f.president)])


def natures(d: Feuille, f: Faits, numero: str, nature: str) -> None:
    """The stamp bears another nature than a délibération's."""
    ancien = f.identifiant(numero)
    nouveau = f"{ancien.removesuffix('DE')}{nature}"
    d.timbre = tuple(ligne.replace(ancien, nouveau) for ligne in d.timbre)
    d.dit(identifiant=nouveau)


def petr_attendus(f: Faits) -> Feuille:
    """A pôle d'équilibre: « Attendu », articles numbered in words, the quorum in a parenthesis, no count of votes."""
    f = situer(f, "Pôle d'équilibre territorial et rural {de}", "comité syndical", "président", 15, prefixe="200")
    d, numero = Feuille("petr_attendus"), f"{f.seance.year}-C-{f.rang:02}"
    timbre_s2low(d, f, numero)
    d.bas = "PETR – Maison du Pays, 12, avenue de la Gare – Page {page}/{pages}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL", gras=True, aligne="centre", avant=12)
    d.lignes(f"Réunion du {le(f.seance)}", f"Délibération n° {numero}", aligne="centre")
    d.p(
        f"Le {jour_de_semaine(f.seance)} {le(f.seance)}, à dix heures, les délégués du comité syndical, convoqués le "
        f"{le(f.convocation)}, se sont réunis à la Maison du Pays sous la présidence de {sieur(f.president)}, "
        f"{f.president.qualite}. Le quorum est atteint ({f.presents} présents sur {f.exercice} membres en exercice).",
        aligne="justifie", avant=12,
    )  # fmt: skip
    d.p(f"{sieur(f.secretaire)} est {elu(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    visas_suivis(d, f, fin=POINT_VIRGULE, aligne="justifie")
    considerants_suivis(d, f, mot="Attendu", fin=POINT_VIRGULE, aligne="justifie")
    d.p(f"Ouï l'exposé de {monsieur_le(f)},", avant=10)
    d.p(f"Le comité syndical, après en avoir délibéré, à {par_tous(f)} des suffrages exprimés, décide ce qui suit :")
    articles(d, f, [f"Le comité syndical {t}" for t in tierces(f, str)],
             ("Article premier : ", "Article deux : ", "Article trois : "))  # fmt: skip
    d.p("Fait et délibéré en séance, les jour, mois et an susdits.", avant=12)
    d.p("Pour extrait certifié conforme,", aligne="droite")
    signer(d, f, f"{titre(f)} du PETR,")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, comptes=False)
    return d


def region_en_ordinaux(f: Faits) -> Feuille:
    """A région: articles with ordinals or one alone, the vote below with its counts, a stamp on the left."""
    f = situer(f, "Région Ostre-et-Vaire", "conseil régional", "président", 39, prefixe="23",
               visas=["le code général des collectivités territoriales, notamment sa quatrième partie"])  # fmt: skip
    d, numero = Feuille("region_en_ordinaux", coin="haut-gauche"), f"{f.seance.year}.AP.{f.rang:04}"
    timbre_actes(d, f, numero.replace(".", "_"))
    d.p("RÉGION OSTRE-ET-VAIRE", gras=True, aligne="droite", taille=14)
    d.p("CONSEIL RÉGIONAL", aligne="droite")
    d.p("DÉLIBÉRATION", gras=True, aligne="centre", taille=14, avant=14)
    d.lignes(f"N° {numero}", f"Séance plénière du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=14, taille=13)
    d.p(f"Le conseil régional, régulièrement convoqué le {f.convocation:%d/%m/%Y}, s'est réuni à l'hôtel de Région, "
        f"sous la présidence de {sieur(f.president)}, {f.president.qualite}.", avant=14)  # fmt: skip
    d.lignes(
        f"Secrétaire de séance : {f.secretaire}",
        f"Membres en exercice : {f.exercice}",
        f"Membres présents : {f.presents}",
        f"Membres représentés : {f.pouvoirs}",
        f"Votants : {f.votants}",
    )
    visas_suivis(d, f, mot="VU")
    considerants_suivis(d, f, mot="CONSIDÉRANT")
    d.p("LE CONSEIL RÉGIONAL,", gras=True, avant=10)
    d.p("Après en avoir délibéré, décide :")
    textes = [f"D{t[1:]}" for t in infinitifs(f)]
    if len(textes) == 1:
        d.p(f"ARTICLE UNIQUE. – {textes[0]}.")
        dit_provisions(d, f, textes, ["unique"])
    else:
        articles(d, f, textes, ("ARTICLE 1ER. – ", "ARTICLE 2ÈME. – ", "ARTICLE 3ÈME. – "))
    d.p("Résultat du vote :", gras=True, avant=12)
    d.lignes(f"Nombre de voix pour : {f.pour}", f"Nombre de voix contre : {f.contre}",
             f"Nombre d'abstentions : {f.abstentions}")  # fmt: skip
    d.p(f"La délibération est adoptée à {par_tous(f)}.")
    signer(d, f, f"{titre(f)} du conseil régional,")
    d.p("La présente délibération peut être contestée devant le tribunal administratif de Montrivel dans les deux mois "
        "de sa publication, par courrier ou par Télérecours citoyens.", taille=9, avant=18)  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def commune_barres(f: Faits) -> Feuille:
    """A commune nouvelle: « ONT VOTÉ CONTRE : / » for nobody, « DÉCIDE » before each decision, dates in the foot."""
    f = situer(f, "Commune nouvelle {de}", "conseil municipal", "maire", 23)
    d, numero = Feuille("commune_barres"), f"DCM_{f.seance.year}_{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", aligne="centre", gras=True, avant=12)
    d.lignes(f"SÉANCE DU {f.seance:%d/%m/%Y}", f"NUMÉRO : {numero}", aligne="centre")
    d.lignes(f"Convocation adressée le {f.convocation:%d/%m/%Y}", f"Conseillers en exercice : {f.exercice}",
             f"Conseillers présents : {f.presents}", f"Procurations : {f.pouvoirs}",
             f"Nombre de votants : {f.votants}", avant=12)  # fmt: skip
    d.p(f"Président de séance : {f.president}, maire", avant=10)
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p("Le dossier a été examiné en commission. Une note de synthèse a été jointe à la convocation.", avant=10)
    visas_suivis(d, f, fin="")
    considerants_suivis(d, f, fin="")
    d.p("Le conseil municipal, l'exposé entendu et après en avoir délibéré :", avant=10)
    ordonner(d, f, [f"DÉCIDE {r if v == 'décider' else infinitif(v, r)}" for v, r in f.decisions])
    d.lignes(f"ONT VOTÉ POUR : {f.pour}", f"ONT VOTÉ CONTRE : {f.contre or '/'}",
             f"SE SONT ABSTENUS : {f.abstentions or '/'}", avant=12)  # fmt: skip
    signer(d, f, "Le Maire,", aligne="gauche")
    d.lignes("Acte rendu exécutoire", f"après transmission en sous-préfecture le {f.transmission:%d/%m/%Y}",
             f"et publication le {f.publication:%d/%m/%Y}", avant=14, taille=10)  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def dit_executif(d: Feuille, f: Faits, numero: str, objet: str, nature: str) -> None:
    """An act of the executive: its own day, no assembly, no sitting."""
    d.dit(nature=nature, numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)


def viser(d: Feuille, visas: Sequence[str], motifs: Sequence[str], fin: str = ",") -> None:
    """The visas and considérants of an act of the executive."""
    for champ, mot, textes in (("visas", "Vu", visas), ("considerants", "Considérant", motifs)):
        for texte in textes:
            d.p(f"{mot} {texte}{fin}", aligne="justifie")
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def arrete_circulation(f: Faits) -> Feuille:
    """A town's arrêté of traffic: sentences in the passive, which have no operative verb."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("arrete_circulation"), f"{f.seance.year}-T-{f.rang:03}"
    rue = ("rue des Lavandières", "avenue du Stade", "chemin de la Prairie")[f.rang % 3]
    objet = f"Réglementation temporaire de la circulation et du stationnement, {rue}"
    timbre_s2low(d, f, numero)
    natures(d, f, numero, "AR")
    d.bas = "Hôtel de ville – Police municipale – Page {page} sur {pages}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Direction de la tranquillité publique", italique=True)
    d.p(f"ARRÊTÉ MUNICIPAL N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"Objet : {objet}", gras=True, avant=10)
    d.p(f"{titre(f)} de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=12)
    viser(
        d,
        ["le code général des collectivités territoriales, notamment ses articles L. 2213-1 à L. 2213-6",
         "le code de la route, notamment ses articles R. 411-8 et R. 411-25",
         "la demande de l'entreprise Terrassements du Haut-Pré"],
        ["qu'il importe d'assurer la sécurité des usagers et des ouvriers pendant l'ouverture d'une tranchée"],
    )  # fmt: skip
    d.p("ARRÊTE", gras=True, aligne="centre", avant=12)
    debut = f.publication + timedelta(days=6)
    textes = [
        f"La circulation de tous les véhicules est interdite {rue}, du {le(debut)} au {le(debut + timedelta(days=9))}",
        "Pendant la même période, le stationnement est interdit au droit du chantier",
        "La signalisation réglementaire est mise en place et entretenue par l'entreprise",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} : {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, texte) for n, texte in enumerate(textes, 1)])
    d.p(f"Fait à l'hôtel de ville, le {le(f.seance)}", avant=14, aligne="droite")
    signer(d, f, f"{titre(f)},")
    dit_executif(d, f, numero, objet, "AR")
    return d


def arrete_occupation(f: Faits) -> Feuille:
    """A communauté's arrêté for one person: its day in the head and in words at the foot, voies et délais as an
    article would be, below the signature."""
    f = situer(f, "Communauté de communes {de}", "conseil communautaire", "président", 29, prefixe="24")
    d, numero = Feuille("arrete_occupation", police="New Computer Modern"), f"ARR{f.seance.year}-{f.rang:04}"
    quoi = ("une terrasse démontable", "un étal de fruits et légumes", "un manège pour enfants")[f.rang % 3]
    objet = f"Autorisation d'installer {quoi} sur la place de la Halle"
    timbre_actes(d, f, numero)
    natures(d, f, numero, "AI")
    d.p(f.collectivite, gras=True, aligne="centre", taille=13)
    d.p(f"ARRÊTÉ N° {numero} DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=12)
    d.p(f"OBJET : {objet}", gras=True, avant=12)
    d.p(f"{titre(f)} de la communauté de communes,", avant=12)
    viser(
        d,
        ["le code général de la propriété des personnes publiques, notamment ses articles L. 2122-1 à L. 2122-4",
         "le règlement de voirie communautaire", f"la demande présentée par {nomme(f.autres[0])}"],
        ["que cette installation laisse libre le passage des piétons"], POINT_VIRGULE,
    )  # fmt: skip
    d.p("ARRÊTE :", gras=True, avant=12)
    textes = [
        f"{nomme(f.autres[0])} est {elu(f.autres[0], 'autorisé')} à installer {quoi} sur la place de la Halle",
        "Cette autorisation est précaire et révocable ; elle est accordée pour une durée de six mois",
        "Le directeur général des services est chargé de l'exécution du présent arrêté",
    ]
    for mot, texte in zip(("PREMIER", "DEUXIÈME", "TROISIÈME"), textes, strict=True):
        d.p(f"ARTICLE {mot} – {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, texte) for n, texte in enumerate(textes, 1)])
    d.p(f"Fait au siège de la communauté, l'an {jour_en_lettres(f.seance)}.", avant=14)
    signer(d, f, f"{titre(f)},")
    d.p("Délais et voies de recours : le présent arrêté peut être déféré au tribunal administratif de Montrivel dans "
        "un délai de deux mois à compter de sa notification.", taille=9, avant=18)  # fmt: skip
    dit_executif(d, f, numero, objet, "AI")
    return d


def decision_en_articles(f: Faits) -> Feuille:
    """A maire decides by delegation: infinitives in articles, the Ministry's stamp."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 27)
    d, numero = Feuille("decision_en_articles"), f"DEC{f.seance.year}-{f.rang:03}"
    quoi, somme = (("l'entretien des chaudières", "4 860,00"), ("la location d'une balayeuse", "11 250,00"),
                   ("la vérification des aires de jeux", "2 394,50"))[f.rang % 3]  # fmt: skip
    objet = f"Contrat pour {quoi}"
    timbre_ministere(d, f, numero)
    natures(d, f, numero, "AU")
    d.lignes("RÉPUBLIQUE FRANÇAISE", f.collectivite.upper(), gras=True)
    d.p("DÉCISION DU MAIRE", gras=True, aligne="centre", taille=14, avant=14)
    d.p("prise en application de l'article L. 2122-22 du code général des collectivités territoriales",
        italique=True, aligne="centre")  # fmt: skip
    d.lignes(f"N° {numero}", f"Date : {f.seance:%d/%m/%Y}", f"Objet : {objet}", avant=14)
    d.p(f"{titre(f)} de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=12)
    viser(
        d,
        ["le code général des collectivités territoriales, notamment ses articles L. 2122-22 et L. 2122-23",
         "le code de la commande publique", "la délibération du 25 mai 2020 portant délégation au maire"],
        [f"la nécessité d'assurer {quoi}"],
    )  # fmt: skip
    d.p("DÉCIDE", gras=True, aligne="centre", avant=12)
    textes = [
        f"De conclure avec la société Services du Val un contrat pour {quoi}, d'un montant annuel de {somme} € HT",
        "D'imputer la dépense au chapitre 011 du budget principal",
        "De transmettre la présente décision au représentant de l'État dans le département",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n} – {texte}.", aligne="justifie")
    verbes = ("CONCLUT", "IMPUTE", "TRANSMET")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])
    signer(d, f, f"{titre(f)},")
    dit_executif(d, f, numero, objet, "AU")
    return d


def decision_du_president(f: Faits) -> Feuille:
    """A syndicat's chair decides by delegation: the object after the number, dashes, a notice of publication."""
    f = situer(f, "Syndicat mixte {de}", "comité syndical", "président", 19, prefixe="25")
    d, numero = Feuille("decision_du_president", coin="bas-droite"), f"{f.seance.year}/D/{f.rang:02}"
    bien, loyer = (("local", "420"), ("hangar", "615"), ("bureau", "280"))[f.rang % 3]
    objet = f"Location d'un {bien} situé 7, rue de la Forge"
    timbre_actes(d, f, numero.replace("/", "_"))
    natures(d, f, numero.replace("/", "_"), "AU")
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Décision n° {numero} : {objet}", gras=True, aligne="centre", avant=16)
    d.p(f"{titre(f)} du syndicat mixte,", avant=14)
    viser(
        d,
        ["le code général des collectivités territoriales, notamment son article L. 5211-10",
         "la délibération du comité syndical du 17 septembre 2020 donnant délégation d'attributions"],
        [f"que le syndicat a besoin d'un {bien} supplémentaire", "que le propriétaire accepte les conditions du bail"],
        "",
    )  # fmt: skip
    d.p("DÉCIDE :", gras=True, avant=12)
    textes = [
        f"de louer à compter du mois prochain le {bien} situé 7, rue de la Forge",
        f"de fixer à {loyer} € le loyer mensuel, charges comprises",
        "de signer le bail correspondant",
    ]
    for texte in textes:
        d.p(f"{texte}{POINT_VIRGULE}", puce="-", retrait=12)
    d.dit(provisions=[(None, v, t) for v, t in zip(("LOUE", "FIXE", "SIGNE"), textes, strict=True)])
    d.p(f"Fait au siège du syndicat, le {jour_de_semaine(f.seance)} {le(f.seance)}.", avant=14)
    signer(d, f, f"{titre(f)} du syndicat mixte,", aligne="gauche")
    d.p(f"Décision publiée sur le site internet du syndicat le {le(f.publication)}.", taille=9, avant=16)
    dit_executif(d, f, numero, objet, "AU")
    d.dit(publication=f.publication)
    return d


ULTIMES_SUITE = (
    petr_attendus,
    region_en_ordinaux,
    commune_barres,
    arrete_circulation,
    arrete_occupation,
    decision_en_articles,
    decision_du_president,
)
