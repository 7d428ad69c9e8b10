"""The last control layouts: communes, towns and communautés de communes, after the catalogue of real writings."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_tete,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.dispositions.dernieres_suite import (
    a,
    a_l_infinitif,
    agglomeration_par_delegation,
    agglomeration_plan_de_financement,
    assemblee,
    ccas_administrateurs,
    communaute_et_son_annexe,
    decide,
    departement,
    dit_decisions,
    dit_seance,
    e,
    en_tant_que,
    en_toutes_lettres,
    le_chef,
    mandats,
    motifs,
    nommer,
    petr_a_puces,
    points,
    s,
    signatures,
    sivom_article_premier,
    syndicat_tableau_des_delegues,
    titre,
)
from benchmarks.exactitude.faits import Faits, conjuguer, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def registre_du_village(f: Faits) -> Feuille:
    """A village's register: a head in two columns, « L'an … et le … », an exposé, then verbs in capitals."""
    f = _commune(f)
    d = Feuille("registre_du_village")
    numero = f"{f.seance:%Y}-{f.rang:02}"
    gauche = (P(f"DÉPARTEMENT {departement(f).upper()}", taille=9),
              P("ARRONDISSEMENT DE MONTFAUVEL", taille=9, avant=0),
              P(f.collectivite.upper(), taille=9, gras=True, avant=0))  # fmt: skip
    droite = (P("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", aligne="centre", gras=True),
              P("DU CONSEIL MUNICIPAL", aligne="centre", gras=True, avant=0),
              P(f"Séance du {le(f.seance)}", aligne="centre", avant=2))  # fmt: skip
    d.blocs.append(Colonnes(gauche, droite, 0.36))
    d.p(f"N° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.lignes("Nombre de conseillers :", f"- en exercice : {f.exercice}", f"- présents : {f.presents}",
             f"- procurations : {f.pouvoirs}", f"- votants : {f.votants}", avant=8)  # fmt: skip
    d.p(
        f"L'an deux mille vingt-cinq et le {en_toutes_lettres(f)} à 20 heures 30, le conseil municipal de cette "
        f"commune, régulièrement convoqué le {le(f.convocation)}, s'est réuni au nombre prescrit par la loi, dans le "
        f"lieu habituel de ses séances, sous la présidence de {f.president.civilite} {f.president}, "
        f"{f.president.qualite}.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"{f.secretaire.civilite} {f.secretaire} a été nommé{e(f.secretaire)} secrétaire de séance.")
    raisons = f". {'Elle' if f.president.femme else 'Il'} ajoute ".join(motifs(f))
    d.p(f"{titre(f)} expose à l'assemblée {raisons}.", aligne="justifie", avant=8)
    visas_suivis(d, f, aligne="justifie")
    vote = "à l'unanimité"
    if f.mode == "majorite":
        vote = f"à la majorité ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention{s(f.abstentions)})"
    d.p(f"Le conseil municipal, ouï l'exposé de {titre(f)} et après en avoir délibéré, {vote} :", avant=10)
    textes = points([f"{conjuguer(v).upper()} {r}" for v, r in f.decisions])
    for texte in textes:
        d.p(texte, puce="-", retrait=14, aligne="justifie")
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus. Pour extrait conforme au registre.", avant=12)
    signatures(d, f)
    timbre_s2low(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    dit_decisions(d, f, textes)
    dit_seance(d, f, "en_exercice", "presents", "pouvoirs", "votants", "convocation")
    d.dit(considerants=[])
    return d


def colonnes_du_logiciel(f: Faits) -> Feuille:
    """What a management program prints: counts and vote in a left column, the number behind the object."""
    f = _commune(f)
    d = Feuille("colonnes_du_logiciel", police="New Computer Modern")
    numero = f"DE_{f.seance:%Y}_{f.rang:03}"
    presents, _, absents = assemblee(f)
    d.p("République Française", aligne="centre", gras=True)
    d.p(f"Département {departement(f)}", aligne="centre", avant=0)
    d.p(f.collectivite, aligne="centre", gras=True, taille=14, avant=2)
    gauche = (
        P("Nombre de membres", taille=10),
        P(f"en exercice : {f.exercice}", taille=10, avant=0),
        P(f"Présents : {f.presents}", taille=10),
        P(f"Votants : {f.votants}", taille=10),
        P(f"Pour : {f.pour}", taille=10),
        P(f"Contre : {f.contre}", taille=10),
        P(f"Abstentions : {f.abstentions}", taille=10),
    )
    droite = [
        P(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True),
        P(
            f"L'an deux mille vingt-cinq, le {en_toutes_lettres(f)}, l'assemblée, régulièrement convoquée le "
            f"{le(f.convocation)}, s'est réunie sous la présidence de {f.president}, {f.president.qualite}.",
            aligne="justifie",
        ),
        P(f"Sont présents : {', '.join(map(str, presents))}", aligne="justifie"),
    ]
    if absents:
        droite.append(P(f"Sont absents : {', '.join(map(str, absents))}", aligne="justifie"))
    droite.append(P(f"Secrétaire de séance : {f.secretaire}"))
    d.blocs.append(Colonnes(gauche, tuple(droite), 0.27))
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=16)
    visas_suivis(d, f, mot="VU", fin=",")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=",")
    mode = "l'unanimité" if f.mode == "unanimite" else "la majorité"
    d.p(f"Le conseil municipal, après en avoir délibéré, à {mode}, décide :", avant=10)
    textes = points([a_l_infinitif(v, r) for v, r in f.decisions])
    for texte in textes:
        d.p(texte, puce="-", retrait=12)
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=12)
    d.lignes(f"{le_chef(f)},", str(f.president), aligne="droite", avant=12)
    timbre_actes(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_decisions(d, f, textes)
    dit_seance(d, f, "en_exercice", "presents", "votants", "convocation")
    d.dit(signataires=[str(f.president)])
    return d


_RAPPORT = (
    "Le dossier soumis à l'assemblée a été préparé par les services municipaux en lien étroit avec les habitants des "
    "quartiers concernés. Deux réunions publiques ont permis de recueillir les observations des usagers, qui ont été "
    "prises en compte chaque fois que le cadre réglementaire et les moyens de la collectivité le permettaient.",
    "Sur le plan financier, la charge nette qui en résulte reste limitée. Elle représente moins d'un demi pour cent "
    "des dépenses réelles de fonctionnement et n'entraîne aucune augmentation de la fiscalité locale. Les recettes "
    "attendues, évaluées avec prudence, compenseront en partie cet effort dès la deuxième année.",
    "Sur le plan administratif, le suivi sera confié à la direction générale des services. Un bilan annuel sera "
    "présenté à la commission compétente, qui pourra proposer les adaptations nécessaires. Les associations qui en "
    "feront la demande seront tenues informées de l'avancement du dossier.",
    "La commission des finances et de l'administration générale, réunie préalablement, a examiné ce rapport et n'a "
    "formulé aucune réserve. Les élus qui le souhaitaient ont pu consulter l'ensemble des pièces au secrétariat "
    "général pendant les cinq jours francs qui ont précédé la réunion.",
    "Plusieurs collectivités voisines ont engagé une démarche comparable. Les échanges conduits avec elles montrent "
    "que les difficultés rencontrées tiennent surtout aux délais d'instruction, ce qui conduit à retenir un "
    "calendrier réaliste et à réserver une marge pour les imprévus.",
)


def ville_et_son_rapport(f: Faits) -> Feuille:
    """A town: every member by name, a report under titles, articles, each vote with names; two pages."""
    f = en_tant_que(f, "Ville", "conseil municipal", "conseillers municipaux", "maire")
    numero, rapporteur = f"{f.seance:%Y}.{f.seance:%m}.{f.rang:03}", f.autres[0]
    d = Feuille("ville_et_son_rapport", haut=f"{f.collectivite} – Direction des assemblées",
                bas=f"Délibération n° {numero} – Page {{page}} sur {{pages}}")  # fmt: skip
    presents, _, absents = assemblee(f)
    d.p(f.collectivite.upper(), gras=True, taille=15)
    d.p("CONSEIL MUNICIPAL", gras=True, avant=2)
    d.p(f"Séance publique du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, aligne="droite")
    d.p(f"Objet : {f.sujet.objet}", gras=True, taille=12, avant=12)
    d.p(f"Rapporteur : {rapporteur.civilite} {rapporteur}", avant=2)
    d.p(f"Sous la présidence de {f.president.civilite} {f.president}, {f.president.qualite}", avant=12)
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}", avant=2)
    d.lignes(f"Date de la convocation : {le(f.convocation)}", f"Conseillers en exercice : {f.exercice}",
             f"Conseillers présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}")  # fmt: skip
    d.p("ÉTAIENT PRÉSENTS :", gras=True, avant=10)
    d.p(nommer(presents) + ".", aligne="justifie")
    if f.pouvoirs:
        d.p("AVAIENT DONNÉ POUVOIR :", gras=True)
        d.p(mandats(f) + ".", aligne="justifie")
    if absents:
        d.p("ABSENTS :", gras=True)
        d.p(nommer(absents) + ".", aligne="justifie")
    d.p("EXPOSÉ DES MOTIFS", gras=True, avant=16)
    for texte in _RAPPORT:
        d.p(texte, aligne="justifie")
    d.p("DÉLIBÉRATION", gras=True, aligne="centre", avant=16)
    d.p("Le conseil municipal,")
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.p("Après en avoir délibéré, décide :", avant=10)
    textes = [f"{conjuguer(v).upper()} {r}." for v, r in f.decisions]
    textes.append("DIT que la présente délibération sera publiée sur le site internet de la ville.")
    for rang, texte in enumerate(textes, 1):
        d.p(f"Article {rang}", gras=True, avant=10)
        d.p(texte, aligne="justifie", avant=2)
    _vote_nominatif(d, f)
    d.p(f"Fait et délibéré {a(f)}, les jour, mois et an ci-dessus.", avant=12)
    signatures(d, f)
    timbre_actes(d, f, numero.replace(".", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_decisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)], ["DIT"])
    dit_seance(d, f, "en_exercice", "presents", "pouvoirs", "convocation")
    return d


def _vote_nominatif(d: Feuille, f: Faits) -> None:
    contre, abstenus = f.autres[1 : 1 + f.contre], f.autres[4 : 4 + f.abstentions]
    d.p(f"Adopté à {'l’unanimité' if f.mode == 'unanimite' else 'la majorité'} des suffrages exprimés :", avant=14)
    d.lignes(
        f"Pour : {f.pour}",
        f"Contre : {f.contre}" + (f" ({nommer(contre)})" if contre else ""),
        f"Abstentions : {f.abstentions}" + (f" ({nommer(abstenus)})" if abstenus else ""),
    )
    dit_vote(d, f)


def proposition_du_maire(f: Faits) -> Feuille:
    """The object as a title, the mayor's report, what is proposed, « adopte cette proposition »."""
    f = _commune(f)
    d = Feuille("proposition_du_maire", bas="Mairie – 1, place de l'Église – Tél. 03 00 00 00 00")
    numero = f"{f.rang:03}/{f.seance:%Y}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"Département {departement(f)}", taille=10, avant=0)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=14)
    d.p(f"Séance du {f.seance:%d/%m/%Y} – Délibération n°{numero}", aligne="centre")
    d.p(f"Convocation du {f.convocation:%d/%m/%Y}", aligne="centre", avant=0)
    d.p(f"En exercice : {f.exercice} – Présents : {f.presents} – Votants : {f.votants}", aligne="centre", avant=0)
    d.p(f"Président de séance : {f.president.civilite} {f.president}, {f.president.qualite}", avant=12)
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}", avant=2)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=12, avant=16)
    d.p(f"{titre(f)} rapporte :", italique=True, avant=12)
    for rang, motif in enumerate(motifs(f)):
        d.p(f"{'Il faut également rappeler' if rang else 'Il y a lieu de préciser'} {motif}.", aligne="justifie")
    d.p("Le projet a été présenté en commission, où il n'a soulevé aucune objection.", aligne="justifie")
    d.p("Il est donc proposé au conseil municipal :", avant=8)
    textes = points([a_l_infinitif(v, r) for v, r in f.decisions])
    for texte in textes:
        d.p(texte, puce="•", retrait=14, aligne="justifie")
    mode = "l'unanimité" if f.mode == "unanimite" else "la majorité"
    d.p(f"Le conseil municipal, après en avoir délibéré, adopte cette proposition à {mode}.", avant=12)
    d.p("Pour extrait conforme,", avant=14)
    d.lignes(f"{le_chef(f)},", str(f.president), aligne="droite", avant=8)
    d.p(f"Publié sur le site internet de la commune le {le(f.publication)}.", taille=9, avant=18)
    timbre_ministere(d, f, numero.replace("/", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_decisions(d, f, textes)
    dit_seance(d, f, "en_exercice", "presents", "votants", "convocation")
    d.dit(mode=f.mode, publication=f.publication, signataires=[str(f.president)], visas=[], considerants=[])
    return d


def ville_lettres_espacees(f: Faits) -> Feuille:
    """A spaced title, the object in capitals, « D'APPROUVER » under « DÉCIDE »."""
    f = en_tant_que(f, "Ville", "conseil municipal", "conseillers municipaux", "maire")
    d = Feuille("ville_lettres_espacees", bas="Hôtel de Ville – BP 12 – www.exemple.invalid")
    numero, objet = f"{f.seance:%y}/{f.rang:03}", f.sujet.objet.upper()
    d.p(f.collectivite, gras=True, taille=16)
    d.p("D É L I B É R A T I O N   D U   C O N S E I L   M U N I C I P A L", aligne="centre", avant=12)
    d.p(f"SÉANCE ORDINAIRE DU {le(f.seance).upper()}", aligne="centre", gras=True)
    d.p(f"DÉLIBÉRATION N°{numero}", gras=True, avant=12)
    d.p(f"OBJET : {objet}", gras=True, avant=2)
    d.p(
        f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 19h00, le Conseil Municipal s'est réuni à l'Hôtel de Ville, "
        f"sous la présidence de {f.president.civilite} {f.president}, {f.president.qualite}, à la suite de la "
        f"convocation adressée le {f.convocation:%d/%m/%Y}.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"Nbre de conseillers en exercice : {f.exercice} / Présents : {f.presents} / Votants : {f.votants}")
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}", avant=2)
    visas = ("le Code général des collectivités territoriales, notamment son article L. 2121-29", *f.visas)
    for visa in visas:
        d.p(f"VU {visa} ;", aligne="justifie")
    d.dit(visas=[f"VU {v}" for v in visas])
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=" ;", aligne="justifie")
    vote = "À L'UNANIMITÉ," if f.mode == "unanimite" else "À LA MAJORITÉ,"
    d.p(f"LE CONSEIL MUNICIPAL, APRÈS EN AVOIR DÉLIBÉRÉ, {vote}", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    couples = [(v, r) if v != "décider" else ("adhérer", r.removeprefix("d'adhérer ")) for v, r in f.decisions]
    textes = points([("D'" if v[0] in "aeéiou" else "DE ") + f"{v.upper()} {r}" for v, r in couples])
    for texte in textes:
        d.p(texte, aligne="justifie")
    if f.mode == "majorite":
        d.p(f"{f.pour} POUR – {f.contre} CONTRE – {f.abstentions} ABSTENTION{s(f.abstentions).upper()}", avant=10)
    d.p(f"{le_chef(f)},", aligne="droite", avant=16)
    d.p(str(f.president), aligne="droite", avant=24)
    timbre_s2low(d, f, numero.replace("/", "_"))
    dit_tete(d, f, numero, objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    dit_decisions(d, f, textes)
    dit_seance(d, f, "en_exercice", "presents", "votants", "convocation")
    d.dit(signataires=[str(f.president)])
    return d


def bureau_de_la_communaute(f: Faits) -> Feuille:
    """« LE BUREAU, », one « Vu : » and one « Considérant : » above dashes, numbered decisions in small letters."""
    f = en_tant_que(f, "Communauté de communes", "bureau communautaire", "membres")
    d = Feuille("bureau_de_la_communaute", haut="Feuillet {page}")
    numero = f"B-{f.seance:%Y}-{f.rang:02}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Bureau communautaire – Réunion du {le(f.seance)}", avant=2)
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=14)
    d.p(
        f"Nombre de membres en exercice : {f.exercice}   Présents : {f.presents}   Excusés : "
        f"{f.exercice - f.presents}   Votants : {f.presents}"
    )
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}", avant=2)
    d.p(f"La séance est présidée par {f.president.civilite} {f.president}, {f.president.qualite}.", avant=10)
    d.p(f"{f.secretaire.civilite} {f.secretaire} est élu{e(f.secretaire)} secrétaire de séance.", avant=2)
    d.p("LE BUREAU,", gras=True, avant=12)
    visas = ("la délibération du conseil communautaire portant délégation d'attributions au bureau", *f.visas)
    d.p("Vu :")
    for visa in visas:
        d.p(f"{visa} ;", puce="-", retrait=14)
    d.p("Considérant :")
    raisons = (*f.sujet.considerants, "que l'affaire relève des attributions déléguées au bureau")
    for motif in raisons:
        d.p(f"{motif} ;", puce="-", retrait=14)
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {c}" for c in raisons])
    d.p("Après en avoir délibéré, à l'unanimité des membres présents,", avant=10)
    textes = points([f"{conjuguer(v)} {r}" for v, r in f.decisions])
    for rang, texte in enumerate(textes, 1):
        d.p(f"{rang}) {texte}", retrait=14)
    d.p("Pour copie certifiée conforme,", avant=14)
    d.lignes(f"{le_chef(f)} de la communauté de communes,", str(f.president), aligne="droite", avant=10)
    d.p(f"Acte mis en ligne le {f.publication:%d/%m/%Y}", taille=9, avant=16)
    timbre_actes(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_decisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    dit_seance(d, f, "en_exercice", "presents", "convocation")
    d.dit(votants=f.presents, mode="unanimite", publication=f.publication, signataires=[str(f.president)])
    return d


def fiche_en_tableau(f: Faits) -> Feuille:
    """The head is a table of labels and values; the vote is another."""
    f = _commune(f)
    d = Feuille("fiche_en_tableau", police="DejaVu Sans Mono")
    numero = f"{f.seance:%Y}_{f.rang:02}"
    d.p(f.collectivite, gras=True, taille=12)
    d.p("Délibération du conseil municipal", avant=2, taille=10)
    tete = (
        ("Délibération n°", numero),
        ("Objet", f.sujet.objet),
        ("Date de la séance", le(f.seance)),
        ("Date de la convocation", le(f.convocation)),
        ("Conseillers en exercice", str(f.exercice)),
        ("Conseillers présents", str(f.presents)),
        ("Pouvoirs", str(f.pouvoirs or "Néant")),
        ("Présidence", f"{f.president}, {f.president.qualite}"),
        ("Secrétaire de séance", str(f.secretaire)),
    )
    d.blocs.append(Tableau(tete, entete=False))
    visas_suivis(d, f, fin=";", taille=10, avant=4)
    considerants_suivis(d, f, fin=";", taille=10, avant=4)
    mode = "l'unanimité" if f.mode == "unanimite" else "la majorité"
    d.p(f"Le conseil municipal, après en avoir délibéré, à {mode} :", avant=8, taille=10)
    textes = [decide(v, r) + "." for v, r in f.decisions]
    for texte in textes:
        d.p(texte, taille=10, avant=4)
    d.blocs.append(Tableau((("Pour", "Contre", "Abstentions"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    d.p(f"Fait {a(f)}, le {le(f.seance)}", avant=10, taille=10)
    d.lignes(f"{le_chef(f)},", str(f.president), avant=6, taille=10)
    timbre_s2low(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_decisions(d, f, textes)
    dit_seance(d, f, "en_exercice", "presents", "pouvoirs", "convocation")
    d.dit(signataires=[str(f.president)])
    return d


def adoptee_sans_compte(f: Faits) -> Feuille:
    """No stamp: the days of transmission and publication stand at the foot; « 1° d'approuver »; no count of votes."""
    f = _commune(f)
    d = Feuille("adoptee_sans_compte")
    numero = f"{f.seance:%Y-%m}-{f.rang:02}"
    d.p("RÉPUBLIQUE FRANÇAISE – LIBERTÉ, ÉGALITÉ, FRATERNITÉ", aligne="centre", taille=9)
    d.p(f.collectivite.upper(), aligne="centre", gras=True, taille=13)
    d.p(f"CONSEIL MUNICIPAL DU {le(f.seance).upper()}", aligne="centre", avant=8)
    d.p(f"Acte n° {numero}", avant=14)
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True, avant=2)
    d.p(
        f"Étaient en séance {f.presents} conseillers sur {f.exercice} en exercice, sous la présidence de "
        f"{f.president.civilite} {f.president}, {f.president.qualite}. Secrétaire : {f.secretaire}.",
        aligne="justifie",
        avant=10,
    )
    visas_suivis(d, f, fin=".", italique=True)
    considerants_suivis(d, f, fin=".", italique=True)
    d.p(f"Sur proposition de {titre(f)}, le conseil municipal décide :", avant=10)
    textes = points([a_l_infinitif(v, r) for v, r in f.decisions])
    for rang, texte in enumerate(textes, 1):
        d.p(f"{rang}° {texte}", retrait=12, aligne="justifie")
    d.p("Délibération adoptée.", gras=True, avant=10)
    signatures(d, f)
    d.lignes(
        f"Transmise au représentant de l'État le {le(f.transmission)}", f"Publiée le {le(f.publication)}", avant=18
    )
    dit_tete(d, f, numero, f.sujet.objet)
    dit_decisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    dit_seance(d, f, "en_exercice", "presents")
    d.dit(mode="adopte", transmission=f.transmission, publication=f.publication)
    return d


def voix_en_lettres(f: Faits) -> Feuille:
    """« deux mil », voices in words, « Attendu que », « DÉCIDE d'approuver »."""
    f = _commune(f)
    d = Feuille("voix_en_lettres", police="New Computer Modern", coin="haut-gauche")
    numero = f"{f.rang:02}.{f.seance:%Y}"
    d.p(f.collectivite.upper(), aligne="droite", gras=True, taille=13)
    d.p("Extrait du registre des délibérations du conseil municipal", aligne="centre", gras=True, avant=10)
    d.p(f"Délibération n° {numero} du {le(f.seance)}", aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(
        f"L'an deux mil vingt-cinq, le {jour_de_semaine(f.seance)} {en_toutes_lettres(f)} à vingt heures, les membres "
        f"du conseil municipal se sont réunis à la mairie, sur la convocation qui leur a été adressée le "
        f"{le(f.convocation)}, sous la présidence de {f.president.civilite} {f.president}, {f.president.qualite}.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"Membres en exercice : {f.exercice} ; présents : {f.presents} ; représentés : {f.pouvoirs}.")
    d.p(f"{f.secretaire} est désigné{e(f.secretaire)} comme secrétaire de séance.")
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    considerants_suivis(d, f, mot="Attendu", fin=" ;", aligne="justifie")
    vote = f"à l'unanimité, soit {_voix(f.pour)} voix pour"
    if f.mode == "majorite":
        abstention = f" et {_voix(f.abstentions)} abstention{s(f.abstentions)}" if f.abstentions else ""
        contre = f"{', ' if abstention else ' et '}{_voix(f.contre)} voix contre"
        vote = f"par {_voix(f.pour)} voix pour{contre}{abstention}"
    d.p(f"Le conseil municipal, après en avoir délibéré, {vote},", aligne="justifie", avant=10)
    textes = [decide(v, r) + "." for v, r in f.decisions]
    for texte in textes:
        d.p(texte, aligne="justifie")
    d.p("Fait et délibéré en séance, les jour, mois et an susdits.", avant=12)
    d.p(f"Pour extrait conforme, {le_chef(f)[0].lower()}{le_chef(f)[1:]}, {f.president}", avant=8)
    d.p(
        f"{le_chef(f)} certifie sous sa responsabilité le caractère exécutoire de cet acte, transmis en préfecture le "
        f"{f.transmission:%d/%m/%Y} et publié le {f.publication:%d/%m/%Y}.",
        taille=9,
        avant=14,
    )
    timbre_actes(d, f, numero.replace(".", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, zeros=False)
    dit_decisions(d, f, textes)
    dit_seance(d, f, "en_exercice", "presents", "pouvoirs", "convocation")
    d.dit(publication=f.publication, signataires=[str(f.president)])
    return d


def _voix(n: int) -> str:
    """A count of a feminine noun, in words."""
    mots = en_lettres(n)
    return f"{mots}e" if mots.endswith("un") else mots


def _commune(f: Faits) -> Faits:
    return en_tant_que(f, "Commune", "conseil municipal", "conseillers municipaux", "maire")


DERNIERES: tuple[Callable[[Faits], Feuille], ...] = (
    registre_du_village,
    sivom_article_premier,
    colonnes_du_logiciel,
    agglomeration_par_delegation,
    ville_et_son_rapport,
    petr_a_puces,
    proposition_du_maire,
    ccas_administrateurs,
    ville_lettres_espacees,
    syndicat_tableau_des_delegues,
    bureau_de_la_communaute,
    communaute_et_son_annexe,
    fiche_en_tableau,
    agglomeration_plan_de_financement,
    adoptee_sans_compte,
    voix_en_lettres,
)
