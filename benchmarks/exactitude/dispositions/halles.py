"""The layouts of set HALLES: ordinary acts of communes. Here the villages; the other modules hold bourgs and towns."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote, timbre_actes
from benchmarks.exactitude.dispositions.halles_bourgs import BOURGS
from benchmarks.exactitude.dispositions.halles_pieces import (
    acc,
    bas,
    bureau,
    civ,
    decider,
    dire,
    ecrire,
    inverse,
    jour_ecrit,
    mm,
    monsieur,
    motifs,
    salle,
    sans_motifs,
    signe,
    signent,
    tete,
    tierce,
    tous,
    voix,
)
from benchmarks.exactitude.dispositions.halles_suite import BOURGS_SUITE
from benchmarks.exactitude.dispositions.halles_villes import VILLES
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def village_comtois(f: Faits) -> Feuille:
    """A village of Franche-Comté, 2013: the old printed form, « qui ont pris part à la délibération », no visa."""
    f = bureau(f, "Commune {de}", 11, 2013)
    d, qui, numero = Feuille("village_comtois"), salle(f), f"{f.rang:02}/{f.seance.year}"
    d.blocs.append(Colonnes(
        (P("DEPARTEMENT DE LA HAUTE-SORNE"), P("ARRONDISSEMENT DE MONTRIVEL"), P(f.collectivite.upper(), gras=True)),
        (P("EXTRAIT DU REGISTRE DES DELIBERATIONS", gras=True, aligne="centre"),
         P("DU CONSEIL MUNICIPAL", gras=True, aligne="centre"),
         P(f"SEANCE DU {le(f.seance).upper()}", aligne="centre")), part=0.4))  # fmt: skip
    d.blocs.append(Tableau((
        ("Afférents au Conseil Municipal", "En exercice", "Qui ont pris part à la délibération"),
        (str(f.exercice), str(f.exercice), str(f.votants)),
    )))  # fmt: skip
    d.p(f"Date de la convocation : {f.convocation:%d/%m/%Y}")
    d.p(f"L'an {jour_ecrit(f.seance, ' et le')} à vingt heures trente, le conseil municipal de cette commune, "
        "régulièrement convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, "
        f"sous la présidence de {monsieur(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {', '.join(mm(i) for i in qui.presents)}.")
    for a, b in qui.pouvoirs:
        d.p(f"{mm(a)} a donné procuration à {mm(b)}.")
    if qui.absents:
        d.p(f"Absents excusés : {', '.join(mm(i) for i in qui.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"N° {numero}", gras=True, avant=12)
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True)
    d.p(f"{civ(f)} le Maire rappelle au conseil municipal que ce point avait été évoqué lors de la dernière réunion "
        "et donne lecture des pièces du dossier.", aligne="justifie")  # fmt: skip
    vote = "à l'unanimité" if f.mode == "unanimite" else f"par {voix(f)}"
    d.p(f"Après en avoir délibéré, le conseil municipal, {vote} :", avant=10)
    ecrire(d, f, tierce(f, "cap"), marque="- ", fin=",", retrait=12)
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus.", avant=12)
    signe(d, str(f.president), "Pour extrait conforme,", "Le Maire,")
    d.lignes("Acte rendu exécutoire", "après dépôt en Préfecture le ……………", "et publication ou notification du ………",
             taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    sans_motifs(d)
    return d


def village_de_margeride(f: Faits) -> Feuille:
    """A village of the Massif central, 2021: the software's column of counts and votes, « Représentés », its stamp."""
    f = bureau(f, "Commune {de}", 11, 2021, autorite="{M} le Maire", visas=[CGCT_])
    d, qui, numero = Feuille("village_de_margeride", coin="haut-droite"), salle(f), f"DE_{f.seance.year}_{f.rang:03}"
    d.timbre = ("RF", "Préfecture de Montrivel", "Contrôle de légalité",
                f"Date de réception de l'AR: {f.reception:%d/%m/%Y}", f.identifiant(numero))  # fmt: skip
    d.lignes("République française", "Département de la Haute-Sorne", aligne="centre", taille=9)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"Séance du {le(f.seance)}", gras=True, avant=14)
    d.blocs.append(Colonnes(
        (P(f"Membres en exercice : {f.exercice}"), P(f"Présents : {f.presents}"), P(f"Votants : {f.votants}"),
         P(f"Pour : {f.pour}"), P(f"Contre : {f.contre}"), P(f"Abstentions : {f.abstentions}")),
        (P(f"L'an {jour_ecrit(f.seance, ' et le')} l'assemblée régulièrement convoquée le {le(f.convocation)}, s'est "
           f"réunie sous la présidence de {f.president}.", aligne="justifie"),
         P(f"Sont présents : {', '.join(map(str, qui.presents))}"),
         P(f"Représentés : {', '.join(f'{a} par {b}' for a, b in qui.pouvoirs)}"),
         P(f"Excusés : {', '.join(map(str, qui.absents))}"), P("Absents :"),
         P(f"Secrétaire de séance : {f.secretaire}")), part=0.3))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=14)
    motifs(d, f)
    d.p("Le Conseil Municipal, après en avoir délibéré :", avant=10)
    ecrire(d, f, tierce(f), fin=",", marque="- ")
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=10)
    signe(d, str(f.president), "Pour extrait certifié conforme,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", "reception", qualite=None)
    d.dit(identifiant=f.identifiant(numero))
    dit_vote(d, f)
    return d


CGCT_ = "le Code général des collectivités territoriales"


def village_alsacien(f: Faits) -> Feuille:
    """A village of Alsace, 2018: « conseillers en fonction », an extract of the minutes, the vote in brackets below."""
    f = bureau(f, "Commune {de}", 15, 2018)
    d, qui, numero = Feuille("village_alsacien"), salle(f), f"{f.seance:%m}-{f.rang:02}/{f.seance.year}"
    d.blocs.append(Colonnes(
        (P(f.collectivite.upper(), gras=True), P("Arrondissement de Montrivel", taille=9)),
        (P("Extrait du procès-verbal des délibérations du Conseil Municipal", gras=True, aligne="droite"),
         P(f"Séance ordinaire du {le(f.seance)}", aligne="droite")), part=0.45))  # fmt: skip
    d.p(f"Convocation du {le(f.convocation)}", avant=12)
    d.lignes(f"Nombre de conseillers élus : {f.exercice}", f"Conseillers en fonction : {f.exercice}",
             f"Conseillers présents : {f.presents}", f"Procurations : {f.pouvoirs}", avant=6)  # fmt: skip
    d.p(f"Sous la présidence de {mm(f.president)}, Maire")
    d.p(f"Membres présents : {', '.join(mm(i) for i in qui.presents[1:])}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Membres absents ayant donné procuration : "
            f"{', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")  # fmt: skip
    if qui.absents:
        d.p(f"Membres absents excusés : {', '.join(mm(i) for i in qui.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=14)
    d.p("Le Maire présente ce point de l'ordre du jour. Il est fait état des échanges intervenus en commission.")
    d.p(f"Le Conseil Municipal, après délibération et à {tous(f)},", avant=8)
    ecrire(d, f, tierce(f, "bas"), marque="– ", retrait=12)
    if f.mode == "majorite":
        d.p(f"(Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions})", italique=True)
    d.p(f"Pour extrait certifié conforme, le {le(f.seance)}", avant=12)
    signe(d, str(f.president), "Le Maire :")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    sans_motifs(d)
    return d


def village_des_causses(f: Faits) -> Feuille:
    """A hamlet of seven, 2016: everybody there, no number, first decision in the sentence of the vote itself."""
    f = bureau(f, "Commune {de}", 7, 2016, tous=True)
    d, qui = Feuille("village_des_causses"), salle(f)
    d.p(f.collectivite.upper(), gras=True)
    d.p("DELIBERATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=14)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Nombre de conseillers en exercice : {f.exercice}. Présents : {f.presents}. Votants : {f.votants}.", avant=12)
    d.p(f"Le {le(f.seance)} à 21 heures, le conseil municipal, dûment convoqué le {le(f.convocation)}, s'est réuni à "
        f"la mairie, sous la présidence de {mm(f.president)}, maire.", aligne="justifie")  # fmt: skip
    d.p(f"Étaient présents : {', '.join(inverse(i) for i in qui.presents)}.")
    d.p(f"{mm(f.secretaire)} a été {acc(f.secretaire, 'nommé')} secrétaire.")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{civ(f)} le Maire expose au conseil la situation et l'invite à se prononcer.")
    textes = tierce(f)
    vote = "à l'unanimité" if f.mode == "unanimite" else f"par {voix(f)}"
    d.p(f"Le conseil municipal, après en avoir délibéré, {vote},", avant=8)
    for texte in textes:
        d.p(f"{texte}.")
    dire(d, f, textes)
    d.p("Fait et délibéré à la mairie, les jour, mois et an ci-dessus. Au registre sont les signatures.", avant=12)
    signe(d, str(f.president), "Pour copie conforme,", "Le Maire")
    tete(d, f, None, "convocation", "en_exercice", "presents", "votants", qualite="maire")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    sans_motifs(d)
    return d


def village_du_leon(f: Faits) -> Feuille:
    """A Breton village, 2023: members in a table, decisions in infinitives with bullets, two signatures since 2022."""
    f = bureau(f, "Commune {de}", 15, 2023, visas=[CGCT_])
    d, qui, numero = Feuille("village_du_leon", police="New Computer Modern"), salle(f), f"{f.seance:%Y-%m}-{f.rang:02}"
    timbre_actes(d, f, numero)
    d.p(f.collectivite, gras=True, taille=14)
    d.p(f"Conseil municipal du {le(f.seance)}", gras=True, aligne="centre", avant=12)
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, aligne="centre")
    d.p(f"Le conseil municipal, convoqué le {f.convocation:%d/%m/%Y}, s'est réuni le {f.seance:%d/%m/%Y} à 19 h 30 en "
        f"mairie, sous la présidence de {bas(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    rangs = [(bas(i), "Présente" if i.femme else "Présent") for i in qui.presents]
    rangs += [(bas(a), f"Pouvoir à {bas(b)}") for a, b in qui.pouvoirs]
    rangs += [(bas(i), "Excusée" if i.femme else "Excusé") for i in qui.absents]
    d.blocs.append(Tableau((("Nom", "Présence"), *rangs)))
    d.p(f"En exercice : {f.exercice} – Présents : {f.presents} – Pouvoirs : {f.pouvoirs} – Votants : {f.votants}")
    d.p(f"Secrétaire de séance : {bas(f.secretaire)}")
    motifs(d, f, fin="")
    d.p("Après en avoir délibéré, le conseil municipal décide :", avant=10)
    ecrire(d, f, decider(f, cap=True), puce="•", retrait=12, fin=".")
    d.p(f"Vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention", gras=True, avant=8)
    signent(d, ("Le Maire,", bas(f.president)),
            (f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,", bas(f.secretaire)))  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", president=bas(f.president),
         secretaire=bas(f.secretaire))  # fmt: skip
    dit_vote(d, f)
    return d


def village_de_picardie(f: Faits) -> Feuille:
    """A village of the north, 2014: capitals without accents, « Etaient présents », « DECIDE » on each line."""
    f = bureau(f, "Commune {de}", 11, 2014, autorite="{M} le Maire")
    d, qui, numero = Feuille("village_de_picardie"), salle(f), f"{f.seance.year}/{f.rang:02}"
    d.lignes("REPUBLIQUE FRANCAISE", "DEPARTEMENT DE LA VAIRE", "CANTON DE CHANTEMESLE", f.collectivite.upper())
    d.p("REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=14)
    d.p(f"L'an {jour_ecrit(f.seance)}, à dix-neuf heures, les membres du Conseil Municipal, légalement convoqués le "
        f"{le(f.convocation)}, se sont réunis en Mairie, en séance publique, sous la présidence de "
        f"{monsieur(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    d.p(f"Etaient présents : {', '.join(mm(i) for i in qui.presents)}", aligne="justifie")
    d.p(f"Absents ayant donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs) or 'néant'}")
    d.p(f"Absents : {', '.join(mm(i) for i in qui.absents) or 'néant'}")
    d.p(f"{mm(f.secretaire)} a été {acc(f.secretaire, 'élu')} secrétaire de séance.")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p("Le Maire donne lecture du dossier et répond aux questions posées par les conseillers.")
    d.p("Le Conseil Municipal, ouï l'exposé du Maire, après en avoir délibéré,", avant=8)
    ecrire(d, f, [f"DECIDE {t}" for t in decider(f)], fin=",")
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité.", avant=8)
    else:
        d.p(f"Adopté à la majorité par {voix(f)}.", avant=8)
    d.p("Fait et délibéré en séance, les jour, mois et an susdits.", avant=10)
    signe(d, str(f.president), "Pour extrait conforme,", "Le Maire,")
    d.p(f"Reçu en Préfecture le {le(f.reception)}", avant=12, taille=9)
    d.p(f"Affiché le {le(f.publication)}", avant=0, taille=9)
    tete(d, f, numero, "convocation", "reception", "publication")
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    sans_motifs(d)
    return d


def village_des_ecrins(f: Faits) -> Feuille:
    """A mountain village, 2019: counts on the left without colon, exposé of the maire, articles, « POUR : 9 »."""
    f = bureau(f, "Commune {de}", 11, 2019, visas=[CGCT_])
    d, qui, numero = Feuille("village_des_ecrins"), salle(f), f"{f.seance.year}-{f.rang:03}"
    d.bas = "Mairie – Le Village – Tél : 04 00 00 00 00 – mairie@exemple.invalid"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", aligne="centre", gras=True)
    d.p(f"DÉLIBÉRATION N° {numero}", aligne="centre", gras=True)
    d.blocs.append(Colonnes(
        (P("Nombre de conseillers"), P(f"En exercice : {f.exercice}"), P(f"Présents : {f.presents}"),
         P(f"Représentés : {f.pouvoirs}"), P(f"Votants : {f.votants}"), P("Date de convocation"),
         P(f"{le(f.convocation)}")),
        (P(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 18 heures, le Conseil Municipal, légalement convoqué, "
           f"s'est réuni en séance publique sous la présidence de {monsieur(f.president)}, Maire.", aligne="justifie"),
         P(f"Présents : {', '.join(mm(i) for i in qui.presents)}."),
         *(P(f"{mm(a)} donne pouvoir à {mm(b)}.") for a, b in qui.pouvoirs),
         P(f"Secrétaire de séance : {mm(f.secretaire)}")), part=0.28))  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, vu="VU", motif="CONSIDÉRANT", fin="\u00a0;")
    d.p(f"Après avoir entendu l'exposé de {civ(f)} le Maire, le Conseil Municipal, après en avoir délibéré,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    ecrire(d, f, decider(f, cap=True), marque="Article {n} : ", unique="Article unique : ", fin=".")
    d.lignes(f"POUR : {f.pour}", f"CONTRE : {f.contre}", f"ABSTENTION : {f.abstentions}", avant=10)
    signe(d, str(f.president), "Ont signé au registre les membres présents.", "Le Maire,", aligne="gauche")
    d.p("Le Maire certifie le caractère exécutoire de la présente délibération, qui peut faire l'objet d'un recours "
        "pour excès de pouvoir devant le tribunal administratif de Montrivel dans les deux mois de sa publication.",
        taille=8, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def village_du_berry(f: Faits) -> Feuille:
    """A village of the centre, 2026: one line of counts with slashes, bold verbs, the two signatures, dates to fill."""
    f = bureau(f, "Commune {de}", 11, 2026)
    d, qui, numero = Feuille("village_du_berry"), salle(f), f"D{f.seance:%Y%m}{f.rang:02}"
    d.p(f.collectivite, gras=True)
    d.p("Extrait du registre des délibérations", aligne="centre", gras=True, avant=10, taille=13)
    d.p(f"Conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)} – 20 h 00 – salle de la mairie", avant=8)
    d.p(f"En exercice : {f.exercice} / Présents : {f.presents} / Pouvoirs : {f.pouvoirs} / Votants : {f.votants}")
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}")
    d.p(f"Présidente : {mm(f.president)}" if f.president.femme else f"Président : {mm(f.president)}")
    d.p(f"Présents : {', '.join(map(str, qui.presents))}")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {' ; '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}")
    if qui.absents:
        d.p(f"Absents : {', '.join(map(str, qui.absents))}")
    d.p(f"Secrétaire : {mm(f.secretaire)}")
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=14)
    for motif in f.sujet.considerants:
        d.p(f"Considérant {motif},")
    d.dit(visas=[], considerants=[f"Considérant {m}" for m in f.sujet.considerants])
    d.p(f"Après délibération, le conseil municipal, à {tous(f)} ({f.pour} pour, {f.contre} contre, {f.abstentions} "
        "abstention) :", avant=8)  # fmt: skip
    ecrire(d, f, tierce(f, "cap"), puce="-", retrait=12, fin=",")
    signent(d, (f"{'La' if f.president.femme else 'Le'} Maire,", str(f.president)),
            (f"{'La' if f.secretaire.femme else 'Le'} secrétaire,", str(f.secretaire)))  # fmt: skip
    d.p("Transmis en préfecture le                     Publié le", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite=None)
    dit_vote(d, f)
    return d


HALLES = (
    village_comtois,
    village_de_margeride,
    village_alsacien,
    village_des_causses,
    village_du_leon,
    village_de_picardie,
    village_des_ecrins,
    village_du_berry,
    *BOURGS,
    *BOURGS_SUITE,
    *VILLES,
)
