"""Other wordings of local government: abbreviations and near words, weighed so that the very word always comes first.

`SIGLE = words` is one thing under two names; `a ~ b ~ c` are near words that people type for one another; `a > b ~ c`
leads from what people say to what acts say, and not back. Several words are a phrase in an act. A phrase between
quotes, or an exclusion, is never widened.
"""

from __future__ import annotations

from functools import lru_cache

from search.classement import POIDS_SIGLE, POIDS_VOISIN
from search.french import analyser

_SIGLES = """
CGCT = code général des collectivités territoriales
CGFP = code général de la fonction publique
CGPPP = code général de la propriété des personnes publiques
CG3P = code général de la propriété des personnes publiques
CGI = code général des impôts
CCP = code de la commande publique
CRPA = code des relations entre le public et l’administration
CJA = code de justice administrative
CASF = code de l’action sociale et des familles
CCH = code de la construction et de l’habitation
CSI = code de la sécurité intérieure
PLU = plan local d’urbanisme
PLUi = plan local d’urbanisme intercommunal
POS = plan d’occupation des sols
SCOT = schéma de cohérence territoriale
PADD = projet d’aménagement et de développement durables
OAP = orientations d’aménagement et de programmation
DPU = droit de préemption urbain
DIA = déclaration d’intention d’aliéner
ZAC = zone d’aménagement concerté
ZAD = zone d’aménagement différé
ZFE = zone à faibles émissions
PUP = projet urbain partenarial
AVAP = aire de mise en valeur de l’architecture et du patrimoine
PPRI = plan de prévention du risque d’inondation
PCAET = plan climat-air-énergie territorial
PLH = programme local de l’habitat
OPAH = opération programmée d’amélioration de l’habitat
ORT = opération de revitalisation de territoire
CRTE = contrat de relance et de transition écologique
PEM = pôle d’échanges multimodal
AOM = autorité organisatrice de la mobilité
IRVE = bornes de recharge
DSP = délégation de service public
MAPA = marché à procédure adaptée
CAO = commission d’appel d’offres
DCE = dossier de consultation des entreprises
AMO = assistance à maîtrise d’ouvrage
EPCI = établissement public de coopération intercommunale
SIVU = syndicat intercommunal à vocation unique
SIVOM = syndicat intercommunal à vocations multiples
EPT = établissement public territorial
EPF = établissement public foncier
SPL = société publique locale
SEM = société d’économie mixte
CCAS = centre communal d’action sociale
CIAS = centre intercommunal d’action sociale
CDG = centre de gestion
CNFPT = centre national de la fonction publique territoriale
CST = comité social territorial
CHSCT = comité d’hygiène, de sécurité et des conditions de travail
SDIS = service départemental d’incendie et de secours
CAF = caisse d’allocations familiales
ARS = agence régionale de santé
DRAC = direction régionale des affaires culturelles
DGS = directrice générale des services
DGS = directeur général des services
DST = directeur des services techniques
RIFSEEP = régime indemnitaire
IFSE = indemnité de fonctions, de sujétions et d’expertise
CIA = complément indemnitaire annuel
NBI = nouvelle bonification indiciaire
IHTS = indemnités horaires pour travaux supplémentaires
CET = compte épargne-temps
PSC = protection sociale complémentaire
ATSEM = agent territorial spécialisé des écoles maternelles
DOB = débat d’orientation budgétaire
ROB = rapport d’orientation budgétaire
BP = budget primitif
BS = budget supplémentaire
DM = décision modificative
CA = compte administratif
CFU = compte financier unique
AP = autorisation de programme
PPI = plan pluriannuel d’investissement
DGF = dotation globale de fonctionnement
DETR = dotation d’équipement des territoires ruraux
DSIL = dotation de soutien à l’investissement local
DSC = dotation de solidarité communautaire
FPIC = fonds de péréquation des ressources intercommunales et communales
FCTVA = fonds de compensation pour la taxe sur la valeur ajoutée
CLECT = commission locale d’évaluation des charges transférées
CLETC = commission locale d’évaluation des transferts de charges
TEOM = taxe d’enlèvement des ordures ménagères
REOM = redevance d’enlèvement des ordures ménagères
TLPE = taxe locale sur la publicité extérieure
RLP = règlement local de publicité
CFE = cotisation foncière des entreprises
CVAE = cotisation sur la valeur ajoutée des entreprises
AC = attributions de compensation
RODP = redevance d’occupation du domaine public
AOT = autorisation d’occupation temporaire
PFAC = participation pour le financement de l’assainissement collectif
SPANC = service public d’assainissement non collectif
RPQS = rapport sur le prix et la qualité du service
GEMAPI = gestion des milieux aquatiques et prévention des inondations
DECI = défense extérieure contre l’incendie
PCS = plan communal de sauvegarde
DICRIM = document d’information communal sur les risques majeurs
ERP = établissement recevant du public
PMR = personnes à mobilité réduite
ALSH = accueil de loisirs sans hébergement
RPE = relais petite enfance
RAM = relais d’assistants maternels
EAJE = établissement d’accueil du jeune enfant
CTG = convention territoriale globale
PEDT = projet éducatif territorial
MSP = maison de santé pluriprofessionnelle
CLS = contrat local de santé
CLSPD = conseil local de sécurité et de prévention de la délinquance
RGPD = règlement général sur la protection des données
DPO = délégué à la protection des données
CADA = commission d’accès aux documents administratifs
CM = conseil municipal
CC = conseil communautaire
QPV = quartier prioritaire de la politique de la ville
ESS = économie sociale et solidaire
PAT = projet alimentaire territorial
SIG = système d’information géographique
IA = intelligence artificielle
MAPTAM = 2014-58
NOTRe = 2015-991
ALUR = 2014-366
ELAN = 2018-1021
SRU = 2000-1208
LOM = 2019-1428
AGEC = 2020-105
Égalim = 2018-938
"""

_VOISINS = """
cantine ~ restauration scolaire ~ restaurant scolaire ~ pause méridienne
repas > restauration
crèche ~ multi-accueil ~ petite enfance ~ accueil du jeune enfant
garderie ~ périscolaire
centre aéré ~ centre de loisirs ~ accueil de loisirs
école > groupe scolaire ~ scolaire
groupe scolaire > école
enfant ~ enfance
jeune ~ jeunesse
personnes âgées ~ seniors ~ aînés
aide ~ subvention ~ soutien
prix ~ tarif ~ coût ~ grille tarifaire
coûter > tarif ~ prix
tarification > tarif
gratuit ~ gratuité
payer > payant ~ tarif
prime > indemnité ~ régime indemnitaire
toucher > indemnité ~ rémunération
gagner > indemnité ~ rémunération
maison > logement ~ habitation
accessibilité ~ handicap
agriculture ~ agricole
approbation ~ approuver ~ adoption
association ~ associatif
attribution ~ attribuer ~ octroi
autorisation ~ autoriser
budget > budgétaire
commerce ~ commercial
création ~ créer
culture ~ culturel
délivrance ~ délivrer
démission ~ démissionner ~ démissionnaire
désignation ~ désigner
économie ~ économique
élection ~ électoral
énergie ~ énergétique
environnement ~ environnemental
exonération ~ exonérer
famille ~ familial
fermeture ~ fermer ~ ferme
finances ~ financier
fiscalité ~ fiscal
fixation ~ fixer
inscription ~ inscrire
installation ~ installer
modification ~ modifier
nomination ~ nommer
numérique ~ informatique
ouverture ~ ouvrir ~ ouvert
participation ~ participer
réduction ~ réduire ~ baisse
augmentation ~ augmenter ~ hausse
révision ~ réviser
suppression ~ supprimer
tourisme ~ touristique
versement ~ verser
surveillance > vidéoprotection ~ vidéosurveillance
salaire > rémunération ~ traitement
embauche ~ recrutement ~ création d’un emploi
embaucher > recruter ~ recrutement
poste ~ emploi
employé > agent ~ fonctionnaire
personnel > agents
élu > conseiller municipal ~ conseiller communautaire ~ adjoint
maire > première magistrate
nommer > nomination ~ désignation
désigner > désignation ~ représentant
mutuelle > complémentaire santé ~ prévoyance
impôt > fiscalité ~ taxe ~ imposition
taxe foncière > taxes foncières ~ foncier bâti
emprunt ~ prêt
emprunter > emprunt
dette > emprunt
vente ~ cession ~ aliénation
vendre > vente ~ cession ~ cède
vend > vente ~ cession ~ cède
achat ~ acquisition
acheter > achat ~ acquisition ~ acquérir
terrain ~ parcelle
bail ~ location
loyer > location ~ bail
louer > location ~ loyer
immeuble > bâtiment
logement > habitat ~ habitation
HLM > logement social ~ logements locatifs sociaux
construire > construction
rénover ~ rénovation ~ réhabilitation
travaux > rénovation
agrandissement > extension
démolition > démolir
poubelle > ordures ménagères ~ déchets ~ bac
ordures ~ déchets
déchetterie ~ déchèterie
tri > déchets
eaux usées ~ assainissement
égout > assainissement
tout-à-l’égout > assainissement collectif
fosse septique > assainissement non collectif
robinet > eau potable
piscine ~ centre aquatique ~ bassin
gymnase > équipement sportif ~ salle de sport
stade > terrain de sport
vélo ~ cyclable ~ bicyclette ~ cycliste
voiture > véhicule
route > voirie ~ chaussée
rue > voie
parking > stationnement
se garer > stationnement
garer > stationnement
stationner > stationnement
circuler > circulation
bus > autobus ~ transport ~ navette
train > ferroviaire ~ gare
lampadaire > éclairage public ~ luminaire
lumière > éclairage
éteindre ~ éteint ~ extinction
nuit ~ nocturne
électrique ~ électricité
solaire ~ photovoltaïque
climat ~ climatique
réchauffement > climat
caméra > vidéoprotection ~ vidéosurveillance
vidéosurveillance ~ vidéoprotection
sécurité > police municipale
bruit > nuisances sonores
chien > animaux
bibliothèque ~ médiathèque
livre > lecture publique
musique ~ musical
concert > spectacle
sport ~ sportif
club > association sportive
asso > association
fête > festivité
salle des fêtes ~ salle polyvalente
marché hebdomadaire ~ marché de plein air
brocante > vide-greniers ~ vente au déballage
commerçant ~ commerce
terrasse > occupation du domaine public
tombe > concession funéraire ~ cimetière
cimetière ~ funéraire
enterrement > funéraire ~ inhumation
mariage > célébration
église > édifice cultuel
médecin > maison de santé ~ santé
hôpital > maternité
appel d’offres > marché public
commande publique > marché public
intercommunalité > communauté de communes ~ EPCI
agglo > communauté d’agglomération
comcom > communauté de communes
métropole > métropolitain
département > conseil départemental
région > conseil régional
préfet > préfecture
procès > contentieux ~ ester en justice
tribunal > contentieux
accord > convention ~ protocole
contrat > convention
vœu ~ motion
jumelage ~ coopération décentralisée
internet > numérique
numérisation > dématérialisation
données personnelles > protection des données
ouverture > horaires
horaires > heures d’ouverture
urbanisme > plan local d’urbanisme
permis de construire > autorisation d’urbanisme
préempter > préemption
forêt > coupes de bois ~ bois
chasse > droit de chasse
inondation > GEMAPI
touriste > tourisme
Airbnb > meublés de tourisme ~ taxe de séjour
"""

Suite = tuple[str, ...]
"""Words by their stems, in order."""


@lru_cache(maxsize=1)
def autres_mots() -> dict[Suite, tuple[tuple[str, float], ...]]:
    """For each wording, the others and their weights; the strongest weight of a pair holds."""
    table: dict[Suite, dict[str, float]] = {}
    for lignes, signe, poids in ((_VOISINS, "~", POIDS_VOISIN), (_SIGLES, "=", POIDS_SIGLE)):
        for ligne in lignes.strip().splitlines():
            dit, _, officiels = ligne.partition(" > ")
            groupe = [g.strip() for g in (officiels or dit).split(signe)]
            for un in [dit] if officiels else groupe:
                table.setdefault(suite(un), {}).update((autre, poids) for autre in groupe if suite(autre) != suite(un))
    return {cle: tuple(autres.items()) for cle, autres in table.items() if autres}


@lru_cache(maxsize=1)
def longueur_max() -> int:
    """Words of the longest wording."""
    return max(map(len, autres_mots()))


def suite(texte: str) -> Suite:
    """The stems of a wording, words too common left out."""
    return tuple(j.termes[0] for j in analyser(texte))
