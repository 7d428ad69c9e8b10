"""Settings of a home: `executoire.toml`, then the environment. The only reader of the environment."""

from __future__ import annotations

import os
import re
import tomllib
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator, model_validator

from registry.note import COSIGNATURE_V1, lire_cle
from schemas.erreurs import LectureImpossible, Lieu, MauvaisUsage
from search.choix import adresse_lue

FICHIER = "executoire.toml"
_DE_L_ENVIRONNEMENT = (
    "tsa_url",
    "pkcs12",
    "pkcs12_mot_de_passe",
    "pkcs11_pin",
    "mode",
    "adresse",
    "smtp_url",
    "smtp_mot_de_passe",
    "search_url",
)
_SANS_PREFIXE = ("tsa_url", "search_url")
_LIMITE = re.compile(r"[1-9]\d{0,6}/(?:second|minute|hour|day)")
_PREFECTURE = r"^(PREF|SGAR)(0\d\d|9\d\d|02[AB])$|^SPREF(0\d\d|9\d\d|02[AB])\d$"
"""SCDL « Délibérations » 2.1: PREF or SGAR and the département on three characters, SPREF with the arrondissement."""
_COURRIEL = r"^[^\s@<>,;]+@[^\s@<>,;]+$"


class ReglagesTemoin(BaseModel):
    """A witness of the journal: where it is asked (C2SP tlog-witness, submission prefix), the key it signs with."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    url: str
    cle: str

    @field_validator("url")
    @classmethod
    def _adresse(cls, valeur: str) -> str:
        return _adresse_http(valeur)

    @field_validator("cle")
    @classmethod
    def _cle_de_cosignature(cls, valeur: str) -> str:
        try:
            return str(lire_cle(valeur, COSIGNATURE_V1))
        except MauvaisUsage as erreur:
            raise ValueError(erreur.message) from erreur


class Reglages(BaseModel):
    """Every setting, with its default. A wrong one is refused with its name; secrets never show in a repr."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    mode: Literal["demonstration", "production"] = "demonstration"
    adresse: str = "http://127.0.0.1:8000"
    nom: str = "Registre des actes"
    origine_journal: str = Field(default="executoire.local/registre", pattern=r"^[^\s+]+$")
    pkcs12: Path | None = None
    pkcs12_mot_de_passe: SecretStr = SecretStr("")
    pkcs11_module: Path | None = None
    pkcs11_jeton: str | None = None
    pkcs11_cle: str | None = None
    pkcs11_certificats: Path | None = None
    pkcs11_pin: SecretStr = SecretStr("")
    certificat_personnel: bool = False
    tsa_url: str | None = None
    tsa_urls: tuple[str, ...] = ()
    tsa_delai: float = Field(default=15, gt=0, le=120)
    racines: tuple[Path, ...] = ()
    temoins: tuple[ReglagesTemoin, ...] = ()
    veille_heures: float = Field(default=24, ge=1, le=24 * 31)
    search_url: str = "whoosh:"
    smtp_url: str | None = None
    smtp_mot_de_passe: SecretStr = SecretStr("")
    courriel_de: str | None = Field(default=None, pattern=_COURRIEL)
    courriel_a: tuple[Annotated[str, Field(pattern=_COURRIEL)], ...] = ()
    licence_nom: str = "Licence Ouverte 2.0"
    licence_url: str = Field(default="https://www.etalab.gouv.fr/licence-ouverte-open-licence/", pattern=r"^https?://")
    limite_api: str = "600/minute"
    limite_telechargements: str = "60/minute"
    processus: int = Field(default=1, ge=1, le=64)
    mandataires: tuple[IPv4Network | IPv6Network, ...] = ()
    prefectures: dict[Annotated[str, Field(pattern=r"^\d{9}$")], Annotated[str, Field(pattern=_PREFECTURE)]] = {}

    @field_validator("adresse")
    @classmethod
    def _sans_barre(cls, valeur: str) -> str:
        return _adresse_http(valeur)

    @field_validator("search_url")
    @classmethod
    def _moteur_connu(cls, valeur: str) -> str:
        adresse_lue(valeur)
        return valeur

    @field_validator("limite_api", "limite_telechargements")
    @classmethod
    def _limite(cls, valeur: str) -> str:
        if valeur and not _LIMITE.fullmatch(valeur):
            raise ValueError("une limite s’écrit « 600/minute » (second, minute, hour, day), ou reste vide")
        return valeur

    @property
    def autorites_d_horodatage(self) -> tuple[str, ...]:
        """Their addresses, the first one first asked."""
        return tuple(dict.fromkeys((*filter(None, (self.tsa_url,)), *self.tsa_urls)))

    @model_validator(mode="after")
    def _un_seul_cachet(self) -> Reglages:
        jeton = (self.pkcs11_module, self.pkcs11_jeton, self.pkcs11_cle, self.pkcs11_certificats)
        if any(jeton) and not all(jeton):
            raise ValueError("pkcs11_module, pkcs11_jeton, pkcs11_cle et pkcs11_certificats se donnent ensemble")
        if any(jeton) and self.pkcs12 is not None:
            raise ValueError("le cachet vient d’un fichier (pkcs12) ou d’un jeton (pkcs11_module), pas des deux")
        return self


def lire_reglages(dossier: Path) -> Reglages:
    """Settings of the home in `dossier`. Raises LectureImpossible [REG-90] naming the file and the setting."""
    fichier = dossier / FICHIER
    try:
        donnees = tomllib.loads(fichier.read_text(encoding="utf-8")) if fichier.exists() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as erreur:
        raise LectureImpossible(
            "REG-90", f"Les réglages sont mal écrits : {erreur}", "Corrigez le fichier.", Lieu(FICHIER)
        ) from erreur
    if "pkcs11_pin" in donnees:
        message = "Le code PIN du jeton ne s’écrit pas dans les réglages"
        raise LectureImpossible("REG-90", message, "Effacez-le, et donnez EXECUTOIRE_PKCS11_PIN.", Lieu(FICHIER))
    for nom in _DE_L_ENVIRONNEMENT:
        for variable in (f"EXECUTOIRE_{nom.upper()}", nom.upper() if nom in _SANS_PREFIXE else ""):
            if variable and (valeur := os.environ.get(variable)):
                donnees[nom] = valeur
    try:
        return Reglages(**donnees)
    except ValidationError as erreur:
        premiere = erreur.errors()[0]
        ou = ".".join(str(p) for p in premiere["loc"])
        quoi = f"Le réglage « {ou} » est refusé" if ou else "Les réglages se contredisent"
        raise LectureImpossible(
            "REG-90", f"{quoi} : {premiere['msg'].removeprefix('Value error, ')}", "Corrigez-le.", Lieu(FICHIER)
        ) from erreur


def _adresse_http(valeur: str) -> str:
    """Without its last slash. ValueError on another scheme."""
    if not valeur.startswith(("http://", "https://")):
        raise ValueError("une adresse commence par http:// ou https://")
    return valeur.rstrip("/")


def maison_par_defaut() -> Path:
    """`$EXECUTOIRE_HOME`, else `./executoire-data`."""
    return Path(os.environ.get("EXECUTOIRE_HOME") or "executoire-data")


def utilisateur() -> str:
    """Who runs the command, for what the register keeps of a decision."""
    return os.environ.get("EXECUTOIRE_UTILISATEUR") or os.environ.get("USER") or "ligne de commande"
