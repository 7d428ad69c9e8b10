"""The layouts of the set CONSEILS, first third: villages, bourgs and towns."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_provisions, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.conseils_actes import CONSEILS_ACTES
from benchmarks.exactitude.dispositions.conseils_fin import CONSEILS_FIN
from benchmarks.exactitude.dispositions.conseils_pieces import (
    CGCT,
    abstention,
    ar_prefecture,
    cote_a_cote,
    en,
    fast,
    initiale,
    par_civilite,
    phrases,
    sujet,
    voix,
)
from benchmarks.exactitude.dispositions.conseils_suite import CONSEILS_SUITE
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    camper,
    decider,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    motifs_en_liste,
    noms,
    poser,
    sans_motifs,
    signe,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Feuille, P, Tableau

_COUPE = sujet("Vente de bois de chauffage aux habitants", "3.5", (), (),
               "fixer | à 42 € le stère le prix du bois de chauffage vendu sur pied",
               "limiter | à dix stères par foyer la quantité attribuée",
               "charger | {autorite} de tenir la liste des preneurs")  # fmt: skip


def hameau_a_la_barre(f: Faits) -> Feuille:
    """A hamlet, 2024: « Membres 9 / présents … », an unlabelled object, bullets, the ballot told first."""
    f = en(camper(f, "Commune {de}", "conseil municipal", "maire", 9, sujet=_COUPE), 2024)
    d, qui, numero = Feuille("hameau_a_la_barre"), bancs(f), f"2024-{f.rang:03}"
    timbre(d, f, "ministere", numero)
    d.p(f.collectivite.upper(), gras=True, taille=13, aligne="centre")
    d.p("Extrait du registre des délibérations du conseil municipal", aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération {numero}", gras=True, aligne="centre", avant=10)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=4)
    d.p(f"Le {le(f.seance)}, à 20 h 30, le conseil municipal, régulièrement convoqué le {f.convocation:%d/%m/%Y}, "
        f"s'est réuni à la mairie, sous la présidence de {mm(f.president)}, "
        "Maire.", avant=12, aligne="justifie")  # fmt: skip
    d.p(f"En exercice : {f.exercice} / Présents : {f.presents} / Votants : {f.votants}")
    d.p(f"Étaient présents : {', '.join(str(i) for i in qui.presents)}.")
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents : {', '.join(str(i) for i in qui.absents)}.")
    d.p(f"Secrétaire : {f.secretaire}")
    d.p(f"{le_chef(f)} indique que plusieurs habitants ont demandé du bois pour l'hiver et que les houppiers de la "
        "dernière coupe sont restés au sol.", avant=10, aligne="justifie")  # fmt: skip
    d.p(f"Après discussion et vote à main levée ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s)), "
        "le conseil municipal :")  # fmt: skip
    poser(d, f, tierce(f, "bas"), fin=",", puce="•", retrait=10)
    signe(d, f, "Pour extrait certifié conforme,", "Le Maire,")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


_LAVOIR = sujet(
    "Restauration du lavoir : devis",
    "1.1",
    (),
    (),
    "accepter | le devis de l'entreprise Pierres et Chaux d'un montant de 18 640 € hors taxes",
)


def bourg_d_un_trait(f: Faits) -> Feuille:
    """A bourg, 2023: head in a table, counts in words, one sentence, « ONT VOTÉ », the number on the foot."""
    f = en(camper(f, "Commune {de}", "conseil municipal", "maire", 19, sujet=_LAVOIR), 2023)
    d, numero = Feuille("bourg_d_un_trait"), f"2023-{f.rang:02}"
    qui = bancs(f)
    fast(d, f, numero, mot="Affichage")
    d.bas = f"Délibération n° {numero} – page {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True)
    d.p("CONSEIL MUNICIPAL", gras=True)
    d.blocs.append(Tableau((("Séance du", le(f.seance)), ("Convocation du", le(f.convocation)),
                            ("Objet", f.sujet.objet)), entete=False))  # fmt: skip
    d.p(f"Le conseil municipal comprend {en_lettres(f.exercice)} membres en exercice, dont {en_lettres(f.presents)} "
        f"présents et {en_lettres(f.votants)} votants.", avant=10)  # fmt: skip
    d.p("Présents :")
    for i in qui.presents:
        d.p(f"{mm(i)}", avant=0, retrait=14)
    d.p(f"Présidence : {mm(f.president)}, Maire. Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f"Le conseil municipal, ayant entendu {le_chef(f, False).lower()} et pris connaissance des trois propositions "
        f"reçues, {tierce(f, 'bas')[0]}.", avant=10, aligne="justifie")  # fmt: skip
    d.lignes(f"ONT VOTÉ POUR : {f.pour}", f"ONT VOTÉ CONTRE : {f.contre or '/'}",
             f"SE SONT ABSTENUS : {f.abstentions or '/'}", avant=10)  # fmt: skip
    genre = "La" if f.secretaire.femme else "Le"
    d.lignes(f"{genre} secrétaire de séance,", str(f.secretaire), aligne="droite", avant=14)
    dit_provisions(d, f, tierce(f, "bas"))
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(signataires=[str(f.secretaire)])
    d.dit(pour=f.pour, mode=f.mode, contre=f.contre, abstentions=f.abstentions)
    return d


_TABLEAU = sujet("Modification du tableau des effectifs", "4.1", (), (),
                 "supprimer | l'emploi d'adjoint administratif à temps non complet de 17 heures 30",
                 "créer | un emploi de rédacteur territorial à temps complet",
                 "dire | que les crédits sont prévus au chapitre 012")  # fmt: skip


def bourg_sans_signature(f: Faits) -> Feuille:
    """A bourg, 2022: counts a line, « DÉLIBÈRE », numbers with a bracket, nobody's name at the foot."""
    f = en(camper(f, "Commune {de}", "conseil municipal", "maire", 23, sujet=_TABLEAU), 2022)
    d, numero = Feuille("bourg_sans_signature"), f"22{f.rang:03}"
    ar_prefecture(d, f, numero)
    d.p(f"N° {numero}", aligne="droite", gras=True)
    d.p(f.collectivite, gras=True, taille=14)
    d.p(f"Délibération du conseil municipal – Séance du {f.seance:%d/%m/%Y}")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}", f"Conseillers en exercice : {f.exercice}",
             f"Conseillers présents : {f.presents}", f"Procurations : {f.pouvoirs}", avant=10)  # fmt: skip
    d.p(f"Président de séance : {f.president}, Maire")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p("Le départ à la retraite d'un agent du secrétariat conduit à revoir l'organisation du service d'accueil. Le "
        "comité social territorial a été consulté.", avant=10, aligne="justifie")  # fmt: skip
    d.p(f"Au scrutin public, par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention(s), le "
        "conseil municipal DÉLIBÈRE :", avant=10)  # fmt: skip
    poser(d, f, tierce(f, "cap"), marque="{n}) ")
    d.p("Fait et délibéré en séance, les jour, mois et an ci-dessus. Suivent au registre les signatures.", avant=12)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f)
    return d


_ECLAIRAGE = sujet("Extinction partielle de l'éclairage public", "6.1", (), (),
                   "approuver | l'extinction de l'éclairage public de 23 heures à 5 heures",
                   "donner | délégation à {autorite} pour prendre l'arrêté qui en fixe les lieux",
                   "solliciter | le concours du syndicat d'énergie pour régler les horloges")  # fmt: skip


def question_du_bourg(f: Faits) -> Feuille:
    """A bourg, 2021: « Objet de la question », the verbs in capitals after a hinge that holds the vote."""
    f = en(camper(f, "Commune {de}", "conseil municipal", "maire", 23, sujet=_ECLAIRAGE), 2021)
    d, qui, numero = Feuille("question_du_bourg", police="New Computer Modern"), bancs(f), f"2021-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.p("DÉPARTEMENT DE LA SORNE", taille=9)
    d.p(f.collectivite.upper(), gras=True)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", avant=10)
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"L'an {jour_ecrit(f)}, le conseil municipal s'est réuni en session ordinaire à la salle polyvalente, sur la "
        f"convocation qui lui a été adressée le {le(f.convocation)}, {monsieur(f.president)}, Maire, présidant la "
        "séance.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents ({f.presents}/{f.exercice}) : {par_civilite(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Procurations : {', '.join(f'{mm(a)} pour {mm(b)}' for a, b in qui.pouvoirs)}.")
    d.p(f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire de séance.")
    d.p(f"Objet de la question : {f.sujet.objet}", gras=True, avant=12)
    d.p("Madame l'adjointe à la transition écologique présente les consommations des trois dernières années et les "
        "résultats de l'essai conduit dans deux quartiers.", aligne="justifie")  # fmt: skip
    d.p(f"Le conseil municipal, à {tous(f)} ({f.pour} voix pour, {f.contre} contre, {f.abstentions} abstentions),",
        avant=10)  # fmt: skip
    poser(d, f, tierce(f))
    genre = "La" if f.secretaire.femme else "Le"
    d.lignes("Pour copie conforme au registre,", f"{genre} secrétaire de séance,", str(f.secretaire), avant=14)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(signataires=[str(f.secretaire)])
    dit_vote(d, f)
    return d


_PRIMES = sujet("Prise en charge des frais de déplacement des agents", "4.5",
                ("le décret n° 2006-781 du 3 juillet 2006 fixant les conditions et les modalités de "
                "règlement des frais "
                 "occasionnés par les déplacements temporaires des personnels civils de l'État",), (),
                "rembourser | aux agents en mission leurs frais réels de repas dans la limite du plafond réglementaire",
                "retenir | le barème kilométrique en vigueur pour l'usage du véhicule personnel",
                "abroger | la délibération du 9 novembre 2006")  # fmt: skip


def ville_au_nom_pres(f: Faits) -> Feuille:
    """A great town, 2016: dot leaders, visas, « Article 1er. – », those who voted against named."""
    f = en(camper(f, "Ville {de}", "conseil municipal", "maire", 45, sujet=_PRIMES,
                  visas=(f"{CGCT}, notamment son article L. 2121-29",)), 2016)  # fmt: skip
    d, qui, numero = Feuille("ville_au_nom_pres"), bancs(f), f"16.{f.rang:03}"
    d.bas = f"{f.collectivite} – Conseil municipal – {{page}}"
    d.p(f.collectivite.upper(), gras=True, taille=15)
    d.p(f"Séance du conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Délibération n° {numero}")
    d.lignes(f"Membres composant le conseil ........ {f.exercice}", f"Membres présents ........ {f.presents}",
             f"Pouvoirs ........ {f.pouvoirs}", f"Votants ........ {f.votants}", avant=10)  # fmt: skip
    d.p(f"Présidente de séance : {f.president}, Maire" if f.president.femme
        else f"Président de séance : {f.president}, Maire")  # fmt: skip
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p("Membres présents :")
    for i in qui.presents:
        d.p(str(i), avant=0, taille=9)
    d.p("Le conseil municipal,", avant=10)
    visas_suivis(d, f, fin=" ;")
    d.p("Après en avoir délibéré,", avant=6)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, [t[0].upper() + t[1:] for t in decider(f)], marque="Article {er}. – ", fin=".", aligne="justifie")
    contre, tus = f.autres[: f.contre], f.autres[f.contre : f.contre + f.abstentions]
    d.p(f"Adopté à {tous(f)}.", gras=True, avant=10)
    if contre:
        d.p(f"Contre : {f.contre} ({noms(contre)})")
    if tus:
        d.p(f"Abstentions : {f.abstentions} ({noms(tus)})")
    d.p("Et ont signé au registre les membres présents.", avant=12)
    d.dit(considerants=[])
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(mode=f.mode)
    if contre:
        d.dit(contre=len(contre))
    if tus:
        d.dit(abstentions=len(tus))
    return d


_STADE = sujet(
    "Occupation du stade municipal par le collège",
    "3.5",
    (),
    ("que le collège ne dispose d'aucun terrain de sport dans son enceinte",),
    "consentir | au collège Jean-Moreau la mise à disposition gratuite du stade municipal les mardi et jeudi",
)


def ville_par_delegation(f: Faits) -> Feuille:
    """A town, 2013: proxies « néant » or named, initials, one decision in the hinge's own sentence."""
    f = en(camper(f, "Ville {de}", "conseil municipal", "maire", 33, sujet=_STADE,
                  visas=(f"{CGCT}, notamment son article L. 2121-29",)), 2013)  # fmt: skip
    d, qui, numero = Feuille("ville_par_delegation"), bancs(f), f"13-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.p(f"République française – {f.collectivite}", gras=True)
    d.p(f"CONSEIL MUNICIPAL – SÉANCE ORDINAIRE DU {le(f.seance).upper()}", gras=True, avant=8)
    d.p(f"Présents : {', '.join(initiale(i) for i in qui.presents)}.", taille=9, aligne="justifie")
    donnes = "néant" if not qui.pouvoirs else ", ".join(f"{initiale(a)} à {initiale(b)}" for a, b in qui.pouvoirs)
    d.p(f"Pouvoirs : {donnes}.", taille=9)
    d.p(f"Sous la présidence de {mm(f.president)}, Maire. Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Numéro : {numero}")
    adjoint = f.autres[0]
    d.p(f"Rapporteur : {mm(adjoint)}.")
    d.p("Le principal du collège a saisi la Ville d'une demande pour les cours d'éducation physique. La commission des "
        "sports l'a examinée et n'y voit pas d'obstacle.", aligne="justifie")  # fmt: skip
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p(f"Le conseil municipal, sur le rapport de {mm(adjoint)} et après en avoir délibéré, {tierce(f, 'bas')[0]}.",
        avant=8, aligne="justifie")  # fmt: skip
    d.p(f"Cette délibération est adoptée à {tous(f)}.", avant=8)
    d.lignes("Pour le Maire et par délégation,", f"{'L’adjointe' if adjoint.femme else 'L’adjoint'} aux sports,",
             str(adjoint), aligne="droite", avant=16)  # fmt: skip
    dit_provisions(d, f, tierce(f, "bas"))
    tete(d, f, numero)
    if not qui.pouvoirs:
        d.dit(pouvoirs=0)
    d.dit(signataires=[str(adjoint)])
    dit_vote(d, f, comptes=False)
    return d


_BASSIN = sujet(
    "Fermeture annuelle du bassin d'été",
    "8.9",
    (),
    (),
    "fixer | au premier dimanche de septembre la fermeture annuelle du bassin d'été",
    "décider | d'affecter le petit bassin aux écoles jusqu'à cette date",
)


def ville_en_expose(f: Faits) -> Feuille:
    """A town, 2016: a table of counts, the exposé, two signatures, the vote in one line, dates of the certificate."""
    f = en(camper(f, "Ville {de}", "conseil municipal", "maire", 29, sujet=_BASSIN), 2016)
    d, numero = Feuille("ville_en_expose"), f"DEL-2016-{f.rang:03}"
    d.p("EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS", aligne="centre", gras=True)
    d.p(f"{f.collectivite} – Conseil municipal du {le(f.seance)}", aligne="centre")
    d.p(f"n° {numero}", aligne="centre")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.blocs.append(Tableau((("Conseillers", "Nombre"), ("En exercice", str(f.exercice)), ("Présents", str(f.presents)),
                            ("Représentés", str(f.pouvoirs)), ("Votants", str(f.votants)))))  # fmt: skip
    d.p(f"Présidence de {mm(f.president)}, Maire, {accord(f.president, 'assisté')} de "
        f"{mm(f.secretaire)}, secrétaire de séance.", avant=10)  # fmt: skip
    d.p("EXPOSÉ", gras=True, avant=10)
    d.p("La fréquentation du bassin d'été décroît nettement à la fin du mois d'août, tandis que les charges "
        "d'eau et de "
        "chauffage restent les mêmes. Les écoles ont exprimé le souhait d'y tenir leurs premières séances.",
        aligne="justifie")  # fmt: skip
    d.p("Ces explications entendues, et après en avoir délibéré, le conseil municipal :", avant=8)
    poser(d, f, tierce(f, "bas"), marque="- ", retrait=10)
    d.p(f"VOTES : POUR {f.pour} – CONTRE {f.contre} – ABSTENTIONS {f.abstentions}", gras=True, avant=10)
    genre = "La" if f.secretaire.femme else "Le"
    cote_a_cote(d, (f"{genre} secrétaire,", str(f.secretaire)), ("Le Maire,", str(f.president)))
    d.p(f"Acte transmis au contrôle de légalité le {f.transmission:%d/%m/%Y} et affiché le {f.publication:%d/%m/%Y}.",
        taille=9, avant=14)  # fmt: skip
    sans_motifs(d)
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(signataires=[str(f.secretaire), str(f.president)], transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


_VIDEO = sujet("Convention avec la gendarmerie pour la participation citoyenne", "6.4",
               ("le code de la sécurité intérieure",),
               ("que des référents volontaires se sont déclarés dans six quartiers",),
               "approuver | le protocole de participation citoyenne joint en annexe",
               "autoriser | {autorite} à le signer avec l'État")  # fmt: skip


def ville_en_listes(f: Faits) -> Feuille:
    """A great town, 2024: the object in a table of the head, « Vu : » and « Considérant : » over dashes, phrases."""
    f = en(camper(f, "Ville {de}", "conseil municipal", "maire", 39, sujet=_VIDEO,
                  visas=(f"{CGCT}, notamment son article L. 2121-29",)), 2024)  # fmt: skip
    d, qui, numero = Feuille("ville_en_listes"), bancs(f), f"DCM2024_{f.rang:03}"
    timbre(d, f, "ministere", numero)
    d.haut = f"{f.collectivite} – Direction des assemblées"
    d.blocs.append(Tableau((("DÉLIBÉRATION N°", numero), ("SÉANCE DU", le(f.seance).upper()),
                            ("OBJET", f.sujet.objet), ("CONVOCATION "
                            "DU", le(f.convocation))), entete=False))  # fmt: skip
    d.p(f"Conseil municipal présidé par {mm(f.president)}, Maire", avant=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Présents : {', '.join(initiale(i) for i in qui.presents)}.", taille=9, aligne="justifie")
    motifs_en_liste(d, f, "Vu", "Considérant", "-")
    d.p("Après en avoir délibéré,", avant=10)
    phrases(d, f, "Le conseil municipal", aligne="justifie")
    d.p(f"Adopté à {tous(f)}", gras=True, avant=8)
    d.p(f"Nombre de membres en exercice : {f.exercice} ; nombre de présents : {f.presents} ; nombre de votants : "
        f"{f.votants} ; pour : {f.pour} ; contre : {f.contre} ; abstentions : {f.abstentions}", taille=9)  # fmt: skip
    d.lignes("Suivent les signatures au registre,", "Pour extrait conforme,", avant=12)
    d.p("Délai et voie de recours : tribunal administratif de Montrivel, deux mois à compter de la publication.",
        taille=8, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


_LOYER = sujet("Révision du loyer du logement de l'ancienne école", "3.3", (),
               ("que le bail prévoit une révision chaque année", "que l'indice de référence a augmenté"),
               "porter | à 487 € par mois le loyer du logement de l'ancienne école",
               "charger | {autorite} d'en informer la locataire")  # fmt: skip


def village_mesure(f: Faits) -> Feuille:
    """A village, 2017: « qui sont au nombre de », the posting, considérants alone."""
    f = en(camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=_LOYER), 2017)
    d, qui, numero = Feuille("village_mesure"), bancs(f), f"{f.rang:02}-2017"
    d.p(f.collectivite, gras=True)
    d.p("Registre des délibérations du conseil municipal", italique=True)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)} – Délibération n° {numero}", avant=8)
    d.p(f"Les membres du conseil municipal, qui sont au nombre de {f.exercice} en exercice, ont été convoqués le "
        f"{le(f.convocation)} par {monsieur(f.president)}, Maire, qui "
        "préside.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Sont présents ({f.presents}) : {', '.join(str(i) for i in qui.presents)}.", aligne="justifie")
    d.p(f"Secrétaire de séance : {f.secretaire}.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    considerants_suivis(d, f, fin=" ;")
    d.p("Le conseil municipal, après en avoir délibéré, décide de :", avant=8)
    poser(d, f, decider(f, nu=True), marque="- ", retrait=10)
    vote = f"Vote : {f.pour} pour"
    if f.contre:
        vote += f", {f.contre} contre"
    if f.abstentions:
        vote += f", {f.abstentions} abstention{'s' if f.abstentions > 1 else ''}"
    d.p(f"{vote}. Adopté à {tous(f)}.", avant=10)
    d.p("Certifié exécutoire après dépôt en sous-préfecture le ................ et publication le ................",
        taille=9, avant=12)  # fmt: skip
    signe(d, f, "Le Maire,")
    d.dit(visas=[])
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, zeros=False)
    return d


_JARDINS = sujet("Jardins familiaux : révision des redevances", "7.1", (), (),
                 "arrêter | à 0,55 € le mètre carré la redevance annuelle des jardins familiaux",
                 "dispenser | de redevance les parcelles confiées aux écoles")  # fmt: skip


def bourg_en_lettres(f: Faits) -> Feuille:
    """A bourg, 2018: the vote in words before the provisions, each with a Roman numeral and a hyphen, no reason."""
    f = en(camper(f, "Commune {de}", "conseil municipal", "maire", 27, sujet=_JARDINS), 2018)
    d, numero = Feuille("bourg_en_lettres"), f"2018/{f.rang:02}"
    d.blocs.append(P(f.collectivite.upper(), gras=True, aligne="centre"))
    d.p(f"Délibération du {le(f.seance)} – n° {numero}", aligne="centre")
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Effectif légal et en exercice : {en_lettres(f.exercice)} ; présents : {en_lettres(f.presents)} ; "
        f"représentés : {en_lettres(f.pouvoirs)}.")  # fmt: skip
    d.p(f"Le conseil municipal, réuni sous la présidence de {monsieur(f.president)}, Maire,", avant=10)
    d.p(f"{monsieur(f.secretaire)} étant secrétaire de séance,")
    d.p("Sur proposition de la commission des finances,")
    suite = f", {voix(f.contre)} contre et {abstention(f.abstentions)}" if f.mode == "majorite" else ""
    d.p(f"À {tous(f)}, par {voix(f.pour)} pour{suite},", avant=4)
    poser(d, f, tierce(f), fin=",", dernier=".", puce="–", retrait=8)
    signe(d, f, "Pour ampliation,", "Le Maire,", aligne="gauche")
    sans_motifs(d)
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, zeros=f.mode == "majorite")
    return d


CONSEILS = (
    hameau_a_la_barre, bourg_d_un_trait, bourg_sans_signature, question_du_bourg, ville_au_nom_pres,
    ville_par_delegation, ville_en_expose, ville_en_listes, village_mesure, bourg_en_lettres,
    *CONSEILS_SUITE, *CONSEILS_FIN, *CONSEILS_ACTES,
)  # fmt: skip
