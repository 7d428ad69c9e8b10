"""The arrêtés and décisions of ARCHIVISTES: police of the roads, delegation, alignment, contracts."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.exactitude.commun import considerants_suivis, visas_suivis
from benchmarks.exactitude.dispositions.archivistes_pieces import (
    epoque,
    timbre_envoye,
    timbre_fast,
    timbre_recu,
)
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    camper,
    dit_acte,
    le_chef,
    mm,
    monsieur,
    motifs,
    motifs_en_liste,
    signe,
)
from benchmarks.exactitude.faits import Faits, Sujet, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P

Ordre = tuple[str | None, str]
"""The verb to be read (None: none conjugated for the authority), and the text."""


def _ordonner(d: Feuille, ordres: Sequence[Ordre], label: str, fin: str = ".") -> None:
    for n, (_, texte) in enumerate(ordres, 1):
        rang = label.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{rang}{texte}{fin}", aligne="justifie")
    d.dit(provisions=[(str(n), verbe, texte) for n, (verbe, texte) in enumerate(ordres, 1)])


_ROUTE = Sujet(
    "Réglementation temporaire de la circulation rue du Lavoir", "6.1",
    (f"{CGCT}, notamment ses articles L. 2213-1 à L. 2213-6", "le code de la route, notamment son article R. 411-8",
     "l'instruction interministérielle sur la signalisation routière", "la demande de l'entreprise Canalis"),
    ("que des travaux sur le réseau d'eau potable doivent être exécutés rue du Lavoir",
     "qu'il y a lieu d'assurer la sécurité des usagers et des ouvriers"), (),
)  # fmt: skip


def arrete_de_circulation_2014(f: Faits) -> Feuille:
    """2014, a village's arrêté of the roads: « Nous, Maire », passive articles, copies after the signature."""
    f = camper(epoque(f, 2014), "Commune {de}", "conseil municipal", "maire", 11, sujet=_ROUTE)
    d, numero = Feuille("arrete_de_circulation_2014"), f"{f.rang:02}/{f.seance.year}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Département de la Drenne", taille=10)
    d.p(f.collectivite.upper(), gras=True, avant=6)
    d.p(f"ARRÊTÉ MUNICIPAL N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, aligne="centre")
    d.p(f"Nous, {mm(f.president)}, Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=12)
    motifs(d, f, fin=" ;")
    d.p("ARRÊTONS :", gras=True, aligne="centre", avant=10)
    ordres = (
        (None, "La circulation sera alternée par feux tricolores rue du Lavoir pendant la durée des travaux, "
               "estimée à dix jours"),
        (None, "La vitesse sera limitée à 30 km/h et le stationnement interdit au droit du chantier"),
        (None, "La signalisation réglementaire sera posée, entretenue et déposée par l'entreprise Canalis"),
        (None, "Toute contravention au présent arrêté sera constatée et poursuivie conformément aux lois"),
        (None, "La brigade de gendarmerie de Saint-Ouvry et l'entreprise sont chargées, chacune en ce qui la concerne, "
               "de l'exécution du présent arrêté"),
    )  # fmt: skip
    _ordonner(d, ordres, "ARTICLE {er} : ")
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", aligne="droite", avant=12)
    signe(d, f, f"{le_chef(f)},")
    d.lignes("Copie adressée à :", "- la gendarmerie de Saint-Ouvry", "- l'entreprise Canalis",
             "- le centre de secours", taille=9, avant=12)  # fmt: skip
    dit_acte(d, f, "AR", numero, f.sujet.objet)
    return d


def arrete_de_delegation_2020(f: Faits) -> Feuille:
    """2020, a communauté's arrêté of delegation: receipt above, a second signature left blank, « Art. 1er. – »."""
    qui = f.autres[4]
    sujet = Sujet(
        f"Délégation de signature à {mm(qui)}", "5.5",
        (f"{CGCT}, notamment son article L. 5211-9", "le procès-verbal d'élection du président"),
        ("qu'il convient d'assurer la continuité du service",), (),
    )  # fmt: skip
    f = camper(epoque(f, 2020), "Communauté de communes {de}", "conseil communautaire", "président", 33, prefixe="24",
               sujet=sujet)  # fmt: skip
    d, numero = Feuille("arrete_de_delegation_2020"), f"A{f.seance.year}-{f.rang:03}"
    timbre_recu(d, f, numero, "AR")
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ DU PRÉSIDENT N° {numero}", gras=True, avant=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"{le_chef(f)} de la communauté de communes,", avant=12)
    visas_suivis(d, f, mot="VU", fin=",")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=",")
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    titre = "directrice" if qui.femme else "directeur"
    ordres = (
        (None, f"Délégation de signature est donnée à {mm(qui)}, {titre} des services techniques, sous la surveillance "
               "et la responsabilité du signataire du présent arrêté"),
        (None, "Cette délégation porte sur les bons de commande d'un montant inférieur à 4 000 € hors taxes"),
        (None, "Le présent arrêté est transmis au représentant de l'État, notifié à l'intéressé et publié"),
    )  # fmt: skip
    _ordonner(d, ordres, "Art. {er}. – ")
    d.p(f"À {f.lieu}, le {le(f.seance)}", avant=12)
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    d.p("Notifié le ......................", avant=14, taille=9)
    d.p("Signature de l'intéressé :", avant=0, taille=9)
    dit_acte(d, f, "AR", numero, f.sujet.objet)
    return d


_LIMITE = Sujet(
    "Alignement au droit de la parcelle AC n° 87", "3.5",
    ("la demande de M. Gontran VASSEUR, géomètre-expert, agissant pour le propriétaire", "le code de la voirie "
     "routière, notamment ses articles L. 112-1 à L. 112-8", CGCT, "l'état des lieux"),
    (), (),
)  # fmt: skip


def arrete_d_alignement(f: Faits) -> Feuille:
    """2016, a town's individual arrêté: two-column head, « Vu : » and a list, the Ministry's receipt that says AI."""
    f = camper(epoque(f, 2016), "Ville {de}", "conseil municipal", "maire", 27, sujet=_LIMITE)
    d, numero = Feuille("arrete_d_alignement"), f"{f.seance.year}-ST-{f.rang:03}"
    timbre_fast(d, f, numero, "AI", mot="Publication")
    d.blocs.append(Colonnes(
        (P(f.collectivite.upper(), gras=True), P("Services techniques", taille=9), P("Voirie communale", taille=9)),
        (P("ARRÊTÉ DU MAIRE", gras=True, taille=13), P(f"N° {numero}", gras=True)), part=0.5))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{le_chef(f)} de la {f.collectivite},", avant=8)
    motifs_en_liste(d, f, "VU", "CONSIDÉRANT", "-")
    d.p("ARRÊTE :", gras=True, avant=10)
    ordres = (
        (None, "L'alignement de la voie communale n° 4 au droit de la parcelle AC n° 87 est défini par la ligne "
               "reliant les points A et B du plan annexé au présent arrêté"),
        (None, "Les droits des tiers sont et demeurent expressément réservés"),
        (None, "Le présent arrêté ne dispense pas le propriétaire des formalités prévues par le code de l'urbanisme"),
        (None, "Sa validité est d'un an à compter de sa date, si aucune modification des lieux n'intervient"),
    )  # fmt: skip
    _ordonner(d, ordres, "ARTICLE {n}.- ")
    d.p(f"Fait à {f.lieu}, le {f.seance:%d/%m/%Y}", avant=12)
    adjoint = f.autres[2]
    d.lignes("Pour le Maire et par délégation,", f"L'adjoint{'e' * adjoint.femme} à la voirie,", str(adjoint),
             aligne="droite", avant=14)  # fmt: skip
    d.dit(signataires=[str(adjoint)])
    d.p("Délais et voies de recours : le présent arrêté peut être contesté devant le tribunal administratif de "
        "Castelvaire dans les deux mois de sa notification.", taille=8, avant=12)  # fmt: skip
    dit_acte(d, f, "AI", numero, f.sujet.objet)
    return d


_MAINTENANCE = Sujet(
    "Contrat d'entretien des ascenseurs de l'hôtel de ville", "1.4",
    (f"{CGCT}, notamment ses articles L. 2122-22 et L. 2122-23",
     "la délibération du conseil municipal du 10 avril 2014 portant délégations au maire"),
    ("que le contrat précédent est arrivé à son terme", "que l'offre de la société Élévatech est la mieux disante"), (),
)  # fmt: skip


def decision_par_delegation_2019(f: Faits) -> Feuille:
    """2019, a town's décision by delegation: no stamp, infinitives in articles, the report to the
    council, its posting at the foot."""
    f = camper(epoque(f, 2019), "Ville {de}", "conseil municipal", "maire", 27, sujet=_MAINTENANCE)
    d, numero = Feuille("decision_par_delegation_2019"), f"DM-{f.seance.year}-{f.rang:03}"
    d.bas = f"Décision {numero} – page {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("DÉCISION DU MAIRE", gras=True, aligne="centre", taille=13, avant=10)
    d.p("prise en vertu de l'article L. 2122-22 du code général des collectivités territoriales", italique=True,
        aligne="centre", avant=0)  # fmt: skip
    d.p(f"N° {numero}", gras=True, aligne="centre")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{le_chef(f)} de la {f.collectivite},", avant=10)
    motifs(d, f, fin=",")
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    ordres = (
        ("SIGNE", "De signer avec la société Élévatech un contrat d'entretien pour une durée de trois ans"),
        ("IMPUTE", "D'imputer la dépense, soit 4 320 € hors taxes par an, au chapitre 011 du budget"),
        (None, "Il sera rendu compte de la présente décision à la prochaine réunion du conseil municipal"),
    )  # fmt: skip
    _ordonner(d, ordres, "Article {er} : ")
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=14)
    signe(d, f, f"{le_chef(f)},")
    d.p(f"Affichée le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    d.dit(publication=f.publication)
    dit_acte(d, f, "AU", numero, f.sujet.objet)
    return d


_MARCHE = Sujet(
    "Marché de collecte du verre – lot n° 2", "1.1",
    ("le code de la commande publique, notamment son article R. 2123-1",
     "la délibération du conseil communautaire donnant délégation au président"),
    ("la consultation lancée selon la procédure adaptée", "que trois offres ont été reçues"), (),
)  # fmt: skip


def decision_du_president_2023(f: Faits) -> Feuille:
    """2023, an agglomération's décision about a contract: the stamp says CC, decisions after dashes, no article."""
    f = camper(epoque(f, 2023), "Communauté d'agglomération {de}", "conseil communautaire", "président", 47,
               prefixe="20", sujet=_MARCHE)  # fmt: skip
    d, numero = Feuille("decision_du_president_2023"), f"DP_{f.seance.year}_{f.rang:03}"
    timbre_envoye(d, f, numero, "CC", affiche=True)
    d.p(f.collectivite.upper(), gras=True)
    d.p("Direction de la commande publique", taille=9)
    d.p(f"DÉCISION N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"du {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"{monsieur(f.president)}, {f.president.qualite} de la communauté d'agglomération,", avant=8)
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("DÉCIDE :", gras=True, avant=10)
    ordres = (("ATTRIBUE", "d'attribuer le lot n° 2 à la société Verralia pour un montant annuel de 61 800 € hors "
                           "taxes"),
              ("SIGNE", "de signer le marché et ses avenants éventuels, dans la limite de 5 % du montant initial"),
              )  # fmt: skip
    for rang, (_, texte) in enumerate(ordres):
        d.p(f"- {texte}{' ;' if rang == 0 else '.'}", aligne="justifie")
    d.dit(provisions=[(None, verbe, texte) for verbe, texte in ordres])
    signe(d, f, f"{le_chef(f)},")
    dit_acte(d, f, "CC", numero, f.sujet.objet)
    return d


ACTES = (
    arrete_de_circulation_2014,
    arrete_de_delegation_2020,
    arrete_d_alignement,
    decision_par_delegation_2019,
    decision_du_president_2023,
)
