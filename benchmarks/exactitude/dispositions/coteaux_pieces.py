"""Small pieces of the communes' layouts: subjects of every size of commune, the seats, the verbs, who signs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from benchmarks.exactitude.faits import (
    TROISIEME,
    Faits,
    Individu,
    Sujet,
    annee_en_lettres,
    conjuguer,
    en_lettres,
    infinitif,
    le,
)
from benchmarks.exactitude.modele import Colonnes, Feuille, P, personne
from schemas.identifiants import siren_valide

CGCT = "le code général des collectivités territoriales"
PV = "\u00a0;"
_GENRES = ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville ")
_FORMES = {
    "acquérir": "acquiert", "céder": "cède", "vendre": "vend", "maintenir": "maintient", "procéder": "procède",
    "rendre": "rend", "renouveler": "renouvelle", "élire": "élit", "conclure": "conclut", "définir": "définit",
    "exonérer": "exonère",
}  # fmt: skip

VILLAGE = (
    Sujet("Réfection de la porte de l'église : demande de subvention", "7.5", (f"{CGCT}",),
          ("que la porte de l'église est vermoulue et ne ferme plus",),
          (("approuver", "le devis de la menuiserie Authier, d'un montant de 3 480,00 € HT"),
           ("solliciter", "une subvention du Département au taux le plus élevé possible"),
           ("charger", "{autorite} de déposer le dossier"))),
    Sujet("Tarifs des concessions du cimetière communal", "7.1", (f"{CGCT}, notamment son article L. 2223-14",),
          ("que les tarifs n'ont pas été revus depuis 2004",),
          (("fixer", "à 120 € le prix de la concession trentenaire"),
           ("fixer", "à 200 € le prix de la concession cinquantenaire"),
           ("dire", "que ces tarifs seront applicables au 1er janvier {apres}"))),
    Sujet("Location de la parcelle communale ZB 27", "3.3", ("la demande de M. Régis Authier, exploitant agricole",),
          ("que cette parcelle n'est plus entretenue",),
          (("consentir", "à M. Régis Authier la location de la parcelle ZB 27 à compter du 1er novembre {an}"),
           ("fixer", "le loyer annuel à 85 €"))),
    Sujet("Affouage : campagne {an}-{apres}", "8.8", ("le code forestier, notamment son article L. 243-1",),
          ("que huit foyers se sont inscrits en mairie",),
          (("fixer", "à 60 € la taxe d'affouage par part"),
           ("désigner", "comme garants MM. Authier, Pessac et Villon"),
           ("arrêter", "au 31 mars {apres} la date limite d'enlèvement des bois"))),
    Sujet("Service de médecine préventive du centre de gestion", "4.1",
          ("la convention proposée par le centre de gestion",),
          ("que la commune doit assurer la surveillance médicale de ses deux agents",),
          (("adhérer", "au service de médecine préventive du centre de gestion"),
           ("autoriser", "{autorite} à signer la convention"))),
    Sujet("Indemnité de gardiennage de l'église pour l'année {an}", "7.1", ("la circulaire préfectorale",),
          ("que le gardien réside dans la commune",),
          (("accorder", "à M. Paul Villon une indemnité de gardiennage de 119,55 €"),)),
    Sujet("Acquisition d'une bande de terrain au lieu-dit Les Combes", "3.1", ("le plan du géomètre",),
          ("que cette bande de terrain permettra d'élargir le virage",),
          (("acquérir", "de l'indivision Pessac la parcelle B 318, d'une contenance de 94 m², pour l'euro symbolique"),
           ("dire", "que les frais d'acte sont à la charge de la commune"),
           ("autoriser", "{autorite} à signer l'acte notarié"))),
)  # fmt: skip
"""What villages decide; `{an}`, `{avant}`, `{apres}`: years."""

BOURG = (
    Sujet("Acquisition de la parcelle AC 214, rue du Lavoir", "3.1",
          (f"{CGCT}, notamment son article L. 2241-1", "l'accord du propriétaire reçu en mairie"),
          ("que cette parcelle jouxte l'école et permettra d'agrandir la cour",),
          (("acquérir", "la parcelle AC 214, d'une superficie de 382 m², au prix de 9 550 €"),
           ("charger", "l'étude de Maître Hébrard de la rédaction de l'acte"),
           ("autoriser", "{autorite} à signer tout document relatif à cette affaire"))),
    Sujet("Programme de voirie {an} : attribution du marché", "1.1",
          ("le rapport d'analyse des offres", "l'avis de la commission voirie"),
          ("que trois entreprises ont remis une offre",),
          (("retenir", "l'offre de l'entreprise Brassac Travaux pour un montant de 74 318,60 € HT"),
           ("autoriser", "{autorite} à signer le marché ainsi que les avenants éventuels"))),
    Sujet("Subventions aux associations pour l'année {an}", "7.5",
          (f"{CGCT}, notamment son article L. 2311-7", "les demandes déposées par les associations"),
          ("que ces associations participent à l'animation de la commune",),
          (("attribuer", "une subvention de 850 € au comité des fêtes"),
           ("attribuer", "une subvention de 1 200 € à l'amicale sportive"),
           ("préciser", "que les crédits sont ouverts à l'article 6574 du budget primitif {an}"))),
    Sujet("Modification du tableau des effectifs", "4.1",
          ("le précédent tableau des effectifs", "l'avis du comité technique"),
          ("qu'un agent peut prétendre à un avancement de grade",),
          (("créer", "un poste d'agent de maîtrise à temps complet"),
           ("supprimer", "un poste d'adjoint technique principal de 1ère classe"),
           ("modifier", "en ce sens le tableau des effectifs"))),
    Sujet("Effacement des réseaux de la rue Haute", "8.3", ("l'avant-projet établi par le syndicat d'énergie",),
          ("que les travaux seront coordonnés avec la reprise de la chaussée",),
          (("valider", "l'avant-projet pour un coût total estimé à 112 400 €"),
           ("s'engager", "à verser au syndicat une participation de 33 720 €"),
           ("inscrire", "cette somme au budget {apres}"))),
    Sujet("Décision modificative n° 2 – budget principal {an}", "7.1",
          ("l'instruction budgétaire et comptable", "le budget primitif {an}"),
          ("qu'il y a lieu d'ajuster les crédits du chapitre 012",),
          (("adopter", "la décision modificative n° 2 arrêtée à 12 500 € en dépenses et en recettes"),)),
    Sujet("Taxe d'aménagement : taux communal", "7.2", ("le code de l'urbanisme, notamment son article L. 331-14",),
          ("que le taux en vigueur donne satisfaction",),
          (("maintenir", "le taux de la taxe d'aménagement à 3 % sur l'ensemble du territoire communal"),
           ("exonérer", "en totalité les abris de jardin soumis à déclaration préalable"))),
    Sujet("Classement dans le domaine public de la voirie du lotissement Bellevue", "3.5",
          ("le code de la voirie routière, notamment son article L. 141-3", "la demande des copropriétaires"),
          ("que la voirie est en bon état et ouverte à la circulation",),
          (("accepter", "la rétrocession à titre gratuit de la voirie du lotissement Bellevue"),
           ("classer", "cette voirie dans le domaine public communal"),
           ("donner", "tous pouvoirs à {autorite} pour signer les actes"))),
)  # fmt: skip
"""What bourgs decide."""

VILLE = (
    Sujet("Convention d'objectifs avec l'Entente athlétique", "7.5",
          (f"{CGCT}", "le décret n° 2001-495 du 6 juin 2001", "l'avis de la commission Sports et vie associative"),
          ("que l'association encadre plus de six cents jeunes",
           "que la subvention annuelle dépasse le seuil de 23 000 €"),
          (("approuver", "la convention d'objectifs et de moyens à conclure avec l'Entente athlétique"),
           ("attribuer", "à l'association une subvention de 41 000 € au titre de l'année {an}"),
           ("autoriser", "{autorite} à signer ladite convention"))),
    Sujet("Marché de nettoyage des bâtiments communaux – Avenant n° 2", "1.1",
          ("le marché notifié en {avant}", "l'avis de la commission d'appel d'offres"),
          ("que deux bâtiments ont été ajoutés au patrimoine de la Ville",),
          (("approuver", "l'avenant n° 2 au lot n° 1, d'un montant annuel de 8 946,00 € HT"),
           ("autoriser", "{autorite} à signer cet avenant avec la société Propreté Ligérienne"),
           ("dire", "que la dépense est inscrite au chapitre 011"))),
    Sujet("Cession d'un terrain à bâtir, rue des Frères-Lumière", "3.2",
          ("l'avis du service des domaines", "le plan de division"),
          ("que ce terrain n'est d'aucune utilité pour les services municipaux",),
          (("céder", "à la SCI Les Tamaris le lot B, d'une superficie de 915 m², au prix de 128 100 €"),
           ("autoriser", "{autorite} à signer la promesse puis l'acte de vente"),
           ("imputer", "la recette au chapitre 024"))),
    Sujet("Règlement des marchés d'approvisionnement", "6.4",
          (f"{CGCT}, notamment son article L. 2224-18", "la consultation des organisations professionnelles"),
          ("qu'il convient de fixer de nouveaux horaires de déballage",),
          (("adopter", "le nouveau règlement des marchés d'approvisionnement"),
           ("abroger", "le règlement précédent à compter du 1er mars {apres}"))),
    Sujet("Création de postes – Direction de l'enfance", "4.1",
          ("le tableau des emplois", "l'avis du comité technique"),
          ("que l'ouverture de la crèche des Remparts nécessite des recrutements",),
          (("créer", "quatre postes d'auxiliaire de puériculture à temps complet"),
           ("créer", "un poste d'éducateur de jeunes enfants à temps complet"),
           ("inscrire", "les crédits nécessaires au chapitre 012"))),
    Sujet("Dénomination du gymnase du quartier des Tanneries", "8.3", (f"{CGCT}, notamment son article L. 2121-29",),
          ("que la proposition est issue d'une consultation des habitants",),
          (("dénommer", "« gymnase Suzanne-Aubry » le gymnase du quartier des Tanneries"),
           ("charger", "{autorite} des formalités nécessaires"))),
    Sujet("Tarifs du conservatoire pour l'année scolaire {an}-{apres}", "7.1",
          ("la délibération fixant les tarifs municipaux", "l'avis de la commission Culture"),
          ("qu'il est proposé de tenir compte du quotient familial",),
          (("approuver", "les tarifs du conservatoire applicables au 1er septembre {an}"),
           ("préciser", "que les élèves boursiers sont exonérés des droits d'inscription"))),
)  # fmt: skip
"""What towns decide."""


@dataclass(frozen=True)
class Salle:
    """Who is in the room, who gave a pouvoir to whom, who is away."""

    presents: list[Individu]
    pouvoirs: list[tuple[Individu, Individu]]
    absents: list[Individu]


def commune(
    f: Faits, annee: int, exercice: int, sujets: Sequence[Sujet] = (), *, nom: str = "Commune {de}",
    visas: Sequence[str] = (), bas: bool = False,
) -> Faits:  # fmt: skip
    """The facts of a commune that sits in this year on a weekday; `bas`: names in small letters; `visas`: those that
    the office writes first, unless the subject has the same code."""
    genre = next(g for g in _GENRES if f.collectivite.startswith(g))
    h = Random(f"coteaux {f.siren} {annee} {exercice}")
    seance = f.seance.replace(year=annee)
    seance += timedelta(days=(0, 0, 0, 0, 0, -1, 1)[seance.weekday()])
    convocation = seance - (f.seance - f.convocation)
    convocation -= timedelta(days=max(0, convocation.weekday() - 4))
    absents = h.randint(1, max(2, exercice // 4))
    pouvoirs = h.randint(0, absents)
    votants = exercice - absents + pouvoirs
    contre, abstentions = (min(n, 1 if exercice < 16 else 3) for n in (f.contre, f.abstentions))
    base = f"21{f.siren[2:8]}"
    sujet = _dater(sujets[h.randrange(len(sujets))], seance.year) if sujets else f.sujet
    if any(v.startswith(CGCT) for v in sujet.visas):
        visas = [v for v in visas if not v.startswith(CGCT)]
    gens = [replace(i, nom=i.nom.title()) if bas else i for i in (f.president, f.secretaire, *f.autres)]
    return replace(
        f, collectivite=nom.replace("{de}", f.collectivite.removeprefix(genre)), organe="conseil municipal",
        chef="maire", membres_nom="conseillers municipaux", exercice=exercice, presents=exercice - absents,
        pouvoirs=pouvoirs, votants=votants, contre=contre, abstentions=abstentions,
        pour=votants - contre - abstentions, seance=seance, convocation=convocation,
        transmission=seance + (f.transmission - f.seance), reception=seance + (f.reception - f.seance),
        publication=seance + (f.publication - f.seance), president=replace(gens[0], qualite="Maire"),
        secretaire=gens[1], autres=tuple(gens[2:]), sujet=replace(sujet, visas=(*visas, *sujet.visas)),
        siren=next(f"{base}{c}" for c in range(10) if siren_valide(f"{base}{c}")),
    )  # fmt: skip


def _dater(s: Sujet, an: int) -> Sujet:
    def poser_ans(t: str) -> str:
        for cle, n in (("{an}", an), ("{avant}", an - 1), ("{apres}", an + 1)):
            t = t.replace(cle, str(n))
        return t

    return replace(
        s, objet=poser_ans(s.objet), visas=tuple(poser_ans(v) for v in s.visas),
        considerants=tuple(poser_ans(c) for c in s.considerants),
        decisions=tuple((v, poser_ans(r)) for v, r in s.decisions),
    )  # fmt: skip


def de(f: Faits) -> str:
    """« d'Aubrelle », « du Ploët-sur-Vaire »."""
    return f.collectivite.split(" ", 1)[1].removeprefix("nouvelle ")


def salle(f: Faits) -> Salle:
    """As many people as the counts say; the chair and the secretary are there."""
    base = [f.president, f.secretaire, *f.autres]
    gens = [*base]
    for pas in (3, 8, 12):
        gens += [replace(a, nom=base[(i + pas) % len(base)].nom, qualite="") for i, a in enumerate(base)]
    presents, absents = gens[: f.presents], gens[f.presents : f.exercice]
    return Salle(presents, list(zip(absents[: f.pouvoirs], presents[2:], strict=False)), absents[f.pouvoirs :])


def mm(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def monsieur(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def nom_d_abord(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def accord(i: Individu, mot: str) -> str:
    """« désignée »."""
    return f"{mot}e" if i.femme else mot


def noms(gens: Sequence[Individu], ecrire: Callable[[Individu], str] = mm, entre: str = ", ") -> str:
    """« M. A, Mme B »."""
    return entre.join(ecrire(i) for i in gens)


def tous(f: Faits) -> str:
    """« l'unanimité », « la majorité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def quantieme(jour: date) -> str:
    """« sept mars », « premier avril »."""
    n, mois = le(jour, annee=False).split(" ")
    return f"{'premier' if n == '1er' else en_lettres(int(n))} {mois}"


def jour_ecrit(jour: date) -> str:
    """« deux mille douze, le sept mars »."""
    return f"{annee_en_lettres(jour.year)}, le {quantieme(jour)}"


def monsieur_le_maire(f: Faits) -> str:
    """« Madame le Maire », as most offices write."""
    return f"{'Madame' if f.president.femme else 'Monsieur'} le Maire"


def _decisions(f: Faits) -> list[tuple[str, str]]:
    autorite = monsieur_le_maire(f)
    return [(v, r.replace("{autorite}", autorite)) for v, r in f.sujet.decisions]


def _troisieme(v: str) -> str:
    return _FORMES.get(v) or (conjuguer(v) if v in TROISIEME or v.endswith("er") else v)


def tiers(f: Faits, ecrire: Callable[[str], str] = str.upper) -> list[str]:
    """« APPROUVE le projet »."""
    return [f"{ecrire(_troisieme(v))} {r}" for v, r in _decisions(f)]


def infs(f: Faits, avant: str = "", nu: bool = False, cap: bool = False) -> list[str]:
    """« d'approuver le projet »; `nu`: « approuver le projet »; `avant`: « DÉCIDE » before."""
    textes = []
    for v, r in _decisions(f):
        texte = r if v == "décider" else infinitif(v, r)
        texte = texte.removeprefix("d'").removeprefix("de ") if nu else texte
        textes.append(avant + (texte[0].upper() + texte[1:] if cap else texte))
    return textes


def poser(d: Feuille, f: Faits, textes: Sequence[str], marque: str = "", unique: str = "", fin: str = ".",
          dernier: str = ".", **style: object) -> None:  # fmt: skip
    """One paragraph a provision; `{n}`, `{er}` in `marque`: 1, « 1er »; `unique`: the label of one alone."""
    seul = bool(unique) and len(textes) == 1
    for n, texte in enumerate(textes, 1):
        label = unique if seul else marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{label}{texte}{dernier if n == len(textes) else fin}", **style)
    dit_textes(d, f, textes, numerote="{" in marque, seul=seul)


def dit_textes(d: Feuille, f: Faits, textes: Sequence[str], numerote: bool = False, seul: bool = False) -> None:
    """The provisions, with number, verb and text."""
    verbes = []
    for v, r in _decisions(f):
        vrai = r.removeprefix("d'").removeprefix("de ").split(" ")[0] if v == "décider" else v
        verbes.append(_troisieme(vrai).upper())
    numeros = ["unique" if seul else str(n) if numerote else None for n in range(1, len(textes) + 1)]
    d.dit(provisions=list(zip(numeros, verbes, textes, strict=True)))


def sans_motifs(d: Feuille) -> None:
    """No visa, no considérant."""
    d.dit(visas=[], considerants=[])


def motifs(d: Feuille, f: Faits, vu: str = "Vu", cons: str = "Considérant", fin: str = ",", devant: str = "",
           **style: object) -> None:  # fmt: skip
    """Visas then considérants, one a paragraph; `devant`: a dash typed before."""
    for mot, textes in ((vu, f.visas), (cons, f.sujet.considerants)):
        for texte in textes:
            d.p(f"{devant}{mot} {texte}{fin}", **style)
    d.dit(visas=[f"{vu} {v}" for v in f.visas], considerants=[f"{cons} {c}" for c in f.sujet.considerants])


def tete(d: Feuille, f: Faits, numero: str | None, *comptes: str, objet: str = "", qualite: str | None = "Maire",
         president: str | None = "", secretaire: str | None = "") -> None:  # fmt: skip
    """Head, chair and secretary as printed; `comptes`: what else the sheet counts; None: not said."""
    d.dit(nature="DE", objet=objet or f.sujet.objet, organe=f.organe, seance=f.seance, collectivite=f.collectivite)
    if numero:
        d.dit(numero=numero)
    if president is not None:
        d.dit(president=personne(president or f.president, qualite))
    if secretaire is not None:
        d.dit(secretaire=secretaire or str(f.secretaire))
    d.dit(**{c: getattr(f, c.removeprefix("en_")) for c in comptes})


def signe(d: Feuille, f: Faits, *lignes: str, aligne: str = "droite", nom: str = "") -> None:
    """One hand."""
    d.lignes(*lignes, nom or str(f.president), aligne=aligne, avant=16)
    d.dit(signataires=[nom or str(f.president)])


def signent(d: Feuille, f: Faits, maire: str = "Le Maire,", secretaire: str = "Le secrétaire de séance,",
            secretaire_d_abord: bool = False) -> None:  # fmt: skip
    """Two hands, side by side."""
    paires = [(maire, f.president), (secretaire, f.secretaire)]
    if secretaire_d_abord:
        paires.reverse()
    gauche, droite = ((P(t), P(str(i), avant=20)) for t, i in paires)
    d.blocs.append(Colonnes(gauche, droite, part=0.5))
    d.dit(signataires=[str(i) for _, i in paires])
