"""The rendering: the structured text of one act as PDF/A-3a and PDF/UA-1, acte.xml attached (INTERFACES §1).

The act's words stand in their order and as they are; what this house adds (head band, section names, references)
is set in another face, so that nobody takes it for the act.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from pipeline.rendering.caracteres import Nettoyeur, Substitution, lisible
from pipeline.rendering.composition import Donnees, composer
from pipeline.rendering.francais import jour, jour_long, suite
from schemas.acte import Acte, Alinea, Considerant, ModeVote, Personne, Provision, Role, TypeMarge, Visa, Vote
from schemas.erreurs import LectureImpossible
from schemas.identifiants import Place, places

_INCONNU = "non indiqué"
_COURT = 160
_LIBELLES_VOTE = {
    ModeVote.UNANIMITE: "adopté à l’unanimité",
    ModeVote.MAJORITE: "adopté à la majorité",
    ModeVote.REJET: "rejeté",
    ModeVote.SANS_VOTE: "sans vote",
    ModeVote.ADOPTE: "adopté, sans que l’acte dise comment",
}
_GENRES = {
    Role.TEXTE: "texte",
    Role.OBJET: "rappel",
    Role.EXPOSE: "expose",
    Role.FORMULE: "formule",
    Role.INTRODUCTION: "formule",
    Role.VOTE: "vote",
    Role.SIGNATURE: "signature",
    Role.VOIES_ET_DELAIS: "voies",
    Role.CERTIFICATION: "certification",
}
_SECTIONS = {
    "visa": "Visas",
    "considerant": "Considérants",
    "expose": "Exposé",
    "article": "Dispositif",
    "vote": "Vote",
    "signature": "Signature",
    "voies": "Voies et délais de recours",
    "certification": "Certification",
}


@dataclass(frozen=True, slots=True)
class Rendu:
    """The rendering's bytes, and the characters that had to be written otherwise."""

    pdf: bytes
    substitutions: tuple[Substitution, ...]


def rendre(acte: Acte, acte_xml: bytes, *, instant: datetime, demonstration: bool) -> Rendu:
    """Sets the act; `acte_xml` (UTF-8) is attached byte for byte, `instant` (aware) is the only date of the file.

    The same arguments give the same bytes. Raises `LectureImpossible`: RND-01 the document cannot be set,
    RND-02 acte.xml is not UTF-8.
    """
    try:
        akn = acte_xml.decode("utf-8")
    except UnicodeDecodeError as erreur:
        raise LectureImpossible(
            "RND-02", "Le fichier acte.xml n’est pas codé en UTF-8", "Scellez l’acte de nouveau."
        ) from erreur
    empreinte = hashlib.sha256(acte_xml).hexdigest()
    composition = composer(
        "acte.typ",
        lambda nettoyeur: _Mise(acte, nettoyeur, empreinte, demonstration).donnees(),
        instant=instant,
        joints={"akn": akn},
    )
    return Rendu(composition.pdf, composition.substitutions)


@dataclass(frozen=True, slots=True)
class _Mise:
    """Layout of one act as data for the template; every text goes through the cleaner."""

    acte: Acte
    nettoyeur: Nettoyeur
    empreinte_xml: str
    demonstration: bool

    def donnees(self) -> Donnees:
        acte = self.acte
        titre = next(t for t in (acte.titre, acte.objet, self._designation()) if t and lisible(t))
        return {
            "collectivite": self._mot(acte.collectivite or _INCONNU),
            "designation": self._mot(self._designation()),
            "seance": self._mot(self._seance()),
            "proprietes": {
                "titre": self.nettoyeur.metadonnee(titre),
                "auteur": self.nettoyeur.metadonnee(acte.collectivite or _INCONNU),
                "mots_cles": self.nettoyeur.metadonnee(self._designation()),
            },
            "demonstration": self.demonstration,
            "blocs": list(self._blocs(titre)),
            "mentions": list(self._mentions()),
            "reperes": [[nom, self._mot(valeur)] for nom, valeur in self._reperes()],
            "empreinte_xml": self._mot(self.empreinte_xml),
        }

    def _mot(self, texte: str) -> str:
        return self.nettoyeur.ligne(texte, "reperes")

    def _designation(self) -> str:
        numero = f" n° {self.acte.numero}" if self.acte.numero else ""
        return f"{self.acte.nature.libelle}{numero}"

    def _seance(self) -> str:
        seance = f"séance du {jour_long(self.acte.seance.date)}" if self.acte.seance.date else ""
        return ", ".join(m for m in (self.acte.organe or "", seance) if m)

    # -- the act's own words, in order --

    def _blocs(self, titre: str) -> Iterator[Donnees]:
        lieux = places(self.acte)
        tete = len(self.acte.entete)
        rang_objet = self._rang_objet()
        vus: set[str] = set()
        for rang, lieu in enumerate(lieux):
            if rang_objet is None and rang == tete:
                yield {"genre": "objet", "paragraphes": [self._mot(titre)]}
            if rang == rang_objet:
                bloc = self._bloc(lieu, "objet")
            elif rang < tete:
                bloc = self._bloc(lieu, self._genre_entete(lieu, rang, rang_objet))
            else:
                bloc = self._bloc(lieu, _genre(lieu))
            if bloc["genre"] in _SECTIONS and bloc["genre"] not in vus:
                vus.add(bloc["genre"])
                yield {"genre": "section", "paragraphes": [_SECTIONS[bloc["genre"]]]}
            yield bloc
        if rang_objet is None and tete >= len(lieux):
            yield {"genre": "objet", "paragraphes": [self._mot(titre)]}

    def _rang_objet(self) -> int | None:
        """Place of the words that make the title: before any section, so that headings start at level 1."""
        for rang, partie in enumerate((*self.acte.entete, *self.acte.preambule)):
            if isinstance(partie, Visa | Considerant):
                return None
            if partie.role is Role.OBJET and lisible(partie.texte):
                return rang
            if rang >= len(self.acte.entete) and _GENRES[partie.role] in _SECTIONS:
                return None
        return None

    @staticmethod
    def _genre_entete(lieu: Place, rang: int, rang_objet: int | None) -> str:
        court = len(lieu.partie.texte) <= _COURT
        return "chapeau" if court and (rang_objet is None or rang < rang_objet) else "entete"

    def _bloc(self, lieu: Place, genre: str) -> Donnees:
        partie = lieu.partie
        bloc: Donnees = {"genre": genre, "paragraphes": self.nettoyeur.paragraphes(partie.texte, lieu.eid)}
        if genre == "signature":
            noms = {s.nom for s in self.acte.signataires}
            bloc["forts"] = [p in noms for p in bloc["paragraphes"]]
        if genre == "objet":
            bloc["capitales"] = partie.texte.upper() == partie.texte
        if isinstance(partie, Provision):
            self._article(bloc, partie, lieu.eid)
        return bloc

    def _article(self, bloc: Donnees, partie: Provision, eid: str) -> None:
        libelle = self.nettoyeur.ligne(partie.libelle or "", eid)
        if not libelle and partie.numero:
            bloc["ajoute"] = True
            libelle = "Article unique" if partie.numero == "unique" else f"Article {self._mot(partie.numero)}"
        libelle = re.sub(r"[\s.:–—-]+$", "", libelle) or libelle
        bloc["libelle"] = libelle
        bloc["titre"] = any(c.isalpha() for c in libelle) and len(libelle) > 2
        premier = bloc["paragraphes"][0] if bloc["paragraphes"] else ""
        verbe = self.nettoyeur.ligne(partie.verbe or "", eid)
        bloc["verbe"] = len(verbe) if verbe and premier.casefold().startswith(verbe.casefold()) else 0

    def _mentions(self) -> Iterator[list[str]]:
        for marge in self.acte.marges:
            if marge.type is TypeMarge.TIMBRE:
                yield self.nettoyeur.paragraphes(marge.texte, "mention")

    # -- what was read, for a quick look --

    def _reperes(self) -> Iterator[tuple[str, str]]:
        acte = self.acte
        seance = acte.seance
        siren = f" (SIREN {acte.siren})" if acte.siren else ""
        yield "Collectivité", f"{acte.collectivite or _INCONNU}{siren}"
        yield "Acte", self._designation() + (f", version {acte.version}" if acte.version > 1 else "")
        if acte.organe or seance.date:
            yield "Séance", self._seance()
        if seance.convocation:
            yield "Convocation", jour(seance.convocation)
        if seance.president:
            yield "Présidence", _personne(seance.president)
        if seance.secretaire:
            yield "Secrétariat", _personne(seance.secretaire)
        yield from self._effectif()
        yield "Vote", _vote(acte.vote)
        yield "Signature", suite([_personne(s) for s in acte.signataires]) or _INCONNU
        controle = acte.controle_legalite
        if controle and controle.identifiant:
            yield "Préfecture", controle.identifiant
        if controle and controle.date_transmission:
            yield "Transmission", f"{jour(controle.date_transmission)}, selon la mention"
        if controle and controle.date_reception:
            yield "Réception", f"{jour(controle.date_reception)}, selon la mention"
        for source in acte.sources:
            nom = "Original" if source.rang == 0 else f"Annexe {source.rang}"
            yield nom, f"{source.nom}, SHA-256 {source.sha256}"

    def _effectif(self) -> Iterator[tuple[str, str]]:
        e = self.acte.seance.effectif
        comptes = (
            (e.en_exercice, "en exercice"),
            (e.presents, "présents"),
            (e.votants, "votants"),
            (e.pouvoirs, "pouvoirs"),
        )
        dits = [f"{n}\u00a0{mot}" for n, mot in comptes if n is not None]
        if dits:
            yield "Effectif", ", ".join(dits)


def _genre(lieu: Place) -> str:
    match lieu.partie:
        case Visa():
            return "visa"
        case Considerant():
            return "considerant"
        case Provision():
            return "article"
        case Alinea(role=role):
            return _GENRES[role]


def _personne(personne: Personne) -> str:
    return f"{personne.nom}, {personne.qualite}" if personne.qualite else personne.nom


def _vote(vote: Vote) -> str:
    if vote.mode is None:
        return _INCONNU
    comptes = (
        (vote.pour, "pour"),
        (vote.contre, "contre"),
        (vote.abstentions, "abstention"),
        (vote.non_participants, "sans prendre part au vote"),
    )
    dits = [f"{n}\u00a0{mot}{'s' if mot == 'abstention' and n > 1 else ''}" for n, mot in comptes if n is not None]
    if not dits and vote.mode in {ModeVote.UNANIMITE, ModeVote.MAJORITE, ModeVote.REJET}:
        dits = ["l’acte ne donne pas le nombre de voix"]
    return ", ".join([_LIBELLES_VOTE[vote.mode], *dits])
