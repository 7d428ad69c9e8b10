"""The register as the other rooms see it: acts found by their names, written by one commit, shown as views.

Objects are written first and fsynced; then one SQL transaction holds act, events and journal leaves. A crash between
the two leaves objects that no row names, never a row without its object.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import ColumnElement, Connection, extract, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from registry import actes, points, publication
from registry.actes import Decision, Ecriture, Version
from registry.base import Base, changements, collectivites, dossiers
from registry.base import evenements as faits
from registry.curseurs import lire_curseur, lire_page
from registry.droit.continuite import continuite
from registry.entourage import Entourage, entourer, pierres
from registry.espaces import Espaces
from registry.journal import Journal
from registry.lignes import Fiche, collectivite, colonnes_collectivite, fiche
from registry.listes import Listes
from registry.objets import Objets
from registry.ouvertes import Ouvertes
from registry.passation import Passation
from registry.releves import Releves
from registry.remplacements import Remplacements
from registry.retraits import Retraits
from schemas import akoma
from schemas.acte import Acte, Etape, Nature
from schemas.acte_publie import ActePublie, Pierre, TypeDocument
from schemas.collectivite import FUSEAUX, Collectivite, Territoire
from schemas.dossier import Dossier
from schemas.erreurs import Introuvable, MauvaisUsage, Refus
from schemas.veille import Continuite
from schemas.vie import ContexteCollectivite, TypeEvenement, Vie

ACTES_EN_MEMOIRE = 2048
"""Parsed acts kept at hand: an act is some 20 kB of Python objects."""

LIMITE_MAX = 100
"""Acts on one page of a list."""


@dataclass(frozen=True, slots=True)
class PagePublies:
    """One page of a list: the acts, the cursor of the next page (None at the end), how many in all, the cursor of the
    page before (None at the start)."""

    actes: tuple[ActePublie, ...]
    suite: str | None
    total: int
    precedente: str | None = None


class Registre:
    """One home's register. `horloge` gives the present instant, `alea(n)` n random bytes."""

    def __init__(
        self,
        base: Base,
        objets: Objets,
        *,
        horloge: Callable[[], datetime],
        alea: Callable[[int], bytes],
        origine: str,
        cle_journal: Ed25519PrivateKey,
        passations: Sequence[Passation] = (),
    ) -> None:
        self.base = base
        self.compteur = base.compteur
        self.objets = objets
        self.horloge = horloge
        self._alea = alea
        self.origine = origine
        self._cle_journal = cle_journal
        self.journal = Journal(
            base,
            base.chemin.parent / points.DOSSIER,
            origine=origine,
            cle=cle_journal,
            horloge=horloge,
            passations=passations,
        )
        self.releves = Releves(base, objets, alea)
        self.ouvertes = Ouvertes(base)
        self.espaces = Espaces(base)
        self.listes = Listes(base)
        self.retraits = Retraits(base)
        self.remplacements = Remplacements(base)
        self._acte_scelle = lru_cache(ACTES_EN_MEMOIRE)(self._lire_acte)
        self._acte_montre = lru_cache(ACTES_EN_MEMOIRE)(
            lambda sha256, noms: publication.montrable(self._acte_scelle(sha256), noms)
        )

    # --- the public side: `ActePublie` and nothing else ---

    def publies(
        self,
        *,
        siren: str | None = None,
        nature: Nature | None = None,
        annee: int | None = None,
        seance: date | None = None,
        matiere: str | None = None,
        publicite_depuis: date | None = None,
        apres: str | None = None,
        limite: int = 20,
    ) -> PagePublies:
        """Published acts, newest session first. Raises MauvaisUsage on a bad cursor [PAG-01] or limit [PAG-02]."""
        if not 1 <= limite <= LIMITE_MAX:
            raise MauvaisUsage("PAG-02", f"La limite {limite} est hors bornes", f"Demandez de 1 à {LIMITE_MAX} actes.")
        criteres: list[ColumnElement[bool]] = [dossiers.c.etape == Etape.PUBLIE]
        if siren is not None:
            criteres.append(dossiers.c.siren == siren)
        if nature is not None:
            criteres.append(dossiers.c.nature == nature)
        if annee is not None:
            criteres.append(extract("year", dossiers.c.date_seance) == annee)
        if seance is not None:
            criteres.append(dossiers.c.date_seance == seance)
        if matiere is not None:
            criteres.append(dossiers.c.qualification["matiere"].as_string() == matiere)
        if publicite_depuis is not None:
            recents = (faits.c.type == TypeEvenement.PUBLICATION) & (faits.c.date >= publicite_depuis)
            criteres.append(dossiers.c.id.in_(select(faits.c.dossier).where(recents)))
        with self.base.lecture() as connexion:
            total = connexion.execute(select(func.count()).select_from(dossiers).where(*criteres)).scalar_one()
            page = lire_page(connexion, criteres, lire_curseur(apres) if apres is not None else None, limite)
            vues = self._vues(connexion, page.fiches)
        return PagePublies(tuple(v for v in vues if v is not None), page.suite, total, page.precedente)

    def publie(self, nom: str) -> ActePublie | Pierre | None:
        """The published act that `nom` means; a `Pierre` when it left; None when the public knows none."""
        return self._publie(nom, None)

    def publie_version(self, nom: str, version: int) -> ActePublie | None:
        """One version of a published act, None when there is none."""
        trouve = self._publie(nom, version)
        return trouve if isinstance(trouve, ActePublie) else None

    def publie_par_cle(self, cle: str) -> ActePublie | None:
        """The published act that bears this key: what the change feed gives to the public index."""
        with self.base.lecture() as connexion:
            trouvee = actes.par_cle(connexion, cle)
            return None if trouvee is None else self._vue(connexion, trouvee)

    def publies_par_cle(self, cles: Iterable[str]) -> dict[str, ActePublie]:
        """Those of these acts that are published, by key, in the order asked."""
        voulues = tuple(dict.fromkeys(cles))
        with self.base.lecture() as connexion:
            vues = self._vues(connexion, actes.par_cles(connexion, voulues))
        trouvees = {v.cle: v for v in vues if v is not None}
        return {cle: trouvees[cle] for cle in voulues if cle in trouvees}

    def publie_par_document(self, sha256: str) -> ActePublie | None:
        """The published act one of whose public documents has these bytes."""
        with self.base.lecture() as connexion:
            for trouvee in actes.par_document(connexion, sha256):
                vue = self._vue(connexion, trouvee)
                if vue is not None and any(d.sha256 == sha256 for d in vue.documents):
                    return vue
        return None

    def objet(self, sha256: str) -> bytes:
        """Bytes of a stored object, verified. Raises Dommage."""
        return self.objets.lire(sha256)

    def continuite(
        self, uri: str | None, vie: Vie, auteur: Collectivite | None, au: datetime | None = None
    ) -> Continuite | None:
        """What records prove at `au` (now) of the act's newest stay online; None when there is none, or no record."""
        if uri is None or not vie.mises_en_ligne:
            return None
        sejour, maintenant = vie.mises_en_ligne[-1], au or self.horloge()
        vus = self.releves.vus(uri, sejour.debut, sejour.fin or maintenant)
        return continuite(sejour, vus, maintenant, fuseau(auteur))

    def collectivites_publiees(self) -> tuple[Collectivite, ...]:
        """The authorities that have at least one published act, by name."""
        publiants = select(dossiers.c.siren).where(dossiers.c.etape == Etape.PUBLIE)
        return self._collectivites(collectivites.c.siren.in_(publiants))

    def seances_publiees(self) -> tuple[tuple[date, str, int], ...]:
        """(day, SIREN, published acts), newest first."""
        requete = (
            select(dossiers.c.date_seance, dossiers.c.siren, func.count())
            .where(dossiers.c.etape == Etape.PUBLIE)
            .group_by(dossiers.c.date_seance, dossiers.c.siren)
            .order_by(dossiers.c.date_seance.desc(), dossiers.c.siren)
        )
        with self.base.lecture() as connexion:
            return tuple((jour, siren, nombre) for jour, siren, nombre in connexion.execute(requete))

    # --- the office's side ---

    def dossier(self, nom: str) -> Dossier:
        """The act that `nom` means, at any stage. Raises Introuvable, Refus (ambiguous)."""
        with self.base.lecture() as connexion:
            return self._dossier(connexion, actes.resoudre(connexion, nom))

    def dossier_par_cle(self, cle: str) -> Dossier | None:
        """The act that bears this key."""
        return self._dossier_si(lambda connexion: actes.par_cle(connexion, cle))

    def dossier_par_identifiant(self, identifiant: str) -> Dossier | None:
        """The act that bears this préfecture identifier."""
        return self._dossier_si(lambda connexion: actes.par_identifiant(connexion, identifiant))

    def dossier_par_identite(self, siren: str, nature: Nature, jour: date, canonique: str) -> Dossier | None:
        """The act of this identity."""
        return self._dossier_si(lambda connexion: actes.par_identite(connexion, siren, nature, jour, canonique))

    def brouillons_sans_siren(self, nature: Nature, jour: date, canonique: str) -> tuple[Dossier, ...]:
        """Drafts of this number and day whose authority is not known yet."""
        requete = select(dossiers).where(
            dossiers.c.siren.is_(None),
            dossiers.c.nature == nature,
            dossiers.c.date_seance == jour,
            dossiers.c.canonique == canonique,
        )
        with self.base.lecture() as connexion:
            return self._dossiers(connexion, [fiche(ligne) for ligne in connexion.execute(requete).mappings()])

    def dossiers_par_fichier(self, sha256: str) -> tuple[Dossier, ...]:
        """The acts that came from a file of these bytes."""
        with self.base.lecture() as connexion:
            return self._dossiers(connexion, actes.par_fichier(connexion, sha256))

    def dossiers(self, *etapes: Etape) -> tuple[Dossier, ...]:
        """The acts at these stages (all when none is named), in order of entry."""
        requete = select(dossiers).where(dossiers.c.etape.in_(etapes or tuple(Etape))).order_by(dossiers.c.id)
        with self.base.lecture() as connexion:
            return self._dossiers(connexion, [fiche(ligne) for ligne in connexion.execute(requete).mappings()])

    def collectivite(self, siren: str) -> Collectivite | None:
        """The authority of this SIREN."""
        trouvees = self._collectivites(collectivites.c.siren == siren)
        return trouvees[0] if trouvees else None

    def collectivites(self) -> tuple[Collectivite, ...]:
        """Every authority known, by name."""
        return self._collectivites(collectivites.c.siren.is_not(None))

    def versions(self, cle: str) -> tuple[Version, ...]:
        """Sealed versions of an act."""
        with self.base.lecture() as connexion:
            trouvee = actes.par_cle(connexion, cle)
            return () if trouvee is None else actes.versions_de(connexion, trouvee.id)

    def decisions(self, cle: str) -> tuple[Decision, ...]:
        """What persons corrected, accepted or confirmed in an act: the office's memory, never the public's."""
        with self.base.lecture() as connexion:
            trouvee = actes.par_cle(connexion, cle)
            return () if trouvee is None else actes.decisions_de(connexion, trouvee.id)

    def partage_son_original(self, dossier: Dossier | ActePublie) -> bool:
        """Whether the file that the act came in holds other acts too: minutes, a bundle."""
        with self.base.lecture() as connexion:
            original = dossier.acte.sources[0].sha256
            return len(actes.par_document(connexion, original, (TypeDocument.ORIGINAL,))) > 1

    # --- writing ---

    def definir_collectivite(self, valeur: Collectivite) -> None:
        """Creates or replaces an authority; every act of it is shown again by the change feed."""
        colonnes = colonnes_collectivite(valeur)
        with self.base.ecriture() as connexion:
            existe = connexion.execute(
                update(collectivites).where(collectivites.c.siren == valeur.siren).values(**colonnes)
            )
            if existe.rowcount == 0:
                connexion.execute(insert(collectivites).values(**colonnes))
            touches = connexion.execute(select(dossiers.c.id).where(dossiers.c.siren == valeur.siren)).scalars().all()
            if touches:
                connexion.execute(insert(changements), [{"dossier": d} for d in touches])

    def commettre(
        self,
        ecriture: Ecriture,
        *,
        creation: bool = False,
        demonstration: bool = True,
        jalon: Callable[[str], None] = lambda _: None,
    ) -> Dossier:
        """The commit point: objects, then one transaction. `jalon` is told each step passed.

        Raises Refus [ACT-03] when another act took the same name meanwhile; nothing is then changed.
        """
        empreintes: dict[int, str] = {}
        for rang, document in enumerate(ecriture.documents):
            empreintes[rang] = self.objets.deposer(document.octets)
            jalon(f"objet {document.type}")
        try:
            with self.base.ecriture() as connexion:
                if creation:
                    actes.creer(connexion, ecriture.cle, demonstration, ecriture)
                trouvee = actes.par_cle(connexion, ecriture.cle)
                if trouvee is None:
                    raise Introuvable("ACT-01", f"Aucun acte ne porte la clé {ecriture.cle}")
                actes.appliquer(connexion, trouvee, ecriture, empreintes, self._alea)
                relue = actes.par_cle(connexion, ecriture.cle)
                assert relue is not None
                resultat = self._dossier(connexion, relue)
                jalon("avant transaction")
        except IntegrityError as erreur:
            raise Refus(
                "ACT-03", "Un autre acte a pris ce nom, ou cet acte a changé entre-temps", "Recommencez."
            ) from erreur
        jalon("transaction")
        return resultat

    # --- change feed and journal ---

    def position(self) -> int:
        """Of the change feed: what was made from the register is new as long as it has not moved."""
        with self.base.lecture() as connexion:
            return int(connexion.execute(select(func.max(changements.c.position))).scalar() or 0)

    def changements(self, depuis: int) -> tuple[int, tuple[str, ...]]:
        """Position of the feed, and the keys of the acts changed since `depuis` (each once)."""
        with self.base.lecture() as connexion:
            position = connexion.execute(select(func.max(changements.c.position))).scalar() or 0
            cles = connexion.execute(
                select(dossiers.c.cle)
                .join(changements, changements.c.dossier == dossiers.c.id)
                .where(changements.c.position > depuis)
                .group_by(dossiers.c.cle)
                .order_by(func.max(changements.c.position))
            ).scalars()
            return int(position), tuple(cles)

    def checkpoint(self) -> bytes:
        """The newest signed note, as it is served; signs one when leaves came since. Raises Dommage (`Journal`)."""
        return self.journal.signer().servi

    def cle_journal(self) -> str:
        """The verifier key of the journal."""
        return str(self.journal.cle)

    def etat_journal(self) -> tuple[int, bytes]:
        """Size and root of the journal of now."""
        return self.journal.etat()

    # --- within ---

    def _publie(self, nom: str, version: int | None) -> ActePublie | Pierre | None:
        with self.base.lecture() as connexion:
            try:
                trouvee = actes.resoudre(connexion, nom, (Etape.PUBLIE, Etape.DEPUBLIE))
            except Introuvable:
                return None
            if trouvee.etape is Etape.DEPUBLIE:
                return pierres(connexion, (trouvee,))[0]
            return self._vue(connexion, trouvee, version)

    def _vue(self, connexion: Connection, f: Fiche, version: int | None = None) -> ActePublie | None:
        return self._vues(connexion, (f,), version)[0]

    def _vues(
        self, connexion: Connection, fiches: Sequence[Fiche], version: int | None = None
    ) -> list[ActePublie | None]:
        """The view of each act, None for what is not published; of this version, else of the newest."""
        autour = entourer(connexion, fiches)
        return [self._voir(f, autour, version) for f in fiches]

    def _voir(self, f: Fiche, autour: Entourage, version: int | None) -> ActePublie | None:
        scellees, auteur = autour.versions.get(f.id, ()), autour.auteur(f)
        if f.etape is not Etape.PUBLIE or auteur is None or not scellees:
            return None
        voulue = scellees[-1].version if version is None else version
        choisie = next((v for v in scellees if v.version == voulue), None)
        if choisie is None:
            return None
        return publication.vue(
            f,
            choisie,
            versions=scellees,
            collectivite=auteur,
            vie=_vie(f, autour, self._acte_scelle(choisie.acte_xml)),
            documents=autour.montrables(f),
            montrer=self._acte_montre,
            au=self.jour(auteur),
            scellee=self.jour_de(auteur, choisie.scelle_le),
            noms=autour.noms.get(f.id, ()),
            remplace_par=autour.remplacants.get(f.id),
        )

    def _dossier_si(self, chercher: Callable[[Connection], Fiche | None]) -> Dossier | None:
        with self.base.lecture() as connexion:
            trouvee = chercher(connexion)
            return None if trouvee is None else self._dossier(connexion, trouvee)

    def _dossier(self, connexion: Connection, f: Fiche) -> Dossier:
        return self._dossiers(connexion, (f,))[0]

    def _dossiers(self, connexion: Connection, fiches: Sequence[Fiche]) -> tuple[Dossier, ...]:
        autour = entourer(connexion, fiches)
        return tuple(self._ouvrir(f, autour) for f in fiches)

    def _ouvrir(self, f: Fiche, autour: Entourage) -> Dossier:
        scellees = autour.versions.get(f.id, ())
        acte = self._acte_scelle(scellees[-1].acte_xml) if f.brouillon is None else akoma.load(f.brouillon)
        return Dossier(
            cle=f.cle,
            etape=f.etape,
            acte=acte,
            vie=_vie(f, autour, acte),
            collectivite=autour.auteur(f),
            identifiant=f.identifiant,
            uri=f.uri,
            canonique=f.canonique,
            documents=tuple(d for _, d in autour.documents.get(f.id, ())),
            diagnostics=f.diagnostics,
            position=scellees[-1].position if scellees else None,
            demonstration=f.demonstration,
        )

    def _collectivites(self, critere: ColumnElement[bool]) -> tuple[Collectivite, ...]:
        requete = select(collectivites).where(critere).order_by(collectivites.c.nom)
        with self.base.lecture() as connexion:
            return tuple(collectivite(ligne) for ligne in connexion.execute(requete).mappings())

    def _lire_acte(self, sha256: str) -> Acte:
        return akoma.load(self.objets.lire(sha256))

    def jour(self, auteur: Collectivite | None) -> date:
        """Today, where this authority is."""
        return self.jour_de(auteur, self.horloge())

    def jour_de(self, auteur: Collectivite | None, instant: datetime) -> date:
        """The legal day of an instant where this authority is (the territory's own day overseas)."""
        return instant.astimezone(fuseau(auteur)).date()


def _vie(f: Fiche, autour: Entourage, acte: Acte) -> Vie:
    vie = publication.vie_de(acte, autour.auteur(f), f.qualification, autour.evenements.get(f.id, ()))
    return replace(vie, mises_en_ligne=autour.mises_en_ligne.get(f.id, ()))


def fuseau(auteur: Collectivite | ContexteCollectivite | None) -> ZoneInfo:
    """The zone in which this authority's days are counted."""
    try:
        return ZoneInfo(FUSEAUX[Territoire(auteur.territoire)] if auteur else "Europe/Paris")
    except ValueError:
        return ZoneInfo("Europe/Paris")


def jour_de_paris(instant: datetime) -> date:
    """The legal day in Paris of an aware instant."""
    return instant.astimezone(ZoneInfo("Europe/Paris")).date()


def ouvrir(
    maison: Path,
    *,
    horloge: Callable[[], datetime],
    alea: Callable[[int], bytes],
    origine: str,
    cle_journal: Ed25519PrivateKey,
    passations: Sequence[Passation] = (),
) -> Registre:
    """The register of an existing home (`registre.sqlite3` and `objets/`)."""
    return Registre(
        Base(maison / "registre.sqlite3"),
        Objets(maison / "objets"),
        horloge=horloge,
        alea=alea,
        origine=origine,
        cle_journal=cle_journal,
        passations=passations,
    )
