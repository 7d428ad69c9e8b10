"""Looking at what is really served of the acts in their first two months online (CGCT R.2131-1).

Each is asked of the portal's public address, as anyone would; when nobody answers there, it is read through the
register alone, and the record says so.
"""

from __future__ import annotations

import hashlib
import ipaddress
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from pipeline.maison import Maison
from pipeline.reseau import Client
from registry.droit.continuite import a_observer
from registry.note import NOTE_MAX, verifier_checkpoint
from registry.registre import fuseau
from schemas.acte_publie import ActePublie, Document, TypeDocument
from schemas.erreurs import Dommage, MauvaisUsage, ServiceIndisponible
from schemas.veille import Constat, Observation, Releve, Vue

ECHECS_MAX = 3
"""Acts in a row that get no answer; the address is then held to be out of reach for this record."""

MARGE = 1_000_000
"""Bytes read beyond the document's own size: what is longer is another document."""


def relever(maison: Maison, checkpoint: bytes) -> Releve | None:
    """A record of now, None when no act is to be looked at. `checkpoint`: the journal's, as it is served."""
    instant = maison.horloge().replace(microsecond=0)
    vises = [
        p for p in _recents(maison, instant) if a_observer(p.vie.mises_en_ligne[-1], instant, fuseau(p.collectivite))
    ]
    if not vises:
        return None
    with Client("Le portail") as client:
        guetteur = _Guetteur(maison, client)
        actes = tuple(o for p in vises if (o := guetteur.observer(p)) is not None)
    return Releve(
        observe_le=instant,
        periode=round(maison.periode.total_seconds()),
        adresse=maison.adresse,
        checkpoint=checkpoint.decode(),
        actes=actes,
    )


def _recents(maison: Maison, instant: datetime) -> Iterator[ActePublie]:
    for cle in maison.registre.releves.recents(instant):
        with suppress(Dommage):  # an act whose text is damaged is no longer shown: `check` says it
            publie = maison.registre.publie_par_cle(cle)
            if publie is not None and not publie.a_occulter:  # nothing of it is served, and rightly
                yield publie


def bilan(releve: Releve) -> str:
    """What `sync` says of a record: « relevé de 12 actes : 12 conformes (observé de l’extérieur) »."""
    constats = Counter(a.constat for a in releve.actes)
    comptes = ", ".join(f"{n} {_MOTS[c][n > 1]}" for c in Constat if (n := constats[c]))
    vues = " et ".join(v.libelle for v in Vue if any(a.vue is v for a in releve.actes))
    nombre = len(releve.actes)
    return f"relevé de {nombre} acte{'s' if nombre > 1 else ''} : {comptes or 'aucun constat'} ({vues or 'rien'})"


def alarme_de(acte: Observation) -> Dommage | None:
    """The alarm that an observation raises: [VEI-01] nothing is served, [VEI-02] something else is."""
    raison = f" ({acte.raison})" if acte.raison else ""
    if acte.constat is Constat.ABSENT:
        return Dommage("VEI-01", f"{acte.uri} n’est pas servi à son adresse{raison}", "Voyez `executoire check`.")
    if acte.constat is Constat.DIFFERENT:
        message = f"{acte.uri} : le document servi n’est pas celui du registre{raison}"
        return Dommage("VEI-02", message, "Voyez ce qui est servi à cette adresse.")
    return None


_MOTS = {
    Constat.CONFORME: ("conforme", "conformes"),
    Constat.ABSENT: ("absent", "absents"),
    Constat.DIFFERENT: ("différent", "différents"),
}


@dataclass
class _Guetteur:
    """Asks the public address while it answers, then reads the register; `_echecs` counts silences in a row."""

    maison: Maison
    client: Client
    _muet: str | None = field(init=False)
    _echecs: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self._muet = self._essayer()

    def observer(self, publie: ActePublie) -> Observation | None:
        """What is served of this act; None when it left meanwhile. Seen otherwise than expected, it is looked at once
        more: it may have changed between the two."""
        vue = self._regarder(publie)
        if vue.constat is not Constat.CONFORME:
            encore = self.maison.registre.publie_par_cle(publie.cle)
            if encore is None:
                return None
            if _servi(encore) != _servi(publie):
                return self._regarder(encore)
        return vue

    def _regarder(self, publie: ActePublie) -> Observation:
        document, chemin = _servi(publie)
        if self._muet is None:
            try:
                vue = self._de_l_exterieur(publie, document, chemin)
            except ServiceIndisponible as silence:
                self._echecs += 1
                if self._echecs == ECHECS_MAX:
                    self._muet = silence.message
                return self._dans_le_registre(publie, document, chemin, silence.message)
            self._echecs = 0
            return vue
        return self._dans_le_registre(publie, document, chemin, self._muet)

    def _de_l_exterieur(self, publie: ActePublie, document: Document, chemin: str) -> Observation:
        def constater(constat: Constat, servi: str | None, http: int | None, raison: str | None = None) -> Observation:
            return Observation(publie.uri, chemin, document.sha256, servi, constat, Vue.EXTERIEUR, http, raison)

        try:
            reponse = self.client.demander(self.maison.adresse + chemin, octets_max=document.octets + MARGE)
        except ServiceIndisponible as panne:
            if panne.code == "RES-02":
                return constater(Constat.DIFFERENT, None, None, panne.message)
            raise
        if reponse.statut != 200:
            return constater(Constat.ABSENT, None, reponse.statut, f"code HTTP {reponse.statut}")
        servi = hashlib.sha256(reponse.corps).hexdigest()
        return constater(Constat.CONFORME if servi == document.sha256 else Constat.DIFFERENT, servi, 200)

    def _dans_le_registre(self, publie: ActePublie, document: Document, chemin: str, raison: str) -> Observation:
        servi: str | None = document.sha256
        constat = Constat.CONFORME
        try:
            self.maison.registre.objet(document.sha256)
        except Dommage as dommage:
            servi, constat, raison = None, Constat.ABSENT, f"{raison} ; {dommage.message}"
        return Observation(publie.uri, chemin, document.sha256, servi, constat, Vue.REGISTRE, None, raison)

    def _essayer(self) -> str | None:
        """Why the public address cannot be looked at, None when it can.

        On a public address, whatever answers is what the public gets. On one of this machine alone, another program
        may listen: only our own portal is believed to be ours, by the checkpoint that it serves.
        """
        adresse, locale = self.maison.adresse, _locale(self.maison.adresse)
        try:
            reponse = self.client.demander(f"{adresse}/journal/checkpoint", octets_max=NOTE_MAX)
            if locale:
                verifier_checkpoint(reponse.corps, self.maison.registre.journal.cle)
        except Dommage:
            return "l’adresse du portail, locale, est servie par un autre programme"
        except (ServiceIndisponible, MauvaisUsage) as silence:
            return None if silence.code == "RES-02" and not locale else silence.message
        return None


def _servi(publie: ActePublie) -> tuple[Document, str]:
    """What R.2131-1 wants online, and its path: the publication copy, else the sealed act."""
    copie = publie.document(TypeDocument.COPIE)
    if copie is not None:
        return copie, f"{publie.uri}.pdf"
    acte_xml = publie.document(TypeDocument.ACTE_XML)
    assert acte_xml is not None, "what is published is sealed"
    return acte_xml, f"{publie.uri}.xml"


def _locale(adresse: str) -> bool:
    hote = urlsplit(adresse).hostname or ""
    try:
        return ipaddress.ip_address(hote).is_loopback
    except ValueError:
        return hote == "localhost" or hote.endswith(".localhost")
