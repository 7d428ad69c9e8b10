"""The monitor: what an outsider sees of a journal served as C2SP tlog-tiles, compared with what he saw before.

It believes nothing that the server says: every answer is bounded, and recomputed up to a root that the log signed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from pipeline import reading
from pipeline.reseau import Client, Reponse
from pipeline.temoins import AVANCE
from registry import merkle, tuiles
from registry.audit import Temoignage
from registry.note import (
    ED25519,
    NOTE_MAX,
    CleVerification,
    Note,
    Tete,
    lire_cle,
    lire_note,
    verifier_checkpoint,
    verifier_cosignatures,
)
from registry.passation import lire_passation, suivre
from registry.tuiles import LARGEUR, OCTETS, Tuile
from schemas.erreurs import Dommage, LectureImpossible, Lieu, MauvaisUsage, ServiceIndisponible
from schemas.verdict import Controle, Issue, Verdict

PAQUETS_PAR_VISITE = 1024
"""Bundles of 256 entries reread at each visit, from where the last one stopped, round and round."""

PASSATIONS_MAX = 256 * 1024
"""Bytes of the statements by which a journal changed keys; one is under a kilobyte."""

FORMAT = "executoire/moniteur/1"
_ENTREE = OCTETS.to_bytes(2, "big")


@dataclass(frozen=True, slots=True)
class Etat:
    """What a monitor remembers: the key, the note it accepted last, when, the bundle to reread first next time."""

    cle: CleVerification
    note: bytes
    vu_le: datetime
    suivant: int = 0


@dataclass(frozen=True, slots=True)
class Visite:
    """What a visit found. `etat` is what to remember, None when nothing seen may be believed."""

    verdict: Verdict
    remarques: tuple[str, ...]
    note: bytes
    etat: Etat | None


def visiter(
    url: str,
    *,
    instant: datetime,
    cle: CleVerification | None = None,
    temoins: Sequence[CleVerification] = (),
    avant: Etat | None = None,
    avancer: Callable[[], None] = lambda: None,
    paquets: int = PAQUETS_PAR_VISITE,
) -> Visite:
    """Looks at the journal behind `url` (its prefix, or the site whose `/journal` it is), as it is at `instant`.

    Raises ServiceIndisponible when it does not answer; MauvaisUsage [RES-03], [JNL-30].
    """
    prefixe = url.rstrip("/") + ("" if urlsplit(url).path.strip("/") else "/journal")
    with Client("Le journal") as client:
        remarques: list[str] = []
        connue = cle or (avant.cle if avant else None) or _demander_cle(client, prefixe, remarques)
        octets = _exiger(client.demander(f"{prefixe}/checkpoint", octets_max=NOTE_MAX)).corps
        controles: list[Controle] = []
        suivant = 0
        try:
            connue = _cle_presente(client, prefixe, connue, octets, remarques)
            note, tete = verifier_checkpoint(octets, connue)
            phrase = f"Point de contrôle de {tete.taille} entrées, signé par « {connue.nom} »."
            controles.append(Controle("note", Issue.VALIDE, phrase))
            controles += _temoins(note, temoins, instant)
            arbre = _Arbre(client, prefixe, tete)
            controles += _comparer(arbre, connue, avant, remarques)
            suivant = _relire(arbre, avant.suivant if avant else 0, paquets, avancer, controles)
        except _Faux as faux:
            controles.append(Controle(faux.nom, Issue.INVALIDE, faux.phrase))
        except Dommage as dommage:
            controles.append(Controle("note", Issue.INVALIDE, f"{dommage.message}."))
    verdict = Verdict(tuple(controles))
    etat = None if verdict.issue is Issue.INVALIDE else Etat(connue, octets, instant, suivant)
    return Visite(verdict, tuple(remarques), octets, etat)


def lire_etat(chemin: Path) -> Etat | None:
    """What the monitor remembers, None at the first visit. Raises LectureImpossible [MON-02]."""
    if not chemin.exists():
        return None
    try:
        donnees = json.loads(chemin.read_bytes())
        if donnees["format"] != FORMAT or not isinstance(donnees["suivant"], int):
            raise ValueError(donnees["format"])
        vu_le = datetime.fromisoformat(donnees["vu_le"])
        return Etat(lire_cle(donnees["cle"], ED25519), donnees["note"].encode(), vu_le, donnees["suivant"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, MauvaisUsage) as erreur:
        message = "Ce fichier n’est pas l’état d’un moniteur"
        raise LectureImpossible("MON-02", message, "Donnez-en un autre, ou un nouveau.", Lieu(chemin.name)) from erreur


def ecrire_etat(chemin: Path, etat: Etat) -> None:
    """Replaces what the monitor remembers, whole or not at all. Raises MauvaisUsage [MON-03]."""
    donnees = {
        "format": FORMAT,
        "cle": str(etat.cle),
        "note": etat.note.decode(),
        "vu_le": etat.vu_le.isoformat(),
        "suivant": etat.suivant,
    }
    nouveau = chemin.with_name(chemin.name + ".nouveau")
    try:
        nouveau.write_text(json.dumps(donnees, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        nouveau.replace(chemin)
    except OSError as erreur:
        message = "L’état du moniteur ne peut pas être écrit là"
        raise MauvaisUsage("MON-03", message, "Choisissez un autre fichier.", Lieu(chemin.name)) from erreur


def lire_temoignage(chemin: Path) -> Temoignage:
    """A checkpoint kept elsewhere: a note, or the state of a monitor. Raises LectureImpossible."""
    octets = reading.octets_de(chemin)
    etat = lire_etat(chemin) if octets.lstrip()[:1] == b"{" else None
    return Temoignage(chemin.name, octets if etat is None else etat.note)


class _Faux(Exception):
    """Something served does not hold: the control that failed, what it says."""

    def __init__(self, nom: str, phrase: str) -> None:
        super().__init__(phrase)
        self.nom, self.phrase = nom, phrase


class _Arbre:
    """The tree of a signed head, through the tiles and bundles that the server gives; nothing of it is sure yet."""

    def __init__(self, client: Client, prefixe: str, tete: Tete) -> None:
        self._client, self._prefixe, self.tete = client, prefixe, tete
        self._communes: dict[Tuile, bytes] = {}
        self.sommets = tuiles.sommets(tete.taille, self.tuile)

    def tuile(self, tuile: Tuile) -> bytes:
        """The hashes of a tile; those that every proof goes through are asked once."""
        if tuile not in self._communes:
            hachages = self._lire("tuile", f"{self._prefixe}/tile/{tuile.niveau}", tuile, OCTETS)
            if tuile.niveau == 0 and tuile.pleine:
                return hachages
            self._communes[tuile] = hachages
        return self._communes[tuile]

    def engagements(self, rang: int) -> list[bytes]:
        """The entries of a bundle."""
        tuile = Tuile(0, rang, tuiles.largeur(0, rang, self.tete.taille))
        octets = self._lire("entrées", f"{self._prefixe}/tile/entries", tuile, 2 + OCTETS)
        brutes = [octets[i : i + 2 + OCTETS] for i in range(0, len(octets), 2 + OCTETS)]
        if any(b[:2] != _ENTREE for b in brutes):
            raise _Faux("entrées", f"Le paquet d’entrées {rang} n’est pas fait d’engagements de {OCTETS} octets.")
        return [b[2:] for b in brutes]

    def signe(self, rang: int, feuilles: bytes) -> bool:
        """Whether the leaf hashes of the `rang`-th tile lead to the signed root, through the tiles above it."""
        taille, premiere = self.tete.taille, rang * LARGEUR
        sommets = tuiles.sommets(taille, lambda t: feuilles if (t.niveau, t.rang) == (0, rang) else self.tuile(t))
        chemin = merkle.preuve_inclusion(premiere, taille, sommets)
        return merkle.verifier_inclusion(feuilles[:OCTETS], premiere, taille, chemin, self.tete.racine)

    def _lire(self, nom: str, adresse: str, tuile: Tuile, pas: int) -> bytes:
        """A resource of `pas` bytes a hash; the full one when a partial one is gone (C2SP tlog-tiles)."""
        for voulue in dict.fromkeys((tuile, Tuile(tuile.niveau, tuile.rang))):
            url = f"{adresse}/{voulue.chemin_du_rang}"
            reponse = self._client.demander(url, octets_max=LARGEUR * pas)
            if reponse.statut == 404:
                continue
            octets = _exiger(reponse).corps
            if len(octets) != voulue.largeur * pas:
                raise _Faux(nom, f"{url} n’a pas la longueur que demande l’arbre signé.")
            return octets[: tuile.largeur * pas]
        raise _Faux(nom, f"Le journal a signé un arbre de {self.tete.taille} entrées et n’en montre pas {url}.")


def _demander_cle(client: Client, prefixe: str, remarques: list[str]) -> CleVerification:
    texte = _exiger(client.demander(f"{prefixe}/cle", octets_max=NOTE_MAX)).corps.decode(errors="replace")
    try:
        cle = lire_cle(texte.partition("\n")[0], ED25519)  # those of before come after it
    except MauvaisUsage as erreur:
        raise ServiceIndisponible("MON-01", "Le journal ne donne pas sa clé", "Donnez-la : --cle.") from erreur
    remarques.append(
        f"Clé reçue du journal lui-même : comparez-la à celle que la collectivité a publiée ailleurs ({cle})."
    )
    return cle


def _cle_presente(
    client: Client, prefixe: str, connue: CleVerification, octets: bytes, remarques: list[str]
) -> CleVerification:
    """The key of what is served, when the one that is known vouches for it; else the known one, and the note fails."""
    if lire_note(octets).de(connue):
        return connue
    try:
        reponse = client.demander(f"{prefixe}/passations", octets_max=PASSATIONS_MAX)
        notes = [p["note"].encode() for p in json.loads(reponse.corps)["passations"]] if reponse.statut == 200 else []
        chemin = suivre(connue, [lire_passation(note) for note in notes])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, Dommage, ServiceIndisponible):
        return connue
    for passation in chemin:
        remarques.append(
            f"Le journal a changé de clé à {passation.tete.taille} entrées, par une passation que l’ancienne clé a "
            f"signée : {passation.nouvelle}"
        )
    return chemin[-1].nouvelle if chemin else connue


def _temoins(note: Note, temoins: Sequence[CleVerification], instant: datetime) -> Iterator[Controle]:
    for cle in temoins:
        nom = f"témoin {cle.nom}"
        try:
            lues = verifier_cosignatures(note, cle)
        except Dommage as dommage:
            raise _Faux(nom, f"{dommage.message}.") from dommage
        vus = [lue.instant for lue in lues if lue.instant <= instant + AVANCE]
        if vus:
            yield Controle(nom, Issue.VALIDE, f"Cosigné par {cle.nom} le {_date(max(vus))}.")
        else:
            yield Controle(nom, Issue.INDETERMINE, f"Pas cosigné par {cle.nom} : lui seul dira s’il a vu cet arbre.")


def _comparer(arbre: _Arbre, cle: CleVerification, avant: Etat | None, remarques: list[str]) -> Iterator[Controle]:
    """The tiles against the signed root, then this tree against the one seen before."""
    tete = arbre.tete
    if merkle.racine(tete.taille, arbre.sommets) != tete.racine:
        raise _Faux("arbre", "Les tuiles servies ne donnent pas la racine signée.")
    yield Controle("arbre", Issue.VALIDE, "Les tuiles servies donnent la racine signée.")
    if avant is None:
        remarques.append("Première visite : rien à comparer encore. Gardez l’état (--etat) pour la suite.")
        return
    try:
        ancienne = verifier_checkpoint(avant.note, avant.cle)[1]
        if avant.cle.nom != cle.nom:
            raise Dommage("JNL-21", f"c’est celui de « {avant.cle.nom} »")
        if cle != avant.cle:
            remarques.append("La clé n’est plus celle de la visite d’avant ; le passé, lui, est comparé au même arbre.")
    except Dommage as dommage:
        raise _Faux("prolongement", f"L’état gardé n’est pas de ce journal : {dommage.message}.") from dommage
    quand = _date(avant.vu_le)
    if tete.taille < ancienne.taille:
        phrase = f"Le journal a reculé : {ancienne.taille} entrées le {quand}, {tete.taille} aujourd’hui."
        raise _Faux("prolongement", phrase)
    if tete.taille == ancienne.taille and tete.racine != ancienne.racine:
        phrase = f"Le journal a deux visages : deux arbres de {tete.taille} entrées, celui du {quand} et un autre."
        raise _Faux("prolongement", phrase)
    if 0 < ancienne.taille < tete.taille:
        chemin = merkle.preuve_coherence(ancienne.taille, tete.taille, arbre.sommets)
        if not merkle.verifier_coherence(ancienne.taille, tete.taille, ancienne.racine, tete.racine, chemin):
            phrase = f"Le journal a changé de passé : l’arbre du {quand} n’est pas le début de celui d’aujourd’hui."
            raise _Faux("prolongement", phrase)
    phrase = f"Le journal prolonge celui du {quand} ({ancienne.taille} entrées) : rien n’y fut retiré ni changé."
    yield Controle("prolongement", Issue.VALIDE, phrase)


def _relire(arbre: _Arbre, depuis: int, paquets: int, avancer: Callable[[], None], controles: list[Controle]) -> int:
    """Bundles against tiles and root, from `depuis` on and around; gives the bundle to begin with next time."""
    total = -(-arbre.tete.taille // LARGEUR)
    combien = min(total, paquets)
    debut = depuis if 0 <= depuis < total else 0
    for fait in range(combien):
        _relire_paquet(arbre, (debut + fait) % total)
        avancer()
    if combien == total:
        phrase = f"Les {arbre.tete.taille} entrées, toutes relues, sont celles que la racine signe."
    else:
        phrase = (
            f"{combien} paquets de {LARGEUR} entrées relus sur {total}, à partir du n° {debut} : la racine les signe."
        )
    controles.append(Controle("entrées", Issue.VALIDE, phrase))
    return (debut + combien) % total if combien < total else 0


def _relire_paquet(arbre: _Arbre, rang: int) -> None:
    """Which of the entries and their tile is not what was signed, when they differ or both do not lead to the root."""
    entrees = [merkle.feuille(e) for e in arbre.engagements(rang)]
    feuilles = b"".join(entrees)
    tuile = arbre.tuile(Tuile(0, rang, len(entrees)))
    signees = arbre.signe(rang, feuilles)
    if feuilles == tuile and signees:
        return
    if signees:
        raise _Faux("tuile", f"La tuile 0/{rang} servie n’est pas celle de l’arbre signé.")
    place = next((i for i, f in enumerate(entrees) if f != tuile[i * OCTETS : (i + 1) * OCTETS]), None)
    if place is not None and arbre.signe(rang, tuile):
        raise _Faux("entrées", f"L’entrée {rang * LARGEUR + place} servie n’est pas celle que la racine signe.")
    raise _Faux("entrées", f"Les entrées du paquet {rang} servies ne sont pas celles que la racine signe.")


def _exiger(reponse: Reponse) -> Reponse:
    if reponse.statut != 200:
        raise ServiceIndisponible("MON-01", f"Le journal répond par le code HTTP {reponse.statut}")
    return reponse


def _date(instant: datetime) -> str:
    return f"{instant:%d/%m/%Y à %H:%M} UTC"
