"""Set PONTS, last part: eight syndicats, each with what it decides."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    decider,
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
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau

_GYMNASE = (
    Sujet("Participation des communes aux frais du gymnase pour 2025", "7.6",
          (f"{CGCT}, notamment son article L. 5212-19", "les statuts du syndicat"), (),
          (("fixer", "à 41 300 € la participation totale des communes membres"),
           ("dire", "que la participation de chaque commune est calculée selon le nombre d'élèves"))),
    Sujet("Remplacement de l'éclairage de la salle de sports", "1.1", ("les devis présentés",),
          ("que l'éclairage actuel ne répond plus aux normes",),
          (("retenir", "le devis de l'entreprise Lumélec, d'un montant de 12 870 € HT"),
           ("autoriser", "{autorite} à signer le devis"))),
)  # fmt: skip
_VOIRIE = (
    Sujet("Programme de voirie 2025", "1.1", (), (),
          (("approuver", "le programme de voirie 2025 pour un montant de 96 400 € HT"),
           ("solliciter", "l'aide du Département au taux le plus élevé possible"),
           ("charger", "{autorite} de toutes les démarches nécessaires"))),
    Sujet("Achat d'une épareuse d'occasion", "1.4", (), (),
          (("accepter", "l'offre de la société Agri-Vaire pour 23 500 € HT"),
           ("inscrire", "la dépense au budget 2025, opération 14"))),
)  # fmt: skip
_ECOLES = (
    Sujet("Tarifs de la garderie périscolaire", "7.1", (), (),
          (("fixer", "le tarif de la garderie à 1,60 € par séance à compter du 1er septembre 2025"),
           ("décider", "d'appliquer une majoration de 2 € en cas de retard"))),
    Sujet("Organisation du temps scolaire à la rentrée 2025", "8.1", (), (),
          (("demander", "le maintien de la semaine de quatre jours dans les écoles du regroupement"),
           ("charger", "{autorite} de transmettre cette demande à l'inspection académique"))),
)  # fmt: skip
_ENERGIE = (
    Sujet("Rénovation de l'éclairage public : programme 2025", "1.1",
          ("les statuts du syndicat", "le règlement financier adopté le 14 décembre 2023"),
          ("les demandes présentées par dix-sept communes",),
          (("approuver", "le programme 2025 de rénovation de l'éclairage public"),
           ("fixer", "à 45 % la participation du syndicat"),
           ("autoriser", "{autorite} à signer les conventions avec les communes"))),
    Sujet("Adhésion de la commune de Pierrecourbe à la compétence mobilité électrique", "5.7",
          (f"{CGCT}, notamment son article L. 2224-37",),
          ("que la commune de Pierrecourbe a délibéré en ce sens le 3 décembre 2024",),
          (("accepter", "l'adhésion de la commune de Pierrecourbe à la compétence mobilité électrique"),)),
)  # fmt: skip
_EAU = (
    Sujet("Prix de l'eau potable au 1er janvier 2026", "7.1", (f"{CGCT}, notamment son article L. 2224-12-4",),
          ("que les travaux de sécurisation de la ressource doivent être financés",),
          (("fixer", "la part fixe à 38,00 € HT par an"), ("fixer", "la part variable à 1,42 € HT par m³"),
           ("préciser", "que ces tarifs s'appliquent au 1er janvier 2026"))),
    Sujet("Rapport sur le prix et la qualité du service de l'eau, exercice 2024", "8.8",
          (f"{CGCT}, notamment son article L. 2224-5",), ("le rapport présenté en séance",),
          (("adopter", "le rapport sur le prix et la qualité du service public d'eau potable, exercice 2024"),
           ("décider", "de publier ce rapport sur le site de l'observatoire"))),
)  # fmt: skip
_DECHETS = (
    Sujet("Contrat de reprise des papiers et cartons", "1.4", ("le code de l'environnement",),
          ("la fin du contrat en cours au 31 décembre",),
          (("approuver", "le contrat de reprise proposé par la société Recypap"),
           ("autoriser", "{autorite} à signer ce contrat pour trois ans"))),
    Sujet("Extension des consignes de tri : demande d'aide", "7.5", ("l'appel à projets de l'éco-organisme",),
          ("que le centre de tri doit être adapté",),
          (("solliciter", "une aide de 320 000 € auprès de l'éco-organisme"),
           ("valider", "le plan de financement annexé"))),
)  # fmt: skip
_PAYS = (
    Sujet("Contrat local de santé 2025-2029", "8.2", ("le code de la santé publique, et son article L. 1434-10",),
          ("le diagnostic partagé présenté aux élus en janvier",),
          (("approuver", "le contrat local de santé 2025-2029"), ("autoriser", "{autorite} à signer ce contrat"))),
    Sujet("Programme LEADER : plan de financement de l'animation 2025", "7.5",
          ("la convention relative au programme LEADER",), ("qu'il convient de financer deux postes d'animation",),
          (("adopter", "le plan de financement, d'un total de 104 200 €"),
           ("solliciter", "une subvention européenne de 83 360 €"),
           ("s'engager", "à prendre en charge la part non couverte par les aides"))),
)  # fmt: skip
_PARC = (
    Sujet("Restauration des murets de pierre sèche : convention avec le lycée agricole", "8.8",
          ("la charte du parc naturel régional", "le programme d'actions 2025"),
          ("l'intérêt pédagogique du chantier",),
          (("approuver", "la convention avec le lycée agricole de Sommevaux"),
           ("autoriser", "{autorite} à signer la convention et ses avenants"))),
    Sujet("Avis sur le projet de parc éolien des Crêtes", "8.4", ("la charte du parc naturel régional",),
          ("que le projet se situe dans un ensemble paysager majeur",),
          (("émettre", "un avis défavorable au projet de parc éolien des Crêtes"),
           ("charger", "{autorite} de transmettre cet avis au préfet"))),
)  # fmt: skip


def syndicat_gymnase(f: Faits) -> Feuille:
    """A SIVU with no staff of its own: town-hall typing, counts on three lines, lower-case verbs after dashes."""
    f = epci(f, "S.I.V.U. du Gymnase de Fontsèche", "comité syndical", 9, sujets=_GYMNASE, prefixe="25")
    d, qui, numero = Feuille("syndicat_gymnase"), bancs(f), f"{f.rang:02}-{f.seance.year}"
    d.p("S.I.V.U. du Gymnase de Fontsèche", gras=True)
    d.p("Mairie de Fontsèche – 4, rue de l'Église", taille=9, avant=0)
    d.p("Extrait du registre des délibérations du comité syndical", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.lignes(f"Membres en exercice : {f.exercice}", f"Membres présents : {f.presents}",
             f"Nombre de suffrages exprimés : {f.pour + f.contre}", avant=10)  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)} à 18 h 30, les membres du comité syndical, convoqués le {le(f.convocation)}, se sont "
        f"réunis à la mairie de Fontsèche sous la présidence de {mm(f.president)}.", aligne="justifie")  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.")
    if qui.absents or qui.pouvoirs:
        d.p(f"Absents : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f)
    d.p(f"Après en avoir délibéré, le comité syndical, {en_prose(f)} :", avant=10)
    poser(d, f, tierce(f, "bas"), fin=",", marque="- ")
    signe(d, f, "Pour extrait certifié conforme,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    qualite(d, None)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def syndicat_voirie(f: Faits) -> Feuille:
    """A SIVOM: no visa, the chair explains, the committee decides in infinitives; the vote in one line."""
    f = epci(f, "Syndicat intercommunal à vocation multiple du canton de Gréziac", "comité syndical", 15,
             sujets=_VOIRIE, prefixe="25")  # fmt: skip
    d, numero = Feuille("syndicat_voirie"), f"{f.seance.year}/{f.rang}"
    timbre(d, f, "s2low", numero.replace("/", "_"))
    d.lignes(
        "Département de la Haute-Ostre", "Syndicat intercommunal à vocation multiple du canton de Gréziac", gras=True
    )
    d.p(f"COMITÉ SYNDICAL DU {f.seance:%d/%m/%Y}", gras=True, aligne="centre", avant=12)
    d.p(f"DÉLIBÉRATION {numero}", aligne="centre", avant=2)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.blocs.append(Tableau((("Délégués en exercice", "Délégués présents", "Délégués votants"),
                            (str(f.exercice), str(f.presents), str(f.votants)))))  # fmt: skip
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}", avant=8)
    d.p(f"Le comité syndical s'est réuni sous la présidence de {monsieur(f.president)}, {f.president.qualite}. "
        f"{monsieur(f.secretaire)} est {accord(f.secretaire, 'élu')} secrétaire.")  # fmt: skip
    titre = f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.president.qualite}"
    d.p(f"{titre} présente les propositions de la commission des travaux, qui s'est rendue sur place avec les maires "
        "concernés, et commente les chiffres remis aux délégués.", aligne="justifie", avant=10)  # fmt: skip
    d.p("Après discussion et en avoir délibéré, le comité syndical décide :", avant=10)
    poser(d, f, decider(f), fin=PV, puce="-", retrait=12)
    d.p(f"Pour : {f.pour} / Contre : {f.contre} / Abstention : {f.abstentions}", avant=10)
    d.p("Ainsi délibéré les jour, mois et an que dessus.", avant=10)
    signe(d, f, f"{le_chef(f)} du SIVOM,")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def syndicat_ecoles(f: Faits) -> Feuille:
    """A SIRP of two villages: everything in a few lines, votes in a sentence, both hands at the foot."""
    f = epci(f, "Syndicat intercommunal de regroupement pédagogique d'Aubrelle et Saint-Ouvry", "conseil syndical", 7,
             sujets=_ECOLES, prefixe="25")  # fmt: skip
    d, qui, numero = Feuille("syndicat_ecoles"), bancs(f), f"{f.seance.year}-{f.rang:02}"
    d.p("SYNDICAT INTERCOMMUNAL DE REGROUPEMENT PÉDAGOGIQUE D'AUBRELLE ET SAINT-OUVRY", gras=True, aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL SYNDICAL", aligne="centre", gras=True)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)} à 20h15", aligne="centre")
    d.p(f"Présents : {', '.join(str(m) for m in qui.presents)}", avant=12)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}", avant=2)
    if qui.absents:
        d.p(f"Excusés : {', '.join(str(m) for m in qui.absents)}", avant=2)
    d.p(
        f"Présidente de séance : {f.president}" if f.president.femme else f"Président de séance : {f.president}",
        avant=2,
    )
    d.p(f"Secrétaire : {f.secretaire}", avant=2)
    d.p(f"Délibération {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"{le_chef(f)} expose la situation et rappelle les échanges du dernier conseil d'école.", avant=10)
    d.p(f"Le conseil syndical, après délibération, {en_prose(f)} :", avant=8)
    poser(d, f, tierce(f), fin=".")
    signent(d, f)
    d.p("Transmis en sous-préfecture le ............", taille=9, avant=14)
    sans_motifs(d)
    tete(d, f, numero)
    qualite(d, None)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def syndicat_energie(f: Faits) -> Feuille:
    """An energy syndicat's committee: counts in a left column, « Vu » justified, articles, page footer, stamp below."""
    f = epci(f, "Territoire d'énergie Haute-Ostre", "comité syndical", 51, sujets=_ENERGIE, prefixe="25")
    d, numero = Feuille("syndicat_energie", coin="bas-droite"), f"CS{f.seance:%Y%m%d}-{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.bas = "Territoire d'énergie Haute-Ostre – 27, avenue des Alternateurs – Page {page}/{pages}"
    d.p("TERRITOIRE D'ÉNERGIE HAUTE-OSTRE", gras=True, taille=14)
    d.p("Extrait du registre des délibérations du comité syndical", avant=2)
    gauche = ("Délégués", f"En exercice : {f.exercice}", f"Présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}",
              f"Votants : {f.votants}")  # fmt: skip
    droite = (f"Séance du {le(f.seance)}",
              f"L'assemblée, convoquée le {le(f.convocation)}, s'est tenue à la salle des fêtes de Sommevaux, sous la "
              f"présidence de {monsieur(f.president)}, {f.president.qualite} du syndicat.",
              f"Secrétaire de séance : {monsieur(f.secretaire)}")  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(t, taille=10) for t in gauche), tuple(P(t) for t in droite), part=0.28))
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=2)
    motifs(d, f, fin=PV, aligne="justifie")
    d.p("Le comité syndical, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f), marque="Article {n} : ", unique="Article unique : ", fin=".", aligne="justifie")
    d.p(f"Délibération adoptée à {tous(f)} des membres présents et représentés", gras=True, avant=10)
    d.p(f"Pour : {f.pour}    Contre : {f.contre}    Abstentions : {f.abstentions}", avant=2)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    qualite(d, f"{f.president.qualite} du syndicat")
    dit_vote(d, f)
    return d


def syndicat_eau(f: Faits) -> Feuille:
    """A water syndicat: head in capitals, one line for each count, « DÉCIDE de » in a list, certificate with dates."""
    f = epci(f, "Syndicat des eaux de la Vaire Moyenne", "comité syndical", 23, sujets=_EAU, prefixe="25")
    d, numero = Feuille("syndicat_eau"), f"{f.seance:%Y}-{f.seance:%m}-{f.rang:02}"
    d.p("SYNDICAT DES EAUX DE LA VAIRE MOYENNE", gras=True, aligne="centre", taille=13)
    d.p("DÉLIBÉRATION DU COMITÉ SYNDICAL", aligne="centre", gras=True, avant=2)
    d.p(f"N° {numero}", aligne="centre", gras=True, avant=2)
    d.lignes(f"Date de séance : {f.seance:%d/%m/%Y}", f"Date de convocation : {f.convocation:%d/%m/%Y}",
             f"Nombre de délégués en exercice : {f.exercice}", f"Nombre de délégués présents : {f.presents}",
             f"Nombre de délégués représentés : {f.pouvoirs}", f"Nombre de votants : {f.votants}",
             f"Secrétaire de séance : {f.secretaire}", avant=12)  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"La séance est présidée par {mm(f.president)}, {f.president.qualite}, qui constate que le quorum est atteint.")
    motifs(d, f, fin=PV)
    d.p(f"Le comité syndical, après en avoir délibéré et à {tous(f)}, DÉCIDE :", gras=True, avant=10)
    poser(d, f, decider(f), marque="{n}) ", fin=PV, retrait=12)
    if f.mode == "majorite":
        d.p(f"Votes pour : {f.pour} ; votes contre : {f.contre} ; abstentions : {f.abstentions}.")
    signe(d, f, f"{le_chef(f)} du syndicat,")
    d.lignes("Certifié exécutoire par le Président compte tenu :", f"de la transmission en préfecture le "
             f"{f.transmission:%d/%m/%Y}", f"et de la publication le {f.publication:%d/%m/%Y}",
             taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def syndicat_ordures(f: Faits) -> Feuille:
    """The bureau of a waste syndicat: logo name, bulleted visas, the vote in a sentence with each count."""
    f = epci(f, "Syndicat mixte Ostre Déchets", "bureau syndical", 13, sujets=_DECHETS, prefixe="25",
             visas=["la délibération du comité du 30 septembre 2020 donnant délégation au bureau"])  # fmt: skip
    d, qui, numero = Feuille("syndicat_ordures"), bancs(f), f"BS-{f.rang:03}-{f.seance.year}"
    timbre(d, f, "s2low", numero)
    d.haut = "Syndicat mixte Ostre Déchets"
    d.p(f"BUREAU SYNDICAL DU {le(f.seance).upper()}", gras=True, taille=13)
    d.p(f"Délibération n° {numero}", gras=True, avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Nombre de membres : {f.exercice} en exercice, {f.presents} présents, {f.votants} votants", avant=10)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=2)
    d.p(f"Présidence de {mm(f.president)}, {f.president.qualite}", avant=2)
    d.p(f"Présents : {noms(qui.presents)}", avant=2)
    if qui.pouvoirs:
        d.p(f"Représentés : {', '.join(f'{mm(a)} par {mm(b)}' for a, b in qui.pouvoirs)}", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    motifs_en_liste(d, f, "Vu", "Considérant", "–")
    d.p("Sur proposition du Président, le bureau syndical, après en avoir délibéré :" if not f.president.femme else
        "Sur proposition de la Présidente, le bureau syndical, après en avoir délibéré :", avant=10)  # fmt: skip
    poser(d, f, tierce(f), fin=PV, puce="–", retrait=12)
    d.p(f"La délibération est adoptée à {tous(f)} : {f.pour} voix pour, {f.contre} voix contre, {f.abstentions} "
        f"abstention{'s' if f.abstentions > 1 else ''}.", avant=10)  # fmt: skip
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def syndicat_petr(f: Faits) -> Feuille:
    """A PETR: its fields in sentences, « Considérant », « après en avoir délibéré », infinitives, recours."""
    f = epci(f, "Pôle d'équilibre territorial et rural du Pays d'Ostre", "conseil syndical", 31, sujets=_PAYS)
    d, numero = Feuille("syndicat_petr"), f"D{f.seance.year}.{f.rang:02}"
    d.bas = "PETR du Pays d'Ostre – La Minoterie – {page}/{pages}"
    d.p("Pôle d'équilibre territorial et rural du Pays d'Ostre", gras=True, taille=13)
    d.p(f"Conseil syndical du {le(f.seance)}", avant=2)
    d.p(f"Délibération {numero} – {f.sujet.objet}", gras=True, taille=12, avant=14)
    d.p(f"Le {le(f.seance)}, à 18 h 30, le conseil syndical s'est réuni à La Minoterie, sous la présidence de "
        f"{mm(f.president)}, {f.president.qualite} du PETR.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Date de la convocation : {le(f.convocation)}. Nombre de délégués en exercice : {f.exercice}. Nombre de "
        f"délégués présents : {f.presents}. Nombre de pouvoirs : {f.pouvoirs}.", aligne="justifie")  # fmt: skip
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(f"{mm(f.autres[5])}, {vice(f.autres[5])}, présente ce point de l'ordre du jour.")
    motifs(d, f, aligne="justifie")
    d.p(f"Le conseil syndical, après en avoir délibéré, {en_prose(f)}, décide :", avant=10)
    poser(d, f, decider(f, cap=True), fin=PV, puce="•", retrait=12)
    signe(d, f, f"Fait à Sommevaux, le {le(f.seance)}", f"{le_chef(f)} du PETR,")
    d.p(f"Voies de recours : cette délibération peut être contestée devant le {TA} dans les deux mois de sa "
        "publication.", taille=8, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    qualite(d, f"{f.president.qualite} du PETR")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def syndicat_parc_naturel(f: Faits) -> Feuille:
    """The bureau of a regional park: a centred head, list of those present with their mandate, « Le Bureau », verbs."""
    f = epci(f, "Syndicat mixte du Parc naturel régional des Crêtes d'Ostre", "bureau syndical", 19, sujets=_PARC,
             prefixe="25")  # fmt: skip
    d, qui, numero = (
        Feuille("syndicat_parc_naturel", police="New Computer Modern"),
        bancs(f),
        f"{f.seance:%Y}-B-{f.rang:02}",
    )
    timbre(d, f, "ministere", numero)
    d.p("Syndicat mixte du Parc naturel régional des Crêtes d'Ostre", gras=True, aligne="centre", taille=13)
    d.p(f"BUREAU SYNDICAL – {le(f.seance)}", aligne="centre", avant=4)
    d.p(f"DÉLIBÉRATION N° {numero}", aligne="centre", gras=True, avant=4)
    d.p(f.sujet.objet, aligne="centre", gras=True, avant=4)
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=12)
    d.p(f"Membres en exercice : {f.exercice}, dont présents : {f.presents}, représentés : {f.pouvoirs}", avant=2)
    d.p(f"Président : {f.president}, {f.president.qualite} du Parc", avant=2)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    mandats = ("délégués des communes", "délégués du Département", "délégués de la Région")
    for rang, mandat in enumerate(mandats):
        d.p(f"Présents, {mandat} : {noms(qui.presents[rang::3])}", taille=9, avant=2)
    motifs(d, f, fin=PV, aligne="justifie")
    d.p(f"Le bureau syndical, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f), fin=",", puce="-", retrait=12)
    d.p("Fait et délibéré en séance les jour, mois et an susdits.", avant=12)
    signe(d, f, f"{le_chef(f)} du Parc,", aligne="gauche")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    qualite(d, f"{f.president.qualite} du Parc")
    dit_vote(d, f, comptes=False)
    return d


PONTS_FIN = (
    syndicat_gymnase,
    syndicat_voirie,
    syndicat_ecoles,
    syndicat_energie,
    syndicat_eau,
    syndicat_ordures,
    syndicat_petr,
    syndicat_parc_naturel,
)
