"""The cloîtres, second part: départements, régions, social action."""

from __future__ import annotations

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.dispositions.cloitres_pieces import (
    DEPARTEMENTAUX,
    REGIONAUX,
    SOCIAUX,
    capitales,
    compte,
    dit_mode,
    dit_tout,
    enumere,
    grand,
    inverse,
    mandats,
    noms,
    placer,
    prononce,
    qualifie,
    recours,
    sans_pouvoir,
    tranche,
    verbes,
)
from benchmarks.exactitude.dispositions.ultimes_suite import (
    POINT_VIRGULE,
    dit_seance,
    infinitifs,
    jour_en_lettres,
    liste,
    monsieur_le,
    nomme,
    par_tous,
    sieges,
    sieur,
    signer,
    titre,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def departement_assemblee_pleniere(f: Faits) -> Feuille:
    """A Conseil départemental in plenary: names with their pouvoirs, the president's report, « DÉCIDE » alone."""
    f = placer(f, "Département de la Basse-Tarde", "conseil départemental", "président", 38, "22", DEPARTEMENTAUX)
    d, qui, numero = Feuille("departement_assemblee_pleniere"), sieges(f), f"{f.seance:%Y-%m}-{f.rang:03}"
    timbre_actes(d, f, numero)
    d.bas = "Conseil départemental – Service de l'Assemblée – {page}/{pages}"
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="centre", taille=9)
    d.p("DÉPARTEMENT DE LA BASSE-TARDE", gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL DÉPARTEMENTAL", gras=True, aligne="centre", avant=10)
    d.p(f"Séance publique du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"N° {numero}", aligne="centre", gras=True)
    d.p(f"Le Conseil départemental, convoqué le {le(f.convocation)}, s'est réuni à l'Hôtel du Département sous la "
        f"présidence de {sieur(f.president)}, {f.president.qualite} du Conseil départemental.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Ont donné délégation de vote : {mandats(qui.pouvoirs, 'à')}.", aligne="justifie")
    if qui.excuses:
        d.p(f"Absents : {noms(qui.excuses)}.", aligne="justifie")
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=14)
    d.p("LE CONSEIL DÉPARTEMENTAL,", gras=True)
    visas_suivis(d, f, mot="VU", aligne="justifie")
    d.p(f"VU le rapport {'de la Présidente' if f.president.femme else 'du Président'} du Conseil départemental,")
    considerants_suivis(d, f, mot="CONSIDÉRANT", aligne="justifie")
    rapport = f"VU le rapport {'de la Présidente' if f.president.femme else 'du Président'} du Conseil départemental"
    d.dit(visas=[*(f"VU {v}" for v in f.visas), rapport])
    d.p("Après en avoir délibéré,")
    d.p("DÉCIDE", gras=True, aligne="centre")
    enumere(d, f, infinitifs(f), fin=POINT_VIRGULE, puce="-", retrait=12, aligne="justifie")
    d.p(f"Adopté à {par_tous(f)}.", avant=12)
    if f.mode == "majorite":
        d.p(f"Votes pour : {f.pour} ; votes contre : {f.contre} ; abstentions : {f.abstentions}")
    signer(d, f, f"{titre(f)} du Conseil départemental,")
    dit_seance(d, f, numero, "convocation")
    qualifie(d, f, f"{f.president.qualite} du Conseil départemental")
    d.dit(objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def departement_permanente_deux_colonnes(f: Faits) -> Feuille:
    """A commission permanente: direction and number in a narrow column, opening in the other; single-line articles."""
    f = placer(f, "Département du Haut-Sarmon", "commission permanente", "président", 30, "22", DEPARTEMENTAUX)
    d, numero = Feuille("departement_permanente_deux_colonnes"), f"CP{f.seance.year}_{f.rang:03}"
    timbre_s2low(d, f, numero)
    gauche = (P("Département du Haut-Sarmon", gras=True, taille=9), P("Direction générale des services", taille=9),
              P(f"N° {numero}", taille=9), P(f"Réunion du {f.seance:%d/%m/%Y}", taille=9))  # fmt: skip
    droite = (
        P("COMMISSION PERMANENTE", gras=True, aligne="centre", taille=13),
        P("DÉLIBÉRATION", gras=True, aligne="centre"),
        P(f"Objet : {f.sujet.objet}", gras=True),
    )
    d.blocs.append(Colonnes(gauche, droite))
    d.p(f"La commission permanente, réunie le {le(f.seance)} sur convocation du {le(f.convocation)}, sous la "
        f"présidence de {nomme(f.president)},", aligne="justifie", avant=12)  # fmt: skip
    visas_suivis(d, f, mot="- Vu", fin=POINT_VIRGULE)
    d.dit(visas=[f"Vu {v}" for v in f.visas])
    considerants_suivis(d, f, mot="- Considérant", fin=POINT_VIRGULE)
    d.dit(considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    d.p(f"Secrétaire : {nomme(f.secretaire)}. Membres en exercice : {f.exercice}. Présents : {f.presents}. "
        f"Procurations : {f.pouvoirs}.", avant=8)  # fmt: skip
    d.p("Après en avoir délibéré,", avant=8)
    d.p("décide :")
    tranche(d, f, infinitifs(f), "Article {n} - ", "Article 1er - ")
    d.p(f"Vote : adopté à {par_tous(f)}", gras=True, avant=10)
    signer(d, f, f"{titre(f)},")
    recours(d, "Voie de recours : tribunal administratif de Montrivel, dans les deux mois de la publication.")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    qualifie(d, f, None)
    dit_mode(d, f)
    return d


def departement_permanente_recapitulatif(f: Faits) -> Feuille:
    """A commission permanente whose vote stands in a table of the last page, with who did what; verbs by letter."""
    f = placer(f, "Département de l'Arance", "commission permanente", "président", 26, "22", DEPARTEMENTAUX)
    d, numero = Feuille("departement_permanente_recapitulatif"), f"{f.seance.year}-CP-{f.rang:04}"
    timbre_ministere(d, f, numero)
    d.haut = f"Délibération {numero}"
    d.p("Département de l'Arance", gras=True, taille=14)
    d.p("Commission permanente", gras=True)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}")
    d.p(f.sujet.objet, gras=True, taille=13, avant=14)
    d.lignes(f"Président de séance : {f.president}" if not f.president.femme else
             f"Présidente de séance : {f.president}", f"Rapporteur : {f.autres[4]}", avant=10)  # fmt: skip
    d.p("La Commission permanente,", avant=10)
    visas_suivis(d, f, fin=POINT_VIRGULE)
    considerants_suivis(d, f, fin=POINT_VIRGULE)
    d.p(f"Après avoir entendu le rapport de {nomme(f.autres[4])},")
    d.p("DELIBERE ET DECIDE :", gras=True, avant=8)
    textes = infinitifs(f)
    for lettre, texte in zip("123", textes, strict=False):
        d.p(f"{lettre}. {texte}{POINT_VIRGULE}", retrait=12, aligne="justifie")
    prononce(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])
    d.blocs.append(SautDePage())
    d.p("Résultat du vote", gras=True)
    d.blocs.append(Tableau((("Nombre de votants", str(f.votants)), ("Pour", str(f.pour)), ("Contre", str(f.contre)),
                            ("Abstention", str(f.abstentions))), entete=False))  # fmt: skip
    signer(d, f, f"{titre(f)} du Conseil départemental")
    d.p(f"Date de publication : {f.publication:%d/%m/%Y}", taille=9, avant=14)
    dit_seance(d, f, numero, "votants")
    qualifie(d, f, None)
    d.dit(secretaire=None, publication=f.publication)
    dit_vote(d, f)
    return d


def departement_session_budgetaire(f: Faits) -> Feuille:
    """A département's session: one « Vu : » over dashes, the vote in the hinge, two signatures."""
    f = placer(f, "Département des Monts-de-Vère", "conseil départemental", "président", 34, "22", DEPARTEMENTAUX)
    d, numero = Feuille("departement_session_budgetaire", coin="haut-gauche"), f"{f.rang:02}/{f.seance.year}"
    timbre_actes(d, f, numero.replace("/", ""))
    d.p("CONSEIL DÉPARTEMENTAL", gras=True, aligne="droite", taille=13)
    d.p("Département des Monts-de-Vère", aligne="droite")
    d.p(f"Session du {le(f.seance)}", aligne="droite")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.lignes(f"Date de la convocation : {le(f.convocation)}", f"Conseillers en exercice : {f.exercice}",
             f"Conseillers présents : {f.presents}", f"Conseillers ayant donné pouvoir : {f.pouvoirs}",
             f"Conseillers ayant participé au vote : {f.votants}", avant=10)  # fmt: skip
    d.p(f"Présidence de {nomme(f.president)}", avant=8)
    d.p(f"Secrétaire : {nomme(f.secretaire)}")
    liste(d, "visas", "Vu", f.visas, "-")
    liste(d, "considerants", "Considérant", f.sujet.considerants, "-")
    d.p(f"Le Conseil départemental, après en avoir délibéré, {compte(f)}, décide :", gras=True, avant=10)
    enumere(d, f, infinitifs(f), fin=",", puce="•", retrait=12)
    d.p("Pour extrait certifié conforme", avant=12)
    secretaire = f"{'La' if f.secretaire.femme else 'Le'} secrétaire"
    d.blocs.append(Colonnes((P(f"{titre(f)}"), P(str(f.president), avant=16)),
                            (P(secretaire), P(str(f.secretaire), avant=16)), part=0.5))  # fmt: skip
    dit_tout(d, f, numero)
    qualifie(d, f, None)
    d.dit(signataires=[str(f.president), str(f.secretaire)])
    dit_vote(d, f, zeros=False)
    return d


def departement_permanente_groupes(f: Faits) -> Feuille:
    """A commission permanente: « membres représentés », « VU » without end marks, verbs in capitals, who opposed."""
    f = placer(f, "Département de la Vaire", "commission permanente", "président", 24, "22", DEPARTEMENTAUX)
    d, qui, numero = Feuille("departement_permanente_groupes"), sieges(f), f"{f.rang}-{f.seance:%m%Y}"
    d.haut = "Département de la Vaire"
    d.bas = "Page {page} sur {pages}"
    d.p("DÉPARTEMENT DE LA VAIRE", gras=True, aligne="centre", taille=13)
    d.p("DÉLIBÉRATION DE LA COMMISSION PERMANENTE", gras=True, aligne="centre")
    d.p(f"RÉUNION DU {le(f.seance).upper()}", aligne="centre")
    d.p(f"Délibération n° {numero}", avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Membres présents : {noms(qui.presents)}", aligne="justifie", avant=8)
    if qui.pouvoirs:
        d.p(f"Membres représentés : {mandats(qui.pouvoirs, 'pouvoir à', ' ; ')}", aligne="justifie")
    if qui.excuses:
        d.p(f"Membres absents : {noms(qui.excuses)}", aligne="justifie")
    d.p(f"La séance est présidée par {sieur(f.president)}, {f.president.qualite}.")
    d.p("LA COMMISSION PERMANENTE", gras=True, avant=10)
    visas_suivis(d, f, mot="VU", fin="")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin="")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ")
    enumere(d, f, verbes(f, str.upper), aligne="justifie")
    d.p("VOTE", gras=True, avant=12)
    d.p(f"Pour : {f.pour}", avant=0)
    if f.mode == "majorite":
        d.p(f"Contre : {f.contre} ({noms(f.autres[: f.contre])})", avant=0)
    if f.abstentions:
        d.p(f"Abstentions : {f.abstentions} ({noms(f.autres[4 : 4 + f.abstentions])})", avant=0)
    d.p(f"Adoptée à {par_tous(f)}", avant=0)
    signer(d, f, f"{titre(f)} du Département")
    d.lignes(f"Reçu en préfecture le : {f.reception:%d/%m/%Y}", f"Publié le : {f.publication:%d/%m/%Y}",
             taille=9, avant=14)  # fmt: skip
    dit_seance(d, f, numero)
    d.dit(secretaire=None, reception=f.reception, publication=f.publication)
    dit_vote(d, f, zeros=False)
    return d


def region_commission_permanente(f: Faits) -> Feuille:
    """A région's commission permanente: its report's number, « Article 1 » alone on its line, no count of anyone."""
    f = placer(f, "Région Centre-Ostre", "commission permanente", "président", 45, "23", REGIONAUX)
    d, numero = Feuille("region_commission_permanente"), f"CPR {f.seance:%y}.{f.rang:02}.{f.seance.month:02}"
    timbre_actes(d, f, f"CPR{f.seance:%y}{f.rang:02}")
    d.bas = "RÉGION CENTRE-OSTRE – 8, rue des Consuls – www.region-centre-ostre.example"
    d.p("RÉGION CENTRE-OSTRE", gras=True, taille=14)
    d.p(f"Commission permanente du {le(f.seance)}", avant=4)
    d.p("DÉLIBÉRATION", gras=True, aligne="centre", taille=14, avant=12)
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"La commission permanente, réunie sous la présidence de {sieur(f.president)}, {f.president.qualite} de la "
        "Région,", avant=10)  # fmt: skip
    visas_suivis(d, f, mot="Vu", fin=POINT_VIRGULE, aligne="justifie")
    considerants_suivis(d, f, fin=POINT_VIRGULE, aligne="justifie")
    d.p("Après en avoir délibéré,", avant=6)
    d.p("DÉCIDE :", gras=True)
    textes = [grand(t) for t in infinitifs(f)]
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n}", gras=True, avant=8)
        d.p(f"{texte}.", aligne="justifie", avant=2)
    prononce(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])
    d.p(f"Délibération adoptée à {par_tous(f)}.", avant=10)
    signer(d, f, f"{titre(f)} de la Région,")
    dit_seance(d, f, numero)
    qualifie(d, f, f"{f.president.qualite} de la Région")
    d.dit(secretaire=None)
    dit_mode(d, f)
    return d


def region_session_pleniere(f: Faits) -> Feuille:
    """A Conseil régional: sitting in a sentence, verbs in capitals after « le Conseil régional », votes on one line."""
    f = placer(f, "Région Haute-Vaire", "conseil régional", "président", 47, "23", REGIONAUX)
    d, qui, numero = Feuille("region_session_pleniere"), sieges(f), f"{f.seance.year}-AP-{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.bas = "Conseil régional – {page}"
    d.p("Région Haute-Vaire", gras=True, taille=14, aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL RÉGIONAL", gras=True, aligne="centre")
    d.p(f"Assemblée plénière du {le(f.seance)}", aligne="centre")
    d.p(f"{numero} – {f.sujet.objet}", gras=True, aligne="centre", avant=12)
    d.p(f"Le Conseil régional, convoqué par {'sa Présidente' if f.president.femme else 'son Président'} le "
        f"{le(f.convocation)}, s'est réuni à l'Hôtel de Région sous la présidence de {sieur(f.president)}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {', '.join(inverse(m) for m in qui.presents)}.", aligne="justifie", taille=9)
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {', '.join(f'{inverse(a)} à {inverse(b)}' for a, b in qui.pouvoirs)}.", taille=9)
    if qui.excuses:
        d.p(f"Absents ou excusés : {', '.join(inverse(m) for m in qui.excuses)}.", taille=9)
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.p("Le Conseil régional, après en avoir délibéré :", avant=8)
    enumere(d, f, verbes(f, str.upper), fin=POINT_VIRGULE, puce="-", retrait=12, aligne="justifie")
    d.p(f"Pour : {f.pour}   Contre : {f.contre}   Abstention : {f.abstentions}", avant=10)
    signer(d, f, f"{titre(f)} du Conseil régional")
    recours(d, f"Conformément au code de justice administrative, {monsieur_le(f)} rappelle que cette délibération "
               "peut être attaquée devant le tribunal administratif de Montrivel dans les deux mois.")  # fmt: skip
    dit_seance(d, f, numero, "convocation")
    qualifie(d, f, None)
    d.dit(secretaire=None)
    dit_vote(d, f)
    return d


def region_deliberation_a_titres(f: Faits) -> Feuille:
    """A région: blocks with a title over each, counts in a row of a table, Roman decisions."""
    f = capitales(placer(f, "Région Sarmon-Océan", "conseil régional", "président", 41, "23", REGIONAUX))
    d, numero = Feuille("region_deliberation_a_titres"), f"{f.seance.year}.{f.rang:05}"
    d.haut = "Région Sarmon-Océan – Conseil régional"
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, taille=14, avant=10)
    d.p(f.sujet.objet, gras=True)
    d.p(f"Séance du {f.seance:%d/%m/%Y}", avant=4)
    d.blocs.append(Tableau((("En exercice", "Présents", "Pouvoirs", "Votants"),
                            (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)))))  # fmt: skip
    d.p(f"Président : {nomme(f.president)}" if not f.president.femme else f"Présidente : {nomme(f.president)}", avant=8)
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}", avant=2)
    d.p("VISAS", gras=True, avant=10)
    visas_suivis(d, f, fin="")
    if f.sujet.considerants:
        d.p("MOTIFS", gras=True, avant=10)
    considerants_suivis(d, f, fin="")
    d.p("DÉCISION", gras=True, avant=10)
    d.p(f"Le conseil régional, après en avoir délibéré, à {par_tous(f)}, décide :")
    enumere(d, f, infinitifs(f), fin=".", puce="-", retrait=12)
    signer(d, f, titre(f), aligne="gauche")
    d.p(f"Transmise au préfet de région le {f.transmission:%d/%m/%Y}, publiée le {f.publication:%d/%m/%Y}.", taille=9)
    dit_seance(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants")
    qualifie(d, f, None)
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_mode(d, f)
    return d


def ccas_de_village(f: Faits) -> Feuille:
    """A village's CCAS kept by the maire's secretary: small counts, « les membres du CCAS », signed by the chair."""
    f = placer(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 9, "26", SOCIAUX)
    f = sans_pouvoir(f)
    d, qui, numero = Feuille("ccas_de_village"), sieges(f), f"{f.seance.year}/{f.rang:02}"
    d.lignes("DEPARTEMENT DE LA SORNE", f.collectivite.upper(), gras=True)
    d.p("DELIBERATION DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.lignes(f"Nombre de membres en exercice : {f.exercice}", f"Nombre de membres présents : {f.presents}",
             f"Nombre de suffrages exprimés : {f.pour + f.contre}", f"Date de convocation : {f.convocation:%d/%m/%Y}",
             avant=10)  # fmt: skip
    d.p(f"L'an {jour_en_lettres(f.seance)}, à quatorze heures, le conseil d'administration du CCAS s'est réuni à la "
        f"mairie sous la présidence de {nomme(f.president)}, maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Etaient présents : {', '.join(nomme(m) for m in qui.presents)}.", aligne="justifie")
    if qui.excuses:
        d.p(f"Absents : {noms(qui.excuses)}.")
    d.p(f"Secrétaire : {nomme(f.secretaire)}")
    d.p(f"N° {numero} – Objet : {f.sujet.objet}", gras=True, avant=12)
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p(f"Le conseil d'administration, après en avoir délibéré, à {par_tous(f)} :", avant=8)
    enumere(d, f, verbes(f, str.upper))
    d.p("Fait et délibéré les jour, mois et an ci-dessus.", avant=10)
    signer(d, f, f"{titre(f)} du CCAS,")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents")
    qualifie(d, f, "maire")
    dit_mode(d, f)
    return d


def ccas_de_grande_ville(f: Faits) -> Feuille:
    """A great town's CCAS: stamp, an exposé, « il est demandé au conseil d'administration », adopted with counts."""
    f = placer(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 17, "26", SOCIAUX)
    d, qui, numero = Feuille("ccas_de_grande_ville"), sieges(f), f"CCAS-{f.seance.year}-{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.bas = "CCAS – Direction des solidarités – page {page}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p("Conseil d'administration", gras=True)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} à 17h30")
    d.blocs.append(Tableau((("Délibération", numero), ("Objet", f.sujet.objet), ("Rapporteur", nomme(f.autres[1]))),
                           entete=False))  # fmt: skip
    d.p(f"Convocation envoyée le {le(f.convocation)}.", avant=8)
    d.p(f"{f.exercice} administrateurs en exercice, {f.presents} présents, {f.votants} votants.")
    d.p(f"Présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {mandats(qui.pouvoirs, 'à')}.")
    if qui.excuses:
        d.p(f"Excusés : {noms(qui.excuses)}.")
    d.p(f"La séance est ouverte sous la présidence de {sieur(f.president)}, {f.president.qualite} du CCAS.")
    d.p("Exposé des motifs", gras=True, avant=10)
    d.p("Le CCAS accompagne chaque année plus de deux mille foyers. Le dossier soumis au conseil a été préparé par la "
        "direction des solidarités et présenté aux associations partenaires.", aligne="justifie")  # fmt: skip
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p("Il est demandé au conseil d'administration :", avant=8)
    enumere(d, f, infinitifs(f), fin=POINT_VIRGULE, puce="-", retrait=12)
    d.p(f"Le conseil d'administration adopte à {par_tous(f)}.", avant=10)
    d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions}")
    signer(d, f, f"{titre(f)},")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    qualifie(d, f, f"{f.president.qualite} du CCAS")
    d.dit(secretaire=None)
    dit_vote(d, f)
    return d


CLOITRES_SUITE = (
    departement_assemblee_pleniere,
    departement_permanente_deux_colonnes,
    departement_permanente_recapitulatif,
    departement_session_budgetaire,
    departement_permanente_groupes,
    region_commission_permanente,
    region_session_pleniere,
    region_deliberation_a_titres,
    ccas_de_village,
    ccas_de_grande_ville,
)
