"""Which act is it? The identity rules of INTERFACES §2: same bytes, another margin, another body, a conflict."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from registry.registre import Registre
from schemas.acte import Acte, Etape, empreinte_corps
from schemas.dossier import Dossier
from schemas.erreurs import Refus
from schemas.identifiants import lire_identifiant, numero_canonique

BROUILLONS = frozenset({Etape.BROUILLON, Etape.VALIDE})


class Sort(StrEnum):
    """What becomes of a file that was read."""

    NOUVEAU = "nouveau"
    MANIFESTATION = "manifestation"
    REMPLACEMENT = "remplacement"
    VERSION = "version"


@dataclass(frozen=True, slots=True)
class Rapprochement:
    """The answer: what the file is, of which act, and the canonical number the act bears."""

    sort: Sort
    dossier: Dossier | None
    canonique: str | None


def rapprocher(registre: Registre, acte: Acte, fichier: str, *, remplacer: bool, rectifie: bool) -> Rapprochement:
    """Compares an act just read with the register. Raises Refus [IDT-01…03], both files named."""
    canonique = numero_canonique(acte.numero) if acte.numero else None
    identifiant = acte.controle_legalite.identifiant if acte.controle_legalite else None
    autorise = _Permission(remplacer, rectifie)
    if identifiant is not None:
        homonyme = registre.dossier_par_identifiant(identifiant)
        if homonyme is not None:
            return _meme_identifiant(homonyme, acte, fichier, canonique, autorise)
    connu = _par_identite(registre, acte, canonique)
    if connu is None:
        return Rapprochement(Sort.NOUVEAU, None, canonique)
    if empreinte_corps(connu.acte) == empreinte_corps(acte):
        if identifiant is not None and connu.identifiant not in (None, identifiant):
            message = f"Le même texte porte deux identifiants : {connu.identifiant} ({nom(connu)}) et {identifiant}"
            raise Refus("IDT-03", f"{message} ({fichier})", "Vérifiez lequel la préfecture a délivré.")
        return Rapprochement(Sort.MANIFESTATION, connu, canonique)
    if identifiant is not None and connu.identifiant not in (None, identifiant):
        return _collision(registre, acte, identifiant, connu, fichier)
    return _autre_corps(connu, fichier, canonique, autorise)


@dataclass(frozen=True, slots=True)
class _Permission:
    remplacer: bool
    rectifie: bool


def _meme_identifiant(
    homonyme: Dossier, acte: Acte, fichier: str, canonique: str | None, autorise: _Permission
) -> Rapprochement:
    if empreinte_corps(homonyme.acte) == empreinte_corps(acte):
        return Rapprochement(Sort.MANIFESTATION, homonyme, canonique)
    meme_acte = homonyme.acte.numero is not None and numero_canonique(homonyme.acte.numero) == canonique
    brouillon = homonyme.etape in BROUILLONS
    if meme_acte and ((brouillon and autorise.remplacer) or (not brouillon and autorise.rectifie)):
        return Rapprochement(Sort.REMPLACEMENT if brouillon else Sort.VERSION, homonyme, canonique)
    raise Refus(
        "IDT-02",
        f"Deux fichiers différents portent l’identifiant {homonyme.identifiant} : {nom(homonyme)} et {fichier}",
        "Vérifiez lequel a été reçu en préfecture.",
    )


def _par_identite(registre: Registre, acte: Acte, canonique: str | None) -> Dossier | None:
    jour = acte.seance.date
    if canonique is None or jour is None:
        return None
    if acte.siren is not None:
        connu = registre.dossier_par_identite(acte.siren, acte.nature, jour, canonique)
        if connu is not None:
            return connu
    sans_siren = registre.brouillons_sans_siren(acte.nature, jour, canonique)
    return next((d for d in sans_siren if empreinte_corps(d.acte) == empreinte_corps(acte)), None)


def _collision(registre: Registre, acte: Acte, identifiant: str, connu: Dossier, fichier: str) -> Rapprochement:
    """Two acts whose numbers become the same: the second takes the préfecture's number (INTERFACES §6)."""
    lu = lire_identifiant(identifiant)
    autre = numero_canonique(lu.numero) if lu else None
    jour = acte.seance.date
    assert acte.siren is not None and jour is not None
    if autre is None or registre.dossier_par_identite(acte.siren, acte.nature, jour, autre) is not None:
        message = f"Deux actes portent le numéro {acte.numero} ce jour-là : {nom(connu)} et {fichier}"
        raise Refus("IDT-01", message, "Vérifiez leurs numéros.")
    return Rapprochement(Sort.NOUVEAU, None, autre)


def _autre_corps(connu: Dossier, fichier: str, canonique: str | None, autorise: _Permission) -> Rapprochement:
    if connu.etape in BROUILLONS:
        if autorise.remplacer:
            return Rapprochement(Sort.REMPLACEMENT, connu, canonique)
        conseil = "Pour remplacer le brouillon, recommencez avec --replace."
    else:
        if autorise.rectifie:
            return Rapprochement(Sort.VERSION, connu, canonique)
        conseil = 'Pour une délibération corrigée, recommencez avec --rectifie "motif".'
    message = f"L’acte {connu.acte.numero} existe déjà avec un autre texte : {nom(connu)} et {fichier}"
    raise Refus("IDT-01", message, conseil)


def nom(dossier: Dossier) -> str:
    """Name of the file an act came from."""
    return dossier.acte.sources[0].nom if dossier.acte.sources else dossier.cle
