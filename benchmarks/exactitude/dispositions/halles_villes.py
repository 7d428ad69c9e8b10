"""The layouts of set HALLES: middle towns and great cities."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote, timbre_actes, timbre_ministere, timbre_s2low
from benchmarks.exactitude.dispositions.halles_pieces import (
    ART_29,
    CGCT,
    URBAINS,
    acc,
    bas,
    bureau,
    civ,
    decider,
    dire,
    ecrire,
    feminin,
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


def ville_de_bords_de_loire(f: Faits) -> Feuille:
    """A town of thirty-three, 2023: members by qualities, counts in a table of two columns, a rapporteur, articles."""
    f = bureau(f, "Ville {de}", 33, 2023, sujets=URBAINS, visas=[ART_29], autorite="{M} le Maire")
    d, qui, numero = Feuille("ville_de_bords_de_loire"), salle(f), f"{f.seance.year}-{f.rang:03}"
    timbre_actes(d, f, numero)
    d.bas = f"{f.collectivite} – Conseil municipal du {f.seance:%d/%m/%Y} – {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.blocs.append(Tableau((
        ("Nombre de membres en exercice", str(f.exercice)),
        ("Nombre de membres présents", str(f.presents)),
        ("Nombre de pouvoirs", str(f.pouvoirs)),
        ("Nombre de votants", str(f.votants)),
        ("Date de la convocation", f"{f.convocation:%d/%m/%Y}"),
    ), entete=False))  # fmt: skip
    d.p(f"Le conseil municipal s'est réuni sous la présidence de {mm(f.president)}, Maire.", avant=10)
    d.p(f"Présents : {mm(qui.presents[0])}, Maire ; {', '.join(mm(i) for i in qui.presents[1:7])}, adjoints ; "
        f"{', '.join(mm(i) for i in qui.presents[7:])}, conseillers municipaux.",
        aligne="justifie", taille=10)  # fmt: skip
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {' ; '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Absents : {', '.join(mm(i) for i in qui.absents)}.", taille=10)
    d.p(f"{mm(f.secretaire)} a été {acc(f.secretaire, 'désigné')} en qualité de secrétaire de séance.")
    d.p(f"{mm(qui.presents[3])} donne lecture du rapport suivant :", avant=10)
    d.p("La commission compétente s'est prononcée sur ce dossier, qui n'appelle pas d'observation particulière.")
    motifs(d, f, aligne="justifie")
    d.p(f"Après en avoir délibéré, à {tous(f)}, le conseil municipal :", avant=8)
    ecrire(d, f, tierce(f), marque="ARTICLE {n} – ", unique="ARTICLE UNIQUE – ", fin=".", aligne="justifie")
    d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}", avant=8)
    signent(d, ("Le Maire,", str(f.president)),
            (f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,", str(f.secretaire)))  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def ville_du_midi(f: Faits) -> Feuille:
    """A southern town, 2014: the proposal of the report, adopted by the council in one sentence."""
    f = bureau(f, "Ville {de}", 35, 2014, sujets=URBAINS)
    d, qui, numero = Feuille("ville_du_midi"), salle(f), f"{f.seance.year}/{f.rang:03}"
    d.blocs.append(Colonnes(
        (P(f.collectivite.upper(), gras=True), P("Secrétariat général", italique=True)),
        (P("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="droite"),
         P(f"Séance du {le(f.seance)}", aligne="droite"), P(f"N° {numero}", gras=True, aligne="droite")),
        part=0.45))  # fmt: skip
    d.p(f"L'an {jour_ecrit(f.seance, ' et le')}, le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni à "
        f"l'hôtel de ville sous la présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Présents : {', '.join(map(str, qui.presents))}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Absents ayant donné pouvoir : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Absents : {', '.join(map(str, qui.absents))}.", taille=10)
    d.p(f"Secrétaire : {f.secretaire}", taille=10)
    d.p(
        f"Nombre de conseillers en exercice : {f.exercice} – Présents : {f.presents} – Votants : {f.votants}", taille=10
    )
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=14)
    d.p(f"Rapporteur : {mm(qui.presents[4])}")
    d.p("Le rapporteur expose à l'assemblée les motifs de cette affaire, qui a été étudiée par les services et soumise "
        "à la commission municipale. Les crédits ne sont engagés qu'après le vote.", aligne="justifie")  # fmt: skip
    d.p("Il est proposé au conseil municipal :")
    ecrire(d, f, decider(f), marque="- ", retrait=12)
    if f.mode == "unanimite":
        d.p("Le conseil municipal, après en avoir délibéré, adopte à l'unanimité.", gras=True, avant=8)
    else:
        d.p(f"Le conseil municipal, après en avoir délibéré, adopte par {voix(f)}.", gras=True, avant=8)
    signe(d, str(f.president), "Pour extrait conforme,", "Le Maire,")
    d.p(f"Reçu en préfecture le {f.reception:%d/%m/%Y}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", "reception", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    sans_motifs(d)
    return d


def ville_de_banlieue(f: Faits) -> Feuille:
    """A suburban town, 2021: « LE CONSEIL, », visas in small letters, « DELIBERE », the vote by groups, stamp."""
    f = bureau(f, "Ville {de}", 39, 2021, sujets=URBAINS, visas=[CGCT])
    d, qui, numero = Feuille("ville_de_banlieue"), salle(f), f"DEL-{f.seance:%Y-%m}-{f.rang:02}"
    timbre_s2low(d, f, numero)
    d.haut = f"{f.collectivite} – Direction des affaires juridiques et des assemblées"
    d.p("CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=14)
    d.p(f"SÉANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre")
    d.lignes(f"N° {numero}", f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Le conseil municipal de la {f.collectivite}, légalement convoqué le {le(f.convocation)}, s'est assemblé à "
        f"l'hôtel de ville sous la présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p("ÉTAIENT PRÉSENTS :", gras=True)
    d.p(f"{', '.join(mm(i) for i in qui.presents)}.", aligne="justifie", avant=0, taille=10)
    if qui.pouvoirs:
        d.p("ABSENTS REPRÉSENTÉS :", gras=True)
        d.lignes(*(f"{mm(a)} représenté{'e' if a.femme else ''} par {mm(b)}" for a, b in qui.pouvoirs), taille=10)
    if qui.absents:
        d.p("ABSENTS :", gras=True)
        d.p(f"{', '.join(mm(i) for i in qui.absents)}.", avant=0, taille=10)
    d.p(f"SECRÉTAIRE DE SÉANCE : {mm(f.secretaire)}")
    d.p("LE CONSEIL,", gras=True, avant=10)
    motifs(d, f, vu="VU", motif="CONSIDÉRANT", fin=",", aligne="justifie")
    d.p(f"ENTENDU l'exposé de {mm(qui.presents[5])}, {'adjointe' if qui.presents[5].femme else 'adjoint'} au Maire,")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,")
    ecrire(d, f, tierce(f), marque="Article {n} : ", unique="Article unique : ", fin=".", aligne="justifie")
    d.lignes(f"Nombre de votants : {f.votants}", f"Pour : {f.pour}", f"Contre : {f.contre}",
             f"Abstentions : {f.abstentions}", avant=10)  # fmt: skip
    signe(d, str(f.president), "POUR EXTRAIT CONFORME", "LE MAIRE")
    tete(d, f, numero, "convocation", "votants")
    dit_vote(d, f)
    return d


def ville_de_lorraine(f: Faits) -> Feuille:
    """An eastern town, 2016: « Rapport n° » under the number, bulleted « Vu », decisions in bulleted infinitives."""
    f = bureau(f, "Ville {de}", 33, 2016, sujets=URBAINS, visas=[CGCT])
    d, numero = Feuille("ville_de_lorraine", coin="bas-droite"), f"{f.rang:02}-{f.seance:%Y}"
    timbre_ministere(d, f, numero)
    d.p(f.collectivite, gras=True, taille=14, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", aligne="centre")
    d.lignes(f"Séance du {le(f.seance)}", f"Délibération n° {numero}", f.sujet.objet, gras=True, aligne="centre")
    d.p(f"Date de convocation : {le(f.convocation)}", avant=10)
    d.lignes(f"Conseillers en exercice : {f.exercice}", f"Présents : {f.presents}",
             f"Absents ayant donné procuration : {f.pouvoirs}",
             f"Absents : {f.exercice - f.presents - f.pouvoirs}")  # fmt: skip
    d.p(f"Présidence : {mm(f.president)}, Maire")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p("EXPOSÉ DES MOTIFS", gras=True, avant=12)
    d.p("Le présent rapport a pour objet de soumettre à l'approbation du conseil un dossier que les services ont "
        "préparé avec les partenaires de la ville. Il est accompagné d'une annexe consultable en mairie.",
        aligne="justifie")  # fmt: skip
    d.p("DÉLIBÉRATION", gras=True, avant=10)
    for champ, mot, textes in (("visas", "Vu", f.visas), ("considerants", "Considérant", f.sujet.considerants)):
        for texte in textes:
            d.p(f"{mot} {texte},", puce="-", retrait=12)
        d.dit(**{champ: [f"{mot} {t}" for t in textes]})
    d.p("Le Conseil Municipal, après en avoir délibéré, décide :", avant=8)
    ecrire(d, f, decider(f), puce="-", retrait=12)
    if f.mode == "unanimite":
        d.p("ADOPTÉ À L'UNANIMITÉ", gras=True, avant=10)
    else:
        d.p(f"ADOPTÉ À LA MAJORITÉ : {f.pour} POUR, {f.contre} CONTRE, {f.abstentions} ABSTENTION", gras=True, avant=10)
    signe(d, str(f.president), "Pour extrait conforme,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_du_littoral(f: Faits) -> Feuille:
    """A seaside town, 2024: everything sans frills, « Vote à main levée », a table of the vote, publication online."""
    f = bureau(f, "Ville {de}", 33, 2024, sujets=URBAINS, visas=[ART_29])
    d, qui, numero = Feuille("ville_du_littoral", police="New Computer Modern"), salle(f), f"2024DEL{f.rang:03}"
    d.bas = "Page {page} sur {pages}"
    d.p(f"{f.collectivite} – Conseil municipal", gras=True)
    d.p(f"Délibération {numero}", gras=True, taille=14)
    d.p(f.sujet.objet, gras=True, taille=13)
    d.lignes(f"Séance : {le(f.seance)}", f"Convocation : {le(f.convocation)}", f"En exercice : {f.exercice}",
             f"Présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}", f"Votants : {f.votants}",
             f"Président de séance : {bas(f.president)}, Maire",
             f"Secrétaire de séance : {bas(f.secretaire)}", avant=10)  # fmt: skip
    d.p(f"Présents : {', '.join(bas(i) for i in qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{bas(a)} à {bas(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Excusés : {', '.join(bas(i) for i in qui.absents)}.", taille=10)
    motifs(d, f, fin="\u00a0;")
    d.p("Après avis de la commission municipale, et après en avoir délibéré, le conseil municipal décide de :", avant=8)
    ecrire(d, f, decider(f, nu=True), puce="•", retrait=12)
    d.p("Vote à main levée", gras=True, avant=10)
    d.blocs.append(Tableau((("Pour", str(f.pour)), ("Contre", str(f.contre)), ("Abstention", str(f.abstentions))),
                           entete=False))  # fmt: skip
    signent(d, ("Le Maire", bas(f.president)), ("Secrétaire de séance", bas(f.secretaire)))
    d.p(f"Mise en ligne le {le(f.publication)}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "publication",
         president=bas(f.president), secretaire=bas(f.secretaire))  # fmt: skip
    dit_vote(d, f)
    return d


def ville_du_bassin_minier(f: Faits) -> Feuille:
    """A northern town, 2018: « Madame le Maire expose », the vote in words, verbs with a capital, certified at foot."""
    f = bureau(f, "Commune {de}", 29, 2018, sujets=URBAINS)
    d, qui, numero = Feuille("ville_du_bassin_minier"), salle(f), f"{f.seance:%d%m%y}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("Registre des délibérations du Conseil Municipal", aligne="centre", gras=True)
    d.lignes(f"Nombre de conseillers en exercice : {f.exercice}", f"Nombre de présents : {f.presents}",
             f"Nombre de votants : {f.votants}", taille=10, aligne="droite")  # fmt: skip
    d.p(f"L'an {jour_ecrit(f.seance)} à dix-huit heures, le Conseil Municipal, régulièrement convoqué, s'est réuni à "
        f"l'Hôtel de Ville, sous la présidence de {monsieur(f.president)}, Maire, à la suite de la convocation qui lui "
        f"a été faite le {le(f.convocation)}, laquelle a été affichée à la porte de la Mairie.",
        aligne="justifie")  # fmt: skip
    d.p(f"Étaient présents : {', '.join(inverse(i) for i in qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Avaient donné procuration : {', '.join(f'{inverse(a)} à {inverse(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Étaient excusés : {', '.join(inverse(i) for i in qui.absents)}.")
    d.p(f"Secrétaire de séance : {inverse(f.secretaire)}")
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{civ(f)} le Maire expose :", avant=8)
    d.p("Ce dossier a fait l'objet d'un examen attentif en commission. Il vous est demandé d'en délibérer.")
    d.p("Le Conseil Municipal, sur proposition de son Maire et après en avoir délibéré,", avant=8)
    if f.mode == "unanimite":
        d.p("à l'unanimité des membres présents et représentés :")
    else:
        suite = f" et {feminin(f.abstentions)} abstention{'s' if f.abstentions > 1 else ''}" if f.abstentions else ""
        d.p(f"à la majorité, par {feminin(f.pour)} voix pour, {feminin(f.contre)} voix contre{suite} :")
    ecrire(d, f, tierce(f, "cap"), marque="- ", fin=",")
    signe(d, str(f.president), "Fait en séance les jour, mois et an ci-dessus,", "Le Maire,")
    d.lignes("Acte certifié exécutoire", f"Transmis en sous-préfecture le {f.transmission:%d/%m/%Y}",
             f"Publié le {f.publication:%d/%m/%Y}", taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", "transmission", "publication",
         secretaire=inverse(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    sans_motifs(d)
    return d


def ville_du_piemont(f: Faits) -> Feuille:
    """A Pyrenean town, 2026: numbered « DÉCIDE » lines, counts in one sentence, foot with the two months."""
    f = bureau(f, "Ville {de}", 29, 2026, sujets=URBAINS, visas=[CGCT])
    d, numero = Feuille("ville_du_piemont"), f"{f.seance:%Y.%m}.{f.rang:02}"
    timbre_actes(d, f, numero.replace(".", "_"))
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"Conseil municipal du {le(f.seance)} – Délibération n° {numero}", gras=True)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Convoqué le {le(f.convocation)}, le conseil municipal s'est réuni à 18 h 30 sous la présidence de "
        f"{mm(f.president)}, Maire. Sur {f.exercice} conseillers en exercice, {f.presents} étaient présents, "
        f"{f.pouvoirs} avaient donné pouvoir et {f.votants} ont pris part au vote.",
        aligne="justifie", avant=8)  # fmt: skip
    d.p(f"{mm(f.secretaire)} assure le secrétariat de la séance.")
    motifs(d, f)
    d.p("Le conseil municipal, après en avoir délibéré :", avant=8)
    ecrire(d, f, [f"DÉCIDE {t}" for t in decider(f)], marque="{n}. ")
    d.p(f"Délibération adoptée à {tous(f)} : pour {f.pour}, contre {f.contre}, abstentions {f.abstentions}.", avant=8)
    signe(d, str(f.president), "Le Maire,")
    d.p("Délai de recours : deux mois à compter de la publication, devant le tribunal administratif de Montrivel.",
        taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def cite_du_confluent(f: Faits) -> Feuille:
    """A great city, 2015: the direction's name, a report to « Mesdames, Messieurs », « DÉLIBÈRE », many names."""
    f = bureau(f, "Ville {de}", 55, 2015, sujets=URBAINS, visas=[CGCT], autorite="{M} le Maire")
    d, qui, numero = Feuille("cite_du_confluent"), salle(f), f"{f.seance.year}/{f.rang * 13:04}"
    timbre_actes(d, f, numero.replace("/", ""))
    d.bas = f"{f.collectivite} – Conseil municipal – {numero} – {{page}}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Direction des Assemblées", italique=True)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"SÉANCE PUBLIQUE DU {le(f.seance).upper()}", aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=12)
    d.p(f"Rapporteur : {mm(qui.presents[6])}")
    d.lignes(f"Date de la convocation : {le(f.convocation)}", f"Nombre de conseillers municipaux en exercice : "
             f"{f.exercice}", f"Président : {mm(f.president)}", f"Secrétaire élu{'e' if f.secretaire.femme else ''} : "
             f"{mm(f.secretaire)}", avant=8, taille=10)  # fmt: skip
    d.p(f"Présents : {', '.join(mm(i) for i in qui.presents)}.", aligne="justifie", taille=9)
    if qui.pouvoirs:
        d.p(f"Absents excusés et dépôts de pouvoirs : "
            f"{', '.join(f'{mm(a)} (pouvoir à {mm(b)})' for a, b in qui.pouvoirs)}.", taille=9)  # fmt: skip
    if qui.absents:
        d.p(f"Absents non excusés : {', '.join(mm(i) for i in qui.absents)}.", taille=9)
    d.p("Mesdames, Messieurs,", avant=10)
    d.p("L'affaire qui vous est soumise a été instruite par les services municipaux et présentée aux conseils de "
        "quartier concernés.", aligne="justifie")  # fmt: skip
    d.p("Si vous en êtes d'accord, je vous propose donc d'adopter la délibération suivante :")
    d.p("Le Conseil municipal,", avant=8)
    motifs(d, f, fin="\u00a0;")
    d.p("DÉLIBÈRE", gras=True, aligne="centre")
    ecrire(d, f, decider(f, cap=True), marque="{n}- ", fin=".")
    d.p(f"Adopté à {tous(f)}.", gras=True, avant=8)
    signe(d, str(f.president), "Et ont signé les membres présents,", "Pour extrait conforme,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", qualite=None)
    dit_vote(d, f, comptes=False)
    return d


def cite_portuaire(f: Faits) -> Feuille:
    """A great port, 2020: capitals, « RAPPORT AU CONSEIL MUNICIPAL », « Vu et présenté », the vote below."""
    f = bureau(f, "Ville {de}", 55, 2020, sujets=URBAINS, visas=[CGCT])
    d, numero = Feuille("cite_portuaire"), f"{f.seance:%y}/{f.rang * 7:04}/ECSS"
    timbre_s2low(d, f, numero.replace("/", "_"))
    d.bas = "{page}/{pages}"
    d.p(f.collectivite, gras=True)
    d.p(f"EXTRAIT DES REGISTRES DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL – SÉANCE DU {le(f.seance).upper()}", gras=True)
    d.p(f"PRÉSIDENCE DE {monsieur(f.president)}, Maire", avant=8)
    d.p(f"L'assemblée, formée de {f.presents} membres présents, peut valablement délibérer. Secrétaire de séance : "
        f"{mm(f.secretaire)}.")  # fmt: skip
    d.p(f"N° {numero}", gras=True, avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"{civ(f)} le Maire soumet au Conseil Municipal le rapport suivant :", avant=8)
    d.p("La Ville poursuit son action en faveur des habitants et du territoire. Le dossier joint en expose le contenu, "
        "le calendrier et le coût.", aligne="justifie")  # fmt: skip
    d.p("Telles sont les raisons qui nous incitent à proposer au Conseil Municipal de prendre la délibération "
        "ci-après :", aligne="justifie")  # fmt: skip
    d.p("LE CONSEIL MUNICIPAL", gras=True, avant=8)
    motifs(d, f, vu="VU", motif="CONSIDÉRANT", fin="")
    d.p("OUÏ LE RAPPORT CI-DESSUS")
    d.p("DÉLIBÈRE", gras=True)
    ecrire(d, f, tierce(f, "cap"), marque="ARTICLE {n} ", unique="ARTICLE UNIQUE ", fin=".", aligne="justifie")
    d.p("Vu et présenté pour son enrôlement à une séance du Conseil Municipal.", avant=8)
    d.p(f"La présente délibération, mise aux voix, a été adoptée à {tous(f)}.")
    signe(d, str(f.president), "Certifié conforme", "Le Maire,")
    tete(d, f, numero, "presents")
    dit_vote(d, f, comptes=False)
    return d


def cite_des_facultes(f: Faits) -> Feuille:
    """A university city, 2022: narrow column for the service and the number, infinitives of the report adopted."""
    f = bureau(f, "Ville {de}", 55, 2022, sujets=URBAINS)
    d, qui, numero = Feuille("cite_des_facultes"), salle(f), f"D-{f.seance.year}/{f.rang:03}"
    manquants = [*(a for a, _ in qui.pouvoirs), *qui.absents]
    timbre_ministere(d, f, numero.replace("/", "-"))
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, aligne="centre")
    d.blocs.append(Colonnes(
        (P("Délégation du maire", taille=9), P(f"Délibération {numero}", gras=True, taille=9)),
        (P(f"Convoqué le {le(f.convocation)}, le Conseil municipal de la {f.collectivite} s'est réuni en l'Hôtel de "
           f"Ville, dans la salle de ses séances, sous la présidence de {monsieur(f.president)}, Maire.", taille=10),
         P("Étaient présents :", taille=9), P(f"{', '.join(monsieur(i) for i in qui.presents)}.", taille=9),
         *((P("Excusés :", taille=9), P(f"{', '.join(map(monsieur, manquants))}.", taille=9)) if manquants else ()),
         P(f"Secrétaire de séance : {monsieur(f.secretaire)}", taille=9)), part=0.25))  # fmt: skip
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"{monsieur(qui.presents[8])}, {'Adjointe' if qui.presents[8].femme else 'Adjoint'} au Maire, présente le "
        "rapport suivant :", avant=8)  # fmt: skip
    d.p("Mesdames, Messieurs,")
    d.p("La Ville a engagé depuis le début du mandat une démarche dont le présent dossier constitue une étape. Les "
        "partenaires ont fait connaître leur accord et les crédits ont été prévus.", aligne="justifie")  # fmt: skip
    d.p("En conséquence, nous vous demandons, Mesdames, Messieurs, de bien vouloir :")
    textes = decider(f, nu=True)
    for n, texte in enumerate(textes, 1):
        d.p(f"{texte}{'.' if n == len(textes) else chr(160) + ';'}", puce="-", retrait=12)
    dire(d, f, textes)
    if f.mode == "unanimite":
        d.p("ADOPTÉ À L'UNANIMITÉ", gras=True, avant=10)
    else:
        d.p(f"ADOPTÉ À LA MAJORITÉ – {f.contre} vote(s) contre – {f.abstentions} abstention(s)", gras=True, avant=10)
    signe(d, monsieur(f.president), f"Fait et délibéré à l'Hôtel de Ville, le {le(f.seance)}", "Le Maire,")
    d.dit(signataires=[str(f.president)])
    tete(d, f, numero, "convocation")
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    sans_motifs(d)
    return d


VILLES = (
    ville_de_bords_de_loire,
    ville_du_midi,
    ville_de_banlieue,
    ville_de_lorraine,
    ville_du_littoral,
    ville_du_bassin_minier,
    ville_du_piemont,
    cite_du_confluent,
    cite_portuaire,
    cite_des_facultes,
)
