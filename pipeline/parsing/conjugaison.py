"""The forms of operative verbs: infinitive, third persons, past participle, each telling the one form of the contract
(« approuver », « approuvent », « a approuvé » → `APPROUVE`)."""

from __future__ import annotations

import re

from pipeline.parsing.motifs import replier

_EN_ER = """
abandonner aborder abroger accepter accompagner accorder acheter acter actualiser adapter adhérer adjuger adopter
adresser affecter affermer affirmer agréer ajourner ajouter ajuster aliéner aligner allouer aménager amender annuler
appliquer apporter approuver apurer arrêter assigner assurer attester attribuer augmenter autoriser cautionner céder
charger classer clôturer commander compenser compléter composer concéder conférer confier confirmer consacrer
constater constituer contracter contribuer coopter corriger créditer créer débloquer décerner décider
déclarer déclasser décliner dégrever déléguer délibérer délivrer demander dénommer dénoncer déposer déroger
désaffecter désapprouver désigner destiner déterminer diligenter diminuer dispenser disposer distribuer diviser donner
échanger échelonner élaborer embaucher encaisser encourager engager entériner équiper estimer étudier évaluer examiner
exécuter exercer exiger exonérer exprimer exproprier facturer féliciter financer fixer formuler fusionner gager gérer
habiliter harmoniser homologuer implanter imposer imputer incorporer indemniser indexer informer installer instaurer
instituer intégrer inviter labelliser laisser lancer lever limiter liquider louer majorer mandater mener minorer
mobiliser moderniser modifier motiver mutualiser nommer noter notifier numériser octroyer opposer opter ordonner
organiser orienter parrainer partager participer payer pérenniser plafonner planifier porter préciser préempter préférer
prélever présenter prêter proclamer programmer prolonger prononcer proposer proroger raccorder ratifier rattacher
réaffecter réaffirmer réaliser réclamer recommander recouvrer recruter rectifier réexaminer refuser réglementer régler
régulariser réhabiliter réitérer rejeter relever rembourser remercier remplacer rémunérer renforcer renommer renoncer
renouveler renseigner renvoyer répercuter reporter requalifier réserver résilier restaurer restituer retirer
rétrocéder revaloriser réviser saluer sanctionner sécuriser signer simplifier solder solliciter souhaiter souligner
stipuler subordonner subroger substituer subventionner supprimer tarifer titulariser transférer transformer transiger
utiliser valider valoriser veiller ventiler vérifier verser viabiliser virer viser voter
"""
_AUTRES = """
abattre ABAT abattent abattu; accueillir ACCUEILLE accueillent accueilli; acquérir ACQUIERT acquièrent acquis;
admettre ADMET admettent admis; appeler APPELLE appellent appelé; assujettir ASSUJETTIT assujettissent assujetti;
avertir AVERTIT avertissent averti; circonscrire CIRCONSCRIT circonscrivent circonscrit; clore CLÔT closent clos;
compromettre COMPROMET compromettent compromis; conclure CONCLUT concluent conclu;
consentir CONSENT consentent consenti; contraindre CONTRAINT contraignent contraint;
convenir CONVIENT conviennent convenu; définir DÉFINIT définissent défini;
dessaisir DESSAISIT dessaisissent dessaisi; dire DIT disent dit; dissoudre DISSOUT dissolvent dissous;
élargir ÉLARGIT élargissent élargi; élire ÉLIT élisent élu; émettre ÉMET émettent émis;
enjoindre ENJOINT enjoignent enjoint; entendre ENTEND entendent entendu;
entreprendre ENTREPREND entreprennent entrepris; établir ÉTABLIT établissent établi; étendre ÉTEND étendent étendu;
exclure EXCLUT excluent exclu; fournir FOURNIT fournissent fourni; garantir GARANTIT garantissent garanti;
inclure INCLUT incluent inclus; inscrire INSCRIT inscrivent inscrit; interdire INTERDIT interdisent interdit;
interrompre INTERROMPT interrompent interrompu; introduire INTRODUIT introduisent introduit;
maintenir MAINTIENT maintiennent maintenu; mettre MET mettent mis; obtenir OBTIENT obtiennent obtenu;
offrir OFFRE offrent offert; ouvrir OUVRE ouvrent ouvert; percevoir PERÇOIT perçoivent perçu;
permettre PERMET permettent permis; poursuivre POURSUIT poursuivent poursuivi; pourvoir POURVOIT pourvoient pourvu;
prescrire PRESCRIT prescrivent prescrit; prévoir PRÉVOIT prévoient prévu; promouvoir PROMEUT promeuvent promu;
recevoir REÇOIT reçoivent reçu; reconduire RECONDUIT reconduisent reconduit;
reconnaître RECONNAÎT reconnaissent reconnu; recourir RECOURT recourent recouru; réduire RÉDUIT réduisent réduit;
rejeter REJETTE rejettent rejeté; remettre REMET remettent remis; rendre REND rendent rendu;
répartir RÉPARTIT répartissent réparti; reprendre REPREND reprennent repris; requérir REQUIERT requièrent requis;
retenir RETIENT retiennent retenu; rétablir RÉTABLIT rétablissent rétabli; réunir RÉUNIT réunissent réuni;
saisir SAISIT saisissent saisi; soumettre SOUMET soumettent soumis; souscrire SOUSCRIT souscrivent souscrit;
soutenir SOUTIENT soutiennent soutenu; surseoir SURSOIT sursoient sursis; suspendre SUSPEND suspendent suspendu;
unir UNIT unissent uni; vendre VEND vendent vendu; prendre PREND prennent pris; procéder PROCÈDE procèdent procédé;
rappeler RAPPELLE rappellent rappelé; transmettre TRANSMET transmettent transmis
"""
"""Infinitive, third person, plural, past participle."""
_LOCUTIONS = """
prendre acte; donner acte; prendre note; prendre connaissance; prendre en charge; prendre en compte; faire sienne;
faire siennes; faire siens; faire sien
"""
"""A verb, and what it takes to mean something."""
_PRONOMINAUX = """
s'engager S’ENGAGE; s'opposer S’OPPOSE; s'associer S’ASSOCIE; se prononcer SE PRONONCE; se réserver SE RÉSERVE;
se porter SE PORTE; s'inscrire S’INSCRIT
"""
_MUETTE = re.compile(r"[eé](?=(?:[bcdfghjklmnpqrstvwz]|[bcdfgptv][lr]|gu|qu|ch|gn)$)")


def conjuguer(infinitif: str) -> str | None:
    """Third person, in capitals, of a verb in -er (« lever » → « LÈVE »); None for the other groups, which no rule
    tells."""
    if not infinitif.endswith("er") or len(infinitif) < 4:
        return None
    radical = infinitif[:-2]
    if radical.endswith("y") and not radical.endswith("ey"):
        radical = radical[:-1] + "i"
    elif radical.endswith(("ell", "ett", "enn", "err", "ess")):
        pass
    elif radical in {"renouvel", "rappel", "appel", "rejet", "projet", "jet", "épel", "nivel", "morcel"}:
        radical += radical[-1]
    else:
        radical = _MUETTE.sub("è", radical)
    return f"{radical}e".upper()


def _articles(texte: str) -> list[str]:
    return [ligne.strip() for ligne in texte.replace("\n", " ").split(";")]


def _tables() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    infinitifs: dict[str, str] = {}
    presents: dict[str, str] = {}
    participes: dict[str, str] = {}

    def ajouter(infinitif: str, nom: str, pluriel: str, participe: str) -> None:
        infinitifs[infinitif], presents[pluriel], presents[nom], participes[participe] = nom, nom, nom, nom

    formes = {i: (i, n, p, q) for i, n, p, q in (ligne.split() for ligne in _articles(_AUTRES))}
    for i in _EN_ER.split():
        nom = conjuguer(i) or ""
        formes[i] = (i, nom, f"{nom}nt", f"{i[:-2]}é")
    formes["faire"] = ("faire", "FAIT", "font", "fait")
    for i, complement in (locution.split(" ", 1) for locution in _articles(_LOCUTIONS)):
        ajouter(*(f"{forme} {complement.upper() if forme.isupper() else complement}" for forme in formes[i]))
    del formes["faire"]  # alone it decides nothing
    for quatre in formes.values():
        ajouter(*quatre)
    for pronominal in _articles(_PRONOMINAUX):
        i, nom = re.split(r" (?=[A-Z])", pronominal, maxsplit=1)
        infinitifs[i], presents[nom], presents[re.sub("E$", "ENT", nom)] = nom, nom, nom
        participe = re.sub("^s'|^se ", "", i)[:-2] + "é"
        participes[f"s'est {participe}"] = participes[f"se sont {participe}s"] = nom
    return tuple({replier(forme): nom for forme, nom in table.items()} for table in (infinitifs, presents, participes))  # type: ignore[return-value]


INFINITIFS, PRESENTS, PARTICIPES = _tables()
"""Folded form → name. A plural is a present too: « les membres décident »."""
