"""Real tokens, by SoftHSM: keys born in them, and never out of them."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization

from pipeline.sealing.cles import Trousseau
from tests.pipeline.sealing.autorites import AutoriteEssai, Publique, nom, pem

PIN, PIN_OFFICIER = "246813", "97531246"
MODULES = (
    "/usr/lib/softhsm/libsofthsm2.so",
    "/usr/lib64/softhsm/libsofthsm.so",
    "/usr/local/lib/softhsm/libsofthsm2.so",
)


def module_softhsm() -> Path:
    """SoftHSM's library; the test is skipped, and says why, where it is absent."""
    pytest.importorskip("pkcs11", reason="python-pkcs11 is not installed")
    trouve = next((Path(m) for m in MODULES if Path(m).exists()), None)
    if trouve is None or shutil.which("softhsm2-util") is None:
        pytest.skip("SoftHSM (softhsm2) is not installed")
    return trouve


@dataclass(frozen=True)
class Softhsm:
    """A drawer of tokens in one folder."""

    dossier: Path
    module: Path

    @property
    def tiroir(self) -> Path:
        """Where the tokens stand: moved away, they are taken out of their reader."""
        return self.dossier / "jetons"

    def initialiser(self, jeton: str) -> None:
        """A new empty token, whose PIN is `PIN`."""
        commande = ["softhsm2-util", "--init-token", "--free", "--label", jeton, "--so-pin", PIN_OFFICIER, "--pin", PIN]
        subprocess.run(commande, check=True, capture_output=True)

    def relancer(self) -> None:
        """The library of this process looks at its tokens again, as the product makes it do."""
        from pipeline.sealing.pkcs11 import _bibliotheque

        _bibliotheque(self.module).arreter()

    def creer_cle(self, jeton: str, cle: str, sorte: str, *, a_chaque_fois: bool = False) -> Publique:
        """Makes a key pair inside a token: `sorte` is P-256, P-384, or a number of bits for RSA."""
        import pkcs11
        from pkcs11.util.ec import encode_ec_public_key, encode_named_curve_parameters
        from pkcs11.util.rsa import encode_rsa_public_key

        attribut = pkcs11.Attribute
        voulu = {"store": True, "label": cle, "id": b"\xa1"}
        if a_chaque_fois:
            voulu["private_template"] = {attribut.ALWAYS_AUTHENTICATE: True}
        self.relancer()
        with pkcs11.lib(str(self.module)).get_token(token_label=jeton).open(rw=True, user_pin=PIN) as session:
            if sorte.startswith("P-"):
                courbe = {"P-256": "secp256r1", "P-384": "secp384r1"}[sorte]
                parametres = {attribut.EC_PARAMS: encode_named_curve_parameters(courbe)}
                domaine = session.create_domain_parameters(pkcs11.KeyType.EC, parametres, local=True)
                octets = encode_ec_public_key(domaine.generate_keypair(**voulu)[0])
            else:
                octets = encode_rsa_public_key(session.generate_keypair(pkcs11.KeyType.RSA, int(sorte), **voulu)[0])
        self.relancer()
        publique = serialization.load_der_public_key(octets)
        assert isinstance(publique, Publique)
        return publique

    def cachet(self, jeton: str, cle: str, sorte: str, autorite: AutoriteEssai, a_chaque_fois: bool = False) -> Path:
        """A token with one key; gives the file of its certificate, certified by `autorite`."""
        self.initialiser(jeton)
        publique = self.creer_cle(jeton, cle, sorte, a_chaque_fois=a_chaque_fois)
        certificat = autorite.certifier(publique, nom(f"Cachet {jeton}", O="Commune d’essai", OI="NTRFR-210001234"))
        fichier = self.dossier / f"{jeton}.pem"
        fichier.write_bytes(pem(certificat, autorite.certificat))
        return fichier

    def trousseau(self, jeton: str, cle: str, certificats: Path, pin: str = PIN) -> Trousseau:
        """What the product makes of it."""
        from pipeline.sealing.pkcs11 import JetonPKCS11, charger_jeton

        temoin = self.dossier / "pin-refuse"
        return charger_jeton(JetonPKCS11(self.module, jeton, cle, lambda: pin, temoin), certificats)


def ouvrir_tiroir(dossier: Path) -> Softhsm:
    """A drawer without any token, known to the library of this process."""
    module = module_softhsm()
    tiroir = Softhsm(dossier, module)
    tiroir.tiroir.mkdir(parents=True)
    configuration = dossier / "softhsm2.conf"
    configuration.write_text(f"directories.tokendir = {tiroir.tiroir}\nobjectstore.backend = file\nlog.level = ERROR\n")
    os.environ["SOFTHSM2_CONF"] = str(configuration)
    return tiroir
