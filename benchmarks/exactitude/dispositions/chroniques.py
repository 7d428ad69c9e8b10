"""The control layouts of set CHRONIQUES: a sample of France, where the kind of authority, the year (2010 to 2026) and
the software were drawn first, and each sheet written as that office would. Here the villages; the other modules hold
the bourgs, the towns, the groups and the maires' own acts."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.chroniques_actes import ACTES_DES_CHRONIQUES
from benchmarks.exactitude.dispositions.chroniques_bourgs import BOURGS_DES_CHRONIQUES
from benchmarks.exactitude.dispositions.chroniques_groupes import GROUPES_DES_CHRONIQUES
from benchmarks.exactitude.dispositions.chroniques_pieces import (
    VILLAGE,
    initiale,
    nom_seul,
    par_civilite,
    placer,
    timbre_fast,
    voix,
)
from benchmarks.exactitude.dispositions.chroniques_villes import VILLES_DES_CHRONIQUES
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    decider,
    jour_ecrit,
    mm,
    monsieur,
    poser,
    sans_motifs,
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, annee_en_lettres, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def assemblee_du_vallon(f: Faits) -> Feuille:
    """2018, under 500 people, the model of a village's software: « l'assemblée régulièrement convoquée », counts in the
    left column, the number after the object."""
    f = placer(f, 2018, "Commune {de}", "conseil municipal", "maire", 11, VILLAGE, autorite="le Maire")
    d, qui, numero = Feuille("assemblee_du_vallon"), bancs(f), f"DE_{f.seance.year}_{f.rang:03}"
    d.blocs.append(Colonnes((P("Département de la Sorne"),), (P("République Française", aligne="droite"),), part=0.5))
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14, avant=12)
    gauche = ("Nombre de membres en exercice :", str(f.exercice), f"Présents : {f.presents}", f"Votants : {f.votants}")
    jour = jour_ecrit(f).replace(", le", " et le")
    droite = [
        f"Séance du {le(f.seance)}",
        f"L'an {jour}, l'assemblée régulièrement convoquée le {le(f.convocation)}, s'est réunie sous la présidence de "
        f"{f.president} (Maire).",
        f"Sont présents : {', '.join(str(i) for i in qui.presents)}",
        f"Représentés : {', '.join(f'{a} par {b}' for a, b in qui.pouvoirs)}",
        f"Excusés : {', '.join(str(i) for i in qui.absents)}",
        "Absents :",
        f"Secrétaire de séance : {f.secretaire}",
    ]
    d.blocs.append(Colonnes(tuple(P(t, gras=n in {0, 1}) for n, t in enumerate(gauche)),
                            tuple(P(t, gras=n == 0) for n, t in enumerate(droite))))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=16)
    d.p("Le Maire rappelle au conseil municipal que ce point avait été évoqué lors de la réunion précédente et que "
        "chacun a pu prendre connaissance des pièces au secrétariat.", aligne="justifie")  # fmt: skip
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="- ", fin=",", retrait=12)
    d.p("Fait et délibéré à la mairie les jour, mois et an que dessus. Au registre suivent les signatures.", avant=12)
    signe(d, f, "Pour copie conforme,", "Le Maire,")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=False)
    return d


def perron_de_la_mairie(f: Faits) -> Feuille:
    """2024, under 500 people, Word and FAST: people by civility, « N° … – » before the title, « 1° approuve »."""
    f = placer(f, 2024, "Commune {de}", "conseil municipal", "maire", 11, VILLAGE, autorite="{mr} le Maire")
    d, qui, numero = Feuille("perron_de_la_mairie"), bancs(f), f"{f.seance.year}-{f.rang:03}"
    madame = "Madame" if f.president.femme else "Monsieur"
    timbre_fast(d, f, numero)
    d.p(f.collectivite, gras=True, taille=13)
    d.p("Délibération du conseil municipal", italique=True, avant=0)
    jour = jour_ecrit(f)
    d.p(f"L'an {jour}, à 20 heures 30, le Conseil Municipal, légalement convoqué, s'est réuni à la mairie en séance "
        f"publique, sous la présidence de {mm(f.president)}, Maire.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}   Conseillers en exercice : {f.exercice}   "
        f"Présents : {f.presents}   Votants : {f.votants}")  # fmt: skip
    d.p(f"Étaient présents : {par_civilite(qui.presents)}.")
    if qui.pouvoirs:
        d.p(f"Procuration(s) : {' ; '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absent(s) : {par_civilite(qui.absents)}.")
    d.p(f"Secrétaire : {mm(f.secretaire)}.")
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True, avant=16)
    d.p(f"{madame} le Maire rappelle le contexte de ce dossier. Elle en a parlé à la commission communale." if
        f.president.femme else f"{madame} le Maire rappelle le contexte de ce dossier. Il en a parlé à la commission "
        "communale.", aligne="justifie")  # fmt: skip
    pluriel = "s" if f.abstentions > 1 else ""
    contre = [f"{f.contre} contre", *([f"{f.abstentions} abstention{pluriel}"] if f.abstentions else [])]
    vote = "" if f.mode == "unanimite" else f" ({', '.join(contre)})"
    d.p(f"Le Conseil Municipal, après en avoir délibéré, à {tous(f)} des membres présents et représentés{vote},",
        avant=10)  # fmt: skip
    poser(d, f, tierce(f, "bas"), marque="{n}° ")
    signent(d, f, secretaire_d_abord=True)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, **({"abstentions": f.abstentions} if f.abstentions else {}))
    return d


def premier_adjoint_preside(f: Faits) -> Feuille:
    """2019, under 500 people, LibreOffice: no number at all, the first adjoint in the chair, « Attendu que »."""
    f = placer(f, 2019, "Commune {de}", "conseil municipal", "maire", 11, VILLAGE, autorite="le maire")
    adjoint = "première adjointe" if f.president.femme else "premier adjoint"
    f = replace(f, president=replace(f.president, qualite=adjoint))
    d, qui = Feuille("premier_adjoint_preside", police="New Computer Modern"), bancs(f)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre")
    d.p(f.collectivite.upper(), aligne="centre")
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre", gras=True)
    d.p(f"L'an {jour_ecrit(f)} à vingt heures, le conseil municipal de la commune s'est réuni à la mairie, sur "
        f"convocation adressée le {le(f.convocation)}, sous la présidence de {monsieur(f.president)}, {adjoint}, le "
        "maire étant empêché.", aligne="justifie", avant=14)  # fmt: skip
    d.p(f"Nombre de conseillers en exercice : {f.exercice} ; présents : {f.presents} ; votants : {f.votants}.")
    d.p(f"Présents : {', '.join(mm(i) for i in qui.presents)}.", aligne="justifie")
    for a, b in qui.pouvoirs:
        d.p(f"{mm(a)}, {accord(a, 'absent')}, a donné pouvoir à {mm(b)}.", avant=2)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}.")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    considerants_suivis(d, f, mot="Attendu", fin=" ;")
    d.p(f"Le conseil municipal, après discussion, décide à {tous(f)} :", avant=10)
    poser(d, f, decider(f), marque="– ")
    d.p("Délibéré en séance, les jour, mois et an ci-dessus. Les membres présents ont signé au registre.", avant=12)
    signe(d, f, "Pour le maire empêché,", f"{'La' if f.president.femme else 'Le'} {adjoint},")
    d.dit(visas=[])
    tete(d, f, "", "convocation", "en_exercice", "presents", "votants")
    del d.attendu["numero"]
    dit_vote(d, f, comptes=False)
    return d


def nombre_prescrit(f: Faits) -> Feuille:
    """2010, a village's JVS model and the @CTES stamp: « afférents au conseil », the convocation's posting, the object
    under its label, certification dates left empty."""
    f = placer(f, 2010, "Commune {de}", "conseil municipal", "maire", 15, VILLAGE, autorite="{mr} le Maire")
    d, qui, numero = Feuille("nombre_prescrit"), bancs(f), f"{f.seance.year}/{f.rang:03}"
    timbre(d, f, "actes", numero.replace("/", "_"))
    jour = jour_ecrit(f).replace(", le", " et le")
    gauche = ("DÉPARTEMENT DE LA SORNE", f.collectivite.upper(), "NOMBRE DE MEMBRES",
              f"Afférents au conseil municipal : {f.exercice}", f"En exercice : {f.exercice}",
              f"Ayant pris part à la délibération : {f.votants}", f"Date de la convocation : {f.convocation:%d/%m/%Y}",
              f"Date d'affichage de la convocation : {f.convocation:%d/%m/%Y}")  # fmt: skip
    droite = (
        "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL",
        f"Délibération n° {numero}",
        f"L'an {jour}, à 20 h 30, le conseil municipal de cette commune, régulièrement convoqué, s'est réuni au nombre "
        f"prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence de {monsieur(f.president)}, "
        "Maire.",
        f"Présents : {', '.join(mm(i) for i in qui.presents)}.",
        f"Absents : {', '.join(mm(i) for i in [*(a for a, _ in qui.pouvoirs), *qui.absents])}.",
        f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire.",
    )
    d.blocs.append(Colonnes(tuple(P(t, taille=9) for t in gauche), tuple(P(t) for t in droite)))
    d.p("OBJET DE LA DÉLIBÉRATION :", avant=14)
    d.p(f.sujet.objet, gras=True, avant=0)
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p(f"Le conseil municipal, après en avoir délibéré et à {tous(f)} :", avant=10)
    poser(d, f, tierce(f), fin=".")
    d.p("Ainsi fait et délibéré les jour, mois et an susdits. Ont signé au registre les membres présents.", avant=12)
    signe(d, f, "Pour extrait certifié conforme,", "Le Maire,")
    d.lignes("Certifié exécutoire", "Reçu en Sous-Préfecture le ....................",
             "Publié ou notifié le ....................", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "votants")
    dit_vote(d, f, comptes=False)
    return d


def vote_dans_le_cartouche(f: Faits) -> Feuille:
    """2016, Cosoluce and the Ministry's stamp: counts and votes in one table of the head, the matière on its line."""
    f = placer(f, 2016, "Commune {de}", "conseil municipal", "maire", 19, VILLAGE, autorite="{mr} le Maire")
    d, numero = Feuille("vote_dans_le_cartouche"), f"{f.seance.year}-D{f.rang:02}"
    timbre(d, f, "ministere", numero)
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("Extrait du procès-verbal des délibérations du conseil municipal", italique=True, avant=0)
    d.p(f"Séance ordinaire du {le(f.seance)}", avant=2)
    comptes = (f.exercice, f.presents, f.votants, f.pour, f.contre, f.abstentions)
    d.blocs.append(Tableau((("En exercice", "Présents", "Votants", "Pour", "Contre", "Abstentions"),
                            tuple(str(n) for n in comptes))))  # fmt: skip
    d.lignes(f"Date de convocation : {le(f.convocation)}", f"Président de séance : {mm(f.president)}, Maire",
             f"Secrétaire de séance : {mm(f.secretaire)}", avant=10)  # fmt: skip
    d.p(f"Acte n° {numero}", gras=True, avant=14)
    d.p(f"Nomenclature : {f.sujet.matiere}", avant=0, taille=9)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    visas_suivis(d, f, mot="VU", aligne="justifie")
    considerants_suivis(d, f, mot="CONSIDÉRANT", aligne="justifie")
    d.p(f"Le Conseil Municipal, ouï l'exposé de son Maire, à {tous(f)},", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f, cap=True), marque="Article {er} - ", fin=".")
    signe(d, f, "Le Maire,", aligne="gauche")
    d.p("Le Maire informe que la présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le "
        "tribunal administratif de Montrivel dans les deux mois de sa publication.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def main_levee(f: Faits) -> Feuille:
    """2010, JVS: initials, the title in capitals under a dotted number, « à main levée », opponents by their names,
    transmission and publication told at the foot."""
    f = placer(f, 2010, "Commune {de}", "conseil municipal", "maire", 15, VILLAGE, autorite="{mr} le Maire")
    d, qui, numero = Feuille("main_levee"), bancs(f), f"D.{f.seance:%Y.%m}.{f.rang:02}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Département de la Sorne", "Canton de Vaubrun", taille=10)
    d.p(f.collectivite, gras=True, avant=2)
    d.p(f"RÉUNION DU CONSEIL MUNICIPAL DU {f.seance:%d/%m/%Y}", gras=True, aligne="centre", avant=12)
    d.p(f"L'an {annee_en_lettres(f.seance.year)}, le {le(f.seance, annee=False)} à 20 heures, le conseil municipal, "
        f"convoqué le {le(f.convocation)}, s'est réuni à la mairie sous la présidence de {mm(f.president)}, Maire.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents ({f.presents}) : {par_civilite(qui.presents, initiale)}.")
    if qui.pouvoirs:
        d.p(f"Pouvoirs ({f.pouvoirs}) : {', '.join(f'{initiale(a)} à {initiale(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents : {par_civilite(qui.absents, initiale)}.")
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'élu')} secrétaire.")
    d.p(numero, gras=True, avant=16)
    d.p(f.sujet.objet.upper(), gras=True, avant=0)
    d.p("Le dossier est présenté à l'assemblée. Un conseiller demande si le budget le permet ; il lui est répondu que "
        "la somme a été prévue.", aligne="justifie")  # fmt: skip
    contre = f.autres[: f.contre]
    noms = f" (Contre : {par_civilite(contre, nom_seul)})" if contre else ""
    comment = "à l'unanimité, soit" if f.mode == "unanimite" else "par"
    d.p(f"Après en avoir délibéré, le conseil municipal, à main levée, {comment} {voix(f)}{noms} :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="* ", fin="")
    signe(d, f, f"Fait à {f.lieu}, le {le(f.seance)}", "Le Maire,")
    d.p(f"Acte rendu exécutoire après transmission en Sous-Préfecture le {le(f.transmission)} et publication le "
        f"{le(f.publication)}.", taille=9, avant=14)  # fmt: skip
    sans_motifs(d)
    tete(d, f, numero, "convocation", "presents", objet=f.sujet.objet.upper())
    if qui.pouvoirs:
        d.dit(pouvoirs=f.pouvoirs)
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, zeros=False)
    return d


VILLAGES_DES_CHRONIQUES = (
    assemblee_du_vallon,
    perron_de_la_mairie,
    premier_adjoint_preside,
    nombre_prescrit,
    vote_dans_le_cartouche,
    main_levee,
)
CHRONIQUES = (
    *VILLAGES_DES_CHRONIQUES,
    *BOURGS_DES_CHRONIQUES,
    *VILLES_DES_CHRONIQUES,
    *GROUPES_DES_CHRONIQUES,
    *ACTES_DES_CHRONIQUES,
)
