"""The blind set of communes: seven towns and three great cities."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import dit_vote, timbre_actes, timbre_ministere, timbre_s2low
from benchmarks.exactitude.dispositions.coteaux_pieces import (
    CGCT,
    PV,
    VILLE,
    accord,
    commune,
    de,
    infs,
    jour_ecrit,
    mm,
    monsieur,
    monsieur_le_maire,
    motifs,
    nom_d_abord,
    noms,
    poser,
    salle,
    sans_motifs,
    signe,
    signent,
    tete,
    tiers,
    tous,
)
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau

_RAPPORT_EAU = Sujet(
    "Rapport annuel du délégataire du stationnement – Exercice {avant}", "1.2",
    (f"{CGCT}, notamment son article L. 1411-3", "le rapport remis par le délégataire"),
    ("que ce rapport a été examiné par la commission consultative des services publics locaux",),
    (("prendre acte", "de la présentation du rapport annuel du délégataire pour l'exercice {avant}"),),
)  # fmt: skip


def ville_qui_propose(f: Faits) -> Feuille:
    """A town of 2014: service and date at the left, report signed by an adjoint, « Il vous est proposé », adopted."""
    f = commune(f, 2014, 33, VILLE, nom="Ville {de}")
    d, qui, numero = Feuille("ville_qui_propose"), salle(f), f"2014/{f.rang:03}"
    timbre_ministere(d, f, f"DEL14{f.rang:04}")
    d.bas = "{page}/{pages}"
    d.lignes(f.collectivite, "Conseil Municipal", f"Séance du {le(f.seance)}", gras=True)
    d.p(f"Délibération n° {numero}", avant=8)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"Le Conseil Municipal de la {f.collectivite.replace('Ville', 'ville')}, convoqué le {le(f.convocation)}, "
        f"s'est réuni le {le(f.seance)} à 18 heures à l'Hôtel de Ville sous la présidence de {mm(f.president)}, "
        "Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents, str)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Excusés ayant donné pouvoir : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.", taille=9)
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents, str)}.", taille=9)
    d.p(f"Secrétaire de séance : {f.secretaire}", taille=9)
    d.p(f"{mm(f.autres[0])}, {accord(f.autres[0], 'adjoint')} au Maire, expose :", avant=12)
    d.p("Mesdames, Messieurs, chers collègues,", avant=6)
    d.p("La Municipalité a souhaité que ce dossier aboutisse avant la fin de l'année. Le travail mené avec les "
        "services a permis de retenir une solution équilibrée, qui répond aux attentes des habitants.",
        aligne="justifie")  # fmt: skip
    d.p("La commission compétente a rendu un avis favorable.", aligne="justifie")
    d.p("En conséquence, il vous est proposé :", avant=8)
    poser(d, f, infs(f), fin=",", puce="-", retrait=12)
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité.", gras=True, avant=10)
    else:
        d.p(f"Adopté à la majorité ({f.contre} contre, {f.abstentions} abstention).", gras=True, avant=10)
        d.dit(contre=f.contre, abstentions=f.abstentions)
    signe(d, f, "Pour extrait conforme,", "Le Maire,")
    d.p(f"Publié le {f.publication:%d/%m/%Y}", avant=12, taille=9)
    sans_motifs(d)
    d.dit(publication=f.publication, mode=f.mode)
    tete(d, f, numero, "convocation")
    return d


def ville_deux_colonnes(f: Faits) -> Feuille:
    """A town of 2018 with a column of counts, the opening at its right, « VU » in capitals, « Article 1er. »."""
    f = commune(f, 2018, 29, VILLE, nom="Ville {de}", bas=True)
    d, qui, numero = Feuille("ville_deux_colonnes"), salle(f), f"18-{f.seance.month:02}-{f.rang:03}"
    timbre_actes(d, f, numero)
    d.bas = f"Ville {de(f)} – Direction générale – délibération {numero}"
    d.p(f"VILLE {de(f).upper()}", gras=True, taille=15)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, avant=2)
    gauche = (
        "Nombre de conseillers",
        f"en exercice : {f.exercice}",
        f"présents : {f.presents}",
        f"représentés : {f.pouvoirs}",
        f"votants : {f.votants}",
    )
    droite = (
        f"SÉANCE DU {le(f.seance).upper()}",
        f"L'an {jour_ecrit(f.seance)} à dix-neuf heures, le Conseil municipal, légalement convoqué le "
        f"{le(f.convocation)}, s'est assemblé au lieu ordinaire de ses séances, sous la présidence de "
        f"{monsieur(f.president)}, Maire.",
        f"PRÉSENTS : {noms(qui.presents)}.",
        f"REPRÉSENTÉS : {', '.join(f'{mm(a)} par {mm(b)}' for a, b in qui.pouvoirs)}." if qui.pouvoirs else "",
        f"ABSENTS : {noms(qui.absents)}." if qui.absents else "",
        f"SECRÉTAIRE DE SÉANCE : {mm(f.secretaire)}",
    )
    d.blocs.append(Colonnes(tuple(P(t, taille=9, avant=2) for t in gauche),
                            tuple(P(t, taille=10, aligne="justifie") for t in droite if t), part=0.25))  # fmt: skip
    d.p(f"N° {numero}", gras=True, avant=14)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=0)
    motifs(d, f, vu="VU", cons="CONSIDÉRANT", fin=",", aligne="justifie")
    d.p(f"Sur le rapport de {mm(f.autres[2])},", avant=8)
    d.p(f"Après en avoir délibéré, à {tous(f)} des suffrages exprimés,", avant=2)
    d.p("LE CONSEIL MUNICIPAL DÉCIDE", gras=True, aligne="centre", avant=8)
    poser(d, f, infs(f, cap=True), marque="Article {er}. ", unique="Article unique. ", aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}, contre : {f.contre}, abstentions : {f.abstentions}", italique=True)
    d.p("FAIT ET DÉLIBÉRÉ LES JOUR, MOIS ET AN SUSDITS", avant=12)
    signe(d, f, "Pour extrait conforme,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_des_groupes(f: Faits) -> Feuille:
    """A town of 2021 that names those who vote against or abstain, with « Vu et considérant » in prose and a footer."""
    f = commune(f, 2021, 35, VILLE, nom="Ville {de}")
    d, qui, numero = Feuille("ville_des_groupes", coin="bas-droite"), salle(f), f"DEL-2021-{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.haut, d.bas = f"Ville {de(f)} – Conseil municipal du {f.seance:%d/%m/%Y}", "Page {page} sur {pages}"
    d.p(f"DÉLIBÉRATION DU CONSEIL MUNICIPAL N° {numero}", gras=True, taille=13)
    d.blocs.append(Tableau((
        ("Rapporteur", mm(f.autres[1])),
        ("Objet", f.sujet.objet),
        ("Date de convocation", f"{f.convocation:%d/%m/%Y}"),
        ("Conseillers en exercice", str(f.exercice)),
        ("Présents", str(f.presents)),
        ("Pouvoirs", str(f.pouvoirs)),
        ("Votants", str(f.votants))), entete=False))  # fmt: skip
    d.p(
        f"Séance présidée par {monsieur(f.president)}, Maire. Secrétaire de séance : {monsieur(f.secretaire)}.", avant=8
    )
    d.p(f"Présents : {noms(qui.presents, nom_d_abord)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{nom_d_abord(a)} à {nom_d_abord(b)}' for a, b in qui.pouvoirs)}.", taille=9)
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents, nom_d_abord)}.", taille=9)
    d.p("Exposé des motifs", gras=True, avant=10)
    d.p("La présente délibération s'inscrit dans les orientations du mandat. Elle a été préparée avec les conseils de "
        "quartier et présentée à la commission plénière, qui a émis un avis favorable.", aligne="justifie")  # fmt: skip
    motifs(d, f, fin=PV, aligne="justifie")
    d.p("Le Conseil municipal,", avant=10)
    d.p("Après en avoir délibéré,", avant=2)
    poser(d, f, tiers(f), fin=",", aligne="justifie")
    contre = qui.presents[4 : 4 + f.contre]
    abstenus = qui.presents[4 + f.contre : 4 + f.contre + f.abstentions]
    d.p(f"Adopté à {tous(f)}", gras=True, avant=10)
    d.p(f"Pour : {f.pour}", avant=0)
    d.p(f"Contre : {f.contre}" + (f" ({noms(contre)})" if contre else ""), avant=0)
    d.p(f"Abstentions : {f.abstentions}" + (f" ({noms(abstenus)})" if abstenus else ""), avant=0)
    signe(d, f, "Le Maire,", aligne="gauche")
    d.p("Recours possible devant le tribunal administratif de Saint-Varant dans les deux mois de la publication.",
        taille=8, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def ville_prend_acte(f: Faits) -> Feuille:
    """A town of 2016 that takes note of a delegate's report: no vote, a debate reported, two dates in the foot."""
    f = commune(f, 2016, 33, (_RAPPORT_EAU,), nom="Ville {de}")
    d, qui, numero = Feuille("ville_prend_acte"), salle(f), f"2016-{f.rang:03}"
    d.p(f"VILLE {de(f).upper()}", gras=True, aligne="centre", taille=14)
    d.p(f"Conseil municipal – Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, aligne="centre", avant=2)
    d.p(f"Date de convocation : {le(f.convocation)} – Membres en exercice : {f.exercice} – Présents : {f.presents} – "
        f"Pouvoirs : {f.pouvoirs}", aligne="centre", avant=8)  # fmt: skip
    d.p(f"Présidence de {monsieur(f.president)}, Maire", avant=8)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=2)
    d.p(f"Présents : {noms(qui.presents, str)}.", aligne="justifie", taille=10)
    d.p(f"{mm(f.autres[3])} présente les principales données du rapport : fréquentation, recettes, travaux et "
        "réclamations. Plusieurs conseillers interviennent sur le stationnement de courte durée. "
        f"{monsieur_le_maire(f)} répond que les tarifs seront étudiés avec le budget.",
        aligne="justifie", avant=10)  # fmt: skip
    motifs(d, f, fin=",")
    d.p("Le conseil municipal, après en avoir débattu,", avant=8)
    poser(d, f, tiers(f), aligne="justifie")
    signe(d, f, "Pour extrait conforme au registre,", "Le Maire,")
    d.p(f"Acte rendu exécutoire après transmission au contrôle de légalité le {le(f.transmission)} et publication le "
        f"{le(f.publication)}.", taille=9, avant=12)  # fmt: skip
    d.dit(transmission=f.transmission, publication=f.publication, mode="sans_vote")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    return d


def ville_du_portail(f: Faits) -> Feuille:
    """A town of 2025 with its publication on a portal: bold unlabelled object, two signatures, « Vu » bulleted."""
    f = commune(f, 2025, 27, nom="Ville {de}", bas=True)
    d, qui, numero = Feuille("ville_du_portail"), salle(f), f"2025-{f.seance.month:02}-{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.bas = "Ville – service des assemblées – {page}/{pages}"
    d.p(f.collectivite, gras=True, taille=16)
    d.p(f"Délibération n° {numero} du conseil municipal", gras=True, avant=2)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=0)
    d.p(f.sujet.objet, gras=True, taille=13, avant=16, aligne="centre")
    d.p(f"Date d'envoi de la convocation : {le(f.convocation)}", avant=12)
    d.p(f"Nombre de membres du conseil municipal en exercice : {f.exercice}", avant=0)
    d.p(f"Nombre de membres présents : {f.presents}", avant=0)
    d.p(f"Nombre de membres représentés : {f.pouvoirs}", avant=0)
    d.p(f"Nombre de votants : {f.votants}", avant=0)
    d.p(f"Président de séance : {f.president}, maire", avant=6)
    d.p(f"Secrétaire de séance : {f.secretaire}, "
        f"{'conseillère municipale' if f.secretaire.femme else 'conseiller municipal'}", avant=0)  # fmt: skip
    d.p(f"Membres présents : {noms(qui.presents, str)}.", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Membres représentés : {', '.join(f'{a} (par {b})' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Membres absents : {noms(qui.absents, str)}.", taille=10)
    motifs(d, f, fin=PV, puce="•", retrait=10)
    d.p("Le conseil municipal, après avoir entendu le rapporteur et après en avoir délibéré :", avant=10)
    poser(d, f, tiers(f, str.capitalize), marque="{n}) ", fin=PV, retrait=12)
    votes = f"{f.pour} voix pour ; {f.contre} voix contre ; {f.abstentions} abstention(s)"
    d.p(f"Vote : {votes}. La délibération est adoptée à {tous(f)}.", avant=10)
    signent(d, f, "Le maire", "La secrétaire de séance" if f.secretaire.femme else "Le secrétaire de séance", True)
    d.p(f"Délibération mise en ligne sur le site de la ville le {le(f.publication)}.", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def ville_en_capitales(f: Faits) -> Feuille:
    """A town of 2013 in capitals: members one a line in two columns, « LE CONSEIL », decided articles, blank dates."""
    f = commune(f, 2013, 29, VILLE, nom="Ville {de}")
    d, qui, numero = Feuille("ville_en_capitales"), salle(f), f"{f.rang:03}/13"
    d.lignes("DÉPARTEMENT DE LA HAUTE-LUNELLE", f"VILLE {de(f).upper()}", gras=True)
    d.p("REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"SÉANCE ORDINAIRE DU {le(f.seance).upper()}", aligne="centre", avant=0)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=8)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=4)
    d.p(f"PRÉSIDENCE DE {mm(f.president)}, MAIRE", avant=10)
    moitie = (f.presents + 1) // 2
    d.p("ÉTAIENT PRÉSENTS :", avant=8)
    d.blocs.append(Colonnes(tuple(P(mm(i), taille=9, avant=0) for i in qui.presents[:moitie]),
                            tuple(P(mm(i), taille=9, avant=0) for i in qui.presents[moitie:]), part=0.5))  # fmt: skip
    if qui.pouvoirs:
        d.lignes("ÉTAIENT REPRÉSENTÉS :", *(f"{mm(a)} par {mm(b)}" for a, b in qui.pouvoirs), taille=9)
    if qui.absents:
        d.lignes("ÉTAIENT ABSENTS :", *(mm(i) for i in qui.absents), taille=9)
    d.p(f"SECRÉTAIRE : {mm(f.secretaire)}")
    d.p(f"DATE DE LA CONVOCATION : {f.convocation:%d/%m/%Y}", avant=0)
    d.p(f"MEMBRES EN EXERCICE : {f.exercice}", avant=0)
    d.p("LE CONSEIL,", gras=True, avant=10)
    motifs(d, f, vu="VU", cons="CONSIDERANT", fin=",")
    d.p(f"APRÈS EN AVOIR DÉLIBÉRÉ, À {tous(f).upper()}", avant=8)
    if f.mode == "majorite":
        d.p(f"({f.pour} POUR, {f.contre} CONTRE, {f.abstentions} ABSTENTIONS)", avant=0)
    d.p("DÉCIDE", gras=True, aligne="centre", avant=6)
    poser(d, f, infs(f), marque="ARTICLE {n} – ", unique="ARTICLE UNIQUE – ")
    signe(d, f, "POUR EXTRAIT CONFORME,", "LE MAIRE,")
    d.p("Acte exécutoire après réception en préfecture le ………… et publication le …………", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", objet=f.sujet.objet.upper(), qualite="MAIRE")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_au_tableau(f: Faits) -> Feuille:
    """A town of 2023 whose amounts stand in a table inside the exposé and whose vote is a table at the end."""
    f = commune(f, 2023, 33, VILLE, nom="Ville {de}")
    d, qui, numero = Feuille("ville_au_tableau", police="New Computer Modern"), salle(f), f"2023_DCM_{f.rang:03}"
    timbre_actes(d, f, numero)
    d.bas = "Délibération " + numero + " – page {page}"
    d.p(f"Ville {de(f)}", gras=True, aligne="droite")
    d.p("Conseil municipal", aligne="droite", avant=0)
    d.p(f"{jour_de_semaine(f.seance).capitalize()} {le(f.seance)}", aligne="droite", avant=0)
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"L'an {jour_ecrit(f.seance)}, le Conseil municipal, dûment convoqué le {f.convocation:%d/%m/%Y}, s'est réuni "
        f"à l'hôtel de ville sous la présidence de {mm(f.president)}, Maire ; {mm(f.secretaire)} étant secrétaire de "
        "séance.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Conseillers en exercice : {f.exercice} – Présents : {f.presents} – Excusés avec pouvoir : {f.pouvoirs} – "
        f"Absents : {f.exercice - f.presents - f.pouvoirs}")  # fmt: skip
    d.p(f"Présents : {noms(qui.presents, str)}.", taille=9, aligne="justifie")
    d.p(f"{mm(f.autres[5])} rappelle l'évolution de la dépense :", avant=8)
    annee = f.seance.year
    d.blocs.append(Tableau((("Année", str(annee - 2), str(annee - 1), str(annee)),
                            ("Montant en euros", "38 500", "39 750", "41 000"))))  # fmt: skip
    motifs(d, f, fin=",", avant=4, aligne="justifie")
    d.p("Après en avoir délibéré, le Conseil municipal décide :", avant=10)
    poser(d, f, infs(f), fin=PV, puce="→", retrait=12)
    d.blocs.append(Tableau((
        ("Suffrages exprimés", "Pour", "Contre", "Abstentions"),
        (str(f.pour + f.contre), str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
    signent(d, f, "Le Maire,", "La secrétaire de séance," if f.secretaire.femme else "Le secrétaire de séance,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f)
    return d


_CITE = (
    "La ville s'est engagée, depuis plusieurs années, dans une démarche d'amélioration continue de ses services "
    "publics de proximité. Cette démarche associe les arrondissements, les associations et les usagers.",
    "Le bilan présenté en commission fait apparaître des résultats encourageants, qui justifient la poursuite de "
    "l'effort. Les crédits proposés sont inscrits dans la programmation pluriannuelle.",
    "Les directions concernées rendront compte de l'exécution de la présente délibération dans le cadre du rapport "
    "d'activité des services.",
)


def cite_des_directions(f: Faits) -> Feuille:
    """A great city of 2017: direction and number at the left, sixty names in small type, report, « Le Conseil
    adopte »."""
    f = commune(f, 2017, 55, VILLE, nom="Ville {de}", bas=True)
    f = replace(f, mode="adopte")
    d, qui, numero = Feuille("cite_des_directions"), salle(f), f"2017/{f.rang + 100}"
    timbre_ministere(d, f, f"{f.rang + 100:010}")
    gauche = ("Direction de la Vie des Quartiers", "Extrait du registre des délibérations du Conseil Municipal",
              f"n° {numero}")  # fmt: skip
    droite = [f"Convoqué le {le(f.convocation)}, le Conseil Municipal de la {f.collectivite} s'est réuni à l'Hôtel de "
              f"Ville, le {jour_de_semaine(f.seance)} {le(f.seance)} à 17h30, sous la présidence de "
              f"{monsieur(f.president)}, Maire.",
              "Présents :", f"{noms(qui.presents, str)}."]  # fmt: skip
    if qui.pouvoirs:
        droite += ["Absents ayant voté par procuration :", f"{', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}."]
    droite += ["Absents :", *([f"{noms(qui.absents, str)}."] if qui.absents else [])]
    droite.append(f"Secrétaire de séance : {f.secretaire}")
    d.lignes("Séance publique du", f"{jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.blocs.append(Colonnes(tuple(P(t, taille=9) for t in gauche), tuple(P(t, taille=8) for t in droite)))
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"{mm(f.autres[6])} rapporte :", avant=10)
    for alinea in _CITE:
        d.p(alinea, aligne="justifie")
    d.p("En conséquence, il est demandé au Conseil municipal :", avant=8)
    poser(d, f, infs(f), fin=PV, puce="-", retrait=12)
    d.p("Le Conseil adopte.", avant=10)
    signe(d, f, "Pour extrait conforme,", "Monsieur le Maire," if not f.president.femme else "Madame le Maire,")
    d.p(f"Publiée le : {le(f.publication)}", avant=12)
    sans_motifs(d)
    d.dit(publication=f.publication, mode="adopte")
    tete(d, f, numero, "convocation")
    return d


def cite_au_rapport_signe(f: Faits) -> Feuille:
    """A great city of 2022: rapport and project on a first page, « DELIBERE » with articles on a second, stamp."""
    f = commune(f, 2022, 53, VILLE, nom="Ville {de}")
    d, qui, numero = Feuille("cite_au_rapport_signe"), salle(f), f"2022/{f.seance:%m%d}/{f.rang:03}"
    timbre_s2low(d, f, numero.replace("/", "_"))
    d.haut, d.bas = f"VILLE {de(f).upper()} – CONSEIL MUNICIPAL", "{page} / {pages}"
    d.p(f"{numero} – {f.sujet.objet.upper()}", gras=True, avant=12)
    d.p("(Direction des Affaires générales)", italique=True, taille=9)
    d.p("Le Conseil Municipal,", avant=10)
    d.p(f"Réuni le {jour_de_semaine(f.seance)} {le(f.seance)} sous la présidence de {mm(f.president)}, Maire ;",
        avant=2)  # fmt: skip
    d.p(f"{monsieur_le_maire(f)} expose ce qui suit :", avant=6)
    for alinea in _CITE:
        d.p(alinea, aligne="justifie")
    d.blocs.append(SautDePage())
    motifs(d, f, fin=PV, aligne="justifie")
    d.p("Délibère :", gras=True, avant=10)
    poser(d, f, tiers(f, str.capitalize), marque="{n}- ", retrait=12)
    d.p(
        f"Nombre de conseillers en exercice : {f.exercice}. Présents : {f.presents}. Pouvoirs : {f.pouvoirs}.", avant=12
    )
    d.p(f"Adopté à {tous(f)} : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s).", avant=2)
    d.p(f"Secrétaire élu : {mm(f.secretaire)}" if not f.secretaire.femme
        else f"Secrétaire élue : {mm(f.secretaire)}", avant=2)  # fmt: skip
    d.p(f"Membres absents : {noms([a for a, _ in qui.pouvoirs] + qui.absents, str)}.", taille=9, avant=4)
    signe(d, f, "Pour extrait conforme,", "Le Maire,")
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def cite_du_registre(f: Faits) -> Feuille:
    """A great city of 2025 with a presence table of the counts alone, long lists in capitals, electronic vote, articles
    in the third person and a notice of recours."""
    f = commune(f, 2025, 49, nom="Ville {de}", visas=[f"{CGCT}, notamment ses articles L. 2121-29 et L. 2122-21"])
    d, qui, numero = Feuille("cite_du_registre"), salle(f), f"D-2025/{f.rang:03}"
    timbre_actes(d, f, f"DEL2025{f.rang:03}")
    d.bas = f"{f.collectivite} – Séance du {f.seance:%d/%m/%Y} – {numero} – Page {{page}}/{{pages}}"
    d.p(f"EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL DE LA {f.collectivite.upper()}", gras=True)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, avant=4)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=6)
    d.blocs.append(Tableau((
        ("En exercice", "Présents", "Procurations", "Votants"),
        (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)))))  # fmt: skip
    d.p(f"Aujourd'hui {le(f.seance)}, à 14 h 05, le Conseil municipal s'est réuni en l'Hôtel de Ville, "
        f"sous la présidence de {monsieur(f.president)}, Maire.", aligne="justifie", avant=8)  # fmt: skip
    d.p("Étaient présents :", gras=True)
    d.p(f"{noms(qui.presents, monsieur)}.", taille=9, aligne="justifie", avant=2)
    if qui.pouvoirs:
        d.p("Avaient donné procuration :", gras=True)
        d.p(f"{', '.join(f'{monsieur(a)} à {monsieur(b)}' for a, b in qui.pouvoirs)}.", taille=9, avant=2)
    if qui.absents:
        d.p("Excusés :", gras=True)
        d.p(f"{noms(qui.absents, monsieur)}.", taille=9, avant=2)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=6)
    d.p(numero, gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    d.p(f"{monsieur(f.autres[2])}, {accord(f.autres[2], 'adjoint')} au Maire, présente le rapport suivant :", avant=8)
    d.p("Mesdames, Messieurs,", avant=4)
    for alinea in _CITE[:2]:
        d.p(alinea, aligne="justifie")
    d.p("Si ces propositions recueillent votre agrément, je vous demande d'adopter les termes de la délibération "
        "ci-après.", aligne="justifie")  # fmt: skip
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    motifs(d, f, vu="VU", cons="CONSIDÉRANT", fin=",", aligne="justifie")
    d.p("ENTENDU le rapport de présentation,", avant=4)
    d.p("DÉCIDE", gras=True, avant=8)
    poser(d, f, infs(f, cap=True), marque="Article {n} : ", unique="Article unique : ", aligne="justifie")
    d.p(f"ADOPTÉ À {tous(f).upper()}", gras=True, avant=10)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}", avant=0)
    d.p(f"Fait et délibéré à {f.lieu}, en l'Hôtel de Ville, le {le(f.seance)}.", avant=10)
    signe(d, f, "P/EXPÉDITION CONFORME,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


COTEAUX_VILLES = (
    ville_qui_propose,
    ville_deux_colonnes,
    ville_des_groupes,
    ville_prend_acte,
    ville_du_portail,
    ville_en_capitales,
    ville_au_tableau,
    cite_des_directions,
    cite_au_rapport_signe,
    cite_du_registre,
)
