"""The control layouts of set GREFFES: great towns, départements, a région, métropoles and agglomérations, each with the
habits of its own assembly office; `greffes_suite`, `greffes_fin` and `greffes_actes` hold the others."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
    decider,
    le_chef,
    mm,
    monsieur,
    noms,
    poser,
    sans_motifs,
    signe,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.greffes_actes import GREFFES_ACTES
from benchmarks.exactitude.dispositions.greffes_fin import GREFFES_FIN
from benchmarks.exactitude.dispositions.greffes_pieces import (
    ACTE_PRIS,
    AIDES_DU_DEPARTEMENT,
    autorite,
    choisir,
    entre_parentheses,
    initiale,
    nom_dabord,
    preside,
)
from benchmarks.exactitude.dispositions.greffes_suite import GREFFES_SUITE
from benchmarks.exactitude.faits import Faits, Sujet, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def grande_ville_par_groupes(f: Faits) -> Feuille:
    """A great town: a report « Mesdames, Messieurs, », bare infinitives proposed, the conclusions put to the vote and
    the votes told by groups."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 53)
    d, qui, numero = Feuille("grande_ville_par_groupes"), bancs(f), f"{f.seance.year}/{f.rang:04}"
    timbre(d, f, "actes", f"{f.seance.year}-{f.rang:04}")
    d.bas = f"{f.collectivite} – Conseil municipal – {numero} – page {{page}} sur {{pages}}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.lignes("Direction des assemblées", "Pôle ressources", taille=9)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=14)
    d.p(f"Séance publique du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Nombre de membres du Conseil municipal en exercice : {f.exercice}", avant=10)
    d.p(f"La séance est ouverte à 14 h 30 sous la présidence de {mm(f.president)}, Maire.")
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} comme secrétaire de séance.")
    d.p(f"Étaient présents : {', '.join(nom_dabord(i) for i in qui.presents)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p("Avaient donné pouvoir : "
            f"{', '.join(f'{nom_dabord(a)} (pouvoir à {nom_dabord(b)})' for a, b in qui.pouvoirs)}.",
            taille=9)  # fmt: skip
    if qui.absents:
        d.p(f"Étaient absents ou excusés : {', '.join(nom_dabord(i) for i in qui.absents)}.", taille=9)
    d.p(f"Rapporteur : {mm(f.autres[1])}", avant=12)
    d.p("Mesdames, Messieurs,", avant=12)
    d.p("Le présent rapport fait suite aux échanges tenus en commission plénière. Les services ont consolidé les "
        "éléments financiers et juridiques du dossier, qui vous ont été remis avec la convocation.",
        aligne="justifie")  # fmt: skip
    d.p("C'est pourquoi, Mesdames, Messieurs, il vous est proposé, si cet avis recueille votre accord, de bien "
        "vouloir :", aligne="justifie")  # fmt: skip
    poser(d, f, decider(f, nu=True), marque="- ", retrait=12)
    if f.mode == "unanimite":
        d.p("Ces conclusions, mises aux voix, sont adoptées à l'unanimité.", avant=12)
    else:
        d.p("Ces conclusions, mises aux voix, sont adoptées à la majorité.", avant=12)
        d.lignes(f"Pour : {f.pour} (groupes Ville solidaire, Écologie et citoyens)",
                 f"Contre : {f.contre} (groupe Agir ensemble)",
                 f"Abstentions : {f.abstentions}{entre_parentheses(f.autres[3 : 3 + f.abstentions])}")  # fmt: skip
    d.p("Ainsi fait et délibéré en séance publique, les jour, mois et an susdits.", avant=10)
    signe(d, f, "Pour expédition conforme,", "Le Maire" if not f.president.femme else "La Maire")
    sans_motifs(d)
    tete(d, f, numero, "en_exercice")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def departement_par_cantons(f: Faits) -> Feuille:
    """A département in session: attendance by canton in a table, report and commission numbers beside the act's, the
    acknowledgement typed at the foot."""
    f = camper(f, "Département de l'Ostre", "conseil départemental", "président", 25, prefixe="22",
               sujet=choisir(f, AIDES_DU_DEPARTEMENT))  # fmt: skip
    d, qui, numero = Feuille("departement_par_cantons"), bancs(f), f"CD_{f.seance.year}_{f.rang:04}"
    d.haut = "Département de l'Ostre – Recueil des délibérations"
    d.p("DÉPARTEMENT DE L'OSTRE", gras=True, taille=14)
    d.p("CONSEIL DÉPARTEMENTAL", gras=True, aligne="centre")
    d.p(f"Réunion du {le(f.seance)}", aligne="centre")
    d.blocs.append(Colonnes((P("Rapport n° 3-02"), P("Commission n° 3", avant=2)),
                            (P(f"DÉLIBÉRATION N° {numero}", gras=True),
                             P("Service instructeur : Direction des territoires", avant=2, taille=9)),
                            part=0.4))  # fmt: skip
    d.p("OBJET", gras=True, avant=12)
    d.p(f.sujet.objet, gras=True, avant=2)
    d.p(f"Président de séance : {monsieur(f.president)}, {f.president.qualite} du Conseil départemental", avant=10)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}")
    lieux = ("Aubrelle", "Fontsèche", "Gréziac", "Montcairn", "Roqueval", "Tournadre")
    rangees = [(lieux[n % 6], mm(i), "présente" if i.femme else "présent") for n, i in enumerate(qui.presents)]
    rangees += [(lieux[n % 6], mm(a), f"pouvoir à {mm(b)}") for n, (a, b) in enumerate(qui.pouvoirs)]
    rangees += [(lieux[n % 6], mm(i), "excusée" if i.femme else "excusé") for n, i in enumerate(qui.absents)]
    d.blocs.append(Tableau((("Canton", "Conseiller départemental", "Présence"), *rangees)))
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    considerants_suivis(d, f, fin=" ;", aligne="justifie")
    d.p(f"Sur le rapport de {autorite(f)} du Conseil départemental,", avant=8)
    d.p("Le Conseil départemental, après en avoir délibéré, DÉCIDE", avant=8)
    poser(d, f, decider(f), marque="– ", retrait=14, fin=",")
    d.p(f"Adopté à {tous(f)} des suffrages exprimés." if f.mode == "unanimite" else
        f"Adopté à la majorité : {f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention(s).",
        avant=12, gras=True)  # fmt: skip
    signe(d, f, f"{le_chef(f)} du Conseil départemental", "Signé :")
    d.lignes(f"Envoyé en préfecture le {f.transmission:%d/%m/%Y}", f"Reçu en préfecture le {f.reception:%d/%m/%Y}",
             f"Publié le {f.publication:%d/%m/%Y}", f"ID : {f.identifiant(numero)}", taille=8, avant=16)  # fmt: skip
    tete(d, f, numero)
    preside(d, f, f"{f.president.qualite} du Conseil départemental")
    d.dit(transmission=f.transmission, reception=f.reception, publication=f.publication,
          identifiant=f.identifiant(numero))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


_VELO = Sujet(
    "Programme régional en faveur du vélo : aide aux abris sécurisés des gares", "8.7",
    ("le code des transports, notamment son article L. 1231-3", f"{CGCT}, notamment ses articles L. 4221-1 et suivants",
     "la délibération n° 2023.0118 du 30 mars 2023 adoptant le plan régional des mobilités"),
    ("que quarante-deux gares n'ont pas d'abri fermé", "l'avis favorable de la commission transports"),
    (("approuver", "le cahier des charges de l'aide aux abris sécurisés, figurant en annexe n° 1"),
     ("affecter", "une autorisation de programme de 1 350 000 € disponible sur le chapitre 908"),
     ("confier", "à {autorite} la signature des conventions d'application")),
)  # fmt: skip


def region_du_velo(f: Faits) -> Feuille:
    """A région's commission permanente: each article's label on its own line, one verb below; the vote between hinge
    and articles."""
    f = camper(f, "Région Haute-Vaire", "commission permanente", "président", 41, prefixe="23", sujet=_VELO)
    d, numero = Feuille("region_du_velo", police="New Computer Modern"), f"{f.seance.year}.{f.rang:04}.CP"
    d.p("RÉGION HAUTE-VAIRE", gras=True, taille=15)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=14)
    d.p(f"{f.sujet.objet}", gras=True, taille=12)
    d.p(f"Commission permanente du {le(f.seance)}", italique=True)
    d.p("La commission permanente du conseil régional, convoquée par courrier électronique du "
        f"{le(f.convocation)}, s'est réunie sous la présidence de {mm(f.president)}, {f.president.qualite}. Secrétaire "
        f"de séance : {mm(f.secretaire)}. Membres en exercice : {f.exercice}. Membres présents : {f.presents}. "
        f"Membres représentés : {f.pouvoirs}.", aligne="justifie", avant=12)  # fmt: skip
    d.p("LA COMMISSION PERMANENTE,", avant=12)
    visas_suivis(d, f, mot="VU", fin=" ;", aligne="justifie", retrait=10)
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=" ;", aligne="justifie", retrait=10)
    d.p(f"VU le rapport n° CP {f.seance.year}-{f.rang + 40} présenté par {autorite(f)} du conseil régional ;",
        retrait=10)  # fmt: skip
    d.attendu["visas"].append(f"VU le rapport n° CP {f.seance.year}-{f.rang + 40} présenté par {autorite(f)} du "
                              "conseil régional")  # fmt: skip
    d.p(f"Après en avoir délibéré, à {tous(f)},", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    textes = tierce(f, "cap")
    poser(d, f, textes, marque="Article {n} : ", fin=".")
    debut = len(d.blocs) - len(textes)
    for n, texte in enumerate(textes):
        d.blocs[debut + 2 * n : debut + 2 * n + 1] = [P(f"ARTICLE {n + 1}", gras=True, avant=10), P(f"{texte}.")]
    d.p(f"{le_chef(f)} du conseil régional,", avant=18, retrait=240)
    d.p(str(f.president), retrait=240)
    d.p(f"Acte publié le : {f.publication:%d/%m/%Y}", taille=9, avant=14)
    d.dit(signataires=[str(f.president)], publication=f.publication)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=False)
    return d


def metropole_en_article(f: Faits) -> Feuille:
    """A métropole: counts with a quorum in a table of two rows, a page that ends before the dispositif, the vote's
    figures under « RÉSULTAT », the names of those who left."""
    f = camper(f, "Métropole {de}", "conseil métropolitain", "président", 55, prefixe="24",
               visas=[f"{CGCT}, notamment ses articles L. 5217-1 et suivants"])  # fmt: skip
    d, numero = Feuille("metropole_en_article"), f"DEL-{f.seance:%y%m%d}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.haut, d.bas = f"{f.collectivite} | {numero}", "{page} / {pages}"
    d.p(f.collectivite.upper(), gras=True, taille=14, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MÉTROPOLITAIN", aligne="centre", gras=True)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", avant=12, gras=True)
    d.p("Objet :", gras=True, avant=4)
    d.p(f.sujet.objet, gras=True, avant=0)
    d.blocs.append(Tableau((("En exercice", "Quorum", "Présents", "Représentés", "Votants"),
                            (str(f.exercice), str(f.exercice // 2 + 1), str(f.presents), str(f.pouvoirs),
                             str(f.votants)))))  # fmt: skip
    d.p(f"Convoqué le {le(f.convocation)}, le conseil métropolitain s'est réuni à l'hôtel de la Métropole, "
        f"{mm(f.president)}, {f.president.qualite}, présidant la séance.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Secrétaire : {mm(f.secretaire)}")
    d.p(f"Départ en cours de séance de {mm(f.autres[2])} (à partir du point 12).", taille=10)
    d.p("EXPOSÉ DES MOTIFS", gras=True, avant=12)
    d.p(f"{mm(f.autres[0])} rappelle que ce dossier relève des compétences transférées au 1er janvier 2017. Il a été "
        "instruit avec les communes et présenté à la conférence des maires, qui n'a pas fait d'observation.",
        aligne="justifie")  # fmt: skip
    visas_suivis(d, f, mot="VU", fin=",")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=",")
    d.blocs.append(SautDePage())
    d.p("Le conseil métropolitain, ces éléments entendus, DÉLIBÈRE :", avant=10)
    poser(d, f, tierce(f), marque="Article {er}. ", unique="Article unique. ", fin=".", aligne="justifie")
    d.p("RÉSULTAT", gras=True, avant=12)
    d.lignes(f"Votants : {f.votants}", f"Suffrages exprimés : {f.pour + f.contre}", f"Pour : {f.pour}",
             f"Contre : {f.contre}", f"Abstentions : {f.abstentions}")  # fmt: skip
    signe(d, f, f"{le_chef(f)} de la Métropole,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def agglo_par_communes(f: Faits) -> Feuille:
    """An agglomération: delegates by commune in three columns of a table, « Étai(en)t », feuillet numbers, verbs after
    tildes, the vote inside brackets in the hinge."""
    f = camper(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 35, prefixe="24")
    d, qui, numero = Feuille("agglo_par_communes"), bancs(f), f"C{f.seance:%Y_%m_%d}_{f.rang:02}"
    d.haut = f"{f.collectivite} – Feuillet n° {f.seance.year}/{{page}}"
    d.p("EXTRAIT DU REGISTRE", aligne="centre", gras=True)
    d.p("DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", aligne="centre", gras=True, avant=0)
    d.p(f.collectivite, aligne="centre", taille=13)
    d.p(f"{numero} | {f.sujet.objet}", gras=True, avant=14)
    d.p(f"L'an deux mille vingt-cinq, le {le(f.seance, annee=False)} à 18 heures 15, le conseil communautaire, "
        f"légalement convoqué le {le(f.convocation)}, s'est réuni à la salle des conférences d'Ormevert.",
        aligne="justifie", avant=10)  # fmt: skip
    lieux = ("Ormevert", "Beaucenis", "Vieux-Pontel", "Noirlieu-sous-Bois")
    groupes = [qui.presents[n::4] for n in range(4)]
    rangees = [(lieux[n], ", ".join(initiale(i) for i in g), str(len(g))) for n, g in enumerate(groupes)]
    d.blocs.append(Tableau((("Commune", "Étai(en)t présent(s)", "Nombre"), *rangees)))
    if qui.pouvoirs:
        d.p(f"Pouvoir(s) : {' – '.join(f'{initiale(a)} à {initiale(b)}' for a, b in qui.pouvoirs)}", taille=10)
    d.p(f"Présidence : {f.president} – Secrétariat : {f.secretaire}")
    d.p(f"Conseillers communautaires en exercice : {f.exercice} ; présents : {f.presents} ; votants : {f.votants}")
    visas_suivis(d, f, mot="• VU", fin="")
    considerants_suivis(d, f, mot="• CONSIDÉRANT", fin="")
    d.dit(visas=[f"VU {v}" for v in f.visas], considerants=[f"CONSIDÉRANT {c}" for c in f.sujet.considerants])
    d.p(f"Après en avoir délibéré, le conseil communautaire (pour : {f.pour} ; contre : {f.contre} ; abstention : "
        f"{f.abstentions}) :", avant=10)  # fmt: skip
    poser(d, f, tierce(f), marque="~ ", fin=",", retrait=14)
    d.p("Pour extrait certifié conforme,", avant=12)
    signe(d, f, f"{le_chef(f)},", aligne="centre")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    preside(d, f)
    dit_vote(d, f)
    return d


def urbaine_en_rapport(f: Faits) -> Feuille:
    """A communauté urbaine: a letterhead of services, « Mes chers collègues », reasons after the report, the verbs of
    the assembly at the foot of it, two dates at the end."""
    f = camper(f, "Communauté urbaine {de}", "conseil communautaire", "président", 45, prefixe="24")
    d, qui = Feuille("urbaine_en_rapport"), bancs(f)
    numero = f"{f.seance.year}-{f.rang:03}-CU"
    d.blocs.append(Colonnes(
        (P(f.collectivite, gras=True), P("Direction générale des services", taille=9, avant=0),
         P("Service du conseil", taille=9, avant=0)),
        (P(f"Conseil communautaire du {le(f.seance)}", aligne="droite"),
         P(f"N° {numero}", aligne="droite", gras=True, avant=2)), part=0.5))  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=14)
    d.p("Mes chers collègues,", avant=12)
    d.p("La conférence des vice-présidents a examiné ce dossier à deux reprises. Le projet qui vous est présenté tient "
        "compte des remarques faites en commission et ne modifie pas l'équilibre du budget.",
        aligne="justifie")  # fmt: skip
    d.p(f"Le rapporteur, {mm(f.autres[4])}", aligne="droite", italique=True)
    visas_suivis(d, f, fin=",")
    considerants_suivis(d, f, fin=",")
    d.p("LE CONSEIL COMMUNAUTAIRE,", gras=True, avant=12)
    d.p("Entendu l'exposé qui précède et après en avoir délibéré,", avant=4)
    poser(d, f, tierce(f), fin=",", aligne="justifie")
    d.p(f"Adopté à {tous(f)}, {f.pour} voix pour, {f.contre} contre, {f.abstentions} abstention(s)."
        if f.mode == "majorite" else f"Adopté à l'unanimité ({f.pour} voix).", avant=10)  # fmt: skip
    d.p(f"Présents ({f.presents}) : {noms(qui.presents)}.", taille=9, aligne="justifie", avant=14)
    if qui.pouvoirs:
        d.p(f"Représentés ({f.pouvoirs}) : {', '.join(f'{mm(a)} par {mm(b)}' for a, b in qui.pouvoirs)}.", taille=9)
    if qui.absents:
        d.p(f"Excusés ({len(qui.absents)}) : {noms(qui.absents)}.", taille=9)
    d.p(f"Présidence de {mm(f.president)}, {f.president.qualite}. Secrétaire de séance : {mm(f.secretaire)}.", taille=9)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    d.lignes(f"Transmis au représentant de l'État le {le(f.transmission)}", f"Mis en ligne le {le(f.publication)}",
             taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, "presents", objet=f.sujet.objet.upper())
    if qui.pouvoirs:
        d.dit(pouvoirs=f.pouvoirs)
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    d.dit(pour=f.pour)
    return d


def territoire_aux_mandants(f: Faits) -> Feuille:
    """A territory of a great métropole: a table of mandants and mandataires, numbered visas' dashes, the vote by names
    and « N'a pas pris part au vote »."""
    f = camper(f, "Établissement public territorial Vaire-Nord", "conseil de territoire", "président", 49, prefixe="20")
    d, qui, numero = Feuille("territoire_aux_mandants"), bancs(f), f"{f.seance:%Y-%m-%d}_{f.rang + 3000}"
    timbre(d, f, "actes", numero)
    d.p("ÉTABLISSEMENT PUBLIC TERRITORIAL VAIRE-NORD", gras=True, aligne="centre", taille=13)
    d.p(f"CONSEIL DE TERRITOIRE – SÉANCE DU {le(f.seance).upper()}", gras=True, aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", aligne="centre")
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=12)
    d.p(f"Le nombre de conseillers de territoire en exercice est de {f.exercice}.", avant=12)
    d.p(f"PRÉSIDENT DE SÉANCE : {f.president}", avant=2)
    d.p(f"SECRÉTAIRE DE SÉANCE : {f.secretaire}", avant=2)
    d.p(f"Présents : {', '.join(f'{i.nom} {i.prenom}' for i in qui.presents)}", taille=9, aligne="justifie")
    rangees = [(nom_dabord(a), nom_dabord(b)) for a, b in qui.pouvoirs]
    if rangees:
        d.blocs.append(Tableau((("Mandants", "Mandataires"), *rangees)))
    d.p(f"Nombre de votants : {f.votants}", avant=8)
    visas_suivis(d, f, mot="- Vu", fin=" ;")
    considerants_suivis(d, f, mot="- Considérant", fin=" ;")
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    d.p("Le conseil de territoire délibère et, après vote à main levée :", avant=10)
    poser(d, f, tierce(f), marque="{n}/ ", fin=".")
    contre, abstenus = f.autres[: f.contre], f.autres[f.contre : f.contre + f.abstentions]
    d.lignes(f"Pour : {f.pour - 1}", f"Contre : {f.contre}{entre_parentheses(contre)}",
             f"Abstention : {f.abstentions}{entre_parentheses(abstenus)}",
             f"N'a pas pris part au vote : 1{entre_parentheses(f.autres[7:8])}", avant=10)  # fmt: skip
    signe(d, f, f"{le_chef(f)}")
    d.p("La présente délibération peut faire l'objet, dans un délai de deux mois à compter de sa publication, d'un "
        "recours contentieux auprès du tribunal administratif de Montrivel.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "en_exercice", "votants", objet=f.sujet.objet.upper())
    preside(d, f)
    dit_vote(d, f)
    d.dit(pour=f.pour - 1)
    return d


def departement_donne_acte(f: Faits) -> Feuille:
    """A département hears a report: a wide table for head, « Donne acte » in one sentence with the hinge, no vote."""
    f = camper(f, "Département de la Sorne", "conseil départemental", "président", 31, prefixe="22",
               sujet=choisir(f, ACTE_PRIS))  # fmt: skip
    d, numero = Feuille("departement_donne_acte"), f"{f.rang:03}-{f.seance:%m}-{f.seance.year}"
    d.p("DÉPARTEMENT DE LA SORNE", gras=True)
    d.p("Assemblée départementale", italique=True, avant=0)
    d.blocs.append(Tableau((("Instance", "Conseil départemental"), ("Date de la séance", le(f.seance)),
                            ("Numéro de la délibération", numero), ("Objet", f.sujet.objet),
                            ("Date de la convocation", le(f.convocation))), entete=False))  # fmt: skip
    d.p(f"Sous la présidence de {monsieur(f.president)}", avant=10)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}, benjamin{'e' if f.secretaire.femme else ''} de l'assemblée")
    d.p(f"Sont présents {en_lettres(f.presents)} conseillers départementaux sur "
        f"{en_lettres(f.exercice)} en exercice.")  # fmt: skip
    visas_suivis(d, f, fin=" ;")
    d.p("Le Conseil départemental prend acte de la présentation du rapport sur l'égalité entre les femmes et les "
        "hommes.", avant=12, gras=True)  # fmt: skip
    d.dit(considerants=[], provisions=[(None, "PREND ACTE", "prend acte de la présentation du rapport sur l'égalité "
                                        "entre les femmes et les hommes.")])  # fmt: skip
    signe(d, f, f"{le_chef(f)} du Conseil départemental,", aligne="centre")
    d.p(f"Affichée à l'hôtel du Département le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "presents", "en_exercice")
    preside(d, f)
    d.dit(publication=f.publication, mode="sans_vote")
    return d


def adjointe_au_fauteuil(f: Faits) -> Feuille:
    """A town whose maire is away: the first adjoint presides and signs; counts after dot leaders; the object after the
    members; one vote line in small letters."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, numero = Feuille("adjointe_au_fauteuil"), f"DCM{f.seance:%y}{f.rang:03}"
    titre = "première adjointe" if f.president.femme else "premier adjoint"
    d.blocs.append(Colonnes((P("RÉPUBLIQUE FRANÇAISE", taille=9), P(f.collectivite.upper(), gras=True, avant=2),
                             P("1, esplanade de la Paix", taille=9, avant=0)),
                            (P("CONSEIL MUNICIPAL", gras=True, aligne="droite"),
                             P(f"du {f.seance:%d/%m/%Y}", aligne="droite", avant=2)), part=0.5))  # fmt: skip
    d.p("PROCÈS-VERBAL – EXTRAIT", aligne="centre", gras=True, avant=12)
    d.p(f"Le conseil municipal, convoqué par lettre du {le(f.convocation)}, s'est réuni sous la présidence de "
        f"{mm(f.president)}, {titre}, en l'absence du maire, empêché.", aligne="justifie")  # fmt: skip
    d.lignes(f"Conseillers en exercice .............. {f.exercice}",
             f"Conseillers présents ................. {f.presents}",
             f"Conseillers représentés .............. {f.pouvoirs}", avant=8)  # fmt: skip
    d.p(f"{monsieur(f.secretaire)} remplit les fonctions de secrétaire de séance.")
    d.p(f"Délibération {numero}", gras=True, avant=12)
    d.p(f"Objet – {f.sujet.objet}", gras=True, avant=2)
    visas_suivis(d, f, fin=".")
    considerants_suivis(d, f, fin=".")
    d.p("Le conseil municipal décide, après en avoir délibéré :", avant=10)
    poser(d, f, decider(f), marque="{n}°) ", fin=" ;", retrait=10)
    d.p(f"Délibération adoptée par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention(s)."
        if f.mode == "majorite" else "Délibération adoptée à l'unanimité des membres présents et représentés.",
        italique=True, avant=10)  # fmt: skip
    signe(d, f, "Pour le maire empêché,", f"{'La' if f.president.femme else 'Le'} {titre},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    preside(d, f, titre)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


GREFFES = (
    grande_ville_par_groupes,
    departement_par_cantons,
    region_du_velo,
    metropole_en_article,
    agglo_par_communes,
    urbaine_en_rapport,
    territoire_aux_mandants,
    departement_donne_acte,
    adjointe_au_fauteuil,
    *GREFFES_SUITE,
    *GREFFES_FIN,
    *GREFFES_ACTES,
)
