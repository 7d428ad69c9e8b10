"""That the parts of a bundle are parts of one act: each is tied by a hash, or by a name, that a seal covers."""

from __future__ import annotations

import hashlib
from itertools import pairwise

from pipeline.proof import disposition
from pipeline.proof.disposition import Piece, Sorte, prefixe
from pipeline.proof.examen import Examen
from pipeline.proof.liens_pdf import piece_jointe, sujet_de_la_copie
from pipeline.proof.limites import MEMBRE_MAX
from pipeline.sealing.verification_pdf import verifier_pdf
from schemas import vie_xml
from schemas.acte import Acte, FichierSource
from schemas.identifiants import numero_canonique
from schemas.verdict import Remarque
from schemas.vie import TypeEvenement
from schemas.vie_xml import VieXml


def accorder(examen: Examen) -> None:
    """Every tie. A part whose own seal fails ties nothing: its reason is already among the controls."""
    _versions(examen)
    _vies(examen)
    for piece in examen.de_sorte(Sorte.ORIGINAL, Sorte.ANNEXE):
        _fichier(examen, piece)
    _manquants(examen)
    for piece in examen.de_sorte(Sorte.RENDU):
        _rendu(examen, piece)
    for piece in examen.de_sorte(Sorte.COPIE, Sorte.COUVERTURE):
        _copie(examen, piece)
    for piece in examen.de_sorte(Sorte.ATTESTATION):
        _attestation(examen, piece)


def _versions(examen: Examen) -> None:
    """Versions 1 to n of one act, the newest at the root."""
    courant, retirees = examen.actes.get(disposition.ACTE), False
    if courant is None:
        return
    anciennes = {p.version: examen.actes.get(p.nom) for p in examen.de_sorte(Sorte.ACTE) if p.version is not None}
    vie = examen.vies.get(disposition.VIE)
    if vie is not None and any(e.type is TypeEvenement.OCCULTATION for e in vie.vie.evenements):
        phrase = "Des données personnelles ont été occultées : les versions d’avant ne sont pas dans ce dossier."
        examen.remarques.append(Remarque(phrase, disposition.ACTE))
        retirees = True
    for version in () if retirees else range(1, min(courant.version, len(examen.pieces) + 1)):
        if version not in anciennes:
            phrase = f"L’acte scellé se dit de version {courant.version}, et la version {version} manque."
            examen.invalide("versions", phrase, prefixe(version) + disposition.ACTE)
    for version, acte in anciennes.items():
        if acte is None:
            continue
        nom = prefixe(version) + disposition.ACTE
        if _identite(acte) != _identite(courant):
            examen.invalide("versions", "Cette version est celle d’un autre acte.", nom)
        elif acte.version != version or version >= courant.version:
            examen.invalide("versions", f"Cette version n’est pas la version {version} de l’acte.", nom)


def _identite(acte: Acte) -> tuple[object, ...]:
    """What makes an act the same one (INTERFACES §2)."""
    return acte.siren, acte.nature, acte.seance.date, numero_canonique(acte.numero or "")


def _vies(examen: Examen) -> None:
    connus = examen.actes | examen.anterieurs
    empreintes = {examen.empreinte(nom): nom for nom in connus}
    derniere = examen.vies.get(disposition.VIE)
    for nom, vie in examen.vies.items():
        acte = empreintes.get(vie.acte_xml_sha256)
        if acte is None or (nom == disposition.VIE and acte != disposition.ACTE):
            autre = "d’un autre acte" if acte is None else "d’une version plus ancienne"
            examen.invalide("lien", f"Cette vie est celle {autre} : elle ne porte pas l’empreinte d’acte.xml.", nom)
        elif derniere is not None and vie.uri != derniere.uri:
            examen.invalide("lien", "Cette vie donne à l’acte une autre adresse que vie.xml.", nom)
        elif not _chez_lui(connus[acte], vie):
            examen.invalide("lien", "L’adresse que donne cette vie n’est pas celle de cet acte.", nom)
        else:
            examen.valide("lien", f"Elle porte l’empreinte de « {acte} » : c’est la vie de cet acte.", nom)
    suite = [nom for nom in sorted(examen.vies, key=_rang) if nom != disposition.VIE]
    for avant, apres in pairwise((*suite, *([disposition.VIE] if derniere else []))):
        if not _prolonge(examen.vies[avant], examen.vies[apres]):
            examen.invalide("suite", f"Cette vie ne prolonge pas {avant} : des faits y manquent ou ont changé.", apres)


def _rang(nom: str) -> int:
    return (piece.rang or 0) if (piece := disposition.reconnaitre(nom)) else 0


def _chez_lui(acte: Acte, vie: VieXml) -> bool:
    """The permanent URI begins by what the act is; its end may be its number or the préfecture's."""
    jour = acte.seance.date
    return jour is not None and vie.uri.startswith(f"/eli/{acte.siren}/{acte.nature.eli}/{jour:%Y/%m/%d}/")


def _prolonge(avant: VieXml, apres: VieXml) -> bool:
    """Facts are never taken back: what an earlier life tells, a later one tells too."""
    connus = {(e.id, e.type, e.date) for e in apres.vie.evenements}
    return (
        avant.sequence <= apres.sequence
        and avant.etabli_le <= apres.etabli_le
        and all((e.id, e.type, e.date) in connus for e in avant.vie.evenements)
    )


def _fichier(examen: Examen, piece: Piece) -> None:
    """An original or an annexe is the file whose hash the sealed act of its version carries."""
    acte = examen.actes.get(prefixe(piece.version) + disposition.ACTE)
    empreinte = examen.empreinte(piece.nom)
    if acte is None or empreinte is None:
        return
    designe = _source(acte, piece.rang or 0)
    if designe is None:
        examen.invalide("empreinte", "L’acte scellé ne désigne aucun fichier de ce rang.", piece.nom)
    elif designe.sha256 != empreinte:
        examen.invalide("empreinte", "Ce n’est pas le fichier dont l’acte scellé porte l’empreinte.", piece.nom)
    else:
        examen.valide("empreinte", "C’est, à l’octet près, le fichier dont l’acte scellé porte l’empreinte.", piece.nom)


def _source(acte: Acte, rang: int) -> FichierSource | None:
    return next((s for s in acte.sources if s.rang == rang), None)


def _manquants(examen: Examen) -> None:
    """Annexes are always given; an original may be kept back, and then nothing here shows it."""
    for nom, acte in examen.actes.items():
        dossier = nom.removesuffix(disposition.ACTE)
        presents = {p.rang or 0 for p in examen.de_sorte(Sorte.ORIGINAL, Sorte.ANNEXE) if prefixe(p.version) == dossier}
        for source in acte.sources:
            if source.rang in presents:
                continue
            if source.rang:
                phrase = f"L’annexe {source.rang} que l’acte scellé désigne manque : le dossier n’est plus entier."
                examen.invalide("contenu", phrase, nom)
            else:
                phrase = (
                    "L’original n’est pas dans ce dossier (il contient peut-être d’autres actes) : l’acte scellé en "
                    f"porte l’empreinte, {source.sha256}."
                )
                examen.remarques.append(Remarque(phrase, nom))


def _rendu(examen: Examen, piece: Piece) -> None:
    """A rendering carries the acte.xml that it sets; one made before renderings were sealed has the register alone."""
    actes = [p.nom for p in examen.de_sorte(Sorte.ACTE, Sorte.ACTE_ANTERIEUR) if p.version == piece.version]
    octets = examen.lire(piece.nom, MEMBRE_MAX)
    if octets is None or not actes or not examen.juger(verifier_pdf, octets, piece.nom, facultatif=True):
        return
    try:
        joint = piece_jointe(octets, disposition.ACTE)
    except Exception:  # a hostile PDF may break its reader in any way
        examen.invalide("lecture", "Ce PDF est abîmé : il ne peut plus être lu.", piece.nom)
        return
    empreinte = None if joint is None else hashlib.sha256(joint).hexdigest()
    if (acte := next((nom for nom in actes if examen.empreinte(nom) == empreinte), None)) is None:
        examen.invalide("lien", f"Ce n’est pas la mise en page de {actes[0]} : un autre texte y est joint.", piece.nom)
    else:
        examen.valide("lien", f"« {acte} » y est joint, à l’octet près.", piece.nom)


def _copie(examen: Examen, piece: Piece) -> None:
    """The copy is sealed under a cover that names the act; a signed original is its own copy, its cover is apart."""
    dossier = prefixe(piece.version)
    octets = examen.lire(piece.nom, MEMBRE_MAX)
    acte, vie = examen.actes.get(dossier + disposition.ACTE), examen.vies.get(disposition.VIE)
    if octets is None:
        return
    original = _source(acte, 0) if acte is not None else None
    if piece.sorte is Sorte.COPIE and original is not None and examen.empreinte(piece.nom) == original.sha256:
        examen.valide("lien", "C’est l’original même, signé avant de nous parvenir, à l’octet près.", piece.nom)
        phrase = "Il porte des signatures d’ailleurs : vérifiez-les à part (executoire verify copie.pdf)."
        examen.remarques.append(Remarque(phrase, piece.nom))
        if dossier + disposition.COUVERTURE not in examen.pieces:
            phrase = "Cette pièce manque : la copie est un original signé, et sa couverture est à part."
            examen.invalide("contenu", phrase, dossier + disposition.COUVERTURE)
        return
    if not examen.juger(verifier_pdf, octets, piece.nom) or original is None:
        return
    try:
        sujet = sujet_de_la_copie(octets)
    except Exception:  # same reason
        examen.invalide("lecture", "Ce PDF est abîmé : il ne peut plus être lu.", piece.nom)
        return
    if sujet is None:
        examen.indetermine("lien", "Ce PDF ne dit pas à un programme de quel acte il est la copie.", piece.nom)
    elif (vie is not None and sujet.uri != vie.uri) or sujet.original != original.sha256:
        examen.invalide("lien", "C’est la copie d’un autre acte, ou d’une autre version de celui-ci.", piece.nom)
    else:
        examen.valide("lien", "La couverture scellée désigne cet acte et cet original.", piece.nom)


def _attestation(examen: Examen, piece: Piece) -> None:
    """A notice carries the life that it tells: that life must be the act's."""
    octets = examen.lire(piece.nom, MEMBRE_MAX)
    if octets is None or not examen.juger(verifier_pdf, octets, piece.nom):
        return
    try:
        jointe = piece_jointe(octets, disposition.VIE)
        dite = None if jointe is None else vie_xml.load(jointe)
    except Exception:  # same reason
        dite = None
    vie = examen.vies.get(disposition.VIE)
    if dite is None:
        examen.invalide("lien", "Ce PDF ne porte pas de vie d’acte : ce n’est pas une attestation.", piece.nom)
    elif (vie is not None and dite.uri != vie.uri) or dite.acte_xml_sha256 != examen.empreinte(disposition.ACTE):
        examen.invalide("lien", "C’est l’attestation d’un autre acte.", piece.nom)
    else:
        examen.valide("lien", "La vie qu’elle porte est celle de cet acte ; ce qu’elle dit est de son jour.", piece.nom)
