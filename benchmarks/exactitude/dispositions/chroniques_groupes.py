"""The control layouts of set CHRONIQUES, the intercommunal groups, the syndicats and the establishments."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_provisions, dit_vote
from benchmarks.exactitude.dispositions.chroniques_etablissements import ETABLISSEMENTS_DES_CHRONIQUES
from benchmarks.exactitude.dispositions.chroniques_pieces import (
    GROUPE,
    initiale,
    nom_seul,
    par_civilite,
    placer,
)
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    decider,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    motifs,
    motifs_en_liste,
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
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau

_COMMUNES = ("Aubrelle", "Beaucenis", "Fontsèche", "Gréziac", "Ormevert")


def cases_a_cocher(f: Faits) -> Feuille:
    """2026, a communauté of communes, e-magnus, no stamp: a roll by commune in a table, boxes to tick for the vote,
    posted on the site."""
    f = placer(f, 2026, "Communauté de communes {de}", "conseil communautaire", "président", 31, GROUPE,
               prefixe="200", autorite="{mr} le Président")  # fmt: skip
    d, qui = Feuille("cases_a_cocher"), bancs(f)
    numero = f"{f.seance.year}-D-{f.rang:03}"
    d.bas = f"{f.collectivite} – {numero} – {{page}}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Registre des délibérations du conseil communautaire – année {f.seance.year}", avant=0)
    d.p(f"Délibération {numero}", gras=True, avant=12)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}, 18 h 30, Fontsèche", avant=0)
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True)
    d.p(f"Date de la convocation : {f.convocation:%d/%m/%Y}", avant=10)
    rangs = []
    for n, commune in enumerate(_COMMUNES):
        la = ", ".join(initiale(i) for i in qui.presents[n::5])
        donnes = ", ".join(f"{initiale(a)} (à {initiale(b)})" for a, b in qui.pouvoirs[n::5])
        rangs.append((commune, la, donnes or "-", ", ".join(initiale(i) for i in qui.absents[n::5]) or "-"))
    d.blocs.append(Tableau((("Commune", "Présents", "Pouvoirs", "Excusés"), *rangs)))
    d.p(f"Nombre de délégués en exercice : {f.exercice} ; présents : {f.presents} ; ayant donné pouvoir : "
        f"{f.pouvoirs} ; votants : {f.votants}.")  # fmt: skip
    d.p(f"La séance est ouverte par {mm(f.president)}, {f.president.qualite}, qui préside.")
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire de séance.", avant=0)
    motifs(d, f, fin=";")
    d.p("Le conseil communautaire, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f), marque="- ", retrait=12)
    croix = ("[X]", "[  ]") if f.mode == "unanimite" else ("[  ]", "[X]")
    d.p(f"Adoption : {croix[0]} à l'unanimité   {croix[1]} à la majorité", avant=10)
    d.p(f"Pour : {f.pour}   Contre : {f.contre}   Abstentions : {f.abstentions}", avant=0)
    signent(d, f)
    d.p(f"Mis en ligne sur le site de la communauté le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def suppleants_de_la_communaute(f: Faits) -> Feuille:
    """2020, a communauté of communes, Berger-Levrault, no stamp: a glued « N°2020-45 », alternates among the members,
    the vote inside the hinge with names."""
    f = placer(f, 2020, "Communauté de communes {de}", "conseil communautaire", "président", 25, GROUPE,
               prefixe="200", autorite="{mr} le Président")  # fmt: skip
    d, qui = Feuille("suppleants_de_la_communaute"), bancs(f)
    numero = f"{f.seance.year}-{f.rang}"
    d.p("DÉPARTEMENT DE LA SORNE", aligne="gauche", taille=10)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", avant=4)
    d.p(f"DÉLIBÉRATION N°{numero}", gras=True, aligne="centre")
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, aligne="centre", avant=2)
    d.p(f"L'an {jour_ecrit(f)}, à dix-huit heures trente, le Conseil communautaire, dûment convoqué le "
        f"{le(f.convocation)}, s'est réuni en session ordinaire à la salle des fêtes d'Ormevert, sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite}.", aligne="justifie", avant=12)  # fmt: skip
    titulaires, suppleant = qui.presents[:-1], qui.presents[-1]
    remplace = qui.absents[0] if qui.absents else None
    d.p(f"Délégués présents : {noms(titulaires)}, {mm(suppleant)}"
        + (f" ({accord(suppleant, 'suppléant')} de {mm(remplace)})" if remplace else "") + ".",
        aligne="justifie")  # fmt: skip
    if qui.pouvoirs:
        d.p(f"Ont donné procuration : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    d.p(f"Nombre de délégués en exercice : {f.exercice}", avant=4)
    d.p(f"Nombre de présents : {f.presents}", avant=0)
    d.p(f"Nombre de votants : {f.votants}", avant=0)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=0)
    motifs(d, f, fin=".", haut=True)
    opposes = f.autres[1 : 1 + f.contre]
    abstenus = f.autres[5 : 5 + f.abstentions]
    comptes = f"par {f.pour} voix pour, {f.contre} voix contre ({par_civilite(opposes, nom_seul)})"
    if abstenus:
        pluriel = "s" if len(abstenus) > 1 else ""
        comptes += f" et {f.abstentions} abstention{pluriel} ({par_civilite(abstenus, nom_seul)})"
    vote = "à l'unanimité" if f.mode == "unanimite" else comptes
    d.p(f"Après en avoir délibéré, le Conseil communautaire, {vote}, décide :", aligne="justifie", avant=10)
    poser(d, f, decider(f, cap=True), marque="", puce="•", fin=" ;")
    signe(d, f, "Fait et délibéré les jour, mois et an que dessus.", f"{le_chef(f)},", aligne="gauche")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def rapport_a_l_agglomeration(f: Faits) -> Feuille:
    """2015, an agglomération, web-délib: no visa, a report signed by its rapporteur, « > Approuve », stamped below."""
    f = placer(f, 2015, "Communauté d'agglomération {de}", "conseil communautaire", "président", 45, GROUPE,
               prefixe="24", autorite="{mr} le Président")  # fmt: skip
    d, qui = Feuille("rapport_a_l_agglomeration", coin="bas-droite"), bancs(f)
    numero = f"C{f.seance.year}_{f.seance:%m}_{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.haut = f"{f.collectivite} – Direction des assemblées"
    d.p(f"CONSEIL COMMUNAUTAIRE DU {le(f.seance).upper()}", gras=True)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=0)
    d.p(f.sujet.objet, gras=True, taille=13, avant=10)
    d.p(f"Rapporteur : {mm(f.autres[2])}", italique=True, avant=0)
    gauche = (f"Membres en exercice : {f.exercice}", f"Présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}",
              f"Votants : {f.votants}")  # fmt: skip
    droite = (f"Date de convocation : {le(f.convocation)}", f"Président de séance : {mm(f.president)}, "
              f"{f.president.qualite}", f"Secrétaire de séance : {mm(f.secretaire)}")  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(t, avant=1) for t in gauche), tuple(P(t, avant=1) for t in droite), part=0.45))
    d.p(f"Présents : {par_civilite(qui.presents)}.", taille=9, aligne="justifie")
    d.p(f"Pouvoirs : {' – '.join(f'{a} à {b}' for a, b in qui.pouvoirs) or 'néant'}.", taille=9)
    d.p(f"Excusés : {par_civilite(qui.absents) or 'néant'}.", taille=9)
    d.p("Le rapporteur expose ce qui suit.", avant=10)
    d.p("Les communes de l'agglomération ont été consultées ces derniers mois et ont rendu un avis favorable. Le "
        "Bureau a examiné le projet et propose de le retenir sous la forme présentée.", aligne="justifie")  # fmt: skip
    d.p(f"Sur ces bases, le Conseil communautaire, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="> ", fin="")
    if f.mode == "majorite":
        d.p(f"({f.contre} vote(s) contre, {f.abstentions} abstention(s))", avant=2)
    signe(d, f, "Pour extrait certifié conforme,", f"{le_chef(f)},")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def bureau_de_l_agglomeration(f: Faits) -> Feuille:
    """2024, an agglomération's bureau, iXBus but an unstamped copy: members by office, quorum, « VU : » and a list,
    expressed votes in one line, posted on the site."""
    f = placer(f, 2024, "Communauté d'agglomération {de}", "bureau communautaire", "président", 17, GROUPE,
               prefixe="24", autorite="{mr} le Président",
               visas=[f"{CGCT}, notamment son article L. 5211-10"])  # fmt: skip
    d, qui, numero = Feuille("bureau_de_l_agglomeration"), bancs(f), f"B{f.seance:%y}.{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True, aligne="droite")
    d.p("DÉLIBÉRATION DU BUREAU COMMUNAUTAIRE", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"réuni le {le(f.seance)} à 14 heures au siège de l'agglomération", aligne="centre", avant=0)
    d.p(f"Délibération {numero} : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Le bureau, convoqué le {le(f.convocation)}, siège sous la présidence de {f.president}, "
        f"{f.president.qualite}. Secrétaire de séance : {f.secretaire}.", aligne="justifie")  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice}. Quorum : {f.exercice // 2 + 1}. Présents : {f.presents}. Pouvoirs : "
        f"{f.pouvoirs}. Votants : {f.votants}.")  # fmt: skip
    vices, delegues = qui.presents[1:8], qui.presents[8:]
    d.p(f"{f.president.qualite} : {f.president}", avant=4, taille=10)
    d.p(f"Vice-présidents : {', '.join(str(i) for i in vices)}", avant=0, taille=10)
    d.p(f"Conseillers délégués : {', '.join(str(i) for i in delegues) or 'aucun'}", avant=0, taille=10)
    for a, b in qui.pouvoirs:
        d.p(f"{a}, {accord(a, 'absent')}, donne pouvoir à {b}", avant=0, taille=10)
    motifs_en_liste(d, f, "VU", "CONSIDÉRANT", "-")
    d.p("Le bureau communautaire, après en avoir délibéré, DÉCIDE :", avant=10, gras=True)
    poser(d, f, decider(f, cap=True), marque="Article {er} : ", fin=".")
    d.p(f"Suffrages exprimés : {f.pour + f.contre} – Pour : {f.pour} – Contre : {f.contre} – Abstention : "
        f"{f.abstentions}", avant=10)  # fmt: skip
    signent(d, f, secretaire_d_abord=True)
    d.p(f"Publication sur le site internet de l'agglomération : {le(f.publication)}", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def conseil_de_communaute(f: Faits) -> Feuille:
    """2026, an agglomération, Sedit and the @CTES stamp: capitals, counts in one sentence, « ARTICLE PREMIER », the
    vote at the very end in capitals."""
    f = placer(f, 2026, "Communauté d'agglomération {de}", "conseil de communauté", "président", 41, GROUPE,
               prefixe="24", autorite="{mr} le Président")  # fmt: skip
    d, numero = Feuille("conseil_de_communaute"), f"{f.seance:%Y%m%d}_{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.bas = "AGGLOMÉRATION – 10, boulevard de l'Europe – Tél. 03 00 00 00 00 – {page}/{pages}"
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL DE COMMUNAUTÉ", gras=True)
    d.p(f.collectivite.upper(), gras=True, avant=0)
    d.p(f"SÉANCE DU {f.seance:%d/%m/%Y}", avant=0)
    d.p(f"{numero} | {f.sujet.objet}", gras=True, taille=12, avant=14)
    d.p(f"Convoqué le {f.convocation:%d/%m/%Y}, le conseil de communauté, qui compte {f.exercice} membres en exercice, "
        f"s'est réuni sous la présidence de {mm(f.president)}, {f.president.qualite}. {f.presents} membres étaient "
        f"présents et {f.pouvoirs} représenté(s). {mm(f.secretaire)} a été "
        f"{accord(f.secretaire, 'élu')} secrétaire de séance.", aligne="justifie", avant=10)  # fmt: skip
    d.p("LE CONSEIL DE COMMUNAUTÉ,", gras=True, avant=12)
    motifs(d, f, fin=",", haut=True, aligne="justifie")
    d.p("ENTENDU le rapport de la commission compétente,")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,")
    textes = tierce(f)
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {'PREMIER' if n == 1 else n}. – {texte}.", aligne="justifie", avant=8)
    dit_provisions(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])
    resultat = "" if f.mode == "unanimite" else f" (POUR : {f.pour} ; CONTRE : {f.contre} ; ABST. : {f.abstentions})"
    d.p(f"DÉLIBÉRATION ADOPTÉE À {tous(f).upper()}{resultat}", gras=True, avant=12)
    signe(d, f, f"{le_chef(f).upper()} DE LA COMMUNAUTÉ,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


GROUPES_DES_CHRONIQUES = (
    cases_a_cocher,
    suppleants_de_la_communaute,
    rapport_a_l_agglomeration,
    bureau_de_l_agglomeration,
    conseil_de_communaute,
    *ETABLISSEMENTS_DES_CHRONIQUES,
)
