"""The set MARCHES, second part: the last villages, bourgs and towns."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
    decider,
    dit_acte,
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
from benchmarks.exactitude.dispositions.marches_pieces import (
    VILLAGE,
    chiffres,
    choix,
    heure,
    petit,
    pluriel,
    procurations,
)
from benchmarks.exactitude.dispositions.marches_villes import MARCHES_VILLES
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau

_CONCESSIONS = (("Durée", "Concession", "Case de columbarium"), ("15 ans", "90 €", "250 €"),
                ("30 ans", "160 €", "430 €"), ("50 ans", "280 €", "–"))  # fmt: skip


def village_concessions(f: Faits) -> Feuille:
    """A village that fixes prices in a table after its decision, the head in two columns, everything else in prose."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    objet = "Tarifs des concessions au cimetière communal"
    d, qui, numero = Feuille("village_concessions"), bancs(f), f"{f.seance:%Y}-{f.rang:02}"
    d.blocs.append(Colonnes((P(f.collectivite.upper(), gras=True), P("Canton des Hauts de Sorne", taille=9)),
                            (P("Extrait du registre des délibérations du conseil municipal", gras=True),
                             P(f"Séance du {le(f.seance)}"), P(f"Délibération n° {numero}")), part=0.4))  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)}, le conseil municipal de la commune, dûment convoqué le {le(f.convocation)}, s'est "
        f"réuni à {heure(f)} en session ordinaire à la mairie, sous la présidence de {monsieur(f.president)}, "
        "Maire.", aligne="justifie", avant=14)  # fmt: skip
    d.p(f"Nombre de conseillers municipaux en exercice : {f.exercice}", avant=4)
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie", avant=4)
    d.p(f"Étaient absents : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.", avant=4)
    d.p(f"{monsieur(f.secretaire)} est {accord(f.secretaire, 'nommé')} secrétaire de séance.", avant=4)
    d.p(f"Objet : {objet}", gras=True, avant=12)
    visa, motif = f"Vu {CGCT}, notamment son article L. 2223-15", "Considérant qu'il convient de revoir ces tarifs"
    d.p(f"{visa},")
    d.p(f"{motif},")
    d.p(f"Le conseil municipal, sur proposition du maire et après en avoir délibéré, à {tous(f)} :", avant=10)
    textes = ["FIXE comme suit les tarifs des concessions à compter du 1er janvier 2026 :",
              "DIT que le produit des concessions est versé en totalité au budget de la commune"]  # fmt: skip
    d.p(f"- {textes[0]}", retrait=12)
    d.blocs.append(Tableau(_CONCESSIONS))
    d.p(f"- {textes[1]}.", retrait=12)
    textes[0] = " ".join([textes[0], *(c for rangee in _CONCESSIONS for c in rangee)])
    d.p("Pour extrait conforme,", avant=12)
    signent(d, f)
    petit(d, f"Certifié exécutoire par le maire compte tenu de la transmission en préfecture le "
          f"{chiffres(f.transmission)} et de la publication le {chiffres(f.publication)}.")  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", objet=objet)
    d.dit(visas=[visa], considerants=[motif], provisions=list(zip((None, None), ("FIXE", "DIT"), textes, strict=True)))
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


def village_emploi(f: Faits) -> Feuille:
    """A village that copies the centre de gestion's model: the maire informs, visas after, articles with a title."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15)
    grade, heures = (("adjoint technique", "20"), ("adjoint administratif", "28"), ("agent de maîtrise", "35"))[
        f.rang % 3
    ]
    objet = f"Création d'un emploi permanent d'{grade}"
    d, numero = Feuille("village_emploi"), f"D{f.seance.year}{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.lignes("DÉLIBÉRATION", objet, gras=True, aligne="centre", taille=13, avant=10)
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"Le {le(f.seance)} à {heure(f)}, le conseil municipal s'est réuni à la salle du conseil sous la présidence de "
        f"{mm(f.president)}, Maire. Membres en exercice : {f.exercice}. Présents : {f.presents}. Représentés : "
        f"{f.pouvoirs}. Votants : {f.votants}. Convocation du {chiffres(f.convocation)}. Secrétaire de séance : "
        f"{mm(f.secretaire)}.", aligne="justifie", avant=12)  # fmt: skip
    d.p("Le Maire informe l'assemblée :", avant=12)
    d.p("Conformément au code général de la fonction publique, les emplois de chaque collectivité sont créés par son "
        "organe délibérant. Il lui appartient donc de fixer l'effectif des emplois nécessaires au fonctionnement des "
        "services.", aligne="justifie")  # fmt: skip
    visas = ("Vu le code général de la fonction publique, notamment son article L. 313-1", "Vu le tableau des emplois")
    motif = "Considérant que l'accroissement des tâches justifie la création de cet emploi"
    for texte in (*visas, motif):
        d.p(f"{texte},", aligne="justifie")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)} des membres présents et représentés, décide :",
        avant=10)  # fmt: skip
    textes = (f"De créer un emploi permanent d'{grade} à raison de {heures} heures hebdomadaires",
              "De modifier ainsi le tableau des emplois",
              "D'inscrire au budget les crédits correspondants")  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n} : {texte}.", aligne="justifie")
    d.lignes(f"POUR : {f.pour}", f"CONTRE : {f.contre}", f"ABSTENTION : {f.abstentions}", avant=10)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=objet)
    verbes = ("CRÉE", "MODIFIE", "INSCRIT")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])
    d.dit(visas=list(visas), considerants=[motif])
    dit_vote(d, f)
    return d


def village_bref(f: Faits) -> Feuille:
    """A hamlet: half a page, one sentence of decision, the object in capitals, no visa, the vote in the sentence."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 7, sujet=VILLAGE[1])
    d, numero = Feuille("village_bref"), f"{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True)
    d.p("Registre des délibérations du conseil municipal", avant=0)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=10, gras=True)
    d.p(f"Convocation du {le(f.convocation)}", avant=0)
    d.p(f"En exercice : {f.exercice} – présents : {f.presents} – votants : {f.votants}", avant=0)
    d.p(f"Président de séance : {mm(f.president)}, Maire. Secrétaire de séance : {mm(f.secretaire)}.", avant=0)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=0)
    d.p("Le Maire indique que les crédits ouverts au chapitre 21 ne suffisent pas à régler la dernière facture de "
        "la voirie.", aligne="justifie")  # fmt: skip
    autour = "" if f.mode == "unanimite" else f" ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention)"
    textes = tierce(f, "bas")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)}{autour}, {textes[0]}.", aligne="justifie")
    d.dit(provisions=[(None, "APPROUVE", textes[0])])
    d.p("Fait et délibéré en mairie les jour, mois et an ci-dessus.", avant=10)
    signent(d, f, secretaire_d_abord=True)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def village_nouveau(f: Faits) -> Feuille:
    """A commune nouvelle: « Étaient présents » in a column, the visas in a list, the certificate before the hand."""
    f = camper(f, "Commune nouvelle {de}", "conseil municipal", "maire", 19, sujet=choix(f, VILLAGE))
    d, qui, numero = Feuille("village_nouveau"), bancs(f), f"DEL{f.seance.year}-{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.p(f.collectivite.upper(), gras=True, taille=14, aligne="centre")
    d.p(f"Conseil municipal – Séance du {chiffres(f.seance)}", aligne="centre", avant=2)
    d.p(f"DÉLIBÉRATION {numero}", gras=True, aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13)
    d.lignes(f"Date de la convocation : {chiffres(f.convocation)}", f"Nombre de conseillers en exercice : {f.exercice}",
             f"Présents : {f.presents}", f"Ayant donné procuration : {f.pouvoirs}", f"Votants : {f.votants}",
             avant=10, taille=10)  # fmt: skip
    d.p("Étaient présents :", avant=8)
    for i in qui.presents:
        d.p(mm(i), avant=0, retrait=20, taille=10)
    d.p("Étaient absents :", avant=6)
    for a, b in qui.pouvoirs:
        d.p(f"{mm(a)} (pouvoir à {mm(b)})", avant=0, retrait=20, taille=10)
    for i in qui.absents:
        d.p(mm(i), avant=0, retrait=20, taille=10)
    d.p(f"La séance est présidée par {mm(f.president)}, Maire. {mm(f.secretaire)} est "
        f"{accord(f.secretaire, 'élu')} secrétaire de séance.")  # fmt: skip
    motifs_en_liste(d, f, "Vu", "Considérant", "-")
    d.p(f"Après en avoir délibéré, à {tous(f)}, le conseil municipal décide :", avant=10)
    poser(d, f, decider(f), puce="•", retrait=12)
    if f.mode == "majorite":
        d.p(f"Contre : {f.contre}. Abstentions : {f.abstentions}. Pour : {f.pour}.")
    d.p("Le Maire certifie le caractère exécutoire de la présente délibération.", avant=12)
    signe(d, f, "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_rapporteur(f: Faits) -> Feuille:
    """A bourg where an adjoint reports: the object in a box, « Il est proposé », and « adopté à l'unanimité » after."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23)
    d, qui, numero = Feuille("bourg_rapporteur"), bancs(f), f"{f.seance.year}.{f.rang:03}"
    timbre(d, f, "s2low", numero.replace(".", "_"))
    d.bas = f"Délibération n° {numero} – Page {{page}} sur {{pages}}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Liberté – Égalité – Fraternité", aligne="centre", taille=10)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre", avant=2)
    d.blocs.append(Tableau(((f"N° {numero}", f"OBJET : {f.sujet.objet}"),), entete=False))
    d.p(f"Le {le(f.seance)}, à {heure(f)}, le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni en "
        f"l'hôtel de ville sous la présidence de {mm(f.president)}, Maire.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"En exercice : {f.exercice} / Présents : {f.presents} / Pouvoirs : {f.pouvoirs} / Votants : {f.votants}")
    d.p(f"PRÉSENTS : {noms(qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"POUVOIRS : {procurations(qui.pouvoirs, ' pouvoir à ', ' – ')}.", taille=10)
    if qui.absents:
        d.p(f"EXCUSÉS : {noms(qui.absents)}.", taille=10)
    d.p(f"SECRÉTAIRE DE SÉANCE : {mm(f.secretaire)}", taille=10)
    adjoint = f.autres[2]
    d.p(f"Rapporteur : {mm(adjoint)}, {accord(adjoint, 'adjoint')} au maire", gras=True, avant=12)
    d.p("La commission compétente a examiné cette affaire le mois dernier et s'est prononcée favorablement. Le dossier "
        "complet a pu être consulté au secrétariat général.", aligne="justifie")  # fmt: skip
    motifs(d, f, fin=",", aligne="justifie")
    d.p("Il est proposé au conseil municipal :", avant=10)
    poser(d, f, decider(f), marque="- ", retrait=12)
    d.p(f"Le conseil municipal, après en avoir délibéré, adopte à {tous(f)} les propositions du rapporteur.", avant=10)
    if f.mode == "majorite":
        d.p(f"({f.pour} voix pour – {f.contre} voix contre – {pluriel(f.abstentions, 'abstention')})", avant=2)
    d.p("Fait et délibéré en séance, les jour, mois et an que dessus.", avant=10)
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_gauche(f: Faits) -> Feuille:
    """A bourg with the counts in a left column beside the sitting and its names; articles in capitals."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19, visas=[f"{CGCT}, notamment son article L. 2121-29"])
    d, qui, numero = Feuille("bourg_gauche", police="New Computer Modern"), bancs(f), f"{f.rang:03}/{f.seance.year}"
    timbre(d, f, "ministere", numero.replace("/", "_"))
    d.p(f"DÉLIBÉRATION DU CONSEIL MUNICIPAL N° {numero}", gras=True, aligne="centre", taille=13)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=2)
    gauche = (f.collectivite, "Nombre de conseillers :", f"- en exercice : {f.exercice}", f"- présents : {f.presents}",
              f"- représentés : {f.pouvoirs}", f"- votants : {f.votants}", "Convocation :",
              le(f.convocation))  # fmt: skip
    droite = [f"Le conseil municipal s'est réuni à {heure(f)} en mairie, sous la présidence de {mm(f.president)}, "
              "Maire.",
              f"Présents : {noms(qui.presents)}."]  # fmt: skip
    if qui.pouvoirs:
        droite.append(f"Représentés : {procurations(qui.pouvoirs, ' (pouvoir à ', '), ')}).")
    if qui.absents:
        droite.append(f"Absents : {noms(qui.absents)}.")
    droite.append(f"Secrétaire de séance : {mm(f.secretaire)}.")
    d.blocs.append(Colonnes(tuple(P(t, taille=9, avant=2) for t in gauche),
                            tuple(P(t, taille=10, aligne="justifie") for t in droite), part=0.32))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p("Le conseil municipal,", avant=8)
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p(f"Après en avoir délibéré et à {tous(f)},", avant=8)
    poser(d, f, tierce(f), marque="ARTICLE {n} – ", unique="ARTICLE UNIQUE – ", fin=".", aligne="justifie")
    d.p(f"Résultat du scrutin : pour {f.pour}, contre {f.contre}, abstentions {f.abstentions}", avant=10)
    signe(d, f, f"{le_chef(f)},")
    petit(d, "La présente délibération peut être contestée dans les deux mois devant le tribunal administratif de "
          "Montrivel (www.telerecours.fr).", f"Mise en ligne le {chiffres(f.publication)}")  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def bourg_budget(f: Faits) -> Feuille:
    """A bourg that votes the taxes: two pages, rates in a table inside an article, voters named « ont voté »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23)
    objet = "Vote des taux des taxes directes locales"
    d, qui, numero = Feuille("bourg_budget"), bancs(f), f"{f.seance:%Y%m%d}-{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.haut, d.bas = f"{f.collectivite} – Conseil municipal du {chiffres(f.seance)}", "Page {page}/{pages}"
    d.p(f.collectivite.upper(), gras=True)
    d.p("Extrait du registre des délibérations du conseil municipal", italique=True, avant=2)
    d.p(f"Délibération n° {numero}", gras=True, aligne="droite")
    d.p(f"Objet : {objet}", gras=True)
    d.p(f"L'an {jour_ecrit(f)}, le conseil municipal s'est réuni à {heure(f)}, à la suite de la convocation adressée "
        f"le {le(f.convocation)}, sous la présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie")  # fmt: skip
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Avaient donné procuration : {procurations(qui.pouvoirs)}.", aligne="justifie")
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Effectif légal et en exercice : {f.exercice} – Quorum : {f.exercice // 2 + 1} – Présents : {f.presents} – "
        f"Votants : {f.votants}")  # fmt: skip
    visas = ("Vu le code général des impôts, notamment ses articles 1636 B sexies et 1639 A",
             "Vu l'état n° 1259 transmis par les services fiscaux")  # fmt: skip
    for visa in visas:
        d.p(f"{visa},")
    motif = "Considérant que le budget peut être équilibré sans hausse des taux"
    d.p(f"{motif},")
    d.blocs.append(SautDePage())
    d.p(f"Entendu l'exposé {'de la' if f.president.femme else 'du'} maire, le conseil municipal, après en avoir "
        "délibéré,", avant=8)  # fmt: skip
    d.p("DÉCIDE :", gras=True)
    rangees = (("Taxe", "Taux"), ("Foncier bâti", "38,12 %"), ("Foncier non bâti", "51,40 %"),
               ("Habitation (résidences secondaires)", "14,75 %"))  # fmt: skip
    textes = ["De maintenir ainsi les taux des taxes directes locales :",
              "De charger le maire de notifier cette décision aux services fiscaux"]  # fmt: skip
    d.p(f"Article 1er : {textes[0]}")
    d.blocs.append(Tableau(rangees))
    d.p(f"Article 2 : {textes[1]}.")
    textes[0] = " ".join([textes[0], *(c for rangee in rangees for c in rangee)])
    d.p(f"Délibération adoptée à {tous(f)} : {f.pour} pour, {f.contre} contre, {pluriel(f.abstentions, 'abstention')}.",
        avant=10)  # fmt: skip
    signe(d, f, "Pour extrait conforme,", f"À {f.lieu}, le {le(f.seance)}", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", objet=objet)
    d.dit(visas=list(visas), considerants=[motif])
    d.dit(provisions=list(zip(("1", "2"), ("MAINTIENT", "CHARGE"), textes, strict=True)))
    dit_vote(d, f)
    return d


def bourg_arrete(f: Faits) -> Feuille:
    """A bourg's arrêté for a fête: « Nous, Maire », articles in the passive, recipients, the day beside the hand."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, numero = Feuille("bourg_arrete"), f"AR-{f.seance.year}-{f.rang:03}"
    fete = ("de la foire aux plants", "du vide-greniers", "de la fête patronale")[f.rang % 3]
    objet = f"Circulation et stationnement à l'occasion {fete}"
    timbre(d, f, "actes", numero, "AR")
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DE LA SORNE", f.collectivite.upper(), aligne="centre")
    d.p(f"ARRÊTÉ DU MAIRE N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"Objet : {objet}", gras=True, avant=10)
    d.p(f"{le_chef(f)} de la {f.collectivite.replace('Commune', 'commune')},", avant=10)
    visas = (f"Vu {CGCT}, notamment ses articles L. 2212-1 à L. 2213-6",
             "Vu le code de la route, notamment ses articles R. 411-1 et R. 417-10",
             "Vu la demande du comité des fêtes")  # fmt: skip
    motif = "Considérant qu'il y a lieu de prévenir les accidents pendant cette manifestation"
    for texte in (*visas, motif):
        d.p(f"{texte} ;", aligne="justifie")
    d.p("ARRÊTE", gras=True, aligne="centre", avant=12)
    jour = f.publication + timedelta(days=10)
    textes = (f"Le {jour_de_semaine(jour)} {le(jour)}, de 6 heures à 20 heures, la circulation est interdite place de "
              "la Halle et rue des Tanneurs",
              "Le stationnement est interdit sur la place de la Halle à compter de la veille à 18 heures",
              "Une déviation est mise en place par la rue du Lavoir. La signalisation est posée par les services "
              "techniques",
              "La gendarmerie et le secrétariat de mairie sont chargés, chacun en ce qui le concerne, de l'exécution "
              "du présent arrêté")  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} : {texte}.", aligne="justifie")
    d.dit(visas=list(visas), considerants=[motif], provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])
    signe(d, f, f"Fait à {f.lieu}, le {le(f.seance)}", f"{le_chef(f)},")
    petit(d, f"Publié sur le site de la commune le {chiffres(f.publication)}", "Ampliation : gendarmerie, centre de "
          "secours, comité des fêtes")  # fmt: skip
    dit_acte(d, f, "AR", numero, objet)
    d.dit(publication=f.publication)
    return d


MARCHES_SUITE = (
    village_concessions,
    village_emploi,
    village_bref,
    village_nouveau,
    bourg_rapporteur,
    bourg_gauche,
    bourg_budget,
    bourg_arrete,
    *MARCHES_VILLES,
)
