"""The set LAVOIRS, second part: five more communautés de communes, communautés urbaines and métropoles."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    camper,
    decider,
    dit_acte,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    motifs,
    motifs_en_liste,
    noms,
    poser,
    signe,
    signent,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.lavoirs_pieces import (
    cgct,
    choix,
    civil,
    code,
    declare,
    feminin,
    le_vice,
    motifs_dits,
    vice,
)
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def comcom_prend_acte(f: Faits) -> Feuille:
    """A communauté that hears its yearly report: names in a three-column table, no vote, « prend acte »."""
    sujet = Sujet("Rapport sur le prix et la qualité du service public de prévention et de gestion des déchets – 2024",
                  "8.8", (cgct("L. 2224-17-1"), "le rapport annuel 2024 adressé aux conseillers"),
                  ("que ce rapport doit être présenté à l'assemblée délibérante",),
                  (("prendre acte", "du rapport annuel 2024 sur le prix et la qualité du service public de prévention "
                    "et de gestion des déchets"),))  # fmt: skip
    f = camper(f, "Communauté de communes Cœur de Brenne-Haute", "conseil communautaire", "président", 29,
               prefixe="20", sujet=sujet)  # fmt: skip
    d, qui, numero = Feuille("comcom_prend_acte"), bancs(f), f"{f.seance:%d%m%y}-{f.rang:02}"
    timbre(d, f, "s2low", code(numero))
    d.bas = "Communauté de communes Cœur de Brenne-Haute – 1, place du Champ de foire"
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre")
    d.p("de la Communauté de communes Cœur de Brenne-Haute", aligne="centre")
    d.p(f"Conseil communautaire du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", gras=True)
    d.p(f"Délibération n° {numero}", aligne="centre")
    d.p(f"Nombre de conseillers : en exercice {f.exercice}, présents {f.presents}, votants {f.votants}", avant=10)
    rangees = [("Commune", "Nom", "Présence")]
    lieux = ("Aubrelle", "Castelmèze", "Estréval", "Fontsèche")
    rangees += [(lieux[n % 4], mm(i), "Présente" if i.femme else "Présent") for n, i in enumerate(qui.presents)]
    rangees += [(lieux[n % 4], mm(a), f"Pouvoir à {mm(b)}") for n, (a, b) in enumerate(qui.pouvoirs)]
    rangees += [(lieux[n % 4], mm(i), "Excusée" if i.femme else "Excusé") for n, i in enumerate(qui.absents)]
    d.blocs.append(Tableau(tuple(rangees)))
    d.p(f"Président de séance : {mm(f.president)}", avant=8)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    motifs(d, f, aligne="justifie")
    d.p("Le Conseil communautaire, après avoir pris connaissance du rapport,", avant=8)
    poser(d, f, tierce(f), aligne="justifie")
    d.p(f"Fait à Castelmèze, le {le(f.seance)}", avant=8)
    signe(d, f, f"{le_chef(f)},")
    declare(d, f, numero, "en_exercice", "presents", "votants", qualite=None)
    d.dit(mode="sans_vote")
    return d


def comcom_deux_pages(f: Faits) -> Feuille:
    """A large communauté: a first page that holds the attendance only, the decision on the next, in articles."""
    f = camper(f, "Communauté de communes des Portes du Brûlis", "conseil communautaire", "président", 45,
               prefixe="20", sujet=choix(f), visas=[cgct("L. 5214-16")])  # fmt: skip
    d, qui, numero = Feuille("comcom_deux_pages"), bancs(f), f"{f.seance.year}-{f.rang:03}D"
    d.haut = f"CC Portes du Brûlis – Séance du {f.seance:%d/%m/%Y} – Délibération {numero}"
    d.bas = "Page {page} sur {pages}"
    d.p("Communauté de communes des Portes du Brûlis", gras=True, taille=14)
    d.p(f"CONSEIL COMMUNAUTAIRE – SÉANCE DU {f.seance:%d/%m/%Y}", gras=True, aligne="centre", avant=10)
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}")
    d.p(f"Nombre de conseillers communautaires en exercice : {f.exercice}", avant=2)
    d.p(f"Nombre de conseillers communautaires présents : {f.presents}", avant=2)
    d.p(f"Nombre de conseillers ayant donné pouvoir : {f.pouvoirs}", avant=2)
    d.p(f"Nombre de votants : {f.votants}", avant=2)
    d.p(f"L'an {jour_ecrit(f)}, à dix-huit heures trente, les membres du Conseil communautaire se sont réunis à la "
        f"salle polyvalente de Sommevaux, sous la présidence de {mm(f.president)}, {f.president.qualite} de la "
        "Communauté de communes.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"PRÉSENTS : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"POUVOIRS : {', '.join(f'{mm(a)} donne pouvoir à {mm(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"ABSENTS EXCUSÉS : {noms(qui.absents)}.")
    d.p(f"SECRÉTAIRE DE SÉANCE : {mm(f.secretaire)}.")
    d.blocs.append(SautDePage())
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13)
    motifs(d, f, fin=" ;")
    d.p(f"Sur proposition {'de Madame la Présidente' if f.president.femme else 'de Monsieur le Président'},")
    d.p(f"Après en avoir délibéré, le Conseil communautaire, à {tous(f)} :")
    poser(d, f, tierce(f, "cap"), marque="Article {n} – ", unique="Article unique – ", fin=".", aligne="justifie")
    d.p(f"Résultat du vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s)", avant=8)
    signent(d, f, secretaire_d_abord=True)
    declare(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
            qualite=f"{f.president.qualite} de la Communauté de communes")  # fmt: skip
    dit_vote(d, f)
    return d


def comcom_arrete_voirie(f: Faits) -> Feuille:
    """A communauté's president closes a road for works: an arrêté in passive sentences, « ARRÊTE », ampliations."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 27, prefixe="24")
    d, numero = Feuille("comcom_arrete_voirie"), f"ARR-{f.seance.year}-{f.rang:03}"
    voie = ("voie communautaire n° 12 dite du Moulin Vert", "rue de l'Industrie, zone d'activités de la Garenne",
            "route des Essarts")[f.rang % 3]  # fmt: skip
    objet = f"Interdiction temporaire de circulation – {voie}"
    timbre(d, f, "actes", code(numero), "AR")
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="centre", taille=9)
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"ARRÊTÉ N° {numero}", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"Objet : {objet}", gras=True)
    d.p(f"{le_chef(f)} de la communauté de communes,", avant=10)
    visas = ["Vu le code général des collectivités territoriales, notamment ses articles L. 5211-9-2 et L. 2213-1",
             "Vu le code de la route, notamment son article R. 411-25",
             "Vu la demande de l'entreprise Travaux Publics du Bocage en date du 16 décembre 2024"]  # fmt: skip
    motif = "Considérant que les travaux de réfection de la chaussée nécessitent la fermeture de la voie"
    for x in (*visas, motif):
        d.p(f"{x},", aligne="justifie")
    d.dit(visas=visas, considerants=[motif])
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    textes = [
        f"La circulation des véhicules est interdite {voie}, pendant une durée de huit jours",
        "Une déviation sera mise en place dans les deux sens par la route départementale 118",
        "La signalisation réglementaire sera posée et entretenue par l'entreprise chargée des travaux",
        "Les infractions au présent arrêté seront constatées et poursuivies conformément aux lois en vigueur",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} : {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=12, aligne="droite")
    signe(d, f, f"{le_chef(f)},")
    d.p("Le présent arrêté peut faire l'objet d'un recours contentieux devant le tribunal administratif de Montrivel "
        "dans les deux mois suivant sa publication.", taille=9, avant=14)  # fmt: skip
    dit_acte(d, f, "AR", numero, objet)
    return d


def comcom_mots(f: Faits) -> Feuille:
    """An old-fashioned communauté: the vote in words in the hinge, « Vu, » in capitals, blanks to fill in the foot."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 23, prefixe="24",
               sujet=choix(f), visas=["les statuts de la Communauté de communes"])  # fmt: skip
    d, numero = Feuille("comcom_mots", police="New Computer Modern"), f"{f.rang}-{f.seance.year}"
    d.lignes("Département de la Sorne", "Arrondissement de Montrivel", "Canton du Haut-Pré", taille=10)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", gras=True)
    d.p(f"Nombre de délégués en exercice : {f.exercice}", avant=10)
    d.p(f"Nombre de délégués présents : {f.presents}", avant=2)
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=2)
    d.p("Date d'affichage : ……………………", avant=2)
    d.p(f"L'an {jour_ecrit(f)} à vingt heures trente, le Conseil Communautaire, dûment convoqué, s'est réuni en "
        f"session ordinaire à la mairie d'Ormevert, sous la présidence de {monsieur(f.president)}.",
        aligne="justifie", avant=8)  # fmt: skip
    d.p(f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'élu')} secrétaire.")
    d.p(f"N° {numero}", gras=True, avant=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    visas_suivis(d, f, mot="VU", fin=",")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=",")
    voix = tous(f)
    if f.mode == "majorite":
        voix += f", par {feminin(f.pour)} voix pour, {feminin(f.contre)} voix contre"
    if f.abstentions:
        voix += f" et {feminin(f.abstentions)} abstention{'s' if f.abstentions > 1 else ''}"
    d.p(f"Le Conseil Communautaire, après en avoir délibéré, à {voix},", avant=8)
    poser(d, f, tierce(f), fin=",", marque="– ")
    d.p("Pour copie conforme, au registre sont les signatures.", avant=10)
    signe(d, f, f"{le_chef(f)},", aligne="centre")
    d.p("Acte rendu exécutoire après dépôt en sous-préfecture le ………… et publication le …………", taille=9, avant=12)
    declare(d, f, numero, "convocation", "en_exercice", "presents", qualite=None)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def comcom_liste_visas(f: Faits) -> Feuille:
    """A communauté with a designed model: coloured labels, lists under « VU » and « CONSIDÉRANT », a table of votes."""
    f = camper(f, "Communauté de communes Terres d'Ormeau", "conseil communautaire", "président", 33, prefixe="24",
               sujet=choix(f), visas=[cgct("L. 5211-6")])  # fmt: skip
    d, numero = Feuille("comcom_liste_visas"), f"{f.seance:%Y%m%d}_{f.rang:02}"
    timbre(d, f, "s2low", code(numero))
    d.bas = "{page}"
    d.p("Terres d'Ormeau", taille=16, gras=True)
    d.p("Communauté de communes Terres d'Ormeau", avant=0)
    d.p("DÉLIBÉRATION", gras=True, aligne="centre", taille=15, avant=10)
    d.p(f"Numéro de la délibération : {numero}")
    d.p(f"Date du conseil communautaire : {le(f.seance)}", avant=2)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=2)
    d.p(f"Élus en exercice : {f.exercice} – Élus présents : {f.presents} – Procurations : {f.pouvoirs} – "
        f"Votants : {f.votants}", avant=2)  # fmt: skip
    d.p(f"Présidente : {mm(f.president)}" if f.president.femme else f"Président : {mm(f.president)}", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    motifs_en_liste(d, f, "Vu", "Considérant", "•")
    d.p("Le Conseil communautaire, après en avoir délibéré, décide :", avant=10, gras=True)
    poser(d, f, decider(f), puce="•", retrait=10)
    d.blocs.append(
        Tableau((("Pour", "Contre", "Abstentions", "Décision"),
                 (str(f.pour), str(f.contre), str(f.abstentions),
                  "Adoptée à l'unanimité" if f.mode == "unanimite" else "Adoptée à la majorité")))
    )  # fmt: skip
    signe(d, f, f"{le_chef(f)} de la Communauté de communes Terres d'Ormeau,")
    declare(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite=None)
    dit_vote(d, f)
    return d


def urbaine_conseil(f: Faits) -> Feuille:
    """A communauté urbaine: a service's reference, the report signed over to the conseil, articles."""
    f = camper(
        f,
        "Communauté urbaine {de}",
        "conseil communautaire",
        "président",
        55,
        prefixe="24",
        sujet=choix(f),
        visas=[cgct("L. 5215-20"), "l'avis de la commission Finances et ressources"],
    )
    d, numero = Feuille("urbaine_conseil"), f"{f.seance.year}/{f.rang:04}"
    timbre(d, f, "actes", code(numero))
    d.bas = "Conseil communautaire – Secrétariat général – {page}/{pages}"
    rap = f.autres[5]
    d.blocs.append(Colonnes((P(f.collectivite.upper(), gras=True), P("Direction générale des services", taille=9)),
                            (P("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", gras=True),
                             P(f"Séance publique du {le(f.seance)}")), part=0.4))  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f.sujet.objet, gras=True, taille=13)
    d.p(f"Le Conseil communautaire s'est réuni le {jour_de_semaine(f.seance)} {le(f.seance)} à 9 h 00, sur convocation "
        f"du {le(f.convocation)}, sous la présidence de {monsieur(f.president)}, {f.president.qualite}.", avant=8,
        aligne="justifie")  # fmt: skip
    d.p(f"Conseillers en exercice : {f.exercice} – Conseillers présents : {f.presents} – Ayant donné pouvoir : "
        f"{f.pouvoirs}")  # fmt: skip
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}")
    d.p(f"Rapport de {monsieur(rap)}, {vice(rap)}", italique=True)
    d.p("Mesdames, Messieurs,", avant=8)
    d.p("Le dossier qui vous est soumis s'inscrit dans le projet de territoire adopté en 2022. Il a fait l'objet d'une "
        "concertation avec les communes concernées.", aligne="justifie")  # fmt: skip
    d.p("Ceci exposé, et si vous en êtes d'accord, il est proposé d'adopter la délibération suivante :")
    d.p("Le Conseil communautaire,", gras=True, avant=8)
    motifs(d, f, aligne="justifie")
    d.p("Après en avoir délibéré,", avant=8)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f, cap=True), marque="ARTICLE {n} : ", unique="ARTICLE UNIQUE : ", fin=".", aligne="justifie")
    d.p(f"Adopté à {tous(f)}.", gras=True, avant=10)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}", avant=2)
    signe(d, f, "Pour extrait conforme,", f"{civil(f)},")
    declare(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def urbaine_bureau(f: Faits) -> Feuille:
    """The bureau of a communauté urbaine: short, title in the head, infinitives after « décide de », no visa."""
    f = camper(f, "Communauté urbaine Grand Pontel", "bureau", "président", 19, prefixe="20", sujet=choix(f))
    d, qui, numero = Feuille("urbaine_bureau", coin="haut-gauche"), bancs(f), f"DB{f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low", code(numero))
    d.p("COMMUNAUTÉ URBAINE GRAND PONTEL", gras=True, aligne="droite", taille=13)
    d.p(f"DÉLIBÉRATION DU BUREAU N° {numero}", gras=True, aligne="droite")
    d.p(f"Séance du {le(f.seance)}", aligne="droite")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Membres en exercice : {f.exercice}", avant=8)
    d.p(f"Membres présents ({f.presents}) : {noms(qui.presents)}", taille=10, aligne="justifie")
    if qui.pouvoirs:
        texte = ", ".join(f"{mm(a)} à {mm(b)}" for a, b in qui.pouvoirs)
        d.p(f"Membres ayant donné pouvoir ({f.pouvoirs}) : {texte}", taille=10, aligne="justifie")
    if qui.absents:
        d.p(f"Membres absents ({len(qui.absents)}) : {noms(qui.absents)}", taille=10, aligne="justifie")
    d.p(f"Président de séance : {mm(f.president)}", taille=10)
    d.p(f"Il est rappelé {motifs_dits(f)}.", aligne="justifie", avant=10)
    d.p("Vu la délibération du Conseil communautaire du 9 juillet 2020 portant délégation au Bureau,")
    d.dit(visas=["Vu la délibération du Conseil communautaire du 9 juillet 2020 portant délégation au Bureau"])
    d.p(f"Le Bureau, après en avoir délibéré et à {tous(f)}, décide de :", avant=8)
    poser(d, f, decider(f, nu=True), marque="- ", retrait=10)
    signe(d, f, f"{le_chef(f)},")
    d.p(f"Publié sur le site internet de la Communauté urbaine le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    declare(d, f, numero, "en_exercice", "presents", *(["pouvoirs"] if f.pouvoirs else []), qualite=None,
            secretaire=False)  # fmt: skip
    d.dit(considerants=[])
    dit_vote(d, f, comptes=False)
    return d


def metropole_conseil(f: Faits) -> Feuille:
    """A métropole: capitals, a long chain of visas, verbs in capitals by line, the detail of votes under a label."""
    f = camper(f, "Métropole d'Hautecluse", "conseil métropolitain", "président", 55, prefixe="20", sujet=choix(f),
               visas=[cgct("L. 5217-2"), "le décret portant création de la métropole dénommée Métropole d'Hautecluse",
                      "la délibération CM2022-06-30-04 approuvant le projet métropolitain"])  # fmt: skip
    d, numero = Feuille("metropole_conseil"), f"CM{f.seance:%Y-%m-%d}-{f.rang:02}"
    timbre(d, f, "actes", code(numero).replace("-", ""))
    d.bas = "Métropole d'Hautecluse – Délibération " + numero + " – {page}/{pages}"
    d.p("MÉTROPOLE D'HAUTECLUSE", gras=True, taille=14)
    d.p("CONSEIL MÉTROPOLITAIN", gras=True)
    d.p(f"SÉANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", gras=True)
    d.p(f"{numero} : {f.sujet.objet.upper()}", gras=True, avant=12)
    d.lignes(f"DATE DE LA CONVOCATION : {le(f.convocation)}", f"NOMBRE DE CONSEILLERS EN EXERCICE : {f.exercice}",
             f"NOMBRE DE PRÉSENTS : {f.presents}", f"NOMBRE DE VOTANTS : {f.votants}",
             f"PRÉSIDENT DE SÉANCE : {f.president}, {f.president.qualite}",
             f"SECRÉTAIRE DE SÉANCE : {f.secretaire}", avant=10)  # fmt: skip
    d.p("LE CONSEIL MÉTROPOLITAIN", gras=True, avant=10)
    motifs(d, f)
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ", gras=True, avant=10)
    poser(d, f, tierce(f), fin=".")
    d.p(f"ADOPTÉ À {tous(f).upper()} DES SUFFRAGES EXPRIMÉS", gras=True, avant=10)
    d.lignes(f"POUR : {f.pour}", f"CONTRE : {f.contre}", f"ABSTENTIONS : {f.abstentions}")
    signe(d, f, f"{le_chef(f)} de la Métropole d'Hautecluse")
    d.p("La présente délibération peut être contestée devant le tribunal administratif de Montrivel dans les deux mois "
        "de sa publication.", taille=9, avant=12)  # fmt: skip
    declare(d, f, numero, "convocation", "en_exercice", "presents", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def metropole_rapport(f: Faits) -> Feuille:
    """A métropole of the south: a report in the first person of the conseil, conclusions, « le Conseil délibère »."""
    f = camper(f, "Métropole Roqueval Provence Haute", "conseil de la métropole", "président", 47, prefixe="20",
               sujet=choix(f))  # fmt: skip
    f = replace(f, sujet=replace(f.sujet, visas=(cgct("L. 5217-1"), *f.sujet.visas)))
    d, numero = Feuille("metropole_rapport"), f"TVA {f.rang:03}-{f.seance:%d%m}/{f.seance:%y}/CM"
    rap = f.autres[7]
    d.p("Métropole Roqueval Provence Haute", gras=True, taille=13, aligne="centre")
    d.p("CONSEIL DE LA MÉTROPOLE", gras=True, aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"{monsieur(f.president)}, {f.president.qualite} de la Métropole, a ouvert la séance à laquelle ont été "
        f"présents {f.presents} membres. Les conseillers en exercice sont au nombre de {f.exercice}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=8)
    d.p(f"■ {f.sujet.objet}", gras=True)
    d.p(f"{le_vice(rap)}, sur proposition {'de la' if f.president.femme else 'du'} {f.president.qualite}, soumet au "
        "Conseil de la Métropole le rapport suivant :", avant=8)  # fmt: skip
    d.p("La Métropole poursuit depuis sa création la modernisation de ses services et l'accompagnement des communes. "
        "Le présent rapport en est une nouvelle étape.", aligne="justifie")  # fmt: skip
    d.p("Telles sont les raisons qui nous incitent à proposer au Conseil de prendre la délibération ci-après :")
    d.p("Le Conseil de la Métropole,", gras=True, avant=8)
    for champ, mot, textes in (("visas", "Vu", f.visas), ("considerants", "Considérant", f.sujet.considerants)):
        for texte in textes:
            d.p(f"{mot} {texte} ;", puce="•", retrait=10)
        d.dit(**{champ: [f"{mot} {t}" for t in textes]})
    d.p("Ouï le rapport ci-dessus,", avant=8)
    d.p("Délibère", gras=True, aligne="centre")
    poser(d, f, tierce(f, "cap"), marque="Article {n} : ", unique="Article unique : ", fin=".", aligne="justifie")
    if f.mode == "unanimite":
        d.p("Cette proposition mise aux voix est adoptée à l'unanimité.", avant=8)
    else:
        d.p(f"Cette proposition mise aux voix est adoptée à la majorité. Votes contre : {f.contre}. "
            f"Abstentions : {f.abstentions}.", avant=8)  # fmt: skip
    signe(d, f, "Certifié conforme,", f"{le_chef(f)} de la Métropole")
    declare(d, f, numero, "en_exercice", "presents", qualite=f"{f.president.qualite} de la Métropole", secretaire=False)
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


LAVOIRS_SUITE = (
    comcom_prend_acte,
    comcom_deux_pages,
    comcom_arrete_voirie,
    comcom_mots,
    comcom_liste_visas,
    urbaine_conseil,
    urbaine_bureau,
    metropole_conseil,
    metropole_rapport,
)
