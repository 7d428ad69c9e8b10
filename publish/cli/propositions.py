"""What the words of an act suggest, with the reasons, for a person to confirm: said by `parse` and by `qualify`."""

from __future__ import annotations

from typing import Any

from pipeline.matiere import proposer
from publish.cli.sortie import dire
from schemas.acte import Acte
from schemas.vie import Qualification

_REPONSES = {True: "oui", False: "non", None: "inconnu"}


def matieres_en_json(acte: Acte) -> list[dict[str, Any]]:
    """At most three: code, label, share of the weight (0 to 1), the clues that were found."""
    return [
        {"code": p.code, "libelle": p.libelle, "part": round(p.part, 2), "raisons": list(p.raisons)}
        for p in proposer(acte)
    ]


def qualification_en_json(qualification: Qualification) -> dict[str, Any]:
    """What the law depends on, and why."""
    return {
        "categorie": qualification.categorie,
        "creatrice_de_droits": qualification.creatrice_de_droits,
        "soumis_transmission": qualification.soumis_transmission,
        "motif": qualification.motif,
    }


def dire_qualification(qualification: Qualification, acte: Acte) -> None:
    """One line a field, as `qualify` takes it back, then the reasons and the matières proposed."""
    dire(f"  categorie={qualification.categorie or 'inconnu'}")
    dire(f"  creatrice_de_droits={_REPONSES[qualification.creatrice_de_droits]}")
    dire(f"  soumis_transmission={_REPONSES[qualification.soumis_transmission]}")
    for motif in (qualification.motif or "sans motif").split(" ; "):
        dire(f"    {motif}")
    for p in proposer(acte):
        dire(f"  matiere={p.code} proposée à {p.part:.0%} : {p.libelle} — {', '.join(f'« {r} »' for r in p.raisons)}")
