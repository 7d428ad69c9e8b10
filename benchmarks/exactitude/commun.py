"""What several layouts say in the same way: the facts that a document gives, as the contract wants them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.exactitude.faits import Faits, conjuguer
from benchmarks.exactitude.modele import Feuille


def dit_tete(d: Feuille, f: Faits, numero: str, objet: str) -> None:
    """Whose act, which number, which object, which day."""
    d.dit(nature="DE", numero=numero, objet=objet, organe=f.organe, seance=f.seance, collectivite=f.collectivite)


def dit_vote(d: Feuille, f: Faits, comptes: bool = True, zeros: bool = True) -> None:
    """The vote; `comptes`: counts are printed; `zeros`: even those of nobody."""
    d.dit(mode=f.mode)
    if comptes:
        d.dit(pour=f.pour)
        d.dit(**{k: v for k, v in (("contre", f.contre), ("abstentions", f.abstentions)) if v or zeros})


def timbre_actes(d: Feuille, f: Faits, numero: str) -> None:
    """« Accusé de réception en préfecture », the identifier, two dates in figures."""
    d.timbre = (
        "Accusé de réception en préfecture",
        f.identifiant(numero),
        f"Date de télétransmission : {f.transmission:%d/%m/%Y}",
        f"Date de réception préfecture : {f.reception:%d/%m/%Y}",
    )
    d.dit(identifiant=f.identifiant(numero), transmission=f.transmission, reception=f.reception)


def timbre_s2low(d: Feuille, f: Faits, numero: str) -> None:
    """« Envoyé en préfecture le … », with the publication."""
    d.timbre = (
        f"Envoyé en préfecture le {f.transmission:%d/%m/%Y}",
        f"Reçu en préfecture le {f.reception:%d/%m/%Y}",
        f"Publié le {f.publication:%d/%m/%Y}",
        f"ID : {f.identifiant(numero)}",
    )
    d.dit(identifiant=f.identifiant(numero), transmission=f.transmission, reception=f.reception)
    d.dit(publication=f.publication)


def timbre_ministere(d: Feuille, f: Faits, numero: str) -> None:
    """The Ministry's own."""
    d.timbre = (
        "Accusé de réception – Ministère de l'intérieur",
        f.identifiant(numero),
        "Acte Certifié exécutoire",
        f"Envoi Préfecture : {f.transmission:%d/%m/%Y}",
        f"Réception en Préfecture : {f.reception:%d/%m/%Y}",
    )
    d.dit(identifiant=f.identifiant(numero), transmission=f.transmission, reception=f.reception)


def visas_suivis(d: Feuille, f: Faits, mot: str = "Vu", fin: str = ",", **style: object) -> None:
    """One paragraph a visa."""
    for visa in f.visas:
        d.p(f"{mot} {visa}{fin}", **style)
    d.dit(visas=[f"{mot} {visa}" for visa in f.visas])


def considerants_suivis(d: Feuille, f: Faits, mot: str = "Considérant", fin: str = ",", **style: object) -> None:
    """One paragraph a considérant."""
    for motif in f.sujet.considerants:
        d.p(f"{mot} {motif}{fin}", **style)
    d.dit(considerants=[f"{mot} {motif}" for motif in f.sujet.considerants])


def dit_provisions(d: Feuille, f: Faits, textes: Sequence[str], numeros: Sequence[str | None] | None = None) -> None:
    """The provisions as printed, with their verbs in the one form of the contract."""
    rangs = numeros or [None] * len(textes)
    verbes = [verbe_attendu(v, r) for v, r in f.decisions]
    d.dit(provisions=list(zip(rangs, verbes, textes, strict=True)))


def verbe_attendu(verbe: str, reste: str) -> str:
    """« décider | d'adhérer … » decides an adhesion."""
    if verbe == "décider" and reste.startswith(("d'", "de ")):
        return conjuguer(reste.removeprefix("d'").removeprefix("de ").split(" ")[0]).upper()
    return conjuguer(verbe).upper()
