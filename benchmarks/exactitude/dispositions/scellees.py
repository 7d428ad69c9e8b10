"""The control layouts of set K: thirty-four offices, written without sight of the reader. Here, the communes and the
towns; `scellees_suite.py` holds the other assemblies, `scellees_fin.py` the executive and what is shared."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

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
from benchmarks.exactitude.dispositions.scellees_fin import (
    ARTICLES,
    CGCT,
    COMPTES,
    SCELLEES_FIN,
    abstentions,
    contraires,
    en_bas_de_casse,
    noms,
    par_tous_voix,
    sans_numero,
    voix_dites,
)
from benchmarks.exactitude.dispositions.scellees_suite import SCELLEES_SUITE
from benchmarks.exactitude.dispositions.ultimes_suite import (
    POINT_VIRGULE,
    articles,
    au_feminin,
    dit_seance,
    elu,
    infinitifs,
    liste,
    monsieur_le,
    nomme,
    ordonner,
    par_tous,
    sieges,
    sieur,
    signer,
    situer,
    tierces,
    titre,
)
from benchmarks.exactitude.faits import MOIS, Faits, Sujet, annee_en_lettres, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne


def moselle_en_fonction(f: Faits) -> Feuille:
    """Alsace-Moselle: members elected, in function and present in a left column, lower-case verbs."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 14)
    d, qui, numero = Feuille("moselle_en_fonction"), sieges(f), f"{f.rang}/{f.seance.year}"
    d.lignes("Département de la Haute-Sarre", "Arrondissement de Montrivel-Campagne", taille=9)
    d.p(f.collectivite.upper(), gras=True, taille=14)
    gauche = ("Nombre des conseillers élus : 15", f"Conseillers en fonction : {f.exercice}",
              f"Conseillers présents : {f.presents}", f"Procurations : {f.pouvoirs}")  # fmt: skip
    droite = (P("Extrait du procès-verbal des délibérations du conseil municipal", gras=True),
              P(f"Séance du {le(f.seance)}"), P(f"Sous la présidence de {nomme(f.president)}, Maire"),
              P(f"Date de la convocation : {le(f.convocation)}"))  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(t, taille=9, avant=2) for t in gauche), droite, part=0.36))
    d.p(f"Membres présents : {', '.join(f'{m.nom} {m.prenom}' for m in qui.presents)}", aligne="justifie", avant=10)
    if qui.pouvoirs:
        d.p(f"Membres absents avec procuration : {' ; '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}")
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{monsieur_le(f)} présente l'affaire et ouvre la discussion.", avant=8)
    visas_suivis(d, f, fin=POINT_VIRGULE)
    considerants_suivis(d, f, fin=POINT_VIRGULE)
    vote = "à l'unanimité des membres présents et représentés" if f.mode == "unanimite" else voix_dites(f)
    d.p(f"Après en avoir délibéré, le conseil municipal, {vote}\u00a0:", avant=8)
    ordonner(d, f, tierces(f, str), fin=POINT_VIRGULE, puce="-", retrait=10)
    signer(d, f, "Pour extrait conforme,", "Le Maire,")
    d.lignes("Acte certifié exécutoire", f"par sa transmission au contrôle de légalité le {f.transmission:%d/%m/%Y}",
             f"et par sa publication le {f.publication:%d/%m/%Y}", taille=9, avant=12)  # fmt: skip
    dit_seance(d, f, numero, *COMPTES[:4])
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def corse_bilingue(f: Faits) -> Feuille:
    """A Corsican commune: a head in two languages, « et le … du mois de », articles in words."""
    f = replace(situer(f, "Commune {de}", "conseil municipal", "maire", 15), departement="02B")
    d, qui, numero = Feuille("corse_bilingue"), sieges(f), f"{f.seance.year}/{f.rang:02}"
    timbre_actes(d, f, f"{f.seance.year}_{f.rang:02}")
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DE LA HAUTE-CORSE", aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("Cunsigliu municipale", italique=True, aligne="centre", avant=0)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", aligne="centre", avant=12)
    comptes = tuple(str(n) for n in (f.exercice, f.presents, f.pouvoirs, f.votants))
    d.blocs.append(Tableau((("Membres en exercice", "Présents", "Représentés", "Votants"), comptes)))
    jour = "premier" if f.seance.day == 1 else en_lettres(f.seance.day)
    d.p(f"L'an {annee_en_lettres(f.seance.year)} et le {jour} du mois de {MOIS[f.seance.month - 1]}, à 17 heures 30, "
        "le conseil municipal de cette commune, régulièrement convoqué en date du "
        f"{f.convocation:%d/%m/%Y}, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, "
        f"sous la présidence de {sieur(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents : MM. et Mmes {', '.join(str(m) for m in qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Absents représentés : {', '.join(f'{a} ({b})' for a, b in qui.pouvoirs)}.")
    d.p(f"{sieur(f.secretaire)} a été {elu(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(f"DÉLIBÉRATION N° {numero} : {f.sujet.objet}", gras=True, avant=12)
    d.p("Le Maire informe l'assemblée de l'avancement du dossier.", avant=8)
    visas_suivis(d, f, mot="VU", fin="")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin="")
    d.p(f"OUÏ L'EXPOSÉ DU MAIRE, le conseil municipal, après en avoir délibéré, {par_tous_voix(f)},", avant=8)
    d.p("DÉCIDE", gras=True, aligne="centre", avant=8)
    textes = [f"D{t[1:]}" for t in infinitifs(f)]
    articles(d, f, textes, [f"ARTICLE {m} : " for m in ("PREMIER", "DEUX", "TROIS")])
    d.p("Fait et délibéré les jour, mois et an susdits. Ont signé au registre les membres présents.", avant=8)
    signer(d, f, "Le Maire / U Merre,", aligne="centre")
    dit_seance(d, f, numero, *COMPTES)
    dit_vote(d, f, zeros=False)
    return d


def reunion_affaire(f: Faits) -> Feuille:
    """La Réunion: « Affaire n° », a NOTA in the left margin where the maire certifies, « Appelé à en délibérer »."""
    f = replace(situer(f, "Ville {de}", "conseil municipal", "maire", 35), departement="974")
    d, numero = Feuille("reunion_affaire"), f"{f.seance.year}-{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.haut = "Extrait du registre des délibérations – {page}"
    d.lignes("DÉPARTEMENT DE LA RÉUNION", f.collectivite.upper(), gras=True, aligne="droite")
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"SÉANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre")
    d.p(f"Affaire n° {numero}", gras=True, aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre")
    nota = (P("NOTA", gras=True, taille=9),
            P(f"Le Maire certifie que la convocation avait été faite le {le(f.convocation)} et que le nombre des "
              f"membres en exercice étant de {f.exercice}, le nombre des présents est de {f.presents}, celui des "
              f"représentés de {f.pouvoirs}.", taille=9))  # fmt: skip
    texte = (P(f"L'an {annee_en_lettres(f.seance.year)}, le {jour_de_semaine(f.seance)} {le(f.seance, annee=False)} à "
               f"neuf heures, le conseil municipal s'est réuni à l'hôtel de ville sous la présidence de "
               f"{sieur(f.president)}, Maire."),
             P(f"Secrétaire de séance : {sieur(f.secretaire)}, {'conseillère' if f.secretaire.femme else 'conseiller'} "
               "municipal" + "e" * f.secretaire.femme))  # fmt: skip
    d.blocs.append(Colonnes(nota, texte, part=0.33))
    d.p("Le Maire soumet ce qui suit à l'approbation du conseil municipal.", avant=10)
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    contre, abstenus = contraires(f)
    detail = [f"{f.contre} vote{'s' * (f.contre > 1)} contre : {noms(contre)}"] if contre else []
    detail += [f"{abstentions(f.abstentions)} : {noms(abstenus)}"] if abstenus else []
    vote = f"la majorité ({' ; '.join(detail)})" if detail else "l'unanimité des membres présents et représentés"
    d.p("Le conseil municipal, appelé à en délibérer, après en avoir débattu,", gras=True, avant=10)
    d.p(f"À {vote},", aligne="justifie")
    d.p("DÉCIDE", gras=True)
    articles(d, f, infinitifs(f), [f"Article {n} : " for n in ARTICLES])
    d.p("Pour extrait certifié conforme,", aligne="droite", avant=12)
    signer(d, f, "LE MAIRE")
    dit_seance(d, f, numero, *COMPTES[:4])
    d.dit(mode=f.mode, **{k: v for k, v in (("contre", f.contre), ("abstentions", f.abstentions)) if v})
    return d


def village_sans_numero(f: Faits) -> Feuille:
    """A hamlet typed by the maire: no number, no visa, who is there in one line, a show of hands in parentheses."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, qui = Feuille("village_sans_numero", police="New Computer Modern"), sieges(f)
    d.p(f.collectivite, gras=True)
    d.p(f"Conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)} à 20 h 30", avant=2)
    d.p(f"Convocation du {le(f.convocation)}", avant=2)
    presents = ", ".join(str(m) for m in qui.presents[1:])
    d.p(f"Présents : {presents}, sous la présidence de {nomme(f.president)}, maire.", avant=10)
    if qui.pouvoirs:
        d.p(f"Absents ayant donné procuration : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.")
    d.p(f"{f.exercice} conseillers en exercice, {f.presents} présents, {f.votants} votants.")
    d.p(f"Secrétaire : {f.secretaire}.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p("Le maire rappelle où en est le dossier, qui a déjà été évoqué lors de la réunion précédente. Chacun a pu "
        "consulter les pièces en mairie.", avant=8)  # fmt: skip
    d.p(f"Après discussion et vote à main levée ({f.pour} pour, {f.contre} contre, {abstentions(f.abstentions)}), le "
        "conseil municipal\u00a0:", avant=8)  # fmt: skip
    ordonner(d, f, tierces(f, str), fin=",", puce="-", retrait=8)
    d.p(f"Délibéré à {f.lieu}, le jour dit.", avant=10)
    signer(d, f, "le maire,", aligne="gauche")
    d.p("Transmis en sous-préfecture le ……………  Affiché le ……………", taille=9, avant=14)
    sans_numero(d, f, "convocation", "en_exercice", "presents", "votants")
    d.dit(visas=[], considerants=[])
    dit_vote(d, f)
    return d


def registre_a_deux_mains(f: Faits) -> Feuille:
    """A southern bourg: a page of the register, counts in words, « Attendu », maire and secretary sign side by side."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, qui, numero = Feuille("registre_a_deux_mains"), sieges(f), f"{f.seance:%Y.%m}.{f.rang:02}"
    d.haut, d.bas = f"{f.collectivite} – Registre des délibérations", f"Feuillet n° {f.rang + 110}"
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    presents, votants = en_lettres(f.presents), en_lettres(f.votants)
    d.p(f"Nombre de conseillers municipaux en exercice : {en_lettres(f.exercice)} ; présents : {presents} ; "
        f"votants : {votants}.", avant=10)  # fmt: skip
    jour = "premier" if f.seance.day == 1 else en_lettres(f.seance.day)
    d.p(f"L'an {annee_en_lettres(f.seance.year)} et le {jour} {MOIS[f.seance.month - 1]} à vingt heures, le conseil "
        f"municipal de la {en_bas_de_casse(f)}, dûment convoqué, s'est réuni en session ordinaire à la mairie, sous la "
        f"présidence de {sieur(f.president)}, Maire. Date de convocation du conseil municipal : {le(f.convocation)}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"PRÉSENTS : {' - '.join(f'{m.prenom[0]}. {m.nom}' for m in qui.presents)}", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"PROCURATIONS : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}")
    d.p(f"A été {elu(f.secretaire, 'nommé')} secrétaire : {nomme(f.secretaire)}")
    visas_suivis(d, f, fin=";")
    considerants_suivis(d, f, mot="Attendu", fin=";")
    voix = f"par {au_feminin(f.pour)} voix pour, {au_feminin(f.contre)} contre"
    vote = "à l'unanimité" if f.mode == "unanimite" else voix
    if f.abstentions:
        vote += f", {au_feminin(f.abstentions)} abstention{'s' if f.abstentions > 1 else ''}"
    d.p(f"Le Conseil Municipal, oui l'exposé du Maire et après en avoir délibéré, {vote},", avant=8)
    ordonner(d, f, tierces(f, str.upper), fin=",", puce="*", retrait=8)
    d.p("Ainsi fait et délibéré, les jour, mois et an ci-dessus.", avant=8)
    secretaire = f"{'La' if f.secretaire.femme else 'Le'} Secrétaire,"
    d.blocs.append(Colonnes((P("Le Maire,"), P(str(f.president), avant=18)),
                            (P(secretaire), P(str(f.secretaire), avant=18)), part=0.5))  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(signataires=[str(f.president), str(f.secretaire)])
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def capitale_delibere(f: Faits) -> Feuille:
    """A capital: service and number before the object, « Délibère : », nothing said of those who sat."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 39)
    d, service = Feuille("capitale_delibere"), ("DASCO", "DLH", "DEVE", "DFA")[f.rang % 4]
    numero = f"{f.seance.year} {service} {f.rang}"
    timbre_actes(d, f, numero.replace(" ", "-"))
    d.lignes(f.collectivite, "Extrait du registre des délibérations", gras=True)
    d.p(f"Conseil municipal, séance du {le(f.seance)}", aligne="droite")
    d.p(f"Délibération {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p("-------------", aligne="centre")
    d.p("Le Conseil municipal,", avant=10)
    visas = [CGCT, *f.visas, f"le projet de délibération par lequel {monsieur_le(f)} lui soumet cette affaire",
             "l'avis du conseil du 3e arrondissement"]  # fmt: skip
    for visa in visas:
        d.p(f"Vu {visa}{POINT_VIRGULE}", aligne="justifie", avant=10)
    d.dit(visas=[f"Vu {v}" for v in visas])
    considerants_suivis(d, f, fin=POINT_VIRGULE, aligne="justifie", avant=10)
    d.p(f"Sur le rapport présenté par {nomme(f.autres[3])}, au nom de la 4e commission,", avant=10)
    d.p("Délibère\u00a0:", gras=True, avant=12)
    articles(d, f, tierces(f, str.capitalize), [f"Article {n} : " for n in ARTICLES])
    d.p(f"Délibération adoptée à {par_tous(f)}.", avant=12, italique=True)
    signer(d, f, f"{titre(f)} de la {f.collectivite},")
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode=f.mode)
    return d


def ville_fiche_signee(f: Faits) -> Feuille:
    """A town's own program: a sheet of labels and values, decisions « 1. 2. 3. », the signature by its tool."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, numero = Feuille("ville_fiche_signee"), f"DCM{f.seance:%y}{f.rang:04}"
    timbre_s2low(d, f, numero)
    d.bas = "Document produit par le logiciel des assemblées – page {page} de {pages}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("CONSEIL MUNICIPAL – DÉLIBÉRATION", gras=True)
    d.blocs.append(Tableau((
        ("Numéro de l'acte", numero), ("Objet", f.sujet.objet), ("Date de la séance", f"{f.seance:%d/%m/%Y}"),
        ("Date de convocation", f"{f.convocation:%d/%m/%Y}"), ("Membres en exercice", str(f.exercice)),
        ("Membres présents", str(f.presents)), ("Procurations", str(f.pouvoirs)), ("Votants", str(f.votants)),
        ("Président de séance", f"{nomme(f.president)}, Maire"), ("Secrétaire de séance", nomme(f.secretaire)),
        ("Rapporteur", nomme(f.autres[1])),
    ), entete=False))  # fmt: skip
    liste(d, "visas", "Vu", f.visas, "–")
    liste(d, "considerants", "Considérant", f.sujet.considerants, "–")
    d.p("Le conseil municipal, après en avoir délibéré, décide\u00a0:", gras=True, avant=10)
    textes = infinitifs(f)
    for n, texte in enumerate(textes, 1):
        d.p(f"{n}. {texte}{POINT_VIRGULE}", retrait=10)
    dit_provisions(d, f, textes, ARTICLES[: len(textes)])
    d.lignes(f"Vote(s) pour : {f.pour}", f"Vote(s) contre : {f.contre}", f"Abstention(s) : {f.abstentions}",
             "Ne prend(nent) pas part au vote : 0", avant=12)  # fmt: skip
    d.lignes(f"Signé électroniquement par : {f.president}", "Qualité : Maire",
             f"Date de signature : {f.seance + timedelta(days=1):%d/%m/%Y}", taille=9, avant=16)  # fmt: skip
    dit_seance(d, f, numero, *COMPTES)
    d.dit(signataires=[str(f.president)])
    dit_vote(d, f)
    return d


_COMPTE = Sujet(
    "Compte financier unique 2024 du budget principal", "7.1", (f"{CGCT}, et notamment son article L. 2121-14",
    "l'ordonnance n° 2025-526 du 12 juin 2025 relative à la généralisation du compte financier unique"),
    ("que le maire doit se retirer au moment du vote",),
    (("approuver", "le compte financier unique 2024 du budget principal"),
     ("constater", "un excédent de fonctionnement de 84 212,37 €"), ("reporter", "cet excédent au budget 2025")),
)  # fmt: skip


def compte_sous_l_adjoint(f: Faits) -> Feuille:
    """The accounts: the maire leaves the room, an adjoint presides and signs, a table of results before the visas."""
    f = situer(replace(f, sujet=_COMPTE), "Commune {de}", "conseil municipal", "maire", 23)
    f = replace(f, votants=f.votants - 1, pour=f.pour - 1)
    d, adjoint, numero = Feuille("compte_sous_l_adjoint"), f.autres[0], f"{f.seance:%Y%m}D{f.rang:02}"
    qualite = "Première adjointe" if adjoint.femme else "Premier adjoint"
    timbre_ministere(d, f, numero)
    d.lignes("RÉPUBLIQUE FRANÇAISE", f.collectivite.upper(), aligne="centre", gras=True)
    d.p(f"EXTRAIT DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL – SÉANCE DU {f.seance:%d/%m/%Y}", avant=12)
    d.lignes(f"Délibération : {numero}", f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Convocation adressée aux conseillers le {f.convocation:%d/%m/%Y}. En exercice : {f.exercice}. Présents : "
        f"{f.presents}. Pouvoirs : {f.pouvoirs}. Ont pris part au vote : {f.votants}.")  # fmt: skip
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}.")
    d.p(f"{monsieur_le(f)} s'étant {elu(f.president, 'retiré')}, le conseil municipal siège sous la présidence de "
        f"{nomme(adjoint)}, {qualite}.", aligne="justifie")  # fmt: skip
    d.blocs.append(Tableau((("Section", "Dépenses", "Recettes", "Résultat"),
                            ("Fonctionnement", "612 480,11 €", "696 692,48 €", "84 212,37 €"),
                            ("Investissement", "240 016,90 €", "251 300,00 €", "11 283,10 €"))))  # fmt: skip
    visas_suivis(d, f, mot="Vu")
    considerants_suivis(d, f)
    d.p("Le conseil municipal, après en avoir délibéré,", avant=8)
    ordonner(d, f, tierces(f, str.upper), fin=POINT_VIRGULE, puce="•", retrait=8)
    suite = f" et {abstentions(f.abstentions)}" if f.abstentions else ""
    issue = "à l'unanimité" if f.mode == "unanimite" else f"par {f.pour} voix contre {f.contre}{suite}"
    d.p(f"Le compte est approuvé {issue}.", avant=8)
    chaire = f"{'La présidente' if adjoint.femme else 'Le président'} de séance,"
    d.lignes(chaire, str(adjoint), aligne="droite", avant=20)
    dit_seance(d, f, numero, *COMPTES)
    d.dit(president=personne(adjoint, qualite), signataires=[str(adjoint)])
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def seance_et_debat(f: Faits) -> Feuille:
    """A town keeps the debate in the act: points of the agenda, speakers, then « adoptée par 21 voix contre 2 »."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("seance_et_debat"), f"DEL-{f.seance.year}-{f.rang:03}"
    timbre_actes(d, f, numero)
    d.haut = f"{f.collectivite} – conseil municipal"
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"Séance du conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True)
    d.p(f"Point n° {f.rang % 9 + 2} de l'ordre du jour", italique=True, avant=8)
    d.p(f"Délibération n° {numero}", gras=True)
    d.p(f.sujet.objet.upper(), gras=True)
    pouvoir = f", {f.pouvoirs} {'ont' if f.pouvoirs > 1 else 'a'} donné pouvoir" if f.pouvoirs else ""
    d.p(f"Convoqués le {le(f.convocation)}, les conseillers se sont réunis sous la présidence de {sieur(f.president)}, "
        f"Maire. {f.presents} conseillers sont présents sur {f.exercice} en exercice{pouvoir}. "
        f"{nomme(f.secretaire)} est secrétaire de séance.", aligne="justifie", avant=8)  # fmt: skip
    a, b = f.autres[4], f.autres[5]
    d.p("DISCUSSION", gras=True, avant=10)
    d.p(f"{nomme(a)} demande si le coût de l'opération a été comparé à celui des communes voisines.", aligne="justifie")
    d.p(f"{monsieur_le(f)} répond que l'étude a été faite et qu'elle peut être consultée en mairie.", aligne="justifie")
    d.p(f"{nomme(b)} remercie les services pour la qualité du dossier.", aligne="justifie")
    d.p("DÉLIBÉRATION", gras=True, avant=10)
    visas_suivis(d, f, fin=POINT_VIRGULE)
    considerants_suivis(d, f, fin=POINT_VIRGULE)
    d.p("Le conseil municipal décide\u00a0:", avant=8)
    ordonner(d, f, infinitifs(f), fin=POINT_VIRGULE, puce="-", retrait=8)
    suite = f" et {abstentions(f.abstentions)}" if f.abstentions else ""
    issue = "à l'unanimité" if f.mode == "unanimite" else f"par {f.pour} voix contre {f.contre}{suite}"
    d.p(f"Mise aux voix, la délibération est adoptée {issue}.", avant=8)
    signer(d, f, "Le Maire,", aligne="centre")
    dit_seance(d, f, numero, *COMPTES[:3])
    if f.pouvoirs:
        d.dit(pouvoirs=f.pouvoirs)
    d.dit(objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def demande_rejetee(f: Faits) -> Feuille:
    """A village refuses: those for, those against, what follows; a stamp below, a publication in words."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 15)
    f = replace(f, mode="rejet", pour=f.abstentions + 1, contre=f.votants - 2 * f.abstentions - 1)
    quoi = ("du chemin rural dit des Aubépines", "de l'ancienne forge", "d'une bande de terrain rue Basse")[f.rang % 3]
    objet = f"Demande d'acquisition {quoi}"
    d, numero = Feuille("demande_rejetee", coin="bas-droite"), f"{f.seance.year}_{f.rang:02}"
    timbre_actes(d, f, numero)
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"Délibération {numero} du conseil municipal, séance du {f.seance:%d-%m-%Y}", avant=8)
    d.p(f"Objet : {objet}", gras=True)
    d.lignes(f"Convocation : {f.convocation:%d-%m-%Y}", f"Membres en exercice : {f.exercice}",
             f"Membres présents : {f.presents}", f"Membres ayant donné procuration : {f.pouvoirs}",
             f"Suffrages exprimés : {f.pour + f.contre}", avant=8)  # fmt: skip
    d.p(f"Présidence de {nomme(f.president)}, Maire. Secrétariat : {nomme(f.secretaire)}.", avant=8)
    d.p("Un riverain a proposé d'acquérir ce bien de la commune au prix de 12 € le mètre carré.", avant=8)
    d.p(f"Vu {CGCT}, notamment son article L. 2241-1,")
    d.p("Considérant que ce bien reste utile aux habitants du quartier,")
    voix = f"{f.pour} voix pour, {f.contre} voix contre et {abstentions(f.abstentions)}"
    d.p(f"La proposition de vente, mise aux voix, recueille {voix} : elle est rejetée.", avant=8)
    d.p("En conséquence, le conseil municipal\u00a0:", avant=8)
    textes = [f"REJETTE la demande d'acquisition {quoi}", "CHARGE le Maire d'en informer le demandeur"]
    for texte in textes:
        d.p(f"{texte}.", puce="–", retrait=8)
    signer(d, f, "Le Maire,")
    d.p(f"Délibération publiée le {le(f.publication)}.", taille=9, avant=14)
    dit_seance(d, f, numero, *COMPTES[:4])
    d.dit(objet=objet, visas=[f"Vu {CGCT}, notamment son article L. 2241-1"], publication=f.publication)
    d.dit(considerants=["Considérant que ce bien reste utile aux habitants du quartier"])
    d.dit(provisions=list(zip((None, None), ("REJETTE", "CHARGE"), textes, strict=True)))
    dit_vote(d, f)
    return d


def rapport_d_eau_sans_vote(f: Faits) -> Feuille:
    """A town takes note of a report: no vote, one article alone; quorum and lists beside counts."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 27)
    quoi = ("de l'eau potable", "de l'assainissement collectif", "d'élimination des déchets")[f.rang % 3]
    objet = f"Rapport annuel sur le prix et la qualité du service public {quoi} – exercice 2024"
    d, qui, numero = Feuille("rapport_d_eau_sans_vote"), sieges(f), f"{f.rang:02}-{f.seance.year}"
    d.p(f.collectivite, gras=True, taille=14, aligne="centre")
    d.p(f"Séance du conseil municipal – {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero} : {objet.upper()}", gras=True, avant=12)
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y} – Effectif légal du conseil : {f.exercice} – Conseillers en "
        f"exercice : {f.exercice} – Quorum : {f.exercice // 2 + 1}", avant=8)  # fmt: skip
    d.p(f"Présents ({f.presents}) : {', '.join(str(m) for m in qui.presents)}.", aligne="justifie")
    d.p(f"Ont donné procuration ({f.pouvoirs}) : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs) or '–'}.")
    d.p(f"Absents excusés ({len(qui.excuses)}) : {', '.join(str(m) for m in qui.excuses) or '–'}.")
    d.p(f"Président de séance : {f.president}, Maire – Secrétaire de séance : {f.secretaire}", avant=8)
    visa = f"Vu {CGCT}, notamment ses articles L. 2224-5 et D. 2224-1 à D. 2224-5"
    d.p(f"{visa},", avant=8)
    d.p("Vu le rapport transmis aux conseillers avec la convocation,")
    d.p(f"Après avoir entendu {nomme(f.autres[2])}, le conseil municipal\u00a0:", avant=8)
    texte = f"PREND ACTE de la présentation du rapport annuel sur le prix et la qualité du service public {quoi}"
    d.p(f"Article unique – {texte}.", avant=8)
    d.p("Cette communication ne donne pas lieu à un vote.", avant=8)
    signer(d, f, "Pour extrait conforme,", "Le Maire,")
    dit_seance(d, f, numero, *COMPTES[:4])
    d.dit(objet=objet.upper(), visas=[visa, "Vu le rapport transmis aux conseillers avec la convocation"])
    d.dit(considerants=[], provisions=[("unique", "PREND ACTE", texte)], mode="sans_vote")
    return d


def ville_ordre_du_jour(f: Faits) -> Feuille:
    """A town whose head holds three numbers and three dates, one of each being the act's; adopted in capitals."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 35)
    d, numero = Feuille("ville_ordre_du_jour", police="New Computer Modern"), f"D-{f.seance.year}/{f.rang + 100}"
    timbre_ministere(d, f, numero.replace("/", "_"))
    d.bas, dgs = "Hôtel de ville, 1, place d'Armes – téléphone 03 00 00 00 00 – page {page}", f.autres[11]
    d.blocs.append(Colonnes(
        (P(f.collectivite.upper(), gras=True), P("Direction de l'administration générale", taille=9)),
        (P(f"Question n° {f.rang % 30 + 1}", aligne="droite"), P(f"Rapport R{f.rang + 40}", aligne="droite", avant=2),
         P(f"Délibération {numero}", aligne="droite", gras=True, avant=2)), part=0.5))  # fmt: skip
    d.p(f"Conseil municipal – séance publique du {le(f.seance)}", gras=True, aligne="centre", avant=14)
    d.lignes(f"Commission des finances du {le(f.convocation - timedelta(days=3))} : avis favorable",
             f"Convocation envoyée le {le(f.convocation)}", taille=9, aligne="centre")  # fmt: skip
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"Conseillers en exercice : {f.exercice} ; présents : {f.presents} ; représentés : {f.pouvoirs} ; absents : "
        f"{f.exercice - f.presents - f.pouvoirs}. Présidence : {nomme(f.president)}, Maire. Secrétaire de séance : "
        f"{nomme(f.secretaire)}. Rapporteur : {nomme(f.autres[2])}.", aligne="justifie", avant=10)  # fmt: skip
    d.p("Chers collègues,", avant=8)
    d.p("Ce dossier répond à un engagement pris devant les habitants ; je vous demande d'en délibérer.")
    visas_suivis(d, f, mot="VU", aligne="justifie")
    considerants_suivis(d, f, mot="CONSIDÉRANT", aligne="justifie")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    d.p("Après avoir entendu l'exposé du rapporteur et en avoir délibéré,", avant=2)
    articles(d, f, tierces(f, str.upper), [f"ARTICLE {n}/ " for n in ARTICLES])
    pour = f"{f.pour} VOIX POUR" if f.mode == "unanimite" else (
        f"{f.pour} VOIX POUR, {f.contre} VOIX CONTRE, {f.abstentions} ABSTENTION(S)")  # fmt: skip
    d.p(f"ADOPTÉ À {par_tous(f).upper()} : {pour}", gras=True, avant=12)
    d.p("Fait et délibéré en séance, le jour, mois et an que dessus,", avant=10)
    d.lignes("POUR LE MAIRE ET PAR DÉLÉGATION,", f"{'LA DIRECTRICE' if dgs.femme else 'LE DIRECTEUR'} GÉNÉRAL"
             f"{'E' if dgs.femme else ''} DES SERVICES,", str(dgs), aligne="droite", avant=10)  # fmt: skip
    dit_seance(d, f, numero, *COMPTES[:4])
    d.dit(signataires=[str(dgs)])
    dit_vote(d, f, zeros=f.mode == "majorite")
    return d


SCELLEES = (
    moselle_en_fonction,
    corse_bilingue,
    reunion_affaire,
    village_sans_numero,
    registre_a_deux_mains,
    capitale_delibere,
    ville_fiche_signee,
    compte_sous_l_adjoint,
    seance_et_debat,
    demande_rejetee,
    rapport_d_eau_sans_vote,
    ville_ordre_du_jour,
    *SCELLEES_SUITE,
    *SCELLEES_FIN,
)
