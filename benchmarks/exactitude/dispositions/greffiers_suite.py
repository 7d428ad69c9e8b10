"""The control layouts of the set GREFFIERS, second part: intercommunalities, syndicats, a bourg, a centre
de gestion, a region."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_provisions, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    decider,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    poser,
    sans_motifs,
    tierce,
    tous,
)
from benchmarks.exactitude.dispositions.greffiers_pieces import (
    abstenus,
    cachet,
    civil,
    colonne,
    constats,
    contraires,
    deux_mains,
    installer,
    motives,
    nu,
    pluriel,
    une_main,
)
from benchmarks.exactitude.dispositions.greffiers_sujets import (
    AFFOUAGE,
    CONCOURS_AGENTS,
    DECHETS,
    EAU,
    LYCEES,
    PISCINE,
    SCOT,
    SENTIERS,
)
from benchmarks.exactitude.faits import Faits, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def communaute_en_colonnes(f: Faits) -> Feuille:
    """A communauté of 2023: names in two columns, dotted counts, the object framed, the result before the verbs."""
    f = installer(f, "Communauté de communes {de}", "conseil communautaire", "président", 38, 2023, DECHETS, "24")
    d, numero, qui = Feuille("communaute_en_colonnes"), f"2023/{f.rang:03}", bancs(f)
    cachet(d, f, "s2low", f"2023_{f.rang:03}")
    d.p(f.collectivite.upper(), gras=True)
    d.lignes("Département de l'Ostre", "Siège : maison de l'intercommunalité, Roqueval", avant=0, taille=9.5)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"CONSEIL COMMUNAUTAIRE DU {le(f.seance).upper()}", aligne="centre", avant=0)
    d.blocs.append(Tableau((("OBJET", f.sujet.objet),), entete=False))
    for label, n in (("Nombre de membres en exercice", f.exercice), ("Nombre de présents", f.presents),
                     ("Nombre de pouvoirs", f.pouvoirs), ("Nombre de votants", f.votants)):  # fmt: skip
        d.p(f"{label} {'.' * (42 - len(label))} {n}", avant=0, taille=10)
    d.p(f"Date de convocation {'.' * 23} {f.convocation:%d/%m/%Y}", avant=0, taille=10)
    d.p("Présents :", gras=True, avant=8)
    moitie = (len(qui.presents) + 1) // 2
    cotes = [colonne(*(mm(i) for i in gens), taille=9) for gens in (qui.presents[:moitie], qui.presents[moitie:])]
    d.blocs.append(Colonnes(cotes[0], cotes[1], part=0.5))
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {' ; '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}", taille=9)
    d.p(f"Présidence de la séance : {mm(f.president)}, {f.president.qualite}. {mm(f.secretaire)} est "
        f"{accord(f.secretaire, 'désigné')} secrétaire.", avant=8)  # fmt: skip
    for motif in f.sujet.considerants:
        d.p(f"ATTENDU {motif} ;")
    d.dit(visas=[])
    motives(d, f.sujet.considerants, "ATTENDU")
    d.p(f"Le conseil communautaire, après en avoir délibéré, à {tous(f)} des suffrages exprimés, DÉCIDE :", avant=8)
    poser(d, f, decider(f), puce="➢", retrait=12)
    d.p(f"{le_chef(f)}", aligne="droite", avant=20)
    constats(d, f, numero)
    dit_vote(d, f, comptes=False)
    return d


def bourg_affouagiste(f: Faits) -> Feuille:
    """A forest bourg of 2019: members in a table, a titled report, « Art. » before capitals, opponents named."""
    f = installer(f, "Commune {de}", "conseil municipal", "maire", 19, 2019, AFFOUAGE)
    d, numero, qui = Feuille("bourg_affouagiste"), f"D-2019-{f.rang:02}", bancs(f)
    cachet(d, f, "ar", numero)
    d.blocs.append(Colonnes(colonne("DÉPARTEMENT DE L'OSTRE", f.collectivite.upper()),
                            (P(f"Délibération n° {numero}", gras=True, aligne="droite"),), part=0.55))  # fmt: skip
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=14)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=0)
    d.lignes(f"Nombre de conseillers en exercice : {f.exercice}", f"de présents : {f.presents}",
             f"de pouvoirs : {f.pouvoirs}", f"de votants : {f.votants}", avant=8, taille=10)  # fmt: skip
    rangs = [(mm(i), "X", "", "") for i in qui.presents] + [(mm(a), "", "X", str(b)) for a, b in qui.pouvoirs]
    rangs += [(mm(a), "", "X", "") for a in qui.absents]
    d.blocs.append(Tableau((("Élus", "Présent", "Absent", "Pouvoir à"), *rangs)))
    d.p(f"Convocation en date du {le(f.convocation)}. Président : {mm(f.president)}, Maire. Secrétaire : "
        f"{mm(f.secretaire)}.", avant=8)  # fmt: skip
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=14)
    d.p("RAPPORT", gras=True, avant=8)
    d.p("L'Office national des forêts a marqué les parcelles 11 et 14. Le rôle d'affouage a été ouvert en mairie "
        "pendant un mois. La commission des bois propose de reconduire la taxe de l'année passée.",
        aligne="justifie", avant=0)  # fmt: skip
    d.p("DÉLIBÉRATION", gras=True)
    visas_suivis(d, f, avant=0)
    considerants_suivis(d, f)
    d.p("Le conseil municipal, après en avoir délibéré :", avant=8)
    poser(d, f, tierce(f), marque="ART. {n} - ", fin=".")
    if f.mode == "unanimite":
        d.p(f"Vote : unanimité ({f.pour} voix pour)", avant=8)
        d.dit(mode=f.mode, pour=f.pour)
    else:
        reste = f" – {pluriel(f.abstentions, 'abstention')} ({civil(abstenus(f))})" if f.abstentions else ""
        d.p(f"Vote : {f.pour} pour – {f.contre} contre ({civil(contraires(f))}){reste}", avant=8)
        dit_vote(d, f, zeros=False)
    une_main(d, f.president, "Le Maire,")
    constats(d, f, numero)
    return d


def schema_de_coherence(f: Faits) -> Feuille:
    """A SCoT syndicat of 2026: delegates by intercommunality, the number under the date, the members sign the register,
    the vote in a table."""
    f = installer(f, "Syndicat mixte du SCoT des Trois Vaux", "comité syndical", "président", 26, 2026, SCOT, "25")
    d, numero, qui = Feuille("schema_de_coherence"), f"{f.seance:%Y%m%d}-{f.rang:02}", bancs(f)
    d.p(f.collectivite, gras=True, taille=14)
    d.p("Délibération du comité syndical", taille=13, avant=0)
    d.p(f"Séance du {le(f.seance)}", avant=8)
    d.p(f"N° {numero}", avant=0)
    for rang, epci in enumerate(("Communauté de communes du Haut-Vaire", "Communauté de communes de la Plaine",
                                 "Communauté d'agglomération de Montrivel")):  # fmt: skip
        d.p(f"Pour la {epci} : {nu(qui.presents[rang::3])}", taille=9.5, avant=4)
    d.p(f"Absents excusés : {nu([a for a, _ in qui.pouvoirs] + qui.absents)}", taille=9.5, avant=4)
    d.p(f"En exercice : {f.exercice} | Absents : {f.exercice - f.presents} | Présents : {f.presents} | "
        f"Représentés : {f.pouvoirs} | Votants : {f.votants}", avant=8)  # fmt: skip
    d.p(f"Convoqué le {le(f.convocation)}, le comité est présidé par {mm(f.president)}, {f.president.qualite} ; "
        f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire de séance.")  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{le_chef(f)} rappelle que la commune de Gréziac a arrêté son projet de plan local d'urbanisme à l'été et "
        "que le syndicat dispose de trois mois pour faire connaître son avis. La commission Urbanisme a relevé "
        "la bonne prise en "
        "compte des corridors écologiques, mais s'interroge sur le rythme d'ouverture de la zone d'activités.",
        aligne="justifie")  # fmt: skip
    d.p(f"Après en avoir délibéré, à {tous(f)}, LE COMITÉ SYNDICAL DÉCIDE :", avant=10)
    for texte in (textes := decider(f)):
        d.p(f"{texte}.", puce="▪", retrait=12)
    dit_provisions(d, f, textes)
    d.blocs.append(Tableau((("Suffrages", "Nombre"), ("Pour", str(f.pour)), ("Contre", str(f.contre)),
                            ("Abstention", str(f.abstentions)))))  # fmt: skip
    d.p("Ont signé au registre les membres présents.", italique=True, avant=12)
    d.p(f"Mis en ligne sur le site du syndicat le {le(f.publication)}.", taille=9)
    sans_motifs(d)
    d.dit(publication=f.publication)
    constats(d, f, numero)
    dit_vote(d, f)
    return d


def parc_naturel(f: Faits) -> Feuille:
    """A regional park's syndicat of 2017: dotted counts, « OBJET DE LA DÉLIBÉRATION », bare infinitives."""
    f = installer(f, "Syndicat mixte du Parc naturel régional des Causses d'Ambreval", "comité syndical", "président",
                  33, 2017, SENTIERS, "25")  # fmt: skip
    d, numero, qui = Feuille("parc_naturel"), f"2017-CS-{f.rang:02}", bancs(f)
    cachet(d, f, "actes", numero)
    d.bas = "Maison du Parc – Le Bourg – Tél. 03 00 00 00 00 – {page}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"Délibération du comité syndical n° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)} à la Maison du Parc", aligne="centre", avant=0)
    for label, n in (("Nombre de délégués en exercice", f.exercice), ("Nombre de délégués présents", f.presents),
                     ("Nombre de votants", f.votants)):  # fmt: skip
        d.p(f"{label} {'.' * (38 - len(label))} {n}", avant=0)
    d.p(f"Sous la présidence de {mm(f.president)}, étaient présents : {civil(qui.presents)}.", aligne="justifie",
        avant=10)  # fmt: skip
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {', '.join(f'{mm(a)} (à {mm(b)})' for a, b in qui.pouvoirs)}.", aligne="justifie")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f"OBJET DE LA DÉLIBÉRATION : {f.sujet.objet}", gras=True, avant=12)
    d.p("Il est rappelé aux délégués que l'entretien de 640 kilomètres de sentiers est assuré depuis 2009 par les "
        "équipes du Parc et par les communes, sans que leurs rôles aient été écrits.", aligne="justifie")  # fmt: skip
    d.p("Après avoir entendu cet exposé et en avoir délibéré, le comité syndical décide de :", avant=8)
    poser(d, f, decider(f, nu=True, cap=True), marque="– ", retrait=14)
    suite = "" if f.mode == "unanimite" else f" (contre : {f.contre} – {civil(contraires(f))} ; pour : {f.pour} ; "
    suite += "" if f.mode == "unanimite" else f"abstentions : {f.abstentions})"
    d.p(f"Décision prise à {tous(f)}{suite}.", avant=8)
    sans_motifs(d)
    une_main(d, f.president, "Certifié conforme au registre", f"{le_chef(f)}")
    constats(d, f, numero, ("en_exercice", "presents", "votants"), qualite=None)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def centre_de_gestion(f: Faits) -> Feuille:
    """A centre de gestion of 2018: a long code before the object, counts in a column, « Rapport », « Décision », the
    verbs in capitals, a table of votes, a stamp whose posting is left empty."""
    f = installer(f, "Centre de gestion de la fonction publique territoriale de l'Ostre", "conseil d'administration",
                  "président", 17, 2018, CONCOURS_AGENTS, "28")  # fmt: skip
    d, numero, qui = Feuille("centre_de_gestion"), f"2018-CA{f.seance:%m}-DEL{f.rang:03}", bancs(f)
    cachet(d, f, "s2low_vide", f"CA{f.seance:%m}_DEL{f.rang:03}")
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS", aligne="centre", avant=0)
    d.p(f"Conseil d'administration du {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=14)
    gauche = colonne("Membres", f"En exercice : {f.exercice}", f"Présents : {f.presents}",
                     f"Procurations : {f.pouvoirs}", f"Votants : {f.votants}", taille=9)  # fmt: skip
    droite = colonne(f"Le conseil d'administration, légalement convoqué le {le(f.convocation)}, s'est réuni sous la "
                     f"présidence de {monsieur(f.president)}, {f.president.qualite}.",
                     f"Présents : {nu(qui.presents)}.", f"Secrétaire de séance : {f.secretaire}.")  # fmt: skip
    d.blocs.append(Colonnes(gauche, droite, part=0.24))
    d.p("RAPPORT", gras=True, avant=12)
    d.p("Les missions facultatives doivent s'équilibrer par leurs seules recettes. Le bilan du dernier exercice fait "
        "apparaître un déficit sur deux d'entre elles.", aligne="justifie", avant=0)  # fmt: skip
    d.p(f"{le_chef(f)} propose en conséquence d'en revoir les tarifs.", avant=2)
    d.p("DÉCISION", gras=True)
    visas_suivis(d, f, avant=0)
    d.dit(considerants=[])
    d.p(f"Le conseil d'administration, après en avoir délibéré, à {tous(f)} :", avant=8)
    poser(d, f, tierce(f), fin=",")
    d.blocs.append(Tableau((("Votants", "Pour", "Contre", "Abstention"),
                            (str(f.votants), str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
    une_main(d, f.president, "Pour extrait conforme,", f"{le_chef(f)},")
    constats(d, f, numero)
    dit_vote(d, f)
    return d


def syndicat_de_la_piscine(f: Faits) -> Feuille:
    """A swimming-pool SIVU of 2021: the members asked to deliberate, « Article premier », hands up, secretary first."""
    f = installer(f, "Syndicat intercommunal à vocation unique de la piscine de Roqueval", "comité syndical",
                  "président", 12, 2021, PISCINE, "25")  # fmt: skip
    d, numero, qui = Feuille("syndicat_de_la_piscine"), f"{f.rang:03}-21", bancs(f)
    gauche = colonne("SIVU de la piscine", f"Exercice : {f.exercice}", f"Présents : {f.presents}",
                     f"Votants : {f.votants}", f"Convocation : {f.convocation:%d.%m.%Y}", taille=9)  # fmt: skip
    d.p(f"N° {numero}", aligne="droite", gras=True)
    d.p(f.collectivite, gras=True, taille=13)
    droite = (P(f"L'an {jour_ecrit(f)}, à vingt heures, le comité syndical s'est réuni en mairie de Roqueval sous la "
                f"présidence de {mm(f.president)}, {f.president.qualite}.", aligne="justifie"),
              P(f"Présents : {civil(qui.presents)}."), P(f"Secrétaire : {mm(f.secretaire)}."))  # fmt: skip
    d.blocs.append(Colonnes(gauche, droite, part=0.28))
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    visas_suivis(d, f, fin=".")
    considerants_suivis(d, f, fin=".")
    d.p(f"{le_chef(f)} invite le comité à délibérer.", avant=8)
    d.p(f"Le comité syndical, après en avoir délibéré, par un vote à main levée, à {tous(f)} :", avant=2)
    textes = tierce(f, "cap")
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'premier' if n == 1 else n} - {texte}.")
    dit_provisions(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])
    if f.mode == "majorite":
        d.p(f"{f.pour} pour, {f.contre} contre, {pluriel(f.abstentions, 'abstention')}.", avant=4)
    deux_mains(d, f, "Le secrétaire de séance", f"{le_chef(f)} du SIVU", secretaire_d_abord=True)
    d.p(f"Certifié exécutoire par le président compte tenu de la réception en sous-préfecture le {le(f.reception)} "
        f"et de l'affichage le {le(f.publication)}.", taille=9, avant=14)  # fmt: skip
    d.dit(reception=f.reception, publication=f.publication)
    constats(d, f, numero, ("convocation", "en_exercice", "presents", "votants"))
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def syndicat_des_eaux(f: Faits) -> Feuille:
    """A water syndicat of 2015: everything of the head in a table, delegates in a list, one sentence that decides."""
    f = installer(f, "Syndicat intercommunal d'adduction d'eau potable de la Vaire", "comité syndical", "président", 16,
                  2015, EAU, "25")  # fmt: skip
    d, numero, qui = Feuille("syndicat_des_eaux"), f"{f.rang:02}/15", bancs(f)
    cachet(d, f, "ministere", f"DEL{f.rang:02}_15")
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL", aligne="centre", avant=0)
    d.blocs.append(Tableau((("N° de délibération", numero), ("Objet", f.sujet.objet),
                            ("Date de la séance", le(f.seance)),
                            ("Date de la convocation", le(f.convocation)), ("Membres en exercice", str(f.exercice)),
                            ("Membres présents", str(f.presents)), ("Pouvoirs", str(f.pouvoirs)),
                            ("Votants", str(f.votants))), entete=False))  # fmt: skip
    d.p(f"La séance, tenue à la station du Pré-Bernard, est présidée par {mm(f.president)}, {f.president.qualite}.",
        avant=10)  # fmt: skip
    d.p("Délégués présents :", avant=8)
    for i in qui.presents:
        d.p(mm(i), puce="-", retrait=12, avant=0)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=6)
    d.p("Il est rappelé que les tarifs doivent couvrir les charges du service et le remboursement de l'emprunt "
        "contracté pour l'interconnexion. Le déficit prévisible est de 11 000 "
        "€.", aligne="justifie", avant=10)  # fmt: skip
    texte = f"décide {decider(f)[0]}"
    d.p(f"Le comité syndical, entendu l'exposé du rapporteur et après en avoir délibéré, {texte}.", aligne="justifie")
    dit_provisions(d, f, [texte])
    reste = "" if f.mode == "unanimite" else f", par {f.pour} voix contre {f.contre}"
    d.p(f"Adopté à {tous(f)}{reste}.", avant=8)
    sans_motifs(d)
    une_main(d, f.president, "Fait et délibéré en séance,", "Pour extrait conforme,", f"{le_chef(f)},")
    constats(d, f, numero)
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(pour=f.pour, contre=f.contre)
    return d


def region_par_delegation(f: Faits) -> Feuille:
    """A region's permanent commission of 2022: « tous les membres sauf », counts in words, articles, signed by
    delegation."""
    f = installer(f, "Région Val-de-Sorne", "commission permanente", "président", 41, 2022, LYCEES, "23")
    d, numero, qui = Feuille("region_par_delegation"), f"22CP-{f.rang:04}", bancs(f)
    cachet(d, f, "actes", numero)
    d.p("RÉGION VAL-DE-SORNE", gras=True, taille=14)
    d.p("DÉLIBÉRATION DE LA COMMISSION PERMANENTE", gras=True, avant=2)
    d.blocs.append(Tableau((("Réunion du", "N° de la délibération"), (le(f.seance), numero))))
    d.p(f"OBJET DE LA DÉLIBÉRATION : {f.sujet.objet}", gras=True, avant=12)
    absents = [a for a, _ in qui.pouvoirs] + qui.absents
    d.p(f"Sous la présidence de {monsieur(f.president)}, {f.president.qualite}, la commission permanente a été "
        f"convoquée le {le(f.convocation)}. Elle compte {en_lettres(f.exercice)} membres en exercice. Étaient "
        f"présents tous ses membres, sauf {nu(absents)}. Nombre de votants : "
        f"{en_lettres(f.votants)}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Secrétaire : {f.secretaire}")
    d.p("La commission permanente,", avant=10)
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.p(f"Après en avoir délibéré, à {tous(f)}, DÉCIDE", avant=8, gras=True)
    poser(d, f, decider(f), marque="Article {n} : ", fin=".", aligne="justifie")
    d.blocs.append(Tableau((("Vote", "Nombre de voix"), ("Pour", str(f.pour)), ("Contre", str(f.contre)),
                            ("Abstentions", str(f.abstentions)))))  # fmt: skip
    une_main(d, f.autres[5], f"Pour {le_chef(f).lower()} du Conseil régional et par délégation,",
             "La directrice générale adjointe" if f.autres[5].femme else "Le directeur général adjoint")  # fmt: skip
    d.p("Cette délibération peut être contestée devant le tribunal administratif de Montrivel, dans un délai de deux "
        "mois, par l'application Télérecours citoyens.", taille=8.5, avant=14)  # fmt: skip
    constats(d, f, numero, ("convocation", "en_exercice", "votants"))
    dit_vote(d, f)
    return d


GREFFIERS_SUITE = (
    communaute_en_colonnes,
    bourg_affouagiste,
    schema_de_coherence,
    parc_naturel,
    centre_de_gestion,
    syndicat_de_la_piscine,
    syndicat_des_eaux,
    region_par_delegation,
)
