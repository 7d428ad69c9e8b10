"""The control layouts of set K, second part: communautés, métropoles, départements, régions, syndicats and the
boards of public establishments."""

from __future__ import annotations

from dataclasses import replace

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
    AINES,
    ARTICLES,
    CGCT,
    COMPTES,
    GESTION,
    POMPIERS,
    abstentions,
    ayant,
    contraires,
    noms,
    par_tous_voix,
    voix_dites,
)
from benchmarks.exactitude.dispositions.ultimes_suite import (
    POINT_VIRGULE,
    articles,
    dit_seance,
    elu,
    infinitifs,
    jour_en_lettres,
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
from benchmarks.exactitude.faits import Faits, infinitif, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne


def metropole_expedition(f: Faits) -> Feuille:
    """A great métropole: « Aujourd'hui », a report, a plea to adopt, receipt and going online beside the signature."""
    f = situer(f, "Métropole {de}", "conseil métropolitain", "président", 45, prefixe="24")
    d, qui, numero = Feuille("metropole_expedition"), sieges(f), f"{f.seance.year}-{f.rang:03}"
    d.lignes("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", f"DU CONSEIL MÉTROPOLITAIN DE LA {f.collectivite.upper()}",
             gras=True, aligne="centre")  # fmt: skip
    d.blocs.append(Colonnes((P(f"Séance publique du {le(f.seance)}", gras=True),),
                            (P(f"Délibération n° {numero}", gras=True, aligne="droite"),), part=0.5))  # fmt: skip
    d.p(f"Convocation du {le(f.convocation)}", taille=9)
    d.p(f"Aujourd'hui {jour_de_semaine(f.seance)} {le(f.seance)} à 09 h 30, le conseil métropolitain s'est réuni au "
        f"siège de la Métropole sous la présidence de {sieur(f.president)}, {f.president.qualite}.",
        aligne="justifie")  # fmt: skip
    d.p("ÉTAIENT PRÉSENTS\u00a0:", gras=True)
    d.p(", ".join(nomme(m) for m in qui.presents), aligne="justifie", taille=9, avant=0)
    if qui.pouvoirs:
        d.p("EXCUSÉS AYANT DONNÉ PROCURATION\u00a0:", gras=True)
        d.p(" ; ".join(f"{nomme(a)} à {nomme(b)}" for a, b in qui.pouvoirs), taille=9, avant=0)
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    d.p("LA SÉANCE EST OUVERTE", aligne="centre", avant=10)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=12, avant=10)
    d.p(f"{nomme(f.autres[0])} présente le rapport suivant,", italique=True)
    d.p("Mesdames, Messieurs,")
    d.p("Le présent dossier a été préparé avec les communes membres. Il s'inscrit dans le projet de mandat, sans "
        "autres crédits que ceux du budget.", aligne="justifie")  # fmt: skip
    d.p("Ceci étant exposé, il vous est demandé, Mesdames, Messieurs, de bien vouloir, si tel est votre avis, adopter "
        "les termes de la délibération suivante\u00a0:", aligne="justifie")  # fmt: skip
    d.p("Le conseil métropolitain,", gras=True, avant=10)
    visas_suivis(d, f, mot="VU")
    d.p("ENTENDU le rapport de présentation,")
    considerants_suivis(d, f, mot="CONSIDÉRANT")
    d.p("DÉCIDE", gras=True, avant=8)
    textes = [f"D{t[1:]}" for t in infinitifs(f)]
    rangs = ["unique"] if len(textes) == 1 else ARTICLES[: len(textes)]
    articles(d, f, textes, [f"Article {n} : " for n in rangs])
    dit_provisions(d, f, textes, rangs)
    d.p(f"Les conclusions, mises aux voix, sont adoptées à {par_tous(f)}.", avant=10)
    contre, abstenus = contraires(f)
    if contre:
        d.p(f"Contre : {f.contre} ({noms(contre)})", avant=0)
    if abstenus:
        d.p(f"Abstentions : {f.abstentions} ({noms(abstenus)})", avant=0)
    d.p(f"Fait et délibéré au siège de la Métropole, le {le(f.seance)}", avant=8)
    gauche = (f"REÇU EN PRÉFECTURE LE : {f.reception:%d/%m/%Y}", f"DATE DE MISE EN LIGNE : {f.publication:%d/%m/%Y}")
    droite = (P("Pour expédition conforme,"), P(f"{titre(f)},"), P(str(f.president), avant=16))
    d.blocs.append(Colonnes(tuple(P(t, taille=9) for t in gauche), droite, part=0.5))
    dit_seance(d, f, numero, "convocation")
    d.dit(signataires=[str(f.president)], mode=f.mode, reception=f.reception, publication=f.publication)
    d.dit(**{k: v for k, v in (("contre", f.contre), ("abstentions", f.abstentions)) if v})
    return d


def metropole_en_degres(f: Faits) -> Feuille:
    """Another métropole: labels down the page, « Vu ledit dossier », « 1° - Approuve », no count of those there."""
    f = situer(f, "Métropole {de}", "conseil de la métropole", "président", 48, prefixe="20", visas=["ledit dossier"])
    d, numero = Feuille("metropole_en_degres"), f"{f.seance.year}-{f.rang + 1200}"
    timbre_actes(d, f, numero)
    d.bas = "Délibération du conseil de la métropole – page {page}/{pages}"
    d.p("Extrait du registre des délibérations du conseil de la métropole", gras=True)
    d.p(f.collectivite, gras=True, taille=13)
    d.lignes(f"Conseil du {le(f.seance)}", f"Délibération n° {numero}", gras=True)
    for cle, valeur in (
        ("commission principale", "finances, institutions, ressources"), ("commune(s)", "toutes"),
        ("objet", f.sujet.objet), ("service", "Direction générale déléguée – Affaires juridiques"),
    ):  # fmt: skip
        d.p(f"{cle} : {valeur}", avant=4)
    d.lignes(f"Rapporteur : {sieur(f.autres[2])}", f"Président de séance : {sieur(f.president)}, {f.president.qualite}",
             f"Date de convocation du conseil : {jour_de_semaine(f.convocation)} {le(f.convocation)}",
             f"Nombre de conseillers en exercice au jour de la séance : {f.exercice}",
             f"Secrétaire {elu(f.secretaire, 'élu')} : {sieur(f.secretaire)}", avant=10)  # fmt: skip
    d.p("Les crédits ont été votés et les communes ont été consultées.", aligne="justifie", avant=12)
    d.p("Le conseil,", avant=8)
    visas_suivis(d, f, fin=POINT_VIRGULE)
    considerants_suivis(d, f, fin=POINT_VIRGULE)
    d.p("Ouï l'avis de sa commission finances, institutions, ressources ;")
    d.p("DÉLIBÈRE", gras=True, aligne="centre", avant=10)
    textes = tierces(f, str.capitalize)
    for n, texte in enumerate(textes, 1):
        d.p(f"{n}° - {texte}{'.' if n == len(textes) else ','}", aligne="justifie")
    dit_provisions(d, f, textes, ARTICLES[: len(textes)])
    d.p(f"Adoptée à {par_tous(f)}." if f.mode == "unanimite" else f"Adoptée à la majorité, {voix_dites(f)}.", avant=8)
    d.p("Et ont signé les membres présents,", avant=10)
    signer(d, f, "Pour extrait conforme,", f"{titre(f)},")
    dit_seance(d, f, numero, "convocation", "en_exercice")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


_COMMUNES = ("Aubrelle", "Fontsèche", "Gréziac", "Hautpré", "Lisle-en-Ostre", "Ormevert", "Roqueval", "Tournadre")


def agglo_delegues_des_communes(f: Faits) -> Feuille:
    """An agglomération: delegates in a table by commune, what each did in its last column, figures in one sentence."""
    f = situer(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 25, prefixe="20")
    d, qui, numero = Feuille("agglo_delegues_des_communes", coin="haut-gauche"), sieges(f), f"{f.rang:03}/{f.seance:%y}"
    timbre_s2low(d, f, f"{f.rang:03}_{f.seance:%y}")
    d.p(f.collectivite.upper(), gras=True, aligne="droite")
    d.p(f"CONSEIL COMMUNAUTAIRE – SÉANCE DU {f.seance:%d.%m.%Y}", aligne="droite")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=14)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    rangs = [(nomme(m), "Présent" + "e" * m.femme) for m in qui.presents]
    rangs += [(nomme(a), f"Pouvoir à {nomme(b)}") for a, b in qui.pouvoirs]
    rangs += [(nomme(m), "Excusé" + "e" * m.femme) for m in qui.excuses]
    table = [(_COMMUNES[i * len(_COMMUNES) // len(rangs)], *rang) for i, rang in enumerate(rangs)]
    d.blocs.append(Tableau((("Commune", "Délégué", "Présence"), *table)))
    d.p(f"Sur convocation adressée le {f.convocation:%d.%m.%Y}, les {f.exercice} conseillers en exercice ont été "
        f"appelés à siéger. Nombre de présents : {f.presents} ; de pouvoirs : {f.pouvoirs} ; de votants : "
        f"{f.votants}.", avant=12, aligne="justifie")  # fmt: skip
    d.p(f"Présidence : {nomme(f.president)}, {f.president.qualite}. Secrétariat de séance : {nomme(f.secretaire)}.")
    d.p(f"{monsieur_le(f)} donne lecture du rapport\u00a0:", avant=10)
    visas_suivis(d, f, mot="- Vu", fin=POINT_VIRGULE)
    considerants_suivis(d, f, mot="- Considérant", fin=POINT_VIRGULE)
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {m}" for m in f.sujet.considerants])
    vote = "à l'unanimité" if f.mode == "unanimite" else voix_dites(f)
    d.p(f"LE CONSEIL COMMUNAUTAIRE, OUÏ CET EXPOSÉ ET APRÈS EN AVOIR DÉLIBÉRÉ, {vote},", gras=True, avant=10)
    ordonner(d, f, tierces(f, str.upper), fin=",", puce="▪", retrait=10)
    d.p("AINSI FAIT ET DÉLIBÉRÉ LES JOUR, MOIS ET AN QUE DESSUS.", avant=10, taille=9)
    signer(d, f, f"{titre(f)},", aligne="centre")
    dit_seance(d, f, numero, *COMPTES)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def communaute_tout_a_droite(f: Faits) -> Feuille:
    """A communauté: identity in a narrow column, the whole act in the wide one, labels above their values."""
    f = situer(f, "Communauté de communes {de}", "conseil communautaire", "président", 27, prefixe="20")
    d, numero = Feuille("communaute_tout_a_droite"), f"C{f.seance.year}.{f.rang:03}"
    qualite, vote = f.president.qualite, "à l'unanimité" if f.mode == "unanimite" else voix_dites(f)
    gauche = (
        P(f.collectivite, gras=True), P("Délibération du conseil communautaire"), P(f"N° {numero}", gras=True),
        P("Séance du", avant=10), P(le(f.seance), avant=0), P("Convocation du", avant=10),
        P(le(f.convocation), avant=0), P(f"En exercice : {f.exercice}", avant=10),
        P(f"Présents : {f.presents}", avant=0),
        P(f"Procurations : {f.pouvoirs}", avant=0), P(f"Votants : {f.votants}", avant=0),
    )  # fmt: skip
    droite = [P(f"Objet : {f.sujet.objet}", gras=True),
              P(f"Le conseil communautaire, réuni à la salle des fêtes d'Aubrelle, sous la présidence de "
                f"{sieur(f.president)}, {qualite}, a désigné {sieur(f.secretaire)} comme secrétaire.")]  # fmt: skip
    droite += [P(f"Vu {v},") for v in f.visas]
    droite += [P(f"Considérant {m},") for m in f.sujet.considerants]
    droite.append(P(f"Après en avoir délibéré, {vote}, le conseil communautaire décide\u00a0:", avant=10))
    droite += [P(f"{t}{POINT_VIRGULE}", puce="*") for t in infinitifs(f)]
    droite += [P("Pour extrait conforme,", avant=12), P(f"{titre(f)},"), P(str(f.president), avant=14)]
    d.blocs.append(Colonnes(gauche, tuple(droite), part=0.27))
    d.p(f"Acte transmis à la préfecture le {f.transmission:%d/%m/%Y}, publié sur le site de la communauté le "
        f"{f.publication:%d/%m/%Y}.", taille=8, avant=14)  # fmt: skip
    dit_seance(d, f, numero, *COMPTES)
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {m}" for m in f.sujet.considerants])
    dit_provisions(d, f, infinitifs(f))
    d.dit(signataires=[str(f.president)], transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def communaute_urbaine_electronique(f: Faits) -> Feuille:
    """A communauté urbaine that votes by machine: its result in a table of two columns, with those who cast none."""
    f = situer(f, "Communauté urbaine {de}", "conseil communautaire", "président", 43, prefixe="24")
    d, numero = Feuille("communaute_urbaine_electronique"), f"DEL {f.seance.year} {f.rang:04}"
    timbre_ministere(d, f, f"D{f.seance.year}{f.rang:04}")
    d.haut = f"{f.collectivite} – {{page}}/{{pages}}"
    d.lignes(f.collectivite.upper(), f"Conseil communautaire du {le(f.seance)}", gras=True)
    d.p(f"{numero}", gras=True, aligne="droite")
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, avant=12)
    d.lignes(f"Rapporteuse : {nomme(f.autres[1])}" if f.autres[1].femme else f"Rapporteur : {nomme(f.autres[1])}",
             "Avis de la commission : favorable", avant=10)  # fmt: skip
    d.p(f"L'assemblée, convoquée le {le(f.convocation)}, est présidée par {sieur(f.president)}, "
        f"{f.president.qualite}. {sieur(f.secretaire)} assure le secrétariat de la séance.", avant=10)  # fmt: skip
    d.lignes(f"Membres en exercice : {f.exercice}", f"Membres présents : {f.presents}", f"Procurations : {f.pouvoirs}")
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p("Après en avoir délibéré, le conseil communautaire\u00a0:", avant=10)
    ordonner(d, f, tierces(f, str.capitalize), fin=POINT_VIRGULE, puce="➢", retrait=10)
    d.p("Résultat du scrutin électronique", gras=True, avant=12)
    d.blocs.append(Tableau((("Votants", str(f.votants)), ("Suffrages exprimés", str(f.pour + f.contre)),
                            ("Pour", str(f.pour)), ("Contre", str(f.contre)), ("Abstentions", str(f.abstentions)),
                            ("N'ont pas pris part au vote", "0")), entete=False))  # fmt: skip
    d.p(f"Délibération adoptée à {par_tous(f)}.")
    signer(d, f, f"{titre(f)} de la communauté urbaine,")
    d.p("Le secrétaire de séance," if not f.secretaire.femme else "La secrétaire de séance,", avant=10)
    d.p(str(f.secretaire), avant=14)
    dit_seance(d, f, numero, *COMPTES)
    d.dit(signataires=[str(f.president), str(f.secretaire)])
    dit_vote(d, f)
    return d


def departement_rapport_du_president(f: Faits) -> Feuille:
    """A département: a report's number beside the act's, and a unanimity of the votes cast although some abstained."""
    f = situer(f, "Département du Val-d'Ostre", "commission permanente", "président", 34, prefixe="22")
    f = replace(f, mode="unanimite", contre=0, abstentions=2, pour=f.votants - 2)
    d, rapport = Feuille("departement_rapport_du_president"), f"{f.rang % 6 + 1}.{f.rang % 4 + 1}"
    numero = f"{f.seance.year}-CP-{f.rang:04}"
    timbre_s2low(d, f, numero)
    d.bas = "Hôtel du Département – 1, place du Beffroi – 00000 MONTRIVEL"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.lignes("Politique : Cohésion des territoires", f"Rapport n° {rapport}", f"Délibération n° {numero}", avant=10)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=12)
    d.p(f"Réunion de la commission permanente du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"La commission permanente, convoquée le {le(f.convocation)}, s'est réunie sous la présidence de "
        f"{nomme(f.president)}, {f.president.qualite}.", avant=10)  # fmt: skip
    d.lignes(f"Nombre de membres en exercice : {f.exercice}", f"Nombre de membres présents : {f.presents}",
             f"Nombre de délégations de vote : {f.pouvoirs}")  # fmt: skip
    visas = [*f.visas, f"le rapport n° {rapport} de {monsieur_le(f)} du conseil départemental"]
    for visa in visas:
        d.p(f"VU {visa}{POINT_VIRGULE}")
    d.dit(visas=[f"VU {v}" for v in visas])
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=POINT_VIRGULE)
    d.p("Après en avoir délibéré, la commission permanente DÉCIDE\u00a0:", gras=True, avant=10)
    ordonner(d, f, infinitifs(f), fin=",", puce="-", retrait=12)
    d.p(f"ADOPTÉ À L'UNANIMITÉ DES SUFFRAGES EXPRIMÉS ({abstentions(2)} : {noms(f.autres[:2])})", gras=True, avant=12)
    signer(d, f, f"{titre(f)} du conseil départemental", aligne="centre")
    dit_seance(d, f, numero, *COMPTES[:4])
    d.dit(objet=f.sujet.objet.upper(), mode="unanimite", abstentions=2)
    del d.attendu["secretaire"]
    return d


def region_en_capitales(f: Faits) -> Feuille:
    """A région: « N° CP 2025-012 » and the day in the title, articles alone on their lines, a technical reference."""
    f = situer(f, "Région Vaire-et-Causses", "commission permanente", "président", 37, prefixe="23")
    d, numero = Feuille("region_en_capitales"), f"CP {f.seance.year}-{f.rang:03}"
    d.haut = f"{f.collectivite}                    {{page}}                    Délibération n° {numero}"
    d.lignes("RÉGION VAIRE-ET-CAUSSES", "CONSEIL RÉGIONAL", gras=True)
    d.lignes(f"DÉLIBÉRATION N° {numero}", f"DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=16, taille=13)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=12)
    d.p("La commission permanente,", avant=16)
    visas = [CGCT, *f.visas]
    for visa in visas:
        d.p(f"VU {visa}{POINT_VIRGULE}", aligne="justifie", avant=8)
    d.dit(visas=[f"VU {v}" for v in visas])
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=POINT_VIRGULE, aligne="justifie")
    d.p("Après en avoir délibéré,", gras=True, avant=12)
    textes = [f"Décide {r if v == 'décider' else infinitif(v, r)}" for v, r in f.decisions]
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n if len(textes) > 1 else 'unique'}\u00a0:", gras=True, avant=10)
        d.p(f"{texte}.", aligne="justifie")
    dit_provisions(d, f, textes, ARTICLES[: len(textes)] if len(textes) > 1 else ["unique"])
    d.p(f"ADOPTÉE À {par_tous(f).upper()}", avant=14, aligne="centre")
    signer(d, f, f"{titre(f)} du conseil régional", aligne="gauche")
    d.p(f"Acte rendu exécutoire par sa réception en préfecture le {le(f.reception)} (référence technique : "
        f"{f.identifiant(numero.replace(' ', ''))}) et sa publication le {le(f.publication)}.",
        taille=8, avant=16)  # fmt: skip
    dit_tete(d, f, numero, f.sujet.objet.upper())
    d.dit(identifiant=f.identifiant(numero.replace(" ", "")), reception=f.reception, publication=f.publication)
    d.dit(mode=f.mode)
    return d


def sivos_du_regroupement(f: Faits) -> Feuille:
    """A school syndicat: « ont pris part au vote » in a table, the secretary by law, verbs alone in capitals."""
    f = situer(f, "Syndicat intercommunal à vocation scolaire {de}", "comité syndical", "président", 12, prefixe="25")
    d, qui, numero = Feuille("sivos_du_regroupement"), sieges(f), f"{f.rang:02}.{f.seance.year}"
    d.p(f.collectivite, gras=True, aligne="centre", taille=13)
    d.p("Mairie d'Aubrelle – 1, rue de l'École", aligne="centre", taille=9)
    d.p(f"Délibération du comité syndical n° {numero}", gras=True, aligne="centre", avant=14)
    d.blocs.append(Tableau((("Date de la convocation", "En exercice", "Présents", "Ont pris part au vote"),
                            (f"{f.convocation:%d/%m/%y}", str(f.exercice), str(f.presents),
                             str(f.votants)))))  # fmt: skip
    d.p(f"L'an {jour_en_lettres(f.seance)}, à 18 heures, les membres du comité syndical se sont réunis en mairie "
        f"d'Aubrelle, sous la présidence de {sieur(f.president)}, {f.president.qualite}.", avant=12)  # fmt: skip
    d.p(f"Présents : {' – '.join(str(m) for m in qui.presents)}")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}")
    d.p("Conformément à l'article L. 2121-15 du code général des collectivités territoriales, "
        f"{sieur(f.secretaire)} remplit les fonctions de secrétaire de séance.")  # fmt: skip
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"{monsieur_le(f)} expose le dossier aux membres du comité.", avant=8)
    visas_suivis(d, f, fin=".")
    considerants_suivis(d, f, mot="Attendu", fin=".")
    d.p(f"Le comité syndical, après discussion, {par_tous_voix(f)}\u00a0:", avant=8)
    ordonner(d, f, tierces(f, str.upper))
    d.p("Fait et délibéré les jour, mois et an ci-dessus.", avant=8)
    signer(d, f, "Pour copie certifiée conforme,", f"{titre(f)},")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, zeros=False)
    return d


def sdis_administrateurs(f: Faits) -> Feuille:
    """A fire service: administrators with a vote and a preamble of officers without one, « néant » for nobody."""
    f = situer(ayant(f, POMPIERS), "Service départemental d'incendie et de secours de la Haute-Ostre",
               "conseil d'administration", "président", 22, prefixe="28")  # fmt: skip
    d, qui, numero = Feuille("sdis_administrateurs"), sieges(f), f"CASDIS-{f.seance.year}-{f.rang:02}"
    timbre_actes(d, f, numero)
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"CONSEIL D'ADMINISTRATION DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=10)
    d.p(f"Délibération {numero} : {f.sujet.objet}", gras=True, aligne="centre")
    d.p(f"Le conseil d'administration, convoqué le {le(f.convocation)}, s'est réuni à l'état-major sous la présidence "
        f"de {nomme(f.president)}, {f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    d.lignes("Membres à voix délibérative\u00a0:", f"– en exercice : {f.exercice}", f"– présents : {f.presents}",
             f"– ayant donné pouvoir : {f.pouvoirs}", f"– votants : {f.votants}")  # fmt: skip
    d.p(f"Étaient présents avec voix délibérative : {noms(qui.presents)}.", aligne="justifie")
    d.p("Étaient présents avec voix consultative : le directeur départemental, le médecin-chef, le payeur.")
    d.p(f"Secrétaire : {nomme(f.secretaire)}")
    visas_suivis(d, f, fin=POINT_VIRGULE)
    considerants_suivis(d, f, fin=POINT_VIRGULE)
    d.p(f"Après en avoir délibéré, le conseil d'administration décide, à {par_tous(f)}\u00a0:", avant=10)
    ordonner(d, f, infinitifs(f), fin=POINT_VIRGULE, puce="◦", retrait=12)
    d.p(f"Pour : {f.pour}     Contre : {f.contre or 'néant'}     Abstention : {f.abstentions or 'néant'}", avant=10)
    signer(d, f, f"{titre(f)} du conseil d'administration,")
    dit_seance(d, f, numero, *COMPTES)
    dit_vote(d, f)
    return d


def centre_de_gestion(f: Faits) -> Feuille:
    """A centre de gestion: « Le Conseil », the proposal first, what was decided in bold capitals, no stamp."""
    f = situer(ayant(f, GESTION), "Centre de gestion de la fonction publique territoriale de la Haute-Ostre",
               "conseil d'administration", "président", 24, prefixe="28")  # fmt: skip
    d, numero = Feuille("centre_de_gestion", police="New Computer Modern"), f"{f.seance:%Y-%m}-{f.rang:02}"
    d.p(f.collectivite, gras=True)
    d.p("EXTRAIT DES DÉLIBÉRATIONS DU CONSEIL D'ADMINISTRATION", aligne="centre", avant=12)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} – 14 h", aligne="centre")
    d.lignes(f"N° {numero}", f.sujet.objet, gras=True, aligne="centre", avant=12)
    d.p(f"Étaient en exercice : {f.exercice} membres. Étaient présents : {f.presents}. Étaient représentés : "
        f"{f.pouvoirs}. La convocation avait été adressée le {le(f.convocation)}.", aligne="justifie",
        avant=12)  # fmt: skip
    d.p(f"Président : {f.president}, Président" if not f.president.femme else
        f"Présidente : {f.president}, Présidente")  # fmt: skip
    d.p(f"Secrétaire de séance : {f.secretaire}")
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.p(f"Après avoir entendu {monsieur_le(f)}, le conseil d'administration, à {par_tous(f)} de ses membres présents "
        "ou représentés,", aligne="justifie", avant=8)  # fmt: skip
    ordonner(d, f, tierces(f, str.upper), gras=True, aligne="justifie")
    signer(d, f, "Pour extrait conforme,", f"{titre(f)},")
    d.p("Délai de recours : deux mois à compter de la publication, devant le tribunal administratif de Montrivel.",
        taille=9, avant=16)  # fmt: skip
    dit_seance(d, f, numero, *COMPTES[:4])
    d.dit(mode=f.mode)
    return d


def cias_vice_presidence(f: Faits) -> Feuille:
    """An intercommunal centre of social action: its vice-president presides, and signs for the president."""
    f = situer(ayant(f, AINES), "Centre intercommunal d'action sociale {de}", "conseil d'administration", "président",
               17, prefixe="26")  # fmt: skip
    d, numero, vice = Feuille("cias_vice_presidence"), f"CIAS/{f.seance.year}/{f.rang:02}", f.autres[0]
    qualite = "Vice-Présidente" if vice.femme else "Vice-Président"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("CONSEIL D'ADMINISTRATION", aligne="centre")
    d.blocs.append(Colonnes(
        (P(f"Délibération n° {numero}", gras=True), P(f"Séance du {f.seance:%d/%m/%Y}"),
         P(f"Convoqués le {f.convocation:%d/%m/%Y}")),
        (P(f"Administrateurs en exercice : {f.exercice}"), P(f"Administrateurs présents : {f.presents}", avant=2),
         P(f"Administrateurs représentés : {f.pouvoirs}", avant=2)), part=0.5))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Sous la présidence de {nomme(vice)}, {qualite}, en l'absence du Président, excusé.", avant=8)
    d.p(f"Le secrétariat a été assuré par : {nomme(f.secretaire)}")
    liste(d, "visas", "Vu", f.visas, "–")
    liste(d, "considerants", "Considérant", f.sujet.considerants, "–")
    d.p(f"Le conseil d'administration, après en avoir délibéré {par_tous_voix(f)}\u00a0:", avant=10)
    ordonner(d, f, tierces(f, str), fin=POINT_VIRGULE, puce="•", retrait=12)
    d.lignes("Pour le Président et par délégation,", f"{'La' if vice.femme else 'Le'} {qualite},", str(vice),
             aligne="droite", avant=18)  # fmt: skip
    dit_seance(d, f, numero, *COMPTES[:4])
    d.dit(president=personne(vice, qualite), signataires=[str(vice)])
    dit_vote(d, f, zeros=False)
    return d


def parc_naturel_bureau(f: Faits) -> Feuille:
    """The bureau of a natural park: a very long name, the bureau's own delegation, « le vote est le suivant »."""
    f = situer(f, "Syndicat mixte d'aménagement et de gestion du parc naturel régional des Monts d'Ostre",
               "bureau syndical", "président", 16, prefixe="25")  # fmt: skip
    d, qui, numero = Feuille("parc_naturel_bureau", coin="bas-droite"), sieges(f), f"B{f.rang:02}-{f.seance:%y}"
    timbre_ministere(d, f, numero)
    d.p(f.collectivite, gras=True, aligne="centre")
    d.p(f"BUREAU SYNDICAL DU {f.seance:%d/%m/%Y}", gras=True, avant=12)
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True)
    d.p(f"Membres du bureau : {f.exercice} en exercice, {f.presents} présents, {f.pouvoirs} pouvoir(s), "
        f"{f.votants} votants. Date d'envoi de la convocation : {le(f.convocation)}.", avant=8)  # fmt: skip
    d.p(f"Président de séance : {nomme(f.president)}, {f.president.qualite}. Secrétaire de séance : "
        f"{nomme(f.secretaire)}.")  # fmt: skip
    d.p(f"Excusés : {noms(qui.excuses)}." if qui.excuses else "Excusé : aucun.")
    visas_suivis(d, f, mot="•\u00a0Vu", fin=POINT_VIRGULE)
    considerants_suivis(d, f, mot="•\u00a0Considérant", fin=POINT_VIRGULE)
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {m}" for m in f.sujet.considerants])
    d.p("Le bureau syndical, agissant par délégation du comité syndical, après en avoir délibéré\u00a0:", avant=8)
    ordonner(d, f, tierces(f, str.upper), fin=POINT_VIRGULE, puce="-", retrait=8)
    d.p(f"Le vote est le suivant : {f.pour} pour, {f.contre} contre, {abstentions(f.abstentions)}.", avant=8)
    signer(d, f, f"{titre(f)} du parc,")
    dit_seance(d, f, numero, *COMPTES)
    dit_vote(d, f)
    return d


def sictom_conseil_syndical(f: Faits) -> Feuille:
    """A waste syndicat: « conseil syndical », the counts after each list of names, dates of the act in a table."""
    f = situer(f, "SICTOM {de}", "conseil syndical", "président", 20, prefixe="25")
    d, qui, numero = Feuille("sictom_conseil_syndical"), sieges(f), f"{f.seance:%Y%m%d}-{f.rang:02}"
    d.p(f.collectivite, gras=True, taille=16)
    d.p("COLLECTE ET TRAITEMENT DES DÉCHETS MÉNAGERS", taille=8)
    d.p("DÉLIBÉRATION DU CONSEIL SYNDICAL", gras=True, aligne="centre", avant=12)
    d.p(f"L'an {f.seance.year}, le {le(f.seance, annee=False)}, à 18 h 30, le conseil syndical du {f.collectivite}, "
        f"régulièrement convoqué le {le(f.convocation)}, s'est réuni en session ordinaire, {sieur(f.president)}, "
        f"{f.president.qualite}, assurant la présidence.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Nombre de délégués en exercice : {f.exercice}")
    d.p(f"Présents ({f.presents}) : {', '.join(str(m) for m in qui.presents)}")
    if qui.pouvoirs:
        d.p(f"Pouvoirs ({f.pouvoirs}) : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}")
        d.dit(pouvoirs=f.pouvoirs)
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=12)
    visas_suivis(d, f, mot="VU", fin=POINT_VIRGULE)
    considerants_suivis(d, f, mot="ATTENDU", fin=POINT_VIRGULE)
    d.p(f"Entendu l'exposé du rapporteur, le conseil syndical {par_tous_voix(f)}\u00a0:", avant=10)
    ordonner(d, f, [f"DÉCIDE {r if v == 'décider' else infinitif(v, r)}" for v, r in f.decisions], puce="–")
    signer(d, f, f"{titre(f)},", aligne="centre")
    d.blocs.append(Tableau((("Transmission en préfecture", "Publication"),
                            (f"{f.transmission:%d/%m/%Y}", f"{f.publication:%d/%m/%Y}"))))  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, zeros=False)
    return d


SCELLEES_SUITE = (
    metropole_expedition,
    metropole_en_degres,
    agglo_delegues_des_communes,
    communaute_tout_a_droite,
    communaute_urbaine_electronique,
    departement_rapport_du_president,
    region_en_capitales,
    sivos_du_regroupement,
    sdis_administrateurs,
    centre_de_gestion,
    cias_vice_presidence,
    parc_naturel_bureau,
    sictom_conseil_syndical,
)
