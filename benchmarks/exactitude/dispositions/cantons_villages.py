"""The hamlets and villages of the set CANTONS."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.cantons_pieces import (
    COMPTES,
    PV,
    au_long,
    decider,
    e,
    ensemble,
    inverse,
    issue,
    le_maire,
    lister,
    loger,
    m,
    monsieur,
    opposants,
    par_civilite,
    pl,
    raisons,
    ranger,
    sans_motifs,
    seance,
    signer,
    signer_a_deux,
    suivre,
    tablee,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.cantons_sujets import (
    AFFOUAGE,
    CHEMIN,
    CIMETIERE,
    CYCLONE,
    EAU_ATOLL,
    ECLAIRAGE,
    GARDIENNAGE,
    RIVAGE,
    SALLE,
    VOIRIE,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def village_hameau_de_sept(f: Faits) -> Feuille:
    """A hamlet of seven councillors: counts in a left column, an oral exposé and no visa, dashes, blanks below."""
    f = loger(f, "Commune {de}", 7, SALLE, GARDIENNAGE)
    d, qui, numero = Feuille("village_hameau_de_sept"), tablee(f), f"{f.rang:02}-{f.seance.year}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Département de la Haute-Vaire", "Arrondissement de Montrivel", taille=10)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13, avant=10)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    gauche = ("Nombre de membres", "afférents au conseil municipal : 7", f"en exercice : {f.exercice}",
              f"qui ont pris part à la délibération : {f.votants}", f"Date de la convocation : "
                  f"{f.convocation:%d/%m/%Y}",
              f"Date d'affichage de la convocation : {f.convocation:%d/%m/%Y}")  # fmt: skip
    droite = [f"L'an {au_long(f)}, à 20 heures 30, le conseil municipal de cette commune, régulièrement convoqué, "
              f"s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence de "
              f"{m(f.president)}, Maire.", f"Présents : {ensemble(qui.presents)}."]  # fmt: skip
    if qui.pouvoirs:
        droite.append(f"Représentés : {', '.join(f'{m(a)} par {m(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        droite.append(f"Absents : {ensemble(qui.absents)}.")
    droite.append(f"{m(f.secretaire)} a été {e(f.secretaire, 'nommé')} secrétaire.")
    d.blocs.append(Colonnes(tuple(P(t, taille=9) for t in gauche), tuple(P(t, aligne="justifie") for t in droite)))
    d.p(f"N° {numero}", avant=14)
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"{le_maire(f)} rappelle au conseil {raisons(f)[0]}. Il convient d'en délibérer.", aligne="justifie", avant=10)
    d.p(f"Le conseil municipal, après en avoir délibéré, à {issue(d, f)} :", avant=10)
    ranger(d, f, tierce(f, str.lower), marque="- ", retrait=12)
    d.p("Ainsi fait et délibéré les jour, mois et an susdits.", avant=12)
    signer(d, f, "Pour copie conforme,", "Le Maire,")
    d.p("Acte rendu exécutoire après dépôt en préfecture le .................... et publication du "
        "....................",
        taille=9, avant=16)  # fmt: skip
    sans_motifs(d)
    seance(d, f, numero, "convocation", "en_exercice", "votants")
    return d


def village_du_logiciel(f: Faits) -> Feuille:
    """A village whose software fills the form: surname first, counts and vote in tables, « DE_2025_021 », two hands."""
    f = loger(f, "Commune {de}", 11, CIMETIERE, ECLAIRAGE)
    d, qui, numero = Feuille("village_du_logiciel"), tablee(f), f"DE_{f.seance.year}_{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.lignes("République Française", "Département de l'Ostre", gras=True)
    d.p(f.collectivite, gras=True, taille=13)
    d.blocs.append(Tableau((("Membres en exercice", "Présents", "Pouvoirs", "Votants"),
                            (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)))))  # fmt: skip
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, avant=12)
    d.p(f"L'an {au_long(f)}, l'assemblée régulièrement convoquée le {le(f.convocation)} s'est réunie sous la "
        f"présidence de {inverse(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    d.p(f"Sont présents : {ensemble(qui.presents, inverse)}")
    d.p(f"Représentés : {', '.join(f'{inverse(a)} par {inverse(b)}' for a, b in qui.pouvoirs) or 'néant'}")
    d.p(f"Absents : {ensemble(qui.absents, inverse) or 'néant'}")
    d.p(f"Secrétaire de séance : {inverse(f.secretaire)}")
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=14)
    suivre(d, f, fin=",", aligne="justifie")
    d.p("Après en avoir délibéré, le conseil municipal :", avant=10)
    ranger(d, f, tierce(f), fin=",")
    d.blocs.append(Tableau((("Pour", "Contre", "Abstention"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    d.p("Fait et délibéré les jour, mois et an que dessus.", avant=10)
    signer_a_deux(d, f, ecrire=inverse)
    seance(d, f, numero, *COMPTES, ecrire=inverse)
    dit_vote(d, f)
    return d


def village_du_chemin_rural(f: Faits) -> Feuille:
    """A farming village: a number after the object, « Sur proposition du Maire », « DÉCIDE » once, numbered « 1°) »."""
    f = loger(f, "Commune {de}", 11, CHEMIN)
    d, qui, numero = Feuille("village_du_chemin_rural"), tablee(f), f"{f.seance.year}/{f.rang:02}"
    d.lignes("DÉPARTEMENT DE LA SORNE", "CANTON DE MONTRIVEL-CAMPAGNE", f.collectivite.upper())
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", gras=True, aligne="centre")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Délibération n° {numero}", avant=2)
    d.p(f"Le {le(f.seance)} à vingt heures, le conseil municipal, légalement convoqué le {le(f.convocation)}, s'est "
        f"réuni à la mairie en séance publique sous la présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie")  # fmt: skip
    d.p(f"Étaient présents : {par_civilite(qui.presents)}, formant la majorité des membres en exercice.")
    d.p(f"Absents excusés : {ensemble([a for a, _ in qui.pouvoirs] + qui.absents) or 'aucun'}.")
    if qui.pouvoirs:
        d.p(f"Procurations : {' ; '.join(f'{m(a)} à {m(b)}' for a, b in qui.pouvoirs)}.")
    d.p(f"Nombre de conseillers en exercice : {f.exercice} – présents : {f.presents} – votants : {f.votants}")
    d.p(f"Secrétaire de séance : {m(f.secretaire)}")
    suivre(d, f, fin=PV)
    d.p("Sur proposition du Maire et après en avoir délibéré,", avant=10)
    d.p(f"Le conseil municipal, à {issue(d, f)}, DÉCIDE :")
    ranger(d, f, decider(f), marque="{n}°) ", retrait=12)
    d.p("Pour extrait conforme au registre.", avant=12)
    signer(d, f, "Le Maire,")
    d.lignes("Certifié exécutoire", f"Reçu en sous-préfecture le {f.reception:%d/%m/%Y}",
             f"Publié le {f.publication:%d/%m/%Y}", taille=9, avant=12)  # fmt: skip
    seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(reception=f.reception, publication=f.publication)
    return d


def village_de_montagne(f: Faits) -> Feuille:
    """A mountain village: the present one a line, a long exposé, verbs with a capital, « Vote : 9 voix pour »."""
    f = loger(f, "Commune {de}", 11, AFFOUAGE)
    d, qui, numero = Feuille("village_de_montagne"), tablee(f), f"{f.rang}"
    d.haut = f"Mairie – Le Chef-Lieu – {f.collectivite}"
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre")
    d.p(f"DU CONSEIL MUNICIPAL DE LA {f.collectivite.upper()}", gras=True, aligne="centre", avant=0)
    d.p(f"Séance du {f.seance:%d/%m/%Y} – délibération n° {numero}", aligne="centre", avant=8)
    d.lignes(f"Conseillers en exercice : {f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}", avant=10)
    d.p(f"Convocation du {f.convocation:%d/%m/%Y}", avant=0)
    d.p("Étaient présents :", gras=True, avant=10)
    d.p(f"{m(f.president)}, Maire, président de séance", avant=0)
    d.lignes(*(m(i) for i in qui.presents[1:]), avant=0)
    if f.presents < f.exercice:
        d.p("Étaient absents :", gras=True, avant=8)
        d.lignes(*(f"{m(a)} (pouvoir à {m(b)})" for a, b in qui.pouvoirs), *(m(i) for i in qui.absents), avant=0)
    d.p(f"Secrétaire de séance : {m(f.secretaire)}", avant=8)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{le_maire(f)} ouvre le débat et rappelle {raisons(f)[0]}.", aligne="justifie")
    d.p("Plusieurs conseillers demandent des précisions sur le calendrier. Il leur est répondu que les travaux de "
        "l'année seront conduits dès que l'état du sol le permettra, et que les habitants seront prévenus par "
        "affichage en mairie et au hameau du Villard.", aligne="justifie")  # fmt: skip
    suivre(d, f, fin="", aligne="justifie")
    d.p("Le conseil municipal, ouï l'exposé et après en avoir délibéré,", avant=10)
    ranger(d, f, tierce(f, str.capitalize), fin=".")
    d.p("Vote :", gras=True, avant=10)
    d.lignes(f"{f.pour} voix pour", f"{f.contre} voix contre", pl(f.abstentions, "abstention"), avant=0)
    signer(d, f, "Le Maire,", aligne="gauche")
    seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def village_des_iles(f: Faits) -> Feuille:
    """An overseas village of the tropics: capitals, « Attendu », articles, a stamp on the left."""
    f = loger(replace(f, departement="972"), "Commune de Trois-Fromagers", 19, CYCLONE, RIVAGE)
    d, numero = Feuille("village_des_iles", coin="haut-gauche"), f"{f.seance:%Y-%m}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.bas = "Hôtel de Ville – Bourg de Trois-Fromagers – Courriel : mairie@trois-fromagers.example – {page}/{pages}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Liberté – Égalité – Fraternité", aligne="centre")
    d.p("COMMUNE DE TROIS-FROMAGERS", gras=True, aligne="centre", taille=14)
    d.p(f"CONSEIL MUNICIPAL DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre", avant=10)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=12)
    d.p(f"L'an {au_long(f, jour_de_semaine(f.seance) + ' ')}, à dix-sept heures trente, le conseil municipal de la "
        f"Commune de Trois-Fromagers s'est assemblé dans la salle des délibérations, en session ordinaire, sur "
        f"convocation faite le {le(f.convocation)}, sous la présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie")  # fmt: skip
    d.p(f"Nombre de conseillers en exercice : {f.exercice} / Présents : {f.presents} / Procurations : {f.pouvoirs} / "
        f"Votants : {f.votants}", gras=True)  # fmt: skip
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}")
    suivre(d, f, vu="VU", attendu="ATTENDU", fin=PV, aligne="justifie")
    d.p("Le Maire entendu,", avant=8)
    d.p("Le conseil municipal, après en avoir délibéré,", avant=2)
    d.p("DÉCIDE", gras=True, aligne="centre")
    ranger(d, f, decider(f, cap=True), marque="ARTICLE {n} : ", unique="ARTICLE UNIQUE : ", fin=".", aligne="justifie")
    d.p(f"POUR : {f.pour} – CONTRE : {f.contre} – ABSTENTION : {f.abstentions}", gras=True, avant=12)
    signer(d, f, "Pour extrait certifié conforme,", "Le Maire,")
    d.p("Le présent acte peut faire l'objet d'un recours devant le tribunal administratif dans un délai de deux mois à "
        "compter de sa publication.", taille=9, avant=14)  # fmt: skip
    seance(d, f, numero, *COMPTES, objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def village_de_l_atoll(f: Faits) -> Feuille:
    """A commune of an atoll: the haut-commissariat, a number over the year, « Article 1er. – », the vote after them."""
    f = loger(replace(f, departement="987"), "Commune de Vairehau", 15, seul=EAU_ATOLL)
    d, qui, numero = Feuille("village_de_l_atoll"), tablee(f), f"{f.rang:02}/{f.seance.year}"
    d.blocs.append(Colonnes((P("ARCHIPEL DES RAUMATI", taille=10), P("Commune de Vairehau", gras=True)),
                            (P("RÉPUBLIQUE FRANÇAISE", aligne="droite", taille=10),), part=0.5))  # fmt: skip
    d.p(f"Délibération n° {numero} du {le(f.seance)}", gras=True, aligne="centre", avant=14)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13)
    d.p("Le conseil municipal de la Commune de Vairehau,", avant=12)
    suivre(d, f, fin=PV, aligne="justifie")
    d.p(f"Réuni le {le(f.seance)} à 9 heures à la mairie annexe, sur convocation du {le(f.convocation)}, sous la "
        f"présidence de {monsieur(f.president)}, Maire ;", aligne="justifie")  # fmt: skip
    d.p(f"Étant présents : {ensemble(qui.presents)}{PV}", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Ayant donné procuration : {', '.join(f'{m(a)} à {m(b)}' for a, b in qui.pouvoirs)}{PV}")
    d.p(f"{monsieur(f.secretaire)} étant secrétaire de séance ;")
    d.lignes(f"Membres en exercice : {f.exercice}", f"Membres présents : {f.presents}",
             f"Membres représentés : {f.pouvoirs or 'néant'}", f"Votants : {f.votants}", avant=8)  # fmt: skip
    d.p("Après en avoir délibéré,", avant=8)
    d.p("ADOPTE :", gras=True, aligne="centre")
    ranger(d, f, tierce(f, str.capitalize), marque="Article {er}. – ", unique="Article unique. – ", fin=".")
    d.p(f"Adopté à {issue(d, f)}.", avant=10)
    signer(d, f, "Le Maire,", aligne="centre")
    d.p(f"Transmis au haut-commissariat le {f.transmission:%d/%m/%Y} – Publié le {f.publication:%d/%m/%Y}", taille=9,
        avant=14)  # fmt: skip
    seance(d, f, numero, *COMPTES)
    d.dit(transmission=f.transmission, publication=f.publication)
    return d


def village_en_deux_langues(f: Faits) -> Feuille:
    """An island village that heads its paper in two languages: counts on one line, visas in bullets, infinitives."""
    f = loger(f, "Commune de Petralonga", 11, VOIRIE, CHEMIN)
    d, qui, numero = Feuille("village_en_deux_langues"), tablee(f), f"{f.seance.year}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.lignes("Commune de Petralonga", "Cumuna di Petralonga", gras=True)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.blocs.append(Tableau((("N°", numero), ("OBJET", f.sujet.objet), ("Date de convocation", le(f.convocation))),
                           entete=False))  # fmt: skip
    dont = f" (dont {pl(f.pouvoirs, 'pouvoir')})" if f.pouvoirs else ""
    d.p(f"Nombre de conseillers : en exercice {f.exercice}, présents {f.presents}, votants {f.votants}{dont}", avant=10)
    d.p(f"Présents : {ensemble(qui.presents, str)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents : {ensemble(qui.absents, str)}.")
    d.p(f"La séance est présidée par {f.president}, Maire. {f.secretaire} assure le secrétariat de séance.")
    if f.sujet.objet == VOIRIE.objet:
        d.p("Le plan de financement serait le suivant :", avant=10)
        d.blocs.append(Tableau((("Financeur", "Montant HT", "Part"), ("État (DETR)", "24 960,00 €", "40 %"),
                                ("Commune", "37 440,00 €", "60 %"), ("Total", "62 400,00 €", "100 %"))))  # fmt: skip
    lister(d, "visas", "Vu", f.visas, "•")
    lister(d, "considerants", "Considérant", f.sujet.considerants, "•")
    d.p(f"Le conseil municipal, après en avoir délibéré et à {tous(f)} des suffrages exprimés, décide :", avant=10)
    ranger(d, f, decider(f), marque="– ", retrait=12)
    signer(d, f, "Le Maire,")
    seance(d, f, numero, *(c for c in COMPTES if c != "pouvoirs" or f.pouvoirs))
    dit_vote(d, f, comptes=False)
    return d


def village_du_droit_local(f: Faits) -> Feuille:
    """A village of the eastern border: « élus », « en fonction », the object under the session, one sentence a verb."""
    f = loger(f, "Commune {de}", 15, AFFOUAGE, CIMETIERE)
    d, qui, numero = Feuille("village_du_droit_local"), tablee(f), f"{f.rang}/{f.seance.year}"
    d.blocs.append(Colonnes(
        (P("Département du Haut-Ried", taille=10), P("Arrondissement de Kaltbrunn", taille=10),
         P("Nombre de conseillers élus : 15", taille=10), P(f"Conseillers en fonction : {f.exercice}", taille=10),
         P(f"Conseillers présents : {f.presents}", taille=10)),
        (P(f.collectivite.upper(), gras=True, taille=13), P("Extrait du procès-verbal des délibérations du conseil "
         "municipal"), P(f"Séance du {le(f.seance)}", gras=True),
         P(f"Sous la présidence de {monsieur(f.president)}, Maire")), part=0.4))  # fmt: skip
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=10)
    d.p(f"Membres présents : {ensemble(qui.presents)}.", aligne="justifie")
    d.p(f"Absents excusés : {ensemble([a for a, _ in qui.pouvoirs] + qui.absents) or 'néant'}.")
    if qui.pouvoirs:
        d.p(f"Procurations : {', '.join(f'{m(a)} à {m(b)}' for a, b in qui.pouvoirs)}.")
    d.p(f"Secrétaire de séance : {m(f.secretaire)}")
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True, avant=14)
    suivre(d, f, vu="VU", attendu="CONSIDÉRANT", fin=PV)
    d.p("Le conseil municipal,", avant=10)
    d.p(f"après en avoir délibéré, à {issue(d, f)},", avant=0)
    ranger(d, f, tierce(f), fin=",", avant=4)
    d.p("Pour extrait conforme,", avant=12)
    signer(d, f, "Le Maire :")
    seance(d, f, numero, "convocation", "en_exercice", "presents")
    return d


def village_de_la_dotation(f: Faits) -> Feuille:
    """A village that asks for a grant: the maire expounds, a plan in a table, « DÉCIDE » at the head of each line."""
    f = loger(f, "Commune {de}", 14, seul=VOIRIE)
    d, numero = Feuille("village_de_la_dotation"), f"D{f.seance:%y}{f.rang:03}"
    d.p(f.collectivite, gras=True, taille=14)
    d.lignes("8, rue de l'École", "Téléphone : 05 00 00 00 00", taille=9, avant=0)
    d.p(f"Compte rendu de la délibération n° {numero}", gras=True, aligne="droite", avant=10)
    d.p(f"Réunion du conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="droite", avant=0)
    d.p(f"Le conseil municipal s'est réuni à la mairie sur convocation du {le(f.convocation)}, sous la présidence de "
        f"{m(f.president)}, Maire. Étaient présents {f.presents} conseillers sur {f.exercice} en exercice ; "
        f"nombre de pouvoirs : {f.pouvoirs} ; nombre de votants : {f.votants}. {m(f.secretaire)} a été "
        f"{e(f.secretaire, 'désigné')} secrétaire de séance.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{le_maire(f)} indique {raisons(f)[0]}. Le devis de l'entreprise la mieux placée a été examiné en commission.",
        aligne="justifie")  # fmt: skip
    d.blocs.append(Tableau((("Dépenses", "Montant HT", "Recettes", "Montant"),
                            ("Travaux", "57 900,00 €", "DETR", "24 960,00 €"),
                            ("Maîtrise d'œuvre", "4 500,00 €", "Autofinancement", "37 440,00 €"),
                            ("Total", "62 400,00 €", "Total", "62 400,00 €"))))  # fmt: skip
    d.p("Le conseil municipal, après avoir entendu l'exposé et en avoir délibéré,", avant=10)
    ranger(d, f, decider(f, mot="DÉCIDE"), fin=".")
    d.p(f"Adopté par {f.pour} voix pour, {f.contre} contre et {pl(f.abstentions, 'abstention')}.", avant=10)
    signer_a_deux(d, f, secretaire_d_abord=True)
    d.p("Certifié exécutoire par le Maire, compte tenu de la transmission en préfecture le ............ et de la "
        "publication le ............", taille=9, avant=14)  # fmt: skip
    sans_motifs(d)
    seance(d, f, numero, *COMPTES)
    dit_vote(d, f)
    return d


def village_du_premier_adjoint(f: Faits) -> Feuille:
    """A village whose maire is away: the first adjoint holds the sitting and signs in the maire's stead."""
    f = loger(f, "Commune {de}", 15, SALLE, ECLAIRAGE)
    if f.presents == f.exercice:
        f = replace(f, presents=f.presents - 1, votants=f.votants - 1, pour=f.pour - 1)
    adjoint = replace(f.president, qualite="Première adjointe" if f.president.femme else "Premier adjoint")
    d, numero = Feuille("village_du_premier_adjoint"), f"DEL{f.seance.year}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.p("DÉPARTEMENT DE LA BASSE-SORNE", taille=10)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f"L'an {au_long(f)}, à dix-neuf heures, le conseil municipal, dûment convoqué, s'est réuni en session "
        f"ordinaire, sous la présidence de {m(adjoint)}, {adjoint.qualite}, le Maire étant empêché.",
        aligne="justifie", avant=12)  # fmt: skip
    d.lignes(f"Date de convocation : {f.convocation:%d/%m/%Y}", f"En exercice : {f.exercice}",
             f"Présents : {f.presents}", f"Absents : {f.exercice - f.presents}", f"Pouvoirs : {f.pouvoirs}",
             f"Votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"Secrétaire : {m(f.secretaire)}")
    d.p(f"Délibération {numero} : {f.sujet.objet}", gras=True, avant=12)
    suivre(d, f, aligne="justifie")
    d.p("Il est demandé au conseil municipal de se prononcer.", avant=8)
    contre, abstenus = opposants(f)
    phrase = f"à {tous(f)}"
    if f.mode == "majorite":
        phrase += f", par {f.pour} voix pour, {f.contre} contre ({ensemble(contre)})"
    if abstenus:
        phrase += f" et {pl(f.abstentions, 'abstention')} ({ensemble(abstenus)})"
    d.p(f"Après en avoir délibéré, le conseil municipal, {phrase} :", aligne="justifie", avant=10)
    ranger(d, f, tierce(f), marque="• ", retrait=12)
    d.p("Pour le Maire empêché,", aligne="droite", avant=16)
    signer(d, f, f"{'La première adjointe' if adjoint.femme else 'Le premier adjoint'},")
    seance(d, f, numero, *COMPTES, president=adjoint)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


CANTONS_VILLAGES = (
    village_hameau_de_sept,
    village_du_logiciel,
    village_du_chemin_rural,
    village_de_montagne,
    village_des_iles,
    village_de_l_atoll,
    village_en_deux_langues,
    village_du_droit_local,
    village_de_la_dotation,
    village_du_premier_adjoint,
)
