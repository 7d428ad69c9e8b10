"""Offices of several kinds, continued: villages, towns and syndicats, and what both modules share."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import considerants_suivis, dit_provisions, dit_tete, timbre_actes, visas_suivis
from benchmarks.exactitude.dispositions.usages_suite import (
    a_lieu,
    autorite,
    court,
    de_la,
    dit_voix,
    excuses,
    long,
    mandats,
    ponctues,
    presents,
    quantieme,
    titre,
    voix,
)
from benchmarks.exactitude.faits import (
    Faits,
    Individu,
    annee_en_lettres,
    conjuguer,
    en_lettres,
    infinitif,
    jour_de_semaine,
    le,
    lire_sujets,
    sans_accents_en_capitales,
)
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne


def devenue(f: Faits, collectivite: str, organe: str, matieres: tuple[str, ...] = ()) -> Faits:
    """The same facts, in an authority of another kind, which a president heads and which acts in these matières."""
    chef = "présidente" if f.president.femme else "président"
    president = replace(f.president, qualite=chef.capitalize())
    sujets = [s for s in lire_sujets() if s.matiere in matieres]
    sujet = f.sujet if not matieres or f.sujet in sujets else sujets[f.rang % len(sujets)]
    return replace(f, collectivite=collectivite, organe=organe, chef=chef, president=president, sujet=sujet)


def nus(f: Faits) -> list[str]:
    """Bare infinitives: « approuver … », « adhérer … »."""
    return [r.removeprefix("d'").removeprefix("de ") if v == "décider" else f"{v} {r}" for v, r in f.decisions]


def majuscule(texte: str) -> str:
    """A capital first, the rest as it is."""
    return texte[0].upper() + texte[1:]


def jour(f: Faits) -> str:
    """« mardi 2 décembre 2025 »."""
    return f"{jour_de_semaine(f.seance)} {le(f.seance)}"


def bref(p: Individu) -> str:
    """« Mme MARTEL »."""
    return f"{p.civilite} {p.nom}"


def rangs(textes: list[str]) -> list[str]:
    """« 1 », « 2 »."""
    return [str(i) for i in range(1, len(textes) + 1)]


def paragraphe_de_visas(f: Faits) -> Feuille:
    """A village's: labels on two lines, visas and reasons in one paragraph, « - DÉCIDE d'approuver »."""
    d = Feuille("paragraphe_de_visas", police="New Computer Modern")
    numero = f"{f.seance:%Y-%m}/{f.rang:02}"
    d.p(f.collectivite, aligne="centre", gras=True, taille=15)
    d.p(f"DÉLIBÉRATION DU {f.organe.upper()} N° {numero}", aligne="centre", gras=True, avant=4)
    d.p(f.sujet.objet, aligne="centre", avant=4, italique=True, taille=12)
    d.lignes(
        f"Date de la réunion : {f.seance:%d/%m/%Y} – Date d'envoi des convocations : {f.convocation:%d/%m/%Y}",
        f"Membres : {f.exercice} en exercice, {f.presents} présents, {f.votants} votants",
        f"Président de séance : {f.president} ({f.president.qualite}) – Secrétaire de séance : {f.secretaire}",
        avant=14,
        taille=10,
    )
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    d.p(" ; ".join((*d.attendu["visas"], *d.attendu["considerants"])) + ".", aligne="justifie", avant=14)
    if f.mode == "unanimite":
        d.p(f"Sur proposition de {autorite(f)}, le {f.organe}, par un vote unanime à main levée,", avant=10)
    else:
        d.p(f"Sur proposition de {autorite(f)}, le {f.organe}, à main levée, par {voix(f)},", avant=10)
    textes = ponctues([f"DÉCIDE {r if v == 'décider' else infinitif(v, r)}" for v, r in f.decisions])
    for t in textes:
        d.p(t, puce="-", retrait=10, aligne="justifie")
    d.p(f"Délibéré en séance {a_lieu(f)}, le jour indiqué ci-dessus.", avant=14)
    d.lignes(f"{titre(f)},", f"{f.president}", aligne="centre", avant=12)
    d.p(
        f"Acte reçu en préfecture le {f.reception:%d/%m/%Y}, mis en ligne sur le site internet le "
        f"{f.publication:%d/%m/%Y}.",
        taille=9,
        italique=True,
        avant=24,
    )
    dit_tete(d, f, numero, f.sujet.objet)
    dit_voix(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(president=personne(f.president, f.president.qualite), secretaire=str(f.secretaire))
    d.dit(signataires=[str(f.president)], reception=f.reception, publication=f.publication)
    return d


def colonne_de_droite(f: Faits) -> Feuille:
    """The sitting told on the left; on the right, each label above its figure; « d'une part », « d'autre part »."""
    d = Feuille("colonne_de_droite", coin="haut-gauche", bas=f"Actes {de_la(f)}")
    numero = f"{f.seance:%y}.{f.seance.month:02}.{f.rang:03}"
    ou_siege = f"dans la salle de ses délibérations, {a_lieu(f)}"
    gauche = (
        P(f.collectivite, gras=True, taille=14),
        P(f"Extrait des délibérations du {f.organe}", gras=True),
        P(f"Session ordinaire du {jour(f)}", gras=True, avant=2),
        P(
            f"Le {f.organe}, convoqué le {le(f.convocation)}, s'est assemblé à dix-neuf heures {ou_siege}, sous la "
            f"présidence de {autorite(f)}, {f.president}.",
            aligne="justifie",
            avant=10,
        ),
        P(f"A été désigné{'e' * f.secretaire.femme} comme secrétaire : {long(f.secretaire)}.", avant=4),
    )
    valeurs = (("Délibération n°", numero), ("En exercice", f.exercice), ("Présents", f.presents),
               ("Procurations", f.pouvoirs), ("Votants", f.votants))  # fmt: skip
    droite = tuple(
        P(str(x), taille=9, gras=not i, avant=0 if i else 4) for paire in valeurs for i, x in enumerate(paire)
    )
    d.blocs.append(Colonnes(gauche, droite, 0.74))
    d.p("Objet", gras=True, avant=14)
    d.p(f.sujet.objet, avant=0)
    visas_suivis(d, f, fin="", aligne="justifie", avant=8)
    motifs = [f"Considérant {c}" for c in f.sujet.considerants]
    if len(motifs) > 1:
        motifs = [
            f"Considérant, {x} part, {c}" for x, c in zip(("d'une", "d'autre"), f.sujet.considerants, strict=True)
        ]
    for motif in motifs:
        d.p(motif, aligne="justifie", avant=8)
    unanime = f.mode == "unanimite"
    comment = "à l'unanimité" if unanime else "à la majorité"
    d.p(f"La discussion close, le {f.organe} vote {comment} les dispositions suivantes :", avant=12)
    textes = [f"{majuscule(conjuguer(v))} {r}." for v, r in f.decisions]
    for t in textes:
        d.p(t, puce="◆", retrait=12, aligne="justifie")
    if not unanime:
        d.p(f"Décompte des voix : pour {f.pour}, contre {f.contre}, abstentions {f.abstentions}.", avant=10)
        d.dit(pour=f.pour, contre=f.contre, abstentions=f.abstentions)
    d.p("Suivent les signatures au registre.", avant=14)
    femme = f.autres[2].femme
    directeur = "la directrice générale des services," if femme else "le directeur général des services,"
    d.lignes(f"Pour {titre(f).replace('L', 'l', 1)} et par délégation,", directeur,
             str(f.autres[2]), avant=10, retrait=220)  # fmt: skip
    d.timbre = (
        "Acte certifié exécutoire",
        f"N° {f.identifiant(numero.replace('.', '_'))}",
        f"Réception par le préfet : {f.reception:%d/%m/%Y}",
        f"Publication : {f.publication:%d/%m/%Y}",
    )
    d.dit(identifiant=f.identifiant(numero.replace(".", "_")), reception=f.reception, publication=f.publication)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_provisions(d, f, textes)
    d.dit(mode=f.mode, considerants=motifs, convocation=f.convocation, en_exercice=f.exercice, presents=f.presents)
    d.dit(pouvoirs=f.pouvoirs, votants=f.votants, president=personne(f.president, f.president.qualite))
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.autres[2])])
    return d


def articles_en_marge(f: Faits) -> Feuille:
    """From end to end, a label in the margin and its text beside it: the articles too."""
    d = Feuille("articles_en_marge", bas=f"{f.collectivite} – feuille {{page}} de {{pages}}")
    numero = f"{f.seance:%Y}.{f.rang:03}.AS"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"ACTE DU {f.organe.upper()}", gras=True, avant=0)

    def marge(label: str, *textes: str) -> None:
        droite = tuple(P(t, aligne="justifie", avant=4 if i else 8) for i, t in enumerate(textes))
        d.blocs.append(Colonnes((P(label, gras=True, taille=10, avant=8),), droite, 0.2))

    visas = [f"Vu {v}" for v in f.visas]
    motifs = [f"Considérant {c}" for c in f.sujet.considerants]
    textes = [f"{majuscule(conjuguer(v))} {r}." for v, r in f.decisions]
    marge("Délibération", f"n° {numero}")
    marge("Objet", f.sujet.objet)
    marge("Séance", f"{majuscule(jour(f))}, à quatorze heures, {a_lieu(f)}, sur convocation du {le(f.convocation)}")
    marge("Présidence", f"{long(f.president)}, {f.president.qualite}")
    marge("Secrétariat", f"{long(f.secretaire)}, secrétaire de séance")
    marge("Effectif", f"{f.exercice} membres en exercice ; {f.presents} présents ; {f.votants} votants")
    if mandats(f):
        marge("Pouvoirs", " ; ".join(f"{court(a)} à {court(b)}" for a, b in mandats(f)))
    if visas:
        marge("Visas", *(f"{v}," for v in visas))
    if motifs:
        marge("Motifs", *(f"{c}," for c in motifs))
    marge("Délibéré", f"Le {f.organe}, après en avoir débattu et sur la proposition de {autorite(f)} :")
    for n, t in zip(rangs(textes), textes, strict=True):
        marge(f"Article {n}", t)
    if f.mode == "unanimite":
        marge("Vote", f"Adoption à l'unanimité des {f.votants} votants")
    else:
        marge("Vote", f"Adoption à la majorité : {voix(f)}")
    marge("Signature", f"{titre(f)}, {f.president}")
    marge(
        "Recours", "Tribunal administratif, dans les deux mois de la publication de l'acte, au besoin par Télérecours."
    )
    timbre_actes(d, f, numero.replace(".", "_"))
    d.coin = "bas-droite"
    dit_tete(d, f, numero, f.sujet.objet)
    dit_voix(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes, rangs(textes))
    d.dit(visas=visas, considerants=motifs, convocation=f.convocation, en_exercice=f.exercice)
    d.dit(presents=f.presents, votants=f.votants, president=personne(f.president, f.president.qualite))
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.president)])
    return d


def dactylographie(f: Faits) -> Feuille:
    """The old typewriter's: the sitting in capitals without accents, dates in words, « CONSIDERANT QUE »."""
    d = Feuille("dactylographie", police="DejaVu Sans Mono")
    numero = f"{f.rang:03}/{f.seance:%y}"
    an = sans_accents_en_capitales(annee_en_lettres(f.seance.year)).replace("-", " ")
    date_lettres = sans_accents_en_capitales(f"{quantieme(f)} {le(f.seance).split(' ')[1]}")
    organe = sans_accents_en_capitales(f.organe)
    qualite = sans_accents_en_capitales(f.president.qualite)
    d.p(f"DEPARTEMENT {f.departement}", taille=9)
    d.p(sans_accents_en_capitales(f.collectivite), taille=9, avant=0)
    d.p("-=-=-=-=-", avant=0, taille=9)
    d.p("DELIBERATIONS DE L'ASSEMBLEE", aligne="centre", gras=True, avant=14)
    d.p(
        f"L'AN {an}, LE {date_lettres}, A VINGT HEURES, LE {organe}, DUMENT CONVOQUE LE {f.convocation:%d/%m/%Y}, "
        f"S'EST REUNI EN SESSION ORDINAIRE SOUS LA PRESIDENCE DE {f.president.civilite.upper()} {f.president}, "
        f"{qualite}.",
        taille=10,
        avant=12,
    )
    d.lignes(
        "NOMBRE DE MEMBRES",
        f"- en exercice ................... {f.exercice}",
        f"- presents a la reunion ......... {f.presents}",
        f"- ayant pris part au vote ....... {f.votants}",
        taille=10,
        avant=10,
    )
    hommes = [str(p) for p in presents(f) if not p.femme]
    femmes = [str(p) for p in presents(f) if p.femme]
    d.p(f"ETAIENT PRESENTS : MM. {', '.join(hommes)} ; MMES {', '.join(femmes)}.", taille=10, avant=10)
    if absents := [court(a) for a, _ in mandats(f)] + [court(p) for p in excuses(f)]:
        d.p(f"ETAIENT ABSENTS OU REPRESENTES : {', '.join(absents)}.", taille=10)
    d.p(f"SECRETAIRE DE SEANCE : {court(f.secretaire)}", taille=10)
    d.p(f"NUMERO : {numero}", taille=10, avant=12, gras=True)
    d.p(f"OBJET  : {f.sujet.objet}", taille=10, avant=2, gras=True)
    visas_suivis(d, f, mot="VU", fin=",", taille=10)
    motifs = [f"CONSIDERANT {c[:3].upper()}{c[3:]}" for c in f.sujet.considerants]
    for motif in motifs:
        d.p(f"{motif},", taille=10)
    unanime = f.mode == "unanimite"
    suite = "A L'UNANIMITE" if unanime else f"A LA MAJORITE ({f.pour} POUR ; {f.contre} CONTRE ; {f.abstentions} ABST.)"
    d.p(f"OUI L'EXPOSE DU RAPPORTEUR ET APRES DELIBERATION, LE {organe}, {suite},", taille=10, avant=10)
    textes = ponctues([f"{sans_accents_en_capitales(conjuguer(v))} {r}" for v, r in f.decisions])
    for n, t in zip(rangs(textes), textes, strict=True):
        d.p(f"{n}/ {t}", taille=10, retrait=16)
    d.p("FAIT ET DELIBERE EN SEANCE PUBLIQUE LES JOUR, MOIS ET AN CI-DESSUS.", taille=10, avant=14)
    d.lignes(f"{sans_accents_en_capitales(titre(f))},", str(f.president), taille=10, aligne="droite", avant=10)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_provisions(d, f, textes, rangs(textes))
    d.dit(mode=f.mode, considerants=motifs)
    if not unanime:
        d.dit(pour=f.pour, contre=f.contre, abstentions=f.abstentions)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(president=personne(f.president, qualite), secretaire=str(f.secretaire))
    d.dit(signataires=[str(f.president)])
    return d


def references_en_pied(f: Faits) -> Feuille:
    """The assembly speaks from the first line; number, sitting and counts stand in a table below the signatures."""
    d = Feuille("references_en_pied", police="New Computer Modern")
    numero = f"DCM{f.seance:%y}{f.rang:03}" if "municipal" in f.organe else f"DEL{f.seance:%y}{f.rang:03}"
    d.p(f.collectivite, aligne="droite", italique=True, taille=13)
    d.p(f.sujet.objet, gras=True, taille=14, avant=24)
    d.p(f"Le {f.organe},", avant=16)
    visas_suivis(d, f, fin=" ;", puce="–", aligne="justifie")
    considerants_suivis(d, f, fin=" ;", puce="–", aligne="justifie")
    d.p(f"Ayant entendu {long(f.autres[3])}, qui rapporte cette affaire au nom de la commission ;", puce="–")
    if f.mode == "unanimite":
        d.p("Statuant à l'unanimité ;", puce="–")
    else:
        abst = f" ({en_lettres(f.abstentions)} abstention{'s' * (f.abstentions > 1)})" if f.abstentions else ""
        d.p(f"Statuant par {f.pour} voix contre {f.contre}{abst} ;", puce="–")
    textes = ponctues([f"{conjuguer(v)} {r}" for v, r in f.decisions])
    for n, t in zip(rangs(textes), textes, strict=True):
        d.p(f"{n}) {t}", retrait=24, aligne="justifie", avant=8)
    gauche = (P(f"{titre(f)},"), P(f"{f.president}", avant=20))
    droite = (P(f"{'La' if f.secretaire.femme else 'Le'} secrétaire,"), P(f"{f.secretaire}", avant=20))
    d.p("Ont signé la présente délibération :", avant=16)
    d.blocs.append(Colonnes(gauche, droite, 0.5))
    d.p("RÉFÉRENCES DE L'ACTE", gras=True, taille=9, avant=24)
    rangees = (
        ("Numéro de l'acte", numero, "Séance du", f"{f.seance:%d/%m/%Y}"),
        ("Convocation du", f"{f.convocation:%d/%m/%Y}", "Membres en exercice", str(f.exercice)),
        ("Membres présents", str(f.presents), "Pouvoirs", str(f.pouvoirs)),
        ("Télétransmis le", f"{f.transmission:%d/%m/%Y}", "Publié le", f"{f.publication:%d/%m/%Y}"),
    )
    d.blocs.append(Tableau(rangees, entete=False))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_voix(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes, rangs(textes))
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, pouvoirs=f.pouvoirs)
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.president), str(f.secretaire)])
    d.dit(transmission=f.transmission, publication=f.publication)
    return d


def scrutin_par_groupe(f: Faits) -> Feuille:
    """The vote in a table by groups with its total, before the articles; a quorum that is no count."""
    d = Feuille("scrutin_par_groupe", bas="Registre des actes – {page} / {pages}")
    numero = f"{f.rang:03}-{f.seance:%d%m%Y}"
    gauche = (P(f.collectivite.upper(), gras=True), P(f"{f.organe.capitalize()}", avant=0))
    droite = (
        P(f"Séance du {f.seance:%d.%m.%Y}", aligne="droite"),
        P(f"Délibération numéro {numero}", aligne="droite", avant=0),
    )
    d.blocs.append(Colonnes(gauche, droite, 0.5))
    d.p(f"Question soumise à l'assemblée : {f.sujet.objet}", gras=True, avant=16)
    d.p(
        f"La séance, convoquée par courrier électronique du {f.convocation:%d.%m.%Y}, est ouverte à 20 heures.",
        avant=10,
    )
    d.p(
        f"En exercice : {f.exercice}. Quorum : {f.exercice // 2 + 1}. Présents : {f.presents}. "
        f"Ayant donné pouvoir : {f.pouvoirs}.",
        avant=2,
    )
    d.p(
        f"{long(f.president)}, {f.president.qualite}, préside ; {long(f.secretaire)} est secrétaire de séance.", avant=2
    )
    visas_suivis(d, f, mot="Vu", fin=" ;", puce="○", aligne="justifie")
    considerants_suivis(d, f, mot="Considérant", fin=" ;", puce="○", aligne="justifie")
    d.p(f"Le {f.organe} passe au vote, dont voici le détail :", avant=10)
    moitie = f.pour // 2
    rangees = (
        ("Groupe", "Pour", "Contre", "Abstention"),
        ("Ensemble pour demain", str(moitie), "0", "0"),
        ("Union du territoire", str(f.pour - moitie), "0", str(f.abstentions)),
        ("Minorité citoyenne", "0", str(f.contre), "0"),
        ("TOTAL", str(f.pour), str(f.contre), str(f.abstentions)),
    )
    if f.mode == "unanimite":
        rangees = (*rangees[:3], rangees[4])
    d.blocs.append(Tableau(rangees))
    issue = "l'unanimité" if f.mode == "unanimite" else "la majorité"
    d.p(f"Sont en conséquence adoptés à {issue} des suffrages exprimés les articles suivants :", avant=10)
    textes = [f"{conjuguer(v).upper()} {r}." for v, r in f.decisions]
    for n, t in zip(rangs(textes), textes, strict=True):
        d.p(f"Article n° {n} : {t}", aligne="justifie", avant=6)
    secretaire = f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance, {f.secretaire}"
    d.lignes("Ont signé au registre :", f"{titre(f)}, {f.president}", secretaire, avant=16)
    d.p(f"Publication sur le site internet : {f.publication:%d.%m.%Y}", taille=9, avant=14)
    d.timbre = (
        f"Identifiant de télétransmission : {f.identifiant(numero.replace('-', '_'))}",
        f"Date de télétransmission : {f.transmission:%d/%m/%Y}",
        f"Date de réception en préfecture : {f.reception:%d/%m/%Y}",
    )
    d.dit(identifiant=f.identifiant(numero.replace("-", "_")), transmission=f.transmission, reception=f.reception)
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode=f.mode, pour=f.pour, contre=f.contre, abstentions=f.abstentions, publication=f.publication)
    dit_provisions(d, f, textes, rangs(textes))
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, pouvoirs=f.pouvoirs)
    d.dit(president=personne(f.president, f.president.qualite), secretaire=str(f.secretaire))
    d.dit(signataires=[str(f.president), str(f.secretaire)])
    return d
