"""Ordinary acts of communautés de communes."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.groupements_pieces import (
    POINT_VIRGULE,
    accord,
    bancs,
    courber,
    decompte,
    disposer,
    en_puces,
    executif,
    expose,
    grouper,
    infinitifs,
    jour_ecrit,
    le_chef,
    mandats,
    mm,
    monsieur,
    monsieur_le,
    motiver,
    noms,
    par_commune,
    sans_motifs,
    signer,
    signer_a_deux,
    tableau_dans,
    tenir,
    tierces,
    timbrer,
    tous,
    vice,
)
from benchmarks.exactitude.dispositions.groupements_sujets import CC, CGCT
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def comcom_registre_afferents(f: Faits) -> Feuille:
    """A rural communauté: « afférents au conseil », members by commune, an exposé without visas, « DÉCIDE » a line."""
    f = grouper(f, "Communauté de communes du Pays {de}", "conseil communautaire", 33, CC, autorite="{le} {Chef}")
    d, qui, numero = Feuille("comcom_registre_afferents"), bancs(f), f"{f.seance.year}-{f.rang:03}"
    timbrer(d, f, "s2low", numero)
    d.lignes("DÉPARTEMENT DE L'OURVAISE", "ARRONDISSEMENT DE CASTELBRUNE", taille=9)
    d.p(f.collectivite.upper(), gras=True, avant=8)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", taille=13, avant=12)
    d.lignes("DU CONSEIL COMMUNAUTAIRE", f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.lignes("Nombre de membres :", f"- afférents au conseil communautaire : {f.exercice}",
             f"- en exercice : {f.exercice}", f"- qui ont pris part à la délibération : {f.votants}",
             f"Date de la convocation : {f.convocation:%d/%m/%Y}", avant=10)  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"L'an {jour_ecrit(f.seance)}, à vingt heures trente, le Conseil communautaire, régulièrement convoqué, s'est "
        f"réuni au nombre prescrit par la loi à la salle des fêtes de Brunevault, sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    d.p("Étaient présents :", avant=8)
    for commune, gens in par_commune(qui.presents):
        d.p(f"{commune} : {noms(gens)}", avant=1, taille=10)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {mandats(qui)}", taille=10)
    if qui.absents:
        d.p(f"Absents excusés : {noms(qui.absents)}", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", taille=10)
    d.p(f"{le_chef(f)} expose ce qui suit :", avant=10)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    comptes = "" if f.mode == "unanimite" else f" ({decompte(f)})"
    d.p(f"Le Conseil communautaire, après en avoir délibéré, à {tous(f)} des membres présents et "
        f"représentés{comptes} :", avant=10)  # fmt: skip
    disposer(d, f, [f"DÉCIDE {t}" for t in infinitifs(f)], "- ", fin=",", aligne="justifie", retrait=10)
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus.", avant=10)
    signer(d, f, "Pour extrait conforme au registre,", f"{le_chef(f)},")
    sans_motifs(d)
    tenir(d, f, numero, "convocation", "en_exercice", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def comcom_tableau_articles(f: Faits) -> Feuille:
    """A communauté whose template has a table of counts, articles in bold, and a table for the vote."""
    f = grouper(f, "Communauté de communes Vaire et Collines", "conseil communautaire", 41, CC,
                visas=[CGCT, "l'arrêté préfectoral du 22 décembre 2016 portant création de la communauté"])  # fmt: skip
    d, numero = Feuille("comcom_tableau_articles"), f"DEL{f.seance.year}_{f.rang:03}"
    timbrer(d, f, "actes", numero)
    d.bas = "Communauté de communes Vaire et Collines – 1, route de l'Étang – Page {page} sur {pages}"
    d.p("COMMUNAUTÉ DE COMMUNES VAIRE ET COLLINES", gras=True, taille=13)
    d.p("DÉLIBÉRATION DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre", avant=12, taille=13)
    d.p(f"Séance du {le(f.seance)} à 18 h 30", aligne="centre", avant=2)
    d.blocs.append(Tableau((
        ("Conseillers en exercice", "Présents", "Pouvoirs", "Votants"),
        (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)))))  # fmt: skip
    d.lignes(f"Date de convocation : {le(f.convocation)}", "Lieu : salle du conseil, siège de la communauté",
             f"Présidence : {f.president}, {f.president.qualite}", f"Secrétaire de séance : {f.secretaire}",
             avant=10)  # fmt: skip
    d.lignes(f"Délibération n° {numero}", f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Rapporteur : {mm(f.autres[2])}", italique=True)
    motiver(d, f, fin=POINT_VIRGULE, aligne="justifie")
    d.p("Le conseil communautaire, après en avoir délibéré,", avant=10)
    textes = tierces(f, haut=False)
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n} :", gras=True, avant=6)
        d.p(f"{texte}.", aligne="justifie", avant=1)
    brouillon = Feuille("")
    disposer(brouillon, f, textes, "{n}")
    d.dit(provisions=brouillon.attendu["provisions"])
    d.p("Résultat du vote", gras=True, avant=10)
    d.blocs.append(Tableau((("Pour", "Contre", "Abstentions"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    signer(d, f, f"{le_chef(f)} de la communauté de communes,")
    d.p("La présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal "
        "administratif de Castelbrune dans un délai de deux mois à compter de sa publication et de sa transmission au "
        "représentant de l'État.", taille=9, avant=16, aligne="justifie")  # fmt: skip
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def comcom_marge_gauche(f: Faits) -> Feuille:
    """A communauté that keeps counts in a left margin, a vice-président's exposé, « D'APPROUVER », two hands."""
    f = grouper(f, "Communauté de communes {de}", "conseil communautaire", 29, CC,
                autorite="{Monsieur_le} {Chef} ou son représentant")  # fmt: skip
    d, qui, numero = Feuille("comcom_marge_gauche"), bancs(f), f"{f.rang:02}/{f.seance.year}"
    d.haut = f"{f.collectivite} – Délibération n° {numero}"
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="centre", taille=9)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", aligne="centre", avant=4)
    gauche = [P("NOMBRE DE CONSEILLERS", gras=True, taille=9),
              *(P(t, taille=9, avant=2) for t in (f"En exercice : {f.exercice}", f"Présents : {f.presents}",
                                                  f"Votants : {f.votants}")),
              P("Date de convocation :", taille=9, avant=10), P(f"{f.convocation:%d/%m/%Y}", taille=9, avant=0),
              P(f"Délibération n° {numero}", gras=True, taille=9, avant=10),
              P("Objet de la délibération :", taille=9, avant=10),
              P(f.sujet.objet, gras=True, taille=9, avant=0)]  # fmt: skip
    droite = [P(f"SÉANCE DU {le(f.seance).upper()}", gras=True),
              P(f"Le {jour_de_semaine(f.seance)} {le(f.seance)}, à 19 heures, les membres du conseil communautaire se "
                f"sont réunis en séance publique à Grandvaire, sous la présidence de {mm(f.president)}, "
                f"{f.president.qualite}."),
              P(f"Présents : {noms(qui.presents)}.", taille=10)]  # fmt: skip
    if qui.pouvoirs:
        droite.append(P(f"Ont donné procuration : {mandats(qui)}.", taille=10))
    if qui.absents:
        droite.append(P(f"Absents : {noms(qui.absents)}.", taille=10))
    droite.append(P(f"Secrétaire de séance : {mm(f.secretaire)}.", taille=10))
    d.blocs.append(Colonnes(tuple(gauche), tuple(droite), part=0.28))
    rapporteur = f.autres[1]
    d.p(f"{monsieur(rapporteur)}, {vice(rapporteur)}, rappelle le contexte.", avant=14)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    motiver(d, f, aligne="justifie")
    d.p(f"Le conseil communautaire, l'exposé du rapporteur entendu, à {tous(f)} des suffrages exprimés, DÉCIDE :",
        avant=10)  # fmt: skip
    disposer(d, f, infinitifs(f, "haut"), "– ", retrait=8, aligne="justifie")
    if f.mode == "majorite":
        d.p(f"POUR : {f.pour}   CONTRE : {f.contre}   ABSTENTIONS : {f.abstentions}", avant=8)
    signer_a_deux(d, f)
    d.p(f"Acte rendu exécutoire par sa transmission en préfecture le {f.transmission:%d/%m/%Y} et sa publication le "
        f"{f.publication:%d/%m/%Y}.", taille=9, avant=14)  # fmt: skip
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "votants", "transmission", "publication")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return courber(d)


def comcom_proposition(f: Faits) -> Feuille:
    """A communauté whose note ends « il est proposé de », and whose council adopts what is proposed."""
    f = grouper(f, "Communauté de communes du Haut Pays {de}", "conseil communautaire", 37, CC)
    d, numero = Feuille("comcom_proposition", police="New Computer Modern"), f"{f.seance:%Y-%m}-{f.rang:02}"
    timbrer(d, f, "s2low", numero)
    d.p(f.collectivite, gras=True, taille=14)
    d.p(f"Conseil communautaire du {jour_de_semaine(f.seance)} {le(f.seance)}")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=12)
    d.p(f.sujet.objet, gras=True, taille=12, avant=4)
    d.lignes(f"Date d'envoi de la convocation : {le(f.convocation)}",
             f"Nombre de conseillers communautaires en exercice : {f.exercice}",
             f"Nombre de conseillers présents : {f.presents}", f"Nombre de pouvoirs : {f.pouvoirs}",
             f"Nombre de votants : {f.votants}", f"Président de séance : {mm(f.president)}, {f.president.qualite}",
             f"Secrétaire de séance : {mm(f.secretaire)}", avant=10)  # fmt: skip
    d.p("Exposé :", gras=True, avant=10)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie", avant=3)
    motiver(d, f, fin=".", aligne="justifie")
    d.p("Il est proposé au conseil communautaire :", avant=10)
    disposer(d, f, infinitifs(f), "- ", retrait=12)
    fin = "à l'unanimité" if f.mode == "unanimite" else f"à la majorité, par {decompte(f)}"
    d.p(f"Après en avoir délibéré, le conseil communautaire adopte cette proposition {fin}.", gras=True, avant=10)
    d.lignes(f"Fait à Grandvaire, le {le(f.reception)}", aligne="droite", avant=14)
    d.lignes("Signé électroniquement par :", str(f.president), f"{f.president.qualite} de la communauté de communes",
             aligne="droite", avant=8)  # fmt: skip
    d.dit(signataires=[str(f.president)])
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


_BUDGET = Sujet(
    "Vote du budget primitif 2025 – Budget annexe « Ordures ménagères »",
    "7.1",
    (f"{CGCT}, notamment ses articles L. 1612-1 et suivants et L. 5211-36", "l'instruction budgétaire et comptable M4",
     "le débat d'orientation budgétaire tenu lors de la séance précédente"),
    (),
    (("adopter", "le budget primitif 2025 du budget annexe « Ordures ménagères », arrêté comme suit :"),
     ("préciser", "que le budget est voté par nature, au niveau du chapitre")),
)  # fmt: skip


def comcom_budget_tableau(f: Faits) -> Feuille:
    """A communauté that votes a budget: sums in a table under the first verb, counts run in one line, no number of
    contre where nobody was."""
    f = grouper(f, "Communauté de communes {de} et Plateaux", "conseil communautaire", 35, [_BUDGET])
    d, qui, numero = Feuille("comcom_budget_tableau"), bancs(f, trier=True), f"2025.{f.rang:03}"
    d.bas = "{page}/{pages}"
    d.lignes("Département de l'Ourvaise", f.collectivite, gras=True)
    d.p(f"SÉANCE DU CONSEIL COMMUNAUTAIRE DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=14)
    d.p(f"En exercice : {f.exercice} – Présents : {f.presents} – Pouvoirs : {f.pouvoirs or 'néant'} – "
        f"Votants : {f.votants}", aligne="centre", avant=6)  # fmt: skip
    d.p(f"L'an deux mille vingt-cinq et le {le(f.seance, annee=False)}, à dix-huit heures, le conseil communautaire, "
        f"convoqué le {le(f.convocation)}, s'est assemblé à Issandeuil sous la présidence de {monsieur(f.president)}, "
        f"{f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {noms(qui.presents, civilite=False)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Ont donné pouvoir : {mandats(qui, civilite=False)}.", taille=10)
    if qui.absents:
        d.p(f"Étaient excusés : {noms(qui.absents, civilite=False)}.", taille=10)
    d.p(f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'désigné')} secrétaire de séance.", taille=10)
    d.lignes(f"N° {numero}", f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    motiver(d, f, vu="VU", considerant="CONSIDÉRANT", fin=",")
    d.p(f"Le conseil communautaire, sur la proposition de {monsieur_le(f)}, après en avoir délibéré,", avant=10)
    textes = tierces(f)
    brouillon = Feuille("")
    disposer(brouillon, f, textes)
    d.dit(provisions=brouillon.attendu["provisions"])
    d.p(f"- {textes[0]}", retrait=8)
    somme = f"{412 + f.rang} {f.rang + 310:03},00 €"
    tableau_dans(d, 0, (("Section", "Dépenses", "Recettes"), ("Exploitation", f"1 {somme}", f"1 {somme}"),
                        ("Investissement", "236 400,00 €", "236 400,00 €")))  # fmt: skip
    d.p(f"- {textes[1]}.", retrait=8, avant=10)
    d.p(f"Adopté à {tous(f)} : {decompte(f)}.", gras=True, avant=10)
    signer(d, f, f"{le_chef(f)},", aligne="gauche")
    d.lignes("Certifié exécutoire", f"Reçu en préfecture le : {f.reception:%d/%m/%Y}",
             f"Publié le : {f.publication:%d/%m/%Y}", taille=9, avant=14)  # fmt: skip
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "reception", "publication")
    dit_vote(d, f, zeros=False)
    return d


def comcom_opposants_nommes(f: Faits) -> Feuille:
    """A communauté that names its opponents in the sentence of the vote, capital verbs, a certificate with blanks."""
    f = grouper(f, "Communauté de communes Ostre-Montagne", "conseil communautaire", 31, CC,
                visas=["les statuts de la communauté de communes Ostre-Montagne"])  # fmt: skip
    d, qui, numero = Feuille("comcom_opposants_nommes", coin="haut-gauche"), bancs(f), f"D-{f.seance.year}-{f.rang:02}"
    timbrer(d, f, "actes", numero.replace("-", "_"))
    d.p("Communauté de communes Ostre-Montagne", gras=True, aligne="droite", taille=13)
    d.p("CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre", avant=10)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f"Date de la séance : {f.seance:%d/%m/%Y}", avant=10)
    d.lignes(f"Date de convocation du conseil communautaire : {f.convocation:%d/%m/%Y}",
             f"Nombre de membres en exercice : {f.exercice}",
             f"Nombre de membres présents : {f.presents} (dont 1 suppléant)",
             f"Nombre de suffrages exprimés : {f.pour + f.contre}", avant=0)  # fmt: skip
    d.p(f"Sous la présidence de {monsieur(f.president)}, {f.president.qualite}", avant=8)
    d.p(f"Membres présents : {noms(qui.presents)}", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Membres ayant donné pouvoir : {mandats(qui, ' (pouvoir à ', ') ; ')})", taille=10)
    if qui.absents:
        d.p(f"Membres absents : {noms(qui.absents)}", taille=10)
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'élu')} secrétaire de séance.")
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=12)
    motiver(d, f, vu="VU", considerant="CONSIDÉRANT", fin=",", aligne="justifie")
    d.p(f"Ouï l'exposé de {monsieur_le(f)},", avant=8)
    if f.mode == "unanimite":
        d.p("Après en avoir délibéré et à l'unanimité, le conseil communautaire :", avant=8)
    else:
        contre = f.autres[: f.contre]
        phrase = f"{f.pour} voix pour, {f.contre} voix contre ({noms(contre)})"
        if f.abstentions:
            reste = f.autres[f.contre : f.contre + f.abstentions]
            phrase += f" et {f.abstentions} abstention{'s' if f.abstentions > 1 else ''} ({noms(reste)})"
        d.p(f"Après en avoir délibéré et par {phrase}, le conseil communautaire :", avant=8, aligne="justifie")
    disposer(d, f, tierces(f), "", retrait=10, aligne="justifie")
    signer(d, f, "Pour copie conforme,", f"{le_chef(f)},")
    d.p("Acte rendu exécutoire après dépôt en préfecture le ………………… et publication le …………………", taille=9, avant=14)
    tenir(d, f, numero, "convocation", "en_exercice", "presents", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


_REPRESENTANTS = Sujet(
    "Désignation des représentants de la communauté au sein du syndicat mixte du bassin de l'Ourvaise",
    "5.3",
    (f"{CGCT}, notamment ses articles L. 2121-21, L. 5211-1 et L. 5711-1",
     "les statuts du syndicat mixte du bassin de l'Ourvaise"),
    ("la démission d'un délégué titulaire", "l'appel à candidatures effectué en séance"),
    (("décider", "de procéder au vote à main levée"),
     ("désigner", "M. Gilles TOURNIAC en qualité de délégué titulaire"),
     ("désigner", "Mme Estelle VERNOUX en qualité de déléguée suppléante")),
)  # fmt: skip


def comcom_representants(f: Faits) -> Feuille:
    """A communauté that designates: bulleted visas, « Le conseil » in bold, verbs with a capital, the vote last."""
    f = grouper(f, "Communauté de communes du Val {de}", "conseil communautaire", 27, [_REPRESENTANTS])
    d, numero = Feuille("comcom_representants"), f"{f.seance.year}/{f.rang:03}"
    timbrer(d, f, "s2low", numero.replace("/", "_"))
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("Siège : 6, place du Foirail", aligne="centre", taille=9, avant=0)
    d.p(f"DÉLIBÉRATION DU CONSEIL COMMUNAUTAIRE N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=2)
    d.blocs.append(Tableau((("Membres en exercice", str(f.exercice)), ("Membres présents", str(f.presents)),
                            ("Procurations", str(f.pouvoirs)), ("Votants", str(f.votants)),
                            ("Date de convocation", f"{f.convocation:%d/%m/%Y}")), entete=False))  # fmt: skip
    d.p(f"Président de séance : {f.president}, {f.president.qualite}", avant=8)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    en_puces(d, f, "Vu", "Considérant", "•")
    d.p("Le conseil communautaire, après en avoir délibéré :", gras=True, avant=10)
    textes = ["Décide de procéder au vote à main levée", *(f"Désigne {r}" for _, r in f.decisions[1:])]
    provisions = [(None, v, t) for v, t in zip(("PROCÈDE", "DÉSIGNE", "DÉSIGNE"), textes, strict=True)]
    for texte in textes:
        d.p(f"{texte} ;" if texte is not textes[-1] else f"{texte}.", puce="-", retrait=12)
    d.dit(provisions=provisions)
    d.p(f"Vote : {f.pour} pour – {f.contre} contre – {f.abstentions} abstention(s)", gras=True, avant=10)
    d.p(f"Délibération adoptée à {tous(f)}.", avant=2)
    signer_a_deux(d, f, secretaire_d_abord=True)
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def comcom_decision_president(f: Faits) -> Feuille:
    """A chair's décision of a marché by delegation: articles in infinitives, one in the passive, Ministry's stamp."""
    f = grouper(f, "Communauté de communes {de} et Ostre", "conseil communautaire", 29, CC)
    d, numero = Feuille("comcom_decision_president"), f"DP{f.seance.year}-{f.rang:03}"
    quoi, titulaire, somme = (
        ("les travaux de réfection de la toiture du gymnase", "Couvertures Maillan", "48 712,30"),
        ("la fourniture de repas pour les accueils de loisirs", "Cuisine des Monts", "31 400,00"),
        ("la maîtrise d'œuvre de la déchèterie de Hauterolles", "Atelier Sauvaire", "22 950,00"),
    )[f.rang % 3]
    objet = f"Attribution du marché relatif à {quoi}"
    objet = objet.replace("relatif à les", "relatif aux")
    timbrer(d, f, "ministere", numero.replace("-", "_"), "AU")
    d.p(f.collectivite, gras=True, taille=13)
    d.p("DÉCISION DU PRÉSIDENT" if not f.president.femme else "DÉCISION DE LA PRÉSIDENTE", gras=True, aligne="centre",
        taille=14, avant=14)  # fmt: skip
    d.p(f"N° {numero} du {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"Objet : {objet}", gras=True, avant=14)
    d.p(f"{le_chef(f)} de la communauté de communes,", avant=10)
    visas = (
        f"{CGCT}, notamment ses articles L. 5211-9 et L. 5211-10",
        "le code de la commande publique",
        f"la délibération du 16 juillet 2020 par laquelle le conseil communautaire a délégué à {monsieur_le(f)} une "
        "partie de ses attributions",
        "la consultation lancée selon la procédure adaptée et le rapport d'analyse des offres",
    )
    for visa in visas:
        d.p(f"Vu {visa},", aligne="justifie")
    motif = f"que l'offre de l'entreprise {titulaire} est économiquement la plus avantageuse"
    d.p(f"Considérant {motif},", aligne="justifie")
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"])
    d.p("DÉCIDE", gras=True, aligne="centre", avant=12)
    textes = [
        f"D'attribuer le marché à l'entreprise {titulaire} pour un montant de {somme} € HT",
        "De signer le marché et toutes les pièces nécessaires à son exécution",
        "Il sera rendu compte de la présente décision lors de la prochaine réunion du conseil communautaire",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} : {texte}.", aligne="justifie")
    verbes = ("ATTRIBUE", "SIGNE", None)
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])
    d.p(f"Fait à Grandvaire, le {le(f.seance)}", avant=14, aligne="droite")
    signer(d, f, f"{le_chef(f)},", avant=4)
    executif(d, f, "AU", numero, objet)
    return d


def comcom_bureau_propose(f: Faits) -> Feuille:
    """A communauté whose bureau proposes: numbers with a degree sign, « Sur proposition du bureau », the sheet's head
    repeated, voies et délais in small type."""
    f = grouper(f, "Communauté de communes du Plateau {de}", "conseil communautaire", 39, CC, autorite="{le} {chef}")
    d, numero = Feuille("comcom_bureau_propose"), f"CC_{f.seance:%Y%m%d}_{f.rang:02}"
    timbrer(d, f, "actes", numero)
    d.haut = f"Extrait du registre des délibérations – {numero}"
    d.p(f.collectivite, gras=True, taille=13, aligne="centre")
    d.p(f"Séance du conseil communautaire du {le(f.seance)}", aligne="centre", avant=4)
    d.p(f"{f.sujet.objet}", gras=True, aligne="centre", taille=12, avant=14)
    d.p(f"Délibération n° {numero}", aligne="centre", avant=2)
    d.p(f"Nombre de conseillers en exercice : {f.exercice} ; présents : {f.presents} ; représentés : {f.pouvoirs} ; "
        f"votants : {f.votants}. Convocation adressée le {le(f.convocation)}. Président de séance : {mm(f.president)}, "
        f"{f.president.qualite}. Secrétaire de séance : {mm(f.secretaire)}.", aligne="justifie", avant=12)  # fmt: skip
    motiver(d, f, fin=POINT_VIRGULE, aligne="justifie")
    d.p("Sur proposition du bureau réuni la semaine précédente ;", avant=6)
    d.p(f"Après en avoir délibéré, à {tous(f)}, le conseil communautaire décide :", avant=8)
    disposer(d, f, infinitifs(f), "{n}° ", aligne="justifie", retrait=10)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions}", avant=8)
    d.lignes(f"{le_chef(f)},", str(f.president), aligne="droite", avant=18)
    d.dit(signataires=[str(f.president)])
    d.p("Délais et voies de recours : la présente délibération peut être contestée devant le tribunal administratif de "
        "Castelbrune, 3, rue du Prieuré, dans un délai de deux mois, y compris par l'application Télérecours citoyens "
        "accessible sur www.telerecours.fr.", taille=8, avant=16, aligne="justifie")  # fmt: skip
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return courber(d)


def comcom_titulaires_suppleants(f: Faits) -> Feuille:
    """A communauté that lists its people over two columns, the object alone as a title, votes on one line."""
    f = grouper(f, "Communauté de communes Entre Sorne et Vaire", "conseil communautaire", 43, CC,
                visas=[f"{CGCT}, notamment son article L. 5211-1"])  # fmt: skip
    d, qui, numero = Feuille("comcom_titulaires_suppleants"), bancs(f, trier=True), f"{f.seance.year}-C{f.rang:03}"
    d.p("COMMUNAUTÉ DE COMMUNES ENTRE SORNE ET VAIRE", gras=True)
    d.p("Extrait du procès-verbal de la séance du conseil communautaire", avant=2)
    d.p(f"du {le(f.seance)}", avant=0)
    d.p(f"Convocation du {le(f.convocation)}", avant=8)
    d.p(f"Conseillers en exercice : {f.exercice}", avant=1)
    d.p(f"Conseillers présents : {f.presents}", avant=1)
    d.p(f"Conseillers ayant donné pouvoir : {f.pouvoirs}", avant=1)
    d.p(f"Conseillers votants : {f.votants}", avant=1)
    d.p("Étaient présents :", gras=True, avant=8)
    moitie = (len(qui.presents) + 1) // 2
    cotes = [tuple(P(mm(i), taille=9, avant=0) for i in g) for g in (qui.presents[:moitie], qui.presents[moitie:])]
    d.blocs.append(Colonnes(cotes[0], cotes[1], part=0.5))
    if qui.pouvoirs:
        d.p("Avaient donné pouvoir :", gras=True, avant=8)
        for a, b in qui.pouvoirs:
            d.p(f"{mm(a)} à {mm(b)}", avant=0, taille=9)
    if qui.absents:
        d.p(f"Étaient absents ou excusés : {noms(qui.absents)}", taille=9)
    d.p(f"La séance est présidée par {mm(f.president)}, {f.president.qualite}.", avant=8)
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'nommé')} secrétaire de séance.", avant=2)
    d.lignes(f"DÉLIBÉRATION {numero}", f.sujet.objet, gras=True, avant=12)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    motiver(d, f, aligne="justifie")
    d.p("LE CONSEIL COMMUNAUTAIRE, APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    disposer(d, f, tierces(f), "- ", fin=",", retrait=8)
    d.p(f"Votants : {f.votants} – Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}", gras=True,
        avant=10)  # fmt: skip
    signer(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    d.p(f"Mis en ligne sur le site internet de la communauté le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "publication")
    dit_vote(d, f)
    return d


COMCOM = (
    comcom_registre_afferents,
    comcom_tableau_articles,
    comcom_marge_gauche,
    comcom_proposition,
    comcom_budget_tableau,
    comcom_opposants_nommes,
    comcom_representants,
    comcom_decision_president,
    comcom_bureau_propose,
    comcom_titulaires_suppleants,
)
