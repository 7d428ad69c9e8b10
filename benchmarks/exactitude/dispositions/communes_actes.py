"""Set COMMUNES, the acts of one person: an arrêté of police, an individual arrêté, two décisions by delegation."""

from __future__ import annotations

from benchmarks.exactitude.dispositions.communes_sujets import CGCT, chef_ecrit
from benchmarks.exactitude.dispositions.finales_fin import camper, dit_acte, le_chef, timbre
from benchmarks.exactitude.faits import Faits, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P


def arrete_de_stationnement(f: Faits) -> Feuille:
    """A seaside town's police: « Nous, maire », articles without a verb of decision, those it is sent to at the end."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, numero = Feuille("arrete_de_stationnement"), f"{f.seance:%Y}-{f.rang:03}"
    objet = "Stationnement et circulation interdits rue du Lavoir à l'occasion de la fête patronale"
    d.bas = "Mairie – 4, place de l'Église – Courriel : mairie@exemple.fr"
    d.lignes("DÉPARTEMENT DE L'OSTRE", f.collectivite.upper(), gras=True)
    d.p("ARRÊTÉ DU MAIRE", gras=True, aligne="centre", taille=14, avant=10)
    d.p(f"N° {numero}", gras=True, aligne="centre")
    d.p(f"Objet : {objet}", gras=True, avant=10)
    d.p(f"Le Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=10)
    visas = [f"{CGCT}, notamment ses articles L. 2212-2 et L. 2213-1 à L. 2213-6", "le code de la route, notamment ses "
             "articles R. 411-8 et R. 417-10", "la demande du comité des fêtes"]  # fmt: skip
    motifs = ["qu'il importe d'assurer la sécurité des participants et du public pendant la fête"]
    for v in visas:
        d.p(f"Vu {v},")
    for c in motifs:
        d.p(f"Considérant {c},")
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    textes = [
        "Le stationnement de tous les véhicules est interdit rue du Lavoir, du samedi 8 heures au dimanche 20 heures",
        "La circulation est interdite dans la même rue, sauf aux riverains et aux véhicules de secours",
        "La signalisation réglementaire sera mise en place par les services techniques de la commune",
        "Les infractions au présent arrêté seront constatées et poursuivies conformément aux lois en vigueur",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} : {texte}.", aligne="justifie")
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=14)
    d.lignes(f"{le_chef(f)},", str(f.president), aligne="droite", avant=10)
    d.p("Ampliation sera adressée à : la brigade de gendarmerie ; le centre de secours ; le comité des fêtes.",
        taille=9, avant=14)  # fmt: skip
    d.p(f"Publié sur le site de la commune le {f.publication:%d/%m/%Y}", taille=9)
    dit_acte(d, f, "AR", numero, objet)
    d.dit(signataires=[str(f.president)], publication=f.publication, visas=[f"Vu {v}" for v in visas],
          considerants=[f"Considérant {c}" for c in motifs],
          provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])  # fmt: skip
    return d


def echafaudage_rue_des_remparts(f: Faits) -> Feuille:
    """A town's individual arrêté: the stamp says AI, an adjoint signs by delegation, « ARTICLE 1 – Autorisation »."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("echafaudage_rue_des_remparts"), f"{f.seance:%y}VOI{f.rang:03}"
    adjoint, femme = f.autres[0], f.autres[0].femme
    objet = "Permis de stationnement – échafaudage au droit du 12, rue des Remparts"
    timbre(d, f, "actes", numero, "AI")
    d.blocs.append(Colonnes((P(f.collectivite.upper(), gras=True), P("Service Voirie", taille=9)),
                            (P(f"ARRÊTÉ N° {numero}", gras=True, aligne="droite"),), part=0.5))  # fmt: skip
    d.p(f"OBJET : {objet}", gras=True, avant=12)
    d.p(f"Le Maire de la {f.collectivite},", avant=8)
    visas = [CGCT, "le code de la voirie routière", "la demande présentée par l'entreprise Charpente Roqueval"]
    for v in visas:
        d.p(f"VU {v} ;", avant=3)
    motif = "que les travaux de couverture nécessitent l'occupation du domaine public"
    d.p(f"CONSIDÉRANT {motif} ;")
    d.p("ARRÊTE :", gras=True, avant=10)
    textes = [
        "Le bénéficiaire est autorisé à installer un échafaudage de 12 mètres de longueur pendant quinze jours",
        "Le cheminement des piétons devra être maintenu et signalé de jour comme de nuit",
        "La présente autorisation est délivrée à titre précaire et révocable",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} – {texte}.", aligne="justifie")
    d.p(f"À {f.lieu}, le {le(f.seance)}", avant=12)
    d.lignes("Pour le Maire et par délégation,",
             f"{'L’adjointe déléguée' if femme else 'L’adjoint délégué'} à la voirie,",
             str(adjoint), aligne="droite", avant=10)  # fmt: skip
    d.p("Le destinataire dispose d'un délai de deux mois à compter de la notification pour saisir le tribunal "
        "administratif de Montrivel.", taille=9, avant=14)  # fmt: skip
    d.p("Notifié au pétitionnaire le : ....................", taille=9)
    dit_acte(d, f, "AI", numero, objet)
    d.dit(signataires=[str(adjoint)], visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"],
          provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])  # fmt: skip
    return d


def contrat_des_ascenseurs(f: Faits) -> Feuille:
    """A bourg's décision: « prise en vertu de l'article L. 2122-22 », infinitives with a capital, articles."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23)
    d, numero = Feuille("contrat_des_ascenseurs"), f"DEC-{f.seance:%Y}-{f.rang:02}"
    objet = "Contrat de maintenance des ascenseurs des bâtiments communaux"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("DÉCISION DU MAIRE", gras=True, aligne="centre", taille=14)
    d.p("prise en vertu de l'article L. 2122-22 du code général des collectivités territoriales", aligne="centre",
        italique=True, avant=0)  # fmt: skip
    d.p(f"Décision n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {objet}", gras=True, avant=2)
    d.p(f"{chef_ecrit(f)} de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=10)
    visas = [f"{CGCT}, notamment ses articles L. 2122-22 et L. 2122-23",
             "la délibération du conseil municipal du 11 juillet 2020 portant délégation au maire",
             "la consultation lancée auprès de trois prestataires"]  # fmt: skip
    for v in visas:
        d.p(f"Vu {v} ;")
    motif = "que l'offre de la société Élévia est la mieux-disante"
    d.p(f"Considérant {motif} ;")
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    decisions = (("SIGNE", "De signer avec la société Élévia le contrat de maintenance des ascenseurs pour trois "
                  "ans"), ("IMPUTE", "D'imputer la dépense annuelle, soit 2 160,00 € TTC, à l'article 6156 du "
                                 "budget communal"))  # fmt: skip
    for n, (_, texte) in enumerate(decisions, 1):
        d.p(f"Article {n} : {texte}.", aligne="justifie")
    d.p(f"Fait à {f.lieu}, le {f.seance:%d/%m/%Y}", avant=12)
    d.lignes(f"{le_chef(f)},", str(f.president), aligne="droite", avant=10)
    d.p(f"{le_chef(f)} certifie le caractère exécutoire de la présente décision, reçue en préfecture le "
        f"{f.reception:%d/%m/%Y} et publiée le {f.publication:%d/%m/%Y}.", taille=9, avant=14)  # fmt: skip
    dit_acte(d, f, "AU", numero, objet)
    d.dit(signataires=[str(f.president)], reception=f.reception, publication=f.publication,
          visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"],
          provisions=[(str(n), v, t) for n, (v, t) in enumerate(decisions, 1)])  # fmt: skip
    return d


def aide_de_l_agence_de_l_eau(f: Faits) -> Feuille:
    """A community's décision: unnumbered infinitives after dashes, a stamp whose nature is AU, visas in capitals."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 27, prefixe="20")
    d, numero = Feuille("aide_de_l_agence_de_l_eau", coin="haut-gauche"), f"{f.seance:%Y}-DP-{f.rang:03}"
    objet = "Demande de subvention auprès de l'Agence de l'eau pour l'étude du bassin versant"
    timbre(d, f, "s2low", numero, "AU")
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"DÉCISION {'DE LA PRÉSIDENTE' if f.president.femme else 'DU PRÉSIDENT'} N° {numero}", gras=True, avant=8)
    d.p(f"Date : {le(f.seance)}")
    d.p(f"Objet : {objet}", gras=True)
    d.p(f"{le_chef(f)} de la communauté de communes,", avant=10)
    visas = [f"{CGCT} et notamment son article L. 5211-10", "la délibération n° 2020-048 du 16 juillet 2020 par "
             "laquelle le conseil communautaire a délégué une partie de ses attributions"]  # fmt: skip
    for v in visas:
        d.p(f"VU {v},")
    motif = "l'intérêt de l'étude pour la prévention des inondations"
    d.p(f"CONSIDÉRANT {motif},")
    d.p("décide :", avant=8)
    decisions = (("SOLLICITE", "de solliciter auprès de l'Agence de l'eau une aide de 34 000 €, soit 50 % du coût de "
                  "l'étude"), ("SIGNE", "de signer tout document nécessaire à cette demande"))  # fmt: skip
    for n, (_, texte) in enumerate(decisions):
        d.p(f"- {texte}{' ;' if n == 0 else '.'}", retrait=12)
    d.lignes(f"{le_chef(f)},", str(f.president), aligne="droite", avant=14)
    d.p("Décision communiquée au conseil communautaire lors de sa plus proche réunion.", taille=9, avant=14)
    dit_acte(d, f, "AU", numero, objet)
    d.dit(signataires=[str(f.president)], visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"],
          provisions=[(None, v, t) for v, t in decisions])  # fmt: skip
    return d


ACTES = (arrete_de_stationnement, echafaudage_rue_des_remparts, contrat_des_ascenseurs, aide_de_l_agence_de_l_eau)
