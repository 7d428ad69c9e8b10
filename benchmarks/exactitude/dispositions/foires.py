"""The blind set FOIRES: what a préfecture's control office receives in an ordinary week. Here, ten villages."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_provisions, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
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
    noms,
    poser,
    sans_motifs,
    signe,
    signent,
    tete,
    tierce,
    tous,
)
from benchmarks.exactitude.dispositions.foires_fin import FOIRES_FIN
from benchmarks.exactitude.dispositions.foires_pieces import (
    AIRE,
    LOYER,
    SALLE,
    VOIRIE,
    abrege,
    absents,
    civil,
    detail,
    expose,
    feminin,
    timbrer,
    unanime,
)
from benchmarks.exactitude.dispositions.foires_suite import FOIRES_SUITE
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le, sans_accents_en_capitales
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def village_membres_afferents(f: Faits) -> Feuille:
    """A village whose printed form counts « Afférents / En exercice / Qui ont pris part » in a table; S2LOW stamp."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, numero, qui = Feuille("village_membres_afferents"), f"{f.seance.year}-{f.rang:03}", bancs(f)
    timbrer(d, f, "s2low", numero)
    d.lignes("République Française", "Département de la Haute-Ostre", f.collectivite.upper(), aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", taille=13)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", gras=True)
    d.blocs.append(Tableau((
        ("Nombre de membres", "", ""),
        ("Afférents au conseil", "En exercice", "Qui ont pris part au vote"),
        (str(f.exercice), str(f.exercice), str(f.votants)))))  # fmt: skip
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}", f"Délibération n° {numero}", avant=8)
    d.p(f"L'an {jour_ecrit(f)} à 20 heures 30, le Conseil Municipal de la commune, régulièrement convoqué, s'est réuni "
        f"au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence de "
        f"{monsieur(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}")
    for ligne in absents(f, "Absents"):
        d.p(ligne, avant=2)
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, fin="")
    d.p(f"Après en avoir délibéré, le Conseil Municipal, à {tous(f)}"
        f"{'' if f.mode == 'unanimite' else f' ({detail(f)})'} :", avant=10)  # fmt: skip
    poser(d, f, tierce(f), marque="- ", fin=",", retrait=12)
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus.", avant=10)
    signe(d, f, "Pour copie conforme,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def village_expose_du_maire(f: Faits) -> Feuille:
    """A village with no visa: the mayor expounds, the council decides in infinitives after dashes; no stamp."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11, sujet=LOYER)
    d, numero, qui = Feuille("village_expose_du_maire"), f"{f.rang:02}/{f.seance.year}", bancs(f)
    d.p(f.collectivite, gras=True, taille=14)
    d.p("Compte rendu extrait du registre des délibérations du Conseil municipal", italique=True)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, avant=10)
    d.p(f"Convocation du {le(f.convocation)}")
    d.p(f"Le Conseil municipal s'est réuni à la mairie à 19 h 00 sous la présidence de {mm(f.president)}, Maire.")
    d.p(f"Étaient présents : {', '.join(abrege(i) for i in qui.presents)}.")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{abrege(a)} à {abrege(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents : {', '.join(abrege(i) for i in qui.absents)}.")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{civil(f)} rappelle au Conseil {expose(f)}. Après lecture des deux dossiers, la commission logement propose "
        "de retenir le premier candidat, qui travaille sur la commune.", aligne="justifie")  # fmt: skip
    d.p(f"Le Conseil municipal, après discussion et à {tous(f)}, décide :", avant=8)
    poser(d, f, decider(f), marque="- ", fin=",", retrait=12)
    if f.mode == "majorite":
        d.p(f"Vote : {detail(f)}")
    signent(d, f)
    sans_motifs(d)
    tete(d, f, numero, "convocation")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def village_colonne_de_gauche(f: Faits) -> Feuille:
    """A village with counts in a narrow left column and the sitting at the right; vote in a line; blank certificate."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, numero, qui = Feuille("village_colonne_de_gauche"), f"D_{f.seance.year}_{f.rang:02}", bancs(f)
    d.lignes("DÉPARTEMENT DE LA SORNE", "ARRONDISSEMENT DE MONTRIVEL", taille=9)
    d.p(f.collectivite.upper(), gras=True, taille=13)
    gauche = ("Nombre de conseillers", f"en exercice : {f.exercice}", f"présents : {f.presents}",
              f"votants : {f.votants}", "Date de convocation :", f"{le(f.convocation)}")  # fmt: skip
    droite = ["DÉLIBÉRATION DU CONSEIL MUNICIPAL", f"N° {numero}",
              f"Le {le(f.seance)} à dix-neuf heures, le Conseil Municipal, dûment convoqué, s'est réuni en session "
              f"ordinaire à la mairie, sous la présidence de {monsieur(f.president)}, Maire.",
              f"Présents : {', '.join(str(i) for i in qui.presents)}.", *absents(f),
              f"Secrétaire de séance : {f.secretaire}"]  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(t, taille=9) for t in gauche), tuple(P(t, taille=10) for t in droite)))
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Le Conseil Municipal, après en avoir délibéré,", avant=8)
    poser(d, f, tierce(f, "cap"), fin=".")
    d.p(f"Pour : {f.pour}    Contre : {f.contre}    Abstention : {f.abstentions}", gras=True, avant=10)
    signe(d, f, "Le Maire,")
    d.lignes("Certifié exécutoire", "Reçu en préfecture le : ……………", "Publié ou notifié le : ……………", taille=9, avant=16)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def village_sans_numero(f: Faits) -> Feuille:
    """A hamlet with a shared secretary: no number at all, one dense paragraph, « décide » in a sentence."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 9)
    d = Feuille("village_sans_numero", police="New Computer Modern")
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", aligne="centre", gras=True)
    d.p(f"du {le(f.seance)}", aligne="centre")
    d.p(f"L'an {jour_ecrit(f)}, le Conseil Municipal {f.collectivite.removeprefix('Commune ')} étant assemblé en "
        f"session ordinaire, au lieu habituel de ses séances, après convocation légale du {le(f.convocation)}, sous "
        f"la présidence de {mm(f.president)}, maire. Étaient présents : {noms(bancs(f).presents)}, formant la majorité "
        "des membres en exercice.", aligne="justifie", avant=12)  # fmt: skip
    for ligne in absents(f, "Absents excusés", "ayant donné pouvoir à"):
        d.p(f"{ligne}.")
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'élu')} secrétaire.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"{civil(f)} informe le Conseil {expose(f)}.", aligne="justifie")
    d.p(f"Ouï l'exposé du Maire et après en avoir délibéré, le Conseil Municipal, à {tous(f)} des membres présents ou "
        "représentés :", avant=8)  # fmt: skip
    poser(d, f, tierce(f, "bas"), marque="– ", fin=" ;")
    d.p("Fait et délibéré en mairie, les jour, mois et an ci-dessus. Au registre sont les signatures.", avant=10)
    signe(d, f, "Pour extrait certifié conforme,", "Le Maire,")
    sans_motifs(d)
    tete(d, f, "", "convocation")
    del d.attendu["numero"]
    dit_vote(d, f, comptes=False)
    return d


def village_bandeau_de_comptes(f: Faits) -> Feuille:
    """A village with a table of five counts under the title, visas and « Attendu », one « DÉCIDE » above articles."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, numero, qui = Feuille("village_bandeau_de_comptes", coin="haut-gauche"), f"{f.rang:02}-{f.seance.year}", bancs(f)
    timbrer(d, f, "actes", numero)
    d.p(f.collectivite.upper(), gras=True, aligne="droite", taille=13)
    d.p(f"CONSEIL MUNICIPAL – SÉANCE DU {f.seance:%d/%m/%Y}", gras=True, aligne="centre", avant=14)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.blocs.append(Tableau((
        ("En exercice", "Présents", "Absents", "Pouvoirs", "Votants"),
        (str(f.exercice), str(f.presents), str(f.exercice - f.presents), str(f.pouvoirs), str(f.votants)),
    )))  # fmt: skip
    d.lignes(f"Date de convocation : {f.convocation:%d/%m/%Y}", f"Présidence : {mm(f.president)}, Maire",
             f"Secrétaire de séance : {mm(f.secretaire)}", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", taille=10)
    for ligne in absents(f, "Absents", "pouvoir à"):
        d.p(ligne, taille=10, avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    visas_suivis(d, f, fin=",", aligne="justifie")
    considerants_suivis(d, f, mot="Attendu", fin=",", aligne="justifie")
    d.p(f"Le Conseil municipal, entendu l'exposé {feminin(f)} et après en avoir délibéré, à {tous(f)},", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f), marque="Article {n} : ", unique="Article unique : ", fin=".")
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=False)
    return d


def village_tout_en_capitales(f: Faits) -> Feuille:
    """A village that types in unaccented capitals, « VU, », and votes in three lines, in figures."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 14)
    d, numero = Feuille("village_tout_en_capitales"), f"{f.seance:%Y/%m}/{f.rang:02}"
    objet = sans_accents_en_capitales(f.sujet.objet)
    d.lignes("REPUBLIQUE FRANCAISE", "DEPARTEMENT DE LA HAUTE-OSTRE", "CANTON DE ROQUEVAL", taille=10)
    d.p(f.collectivite.upper(), gras=True)
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"SEANCE DU {sans_accents_en_capitales(le(f.seance))}", aligne="centre")
    d.p(f"DELIBERATION N° {numero} : {objet}", gras=True, avant=12)
    d.p(f"DATE DE CONVOCATION : {f.convocation:%d/%m/%Y}", avant=8)
    d.p(f"CONSEILLERS EN EXERCICE : {f.exercice} - PRESENTS : {f.presents} - PROCURATIONS : {f.pouvoirs} - "
        f"VOTANTS : {f.votants}")  # fmt: skip
    d.p(f"PRESIDENT DE SEANCE : {mm(f.president)}, MAIRE")
    d.p(f"SECRETAIRE DE SEANCE : {mm(f.secretaire)}")
    visas_suivis(d, f, mot="VU", fin=" ;")
    considerants_suivis(d, f, mot="CONSIDERANT", fin=" ;")
    d.p("LE CONSEIL MUNICIPAL, APRES EN AVOIR DELIBERE,", gras=True, avant=10)
    poser(d, f, tierce(f), fin=" ;")
    d.lignes(f"VOTES POUR : {f.pour}", f"VOTES CONTRE : {f.contre}", f"ABSTENTIONS : {f.abstentions}", avant=10)
    signe(d, f, "LE MAIRE,")
    d.p(f"ACTE RENDU EXECUTOIRE APRES TRANSMISSION EN PREFECTURE LE {f.transmission:%d/%m/%Y} ET PUBLICATION LE "
        f"{f.publication:%d/%m/%Y}", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=objet)
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def village_feuillet_du_registre(f: Faits) -> Feuille:
    """A village that numbers its register's leaves above each page; works chosen after quotes; two pages."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11, sujet=VOIRIE)
    d, numero = Feuille("village_feuillet_du_registre"), f"DEL{f.seance.year}{f.rang:03}"
    timbrer(d, f, "s2low", numero)
    d.haut = f"{f.collectivite} – Registre des délibérations {f.seance.year}"
    d.bas = "Feuillet {page}"
    d.p(f.collectivite.upper(), aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=13)
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} – 20h00", aligne="centre")
    d.p(f"Convocation envoyée le {le(f.convocation)}", avant=10)
    d.p(f"Nombre de conseillers en exercice : {f.exercice}, présents : {f.presents}, pouvoirs : "
        f"{f.pouvoirs or 'néant'}", avant=2)  # fmt: skip
    d.p(f"Présents : {noms(bancs(f).presents)}", aligne="justifie")
    for ligne in absents(f, "Absents excusés", "a donné pouvoir à"):
        d.p(ligne, avant=2)
    d.p(f"La séance est présidée par {mm(f.president)}, Maire. {mm(f.secretaire)} est "
        f"{accord(f.secretaire, 'désigné')} secrétaire de séance.")  # fmt: skip
    d.p(f.sujet.objet, gras=True, avant=12, aligne="centre")
    d.p(f"{civil(f)} présente les offres reçues :")
    d.blocs.append(Tableau((("Entreprise", "Montant HT"), ("Travaux Publics du Plateau", "28 614,50 €"),
                            ("Société routière de l'Ostre", "31 902,00 €"))))  # fmt: skip
    d.blocs.append(SautDePage())
    motifs(d, f, fin=",")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f), marque="• ", fin=",", retrait=10)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}, Contre : {f.contre}, Abstentions : {f.abstentions}")
    signent(d, f, secretaire_d_abord=True)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def village_arrete_de_stationnement(f: Faits) -> Feuille:
    """A village's arrêté for its yearly fair: « VU » with capitals, articles in the future, « Ampliation »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, numero = Feuille("village_arrete_de_stationnement"), f"{f.rang:02}/{f.seance.year}"
    fete = ("de la foire aux chevaux", "du vide-grenier", "de la fête patronale")[f.rang % 3]
    objet = f"Stationnement et circulation à l'occasion {fete}"
    timbrer(d, f, "actes", numero, "AR")
    d.lignes("DÉPARTEMENT DE LA SORNE", f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ DU MAIRE N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"Objet : {objet}", avant=8)
    d.p(f"Le Maire de la commune {f.collectivite.removeprefix('Commune ')},", avant=10)
    visas = ["le code général des collectivités territoriales, notamment ses articles L. 2212-1 et L. 2213-1",
             "le code de la route", "la demande du comité des fêtes"]  # fmt: skip
    motif = "qu'il y a lieu, pour la sécurité du public, de régler la circulation dans le bourg"
    for visa in visas:
        d.p(f"VU {visa},")
    d.p(f"CONSIDÉRANT {motif},")
    d.dit(visas=[f"VU {v}" for v in visas], considerants=[f"CONSIDÉRANT {motif}"])
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    textes = [
        "Le stationnement sera interdit place de l'Église le dimanche, de 6 heures à 20 heures",
        "La circulation sera déviée par le chemin du Lavoir",
        "Les barrières seront posées par le comité des fêtes, sous sa responsabilité",
        "Ampliation du présent arrêté sera adressée à la brigade de gendarmerie et au centre de secours",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {'1er' if n == 1 else n} : {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=12)
    signe(d, f, "Le Maire,")
    dit_acte(d, f, "AR", numero, objet)
    return d


_TARIFS = (("Location", "Habitants", "Extérieurs"), ("Week-end", "180 €", "320 €"), ("Journée", "90 €", "160 €"),
           ("Vin d'honneur", "50 €", "80 €"))  # fmt: skip


def village_salle_des_fetes(f: Faits) -> Feuille:
    """A village that sets tariffs in a table between two of its verbs; the vote in the hinge; posting date below."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=SALLE)
    d, numero = Feuille("village_salle_des_fetes"), f"{f.seance.year}/{f.rang:02}"
    d.p(f.collectivite, gras=True, aligne="centre", taille=15)
    d.p(f"Délibération n° {numero} du {le(f.seance)}", gras=True, aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", aligne="centre", gras=True)
    d.lignes(f"Membres en exercice : {f.exercice}", f"Membres présents : {f.presents}",
             f"Membres ayant donné pouvoir : {f.pouvoirs}", f"Nombre de votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"Le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni à la salle du foyer rural sous la "
        f"présidence de {mm(f.president)}, maire. Secrétaire de séance : {mm(f.secretaire)}.", avant=8)  # fmt: skip
    motifs(d, f, fin=" ;")
    d.p(f"Le conseil municipal, après en avoir délibéré, {unanime(f)}par "
        f"{detail(f)} :", avant=8)  # fmt: skip
    textes = tierce(f)
    d.p(textes[0])
    d.blocs.append(Tableau(_TARIFS))
    for texte in textes[1:]:
        d.p(f"{texte}.")
    cellules = " ".join(c for rangee in _TARIFS for c in rangee)
    dit_provisions(d, f, [f"{textes[0]} {cellules}", *textes[1:]])
    signe(d, f, "Le Maire,", aligne="gauche")
    d.p(f"Affichée le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f, zeros=False)
    return d


def village_de_montagne(f: Faits) -> Feuille:
    """A mountain village: members in three lines of capitals, a deputy reports, « DÉCIDE d'… » before each item."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11, sujet=AIRE)
    d, numero, qui = Feuille("village_de_montagne"), f"{f.seance.year}-{f.rang:02}-DCM", bancs(f)
    timbrer(d, f, "ministere", numero)
    d.bas = "Mairie – 1, route du Col – Ouverte le mardi et le vendredi"
    d.p(f.collectivite.upper(), gras=True)
    d.p("Procès-verbal de délibération du conseil municipal", gras=True, aligne="centre", avant=10)
    d.lignes(f"Séance ordinaire du {le(f.seance)} à 18 heures", f"Date de convocation : {le(f.convocation)}",
             f"Date d'affichage de la convocation : {le(f.convocation)}",
             f"Nombre de membres en exercice : {f.exercice}", f"Nombre de membres présents : {f.presents}",
             f"Nombre de suffrages exprimés : {f.pour + f.contre}", avant=8)  # fmt: skip
    d.p(f"PRÉSENTS : {', '.join(abrege(i) for i in qui.presents)}", avant=8)
    if qui.pouvoirs:
        d.p(f"REPRÉSENTÉS : {', '.join(f'{abrege(a)} par {abrege(b)}' for a, b in qui.pouvoirs)}", avant=2)
    if qui.absents:
        d.p(f"ABSENTS : {', '.join(abrege(i) for i in qui.absents)}", avant=2)
    d.p(f"Sous la présidence de {monsieur(f.president)}, Maire. Secrétaire de séance : {monsieur(f.secretaire)}.")
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{mm(f.autres[0])}, {'adjointe' if f.autres[0].femme else 'adjoint'}, explique {expose(f)}.")
    d.p(f"Le conseil municipal, l'exposé entendu, après en avoir délibéré, à {tous(f)} :", avant=8)
    textes = [f"DÉCIDE {t}" for t in decider(f)]
    poser(d, f, textes, fin=",")
    if f.mode == "majorite":
        d.p(f"({f.contre} contre, {f.abstentions} abstention)")
    signe(d, f, "Pour extrait conforme,", f"{civil(f)},")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, comptes=False)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


FOIRES = (
    village_membres_afferents,
    village_expose_du_maire,
    village_colonne_de_gauche,
    village_sans_numero,
    village_bandeau_de_comptes,
    village_tout_en_capitales,
    village_feuillet_du_registre,
    village_arrete_de_stationnement,
    village_salle_des_fetes,
    village_de_montagne,
    *FOIRES_SUITE,
    *FOIRES_FIN,
)
