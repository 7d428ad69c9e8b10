"""Near words of local government. `a ~ b ~ c` are typed for one another; `a > b ~ c` leads from what the public says to
what acts say, and not back.
"""

from __future__ import annotations

VOISINS = """
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
délégation de service public ~ concession de service public ~ affermage
délégataire ~ concessionnaire ~ fermier
marché public ~ accord-cadre
prestataire > titulaire ~ attributaire
architecte > maîtrise d’œuvre
ménage > nettoyage ~ entretien
nettoyage ~ propreté
magasin ~ commerce ~ boutique
boutique > commerce
dimanche ~ dominical
bar > débit de boissons
buvette ~ débit de boissons
alcool > boissons ~ débit de boissons
baigner > baignade
nager > baignade ~ piscine
plage > baignade
brûler ~ brûlage
feu > brûlage ~ incendie
barbecue > brûlage ~ feux
incendie ~ feu
pétard ~ artifices
feu d’artifice ~ artifices ~ pyrotechnie
chat > animaux
animal ~ animalier
fourrière > enlèvement ~ animaux
vitesse > zone 30 ~ zone de rencontre
sens interdit ~ sens unique
camion ~ poids lourd
neige ~ déneigement ~ viabilité hivernale
déneigement ~ viabilité hivernale
verglas > viabilité hivernale
pont > ouvrage d’art
nid de poule > chaussée ~ voirie
ruine > péril ~ mise en sécurité
péril ~ mise en sécurité
effondrement > péril ~ mise en sécurité
insalubre ~ insalubrité ~ habitat indigne
dénomination ~ dénommer
baptiser > dénomination
adresse > adressage ~ numérotage
adressage ~ numérotage ~ numérotation
antenne ~ antenne-relais
antenne-relais ~ pylône ~ téléphonie mobile
5G > antenne-relais ~ téléphonie mobile
ondes > antenne-relais ~ radiofréquences
téléphone > téléphonie
éolienne ~ éolien
éolien ~ parc éolien
héritage > legs ~ succession
don ~ donation ~ legs ~ libéralité
exproprier ~ expropriation
expropriation > utilité publique
chasseur > chasse
sanglier > chasse ~ battue
battue > chasse
bois de chauffage ~ affouage
arbre > plantation ~ abattage
électeur > électoral
bureau de vote > élections
apprenti ~ apprentissage
alternance > apprentissage
stagiaire ~ stage
CDD > contractuel
vacataire ~ contractuel
intérimaire > remplacement ~ contractuel
fonctionnaire ~ agent titulaire
heures sup > heures supplémentaires
heures supplémentaires ~ travaux supplémentaires
ticket restaurant ~ titre restaurant ~ chèque déjeuner
ticket resto > titre restaurant
retraite ~ retraité
harcèlement > signalement
grève > droit de grève ~ service minimum
congé ~ absence
remboursement ~ rembourser
frais > remboursement
voyage > déplacement ~ mandat spécial ~ mission
avocat > honoraires ~ contentieux
menace > protection fonctionnelle
agression > protection fonctionnelle
plainte > partie civile ~ ester en justice
attaquer > recours ~ contentieux
amende > contravention ~ infraction
contravention ~ amende ~ procès-verbal
impayé ~ créance ~ non-valeur
irrécouvrable ~ non-valeur
surendettement > effacement de dette
régisseur ~ régie
cotisation ~ adhésion
adhérer ~ adhésion
rejoindre > adhésion
quitter > retrait
facture > paiement
chauffage ~ chaudière
isolation > rénovation énergétique
pauvre > précarité ~ secours
précarité ~ secours ~ aides facultatives
SDF > sans domicile ~ résidence stable ~ domiciliation
domiciliation ~ élection de domicile
retraité > personnes âgées ~ aînés
vieux > personnes âgées ~ aînés
maison de retraite > EHPAD ~ résidence autonomie
foyer-logement > résidence autonomie
portage de repas ~ repas à domicile
handicapé ~ handicap
chômage > insertion ~ emploi
chômeur > demandeur d’emploi ~ insertion
allocataire ~ bénéficiaire
étudiant > enseignement supérieur
lycéen ~ lycée
collégien ~ collège
élève ~ scolarisé
instituteur > enseignant
école privée ~ enseignement privé ~ contrat d’association
école privée > forfait communal
carte scolaire ~ sectorisation
sectorisation ~ secteur
rythmes scolaires ~ temps scolaire ~ semaine scolaire
colonie > séjour
vacances > séjour ~ accueil de loisirs
nounou > assistante maternelle
assistante maternelle ~ assistant maternel
bébé > petite enfance ~ crèche
permis de conduire ~ bourse au permis
car scolaire > transport scolaire
ramassage scolaire ~ transport scolaire
covoiturage > mobilité
trottinette > engins de déplacement personnel
caravane > gens du voyage ~ camping
peinture > œuvre
sculpture > œuvre
exposition > musée
spectacle ~ saison culturelle
théâtre > spectacle
fuite > surconsommation ~ dégrèvement
crue ~ inondation
digue > inondation
rivière > cours d’eau ~ milieux aquatiques
étang ~ plan d’eau
lac > plan d’eau
pesticide ~ phytosanitaire
compost ~ compostage ~ biodéchets
artificialisation ~ consommation d’espaces
bétonisation > artificialisation
terrain à bâtir > lotissement
enseigne ~ publicité extérieure
panneau publicitaire > publicité extérieure ~ enseigne
affiche > affichage ~ publicité
logement vacant ~ vacance
vendu > vente ~ cession
construit > construction
détruire > démolition
réparer > réparation ~ réfection
refaire > réfection ~ rénovation
réfection ~ rénovation
changer > modification ~ changement
annuler ~ annulation
annulation ~ retrait ~ abrogation
abrogation ~ abroger
interdire ~ interdiction ~ interdit
refuser ~ refus
refus ~ opposition
obligatoire ~ obligation
fusion ~ fusionner ~ regroupement
représentant ~ délégué
siéger > représentant ~ désignation
élire ~ élection
remplacer ~ remplacement
remplacement ~ suppléant
remplacer > installation
compte rendu ~ procès-verbal
règlement intérieur ~ règlement de fonctionnement
subventionner > subvention
financer > financement ~ subvention
chantier > travaux
pénalité > retard
policier ~ police municipale
gendarme ~ gendarmerie
délinquance ~ sécurité
mosquée > culte
temple > culte
encombrants > déchets
obsèques ~ funéraire ~ inhumation
crématorium ~ crémation
incinération > crémation ~ crématorium
columbarium > cimetière
caveau > concession funéraire
carte d’identité > titres d’identité
passeport > titres d’identité
référendum > consultation des électeurs
enquête publique ~ commissaire enquêteur
indemnité ~ indemnitaire
aides > secours
paye > rémunération ~ indemnité
rémunération ~ rémunérer
télétravail > travail à distance
mutualisation ~ mutualiser
transfert ~ transférer
répartition ~ répartir
dégât > dommage ~ sinistre
assurance ~ assurer
sinistre ~ assurance
crédit > emprunt
banque > emprunt ~ prêt
rembourser ~ remboursement
trésorerie ~ ligne de trésorerie
surendetté > surendettement
loterie > tombola
forain > fête foraine
kermesse > fête
mobilier urbain > abribus
abribus ~ abri voyageurs
aire de jeux ~ jeux
city-stade ~ terrain multisports
boulodrome > pétanque
bac à sable > aire de jeux
toilettes > sanitaires
jardin partagé ~ jardins familiaux
rat > dératisation
moustique > démoustication
frelon > nuisibles
nuisible > dératisation
tapage > bruit ~ nuisances sonores
voisinage > bruit
drone > aéronef
squat > occupation illicite
clôture ~ mur de clôture
haie > élagage
élaguer ~ élagage
ZAN > artificialisation
élu > vice-président
déchèterie > déchets
école de musique ~ enseignement musical
conservatoire > école de musique
déchets verts ~ végétaux
jardin > espaces verts
14 juillet ~ fête nationale
11 novembre ~ armistice
8 mai > armistice ~ victoire
emplacement > droit de place
représenter > représentant ~ désignation
gérer > gestion ~ exploitation ~ délégataire
voisin > riverain ~ voisinage
choisir > choix ~ attribution
loger > logement
voter > vote
"""
