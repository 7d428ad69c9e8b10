"""Layouts of middle towns, of several regions and years."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.municipalites_dossiers import COMPTES, VILLES
from benchmarks.exactitude.dispositions.municipalites_pieces import (
    ABREGE,
    FEMININ,
    PV,
    accord,
    adjoint,
    bancs,
    bas,
    groupes,
    infinitifs,
    inverse,
    jour_ecrit,
    mm,
    monsieur,
    noms,
    nus,
    placer,
    poser,
    sans_motifs,
    signent,
    signer,
    tete,
    tierces,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def ville_francilienne(f: Faits) -> Feuille:
    """A suburb of 2016: « LE CONSEIL, » before the visas, « APRÈS EN AVOIR DÉLIBÉRÉ », articles with verbs."""
    f, _ = placer(f, VILLES, "Ville {de}", 39, 2016)
    d, qui, numero = Feuille("ville_francilienne"), bancs(f), f"{f.seance.year}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.bas = "Hôtel de Ville – 1, place de la République – Page {page} sur {pages}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", f.collectivite.upper(), gras=True)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=2)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"L'an {jour_ecrit(f.seance)} à 20 heures 30, les membres composant le Conseil Municipal de "
        f"la {f.collectivite}, "
        f"régulièrement convoqués le {le(f.convocation)}, se sont réunis en salle du Conseil sous la présidence de "
        f"{monsieur(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Nombre de membres en exercice : {f.exercice}. Présents : {f.presents}. Représentés : {f.pouvoirs}.")
    d.p(f"ÉTAIENT PRÉSENTS : {noms(qui.presents)}.", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"ÉTAIENT REPRÉSENTÉS : {', '.join(f'{mm(a)} par {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"ÉTAIENT ABSENTS : {noms(qui.absents)}.", taille=10)
    d.p(f"SECRÉTAIRE DE SÉANCE : {mm(f.secretaire)}", taille=10)
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=12)
    visas_suivis(d, f, mot="VU", aligne="justifie")
    considerants_suivis(d, f, mot="CONSIDÉRANT", aligne="justifie")
    d.p(f"Entendu l'exposé de {mm(f.autres[0])}, {adjoint(f.autres[0])},")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=8)
    poser(d, f, tierces(f), marque="ARTICLE {n} : ", unique="ARTICLE UNIQUE : ", fin=".", aligne="justifie")
    d.p(f"ADOPTÉ À {tous(f).upper()}" if f.mode == "unanimite" else
        f"ADOPTÉ À LA MAJORITÉ PAR {f.pour} VOIX POUR, {f.contre} CONTRE ET {f.abstentions} ABSTENTION(S)",
        gras=True, avant=10)  # fmt: skip
    signer(d, f, "Pour extrait conforme,", f"{'Madame' if f.president.femme else 'Monsieur'} le Maire,")
    d.p("Le Maire certifie, sous sa responsabilité, le caractère exécutoire du présent acte, qui "
        "peut être contesté devant "
        "le tribunal administratif de Montrivel dans un délai de deux mois à compter de sa publication.", taille=8,
        avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_picarde(f: Faits) -> Feuille:
    """A town of 2020 that votes its accounts: the premier adjoint chairs and signs, the maire has left the room."""
    f, expose = placer(f, COMPTES, "Ville {de}", 29, 2020)
    d, qui, numero = Feuille("ville_picarde"), bancs(f), f"{f.seance:%y}-{f.rang:03}"
    chef, pour = qui.presents[2], f.pour - 1
    d.lignes(f.collectivite.upper(), "DÉPARTEMENT DE LA SORNE", gras=True)
    d.p(f"DÉLIBÉRATION DU CONSEIL MUNICIPAL N° {numero}", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} à 18 h 30", aligne="centre", avant=2)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.lignes(f"Conseillers en exercice : {f.exercice}", f"Présents à la séance : {f.presents - 1}",
             f"Pouvoirs : {f.pouvoirs}", f"Votants : {f.votants - 1}",
             f"Date d'envoi de la convocation : {le(f.convocation)}", avant=10)  # fmt: skip
    d.p(f"Président de séance : {mm(chef)}, {'première' if chef.femme else 'premier'} {adjoint(chef)}", avant=8)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"Étaient présents : {groupes([i for i in qui.presents if i is not f.president])}.", aligne="justifie")
    pouvoirs = [(a, b if b is not f.president else chef) for a, b in qui.pouvoirs]
    if pouvoirs:
        d.p(f"Ayant donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents excusés : {groupes(qui.absents)}.")
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    visas_suivis(d, f, fin=PV)
    d.p(f"{monsieur(f.president)}, Maire, ayant quitté la salle au moment du vote, le Conseil "
        "Municipal, après en avoir "
        f"délibéré, à {tous(f)} :", aligne="justifie", avant=10)  # fmt: skip
    poser(d, f, tierces(f), marque="- ", retrait=12)
    if f.mode == "majorite":
        d.p(f"Pour : {pour}   Contre : {f.contre}   Abstentions : {f.abstentions}", avant=8)
    signer(d, f, "Pour expédition conforme,",
           f"{'La première adjointe' if chef.femme else 'Le premier adjoint'} au maire,",
           qui=str(chef))  # fmt: skip
    d.p(f"Télétransmis à la préfecture le {f.transmission:%d/%m/%Y} – Publié le {f.publication:%d/%m/%Y}", taille=9,
        avant=14)  # fmt: skip
    d.dit(considerants=[])
    tete(d, f, numero, "convocation", "en_exercice", "pouvoirs", president=str(chef),
         qualite=f"{'première' if chef.femme else 'premier'} {adjoint(chef)}")  # fmt: skip
    d.dit(presents=f.presents - 1, votants=f.votants - 1, transmission=f.transmission, publication=f.publication)
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(pour=pour, contre=f.contre, abstentions=f.abstentions)
    return d


def ville_des_iles(f: Faits) -> Feuille:
    """A town overseas, 2018: « AFFAIRE N° », a written note, then « il est demandé », the council's answer below."""
    f, expose = placer(f, VILLES, "Commune {de}", 39, 2018, autorite=ABREGE, pas=2)
    d, qui, numero = Feuille("ville_des_iles"), bancs(f), f"{f.rang:02}-{f.seance:%Y%m%d}"
    timbre(d, f, "affiche", numero)
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=12)
    d.p(f"AFFAIRE N° {numero}", gras=True, aligne="centre", avant=8)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=2)
    d.blocs.append(Colonnes(
        (P(f"En exercice : {f.exercice}", taille=9), P(f"Présents : {f.presents}", taille=9, avant=0),
         P(f"Représentés : {f.pouvoirs}", taille=9, avant=0),
         P(f"Absents : {f.exercice - f.presents - f.pouvoirs}", taille=9, avant=0)),
        (P(f"L'an {jour_ecrit(f.seance)} à dix-sept heures, le Conseil Municipal, dûment convoqué "
           f"le {le(f.convocation)}, "
           f"s'est assemblé à l'Hôtel de Ville sous la présidence de {mm(f.president)}, Maire. Le "
           "quorum étant atteint, "
           "l'assemblée peut valablement délibérer.", aligne="justifie", taille=10),
         P(f"Secrétaire de séance : {mm(f.secretaire)}", taille=10))))  # fmt: skip
    d.p(f"PRÉSENTS : {nus(qui.presents)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"REPRÉSENTÉS : {', '.join(f'{a} par {b}' for a, b in qui.pouvoirs)}.", taille=9)
    if qui.absents:
        d.p(f"ABSENTS : {nus(qui.absents)}.", taille=9)
    d.p("NOTE EXPLICATIVE DE SYNTHÈSE", gras=True, aligne="centre", avant=12)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    visas_suivis(d, f, fin=PV)
    considerants_suivis(d, f, fin=PV)
    d.p(f"Après en avoir délibéré, à {tous(f)} des membres présents et représentés,", avant=8)
    if f.mode == "majorite":
        d.p(f"({f.contre} vote{'s' if f.contre > 1 else ''} contre)", avant=0)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, infinitifs(f, "cap"), marque="Article {er} – ", unique="Article unique – ", fin=".", aligne="justifie")
    signer(d, f, "Fait et délibéré en séance les jour, mois et an que dessus,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(mode=f.mode, **({"contre": f.contre} if f.contre else {}))
    return d


def ville_rhodanienne(f: Faits) -> Feuille:
    """A town of 2024: attendance in a table with crosses, the report, the deliberation, its vote in a table."""
    f, expose = placer(f, VILLES, "Ville {de}", 27, 2024, autorite=FEMININ, pas=3)
    d, qui, numero = Feuille("ville_rhodanienne"), bancs(f), f"DEL{f.seance.year}_{f.rang:03}"
    timbre(d, f, "ar", numero)
    d.bas = f"{numero} – {{page}}/{{pages}}"
    d.p(f.collectivite, gras=True, taille=15)
    d.p("Délibération du conseil municipal", gras=True, aligne="centre", taille=13, avant=10)
    d.p(f"Séance publique du {le(f.seance)}", aligne="centre", avant=2)
    d.lignes(f"N° {numero}", f"Objet : {f.sujet.objet}", f"Rapporteur : {f.autres[3]}", gras=True, avant=12)
    d.p(f"Présidente : {f.president}, maire" if f.president.femme else f"Président : {f.president}, maire", avant=8)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=2)
    d.p(f"Nombre de membres en exercice : {f.exercice} – présents : {f.presents} – excusés avec "
        f"pouvoir : {f.pouvoirs} – "
        f"votants : {f.votants}", avant=2)  # fmt: skip
    rangs = [(inverse(i), "X", "") for i in qui.presents]
    rangs += [(inverse(a), "", f"pouvoir à {inverse(b)}") for a, b in qui.pouvoirs]
    rangs += [(inverse(i), "", "absent" + ("e" if i.femme else "")) for i in qui.absents]
    d.blocs.append(Tableau((("Membre", "Présent", "Excusé / pouvoir"), *rangs)))
    d.p("Rapport", gras=True, avant=12)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.p("Délibération", gras=True, avant=10)
    visas_suivis(d, f, fin=PV, aligne="justifie")
    considerants_suivis(d, f, fin=PV, aligne="justifie")
    d.p("Le conseil municipal, après en avoir délibéré :", avant=8)
    poser(d, f, tierces(f), puce="•", retrait=12, aligne="justifie")
    d.blocs.append(Tableau((("Pour", "Contre", "Abstention"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    d.p(f"Délibération adoptée à {tous(f)}.", avant=8)
    signent(d, f, maire="La maire," if f.president.femme else "Le maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def ville_d_occitanie(f: Faits) -> Feuille:
    """A town of 2015: the narrow column of counts, the proposal by the maire, names of those against and abstaining."""
    f, expose = placer(f, VILLES, "Ville {de}", 33, 2015, pas=4)
    d, qui, numero = Feuille("ville_d_occitanie"), bancs(f), f"{f.seance.year}/{f.rang:02}"
    timbre(d, f, "ministere", numero.replace("/", "-"))
    gauche = ("Nombre de Conseillers", f"En exercice : {f.exercice}", f"Présents : {f.presents}",
              f"Procurations : {f.pouvoirs}", f"Votants : {f.votants}", "Date de la convocation :",
              f"{f.convocation:%d/%m/%Y}")  # fmt: skip
    droite = [
        P("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre"),
        P(f"de la {f.collectivite}", aligne="centre", avant=0),
        P(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre"),
        P(f"Délibération n° {numero}", gras=True, aligne="centre"),
        P(f"Présents : {nus(qui.presents)}.", aligne="justifie", taille=10),
    ]
    if qui.pouvoirs:
        droite.append(P(f"Procurations : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.", taille=10))
    if qui.absents:
        droite.append(P(f"Absents : {nus(qui.absents)}.", taille=10))
    droite += [P(f"Président : {mm(f.president)}, Maire", taille=10), P(f"Secrétaire : {mm(f.secretaire)}", taille=10)]
    d.blocs.append(Colonnes(tuple(P(x, taille=9) for x in gauche), tuple(droite), part=0.26))
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=16)
    d.p(f"{'Madame' if f.president.femme else 'Monsieur'} le Maire expose à l'assemblée :", avant=8)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.p("Ouï cet exposé et après en avoir délibéré, le Conseil Municipal décide :", avant=8)
    poser(d, f, infinitifs(f), fin=",", puce="-", retrait=12, aligne="justifie")
    if f.mode == "unanimite":
        d.p("La délibération, mise aux voix, est adoptée à l'unanimité des membres présents et représentés.", avant=10)
    else:
        fin = qui.presents[::-1]
        contre, abstenus = fin[: f.contre], fin[f.contre : f.contre + f.abstentions]
        d.p("La délibération, mise aux voix, est adoptée à la majorité.", avant=10)
        d.p(f"Pour : {f.pour}", avant=2)
        d.p(f"Contre : {f.contre} ({noms(contre)})", avant=2)
        d.p(f"Abstentions : {f.abstentions}" + (f" ({noms(abstenus)})" if abstenus else ""), avant=2)
    d.p("Pour extrait conforme au registre,", avant=12)
    signer(d, f, "Le Maire,")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_bourguignonne(f: Faits) -> Feuille:
    """A town of 2012: no visa, « il vous est demandé », the council « adopte » the proposals that it was read."""
    f, expose = placer(f, VILLES, "Ville {de}", 33, 2012, pas=5)
    d, qui, numero = Feuille("ville_bourguignonne"), bancs(f), f"{f.seance.year}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, taille=14, aligne="centre")
    d.p("Registre des délibérations du Conseil municipal", aligne="centre", avant=2)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", gras=True, avant=10)
    d.p(f"Le Conseil municipal de la {f.collectivite}, convoqué le {le(f.convocation)}, s'est réuni le "
        f"{le(f.seance)} à 18 h 30 à l'Hôtel de ville, sous la présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {groupes(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Excusés ayant donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Excusés : {groupes(qui.absents)}.")
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'nommé')} secrétaire de séance.")
    d.p(f"N° {numero}", gras=True, aligne="droite", avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"{monsieur(f.autres[1])}, {adjoint(f.autres[1])}, rapporte :", avant=8)
    d.p("Mesdames, Messieurs,", retrait=20)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.p("La commission compétente a émis un avis favorable.", aligne="justifie")
    d.p("En conséquence, il vous est demandé, Mesdames, Messieurs :", avant=8)
    poser(d, f, infinitifs(f), puce="-", retrait=16, aligne="justifie")
    d.p(f"Le Conseil municipal, après en avoir délibéré, adopte ces propositions à {tous(f)}" +
        ("." if f.mode == "unanimite" else f" par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} "
         "abstention(s)."), avant=10)  # fmt: skip
    signer(
        d, f, "Fait en séance à l'Hôtel de ville, les jour, mois et an susdits.", "Pour extrait conforme,", "Le Maire,"
    )
    d.p(f"Affiché à la porte de l'Hôtel de ville le {'.' * 24}", taille=9, avant=12)
    sans_motifs(d)
    tete(d, f, numero, "convocation")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_du_littoral(f: Faits) -> Feuille:
    """A seaside town of 2023: a head repeated on two pages, counts in a sentence, « Décide : » and its articles."""
    f, expose = placer(f, VILLES, "Ville {de}", 29, 2023, pas=6)
    d, qui, numero = Feuille("ville_du_littoral"), bancs(f), f"{f.rang:03}-{f.seance.year}"
    timbre(d, f, "actes", numero)
    d.haut, d.bas = f"{f.collectivite} – Conseil municipal du {f.seance:%d/%m/%Y}", "{page} / {pages}"
    d.p("DÉLIBÉRATION", gras=True, aligne="centre", taille=15)
    d.p(f"N° {numero}", gras=True, aligne="centre", avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Le {le(f.seance)} à 18 heures, le Conseil municipal de la {f.collectivite}, sur convocation adressée le "
        f"{le(f.convocation)}, s'est réuni en l'Hôtel de Ville sous la présidence de "
        f"{monsieur(f.president)}, Maire. Sur "
        f"{f.exercice} conseillers en exercice, {f.presents} étaient présents et {f.votants} ont pris part au vote.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p("Pouvoirs :", taille=10)
        d.lignes(*(f"{mm(a)} à {mm(b)}" for a, b in qui.pouvoirs), taille=10, avant=0, retrait=16)
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}.", taille=10)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", taille=10)
    d.p(f"{monsieur(f.autres[2])}, rapporteur, présente la délibération suivante :", avant=10)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.blocs.append(SautDePage())
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.p(f"Le Conseil municipal, le rapporteur entendu, après en avoir délibéré, à {tous(f)},", avant=8)
    d.p("Décide :", gras=True, avant=4)
    poser(d, f, infinitifs(f, "cap"), marque="ARTICLE {n} – ", unique="ARTICLE UNIQUE – ", fin=".", aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Votes pour : {f.pour}. Votes contre : {f.contre}. Abstentions : {f.abstentions}.", avant=8)
    signent(d, f)
    d.p(
        "Délais et voies de recours : la présente délibération peut être contestée dans les deux "
        "mois de sa publication "
        "devant le tribunal administratif de Montrivel, par courrier ou sur www.telerecours.fr.",
        taille=8,
        avant=14,
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_champenoise(f: Faits) -> Feuille:
    """A town of 2019: the subject in a box, visas listed under one « Vu », « néant » for no vote, dates in the foot."""
    f, _ = placer(f, VILLES, "Ville {de}", 33, 2019, autorite=ABREGE, pas=7)
    d, qui, numero = Feuille("ville_champenoise"), bancs(f), f"CM{f.seance:%y%m}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Direction générale des services – Service des assemblées", taille=9, avant=0)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", avant=12)
    d.blocs.append(Tableau((("Séance du", le(f.seance)), ("Délibération n°", numero), ("Objet", f.sujet.objet),
                            ("Rapporteur", mm(f.autres[0]))), entete=False))  # fmt: skip
    d.lignes(f"Date de convocation : {le(f.convocation)}", f"Nombre de conseillers en exercice : {f.exercice}",
             f"Nombre de conseillers présents : {f.presents}", f"Nombre de pouvoirs : {f.pouvoirs}",
             f"Nombre de votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"Sous la présidence de {mm(f.president)}, Maire,", avant=8)
    d.p(f"Étaient présents : {groupes(qui.presents)}.", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Étaient excusés : {groupes(qui.absents)}.", taille=10)
    d.p(f"{mm(f.secretaire)} remplit les fonctions de secrétaire de séance.", taille=10)
    for champ, mot, textes in (("visas", "Vu", f.visas), ("considerants", "Considérant", f.sujet.considerants)):
        d.p(f"{mot} :", avant=8)
        for texte in textes:
            d.p(f"{texte},", puce="-", retrait=12, avant=2)
        d.dit(**{champ: [f"{mot} {t}" for t in textes]})
    d.p("LE CONSEIL MUNICIPAL, APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    poser(d, f, tierces(f), aligne="justifie")
    d.lignes(
        f"Pour : {f.pour}", f"Contre : {f.contre or 'néant'}", f"Abstention : {f.abstentions or 'néant'}", avant=10
    )
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=10)
    signer(d, f, "Le Maire,")
    d.lignes("Délibération certifiée exécutoire", f"Transmise au contrôle de légalité le {f.transmission:%d/%m/%Y}",
             f"Publiée le {f.publication:%d/%m/%Y}", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def ville_angevine(f: Faits) -> Feuille:
    """A town of 2022: counts in words in the opening, a quiet lower-case style, hyphens at line ends."""
    f, expose = placer(f, VILLES, "Ville {de}", 33, 2022, autorite=FEMININ, pas=8)
    d, qui, numero = (
        Feuille("ville_angevine", police="New Computer Modern"),
        bancs(f),
        f"DCM-{f.seance.year}-{f.rang:03}",
    )
    timbre(d, f, "s2low", numero)
    d.bas = "{page}/{pages}"
    d.p(f.collectivite, gras=True, taille=14)
    d.p(f"Conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f.sujet.objet, gras=True, avant=2, taille=13)
    d.p(f"Le conseil municipal de la {bas(f)}, composé de {en_lettres(f.exercice)} membres en exercice, s'est réuni en "
        f"séance publique le {le(f.seance)}, après convocation du {le(f.convocation)}, sous la présidence de "
        f"{mm(f.president)}, maire. {en_lettres(f.presents).capitalize()} membres étaient présents et "
        f"{en_lettres(f.votants)} ont participé au vote.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Étaient présents : {nus(qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(
            f"Avaient donné pouvoir : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.", aligne="justifie", taille=10
        )
    if qui.absents:
        d.p(f"Étaient absents : {nus(qui.absents)}.", aligne="justifie", taille=10)
    d.p(f"Secrétaire de séance : {f.secretaire}", taille=10)
    d.p(f"{f.autres[3]}, {adjoint(f.autres[3])}, expose :", avant=10)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.p("Le conseil municipal, après en avoir délibéré :", avant=8)
    poser(d, f, tierces(f, "bas"), puce="–", retrait=12, aligne="justifie")
    vote = (
        f"à l'unanimité ({f.pour} voix)"
        if f.mode == "unanimite"
        else (f"à la majorité ({f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention(s))")
    )
    d.p(f"Cette délibération est adoptée {vote}.", avant=8)
    signer(d, f, "La maire," if f.president.femme else "Le maire,", aligne="gauche")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(mode=f.mode, pour=f.pour)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


VILLES_MOYENNES = (
    ville_francilienne,
    ville_picarde,
    ville_des_iles,
    ville_rhodanienne,
    ville_d_occitanie,
    ville_bourguignonne,
    ville_du_littoral,
    ville_champenoise,
    ville_angevine,
)
