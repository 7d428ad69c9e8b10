"""The blind set CLOCHERS: the nine bourgs and small towns."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_provisions, dit_vote
from benchmarks.exactitude.dispositions.clochers_pieces import (
    accord,
    annee,
    le_maire,
    mm,
    mois,
    monsieur,
    motifs,
    par_genre,
    poser,
    quantieme,
    que,
    reunir,
    sans_motifs,
    signer,
    suite,
    tete,
    textes,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.clochers_sujets import ACTES_PRIS, BOURGS, Affaire
from benchmarks.exactitude.faits import Faits, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def bourg_de_plaine(f: Faits) -> Feuille:
    """A bourg of the Beauce: narrow left column of counts, right one of sitting and names; object between rules of
    capitals, dashes and capital verbs, certificate with its two dates."""
    c = reunir(f, "plaine", "Commune de Villeneuve-en-Arcy", 19, BOURGS, annees=(2014, 2024))
    f, d = c.f, Feuille("bourg_de_plaine")
    numero = f"{f.seance.year}-{f.rang:03}"
    d.lignes("REPUBLIQUE FRANÇAISE", "Liberté - Egalité - Fraternité", aligne="centre", taille=9)
    d.p("COMMUNE DE VILLENEUVE-EN-ARCY", gras=True, aligne="centre", taille=13)
    d.p("Extrait du registre des délibérations du Conseil Municipal", aligne="centre")
    gauche = ("Nombre de conseillers", f"en exercice : {f.exercice}", f"présents : {f.presents}",
              f"pouvoirs : {f.pouvoirs}", f"votants : {f.votants}", "Date de la convocation :",
              f"{f.convocation:%d/%m/%Y}", f"N° {numero}")  # fmt: skip
    droite = [f"Séance du {le(f.seance)}",
              f"L'an {annee(f.seance)}, le {quantieme(f.seance)} {mois(f.seance)} à vingt heures, le Conseil Municipal "
              "légalement convoqué s'est réuni à la Mairie en séance publique, sous la présidence de "
              f"{mm(f.president)}, Maire.",
              f"Étaient présents : {par_genre(c.presents)}."]  # fmt: skip
    if c.mandats:
        droite.append(f"Pouvoirs : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in c.mandats)}.")
    if c.absents:
        droite.append(f"Absents excusés : {par_genre(c.absents)}.")
    droite.append(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.blocs.append(Colonnes(tuple(P(t, taille=9, avant=3) for t in gauche),
                            tuple(P(t, taille=10) for t in droite), part=0.27))  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=16)
    for phrase in c.expose:
        d.p(phrase, aligne="justifie")
    motifs(d, f)
    d.p("Après en avoir délibéré, le Conseil Municipal :", avant=10)
    poser(d, f, textes(f, "HAUT"), puce="-", retrait=12)
    vote = "à l'unanimité" if f.mode == "unanimite" else "à la majorité"
    d.p(f"Délibération adoptée {vote} : {f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention(s).",
        avant=10)  # fmt: skip
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=8)
    signer(d, f.president, "Pour extrait certifié conforme,", "Le Maire,")
    d.lignes("Certifiée exécutoire compte tenu de :", f"- sa transmission en Préfecture le {f.transmission:%d/%m/%Y}",
             f"- sa publication le {f.publication:%d/%m/%Y}", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "transmission", "publication",
         objet=f.sujet.objet.upper())  # fmt: skip
    dit_vote(d, f)
    return d


def bourg_a_rapporteur(f: Faits) -> Feuille:
    """A bourg of the Lyonnais: « RAPPORTEUR », « EXPOSÉ », « DÉLIBÉRATION » as heads, articles, vote before them."""
    c = reunir(f, "rapporteur", "Commune de Chassigny-sur-Brévenne", 23, BOURGS, annees=(2017, 2025), ecrit="bas")
    f, d = c.f, Feuille("bourg_a_rapporteur")
    numero = f"{f.seance.year}/{f.rang:02}"
    timbre(d, f, "s2low" if f.seance.year > 2021 else "affiche", numero.replace("/", "_"))
    adjoint = f.autres[1]
    d.p("Commune de Chassigny-sur-Brévenne", gras=True, taille=14)
    d.p("Compte rendu affiché en mairie et mis en ligne", italique=True, taille=8, avant=0)
    d.p(f"CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=14)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=2)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"RAPPORTEUR : {mm(adjoint)}", avant=2)
    d.blocs.append(Tableau((
        ("Conseillers en exercice", str(f.exercice)), ("Présents", str(f.presents)), ("Pouvoirs", str(f.pouvoirs)),
        ("Votants", str(f.votants)), ("Date de convocation", f"{f.convocation:%d/%m/%Y}"),
        ("Président de séance", f"{f.president}, Maire"), ("Secrétaire de séance", str(f.secretaire)),
    ), entete=False))  # fmt: skip
    d.p("EXPOSÉ", gras=True, avant=12)
    for phrase in c.expose:
        d.p(phrase, aligne="justifie")
    d.p("DÉLIBÉRATION", gras=True, avant=12)
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p(f"Entendu l'exposé de {mm(adjoint)},", avant=6)
    d.p(f"Le conseil municipal, après en avoir délibéré, par {f.pour} voix pour, {f.contre} contre et {f.abstentions} "
        "abstention,", avant=8)  # fmt: skip
    poser(d, f, textes(f, "HAUT"), "Article {n} : ", unique="Article unique : ", fin=".", aligne="justifie")
    d.p("Ont signé au registre les membres présents.", avant=10)
    signer(d, f.president, "Pour copie conforme,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def bourg_a_puces(f: Faits) -> Feuille:
    """A Norman bourg: everything in bullets, both visas and decisions; « Date d'affichage » after the sitting; no
    number of powers, names of those who said no."""
    c = reunir(f, "puces", "Commune de La Ferrière-Harcourt", 19, BOURGS, annees=(2014, 2021), ecrit="inv")
    f, d = c.f, Feuille("bourg_a_puces")
    numero = f"{f.rang:02}-{f.seance:%m%Y}"
    d.lignes("MAIRIE", "DE", "LA FERRIÈRE-HARCOURT", gras=True, taille=10)
    d.p("Commune de La Ferrière-Harcourt – Département de la Basse-Touques", taille=9, avant=2)
    d.p("DELIBERATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=14, avant=12)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=2)
    d.blocs.append(Colonnes(
        (P(f"Date de convocation : {f.convocation:%d/%m/%Y}"), P(f"Date d'affichage : {f.publication:%d/%m/%Y}")),
        (P(f"Membres en exercice : {f.exercice}"), P(f"Membres présents : {f.presents}"),
         P(f"Nombre de votants : {f.votants}")), part=0.5))  # fmt: skip
    d.p("Le conseil municipal s'est réuni à 19 heures à la salle des mariages, sous la présidence de "
        f"{monsieur(f.president)}, Maire, sur convocation légale.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {suite(c.presents, ' – ')}.", aligne="justifie")
    if c.mandats:
        d.p(f"Absents ayant donné pouvoir : {' – '.join(f'{mm(a)} à {mm(b)}' for a, b in c.mandats)}.")
    d.p(f"Absents : {suite(c.absents, ' – ') or 'aucun'}.")
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'désigné')} comme secrétaire de séance.")
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, fin=" ;", puce="•", retrait=12)
    d.p(
        f"Après avoir entendu {le_maire(c)} et en avoir délibéré, le Conseil Municipal, à {tous(f)}, décide :", avant=10
    )
    poser(d, f, textes(f, "inf"), fin=" ;", puce="•", retrait=12)
    if f.mode == "majorite":
        non, abst = f.autres[2 : 2 + f.contre], f.autres[5 : 5 + f.abstentions]
        d.p(f"Ont voté contre : {f.contre} ({suite(non)})", avant=8)
        if abst:
            d.p(f"Se sont abstenus : {f.abstentions} ({suite(abst)})", avant=0)
        d.dit(contre=f.contre, **({"abstentions": f.abstentions} if abst else {}))
    signer(d, f.president, "Pour extrait conforme,", f"A La Ferrière-Harcourt, le {le(f.transmission)}", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", "publication")
    d.dit(mode=f.mode)
    return d


def bourg_provencal(f: Faits) -> Feuille:
    """A bourg of Provence: number with the month and point, members and counts in one table, the vote in another."""
    c = reunir(f, "provencal", "Commune de Roquefourche", 27, BOURGS, annees=(2016, 2025), manquants=5)
    f, d = c.f, Feuille("bourg_provencal")
    numero = f"{f.seance:%Y.%m.%d}-{f.rang % 30 + 1:02}"
    timbre(d, f, "actes", numero.replace(".", ""))
    d.bas = "Hôtel de Ville – Place de la République – Roquefourche – Tél. 04 00 00 00 00 – Page {page} sur {pages}"
    d.p("COMMUNE DE ROQUEFOURCHE", gras=True, aligne="centre", taille=15)
    d.p("Extrait du registre des délibérations du conseil municipal", italique=True, aligne="centre", avant=2)
    d.p(f"Séance publique du {le(f.seance)} à 18h30", aligne="centre", avant=2)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=14)
    d.p(f.sujet.objet, gras=True, avant=0)
    d.blocs.append(Tableau((
        ("Date de la convocation", "En exercice", "Présents", "Représentés", "Votants"),
        (f"{f.convocation:%d/%m/%Y}", str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)),
    )))  # fmt: skip
    d.p(f"Présidence de séance : {mm(f.president)}, Maire de Roquefourche", avant=10)
    d.p(f"Présents : {suite(c.presents, civil=False)}.", taille=9, aligne="justifie")
    if c.mandats:
        d.p(f"Représentés : {', '.join(f'{a} par {b}' for a, b in c.mandats)}.", taille=9)
    if c.absents:
        d.p(f"Absents : {suite(c.absents, civil=False)}.", taille=9)
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p(f"{mm(f.autres[0])}, {'adjointe' if f.autres[0].femme else 'adjoint'} au maire, rapporte :", avant=10)
    for phrase in c.expose:
        d.p(phrase, aligne="justifie")
    motifs(d, f, fin="", aligne="justifie")
    d.p("LE CONSEIL MUNICIPAL, APRÈS EN AVOIR DÉLIBÉRÉ", gras=True, aligne="centre", avant=10)
    poser(d, f, textes(f, "HAUT"), fin=".", aligne="justifie")
    d.blocs.append(Tableau((("POUR", "CONTRE", "ABSTENTION"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    d.p(f"Délibération adoptée à {tous(f)} des suffrages exprimés.", avant=8)
    signer(d, f.president, f"{'La' if f.president.femme else 'Le'} Maire,")
    d.p("Voies et délais de recours : tribunal administratif de Sollières, deux mois à compter de la publication ; un "
        "recours gracieux peut être adressé au maire dans le même délai.", taille=8, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite="Maire de Roquefourche")
    dit_vote(d, f)
    return d


_GRILLE = (("Tranche de quotient", "Matin", "Soir"), ("Moins de 700", "1,20 €", "1,50 €"),
           ("De 700 à 1 100", "1,50 €", "1,90 €"), ("Plus de 1 100", "1,80 €", "2,30 €"))  # fmt: skip
_GARDERIE = Affaire(
    "Accueil périscolaire : tarifs {an}/{an1}",
    ("La commission des écoles propose une grille à trois tranches.",),
    ("le Code de l'éducation, notamment son article L. 551-1", "la délibération du 18 juin 2012"),
    ("que la participation des familles doit tenir compte de leurs ressources",),
    (("fixer", "comme suit les tarifs de l'accueil périscolaire :"),
     ("préciser", "que toute heure commencée est due"),
     ("charger", "{autorite} de l'exécution de la présente délibération")),
)  # fmt: skip


def bourg_a_la_grille(f: Faits) -> Feuille:
    """A bourg of Poitou whose tariffs stand in a table inside the first article; head fields on two lines."""
    c = reunir(f, "grille", "Commune de Vouzailles-le-Château", 19, (_GARDERIE,), annees=(2013, 2025))
    f, d = c.f, Feuille("bourg_a_la_grille")
    numero = f"{f.seance.year}-{f.rang:02}"
    d.p("Commune de Vouzailles-le-Château", gras=True, taille=13)
    d.p("Canton de Lencloux – Département de la Haute-Clouère", taille=9, avant=0)
    d.p(f"DÉLIBÉRATION DU CONSEIL MUNICIPAL N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"SÉANCE DU {f.seance:%d/%m/%Y}", aligne="centre", avant=2)
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y} – Nombre de conseillers en exercice : {f.exercice}", avant=12)
    d.p(f"Nombre de présents : {f.presents} – Nombre de pouvoirs : {f.pouvoirs} – Nombre de votants : {f.votants}",
        avant=0)  # fmt: skip
    d.p(f"Président : {mm(f.president)}")
    d.p(f"Secrétaire : {mm(f.secretaire)}", avant=0)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, vu="VU", cons="CONSIDERANT")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)},", avant=10)
    d.p("DÉCIDE :", gras=True, aligne="centre")
    ecrits = textes(f, "Inf")
    for n, ecrit in enumerate(ecrits, 1):
        d.p(f"ARTICLE {n} : {ecrit}{'' if n == 1 else '.'}", aligne="justifie")
        if n == 1:
            d.blocs.append(Tableau(_GRILLE))
    cellules = " ".join(case for rangee in _GRILLE for case in rangee)
    dit_provisions(d, f, [f"{ecrits[0]} {cellules}", *ecrits[1:]], ["1", "2", "3"])
    if f.mode == "majorite":
        d.p(f"POUR : {f.pour}, CONTRE : {f.contre}, ABSTENTIONS : {f.abstentions}", avant=8)
    d.p(f"Fait à Vouzailles-le-Château, le {le(f.seance)}", avant=12)
    signer(d, f.president, "Le Maire,", avant=6)
    d.p(f"Publication sur le site de la commune le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "publication", qualite=None)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_du_nord(f: Faits) -> Feuille:
    """A small town of Flanders: the convocation certified first, capitals without accents, « EST ADOPTEE »."""
    c = reunir(f, "nord", "Ville de Steenkerke", 27, BOURGS, annees=(2014, 2024), ecrit="maj", manquants=6)
    f, d = c.f, Feuille("bourg_du_nord")
    numero = f"{f.seance:%y}/{f.rang:03}"
    timbre(d, f, "s2low" if f.seance.year > 2021 else "affiche", numero.replace("/", "-"))
    d.lignes("DEPARTEMENT DE LA LYS-MARITIME", "ARRONDISSEMENT D'ESTREBECQ", "VILLE DE STEENKERKE", gras=True)
    d.p("EXTRAIT DU REGISTRE AUX DELIBERATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=14)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"Délibération {numero}", aligne="centre", avant=2)
    d.p(
        f"L'an {annee(f.seance)}, le {jour_de_semaine(f.seance)} {quantieme(f.seance)} {mois(f.seance)} à dix-neuf "
        "heures, le Conseil Municipal s'est réuni en l'Hôtel de Ville, sous la présidence de "
        f"{monsieur(f.president)}, Maire, suite à la convocation adressée le {le(f.convocation)} et affichée le même "
        "jour à la porte de la mairie.",
        aligne="justifie", avant=12,
    )  # fmt: skip
    d.p(f"Nombre de membres en exercice : {f.exercice}. Présents : {f.presents}. Procurations : {f.pouvoirs}. "
        f"Votants : {f.votants}.")  # fmt: skip
    d.p(f"ETAIENT PRESENTS : {par_genre(c.presents)}.", aligne="justifie", taille=10)
    if c.mandats:
        d.p(f"PROCURATIONS : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in c.mandats)}.", taille=10)
    if c.absents:
        d.p(f"ABSENTS EXCUSES : {par_genre(c.absents)}.", taille=10)
    d.p(f"SECRETAIRE DE SEANCE : {mm(f.secretaire)}", taille=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{le_maire(c)} expose à l'assemblée ce qui suit.", avant=8)
    for phrase in c.expose:
        d.p(phrase, aligne="justifie")
    d.p("Il est proposé au Conseil Municipal :", avant=8)
    poser(d, f, textes(f, "inf"), puce="-", retrait=12)
    sans_motifs(d)
    detail = f"(Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions})"
    vote = {"unanimite": "A L'UNANIMITE", "majorite": f"A LA MAJORITE {detail}"}
    d.p(f"LA PRESENTE DELIBERATION, MISE AUX VOIX, EST ADOPTEE {vote[f.mode]}.", gras=True, avant=10)
    d.p("Ainsi fait et délibéré en séance, les jour, mois et an que dessus.", avant=8)
    signer(d, f.president, "Pour extrait conforme,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_qui_prend_acte(f: Faits) -> Feuille:
    """A bourg of the Île-de-France hears the maire's decisions: no vote, « PREND ACTE », a point of the agenda."""
    c = reunir(f, "prend acte", "Commune de Bréval-sous-Meulans", 23, (ACTES_PRIS,), annees=(2015, 2025), ecrit="bas")
    f, d = c.f, Feuille("bourg_qui_prend_acte")
    numero = f"{f.seance.year}-{f.seance:%m}-{f.rang % 20 + 1:02}"
    timbre(d, f, "ministere", numero)
    d.p("Commune de Bréval-sous-Meulans", gras=True, taille=13)
    d.p(f"Conseil municipal du {le(f.seance)}", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.blocs.append(Tableau((
        ("Effectif légal", "En exercice", "Présents", "Pouvoirs"),
        (str(f.exercice), str(f.exercice), str(f.presents), str(f.pouvoirs)),
    )))  # fmt: skip
    d.p(
        f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 20 h 30, les membres du conseil municipal, légalement "
        f"convoqués le {le(f.convocation)}, se sont réunis en mairie sous la présidence de {monsieur(f.president)}, "
        "Maire.",
        aligne="justifie", avant=10,
    )  # fmt: skip
    d.p(f"Étaient présents : {suite(c.presents)}.", taille=10, aligne="justifie")
    if c.mandats:
        d.p(f"Étaient représentés : {', '.join(f'{mm(a)} par {mm(b)}' for a, b in c.mandats)}.", taille=10)
    d.p(f"Étaient absents : {suite(c.absents) or 'néant'}.", taille=10)
    d.p(f"A été {accord(f.secretaire, 'nommé')} secrétaire de séance : {mm(f.secretaire)}.", taille=10)
    motifs(d, f)
    d.p(f"{le_maire(c)} indique {que(c.expose[0])}", aligne="justifie")
    d.p("Le conseil municipal,", avant=10)
    poser(d, f, textes(f, "HAUT"), aligne="justifie")
    d.p("Pour extrait conforme au registre des délibérations,", avant=12)
    signer(d, f.president, "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(mode="sans_vote")
    return d


def bourg_savoyard(f: Faits) -> Feuille:
    """A resort of Savoie: service's reference, « Après avoir entendu l'exposé », decisions numbered 1) 2) 3), the vote
    in figures inside the hinge."""
    c = reunir(f, "savoyard", "Commune de Saint-Pancrasse-les-Alpages", 19, BOURGS, annees=(2013, 2025), ecrit="inv")
    f, d = c.f, Feuille("bourg_savoyard", police="New Computer Modern")
    numero = f"{f.seance.year}.{f.rang:03}"
    d.lignes("Département de la Haute-Isérane", "Arrondissement de Morzuel", "Canton des Alpages", taille=9)
    d.p("COMMUNE DE SAINT-PANCRASSE-LES-ALPAGES", gras=True, aligne="centre", taille=13)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=4)
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, aligne="centre", avant=10)
    d.p(
        f"L'an {annee(f.seance)}, le {quantieme(f.seance)} {mois(f.seance)}, le Conseil municipal de la commune de "
        "Saint-Pancrasse-les-Alpages, dûment convoqué, s'est réuni en session ordinaire à la Mairie, sous la "
        f"présidence de {monsieur(f.president)}, Maire. Date de convocation : {le(f.convocation)}.",
        aligne="justifie", avant=12,
    )  # fmt: skip
    d.p(f"Nombre de conseillers municipaux en exercice : {f.exercice} – présents : {f.presents} – ayant donné pouvoir "
        f": {f.pouvoirs} – ayant pris part au vote : {f.votants}")  # fmt: skip
    d.p(f"Présents : {suite(c.presents, ' ; ', civil=False)}", aligne="justifie")
    if c.mandats:
        d.p(f"Pouvoirs : {' ; '.join(f'{a} à {b}' for a, b in c.mandats)}")
    if c.absents:
        d.p(f"Excusés : {suite(c.absents, ' ; ', civil=False)}")
    d.p(f"Est {accord(f.secretaire, 'désigné')} secrétaire de séance : {f.secretaire}")
    for phrase in c.expose:
        d.p(phrase, aligne="justifie")
    motifs(d, f, fin=";")
    voix = f"{f.pour} voix pour"
    if f.mode == "majorite":
        voix += f", {f.contre} voix contre" + (f", {f.abstentions} abstentions" if f.abstentions else "")
    d.p(f"Après avoir entendu l'exposé de {le_maire(c)} et en avoir délibéré, le Conseil municipal, à {tous(f)} "
        f"({voix}), décide :", aligne="justifie", avant=10)  # fmt: skip
    poser(d, f, textes(f, "inf"), "{n}) ", fin=" ;", retrait=12)
    d.p("Ainsi fait et délibéré, les jour, mois et an susdits.", avant=12)
    signer(d, f.president, "Le Maire,")
    d.p(f"Délibération certifiée exécutoire, reçue en préfecture le {f.reception:%d/%m/%Y} et publiée le "
        f"{f.publication:%d/%m/%Y}.", taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "reception", "publication")
    dit_vote(d, f, zeros=False)
    return d


def bourg_en_toutes_lettres(f: Faits) -> Feuille:
    """A Basque bourg: counts in words within the opening, the maire's own words, the signature in the middle."""
    c = reunir(f, "lettres", "Commune d'Etxebarne", 19, BOURGS, annees=(2013, 2025), ecrit="maj", opposants=2)
    f, d = c.f, Feuille("bourg_en_toutes_lettres")
    numero = f"{f.rang}/{f.seance.year}"
    d.p("COMMUNE D'ETXEBARNE", gras=True, taille=13, aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", aligne="centre", avant=4)
    d.p(f"N° {numero}", aligne="centre", avant=0)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(
        f"L'an {annee(f.seance)}, le {quantieme(f.seance)} {mois(f.seance)}, le conseil municipal d'Etxebarne s'est "
        f"réuni en séance ordinaire au nombre de {en_lettres(f.presents)} membres présents sur "
        f"{en_lettres(f.exercice)} en exercice, sous la présidence de {mm(f.president)}, Maire, qui l'avait convoqué "
        f"le {le(f.convocation)}.",
        aligne="justifie", avant=10,
    )  # fmt: skip
    d.p(f"Absents : {suite((*(a for a, _ in c.mandats), *c.absents)) or 'néant'}.")
    d.p(f"Secrétaire : {mm(f.secretaire)}.")
    d.p(f"{le_maire(c)} s'exprime ainsi :", avant=8)
    for phrase in c.expose:
        d.p(phrase, aligne="justifie", retrait=10)
    motifs(d, f, vu="Vu", cons="Considérant", fin=",", aligne="justifie")
    d.p(f"Le conseil municipal, après en avoir délibéré et à {tous(f)},", avant=10)
    poser(d, f, textes(f, "Cap"), fin=";", aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Voix contre : {'une' if f.contre == 1 else en_lettres(f.contre)}", avant=8)
    signer(d, f.president, "Le Maire,", aligne="centre")
    d.p(f"Reçue à la sous-préfecture le {f.reception:%d/%m/%Y}. Affichée à la mairie le {f.publication:%d/%m/%Y}.",
        taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "reception", "publication")
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre)
    return d


CLOCHERS_SUITE = (
    bourg_de_plaine,
    bourg_a_rapporteur,
    bourg_a_puces,
    bourg_provencal,
    bourg_a_la_grille,
    bourg_du_nord,
    bourg_qui_prend_acte,
    bourg_savoyard,
    bourg_en_toutes_lettres,
)
