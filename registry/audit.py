"""The journal reread whole: every leaf, every tile, every tree that was signed, wherever its note was kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from registry import actes, merkle, points
from registry import tuiles as forme
from registry.arbre import Entree, engager
from registry.base import dossiers, journal, tuiles, versions
from registry.journal import Journal, bifurcation, recul
from registry.lignes import empreinte_evenement
from registry.note import COSIGNATURE_V1, Tete, lire_cle, lire_note, verifier_cosignatures
from registry.tuiles import LARGEUR
from schemas.erreurs import ErreurExecutoire


@dataclass(frozen=True, slots=True)
class Ecart:
    """One difference between what is and what should be. `reparable`: `check --repair` removes it without loss."""

    code: str
    ou: str
    quoi: str
    reparable: bool
    grave: bool = True


@dataclass(frozen=True, slots=True)
class Temoignage:
    """A note kept somewhere: where (`ou`, for a person), its bytes."""

    ou: str
    octets: bytes


def auditer(
    journal_: Journal, connexion: Connection, temoignages: Iterable[Temoignage]
) -> tuple[int, bytes, tuple[Ecart, ...]]:
    """Size, root, differences. `temoignages`: checkpoints of this journal that were kept outside of the home."""
    ecarts: list[Ecart] = []
    signees = _signees(journal_, connexion, temoignages, ecarts)
    taille, racines = _relire(connexion, {tete.taille for _, tete in signees}, ecarts)
    for ou, tete in signees:
        if tete.taille > taille:
            ecarts.append(_grave(recul(tete.taille, taille), ou))
        elif racines[tete.taille] != tete.racine:
            ecarts.append(_grave(bifurcation(tete.taille), ou))
    return taille, racines[taille], (*ecarts, *_objets(connexion))


def _relire(connexion: Connection, voulues: set[int], ecarts: list[Ecart]) -> tuple[int, dict[int, bytes]]:
    """Recomputes the tree from what each leaf commits to, and compares rows and tiles with it.

    Gives its size, and its roots at the sizes wanted and at the last one.
    """
    tronc = merkle.Tronc()
    racines: dict[int, bytes] = {0: merkle.VIDE}
    niveaux: list[list[bytes]] = [[]]
    decalage = 0
    for ligne in connexion.execute(select(journal).order_by(journal.c.position)):
        entree = Entree(*ligne)
        if entree.position != tronc.taille + decalage:
            decalage = entree.position - tronc.taille
            ou = f"avant l’entrée {entree.position}"
            ecarts.append(Ecart("JNL-02", ou, "Il manque des entrées au journal", False))
        if not _tenu(entree):
            ou = f"entrée {entree.position}"
            ecarts.append(Ecart("JNL-02", ou, "Cette entrée du journal a été modifiée", False))
        feuille = merkle.feuille(_octets(entree.engagement))
        tronc.ajouter(feuille)
        niveaux[0].append(feuille)
        if tronc.taille % LARGEUR == 0:
            _comparer(connexion, niveaux, tronc.taille, ecarts)
        if tronc.taille in voulues:
            racines[tronc.taille] = tronc.racine()
    racines[tronc.taille] = tronc.racine()
    for niveau, rang in connexion.execute(select(tuiles.c.niveau, tuiles.c.rang)):
        if forme.largeur(niveau, rang, tronc.taille) < LARGEUR:
            ou = f"tuile {niveau}/{rang}"
            ecarts.append(Ecart("JNL-07", ou, "Cette tuile du journal est de trop : ses entrées manquent", False))
    return tronc.taille, racines


def _tenu(entree: Entree) -> bool:
    """Whether the entry commits to the object that stands beside it."""
    try:
        return engager(entree.nonce, entree.objet) == entree.engagement
    except (TypeError, ValueError):  # a column that somebody filled by hand
        return False


def _octets(valeur: object) -> bytes:
    return valeur if isinstance(valeur, bytes) else str(valeur).encode()


def _comparer(connexion: Connection, niveaux: list[list[bytes]], taille: int, ecarts: list[Ecart]) -> None:
    """The tiles that the last leaf filled, from level 0 up, against those that are stored."""
    niveau, remplies = 0, taille
    while remplies % LARGEUR == 0:
        remplies //= LARGEUR
        hachages = b"".join(niveaux[niveau])
        niveaux[niveau].clear()
        racine = forme.racine(hachages)
        gardee = connexion.execute(
            select(tuiles.c.racine, tuiles.c.hachages).where(tuiles.c.niveau == niveau, tuiles.c.rang == remplies - 1)
        ).one_or_none()
        if gardee is None or tuple(gardee) != (racine, hachages):
            quoi = "Cette tuile du journal " + ("manque" if gardee is None else "a été modifiée")
            ecarts.append(Ecart("JNL-07", f"tuile {niveau}/{remplies - 1}", quoi, False))
        niveau += 1
        if niveau == len(niveaux):
            niveaux.append([])
        niveaux[niveau].append(racine)


def _signees(
    journal_: Journal, connexion: Connection, temoignages: Iterable[Temoignage], ecarts: list[Ecart]
) -> Sequence[tuple[str, Tete]]:
    """Every tree that a note signed by this journal states: in the database, apart, and elsewhere."""
    notes = [
        Temoignage(f"point de contrôle de {taille} entrées", points.brute(connexion, taille))
        for taille in points.tailles(connexion)
    ]
    notes += [Temoignage(f"points/{f.name}", f.read_bytes()) for f in points.mis_a_part(journal_.dossier)]
    tetes: list[tuple[str, Tete]] = []
    for note in (*notes, *temoignages):
        try:
            tetes.append((note.ou, journal_.verifier(note.octets)))
        except ErreurExecutoire as erreur:
            ecarts.append(_grave(erreur, note.ou))
    ecarts += _cosignatures(connexion)
    return tetes


def _cosignatures(connexion: Connection) -> list[Ecart]:
    ecarts: list[Ecart] = []
    for taille, temoin, ligne in points.lignes_de_temoins(connexion):
        try:
            note = lire_note(points.brute(connexion, taille) + ligne.encode())
            if not verifier_cosignatures(note, lire_cle(temoin, COSIGNATURE_V1)):
                raise ValueError(ligne)
        except (ErreurExecutoire, ValueError):
            ou = f"point de contrôle de {taille} entrées"
            quoi = f"La cosignature du témoin {temoin.split('+')[0]} ne porte pas sur ce point de contrôle"
            ecarts.append(Ecart("JNL-22", ou, quoi, False))
    return ecarts


def _objets(connexion: Connection) -> list[Ecart]:
    """Events and versions against what the journal registered."""
    ecarts: list[Ecart] = []
    lignes = connexion.execute(select(journal.c.position, journal.c.objet))
    inscrites = {int(ligne[0]): str(ligne[1]) for ligne in lignes}
    objets = set(inscrites.values())
    for dossier, cle in connexion.execute(select(dossiers.c.id, dossiers.c.cle)):
        for evenement in actes.evenements_de(connexion, dossier):
            if empreinte_evenement(cle, evenement) not in objets:
                quoi = "Cet événement n’est pas celui que le journal a inscrit"
                ecarts.append(Ecart("JNL-03", f"{cle} {evenement.id}", quoi, False))
    for version in connexion.execute(select(versions)).mappings():
        if inscrites.get(version["position"]) != version["acte_xml"]:
            ou = f"dossier {version['dossier']}, version {version['version']}"
            ecarts.append(Ecart("JNL-05", ou, "Le journal n’a pas inscrit cette version à cette place", False))
    return ecarts


def _grave(erreur: ErreurExecutoire, ou: str) -> Ecart:
    return Ecart(erreur.code, ou, erreur.message, False)
