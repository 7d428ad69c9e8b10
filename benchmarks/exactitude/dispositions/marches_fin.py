"""The set MARCHES, last part: communautés, syndicats, a CCAS and a département."""

from __future__ import annotations

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
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.marches_pieces import (
    COMMUNAUTE,
    DEPARTEMENT,
    EAU,
    SOCIAL,
    chiffres,
    choix,
    heure,
    inverse,
    petit,
    pluriel,
    procurations,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne


def comcom_delegues(f: Faits) -> Feuille:
    """A communauté: délégués by commune in a table, the vice-président reports, articles in the third person."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 29, prefixe="24",
               sujet=choix(f, COMMUNAUTE), visas=[CGCT, "les statuts de la communauté de communes"])  # fmt: skip
    d, qui, numero = Feuille("comcom_delegues"), bancs(f), f"{f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.bas = f"{f.collectivite} – 8, route de la Gare – Page {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre")
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"L'an {jour_ecrit(f)}, à {heure(f)}, le conseil communautaire, dûment convoqué le {le(f.convocation)}, s'est "
        f"réuni à la salle polyvalente d'Aubrelle, sous la présidence de {mm(f.president)}, {f.president.qualite}.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p("Délégués présents :", avant=8)
    lieux = ("Aubrelle", "Chantegrive", "Fontsèche", "Ormevert")
    lignes = [(lieu, noms(qui.presents[rang::4])) for rang, lieu in enumerate(lieux)]
    d.blocs.append(Tableau((("Commune", "Délégués"), *lignes)))
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {procurations(qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Nombre de délégués en exercice : {f.exercice} – Nombre de présents : {f.presents} – Nombre de votants : "
        f"{f.votants}")  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    vice = f.autres[1]
    d.p(f"Rapporteur : {mm(vice)}, {'vice-présidente' if vice.femme else 'vice-président'}")
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p(f"Le conseil communautaire, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f), puce="-", retrait=12)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}")
    d.p("Ainsi délibéré les jour, mois et an susdits.", avant=10)
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def comcom_fiche(f: Faits) -> Feuille:
    """A communauté that prints a form: fields in a two-column table, exposé and « Décision » under titles."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 33, prefixe="20",
               sujet=choix(f, COMMUNAUTE))  # fmt: skip
    d, numero = Feuille("comcom_fiche", police="New Computer Modern"), f"C{f.seance:%Y%m%d}_{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.p(f.collectivite, gras=True, taille=14)
    d.p("DÉLIBÉRATION DU CONSEIL COMMUNAUTAIRE", gras=True, avant=2)
    rangees = (("N° de délibération", numero), ("Date de la séance", le(f.seance)),
               ("Date de la convocation", le(f.convocation)), ("Objet", f.sujet.objet),
               ("Président de séance", f"{mm(f.president)}, {f.president.qualite}"),
               ("Secrétaire de séance", mm(f.secretaire)), ("Conseillers en exercice", str(f.exercice)),
               ("Conseillers présents", str(f.presents)), ("Pouvoirs", str(f.pouvoirs)),
               ("Votants", str(f.votants)))  # fmt: skip
    d.blocs.append(Tableau(rangees, entete=False))
    d.p("EXPOSÉ", gras=True, avant=12)
    d.p(f"{le_chef(f)} rappelle que la communauté exerce cette compétence depuis sa création et que les maires ont été "
        "réunis à ce sujet le mois dernier. Le bureau a donné un avis favorable.", aligne="justifie")  # fmt: skip
    motifs(d, f, fin=",", aligne="justifie")
    d.p("DÉCISION", gras=True, avant=12)
    d.p(f"Le conseil communautaire, ouï cet exposé, après en avoir délibéré et à {tous(f)}, décide :")
    poser(d, f, decider(f), marque="{n}. ", retrait=12)
    d.blocs.append(Tableau((("Pour", "Contre", "Abstention"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    signe(d, f, f"{le_chef(f)} de la communauté de communes,")
    petit(d, f"Publié sur le site internet de la communauté le {chiffres(f.publication)}.")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def comcom_prose(f: Faits) -> Feuille:
    """A mountain communauté: everything in running prose, surnames first, the vote in a sentence of its own."""
    f = camper(f, "Communauté de communes du Haut-Pré", "conseil communautaire", "président", 25, prefixe="24",
               sujet=choix(f, COMMUNAUTE))  # fmt: skip
    d, qui, numero = Feuille("comcom_prose"), bancs(f), f"{f.rang}/{f.seance.year}"
    d.haut = "Communauté de communes du Haut-Pré – registre des délibérations"
    d.p("COMMUNAUTÉ DE COMMUNES DU HAUT-PRÉ", gras=True)
    d.p(f"Séance du conseil communautaire du {le(f.seance)}", avant=2)
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Le {le(f.seance)}, à {heure(f)}, les membres du conseil communautaire se sont réunis à la maison de pays, "
        f"sur la convocation qui leur a été adressée le {le(f.convocation)}, sous la présidence de "
        f"{f.president.civilite} {inverse(f.president)}, {f.president.qualite}.", aligne="justifie")  # fmt: skip
    d.p(f"Présents : {', '.join(f'{i.civilite} {inverse(i)}' for i in qui.presents)}.", aligne="justifie")
    absents = [a for a, _ in qui.pouvoirs] + qui.absents
    d.p(f"Absents : {', '.join(f'{i.civilite} {inverse(i)}' for i in absents)}.", aligne="justifie")
    d.p(
        f"{f.secretaire.civilite} {inverse(f.secretaire)} a été {accord(f.secretaire, 'désigné')} secrétaire de séance."
    )
    d.p(f"Conseillers en exercice : {f.exercice} ; présents : {f.presents} ; ayant donné pouvoir : {f.pouvoirs} ; "
        f"ayant pris part au vote : {f.votants}.")  # fmt: skip
    motifs(d, f, fin=",", aligne="justifie")
    d.p("Sur proposition du bureau,", avant=8)
    d.p("Le conseil communautaire, après en avoir délibéré, décide :", avant=8)
    poser(d, f, decider(f), marque="- ", retrait=12, fin=",")
    voix = f"{f.pour} voix pour"
    if f.contre:
        voix += f", {f.contre} voix contre et {pluriel(f.abstentions, 'abstention')}"
    d.p(f"La présente délibération est adoptée à {tous(f)} ({voix}).", avant=10)
    d.lignes(f"Fait au siège de la communauté, le {le(f.seance)}.", "Pour extrait conforme,", avant=10)
    d.lignes(f"{le_chef(f)},", inverse(f.president), aligne="droite", avant=14)
    petit(
        d, f"Certifié exécutoire. Reçu en préfecture le {chiffres(f.reception)}. Publié le {chiffres(f.publication)}."
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(president=personne(inverse(f.president), f.president.qualite), secretaire=inverse(f.secretaire))
    d.dit(signataires=[inverse(f.president)], reception=f.reception, publication=f.publication)
    dit_vote(d, f, zeros=bool(f.contre))
    return d


def comcom_decision(f: Faits) -> Feuille:
    """A communauté's chair decides by delegation: title and number in one line, dashes, the day at the foot."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 29, prefixe="24")
    d, numero = Feuille("comcom_decision", coin="bas-droite"), f"DP{f.seance.year}-{f.rang:02}"
    quoi, qui, loyer = (("l'atelier-relais n° 2", "la société Bois du Val", "640"),
                        ("un bureau de la pépinière", "la société Cartes et Plans", "215"),
                        ("le local de la rue du Four", "l'association Recyclerie", "90"))[f.rang % 3]  # fmt: skip
    objet = f"Bail pour {quoi}"
    timbre(d, f, "actes", numero, "AU")
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Département de la Haute-Ostre", taille=10)
    d.p(f.collectivite.upper(), gras=True, avant=6)
    d.p(f"DÉCISION DU PRÉSIDENT N° {numero}", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"Objet : {objet}", gras=True)
    d.p(f"{le_chef(f)} de la communauté de communes,", avant=10)
    visas = (f"Vu {CGCT}, notamment son article L. 5211-10",
             "Vu la délibération du 23 juillet 2020 portant délégation du conseil communautaire")  # fmt: skip
    motif = f"Considérant la demande présentée par {qui}"
    for texte in (*visas, motif):
        d.p(f"{texte},", aligne="justifie")
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    textes = (f"de donner à bail {quoi} à {qui} pour une durée de vingt-trois mois",
              f"de fixer le loyer mensuel à {loyer} € hors taxes",
              "d'informer le conseil communautaire de la présente décision à sa prochaine séance")  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"- {texte}{'.' if n == len(textes) else ' ;'}", retrait=12)
    d.dit(provisions=[(None, v, t) for v, t in zip(("DONNE", "FIXE", "INFORME"), textes, strict=True)])
    d.dit(visas=list(visas), considerants=[motif])
    signe(d, f, f"Fait à {f.lieu}, le {le(f.seance)}", f"{le_chef(f)},")
    dit_acte(d, f, "AU", numero, objet)
    return d


def agglo_assemblees(f: Faits) -> Feuille:
    """An agglomération: the number in the header, names in small print, visas in one list, articles and voies et
    délais."""
    f = camper(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 49, prefixe="20",
               sujet=choix(f, COMMUNAUTE), visas=[f"{CGCT}, notamment son article L. 5216-5"])  # fmt: skip
    d, qui, numero = Feuille("agglo_assemblees"), bancs(f), f"CC-{f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.haut, d.bas = f"Délibération n° {numero}", "{page} / {pages}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("Conseil communautaire", avant=0)
    d.p(f"Séance du {le(f.seance)}", avant=0)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=14)
    d.lignes(f"Membres en exercice : {f.exercice}", f"Membres présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}",
             f"Votants : {f.votants}", f"Date de convocation : {chiffres(f.convocation)}", avant=12)  # fmt: skip
    d.p(f"PRÉSIDENT DE SÉANCE : {f.president}, {f.president.qualite}", taille=10)
    d.p(f"SECRÉTAIRE DE SÉANCE : {f.secretaire}", taille=10, avant=2)
    d.p(f"ÉTAIENT PRÉSENTS : {', '.join(str(i) for i in qui.presents)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"POUVOIRS : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.", taille=9, aligne="justifie")
    if qui.absents:
        d.p(f"EXCUSÉS : {', '.join(str(i) for i in qui.absents)}.", taille=9, aligne="justifie")
    motifs_en_liste(d, f, "Vu", "Considérant", "–")
    d.p("Le conseil communautaire, après en avoir délibéré,", avant=10)
    d.p("DÉCIDE :", gras=True)
    poser(d, f, decider(f, cap=True), marque="Article {n} : ", unique="Article unique : ", fin=".", aligne="justifie")
    detail = f"Pour : {f.pour}, contre : {f.contre}, abstentions : {f.abstentions}"
    d.p(f"Adopté à {tous(f)}. {detail}.", gras=True, avant=12)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)} de la communauté d'agglomération,")
    petit(d, "Le tribunal administratif de Montrivel peut être saisi d'un recours contre la présente délibération dans "
          "un délai de deux mois à compter de sa publication.")  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def agglo_rapport(f: Faits) -> Feuille:
    """An agglomération whose conseil de communauté hears a rapport, in two columns' head; verbs with capitals."""
    f = camper(f, "Communauté d'agglomération du Val d'Ostre", "conseil de communauté", "président", 45, prefixe="20",
               sujet=choix(f, COMMUNAUTE))  # fmt: skip
    d, numero = Feuille("agglo_rapport"), f"{f.seance.year}/{f.rang:03}"
    timbre(d, f, "ministere", numero.replace("/", "_"))
    d.blocs.append(Colonnes(
        (P("Communauté d'agglomération du Val d'Ostre", gras=True), P("Service des assemblées", taille=9)),
        (P("CONSEIL DE COMMUNAUTÉ", gras=True), P(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}"),
         P(f"Délibération n° {numero}", gras=True)), part=0.45))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Le conseil de communauté, convoqué le {le(f.convocation)}, s'est réuni sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite}. Sur {f.exercice} membres en exercice, {f.presents} étaient "
        f"présents et {f.votants} ont pris part au vote. {monsieur(f.secretaire)} a été "
        f"{accord(f.secretaire, 'élu')} secrétaire de séance.", aligne="justifie")  # fmt: skip
    d.p("RAPPORT", gras=True, avant=12)
    d.p("La communauté s'est donné pour objectif de répondre aux besoins des communes de son territoire dans un cadre "
        "financier maîtrisé. Le présent rapport décrit la mesure proposée, qui a été débattue en conférence des "
        "maires.", aligne="justifie")  # fmt: skip
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p(f"Après en avoir délibéré, le conseil de communauté, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f, "cap"), puce="•", retrait=12)
    d.lignes(f"Votes pour : {f.pour}", f"Votes contre : {f.contre or '/'}", f"Abstentions : {f.abstentions or '/'}",
             avant=10)  # fmt: skip
    signe(d, f, f"{le_chef(f)},")
    petit(d, f"Mise en ligne le : {le(f.publication)}")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def syndicat_eau(f: Faits) -> Feuille:
    """A water syndicat of ten communes: counts first, « Le Président expose », third person after dashes."""
    f = camper(f, "Syndicat intercommunal des eaux {de}", "comité syndical", "président", 20, prefixe="25",
               sujet=choix(f, EAU))  # fmt: skip
    d, qui, numero = Feuille("syndicat_eau"), bancs(f), f"{f.seance.year}-{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL", gras=True, aligne="centre")
    d.lignes(f"Nombre de délégués en exercice : {f.exercice}", f"Nombre de délégués présents : {f.presents}",
             f"Nombre de votants : {f.votants}", f"Date de la convocation : {le(f.convocation)}", avant=10)  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)}, à {heure(f)}, le comité syndical s'est réuni au siège du syndicat sous la présidence "
        f"de {mm(f.president)}, {f.president.qualite}.", aligne="justifie")  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", aligne="justifie")
    d.p(f"Excusés : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.", aligne="justifie")
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire de séance.")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"{le_chef(f)} expose aux délégués les éléments du dossier, préparé avec l'aide du bureau d'études.",
        aligne="justifie")  # fmt: skip
    motifs(d, f, fin=",", aligne="justifie")
    d.p(f"Le comité syndical, après en avoir délibéré, à {tous(f)} des membres présents ou représentés :", avant=10)
    poser(d, f, tierce(f), marque="- ", retrait=12, fin=",")
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=12)
    signe(d, f, "Pour copie conforme,", f"{le_chef(f)} du syndicat,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=False)
    return d


def syndicat_scolaire(f: Faits) -> Feuille:
    """A school syndicat without visas: three villages, infinitives « de … », « Délibération adoptée », two hands."""
    f = camper(f, "Syndicat intercommunal à vocation scolaire {de}", "conseil syndical", "président", 9, prefixe="25")
    d, numero = Feuille("syndicat_scolaire"), f"{f.rang:02}-{f.seance:%y}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"Conseil syndical du {le(f.seance)}", aligne="centre", gras=True)
    d.p(f"Délibération n° {numero}", aligne="centre", avant=2)
    objet = "Participation des communes membres pour l'année scolaire"
    d.blocs.append(Tableau((("En exercice", "Présents", "Pouvoirs", "Votants"),
                            (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)))))  # fmt: skip
    d.lignes(f"Date de convocation : {chiffres(f.convocation)}", f"Présidente : {mm(f.president)}"
             if f.president.femme else f"Président : {mm(f.president)}", f"Secrétaire : {mm(f.secretaire)}",
             avant=8)  # fmt: skip
    d.p(f"Objet : {objet}", gras=True, avant=12)
    d.p(f"{le_chef(f)} rappelle que les statuts prévoient une participation par élève et rend compte des effectifs "
        "communiqués par la directrice de l'école.", aligne="justifie")  # fmt: skip
    montant = ("742,00", "815,50", "698,00")[f.rang % 3]
    d.p(f"Le conseil syndical, après en avoir délibéré, à {tous(f)}, décide :", avant=10)
    textes = (
        f"de fixer la participation à {montant} € par élève",
        "d'appeler cette participation en deux versements égaux",
        f"d'autoriser {'la présidente' if f.president.femme else 'le président'} à émettre les titres",
    )
    for n, texte in enumerate(textes, 1):
        d.p(f"- {texte}{'.' if n == len(textes) else ','}", retrait=12)
    d.dit(provisions=[(None, v, t) for v, t in zip(("FIXE", "APPELLE", "AUTORISE"), textes, strict=True)])
    d.p(f"Pour : {f.pour} ; contre : {f.contre or 'néant'} ; abstentions : {f.abstentions or 'néant'}", avant=8)
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=objet)
    d.dit(president=personne(f.president, None), visas=[], considerants=[])
    dit_vote(d, f)
    return d


def syndicat_dechets(f: Faits) -> Feuille:
    """A mixed syndicat for waste: header, « Vu » in capitals and bold hinge, articles with the verb, a certificate."""
    f = camper(f, "Syndicat mixte de traitement des déchets {de}", "comité syndical", "président", 27, prefixe="25",
               visas=[f"{CGCT}, notamment ses articles L. 5711-1 et suivants"])  # fmt: skip
    d, qui, numero = (
        Feuille("syndicat_dechets", police="New Computer Modern"),
        bancs(f),
        f"D-{f.seance.year}-{f.rang:03}",
    )
    timbre(d, f, "s2low", numero)
    d.bas = f"{f.collectivite} – {{page}}/{{pages}}"
    d.lignes(f.collectivite.upper(), "COMITÉ SYNDICAL", gras=True)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"RÉUNION DU {le(f.seance).upper()}", aligne="centre", avant=2)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Le comité syndical, régulièrement convoqué le {chiffres(f.convocation)}, s'est réuni en séance publique sous "
        f"la présidence de {mm(f.president)}, {f.president.qualite}.", aligne="justifie")  # fmt: skip
    d.p(f"Titulaires et suppléants présents : {noms(qui.presents)}.", aligne="justifie", taille=10)
    d.p(f"Pouvoirs : {procurations(qui.pouvoirs) or 'aucun'}.", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", taille=10)
    d.p(f"Délégués en exercice : {f.exercice} | Présents : {f.presents} | Votants : {f.votants}", taille=10)
    motifs(d, f, fin=",", haut=True, aligne="justifie")
    d.p(f"LE COMITÉ SYNDICAL, APRÈS EN AVOIR DÉLIBÉRÉ, À {tous(f).upper()} :", gras=True, avant=12)
    poser(d, f, tierce(f), marque="Article {er} – ", unique="Article unique – ", fin=".", aligne="justifie")
    signe(d, f, f"{le_chef(f)},")
    petit(d, f"{le_chef(f)} certifie sous sa responsabilité le caractère exécutoire de la présente délibération.")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    dit_vote(d, f, comptes=False)
    return d


def ccas_seance(f: Faits) -> Feuille:
    """A CCAS: the board's members by their quality, secret names, articles, « Fait et délibéré »."""
    f = camper(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 13, prefixe="26",
               sujet=SOCIAL[f.rang % 2])  # fmt: skip
    d, qui, numero = Feuille("ccas_seance"), bancs(f), f"CCAS-{f.seance.year}-{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=12)
    d.p("DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre")
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} – n° {numero}", aligne="centre", avant=2)
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=12)
    d.p(f"Nombre d'administrateurs en exercice : {f.exercice}", avant=0)
    d.p(f"Nombre de présents : {f.presents}", avant=0)
    d.p(f"Nombre de votants : {f.votants}", avant=0)
    d.p(f"Président de séance : {mm(f.president)}, {f.president.qualite}")
    moitie = len(qui.presents) // 2
    d.p(f"Présents – Membres élus : {noms(qui.presents[:moitie])}. Membres nommés : {noms(qui.presents[moitie:])}.",
        aligne="justifie")  # fmt: skip
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {procurations(qui.pouvoirs)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, fin=",")
    d.p("Le conseil d'administration, après en avoir délibéré,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f), marque="Article {n} : ", fin=".", aligne="justifie")
    d.p(f"Adopté à {tous(f)} : {f.pour} pour, {f.contre} contre, {pluriel(f.abstentions, 'abstention')}.", avant=10)
    d.p("Fait et délibéré les jour, mois et an ci-dessus.", avant=10)
    signe(d, f, f"{le_chef(f)} du CCAS,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def departement_permanente(f: Faits) -> Feuille:
    """A département's commission permanente: a rapport's number, members present, articles, votes in one line."""
    f = camper(f, "Département de la Sorne", "commission permanente du Conseil départemental", "président", 38,
               prefixe="22", sujet=choix(f, DEPARTEMENT),
               visas=[f"{CGCT}, notamment son article L. 3211-2", "le rapport présenté à la commission"])  # fmt: skip
    d, qui, numero = Feuille("departement_permanente"), bancs(f), f"CP_{f.seance.year}_{f.rang:04}"
    timbre(d, f, "actes", numero)
    d.bas = f"{numero} – {{page}}/{{pages}}"
    qualite = f"{f.president.qualite} du Conseil départemental"
    d.p("DÉPARTEMENT DE LA SORNE", gras=True, taille=14)
    d.p("COMMISSION PERMANENTE DU CONSEIL DÉPARTEMENTAL", gras=True, aligne="centre", avant=14)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre", avant=2)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=12, avant=12)
    d.p(f"La commission permanente, convoquée le {le(f.convocation)}, s'est réunie à l'hôtel du Département sous la "
        f"présidence de {mm(f.president)}, {qualite}.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Avaient donné délégation de vote : {procurations(qui.pouvoirs)}.", aligne="justifie", taille=10)
    if qui.absents:
        d.p(f"Étaient excusés : {noms(qui.absents)}.", aligne="justifie", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", taille=10)
    motifs(d, f, fin=",", aligne="justifie")
    d.p("LA COMMISSION PERMANENTE, après en avoir délibéré, décide :", gras=True, avant=10)
    poser(d, f, decider(f, cap=True), marque="Article {er} – ", unique="Article unique – ", fin=".", aligne="justifie")
    d.p(f"Adopté à {tous(f)} – Votants : {f.votants} – Pour : {f.pour} – Contre : {f.contre} – Abstentions : "
        f"{f.abstentions}", gras=True, avant=12)  # fmt: skip
    signe(d, f, f"{le_chef(f)} du Conseil départemental,")
    petit(d, f"Publiée le {chiffres(f.publication)}")
    tete(d, f, numero, "convocation", "votants")
    d.dit(president=personne(f.president, qualite), publication=f.publication)
    dit_vote(d, f)
    d.dit(organe="commission permanente")
    return d


MARCHES_FIN = (
    comcom_delegues,
    comcom_fiche,
    comcom_prose,
    comcom_decision,
    agglo_assemblees,
    agglo_rapport,
    syndicat_eau,
    syndicat_scolaire,
    syndicat_dechets,
    ccas_seance,
    departement_permanente,
)
