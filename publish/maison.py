"""Opens a home: reads its settings, loads its keys, ties the rooms together."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from cryptography import x509

from pipeline.alarmes import noter_derive
from pipeline.maison import Maison
from pipeline.passation import lire_passations
from pipeline.proof import Confiance
from pipeline.sealing import cles
from pipeline.sealing.chaine import nom_court
from pipeline.sealing.collecte import Revocations
from pipeline.sealing.horodatage import Horodateur, HorodateurHTTP, charger_horodateur
from pipeline.sealing.secours import HorodateursEnOrdre
from pipeline.sealing.titulaire import Titulaire, portrait
from pipeline.temoins import Temoin
from publish.contexte import Contexte, Licence, Ouverture
from publish.horloge import maintenant
from publish.reglages import Reglages, lire_reglages
from registry.note import COSIGNATURE_V1, lire_cle
from registry.registre import ouvrir as ouvrir_registre
from schemas.erreurs import Introuvable, Refus
from search.choix import ouvrir_moteurs


def ouvrir(dossier: Path, horloge: Callable[[], datetime] | None = None) -> Maison:
    """The home in `dossier`, on the clock `horloge`, else on that of the machine.

    Raises Introuvable [MAI-03] when there is none, Refus [MAI-04] on demonstration keys in production, Refus [MAI-05]
    when its database waits for a migration.
    """
    horloge = horloge or maintenant
    if not (dossier / "registre.sqlite3").exists():
        raise Introuvable("MAI-03", f"Il n’y a pas de registre dans {dossier}", "Créez-le : executoire init.")
    reglages = lire_reglages(dossier)
    registre = ouvrir_registre(
        dossier,
        horloge=horloge,
        alea=secrets.token_bytes,
        origine=reglages.origine_journal,
        cle_journal=cles.charger_cle_journal(dossier / "cles"),
        passations=lire_passations(dossier / "cles"),
    )
    if not registre.base.a_jour():
        raise Refus("MAI-05", "La base de cette maison est d’une version plus ancienne", "Lancez : executoire migrate.")
    sceau = _sceau(dossier, reglages)
    connues = racines(dossier, reglages)
    public, bureau = ouvrir_moteurs(reglages.search_url, dossier / "index")
    return Maison(
        dossier=dossier,
        registre=registre,
        sceau=sceau,
        horodateur=_horodateur(dossier, reglages, horloge),
        revocations=Revocations(dossier / "cles", connues),
        moteur_public=public,
        moteur_bureau=bureau,
        horloge=horloge,
        racines=connues,
        adresse=reglages.adresse,
        nom=reglages.nom,
        temoins=tuple(Temoin(t.url, lire_cle(t.cle, COSIGNATURE_V1)) for t in reglages.temoins),
        periode=timedelta(hours=reglages.veille_heures),
    )


def contexte(maison: Maison) -> Contexte:
    """What the portal holds of this home."""
    from pipeline.proof.a_part import Verificateur
    from pipeline.proof.constitution import constituer
    from publish.guichet import Guichet

    verificateur = Verificateur()
    return Contexte(
        registre=maison.registre,
        moteur=maison.moteur_public,
        horloge=maison.horloge,
        verifier=lambda octets: verificateur.examiner(octets, confiance(maison)),
        dossier_de_preuve=lambda publie: constituer(maison.registre, publie, adresse=maison.adresse).octets,
        attester=Guichet(maison).attester,
        nom_du_site=maison.nom,
        adresse=maison.adresse,
        demonstration=maison.demonstration,
        ouverture=ouverture(lire_reglages(maison.dossier)),
    )


def ouverture(reglages: Reglages) -> Ouverture:
    """How the settings want the data to be given."""
    return Ouverture(
        licence=Licence(reglages.licence_nom, reglages.licence_url),
        limite_api=reglages.limite_api,
        limite_telechargements=reglages.limite_telechargements,
        processus=reglages.processus,
        mandataires=reglages.mandataires,
        prefectures=reglages.prefectures,
    )


def confiance(maison: Maison) -> Confiance:
    """What this home believes: its roots, the keys of its own register, its witnesses, what it knows of revocations
    since the file was made."""
    instant, journal = maison.horloge(), maison.registre.journal
    return Confiance(
        racines=maison.racines,
        instant=instant,
        cles=(journal.cle,),
        anciennes=journal.anciennes,
        temoins=tuple(t.cle for t in maison.temoins),
        revocations=maison.revocations.preuves(instant),
    )


def racines(dossier: Path, reglages: Reglages) -> tuple[x509.Certificate, ...]:
    """The roots this home trusts: its own demonstration root, and those of its settings."""
    chemins = [dossier / "cles" / "racine.pem", *reglages.racines]
    return tuple(c for chemin in chemins if chemin.exists() for c in cles.charger_certificats(chemin))


def _sceau(dossier: Path, reglages: Reglages) -> cles.Trousseau:
    if reglages.pkcs11_module is not None:
        sceau = _jeton(dossier, reglages)
    elif reglages.pkcs12 is not None:
        sceau = cles.charger_pkcs12(reglages.pkcs12, reglages.pkcs12_mot_de_passe.get_secret_value())
    else:
        sceau = cles.charger_demonstration(dossier / "cles")
    if reglages.mode == "production" and sceau.demonstration:
        message = "Cette maison est en production et n’a que des clés de démonstration"
        raise Refus("MAI-04", message, "Indiquez vos clés (pkcs12, pkcs11_module) et votre horodatage (tsa_url).")
    if portrait(sceau.certificat).titulaire is Titulaire.PERSONNE and not reglages.certificat_personnel:
        message = f"Le certificat donné pour le cachet est celui d’une personne (« {nom_court(sceau.certificat)} »)"
        conseil = "Prenez un cachet au nom de la collectivité, ou écrivez certificat_personnel = true."
        raise Refus("MAI-06", message, conseil)
    return sceau


def _jeton(dossier: Path, reglages: Reglages) -> cles.Trousseau:
    """The seal that stands in a token."""
    try:
        from pipeline.sealing.pkcs11 import JetonPKCS11, charger_jeton
    except ImportError as erreur:
        message = "Le cachet est dans un jeton, et la bibliothèque python-pkcs11 n’est pas installée"
        raise Refus("SCE-35", message, "Installez l’option : pip install python-pkcs11.") from erreur
    module, jeton, cle = reglages.pkcs11_module, reglages.pkcs11_jeton, reglages.pkcs11_cle
    assert module is not None and jeton is not None and cle is not None and reglages.pkcs11_certificats is not None
    temoin = dossier / "cles" / "pin-refuse"
    return charger_jeton(
        JetonPKCS11(module, jeton, cle, reglages.pkcs11_pin.get_secret_value, temoin), reglages.pkcs11_certificats
    )


def _horodateur(dossier: Path, reglages: Reglages, horloge: Callable[[], datetime]) -> Horodateur:
    if adresses := reglages.autorites_d_horodatage:
        autorites = [HorodateurHTTP(adresse, reglages.tsa_delai) for adresse in adresses]
        return HorodateursEnOrdre(autorites, horloge, partial(noter_derive, dossier))
    if reglages.mode == "production":
        message = "Cette maison est en production et n’a pas d’autorité d’horodatage"
        raise Refus("MAI-04", message, "Indiquez-la : tsa_url.")
    return charger_horodateur(dossier / "cles", horloge)
