"""Set PONTS, second part: communautés d'agglomération, communautés urbaines, métropoles."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    decider,
    dit_acte,
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
from benchmarks.exactitude.dispositions.ponts_fin import PONTS_FIN
from benchmarks.exactitude.dispositions.ponts_pieces import PV, TA, en_prose, entre, epci, qualite, vice
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def agglo_assemblees(f: Faits) -> Feuille:
    """An agglomération's assemblies office: stamp, page numbers, capital VU, « DÉCIDE » over articles, DGS's notice."""
    f = epci(f, "Communauté d'agglomération du Grand Beaucenis", "conseil communautaire", 49)
    d, numero = Feuille("agglo_assemblees"), f"{f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.haut, d.bas = (
        "Direction des assemblées",
        "Grand Beaucenis Agglomération – 1, esplanade des Tanneurs – {page}/{pages}",
    )
    d.p("COMMUNAUTÉ D'AGGLOMÉRATION DU GRAND BEAUCENIS", gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre")
    d.p(f"CONSEIL COMMUNAUTAIRE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre")
    d.lignes(f"Délibération n° {numero}", f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.lignes(f"Date de convocation : {le(f.convocation)}", f"Nombre de conseillers en exercice : {f.exercice}",
             f"Nombre de conseillers présents : {f.presents}", f"Nombre de pouvoirs : {f.pouvoirs}",
             f"Nombre de votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"Présidence : {monsieur(f.president)}, {f.president.qualite}")
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=2)
    d.p(f"Rapporteur : {monsieur(f.autres[0])}", avant=2)
    motifs(d, f, haut=True, fin=PV, aligne="justifie")
    d.p("Le conseil communautaire, après en avoir délibéré,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f), marque="ARTICLE {n} : ", unique="ARTICLE UNIQUE : ", fin=".", aligne="justifie")
    d.p(f"Adopté à {tous(f)}", gras=True, avant=12)
    d.p(f"Pour : {f.pour}    Contre : {f.contre}    Abstentions : {f.abstentions}", avant=2)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)} de la Communauté d'agglomération,")
    d.p(f"{le_chef(f)} certifie sous sa responsabilité le caractère exécutoire de la délibération et informe qu'elle "
        f"peut faire l'objet d'un recours pour excès de pouvoir devant le {TA} dans un délai de deux mois à compter de "
        "sa réception par le représentant de l'État et de sa publication.", taille=8, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def agglo_noms_en_tete(f: Faits) -> Feuille:
    """An agglomération that opens with the names of its members, then one sentence of counts; verbs with a capital."""
    f = epci(f, "Communauté d'agglomération {de}", "conseil d'agglomération", 43, 1)
    d, qui, numero = Feuille("agglo_noms_en_tete"), bancs(f), f"CA_{f.seance:%Y_%m_%d}_{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"CONSEIL D'AGGLOMÉRATION – séance du {le(f.seance)}", avant=2)
    d.p("PRÉSENTS", gras=True, avant=12)
    d.p(", ".join(f"{m.civilite} {m.nom}" for m in qui.presents), taille=9, aligne="justifie", avant=2)
    if qui.pouvoirs:
        d.p("ABSENTS AYANT DONNÉ POUVOIR", gras=True)
        d.p(", ".join(f"{a.civilite} {a.nom} à {b.civilite} {b.nom}" for a, b in qui.pouvoirs), taille=9, avant=2)
    if qui.absents:
        d.p("ABSENTS EXCUSÉS", gras=True)
        d.p(", ".join(f"{a.civilite} {a.nom}" for a in qui.absents), taille=9, avant=2)
    d.p(f"Conseillers en exercice : {f.exercice}, présents : {f.presents}, votants : {f.votants}", avant=10)
    d.p(f"Convocation envoyée le {f.convocation:%d/%m/%Y}", avant=2)
    d.p(f"Président de séance : {mm(f.president)}", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"{numero} – {f.sujet.objet}", gras=True, taille=12, avant=14)
    motifs(d, f, fin="", aligne="justifie")
    d.p(
        f"Le conseil d'agglomération, après avoir entendu le rapporteur et en avoir délibéré, {en_prose(f)} :", avant=10
    )
    poser(d, f, tierce(f, "cap"), fin=PV, puce="–", retrait=12)
    signent(d, f)
    d.p(f"Publication sur le site internet le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    qualite(d, None)
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def agglo_expose_des_motifs(f: Faits) -> Feuille:
    """An agglomération with an « Exposé des motifs » and a « Délibéré »; the commission's opinion; vote in capitals."""
    f = epci(f, "Communauté d'agglomération Vaire Océan", "conseil communautaire", 55, 2)
    d, numero = Feuille("agglo_expose_des_motifs"), f"D{f.seance:%y}{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.bas = f"Conseil communautaire du {f.seance:%d/%m/%Y} – Délibération {numero} – page {{page}}"
    d.p("VAIRE OCÉAN", gras=True, taille=16)
    d.p("Communauté d'agglomération Vaire Océan", avant=0)
    d.p(f"Délibération du conseil communautaire n° {numero}", gras=True, avant=14)
    d.p(f"Titre : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Séance du {le(f.seance)} – Convocation du {le(f.convocation)}", avant=8)
    d.p(f"Présidée par {mm(f.president)}, {f.president.qualite} de Vaire Océan", avant=2)
    d.p(f"Secrétaire : {mm(f.secretaire)}", avant=2)
    d.p(f"En exercice : {f.exercice} – Présents : {f.presents} – Pouvoirs : {f.pouvoirs} – Votants : {f.votants}",
        avant=2)  # fmt: skip
    d.p("Exposé des motifs", gras=True, avant=12)
    d.p("Ce dossier s'inscrit dans le projet de territoire. Il a été préparé avec les communes et leurs services ; la "
        "commission Ressources en a débattu et n'a pas demandé de changement.", aligne="justifie")  # fmt: skip
    d.p("Les crédits ont été examinés lors de la préparation budgétaire. La présente délibération n'entraîne pas de "
        "dépense nouvelle pour les communes.", aligne="justifie")  # fmt: skip
    motifs(d, f, aligne="justifie")
    d.p("Délibéré", gras=True, avant=12)
    d.p("Le conseil communautaire, après en avoir délibéré :", avant=4)
    poser(d, f, tierce(f, "bas"), fin=",", puce="-", retrait=12)
    d.p(f"ADOPTÉ À {tous(f).upper()} DES SUFFRAGES EXPRIMÉS", gras=True, avant=12)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}", avant=2)
    signe(d, f, f"{le_chef(f)} de Vaire Océan,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    qualite(d, f"{f.president.qualite} de Vaire Océan")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def agglo_bureau_delegue(f: Faits) -> Feuille:
    """The bureau of an agglomération: a numbered sheet, lists under « Vu » and « Considérant », who was not there."""
    f = epci(f, "Communauté d'agglomération Ostre et Coteaux", "bureau communautaire", 17, 3,
             visas=[f"{CGCT}, et notamment ses articles L. 5211-10 et L. 5216-5",
                    "la délibération du 16 juillet 2020 portant délégations du conseil au bureau"])  # fmt: skip
    d, qui, numero = Feuille("agglo_bureau_delegue"), bancs(f), f"BC{f.seance:%Y%m%d}/{f.rang:02}"
    d.p("Communauté d'agglomération Ostre et Coteaux", gras=True, aligne="centre")
    d.p("DÉLIBÉRATION DU BUREAU COMMUNAUTAIRE", gras=True, aligne="centre", taille=13, avant=4)
    d.p(f"Séance du {f.seance:%d/%m/%Y}", aligne="centre", avant=4)
    d.blocs.append(Colonnes(
        (P(f"N° {numero}", gras=True), P(f"Membres en exercice : {f.exercice}"), P(f"Présents : {f.presents}"),
         P(f"Pouvoirs : {f.pouvoirs}"), P(f"Votants : {f.votants}")),
        (P(f"Objet : {f.sujet.objet}", gras=True), P(f"Date de convocation : {f.convocation:%d/%m/%Y}"),
         P(f"Présidence : {f.president}, {f.president.qualite}"), P(f"Secrétaire de séance : {f.secretaire}")),
        part=0.4))  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}", taille=9, avant=10)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {'; '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}", taille=9, avant=2)
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}", taille=9, avant=2)
    motifs_en_liste(d, f, "Vu", "Considérant", "-")
    d.p(f"Le bureau communautaire, à {tous(f)}, décide :", gras=True, avant=10)
    poser(d, f, decider(f), fin=PV, puce="-", retrait=12)
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    d.p(f"Acte certifié exécutoire – Reçu en préfecture le {f.reception:%d/%m/%Y} – Publié le "
        f"{f.publication:%d/%m/%Y}", taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


def agglo_marge_etroite(f: Faits) -> Feuille:
    """An agglomération: the service and counts in a margin, an untitled bold object, the rapporteur's long report."""
    f = epci(f, "Communauté d'agglomération de Montcairn", "conseil communautaire", 39, 4)
    d, numero, qui = Feuille("agglo_marge_etroite"), f"{f.seance.year}/{f.rang:03}", bancs(f)
    timbre(d, f, "ministere", numero.replace("/", "-"))
    gauche = ("Montcairn Agglomération", "Direction générale adjointe Territoires", f"N° {numero}",
              f"{f.exercice} conseillers en exercice", f"{f.presents} présents", f"{f.votants} votants")  # fmt: skip
    droite = [f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 18 heures, le conseil communautaire de la Communauté "
              f"d'agglomération de Montcairn, convoqué le {le(f.convocation)}, s'est réuni à l'hôtel de "
              f"l'agglomération sous la présidence de {monsieur(f.president)}, {f.president.qualite}.",
              f"Présents : {noms(qui.presents)}."]  # fmt: skip
    if qui.pouvoirs:
        droite.append(f"Procurations : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        droite.append(f"Absents : {noms(qui.absents)}.")
    droite.append(f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} en qualité de secrétaire de séance.")
    d.blocs.append(Colonnes(tuple(P(t, taille=9) for t in gauche), tuple(P(t, taille=9) for t in droite)))
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"{mm(f.autres[1])}, {vice(f.autres[1])}, rapporte :", avant=10)
    d.p("Le conseil a déjà eu à connaître de ce dossier l'an dernier. Les services ont poursuivi le travail avec les "
        "partenaires et les conditions sont réunies pour conclure.", aligne="justifie")  # fmt: skip
    motifs(d, f, aligne="justifie")
    d.p(f"Le conseil communautaire, après en avoir délibéré, {en_prose(f)}, décide :", avant=10)
    poser(d, f, decider(f), fin=PV, puce="•", retrait=12)
    d.p("Pour extrait conforme au registre des délibérations,", avant=12)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def agglo_vote_detaille(f: Faits) -> Feuille:
    """An agglomération that names at the foot those who voted against and abstained; Roman-free short articles."""
    f = epci(f, "Communauté d'agglomération Cœur de Sorne", "conseil communautaire", 47, 5)
    d, numero = Feuille("agglo_vote_detaille"), f"{f.seance:%Y%m}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.p("Cœur de Sorne", gras=True, taille=14, aligne="droite")
    d.p("Communauté d'agglomération Cœur de Sorne", aligne="droite", avant=0)
    d.p(f"Conseil communautaire du {le(f.seance)}", gras=True, avant=14)
    d.p(f"Délibération n° {numero}", gras=True, avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.lignes(f"Président : {f.president}", f"Secrétaire : {f.secretaire}",
             f"Membres en exercice : {f.exercice}", f"Membres présents : {f.presents}",
             f"Membres représentés : {f.pouvoirs}", f"Convocation du : {le(f.convocation)}", avant=10)  # fmt: skip
    motifs(d, f, fin=PV)
    d.p("Après en avoir délibéré, le conseil communautaire :", avant=10)
    poser(d, f, tierce(f), marque="Article {er} – ", unique="Article unique – ", fin=".")
    contre, abstenus = f.autres[: f.contre], f.autres[f.contre : f.contre + f.abstentions]
    d.p("RÉSULTATS DU VOTE", gras=True, avant=12)
    d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}{entre(contre)}",
             f"Abstentions : {f.abstentions}{entre(abstenus)}", f"La délibération est adoptée à {tous(f)}.",
             avant=2)  # fmt: skip
    signe(d, f, f"{le_chef(f)} de Cœur de Sorne,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    qualite(d, None)
    dit_vote(d, f)
    return d


def agglo_decision(f: Faits) -> Feuille:
    """A decision of the chair of an agglomération, by delegation: « DÉCIDE », articles with infinitives, notices."""
    f = epci(f, "Communauté d'agglomération du Pays de Roqueval", "conseil communautaire", 45)
    d, numero = Feuille("agglo_decision"), f"DP{f.seance.year}-{f.rang:03}"
    quoi, somme = (("de conseil pour la révision du schéma cyclable", "14 800,00"),
                   ("de maintenance des ascenseurs", "6 325,00"),
                   ("de nettoyage des vitres du siège", "3 912,40"))[f.rang % 3]  # fmt: skip
    objet = f"Marché de prestations {quoi}"
    timbre(d, f, "s2low", numero, "AU")
    d.p("Communauté d'agglomération du Pays de Roqueval", gras=True)
    d.p("DÉCISION DU PRÉSIDENT", gras=True, aligne="centre", taille=14, avant=12)
    d.p(f"n° {numero} du {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"Objet : {objet}", gras=True, avant=12)
    d.p(f"{le_chef(f)} de la Communauté d'agglomération,", avant=10)
    visas = [f"{CGCT}, notamment ses articles L. 5211-9 et L. 5211-10", "le code de la commande publique",
             "la délibération n° 2020-41 du conseil communautaire portant délégation au président"]  # fmt: skip
    for visa in visas:
        d.p(f"Vu {visa}{PV}", aligne="justifie")
    motif = "l'offre de la société Ateliers du Causse, jugée économiquement la plus avantageuse"
    d.p(f"Considérant {motif}{PV}", aligne="justifie")
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"])
    d.p("DÉCIDE :", gras=True, avant=10)
    textes = [f"D'attribuer à la société Ateliers du Causse le marché de prestations {quoi}, pour {somme} € HT",
              "De signer ce marché et les pièces nécessaires à son exécution",
              "D'imputer la dépense au budget principal de la communauté"]  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n} : {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in
                      enumerate(zip(("ATTRIBUE", "SIGNE", "IMPUTE"), textes, strict=True), 1)])  # fmt: skip
    signe(d, f, f"{le_chef(f)},")
    d.p("Il sera rendu compte de la présente décision au conseil communautaire.", taille=9, avant=14)
    dit_acte(d, f, "AU", numero, objet)
    return d


def urbaine_rapport(f: Faits) -> Feuille:
    """A communauté urbaine: a report to the council over a long page, the proposal adopted, the names not printed."""
    f = epci(f, "Communauté urbaine de Castelmèze", "conseil de communauté", 81, 6)
    d, numero = Feuille("urbaine_rapport"), f"{f.seance.year}.{f.rang:05}"
    timbre(d, f, "actes", numero.replace(".", ""))
    d.bas = "Communauté urbaine de Castelmèze – Conseil de communauté – {page} / {pages}"
    d.p("COMMUNAUTÉ URBAINE DE CASTELMÈZE", gras=True, taille=13)
    d.p("Délibérations du conseil de communauté", avant=0)
    d.p(f"Séance publique du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, avant=10)
    d.p(f"Sous la présidence de {monsieur(f.president)}, {f.president.qualite}", avant=2)
    d.lignes(f"Nombre de membres en exercice : {f.exercice}", f"Nombre de membres présents : {f.presents}",
             f"Nombre de votants : {f.votants}", f"Date de la convocation : {le(f.convocation)}",
             f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=8)  # fmt: skip
    d.p(f"N° {numero} – {f.sujet.objet.upper()}", gras=True, aligne="centre", avant=16)
    d.p(f"{monsieur(f.autres[4])}, {vice(f.autres[4])}, présente le rapport suivant :", avant=10)
    for texte in (
        "Mesdames, Messieurs,",
        "Depuis la dernière séance, les échanges avec les communes se sont poursuivis et les études sont achevées. "
        "Elles montrent que le projet peut être conduit dans le calendrier annoncé.",
        "La commission compétente, saisie du rapport, a émis un avis favorable. Les crédits correspondants figurent au "
        "budget de l'exercice.",
        "Si vous en êtes d'accord, je vous propose, mes chers collègues :",
    ):
        d.p(texte, aligne="justifie")
    poser(d, f, decider(f), fin=PV, puce="-", retrait=12)
    d.p(f"Le rapport, mis aux voix, est adopté à {tous(f)}.", gras=True, avant=12)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}, contre : {f.contre}, abstentions : {f.abstentions}.", avant=2)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def urbaine_bureau(f: Faits) -> Feuille:
    """The bureau of a communauté urbaine: fields on the left, « VU » in capitals, « LE BUREAU » , verbs in capitals."""
    f = epci(f, "Communauté urbaine Grand Estréval", "bureau de la communauté", 31, 7,
             visas=["la délibération du 10 juillet 2020 donnant délégation de compétences au bureau"])  # fmt: skip
    d, numero = Feuille("urbaine_bureau", coin="bas-droite"), f"B-{f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.p("Communauté urbaine Grand Estréval", gras=True, taille=13, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU BUREAU DE LA COMMUNAUTÉ", aligne="centre", gras=True)
    rangees = (("SÉANCE DU", f"{f.seance:%d/%m/%Y}"), ("DÉLIBÉRATION N°", numero), ("OBJET", f.sujet.objet),
               ("CONVOCATION DU", f"{f.convocation:%d/%m/%Y}"))  # fmt: skip
    d.blocs.append(Tableau(rangees, entete=False))
    d.p(f"PRÉSIDENT DE SÉANCE : {f.president}, {f.president.qualite}", avant=10)
    d.p(f"SECRÉTAIRE DE SÉANCE : {f.secretaire}", avant=2)
    d.p(
        f"EN EXERCICE : {f.exercice} – PRÉSENTS : {f.presents} – POUVOIRS : {f.pouvoirs} – VOTANTS : {f.votants}",
        avant=2,
    )
    motifs(d, f, haut=True, aligne="justifie")
    d.p("LE BUREAU DE LA COMMUNAUTÉ, APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    poser(d, f, tierce(f), fin=",", aligne="justifie")
    d.p(f"ADOPTÉ À {tous(f).upper()}", gras=True, avant=10)
    signe(d, f, f"{le_chef(f)} de la Communauté urbaine,")
    d.p(f"Recours possible devant le {TA} dans un délai de deux mois.", taille=8, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=False)
    d.dit(organe="bureau")
    return d


def metropole_conseil(f: Faits) -> Feuille:
    """A métropole's council: a report in numbered parts, « DELIBERE » then numbered articles with the verbs alone."""
    f = epci(f, "Métropole Vaire-Atlantique", "conseil de la métropole", 83, 8)
    d, numero = Feuille("metropole_conseil"), f"{f.seance.year}-{f.rang:04}"
    timbre(d, f, "actes", numero)
    d.haut, d.bas = f"Métropole Vaire-Atlantique – Délibération n° {numero}", "Page {page}/{pages}"
    d.p("MÉTROPOLE VAIRE-ATLANTIQUE", gras=True, taille=14)
    d.p(f"Conseil de la Métropole du {le(f.seance)}", gras=True, avant=4)
    d.p(f"Délibération n° {numero}", gras=True, avant=4)
    d.lignes(f"Objet : {f.sujet.objet}", f"Rapporteur : {mm(f.autres[2])}", f"Président : {mm(f.president)}",
             f"Date de convocation du Conseil : {le(f.convocation)}",
             f"Secrétaire élu : {mm(f.secretaire)}" if not f.secretaire.femme
             else f"Secrétaire élue : {mm(f.secretaire)}",
             f"Nombre de conseillers en exercice : {f.exercice}", f"Nombre de présents : {f.presents}",
             f"Nombre de pouvoirs : {f.pouvoirs}", avant=12)  # fmt: skip
    d.p("Le Conseil de la Métropole,", avant=12)
    d.p("I - Contexte", gras=True, avant=10)
    d.p("La Métropole conduit depuis 2021 une action suivie dans ce domaine, en lien avec les communes et les "
        "associations du territoire.", aligne="justifie")  # fmt: skip
    d.p("II - Projet soumis à délibération", gras=True, avant=10)
    d.p("Le dossier a reçu un avis favorable de la commission thématique. Il ne modifie pas la programmation "
        "pluriannuelle des investissements.", aligne="justifie")  # fmt: skip
    motifs(d, f, fin=PV, aligne="justifie")
    d.p("DÉLIBÈRE", gras=True, avant=12)
    poser(d, f, tierce(f, "cap"), marque="{n}° - ", fin=".", aligne="justifie")
    d.p(f"Adopté à {tous(f)}.", avant=12)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    qualite(d, None)
    dit_vote(d, f, comptes=False)
    return d


def metropole_bureau(f: Faits) -> Feuille:
    """A métropole's bureau: object in capitals with its number, one field a line, verbs in capitals, three lines."""
    f = epci(f, "Métropole du Grand Gréziac", "bureau de la métropole", 35, 9)
    d, numero = Feuille("metropole_bureau"), f"BM{f.seance:%Y/%m/%d}/{f.rang:02}"
    timbre(d, f, "actes", f"BM{f.seance:%y-%m-%d}-{f.rang:02}")
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="centre")
    d.p("MÉTROPOLE DU GRAND GRÉZIAC", gras=True, aligne="centre", taille=13)
    d.lignes("SÉANCE DU BUREAU DE LA MÉTROPOLE", f"DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}",
             gras=True, aligne="centre", avant=10)  # fmt: skip
    d.p(f"{numero} : {f.sujet.objet.upper()}", gras=True, avant=14)
    d.lignes(f"DATE DE LA CONVOCATION : {le(f.convocation)}", f"NOMBRE DE MEMBRES EN EXERCICE : {f.exercice}",
             f"NOMBRE DE MEMBRES PRÉSENTS : {f.presents}", f"NOMBRE DE VOTANTS : {f.votants}",
             f"PRÉSIDENT DE SÉANCE : {f.president}, {f.president.qualite}",
             f"SECRÉTAIRE DE SÉANCE : {f.secretaire}", avant=10)  # fmt: skip
    d.p("LE BUREAU DE LA MÉTROPOLE,", gras=True, avant=12)
    motifs(d, f, aligne="justifie")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    poser(d, f, tierce(f), fin=".", aligne="justifie")
    contre = f", {f.contre} CONTRE" if f.contre else ""
    absents = f", {f.abstentions} ABSTENTION{'S' if f.abstentions > 1 else ''}" if f.abstentions else ""
    suite = f" : {f.pour} POUR{contre}{absents}" if f.mode == "majorite" else " DES SUFFRAGES EXPRIMÉS"
    d.p(f"ADOPTÉ À {tous(f).upper()}{suite}", gras=True, avant=12)
    signe(d, f, f"{le_chef(f)} de la Métropole,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    d.dit(organe="bureau")
    return d


PONTS_SUITE = (
    agglo_assemblees,
    agglo_noms_en_tete,
    agglo_expose_des_motifs,
    agglo_bureau_delegue,
    agglo_marge_etroite,
    agglo_vote_detaille,
    agglo_decision,
    urbaine_rapport,
    urbaine_bureau,
    metropole_conseil,
    metropole_bureau,
    *PONTS_FIN,
)
