"""The layouts of the set CONSEILS, third part: départements, fire services, homes and schools."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_provisions, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.conseils_pieces import (
    CGCT,
    abstention,
    cote_a_cote,
    en,
    fast,
    initiale,
    par_civilite,
    phrases,
    sujet,
    voix,
)
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    camper,
    decider,
    le_chef,
    mm,
    monsieur,
    motifs,
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
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau

_COLLEGES = sujet("Dotations complémentaires aux collèges", "7.5",
                  ("le code de l'éducation, notamment son article L. 213-2",
                   "la délibération relative aux dotations de fonctionnement des collèges"), (),
                  "attribuer | une dotation complémentaire de 6 200 € au collège Jean-Moreau",
                  "imputer | la dépense au chapitre 65 du budget départemental")  # fmt: skip


def departement_en_phrases(f: Faits) -> Feuille:
    """A département, 2019: no number, counts in the left column, one « Vu » over dashes, phrases, adopted."""
    f = en(camper(f, "Département de la Sorne", "commission permanente", "président", 33, prefixe="22",
                  sujet=_COLLEGES), 2019)  # fmt: skip
    d, qui = Feuille("departement_en_phrases"), bancs(f)
    d.p("DÉPARTEMENT DE LA SORNE", gras=True, aligne="droite", taille=13)
    d.p(f"Commission permanente – Réunion du {le(f.seance)}", aligne="droite")
    gauche = (P(f"Membres en exercice : {f.exercice}", taille=9), P(f"Présents : {f.presents}", taille=9),
              P(f"Procurations : {f.pouvoirs}", taille=9))  # fmt: skip
    droite = (P(f"Sous la présidence de {monsieur(f.president)}, {f.president.qualite}"),
              P(f"Étaient présents : {', '.join(initiale(i) for i in qui.presents)}.", taille=9),
              P(f"Secrétaire de séance : {f.secretaire}", taille=9))  # fmt: skip
    d.blocs.append(Colonnes(gauche, droite))
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    motifs_en_liste(d, f, "Vu", "Considérant", "-")
    d.p("Après en avoir délibéré,", avant=8)
    phrases(d, f, "La commission permanente", aligne="justifie")
    d.p(f"Adopté à {tous(f)}.", gras=True, avant=8)
    signe(d, f, f"{le_chef(f)} du Département,")
    tete(d, f, "", "en_exercice", "presents", "pouvoirs")
    del d.attendu["numero"]
    d.dit(mode=f.mode)
    return d


_CASERNE = sujet("Cession d'un véhicule réformé", "3.2", (),
                 ("que le véhicule, mis en service en 1991, n'est plus utilisé en intervention",),
                 "réformer | le fourgon pompe-tonne immatriculé au parc sous le numéro 114",
                 "donner | ce véhicule à l'amicale de Montrivel",
                 "autoriser | {autorite} à signer l'acte de cession")  # fmt: skip


def pompiers_en_tableau(f: Faits) -> Feuille:
    """A fire service, 2012: counts in a table, the object after the opening, dashes, votes in a table, the register."""
    f = en(camper(f, "Service départemental d'incendie et de secours de la Sorne", "conseil d'administration",
                  "président", 22, prefixe="28", sujet=_CASERNE,
                  visas=(f"{CGCT}, notamment ses articles L. 1424-1 et suivants",)), 2012)  # fmt: skip
    d, qui, numero = Feuille("pompiers_en_tableau"), bancs(f), f"12-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.bas = f"SDIS – Délibération n° {numero} – {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("CONSEIL D'ADMINISTRATION", gras=True, aligne="centre")
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.blocs.append(
        Tableau(
            (
                ("Convocation", "En exercice", "Présents", "Votants"),
                (f"{f.convocation:%d/%m/%Y}", str(f.exercice), str(f.presents), str(f.votants)),
            )
        )
    )
    d.p(f"Le conseil d'administration s'est réuni à l'état-major, sous la présidence de {monsieur(f.president)}, "
        f"{f.president.qualite}.", avant=10)  # fmt: skip
    d.p(f"Étaient présents avec voix délibérative : {par_civilite(qui.presents)}.", aligne="justifie")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p("Le fourgon a été remplacé au printemps. L'amicale souhaite le conserver pour les cérémonies.")
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Le conseil d'administration, le rapport entendu et après en avoir délibéré, décide :", avant=8)
    poser(d, f, decider(f), marque="- ", retrait=10)
    d.blocs.append(Tableau((("Votes", "Nombre"), ("Pour", str(f.pour)), ("Contre", str(f.contre)),
                            ("Abstentions", str(f.abstentions)))))  # fmt: skip
    d.p("Ont signé au registre les membres présents.", avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


_REPAS = sujet("Prix du repas des visiteurs", "7.1", (),
               ("que le prix du repas des visiteurs n'a pas varié depuis quatre ans", "que le marché a été renouvelé"),
               "fixer | à 9,80 € le prix du repas servi aux visiteurs",
               "dire | que ce prix s'applique au premier jour du mois suivant")  # fmt: skip


def maison_de_retraite(f: Faits) -> Feuille:
    """A home for the old, 2018: « Attendu que », a member a line, the vote told after, the secretary alone signs."""
    f = en(camper(f, "Résidence autonomie Les Tilleuls de Montrivel", "conseil d'administration", "président", 12,
                  prefixe="26", sujet=_REPAS), 2018)  # fmt: skip
    d, qui, numero = Feuille("maison_de_retraite"), bancs(f), f"CA{f.seance:%y}{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.p(f"Délibération n° {numero}", aligne="droite")
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Conseil d'administration du {f.seance:%d/%m/%Y}")
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=12)
    d.p(f"Sur {f.exercice} membres en exercice, {f.presents} étaient présents et {f.votants} ont pris part au vote.",
        avant=10)  # fmt: skip
    d.p("Présents :")
    for i in qui.presents:
        d.p(f"– {mm(i)}", avant=0)
    d.p(f"Présidence assurée par {mm(f.president)}, {f.president.qualite}.")
    d.p(f"Secrétaire : {mm(f.secretaire)}.")
    considerants_suivis(d, f, mot="Attendu", fin=" ;")
    d.p(f"Sur proposition {'de la présidente' if f.president.femme else 'du président'}, le conseil d'administration, "
        "après en avoir délibéré :", avant=8)  # fmt: skip
    poser(d, f, tierce(f, "cap"), marque="– ", fin=" ;")
    d.p(f"Décision prise à {tous(f)}.", avant=8)
    genre = "La" if f.secretaire.femme else "Le"
    d.lignes("Pour extrait,", f"{genre} secrétaire de séance,", str(f.secretaire), aligne="droite", avant=14)
    d.dit(visas=[])
    tete(d, f, numero, "en_exercice", "presents", "votants")
    d.dit(signataires=[str(f.secretaire)])
    dit_vote(d, f, comptes=False)
    return d


_LIVRES = sujet("Dotation en livres des élèves de CM2", "8.1",
                ("le code de l'éducation, notamment son article L. 212-10",),
                (), "donner | un dictionnaire à chaque élève quittant l'école élémentaire",
                "accorder | à chaque classe un crédit de 120 € pour l'achat de livres")  # fmt: skip


def caisse_des_ecoles(f: Faits) -> Feuille:
    """A school fund, 2021: counts in a phrase, the report then a visa, numbers with a bracket, the vote in words."""
    f = en(camper(f, "Caisse des écoles {de}", "comité", "président", 14, prefixe="26", sujet=_LIVRES), 2021)
    d, qui, numero = Feuille("caisse_des_ecoles"), bancs(f), f"CDE {f.rang:02}-{f.seance:%y}"
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"Comité – séance du {le(f.seance)}")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Délibération n° {numero}", avant=2)
    d.p(f"Convoqué le {le(f.convocation)}, le comité s'est réuni sous la présidence de {mm(f.president)}, "
        f"{f.president.qualite}. Nombre de membres en exercice : {f.exercice}. Nombre de membres présents : "
        f"{f.presents}.", avant=8, aligne="justifie")  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", aligne="justifie")
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p("Chaque fin d'année scolaire, la caisse des écoles remet un livre aux élèves qui entrent au collège. Les "
        "enseignants ont fait connaître leur préférence.", aligne="justifie")  # fmt: skip
    visas_suivis(d, f)
    d.p("Le comité, après en avoir délibéré,", avant=8)
    poser(d, f, tierce(f, "bas"), marque="{n}) ")
    suite = f", {voix(f.contre)} contre, {abstention(f.abstentions)}" if f.mode == "majorite" else ""
    d.p(f"Adopté à {tous(f)}, par {voix(f.pour)} pour{suite}.", avant=8)
    d.p("Rendue exécutoire le ………………, après envoi en préfecture le ………………", taille=9, avant=10)
    signe(d, f, f"{le_chef(f)} de la caisse des écoles,")
    d.dit(considerants=[])
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, zeros=f.mode == "majorite")
    return d


_PONT = sujet("Reconstruction du pont de la Vaire : convention de maîtrise d'ouvrage", "1.1",
              ("le code général de la propriété des personnes publiques", "l'avis de la commission des "
                  "infrastructures"),
              ("que le pont supporte à la fois une route départementale et une voie verte",),
              "approuver | la convention de maîtrise d'ouvrage unique du pont de la Vaire",
              "autoriser | {autorite} à signer la convention",
              "affecter | une autorisation de programme de 1 850 000 €")  # fmt: skip


def departement_et_rapport(f: Faits) -> Feuille:
    """A département, 2025: a table of the sitting, « RAPPORT », visas, « ARTICLE 1er : », the vote in words."""
    f = camper(f, "Conseil départemental de la Haute-Ostre", "commission permanente", "président", 27, prefixe="22",
               sujet=_PONT)  # fmt: skip
    d, numero = Feuille("departement_et_rapport"), f"2025_{f.rang:04}"
    timbre(d, f, "actes", numero)
    d.haut = "Conseil départemental de la Haute-Ostre – Service des assemblées"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DE LA COMMISSION PERMANENTE", gras=True, aligne="centre")
    d.blocs.append(Tableau((("Réunion du", "En exercice", "Présents", "Pouvoirs"),
                            (f"{f.seance:%d/%m/%Y}", str(f.exercice), str(f.presents), str(f.pouvoirs)))))  # fmt: skip
    d.p(f"N° {numero}", avant=8)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(f"Président de séance : {f.president}, {f.president.qualite}")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p("RAPPORT", gras=True, avant=8)
    d.p("L'ouvrage, construit en 1934, est limité à douze tonnes depuis l'inspection de l'automne. La reconstruction "
        "doit intéresser deux maîtres d'ouvrage.", aligne="justifie")  # fmt: skip
    motifs(d, f, haut=True, fin=" ;", aligne="justifie")
    d.p("LA COMMISSION PERMANENTE, APRÈS EN AVOIR DÉLIBÉRÉ, DÉCIDE :", gras=True, avant=8)
    poser(d, f, decider(f), marque="ARTICLE {er} : ", fin=".", aligne="justifie")
    suite = f", {voix(f.contre)} contre et {abstention(f.abstentions)}" if f.mode == "majorite" else ""
    d.p(f"Adopté à {tous(f)} par {voix(f.pour)} pour{suite}.", avant=8)
    signe(d, f, f"{le_chef(f)} du Conseil départemental,")
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, zeros=f.mode == "majorite")
    return d


_LITS = sujet("Création d'une unité d'accueil de jour", "8.2", (), (),
              "créer | une unité d'accueil de jour de six places")  # fmt: skip


def ehpad_article_unique(f: Faits) -> Feuille:
    """A home for the old, 2024: members in two columns, counts in words, the exposé, « ONT VOTÉ », nobody signs."""
    f = en(camper(f, "Établissement d'hébergement pour personnes âgées dépendantes Le Clos-Ostre",
                  "conseil d'administration", "président", 13, prefixe="26", sujet=_LITS), 2024)  # fmt: skip
    d, qui, numero = Feuille("ehpad_article_unique"), bancs(f), f"2024/{f.rang:02}"
    d.p(f"Délibération n° {numero}", aligne="droite", gras=True)
    d.p(f.collectivite, gras=True)
    d.p(f"Conseil d'administration du {le(f.seance)}")
    d.p(f"Membres en exercice : {en_lettres(f.exercice)}. Membres présents : {en_lettres(f.presents)}. Convocation du "
        f"{le(f.convocation)}.", avant=8)  # fmt: skip
    d.p(f"Présidence : {monsieur(f.president)}, {f.president.qualite}. Secrétaire de séance : "
        f"{monsieur(f.secretaire)}.")  # fmt: skip
    d.p("Étaient présents :")
    d.blocs.append(Colonnes(tuple(P(mm(i), avant=0) for i in qui.presents[::2]),
                            tuple(P(mm(i), avant=0) for i in qui.presents[1::2]), part=0.5))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{le_chef(f)} expose que la liste d'attente de l'accueil de jour voisin dépasse trente familles "
        "et que l'agence "
        "régionale de santé a donné son accord de principe.", aligne="justifie")  # fmt: skip
    d.p("Le conseil d'administration, après en avoir délibéré, décide :", avant=8)
    textes = [t[0].upper() + t[1:] for t in decider(f)]
    poser(d, f, textes, marque="Art. {n} : ", unique="Article unique : ")
    d.lignes(
        f"Ont voté pour : {f.pour}", f"Ont voté contre : {f.contre}", f"Se sont abstenus : {f.abstentions}", avant=8
    )
    d.p("Certifié conforme au registre des délibérations.", avant=12)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f)
    return d


_VOLONTAIRES = sujet("Convention de disponibilité des sapeurs-pompiers volontaires", "8.9", (), (),
                     "approuver | le modèle de convention de disponibilité",
                     "confier | à {autorite} la signature des conventions conclues avec les employeurs",
                     "demander | qu'un bilan soit présenté chaque année")  # fmt: skip


def pompiers_en_prose(f: Faits) -> Feuille:
    """A fire service's bureau, 2026: everything told in prose, number and object on one line, two hands by hand."""
    f = en(camper(f, "Service d'incendie et de secours de la Haute-Ostre", "bureau", "président", 8, prefixe="28",
                  sujet=_VOLONTAIRES), 2026)  # fmt: skip
    d, numero = Feuille("pompiers_en_prose"), f"B26-{f.rang:02}"
    fast(d, f, numero)
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"BUREAU DU {le(f.seance).upper()}", gras=True)
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Le bureau, qui compte {f.exercice} membres en exercice, s'est réuni le {le(f.seance)} à la direction, sur "
        f"convocation du {le(f.convocation)}, sous la présidence de {mm(f.president)}, {f.president.qualite}. "
        f"{f.presents} membres étant présents, le quorum est atteint. {mm(f.secretaire)} est "
        f"{accord(f.secretaire, 'désigné')} secrétaire de séance.", aligne="justifie", avant=8)  # fmt: skip
    d.p("Un volontaire sur trois ne peut quitter son travail en journée. La convention proposée fixe, avec chaque "
        "employeur, les absences autorisées.", aligne="justifie")  # fmt: skip
    d.p("Après en avoir délibéré,", avant=8)
    textes = tierce(f, "bas")
    for lien, texte in zip(("Le bureau", "Il", "Le bureau"), textes, strict=True):
        d.p(f"{lien} {texte}.", aligne="justifie")
    dit_provisions(d, f, textes)
    d.p(f"La délibération est adoptée à {tous(f)}, avec {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} "
        "abstention(s).", avant=8)  # fmt: skip
    genre = "La" if f.secretaire.femme else "Le"
    cote_a_cote(d, (f"{le_chef(f)},", str(f.president)), (f"{genre} secrétaire de séance,", str(f.secretaire)))
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(signataires=[str(f.president), str(f.secretaire)])
    dit_vote(d, f)
    return d


CONSEILS_FIN = (
    departement_en_phrases, pompiers_en_tableau, maison_de_retraite, caisse_des_ecoles, departement_et_rapport,
    ehpad_article_unique, pompiers_en_prose,
)  # fmt: skip
