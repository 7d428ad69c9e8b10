"""Layouts of bourgs and small towns, of several regions and years."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_provisions, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.municipalites_dossiers import BOURGS, TARIFS
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
from benchmarks.exactitude.faits import Faits, Individu, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def bourg_breton(f: Faits) -> Feuille:
    """A Breton bourg of 2022: a thematic number, the rapporteur's exposé, no visa, votes after the decisions."""
    f, expose = placer(f, BOURGS, "Commune {de}", 23, 2022)
    d, qui = Feuille("bourg_breton"), bancs(f)
    numero = f"{f.seance.year}-{f.seance.month:02}-{f.rang:02}"
    d.blocs.append(Colonnes(
        (P("DÉPARTEMENT DE LA BAIE-D'OSTRE", taille=9), P(f.collectivite.upper(), gras=True),
         P("Date de convocation :", taille=9), P(le(f.convocation), taille=9, avant=0),
         P("Nombre de conseillers :", taille=9), P(f"- en exercice : {f.exercice}", taille=9, avant=0),
         P(f"- présents : {f.presents}", taille=9, avant=0), P(f"- pouvoirs : {f.pouvoirs}", taille=9, avant=0),
         P(f"- votants : {f.votants}", taille=9, avant=0)),
        (P("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre"),
         P(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre"),
         P(f"L'an {jour_ecrit(f.seance)}, à dix-neuf heures trente, le Conseil municipal, légalement convoqué, s'est "
           f"réuni à l'espace culturel en séance publique sous la présidence de {mm(f.president)}, Maire.",
           aligne="justifie"),
         P(f"Présents : {nus(qui.presents)}.", aligne="justifie"),
         P(f"Absents excusés : {_absents(qui.pouvoirs, 'a donné pouvoir à')}{nus(qui.absents) or 'néant'}."),
         P(f"Secrétaire de séance : {f.secretaire}."))))  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=16)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Rapporteur : {f.autres[0]}, {adjoint(f.autres[0])}", italique=True)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.p("Sur proposition de la municipalité, et après en avoir délibéré, le Conseil municipal :", avant=10)
    poser(d, f, tierces(f), puce="-", retrait=12)
    if f.mode == "unanimite":
        d.p("Vote : unanimité", gras=True, avant=10)
    else:
        d.p(f"Vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s)", gras=True, avant=10)
    d.p("Pour extrait certifié conforme,", avant=12)
    signent(d, f, secretaire_d_abord=True)
    d.p(f"Délibération publiée sur le site internet de la commune le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    d.dit(publication=f.publication)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def _absents(pouvoirs: list[tuple[Individu, Individu]], lien: str) -> str:
    return "".join(f"{a} ({lien} {b}), " for a, b in pouvoirs)


def bourg_vendeen(f: Faits) -> Feuille:
    """A bourg of the coast, 2021: the S2LOW stamp, visas in capitals, infinitives numbered after « DÉCIDE »."""
    f, expose = placer(f, BOURGS, "Commune {de}", 27, 2021, pas=2)
    d, qui, numero = Feuille("bourg_vendeen"), bancs(f), f"DEL-{f.seance:%Y%m}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.bas = f"Délibération {numero} – {{page}}/{{pages}}"
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", taille=13)
    d.p(f"Conseil municipal de la {bas(f)}", aligne="centre", avant=2)
    d.p(f"Séance du {f.seance:%d/%m/%Y}", aligne="centre", avant=2)
    d.blocs.append(Tableau((("Délibération", numero), ("Objet", f.sujet.objet)), entete=False))
    d.p(f"Le {le(f.seance)} à 20 h 00, le conseil municipal, dûment convoqué le "
        f"{le(f.convocation)}, s'est réuni en session "
        f"ordinaire, salle du conseil, sous la présidence de {monsieur(f.president)}, maire.", aligne="justifie",
        avant=10)  # fmt: skip
    d.lignes(f"Nombre de conseillers municipaux en exercice : {f.exercice}", f"Nombre de présents : {f.presents}",
             f"Nombre de pouvoirs : {f.pouvoirs}", f"Nombre de votants : {f.votants}")  # fmt: skip
    d.p(f"Présents : {groupes(qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {f'{PV} '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Absents : {groupes(qui.absents)}.", taille=10)
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(f"{mm(f.autres[1])}, {adjoint(f.autres[1])}, expose :", avant=12)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    visas_suivis(d, f, mot="VU", aligne="justifie")
    considerants_suivis(d, f, mot="CONSIDÉRANT", aligne="justifie")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)}, DÉCIDE :", gras=True, avant=10)
    poser(d, f, infinitifs(f), marque="{n}. ", retrait=12, aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}")
    signer(d, f, "Pour extrait conforme au registre,", "Le maire,")
    d.p("Le maire certifie sous sa responsabilité le caractère exécutoire de cet acte et informe que la présente "
        "délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal "
        "administratif de Montrivel "
        "dans un délai de deux mois à compter de sa publication et de sa réception par le représentant de l'État.",
        taille=8, avant=16, aligne="justifie")  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_girondin(f: Faits) -> Feuille:
    """A bourg of 2017: « L'an … le … », counts in one line, articles with a verb in the third person, a short vote."""
    f, _ = placer(f, BOURGS, "Commune {de}", 19, 2017, autorite=ABREGE, pas=3)
    d, qui, numero = Feuille("bourg_girondin"), bancs(f), f"{f.seance.year}/{f.rang:03}"
    timbre(d, f, "actes", numero.replace("/", "_"))
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Extrait du registre des délibérations du Conseil Municipal", aligne="centre", avant=14)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", gras=True, aligne="centre")
    d.p(f"Nombre de Conseillers en exercice : {f.exercice} - présents : {f.presents} - votants : {f.votants}", avant=10)
    d.p(
        f"L'an {jour_ecrit(f.seance)} à 19 heures, le Conseil Municipal de la {f.collectivite} "
        "s'est réuni à la Mairie, "
        f"sous la présidence de {mm(f.president)}, Maire, d'après convocation faite le {le(f.convocation)}.",
        aligne="justifie",
    )  # fmt: skip
    d.p(f"PRÉSENTS : {noms(qui.presents)}", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"ABSENTS AYANT DONNÉ PROCURATION : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}")
    if qui.absents:
        d.p(f"ABSENTS EXCUSÉS : {noms(qui.absents)}")
    d.p(f"SECRÉTAIRE : {mm(f.secretaire)}")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=14)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p(f"Sur le rapport de {mm(f.autres[2])}, {adjoint(f.autres[2])},", avant=8)
    d.p("Le Conseil Municipal, après en avoir délibéré,", avant=8)
    poser(d, f, tierces(f), marque="Article {n} : ", unique="Article unique : ", fin=".", aligne="justifie")
    d.p(f"VOTE : POUR {f.pour}   CONTRE {f.contre}   ABSTENTION {f.abstentions}", gras=True, avant=10)
    d.p("Fait et délibéré les jour, mois et an que dessus.", avant=10)
    signer(d, f, "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def bourg_provencal(f: Faits) -> Feuille:
    """A bourg of the south, 2014: the Ministry's stamp, « Ouï l'exposé », verbs in capitals, no accent in capitals."""
    f, expose = placer(f, BOURGS, "Commune {de}", 27, 2014, pas=4)
    d, qui, numero = Feuille("bourg_provencal"), bancs(f), f"{f.rang:03}-{f.seance:%y}"
    timbre(d, f, "ministere", numero)
    d.lignes(
        "REPUBLIQUE FRANCAISE", "DEPARTEMENT DES ALPES-D'OSTRE", f.collectivite.upper(), aligne="centre", gras=True
    )
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"SEANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre", avant=2)
    d.lignes("Nombre de membres :", f"- en exercice : {f.exercice}", f"- présents : {f.presents}",
             f"- représentés : {f.pouvoirs}", f"- votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"L'an {jour_ecrit(f.seance, ' et le ')} à dix-huit heures trente, le Conseil Municipal de cette commune, "
        "régulièrement convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel "
        "de ses séances, sous la "
        f"présidence de {monsieur(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    d.p(f"Etaient présents : {nus(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Représentés : {', '.join(f'{a} par {b}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents : {nus(qui.absents)}.")
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}")
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=14)
    d.p(f"{monsieur(f.autres[0])} expose au Conseil Municipal :", avant=8)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    d.p("Ouï l'exposé du rapporteur,", avant=2)
    visas_suivis(d, f, avant=2)
    considerants_suivis(d, f, avant=2)
    d.p(f"Et après en avoir délibéré à {tous(f)},", avant=2)
    poser(d, f, tierces(f), fin=",", aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Votes contre : {f.contre}" + (f" – Abstentions : {f.abstentions}" if f.abstentions else ""), avant=8)
    d.p("AINSI FAIT ET DELIBERE LES JOUR, MOIS ET AN QUE DESSUS", avant=10)
    signer(d, f, "POUR EXTRAIT CONFORME,", "LE MAIRE,")
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper())
    d.dit(mode=f.mode, **({"contre": f.contre} if f.contre else {}))
    d.dit(**({"abstentions": f.abstentions} if f.abstentions else {}))
    return d


def bourg_du_nord(f: Faits) -> Feuille:
    """A bourg of the north, 2013: « à la suite de la convocation qui lui a été faite », a long opening."""
    f, expose = placer(f, BOURGS, "Commune {de}", 27, 2013, pas=5)
    d, qui = Feuille("bourg_du_nord"), bancs(f)
    d.blocs.append(Colonnes(
        (P("DÉPARTEMENT DE LA LYSELLE", taille=9), P("ARRONDISSEMENT DE MONTRIVEL", taille=9, avant=0),
         P("CANTON D'AUBRELLE", taille=9, avant=0), P(f.collectivite.upper(), gras=True)),
        (P("RÉPUBLIQUE FRANÇAISE", aligne="centre"), P("LIBERTÉ - ÉGALITÉ - FRATERNITÉ", aligne="centre", taille=9)),
        part=0.5))  # fmt: skip
    d.p("EXTRAIT DU REGISTRE AUX DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=14)
    d.p(
        f"L'an {jour_ecrit(f.seance)} à dix-neuf heures, le Conseil Municipal s'est réuni au lieu "
        "ordinaire de ses séances, "
        f"sous la présidence de {monsieur(f.president)}, Maire, à la suite de la convocation qui lui a été faite le "
        f"{le(f.convocation)}, laquelle convocation a été affichée à la porte de la Mairie, conformément à la loi.",
        aligne="justifie", avant=12,
    )  # fmt: skip
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Avaient donné procuration : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents excusés : {noms(qui.absents)}.")
    d.p(f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'élu')} secrétaire.")
    d.lignes(f"Conseillers en exercice : {f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}", avant=8)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.p("Après en avoir délibéré,", avant=8)
    vote = tous(f) if f.mode == "unanimite" else f"la majorité des voix ({f.pour} pour, {f.contre} contre"
    if f.mode == "majorite":
        vote += f", {f.abstentions} abstention{'s' if f.abstentions > 1 else ''})" if f.abstentions else ")"
    d.p(f"Le Conseil Municipal, à {vote}, décide :", avant=2)
    poser(d, f, infinitifs(f), marque="- ", retrait=12, aligne="justifie")
    d.p("Ont signé au registre les membres présents.", avant=10)
    signer(d, f, "Pour extrait conforme,", "Le Maire,")
    d.lignes("Acte certifié exécutoire", f"Reçu en Sous-Préfecture le {f.reception:%d/%m/%Y}",
             f"Publié ou notifié le {f.publication:%d/%m/%Y}", taille=9, avant=14)  # fmt: skip
    sans_motifs(d)
    tete(d, f, None, "convocation", "en_exercice", "presents", "votants")
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


_GRILLE = (("Quotient familial", "Habitants", "Extérieurs"), ("Moins de 700", "8,20 €", "11,50 €"),
           ("De 700 à 1 199", "10,40 €", "14,00 €"), ("1 200 et plus", "12,60 €", "16,80 €"))  # fmt: skip


def bourg_berrichon(f: Faits) -> Feuille:
    """A bourg of 2023: tarifs in a table below the first decision, « Le Conseil municipal décide », two signatures."""
    f, expose = placer(f, TARIFS, "Commune {de}", 19, 2023, autorite=FEMININ)
    d, qui, numero = Feuille("bourg_berrichon"), bancs(f), f"{f.seance:%Y.%m}.{f.rang:02}"
    timbre(d, f, "ar", numero.replace(".", "_"))
    d.p(f.collectivite, gras=True, taille=14, aligne="centre")
    d.p("Conseil municipal", aligne="centre", avant=0)
    d.p(f"Délibération n° {numero} du {le(f.seance)}", gras=True, aligne="centre", avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, aligne="centre")
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=12)
    d.p(f"Conseillers en exercice : {f.exercice} / Présents : {f.presents} / Pouvoirs : {f.pouvoirs} / Votants : "
        f"{f.votants}")  # fmt: skip
    d.p(f"Sous la présidence de {mm(f.president)}, Maire.")
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Étaient absents : {noms(qui.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.")
    visas_suivis(d, f, fin=PV)
    considerants_suivis(d, f, fin=PV)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.p(f"Après en avoir délibéré, le Conseil municipal, à {tous(f)}, décide :", avant=10)
    textes = infinitifs(f)
    d.p(f"- {textes[0]}", retrait=12)
    d.blocs.append(Tableau(_GRILLE))
    for n, texte in enumerate(textes[1:], 2):
        d.p(f"- {texte}{'.' if n == len(textes) else PV}", retrait=12)
    cellules = " ".join(c for rangee in _GRILLE for c in rangee)
    dit_provisions(d, f, [f"{textes[0]} {cellules}", *textes[1:]])
    if f.mode == "majorite":
        d.p(f"Résultat du vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s).", avant=8)
    signent(d, f, maire="La Maire," if f.president.femme else "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_dauphinois(f: Faits) -> Feuille:
    """A bourg of 2019: a dense head, visas under « Vu » with hyphens, « Le Conseil Municipal, … APPROUVE » in lines."""
    f, _ = placer(f, BOURGS, "Commune {de}", 23, 2019, autorite=ABREGE, pas=6)
    d, qui, numero = (
        Feuille("bourg_dauphinois", police="New Computer Modern"),
        bancs(f),
        f"D{f.seance:%Y-%m}-{f.rang:02}",
    )
    timbre(d, f, "actes", numero)
    d.bas = "Mairie – 1, place de l'Église – Tél. : 04 00 00 00 00 – mairie@exemple.fr"
    d.p(f"{f.collectivite} – Conseil Municipal du {le(f.seance)}", gras=True)
    d.p(f"DÉLIBÉRATION {numero}", gras=True, taille=14, avant=14)
    d.p(f.sujet.objet, gras=True, avant=2)
    d.p(f"Nombre de Conseillers : En exercice : {f.exercice} – Présents : {f.presents} – Procurations : {f.pouvoirs} – "
        f"Votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"Date de la convocation : {f.convocation:%d/%m/%Y}", avant=2)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 20 heures, le Conseil Municipal s'est "
        "réuni en Mairie, sous la "
        f"présidence de {mm(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    d.p(f"Étaient présents : {', '.join(inverse(i) for i in qui.presents)}.", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Procurations : {', '.join(f'{inverse(a)} à {inverse(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Excusés : {', '.join(inverse(i) for i in qui.absents)}.", taille=10)
    d.p(f"Secrétaire de séance : {inverse(f.secretaire)}", taille=10)
    d.dit(visas=[f"Vu {v}" for v in f.visas])
    for visa in f.visas:
        d.p(f"- Vu {visa}{PV}", aligne="justifie")
    considerants_suivis(d, f, mot="- Considérant", fin=PV, aligne="justifie")
    d.dit(considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    d.p(f"Entendu l'exposé de {mm(f.autres[1])}, le Conseil Municipal, après en avoir délibéré et à {tous(f)} des "
        "suffrages exprimés :", aligne="justifie", avant=10)  # fmt: skip
    poser(d, f, tierces(f), puce="•", retrait=12, aligne="justifie")
    if f.mode == "majorite":
        opposes = nus(qui.presents[-f.contre :])
        d.p(f"Contre : {f.contre} ({opposes}) – Abstention : {f.abstentions} – Pour : {f.pour}", avant=8)
    signer(d, f, "Ainsi fait et délibéré,", "Le Maire,", aligne="gauche")
    tete(
        d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", secretaire=inverse(f.secretaire)
    )
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_lorrain(f: Faits) -> Feuille:
    """A bourg of Lorraine, 2012: one act in two pages, the vote by show of hands before the signature."""
    f, expose = placer(f, BOURGS, "Ville {de}", 23, 2012, pas=7)
    d, qui = Feuille("bourg_lorrain"), bancs(f)
    d.haut = f"{f.collectivite} – Conseil municipal du {f.seance:%d/%m/%Y} – Point n° {f.rang % 12 + 2}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"Séance ordinaire du {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"Convocation du {le(f.convocation)}", aligne="centre", avant=2)
    d.p(f"Président : {monsieur(f.president)}, Maire", avant=10)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=2)
    d.p(f"Membres en exercice : {f.exercice}   Présents : {f.presents}   Votants : {f.votants}", avant=2)
    d.p(f"Présents : {groupes(qui.presents)}", aligne="justifie")
    if qui.pouvoirs:
        d.p("Excusés ayant donné procuration : " + f"{PV} ".join(f"{mm(a)} à {mm(b)}" for a, b in qui.pouvoirs))
    if qui.absents:
        d.p(f"Excusés : {groupes(qui.absents)}")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p("Exposé des motifs", gras=True)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.p("La municipalité invite le Conseil à se prononcer sur cette affaire, qui a été examinée en commission.")
    d.blocs.append(SautDePage())
    visas_suivis(d, f, fin="")
    considerants_suivis(d, f, fin="")
    d.p("Le Conseil Municipal,", avant=8)
    d.p("Après en avoir délibéré,", avant=2)
    poser(d, f, tierces(f, "cap"), fin="", dernier="", aligne="justifie")
    if f.mode == "unanimite":
        d.p("Vote à main levée : adopté à l'unanimité", avant=10)
    else:
        d.p(f"Vote à main levée : adopté par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} "
            "abstention(s)", avant=10)  # fmt: skip
    d.p(f"Pour extrait conforme. {f.lieu}, le {le(f.seance)}", avant=10)
    signer(d, f, "Le Maire,")
    tete(d, f, None, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_auvergnat(f: Faits) -> Feuille:
    """A bourg of 2025: a plain sheet with bold labels, the day and hour apart, two signatures."""
    f, expose = placer(f, BOURGS, "Commune {de}", 15, 2025, autorite=FEMININ)
    d, qui, numero = Feuille("bourg_auvergnat"), bancs(f), f"{f.seance.year}-{f.rang:03}"
    d.p("Procès-verbal et délibérations – Extrait", italique=True, taille=9)
    d.p(f.collectivite, gras=True, taille=14)
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, avant=12)
    d.lignes(f"Date de séance : {le(f.seance)}", "Heure : 19 h 00", f"Date de convocation : {le(f.convocation)}",
             f"Présidence : {f.president}, maire", f"Secrétariat de séance : {f.secretaire}", avant=10)  # fmt: skip
    d.p(f"Membres du conseil municipal en exercice : {f.exercice}", avant=6)
    d.p(f"Présents ({f.presents}) : {nus(qui.presents)}", avant=2, aligne="justifie")
    donnes = ", ".join(f"{a} (à {b})" for a, b in qui.pouvoirs)
    d.p(f"Pouvoirs ({f.pouvoirs}) : {donnes}" if donnes else "Pouvoirs : néant", avant=2)
    d.p(f"Absents ({len(qui.absents)}) : {nus(qui.absents)}" if qui.absents else "Absents : néant", avant=2)
    d.p(f"Votants : {f.votants}", avant=2)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p("Le conseil municipal, après en avoir délibéré, décide de :", avant=10)
    poser(d, f, infinitifs(f, nu=True), marque="- ", retrait=12)
    d.p(f"Votes : pour {f.pour} – contre {f.contre} – abstention {f.abstentions}", avant=10)
    signent(d, f, maire="La maire," if f.president.femme else "Le maire,")
    d.p(f"Acte transmis au contrôle de légalité le {f.transmission:%d/%m/%Y} et publié sous forme électronique le "
        f"{f.publication:%d/%m/%Y}.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


BOURGS_DE_COMMUNES = (
    bourg_breton,
    bourg_vendeen,
    bourg_girondin,
    bourg_provencal,
    bourg_du_nord,
    bourg_berrichon,
    bourg_dauphinois,
    bourg_lorrain,
    bourg_auvergnat,
)
