"""What a notice of publicity and status says: pure, from what the register knows of one act and its public life.

The words are those of the act's page. Nothing here says that an act is exécutoire when its status does not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from pipeline.rendering.attestation import Attestation, Repere, Tableau
from pipeline.rendering.cover import MOYENS
from publish.portal import phrases
from publish.portal.mots import nom_affiche, sujet_de
from publish.typographie import INSECABLE, fr_texte, jour, jour_court, jour_long, majuscule
from registry.droit.connaissance import rassembler
from registry.droit.continuite import phrase as dire_la_continuite
from registry.droit.executoire import article
from registry.droit.mise_a_disposition import Presence, presences
from registry.droit.ordre import nom
from registry.droit.publicite import en_publicite
from schemas.acte import Acte, Etape
from schemas.collectivite import FUSEAUX, Collectivite, Territoire, TypeCollectivite
from schemas.identifiants import adresse_de_verification
from schemas.veille import Continuite
from schemas.vie import Echeance, Evenement, Source, Statut, StatutJuridique, TypeEvenement, Vie

_INCONNU = "non indiqué"
_RIEN = "–"
_SOURCES = {Source.DECLAREE: "déclarée", Source.HORODATEE: "horodatée", Source.OBSERVEE: "observée"}
_ORIGINES = (
    "Déclarée : par la collectivité, ou lue dans l’acte ou son tampon. Horodatée : prouvée par un jeton. "
    "Observée : constatée par ce registre. Retenue : la publicité dont le droit part."
)
_AUTORITES = {
    TypeCollectivite.COMMUNE: "Le maire",
    TypeCollectivite.DEPARTEMENT: "Le président du conseil départemental",
    TypeCollectivite.REGION: "Le président du conseil régional",
    TypeCollectivite.AUTRE: "L’autorité compétente",
}
_EFFACES = frozenset({Statut.ANNULE, Statut.RETIRE, Statut.REJETE})
_PASSE = (
    (re.compile(r"^exécutoire depuis le (\S+)$"), r"les conditions ont été réunies le \1"),
    (re.compile(r", et reste exécutoire depuis la même date$"), ""),
    (re.compile(r", sans que le caractère exécutoire en soit déplacé$"), ""),
)
"""What the reasons say of an act that was exécutoire, when it no longer is."""


@dataclass(frozen=True, slots=True)
class Attestable:
    """What is attested: the act and its public life, where the register keeps it, the documents' SHA-256 (hex).

    `uri_absolue` is the whole permanent address, `position` the journal index of acte.xml, `instant` (aware) that of
    the notice, `vie_etablie_le` that of the vie.xml attached to it; `continuite` is what records prove of its stay
    online.
    """

    acte: Acte
    collectivite: Collectivite
    identifiant: str | None
    uri_absolue: str
    etape: Etape
    vie: Vie
    statut: StatutJuridique
    acte_xml: str
    position: int
    instant: datetime
    vie_etablie_le: datetime
    demonstration: bool
    continuite: Continuite | None = None


def rediger(s: Attestable) -> Attestation:
    """The notice in words."""
    qui = sujet_de(s.acte, s.collectivite, s.vie.qualification, s.identifiant)
    etat = phrases.ou_en_est(s.statut, qui)
    seance = s.acte.seance.date
    return Attestation(
        collectivite=s.collectivite.nom,
        designation=_designation(s.acte),
        seance=", ".join(
            m for m in (s.acte.organe or "", f"séance du {fr_texte(jour_long(seance))}" if seance else "") if m
        ),
        objet=nom_affiche(s.acte),
        au=s.statut.au,
        instant=s.instant,
        demonstration=s.demonstration,
        etat=(etat.fort, fr_texte(etat.suite)),
        ton=etat.ton,
        explication=fr_texte(" ".join((*etat.phrases, *_effet_a_venir(s.statut)))),
        avertissements=_avertissements(s),
        reperes=_reperes(s),
        faits=_faits(s),
        en_ligne=_en_ligne(s, qui.heure),
        delais=_delais(s),
        motifs=_motifs(s.statut),
        portee=_portee(s),
        certification=_certification(s.collectivite.type) if s.statut.executoire else None,
        sans_certification=f"Au {_jour(s.statut.au)}, cet acte n’est pas exécutoire d’après le registre : "
        "il n’y a rien à certifier.",
        verification=adresse_de_verification(s.uri_absolue, s.identifiant),
    )


def _designation(acte: Acte) -> str:
    numero = f" n° {acte.numero}" if acte.numero else ""
    return f"{acte.nature.libelle}{numero}" + (f", version {acte.version}" if acte.version > 1 else "")


def _effet_a_venir(statut: StatutJuridique) -> tuple[str, ...]:
    prise = statut.prise_effet
    return (f"Il prend effet le {jour(prise)}.",) if prise and prise > statut.au else ()


def _avertissements(s: Attestable) -> tuple[str, ...]:
    if s.etape is Etape.PUBLIE:
        return ()
    avant = s.vie.mises_en_ligne
    fin = avant[-1].fin if avant else None
    suite = f" Il l’a été jusqu’au {_moment(fin, s)}." if fin else " Il ne l’a jamais été."
    return (
        f"Cet acte n’est pas public sur ce site.{suite} Cette attestation ne le rend pas public : le portail ne montre "
        "rien de lui, mais ce fichier s’y vérifie.",
    )


def _reperes(s: Attestable) -> tuple[Repere, ...]:
    original, *annexes = s.acte.sources
    pieces = [Repere("Original, SHA-256", original.sha256)]
    pieces += [Repere(f"Annexe {a.rang}, SHA-256", a.sha256) for a in annexes]
    return (
        Repere("Inscription", _inscription(s)),
        *pieces,
        Repere("acte.xml, SHA-256", s.acte_xml),
        Repere("Adresse permanente", s.uri_absolue, s.uri_absolue),
    )


def _inscription(s: Attestable) -> str:
    prefecture = f"identifiant de préfecture {s.identifiant or _INCONNU}"
    return f"{prefecture} ; ligne {s.position + 1} du journal public"


def _faits(s: Attestable) -> Tableau:
    """Every public event that holds on the day, oldest first; a day ahead for an effect that is to come."""
    retenue = s.statut.publicite.retenue
    lignes = []
    prise = [e for e in s.vie.evenements if e.type is TypeEvenement.PRISE_EFFET and e.date == s.statut.prise_effet]
    for evenement in sorted((*s.statut.evenements, *prise[-1:]), key=lambda e: e.date):
        cherchee = (retenue.date, retenue.moyen.value, retenue.source) if retenue else None
        retenu = _publicite(evenement, s.vie) == cherchee
        suite = " (retenue)" if retenu else ""
        lignes.append((f"{_nom(evenement, s.vie)}{suite}", _jour(evenement.date), _SOURCES[evenement.source]))
    return Tableau(("Fait", "Date", "Origine de la date"), tuple(lignes), (_ORIGINES,))


def _nom(evenement: Evenement, vie: Vie) -> str:
    if evenement.type is TypeEvenement.PUBLICATION:
        urgence = ", en urgence" if evenement.urgence else ""
        return f"Publication {MOYENS[en_publicite(evenement, vie.collectivite).moyen]}{urgence}"
    if evenement.type is TypeEvenement.RECEPTION:
        return "Réception en préfecture"
    if evenement.type is TypeEvenement.TRANSMISSION:
        return "Transmission à la préfecture"
    return majuscule(nom(evenement.type))


def _publicite(evenement: Evenement, vie: Vie) -> tuple[date, str, Source]:
    publication = evenement.type is TypeEvenement.PUBLICATION
    moyen = en_publicite(evenement, vie.collectivite).moyen.value if publication else evenement.type.value
    return evenement.date, moyen, evenement.source


def _en_ligne(s: Attestable, heure: str) -> Tableau:
    """The intervals of visibility here, to the second, and the last stay online without a day's interruption."""
    ici = s.statut.publicite.intervalles
    sejours = [_sejour(p, s.statut.au) for p in presences(rassembler(s.vie, s.statut.au))[-1:]]
    if s.continuite is not None:
        sejours.append(fr_texte(dire_la_continuite(s.continuite, _fuseau(s.collectivite))))
    if not ici:
        return Tableau((), (), ("Cet acte n’a jamais été en ligne sur ce registre.", *sejours))
    lignes = tuple((_moment(m.debut, s), _moment(m.fin, s) if m.fin else "toujours en ligne") for m in ici)
    premiere = f"Première mise en ligne ici : {_jour(ici[0].debut.astimezone(_fuseau(s.collectivite)).date())}"
    return Tableau(("Mis en ligne", "Retiré"), lignes, (f"{premiere}, {heure}. {' '.join(sejours)}",))


def _sejour(p: Presence, au: date) -> str:
    if p.fin is not None:
        duree = "deux mois entiers" if p.complete(au) else "moins de deux mois"
        return f"D’après les faits inscrits, en ligne du {_jour(p.debut)} au {_jour(p.fin)} : {duree}."
    accomplis = "accomplis le" if p.complete(au) else "qui s’achèvent le"
    return (
        f"D’après les faits inscrits, en ligne sans un jour d’interruption depuis le {_jour(p.debut)} : "
        f"deux mois {accomplis} {_jour(p.deux_mois)}."
    )


def _delais(s: Attestable) -> Tableau:
    statut = s.statut
    if statut.statut is Statut.REJETE:
        return Tableau((), (), ("Aucun délai ne court : la proposition n’a pas été adoptée.",))
    lignes = [(libelle, *_dates(delai), _ouverture(delai, statut.au)) for libelle, delai in _suivis(statut)]
    fin = statut.retrait_jusqu_au
    if fin and statut.statut not in _EFFACES | {Statut.ABROGE}:
        etat = f"possible, {_reste((fin - statut.au).days)}" if fin >= statut.au else "expiré"
        depart, jour_ = _court_ou_rien(rassembler(s.vie, statut.au).acte_le), _court(fin)
        lignes.append(("Retrait, si l’acte est illégal", depart, jour_, jour_, jour_, etat))
    entetes = ("Délai", "Compté depuis", "Prudent", "Retenu", "Au plus tard", "Ce jour-là")
    return Tableau(entetes, tuple(lignes), _reserves(statut))


def _suivis(statut: StatutJuridique) -> list[tuple[str, Echeance]]:
    """The periods to show, each with its article: a member's and an addressee's only when they run."""
    noms = (
        ("Recours des tiers", statut.recours_tiers, True),
        ("Recours du destinataire", statut.destinataire, False),
        ("Recours d’un élu", statut.conseillers, False),
        ("Déféré du préfet", statut.defere, True),
    )
    suivis = []
    for libelle, delai, toujours in noms:
        if toujours or delai.dernier_jour:
            regle = delai.motifs[0].regle.split(" ; ")[0] if delai.motifs else ""
            suivis.append((f"{libelle} ({regle})" if regle else libelle, delai))
    return suivis


def _dates(delai: Echeance) -> tuple[str, str, str, str]:
    depart, prudent, retenu = map(_court_ou_rien, (delai.depart, delai.prudent, delai.dernier_jour))
    tard = _court(delai.au_plus_tard) if delai.au_plus_tard else ("à venir" if delai.dernier_jour else _RIEN)
    return depart, prudent, retenu, tard


def _ouverture(delai: Echeance, au: date) -> str:
    """Whether the period is open on the day; never that it is safe."""
    if delai.particulier:
        return "régime particulier, à vérifier"
    if delai.dernier_jour is None:
        return "ouvert, sans date connue" if delai.ouvert else "pas commencé"
    if delai.dernier_jour < au:
        discute = delai.au_plus_tard is None or delai.au_plus_tard >= au
        return "expiré, une date plus tardive se défend" if discute else "expiré"
    passe = ", jour prudent passé" if delai.prudent and delai.prudent < au else ""
    return f"ouvert, {_reste((delai.dernier_jour - au).days)}{passe}"


def _reste(jours: int) -> str:
    return "dernier jour" if jours == 0 else f"{jours} jour{'s' if jours > 1 else ''}"


def _reserves(statut: StatutJuridique) -> tuple[str, ...]:
    tiers = statut.recours_tiers
    particuliers = dict.fromkeys(d.particulier for d in (tiers, statut.defere) if d.particulier)
    plus_longs = [
        f"{'un mois' if m.mois == 1 else 'deux mois'} de plus {'outre-mer' if m.mois == 1 else 'à l’étranger'}, "
        f"jusqu’au {_jour(m.dernier_jour)}"
        for m in tiers.majorations
    ]
    phrases_ = [
        *particuliers,
        "« Expiré » s’entend sous réserve des recours formés et non encore connus.",
        "Prudent : le jour que garde un requérant attentif ; au plus tard : le dernier qui se défende.",
        *([f"Selon où habite le requérant : {' ; '.join(plus_longs)} (CJA R.421-7)."] if plus_longs else []),
        "Un recours gracieux formé à temps ne prolonge le délai que pour son auteur.",
        *phrases.remarques(statut),
    ]
    return (" ".join(phrases_),)


def _motifs(statut: StatutJuridique) -> Tableau:
    """Why the act is in this state; why a period ends when it does, unless its line above says all of it."""
    dits = {delai.motifs for _, delai in _suivis(statut) if _se_lit_seul(delai)}
    lignes = tuple(
        (m.regle, majuscule(m.fait), majuscule(_effet(m.effet, statut)))
        for m in statut.motifs
        if not m.prive and (m,) not in dits
    )
    return Tableau(("Règle", "Fait", "Effet"), lignes)


def _se_lit_seul(delai: Echeance) -> bool:
    """Whether a period has one reason, its start, and one last day."""
    certain = delai.dernier_jour is not None and delai.prudent == delai.dernier_jour == delai.au_plus_tard
    return certain and len(delai.motifs) == 1


def _effet(effet: str, statut: StatutJuridique) -> str:
    if not statut.executoire:
        for motif, autrement in _PASSE:
            effet = motif.sub(autrement, effet)
    return effet


def _portee(s: Attestable) -> tuple[str, ...]:
    return (
        f"Il prouve que ce fichier n’a pas changé depuis le {_moment(s.instant, s)}, heure que donne son horodatage, "
        "et que le registre disait alors ce qui est écrit ici. La vie de l’acte (vie.xml, scellée le "
        f"{_jour(s.vie_etablie_le.astimezone(_fuseau(s.collectivite)).date())}) y est jointe.",
        "Il ne prouve ni l’exactitude des dates déclarées, ni l’absence de recours, ni que le site a répondu à chaque "
        "instant. L’état a pu changer depuis. Imprimée, cette attestation ne se vérifie plus : il faut le fichier. "
        "Les dates calculées informent et ne remplacent pas un conseil juridique. Le registre papier reste le registre "
        "légal.",
    )


def _certification(type_: TypeCollectivite) -> tuple[str, str]:
    """What a person may certify by hand (CGCT L.2131-1 I and its equivalents)."""
    return (
        f"{_AUTORITES.get(type_, 'Le président')} certifie sous sa responsabilité le caractère exécutoire de cet acte.",
        f"{article(type_)}. Cadre que le registre laisse vide.",
    )


def _fuseau(collectivite: Collectivite) -> ZoneInfo:
    return ZoneInfo(FUSEAUX[Territoire(collectivite.territoire)])


def _moment(quand: datetime, s: Attestable) -> str:
    """« 8 janvier 2026 à 9 h 12 min 03 s », where the authority is."""
    local = quand.astimezone(_fuseau(s.collectivite))
    return fr_texte(f"{jour(local.date())} à {local.hour} h {local.minute:02d} min {local.second:02d} s")


def _jour(quand: date) -> str:
    return fr_texte(jour(quand))


def _court(quand: date) -> str:
    return jour_court(quand).replace(" ", INSECABLE)


def _court_ou_rien(quand: date | None) -> str:
    return _court(quand) if quand else _RIEN
