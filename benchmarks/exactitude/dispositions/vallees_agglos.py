"""Set VALLEES: communautés d'agglomération, communautés urbaines, métropoles."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.vallees_pieces import (
    accord,
    asseoir,
    dame,
    decider,
    du_chef,
    exposer,
    le_chef,
    madame_la,
    manquants,
    mm,
    noms,
    nus,
    placer,
    poser,
    remises,
    signe,
    signent,
    tete,
    tierce,
    timbrer,
    tous,
    viser,
    viser_en_liste,
    vp,
)
from benchmarks.exactitude.dispositions.vallees_sujets import (
    AGGLO,
    CGCT,
    CHALEUR,
    ENTREPRISE,
    FONCIER,
    GARANTIE,
    GRANDS,
    HABITAT,
    MOBILITE,
    PLUM,
    VELO,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def agglo_fiche(f: Faits) -> Feuille:
    """An agglomération: a card of fields in a table, a service named, numbered articles, the vote at the end."""
    f, expose = placer(f, "Communauté d'agglomération Vaire Agglomération", "conseil communautaire", 52, AGGLO,
                       autorite="Monsieur le Président", prefixe="200")  # fmt: skip
    d, numero = Feuille("agglo_fiche"), f"DEL-{f.seance.year}-{f.rang:03}"
    timbrer(d, f, "s2low", numero)
    d.bas = "Vaire Agglomération – 1, rue de l'Arsenal – Page {page}/{pages}"
    d.p("COMMUNAUTÉ D'AGGLOMÉRATION VAIRE AGGLOMÉRATION", gras=True)
    d.p("Délibération du Conseil communautaire", gras=True, taille=14, avant=10)
    rangees = (("N° de délibération", numero), ("Date de séance", le(f.seance)),
               ("Date de convocation", le(f.convocation)), ("Objet", f.sujet.objet),
               ("Président de séance", f"{f.president}"), ("Secrétaire de séance", f"{f.secretaire}"),
               ("Membres en exercice", str(f.exercice)), ("Membres présents", str(f.presents)),
               ("Pouvoirs", str(f.pouvoirs)), ("Votants", str(f.votants)))  # fmt: skip
    d.blocs.append(Tableau(rangees, entete=False))
    d.p("Direction de l'aménagement – Service instructeur", italique=True, taille=9, avant=10)
    exposer(d, expose)
    viser(d, f, fin=" ;", aligne="justifie")
    d.p("Le Conseil communautaire, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f), marque="Article {n} – ", unique="Article unique – ", aligne="justifie")
    d.p(f"Adopté à {tous(f)}", gras=True, avant=10)
    d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstention : {f.abstentions}")
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite=None)
    dit_vote(d, f)
    return d


def agglo_marge(f: Faits) -> Feuille:
    """An agglomération: counts in the margin beside the sitting, sixty names, a second page for the act itself."""
    f, expose = placer(f, "Communauté d'agglomération du Grand Montcairn", "conseil communautaire", 61, AGGLO,
                       visas=[CGCT], prefixe="200")  # fmt: skip
    d, qui, numero = (
        Feuille("agglo_marge"),
        asseoir(f),
        f"{f.seance.year}.{f.seance:%m}.{f.rang:02}",
    )
    timbrer(d, f, "ministere", numero)
    d.haut = "Grand Montcairn – Conseil communautaire"
    d.p("COMMUNAUTÉ D'AGGLOMÉRATION DU GRAND MONTCAIRN", gras=True, taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", gras=True, avant=10)
    gauche = (f"Séance du {f.seance:%d/%m/%Y}", "Nombre de conseillers", f"- en exercice : {f.exercice}",
              f"- présents : {f.presents}", f"- ayant donné pouvoir : {f.pouvoirs}", f"- votants : {f.votants}",
              f"Convocation du {f.convocation:%d/%m/%Y}")  # fmt: skip
    droite = [f"L'an deux mille vingt-cinq, le {le(f.seance, annee=False)}, à 19 h 00, le conseil communautaire s'est "
              f"assemblé à l'hôtel d'agglomération, sous la présidence de {mm(f.president)}, {f.president.qualite}.",
              f"Présents : {nus(qui.presents)}."]  # fmt: skip
    if qui.pouvoirs:
        droite.append(f"Pouvoirs : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.")
    droite += [f"Absents : {nus(qui.absents)}."] if qui.absents else []
    droite.append(f"Secrétaire de séance : {f.secretaire}.")
    d.blocs.append(Colonnes(tuple(P(t, taille=9, avant=2) for t in gauche), tuple(P(t, taille=9) for t in droite)))
    d.blocs.append(SautDePage())
    d.p(f"Délibération n° {numero}", gras=True)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"RAPPORTEUR : {mm(f.autres[3])}", avant=8)
    exposer(d, expose)
    viser(d, f, vu="VU", motif="CONSIDERANT", fin=",", aligne="justifie")
    d.p("LE CONSEIL COMMUNAUTAIRE,", gras=True, avant=10)
    d.p(f"APRÈS en avoir délibéré, à {tous(f)},", avant=2)
    poser(d, f, tierce(f), aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Ont voté contre : {f.contre}. Se sont abstenus : {f.abstentions}.", avant=10)
        d.dit(contre=f.contre, abstentions=f.abstentions)
    signe(d, f, "Pour extrait conforme au registre,", f"{le_chef(f)} du Grand Montcairn,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(mode=f.mode)
    return d


def agglo_du_bureau(f: Faits) -> Feuille:
    """The bureau of an agglomération: visas after dashes, « Il est décidé » of infinitives, unanimous counts."""
    f, _ = placer(
        f,
        "Communauté d'agglomération Ostre et Forêt",
        "bureau communautaire",
        17,
        (GARANTIE, ENTREPRISE),
        prefixe="200",
        visas=["la délibération n° 2020.07.06 portant délégations du conseil au bureau"],
    )
    d, qui, numero = Feuille("agglo_du_bureau"), asseoir(f), f"BUR{f.seance.year}{f.rang:03}"
    d.p("Communauté d'agglomération Ostre et Forêt", gras=True, taille=13)
    d.p(f"Bureau communautaire du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"DÉLIBÉRATION DU BUREAU N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f.sujet.objet, gras=True, aligne="centre")
    d.p(f"Convocation : {f.convocation:%d/%m/%Y}. Membres en exercice : {f.exercice}. Présents : {f.presents}. "
        f"Votants : {f.votants}.", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Ont donné pouvoir : {remises(qui)}.", taille=10, aligne="justifie")
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents)}.", taille=10, aligne="justifie")
    d.p(
        f"Présidente de séance : {mm(f.president)}" if f.president.femme else f"Président de séance : {mm(f.president)}"
    )
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    viser(d, f, fin=",", puce="-", retrait=8)
    d.p("Le bureau communautaire, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f), puce="-", retrait=12)
    d.p(f"VOTE : Pour {f.pour} - Contre {f.contre} - Abstentions {f.abstentions}", gras=True, avant=10)
    signe(d, f, f"{le_chef(f)},", civil=True)
    d.lignes(f"Transmis au contrôle de légalité le {le(f.transmission)}", f"Publié le {le(f.publication)}", taille=9,
             avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", qualite=None)
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def agglo_decision(f: Faits) -> Feuille:
    """A president decides by delegation of the conseil: visas, « DECIDE », articles of infinitives."""
    f, _ = placer(f, "Communauté d'agglomération des Deux Rives", "conseil communautaire", 48, AGGLO, prefixe="200")
    d, numero = Feuille("agglo_decision"), f"DP{f.seance.year}-{f.rang:03}"
    quoi, somme = (("la maintenance des ascenseurs", "6 312,00"), ("une mission de coordination SPS", "3 940,00"),
                   ("la fourniture de bacs roulants", "21 500,00"))[f.rang % 3]  # fmt: skip
    objet = f"Marché public pour {quoi}"
    timbrer(d, f, "actes", numero, "AU")
    d.p("COMMUNAUTÉ D'AGGLOMÉRATION DES DEUX RIVES", gras=True, aligne="centre")
    d.p(f"DÉCISION {'DE LA PRÉSIDENTE' if f.president.femme else 'DU PRÉSIDENT'}", gras=True, aligne="centre",
        taille=14, avant=12)  # fmt: skip
    d.p("Par délégation du conseil communautaire (article L. 5211-10 du CGCT)", aligne="centre", italique=True)
    d.p(f"Décision n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {objet}", gras=True, avant=2)
    d.p(f"{le_chef(f)} de la Communauté d'agglomération des Deux Rives,", avant=10)
    visas = [f"{CGCT}, et notamment son article L. 5211-10", "le code de la commande publique",
             "la délibération du 9 juillet 2020 portant délégation d'attributions"]  # fmt: skip
    motif = "l'offre économiquement la plus avantageuse"
    for visa in visas:
        d.p(f"Vu {visa} ;")
    d.p(f"Considérant {motif} ;")
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    textes = [f"d'attribuer à la société Lermond le marché pour {quoi}, pour un montant de {somme} € HT",
              "de signer le marché et toutes les pièces s'y rapportant",
              "d'imputer la dépense au budget principal, chapitre 011"]  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n} : {texte}.", aligne="justifie")
    d.p("Il sera rendu compte de la présente décision lors de la prochaine réunion du conseil communautaire.", avant=10)
    d.p(f"À Sommevaux, le {f.seance:%d/%m/%Y}", aligne="droite", avant=12)
    signe(d, f, f"{le_chef(f)},")
    verbes = ("ATTRIBUE", "SIGNE", "IMPUTE")
    d.dit(nature="AU", numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite,
          visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"],
          provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])  # fmt: skip
    return d


def agglo_nppv(f: Faits) -> Feuille:
    """An agglomération that tells who takes no part in the vote: a lettered vote block, verbs in capitals."""
    f, expose = placer(f, "Communauté d'agglomération Plaine de Vaire", "conseil communautaire", 45,
                       (HABITAT, MOBILITE, FONCIER), prefixe="200", visas=[CGCT])  # fmt: skip
    d, qui = Feuille("agglo_nppv", police="New Computer Modern"), asseoir(f)
    numero = f"{f.seance.year}_CC_{f.rang:03}"
    timbrer(d, f, "actes", numero)
    d.p("COMMUNAUTÉ D'AGGLOMÉRATION PLAINE DE VAIRE", gras=True)
    d.p("CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre", avant=10)
    d.p(f"Séance publique du {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"DÉLIBÉRATION N°{numero}", gras=True, aligne="centre", avant=2)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=12)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 18h00, le conseil communautaire de la Communauté "
        f"d'agglomération Plaine de Vaire, légalement convoqué le {le(f.convocation)}, s'est réuni à la Maison de "
        f"l'agglomération, sous la présidence de {dame(f.president)}, {f.president.qualite}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"ETAIENT PRESENTS : {noms(qui.presents)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"AVAIENT DONNE POUVOIR : {remises(qui)}.", taille=9, aligne="justifie")
    if qui.absents:
        d.p(f"ETAIENT ABSENTS : {noms(qui.absents)}.", taille=9, aligne="justifie")
    d.p(f"{dame(f.secretaire)} a été {accord(f.secretaire, 'désigné')} en qualité de secrétaire de séance.")
    d.lignes(f"Conseillers en exercice : {f.exercice}", f"Conseillers présents : {f.presents}",
             f"Pouvoirs : {f.pouvoirs}", avant=8)  # fmt: skip
    exposer(d, expose)
    viser(d, f, fin=",")
    d.p("Le conseil communautaire, après en avoir délibéré,", avant=10)
    poser(d, f, tierce(f), puce="-", retrait=12)
    d.p(f"VOTES : pour : {f.pour - 1} / contre : {f.contre} / abstentions : {f.abstentions} / ne prend pas part au "
        f"vote : 1 ({mm(f.autres[4])})", gras=True, avant=10)  # fmt: skip
    signe(d, f, f"{le_chef(f)} de la Communauté d'agglomération,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", objet=f.sujet.objet.upper())
    d.dit(collectivite="Communauté d'agglomération Plaine de Vaire", mode=f.mode, pour=f.pour - 1, contre=f.contre,
          abstentions=f.abstentions)  # fmt: skip
    return d


def agglo_listes(f: Faits) -> Feuille:
    """An agglomération of lists: « VU : », « CONSIDÉRANT : », then « DÉLIBÈRE » and articles, certified at the foot."""
    f, _ = placer(f, "Communauté d'agglomération Sud Ostre", "conseil d'agglomération", 57, AGGLO, prefixe="200",
                  visas=[CGCT])  # fmt: skip
    d, numero = Feuille("agglo_listes"), f"CA {f.seance.year}-{f.rang:03}"
    timbrer(d, f, "s2low", numero)
    d.p("Communauté d'agglomération Sud Ostre", gras=True, aligne="droite")
    d.p("CONSEIL D'AGGLOMÉRATION", gras=True, avant=10)
    d.p(f"Séance du {le(f.seance)}", avant=0)
    d.p(f"Délibération n° {numero}", gras=True, avant=0)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Date de la convocation : {f.convocation:%d/%m/%Y}", avant=10)
    d.p(f"En exercice : {f.exercice}   Présents : {f.presents}   Représentés : {f.pouvoirs}   Votants : {f.votants}",
        avant=0)  # fmt: skip
    d.p(f"Présidence de {mm(f.president)}, {f.president.qualite}", avant=0)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    viser_en_liste(d, f, "VU", "CONSIDÉRANT", puce="•")
    d.p(f"Le Conseil d'agglomération, sur proposition {du_chef(f)}, après en avoir délibéré à {tous(f)}, DÉCIDE :",
        avant=10)  # fmt: skip
    poser(d, f, decider(f, "cap"), marque="Article {er}. ", unique="Article unique. ", fin=".", aligne="justifie")
    signe(d, f, f"{le_chef(f)},")
    d.p(f"{le_chef(f)} certifie sous sa responsabilité le caractère exécutoire de cet acte et informe que la présente "
        "délibération peut faire l'objet d'un recours devant le tribunal administratif de Montrivel dans un délai de "
        "deux mois.", taille=8, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=False)
    return d


def agglo_propositions(f: Faits) -> Feuille:
    """An agglomération whose rapporteur asks the conseil to decide; the vote's result in a table closes the act."""
    f, expose = placer(f, "Communauté d'agglomération Aubrelle Terres Vives", "conseil communautaire", 50, AGGLO,
                       prefixe="200")  # fmt: skip
    d, numero = Feuille("agglo_propositions"), f"{f.rang:03}-{f.seance:%d%m%Y}"
    timbrer(d, f, "actes", numero)
    d.haut = "Aubrelle Terres Vives – Registre des délibérations"
    d.bas = "Feuillet {page}"
    d.p("Communauté d'agglomération Aubrelle Terres Vives", gras=True, taille=12)
    d.p(f"CONSEIL COMMUNAUTAIRE DU {f.seance:%d/%m/%Y}", gras=True, avant=4)
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, taille=12, avant=12)
    d.p(f"Nombre de membres en exercice : {f.exercice}, nombre de membres présents : {f.presents}, nombre de pouvoirs "
        f": {f.pouvoirs}, nombre de votants : {f.votants}.", avant=10)  # fmt: skip
    d.p(f"Président : {mm(f.president)} – Secrétaire : {mm(f.secretaire)}", avant=2)
    d.p(f"{mm(f.autres[0])}, {vp(f.autres[0])}, présente le rapport suivant :", avant=10)
    exposer(d, expose)
    viser(d, f, motif="", fin=",")
    d.p("Il est demandé au conseil communautaire de bien vouloir :", avant=10)
    poser(d, f, decider(f, "nu"), puce="-", retrait=12)
    d.p(f"Le conseil communautaire adopte à {tous(f)} le rapport présenté.", avant=10)
    d.blocs.append(Tableau((("POUR", "CONTRE", "ABSTENTION"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    signent(d, f)
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants", qualite=None)
    dit_vote(d, f)
    return d


def urbaine_registre(f: Faits) -> Feuille:
    """A communauté urbaine: a long present list in small print, « Le Conseil de Communauté », articles with a dash."""
    f, expose = placer(f, "Communauté urbaine Cap Ostre", "conseil communautaire", 68, GRANDS, prefixe="200",
                       autorite="le Président")  # fmt: skip
    d, qui, numero = Feuille("urbaine_registre"), asseoir(f), f"{f.seance.year}{f.rang:04}"
    timbrer(d, f, "actes", numero)
    d.bas = "Communauté urbaine Cap Ostre – Délibération du conseil communautaire – {page}/{pages}"
    d.p("COMMUNAUTÉ URBAINE CAP OSTRE", gras=True, taille=14, aligne="centre")
    d.p("Conseil communautaire", aligne="centre", avant=0)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f.sujet.objet.upper(), gras=True, avant=2)
    d.p(f"Effectif légal du conseil : {f.exercice} membres en exercice. Présents : {f.presents}. Pouvoirs : "
        f"{f.pouvoirs}.", avant=8)  # fmt: skip
    d.p(f"Conseillers présents : {noms(qui.presents)}.", taille=8, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Conseillers ayant donné pouvoir : {remises(qui)}.", taille=8, aligne="justifie")
    if qui.absents:
        d.p(f"Conseillers absents : {noms(qui.absents)}.", taille=8, aligne="justifie")
    d.p(f"Le conseil a été convoqué le {le(f.convocation)}. La séance est ouverte sous la présidence de "
        f"{mm(f.president)}, {f.president.qualite}. Secrétaire de séance : {mm(f.secretaire)}.")  # fmt: skip
    d.p(f"{mm(f.autres[2])}, rapporteur, présente ce dossier.", avant=8)
    exposer(d, expose)
    viser(d, f, aligne="justifie")
    d.p("Le conseil communautaire, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f, "bas"), marque="{n}° ", fin=" ;", aligne="justifie")
    issue = "à l'unanimité." if f.mode == "unanimite" else f"à la majorité, {f.contre} voix contre."
    d.p(f"Délibération adoptée {issue}", gras=True, avant=10)
    signe(d, f, f"{le_chef(f)} de la Communauté urbaine,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", objet=f.sujet.objet.upper())
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre)
    return d


def urbaine_bureau(f: Faits) -> Feuille:
    """The bureau of a communauté urbaine: a form, all counts on short lines, infinitives « de », publication told."""
    f, _ = placer(
        f,
        "Communauté urbaine Grand Noirlieu",
        "bureau",
        29,
        (CHALEUR, VELO),
        prefixe="200",
        autorite="le Président",
        visas=["la délibération du conseil communautaire du 10 juillet 2020 donnant délégation au bureau"],
    )
    d, numero = Feuille("urbaine_bureau"), f"B-{f.seance.year}-{f.rang:04}"
    d.p("GRAND NOIRLIEU", gras=True, taille=16)
    d.p("Communauté urbaine Grand Noirlieu", avant=0)
    d.p("DÉLIBÉRATION DU BUREAU", gras=True, aligne="centre", avant=12)
    d.lignes(f"Délibération : {numero}", f"Objet : {f.sujet.objet}", f"Réunion du : {f.seance:%d/%m/%Y}",
             f"Convocation du : {f.convocation:%d/%m/%Y}", f"En exercice : {f.exercice}", f"Présents : {f.presents}",
             f"Pouvoirs : {f.pouvoirs}", f"Votants : {f.votants}", f"Présidence : {f.president}",
             f"Secrétaire : {f.secretaire}", avant=10)  # fmt: skip
    viser(d, f, fin="")
    d.p("Le Bureau décide :", avant=10)
    poser(d, f, decider(f), puce="•", fin=",", retrait=12)
    voix = f"Pour : {f.pour} voix, contre : {f.contre} voix, abstentions : {f.abstentions} voix."
    d.p(f"Adoptée à {tous(f)}. {voix}", avant=10)
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    d.lignes(
        f"Reçue en préfecture le {f.reception:%d/%m/%Y}", f"Publiée le {f.publication:%d/%m/%Y}", taille=9, avant=12
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite=None)
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f)
    return d


def metropole_conseil(f: Faits) -> Feuille:
    """A métropole: title in capitals, the rapporteur addresses his colleagues, « DÉLIBÈRE » and articles, two pages."""
    f, expose = placer(f, "Métropole Rive d'Ostre", "conseil de la Métropole", 66, GRANDS, prefixe="200",
                       visas=[CGCT, "la loi n° 2014-58 du 27 janvier 2014 de modernisation de l'action publique "
                              "territoriale et d'affirmation des métropoles"])  # fmt: skip
    d, qui = Feuille("metropole_conseil", police="New Computer Modern"), asseoir(f)
    numero = f"M{f.seance:%Y/%m/%d}-{f.rang:02}"
    timbrer(d, f, "s2low", numero)
    d.haut, d.bas = "MÉTROPOLE RIVE D'OSTRE", "{page} / {pages}"
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="centre")
    d.p("MÉTROPOLE RIVE D'OSTRE", gras=True, aligne="centre", taille=13)
    d.p(f"SÉANCE DU CONSEIL DE LA MÉTROPOLE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", gras=True,
        aligne="centre", avant=10)  # fmt: skip
    d.p(f"{numero} : {f.sujet.objet}", gras=True, avant=12)
    d.lignes(f"Date de la convocation : {le(f.convocation)}", f"Nombre de conseillers en exercice : {f.exercice}",
             f"Président de séance : {f.president}, {f.president.qualite}", f"Secrétaire de séance : {f.secretaire}",
             avant=10)  # fmt: skip
    d.p(f"Présents : {nus(qui.presents)}", taille=8, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Représentés : {', '.join(f'{a} (par {b})' for a, b in qui.pouvoirs)}", taille=8)
    if qui.absents:
        d.p(f"Absents : {nus(qui.absents)}", taille=8)
    d.blocs.append(SautDePage())
    d.p("Mesdames, Messieurs, chers collègues,", avant=10)
    exposer(d, expose)
    d.p("LE CONSEIL DE LA MÉTROPOLE,", gras=True, avant=10)
    viser(d, f, aligne="justifie")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    poser(d, f, tierce(f), aligne="justifie", fin=".")
    d.p(f"ADOPTÉ À {tous(f).upper()} DES SUFFRAGES EXPRIMÉS", gras=True, avant=10)
    if f.mode == "majorite":
        d.p(f"POUR : {f.pour}   CONTRE : {f.contre}   ABSTENTIONS : {f.abstentions}")
    signe(d, f, f"{le_chef(f)} de la Métropole,")
    tete(d, f, numero, "convocation", "en_exercice")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def metropole_bureau(f: Faits) -> Feuille:
    """The bureau of a métropole: reference block at the top right, verbs after bullets."""
    f, expose = placer(f, "Métropole Val de Lisle", "bureau métropolitain", 35, (PLUM, CHALEUR, VELO), prefixe="200",
                       autorite="Monsieur le Président")  # fmt: skip
    d, qui, numero = Feuille("metropole_bureau"), asseoir(f), f"BM_{f.seance.year}_{f.rang:04}"
    timbrer(d, f, "ministere", numero)
    d.blocs.append(Colonnes(
        (P("MÉTROPOLE VAL DE LISLE", gras=True, taille=13), P("Bureau métropolitain", avant=0)),
        (P(f"Séance du {le(f.seance)}", aligne="droite"), P(f"Délibération n° {numero}", aligne="droite", gras=True)),
        part=0.5))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Rapporteur : {f.autres[5]}", avant=2)
    d.p(f"Le Bureau métropolitain s'est réuni le {le(f.seance)} à 9 heures, sur la convocation qui lui a été adressée "
        f"le {le(f.convocation)}, sous la présidence de {mm(f.president)}, {f.president.qualite} de la Métropole Val "
        f"de Lisle. {mm(f.secretaire)} remplit les fonctions de secrétaire de séance.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice} ; présents : {f.presents} ; absents excusés : {len(manquants(qui))} ; "
        f"pouvoirs : {f.pouvoirs} ; votants : {f.votants}.")  # fmt: skip
    exposer(d, expose)
    viser(d, f, fin=" ;", aligne="justifie")
    d.p("Le Bureau métropolitain, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f, "cap"), puce="–", retrait=12, aligne="justifie")
    d.lignes(f"Vote pour : {f.pour}", f"Vote contre : {f.contre or 'néant'}",
             f"Abstention : {f.abstentions or 'néant'}",
             avant=10)  # fmt: skip
    signe(d, f, "Pour extrait conforme,", f"{madame_la(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         qualite=f"{f.president.qualite} de la Métropole Val de Lisle")  # fmt: skip
    dit_vote(d, f)
    return d


VALLEES_AGGLOS = (
    agglo_fiche,
    agglo_marge,
    agglo_du_bureau,
    agglo_decision,
    agglo_nppv,
    agglo_listes,
    agglo_propositions,
    urbaine_registre,
    urbaine_bureau,
    metropole_conseil,
    metropole_bureau,
)
