"""The layouts of set HALLES: small towns, first half."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote, timbre_actes, timbre_s2low
from benchmarks.exactitude.dispositions.halles_pieces import (
    ART_29,
    CGCT,
    acc,
    bas,
    bureau,
    civ,
    decider,
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
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def bourg_vendeen(f: Faits) -> Feuille:
    """A bourg of the west, 2022: counts in a table with a head, the rapporteur's note, infinitives after dashes."""
    f = bureau(f, "Commune {de}", 23, 2022, visas=[ART_29])
    d, qui, numero = Feuille("bourg_vendeen"), salle(f), f"{f.seance:%Y%m%d}_{f.rang:02}"
    timbre_s2low(d, f, numero)
    d.bas = "{page}/{pages}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f"SÉANCE DU {le(f.seance).upper()}", gras=True, aligne="centre")
    d.blocs.append(Tableau((
        ("Conseillers en exercice", "Présents", "Pouvoirs", "Votants"),
        (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)),
    )))  # fmt: skip
    d.p(f"L'an {jour_ecrit(f.seance)}, à vingt heures, le conseil municipal de la commune, dûment convoqué, s'est "
        f"réuni en session ordinaire, salle du conseil, sous la présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Date de convocation du conseil municipal : {le(f.convocation)}")
    d.p(f"PRÉSENTS : {', '.join(inverse(i) for i in qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"POUVOIRS : {', '.join(f'{inverse(a)} a donné pouvoir à {inverse(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"EXCUSÉS : {', '.join(inverse(i) for i in qui.absents)}.")
    d.p(f"SECRÉTAIRE DE SÉANCE : {inverse(f.secretaire)}")
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Rapporteur : {mm(qui.presents[3])}", italique=True)
    d.p("Le rapporteur présente les éléments du dossier, qui a reçu un avis favorable en commission.")
    motifs(d, f)
    d.p("Le conseil municipal, après en avoir délibéré, décide :", avant=10)
    ecrire(d, f, decider(f), marque="- ", retrait=12, fin=",")
    if f.mode == "unanimite":
        d.p("Délibération adoptée à l'unanimité.", gras=True, avant=10)
    else:
        d.p(f"Délibération adoptée à la majorité (Pour : {f.pour} – Contre : {f.contre} – Abstentions : "
            f"{f.abstentions}).", gras=True, avant=10)  # fmt: skip
    signe(d, str(f.president), "Pour extrait conforme au registre,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         secretaire=inverse(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_savoyard(f: Faits) -> Feuille:
    """A bourg of the Alps, 2017: « Nombre de conseillers » block, « Le Maire expose », verbs in capitals and bold."""
    f = bureau(f, "Commune {de}", 19, 2017, visas=["le Code Général des Collectivités Territoriales"])
    d, qui, numero = Feuille("bourg_savoyard"), salle(f), f"{f.seance:%Y-%m}-{f.rang:02}"
    d.lignes("DÉPARTEMENT DE LA HAUTE-OSTRE", f.collectivite.upper(), gras=True)
    d.lignes("Nombre de Conseillers :", f"En exercice : {f.exercice}", f"Présents : {f.presents}",
             f"Votants : {f.votants}", taille=10)  # fmt: skip
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", avant=12)
    d.p(f"L'an {jour_ecrit(f.seance)}, le Conseil Municipal de la Commune dûment convoqué, s'est réuni en session "
        f"ordinaire, à la Mairie, sous la présidence de {mm(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    d.p(f"Date de convocation du Conseil Municipal : {le(f.convocation)}")
    d.p(f"PRÉSENTS : {' - '.join(str(i) for i in qui.presents)}", aligne="justifie")
    if f.exercice > f.presents:
        d.p(
            "ABSENTS : " + " - ".join([f"{a} (pouvoir à {b})" for a, b in qui.pouvoirs] + [str(i) for i in qui.absents])
        )
    d.p(f"{mm(f.secretaire)} a été {acc(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(f"N° {numero}", gras=True, avant=14)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True)
    d.p(f"{civ(f)} le Maire expose au Conseil Municipal que cette affaire a été étudiée par la commission compétente "
        "et qu'il convient à présent d'en décider.", aligne="justifie")  # fmt: skip
    motifs(d, f, vu="VU", fin=",")
    d.p("Le Conseil Municipal, ouï l'exposé de son Maire et après en avoir délibéré,", avant=10)
    if f.mode == "unanimite":
        d.p("À l'unanimité,")
    else:
        d.p(f"Par {voix(f)},")
    ecrire(d, f, tierce(f), gras=True)
    d.p("Ainsi fait et délibéré, les jour, mois et an ci-dessus.", avant=12)
    signe(d, str(f.president), "Le Maire,")
    d.lignes("Certifié exécutoire par le Maire", f"compte tenu de la transmission en Préfecture le "
             f"{f.transmission:%d/%m/%Y}", f"et de la publication le {f.publication:%d/%m/%Y}",
             taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", "transmission", "publication",
         objet=f.sujet.objet.upper())  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def bourg_provencal(f: Faits) -> Feuille:
    """A bourg of Provence, 2015: « OUÏ l'exposé », articles in capitals, everything in the head on two columns."""
    f = bureau(f, "Commune {de}", 23, 2015, visas=[CGCT])
    d, qui, numero = Feuille("bourg_provencal"), salle(f), f"{f.rang:03}/{f.seance.year}"
    timbre_actes(d, f, numero.replace("/", "_"))
    d.blocs.append(Colonnes(
        (P("RÉPUBLIQUE FRANÇAISE", gras=True), P("Département des Hautes-Garrigues"), P(f.collectivite, gras=True),
         P(f"Conseillers en exercice : {f.exercice}", taille=9), P(f"Présents : {f.presents}", taille=9),
         P(f"Procurations : {f.pouvoirs}", taille=9), P(f"Votants : {f.votants}", taille=9)),
        (P("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True), P(f"N° {numero}", gras=True),
         P(f"SÉANCE DU {le(f.seance).upper()}"), P(f"Objet : {f.sujet.objet}", gras=True)), part=0.4))  # fmt: skip
    d.p(f"L'an {jour_ecrit(f.seance, ' et le')} à 18 heures 30, le Conseil Municipal de cette commune, régulièrement "
        f"convoqué le {le(f.convocation)}, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses "
        f"séances, sous la présidence de {monsieur(f.president)}, Maire.", aligne="justifie", avant=12)  # fmt: skip
    d.p("Étaient présents :", avant=8)
    d.p(f"Mmes et MM. {', '.join(str(i) for i in qui.presents)}.", aligne="justifie", avant=0)
    if qui.pouvoirs:
        d.p("Procurations :")
        d.lignes(*(f"{mm(a)} à {mm(b)}" for a, b in qui.pouvoirs))
    if qui.absents:
        d.p(f"Absents : {', '.join(mm(i) for i in qui.absents)}.")
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}")
    motifs(d, f, vu="VU", motif="CONSIDÉRANT", fin=",", aligne="justifie", avant=8)
    d.p(f"OUÏ l'exposé de {civ(f)} le Maire,", avant=8)
    d.p("LE CONSEIL MUNICIPAL, APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True)
    d.p("DÉCIDE", gras=True, aligne="centre")
    ecrire(d, f, decider(f, cap=True), marque="ARTICLE {n} : ", unique="ARTICLE UNIQUE : ", fin=".", aligne="justifie")
    d.p(f"Voté à {tous(f)}" + (f" par {voix(f)}." if f.mode == "majorite" else "."), avant=10)
    d.p("Fait et délibéré les jour, mois et an susdits, ont signé au registre tous les membres présents.", avant=8)
    signe(d, str(f.president), "POUR EXTRAIT CONFORME,", "LE MAIRE,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def bourg_normand(f: Faits) -> Feuille:
    """A commune nouvelle of Normandy, 2019: a long head of dates and counts, numbered decisions, no considérant."""
    f = bureau(f, "Commune nouvelle {de}", 33, 2019)
    d, qui, numero = Feuille("bourg_normand", police="New Computer Modern"), salle(f), f"DEL{f.seance.year}-{f.rang:03}"
    d.haut = "Registre des délibérations du conseil municipal"
    d.p(f.collectivite, gras=True, aligne="centre", taille=13)
    d.lignes(f"Date de la séance : {le(f.seance)}", f"Date de convocation : {le(f.convocation)}",
             f"Date d'affichage : {le(f.publication)}", avant=12)  # fmt: skip
    d.lignes(f"Nombre de conseillers en exercice : {f.exercice}", f"Nombre de présents : {f.presents}",
             f"Nombre de pouvoirs : {f.pouvoirs}", f"Nombre de votants : {f.votants}")  # fmt: skip
    d.p(f"Le {le(f.seance)}, à vingt heures trente, le conseil municipal s'est réuni à la salle des fêtes, en séance "
        f"publique, sous la présidence de {monsieur(f.president)}, maire de la commune nouvelle.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {', '.join(mm(i) for i in qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Étaient absents représentés : "
            f"{', '.join(f'{mm(a)} par {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)  # fmt: skip
    if qui.absents:
        d.p(f"Étaient absents : {', '.join(mm(i) for i in qui.absents)}.", taille=10)
    d.p(f"{monsieur(f.secretaire)} est {acc(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=14)
    d.p("Le maire rappelle que les communes déléguées ont été consultées et que le conseil des maires délégués n'a "
        "pas formulé d'observation.", aligne="justifie")  # fmt: skip
    d.p("Il est demandé au conseil municipal de bien vouloir se prononcer.")
    d.p(f"Entendu cet exposé, le conseil municipal, après en avoir délibéré à {tous(f)} :", avant=10)
    ecrire(d, f, tierce(f, "cap"), marque="{n}) ", retrait=12)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}     Contre : {f.contre}     Abstention : {f.abstentions}", avant=8)
    signe(d, str(f.president), "Pour copie certifiée conforme,", "Le maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "publication",
         qualite="maire de la commune nouvelle")  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    sans_motifs(d)
    return d


def bourg_gascon(f: Faits) -> Feuille:
    """A bourg of the south-west, 2012: typewriter's capitals, the vote as a block of dots, everything in prose."""
    f = bureau(f, "Commune {de}", 15, 2012, autorite="{M} le Maire")
    d, qui, numero = Feuille("bourg_gascon"), salle(f), f"{f.seance.year}.{f.rang:02}"
    d.lignes("DEPARTEMENT DU BAS-ADOUR", f.collectivite.upper())
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"L'an {jour_ecrit(f.seance, ' et le')}, à vingt et une heures, le Conseil Municipal de cette commune, "
        f"régulièrement convoqué, s'est réuni en séance publique sous la présidence de {inverse(f.president)}, Maire.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {', '.join(inverse(i) for i in qui.presents)}.", aligne="justifie")
    d.p(f"Procurations : {', '.join(f'{inverse(a)} à {inverse(b)}' for a, b in qui.pouvoirs) or 'néant'}.")
    d.p(f"Absents ou excusés : {', '.join(inverse(i) for i in qui.absents) or 'néant'}.")
    d.p(f"Secrétaire de séance : {inverse(f.secretaire)}")
    d.lignes(f"Conseillers en exercice ..... {f.exercice}", f"Présents ........................ {f.presents}",
             f"Ayant pris part au vote ..... {f.votants}", f"Date de convocation .......... {f.convocation:%d/%m/%Y}",
             avant=8)  # fmt: skip
    d.p(f"{numero} - {f.sujet.objet}", gras=True, avant=14)
    d.p("M. le Maire fait part à l'assemblée de l'état du dossier." if not f.president.femme
        else "Mme le Maire fait part à l'assemblée de l'état du dossier.")  # fmt: skip
    motifs(d, f, fin="\u00a0;")
    d.p("Après en avoir délibéré, le Conseil Municipal,", avant=8)
    if f.mode == "unanimite":
        d.p("à l'unanimité,")
    else:
        d.p(f"à la majorité ({voix(f)}),")
    ecrire(d, f, tierce(f), marque="* ", fin=",")
    d.p("Fait et délibéré en Mairie, les jour, mois et an que ci-dessus.", avant=12)
    signe(d, inverse(f.president), "Pour copie conforme", "Le Maire,", aligne="centre")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", president=inverse(f.president),
         secretaire=inverse(f.secretaire))  # fmt: skip
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def bourg_de_creuse(f: Faits) -> Feuille:
    """A bourg of the Limousin, 2024: labels in two columns of a table, « L'organe délibérant », hand-signed by both."""
    f = bureau(f, "Commune {de}", 15, 2024, visas=[CGCT])
    d, numero = Feuille("bourg_de_creuse"), f"{f.seance.year}-{f.rang:02}"
    d.p("République Française", italique=True, aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.blocs.append(Tableau((
        ("Séance", f"{jour_de_semaine(f.seance)} {le(f.seance)} à 20 h 30"),
        ("Délibération n°", numero),
        ("Objet", f.sujet.objet),
        ("Date de convocation", f"{f.convocation:%d/%m/%Y}"),
        ("Conseillers en exercice", str(f.exercice)),
        ("Conseillers présents", str(f.presents)),
        ("Nombre de votants", str(f.votants)),
        ("Président de séance", bas(f.president)),
        ("Secrétaire de séance", bas(f.secretaire)),
    ), entete=False))  # fmt: skip
    d.p("Le quorum étant atteint, le conseil municipal peut valablement délibérer.", avant=10)
    motifs(d, f, fin="\u00a0;", aligne="justifie")
    d.p(f"Sur proposition de {civ(f)} le Maire et après en avoir délibéré, le conseil municipal :", avant=10)
    ecrire(d, f, tierce(f), marque="➢ ", fin=",", retrait=12)
    d.blocs.append(Tableau((
        ("POUR", "CONTRE", "ABSTENTION"),
        (str(f.pour), str(f.contre), str(f.abstentions)),
    )))  # fmt: skip
    d.p(f"Publiée sur le site internet de la commune le {f.publication:%d/%m/%Y}.", avant=10)
    signent(d, ("Le Président de séance,", bas(f.president)), ("Le secrétaire de séance,", bas(f.secretaire)))
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", "publication", president=bas(f.president),
         qualite=None, secretaire=bas(f.secretaire))  # fmt: skip
    dit_vote(d, f)
    return d


BOURGS = (bourg_vendeen, bourg_savoyard, bourg_provencal, bourg_normand, bourg_gascon, bourg_de_creuse)
