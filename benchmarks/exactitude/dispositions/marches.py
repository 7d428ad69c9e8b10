"""The set MARCHES: thirty acts such as a préfecture receives in an ordinary week. Here, villages; `marches_suite.py`
holds the last villages, bourgs and towns, `marches_fin.py` the groupements, a CCAS and a département."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
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
from benchmarks.exactitude.dispositions.marches_fin import MARCHES_FIN
from benchmarks.exactitude.dispositions.marches_pieces import (
    VILLAGE,
    chiffres,
    choix,
    heure,
    inverse,
    petit,
    pluriel,
    procurations,
)
from benchmarks.exactitude.dispositions.marches_suite import MARCHES_SUITE
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne


def village_logiciel(f: Faits) -> Feuille:
    """A village that fills its software's form: « Qui ont pris part à la délibération », a stamp, dates to fill."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11, sujet=choix(f, VILLAGE))
    d, qui, numero = Feuille("village_logiciel"), bancs(f), f"{f.seance.year}_{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.lignes("République Française", "Département de la Sorne", f.collectivite.upper())
    d.lignes("EXTRAIT DU REGISTRE", "DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", f"Séance du {le(f.seance)}",
             gras=True, aligne="centre", avant=12)  # fmt: skip
    gauche = ("Nombre de membres", f"En exercice : {f.exercice}", f"Présents : {f.presents}",
              f"Qui ont pris part à la délibération : {f.votants}", "Date de la convocation :", chiffres(f.convocation),
              "Date d'affichage :", "…../…../……")  # fmt: skip
    droite = [f"L'an {jour_ecrit(f)}, à {heure(f)}, le Conseil Municipal de cette commune, régulièrement convoqué, "
              "s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence de "
              f"{mm(f.president)}, Maire.", f"Présents : {noms(qui.presents)}."]  # fmt: skip
    if qui.pouvoirs:
        droite.append(f"Représentés : {procurations(qui.pouvoirs, ' par ')}.")
    if qui.absents:
        droite.append(f"Excusés : {noms(qui.absents)}.")
    droite.append(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire.")
    d.blocs.append(Colonnes(tuple(P(t, taille=9, avant=2) for t in gauche),
                            tuple(P(t, taille=10, aligne="justifie") for t in droite), part=0.28))  # fmt: skip
    d.p(f"N° {numero} – Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p("Le Maire rappelle au Conseil Municipal les échanges de la réunion précédente et donne lecture des pièces "
        "reçues en mairie.", aligne="justifie")  # fmt: skip
    motifs(d, f, fin=",")
    d.p(f"Le Conseil Municipal, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f), puce="-", retrait=12, fin=",")
    d.p(f"Pour : {f.pour}   Contre : {f.contre}   Abstentions : {f.abstentions}", avant=10)
    d.lignes("Fait et délibéré à la mairie, les jour, mois et an susdits.", "Au registre suivent les signatures.",
             avant=12)  # fmt: skip
    signe(d, f, "Pour copie certifiée conforme,", f"{le_chef(f)},")
    petit(d, "Acte rendu exécutoire après envoi en préfecture le ……………", "et publication du ……………")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def village_recit(f: Faits) -> Feuille:
    """A village without visas: the maire tells, the conseil « décide à l'unanimité » after dashes, published."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11, sujet=choix(f, VILLAGE))
    d, qui, numero = Feuille("village_recit", police="New Computer Modern"), bancs(f), f"{f.rang}-{f.seance.year}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("Arrondissement de Montrivel", avant=0)
    d.p(f"CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=14)
    d.p(f"DÉLIBÉRATION N° {numero}", aligne="centre", avant=2)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à {heure(f)}, le conseil municipal s'est réuni à la mairie en "
        f"séance publique, sous la présidence de {mm(f.president)}, Maire, sur convocation du {le(f.convocation)}.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie")
    d.p(f"Absents excusés : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {procurations(qui.pouvoirs)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{le_chef(f)} rappelle que cette question a été évoquée lors de la dernière séance. Les "
        "renseignements demandés ont été recueillis depuis par le secrétariat et sont remis aux conseillers.",
        aligne="justifie")  # fmt: skip
    d.p("Une discussion s'engage sur le calendrier. Il est répondu que rien ne presse avant l'été.", aligne="justifie")
    d.p(f"Après en avoir délibéré, le conseil municipal décide à {tous(f)} :", avant=10)
    poser(d, f, decider(f), marque="- ", retrait=12, fin=",")
    if f.mode == "majorite":
        d.p(f"({f.pour} pour, {f.contre} contre, {pluriel(f.abstentions, 'abstention')})", avant=4)
    signent(d, f)
    petit(d, f"Publié le {chiffres(f.publication)}")
    tete(d, f, numero, "convocation")
    sans_motifs(d)
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def village_interlettre(f: Faits) -> Feuille:
    """A village with a letter-spaced title, its counts on one line, visas in capitals, articles."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=choix(f, VILLAGE), visas=[CGCT])
    d, qui, numero = Feuille("village_interlettre"), bancs(f), f"{f.seance.year}/{f.rang:02}"
    timbre(d, f, "s2low", numero.replace("/", "_"))
    d.lignes("DÉPARTEMENT DE LA SORNE", "ARRONDISSEMENT DE MONTRIVEL", "CANTON DU HAUT-PRÉ", taille=9)
    d.p(f.collectivite.upper(), gras=True, avant=8, taille=13)
    d.p(
        "E X T R A I T   D U   R E G I S T R E   D E S   D É L I B É R A T I O N S",
        gras=True,
        aligne="centre",
        avant=12,
    )
    d.p("DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=0)
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"Conseillers en exercice : {f.exercice}   Présents : {f.presents}   Votants : {f.votants}", avant=10)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=2)
    d.p(f"L'an {jour_ecrit(f)} à {heure(f)}, le conseil municipal, légalement convoqué, s'est réuni en mairie sous la "
        f"présidence de {monsieur(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    d.p(f"PRÉSENTS : {', '.join(inverse(i) for i in qui.presents)}", aligne="justifie")
    d.p(f"POUVOIRS : {', '.join(f'{inverse(a)} à {inverse(b)}' for a, b in qui.pouvoirs) or 'néant'}")
    d.p(f"ABSENTS : {', '.join(inverse(i) for i in qui.absents) or 'néant'}")
    d.p(f"SECRÉTAIRE DE SÉANCE : {inverse(f.secretaire)}")
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=12)
    motifs(d, f, haut=True, aligne="justifie")
    d.p(f"Le conseil municipal, ouï l'exposé du Maire et après en avoir délibéré, à {tous(f)},", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f), marque="Article {er} : ", unique="Article unique : ", fin=".", aligne="justifie")
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus.", avant=12)
    signe(d, f, "Pour extrait conforme,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", objet=f.sujet.objet.upper())
    d.dit(secretaire=inverse(f.secretaire))
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    dit_vote(d, f, comptes=False)
    return d


def village_tableau(f: Faits) -> Feuille:
    """A village with its counts in a table of three columns and the vote in another, « DÉCIDE de » before each line."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=choix(f, VILLAGE))
    d, numero = Feuille("village_tableau"), f"DE_{f.seance.year}_{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="centre")
    d.p(f.collectivite, gras=True, aligne="centre", taille=14, avant=2)
    d.p("Délibération du Conseil municipal", gras=True, aligne="centre", taille=13)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.blocs.append(Tableau((("Membres en exercice", "Membres présents", "Votants"),
                            (str(f.exercice), str(f.presents), str(f.votants)))))  # fmt: skip
    d.lignes(f"Date de la convocation : {chiffres(f.convocation)}", f"Président de séance : {mm(f.president)}",
             f"Secrétaire de séance : {mm(f.secretaire)}", avant=10)  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Le conseil municipal, après en avoir délibéré,", avant=10)
    poser(d, f, [f"DÉCIDE {t}" for t in decider(f)], fin=".", aligne="justifie")
    d.blocs.append(Tableau((("Vote", "Pour", "Contre", "Abstention"),
                            (f"À {tous(f)}", str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
    signe(d, f, f"Fait à {f.lieu}, le {le(f.seance)}", "Le Maire,")
    petit(d, "Le Maire certifie sous sa responsabilité le caractère exécutoire de cet acte et informe qu'il peut faire "
          "l'objet d'un recours pour excès de pouvoir devant le tribunal administratif de Montrivel dans un délai de "
          "deux mois à compter de sa publication.")  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(president=personne(f.president, None))
    dit_vote(d, f)
    return d


_PLAN = (("Financeurs", "Montant HT", "Part"), ("État (DETR)", "22 000,00 €", "40 %"),
         ("Département de la Sorne", "16 500,00 €", "30 %"), ("Autofinancement", "16 500,00 €", "30 %"),
         ("Total", "55 000,00 €", "100 %"))  # fmt: skip


def village_financement(f: Faits) -> Feuille:
    """A village that seeks grants: the plan in a table before the hinge, « Le Maire propose », a line of votes."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    objet = "Accessibilité de la mairie : plan de financement"
    d, numero = Feuille("village_financement"), f"{f.seance:%Y-%m}-{f.rang:02}"
    d.bas = f"Mairie – 1, place de l'Église – {f.lieu}"
    d.lignes(f.collectivite.upper(), "Délibération du conseil municipal", gras=True, aligne="centre", taille=13)
    d.p(f"Numéro : {numero}", avant=10)
    d.lignes(f"Séance du {chiffres(f.seance)} à {heure(f)}", f"Convocation du {chiffres(f.convocation)}",
             f"Nombre de conseillers en exercice : {f.exercice}", f"Nombre de conseillers présents : {f.presents}",
             f"Nombre de pouvoirs : {f.pouvoirs}", f"Nombre de votants : {f.votants}")  # fmt: skip
    d.p(f"Sous la présidence de {mm(f.president)}, Maire. {mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} "
        "secrétaire de séance.")  # fmt: skip
    d.p(f"Objet : {objet}", gras=True, avant=12)
    d.p("Le Maire présente l'avant-projet de mise en accessibilité de la mairie et propose de retenir le plan de "
        "financement suivant :", aligne="justifie")  # fmt: skip
    d.blocs.append(Tableau(_PLAN))
    d.p(f"Après en avoir délibéré, le conseil municipal, à {tous(f)} :", avant=10)
    autorite = "Madame le Maire" if f.president.femme else "Monsieur le Maire"
    textes = (
        "approuve le projet de mise en accessibilité de la mairie ainsi que son plan de financement",
        "sollicite une subvention de 22 000,00 € auprès de l'État au titre de la DETR",
        "sollicite une subvention de 16 500,00 € auprès du Département",
        f"autorise {autorite} à signer toutes pièces nécessaires à l'exécution de la présente délibération",
    )
    for n, texte in enumerate(textes, 1):
        d.p(f"- {texte}{'.' if n == len(textes) else ' ;'}", retrait=12)
    verbes = ("APPROUVE", "SOLLICITE", "SOLLICITE", "AUTORISE")
    d.p(f"Vote : {f.pour} pour, {f.contre} contre, {pluriel(f.abstentions, 'abstention')}", gras=True, avant=10)
    signent(d, f)
    petit(d, f"Affiché le {chiffres(f.publication)}")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=objet)
    sans_motifs(d)
    d.dit(provisions=[(None, v, t) for v, t in zip(verbes, textes, strict=True)], publication=f.publication)
    dit_vote(d, f)
    return d


_COUPES = ("Exploitation des coupes de bois de l'exercice 2026", "Coupes de bois 2026 : affouage",
           "État d'assiette des coupes 2026")  # fmt: skip


def village_forestier(f: Faits) -> Feuille:
    """A forest village: « Vu » of the code forestier, numbered verbs, a vote told in the hinge, one hand."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    objet = _COUPES[f.rang % 3]
    d, qui, numero = Feuille("village_forestier"), bancs(f), f"{f.rang:02}/{f.seance.year}"
    timbre(d, f, "ministere", numero.replace("/", "_"))
    d.lignes("DÉPARTEMENT", "DE LA HAUTE-OSTRE", taille=10)
    d.p(f.collectivite.upper(), gras=True)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre", avant=2)
    d.p(f"L'an {jour_ecrit(f)}, à {heure(f)}, le conseil municipal, convoqué le {le(f.convocation)}, s'est assemblé "
        f"sous la présidence de {mm(f.president)}, Maire de la commune.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents ({f.presents}) : {noms(qui.presents)}.", aligne="justifie")
    d.p(f"Absents : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.")
    if qui.pouvoirs:
        d.p(f"Procurations : {procurations(qui.pouvoirs, ' a donné procuration à ', ' ; ')}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Délibération n° {numero} : {objet}", gras=True, avant=12)
    visas = ("Vu le code forestier, notamment ses articles L. 212-1 à L. 214-11",
             "Vu le document d'aménagement de la forêt communale",
             "Vu la proposition de l'Office national des forêts")  # fmt: skip
    for visa in visas:
        d.p(f"{visa} ;")
    motif = "Considérant que les parcelles 4 et 9 sont inscrites au programme"
    d.p(f"{motif} ;")
    voix = f"à {tous(f)}, par {f.pour} voix pour"
    if f.contre:
        voix += f", {f.contre} voix contre et {pluriel(f.abstentions, 'abstention')}"
    d.p(f"Le conseil municipal, après en avoir délibéré, {voix} :", avant=10)
    textes = ("Approuve l'inscription à l'état d'assiette des coupes des parcelles 4 et 9",
              "Décide de vendre sur pied, par appel d'offres, les produits de la parcelle 4",
              "Destine le produit de la parcelle 9 à l'affouage des habitants",
              "Fixe à 8,50 € le prix du stère")  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"{n}. {texte}.", retrait=12)
    signe(d, f, "Pour extrait conforme au registre,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "presents", objet=objet)
    d.dit(visas=list(visas), considerants=[motif], president=personne(f.president, "Maire de la commune"))
    verbes = ("APPROUVE", "VEND", "DESTINE", "FIXE")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])
    d.dit(pour=f.pour, mode=f.mode)
    if f.contre:
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def village_carrefour(f: Faits) -> Feuille:
    """A village whose number stands in the title of the object, bold verbs, the count of each voice."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 14, sujet=choix(f, VILLAGE), visas=[CGCT])
    d, qui = Feuille("village_carrefour"), bancs(f)
    numero = f"{f.seance.year}-{f.rang:03}"
    d.haut = f"Registre des délibérations – {f.collectivite} – Feuillet n° {f.seance.year}/{{page}}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"Séance ordinaire du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Présidence : {mm(f.president)}, Maire", avant=10)
    d.p(f"Présents : {noms(qui.presents)}", aligne="justifie", avant=2)
    d.p(f"Absents ayant donné pouvoir : {procurations(qui.pouvoirs) or 'aucun'}", avant=2)
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}", avant=2)
    d.p(f"Secrétaire : {mm(f.secretaire)}", avant=2)
    d.p(f"Date de convocation : {le(f.convocation)} – Membres en exercice : {f.exercice} – Présents : {f.presents} – "
        f"Votants : {f.votants}", avant=2)  # fmt: skip
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, fin=",")
    d.p("Après en avoir délibéré, le conseil municipal :", avant=10)
    poser(d, f, tierce(f), fin=",", gras=True)
    d.lignes(f"Votes pour : {f.pour}", f"Votes contre : {f.contre}", f"Abstentions : {f.abstentions}", avant=12)
    d.p(f"Délibération adoptée à {tous(f)}.")
    signe(d, f, "Le Maire,", aligne="gauche")
    petit(d, f"Transmis en sous-préfecture le {chiffres(f.transmission)}", f"Publié le {chiffres(f.publication)}")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


MARCHES = (
    village_logiciel,
    village_recit,
    village_interlettre,
    village_tableau,
    village_financement,
    village_forestier,
    village_carrefour,
    *MARCHES_SUITE,
    *MARCHES_FIN,
)
