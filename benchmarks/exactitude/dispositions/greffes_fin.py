"""The control layouts of set GREFFES, villages and bourgs: Moselle, Alsace, Corsica, Réunion, Antilles, Brittany, and
the software of small secretariats."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
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
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.greffes_pieces import (
    autorite,
    encore,
    entre_parentheses,
    initiale,
    minuscule,
    nom_dabord,
    nom_seul,
    preside,
)
from benchmarks.exactitude.faits import Faits, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def moselle_des_elus(f: Faits) -> Feuille:
    """A village of Moselle: « élus », « en fonction », « présents »; the question's number before its title; the vote
    in one word under the decision."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, qui, numero = Feuille("moselle_des_elus"), bancs(f), f"{f.seance.year}-{f.rang:03}"
    d.blocs.append(Colonnes((P("Département de la Moselle", taille=10), P("Arrondissement de Sarrebourg-Château-Salins",
                                                                          taille=10, avant=0)),
                            (P(f.collectivite.upper(), gras=True, aligne="droite"),), part=0.55))  # fmt: skip
    d.p("EXTRAIT DU PROCÈS-VERBAL", aligne="centre", gras=True, avant=12)
    d.p("des délibérations du Conseil Municipal", aligne="centre", avant=0)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.lignes("Conseillers élus : 15", f"Conseillers en fonction : {f.exercice}", f"Conseillers présents : {f.presents}",
             f"Procurations : {f.pouvoirs}", taille=10, avant=10)  # fmt: skip
    d.p(f"Sous la présidence de {mm(f.president)}, Maire", avant=8)
    d.p(f"Membres présents : {', '.join(nom_dabord(i) for i in qui.presents)}", avant=2)
    if qui.pouvoirs:
        d.p(f"Procurations : {', '.join(f'{nom_dabord(a)} à {nom_dabord(b)}' for a, b in qui.pouvoirs)}", avant=2)
    d.p(f"Membres absents : {', '.join(nom_dabord(i) for i in qui.absents) or '-'}", avant=2)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    d.p(f"N° {numero} / {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{le_chef(f)} expose le dossier et répond aux questions.")
    visas_suivis(d, f, fin=",")
    considerants_suivis(d, f, fin=",")
    d.p("Le Conseil Municipal, après délibération,", avant=8)
    poser(d, f, tierce(f), marque="• ", fin=",", retrait=12)
    d.p("UNANIMITÉ" if f.mode == "unanimite" else
        f"POUR : {f.pour}    CONTRE : {f.contre}    ABST. : {f.abstentions}", gras=True, avant=10)  # fmt: skip
    d.p("Pour extrait conforme", avant=10)
    signe(d, f, f"{f.lieu}, le {le(f.reception)}", f"{le_chef(f)} :")
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def alsace_par_points(f: Faits) -> Feuille:
    """A bourg of Alsace: the number in brackets under the sitting, members by role, « Point 5 », « Adopté » with its
    figures, « Suivent les signatures »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, qui, numero = Feuille("alsace_par_points"), bancs(f), f"{f.seance:%m/%Y}-{f.rang:02}"
    d.p(f.collectivite, gras=True, taille=14)
    d.lignes("Département du Haut-Rhin", "Arrondissement de Thann-Guebwiller", taille=9)
    d.p("PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"de la séance ordinaire du {jour_de_semaine(f.seance)} {le(f.seance)} à 20 heures", aligne="centre", avant=0)
    d.p(f"sous la présidence de {mm(f.president)}, Maire", aligne="centre", avant=0)
    d.p(f"(extrait – délibération n° {numero})", aligne="centre", avant=0)
    d.p(f"Les adjoints : {', '.join(str(i) for i in qui.presents[2:5])}", avant=12)
    d.p(f"Les conseillers municipaux : {', '.join(str(i) for i in (qui.presents[1], *qui.presents[5:]))}", avant=0)
    d.p(f"Absents excusés et non représentés : {', '.join(str(i) for i in qui.absents) or 'néant'}", avant=0)
    if qui.pouvoirs:
        d.p(f"Ont donné procuration : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}", avant=0)
    d.p(f"Secrétaire : {f.secretaire}, assisté{'e' if f.secretaire.femme else ''} de la secrétaire de mairie", avant=0)
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=0)
    d.p(f"Point 5 : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{autorite(f)} rappelle les termes du dossier, transmis par voie dématérialisée à l'ensemble des conseillers, "
        "et propose de suivre l'avis de la commission réunie.", aligne="justifie")  # fmt: skip
    motifs(d, f, fin=" ;")
    d.p("Le Conseil Municipal, invité à se prononcer, décide :", avant=8)
    poser(d, f, decider(f), marque="- ", fin=" ;", retrait=12)
    d.p(f"Adopté à l'unanimité par {f.pour} voix pour." if f.mode == "unanimite" else
        f"Adopté par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention(s).",
        avant=10)  # fmt: skip
    d.p("Suivent les signatures au registre. Pour extrait conforme.", avant=8)
    signe(d, f, "Le Maire" if not f.president.femme else "La Maire")
    tete(d, f, numero, "convocation")
    preside(d, f, "Maire")
    dit_vote(d, f, comptes=f.mode == "majorite")
    d.dit(pour=f.pour)
    return d


def corse_en_deux_langues(f: Faits) -> Feuille:
    """A village of Corsica: a head in two languages, « et le » between year and day, pouvoirs with an angle, articles
    in Roman figures, the voters counted inside the hinge."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, qui, numero = Feuille("corse_en_deux_langues"), bancs(f), f"{f.rang:02}/{f.seance:%y}"
    d.blocs.append(Colonnes((P("Département de la Haute-Corse", taille=9), P("Cumuna", italique=True, avant=0),
                             P(f.collectivite, gras=True, avant=0)),
                            (P("Cunsigliu municipale", italique=True, aligne="droite"),
                             P("Conseil municipal", aligne="droite", avant=0)), part=0.5))  # fmt: skip
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, aligne="centre", avant=2)
    d.p(f"L'an {jour_ecrit(f).replace(', le ', ' et le ')}, à seize heures, le conseil municipal de cette commune, "
        f"régulièrement convoqué le {le(f.convocation)}, s'est réuni au nombre prescrit par la loi, dans le lieu "
        f"habituel de ses séances, sous la présidence de {mm(f.president)}, {f.chef}.", aligne="justifie")  # fmt: skip
    d.p(f"PRÉSENTS : {', '.join(initiale(i) for i in qui.presents)}")
    d.p(f"ABSENTS : {', '.join(initiale(i) for i in (*[a for a, _ in qui.pouvoirs], *qui.absents))}", avant=2)
    if qui.pouvoirs:
        d.p(f"POUVOIRS : {', '.join(f'{initiale(a)} > {initiale(b)}' for a, b in qui.pouvoirs)}", avant=2)
    d.p(f"SECRÉTAIRE DE SÉANCE : {mm(f.secretaire)}", avant=2)
    motifs(d, f, fin="")
    d.p(f"OUÏ l'exposé du {f.chef}," if not f.president.femme else f"OUÏ l'exposé de la {f.chef},", avant=8)
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)} (votants : {f.votants}),", avant=4)
    romains = ("I", "II", "III")
    textes = tierce(f, "cap")
    poser(d, f, textes, marque="Article {n} : ", fin=".")
    for n in range(len(textes)):
        d.blocs[n - len(textes)] = P(f"Article {romains[n]} : {textes[n]}.")
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus. Au registre suivent les signatures.", avant=10)
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    tete(d, f, numero, "convocation", "votants")
    preside(d, f, f.chef)
    dit_vote(d, f, comptes=False)
    return d


def ile_par_affaires(f: Faits) -> Feuille:
    """A commune of Réunion: « AFFAIRE N° » before the object, notes of synthesis, late arrivals, counts told by a
    « NOTA » of the maire, S²LOW's stamp."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 39)
    d, qui, numero = Feuille("ile_par_affaires"), bancs(f), f"{f.rang:02}-{f.seance:%Y%m%d}"
    timbre(d, f, "s2low", numero)
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.lignes("Île de La Réunion", "Arrondissement de Saint-Pierre", taille=9)
    d.p("CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=0)
    d.p(f"AFFAIRE N° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=0)
    d.p(f"NOTA : {autorite(f)} certifie que le nombre de conseillers en exercice est de {f.exercice}, que la "
        f"convocation a été faite le {le(f.convocation)} et que le nombre de membres présents est de {f.presents}.",
        taille=10, aligne="justifie", avant=10)  # fmt: skip
    d.p(f"L'an deux mille vingt-cinq, le {jour_de_semaine(f.seance)} {le(f.seance, annee=False)} à 17 heures, le "
        f"conseil municipal s'est assemblé sous la présidence de {mm(f.president)}, Maire.",
        aligne="justifie")  # fmt: skip
    d.p(f"ÉTAIENT PRÉSENTS : {noms(qui.presents)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"ÉTAIENT REPRÉSENTÉS : {', '.join(f'{mm(a)} par {mm(b)}' for a, b in qui.pouvoirs)}.", taille=9)
    if qui.absents:
        d.p(f"ÉTAIENT ABSENTS : {noms(qui.absents)}.", taille=9)
    d.p(f"Arrivée de {mm(f.autres[5])} à 17 h 20 (affaire n° 03).", taille=9)
    d.p("Le quorum étant atteint, le conseil municipal a pu valablement délibérer. "
        f"{mm(f.secretaire)} a été {accord(f.secretaire, 'élu')} secrétaire de séance.", aligne="justifie")  # fmt: skip
    d.p("NOTE EXPLICATIVE DE SYNTHÈSE", gras=True, avant=12)
    d.p("La présente affaire complète la programmation arrêtée en début de mandat. Elle a été examinée en commission "
        "le mois dernier.", aligne="justifie")  # fmt: skip
    d.p("Il est demandé au conseil municipal :", avant=8)
    poser(d, f, decider(f), marque="- ", fin=" ;", retrait=12)
    d.p("LE CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"Appelé à en délibérer, et à {tous(f)}, approuve les propositions ci-dessus."
        if f.mode == "unanimite" else
        f"Appelé à en délibérer, à la majorité – contre : {f.contre}{entre_parentheses(f.autres[: f.contre])} ; "
        f"abstentions : {f.abstentions} –, approuve les propositions ci-dessus.", aligne="justifie",
        avant=2)  # fmt: skip
    signe(d, f, "Fait et délibéré en mairie, les jour, mois et an ci-dessus,", f"{le_chef(f)},")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, comptes=False)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def antilles_a_la_regle(f: Faits) -> Feuille:
    """A commune of the Antilles: counts in a column with equals signs, « Vu » without a comma, the number in the left
    column, each provision « ARTICLE 1 » alone on its line with a verb below."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 27)
    d, qui, numero = Feuille("antilles_a_la_regle"), bancs(f), f"CM-{f.seance.year}-{f.rang:02}/DGS"
    gauche = (P("RÉPUBLIQUE FRANÇAISE", taille=9), P("Département de la Guadeloupe", taille=9, avant=0),
              P(f.collectivite, gras=True), P(f"N° {numero}", gras=True),
              P(f"Membres en exercice = {f.exercice}", taille=9),
              P(f"Membres présents = {f.presents}", taille=9, avant=0),
              P(f"Membres représentés = {f.pouvoirs}", taille=9, avant=0),
              P(f"Convocation = {f.convocation:%d/%m/%Y}", taille=9, avant=0))  # fmt: skip
    droite = [P("EXTRAIT DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True),
              P(f"Séance du {le(f.seance)}"),
              P(f"L'an {jour_ecrit(f)} à dix-huit heures trente, le conseil municipal s'est réuni en session ordinaire "
                f"sous la présidence de {mm(f.president)}, {f.president.qualite}."),
              P(f"Présents : {noms(qui.presents)}.", taille=9)]  # fmt: skip
    if qui.pouvoirs:
        droite.append(P(f"Procurations : {', '.join(f'{mm(a)} (à {mm(b)})' for a, b in qui.pouvoirs)}.", taille=9))
    droite.append(P(f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire de séance.", taille=9))
    d.blocs.append(Colonnes(gauche, tuple(droite), part=0.32))
    d.p(f"OBJET DE LA DÉLIBÉRATION : {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, fin="")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=8)
    d.p(f"À {tous(f)}, le conseil municipal", avant=2)
    textes = tierce(f)
    poser(d, f, textes, marque="ARTICLE {n} : ", fin=".")
    debut = len(d.blocs) - len(textes)
    for n, texte in enumerate(textes):
        d.blocs[debut + 2 * n : debut + 2 * n + 1] = [P(f"ARTICLE {n + 1} :", gras=True, avant=8),
                                                      P(f"{texte}.", avant=0)]  # fmt: skip
    d.p(f"ARTICLE {len(textes) + 1} :", gras=True, avant=8)
    encore(d, "Le Maire et le comptable public sont chargés, chacun en ce qui le concerne, de l'exécution de la "
           "présente délibération", str(len(textes) + 1), avant=0)  # fmt: skip
    d.p(f"Délibéré à {f.lieu}, les jour, mois et an que dessus,", avant=12)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=False)
    return d


def bourg_breton(f: Faits) -> Feuille:
    """A bourg of Brittany: a head in two languages, counts after an ellipsis, the quorum in brackets, an exposé of the
    rapporteur with its own title, infinitives after arrows, a vote with bars, two hands."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23)
    d, qui, numero = Feuille("bourg_breton"), bancs(f), f"D-{f.seance:%d%m%Y}-{f.rang:02}"
    d.bas = f"Délibération {numero} du conseil municipal {{page}}"
    d.lignes(f"{f.collectivite} – Ti-kêr", "Conseil municipal / Kuzul-kêr", gras=True)
    d.p(f"RÉUNION DU {f.seance:%d/%m/%Y}", avant=10)
    d.p(f"Numéro de délibération … {numero}", avant=0)
    d.p(f"Date de convocation … {f.convocation:%d/%m/%Y}", avant=0)
    d.p(f"Membres en exercice … {f.exercice} (quorum : {f.exercice // 2 + 1})", avant=0)
    d.p(f"Présents … {f.presents}", avant=0)
    d.p(f"Votants … {f.votants}", avant=0)
    d.p(f"Présents : {', '.join(str(i) for i in qui.presents)}.", taille=10, avant=8)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{a}, pouvoir à {b}' for a, b in qui.pouvoirs)}.", taille=10, avant=2)
    d.p(f"Séance présidée par {f.president}, {f.president.qualite} – Secrétaire de séance : {f.secretaire}", avant=2)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Exposé de {mm(f.autres[6])}, {'adjointe' if f.autres[6].femme else 'adjoint'}", italique=True)
    d.p("Le groupe de travail constitué en janvier a rendu ses conclusions. Le dossier a été mis à la disposition des "
        "élus sur la plateforme de la mairie.", aligne="justifie")  # fmt: skip
    motifs(d, f, fin=",")
    d.p(f"Le conseil municipal, après en avoir délibéré et à {tous(f)}, décide :", avant=8)
    poser(d, f, decider(f), marque="→ ", fin="", dernier=".", retrait=12)
    d.p(f"Pour : {f.pour} | Contre : {f.contre} | Abstention : {f.abstentions} | Non-participation : 0", avant=8)
    signent(d, f)
    d.p(f"Publiée sur le site internet le : {f.publication:%d/%m/%Y}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def secretariat_a_logiciel(f: Faits) -> Feuille:
    """A village with the commonest software: a table of five cells at the head, DE_ numbers, the display of the
    convocation beside it, « Pour extrait certifié conforme », a foot with a place for hand-written dates."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, qui, numero = Feuille("secretariat_a_logiciel"), bancs(f), f"DE_{f.seance.year}_{f.rang:03}"
    d.lignes("République Française", "Département de la Sorne", f.collectivite, taille=10)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, aligne="centre", avant=10)
    d.blocs.append(Tableau(((f"Membres en exercice : {f.exercice}", f"Présents : {f.presents}"),
                            (f"Votants : {f.votants}", f"Pour : {f.pour}"),
                            (f"Contre : {f.contre}", f"Abstentions : {f.abstentions}")), entete=False))  # fmt: skip
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}",
             f"Date d'affichage de la convocation : {f.convocation:%d/%m/%Y}", taille=10, avant=6)  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)}, l'assemblée, régulièrement convoquée, s'est réunie sous la présidence de "
        f"{monsieur(f.president)}.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Sont présents : {', '.join(nom_dabord(i) for i in qui.presents)}", avant=4)
    d.p(f"Représentés : {', '.join(f'{nom_dabord(a)} par {nom_dabord(b)}' for a, b in qui.pouvoirs)}", avant=0)
    d.p(f"Excusés : {', '.join(nom_dabord(i) for i in qui.absents)}", avant=0)
    d.p("Absents :", avant=0)
    d.p(f"Secrétaire de séance : {nom_dabord(f.secretaire)}", avant=0)
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=12)
    motifs(d, f, fin=",")
    d.p("Après en avoir délibéré, le conseil municipal", avant=8)
    poser(d, f, tierce(f), marque="- ", fin=",")
    d.p("Pour extrait certifié conforme.", avant=10)
    d.p("Fait et délibéré, les jour, mois et an susdits.", avant=0)
    signe(d, f, f"{le_chef(f)},")
    d.lignes("Acte rendu exécutoire", "après dépôt en préfecture le : …………", "et publication ou notification du : …………",
             taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(secretaire=nom_dabord(f.secretaire))
    preside(d, f)
    dit_vote(d, f)
    return d


def hameau_de_montagne(f: Faits) -> Feuille:
    """Seven members, one page written as a letter: counts in words, everything in sentences, « Attendu », the first
    verb inside the hinge."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 7)
    d, qui, numero = Feuille("hameau_de_montagne"), bancs(f), f"{f.rang}"
    d.p(f"Mairie de la {minuscule(f.collectivite)}", aligne="gauche", gras=True)
    d.p("Registre des délibérations du conseil municipal", italique=True, avant=0)
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 20 h 30, le conseil municipal s'est réuni à la mairie. Il "
        f"compte {en_lettres(f.exercice)} membres en exercice, dont {en_lettres(f.presents)} sont présents : "
        f"{', '.join(nom_seul(i) for i in qui.presents)}. La convocation est du {le(f.convocation)}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"{monsieur(f.president)}, maire, préside. {monsieur(f.secretaire)} tient la plume en qualité de secrétaire de "
        "séance.", aligne="justifie")  # fmt: skip
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, mot="Attendu", fin=" ;")
    textes = tierce(f, "bas")
    ouverture = f"Après en avoir délibéré, le conseil municipal, à {tous(f)}, "
    poser(d, f, textes, fin=" ;", aligne="justifie")
    d.blocs[-len(textes)] = P(f"{ouverture}{textes[0]}{' ;' if len(textes) > 1 else '.'}", aligne="justifie", avant=10)
    d.p("Fait et délibéré les jour, mois et an que dessus, et ont signé les membres présents.", avant=10)
    d.lignes("Pour copie conforme au registre,", "le maire,", str(f.president), avant=14)
    d.dit(signataires=[str(f.president)])
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    preside(d, f, "maire")
    dit_vote(d, f, comptes=False)
    return d


def commune_nouvelle(f: Faits) -> Feuille:
    """A commune nouvelle: members by commune déléguée, a number that carries the matière, a small heading over each
    part (« Contexte », « Références », « Décision », « Vote »), an effectif in one cell."""
    f = camper(f, "Commune nouvelle {de}", "conseil municipal", "maire", 29)
    d, qui, numero = Feuille("commune_nouvelle"), bancs(f), f"{f.seance:%Y-%m}-{f.rang:02}/{f.sujet.matiere}"
    timbre(d, f, "actes", f"{f.seance:%Y-%m}-{f.rang:02}")
    d.p(f.collectivite.upper(), gras=True, taille=13, aligne="centre")
    d.p("Communes déléguées d'Aubrelle, Sommevaux et Tournadre", aligne="centre", taille=9, avant=0)
    d.p(f"Délibération n° {numero} du conseil municipal du {le(f.seance)}", gras=True, aligne="centre", avant=12)
    d.blocs.append(Tableau((("OBJET", f.sujet.objet), ("RAPPORTEUR", mm(f.autres[8])),
                            ("CONVOCATION", le(f.convocation)),
                            ("EFFECTIF", f"{f.exercice} en exercice, {f.presents} présents, {f.pouvoirs} pouvoir(s), "
                             f"{f.votants} votants")), entete=False))  # fmt: skip
    for lieu, rang in (("AUBRELLE", 0), ("SOMMEVAUX", 1), ("TOURNADRE", 2)):
        d.p(f"{lieu} : {', '.join(initiale(i) for i in qui.presents[rang::3])}", taille=9, avant=2)
    d.p(f"Présidence : {monsieur(f.president)}, Maire de la commune nouvelle", avant=8)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=0)
    d.p("Contexte", gras=True, avant=12)
    d.p("La charte de la commune nouvelle prévoit que les conseils des communes déléguées donnent leur avis. Ces avis "
        "ont été recueillis et sont tous favorables.", aligne="justifie", avant=0)  # fmt: skip
    d.p("Références", gras=True, avant=8)
    motifs(d, f, fin=".")
    d.p("Décision", gras=True, avant=8)
    d.p("Après en avoir délibéré, le conseil municipal décide :", avant=0)
    poser(d, f, decider(f), marque="{n}. ", fin=" ;")
    d.p("Vote", gras=True, avant=8)
    d.p(f"{f.votants} votants : {f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention(s).", avant=0)
    signe(d, f, f"{le_chef(f)} de la commune nouvelle,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    preside(d, f, "Maire de la commune nouvelle")
    dit_vote(d, f)
    return d


GREFFES_FIN = (
    moselle_des_elus,
    alsace_par_points,
    corse_en_deux_langues,
    ile_par_affaires,
    antilles_a_la_regle,
    bourg_breton,
    secretariat_a_logiciel,
    hameau_de_montagne,
    commune_nouvelle,
)
