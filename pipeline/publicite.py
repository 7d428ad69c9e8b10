"""What happens to an act once it is sealed: events, publication, leaving, and what an outage left waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial

from pipeline.copie import etablir_copie
from pipeline.etablissement import etablir_vie, nom_de_vie, numeroter, sequence, sujet_de
from pipeline.maison import Maison
from pipeline.renouvellement import renouveler
from pipeline.road import achever
from pipeline.sealing.cles import CachetInutilisable
from pipeline.sealing.secours import PASSAGERES
from registry.actes import DocumentNeuf, Ecriture
from registry.droit.ordre import refuser_si_incoherent
from registry.droit.publicite import mise_en_ligne_compte
from registry.droit.statut import statut
from registry.publication import vie_publique
from schemas.acte import Etape
from schemas.acte_publie import TypeDocument
from schemas.collectivite import MoyenPublicite
from schemas.dossier import Dossier
from schemas.erreurs import ErreurExecutoire, Refus, ServiceIndisponible
from schemas.vie import Evenement, MiseEnLigne, Source, TypeEvenement, Vie

SCELLES = frozenset({Etape.SCELLE, Etape.PUBLIE, Etape.DEPUBLIE})


@dataclass(frozen=True, slots=True)
class Reprise:
    """One thing that `synchroniser` finished, or could not."""

    dossier: Dossier
    quoi: str
    erreur: ErreurExecutoire | None = None


def consigner(maison: Maison, nom: str, evenement: Evenement, piece: bytes | None = None) -> Dossier:
    """Records one event of a sealed act; vie.xml is made again, and the copy when the publicity changed.

    Raises Refus (order, future). When the timestamp authority is down, or the seal may not serve, the event is recorded
    all the same, and the error (ServiceIndisponible, CachetInutilisable) says that `sync` will make vie.xml.
    """
    dossier = _scelle(maison, nom)
    jour = maison.registre.jour(dossier.collectivite)
    refuser_si_incoherent(dossier.vie, evenement, jour)
    if piece is not None:
        evenement = replace(evenement, piece=maison.registre.objets.deposer(piece))
    instant = maison.horloge().replace(microsecond=0)
    nouveaux = numeroter((evenement,), len(dossier.vie.evenements), instant)
    vie = replace(dossier.vie, evenements=(*dossier.vie.evenements, *nouveaux))
    ecriture = Ecriture(cle=dossier.cle, instant=instant, version=dossier.acte.version, evenements=nouveaux)
    try:
        documents = documents_de_la_vie(maison, dossier, vie, instant)
    except (ServiceIndisponible, CachetInutilisable):
        maison.registre.commettre(ecriture)
        raise
    return maison.registre.commettre(replace(ecriture, documents=documents))


def publier(maison: Maison, nom: str, declaree: date | None = None) -> Dossier:
    """Makes an act visible here, now. `declaree`: it was already public that day (declared); otherwise this going
    online is its publicity, observed, unless an earlier one already started the appeal period. Twice is once.

    Raises Refus [MEL-01] for a draft, or by the rules of order; ServiceIndisponible, and nothing is then changed.
    """
    dossier = maison.registre.dossier(nom)
    if dossier.etape not in SCELLES:
        message = f"L’acte {dossier.acte.numero or dossier.cle} n’est pas scellé"
        raise Refus("MEL-01", message, "Validez-le d’abord : executoire validate ACT.")
    instant = maison.horloge().replace(microsecond=0)
    evenements = _publicite(maison, dossier, declaree)
    deja = dossier.etape is Etape.PUBLIE
    if deja and not evenements and dossier.copie_a_jour:
        return dossier
    numerotes = numeroter(evenements, len(dossier.vie.evenements), instant)
    vie = replace(dossier.vie, evenements=(*dossier.vie.evenements, *numerotes))
    if not deja:
        vie = replace(vie, mises_en_ligne=(*vie.mises_en_ligne, MiseEnLigne(instant)))
    return maison.registre.commettre(
        Ecriture(
            cle=dossier.cle,
            instant=instant,
            etape=Etape.PUBLIE,
            ouvrir=not deja,
            version=dossier.acte.version,
            evenements=numerotes,
            documents=(*etablir_copie(maison, dossier, vie, instant), _vie(maison, dossier, vie, instant)),
        )
    )


def remplacer(maison: Maison, nom: str, remplacant: str | None, par: str) -> Dossier:
    """Says which act replaces this one (None: none does any longer): the page of the one leads to the other. Raises
    Refus [REM-01] when an act would replace itself."""
    dossier = maison.registre.dossier(nom)
    cle = maison.registre.dossier(remplacant).cle if remplacant is not None else None
    maison.registre.remplacements.decider(dossier.cle, cle, par=par, le=maison.horloge())
    return dossier


def depublier(maison: Maison, nom: str, motif: str) -> Dossier:
    """Takes an act out of sight; its address keeps saying that it was there. Raises Refus [MEL-02]."""
    dossier = maison.registre.dossier(nom)
    if dossier.etape is not Etape.PUBLIE:
        raise Refus("MEL-02", f"L’acte {dossier.acte.numero or dossier.cle} n’est pas publié ici", "Rien n’a changé.")
    instant = maison.horloge().replace(microsecond=0)
    jour = maison.registre.jour(dossier.collectivite)
    depart = Evenement(TypeEvenement.DEPUBLICATION, jour, source=Source.OBSERVEE, note=motif)
    evenements = numeroter((depart,), len(dossier.vie.evenements), instant)
    *avant, ouverte = dossier.vie.mises_en_ligne
    vie = replace(
        dossier.vie,
        evenements=(*dossier.vie.evenements, *evenements),
        mises_en_ligne=(*avant, replace(ouverte, fin=instant)),
    )
    return maison.registre.commettre(
        Ecriture(
            cle=dossier.cle,
            instant=instant,
            etape=Etape.DEPUBLIE,
            fermer=motif,
            version=dossier.acte.version,
            evenements=evenements,
            documents=(_vie(maison, dossier, vie, instant),),
        )
    )


ATTENTES_S = (2.0, 4.0, 8.0)
"""What `synchroniser` waits, in all, for an authority that does not answer: fourteen seconds, then the next run."""


def synchroniser(
    maison: Maison, patienter: Callable[[float], None], attentes: Sequence[float] = ATTENTES_S
) -> tuple[Reprise, ...]:
    """Finishes what an outage left waiting: acts to seal, lives to make again, seals that lack what proves them. When
    the timestamp authority fails, `patienter` waits a little longer each time; once `attentes` are spent, the acts
    and lives that are left wait for the next run."""
    reprises: list[Reprise] = []
    restantes, panne = list(attentes), None
    for dossier, (nom, fait), travail in _travaux(maison):
        erreur: ErreurExecutoire | None = panne
        if panne is None:
            try:
                reprises.append(Reprise(_avec_patience(maison, travail, patienter, restantes), fait))
                continue
            except (ServiceIndisponible, Refus) as refus:
                erreur = refus
                panne = refus if refus.code in PASSAGERES or isinstance(refus, CachetInutilisable) else None
        reprises.append(Reprise(dossier, nom, erreur))
    for sceau in renouveler(maison, maison.horloge()):
        quoi = f"sceau de {sceau.document.nom} porté au niveau d’archivage"
        reprises.append(Reprise(sceau.dossier, quoi, sceau.erreur))
    return tuple(reprises)


def _avec_patience(
    maison: Maison, travail: Callable[[], Dossier], patienter: Callable[[float], None], restantes: list[float]
) -> Dossier:
    """Does it, again after each wait that is left while the authority fails; nothing else is tried twice."""
    while True:
        try:
            return travail()
        except ServiceIndisponible as panne:
            if panne.code not in PASSAGERES or not restantes:
                raise
            patienter(restantes.pop(0))
            maison.reprendre_horodatage()


def _travaux(maison: Maison) -> Iterator[tuple[Dossier, tuple[str, str], Callable[[], Dossier]]]:
    """What waits, its name before and after, and how to finish it; the lives once the acts are sealed."""
    for dossier in maison.registre.dossiers(Etape.VALIDE):
        yield dossier, ("scellement", "scellé"), partial(achever, maison, dossier)
    for dossier in maison.registre.dossiers(*SCELLES):
        attendue = nom_de_vie(sequence(dossier.vie))
        derniere = dossier.document(TypeDocument.VIE_XML)
        a_copier = dossier.etape is Etape.PUBLIE and not dossier.copie_a_jour
        if derniere is None or derniere.nom != attendue or a_copier:
            yield dossier, ("vie.xml", "vie.xml établi"), partial(_etablir, maison, dossier)


def _etablir(maison: Maison, dossier: Dossier) -> Dossier:
    instant = maison.horloge().replace(microsecond=0)
    documents = documents_de_la_vie(maison, dossier, dossier.vie, instant)
    return maison.registre.commettre(
        Ecriture(cle=dossier.cle, instant=instant, version=dossier.acte.version, documents=documents)
    )


def _publicite(maison: Maison, dossier: Dossier, declaree: date | None) -> tuple[Evenement, ...]:
    """The event that publishing adds to the law, none when it adds nothing."""
    jour = maison.registre.jour(dossier.collectivite)
    connues = [e for e in dossier.vie.evenements if e.type is TypeEvenement.PUBLICATION]
    if declaree is not None and not any(e.date == declaree and e.source is Source.DECLAREE for e in connues):
        nouveau = Evenement(TypeEvenement.PUBLICATION, declaree, moyen=MoyenPublicite.EN_LIGNE)
    elif dossier.etape is not Etape.PUBLIE and mise_en_ligne_compte(dossier.vie, jour):
        nouveau = Evenement(TypeEvenement.PUBLICATION, jour, moyen=MoyenPublicite.EN_LIGNE, source=Source.OBSERVEE)
    else:
        return ()
    refuser_si_incoherent(dossier.vie, nouveau, jour)
    return (nouveau,)


def documents_de_la_vie(maison: Maison, dossier: Dossier, vie: Vie, instant: datetime) -> tuple[DocumentNeuf, ...]:
    """What a sealed act is given when its life becomes `vie`: vie.xml, and the copy when the act is public and its
    publicity is no longer the one printed on it. Raises ServiceIndisponible, CachetInutilisable."""
    vie_xml = _vie(maison, dossier, vie, instant)
    jour = maison.registre.jour(dossier.collectivite)
    avant = statut(vie_publique(dossier.vie), jour).publicite.retenue
    apres = statut(vie_publique(vie), jour).publicite.retenue
    if dossier.etape is Etape.PUBLIE and avant != apres:
        return (*etablir_copie(maison, dossier, vie, instant), vie_xml)
    return (vie_xml,)


def _vie(maison: Maison, dossier: Dossier, vie: Vie, instant: datetime) -> DocumentNeuf:
    return etablir_vie(maison, sujet_de(dossier), vie, instant)


def _scelle(maison: Maison, nom: str) -> Dossier:
    dossier = maison.registre.dossier(nom)
    if dossier.etape not in SCELLES:
        message = f"L’acte {dossier.acte.numero or dossier.cle} est encore un brouillon"
        raise Refus("EVT-90", message, "Validez-le d’abord : executoire validate ACT.")
    return dossier
