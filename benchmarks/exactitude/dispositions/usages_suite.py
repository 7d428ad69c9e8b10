"""Half of the layouts kept apart to measure, and what all of them share: who sat, and how it is said."""

from __future__ import annotations

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_provisions,
    dit_tete,
    timbre_ministere,
    visas_suivis,
)
from benchmarks.exactitude.faits import (
    Faits,
    Individu,
    conjuguer,
    en_lettres,
    infinitif,
    jour_de_semaine,
    le,
    sans_accents_en_capitales,
)
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau, personne

_GENRES = ("Communauté de communes", "Syndicat mixte", "Commune", "Ville")


def siege(f: Faits) -> list[Individu]:
    """As many members as are in office, the president first, then the secretary."""
    tous, rang = [f.president, f.secretaire, *f.autres], 1
    while len(tous) < f.exercice:
        noms = (*f.autres[rang:], *f.autres[:rang])
        tous += [Individu(p.prenom, n.nom, p.femme) for p, n in zip(f.autres, noms, strict=True)]
        rang += 1
    return tous[: f.exercice]


def presents(f: Faits) -> list[Individu]:
    """Those who sat."""
    return siege(f)[: f.presents]


def mandats(f: Faits) -> list[tuple[Individu, Individu]]:
    """Who gave a proxy, and to whom."""
    return list(zip(siege(f)[f.presents : f.presents + f.pouvoirs], siege(f)[2:], strict=False))


def excuses(f: Faits) -> list[Individu]:
    """The absent who gave no proxy."""
    return siege(f)[f.presents + f.pouvoirs :]


def court(p: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{p.civilite} {p}"


def long(p: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if p.femme else 'Monsieur'} {p}"


def autorite(f: Faits) -> str:
    """« Madame la Maire », « Monsieur le Président »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.president.qualite}"


def titre(f: Faits) -> str:
    """« La Maire », « Le Président »."""
    return f"{'La' if f.president.femme else 'Le'} {f.president.qualite}"


def de_la(f: Faits) -> str:
    """« de la Commune de X », « du Syndicat mixte de X »."""
    return f"{'du' if f.collectivite.startswith('Syndicat') else 'de la'} {f.collectivite}"


def de_lieu(f: Faits) -> str:
    """« de Montcairn », « du Ploët-sur-Vaire », « d'Aubrelle »."""
    genre = next(g for g in _GENRES if f.collectivite.startswith(g))
    return f.collectivite.removeprefix(genre).strip()


def a_lieu(f: Faits) -> str:
    """« à Montcairn », « au Ploët-sur-Vaire », « à Aubrelle »."""
    lieu = de_lieu(f)
    if lieu.startswith("du "):
        return f"au {lieu[3:]}"
    return "à " + lieu.removeprefix("de ").removeprefix("d'")


def voix(f: Faits, mot: str = " voix") -> str:
    """« 26 voix pour, 2 voix contre et 1 abstention »: nobody is not counted."""
    contre = f"{f.contre}{mot} contre"
    if not f.abstentions:
        return f"{f.pour}{mot} pour et {contre}"
    return f"{f.pour}{mot} pour, {contre} et {f.abstentions} abstention{'s' * (f.abstentions > 1)}"


def dit_voix(d: Feuille, f: Faits, comptes: bool) -> None:
    """The vote, with the counts that are not of nobody."""
    d.dit(mode=f.mode)
    if comptes:
        d.dit(pour=f.pour, **{k: v for k, v in (("contre", f.contre), ("abstentions", f.abstentions)) if v})


def a_l_infinitif(f: Faits) -> list[str]:
    """« d'approuver … », and « d'adhérer … » rather than « de décider d'adhérer … »."""
    return [r if v == "décider" else infinitif(v, r) for v, r in f.decisions]


def ponctues(textes: list[str]) -> list[str]:
    """A semicolon after each, a full stop after the last."""
    return [f"{t}{'.' if i == len(textes) else ' ;'}" for i, t in enumerate(textes, 1)]


def au_feminin(n: int) -> str:
    """« vingt et une » (voix)."""
    return en_lettres(n).replace("un", "une")


def quantieme(f: Faits) -> str:
    """The day of the sitting in words."""
    return "premier" if f.seance.day == 1 else en_lettres(f.seance.day)


def rien_qu_un_acte(f: Faits) -> bool:
    """Nothing to vote on."""
    return all(v == "prendre acte" for v, _ in f.decisions)


def syndicat_en_tableau(f: Faits) -> Feuille:
    """Two pages: the roll in a table on the first, capitals without accents, « Résolution », no vote where none."""
    d = Feuille("syndicat_en_tableau", haut=f"{f.collectivite} – Feuillet {{page}}", police="DejaVu Sans Mono")
    numero = f"{f.seance:%y}-{f.rang:02}"
    d.p(sans_accents_en_capitales(f.collectivite), gras=True, taille=14)
    d.p(f"{sans_accents_en_capitales(f.organe)} - REUNION DU {f.seance:%d-%m-%Y}", avant=2)
    d.p(f"DELIBERATION {numero}", gras=True, avant=2)
    d.p("Feuille de présence", avant=14, gras=True)
    d.lignes(
        f"Membres en exercice ..... {f.exercice}",
        f"Membres présents ........ {f.presents}",
        f"Membres représentés ..... {f.pouvoirs}",
        f"Votants ................. {f.votants}",
        f"Convocation du .......... {f.convocation:%d-%m-%Y}",
    )
    donnes = {str(a): f"représenté{'e' * a.femme} par {court(b)}" for a, b in mandats(f)}
    sont = {str(p): f"présent{'e' * p.femme}" for p in presents(f)}
    rangees = [(court(p), (sont | donnes).get(str(p), f"excusé{'e' * p.femme}")) for p in siege(f)]
    d.blocs.append(Tableau((("Membre", "Présence"), *rangees)))
    d.p(
        f"Le quorum étant atteint, {court(f.president)}, {f.president.qualite}, prend la présidence et ouvre la "
        "séance à 17 h.",
        avant=8,
    )
    choisi = "choisie" if f.secretaire.femme else "choisi"
    d.p(f"{court(f.secretaire)} est {choisi} comme secrétaire de séance.", avant=2)
    d.blocs.append(SautDePage())
    d.p("OBJET DE LA DELIBERATION", gras=True)
    d.p(f.sujet.objet, avant=2)
    d.p("RAPPORT", gras=True, avant=12)
    d.p(
        "La commission compétente a examiné cette affaire le mois dernier et l'a jugée prête à être soumise à "
        "l'assemblée. Les membres ont reçu avec leur convocation la note qui en détaille le contenu et les "
        "conséquences.",
        aligne="justifie",
    )
    d.p("Aucune observation n'a été formulée par écrit avant la réunion.", aligne="justifie")
    d.p("RESOLUTION", gras=True, avant=12)
    visas_suivis(d, f, mot="VU", fin=",", puce="•")
    considerants_suivis(d, f, mot="CONSIDERANT", fin=",", puce="•")
    textes = ponctues([f"{conjuguer(v)} {r}" for v, r in f.decisions])
    if rien_qu_un_acte(f):
        d.p(f"Le {f.organe}, ce point ne donnant pas lieu à un vote :", avant=10)
        d.dit(mode="sans_vote")
    else:
        comment = "d'une voix unanime" if f.mode == "unanimite" else f"par {voix(f)}"
        d.p(f"Le {f.organe}, invité à se prononcer, {comment} :", avant=10)
        dit_voix(d, f, comptes=f.mode == "majorite")
    for t in textes:
        d.p(t, puce="▪", retrait=16)
    d.p("Pour extrait certifié conforme,", avant=20)
    d.lignes(f"{f.president.prenom} {f.president.nom}", f"{f.president.qualite} {de_la(f)}", avant=10)
    d.p(f"Mise en ligne le {le(f.publication)}", taille=9, avant=16)
    timbre_ministere(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_provisions(d, f, textes)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(president=personne(f.president, f.president.qualite), secretaire=str(f.secretaire), pouvoirs=f.pouvoirs)
    d.dit(signataires=[str(f.president)], publication=f.publication)
    return d


_TEXTES_GENERAUX = (
    "le code général des collectivités territoriales, et en particulier ses dispositions relatives au fonctionnement "
    "des assemblées délibérantes",
    "la loi n° 82-213 du 2 mars 1982 relative aux droits et libertés des communes, des départements et des régions",
    "la loi n° 2015-991 du 7 août 2015 portant nouvelle organisation territoriale de la République",
    "le règlement intérieur de l'assemblée, adopté par délibération du 17 septembre 2020",
    "la délibération n° 2024-112 du 19 décembre 2024 portant adoption du budget primitif de l'exercice 2025",
    "les orientations arrêtées par l'assemblée lors de sa séance du 3 octobre 2023, telles qu'elles ont été précisées "
    "par la feuille de route communiquée à l'ensemble de ses membres",
    "l'avis rendu par la commission des finances et de l'administration générale",
)
_MOTIFS_GENERAUX = (
    "que l'affaire a été instruite en lien avec les services de l'État, qui n'ont présenté aucune objection de fond et "
    "ont seulement demandé que les délais fixés par les textes soient respectés",
    "que les dépenses qui en résultent restent dans les limites fixées par les orientations budgétaires et n'appellent "
    "aucun recours supplémentaire à l'emprunt",
    "que les habitants ont été informés par le bulletin trimestriel et par deux réunions publiques, dont les comptes "
    "rendus ont été remis aux membres de l'assemblée",
)
_ECHANGES = (
    "Le dossier remis aux membres de l'assemblée retrace l'historique de l'affaire depuis son origine, les avis "
    "recueillis et les variantes qui ont été écartées. Plusieurs membres saluent la qualité de ce document et "
    "souhaitent que les affaires à venir soient présentées de la même manière. Un membre demande si les délais "
    "annoncés pourront être tenus ; il lui est répondu que les services sont mobilisés et que les premières étapes "
    "sont déjà engagées.",
    "Un autre membre s'interroge sur l'information des habitants. Il est indiqué qu'un article paraîtra dans le "
    "prochain bulletin, que le dossier pourra être consulté à l'accueil et qu'une permanence sera tenue un samedi sur "
    "deux. L'assemblée s'estime suffisamment éclairée.",
)


def visas_par_dizaines(f: Faits) -> Feuille:
    """Two pages: many visas ending in nothing, members one a line in two columns, « 1 - APPROUVE »."""
    d = Feuille("visas_par_dizaines", bas="Délibération – page {page} / {pages}", coin="haut-gauche")
    numero = f"{f.seance:%Y}_{f.rang:03}"
    d.p(f.collectivite, gras=True, aligne="droite", taille=12)
    d.p(f"Département {f.departement}", aligne="droite", taille=9, avant=0)
    d.p(f"SÉANCE DU {f.seance:%d/%m/%Y}", gras=True, aligne="centre", avant=24)
    d.p(f"OBJET - {f.sujet.objet}", gras=True, aligne="centre", avant=2)
    d.p(f"Délibération numéro {numero}", aligne="centre", avant=2)
    d.p(
        f"Le {f.organe} {de_la(f)}, convoqué par courriel le {le(f.convocation)}, a tenu séance à la salle des fêtes "
        f"sous la présidence de {long(f.president)}, {f.president.qualite}.",
        aligne="justifie",
        avant=14,
    )
    la = presents(f)
    moitie = (len(la) + 1) // 2
    d.p(f"Étaient présents ({f.presents}) :", gras=True, avant=10)
    colonnes = [tuple(P(court(p), avant=0, taille=10) for p in x) for x in (la[:moitie], la[moitie:])]
    d.blocs.append(Colonnes(colonnes[0], colonnes[1], 0.5))
    if mandats(f):
        d.p(f"Étaient représentés ({f.pouvoirs}) :", gras=True)
        d.lignes(*(f"{court(a)}, pouvoir à {court(b)}" for a, b in mandats(f)), taille=10)
        d.dit(pouvoirs=f.pouvoirs)
    if excuses(f):
        d.p(f"Étaient excusés : {', '.join(court(p) for p in excuses(f))}", taille=10)
    d.p(f"Secrétaire : {court(f.secretaire)}", avant=6)
    visas = [f"Vu {v}" for v in (*_TEXTES_GENERAUX, *f.visas)]
    motifs = [f"Considérant {c}" for c in (*f.sujet.considerants, *_MOTIFS_GENERAUX)]
    for alinea in _ECHANGES:
        d.p(alinea, aligne="justifie", avant=9)
    for t in (*visas, *motifs):
        d.p(t, aligne="justifie", avant=9)
    d.p(f"Après avoir entendu {autorite(f)} et en avoir débattu,", avant=12)
    comment = "à l'unanimité des votants" if f.mode == "unanimite" else f"par {voix(f, mot='')}"
    d.p(f"Le {f.organe.upper()}, {comment} :", gras=True)
    textes = [f"{conjuguer(v).upper()} {r}." for v, r in f.decisions]
    for i, t in enumerate(textes, 1):
        d.p(f"{i} - {t}", aligne="justifie", avant=8)
    d.p("Ont signé, après lecture, le président de la séance et le secrétaire.", avant=16)
    signatures = ((f.president, titre(f)), (f.secretaire, "Secrétaire de séance"))
    gauche, droite = ((P(f"{q},"), P(str(p), avant=26)) for p, q in signatures)
    d.blocs.append(Colonnes(gauche, droite, 0.5))
    d.timbre = (
        f"Transmis au contrôle de légalité le {f.transmission:%d/%m/%Y}",
        f"Accusé de réception du {f.reception:%d/%m/%Y}",
        f"sous le numéro {f.identifiant(numero)}",
    )
    d.dit(identifiant=f.identifiant(numero), transmission=f.transmission, reception=f.reception)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_voix(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    d.dit(visas=visas, considerants=motifs, convocation=f.convocation, presents=f.presents)
    d.dit(president=personne(f.president, f.president.qualite), secretaire=str(f.secretaire))
    d.dit(signataires=[str(f.president), str(f.secretaire)])
    return d


def carnet_de_village(f: Faits) -> Feuille:
    """No visa, no stamp, dates with dots, « DÉCIDE DE : » and bare infinitives in capitals."""
    d = Feuille("carnet_de_village")
    numero = f"{f.rang:03}.{f.seance:%Y}"
    d.p(f"{f.collectivite} – {'mairie' if 'municipal' in f.organe else 'siège'}", gras=True, taille=13)
    d.p(f"{f.organe.capitalize()} du {f.seance:%d.%m.%Y}", avant=2)
    d.p(f"Délib. {numero}", avant=2)
    d.p(f"Affaire : {f.sujet.objet}", gras=True, avant=14)
    d.p(
        f"Ont siégé : {', '.join(court(p) for p in presents(f))}, soit {f.presents} membres sur {f.exercice} en "
        f"exercice (convocation du {f.convocation:%d.%m.%Y}).",
        aligne="justifie",
        avant=10,
    )
    if mandats(f):
        ayant = ", ".join(f"{court(a)} ({court(b)})" for a, b in mandats(f))
        d.p(f"Avaient donné pouvoir, le mandataire entre parenthèses : {ayant}.", aligne="justifie")
    d.p(f"{court(f.secretaire)} tient la plume en qualité de secrétaire de séance.")
    d.p(f"{autorite(f)} donne lecture du dossier et répond aux questions.", avant=10)
    for c in f.sujet.considerants:
        d.p(f"Chacun convient {c}.", avant=2)
    comment = "à l'unanimité" if f.mode == "unanimite" else f"à main levée ({voix(f, mot='')})"
    d.p(f"Après discussion, le {f.organe}, {comment}, DÉCIDE DE :", avant=10)
    nus = [r.removeprefix("d'").removeprefix("de ") if v == "décider" else f"{v} {r}" for v, r in f.decisions]
    textes = ponctues([" ".join((t.split(" ", 1)[0].upper(), t.split(" ", 1)[1])) for t in nus])
    for t in textes:
        d.p(t, puce="-", retrait=14)
    d.p(f"Extrait délivré {a_lieu(f)} le {f.reception:%d.%m.%Y}.", avant=18)
    d.lignes(f"{titre(f)}", f"{f.president.prenom} {f.president.nom}", avant=4)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_voix(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, secretaire=str(f.secretaire))
    d.dit(signataires=[str(f.president)], visas=[], considerants=[])
    return d


def formulaire_de_service(f: Faits) -> Feuille:
    """A form: each pair of labels on one row of a table, the outcome a label too; adopted, nobody says by whom."""
    d = Feuille("formulaire_de_service", haut=f"{f.collectivite} – 1, place de la République – Tél. 03 00 00 00 01")
    numero = f"DEL{f.seance:%Y}{f.rang:03}"
    d.p("DÉLIBÉRATION", gras=True, taille=16, aligne="centre")
    d.p(f.collectivite, aligne="centre", avant=2)
    rangees = (
        (f"Assemblée : {f.organe}", f"Réunion du : {le(f.seance)}"),
        (f"Acte n° {numero}", f"Convocation du : {le(f.convocation)}"),
        (f"Présidence : {f.president}", f"Secrétariat de séance : {f.secretaire}"),
        (f"En exercice : {f.exercice}", f"Présents : {f.presents}"),
        (f"Procurations : {f.pouvoirs}", f"Votants : {f.votants}"),
    )
    d.blocs.append(Tableau(rangees, entete=False))
    d.p("Intitulé", gras=True, avant=10)
    d.p(f.sujet.objet, avant=2)
    d.p("Textes applicables", gras=True, avant=10)
    visas_suivis(d, f, fin=".")
    if not f.visas:
        d.p("Néant.")
    d.p("Motifs", gras=True, avant=10)
    considerants_suivis(d, f, fin=".")
    if not f.sujet.considerants:
        d.p("Information périodique de l'assemblée.")
    d.p("Décision", gras=True, avant=10)
    d.p(f"Sur proposition de {autorite(f)}, le {f.organe} :", avant=2)
    textes = ponctues([f"{conjuguer(v)} {r}" for v, r in f.decisions])
    for t in textes:
        d.p(t, puce="•", retrait=14)
    d.p("Sens du vote : délibération adoptée", gras=True, avant=10)
    d.p(f"Le présent acte a été publié sous forme électronique le {le(f.publication)}.", avant=12)
    d.lignes("Document signé électroniquement par", f"{f.president}, {f.president.qualite}", avant=10)
    timbre_ministere(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_provisions(d, f, textes)
    d.dit(mode="adopte", convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(pouvoirs=f.pouvoirs, president=personne(f.president, None), secretaire=str(f.secretaire))
    d.dit(publication=f.publication, signataires=[str(f.president)])
    return d


_RAPPORT = (
    (
        "I. Le contexte",
        "La question soumise aujourd'hui à votre examen n'est pas nouvelle. Elle a été évoquée à plusieurs reprises au "
        "cours des deux dernières années, d'abord à l'occasion du débat budgétaire, ensuite lors de la présentation du "
        "rapport annuel d'activité. Les demandes reçues des habitants et les constats dressés par les services ont "
        "conduit l'exécutif à engager une réflexion d'ensemble.",
        "Les échanges conduits avec les partenaires institutionnels ont permis de dégager une solution équilibrée, qui "
        "tient compte des contraintes financières de la collectivité et des attentes exprimées localement. Les "
        "collectivités voisines, interrogées sur leurs propres pratiques, ont fait part d'expériences concluantes.",
    ),
    (
        "II. Les travaux préparatoires",
        "Un groupe de travail, ouvert à tous les membres de l'assemblée, s'est réuni quatre fois. Il a entendu les "
        "agents concernés, deux représentants des usagers et un conseiller extérieur. Ses conclusions, transmises à "
        "chacun de vous, recommandent d'agir dès cette année et de dresser un premier bilan au bout de douze mois.",
        "La commission compétente a ensuite examiné le dossier. Trois de ses membres ont souhaité que le calendrier "
        "soit resserré ; un autre a demandé que le suivi en soit confié à une instance où siégeront des élus de "
        "toutes les sensibilités. Ces deux demandes ont été satisfaites.",
    ),
    (
        "III. Les conséquences attendues",
        "Sur le plan financier, les engagements demeurent compatibles avec la trajectoire adoptée. Sur le plan de "
        "l'organisation, aucune direction ne verra ses missions modifiées de manière substantielle. Sur le plan "
        "juridique enfin, les formalités de publicité et de transmission seront accomplies sans délai.",
        "Un compte rendu détaillé sera présenté à l'assemblée avant la fin de l'exercice suivant. Il comportera les "
        "principaux indicateurs de suivi ainsi que l'avis des usagers, recueilli au moyen d'un questionnaire anonyme "
        "distribué dans tous les équipements publics du territoire.",
    ),
)


def rapport_de_grande_ville(f: Faits) -> Feuille:
    """Two or three pages: a report in numbered parts, « Article 1 : D'approuver », the vote with names at the end."""
    d = Feuille(
        "rapport_de_grande_ville", haut=f"{f.collectivite} • {f.organe} • {le(f.seance)}", bas="{page} sur {pages}"
    )
    numero = f"{f.seance:%Y}-DGS-{f.rang:03}"
    d.p("DIRECTION GÉNÉRALE DES SERVICES", taille=9)
    d.p(f"{f.organe.upper()} DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", gras=True, avant=14)
    d.p(f"Délibération {numero}", gras=True, avant=2)
    d.p(f.sujet.objet.upper(), gras=True, taille=13, avant=10)
    d.lignes(
        f"Président de l'assemblée : {court(f.president)}, {f.president.qualite}",
        f"Secrétaire : {court(f.secretaire)}",
        f"Convocation adressée aux membres : {jour_de_semaine(f.convocation)} {le(f.convocation)}",
        avant=10,
    )
    d.p(f"Présents ({f.presents}) : {' - '.join(map(str, presents(f)))}", taille=10, aligne="justifie", avant=10)
    if mandats(f):
        qui = " - ".join(f"{a} par {b}" for a, b in mandats(f))
        d.p(f"Représentés ({f.pouvoirs}) : {qui}", taille=10, aligne="justifie")
        d.dit(pouvoirs=f.pouvoirs)
    if excuses(f):
        d.p(f"Excusés : {' - '.join(map(str, excuses(f)))}", taille=10, aligne="justifie")
    d.p(f"{long(f.autres[1])} présente le rapport suivant :", avant=14)
    d.p("Mesdames, Messieurs,", avant=8)
    for tete, *alineas in _RAPPORT:
        d.p(tete, gras=True, avant=12)
        for alinea in alineas:
            d.p(alinea, aligne="justifie", avant=8)
    d.p("C'est dans ces conditions que je vous invite à délibérer.", avant=10)
    d.p(f"LE {f.organe.upper()}", gras=True, aligne="centre", avant=14)
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.p("Entendu le rapport de présentation,")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ, DÉCIDE", gras=True, aligne="centre", avant=8)
    textes = [f"{t[0].upper()}{t[1:]}." for t in a_l_infinitif(f)]
    for i, t in enumerate(textes, 1):
        d.p(f"Article {i} : {t}", aligne="justifie", avant=8)
    d.p(f"Vote du {f.organe}", gras=True, avant=14)
    if f.mode == "unanimite":
        d.p("Unanimité des suffrages exprimés", avant=2)
    else:
        contre = presents(f)[-f.contre :]
        d.p(f"Majorité : {f.pour} voix pour", avant=2)
        d.p(f"Ont voté contre ({f.contre}) : {', '.join(map(str, contre))}", avant=2)
        if f.abstentions:
            neutres = presents(f)[-f.contre - f.abstentions : -f.contre]
            d.p(f"Se sont abstenus ({f.abstentions}) : {', '.join(map(str, neutres))}", avant=2)
    d.lignes(f"{titre(f)},", f"{f.president.prenom} {f.president.nom}", aligne="droite", avant=20)
    d.timbre = (
        f"Envoyé en préfecture le {f.transmission:%d/%m/%Y}",
        f"Reçu en préfecture le {f.reception:%d/%m/%Y}",
        "Affiché le",
        f"ID : {f.identifiant(numero)}",
    )
    d.dit(identifiant=f.identifiant(numero), transmission=f.transmission, reception=f.reception)
    dit_tete(d, f, numero, f.sujet.objet.upper())
    dit_voix(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    d.dit(convocation=f.convocation, presents=f.presents, secretaire=str(f.secretaire))
    d.dit(president=personne(f.president, f.president.qualite), signataires=[str(f.president)])
    return d
