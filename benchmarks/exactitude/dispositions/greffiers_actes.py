"""The control layouts of the set GREFFIERS, last part: three arrêtés and two décisions."""

from __future__ import annotations

from benchmarks.exactitude.dispositions.finales_fin import dit_acte, le_chef, mm
from benchmarks.exactitude.dispositions.greffiers_pieces import (
    cachet,
    installer,
    motives,
    sans_verbes,
    une_main,
    vus,
)
from benchmarks.exactitude.dispositions.greffiers_sujets import CGCT
from benchmarks.exactitude.faits import Faits, le
from benchmarks.exactitude.modele import Feuille, Tableau


def _lieu(f: Faits) -> str:
    """« à Gréziac », « au Ploët-sur-Vaire »."""
    return f"au {f.lieu[3:]}" if f.lieu.startswith("Le-") else f"à {f.lieu}"


def rue_barree(f: Faits) -> Feuille:
    """A village of 2023 closes a street: one line a visa, the adjoint signs, nobody stamps."""
    f = installer(f, "Commune {de}", "conseil municipal", "maire", 15, 2023)
    d, numero, adjoint = Feuille("rue_barree"), f"{f.rang:02}/2023", f.autres[0]
    d.lignes("Département de l'Ostre", f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ MUNICIPAL N° {numero}", gras=True, aligne="centre", taille=13, avant=12)
    objet = "Circulation interdite rue du Lavoir pendant les travaux d'assainissement"
    d.p(f"OBJET : {objet}", gras=True, avant=8)
    d.p(f"{le_chef(f)},", avant=10)
    visas = [f"{CGCT}, notamment ses articles L. 2213-1 à L. 2213-6", "le code de la route, notamment son article R. "
                                                                      "411-8",
             f"la demande de l'entreprise Terrassements Bonnal en date du {le(f.convocation)}"]  # fmt: skip
    for visa in visas:
        d.p(f"Vu {visa} ;", avant=3)
    motif = "qu'il y a lieu d'assurer la sécurité des ouvriers et des usagers pendant la durée du chantier"
    d.p(f"Considérant {motif} ;", avant=3)
    vus(d, visas)
    motives(d, [motif])
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    textes = ["La circulation de tous les véhicules sera interdite rue du Lavoir, entre la rue Haute et le pont, du "
              "lundi 8 heures au vendredi 18 heures",
              "La déviation se fera par la rue Haute et le chemin des Prés",
              "La signalisation sera mise en place et entretenue par l'entreprise",
              "Le présent arrêté sera affiché en mairie et aux deux extrémités du chantier",
              "Ampliation sera transmise à la brigade de gendarmerie de Montrivel et au centre de secours"]  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n} : {texte}.", aligne="justifie")
    sans_verbes(d, textes, [str(n) for n in range(1, 6)])
    d.p(f"Fait {_lieu(f)}, le {le(f.seance)}", aligne="droite", avant=14)
    une_main(
        d, adjoint, "Pour le maire et par délégation,", f"{'L’adjointe' if adjoint.femme else 'L’adjoint'} à la voirie,"
    )
    dit_acte(d, f, "AR", numero, objet)
    return d


def zone_trente(f: Faits) -> Feuille:
    """A town of 2021 lowers the speed of a quarter: the object is a title « portant », articles in capitals, a
    stamp."""
    f = installer(f, "Ville {de}", "conseil municipal", "maire", 33, 2021)
    d, numero = Feuille("zone_trente"), f"2021-ARR-{f.rang:03}"
    cachet(d, f, "s2low", f"2021_ARR_{f.rang:03}", "AR")
    d.bas = f"{f.collectivite} – Arrêté {numero} – {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True)
    d.p("Direction de l'espace public", taille=9.5, avant=0)
    d.p(f"ARRÊTÉ N° {numero}", gras=True, aligne="centre", taille=13, avant=12)
    objet = "Portant création d'une zone 30 dans le quartier des Teinturiers"
    d.p(objet, gras=True, aligne="centre")
    d.p(f"{le_chef(f)} de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=10)
    visas = [f"{CGCT}, notamment ses articles L. 2212-2 et L. 2213-1",
             "le code de la route, notamment ses articles R. 110-2, R. 411-4 et R. 411-25",
             "l'arrêté interministériel du 24 novembre 1967 modifié relatif à la signalisation des routes"]  # fmt: skip
    motifs = ["que le quartier des Teinturiers accueille deux écoles et une résidence pour personnes âgées",
              "que les comptages font apparaître des vitesses excessives"]  # fmt: skip
    for visa in visas:
        d.p(f"VU {visa},", aligne="justifie")
    for motif in motifs:
        d.p(f"CONSIDÉRANT {motif},", aligne="justifie")
    vus(d, visas)
    motives(d, motifs, "CONSIDÉRANT")
    d.p("Sur proposition de la directrice générale des services,", avant=8)
    d.p("ARRÊTE :", gras=True, avant=4)
    textes = ["Une zone 30 est instituée dans le périmètre formé par le quai Neuf, la rue Basse et la rue de l'Écluse",
              "La vitesse y est limitée à 30 km/h et toutes les chaussées y sont à double sens pour les cyclistes",
              "Ces dispositions prendront effet à la pose de la signalisation réglementaire",
              "Les infractions au présent arrêté seront constatées et poursuivies conformément aux lois",
              "La directrice générale des services et le commissaire de police sont chargés, chacun en ce qui le "
              "concerne, de l'exécution du présent arrêté"]  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} - {texte}.", aligne="justifie")
    sans_verbes(d, textes, [str(n) for n in range(1, 6)])
    d.p(f"Fait {_lieu(f)}, ce {le(f.seance)}", avant=14)
    une_main(d, f.president, "Le Maire,", aligne="gauche")
    d.p("Délais et voies de recours : le présent arrêté peut être déféré au tribunal administratif de Montrivel dans "
        "les deux mois de sa publication.", taille=8.5, avant=14)  # fmt: skip
    dit_acte(d, f, "AR", numero, objet)
    return d


def echafaudage(f: Faits) -> Feuille:
    """A bourg of 2024 lets a mason occupy the pavement: an individual act says the stamp, its head is a table."""
    f = installer(f, "Commune {de}", "conseil municipal", "maire", 23, 2024)
    d, numero, macon = Feuille("echafaudage"), f"AI-24-{f.rang:03}", f.autres[6]
    cachet(d, f, "actes", f"AI_24_{f.rang:03}", "AI")
    objet = "Permission de stationnement pour un échafaudage, 14, rue des Forges"
    d.p(f.collectivite, gras=True, taille=13)
    d.p("ARRÊTÉ DU MAIRE", gras=True, aligne="centre", avant=8)
    rangees = (("Numéro", numero), ("Objet", objet), ("Demandeur", mm(macon)),
               ("Demande reçue le", f"{f.convocation:%d/%m/%Y}"))  # fmt: skip
    d.blocs.append(Tableau(rangees, entete=False))
    d.p("Le Maire,", avant=10)
    visas = [CGCT, "le code général de la propriété des personnes publiques, notamment son article L. 2122-1",
             "le règlement de voirie communal", "l'état des lieux"]  # fmt: skip
    d.p("Vu :")
    for visa in visas:
        d.p(f"{visa} ;", puce="-", retrait=12, avant=1)
    vus(d, visas)
    d.dit(considerants=[])
    d.p("ARRÊTE", gras=True, avant=10)
    textes = ["Le demandeur est autorisé à installer un échafaudage de 12 mètres sur 1,20 mètre devant le 14, rue des "
              "Forges, pour une durée de trois semaines",
              "Un passage de 1,40 mètre sera laissé libre pour les piétons",
              "La redevance d'occupation s'élève à 64,80 €",
              "La permission est accordée à titre précaire et révocable"]  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n}", gras=True)
        d.p(f"{texte}.", avant=0, aligne="justifie")
    sans_verbes(d, textes, ["1", "2", "3", "4"])
    d.p(f"Fait en mairie le {f.seance:%d/%m/%Y}", avant=14)
    une_main(d, f.president, "Le Maire")
    d.p("Notifié au demandeur le ……………………  Signature :", taille=9.5, avant=16)
    dit_acte(d, f, "AI", numero, objet)
    return d


def contrat_de_maintenance(f: Faits) -> Feuille:
    """A maire of 2022 decides by delegation: the article of the code as a subtitle, « De » at each article."""
    f = installer(f, "Commune {de}", "conseil municipal", "maire", 27, 2022)
    d, numero = Feuille("contrat_de_maintenance", police="New Computer Modern"), f"DM 22-{f.rang:03}"
    objet = "Contrat de maintenance des ascenseurs des bâtiments communaux"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"DÉCISION DU MAIRE N° {numero}", gras=True, aligne="centre", avant=10)
    d.p("prise en application de l'article L. 2122-22 du code général des collectivités territoriales", italique=True,
        aligne="centre", avant=0)  # fmt: skip
    d.p(f"Objet : {objet}", gras=True, avant=12)
    d.p(f"{le_chef(f)} de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=8)
    visas = [f"{CGCT}, notamment ses articles L. 2122-22 et L. 2122-23",
             "la délibération du 10 juillet 2020 portant délégations du conseil municipal au maire",
             "l'offre de la société Élévation Services"]  # fmt: skip
    motifs = ["que le contrat en cours expire à la fin du trimestre", "que l'offre de la société est la moins-disante"]
    for visa in visas:
        d.p(f"Vu {visa},")
    for motif in motifs:
        d.p(f"Considérant {motif},")
    vus(d, visas)
    motives(d, motifs)
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    provisions = (("SIGNE", "De signer avec la société Élévation Services un contrat de maintenance d'une durée de "
                   "trois ans, pour un montant annuel de 4 860 € HT"),
                  ("IMPUTE", "D'imputer la dépense à l'article 6156 du budget principal"),
                  (None, "La présente décision sera inscrite au registre et communiquée au conseil municipal lors de "
                   "sa prochaine réunion"))  # fmt: skip
    for n, (_, texte) in enumerate(provisions, 1):
        d.p(f"Article {n} – {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(provisions, 1)])
    d.p(f"Fait {_lieu(f)}, le {le(f.seance)}", avant=14)
    une_main(d, f.president, f"{le_chef(f)},")
    dit_acte(d, f, "AU", numero, objet)
    return d


def aide_aux_commerces(f: Faits) -> Feuille:
    """A president of 2025 decides by delegation of the council; the stamp files it among the délibérations."""
    f = installer(f, "Communauté de communes {de}", "conseil communautaire", "président", 30, 2025, prefixe="20")
    d, numero = Feuille("aide_aux_commerces"), f"DP2025-{f.rang:03}"
    cachet(d, f, "ar", f"DP2025_{f.rang:03}")
    objet = "Aide à l'installation de la boulangerie d'Aubrelle"
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"DÉCISION N° {numero} DU {le(f.seance).upper()}", gras=True, avant=10)
    d.p(objet, gras=True, aligne="centre", avant=8)
    d.p(f"{le_chef(f)} de la communauté de communes,", avant=10)
    visas = [f"{CGCT}, notamment son article L. 5211-10", "la délibération du 16 septembre 2024 donnant délégation",
             "le règlement des aides aux commerces"]  # fmt: skip
    for visa in visas:
        d.p(f"Vu {visa}", aligne="justifie")
    motif = "que la boulangerie d'Aubrelle est le dernier commerce alimentaire du village"
    d.p(f"Considérant {motif}", aligne="justifie")
    vus(d, visas)
    motives(d, [motif])
    d.p("Décide :", gras=True, avant=8)
    provisions = (("ATTRIBUE", "d'attribuer une aide de 4 000 € à la société Le Fournil d'Aubrelle"),
                  ("SIGNE", "de signer la convention correspondante"),
                  ("DIT", "de dire que la dépense est inscrite au budget, chapitre 204"))  # fmt: skip
    for _, texte in provisions:
        d.p(f"{texte} ;" if texte != provisions[-1][1] else f"{texte}.", puce="-", retrait=12)
    d.dit(provisions=[(None, v, t) for v, t in provisions])
    une_main(d, f.president, "Certifié exécutoire,", f"{le_chef(f)},")
    d.p(f"Mise en ligne le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    d.dit(publication=f.publication)
    dit_acte(d, f, "DE", numero, objet)
    return d


GREFFIERS_ACTES = (rue_barree, zone_trente, echafaudage, contrat_de_maintenance, aide_aux_commerces)
