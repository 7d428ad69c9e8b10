"""The control layouts of set REGISTRES_COMMUNAUX: délibérations of ordinary communes, communautés, syndicats, CCAS and
schools, arrêtés and décisions, with the habits of their secretaries and of their programs. First part: villages."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import dit_provisions, dit_vote
from benchmarks.exactitude.dispositions.communaux_actes import COMMUNAUX_ACTES
from benchmarks.exactitude.dispositions.communaux_groupes import COMMUNAUX_GROUPES
from benchmarks.exactitude.dispositions.communaux_pieces import (
    AFFOUAGE,
    CGCT,
    CHEMIN,
    COLUMBARIUM,
    ECLAIRAGE,
    SALLE,
    SUBVENTION,
    electeurs,
    en_voix,
    envoye_et_affiche,
    initiale,
    le_chef_parle,
    nom_d_abord,
    par_civilite,
    rf_controle,
)
from benchmarks.exactitude.dispositions.communaux_suite import COMMUNAUX_SUITE
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    camper,
    decider,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    motifs,
    noms,
    poser,
    sans_motifs,
    signe,
    signent,
    tete,
    tierce,
    tous,
)
from benchmarks.exactitude.faits import Faits, en_lettres, jour_de_semaine, le, sans_accents_en_capitales
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne


def hameau_sans_numero(f: Faits) -> Feuille:
    """A hamlet typed as forty years ago: capitals without accents, dot leaders, initials, votes in words, no number."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 7, sujet=AFFOUAGE)
    d, qui = Feuille("hameau_sans_numero"), bancs(f)
    d.lignes("REPUBLIQUE FRANCAISE", "DEPARTEMENT DE LA SORNE", "CANTON DE MONTRIVEL", taille=10)
    d.p(sans_accents_en_capitales(f.collectivite), gras=True, avant=8)
    d.lignes("EXTRAIT DU REGISTRE", "DES DELIBERATIONS DU CONSEIL MUNICIPAL",
             f"SEANCE DU {sans_accents_en_capitales(le(f.seance))}", gras=True, aligne="centre", avant=14)  # fmt: skip
    d.lignes("NOMBRE DE MEMBRES", f"En exercice ............ {f.exercice}", f"Présents ................. {f.presents}",
             f"Votants .................. {f.votants}", f"Date de la convocation : {f.convocation:%d/%m/%Y}",
             avant=12)  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)}, à vingt heures trente, le Conseil Municipal de la Commune, légalement convoqué, s'est "
        f"réuni à la Mairie en séance ordinaire sous la présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Présents : {par_civilite(qui.presents, court=True)}.")
    for absent, a_qui in qui.pouvoirs:
        d.p(f"{mm(absent)} avait donné procuration à {mm(a_qui)}.", avant=2)
    for absent in qui.absents:
        d.p(f"Absent excusé : {initiale(absent)}", avant=2)
    d.p(f"Secrétaire : {mm(f.secretaire)}", avant=2)
    d.lignes("OBJET DE LA DELIBERATION :", f.sujet.objet, gras=True, avant=14)
    d.p(f"{le_chef_parle(f)} rappelle que l'Office a marqué les bois à l'automne et que six foyers se sont fait "
        "inscrire en mairie.", aligne="justifie")  # fmt: skip
    if f.mode == "unanimite":
        vote = "à l'unanimité des membres présents et représentés"
    else:
        vote = f"par {en_voix(f.pour)} pour et {en_voix(f.contre)} contre"
        vote += f", {en_voix(f.abstentions, 'abstention')}" if f.abstentions else ""
    d.p(f"Le Conseil Municipal, après en avoir délibéré, {vote},", avant=10)
    poser(d, f, tierce(f, "bas"), marque="- ", fin=",")
    d.lignes("Fait et délibéré les jour, mois et an ci-dessus.", "Au registre suivent les signatures.", avant=12)
    signe(d, f, "Pour copie conforme,", f"En Mairie, le {le(f.reception)}", f"{le_chef(f)},")
    sans_motifs(d)
    tete(d, f, "", "convocation", "en_exercice", "presents", "votants")
    d.dit(numero=None)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def objet_puis_numero(f: Faits) -> Feuille:
    """A program of villages: votes among the counts, empty labels, the object and then its number on one line."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, qui = Feuille("objet_puis_numero", coin="bas-droite"), bancs(f)
    numero = f"DE_{f.seance.year}_{f.rang:03}"
    rf_controle(d, f, numero)
    d.lignes("République Française", "Département de la Sorne", f.collectivite, aligne="centre")
    d.p("Extrait du registre des délibérations", gras=True, aligne="centre", taille=14, avant=10)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    gauche = (f"Membres en exercice : {f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}",
              f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}")  # fmt: skip
    droite = (f"Date de la convocation : {f.convocation:%d/%m/%Y}",
              f"L'an {jour_ecrit(f)}, l'assemblée régulièrement convoquée, s'est réunie sous la présidence de "
              f"{f.president}.", f"Sont présents : {', '.join(str(i) for i in qui.presents)}",
              f"Représentés : {', '.join(f'{a} par {b}' for a, b in qui.pouvoirs)}",
              f"Excusés : {', '.join(str(i) for i in qui.absents)}", "Absents :",
              f"Secrétaire de séance : {f.secretaire}")  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(t, avant=2) for t in gauche), tuple(P(t.strip()) for t in droite)))
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=16)
    motifs(d, f, fin=",")
    d.p("Le conseil municipal, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f), fin=",")
    d.p("Fait et délibéré en mairie, les jour, mois et an que dessus.", avant=12)
    signe(d, f, f"{le_chef(f)},")
    d.lignes(f"Acte rendu exécutoire après transmission en Préfecture le : "
             f"{f.transmission:%d/%m/%Y}", "et publication ou "
             f"notification du : {f.publication:%d/%m/%Y}", taille=8, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(president=personne(f.president, None), transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def tableau_d_emargement(f: Faits) -> Feuille:
    """A village whose members stand in a table with their office; the vote in a table that counts non-participation."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=SALLE)
    d, qui, numero = Feuille("tableau_d_emargement"), bancs(f), f"{f.seance.year}/{f.rang:02}"
    d.p(f.collectivite, gras=True, taille=14)
    d.p("Arrondissement de Montrivel – Sorne", italique=True, avant=0)
    d.p(f"DÉLIBÉRATION DU CONSEIL MUNICIPAL N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {f.seance:%d/%m/%Y} à 19 h 00 – Convocation du {f.convocation:%d/%m/%Y}", aligne="centre")
    offices = [le_chef(f)[3:], *(f"{n}{'er' if n == 1 else 'e'} adjoint" for n in (1, 2, 3))]
    offices += ["Conseiller"] * (f.exercice - len(offices))
    etats = ["Présent"] * len(qui.presents) + [f"Pouvoir à {b}" for _, b in qui.pouvoirs] + ["Excusé"] * f.exercice
    gens = [*electeurs(qui.presents, qui.pouvoirs), *qui.absents]
    d.blocs.append(
        Tableau(
            (
                ("Nom et prénom", "Qualité", "Situation"),
                *((nom_d_abord(i), o, e) for i, o, e in zip(gens, offices, etats, strict=False)),
            )
        )
    )
    d.p(f"Effectif légal et en exercice : {f.exercice} ; quorum : {f.exercice // 2 + 1} ; présents : {f.presents} ; "
        f"pouvoirs : {f.pouvoirs} ; votants : {f.votants}.", avant=10)  # fmt: skip
    d.p(f"Présidence : {f.president}, Maire. Secrétariat : {f.secretaire}.")
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=12)
    motifs(d, f, fin=" ;", haut=True)
    d.p("Il est décidé :", avant=10)
    poser(d, f, decider(f, cap=True), marque="Article {n} - ", fin=".", aligne="justifie")
    d.blocs.append(Tableau((("Voix pour", "Voix contre", "Abstentions", "Ne prend pas part au vote"),
                            (str(f.pour), str(f.contre), str(f.abstentions), "0"))))  # fmt: skip
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def qui_a_vote_quoi(f: Faits) -> Feuille:
    """A village that names every voter: for, against, abstaining, each group with its count between brackets."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11, sujet=CHEMIN)
    d, qui, numero = Feuille("qui_a_vote_quoi", police="New Computer Modern"), bancs(f), f"{f.seance:%y}-{f.rang:02}"
    d.p(f"{f.collectivite.upper()} (Sorne)", gras=True)
    d.p("Registre des délibérations du conseil municipal", italique=True)
    d.p(f"{jour_de_semaine(f.seance).capitalize()} {le(f.seance)}", gras=True, avant=10)
    d.p(f"N° {numero} : {f.sujet.objet}", gras=True, avant=2, taille=12)
    d.p(f"Le conseil municipal s'est réuni à 20 h 15, sur convocation du {le(f.convocation)}, sous la présidence de "
        f"{mm(f.president)}, maire. {mm(f.secretaire)} assure le secrétariat de la "
        "séance.", aligne="justifie")  # fmt: skip
    d.p(f"Présents ({f.presents}) : {', '.join(initiale(i) for i in qui.presents)}")
    if qui.pouvoirs:
        d.p(f"Pouvoirs ({f.pouvoirs}) : {', '.join(f'{initiale(a)} (à {initiale(b)})' for a, b in qui.pouvoirs)}")
    if qui.absents:
        d.p(f"Absents : {', '.join(initiale(i) for i in qui.absents)}")
    motifs(d, f, fin=",", aligne="justifie")
    d.p("Après discussion, le conseil municipal :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="• ", fin=" ;")
    votants = electeurs(qui.presents, qui.pouvoirs)
    pour, reste = votants[: f.pour], votants[f.pour :]
    d.p(f"Ont voté pour ({f.pour}) : {', '.join(str(i) for i in pour)}", avant=12)
    d.p(f"Ont voté contre ({f.contre}) : {', '.join(str(i) for i in reste[: f.contre]) or 'personne'}", avant=2)
    d.p(f"Se sont abstenus ({f.abstentions}) : {', '.join(str(i) for i in reste[f.contre :]) or 'personne'}", avant=2)
    signe(d, f, f"{f.lieu}, le {le(f.seance)}", f"{le_chef(f)},", aligne="gauche")
    tete(d, f, numero, "convocation", "presents", *(["pouvoirs"] if qui.pouvoirs else []))
    d.dit(president=personne(f.president, "maire"))
    dit_vote(d, f)
    return d


def communes_deleguees(f: Faits) -> Feuille:
    """A commune nouvelle: its members by commune déléguée, maires délégués named, articles with « 2e », long foot."""
    f = camper(f, "Commune nouvelle {de}", "conseil municipal", "maire", 23)
    d, qui, numero = Feuille("communes_deleguees"), bancs(f), f"CN{f.seance:%Y-%m}-{f.rang:02}"
    d.lignes("DÉPARTEMENT DE LA SORNE", f.collectivite.upper(), gras=True, aligne="centre")
    d.p("Délibération du conseil municipal", aligne="centre", taille=14, avant=10)
    d.p(f"n° {numero}", aligne="centre", avant=0)
    d.p(f"{f.sujet.objet}", gras=True, aligne="centre", taille=13, avant=10)
    d.p(f"Réuni en session ordinaire le {jour_de_semaine(f.seance)} {le(f.seance)}, à la salle de la Grange, le "
        "conseil "
        f"municipal de la {f.collectivite[0].lower()}{f.collectivite[1:]}, convoqué par courriel du "
        f"{le(f.convocation)}, était présidé par {mm(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    for commune, rang in (("d'Aubrelle", 0), ("de Gréziac", 1), ("de Roqueval", 2)):
        presents = qui.presents[rang::3]
        delegue = "" if rang == 0 else f" (dont {mm(presents[0])}, maire délégué{'e' if presents[0].femme else ''})"
        d.p(f"Commune déléguée {commune}{delegue} : {noms(presents)}", avant=3)
    if qui.pouvoirs:
        d.p(f"Ont donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}", avant=3)
    if qui.absents:
        d.p(f"Étaient absents : {noms(qui.absents)}", avant=3)
    d.p(f"Conseillers en exercice : {f.exercice}        Conseillers présents : {f.presents}        Pouvoirs : "
        f"{f.pouvoirs}", avant=8)  # fmt: skip
    d.p(f"Conformément à l'article L. 2121-15 du {CGCT.removeprefix('le ')}, {mm(f.secretaire)} est "
        f"{accord(f.secretaire, 'élu')} secrétaire de séance.")  # fmt: skip
    motifs(d, f, fin="")
    d.p(f"Le conseil municipal, à {tous(f)} ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention), DÉCIDE :",
        avant=10)  # fmt: skip
    textes = decider(f)
    for n, texte in enumerate(textes, 1):
        d.p(f"{n}{'er' if n == 1 else 'e'} – {texte}{';' if n < len(textes) else '.'}", retrait=12)
    dit_provisions(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)} de la commune nouvelle,")
    d.p(f"Délibération transmise au contrôle de légalité le {le(f.transmission)} et mise en ligne sur le site internet "
        f"de la commune le {le(f.publication)}. Elle peut faire l'objet, dans les deux mois, d'un recours gracieux ou "
        "d'un recours contentieux devant le tribunal administratif de Montrivel.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def conseillers_en_fonction(f: Faits) -> Feuille:
    """The East: « conseillers élus », « en fonction », a point of the agenda, the vote in figures between dashes."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19, sujet=ECLAIRAGE)
    d, qui, numero = Feuille("conseillers_en_fonction"), bancs(f), f"{f.seance.year}.{f.rang:02}"
    d.blocs.append(Colonnes(
        (P("Département de la Haute-Sorne", taille=9), P("Arrondissement de Montrivel", taille=9),
         P(f.collectivite.upper(), gras=True), P("Conseillers élus : 19", taille=9),
         P(f"Conseillers en fonction : {f.exercice}", taille=9),
         P(f"Conseillers présents : {f.presents}", taille=9), P(f"Procurations : {f.pouvoirs}", taille=9)),
        (P("EXTRAIT DU PROCÈS-VERBAL", gras=True, aligne="centre"),
         P("des délibérations du Conseil Municipal", aligne="centre", avant=0),
         P(f"Séance du {le(f.seance)}", aligne="centre", gras=True),
         P(f"Date de convocation : {le(f.convocation)}", aligne="centre", taille=9),
         P(f"Sous la présidence de {monsieur(f.president)}, Maire", aligne="centre")), part=0.4))  # fmt: skip
    d.p(f"Membres présents : {par_civilite(qui.presents)}", aligne="justifie", avant=12)
    if qui.pouvoirs:
        d.p(f"Membres absents ayant donné procuration : {', '.join(f'{a} (à {b})' for a, b in qui.pouvoirs)}")
    if qui.absents:
        d.p(f"Membres absents : {', '.join(str(i) for i in qui.absents)}")
    d.p(f"{monsieur(f.secretaire)} est {accord(f.secretaire, 'désigné')} en qualité de secrétaire de séance.")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Point 7 : {f.sujet.objet}", gras=True, avant=2)
    motifs(d, f, fin=" ;", haut=True, aligne="justifie")
    d.p(f"Le Conseil Municipal, sur proposition {'de la' if f.president.femme else 'du'} Maire et après en avoir "
        f"délibéré,")  # fmt: skip
    poser(d, f, tierce(f), marque="{n}) ", fin=" ;", retrait=12)
    d.p(f"Voix pour : {f.pour} – Voix contre : {f.contre} – Abstentions : {f.abstentions}", avant=10, italique=True)
    signe(d, f, "Pour extrait conforme,", f"{f.lieu}, le {le(f.reception)}", f"{le_chef(f)} :")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f)
    return d


def scrutin_secret(f: Faits) -> Feuille:
    """A village that votes by ballot papers: blank ones are no abstention."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=COLUMBARIUM)
    blancs = 1 if f.mode == "majorite" else 0
    f = replace(f, abstentions=0, pour=f.votants - f.contre - blancs)
    d, qui, numero = Feuille("scrutin_secret"), bancs(f), f"D{f.rang:03}-{f.seance:%y}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"Séance publique du conseil municipal du {le(f.seance)}", aligne="centre")
    d.p(f"{numero}", gras=True, aligne="droite")
    d.p(f"Objet de la délibération : « {f.sujet.objet} »", gras=True, avant=10)
    d.p(f"Le conseil municipal de {f.lieu}, dûment convoqué le {le(f.convocation)}, s'est réuni sous la présidence de "
        f"{mm(f.president)}, Maire. Nombre de conseillers en exercice : {en_lettres(f.exercice)}. Nombre de présents : "
        f"{en_lettres(f.presents)}. Nombre de votants : {en_lettres(f.votants)}.", aligne="justifie")  # fmt: skip
    d.p(f"Sont présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Ont remis un pouvoir : {', '.join(f'{mm(a)} en faveur de {mm(b)}' for a, b in qui.pouvoirs)}.")
    d.p(f"A été {accord(f.secretaire, 'nommé')} secrétaire : {mm(f.secretaire)}.")
    motifs(d, f, fin=".")
    d.p("À la demande du tiers des membres présents, il est voté au scrutin secret. Le dépouillement donne :", avant=10)
    d.lignes(f"Bulletins trouvés dans l'urne : {f.votants}", f"Bulletins blancs : {blancs}", f"Pour : {f.pour}",
             f"Contre : {f.contre}", avant=6, retrait=12)  # fmt: skip
    d.p("En conséquence, le conseil municipal décide", avant=10)
    poser(d, f, decider(f), marque="– ", fin=" ;", retrait=12)
    signent(d, f, secretaire_d_abord=True)
    d.p(f"Affiché à la porte de la mairie le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(mode=f.mode, pour=f.pour, contre=f.contre, publication=f.publication)
    return d


def aide_en_une_phrase(f: Faits) -> Feuille:
    """A village that decides in the sentence of its hinge, with no article; a stamp of before 2022."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11, sujet=SUBVENTION)
    d, qui = Feuille("aide_en_une_phrase", coin="haut-gauche"), bancs(f)
    numero = f"{f.seance:%Y%m%d}_{f.rang:02}"
    envoye_et_affiche(d, f, numero)
    d.p("Département de la Sorne", aligne="droite", taille=9)
    d.p(f"{f.collectivite}", gras=True, aligne="droite")
    d.p(f"CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True, avant=12)
    d.p(f"Convocation adressée le {le(f.convocation)}", avant=2)
    d.p(f"Présents : {', '.join(str(i) for i in qui.presents)}", avant=2)
    if qui.pouvoirs:
        d.p(f"Excusés avec pouvoir : {', '.join(f'{a} (pouvoir à {b})' for a, b in qui.pouvoirs)}", avant=2)
    if qui.absents:
        d.p(f"Excusés sans pouvoir : {', '.join(str(i) for i in qui.absents)}", avant=2)
    d.p(f"Président de séance : {f.president} ; secrétaire de séance : {f.secretaire}", avant=2)
    d.p(f"Délibération {numero}", gras=True, avant=14)
    d.p(f"{f.sujet.objet}", gras=True, avant=0)
    d.p(f"{le_chef_parle(f)} donne lecture de la lettre par laquelle le comité demande l'aide de la commune. Le "
        "bilan de "
        "l'année passée a été joint à la demande et n'appelle pas d'observation.", aligne="justifie")  # fmt: skip
    texte = tierce(f, "bas")[0]
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)}, {texte}.", aligne="justifie")
    dit_provisions(d, f, [texte])
    if f.mode == "majorite":
        d.p(f"(pour : {f.pour} ; contre : {f.contre} ; abstention : {f.abstentions})", avant=2)
    signe(d, f, f"{le_chef(f)},")
    sans_motifs(d)
    tete(d, f, numero, "convocation")
    d.dit(president=personne(f.president, None))
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


REGISTRES_COMMUNAUX = (
    hameau_sans_numero,
    objet_puis_numero,
    tableau_d_emargement,
    qui_a_vote_quoi,
    communes_deleguees,
    conseillers_en_fonction,
    scrutin_secret,
    aide_en_une_phrase,
    *COMMUNAUX_SUITE,
    *COMMUNAUX_GROUPES,
    *COMMUNAUX_ACTES,
)
