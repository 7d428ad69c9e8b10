"""ASSEMBLEES_LOCALES, fourth part: départements, région, syndicats and establishments."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, timbre_actes, timbre_s2low, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import accord, bancs, camper, decider, mm, noms, tierce, tous
from benchmarks.exactitude.dispositions.locales_gestes import (
    CGCT,
    an,
    civil,
    court,
    dire,
    enumerer,
    monsieur_le,
    quantieme,
    retourne,
    signature,
)
from benchmarks.exactitude.dispositions.locales_sujets import AIDES, CARRIERES, COLLEGES, EAUX, PARC, SECOURS, choisir
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def permanente_du_nord(f: Faits) -> Feuille:
    """A département's permanent commission: who was there told in brackets, the vote with its groups, signed « pour le
    Président », certified in one line."""
    f = camper(f, "Département de la Haute-Ostre", "commission permanente", "président", 41, prefixe="22",
               sujet=choisir(COLLEGES, f))  # fmt: skip
    d, qui, numero = Feuille("permanente_du_nord"), bancs(f), f"{f.seance.year}-{f.rang + 100}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("EXTRAIT DU REGISTRE AUX DÉLIBÉRATIONS DE LA COMMISSION PERMANENTE", gras=True, aligne="centre", avant=12)
    d.p(f"RÉUNION DU {le(f.seance).upper()}", aligne="centre")
    d.lignes(f"Présidence : {f.president}", f"Secrétariat : {f.secretaire}", avant=12)
    d.p(f"Étai(en)t présent(s) : {noms(qui.presents)}.", aligne="justifie", taille=9)
    d.p("Excusé(s) : " + (noms([a for a, _ in qui.pouvoirs]) or "néant") + ".", taille=9)
    d.p("Absent(s) : " + (noms(qui.absents) or "néant") + ".", taille=9)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=14)
    d.p(f"(N° {numero})", aligne="centre", avant=2)
    d.p("La commission permanente du Conseil départemental,", avant=10)
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    d.p(f"Vu le rapport du Président du Conseil départemental en date du {le(f.convocation)} ;", aligne="justifie")
    d.p("Après en avoir délibéré,")
    d.p("DÉCIDE :", gras=True)
    textes = decider(f, cap=True)
    enumerer(d, f, textes, marque="Article {n} : ", fin=".")
    d.p(f"La commission permanente a adopté cette délibération à {tous(f)}.", gras=True, avant=10)
    d.lignes(f"Pour : {f.pour} voix (Groupe Ensemble ; Groupe Union des territoires ; Non-inscrits)",
             f"Contre : {f.contre} voix", f"Abstention : {f.abstentions} voix", avant=6)  # fmt: skip
    d.p("La présente délibération est certifiée exécutoire.", avant=10)
    directeur = f.autres[3]
    signature(d, directeur, "Pour le Président du Conseil départemental,",
              f"{'La Directrice générale' if directeur.femme else 'Le Directeur général'} des services,",
              "Signé")  # fmt: skip
    dire(d, f, numero, "president", "secretaire", objet=f.sujet.objet.upper(), qualite=False)
    rapport = f"Vu le rapport du Président du Conseil départemental en date du {le(f.convocation)}"
    d.dit(visas=[*(f"Vu {v}" for v in f.visas), rapport], considerants=[])
    dit_vote(d, f)
    return d


def resultat_en_cases(f: Faits) -> Feuille:
    """A département of the Paris ring: the result as boxes, dates of posting and of certification left to fill."""
    f = camper(f, "Département de la Sorne", "commission permanente", "président", 43, prefixe="22",
               sujet=choisir(COLLEGES, f))  # fmt: skip
    d, numero = Feuille("resultat_en_cases"), f"{f.seance:%m}-{f.rang:02}"
    timbre_actes(d, f, f"{f.seance:%Y%m%d}_{f.rang:02}")
    d.p("DÉPARTEMENT DE LA SORNE", gras=True)
    d.p(f"Délibération n° {numero} du {le(f.seance)}", gras=True, taille=13, avant=12)
    d.p(f.sujet.objet.upper(), gras=True, avant=4)
    d.p("LA COMMISSION PERMANENTE DU CONSEIL DÉPARTEMENTAL,", gras=True, avant=14)
    visas_suivis(d, f, fin=",")
    second = f.autres[4]
    d.p(f"Vu le rapport de {'sa présidente' if f.president.femme else 'son président'},")
    d.p(f"{civil(second)}, {'rapporteure' if second.femme else 'rapporteur'}, entendu{'e' if second.femme else ''},")
    d.p("après en avoir délibéré,", avant=8)
    enumerer(d, f, tierce(f), marque="- ", fin=" ;", retrait=12)
    directeur = f.autres[5]
    signature(d, directeur, f"Pour {'la présidente' if f.president.femme else 'le président'} du conseil départemental "
              "et par délégation,",
              f"{'la directrice générale' if directeur.femme else 'le directeur général'} des services")  # fmt: skip
    unanime = f.mode == "unanimite"
    d.lignes(f"Adopté à l'unanimité : {'X' if unanime else ''}    Adopté à la majorité : {'' if unanime else 'X'}",
             f"Voix contre : {f.contre or ''}    Abstentions : {f.abstentions or ''}", taille=9, avant=14)  # fmt: skip
    d.lignes("Date d'affichage du présent acte, le                 Date de notification du présent acte, le",
             "Certifie que le présent acte est devenu exécutoire le", taille=9, avant=6)  # fmt: skip
    dire(d, f, numero, objet=f.sujet.objet.upper())
    rapport = f"Vu le rapport de {'sa présidente' if f.president.femme else 'son président'}"
    d.dit(visas=[*(f"Vu {v}" for v in f.visas), rapport], considerants=[], mode=f.mode)
    d.dit(**{k: v for k, v in (("contre", f.contre), ("abstentions", f.abstentions)) if v})
    return d


def session_regionale(f: Faits) -> Feuille:
    """A région of the west: « convoquée par son Président », presents by name with a capital, the vote in brackets
    beside « DÉCIDE »."""
    f = camper(f, "Région Sorne-Océan", "commission permanente", "président", 49, prefixe="23",
               sujet=choisir(COLLEGES, f))  # fmt: skip
    d, qui, numero = Feuille("session_regionale"), bancs(f), f"{f.seance:%y}_{f.rang:04}_{f.seance:%m}"
    timbre_s2low(d, f, numero)
    d.bas = f"Région Sorne-Océan – délibération n° {numero} – page {{page}} sur {{pages}}"
    d.p("RÉGION SORNE-OCÉAN", gras=True, taille=13)
    d.p(f"n° {numero}", gras=True, aligne="droite", avant=0)
    d.p("COMMISSION PERMANENTE DU CONSEIL RÉGIONAL", gras=True, aligne="centre", avant=14)
    d.p(f"{le(f.seance)}", aligne="centre", avant=2)
    d.p("DÉLIBÉRATION", gras=True, aligne="centre", taille=14)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=6)
    qualite = "sa Présidente" if f.president.femme else "son Président"
    d.p(f"La commission permanente du Conseil régional, convoquée par {qualite} le {le(f.convocation)}, s'est réunie "
        f"le {jour_de_semaine(f.seance)} {le(f.seance)} sous la présidence de {civil(f.president)}, au siège de la "
        "Région Sorne-Océan.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie", taille=9)
    for a, b in qui.pouvoirs:
        d.p(f"Avait donné pouvoir : {mm(a)} (pouvoir donné à {mm(b)}).", taille=9, avant=0)
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}.", taille=9)
    visas_suivis(d, f, fin=" ;")
    d.p("Après avoir pris connaissance du rapport présenté par l'exécutif régional ;")
    d.p("Et après en avoir délibéré ;", avant=2)
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    detail = (
        "À l'unanimité" if f.mode == "unanimite" else f"À la majorité, {f.contre} contre, {f.abstentions} abstention"
    )
    d.p(f"({detail})", aligne="centre", avant=0, italique=True)
    enumerer(d, f, decider(f), marque="- ", retrait=12)
    signature(d, f.president, f"{'La Présidente' if f.president.femme else 'Le Président'},")
    dire(d, f, numero, "convocation", "president", qualite=False)
    d.dit(considerants=[], mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def voix_deliberatives(f: Faits) -> Feuille:
    """A fire service of the south-west: members with a voice and without, counts in two sentences, a row of tildes."""
    f = camper(f, "Service départemental d'incendie et de secours de l'Ostre", "conseil d'administration", "président",
               19, prefixe="28", sujet=choisir(SECOURS, f))  # fmt: skip
    d, qui, numero = Feuille("voix_deliberatives"), bancs(f), f"{f.seance.year}/{f.rang:02}"
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre")
    d.p("DU " + f.collectivite.upper(), gras=True, aligne="centre", avant=0)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", gras=True, aligne="centre")
    d.p(f"L'an {an(f)} et le {quantieme(f)}, à neuf heures trente, le conseil d'administration, régulièrement "
        f"convoqué, s'est réuni dans les locaux de l'état-major, sous la présidence de {mm(f.president)}.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p("Présents :", gras=True)
    d.p(f"- Membres à voix délibérative : {noms(qui.presents)}.", aligne="justifie", avant=2)
    d.p("- Membres à voix consultative : COL Denis ARNOULT, directeur départemental, CNE Julie VIVANT, membre élu de "
        "la commission administrative et technique.", aligne="justifie", avant=2)  # fmt: skip
    excuses = [f"{mm(a)} (pouvoir à {mm(b)})" for a, b in qui.pouvoirs] + [mm(i) for i in qui.absents]
    d.p(f"Absents excusés : {', '.join(excuses)}.")
    d.p(f"Secrétaire : {mm(f.secretaire)}.", avant=2)
    d.p(f"Nombre de membres à voix délibérative en exercice : {f.exercice} / présents : {f.presents} / pouvoirs : "
        f"{f.pouvoirs} / votants : {f.votants}.", avant=2)  # fmt: skip
    d.p(f"Date de la convocation : {le(f.convocation)}.", avant=2)
    d.p("~ ~ ~ ~ ~ ~ ~ ~ ~ ~ ~ ~", aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"{monsieur_le(f)} rappelle que le dossier a été présenté au bureau et au comité social territorial.", avant=10)
    visas_suivis(d, f, mot="VU", fin=" ;")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=" ;")
    d.p(f"Le conseil d'administration, sur ce rapport et après en avoir délibéré, à {tous(f)} :", avant=10)
    enumerer(d, f, tierce(f), marque="• ", fin=" ;", retrait=10)
    if f.mode == "majorite":
        d.p(f"Voix contre : {f.contre}", avant=8)
    d.p("Ainsi délibéré à l'état-major, les jour, mois et an susdits.", avant=10)
    signature(d, f.president, "Pour extrait conforme,",
              f"{'La Présidente' if f.president.femme else 'Le Président'} du conseil d'administration,")  # fmt: skip
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents", "pouvoirs", "votants",
         qualite=False)  # fmt: skip
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre)
    return d


def employeurs_du_departement(f: Faits) -> Feuille:
    """A centre de gestion: an exposé by the president, « DÉCIDE » between two rules, articles with an ordinal."""
    f = camper(f, "Centre de gestion de la fonction publique territoriale de l'Ostre", "conseil d'administration",
               "président", 23, prefixe="28", sujet=choisir(CARRIERES, f))  # fmt: skip
    d, numero = Feuille("employeurs_du_departement"), f"CDG-{f.seance.year}-{f.rang:02}"
    timbre_s2low(d, f, numero)
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Conseil d'administration du {le(f.seance)}", avant=2)
    d.blocs.append(Tableau((("Membres en exercice", "Membres présents", "Pouvoirs", "Suffrages exprimés"),
                            (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.pour + f.contre)))))  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Séance présidée par {mm(f.president)}, {f.president.qualite}, sur convocation du {le(f.convocation)}.")
    d.p(f"{mm(f.secretaire)} assure le secrétariat de la séance.", avant=2)
    d.p("EXPOSÉ", gras=True, avant=12)
    d.p(f"{monsieur_le(f)} expose aux membres du conseil d'administration les motifs de ce projet, soumis à l'avis des "
        "collèges des employeurs et des agents.", aligne="justifie", avant=2)  # fmt: skip
    visas_suivis(d, f, fin=",")
    considerants_suivis(d, f, fin=",")
    d.p("- - - - - - - - - - - - - - - -", aligne="centre")
    d.p("LE CONSEIL D'ADMINISTRATION, APRÈS EN AVOIR DÉLIBÉRÉ, DÉCIDE :", gras=True, aligne="centre")
    d.p("- - - - - - - - - - - - - - - -", aligne="centre")
    textes = decider(f, cap=True)
    enumerer(d, f, textes, marque="Article {n}. ", fin=".", aligne="justifie")
    suite = "" if f.mode == "unanimite" else f" ({f.contre} contre, {f.abstentions} abstention)"
    d.p(f"Cette délibération est prise à {tous(f)}{suite}.", avant=10)
    signature(d, f.president, f"{'La Présidente' if f.president.femme else 'Le Président'},",
              "Maire de Gréziac,")  # fmt: skip
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents", "pouvoirs")
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def action_sociale_intercommunale(f: Faits) -> Feuille:
    """A CIAS: elected and appointed members apart, « Monsieur le Président » proposes, decisions in one paragraph each
    without mark."""
    f = camper(f, "Centre intercommunal d'action sociale de la Vaire", "conseil d'administration", "président", 17,
               prefixe="26", sujet=choisir(AIDES, f))  # fmt: skip
    d, qui, numero = Feuille("action_sociale_intercommunale"), bancs(f), f"{f.seance:%d%m%Y}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero} DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}")
    d.p(f"Nombre d'administrateurs en exercice : {f.exercice}", avant=0)
    d.p(f"Nombre de présents : {f.presents}", avant=0)
    d.p(f"Nombre de pouvoirs : {f.pouvoirs}", avant=0)
    moitie = len(qui.presents) // 2
    d.p(f"Membres élus : {noms(qui.presents[:moitie])}")
    d.p(f"Membres nommés : {noms(qui.presents[moitie:])}", avant=2)
    d.p("Excusés : " + ", ".join([f"{mm(a)} (pouvoir à {mm(b)})" for a, b in qui.pouvoirs]
                                 + [mm(i) for i in qui.absents]), avant=2)  # fmt: skip
    d.p(f"La séance est présidée par {mm(f.president)}, {f.president.qualite}.")
    d.p(f"Secrétaire de séance : {court(f.secretaire)}", avant=2)
    visas_suivis(d, f, fin=",")
    considerants_suivis(d, f, fin=",")
    d.p(f"{monsieur_le(f)} propose au conseil d'administration de se prononcer.", avant=8)
    d.p(f"Après délibération, et à {tous(f)} des membres présents et représentés, le conseil d'administration",
        avant=8)  # fmt: skip
    enumerer(d, f, tierce(f), marque="", fin=",", avant=2)
    signature(d, f.president, f"{'La Présidente' if f.president.femme else 'Le Président'} du CIAS")
    d.lignes(f"Reçu en préfecture le {f.reception:%d/%m/%Y}", f"Affiché le {f.publication:%d/%m/%Y}", taille=9,
             avant=14)  # fmt: skip
    dire(d, f, numero, "convocation", "president", "en_exercice", "presents", "pouvoirs", "reception",
         "publication")  # fmt: skip
    d.dit(secretaire=f.secretaire.nom, mode=f.mode)
    return d


def eaux_du_plateau(f: Faits) -> Feuille:
    """A drinking-water syndicat: delegates in two columns with their commune, « À l'unanimité, les délégués : »."""
    f = camper(f, "Syndicat intercommunal d'alimentation en eau potable du Plateau", "comité syndical", "président", 17,
               prefixe="25", sujet=choisir(EAUX, f))  # fmt: skip
    d, qui, numero = Feuille("eaux_du_plateau"), bancs(f), f"{f.rang:02}.{f.seance:%m.%Y}"
    timbre_actes(d, f, f"{f.rang:02}{f.seance:%m%Y}")
    d.coin = "bas-droite"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("COMITÉ SYNDICAL", aligne="centre", avant=2)
    d.lignes(f"Délibération n° : {numero}", f"Réunion du : {le(f.seance)}", f"Convocation du : {le(f.convocation)}",
             f"Objet : {f.sujet.objet}", gras=True, avant=12)  # fmt: skip
    d.p(f"Délégués en exercice : {f.exercice}, dont {f.presents} présents et {f.pouvoirs} représentés", avant=8)
    communes = ("Roqueval", "Chantegrive", "Sommevaux")
    lignes = [P(f"{retourne(i)} – {communes[n % 3]}", taille=9, avant=0) for n, i in enumerate(qui.presents)]
    d.blocs.append(Colonnes(tuple(lignes[::2]), tuple(lignes[1::2]), part=0.5))
    d.p(f"{mm(f.president)} préside la séance. {mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire.")
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p(f"Après en avoir délibéré, à {tous(f)}, le comité syndical :", avant=10)
    enumerer(d, f, tierce(f, "cap"), marque="{n}/ ", fin=".", dernier=".")
    if f.mode == "majorite":
        d.p(f"Nombre de votes contre : {f.contre}", avant=8)
    signature(d, f.president, "Certifié conforme au registre,",
              f"{'La Présidente' if f.president.femme else 'Le Président'} du Syndicat,")  # fmt: skip
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents", "pouvoirs", qualite=False)
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre)
    return d


def bureau_du_parc(f: Faits) -> Feuille:
    """A natural park: its bureau by delegation, colleges, one visa over two ideas, the report in the past."""
    f = camper(f, "Syndicat mixte du Parc naturel régional des Monts d'Ostre", "bureau syndical", "président", 21,
               prefixe="25", visas=[f"{CGCT}, notamment ses articles L. 5721-1 et suivants",
                                    "la délibération du comité syndical du 10 juillet 2021 portant délégation"],
               sujet=choisir(PARC, f))  # fmt: skip
    d, qui, numero = (
        Feuille("bureau_du_parc", police="New Computer Modern"),
        bancs(f),
        f"BS-{f.seance:%Y-%m}-{f.rang:02}",
    )
    d.blocs.append(Colonnes(
        (P("Parc naturel régional", gras=True), P("des Monts d'Ostre", gras=True, avant=0),
         P("Maison du Parc – 1, place du Lavoir", taille=8)),
        (P(f.collectivite.upper(), gras=True), P("EXTRAIT DES DÉLIBÉRATIONS DU BUREAU SYNDICAL"),
         P(f"RÉUNION DU {f.seance:%d/%m/%Y}"), P(f"DÉLIBÉRATION {numero}", gras=True)), part=0.35))  # fmt: skip
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"Nombre de membres en exercice : {f.exercice}    Présents : {f.presents}    Pouvoirs : {f.pouvoirs}    Voix "
        f"exprimées : {f.pour + f.contre}", taille=9, avant=10)  # fmt: skip
    tiers = max(1, len(qui.presents) // 3)
    for college, gens in (("de la Région", qui.presents[:tiers]), ("du Département", qui.presents[tiers : 2 * tiers]),
                          ("des communes", qui.presents[2 * tiers :])):  # fmt: skip
        d.p(f"Collège {college} : {noms(gens)}", taille=9, avant=2)
    d.p(f"Convoqué le {f.convocation:%d/%m/%Y}, le bureau s'est réuni sous la présidence de {mm(f.president)}, "
        f"{f.president.qualite}. Secrétaire de séance : {mm(f.secretaire)}.", aligne="justifie")  # fmt: skip
    visas_suivis(d, f, mot="• Vu", fin=" ;")
    considerants_suivis(d, f, mot="• Considérant", fin=" ;")
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    d.p("Le bureau syndical, après en avoir délibéré, décide :", avant=10)
    enumerer(d, f, decider(f), marque="", fin=" ;", retrait=14)
    d.p(f"Adopté à {tous(f)} des voix exprimées.", gras=True, avant=10)
    signature(d, f.president, f"Fait à {f.lieu}, le {le(f.seance)}",
              f"{'La Présidente' if f.president.femme else 'Le Président'} du Parc,", aligne="gauche")  # fmt: skip
    d.p("Recours possible devant le tribunal administratif de Montrivel dans le délai de deux mois à compter de la "
        "publication ; il peut être formé par Télérecours citoyens.", taille=8, avant=14)  # fmt: skip
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents", "pouvoirs")
    d.dit(mode=f.mode)
    return d


LOCALES_INSTITUTIONS = (
    permanente_du_nord,
    resultat_en_cases,
    session_regionale,
    voix_deliberatives,
    employeurs_du_departement,
    action_sociale_intercommunale,
    eaux_du_plateau,
    bureau_du_parc,
)
