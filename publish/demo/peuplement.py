"""Takes the invented acts through the whole road: their files are written, read, sealed, published, and live."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pipeline.brouillons import qualification_confirmee
from pipeline.indexation import rattraper
from pipeline.maison import Maison
from pipeline.publicite import consigner, depublier, publier, remplacer
from pipeline.road import Options, ingerer
from publish.demo.calendrier import Calendrier
from publish.demo.collectivites import LERCHWIHR, MAISONNEES
from publish.demo.espaces import habiller
from publish.demo.original import Forme, Imprimerie, Timbre
from publish.demo.original import texte as en_fichier_texte
from publish.demo.scenarios import SCENARIOS, SEANCES, Fait, Scenario
from publish.demo.textes import Gabarit, annexe, paragraphes
from schemas.acte import Etape
from schemas.collectivite import MoyenPublicite
from schemas.dossier import Dossier
from schemas.vie import Evenement, TypeEvenement

TOTAL = len(SCENARIOS)
"""How many times `peupler` says that it has advanced."""

Autres = Mapping[str, tuple[str, date]]
_QUI = "démonstration"


@dataclass(frozen=True, slots=True)
class Bilan:
    """What the demonstration holds: `actes` at any stage, `publies` visible; `a_voir` the path to look at first."""

    actes: int
    publies: int
    a_voir: str


def peupler(maison: Maison, avancer: Callable[[], None]) -> Bilan:
    """Fills an empty home with the invented acts, and brings the indexes up to date."""
    for maisonnee in MAISONNEES.values():
        maison.registre.definir_collectivite(maisonnee.collectivite)
    a_voir, cles = "", dict[str, str]()
    with tempfile.TemporaryDirectory() as atelier:
        imprimerie = Imprimerie()
        histoires = [_Histoire(maison, Path(atelier), imprimerie, scenario) for scenario in SCENARIOS]
        autres = {h.scenario.texte: (h.numero, h.seance) for h in histoires}
        for scenario, histoire in zip(SCENARIOS, histoires, strict=True):
            dossier = histoire.raconter(autres)
            a_voir = dossier.uri if scenario.a_voir and dossier.uri else a_voir
            cles[scenario.texte] = dossier.cle
            avancer()
    for scenario in SCENARIOS:
        if scenario.remplace_par:
            remplacer(maison, cles[scenario.texte], cles[scenario.remplace_par], _QUI)
    habiller(maison)
    rattraper(maison)
    maison.registre.checkpoint()
    tous = maison.registre.dossiers()
    return Bilan(len(tous), sum(1 for d in tous if d.etape is Etape.PUBLIE), a_voir)


@dataclass(frozen=True, slots=True)
class _Histoire:
    """One act on its way."""

    maison: Maison
    atelier: Path
    imprimerie: Imprimerie
    scenario: Scenario

    def raconter(self, autres: Autres) -> Dossier:
        """The whole life of the act, in order; `autres`: the number and the day of the acts that it may name."""
        s = self.scenario
        dossier = self._deposer(s.texte, s.pdf, self._timbre(s.forme), autres)
        if s.brouillon:
            return dossier
        nom = dossier.uri or dossier.cle
        dossier = qualification_confirmee(self.maison, nom, self._qualification(), _QUI)
        if s.forme is Forme.AUCUNE and not s.double:
            self._consigner(nom, Fait(TypeEvenement.TRANSMISSION, s.envoi) if s.envoi else None)
            self._consigner(nom, Fait(TypeEvenement.RECEPTION, s.reception) if s.reception else None)
        if s.double:
            dossier = self._deposer(s.texte, True, self._timbre(Forme.ENVOYE), autres)
        if s.rectifie:
            motif, texte = s.rectifie
            dossier = self._deposer(texte, s.pdf, Timbre(), autres, Options(rectifie=motif, par=_QUI))
        for fait in s.faits:
            self._consigner(nom, fait)
        return self._publier(nom) if s.visible else dossier

    def _publier(self, nom: str) -> Dossier:
        s = self.scenario
        jour = self._jour(s.publie) if s.publie else None
        if s.seance.startswith("l") and jour is not None:
            if s.forme is not Forme.ENVOYE:
                self._consigner(nom, Fait(TypeEvenement.PUBLICATION, s.publie or "", moyen=MoyenPublicite.AFFICHAGE))
            jour = None
        dossier = publier(self.maison, nom, declaree=jour)
        return depublier(self.maison, nom, s.depublie) if s.depublie else dossier

    def _deposer(
        self, texte: str, pdf: bool, timbre: Timbre, autres: Autres, options: Options | None = None
    ) -> Dossier:
        """Writes a file and takes it in. Raises what the road refuses."""
        s = self.scenario
        suite = paragraphes(texte, s.modele or self._maisonnee, self._gabarit(autres))
        auteur = MAISONNEES[self._maisonnee].collectivite.nom
        chemin = self.atelier / f"{self.numero.replace('/', '-')}-{texte.replace('_', '-')}.{'pdf' if pdf else 'txt'}"
        if pdf:
            octets = self.imprimerie.pdf(suite, timbre, self._maisonnee, auteur, self.seance)
        else:
            octets = en_fichier_texte(suite, timbre)
        chemin.write_bytes(octets)
        resultat, *_ = ingerer(self.maison, chemin, options or Options(annexes=self._annexes(auteur), par=_QUI))
        if resultat.erreur is not None:
            raise resultat.erreur
        assert resultat.dossier is not None
        return resultat.dossier

    def _annexes(self, auteur: str) -> tuple[Path, ...]:
        chemins = []
        for nom in self.scenario.annexes:
            chemin = self.atelier / f"{nom.replace('_', '-')}.pdf"
            chemin.write_bytes(self.imprimerie.pdf(annexe(nom), Timbre(), self._maisonnee, auteur, self.seance))
            chemins.append(chemin)
        return tuple(chemins)

    def _qualification(self) -> dict[str, str]:
        s = self.scenario
        champs = {"categorie": s.categorie.value, "matiere": s.matiere}
        if s.creatrice is not None:
            champs["creatrice_de_droits"] = "oui" if s.creatrice else "non"
        return champs

    def _consigner(self, nom: str, fait: Fait | None) -> None:
        if fait is None:
            return
        evenement = Evenement(
            fait.type,
            self._jour(fait.date),
            recu_le=self._jour(fait.recu_le) if fait.recu_le else None,
            auteur=fait.auteur,
            moyen=fait.moyen,
            urgence=fait.urgence,
            note=fait.note,
        )
        consigner(self.maison, nom, evenement)

    def _timbre(self, forme: Forme) -> Timbre:
        s = self.scenario
        if forme is Forme.AUCUNE or s.envoi is None or s.reception is None:
            return Timbre()
        maisonnee = MAISONNEES[self._maisonnee]
        collectivite = maisonnee.collectivite
        abrege = maisonnee.abrege.format(annee=self.seance.year, rang=s.rang)
        return Timbre(
            forme,
            f"{collectivite.departement}-{collectivite.siren}-{self.seance:%Y%m%d}-{abrege}-{s.nature}",
            self._jour(s.envoi),
            self._jour(s.reception),
            self._jour(s.publie) if s.publie and not s.double else None,
            affiche=self._maisonnee == LERCHWIHR,
        )

    def _gabarit(self, autres: Autres) -> Gabarit:
        seance = SEANCES[self.scenario.seance]
        convocation = self._calendrier.convocation(self.seance)
        return Gabarit(
            self.numero,
            self.seance,
            convocation,
            seance.presents,
            seance.pouvoirs,
            cumul=self.scenario.cumul,
            autres=autres,
        )

    def _jour(self, ecrit: str) -> date:
        return self._calendrier.jour(ecrit, self.seance)

    @property
    def _maisonnee(self) -> str:
        return SEANCES[self.scenario.seance].maisonnee

    @property
    def _calendrier(self) -> Calendrier:
        collectivite = MAISONNEES[self._maisonnee].collectivite
        return Calendrier(self.maison.registre.jour(collectivite), collectivite.territoire)

    @property
    def seance(self) -> date:
        """The day of its session, or of its signature."""
        seance = SEANCES[self.scenario.seance]
        return self._calendrier.seance(seance.il_y_a, MAISONNEES[seance.maisonnee].jour_de_seance)

    @property
    def numero(self) -> str:
        """Its number, as its authority writes it."""
        return (self.scenario.numerotation or MAISONNEES[self._maisonnee].numerotation).format(
            annee=self.seance.year, rang=self.scenario.rang
        )
