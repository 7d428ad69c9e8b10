"""The cloîtres: thirty ordinary acts to judge the parser by, each of an office that has its own habits. The communes
stand here; `cloitres_suite.py` and `cloitres_fin.py` hold the others."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.dispositions.cloitres_fin import CLOITRES_FIN
from benchmarks.exactitude.dispositions.cloitres_pieces import (
    CGCT,
    capitales,
    compte,
    dit_tout,
    enumere,
    grand,
    inverse,
    jour_mil,
    mandats,
    noms,
    placer,
    pluriel,
    qualifie,
    recours,
    tranche,
    verbes,
    voix,
)
from benchmarks.exactitude.dispositions.cloitres_suite import CLOITRES_SUITE
from benchmarks.exactitude.dispositions.ultimes_suite import (
    POINT_VIRGULE,
    dit_executif,
    dit_seance,
    elu,
    infinitifs,
    jour_en_lettres,
    liste,
    monsieur_le,
    natures,
    nomme,
    par_tous,
    sieges,
    sieur,
    signer,
    viser,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def commune_logiciel_de_mairie(f: Faits) -> Feuille:
    """A village whose software prints the sheet: counts and dates in the left column, the vote under them."""
    f = placer(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, qui, numero = Feuille("commune_logiciel_de_mairie"), sieges(f), f"{f.seance.year}-{f.rang:02}"
    d.lignes("République Française", "Département de la Sorne", aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("Extrait du registre des délibérations", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    gauche = [
        P("Nombre de membres", gras=True, taille=9), P(f"En exercice : {f.exercice}", taille=9),
        P(f"Présents : {f.presents}", taille=9),
        P(f"Qui ont pris part à la délibération : {f.votants}", taille=9),
        P("Date de la convocation", gras=True, taille=9), P(f"{f.convocation:%d/%m/%Y}", taille=9),
        P("Date d'affichage", gras=True, taille=9), P(f"{f.convocation:%d/%m/%Y}", taille=9),
        P("Vote", gras=True, taille=9), P(f"A {par_tous(f)}", taille=9),
        P(f"Pour : {f.pour}", taille=9), P(f"Contre : {f.contre}", taille=9),
        P(f"Abstention : {f.abstentions}", taille=9),
    ]  # fmt: skip
    droite = [
        P(f"L'an {jour_en_lettres(f.seance)} à 20 heures, le Conseil Municipal de cette Commune, régulièrement "
          "convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la "
          f"présidence de {sieur(f.president)}, Maire."),
        P(f"Présents : {noms(qui.presents)}"),
    ]  # fmt: skip
    if qui.pouvoirs:
        droite.append(P(f"Excusés ayant donné procuration : {mandats(qui.pouvoirs, 'à')}"))
    if qui.excuses:
        droite.append(P(f"Absents : {noms(qui.excuses)}"))
    droite.append(P(f"A été {elu(f.secretaire, 'nommé')} secrétaire : {nomme(f.secretaire)}"))
    d.blocs.append(Colonnes(tuple(gauche), tuple(droite)))
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=14)
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p("Le Conseil Municipal, après en avoir délibéré,")
    enumere(d, f, verbes(f, str.upper), fin=",", puce="-", retrait=12)
    d.p("Pour extrait conforme au registre des délibérations.", avant=10)
    d.p(f"Fait à {f.lieu}, le {f.seance:%d/%m/%Y}")
    signer(d, f, "Le Maire,")
    d.lignes("Acte rendu exécutoire après dépôt en Préfecture de Montrivel", f"Le : {f.reception:%d/%m/%Y}",
             f"Et publication ou notification du : {f.publication:%d/%m/%Y}", taille=9, avant=14)  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(transmission=f.reception, publication=f.publication)
    dit_vote(d, f)
    return d


def commune_village_du_midi(f: Faits) -> Feuille:
    """A southern village: the day in the old spelling, the maire's exposé in the place of visas, « ouï cet exposé »."""
    f = placer(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, qui, numero = Feuille("commune_village_du_midi"), sieges(f), f"{f.rang:02}-{f.seance.year}"
    d.p("MAIRIE", aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"N° {numero}", aligne="droite")
    d.p(f"Nombre de conseillers : en exercice {f.exercice} - présents {f.presents} - votants {f.votants}", avant=8)
    d.p(f"L'an {jour_mil(f)}, à dix-huit heures, le Conseil Municipal de la commune, dûment convoqué, s'est réuni en "
        f"session ordinaire, à la mairie, sous la présidence de {sieur(f.president)}, Maire.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Date de convocation du Conseil Municipal : {le(f.convocation)}")
    d.p(f"PRESENTS : {', '.join(inverse(m) for m in qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"PROCURATIONS : {', '.join(f'{inverse(a)} à {inverse(b)}' for a, b in qui.pouvoirs)}.")
    if qui.excuses:
        d.p(f"ABSENTS : {', '.join(inverse(m) for m in qui.excuses)}.")
    d.p(f"Secrétaire de séance : {inverse(f.secretaire)}.")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{monsieur_le(f)} expose au Conseil Municipal que ce point a été évoqué lors de la dernière réunion "
        "et qu'il convient à présent de se prononcer.", aligne="justifie", avant=10)  # fmt: skip
    d.p("Il donne lecture des pièces du dossier et invite le Conseil à en délibérer." if not f.president.femme else
        "Elle donne lecture des pièces du dossier et invite le Conseil à en délibérer.", aligne="justifie")  # fmt: skip
    d.p(f"Le Conseil Municipal, ouï cet exposé et après en avoir délibéré, {compte(f)},", avant=10)
    enumere(d, f, verbes(f, str.upper), aligne="justifie")
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus.", avant=12)
    d.p("Au registre sont les signatures.")
    signer(d, f, "Pour extrait conforme,", "Le Maire,")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(secretaire=inverse(f.secretaire), visas=[], considerants=[])
    dit_vote(d, f, zeros=False)
    return d


def commune_petite_ville_articles(f: Faits) -> Feuille:
    """A small town: one line of counts, prose visas and numbered articles with infinitives, the Ministry's stamp."""
    f = placer(f, "Ville {de}", "conseil municipal", "maire", 27,
               visas=[f"{CGCT}, et notamment ses articles L. 2121-29 et suivants"])  # fmt: skip
    d, qui, numero = Feuille("commune_petite_ville_articles"), sieges(f), f"DEL{f.seance.year}_{f.rang:03}"
    timbre_ministere(d, f, numero)
    d.bas = f"Délibération {numero} – page {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("CONSEIL MUNICIPAL", gras=True)
    d.p(f"Séance ordinaire du {jour_de_semaine(f.seance)} {le(f.seance)} à 19h00", avant=4)
    d.p(f"DELIBERATION N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, aligne="centre")
    d.p(f"Rapporteur : {nomme(f.autres[2])}", avant=10)
    d.p(f"Membres en exercice : {f.exercice} – Présents : {f.presents} – Pouvoirs : {f.pouvoirs} – "
        f"Votants : {f.votants}")  # fmt: skip
    d.p(f"Convocation du {le(f.convocation)}")
    d.p(f"Présidence : {nomme(f.president)}, Maire")
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {mandats(qui.pouvoirs, 'à')}.", aligne="justifie")
    if qui.excuses:
        d.p(f"Absents excusés : {noms(qui.excuses)}.", aligne="justifie")
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    d.p("Le Conseil municipal,", avant=10)
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.p("L'avis de la commission compétente ayant été recueilli,")
    d.p(f"Après en avoir délibéré, à {par_tous(f)} des suffrages exprimés,")
    d.p("DECIDE", gras=True, aligne="centre")
    tranche(d, f, [grand(t) for t in infinitifs(f)], "Article {n} : ", "Article 1 : ")
    d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}", avant=10)
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=12)
    signer(d, f, "Le Maire,")
    recours(d, "La présente délibération peut faire l'objet d'un recours contentieux devant le tribunal administratif "
               "de Montrivel dans un délai de deux mois à compter de sa publication.")  # fmt: skip
    dit_tout(d, f, numero)
    dit_vote(d, f)
    return d


def commune_grande_ville_rapport(f: Faits) -> Feuille:
    """A great town: the rapporteur's report, « je vous propose », then the vote and the groups that opposed."""
    f = placer(f, "Ville {de}", "conseil municipal", "maire", 43)
    d, numero = Feuille("commune_grande_ville_rapport", police="New Computer Modern"), f"V_DEL_{f.rang:04}"
    timbre_s2low(d, f, numero.replace("_", ""))
    d.haut, d.bas = f"{f.collectivite} – Conseil municipal", "{page}"
    d.p(f"Conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="droite")
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f.sujet.objet, gras=True, taille=13)
    d.p("Direction générale adjointe Ressources", italique=True)
    d.p(f"Le Conseil municipal, convoqué le {le(f.convocation)}, s'est réuni en l'Hôtel de Ville sous la "
        f"présidence de {nomme(f.president)}, Maire {f.collectivite.removeprefix('Ville ')}.",
        aligne="justifie", avant=8)  # fmt: skip
    d.p(f"Nombre de membres en exercice : {f.exercice}. Présents à l'ouverture : {f.presents}. "
        f"Représentés : {f.pouvoirs}.")  # fmt: skip
    d.p(f"{nomme(f.secretaire)} remplit les fonctions de secrétaire de séance.")
    d.p(f"{nomme(f.autres[0])} donne lecture du rapport suivant :", avant=12)
    d.p("Mesdames, Messieurs,", avant=8)
    for alinea in (
        "La Ville conduit depuis le début du mandat une politique attentive à la qualité du service rendu et à "
        "l'équilibre de ses comptes. Le présent rapport s'inscrit dans cette démarche.",
        "Les services ont instruit le dossier au cours du trimestre passé. Les partenaires concernés ont été associés "
        "à chaque étape et la commission a rendu un avis favorable.",
    ):
        d.p(alinea, aligne="justifie")
    d.p("Au vu de ces éléments, je vous propose, Mesdames, Messieurs, de bien vouloir :", avant=8)
    textes = [f"{v} {r}" for v, r in f.decisions]
    enumere(d, f, textes, fin=POINT_VIRGULE, puce="-", retrait=12)
    d.p("Après en avoir délibéré, le Conseil municipal adopte les propositions du rapporteur "
        f"à {par_tous(f)}.", avant=12)  # fmt: skip
    if f.mode == "majorite":
        d.p(f"({f.pour} voix pour, {f.contre} voix contre, {pluriel(f.abstentions, 'abstention')})")
    d.p("Fait et délibéré en séance le jour, mois et an susdits.", avant=10)
    signer(d, f, "Le Maire,")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    qualifie(d, f, f"Maire {f.collectivite.removeprefix('Ville ')}")
    d.dit(visas=[], considerants=[])
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def commune_station_tableau(f: Faits) -> Feuille:
    """A seaside town: a head in capitals, counts in a table, « VU » with semicolons, votes in a table."""
    f = capitales(placer(f, "Commune {de}", "conseil municipal", "maire", 23))
    d, qui, numero = Feuille("commune_station_tableau"), sieges(f), f"{f.seance.year}/{f.rang:03}"
    timbre_actes(d, f, numero.replace("/", "-"))
    d.lignes("RÉPUBLIQUE FRANÇAISE", "LIBERTÉ – ÉGALITÉ – FRATERNITÉ", aligne="centre", taille=9)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"DÉLIBÉRATIONS DU CONSEIL MUNICIPAL – SÉANCE DU {f.seance:%d/%m/%Y}", aligne="centre")
    d.p(f"N° {numero} : {f.sujet.objet}", gras=True, aligne="centre", avant=12)
    d.blocs.append(Tableau((("Nombre de conseillers", ""), ("En exercice", str(f.exercice)),
                            ("Présents", str(f.presents)), ("Pouvoirs", str(f.pouvoirs)),
                            ("Votants", str(f.votants)))))  # fmt: skip
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 18 heures 30, les membres du conseil municipal, légalement "
        f"convoqués le {le(f.convocation)}, se sont réunis salle des Régates, sous la présidence de "
        f"{sieur(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"ÉTAIENT PRÉSENTS : {noms(qui.presents)}, conseillers municipaux.", aligne="justifie")
    d.p(f"POUVOIRS : {mandats(qui.pouvoirs, 'à', ' ; ')}." if qui.pouvoirs else "POUVOIRS : néant.")
    d.p(f"ABSENTS : {noms(qui.excuses)}." if qui.excuses else "ABSENTS : néant.")
    d.p(f"SECRÉTAIRE DE SÉANCE : {nomme(f.secretaire)}")
    visas_suivis(d, f, mot="VU", fin=POINT_VIRGULE, aligne="justifie")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=POINT_VIRGULE, aligne="justifie")
    d.p("Sur proposition du Bureau municipal et après en avoir délibéré, le conseil municipal :", avant=10)
    enumere(d, f, verbes(f, str.upper), fin=POINT_VIRGULE, puce="*", retrait=12, aligne="justifie")
    d.blocs.append(Tableau((("POUR", "CONTRE", "ABSTENTION"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    d.p(f"ADOPTÉ À {par_tous(f).upper()}", gras=True)
    d.p("Pour copie certifiée conforme.", avant=10)
    secretaire = f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance"
    d.blocs.append(Colonnes((P("Le Maire"), P(str(f.president), avant=18)),
                            (P(secretaire), P(str(f.secretaire), avant=18)), part=0.5))  # fmt: skip
    dit_tout(d, f, numero)
    d.dit(signataires=[str(f.president), str(f.secretaire)])
    dit_vote(d, f)
    return d


def commune_nouvelle_deux_pages(f: Faits) -> Feuille:
    """A commune nouvelle: names by columns of a table, context and motives, a page break before the decision."""
    f = placer(f, "Commune nouvelle {de}", "conseil municipal", "maire", 29)
    d, qui, numero = Feuille("commune_nouvelle_deux_pages"), sieges(f), f"{f.seance:%Y-%m}-{f.rang:02}"
    d.haut, d.bas = f"{f.collectivite}", "Conseil municipal – Page {page} sur {pages}"
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=14)
    d.p(f"Réunion du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération {numero}", gras=True, aligne="centre", avant=8)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Date d'envoi de la convocation : {f.convocation:%d/%m/%Y}", avant=10)
    d.p(f"Nombre de conseillers en exercice : {f.exercice}", avant=2)
    d.p(f"Nombre de conseillers présents : {f.presents}", avant=2)
    d.p(f"Nombre de pouvoirs : {f.pouvoirs}", avant=2)
    d.p(f"Nombre de votants : {f.votants}", avant=2)
    gens = [nomme(m) for m in qui.presents]
    gens += [""] * (-len(gens) % 3)
    d.p("Présents :", gras=True)
    rangees = tuple((a, b, c) for a, b, c in zip(gens[::3], gens[1::3], gens[2::3], strict=True))
    d.blocs.append(Tableau(rangees, entete=False))
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {mandats(qui.pouvoirs, 'donne pouvoir à')}.")
    if qui.excuses:
        d.p(f"Excusés : {noms(qui.excuses)}.")
    d.p(f"Présidente de séance : {nomme(f.president)}" if f.president.femme else
        f"Président de séance : {nomme(f.president)}")  # fmt: skip
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    d.p("EXPOSÉ", gras=True, avant=10)
    d.p(f"{nomme(f.autres[3])}, {'adjointe déléguée' if f.autres[3].femme else 'adjoint délégué'}, présente le dossier "
        "aux membres du conseil. Les communes déléguées ont été consultées.", aligne="justifie")  # fmt: skip
    liste(d, "visas", "Vu", f.visas, "-")
    liste(d, "considerants", "Considérant", f.sujet.considerants, "-")
    d.blocs.append(SautDePage())
    d.p("DÉCISION", gras=True)
    d.p(f"Après en avoir délibéré, le conseil municipal, à {par_tous(f)} ({f.pour} pour, {f.contre} contre, "
        f"{pluriel(f.abstentions, 'abstention')}) :")  # fmt: skip
    enumere(d, f, verbes(f, str.capitalize), fin=POINT_VIRGULE, puce="•", retrait=12)
    signer(d, f, f"Fait à {f.lieu}, le {le(f.seance)}", "Le Maire,")
    d.lignes(f"Transmis au contrôle de légalité le {f.transmission:%d/%m/%Y}", f"Publié le {f.publication:%d/%m/%Y}",
             taille=9, avant=14)  # fmt: skip
    dit_tout(d, f, numero)
    qualifie(d, f, None)
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def commune_de_montagne(f: Faits) -> Feuille:
    """A mountain commune: number and object on one line, excused members with their powers, blanks left in the foot."""
    f = placer(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, qui, numero = Feuille("commune_de_montagne"), sieges(f), f"{f.seance.year}.{f.rang:02}"
    d.p(f"{f.collectivite.upper()} – CONSEIL MUNICIPAL", gras=True)
    d.p(f"Délibération prise en séance du {jour_de_semaine(f.seance)} {le(f.seance)} à 20h15")
    d.p(f"Présents : {f.presents}    Représentés : {f.pouvoirs}    Votants : {f.votants}", avant=8)
    d.p(f"Sous la présidence de {nomme(f.president)}, maire", avant=8)
    d.p(f"Présents : {', '.join(str(m) for m in qui.presents)}", aligne="justifie")
    if qui.pouvoirs or qui.excuses:
        excuses = [f"{a} (pouvoir à {b})" for a, b in qui.pouvoirs] + [str(m) for m in qui.excuses]
        d.p(f"Excusés : {', '.join(excuses)}")
    d.p(f"{f.secretaire} a été {elu(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=12)
    visas_suivis(d, f, fin=".")
    considerants_suivis(d, f, fin=".")
    d.p("Après discussion, le conseil municipal décide :", avant=8)
    enumere(d, f, infinitifs(f), fin=",", puce="-", retrait=12)
    d.p(f"Délibération adoptée à {par_tous(f)} ({voix(f)}).", avant=10)
    signer(d, f, "Le maire", aligne="gauche")
    d.lignes("Certifié exécutoire par le maire", "Transmis en sous-préfecture le ..............",
             "Affiché le ..............", taille=9, avant=14)  # fmt: skip
    dit_seance(d, f, numero, "presents", "pouvoirs", "votants")
    qualifie(d, f, "maire")
    dit_vote(d, f, zeros=False)
    return d


def commune_banlieue_sigles(f: Faits) -> Feuille:
    """A suburban town: the list of presents by rank, « Vu l'exposé des motifs », articles with a full stop."""
    f = placer(f, "Ville {de}", "conseil municipal", "maire", 39)
    d, qui, numero = Feuille("commune_banlieue_sigles", coin="bas-droite"), sieges(f), f"{f.seance:%y}.{f.rang:03}"
    timbre_s2low(d, f, numero.replace(".", "_"))
    d.bas = "Hôtel de Ville – 1, place de la République – Standard 01 00 00 00 00"
    d.p(f.collectivite.upper(), gras=True, taille=15, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", aligne="centre", avant=10)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre")
    d.p(f"L'an {jour_en_lettres(f.seance)} à dix-neuf heures, le conseil municipal, légalement convoqué le "
        f"{le(f.convocation)}, s'est assemblé en mairie sous la présidence de {nomme(f.president)}, Maire.",
        aligne="justifie", avant=12)  # fmt: skip
    maires, conseillers = qui.presents[1:6], qui.presents[6:]
    d.p(f"Étaient présents : {nomme(qui.presents[0])}, Maire ; {noms(maires)}, adjoints au maire ; {noms(conseillers)}"
        ", conseillers municipaux.", aligne="justifie")  # fmt: skip
    if qui.pouvoirs:
        d.p("Absents représentés :")
        for a, b in qui.pouvoirs:
            d.p(f"{nomme(a)} par {nomme(b)}", retrait=20, avant=0)
    if qui.excuses:
        d.p("Absents non représentés :")
        d.p(noms(qui.excuses), retrait=20, avant=0)
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    d.p(f"Nombre de membres en exercice : {f.exercice} – présents : {f.presents} – "
        f"représentés : {f.pouvoirs}")  # fmt: skip
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p("LE CONSEIL,", gras=True, avant=10)
    visas = [f"Vu {v}" for v in f.visas] + ["Vu l'exposé des motifs présenté par le rapporteur"]
    for visa in visas:
        d.p(f"{visa},")
    considerants_suivis(d, f)
    d.dit(visas=visas)
    d.p(f"Après en avoir délibéré, à {par_tous(f)},")
    d.p("DÉLIBÈRE", gras=True, aligne="centre", avant=10)
    tranche(d, f, verbes(f, grand), "ARTICLE {n}. ", "ARTICLE 1. ")
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} / Contre : {f.contre} / Abstentions : {f.abstentions}", avant=10)
    signer(d, f, f"Le Maire {f.collectivite.removeprefix('Ville ')},")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def commune_arrete_de_voirie(f: Faits) -> Feuille:
    """A town's arrêté for a street feast: « ARRÊTONS » never, plain articles, a list of those who receive a copy."""
    f = placer(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, numero = Feuille("commune_arrete_de_voirie"), f"{f.rang:03}/{f.seance.year}"
    fete = ("la foire de la Saint-Martin", "le vide-greniers annuel", "la course cycliste du Val")[f.rang % 3]
    objet = f"Interdiction de stationner et de circuler pendant {fete}"
    timbre_actes(d, f, numero.replace("/", "_"))
    natures(d, f, numero.replace("/", "_"), "AR")
    d.lignes("Département de la Sorne", f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ DU MAIRE N° {numero}", gras=True, aligne="centre", taille=13, avant=12)
    d.p(objet, gras=True, aligne="centre")
    d.p(f"Le Maire {f.collectivite.replace('Commune', 'de la commune')},", avant=12)
    viser(
        d,
        ["le Code général des collectivités territoriales, et notamment les articles L. 2212-1 et L. 2213-1",
         "le Code de la route", "le Code pénal, et notamment son article R. 610-5"],
        [f"l'affluence attendue pour {fete}", "qu'il y a lieu de garantir la sécurité du public"], ";",
    )  # fmt: skip
    d.p("ARRÊTE", gras=True, aligne="centre", avant=12)
    jour = f.seance + timedelta(days=21)
    textes = [
        f"Le stationnement et la circulation des véhicules sont interdits le {le(jour)}, de 6 à 20 heures, place "
        "du Champ-de-Foire et rue Haute",
        "Une déviation est mise en place par la rue du Lavoir",
        "Les véhicules en infraction seront mis en fourrière aux frais de leur propriétaire",
        "Le présent arrêté sera affiché en mairie et aux extrémités des voies concernées",
        "La secrétaire générale de la mairie et la brigade de gendarmerie sont chargées, chacune pour ce qui la "
        "concerne,"
        " de l'exécution du présent arrêté",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} : {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, texte) for n, texte in enumerate(textes, 1)])
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}.", avant=14, aligne="droite")
    signer(d, f, "Le Maire,")
    d.p("Ampliation : gendarmerie, centre de secours, services techniques", taille=9, avant=14)
    dit_executif(d, f, numero, objet, "AR")
    return d


CLOITRES = (
    commune_logiciel_de_mairie,
    commune_village_du_midi,
    commune_petite_ville_articles,
    commune_grande_ville_rapport,
    commune_station_tableau,
    commune_nouvelle_deux_pages,
    commune_de_montagne,
    commune_banlieue_sigles,
    commune_arrete_de_voirie,
    *CLOITRES_SUITE,
    *CLOITRES_FIN,
)
