"""What the sheets of the set FONTAINES share: the office set in its place and year, who sits, how provisions and votes
are written, and subjects that communes of each size really vote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from benchmarks.exactitude.commun import dit_tete
from benchmarks.exactitude.faits import Faits, Individu, Sujet, annee_en_lettres, conjuguer, en_lettres, infinitif, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, personne
from schemas.identifiants import siren_valide

CGCT = "le code général des collectivités territoriales"
PV = "\u00a0;"
_IRREGULIERS = {
    "acquérir": "acquiert", "vendre": "vend", "renouveler": "renouvelle", "élire": "élit", "ouvrir": "ouvre",
    "reconduire": "reconduit", "rendre": "rend", "maintenir": "maintient",
}  # fmt: skip
_GENRES = ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville ")


def _s(objet: str, visas: Sequence[str], motifs: Sequence[str], *decisions: tuple[str, str]) -> Sujet:
    return Sujet(objet, "9.1", tuple(visas), tuple(motifs), decisions)


VILLAGE = (
    _s("Achat d'une débroussailleuse", [f"{CGCT}"], ["que le matériel actuel est hors d'usage"],
       ("retenir", "le devis des établissements Motoculture du Gué, d'un montant de 1 148,00 € TTC"),
       ("autoriser", "{autorite} à signer le devis"),
       ("inscrire", "cette dépense en section d'investissement, à l'article 2158")),
    _s("Tarifs de location de la salle des fêtes", [f"{CGCT}, notamment son article L. 2121-29"],
       ["que les charges de chauffage ont fortement augmenté"],
       ("fixer", "à 120 € le tarif du week-end pour les habitants de la commune"),
       ("fixer", "à 220 € le tarif du week-end pour les personnes extérieures à la commune"),
       ("maintenir", "la caution à 300 €")),
    _s("Indemnité de gardiennage de l'église communale", ["la circulaire préfectorale relative à cette indemnité"],
       ["que le gardien réside dans la commune"],
       ("fixer", "à 479,86 € l'indemnité annuelle de gardiennage de l'église"),),
    _s("Acquisition d'une bande de terrain chemin du Lavoir", [f"{CGCT}", "le document d'arpentage du géomètre"],
       ["que cet élargissement facilite le passage des engins de déneigement"],
       ("acquérir", "la parcelle cadastrée A n° 618, d'une surface de 84 m², pour l'euro symbolique"),
       ("donner", "tous pouvoirs à {autorite} pour signer l'acte"),),
    _s("Subventions aux associations", ["les demandes reçues en mairie"],
       ["que ces associations animent la vie du village"],
       ("attribuer", "150 € au comité des fêtes et 100 € à la société de chasse"),
       ("dire", "que ces sommes sont prévues à l'article 6574 du budget")),
    _s("Vente de bois de chauffage aux habitants", ["le code forestier"],
       ["que des arbres ont été couchés par la tempête sur la parcelle communale n° 9"],
       ("vendre", "les stères de bois façonnés au prix de 32 € l'unité"),
       ("limiter", "la vente à cinq stères par foyer"),
       ("charger", "{autorite} d'établir la liste des bénéficiaires")),
    _s("Renouvellement du bail du logement de l'ancienne école", ["le bail signé il y a six ans"],
       ["que le locataire a demandé à rester dans les lieux"],
       ("renouveler", "le bail du logement communal pour une durée de six ans"),
       ("fixer", "le loyer mensuel à 385 €")),
)  # fmt: skip
"""What a village votes."""

BOURG = (
    _s("Aménagement de la place du Marché : demande d'aide au Département",
       [f"{CGCT}", "le règlement départemental des aides aux communes"],
       ["que l'estimation des travaux s'élève à 96 480 € HT",
        "que ces travaux peuvent être aidés à hauteur de 30 %"],
       ("approuver", "le projet d'aménagement de la place du Marché et son plan de financement"),
       ("solliciter", "du Conseil départemental une aide de 28 944 €"),
       ("autoriser", "{autorite} à signer tout document relatif à cette demande")),
    _s("Accueil de loisirs : tarifs de l'été", [f"{CGCT}", "la convention d'objectifs avec la caisse d'allocations"],
       ["qu'il y a lieu de moduler les tarifs selon le quotient familial"],
       ("fixer", "le tarif de la journée à 7,20 € pour les quotients inférieurs à 700"),
       ("fixer", "le tarif de la journée à 11,50 € pour les autres familles"),
       ("préciser", "que le repas et le goûter sont compris")),
    _s("Budget principal : décision modificative n° 2", ["l'instruction budgétaire et comptable M14"],
       ["que les crédits du chapitre 012 ne suffisent pas jusqu'à la fin de l'exercice"],
       ("adopter", "la décision modificative n° 2 du budget principal, équilibrée à 6 500 €"),),
    _s("Lotissement du Pré Rond : vente du lot n° 7",
       [f"{CGCT}, notamment son article L. 2241-1", "l'avis du service des domaines"],
       ["la demande de M. et Mme Lantier qui souhaitent y bâtir leur résidence principale"],
       ("vendre", "le lot n° 7 du lotissement du Pré Rond au prix de 42 € le m² hors taxes"),
       ("confier", "la rédaction de l'acte à l'étude notariale du canton"),
       ("autoriser", "{autorite} à signer cet acte")),
    _s("Convention avec le refuge pour animaux", ["le code rural et de la pêche maritime"],
       ["que la commune ne dispose pas de fourrière"],
       ("reconduire", "la convention avec le refuge pour animaux pour trois ans"),
       ("accepter", "le versement d'une participation de 0,85 € par habitant et par an")),
    _s("Recrutement d'agents saisonniers", ["la loi n° 84-53 du 26 janvier 1984 modifiée, notamment son article 3"],
       ["que la piscine municipale est ouverte de juin à septembre"],
       ("créer", "trois emplois saisonniers d'adjoint technique à temps complet"),
       ("charger", "{autorite} de procéder aux recrutements"),
       ("inscrire", "les crédits au chapitre 012")),
)  # fmt: skip
"""What a bourg votes."""

VILLE = (
    _s("Forum des associations : convention de mise à disposition du gymnase",
       [f"{CGCT}, et notamment ses articles L. 2121-29 et L. 2144-3"],
       ["que la Ville soutient la vie associative", "qu'il convient de fixer les conditions d'usage du gymnase"],
       ("approuver", "la convention de mise à disposition du gymnase Alphonse-Ravel"),
       ("autoriser", "{autorite} ou l'adjoint délégué à signer cette convention ainsi que ses avenants")),
    _s("Marché de restauration collective : attribution",
       ["le code de la commande publique", "le procès-verbal de la commission d'appel d'offres"],
       ["que l'offre de la société Saveurs du Plateau a été classée première"],
       ("attribuer", "le marché de restauration collective à la société Saveurs du Plateau"),
       ("autoriser", "{autorite} à signer le marché et les actes nécessaires à son exécution"),
       ("dire", "que les crédits sont ouverts au chapitre 011, fonction 251")),
    _s("Rapport de la commission pour l'accessibilité",
       [f"{CGCT}, notamment son article L. 2143-3", "le rapport annuel de la commission communale"],
       ["que ce rapport doit être présenté en séance publique"],
       ("prendre acte", "du rapport annuel de la commission communale pour l'accessibilité"),
       ("transmettre", "ce rapport au représentant de l'État dans le département")),
    _s("Quartier des Tanneries : bilan de la concertation préalable",
       ["le code de l'urbanisme, notamment ses articles L. 103-2 et suivants",
        "la délibération ayant fixé les modalités de la concertation"],
       ["que la concertation s'est déroulée dans les formes prévues",
        "que les observations recueillies ont conduit à agrandir le square"],
       ("tirer", "le bilan de la concertation tel qu'il est annexé"),
       ("arrêter", "le périmètre de l'opération d'aménagement du quartier des Tanneries"),
       ("préciser", "que le dossier est consultable à l'hôtel de ville")),
    _s("Tableau des effectifs : création et suppression de postes",
       ["le code général de la fonction publique", "l'avis du comité social territorial"],
       ["qu'il convient d'adapter le tableau aux avancements de grade"],
       ("créer", "deux postes d'attaché territorial et un poste de rédacteur"),
       ("supprimer", "trois postes d'adjoint administratif principal"),
       ("adopter", "le tableau des effectifs ainsi modifié")),
)  # fmt: skip
"""What a town votes."""


@dataclass(frozen=True)
class Table:
    """Who is there, who gave a power to whom, who is away."""

    presents: list[Individu]
    pouvoirs: list[tuple[Individu, Individu]]
    absents: list[Individu]


def poste(
    f: Faits, nom: str, exercice: int, annee: int = 2025, sujets: Sequence[Sujet] = (), pas: int = 0,
    visas: Sequence[str] = (),
) -> Faits:  # fmt: skip
    """The act of a commune: `nom` (« Commune {de} »), its seats, its year, a subject among `sujets` (or the drawn)."""
    de = f.collectivite
    for genre in _GENRES:
        de = de.removeprefix(genre)
    ecart = f.seance.replace(year=annee) - f.seance
    ecart += timedelta(days=(0, 0, 0, 0, 0, 2, 1)[(f.seance + ecart).weekday()])
    absents = 1 + f.rang % max(2, exercice // 5)
    pouvoirs = f.rang // 2 % (absents + 1)
    votants = exercice - absents + pouvoirs
    contre, abstentions = (min(n, 1 if exercice < 16 else 3) for n in (f.contre, f.abstentions))
    sujet = sujets[(f.rang + pas) % len(sujets)] if sujets else f.sujet
    propres = [_de_l_annee(v, annee) for v in sujet.visas if not visas or not v.startswith(CGCT)]
    base = f"21{f.siren[2:8]}"
    return replace(
        f, collectivite=nom.replace("{de}", de), organe="conseil municipal", chef="maire", exercice=exercice,
        presents=exercice - absents, pouvoirs=pouvoirs, votants=votants, contre=contre, abstentions=abstentions,
        pour=votants - contre - abstentions, president=replace(f.president, qualite="Maire"),
        sujet=replace(sujet, visas=(*visas, *propres)),
        siren=next(f"{base}{c}" for c in range(10) if siren_valide(f"{base}{c}")),
        seance=f.seance + ecart, convocation=f.convocation + ecart, transmission=f.transmission + ecart,
        reception=f.reception + ecart, publication=f.publication + ecart,
    )  # fmt: skip


def _de_l_annee(visa: str, annee: int) -> str:
    """The law of that year: the codes of the commande and of the fonction publique are recent."""
    if annee < 2019:
        ancien = "le code des marchés publics" if annee < 2016 else "le décret n° 2016-360 relatif aux marchés publics"
        visa = visa.replace("le code de la commande publique", ancien)
    if annee < 2022:
        visa = visa.replace("le code général de la fonction publique", "la loi n° 84-53 du 26 janvier 1984 modifiée")
        return visa.replace("comité social territorial", "comité technique")
    visa = visa.replace("la loi n° 84-53 du 26 janvier 1984 modifiée, notamment son article 3",
                        "le code général de la fonction publique, notamment son article L. 332-23")  # fmt: skip
    return visa.replace("M14", "M57") if annee > 2023 else visa


def decidees(f: Faits) -> list[tuple[str, str]]:
    """Infinitive and rest, the maire named as these offices do."""
    return [(v, r.replace("{autorite}", m_le(f))) for v, r in f.sujet.decisions]


def attabler(f: Faits) -> Table:
    """As many people as the counts say."""
    base = [f.president, f.secretaire, *f.autres]
    gens = [*base]
    for saut in (3, 6, 11):
        gens += [Individu(a.prenom, base[(i + saut) % len(base)].nom, a.femme) for i, a in enumerate(base)]
    presents, absents = gens[: f.presents], gens[f.presents : f.exercice]
    pouvoirs = list(zip(absents[: f.pouvoirs], presents[1:], strict=False))
    return Table(presents, pouvoirs, absents[f.pouvoirs :])


def mm(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def msr(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def inverse(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def e(i: Individu, mot: str) -> str:
    """« nommée »."""
    return f"{mot}e" if i.femme else mot


def m_le(f: Faits) -> str:
    """« Madame le Maire », « Monsieur le Maire »."""
    return f"{'Madame' if f.president.femme else 'Monsieur'} le Maire"


def suite(gens: Sequence[Individu], sep: str = ", ") -> str:
    """« M. A, Mme B »."""
    return sep.join(mm(i) for i in gens)


def procurations(t: Table, lien: str = "à", sep: str = ", ") -> str:
    """« M. A à Mme B »."""
    return sep.join(f"{mm(a)} {lien} {mm(b)}" for a, b in t.pouvoirs)


def l_an(f: Faits) -> str:
    """« deux mille vingt-cinq, le deux décembre »."""
    jour, mois = le(f.seance, annee=False).split(" ")
    return f"{annee_en_lettres(f.seance.year)}, le {'premier' if jour == '1er' else en_lettres(int(jour))} {mois}"


def tierce(verbe: str) -> str:
    """« acquiert »."""
    return _IRREGULIERS.get(verbe) or conjuguer(verbe)


def conjugues(f: Faits, forme: str = "haut") -> list[str]:
    """« APPROUVE le … » (`haut`), « Approuve le … » (`cap`), « approuve le … » (`bas`)."""
    formes = {"haut": str.upper, "cap": str.capitalize, "bas": str.lower}
    return [f"{formes[forme](tierce(v))} {r}" for v, r in decidees(f)]


def a_faire(f: Faits, cap: bool = False, nu: bool = False) -> list[str]:
    """« d'approuver le … » ; `nu` : « approuver le … »."""
    textes = []
    for v, r in decidees(f):
        texte = r if v == "décider" and r.startswith(("d'", "de ")) else infinitif(v, r)
        texte = texte.removeprefix("d'").removeprefix("de ") if nu else texte
        textes.append(texte[0].upper() + texte[1:] if cap else texte)
    return textes


def poser(d: Feuille, f: Faits, textes: Sequence[str], marque: str = "", unique: str = "", fin: str = PV,
          dernier: str = ".", **style: object) -> None:  # fmt: skip
    """The provisions, one a paragraph; `{n}`, `{er}` in `marque`: 1, « 1er »; `unique`: the label of one alone."""
    seul = bool(unique) and len(textes) == 1
    for n, texte in enumerate(textes, 1):
        label = unique if seul else marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{label}{texte}{dernier if n == len(textes) else fin}", **style)
    dire(d, f, textes, [("unique" if seul else str(n)) if "{" in marque else None for n in range(1, len(textes) + 1)])


def dire(d: Feuille, f: Faits, textes: Sequence[str], numeros: Sequence[str | None]) -> None:
    """What the provisions are, with their verbs."""
    verbes = []
    for v, r in decidees(f):
        nu = r.removeprefix("d'").removeprefix("de ")
        verbes.append(tierce(nu.split(" ")[0] if v == "décider" and nu != r else v).upper())
    d.dit(provisions=list(zip(numeros, verbes, textes, strict=True)))


def viser(d: Feuille, f: Faits, vu: str = "Vu", motif: str = "Considérant", fin: str = ",", **style: object) -> None:
    """Visas, then considérants, one a paragraph."""
    for mot, champ, textes in ((vu, "visas", f.visas), (motif, "considerants", f.sujet.considerants)):
        for texte in textes:
            d.p(f"{mot} {texte}{fin}", **style)
        d.dit(**{champ: [f"{mot} {t}" for t in textes]})


def rien_vise(d: Feuille) -> None:
    """No visa, no considérant."""
    d.dit(visas=[], considerants=[])


def unanime(f: Faits) -> str:
    """« l'unanimité », « la majorité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def tete(d: Feuille, f: Faits, numero: str | None, *comptes: str, objet: str = "", qualite: str | None = "Maire",
         secretaire: bool = True) -> None:  # fmt: skip
    """What the head says; `comptes`: the fields that are printed."""
    dit_tete(d, f, numero or "", objet or f.sujet.objet)
    if numero is None:
        del d.attendu["numero"]
    d.dit(president=personne(f.president, qualite))
    if secretaire:
        d.dit(secretaire=str(f.secretaire))
    valeurs = {"convocation": f.convocation, "en_exercice": f.exercice, "presents": f.presents, "votants": f.votants,
               "pouvoirs": f.pouvoirs}  # fmt: skip
    d.dit(**{c: valeurs[c] for c in comptes})


def signe(d: Feuille, f: Faits, *lignes: str, aligne: str = "droite") -> None:
    """One hand."""
    d.lignes(*lignes, str(f.president), aligne=aligne, avant=16)
    d.dit(signataires=[str(f.president)])


def signent(d: Feuille, f: Faits, maire: str = "Le Maire,", secretaire: str = "", maire_d_abord: bool = True) -> None:
    """Two hands, side by side."""
    mot = secretaire or f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,"
    paires = [(maire, f.president), (mot, f.secretaire)]
    if not maire_d_abord:
        paires.reverse()
    cotes = [(P(t), P(str(i), avant=18)) for t, i in paires]
    d.blocs.append(Colonnes(cotes[0], cotes[1], part=0.5))
    d.dit(signataires=[str(i) for _, i in paires])
