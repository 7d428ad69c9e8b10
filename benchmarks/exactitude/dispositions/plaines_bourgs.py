"""The set `PLAINES`, bourgs: six offices with a secretary-general and a program of their own."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.plaines_pieces import (
    CGCT,
    SANS_POUVOIRS,
    TOUS,
    an_et_jour,
    annonce,
    bureau,
    de_faire,
    e,
    faire,
    le_chef,
    mm,
    monsieur,
    motive,
    noms,
    pluriel,
    pose,
    procurations,
    sans_motif,
    signature,
    tablee,
    tampon,
    unanimite,
    verbes,
)
from benchmarks.exactitude.dispositions.plaines_villes import PLAINES_VILLES
from benchmarks.exactitude.faits import Faits, Sujet, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def bourg_colonne_de_comptes(f: Faits) -> Feuille:
    """A bourg: counts in a two-column table, names in paragraphs, visas, then « ARTICLE 1 : » with infinitives."""
    f = bureau(f, "Commune {de}", "conseil municipal", "maire", 19, visas=[CGCT])
    d, t, numero = Feuille("bourg_colonne_de_comptes"), tablee(f), f"{f.seance.year}-{f.rang:03}"
    tampon(d, f, "s2low", numero)
    d.bas = "Page {page}/{pages}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"SÉANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", gras=True, aligne="centre")
    d.blocs.append(Tableau((("Nombre de conseillers en exercice", str(f.exercice)), ("Présents", str(f.presents)),
                            ("Pouvoirs", str(f.pouvoirs)), ("Votants", str(f.votants))), entete=False))  # fmt: skip
    d.p(f"L'an {an_et_jour(f)} à 20 h 00, le Conseil Municipal légalement convoqué le {le(f.convocation)} s'est "
        "réuni à "
        f"la mairie en séance publique sous la présidence de {mm(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    d.p(f"Étaient présents : {noms(t.presents)}.", aligne="justifie")
    if t.pouvoirs:
        d.p(f"Étaient absents et avaient donné pouvoir : {procurations(t)}.")
    if t.absents:
        d.p(f"Étaient absents excusés : {noms(t.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, avant=12)
    motive(d, f, aligne="justifie")
    d.p(f"Le Conseil Municipal, après en avoir délibéré, à {unanimite(f)} des votants,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    pose(d, f, de_faire(f), marque="ARTICLE {n} : ", unique="ARTICLE UNIQUE : ", fin=".", aligne="justifie")
    if f.mode == "majorite":
        d.p(f"({f.pour} pour, {f.contre} contre, {pluriel(f.abstentions, 'abstention')})")
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=10)
    signature(d, f, f"{le_chef(f)},")
    annonce(d, f, numero, *TOUS)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_adjoint_rapporteur(f: Faits) -> Feuille:
    """A bourg whose adjoints report: no visa, a long exposé, numbered verbs, the vote in the hinge."""
    f = bureau(f, "Commune {de}", "conseil municipal", "maire", 23)
    d, t, numero = Feuille("bourg_adjoint_rapporteur"), tablee(f), f"{f.seance:%Y-%m-%d}-{f.rang:02}"
    qui = f.autres[3]
    d.haut = f"{f.collectivite} – Conseil municipal"
    d.p("DÉPARTEMENT DE L'OSTRE", aligne="centre", taille=10)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p("Extrait des délibérations du conseil municipal", italique=True, aligne="centre")
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, aligne="centre")
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=10)
    d.p(f"Nombre de conseillers : en exercice {f.exercice}, présents {f.presents}, votants {f.votants}")
    d.p(f"Présents : {', '.join(str(i) for i in t.presents)}", aligne="justifie", taille=10)
    if t.pouvoirs:
        d.p(f"Absents ayant donné procuration : {', '.join(f'{a} à {b}' for a, b in t.pouvoirs)}", taille=10)
    if t.absents:
        d.p(f"Absents : {', '.join(str(i) for i in t.absents)}", taille=10)
    d.p(f"Président de séance : {f.president}, Maire", taille=10)
    d.p(f"Secrétaire de séance : {f.secretaire}", taille=10)
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Rapporteur : {mm(qui)}", italique=True)
    d.p(f"{mm(qui)}, {'adjointe' if qui.femme else 'adjoint'} en charge de ce dossier, rappelle le travail mené par la "
        "commission depuis le début de l'année. Les crédits et le calendrier ont été examinés ; aucune réserve n'a été "
        "formulée.", aligne="justifie")  # fmt: skip
    d.p("Plusieurs conseillers demandent des précisions sur le calendrier, qui leur sont apportées.", aligne="justifie")
    vote = "à l'unanimité"
    if f.mode == "majorite":
        vote = f"par {f.pour} voix pour, {f.contre} contre et {pluriel(f.abstentions, 'abstention')}"
    d.p(f"Le conseil municipal, après en avoir délibéré, {vote} :", avant=10)
    pose(d, f, verbes(f), marque="- ", retrait=12)
    d.p("Pour extrait conforme au registre des délibérations,", avant=12)
    signature(d, f, f"{le_chef(f)},")
    d.p(f"Publié sur le site internet de la commune le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    sans_motif(d)
    annonce(d, f, numero, *SANS_POUVOIRS)
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


_TARIFS = (("Salle", "Habitants de la commune", "Extérieurs"), ("Grande salle, la journée", "180 €", "320 €"),
           ("Petite salle, la journée", "90 €", "160 €"), ("Caution", "500 €", "500 €"))  # fmt: skip
_SALLES = Sujet(
    "Tarifs de location de la salle polyvalente",
    "7.1", (CGCT, "la délibération du 12 décembre 2022 fixant ces tarifs"),
    ("qu'il convient de revoir les tarifs compte tenu du coût de l'énergie",),
    (("fixer", "comme suit les tarifs de location de la salle polyvalente :"),
     ("dire", "que ces tarifs s'appliqueront aux réservations à venir")),
)  # fmt: skip


def bourg_tarifs_de_salle(f: Faits) -> Feuille:
    """A bourg that fixes what it lets: a table inside the first provision, the head in a narrow column."""
    f = bureau(f, "Commune {de}", "conseil municipal", "maire", 19, sujet=_SALLES)
    d, t, numero = Feuille("bourg_tarifs_de_salle"), tablee(f), f"DCM {f.rang:02}-{f.seance.year}"
    tampon(d, f, "actes", numero)
    gauche = (f"Conseillers en exercice : {f.exercice}", f"Présents : {f.presents}", f"Représentés : {f.pouvoirs}",
              f"Votants : {f.votants}", f"Convoqués le {le(f.convocation)}")  # fmt: skip
    droite = [f.collectivite.upper(), "CONSEIL MUNICIPAL", f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}",
              f"Sous la présidence de {monsieur(f.president)}, {f.president.qualite}",
              f"Présents : {noms(t.presents)}"]  # fmt: skip
    if t.pouvoirs:
        droite.append(f"Représentés : {procurations(t)}")
    droite.append(f"Secrétaire : {mm(f.secretaire)}")
    d.blocs.append(Colonnes(tuple(P(x, taille=9) for x in gauche), tuple(P(x, taille=10) for x in droite)))
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13)
    motive(d, f, fin=" ;")
    d.p(f"Le conseil municipal, après avoir entendu l'exposé de {monsieur(f.autres[1])} et après en avoir délibéré :",
        avant=10)  # fmt: skip
    textes = verbes(f)
    d.p(f"- {textes[0]}")
    d.blocs.append(Tableau(_TARIFS))
    d.p(f"- {textes[1]}.")
    tableau = " ".join(c for rangee in _TARIFS for c in rangee)
    d.dit(provisions=[(None, "FIXE", f"{textes[0]} {tableau}"), (None, "DIT", textes[1])])
    d.p(f"Vote : pour {f.pour}, contre {f.contre}, abstention {f.abstentions}", gras=True, avant=10)
    signature(d, f, "Pour copie conforme,", f"{le_chef(f)},", aligne="gauche")
    annonce(d, f, numero, *TOUS)
    dit_vote(d, f)
    return d


def bourg_note_et_proposition(f: Faits) -> Feuille:
    """A bourg that prints the note sent to the members: what is proposed, then one line that adopts it."""
    f = bureau(f, "Commune {de}", "conseil municipal", "maire", 27)
    d, numero = Feuille("bourg_note_et_proposition", coin="bas-droite"), f"{f.rang:03}/{f.seance.year}"
    tampon(d, f, "ministere", numero)
    d.lignes(f.collectivite.upper(), "SERVICE SECRÉTARIAT GÉNÉRAL", gras=True)
    d.p(f"CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=12)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni à l'hôtel de ville le {le(f.seance)} à "
        f"dix-neuf heures sous la présidence de {monsieur(f.president)}, maire.", aligne="justifie")  # fmt: skip
    d.p(f"Nombre de membres en exercice : {f.exercice} | Présents : {f.presents} | Pouvoirs : {f.pouvoirs} | "
        f"Votants : {f.votants}")  # fmt: skip
    d.p(f"A été {e(f.secretaire, 'désigné')} secrétaire de séance : {monsieur(f.secretaire)}.")
    motive(d, f, fin="", aligne="justifie")
    d.p("Le dossier a été présenté en commission, laquelle a rendu un avis favorable. Les pièces ont été tenues à la "
        "disposition des élus.", aligne="justifie")  # fmt: skip
    d.p("Il est proposé au conseil municipal :", avant=10)
    pose(d, f, de_faire(f), puce="–", retrait=12)
    d.p(f"Le conseil municipal adopte cette proposition à {unanimite(f)}.", gras=True, avant=10)
    if f.mode == "majorite":
        d.lignes(f"Votes pour : {f.pour}", f"Votes contre : {f.contre}", f"Abstentions : {f.abstentions}")
    signature(d, f, f"{le_chef(f)},")
    d.p("Délais et voies de recours : deux mois devant le tribunal administratif de Montrivel (www.telerecours.fr).",
        taille=8, avant=14)  # fmt: skip
    annonce(d, f, numero, *TOUS)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_emargement(f: Faits) -> Feuille:
    """A bourg that prints who sits in a table, an article's label alone on its line and verbs of the third person."""
    f = bureau(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, t, numero = Feuille("bourg_emargement"), tablee(f), f"D{f.seance:%Y%m%d}-{f.rang:02}"
    d.p(f.collectivite, gras=True, aligne="droite", taille=13)
    d.p("DÉLIBÉRATION", gras=True, aligne="centre", taille=15, avant=14)
    d.p(f"n° {numero}", aligne="centre", avant=0)
    d.p(f"Séance du conseil municipal du {le(f.seance)}", aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y} – Conseillers en exercice : {f.exercice} – Présents : "
        f"{f.presents} – Procurations : {f.pouvoirs} – Votants : {f.votants}")  # fmt: skip
    rangees = [(mm(i), "Présente" if i.femme else "Présent", "") for i in t.presents]
    rangees += [(mm(a), "Excusée" if a.femme else "Excusé", f"Procuration à {mm(b)}") for a, b in t.pouvoirs]
    rangees += [(mm(i), "Absente" if i.femme else "Absent", "") for i in t.absents]
    d.blocs.append(Tableau((("Nom", "Présence", "Observation"), *rangees)))
    d.p(f"Présidence : {mm(f.president)}, Maire. Secrétaire de séance : {mm(f.secretaire)}.", avant=10)
    motive(d, f, vu="VU", considerant="CONSIDÉRANT", fin=" ;")
    d.p(f"Après en avoir délibéré, à {unanimite(f)}, le conseil municipal :", avant=10)
    pose(d, f, verbes(f), marque="Article {er}|", unique="Article unique|", fin=".", avant=0)
    if f.mode == "majorite":
        d.p(f"Vote : {f.pour} pour, {f.contre} contre, {pluriel(f.abstentions, 'abstention')}", avant=10)
    d.p(f"Fait en mairie, le {le(f.seance)}", avant=12, aligne="droite")
    signature(d, f, f"{le_chef(f)},")
    d.p(f"Certifié exécutoire : reçu en sous-préfecture le {f.reception:%d/%m/%Y}, publié le {f.publication:%d/%m/%Y}.",
        taille=9, avant=12)  # fmt: skip
    annonce(d, f, numero, *TOUS)
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_point_a_l_ordre_du_jour(f: Faits) -> Feuille:
    """A commune nouvelle: the point of the agenda as a title, counts in words, bare infinitives, votes in a table."""
    f = bureau(f, "Commune nouvelle {de}", "conseil municipal", "maire", 29)
    d, t, numero = Feuille("bourg_point_a_l_ordre_du_jour"), tablee(f), f"{f.seance.year}_{f.rang:03}"
    tampon(d, f, "s2low", numero)
    d.bas = f"{f.collectivite} – feuillet {{page}}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("Extrait des délibérations du conseil municipal", aligne="centre", gras=True, avant=10)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)}, à vingt heures, le conseil municipal, convoqué le "
        f"{le(f.convocation)}, s'est réuni à la salle des fêtes, sous la présidence de {mm(f.president)}, Maire. "
        f"Sur {en_lettres(f.exercice)} conseillers en exercice, {en_lettres(f.presents)} sont présents.",
        aligne="justifie", avant=10)  # fmt: skip
    if t.pouvoirs:
        d.p(f"Ont donné pouvoir : {procurations(t)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f.sujet.objet.upper(), gras=True, avant=2)
    motive(d, f, fin=" ;", aligne="justifie")
    d.p("Le conseil municipal, après en avoir délibéré, décide de :", avant=10)
    pose(d, f, faire(f), puce="-", retrait=12)
    d.blocs.append(Tableau((("Votants", "Pour", "Contre", "Abstentions"),
                            (str(f.votants), str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
    d.p("Ainsi fait et délibéré, les jour, mois et an ci-dessus.", avant=10)
    signature(d, f, f"{le_chef(f)} de la commune nouvelle,")
    annonce(d, f, numero, *SANS_POUVOIRS, objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


PLAINES_BOURGS = (
    bourg_colonne_de_comptes,
    bourg_adjoint_rapporteur,
    bourg_tarifs_de_salle,
    bourg_note_et_proposition,
    bourg_emargement,
    bourg_point_a_l_ordre_du_jour,
    *PLAINES_VILLES,
)
