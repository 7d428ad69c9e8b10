"""The control half that judges the parser: offices' layouts, drawn from the catalogue of real writings alone."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_tete,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.dispositions.controles_pieces import (
    DEPARTEMENTS,
    a_la_suite,
    a_lieu,
    accord,
    assemblee,
    au_feminin,
    autorite,
    avec_visa,
    chez,
    code,
    date_en_lettres,
    de_faire,
    dit_effectif,
    monsieur,
    noms,
    retenir,
    titre,
)
from benchmarks.exactitude.dispositions.controles_suite import (
    administrateurs_du_ccas,
    articles_sur_leur_ligne,
    conclusions_mises_aux_voix,
    proposition_refusee,
    rapport_dont_il_est_pris_acte,
    suite_au_verso,
    tarifs_en_tableau,
)
from benchmarks.exactitude.faits import (
    Faits,
    conjuguer,
    jour_de_semaine,
    le,
    sans_accents_en_capitales,
)
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau, personne


def mairie_a_cartouche(f: Faits) -> Feuille:
    """A commune's Word template: two columns for the head, a table of members, infinitives after « DÉCIDE : »."""
    f = chez(f, "Commune", "conseil municipal", "maire")
    d = Feuille("mairie_a_cartouche")
    numero, gens = f"{f.seance:%Y}-{f.rang:03}", assemblee(f)
    d.blocs.append(Colonnes(
        (P("RÉPUBLIQUE FRANÇAISE", gras=True), P(f"Département {DEPARTEMENTS[f.departement][0]}", taille=9),
         P("Arrondissement de Vernoy", taille=9), P(f.collectivite.upper(), gras=True)),
        (P("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True), P("DU CONSEIL MUNICIPAL", gras=True),
         P(f"Séance du {le(f.seance)}")), 0.42))  # fmt: skip
    d.blocs.append(Tableau((
        ("Afférents au conseil municipal", "En exercice", "Présents", "Ont pris part au vote"),
        (str(f.exercice), str(f.exercice), str(f.presents), str(f.votants)))))  # fmt: skip
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}",
             f"Date d'affichage de la convocation : {f.convocation:%d/%m/%Y}", avant=8, taille=9)  # fmt: skip
    d.p(f"N° {numero}", gras=True, avant=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(f"L'an {date_en_lettres(f).replace('mille', 'mil')}, à vingt heures trente, le Conseil municipal de cette "
        "commune, dûment convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, "
        f"sous la présidence de {monsieur(f.president)} {f.president}, {f.president.qualite}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : Mmes et MM. {noms(gens.presents, civilite=False)}.", aligne="justifie")
    if gens.excuses:
        d.p(f"Absents excusés : {noms(gens.excuses)}.", aligne="justifie")
    if gens.representes:
        d.p("Procurations : " + ", ".join(f"{a} à {m}" for a, m in gens.representes) + ".", aligne="justifie")
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}")
    d.p(f"{autorite(f)} rappelle que ce point a été évoqué lors de la précédente réunion de travail.", avant=10)
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.p("Après en avoir délibéré, le Conseil municipal, " + ("à l'unanimité des membres présents et représentés,"
        if f.mode == "unanimite" else
        f"par {f.pour} voix pour, {f.contre} contre et {accord(f.abstentions, 'abstention')},"), avant=8)  # fmt: skip
    d.p("DÉCIDE :", gras=True, aligne="centre")
    textes = a_la_suite([de_faire(v, r) for v, r in f.decisions], ",")
    for t in textes:
        d.p(t, puce="-", retrait=20, aligne="justifie")
    d.p("Ainsi fait et délibéré les jour, mois et an susdits.", avant=12)
    d.lignes("Pour copie conforme,", f"{titre(f)},", str(f.president), aligne="droite")
    timbre_s2low(d, f, code(numero))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    retenir(d, f, textes)
    dit_effectif(d, f, "en_exercice", "presents", "votants")
    d.dit(convocation=f.convocation, president=personne(f.president, f.president.qualite))
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.president)])
    return d


def ville_rapport_et_articles(f: Faits) -> Feuille:
    """A city's three pages: who is there, a report in parts, articles, the vote last."""
    f = avec_visa(chez(f, "Ville", "conseil municipal", "maire"),
                  "le code général des collectivités territoriales")  # fmt: skip
    numero, gens, rapporteur = f"{f.seance:%Y-%m-%d}/{f.rang:02}", assemblee(f), f.autres[4]
    d = Feuille("ville_rapport_et_articles", haut=f"{f.collectivite} – Conseil municipal",
                bas="Hôtel de ville – 1, place de la République – page {page} sur {pages}")  # fmt: skip
    d.p(f"CONSEIL MUNICIPAL DU {f.seance:%d/%m/%Y}", gras=True, taille=14, aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=14)
    d.lignes(f"Nombre de conseillers en exercice : {f.exercice}", f"Nombre de conseillers présents : {f.presents}",
             f"Nombre de conseillers représentés : {f.pouvoirs}", avant=14)  # fmt: skip
    d.p(f"Le Conseil municipal, convoqué le {le(f.convocation)}, s'est assemblé à l'hôtel de ville à 18 h 30 sous la "
        f"présidence de {f.president.civilite} {f.president}, {f.president.qualite}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p("Étaient présents :", gras=True, avant=8)
    for p in gens.presents[:6]:
        d.p(f"{p.civilite} {p},", avant=0)
    d.p(f"{noms(gens.presents[6:])}.", aligne="justifie", avant=0)
    if gens.representes:
        d.p("Étaient représentés :", gras=True)
        for a, m in gens.representes:
            d.p(f"{a.civilite} {a} par {m.civilite} {m}", avant=0)
    d.p(f"{monsieur(f.secretaire)} {f.secretaire} remplit les fonctions de secrétaire de séance.", avant=8)
    d.blocs.append(SautDePage())
    d.p(f"{monsieur(rapporteur)} {rapporteur}, rapporteur, expose :", italique=True)
    for partie, texte in zip(("Contexte", "Contenu de la proposition", "Incidence financière"), _PARTIES, strict=True):
        d.p(partie, gras=True, avant=10)
        for phrases in texte:
            d.p(phrases, aligne="justifie")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=14)
    visas_suivis(d, f, mot="VU", fin="", aligne="justifie")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin="", aligne="justifie")
    d.p("Après avis de la commission municipale, et après en avoir délibéré,", avant=8)
    textes = [f"{conjuguer(v).upper()} {r}." for v, r in f.decisions]
    textes.append("DIT que la présente délibération sera transmise au représentant de l'État dans le département.")
    numeros = [str(i) for i in range(1, len(textes) + 1)]
    for n, t in zip(numeros, textes, strict=True):
        d.p(f"ARTICLE {n} - {t}", aligne="justifie", avant=8)
    d.p(f"ADOPTÉ {'À L’UNANIMITÉ' if f.mode == 'unanimite' else 'À LA MAJORITÉ'}", gras=True, avant=14)
    d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstention : {f.abstentions}")
    d.lignes(f"{titre(f)} de la {f.collectivite},", str(f.president), aligne="droite", avant=24)
    d.p(f"Le tribunal administratif de {DEPARTEMENTS[f.departement][1]} peut être saisi d'un recours contre cet acte "
        "dans les deux mois, notamment par l'application « Télérecours citoyens ».", taille=8, avant=20)  # fmt: skip
    timbre_actes(d, f, code(numero))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    retenir(d, f, textes, numeros, "DIT")
    dit_effectif(d, f, "en_exercice", "presents", "pouvoirs")
    d.dit(convocation=f.convocation, president=personne(f.president, f.president.qualite))
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.president)])
    return d


_PARTIES = (
    ("La ville a engagé depuis plusieurs années une politique de modernisation de ses équipements et de ses services. "
     "Un diagnostic, mené avec les habitants et les agents, a mis en évidence les besoins les plus urgents.",
     "Les réunions de quartier organisées au printemps ont confirmé l'intérêt porté à ce dossier. Les remarques "
     "recueillies ont été intégrées au document final, qui a été adressé aux élus avec la convocation."),
    ("Le dispositif proposé a été construit autour de trois objectifs : simplifier les démarches, maîtriser la dépense "
     "et garantir l'égalité de traitement des usagers. Il entrera en vigueur dès que la délibération sera exécutoire.",
     "Un bilan sera présenté à l'assemblée au terme de la première année. Il portera sur la fréquentation, sur les "
     "coûts constatés et sur la satisfaction exprimée."),
    ("Les crédits correspondants ont été prévus au budget de l'exercice en cours. Aucune inscription complémentaire "
     "n'est nécessaire à ce stade.",),
)  # fmt: skip


def agglo_marge_et_voix(f: Faits) -> Feuille:
    """An agglomération: a margin of counts beside the list of members, « • Vu », votes with names in the hinge."""
    f = chez(f, "Communauté d'agglomération", "conseil communautaire", "président")
    d = Feuille("agglo_marge_et_voix", bas="{page}")
    numero, gens = f"DEL{f.seance:%Y%m%d}_{f.rang:02}", assemblee(f)
    marge = (
        "Date de la convocation :", le(f.convocation), "En exercice :", str(f.exercice), "Présents :", str(f.presents),
        "Votants :", str(f.votants),
    )  # fmt: skip
    d.p("C O N S E I L   C O M M U N A U T A I R E", aligne="centre", gras=True)
    d.p(f.collectivite, aligne="centre", avant=2)
    d.p(f"Séance publique du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=2)
    d.blocs.append(Colonnes(
        tuple(P(" ".join(marge[i : i + 2]), taille=9) for i in range(0, len(marge), 2)),
        (P(f"Présidence de {f.president.civilite} {f.president}, {f.president.qualite}", gras=True, taille=10),
         P(f"Délégués présents : {noms(gens.presents, ' ; ')}.", taille=9),
         P(f"Secrétaire : {f.secretaire.civilite} {f.secretaire}", taille=9)), 0.32))  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    for visa in f.visas:
        d.p(f"Vu {visa} ;", puce="•", retrait=14, aligne="justifie")
    for motif in f.sujet.considerants:
        d.p(f"Considérant {motif} ;", puce="•", retrait=14, aligne="justifie")
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    opposes, tus = gens.presents[-f.contre :], gens.presents[3 : 3 + f.abstentions]
    voix = "à l'unanimité des suffrages exprimés" if f.mode == "unanimite" else (
        f"par {f.pour} voix pour, {f.contre} voix contre ({noms(opposes)})"
        + (f" et {accord(f.abstentions, 'abstention')} ({noms(tus)})" if tus else "")
    )  # fmt: skip
    d.p(f"Le Conseil communautaire, sur le rapport de {f.autres[0].civilite} {f.autres[0]} et après en avoir délibéré, "
        f"{voix} :", aligne="justifie", avant=10)  # fmt: skip
    textes = a_la_suite([f"{conjuguer(v).capitalize()} {r}" for v, r in f.decisions])
    for t in textes:
        d.p(t, puce="•", retrait=14, aligne="justifie")
    d.lignes("Pour extrait certifié conforme,", f"{titre(f)} de la {f.collectivite}", str(f.president),
             aligne="droite", avant=18)  # fmt: skip
    d.p("Délai de recours : deux mois à compter de la publication, devant le tribunal administratif de "
        f"{DEPARTEMENTS[f.departement][1]} (www.telerecours.fr).", taille=8, avant=16)  # fmt: skip
    timbre_s2low(d, f, code(numero))
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(pour=f.pour, contre=f.contre)
        d.dit(**({"abstentions": f.abstentions} if tus else {}))
    retenir(d, f, textes)
    dit_effectif(d, f, "en_exercice", "presents", "votants")
    d.dit(convocation=f.convocation, president=personne(f.president, f.president.qualite))
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.president)])
    return d


def comcom_degres(f: Faits) -> Feuille:
    """A communauté de communes: no stamp, « 1° d'approuver », the certificate of publication at the foot."""
    f = chez(f, "Communauté de communes", "conseil communautaire", "président")
    d = Feuille("comcom_degres", police="New Computer Modern")
    numero = f"{f.seance:%y}-{f.rang:03}"
    d.p(f"{f.collectivite}", gras=True, taille=14, aligne="centre")
    d.p("Siège : 3, rue des Halles", taille=9, aligne="centre", avant=0)
    d.p("DÉLIBÉRATION DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre", avant=12)
    d.lignes(f"Séance du : {f.seance:%d/%m/%Y}", f"Numéro de délibération : {numero}", f"Objet : {f.sujet.objet}",
             avant=12)  # fmt: skip
    d.p(f"Les membres du Conseil communautaire, légalement convoqués le {f.convocation:%d/%m/%Y}, se sont réunis à la "
        f"salle des fêtes, sous la présidence de {monsieur(f.president)} {f.president}, {f.president.qualite}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Conseillers en exercice : {f.exercice} ; présents : {f.presents} ; ayant donné pouvoir : {f.pouvoirs} ; "
        f"votants : {f.votants}.")  # fmt: skip
    d.p(f"{monsieur(f.secretaire)} {f.secretaire} a été élu{'e' * f.secretaire.femme} secrétaire de séance.")
    visas_suivis(d, f, mot="Vu", fin=".", aligne="justifie", avant=8)
    considerants_suivis(d, f, fin=".", aligne="justifie", avant=8)
    d.p(f"Sur proposition de {autorite(f)},", avant=8)
    d.p("Le Conseil communautaire décide, " + ("à l'unanimité" if f.mode == "unanimite" else
        f"à la majorité ({f.pour} pour, {f.contre} contre, {accord(f.abstentions, 'abstention')})") + " :",
        gras=True, avant=8)  # fmt: skip
    textes = a_la_suite([de_faire(v, r) for v, r in f.decisions])
    numeros = [str(i) for i in range(1, len(textes) + 1)]
    for n, t in zip(numeros, textes, strict=True):
        d.p(f"{n}° {t}", retrait=14, aligne="justifie")
    d.p(f"Fait et délibéré {a_lieu(f)}, les jour, mois et an que dessus.", avant=14)
    d.blocs.append(Colonnes((P(f"{titre(f)},"), P(str(f.president), avant=24)),
                            (P(f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,"),
                             P(str(f.secretaire), avant=24)), 0.5))  # fmt: skip
    d.p(f"Délibération publiée sur le site internet de la communauté le {f.publication:%d/%m/%Y}.", taille=9, avant=14)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    retenir(d, f, textes, numeros)
    dit_effectif(d, f, "en_exercice", "presents", "votants", "pouvoirs")
    d.dit(convocation=f.convocation, president=personne(f.president, f.president.qualite))
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.president), str(f.secretaire)], publication=f.publication)
    return d


def comite_syndical(f: Faits) -> Feuille:
    """A syndicat mixte: the quorum told, visas without end mark, « Article 1er : D'approuver », a certificate."""
    f = avec_visa(chez(f, "Syndicat mixte", "comité syndical", "président"), "les statuts du syndicat")
    d = Feuille("comite_syndical", haut=f"{f.collectivite} – 8, quai de l'Écluse – syndicat@exemple.invalid")
    numero = f"CS-{f.seance:%Y}-{f.rang:02}"
    d.p("DÉLIBÉRATION DU COMITÉ SYNDICAL", gras=True, taille=14)
    d.p(f"Réunion du {le(f.seance)}", gras=True, avant=0)
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Le {f.seance:%d/%m/%Y} à 14 h 30, le Comité syndical du {f.collectivite}, dûment convoqué le "
        f"{f.convocation:%d/%m/%Y}, s'est réuni au siège du syndicat sous la présidence de {f.president.civilite} "
        f"{f.president}.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Délégués en exercice : {f.exercice} – Quorum : {f.exercice // 2 + 1} – Délégués présents : {f.presents} – "
        f"Pouvoirs : {f.pouvoirs}")  # fmt: skip
    d.p("Le quorum étant atteint, le Comité syndical peut valablement délibérer.")
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}")
    visas_suivis(d, f, mot="Vu", fin="", avant=8, aligne="justifie")
    considerants_suivis(d, f, mot="Considérant", fin="", avant=8, aligne="justifie")
    d.p(f"Le Comité syndical, ouï l'exposé de {autorite(f)},", avant=10)
    d.p("Après en avoir délibéré, " + ("à l'unanimité des membres présents ou représentés" if f.mode == "unanimite"
        else "à la majorité des suffrages exprimés") + ",", avant=0)  # fmt: skip
    d.p("DÉCIDE", gras=True, aligne="centre", avant=8)
    textes = [f"{de_faire(v, r)}." for v, r in f.decisions]
    textes = [t[0].upper() + t[1:] for t in textes]
    textes.append(f"De charger {autorite(f)} de l'exécution de la présente délibération.")
    numeros = [str(i) for i in range(1, len(textes) + 1)]
    for n, t in zip(numeros, textes, strict=True):
        d.p(f"Article {'1er' if n == '1' else n} : {t}", aligne="justifie", avant=8)
    if f.mode == "majorite":
        d.p(f"Votes pour : {f.pour}    Votes contre : {f.contre}    Abstentions : {f.abstentions}", avant=10)
    d.p("Pour extrait conforme au registre des délibérations,", avant=16)
    d.lignes(f"{titre(f)} du Syndicat,", str(f.president), aligne="droite", avant=10)
    d.p(f"{titre(f)} certifie sous sa responsabilité le caractère exécutoire de cet acte et informe qu'il peut faire "
        f"l'objet d'un recours devant le tribunal administratif de {DEPARTEMENTS[f.departement][1]} dans un délai de "
        "deux mois à compter de sa publication.", taille=8, avant=18)  # fmt: skip
    timbre_ministere(d, f, code(numero))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    retenir(d, f, textes, numeros, "CHARGE")
    dit_effectif(d, f, "en_exercice", "presents", "pouvoirs")
    d.dit(convocation=f.convocation, president=personne(f.president, None))
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.president)])
    return d


def village_tirets_tapes(f: Faits) -> Feuille:
    """A village's typed dashes and capitals without accents; « DECIDE de », the date of posting left to the pen."""
    f = chez(f, "Commune", "conseil municipal", "maire")
    d = Feuille("village_tirets_tapes", police="DejaVu Sans Mono")
    numero = f"{f.rang}/{f.seance:%Y}"
    d.lignes(f"DEPARTEMENT {sans_accents_en_capitales(DEPARTEMENTS[f.departement][0])}", "CANTON DE VERNOY",
             sans_accents_en_capitales(f.collectivite), taille=10)  # fmt: skip
    d.p("DELIBERATION DU CONSEIL MUNICIPAL", aligne="centre", gras=True, avant=12)
    d.p(f"SEANCE DU {sans_accents_en_capitales(le(f.seance))}", aligne="centre", gras=True, avant=0)
    d.p(f"N° {numero} - {f.sujet.objet}", gras=True, avant=12, taille=10)
    d.lignes(f"Membres en exercice : {f.exercice}", f"Membres présents : {f.presents}", f"Votants : {f.votants}",
             f"Date de convocation : {f.convocation:%d/%m/%Y}", taille=10, avant=10)  # fmt: skip
    d.p(f"Sous la présidence de {f.president.civilite} {f.president}, {f.president.qualite}.", taille=10)
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}", taille=10, avant=0)
    for visa in f.visas:
        d.p(f"- VU {visa},", taille=10, aligne="justifie")
    for motif in f.sujet.considerants:
        d.p(f"- CONSIDERANT {motif},", taille=10, aligne="justifie")
    d.dit(visas=[f"VU {v}" for v in f.visas], considerants=[f"CONSIDERANT {c}" for c in f.sujet.considerants])
    voix = "A L'UNANIMITE" if f.mode == "unanimite" else (
        f"PAR {f.pour} VOIX POUR, {f.contre} VOIX CONTRE ET {accord(f.abstentions, 'ABSTENTION').replace('s', 'S')}"
    )  # fmt: skip
    d.p(f"LE CONSEIL MUNICIPAL, APRES EN AVOIR DELIBERE, {voix} :", gras=True, avant=10, taille=10)
    (v, r), *autres = f.decisions
    textes = a_la_suite([f"DECIDE {de_faire(v, r)}",
                         *(f"{sans_accents_en_capitales(conjuguer(w))} {s}" for w, s in autres)], ",")  # fmt: skip
    for t in textes:
        d.p(f"- {t}", taille=10, aligne="justifie", retrait=10)
    d.p("Fait et délibéré les jour, mois et an ci-dessus.", taille=10, avant=12)
    d.lignes(f"{titre(f)},", str(f.president), aligne="droite", taille=10, avant=12)
    d.p("Affiché le : ....................", taille=9, avant=14)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    retenir(d, f, textes)
    dit_effectif(d, f, "en_exercice", "presents", "votants")
    d.dit(convocation=f.convocation, president=personne(f.president, f.president.qualite))
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.president)])
    return d


def bureau_par_delegation(f: Faits) -> Feuille:
    """The bureau of a communauté: a fiche of labels, « Article unique » where one thing is decided, stamp at left."""
    f = avec_visa(chez(f, "Communauté de communes", "bureau communautaire", "président"),
                  "la délibération du 9 juillet 2020 portant délégation au bureau communautaire")  # fmt: skip
    d = Feuille("bureau_par_delegation", bas="Bureau communautaire – {page}")
    numero = f"B{f.seance:%Y}.{f.rang:02}"
    d.p(f.collectivite, gras=True, taille=13, aligne="droite")
    d.p("DÉLIBÉRATION DU BUREAU COMMUNAUTAIRE", gras=True, aligne="droite", avant=2)
    d.blocs.append(Tableau((
        ("Délibération n°", numero), ("Date de la réunion", le(f.seance)), ("Objet", f.sujet.objet),
        ("Date de convocation", le(f.convocation)), ("Président de séance", str(f.president)),
        ("Secrétaire de séance", str(f.secretaire)), ("Membres en exercice", str(f.exercice)),
        ("Membres présents", str(f.presents)), ("Votants", str(f.votants)),
    ), entete=False))  # fmt: skip
    d.p("LE BUREAU,", gras=True, avant=14)
    visas_suivis(d, f, mot="Vu", fin=" ;", aligne="justifie")
    considerants_suivis(d, f, mot="Considérant", fin=" ;", aligne="justifie")
    d.p("Après en avoir délibéré" + (", à l'unanimité :" if f.mode == "unanimite" else
        f", par {au_feminin(f.pour)} voix pour et {au_feminin(f.contre)} voix contre :"
        if not f.abstentions else f", par {au_feminin(f.pour)} voix pour, {au_feminin(f.contre)} voix contre et "
        f"{au_feminin(f.abstentions)} abstention{'s' * (f.abstentions > 1)} :"), avant=10)  # fmt: skip
    textes, numeros = [f"{conjuguer(v).upper()} {r}." for v, r in f.decisions], []
    for i, t in enumerate(textes, 1):
        numeros.append("unique" if len(textes) == 1 else str(i))
        d.p(f"Article {'unique' if len(textes) == 1 else i} : {t}", aligne="justifie", avant=8)
    d.lignes(f"Fait {a_lieu(f)}, le {le(f.seance)}", f"{titre(f)},", str(f.president), retrait=260, avant=20)
    d.p("Voies et délais de recours : la présente délibération peut être déférée au tribunal administratif de "
        f"{DEPARTEMENTS[f.departement][1]} dans un délai de deux mois.", taille=8, avant=18)  # fmt: skip
    timbre_actes(d, f, code(numero))
    d.coin = "haut-gauche"
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(pour=f.pour, contre=f.contre)
        d.dit(**({"abstentions": f.abstentions} if f.abstentions else {}))
    retenir(d, f, textes, numeros)
    dit_effectif(d, f, "en_exercice", "presents", "votants")
    d.dit(convocation=f.convocation, president=personne(f.president, None))
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.president)])
    return d


def grande_ville_delibere(f: Faits) -> Feuille:
    """A large city's two pages: the report's reasons, « DÉLIBÈRE », « 1 - Approuve », then who voted how."""
    f = chez(f, "Ville", "conseil municipal", "maire")
    d = Feuille("grande_ville_delibere", bas="Direction de l'administration générale – {page}")
    numero, gens, adjoint = f"{f.rang:03}-{f.seance:%Y}", assemblee(f), f.autres[5]
    d.p(sans_accents_en_capitales(f.collectivite), gras=True, taille=16)
    d.p(f"Conseil municipal – séance du {le(f.seance)}", avant=2)
    d.p(f"Délibération {numero}", gras=True, avant=16, taille=13)
    d.p(f.sujet.objet, gras=True, taille=13, avant=4)
    d.lignes(f"Président de séance : {f.president}", f"Secrétaire de séance : {f.secretaire}",
             f"Rapporteur : {adjoint}", avant=14)  # fmt: skip
    d.p(f"Présents ({f.presents}) : {noms(gens.presents, civilite=False)}.", aligne="justifie", taille=10)
    if gens.representes:
        d.p("Pouvoirs : " + " ; ".join(f"{a} donne pouvoir à {m}" for a, m in gens.representes) + ".",
            aligne="justifie", taille=10)  # fmt: skip
    if gens.excuses:
        d.p(f"Absents : {noms(gens.excuses, civilite=False)}.", aligne="justifie", taille=10)
    d.p("Le Conseil,", gras=True, avant=14)
    for visa in f.visas:
        d.p(f"Vu {visa} ;", aligne="justifie")
    d.p("Vu le rapport ci-dessous ;")
    d.dit(visas=[*(f"Vu {v}" for v in f.visas), "Vu le rapport ci-dessous"])
    d.p("RAPPORT", gras=True, aligne="centre", avant=14)
    d.p("Le projet présenté ce soir répond à une attente exprimée de longue date. Il a été élaboré avec les services "
        "de l'État et avec les associations locales, puis ajusté à la suite des observations de la commission.",
        aligne="justifie")  # fmt: skip
    d.p("Les principes en sont simples : une règle lisible pour tous, un coût connu à l'avance et un suivi régulier. "
        "Aucune charge nouvelle n'en résulte pour les budgets annexes.", aligne="justifie")  # fmt: skip
    d.blocs.append(SautDePage())
    considerants_suivis(d, f, fin=" ;", aligne="justifie")
    d.p(f"{monsieur(adjoint)} {adjoint} entendu{'e' * adjoint.femme} en son rapport ;", avant=8)
    d.p("Après en avoir délibéré,", avant=4)
    d.p("DÉLIBÈRE", gras=True, aligne="centre", avant=10)
    textes = [f"{conjuguer(v).capitalize()} {r}." for v, r in f.decisions]
    numeros = [str(i) for i in range(1, len(textes) + 1)]
    for n, t in zip(numeros, textes, strict=True):
        d.p(f"{n} - {t}", aligne="justifie", avant=8)
    opposes, tus = gens.presents[len(gens.presents) - f.contre :], gens.presents[4 : 4 + f.abstentions]
    d.p("Adopté à l'unanimité." if f.mode == "unanimite" else "Adopté à la majorité.", gras=True, avant=14)
    d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}" + (f" ({noms(opposes, civilite=False)})" if opposes else ""),
             f"Abstentions : {f.abstentions}" + (f" ({noms(tus, civilite=False)})" if tus else ""))  # fmt: skip
    d.p("Et ont signé les membres présents. Pour extrait conforme,", avant=14)
    d.lignes(f"{titre(f)},", str(f.president), avant=10, retrait=280)
    d.p("Certifié exécutoire à la date de réception par la préfecture portée sur la présente délibération.", taille=8)
    timbre_actes(d, f, code(numero))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    retenir(d, f, textes, numeros)
    dit_effectif(d, f, "presents")
    d.dit(president=personne(f.president, None), secretaire=str(f.secretaire), signataires=[str(f.president)])
    return d


def scrutin_detaille(f: Faits) -> Feuille:
    """An agglomération's table of votes before the decisions, a member who leaves the room, two signatures."""
    f = chez(f, "Communauté d'agglomération", "conseil communautaire", "président")
    d = Feuille("scrutin_detaille", haut="Conseil communautaire – Registre des délibérations – feuillet {page}")
    numero, sorti = f"{f.seance:%Y}_{f.rang:03}_CC", f.autres[3]
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre", avant=4)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Par convocation en date du {le(f.convocation)}, le Conseil communautaire s'est réuni à l'espace culturel, à "
        f"18 heures, sous la présidence de {f.president.civilite} {f.president}, {f.president.qualite}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"{f.secretaire.civilite} {f.secretaire} a été désigné{'e' * f.secretaire.femme} en qualité de secrétaire de "
        "séance.")  # fmt: skip
    d.p(f"{sorti.civilite} {sorti}, intéressé{'e' * sorti.femme} à l'affaire, quitte la salle et ne prend pas part au "
        "vote.")  # fmt: skip
    visas_suivis(d, f, mot="Vu", fin=",", aligne="justifie", avant=8)
    considerants_suivis(d, f, mot="Considérant", fin=",", aligne="justifie", avant=8)
    d.p(f"Entendu l'exposé de {autorite(f)},", avant=8)
    d.p("Le Conseil communautaire, après en avoir délibéré et procédé au vote,", avant=8)
    d.blocs.append(Tableau((("Pour", "Contre", "Abstention", "Ne prend pas part au vote"),
                            (str(f.pour), str(f.contre), str(f.abstentions), "1"))))  # fmt: skip
    d.p("à l'unanimité des suffrages exprimés," if f.mode == "unanimite" else "à la majorité des suffrages exprimés,",
        avant=8)  # fmt: skip
    textes = a_la_suite([f"{conjuguer(v).upper()} {r}" for v, r in f.decisions], ",")
    for t in textes:
        d.p(t, puce="–", retrait=12, aligne="justifie")
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=14)
    d.blocs.append(Colonnes(
        (P(f"{titre(f)},", avant=10), P(str(f.president), avant=24)),
        (P(f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,", avant=10),
         P(str(f.secretaire), avant=24)), 0.5))  # fmt: skip
    timbre_s2low(d, f, code(numero))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    retenir(d, f, textes)
    d.dit(convocation=f.convocation, president=personne(f.president, f.president.qualite))
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.president), str(f.secretaire)])
    return d


CONTROLES: tuple[Callable[[Faits], Feuille], ...] = (
    mairie_a_cartouche,
    ville_rapport_et_articles,
    agglo_marge_et_voix,
    comcom_degres,
    comite_syndical,
    village_tirets_tapes,
    bureau_par_delegation,
    grande_ville_delibere,
    scrutin_detaille,
    administrateurs_du_ccas,
    proposition_refusee,
    rapport_dont_il_est_pris_acte,
    conclusions_mises_aux_voix,
    suite_au_verso,
    tarifs_en_tableau,
    articles_sur_leur_ligne,
)
"""Every control layout."""
