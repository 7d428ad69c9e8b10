"""Makes a new home."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from pipeline.sealing import cles
from registry.base import Base
from registry.migration import migrer
from schemas.erreurs import MauvaisUsage, Refus

REGLAGES_INITIAUX = """\
# Réglages de cette maison. Tout ce qui est absent garde sa valeur par défaut.

mode = "demonstration"            # "production" refuse les clés de démonstration
adresse = "http://127.0.0.1:8000" # adresse publique du portail, sans barre finale
nom = "Registre des actes"        # nom affiché sur le portail

# Pour sceller avec de vraies clés, lisez docs/cles.md. Un fichier (mot de passe : EXECUTOIRE_PKCS12_MOT_DE_PASSE) :
# pkcs12 = "/chemin/vers/le/cachet.p12"
# ou un jeton (EXECUTOIRE_PKCS11_PIN porte le code) :
# pkcs11_module = "/chemin/vers/la/bibliotheque.so"
# pkcs11_jeton = "Mairie"
# pkcs11_cle = "cachet"
# pkcs11_certificats = "/chemin/vers/le/cachet.pem"
# tsa_urls = ["https://horodatage.exemple.fr/tsa"]   # dans l’ordre : la suivante sert quand une autre est en panne
# racines = ["/chemin/vers/racine.pem"]              # on en ajoute, on n’en retire jamais

# veille_heures = 24              # entre deux relevés de ce que le portail sert vraiment (executoire sync)

# licence_nom = "Licence Ouverte 2.0"   # licence des données ouvertes (/donnees), et son adresse : licence_url
# limite_api = "600/minute"             # demandes par adresse ; limite_telechargements = "60/minute" ; "" : aucune
# mandataires = ["127.0.0.1"]           # mandataires (proxys) dont X-Forwarded-For est cru ; aucun par défaut
# prefectures = { 217500016 = "PREF075" } # à qui les actes sont transmis, pour le SCDL (PREFNNN, SPREFNNNM)

# Témoins qui cosignent le journal (C2SP tlog-witness) : `executoire sync` les demande. À garder en fin de fichier.
# [[temoins]]
# url = "https://temoin.exemple.fr"
# cle = "temoin.exemple.fr/w1+0123abcd+B…"
"""


def fonder(dossier: Path, instant: datetime) -> None:
    """Makes a new home. Raises Refus [MAI-01] when there is one already, MauvaisUsage [MAI-02] when the folder is used.

    Made aside and moved into place: a crash leaves no half home.
    """
    if (dossier / "registre.sqlite3").exists():
        raise Refus("MAI-01", f"Il y a déjà un registre dans {dossier}", "Choisissez un autre dossier avec --home.")
    if dossier.exists() and any(dossier.iterdir()):
        raise MauvaisUsage("MAI-02", f"Le dossier {dossier} n’est pas vide", "Choisissez un dossier vide ou nouveau.")
    chantier = dossier.with_name(dossier.name + ".chantier")
    if chantier.exists():
        _effacer(chantier)
    chantier.mkdir(parents=True, mode=0o700)
    for nom in ("objets", "index", "cles"):
        (chantier / nom).mkdir(mode=0o700)
    cles.creer_demonstration(chantier / "cles", instant)
    cles.creer_cle_journal(chantier / "cles")
    (chantier / "executoire.toml").write_text(REGLAGES_INITIAUX, encoding="utf-8")
    base = Base(chantier / "registre.sqlite3")
    migrer(base)
    base.fermer()
    if dossier.exists():
        dossier.rmdir()
    chantier.rename(dossier)


def _effacer(dossier: Path) -> None:
    for fichier in sorted(dossier.rglob("*"), reverse=True):
        fichier.rmdir() if fichier.is_dir() else fichier.unlink()
    dossier.rmdir()
