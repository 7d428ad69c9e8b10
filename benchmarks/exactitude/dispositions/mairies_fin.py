"""The control layouts of set MAIRIES, end: four délibérations more, then two arrêtés and two décisions."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.exactitude.commun import dit_vote, timbre_s2low, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
    decider,
    dit_acte,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    motifs,
    noms,
    poser,
    sans_motifs,
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.mairies_sujets import jour, procurations, pronom
from benchmarks.exactitude.faits import Faits, Sujet, en_lettres, le
from benchmarks.exactitude.modele import Feuille, P, Tableau

_LIGNES = (
    ("Chapitre", "Article", "Dépenses", "Recettes"),
    ("011", "615221", "4 500,00 €", ""),
    ("74", "74121", "", "4 500,00 €"),
)
_DM = Sujet(
    "Décision modificative n° 2 du budget principal",
    "7.1",
    (f"{CGCT}, notamment son article L. 1612-11", "le budget primitif de l'exercice"),
    ("qu'il convient d'ajuster les crédits d'entretien des bâtiments",),
    (
        ("approuver", "la décision modificative n° 2 comme suit :"),
        ("charger", "{autorite} de l'exécution de cette décision"),
    ),
)
_EAU = Sujet(
    "Rapport annuel du délégataire du service de l'eau potable",
    "1.2",
    (f"{CGCT}, notamment son article L. 1411-3", "le rapport remis par le délégataire"),
    ("que ce rapport a été examiné par la commission consultative des services publics locaux",),
    (("prendre acte", "du rapport annuel du délégataire du service de l'eau potable"),),
)


def credits_modifies(f: Faits) -> Feuille:
    """A commune: the lines of the budget in a table inside the first decision, the vote in one line."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=_DM)
    d, qui, numero = Feuille("credits_modifies"), bancs(f), f"{f.rang:04}-{f.seance.year}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"Délibération du conseil municipal n° {numero}", gras=True, aligne="centre")
    d.p(f"Séance ordinaire du {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(
        f"Effectif légal du conseil : 15. En exercice : {f.exercice}. Présents à la séance : {f.presents}. Nombre de "
        f"pouvoirs : {f.pouvoirs}. Votants : {f.votants}."
    )
    d.p(f"Date d'envoi de la convocation : {le(f.convocation)}.", avant=0)
    d.p(
        f"Sous la présidence de {mm(f.president)}, Maire, étaient présents {noms(qui.presents[1:])}.", aligne="justifie"
    )
    d.p(f"A été élu{pronom(f.secretaire)} secrétaire de séance : {mm(f.secretaire)}.")
    motifs(d, f, fin=",")
    d.p("Le conseil municipal, après en avoir délibéré :", avant=10)
    textes = tierce(f, "cap")
    d.p(textes[0])
    d.blocs.append(Tableau(_LIGNES))
    d.p(f"{textes[1]}.")
    cellules = " ".join(c for rangee in _LIGNES for c in rangee if c)
    d.dit(provisions=[(None, "APPROUVE", f"{textes[0]} {cellules}"), (None, "CHARGE", textes[1])])
    d.p(f"Voté par {f.pour} voix pour, {f.contre} contre, {f.abstentions} abstention.", avant=10)
    signe(d, f, "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def delegataire_entendu(f: Faits) -> Feuille:
    """A commune that takes note: no word of a vote, « Dont acte »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 27, sujet=_EAU)
    d, qui, numero = Feuille("delegataire_entendu"), bancs(f), f"{f.seance:%Y_%m}_{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"CONSEIL MUNICIPAL – {jour(f).upper()}")
    d.p(f"DÉLIBÉRATION {numero}", gras=True, avant=0)
    d.p(f"{f.sujet.objet}", gras=True, avant=8)
    d.p(f"En exercice : {f.exercice} Présents : {f.presents} Représentés : {f.pouvoirs}", avant=8)
    d.p(f"Convocation : {f.convocation:%d/%m/%Y}", avant=0)
    d.p(f"Président : {mm(f.president)}, Maire", avant=0)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    if qui.pouvoirs:
        d.p(f"Procurations : {procurations(qui.pouvoirs, 'à', ' ; ')}", avant=0)
    motifs(d, f, fin=" ;")
    d.p("Le Conseil Municipal, après avoir entendu l'exposé du rapporteur,", avant=10)
    poser(d, f, tierce(f))
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(mode="sans_vote")
    return d


def contexte_et_incidence(f: Faits) -> Feuille:
    """A bigger community: the report under numbered heads, the proposals, « adopte à … les propositions »."""
    f = camper(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 39, prefixe="24")
    d, numero = Feuille("contexte_et_incidence"), f"DELCC-{f.seance:%y}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.bas = f"{f.collectivite} – {numero} – {{page}}/{{pages}}"
    d.lignes(f.collectivite.upper(), "Conseil communautaire", f"Séance du {le(f.seance)}", gras=True)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.blocs.append(
        Tableau(
            (
                ("Convocation", "En exercice", "Présents", "Pouvoirs", "Votants"),
                (le(f.convocation), str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)),
            )
        )
    )
    d.p(f"Présidence : {mm(f.president)}, {f.president.qualite}", avant=8)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.p(f"RAPPORTEUR : {monsieur(f.autres[3])}, {accord(f.autres[3], 'vice-président')}", avant=10)
    d.p("CONTEXTE", gras=True)
    d.p(
        "Ce dossier s'inscrit dans le projet de territoire. Les communes concernées ont été consultées et les "
        "partenaires ont fait connaître leurs observations.",
        aligne="justifie",
        avant=2,
    )
    d.p("INCIDENCE FINANCIÈRE", gras=True)
    d.p("Les dépenses seront supportées par le budget principal, sans emprunt nouveau.", avant=2)
    d.p("Il est demandé au conseil communautaire de bien vouloir :", avant=10)
    poser(d, f, decider(f, nu=True), marque="", puce="-", retrait=12)
    d.p(
        f"Le conseil communautaire, après en avoir délibéré, adopte à {tous(f)} les propositions du rapporteur.",
        avant=10,
    )
    if f.mode == "majorite":
        d.p(f"({f.contre} contre, {f.abstentions} abstention)", avant=0)
        d.dit(contre=f.contre, abstentions=f.abstentions)
    signe(d, f, f"{le_chef(f)} de la communauté d'agglomération,")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(mode=f.mode)
    return d


def ecole_en_syndicat(f: Faits) -> Feuille:
    """A SIVOM typed on one page: the day in words, counts in words in brackets, every visa after a hyphen."""
    f = camper(f, "SIVOM {de}", "comité syndical", "président", 11, prefixe="25")
    d, qui, numero = Feuille("ecole_en_syndicat"), bancs(f), f"{f.rang}-{f.seance:%m}-{f.seance.year}"
    d.p(f.collectivite.upper(), gras=True)
    d.p("Mairie – 1, place de l'Église", taille=9, avant=0)
    d.p(f"DELIBERATION DU COMITE SYNDICAL N° {numero}", gras=True, avant=12, aligne="centre")
    d.p(
        f"L'an {jour_ecrit(f)}, à vingt heures, le comité syndical s'est réuni en la mairie, sur la convocation du "
        f"{le(f.convocation)} et sous la présidence de {monsieur(f.president)}, {f.president.qualite}.",
        aligne="justifie",
    )
    d.p(f"Délégués en exercice : {f.exercice} ({en_lettres(f.exercice)})")
    d.p(f"Délégués présents : {f.presents} ({en_lettres(f.presents)})", avant=0)
    d.p(f"Délégués votants : {f.votants} ({en_lettres(f.votants)})", avant=0)
    d.p(f"Présents : {noms(qui.presents)}.", aligne="justifie")
    d.p(f"{monsieur(f.secretaire)} est élu{pronom(f.secretaire)} secrétaire de séance.")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    for visa in f.visas:
        d.p(f"- Vu {visa},")
    for motif in f.sujet.considerants:
        d.p(f"- Considérant {motif},")
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    d.p(f"Après en avoir délibéré, à {tous(f)}, le comité syndical :", avant=10)
    poser(d, f, tierce(f), marque="- ", fin=",")
    d.p("Pour extrait certifié conforme, au registre sont les signatures.", avant=12)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=False)
    return d


def _articles(d: Feuille, textes: Sequence[tuple[str | None, str]], marque: str, fin: str = ".") -> None:
    """Provisions of an arrêté: verb or none, text; `{er}` and `{n}` in `marque`."""
    for n, (_, texte) in enumerate(textes, 1):
        label = marque.replace("{er}", "1er" if n == 1 else str(n)).replace("{n}", str(n))
        d.p(f"{label}{texte}{fin}", aligne="justifie")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(textes, 1)])


def arrete_rue_du_lavoir(f: Faits) -> Feuille:
    """A village's road arrêté: no stamp, no verb of authority, « Ampliation »."""
    sujet = Sujet(
        "Réglementation temporaire de la circulation rue du Lavoir",
        "6.1",
        (
            f"{CGCT}, notamment ses articles L. 2213-1 à L. 2213-6",
            "le code de la route",
            "la demande de l'entreprise Terrassements du Val",
        ),
        ("que des travaux de branchement d'eau nécessitent une restriction de la circulation",),
        (),
    )
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=sujet)
    d, numero = Feuille("arrete_rue_du_lavoir"), f"{f.seance.year}-{f.rang:02}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Département de la Sorne")
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ MUNICIPAL N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"Objet : {sujet.objet}", gras=True, aligne="centre")
    d.p(f"Le Maire de la {f.collectivite},", avant=10)
    motifs(d, f, fin=",")
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    _articles(
        d,
        (
            (None, "La circulation des véhicules est interdite rue du Lavoir pendant la durée des travaux"),
            (None, "Une déviation sera mise en place par la rue des Écoles"),
            (None, "La signalisation réglementaire est à la charge de l'entreprise"),
            (None, "Le présent arrêté sera publié et affiché conformément à la réglementation en vigueur"),
        ),
        "Article {er} : ",
    )
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=12)
    signe(d, f, "Le Maire,")
    d.p("Ampliation : gendarmerie, service d'incendie et de secours, entreprise", taille=9, avant=12)
    dit_acte(d, f, "AU", numero, sujet.objet)
    return d


def fonctions_deleguees(f: Faits) -> Feuille:
    """A town's arrêté of delegation, stamped: the préfecture's identifier says AR."""
    adjoint = f.autres[0]
    sujet = Sujet(
        f"Délégation de fonctions à {mm(adjoint)}",
        "5.5",
        (f"{CGCT}, notamment son article L. 2122-18", "le procès-verbal de l'élection des adjoints"),
        ("que la bonne marche des affaires communales rend cette délégation nécessaire",),
        (),
    )
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 27, sujet=sujet)
    d, numero = Feuille("fonctions_deleguees"), f"AR-{f.seance.year}-{f.rang:03}"
    timbre_s2low(d, f, numero)
    ident = f"{f.identifiant(numero)[:-2]}AR"
    d.timbre = (*d.timbre[:-1], f"ID : {ident}")
    d.dit(identifiant=ident)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"ARRÊTÉ DU MAIRE N° {numero}", gras=True, aligne="centre")
    d.p(f"OBJET : {sujet.objet}", gras=True, avant=10)
    d.p("LE MAIRE,", gras=True, avant=10)
    motifs(d, f, fin=" ;", haut=True)
    d.p("ARRÊTE :", gras=True, avant=10)
    _articles(
        d,
        (
            (
                None,
                f"{mm(adjoint)}, {accord(adjoint, 'adjoint')} au maire, est {accord(adjoint, 'délégué')} aux "
                "finances et aux marchés publics",
            ),
            (None, "Cette délégation emporte signature des bordereaux de titres et de mandats"),
            (None, "Le directeur général des services est chargé de l'exécution du présent arrêté"),
        ),
        "ARTICLE {n} – ",
    )
    d.p(f"À {f.lieu}, le {le(f.seance)}", avant=12, aligne="droite")
    signe(d, f, "Le Maire,")
    d.p(
        "Le présent arrêté peut faire l'objet d'un recours devant le tribunal administratif de Montrivel dans un délai "
        "de deux mois à compter de sa publication.",
        taille=9,
        avant=14,
    )
    dit_acte(d, f, "AR", numero, sujet.objet)
    return d


_LOCATION = Sujet(
    "Contrat de maintenance des ascenseurs des bâtiments communaux",
    "1.4",
    (
        f"{CGCT}, notamment ses articles L. 2122-22 et L. 2122-23",
        "la délibération du conseil municipal portant délégation d'attributions au maire",
    ),
    ("que le contrat en cours arrive à échéance",),
    (
        ("signer", "un contrat de maintenance avec la société Ascenseurs des Coteaux"),
        ("fixer", "le montant annuel de la prestation à 3 640,00 € HT"),
        ("imputer", "la dépense à l'article 6156 du budget"),
    ),
)


def decision_deleguee(f: Faits) -> Feuille:
    """A maire's décision by delegation, no stamp: « Décide », infinitives with a capital, « rendu compte »."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 29, sujet=_LOCATION)
    d, numero = Feuille("decision_deleguee"), f"{f.seance.year}/D{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True)
    d.p("DÉCISION DU MAIRE", gras=True, aligne="centre", taille=13)
    d.p(
        "prise en vertu de l'article L. 2122-22 du code général des collectivités territoriales",
        aligne="centre",
        italique=True,
        avant=0,
    )
    d.blocs.append(Tableau((("N°", numero), ("OBJET", f.sujet.objet)), entete=False))
    d.p(f"Le Maire de la {f.collectivite},", avant=10)
    motifs(d, f, fin=",")
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    poser(d, f, decider(f, cap=True), marque="Article {n} : ", fin=".")
    d.p(f"{f.lieu}, le {le(f.seance)}", avant=10)
    signe(d, f, "Le Maire,")
    d.p(
        "La présente décision sera inscrite au registre et il en sera rendu compte à la prochaine séance du conseil.",
        taille=9,
        avant=14,
    )
    dit_acte(d, f, "AU", numero, f.sujet.objet)
    return d


_MARCHE = Sujet(
    "Attribution du marché de fourniture de bacs roulants",
    "1.1",
    (
        "le code de la commande publique, notamment son article L. 2123-1",
        "la délibération du conseil communautaire donnant délégation à son président",
    ),
    (),
    (
        ("attribuer", "le marché à la société Plastiques du Levant pour un montant de 62 300,00 € HT"),
        ("signer", "toutes les pièces de ce marché"),
        ("notifier", "la présente décision aux candidats"),
    ),
)


def bacs_roulants(f: Faits) -> Feuille:
    """A community's décision, stamped AU: a reference in the corner, infinitives after dashes."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 33, prefixe="24", sujet=_MARCHE)
    d, numero = Feuille("bacs_roulants"), f"DP{f.seance.year}-{f.rang:03}"
    timbre(d, f, "actes", numero, "AU")
    d.blocs.append(P(f.collectivite.upper(), gras=True))
    d.p(f"DÉCISION N° {numero}", gras=True, aligne="droite")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"{le_chef(f)} de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=10)
    visas_suivis(d, f, fin=" ;")
    d.dit(considerants=[])
    d.p("Décide :", gras=True, avant=10)
    poser(d, f, decider(f), marque="- ", retrait=12)
    d.p(f"Fait à {f.lieu}, le {f.seance:%d/%m/%Y}", avant=12)
    signe(d, f, f"{le_chef(f)},")
    d.p(f"Mise en ligne le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dit_acte(d, f, "AU", numero, f.sujet.objet)
    d.dit(publication=f.publication)
    return d


MAIRIES_FIN = (
    credits_modifies,
    delegataire_entendu,
    contexte_et_incidence,
    ecole_en_syndicat,
    arrete_rue_du_lavoir,
    fonctions_deleguees,
    decision_deleguee,
    bacs_roulants,
)
