"""The villages of the set SECRETARIATS: one secretary, a few hours a week, a model that has served for years."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.secretariats_pieces import (
    PV,
    abstentions,
    accord,
    appel,
    dire,
    genres,
    infinitifs,
    installer,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    monsieur_le,
    noms,
    nus,
    poser,
    signe,
    signent,
    tierces,
    timbre,
    tous,
    viser,
    vote_en_phrase,
)
from benchmarks.exactitude.dispositions.secretariats_sujets import VILLAGE
from benchmarks.exactitude.faits import Faits, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def village_afferents(f: Faits) -> Feuille:
    """A village of 11: the three counts in a table, the day in words, an exposé, capital verbs, blanks to stamp."""
    f, dos = installer(f, "Commune {de}", "conseil municipal", "maire", 11, VILLAGE)
    d, qui, numero = Feuille("village_afferents"), appel(f), f"{f.seance.year}-{f.rang:02}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DE LA VARENNE", f.collectivite.upper(), aligne="centre", gras=True)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=14)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.blocs.append(Tableau((
        ("Nombre de membres afférents au Conseil Municipal", "En exercice", "Qui ont pris part à la délibération"),
        (str(f.exercice), str(f.exercice), str(f.votants)),
    )))  # fmt: skip
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}", f"Date d'affichage : {f.convocation:%d/%m/%Y}",
             avant=8)  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)}, à vingt heures trente, le Conseil Municipal de cette commune, régulièrement convoqué, "
        "s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence de "
        f"{mm(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {genres(qui.presents)}.", aligne="justifie")
    for absent, mandataire in qui.pouvoirs:
        d.p(f"{mm(absent)} avait donné procuration à {mm(mandataire)}.", avant=2)
    if qui.absents:
        d.p(f"Absents : {genres(qui.absents)}.", avant=2)
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'élu')} secrétaire.")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {dos.objet}", gras=True)
    d.p(f"{monsieur_le(f)} expose ce qui suit au Conseil Municipal :", avant=10)
    for alinea in dos.expose:
        d.p(alinea, aligne="justifie")
    d.p(f"Le Conseil Municipal, ouï cet exposé et après en avoir délibéré, {vote_en_phrase(d, f)},", avant=10)
    poser(d, dos, tierces(dos), fin=",", aligne="justifie")
    d.p("Ainsi fait et délibéré les jour, mois et an susdits. Au registre suivent les signatures.", avant=12)
    signe(d, f, "Pour copie conforme,", "Le Maire,")
    d.lignes("Acte rendu exécutoire après dépôt en sous-préfecture", "le ……………… et publication ou notification",
             "du ………………", taille=9, avant=14)  # fmt: skip
    dire(d, f, dos, numero, "convocation", "en_exercice", "votants")
    return d


def village_progiciel(f: Faits) -> Feuille:
    """A village's software: counts on the left, the sitting on the right, « Représentés: », colons without space."""
    f, dos = installer(f, "Commune {de}", "conseil municipal", "maire", 11, VILLAGE)
    d, qui = Feuille("village_progiciel"), appel(f)
    numero = f"DE_{f.seance.year}_{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.lignes("République Française", "Département de la Haute-Varenne", aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    gauche = (f"Nombre de membres en exercice: {f.exercice}", f"Présents : {f.presents}", f"Votants: {f.votants}")
    droite = [
        f"Séance du {le(f.seance)}",
        f"L'an {jour_ecrit(f)}, l'assemblée régulièrement convoquée le {le(f.convocation)}, s'est réunie sous la "
        f"présidence de {f.president}, Maire.",
        f"Sont présents: {nus(qui.presents)}",
        "Représentés: " + ", ".join(f"{a} par {b}" for a, b in qui.pouvoirs),
        f"Excusés: {nus(qui.absents)}",
        f"Secrétaire de séance: {f.secretaire}",
    ]
    d.blocs.append(Colonnes(tuple(P(t, taille=10) for t in gauche), tuple(P(t.strip(), taille=10) for t in droite)))
    d.p(f"Objet: {dos.objet} - {numero}", gras=True, avant=16)
    d.p(f"{monsieur_le(f)} présente le dossier à l'assemblée. {' '.join(dos.expose)}", aligne="justifie", avant=10)
    d.p(f"Le conseil municipal, après en avoir délibéré, {vote_en_phrase(d, f)} :", avant=10)
    poser(d, dos, tierces(dos, str.upper), fin=PV, puce="-", retrait=12)
    d.p(f"Fait et délibéré à {f.lieu}, les jour, mois et an que dessus.", avant=12)
    signe(d, f, "Pour extrait certifié conforme,", "Le Maire,")
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "votants")
    return d


def village_vote_en_bloc(f: Faits) -> Feuille:
    """A village whose software prints « Réf », « A été nommée secrétaire », and the vote in four lines on the left."""
    f, dos = installer(f, "Commune {de}", "conseil municipal", "maire", 15, VILLAGE)
    d, qui = Feuille("village_vote_en_bloc"), appel(f)
    numero = f"{f.seance.year}_{f.rang:03}"
    d.p("Extrait du registre des délibérations", gras=True, taille=14, aligne="centre")
    d.p(f"de la {f.collectivite[0].lower()}{f.collectivite[1:]}", aligne="centre", avant=0)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", gras=True)
    comptes = ("Nombre de membres", f"• en exercice : {f.exercice}", f"• présents : {f.presents}",
               f"• qui ont pris part au vote : {f.votants}", "Vote", f"Pour : {f.pour}", f"Contre : {f.contre}",
               f"Abstention : {f.abstentions}", "Date de la convocation :", f"{f.convocation:%d/%m/%Y}")  # fmt: skip
    ouverture = [
        f"L'an {f.seance.year} et le {le(f.seance, annee=False)} à 19 heures, le Conseil Municipal de cette Commune, "
        "régulièrement convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, "
        f"Salle du Conseil, sous la présidence de {f.president}, Maire.",
        f"Présents : {genres(qui.presents)}",
    ]
    if qui.pouvoirs:
        ouverture.append(
            f"Excusé(s) ayant donné procuration : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}"
        )
    if qui.absents:
        ouverture.append(f"Absent(s) : {genres(qui.absents)}")
    ouverture.append(f"A été {accord(f.secretaire, 'nommé')} secrétaire : {mm(f.secretaire)}")
    d.blocs.append(Colonnes(tuple(P(c, taille=9, avant=3) for c in comptes), tuple(P(t, taille=10) for t in ouverture)))
    d.p(f"Réf : {numero}", avant=14)
    d.p(f"Objet de la délibération : {dos.objet}", gras=True)
    viser(d, dos, aligne="justifie")
    d.p("Après en avoir délibéré, le Conseil Municipal décide :", avant=10)
    poser(d, dos, infinitifs(dos), fin=",", puce="-", retrait=10)
    d.p("Pour copie conforme :", avant=14)
    d.p(f"En mairie, le {f.transmission:%d/%m/%Y}", avant=0)
    signe(d, f, "Le Maire", aligne="gauche")
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def village_compte_rendu(f: Faits) -> Feuille:
    """A hamlet of nine: a short head, counts in one line, a vote in figures before lower-case verbs."""
    f, dos = installer(f, "Commune {de}", "conseil municipal", "maire", 7, VILLAGE)
    d, qui, numero = Feuille("village_compte_rendu"), appel(f), f"{f.rang:02}-{f.seance.year}"
    d.p(f.collectivite, gras=True, taille=14)
    d.p("Canton de Vernoise – Arrondissement de Valmire", italique=True, avant=0)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=14)
    d.p(f"{dos.objet}", gras=True, avant=2)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)} à 18 h 30. Convocation du {le(f.convocation)}.")
    d.p(f"En exercice : {f.exercice}     Présents : {f.presents}     Pouvoirs : {f.pouvoirs or 'néant'}", avant=2)
    d.p(f"Étaient présents : {noms(qui.presents)}.", avant=2)
    d.p(f"Absents : {noms([a for a, _ in qui.pouvoirs] + list(qui.absents)) or 'néant'}.", avant=2)
    d.p(f"Présidente de séance : {mm(f.president)}, Maire." if f.president.femme
        else f"Président de séance : {mm(f.president)}, Maire.", avant=2)  # fmt: skip
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.", avant=2)
    d.p(f"{' '.join(dos.expose)} Une discussion s'engage.", aligne="justifie", avant=12)
    d.p(f"Le conseil municipal, après délibération, par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} "
        "abstention :", avant=8)  # fmt: skip
    poser(d, dos, tierces(dos, str.lower), fin=PV, puce="–", retrait=12)
    d.p(f"Délibération publiée par affichage à la porte de la mairie le {le(f.publication)}.", avant=12)
    signent(d, f, secretaire_a_gauche=False)
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def village_vallee(f: Faits) -> Feuille:
    """A mountain village: « Étaient présents », « Que » and the rapporteur's words, « DÉCIDE de » on each line."""
    f, dos = installer(f, "Commune {de}", "conseil municipal", "maire", 11, VILLAGE)
    d, qui, numero = Feuille("village_vallee"), appel(f), f"{f.rang}/{f.seance.year}"
    timbre(d, f, "s2low", numero)
    d.bas = "Mairie – Le Village – Tél. 04 00 00 00 00 – mairie@village.example"
    d.p("DÉPARTEMENT DES HAUTS-MONTS", gras=True)
    d.p(f.collectivite.upper(), gras=True, avant=0)
    d.p(f"DÉLIBÉRATION DU CONSEIL MUNICIPAL N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"Séance du {f.seance:%d/%m/%Y} – Convocation du {f.convocation:%d/%m/%Y}", aligne="centre")
    d.p(f"Le {le(f.seance)} à 20 h 00, le conseil municipal s'est réuni en session ordinaire à la mairie, sous la "
        f"présidence de {monsieur(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.lignes(f"Nombre de conseillers en exercice : {f.exercice}", f"Nombre de conseillers présents : {f.presents}",
             f"Nombre de conseillers représentés : {f.pouvoirs}", avant=8)  # fmt: skip
    d.p(f"Étaient présents : {nus(qui.presents)}", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Étaient représentés : {', '.join(f'{a} (pouvoir à {b})' for a, b in qui.pouvoirs)}", avant=2)
    if qui.absents:
        d.p(f"Étaient absents : {nus(qui.absents)}", avant=2)
    d.p(f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'désigné')} secrétaire de séance en application de "
        "l'article L. 2121-15 du code général des collectivités territoriales.")  # fmt: skip
    d.p(f"Objet : {dos.objet}", gras=True, avant=12)
    d.p(f"{monsieur_le(f)} rappelle la situation. {' '.join(dos.expose)}", aligne="justifie", avant=8)
    d.p("Après avoir entendu ces explications et en avoir délibéré, le conseil municipal :", avant=8)
    textes = [f"DÉCIDE {t}" for t in infinitifs(dos)]
    poser(d, dos, textes, fin=".", retrait=12)
    if f.mode == "unanimite":
        d.p("Cette délibération est votée à l'unanimité des membres présents et représentés.", avant=8)
    else:
        d.p(f"Cette délibération est votée à la majorité : pour {f.pour}, contre {f.contre}, abstention "
            f"{f.abstentions}.", avant=8)  # fmt: skip
    d.p("Fait et délibéré en mairie, les jour, mois et an susdits.", avant=10)
    signe(d, f, "Le Maire,")
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def village_en_lettres(f: Faits) -> Feuille:
    """A village that writes counts in words and puts the visas after the exposé; two articles' worth in numbered
    lines."""
    f, dos = installer(f, "Commune {de}", "conseil municipal", "maire", 15, VILLAGE)
    d, qui, numero = Feuille("village_en_lettres"), appel(f), f"{f.seance:%Y-%m}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, taille=14, aligne="centre")
    d.p("(Sorne-et-Loing)", aligne="centre", avant=0)
    d.p("CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"Séance ordinaire du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"Sur convocation adressée le {le(f.convocation)}, le conseil municipal s'est réuni à dix-neuf heures sous la "
        f"présidence de {mm(f.president)}, Maire. Sur {en_lettres(f.exercice)} conseillers en exercice, "
        f"{en_lettres(f.presents)} étaient présents.", aligne="justifie", avant=12)  # fmt: skip
    if qui.pouvoirs:
        d.p(f"Ont donné pouvoir : {' ; '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents)}.")
    d.p(f"Secrétaire : {mm(f.secretaire)}")
    d.p(f"N° {numero} – {dos.objet}", gras=True, avant=14)
    for alinea in dos.expose:
        d.p(alinea, aligne="justifie")
    viser(d, dos, fin=PV, aligne="justifie")
    d.p(f"Le conseil municipal, après en avoir délibéré et {vote_en_phrase(d, f)}, décide :", avant=10)
    poser(d, dos, infinitifs(dos), ("1) ", "2) ", "3) "), fin=PV, retrait=12)
    d.p("Pour extrait conforme au registre des délibérations.", avant=12)
    signe(d, f, f"{le_chef(f)} de la commune,")
    d.p(f"Transmis à la sous-préfecture le {le(f.transmission)}", taille=9, avant=14)
    d.p(f"Publié le {le(f.publication)}", taille=9, avant=0)
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents")
    d.dit(transmission=f.transmission, publication=f.publication)
    return d


def village_tableau_du_vote(f: Faits) -> Feuille:
    """A village with a grid for everything: counts, vote; the object in capitals, « VU », the secretary signs too."""
    f, dos = installer(f, "Commune {de}", "conseil municipal", "maire", 15, VILLAGE)
    d, qui, numero = Feuille("village_tableau_du_vote"), appel(f), f"D-{f.seance.year}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.lignes("République française – Département du Haut-Loing", f"Mairie {f.collectivite.removeprefix('Commune ')}")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"DE LA {f.collectivite.upper()}", gras=True, aligne="centre", avant=0)
    d.blocs.append(Tableau((
        ("Date de la séance", "Date de convocation", "En exercice", "Présents", "Pouvoirs", "Votants"),
        (f"{f.seance:%d/%m/%Y}", f"{f.convocation:%d/%m/%Y}", str(f.exercice), str(f.presents), str(f.pouvoirs),
         str(f.votants)),
    )))  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {dos.objet.upper()}", gras=True, avant=2)
    d.p(f"L'an {jour_ecrit(f)}, à vingt heures, le Conseil Municipal s'est réuni sous la présidence de "
        f"{monsieur(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {nus(qui.presents)}.", aligne="justifie")
    d.p(f"Absents ayant donné pouvoir : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs) or 'néant'}.", avant=2)
    d.p(f"Absents excusés : {nus(qui.absents) or 'néant'}.", avant=2)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    viser(d, dos, vu="VU", considerant="CONSIDÉRANT", fin=",", aligne="justifie")
    d.p("LE CONSEIL MUNICIPAL, APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    poser(d, dos, tierces(dos), fin=".", aligne="justifie")
    d.blocs.append(Tableau((("POUR", "CONTRE", "ABSTENTION"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    signent(d, f)
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(objet=dos.objet.upper())
    dit_vote(d, f)
    return d


def village_colonne(f: Faits) -> Feuille:
    """A village whose left column runs along the whole act: counts, dates; on the right, justified prose."""
    f, dos = installer(f, "Commune {de}", "conseil municipal", "maire", 11, VILLAGE)
    d, qui = Feuille("village_colonne", police="New Computer Modern"), appel(f)
    numero = f"{f.seance:%Y%m%d}-{f.rang:02}"
    d.bas = "{page}/{pages}"
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=13)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", avant=2)
    gauche = ["Département de l'Ostre", "Nombre de conseillers", f"En exercice : {f.exercice}",
              f"Présents : {f.presents}", f"Votants : {f.votants}", "Convocation", f"{f.convocation:%d/%m/%Y}",
              "Délibération", f"n° {numero}"]  # fmt: skip
    droite = [
        f"L'an {jour_ecrit(f)}, le conseil municipal légalement convoqué s'est réuni à la mairie en séance publique, "
        f"sous la présidence de {monsieur(f.president)}, Maire.",
        f"Étaient présents : {genres(qui.presents)}.",
    ]
    if qui.pouvoirs or qui.absents:
        loin = [f"{mm(a)} (qui a donné pouvoir à {mm(b)})" for a, b in qui.pouvoirs] + [mm(i) for i in qui.absents]
        droite.append(f"Absents : {', '.join(loin)}.")
    droite.append(f"Secrétaire de séance : {monsieur(f.secretaire)}.")
    d.blocs.append(Colonnes(tuple(P(t, taille=9) for t in gauche), tuple(P(t, aligne="justifie") for t in droite)))
    d.p(f"Objet : {dos.objet}", gras=True, avant=12)
    d.p(f"{le_chef(f)} expose :", avant=8)
    for alinea in dos.expose:
        d.p(f"« {alinea} »", aligne="justifie")
    d.p(
        f"Sur proposition {'de Madame la' if f.president.femme else 'de Monsieur le'} Maire, après en avoir délibéré, "
        f"le conseil municipal, à {tous(f)} des suffrages exprimés"
        f"{'' if f.mode == 'unanimite' else f' ({f.pour} pour, {f.contre} contre, {abstentions(f)})'},",
        avant=8,
    )
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, dos, infinitifs(dos, grand=True), fin=PV, puce="•", retrait=8, aligne="justifie")
    signe(d, f, "Certifié conforme,", "Le Maire,")
    d.p("La présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal "
        "administratif "
        "de Valmire dans un délai de deux mois à compter de sa publication et de sa réception par le représentant de "
        "l'État.", taille=8, avant=16, aligne="justifie")  # fmt: skip
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=True)
    return d


def village_vente(f: Faits) -> Feuille:
    """A village that sells a strip of a rural path: one decision, one article, reasons in full, no rapporteur."""
    f, dos = installer(f, "Commune {de}", "conseil municipal", "maire", 11, VILLAGE[:1])
    d, qui, numero = Feuille("village_vente"), appel(f), f"{f.rang:02}.{f.seance.year}"
    surface = 140 + 10 * (f.rang % 9)
    objet = "Aliénation d'une partie du chemin rural dit de la Combe"
    d.lignes("Département de la Varenne", "Canton des Trois-Clochers", f.collectivite)
    d.p(f"Délibération du conseil municipal n° {numero}", gras=True, aligne="centre", avant=14, taille=13)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"Objet : {objet}.", gras=True, avant=10)
    d.p(f"Date de convocation : {le(f.convocation)}. Nombre de conseillers en exercice : {f.exercice} ; présents : "
        f"{f.presents} ; votants : {f.votants}.", avant=8)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", avant=2, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Procurations : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", avant=2)
    d.p(f"Sous la présidence de {mm(f.president)}, Maire ; secrétaire de séance : {mm(f.secretaire)}.", avant=2)
    visas = ["le code rural et de la pêche maritime, notamment ses articles L. 161-1 à L. 161-10",
             "l'enquête publique qui s'est déroulée en mairie",
             "les conclusions favorables du commissaire enquêteur"]  # fmt: skip
    motifs = ["que cette partie du chemin n'est plus utilisée par le public depuis plus de vingt ans",
              "qu'elle sépare inutilement deux parcelles d'une même exploitation"]  # fmt: skip
    for visa in visas:
        d.p(f"Vu {visa},", avant=4)
    for motif in motifs:
        d.p(f"Considérant {motif},", avant=4)
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {m}" for m in motifs])
    d.p(f"Le conseil municipal, après en avoir délibéré, {vote_en_phrase(d, f)}, décide :", avant=10)
    texte = (f"De céder à {mm(f.autres[-1])} une bande de {surface} m² du chemin rural dit de la Combe, au prix de "
             f"1,50 € "
             "le mètre carré, les frais de géomètre et d'acte restant à la charge de l'acquéreur")  # fmt: skip
    d.p(f"Article unique : {texte}.", aligne="justifie")
    signe(d, f, f"{f.lieu}, le {le(f.transmission)}", "Le Maire,")
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(objet=objet, provisions=[("unique", "CÈDE", texte)])
    return d


def village_elus(f: Faits) -> Feuille:
    """A village that names its delegate to a syndicat: the vote by secret ballot reported, then who is elected."""
    f, dos = installer(f, "Commune {de}", "conseil municipal", "maire", 11, VILLAGE[:1])
    d, qui, numero = Feuille("village_elus"), appel(f), f"{f.seance.year}/{f.rang:03}"
    objet = "Remplacement du délégué de la commune au syndicat d'énergie"
    timbre(d, f, "s2low", numero)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"Conseil municipal du {le(f.seance)}", aligne="centre", gras=True)
    d.lignes(f"Convoqués le : {le(f.convocation)}", f"Conseillers en exercice : {f.exercice}",
             f"Conseillers présents : {f.presents}", f"Procurations : {f.pouvoirs}", avant=10)  # fmt: skip
    d.p(f"Présents : {nus(qui.presents)}", avant=4, aligne="justifie")
    d.p(f"Présidence : {mm(f.president)}, Maire – Secrétariat de séance : {mm(f.secretaire)}", avant=4)
    d.p(f"Délibération {numero} : {objet}", gras=True, avant=14)
    ancien, nouveau = f.autres[-1], qui.presents[3]
    d.p(
        f"{monsieur_le(f)} informe le conseil que {mm(ancien)} a fait connaître son souhait de ne plus siéger au "
        f"comité "
        "du syndicat d'énergie et qu'il appartient au conseil de pourvoir à son remplacement.",
        aligne="justifie",
    )
    d.p(f"{mm(nouveau)} est {accord(nouveau, 'candidat')}. Le conseil décide, à l'unanimité, de ne pas recourir au "
        "scrutin secret.", aligne="justifie")  # fmt: skip
    d.p("Le conseil municipal, après en avoir délibéré, à l'unanimité :", avant=10)
    textes = [f"DÉSIGNE {mm(nouveau)} en qualité de {accord(nouveau, 'délégué')} titulaire de la commune au comité du "
              "syndicat d'énergie",
              f"CHARGE {monsieur_le(f)} d'en informer le président du syndicat"]  # fmt: skip
    for texte in textes:
        d.p(f"{texte}.", retrait=10)
    signe(d, f, "Pour extrait conforme", "Le Maire")
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(objet=objet, mode="unanimite",
          provisions=[(None, v, t) for v, t in zip(("DÉSIGNE", "CHARGE"), textes, strict=True)])  # fmt: skip
    return d


def village_motion(f: Faits) -> Feuille:
    """A village's motion: long reasons with « Considérant », one verb for each wish, the vote in words at the end."""
    f, dos = installer(f, "Commune {de}", "conseil municipal", "maire", 11, VILLAGE[:1])
    d, numero = Feuille("village_motion"), f"{f.rang:03}/{f.seance:%y}"
    objet = "Motion pour le maintien de la classe de cours préparatoire"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "LIBERTÉ – ÉGALITÉ – FRATERNITÉ", aligne="centre", taille=9)
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre", avant=10)
    d.p(f"DÉLIBÉRATION {numero}", aligne="centre", gras=True)
    d.p(objet, gras=True, aligne="centre", taille=13)
    d.p(
        f"Le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni sous la présidence de "
        f"{monsieur(f.president)}"
        f", Maire. {monsieur(f.secretaire)} remplit les fonctions de secrétaire.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"Membres en exercice : {f.exercice} – Membres présents : {f.presents} – Votants : {f.votants}")
    motifs = ["que l'école compte 41 élèves et que trois familles s'installent cette année dans la commune",
              "que la fermeture de la classe obligerait les plus jeunes à un trajet de quarante minutes",
              "que la commune a consacré 62 000 € à la rénovation des locaux"]  # fmt: skip
    for motif in motifs:
        d.p(f"Considérant {motif}{PV}", aligne="justifie")
    d.p("Le conseil municipal, après en avoir délibéré,", avant=10)
    textes = ["S'OPPOSE à la fermeture de la classe de cours préparatoire",
              "DEMANDE à l'inspection académique de surseoir à toute décision jusqu'à la rentrée",
              f"CHARGE {monsieur_le(f)} de transmettre la présente motion à l'inspection et aux parents "
              f"d'élèves"]  # fmt: skip
    for texte in textes:
        d.p(f"{texte}.", aligne="justifie")
    d.p(f"Adopté à {tous(f)}." if f.mode == "unanimite"
        else f"Adopté à la majorité par {f.pour} voix pour, {f.contre} voix contre, "
             f"{abstentions(f)}.", avant=8)  # fmt: skip
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(objet=objet, visas=[], considerants=[f"Considérant {m}" for m in motifs])
    d.dit(provisions=[(None, v, t) for v, t in zip(("S'OPPOSE", "DEMANDE", "CHARGE"), textes, strict=True)])
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


VILLAGES = (
    village_afferents,
    village_progiciel,
    village_vote_en_bloc,
    village_compte_rendu,
    village_vallee,
    village_en_lettres,
    village_tableau_du_vote,
    village_colonne,
    village_vente,
    village_elus,
    village_motion,
)
