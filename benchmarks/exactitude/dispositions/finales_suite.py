"""The control layouts of set L, second third: fourteen délibérations, from a village to a région."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import considerants_suivis, dit_vote
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
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
from benchmarks.exactitude.faits import Faits, Sujet, en_lettres, jour_de_semaine, le, sans_accents_en_capitales
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau

_CASF = "le code de l'action sociale et des familles, notamment son article R. 123-20"
_AIDES = (
    Sujet("Attribution d'aides financières au titre de l'année en cours", "8.2", (_CASF,),
          ("que les demandes ont été examinées par les travailleurs sociaux",),
          (("accorder", "les aides figurant au tableau joint pour un montant total de 1 865 €"),
           ("rejeter", "la demande présentée sous le numéro 14"))),
    Sujet("Tarifs de la résidence autonomie Les Glycines", "7.1", (_CASF, "l'avis du conseil de la vie sociale"),
          ("que le dernier relèvement des redevances remonte à deux ans",),
          (("fixer", "à 512,00 € par mois la redevance d'un logement de type T1"),
           ("fixer", "à 648,00 € par mois la redevance d'un logement de type T2"),
           ("dire", "que ces tarifs s'appliquent au premier jour du trimestre suivant"))),
)  # fmt: skip
_ECOLES = Sujet(
    "Participation aux classes de découverte", "7.5",
    ("le code de l'éducation, notamment ses articles L. 212-10 à L. 212-12",),
    ("que quatre classes partent cette année", "que les familles ne peuvent supporter seules le prix du séjour"),
    (("fixer", "à 60 € par élève la participation de la caisse des écoles"),
     ("imputer", "la dépense au chapitre 011 du budget de la caisse")),
)  # fmt: skip


def village_du_causse(f: Faits) -> Feuille:
    """A village's typewriter: capitals without accents, counts after hyphens, verbs with a capital after a hyphen."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, numero, plat = Feuille("village_du_causse"), f"{f.seance.year}/{f.rang:02}", sans_accents_en_capitales
    d.lignes("REPUBLIQUE FRANCAISE", "DEPARTEMENT DE LA SORNE", plat(f.collectivite), gras=True)
    d.p("DELIBERATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=14)
    d.p(f"Seance du {le(f.seance)}", aligne="centre")
    d.lignes("Nombre de conseillers :", f"- en exercice : {f.exercice}", f"- présents : {f.presents}",
             f"- votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)}, à 20 heures 30, le conseil municipal de la commune, régulièrement convoqué, s'est "
        f"réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence de "
        f"{monsieur(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Date de convocation du conseil municipal : {f.convocation:%d/%m/%Y}")
    d.p(f"PRESENTS : {noms(bancs(f).presents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"N° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {plat(f.sujet.objet)}", gras=True, avant=2)
    d.p("Le Maire expose au conseil l'état du dossier, donne lecture des pièces reçues et demande à chacun de se "
        "prononcer.", avant=10)  # fmt: skip
    considerants_suivis(d, f)
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="- ", fin=",")
    if f.mode == "majorite":
        d.p(f"POUR : {f.pour}   CONTRE : {f.contre}   ABSTENTION : {f.abstentions}")
    d.p("Fait et délibéré en mairie, les jour, mois et an que dessus. Au registre sont les signatures.", avant=12)
    signe(d, f, "Le Maire,")
    d.dit(visas=[])
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", objet=plat(f.sujet.objet))
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_d_alsace(f: Faits) -> Feuille:
    """Alsace: councillors « élus » and « en fonction », a point of the agenda, local law among the visas."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 18,
               visas=[f"{CGCT}, et notamment ses articles L. 2541-12 et suivants"])  # fmt: skip
    d, numero = Feuille("bourg_d_alsace"), f"{f.rang:03}/{f.seance.year}"
    timbre(d, f, "s2low", numero.replace("/", "_"))
    d.blocs.append(Colonnes(
        (P("Département du Haut-Rhin", taille=9), P("Arrondissement de Montrivel", taille=9),
         P("Conseillers élus : 19", taille=9), P(f"Conseillers en fonction : {f.exercice}", taille=9),
         P(f"Conseillers présents : {f.presents}", taille=9), P(f"Procurations : {f.pouvoirs}", taille=9)),
        (P(f.collectivite.upper(), gras=True), P("EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL"),
         P(f"Séance du {le(f.seance)}", gras=True),
         P(f"Convocation adressée le {le(f.convocation)}"),
         P(f"Sous la présidence de {mm(f.president)}, Maire")), part=0.35))  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    motifs(d, f, fin=" ;", haut=True)
    d.p(f"Le conseil municipal, sur proposition du Maire, après en avoir délibéré, à {tous(f)},", avant=10)
    poser(d, f, tierce(f), marque="", fin=" ;", retrait=12)
    if f.mode == "majorite":
        d.p(f"(pour : {f.pour} ; contre : {f.contre} ; abstentions : {f.abstentions})")
    d.p("Pour extrait conforme au registre des délibérations", avant=12)
    signe(d, f, "Le Maire :")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def commune_des_caraibes(f: Faits) -> Feuille:
    """Overseas: number and object framed in a table, the day in words, quorum stated, articles in capitals."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("commune_des_caraibes"), f"{f.rang:02}-{f.seance:%m}-{f.seance.year}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "RÉGION GUADELOUPE", f.collectivite.upper(), gras=True, aligne="centre")
    d.blocs.append(Tableau((("DÉLIBÉRATION N°", "OBJET"), (numero, f.sujet.objet))))
    comptes = (f.exercice, f.exercice, f.presents, f.pouvoirs, f.votants)
    d.blocs.append(Tableau((("Effectif légal", "En exercice", "Présents", "Procurations", "Votants"),
                            tuple(str(n) for n in comptes))))  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)}, à dix-sept heures, le conseil municipal de la {f.collectivite[0].lower()}"
        f"{f.collectivite[1:]}, légalement convoqué le {le(f.convocation)}, s'est réuni à l'hôtel de ville sous la "
        f"présidence de {monsieur(f.president)}, Maire. Le quorum étant atteint, l'assemblée peut valablement "
        "délibérer.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'désigné')} pour remplir les fonctions de secrétaire de "
        "séance.")  # fmt: skip
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Après en avoir délibéré et procédé au vote à main levée,", avant=8)
    d.p("DÉCIDE :", gras=True)
    poser(d, f, decider(f, cap=True), marque="ARTICLE {er} : ", unique="ARTICLE UNIQUE : ", fin=".", aligne="justifie")
    d.blocs.append(Tableau((("POUR", "CONTRE", "ABSTENTION"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    signe(d, f, "Fait et délibéré les jour, mois et an susdits", "Le Maire,")
    d.p("Le Maire certifie que la présente délibération a été transmise au représentant de l'État le "
        f"{f.transmission:%d/%m/%Y} et publiée le {f.publication:%d/%m/%Y}.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def ville_question_rapportee(f: Faits) -> Feuille:
    """A town: the question's title in capitals with its rapporteur, a report, « Vu » after it, the vote alone below."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, numero = Feuille("ville_question_rapportee"), f"DEL_{f.seance:%Y_%m}_{f.rang:03}"
    timbre(d, f, "ministere", f"{f.rang:08}")
    d.haut = f"{f.collectivite} – Conseil municipal du {le(f.seance)}"
    d.lignes(f.collectivite.upper(), f"DÉLIBÉRATION {numero}", gras=True, taille=13)
    d.p(f.sujet.objet.upper(), gras=True, avant=8)
    d.p(f"Rapporteur : {mm(f.autres[2])}", italique=True)
    d.lignes(f"Convocation envoyée le : {f.convocation:%d/%m/%Y}", f"Nombre de conseillers en exercice : {f.exercice}",
             f"Nombre de conseillers présents : {f.presents}", f"Nombre de conseillers représentés : {f.pouvoirs}",
             f"Président de séance : {f.president}, Maire", f"Secrétaire de séance : {f.secretaire}",
             taille=10, avant=10)  # fmt: skip
    d.p("EXPOSÉ DES MOTIFS", gras=True, avant=12)
    d.p("Mes chers collègues, le dossier qui vous est soumis a fait l'objet d'un travail préparatoire mené par les "
        "services pendant plusieurs mois. Il tient compte des remarques faites en commission, et les documents utiles "
        "ont été joints à la note de synthèse.", aligne="justifie")  # fmt: skip
    d.p("Si vous en êtes d'accord, je vous invite à adopter la délibération suivante :", aligne="justifie")
    motifs(d, f, aligne="justifie")
    d.p("Le conseil municipal, après en avoir délibéré,", avant=10)
    poser(d, f, tierce(f), marque="{n}) ", fin=".", aligne="justifie")
    vote = "À L'UNANIMITÉ DES VOTANTS" if f.mode == "unanimite" else (
        f"À LA MAJORITÉ – Pour : {f.pour} ; Contre : {f.contre} ; Abstentions : {f.abstentions}")  # fmt: skip
    d.p(f"DÉLIBÉRATION ADOPTÉE {vote}", gras=True, avant=12)
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def agglo_marge_de_gauche(f: Faits) -> Feuille:
    """An agglomération: the left margin holds number, dates and counts, lists for the reasons."""
    f = camper(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 39, prefixe="24",
               visas=[f"{CGCT}, notamment son article L. 5216-5"])  # fmt: skip
    d, numero = Feuille("agglo_marge_de_gauche", coin="bas-droite"), f"C{f.seance:%Y%m%d}_{f.rang:02}"
    timbre(d, f, "actes", numero)
    gauche = ("Délibération n°", numero, "Date de la séance :", f"{f.seance:%d/%m/%Y}", "Date de convocation :",
              f"{f.convocation:%d/%m/%Y}", f"En exercice : {f.exercice}", f"Présents : {f.presents}",
              f"Pouvoirs : {f.pouvoirs}", f"Votants : {f.votants}")  # fmt: skip
    droite = (P(f.collectivite.upper(), gras=True), P("CONSEIL COMMUNAUTAIRE", gras=True),
              P(f"Objet : {f.sujet.objet}", gras=True),
              P(f"Président de séance : {mm(f.president)}, {f.president.qualite}"),
              P(f"Secrétaire de séance : {mm(f.secretaire)}"))  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(t, taille=9, avant=2) for t in gauche), droite, part=0.28))
    motifs_en_liste(d, f, "Vu", "Considérant", "-")
    d.p(f"Après en avoir délibéré, à {tous(f)}, le conseil communautaire décide :", avant=10)
    poser(d, f, decider(f), puce="•", retrait=12)
    if f.mode == "majorite":
        d.p(f"{f.pour} voix pour, {f.contre} contre, {f.abstentions} abstention(s)", italique=True)
    d.p(f"Ainsi fait et délibéré le {le(f.seance)}.", avant=10)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def entraide_en_conseil(f: Faits) -> Feuille:
    """A CCAS whose vice-president holds the sitting and signs « pour le président »."""
    f = camper(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 11, prefixe="26",
               sujet=_AIDES[f.rang % 2])  # fmt: skip
    vice = replace(f.autres[0], qualite="Vice-présidente" if f.autres[0].femme else "Vice-président")
    g = replace(f, president=vice)
    d, numero = Feuille("entraide_en_conseil"), f"CCAS-{f.seance.year}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True)
    d.p("Registre des délibérations du conseil d'administration", italique=True)
    d.p(f"SÉANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", gras=True, avant=10)
    d.p(f"Étaient en exercice : {f.exercice} membres. Étaient présents : {f.presents}. Pouvoirs : {f.pouvoirs}. "
        f"Votants : {f.votants}.")  # fmt: skip
    d.p(f"La séance est ouverte à 18 h sous la présidence de {mm(vice)}, {vice.qualite}, en l'absence du Maire, "
        "président de droit.")  # fmt: skip
    d.p(f"{mm(f.secretaire)} assure le secrétariat de la séance.")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    motifs(d, f, fin=".")
    d.p(f"Les membres du conseil d'administration, après en avoir délibéré, à {tous(f)}, décident :", avant=10)
    poser(d, f, decider(f, cap=True), marque="• ")
    if f.mode == "majorite":
        d.p(f"Votes pour : {f.pour} – Votes contre : {f.contre} – Abstentions : {f.abstentions}")
    d.lignes("Pour le Président empêché,", f"{'La' if vice.femme else 'Le'} {vice.qualite},", str(vice),
             aligne="droite", avant=14)  # fmt: skip
    d.dit(signataires=[str(vice)])
    d.p(f"Mise en ligne le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    tete(d, g, numero, "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def caisse_des_ecoles(f: Faits) -> Feuille:
    """A caisse des écoles: short, members named by quality, the vote in the hinge."""
    f = camper(f, "Caisse des écoles {de}", "comité d'administration", "président", 9, prefixe="26", sujet=_ECOLES)
    d, numero = Feuille("caisse_des_ecoles", police="New Computer Modern"), f"CDE {f.rang:02}/{f.seance:%y}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("COMITÉ D'ADMINISTRATION", aligne="centre")
    d.p(f"Réunion du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"{f.sujet.objet}", gras=True, avant=2)
    d.p(f"Convoqué le {le(f.convocation)}, le comité d'administration s'est réuni le {le(f.seance)} à la mairie, sous "
        f"la présidence de {mm(f.president)}, {f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Sur {en_lettres(f.exercice)} membres en exercice, {en_lettres(f.presents)} sont présents.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.")
    motifs(d, f, fin=" ;")
    voix = "à l'unanimité de ses membres présents et représentés"
    if f.mode == "majorite":
        voix = f"à la majorité ({f.pour} voix pour, {f.contre} contre, {f.abstentions} abstention)"
    d.p(f"Le comité d'administration, {voix},", avant=10)
    poser(d, f, tierce(f), fin=",")
    signe(d, f, "Pour copie conforme,", f"{le_chef(f)} de la caisse des écoles,")
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def metropole_en_conseil(f: Faits) -> Feuille:
    """A métropole: furniture on both edges, a rapporteur, articles, a break among the provisions, dates of life."""
    f = camper(f, "Métropole {de}", "conseil de la métropole", "président", 41, prefixe="20",
               visas=[f"{CGCT}, notamment son article L. 5217-2"])  # fmt: skip
    d, numero = Feuille("metropole_en_conseil"), f"{f.seance.year}-{f.rang:04}"
    timbre(d, f, "s2low", numero)
    d.haut, d.bas = f"{f.collectivite} – Direction des assemblées", "{page}/{pages}"
    d.lignes(f.collectivite.upper(), "CONSEIL DE LA MÉTROPOLE", gras=True, aligne="centre", taille=14)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.lignes(
        f"Délibération n° : {numero}",
        f"Objet : {f.sujet.objet}",
        f"Rapporteur : {mm(f.autres[3])}",
        gras=True,
        avant=12,
    )
    d.lignes(f"Président : {mm(f.president)}, {f.president.qualite}", f"Secrétaire élu(e) : {mm(f.secretaire)}",
             f"Nombre de conseillers métropolitains en exercice au jour de la séance : {f.exercice}",
             f"Date de convocation du conseil : {le(f.convocation)}", avant=10)  # fmt: skip
    d.p("Le conseil de la métropole,", avant=12)
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Après en avoir délibéré,", avant=8)
    d.p("DÉLIBÈRE", gras=True, aligne="centre")
    poser(d, f, tierce(f, "cap"), marque="Article {er} – ", unique="Article unique – ", fin=".", aligne="justifie")
    d.blocs.insert(-1, SautDePage())
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité.", avant=10)
    else:
        d.p(f"Adopté à la majorité, par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention(s).",
            avant=10)  # fmt: skip
    signe(d, f, "Et ont signé les membres présents,", "pour extrait conforme,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def permanente_du_conseil(f: Faits) -> Feuille:
    """A département's permanent commission: report number apart from the act's, dashes, names under the vote."""
    f = camper(f, "Département de la Haute-Ostre", "commission permanente", "président", 35, prefixe="22",
               visas=[f"{CGCT}, notamment son article L. 3211-2",
                      "le règlement intérieur du conseil départemental"])  # fmt: skip
    rapport = f"le rapport {'de la Présidente' if f.president.femme else 'du Président'} du conseil départemental"
    f = replace(f, sujet=replace(f.sujet, visas=(*f.sujet.visas, rapport)))
    d, numero = Feuille("permanente_du_conseil"), f"CP{f.seance:%y}.{f.rang:03}"
    timbre(d, f, "actes", numero.replace(".", "_"))
    d.p("DÉPARTEMENT DE LA HAUTE-OSTRE", gras=True)
    d.p("Commission permanente", gras=True, avant=2)
    d.p(f"Réunion du {le(f.seance)} – Rapport n° {f.rang + 100}", avant=2)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=2)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=10)
    d.p(f"Présidence de {mm(f.president)}, {f.president.qualite}", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"Conseillers en exercice : {f.exercice} ; présents : {f.presents} ; procurations : {f.pouvoirs}", avant=2)
    d.p("LA COMMISSION PERMANENTE,", gras=True, avant=10)
    motifs(d, f, haut=True)
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=8)
    poser(d, f, tierce(f), marque="– ", aligne="justifie")
    d.p(f"Vote de la commission permanente : adopté à {tous(f)}", gras=True, avant=10)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}")
        d.p(f"Contre : {f.contre} ({noms(f.autres[: f.contre])})")
    signe(d, f, f"{le_chef(f)} du conseil départemental,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(mode=f.mode, **({"pour": f.pour, "contre": f.contre} if f.mode == "majorite" else {}))
    return d


def region_des_lacs(f: Faits) -> Feuille:
    """A région: « La commission permanente du conseil régional, réunie le … », decimal numbers, online at the foot."""
    f = camper(f, "Région des Lacs", "commission permanente", "président", 45, prefixe="23",
               visas=[f"{CGCT}, notamment ses articles L. 4221-1 et suivants"])  # fmt: skip
    d, numero = Feuille("region_des_lacs"), f"{f.seance:%y}CP-{f.rang + 300}"
    timbre(d, f, "s2low", numero)
    d.bas = "Région des Lacs – 1, esplanade du Port – {page} sur {pages}"
    d.p("RÉGION DES LACS", gras=True, taille=14)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"La commission permanente du conseil régional, convoquée le {le(f.convocation)} et réunie le {le(f.seance)}, "
        f"sous la présidence de {mm(f.president)}, {f.president.qualite}, {f.presents} membres étant présents sur "
        f"{f.exercice} en exercice,", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"{mm(f.secretaire)} étant secrétaire de séance,")
    motifs(d, f, fin=" ;", haut=True, aligne="justifie")
    d.p("Après avoir délibéré,", avant=8)
    d.p("DÉCIDE", gras=True)
    poser(d, f, decider(f), marque="{n}. ", aligne="justifie")
    d.p(f"Délibération adoptée à {tous(f)}"
        + (f" (pour : {f.pour}, contre : {f.contre}, abstention : {f.abstentions})" if f.mode == "majorite" else ""),
        avant=10)  # fmt: skip
    signe(d, f, f"{le_chef(f)} du Conseil régional,", aligne="centre")
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def scene_en_conseil(f: Faits) -> Feuille:
    """An EPCC's board: personalities and delegates, reasons as « Attendu que », bare infinitives after a colon."""
    f = camper(f, "EPCC Le Grand Manège", "conseil d'administration", "président", 13, prefixe="20",
               visas=[f"{CGCT}, notamment ses articles L. 1431-1 à L. 1431-9",
                      "les statuts de l'établissement"])  # fmt: skip
    d, numero = Feuille("scene_en_conseil"), f"{f.seance.year}.{f.rang:02}"
    d.p("EPCC Le Grand Manège", gras=True, taille=15)
    d.p("Établissement public de coopération culturelle", italique=True, avant=0)
    d.p(f"Conseil d'administration du {le(f.seance)}", gras=True, avant=12)
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True)
    d.p(f"Membres en exercice : {f.exercice} / Membres présents : {f.presents} / Membres ayant donné pouvoir : "
        f"{f.pouvoirs} / Votants : {f.votants}", avant=8)  # fmt: skip
    d.p(f"Présidente de séance : {f.president}, {f.president.qualite}" if f.president.femme
        else f"Président de séance : {f.president}, {f.president.qualite}")  # fmt: skip
    d.p(f"Secrétaire de séance : {f.secretaire}")
    for visa in f.visas:
        d.p(f"Vu {visa} ;", avant=2)
    considerants_suivis(d, f, mot="Attendu", fin=" ;", avant=2)
    d.dit(visas=[f"Vu {v}" for v in f.visas])
    d.p("Le conseil d'administration, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f, nu=True, cap=True), puce="–", retrait=12)
    d.p(f"Vote : {tous(f)[2:] if f.mode == 'unanimite' else 'majorité'} "
        f"({f.pour} pour – {f.contre} contre – {f.abstentions} abstention)", avant=10)  # fmt: skip
    signe(d, f, f"{le_chef(f)} du conseil d'administration")
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def communaute_par_communes(f: Faits) -> Feuille:
    """A communauté: the delegates in a table by commune, the vote in another, arrows, the secretary first."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 13, prefixe="20")
    d, qui, numero = Feuille("communaute_par_communes"), bancs(f), f"{f.seance.year}_{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"Extrait du registre des délibérations – Séance du {f.seance:%d/%m/%Y}", aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=8)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Date de la convocation : {f.convocation:%d/%m/%Y}")
    gens = qui.presents
    d.blocs.append(Tableau((("Communes", "Délégués présents"), ("Aubrelle", noms(gens[0::3])),
                            ("Gréziac", noms(gens[1::3])), ("Ormevert", noms(gens[2::3])))))  # fmt: skip
    d.p(f"Nombre de délégués en exercice : {f.exercice}", avant=10)
    d.p(f"Nombre de délégués présents : {f.presents} – Nombre de votants : {f.votants}", avant=2)
    d.p(f"Président de séance : {mm(f.president)}, {f.president.qualite}", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"{le_chef(f)} rappelle le contexte et propose au conseil de se prononcer.", avant=10)
    motifs(d, f)
    d.p("Le conseil communautaire, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f), marque="→ ", retrait=8)
    d.blocs.append(Tableau((("Votants", "Pour", "Contre", "Abstentions"),
                            (str(f.votants), str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
    signent(d, f, secretaire_d_abord=True)
    d.p("La présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal "
        "administratif de Montrivel dans un délai de deux mois à compter de sa publication.",
        taille=8, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def foncier_en_bureau(f: Faits) -> Feuille:
    """The bureau of a public land office: the act in one sentence after its reasons, « est adoptée »."""
    f = camper(f, "Établissement public foncier local de la Sorne", "bureau", "président", 9, prefixe="44",
               visas=["le code de l'urbanisme, notamment ses articles L. 324-1 et suivants"])  # fmt: skip
    d, numero = Feuille("foncier_en_bureau"), f"B-{f.seance:%Y}/{f.rang:02}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"BUREAU DU {le(f.seance).upper()}", gras=True)
    d.p(f"Délibération n° {numero}", gras=True, aligne="droite")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Présents : {noms(bancs(f).presents)}", aligne="justifie")
    d.p(f"Le bureau était présidé par {mm(f.president)}, {f.president.qualite} ; {mm(f.secretaire)} était secrétaire "
        "de séance.")  # fmt: skip
    d.p(f"Membres du bureau en exercice : {f.exercice} ; présents : {f.presents} ; votants : {f.votants}")
    d.p("Rapport du directeur", gras=True, avant=10)
    d.p("Le directeur rappelle que le programme pluriannuel d'intervention prévoit cette opération et que les communes "
        "concernées ont donné leur accord.", aligne="justifie")  # fmt: skip
    motifs(d, f, fin="")
    d.p("Le bureau, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f, "bas"), marque="{n}° - ")
    d.p(f"La présente délibération est adoptée à {tous(f)}" + (
        f" par {f.pour} voix pour et {f.contre} voix contre." if f.mode == "majorite" else "."), avant=10)  # fmt: skip
    signe(d, f, f"{le_chef(f)} de l'EPFL,")
    tete(d, f, numero, "en_exercice", "presents", "votants")
    d.dit(mode=f.mode, **({"pour": f.pour, "contre": f.contre} if f.mode == "majorite" else {}))
    return d


def ville_note_adoptee(f: Faits) -> Feuille:
    """A big city: number and title in one line, « il est proposé » and infinitives, « Adopté. », no count of votes."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 43)
    d, numero = Feuille("ville_note_adoptee"), f"{f.seance.year}/{f.rang + 200}"
    timbre(d, f, "actes", f"{f.seance.year}_{f.rang + 200}")
    d.bas = "Secrétariat général – Service des assemblées – Page {page}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True, avant=2)
    d.p(f"{numero} - {f.sujet.objet}", gras=True, aligne="centre", taille=13, avant=8)
    d.p(f"Présidence : {mm(f.president)}, Maire. Secrétaire de séance : {mm(f.secretaire)}.", taille=9)
    d.p(f"Conseillers en exercice : {f.exercice}. Convocation du {le(f.convocation)}.", taille=9, avant=2)
    d.p(f"{mm(f.autres[1])}, {accord(f.autres[1], 'adjoint')} au maire, présente le rapport suivant :", avant=10)
    d.p("La Ville s'est engagée dans une démarche de long terme, que le présent rapport prolonge. Les crédits sont "
        "prévus et la commission compétente a rendu un avis favorable.", aligne="justifie")  # fmt: skip
    d.p("Il est proposé au conseil municipal :", avant=10)
    poser(d, f, decider(f), marque="- ", retrait=10)
    d.p("Adopté.", gras=True, avant=12)
    signe(d, f, "Pour extrait certifié conforme,", "Le Maire,")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice")
    d.dit(mode="adopte")
    return d


FINALES_SUITE = (
    village_du_causse,
    bourg_d_alsace,
    commune_des_caraibes,
    ville_question_rapportee,
    agglo_marge_de_gauche,
    entraide_en_conseil,
    caisse_des_ecoles,
    metropole_en_conseil,
    permanente_du_conseil,
    region_des_lacs,
    scene_en_conseil,
    communaute_par_communes,
    foncier_en_bureau,
    ville_note_adoptee,
)
