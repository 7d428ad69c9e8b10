"""Is the act public as the law wants it? Publicity or notification, in the prescribed form, urgency made good."""

from __future__ import annotations

from collections.abc import Iterator

from registry.droit.constats import Cas, Constat, Defaut, Inconnu, en_tete, sans_date, usage
from registry.droit.particulier import publicite_particuliere
from registry.droit.phrases import jour_court
from registry.droit.publicite import REFORME, SEUIL_CHOIX, choix_inconnu, choix_suppose, nommer_les_formes
from schemas.collectivite import MoyenPublicite, TypeCollectivite
from schemas.vie import Publicite, TypeEvenement

_ARTICLES_URGENCE = {
    TypeCollectivite.DEPARTEMENT: "CGCT L.3131-1 IV",
    TypeCollectivite.SYNDICAT_MIXTE_OUVERT: "CGCT L.5721-4 et L.3131-1 IV",
    TypeCollectivite.REGION: "CGCT L.4141-1 IV",
}


def non_public(cas: Cas) -> Iterator[Constat]:
    """Received, or free of transmission, and brought to nobody's knowledge (L.2131-1 I to III)."""
    manque = next((m for m in cas.etat.manquants if m in ("publicite", "notification")), None)
    if manque is None or (manque == "publicite" and cas.publie):
        return
    if cas.soumis is False:
        depart, fait = cas.faits.acte_le, "Adopté"
        if depart is None:
            yield sans_date()
            return
    elif cas.faits.reception is not None:
        depart, fait = cas.faits.reception.date, "Reçu en préfecture"
    else:
        return
    if manque == "publicite" and (particuliere := publicite_particuliere(cas.faits)) is not None:
        yield Inconnu(
            "INC-05", "une publicité de régime particulier", particuliere, "Vérifiez-la.", "Régime particulier"
        )
        return
    if manque == "publicite" and cas.faits.categorie is None and cas.faits.premier(TypeEvenement.NOTIFICATION):
        yield Inconnu(
            "INC-06",
            "la forme de publicité d’un acte sans catégorie",
            "L’acte est notifié, sans que sa catégorie dise si cela suffit.",
            "executoire qualify ACT categorie=individuelle (ou reglementaire, espece…)",
            "CGCT L.2131-1 II et III",
        )
        return
    depuis = cas.en_retard(depart, cas.usages.publicite)
    if depuis is None:
        return
    delai = usage(cas.usages.publicite)
    if manque == "notification":
        message = f"{fait} le {jour_court(depart)}, non notifié à la personne concernée ({delai})."
        conseil = "Notifiez-le avec les voies et délais de recours, puis : executoire event ACT notification --date J."
        yield Defaut("DEF-05", message, depuis, conseil, cas.regle)
        return
    formes = nommer_les_formes(cas.faits.vie.collectivite, cas.faits.au)
    conseil = f"Publiez-le (executoire publish ACT) ; forme prescrite : {formes}."
    yield Defaut("DEF-04", f"{fait} le {jour_court(depart)}, pas encore publié ({delai}).", depuis, conseil, cas.regle)


def autre_forme(cas: Cas) -> Iterator[Constat]:
    """Made public otherwise than the authority's regime prescribes (L.2131-1 III and IV): it does not count."""
    if cas.individuel or not cas.publie or publicite_particuliere(cas.faits) is not None:
        return
    collectivite, effet = cas.faits.vie.collectivite, cas.publicites.executoire
    if effet is not None:
        yield from _choix_a_confirmer(cas, effet)
        return
    premiere = cas.publie[0]
    if choix_inconnu(collectivite, premiere.date):
        yield Inconnu(
            "INC-03",
            "le moyen de publicité choisi",
            f"{en_tete(premiere)} : la délibération qui choisit le moyen de publicité n’est pas inscrite ; "
            "s’il n’y en a pas, seule la mise en ligne compte.",
            "executoire collectivite set SIREN --publicite MOYEN --depuis J",
            "CGCT L.2131-1 IV",
        )
        return
    formes = nommer_les_formes(collectivite, premiere.date)
    yield Defaut(
        "DEF-06",
        f"{en_tete(premiere)} : ce n’est pas la forme prescrite ce jour-là ({formes}), elle ne compte pas.",
        premiere.date,
        f"Publiez-le dans la forme prescrite aujourd’hui ({nommer_les_formes(collectivite, cas.faits.au)}) ou, si cela "
        "a été fait, inscrivez-le : executoire event ACT publication --date J --moyen M.",
        cas.regle,
    )


def _choix_a_confirmer(cas: Cas, effet: Publicite) -> Iterator[Constat]:
    """A medium on paper that counts only because a small population is presumed."""
    papier = effet.moyen is not MoyenPublicite.EN_LIGNE and effet.date >= REFORME
    if papier and cas.publicites.recours is effet and choix_suppose(cas.faits.vie.collectivite):
        yield Inconnu(
            "INC-04",
            "le droit de choisir le moyen de publicité",
            f"{en_tete(effet)} : la population n’est pas indiquée, et ce moyen ne compte que sous "
            f"{SEUIL_CHOIX} habitants.",
            "executoire collectivite set SIREN --population N",
            "CGCT L.2131-1 IV",
        )


def urgence_sans_suite(cas: Cas) -> Iterator[Constat]:
    """Posted in urgency: the publication online must follow as soon as possible, and alone starts the appeal period."""
    effet = cas.publicites.executoire
    if cas.individuel or effet is None or cas.publicites.recours is not None or effet.date < REFORME:
        return
    if effet.moyen is not MoyenPublicite.AFFICHAGE or publicite_particuliere(cas.faits) is not None:
        return
    depuis = cas.en_retard(effet.date, cas.usages.publicite)
    if depuis is not None:
        yield Defaut(
            "DEF-07",
            f"Affiché en urgence le {jour_court(effet.date)}, pas encore mis en ligne : la loi veut « les meilleurs "
            f"délais » ({usage(cas.usages.publicite)}).",
            depuis,
            "Mettez-le en ligne (executoire publish ACT) : le délai de recours ne court pas avant.",
            _ARTICLES_URGENCE.get(cas.faits.vie.collectivite.type, "CGCT L.2131-1 V"),
        )
