"""Layouts of hamlets and villages, of several regions and years."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_provisions, dit_vote
from benchmarks.exactitude.dispositions.municipalites_dossiers import HAMEAUX, VILLAGES
from benchmarks.exactitude.dispositions.municipalites_pieces import (
    ABREGE,
    MONSIEUR,
    SEUL,
    accord,
    bancs,
    bas,
    groupes,
    infinitifs,
    inverse,
    jour_ecrit,
    mm,
    monsieur,
    noms,
    nus,
    placer,
    poser,
    sans_motifs,
    signent,
    signer,
    tete,
    tierces,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def village_de_gascogne(f: Faits) -> Feuille:
    """A Gascon village of 2013: no number, three counts of « membres », « L'an … et le … », dates left to fill."""
    f, expose = placer(f, VILLAGES, "Commune {de}", 11, 2013, autorite=SEUL)
    d, qui = Feuille("village_de_gascogne"), bancs(f)
    d.blocs.append(Colonnes(
        (P("DEPARTEMENT", taille=10), P("DU HAUT-VAIRE", taille=10, avant=0),
         P("Nombre de membres", taille=9, avant=12),
         P(f"afférents au Conseil Municipal : {f.exercice}", taille=9, avant=0),
         P(f"en exercice : {f.exercice}", taille=9, avant=0),
         P(f"qui ont pris part à la délibération : {f.votants}", taille=9, avant=0),
         P("Date de la convocation", taille=9, avant=10), P(f"{f.convocation:%d/%m/%Y}", taille=9, avant=0),
         P("Date d'affichage", taille=9, avant=10), P(f"{f.convocation:%d/%m/%Y}", taille=9, avant=0)),
        (P("EXTRAIT DU REGISTRE", gras=True, aligne="centre"),
         P("DES DELIBERATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=0),
         P(f"DE LA {f.collectivite.upper()}", gras=True, aligne="centre", avant=0),
         P(f"Séance du {le(f.seance)}", aligne="centre"),
         P(f"L'an {jour_ecrit(f.seance, ' et le ')} à vingt et une heures, le Conseil Municipal de cette Commune, "
           "régulièrement convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, "
           f"sous la présidence de {monsieur(f.president)}, Maire.", aligne="justifie", avant=10))))  # fmt: skip
    d.p(f"Présents : {groupes(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Procurations : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents : {groupes(qui.absents)}.")
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire de séance.")
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True, avant=14)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.p(f"Le Conseil Municipal, ouï l'exposé du Maire et après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierces(f, "bas"), marque="- ")
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus. Au registre sont les signatures.", avant=10)
    signer(d, f, "Pour copie conforme,", "Le Maire,")
    d.lignes("Acte rendu exécutoire", "après dépôt en Préfecture le ....................",
             "et publication ou notification", "du ....................", taille=9, avant=14)  # fmt: skip
    sans_motifs(d)
    tete(d, f, None, "convocation", "en_exercice", "votants")
    dit_vote(d, f, comptes=False)
    return d


def village_de_causse(f: Faits) -> Feuille:
    """A village of the causses, its software's template: counts on the left, the number after the object."""
    f, expose = placer(f, VILLAGES, "Commune {de}", 9, 2016, autorite=MONSIEUR, pas=2)
    d, qui, numero = Feuille("village_de_causse"), bancs(f), f"DE_{f.seance.year}_{f.rang:03}"
    d.lignes("République Française", "DEPARTEMENT DU VAL-D'OSTRE", aligne="gauche")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    gauche = ["Nombre de membres en exercice: " + str(f.exercice), f"Présents : {f.presents}", f"Votants: {f.votants}"]
    gauche += [f"Pour: {f.pour}", f"Contre: {f.contre}", f"Abstentions: {f.abstentions}"]
    representes = ", ".join(f"{a} par {b}" for a, b in qui.pouvoirs)
    droite = [
        f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}",
        f"L'an {jour_ecrit(f.seance, ' et le ')} l'assemblée régulièrement convoquée le "
        f"{le(f.convocation)}, s'est réunie "
        f"sous la présidence de {mm(f.president)}, Maire.",
        f"Sont présents: {nus(qui.presents)}",
        f"Représentés: {representes}",
        f"Excusés: {nus(qui.absents)}",
        "Absents:",
        f"Secrétaire de séance: {f.secretaire}",
    ]
    d.blocs.append(Colonnes(tuple(P(x, taille=10) for x in gauche),
                            tuple(P(x, taille=10, gras=n == 0) for n, x in enumerate(droite))))  # fmt: skip
    d.p(f"Objet: {f.sujet.objet} - {numero}", gras=True, avant=16)
    for alinea in expose:
        d.p(alinea)
    d.p("Le Conseil Municipal, après en avoir délibéré:", avant=10)
    poser(d, f, tierces(f), fin=",", puce="-", retrait=12)
    d.p(f"La délibération est adoptée à {tous(f)}.", avant=8)
    d.p("Fait et délibéré les jours, mois et an que dessus.", avant=12)
    d.p(f"Au registre suivent les signatures. Pour copie conforme. En mairie, le {le(f.seance)}.", avant=2)
    signer(d, f, "Le Maire,", aligne="centre")
    d.lignes("Acte rendu exécutoire", f"après le dépôt en Préfecture le {'.' * 18}", f"et publication du {'.' * 18}",
             taille=9, avant=12)  # fmt: skip
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def village_d_alsace(f: Faits) -> Feuille:
    """An Alsatian village: councillors « élus », « en fonction », « présents », « DECIDE » alone on its line."""
    f, expose = placer(f, VILLAGES, "Commune {de}", 15, 2018, autorite=MONSIEUR, pas=3)
    d, qui, numero = Feuille("village_d_alsace"), bancs(f), f"{f.rang:02}/{f.seance.year}"
    d.blocs.append(Colonnes(
        (P("Département du Haut-Vaire"), P("Arrondissement de Montrivel", avant=0), P("Nombre des "
            "conseillers élus : 15"),
         P(f"Conseillers en fonction : {f.exercice}", avant=0), P(f"Conseillers présents : {f.presents}", avant=0),
         P(f"Procurations : {f.pouvoirs}", avant=0)),
        (P(f.collectivite.upper(), gras=True, taille=13, aligne="centre"),
         P("Extrait du procès-verbal des délibérations du Conseil Municipal", gras=True, aligne="centre"),
         P(f"Séance du {le(f.seance)}", aligne="centre"),
         P(f"sous la présidence de {mm(f.president)}, Maire", aligne="centre")), part=0.4))  # fmt: skip
    d.p(f"Convocation adressée aux conseillers le {le(f.convocation)}", avant=12)
    d.p(f"Membres présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p("Absents excusés avec procuration : "
            f"{', '.join(f'{mm(a)} (procuration à {mm(b)})' for a, b in qui.pouvoirs)}.")  # fmt: skip
    if qui.absents:
        d.p(f"Absents excusés : {noms(qui.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=2)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.p("Après délibération, le Conseil Municipal,", avant=10)
    if f.mode == "unanimite":
        d.p("à l'unanimité,", avant=2)
    else:
        d.p(f"par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention,", avant=2)
    d.p("DECIDE", gras=True, aligne="centre")
    poser(d, f, infinitifs(f), fin=",", puce="•", retrait=16)
    d.p("Pour extrait conforme,", avant=14)
    signer(d, f, f"Fait en mairie, le {le(f.seance)}", "Le Maire :")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def village_de_savoie(f: Faits) -> Feuille:
    """A mountain hamlet: four counts on four lines, the decision in the sentence that names the council."""
    f, expose = placer(f, HAMEAUX, "Commune {de}", 11, 2021, autorite=ABREGE)
    d, qui, numero = Feuille("village_de_savoie"), bancs(f), f"{f.seance.year}-{f.rang:02}"
    d.p("REPUBLIQUE FRANCAISE", aligne="centre")
    d.lignes("Département du Mont-d'Ostre", "Canton de Sommevaux", f.collectivite)
    d.p("DELIBERATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=14, avant=12)
    d.p(f"N° {numero}", gras=True, aligne="centre", avant=2)
    d.lignes(f"Nombre de conseillers en exercice : {f.exercice}", f"Nombre de conseillers présents : {f.presents}",
             f"Nombre de conseillers votants : {f.votants}",
             f"Date de convocation du Conseil Municipal : {le(f.convocation)}", avant=10)  # fmt: skip
    d.p(
        f"L'an {jour_ecrit(f.seance)}, à 20 h 30, le Conseil Municipal de la {bas(f)}, "
        f"dûment convoqué, s'est réuni en session ordinaire, à la Mairie, sous la présidence de "
        f"{mm(f.president)}, Maire.",
        aligne="justifie", avant=10,
    )  # fmt: skip
    d.p(f"PRESENTS : {', '.join(inverse(i) for i in qui.presents)}", aligne="justifie")
    absents = [f"{inverse(a)} (pouvoir à {inverse(b)})" for a, b in qui.pouvoirs] + [inverse(i) for i in qui.absents]
    d.p(f"ABSENTS EXCUSES : {', '.join(absents)}")
    d.p(f"SECRETAIRE DE SEANCE : {inverse(f.secretaire)}")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    texte = tierces(f, "bas")[0]
    vote = "l'unanimité" if f.mode == "unanimite" else f"la majorité ({f.contre} contre)"
    if f.abstentions:
        vote = f"la majorité ({f.contre} contre, {f.abstentions} abstention)"
    d.p(f"Après en avoir délibéré, le Conseil Municipal, à {vote}, {texte}.", aligne="justifie", avant=10)
    dit_provisions(d, f, [texte])
    d.p("Ainsi fait et délibéré, les jour, mois et an susdits.", avant=10)
    signer(d, f, "Le Maire,")
    d.p(f"Certifié exécutoire par le Maire compte tenu de la transmission en Préfecture le "
        f"{f.transmission:%d/%m/%Y} et de "
        f"la publication le {f.publication:%d/%m/%Y}.", taille=9, avant=14)  # fmt: skip
    d.dit(transmission=f.transmission, publication=f.publication)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", secretaire=inverse(f.secretaire))
    d.dit(mode=f.mode)
    if f.contre:
        d.dit(contre=f.contre)
    if f.abstentions:
        d.dit(abstentions=f.abstentions)
    return d


def village_du_bocage(f: Faits) -> Feuille:
    """A Norman village: « formant la majorité des membres en exercice », « Mr le Maire », adopted in one line."""
    f, expose = placer(f, VILLAGES, "Commune {de}", 11, 2015, autorite=("Mr le Maire", "Mme le Maire"), pas=4)
    d, qui, numero = Feuille("village_du_bocage"), bancs(f), f"{f.rang}/{f.seance.year}"
    d.lignes("DEPARTEMENT DE LA SORNE", "ARRONDISSEMENT DE CASTELMEZE", "CANTON D'ORMEVERT")
    d.p(f.collectivite.upper(), gras=True, taille=13, avant=8)
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=14)
    d.p(f"Séance ordinaire du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}", avant=10)
    d.p(f"Le Conseil Municipal, légalement convoqué, s'est réuni à la Mairie en séance publique à 20 heures sous la "
        f"présidence de {mr(f.president.femme)} {f.president}, Maire.", aligne="justifie")  # fmt: skip
    d.p(f"Etaient présents : {', '.join(f'{mr(i.femme)} {i}' for i in qui.presents)}, formant la "
        "majorité des membres en "
        "exercice.", aligne="justifie")  # fmt: skip
    if qui.pouvoirs:
        d.p("Pouvoirs : " + ", ".join(f"{mr(a.femme)} {a} à {mr(b.femme)} {b}" for a, b in qui.pouvoirs) + ".")
    if qui.absents:
        d.p("Absents excusés : " + ", ".join(f"{mr(i.femme)} {i}" for i in qui.absents) + ".")
    d.p(f"Secrétaire de séance : {mr(f.secretaire.femme)} {f.secretaire}")
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=14)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.p("Le Conseil Municipal, après en avoir délibéré, décide :", avant=8)
    poser(d, f, infinitifs(f), marque="- ", fin=",", retrait=12)
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité.", avant=10)
    else:
        d.p(f"Adopté à la majorité : {f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention.", avant=10)
    d.p("Fait et délibéré en Mairie les jour, mois et an ci-dessus.", avant=10)
    signer(d, f, "Pour extrait certifié conforme,", "Le Maire,")
    sans_motifs(d)
    tete(d, f, numero, "convocation")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def mr(femme: bool) -> str:
    """« Mr », as many typists write it."""
    return "Mme" if femme else "Mr"


def village_comtois(f: Faits) -> Feuille:
    """A village of 2024: counts and vote in one table of the head, the préfecture's « AR », two signatures."""
    f, expose = placer(f, VILLAGES, "Commune {de}", 11, 2024, autorite=MONSIEUR, pas=5)
    d, qui, numero = Feuille("village_comtois"), bancs(f), f"{f.seance.year}-{f.rang:03}"
    timbre(d, f, "ar", numero)
    d.haut = f"{f.seance.year}/{f.rang}"
    d.p("DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=13)
    d.p(f.collectivite, gras=True, aligne="centre", avant=2)
    d.p(f"Séance du {le(f.seance)} à 19 h 00", aligne="centre", avant=2)
    d.blocs.append(Tableau((("En exercice", "Présents", "Votants", "Pour", "Contre", "Abstention"),
                            tuple(str(n) for n in (f.exercice, f.presents, f.votants, f.pour, f.contre,
                                                   f.abstentions)))))  # fmt: skip
    d.p(f"Le Conseil municipal, convoqué le {le(f.convocation)}, s'est réuni en mairie sous la présidence de "
        f"{monsieur(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {nus(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{a} donne pouvoir à {b}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents : {nus(qui.absents)}.")
    d.p(f"Il a été procédé, conformément à l'article L. 2121-15 du CGCT, à la nomination d'un "
        "secrétaire pris dans le sein "
        f"du Conseil. {monsieur(f.secretaire)} a été {accord(f.secretaire, 'désigné')} pour remplir cette "
        "fonction.", aligne="justifie")  # fmt: skip
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True, avant=14)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.p("Après en avoir délibéré, le Conseil municipal :", avant=8)
    poser(d, f, tierces(f, "cap"), marque="– ", retrait=12)
    signent(d, f)
    d.p("La présente délibération peut faire l'objet d'un recours devant le tribunal administratif "
        "de Montrivel dans un "
        "délai de deux mois à compter de sa publication.", taille=8, avant=14)  # fmt: skip
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


VILLAGES_DE_COMMUNES = (
    village_de_gascogne,
    village_de_causse,
    village_d_alsace,
    village_de_savoie,
    village_du_bocage,
    village_comtois,
)
