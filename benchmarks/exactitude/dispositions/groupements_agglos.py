"""Ordinary acts of communautés d'agglomération."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.groupements_pieces import (
    POINT_VIRGULE,
    accord,
    bancs,
    courber,
    decompte,
    disposer,
    executif,
    expose,
    grouper,
    infinitifs,
    jour_ecrit,
    le_chef,
    mandats,
    mm,
    monsieur,
    monsieur_le,
    motiver,
    noms,
    par_commune,
    sans_motifs,
    signer,
    signer_a_deux,
    tableau_dans,
    tenir,
    tierces,
    timbrer,
    tous,
    vice,
)
from benchmarks.exactitude.dispositions.groupements_sujets import AGGLO, CGCT
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def agglo_conseil_articles(f: Faits) -> Feuille:
    """An agglomération's printed act: object in a block, « Article 1er - », a deliberation sheet of two pages, stamp of
    S²LOW, contact line below."""
    f = grouper(f, "Communauté d'agglomération {de}", "conseil communautaire", 52, AGGLO,
                visas=[f"{CGCT}, notamment son article L. 5216-5"])  # fmt: skip
    d, qui, numero = Feuille("agglo_conseil_articles"), bancs(f, trier=True), f"{f.seance:%Y.%m}.{f.rang:03}"
    timbrer(d, f, "s2low", numero.replace(".", "_"))
    d.bas = f"{f.collectivite} – Service des assemblées – {{page}}/{{pages}}"
    d.p("DÉLIBÉRATION DU CONSEIL COMMUNAUTAIRE", gras=True, taille=14)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f.collectivite, gras=True, avant=10)
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"L'an {jour_ecrit(f.seance)}, à 18 h 00, le conseil communautaire de la {f.collectivite[0].lower()}"
        f"{f.collectivite[1:]}, légalement convoqué le {le(f.convocation)}, s'est réuni à l'hôtel d'agglomération, "
        f"sous la présidence de {mm(f.president)}, {f.president.qualite}.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Étaient présents (Mmes et MM.) : {noms(qui.presents, civilite=False)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Étaient représentés : {mandats(qui, ' par ', civilite=False)}.", aligne="justifie", taille=10)
    if qui.absents:
        d.p(f"Étaient absents : {noms(qui.absents, civilite=False)}.", aligne="justifie", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", taille=10)
    d.p(f"Membres en exercice : {f.exercice}  Présents : {f.presents}  Représentés : {f.pouvoirs}  "
        f"Votants : {f.votants}", taille=10)  # fmt: skip
    rapporteur = f.autres[0]
    d.p(f"Rapporteur : {mm(rapporteur)}, {vice(rapporteur)}", italique=True, avant=10)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    motiver(d, f, aligne="justifie")
    d.p("Le conseil communautaire, après en avoir délibéré,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    disposer(d, f, infinitifs(f), "Article {er} - ", "Article unique - ", fin=".", aligne="justifie")
    d.p(f"Adopté à {tous(f)}", gras=True, avant=10)
    if f.mode == "majorite":
        d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstention : {f.abstentions}", avant=2)
    signer_a_deux(d, f)
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return courber(d)


def agglo_bureau_delegue(f: Faits) -> Feuille:
    """The bureau of an agglomération, by delegation: « Le Bureau », bulleted verbs, no exposé, publication below."""
    f = grouper(f, "Ourvaise Agglomération", "bureau communautaire", 17, AGGLO,
                visas=[f"{CGCT} et notamment son article L. 5211-10",
                       "la délibération du conseil communautaire du 9 juillet 2020 portant délégations au Bureau"],
                autorite="{le} {Chef}")  # fmt: skip
    d, qui, numero = Feuille("agglo_bureau_delegue"), bancs(f), f"B{f.seance.year}-{f.rang:03}"
    timbrer(d, f, "actes", numero)
    d.p("OURVAISE AGGLOMÉRATION", gras=True, taille=15)
    d.p("Extrait du registre des délibérations du Bureau communautaire", italique=True, avant=2)
    d.p(f"Bureau communautaire du {f.seance:%d/%m/%Y}", gras=True, avant=12)
    d.p(f"Délibération {numero} : {f.sujet.objet}", gras=True, avant=4)
    d.lignes(f"Date de convocation : {f.convocation:%d/%m/%Y}", f"En exercice : {f.exercice}",
             f"Présents : {f.presents}", f"Votants : {f.votants}", avant=10, taille=10)  # fmt: skip
    d.p(f"Présidait la séance : {f.president}, {f.president.qualite}", taille=10)
    d.p(f"Présents : {noms(qui.presents)}", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {mandats(qui)}", taille=10)
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents)}", taille=10)
    d.p(f"Secrétaire : {f.secretaire}", taille=10)
    motiver(d, f, fin="", aligne="justifie")
    d.p("Le Bureau communautaire,", gras=True, avant=10)
    d.p(f"Après en avoir délibéré, à {tous(f)} des membres présents et représentés"
        f"{'' if f.mode == 'unanimite' else f' ({decompte(f)})'},", avant=2)  # fmt: skip
    disposer(d, f, tierces(f, haut=False), puce="•", retrait=12, aligne="justifie")
    signer(d, f, f"{le_chef(f)},")
    d.p(f"Publication sur le site internet : {f.publication:%d/%m/%Y}", taille=9, avant=16)
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "votants", "publication")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def agglo_rapport_conclusions(f: Faits) -> Feuille:
    """An agglomération that prints the rapport, its proposals, and the vote on its conclusions; no visas."""
    f = grouper(f, "Communauté d'agglomération du Bassin {de}", "conseil d'agglomération", 61, AGGLO)
    d, numero = Feuille("agglo_rapport_conclusions"), f"{f.seance.year} - {f.rang:03}"
    d.haut = "Communauté d'agglomération – Conseil d'agglomération"
    d.blocs.append(Colonnes(
        (P(f.collectivite, gras=True), P("Direction générale des services", taille=9)),
        (P("CONSEIL D'AGGLOMÉRATION", gras=True, aligne="droite"),
         P(f"Séance publique du {le(f.seance)}", aligne="droite"),
         P(f"Délibération n° {numero}", gras=True, aligne="droite")), part=0.5))  # fmt: skip
    d.p(f"{f.sujet.objet}", gras=True, aligne="centre", taille=13, avant=18)
    d.p(f"Nombre de conseillers en exercice : {f.exercice}. Nombre de conseillers présents à la séance : {f.presents}. "
        f"Nombre de conseillers représentés : {f.pouvoirs}. Date de convocation : {le(f.convocation)}.",
        taille=10, avant=12)  # fmt: skip
    d.p(f"Président : {mm(f.president)}, {f.president.qualite}. Secrétaire de séance : {mm(f.secretaire)}.", taille=10)
    rapporteur = f.autres[3]
    d.p(f"{monsieur(rapporteur)} donne lecture du rapport suivant :", avant=12)
    d.p("Mesdames, Messieurs,", avant=6)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    d.p("La commission compétente, consultée, n'a pas formulé d'observation.", aligne="justifie")
    d.p("Il vous est proposé :", avant=8)
    disposer(d, f, infinitifs(f), "- ", retrait=12, aligne="justifie")
    d.p("Le conseil d'agglomération, après en avoir délibéré,", avant=10)
    if f.mode == "unanimite":
        d.p("ADOPTE À L'UNANIMITÉ LES CONCLUSIONS DU RAPPORT.", gras=True, avant=2)
    else:
        d.p("ADOPTE À LA MAJORITÉ LES CONCLUSIONS DU RAPPORT.", gras=True, avant=2)
        d.p(f"Pour : {f.pour}, contre : {f.contre}, abstentions : {f.abstentions}", avant=2)
    signer(d, f, "Pour extrait conforme,", f"{monsieur_le(f)},")
    d.p(f"Délibération transmise au représentant de l'État le {le(f.transmission)} et publiée le {le(f.publication)}.",
        taille=9, avant=14)  # fmt: skip
    sans_motifs(d)
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "transmission", "publication")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def agglo_tableau_presences(f: Faits) -> Feuille:
    """An agglomération whose members stand in a table by commune, over a page of its own; acts on the second one."""
    f = grouper(f, "Communauté d'agglomération Val de Brune", "conseil communautaire", 38, AGGLO)
    d, qui, numero = Feuille("agglo_tableau_presences"), bancs(f), f"DC-{f.seance.year}-{f.rang:03}"
    timbrer(d, f, "ministere", numero.replace("-", ""))
    d.bas = f"Délibération {numero} – page {{page}}"
    d.p("Communauté d'agglomération Val de Brune", gras=True, taille=14)
    d.p("REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", gras=True, avant=10)
    d.p(f"Séance du {le(f.seance)} – Convocation du {le(f.convocation)}", avant=2)
    rangs = []
    for commune, gens in par_commune(qui.presents, 10):
        rangs.append((commune, ", ".join(str(i) for i in gens)))
    d.blocs.append(Tableau((("Communes", "Conseillers présents"), *rangs)))
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {mandats(qui, ' donne pouvoir à ', ' ; ', civilite=False)}", taille=10, avant=10)
    if qui.absents:
        d.p(f"Absents excusés : {noms(qui.absents, civilite=False)}", taille=10)
    d.p(f"Président de séance : {f.president}, {f.president.qualite}", taille=10)
    d.p(f"Secrétaire de séance : {f.secretaire}", taille=10)
    d.p(f"Nombre de membres en exercice : {f.exercice} / Nombre de présents : {f.presents} / "
        f"Nombre de pouvoirs : {f.pouvoirs} / Nombre de votants : {f.votants}", taille=10)  # fmt: skip
    d.blocs.append(SautDePage())
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", taille=13)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=4)
    d.p("LE CONSEIL COMMUNAUTAIRE,", gras=True, avant=12)
    motiver(d, f, vu="VU", considerant="CONSIDÉRANT", fin=",", aligne="justifie")
    d.p(f"ENTENDU l'exposé de {monsieur(f.autres[4])},", avant=6)
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", avant=6)
    disposer(d, f, tierces(f), aligne="justifie", fin=",")
    d.p(f"VOTE : {'UNANIMITÉ' if f.mode == 'unanimite' else 'MAJORITÉ'}", gras=True, avant=12)
    d.lignes(f"POUR : {f.pour}", f"CONTRE : {f.contre}", f"ABSTENTION : {f.abstentions}", avant=2)
    signer(d, f, f"{le_chef(f)} de la communauté d'agglomération,")
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


_COMPENSATION = Sujet(
    "Attributions de compensation définitives 2025",
    "7.10",
    ("le code général des impôts, notamment son article 1609 nonies C V",
     "le rapport de la commission locale d'évaluation des charges transférées du 24 septembre 2024",
     "les délibérations concordantes des communes membres"),
    ("que les attributions de compensation doivent être arrêtées avant la fin de l'exercice",),
    (("fixer", "le montant des attributions de compensation définitives pour 2025 tel que figurant ci-dessous :"),
     ("autoriser", "{autorite} à procéder aux versements mensuels"),
     ("dire", "que les crédits sont inscrits au chapitre 014 du budget principal")),
)  # fmt: skip


def agglo_compensations(f: Faits) -> Feuille:
    """An agglomération's finances: a table of communes in the first article, counts in a sentence."""
    f = grouper(f, "Communauté d'agglomération {de} Sud", "conseil communautaire", 47, [_COMPENSATION])
    d, numero = Feuille("agglo_compensations"), f"{f.rang:03}-{f.seance.year}"
    timbrer(d, f, "s2low", numero.replace("-", "_"))
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"CONSEIL COMMUNAUTAIRE DU {f.seance:%d/%m/%Y}", aligne="centre", avant=4)
    d.p("DÉLIBÉRATION", gras=True, aligne="centre", taille=14, avant=10)
    d.p(f"N° {numero}", aligne="centre", avant=0)
    d.p(f"Finances – {f.sujet.objet}", gras=True, aligne="centre", avant=8)
    d.p(f"Sur convocation du {le(f.convocation)}, le conseil communautaire s'est réuni le {le(f.seance)} à 17 h 30, "
        f"sous la présidence de {monsieur(f.president)}, {f.president.qualite}. Sur {f.exercice} conseillers en "
        f"exercice, {f.presents} étaient présents (pouvoirs : {f.pouvoirs}). {monsieur(f.secretaire)} a été "
        f"{accord(f.secretaire, 'désigné')} secrétaire de séance.", aligne="justifie", avant=10)  # fmt: skip
    motiver(d, f, fin=POINT_VIRGULE, aligne="justifie")
    d.p(f"Le conseil communautaire, à {tous(f)} ({decompte(f)}), décide :", avant=10)
    textes = infinitifs(f, "cap")
    brouillon = Feuille("")
    disposer(brouillon, f, textes, "{n}")
    d.dit(provisions=brouillon.attendu["provisions"])
    d.p(f"ARTICLE 1 : {textes[0]}", aligne="justifie")
    tableau_dans(d, 0, (("Commune", "Montant"), ("Arvezac", "214 350 €"), ("Brunevault", "48 912 €"),
                        ("Douzelières", "36 207 €"), ("Fourchebrune", "- 5 140 €"), ("Issandeuil", "1 021 668 €"),
                        ))  # fmt: skip
    for n, texte in enumerate(textes[1:], 2):
        d.p(f"ARTICLE {n} : {texte}.", aligne="justifie", avant=8)
    signer(d, f, f"{le_chef(f)},")
    d.p("Voies et délais de recours : tribunal administratif de Castelbrune, deux mois à compter de la publication.",
        taille=9, avant=16)  # fmt: skip
    tenir(d, f, numero, "convocation", "en_exercice", "presents", objet=f"Finances – {f.sujet.objet}")
    d.dit(pouvoirs=f.pouvoirs)
    dit_vote(d, f, zeros=False)
    return d


def agglo_commission_saisie(f: Faits) -> Feuille:
    """An agglomération whose deliberation opens with its service and its commission, « Vu » with a dash, the sentence
    of the vote at the end with its detail."""
    f = grouper(f, "Communauté d'agglomération {de} et de l'Ostre", "conseil communautaire", 45, AGGLO)
    d, numero = Feuille("agglo_commission_saisie", police="New Computer Modern"), f"{f.seance:%y}-{f.rang:03}"
    timbrer(d, f, "actes", numero)
    d.lignes("Pôle Ressources", "Commission n° 2", f"Rapporteur : {mm(f.autres[1])}", taille=9)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", avant=8)
    d.p(f"Délibération n° {numero} du conseil communautaire du {le(f.seance)}", gras=True, aligne="centre", avant=6)
    d.p(f"Objet : {f.sujet.objet}", gras=True, aligne="justifie", avant=10)
    d.lignes(f"Président de séance : {monsieur(f.president)}, {f.president.qualite}",
             f"Secrétaire de séance : {monsieur(f.secretaire)}", f"Conseillers en exercice : {f.exercice}",
             f"Quorum : {f.exercice // 2 + 1}", f"Conseillers présents : {f.presents}",
             f"Conseillers représentés : {f.pouvoirs}", f"Convocation : {f.convocation:%d/%m/%Y}",
             avant=10)  # fmt: skip
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    for champ, mot, textes in (("visas", "Vu", f.visas), ("considerants", "Considérant", f.sujet.considerants)):
        for texte in textes:
            d.p(f"- {mot} {texte} ;", aligne="justifie", avant=3)
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})
    d.p("Le conseil communautaire, après avis de la commission et après en avoir délibéré, décide de :", avant=10)
    disposer(d, f, infinitifs(f, "nu"), "- ", retrait=12)
    d.p(f"La délibération est adoptée à {tous(f)} des suffrages exprimés.", avant=8)
    if f.mode == "majorite":
        d.p(f"Ont voté pour : {f.pour}. Ont voté contre : {f.contre}. Se sont abstenus : {f.abstentions}.", avant=2)
    d.lignes("Le secrétaire de séance," if not f.secretaire.femme else "La secrétaire de séance,", str(f.secretaire),
             avant=14)  # fmt: skip
    signer(d, f, f"{le_chef(f)},", avant=10)
    d.dit(signataires=[str(f.secretaire), str(f.president)])
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def agglo_arrete_plui(f: Faits) -> Feuille:
    """An agglomération's arrêté that engages a simplified modification of its plan: passive and active articles, the
    ampliation at the end."""
    f = grouper(f, "Communauté d'agglomération des Trois Rives", "conseil communautaire", 40, AGGLO)
    d, numero = Feuille("agglo_arrete_plui"), f"ARR-{f.seance.year}-{f.rang:03}"
    rang = 1 + f.rang % 4
    objet = f"Prescription de la modification simplifiée n° {rang} du plan local d'urbanisme intercommunal"
    timbrer(d, f, "actes", numero.replace("-", "_"), "AR")
    d.p("Communauté d'agglomération des Trois Rives", gras=True, taille=13)
    d.p("Direction de l'urbanisme et de l'aménagement", italique=True, avant=0)
    d.p(f"ARRÊTÉ N° {numero}", gras=True, aligne="centre", taille=14, avant=14)
    d.p(f"Objet : {objet}", gras=True, aligne="centre", avant=6)
    d.p(f"{le_chef(f)} de la communauté d'agglomération des Trois Rives,", avant=12)
    visas = (
        f"{CGCT}, notamment son article L. 5211-9",
        "le code de l'urbanisme, notamment ses articles L. 153-36 à L. 153-48",
        "le plan local d'urbanisme intercommunal approuvé le 19 décembre 2019",
    )
    motifs = (
        "qu'il est nécessaire de rectifier une erreur matérielle dans le règlement de la zone UX",
        "que cette évolution n'a pas pour effet de majorer les possibilités de construire de plus de 20 %",
    )
    for champ, mot, textes in (("visas", "Vu", visas), ("considerants", "Considérant", motifs)):
        for texte in textes:
            d.p(f"{mot} {texte} ;", aligne="justifie")
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})
    d.p("ARRÊTE", gras=True, aligne="centre", avant=12)
    articles = [
        f"La procédure de modification simplifiée n° {rang} du plan local d'urbanisme intercommunal est engagée",
        "Le dossier sera notifié aux personnes publiques associées et aux maires des communes concernées",
        "Le présent arrêté sera affiché pendant un mois au siège de la communauté d'agglomération et dans les mairies",
        "Le directeur général des services est chargé de l'exécution du présent arrêté",
    ]
    for n, texte in enumerate(articles, 1):
        d.p(f"Article {'1er' if n == 1 else n}", gras=True, avant=8)
        d.p(f"{texte}.", aligne="justifie", avant=1)
    d.dit(provisions=[(str(n), None, texte) for n, texte in enumerate(articles, 1)])
    d.p(f"Fait à Brunevault, le {le(f.seance)}", aligne="droite", avant=14)
    signer(d, f, f"{le_chef(f)},", avant=4)
    d.lignes("Ampliation adressée à :", "- Monsieur le Préfet de l'Ourvaise", "- Mesdames et Messieurs les maires",
             taille=9, avant=16)  # fmt: skip
    executif(d, f, "AR", numero, objet)
    return d


AGGLOS = (
    agglo_conseil_articles,
    agglo_bureau_delegue,
    agglo_rapport_conclusions,
    agglo_tableau_presences,
    agglo_compensations,
    agglo_commission_saisie,
    agglo_arrete_plui,
)
