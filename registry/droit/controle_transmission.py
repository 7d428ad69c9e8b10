"""Is the act where the préfet can see it? Transmission, its acknowledgement, its place beside the publicity."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from registry.droit.connaissance import Faits
from registry.droit.constats import (
    DEPARTEMENTAUX,
    SANS_ASSEMBLEE,
    UN_JOUR,
    Cas,
    Constat,
    Defaut,
    Inconnu,
    Precision,
    en_tete,
    sans_date,
    usage,
)
from registry.droit.phrases import jour_court
from registry.droit.publicite import REFORME
from schemas.collectivite import TypeCollectivite
from schemas.vie import TypeEvenement

JOURS_DE_LA_LOI = 15
"""Days to transmit an individual decision, from its signature: L.2131-1, first paragraph, until 30 June 2022;
L.2131-2 II since. Late, it is still valid: it is exécutoire later."""
_TRANSMETTRE = (
    "Transmettez-le à la préfecture, puis inscrivez-le : executoire event ACT transmission --date J. "
    "Il n’est exécutoire qu’une fois transmis."
)


def non_transmis(cas: Cas) -> Iterator[Constat]:
    """Adopted, not transmitted (L.2131-2): fifteen days in law for an individual decision, in practice for the rest."""
    if "transmission" not in cas.etat.manquants:
        return
    if cas.soumis is None:
        yield Inconnu(
            "INC-01",
            "la soumission au contrôle de légalité",
            "Il n’est pas dit si l’acte doit être transmis à la préfecture.",
            "executoire qualify ACT soumis_transmission=oui (ou non)",
            "CGCT L.2131-2",
        )
        return
    adoption, signature = cas.faits.acte_le, _signature(cas.faits)
    if cas.individuel and signature is not None:
        depuis = cas.en_retard(signature, JOURS_DE_LA_LOI)
        if depuis is not None:
            message = (
                f"Décision individuelle signée le {jour_court(signature)}, non transmise : la loi donnait quinze "
                f"jours, jusqu’au {jour_court(depuis - UN_JOUR)}."
            )
            yield Defaut("DEF-01", message, depuis, _TRANSMETTRE, _quinze_jours(cas.faits, signature))
        return
    delai = usage(cas.usages.transmission)
    if cas.individuel:
        delai = f"délai d’usage de {cas.usages.transmission} jours : celui de la loi part de la signature, non inscrite"
        yield Inconnu(
            "INC-02",
            "les quinze jours d’une décision individuelle",
            "Le jour de la signature n’est pas inscrit : les quinze jours de la loi ne sont pas vérifiés.",
            "executoire event ACT signature --date J",
            _quinze_jours(cas.faits, adoption or cas.faits.au),
        )
    if adoption is None:
        yield sans_date()
        return
    depuis = cas.en_retard(adoption, cas.usages.transmission)
    if depuis is not None:
        message = f"Adopté le {jour_court(adoption)}, non transmis à la préfecture ({delai})."
        yield Defaut("DEF-02", message, depuis, _TRANSMETTRE, cas.regle)


def non_recu(cas: Cas) -> Iterator[Constat]:
    """Transmitted, no acknowledgement: it is delivered at once (L.2131-2), so silence means a failed sending."""
    if "reception" not in cas.etat.manquants:
        return
    envoi = cas.faits.tous(TypeEvenement.TRANSMISSION)[-1].date
    depuis = cas.en_retard(envoi, cas.usages.accuse)
    if depuis is not None:
        yield Defaut(
            "DEF-03",
            f"Transmis le {jour_court(envoi)}, réception en préfecture non établie ({usage(cas.usages.accuse)}).",
            depuis,
            "Cherchez l’accusé de réception, ou toute autre preuve, et inscrivez-la : executoire event ACT reception "
            "--date J. À défaut, transmettez de nouveau.",
            cas.regle,
        )


def avant_la_transmission(cas: Cas) -> Iterator[Constat]:
    """Published first, sent after: allowed, but the act is exécutoire only once both are done (L.2131-1 I)."""
    effet, envoi, reception = cas.publicites.executoire, cas.faits.transmission, cas.faits.reception
    if effet is None or cas.soumis is False or (cas.soumis is None and envoi is None):
        return
    if envoi is not None and (reception or envoi).date <= effet.date:
        return
    if reception is not None:
        jour = jour_court(reception.date)
        suite = f"reçu en préfecture le {jour} : c’est permis, l’acte n’est exécutoire que depuis ce jour"
    elif envoi is not None:
        suite = f"transmis le {jour_court(envoi.date)} : c’est permis, l’acte sera exécutoire une fois reçu"
    else:
        suite = "pas encore transmis : c’est permis, l’acte ne sera exécutoire qu’une fois transmis"
    yield Precision("PRE-02", f"{en_tete(effet)}, {suite}.", cas.regle)


def _signature(faits: Faits) -> date | None:
    """Day of signature: recorded, or that of an act that one person takes alone."""
    signature = faits.premier(TypeEvenement.SIGNATURE)
    if signature is not None:
        return signature.date
    return faits.acte_le if faits.vie.qualification.nature in SANS_ASSEMBLEE else None


def _quinze_jours(faits: Faits, jour: date) -> str:
    base = {TypeCollectivite.REGION: "L.4141-"}.get(faits.vie.collectivite.type, "L.2131-")
    if faits.vie.collectivite.type in DEPARTEMENTAUX:
        base = "L.3131-"
    return f"CGCT {base}2, II" if jour >= REFORME else f"CGCT {base}1, al. 1 (avant le 1er juillet 2022)"
