"""The blind set ETABLISSEMENTS: thirty ordinary acts of communes, départements, régions, CCAS, caisses des écoles,
SDIS, centres de gestion and régies. This module holds the eight communes and gathers the others."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.etablissements_departements import ETABLISSEMENTS_DEPARTEMENTS
from benchmarks.exactitude.dispositions.etablissements_pieces import (
    CGCT,
    DP,
    PV,
    adjoint,
    de_faire,
    de_petit,
    dit_comptes,
    dit_sans_secretaire,
    dit_seance,
    e,
    en_articles,
    enoncer,
    jour_ecrit,
    madame,
    mm_et_mmes,
    mme,
    mmes,
    monsieur_le,
    motifs,
    motifs_en_liste,
    nom_prenom,
    petit,
    placer,
    s,
    salle,
    sans_motifs,
    signe,
    signent,
    tierces,
    timbrer,
    titre,
    tous,
)
from benchmarks.exactitude.dispositions.etablissements_secours import ETABLISSEMENTS_SECOURS
from benchmarks.exactitude.dispositions.etablissements_sociaux import ETABLISSEMENTS_SOCIAUX
from benchmarks.exactitude.dispositions.etablissements_sujets import VILLAGE, VILLE
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def commune_village_registre(f: Faits) -> Feuille:
    """A village on the old printed form of the register: the table of its three numbers, « et le », an exposé without
    visas, dates of the certificate to be filled by hand."""
    f = placer(f, "Commune {de}", "conseil municipal", "maire", 11, sujets=VILLAGE, mode="unanimite",
               pouvoirs_dits=False)  # fmt: skip
    d, qui, numero = Feuille("commune_village_registre"), salle(f), f"{f.rang:02}/{f.seance.year}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DE L'OSTRE", aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", taille=13, avant=10)
    d.lignes("du Conseil Municipal", f"de la {f.collectivite}", aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p("NOMBRE DE MEMBRES", gras=True, avant=12)
    d.blocs.append(Tableau((("Afférents au Conseil", "En exercice", "Qui ont pris part à la délibération"),
                            (str(f.exercice), str(f.exercice), str(f.votants)))))  # fmt: skip
    d.lignes(f"Date de la convocation : {le(f.convocation)}", f"Délibération n° {numero}", avant=10)
    d.p(f"L'an {jour_ecrit(f, ' et le ')} à 20 heures 30, le Conseil Municipal de cette commune, régulièrement "
        "convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence "
        f"de {madame(f.president)}, Maire.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Présents : {mm_et_mmes(qui.presents)}.", aligne="justifie")
    if qui.absents:
        d.p(f"Absents : {mm_et_mmes(qui.absents)}.")
    d.p(f"Secrétaire : {mme(f.secretaire)}.")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{monsieur_le(f)} rappelle que la question avait été évoquée lors de la dernière réunion. Les renseignements "
        "demandés ont été obtenus et sont communiqués à l'assemblée.", aligne="justifie")  # fmt: skip
    d.p("Le Conseil Municipal, après en avoir délibéré, à l'unanimité des membres présents, décide :", avant=8)
    enoncer(d, f, de_faire(f), puce="-", retrait=12)
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus.", avant=12)
    d.p("Pour copie conforme,", aligne="droite")
    signe(d, f, "Le Maire,")
    d.lignes("Acte rendu exécutoire", "après dépôt en Sous-Préfecture", "le ………………………",
             "et publication ou notification",              "du ………………………", taille=9, avant=14)  # fmt: skip
    sans_motifs(d)
    dit_seance(d, f, numero, "convocation", "en_exercice", "votants")
    dit_vote(d, f, comptes=False)
    return d


def commune_gabarit_logiciel(f: Faits) -> Feuille:
    """A small commune on a software's form: counts, votes and dates at the left, lists of names at the right, the
    object followed by its number, decisions in the third person after the hinge."""
    f = placer(f, "Commune {de}", "conseil municipal", "maire", 15, sujets=VILLAGE)
    d, qui, numero = Feuille("commune_gabarit_logiciel"), salle(f), f"DE_{f.seance.year}_{f.rang:03}"
    timbrer(d, f, "actes", numero)
    d.lignes("République française", "Département de la Sorne", f"{f.collectivite}", avant=2)
    d.p(f"Séance du {le(f.seance)}", gras=True, aligne="centre", taille=13, avant=10)
    gauche = ["Membres en exercice :", f"{f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}",
              f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}",
              f"Date de la convocation : {f.convocation:%d/%m/%Y}"]  # fmt: skip
    droite = [f"L'an {jour_ecrit(f)}, l'assemblée régulièrement convoquée s'est réunie sous la présidence de "
              f"{madame(f.president)}, Maire.",
              f"Sont présents : {', '.join(str(i) for i in qui.presents)}",
              f"Représentés : {', '.join(f'{a} par {b}' for a, b in qui.mandats)}",
              f"Excusés : {', '.join(str(i) for i in qui.absents)}",
              "Absents :", f"Secrétaire de séance : {f.secretaire}"]  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(t.strip(), taille=10) for t in gauche),
                            tuple(P(t.strip(), taille=10) for t in droite)))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=14)
    d.p(f"{monsieur_le(f)} donne lecture de la proposition reçue en mairie et rappelle l'avis de la commission, réunie "
        "la semaine passée.", avant=8)  # fmt: skip
    d.p("Après en avoir délibéré, le conseil municipal :", avant=8)
    enoncer(d, f, tierces(f, "cap"), fin=",", puce="-", retrait=12)
    d.p("Fait et délibéré les jour, mois et an que dessus.", avant=12)
    d.p("Au registre sont les signatures.")
    signe(d, f, "Le Maire,")
    sans_motifs(d)
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def commune_bourg_traitement(f: Faits) -> Feuille:
    """A bourg's Word model: « Nombre de conseillers » on three lines, names before given names, « par n voix pour » in
    the hinge, an executory certificate with its dates, the posting of the convocation."""
    f = placer(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, qui, numero = Feuille("commune_bourg_traitement"), salle(f), f"{f.seance.year}-{f.rang:02}"
    d.p(f"MAIRIE – {f.collectivite.upper()}", gras=True)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} à 19h00", aligne="centre")
    d.p("Nombre de conseillers :", avant=10)
    d.lignes(f"- en exercice : {f.exercice}", f"- présents : {f.presents}", f"- votants : {f.votants}", retrait=16,
             avant=2)  # fmt: skip
    d.lignes(f"Date de convocation : {f.convocation:%d/%m/%Y}",
             f"Date d'affichage de la convocation : {f.convocation:%d/%m/%Y}")  # fmt: skip
    d.p(f"Le {le(f.seance)} à dix-neuf heures, le conseil municipal, légalement convoqué, s'est réuni à la mairie en "
        f"séance publique sous la présidence de {mme(f.president)}, maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {', '.join(nom_prenom(i) for i in qui.presents)}", aligne="justifie")
    if qui.mandats:
        d.p(f"Procurations : {', '.join(f'{nom_prenom(a)} à {nom_prenom(b)}' for a, b in qui.mandats)}")
    if qui.absents:
        d.p(f"Absents excusés : {', '.join(nom_prenom(i) for i in qui.absents)}")
    d.p(f"{nom_prenom(f.secretaire)} a été {e(f.secretaire, 'élu')} secrétaire de séance.")
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, fin="")
    voix = f"par {f.pour} voix pour, {f.contre} voix contre et {s(f.abstentions, 'abstention')}"
    d.p(f"Le conseil municipal, après en avoir délibéré, {voix},", avant=10)
    enoncer(d, f, tierces(f), fin=",", retrait=12)
    d.p("Fait et délibéré en mairie, les jour, mois et an susdits.", avant=12)
    signent(d, f, secretaire_d_abord=True)
    d.p(f"Certifié exécutoire par le Maire compte tenu de la télétransmission en préfecture le "
        f"{f.transmission:%d/%m/%Y} et de la publication le {f.publication:%d/%m/%Y}.", taille=9, avant=16)  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(transmission=f.transmission, publication=f.publication, secretaire=nom_prenom(f.secretaire))
    dit_vote(d, f)
    return d


def commune_petite_ville_rapporteur(f: Faits) -> Feuille:
    """A small town: the theme above the number, the rapporteur with his charge, a short note, « DÉLIBÈRE » and
    articles, the result of the vote in a table, a stamp whose publication is blank."""
    f = placer(f, "Ville {de}", "conseil municipal", "maire", 27, sujets=VILLE,
               visas=[f"{CGCT}, notamment ses articles L. 2121-29 et L. 2241-1"])  # fmt: skip
    d, numero = Feuille("commune_petite_ville_rapporteur"), f"{f.seance:%Y-%m}-{f.rang:03}"
    rapporteur = f.autres[2]
    timbrer(d, f, "s2low_vide", numero)
    d.bas = "Hôtel de Ville – 1, place du Général-Sarrail – Standard : 03 00 00 00 00 – Page {page}/{pages}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p(f"CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True)
    d.p("FINANCES – RESSOURCES", italique=True, avant=10)
    d.lignes(f"DÉLIBÉRATION N° {numero}", f"OBJET : {f.sujet.objet}", gras=True)
    d.blocs.append(Tableau((("Conseillers en exercice", str(f.exercice)), ("Conseillers présents", str(f.presents)),
                            ("Conseillers représentés", str(f.pouvoirs)), ("Nombre de votants", str(f.votants)),
                            ("Date de convocation", f"{f.convocation:%d/%m/%Y}")), entete=False))  # fmt: skip
    d.p(f"Président de séance : {f.president}, Maire", avant=10)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    d.p(f"Rapporteur : {rapporteur}, {adjoint(rapporteur)} en charge des finances", avant=2)
    d.p("La commission des finances, réunie en vue de la présente séance, a donné un avis favorable. Le dossier "
        "complet était consultable au secrétariat général.", aligne="justifie", avant=10)  # fmt: skip
    motifs(d, f, aligne="justifie")
    d.p("Le Conseil Municipal, sur le rapport qui précède et après en avoir délibéré,", avant=10)
    d.p("DÉLIBÈRE", gras=True, aligne="centre")
    en_articles(d, f, tierces(f, "cap"), "Article {er} : ", aligne="justifie")
    d.blocs.append(Tableau((("Votants", "Pour", "Contre", "Abstentions"),
                            (str(f.votants), str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
    d.p(f"Délibération adoptée à {tous(f)}.", avant=10)
    signent(d, f)
    d.p("La présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal "
        "administratif de Montrivel dans un délai de deux mois à compter de sa publication et de sa transmission au "
        "représentant de l'État.", taille=8, avant=16, aligne="justifie")  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def commune_ville_moyenne(f: Faits) -> Feuille:
    """A middle town: names in title case with functions, powers in parentheses, « Vu, » lists after one word, the
    proposition of the maire, an explicit vote with the names of those against."""
    f = placer(f, "Ville {de}", "conseil municipal", "maire", 33, sujets=VILLE, visas=[CGCT])
    d, qui, numero = (
        Feuille("commune_ville_moyenne", police="New Computer Modern"),
        salle(f),
        f"{f.seance:%y}.{f.rang:03}",
    )
    d.haut = f"{f.collectivite} – Registre des délibérations du conseil municipal – Année {f.seance.year}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=10)
    d.p(f"L'an {jour_ecrit(f)}, à 18 h 30, les membres du conseil municipal se sont réunis salle Jean-Moreau, sous la "
        f"présidence {de_petit(f.president)}, maire, à la suite de la convocation adressée le {le(f.convocation)}, "
        "laquelle a été affichée à la porte de l'hôtel de ville.", aligne="justifie", avant=12)  # fmt: skip
    adjoints, autres = qui.presents[1:6], qui.presents[6:]
    d.p(f"Présents : {petit(f.president)}, maire ; {', '.join(petit(i) for i in adjoints)}, adjoints au maire ; "
        f"{', '.join(petit(i) for i in autres)}, conseillers municipaux.", aligne="justifie")  # fmt: skip
    if qui.mandats:
        d.p(f"Excusés : {', '.join(f'{petit(a)} (pouvoir à {petit(b)})' for a, b in qui.mandats)}.")
    if qui.absents:
        d.p(f"Absents : {', '.join(petit(i) for i in qui.absents)}.")
    d.p(f"Secrétaire de séance : {petit(f.secretaire)}.")
    d.p(
        f"Nombre de conseillers en exercice : {f.exercice} – présents : {f.presents} – votants : {f.votants}", gras=True
    )
    motifs_en_liste(d, f, "Vu", "Considérant", "–")
    d.p(f"Sur proposition de {'Madame' if f.president.femme else 'Monsieur'} le Maire,", avant=10)
    d.p("Le conseil municipal, après en avoir délibéré, décide :", avant=4)
    enoncer(d, f, de_faire(f), puce="•", retrait=12, aligne="justifie")
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité.", gras=True, avant=10)
    else:
        opposants, muets = qui.presents[-f.contre :], qui.presents[6 : 6 + f.abstentions]
        d.p(f"Adopté à la majorité par {f.pour} voix pour, {f.contre} voix contre "
            f"({', '.join(petit(i) for i in opposants)}) et {s(f.abstentions, 'abstention')}"
            + (f" ({', '.join(petit(i) for i in muets)})" if muets else "") + ".", gras=True, avant=10)  # fmt: skip
    signe(d, f, "Pour extrait conforme,", "Le maire,", nom=petit(f.president))
    d.p(f"Publication sur le site internet de la ville le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    dit_sans_secretaire(d, f, numero, "convocation", "en_exercice", "presents", "votants", nom=petit(f.president))
    d.dit(secretaire=petit(f.secretaire), publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def commune_grande_ville_rapport(f: Faits) -> Feuille:
    """A great city: directorate and number at the head, a long report to « Mesdames, Messieurs », « je vous propose de
    bien vouloir », the vote in one line, pages numbered."""
    f = placer(f, "Ville {de}", "conseil municipal", "maire", 49, sujets=VILLE)
    d, numero = Feuille("commune_grande_ville_rapport"), f"{f.seance.year}/{f.rang + 200}"
    timbrer(d, f, "ministere", numero)
    d.bas = f"Délibération {numero} – {{page}}/{{pages}}"
    rapporteur = f.autres[0]
    d.blocs.append(Colonnes(
        (P(f.collectivite.upper(), gras=True), P("Direction générale des services", taille=9),
         P("Service des assemblées", taille=9)),
        (P(f"Conseil municipal du {le(f.seance)}"), P(f"Délibération n° {numero}", gras=True)), part=0.45))  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Rapporteur : {mme(rapporteur)}")
    d.lignes(f"Conseillers en exercice : {f.exercice}", f"Présents : {f.presents}",
             f"Ayant donné procuration : {f.pouvoirs}", f"Convocation du {le(f.convocation)}", taille=10,
             avant=8)  # fmt: skip
    d.p(f"Présidence de {mme(f.president)}, Maire. Secrétaire de séance : {mme(f.secretaire)}.", taille=10)
    d.p("Mesdames, Messieurs,", avant=12)
    for alinea in (
        "La Ville s'est engagée, depuis plusieurs années, dans une démarche de simplification de ses procédures et de "
        "maîtrise de ses dépenses. Le dossier qui vous est soumis s'inscrit dans la continuité de cette démarche.",
        "Les services concernés ont conduit une analyse des pratiques de collectivités comparables. Il en est ressorti "
        "que les dispositions actuelles, arrêtées il y a plus de six ans, ne correspondaient plus aux besoins. Les "
        "élus délégués et les partenaires ont été associés à cette réflexion au cours de quatre réunions de travail.",
        "Les crédits correspondants figurent au budget de l'exercice. Les commissions compétentes ont été saisies.",
    ):
        d.p(alinea, aligne="justifie")
    d.p("En conséquence, si vous en êtes d'accord, je vous propose, Mesdames, Messieurs, de bien vouloir" + DP, avant=8)
    enoncer(d, f, de_faire(f, "nu"), puce="-", retrait=12, aligne="justifie")
    if f.mode == "unanimite":
        d.p("Mis aux voix, le rapport est adopté à l'unanimité.", gras=True, avant=12)
    else:
        d.p(f"Mis aux voix, le rapport est adopté à la majorité ({f.contre} contre, "
            f"{s(f.abstentions, 'abstention')}).", gras=True, avant=12)  # fmt: skip
        d.dit(contre=f.contre, abstentions=f.abstentions)
    signe(d, f, "Pour extrait conforme au registre,", f"{titre(f)},")
    sans_motifs(d)
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=False)
    return d


def commune_hameau_sans_visa(f: Faits) -> Feuille:
    """A hamlet of seven: a title with its number in the middle, « Pouvoirs : néant », the explanation of the maire,
    decisions with capital verbs and no mark, « POUR / CONTRE / ABSTENTION » on three lines."""
    f = placer(f, "Commune {de}", "conseil municipal", "maire", 7, sujets=VILLAGE, pouvoirs_dits=False)
    d, qui, numero = Feuille("commune_hameau_sans_visa"), salle(f), f"{f.rang}-{f.seance.year}"
    d.p(f.collectivite, gras=True)
    d.p("Arrondissement de Sarnelles – Canton des Hauts-Prés", taille=9, avant=0)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre")
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 20 h, le conseil municipal s'est réuni à la mairie sur "
        f"convocation {'de la' if f.president.femme else 'du'} maire du {le(f.convocation)}.", avant=14)  # fmt: skip
    d.lignes(f"Conseillers en exercice : {f.exercice}", f"Présents : {f.presents} ({mmes(qui.presents)})",
             f"Absents excusés : {mmes(qui.absents) or 'néant'}", "Pouvoirs : néant", avant=8)  # fmt: skip
    d.p(f"Présidente de séance : {madame(f.president)}, maire" if f.president.femme else
        f"Président de séance : {madame(f.president)}, maire")  # fmt: skip
    d.p(f"Secrétaire de séance : {madame(f.secretaire)}", avant=0)
    d.p(f"{'La' if f.president.femme else 'Le'} maire explique qu'il convient de se prononcer avant la fin du mois et "
        "présente les documents reçus. Chacun a pu poser ses questions.", avant=12, aligne="justifie")  # fmt: skip
    d.p("Après en avoir délibéré, le conseil municipal :", avant=8)
    enoncer(d, f, tierces(f), fin=".")
    d.lignes(f"POUR : {f.pour}", f"CONTRE : {f.contre}", f"ABSTENTION : {f.abstentions}", gras=True, avant=12)
    signent(d, f)
    d.p(f"Affiché le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    sans_motifs(d)
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", objet=f.sujet.objet.upper())
    d.dit(pouvoirs=0, publication=f.publication)
    dit_vote(d, f)
    return d


def commune_nouvelle_deleguees(f: Faits) -> Feuille:
    """A commune nouvelle: the list of its members by commune déléguée, visas and considérants in capitals, « DÉCIDE À
    L'UNANIMITÉ » and articles whose label stands alone, two notices at the foot."""
    f = placer(f, "Commune nouvelle {de}", "conseil municipal", "maire", 23,
               visas=[f"{CGCT}, notamment ses articles L. 2113-1 et suivants"])  # fmt: skip
    d, qui, numero = Feuille("commune_nouvelle_deleguees"), salle(f), f"D{f.seance:%y%m}{f.rang:02}"
    timbrer(d, f, "s2low", numero)
    d.bas = "Délibération {page}/{pages}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("PROCÈS-VERBAL DES DÉLIBÉRATIONS – EXTRAIT", aligne="centre")
    d.p(f"Séance ordinaire du {f.seance:%d/%m/%Y}", aligne="centre")
    for k, village in enumerate(("Les Essarts", "Montfaucy", "Roche-Aubert")):
        d.p(f"{village} : {mmes(qui.presents[k::3])}", taille=10, aligne="justifie", avant=4)
    if qui.mandats:
        d.p(f"Pouvoirs : {' – '.join(f'{mme(a)} à {mme(b)}' for a, b in qui.mandats)}", taille=10)
    d.p(f"Membres en exercice : {f.exercice} – Membres présents : {f.presents} – Suffrages exprimés : "
        f"{f.pour + f.contre}")  # fmt: skip
    d.p(f"La séance est présidée par {mme(f.president)}, maire. {mme(f.secretaire)} est "
        f"{e(f.secretaire, 'désigné')} secrétaire de séance. Convocation envoyée le {le(f.convocation)}.")  # fmt: skip
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, fin=PV, vu="VU", cons="CONSIDÉRANT")
    par = "À L'UNANIMITÉ" if f.mode == "unanimite" else (
        f"À LA MAJORITÉ ({f.pour} POUR, {f.contre} CONTRE, {f.abstentions} ABSTENTION{'S' * (f.abstentions > 1)})"
    )  # fmt: skip
    d.p("LE CONSEIL MUNICIPAL, APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    d.p(f"DÉCIDE {par}{DP}", gras=True)
    textes = de_faire(f, "cap")
    rangs = [str(n) for n in range(1, len(textes) + 1)]
    en_articles(d, f, textes, "")
    d.dit(provisions=[(n, v, t) for n, (_, v, t) in zip(rangs, d.attendu["provisions"], strict=True)])
    for n in range(len(textes)):
        d.blocs.insert(len(d.blocs) - (len(textes) - n), P(f"ARTICLE {n + 1}", gras=True, avant=8))
    signe(d, f, "Fait et délibéré en séance,", f"{titre(f)} de la commune nouvelle,", aligne="gauche")
    d.p("Le maire certifie sous sa responsabilité le caractère exécutoire de la présente délibération.", taille=9,
        avant=14)  # fmt: skip
    d.p("Elle peut être déférée au tribunal administratif de Montrivel, par courrier ou sur www.telerecours.fr, dans "
        "les deux mois qui suivent sa publication.", taille=9)  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents")
    dit_comptes(d, f)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


ETABLISSEMENTS = (
    commune_village_registre,
    commune_gabarit_logiciel,
    commune_bourg_traitement,
    commune_petite_ville_rapporteur,
    commune_ville_moyenne,
    commune_grande_ville_rapport,
    commune_hameau_sans_visa,
    commune_nouvelle_deleguees,
    *ETABLISSEMENTS_DEPARTEMENTS,
    *ETABLISSEMENTS_SOCIAUX,
    *ETABLISSEMENTS_SECOURS,
)
