"""The towns and groupings of ARCHIVISTES: bourgs, communautés, a school syndicat, a CCAS, a rural pole."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.archivistes_pieces import (
    PAYS,
    a_la_ligne,
    choisir,
    couler,
    dire,
    epoque,
    majuscule,
    messieurs_et_dames,
    seances_nommees,
    timbre_envoye,
    timbre_fast,
    timbre_recu,
)
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
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
    tierce,
    tous,
)
from benchmarks.exactitude.faits import Faits, Individu, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne

_VISA_CGCT = [f"{CGCT}, notamment ses articles L. 2121-7 et suivants"]


def suffrages_en_tableau(f: Faits) -> Feuille:
    """2015, a town: the Ministry's receipt with its posting, labels alone on their line, the votes in a table."""
    f = camper(epoque(f, 2015), "Ville {de}", "conseil municipal", "maire", 27, sujet=choisir(f, PAYS[1:]),
               visas=_VISA_CGCT)  # fmt: skip
    d, numero = Feuille("suffrages_en_tableau"), f"{f.seance.year}-{f.seance.month:02}-{f.rang:03}"
    timbre_fast(d, f, numero)
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Direction générale – Service des assemblées", taille=9)
    d.p("CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre")
    d.p("OBJET", gras=True, avant=10)
    d.p(f.sujet.objet, gras=True, avant=0)
    d.p(f"Le Conseil municipal, légalement convoqué le {le(f.convocation)}, s'est assemblé à l'Hôtel de Ville, sous la "
        f"présidence de {monsieur(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.lignes(f"Membres en exercice : {f.exercice}", f"Membres présents : {f.presents}",
             f"Membres représentés : {f.pouvoirs}", avant=6)  # fmt: skip
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}")
    motifs(d, f, aligne="justifie")
    d.p("Après en avoir délibéré,", avant=8)
    d.p("LE CONSEIL MUNICIPAL DÉCIDE", gras=True, aligne="centre")
    a_la_ligne(d, f, [majuscule(t) for t in decider(f)], label="Article {n} :")
    votes = (("Suffrages exprimés", "Pour", "Contre", "Abstentions"),
             (str(f.pour + f.contre), str(f.pour), str(f.contre), str(f.abstentions)))  # fmt: skip
    d.blocs.append(Tableau(votes))
    d.p("Pour extrait conforme au registre des délibérations,", avant=10)
    signe(d, f, f"{le_chef(f)},")
    dire(d, f, numero, "president secretaire convocation en_exercice presents pouvoirs")
    dit_vote(d, f)
    return d


_EXPOSE = (
    "Le conseil a été saisi de cette question une première fois au printemps ; il avait alors souhaité que les "
    "services comparent les pratiques de plusieurs collectivités de même taille.",
    "Cette comparaison, remise à tous les élus avec la note de synthèse, montre que la solution proposée est répandue, "
    "qu'elle n'entraîne aucune charge nouvelle de personnel et qu'elle peut entrer en vigueur sans délai. La "
    "commission compétente s'est réunie deux fois : elle a rendu un avis favorable.",
    "Il est précisé que les usagers et les associations en seront informés par le bulletin et par le site internet, "
    "et qu'un premier bilan sera dressé à l'issue de douze mois.",
)


def expose_puis_decision(f: Faits) -> Feuille:
    """2022, long: three headings, a rapporteur, the counts of the vote between brackets."""
    f = camper(epoque(f, 2022), "Ville {de}", "conseil municipal", "maire", 29, sujet=choisir(f, PAYS[1:]))
    d, numero = Feuille("expose_puis_decision"), f"DEL{f.seance:%y%m%d}-{f.rang:02}"
    presents, pouvoirs, absents = seances_nommees(f)
    timbre_envoye(d, f, numero, affiche=True)
    d.bas = f"{f.collectivite} – délibération {numero} – {{page}}/{{pages}}"
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="centre", taille=9)
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", avant=8)
    d.p(f"SÉANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre")
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Rapporteur : {mm(f.autres[2])}")
    d.lignes(f"Date de convocation : {f.convocation:%d/%m/%Y}", f"En exercice : {f.exercice}",
             f"Présents : {f.presents}", f"Votants : {f.votants}", avant=8)  # fmt: skip
    d.p(f"Présidence : {mm(f.president)}, Maire")
    d.p(f"Présents : {presents}.", aligne="justifie", taille=10)
    if pouvoirs:
        d.p(f"Pouvoirs : {pouvoirs}.", taille=10)
    if absents:
        d.p(f"Absents : {absents}.", taille=10)
    d.p(f"Secrétaire : {mm(f.secretaire)}", taille=10)
    d.p("EXPOSÉ", gras=True, avant=12)
    for alinea in _EXPOSE:
        d.p(alinea, aligne="justifie")
    d.p("VISAS ET MOTIFS", gras=True, avant=12)
    motifs(d, f, fin=" ;")
    d.p("DÉCISION", gras=True, avant=12)
    d.p("Le conseil municipal, après en avoir délibéré, décide de :")
    poser(d, f, decider(f, nu=True), marque="- ", retrait=12)
    d.p(f"Votes : pour ({f.pour}), contre ({f.contre}), abstentions ({f.abstentions})", avant=10)
    signent(d, f)
    dire(d, f, numero, "president secretaire convocation en_exercice presents votants")
    dit_vote(d, f)
    return d


def communes_membres_2017(f: Faits) -> Feuille:
    """2017, a communauté: its delegates in a table by commune, the quorum, third person after a numbered list."""
    f = camper(epoque(f, 2017), "Communauté de communes {de}", "conseil communautaire", "président", 23,
               prefixe="24", sujet=choisir(f, PAYS), visas=["l'arrêté préfectoral qui crée la communauté"])  # fmt: skip
    d, qui, numero = Feuille("communes_membres_2017"), bancs(f), f"{f.seance.year}-{f.rang:03}"
    timbre_recu(d, f, numero)
    d.blocs.append(Colonnes(
        (P(f.collectivite.upper(), gras=True), P("3, route de la Gare", taille=9)),
        (P(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="droite"),
         P(f"Conseil communautaire du {le(f.seance)}", aligne="droite")), part=0.5))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Le conseil communautaire s'est réuni à la salle des fêtes de Roqueval, sur convocation du "
        f"{le(f.convocation)}. Président de séance : {mm(f.president)}, {f.president.qualite}.",
        aligne="justifie")  # fmt: skip
    rangs = []
    for lieu, n in (("Roqueval", 0), ("Gréziac", 1), ("Sommevaux", 2), ("Ormevert", 3)):
        pouvoirs = [f"{mm(a)} (à {mm(b)})" for a, b in qui.pouvoirs[n::4]]
        rangs.append((lieu, noms(qui.presents[n::4]), ", ".join(pouvoirs) or "–", noms(qui.absents[n::4]) or "–"))
    d.blocs.append(Tableau((("Commune", "Présents", "Pouvoirs", "Absents"), *rangs)))
    d.p(f"En exercice : {f.exercice} – Quorum : {f.exercice // 2 + 1} – Présents : {f.presents} – Votants : "
        f"{f.votants}", avant=8)  # fmt: skip
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    motifs(d, f, haut=True, fin="")
    d.p(f"Le conseil communautaire, après en avoir délibéré et à {tous(f)} :", avant=10)
    poser(d, f, tierce(f), marque="{n}. ", retrait=8)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}, contre : {f.contre}, abstentions : {f.abstentions}")
    signe(d, f, f"{le_chef(f)} de la communauté de communes,")
    d.p("La présente délibération peut faire l'objet d'un recours devant le tribunal administratif de Castelvaire dans "
        "un délai de deux mois à compter de sa publication.", taille=8, avant=14)  # fmt: skip
    dire(d, f, numero, "president secretaire convocation en_exercice presents votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def voix_dans_la_phrase(f: Faits) -> Feuille:
    """2026, a communauté: everything of the head in one paragraph, the counts of the vote within the hinge."""
    f = camper(epoque(f, 2026), "Communauté de communes {de}", "conseil communautaire", "président", 33,
               prefixe="20", sujet=choisir(f, PAYS))  # fmt: skip
    d, numero = Feuille("voix_dans_la_phrase"), f"{f.seance.year}.{f.seance.month:02}.{f.rang:02}"
    timbre_envoye(d, f, numero)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", aligne="centre")
    d.p(f"L'an {jour_ecrit(f)}, à dix-huit heures, le conseil communautaire de la communauté de communes, légalement "
        f"convoqué le {le(f.convocation)}, s'est réuni au siège, en séance publique, sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite}. Nombre de conseillers en exercice : {f.exercice}. Nombre de "
        f"présents : {f.presents}. Nombre de pouvoirs : {f.pouvoirs}. Nombre de votants : {f.votants}. Secrétaire de "
        f"séance : {monsieur(f.secretaire)}.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"DÉLIBÉRATION {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    motifs_en_liste(d, f, "Vu", "Considérant", "–")
    d.p(f"Le conseil communautaire, après en avoir délibéré par {f.pour} voix pour, {f.contre} voix contre et "
        f"{f.abstentions} abstention(s), décide :", avant=10)  # fmt: skip
    poser(d, f, [majuscule(t) for t in decider(f)], marque="Article {n}. ", unique="Article unique. ", fin=".")
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=12)
    signent(d, f, secretaire_d_abord=True)
    dire(d, f, numero, "president secretaire convocation en_exercice presents pouvoirs votants")
    dit_vote(d, f)
    return d


def _services(i: Individu) -> str:
    return "La directrice générale des services," if i.femme else "Le directeur général des services,"


def fiche_d_agglomeration(f: Faits) -> Feuille:
    """2023, an agglomération: a table of references at the head, the matière in words, dashes after « DÉCIDE »."""
    f = camper(epoque(f, 2023), "Communauté d'agglomération {de}", "conseil communautaire", "président", 47,
               prefixe="20", sujet=choisir(f, PAYS[1:]))  # fmt: skip
    d, numero = Feuille("fiche_d_agglomeration"), f"CC{f.seance.year}/{f.rang:03}"
    timbre_recu(d, f, numero)
    d.coin = "bas-droite"
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"CONSEIL COMMUNAUTAIRE DU {le(f.seance).upper()}", gras=True)
    d.blocs.append(Tableau((
        ("Délibération n°", numero), ("Objet", f.sujet.objet), ("Pôle", "Ressources et territoires"),
        ("Rapporteur", mm(f.autres[4])), ("Nomenclature", f"{f.sujet.matiere}"),
    ), entete=False))  # fmt: skip
    d.lignes(f"Conseillers en exercice : {f.exercice}", f"Présents à l'ouverture de la séance : {f.presents}",
             f"Ayant donné procuration : {f.pouvoirs}", f"Date de convocation : {le(f.convocation)}",
             avant=10)  # fmt: skip
    d.p(f"Présidence de {mm(f.president)}, {f.president.qualite}", avant=6)
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'désigné')} en qualité de secrétaire de séance.")
    visas_suivis(d, f, fin=";")
    considerants_suivis(d, f, fin=";")
    d.p(f"Sur proposition du bureau, le conseil communautaire, après en avoir délibéré, à {tous(f)}, DÉCIDE", avant=10)
    poser(d, f, decider(f), marque="— ", retrait=6, fin=",")
    if f.mode == "majorite":
        d.p(f"Ont voté pour : {f.pour}", avant=8)
        d.lignes(f"Ont voté contre : {f.contre}", f"Se sont abstenus : {f.abstentions or 'néant'}", avant=0)
    d.p(f"Affiché et publié le {f.publication:%d/%m/%Y}", avant=10)
    d.lignes(f"Pour {le_chef(f)[:2].lower()} {f.chef} et par délégation,", _services(f.autres[6]),
             str(f.autres[6]), aligne="droite", avant=14)  # fmt: skip
    d.dit(signataires=[str(f.autres[6])])
    dire(d, f, numero, "president secretaire convocation en_exercice presents pouvoirs publication")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bureau_en_titre(f: Faits) -> Feuille:
    """2019, the bureau of a communauté: a point of its agenda, a proposal then adopted, no count at all."""
    f = camper(epoque(f, 2019), "Communauté de communes {de}", "bureau communautaire", "président", 13,
               prefixe="24", sujet=choisir(f, PAYS))  # fmt: skip
    d, qui, numero = Feuille("bureau_en_titre"), bancs(f), f"B{f.seance:%y}-{f.rang:02}"
    d.p(f.collectivite, gras=True)
    d.p("Extrait des délibérations du bureau communautaire", gras=True, aligne="centre", avant=10, taille=13)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)} à 9 h 30", aligne="centre")
    d.p(f"Délibération {numero}", aligne="centre")
    d.p(f"Présents : {messieurs_et_dames(qui.presents)}", aligne="justifie", avant=10)
    if qui.pouvoirs:
        d.p(f"Représentés : {', '.join(f'{mm(a)} par {mm(b)}' for a, b in qui.pouvoirs)}")
    if qui.absents:
        d.p(f"Excusés : {messieurs_et_dames(qui.absents)}")
    d.p(f"Présidence de séance : {f.president}, {f.president.qualite}")
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    d.p(f"Convocation adressée le {le(f.convocation)}", avant=2)
    d.p(f"Point n° 3 : {f.sujet.objet}", gras=True, avant=14)
    d.p("Par délibération du conseil communautaire, le bureau a reçu délégation pour statuer sur cette question. Le "
        "dossier a été remis à chacun de ses membres.", aligne="justifie")  # fmt: skip
    d.p("Il est donc proposé au bureau :", avant=8)
    poser(d, f, decider(f), marque="- ", retrait=10)
    d.p(f"Le bureau, après en avoir délibéré, adopte ces propositions à {tous(f)}.", avant=10)
    signe(d, f, "Certifié conforme,", f"{le_chef(f)}")
    sans_motifs(d)
    dire(d, f, numero, "president secretaire convocation")
    dit_vote(d, f, comptes=False)
    return d


_ECOLE = (
    Sujet("Participation des communes aux frais de l'école", "7.10", (), ("que 62 enfants sont scolarisés",),
          (("fixer", "à 1 180 € par enfant la participation des communes membres"),
           ("charger", "{autorite} d'émettre les titres en deux fois"))),
    Sujet("Achat d'un car d'occasion", "1.1", (), ("que le véhicule actuel ne passe plus les contrôles",),
          (("approuver", "l'achat d'un car d'occasion de 33 places au prix de 24 900 €"),
           ("inscrire", "la dépense au compte 2182"), ("autoriser", "{autorite} à signer tous les documents"))),
)  # fmt: skip


def sivos(f: Faits) -> Feuille:
    """2014, a school syndicat: a date in figures, no visa, the decisions in one sentence that goes on."""
    f = camper(epoque(f, 2014), "SIVOS {de}", "comité syndical", "président", 9, prefixe="25",
               sujet=choisir(f, _ECOLE))  # fmt: skip
    d, qui, numero = Feuille("sivos"), bancs(f), f"{f.rang % 30 + 1:02}-{f.seance:%y}"
    d.p(f.collectivite, gras=True, taille=14)
    d.p("Siège : mairie de Sommevaux", taille=9)
    d.p(f"COMITÉ SYNDICAL DU {f.seance:%d/%m/%Y}", gras=True, avant=10)
    d.p(f"Délibération n°{numero}", gras=True, avant=2)
    d.p(f"Etaient présents : {noms(qui.presents)}", aligne="justifie")
    d.p(f"Excusés : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}")
    d.p(f"Convocation : {f.convocation:%d/%m/%Y}")
    d.p(f"Nombre de délégués en exercice : {f.exercice}, présents : {f.presents}, votants : {f.votants}")
    d.p(f"Présidence : {mm(f.president)} – Secrétaire : {mm(f.secretaire)}")
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=12)
    considerants_suivis(d, f)
    d.dit(visas=[])
    voix = tous(f) if f.mode == "unanimite" else f"la majorité ({f.pour} pour, {f.contre} contre, {f.abstentions} abs.)"
    couler(d, f, f"Le comité syndical, après délibération et à {voix},", tierce(f, "bas"), aligne="justifie")
    d.p("Délibéré à Sommevaux, les jour, mois et an ci-dessus.", avant=10)
    signe(d, f, f"{le_chef(f)} du SIVOS,")
    dire(d, f, numero, "secretaire convocation en_exercice presents votants", f.sujet.objet.upper())
    d.dit(president=personne(f.president, None))
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


_SOCIAL = (
    Sujet("Aide au permis de conduire", "8.2", ("le code de l'action sociale et des familles",),
          ("que la mobilité est un frein à l'emploi des jeunes",),
          (("instituer", "une aide de 300 € pour le premier permis de conduire"),
           ("dire", "que cette aide est versée à l'école de conduite"),
           ("limiter", "à quinze le nombre des bénéficiaires par an"))),
    Sujet("Repas des aînés", "8.2", ("le code de l'action sociale et des familles", "les devis reçus"),
          ("que la commune compte 412 habitants de plus de soixante-dix ans",),
          (("retenir", "le devis du traiteur Au Bon Chaudron pour 27 € par convive"),
           ("fixer", "à 27 € la participation des accompagnants"))),
)  # fmt: skip


def ccas_de_chef_lieu(f: Faits) -> Feuille:
    """2020, a CCAS held by its vice-présidente: administrators elected and named, « Article n° », two hands."""
    f = camper(epoque(f, 2020), "Centre communal d'action sociale {de}", "conseil d'administration", "président", 13,
               prefixe="26", sujet=choisir(f, _SOCIAL))  # fmt: skip
    rang = "vice-présidente" if f.president.femme else "vice-président"
    d, qui, numero = Feuille("ccas_de_chef_lieu"), bancs(f), f"{f.seance.year}/CA/{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre")
    d.p(f"SÉANCE DU {f.seance:%d/%m/%Y}", aligne="centre")
    d.p(f"Numéro : {numero}", avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Administrateurs élus : {noms(qui.presents[:6])}.", aligne="justifie", avant=8)
    d.p(f"Administrateurs nommés : {noms(qui.presents[6:])}.", aligne="justifie")
    d.p(f"Excusés : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.")
    d.lignes(f"Nombre d'administrateurs en exercice : {f.exercice}", f"Nombre de présents : {f.presents}",
             f"Nombre de votants : {f.votants}", avant=6)  # fmt: skip
    d.p(f"La séance est ouverte à 17 h 30 sous la présidence de {mm(f.president)}, {rang}. "
        f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire de séance.")  # fmt: skip
    motifs(d, f, fin=",")
    d.p("LE CONSEIL D'ADMINISTRATION, APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    poser(d, f, tierce(f), marque="Article n° {n} : ", fin=".")
    if f.mode == "unanimite":
        d.p("Délibération votée à l'unanimité des membres présents ou représentés.", avant=8)
    else:
        d.p(f"Délibération votée à la majorité : pour {f.pour}, contre {f.contre}, abstention {f.abstentions}.",
            avant=8)  # fmt: skip
    f = replace(f, president=replace(f.president, qualite=rang))
    cotes = ((P(f"{'La' if f.president.femme else 'Le'} {rang},"), P(str(f.president), avant=18)),
             (P(f"{'La' if f.secretaire.femme else 'Le'} secrétaire,"), P(str(f.secretaire), avant=18)))  # fmt: skip
    d.blocs.append(Colonnes(*cotes, part=0.5))
    d.dit(signataires=[str(f.president), str(f.secretaire)])
    d.p(f"Certifié exécutoire – publié le {le(f.publication)}", taille=9, avant=14)
    dire(d, f, numero, "president secretaire en_exercice presents votants publication")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def pole_rural(f: Faits) -> Feuille:
    """2018, a rural pole: « Présents : 15/19 », members by college, « Intitulé », counts within the hinge."""
    f = camper(epoque(f, 2018), "Pôle d'équilibre territorial et rural de la Haute-Drenne", "conseil syndical",
               "président", 19, prefixe="20", sujet=choisir(f, PAYS[2:]))  # fmt: skip
    d, qui, numero = Feuille("pole_rural"), bancs(f), f"PETR-{f.seance.year}-{f.rang:02}"
    timbre_recu(d, f, numero)
    d.haut = "PETR de la Haute-Drenne"
    d.p("PÔLE D'ÉQUILIBRE TERRITORIAL ET RURAL DE LA HAUTE-DRENNE", gras=True, aligne="centre")
    d.p(f"CONSEIL SYNDICAL – {le(f.seance).upper()} – {f.lieu.upper()}", aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Intitulé : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Convocation : {le(f.convocation)}", avant=8)
    d.p(f"Délégués présents : {f.presents}/{f.exercice}", avant=2)
    d.p(f"Pouvoirs : {f.pouvoirs}", avant=2)
    d.p(f"Collège des communautés : {noms(qui.presents[:9])}", taille=10, aligne="justifie")
    d.p(f"Collège des socioprofessionnels : {noms(qui.presents[9:])}", taille=10, aligne="justifie")
    d.p(f"Présidence : {f.president}, {f.president.qualite}")
    d.p(f"Secrétariat de séance : {f.secretaire}", avant=2)
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Après en avoir débattu, le conseil syndical, à "
        f"{tous(f)} ({f.pour} pour ; {f.contre} contre ; {f.abstentions} abstentions), décide :", avant=10)  # fmt: skip
    poser(d, f, decider(f), marque="→ ", retrait=8)
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    dire(d, f, numero, "president secretaire convocation en_exercice presents pouvoirs")
    dit_vote(d, f)
    return d


def vote_par_noms(f: Faits) -> Feuille:
    """2016, a bourg that prints who voted what after the counts; the object in a frame of two cells; deputies named."""
    f = camper(epoque(f, 2016), "Commune {de}", "conseil municipal", "maire", 19, sujet=choisir(f, PAYS[1:]))
    d, qui, numero = Feuille("vote_par_noms"), bancs(f), f"{f.seance.year}/{f.seance.month:02}/{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"DÉLIBÉRATIONS DU CONSEIL MUNICIPAL – SÉANCE DU {le(f.seance).upper()}", gras=True)
    d.blocs.append(Tableau(((f"N° {numero}", f"Objet : {f.sujet.objet}"),), entete=False))
    d.p(f"L'an {jour_ecrit(f)}, à 20 heures, le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni sous "
        f"la présidence de {monsieur(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    adjoints = noms(qui.presents[2:5])
    d.p(f"Présents : {mm(f.president)}, Maire ; {adjoints}, adjoints ; "
        f"{noms([qui.presents[1], *qui.presents[5:]])}, conseillers.", aligne="justifie")  # fmt: skip
    if qui.pouvoirs:
        d.p(f"Procurations : {' ; '.join(f'{mm(a)} a donné procuration à {mm(b)}' for a, b in qui.pouvoirs)}.")
    d.p(f"Membres en exercice : {f.exercice} – Présents : {f.presents} – Votants : {f.votants}")
    d.p(f"{mm(f.secretaire)} remplit les fonctions de secrétaire de séance.")
    motifs(d, f, fin=",")
    d.p("Après en avoir délibéré, le conseil municipal :", avant=10)
    poser(d, f, tierce(f), marque="• ", fin=",")
    contre = qui.presents[-f.contre :] if f.contre else []
    reste = qui.presents[: len(qui.presents) - f.contre]
    abstenus = reste[len(reste) - f.abstentions :]
    d.p("VOTE", gras=True, avant=10)
    d.p(f"Pour : {f.pour} voix", avant=2)
    d.p(f"Contre : {f.contre}{f' ({noms(contre)})' if contre else ''}", avant=2)
    d.p(f"Abstentions : {f.abstentions}{f' ({noms(abstenus)})' if abstenus else ''}", avant=2)
    d.p("Extrait certifié conforme.", avant=10)
    signe(d, f, f"{le_chef(f)},")
    d.p(f"Publié ou notifié le {f.publication:%d/%m/%Y}. Transmis à la sous-préfecture le {f.transmission:%d/%m/%Y}.",
        taille=9, avant=14)  # fmt: skip
    dire(d, f, numero, "president secretaire convocation en_exercice presents votants publication transmission")
    dit_vote(d, f)
    return d


BOURGS = (
    suffrages_en_tableau,
    expose_puis_decision,
    communes_membres_2017,
    voix_dans_la_phrase,
    fiche_d_agglomeration,
    bureau_en_titre,
    sivos,
    ccas_de_chef_lieu,
    pole_rural,
    vote_par_noms,
)
