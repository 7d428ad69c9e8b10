"""Set VALLEES: communautés de communes, second part."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.vallees_pieces import (
    accord,
    asseoir,
    dame,
    decider,
    en_toutes_lettres,
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
    sans_visa,
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
    ACTIVITE,
    CGCT,
    COMCOM,
    CRECHE,
    EMPLOI,
    RAPPORT_EAU,
    REDEVANCE,
    SANTE,
    STATUTS,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Feuille, SautDePage, Tableau


def comcom_acte(f: Faits) -> Feuille:
    """A communauté that takes note of a yearly report: no vote, present members in a list of dashes."""
    f, expose = placer(f, "Communauté de communes Sorne Nature", "conseil communautaire", 28, (RAPPORT_EAU, ACTIVITE))
    d, qui, numero = Feuille("comcom_acte"), asseoir(f), f"{f.seance.year}.{f.rang:03}"
    timbrer(d, f, "s2low", numero)
    d.p("République Française – Département de la Sorne", taille=9)
    d.p("COMMUNAUTÉ DE COMMUNES SORNE NATURE", gras=True, avant=2)
    d.p("Délibération du conseil communautaire", gras=True, taille=14, aligne="centre", avant=12)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Délibération {numero} : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}", avant=10)
    d.p(f"Nombre de conseillers : en exercice {f.exercice}, présents {f.presents}, pouvoirs {f.pouvoirs}", avant=0)
    d.p(f"Présents : {' – '.join(str(i) for i in qui.presents)}", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {' – '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}")
    d.p(f"Sous la présidence de {dame(f.president)}, {f.president.qualite}")
    d.p(f"Secrétaire de séance : {dame(f.secretaire)}")
    exposer(d, expose, avant=10)
    viser(d, f)
    d.p("Le conseil communautaire, après en avoir débattu,", avant=10)
    poser(d, f, tierce(f), fin=",")
    d.p("Pour extrait conforme.", avant=10)
    signent(d, f, secretaire_d_abord=True)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(mode="sans_vote")
    return d


def comcom_deux_pages(f: Faits) -> Feuille:
    """A communauté with suppléants, its members in a table over a page break, the vote before « DÉCIDE »."""
    f, expose = placer(f, "Communauté de communes Monts et Rivières", "conseil communautaire", 33, COMCOM,
                       visas=[CGCT, "les statuts de la communauté de communes"])  # fmt: skip
    d, qui, numero = Feuille("comcom_deux_pages"), asseoir(f), f"CC-{f.seance:%Y%m%d}-{f.rang:02}"
    d.haut = f"CC Monts et Rivières – Délibération {numero}"
    d.bas = "Page {page} sur {pages}"
    d.p("COMMUNAUTÉ DE COMMUNES MONTS ET RIVIÈRES", gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS", aligne="centre", avant=8)
    d.p(f"Conseil communautaire du {le(f.seance)}", gras=True, aligne="centre", avant=2)
    d.p(f"Le {le(f.seance)}, à 18 heures, le conseil communautaire s'est réuni à l'Espace des Sources, à Tournadre, "
        f"sur convocation du {le(f.convocation)}, sous la présidence de {mm(f.president)}, {f.president.qualite}.",
        aligne="justifie", avant=10)  # fmt: skip
    rangs = [(str(i), "X", "") for i in qui.presents] + [(str(a), "", f"pouvoir à {b}") for a, b in qui.pouvoirs]
    rangs += [(str(i), "", "excusée" if i.femme else "excusé") for i in qui.absents]
    d.blocs.append(Tableau((("Conseillers", "Présent", "Absent"), *rangs)))
    d.p(f"Conseillers en exercice : {f.exercice} – Présents : {f.presents} – Pouvoirs : {f.pouvoirs} – "
        f"Votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'élu')} secrétaire de séance.", avant=2)
    d.blocs.append(SautDePage())
    d.p(f"Délibération n° {numero}", gras=True)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    viser(d, f, fin=" ;", aligne="justifie")
    d.p(f"{madame_la(f)} précise :", avant=8)
    exposer(d, expose)
    suite = f"à {tous(f)}"
    if f.mode == "majorite":
        suite += f" ({f.contre} voix contre, {f.abstentions} abstention{'s' if f.abstentions > 1 else ''})"
    d.p(f"Le conseil communautaire, après en avoir délibéré et {suite}, décide :", avant=10)
    poser(d, f, decider(f), puce="-", retrait=12)
    signe(d, f, f"{le_chef(f)} de la communauté de communes,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def comcom_listes(f: Faits) -> Feuille:
    """A communauté of « Vu : » and « Considérant : » over lists, numbered articles, certificate and appeal."""
    f, _ = placer(f, "Communauté de communes Cœur d'Ormevert", "conseil communautaire", 41, (SANTE, EMPLOI, STATUTS),
                  visas=[CGCT])  # fmt: skip
    d, numero = Feuille("comcom_listes", police="New Computer Modern", coin="bas-droite"), f"D{f.seance:%y}{f.rang:03}"
    timbrer(d, f, "actes", numero)
    d.p("COMMUNAUTÉ DE COMMUNES CŒUR D'ORMEVERT", gras=True)
    d.p("7 rue des Tanneurs", taille=9, avant=0)
    d.p("DÉLIBÉRATION DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre", avant=12)
    d.lignes(f"N° de la délibération : {numero}", f"Date de la séance : {le(f.seance)}",
             f"Date de la convocation : {le(f.convocation)}", f"Nombre de conseillers en exercice : {f.exercice}",
             f"Nombre de conseillers présents : {f.presents}", f"Nombre de pouvoirs : {f.pouvoirs}",
             f"Nombre de votants : {f.votants}", f"Président : {mm(f.president)}",
             f"Secrétaire de séance : {mm(f.secretaire)}", f"Objet : {f.sujet.objet}", avant=10)  # fmt: skip
    viser_en_liste(d, f, "Vu", "Considérant")
    d.p("Le conseil communautaire, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="{n}. ", retrait=12)
    d.p("Résultat du vote :", gras=True, avant=10)
    d.blocs.append(Tableau((("Pour", "Contre", "Abstention"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    signe(d, f, "Certifié exécutoire,", f"{le_chef(f)},", aligne="gauche")
    d.p("La présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal "
        "administratif de Montrivel dans un délai de deux mois à compter de sa publication.",
        taille=8, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite=None)
    dit_vote(d, f)
    return d


def comcom_arrete(f: Faits) -> Feuille:
    """A communauté's arrêté on the use of one of its sites: reglementary, articles in the passive, place and day."""
    f, _ = placer(f, "Communauté de communes des Collines de Vaire", "conseil communautaire", 30, COMCOM)
    d, numero = Feuille("comcom_arrete"), f"AR-{f.seance.year}-{f.rang:03}"
    lieu = ("de la déchèterie d'Aubrelle", "de l'aire de camping-cars de Gréziac", "de l'étang de Fontsèche")[
        f.rang % 3
    ]
    objet = f"Règlement {lieu}"
    timbrer(d, f, "s2low", numero, "AR")
    d.p("COMMUNAUTÉ DE COMMUNES DES COLLINES DE VAIRE", gras=True, aligne="centre", taille=13)
    d.p(f"ARRÊTÉ {'DE LA PRÉSIDENTE' if f.president.femme else 'DU PRÉSIDENT'} N° {numero}", gras=True, aligne="centre",
        avant=12)  # fmt: skip
    d.p(f"Objet : {objet}", gras=True, avant=10)
    d.p(f"{le_chef(f)} de la Communauté de communes des Collines de Vaire,", avant=12)
    visas = [f"{CGCT}, notamment l'article L. 5211-9-2", "les statuts de la communauté de communes"]
    motif = "qu'il appartient à l'autorité territoriale de fixer les conditions d'accès à cet équipement"
    for visa in visas:
        d.p(f"Vu {visa},")
    d.p(f"Considérant {motif},")
    d.p("ARRÊTE", gras=True, aligne="centre", avant=12)
    ouverture = f.publication + timedelta(days=10)
    textes = [
        f"Le règlement {lieu} annexé au présent arrêté entre en vigueur le {le(ouverture)}",
        "L'accès est interdit en dehors des heures d'ouverture affichées à l'entrée",
        "Le présent arrêté sera affiché sur place et publié sur le site de la communauté de communes",
        "Le directeur général des services et le commandant de la brigade de gendarmerie sont chargés, chacun en ce "
        "qui le concerne, de l'exécution du présent arrêté",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {'1er' if n == 1 else n} : {texte}.", aligne="justifie")
    d.p(f"Fait à Roqueval, le {le(f.seance)}", avant=14, aligne="droite")
    signe(d, f, f"{le_chef(f)},")
    d.dit(nature="AR", numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite,
          visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"],
          provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])  # fmt: skip
    return d


def comcom_capitales(f: Faits) -> Feuille:
    """A communauté that writes « D'APPROUVER » under articles, names those who were against, signs at the left."""
    f, expose = placer(f, "Communauté de Communes Val de Noirlieu", "conseil communautaire", 39, (REDEVANCE, CRECHE,
                       STATUTS), autorite="le Président", visas=[f"{CGCT}, et notamment ses articles L. 5211-1 et "
                       "suivants"])  # fmt: skip
    d, qui, numero = Feuille("comcom_capitales"), asseoir(f), f"{f.seance.year}-{f.seance:%m}-{f.rang:02}"
    timbrer(d, f, "ministere", numero)
    d.p("Communauté de Communes Val de Noirlieu", gras=True, taille=14)
    d.p(f"CONSEIL COMMUNAUTAIRE – SÉANCE DU {le(f.seance).upper()}", avant=4)
    d.p(f"Délibération n°{numero}", gras=True, avant=12)
    d.p(f.sujet.objet, gras=True, taille=13, avant=2)
    d.p(f"Nombre de membres en exercice : {f.exercice} / Nombre de membres présents : {f.presents} / Nombre de "
        f"procurations : {f.pouvoirs} / Nombre de membres ayant pris part au vote : {f.votants}", avant=10)  # fmt: skip
    d.p(f"Date d'envoi de la convocation : {le(f.convocation)}")
    d.p(f"ÉTAIENT PRÉSENTS : {nus(qui.presents)}", taille=10, aligne="justifie")
    d.p(f"ABSENTS OU EXCUSÉS : {nus(manquants(qui))}", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"PROCURATIONS : {'; '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}", taille=10, aligne="justifie")
    d.p(f"PRÉSIDENT DE SÉANCE : {f.president}", taille=10)
    d.p(f"SECRÉTAIRE DE SÉANCE : {f.secretaire}", taille=10)
    viser(d, f, vu="VU", motif="CONSIDÉRANT", fin=" ;")
    d.p(f"Sur le rapport de {mm(f.autres[1])}, {vp(f.autres[1])},", avant=10)
    exposer(d, expose)
    d.p("LE CONSEIL COMMUNAUTAIRE, APRÈS EN AVOIR DÉLIBÉRÉ, DÉCIDE :", gras=True, avant=10)
    poser(d, f, decider(f, "CAP"), marque="ARTICLE {n} : ", unique="ARTICLE UNIQUE : ", fin=".", aligne="justifie")
    contre, abstenus = f.autres[2 : 2 + f.contre], f.autres[6 : 6 + f.abstentions]
    d.p(f"La délibération est adoptée à {tous(f)}.", avant=10)
    d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}{_entre(noms(contre))}",
             f"Abstentions : {f.abstentions}{_entre(noms(abstenus))}")  # fmt: skip
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite=None)
    dit_vote(d, f)
    return d


def _entre(texte: str) -> str:
    return f" ({texte})" if texte else ""


def comcom_phrase(f: Faits) -> Feuille:
    """A small communauté in prose: no count at all, the president recalls, small verbs."""
    f, expose = placer(f, "Communauté de communes de la Haute-Sorne", "conseil communautaire", 22, COMCOM)
    d, qui, numero = Feuille("comcom_phrase"), asseoir(f), f"{f.rang:02}-{f.seance.year}"
    d.p("Communauté de communes de la Haute-Sorne", gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", aligne="centre", gras=True)
    d.p(f"Délibération n° {numero}", aligne="centre", avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"L'an {en_toutes_lettres(f.seance)}, le conseil communautaire de la Haute-Sorne, étant assemblé en session "
        f"ordinaire, au lieu habituel de ses séances, après convocation légale du {le(f.convocation)}, sous la "
        f"présidence de {mm(f.president)}.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie")
    d.p(f"Étaient absents excusés : {noms(manquants(qui))}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Procurations : {remises(qui, 'en faveur de')}.", aligne="justifie")
    d.p(f"Secrétaire : {mm(f.secretaire)}.")
    d.p(f"{madame_la(f)} rappelle au conseil :", avant=10)
    exposer(d, expose)
    d.p("Où l'exposé et après en avoir délibéré, le conseil communautaire :".replace("Où", "Ouï"), avant=10)
    poser(d, f, tierce(f, "bas"), marque="– ", fin=",", retrait=12)
    d.p(f"Adopté à {tous(f)} des membres présents et représentés.", avant=10)
    d.p("Ainsi fait et délibéré les jour, mois et an susdits.", avant=2)
    signent(d, f)
    sans_visa(d)
    tete(d, f, numero, "convocation", qualite=None)
    dit_vote(d, f, comptes=False)
    return d


VALLEES_SUITE = (
    comcom_acte,
    comcom_deux_pages,
    comcom_listes,
    comcom_arrete,
    comcom_capitales,
    comcom_phrase,
)
