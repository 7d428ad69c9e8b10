"""The layouts of the set CONSEILS, second third: communautés, syndicats, pôles."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_provisions, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.conseils_pieces import (
    CGCT,
    abstention,
    ar_prefecture,
    cote_a_cote,
    en,
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
from benchmarks.exactitude.faits import Faits, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau

_MAISON = sujet("Maison de santé pluridisciplinaire : projet de service", "8.2",
                ("les statuts de la communauté de communes",),
                ("que l'offre de soins se raréfie sur le territoire",),
                "approuver | le projet de service de la maison de santé",
                "autoriser | {autorite} à signer les baux avec les praticiens")  # fmt: skip


def communaute_par_communes(f: Faits) -> Feuille:
    """A communauté, 2019: members by commune, the object after the opening, a secret ballot, two hands."""
    f = en(camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 33, prefixe="200",
                  sujet=_MAISON), 2019)  # fmt: skip
    d, qui, numero = Feuille("communaute_par_communes"), bancs(f), f"2019-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"CONSEIL COMMUNAUTAIRE DU {le(f.seance).upper()}", aligne="centre")
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)}, à 18 heures, s'est réuni le conseil communautaire, sous la "
        f"présidence de {monsieur(f.president)}, {f.president.qualite}.", avant=10, aligne="justifie")  # fmt: skip
    for rang, lieu in enumerate(("AUBRELLE", "GRÉZIAC", "ROQUEVAL", "SOMMEVAUX")):
        d.p(f"{lieu} : {par_civilite(qui.presents[rang::4])}", avant=2, taille=9)
    d.p(f"EXCUSÉS : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}", avant=2, taille=9)
    d.lignes(f"Nombre de membres en exercice : {f.exercice}", f"Nombre de membres présents : {f.presents}",
             f"Nombre de votants : {f.votants}", f"Date de convocation : "
             f"{f.convocation:%d/%m/%Y}", avant=8)  # fmt: skip
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=2)
    motifs(d, f, fin=" ;")
    d.p("Sur proposition du bureau, réuni la semaine précédente,")
    d.p(f"Le conseil communautaire, après un vote au scrutin secret, par {f.pour} voix pour, {f.contre} voix contre et "
        f"{f.abstentions} abstention(s), décide :", avant=8)  # fmt: skip
    poser(d, f, decider(f), marque="{n}° ", fin=" ;")
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


_PISCINE = sujet(
    "Avenant n° 2 au lot gros œuvre de la piscine intercommunale",
    "1.1",
    (),
    (),
    "approuver | l'avenant n° 2 au lot gros œuvre, d'un montant de 23 415,20 € hors taxes",
)


def communaute_article_unique(f: Faits) -> Feuille:
    """A communauté, 2014: number and object on one line, initials, « 24/29 », an only article, votes in a table."""
    f = en(camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 29, prefixe="24",
                  sujet=_PISCINE), 2014)  # fmt: skip
    d, qui, numero = Feuille("communaute_article_unique"), bancs(f), f"14-{f.rang:03}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Conseil communautaire – réunion du {le(f.seance)}")
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Présents {f.presents}/{f.exercice} : {', '.join(initiale(i) for i in qui.presents)}.", aligne="justifie")
    donnes = "néant" if not qui.pouvoirs else ", ".join(f"{initiale(a)} à {initiale(b)}" for a, b in qui.pouvoirs)
    d.p(f"Pouvoirs : {donnes}.")
    d.p(f"Président de séance : {f.president}, {f.president.qualite}. Secrétaire de séance : {f.secretaire}.")
    d.p(f"{le_chef(f)} rappelle que des sujétions imprévues ont été rencontrées lors du terrassement et que la "
        "commission d'appel d'offres a rendu un avis favorable.", avant=10, aligne="justifie")  # fmt: skip
    d.p("Le conseil communautaire, après en avoir délibéré :", avant=8)
    poser(d, f, tierce(f), unique="Article unique – ", marque="Article {n} – ")
    d.blocs.append(Tableau((("POUR", "CONTRE", "ABSTENTION"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    genre = "La" if f.secretaire.femme else "Le"
    cote_a_cote(d, (f"{le_chef(f)},", str(f.president)), (f"{genre} secrétaire,", str(f.secretaire)))
    d.p(f"Affiché au siège le {le(f.publication)}", taille=9, avant=12)
    sans_motifs(d)
    tete(d, f, numero, "en_exercice", "presents")
    if not qui.pouvoirs:
        d.dit(pouvoirs=0)
    d.dit(signataires=[str(f.president), str(f.secretaire)], publication=f.publication)
    dit_vote(d, f)
    return d


_SCOT = sujet("Schéma de cohérence territoriale : avis sur le projet arrêté de la commune voisine", "2.1", (), (),
              "émettre | un avis favorable sur le projet de plan local d'urbanisme",
              "recommander | que la trame verte soit reportée au règlement graphique",
              "charger | {autorite} de notifier cet avis")  # fmt: skip


def pole_en_affaires(f: Faits) -> Feuille:
    """A pôle, 2020: « Affaire n° », the counts in words, the exposé alone, a table of votes, two hands."""
    f = en(camper(f, "Pôle d'équilibre territorial et rural du Haut-Ostre", "comité syndical", "président", 25,
                  prefixe="200", sujet=_SCOT), 2020)  # fmt: skip
    d, numero = Feuille("pole_en_affaires"), f"PETR-2020-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"COMITÉ SYNDICAL DU {f.seance:%d/%m/%Y}", gras=True)
    d.p(f"AFFAIRE : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Délibération n° {numero}")
    d.p(f"Le comité syndical, convoqué le {le(f.convocation)}, s'est réuni à la maison du territoire sous "
        "la présidence "
        f"de {mm(f.president)}, {f.president.qualite}. Il compte {en_lettres(f.exercice)} délégués en exercice, dont "
        f"{en_lettres(f.presents)} présents ; {en_lettres(f.votants)} votants.",
        avant=8, aligne="justifie")  # fmt: skip
    d.p(f"Secrétariat de séance : {mm(f.secretaire)}.")
    d.p("EXPOSÉ DES MOTIFS", gras=True, avant=10)
    d.p(
        "Le pôle est saisi, comme personne publique associée, du projet arrêté par la commune d'Estréval. Le projet "
        "retient une consommation d'espace inférieure de moitié à celle de la décennie passée.",
        aligne="justifie",
    )
    d.p(f"LE COMITÉ SYNDICAL, à {tous(f)},", avant=10)
    d.p("DÉCIDE", gras=True)
    poser(d, f, decider(f), puce="-", retrait=10)
    d.blocs.append(Tableau((("Résultat du vote", "Voix"), ("Pour", str(f.pour)), ("Contre", str(f.contre)),
                            ("Abstention", str(f.abstentions)))))  # fmt: skip
    signent(d, f, secretaire_d_abord=True)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


_MOBILITE = sujet("Location de vélos à assistance électrique", "8.7", (), (),
                  "fixer | à 35 € par mois le tarif de location d'un vélo à assistance électrique",
                  "accorder | un tarif réduit de 15 € aux apprentis et aux demandeurs d'emploi",
                  "dire | que ces tarifs s'appliquent dès l'ouverture du service")  # fmt: skip


def pole_signe_par_delegation(f: Faits) -> Feuille:
    """A pôle, 2024: the stamp « AR Prefecture », number on the foot, capitals after « DÉCIDE », a delegate signs."""
    f = en(camper(f, "Pôle d'équilibre territorial et rural des Deux-Vaires", "conseil syndical", "président", 21,
                  prefixe="200", sujet=_MOBILITE), 2024)  # fmt: skip
    d, qui, numero = Feuille("pole_signe_par_delegation"), bancs(f), f"D{f.seance:%y}_{f.rang:03}"
    ar_prefecture(d, f, numero, publie=False)
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Délibération {numero} : {f.sujet.objet}", gras=True, avant=6)
    d.p(f"Conseil syndical du {jour_de_semaine(f.seance)} {le(f.seance)}")
    d.lignes(f"Convoqués le : {f.convocation:%d/%m/%Y}", f"Délégués en exercice : {f.exercice}",
             f"Délégués présents : {f.presents}", f"Délégués votants : {f.votants}", avant=8)  # fmt: skip
    d.p(f"Présents : {', '.join(str(i) for i in qui.presents)}", aligne="justifie", taille=10)
    d.p(f"Séance présidée par {mm(f.president)}, {f.president.qualite} ; secrétaire de séance : {mm(f.secretaire)}")
    vice = f.autres[1]
    d.p(f"{monsieur(vice)}, {'vice-présidente' if vice.femme else 'vice-président'}, expose que trente vélos ont été "
        "acquis avec l'aide de la Région et qu'il reste à en fixer les conditions de location.",
        avant=10, aligne="justifie")  # fmt: skip
    d.p(f"Le conseil syndical, ouï l'exposé, à {tous(f)} des suffrages exprimés, avec {f.pour} pour, {f.contre} contre "
        f"et {f.abstentions} abstentions :", avant=8)  # fmt: skip
    poser(d, f, tierce(f), fin="")
    d.lignes(f"Pour {le_chef(f, False).lower()} et par délégation,",
             f"{'La première vice-présidente' if vice.femme else 'Le premier vice-président'},", str(vice),
             aligne="droite", avant=16)  # fmt: skip
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(signataires=[str(vice)])
    dit_vote(d, f)
    return d


_GARDERIE = sujet("Règlement de l'accueil périscolaire", "8.1", (),
                  ("que les horaires de l'accueil ont été modifiés à la rentrée",
                   "que le règlement doit en tenir compte"),
                  "adopter | le règlement de l'accueil périscolaire annexé à cette délibération")  # fmt: skip


def sivom_en_marge(f: Faits) -> Feuille:
    """A SIVOM, 2013: counts in a left column, considérants alone, « Sur proposition », an only article."""
    f = en(camper(f, "Syndicat intercommunal à vocation multiple du Val-Moret", "comité syndical", "président", 15,
                  prefixe="25", sujet=_GARDERIE), 2013)  # fmt: skip
    d, qui, numero = Feuille("sivom_en_marge"), bancs(f), f"13{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.p(f"N° {numero}", aligne="droite")
    d.p(f.collectivite.upper(), gras=True)
    gauche = ("Nombre de délégués :", f"en exercice : {f.exercice}", f"présents : {f.presents}",
              f"votants : {f.votants}", f"Convocation : {f.convocation:%d/%m/%Y}")  # fmt: skip
    droite = (f"L'an {jour_ecrit(f)}, à dix-neuf heures, les délégués du comité syndical se sont réunis au siège sous "
              f"la présidence de {monsieur(f.president)}, {f.president.qualite}.",
              f"Présents : {par_civilite(qui.presents)}.",
              f"Secrétaire de séance : {monsieur(f.secretaire)}.")  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(t, taille=9, avant=2) for t in gauche), tuple(P(t) for t in droite)))
    d.p(f"AFFAIRE : {f.sujet.objet}", gras=True, avant=12)
    considerants_suivis(d, f, fin=" ;")
    d.p(f"Sur proposition {'de la présidente' if f.president.femme else 'du président'}, le comité syndical, après en "
        "avoir délibéré,", avant=8)  # fmt: skip
    d.p("DÉCIDE", gras=True, aligne="centre")
    textes = [t[0].upper() + t[1:] for t in decider(f)]
    poser(d, f, textes, marque="Article {n} : ", unique="ARTICLE UNIQUE : ")
    d.p(f"Cette délibération a été adoptée à {tous(f)} des membres présents et représentés.", avant=10)
    signent(d, f)
    d.dit(visas=[])
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=False)
    return d


_BENNES = sujet("Acquisition d'une benne à ordures ménagères", "1.1",
                ("le code de la commande publique",), ("que la benne actuelle totalise dix-huit années de service",),
                "autoriser | l'acquisition d'une benne au prix de 196 300 € hors taxes",
                "retenir | l'offre de la société Carrosserie du Val",
                "imputer | la dépense à l'article 2182")  # fmt: skip


def sivom_des_questions(f: Faits) -> Feuille:
    """A SIVOM, 2026: members by commune, counts in words, the report before the visas, an empty certificate."""
    f = en(camper(f, "Syndicat intercommunal à vocation multiple {de}", "comité syndical", "président", 19,
                  prefixe="25", sujet=_BENNES, visas=(f"{CGCT}, notamment son article L. 5212-1",)), 2026)  # fmt: skip
    d, qui, numero = Feuille("sivom_des_questions"), bancs(f), f"2026.{f.rang:02}"
    d.p(f.collectivite, gras=True, aligne="centre", taille=13)
    d.p("Comité syndical – extrait des délibérations", aligne="centre")
    d.p(f"Séance du {f.seance:%d.%m.%Y}", aligne="centre")
    d.p(f"Délégués en exercice : {en_lettres(f.exercice)} – Présents : {en_lettres(f.presents)} – Ayant donné "
        f"pouvoir : {en_lettres(f.pouvoirs)}", avant=10)  # fmt: skip
    for rang, lieu in enumerate(("Bréhautmont", "Ormevert", "Tournadre")):
        d.p(f"{lieu} : {', '.join(str(i) for i in qui.presents[rang::3])}", avant=2)
    d.p(f"Présidence : {mm(f.president)}, {f.president.qualite} – Secrétaire : {mm(f.secretaire)}")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Délibération n° {numero}", avant=2)
    d.p("La benne mise en service en 2008 est immobilisée une semaine sur trois. Une consultation a été publiée : "
        "deux offres sont parvenues au syndicat.", aligne="justifie")  # fmt: skip
    motifs(d, f, aligne="justifie")
    d.p(f"Le comité syndical, après en avoir délibéré, à {tous(f)}, décide :", avant=8)
    poser(d, f, decider(f), marque="- ", fin=",", retrait=10)
    d.p("La présente délibération sera inscrite au registre et affichée au siège.", avant=10)
    d.lignes("Certifiée exécutoire :", "Transmise le : …… / …… / ………", "Publiée le : …… / …… / ………", taille=9, avant=10)
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=False)
    return d


_EAU = sujet("Prix de l'eau vendue en gros", "7.1", ("les statuts du syndicat", "la convention de vente d'eau en gros"),
             ("que le coût de l'énergie a progressé de 14 %",),
             "fixer | à 0,82 € le mètre cube le prix de l'eau vendue en gros",
             "donner | pouvoir à {autorite} pour signer l'avenant à la convention")  # fmt: skip


def sivu_en_listes(f: Faits) -> Feuille:
    """A SIVU, 2018: « Vu » over bullets, proxies « néant », bare bullets after « décide de », a vote in a table."""
    f = en(camper(f, "Syndicat intercommunal des eaux {de}", "comité syndical", "président", 11, prefixe="25",
                  sujet=_EAU), 2018)  # fmt: skip
    d, qui, numero = Feuille("sivu_en_listes"), bancs(f), f"{f.rang:02}_2018"
    d.bas = "Syndicat des eaux – 1, place du Marché – Tél. 03 00 00 00 00"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=8)
    d.p(f"COMITÉ SYNDICAL DU {le(f.seance).upper()}", aligne="centre")
    d.p(f"OBJET DE LA DÉLIBÉRATION : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Date d'envoi de la convocation : {f.convocation:%d/%m/%Y}")
    d.p(f"Délégués présents : {noms(qui.presents)}", aligne="justifie")
    donnes = "néant" if not qui.pouvoirs else ", ".join(f"{mm(a)} à {mm(b)}" for a, b in qui.pouvoirs)
    d.p(f"Pouvoirs : {donnes}")
    absents = noms([a for a, _ in qui.pouvoirs] + qui.absents)
    d.p(f"Délégués excusés : {absents}")
    d.p(f"Président de séance : {mm(f.president)}, {f.president.qualite}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    motifs_en_liste(d, f, "Vu", "Considérant", "•")
    d.p(f"Sur proposition du bureau, le comité syndical, après en avoir délibéré, à {tous(f)}, décide de :", avant=10)
    poser(d, f, decider(f, nu=True), puce="•", retrait=10)
    d.blocs.append(Tableau((("Pour", "Contre", "Abstentions"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    d.p(f"Certifié exécutoire par réception en préfecture le {f.reception:%d/%m/%Y} et publication le "
        f"{f.publication:%d/%m/%Y}", taille=9, avant=12)  # fmt: skip
    signe(d, f, f"{le_chef(f)},", aligne="centre")
    tete(d, f, numero, "convocation")
    if not qui.pouvoirs:
        d.dit(pouvoirs=0)
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f)
    return d


_SENTIER = sujet("Balisage du sentier des crêtes", "8.8", ("la charte du parc",),
                 ("que le sentier traverse quatre communes du parc",),
                 "confier | à l'association des baliseurs l'entretien du sentier des crêtes")  # fmt: skip


def parc_en_une_phrase(f: Faits) -> Feuille:
    """A regional park, 2018: counts in a sentence, « VU », one decision in the hinge's sentence, votes in words."""
    f = en(camper(f, "Parc naturel régional des Monts de Vaire", "bureau syndical", "président", 17, prefixe="25",
                  sujet=_SENTIER), 2018)  # fmt: skip
    d, numero = Feuille("parc_en_une_phrase"), f"B-2018-{f.rang:02}"
    gauche = (P(f.collectivite, gras=True), P("Maison du parc", taille=9), P(f"Délibération n° {numero}", taille=9))
    droite = (P(f"Bureau syndical du {le(f.seance)}", gras=True), P(f"Objet : {f.sujet.objet}", gras=True))
    d.blocs.append(Colonnes(gauche, droite, part=0.4))
    d.p(f"Le bureau syndical, composé de {f.exercice} membres en exercice, s'est réuni sur convocation du "
        f"{le(f.convocation)} ; {f.presents} membres étaient présents. {monsieur(f.president)}, "
        f"{f.president.qualite}, a ouvert la séance et {monsieur(f.secretaire)} a été "
        f"{accord(f.secretaire, 'désigné')} secrétaire.", avant=12, aligne="justifie")  # fmt: skip
    visas_suivis(d, f, mot="VU", fin=" ;")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=" ;")
    d.p(f"Après en avoir délibéré, le bureau syndical {tierce(f, 'bas')[0]}.", avant=8, aligne="justifie")
    suite = f", {voix(f.contre)} contre, {abstention(f.abstentions)}" if f.mode == "majorite" else ""
    d.p(f"Vote : {voix(f.pour)} pour{suite}. Adopté à {tous(f)}.", avant=8)
    d.p("Fait et délibéré les jour, mois et an susdits. Au registre sont les signatures.", avant=10)
    dit_provisions(d, f, tierce(f, "bas"))
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, zeros=f.mode == "majorite")
    return d


_CHARTE = sujet("Programme d'actions du parc pour l'année", "8.8",
                ("la charte du parc", "l'avis du conseil scientifique"),
                (), "adopter | le programme d'actions du parc pour l'année",
                "solliciter | auprès de la Région une aide de 84 000 €")  # fmt: skip


def parc_aux_vus(f: Faits) -> Feuille:
    """A regional park, 2026: an unlabelled object, one « VU » over dashes, phrases, who voted against by name."""
    f = en(camper(f, "Syndicat mixte d'aménagement et de gestion du parc naturel des Hauts-Plateaux",
                  "comité syndical", "président", 31, prefixe="25", sujet=_CHARTE), 2026)  # fmt: skip
    d, numero = Feuille("parc_aux_vus"), f"CS 2026-{f.rang:02}"
    d.p(f.collectivite, gras=True, aligne="centre")
    d.p(f"Comité syndical du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre", avant=8)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=2)
    d.lignes(f"Membres en exercice : {f.exercice}", f"Membres présents : {f.presents}", f"Membres représentés : "
             f"{f.pouvoirs}", avant=10)  # fmt: skip
    d.p(f"Présidence : {mm(f.president)}, {f.president.qualite}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    motifs_en_liste(d, f, "VU", "CONSIDÉRANT", "-")
    d.p("Le rapport entendu et après en avoir délibéré :", avant=8)
    phrases(d, f, "Le comité syndical", marque="{n}. ")
    d.p(f"Délibération adoptée à {tous(f)}.", avant=8)
    contre = f.autres[: f.contre]
    if contre:
        d.p(f"Votes contre ({f.contre}) : {noms(contre)}.")
        d.dit(contre=f.contre)
    signe(d, f, f"{le_chef(f)} du syndicat mixte,")
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs")
    d.dit(mode=f.mode)
    return d


CONSEILS_SUITE = (
    communaute_par_communes, communaute_article_unique, pole_en_affaires, pole_signe_par_delegation, sivom_en_marge,
    sivom_des_questions, sivu_en_listes, parc_en_une_phrase, parc_aux_vus,
)  # fmt: skip
