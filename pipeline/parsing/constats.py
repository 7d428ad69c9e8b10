"""The findings of reading: one table of codes, and the notebook that a reading fills."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.parsing.fragments import Fragment
from schemas.acte import Diagnostic, Niveau

_I, _V, _E = Niveau.INFO, Niveau.A_VERIFIER, Niveau.ERREUR

CODES: dict[str, tuple[Niveau, str | None, str]] = {
    "TXT-01": (_E, None, "Des mots de la source ne se retrouvent pas dans l’acte : {mots}."),
    "MAR-01": (_I, None, "{nombre} ligne(s) d’habillage (folio, adresse, titre répété) mises en marge."),
    "LOT-01": (_V, "controle_legalite", "Le fichier porte plusieurs identifiants de préfecture : {liste}."),
    "LOT-02": (
        _V,
        None,
        "Acte découpé d’un compte rendu de séance ({rang} sur {total}) : relisez où il commence et finit.",
    ),
    "LOT-03": (_V, None, "Le fichier paraît être un compte rendu de séance : ses actes ne sont pas séparés."),
    "LOT-04": (_I, None, "Acte découpé d’une liasse d’après les timbres ({rang} sur {total})."),
    "LOT-05": (_V, None, "Acte découpé d’une liasse d’après les en-têtes ({rang} sur {total}) : vérifiez ses pages."),
    "LOT-06": (_V, "numero", "Le numéro {numero} est déjà celui de l’acte n° {place} de ce fichier."),
    "LOT-07": (_V, "numero", "Il manque {nombre} numéro(s) dans le fichier, entre {avant} et {apres}."),
    "DOU-01": (_V, None, "{fait} repose sur un mot mal reconnu : « {mot} » (confiance {sur} sur 100)."),
    "DOU-02": (_V, None, "Ce qui a été reconnu se contredit, un des deux est mal lu : {detail}."),
    "DOU-03": (_V, None, "Le document annonce {quoi}, qui n’a pas pu être lu."),
    "COLL-01": (_V, "collectivite", "Le nom de la collectivité n’a pas été trouvé."),
    "COLL-02": (_I, "collectivite", "Le nom est écrit en capitales : « {nom} » est une forme proposée."),
    "COLL-03": (_V, "siren", "Aucun numéro SIREN n’est donné par le texte."),
    "COLL-04": (_V, "siren", "Le numéro SIREN {siren} n’est pas valide."),
    "COLL-05": (_V, "siren", "Le texte donne le SIREN {texte}, le timbre {timbre}."),
    "COLL-06": (_V, "collectivite", "Le nom de la collectivité a été lu au détour d’une phrase : « {nom} »."),
    "ORG-01": (_V, "organe", "L’organe qui a délibéré n’a pas été trouvé."),
    "NAT-01": (_I, "nature", "La nature est déduite de la forme du texte : {nature}."),
    "NUM-01": (_V, "numero", "L’acte n’a pas de numéro lisible."),
    "NUM-02": (_V, "numero", "Le texte ne donne pas de numéro : {numero} vient de l’identifiant de préfecture."),
    "NUM-03": (_I, "numero", "L’identifiant de préfecture porte un autre numéro ({numero})."),
    "NUM-04": (
        _V,
        "numero",
        "Le numéro lu, « {lu} », est coupé par un blanc : il est complété d’après le timbre, {numero}.",
    ),
    "NUM-05": (_V, "numero", "Le numéro lu, « {lu} », s’arrête au milieu de « {suite} »."),
    "OBJ-01": (_V, "objet", "L’objet de l’acte n’a pas été trouvé."),
    "OBJ-02": (_V, "objet", "L’objet n’est pas annoncé : il a été lu dans un titre."),
    "DATE-01": (_V, "date_seance", "La date de la séance n’a pas été trouvée."),
    "DATE-02": (_V, "date_seance", "Le texte donne plusieurs dates de séance : {liste}."),
    "DATE-03": (_V, "date_seance", "La séance est du {seance}, l’identifiant de préfecture porte le {timbre}."),
    "DATE-04": (_V, "date_convocation", "La convocation ({convocation}) serait postérieure à la séance ({seance})."),
    "DATE-05": (_V, "date_seance", "Le texte ne dit pas le jour de la séance : {timbre} vient de l’identifiant."),
    "DATE-06": (_V, "date_seance", "Le {date} est un {jour}, le texte dit « {lu} »."),
    "DATE-07": (
        _V,
        "controle_legalite",
        "La transmission ({transmission}) serait antérieure à la séance ({seance}).",
    ),
    "SEA-01": (_I, "president", "Le texte ne dit pas qui présidait la séance."),
    "SEA-02": (_I, "secretaire", "Le texte ne nomme pas de secrétaire de séance."),
    "EFF-01": (_V, "effectif", "Les effectifs ne concordent pas : {detail}."),
    "VIS-01": (_I, "visas", "L’acte n’a pas de visa."),
    "DISP-01": (_V, "dispositif", "Aucune décision n’a été trouvée dans l’acte."),
    "DISP-02": (_V, "dispositif", "La numérotation des articles n’est pas suivie : {liste}."),
    "DISP-03": (_I, "dispositif", "Les décisions sont lues dans la proposition que l’assemblée a adoptée."),
    "DISP-04": (_V, "dispositif", "Ces mots suivent la délibération sans être rangés dans une décision : « {mots}… »."),
    "VOTE-01": (_V, "vote", "Le résultat du vote n’a pas été trouvé."),
    "VOTE-02": (_I, "vote", "Vote à l’unanimité déduit du décompte : aucune voix contre, aucune abstention."),
    "VOTE-03": (_I, "vote", "Le texte donne le résultat du vote sans décompte des voix."),
    "VOTE-04": (_V, "vote", "Le décompte ({total} voix) ne correspond pas aux {votants} votants."),
    "VOTE-05": (_V, "vote", "Le texte dit « unanimité » mais compte {contre} voix contre."),
    "VOTE-06": (_I, "vote", "L’acte est adopté, le texte ne dit pas à quelle majorité."),
    "VOTE-07": (_I, "vote", "L’assemblée prend acte : il n’y a pas de vote."),
    "VOTE-08": (_I, "vote", "Majorité déduite du décompte des voix."),
    "SIG-01": (_V, "signataires", "Aucun signataire n’a été trouvé."),
    "TIM-01": (_V, "controle_legalite", "Une date du timbre est illisible : « {texte} »."),
    "TIM-02": (_V, "controle_legalite", "Les dates du timbre se contredisent : {detail}."),
    "TIM-03": (_V, "controle_legalite", "Le timbre ne donne pas d’identifiant lisible."),
    "TIM-04": (_V, "nature", "Le timbre dit « {timbre} », le texte « {texte} »."),
    "TIM-05": (_V, "controle_legalite", "L’identifiant est lu avec des blancs, remplacés par des soulignés : {texte}."),
    "PUB-01": (_I, "date_publication", "La date de publication est laissée en blanc."),
    "PUB-02": (_V, "date_publication", "Le texte donne plusieurs dates de publication : {liste}."),
    "PUB-03": (_I, "date_publication", "La date de publication lue est celle d’un affichage."),
    "PUB-04": (_V, "date_publication", "La publication ({publication}) serait antérieure à la séance ({seance})."),
    "VOI-01": (_I, "voies_et_delais", "L’acte ne mentionne ni voies ni délais de recours."),
}
"""Code → weight, field of `parse --json`, French sentence. Documented in docs/diagnostics.md, which a test compares."""


@dataclass(slots=True)
class Constats:
    """What one reading notices, in order, each with the piece of the source that shows it."""

    notes: list[tuple[str, Fragment | None, dict[str, object]]] = field(default_factory=list)

    def noter(self, code: str, ou: Fragment | None = None, **faits: object) -> None:
        """Adds the finding `code`, once for the same facts."""
        note = (code, ou, faits)
        if note not in self.notes:
            self.notes.append(note)

    def porte(self, *codes: str) -> bool:
        """Whether one of these was noted."""
        return any(code in codes for code, _, _ in self.notes)

    def diagnostics(self, eids: dict[tuple[int, int], str]) -> tuple[Diagnostic, ...]:
        """The findings as diagnostics; `eids` names the part of the act where a (page, line) stands."""
        sortie = []
        for code, ou, faits in self.notes:
            niveau, champ, gabarit = CODES[code]
            page, ligne = (ou.page, ou.ligne) if ou else (None, None)
            eid = eids.get((ou.page, ou.ligne)) if ou else None
            champ = str(faits.get("champ", champ)) if "champ" in faits else champ
            sortie.append(Diagnostic(code, niveau, gabarit.format(**faits), champ, page, ligne, eid))
        return tuple(sortie)
