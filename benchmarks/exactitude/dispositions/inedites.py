"""The unseen control layouts: as sixteen different offices print their acts, drawn without regard to any reader."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from benchmarks.exactitude.commun import dit_provisions, dit_vote, timbre_actes, timbre_ministere, timbre_s2low
from benchmarks.exactitude.dispositions.inedites_suite import (
    INEDITES_SUITE,
    a_l_infinitif,
    assemblee,
    capitale,
    citer,
    civils,
    dit_resultat,
    dit_seance,
    en_capitales,
    le_chef,
    lister,
    minuscule,
    monsieur_le,
    nomme,
    ponctuer,
    prend_acte,
    preside,
    resultat,
    signer_a_deux,
    situer,
    timbre_prefet,
)
from benchmarks.exactitude.faits import Faits, annee_en_lettres, conjuguer, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau

CGCT = "le code général des collectivités territoriales, notamment ses articles L. 2121-29 et suivants"


def gabarit_de_village(f: Faits) -> Feuille:
    """A village secretary's Word template: counts in a narrow left column, the sitting in one sentence on the right."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 15)
    d = Feuille("gabarit_de_village")
    numero = f"{f.seance:%Y}-{f.rang:02}"
    qui = assemblee(f)
    gauche = [
        P("RÉPUBLIQUE FRANÇAISE", gras=True, taille=10),
        P("Département de l'Ostre", taille=10),
        P(f.collectivite, gras=True, taille=10),
        P("Nombre de membres", taille=10, avant=14),
        *(P(t, taille=10, avant=2) for t in (f"en exercice : {f.exercice}", f"présents : {f.presents}",
                                             f"pouvoirs : {f.pouvoirs}", f"votants : {f.votants}")),
        P("Date de la convocation :", taille=10, avant=10),
        P(f"{f.convocation:%d/%m/%Y}", taille=10, avant=2),
    ]  # fmt: skip
    droite = [
        P("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre"),
        P(f"Séance du {le(f.seance)}", aligne="centre"),
        P(
            f"L'an {annee_en_lettres(f.seance.year)}, le {le(f.seance, annee=False)} à 20 heures 30, le conseil "
            "municipal de cette commune, régulièrement convoqué, s'est réuni au nombre prescrit par la loi, dans le "
            f"lieu habituel de ses séances, sous la présidence de {preside(f)}.",
            aligne="justifie",
            avant=10,
        ),
        P(f"Présents : {civils(qui.presents)}.", aligne="justifie"),
        *(P(f"Excusé{'e' * m.femme} : {nomme(m)}, pouvoir à {nomme(p)}.") for m, p in qui.mandants),
        P(f"Absents : {civils(qui.absents) or 'néant'}."),
        P(f"{nomme(f.secretaire)} a été nommé{'e' * f.secretaire.femme} secrétaire de séance."),
    ]
    d.blocs.append(Colonnes(tuple(gauche), tuple(droite), 0.3))
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    visas = (CGCT, *f.visas)
    citer(d, "visas", "Vu", visas, ",", aligne="justifie")
    citer(d, "considerants", "Considérant", f.sujet.considerants, ",", aligne="justifie")
    d.p(f"Le conseil municipal, après en avoir délibéré, {resultat(f)},", avant=10)
    d.p("DÉCIDE :", aligne="centre", gras=True)
    textes = ponctuer([a_l_infinitif(v, r) for v, r in f.decisions])
    lister(d, f, textes, "-")
    d.p("Ainsi fait et délibéré, les jour, mois et an susdits.", avant=12)
    d.lignes("Pour extrait conforme,", f"{le_chef(f)},", "", str(f.president), retrait=240, avant=8)
    d.p(f"{le_chef(f)} certifie sous sa responsabilité le caractère exécutoire de cet acte et informe que la présente "
        "délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal administratif dans un "
        "délai de deux mois à compter de sa publication.", taille=9, avant=14, aligne="justifie")  # fmt: skip
    dit_seance(d, f, numero, f.sujet.objet)
    dit_resultat(d, f)
    timbre_s2low(d, f, numero.replace("-", "_"))
    return d


def ville_en_articles(f: Faits) -> Feuille:
    """A town: a rapporteur, a matter of the nomenclature, counts in words, numbered articles, two signatures."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 33)
    d = Feuille(
        "ville_en_articles", bas=f"Hôtel de ville – BP 40 – {f.lieu} – Tél. 03 00 00 00 00 – {{page}}/{{pages}}"
    )
    numero = f"DEL{f.seance:%Y%m%d}_{f.rang:03}"
    qui, rapporteur = assemblee(f), f.autres[3]
    d.p(f.collectivite.upper(), aligne="centre", gras=True, taille=15)
    d.p(f"CONSEIL MUNICIPAL DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre", gras=True)
    d.p(f"DÉLIBÉRATION N° {numero}", aligne="centre", gras=True, avant=10)
    d.p(f.sujet.objet.upper(), aligne="centre", gras=True, avant=10)
    d.lignes(
        f"Rapporteur : {nomme(rapporteur)}",
        f"Nomenclature « Actes » : {f.sujet.matiere}",
        f"Date de convocation : {le(f.convocation)}",
        f"Nombre de conseillers en exercice : {f.exercice}",
        f"Nombre de présents : {f.presents}",
        f"Nombre de représentés : {f.pouvoirs}",
        f"Nombre de votants : {f.votants}",
        f"Présidence : {preside(f)}",
        f"Secrétaire de séance : {nomme(f.secretaire)}",
        avant=12,
    )
    d.p(f"Étaient présents : {civils(qui.presents)}.", aligne="justifie", taille=10)
    if qui.mandants:
        represente = ", ".join(f"{nomme(m)} par {nomme(p)}" for m, p in qui.mandants)
        d.p(f"Étaient représentés : {represente}.", taille=10)
    d.p(f"Étaient absents : {civils(qui.absents) or 'néant'}.", taille=10)
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=12)
    citer(d, "visas", "VU", (CGCT, *f.visas), " ;", aligne="justifie")
    citer(d, "considerants", "CONSIDÉRANT", f.sujet.considerants, " ;", aligne="justifie")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    textes = [f"{capitale(conjuguer(v))} {r}." for v, r in f.decisions]
    dit_provisions(d, f, textes, [str(n) for n, _ in enumerate(textes, 1)])
    if not prend_acte(f):
        suite = "Dit que la présente délibération sera transmise en préfecture et publiée sur le site de la ville."
        textes.append(suite)
        d.dit(provisions=[*d.attendu["provisions"], (str(len(textes)), "DIT", suite)])
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} – {texte}", aligne="justifie", avant=8)
    if prend_acte(f):
        d.dit(mode="sans_vote")
    elif f.mode == "unanimite":
        d.p("ADOPTÉ À L'UNANIMITÉ", gras=True, avant=12)
        dit_vote(d, f, comptes=False)
    else:
        d.p("ADOPTÉ À LA MAJORITÉ", gras=True, avant=12)
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}", avant=2)
        dit_vote(d, f)
    signer_a_deux(d, f)
    d.p(f"Publié en ligne le : {f.publication:%d/%m/%Y}", taille=9, avant=16)
    dit_seance(d, f, numero, f.sujet.objet.upper())
    d.dit(signataires=[str(f.secretaire), str(f.president)], publication=f.publication)
    timbre_actes(d, f, numero)
    return d


def village_en_lettres(f: Faits) -> Feuille:
    """A small commune: the day in words (« deux mil »), a motive told by the mayor, no visa, dates to be filled in."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 11)
    d = Feuille("village_en_lettres", haut="Mairie – 1, place de l'Église – Tél. 04 00 00 00 00 – mairie@exemple.fr")
    numero = f"{f.rang:02}/{f.seance:%Y}"
    qui = assemblee(f)
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", aligne="centre", gras=True, avant=14)
    d.p(f"N° {numero}", aligne="centre", gras=True)
    quantieme = "premier" if f.seance.day == 1 else en_lettres(f.seance.day)
    mois = le(f.seance, annee=False).split(" ")[1]
    d.p(
        f"L'an deux mil {en_lettres(f.seance.year - 2000)} et le {quantieme} {mois} à vingt heures trente, le conseil "
        f"municipal de la {minuscule(f.collectivite)}, dûment convoqué le {le(f.convocation)}, s'est réuni en session "
        f"ordinaire, à la mairie, sous la présidence de {'Madame' if f.president.femme else 'Monsieur'} {f.president}, "
        f"{f.president.qualite}.", aligne="justifie", avant=12,
    )  # fmt: skip
    d.p(f"Nombre de conseillers en exercice : {f.exercice} – présents : {f.presents} – votants : {f.votants}")
    d.p(f"Présents : {civils(qui.presents)}.", aligne="justifie")
    if qui.mandants:
        d.p("Procurations : " + ", ".join(f"{nomme(m)} à {nomme(p)}" for m, p in qui.mandants) + ".")
    if qui.absents:
        d.p(f"Absents : {civils(qui.absents)}.")
    d.p(f"{nomme(f.secretaire)} a été élu{'e' * f.secretaire.femme} secrétaire de séance.")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    motifs = f.sujet.considerants or ("que l'assemblée doit être informée de ce qui a été décidé en son nom",)
    d.p(f"{monsieur_le(f)} expose au conseil municipal {motifs[0]}.", aligne="justifie", avant=10)
    for motif in motifs[1:]:
        d.p(f"{'Elle' if f.president.femme else 'Il'} ajoute {motif}.", aligne="justifie")
    d.dit(visas=[], considerants=[])
    textes = ponctuer([en_capitales(v, r) for v, r in f.decisions], ",")
    vote = "" if prend_acte(f) else f", {resultat(f)}"
    d.p(f"Le conseil municipal, ouï l'exposé de {monsieur_le(f)} et après en avoir délibéré{vote} :", avant=10)
    lister(d, f, textes, "-")
    dit_resultat(d, f)
    d.p("Fait et délibéré en mairie, les jour, mois et an que dessus. Au registre sont les signatures.", avant=12)
    d.lignes("Pour copie conforme,", f"{le_chef(f)},", "", str(f.president), retrait=240, avant=10)
    d.p("Acte rendu exécutoire après transmission en préfecture le ……………… et publication le ………………", taille=9, avant=18)
    dit_seance(d, f, numero, f.sujet.objet, comptes=False)
    d.dit(en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    return d


def syndicat_en_tableaux(f: Faits) -> Feuille:
    """A syndicat: the counts in one table, the votes in another, provisions with capital letter after round bullets."""
    f = situer(f, "Syndicat mixte {de}", "comité syndical", "président", 23)
    d = Feuille("syndicat_en_tableaux", bas="Siège : 12, route des Moulins – SIRET 250 000 000 00017 – page {page}")
    numero = f"{f.seance:%Y}-CS-{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", aligne="centre", gras=True, avant=14)
    d.p(f"Comité syndical du {le(f.seance)}", aligne="centre", gras=True)
    d.p(f"Délibération n° {numero}", aligne="centre")
    d.lignes(
        f"Date d'envoi de la convocation : {f.convocation:%d/%m/%Y}",
        f"{'Présidente' if f.president.femme else 'Président'} de séance : {f.president}, {f.president.qualite}",
        f"Secrétaire de séance : {f.secretaire}",
        avant=12,
    )
    d.blocs.append(Tableau((("Délégués en exercice", "Présents", "Pouvoirs", "Votants"),
                            (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)))))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    statuts = "les statuts du syndicat"
    visas = ("le code général des collectivités territoriales, notamment son article L. 5711-1", statuts, *f.visas)
    citer(d, "visas", "Vu", visas, ",", aligne="justifie")
    citer(d, "considerants", "Considérant", f.sujet.considerants, ",", aligne="justifie")
    d.p("Le comité syndical, après en avoir délibéré :", gras=True, avant=10)
    textes = ponctuer([f"{capitale(conjuguer(v))} {r}" for v, r in f.decisions])
    lister(d, f, textes, "•")
    d.p("Résultat du vote :", avant=12)
    d.blocs.append(Tableau((("Pour", "Contre", "Abstention"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    d.p("Fait et délibéré à la date ci-dessus.", avant=12)
    d.lignes(f"{le_chef(f)} du syndicat mixte,", str(f.president), retrait=240, avant=10)
    d.p(f"Publié sur le site internet du syndicat le {le(f.publication)}", taille=9, avant=16)
    dit_seance(d, f, numero, f.sujet.objet)
    d.dit(publication=f.publication)
    dit_vote(d, f)
    timbre_ministere(d, f, numero)
    return d


def bureau_communautaire(f: Faits) -> Feuille:
    """A communauté's bureau: number and object on one line, « D'APPROUVER », the stamp that gives publication."""
    f = situer(f, "Communauté de communes {de}", "bureau communautaire", "président", 15)
    d = Feuille("bureau_communautaire", bas="{page}/{pages}")
    numero = f"B-{f.seance:%Y}-{f.rang:03}"
    d.p(f.collectivite.upper(), aligne="centre", gras=True, taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU BUREAU COMMUNAUTAIRE", aligne="centre", gras=True, avant=10)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=12)
    d.p(
        f"Par suite d'une convocation en date du {le(f.convocation)}, les membres du bureau communautaire se sont "
        f"réunis au siège de la communauté de communes le {le(f.seance)} à 18h30, sous la présidence de {preside(f)}.",
        aligne="justifie", avant=10,
    )  # fmt: skip
    d.p(f"Membres du bureau en exercice : {f.exercice} ; présents : {f.presents} ; pouvoirs : {f.pouvoirs} ; "
        f"votants : {f.votants}.")  # fmt: skip
    d.p(f"{nomme(f.secretaire)} est désigné{'e' * f.secretaire.femme} secrétaire de séance.")
    delegation = f"la délibération n° 2020-{20 + f.rang} du 16 juillet 2020 portant délégations du conseil au bureau"
    visas = ("le code général des collectivités territoriales, notamment son article L. 5211-10", delegation, *f.visas)
    citer(d, "visas", "Vu", visas, " ;", aligne="justifie", avant=4)
    citer(d, "considerants", "Considérant", f.sujet.considerants, " ;", aligne="justifie", avant=4)
    d.p(
        f"Le bureau communautaire, ayant entendu le rapport de {nomme(rapporteur := f.autres[6])}, vice-"
        f"{'présidente' if rapporteur.femme else 'président'}, et après en avoir délibéré, DÉCIDE {resultat(f)} :",
        aligne="justifie", avant=10,
    )  # fmt: skip
    textes = ponctuer([_mots_en_capitales(a_l_infinitif(v, r)) for v, r in f.decisions])
    lister(d, f, textes, "-")
    d.p("Pour extrait certifié conforme,", retrait=240, avant=14)
    d.lignes(f"{le_chef(f)} de la communauté de communes,", str(f.president), retrait=240, avant=4)
    dit_seance(d, f, numero, f.sujet.objet)
    dit_resultat(d, f)
    d.attendu["mode"] = {"sans_vote": "unanimite"}.get(d.attendu["mode"], d.attendu["mode"])  # its hinge tells a vote
    timbre_prefet(d, f, numero)
    return d


def departement_commission(f: Faits) -> Feuille:
    """A département's standing commission: programme lines, infinitives after « DÉCIDE », the result on a line."""
    noms = ("Département de l'Ostre", "Département de la Haute-Vaire", "Département des Deux-Ploëts")
    f = situer(f, noms[f.rang % 3], "commission permanente", "président du conseil départemental", 34)
    d = Feuille("departement_commission", haut=f"{f.collectivite} – Commission permanente – {{page}}/{{pages}}")
    numero = f"CP-{f.seance:%Y-%m}-{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Direction des assemblées et des affaires juridiques", taille=9, avant=2)
    d.p("COMMISSION PERMANENTE DU CONSEIL DÉPARTEMENTAL", aligne="centre", gras=True, avant=12)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre", gras=True)
    politique = ("Solidarités", "Territoires", "Ressources")[f.rang % 3]
    d.lignes(f"Politique : {politique}", "Programme : Actions partenariales", avant=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=8)
    d.p(
        f"La commission permanente, convoquée le {le(f.convocation)}, s'est réunie à l'Hôtel du Département, sous la "
        f"présidence de {preside(f)}.", aligne="justifie", avant=10,
    )  # fmt: skip
    d.lignes(
        f"Nombre de membres en exercice : {f.exercice}",
        f"Nombre de membres présents : {f.presents}",
        f"Nombre de procurations : {f.pouvoirs}",
    )
    d.p("La commission permanente,", avant=10)
    visas = ("le code général des collectivités territoriales, notamment son article L. 3211-2",
             "la délibération du conseil départemental du 1er juillet 2021 lui donnant délégation",
             *f.visas, f"le rapport n° {f.rang} de {monsieur_le(f)}")  # fmt: skip
    citer(d, "visas", "Vu", visas, " ;", aligne="justifie", avant=4)
    citer(d, "considerants", "Considérant", f.sujet.considerants, " ;", aligne="justifie", avant=4)
    d.p("Après en avoir délibéré,", avant=8)
    d.p("DÉCIDE :", gras=True)
    textes = ponctuer([a_l_infinitif(v, r) for v, r in f.decisions])
    for texte in textes:
        d.p(f"– {texte}", aligne="justifie")
    dit_provisions(d, f, textes)
    if f.mode == "unanimite":
        d.p("Résultat du vote : adopté à l'unanimité", gras=True, avant=12)
    else:
        d.p("Résultat du vote : adopté à la majorité", gras=True, avant=12)
        d.p(f"Pour : {f.pour}, contre : {f.contre}, abstention : {f.abstentions}", avant=2)
    d.lignes(f"{le_chef(f)},", "", str(f.president), retrait=240, avant=14)
    dit_seance(d, f, numero, f.sujet.objet, comptes=False, secretaire=False)
    d.dit(en_exercice=f.exercice, presents=f.presents, pouvoirs=f.pouvoirs)
    dit_vote(d, f, comptes=f.mode == "majorite")
    timbre_actes(d, f, numero.replace("-", "_"))
    return d


def rapporteur_et_proposition(f: Faits) -> Feuille:
    """A large town: narrow left column, a report in place of visas, a proposal that « le Conseil adopte »."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 43)
    d = Feuille("rapporteur_et_proposition", bas="Page {page}/{pages}")
    numero = f"{f.seance:%Y} / {100 + f.rang}"
    qui, rapporteur = assemblee(f), f.autres[7]
    gauche = (
        P("Direction générale des services", taille=9),
        P("Service des assemblées", taille=9, avant=2),
        P(f"Extrait du registre des délibérations du conseil municipal de la {f.collectivite}", taille=9, avant=14),
        P(f"n° {numero}", gras=True, avant=6),
    )
    droite = (
        P(f"Séance publique du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True),
        P(
            f"Convoqué le {jour_de_semaine(f.convocation)} {le(f.convocation)}, le conseil municipal de la "
            f"{f.collectivite} s'est réuni à l'hôtel de ville, salle des délibérations, le {jour_de_semaine(f.seance)} "
            f"{le(f.seance)} à 18h00, sous la présidence de {monsieur_le(f)}, {f.president}.", aligne="justifie",
        ),
        P("Présents :"),
        P(", ".join(str(p) for p in qui.presents) + ".", taille=9, aligne="justifie", avant=2),
        P("Absents ayant voté par procuration en application de l'article L. 2121-20 du code général des collectivités "
          "territoriales :"),
        P((", ".join(str(m) for m, _ in qui.mandants) or "Néant") + ".", taille=9, avant=2),
        P("Absents :"),
        P((", ".join(str(p) for p in qui.absents) or "Néant") + ".", taille=9, avant=2),
    )  # fmt: skip
    d.blocs.append(Colonnes(gauche, droite, 0.26))
    d.p(f.sujet.objet, aligne="centre", gras=True, taille=12, avant=20)
    civilite = "Madame" if rapporteur.femme else "Monsieur"
    d.p(f"{civilite} {rapporteur}, adjoint{'e' * rapporteur.femme} au maire, rapporte :", avant=12)
    d.p(
        "La Ville conduit depuis plusieurs années une action suivie dans ce domaine, en lien avec les services de "
        "l'État, les associations et les habitants réunis au sein des conseils de quartier.", aligne="justifie",
    )  # fmt: skip
    for motif in f.sujet.considerants:
        d.p(f"Il apparaît aujourd'hui {motif}. La commission compétente a été saisie de ce dossier et a rendu un avis "
            "favorable lors de sa dernière réunion.", aligne="justifie")  # fmt: skip
    d.p("En conséquence, il est proposé au conseil municipal :", avant=10)
    textes = ponctuer([a_l_infinitif(v, r) for v, r in f.decisions])
    lister(d, f, textes, "-")
    d.p("Le conseil adopte.", gras=True, avant=14)
    d.lignes("Pour extrait conforme,", f"{monsieur_le(f)},", "", str(f.president), retrait=240, avant=10)
    d.p(f"Publiée le : {f.publication:%d/%m/%Y}", avant=16)
    dit_seance(d, f, numero, f.sujet.objet, comptes=False, secretaire=False)
    d.dit(publication=f.publication, mode="adopte", visas=[], considerants=[])
    timbre_ministere(d, f, f"{f.seance:%Y}_{100 + f.rang}")
    return d


def arrete_de_circulation(f: Faits) -> Feuille:
    """A mayor's temporary order on traffic: no stamp, since it is not sent to the préfecture."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire")
    d = Feuille("arrete_de_circulation")
    numero = f"{f.seance:%Y}/{f.rang:03}"
    rue = ("rue du Puits", "avenue de la Gare", "chemin des Vignes")[f.rang % 3]
    motif = ("des travaux de raccordement au réseau d'eau potable", "la réfection de la chaussée",
             "l'installation d'une grue mobile")[f.seance.day % 3]  # fmt: skip
    objet = f"Réglementation temporaire de la circulation et du stationnement, {rue}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DE L'OSTRE", taille=9)
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"ARRÊTÉ MUNICIPAL N° {numero}", aligne="centre", gras=True, taille=13, avant=14)
    d.p(f"Objet : {objet}", gras=True, avant=10)
    d.p(f"{le_chef(f)} de la {minuscule(f.collectivite)},", avant=10)
    citer(d, "visas", "Vu", (
        "le code général des collectivités territoriales, notamment ses articles L. 2213-1 à L. 2213-6",
        "le code de la route, notamment ses articles R. 411-8 et R. 417-10",
        "l'instruction interministérielle sur la signalisation routière",
        f"la demande de l'entreprise Terrassements du Val en date du {le(f.convocation)}",
    ), " ;", aligne="justifie")  # fmt: skip
    citer(d, "considerants", "Considérant", (
        f"que {motif} {rue} {'nécessitent' if motif.startswith('des') else 'nécessite'} de réglementer la circulation",
        "qu'il appartient au maire d'assurer la sécurité des usagers et des ouvriers",
    ), " ;", aligne="justifie")  # fmt: skip
    d.p("ARRÊTE", aligne="centre", gras=True, avant=12)
    debut, fin = le(f.reception), le(f.publication + timedelta(days=20))
    articles = (
        f"La circulation de tous les véhicules sera interdite {rue} du {debut} au {fin}, sauf riverains et secours.",
        f"Le stationnement sera considéré comme gênant des deux côtés de la {rue if rue.startswith('rue') else 'voie'} "
        "pendant la même période.",
        "La signalisation réglementaire sera mise en place et entretenue par l'entreprise chargée des travaux.",
        "Les infractions au présent arrêté seront constatées et poursuivies conformément aux lois en vigueur.",
        "Monsieur le commandant de la brigade de gendarmerie et l'entreprise Terrassements du Val sont chargés, chacun "
        "en ce qui le concerne, de l'exécution du présent arrêté.",
    )
    for n, texte in enumerate(articles, 1):
        d.p(f"Article {'1er' if n == 1 else n} : {texte}", aligne="justifie", avant=8)
    d.dit(provisions=[(str(n), None, t) for n, t in enumerate(articles, 1)])
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", retrait=240, avant=14)
    d.lignes(f"{le_chef(f)},", "", str(f.president), retrait=240)
    d.p(f"Publié le {f.transmission:%d/%m/%Y}", taille=9, avant=14)
    d.dit(nature="AR", numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite,
          signataires=[str(f.president)], publication=f.transmission)  # fmt: skip
    return d


def vu_en_liste(f: Faits) -> Feuille:
    """Any office: one « VU : » and one « CONSIDÉRANT : » that open lists, a title without label, infinitives."""
    d = Feuille("vu_en_liste", bas="www.exemple.fr – Page {page} sur {pages}")
    numero = f"{f.seance:%Y-%m}-{f.rang:03}"
    qui = assemblee(f)
    d.p(f.collectivite.upper(), aligne="centre", gras=True, taille=14)
    d.p(f"DÉLIBÉRATION DU {f.organe.upper()}", aligne="centre", gras=True, avant=8)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"N° {numero}", aligne="centre")
    d.p(f.sujet.objet, aligne="centre", gras=True, taille=12, avant=12)
    d.p(
        f"Le {f.organe}, régulièrement convoqué le {le(f.convocation)}, s'est réuni le {le(f.seance)} à 20h00, sous la "
        f"présidence de {preside(f)}.", aligne="justifie", avant=10,
    )  # fmt: skip
    comptes = f"Présents : {f.presents}   Procurations : {f.pouvoirs}   Votants : {f.votants}"
    d.p(f"Membres en exercice : {f.exercice}   {comptes}")
    d.p(f"Présents : {' – '.join(str(p) for p in qui.presents)}", aligne="justifie")
    for m, p in qui.mandants:
        d.p(f"{m} donne pouvoir à {p}", avant=2)
    if qui.absents:
        d.p(f"Absents : {' – '.join(str(p) for p in qui.absents)}")
    d.p(f"{f.secretaire} a été élu{'e' * f.secretaire.femme} secrétaire de séance.")
    visas = ("le code général des collectivités territoriales", *f.visas)
    d.p("VU :", gras=True, avant=10)
    for visa in visas:
        d.p(f"{visa} ;", puce="•", avant=2)
    d.p("CONSIDÉRANT :", gras=True, avant=8)
    for motif in f.sujet.considerants:
        d.p(f"{motif} ;", puce="•", avant=2)
    d.dit(visas=[f"VU {v}" for v in visas], considerants=[f"CONSIDÉRANT {m}" for m in f.sujet.considerants])
    d.p(f"Le {f.organe}, ouï l'exposé du rapporteur et après en avoir délibéré, décide {resultat(f)} :", avant=10)
    textes = ponctuer([a_l_infinitif(v, r) for v, r in f.decisions])
    lister(d, f, textes, "-")
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=14)
    signer_a_deux(d, f)
    d.p(f"Délibération publiée sur le site internet le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    dit_seance(d, f, numero, f.sujet.objet)
    d.dit(publication=f.publication)
    dit_resultat(d, f)
    d.dit(signataires=[str(f.secretaire), str(f.president)])
    return d


def ont_vote(f: Faits) -> Feuille:
    """The deputy presides; « ONT VOTÉ POUR », with a slash for nobody; numbered capital verbs."""
    titulaire, rang = le_chef(f), "Première" if f.president.femme else "Premier"
    second = f"{rang} adjoint{'e' * f.president.femme}" if f.chef == "maire" else f"{rang} vice-{f.chef}"
    f = replace(f, president=replace(f.president, qualite=second))
    d = Feuille("ont_vote", police="New Computer Modern")
    numero = f"D{f.seance:%Y}{f.rang:03}"
    gauche = (P("DÉPARTEMENT DE LA VAIRE", taille=9), P(f.collectivite.upper(), gras=True, avant=4))
    devise = (P("RÉPUBLIQUE FRANÇAISE", aligne="droite"), P("Liberté – Égalité – Fraternité", aligne="droite", avant=2))
    d.blocs.append(Colonnes(gauche, devise, 0.55))
    d.p(f"{f.organe.upper()} DU {le(f.seance).upper()}", aligne="centre", gras=True, avant=16)
    d.p(f"DÉLIBÉRATION {numero}", aligne="centre", gras=True)
    d.p(f"Convocation du {f.convocation:%d/%m/%Y}", avant=10)
    d.lignes(f"Exercice : {f.exercice}", f"Présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}")
    d.p(f"Votants : {f.votants}", avant=0)
    absence = f"du {f.chef}" if not titulaire.startswith("La") else f"de la {f.chef}"
    d.p(f"En l'absence {absence}, la séance est ouverte sous la présidence de {preside(f)}.", aligne="justifie")
    d.p(f"Secrétaire : {nomme(f.secretaire)}")
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=10)
    citer(d, "visas", "VU", ("le code général des collectivités territoriales", *f.visas), ",", avant=4)
    citer(d, "considerants", "CONSIDÉRANT", f.sujet.considerants, ",", avant=4)
    d.p(f"Le {f.organe}, après en avoir délibéré :", avant=10)
    textes = ponctuer([en_capitales(v, r) for v, r in f.decisions])
    for n, texte in enumerate(textes, 1):
        d.p(f"{n}. {texte}", aligne="justifie", retrait=14)
    dit_provisions(d, f, textes, [str(n) for n, _ in enumerate(textes, 1)])
    d.lignes(f"ONT VOTÉ POUR : {f.pour}", f"ONT VOTÉ CONTRE : {f.contre or '/'}",
             f"SE SONT ABSTENUS : {f.abstentions or '/'}", avant=12)  # fmt: skip
    d.p("Ont signé au registre les membres présents.", avant=10)
    empeche = f"Pour {minuscule(titulaire)} empêché{'e' * titulaire.startswith('La')},"
    second = f"{'La' if f.president.femme else 'Le'} {minuscule(f.president.qualite)},"
    d.lignes(empeche, second, str(f.president), retrait=240, avant=10)
    dit_seance(d, f, numero, f.sujet.objet.upper())
    dit_vote(d, f)
    timbre_actes(d, f, numero)
    return d


def _mots_en_capitales(texte: str) -> str:
    """« d'approuver le plan » → « D'APPROUVER le plan »: the words of the verb alone."""
    mots = texte.split(" ")
    combien = 1 if texte.startswith("d'") else 3 if texte.startswith("de prendre acte") else 2
    return " ".join([*(m.upper() for m in mots[:combien]), *mots[combien:]])


INEDITES = (gabarit_de_village, ville_en_articles, village_en_lettres, syndicat_en_tableaux, bureau_communautaire,
            departement_commission, rapporteur_et_proposition, arrete_de_circulation, *INEDITES_SUITE, vu_en_liste,
            ont_vote)  # fmt: skip
"""Sixteen, whole: the control half."""
