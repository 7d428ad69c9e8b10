"""The set SECRETARIATS: thirty acts that a préfecture's control office receives in one ordinary week; here those of the
communautés, the syndicats, a CCAS and a département, and the tuple of all."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.secretariats_pieces import (
    CGCT,
    PV,
    abstentions,
    accord,
    appel,
    dire,
    dire_executif,
    du_chef,
    genres,
    infinitifs,
    installer,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    monsieur_le,
    noms,
    nus,
    poser,
    signe,
    signent,
    tierces,
    timbre,
    tous,
    viser,
    viser_textes,
    vote_en_phrase,
)
from benchmarks.exactitude.dispositions.secretariats_sujets import (
    COMMUNAUTE,
    DEPARTEMENTAL,
    EAUX,
    SOLIDARITE,
    TRI,
)
from benchmarks.exactitude.dispositions.secretariats_villages import VILLAGES
from benchmarks.exactitude.dispositions.secretariats_villes import BOURGS_ET_VILLES
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne

_COMMUNES = ("Rocheverte", "Saint-Alby", "Marnoz-le-Haut", "Les Ormeaux")


def comcom_par_commune(f: Faits) -> Feuille:
    """A rural communauté: delegates in a table by commune, counts under it, exposé, « DÉCIDE » and infinitives."""
    f, dos = installer(f, "Communauté de communes {de}", "conseil communautaire", "président", 27, COMMUNAUTE, "200")
    d, qui, numero = Feuille("comcom_par_commune"), appel(f), f"{f.seance.year}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.bas = f"{f.collectivite} – ZA des Quatre Vents – Page {{page}} / {{pages}}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", aligne="centre", gras=True)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(
        f"Le conseil communautaire, régulièrement convoqué le {le(f.convocation)}, s'est réuni à la salle "
        f"polyvalente de "
        f"Saint-Alby sous la présidence de {monsieur(f.president)}, {f.president.qualite}.",
        aligne="justifie",
        avant=10,
    )
    lignes = [(c, nus(qui.presents[n::4])) for n, c in enumerate(_COMMUNES)]
    d.blocs.append(Tableau((("Commune", "Délégués présents"), *lignes)))
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.", avant=6)
    if qui.absents:
        d.p(f"Absents excusés : {nus(qui.absents)}.", avant=4)
    d.p(f"Conseillers en exercice : {f.exercice}     Présents : {f.presents}     Votants : {f.votants}", avant=6)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    d.p(f"Délibération n° {numero} – {dos.objet}", gras=True, avant=12)
    d.p(
        f"{monsieur_le(f)} donne la parole à {mm(f.autres[0])}, "
        f"{'vice-présidente' if f.autres[0].femme else 'vice-président'}. {' '.join(dos.expose)}",
        aligne="justifie",
    )
    viser(d, dos, fin=PV)
    d.p(f"Le conseil communautaire, après en avoir délibéré, {vote_en_phrase(d, f)}, DÉCIDE :", avant=10)
    poser(d, dos, infinitifs(dos), fin=PV, puce="-", retrait=12, aligne="justifie")
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "votants")
    return d


def comcom_titulaires(f: Faits) -> Feuille:
    """A communauté with titulaires and suppléants in its lists, its object in a box of two cells, Roman parts."""
    f, dos = installer(f, "Communauté de communes {de}", "conseil communautaire", "président", 31, COMMUNAUTE, "24")
    d, qui, numero = Feuille("comcom_titulaires"), appel(f), f"D{f.seance.year}{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.haut = f"Délibération {numero}"
    d.lignes("DÉPARTEMENT DE LA VARENNE", f.collectivite.upper(), gras=True)
    d.p(f"CONSEIL COMMUNAUTAIRE DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=10)
    d.blocs.append(Tableau((("N° de l'acte", "Objet"), (numero, dos.objet))))
    d.p(f"L'an {jour_ecrit(f)}, à dix-huit heures, s'est réuni le conseil communautaire sur convocation de "
        f"{monsieur_le(f)} en date du {le(f.convocation)}.", aligne="justifie", avant=8)  # fmt: skip
    suppleants = qui.presents[-2:]
    d.p(f"Étaient présents, titulaires : {genres(qui.presents[:-2])}.", aligne="justifie")
    d.p(f"Étaient présents, suppléants : {genres(suppleants)}.", avant=2)
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", avant=2)
    if qui.absents:
        d.p(f"Étaient excusés : {genres(qui.absents)}.", avant=2)
    d.lignes(f"Nombre de délégués en exercice : {f.exercice}", f"Nombre de délégués présents : {f.presents}",
             f"Nombre de pouvoirs : {f.pouvoirs}", f"Nombre de votants : {f.votants}", avant=6)  # fmt: skip
    d.p(f"Président de séance : {mm(f.president)}, {f.president.qualite}", avant=4)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.p("I – EXPOSÉ DES MOTIFS", gras=True, avant=10)
    for alinea in dos.expose:
        d.p(alinea, aligne="justifie")
    d.p("II – DÉLIBÉRATION", gras=True, avant=10)
    viser(d, dos, vu="VU", considerant="CONSIDÉRANT", fin=",")
    d.p(f"Le conseil communautaire, ouï l'exposé {du_chef(f)} et après en avoir délibéré :", avant=8)
    poser(d, dos, tierces(dos), fin=",", puce="•", retrait=12)
    d.p(f"VOTE     Pour : {f.pour}     Contre : {f.contre}     Abstention : {f.abstentions}", gras=True, avant=10)
    signent(d, f)
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def comcom_bureau(f: Faits) -> Feuille:
    """A communauté's bureau by delegation: short, names without counts but one sentence of quorum, articles."""
    f, dos = installer(f, "Communauté de communes {de}", "bureau communautaire", "président", 11, COMMUNAUTE, "200")
    d, qui, numero = Feuille("comcom_bureau"), appel(f), f"B{f.seance:%Y-%m}-{f.rang:02}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p("Bureau communautaire", avant=0)
    d.p(f"Réunion du {le(f.seance)}", avant=0)
    d.p(f"DÉLIBÉRATION DU BUREAU N° {numero}", gras=True, avant=14)
    d.p(f"Objet : {dos.objet}", gras=True, avant=2)
    d.p(f"Le bureau communautaire, convoqué le {le(f.convocation)}, s'est réuni au siège de la communauté sous la "
        f"présidence de {mm(f.president)}, {f.president.qualite}. Sur {f.exercice} membres en exercice, {f.presents} "
        f"sont présents : {noms(qui.presents)}. Le quorum est atteint.", aligne="justifie", avant=8)  # fmt: skip
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p("Vu la délibération du conseil communautaire du 9 juillet 2020 portant délégation au bureau,")
    viser(d, dos, fin=",")
    d.attendu["visas"].insert(
        0, "Vu la délibération du conseil communautaire du 9 juillet 2020 portant délégation au bureau"
    )
    d.p(f"Le bureau communautaire, après en avoir délibéré, {vote_en_phrase(d, f)}, décide :", avant=10)
    poser(d, dos, infinitifs(dos, grand=True), ("Article 1 – ", "Article 2 – ", "Article 3 – "), aligne="justifie")
    d.p("Il sera rendu compte de la présente délibération lors de la prochaine réunion du conseil.", avant=10)
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    d.p(f"Publié sur le site internet de la communauté le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents")
    d.dit(publication=f.publication)
    return d


def comcom_decision(f: Faits) -> Feuille:
    """A communauté's chair decides by delegation: the contract of a small market, infinitives in articles."""
    f, _ = installer(f, "Communauté de communes {de}", "conseil communautaire", "président", 27, COMMUNAUTE, "24")
    d, numero = Feuille("comcom_decision"), f"DP-{f.seance.year}-{f.rang:03}"
    quoi, qui, prix = (("l'entretien des zones d'activités", "Paysages du Loing", "14 280,00"),
                       ("la location de deux véhicules électriques", "Auto Mobilité", "9 936,00"),
                       ("le diagnostic de l'habitat ancien", "Cabinet Tremblier", "21 450,00"))[f.rang % 3]  # fmt: skip
    objet = f"Attribution du marché pour {quoi}"
    timbre(d, f, "actes", numero, "AU")
    d.lignes("RÉPUBLIQUE FRANÇAISE", f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"DÉCISION {du_chef(f).upper()}", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"N° {numero} du {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"Objet : {objet}", gras=True, avant=12)
    d.p(f"{le_chef(f)} de la communauté de communes,", avant=10)
    viser_textes(d, [f"{CGCT}, et notamment ses articles L. 5211-9 et L. 5211-10",
                     "le code de la commande publique, et notamment son article R. 2123-1",
                     "la délibération du conseil communautaire du 16 juillet 2020 lui donnant délégation"],
                 ["la consultation engagée auprès de trois prestataires",
                  f"que l'offre de la société {qui} est économiquement la plus avantageuse"], PV)  # fmt: skip
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    textes = [f"D'attribuer à la société {qui} le marché pour {quoi}, pour un montant de {prix} € HT",
              "De signer les pièces du marché et tout document nécessaire à son exécution",
              "D'imputer la dépense au budget principal de la communauté"]  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n} : {texte}.", aligne="justifie")
    verbes = ("ATTRIBUE", "SIGNE", "IMPUTE")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])
    signe(d, f, f"Fait à {f.lieu},", f"{le_chef(f)},")
    d.p("La présente décision peut être contestée devant le tribunal administratif de Valmire, par courrier ou sur "
        "le site "
        "www.telerecours.fr, dans les deux mois de sa publication.", taille=9, avant=14)  # fmt: skip
    dire_executif(d, f, "AU", numero, objet)
    return d


def agglo_conseil(f: Faits) -> Feuille:
    """An agglomération: two columns above, exposé under a heading, « Vu » in bullets under one word, verbs below."""
    f, dos = installer(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 47, COMMUNAUTE, "24")
    d, qui, numero = Feuille("agglo_conseil"), appel(f), f"CC_{f.seance:%y%m%d}_{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.bas = f"{numero} – {{page}}/{{pages}}"
    d.blocs.append(Colonnes(
        (P(f.collectivite.upper(), gras=True, taille=10), P(f"Séance du {le(f.seance)}", taille=9),
         P(f"Date de convocation : {f.convocation:%d/%m/%Y}", taille=9),
         P(f"Conseillers en exercice : {f.exercice}", taille=9), P(f"Présents : {f.presents}", taille=9),
         P(f"Pouvoirs : {f.pouvoirs}", taille=9), P(f"Votants : {f.votants}", taille=9)),
        (P("DÉLIBÉRATION DU CONSEIL COMMUNAUTAIRE", gras=True), P(f"N° {numero}", gras=True),
         P(f"OBJET : {dos.objet}", gras=True),
         P(f"Président de séance : {f.president}, {f.president.qualite}", taille=10),
         P(f"Secrétaire de séance : {f.secretaire}", taille=10)), part=0.4,
    ))  # fmt: skip
    d.p(f"Présents : {nus(qui.presents)}.", taille=8, aligne="justifie", avant=10)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.", taille=8, avant=2)
    if qui.absents:
        d.p(f"Absents et excusés : {nus(qui.absents)}.", taille=8, avant=2)
    d.p("Exposé", gras=True, avant=10)
    for alinea in dos.expose:
        d.p(alinea, aligne="justifie")
    d.p("Vu :", gras=True, avant=8)
    for visa in dos.visas:
        d.p(f"{visa}{PV}", puce="-", retrait=8)
    for motif in dos.motifs:
        d.p(f"Considérant {motif}{PV}", aligne="justifie")
    d.p("Le conseil communautaire, après en avoir délibéré, décide :", gras=True, avant=8)
    poser(d, dos, infinitifs(dos), fin=PV, puce="-", retrait=8)
    detail = f" – Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}"
    d.p(f"Adopté à {tous(f)} des suffrages exprimés{'' if f.mode == 'unanimite' else detail}.",
        gras=True, avant=8)  # fmt: skip
    signe(d, f, f"{le_chef(f)} de la communauté d'agglomération,")
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(visas=[f"Vu {v}" for v in dos.visas], considerants=[f"Considérant {m}" for m in dos.motifs])
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def agglo_certifiee(f: Faits) -> Feuille:
    """An agglomération in prose: one paragraph of opening, « Où l'exposé », verbs alone; certified at the foot."""
    f, dos = installer(
        f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 39, COMMUNAUTE, "200"
    )
    d, numero = Feuille("agglo_certifiee", police="New Computer Modern"), f"{f.seance.year}.{f.rang:03}"
    d.haut = "Registre des délibérations du conseil communautaire"
    representes = f"{f.pouvoirs} {'sont' if f.pouvoirs > 1 else 'est'}" if f.pouvoirs else "aucun n'est"
    d.p(f.collectivite, gras=True, taille=14, aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=8)
    d.p(dos.objet, gras=True, aligne="centre", avant=2)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", italique=True)
    d.p(f"Le conseil communautaire s'est réuni au siège de l'agglomération sous la présidence de {mm(f.president)}, "
        f"{f.president.qualite}, sur convocation en date du {le(f.convocation)}. {f.exercice} conseillers sont en "
        f"exercice ; {f.presents} sont présents, {representes} "
        f"représenté{'' if f.pouvoirs < 2 else 's'}. {mm(f.secretaire)} est {accord(f.secretaire, 'nommé')} "
        f"secrétaire de "
        "séance.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"{mm(f.autres[1])} rapporte au nom de la commission :", avant=8)
    for alinea in dos.expose:
        d.p(alinea, aligne="justifie")
    viser(d, dos, fin=",", aligne="justifie")
    d.p("La commission des affaires générales entendue,", avant=6)
    d.p("Le conseil communautaire,", gras=True, avant=6)
    d.p("Après en avoir délibéré,", avant=2)
    poser(d, dos, tierces(dos, str.capitalize), fin=".", aligne="justifie")
    if f.mode == "unanimite":
        d.p("Ces propositions, mises aux voix, sont adoptées à l'unanimité.", avant=8)
    else:
        d.p(f"Ces propositions, mises aux voix, sont adoptées à la majorité, par {f.pour} voix pour, {f.contre} voix "
            f"contre et {abstentions(f)}.", avant=8)  # fmt: skip
    signe(d, f, f"{le_chef(f)},")
    d.p(f"{le_chef(f)} certifie sous sa responsabilité le caractère exécutoire de cet acte, transmis en préfecture le "
        f"{f.transmission:%d/%m/%Y} et publié le {f.publication:%d/%m/%Y}, et informe qu'il peut être déféré au "
        f"tribunal "
        "administratif de Valmire dans un délai de deux mois.", taille=9, avant=14, aligne="justifie")  # fmt: skip
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def syndicat_eaux(f: Faits) -> Feuille:
    """A water syndicat of villages: letterhead on the left, dotted counts in prose, « Ouï », dash verbs in capitals."""
    f, dos = installer(f, "Syndicat intercommunal des eaux {de}", "comité syndical", "président", 19, EAUX, "25")
    d, qui, numero = Feuille("syndicat_eaux"), appel(f), f"{f.rang:02}/{f.seance.year}"
    timbre(d, f, "actes", numero)
    d.lignes(f.collectivite.upper(), "Mairie annexe – 1, rue de la Source", "Département de la Sorne-Haute", taille=10)
    d.p("EXTRAIT DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL", gras=True, aligne="centre", avant=12)
    d.p(f"Délibération n° {numero} – Réunion du {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"L'an {jour_ecrit(f)}, à 17 heures, les membres du comité syndical, dûment convoqués le "
        f"{le(f.convocation)}, se "
        f"sont réunis sous la présidence de {mm(f.president)}, {f.president.qualite}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.lignes(f"Nombre de délégués : en exercice {f.exercice}, présents {f.presents}, votants {f.votants}",
             f"Délégués présents : {nus(qui.presents)}", avant=6)  # fmt: skip
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {' ; '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"OBJET : {dos.objet}", gras=True, avant=10)
    for alinea in dos.expose:
        d.p(alinea, aligne="justifie")
    viser(d, dos, fin=".")
    d.p(f"Ouï l'exposé {du_chef(f)}, le comité syndical, après en avoir délibéré, {vote_en_phrase(d, f)} :", avant=8)
    poser(d, dos, tierces(dos), fin=",", puce="–", retrait=10)
    signe(d, f, "Fait et délibéré les jour, mois et an que dessus,", f"{le_chef(f)},")
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "votants")
    return d


def syndicat_collecte(f: Faits) -> Feuille:
    """A waste syndicat: a grid of two columns for the head, « Attendu », Arabic numbers, a vote counted in a line."""
    f, dos = installer(f, "Syndicat mixte {de}", "comité syndical", "président", 23, TRI, "25")
    d, qui, numero = Feuille("syndicat_collecte"), appel(f), f"CS {f.seance.year}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.bas = "Syndicat mixte – Pôle de valorisation – {page} sur {pages}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("DÉLIBÉRATION DU COMITÉ SYNDICAL", gras=True, avant=0)
    d.blocs.append(Tableau((
        ("Numéro de la délibération", numero), ("Séance du", le(f.seance)),
        ("Date de la convocation", le(f.convocation)),
        ("Nombre de délégués en exercice", str(f.exercice)), ("Nombre de délégués présents", str(f.presents)),
        ("Nombre de pouvoirs", str(f.pouvoirs)), ("Présidence de la séance", f"{f.president}, {f.president.qualite}"),
        ("Secrétaire de séance", str(f.secretaire)),
    ), entete=False))  # fmt: skip
    d.p(f"Présents : {genres(qui.presents)}.", aligne="justifie", avant=6, taille=10)
    d.p(f"Objet : {dos.objet}", gras=True, avant=10)
    for alinea in dos.expose:
        d.p(alinea, aligne="justifie")
    viser(d, dos, considerant="Attendu", fin=PV)
    d.p("Après en avoir délibéré, le comité syndical décide de :", avant=8)
    poser(d, dos, infinitifs(dos, nu=True), ("1. ", "2. ", "3. "), fin=PV, retrait=12)
    d.p(f"Adopté à {tous(f)} : {f.pour} pour, {f.contre} contre, {abstentions(f)}.", avant=8)
    signent(d, f, secretaire_a_gauche=False)
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f)
    return d


def ccas_administrateurs(f: Faits) -> Feuille:
    """A CCAS in the town hall: elected and appointed members apart, powers « aucun », capital verbs, two copies."""
    f, dos = installer(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 11,
                       SOLIDARITE, "26")  # fmt: skip
    d, qui, numero = Feuille("ccas_administrateurs"), appel(f), f"CCAS-{f.seance.year}-{f.rang:02}"
    d.p("RÉPUBLIQUE FRANÇAISE", taille=9, aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"CONSEIL D'ADMINISTRATION DU {f.seance:%d/%m/%Y}", aligne="centre", avant=4)
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre", avant=8)
    d.p(f"Objet : {dos.objet}", gras=True, avant=8)
    d.lignes(f"Administrateurs en exercice : {f.exercice}", f"Présents : {f.presents}",
             f"Pouvoirs : {f.pouvoirs or 'aucun'}", f"Convocation : {le(f.convocation)}", avant=8)  # fmt: skip
    d.p(f"Sous la présidence de {monsieur(f.president)}, {f.president.qualite}. Secrétaire de séance : "
        f"{monsieur(f.secretaire)}.", aligne="justifie")  # fmt: skip
    d.p(f"Membres élus présents : {noms(qui.presents[::2])}.", avant=4)
    d.p(f"Membres nommés présents : {noms(qui.presents[1::2])}.", avant=2)
    for alinea in dos.expose:
        d.p(alinea, aligne="justifie")
    viser(d, dos, fin=",")
    d.p(f"Le conseil d'administration, sur proposition {du_chef(f)} et après en avoir délibéré, "
        f"{vote_en_phrase(d, f)} :",
        avant=8)  # fmt: skip
    poser(d, dos, tierces(dos), fin=".", retrait=8)
    signe(d, f, f"{le_chef(f)} du CCAS,")
    d.p("Une copie est adressée au comptable public et une copie est conservée au registre.", taille=9, avant=10)
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    return d


def departement_commission(f: Faits) -> Feuille:
    """A département's commission permanente: a rapport number, names, report, numbered articles, result at the end."""
    f, dos = installer(
        f, "Département de la Haute-Sorne", "commission permanente", "président", 31, DEPARTEMENTAL, "22"
    )
    d, qui, numero = Feuille("departement_commission", coin="bas-droite"), appel(f), f"{f.seance.year}-CP-{f.rang:03}"
    timbre(d, f, "ministere", numero)
    d.bas = f"Commission permanente – {numero} – {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p(f"COMMISSION PERMANENTE – Réunion du {le(f.seance)}", gras=True)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="droite")
    d.p(f"Rapport de {monsieur_le(f)} du Conseil départemental", italique=True, avant=4)
    d.p(dos.objet, gras=True, taille=13, avant=8)
    d.p(f"La commission permanente, régulièrement convoquée le {le(f.convocation)}, s'est réunie sous la présidence de "
        f"{mm(f.president)}, {f.president.qualite} du Conseil départemental.", aligne="justifie", avant=8)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Excusés avec délégation de vote : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents)}.", taille=10)
    d.p(f"Secrétaire : {mm(f.secretaire)}.", taille=10)
    d.p(" ".join(dos.expose), aligne="justifie", avant=10)
    d.p("LA COMMISSION PERMANENTE DU CONSEIL DÉPARTEMENTAL,", gras=True, avant=10)
    viser(d, dos, vu="VU", fin=PV)
    d.p(f"VU le rapport de {monsieur_le(f)}{PV}")
    d.attendu["visas"].append(f"VU le rapport de {monsieur_le(f)}")
    d.p("Après en avoir délibéré,", avant=6)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, dos, infinitifs(dos), ("Article 1er : ", "Article 2 : ", "Article 3 : "), aligne="justifie")
    d.p(f"Résultat du vote : adopté à {tous(f)}", gras=True, avant=8)
    d.lignes(f"Voix pour : {f.pour}", f"Voix contre : {f.contre}", f"Abstentions : {f.abstentions}")
    signe(d, f, f"{le_chef(f)} du Conseil départemental,")
    dire(d, f, dos, numero, "convocation")
    d.dit(president=personne(f.president, f"{f.president.qualite} du Conseil départemental"))
    dit_vote(d, f)
    return d


SECRETARIATS = (
    *VILLAGES,
    *BOURGS_ET_VILLES,
    comcom_par_commune,
    comcom_titulaires,
    comcom_bureau,
    comcom_decision,
    agglo_conseil,
    agglo_certifiee,
    syndicat_eaux,
    syndicat_collecte,
    ccas_administrateurs,
    departement_commission,
)
