"""The blind set « PALAIS »: the centres of social action, the schools' fund and the fire and rescue services."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.palais_pieces import (
    an_en_lettres,
    articles,
    cote_a_cote,
    de_faire,
    dire,
    e,
    etablir,
    le_chef,
    m,
    monsieur,
    monsieur_le,
    par_genre,
    quantieme,
    ranger,
    salle,
    sans_motifs,
    signer,
    suite,
    tierces,
    timbrer,
    tous,
    typographier,
    viser,
    voix,
)
from benchmarks.exactitude.dispositions.palais_sujets import (
    AIDES,
    ECOLES,
    GESTION,
    RESIDENCE,
    SECOURS,
    au_cias,
    choisir,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne


def ccas_de_bourg(f: Faits) -> Feuille:
    """A small CCAS that copies the mairie's register: elected and appointed members, verbs in lower case, one line of
    vote."""
    sujet, expose = choisir(f, AIDES)
    f = etablir(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 11, siren="26",
                sujet=sujet)  # fmt: skip
    d, qui, numero = Feuille("ccas_de_bourg"), salle(f), f"{f.seance.year}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL D'ADMINISTRATION", aligne="centre", gras=True, avant=10)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"L'an {an_en_lettres(f.seance)}, le {quantieme(f.seance)} à dix-huit heures, le Conseil d'Administration du "
        "C.C.A.S., dûment convoqué, s'est réuni en session ordinaire à la mairie, sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite}.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Date de convocation du Conseil d'Administration : {le(f.convocation)}")
    moitie = len(qui.presents) // 2 + 1
    d.p(f"Membres élus présents : {suite(qui.presents[:moitie])}.")
    d.p(f"Membres nommés présents : {suite(qui.presents[moitie:])}.")
    loin = [*(f"{m(a)} (pouvoir à {m(b)})" for a, b in qui.pouvoirs), *map(m, qui.absents)]
    d.p(f"Absents excusés : {', '.join(loin)}.")
    d.lignes(f"Membres en exercice : {f.exercice}", f"Membres présents : {f.presents}", f"Votants : {f.votants}")
    d.p(f"Secrétaire de séance : {m(f.secretaire)}")
    d.p(f"Délibération n° {numero} – {sujet.objet}", gras=True, avant=14)
    d.p(f"{monsieur_le(f)} expose : {expose}", aligne="justifie")
    viser(d, f.visas, sujet.considerants)
    d.p("Le Conseil d'Administration, après en avoir délibéré,", avant=10)
    ranger(d, f, tierces(f, str.lower), marque="- ", fin=",")
    d.p(f"VOTE : pour {f.pour}, contre {f.contre}, abstention {f.abstentions}", avant=10)
    d.p("Ainsi fait et délibéré les jour, mois et an ci-dessus.", avant=8)
    signer(d, f.president, f"{le_chef(f)} du C.C.A.S.,")
    dire(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def ccas_de_ville(f: Faits) -> Feuille:
    """A town's CCAS under its vice-chair: counts down the left column, articles, signed for the chair, the stamp
    above."""
    sujet, expose = choisir(f, AIDES, 1)
    f = etablir(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 17, siren="26",
                sujet=sujet)  # fmt: skip
    d, numero = Feuille("ccas_de_ville"), f"CCAS{f.seance:%y}_{f.rang:03}"
    vice = f.autres[0]
    quali = "Vice-Présidente" if vice.femme else "Vice-Président"
    timbrer(d, f, "actes", numero)
    d.bas = "CCAS – 14, rue de l'Hospice – Page {page} / {pages}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"CONSEIL D'ADMINISTRATION DU {le(f.seance).upper()}", gras=True, avant=2)
    comptes = ("Nombre d'administrateurs", f"En exercice : {f.exercice}", f"Présents : {f.presents}",
               f"Représentés : {f.pouvoirs}", f"Votants : {f.votants}")  # fmt: skip
    droite = (P(f"Délibération n° {numero}", gras=True), P(f"Objet : {sujet.objet}", gras=True),
              P(f"Convocation envoyée le {le(f.convocation)}", taille=10),
              P(f"Sous la présidence de {m(vice)}, {quali}", taille=10),
              P(f"Secrétaire de séance : {m(f.secretaire)}", taille=10))  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(c, taille=9, avant=2) for c in comptes), droite))
    d.p(expose, aligne="justifie", avant=14)
    viser(d, f.visas, sujet.considerants, fin=" ;", aligne="justifie")
    d.p(f"Le Conseil d'administration, après en avoir délibéré, à {tous(f)} :", avant=10)
    articles(d, f, tierces(f), "Article {n} : ", aligne="justifie")
    if f.contre:
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions}", avant=8)
    signer(d, vice, f"Pour {le_chef(f, debut=False)} du CCAS empêché{'e' if f.president.femme else ''},",
           f"{'La' if vice.femme else 'Le'} {quali},")  # fmt: skip
    dire(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(president=personne(vice, quali))
    dit_vote(d, f, comptes=bool(f.contre))
    return typographier(d)


def ccas_residence(f: Faits) -> Feuille:
    """A CCAS that runs a home: counts in a table with a head, « Sur proposition », infinitives with capital letters,
    two hands."""
    sujet, expose = choisir(f, RESIDENCE)
    f = etablir(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 13, siren="26",
                sujet=sujet)  # fmt: skip
    d, qui, numero = Feuille("ccas_residence"), salle(f), f"{f.rang:02}/{f.seance:%m/%Y}"
    d.p(f.collectivite, gras=True, aligne="centre", taille=13)
    d.p(f"Délibération n° {numero} du Conseil d'administration", gras=True, aligne="centre", avant=8)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"Objet : {sujet.objet}", gras=True, avant=14)
    d.blocs.append(Tableau((("En exercice", "Présents", "Pouvoirs", "Votants"),
                            tuple(str(n) for n in (f.exercice, f.presents, f.pouvoirs, f.votants)))))  # fmt: skip
    d.p(f"Présents : {par_genre(qui.presents)}", aligne="justifie", avant=10)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {' ; '.join(f'{m(a)} à {m(b)}' for a, b in qui.pouvoirs)}")
    if qui.absents:
        d.p(f"Excusés : {par_genre(qui.absents)}")
    d.p(f"Président de séance : {m(f.president)}")
    d.p(f"Secrétaire : {m(f.secretaire)}")
    d.p(expose, aligne="justifie", avant=12)
    viser(d, f.visas, sujet.considerants, fin="", aligne="justifie")
    d.p(f"Sur proposition {'de la Présidente' if f.president.femme else 'du Président'}, le Conseil d'administration "
        f"décide à {tous(f)} :", avant=10)  # fmt: skip
    ranger(d, f, de_faire(f, grand=True), fin=".", puce="•", retrait=12)
    if f.contre:
        d.p(f"({voix(f)})", italique=True)
    cote_a_cote(d, (f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance", f.secretaire),
                (f"{le_chef(f)} du CCAS", f.president))  # fmt: skip
    d.p(f"Transmis en préfecture le {f.transmission:%d/%m/%Y} – Publié le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    dire(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants", qualite=None)
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=bool(f.contre), zeros=False)
    return d


def ccas_proposition(f: Faits) -> Feuille:
    """A CCAS with a report and no visa: « Il est demandé au conseil d'administration », then adopted, the vote in a
    last line of slashes."""
    sujet, expose = choisir(f, AIDES, 2)
    f = etablir(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 15, siren="26",
                sujet=sujet)  # fmt: skip
    d, numero = Feuille("ccas_proposition"), f"CA {f.seance:%d%m%y}-{f.rang:02}"
    timbrer(d, f, "s2low", numero)
    d.lignes("RÉPUBLIQUE FRANÇAISE", f.collectivite.upper(), gras=True)
    d.p("CONSEIL D'ADMINISTRATION", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Date de la séance : {le(f.seance)}", avant=2)
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=2)
    d.p(sujet.objet, gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"Nombre de membres en exercice : {f.exercice} – Nombre de présents : {f.presents} – Nombre de votants : "
        f"{f.votants}", avant=10)  # fmt: skip
    d.p(f"La séance est ouverte sous la présidence de {m(f.president)}, {f.president.qualite}. {m(f.secretaire)} est "
        f"{e(f.secretaire, 'désigné')} secrétaire de séance.", aligne="justifie")  # fmt: skip
    d.p(f"{m(f.autres[1])}, rapporteur, expose :", avant=10)
    d.p(expose, aligne="justifie")
    for motif in sujet.considerants:
        d.p(f"Il est rappelé {motif}.", aligne="justifie")
    d.p("Il est demandé au Conseil d'administration :", avant=10)
    ranger(d, f, de_faire(f), marque="- ", retrait=12)
    d.p(f"Après en avoir délibéré, le Conseil d'administration adopte, à {tous(f)}, les propositions du rapporteur.",
        avant=10)  # fmt: skip
    d.p(f"Pour : {f.pour} / Contre : {f.contre} / Abstentions : {f.abstentions}", gras=True, avant=6)
    signer(d, f.president, "Pour extrait conforme,", f"{le_chef(f)},")
    sans_motifs(d)
    dire(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def ccas_intercommunal(f: Faits) -> Feuille:
    """A CIAS of a community: the assembly's line under the logo, « Vu » and « Considérant », ordinal articles, the
    quorum sentence, certificate with reception."""
    sujet, expose = choisir(f, AIDES, 3)
    sujet = au_cias(sujet)
    f = etablir(f, "Centre intercommunal d'action sociale du Pays de Montrivel", "conseil d'administration",
                "président", 21, siren="26", sujet=sujet)  # fmt: skip
    d, qui, numero = Feuille("ccas_intercommunal"), salle(f), f"CIAS-{f.seance.year}-{f.rang:03}"
    d.haut = "CIAS du Pays de Montrivel"
    d.bas = "Page {page} sur {pages}"
    d.p("CENTRE INTERCOMMUNAL D'ACTION SOCIALE DU PAYS DE MONTRIVEL", gras=True, aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre", taille=13, avant=10)
    d.lignes(f"Séance du {f.seance:%d/%m/%Y}", f"Délibération n° {numero}", aligne="centre")
    d.p(f"OBJET : {sujet.objet}", gras=True, avant=12)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 17 h 30, le conseil d'administration du CIAS s'est réuni au "
        f"siège de la communauté, sur convocation du {le(f.convocation)}, sous la présidence de {m(f.president)}, "
        f"{f.president.qualite}.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Sur {f.exercice} membres en exercice, {f.presents} étaient présents et {f.votants} ont participé au vote.")
    d.p(f"Étaient présents : {suite(qui.presents, str)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.", taille=10)
    d.p(f"{monsieur(f.secretaire)} a été {e(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(expose.replace("CCAS", "CIAS").replace("commune", "communauté"), aligne="justifie", avant=10)
    viser(d, f.visas, sujet.considerants, aligne="justifie")
    d.p("Après avoir entendu l'exposé qui précède et en avoir délibéré,", avant=8)
    d.p("Le conseil d'administration décide :", avant=4)
    articles(d, f, de_faire(f), "Article {er} : ", aligne="justifie")
    d.p("Le conseil d'administration a approuvé à l'unanimité." if f.mode == "unanimite" else
        f"Le conseil d'administration a approuvé à la majorité : {voix(f)}.", avant=10)  # fmt: skip
    signer(d, f.president, f"{le_chef(f)} du CIAS,")
    d.lignes(f"Reçu en préfecture le : {f.reception:%d/%m/%Y}", f"Publié le : {f.publication:%d/%m/%Y}", taille=9,
             avant=14)  # fmt: skip
    dire(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f, comptes=bool(f.contre), zeros=False)
    return typographier(d)


def caisse_des_ecoles(f: Faits) -> Feuille:
    """A schools' fund housed at the mairie: its comité, members by college, verbs with a capital, one signature."""
    sujet, expose = choisir(f, ECOLES)
    f = etablir(f, "Caisse des écoles {de}", "comité", "président", 11, siren="26", sujet=sujet)
    d, qui, numero = Feuille("caisse_des_ecoles"), salle(f), f"CDE {f.seance.year}/{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("Extrait du registre des délibérations du comité", italique=True, avant=2)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"Délibération n° {numero} : {sujet.objet}", gras=True, avant=14)
    d.p(f"Le comité de la caisse des écoles, convoqué le {le(f.convocation)}, s'est réuni à l'école du Centre à "
        f"17 h 45, sous la présidence de {monsieur(f.president)}, {f.president.qualite}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice}. Présents : {f.presents}. Pouvoirs : "
        f"{f.pouvoirs if f.pouvoirs else 'aucun'}.")  # fmt: skip
    d.lignes(f"Représentants de la commune : {suite(qui.presents[:3])}",
             f"Représentants de l'État : {suite(qui.presents[3:5])}",
             f"Représentants des familles : {suite(qui.presents[5:])}")  # fmt: skip
    d.p(f"{monsieur(f.secretaire)} remplit les fonctions de secrétaire.")
    d.p(expose, aligne="justifie", avant=10)
    viser(d, f.visas, sujet.considerants)
    d.p(f"Le comité, après en avoir délibéré, à {tous(f)}{f' ({voix(f)})' if f.contre else ''} :", avant=10)
    ranger(d, f, tierces(f, str.capitalize), marque="– ")
    signer(d, f.president, "Pour extrait conforme,", f"{le_chef(f)} de la caisse des écoles,")
    dire(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=bool(f.contre), zeros=False)
    d.dit(organe="comité de la caisse des écoles")
    return d


def sdis_conseil(f: Faits) -> Feuille:
    """A fire and rescue service's board: the département in the head, voting members, « VU », articles, an advisory
    colonel."""
    sujet, _ = choisir(f, SECOURS)
    nom = "Service départemental d'incendie et de secours de la Vaire"
    f = etablir(f, nom, "conseil d'administration", "président", 22, siren="28", sujet=sujet)
    d, qui, numero = Feuille("sdis_conseil"), salle(f), f"CA {f.seance.year}-{f.rang:02}"
    timbrer(d, f, "actes", numero)
    d.bas = "SDIS de la Vaire – Groupement de l'administration générale – {page}/{pages}"
    d.p(nom.upper(), gras=True)
    d.p(f"CONSEIL D'ADMINISTRATION – RÉUNION DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=12)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f"OBJET : {sujet.objet}", gras=True, avant=12)
    d.p(f"L'an {an_en_lettres(f.seance)}, le {quantieme(f.seance)}, le conseil d'administration du service "
        f"départemental d'incendie et de secours, convoqué le {le(f.convocation)}, s'est réuni à l'état-major sous la "
        f"présidence de {m(f.president)}, {f.president.qualite}.", aligne="justifie", avant=12)  # fmt: skip
    d.p("Membres ayant voix délibérative", gras=True)
    d.p(f"Présents : {par_genre(qui.presents)}.", taille=10, aligne="justifie", avant=2)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{m(a)} à {m(b)}' for a, b in qui.pouvoirs)}.", taille=10, avant=2)
    if qui.absents:
        d.p(f"Excusés : {par_genre(qui.absents)}.", taille=10, avant=2)
    d.p("Assistaient également à la réunion : le directeur départemental, le médecin-chef, le payeur départemental.",
        taille=10)  # fmt: skip
    d.p(f"En exercice : {f.exercice} – Présents : {f.presents} – Votants : {f.votants}")
    d.p(f"Secrétaire de séance : {m(f.secretaire)}")
    d.p("Le conseil d'administration,", gras=True, avant=10)
    viser(d, f.visas, sujet.considerants, mots=("VU", "CONSIDÉRANT"), fin=" ;", aligne="justifie")
    d.p(f"Après en avoir délibéré, à {tous(f)} des membres présents et représentés,", avant=8)
    d.p("DÉCIDE", gras=True, aligne="centre")
    articles(d, f, de_faire(f, grand=True), "ARTICLE {n} – ", aligne="justifie")
    if f.contre:
        d.p(f"Résultat du scrutin : {voix(f)}.", avant=8)
    signer(d, f.president, f"{le_chef(f)} du conseil d'administration,")
    dire(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=bool(f.contre), zeros=False)
    return d


def sdis_bureau(f: Faits) -> Feuille:
    """The bureau of a fire and rescue board: five members by name, a report in two lines, verbs in capitals, no
    secretary."""
    sujet, expose = choisir(f, SECOURS, 1)
    nom = "Service d'incendie et de secours des Hautes-Combes"
    f = etablir(f, nom, "bureau du conseil d'administration", "président", 5, siren="28", sujet=sujet)
    d, qui, numero = Feuille("sdis_bureau"), salle(f), f"B{f.seance:%Y%m}-{f.rang:02}"
    timbrer(d, f, "s2low", numero)
    d.p("SERVICE D'INCENDIE ET DE SECOURS DES HAUTES-COMBES", gras=True, aligne="centre")
    d.p("BUREAU DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre", avant=2)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=2)
    d.blocs.append(Colonnes((P(f"Délibération n° {numero}", gras=True),),
                            (P(f"Convocation du {le(f.convocation)}", aligne="droite"),), part=0.5))  # fmt: skip
    d.p(sujet.objet, gras=True, aligne="centre", avant=14, taille=12)
    d.p(f"Présidence : {m(f.president)}, {f.president.qualite} du conseil d'administration", avant=12)
    d.p(f"Membres présents : {suite(qui.presents)} (soit {f.presents} membres sur {f.exercice} en exercice)")
    if qui.pouvoirs:
        d.p(f"Pouvoir : {', '.join(f'{m(a)} à {m(b)}' for a, b in qui.pouvoirs)}")
    d.p(expose, aligne="justifie", avant=12)
    viser(d, f.visas, sujet.considerants, aligne="justifie")
    d.p("Le Bureau, après en avoir délibéré :", avant=10)
    ranger(d, f, tierces(f), fin=",", retrait=12, aligne="justifie")
    d.p(f"Vote pour : {f.pour} ; vote contre : {f.contre} ; abstention : {f.abstentions}", avant=10)
    signer(d, f.president, f"{le_chef(f)} du conseil d'administration")
    dire(d, f, numero, "convocation", "en_exercice", "presents", secretaire=False,
         qualite=f"{f.president.qualite} du conseil d'administration")  # fmt: skip
    dit_vote(d, f)
    return d


def sdis_centre_de_gestion(f: Faits) -> Feuille:
    """A centre de gestion: a numbered extract, the chair's report, « Le Conseil d'administration » before each
    decision, certified by the chair."""
    sujet, expose = choisir(f, GESTION)
    nom = "Centre de gestion de la fonction publique territoriale de l'Ostre"
    f = etablir(f, nom, "conseil d'administration", "président", 25, siren="28", sujet=sujet)
    d, numero = Feuille("sdis_centre_de_gestion"), f"{f.seance.year}-D-{f.rang:02}"
    timbrer(d, f, "ministere", numero)
    d.haut = f"CDG – Délibération n° {numero}"
    d.p(nom.upper(), gras=True, aligne="centre", avant=10)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL D'ADMINISTRATION", aligne="centre", avant=8)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", gras=True, aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {sujet.objet}", gras=True, avant=2)
    d.blocs.append(Tableau((("Administrateurs en exercice", "Administrateurs présents", "Pouvoirs", "Votants"),
                            tuple(str(n) for n in (f.exercice, f.presents, f.pouvoirs, f.votants)))))  # fmt: skip
    d.p(f"Les administrateurs, convoqués le {le(f.convocation)}, se sont réunis à la Maison des communes sous la "
        f"présidence de {monsieur(f.president)}, {f.president.qualite} du centre de gestion. "
        f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance est {m(f.secretaire)}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"{le_chef(f)} rappelle le contexte. {expose}", aligne="justifie", avant=10)
    viser(d, f.visas, sujet.considerants, aligne="justifie")
    d.p(f"Le Conseil d'administration, ouï l'exposé {'de sa Présidente' if f.president.femme else 'de son Président'}, "
        f"à {tous(f)} :", avant=10)  # fmt: skip
    articles(d, f, tierces(f, str.lower), "{n}° ", fin=" ;", retrait=12, aligne="justifie")
    if f.contre:
        d.p(f"Pour : {f.pour} ; contre : {f.contre} ; abstentions : {f.abstentions}", avant=8)
    signer(d, f.president, f"{le_chef(f)} du centre de gestion,")
    d.p(f"{le_chef(f)} certifie sous sa responsabilité le caractère exécutoire de la présente délibération et informe "
        "qu'elle peut être contestée dans un délai de deux mois devant le tribunal administratif de Montrivel.",
        taille=8, avant=14)  # fmt: skip
    dire(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         qualite=f"{f.president.qualite} du centre de gestion")  # fmt: skip
    dit_vote(d, f, comptes=bool(f.contre))
    return d


PALAIS_FIN = (
    ccas_de_bourg,
    ccas_de_ville,
    ccas_residence,
    ccas_proposition,
    ccas_intercommunal,
    caisse_des_ecoles,
    sdis_conseil,
    sdis_bureau,
    sdis_centre_de_gestion,
)
