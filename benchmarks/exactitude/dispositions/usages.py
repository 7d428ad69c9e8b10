"""The layouts kept apart to measure: the parser is never tuned on them. The other half is in the `_suite` module."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_provisions,
    dit_tete,
    timbre_actes,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.dispositions.usages_suite import (
    a_l_infinitif,
    a_lieu,
    au_feminin,
    autorite,
    carnet_de_village,
    court,
    de_la,
    de_lieu,
    dit_voix,
    excuses,
    formulaire_de_service,
    long,
    mandats,
    ponctues,
    presents,
    quantieme,
    rapport_de_grande_ville,
    syndicat_en_tableau,
    titre,
    visas_par_dizaines,
    voix,
)
from benchmarks.exactitude.faits import Faits, annee_en_lettres, conjuguer, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne


def registre_meridional(f: Faits) -> Feuille:
    """The South's register: « et le … du mois de … », three counts in a table, reasons told, « * » and capitals."""
    d = Feuille("registre_meridional")
    numero = f"{f.seance:%Y}/{f.seance.month:02}/{f.rang:03}"
    d.lignes("République Française", f"Département : {f.departement}", taille=10)
    d.p(f"EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU {f.organe.upper()}", aligne="centre", gras=True, avant=10)
    d.p(de_la(f), aligne="centre", avant=2)
    d.p("Nombre de membres", aligne="centre", taille=9, avant=10)
    d.blocs.append(
        Tableau(
            (
                ("Afférents au conseil", "En exercice", "Qui ont pris part à la délibération"),
                (str(f.exercice), str(f.exercice), str(f.votants)),
            )
        )
    )
    d.p(f"Date de la convocation : {f.convocation:%d.%m.%Y}", avant=8)
    d.p(f"Numéro de la délibération : {numero}", avant=2)
    d.p(
        f"L'an {annee_en_lettres(f.seance.year).replace('mille', 'mil')} et le {quantieme(f)} du mois de "
        f"{le(f.seance).split(' ')[1]}, à dix-huit heures trente, le {f.organe.title()} s'est réuni au nombre "
        f"prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence de {long(f.president)}, "
        f"{f.president.qualite}.",
        aligne="justifie",
        avant=12,
    )
    d.p(f"Présents : {', '.join(court(p) for p in presents(f))}.", aligne="justifie")
    if mandats(f):
        d.p(f"Procurations : {', '.join(f'{court(a)} à {court(b)}' for a, b in mandats(f))}.", aligne="justifie")
    if excuses(f):
        d.p(f"Absents : {', '.join(court(p) for p in excuses(f))}.", aligne="justifie")
    nomme = "nommée" if f.secretaire.femme else "nommé"
    d.p(f"{long(f.secretaire)} a été {nomme} secrétaire de séance.")
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True, avant=12)
    raisons = " et ".join(f.sujet.considerants) or "que la question a été inscrite à l'ordre du jour"
    d.p(f"{autorite(f)} informe l'assemblée {raisons}.", aligne="justifie", avant=10)
    d.p("Il convient donc que l'assemblée se prononce sur cette affaire.", avant=2)
    visas_suivis(d, f, fin=",", aligne="justifie", retrait=20)
    unanime = f.mode == "unanimite"
    d.p(
        f"Ouï cet exposé et après en avoir délibéré, le {f.organe.title()}, "
        + ("à l'unanimité des membres présents et représentés :" if unanime else f"à la majorité ({voix(f)}) :"),
        avant=10,
    )
    textes = ponctues([f"{conjuguer(v).upper()} {r}" for v, r in f.decisions])
    for t in textes:
        d.p(t, puce="*", retrait=20, aligne="justifie")
    d.p("Ainsi délibéré les jour, mois et an susdits. Ont signé au registre les membres présents.", avant=14)
    d.lignes("Pour copie certifiée conforme,", f"{titre(f)},", str(f.president), aligne="droite", avant=10)
    d.p(
        f"{titre(f)} certifie sous sa responsabilité le caractère exécutoire du présent acte, transmis en préfecture "
        f"le {le(f.transmission)} et publié le {le(f.publication)}.",
        taille=9,
        avant=16,
    )
    identifiant = f.identifiant(numero.replace("/", "_"))
    d.timbre = ("AR PREFECTURE", identifiant, f"Reçu le {f.reception:%d/%m/%Y}")
    d.dit(identifiant=identifiant, reception=f.reception, transmission=f.transmission, publication=f.publication)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_voix(d, f, comptes=not unanime)
    dit_provisions(d, f, textes)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, votants=f.votants, secretaire=str(f.secretaire))
    d.dit(president=personne(f.president, f.president.qualite), signataires=[str(f.president)], considerants=[])
    return d


def deux_cartouches(f: Faits) -> Feuille:
    """Counts on the left, the vote on the right; « Article 1er » alone on its line; a deputy signs."""
    d = Feuille("deux_cartouches", coin="haut-gauche", bas=f"{f.collectivite} – délibération du {f.seance:%d/%m/%Y}")
    numero = f"D-{f.seance:%Y}-{f.rang:03}"
    d.p(f.collectivite.upper(), aligne="droite", gras=True, taille=13)
    d.p(f"DÉLIBÉRATION DU {f.organe.upper()}", aligne="droite", avant=2)
    d.p(f"{jour_de_semaine(f.seance).capitalize()} {le(f.seance)}", aligne="droite", avant=2)
    gauche = (
        P("Convocation", gras=True),
        P(f"envoyée le {le(f.convocation)}", avant=0),
        P(f"Nombre de {f.membres_nom}", gras=True),
        P(f"en exercice : {f.exercice}", avant=0),
        P(f"présents : {f.presents}", avant=0),
        P(f"ayant donné pouvoir : {f.pouvoirs}", avant=0),
    )
    droite = (
        P("Résultat du scrutin", gras=True),
        P(f"Votants : {f.votants}", avant=0),
        P(f"Voix pour : {f.pour}", avant=0),
        P(f"Voix contre : {f.contre}", avant=0),
        P(f"Abstentions : {f.abstentions}", avant=0),
    )
    d.blocs.append(Colonnes(gauche, droite, 0.5))
    d.p(f"N° {numero}", gras=True, aligne="centre", avant=16)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=2)
    d.p(
        f"Présidence : {court(f.president)}, {f.president.qualite}. Secrétariat : {court(f.secretaire)}. "
        f"Rapport présenté par {court(f.autres[0])}.",
        avant=12,
    )
    d.p("EXPOSÉ DES MOTIFS", gras=True, avant=12)
    d.p(
        "Le dossier a été préparé par les services puis présenté à la commission, qui a souhaité le soumettre sans "
        "attendre à l'assemblée. Une note de synthèse était jointe à l'ordre du jour.",
        aligne="justifie",
    )
    d.p("DÉLIBÉRÉ", gras=True, avant=12)
    visas_suivis(d, f, mot="VU", fin=" ;", aligne="justifie")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=" ;", aligne="justifie")
    comment = "à l'unanimité" if f.mode == "unanimite" else "à la majorité des suffrages exprimés"
    d.p(f"Ayant entendu l'exposé du rapporteur et en ayant délibéré, le {f.organe}, {comment},", avant=8)
    textes = [f"{conjuguer(v).capitalize()} {r}." for v, r in f.decisions]
    for i, t in enumerate(textes, 1):
        d.p(f"Article {'1er' if i == 1 else i}", gras=True, avant=8)
        d.p(t, aligne="justifie", avant=0)
    d.p(f"Délibéré {a_lieu(f)}, le {le(f.seance)}.", avant=14)
    adjoint = f.autres[0]
    fonction = "adjoint" if f.president.qualite == "Maire" else "vice-président"
    feminin = "e" * adjoint.femme
    d.lignes(
        f"Pour {titre(f).replace('L', 'l', 1)} empêché{'e' * f.president.femme},",
        f"{'la' if adjoint.femme else 'le'} premi{'ère' if adjoint.femme else 'er'} {fonction}{feminin},",
        str(adjoint),
        aligne="droite",
        avant=12,
    )
    timbre_s2low(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode=f.mode, pour=f.pour, contre=f.contre, abstentions=f.abstentions)
    dit_provisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(pouvoirs=f.pouvoirs, president=personne(f.president, f.president.qualite), secretaire=str(f.secretaire))
    d.dit(signataires=[str(adjoint)])
    return d


def phrase_de_comptes(f: Faits) -> Feuille:
    """The number and the object open the page; all counts in one sentence; « 1°) »; the vote after the decisions."""
    d = Feuille("phrase_de_comptes", police="New Computer Modern")
    numero = f"{f.seance:%Y}/{f.rang:03}"
    d.p(f"{numero} – {f.sujet.objet}", gras=True, taille=13)
    d.p(f"{f.collectivite} ({f.departement})", italique=True, avant=4)
    pouvoirs = (
        "aucun n'ayant donné procuration"
        if not f.pouvoirs
        else (
            "un seul ayant donné procuration"
            if f.pouvoirs == 1
            else f"{en_lettres(f.pouvoirs)} ayant donné procuration"
        )
    )
    d.p(
        f"Sur convocation adressée le {le(f.convocation)}, le {f.organe} s'est réuni le {jour_de_semaine(f.seance)} "
        f"{le(f.seance)} à 20 h 15 en séance publique, {long(f.president)} présidant. Sur {f.exercice} membres en "
        f"exercice, {f.presents} étaient présents, {pouvoirs}, ce qui porte à {f.votants} le nombre des votants. "
        f"Les fonctions de secrétaire de séance ont été remplies par {long(f.secretaire)}.",
        aligne="justifie",
        avant=12,
    )
    d.p(f"Vu le rapport présenté par {autorite(f)} ;", aligne="justifie", avant=10)
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    d.attendu["visas"].insert(0, f"Vu le rapport présenté par {autorite(f)}")
    motifs = [f"Considérant{' par ailleurs' * (i > 0)} {c}" for i, c in enumerate(f.sujet.considerants)]
    for motif in motifs:
        d.p(f"{motif} ;", aligne="justifie")
    d.p(f"Le {f.organe} décide :", avant=10)
    textes = ponctues(a_l_infinitif(f))
    for i, t in enumerate(textes, 1):
        d.p(f"{i}°) {t}", retrait=18, aligne="justifie")
    d.p(
        "Mise aux voix, la délibération est adoptée "
        + ("à l'unanimité." if f.mode == "unanimite" else f"par {voix(f)}."),
        avant=12,
    )
    d.p(f"Certifié conforme au registre, {a_lieu(f)}, le {le(f.transmission)}.", avant=12)
    d.lignes(str(f.president), f.president.qualite, aligne="centre", avant=20)
    d.p(
        "Qui souhaite contester cette délibération dispose de deux mois à compter de sa publication pour saisir le "
        "tribunal administratif, par courrier ou au moyen du téléservice Télérecours.",
        taille=8,
        avant=18,
    )
    d.timbre = (
        "REÇU EN PREFECTURE",
        f"le {f.reception:%d/%m/%Y}",
        "Application agréée de télétransmission",
        f.identifiant(numero.replace("/", "-")),
    )
    d.coin = "bas-droite"
    d.dit(identifiant=f.identifiant(numero.replace("/", "-")), reception=f.reception, considerants=motifs)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_voix(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(pouvoirs=f.pouvoirs, president=personne(f.president, None), secretaire=str(f.secretaire))
    d.dit(signataires=[str(f.president)])
    return d


def extrait_de_proces_verbal(f: Faits) -> Feuille:
    """« VU » alone above its texts, « CONSIDÉRANT » too, without bullets; « D'APPROUVER »; counts with « contre 0 »."""
    d = Feuille("extrait_de_proces_verbal", haut=f"{f.organe.capitalize()} {de_lieu(f)} – registre {f.seance:%Y}")
    numero = f"{f.rang}-{f.seance:%m-%Y}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Extrait du procès-verbal de la réunion du {f.organe}", italique=True, avant=2)
    d.p(f"tenue le {le(f.seance)} à 19 h", italique=True, avant=0)
    d.p(f"N° de l'acte : {numero}", avant=12)
    d.p(f"Sujet : {f.sujet.objet}", gras=True, avant=2)
    d.p(
        f"Sous la présidence de {court(f.president)}, {f.president.qualite} ; {court(f.secretaire)} étant secrétaire ; "
        f"membres convoqués le {le(f.convocation)}.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"Exercice : {f.exercice} | Présents : {f.presents} | Représentés : {f.pouvoirs} | Votants : {f.votants}")
    if f.visas:
        d.p("VU", gras=True, avant=12)
        for visa in f.visas:
            d.p(f"{visa} ;", retrait=24, avant=2)
    if f.sujet.considerants:
        d.p("CONSIDÉRANT", gras=True, avant=8)
        for motif in f.sujet.considerants:
            d.p(f"{motif} ;", retrait=24, avant=2)
    d.p(f"LE {f.organe.upper()} DÉCIDE", gras=True, avant=10)
    textes = ponctues(a_l_infinitif(f))
    mots = [(t.split(" "), 2 if t.startswith("de ") else 1) for t in textes]
    textes = [" ".join((*(m.upper() for m in t[:n]), *t[n:])) for t, n in mots]
    for t in textes:
        d.p(t, retrait=24, avant=4)
    issue = "à l'unanimité" if f.mode == "unanimite" else "à la majorité"
    d.p(
        f"Scrutin ordinaire, {issue} : {f.pour} pour, {f.contre} contre, {f.abstentions} "
        f"abstention{'s' * (f.abstentions > 1)}.",
        avant=12,
    )
    d.blocs.append(
        Colonnes(
            (P("Le secrétaire de séance,".replace("Le", "La" if f.secretaire.femme else "Le")), P(str(f.secretaire))),
            (P(f"{titre(f)},"), P(str(f.president))),
            0.5,
        )
    )
    d.p(f"Publication par voie électronique : {f.publication:%d/%m/%Y}", taille=9, avant=16)
    d.p(f"Transmission au représentant de l'État : {f.transmission:%d/%m/%Y}", taille=9, avant=0)
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode=f.mode, pour=f.pour, contre=f.contre, abstentions=f.abstentions)
    dit_provisions(d, f, textes)
    d.dit(visas=[f"VU {v}" for v in f.visas], considerants=[f"CONSIDÉRANT {c}" for c in f.sujet.considerants])
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(pouvoirs=f.pouvoirs, president=personne(f.president, f.president.qualite), secretaire=str(f.secretaire))
    d.dit(publication=f.publication, transmission=f.transmission, signataires=[str(f.secretaire), str(f.president)])
    return d


def une_seule_phrase(f: Faits) -> Feuille:
    """From the assembly to « délibère et décide ce qui suit », one sentence; « Article premier. — »."""
    d = Feuille("une_seule_phrase", police="New Computer Modern", bas="– {page} –")
    numero = f"{f.rang}"
    d.p(f"Délibération n° {numero} du {le(f.seance)}", aligne="centre", gras=True, taille=13)
    d.p(f.sujet.objet, aligne="centre", italique=True, avant=4)
    d.p(
        f"Le {f.organe} {de_la(f)}, assemblé en séance publique sous la présidence de {long(f.president)}, "
        f"{f.president.qualite}, en suite d'une convocation du {le(f.convocation)},",
        aligne="justifie",
        avant=16,
    )
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    mots = ("Considérant", "Considérant en outre", "Considérant enfin")
    motifs = [f"{m} {c}" for m, c in zip(mots, f.sujet.considerants, strict=False)]
    for motif in motifs:
        d.p(f"{motif} ;", aligne="justifie")
    d.p(f"Sur le rapport de {long(f.autres[0])} ;", aligne="justifie")
    majorite = f"à la majorité de {au_feminin(f.pour)} voix contre {au_feminin(f.contre)}"
    comment = "à l'unanimité" if f.mode == "unanimite" else majorite
    d.p(f"Délibère et, {comment}, décide ce qui suit :", avant=8)
    textes = [f"{conjuguer(v).capitalize()} {r}." for v, r in f.decisions]
    numeros = [str(i) for i in range(1, len(textes) + 1)] if len(textes) > 1 else ["unique"]
    for n, t in zip(numeros, textes, strict=True):
        d.p(f"Article {'premier' if n == '1' else n}. — {t}", aligne="justifie", avant=8)
    d.p(f"Fait {a_lieu(f)}, en l'hôtel de la collectivité, à la date ci-dessus.", avant=16)
    d.p(f"{titre(f)} : {f.president}", avant=10)
    d.p(f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance : {f.secretaire}", avant=2)
    d.p(
        "Un recours pour excès de pouvoir peut être formé contre la présente délibération devant le tribunal "
        "administratif compétent, dans les deux mois qui suivent l'accomplissement des mesures de publicité.",
        taille=8,
        avant=18,
    )
    timbre_actes(d, f, f"D{f.seance:%y}{f.rang:03}")
    d.coin = "bas-droite"
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode=f.mode, considerants=motifs)
    if f.mode == "majorite":
        d.dit(pour=f.pour, contre=f.contre)
    dit_provisions(d, f, textes, numeros)
    d.dit(convocation=f.convocation, president=personne(f.president, f.president.qualite))
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.president), str(f.secretaire)])
    return d


def feuille_de_vote(f: Faits) -> Feuille:
    """Agenda point and heading on the left, numbers « 1. », the vote in a table with the names of each side."""
    d = Feuille("feuille_de_vote", bas=f"{f.collectivite} – {{page}}/{{pages}}")
    numero = f"{f.seance:%Y}.{f.rang}"
    d.p(f.collectivite, gras=True)
    d.p(f"Séance ordinaire du {f.organe}, le {jour_de_semaine(f.seance)} {le(f.seance)} à 18 heures", avant=2)
    d.p(f"Sous le n° {numero}", gras=True, avant=10)
    d.p("a été adoptée la délibération ayant pour objet :", avant=0)
    d.p(f.sujet.objet, gras=True, avant=4, retrait=30)
    effectif = (
        ("Conseil", "Effectif"),
        ("Membres en exercice", str(f.exercice)),
        ("Membres présents", str(f.presents)),
    )
    d.blocs.append(Tableau((*effectif, ("Pouvoirs reçus", str(f.pouvoirs)), ("Nombre de votants", str(f.votants)))))
    d.p(f"Membres convoqués par lettre du {le(f.convocation)}.", avant=8)
    d.p(f"Président de séance : {long(f.president)}.", avant=2)
    d.p(f"Désigné{'e' * f.secretaire.femme} pour remplir les fonctions de secrétaire : {long(f.secretaire)}.", avant=2)
    visas_suivis(d, f, mot="Vu", fin="", avant=8, puce="-")
    considerants_suivis(d, f, mot="Considérant", fin="", avant=8, puce="-")
    d.p(f"Le {f.organe}, sa discussion close, statue comme suit :", avant=10)
    textes = [f"{conjuguer(v).upper()} {r}." for v, r in f.decisions]
    for i, t in enumerate(textes, 1):
        d.p(f"{i}. {t}", retrait=14)
    contre = presents(f)[2 : 2 + f.contre]
    neutres = presents(f)[2 + f.contre : 2 + f.contre + f.abstentions]
    rangees = (
        ("Vote", "Voix", "Noms"),
        ("Pour", str(f.pour), "Tous les votants" if f.mode == "unanimite" else "Les autres votants"),
        ("Contre", str(f.contre), ", ".join(map(str, contre)) or "Personne"),
        ("Abstention", str(f.abstentions), ", ".join(map(str, neutres)) or "Personne"),
    )
    d.blocs.append(Tableau(rangees))
    d.p("Le registre dûment signé, pour expédition conforme :", avant=14)
    d.lignes(f"{f.president.qualite} {de_la(f)}", str(f.president), aligne="centre", avant=8)
    timbre_s2low(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode=f.mode, pour=f.pour, contre=f.contre, abstentions=f.abstentions)
    dit_provisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(pouvoirs=f.pouvoirs, president=personne(f.president, None), secretaire=str(f.secretaire))
    d.dit(signataires=[str(f.president)])
    return d


def certificat_en_pied(f: Faits) -> Feuille:
    """The sitting in two lines of abbreviations, reasons in a report, « Approuve », a certificate with blank dates."""
    d = Feuille("certificat_en_pied", haut="Extrait du registre – ne pas séparer les feuillets")
    numero = f"{f.seance:%y}/{f.rang:03}"
    d.p(f"{f.collectivite}", aligne="droite", gras=True)
    d.p(f"{f.organe.capitalize()}", aligne="droite", avant=0)
    d.p(f"Séance du {f.seance:%d/%m/%Y} – convocation du {f.convocation:%d/%m/%Y}", aligne="droite", avant=0)
    d.p(f"Nbre de membres en ex. : {f.exercice} – prés. : {f.presents} – vot. : {f.votants}", aligne="droite", avant=0)
    d.p(f"DÉLIBÉRATION N° {numero} / {f.sujet.objet}", gras=True, avant=16)
    d.p(f"Rapporteur : {autorite(f)}", italique=True, avant=8)
    elu = "élue" if f.secretaire.femme else "élu"
    d.p(f"{long(f.secretaire)} est {elu} secrétaire à l'ouverture de la séance, présidée par {long(f.president)}.")
    for c in f.sujet.considerants:
        d.p(f"Le rapport souligne {c}.", aligne="justifie")
    d.p("Le débat n'ayant appelé aucune question, il est passé au vote.", avant=6)
    visas_suivis(d, f, mot="Vu", fin=",", italique=True)
    d.p(f"Le {f.organe.split()[0].capitalize()}, délibérant valablement,", avant=10)
    textes = ponctues([f"{conjuguer(v).capitalize()} {r}" for v, r in f.decisions])
    for t in textes:
        d.p(t, puce="►", retrait=14, aligne="justifie")
    votes = f"{au_feminin(f.pour).capitalize()} voix pour, {au_feminin(f.contre)} contre"
    if f.abstentions:
        votes += f", {au_feminin(f.abstentions)} abstention{'s' * (f.abstentions > 1)}"
    d.p("Vote unanime." if f.mode == "unanimite" else f"{votes} : adopté à la majorité.", avant=10)
    d.lignes(f"Le {le(f.seance)},", str(f.president), f"{f.president.qualite}", aligne="droite", avant=14)
    d.p(
        f"{titre(f)} certifie que le présent acte, reçu en préfecture le {le(f.reception)}, a été publié le "
        ".............. et notifié le .............. .",
        taille=9,
        avant=18,
    )
    dit_tete(d, f, numero, f.sujet.objet)
    dit_voix(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(president=personne(f.president, None), secretaire=str(f.secretaire), reception=f.reception)
    d.dit(signataires=[str(f.president)], considerants=[])
    return d


USAGES: tuple[Callable[[Faits], Feuille], ...] = (
    registre_meridional,
    deux_cartouches,
    phrase_de_comptes,
    rapport_de_grande_ville,
    syndicat_en_tableau,
    visas_par_dizaines,
    carnet_de_village,
    formulaire_de_service,
    extrait_de_proces_verbal,
    une_seule_phrase,
    feuille_de_vote,
    certificat_en_pied,
)
