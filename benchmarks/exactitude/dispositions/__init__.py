"""The layouts, in families; `REGLAGE` is the half that the parser is tuned on, `TEMOIN` the one that judges it."""

from benchmarks.exactitude.dispositions.annales import ANNALES
from benchmarks.exactitude.dispositions.archivistes import ARCHIVISTES
from benchmarks.exactitude.dispositions.assemblees import ASSEMBLEES
from benchmarks.exactitude.dispositions.beffrois import BEFFROIS
from benchmarks.exactitude.dispositions.chroniques import CHRONIQUES
from benchmarks.exactitude.dispositions.cloitres import CLOITRES
from benchmarks.exactitude.dispositions.communaux import REGISTRES_COMMUNAUX
from benchmarks.exactitude.dispositions.communes import COMMUNES
from benchmarks.exactitude.dispositions.conseils import CONSEILS
from benchmarks.exactitude.dispositions.coteaux import COTEAUX
from benchmarks.exactitude.dispositions.epreuves import EPREUVES
from benchmarks.exactitude.dispositions.esplanades import ESPLANADES
from benchmarks.exactitude.dispositions.finales import FINALES
from benchmarks.exactitude.dispositions.foires import FOIRES
from benchmarks.exactitude.dispositions.fontaines import FONTAINES
from benchmarks.exactitude.dispositions.greffes import GREFFES
from benchmarks.exactitude.dispositions.greffiers import GREFFIERS
from benchmarks.exactitude.dispositions.halles import HALLES
from benchmarks.exactitude.dispositions.lavoirs import LAVOIRS
from benchmarks.exactitude.dispositions.locales import ASSEMBLEES_LOCALES
from benchmarks.exactitude.dispositions.mairies import MAIRIES
from benchmarks.exactitude.dispositions.marches import MARCHES
from benchmarks.exactitude.dispositions.modeles import MODELES
from benchmarks.exactitude.dispositions.plaines import PLAINES
from benchmarks.exactitude.dispositions.ponts import PONTS
from benchmarks.exactitude.dispositions.registres import REGISTRES
from benchmarks.exactitude.dispositions.scellees import SCELLEES
from benchmarks.exactitude.dispositions.secretaires import SECRETAIRES
from benchmarks.exactitude.dispositions.ultimes import ULTIMES
from benchmarks.exactitude.dispositions.usages import USAGES
from benchmarks.exactitude.dispositions.vallees import VALLEES

REGLAGE = (
    *REGISTRES,
    *USAGES,
    *ASSEMBLEES,
    *ULTIMES,
    *SCELLEES,
    *EPREUVES,
    *FINALES,
    *MODELES,
    *GREFFES,
    *REGISTRES_COMMUNAUX,
    *ANNALES,
    *CHRONIQUES,
    *GREFFIERS,
    *ARCHIVISTES,
    *SECRETAIRES,
    *ASSEMBLEES_LOCALES,
    *MAIRIES,
    *COMMUNES,
    *CONSEILS,
    *COTEAUX,
    *VALLEES,
    *ESPLANADES,
    *PLAINES,
    *HALLES,
    *PONTS,
    *CLOITRES,
    *MARCHES,
)


TEMOIN = (*FONTAINES, *LAVOIRS, *BEFFROIS, *FOIRES)
