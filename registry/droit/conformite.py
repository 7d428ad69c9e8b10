"""What is wrong with an act on a day, since when, and what to do: transmission, publicity, two months online, mentions.

The law fixes few of these periods. Where it fixes none the day comes from `Usages`, and the sentence says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from registry.droit.connaissance import rassembler
from registry.droit.constats import Cas, Conformite, Constat, Defaut, Inconnu, Mentions, Precision, Usages
from registry.droit.controle_en_ligne import deux_mois_en_ligne, liste, mentions_portees
from registry.droit.controle_publicite import autre_forme, non_public, urgence_sans_suite
from registry.droit.controle_transmission import avant_la_transmission, non_recu, non_transmis
from registry.droit.publicite import retenir
from registry.droit.statut import statut_des_faits
from schemas.vie import Statut, Vie

_SANS_OBJET = frozenset({None, Statut.REJETE, Statut.ANNULE, Statut.RETIRE, Statut.ABROGE})


def conformite(vie: Vie, au: date, *, mentions: Mentions | None = None, usages: Usages | None = None) -> Conformite:
    """The checks of one life on day `au`; `mentions` None: nobody looked at the version online.

    An act that was refused, annulled, withdrawn or repealed owes nothing any more. Raises `Refus` for a territory that
    cannot be computed.
    """
    faits = rassembler(vie, au)
    publicites = retenir(faits)
    etat = statut_des_faits(faits, publicites)
    if etat.statut in _SANS_OBJET:
        return Conformite()
    cas = Cas(faits, etat, publicites, mentions or Mentions(), usages or Usages())
    constats = [c for controle in _CONTROLES for c in controle(cas)]
    return Conformite(
        tuple(sorted((c for c in constats if isinstance(c, Defaut)), key=urgence)),
        tuple(c for c in constats if isinstance(c, Precision)),
        tuple(c for c in constats if isinstance(c, Inconnu)),
    )


def urgence(defaut: Defaut) -> tuple[int, date]:
    """Sorting key: what the law dates, what a lost day spoils, what keeps the act from being applied, what can be
    put right at leisure; then the oldest."""
    return _URGENCE.index(defaut.code), defaut.depuis


_URGENCE = ("DEF-01", "DEF-08", "DEF-06", "DEF-03", "DEF-02", "DEF-04", "DEF-05", "DEF-07", "DEF-09")
_CONTROLES: tuple[Callable[[Cas], Iterator[Constat]], ...] = (
    non_transmis,
    non_recu,
    non_public,
    autre_forme,
    urgence_sans_suite,
    deux_mois_en_ligne,
    mentions_portees,
    avant_la_transmission,
    liste,
)
