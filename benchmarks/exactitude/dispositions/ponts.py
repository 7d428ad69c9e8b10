"""Set PONTS: thirty ordinary acts of groupings; here, the communautés de communes."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
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
    sans_motifs,
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.ponts_pieces import PV, TA, en_prose, epci, qualite, vice
from benchmarks.exactitude.dispositions.ponts_suite import PONTS_SUITE
from benchmarks.exactitude.faits import Faits, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def comcom_plateau(f: Faits) -> Feuille:
    """A small rural communauté: date in words, delegates by commune, verbs in capitals, blanks in the certificate."""
    f = epci(f, "Communauté de communes du Plateau d'Ostre", "conseil communautaire", 27)
    d, qui, numero = Feuille("comcom_plateau"), bancs(f), f"{f.seance.year}-{f.rang:03}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DE LA HAUTE-OSTRE", aligne="centre")
    d.p("COMMUNAUTÉ DE COMMUNES DU PLATEAU D'OSTRE", gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", aligne="centre", gras=True)
    d.p(f"Délibération n° {numero}", aligne="centre", gras=True)
    d.p(f"L'an {jour_ecrit(f)}, à vingt heures, le conseil communautaire, légalement convoqué, s'est réuni à la salle "
        f"des fêtes de Gréziac, sous la présidence de {monsieur(f.president)}, {f.president.qualite}.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Date de convocation : {le(f.convocation)}")
    d.lignes(f"Nombre de conseillers en exercice : {f.exercice}", f"Nombre de présents : {f.presents}",
             f"Nombre de pouvoirs : {f.pouvoirs}", f"Nombre de votants : {f.votants}")  # fmt: skip
    d.p("Étaient présents :", gras=True)
    for rang, lieu in enumerate(("AUBRELLE", "FONTSÈCHE", "GRÉZIAC", "TOURNADRE", "ESTRÉVAL")):
        d.p(f"{lieu} : {noms(qui.presents[rang::5])}", avant=1)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}")
    if qui.absents:
        d.p(f"Absents excusés : {noms(qui.absents)}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, fin=PV)
    d.p(f"Le conseil communautaire, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f), marque="", fin=PV, puce="-", retrait=12)
    if f.mode == "majorite":
        d.p(f"(Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions})")
    d.p("Fait et délibéré les jour, mois et an que dessus.", avant=12)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    d.lignes("Acte rendu exécutoire après dépôt", "en Préfecture le ....................",
             "et publication le ....................", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def comcom_delegues_en_tableau(f: Faits) -> Feuille:
    """A communauté that prints its members in a table with their commune, counts in one sentence, « Article n »."""
    f = epci(f, "Communauté de communes Entre Vaire et Sorne", "conseil communautaire", 21, 1)
    d, qui, numero = Feuille("comcom_delegues_en_tableau"), bancs(f), f"DEL{f.seance.year}_{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.bas = "Communauté de communes Entre Vaire et Sorne – 12, rue du Marché – Page {page} sur {pages}"
    d.p("Communauté de communes Entre Vaire et Sorne", gras=True, taille=13)
    d.p(f"CONSEIL COMMUNAUTAIRE DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=12)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=8)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 18h30, le conseil communautaire, convoqué le "
        f"{le(f.convocation)}, s'est réuni en séance publique au siège de la communauté, sous la présidence de "
        f"{mm(f.president)}, {f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice} – Membres présents : {f.presents} – Procurations : {f.pouvoirs} – "
        f"Votants : {f.votants}")  # fmt: skip
    lieux = ("Beaucenis", "Chantegrive", "Ormevert", "Sommevaux", "Roqueval")
    rangs = [(str(m), "Présent") for m in qui.presents]
    rangs += [(str(a), f"Procuration à {b}") for a, b in qui.pouvoirs] + [(str(a), "Excusé") for a in qui.absents]
    d.blocs.append(Tableau((("Commune", "Délégué", "Présence"),
                            *((lieux[i % 5], *r) for i, r in enumerate(rangs)))))  # fmt: skip
    d.p(f"Secrétaire de séance : {f.secretaire}")
    motifs(d, f, haut=True, aligne="justifie")
    d.p(f"Après en avoir délibéré, {en_prose(f)}, le conseil communautaire DÉCIDE :", gras=True, avant=10)
    poser(d, f, decider(f, cap=True), marque="Article {n} : ", unique="Article unique : ", fin=".")
    signent(d, f)
    d.p(f"La présente délibération peut faire l'objet d'un recours devant le {TA} dans un délai de deux mois à compter "
        "de sa publication.", taille=8, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def comcom_colonne_de_comptes(f: Faits) -> Feuille:
    """A communauté: counts and dates in a narrow left column, the sitting at the right, dashes and « d'approuver »."""
    f = epci(f, "Communauté de communes {de}", "conseil de communauté", 33, 2,
             visas=[CGCT, "les statuts de la communauté de communes"])  # fmt: skip
    d, qui, numero = Feuille("comcom_colonne_de_comptes"), bancs(f), f"{f.rang}/{f.seance.year}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL DE COMMUNAUTÉ", aligne="centre", gras=True, avant=10)
    d.p(f"SÉANCE DU {f.seance:%d/%m/%Y}", aligne="centre")
    gauche = ("Nombre de membres", f"En exercice : {f.exercice}", f"Présents : {f.presents}",
              f"Votants : {f.votants}", "Date de la convocation", f"{f.convocation:%d/%m/%Y}",
              "Date d'affichage", "........................")  # fmt: skip
    droite = [f"L'an {jour_ecrit(f)} à dix-neuf heures, le conseil de communauté, dûment convoqué, s'est réuni en "
              f"session ordinaire à Sommevaux sous la présidence de {monsieur(f.president)}, {f.president.qualite}.",
              f"Présents : {noms(qui.presents)}"]  # fmt: skip
    if qui.pouvoirs:
        droite.append(f"Ont donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}")
    if qui.absents:
        droite.append(f"Excusés : {noms(qui.absents)}")
    droite.append(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire de séance.")
    d.blocs.append(Colonnes(tuple(P(t, taille=9) for t in gauche), tuple(P(t, taille=10) for t in droite)))
    d.lignes(f"Délibération n° {numero}", f"Objet : {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, fin="")
    d.p("Le conseil de communauté, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f), fin=",", puce="-", retrait=12)
    d.p(f"Vote : pour {f.pour}, contre {f.contre}, abstention {f.abstentions}", avant=10)
    signe(d, f, f"{le_chef(f)} de la Communauté de communes,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def comcom_proposition(f: Faits) -> Feuille:
    """A communauté whose vice-president reports: no visa, the proposal, then « adopte cette proposition »."""
    f = epci(f, "Communauté de communes des Monts de Vaire", "conseil communautaire", 25, 3)
    d, numero, rapporteur = Feuille("comcom_proposition"), f"{f.seance:%Y.%m}.{f.rang:02}", f.autres[2]
    timbre(d, f, "actes", numero.replace(".", "_"))
    d.p("Communauté de communes des Monts de Vaire", gras=True)
    d.p(f"Conseil communautaire du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"Délibération n° {numero}", avant=2)
    d.p(f"{f.sujet.objet}", gras=True, taille=13, avant=14)
    d.lignes(f"Date de convocation : {le(f.convocation)}", f"Conseillers en exercice : {f.exercice}",
             f"Conseillers présents : {f.presents}", f"Conseillers ayant donné pouvoir : {f.pouvoirs}",
             f"Président de séance : {mm(f.president)}", f"Secrétaire de séance : {mm(f.secretaire)}",
             f"Rapporteur : {mm(rapporteur)}, {vice(rapporteur)}", avant=10)  # fmt: skip
    d.p("Contexte", gras=True, avant=12)
    d.p("Le bureau, réuni au début du mois, a examiné ce dossier. La commission compétente a rendu un avis favorable "
        "et n'a pas souhaité modifier le projet présenté par les services.", aligne="justifie")  # fmt: skip
    d.p("Les communes membres ont reçu une note d'information. Aucune observation n'est parvenue au siège de la "
        "communauté à la date fixée.", aligne="justifie")  # fmt: skip
    d.p("Il est proposé au conseil communautaire :", avant=10)
    poser(d, f, decider(f), fin=PV, puce="-", retrait=12)
    d.p(f"Après en avoir délibéré, le conseil communautaire, {en_prose(f)}, adopte cette proposition.", avant=10)
    signe(d, f, f"{le_chef(f)},")
    d.p(f"Publié sur le site internet de la communauté le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    qualite(d, None)
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def comcom_bureau(f: Faits) -> Feuille:
    """The bureau of a communauté, by delegation: vice-presidents named, bulleted visas, articles, one signature."""
    f = epci(f, "Communauté de communes du Haut Ploët", "bureau communautaire", 11, 4,
             visas=[f"{CGCT}, notamment son article L. 5211-10",
                    "la délibération du conseil du 9 juillet 2020 donnant délégation au bureau"])  # fmt: skip
    d, qui, numero = Feuille("comcom_bureau"), bancs(f), f"B{f.seance:%y}-{f.rang:02}"
    d.haut = "Communauté de communes du Haut Ploët"
    d.p("DÉLIBÉRATION DU BUREAU COMMUNAUTAIRE", gras=True, aligne="centre", taille=13)
    d.p(f"N° {numero} – Séance du {le(f.seance)}", aligne="centre", gras=True)
    d.p("Communauté de communes du Haut Ploët", aligne="centre")
    d.p(f"Sous la présidence de {mm(f.president)}, {f.president.qualite}", avant=12)
    d.p(f"Étaient présents : {noms(qui.presents[1:])}, {'vice-présidents' if f.presents > 2 else vice(f.secretaire)}.")
    if qui.pouvoirs or qui.absents:
        d.p(f"Absents excusés : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.")
    d.p(f"Membres en exercice : {f.exercice}    Présents : {f.presents}    Pouvoirs : {f.pouvoirs}    "
        f"Votants : {f.votants}")  # fmt: skip
    d.p(f"Convocation du {f.convocation:%d/%m/%Y}. Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    motifs_en_liste(d, f, "Vu", "Considérant", "•")
    d.p(f"Le bureau communautaire, après en avoir délibéré, à {tous(f)} des membres présents et représentés, "
        "décide :", avant=10)  # fmt: skip
    poser(d, f, decider(f), marque="Article {er} – ", unique="Article unique – ", fin=".", aligne="justifie")
    d.p("Il sera rendu compte de la présente délibération lors de la prochaine réunion du conseil communautaire.",
        avant=10)  # fmt: skip
    signe(d, f, f"{le_chef(f)},", aligne="droite")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=False)
    return d


def comcom_comptes_en_lettres(f: Faits) -> Feuille:
    """A communauté of the valley: justified prose, counts in words within the opening, the exposé of the chair."""
    f = epci(f, "Communauté de communes du Val d'Aubrelle", "conseil communautaire", 29, 5)
    d, numero = Feuille("comcom_comptes_en_lettres", police="New Computer Modern"), f"{f.seance.year}/{f.rang:02}"
    d.p("COMMUNAUTE DE COMMUNES DU VAL D'AUBRELLE", gras=True, taille=13)
    d.lignes("Siège : place de l'Horloge – Aubrelle", f"Délibération {numero} du {le(f.seance)}", taille=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Le conseil communautaire s'est réuni le {jour_de_semaine(f.seance)} {le(f.seance)} à vingt heures trente, "
        f"sur convocation adressée le {le(f.convocation)}, sous la présidence de {monsieur(f.president)}, "
        f"{f.president.qualite} de la communauté de communes. Sur {en_lettres(f.exercice)} conseillers en exercice, "
        f"{en_lettres(f.presents)} étaient présents et {en_lettres(f.votants)} ont pris part au vote. "
        f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'désigné')} secrétaire de séance.",
        aligne="justifie", avant=10)  # fmt: skip
    titre = f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.president.qualite}"
    d.p(f"{titre} rappelle que ce point a été présenté en conférence des maires et donne lecture du projet.",
        aligne="justifie")  # fmt: skip
    motifs(d, f, fin=PV, aligne="justifie")
    d.p(f"Le conseil communautaire, ouï l'exposé de {titre} et après en avoir délibéré, {en_prose(f)},", avant=10)
    poser(d, f, tierce(f), marque="", fin=",", aligne="justifie")
    d.p("Ainsi fait et délibéré en séance, les jour, mois et an susdits.", avant=12)
    signe(d, f, "Pour copie conforme,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    qualite(d, f"{f.president.qualite} de la communauté de communes")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def comcom_vote_en_tableau(f: Faits) -> Feuille:
    """A communauté with a table of counts at the head and another of votes at the foot, verbs with a capital."""
    f = epci(f, "Communauté de communes {de}", "conseil communautaire", 37, 6)
    d, numero = Feuille("comcom_vote_en_tableau"), f"CC-{f.seance:%Y%m%d}-{f.rang:02}"
    timbre(d, f, "ministere", numero)
    d.p(f.collectivite, gras=True, taille=14)
    d.p("Délibération du conseil communautaire", taille=12)
    d.p(f"Séance du {le(f.seance)}", avant=8)
    d.blocs.append(Tableau((("En exercice", "Présents", "Représentés", "Votants"),
                            (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)))))  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=2)
    d.p(f"Président de séance : {f.president}, {f.president.qualite}", avant=10)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    d.p(f"Date d'envoi de la convocation : {f.convocation:%d/%m/%Y}", avant=2)
    motifs(d, f, aligne="justifie")
    d.p("Sur proposition du bureau communautaire et après en avoir délibéré, le conseil communautaire :", avant=10)
    poser(d, f, tierce(f, "cap"), fin=PV, puce="•", retrait=12)
    d.p("Vote", gras=True, avant=10)
    d.blocs.append(Tableau((("Pour", "Contre", "Abstention"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    d.p(f"Délibération adoptée à {tous(f)}.")
    signent(d, f, secretaire_d_abord=True)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def comcom_capitales_sans_accents(f: Faits) -> Feuille:
    """A mountain communauté: capitals without accents, tirets, « ET APRES EN AVOIR DELIBERE », voies et délais."""
    f = epci(f, "Communauté de communes des Hautes Combes", "conseil communautaire", 19, 7)
    d, qui, numero = Feuille("comcom_capitales_sans_accents"), bancs(f), f"{f.seance.year}-{f.seance.month:02}-{f.rang}"
    d.lignes("REPUBLIQUE FRANCAISE", "LIBERTE – EGALITE – FRATERNITE", aligne="centre", taille=9)
    d.p("COMMUNAUTE DE COMMUNES DES HAUTES COMBES", gras=True, aligne="centre", avant=8)
    d.p("DELIBERATION DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre", taille=13)
    d.p(f"SEANCE DU {f.seance:%d-%m-%Y}", aligne="centre")
    d.lignes(f"Nombre de délégués en exercice : {f.exercice}", f"Nombre de délégués présents : {f.presents}",
             f"Nombre de pouvoirs : {f.pouvoirs or 'néant'}", f"Date de convocation : {f.convocation:%d-%m-%Y}",
             avant=12)  # fmt: skip
    d.p(f"Président : {mm(f.president)}")
    d.p(f"Délégués présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.absents or qui.pouvoirs:
        d.p(f"Délégués excusés : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.", aligne="justifie")
    for a, b in qui.pouvoirs:
        d.p(f"{mm(a)} a donné pouvoir à {mm(b)}.", avant=1)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"N° {numero} – OBJET : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, fin="")
    d.p("LE CONSEIL COMMUNAUTAIRE, OUI L'EXPOSE DU RAPPORTEUR ET APRES EN AVOIR DELIBERE,", gras=True, avant=10)
    poser(d, f, tierce(f), fin=PV, marque="- ")
    vote = "ADOPTE A L'UNANIMITE" if f.mode == "unanimite" else "ADOPTE A LA MAJORITE"
    d.p(f"{vote}    POUR : {f.pour}    CONTRE : {f.contre}    ABSTENTION : {f.abstentions}", gras=True, avant=12)
    signe(d, f, f"{le_chef(f)},")
    d.p("Délais et voies de recours : la présente délibération peut être contestée dans un délai de deux mois devant "
        f"le {TA}, y compris par l'application Télérecours citoyens.", taille=8, avant=16)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    qualite(d, None)
    dit_vote(d, f)
    return d


def comcom_fiche(f: Faits) -> Feuille:
    """A communauté of a software house: a framed sheet of fields, then the report and the vote before the articles."""
    f = epci(f, "Communauté de communes Sorne Bocage", "conseil communautaire", 41, 8)
    d, numero = Feuille("comcom_fiche"), f"{f.seance:%Y-%m}-D{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.bas = "Sorne Bocage – délibérations du conseil communautaire – {page}/{pages}"
    d.p("Communauté de communes Sorne Bocage", gras=True, aligne="centre", taille=14)
    d.p("EXTRAIT DU PROCÈS-VERBAL DU CONSEIL COMMUNAUTAIRE", aligne="centre", avant=8)
    rangees = (("Date de la séance", le(f.seance)), ("Date de la convocation", le(f.convocation)),
               ("Délibération n°", numero), ("Objet", f.sujet.objet), ("Matière", f"{f.sujet.matiere}"),
               ("Conseillers en exercice", str(f.exercice)), ("Conseillers présents", str(f.presents)),
               ("Procurations", str(f.pouvoirs)), ("Votants", str(f.votants)),
               ("Président de séance", f"{f.president}, {f.president.qualite}"),
               ("Secrétaire de séance", f"{f.secretaire}"))  # fmt: skip
    d.blocs.append(Tableau(rangees, entete=False))
    d.p(f"Rapporteur : {mm(f.autres[3])}, {vice(f.autres[3])}", avant=10)
    d.p("Le rapporteur présente les éléments qui figurent dans la note de synthèse adressée avec la convocation.")
    d.blocs.append(SautDePage())
    motifs(d, f, aligne="justifie")
    d.p(f"Le conseil communautaire, après en avoir délibéré, {en_prose(f)}, décide :", avant=10)
    poser(d, f, decider(f), marque="{n}. ", fin=PV, retrait=12)
    signe(d, f, "Fait et délibéré, les jour, mois et an susdits", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def comcom_numero_au_titre(f: Faits) -> Feuille:
    """A seaside communauté: number and object as one title, members in capitals, « à mains levées », date at foot."""
    f = epci(f, "Communauté de communes de la Baie de Kerlannou", "conseil communautaire", 23, 9)
    d, qui, numero = Feuille("comcom_numero_au_titre"), bancs(f), f"{f.seance.year}-{f.rang:02}"
    d.p("Communauté de communes de la Baie de Kerlannou", gras=True, aligne="droite")
    d.p(f"Conseil communautaire – Séance du {le(f.seance)} à 18 heures", aligne="droite", avant=2)
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"Étaient présents : {', '.join(f'{m.civilite} {m.nom} {m.prenom}' for m in qui.presents)}.",
        aligne="justifie", avant=12)  # fmt: skip
    if qui.pouvoirs:
        mandats = [f"{a.civilite} {a.nom} à {b.civilite} {b.nom}" for a, b in qui.pouvoirs]
        d.p(f"Avaient donné procuration : {', '.join(mandats)}.")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p(f"Convocation : {le(f.convocation)} / Membres en exercice : {f.exercice} / Présents : {f.presents} / "
        f"Votants : {f.votants}")  # fmt: skip
    d.p(f"La séance est présidée par {mm(f.president)}, {f.president.qualite}.")
    motifs(d, f, aligne="justifie")
    d.p("Après en avoir délibéré à main levée, le conseil communautaire :", avant=10)
    poser(d, f, tierce(f), fin=".", aligne="justifie")
    d.lignes(f"Voix pour : {f.pour}", f"Voix contre : {f.contre}", f"Abstentions : {f.abstentions}", avant=10)
    d.p(f"Fait à Kerlannou, le {le(f.seance)}", avant=14)
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    d.p(f"Transmis au représentant de l'État le {f.transmission:%d/%m/%Y} et publié le {f.publication:%d/%m/%Y}",
        taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def comcom_arrete_dechetterie(f: Faits) -> Feuille:
    """The chair's arrêté on the hours of a déchèterie: capital VU, « ARRÊTE », passive articles, notice of appeal."""
    f = epci(f, "Communauté de communes du Pays de Tournadre", "conseil communautaire", 27)
    d, numero = Feuille("comcom_arrete_dechetterie"), f"A{f.seance.year}-{f.rang:03}"
    objet = f"Horaires d'ouverture de la déchèterie de {('Gréziac', 'Noirlieu', 'Pierrecourbe')[f.rang % 3]}"
    timbre(d, f, "actes", numero, "AR")
    d.p("Communauté de communes du Pays de Tournadre", gras=True)
    d.p(f"ARRÊTÉ DU PRÉSIDENT N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"Objet : {objet}", gras=True, aligne="centre")
    d.p(f"{le_chef(f)} de la Communauté de communes du Pays de Tournadre,", avant=12)
    visas = [f"{CGCT}, notamment son article L. 5211-9-2", "le code de l'environnement, notamment son article L. 541-3",
             "le règlement intérieur des déchèteries"]  # fmt: skip
    for visa in visas:
        d.p(f"VU {visa},", aligne="justifie")
    motif = "qu'il convient d'adapter les horaires de la déchèterie à la saison"
    d.p(f"CONSIDÉRANT {motif},", aligne="justifie")
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"])
    d.p("ARRÊTE", gras=True, aligne="centre", avant=12)
    textes = ["La déchèterie est ouverte du mardi au samedi, de 9 heures à 12 heures et de 14 heures à 18 heures",
              "L'accès est interdit au public en dehors de ces horaires",
              "Le directeur général des services est chargé de l'exécution du présent arrêté, qui sera affiché à "
              "l'entrée du site"]  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n} : {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])
    d.p(f"Fait à Tournadre, le {le(f.seance)}", avant=14)
    signe(d, f, f"{le_chef(f)},")
    d.p(f"{le_chef(f)} certifie le caractère exécutoire du présent arrêté et informe qu'il peut être déféré au {TA} "
        "dans les deux mois de sa publication.", taille=9, avant=14)  # fmt: skip
    dit_acte(d, f, "AR", numero, objet)
    return d


PONTS = (
    comcom_plateau,
    comcom_delegues_en_tableau,
    comcom_colonne_de_comptes,
    comcom_proposition,
    comcom_bureau,
    comcom_comptes_en_lettres,
    comcom_vote_en_tableau,
    comcom_capitales_sans_accents,
    comcom_fiche,
    comcom_numero_au_titre,
    comcom_arrete_dechetterie,
    *PONTS_SUITE,
)
