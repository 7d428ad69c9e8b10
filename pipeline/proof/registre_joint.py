"""What the register says in a bundle: inclusion of each document, the checkpoint, who signed it, since when.

The key that is joined vouches for nothing: the register's part is undetermined until the reader brings the key.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from pipeline.proof import disposition, inscription
from pipeline.proof.disposition import INSCRITES, Piece, Sorte
from pipeline.proof.examen import Confiance, Examen
from pipeline.proof.inscription import PreuveIllisible
from pipeline.proof.jetons import JETON_MAX, controler_date
from pipeline.proof.limites import PREUVE_MAX
from pipeline.sealing.jeton import lire_jeton
from registry.note import (
    ED25519,
    NOTE_MAX,
    CleVerification,
    Tete,
    lire_cle,
    lire_note,
    lire_tete,
    verifier_checkpoint,
    verifier_cosignatures,
)
from registry.passation import Passation, lire_passation, suivre
from schemas.erreurs import Dommage, MauvaisUsage
from schemas.verdict import Controle, Issue, Remarque, Verdict


def controler_registre(examen: Examen) -> None:
    """Proofs, checkpoint, key, token, witnesses."""
    point = examen.lire(disposition.NOTE, NOTE_MAX) if disposition.NOTE in examen.pieces else None
    if point is None:
        return
    try:
        tete = lire_tete(lire_note(point))
    except Dommage:
        examen.invalide("registre", "Le point de contrôle du registre est abîmé.", disposition.NOTE)
        return
    lu = _Point(point, tete, _cle_jointe(examen), _passations(examen))
    examen.controles.append(_controler_cle(lu, examen.confiance))
    for piece in examen.de_sorte(*INSCRITES):
        if piece.nom + disposition.PREUVE in examen.pieces:
            _inscription(examen, piece, point)
    _date(examen, point)
    _temoins(examen, point)


def verifier_preuve(octets: bytes, empreintes: dict[str, str], confiance: Confiance) -> Verdict:
    """Verdict on an inclusion proof alone, beside files (name → SHA-256, hex)."""
    try:
        preuve = inscription.lire(octets)
    except PreuveIllisible as illisible:
        return Verdict((Controle("inscription", Issue.INVALIDE, str(illisible)),))
    if (defaut := preuve.defaut()) is not None:
        return Verdict((Controle("inscription", Issue.INVALIDE, defaut),))
    ou = f"à la ligne {preuve.position + 1} sur {preuve.taille}"
    controles = [Controle("inscription", Issue.VALIDE, f"La preuve mène au point de contrôle, {ou}.")]
    tenus = [nom for nom, empreinte in empreintes.items() if empreinte == preuve.objet]
    if tenus:
        controles.append(Controle("empreinte", Issue.VALIDE, f"Elle porte sur « {tenus[0]} », à l’octet près."))
    elif empreintes:
        noms = ", ".join(f"« {nom} »" for nom in empreintes)
        controles.append(Controle("empreinte", Issue.INVALIDE, f"Elle porte sur un autre fichier que {noms}."))
    else:
        phrase = f"Le fichier inscrit n’est pas à côté : comparez son SHA-256 à {preuve.objet}."
        controles.append(Controle("empreinte", Issue.INDETERMINE, phrase))
    cle = _controler_cle(_Point(preuve.point, preuve.tete), confiance)
    if cle.verdict is Issue.INVALIDE:
        # alone, a proof does not tell a forged register from one that has changed its key since
        cle = replace(cle, verdict=Issue.INDETERMINE)
    return Verdict((*controles, replace(cle, partie=None)))


def _cle_jointe(examen: Examen) -> CleVerification | None:
    octets = examen.lire(disposition.CLE, NOTE_MAX) if disposition.CLE in examen.pieces else None
    try:
        return None if octets is None else lire_cle(octets.decode("utf-8"), ED25519)
    except (MauvaisUsage, UnicodeDecodeError):
        examen.invalide("registre", "La clé jointe est abîmée.", disposition.CLE)
        return None


@dataclass(frozen=True, slots=True)
class _Point:
    """A checkpoint, what it states, the key that came with it, the statements of the keys that the register left."""

    octets: bytes
    tete: Tete
    jointe: CleVerification | None = None
    passations: tuple[Passation, ...] = ()

    def signe_par(self, cle: CleVerification) -> bool:
        """Whether this key signed it."""
        try:
            verifier_checkpoint(self.octets, cle)
        except Dommage:
            return False
        return True


def _controler_cle(point: _Point, confiance: Confiance) -> Controle:
    """Who signed the checkpoint. A key for this name that did not sign it is a forgery, or a register begun again."""
    crues, nom = _cles_crues(point, confiance), f"« {point.tete.origine[:80]} »"
    if any(point.tete.taille <= limite and point.signe_par(cle) for cle, limite in crues.items()):
        if point.jointe is not None and point.jointe not in crues:
            return _controle(Issue.INVALIDE, "La clé jointe n’est pas celle qui a signé le point de contrôle.")
        phrase = f"Le registre {nom} a signé ce point ({point.tete.taille} inscriptions) avec une clé que vous croyez."
        return _controle(Issue.VALIDE, phrase)
    quittee = next((p for p in point.passations if p.ancienne in crues and not p.suivie), None)
    if quittee is not None:
        phrase = (
            f"La clé que vous croyez être celle du registre {nom} fut quittée ({quittee.motif}) : seule la "
            "collectivité peut dire celle qui l’a suivie."
        )
        return _controle(Issue.INDETERMINE, phrase)
    if crues:
        phrase = f"Ce point de contrôle n’est pas signé par une clé que vous croyez être celle du registre {nom}."
        return _controle(Issue.INVALIDE, phrase)
    if point.jointe is not None and not point.signe_par(point.jointe):
        return _controle(Issue.INVALIDE, "Le point de contrôle n’est pas signé par la clé jointe.")
    phrase = (
        f"Rien ne prouve à qui est la clé qui a signé le registre {nom} : comparez-la à celle que publie la "
        "collectivité, puis donnez-la (--cle-journal)."
    )
    return _controle(Issue.INDETERMINE, phrase)


def _cles_crues(point: _Point, confiance: Confiance) -> dict[CleVerification, float]:
    """The keys of this register that the reader may believe, each with the largest tree that it may have signed: those
    that he brings, and those that these vouch for."""
    crues: dict[CleVerification, float] = {}
    for cle in confiance.cles:
        if cle.nom != point.tete.origine:
            continue
        chemin = suivre(cle, point.passations)
        crues |= {p.ancienne: p.tete.taille for p in chemin}
        crues.setdefault(chemin[-1].nouvelle if chemin else cle, math.inf)
    crues |= {cle: limite for cle, limite in confiance.anciennes.items() if cle.nom == point.tete.origine}
    return crues


def _passations(examen: Examen) -> tuple[Passation, ...]:
    lues: list[Passation] = []
    for piece in examen.de_sorte(Sorte.PASSATION):
        if (octets := examen.lire(piece.nom, NOTE_MAX)) is None:
            continue
        try:
            lues.append(lire_passation(octets))
        except Dommage as erreur:
            examen.invalide("registre", f"{erreur.message}.", piece.nom)
    return tuple(lues)


def _controle(issue: Issue, phrase: str) -> Controle:
    return Controle("registre", issue, phrase, disposition.NOTE)


def _inscription(examen: Examen, piece: Piece, point: bytes) -> None:
    nom = piece.nom + disposition.PREUVE
    octets, empreinte = examen.lire(nom, PREUVE_MAX), examen.empreinte(piece.nom)
    if octets is None or empreinte is None:
        return
    try:
        preuve = inscription.lire(octets)
    except PreuveIllisible as illisible:
        examen.invalide("inscription", str(illisible), nom)
        return
    if preuve.objet != empreinte:
        examen.invalide("inscription", "Sa preuve d’inscription porte sur un autre fichier.", piece.nom)
    elif preuve.point != point:
        examen.invalide("inscription", "Sa preuve renvoie à un autre point de contrôle.", piece.nom)
    elif (defaut := preuve.defaut()) is not None:
        examen.invalide("inscription", defaut, piece.nom)
    else:
        phrase = f"Inscrit au registre « {preuve.tete.origine} », ligne {preuve.position + 1} sur {preuve.taille}."
        examen.valide("inscription", phrase, piece.nom)


def _date(examen: Examen, point: bytes) -> None:
    nom = disposition.JETON_NOTE
    if nom not in examen.pieces:
        phrase = "Aucun jeton ne date ce point de contrôle : rien ne prouve depuis quand ces documents sont inscrits."
        examen.remarques.append(Remarque(phrase, disposition.NOTE))
        return
    octets = examen.lire(nom, JETON_MAX)
    if octets is None:
        return
    try:
        jeton = lire_jeton(octets)
    except Dommage as erreur:
        examen.invalide("horodatage", f"{erreur.message}.", nom)
        return
    if not jeton.date(point):
        examen.invalide("horodatage", "Ce jeton date un autre point de contrôle.", nom)
        return
    quoi = "Ce point de contrôle, donc tout ce qui y est inscrit,"
    examen.controles.append(replace(controler_date(jeton, quoi, examen.confiance), partie=nom))


def _temoins(examen: Examen, point: bytes) -> None:
    """The same checkpoint with the lines of witnesses: those that the reader knows never saw the register go back."""
    nom = disposition.TEMOINS
    octets = examen.lire(nom, NOTE_MAX) if nom in examen.pieces else None
    if octets is None:
        return
    if not octets.startswith(point):
        examen.invalide("temoin", "Ce que des témoins ont cosigné n’est pas ce point de contrôle.", nom)
        return
    try:
        note = lire_note(octets)
        lues = [lue for cle in examen.confiance.temoins for lue in verifier_cosignatures(note, cle)]
    except Dommage as erreur:
        examen.invalide("temoin", f"{erreur.message}.", nom)
        return
    for lue in lues:
        phrase = f"Le témoin « {lue.cle.nom} » a vu ce registre le {lue.instant:%d/%m/%Y} : il n’avait pas reculé."
        examen.valide("temoin", phrase, nom)
    inconnus = len(note.signatures) - len(lire_note(point).signatures) - len(lues)
    if inconnus:
        phrase = f"{inconnus} cosignatures de témoins dont vous n’avez pas donné la clé : elles ne prouvent rien ici."
        examen.remarques.append(Remarque(phrase, nom))
