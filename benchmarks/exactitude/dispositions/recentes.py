"""Layouts after what offices print today: cities and groupings here, small communes in the second half."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_provisions,
    dit_tete,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.dispositions.recentes_suite import (
    COMMUNALES,
    chez,
    de_faire,
    dit_gens,
    e,
    enumeres,
    signature,
    titre,
)
from benchmarks.exactitude.faits import Faits, conjuguer, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau, personne

RAPPORT = (
    "Le dossier qui vous est soumis ce soir a fait l'objet d'un travail préparatoire conduit par les services "
    "depuis le printemps dernier, en lien étroit avec les élus référents et les partenaires concernés. Plusieurs "
    "réunions ont permis d'entendre les habitants, les associations et les acteurs économiques du territoire.",
    "Les échanges ont fait apparaître une attente forte en matière de qualité du service rendu, de lisibilité des "
    "règles applicables et de maîtrise des coûts. Les remarques recueillies ont été analysées une à une et, "
    "chaque fois que cela était possible, intégrées dans la proposition finale.",
    "Sur le plan financier, les services ont vérifié que l'opération restait compatible avec la trajectoire "
    "retenue lors du vote du budget. Aucune dépense supplémentaire n'est attendue au-delà de l'enveloppe prévue, "
    "et les recettes escomptées ont été évaluées avec prudence.",
    "Sur le plan juridique, la procédure suivie respecte les règles en vigueur. Les avis nécessaires ont été "
    "recueillis dans les délais et les documents utiles ont été tenus à la disposition des élus, qui ont pu les "
    "consulter au siège ou sur la plateforme qui leur est réservée.",
    "Le calendrier prévoit une mise en œuvre progressive, afin de laisser aux agents le temps de se former et aux "
    "usagers celui de prendre connaissance des changements. Un bilan sera présenté à l'assemblée au terme de la "
    "première année, accompagné, le cas échéant, de propositions d'ajustement.",
    "La commission compétente, qui a examiné ce dossier lors de sa dernière réunion, a salué la qualité du "
    "travail accompli et a rendu un avis favorable. Les questions posées à cette occasion ont trouvé une réponse "
    "dans la note de présentation jointe à la convocation.",
)


def agglomeration(f: Faits) -> Faits:
    """Taken by a communauté d'agglomération."""
    return chez(f, "Communauté d'agglomération", "conseil communautaire", "conseillers communautaires")


def ville(f: Faits) -> Faits:
    """Taken by a city."""
    return chez(f, "Ville", "conseil municipal", "conseillers municipaux", maire=True)


def communaute(f: Faits) -> Faits:
    """Taken by a communauté de communes."""
    return chez(f, "Communauté de communes", "conseil communautaire", "conseillers communautaires")


def syndicat(f: Faits) -> Faits:
    """Taken by a syndicat."""
    return chez(f, "Syndicat mixte", "comité syndical", "délégués")


def agglo_en_colonnes(f: Faits) -> Feuille:
    """Counts on the left, session on the right; « DÉLIBÈRE » then « ARTICLE 1 : »."""
    f = agglomeration(f)
    d = Feuille("agglo_en_colonnes")
    numero = f"CA{f.seance:%Y}-{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    gauche = (
        P(f"Membres en exercice : {f.exercice}", taille=9),
        P(f"Présents : {f.presents}", taille=9),
        P(f"Pouvoirs : {f.pouvoirs}", taille=9),
        P(f"Votants : {f.votants}", taille=9),
    )
    droite = (
        P("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", gras=True),
        P(f"Séance du {le(f.seance)}"),
        P(f"Convocation envoyée le {le(f.convocation)}", taille=10),
        P(f"Président{e(f.president)} de séance : {f.president}, {f.president.qualite}", taille=10),
        P(f"Secrétaire de séance : {f.secretaire}", taille=10),
    )
    d.blocs.append(Colonnes(gauche, droite, 0.32))
    d.p(f"Délibération n° {numero}", gras=True, avant=18)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p("LE CONSEIL COMMUNAUTAIRE,", avant=12)
    visas_suivis(d, f, mot="VU", aligne="justifie")
    considerants_suivis(d, f, mot="CONSIDÉRANT", aligne="justifie")
    d.p("Après en avoir délibéré,", avant=10)
    d.p("DÉLIBÈRE", aligne="centre", gras=True)
    textes = [f"{conjuguer(v).upper()} {r}." for v, r in f.decisions]
    for i, t in enumerate(textes, 1):
        d.p(f"ARTICLE {i} : {t}", avant=8, aligne="justifie")
    d.p(f"VOTE : {'à l’unanimité' if f.mode == 'unanimite' else 'à la majorité'}", gras=True, avant=10)
    d.p(f"Pour : {f.pour} / Contre : {f.contre} / Abstentions : {f.abstentions}", avant=0)
    d.p(f"{signature(f)} de la communauté d'agglomération,", aligne="droite", avant=16)
    d.p(str(f.president), aligne="droite", avant=24)
    timbre_s2low(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_provisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    dit_gens(d, f)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(pouvoirs=f.pouvoirs, signataires=[str(f.president)])
    return d


def communaute_article_premier(f: Faits) -> Feuille:
    """« ARTICLE PREMIER » and infinitives after « DÉCIDE », on the proposal of the bureau."""
    f = communaute(f)
    d = Feuille("communaute_article_premier", police="New Computer Modern", bas="Page {page}/{pages}")
    numero = f"{f.seance:%Y}/{f.rang:03}"
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="centre", taille=9)
    d.p(f.collectivite, aligne="centre", gras=True, taille=14)
    d.p(f"DÉLIBÉRATION N° {numero}", aligne="centre", gras=True, avant=10)
    d.p(f"Conseil communautaire du {le(f.seance)}", aligne="centre")
    d.p(f.sujet.objet, aligne="centre", gras=True, avant=14, taille=12)
    d.p(
        f"Sous la présidence de {f.president.civilite} {f.president}, {f.president.qualite}, le conseil communautaire "
        f"s'est réuni sur convocation du {le(f.convocation)}. Nombre de conseillers en exercice : {f.exercice}. "
        f"Présents : {f.presents}. Votants : {f.votants}.", aligne="justifie", avant=12,
    )  # fmt: skip
    d.p(f"{f.secretaire.civilite} {f.secretaire} a été désigné{e(f.secretaire)} secrétaire de séance.")
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    considerants_suivis(d, f, fin=" ;", aligne="justifie")
    vote = "à l'unanimité" if f.mode == "unanimite" else f"à la majorité ({f.contre} contre)"
    d.p(f"Sur proposition du bureau, le conseil communautaire, après en avoir délibéré, {vote},", avant=10)
    d.p("DÉCIDE", aligne="centre", gras=True)
    textes = [de_faire(v, r)[0].upper() + de_faire(v, r)[1:] + "." for v, r in f.decisions]
    seul = len(textes) == 1
    for i, t in enumerate(textes, 1):
        d.p(f"ARTICLE {'UNIQUE' if seul else 'PREMIER' if i == 1 else i} – {t}", avant=8, aligne="justifie")
    d.p("Fait et délibéré en séance les jour, mois et an ci-dessus.", avant=14)
    d.p(f"{signature(f)},", aligne="droite", avant=10)
    d.p(str(f.president), aligne="droite", avant=24)
    d.p("La présente délibération peut être contestée devant le tribunal administratif dans un délai de deux mois à "
        "compter de sa publication.", taille=8, avant=14)  # fmt: skip
    timbre_actes(d, f, numero.replace("/", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode=f.mode, **({"contre": f.contre} if f.mode == "majorite" else {}))
    dit_provisions(d, f, textes, ["unique"] if seul else [str(i) for i in range(1, len(textes) + 1)])
    dit_gens(d, f)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(signataires=[str(f.president)])
    return d


def syndicat_decide_de(f: Faits) -> Feuille:
    """A syndicat: counts in a table, « DÉCIDE DE : » over infinitives in capitals."""
    f = syndicat(f)
    d = Feuille("syndicat_decide_de")
    numero = f"CS-{f.seance:%Y}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"COMITÉ SYNDICAL DU {f.seance:%d/%m/%Y}", aligne="centre")
    d.blocs.append(
        Tableau((("Délégués en exercice", "Présents", "Pouvoirs", "Votants"),
                 (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants))))
    )  # fmt: skip
    d.p(f"DÉLIBÉRATION N° {numero} : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}", avant=10)
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}")
    d.p(f"Séance tenue sous la présidence de {f.president.civilite} {f.president}, {f.president.qualite}.")
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    vote = "À L'UNANIMITÉ" if f.mode == "unanimite" else "À LA MAJORITÉ"
    d.p(f"LE COMITÉ SYNDICAL, APRÈS EN AVOIR DÉLIBÉRÉ, {vote}, DÉCIDE DE :", gras=True, avant=10)
    paires = [(r.removeprefix("d'").split(" ", 1) if v == "décider" else [v, r]) for v, r in f.decisions]
    textes = enumeres([f"{v.upper()} {r}" for v, r in paires])
    for t in textes:
        d.p(t, puce="•", retrait=16, aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions}", avant=10)
    d.p("Pour extrait conforme,", avant=14)
    d.lignes(f"{signature(f)} du syndicat", str(f.president), aligne="droite")
    timbre_ministere(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    dit_gens(d, f)
    d.dit(pouvoirs=f.pouvoirs, signataires=[str(f.president)])
    return d


def rapport_de_ville(f: Faits) -> Feuille:
    """A city's report over two pages; the proposal, numbered, is adopted."""
    f = ville(f)
    d = Feuille("rapport_de_ville", haut=f"{f.collectivite} – Conseil municipal", bas="Page {page} sur {pages}")
    numero, rapporteur = f"{f.seance:%Y}.{f.seance:%m}.{f.rang}", f.autres[2]
    d.p(f.collectivite.upper(), gras=True, taille=15)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}")
    d.lignes(f"N° {numero}", f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.lignes(f"Président de séance : {f.president.civilite} {f.president}, Maire",
             f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}",
             f"Rapporteur : {rapporteur.civilite} {rapporteur}", avant=10)  # fmt: skip
    d.p("Mesdames, Messieurs,", avant=14)
    for texte in RAPPORT:
        d.p(texte, aligne="justifie", avant=10, taille=12)
    visas_suivis(d, f, aligne="justifie", taille=12)
    considerants_suivis(d, f, aligne="justifie", taille=12)
    d.p("Il est proposé au conseil municipal :", avant=12, taille=12)
    textes = enumeres([de_faire(v, r) for v, r in f.decisions])
    for i, t in enumerate(textes, 1):
        d.p(f"{i}. {t}", retrait=14, aligne="justifie", taille=12)
    d.p("Le conseil municipal, après en avoir délibéré, adopte les conclusions du rapport.", avant=12, taille=12)
    d.p(f"Pour extrait conforme, {signature(f)}", aligne="droite", avant=18)
    d.p(str(f.president), aligne="droite", avant=24)
    d.p(f"Publiée le : {f.publication:%d/%m/%Y}", taille=9, avant=14)
    timbre_actes(d, f, numero.replace(".", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_provisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    dit_gens(d, f)
    d.dit(mode="adopte", publication=f.publication, signataires=[str(f.president)])
    return d


def agglo_en_trois_pages(f: Faits) -> Feuille:
    """Attendance in a table, a long report, the remedies on a page of their own; the title on each page."""
    f = agglomeration(f)
    numero = f"DEL{f.seance:%Y}_{f.rang:03}"
    d = Feuille("agglo_en_trois_pages", haut=f"{f.collectivite} – Délibération {numero}", bas="Page {page}/{pages}")
    d.p(f.collectivite, gras=True, taille=14, aligne="centre")
    d.p("CONSEIL COMMUNAUTAIRE", aligne="centre", gras=True)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre")
    d.p(f"DÉLIBÉRATION {numero}", gras=True, avant=14)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(f"Présidence : {f.president.civilite} {f.president}, {f.president.qualite}", avant=10)
    d.p(f"Secrétariat : {f.secretaire.civilite} {f.secretaire}, secrétaire de séance")
    d.p(f"Conseillers en exercice : {f.exercice}. Présents : {f.presents}. Pouvoirs : {f.pouvoirs}. "
        f"Votants : {f.votants}.")  # fmt: skip
    gens = [("Conseiller", "Présence")] + [(f"{p.civilite} {p}", "Présent" + e(p)) for p in f.autres]
    d.blocs.append(Tableau(tuple(gens)))
    d.p(f"{titre(f)} présente le rapport suivant :", avant=14)
    for texte in RAPPORT:
        d.p(texte, aligne="justifie", avant=10, taille=12)
    visas_suivis(d, f, fin=" ;", aligne="justifie", taille=12, puce="•")
    considerants_suivis(d, f, fin=" ;", aligne="justifie", taille=12, puce="•")
    if f.mode == "unanimite":
        vote = f"à l'unanimité, par {f.pour} voix pour"
    else:
        vote = f"à la majorité, par {f.pour} voix pour, {f.contre} contre et {f.abstentions} abstention"
        vote += "s" * (f.abstentions > 1)
    d.p(f"Le conseil communautaire, ouï cet exposé et après en avoir délibéré, {vote} :", avant=12, taille=12)
    textes = enumeres([f"{conjuguer(v).upper()} {r}" for v, r in f.decisions])
    for t in textes:
        d.p(t, puce="-", retrait=16, aligne="justifie", taille=12)
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}.", avant=14)
    d.lignes(f"{signature(f)},", str(f.president), aligne="droite", avant=10)
    d.blocs.append(SautDePage())
    d.p("VOIES ET DÉLAIS DE RECOURS", gras=True)
    d.p("La présente délibération peut faire l'objet, dans un délai de deux mois à compter de sa publication, d'un "
        "recours gracieux ou d'un recours contentieux devant le tribunal administratif, par courrier ou par "
        "l'application Télérecours citoyens.", aligne="justifie")  # fmt: skip
    timbre_ministere(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode=f.mode, pour=f.pour)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    dit_provisions(d, f, textes)
    dit_gens(d, f)
    d.dit(en_exercice=f.exercice, presents=f.presents, pouvoirs=f.pouvoirs, votants=f.votants)
    d.dit(signataires=[str(f.president)])
    return d


def ville_par_direction(f: Faits) -> Feuille:
    """A city's form: service and rapporteur in a table, letter-spaced title, « ART. 1er. – », two signatures."""
    f = ville(f)
    d = Feuille("ville_par_direction", coin="bas-droite")
    numero, rapporteur = f"{f.seance:%y}-{f.rang:03}", f.autres[3]
    d.p(f.collectivite, gras=True, taille=16)
    d.p("D É L I B É R A T I O N   D U   C O N S E I L   M U N I C I P A L", aligne="centre", taille=10)
    d.blocs.append(
        Tableau((("Service", "Rapporteur"), ("Direction générale des services", f"{rapporteur.civilite} {rapporteur}")))
    )
    d.p(f"Délibération N°{numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Date de la séance : {f.seance:%d/%m/%Y}", avant=10)
    d.p(f"Date de la convocation : {f.convocation:%d/%m/%Y}", avant=0)
    d.p(f"Effectif : {f.exercice} conseillers en exercice, {f.presents} présents, {f.votants} votants.")
    d.p(f"Séance présidée par {f.president.civilite} {f.president}, Maire.")
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}.")
    visas_suivis(d, f, mot="Vu", fin=".", aligne="justifie", puce="-")
    considerants_suivis(d, f, fin=".", aligne="justifie", puce="-")
    d.p("Le conseil municipal, après en avoir délibéré :", avant=10)
    textes = [f"{conjuguer(v).capitalize()} {r}." for v, r in f.decisions]
    for i, t in enumerate(textes, 1):
        d.p(f"ART. {'1er' if i == 1 else i}. – {t}", avant=8, aligne="justifie")
    d.p("Adopté à l'unanimité des suffrages exprimés." if f.mode == "unanimite"
        else f"Adopté à la majorité : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s).",
        avant=10)  # fmt: skip
    d.blocs.append(
        Colonnes(
            (P(f"{signature(f)},", avant=16), P(str(f.president), avant=24)),
            (P(f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,", avant=16),
             P(str(f.secretaire), avant=24)), 0.5,
        )
    )  # fmt: skip
    timbre_s2low(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    dit_gens(d, f)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(signataires=[str(f.president), str(f.secretaire)])
    return d


def communaute_certifiee(f: Faits) -> Feuille:
    """No stamp: the president certifies the receipt and the publication under the signature."""
    f = communaute(f)
    d = Feuille("communaute_certifiee", haut="Siège : 12, place du Marché – Tél. 01 99 00 45 12")
    numero = f"D-{f.seance:%Y}-{f.rang}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("Extrait du registre des délibérations du conseil communautaire", italique=True)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=10)
    d.p(f"{numero} : {f.sujet.objet}", gras=True, avant=12)
    d.p("Présents : " + " – ".join(str(p) for p in (f.president, f.secretaire, *f.autres[:8])), taille=10)
    d.p(f"Sous la présidence de {f.president.civilite} {f.president}, {f.president.qualite}", avant=8)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=0)
    d.p(f"Nombre de conseillers : en exercice {f.exercice}, présents {f.presents}, votants {f.votants}", avant=0)
    visas_suivis(d, f, fin="", aligne="justifie")
    considerants_suivis(d, f, fin="", aligne="justifie")
    d.p("Le conseil communautaire, sur le rapport de la commission, après en avoir délibéré :", avant=10)
    textes = [f"{conjuguer(v).upper()} {r}" for v, r in f.decisions]
    for t in textes:
        d.p(t, puce="➢", retrait=14, aligne="justifie")
    d.p("Délibération adoptée à " + ("l'unanimité" if f.mode == "unanimite" else "la majorité"), gras=True, avant=10)
    d.p(f"{f.pour} voix pour – {f.contre} voix contre – {f.abstentions} abstention{'s' * (f.abstentions > 1)}", avant=0)
    d.p(f"{signature(f)},", aligne="droite", avant=14)
    d.p(str(f.president), aligne="droite", avant=24)
    d.p(
        f"{signature(f)} certifie sous sa responsabilité le caractère exécutoire de la présente délibération, "
        f"transmise en préfecture le {f.transmission:%d/%m/%Y}, reçue en préfecture le {f.reception:%d/%m/%Y} et "
        f"publiée le {f.publication:%d/%m/%Y}.", taille=9, avant=16, aligne="justifie",
    )  # fmt: skip
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_provisions(d, f, textes)
    d.dit(transmission=f.transmission, reception=f.reception, publication=f.publication)
    d.dit(president=personne(f.president, f.president.qualite), secretaire=str(f.secretaire))
    d.dit(en_exercice=f.exercice, presents=f.presents, votants=f.votants, signataires=[str(f.president)])
    return d


def syndicat_sur_deux_pages(f: Faits) -> Feuille:
    """The hinge opens the second page; numbered infinitives « 1) d'approuver … »; address at each foot."""
    f = syndicat(f)
    d = Feuille("syndicat_sur_deux_pages", bas="Maison du syndicat – 3, rue de la Gare – Page {page}")
    numero = f"{f.rang:03}-{f.seance:%Y}"
    d.p(f.collectivite, aligne="centre", gras=True, taille=14)
    d.p("Délibération du comité syndical", aligne="centre")
    d.p(f"Séance ordinaire du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(
        f"Les délégués du comité syndical, convoqués le {le(f.convocation)}, se sont réunis au siège du syndicat sous "
        f"la présidence de {f.president.civilite} {f.president}, {f.president.qualite}.", aligne="justifie", avant=10,
    )  # fmt: skip
    d.lignes(f"Délégués en exercice : {f.exercice}", f"Délégués présents : {f.presents}",
             f"Délégués votants : {f.votants}", avant=8)  # fmt: skip
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}")
    d.p("Contexte", gras=True, avant=10)
    for texte in RAPPORT[:3]:
        d.p(texte, aligne="justifie")
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.blocs.append(SautDePage())
    vote = "à l'unanimité" if f.mode == "unanimite" else "à la majorité"
    d.p(f"Le comité syndical, l'exposé entendu et après en avoir délibéré, décide {vote} :")
    textes = enumeres([de_faire(v, r) for v, r in f.decisions])
    for i, t in enumerate(textes, 1):
        d.p(f"{i}) {t}", retrait=14, aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Voix pour : {f.pour} ; voix contre : {f.contre} ; abstentions : {f.abstentions}.", avant=10)
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus.", avant=12)
    d.lignes(f"{signature(f)},", str(f.president), aligne="droite", avant=12)
    timbre_actes(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    dit_gens(d, f)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(signataires=[str(f.president)])
    return d


def ville_vote_en_tete(f: Faits) -> Feuille:
    """Object as an unlabelled title, an adjoint reports, the vote in the hinge, verbs alone in the sentence."""
    f = ville(f)
    d = Feuille("ville_vote_en_tete", police="New Computer Modern")
    numero, adjoint = f"{f.seance:%Y}-DEL-{f.rang:02}", f.autres[4]
    d.p("RÉPUBLIQUE FRANÇAISE", taille=9)
    d.p(f.collectivite.upper(), gras=True, taille=14, avant=2)
    d.p(f"Conseil municipal du {le(f.seance)}", avant=2)
    d.p(f"Délibération n° {numero}", avant=2)
    d.p(f.sujet.objet, aligne="centre", gras=True, taille=14, avant=20)
    d.p(
        f"{f.exercice} conseillers en exercice – {f.presents} présents – {f.votants} votants", aligne="centre", taille=9
    )
    d.p(f"Sous la présidence de {f.president.civilite} {f.president}, Maire", aligne="centre", taille=9)
    d.p(f"{adjoint.civilite} {adjoint}, adjoint{e(adjoint)} au maire, rapporte :", avant=14, italique=True)
    d.p(RAPPORT[1], aligne="justifie")
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.p("Le conseil municipal, après en avoir délibéré, " + ("à l'unanimité des votants" if f.mode == "unanimite" else
        f"à la majorité des votants ({f.contre} voix contre)") + ",", avant=10)  # fmt: skip
    textes = [f"{conjuguer(v)} {r}," for v, r in f.decisions]
    textes[-1] = textes[-1][:-1] + "."
    for t in textes:
        d.p(t, retrait=20, aligne="justifie")
    d.p("Pour extrait conforme au registre,", avant=14)
    d.p(f"{signature(f)},", aligne="droite", avant=8)
    d.p(str(f.president), aligne="droite", avant=24)
    timbre_s2low(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode=f.mode, **({"contre": f.contre} if f.mode == "majorite" else {}))
    dit_provisions(d, f, textes)
    dit_gens(d, f, secretaire=False)
    d.dit(en_exercice=f.exercice, presents=f.presents, votants=f.votants, signataires=[str(f.president)])
    return d


RECENTES: tuple[Callable[[Faits], Feuille], ...] = (
    agglo_en_colonnes,
    communaute_article_premier,
    syndicat_decide_de,
    rapport_de_ville,
    agglo_en_trois_pages,
    ville_par_direction,
    communaute_certifiee,
    syndicat_sur_deux_pages,
    ville_vote_en_tete,
    *COMMUNALES,
)
