"""Set COMMUNES, the cities: six sheets of great town halls and of a métropole."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.communes_sujets import CGCT, abstenus, chef_ecrit, initiale, perdre
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    camper,
    decider,
    le_chef,
    mm,
    monsieur,
    noms,
    poser,
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def je_vous_demande_de_bien_vouloir(f: Faits) -> Feuille:
    """A city: « Mesdames, Messieurs », a report, infinitives, « Mises aux voix, ces conclusions sont adoptées »."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 43)
    d, qui, numero = Feuille("je_vous_demande_de_bien_vouloir"), bancs(f), f"{f.seance.year}-{f.rang:04}"
    d.bas = f"{f.collectivite} – Conseil municipal du {le(f.seance)} – {{page}}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.lignes("Délégation générale aux ressources", "Direction de l'administration générale", taille=9)
    d.p(f"Délibération n° {numero}", gras=True, aligne="droite")
    d.p(f"SÉANCE DU CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True, avant=10)
    d.lignes(f"Date de convocation du Conseil municipal : {jour_de_semaine(f.convocation)} {le(f.convocation)}",
             f"Nombre de conseillers en exercice : {f.exercice}", avant=8)  # fmt: skip
    d.lignes(f"Président : {mm(f.president)}, Maire" if not f.president.femme else
             f"Présidente : {mm(f.president)}, Maire", f"Secrétaire élu : {mm(f.secretaire)}" if
             not f.secretaire.femme else f"Secrétaire élue : {mm(f.secretaire)}", avant=8)  # fmt: skip
    d.p(f"Présents : {', '.join(initiale(m) for m in qui.presents)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Absents avec procuration : {', '.join(f'{initiale(a)} à {initiale(b)}' for a, b in qui.pouvoirs)}.",
            taille=9, aligne="justifie")  # fmt: skip
    if qui.absents:
        d.p(f"Absents : {', '.join(initiale(m) for m in qui.absents)}.", taille=9)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p("Mesdames, Messieurs,", avant=10)
    d.p("Depuis le début du mandat, la Ville a fait de ce sujet une priorité de son action. La concertation menée au "
        "printemps dans les quartiers a permis de préciser les attentes des habitants, auxquelles le dossier qui vous "
        "est soumis apporte une réponse concrète.", aligne="justifie")  # fmt: skip
    d.p("Je vous demande, mes chers collègues, de bien vouloir :", avant=8)
    poser(d, f, [t[0].lower() + t[1:] for t in decider(f, nu=True)], marque="- ", retrait=12)
    fin = "l'unanimité" if f.mode == "unanimite" else "la majorité"
    d.p(f"Mises aux voix, ces conclusions sont adoptées à {fin}.", avant=12, gras=True)
    d.p("Pour extrait conforme,", avant=10)
    signe(d, f, f"{le_chef(f)} de la {f.collectivite[0].lower()}{f.collectivite[1:]},")
    perdre(d)
    tete(d, f, numero, "convocation", "en_exercice")
    d.dit(mode=f.mode)
    return d


def vote_par_groupes(f: Faits) -> Feuille:
    """A city: the vote of each group in a table, then its total; articles in capitals, two stamps' words apart."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 35)
    d, numero = Feuille("vote_par_groupes"), f"CM{f.seance:%y%m%d}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p(f"CONSEIL MUNICIPAL DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre", gras=True)
    d.p(f"DÉLIBÉRATION {numero}", gras=True, aligne="centre", avant=8)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=8)
    d.p(f"Rapporteur : {mm(f.autres[3])}", italique=True)
    d.p(f"Conseillers en exercice : {f.exercice} ; présents : {f.presents} ; ayant donné pouvoir : {f.pouvoirs} ; "
        f"absents : {f.exercice - f.presents - f.pouvoirs}.")  # fmt: skip
    d.p(f"Convocation envoyée le {le(f.convocation)}.")
    d.p(f"La séance est présidée par {mm(f.president)}, Maire. Secrétaire de séance : {mm(f.secretaire)}.")
    visas_suivis(d, f, fin=",", aligne="justifie")
    considerants_suivis(d, f, fin=",", aligne="justifie")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    d.p("Après en avoir délibéré,", avant=0)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, [f"D{t[1:]}" for t in decider(f)], marque="ARTICLE {n} – ", unique="ARTICLE UNIQUE – ", fin=".",
          aligne="justifie")  # fmt: skip
    rangs = (("Groupe", "Vote"), ("Ensemble pour la ville", "Pour"), ("Écologie et solidarités", "Pour"),
             ("Un avenir commun", "Abstention" if f.abstentions else "Contre" if f.contre else "Pour"))  # fmt: skip
    d.p("Expression des groupes", gras=True, avant=10)
    d.blocs.append(Tableau(rangs))
    d.p(f"Pour : {f.pour} ; Contre : {f.contre} ; Abstentions : {f.abstentions}. La délibération est adoptée à "
        f"{tous(f)}.", avant=8)  # fmt: skip
    signent(d, f)
    d.p(
        "La présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal "
        "administratif de Montrivel dans un délai de deux mois à compter de sa publication.",
        taille=9,
        avant=14,
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f)
    return d


def visas_d_un_bloc(f: Faits) -> Feuille:
    """A city of the north: « VU » alone on its line over lines of its own, the hinge « DELIBERE » in one word."""
    f = camper(
        f, "Ville {de}", "conseil municipal", "maire", 33, visas=[f"{CGCT}, et notamment son article L. 2121-29"]
    )
    d, qui, numero = Feuille("visas_d_un_bloc", police="New Computer Modern"), bancs(f), f"{f.seance:%y}/{f.rang:03}"
    d.blocs.append(Colonnes(
        (P("REPUBLIQUE FRANCAISE", taille=9), P("DEPARTEMENT DE L'OSTRE", taille=9),
         P(f.collectivite.upper(), gras=True)),
        (P("EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL", gras=True),
         P(f"Séance publique du {le(f.seance)}"), P(f"Délibération n° {numero}", gras=True)), part=0.4))  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Sur la convocation {'de Madame la' if f.president.femme else 'de Monsieur le'} Maire en date du "
        f"{le(f.convocation)}, le Conseil municipal s'est réuni sous la présidence de {monsieur(f.president)}, Maire.",
        avant=10, aligne="justifie")  # fmt: skip
    d.p(f"Nombre de membres : {f.exercice} en exercice, {f.presents} présents, {f.votants} votants.")
    d.p(f"Présents : {noms(qui.presents)}", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Procurations : {' - '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}", taille=10)
    d.p(f"{monsieur(f.secretaire)} est {accord(f.secretaire, 'désigné')} comme secrétaire.")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p("Après avoir entendu le rapport de l'adjoint délégué,", avant=6)
    d.p("DELIBERE", gras=True, aligne="centre")
    poser(d, f, tierce(f, "cap"), marque="{n} - ", fin=".")
    if f.mode == "unanimite":
        d.p("Vote : unanimité", avant=8)
    else:
        d.p(f"Vote : {f.pour} voix pour, {f.contre} voix contre, {abstenus(f.abstentions)}", avant=8)
    d.p(f"Fait à {f.lieu}, les jour, mois et an que dessus", avant=10)
    signe(d, f, f"{chef_ecrit(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def representes_excuses(f: Faits) -> Feuille:
    """A city's program: counts between bars, the object under the number, « À l'unanimité, » before each verb."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, numero = Feuille("representes_excuses"), f"{f.seance.year}-DEL-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.haut = f"{numero} – {f.sujet.objet}"
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"Conseil municipal – séance du {f.seance:%d/%m/%Y}")
    d.p(f"Délibération n° {numero}", gras=True, avant=12, taille=13)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    absents = f.exercice - f.presents - f.pouvoirs
    d.p(f"En exercice : {f.exercice} | Présents : {f.presents} | Représentés : {f.pouvoirs} | Absents : {absents} | "
        f"Votants : {f.votants}", aligne="centre", avant=10)  # fmt: skip
    d.p(f"Président de séance : {mm(f.president)}, Maire. Secrétaire de séance : {mm(f.secretaire)}.", avant=8)
    visas_suivis(d, f, fin=";")
    considerants_suivis(d, f, fin=";")
    d.p("L'assemblée, invitée à se prononcer,", avant=8)
    d.p(f"À {tous(f)}{'' if f.mode == 'unanimite' else ' des suffrages exprimés'},")
    poser(d, f, tierce(f), marque="> ", fin=" ;")
    if f.mode == "majorite":
        d.p(f"{f.pour} POUR – {f.contre} CONTRE – {f.abstentions} ABSTENTION(S)", gras=True)
    d.p("Le présent extrait est certifié conforme au registre des délibérations.", avant=10)
    signent(d, f)
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def hotel_de_la_metropole(f: Faits) -> Feuille:
    """A métropole: « Le Conseil de Métropole », « 1°) », « Et ont signé », the vote by those for and against."""
    f = camper(f, "Métropole {de}", "conseil métropolitain", "président", 49, prefixe="24",
               visas=[f"{CGCT}, et notamment son article L. 5217-2"])  # fmt: skip
    d, numero = Feuille("hotel_de_la_metropole"), f"M{f.seance:%Y-%m-%d}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.p(f.collectivite.upper(), gras=True, taille=14, aligne="centre")
    d.p("CONSEIL MÉTROPOLITAIN", gras=True, aligne="centre")
    d.p(f"Séance publique du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="droite", gras=True)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Le conseil métropolitain, convoqué le {le(f.convocation)}, s'est réuni en l'hôtel de la Métropole sous la "
        f"présidence de {mm(f.president)}, {f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(f"En exercice : {f.exercice}. Présents : {f.presents}. Absents ayant donné pouvoir : {f.pouvoirs}. Votants : "
        f"{f.votants}.")  # fmt: skip
    visas_suivis(d, f, fin=".", aligne="justifie")
    considerants_suivis(d, f, fin=".", aligne="justifie")
    d.p("Le conseil métropolitain, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f), marque="{n}°) ", fin=" ;")
    if f.mode == "unanimite":
        d.p("Délibération adoptée à l'unanimité.", avant=8)
    else:
        d.p(f"Délibération adoptée à la majorité ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s)).",
            avant=8)  # fmt: skip
    d.p("Fait et délibéré les jour, mois et an que dessus.", avant=8)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)} de la Métropole,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def vote_ligne_a_ligne(f: Faits) -> Feuille:
    """A suburban city: a table of the vote with the names, « Adopte les propositions », affixed dates at the foot."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 35)
    d, qui, numero = Feuille("vote_ligne_a_ligne"), bancs(f), f"{f.rang:03}.{f.seance.year}"
    d.blocs.append(Tableau((("Conseil municipal", f"Séance du {le(f.seance)}"),
                            ("Délibération n°", numero), ("Objet", f.sujet.objet)), entete=False))  # fmt: skip
    d.p(f.collectivite.upper(), gras=True, avant=10)
    d.p(f"Le nombre de conseillers municipaux en exercice est de {f.exercice}.", avant=8)
    d.p(f"Le conseil municipal a été convoqué le {le(f.convocation)}. Il siège sous la présidence de "
        f"{monsieur(f.president)}, Maire.")  # fmt: skip
    d.p(f"Présents ({f.presents}) : {', '.join(str(m) for m in qui.presents)}.", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Ont donné pouvoir ({f.pouvoirs}) : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.", taille=10)
    d.p(f"Secrétaire de séance : {f.secretaire}")
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p("Le conseil municipal, après avis de la commission Ville durable, après en avoir délibéré,", avant=10)
    poser(d, f, tierce(f), marque="Article {er}. ", unique="Article unique. ", fin=".")
    libres = [str(m) for m in qui.presents if m not in (f.president, f.secretaire)]
    contre, abst = libres[: f.contre], libres[f.contre : f.contre + f.abstentions]
    d.blocs.append(Tableau((("Vote", "Nombre", "Élus"), ("Pour", str(f.pour), ""),
                            ("Contre", str(f.contre), ", ".join(contre)),
                            ("Abstentions", str(f.abstentions), ", ".join(abst)))))  # fmt: skip
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    d.p(f"Transmis en préfecture le {f.transmission:%d/%m/%Y} – Publié le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(transmission=f.transmission, publication=f.publication)
    if f.pouvoirs:
        d.dit(pouvoirs=f.pouvoirs)
    dit_vote(d, f)
    return d


VILLES = (
    je_vous_demande_de_bien_vouloir,
    vote_par_groupes,
    visas_d_un_bloc,
    representes_excuses,
    hotel_de_la_metropole,
    vote_ligne_a_ligne,
)
