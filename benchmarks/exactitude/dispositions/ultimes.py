"""The control layouts of set J: twelve délibérations, two arrêtés and two décisions, each of an office that has its
own habits. The truth is what a careful clerk reads; `ultimes_suite.py` holds the second half."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_provisions,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.dispositions.ultimes_suite import (
    POINT_VIRGULE,
    ULTIMES_SUITE,
    articles,
    au_feminin,
    dit_seance,
    elu,
    infinitifs,
    jour_en_lettres,
    liste,
    monsieur_le,
    nomme,
    ordonner,
    par_tous,
    sieges,
    sieur,
    signer,
    situer,
    tierces,
    titre,
)
from benchmarks.exactitude.faits import Faits, Sujet, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau

_CASF = "le code de l'action sociale et des familles, notamment ses articles L. 123-5 et R. 123-20"
_SECOURS = (
    Sujet("Barème des aides alimentaires d'urgence", "8.2", (_CASF, "le règlement des aides facultatives"),
          ("que le nombre des demandes d'aide a augmenté depuis l'automne",),
          (("fixer", "à 35 € par personne et par quinzaine le montant de l'aide alimentaire d'urgence"),
           ("charger", "le service social de l'instruction des demandes"))),
    Sujet("Convention avec la banque alimentaire de la Sorne", "8.2", (_CASF,),
          ("que la banque alimentaire fournit chaque semaine les denrées de l'épicerie sociale",
           "que la convention en vigueur arrive à son terme"),
          (("approuver", "la convention de partenariat avec la banque alimentaire de la Sorne"),
           ("autoriser", "{autorite} à signer cette convention pour une durée de deux ans"),
           ("imputer", "la dépense au chapitre 65 du budget"))),
    Sujet("Tarif du portage de repas à domicile", "7.1", (_CASF, "la délibération du 4 décembre 2023 fixant ce tarif"),
          ("que le prestataire a révisé ses prix",),
          (("fixer", "à 9,40 € le prix du repas livré à domicile"),)),
)  # fmt: skip
"""What a CCAS decides."""


def hameau_en_capitales(f: Faits) -> Feuille:
    """A hamlet's secretary: the day in words, « ayant pris part au vote », the vote alone at the end, dates to fill."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, qui, numero = Feuille("hameau_en_capitales"), sieges(f), f"{f.rang:02}/{f.seance.year}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Département de la Sorne", "Arrondissement de Montrivel")
    d.p(f.collectivite.upper(), gras=True, avant=8)
    d.p("Extrait du registre des délibérations du conseil municipal", gras=True, aligne="centre", avant=12)
    d.p(f"Délibération n° {numero}", aligne="centre")
    d.lignes("Nombre de membres", f"En exercice : {f.exercice}", f"Présents : {f.presents}",
             f"Ayant donné pouvoir : {f.pouvoirs}", f"Ayant pris part au vote : {f.votants}", avant=10)  # fmt: skip
    d.p(
        f"L'an {jour_en_lettres(f.seance)}, à dix-huit heures trente, le conseil municipal de cette commune, dûment "
        f"convoqué le {le(f.convocation)}, s'est assemblé au lieu ordinaire de ses séances, sous la présidence de "
        f"{sieur(f.president)}, maire.",
        aligne="justifie", avant=10,
    )  # fmt: skip
    d.p(f"Présents : {', '.join(str(m) for m in qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {' ; '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.")
    if qui.excuses:
        d.p(f"Excusés : {', '.join(str(m) for m in qui.excuses)}.")
    d.p(f"{sieur(f.secretaire)} a été {elu(f.secretaire, 'élu')} secrétaire de séance.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    visas_suivis(d, f, fin=POINT_VIRGULE)
    considerants_suivis(d, f, fin=POINT_VIRGULE)
    d.p("Le conseil municipal, après en avoir délibéré :", avant=10)
    ordonner(d, f, tierces(f, str.upper), fin=POINT_VIRGULE)
    d.p(f"VOTE – Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions}", gras=True, avant=12)
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=8)
    signer(d, f, "Pour copie conforme,", f"{titre(f)},")
    d.lignes("Acte rendu exécutoire après dépôt en préfecture le …………", "et publication ou notification du …………",
             taille=9, avant=16)  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def bourg_en_tableau(f: Faits) -> Feuille:
    """A bourg: counts in a table with a head, each article's label alone on its line, the stamp above."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 23,
               visas=["le code général des collectivités territoriales, notamment son article L. 2121-29"])  # fmt: skip
    d, numero = Feuille("bourg_en_tableau"), f"D{f.seance.year}-{f.rang:03}"
    timbre_actes(d, f, numero)
    d.bas = "Mairie – 2, place de la Fontaine – Tél. 03 00 00 00 00"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("CONSEIL MUNICIPAL", aligne="centre")
    d.p(f"SÉANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre")
    comptes = (f"{f.convocation:%d/%m/%Y}", str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants))
    d.blocs.append(Tableau((("Date de convocation", "En exercice", "Présents", "Procurations", "Votants"), comptes)))
    d.p(f"Présidence : {sieur(f.president)}, {f.president.qualite}", avant=10)
    d.p(f"Secrétariat : {nomme(f.secretaire)}, secrétaire de séance")
    d.p(f"Rapporteur : {nomme(f.autres[0])}, {'adjointe' if f.autres[0].femme else 'adjoint'} au maire")
    d.p("Le rapporteur présente le dossier et répond aux questions des élus.", avant=10)
    visas_suivis(d, f, mot="VU", fin=",")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=",")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {par_tous(f)},", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    textes = [f"D{t[1:]}" for t in infinitifs(f)]
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n}", gras=True, avant=8)
        d.p(f"{texte}.", aligne="justifie", avant=0)
    dit_provisions(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])
    if f.mode == "majorite":
        d.p(f"Détail du vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s)", avant=10)
    signer(d, f, f"{titre(f)},")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def agglo_bureau(f: Faits) -> Feuille:
    """The bureau of an agglomération: one « VU : » and one « CONSIDÉRANT : » over bullets, infinitives after dashes."""
    f = situer(f, "Communauté d'agglomération {de}", "bureau communautaire", "président", 15, prefixe="24",
               visas=["le code général des collectivités territoriales, notamment son article L. 5211-10",
                      "la délibération du conseil du 16 juillet 2020 donnant délégation au bureau"])  # fmt: skip
    d, numero = Feuille("agglo_bureau"), f"BC-{f.seance.year}-{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.bas = f"{f.collectivite} – Délibération {numero} – Page {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True)
    d.p("BUREAU COMMUNAUTAIRE", gras=True)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=10)
    d.p(f"Membres du bureau en exercice : {f.exercice} – présents : {f.presents} – pouvoirs : {f.pouvoirs} – "
        f"votants : {f.votants}")  # fmt: skip
    d.p(f"Président de séance : {f.president}, {f.president.qualite}")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    liste(d, "visas", "VU", f.visas, "•")
    liste(d, "considerants", "CONSIDÉRANT", f.sujet.considerants, "•")
    d.p(f"LE BUREAU COMMUNAUTAIRE, APRÈS EN AVOIR DÉLIBÉRÉ À {par_tous(f).upper()}, DÉCIDE :", gras=True, avant=12)
    ordonner(d, f, infinitifs(f), fin=POINT_VIRGULE, puce="-", retrait=12)
    signer(d, f, f"{titre(f)} de la communauté d'agglomération,")
    d.p(
        f"{titre(f)} certifie sous sa responsabilité le caractère exécutoire de cet acte et informe que celui-ci peut "
        "faire l'objet d'un recours devant le tribunal administratif de Montrivel dans un délai de deux mois à "
        "compter de sa publication.",
        taille=9, avant=18,
    )  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=False)
    return d


def departement_romain(f: Faits) -> Feuille:
    """A département's commission permanente: Roman articles, names after the votes, the stamp below."""
    f = situer(f, "Département de la Haute-Ostre", "commission permanente", "président", 29, prefixe="22")
    d, numero = Feuille("departement_romain", coin="bas-droite"), f"CP-{f.seance.year}-{f.rang:04}"
    timbre_actes(d, f, numero)
    d.p("DÉPARTEMENT DE LA HAUTE-OSTRE", gras=True, taille=13)
    d.p("EXTRAIT DES DÉLIBÉRATIONS DE LA COMMISSION PERMANENTE", gras=True, aligne="centre", avant=10)
    d.p(f"Réunion du {le(f.seance)}", aligne="centre")
    d.lignes(f"DÉLIBÉRATION N° {numero}", f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Sous la présidence de {nomme(f.president)}, {f.president.qualite}, la commission permanente, convoquée le "
        f"{le(f.convocation)}, s'est réunie à l'hôtel du Département.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    d.p(f"Membres en exercice : {f.exercice}. Présents : {f.presents}. Votants : {f.votants}.")
    d.p("LA COMMISSION PERMANENTE,", gras=True, avant=10)
    visas_suivis(d, f, fin="", aligne="justifie")
    considerants_suivis(d, f, fin="", aligne="justifie")
    d.p("Après en avoir délibéré,", avant=8)
    d.p("DÉCIDE", gras=True, aligne="centre")
    articles(d, f, [f"D{t[1:]}" for t in infinitifs(f)], ("ARTICLE I – ", "ARTICLE II – ", "ARTICLE III – "))
    contre, abstenus = f.autres[: f.contre], f.autres[f.contre : f.contre + f.abstentions]
    d.lignes(
        f"ADOPTÉ À {par_tous(f).upper()}", f"Pour : {f.pour}",
        f"Contre : {f.contre}{_entre_parentheses([nomme(i) for i in contre])}",
        f"Abstentions : {f.abstentions}{_entre_parentheses([nomme(i) for i in abstenus])}", avant=12,
    )  # fmt: skip
    signer(d, f, f"{titre(f)} du Conseil départemental,")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def _entre_parentheses(noms: list[str]) -> str:
    return f" ({', '.join(noms)})" if noms else ""


def ccas_deux_colonnes(f: Faits) -> Feuille:
    """A CCAS: counts in a narrow left column, the sitting in the right one, two signatures side by side."""
    f = replace(f, sujet=_SECOURS[f.rang % len(_SECOURS)])
    f = situer(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 13, prefixe="26")
    d, numero = Feuille("ccas_deux_colonnes"), f"CA-{f.rang:02}-{f.seance.year}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre", avant=10)
    comptes = ("Administrateurs", f"En exercice : {f.exercice}", f"Présents : {f.presents}",
               f"Pouvoirs : {f.pouvoirs}", f"Votants : {f.votants}")  # fmt: skip
    texte = (f"L'an {jour_en_lettres(f.seance)}, à dix-sept heures, le conseil d'administration, convoqué le "
             f"{le(f.convocation)}, s'est réuni à la mairie sous la présidence de {nomme(f.president)}, "
             f"{f.president.qualite}.")  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(c, taille=9, avant=2) for c in comptes),
                            (P(texte), P(f"Secrétaire de séance : {nomme(f.secretaire)}"))))  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p(f"Le conseil d'administration, à {par_tous(f)} des membres présents et représentés, décide :", avant=10)
    ordonner(d, f, infinitifs(f), fin=POINT_VIRGULE, puce="–", retrait=12)
    if f.mode == "majorite":
        d.p(f"Voix pour : {f.pour}. Voix contre : {f.contre}. Abstentions : {f.abstentions}.")
    d.p("Pour extrait conforme au registre,", avant=12)
    secretaire = f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,"
    d.blocs.append(Colonnes((P(secretaire), P(str(f.secretaire), avant=16)),
                            (P(f"{titre(f)},"), P(str(f.president), avant=16)), part=0.5))  # fmt: skip
    d.dit(signataires=[str(f.secretaire), str(f.president)])
    d.p(f"Publié sur le site du CCAS le {f.publication:%d/%m/%Y}", taille=9, avant=16)
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


_RAPPORT = (
    "Depuis plusieurs mois, les services, les élus référents et les partenaires de la Ville travaillent ensemble à "
    "la préparation de ce dossier. Trois réunions ont été tenues, dont une ouverte aux habitants, et les commissions "
    "compétentes n'ont émis aucune réserve.",
    "Il ressort de ces échanges que la solution présentée ce jour est la plus simple à mettre en œuvre et la moins "
    "coûteuse pour le budget de la Ville. Elle ne demande aucun recrutement et peut être revue chaque année.",
    "Un bilan sera remis à l'assemblée au terme de la première année : il portera sur le coût, sur les délais et sur "
    "la satisfaction des usagers. La note jointe à la convocation donne le détail des hypothèses qui ont été "
    "comparées et des raisons pour lesquelles les autres ont été écartées.",
)
"""What the maire reports: long enough for the sheet to go on to a second page."""


def proposition_adoptee(f: Faits) -> Feuille:
    """A great town: narrow left column, names, a report, the proposal adopted, no count at all."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 39)
    d, qui = Feuille("proposition_adoptee"), sieges(f)
    timbre_ministere(d, f, f"{f.rang:010}")
    d.bas = f"{f.collectivite} – Secrétariat des assemblées – {{page}}/{{pages}}"
    d.lignes("Séance publique du", f"{jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    gauche = ("Direction des Affaires juridiques",
              f"Extrait du registre des délibérations du Conseil Municipal de la {f.collectivite}",
              f"n° {f.seance.year} / {f.rang:03}")  # fmt: skip
    ouverture = (f"Convoqué le {jour_de_semaine(f.convocation)} {le(f.convocation)}, le Conseil Municipal de la "
                 f"{f.collectivite} s'est réuni en mairie, salle du Conseil, le {jour_de_semaine(f.seance)} "
                 f"{le(f.seance)} à 18h00, sous la présidence de {sieur(f.president)}, Maire.")  # fmt: skip
    droite = [ouverture, "Présents :", f"{', '.join(str(m) for m in qui.presents)}."]
    if qui.pouvoirs:
        droite += ["Absents ayant donné procuration :", f"{', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}."]
    if qui.excuses:
        droite += ["Absents :", f"{', '.join(str(m) for m in qui.excuses)}."]
    droite.append(f"Secrétaire de séance : {f.secretaire}")
    d.blocs.append(Colonnes(tuple(P(t, taille=9) for t in gauche), tuple(P(t, taille=9) for t in droite)))
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=18)
    d.p(f"{monsieur_le(f)} rapporte :", avant=10)
    for alinea in _RAPPORT:
        d.p(alinea, aligne="justifie")
    d.p("En conséquence, il est proposé au Conseil municipal :", avant=10)
    ordonner(d, f, infinitifs(f), fin=POINT_VIRGULE, puce="-", retrait=12)
    d.p("Le Conseil adopte.", avant=12)
    signer(d, f, "Pour extrait conforme,", f"{monsieur_le(f)},")
    d.p(f"Publiée le : {f.publication:%d/%m/%Y}", avant=14)
    dit_seance(d, f, f"{f.seance.year}/{f.rang:03}", "convocation")
    d.dit(publication=f.publication, visas=[], considerants=[], mode="adopte")
    return d


def syndicat_presences(f: Faits) -> Feuille:
    """A syndicat: its members in a table with crosses, verbs with a capital, the vote in a table of its own."""
    f = situer(f, "Syndicat mixte {de}", "comité syndical", "président", 11, prefixe="25")
    d, qui, numero = Feuille("syndicat_presences"), sieges(f), f"CS{f.seance:%y}-{f.rang:03}"
    d.haut = f"{f.collectivite} – Comité syndical – {numero}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("COMITÉ SYNDICAL", gras=True)
    d.p(f"Délibération n° {numero} – séance du {le(f.seance)}", gras=True, avant=10)
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True)
    d.p(f"Date de la convocation : {f.convocation:%d/%m/%Y}", avant=10)
    d.p(f"Délégués en exercice : {f.exercice} | Présents : {f.presents} | Pouvoirs : {f.pouvoirs} | "
        f"Votants : {f.votants}")  # fmt: skip
    rangs = [(nomme(m), "X", "", "") for m in qui.presents]
    rangs += [(nomme(a), "", "X", nomme(b)) for a, b in qui.pouvoirs]
    rangs += [(nomme(m), "", "X", "") for m in qui.excuses]
    d.blocs.append(Tableau((("Délégué", "Présent", "Absent", "Pouvoir donné à"), *rangs)))
    d.p(f"Présidence de séance : {nomme(f.president)}, {f.president.qualite}", avant=10)
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.p("Le comité syndical, après en avoir délibéré,", avant=10)
    ordonner(d, f, tierces(f, str.capitalize), fin=POINT_VIRGULE, puce="–", retrait=12)
    votes = (("Pour", "Contre", "Abstentions"), (str(f.pour), str(f.contre), str(f.abstentions)))
    d.blocs.append(Tableau(votes))
    signer(d, f, f"{titre(f)} du syndicat mixte,")
    d.p(f"Certifié exécutoire compte tenu de la réception en préfecture le {f.reception:%d/%m/%Y} et de la publication "
        f"le {f.publication:%d/%m/%Y}.", taille=9, avant=16)  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f)
    return d


def ville_en_lettres(f: Faits) -> Feuille:
    """A town that writes its counts and its votes in words; bullets, and a hyphenated column of text."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 27)
    d, numero = Feuille("ville_en_lettres", police="New Computer Modern"), f"{f.seance:%Y/%m}/{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, taille=14, aligne="centre")
    d.p(f"Conseil municipal du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"{f.sujet.objet}", gras=True, aligne="centre", avant=8, taille=13)
    d.p(
        f"Le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni le {le(f.seance)} à dix-neuf heures sous "
        f"la présidence de {sieur(f.president)}, {f.president.qualite}. Conseillers en exercice : "
        f"{en_lettres(f.exercice)}, présents : {en_lettres(f.presents)}, votants : {en_lettres(f.votants)}.",
        aligne="justifie", avant=12,
    )  # fmt: skip
    d.p(f"{sieur(f.secretaire)} est {elu(f.secretaire, 'nommé')} secrétaire de séance.")
    d.p(f"Sur le rapport de {nomme(f.autres[1])},", avant=10)
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    voix = f"par {au_feminin(f.pour)} voix pour"
    if f.mode == "majorite":
        voix += f"{',' if f.abstentions else ' et'} {au_feminin(f.contre)} voix contre"
    if f.abstentions:
        voix += f" et {au_feminin(f.abstentions)} abstention{'s' if f.abstentions > 1 else ''}"
    d.p(f"Après en avoir délibéré, le conseil municipal, à {par_tous(f)}, {voix} :", aligne="justifie", avant=10)
    ordonner(d, f, tierces(f, str.upper), puce="•", retrait=12, aligne="justifie")
    d.p("Fait en séance, les jour, mois et an que dessus.", avant=12)
    signer(d, f, f"{titre(f)} de la {f.collectivite[0].lower()}{f.collectivite[1:]},")
    d.p("Tout recours contre cette délibération doit être formé dans les deux mois devant le tribunal administratif "
        "de Montrivel, qui peut être saisi sur www.telerecours.fr.", taille=9, avant=16)  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, zeros=False)
    return d


def communaute_sur_deux_pages(f: Faits) -> Feuille:
    """A communauté: a title repeated above each page, a page that ends among the visas, « Art. » and its point."""
    f = situer(f, "Communauté de communes {de}", "conseil communautaire", "président", 29, prefixe="200",
               visas=["le code général des collectivités territoriales", "les statuts de la communauté"])  # fmt: skip
    d, qui = Feuille("communaute_sur_deux_pages"), sieges(f)
    numero = f"DC{f.seance.year}_{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.haut, d.bas = f"Délibération {numero} – {f.collectivite}", "Feuillet {page} / {pages}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"CONSEIL COMMUNAUTAIRE DU {f.seance:%d/%m/%Y}", aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.lignes(f"Nombre de conseillers en exercice : {f.exercice}", f"Nombre de présents : {f.presents}",
             f"Nombre de pouvoirs : {f.pouvoirs}", f"Nombre de suffrages exprimés : {f.pour + f.contre}",
             f"Date de la convocation : {f.convocation:%d/%m/%Y}", avant=10)  # fmt: skip
    d.p(f"Sous la présidence de {sieur(f.president)}, {f.president.qualite}.", avant=8)
    d.p(f"Conseillers présents : {', '.join(nomme(m) for m in qui.presents)}.", aligne="justifie")
    d.p(f"{nomme(f.secretaire)} est {elu(f.secretaire, 'élu')} secrétaire.")
    visas = [f"Vu {v}" for v in f.visas]
    for rang, visa in enumerate(visas):
        d.p(f"{visa},")
        if rang == 0:
            d.blocs.append(SautDePage())
    considerants_suivis(d, f)
    d.dit(visas=visas)
    d.p(f"Le conseil communautaire, après en avoir délibéré et à {par_tous(f)} :", avant=10)
    articles(d, f, tierces(f, str.upper), ("Art. 1er. – ", "Art. 2. – ", "Art. 3. – "))
    d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}", gras=True, avant=10)
    signer(d, f, f"{titre(f)} de la communauté de communes,")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f)
    return d


ULTIMES = (
    hameau_en_capitales,
    bourg_en_tableau,
    agglo_bureau,
    ccas_deux_colonnes,
    departement_romain,
    proposition_adoptee,
    syndicat_presences,
    ville_en_lettres,
    communaute_sur_deux_pages,
    *ULTIMES_SUITE,
)
