"""The control layouts of the set ANNALES, second part: towns, communities, a métropole."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.annales_pieces import (
    CAF,
    CLECT,
    LOT,
    du_chef,
    inverse,
    mot_du_jour,
    ou_neant,
    prises,
    procurations,
    titre_dit,
)
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
    decider,
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
from benchmarks.exactitude.faits import Faits, Sujet, annee_en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau, personne


def ville_rapporteur(f: Faits) -> Feuille:
    """A town: domain and rapporteur under the number, reasons, « DÉLIBÈRE », articles of verbs, the stamp of S²LOW."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, numero = Feuille("ville_rapporteur"), f"{f.seance.year}-{f.rang:03}"
    qui = bancs(f)
    timbre(d, f, "s2low", numero)
    d.bas = f"Hôtel de ville – BP 12 – {f.lieu} – Délibération n° {numero} – Page {{page}} sur {{pages}}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"SÉANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre", gras=True)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=0)
    d.lignes(f"Nomenclature : {f.sujet.matiere}", f"Rapporteur : {mm(f.autres[0])}", taille=10)
    d.p(f"L'an {annee_en_lettres(f.seance.year)}, le {mot_du_jour(f.seance)}, à dix-huit heures trente, le conseil "
        f"municipal, légalement convoqué le {le(f.convocation)}, s'est réuni à l'hôtel de ville sous la présidence de "
        f"{monsieur(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie", taille=10)
    d.p(f"Absents ayant donné pouvoir : {ou_neant(procurations(f, ' à '))}.", taille=10)
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    d.p(f"Absents excusés : {ou_neant([mm(i) for i in qui.absents])}.", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", taille=10)
    d.p(f"Conseillers en exercice : {f.exercice} – Présents : {f.presents} – Pouvoirs : {f.pouvoirs} – Votants : "
        f"{f.votants}", taille=10)  # fmt: skip
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=12)
    motifs(d, f, fin=",", aligne="justifie")
    d.p(f"Après en avoir délibéré, à {tous(f)} des suffrages exprimés,", avant=10)
    poser(d, f, tierce(f), marque="ARTICLE {n} : ", unique="ARTICLE UNIQUE : ", fin=".", aligne="justifie")
    contre = f" ({', '.join(mm(i) for i in f.autres[: f.contre])})" if f.contre else ""
    d.p(f"Pour : {f.pour} – Contre : {f.contre}{contre} – Abstention : {f.abstentions}", avant=10)
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=8)
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


_SUBVENTION = Sujet(
    "Subvention exceptionnelle à l'Union sportive – Exercice 2025", "7.5", (), (),
    (("attribuer", "à l'Union sportive une subvention exceptionnelle de 3 000 €"),
     ("approuver", "la convention d'objectifs correspondante"),
     ("autoriser", "{autorite}, ou l'élu délégué, à signer ladite convention")),
)  # fmt: skip


def ville_propositions(f: Faits) -> Feuille:
    """A town: a report, « il est demandé au conseil », the vote « mis aux voix » after the proposals."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 29, sujet=_SUBVENTION)
    d, qui = Feuille("ville_propositions"), bancs(f)
    numero = f"{f.seance:%y}-{f.rang:03}"
    d.p(f"Ville {f.collectivite.removeprefix('Ville ')}", gras=True, taille=13)
    d.p("Conseil municipal", avant=0)
    d.p(f"Séance publique du {le(f.seance)}", avant=0)
    d.p(f"Délibération n° {numero}", gras=True, aligne="droite")
    d.p(f"{f.sujet.objet}", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"Date de la convocation : {le(f.convocation)}", taille=10, avant=10)
    d.p(f"Conseillers en exercice : {f.exercice} ; présents : {f.presents} ; représentés : {f.pouvoirs}", taille=10,
        avant=0)  # fmt: skip
    d.p(f"Président : {f.president}, Maire", taille=10, avant=0)
    d.p(f"Secrétaire élu{'e' if f.secretaire.femme else ''} pour la session : {f.secretaire}", taille=10, avant=0)
    d.p(f"Présents : {', '.join(str(i) for i in qui.presents)}", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Excusés avec pouvoir : {', '.join(procurations(f, ' à ', str))}", taille=10)
    if qui.absents:
        d.p(f"Excusés sans pouvoir : {', '.join(str(i) for i in qui.absents)}", taille=10)
    d.p(f"{mm(f.autres[1])}, {accord(f.autres[1], 'adjoint')} aux sports, présente le rapport suivant :", avant=12)
    d.p("Mesdames, Messieurs,", avant=8)
    d.p("L'Union sportive a accédé cette saison à la division supérieure. Cette montée entraîne des déplacements plus "
        "lointains et des frais d'arbitrage que le club ne peut supporter seul. La commission des sports, réunie au "
        "début du mois, a donné un avis favorable.", aligne="justifie")  # fmt: skip
    d.p("Au vu de ces éléments, il est demandé au conseil municipal :", avant=8)
    poser(d, f, decider(f), marque="- ", fin=",", retrait=12)
    d.p(f"Mise aux voix, la délibération est adoptée à {tous(f)}.", gras=True, avant=10)
    if f.mode == "majorite":
        d.p(f"{f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention(s)", avant=0)
    signe(d, f, "Pour extrait conforme,", "Le Maire,")
    d.p(f"Publié sur le site de la Ville le {le(f.publication)}", taille=9, avant=14)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_convocation_en_tete(f: Faits) -> Feuille:
    """A town: two columns of head, a roll in capitals, visas with dashes, « DÉCIDE » alone, numbered infinitives."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 27, sujet=CAF, visas=[CGCT])
    d, numero = Feuille("ville_convocation_en_tete"), f"{f.seance:%Y.%m}.{f.rang:03}"
    qui = bancs(f)
    gauche = (P("Date de convocation", gras=True), P(le(f.convocation), avant=0),
              P("Nombre de conseillers", gras=True), P(f"En exercice : {f.exercice}", avant=0),
              P(f"Présents : {f.presents}", avant=0), P(f"Votants : {f.votants}", avant=0),
              P("Délibération n°", gras=True), P(numero, avant=0))  # fmt: skip
    droite = (P(f.collectivite.upper(), gras=True, taille=14), P("CONSEIL MUNICIPAL", gras=True),
              P(f"Séance du {le(f.seance)} à 19 heures"),
              P(f"Sous la présidence de {mm(f.president)}, Maire"),
              P(f"Secrétaire de séance : {mm(f.secretaire)}"))  # fmt: skip
    d.blocs.append(Colonnes(gauche, droite))
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=16)
    d.p(f"PRÉSENTS : {', '.join(i.nom for i in qui.presents)}", taille=10, aligne="justifie")
    d.p(f"PROCURATIONS : {ou_neant([f'{a.nom} à {b.nom}' for a, b in qui.pouvoirs])}", taille=10)
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    d.p(f"ABSENTS : {ou_neant([i.nom for i in qui.absents])}", taille=10)
    visas_suivis(d, f, mot="- Vu", fin=" ;", avant=4)
    considerants_suivis(d, f, mot="- Considérant", fin=" ;", avant=4)
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    d.p(f"Le rapport {du_chef(f)} entendu et après en avoir délibéré, le conseil municipal, à {tous(f)},", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f, cap=True), marque="{n}. ", fin=".", retrait=12)
    d.p(f"Vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s)", avant=10)
    signe(d, f, "Pour extrait certifié conforme", f"{f.lieu}, le {le(f.reception)}", "Le Maire")
    d.lignes("Certifié exécutoire par le Maire compte tenu de :",
             f"- la réception en préfecture le {f.reception:%d/%m/%Y}",
             f"- la publication le {f.publication:%d/%m/%Y}", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f)
    return d


def ville_ont_vote(f: Faits) -> Feuille:
    """A town: motions voted by names, the title in capitals without a label, two pages."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 39)
    d, numero = Feuille("ville_ont_vote"), f"CM{f.seance:%Y%m%d}_{f.rang:02}"
    qui = bancs(f)
    timbre(d, f, "ministere", numero)
    d.haut = f"{f.collectivite} – Conseil municipal du {f.seance:%d/%m/%Y}"
    d.bas = "{page} / {pages}"
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, taille=13)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=12)
    d.p(f"Le conseil municipal de la {f.collectivite}, convoqué le {le(f.convocation)}, s'est réuni le "
        f"{jour_de_semaine(f.seance)} {le(f.seance)}, à l'hôtel de ville, sous la présidence de {mm(f.president)}, "
        "Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents ({f.presents}) : {', '.join(inverse(i) for i in qui.presents)}.", taille=10, aligne="justifie")
    d.p(f"Pouvoirs ({f.pouvoirs}) : {ou_neant(procurations(f, ' donne pouvoir à ', inverse))}.", taille=10)
    d.p(f"Absents ({len(qui.absents)}) : {ou_neant([inverse(i) for i in qui.absents])}.", taille=10)
    d.p(f"Le secrétariat de séance est assuré par {mm(f.secretaire)}.", taille=10)
    d.blocs.append(SautDePage())
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p("Il est proposé au conseil municipal d'adopter la délibération suivante :", avant=10)
    d.p("Le conseil municipal, après en avoir délibéré :", avant=6)
    poser(d, f, tierce(f), puce="-", retrait=12)
    d.p(f"Adopté à {tous(f)}", gras=True, avant=12)
    d.lignes(f"Ont voté pour : {f.pour}",
             f"Ont voté contre : {f.contre}{_suite([str(i) for i in f.autres[: f.contre]])}",
             f"Se sont abstenus : {f.abstentions}"
             f"{_suite([str(i) for i in f.autres[f.contre : f.contre + f.abstentions]])}", avant=4)  # fmt: skip
    signe(d, f, "Le Maire", aligne="centre")
    tete(d, f, numero, "convocation", "presents", "pouvoirs", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def _suite(gens: list[str]) -> str:
    return f" ({', '.join(gens)})" if gens else ""


def communes_membres(f: Faits) -> Feuille:
    """A communauté de communes: members by commune in a table, the quorum, bullets of verbs, both dates at the foot."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 27, prefixe="200", sujet=LOT)
    d, qui = Feuille("communes_membres"), bancs(f)
    numero = f"{f.seance.year}-{f.seance.month:02}-{f.rang:02}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DE LA SORNE", f.collectivite.upper(), aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f"L'an {annee_en_lettres(f.seance.year)} le {mot_du_jour(f.seance)} à vingt heures, les délégués des communes "
        f"se sont réunis à la salle des fêtes d'Aubrelle, sur la convocation qui leur a été adressée par "
        f"{le_chef(f).lower()} le {le(f.convocation)}, sous la présidence de {monsieur(f.president)}.",
        aligne="justifie")  # fmt: skip
    lieux = ("Aubrelle", "Gréziac", "Montcairn", "Roqueval", "Tournadre")
    rangees = tuple((lieu, ", ".join(inverse(i) for i in qui.presents[n::5])) for n, lieu in enumerate(lieux))
    d.blocs.append(Tableau((("Commune", "Délégués présents"), *rangees)))
    d.p(f"Pouvoirs : {ou_neant(procurations(f, ' à ', inverse))}", avant=6)
    d.p(f"Absents : {ou_neant([inverse(i) for i in qui.absents])}", avant=2)
    d.lignes(
        f"Nombre de délégués en exercice : {f.exercice}",
        f"Quorum : {f.exercice // 2 + 1}",
        f"Nombre de délégués présents : {f.presents}",
        f"Nombre de votants : {f.votants}",
        avant=6,
    )
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=4)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f)
    d.p(f"Le conseil communautaire, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f, "cap"), puce="•", retrait=12)
    signe(d, f, f"{le_chef(f)},")
    d.p(f"Acte rendu exécutoire après transmission en préfecture le {f.transmission:%d/%m/%Y} et publication le "
        f"{f.publication:%d/%m/%Y}", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(president=personne(f.president, None), transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=False)
    if not procurations(f, " à ", inverse):
        d.dit(pouvoirs=0)
    return d


_OM = Sujet(
    "Règlement de collecte des déchets ménagers et assimilés", "8.8",
    (f"{CGCT}, notamment ses articles L. 2224-13 à L. 2224-17", "les statuts de la communauté d'agglomération",
     "l'avis favorable du bureau communautaire du 11 février 2025"),
    ("la nécessité d'harmoniser les règles de présentation des bacs", "que le règlement précédent date de 2012"),
    (("adopter", "le règlement de collecte des déchets ménagers et assimilés, joint à la présente délibération"),
     ("abroger", "le règlement adopté le 18 octobre 2012"),
     ("autoriser", "{autorite} ou son représentant à prendre toute mesure nécessaire à son application")),
)  # fmt: skip


def agglo_assemblee(f: Faits) -> Feuille:
    """An agglomération: « Nombre de membres composant l'assemblée », lists under « Vu » and « Considérant »."""
    f = camper(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 45, prefixe="24", sujet=_OM)
    d, qui = Feuille("agglo_assemblee"), bancs(f)
    numero = f"DEL-{f.seance.year}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.bas = f"{f.collectivite} – {numero} – {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"Conseil communautaire du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True)
    d.p(f"Délibération n° {numero}", gras=True, avant=0)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    d.p(f"Rapporteur : {mm(f.autres[0])}, {'Vice-Présidente' if f.autres[0].femme else 'Vice-Président'}", avant=0)
    d.lignes(
        f"Nombre de membres composant l'assemblée : {f.exercice}",
        f"Nombre de membres en exercice : {f.exercice}",
        f"Nombre de membres présents : {f.presents}",
        f"Nombre de pouvoirs : {f.pouvoirs}",
        f"Nombre de votants : {f.votants}",
        f"Date de convocation : {f.convocation:%d/%m/%Y}",
        avant=10,
    )
    d.p(f"Présidence : {mm(f.president)}, {f.president.qualite}", avant=6)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.p(f"Étaient présents : {', '.join(inverse(i) for i in qui.presents)}.", taille=9, aligne="justifie")
    d.p(f"Ont donné pouvoir : {ou_neant(procurations(f, ' à ', inverse))}.", taille=9)
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    motifs_en_liste(d, f, "Vu", "Considérant", "-")
    d.p("Après en avoir délibéré, le conseil communautaire décide :", avant=10)
    poser(d, f, decider(f), marque="- ", fin=" ;", retrait=12)
    d.p(f"ADOPTÉ À {tous(f).upper()}", gras=True, aligne="centre", avant=10)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} / Contre : {f.contre} / Abstentions : {f.abstentions}", aligne="centre", avant=0)
    signe(d, f, f"{le_chef(f)},")
    d.p(f"{le_chef(f)} certifie le caractère exécutoire du présent acte et informe que celui-ci peut faire l'objet "
        "d'un recours pour excès de pouvoir devant le tribunal administratif de Montrivel, dans un délai de deux mois, "
        "y compris par l'application www.telerecours.fr.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


_VELO = Sujet(
    "Plan vélo métropolitain – Itinéraire n° 6 – Approbation du programme", "8.7",
    (f"{CGCT}, notamment son article L. 5217-2", "le schéma directeur des mobilités actives adopté le 30 juin 2022"),
    ("que l'itinéraire n° 6 relie les communes du plateau au cœur de la métropole",
     "que la concertation s'est tenue du 3 au 28 mars 2025 et qu'elle a donné lieu à un bilan favorable"),
    (("approuver", "le programme de l'itinéraire n° 6, pour une enveloppe prévisionnelle de 4 200 000 € HT"),
     ("autoriser", "{autorite} à solliciter toutes les subventions auxquelles cette opération peut prétendre"),
     ("imputer", "les dépenses correspondantes au budget principal, opération 1264")),
)  # fmt: skip


def metropole_rapport(f: Faits) -> Feuille:
    """A métropole: commission, rapporteur, reasons told in prose, then « VU », the council decides by articles."""
    f = camper(f, "Métropole {de}", "conseil métropolitain", "président", 51, prefixe="200", sujet=_VELO)
    d, numero = Feuille("metropole_rapport"), f"{f.seance.year}/{f.rang:04}"
    d.bas = "Page {page} sur {pages}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MÉTROPOLITAIN", gras=True)
    d.p(f"Séance publique du {le(f.seance)}", gras=True)
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.blocs.append(Tableau((("Commission", "Mobilités et voirie"), ("Rapporteur", mm(f.autres[0])),
                            ("Objet", f.sujet.objet)), entete=False))  # fmt: skip
    d.p(f"Présidence : {mm(f.president)}, {f.president.qualite}", avant=10)
    d.p(f"Secrétaire élu{'e' if f.secretaire.femme else ''} : {mm(f.secretaire)}", avant=0)
    d.lignes(f"Date de convocation du conseil : {le(f.convocation)}",
             f"Nombre de conseillers en exercice au jour de la séance : {f.exercice}",
             f"Présents : {f.presents} – Absents ayant donné pouvoir : {f.pouvoirs}", avant=4)  # fmt: skip
    d.p("Exposé des motifs", gras=True, avant=12)
    d.p("La métropole s'est engagée à porter à 300 kilomètres la longueur de ses pistes cyclables. L'itinéraire n° 6 "
        "est le troisième à être présenté à l'assemblée. Il comprend un ouvrage de franchissement de la Vaire et la "
        "reprise complète de deux carrefours.", aligne="justifie")  # fmt: skip
    d.p("Les études préliminaires ont été remises à l'automne. Les travaux pourraient commencer dans dix-huit mois.",
        aligne="justifie")  # fmt: skip
    motifs(d, f, haut=True, fin=" ;", aligne="justifie")
    d.p("Le conseil métropolitain, après en avoir délibéré :", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f, cap=True), marque="Article {er} - ", unique="Article unique - ", fin=".")
    if f.mode == "unanimite":
        d.p("La délibération est adoptée à l'unanimité.", gras=True, avant=10)
    else:
        d.p(f"La délibération est adoptée à la majorité ({f.pour} pour, {f.contre} contre, {f.abstentions} "
            "abstention).", gras=True, avant=10)  # fmt: skip
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def communaute_urbaine(f: Faits) -> Feuille:
    """A communauté urbaine: the object first, one sentence for all counts, dashes, a line « VOTE DU CONSEIL »."""
    f = camper(f, "Communauté urbaine {de}", "conseil communautaire", "président", 47, prefixe="20",
               visas=["le code général des collectivités territoriales, notamment son article L. 5215-20"])  # fmt: skip
    d, numero = Feuille("communaute_urbaine", police="New Computer Modern"), f"CU{f.seance:%y}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.p(f"{f.sujet.objet}", gras=True, taille=14)
    d.p(f"Délibération {numero}", avant=2)
    d.p(f"Conseil communautaire du {le(f.seance)}", avant=0)
    d.p(f.collectivite, avant=0)
    d.p(f"Le conseil communautaire s'est réuni sous la présidence de {monsieur(f.president)}, {f.president.qualite}, à "
        f"la suite de la convocation adressée le {le(f.convocation)}. {f.presents} conseillers étaient présents, "
        f"{f.pouvoirs} étaient représentés et le nombre des conseillers en exercice est de {f.exercice}. "
        f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'désigné')} secrétaire de séance.",
        aligne="justifie", avant=12)  # fmt: skip
    motifs(d, f, fin="", aligne="justifie")
    d.p("Le conseil communautaire, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="– ", fin=" ;", aligne="justifie")
    d.lignes("VOTE DU CONSEIL", f"Pour : {f.pour} voix", f"Contre : {f.contre} voix",
             f"Abstentions : {f.abstentions}", avant=12)  # fmt: skip
    signe(d, f, f"{le_chef(f)} de la communauté urbaine")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f)
    return d


def commune_clect(f: Faits) -> Feuille:
    """A commune: long visas, what is signed in a list under the verb, the town clerk's « Affiché le »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23, sujet=CLECT)
    d, qui = Feuille("commune_clect"), bancs(f)
    numero = f"{f.rang:03}-{f.seance:%m}-{f.seance.year}"
    cotes = (P("DEPARTEMENT DE LA SORNE", gras=True), P(f.collectivite.upper(), gras=True))
    d.blocs.append(Colonnes(cotes[:1], cotes[1:], part=0.5))
    d.p("DELIBERATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {f.seance:%d/%m/%Y} – N° {numero}", aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y} – Nombre de conseillers en exercice : {f.exercice} – "
        f"Présents : {f.presents} – Votants : {f.votants}", taille=10)  # fmt: skip
    d.p(f"Sous la présidence de {mm(f.president)}, Maire", taille=10)
    d.p(f"Présents : {', '.join(str(i) for i in qui.presents)}", taille=10)
    d.p(f"Absent(s) ayant donné procuration : {ou_neant(procurations(f, ' à ', str))}", taille=10)
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    d.p(f"Absent(s) : {ou_neant([str(i) for i in qui.absents])}", taille=10)
    d.p(f"Secrétaire de séance : {f.secretaire}", taille=10)
    motifs(d, f, haut=True, fin=",")
    d.p(f"Après avoir entendu l'exposé de {titre_dit(f)} et en avoir délibéré, le conseil municipal, à {tous(f)},",
        avant=10)  # fmt: skip
    poser(d, f, [f"DÉCIDE {t}" for t in decider(f)], marque="", fin=".")
    texte = f"AUTORISE {titre_dit(f)} à signer :"
    suite = ("- le procès-verbal de notification,", "- et plus généralement tout document relatif à ce dossier.")
    d.p(texte)
    d.lignes(*suite, avant=0)
    provisions = [*d.attendu["provisions"], (None, "AUTORISE", "\n".join((texte, *suite)))]
    prises(d, *provisions)
    signe(d, f, "Au registre sont les signatures,", "Le Maire,")
    d.p(f"Affiché le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


ANNALES_SUITE = (
    ville_rapporteur,
    ville_propositions,
    ville_convocation_en_tete,
    ville_ont_vote,
    communes_membres,
    agglo_assemblee,
    metropole_rapport,
    communaute_urbaine,
    commune_clect,
)
