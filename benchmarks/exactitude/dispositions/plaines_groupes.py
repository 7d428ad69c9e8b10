"""The set `PLAINES`, groupings: six acts of communautés, three of syndicats, one of a CCAS, one of a département."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.plaines_pieces import (
    CGCT,
    SANS_POUVOIRS,
    TOUS,
    an_et_jour,
    annonce,
    bureau,
    de_faire,
    du_chef,
    e,
    faire,
    le_chef,
    mm,
    monsieur,
    motive,
    noms,
    pluriel,
    pose,
    procurations,
    sans_motif,
    signature,
    tablee,
    tampon,
    unanimite,
    verbes,
)
from benchmarks.exactitude.dispositions.plaines_villes import dit_acte, motifs_propres
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def comcom_seance_ordinaire(f: Faits) -> Feuille:
    """A communauté de communes: titulars present by list, counts on one line, visas, dashes after « DÉCIDE »."""
    f = bureau(f, "Communauté de communes {de}", "conseil communautaire", "président", 33, prefixe="200",
               visas=[CGCT, "les statuts de la Communauté de communes"])  # fmt: skip
    d, t, numero = Feuille("comcom_seance_ordinaire"), tablee(f), f"{f.seance.year}-{f.rang:03}"
    tampon(d, f, "s2low", numero)
    d.bas = "Siège : 3, rue de l'Abattoir – accueil@communaute.example – Page {page}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"L'an {an_et_jour(f)} à dix-huit heures trente, le Conseil Communautaire, dûment convoqué le "
        f"{le(f.convocation)}, s'est réuni en session ordinaire au siège de la Communauté, sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite}.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Nombre de conseillers en exercice : {f.exercice}   Présents : {f.presents}   Pouvoirs : {f.pouvoirs}   "
        f"Votants : {f.votants}")  # fmt: skip
    d.p(f"Étaient présents : {noms(t.presents)}.", aligne="justifie", taille=9)
    if t.pouvoirs:
        d.p(f"Pouvoirs : {procurations(t)}.", taille=9)
    if t.absents:
        d.p(f"Absents excusés : {noms(t.absents)}.", taille=9)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", taille=9)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    motive(d, f, fin=" ;", aligne="justifie")
    d.p(f"Sur proposition {du_chef(f)},", avant=10)
    d.p(f"Le Conseil Communautaire, après en avoir délibéré, à {unanimite(f)}, DÉCIDE :")
    pose(d, f, de_faire(f), puce="-", retrait=12)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}, contre : {f.contre}, abstentions : {f.abstentions}.")
    signature(d, f, "Fait et délibéré les jour, mois et an susdits,", f"{le_chef(f)},")
    annonce(d, f, numero, *TOUS)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def comcom_par_commune(f: Faits) -> Feuille:
    """A rural communauté: its delegates by commune in a table, a vice-président reports, verbs without a mark."""
    f = bureau(f, "Communauté de communes {de}", "conseil communautaire", "président", 27, prefixe="24")
    d, t, numero = Feuille("comcom_par_commune"), tablee(f), f"DEL{f.seance:%Y}{f.rang:03}"
    qui = f.autres[5]
    d.p(f.collectivite, gras=True, taille=14)
    d.p(f"CONSEIL COMMUNAUTAIRE – {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", gras=True)
    d.p(f"DÉLIBÉRATION N° {numero} : {f.sujet.objet}", gras=True, avant=12)
    d.lignes(f"Date d'envoi de la convocation : {le(f.convocation)}", f"Membres en exercice : {f.exercice}",
             f"Membres présents : {f.presents}", f"Membres ayant donné procuration : {f.pouvoirs}",
             f"Membres votants : {f.votants}", avant=8)  # fmt: skip
    lieux = ("Aubrelle", "Fontsèche", "Gréziac", "Roqueval")
    rangees = [(x, ", ".join(str(i) for i in t.presents[n::4])) for n, x in enumerate(lieux)]
    d.blocs.append(Tableau((("Commune", "Délégués présents"), *rangees)))
    if t.pouvoirs:
        d.p(f"Procurations : {', '.join(f'{a} à {b}' for a, b in t.pouvoirs)}", taille=10)
    if t.absents:
        d.p(f"Excusés : {', '.join(str(i) for i in t.absents)}", taille=10)
    d.p(f"Présidence : {f.president}, {f.president.qualite} – Secrétaire de séance : {f.secretaire}")
    d.p(f"{monsieur(qui)}, {'vice-présidente' if qui.femme else 'vice-président'}, présente le dossier : les communes "
        "membres ont été consultées et le bureau s'est prononcé favorablement.", aligne="justifie",
        avant=10)  # fmt: skip
    motive(d, f, fin="")
    d.p("Après en avoir délibéré, le conseil communautaire,", avant=10)
    pose(d, f, verbes(f), fin=",")
    d.p(f"VOTE : POUR {f.pour} – CONTRE {f.contre} – ABSTENTION {f.abstentions}", gras=True, avant=10)
    signature(d, f, "Pour extrait conforme,", f"{le_chef(f)} de la Communauté de communes,")
    d.p(f"Acte publié le {f.publication:%d/%m/%Y} et transmis au contrôle de légalité le {f.transmission:%d/%m/%Y}.",
        taille=9, avant=12)  # fmt: skip
    annonce(d, f, numero, *TOUS)
    d.dit(publication=f.publication, transmission=f.transmission)
    dit_vote(d, f)
    return d


def comcom_reunion_de_bureau(f: Faits) -> Feuille:
    """The bureau of a communauté by delegation: few members, articles with a dash, no power to give."""
    f = bureau(f, "Communauté de communes {de}", "bureau communautaire", "président", 13, prefixe="200",
               visas=[f"{CGCT}, notamment son article L. 5211-10",
                      "la délibération du conseil communautaire du 9 juillet 2020 portant délégation au "
                      "bureau"])  # fmt: skip
    f = replace(f, pouvoirs=0, votants=f.presents, pour=f.presents - f.contre - f.abstentions)
    d, t, numero = Feuille("comcom_reunion_de_bureau"), tablee(f), f"B{f.seance.year}-{f.rang:02}"
    tampon(d, f, "actes", numero)
    d.lignes(f.collectivite.upper(), "BUREAU COMMUNAUTAIRE", gras=True)
    d.p(f"Délibération n° {numero}", gras=True, aligne="droite")
    d.p(f"Réunion du {le(f.seance)}", aligne="droite", avant=0)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Nombre de membres du bureau : en exercice : {f.exercice} ; présents : {f.presents} ; votants : {f.votants}.")
    d.p(f"Date de convocation : {le(f.convocation)}.")
    d.p(f"Le bureau communautaire s'est réuni sous la présidence de {mm(f.president)}, {f.president.qualite}. "
        f"{mm(f.secretaire)} a été {e(f.secretaire, 'désigné')} secrétaire de séance.", aligne="justifie")  # fmt: skip
    d.p(f"Présents : {noms(t.presents)}.", aligne="justifie")
    d.p(f"Excusés : {noms(t.absents)}.")
    motive(d, f, vu="VU", considerant="CONSIDÉRANT", fin=",", aligne="justifie")
    d.p(f"Le bureau communautaire, après en avoir délibéré et à {unanimite(f)} de ses membres présents :", avant=10)
    pose(d, f, verbes(f), marque="Article {n} – ", unique="Article unique – ", fin=".")
    if f.mode == "majorite":
        d.p(f"Vote : {f.pour} voix pour, {f.contre} voix contre, {pluriel(f.abstentions, 'abstention')}.")
    signature(d, f, f"{le_chef(f)},")
    annonce(d, f, numero, *SANS_POUVOIRS)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def comcom_decision_de_president(f: Faits) -> Feuille:
    """A communauté's chair by delegation: a lease or a subsidy, « ARTICLE 1 » and a colon, the day at the foot."""
    f = bureau(f, "Communauté de communes {de}", "conseil communautaire", "président", 31, prefixe="200")
    d, numero = Feuille("comcom_decision_de_president"), f"DP-{f.rang:03}-{f.seance.year}"
    objet, texte, motif = (
        ("Bail dérogatoire pour l'atelier n° 2 de la pépinière", "De consentir à la société Bois et Formes un bail "
         "dérogatoire de douze mois pour l'atelier n° 2 de la pépinière, moyennant un loyer mensuel de 410 € HT",
         "la demande de la société Bois et Formes"),
        ("Demande de subvention pour l'aménagement de la voie verte", "De solliciter auprès du Département une "
         "subvention de 64 000 € pour l'aménagement de la voie verte", "le plan de financement de l'opération"),
        ("Contrat d'entretien des installations de chauffage de la piscine", "De conclure avec la société Thermo-Ostre "
         "un contrat d'entretien d'un montant annuel de 5 340 € HT", "que les installations doivent être entretenues"),
    )[f.rang % 3]  # fmt: skip
    tampon(d, f, "ministere", numero, "AU")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"DÉCISION {'DE LA PRÉSIDENTE' if f.president.femme else 'DU PRÉSIDENT'} N° {numero}", gras=True,
        aligne="centre", avant=12)  # fmt: skip
    d.p(f"Objet : {objet}", gras=True, avant=12)
    d.p(f"{le_chef(f)} de la {f.collectivite},", avant=10)
    motifs_propres(d, [f"{CGCT}, notamment son article L. 5211-10",
                       "la délibération du conseil communautaire du 16 juillet 2020 portant délégation d'attributions"],
                   [motif], " ;")  # fmt: skip
    d.p("DÉCIDE :", gras=True, avant=12)
    textes = [texte, "D'inscrire les écritures correspondantes au budget de l'exercice en cours",
              "D'informer le conseil communautaire de la présente décision lors de sa prochaine séance"]  # fmt: skip
    for n, x in enumerate(textes, 1):
        d.p(f"ARTICLE {n} : {x}.", aligne="justifie")
    verbe = ("CONSENT", "SOLLICITE", "CONCLUT")[f.rang % 3]
    d.dit(provisions=[(str(n), v, x) for n, (v, x) in enumerate(zip((verbe, "INSCRIT", "INFORME"), textes, strict=True),
                                                                1)])  # fmt: skip
    d.p(f"Fait au siège de la Communauté, le {le(f.seance)}", avant=12)
    signature(d, f, f"{le_chef(f)},", aligne="gauche")
    d.p("La présente décision peut être contestée devant le tribunal administratif de Montrivel dans le délai de deux "
        "mois suivant sa publication.", taille=9, avant=12)  # fmt: skip
    dit_acte(d, f, numero, objet, "AU")
    return d


def agglo_conseil_de_communaute(f: Faits) -> Feuille:
    """An agglomération that says « conseil de communauté »: services in the margin, a report, infinitives proposed."""
    f = bureau(f, "Communauté d'agglomération {de}", "conseil de communauté", "président", 45, prefixe="200")
    d, t, numero = Feuille("agglo_conseil_de_communaute"), tablee(f), f"CC-{f.seance.year}-{f.rang:03}"
    tampon(d, f, "s2low", numero)
    d.bas = f"{numero} – {{page}}/{{pages}}"
    gauche = ("Direction des affaires juridiques", "Service des assemblées", f"Délibération n° {numero}",
              f"Conseillers en exercice : {f.exercice}", f"Présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}",
              f"Votants : {f.votants}")  # fmt: skip
    droite = [f.collectivite.upper(), f"CONSEIL DE COMMUNAUTÉ DU {le(f.seance).upper()}",
              f"Le conseil de communauté, convoqué le {le(f.convocation)}, s'est réuni à l'hôtel "
              "d'agglomération, sous la "
              f"présidence de {monsieur(f.president)}, {f.president.qualite}.",
              f"Présents : {noms(t.presents)}."]  # fmt: skip
    if t.pouvoirs:
        droite.append(f"Absents ayant donné pouvoir : {procurations(t)}.")
    if t.absents:
        droite.append(f"Absents : {noms(t.absents)}.")
    droite.append(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.blocs.append(Colonnes(tuple(P(x, taille=9) for x in gauche), tuple(P(x, taille=9) for x in droite)))
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Rapporteur : {monsieur(f.autres[0])}", avant=2)
    d.p("Exposé des motifs", gras=True, avant=10)
    d.p("Ce dossier s'inscrit dans le projet de territoire adopté par la communauté d'agglomération. Il a été préparé "
        "avec les communes concernées et présenté à la conférence des maires.", aligne="justifie")  # fmt: skip
    d.p("Les dépenses qui en résultent sont prévues au plan pluriannuel d'investissement.", aligne="justifie")
    motive(d, f, fin=",", aligne="justifie")
    d.p(f"Le conseil de communauté, après en avoir délibéré, à {unanimite(f)}, décide :", avant=10)
    pose(d, f, de_faire(f), puce="–", retrait=12)
    d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}", avant=8)
    signature(d, f, f"{le_chef(f)},")
    annonce(d, f, numero, *TOUS)
    dit_vote(d, f)
    return d


def agglo_suffrages_exprimes(f: Faits) -> Feuille:
    """An agglomération whose foot is a table of votes: « unanimité des suffrages exprimés » even with abstentions."""
    f = bureau(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 41, prefixe="24",
               visas=[f"{CGCT}, notamment ses articles L. 5216-1 et suivants"])  # fmt: skip
    if f.mode == "unanimite":
        f = replace(f, abstentions=f.rang % 3, pour=f.votants - f.rang % 3)
    d, numero = Feuille("agglo_suffrages_exprimes", coin="haut-gauche"), f"{f.seance:%Y.%m}.{f.rang:03}"
    tampon(d, f, "actes", numero)
    d.p(f.collectivite, gras=True, aligne="droite", taille=13)
    d.p(f"DÉLIBÉRATION DU CONSEIL COMMUNAUTAIRE N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=10)
    d.lignes(f"Convocation du {le(f.convocation)}", f"Membres en exercice : {f.exercice}",
             f"Membres présents : {f.presents}", f"Président : {f.president}",
             f"Secrétaire de séance : {f.secretaire}", avant=12)  # fmt: skip
    motive(d, f, vu="VU", considerant="CONSIDÉRANT", fin=" ;", aligne="justifie")
    d.p("Le conseil communautaire, après en avoir délibéré, décide :", avant=10)
    pose(d, f, de_faire(f), marque="Article {er} : ", unique="Article unique : ", fin=" ;", aligne="justifie")
    d.p(f"Délibération adoptée à {unanimite(f)} des suffrages exprimés.", gras=True, avant=10)
    lignes = (("Votants", "Suffrages exprimés", "Pour", "Contre", "Abstentions"),
              (str(f.votants), str(f.pour + f.contre), str(f.pour), str(f.contre), str(f.abstentions)))  # fmt: skip
    d.blocs.append(Tableau(lignes))
    signature(d, f, f"{le_chef(f)} de la Communauté d'agglomération,")
    d.p(f"Publié le : {f.publication:%d/%m/%Y}", taille=9, avant=12)
    annonce(d, f, numero, "convocation", "en_exercice", "presents", "votants", qualite=None)
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def syndicat_des_eaux(f: Faits) -> Feuille:
    """A drinking water syndicat run by a part-time secretary: delegates by list, the president's word, verbs."""
    f = bureau(f, "Syndicat intercommunal des eaux {de}", "comité syndical", "président", 15, prefixe="25")
    d, t, numero = Feuille("syndicat_des_eaux"), tablee(f), f"{f.rang:02}-{f.seance.year}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("Siège : Mairie – Département de l'Ostre", taille=9, avant=0)
    d.p("DÉLIBÉRATION DU COMITÉ SYNDICAL", gras=True, aligne="centre", avant=12)
    d.p(f"L'an {an_et_jour(f)} à 18 heures, les délégués du comité syndical se sont réunis à la mairie sur convocation "
        f"du {le(f.convocation)} de {monsieur(f.president)}, {f.president.qualite}, qui préside la séance.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Délégués en exercice : {f.exercice}", avant=8)
    d.p(f"Délégués présents : {f.presents}", avant=0)
    d.p(f"Délégués votants : {f.votants}", avant=0)
    d.p(f"Présents : {noms(t.presents)}.", aligne="justifie")
    if t.pouvoirs:
        d.p(f"Absents ayant donné pouvoir : {procurations(t)}.")
    if t.absents:
        d.p(f"Absents : {noms(t.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Délibération n° {numero} – Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{le_chef(f)} rappelle aux délégués les termes du dossier et invite le comité à se prononcer.")
    d.p(f"Après en avoir délibéré, le comité syndical, à {unanimite(f)} :", avant=10)
    pose(d, f, verbes(f, "bas"), marque="- ", fin=" ;")
    d.p("Pour copie conforme,", avant=10)
    signature(d, f, f"{le_chef(f)},")
    sans_motif(d)
    annonce(d, f, numero, *SANS_POUVOIRS)
    dit_vote(d, f, comptes=False)
    return d


def syndicat_de_collecte(f: Faits) -> Feuille:
    """A waste syndicat: a table of counts on top, visas and articles, a stamp, the vote in one line."""
    f = bureau(f, "Syndicat mixte de collecte {de}", "comité syndical", "président", 35, prefixe="25",
               visas=[f"{CGCT}, notamment ses articles L. 5711-1 et suivants", "les statuts du syndicat"])  # fmt: skip
    d, numero = Feuille("syndicat_de_collecte"), f"{f.seance.year}/CS/{f.rang:02}"
    tampon(d, f, "s2low", numero)
    d.haut = f"{f.collectivite} – Délibération n° {numero}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"Comité syndical du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.blocs.append(Tableau((("Date de convocation", le(f.convocation)), ("Délégués en exercice", str(f.exercice)),
                            ("Délégués présents", str(f.presents)), ("Pouvoirs", str(f.pouvoirs)),
                            ("Votants", str(f.votants)), ("Secrétaire de séance", str(f.secretaire))),
                           entete=False))  # fmt: skip
    d.p(f"La séance est présidée par {mm(f.president)}, {f.president.qualite} du syndicat.", avant=10)
    motive(d, f, fin="", aligne="justifie")
    d.p(f"Sur le rapport {du_chef(f)} et après en avoir délibéré, le comité syndical :", avant=10)
    pose(d, f, verbes(f), marque="ARTICLE {n}. ", unique="ARTICLE UNIQUE. ", fin=".", aligne="justifie")
    d.p(f"Résultat du vote : {f.pour} pour / {f.contre} contre / {pluriel(f.abstentions, 'abstention')}", avant=10)
    signature(d, f, f"{le_chef(f)} du syndicat,")
    annonce(d, f, numero, *TOUS, qualite=f"{f.president.qualite} du syndicat")
    dit_vote(d, f)
    return d


def syndicat_d_ecole(f: Faits) -> Feuille:
    """A school syndicat of a few villages: typed by a mairie's secretary, pouvoirs « néant », bare infinitives."""
    f = bureau(f, "Syndicat intercommunal à vocation scolaire {de}", "conseil syndical", "président", 9, prefixe="25")
    d, numero = Feuille("syndicat_d_ecole"), f"{f.seance.year}-{f.rang:02}"
    d.p(f.collectivite, gras=True, aligne="centre", taille=13)
    d.p("Extrait du registre des délibérations du conseil syndical", aligne="centre", gras=True)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre")
    d.lignes(f"Membres en exercice : {f.exercice}", f"Présents : {f.presents}", f"Pouvoirs : {f.pouvoirs or 'néant'}",
             f"Ont pris part au vote : {f.votants}", f"Convocation : {f.convocation:%d/%m/%Y}", avant=10)  # fmt: skip
    d.p(f"Le conseil syndical s'est réuni à l'école sous la présidence de {mm(f.president)}. {mm(f.secretaire)} est "
        f"{e(f.secretaire, 'élu')} secrétaire de séance.", aligne="justifie")  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    motive(d, f, fin=",")
    d.p(f"Après en avoir délibéré, le conseil syndical décide à {unanimite(f)} de :", avant=10)
    pose(d, f, [x[0].lower() + x[1:] for x in faire(f)], marque="- ", fin=",")
    signature(d, f, f"{le_chef(f)} du syndicat,")
    d.p("Rendu exécutoire par transmission en préfecture le ..../..../........ et affichage le ..../..../........",
        taille=9, avant=12)  # fmt: skip
    annonce(d, f, numero, *TOUS, qualite=None)
    dit_vote(d, f, comptes=False)
    return d


_CASF = "le Code de l'action sociale et des familles, notamment son article L. 123-5"
_CCAS = (
    Sujet("Attribution d'une subvention à l'association Le Panier solidaire", "7.5", (_CASF,),
          ("que l'association distribue chaque semaine des colis alimentaires aux habitants",),
          (("attribuer", "à l'association Le Panier solidaire une subvention de 1 200 € au titre de l'année 2025"),
           ("autoriser", "{autorite} à procéder au versement de cette subvention"))),
    Sujet("Organisation du repas des aînés : participation des accompagnants", "7.1", (_CASF,),
          ("que le repas des aînés est offert aux habitants âgés de plus de 70 ans",),
          (("fixer", "à 26 € la participation des accompagnants au repas des aînés"),
           ("inscrire", "les recettes correspondantes au budget du CCAS"))),
)  # fmt: skip


def ccas_du_bourg(f: Faits) -> Feuille:
    """A bourg's CCAS: its administrators' counts on one line, the maire in the chair, an even sheet."""
    f = bureau(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 11, prefixe="26",
               sujet=_CCAS[f.rang % 2])  # fmt: skip
    d, t, numero = Feuille("ccas_du_bourg"), tablee(f), f"CCAS-{f.seance.year}-{f.rang:02}"
    tampon(d, f, "actes", numero)
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("CONSEIL D'ADMINISTRATION", gras=True, aligne="centre")
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    d.p(f"Le conseil d'administration, légalement convoqué le {le(f.convocation)}, s'est réuni en mairie à 17 h "
        "30 sous la "
        f"présidence de {monsieur(f.president)}, {f.president.qualite} du CCAS.", aligne="justifie",
        avant=10)  # fmt: skip
    d.p(f"Administrateurs en exercice : {f.exercice} – Présents : {f.presents} – Pouvoirs : {f.pouvoirs} – "
        f"Votants : {f.votants}")  # fmt: skip
    d.p(f"Présents : {noms(t.presents)}.", aligne="justifie")
    excuses = [a for a, _ in t.pouvoirs] + t.absents
    d.p(f"Excusés : {noms(excuses)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    motive(d, f)
    d.p(f"Le conseil d'administration, après en avoir délibéré, à {unanimite(f)} :", avant=10)
    pose(d, f, verbes(f), marque="- ", retrait=12)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions}")
    signature(d, f, "Pour extrait conforme,", f"{le_chef(f)} du CCAS,")
    annonce(d, f, numero, *TOUS, qualite=f"{f.president.qualite} du CCAS")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def departement_de_la_plaine(f: Faits) -> Feuille:
    """A département's conseil: a direction on the left, the president's report as a visa, articles, the vote below."""
    f = bureau(f, "Département de la Haute-Sorne", "conseil départemental", "président", 34, prefixe="22",
               visas=[f"{CGCT}, notamment ses articles L. 3211-1 et suivants"])  # fmt: skip
    qualite = f"{f.president.qualite} du Conseil départemental"
    d, t, numero = Feuille("departement_de_la_plaine"), tablee(f), f"CD/{f.seance.year}/{f.rang:03}"
    tampon(d, f, "actes", numero)
    d.bas = "Département de la Haute-Sorne – {page}/{pages}"
    d.lignes("DÉPARTEMENT DE LA HAUTE-SORNE", "Direction générale des services", "Service de l'Assemblée", taille=10)
    d.p("CONSEIL DÉPARTEMENTAL", gras=True, aligne="centre", taille=14, avant=12)
    d.p(f"Réunion du {le(f.seance)}", aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Présidence de {mm(f.president)}, {qualite}", avant=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.p(f"Étaient présents : {noms(t.presents)}.", taille=9, aligne="justifie")
    if t.pouvoirs:
        d.p(f"Avaient donné délégation de vote : {procurations(t)}.", taille=9, aligne="justifie")
    if t.absents:
        d.p(f"Absents : {noms(t.absents)}.", taille=9)
    d.p(f"Conseillers départementaux en exercice : {f.exercice} – présents : {f.presents} – votants : {f.votants}")
    d.p("LE CONSEIL DÉPARTEMENTAL,", gras=True, avant=10)
    rapport = f"le rapport n° {f.rang + 100} {du_chef(f)} du Conseil départemental"
    f = replace(f, sujet=replace(f.sujet, visas=(*f.visas, rapport)))
    motive(d, f, fin=",", aligne="justifie")
    d.p("Après en avoir délibéré,", avant=8)
    d.p("DÉCIDE", gras=True, aligne="centre")
    pose(d, f, de_faire(f), marque="Article {n} : ", unique="Article unique : ", fin=" ;", aligne="justifie")
    d.p(f"Adopté à {unanimite(f)}.", gras=True, avant=10)
    d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}")
    signature(d, f, f"{le_chef(f)} du Conseil départemental,")
    annonce(d, f, numero, "en_exercice", "presents", "votants", qualite=qualite)
    dit_vote(d, f)
    return d


PLAINES_GROUPES = (
    comcom_seance_ordinaire,
    comcom_par_commune,
    comcom_reunion_de_bureau,
    comcom_decision_de_president,
    agglo_conseil_de_communaute,
    agglo_suffrages_exprimes,
    syndicat_des_eaux,
    syndicat_de_collecte,
    syndicat_d_ecole,
    ccas_du_bourg,
    departement_de_la_plaine,
)
