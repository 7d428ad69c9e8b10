"""The control layouts of set GREFFES that are not délibérations of an assembly: arrêtés, decisions by delegation, and a
decision of a bureau. The day of an arrêté is that of its signature; it has no sitting, no president and no vote."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    camper,
    decider,
    dit_acte,
    le_chef,
    mm,
    monsieur,
    motifs,
    motifs_en_liste,
    poser,
    signe,
    tete,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.greffes_pieces import minuscule, preside
from benchmarks.exactitude.faits import Faits, Individu, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def _articles(d: Feuille, textes: Sequence[str], marque: str, **style: object) -> None:
    """Articles whose sentence has no deciding verb; `{n}`, `{er}`: the number."""
    for n, texte in enumerate(textes, 1):
        label = marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{label}{texte}.", **style)
    d.dit(provisions=[(str(n), None, texte) for n, texte in enumerate(textes, 1)])


def _main(d: Feuille, qui: Individu, *lignes: str, **style: object) -> None:
    """The hand of someone else than who presides."""
    d.lignes(*lignes, str(qui), **{"avant": 14, "aligne": "droite", **style})
    d.dit(signataires=[str(qui)])


_RENCONTRE = Sujet(
    "Zone de rencontre – rue des Lavandières", "6.1",
    (f"{CGCT}, notamment ses articles L. 2213-1 à L. 2213-6", "le code de la route, notamment son article R. 110-2",
     "l'instruction interministérielle sur la signalisation routière"),
    ("que la rue des Lavandières dessert deux écoles et un marché",
     "que la largeur de la chaussée ne permet pas d'y tracer des trottoirs"), (),
)  # fmt: skip


def police_de_la_ville(f: Faits) -> Feuille:
    """A great town's permanent arrêté of police: the service's reference, « ARRÊTE », impersonal articles, the hand of
    the delegated adjoint, ampliations at the foot."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 43, sujet=_RENCONTRE)
    d, numero = Feuille("police_de_la_ville"), f"{f.seance.year}-P-{f.rang:04}"
    timbre(d, f, "actes", numero, "AR")
    d.bas = "Hôtel de Ville – Direction de l'espace public – {page}/{pages}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.lignes("Direction de l'espace public", "Réf. : DEP/VD/2025", taille=9)
    d.p(f"ARRÊTÉ MUNICIPAL PERMANENT N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"{le_chef(f)} de la {f.collectivite},", avant=10)
    motifs(d, f, fin=",", aligne="justifie")
    d.p("ARRÊTE", gras=True, aligne="centre", avant=12)
    _articles(d, (
        "La rue des Lavandières, entre le quai Neuf et la place du Marché, constitue une zone de rencontre au sens du "
        "code de la route",
        "La vitesse des véhicules y est limitée à 20 km/h et les piétons y ont la priorité",
        "Le stationnement n'y est permis que sur les emplacements matérialisés au sol",
        "Les dispositions du présent arrêté prendront effet dès la mise en place de la signalisation",
        "Le directeur général des services et le commissaire de police sont chargés, chacun en ce qui le concerne, de "
        "l'exécution du présent arrêté",
    ), "ARTICLE {n} : ", aligne="justifie")  # fmt: skip
    d.p(f"Fait en l'Hôtel de Ville, le {le(f.seance)}", avant=14)
    qui = f.autres[0]
    _main(d, qui, "Pour le Maire et par délégation,",
          f"L'{'adjointe' if qui.femme else 'adjoint'} au maire chargé{'e' if qui.femme else ''} de la voirie,"
          )  # fmt: skip
    d.p("Ampliation : police nationale, service départemental d'incendie et de secours, direction de l'espace public",
        taille=9, avant=14)  # fmt: skip
    dit_acte(d, f, "AR", numero, f.sujet.objet)
    return d


def carriere_d_agent(f: Faits) -> Feuille:
    """A syndicat's individual arrêté on the career of an agent: a civil-service form, reasons in one list of « Vu », no
    stamp, a blank notification."""
    agent = f.autres[3]
    accord = "e" if agent.femme else ""
    objet = f"Avancement d'échelon de {monsieur(agent)}, rédacteur territorial"
    sujet = Sujet(objet, "4.1", ("le code général de la fonction publique, notamment ses articles L. 522-1 à L. 522-3",
                                 "le décret n° 2012-924 du 30 juillet 2012 portant statut particulier du cadre "
                                 "d'emplois des rédacteurs territoriaux",
                                 "la situation administrative de l'intéressé" + accord),
                  (f"que {monsieur(agent)} remplit les conditions d'ancienneté requises",), ())  # fmt: skip
    f = camper(f, "Syndicat mixte des eaux de l'Ostre", "comité syndical", "président", 19, prefixe="25", sujet=sujet)
    d, numero = Feuille("carriere_d_agent"), f"RH{f.seance.year}/{f.rang:03}"
    d.p("SYNDICAT MIXTE DES EAUX DE L'OSTRE", gras=True)
    d.p("Ressources humaines", italique=True, avant=0)
    d.p(f"ARRÊTÉ INDIVIDUEL N° {numero}", gras=True, aligne="centre", avant=16)
    d.p(f"Objet : {objet}", gras=True, aligne="centre", avant=2)
    d.p(f"{le_chef(f)} du syndicat mixte des eaux de l'Ostre,", avant=12)
    visas_suivis(d, f, mot="- Vu", fin=" ;")
    considerants_suivis(d, f, mot="- Considérant", fin=" ;")
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    d.p("ARRÊTE", aligne="centre", gras=True, avant=10)
    _articles(d, (
        f"{monsieur(agent)} est promu{accord} au 6e échelon du grade de rédacteur, indice brut 444, à compter du "
        "1er janvier 2026",
        f"L'intéressé{accord} conserve une ancienneté de quatre mois dans cet échelon",
        f"Le présent arrêté sera notifié à l'intéressé{accord} et transmis au comptable public",
    ), "Article {er} – ")  # fmt: skip
    d.p(f"Fait à Ormevert, le {le(f.seance)}.", avant=14)
    signe(d, f, f"{le_chef(f)},")
    d.lignes("Notifié le : ……………………", "Signature de l'agent :", taille=9, avant=14)
    d.p("L'autorité territoriale informe que le présent arrêté peut faire l'objet d'un recours pour excès de pouvoir "
        "devant le tribunal administratif de Montrivel dans un délai de deux mois à compter de sa notification.",
        taille=9, avant=8)  # fmt: skip
    dit_acte(d, f, "AI", numero, objet)
    return d


def delegation_a_l_adjoint(f: Faits) -> Feuille:
    """A bourg's delegation of functions: an unlabelled title in capitals, S²LOW's stamp, « Il est donné délégation »,
    two specimen signatures asked for, one hand."""
    delegue = f.autres[1]
    rang = "troisième adjointe" if delegue.femme else "troisième adjoint"
    objet = f"Délégation de fonctions et de signature à {mm(delegue)}, {rang} au maire"
    sujet = Sujet(objet, "5.5", (f"{CGCT}, notamment son article L. 2122-18",
                                 "le procès-verbal de l'élection du maire et des adjoints"),
                  ("qu'il y a lieu, pour la bonne marche de l'administration, de déléguer certaines fonctions",),
                  ())  # fmt: skip
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19, sujet=sujet)
    d, numero = Feuille("delegation_a_l_adjoint"), f"{f.rang:02}-{f.seance.year}"
    timbre(d, f, "s2low", numero, "AR")
    d.lignes("Département de la Sorne", f.collectivite.upper())
    d.p(f"ARRÊTÉ DU MAIRE N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(objet.upper(), gras=True, aligne="centre", avant=4)
    d.p(f"{le_chef(f)} de la {minuscule(f.collectivite)}", avant=12)
    motifs(d, f, haut=True, fin=" ;")
    d.p("ARRÊTE :", gras=True, avant=10)
    _articles(d, (
        f"Il est donné délégation à {mm(delegue)} pour les affaires relatives à l'urbanisme et aux bâtiments communaux",
        "Cette délégation emporte signature des courriers, certificats et actes d'instruction dans ces domaines",
        "La présente délégation subsiste tant qu'elle n'est pas rapportée",
        "Ampliation du présent arrêté sera adressée au préfet et à l'intéressé" + ("e" if delegue.femme else ""),
    ), "Article {n}. ")  # fmt: skip
    d.p(f"À {f.lieu}, le {le(f.seance)}", avant=14, aligne="droite")
    signe(d, f, f"{le_chef(f)},")
    dit_acte(d, f, "AR", numero, objet.upper())
    return d


_LOUAGE = Sujet(
    "Bail de la maison de santé, 4, place du Foirail", "3.3",
    (f"{CGCT}, notamment son article L. 2122-22, 5°",
     "la délibération du 25 mai 2020 par laquelle le conseil municipal a délégué cette attribution au maire"),
    ("que le cabinet n° 3 est libre depuis le mois dernier",),
    (("louer", "le cabinet n° 3 de la maison de santé à une orthophoniste, pour une durée de six ans"),
     ("fixer", "le loyer mensuel à 410 €, charges comprises"),
     ("signer", "le bail professionnel et l'état des lieux")),
)  # fmt: skip


def bail_par_decision(f: Faits) -> Feuille:
    """A town's decision by delegation: a form with the legal ground under the number, « DÉCIDE » and infinitives after
    « Article », a report to the next council told as an article."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 29, sujet=_LOUAGE)
    d, numero = Feuille("bail_par_decision"), f"DM-{f.seance.year}-{f.rang:03}"
    timbre(d, f, "actes", numero, "AI")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"DÉCISION DU MAIRE N° {numero}", gras=True, aligne="centre", avant=10)
    d.p("prise en vertu de l'article L. 2122-22 du code général des collectivités territoriales", aligne="centre",
        italique=True, avant=0)  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{le_chef(f)} de la {f.collectivite},", avant=8)
    motifs(d, f, fin=",")
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    poser(d, f, decider(f, cap=True), marque="Article {er} : ", fin=".")
    texte = "Il sera rendu compte de la présente décision lors de la prochaine réunion du conseil municipal"
    d.p(f"Article 4 : {texte}.")
    d.attendu["provisions"].append(("4", None, texte))
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=14)
    signe(d, f, f"{le_chef(f)},")
    d.p(f"Décision affichée le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dit_acte(d, f, "AI", numero, f.sujet.objet)
    d.dit(publication=f.publication)
    return d


_MARCHE = Sujet(
    "Marché d'entretien des zones d'activités : attribution", "1.1",
    (f"{CGCT}, notamment son article L. 5211-10", "le code de la commande publique",
     "la délibération n° 2020-61 du 16 juillet 2020 portant délégation d'attributions"),
    ("que trois offres ont été reçues", "le rapport d'analyse des offres"),
    (("attribuer", "le marché d'entretien des zones d'activités à l'entreprise Verts Horizons"),
     ("dire", "que le montant annuel du marché est de 46 200 € hors taxes"),
     ("imputer", "la dépense au chapitre 011 du budget annexe")),
)  # fmt: skip


def decision_en_cartouche(f: Faits) -> Feuille:
    """A communauté's decision of its president: a framed head with the nature and day of the act, two lists of reasons,
    infinitives without a mark, electronic signature."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 31, prefixe="24",
               sujet=_MARCHE)  # fmt: skip
    d, numero = Feuille("decision_en_cartouche"), f"DP{f.seance:%y}-{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True)
    d.blocs.append(Tableau((("Acte", "Décision du président"), ("Numéro", numero), ("Date", le(f.seance)),
                            ("Objet", f.sujet.objet)), entete=False))  # fmt: skip
    d.p(f"{le_chef(f)} de la {minuscule(f.collectivite)},", avant=12)
    motifs_en_liste(d, f, "Vu", "Considérant", "•")
    d.p("Décide :", gras=True, avant=10)
    poser(d, f, decider(f), fin=" ;", retrait=6)
    d.lignes("Signé électroniquement par :", f"{f.president}", f"{f.president.qualite} – {f.seance:%d/%m/%Y}",
             avant=16)  # fmt: skip
    d.dit(signataires=[str(f.president)])
    d.p(f"Transmise au contrôle de légalité le {f.transmission:%d/%m/%Y} – Publiée le {f.publication:%d/%m/%Y}",
        taille=9, avant=12)  # fmt: skip
    dit_acte(d, f, "AU", numero, f.sujet.objet)
    d.dit(transmission=f.transmission, publication=f.publication)
    return d


_PEPINIERE = Sujet(
    "Convention d'occupation du lot 4 de la pépinière d'entreprises", "3.3",
    ("le règlement intérieur de la pépinière",),
    ("que la candidature de la société Bois et Copeaux a été retenue par le comité d'agrément",),
    (("approuver", "la convention d'occupation du lot 4 pour une durée de vingt-trois mois"),
     ("fixer", "la redevance mensuelle à 215 € hors taxes"),
     ("autoriser", "{autorite} à signer la convention")),
)  # fmt: skip


def bureau_qui_decide(f: Faits) -> Feuille:
    """A bureau that decides by delegation of the council: « DÉCISION DU BUREAU », members counted at the right, a vote,
    the same matter as a délibération."""
    f = camper(f, "Communauté d'agglomération {de}", "bureau communautaire", "président", 17, prefixe="24",
               visas=(f"{CGCT}, notamment son article L. 5211-10",
                      "la délibération du 15 juillet 2020 portant délégation au bureau"), sujet=_PEPINIERE)  # fmt: skip
    d, numero = Feuille("bureau_qui_decide"), f"{f.seance.year}-B{f.rang:02}"
    d.blocs.append(Colonnes(
        (P(f.collectivite.upper(), gras=True), P("BUREAU COMMUNAUTAIRE", avant=2),
         P(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)),
        (P(f"Membres en exercice : {f.exercice}", taille=9, aligne="droite"),
         P(f"Présents : {f.presents}", taille=9, aligne="droite", avant=0),
         P(f"Pouvoirs : {f.pouvoirs}", taille=9, aligne="droite", avant=0),
         P(f"Convoqués le {f.convocation:%d/%m/%Y}", taille=9, aligne="droite", avant=0)), part=0.6))  # fmt: skip
    d.p(f"DÉCISION DU BUREAU N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, aligne="centre", avant=2)
    d.p(f"Présidence : {mm(f.president)} – Secrétaire de séance : {mm(f.secretaire)}", avant=8)
    motifs(d, f, fin=" ;")
    d.p(f"Le bureau communautaire, agissant par délégation du conseil, décide à {tous(f)} :", avant=10)
    poser(d, f, decider(f), marque="– ", fin=" ;", retrait=12)
    if f.mode == "majorite":
        d.p(f"Contre : {f.contre} – Abstentions : {f.abstentions} – Pour : {f.pour}", avant=8)
    signe(d, f, "Certifié conforme,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    preside(d, f)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def permission_de_voirie(f: Faits) -> Feuille:
    """A département's permission de voirie: petitioner and road in a table, articles with a title that runs on, the
    stamp of the Ministry, signed by a head of service."""
    objet = "Permission de voirie – RD 12, commune de Gréziac – pose d'une canalisation d'eau"
    sujet = Sujet(objet, "8.3", ("le code de la voirie routière, notamment ses articles L. 113-2 et L. 115-1",
                                 f"{CGCT}, notamment son article L. 3221-4", "le règlement de voirie départementale",
                                 "la demande du pétitionnaire"), (), ())  # fmt: skip
    f = camper(f, "Département de la Haute-Ostre", "conseil départemental", "président", 29, prefixe="22", sujet=sujet)
    d, numero = Feuille("permission_de_voirie", coin="haut-droite"), f"PV-{f.seance:%Y}-{f.rang:04}"
    timbre(d, f, "ministere", numero, "AI")
    d.p("DÉPARTEMENT DE LA HAUTE-OSTRE", gras=True)
    d.lignes("Direction des routes", "Agence de Gréziac", taille=9)
    d.p(f"ARRÊTÉ N° {numero}", gras=True, aligne="centre", avant=12)
    d.p("OBJET", gras=True, aligne="centre", avant=6)
    d.p(objet, aligne="centre", avant=0)
    d.blocs.append(Tableau((("Pétitionnaire", "Lieu", "Durée des travaux"),
                            ("Régie des eaux de la Sorne", "RD 12, PR 4+200 à 4+650", "15 jours"))))  # fmt: skip
    d.p(f"{le_chef(f)} du Conseil départemental", avant=10)
    visas_suivis(d, f, mot="VU", fin=",")
    d.dit(considerants=[])
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    _articles(d, (
        "Autorisation. Le pétitionnaire est autorisé à occuper le domaine public routier départemental pour y poser "
        "une canalisation d'eau potable",
        "Prescriptions techniques. La tranchée sera ouverte sous accotement et remblayée par couches de 20 centimètres",
        "Responsabilité. Le pétitionnaire demeure responsable des accidents qui résulteraient de ses travaux",
        "Durée. La présente permission est délivrée à titre précaire et révocable pour quinze ans",
    ), "Article {er}. ", aligne="justifie")  # fmt: skip
    d.p(f"Fait à Gréziac, le {f.seance:%d/%m/%Y}", avant=12)
    chef = f.autres[9]
    _main(d, chef, f"Pour {'la Présidente' if f.president.femme else 'le Président'} et par délégation,",
          f"{'La cheffe' if chef.femme else 'Le chef'} de l'agence des routes,", aligne="gauche")  # fmt: skip
    dit_acte(d, f, "AI", numero, objet)
    return d


GREFFES_ACTES = (
    police_de_la_ville,
    carriere_d_agent,
    delegation_a_l_adjoint,
    bail_par_decision,
    decision_en_cartouche,
    bureau_qui_decide,
    permission_de_voirie,
)
