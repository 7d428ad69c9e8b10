"""Keys: `cles list` shows which ones this house leans on, `cles essai` tries the seal without touching the register,
`cles journal` gives the journal its next key."""

from __future__ import annotations

import secrets
from typing import Annotated, Any

import typer
from cryptography import x509
from cryptography.hazmat.primitives import hashes

from pipeline.garde import alarmes, certificats
from pipeline.maison import Maison
from pipeline.passation import changer, refaire
from pipeline.proof import verifier
from pipeline.sealing.chaine import nom_court
from pipeline.sealing.peremption import Emploi
from pipeline.sealing.titulaire import Titulaire, portrait
from pipeline.sealing.xades import XmlScelle, a_prouver, elever, sceller
from publish.cli.acces import maison
from publish.cli.preuve import RESUMES, SORTIES
from publish.cli.sortie import Home, Json, dire, dire_json
from publish.horloge import maintenant
from publish.reglages import lire_reglages, maison_par_defaut
from registry.note import ED25519, lire_cle
from registry.passation import MotifPassation
from schemas.erreurs import CodeSortie, MauvaisUsage

_ESSAI = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<essai xmlns="urn:executoire:essai">'
    b'<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#" Id="placeholder"/></essai>\n'
)

_TITULAIRES = {
    Titulaire.ORGANISME: "cachet d’un organisme",
    Titulaire.PERSONNE: "signature d’une personne",
    Titulaire.INCONNU: "titulaire non déclaré",
}


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    groupe = typer.Typer(
        help="Les clés de la maison : lesquelles, jusqu’à quand, et si elles scellent.", no_args_is_help=True
    )
    groupe.command("list")(lister)
    groupe.command("essai")(essai)
    groupe.command("journal")(journal)
    app.add_typer(groupe, name="cles")


def lister(json_: Json = False, home: Home = None) -> int:
    """Montre les certificats : à qui, pour quoi, jusqu’à quand ; et la clé du journal."""
    maison_ = maison(home, json_)
    vus: dict[x509.Certificate, Emploi] = {}
    for emploi, certificat in certificats(maison_):
        vus.setdefault(certificat, emploi)
    if json_:
        dire_json(
            {
                "certificats": [_en_json(c, e) for c, e in vus.items()],
                "cachet": _ou(maison_),
                "cle_journal": maison_.registre.cle_journal(),
                "alarmes": [{"code": a.code, "quoi": a.quoi} for a in alarmes(maison_)],
            }
        )
        return CodeSortie.FAIT
    dire(f"Le cachet est dans {_ou(maison_)}.")
    for certificat, emploi in vus.items():
        dire(f"  {emploi} : « {nom_court(certificat)} », jusqu’au {certificat.not_valid_after_utc:%d/%m/%Y}")
        if emploi is Emploi.CACHET:
            vu = portrait(certificat)
            mots = (_TITULAIRES[vu.titulaire], "déclaré qualifié" if vu.qualifie else "", vu.organisme or "")
            dire(f"    {', '.join(m for m in mots if m)}")
        dire(f"    SHA-256 {certificat.fingerprint(hashes.SHA256()).hex()}")
    for cle in maison_.registre.journal.cles:
        dire(f"  journal{'' if cle == maison_.registre.journal.cle else ' (avant)'} : {cle}")
    for alarme in alarmes(maison_):
        dire(f"! {alarme.quoi}. [{alarme.code}]")
    return CodeSortie.FAIT


def essai(json_: Json = False, home: Home = None) -> int:
    """Scelle un document d’essai, qui n’entre nulle part, et le vérifie ; donne une fois le code PIN corrigé."""
    maison_ = maison(home, json_)
    maison_.exiger_cachet(maison_.horloge())
    if maison_.sceau.acces is not None:
        maison_.sceau.acces.pin_corrige()
    scelle = _sceller(maison_)
    verdict = verifier(scelle.xml, racines=maison_.racines, instant=maison_.horloge())
    if json_:
        controles = [{"nom": c.nom, "verdict": c.verdict, "phrase": c.phrase} for c in verdict.controles]
        dire_json({"verdict": verdict.issue, "manque": scelle.manque or None, "controles": controles})
    else:
        dire(f"Essai : {RESUMES[verdict.issue]}")
        for controle in verdict.controles:
            dire(f"  {controle.phrase}")
        if scelle.manque:
            dire(f"  Le sceau n’atteint pas le niveau d’archivage : {scelle.manque}.")
    return SORTIES[verdict.issue]


def journal(
    change: Annotated[
        MotifPassation | None,
        typer.Option("--change", help="Donne au journal une autre clé : rotation, perte ou vol.", show_default=False),
    ] = None,
    ancienne: Annotated[
        str | None, typer.Option("--ancienne", help="La clé de vérification perdue.", show_default=False)
    ] = None,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Montre les clés du journal, la présente d’abord ; avec --change, passe à une autre."""
    if (ancienne is None) == (change is MotifPassation.PERTE):
        conseil = "--change perte --ancienne CLÉ : la ligne que montraient `init` et /journal/cle."
        raise MauvaisUsage("JNL-32", "Une clé perdue se nomme, une autre non", conseil)
    if ancienne is not None:
        dossier = home or maison_par_defaut()
        origine = lire_reglages(dossier).origine_journal
        perdue = lire_cle(ancienne, ED25519)
        refaire(dossier, perdue, origine=origine, horloge=maintenant, alea=secrets.token_bytes)
    maison_ = maison(home, json_)
    if change in (MotifPassation.ROTATION, MotifPassation.VOL):
        changer(maison_.registre.journal, maison_.dossier / "cles", change, secrets.token_bytes)
        maison_ = maison(home, en_json=True)
    tenu = maison_.registre.journal
    anciennes = [
        {"cle": str(p.ancienne), "jusqu_a": p.tete.taille, "motif": p.motif} for p in reversed(tenu.passations)
    ]
    if json_:
        dire_json({"cle": str(tenu.cle), "anciennes": anciennes})
        return CodeSortie.FAIT
    dire(f"Clé du journal : {tenu.cle}")
    for quittee in anciennes:
        dire(f"  avant, jusqu’à {quittee['jusqu_a']} entrées ({quittee['motif']}) : {quittee['cle']}")
    if change is not None:
        dire("Publiez la nouvelle clé où l’ancienne l’était, et donnez-la à vos témoins.")
    return CodeSortie.FAIT


def _sceller(maison_: Maison) -> XmlScelle:
    """The trial, raised to the archive level with what its issuers publish."""
    instant = maison_.horloge().replace(microsecond=0)
    preuves = maison_.revocations.preuves(instant)
    scelle = sceller(_ESSAI, trousseau=maison_.sceau, horodateur=maison_.horodateur, instant=instant, preuves=preuves)
    if not scelle.manque:
        return scelle
    maison_.revocations.completer([certificats_ for certificats_, _ in a_prouver(scelle.xml)], instant)
    preuves = maison_.revocations.preuves(instant)
    return elever(scelle.xml, preuves=preuves, horodateur=maison_.horodateur, instant=instant)


def _ou(maison_: Maison) -> str:
    """Where the seal's key stands."""
    if maison_.sceau.acces is not None:
        return "un jeton (PKCS#11)"
    return "le dossier de démonstration" if maison_.sceau.demonstration else "un fichier PKCS#12"


def _en_json(certificat: x509.Certificate, emploi: Emploi) -> dict[str, Any]:
    vu = portrait(certificat)
    return {
        "emploi": emploi,
        "nom": nom_court(certificat),
        "debut": certificat.not_valid_before_utc.isoformat(),
        "fin": certificat.not_valid_after_utc.isoformat(),
        "sha256": certificat.fingerprint(hashes.SHA256()).hex(),
        "titulaire": vu.titulaire,
        "qualifie": vu.qualifie,
        "organisme": vu.organisme,
    }
