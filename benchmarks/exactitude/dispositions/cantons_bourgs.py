"""The bourgs and small towns of the set CANTONS."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.cantons_pieces import (
    CGCT,
    COMPTES,
    PV,
    au_long,
    decider,
    e,
    ensemble,
    issue,
    le_maire,
    lister,
    loger,
    m,
    minuscule,
    monsieur,
    opposants,
    par_civilite,
    pl,
    raisons,
    ranger,
    sans_motifs,
    seance,
    signer,
    signer_a_deux,
    suivre,
    tablee,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.cantons_sujets import (
    ECLAIRAGE,
    FOURRIERE,
    LOTISSEMENT,
    MARCHE,
    PERIL,
    PISCINE,
    RECENSEMENT,
    SAISONNIER,
)
from benchmarks.exactitude.faits import Faits, Sujet, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def bourg_de_la_halle(f: Faits) -> Feuille:
    """A market bourg: counts with dotted leaders, « Rapporteur », numbered articles, the vote before them."""
    f = loger(f, "Commune {de}", 23, MARCHE, FOURRIERE)
    d, numero = Feuille("bourg_de_la_halle"), f"{f.seance.year}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.bas = "Mairie – Place de la Halle – www.commune.example"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Extrait du registre des délibérations du Conseil Municipal", italique=True, avant=2)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, avant=10)
    d.lignes(f"Date de la convocation .......... {le(f.convocation)}", f"Membres en exercice .......... {f.exercice}",
             f"Membres présents .......... {f.presents}", f"Pouvoirs .......... {f.pouvoirs}",
             f"Votants .......... {f.votants}", avant=8)  # fmt: skip
    d.p(f"Président de séance : {f.president}, Maire", avant=8)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=0)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, aligne="centre", avant=2)
    d.p(f"Rapporteur : {m(f.autres[2])}", italique=True, avant=8)
    suivre(d, f, fin=",", aligne="justifie")
    d.p(f"Le Conseil Municipal, après en avoir délibéré, à {issue(d, f)},", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    ranger(d, f, decider(f, cap=True), marque="Article {n} : ", unique="Article unique : ", fin=".", aligne="justifie")
    signer(d, f, "Le Maire,")
    d.p("La présente délibération peut être contestée devant le tribunal administratif de Montrivel dans les deux mois "
        "suivant sa publication.", taille=9, avant=14)  # fmt: skip
    seance(d, f, numero, *COMPTES)
    return d


def bourg_du_canal(f: Faits) -> Feuille:
    """A bourg: a two-column head with the arms' place, members by civility, verbs in capitals without a mark."""
    f = loger(f, "Commune {de}", 19, SAISONNIER)
    d, qui, numero = Feuille("bourg_du_canal"), tablee(f), f"{f.rang:02}/{f.seance:%m-%Y}"
    gauche = ("Département de la Sorne", "Canton du Haut-Canal", f.collectivite.upper())
    droite = ("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", f"Séance du {f.seance:%d/%m/%Y}", f"Numéro : {numero}")
    d.blocs.append(Colonnes(tuple(P(t) for t in gauche), tuple(P(t, gras=True) for t in droite), part=0.45))
    d.p(f"Le {le(f.seance)} à 19 h 00, le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni salle du "
        f"Port sous la présidence de {monsieur(f.president)}, Maire.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Présents : {par_civilite(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Ont donné pouvoir : {', '.join(f'{m(a)} à {m(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"{'Excusés' if len(qui.absents) > 1 else 'Excusé'} : {ensemble(qui.absents)}.")
    d.p(f"{monsieur(f.secretaire)} est {e(f.secretaire, 'nommé')} secrétaire de séance.")
    d.p(f"Conseillers en exercice : {f.exercice} ; présents : {f.presents} ; votants : {f.votants}.")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    suivre(d, f, vu="VU", attendu="CONSIDÉRANT", fin=",")
    d.p("Après en avoir délibéré, le conseil municipal", avant=10)
    ranger(d, f, tierce(f), fin=",")
    d.p(f"Résultat du vote : Pour : {f.pour} ; Contre : {f.contre} ; Abstention : {f.abstentions}", avant=10)
    d.p("Fait à la mairie, les jour, mois et an susdits.")
    signer_a_deux(d, f)
    seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


_GRILLE = (("Quotient familial", "Prix du repas"), ("Inférieur à 600", "2,10 €"), ("De 600 à 1 100", "3,25 €"),
           ("Supérieur à 1 100", "4,05 €"), ("Extérieur", "5,40 €"))  # fmt: skip
_CANTINE = Sujet(
    "Restaurant scolaire – tarifs de l'année 2025-2026", "7.1", (CGCT,),
    ("que le prix de revient d'un repas s'établit à 9,12 €",),
    (("fixer", "comme suit les tarifs du restaurant scolaire :"),
     ("préciser", "que ces tarifs s'appliqueront à la rentrée de septembre 2025")),
)  # fmt: skip


def bourg_des_tarifs(f: Faits) -> Feuille:
    """A bourg: the prices in a table within the first article, « Nombre de », the vote in words at the hinge."""
    f = loger(f, "Commune {de}", 19, seul=_CANTINE)
    d, numero = Feuille("bourg_des_tarifs"), f"{f.rang:02}.{f.seance.year}"
    timbre(d, f, "s2low", numero)
    d.p("Mairie – République Française", taille=9)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p(f"DÉLIBÉRATION DU CONSEIL MUNICIPAL N° {numero}", gras=True, aligne="centre")
    d.p(f"SÉANCE ORDINAIRE DU {le(f.seance).upper()}", aligne="centre", avant=0)
    d.lignes(f"Nombre de conseillers en exercice : {f.exercice}", f"Nombre de conseillers présents : {f.presents}",
             f"Nombre de pouvoirs : {f.pouvoirs}", f"Nombre de votants : {f.votants}", avant=12)  # fmt: skip
    d.p(f"Le conseil municipal, convoqué le {f.convocation:%d/%m/%Y}, s'est réuni à la mairie sous la présidence de "
        f"{m(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    d.p(f"{m(f.secretaire)} est {e(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=14)
    suivre(d, f, aligne="justifie")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {issue(d, f)}, décide :", avant=10)
    textes = decider(f, cap=True)
    d.p(f"Article 1 : {textes[0]}")
    d.blocs.append(Tableau(_GRILLE))
    d.p(f"Article 2 : {textes[1]}.")
    cellules = " ".join(c for rangee in _GRILLE for c in rangee)
    d.dit(provisions=[("1", "FIXE", f"{textes[0]} {cellules}"), ("2", "PRÉCISE", textes[1])])
    signer(d, f, "Pour extrait conforme,", "Le Maire,")
    seance(d, f, numero, *COMPTES)
    return d


def bourg_de_l_estuaire(f: Faits) -> Feuille:
    """A western bourg with two names: names in small letters, the exposé of a delegate, « Vu » between dashes."""
    f = loger(f, "Commune {de}", 23, LOTISSEMENT, RECENSEMENT)
    d, qui, numero = Feuille("bourg_de_l_estuaire"), tablee(f), f"DCM{f.seance:%Y%m}{f.rang:02}"
    d.haut = "Ti-kêr – Mairie"
    d.p(f.collectivite, gras=True, taille=15)
    d.p(f"Conseil municipal du {le(f.seance)}", taille=12, avant=2)
    d.p(f"{numero} : {f.sujet.objet}", gras=True, taille=13, avant=14)
    d.blocs.append(Colonnes(
        (P(f"Convocation : {f.convocation:%d/%m/%Y}", taille=9), P(f"En exercice : {f.exercice}", taille=9),
         P(f"Présents : {f.presents}", taille=9), P(f"Pouvoirs : {f.pouvoirs}", taille=9),
         P(f"Votants : {f.votants}", taille=9)),
        (P(f"Présidence : {minuscule(f.president)}, Maire"), P(f"Secrétaire de séance : {minuscule(f.secretaire)}"),
         P(f"Présents : {ensemble(qui.presents, minuscule)}.", aligne="justifie"),
         P(f"Absents : {ensemble([a for a, _ in qui.pouvoirs] + qui.absents, minuscule) or 'aucun'}.")),
        part=0.3))  # fmt: skip
    d.p(f"{minuscule(f.autres[3])} expose au conseil municipal {raisons(f)[-1]}. La commission compétente s'est "
        "réunie à deux reprises et a rendu un avis favorable.", aligne="justifie", avant=12)  # fmt: skip
    for visa in f.visas:
        d.p(f"Vu {visa},", puce="-", retrait=10)
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[])
    d.p("Le conseil municipal, après en avoir délibéré :", avant=10)
    ranger(d, f, tierce(f, str.capitalize), marque="- ", fin=",", retrait=12)
    d.p(f"Délibération adoptée à {issue(d, f)}.", gras=True, avant=10)
    signer(d, f, "Le Maire,", ecrire=minuscule)
    d.p(f"Publié sur le site de la commune le {le(f.publication)}", taille=9, avant=14)
    seance(d, f, numero, *COMPTES, ecrire=minuscule)
    d.dit(publication=f.publication)
    return d


def bourg_du_personnel(f: Faits) -> Feuille:
    """A bourg that writes like its centre de gestion's model: the maire recalls, « Vu : », « DÉCIDE : », articles."""
    f = loger(f, "Commune {de}", 15, SAISONNIER, RECENSEMENT)
    d, numero = Feuille("bourg_du_personnel"), f"{f.seance.year}-D-{f.rang:02}"
    d.lignes("DÉPARTEMENT DE L'OSTRE", "ARRONDISSEMENT DE SAINT-VALLERAN", f.collectivite.upper(), aligne="centre")
    d.p("DÉLIBÉRATION", gras=True, aligne="centre", taille=14, avant=10)
    d.p(f"N° {numero}", aligne="centre", avant=0)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=6)
    d.p(f"L'an {au_long(f)}, le conseil municipal de la {f.collectivite}, convoqué le {le(f.convocation)}, s'est réuni "
        f"sous la présidence de {monsieur(f.president)}, Maire.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Effectif légal du conseil : 15. En exercice : {f.exercice}. Présents : {f.presents}. "
        f"Absents ayant donné pouvoir : {f.pouvoirs}. Votants : {f.votants}.")  # fmt: skip
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}.")
    d.p("Le Maire rappelle à l'assemblée :", gras=True, avant=10)
    d.p("Les décisions de la collectivité sont prises par son organe délibérant. Il lui revient donc d'arrêter les "
        "mesures nécessaires au bon fonctionnement des services.", aligne="justifie")  # fmt: skip
    lister(d, "visas", "Vu", f.visas, "-")
    suite = f.sujet.considerants
    for c in suite:
        d.p(f"Considérant {c},", aligne="justifie")
    d.dit(considerants=[f"Considérant {c}" for c in suite])
    d.p("Le conseil municipal, sur le rapport du Maire et après en avoir délibéré,", avant=10)
    d.p("DÉCIDE :", gras=True)
    ranger(d, f, decider(f), marque="Article {n} : ", unique="Article unique : ", fin=".", aligne="justifie")
    d.p(f"ADOPTÉ : à {tous(f)} des membres présents ou représentés", gras=True, avant=10)
    signer(d, f, "Fait les jour, mois et an ci-dessus,", "Le Maire,")
    d.lignes("Le Maire,", "certifie sous sa responsabilité le caractère exécutoire de cet acte, transmis au "
             "représentant de l'État le : ..............", "publié le : ..............",
             taille=9, avant=14)  # fmt: skip
    seance(d, f, numero, *COMPTES, objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=False)
    return d


_AIDES = Sujet(
    "Subventions aux associations – exercice 2025", "7.5", (), (),
    (("attribuer", "pour l'exercice 2025 les subventions figurant au tableau ci-dessus"),
     ("dire", "que les crédits sont ouverts à l'article 65748"),
     ("autoriser", "{autorite} à procéder à leur versement")),
)  # fmt: skip


def bourg_des_associations(f: Faits) -> Feuille:
    """A bourg: a table of grants in the report, no visa, the names of who votes against."""
    f = loger(f, "Commune {de}", 19, seul=_AIDES)
    d, numero = Feuille("bourg_des_associations"), f"{f.seance.year}.{f.rang:03}"
    d.p(f"{f.collectivite.upper()} – CONSEIL MUNICIPAL", gras=True)
    d.p(f"Réunion du {f.seance:%d/%m/%Y} à 18h30 – convocation envoyée le {f.convocation:%d/%m/%Y}", avant=2)
    d.p(f"{f.exercice} conseillers en exercice, {f.presents} présents, {f.pouvoirs} pouvoirs, {f.votants} votants",
        avant=2)  # fmt: skip
    d.p(f"Président de séance : {m(f.president)}, Maire – Secrétaire de séance : {m(f.secretaire)}", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"{m(f.autres[1])}, {'adjointe' if f.autres[1].femme else 'adjoint'} à la vie associative, présente les "
        f"demandes reçues et les propositions de la commission :", aligne="justifie")  # fmt: skip
    d.blocs.append(Tableau((("Association", "2024", "2025"), ("Comité des fêtes", "1 200 €", "1 300 €"),
                            ("Football club du Plateau", "2 500 €", "2 500 €"), ("Chorale À tout "
                                "vent", "300 €", "350 €"),
                            ("Amicale des aînés", "450 €", "450 €"))))  # fmt: skip
    d.p("Le conseil municipal, après examen des dossiers et délibération,", avant=10)
    ranger(d, f, tierce(f), marque="» ", retrait=8)
    contre, abstenus = opposants(f)
    d.p(f"Vote : {f.pour} pour", gras=True, avant=10)
    if contre:
        d.p(f"{f.contre} contre : {ensemble(contre)}", avant=0)
    if abstenus:
        d.p(f"{pl(f.abstentions, 'abstention')} : {ensemble(abstenus)}", avant=0)
    signer(d, f, "Le Maire,")
    sans_motifs(d)
    seance(d, f, numero, *COMPTES)
    dit_vote(d, f, zeros=False)
    return d


def bourg_nouveau(f: Faits) -> Feuille:
    """A commune nouvelle of three villages: members by historic commune, counts in words, arrows."""
    f = loger(f, "Commune nouvelle {de}", 29, FOURRIERE, ECLAIRAGE)
    d, qui, numero = (
        Feuille("bourg_nouveau", police="New Computer Modern"),
        tablee(f),
        f"CM/{f.seance.year}/{f.rang:02}",
    )
    d.bas = "Délibération du conseil municipal – {page}/{pages}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"SÉANCE DU {f.seance:%d/%m/%Y} À 20 HEURES", aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=0)
    d.p(f"Le conseil municipal de la commune nouvelle s'est réuni en séance publique, sous la présidence de "
        f"{m(f.president)}, Maire, sur convocation en date du {le(f.convocation)}.",
        aligne="justifie", avant=10)  # fmt: skip
    for rang, lieu in enumerate(("le Bourg", "Saint-Alre", "Les Vaux")):
        d.p(f"Pour {lieu} : {ensemble(qui.presents[rang::3])}", taille=10, avant=2)
    d.p(f"Excusés : {ensemble([a for a, _ in qui.pouvoirs] + qui.absents) or 'néant'}", taille=10, avant=2)
    d.p(f"Nombre de membres en exercice : {en_lettres(f.exercice)} ; nombre de présents : {en_lettres(f.presents)} ; "
        f"nombre de votants\u00a0: {en_lettres(f.votants)}.", avant=8)  # fmt: skip
    d.p(f"Secrétaire de séance : {m(f.secretaire)}", avant=2)
    suivre(d, f, fin=PV, aligne="justifie")
    d.p(f"Le conseil municipal, par {f.pour} voix pour, {f.contre} voix contre et {pl(f.abstentions, 'abstention')}, "
        "décide :", avant=10)  # fmt: skip
    ranger(d, f, decider(f), marque="→ ", retrait=10)
    d.p("Délibéré en séance, le jour susdit, et ont signé au registre les membres présents.", avant=12)
    signer(d, f, "Le Maire de la commune nouvelle,")
    d.p(f"Affichée et publiée le {f.publication:%d/%m/%Y}", taille=9, avant=10)
    seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def bourg_qui_prend_acte(f: Faits) -> Feuille:
    """A small town that hears a report and takes note: no vote, the maire's exposé long, one hand in the middle."""
    f = loger(f, "Ville {de}", 27, seul=PERIL)
    d, numero = Feuille("bourg_qui_prend_acte"), f"{f.seance:%y}.{f.rang:03}"
    timbre(d, f, "ministere", numero)
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Conseil municipal", avant=0)
    d.p(f"Séance publique du {le(f.seance)}", avant=0)
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, aligne="centre", avant=2)
    d.lignes(f"Date de la convocation : {le(f.convocation)}", f"Membres composant le conseil en exercice : "
        f"{f.exercice}",
             f"Présents à la séance : {f.presents}", f"Représentés : {f.pouvoirs}", avant=12)  # fmt: skip
    d.p(f"Présidente de séance : {f.president}, Maire" if f.president.femme else
        f"Président de séance : {f.president}, Maire")  # fmt: skip
    d.p(f"Secrétaire : {f.secretaire}", avant=2)
    d.p("RAPPORT", gras=True, avant=12)
    d.p(f"{le_maire(f)} présente les actions conduites au cours de l'année : rénovation énergétique de l'école, "
        f"éclairage à faible consommation, achats de produits locaux pour le restaurant scolaire. Le document complet "
        f"a été remis aux élus.", aligne="justifie")  # fmt: skip
    d.p("Il précède, comme la loi le demande, les débats sur le projet de budget.", aligne="justifie")
    suivre(d, f, fin=",", avant=8)
    d.p("Le Conseil Municipal,", avant=8)
    d.p("Après en avoir débattu,", avant=0)
    ranger(d, f, tierce(f))
    signer(d, f, "Le Maire,", aligne="centre")
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(mode="sans_vote")
    return d


def bourg_des_vignes(f: Faits) -> Feuille:
    """A wine bourg: a dense head, the object between rules, « Attendu », bullets, no count of the vote."""
    f = loger(f, "Commune {de}", 15, PISCINE, LOTISSEMENT)
    d, qui, numero = Feuille("bourg_des_vignes"), tablee(f), f"{f.rang}-{f.seance:%Y}"
    timbre(d, f, "actes", numero)
    d.p(f"DÉPARTEMENT DE LA BASSE-SORNE – {f.collectivite.upper()}", gras=True)
    d.p(f"Séance du conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p("____________________________________________", aligne="centre")
    d.p(f"N° {numero} : {f.sujet.objet}", gras=True, aligne="centre", avant=2)
    d.p("____________________________________________", aligne="centre", avant=2)
    d.p(f"Étaient présents sous la présidence de {m(f.president)}, Maire : {ensemble(qui.presents[1:])}.",
        aligne="justifie")  # fmt: skip
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {', '.join(f'{m(a)} à {m(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents : {ensemble(qui.absents)}.")
    d.p(f"A été {e(f.secretaire, 'nommé')} secrétaire : {m(f.secretaire)}.")
    d.p(
        f"Convocation : {le(f.convocation)} | Exercice : {f.exercice} | Présents : {f.presents} | Votants : {f.votants}"
    )
    suivre(d, f, attendu="Attendu", fin=",", aligne="justifie")
    d.p(f"{le_maire(f)} entendu, le conseil municipal, à {tous(f)} :", avant=10)
    ranger(d, f, tierce(f), puce="•", retrait=14)
    signer(d, f, "Pour copie certifiée conforme,", "Le Maire,")
    seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=False)
    return d


CANTONS_BOURGS = (
    bourg_de_la_halle,
    bourg_du_canal,
    bourg_des_tarifs,
    bourg_de_l_estuaire,
    bourg_du_personnel,
    bourg_des_associations,
    bourg_nouveau,
    bourg_qui_prend_acte,
    bourg_des_vignes,
)
