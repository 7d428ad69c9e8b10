"""A draft in a person's hands: corrected (what was read is kept beside), accepted."""

from __future__ import annotations

from dataclasses import replace

from pipeline.maison import Maison
from pipeline.parsing.correction import corriger as corriger_acte
from pipeline.publicite import documents_de_la_vie
from pipeline.qualification import avec_siren, nouvelle_collectivite, qualifier
from pipeline.road import acceptations, achever, colonnes_identite
from registry.actes import Decision, Ecriture
from schemas import akoma
from schemas.acte import Acte, Categorie, Etape
from schemas.acte_json import acte_en_json
from schemas.acte_publie import TypeDocument
from schemas.dossier import Dossier
from schemas.erreurs import MauvaisUsage, Refus
from schemas.identifiants import numero_canonique
from schemas.vie import Qualification


def corriger(maison: Maison, nom: str, champs: dict[str, str], par: str) -> Dossier:
    """Sets fields of a draft. Raises Refus [BRO-01] when the act is sealed, MauvaisUsage on an unknown field."""
    dossier = _brouillon(maison, nom)
    acte = dossier.acte
    decisions: list[Decision] = []
    for champ, valeur in champs.items():
        avant = _lu(acte, champ)
        acte = corriger_acte(acte, champ, valeur)
        decisions.append(Decision(champ, avant, valeur, par))
    if "siren" in champs or "collectivite" in champs:
        acte, _ = avec_siren(acte, maison.registre.collectivites())
    if acte.siren is not None and maison.registre.collectivite(acte.siren) is None:
        maison.registre.definir_collectivite(nouvelle_collectivite(acte)[0])
    canonique = numero_canonique(acte.numero) if acte.numero else None
    touches = {c.split(".")[0] for c in champs}
    restants = tuple(d for d in dossier.diagnostics if (d.champ or "").split(".")[0] not in touches)
    return maison.registre.commettre(
        Ecriture(
            cle=dossier.cle,
            instant=maison.horloge(),
            etape=Etape.BROUILLON,
            colonnes=colonnes_identite(acte, canonique, akoma.dump(acte)),
            decisions=tuple(decisions),
            diagnostics=restants,
            qualification=qualifier(acte),
        )
    )


def valider(maison: Maison, nom: str, par: str) -> Dossier:
    """Accepts the findings of a draft, and seals it. Raises ServiceIndisponible (the act then waits as `valide`)."""
    dossier = _brouillon(maison, nom)
    if dossier.etape is Etape.BROUILLON:
        acceptes = acceptations(dossier.diagnostics, par)
        if _complet(dossier):
            ecriture = Ecriture(cle=dossier.cle, instant=maison.horloge(), etape=Etape.VALIDE, decisions=acceptes)
            dossier = maison.registre.commettre(ecriture)
    return achever(maison, dossier)


def qualification_confirmee(maison: Maison, nom: str, champs: dict[str, str], par: str) -> Dossier:
    """Confirms what the law depends on, at any stage; the life of a sealed act, which says it, is made again. Raises
    MauvaisUsage [QUA-01] on an unknown field or value; ServiceIndisponible, and nothing is then changed."""
    dossier = maison.registre.dossier(nom)
    instant = maison.horloge().replace(microsecond=0)
    avant = dossier.vie.qualification
    apres = replace(_qualifier(avant, champs), confirmee_par=par)
    vie = replace(dossier.vie, qualification=apres)
    scelle = dossier.document(TypeDocument.VIE_XML) is not None
    return maison.registre.commettre(
        Ecriture(
            cle=dossier.cle,
            instant=instant,
            qualification=apres,
            version=dossier.acte.version,
            documents=documents_de_la_vie(maison, dossier, vie, instant) if scelle else (),
            decisions=tuple(Decision(c, str(getattr(avant, c)), v, par) for c, v in champs.items()),
        )
    )


def _qualifier(avant: Qualification, champs: dict[str, str]) -> Qualification:
    booleens = {"oui": True, "non": False, "": None, "inconnu": None}
    apres = avant
    for champ, valeur in champs.items():
        try:
            match champ:
                case "categorie":
                    apres = replace(apres, categorie=Categorie(valeur) if valeur else None)
                case "matiere":
                    apres = replace(apres, matiere=valeur or None)
                case "creatrice_de_droits":
                    apres = replace(apres, creatrice_de_droits=booleens[valeur])
                case "soumis_transmission":
                    apres = replace(apres, soumis_transmission=booleens[valeur])
                case _:
                    raise KeyError(champ)
        except (KeyError, ValueError) as erreur:
            conseil = "Champs : categorie, matiere, creatrice_de_droits, soumis_transmission (oui, non, inconnu)."
            raise MauvaisUsage("QUA-01", f"« {champ}={valeur} » n’est pas une qualification", conseil) from erreur
    return apres


def _lu(acte: Acte, champ: str) -> str | None:
    """What was read in a field, by its dotted name; None when nothing was."""
    valeur: object = acte_en_json(acte)
    for nom in champ.split("."):
        valeur = valeur.get(nom) if isinstance(valeur, dict) else None
    return None if valeur is None else str(valeur)


def _brouillon(maison: Maison, nom: str) -> Dossier:
    dossier = maison.registre.dossier(nom)
    if dossier.etape not in {Etape.BROUILLON, Etape.VALIDE}:
        message = f"L’acte {dossier.acte.numero} est scellé : son texte ne change plus"
        raise Refus("BRO-01", message, 'Pour un texte corrigé : executoire ingest FICHIER --rectifie "motif".')
    return dossier


def _complet(dossier: Dossier) -> bool:
    """A draft that cannot be sealed yet must stay a draft; `achever` says what it lacks."""
    acte = dossier.acte
    return None not in (acte.siren, acte.seance.date, dossier.canonique, dossier.collectivite)
