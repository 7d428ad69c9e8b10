"""A small, strict reader of iCalendar, written from RFC 5545 and sharing no line with our writer."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Composant:
    """One component: its properties by name, each (parameters, raw value), and what it holds."""

    nom: str
    proprietes: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    dedans: list[Composant] = field(default_factory=list)

    def brut(self, nom: str) -> str:
        """The value of a property that stands once."""
        ((_, valeur),) = self.proprietes[nom]
        return valeur

    def parametres(self, nom: str) -> str:
        ((parametres, _),) = self.proprietes[nom]
        return parametres

    def texte(self, nom: str) -> str:
        """The same, as TEXT (§3.3.11)."""
        return _sans_echappement(self.brut(nom))

    @property
    def evenements(self) -> list[Composant]:
        return [c for c in self.dedans if c.nom == "VEVENT"]

    def evenement(self, debut: str) -> Composant:
        """The one entry whose title begins so."""
        (seul,) = [e for e in self.evenements if e.texte("SUMMARY").startswith(debut)]
        return seul


def lire_calendrier(octets: bytes) -> Composant:
    """The VCALENDAR, or an AssertionError that says which rule of the RFC is broken."""
    assert octets.endswith(b"\r\n"), "§3.1: the last line has no line break"
    assert b"\n" not in octets.replace(b"\r\n", b""), "§3.1: a line feed alone"
    assert b"\r" not in octets.replace(b"\r\n", b""), "§3.1: a carriage return alone"
    physiques = octets[:-2].split(b"\r\n")
    for ligne in physiques:
        assert 0 < len(ligne) <= 75, f"§3.1: {len(ligne)} octets"
        ligne.decode("utf-8")  # §3.1: a fold inside a character breaks readers that unfold text
    depliees = octets[:-2].replace(b"\r\n ", b"").decode("utf-8").split("\r\n")
    pile: list[Composant] = [Composant("")]
    for ligne in depliees:
        nom, separateur, valeur = ligne.partition(":")
        assert separateur and nom == nom.upper(), ligne
        assert not any(ord(c) < 32 and c != "\t" for c in valeur), "§3.1: a control character"
        if nom == "BEGIN":
            nouveau = Composant(valeur)
            pile[-1].dedans.append(nouveau)
            pile.append(nouveau)
        elif nom == "END":
            assert pile.pop().nom == valeur, f"§3.6: {valeur} closes another component"
        else:
            nom, _, parametres = nom.partition(";")
            pile[-1].proprietes.setdefault(nom, []).append((parametres, valeur))
    assert len(pile) == 1, "§3.6: a component is not closed"
    (calendrier,) = pile[0].dedans
    _verifier(calendrier)
    return calendrier


def _verifier(calendrier: Composant) -> None:
    assert calendrier.nom == "VCALENDAR"
    assert calendrier.brut("VERSION") == "2.0" and calendrier.brut("PRODID")
    assert calendrier.dedans, "§3.6: at least one component"
    uids = [e.brut("UID") for e in calendrier.evenements]
    assert len(uids) == len(set(uids)), "§3.8.4.7: the same UID twice"
    for evenement in calendrier.evenements:
        assert evenement.brut("DTSTAMP").endswith("Z") and evenement.parametres("DTSTART") == "VALUE=DATE"
        assert int(evenement.brut("SEQUENCE")) >= 0


def _sans_echappement(valeur: str) -> str:
    sortie, suite = [], iter(valeur)
    for c in suite:
        assert c not in ";,", f"§3.3.11: {c!r} is not escaped in {valeur!r}"
        if c == "\\":
            suivant = next(suite)
            assert suivant in "\\;,nN", f"§3.3.11: \\{suivant}"
            sortie.append("\n" if suivant in "nN" else suivant)
        else:
            sortie.append(c)
    return "".join(sortie)
