"""The set MARCHES, third part: towns and a city."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
    decider,
    dit_acte,
    le_chef,
    mm,
    monsieur,
    motifs,
    noms,
    poser,
    sans_motifs,
    signe,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.marches_pieces import chiffres, petit, pluriel, procurations
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def ville_services(f: Faits) -> Feuille:
    """A town: the service and the matter in the head, names in one paragraph, the rapporteur's exposé, articles."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 33,
               visas=[f"{CGCT}, et notamment ses articles L. 2121-29 et suivants"])  # fmt: skip
    d, qui, numero = Feuille("ville_services"), bancs(f), f"DCM-{f.seance:%y}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.haut, d.bas = f"{f.collectivite} – {numero}", "{page}/{pages}"
    d.lignes(f.collectivite.upper(), "Direction générale des services", gras=True)
    d.p(f"Matière : {f.sujet.matiere}", taille=9, avant=2)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", avant=12, taille=13)
    d.p(f"CONSEIL MUNICIPAL DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Président de séance : {mm(f.president)}, Maire", avant=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"Date d'envoi de la convocation : {le(f.convocation)}", avant=2)
    d.p(f"Nombre de conseillers municipaux en exercice : {f.exercice}", avant=2)
    d.p(f"Présents : {f.presents} – Ont donné procuration : {f.pouvoirs} – Votants : {f.votants}", avant=2)
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Procurations : {procurations(qui.pouvoirs)}.", aligne="justifie", taille=10)
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}.", aligne="justifie", taille=10)
    adjoint = f.autres[0]
    d.p(f"{mm(adjoint)}, {accord(adjoint, 'adjoint')} au maire, expose :", avant=12)
    d.p("La Ville a engagé depuis deux ans une réflexion sur cette question avec les partenaires concernés. Les "
        "conclusions en ont été présentées à la commission le mois dernier, qui a rendu un avis favorable.",
        aligne="justifie")  # fmt: skip
    d.p("Aussi est-il demandé à l'assemblée de se prononcer.", aligne="justifie")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    motifs(d, f, fin=",", aligne="justifie")
    d.p(f"Après en avoir délibéré, à {tous(f)} des suffrages exprimés,", avant=8)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f, cap=True), marque="Article {n} – ", unique="Article unique – ", fin=".", aligne="justifie")
    d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstention : {f.abstentions}", avant=10)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)} de la Ville,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def ville_groupes(f: Faits) -> Feuille:
    """A middling town: title without a label, votes by group in a table, verbs in bold capitals, two stamps of time."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 29)
    d, numero = (
        Feuille("ville_groupes", police="New Computer Modern", coin="haut-gauche"),
        f"{f.seance.year}-{f.rang:03}",
    )
    timbre(d, f, "ministere", numero)
    d.bas = f"Hôtel de ville – 3, place du Marché – {f.lieu}"
    d.p(f.collectivite.upper(), gras=True, aligne="droite", taille=14)
    d.p("CONSEIL MUNICIPAL", aligne="droite", avant=2)
    d.p(f"Séance publique du {le(f.seance)}", aligne="droite", avant=2)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=16)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=4)
    d.p(f"Le conseil municipal de la {f.collectivite} s'est réuni à l'hôtel de ville sur la convocation et sous la "
        f"présidence de {monsieur(f.president)}, Maire. Date de la convocation : {le(f.convocation)}. Conseillers en "
        f"exercice : {f.exercice}. Présents à l'ouverture de la séance : {f.presents}. Secrétaire de séance : "
        f"{mm(f.secretaire)}.", aligne="justifie", avant=12)  # fmt: skip
    motifs(d, f, fin="", haut=True, aligne="justifie")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ, LE CONSEIL MUNICIPAL", gras=True, avant=12)
    poser(d, f, tierce(f), fin=".", aligne="justifie")
    d.blocs.append(Tableau((("Votants", "Pour", "Contre", "Abstentions"),
                            (str(f.votants), str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
    d.p(f"ADOPTÉE À {tous(f).upper()}", gras=True, avant=8)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def ville_chef_lieu(f: Faits) -> Feuille:
    """A city: a long report in two columns' head, « le Conseil adopte », no visa, seventy lines of names shortened."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 43)
    d, qui = Feuille("ville_chef_lieu"), bancs(f)
    numero = f"{f.seance.year} / {f.rang:03}"
    timbre(d, f, "actes", f"{f.seance.year}_{f.rang:03}")
    d.bas = "Secrétariat de l'assemblée – {page}/{pages}"
    gauche = ("Pôle Ressources", "Extrait du registre des délibérations", f"n° {numero}")
    droite = (f.collectivite.upper(), f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}",
              f"Sur convocation du {le(f.convocation)}, le Conseil municipal s'est réuni en séance publique sous la "
              f"présidence de {mm(f.president)}, Maire.", f"Secrétaire de séance : {mm(f.secretaire)}",
              f"Membres en exercice : {f.exercice}", "Présents :", f"{noms(qui.presents)}.")  # fmt: skip
    suite = [f"Excusés ayant donné pouvoir : {procurations(qui.pouvoirs)}."] if qui.pouvoirs else []
    d.blocs.append(Colonnes(tuple(P(t, taille=9) for t in gauche),
                            tuple(P(t, taille=9, aligne="justifie")
                                  for t in (*droite, *suite)), part=0.3))  # fmt: skip
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=16)
    adjoint = f.autres[3]
    d.p(f"{mm(adjoint)}, {accord(adjoint, 'adjoint')} au Maire, rapporte :", avant=10)
    for alinea in ("Mesdames, Messieurs,",
                   "Le dossier qui vous est soumis prolonge les orientations que notre assemblée a fixées en début de "
                   "mandat. Il a été préparé avec les services et n'appelle pas de moyens nouveaux.",
                   "Les deux commissions consultées ont rendu un avis favorable. Le calendrier prévoit une mise en "
                   "œuvre dès le trimestre prochain, puis un premier bilan au bout d'un an."):  # fmt: skip
        d.p(alinea, aligne="justifie")
    d.p("Au vu de ce qui précède, il vous est proposé, Mesdames, Messieurs :", avant=10)
    poser(d, f, decider(f), marque="– ", retrait=12)
    majorite = f"à {tous(f)}"
    if f.contre:
        majorite += f" ({f.contre} voix contre, {pluriel(f.abstentions, 'abstention')})"
    d.p(f"Le Conseil municipal adopte {majorite}.", avant=12, gras=True)
    signe(d, f, "Pour extrait conforme au registre,", f"{le_chef(f)},")
    petit(d, f"Publiée le : {le(f.publication)}")
    tete(d, f, numero, "convocation", "en_exercice")
    sans_motifs(d)
    d.dit(mode=f.mode, publication=f.publication)
    if f.contre:
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def ville_decision(f: Faits) -> Feuille:
    """A town's maire decides by delegation: a table of references, « DÉCIDE », articles, a report to the conseil."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, numero = Feuille("ville_decision"), f"DM {f.seance.year}-{f.rang:03}"
    quoi, societe, somme = (("la maintenance des ascenseurs", "Élévations du Midi", "6 240,00"),
                            ("la location d'une patinoire", "Glaces et Fêtes", "31 500,00"),
                            ("la restauration d'un tableau", "Atelier Remparts", "8 920,50"))[f.rang % 3]  # fmt: skip
    objet = f"Marché pour {quoi}"
    timbre(d, f, "s2low", numero.replace(" ", ""), "AU")
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("DÉCISION DU MAIRE", gras=True, aligne="centre", taille=13, avant=12)
    d.blocs.append(Tableau((("Numéro", numero), ("Date", le(f.seance)), ("Service", "Commande publique"),
                            ("Objet", objet)), entete=False))  # fmt: skip
    d.p("Le Maire," if f.rang % 2 else f"{le_chef(f)} de la Ville,", avant=12)
    visas = (f"VU {CGCT}, notamment son article L. 2122-22",
             "VU la délibération du 3 juillet 2020 par laquelle le conseil municipal a délégué au maire une partie de "
             "ses attributions", "VU le code de la commande publique")  # fmt: skip
    motifs_ = (f"CONSIDÉRANT l'offre remise par la société {societe}",)
    for texte in (*visas, *motifs_):
        d.p(f"{texte},", aligne="justifie")
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    textes = (f"D'attribuer à la société {societe} le marché pour {quoi}, d'un montant de {somme} € HT",
              "D'imputer la dépense au budget de la Ville, chapitre 011",
              "De rendre compte de cette décision au conseil municipal lors de sa prochaine réunion")  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} : {texte}.", aligne="justifie")
    verbes = ("ATTRIBUE", "IMPUTE", "REND")
    d.dit(visas=list(visas), considerants=list(motifs_))
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])
    signe(d, f, "Le Maire,")
    petit(d, f"Notifié au titulaire le …………… – Affiché le {chiffres(f.publication)}")
    dit_acte(d, f, "AU", numero, objet)
    return d


MARCHES_VILLES = (ville_services, ville_groupes, ville_chef_lieu, ville_decision)
