"""Is the act online as R.2131-1 wants it? Two months at least, the mentions, and the list of L.2121-25."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from registry.droit.connaissance import Faits
from registry.droit.constats import DEPARTEMENTAUX, SANS_ASSEMBLEE, Cas, Constat, Defaut, Inconnu, Precision
from registry.droit.delais import LISTE_1S
from registry.droit.mise_a_disposition import Presence, presences
from registry.droit.phrases import enumerer, jour_court
from registry.droit.publicite import REFORME
from schemas.collectivite import TypeCollectivite
from schemas.vie import TypeEvenement

_AVEC_LISTE = frozenset(
    {
        TypeCollectivite.COMMUNE,
        TypeCollectivite.EPCI_FP,
        TypeCollectivite.METROPOLE,
        TypeCollectivite.EPT,
        TypeCollectivite.SYNDICAT_COMMUNES,
        TypeCollectivite.SYNDICAT_MIXTE_FERME,
    }
)
"""Councils under L.2121-25, by itself or through L.5211-1 and L.5711-1."""


def deux_mois_en_ligne(cas: Cas) -> Iterator[Constat]:
    """Two months online at least (R.2131-1 I), without interruption; then in principle for good (L.2131-1 III)."""
    if cas.en_ligne is None:
        return
    au, sejours = cas.faits.au, presences(cas.faits)
    regle = _article_en_ligne(cas.faits)
    dernier = sejours[-1]
    if any(s.complete(au) for s in sejours):
        if dernier.fin is not None:
            message = f"Retiré du site le {jour_court(dernier.fin)}, après ses deux mois ; la loi parle d’une mise à "
            yield Precision("PRE-03", f"{message}disposition permanente.", cas.regle)
    elif dernier.fin is not None:
        yield Defaut(
            "DEF-08",
            f"Retiré du site le {jour_court(dernier.fin)} : mis en ligne le {jour_court(dernier.debut)}, il devait y "
            f"rester jusqu’au {jour_court(dernier.deux_mois)} (il manque {_jours(dernier.fin, dernier.deux_mois)}).",
            dernier.fin,
            "Remettez-le en ligne, pour deux mois entiers : executoire publish ACT.",
            regle,
        )
    elif len(sejours) > 1:
        yield Defaut(
            "DEF-08",
            f"Absent du site {_absences(sejours)}, avant d’y être resté deux mois.",
            sejours[0].fin or dernier.debut,
            f"Gardez-le en ligne sans interruption jusqu’au {jour_court(dernier.deux_mois)} au moins.",
            regle,
        )
    else:
        message = f"En ligne depuis le {jour_court(dernier.debut)} : il doit y rester jusqu’au "
        yield Precision("PRE-01", f"{message}{jour_court(dernier.deux_mois)} au moins.", regle)


def mentions_portees(cas: Cas) -> Iterator[Constat]:
    """First name, name and office of the author, day of going online: legible on the version online (R.2131-1 I)."""
    ici = cas.etat.publicite.intervalles
    if cas.en_ligne is None:
        return
    regle = _article_en_ligne(cas.faits)
    if not ici:
        yield Inconnu(
            "INC-07",
            "les mentions de la version en ligne",
            "L’acte est en ligne ailleurs : les mentions de cette version ne sont pas connues.",
            "Vérifiez qu’elle porte le prénom, le nom et la qualité de l’auteur, et la date de mise en ligne.",
            regle,
        )
        return
    if ici[-1].fin is not None:
        return
    valeurs = (
        ("le prénom de l’auteur", cas.mentions.prenom),
        ("le nom de l’auteur", cas.mentions.nom),
        ("la qualité de l’auteur", cas.mentions.qualite),
        ("la date de mise en ligne", cas.mentions.date_mise_en_ligne),
    )
    if absentes := [nom for nom, portee in valeurs if portee is False]:
        copie = cas.mentions.date_mise_en_ligne is False
        conseils = (
            (copie, "Établissez la copie de publication de cette version : executoire sync."),
            (len(absentes) > copie, "Mettez en ligne un fichier qui nomme l’auteur en entier, avec sa qualité."),
        )
        yield Defaut(
            "DEF-09",
            f"La version en ligne ne porte pas, en caractères lisibles, {enumerer(absentes)}.",
            cas.faits.jour_de(ici[-1].debut),
            " ".join(conseil for vaut, conseil in conseils if vaut),
            regle,
        )
    if inconnues := [nom for nom, portee in valeurs if portee is None]:
        yield Inconnu(
            "INC-07",
            "les mentions de la version en ligne",
            f"Rien ne dit si la version en ligne porte, en caractères lisibles, {enumerer(inconnues)}.",
            "Regardez le document mis en ligne.",
            regle,
        )


def liste(cas: Cas) -> Iterator[Constat]:
    """List of the délibérations examined, within one week (L.2121-25): no event records it, so it is never a fault."""
    jour = cas.faits.premier(TypeEvenement.ADOPTION)
    q, type_ = cas.faits.vie.qualification, cas.faits.vie.collectivite.type
    if jour is None or q.nature in SANS_ASSEMBLEE or jour.date < REFORME or type_ not in _AVEC_LISTE:
        return
    limite = jour_court(LISTE_1S.compter(jour.date, cas.faits.territoire).dernier_jour)
    yield Inconnu(
        "INC-08",
        "la liste des délibérations examinées",
        f"Rien ne dit si la liste des délibérations de la séance du {jour_court(jour.date)} a été affichée et mise en "
        f"ligne ; elle devait l’être au plus tard le {limite}.",
        "Vérifiez l’affichage et le site.",
        "CGCT L.2121-25",
    )


def _article_en_ligne(faits: Faits) -> str:
    type_ = faits.vie.collectivite.type
    if type_ is TypeCollectivite.REGION:
        return "CGCT L.4141-1 III, décret 2021-1311"
    return "CGCT R.3131-2" if type_ in DEPARTEMENTAUX else "CGCT R.2131-1"


def _absences(sejours: tuple[Presence, ...]) -> str:
    trous = [(a.fin, b.debut) for a, b in pairwise(sejours) if a.fin is not None]
    return enumerer([f"du {jour_court(d)} au {jour_court(f)} ({_jours(d, f)})" for d, f in trous])


def _jours(debut: date, fin: date) -> str:
    nombre = (fin - debut).days
    return f"{nombre} jour{'s' if nombre > 1 else ''}"
