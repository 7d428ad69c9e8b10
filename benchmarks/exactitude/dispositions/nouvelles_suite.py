"""The second half of set I, and the hands of both: whose act, who sits, how decisions and votes are printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from benchmarks.exactitude.commun import dit_provisions, dit_tete, dit_vote, timbre_actes, timbre_ministere
from benchmarks.exactitude.faits import (
    Faits,
    Individu,
    conjuguer,
    infinitif,
    jour_de_semaine,
    le,
    sans_accents_en_capitales,
)
from benchmarks.exactitude.modele import Feuille, Tableau, personne

capitales = sans_accents_en_capitales


@dataclass(frozen=True)
class Membres:
    """Who sits, who gave their vote to whom, who is away."""

    presents: tuple[Individu, ...]
    mandants: tuple[tuple[Individu, Individu], ...]
    absents: tuple[Individu, ...]


def situer(f: Faits, nom: str, organe: str, chef: str, exercice: int) -> Faits:
    """The same facts in another house, its counts made anew; « {de} »: of the place."""
    lieu = f.collectivite
    for genre in ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville "):
        lieu = lieu.removeprefix(genre)
    presents = exercice - 1 - f.rang % max(2, exercice // 5)
    pouvoirs = min(f.pouvoirs, exercice - presents)
    votants = presents + pouvoirs
    titre = "présidente" if f.president.femme and chef == "président" else chef
    return replace(
        f, collectivite=nom.replace("{de}", lieu), organe=organe, chef=titre, exercice=exercice, presents=presents,
        pouvoirs=pouvoirs, votants=votants, pour=votants - f.contre - f.abstentions,
        president=replace(f.president, qualite=titre),
    )  # fmt: skip


def membres(f: Faits) -> Membres:
    """The members of a small assembly (fourteen at most), as many as its counts say."""
    tous = (f.president, f.secretaire, *f.autres)[: f.exercice]
    presents, reste = tous[: f.presents], tous[f.presents :]
    mandants = tuple(zip(reste[: f.pouvoirs], presents[1:], strict=False))
    return Membres(presents, mandants, reste[f.pouvoirs :])


def nomme(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def monsieur(i: Individu) -> str:
    """« Madame », « Monsieur »."""
    return "Madame" if i.femme else "Monsieur"


def sieur_chef(f: Faits) -> str:
    """« Madame la présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.chef}"


def le_chef(f: Faits) -> str:
    """« La Présidente, », « Le Maire, »: as under a signature."""
    return f"{'La' if f.president.femme else 'Le'} {f.chef.capitalize()},"


def enumerer(n: int, nom: str) -> str:
    """« 2 abstentions »."""
    return f"{n} {nom}{'s' * (n > 1)}"


def signer(d: Feuille, f: Faits, titre: str, qui: Individu | None = None) -> None:
    """The title, room for the hand, the name."""
    d.lignes(titre, "", str(qui or f.president), retrait=250, avant=12)
    d.dit(signataires=[str(qui or f.president)])


def citer(d: Feuille, champ: str, mot: str, textes: Sequence[str], fin: str, *, puce: str = "") -> None:
    """One paragraph for each, its first word written out."""
    for texte in textes:
        d.p(f"{mot} {texte}{fin}", puce=puce, aligne="justifie")
    d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def constate(f: Faits) -> bool:
    """Nothing is decided: the assembly takes note."""
    return all(verbe == "prendre acte" for verbe, _ in f.decisions)


def tierces(f: Faits, casse: str = "capitales") -> list[str]:
    """« APPROUVE le programme », or « approuve »."""
    verbes = [(conjuguer(v), reste) for v, reste in f.decisions]
    return [f"{v.upper() if casse == 'capitales' else v} {reste}" for v, reste in verbes]


def infinitifs(f: Faits, capitale: bool = False) -> list[str]:
    """« d'approuver le programme », or « D'approuver »."""
    textes = [reste if v == "décider" else infinitif(v, reste) for v, reste in f.decisions]
    return [t[0].upper() + t[1:] for t in textes] if capitale else textes


def mettre(d: Feuille, f: Faits, textes: Sequence[str], numero: str = "", *, premier: str = "", fin: str = "",
           puce: str = "") -> None:  # fmt: skip
    """The provisions, one paragraph each; `numero`: what opens each, « {n} » its rank; `premier`: what opens the first;
    `fin`: its last sign, else semicolons and a full stop."""
    for rang, texte in enumerate(textes, 1):
        tete = (premier if premier and rang == 1 else numero).replace("{n}", str(rang))
        dernier = fin or (" ;" if rang < len(textes) else ".")
        d.p(f"{tete} {texte}{dernier}".lstrip(), puce=puce, aligne="justifie")
    dit_provisions(d, f, textes, [str(n) for n in range(1, len(textes) + 1)] if numero else None)


def par_phrase(d: Feuille, f: Faits, suite: str = "") -> str:
    """« , à l'unanimité », « , à la majorité (9 voix pour, 1 contre, 1 abstention) », nothing when it takes note."""
    if constate(f):
        d.dit(mode="sans_vote")
        return ""
    if f.mode == "unanimite":
        d.dit(mode="unanimite")
        return f", à l'unanimité{suite}"
    dit_vote(d, f, zeros=False)
    absents = f", {enumerer(f.abstentions, 'abstention')}" if f.abstentions else ""
    return f", à la majorité ({f.pour} voix pour, {f.contre} contre{absents})"


def dit_comptes(d: Feuille, f: Faits) -> None:
    """The vote, its three counts printed, zeros too."""
    dit_vote(d, f)


def dit_assemblee(d: Feuille, f: Faits, numero: str, objet: str, *, convocation: date | None = None,
                  president: str | None = None, secretaire: bool = False) -> None:  # fmt: skip
    """Whose act; the chair under this quality; the secretary if named."""
    dit_tete(d, f, numero, objet)
    if convocation:
        d.dit(convocation=convocation)
    if president is not None:
        d.dit(president=personne(f.president, president))
    if secretaire:
        d.dit(secretaire=str(f.secretaire))


def region_permanente(f: Faits) -> Feuille:
    """The standing committee of a région: visas that end in semicolons, capitals, groups beside the votes."""
    f = situer(f, "Région Ostre-et-Vaire", "commission permanente", "président", 45)
    d, numero = Feuille("region_permanente"), f"{f.seance.year}.CP.{f.rang:04}"
    d.bas = "Hôtel de Région – 4, quai des Tanneurs – {page}/{pages}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Séance du {le(f.seance)}")
    d.p("COMMISSION PERMANENTE", gras=True, aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    qualite = f"{f.chef} du Conseil régional"
    d.p(f"La commission permanente, réunie le {le(f.seance)} sous la présidence de {nomme(f.president)}, {qualite},")
    citer(d, "visas", "Vu", ("le code général des collectivités territoriales", "le règlement intérieur de la Région",
                             *f.visas), " ;")  # fmt: skip
    citer(d, "considerants", "Considérant", f.sujet.considerants, " ;")
    d.p("Après en avoir délibéré,")
    d.p("DÉCIDE", gras=True, aligne="centre")
    mettre(d, f, infinitifs(f), puce="-")
    if constate(f):
        d.dit(mode="sans_vote")
    else:
        pour = f"POUR : {f.pour}"
        d.lignes("Résultat du vote", pour, f"CONTRE : {f.contre}", f"ABSTENTION : {f.abstentions}", avant=12)
        dit_comptes(d, f)
    signer(d, f, f"{le_chef(f).rstrip(',')} du Conseil régional,")
    dit_assemblee(d, f, numero, f.sujet.objet, president=qualite)
    return d


def metropole_noms(f: Faits) -> Feuille:
    """A métropole: report, then decisions; those who voted against are named."""
    f = situer(f, "Métropole {de}", "conseil métropolitain", "président", 81)
    d, numero = Feuille("metropole_noms"), f"{f.seance:%y}-C-{f.rang:04}"
    timbre_actes(d, f, numero)
    d.p(f.collectivite, gras=True, taille=15)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MÉTROPOLITAIN", gras=True, aligne="centre", avant=10)
    d.p(f"SÉANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=12)
    d.lignes(f"Nombre de conseillers en exercice : {f.exercice}", f"Nombre de présents : {f.presents}",
             f"Nombre de votants : {f.votants}", f"Date de la convocation : {f.convocation:%d/%m/%Y}")  # fmt: skip
    d.p(f"Présidence de {nomme(f.president)}, {f.chef}. Secrétaire de séance : {nomme(f.secretaire)}.")
    d.p("Rapport", gras=True, avant=10)
    d.p("La Métropole conduit depuis plusieurs années une politique concertée avec ses communes membres, dont le bilan "
        "a été présenté en conférence des maires.", aligne="justifie")  # fmt: skip
    citer(d, "visas", "Vu", ("le code général des collectivités territoriales", *f.visas), ";", puce="•")
    citer(d, "considerants", "Considérant", f.sujet.considerants, ";", puce="•")
    d.p("Le conseil métropolitain, après en avoir délibéré,", avant=10)
    mettre(d, f, tierces(f), fin=".")
    if constate(f):
        d.dit(mode="sans_vote")
    elif f.mode == "unanimite":
        d.p(f"Adopté à l'unanimité ({f.votants} voix pour).", avant=10)
        d.dit(mode="unanimite", pour=f.pour)
    else:
        noms = ", ".join(nomme(i) for i in f.autres[: f.contre])
        d.p(f"Adopté à la majorité. Pour : {f.pour}. Contre : {f.contre} ({noms}).", avant=10)
        if f.abstentions:
            noms = ", ".join(nomme(i) for i in f.autres[f.contre : f.contre + f.abstentions])
            d.p(f"Abstention : {f.abstentions} ({noms}).")
        dit_vote(d, f, zeros=False)
    signer(d, f, f"Pour extrait conforme, {le_chef(f).lower()}")
    dit_assemblee(d, f, numero, f.sujet.objet, convocation=f.convocation, president=f.chef, secretaire=True)
    d.dit(en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    return d


def ccas_vice_presidente(f: Faits) -> Feuille:
    """A centre communal d'action sociale: the vice-president takes the chair, and signs."""
    f = situer(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 13)
    vice = f"vice-{f.chef}"
    d, qui, numero = Feuille("ccas_vice_presidente"), membres(f), f"CCAS-{f.seance.year}-{f.rang:02}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p("DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"N° {numero}", aligne="centre", gras=True)
    article = "la" if f.president.femme else "le"
    d.p(
        f"Le {le(f.seance)}, à 17 heures, les membres du conseil d'administration, convoqués le {le(f.convocation)}, "
        f"se sont réunis à la maison des solidarités sous la présidence de {nomme(f.president)}, {vice}, le maire "
        "étant empêché.",
        aligne="justifie",
    )
    d.p(f"Nombre d'administrateurs en exercice : {f.exercice}")
    d.p(f"Présents ({f.presents}) : {', '.join(nomme(m) for m in qui.presents)}", aligne="justifie")
    if qui.mandants:
        d.p(f"Procurations ({f.pouvoirs}) : {', '.join(f'{nomme(a)} à {nomme(b)}' for a, b in qui.mandants)}")
    if qui.absents:
        d.p(f"Absents : {', '.join(nomme(m) for m in qui.absents)}")
    d.p(f"{nomme(f.secretaire)} assure le secrétariat de la séance.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    citer(d, "visas", "Vu", ("le code de l'action sociale et des familles, notamment son article R. 123-20",
                             *f.visas), ",")  # fmt: skip
    citer(d, "considerants", "Considérant", f.sujet.considerants, ",")
    d.p(f"Le conseil d'administration, après en avoir délibéré{par_phrase(d, f, ' des suffrages exprimés')}, DÉCIDE :")
    mettre(d, f, infinitifs(f), "{n})")
    d.p(f"Pour extrait conforme, le {le(f.seance)},", avant=10)
    signer(d, f, f"{article.capitalize()} {vice.capitalize()},")
    dit_assemblee(d, f, numero, f.sujet.objet, convocation=f.convocation, president=vice, secretaire=True)
    d.dit(en_exercice=f.exercice, presents=f.presents, **({"pouvoirs": f.pouvoirs} if qui.mandants else {}))
    return d


def ept_barres(f: Faits) -> Feuille:
    """An établissement public territorial: head spaced by hand, bulleted visas, a slash for nobody."""
    f = situer(f, "Établissement public territorial Boucle de la Vaire", "conseil de territoire", "président", 72)
    d, numero = Feuille("ept_barres"), f"CT{f.seance.year}/{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True)
    d.p("E X T R A I T   D U   R E G I S T R E   D E S   D É L I B É R A T I O N S", aligne="centre", avant=12)
    d.p(f"Conseil de territoire du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.blocs.append(Tableau((("Délibération", "En exercice", "Présents", "Représentés", "Votants"),
                            (numero, *(str(n) for n in (f.exercice, f.presents, f.pouvoirs, f.votants))))))  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(f"Convocation du {le(f.convocation)}")
    d.p(f"Président{'e' * f.president.femme} de séance : {nomme(f.president)}, {f.chef}")
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    d.p("LE CONSEIL DE TERRITOIRE,", gras=True, avant=10)
    citer(d, "visas", "VU", ("le code général des collectivités territoriales, notamment son article L. 5219-2",
                             *f.visas), ",", puce="•")  # fmt: skip
    citer(d, "considerants", "CONSIDÉRANT", f.sujet.considerants, ",", puce="•")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,")
    mettre(d, f, tierces(f), "Article {n}.", premier="Article 1er.", fin=".")
    if constate(f):
        d.dit(mode="sans_vote")
    else:
        d.lignes(f"ONT VOTÉ POUR : {f.pour}", f"ONT VOTÉ CONTRE : {f.contre or '/'}",
                 f"SE SONT ABSTENUS : {f.abstentions or '/'}", avant=10)  # fmt: skip
        dit_vote(d, f)
    signer(d, f, le_chef(f))
    d.p("Certifié exécutoire, compte tenu de la transmission en préfecture le .......... et de la publication le "
        "..........", taille=9, avant=12)  # fmt: skip
    dit_assemblee(d, f, numero, f.sujet.objet, convocation=f.convocation, president=f.chef, secretaire=True)
    d.dit(en_exercice=f.exercice, presents=f.presents, pouvoirs=f.pouvoirs, votants=f.votants)
    return d


def village_certifie(f: Faits) -> Feuille:
    """A village whose mayor certifies the two dates at the foot; the secretary signs too."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 14)
    d, qui, numero = Feuille("village_certifie"), membres(f), f"D_{f.seance.year}_{f.seance.month:02}_{f.rang:02}"
    d.p(f"{f.collectivite.upper()} – CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f"Délibération {numero}", gras=True, aligne="centre")
    d.p(f"{f.sujet.objet}", gras=True, aligne="centre", avant=10)
    d.p(f"Séance ordinaire du {le(f.seance)} – Convocation du {le(f.convocation)}", avant=10)
    d.p(f"En exercice : {f.exercice} – Présents : {f.presents} – Votants : {f.votants}")
    d.p(f"Sous la présidence de {nomme(f.president)}, maire")
    d.p(f"Étaient présents : {', '.join(str(m) for m in qui.presents)}", aligne="justifie")
    for mandant, mandataire in qui.mandants:
        d.p(f"{mandant} donne pouvoir à {mandataire}")
    if qui.absents:
        d.p(f"Absents : {', '.join(str(m) for m in qui.absents)}")
    d.p(f"{f.secretaire} a été élu{'e' * f.secretaire.femme} secrétaire.")
    citer(d, "visas", "Vu", ("le code général des collectivités territoriales", *f.visas), ",")
    citer(d, "considerants", "Considérant", f.sujet.considerants, ",")
    if constate(f):
        vote = ""
        d.dit(mode="sans_vote")
    else:
        vote = f" (pour : {f.pour}, contre : {f.contre}, abstention : {f.abstentions})"
        dit_comptes(d, f)
    d.p(f"Le conseil municipal, après délibération{vote},", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    mettre(d, f, infinitifs(f), puce="–")
    d.p(f"Acte rendu exécutoire après transmission en préfecture le {f.transmission:%d/%m/%Y} et publication le "
        f"{f.publication:%d/%m/%Y}.", taille=10, avant=14)  # fmt: skip
    d.lignes("Le Maire,", str(f.president), retrait=20, avant=12)
    d.lignes("Le secrétaire de séance,", str(f.secretaire), retrait=20, avant=12)
    d.dit(signataires=[str(f.president), str(f.secretaire)], transmission=f.transmission, publication=f.publication)
    dit_assemblee(d, f, numero, f.sujet.objet, convocation=f.convocation, president="maire", secretaire=True)
    d.dit(en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    return d


def arrete_stationnement(f: Faits) -> Feuille:
    """A mayor's arrêté of police: the act's only date stands at its foot."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, numero = Feuille("arrete_stationnement"), f"{f.seance.year}-{f.rang:03}"
    rue = ("rue du Moulin", "place de la Halle", "rue des Lavoirs", "chemin des Vignes")[f.rang % 4]
    objet = f"Réglementation temporaire du stationnement {rue}"
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ MUNICIPAL N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"Objet : {objet}", gras=True)
    d.p(f"Le maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=10)
    citer(d, "visas", "Vu", ("le code général des collectivités territoriales, notamment ses articles L. 2213-1 à "
                             "L. 2213-6", "le code de la route, notamment son article R. 417-10",
                             "la demande de l'entreprise Travaux du Val"), ",")  # fmt: skip
    citer(d, "considerants", "Considérant", (
        f"que les travaux de branchement prévus {rue} nécessitent de libérer les abords du chantier",
        "qu'il appartient au maire d'assurer la sécurité des usagers"), ",")  # fmt: skip
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    debut = f.seance + timedelta(days=12)
    textes = (
        f"Le stationnement de tout véhicule sera interdit {rue}, du {le(debut)} au {le(debut + timedelta(days=4))}.",
        "La signalisation réglementaire sera mise en place par l'entreprise chargée des travaux.",
        "Les infractions au présent arrêté seront constatées et poursuivies conformément aux lois.",
        "Le commandant de la brigade de gendarmerie est chargé de l'exécution du présent arrêté.",
    )
    _articles(d, textes, [None] * 4, ":")
    d.p(f"Fait à {_lieu(f)}, le {le(f.seance)}", avant=14)
    signer(d, f, "Le Maire,")
    d.dit(nature="AR", numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)
    return d


def decision_du_maire(f: Faits) -> Feuille:
    """A décision taken by delegation of the council: infinitives in articles, sent under nature 6."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("decision_du_maire"), f"DEC{f.seance.year}-{f.rang:03}"
    timbre_ministere(d, f, numero)
    identifiant = f.identifiant(numero).removesuffix("DE") + "AU"
    d.timbre = tuple(t.replace(f.identifiant(numero), identifiant) for t in d.timbre)
    d.dit(identifiant=identifiant)
    loyer = 310 + 5 * f.rang
    objet = f"Bail d'un logement communal situé {f.rang}, rue de l'Ancienne-École"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"DÉCISION DU MAIRE N° {numero} DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=12)
    d.p("prise en vertu de l'article L. 2122-22 du code général des collectivités territoriales", aligne="centre")
    d.p(f"Objet : {objet}", gras=True)
    d.p(f"Le maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=10)
    visas = (
        "le code général des collectivités territoriales, notamment ses articles L. 2122-22 et L. 2122-23",
        "la délibération du 28 mai 2020 par laquelle le conseil municipal a donné délégation au maire",
    )
    citer(d, "visas", "Vu", visas, ",")
    citer(d, "considerants", "Considérant", ("que ce logement est vacant depuis six mois",), ",")
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    textes = (
        f"De conclure un bail d'une durée de six ans, pour un loyer mensuel de {loyer} €.",
        "D'inscrire la recette correspondante au chapitre 75 du budget principal.",
        "Il sera rendu compte de la présente décision à la prochaine séance du conseil municipal.",
    )
    _articles(d, textes, ("CONCLUT", "INSCRIT", None), "–")
    signer(d, f, "Le Maire,")
    d.dit(nature="AU", numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)
    return d


def arrete_de_delegation(f: Faits) -> Feuille:
    """The arrêté of the chair of a communauté, that delegates to a vice-president; published on paper."""
    f = situer(f, "Communauté de communes {de}", "conseil communautaire", "président", 31)
    d, numero = Feuille("arrete_de_delegation"), f"A{f.seance.year}/{f.rang:02}"
    delegue, vice = f.autres[0], f"{f.autres[0].civilite} {f.autres[0]}"
    objet = f"Délégation de fonctions et de signature à {vice}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"ARRÊTÉ N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"OBJET : {objet}", gras=True)
    d.p(f"{le_chef(f)[:-1]} de la communauté de communes,", avant=10)
    visas = (
        "le code général des collectivités territoriales, et notamment son article L. 5211-9",
        "le procès-verbal de l'élection des vice-présidents du 10 juillet 2020",
    )
    citer(d, "visas", "Vu", visas, " ;", puce="-")
    motif = f"que, pour la bonne marche de l'administration, il convient de donner délégation à {vice}"
    citer(d, "considerants", "Considérant", (motif,), " ;", puce="-")
    d.p("ARRÊTE :", gras=True, avant=10)
    rang = "première" if delegue.femme else "premier"
    titre = f"{rang} vice-président{'e' * delegue.femme}"
    textes = (
        f"Délégation est donnée à {vice}, {titre}, pour les affaires relatives à la gestion des déchets.",
        "Cette délégation pourra être retirée à tout moment.",
        "Le présent arrêté sera affiché au siège et transmis au représentant de l'État.",
    )
    _articles(d, textes, [None] * 3, ":")
    d.p(f"Fait à Montrivel, le {le(f.seance)}.", avant=12)
    signer(d, f, le_chef(f))
    d.p(f"Publié le {le(f.publication)}", taille=9, avant=10)
    d.dit(nature="AR", numero=numero, objet=objet, seance=f.seance, publication=f.publication)
    d.dit(collectivite=f.collectivite)
    return d


def _articles(d: Feuille, textes: Sequence[str], verbes: Sequence[str | None], signe: str) -> None:
    for rang, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if rang == 1 else rang} {signe} {texte}", aligne="justifie")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])


def _lieu(f: Faits) -> str:
    """« La Marsaudière », from « Commune de La Marsaudière »."""
    lieu = f.collectivite.split(" ", 1)[1]
    return f"Le {lieu[3:]}" if lieu.startswith("du ") else lieu.removeprefix("d'").removeprefix("de ")


NOUVELLES_SUITE = (region_permanente, metropole_noms, ccas_vice_presidente, ept_barres, village_certifie,
                   arrete_stationnement, decision_du_maire, arrete_de_delegation)  # fmt: skip
"""The second half."""
