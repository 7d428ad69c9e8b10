"""The control layouts of set I: thirteen délibérations, two arrêtés and a décision, as the offices of a village, a
town, a communauté, a syndicat, a département, a région or an établissement print them."""

from __future__ import annotations

from benchmarks.exactitude.commun import timbre_actes, timbre_ministere, timbre_s2low, visas_suivis
from benchmarks.exactitude.dispositions.nouvelles_suite import (
    NOUVELLES_SUITE,
    capitales,
    citer,
    constate,
    dit_assemblee,
    dit_comptes,
    enumerer,
    infinitifs,
    le_chef,
    membres,
    mettre,
    monsieur,
    nomme,
    par_phrase,
    sieur_chef,
    signer,
    situer,
    tierces,
)
from benchmarks.exactitude.faits import Faits, annee_en_lettres, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def registre_de_village(f: Faits) -> Feuille:
    """The village's book: the sitting in words, the members one after the other, verbs in capitals after dashes."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, qui, numero = Feuille("registre_de_village"), membres(f), f"{f.seance.year}-{f.rang:03}"
    d.lignes("DÉPARTEMENT DE L'OSTRE", "ARRONDISSEMENT DE MONTRIVEL", f.collectivite.upper(), gras=True)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", aligne="centre", gras=True, avant=14)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.lignes("Nombre de conseillers :", f"- en exercice : {f.exercice}", f"- présents : {f.presents}",
             f"- votants : {f.votants}", avant=10)  # fmt: skip
    d.p(
        f"L'an {annee_en_lettres(f.seance.year)}, le {_quantieme(f)} à vingt heures, le conseil municipal, légalement "
        "convoqué, s'est réuni en session ordinaire à la mairie, sous la présidence de "
        f"{monsieur(f.president)} {f.president}, maire.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"Date de convocation : {le(f.convocation)}")
    d.p(f"Étaient présents : {', '.join(nomme(m) for m in qui.presents)}.", aligne="justifie")
    if qui.absents:
        d.p(f"Absents excusés : {', '.join(nomme(m) for m in qui.absents)}.")
    for mandant, mandataire in qui.mandants:
        d.p(f"{nomme(mandant)} a donné pouvoir à {nomme(mandataire)}.")
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"{sieur_chef(f)} expose au conseil municipal le dossier qui lui est soumis.", avant=10)
    visas_suivis(d, f)
    citer(d, "considerants", "Considérant", f.sujet.considerants, ",")
    d.p(f"Après en avoir délibéré, le conseil municipal{par_phrase(d, f)} :", avant=10)
    mettre(d, f, tierces(f), puce="-")
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus.", avant=12)
    d.p("Pour extrait conforme,", avant=8)
    signer(d, f, "Le Maire,")
    dit_assemblee(d, f, numero, f.sujet.objet, convocation=f.convocation, president="maire", secretaire=True)
    d.dit(en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    return d


def ville_en_articles(f: Faits) -> Feuille:
    """A town with a service of assemblies: a stamp, a table of counts, the vote below the articles."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, numero = Feuille("ville_en_articles"), f"DEL{f.seance:%Y%m%d}_{f.rang:02}"
    timbre_s2low(d, f, numero)
    d.bas = "Hôtel de ville – 1, place du Marché – Page {page} sur {pages}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre")
    d.p(f"N° {numero}", gras=True)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.blocs.append(Tableau((("En exercice", "Présents", "Pouvoirs", "Votants"),
                            tuple(str(n) for n in (f.exercice, f.presents, f.pouvoirs, f.votants)))))  # fmt: skip
    d.p(
        f"Le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni en mairie à 18 h 30, sous la "
        f"présidence de {monsieur(f.president)} {f.president}, maire.",
        aligne="justifie",
    )
    d.p(f"{monsieur(f.secretaire)} {f.secretaire} est désigné{'e' * f.secretaire.femme} secrétaire de séance.")
    citer(d, "visas", "Vu", ("le code général des collectivités territoriales", *f.visas), ",")
    citer(d, "considerants", "Considérant", f.sujet.considerants, ",")
    d.p(f"Ouï l'exposé de {sieur_chef(f)},")
    d.p("Après en avoir délibéré,")
    d.p("DÉCIDE", gras=True, aligne="centre")
    mettre(d, f, infinitifs(f, capitale=True), "Article {n} :", premier="Article 1er :", fin=".")
    if constate(f):
        d.p("Le conseil municipal prend acte.", avant=10)
        d.dit(mode="sans_vote")
    elif f.mode == "unanimite":
        d.p("Adopté à l'unanimité des suffrages exprimés.", avant=10)
        d.dit(mode="unanimite")
    else:
        d.p(f"Adopté à la majorité – Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}", avant=10)
        dit_comptes(d, f)
    d.p("Pour extrait conforme au registre,", avant=10)
    signer(d, f, le_chef(f))
    d.p("La présente délibération peut faire l'objet d'un recours devant le tribunal administratif "
        "de Montrivel dans un délai de deux mois à compter de sa publication.", taille=9, avant=12)  # fmt: skip
    dit_assemblee(d, f, numero, f.sujet.objet, convocation=f.convocation, president="maire", secretaire=True)
    d.dit(en_exercice=f.exercice, presents=f.presents, pouvoirs=f.pouvoirs, votants=f.votants)
    return d


def communaute_par_voix(f: Faits) -> Feuille:
    """A communauté de communes: visas with dashes and semicolons, the votes counted in the hinge."""
    f = situer(f, "Communauté de communes {de}", "conseil communautaire", "président", 29)
    d, numero = Feuille("communaute_par_voix"), f"{f.seance:%Y-%m}-{f.rang:02}"
    d.p(f.collectivite, gras=True, aligne="centre", taille=13)
    d.p("Délibération du Conseil communautaire", aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True, avant=14)
    d.p(
        f"Le {le(f.seance)}, à 19 h 00, le Conseil communautaire, dûment convoqué le {le(f.convocation)}, s'est réuni "
        f"à la salle polyvalente de Montrivel, sous la présidence de {monsieur(f.president)} {f.president}, "
        f"{f.president.qualite}.",
        aligne="justifie",
    )
    d.lignes(f"Conseillers en exercice : {f.exercice}", f"Présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}",
             f"Votants : {f.votants}")  # fmt: skip
    d.p(f"Secrétaire de séance : {f.secretaire}")
    citer(d, "visas", "VU", f.visas, " ;", puce="-")
    citer(d, "considerants", "CONSIDÉRANT", f.sujet.considerants, " ;", puce="-")
    vote = ""
    if constate(f):
        d.dit(mode="sans_vote")
    else:
        dit_comptes(d, f)
        s = "s" * (f.abstentions > 1)
        vote = f", par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention{s}"
    d.p(f"Le Conseil communautaire, ouï l'exposé de {sieur_chef(f)}, après en avoir délibéré{vote} :", avant=10)
    mettre(d, f, tierces(f, "phrase"), puce="•")
    d.p(f"Fait et délibéré à Montrivel, le {le(f.seance)}.", avant=12)
    signer(d, f, le_chef(f))
    d.p(f"Publié sur le site internet de la communauté de communes le {le(f.publication)}", taille=9, avant=14)
    d.dit(publication=f.publication)
    dit_assemblee(d, f, numero, f.sujet.objet, convocation=f.convocation, president=f.chef, secretaire=True)
    d.dit(en_exercice=f.exercice, presents=f.presents, pouvoirs=f.pouvoirs, votants=f.votants)
    return d


def bureau_agglomeration(f: Faits) -> Feuille:
    """The bureau of an agglomération: articles, then the vote in a table of its own."""
    f = situer(f, "Communauté d'agglomération {de}", "bureau communautaire", "président", 15)
    d, numero = Feuille("bureau_agglomeration"), f"B{f.seance.year}_{f.rang:03}"
    timbre_actes(d, f, numero)
    d.coin = "haut-gauche"
    d.p(f.collectivite.upper(), gras=True, aligne="droite")
    d.p("BUREAU COMMUNAUTAIRE", gras=True, aligne="centre", avant=12)
    d.p(f"Réunion du {f.seance:%d/%m/%Y}", aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.lignes(f"Date de convocation : {f.convocation:%d/%m/%Y}",
             f"Membres en exercice : {f.exercice}   Présents : {f.presents}   Votants : {f.votants}")  # fmt: skip
    d.p(f"Présidence : {f.president}, {f.president.qualite}")
    d.p("EXPOSÉ DES MOTIFS", gras=True, avant=12)
    d.p("Par délibération du 16 juillet 2020, le conseil communautaire a délégué au bureau une partie de ses "
        "attributions. Le dossier présenté ce jour relève de cette délégation.", aligne="justifie")  # fmt: skip
    d.p("LE BUREAU COMMUNAUTAIRE,", gras=True, avant=10)
    citer(d, "visas", "Vu", ("le code général des collectivités territoriales et notamment son article L. 5211-10",
                             *f.visas), ",")  # fmt: skip
    citer(d, "considerants", "Considérant", f.sujet.considerants, ",")
    d.p("Après en avoir délibéré,")
    mettre(d, f, tierces(f), "ARTICLE {n} :", fin=".")
    if constate(f):
        d.dit(mode="sans_vote")
    else:
        d.blocs.append(Tableau((("Pour", "Contre", "Abstentions"),
                                (str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
        dit_comptes(d, f)
    signer(d, f, le_chef(f))
    dit_assemblee(d, f, numero, f.sujet.objet, convocation=f.convocation, president=f.chef)
    d.dit(en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    return d


def sivu_tape(f: Faits) -> Feuille:
    """A school syndicat typed without accents, the date stuck to its article, no visa, reasons told by the chair."""
    f = situer(f, "SIVU des écoles {de}", "comité syndical", "président", 9)
    d, qui, numero = Feuille("sivu_tape"), membres(f), f"{f.rang}/{f.seance.year}"
    d.p(capitales(f.collectivite), gras=True)
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU COMITE SYNDICAL", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du{le(f.seance)}", aligne="centre")
    d.p(f"DELIBERATION N° {numero}", aligne="centre")
    d.p(
        f"L'an deux mil {en_lettres(f.seance.year - 2000)}, le {_quantieme(f)} à dix-huit heures trente, les membres "
        f"du comité syndical se sont réunis à l'école, sous la présidence de {nomme(f.president)}, {f.chef}, sur "
        f"convocation en date du {le(f.convocation)}.",
        avant=10,
    )
    d.p(f"Présents : {' - '.join(nomme(m) for m in qui.presents)}")
    d.p(f"Excusés : {' - '.join(nomme(m) for m in (*(m for m, _ in qui.mandants), *qui.absents))}")
    for mandant, mandataire in qui.mandants:
        d.p(f"Pouvoir de {nomme(mandant)} à {nomme(mandataire)}")
    d.p(f"Nombre de délégués en exercice : {f.exercice} – Présents : {f.presents} – Votants : {f.votants}")
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    d.p(f"OBJET : {capitales(f.sujet.objet)}", gras=True, avant=10)
    d.p(f"{sieur_chef(f)} rappelle aux délégués {' et '.join(f.sujet.considerants)}.", avant=10)
    d.p(f"Le comité syndical, après en avoir délibéré{par_phrase(d, f, ' des membres présents')},")
    mettre(d, f, [capitales(t.split(" ", 1)[0]) + " " + t.split(" ", 1)[1] for t in tierces(f)], fin=",")
    d.p("Fait et délibéré, les jour, mois et an que dessus.", avant=10)
    d.p("Ont signé au registre les membres présents.")
    signer(d, f, le_chef(f))
    dit_assemblee(d, f, numero, capitales(f.sujet.objet), convocation=f.convocation, president=f.chef, secretaire=True)
    d.dit(en_exercice=f.exercice, presents=f.presents, votants=f.votants, visas=[], considerants=[])
    return d


def petr_attendu(f: Faits) -> Feuille:
    """A pôle territorial: one « Vu : » over a list, « Attendu », numbered decisions, the vote in two words."""
    f = situer(f, "Pôle d'équilibre territorial et rural du Pays {de}", "comité syndical", "président", 27)
    d, numero = Feuille("petr_attendu"), f"{f.seance:%y}.{f.rang:02}"
    d.haut = "PETR – Maison du Pays – 12, rue des Halles"
    d.p(f.collectivite, gras=True, aligne="centre")
    d.p(f"COMITÉ SYNDICAL DU {le(f.seance).upper()}", gras=True, aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"Convocation adressée le {le(f.convocation)}. En exercice : {f.exercice} ; présents : {f.presents} ; "
        f"pouvoirs : {f.pouvoirs}.")  # fmt: skip
    d.p(f"Président{'e' * f.president.femme} de séance : {f.president}, {f.chef}")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    visas = ("les statuts du pôle d'équilibre territorial et rural", *f.visas)
    d.p("Vu :", avant=10)
    for visa in visas:
        d.p(f"{visa} ;", puce="-")
    d.dit(visas=[f"Vu {v}" for v in visas])
    citer(d, "considerants", "Attendu", f.sujet.considerants, " ;")
    d.p("Le comité syndical, après en avoir délibéré :", avant=10)
    mettre(d, f, tierces(f, "phrase"), "{n}.", fin=" ;")
    if constate(f):
        d.dit(mode="sans_vote")
    elif f.mode == "unanimite":
        d.p("Vote : unanimité", gras=True, avant=10)
        d.dit(mode="unanimite")
    else:
        d.p(f"Vote : majorité ({f.contre} contre, {enumerer(f.abstentions, 'abstention')})", gras=True, avant=10)
        d.dit(mode="majorite", contre=f.contre, abstentions=f.abstentions)
    d.p("Pour extrait certifié conforme,", avant=12)
    signer(d, f, le_chef(f))
    dit_assemblee(d, f, numero, f.sujet.objet, convocation=f.convocation, president=f.chef, secretaire=True)
    d.dit(en_exercice=f.exercice, presents=f.presents, pouvoirs=f.pouvoirs)
    return d


def departement_en_seance(f: Faits) -> Feuille:
    """The assembly of a département: rapporteur, report number apart, infinitives in articles, « Adopté » alone."""
    f = situer(f, "Département de l'Ostre", "conseil départemental", "président", 38)
    d, numero = Feuille("departement_en_seance"), f"CD-{f.seance.year}-{f.rang:03}"
    timbre_ministere(d, f, numero)
    d.bas = "Page {page}/{pages}"
    d.p("RÉPUBLIQUE FRANÇAISE", taille=9)
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("CONSEIL DÉPARTEMENTAL", gras=True, aligne="centre", avant=14)
    d.p(f"Séance publique du {le(f.seance)}", aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p("Rapport n° 3/02", aligne="droite", italique=True)
    d.p(f"Rapporteur : {nomme(f.autres[0])}", aligne="droite", italique=True)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    qualite = f"{f.chef} du Conseil départemental"
    d.p(f"Le Conseil départemental, réuni à l'hôtel du Département, présidence de {nomme(f.president)}, {qualite},")
    citer(d, "visas", "Vu", ("le code général des collectivités territoriales", *f.visas), ",")
    citer(d, "considerants", "Considérant", f.sujet.considerants, ",")
    d.p("Après avoir entendu le rapporteur,")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ, DÉCIDE :", gras=True, avant=10)
    mettre(d, f, infinitifs(f), "Article {n} –", premier="Article 1er –", fin=".")
    if constate(f):
        d.dit(mode="sans_vote")
    else:
        sens = "l'unanimité" if f.mode == "unanimite" else "la majorité"
        d.p(f"Adopté à {sens}.", gras=True, avant=10)
        d.dit(mode=f.mode)
    signer(d, f, f"{le_chef(f).rstrip(',')} du Conseil départemental,")
    dit_assemblee(d, f, numero, f.sujet.objet, president=qualite)
    return d


def colonne_et_rapport(f: Faits) -> Feuille:
    """A big town: a narrow column beside the sitting, a title with no label, the proposal that the council adopts."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 39)
    d, numero = Feuille("colonne_et_rapport"), f"{f.seance.year} / {f.rang:03}"
    gauche = (
        P("Direction générale des services", taille=9),
        P("Service de l'assemblée", taille=9, avant=2),
        P("Extrait du registre des délibérations du conseil municipal de la", taille=10, avant=12),
        P(f.collectivite, gras=True, taille=10, avant=2),
        P(f"n° {numero}", gras=True, avant=8),
    )
    droite = (
        P(f"Séance publique du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True),
        P(
            f"Convoqué le {le(f.convocation)}, le conseil municipal s'est réuni en mairie, salle du conseil, le "
            f"{jour_de_semaine(f.seance)} {le(f.seance)} à 18 h 00, sous la présidence de {nomme(f.president)}, maire.",
            aligne="justifie",
        ),
        P(f"Présents : {f.presents}"),
        P(f"Absents ayant donné procuration : {f.pouvoirs}"),
        P(f"Secrétaire de séance : {f.secretaire}"),
    )
    d.blocs.append(Colonnes(gauche, droite, 0.28))
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=20)
    d.p(f"{nomme(f.autres[1])}, adjoint{'e' * f.autres[1].femme}, rapporte :", avant=10)
    for motif in f.sujet.considerants:
        d.p(f"Il est rappelé {motif}.", aligne="justifie")
    d.p("Ce dossier a été présenté à la commission compétente, qui a donné un avis favorable.", aligne="justifie")
    d.p("En conséquence, il est proposé au conseil municipal :", avant=10)
    mettre(d, f, infinitifs(f), puce="-")
    if constate(f):
        d.p("Le conseil municipal prend acte.", gras=True, avant=12)
        d.dit(mode="sans_vote")
    else:
        majorite = f.mode == "majorite"
        d.p(f"Le conseil municipal adopte{' à la majorité' * majorite}.", gras=True, avant=12)
        d.dit(mode="majorite" if majorite else "adopte")
    signer(d, f, le_chef(f))
    d.p(f"Publiée le : {f.publication:%d/%m/%Y}", avant=14)
    dit_assemblee(d, f, numero, f.sujet.objet, convocation=f.convocation, president="maire", secretaire=True)
    d.dit(presents=f.presents, pouvoirs=f.pouvoirs, publication=f.publication, visas=[], considerants=[])
    return d


def _quantieme(f: Faits) -> str:
    jour = "premier" if f.seance.day == 1 else en_lettres(f.seance.day)
    return f"{jour} {le(f.seance, annee=False).split(' ')[1]}"


NOUVELLES = (registre_de_village, ville_en_articles, communaute_par_voix, bureau_agglomeration, sivu_tape, petr_attendu,
             departement_en_seance, colonne_et_rapport, *NOUVELLES_SUITE)  # fmt: skip
"""Sixteen, whole: the control half."""
