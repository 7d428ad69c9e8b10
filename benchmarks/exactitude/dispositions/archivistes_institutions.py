"""The cities, départements, regions, syndicats and establishments of ARCHIVISTES."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_provisions, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.archivistes_pieces import (
    CITES,
    a_la_ligne,
    choisir,
    dire,
    epoque,
    majuscule,
    patronymes,
    timbre_envoye,
    timbre_fast,
    timbre_recu,
)
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
    decider,
    le_chef,
    mm,
    monsieur,
    motifs,
    motifs_en_liste,
    noms,
    poser,
    sans_motifs,
    signe,
    signent,
    tierce,
    tous,
)
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau, personne

_LETTRE = (
    "Vous avez bien voulu, lors d'une précédente séance, retenir le principe de cette opération et demander qu'elle "
    "soit conduite dans la concertation. Les réunions tenues dans les quartiers ont rassemblé plus de trois cents "
    "personnes ; leurs remarques, consignées par les services, ont permis d'amender le projet sur plusieurs points.",
    "La commission a examiné le dossier dans sa dernière réunion et s'est prononcée favorablement. Les crédits "
    "correspondants figurent au budget de la Ville.",
)


def mes_chers_collegues(f: Faits) -> Feuille:
    """2016, a city's report in the form of a letter, whose conclusions the council adopts; a delegated hand."""
    f = camper(
        epoque(f, 2016), "Ville {de}", "conseil municipal", "maire", 45, sujet=choisir(f, (*CITES[:2], CITES[3]))
    )
    d, numero, signataire = Feuille("mes_chers_collegues"), f"{f.seance.year}/{f.rang + 1200}", f.autres[5]
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Extrait du registre des délibérations du Conseil municipal", taille=10)
    d.p(f"Séance publique du {le(f.seance)}", gras=True, avant=10)
    d.p(f"Délibération n° {numero}", gras=True, avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Rapporteur : {mm(f.autres[3])}", avant=2)
    d.p(f"Le Conseil municipal a été convoqué le {le(f.convocation)}. Président : {mm(f.president)}, Maire. Secrétaire "
        f"élu : {mm(f.secretaire)}. En exercice : {f.exercice}. Présents : {f.presents}.", taille=10)  # fmt: skip
    d.p("Mesdames, Messieurs, mes chers Collègues,", avant=12)
    for alinea in _LETTRE:
        d.p(alinea, aligne="justifie")
    d.p("Je vous propose donc, mes chers Collègues, de bien vouloir :", avant=10)
    poser(d, f, decider(f, nu=True), marque="- ", retrait=14)
    d.p(f"Le Conseil, après en avoir délibéré, adopte à {tous(f)} les conclusions du rapport.", avant=12)
    d.p(f"(Et ont signé les membres présents. Pour extrait conforme, le {le(f.reception)})", italique=True)
    d.lignes("Pour le Maire,", f"{'La' if signataire.femme else 'Le'} Secrétaire général{'e' * signataire.femme}",
             str(signataire), aligne="droite", avant=14)  # fmt: skip
    d.dit(signataires=[str(signataire)])
    sans_motifs(d)
    dire(d, f, numero, "president secretaire convocation en_exercice presents")
    dit_vote(d, f, comptes=False)
    return d


def conseil_general(f: Faits) -> Feuille:
    """2013, a conseil général: a session and its sitting, names by sex, « DECIDE », the ink of the préfecture."""
    f = camper(epoque(f, 2013), "Département de la Drenne", "conseil général", "président", 29, prefixe="22",
               sujet=choisir(f, (*CITES[:2], CITES[3])), visas=["la loi n° 82-213 du 2 mars 1982"])  # fmt: skip
    d, qui, numero = Feuille("conseil_general", police="New Computer Modern"), bancs(f), f"{f.seance:%y}-{f.rang:03}"
    d.timbre = ("PRÉFECTURE DE LA DRENNE", f"Reçu le {f.reception:%d/%m/%Y}")
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DE LA DRENNE", gras=True, aligne="centre")
    d.p("CONSEIL GÉNÉRAL", gras=True, aligne="centre", taille=14)
    d.p(f"Deuxième session ordinaire – Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre")
    d.p(f"Présidence de {mm(f.president)}, {f.president.qualite}", avant=10)
    hommes, femmes = ([i for i in qui.presents if i.femme is x] for x in (False, True))
    d.p(f"Étaient présents : MM. {', '.join(i.nom for i in hommes)} ; Mmes {', '.join(i.nom for i in femmes)}.",
        aligne="justifie")  # fmt: skip
    if qui.absents or qui.pouvoirs:
        d.p(f"Absents ou excusés : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.")
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'nommé')} secrétaire de séance.")
    d.p("LE CONSEIL GÉNÉRAL", gras=True, aligne="centre", avant=10)
    visas_suivis(d, f, fin=",", aligne="justifie")
    considerants_suivis(d, f, fin=",", aligne="justifie")
    d.p(f"Sur le rapport de {monsieur(f.autres[1])}, au nom de la première commission,")
    d.p("Après en avoir délibéré,")
    d.p("DECIDE :", gras=True)
    poser(d, f, decider(f), marque="- ", fin=",", retrait=10)
    d.p(f"Adopté à {tous(f)}.", gras=True, avant=10)
    signe(d, f, f"{'LA PRÉSIDENTE' if f.president.femme else 'LE PRÉSIDENT'} DU CONSEIL GÉNÉRAL,")
    d.p(f"Publié au recueil des actes administratifs le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    dire(d, f, numero, "president secretaire publication", f.sujet.objet.upper())
    d.dit(reception=f.reception)
    dit_vote(d, f, comptes=False)
    return d


def region_permanente_2018(f: Faits) -> Feuille:
    """2018, a region's commission permanente: its code with points, Roman figures, counts of the vote by line."""
    f = camper(epoque(f, 2018), "Région Ostre-et-Drenne", "commission permanente", "président", 41, prefixe="20",
               sujet=choisir(f, CITES), visas=["la délibération qui lui donne délégation"])  # fmt: skip
    d, numero = Feuille("region_permanente_2018"), f"{f.seance:%y}CP-{f.rang + 300}"
    timbre_fast(d, f, numero, mot="Publication")
    d.bas = f"RÉGION OSTRE-ET-DRENNE – {numero} – page {{page}}"
    d.p("RÉGION OSTRE-ET-DRENNE", gras=True, taille=14)
    d.p(f"Commission permanente du {le(f.seance)}", avant=2)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=12)
    d.p(f.sujet.objet, gras=True, avant=4, taille=13)
    d.p(f"La commission permanente du conseil régional, convoquée le {le(f.convocation)}, réunie sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite} de la Région, {f.presents} de ses {f.exercice} membres étant "
        "présents,", aligne="justifie", avant=10)  # fmt: skip
    visas_suivis(d, f, mot="VU", fin=" ;", aligne="justifie")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=" ;", aligne="justifie")
    d.p("Après en avoir délibéré, décide :", gras=True, avant=10)
    textes = [majuscule(t) for t in decider(f)]
    romains = ("I", "II", "III", "IV")
    for rang, texte in enumerate(textes):
        d.p(f"Article {romains[rang]} – {texte}.", aligne="justifie")
    dit_provisions(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])
    d.lignes("Résultat du vote de la commission permanente :", f"pour : {f.pour} voix", f"contre : {f.contre} voix",
             f"abstention : {f.abstentions} voix", avant=12)  # fmt: skip
    signe(d, f, f"{le_chef(f)} de la Région Ostre-et-Drenne,")
    dire(d, f, numero, "president convocation en_exercice presents")
    d.dit(president={"nom": str(f.president), "qualite": f"{f.president.qualite} de la Région"})
    dit_vote(d, f)
    return d


_SECOURS = (
    Sujet("Réforme et cession de véhicules d'incendie", "3.2", (f"{CGCT}, notamment son article L. 1424-1",),
          ("que ces véhicules ont plus de vingt-cinq ans de service",),
          (("prononcer", "la réforme de deux fourgons pompe-tonne et d'une échelle pivotante"),
           ("autoriser", "{autorite} à céder ces véhicules aux enchères"))),
    Sujet("Contribution des communes pour l'exercice à venir", "7.6", (f"{CGCT}, notamment son article L. 1424-35",),
          ("que le contingent ne peut croître plus vite que les prix",),
          (("fixer", "à 8 214 600 € le contingent global des communes"),
           ("notifier", "à chaque commune le montant de sa contribution"))),
)  # fmt: skip


def sdis(f: Faits) -> Feuille:
    """2021, a fire service's board: voting members apart, one « Vu : », the vote in a table of lines."""
    f = camper(epoque(f, 2021), "Service départemental d'incendie et de secours de la Drenne",
               "conseil d'administration", "président", 22, prefixe="28", sujet=choisir(f, _SECOURS))  # fmt: skip
    d, qui, numero = Feuille("sdis"), bancs(f), f"CASDIS-{f.seance.year}-{f.rang:02}"
    timbre_recu(d, f, numero)
    d.p("SERVICE DÉPARTEMENTAL D'INCENDIE ET DE SECOURS DE LA DRENNE", gras=True)
    d.p("Conseil d'administration", gras=True, avant=2)
    d.blocs.append(Tableau((
        ("Séance du", f"{jour_de_semaine(f.seance)} {le(f.seance)}"), ("Délibération n°", numero),
        ("Membres en exercice", str(f.exercice)), ("Membres présents", str(f.presents)), ("Pouvoirs", str(f.pouvoirs)),
        ("Date de convocation", f"{f.convocation:%d/%m/%Y}"),
    ), entete=False))  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Présents avec voix délibérative : {patronymes(qui.presents)}.", aligne="justifie", taille=10)
    d.p(f"Présents avec voix consultative : le directeur départemental, le payeur départemental, {mm(f.autres[11])}.",
        taille=10)  # fmt: skip
    d.p(f"Président de séance : {mm(f.president)}, {f.president.qualite}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    motifs_en_liste(d, f, "Vu", "Considérant", "-")
    d.p("Le conseil d'administration, sur rapport de sa commission des finances et après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="{n} - ", fin=" ;")
    d.blocs.append(Tableau((("Pour", str(f.pour)), ("Contre", str(f.contre)), ("Abstention", str(f.abstentions))),
                           entete=False))  # fmt: skip
    signe(d, f, f"{le_chef(f)} du conseil d'administration,")
    dire(d, f, numero, "president secretaire convocation en_exercice presents pouvoirs")
    dit_vote(d, f)
    return d


_ANALYSE = (
    "I. Contexte",
    "La Métropole conduit depuis sa création une politique d'accompagnement des communes dans ce domaine. Une "
    "trentaine d'opérations ont été menées, pour un montant total supérieur à quarante millions d'euros.",
    "II. Proposition",
    "Le projet présenté s'inscrit dans cette continuité. Il a été soumis à la conférence des maires, puis à la "
    "commission thématique, qui a demandé que son évaluation soit confiée à un tiers. Cette demande a été retenue : un "
    "cabinet sera désigné après mise en concurrence, et ses conclusions seront rendues publiques. Les communes "
    "concernées seront associées à toutes les étapes.",
)


def metropole_longue(f: Faits) -> Feuille:
    """2024, a métropole: a cover of names in two columns, a page of report with its own headings, then the decision."""
    f = camper(epoque(f, 2024), "Métropole {de}", "conseil métropolitain", "président", 51, prefixe="20",
               sujet=choisir(f, CITES))  # fmt: skip
    d, qui, numero = Feuille("metropole_longue"), bancs(f), f"{f.seance:%Y-%m-%d}-{f.rang:03}"
    timbre_envoye(d, f, numero, affiche=True)
    d.haut, d.bas = f"Conseil métropolitain – {numero}", "{page} / {pages}"
    d.p(f.collectivite.upper(), gras=True, taille=15)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MÉTROPOLITAIN", gras=True, avant=8)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=2)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=10)
    d.p(f"Date de convocation : {le(f.convocation)} – Conseillers en exercice : {f.exercice} – Présidence : "
        f"{f.president} – Secrétaire de séance : {f.secretaire}", avant=8)  # fmt: skip
    moitie = len(qui.presents) // 2
    gauche = (P("Présents :", gras=True), P(", ".join(str(i) for i in qui.presents[:moitie]) + ",", taille=9))
    droite = (P(", ".join(str(i) for i in qui.presents[moitie:]) + ".", taille=9),)
    d.blocs.append(Colonnes(gauche, droite, part=0.5))
    if qui.pouvoirs:
        d.p(f"Excusés ayant donné pouvoir : {', '.join(f'{a} (pouvoir à {b})' for a, b in qui.pouvoirs)}.", taille=9)
    if qui.absents:
        d.p(f"Excusés : {', '.join(str(i) for i in qui.absents)}.", taille=9)
    d.blocs.append(SautDePage())
    d.p(f"{mm(f.autres[2])}, rapporteur, soumet au conseil le rapport suivant :")
    for alinea in _ANALYSE:
        d.p(alinea, aligne="justifie", gras=alinea.startswith("I"))
    motifs(d, f, fin=",")
    d.p("Le Conseil métropolitain, après en avoir délibéré, décide :", gras=True, avant=10)
    poser(d, f, decider(f), marque="- ", retrait=12)
    if f.mode == "unanimite":
        d.p("ADOPTÉ À L'UNANIMITÉ DES SUFFRAGES EXPRIMÉS", gras=True, avant=10)
    else:
        d.p("ADOPTÉ À LA MAJORITÉ DES SUFFRAGES EXPRIMÉS", gras=True, avant=10)
        d.p(f"Contre : {f.contre} voix – Abstention : {f.abstentions} voix", avant=2)
    signent(d, f)
    dire(d, f, numero, "secretaire convocation en_exercice publication", f.sujet.objet.upper())
    d.dit(president=personne(f.president, None))
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def groupes_politiques_2025(f: Faits) -> Feuille:
    """2025, a great city: votes told by political group, « 1°/ », going online dated before the signature."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 49)
    d, numero = Feuille("groupes_politiques_2025"), f"{f.seance:%Y}-DCM-{f.rang:03}"
    timbre_recu(d, f, numero)
    d.bas = "Hôtel de Ville – Direction des assemblées"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p(f"CONSEIL MUNICIPAL – SÉANCE DU {f.seance:%d.%m.%Y}", aligne="centre")
    d.p(f"DÉLIBÉRATION {numero}", gras=True, avant=10)
    d.p(f.sujet.objet, gras=True, avant=2, taille=12)
    d.p(f"Rapporteur : {monsieur(f.autres[7])}, {'adjointe' if f.autres[7].femme else 'adjoint'} au maire", avant=6)
    d.lignes(f"Effectif légal du conseil municipal : {f.exercice}", f"En exercice : {f.exercice}",
             f"Présents : {f.presents}", f"Représentés : {f.pouvoirs}", avant=6)  # fmt: skip
    d.p(f"Convocation du {le(f.convocation)}. Président de séance : {monsieur(f.president)}, Maire. Secrétaire de "
        f"séance : {monsieur(f.secretaire)}.")  # fmt: skip
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Le Conseil municipal, après en avoir délibéré,", avant=10)
    d.p("DÉCIDE", gras=True)
    poser(d, f, decider(f), marque="{n}°/ ", fin=" ;")
    if f.mode == "unanimite":
        d.p(f"Vote : unanimité – Pour : {f.pour} – Contre : 0 – Abstention : 0", gras=True, avant=10)
    else:
        d.p("Vote :", gras=True, avant=10)
        d.p(f"Pour : {f.pour} (groupes Ville en commun et Gauche citoyenne)", avant=2)
        d.p(f"Contre : {f.contre} (groupe Alternance)", avant=2)
        d.p(f"Abstentions : {f.abstentions}{' (non-inscrits)' if f.abstentions else ''}", avant=2)
    d.p(f"Mise en ligne sur le site de la Ville le {le(f.publication)}", taille=9, avant=10)
    signe(d, f, f"{le_chef(f)},")
    dire(d, f, numero, "president secretaire convocation en_exercice presents pouvoirs publication")
    dit_vote(d, f)
    return d


_LOGEMENT = (
    Sujet("Hausse des loyers au 1er janvier", "7.1", ("le code de la construction et de l'habitation",),
          ("que l'indice de référence des loyers a progressé",),
          (("fixer", "à 1,2 % la hausse des loyers des logements conventionnés"),
           ("laisser", "sans changement les loyers des garages"))),
    Sujet("Vente de logements aux locataires de la résidence des Acacias", "3.2",
          ("le code de la construction et de l'habitation, notamment ses articles L. 443-7 et suivants",),
          ("que dix locataires ont fait connaître leur intention d'acheter",),
          (("approuver", "la mise en vente de dix logements de la résidence des Acacias"),
           ("fixer", "à 1 450 € le prix du mètre carré habitable"),
           ("autoriser", "{autorite} à signer les actes"))),
)  # fmt: skip


def office_de_l_habitat(f: Faits) -> Feuille:
    """2015, a housing office's board: members by college, each label above its verb, a certified extract."""
    f = camper(epoque(f, 2015), "Office public de l'habitat de la Drenne", "conseil d'administration", "président", 23,
               prefixe="27", sujet=choisir(f, _LOGEMENT))  # fmt: skip
    d, qui, numero = Feuille("office_de_l_habitat"), bancs(f), f"{f.seance.year}-{f.rang:02}-CA"
    d.p("OFFICE PUBLIC DE L'HABITAT DE LA DRENNE", gras=True)
    d.p("Extrait du procès-verbal du conseil d'administration", aligne="centre", avant=10)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"Délibération n° {numero} relative à : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Présents : {f.presents} administrateurs sur {f.exercice} en exercice. Votants : {f.votants}.", avant=8)
    d.p(f"Représentants du Département : {noms(qui.presents[:8])}.", taille=10, aligne="justifie")
    d.p(f"Personnalités qualifiées : {noms(qui.presents[8:14])}.", taille=10, aligne="justifie")
    d.p(f"Représentants des locataires : {noms(qui.presents[14:])}.", taille=10, aligne="justifie")
    d.p(f"Présidence : {mm(f.president)}, {f.president.qualite}. Secrétariat : {mm(f.secretaire)}.")
    motifs(d, f, fin="")
    d.p("Le conseil d'administration, après en avoir délibéré,", avant=10)
    a_la_ligne(d, f, tierce(f), label="ARTICLE {n}")
    d.p(f"Vote : {tous(f)[3 if f.mode == 'majorite' else 2 :]}", avant=10)
    d.p("Extrait certifié conforme au procès-verbal", avant=10)
    signe(d, f, f"{le_chef(f)} du conseil d'administration,")
    d.p(f"Transmis au représentant de l'État dans le département le {le(f.transmission)}", taille=9, avant=14)
    dire(d, f, numero, "president secretaire en_exercice presents votants transmission")
    dit_vote(d, f, comptes=False)
    return d


_CDG = (
    Sujet("Tarifs du service de remplacement", "7.1", ("le code général de la fonction publique",),
          ("que les rémunérations ont augmenté",),
          (("fixer", "à 29 € le coût horaire d'un agent de catégorie C"),
           ("fixer", "à 36 € le coût horaire d'un agent de catégorie B"),
           ("dire", "que ces tarifs prennent effet au premier jour du mois suivant"))),
    Sujet("Convention avec le fonds d'insertion des personnes handicapées", "4.4",
          ("le code général de la fonction publique, notamment son article L. 351-7",),
          ("que la convention précédente est arrivée à échéance",),
          (("approuver", "la convention avec le fonds d'insertion"),
           ("autoriser", "{autorite} à la signer ainsi que ses avenants"))),
)  # fmt: skip


def centre_de_gestion_2022(f: Faits) -> Feuille:
    """2022, a centre de gestion: the head cut by bars, colon-less labels, « Entendu l'exposé », a line of slashes."""
    f = camper(epoque(f, 2022), "Centre de gestion de la fonction publique territoriale de la Drenne",
               "conseil d'administration", "président", 19, prefixe="28", sujet=choisir(f, _CDG))  # fmt: skip
    d, numero = Feuille("centre_de_gestion_2022"), f"{f.seance.year}.{f.rang:03}"
    d.p("CENTRE DE GESTION DE LA FONCTION PUBLIQUE TERRITORIALE DE LA DRENNE", gras=True)
    d.p(f"Conseil d'administration | Séance du {le(f.seance)} | Délibération n° {numero}", gras=True, avant=8)
    d.p(f"Objet | {f.sujet.objet}", gras=True, avant=8)
    d.p(f"Convoqués le {le(f.convocation)}, les membres du conseil d'administration se sont réunis à la maison des "
        f"communes sous la présidence de {mm(f.president)}, {f.president.qualite}.", aligne="justifie")  # fmt: skip
    d.p(f"Membres en exercice | {f.exercice}", avant=6)
    d.lignes(f"Membres présents | {f.presents}", f"Pouvoirs | {f.pouvoirs}", f"Votants | {f.votants}", avant=0)
    d.p(f"Secrétaire de séance | {mm(f.secretaire)}", avant=0)
    motifs(d, f, fin=",", aligne="justifie")
    d.p("Entendu l'exposé du rapporteur et après en avoir délibéré, le conseil d'administration :", avant=10)
    poser(d, f, tierce(f), marque="> ", fin=";")
    d.p(f"Pour {f.pour} / Contre {f.contre} / Abstention {f.abstentions}", gras=True, avant=10)
    signe(d, f, f"{le_chef(f)} du Centre de gestion,", aligne="gauche")
    d.p(f"{le_chef(f)} certifie le caractère exécutoire de la présente délibération, transmise au contrôle de légalité "
        f"le {le(f.transmission)} et publiée le {le(f.publication)}.", taille=9, avant=14)  # fmt: skip
    dire(
        d, f, numero, "president secretaire convocation en_exercice presents pouvoirs votants transmission publication"
    )
    dit_vote(d, f)
    return d


_EAU = (
    Sujet("Programme de renouvellement des canalisations", "8.8", (f"{CGCT}, notamment son article L. 2224-7-1",),
          ("que le rendement du réseau est inférieur au seuil réglementaire",),
          (("approuver", "le programme de renouvellement de 14 kilomètres de canalisations"),
           ("solliciter", "l'aide de l'agence de l'eau"), ("charger", "{autorite} de lancer les études"))),
    Sujet("Prix de l'eau", "7.1", (CGCT,), ("que les achats d'énergie pèsent sur le service",),
          (("fixer", "à 1,64 € hors taxes le prix du mètre cube"), ("fixer", "à 48 € hors taxes la part fixe"))),
)  # fmt: skip


def syndicat_des_eaux_2017(f: Faits) -> Feuille:
    """2017, a water syndicat: the delegates of its communes counted in a sentence, the hinge in spaced capitals."""
    f = camper(epoque(f, 2017), "Syndicat intercommunal des eaux de la Vaire", "comité syndical", "président", 27,
               prefixe="25", sujet=choisir(f, _EAU))  # fmt: skip
    d, numero = Feuille("syndicat_des_eaux_2017"), f"{f.seance.year}-{f.rang:02}"
    timbre_envoye(d, f, numero, affiche=True)
    d.coin = "haut-gauche"
    d.blocs.append(Colonnes(
        (P("Département de la Drenne", taille=9), P("SYNDICAT INTERCOMMUNAL DES EAUX DE LA VAIRE", gras=True),
         P("2, chemin du Réservoir", taille=9)),
        (P("DÉLIBÉRATION DU COMITÉ SYNDICAL", gras=True), P(f"n° {numero}"), P(f"Séance du {f.seance:%d/%m/%Y}"),
         P(f"Date de la convocation : {f.convocation:%d/%m/%Y}")), part=0.42))  # fmt: skip
    d.p(f"L'assemblée, qui compte {f.exercice} membres en exercice, a délibéré valablement, {f.presents} délégués "
        f"étant présents et {f.pouvoirs} ayant donné pouvoir.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"{monsieur(f.president)}, {f.president.qualite}, préside la séance. {monsieur(f.secretaire)} est "
        f"{accord(f.secretaire, 'élu')} secrétaire.")  # fmt: skip
    d.p(f"OBJET DE LA DÉLIBÉRATION : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, fin=",")
    d.p(f"LE COMITÉ SYNDICAL, APRÈS EN AVOIR DÉLIBÉRÉ, À {tous(f).upper()},", gras=True, avant=10)
    d.p("D É C I D E", gras=True, aligne="centre")
    poser(d, f, [majuscule(t) for t in decider(f)], marque="Art. {n} : ", unique="Art. unique : ", fin=".")
    if f.mode == "majorite":
        d.p(f"{f.contre} voix contre, {f.abstentions} abstention(s), {f.pour} voix pour.", avant=8)
    signe(d, f, "Pour copie certifiée conforme,", f"{le_chef(f)},")
    dire(d, f, numero, "president secretaire convocation en_exercice presents pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


INSTITUTIONS = (
    mes_chers_collegues,
    conseil_general,
    region_permanente_2018,
    sdis,
    metropole_longue,
    groupes_politiques_2025,
    office_de_l_habitat,
    centre_de_gestion_2022,
    syndicat_des_eaux_2017,
)
