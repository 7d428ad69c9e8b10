"""The blind set « PALAIS »: thirty ordinary acts. Here, the communes, from the hamlet to the préfecture; the
départements and régions are in `palais_suite`, the établissements in `palais_fin` and `palais_bout`."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.palais_bout import PALAIS_BOUT
from benchmarks.exactitude.dispositions.palais_fin import PALAIS_FIN
from benchmarks.exactitude.dispositions.palais_pieces import (
    CGCT,
    an_en_lettres,
    articles,
    cote_a_cote,
    de_faire,
    dire,
    dire_acte,
    e,
    etablir,
    faire,
    inverse,
    le_chef,
    m,
    monsieur,
    monsieur_le,
    par_genre,
    quantieme,
    ranger,
    salle,
    sans_motifs,
    signer,
    suite,
    tierces,
    timbrer,
    tous,
    typographier,
    viser,
    viser_en_liste,
    voix,
)
from benchmarks.exactitude.dispositions.palais_suite import PALAIS_SUITE
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le, sans_accents_en_capitales
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def commune_hameau(f: Faits) -> Feuille:
    """A village of ten councillors: the three-column table of members, the old formula, no visa, dates to be filled."""
    f = etablir(f, "Commune {de}", "conseil municipal", "maire", 10)
    d, qui, numero = Feuille("commune_hameau"), salle(f), f"{f.rang:02}/{f.seance.year}"
    d.lignes("DÉPARTEMENT DE LA SORNE", "ARRONDISSEMENT DE MONTRIVEL", "CANTON DES HAUTES-COMBES", taille=9)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14, avant=14)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    tete = ("Nombre de membres afférents au conseil municipal", "En exercice", "Qui ont pris part à la délibération")
    d.blocs.append(Tableau((tete, ("11", str(f.exercice), str(f.votants)))))
    d.lignes(f"Date de la convocation : {le(f.convocation)}",
             f"Date d'affichage de la convocation : {le(f.convocation)}", avant=8)  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True)
    d.p(f"L'an {an_en_lettres(f.seance)} et le {quantieme(f.seance)}, à vingt heures trente, le Conseil Municipal de "
        "cette commune, régulièrement convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de "
        f"ses séances, sous la présidence de {monsieur(f.president)}, Maire.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Présents : {suite(qui.presents, inverse)}.")
    loin = [*(f"{inverse(a)} (procuration à {inverse(b)})" for a, b in qui.pouvoirs), *map(inverse, qui.absents)]
    d.p(f"Absents : {', '.join(loin)}.")
    d.p(f"{monsieur(f.secretaire)} a été {e(f.secretaire, 'nommé')} secrétaire de séance.")
    motif = next(iter(f.sujet.considerants), "que la question a été portée à l'ordre du jour")
    d.p(f"{monsieur_le(f)} expose à l'assemblée {motif}. Lecture est donnée des pièces du dossier. "
        "Chacun a pu s'exprimer.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Après en avoir délibéré, le Conseil Municipal, à {tous(f)}"
        f"{f' ({voix(f)})' if f.contre else ' des membres présents et représentés'} :", avant=10)  # fmt: skip
    ranger(d, f, tierces(f, str.lower), marque="- ", fin=",")
    d.p("Ainsi fait et délibéré, les jour, mois et an que dessus. Au registre sont les signatures.", avant=12)
    signer(d, f.president, "Pour copie conforme,", "Le Maire,")
    d.lignes("Acte rendu exécutoire après dépôt en Sous-Préfecture", "le ....................",
             "et publication ou notification", "du ....................", taille=9, avant=14)  # fmt: skip
    sans_motifs(d)
    dire(d, f, numero, "convocation", "en_exercice", "votants")
    dit_vote(d, f, comptes=bool(f.contre), zeros=False)
    return typographier(d, "'")


def commune_village(f: Faits) -> Feuille:
    """A village with a part-time secretary: the day in words, women then men, « DÉCIDE », the vote on one line, a
    certificate with its three dates."""
    f = etablir(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, qui, numero = Feuille("commune_village"), salle(f), f"{f.seance.year}/{f.rang:03}"
    d.lignes("République Française", "Département de la Vaire", f.collectivite, aligne="centre", gras=True)
    d.p(f"Délibération du Conseil Municipal n° {numero}", gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"Le {quantieme(f.seance)} {an_en_lettres(f.seance)}, à dix-neuf heures, le Conseil Municipal, légalement "
        f"convoqué le {le(f.convocation)}, s'est réuni en séance publique à la mairie, sous la présidence de "
        f"{m(f.president)}, Maire.", aligne="justifie", avant=14)  # fmt: skip
    d.p(f"Étaient présents : {par_genre(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {', '.join(f'{m(a)} à {m(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents excusés : {par_genre(qui.absents)}.")
    d.p(f"Secrétaire de séance : {m(f.secretaire)}")
    d.p(f"Conseillers en exercice : {f.exercice} - Présents : {f.presents} - Pouvoirs : {f.pouvoirs} - "
        f"Votants : {f.votants}")  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    viser(d, f.visas, f.sujet.considerants)
    d.p("Le Conseil Municipal, après en avoir délibéré,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    ranger(d, f, de_faire(f), marque="- ", retrait=12)
    d.p(f"Pour : {f.pour}     Contre : {f.contre}     Abstention : {f.abstentions}", avant=10)
    d.p("Fait et délibéré en mairie les jour, mois et an que dessus.", avant=10)
    signer(d, f.president, "Le Maire,")
    d.lignes("Certifié exécutoire par le Maire compte tenu :", f"de la réception en Préfecture le {le(f.reception)}",
             f"de la publication le {le(f.publication)}", taille=9, avant=12)  # fmt: skip
    dire(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f)
    return typographier(d)


def commune_bourg(f: Faits) -> Feuille:
    """A bourg under a document management program: a table of two columns, the title in capitals, verbs with a
    capital after dashes, both hands."""
    f = etablir(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, qui, numero = Feuille("commune_bourg"), salle(f), f"{f.seance:%Y-%m}-{f.rang:02}"
    timbrer(d, f, "s2low", numero)
    d.bas = f"{f.collectivite} – Délibération n° {numero} – Page {{page}} sur {{pages}}"
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=14)
    d.p(f"{f.collectivite}", aligne="centre")
    d.p(f"N° {numero}", gras=True, aligne="centre")
    rangees = (("Séance du", f"{jour_de_semaine(f.seance)} {le(f.seance)} à 20 h 00"),
               ("Date de convocation", f"{f.convocation:%d/%m/%Y}"), ("Conseillers en exercice", str(f.exercice)),
               ("Présents", str(f.presents)), ("Procurations", str(f.pouvoirs)),
               ("Votants", str(f.votants)))  # fmt: skip
    d.blocs.append(Tableau(rangees, entete=False))
    d.p(f"Sous la présidence de {m(f.president)}, Maire", avant=10)
    d.p(f"Présents : {suite(qui.presents)}", aligne="justifie", taille=10)
    for a, b in qui.pouvoirs:
        d.p(f"{m(a)} a donné procuration à {m(b)}", taille=10, avant=0)
    d.p(f"Absents : {suite(qui.absents) if qui.absents else 'aucun'}", taille=10)
    d.p(f"Secrétaire de séance : {m(f.secretaire)}")
    d.p(sans_accents_en_capitales(f.sujet.objet), gras=True, aligne="centre", avant=14)
    d.p(f"Rapporteur : {m(f.autres[0])}", italique=True)
    viser(d, f.visas, f.sujet.considerants, fin=" ;", aligne="justifie")
    d.p(f"Entendu l'exposé du rapporteur et après en avoir délibéré, le conseil municipal, à {tous(f)} :", avant=10)
    ranger(d, f, tierces(f, str.capitalize), marque="- ", aligne="justifie")
    if f.contre:
        d.p(f"Pour : {f.pour} / Contre : {f.contre} / Abstention : {f.abstentions}")
    cote_a_cote(d, ("Le Maire,", f.president),
                (f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,", f.secretaire))  # fmt: skip
    dire(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         objet=sans_accents_en_capitales(f.sujet.objet))  # fmt: skip
    dit_vote(d, f, comptes=bool(f.contre))
    return d


def commune_station(f: Faits) -> Feuille:
    """A seaside town: the object in the head's right column, visas as a list under one « VU », articles in capitals,
    the vote in a table."""
    f = etablir(f, "Commune {de}", "conseil municipal", "maire", 27)
    d, numero = Feuille("commune_station", police="New Computer Modern"), f"DEL{f.seance:%y}-{f.rang:03}"
    timbrer(d, f, "actes", numero)
    gauche = (P(f.collectivite.upper(), gras=True), P("Hôtel de Ville, place du Port", taille=9))
    droite = (P("CONSEIL MUNICIPAL", gras=True), P(f"Séance du {le(f.seance)}"),
              P(f"Délibération n° {numero}", gras=True), P(f"Objet : {f.sujet.objet}", gras=True))  # fmt: skip
    d.blocs.append(Colonnes(gauche, droite, part=0.35))
    d.p(f"Date de convocation : {le(f.convocation)}", avant=14)
    d.lignes(f"Nombre de conseillers en exercice : {f.exercice}", f"Nombre de conseillers présents : {f.presents}",
             f"Nombre de pouvoirs : {f.pouvoirs if f.pouvoirs else 'néant'}", avant=0)  # fmt: skip
    d.p(f"L'an {an_en_lettres(f.seance)}, le {quantieme(f.seance)} à dix-huit heures, s'est réuni le Conseil Municipal "
        f"sous la présidence de {monsieur(f.president)}, Maire. Le quorum étant atteint, {m(f.secretaire)} est "
        f"{e(f.secretaire, 'désigné')} secrétaire de séance.", aligne="justifie", avant=10)  # fmt: skip
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    viser_en_liste(d, "VU", "visas", f.visas, "-", fin=",")
    viser_en_liste(d, "CONSIDÉRANT", "considerants", f.sujet.considerants, "-", fin=",")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    articles(d, f, tierces(f), "ARTICLE {er} : ", unique="ARTICLE UNIQUE : ", aligne="justifie")
    d.p("RÉSULTAT DU VOTE", gras=True, aligne="centre", avant=12)
    d.blocs.append(Tableau((("Pour", "Contre", "Abstentions"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    signer(d, f.president, "Pour extrait conforme,", f"{monsieur_le(f)},")
    d.p("La présente délibération peut faire l'objet d'un recours devant le tribunal administratif de Montrivel dans "
        "les deux mois qui suivent sa publication. Le tribunal peut être saisi par l'application Télérecours citoyens.",
        taille=8, aligne="justifie", avant=16)  # fmt: skip
    dire(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f)
    return d


def commune_proposition(f: Faits) -> Feuille:
    """A suburban town: an adjoint reports, the proposal is adopted by counts in the closing sentence, an electronic
    signature."""
    f = etablir(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, qui = Feuille("commune_proposition"), salle(f)
    numero = f"{f.seance.year}-{f.rang:02}"
    d.haut = f"Secrétariat des assemblées – Conseil municipal du {f.seance:%d/%m/%Y}"
    d.p(f.collectivite.upper(), gras=True, taille=15)
    d.p(f"CONSEIL MUNICIPAL DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", gras=True)
    d.p(f"Délibération {numero}", gras=True, avant=2)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"Membres en exercice : {f.exercice}, présents : {f.presents}, représentés : {f.pouvoirs}, absents : "
        f"{f.exercice - f.presents - f.pouvoirs}. Convocation du {le(f.convocation)}.", avant=12)  # fmt: skip
    d.p(f"Présidence : {monsieur(f.president)}, Maire. Secrétaire de séance : {monsieur(f.secretaire)}.")
    if qui.pouvoirs:
        d.p(f"Représentés : {' ; '.join(f'{a} par {b}' for a, b in qui.pouvoirs)}.", taille=10)
    d.p(f"{monsieur(f.autres[1])}, {'adjointe' if f.autres[1].femme else 'adjoint'} au Maire, expose :", avant=14)
    d.p("Mesdames, Messieurs,")
    d.p("La question a été inscrite au programme de travail de la municipalité au début de l'année. Les services ont "
        "mené les études nécessaires et la commission compétente, réunie la semaine passée, a émis un avis favorable. "
        "Les crédits figurent au budget de la Ville.", aligne="justifie")  # fmt: skip
    for motif in f.sujet.considerants:
        d.p(f"Il est rappelé {motif}.", aligne="justifie")
    d.p("Il est donc proposé au Conseil municipal :", avant=10)
    ranger(d, f, de_faire(f), puce="•", retrait=12)
    fin = "à l'unanimité" if f.mode == "unanimite" else f"à la majorité, par {voix(f)}"
    d.p(f"Le Conseil municipal, après en avoir délibéré, adopte cette proposition {fin}.", gras=True, avant=12)
    d.lignes("Signé électroniquement par :", str(f.president), "Maire", aligne="droite", avant=16)
    d.dit(signataires=[str(f.president)])
    d.p(f"Publiée sur le site internet de la Ville le {le(f.publication)}", taille=9, avant=14)
    sans_motifs(d)
    dire(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=bool(f.contre), zeros=False)
    return typographier(d)


def commune_sous_prefecture(f: Faits) -> Feuille:
    """A sous-préfecture: counts in a narrow column, « VU » and « CONSIDÉRANT », articles whose label stands alone, the
    last one on the prefect."""
    f = etablir(f, "Ville {de}", "conseil municipal", "maire", 35)
    d, qui, numero = Feuille("commune_sous_prefecture"), salle(f), f"{f.rang:03}-{f.seance:%m-%Y}"
    timbrer(d, f, "ministere", numero)
    d.bas = "Page {page}/{pages}"
    d.p("DÉPARTEMENT DE LA SORNE", taille=9)
    d.p(f.collectivite.upper(), gras=True, taille=14, avant=0)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    comptes = ("Nombre de conseillers municipaux", f"en exercice : {f.exercice}", f"présents : {f.presents}",
               f"représentés : {f.pouvoirs}", f"votants : {f.votants}", "Date de convocation :",
               le(f.convocation))  # fmt: skip
    texte = (f"L'an {an_en_lettres(f.seance)}, le {jour_de_semaine(f.seance)} {quantieme(f.seance)}, à dix-neuf "
             "heures, le Conseil Municipal s'est assemblé en l'Hôtel de Ville, salle du Conseil, sous la présidence de "
             f"{monsieur(f.president)}, Maire.")  # fmt: skip
    droite = [P(texte, aligne="justifie"), P(f"Présents : {suite(qui.presents, str)}.", taille=9)]
    if qui.pouvoirs:
        droite.append(P(f"Représentés : {', '.join(f'{a} (pouvoir à {b})' for a, b in qui.pouvoirs)}.", taille=9))
    if qui.absents:
        droite.append(P(f"Absents : {suite(qui.absents, str)}.", taille=9))
    droite.append(P(f"Secrétaire de séance : {f.secretaire}"))
    d.blocs.append(Colonnes(tuple(P(c, taille=9, avant=2) for c in comptes), tuple(droite), part=0.28))
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p("Le Conseil Municipal,", avant=10)
    viser(d, f.visas, f.sujet.considerants, mots=("VU", "CONSIDÉRANT"), aligne="justifie")
    d.p(f"Après en avoir délibéré, à {tous(f)},", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    reste = "La présente délibération sera transmise à Monsieur le Sous-Préfet et publiée sur le site de la Ville"
    articles(d, f, de_faire(f, grand=True), "ARTICLE {n}", apres=(reste,), dessous=True, aligne="justifie")
    if f.contre:
        d.p(f"Votes pour : {f.pour} – Votes contre : {f.contre} – Abstentions : {f.abstentions}", avant=10)
    d.p("Fait et délibéré les jour, mois et an susdits et ont signé au registre le Maire et le secrétaire de séance.",
        avant=10)  # fmt: skip
    signer(d, f.president, "Pour extrait conforme,", "Le Maire,")
    dire(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=bool(f.contre))
    return d


def commune_prefecture(f: Faits) -> Feuille:
    """A great town: a service's reference, a report to « Mesdames, Messieurs », bare infinitives with numbers, the
    vote in words of the assembly's secretariat."""
    f = etablir(f, "Ville {de}", "conseil municipal", "maire", 45)
    d, numero = Feuille("commune_prefecture"), f"D-{f.seance.year}/{f.rang:03}"
    timbrer(d, f, "actes", numero)
    d.bas = "Direction générale – Secrétariat du Conseil – {page}/{pages}"
    d.p(f.collectivite, gras=True, taille=15)
    d.lignes("Direction générale des services", "Secrétariat du Conseil municipal", taille=9)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre", gras=True)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=12)
    d.lignes(f"Conseillers en exercice : {f.exercice}", f"Conseillers présents : {f.presents}",
             f"Conseillers ayant donné procuration : {f.pouvoirs}", f"Date d'envoi de la convocation : "
             f"{le(f.convocation)}", taille=10, avant=12)  # fmt: skip
    d.p(f"La séance est présidée par {monsieur(f.president)}, Maire. {monsieur(f.secretaire)} assure le secrétariat "
        "de la séance.", avant=8)  # fmt: skip
    d.p(f"{monsieur(f.autres[2])} présente le rapport suivant :", avant=12)
    d.p("Mesdames, Messieurs,")
    d.p("Le projet qui vous est soumis répond à une demande ancienne des habitants. Il a été étudié avec les conseils "
        "de quartier et les partenaires institutionnels de la Ville.", aligne="justifie")  # fmt: skip
    d.p("Les caractéristiques principales en sont exposées dans la note qui vous a été adressée. Le coût en a été "
        "contenu dans l'enveloppe prévue par le plan pluriannuel.", aligne="justifie")  # fmt: skip
    viser(d, f.visas, f.sujet.considerants, aligne="justifie")
    d.p("En conséquence, nous vous demandons, Mesdames, Messieurs, de bien vouloir :", avant=10)
    if len(f.decisions) > 1:
        articles(d, f, faire(f), "{n}) ", fin=" ;", retrait=12, aligne="justifie")
    else:
        ranger(d, f, faire(f), retrait=12, aligne="justifie")
    if f.mode == "unanimite":
        d.p("ADOPTÉ À L'UNANIMITÉ", gras=True, avant=12)
    else:
        d.p(f"ADOPTÉ À LA MAJORITÉ ({voix(f)})", gras=True, avant=12)
    d.p(f"Fait et délibéré à l'Hôtel de Ville, le {le(f.seance)}", avant=10)
    delegue = f.autres[3]
    signer(d, delegue, "Pour expédition conforme,", "Pour le Maire et par délégation,",
           f"{'La directrice générale' if delegue.femme else 'Le directeur général'} des services,")  # fmt: skip
    dire(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=bool(f.contre), zeros=False)
    return typographier(d)


def commune_arrete_circulation(f: Faits) -> Feuille:
    """A bourg's arrêté for road works: the request first among the visas, sentences in the passive, copies at the
    foot."""
    f = etablir(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, numero = Feuille("commune_arrete_circulation"), f"AR {f.seance.year}-{f.rang:03}"
    rue = ("rue du Lavoir", "place de la Liberté", "route des Moulins")[f.rang % 3]
    objet = f"Réglementation temporaire de la circulation {rue}"
    debut = f.seance + timedelta(days=11)
    d.lignes("DÉPARTEMENT DE LA VAIRE", f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ DU MAIRE N° {numero}", gras=True, aligne="centre", taille=14, avant=14)
    d.p(f"OBJET : {objet}", gras=True, avant=12)
    d.p(f"Le Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=12)
    visas = (f"la demande en date du {le(f.convocation)} par laquelle l'entreprise Réseaux de l'Ostre sollicite "
             "l'autorisation de procéder au raccordement d'un immeuble",
             f"{CGCT}, notamment ses articles L. 2213-1 et suivants", "le code de la route",
             "l'instruction interministérielle sur la signalisation routière")  # fmt: skip
    viser(d, visas, ("qu'il y a lieu de prendre toute mesure pour assurer la sécurité publique pendant les travaux",))
    d.p("ARRÊTE", gras=True, aligne="centre", avant=12)
    textes = (
        f"Du {le(debut)} au {le(debut + timedelta(days=4))}, de 8 h à 17 h, la circulation {rue} se fera par voie "
        "unique à sens alterné, réglée par feux tricolores",
        "Le dépassement sera interdit et la vitesse limitée à 30 km/h au droit du chantier",
        "La signalisation sera mise en place, maintenue et déposée par l'entreprise chargée des travaux",
        "Le commandant de la brigade de gendarmerie et le garde champêtre sont chargés, chacun en ce qui le concerne, "
        "de l'exécution du présent arrêté",
    )  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n}{'er' if n == 1 else ''} : {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])
    d.p(f"Fait en mairie, le {le(f.seance)}", aligne="droite", avant=12)
    signer(d, f.president, "Le Maire,")
    d.p("Ampliation adressée à : brigade de gendarmerie ; centre de secours ; entreprise.", taille=9, avant=14)
    d.p(f"Publié le {f.publication:%d/%m/%Y}", taille=9, avant=2)
    dire_acte(d, f, numero, objet, "AR")
    d.dit(publication=f.publication)
    return d


def commune_arrete_buvette(f: Faits) -> Feuille:
    """A town's arrêté for a club: a municipal police head, a stamp, articles with ordinals, voies et délais above the
    signature."""
    f = etablir(f, "Ville {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("commune_arrete_buvette"), f"{f.seance.year}/PM/{f.rang:03}"
    club = ("l'Union sportive des Trois-Rives", "le Cercle des boulistes", "le Vélo-club du Val")[f.rang % 3]
    qui, jour = f.autres[0], f.seance + timedelta(days=24)
    objet = f"Autorisation d'ouverture d'un débit de boissons temporaire – {club[0].upper()}{club[1:]}"
    timbrer(d, f, "s2low", numero, "AI")
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Service de la réglementation", italique=True, avant=0)
    d.p(f"Arrêté n° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"Objet : {objet}", gras=True, avant=10)
    d.p("Le Maire,", avant=12)
    visas = (f"{CGCT}, et notamment ses articles L. 2212-1 et L. 2212-2",
             "le code de la santé publique, et notamment ses articles L. 3334-2 et L. 3335-4",
             "l'arrêté préfectoral du 14 juin 2019 réglementant les débits de boissons",
             f"la demande présentée par {m(qui)} au nom de l'association")  # fmt: skip
    viser(d, visas, ("que l'association n'a pas dépassé le nombre d'autorisations prévu par la loi",), fin=" ;",
          aligne="justifie")  # fmt: skip
    d.p("Arrête :", gras=True, aligne="centre", avant=12)
    textes = (
        f"{m(qui)} est {e(qui, 'autorisé')} à ouvrir un débit de boissons temporaire au stade municipal, le "
        f"{le(jour)}, de 14 heures à 23 heures",
        "Seules pourront être servies les boissons des premier et troisième groupes",
        "Le bénéficiaire veillera au respect de la tranquillité publique et des règles relatives à la protection des "
        "mineurs",
        "Le présent arrêté sera notifié à l'intéressé et transmis au commissariat",
    )  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else f'{n}'} – {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])
    d.p("Le présent arrêté peut être contesté devant le tribunal administratif de Montrivel dans un délai de deux mois "
        "à compter de sa notification.", taille=9, avant=12)  # fmt: skip
    d.p(f"Fait à l'Hôtel de Ville, le {le(f.seance)}", avant=12, aligne="droite")
    signer(d, f.president, f"{le_chef(f)},")
    dire_acte(d, f, numero, objet, "AI")
    return typographier(d)


PALAIS = (
    commune_hameau,
    commune_village,
    commune_bourg,
    commune_station,
    commune_proposition,
    commune_sous_prefecture,
    commune_prefecture,
    commune_arrete_circulation,
    commune_arrete_buvette,
    *PALAIS_SUITE,
    *PALAIS_FIN,
    *PALAIS_BOUT,
)
