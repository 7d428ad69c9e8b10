"""The road of a file: read, parse, recognise, check, seal, register, index. Each step has a name (`jalon`).

Safe to repeat: what was committed is found again, what was not leaves nothing but objects that no row names.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from pipeline import reading
from pipeline.arriere import DatesConnues
from pipeline.copie import composer_copie
from pipeline.etablissement import Sujet, etablir_vie, numeroter, sceller_et_rendre, sujet_de
from pipeline.identite import BROUILLONS, Rapprochement, Sort, rapprocher
from pipeline.lot import Prepare, preparer, preparer_tout
from pipeline.maison import Maison
from pipeline.qualification import avec_siren, nouvelle_collectivite, qualifier
from pipeline.sealing.cles import CachetInutilisable
from registry.actes import Decision, DocumentNeuf, Ecriture
from registry.publication import vie_de
from schemas import akoma
from schemas.acte import Acte, Diagnostic, Etape, FichierSource, Niveau, empreinte_corps
from schemas.acte_publie import TypeDocument
from schemas.collectivite import Collectivite
from schemas.dossier import Dossier
from schemas.erreurs import ErreurExecutoire, LectureImpossible, Refus, ServiceIndisponible
from schemas.identifiants import siren_valide, uri_permanente
from schemas.validation import valider_acte
from schemas.vie import Evenement, Source, TypeEvenement, Vie

Jalon = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Options:
    """How a file is taken in. `par` is who asks; `accepter` accepts the findings of a rectified text."""

    annexes: tuple[Path, ...] = ()
    collectivite: str | None = None
    remplacer: bool = False
    rectifie: str | None = None
    accepter: bool = False
    dates: DatesConnues | None = None
    par: str = "ligne de commande"


@dataclass(frozen=True, slots=True)
class Resultat:
    """What became of one act of one file; `erreur` when it was refused or waits for a service."""

    fichier: str
    dossier: Dossier | None = None
    nouveau: bool = False
    erreur: ErreurExecutoire | None = None
    diagnostics: tuple[Diagnostic, ...] = field(default=())


def ingerer(
    maison: Maison,
    chemin: Path,
    options: Options = Options(),
    jalon: Jalon = lambda _: None,
    avancer: reading.Avancer = reading.sans_le_dire,
) -> tuple[Resultat, ...]:
    """One file through the road; one result for each act found. Bad input changes nothing.

    Raises LectureImpossible when the file cannot be read; refusals and outages are in the results.
    """
    octets = reading.octets_de(chemin)
    jalon("octets")
    connus = _deja_connus(maison, chemin, octets, options, jalon)
    return connus or _inscrire(maison, preparer(chemin, octets, options.annexes, jalon, avancer), options, jalon)


def ingerer_lot(
    maison: Maison,
    chemins: tuple[Path, ...],
    options: Options = Options(),
    avancer: reading.Avancer = reading.sans_le_dire,
) -> Iterator[tuple[Path, tuple[Resultat, ...]]]:
    """Many files through the road, in order, each with its results; read and parsed on every core, one commit an act.

    Stopped and run again, it goes on where it was: what is registered is known by its bytes and not read again.
    """
    prepares = preparer_tout(_inconnus_du_lot(maison, chemins, options), len(chemins), avancer)
    suivant = next(prepares, None)
    for chemin in chemins:
        if suivant is None or suivant[0] != chemin:
            yield chemin, ingerer(maison, chemin, options)
            continue
        _, prepare = suivant
        if isinstance(prepare, ErreurExecutoire):
            yield chemin, (Resultat(chemin.name, erreur=prepare),)
        else:
            connus = _deja_connus(maison, chemin, prepare.fichiers[0][1], options)
            yield chemin, connus or _inscrire(maison, prepare, options)
        suivant = next(prepares, None)


def _inconnus_du_lot(maison: Maison, chemins: tuple[Path, ...], options: Options) -> Iterator[Path]:
    for chemin in chemins:
        try:
            connu = _dossiers_connus(maison, reading.octets_de(chemin), options)
        except LectureImpossible:
            connu = ()
        if not connu:
            yield chemin


def _dossiers_connus(maison: Maison, octets: bytes, options: Options) -> tuple[Dossier, ...]:
    """The acts that these very bytes gave, unless they are to be given another authority."""
    return () if options.collectivite else maison.registre.dossiers_par_fichier(hashlib.sha256(octets).hexdigest())


def _deja_connus(
    maison: Maison, chemin: Path, octets: bytes, options: Options, jalon: Jalon = lambda _: None
) -> tuple[Resultat, ...]:
    return tuple(_deja_connu(maison, chemin, d, jalon) for d in _dossiers_connus(maison, octets, options))


def _inscrire(
    maison: Maison, prepare: Prepare, options: Options, jalon: Jalon = lambda _: None
) -> tuple[Resultat, ...]:
    nom, resultats = prepare.chemin.name, []
    for rang, lecture in enumerate(prepare.lectures):
        instant = maison.horloge().replace(microsecond=0)
        passage = _Passage(maison, nom, prepare.fichiers, options, jalon, instant, rang)
        try:
            resultats.append(passage.inscrire(lecture.acte, lecture.diagnostics))
        except (Refus, ServiceIndisponible) as erreur:
            resultats.append(Resultat(nom, erreur=erreur, diagnostics=lecture.diagnostics))
    return tuple(resultats)


def achever(maison: Maison, dossier: Dossier, jalon: Jalon = lambda _: None) -> Dossier:
    """Seals an act that waits (`valide`). Raises ServiceIndisponible, Refus [VAL-01] when a needed fact is missing."""
    acte = dossier.acte
    if acte.siren is None or acte.seance.date is None or dossier.canonique is None or dossier.collectivite is None:
        besoins = {"siren": acte.siren, "date_seance": acte.seance.date, "numero": dossier.canonique}
        manque = [nom for nom, valeur in besoins.items() if valeur is None]
        raise Refus(
            "VAL-01",
            f"Il manque {', '.join(manque) or 'la collectivité'} pour sceller cet acte",
            "Corrigez le brouillon : executoire correct ACT CHAMP=VALEUR.",
        )
    instant = maison.horloge().replace(microsecond=0)
    scelle, documents = sceller_et_rendre(maison, acte, akoma.dump(acte), instant, jalon)
    uri = uri_permanente(acte.siren, acte.nature, acte.seance.date, dossier.canonique)
    sujet = Sujet(uri, dossier.identifiant, scelle.sha256, dossier.collectivite)
    evenements = numeroter(
        _inconnus(dossier.vie.evenements, evenements_lus(acte)), len(dossier.vie.evenements), instant
    )
    vie = replace(dossier.vie, evenements=(*dossier.vie.evenements, *evenements))
    vie_scellee = etablir_vie(maison, sujet, vie, instant)
    jalon("vie scellée")
    return maison.registre.commettre(
        Ecriture(
            cle=dossier.cle,
            instant=instant,
            etape=Etape.SCELLE,
            colonnes={"brouillon": None, "uri": uri},
            documents=(*documents, vie_scellee),
            nouvelle_version=True,
            version=acte.version,
            evenements=evenements,
            diagnostics=(*dossier.diagnostics, *maison.constats_du_sceau()),
        ),
        jalon=jalon,
    )


def acceptations(constats: Iterable[Diagnostic], par: str) -> tuple[Decision, ...]:
    """Who accepted which findings (INTERFACES §2)."""
    return tuple(Decision(f"constat {d.code}", d.message, "accepté", par) for d in constats if d.niveau != "info")


def evenements_lus(acte: Acte) -> tuple[Evenement, ...]:
    """The events that the text itself states, all declared."""
    timbre = acte.controle_legalite
    return _declares(
        (TypeEvenement.ADOPTION, acte.seance.date),
        (TypeEvenement.TRANSMISSION, timbre.date_transmission if timbre else None),
        (TypeEvenement.RECEPTION, timbre.date_reception if timbre else None),
        (TypeEvenement.PUBLICATION, acte.date_publication),
    )


def fusionner(deja: tuple[Evenement, ...], lus: tuple[Evenement, ...]) -> tuple[Evenement, ...]:
    """What is not known yet comes in, in the order of life; a fact told twice is one."""
    ordre = list(TypeEvenement)
    return tuple(sorted((*deja, *_inconnus(deja, lus)), key=lambda e: (e.date, ordre.index(e.type))))


def _inconnus(deja: tuple[Evenement, ...], lus: tuple[Evenement, ...]) -> tuple[Evenement, ...]:
    """What is read and not yet known: same type, same day is one fact."""
    connus = {(e.type, e.date) for e in deja}
    return tuple(e for e in lus if (e.type, e.date) not in connus)


def _dates_connues(acte: Acte, connues: DatesConnues | None, fichier: str) -> tuple[Evenement, ...]:
    """What the list of a backlog says of this act."""
    ligne = connues.pour(acte.numero, fichier) if connues else None
    if ligne is None:
        return ()
    return _declares(
        (TypeEvenement.TRANSMISSION, ligne.transmission),
        (TypeEvenement.RECEPTION, ligne.reception),
        (TypeEvenement.PUBLICATION, ligne.publication),
    )


def _declares(*faits: tuple[TypeEvenement, date | None]) -> tuple[Evenement, ...]:
    return tuple(Evenement(type_, jour, source=Source.DECLAREE) for type_, jour in faits if jour is not None)


@dataclass(frozen=True, slots=True)
class _Passage:
    """One act of one file on its way to the register."""

    maison: Maison
    fichier: str
    fichiers: tuple[tuple[FichierSource, bytes], ...]
    options: Options
    jalon: Jalon
    instant: datetime
    rang: int

    def inscrire(self, acte: Acte, diagnostics: tuple[Diagnostic, ...]) -> Resultat:
        """Recognises the act, then does what its case wants."""
        acte, ajouts = self._nommer(acte)
        if acte.siren is not None:
            diagnostics = tuple(d for d in diagnostics if d.champ != "siren" or d.niveau is Niveau.INFO)
        diagnostics = (*diagnostics, *ajouts)
        rapport = rapprocher(
            self.maison.registre,
            acte,
            self.fichier,
            remplacer=self.options.remplacer,
            rectifie=self.options.rectifie is not None,
        )
        match rapport.sort:
            case Sort.MANIFESTATION:
                assert rapport.dossier is not None
                return self._manifestation(rapport.dossier, acte)
            case Sort.VERSION:
                assert rapport.dossier is not None
                return self._rectifier(rapport.dossier, acte, diagnostics)
            case Sort.NOUVEAU | Sort.REMPLACEMENT:
                return self._nouveau(rapport, acte, diagnostics)

    def _nommer(self, acte: Acte) -> tuple[Acte, tuple[Diagnostic, ...]]:
        """Gives the act its authority: asked, read, or known by name."""
        demande = self.options.collectivite
        if demande is not None:
            if not siren_valide(demande):
                raise Refus("COL-04", f"{demande} n’est pas un numéro SIREN", "Un SIREN a neuf chiffres.")
            if acte.siren not in (None, demande):
                message = f"Le texte porte le SIREN {acte.siren}, et non {demande}"
                raise Refus("COL-05", message, "Retirez --collectivite, ou vérifiez le fichier.")
            acte = replace(acte, siren=demande)
        return avec_siren(acte, self.maison.registre.collectivites())

    def _nouveau(self, rapport: Rapprochement, acte: Acte, diagnostics: tuple[Diagnostic, ...]) -> Resultat:
        registre = self.maison.registre
        collectivite, ajout = self._collectivite(acte)
        xml = akoma.dump(acte)
        diagnostics = (*diagnostics, *ajout, *valider_acte(xml))
        certaine = all(d.niveau is Niveau.INFO for d in diagnostics)
        complet = bool(acte.siren and rapport.canonique and acte.seance.date)
        ancien = rapport.dossier
        ecriture = Ecriture(
            cle=ancien.cle if ancien else _cle(acte, self.fichiers[0][0], self.rang),
            instant=self.instant,
            colonnes=colonnes_identite(acte, rapport.canonique, xml),
            documents=_originaux(self.fichiers),
            diagnostics=diagnostics,
            qualification=qualifier(acte),
        )
        if ancien is not None:
            return self._remplacer(replace(ecriture, etape=Etape.BROUILLON), certaine and complet)
        if certaine and complet:
            assert collectivite is not None
            return self._sceller_neuf(ecriture, acte, collectivite)
        connues = numeroter(_dates_connues(acte, self.options.dates, self.fichier), 0, self.instant)
        dossier = registre.commettre(
            replace(ecriture, evenements=connues),
            creation=True,
            demonstration=self.maison.demonstration,
            jalon=self.jalon,
        )
        return Resultat(self.fichier, dossier, True, diagnostics=diagnostics)

    def _remplacer(self, ecriture: Ecriture, certaine: bool) -> Resultat:
        """Another reading takes the place of a draft, which goes on when nothing in it is doubtful."""
        dossier = self.maison.registre.commettre(ecriture, jalon=self.jalon)
        if certaine:
            valide = Ecriture(cle=ecriture.cle, instant=self.instant, etape=Etape.VALIDE)
            dossier = achever(self.maison, self.maison.registre.commettre(valide), self.jalon)
        return Resultat(self.fichier, dossier, False, diagnostics=dossier.diagnostics)

    def _sceller_neuf(self, ecriture: Ecriture, acte: Acte, collectivite: Collectivite) -> Resultat:
        """The straight road: one commit from nothing to sealed. While the authority is down, or the seal may not
        serve, the act waits."""
        maison, demonstration = self.maison, self.maison.demonstration
        diagnostics = ecriture.diagnostics or ()
        assert acte.siren is not None and acte.seance.date is not None and ecriture.colonnes["canonique"]
        connues = _dates_connues(acte, self.options.dates, self.fichier)
        evenements = numeroter(fusionner(connues, evenements_lus(acte)), 0, self.instant)
        try:
            xml = ecriture.colonnes["brouillon"]
            scelle, documents = sceller_et_rendre(maison, acte, xml, self.instant, self.jalon)
            uri = uri_permanente(acte.siren, acte.nature, acte.seance.date, ecriture.colonnes["canonique"])
            sujet = Sujet(uri, ecriture.colonnes["identifiant"], scelle.sha256, collectivite)
            vie = vie_de(acte, collectivite, ecriture.qualification or qualifier(acte), evenements)
            vie_scellee = etablir_vie(maison, sujet, vie, self.instant)
        except (ServiceIndisponible, CachetInutilisable) as panne:
            attend = replace(ecriture, etape=Etape.VALIDE, evenements=numeroter(connues, 0, self.instant))
            dossier = maison.registre.commettre(attend, creation=True, demonstration=demonstration, jalon=self.jalon)
            return Resultat(self.fichier, dossier, True, erreur=panne, diagnostics=diagnostics)
        self.jalon("vie scellée")
        diagnostics = (*diagnostics, *maison.constats_du_sceau())
        dossier = maison.registre.commettre(
            replace(
                ecriture,
                diagnostics=diagnostics,
                etape=Etape.SCELLE,
                colonnes={**ecriture.colonnes, "brouillon": None, "uri": uri},
                documents=(*ecriture.documents, *documents, vie_scellee),
                nouvelle_version=True,
                evenements=evenements,
            ),
            creation=True,
            demonstration=demonstration,
            jalon=self.jalon,
        )
        return Resultat(self.fichier, dossier, True, diagnostics=diagnostics)

    def _manifestation(self, dossier: Dossier, acte: Acte) -> Resultat:
        """The same body with another margin: one more manifestation; its stamp becomes events."""
        brouillon = dossier.etape in BROUILLONS
        nouveaux = () if brouillon else _inconnus(dossier.vie.evenements, evenements_lus(acte))
        evenements = numeroter(nouveaux, len(dossier.vie.evenements), self.instant)
        timbre = acte.controle_legalite
        identifiant = dossier.identifiant or (timbre.identifiant if timbre else None)
        colonnes: dict[str, object] = {}
        if identifiant != dossier.identifiant:
            colonnes["identifiant"] = identifiant
        if brouillon:
            colonnes |= self._completer_brouillon(dossier, acte)
        (source, octets), *_ = self.fichiers
        documents = [DocumentNeuf(TypeDocument.MANIFESTATION, octets, source.nom, source.media)]
        if evenements:
            vie = replace(dossier.vie, evenements=(*dossier.vie.evenements, *evenements))
            sujet = replace(sujet_de(dossier), identifiant=identifiant)
            documents.append(etablir_vie(self.maison, sujet, vie, self.instant))
        relu = self.maison.registre.commettre(
            Ecriture(
                cle=dossier.cle,
                instant=self.instant,
                colonnes=colonnes,
                documents=tuple(documents),
                version=dossier.acte.version,
                evenements=evenements,
            ),
            jalon=self.jalon,
        )
        message = f"Même texte que {dossier.acte.sources[0].nom} : gardé comme autre exemplaire du même acte"
        constat = Diagnostic("IDT-10", Niveau.INFO, message)
        return Resultat(self.fichier, relu, False, diagnostics=(constat,))

    def _completer_brouillon(self, dossier: Dossier, acte: Acte) -> dict[str, object]:
        """What a stamped copy tells of a draft: its authority and its stamp."""
        complet = replace(
            dossier.acte,
            siren=dossier.acte.siren or acte.siren,
            controle_legalite=dossier.acte.controle_legalite or acte.controle_legalite,
        )
        if complet.siren is not None:
            self._collectivite(complet)
        return {"siren": complet.siren, "brouillon": akoma.dump(complet)}

    def _rectifier(self, dossier: Dossier, acte: Acte, diagnostics: tuple[Diagnostic, ...]) -> Resultat:
        """A corrected text of a sealed act: the next version; the first one is kept and marked."""
        acte = replace(acte, version=dossier.acte.version + 1)
        xml = akoma.dump(acte)
        diagnostics = (*diagnostics, *valider_acte(xml))
        douteux = [d for d in diagnostics if d.niveau is not Niveau.INFO]
        if douteux and not self.options.accepter:
            message = f"Le texte rectifié demande un regard : {douteux[0].message}"
            raise Refus("IDT-04", message, "Corrigez le fichier, ou recommencez avec --accepter.")
        assert dossier.uri is not None and dossier.collectivite is not None
        scelle, documents = sceller_et_rendre(self.maison, acte, xml, self.instant, self.jalon)
        jour = self.maison.registre.jour(dossier.collectivite)
        rectification = Evenement(TypeEvenement.RECTIFICATION, jour, note=self.options.rectifie)
        evenements = numeroter((rectification,), len(dossier.vie.evenements), self.instant)
        vie = replace(dossier.vie, evenements=(*dossier.vie.evenements, *evenements))
        sujet = Sujet(dossier.uri, dossier.identifiant, scelle.sha256, dossier.collectivite)
        vie_scellee = etablir_vie(self.maison, sujet, vie, self.instant)
        copie = self._copie_rectifiee(replace(dossier, acte=acte), vie, documents)
        diagnostics = (*diagnostics, *self.maison.constats_du_sceau())
        relu = self.maison.registre.commettre(
            Ecriture(
                cle=dossier.cle,
                instant=self.instant,
                colonnes={"empreinte_corps": empreinte_corps(acte)},
                documents=(*_originaux(self.fichiers), *documents, *copie, vie_scellee),
                version=acte.version,
                nouvelle_version=True,
                motif=self.options.rectifie,
                evenements=evenements,
                decisions=acceptations(douteux, self.options.par),
                diagnostics=diagnostics,
            ),
            jalon=self.jalon,
        )
        return Resultat(self.fichier, relu, False, diagnostics=diagnostics)

    def _copie_rectifiee(
        self, dossier: Dossier, vie: Vie, documents: tuple[DocumentNeuf, ...]
    ) -> tuple[DocumentNeuf, ...]:
        """The publication copy of the corrected text, at once when the act is visible: the public never sees two."""
        if dossier.etape is not Etape.PUBLIE:
            return ()
        rendu = next(d.octets for d in documents if d.type is TypeDocument.RENDU)
        return composer_copie(self.maison, dossier, vie, self.instant, original=self.fichiers[0][1], rendu=rendu)

    def _collectivite(self, acte: Acte) -> tuple[Collectivite | None, tuple[Diagnostic, ...]]:
        """The authority of the act; the first act of an unknown SIREN creates it."""
        if acte.siren is None:
            return None, ()
        connue = self.maison.registre.collectivite(acte.siren)
        if connue is not None:
            return connue, ()
        nouvelle, constat = nouvelle_collectivite(acte)
        self.maison.registre.definir_collectivite(nouvelle)
        self.jalon("collectivité")
        return nouvelle, (constat,)


def _deja_connu(maison: Maison, chemin: Path, dossier: Dossier, jalon: Jalon) -> Resultat:
    """The same bytes again: nothing happens, save that a waiting act is tried again."""
    if dossier.etape is not Etape.VALIDE:
        return Resultat(chemin.name, dossier, False, diagnostics=dossier.diagnostics)
    try:
        return Resultat(chemin.name, achever(maison, dossier, jalon), False, diagnostics=dossier.diagnostics)
    except ServiceIndisponible as panne:
        return Resultat(chemin.name, dossier, False, erreur=panne, diagnostics=dossier.diagnostics)


def _originaux(fichiers: tuple[tuple[FichierSource, bytes], ...]) -> tuple[DocumentNeuf, ...]:
    return tuple(
        DocumentNeuf(TypeDocument.ANNEXE if f.rang else TypeDocument.ORIGINAL, octets, f.nom, f.media, f.rang)
        for f, octets in fichiers
    )


def _cle(acte: Acte, source: FichierSource, rang: int) -> str:
    """Stable key of an act: from its original, and from its number, or its rank, when one file holds several acts."""
    grain = f"{source.sha256} {acte.numero or rang or ''}".encode()
    return "a" + hashlib.sha256(grain).hexdigest()[:15]


def colonnes_identite(acte: Acte, canonique: str | None, xml: bytes) -> dict[str, object]:
    """What the row of a draft says of its act; `xml` is its dump."""
    identifiant = acte.controle_legalite.identifiant if acte.controle_legalite else None
    return {
        "siren": acte.siren,
        "nature": acte.nature,
        "date_seance": acte.seance.date,
        "numero": acte.numero,
        "canonique": canonique,
        "identifiant": identifiant,
        "empreinte_corps": empreinte_corps(acte),
        "brouillon": xml,
    }
