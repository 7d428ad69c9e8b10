"""The set « esplanades »: towns, great and small, and two decisions taken by delegation."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.esplanades_pieces import (
    choix,
    dame,
    ecrits,
    ouvrir,
    pluriel,
    poser,
    signer,
    signer_a_deux,
    viser,
    viser_acte,
)
from benchmarks.exactitude.dispositions.esplanades_sujets import VILLE
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
    dit_acte,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    noms,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def commune_adjoint_ne_vote_pas(f: Faits) -> Feuille:
    """A coastal commune: one member leaves the room and is not counted among the voters; articles, S²LOW stamp."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23, sujet=choix(f, VILLE[:2]))
    f = replace(f, votants=f.votants - 1, pour=f.pour - 1)
    d, qui, numero = Feuille("commune_adjoint_ne_vote_pas"), bancs(f), f"DEL{f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.bas = f"Délibération {numero} – page {{page}}/{{pages}}"
    d.lignes(f"{f.collectivite.upper()}", "CONSEIL MUNICIPAL", gras=True)
    d.p(f"Séance ordinaire du {jour_de_semaine(f.seance)} {le(f.seance)} à 18 h 30", avant=2)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=2)
    d.p(
        f"Le Conseil Municipal, convoqué le {le(f.convocation)}, s'est réuni à l'hôtel de ville sous la présidence de "
        f"{monsieur(f.president)}, Maire.",
        aligne="justifie",
        avant=12,
    )
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p("Absents ayant donné pouvoir : " + " ; ".join(f"{mm(a)} à {mm(b)}" for a, b in qui.pouvoirs) + ".")
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}.")
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}.")
    d.p(f"En exercice : {f.exercice} / Présents : {f.presents} / Votants : {f.votants}")
    membre = f.autres[3]
    d.p(f"{mm(membre)}, membre du bureau de l'association concernée, a quitté la salle et n'a pas pris part au vote.")
    viser(d, f, fin=",", aligne="justifie")
    voix = f"par {f.pour} voix pour" + (
        f", {f.contre} contre et {pluriel(f.abstentions, 'abstention')}" if f.contre else ""
    )
    d.p(f"Le Conseil Municipal, après en avoir délibéré, à {tous(f)}, {voix},", avant=10)
    d.p("DÉCIDE :", gras=True, avant=4)
    poser(d, f, ecrits(f, "D'approuver"), label="Article {n} : ", fin=".", aligne="justifie")
    signer(d, f.president, "Le Maire,")
    ouvrir(d, f, numero, "convocation", "en_exercice", "presents", "votants", qualite="Maire")
    dit_vote(d, f, zeros=f.mode == "majorite")
    return d


def commune_ville_exposes_des_motifs(f: Faits) -> Feuille:
    """A town of thirty-three seats: a service in the head, « Exposé des motifs », then « Délibéré », verbs in capitals,
    the vote in a sentence of its own."""
    f = camper(
        f,
        "Ville {de}",
        "conseil municipal",
        "maire",
        33,
        visas=[f"{CGCT}, notamment ses articles L. 2121-29 et L. 2541-12"],
    )
    d, qui, numero = Feuille("commune_ville_exposes_des_motifs"), bancs(f), f"{f.seance.year}.{f.rang:03}"
    timbre(d, f, "actes", numero.replace(".", "_"))
    d.bas = f"{f.collectivite} – Place de l'Hôtel-de-Ville – {{page}}"
    d.blocs.append(
        Colonnes(
            (
                P(f.collectivite.upper(), gras=True),
                P("Direction générale des services", taille=9, avant=0),
                P("Service des assemblées", taille=9, avant=0),
            ),
            (
                P("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre"),
                P(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre"),
                P(f"DÉLIBÉRATION N° {numero}", aligne="centre", gras=True),
            ),
            part=0.35,
        )
    )
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.lignes(
        "Nombre de conseillers municipaux",
        f"en exercice : {f.exercice}",
        f"présents à la séance : {f.presents}",
        f"ayant donné procuration : {f.pouvoirs}",
        avant=10,
    )
    d.p(f"Date de convocation et d'affichage : {le(f.convocation)}", avant=4)
    d.p(
        f"Présidente : {monsieur(f.president)}, Maire"
        if f.president.femme
        else f"Président : {monsieur(f.president)}, Maire",
        avant=4,
    )
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=4)
    d.p("ÉTAIENT PRÉSENTS", gras=True, taille=10)
    d.p(f"{', '.join(mm(i) for i in qui.presents)}", taille=10, aligne="justifie", avant=2)
    if qui.pouvoirs:
        d.p("ÉTAIENT REPRÉSENTÉS", gras=True, taille=10)
        d.lignes(*(f"{mm(a)} par {mm(b)}" for a, b in qui.pouvoirs), taille=10, avant=2)
    if qui.absents:
        d.p("ÉTAIENT EXCUSÉS", gras=True, taille=10)
        d.p(noms(qui.absents), taille=10, avant=2)
    d.p("EXPOSÉ DES MOTIFS", gras=True, avant=12)
    d.p(
        f"{mm(f.autres[0])} indique que le sujet a été présenté aux commissions réunies, puis aux comités de quartier. "
        "Les remarques recueillies portaient surtout sur le calendrier, qui a été revu en conséquence. La solution "
        "retenue entre dans les prévisions du budget.",
        aligne="justifie",
    )
    d.p("DÉLIBÉRÉ", gras=True, avant=12)
    viser(d, f, vu="VU", motif="CONSIDÉRANT", fin=",", aligne="justifie")
    d.p("LE CONSEIL MUNICIPAL, après en avoir délibéré,", avant=10)
    poser(d, f, ecrits(f, "APPROUVE"), fin=",", aligne="justifie")
    if f.mode == "unanimite":
        d.p("La délibération, mise aux voix, est adoptée à l'unanimité.", avant=10, gras=True)
    else:
        d.p(
            f"La délibération, mise aux voix, est adoptée à la majorité ({f.pour} pour, {f.contre} contre, "
            f"{pluriel(f.abstentions, 'abstention')}).",
            avant=10,
            gras=True,
        )
    signer(d, f.president, "Pour extrait conforme,", "Le Maire,")
    ouvrir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", qualite="Maire")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def commune_grande_ville_sans_compte(f: Faits) -> Feuille:
    """A great town: a rapporteur, a report over two pages, « il est proposé au Conseil », adopted in one line;
    signed by an adjoint for the maire."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 55, sujet=choix(f, VILLE))
    d, numero = Feuille("commune_grande_ville_sans_compte"), f"{f.seance.year}/{f.rang:04}"
    timbre(d, f, "ministere", f"{f.seance.year}_{f.rang:04}")
    d.haut, d.bas = f"{f.collectivite} – Délibération n° {numero}", "{page}/{pages}"
    rapporteur, adjoint = f.autres[4], f.autres[6]
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p(f"CONSEIL MUNICIPAL DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", gras=True, aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre", gras=True)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"Rapporteur : {monsieur(rapporteur)}", avant=12)
    d.p(f"Présidence : {monsieur(f.president)}, Maire", avant=2)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=2)
    d.p("Mesdames, Messieurs,", avant=14)
    for alinea in (
        "La Ville conduit depuis plusieurs années, avec les associations et les habitants, une action suivie dans ce "
        "domaine. Les résultats de l'année écoulée sont encourageants : la fréquentation progresse dans tous les "
        "quartiers et les équipements sont mieux utilisés.",
        "Le présent rapport propose de poursuivre cet effort. Son coût est connu et reste modéré ; il sera évalué à la "
        "fin de l'exercice, et ses conclusions seront présentées aux élus et au conseil économique et social local.",
    ):
        d.p(alinea, aligne="justifie")
    viser(d, f, fin=" ;", aligne="justifie")
    d.blocs.append(SautDePage())
    d.p("Si vous en êtes d'accord, il est proposé au Conseil Municipal de bien vouloir :", avant=10)
    poser(d, f, ecrits(f, "approuver"), puce="-", retrait=12, aligne="justifie")
    d.p(
        f"Adopté à {tous(f)}."
        if f.mode == "unanimite"
        else f"Adopté à la majorité. Ont voté contre : {f.contre}. Se sont abstenus : {f.abstentions}.",
        avant=12,
        gras=True,
    )
    signer(
        d,
        adjoint,
        "Pour le Maire et par délégation,",
        f"{'La première adjointe' if adjoint.femme else 'Le premier adjoint'},",
    )
    d.p(f"Mis en ligne le {le(f.publication)}", taille=9, avant=12)
    ouvrir(d, f, numero, qualite="Maire")
    d.dit(publication=f.publication, mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def commune_nouvelle_en_articles(f: Faits) -> Feuille:
    """A commune nouvelle: counts in a table without a head, articles with a dash,
    certificate with both dates."""
    f = camper(f, "Commune nouvelle {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("commune_nouvelle_en_articles", police="New Computer Modern"), f"D-{f.seance:%y}-{f.rang:03}"
    d.p(f.collectivite, gras=True, taille=15)
    d.p("Registre des délibérations du conseil municipal", italique=True, avant=0)
    d.p(f"Séance du {le(f.seance)} – Délibération n° {numero}", gras=True, avant=12)
    d.blocs.append(
        Tableau(
            (
                ("Conseillers en exercice", str(f.exercice)),
                ("Conseillers présents", str(f.presents)),
                ("Conseillers représentés", str(f.pouvoirs)),
                ("Votants", str(f.votants)),
                ("Convocation", f"{f.convocation:%d/%m/%Y}"),
                ("Secrétaire de séance", str(f.secretaire)),
            ),
            entete=False,
        )
    )
    d.p(
        f"L'an {jour_ecrit(f)}, à dix-neuf heures, le conseil municipal s'est réuni à la salle des fêtes, sous la "
        f"présidence de {monsieur(f.president)}, maire de la commune nouvelle.",
        aligne="justifie",
        avant=12,
    )
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{dame(f)} précise que les maires délégués ont été consultés.", aligne="justifie")
    viser(d, f, fin="", aligne="justifie")
    d.p(f"Le conseil municipal, après en avoir délibéré et à {tous(f)} des suffrages exprimés,", avant=10)
    d.p("Décide", gras=True, aligne="centre")
    poser(
        d, f, ecrits(f, "d'approuver"), label="Article {er} – ", unique="Article unique – ", fin=".", aligne="justifie"
    )
    d.p(f"Pour : {f.pour} ; contre : {f.contre} ; abstentions : {f.abstentions}.", avant=10)
    signer_a_deux(
        d,
        (f"{le_chef(f, majuscule=False)},", f.president),
        (f"{'la' if f.secretaire.femme else 'le'} secrétaire,".capitalize(), f.secretaire),
    )
    d.p(
        f"Certifié exécutoire. Transmis au contrôle de légalité le {f.transmission:%d/%m/%Y}. Publié le "
        f"{f.publication:%d/%m/%Y}.",
        taille=9,
        avant=14,
    )
    ouvrir(
        d,
        f,
        numero,
        "convocation",
        "en_exercice",
        "presents",
        "pouvoirs",
        "votants",
        qualite="maire de la commune nouvelle",
    )
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def commune_station_de_montagne(f: Faits) -> Feuille:
    """A mountain resort: counts on three lines at the right, arrows before the verbs,
    « Pouvoirs : aucun »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, qui, numero = Feuille("commune_station_de_montagne", coin="bas-droite"), bancs(f), f"{f.rang:03}/{f.seance.year}"
    timbre(d, f, "s2low", f"{f.rang:03}_{f.seance.year}")
    d.blocs.append(
        Colonnes(
            (P("Mairie", taille=10), P(f.collectivite, gras=True, avant=0), P("Avenue des Alpages", taille=9, avant=0)),
            (
                P(f"Membres en exercice : {f.exercice}", aligne="droite"),
                P(f"Membres présents : {f.presents}", aligne="droite", avant=0),
                P(f"Suffrages exprimés : {f.pour + f.contre}", aligne="droite", avant=0),
            ),
            part=0.5,
        )
    )
    d.p(f"DÉLIBÉRATION N° {numero} DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=16)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre")
    d.p(f"Date d'envoi de la convocation : {le(f.convocation)}")
    d.p(f"Réunis sous la présidence de {mm(f.president)}, Maire :", avant=8)
    d.p(f"{noms(qui.presents)}, formant la majorité des membres en exercice.", aligne="justifie", avant=2)
    d.p(
        f"Pouvoirs : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs) or 'aucun'}",
        avant=4,
    )
    d.p(f"Absents : {noms(qui.absents) or 'aucun'}", avant=4)
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'désigné')} pour remplir les fonctions de secrétaire.")
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=14)
    viser(d, f, fin=";", aligne="justifie")
    d.p("Après avoir entendu l'exposé du rapporteur et en avoir délibéré,", avant=10)
    d.p(f"le Conseil Municipal, à {tous(f)} :", avant=0)
    poser(d, f, ecrits(f, "Approuve"), puce="➢", retrait=12, fin=".")
    if f.mode == "majorite":
        d.p(f"Voix pour : {f.pour}   Voix contre : {f.contre}   Abstentions : {f.abstentions}", avant=8)
    signer(d, f.president, "Le Maire,", aligne="centre")
    ouvrir(d, f, numero, "convocation", "en_exercice", "presents", qualite="Maire", objet=f.sujet.objet.upper())
    if not qui.pouvoirs:
        d.dit(pouvoirs=0)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


_MARCHES = (
    ("Marché de fourniture de sel de déneigement", "la société Sels et Routes", "14 200,00"),
    ("Contrat de maintenance de l'ascenseur de la mairie", "la société Montée Services", "2 380,00"),
    ("Mission de contrôle technique pour la salle de sports", "le bureau Contrôle et Bâti", "6 950,00"),
)


def decision_du_maire_par_delegation(f: Faits) -> Feuille:
    """A maire's decision: the delegation recalled in visas, articles in capitals, an account to the next sitting."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("decision_du_maire_par_delegation"), f"DM {f.seance.year}-{f.rang:03}"
    quoi, qui, somme = _MARCHES[f.rang % 3]
    timbre(d, f, "actes", f"DM{f.seance.year}_{f.rang:03}", "AU")
    d.bas = f"{f.collectivite} – Direction des achats – Page {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Direction des achats et de la commande publique", taille=9, avant=0)
    d.p(f"DÉCISION DU MAIRE N° {numero}", gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"Objet : {quoi}", gras=True, avant=12)
    d.p(f"Le Maire de la {f.collectivite},", avant=12)
    viser_acte(
        d,
        [
            f"{CGCT}, notamment ses articles L. 2122-22 et L. 2122-23",
            "la délibération du 4 juillet 2020 par laquelle le conseil municipal a délégué au maire une partie "
            "de ses attributions",
            "le code de la commande publique",
        ],
        [f"l'offre remise par {qui}, jugée économiquement la plus avantageuse"],
        "Vu",
        "Considérant",
        " ;",
    )
    d.p("DÉCIDE", gras=True, aligne="centre", avant=12)
    textes = (
        f"De signer avec {qui} le marché correspondant, pour un montant de {somme} € HT",
        "D'imputer la dépense sur les crédits ouverts au budget de l'exercice",
        "De rendre compte de la présente décision lors de la prochaine réunion du conseil municipal",
    )
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} : {texte}.", aligne="justifie")
    d.dit(
        provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(("SIGNE", "IMPUTE", "REND"), textes, strict=True), 1)]
    )
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", aligne="droite", avant=14)
    signer(d, f.president, "Le Maire,")
    d.p(
        "La présente décision peut faire l'objet d'un recours devant le tribunal administratif de Montrivel dans un "
        "délai de deux mois à compter de sa publication.",
        taille=9,
        avant=14,
    )
    dit_acte(d, f, "AU", numero, quoi)
    return d


def decision_du_president_du_departement(f: Faits) -> Feuille:
    """A département's chair decides on an insurance indemnity: date in the title, third persons in capitals."""
    f = camper(f, "Département de la Haute-Ostre", "conseil départemental", "président", 34, prefixe="22")
    d, numero = Feuille("decision_du_president_du_departement", coin="haut-gauche"), f"{f.seance.year}-DEC-{f.rang:03}"
    somme = ("3 412,60", "1 875,00", "9 640,15")[f.rang % 3]
    objet = "Acceptation d'une indemnité de sinistre"
    timbre(d, f, "ministere", numero, "AU")
    d.p("DÉPARTEMENT DE LA HAUTE-OSTRE", gras=True, aligne="droite")
    d.p("Direction des finances et des affaires juridiques", aligne="droite", taille=9, avant=0)
    d.p(f"DÉCISION N° {numero} du {le(f.seance)}", gras=True, aligne="centre", avant=18)
    d.p(objet, gras=True, aligne="centre")
    d.p(f"{le_chef(f)} du Conseil départemental,", avant=14)
    viser_acte(
        d,
        [
            f"{CGCT}, et notamment son article L. 3211-2",
            "la délibération du 1er juillet 2021 donnant délégation d'attributions",
            "la proposition de l'assureur",
        ],
        ["que le montant proposé couvre les dommages causés à la clôture du collège"],
        "VU",
        "CONSIDÉRANT",
        "",
    )
    d.p("DÉCIDE :", gras=True, avant=12)
    textes = (
        f"d'accepter l'indemnité de {somme} € proposée par l'assureur en règlement du sinistre",
        "d'encaisser cette somme au budget départemental, chapitre 75",
    )
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} – {texte}.", aligne="justifie")
    d.dit(provisions=[("1", "ACCEPTE", textes[0]), ("2", "ENCAISSE", textes[1])])
    signer(d, f.president, f"{le_chef(f)} du Conseil départemental,")
    d.p(f"Publiée sur le site du Département le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dit_acte(d, f, "AU", numero, objet)
    d.dit(publication=f.publication)
    return d


BOURGS = (
    commune_adjoint_ne_vote_pas,
    commune_ville_exposes_des_motifs,
    commune_grande_ville_sans_compte,
    commune_nouvelle_en_articles,
    commune_station_de_montagne,
    decision_du_maire_par_delegation,
    decision_du_president_du_departement,
)
