"""Verifying a bundle, with no home and no network: every part alone, then that they are parts of one act.

What a seal or the register covers is a control; what nothing covers is a remark, and the sentence says so.
"""

from __future__ import annotations

from pipeline.proof import disposition
from pipeline.proof.accords import accorder
from pipeline.proof.asice import controler_asice
from pipeline.proof.conteneur import Conteneur, ConteneurRefuse
from pipeline.proof.disposition import INSCRITES, VERSION, Sorte, reconnaitre
from pipeline.proof.examen import Confiance, Examen
from pipeline.proof.limites import ANNONCES_MAX
from pipeline.proof.outils import controler_outils
from pipeline.proof.presence import controler_presence
from pipeline.proof.registre_joint import controler_registre
from pipeline.proof.sceaux import conclure_par_le_registre, lire_sceaux
from schemas.verdict import Controle, Issue, Remarque, Verdict

_REMARQUES = {
    Sorte.FORMAT: "Ni scellé ni inscrit : il dit seulement la version du format.",
    Sorte.LISEZ_MOI: "Ni scellé ni inscrit : ce fichier aide à vérifier, il ne prouve rien.",
    Sorte.CLE: "Ni scellée ni inscrite : seule la collectivité peut dire si cette clé est la sienne.",
    Sorte.CERTIFICATS: "Copie de ce que portent les sceaux : un certificat ne vaut que par la racine que vous croyez.",
    Sorte.REVOCATION: "Copie de ce que portent les sceaux : par elle-même, elle ne prouve rien.",
}


def verifier_dossier(octets: bytes, confiance: Confiance) -> Verdict:
    """Verdict on a bundle, whole or damaged. Nothing that the file holds makes it raise."""
    try:
        conteneur = Conteneur(octets)
    except ConteneurRefuse as refus:
        return Verdict((Controle("conteneur", Issue.INVALIDE, str(refus)),))
    pieces = {nom: piece for nom in conteneur.noms if (piece := reconnaitre(nom))}
    examen = Examen(conteneur, confiance, pieces)
    examen.valide("conteneur", f"Le dossier se lit d’une seule façon : {len(conteneur.noms)} pièces, rien de caché.")
    if _format_connu(examen):
        _controler_liste(examen)
        scelle = controler_asice(examen)
        lire_sceaux(examen)
        accorder(examen)
        controler_registre(examen)
        conclure_par_le_registre(examen)
        controler_outils(examen)
        controler_presence(examen)
        _remarquer(examen, conteneur_scelle=scelle)
    scelles = tuple(e for nom in examen.actes if (e := examen.empreinte(nom)))
    return Verdict(tuple(examen.controles), tuple(examen.remarques), scelles, _designation(examen))


def _format_connu(examen: Examen) -> bool:
    """Whether the version is one that we judge; a lost or false mark is a damage, not another version."""
    nom = disposition.FORMAT
    octets = examen.lire(nom, 1024) if nom in examen.pieces else b""
    version = None if octets is None else disposition.version_de(octets)
    if nom not in examen.pieces:
        examen.invalide("format", "Cette pièce manque : le dossier n’est plus entier.", nom)
    elif version is None and octets is not None:
        examen.invalide("format", "Ce fichier ne dit plus le format du dossier.", nom)
    elif version is not None and version > VERSION:
        examen.indetermine("format", f"Le dossier est d’un format plus récent ({version}) : mettez le logiciel à jour.")
        return False
    return True


def _controler_liste(examen: Examen) -> None:
    """Nothing more than the format has, nothing less than it always has."""
    imprevues = [nom for nom in examen.conteneur.noms if nom not in examen.pieces]
    for nom in imprevues[:ANNONCES_MAX]:
        examen.invalide("contenu", f"Cette pièce n’a pas sa place dans un dossier de preuve{_confusion(nom)}.", nom)
    if len(imprevues) > ANNONCES_MAX:
        reste = len(imprevues) - ANNONCES_MAX
        examen.invalide("contenu", f"{reste} autres pièces n’ont pas leur place dans un dossier de preuve.")
    inscrites = [p.nom for p in examen.de_sorte(*INSCRITES)]
    toujours = (disposition.ACTE, disposition.VIE, disposition.RENDU, disposition.COPIE)
    du_registre = (disposition.NOTE, disposition.CLE, *(nom + disposition.PREUVE for nom in inscrites))
    for nom in (*toujours, *du_registre):
        if nom not in examen.pieces:
            examen.invalide("contenu", "Cette pièce manque : le dossier n’est plus entier.", nom)
    for piece in examen.de_sorte(Sorte.PREUVE, Sorte.JETON):
        if piece.de not in examen.pieces:
            examen.invalide("contenu", f"Ce qu’elle prouve n’est pas là ({piece.de}).", piece.nom)


def _confusion(nom: str) -> str:
    if nom == "mimetype" or nom.upper().startswith("META-INF"):
        return " : il se ferait passer pour un autre conteneur (ASiC)"
    return ""


def _remarquer(examen: Examen, *, conteneur_scelle: bool) -> None:
    for sorte, phrase in _REMARQUES.items():
        for piece in examen.de_sorte(sorte):
            examen.empreinte(piece.nom)  # nothing proves it, but a damaged file is said to be one
            dite = "Le sceau du conteneur la couvre, et rien d’autre : elle vaut ce que vaut son signataire."
            examen.remarques.append(Remarque(dite if conteneur_scelle else phrase, piece.nom))
    if (vie := examen.vies.get(disposition.VIE)) is not None:
        phrase = f"Établie le {vie.etabli_le:%d/%m/%Y} : ce qui est arrivé depuis n’est pas dans ce dossier."
        examen.remarques.append(Remarque(phrase, disposition.VIE))


def _designation(examen: Examen) -> str | None:
    """What the act is called, by signed data."""
    vie, acte = examen.vies.get(disposition.VIE), examen.actes.get(disposition.ACTE)
    return (vie.identifiant if vie else None) or (acte.numero if acte else None)
