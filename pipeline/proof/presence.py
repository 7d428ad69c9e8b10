"""What the records of a bundle prove of the act's stay online: the two months of article R.2131-1 CGCT.

A record tells of several acts; those that name an act which is not published stay in the house, and leave a gap here.
"""

from __future__ import annotations

from datetime import timedelta

from pipeline.proof import disposition
from pipeline.proof.disposition import Sorte
from pipeline.proof.examen import Examen
from registry.droit.continuite import Vu, continuite, phrase
from registry.registre import fuseau
from schemas.erreurs import LectureImpossible
from schemas.veille import lire_releve
from schemas.verdict import Remarque

RELEVE_MAX = 8 * 1024 * 1024
"""Bytes of one record: ten thousand acts in their first two months make 5 MB."""


def controler_presence(examen: Examen) -> None:
    """Reads the records, and says in one sentence what they prove together."""
    vie = examen.vies.get(disposition.VIE)
    vus: list[Vu] = []
    for piece in examen.de_sorte(Sorte.RELEVE):
        if (octets := examen.lire(piece.nom, RELEVE_MAX)) is None or vie is None:
            continue
        try:
            releve = lire_releve(octets)
        except LectureImpossible as erreur:
            examen.invalide("releve", f"{erreur.message}.", piece.nom)
            continue
        propres = [a for a in releve.actes if a.uri == vie.uri]
        if not propres:
            examen.invalide("releve", "Ce relevé ne parle pas de cet acte.", piece.nom)
        vus += (Vu(releve.observe_le, a.constat, a.vue, timedelta(seconds=releve.periode)) for a in propres)
    if vie is None or not vus or not vie.vie.mises_en_ligne:
        return
    zone = fuseau(vie.vie.collectivite)
    trouvee = continuite(vie.vie.mises_en_ligne[-1], vus, max(v.instant for v in vus), zone)
    if trouvee is not None:
        suite = "D’après les relevés joints, que le registre a inscrits : "
        examen.remarques.append(Remarque(suite + phrase(trouvee, zone), disposition.RELEVES))
