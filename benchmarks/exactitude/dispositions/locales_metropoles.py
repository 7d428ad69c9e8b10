"""ASSEMBLEES_LOCALES, first part: the great assemblies, métropoles and the chief towns of départements."""

from __future__ import annotations

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_provisions,
    dit_vote,
    timbre_actes,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.dispositions.finales_fin import bancs, camper, decider, mm, noms, tierce, tous
from benchmarks.exactitude.dispositions.locales_gestes import (
    CGCT,
    civil,
    court,
    de,
    dire,
    enumerer,
    monsieur_le,
    rappels,
    retourne,
    signature,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def rapport_et_conclusions(f: Faits) -> Feuille:
    """A régional capital: an extract of the minutes, a report, an invitation in ranks, its conclusions adopted."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 49)
    d, qui, numero = Feuille("rapport_et_conclusions"), bancs(f), f"{f.seance.year}-{f.rang:04}"
    timbre_s2low(d, f, f"{f.seance.year}_{f.rang:04}")
    d.bas = f"Conseil municipal du {le(f.seance)} – N° {numero} – {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("Secrétariat général – Vie de l'assemblée", taille=9, avant=0)
    d.p(f"CONSEIL MUNICIPAL – SÉANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", gras=True,
        aligne="centre", avant=14)  # fmt: skip
    d.p("EXTRAIT DU PROCÈS-VERBAL", aligne="centre", avant=2)
    d.p(f"La séance est ouverte à 16 heures 05, sous la présidence de {civil(f.president)}, Maire, sur convocation "
        f"adressée le {le(f.convocation)}.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", aligne="justifie", taille=9)
    if qui.pouvoirs:
        d.p("Absents excusés ayant donné mandat : " + "; ".join(f"{mm(a)} (mandat à {mm(b)})" for a, b in qui.pouvoirs)
            + ".", aligne="justifie", taille=9)  # fmt: skip
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}.", taille=9)
    d.p(f"{mm(f.secretaire)} est nommé{'e' if f.secretaire.femme else ''} secrétaire de séance et fait l'appel.")
    d.p(f"N° {numero}", gras=True, avant=14)
    d.p(f.sujet.objet, gras=True, avant=2, taille=12)
    d.p(f"Rapporteur : {mm(f.autres[0])}", italique=True, avant=2)
    d.p("Mesdames, Messieurs,", avant=10)
    rappels(d, f, aligne="justifie")
    d.p("La commission compétente a examiné ce rapport et n'a pas formulé d'observation.", aligne="justifie")
    d.p("Le Conseil est invité à :", avant=10)
    enumerer(d, f, decider(f, nu=True), marque="{n} - ", retrait=12)
    suite = "" if f.mode == "unanimite" else f" ({f.contre} voix contre, {f.abstentions} abstention(s))"
    d.p(f"Après en avoir délibéré, le Conseil, à {tous(f)}{suite}, adopte les conclusions du présent rapport.",
        gras=True, avant=10)  # fmt: skip
    signature(d, f.president, "Pour extrait conforme,", f"{'La' if f.president.femme else 'Le'} Maire,")
    dire(d, f, numero, "convocation", "president", "secretaire")
    d.dit(visas=[], mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def aujourd_hui_le_conseil(f: Faits) -> Feuille:
    """A métropole of the south-west: « Aujourd'hui … », a report to « Mesdames, Messieurs », the draft adopted, a
    vice-président signs."""
    f = camper(f, "Métropole {de}", "conseil métropolitain", "président", 45, prefixe="24",
               visas=[f"{CGCT}, notamment son article L. 5217-2"])  # fmt: skip
    d, qui, numero = Feuille("aujourd_hui_le_conseil"), bancs(f), f"{f.seance.year}-{f.rang}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre")
    d.p("DU CONSEIL MÉTROPOLITAIN", gras=True, aligne="centre", avant=0)
    d.blocs.append(Colonnes(
        (P(f"Séance publique du {le(f.seance)}"), P(f"Convocation du {le(f.convocation)}", taille=9)),
        (P("Délibération", aligne="droite"), P(f"N° {numero}", gras=True, aligne="droite")), part=0.5))  # fmt: skip
    d.p(f"Aujourd'hui {jour_de_semaine(f.seance)} {le(f.seance)} à 09h30 le Conseil métropolitain s'est "
        f"réuni, dans la salle du Conseil, sous la présidence de {civil(f.president)}, "
        f"{f.president.qualite}.", aligne="justifie", avant=12)  # fmt: skip
    d.p("ÉTAIENT PRÉSENTS :", gras=True)
    d.p(f"{noms(qui.presents)}.", aligne="justifie", avant=2, taille=9)
    if qui.pouvoirs:
        d.p("EXCUSÉ(S) AYANT DONNÉ PROCURATION :", gras=True)
        d.lignes(*(f"{mm(a)} à {mm(b)}" for a, b in qui.pouvoirs), avant=2, taille=9)
    d.p("LA SÉANCE EST OUVERTE", gras=True, aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"{civil(f.autres[0])} présente le rapport suivant,", avant=10)
    d.p("Mesdames, Messieurs,")
    d.p("Le dossier soumis à votre examen prolonge les orientations arrêtées en début de mandat ; il a été préparé "
        "avec les maires des communes concernées et n'emporte aucune charge nouvelle pour l'exercice suivant.",
        aligne="justifie")  # fmt: skip
    d.p("Ceci étant exposé, il vous est demandé, Mesdames, Messieurs, si tel est votre avis, de bien vouloir adopter "
        "les termes de la délibération suivante :", aligne="justifie")  # fmt: skip
    d.p("Le Conseil métropolitain,", gras=True)
    visas_suivis(d, f, mot="VU", fin=",")
    d.p("ENTENDU le rapport de présentation,")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=",")
    d.p("DÉCIDE", gras=True, avant=10)
    enumerer(d, f, decider(f, cap=True), marque="Article {n} : ", fin=".")
    d.p("Les conclusions, mises aux voix, sont adoptées à l'unanimité." if f.mode == "unanimite"
        else "Les conclusions, mises aux voix, sont adoptées à la majorité.", avant=10)  # fmt: skip
    if f.mode == "majorite":
        d.p(f"Contre : {f.contre} ({', '.join(court(i) for i in f.autres[: f.contre])})", avant=2)
    d.p("Fait et délibéré en séance les jour, mois et an que dessus.", avant=10)
    d.lignes(f"REÇU EN PRÉFECTURE LE : {le(f.reception).upper()}", f"PUBLIÉ LE : {le(f.publication).upper()}",
             taille=9, avant=12)  # fmt: skip
    second = f.autres[2]
    signature(d, second, "Pour expédition conforme,",
              f"{'La vice-présidente' if second.femme else 'Le vice-président'},")  # fmt: skip
    dire(d, f, numero, "convocation", "president", "reception", "publication")
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre)
    return d


def dispositif_de_decision(f: Faits) -> Feuille:
    """A métropole of the north: three Roman parts, « Dispositif de décision », ranks with a bracket, the result in
    capitals."""
    f = camper(f, "Métropole {de}", "conseil métropolitain", "président", 51, prefixe="24")
    d, numero = Feuille("dispositif_de_decision"), f"{f.seance:%y}-C-{f.rang:04}"
    timbre_actes(d, f, numero)
    d.haut = f"{numero} – {{page}}/{{pages}}"
    d.lignes(numero, f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="droite", gras=True)
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("DÉLIBÉRATION DU CONSEIL MÉTROPOLITAIN", gras=True, aligne="centre", taille=14, avant=14)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=10)
    d.p("I. Exposé des motifs", gras=True, avant=14)
    rappels(d, f, aligne="justifie")
    d.p("II. Description de l'objet de la délibération", gras=True)
    d.p("La présente délibération met en œuvre les orientations présentées ci-dessus. Elle s'inscrit dans les crédits "
        "ouverts et fera l'objet d'un suivi par la direction concernée.", aligne="justifie")  # fmt: skip
    d.p("III. Dispositif de décision", gras=True)
    d.p("Par conséquent, la commission principale consultée, le Conseil métropolitain décide :", avant=8)
    enumerer(d, f, decider(f), marque="{n}) ", retrait=12)
    d.p("Résultat du vote : " + ("ADOPTÉ À L'UNANIMITÉ" if f.mode == "unanimite" else "ADOPTÉ À LA MAJORITÉ"),
        gras=True, avant=12)  # fmt: skip
    if f.mode == "majorite":
        d.p("Le groupe Citoyens et Territoire ayant voté contre.", avant=2, taille=9)
    dire(d, f, numero, objet=f.sujet.objet.upper())
    d.dit(visas=[], mode=f.mode)
    return d


def scrutin_au_long(f: Faits) -> Feuille:
    """A métropole of Burgundy: members with their office, infinitives after dashes, a « SCRUTIN » block with those who
    do not pronounce."""
    f = camper(f, "Métropole {de}", "conseil métropolitain", "président", 43, prefixe="24")
    d, qui = Feuille("scrutin_au_long"), bancs(f)
    numero = f"DM{f.seance.year}_{f.seance:%m_%d}_{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Extrait du registre des délibérations", aligne="centre", gras=True)
    d.p("du Conseil métropolitain", aligne="centre", gras=True, avant=0)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.lignes(f"Président de séance : {mm(f.president)}", f"Secrétaire de séance : {mm(f.secretaire)}",
             f"Convocation envoyée le {le(f.convocation)}", avant=12)  # fmt: skip
    d.lignes(f"Nombre de membres du Conseil métropolitain : {f.exercice}", f"Nombre de membres en exercice : "
             f"{f.exercice}", f"Nombre de présents participant au vote : {f.presents}",
             f"Nombre de procurations : {f.pouvoirs}", avant=8)  # fmt: skip
    moitie = (f.presents + 1) // 2
    d.p("Membres présents :", gras=True)
    d.blocs.append(Colonnes(tuple(P(mm(i), taille=8, avant=0) for i in qui.presents[:moitie]),
                            tuple(P(mm(i), taille=8, avant=0) for i in qui.presents[moitie:]), part=0.5))  # fmt: skip
    d.p("Membres absents :", gras=True)
    d.lignes(*(f"{mm(a)} pouvoir à {mm(b)}" for a, b in qui.pouvoirs), *(mm(i) for i in qui.absents), taille=8,
             avant=2)  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Délibération n° {numero}", avant=2)
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    considerants_suivis(d, f, fin=" ;", aligne="justifie")
    d.p("LE CONSEIL, APRÈS EN AVOIR DÉLIBÉRÉ, DÉCIDE :", gras=True, avant=10)
    enumerer(d, f, decider(f), marque="- ", retrait=12)
    d.p("SCRUTIN", gras=True, avant=12)
    d.lignes(f"POUR : {f.pour}", f"ABSTENTION : {f.abstentions}", f"CONTRE : {f.contre}", "NE SE PRONONCE PAS : 0",
             f"DONT {f.pouvoirs} PROCURATION(S)", avant=2)  # fmt: skip
    d.dit(signataires=None)
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents", "pouvoirs", qualite=False)
    dit_vote(d, f)
    return d


def quorum_constate(f: Faits) -> Feuille:
    """A métropole of Normandy: three references of which one is the number, « Le quorum constaté », the vote after
    « Décide »."""
    f = camper(f, "Métropole {de}", "conseil métropolitain", "président", 47, prefixe="24",
               visas=[CGCT, "les statuts de la Métropole"])  # fmt: skip
    d, numero = Feuille("quorum_constate"), f"C{f.seance.year}_{f.rang:04}"
    timbre_s2low(d, f, numero)
    d.coin = "bas-droite"
    d.lignes(f"Réf dossier : {f.rang + 9100}", "N° ordre de passage : 14", f"N° annuel : {numero}", taille=9)
    d.p(f.collectivite.upper(), gras=True, avant=10)
    d.p(f"CONSEIL MÉTROPOLITAIN – SÉANCE DU {le(f.seance).upper()}", gras=True, aligne="centre")
    d.p("DÉLIBÉRATION", gras=True, aligne="centre", taille=13)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=10)
    for motif in f.sujet.considerants:
        d.p(f"Il apparaît {motif}.", aligne="justifie")
    d.p("Il vous est proposé d'adopter la délibération suivante.")
    d.p("Le quorum constaté,", avant=10)
    d.p("Le Conseil métropolitain,", gras=True)
    visas_suivis(d, f, fin=",", aligne="justifie")
    second = f.autres[0]
    d.p(f"Ayant entendu l'exposé de {civil(second)}, {'Vice-Présidente' if second.femme else 'Vice-Président'},")
    d.p("Après en avoir délibéré,")
    suite = "" if f.mode == "unanimite" else f" (Contre : {f.contre} voix – Abstention : {f.abstentions} voix)"
    d.p(f"Décide : à {tous(f)}{suite},", gras=True)
    enumerer(d, f, decider(f), marque="- ", fin=",")
    signature(d, f.president, "Le Président," if not f.president.femme else "La Présidente,")
    dire(d, f, numero)
    d.dit(considerants=[], mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def motion_de_moselle(f: Faits) -> Feuille:
    """A town of Moselle: « DCM N° », a rapporteur, « MOTION », the sitting told after the decisions, « Décision »."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 49)
    d, numero = Feuille("motion_de_moselle"), f"{f.seance:%y-%m-%d}-{f.rang}"
    timbre_actes(d, f, f"{f.seance:%y-%m-%d}-{f.rang}")
    d.lignes("RÉPUBLIQUE FRANÇAISE", f"CONSEIL MUNICIPAL DE LA {f.collectivite.upper()}", gras=True)
    d.p("REGISTRE DES DÉLIBÉRATIONS", aligne="centre", gras=True, avant=10)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"DCM N° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}.", gras=True)
    d.p(f"Rapporteur : {court(f.autres[0])}", avant=8)
    d.p("Dans le cadre de ses compétences, la Ville conduit ce projet avec ses partenaires habituels. Les éléments "
        "financiers ont été présentés en commission et figurent au dossier.", aligne="justifie")  # fmt: skip
    d.p("En conséquence, la motion suivante est soumise à l'approbation du Conseil municipal :", aligne="justifie")
    d.p(f"Le Conseil Municipal {de(f)},", avant=10)
    d.p("Les commissions compétentes entendues,")
    visas_suivis(d, f, mot="VU", fin=",")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=",")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=8)
    d.p("DÉCIDE DE :", gras=True)
    textes = [f"{t.split(' ')[0].upper()} {' '.join(t.split(' ')[1:])}" for t in decider(f, nu=True)]
    enumerer(d, f, textes, marque="- ", fin=",", retrait=12)
    d.lignes("Service à l'origine de la DCM : Affaires juridiques",
             f"Référence nomenclature « ACTES » : {f.sujet.matiere}", taille=9, avant=14)  # fmt: skip
    d.p(
        f"Séance ouverte à 15h00 sous la présidence de {mm(f.president)}, Maire. Nombre de membres élus au Conseil "
        f"Municipal : {f.exercice} dont {f.exercice} sont encore en exercice à la date de délibération.",
        taille=9,
    )
    d.p(f"Membres assistant à la séance : {f.presents}    Absents : {f.exercice - f.presents}", taille=9, avant=2)
    d.p("Décision : " + ("ADOPTÉE À L'UNANIMITÉ" if f.mode == "unanimite" else "ADOPTÉE À LA MAJORITÉ"), gras=True)
    if f.mode == "majorite":
        d.p(f"Voix pour : {f.pour}    Voix contre : {f.contre}    Abstentions : {f.abstentions}", avant=2)
    directeur = f.autres[1]
    signature(d, directeur, "Pour le Maire et par délégation,",
              f"{'La Directrice générale' if directeur.femme else 'Le Directeur général'} des services,")  # fmt: skip
    dire(d, f, numero, "president", "en_exercice", "presents")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def table_des_presences(f: Faits) -> Feuille:
    """A town of the Rhône: fields in a grid, initials of groups after names, the decisions told by « Le Conseil
    Municipal : » one verb a line, the result under them."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 35,
               visas=[f"{CGCT}, et notamment l'article L. 2121-29"])  # fmt: skip
    d, qui, numero = Feuille("table_des_presences"), bancs(f), f"DEL-{f.seance:%Y%m}-{f.rang:03}"
    grille = (("Délibération n°", numero), ("Séance du", f"{jour_de_semaine(f.seance)} {le(f.seance)}"),
              ("Convocation du", le(f.convocation)), ("Nombre de conseillers en exercice", str(f.exercice)),
              ("Nombre de présents", str(f.presents)), ("Nombre de pouvoirs", str(f.pouvoirs)),
              ("Nombre de votants", str(f.votants)))  # fmt: skip
    d.p(f.collectivite.upper(), gras=True, taille=14, aligne="centre")
    d.p("CONSEIL MUNICIPAL", aligne="centre", avant=2)
    d.blocs.append(Tableau(grille, entete=False))
    groupes = ("Ensemble", "Union locale", "Écologie et solidarité")
    d.p("Présents : " + ", ".join(f"{retourne(i)} ({groupes[n % 3]})" for n, i in enumerate(qui.presents)) + ".",
        taille=9, aligne="justifie", avant=10)  # fmt: skip
    if qui.pouvoirs:
        d.p("Pouvoirs : " + ", ".join(f"{retourne(a)} à {retourne(b)}" for a, b in qui.pouvoirs) + ".", taille=9)
    d.p(f"Présidence : {f.president}. Secrétaire de séance : {f.secretaire}.", taille=9)
    d.p("OBJET", gras=True, avant=12)
    d.p(f.sujet.objet, gras=True, avant=2)
    d.p(f"{monsieur_le(f)} rappelle le contexte de cette affaire et répond aux questions des groupes.", avant=10)
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p("Sur le rapport présenté, et après en avoir délibéré, le Conseil Municipal :", avant=10)
    textes = tierce(f, "cap")
    for n, texte in enumerate(textes):
        d.p(f"{texte}{'.' if n == len(textes) - 1 else ' ;'}", puce="•", retrait=12)
    dit_provisions(d, f, textes)
    d.p(f"Vote du groupe Ensemble : pour. Résultat : adopté à {tous(f)}.", avant=10)
    signature(d, f.president, "Le Maire" if not f.president.femme else "La Maire")
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents", "pouvoirs", "votants",
         qualite=False)  # fmt: skip
    d.dit(mode=f.mode)
    return d


LOCALES_METROPOLES = (
    rapport_et_conclusions,
    aujourd_hui_le_conseil,
    dispositif_de_decision,
    scrutin_au_long,
    quorum_constate,
    motion_de_moselle,
    table_des_presences,
)
