"""The control layouts of set CHRONIQUES, the bourgs and the small towns."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_provisions, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.chroniques_pieces import (
    VILLAGE,
    elu_avec,
    envers,
    initiale,
    par_civilite,
    placer,
    timbre_affiche,
)
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    decider,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    motifs,
    noms,
    poser,
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Feuille, Tableau

_MUSIQUE = Sujet(
    "Convention d'objectifs avec l'école de musique", "7.5",
    (CGCT, "le projet de convention annexé", "l'avis de la commission culture"),
    ("que l'école de musique accueille cent vingt élèves de la ville",),
    (("approuver", "la convention d'objectifs à passer avec l'école de musique"),
     ("attribuer", "à cette association une subvention annuelle de 31 000 €"),
     ("autoriser", "{autorite} à signer la convention")),
)  # fmt: skip
_JARDINS = Sujet(
    "Règlement intérieur des jardins familiaux", "8.8", ("le code rural, notamment ses articles L. 471-1 et suivants",),
    ("que trente parcelles ont été créées au lieu-dit La Noue",),
    (("adopter", "le règlement intérieur des jardins familiaux"),
     ("fixer", "à 45 € la redevance annuelle de chaque parcelle")),
)  # fmt: skip
_AVENANT = Sujet(
    "Entretien des espaces verts : avenant n° 1 au marché", "1.1", (CGCT, "l'avis de la commission d'appel d'offres"),
    ("qu'il convient d'ajouter au marché l'entretien du parc de la Garenne",
     "que le montant de l'avenant est de 8 600 € hors taxes"),
    (("approuver", "l'avenant n° 1 au marché d'entretien des espaces verts"),
     ("autoriser", "{autorite} à le signer"), ("dire", "que les crédits sont ouverts au chapitre 011")),
)  # fmt: skip
VILLE = (_MUSIQUE, _JARDINS, _AVENANT)
"""What a town decides."""


def votes_en_pointilles(f: Faits) -> Feuille:
    """2016, LibreOffice: dot leaders, members in a bulleted list with their office, « Intitulé », dates at the foot."""
    f = placer(f, 2016, "Commune {de}", "conseil municipal", "maire", 15, VILLAGE, autorite="{mr} le Maire")
    d, qui, numero = Feuille("votes_en_pointilles"), bancs(f), f"{f.seance:%Y/%m}/{f.rang:02}"
    d.p(f"N° {numero}", aligne="droite", gras=True)
    d.p("DÉPARTEMENT DE LA SORNE", avant=0)
    d.p(f.collectivite.upper(), gras=True, avant=2)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} à 19 h 30", aligne="centre")
    d.lignes(f"Nombre de membres en exercice .......... {f.exercice}",
             f"Nombre de membres présents .............. {f.presents}",
             f"Nombre de pouvoirs ...................... {f.pouvoirs}",
             f"Nombre de votants ....................... {f.votants}",
             f"Date de la convocation .................. {f.convocation:%d/%m/%Y}", avant=10)  # fmt: skip
    d.p("Étaient présents :", avant=8)
    for rang, i in enumerate(qui.presents):
        ordre = {1: "1re" if i.femme else "1er", 2: "2e", 3: "3e"}.get(rang)
        office = "Maire" if not rang else f"{ordre} {accord(i, 'adjoint')}" if ordre else (
            "conseillère" if i.femme else "conseiller")  # fmt: skip
        d.p(f"{mm(i)}, {office}", puce="•", retrait=12, avant=0)
    d.p(f"Absents et excusés : {noms([*(a for a, _ in qui.pouvoirs), *qui.absents])}.")
    for a, b in qui.pouvoirs:
        d.p(f"{mm(a)} donne pouvoir à {mm(b)}.", avant=0)
    d.p(f"La séance est présidée par {mm(f.president)}, Maire.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.", avant=0)
    d.p(f"Intitulé : {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, fin="", aligne="justifie")
    d.p("Le conseil municipal, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f), marque="", fin=",", retrait=20)
    d.lignes("Résultat du vote", f"Pour ................ {f.pour}", f"Contre .............. {f.contre}",
             f"Abstentions ......... {f.abstentions}", avant=12)  # fmt: skip
    signe(d, f, f"À {f.lieu}, le {le(f.seance)}", "Le Maire,")
    d.lignes(f"Transmis au représentant de l'État le : {f.transmission:%d/%m/%Y}",
             f"Publié le : {f.publication:%d/%m/%Y}", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def huis_clos(f: Faits) -> Feuille:
    """2021, Cosoluce: behind closed doors, a roll in a table of letters, « DÉCIDE de », the stamp with « Affiché »."""
    f = placer(f, 2021, "Commune {de}", "conseil municipal", "maire", 19, VILLAGE, autorite="{mr} le Maire")
    d, qui, numero = Feuille("huis_clos"), bancs(f), f"DEL{f.seance.year}_{f.rang:03}"
    timbre_affiche(d, f, numero)
    d.p(f"{f.collectivite.upper()} – DÉPARTEMENT DE LA SORNE", gras=True)
    d.p(f"Délibération {numero}", gras=True, avant=2)
    d.p(f.sujet.objet, gras=True, italique=True, avant=2)
    d.p(f"Le {le(f.seance)}, à 19 heures, le conseil municipal s'est réuni à la salle polyvalente, sans public en "
        f"raison de l'épidémie, sur convocation du {le(f.convocation)}, sous la présidence de {monsieur(f.president)}, "
        "Maire.", aligne="justifie", avant=12)  # fmt: skip
    rangs = [(envers(i), "P", "") for i in qui.presents]
    rangs += [(envers(a), "E", f"Pouvoir à {envers(b)}") for a, b in qui.pouvoirs]
    rangs += [(envers(i), "A", "") for i in qui.absents]
    d.blocs.append(Tableau((("Nom et prénom", "P/E/A", "Observations"), *rangs)))
    d.p("P : présent – E : excusé – A : absent", taille=9)
    d.p(f"En exercice : {f.exercice}   Quorum : {f.exercice // 3 + 1}   Présents : {f.presents}   "
        f"Votants : {f.votants}")  # fmt: skip
    d.p(f"{monsieur(f.secretaire)} est {elu_avec(f.secretaire, 'désigné', 'secrétaire', 'secrétaire')} de séance.")
    motifs(d, f, fin=";", haut=True)
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)},", avant=10)
    textes = tierce(f)
    textes[0] = f"DÉCIDE {decider(f)[0]}"
    for n, texte in enumerate(textes, 1):
        d.p(f"{texte}{'.' if n == len(textes) else ','}", aligne="justifie")
    dit_provisions(d, f, textes)
    if f.mode == "majorite":
        d.p(f"Votes contre : {f.contre}. Abstentions : {f.abstentions}. Votes pour : {f.pour}.", avant=10)
    d.p("Délibéré les jour, mois et an ci-dessus.", avant=10)
    signe(d, f, "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def sur_proposition_de_l_adjoint(f: Faits) -> Feuille:
    """2021, JVS: the council named before its visas, spaces round the number's slash, a published date in the head,
    « ARTICLE 1. FIXE »."""
    f = placer(f, 2021, "Commune {de}", "conseil municipal", "maire", 19, VILLAGE, autorite="{mr} le Maire")
    d, qui = Feuille("sur_proposition_de_l_adjoint"), bancs(f)
    timbre(d, f, "ministere", f"D{f.seance.year}_{f.rang}")
    d.bas = f"Mairie – 1, rue de la République – Folio {f.rang + 40}"
    d.lignes("Liberté – Égalité – Fraternité", f.collectivite.upper(), aligne="centre", gras=True)
    d.p(f"DÉLIBÉRATION D {f.seance.year} / {f.rang}", gras=True, aligne="centre", avant=10)
    d.p(f"du conseil municipal du {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"Objet : {f.sujet.objet}", aligne="centre", avant=2)
    d.p(f"Nombre de conseillers : en exercice {f.exercice} / présents {f.presents} / pouvoirs {f.pouvoirs} / "
        f"votants {f.votants}", taille=10, avant=10)  # fmt: skip
    d.p(f"Convocation envoyée le {f.convocation:%d/%m/%Y} – Délibération publiée le {f.publication:%d/%m/%Y}",
        taille=10, avant=0)  # fmt: skip
    d.p(f"Sous la présidence de {monsieur(f.president)}, Maire. Étaient présents : {noms(qui.presents)}.",
        aligne="justifie")  # fmt: skip
    for a, b in qui.pouvoirs:
        d.p(f"{accord(a, 'Représenté')} : {mm(a)} (pouvoir à {mm(b)})", avant=0)
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents)}", avant=0)
    d.p(f"A été {accord(f.secretaire, 'désigné')} secrétaire de séance : {mm(f.secretaire)}")
    d.p("Le Conseil Municipal,", avant=10, gras=True)
    visas_suivis(d, f, italique=True)
    considerants_suivis(d, f, italique=True)
    adjoint = f.autres[1]
    d.p(f"Sur proposition de {mm(adjoint)}, {elu_avec(adjoint, 'délégué', 'aux travaux', 'aux travaux')},")
    d.p(f"Après en avoir délibéré, à {tous(f)} des présents et représentés :")
    poser(d, f, tierce(f), marque="ARTICLE {n}. ", fin=".")
    signent(d, f)
    tete(d, f, f"D {f.seance.year}/{f.rang}", "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


_EXPOSE = (
    "La commission compétente a examiné ce dossier à deux reprises. Elle a entendu les services et les usagers, et "
    "s'est prononcée favorablement sur la solution qui est soumise ce soir à l'assemblée.",
    "Les membres du conseil ont reçu avec leur convocation une note de synthèse et les pièces qui s'y rapportent. Il "
    "est précisé que la dépense reste dans la limite des crédits votés.",
)


def expose_puis_delibere(f: Faits) -> Feuille:
    """2010, a town's web-délib with the @CTES stamp: service and reporter in the head, « Exposé », « Délibéré »."""
    f = placer(f, 2010, "Ville {de}", "conseil municipal", "maire", 27, VILLE, autorite="{mr} le Maire")
    d, qui, numero = Feuille("expose_puis_delibere"), bancs(f), f"{f.seance:%Y.%m}.{f.rang:02}"
    timbre(d, f, "actes", numero.replace(".", "_"))
    d.haut = f"{f.collectivite} – Conseil municipal"
    d.p(f"CONSEIL MUNICIPAL DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", gras=True, aligne="centre")
    d.lignes(f"Délibération n° {numero}", f"Objet : {f.sujet.objet}", "Service : direction générale",
             f"Rapporteur : {mm(f.autres[0])}", gras=True, avant=12)  # fmt: skip
    d.p(f"Convocation du {le(f.convocation)}. Présidence de {mm(f.president)}, {f.president.qualite}. Secrétaire de "
        f"séance : {mm(f.secretaire)}.")  # fmt: skip
    d.p(f"Nombre de conseillers municipaux en exercice : {f.exercice}. Nombre de présents : {f.presents}. Nombre de "
        f"représentés : {f.pouvoirs}.")  # fmt: skip
    d.p(f"Présents : {par_civilite(qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Avaient donné procuration : {' ; '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Absents : {par_civilite(qui.absents)}.", taille=10)
    d.p("Exposé", gras=True, avant=12)
    for alinea in _EXPOSE:
        d.p(alinea, aligne="justifie")
    d.p("Délibéré", gras=True, avant=12)
    motifs(d, f, fin=";")
    d.p("Le conseil municipal, après en avoir délibéré, décide :", avant=8)
    poser(d, f, decider(f), marque="", puce="-", retrait=12)
    if f.mode == "unanimite":
        d.p("Cette délibération est adoptée à l'unanimité des suffrages exprimés.", avant=10)
    else:
        d.p(f"Cette délibération est adoptée par {f.pour} voix pour, {f.contre} contre et "
            f"{f.abstentions or 'aucune'} abstention{'s' if f.abstentions > 1 else ''}.", avant=10)  # fmt: skip
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def votants_entre_parentheses(f: Faits) -> Feuille:
    """2014, e-magnus: each vote by its names with the count in brackets, articles that follow « DÉLIBÈRE »."""
    f = placer(f, 2014, "Ville {de}", "conseil municipal", "maire", 29, VILLE, autorite="{mr} le Maire")
    d, qui = Feuille("votants_entre_parentheses"), bancs(f)
    numero = f"{f.seance:%y}/{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True, taille=14, aligne="centre")
    d.p("SECRÉTARIAT GÉNÉRAL – REGISTRE DES DÉLIBÉRATIONS", aligne="centre", taille=9, avant=0)
    d.p(f"Séance du {f.seance:%d.%m.%Y} – Convocation du {f.convocation:%d.%m.%Y}", aligne="centre")
    d.p(f"L'an {jour_ecrit(f)}, le Conseil municipal s'est assemblé sous la présidence de {mm(f.president)}, Maire. "
        f"{mm(f.secretaire)} a été {accord(f.secretaire, 'chargé')} du secrétariat de la séance.", aligne="justifie",
        avant=12)  # fmt: skip
    d.p(f"PRÉSENTS : {', '.join(initiale(i) for i in qui.presents)}", aligne="justifie")
    d.p(f"POUVOIRS : {', '.join(f'{initiale(a)} (à {initiale(b)})' for a, b in qui.pouvoirs) or 'aucun'}")
    d.p(f"ABSENTS : {', '.join(initiale(i) for i in qui.absents) or 'aucun'}")
    d.p(f"{numero} – {f.sujet.objet.upper()}", gras=True, avant=16)
    motifs(d, f, fin="", haut=True)
    d.p("LE CONSEIL MUNICIPAL DÉLIBÈRE :", gras=True, avant=10)
    poser(d, f, tierce(f, "cap"), marque="Article {n} : ", fin=".")
    opposes, abstenus = f.autres[2 : 2 + f.contre], f.autres[6 : 6 + f.abstentions]
    d.p(f"ONT VOTÉ POUR ({f.pour}) : tous les autres membres présents ou représentés" if f.mode == "majorite" else
        f"ONT VOTÉ POUR ({f.pour}) : tous les membres présents ou représentés", avant=12)  # fmt: skip
    d.p(f"ONT VOTÉ CONTRE ({f.contre}) : {', '.join(initiale(i) for i in opposes) or 'néant'}", avant=0)
    d.p(f"SE SONT ABSTENUS ({f.abstentions}) : {', '.join(initiale(i) for i in abstenus) or 'néant'}", avant=0)
    d.p(f"Délibération adoptée à {tous(f)}.", avant=4)
    signe(d, f, "Le Maire,", aligne="centre")
    tete(d, f, numero, "convocation", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    if not qui.pouvoirs:
        d.dit(pouvoirs=0)
    return d


def conseil_inclusif(f: Faits) -> Feuille:
    """2026, a town that writes « conseiller·es », the vote above the visas, « 1) d'approuver », two signatures."""
    f = placer(f, 2026, "Ville {de}", "conseil municipal", "maire", 29, VILLE, autorite="{mr} le Maire")
    d, qui = Feuille("conseil_inclusif"), bancs(f)
    numero = f"{f.seance:%y}-{f.rang:03}"
    timbre(d, f, "ministere", numero)
    d.bas = f"{f.collectivite} – délibération {numero} – page {{page}} sur {{pages}}"
    d.p(f"{f.collectivite} | Conseil municipal du {f.seance:%d/%m/%Y}", gras=True)
    d.p(f"Délibération {numero}", gras=True, taille=14, avant=12)
    d.p(f"Objet / {f.sujet.objet}", gras=True, avant=0)
    if f.mode == "unanimite":
        d.p(f"Vote : unanimité ({f.pour} pour)")
    else:
        d.p(f"Vote : majorité ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention·s)")
    d.lignes(f"Conseiller·es en exercice : {f.exercice}", f"Présent·es : {f.presents}",
             f"Représenté·es : {f.pouvoirs}", f"Date d'envoi de la convocation : {le(f.convocation)}",
             avant=10)  # fmt: skip
    d.p(f"Présidence : {f.president}, {f.president.qualite}")
    d.p(f"Secrétariat de séance : {f.secretaire}", avant=0)
    d.p(f"Présent·es : {', '.join(str(i) for i in qui.presents)}", aligne="justifie", taille=10)
    for a, b in qui.pouvoirs:
        d.p(f"{a} a donné pouvoir à {b}", taille=10, avant=0)
    motifs(d, f, fin=",")
    d.p("Après en avoir délibéré, le conseil municipal décide :", avant=10)
    poser(d, f, decider(f), marque="{n}) ", fin=" ;", retrait=12)
    signent(d, f)
    d.p("Délibération contestable dans les deux mois devant le tribunal administratif de Montrivel, par courrier ou "
        "sur telerecours.fr.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(mode=f.mode, pour=f.pour)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


BOURGS_DES_CHRONIQUES = (
    votes_en_pointilles,
    huis_clos,
    sur_proposition_de_l_adjoint,
    expose_puis_delibere,
    votants_entre_parentheses,
    conseil_inclusif,
)
