"""The towns and cities of the set CANTONS."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.cantons_pieces import (
    CGCT,
    COMPTES,
    PV,
    decider,
    e,
    ensemble,
    issue,
    le_maire,
    loger,
    m,
    minuscule,
    monsieur,
    opposants,
    pl,
    raisons,
    ranger,
    sans_motifs,
    seance,
    signer,
    signer_a_deux,
    suivre,
    tablee,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.cantons_sujets import (
    ARBRES,
    EAU_RPQS,
    FRICHE,
    MARCHE,
    PISCINE,
    PRIME,
    RIVAGE,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def ville_au_rapport(f: Faits) -> Feuille:
    """A big town: a direction in the corner, a report in prose, « il vous est proposé » in infinitives, adopted."""
    f = loger(f, "Ville {de}", 45, ARBRES, FRICHE)
    d, qui, numero = Feuille("ville_au_rapport"), tablee(f), f"D{f.seance.year}/{f.rang:03}"
    timbre(d, f, "ministere", numero)
    d.bas = "Secrétariat général – Assemblées – page {page}/{pages}"
    d.blocs.append(Colonnes(
        (P("Direction générale des services", taille=9), P(f"Délibération n° {numero}", gras=True, taille=10),
         P(f"Convocation du {f.convocation:%d/%m/%Y}", taille=9)),
        (P(f.collectivite.upper(), gras=True, taille=14), P("CONSEIL MUNICIPAL"),
         P(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}")), part=0.4))  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Sous la présidence de {m(f.president)}, Maire.", avant=8)
    d.p(f"Présents : {ensemble(qui.presents, minuscule)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Procurations : {', '.join(f'{minuscule(a)} à {minuscule(b)}' for a, b in qui.pouvoirs)}.", taille=9)
    if qui.absents:
        d.p(f"Absents : {ensemble(qui.absents, minuscule)}.", taille=9)
    d.p(f"Secrétaire de séance : {m(f.secretaire)}", avant=4)
    d.p("Mesdames, Messieurs,", avant=12)
    for raison in raisons(f):
        d.p(f"Il est rappelé {raison}.", aligne="justifie")
    d.p("Le dossier a été soumis aux commissions compétentes, qui n'ont pas formulé d'observation. Les conseils de "
        "quartier ont été informés au cours de leur dernière réunion et seront tenus au courant de la "
        "suite.", aligne="justifie")  # fmt: skip
    d.p("Sur la base de ces éléments, il vous est proposé :", avant=10)
    ranger(d, f, decider(f), marque="- ", retrait=12)
    d.p("Les conclusions de ce rapport, mises aux voix, sont adoptées.", avant=10)
    signer(d, f, "Pour extrait conforme,", "Le Maire,")
    d.p(f"Publié le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    sans_motifs(d)
    seance(d, f, numero, "convocation")
    d.dit(mode="adopte", publication=f.publication)
    return d


def ville_moyenne(f: Faits) -> Feuille:
    """A middling town: a framed table of the head, articles, the vote by names, voies et délais in small letters."""
    f = loger(f, "Ville {de}", 33, PISCINE, PRIME, visas=("le règlement intérieur du conseil municipal",))
    d, numero = Feuille("ville_moyenne"), f"{f.seance.year}_{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.bas = f"{f.collectivite} – Délibération n° {numero} – Page {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, taille=15)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.blocs.append(Tableau((
        ("Séance du", le(f.seance)), ("Délibération n°", numero), ("Objet", f.sujet.objet),
        ("Date de convocation", le(f.convocation)), ("Nombre de membres en exercice", str(f.exercice)),
        ("Nombre de présents", str(f.presents)), ("Nombre de procurations", str(f.pouvoirs)),
        ("Nombre de votants", str(f.votants)), ("Président de séance", f"{f.president}, Maire"),
        ("Secrétaire de séance", str(f.secretaire))), entete=False))  # fmt: skip
    suivre(d, f, aligne="justifie")
    d.p("Entendu l'exposé du rapporteur,", avant=8)
    d.p("Le Conseil Municipal, après en avoir délibéré :", avant=2)
    ranger(d, f, tierce(f), marque="Article {er} – ", unique="Article unique – ", fin=".", aligne="justifie")
    contre, abstenus = opposants(f)
    d.p(f"Adopté à {tous(f)}", gras=True, avant=12)
    d.p(f"Pour : {f.pour}", avant=2)
    d.p(f"Contre : {f.contre}" + (f" ({ensemble(contre, minuscule)})" if contre else ""), avant=0)
    d.p(f"Abstentions : {f.abstentions}" + (f" ({ensemble(abstenus, minuscule)})" if abstenus else ""), avant=0)
    signer_a_deux(d, f)
    d.p("Délais et voies de recours : cette délibération peut être déférée au tribunal administratif de Montrivel "
        "dans un délai de deux mois à compter de sa publication, notamment au moyen de l'application Télérecours "
        "citoyens.",
        taille=8, avant=16)  # fmt: skip
    seance(d, f, numero, *COMPTES)
    dit_vote(d, f)
    return d


def ville_des_mornes(f: Faits) -> Feuille:
    """A big overseas town: a quorum sentence, « LE CONSEIL MUNICIPAL, » once above all, articles."""
    f = loger(replace(f, departement="974"), "Commune de La Ravine-Pilon", 45, RIVAGE, FRICHE, visas=(CGCT,))
    d, numero = Feuille("ville_des_mornes", coin="haut-gauche"), f"{f.rang:03}/{f.seance.year}/CM"
    timbre(d, f, "actes", numero)
    d.bas = "Hôtel de Ville – 1, rue de la Batterie – La Ravine-Pilon"
    d.p("COMMUNE DE LA RAVINE-PILON", gras=True, aligne="droite", taille=14)
    d.p("Direction des affaires juridiques et des assemblées", aligne="droite", taille=9, avant=0)
    d.p(f"EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS – SÉANCE DU {le(f.seance).upper()}", gras=True, avant=12)
    d.p(f"AFFAIRE N° {numero}", gras=True, avant=8)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)}, à 16 h 30, les membres du conseil municipal, légalement "
        f"convoqués le {le(f.convocation)}, se sont réunis à l'hôtel de ville sous la présidence de "
        f"{monsieur(f.president)}, "
        f"Maire.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Le conseil compte {f.exercice} membres en exercice ; {f.presents} étant présents, le quorum est atteint et "
        f"l'assemblée peut délibérer. Pouvoirs : {f.pouvoirs}. Votants : {f.votants}.", aligne="justifie")  # fmt: skip
    d.p(
        f"{monsieur(f.secretaire)} a été {e(f.secretaire, 'désigné')} pour remplir les fonctions de secrétaire de "
        f"séance."
    )
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    suivre(d, f, fin=PV, aligne="justifie")
    d.p(f"Après en avoir délibéré, à {issue(d, f)},", avant=8)
    d.p("DÉCIDE", gras=True, aligne="centre")
    ranger(d, f, decider(f, cap=True), marque="ARTICLE {er} – ", unique="ARTICLE UNIQUE – ", fin=".",
           aligne="justifie")  # fmt: skip
    d.p("Fait et délibéré en séance, les jour, mois et an que dessus.", avant=10)
    signer(d, f, "Le Maire,")
    seance(d, f, numero, *COMPTES)
    return d


def ville_en_directions(f: Faits) -> Feuille:
    """A city of fifty-three councillors: names on a first page that ends before the object, visas, verbs, groups."""
    f = loger(f, "Ville {de}", 53, FRICHE, ARBRES)
    d, qui, numero = Feuille("ville_en_directions"), tablee(f), f"{f.seance:%Y}-{f.rang:04}"
    timbre(d, f, "s2low", numero)
    d.haut = f"{f.collectivite} – Conseil municipal du {f.seance:%d/%m/%Y}"
    d.bas = "{page} / {pages}"
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=14)
    d.p(f"de la {f.collectivite}", aligne="centre", avant=0)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=4)
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre", avant=4)
    d.lignes(f"Nombre de conseillers municipaux en exercice : {f.exercice}",
             f"Date de la convocation : {le(f.convocation)}", avant=12)  # fmt: skip
    d.p(f"Président de séance : {m(f.president)}, Maire", avant=4)
    d.p(f"Secrétaire de séance : {m(f.secretaire)}", avant=0)
    d.p(f"Présents ({f.presents}) : {ensemble(qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Absents ayant donné pouvoir ({f.pouvoirs}) : {', '.join(f'{m(a)} à {m(b)}' for a, b in qui.pouvoirs)}.",
            taille=10, aligne="justifie")  # fmt: skip
    if qui.absents:
        d.p(f"Absents sans pouvoir ({len(qui.absents)}) : {ensemble(qui.absents)}.", taille=10, aligne="justifie")
    d.blocs.append(SautDePage())
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(f"Rapporteur : {m(f.autres[4])}", avant=4)
    suivre(d, f, vu="VU", attendu="CONSIDÉRANT", fin=",", aligne="justifie")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=0)
    ranger(d, f, tierce(f), fin=".", aligne="justifie")
    d.p(f"Délibération adoptée à {tous(f)} des suffrages exprimés :", avant=12)
    d.lignes(f"- {f.pour} voix pour", *([f"- {f.contre} voix contre"] if f.contre else []),
             *([f"- {pl(f.abstentions, 'abstention')}"] if f.abstentions else []), avant=2)  # fmt: skip
    signer(d, f, "Pour extrait conforme,", "Le Maire,")
    seance(d, f, numero, "convocation", "en_exercice", "presents")
    if qui.pouvoirs:
        d.dit(pouvoirs=f.pouvoirs)
    dit_vote(d, f, zeros=False)
    return d


def ville_du_delegataire(f: Faits) -> Feuille:
    """A suburban town: the delegate's report is noted, or a rule adopted; « MAIRIE DE » at the top, low verbs."""
    f = loger(f, "Commune {de}", 35, EAU_RPQS, MARCHE)
    d, numero = Feuille("ville_du_delegataire", police="New Computer Modern"), f"{f.seance:%y}/{f.rang:03}"
    lieu = f.collectivite.removeprefix("Commune ")
    d.p(f"MAIRIE {lieu.upper()}", gras=True, taille=14)
    d.p("Service des assemblées – Poste 412", taille=9, avant=0)
    d.p("EXTRAIT DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {f.seance:%d.%m.%Y}", aligne="centre", avant=0)
    d.p(f"Point n° {f.rang % 20 + 1} de l'ordre du jour", aligne="centre", avant=0)
    d.lignes(f"Délibération n° {numero}", f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Le conseil municipal de la {f.collectivite}, convoqué le {le(f.convocation)}, s'est assemblé sous la "
        f"présidence de {m(f.president)}, Maire, {m(f.secretaire)} étant secrétaire de séance.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Conseillers en exercice : {f.exercice}  Présents : {f.presents}  Représentés : {f.pouvoirs}  "
        f"Absents : {f.exercice - f.presents - f.pouvoirs}")  # fmt: skip
    suivre(d, f, fin="", aligne="justifie")
    d.p(f"{le_maire(f)} propose à l'assemblée d'en délibérer.", avant=8)
    if f.sujet.objet == EAU_RPQS.objet:
        d.p("Le conseil municipal, ouï cet exposé,", avant=8)
        d.dit(mode="sans_vote")
    else:
        d.p(f"Le conseil municipal, ouï cet exposé et après en avoir délibéré, à {issue(d, f)},", avant=8)
    ranger(d, f, tierce(f, str.lower), marque="- ", retrait=10)
    signer(d, f, "Le Maire,")
    d.p(f"Certifié exécutoire : reçu en préfecture le {f.reception:%d/%m/%Y}, publié le {f.publication:%d/%m/%Y}.",
        taille=9, avant=12)  # fmt: skip
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(reception=f.reception, publication=f.publication)
    return d


def ville_du_regime(f: Faits) -> Feuille:
    """A town: exposé, then visas after « Ceci exposé », a table of presence, « 1 - Approuve », abstentions by name."""
    f = loger(f, "Ville {de}", 29, PRIME, PISCINE)
    d, qui, numero = Feuille("ville_du_regime"), tablee(f), f"DEL-{f.seance:%y}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.p(f.collectivite, gras=True, taille=16)
    d.p(f"CONSEIL MUNICIPAL – {le(f.seance).upper()}", gras=True, avant=4)
    d.p(f"Délibération n° {numero}", avant=4)
    d.p(f.sujet.objet, gras=True, taille=13, avant=12)
    rangs = [(m(i), "X", "") for i in qui.presents]
    rangs += [(m(a), "", f"Pouvoir à {m(b)}") for a, b in qui.pouvoirs] + [(m(i), "", "Absent") for i in qui.absents]
    d.blocs.append(Tableau((("Conseillers municipaux", "Présent", "Absent"), *rangs)))
    d.p(
        f"En exercice : {f.exercice} – Présents : {f.presents} – Pouvoirs : {f.pouvoirs} – Votants : {f.votants}",
        avant=10,
    )
    d.p(f"Date de convocation du conseil municipal : {f.convocation:%d/%m/%Y}", avant=2)
    d.p(f"Séance présidée par {m(f.president)}, Maire. Secrétaire de séance : {m(f.secretaire)}.", avant=2)
    d.p(f"{m(f.autres[5])}, "
        f"{'conseillère municipale déléguée' if f.autres[5].femme else 'conseiller municipal délégué'}, "
        "rapporte que la question a été étudiée par les services au cours du premier semestre et que les représentants "
        "des usagers ont été entendus.", aligne="justifie")  # fmt: skip
    d.p("Ceci exposé,", avant=8)
    suivre(d, f, fin=PV, aligne="justifie")
    d.p("Le conseil municipal, après en avoir délibéré :", avant=10)
    ranger(d, f, tierce(f, str.capitalize), marque="{n} - ", fin=PV, aligne="justifie")
    d.p(f"POUR : {f.pour}   CONTRE : {f.contre or '/'}   ABSTENTIONS : {f.abstentions or '/'}", gras=True, avant=10)
    signer(d, f, "Fait à l'hôtel de ville, le jour susdit,", "Le Maire,")
    d.p(f"Mise en ligne le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    seance(d, f, numero, *COMPTES)
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


CANTONS_VILLES = (
    ville_au_rapport,
    ville_moyenne,
    ville_des_mornes,
    ville_en_directions,
    ville_du_delegataire,
    ville_du_regime,
)
