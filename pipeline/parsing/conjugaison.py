"""The forms of operative verbs: infinitive, third persons, past participle, each telling the one form of the contract
(« approuver », « approuvent », « a approuvé » → `APPROUVE`)."""

from __future__ import annotations

import re

from pipeline.parsing.motifs import replier

_EN_ER = """
abaisser abandonner abonder aborder abroger accepter accompagner accorder acheminer acheter acquitter acter activer
actualiser adapter adhérer adjuger adopter adresser affecter affermer affilier affirmer agréer ajourner ajouter
ajuster aliéner aligner alimenter alléger allouer aménager amender animer annexer annuler appliquer apporter apposer
approuver appuyer apurer arbitrer arrêter assigner assurer attester attribuer augmenter autoriser avaliser baptiser
bonifier budgéter candidater cautionner céder cesser charger clarifier classer clôturer cofinancer collecter commander
compenser compléter composer comptabiliser concéder concerter conditionner conférer confier confirmer consacrer
consigner consolider constater constituer consulter continuer contracter contractualiser contresigner contribuer
coopter coordonner corriger cotiser créditer créer débloquer décaler décerner décharger décider déclarer
déclasser décliner dédommager dégrever déléguer délibérer délivrer demander dénommer dénoncer déplacer déployer
déposer déroger désaffecter désapprouver désengager désigner destiner détacher déterminer développer diligenter
diminuer dispenser disposer distribuer diviser donner doter doubler dresser écarter échanger échelonner éditer effacer
effectuer élaborer élever éliminer embaucher emprunter encadrer encaisser encourager engager enregistrer entériner
envisager envoyer équiper estimer étaler étudier évaluer éviter examiner exécuter exempter exercer exiger exonérer
expérimenter exprimer exproprier externaliser faciliter facturer favoriser féliciter fermer financer fixer flécher
formuler fusionner gager généraliser gérer habiliter harmoniser homologuer identifier implanter imposer imputer
incorporer indemniser indexer informer initier insérer installer instaurer instituer intégrer interpeller inviter
justifier labelliser laisser lancer lever limiter liquider livrer louer majorer mandater manifester mener minorer
missionner mobiliser moderniser modifier motiver mutualiser négocier neutraliser nommer noter notifier numériser
numéroter obliger octroyer opérer opposer opter ordonner organiser orienter outiller parapher parrainer partager
participer payer pérenniser plafonner planifier pondérer porter pratiquer préciser préconiser préempter préférer
prélever préparer présenter préserver prêter privilégier proclamer programmer prohiber prolonger promulguer prononcer
proposer proroger protéger provisionner qualifier raccorder racheter ratifier rattacher réaffecter réaffirmer réaliser
rebaptiser recenser rechercher réclamer recommander récompenser reconstituer recouvrer recruter rectifier redistribuer
réexaminer refacturer refuser réglementer régler regrouper régulariser réhabiliter réitérer rejeter relancer relever
reloger remanier rembourser remercier remplacer rémunérer renforcer renommer renoncer renouveler rénover renseigner
renvoyer répercuter reporter repousser requalifier réserver résilier restaurer restituer retirer retracer rétrocéder
réutiliser revaloriser réviser saluer sanctionner scinder sécuriser sélectionner sensibiliser séparer signer
simplifier solder solliciter souhaiter souligner spécifier stabiliser stipuler structurer subordonner subroger
substituer subventionner suggérer superviser supprimer surveiller tarifer tester titulariser tolérer traiter
transférer transformer transiger unifier utiliser valider valoriser veiller ventiler vérifier verser viabiliser virer
viser voter
abonner accélérer amorcer anticiper budgétiser cadrer calculer centraliser cibler conserver démarrer dématérialiser
diffuser domicilier édicter entamer exploiter fractionner geler héberger intensifier mensualiser mentionner piloter
préfinancer prioriser ramener réactiver réajuster réceptionner reclasser réorganiser résorber revitaliser sauvegarder
tirer végétaliser
"""
_AUTRES = """
abattre ABAT abattent abattu; accueillir ACCUEILLE accueillent accueilli; acquérir ACQUIERT acquièrent acquis;
acquitter ACQUITTE acquittent acquitté; admettre ADMET admettent admis; affranchir AFFRANCHIT affranchissent
affranchi; agrandir AGRANDIT agrandissent agrandi; appeler APPELLE appellent appelé; assouplir ASSOUPLIT assouplissent
assoupli; assujettir ASSUJETTIT assujettissent assujetti; avertir AVERTIT avertissent averti; circonscrire CIRCONSCRIT
circonscrivent circonscrit; clore CLÔT closent clos; compromettre COMPROMET compromettent compromis; conclure CONCLUT
concluent conclu; consentir CONSENT consentent consenti; construire CONSTRUIT construisent construit; contraindre
CONTRAINT contraignent contraint; convenir CONVIENT conviennent convenu; convertir CONVERTIT convertissent converti;
couvrir COUVRE couvrent couvert; déduire DÉDUIT déduisent déduit; défendre DÉFEND défendent défendu; définir DÉFINIT
définissent défini; démolir DÉMOLIT démolissent démoli; dessaisir DESSAISIT dessaisissent dessaisi; dire DIT disent
dit; dissoudre DISSOUT dissolvent dissous; élargir ÉLARGIT élargissent élargi; élire ÉLIT élisent élu; émettre ÉMET
émettent émis; enjoindre ENJOINT enjoignent enjoint; enrichir ENRICHIT enrichissent enrichi; entendre ENTEND entendent
entendu; entreprendre ENTREPREND entreprennent entrepris; envoyer ENVOIE envoient envoyé; établir ÉTABLIT établissent
établi; étendre ÉTEND étendent étendu; exclure EXCLUT excluent exclu; fournir FOURNIT fournissent fourni; garantir
GARANTIT garantissent garanti; inclure INCLUT incluent inclus; inscrire INSCRIT inscrivent inscrit; interdire INTERDIT
interdisent interdit; interrompre INTERROMPT interrompent interrompu; introduire INTRODUIT introduisent introduit;
investir INVESTIT investissent investi; joindre JOINT joignent joint; maintenir MAINTIENT maintiennent maintenu;
mettre MET mettent mis; obtenir OBTIENT obtiennent obtenu; offrir OFFRE offrent offert; ouvrir OUVRE ouvrent ouvert;
percevoir PERÇOIT perçoivent perçu; permettre PERMET permettent permis; poursuivre POURSUIT poursuivent poursuivi;
pourvoir POURVOIT pourvoient pourvu; prendre PREND prennent pris; prescrire PRESCRIT prescrivent prescrit; prévoir
PRÉVOIT prévoient prévu; procéder PROCÈDE procèdent procédé; promouvoir PROMEUT promeuvent promu; rappeler RAPPELLE
rappellent rappelé; recevoir REÇOIT reçoivent reçu; reconduire RECONDUIT reconduisent reconduit; reconnaître RECONNAÎT
reconnaissent reconnu; recourir RECOURT recourent recouru; recueillir RECUEILLE recueillent recueilli; redéfinir
REDÉFINIT redéfinissent redéfini; réduire RÉDUIT réduisent réduit; réinscrire RÉINSCRIT réinscrivent réinscrit;
rejeter REJETTE rejettent rejeté; rejoindre REJOINT rejoignent rejoint; remettre REMET remettent remis; rendre REND
rendent rendu; répartir RÉPARTIT répartissent réparti; reprendre REPREND reprennent repris; requérir REQUIERT
requièrent requis; restreindre RESTREINT restreignent restreint; rétablir RÉTABLIT rétablissent rétabli; retenir
RETIENT retiennent retenu; réunir RÉUNIT réunissent réuni; revoir REVOIT revoient revu; saisir SAISIT saisissent
saisi; soumettre SOUMET soumettent soumis; souscrire SOUSCRIT souscrivent souscrit; soutenir SOUTIENT soutiennent
soutenu; surseoir SURSOIT sursoient sursis; suspendre SUSPEND suspendent suspendu; traduire TRADUIT traduisent
traduit; transcrire TRANSCRIT transcrivent transcrit; transmettre TRANSMET transmettent transmis; unir UNIT unissent
uni; vendre VEND vendent vendu
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
    infinitifs["passer"] = "PASSE"  # « passe au vote » neither
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
