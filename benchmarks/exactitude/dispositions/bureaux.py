"""The set BUREAUX: ordinary acts as thirty offices print them, to judge what the parser reads. Here, six communes; the
other modules hold the rest."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.bureaux_communes import BUREAUX_COMMUNES
from benchmarks.exactitude.dispositions.bureaux_groupes import BUREAUX_GROUPES
from benchmarks.exactitude.dispositions.bureaux_pieces import (
    au_chef,
    dame,
    decisions,
    deux_mains,
    e,
    groupes,
    infinitifs,
    inverse,
    lieu,
    mm,
    poste,
    quantieme,
    salle,
    sans_motifs,
    seance,
    signature,
    soigne,
    timbre,
    tous,
    troisieme,
    viser,
)
from benchmarks.exactitude.dispositions.bureaux_suite import BUREAUX_SUITE
from benchmarks.exactitude.dispositions.bureaux_sujets import BOURG, EXPOSES, VILLAGE, VILLE
from benchmarks.exactitude.faits import Faits, annee_en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def _le_maire(f: Faits) -> str:
    return f"{'Madame' if f.president.femme else 'Monsieur'} le Maire"


def commune_village_registre(f: Faits) -> Feuille:
    """A village's old Word model: the three classic numbers in a table, the posting of the convocation, no visa, the
    dates of the certificate left in dots."""
    f = poste(f, "Commune {de}", "conseil municipal", "Maire", 11, VILLAGE, autorite=_le_maire(f))
    d, qui, numero = Feuille("commune_village_registre"), salle(f), f"{f.rang}/{f.seance.year}"
    d.lignes("DÉPARTEMENT DE LA HAUTE-OSTRE", "ARRONDISSEMENT DE MONTRIVEL", "CANTON DE BELLEFAYE", taille=9)
    d.p("RÉPUBLIQUE FRANÇAISE", gras=True, aligne="centre", avant=10)
    d.lignes("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", "DU CONSEIL MUNICIPAL",
             f"DE LA {f.collectivite.upper()}", gras=True, aligne="centre", avant=10)  # fmt: skip
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=8)
    d.p("NOMBRE DE MEMBRES", gras=True, avant=12)
    d.blocs.append(Tableau((("Afférents au Conseil Municipal", "En exercice", "Qui ont pris part à la délibération"),
                            (str(f.exercice), str(f.exercice), str(f.votants)))))  # fmt: skip
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}", f"Date d'affichage : {f.convocation:%d/%m/%Y}",
             avant=8)  # fmt: skip
    d.lignes("Objet de la délibération :", f.sujet.objet, gras=True, avant=12)
    d.p(f"N° {numero}", avant=2)
    d.p(f"L'an {annee_en_lettres(f.seance.year)}, le {quantieme(f)} à vingt heures trente, le Conseil Municipal de "
        "cette Commune, régulièrement convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de "
        f"ses séances, sous la présidence de {dame(f.president)}, Maire.", avant=12)  # fmt: skip
    d.p(f"Présents : {groupes(qui.presents)}.")
    absents = [a for a, _ in qui.mandats] + qui.absents
    if absents:
        d.p(f"Absents excusés : {groupes(absents)}.")
    for a, b in qui.mandats:
        d.p(f"{mm(a)} a donné procuration à {mm(b)}.", avant=2)
    d.p(f"{mm(f.secretaire)} a été {e(f.secretaire, 'nommé')} secrétaire.")
    d.p(f"{au_chef(f, 'le')} expose à l'assemblée : {EXPOSES[f.sujet.objet]}", avant=12)
    d.p(f"Le Conseil Municipal, après en avoir délibéré, à {tous(f)} :", avant=10)
    decisions(d, f, troisieme(f), "- ", fin=",", retrait=12)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}    Contre : {f.contre}    Abstention : {f.abstentions}", avant=8)
    d.lignes("Fait et délibéré les jour, mois et an que dessus.", "Au registre sont les signatures.",
             "Pour copie conforme.", avant=12)  # fmt: skip
    d.p(f"En mairie, le {le(f.transmission)}", aligne="droite")
    signature(d, f, "Le Maire,")
    d.lignes("Acte rendu exécutoire après dépôt en Préfecture", "le ......................",
             "et publication ou notification", "du ......................", taille=9, avant=12)  # fmt: skip
    sans_motifs(d)
    seance(d, f, numero, "convocation", "en_exercice", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return soigne(d)


def commune_logiciel_sud(f: Faits) -> Feuille:
    """A southern village whose software prints counts and vote in a left column before the roll call, the number after
    the object, dates of transmission and publication at the foot."""
    f = poste(f, "Commune {de}", "conseil municipal", "Maire", 15, VILLAGE, autorite=_le_maire(f))
    d, qui, numero = Feuille("commune_logiciel_sud"), salle(f), f"DE_{f.seance.year}_{f.rang:03}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Département de la Sorne", aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    gauche = ("Nombre de membres", f"en exercice: {f.exercice}", f"Présents : {f.presents}", f"Votants: {f.votants}",
              f"Pour: {f.pour}", f"Contre: {f.contre}", f"Abstentions: {f.abstentions}")  # fmt: skip
    droite = [
        f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}",
        f"L'an {annee_en_lettres(f.seance.year)} et le {quantieme(f)} l'assemblée régulièrement convoquée le "
        f"{le(f.convocation)}, s'est réunie sous la présidence de {dame(f.president)}, Maire.",
        f"Sont présents: {', '.join(str(i) for i in qui.presents)}",
    ]
    if qui.mandats:
        droite.append(f"Représentés: {', '.join(f'{a} par {b}' for a, b in qui.mandats)}")
    if qui.absents:
        droite.append(f"Excusés: {', '.join(str(i) for i in qui.absents)}")
    droite.append(f"Secrétaire de séance: {f.secretaire}")
    d.blocs.append(Colonnes(tuple(P(t, avant=3) for t in gauche), tuple(P(t) for t in droite)))
    d.p(f"Objet: {f.sujet.objet} - {numero}", gras=True, avant=16)
    viser(d, f, fin=",")
    d.p(f"{EXPOSES[f.sujet.objet]}", avant=8)
    d.p(f"Le conseil municipal, ouï l'exposé de {au_chef(f, 'le')} et après en avoir délibéré, à {tous(f)}:", avant=8)
    decisions(d, f, troisieme(f, "cap"), "- ", fin="", dernier="")
    d.p("Ainsi fait et délibéré, les jours, mois et an que dessus.", avant=12)
    d.p("Pour extrait certifié conforme,", avant=2)
    signature(d, f, f"Fait à {lieu(f)},", "Le Maire,")
    d.lignes("Acte rendu exécutoire", f"après dépôt en Préfecture le {f.transmission:%d/%m/%Y}",
             f"et publication le {f.publication:%d/%m/%Y}", taille=9, avant=10)  # fmt: skip
    seance(d, f, numero, "convocation", "en_exercice", "presents", "votants", "transmission", "publication")
    dit_vote(d, f)
    return d


def commune_bourg_nomenclature(f: Faits) -> Feuille:
    """A bourg with its motto, a row of three counts under their words, the nomenclature line, mandates listed, vote by
    names in brackets, two signatures and the stamp of its sender."""
    f = poste(f, "Commune {de}", "conseil municipal", "maire", 19, BOURG)
    d, qui = Feuille("commune_bourg_nomenclature", police="New Computer Modern"), salle(f)
    numero = f"{f.seance:%Y-%m}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.lignes("République Française", "Liberté – Égalité – Fraternité", italique=True, aligne="centre", taille=9)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f"Séance ordinaire du {jour_de_semaine(f.seance)} {le(f.seance)} à 19 heures", aligne="centre", avant=2)
    d.blocs.append(Tableau((("Conseillers en exercice", "Présents", "Votants"),
                            (str(f.exercice), str(f.presents), str(f.votants)))))  # fmt: skip
    d.p(f"Date de convocation : {le(f.convocation)}", avant=8)
    d.p(f"L'an {annee_en_lettres(f.seance.year)}, le {quantieme(f)}, à dix-neuf heures, les membres du conseil "
        "municipal, dûment convoqués, se sont réunis en séance publique à la mairie sous la présidence de "
        f"{mm(f.president)}, maire.", aligne="justifie")  # fmt: skip
    d.p(f"ÉTAIENT PRÉSENTS : {groupes(qui.presents)}, formant la majorité des membres en exercice.", aligne="justifie")
    if qui.mandats:
        d.p("ABSENTS AYANT DONNÉ PROCURATION :")
        for a, b in qui.mandats:
            d.p(f"{mm(a)} à {mm(b)}", puce="-", retrait=12, avant=0)
    if qui.absents:
        d.p(f"ABSENTS EXCUSÉS : {groupes(qui.absents)}")
    d.p(f"SECRÉTAIRE DE SÉANCE : {mm(f.secretaire)}")
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p("Nomenclature : 7.10 – Divers", taille=9, avant=0)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=4)
    viser(d, f, fin=" ;", aligne="justifie")
    d.p(EXPOSES[f.sujet.objet], aligne="justifie")
    d.p("Sur proposition de la municipalité, le conseil municipal, après en avoir délibéré,", avant=8)
    decisions(d, f, troisieme(f), puce="➢", retrait=12, aligne="justifie")
    contre = qui.presents[3 : 3 + f.contre]
    abstenus = qui.presents[8 : 8 + f.abstentions]
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité", gras=True, avant=10)
    else:
        voix = f"Adopté à la majorité : {f.pour} voix pour, {f.contre} contre ({', '.join(mm(i) for i in contre)})"
        suite = f", {f.abstentions} abstention{'s' if f.abstentions > 1 else ''} ({', '.join(map(mm, abstenus))})"
        d.p(f"{voix}{suite if f.abstentions else ''}", gras=True, avant=10)
    d.p("Fait et délibéré en séance, les jour, mois et an ci-dessus. Pour extrait conforme au registre.", avant=10)
    deux_mains(d, f, "Le maire,", f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,")
    seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return soigne(d)


def commune_ville_rapporteur(f: Faits) -> Feuille:
    """A town of some ten thousand: furniture on each page, rapporteur named under the object, articles with a colon,
    the vote in a small table, voies et délais at the foot."""
    f = poste(f, "Ville {de}", "conseil municipal", "Maire", 33, VILLE,
              visas=["le Code Général des Collectivités Territoriales, et notamment l'article L. 2121-29"])  # fmt: skip
    d, qui, numero = Feuille("commune_ville_rapporteur"), salle(f), f"DEL-{f.seance.year}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.haut = f"{f.collectivite} – Conseil Municipal du {le(f.seance)}"
    d.bas = "Hôtel de Ville – 1, place du Général-Morand – BP 40 – Page {page} sur {pages}"
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    rapporteur = qui.presents[4]
    d.p(f"Rapporteur : {mm(rapporteur)}", avant=2)
    d.p(f"Le {le(f.seance)} à 18 h 30, le Conseil Municipal de la {f.collectivite}, légalement convoqué le "
        f"{le(f.convocation)}, s'est assemblé salle des délibérations, sous la présidence de {dame(f.president)}, "
        "Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Nombre de conseillers municipaux en exercice : {f.exercice} – Présents : {f.presents} – Représentés : "
        f"{f.pouvoirs} – Votants : {f.votants}", taille=10)  # fmt: skip
    d.p(f"Présents : {', '.join(mm(i) for i in qui.presents)}.", taille=10, aligne="justifie")
    if qui.mandats:
        d.p(f"Représentés : {', '.join(f'{mm(a)} (pouvoir à {mm(b)})' for a, b in qui.mandats)}.", taille=10)
    if qui.absents:
        d.p(f"Absents : {', '.join(mm(i) for i in qui.absents)}.", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", taille=10)
    d.p(EXPOSES[f.sujet.objet], aligne="justifie", avant=12)
    d.p("Ceci exposé,", avant=8)
    viser(d, f, fin=",", aligne="justifie")
    d.p("LE CONSEIL MUNICIPAL, APRÈS EN AVOIR DÉLIBÉRÉ, DÉCIDE :", gras=True, avant=10)
    decisions(d, f, infinitifs(f, "cap"), "Article {n} : ", fin=".", aligne="justifie")
    d.p(f"Cette délibération est adoptée à {tous(f)}.", avant=10)
    d.blocs.append(Tableau((("Pour", "Contre", "Abstention(s)"),
                            (str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
    signature(d, f, "Pour extrait conforme,", "La Maire," if f.president.femme else "Le Maire,")
    d.p("La présente délibération peut faire l'objet d'un recours contentieux devant le tribunal administratif de "
        "Montrivel dans un délai de deux mois à compter de sa publication. Le tribunal peut être saisi par "
        "l'application Télérecours citoyens, sur le site www.telerecours.fr.", taille=8, avant=14)  # fmt: skip
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return soigne(d)


def commune_grande_ville_rapport(f: Faits) -> Feuille:
    """A great town whose délibération is a speech: « Mesdames, Messieurs », the proposal in infinitives, « ADOPTÉ » in
    capitals, a group named among those against."""
    f = poste(f, "Ville {de}", "conseil municipal", "Maire", 49, VILLE, autorite=_le_maire(f))
    d, qui, numero = Feuille("commune_grande_ville_rapport"), salle(f), f"D-{f.seance.year}/{f.rang}"
    timbre(d, f, "ministere", numero)
    d.lignes(f.collectivite.upper(), "CONSEIL MUNICIPAL", gras=True)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True)
    d.p(f"Aujourd'hui {jour_de_semaine(f.seance)} {le(f.seance)}, à 14 heures, le Conseil Municipal s'est réuni en "
        f"l'Hôtel de Ville, dans la salle de ses séances, sous la présidence de {dame(f.president)}, Maire.",
        avant=10, aligne="justifie")  # fmt: skip
    d.p("Étaient présents :", avant=8)
    d.p(", ".join(dame(i) for i in qui.presents), taille=9, aligne="justifie", avant=2)
    if qui.absents or qui.mandats:
        d.p("Excusés :", avant=6)
        d.p(", ".join(dame(i) for i in [a for a, _ in qui.mandats] + qui.absents), taille=9, avant=2)
    d.p(f"Secrétaire de séance : {dame(f.secretaire)}", avant=6)
    d.p(numero, gras=True, avant=16)
    d.p(f.sujet.objet, gras=True, avant=0, taille=12)
    rapporteur = qui.presents[5]
    adjoint = "Adjointe au Maire" if rapporteur.femme else "Adjoint au Maire"
    d.p(f"{dame(rapporteur)}, {adjoint}, présente le rapport suivant :", avant=8)
    d.p("Mesdames, Messieurs,")
    d.p(EXPOSES[f.sujet.objet], aligne="justifie")
    d.p("Cette démarche s'inscrit dans la continuité des orientations que notre assemblée a retenues en début de "
        "mandat. Elle a été présentée aux conseils de quartier concernés et n'a soulevé aucune objection.",
        aligne="justifie")  # fmt: skip
    d.p("En conséquence, nous vous demandons, Mesdames, Messieurs, de bien vouloir :", avant=8)
    decisions(d, f, infinitifs(f, "nu"), "- ", fin=" ;", aligne="justifie")
    d.p("ADOPTÉ À L'UNANIMITÉ" if f.mode == "unanimite" else "ADOPTÉ À LA MAJORITÉ", gras=True, avant=12)
    if f.mode == "majorite":
        d.p("VOTE CONTRE DU GROUPE UNE AUTRE VILLE", gras=True, avant=0)
    d.p(f"Fait et délibéré en l'Hôtel de Ville, le {le(f.seance)}.", avant=10)
    signature(d, f, "Pour expédition conforme,", "Le Maire,", aligne="centre", civil=True)
    sans_motifs(d)
    seance(d, f, numero)
    dit_vote(d, f, comptes=False)
    return soigne(d)


def commune_fonctions_est(f: Faits) -> Feuille:
    """A village of the East: conseillers « élus », « en fonction » and « présents » on three lines, people by surname
    first, the point's number before its title, the vote in the sentence."""
    f = poste(f, "Commune {de}", "conseil municipal", "Maire", 15, VILLAGE, autorite="le Maire")
    d, qui, numero = Feuille("commune_fonctions_est"), salle(f), f"{f.seance.year}-{f.rang:02}"
    d.blocs.append(Colonnes(
        (P(f.collectivite.upper(), gras=True), P("Département du Haut-Ried", taille=9),
         P("Arrondissement de Courvaux", taille=9)),
        (P("EXTRAIT DU PROCÈS-VERBAL", gras=True), P("DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, avant=0),
         P(f"Séance du {le(f.seance)}"), P(f"Convocation du {le(f.convocation)}", avant=0)), part=0.4))  # fmt: skip
    d.lignes(f"Nombre des conseillers élus : {f.exercice}", f"Conseillers en fonction : {f.exercice}",
             f"Conseillers présents : {f.presents}", f"Procurations : {f.pouvoirs or 'néant'}", avant=12)  # fmt: skip
    d.p(f"Sous la présidence de {dame(f.president)}, Maire", avant=10)
    d.p(f"Membres présents : {', '.join(inverse(i) for i in qui.presents)}")
    if qui.mandats:
        d.p(f"Membres absents avec procuration : {', '.join(f'{inverse(a)} à {inverse(b)}' for a, b in qui.mandats)}")
    if qui.absents:
        d.p(f"Membres absents excusés : {', '.join(inverse(i) for i in qui.absents)}")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=16)
    d.p(f"Le Maire informe les conseillers de la situation. {EXPOSES[f.sujet.objet]}", aligne="justifie")
    viser(d, f, mot="VU", motif="CONSIDÉRANT", fin=",")
    d.p("Le Conseil Municipal,", avant=10)
    d.p("après en avoir délibéré,", avant=2)
    if f.mode == "unanimite":
        d.p("à l'unanimité, décide :", avant=2)
    else:
        d.p(f"à la majorité ({f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention), décide :",
            avant=2)  # fmt: skip
    decisions(d, f, infinitifs(f), puce="-", retrait=14)
    d.p("Suivent les signatures au registre.", avant=10)
    signature(d, f, "Pour extrait conforme,", f"{lieu(f)}, le {le(f.transmission)}", "Le Maire :")
    d.p(f"Certifié exécutoire par le Maire, compte tenu de la réception en Sous-Préfecture le {le(f.reception)} et de "
        f"la publication le {le(f.publication)}.", taille=9, avant=12)  # fmt: skip
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "reception", "publication")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return soigne(d)


BUREAUX = (
    commune_village_registre,
    commune_logiciel_sud,
    commune_bourg_nomenclature,
    commune_ville_rapporteur,
    commune_grande_ville_rapport,
    commune_fonctions_est,
    *BUREAUX_COMMUNES,
    *BUREAUX_GROUPES,
    *BUREAUX_SUITE,
)
