"""The layouts of offices of several kinds: métropole, département, CCAS, EPCI, towns, syndicats and villages."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_provisions,
    dit_tete,
    timbre_ministere,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.dispositions.assemblees_suite import (
    articles_en_marge,
    bref,
    colonne_de_droite,
    dactylographie,
    devenue,
    jour,
    majuscule,
    nus,
    paragraphe_de_visas,
    rangs,
    references_en_pied,
    scrutin_par_groupe,
)
from benchmarks.exactitude.dispositions.usages_suite import (
    a_lieu,
    autorite,
    court,
    de_la,
    de_lieu,
    dit_voix,
    excuses,
    long,
    mandats,
    ponctues,
    presents,
    titre,
    voix,
)
from benchmarks.exactitude.faits import Faits, conjuguer, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, personne

_DEPARTEMENTS = ("de la Vaire", "de l'Ostre", "du Haut-Brévon")
_SOCIALES = ("3.3", "4.1", "4.5", "5.4", "7.5", "7.10")
_DEPARTEMENTALES = ("3.2", "3.3", "4.1", "4.5", "5.3", "7.3", "7.5", "7.10", "8.9", "9.4")
_PARTIES = (
    (
        "I - Contexte",
        "Le plan de mandat adopté par notre assemblée assigne à chacune des politiques publiques des objectifs précis, "
        "dont l'exécution fait l'objet d'un suivi semestriel. Le projet qui vous est présenté s'inscrit dans ce cadre. "
        "Il prolonge des actions entreprises depuis plusieurs années avec les communes membres, les associations et "
        "les usagers, dont les retours ont été recueillis lors de trois ateliers.",
        "Les constats dressés à cette occasion sont partagés. Le service rendu est apprécié, mais son organisation "
        "demeure inégale d'un secteur à l'autre et sa lisibilité insuffisante. Les équipes ont donc été invitées à "
        "proposer une réponse qui soit à la fois simple à mettre en œuvre et soutenable dans la durée.",
    ),
    (
        "II - Contenu du projet",
        "La proposition repose sur trois principes. Le premier est l'égalité d'accès : les mêmes règles s'appliqueront "
        "sur tout le territoire. Le deuxième est la transparence : un bilan sera dressé chaque année et mis à la "
        "disposition de chacun. Le troisième est la sobriété : aucun recrutement supplémentaire n'est envisagé et les "
        "moyens existants seront redéployés au bénéfice des secteurs les moins bien pourvus.",
        "Les maires ont été consultés en conférence métropolitaine. Plusieurs ont souhaité que la mise en œuvre soit "
        "progressive, afin que les services municipaux puissent s'y préparer ; cette demande a été entendue et le "
        "calendrier ajusté en conséquence.",
    ),
    (
        "III - Suivi et évaluation",
        "Un comité composé d'élus et de techniciens se réunira deux fois par an. Il examinera les résultats obtenus au "
        "regard des objectifs annoncés et pourra suggérer des inflexions. Ses conclusions seront portées à la "
        "connaissance de l'assemblée à l'occasion de l'examen du rapport annuel d'activité, puis publiées.",
        "Les incidences sur les équilibres généraux sont limitées et ont été prises en compte dans la prospective "
        "présentée lors du dernier débat d'orientation.",
    ),
)


def metropole_en_rubriques(f: Faits) -> Feuille:
    """Two pages of a métropole: labels without capitals, a report in roman parts, « 1° - Approuve », who opposed."""
    f = devenue(f, f"Métropole {de_lieu(f)}", "conseil métropolitain")
    d = Feuille("metropole_en_rubriques", bas=f"{f.collectivite} - Conseil métropolitain - page {{page}}/{{pages}}")
    numero = f"{f.seance:%Y}-{1200 + f.rang}"
    gauche = (
        P(f"Extrait du registre des délibérations du {f.organe}", taille=10),
        P(f"Séance publique du {le(f.seance)}", taille=10, gras=True),
        P(f"Délibération n° {numero}", taille=10, gras=True),
    )
    droite = (
        P("commission principale : proximité, environnement et services", taille=10),
        P(f"objet : {f.sujet.objet}", taille=10, gras=True),
        P("service : délégation à la gestion des services urbains", taille=10),
    )
    d.p(f.collectivite, gras=True, taille=16)
    d.blocs.append(Colonnes(gauche, droite, 0.36))
    e = "e" * f.president.femme
    d.lignes(
        f"Président{e} : {long(f.president)}",
        f"Date de convocation du conseil : {jour_de_semaine(f.convocation)} {le(f.convocation)}",
        f"Secrétaire élu{'e' * f.secretaire.femme} : {long(f.secretaire)}",
        f"Nombre de conseillers en exercice au jour de la séance : {f.exercice}",
        avant=14,
        taille=10,
    )
    d.p(f"Présents : {', '.join(bref(p) for p in presents(f))}.", taille=10, aligne="justifie", italique=True)
    if mandats(f):
        qui = ", ".join(f"{bref(a)} (pouvoir à {bref(b)})" for a, b in mandats(f))
        d.p(f"Absents excusés : {qui}.", taille=10, aligne="justifie", italique=True)
    if excuses(f):
        d.p(f"Absents non excusés : {', '.join(bref(p) for p in excuses(f))}.", taille=10, italique=True)
    d.p(f"{autorite(f)} expose ce qui suit :", avant=14)
    for tete, *alineas in _PARTIES:
        d.p(tete, gras=True, avant=10)
        for alinea in alineas:
            d.p(alinea, aligne="justifie", avant=6)
    d.p("Le Conseil,", avant=14)
    visas = ["Vu ledit dossier", *(f"Vu {v}" for v in f.visas)]
    for visa in visas:
        d.p(f"{visa} ;", aligne="justifie")
    considerants_suivis(d, f, fin=" ;", aligne="justifie")
    d.p("Ouï l'avis de sa commission proximité, environnement et services ;")
    d.p("DÉLIBÈRE", gras=True, aligne="centre", avant=12)
    textes = ponctues([f"{majuscule(conjuguer(v))} {r}" for v, r in f.decisions])
    for n, t in zip(rangs(textes), textes, strict=True):
        d.p(f"{n}° - {t}", aligne="justifie", avant=8)
    if f.mode == "unanimite":
        d.p("Délibération adoptée à l'unanimité.", avant=12)
    else:
        opposants = " et ".join(en_lettres(n).replace("un", "une") + mot for n, mot in
                                ((f.contre, " voix contre"), (f.abstentions, " abstention" + "s" * (f.abstentions > 1)))
                                if n)  # fmt: skip
        d.p(f"Délibération adoptée à la majorité ({opposants}).", avant=12)
        d.dit(contre=f.contre, **({"abstentions": f.abstentions} if f.abstentions else {}))
    d.lignes("Et ont signé les membres présents,", "pour extrait conforme,", f"{titre(f)},", str(f.president),
             aligne="droite", avant=12)  # fmt: skip
    d.p(f"Mise en ligne sur le site de la métropole : {le(f.publication)}.", taille=9, avant=14)
    timbre_ministere(d, f, f"{f.seance:%Y}_{1200 + f.rang}")
    dit_tete(d, f, numero, f.sujet.objet)
    dit_provisions(d, f, textes, rangs(textes))
    d.dit(mode=f.mode, visas=visas, convocation=f.convocation, en_exercice=f.exercice, publication=f.publication)
    d.dit(president=personne(f.president, None), secretaire=str(f.secretaire), signataires=[str(f.president)])
    return d


def conseil_d_administration(f: Faits) -> Feuille:
    """A CCAS: counts in words in a sentence, the board the subject of each article, « voix favorables »."""
    ici = a_lieu(f)
    f = devenue(f, f"Centre communal d'action sociale {de_lieu(f)}", "conseil d'administration", _SOCIALES)
    d = Feuille("conseil_d_administration", coin="bas-droite")
    numero = f"CA-{f.seance:%Y}-{f.rang:02}"
    d.p(f.collectivite, gras=True, taille=14, aligne="centre")
    d.p(f"Registre des délibérations du {f.organe}", aligne="centre", avant=2)
    d.p(f"Réunion ordinaire du {jour(f)}, 18 heures", aligne="centre", avant=2)
    d.p(f"Acte n° {numero}", gras=True, avant=16)
    d.p(f"Titre : {f.sujet.objet}", gras=True, avant=2)
    e = "e" * f.president.femme
    reste = f.exercice - f.presents - f.pouvoirs
    suite = [f"{en_lettres(f.presents)} étaient présents"]
    if f.pouvoirs:
        avaient = "avait" if f.pouvoirs == 1 else "avaient"
        suite.append(f"{en_lettres(f.pouvoirs)} {avaient} remis un pouvoir écrit à un collègue")
        d.dit(pouvoirs=f.pouvoirs)
    if reste:
        suite.append("un était absent" if reste == 1 else f"{en_lettres(reste)} étaient absents")
    d.p(
        f"Les administrateurs ont été convoqués individuellement le {le(f.convocation)}. Le conseil compte "
        f"{en_lettres(f.exercice)} membres en exercice : {', '.join(suite)}. Le quorum, fixé à "
        f"{en_lettres(f.exercice // 2 + 1)} membres, étant réuni, {long(f.president)}, {f.president.qualite}, a ouvert "
        f"la séance, dont le secrétariat a été confié à {long(f.secretaire)}.",
        aligne="justifie",
        avant=12,
    )
    visas_suivis(d, f, fin=".", aligne="justifie", retrait=20)
    considerants_suivis(d, f, fin=".", aligne="justifie", retrait=20)
    d.p(f"Sur le rapport de {autorite(f)}, le {f.organe} arrête les dispositions qui suivent.", avant=12)
    textes = [f"Le {f.organe} {conjuguer(v)} {r}." for v, r in f.decisions]
    for n, t in zip(rangs(textes), textes, strict=True):
        d.p(f"Article {n}. {t}", aligne="justifie", avant=8)
    if f.mode == "unanimite":
        d.p(f"La délibération recueille l'unanimité des suffrages, soit {f.pour} voix favorables.", avant=12)
        d.dit(mode=f.mode, pour=f.pour)
    else:
        abst = f", {f.abstentions} abstention{'s' * (f.abstentions > 1)}" if f.abstentions else ""
        d.p(
            f"La délibération est adoptée à la majorité : {f.pour} voix favorables, "
            f"{f.contre} voix défavorable{'s' * (f.contre > 1)}{abst}.",
            avant=12,
        )
        dit_voix(d, f, comptes=True)
    d.p(f"Fait {ici}, le {le(f.seance)}.", avant=14)
    d.lignes(f"L{'a' if e else 'e'} Président{e} du CCAS,", str(f.president), avant=8, retrait=250)
    d.timbre = (
        "CONTRÔLE DE LÉGALITÉ",
        f"Acte télétransmis le {f.transmission:%d/%m/%Y}",
        f"Acte reçu le {f.reception:%d/%m/%Y}",
        f"Identifiant : {f.identifiant(numero.replace('-', '_'))}",
    )
    d.dit(identifiant=f.identifiant(numero.replace("-", "_")), transmission=f.transmission, reception=f.reception)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_provisions(d, f, textes, rangs(textes))
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, secretaire=str(f.secretaire))
    d.dit(president=personne(f.president, f.president.qualite), signataires=[str(f.president)])
    return d


def commission_permanente(f: Faits) -> Feuille:
    """A département: the report on a page, the decision on the next, « décide de : » and bare infinitives."""
    f = devenue(f, f"Département {_DEPARTEMENTS[f.rang % 3]}", "commission permanente", _DEPARTEMENTALES)
    numero = f"CP-{f.seance:%y}-{f.rang:03}"
    d = Feuille("commission_permanente", haut=f"Commission permanente du {le(f.seance)} – délibération {numero}")
    d.p(f.collectivite, gras=True, taille=15, avant=10)
    d.p("Direction générale adjointe chargée des territoires", italique=True, avant=0)
    d.p(f"RÉUNION DE LA COMMISSION PERMANENTE DU {jour(f).upper()}", gras=True, avant=18)
    d.p(f"Délibération n° {numero}", avant=4)
    d.p(f"Intitulé : {f.sujet.objet}", gras=True, avant=4)
    d.p(
        f"Convoquée le {le(f.convocation)}, la commission permanente s'est réunie à l'hôtel du département sous la "
        f"présidence de {long(f.president)}, {f.president.qualite}. {long(f.secretaire)} remplissait les fonctions de "
        "secrétaire de séance.",
        aligne="justifie",
        avant=12,
    )
    d.p(f"Membres présents ({f.presents}) : {' ; '.join(court(p) for p in presents(f))}.", taille=10, aligne="justifie")
    if mandats(f):
        qui = " ; ".join(f"{court(a)} à {court(b)}" for a, b in mandats(f))
        d.p(f"Membres ayant donné délégation de vote ({f.pouvoirs}) : {qui}.", taille=10, aligne="justifie")
        d.dit(pouvoirs=f.pouvoirs)
    if excuses(f):
        d.p(f"Membres excusés : {' ; '.join(court(p) for p in excuses(f))}.", taille=10, aligne="justifie")
    d.p(f"RAPPORT PRÉSENTÉ PAR {autorite(f).upper()}", gras=True, avant=16)
    for alinea in (
        "Le présent rapport concerne la mise en œuvre d'une politique que l'assemblée départementale a placée au rang "
        "de ses priorités. Il fait suite aux échanges conduits depuis le printemps avec les communes, les "
        "intercommunalités et les organismes partenaires.",
        "Les conseillers élus dans les cantons intéressés ont été associés à la préparation du dossier. Leurs "
        "remarques, relatives aux délais et à l'information des habitants, ont été intégrées.",
        "Il est proposé de donner une suite favorable à ce dossier dans les conditions précisées ci-après.",
    ):
        d.p(alinea, aligne="justifie", avant=8)
    d.blocs.append(SautDePage())
    d.p("DÉCISION DE LA COMMISSION PERMANENTE", gras=True, aligne="centre", avant=14)
    visas_suivis(d, f, mot="VU", fin=" ;", aligne="justifie", avant=8)
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=" ;", aligne="justifie", avant=8)
    d.p("La commission permanente, après en avoir délibéré, décide de :", avant=12)
    textes = ponctues([majuscule(t) for t in nus(f)])
    for t in textes:
        d.p(t, puce="–", retrait=18, aligne="justifie", avant=8)
    if f.mode == "unanimite":
        d.p("Vote : adopté à l'unanimité", gras=True, avant=16)
    else:
        d.lignes("Vote : adopté à la majorité", f"Voix pour : {f.pour}", f"Voix contre : {f.contre}",
                 f"Abstentions : {f.abstentions}", gras=True, avant=16)  # fmt: skip
        d.dit(pour=f.pour, contre=f.contre, abstentions=f.abstentions)
    d.lignes(f"{titre(f)} du conseil départemental", str(f.president), avant=20, retrait=220)
    d.p(
        f"Délibération transmise au représentant de l'État le {le(f.transmission)} et publiée au recueil des actes "
        f"administratifs le {le(f.publication)}.",
        taille=9,
        avant=30,
    )
    dit_tete(d, f, numero, f.sujet.objet)
    dit_provisions(d, f, textes)
    d.dit(mode=f.mode, convocation=f.convocation, presents=f.presents, secretaire=str(f.secretaire))
    d.dit(president=personne(f.president, f.president.qualite), signataires=[str(f.president)])
    d.dit(transmission=f.transmission, publication=f.publication)
    return d


def verbe_a_la_ligne(f: Faits) -> Feuille:
    """The East's: small « vu », each verb in bold alone on its line, its text below; the vote and dates at the foot."""
    d = Feuille("verbe_a_la_ligne", haut=f"Délibération au {f.organe} du {jour(f)}")
    numero = f"V-{f.seance:%Y}-{f.rang:03}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f.sujet.objet, gras=True, taille=13, avant=18)
    d.p(f"Numéro {numero}", avant=6)
    d.p(
        "La présente délibération a été préparée en concertation avec les usagers et les services intéressés. Elle "
        "complète les mesures prises l'an passé, dont l'évaluation s'est révélée positive.",
        aligne="justifie",
        avant=14,
    )
    d.p("Vous êtes invités à vous prononcer dans les termes ci-après.", avant=6)
    d.p(f"Le {f.organe}", gras=True, avant=14)
    visas_suivis(d, f, mot="vu", fin=",", aligne="justifie")
    considerants_suivis(d, f, mot="considérant", fin=",", aligne="justifie")
    d.p("sur proposition de la commission plénière", avant=8)
    d.p("après en avoir délibéré", avant=4)
    paires = [(conjuguer(v), t) for (v, _), t in zip(f.decisions, ponctues([r for _, r in f.decisions]), strict=True)]
    for verbe, t in paires:
        d.p(verbe, gras=True, avant=10)
        d.p(t, aligne="justifie", avant=2, retrait=20)
    textes = [f"{verbe} {t}" for verbe, t in paires]
    d.p(f"Adopté le {le(f.seance)}", avant=20)
    d.p(f"par le {f.organe} {de_la(f)}", avant=0)
    if f.mode == "unanimite":
        d.p("à l'unanimité", avant=0)
    else:
        d.p(f"à la majorité, {voix(f)}", avant=0)
    d.lignes("Rendu exécutoire après transmission au contrôle de légalité", f"le {le(f.transmission)}",
             f"et publication le {le(f.publication)}", avant=12)  # fmt: skip
    d.lignes(f"{titre(f)}", str(f.president), avant=14, aligne="droite")
    d.timbre = (
        "Accusé de réception de la préfecture",
        f"{f.identifiant(numero.replace('-', '_'))}",
        f"Reçu par la préfecture le {f.reception:%d/%m/%Y}",
    )
    d.dit(identifiant=f.identifiant(numero.replace("-", "_")), reception=f.reception, transmission=f.transmission)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_voix(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes)
    d.dit(publication=f.publication, signataires=[str(f.president)])
    return d


def conclusions_du_rapport(f: Faits) -> Feuille:
    """The report is the act: « je vous prie de bien vouloir : », then its conclusions are put to the vote."""
    d = Feuille("conclusions_du_rapport", bas="{page}", coin="haut-gauche")
    numero = f"{f.seance:%y}/{f.rang:04}"
    d.p(f.organe.upper(), gras=True, taille=14, aligne="droite")
    d.p(f.collectivite, aligne="droite", avant=0)
    d.p(f"Réunion du {le(f.seance)}", aligne="droite", avant=0)
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True, avant=20)
    d.p(f"Rapport de {long(f.autres[1])}", italique=True, avant=4)
    d.p("Mesdames, Messieurs,", avant=14)
    d.p(
        "Le dossier que j'ai l'honneur de vous présenter vous a été remis avec l'ordre du jour. Il a reçu un accueil "
        "favorable de la commission, qui l'a examiné en présence des chefs de service.",
        aligne="justifie",
    )
    for c in f.sujet.considerants:
        d.p(f"Je crois utile de souligner {c}.", aligne="justifie")
    d.p("Si ces propositions vous agréent, je vous prie, Mesdames, Messieurs, de bien vouloir :", avant=8)
    textes = ponctues(nus(f))
    for t in textes:
        d.p(t, puce="•", retrait=20, aligne="justifie")
    d.p("Les conclusions du rapport, mises aux voix, sont adoptées.", gras=True, avant=14)
    d.lignes(
        f"Présidence de la séance : {court(f.president)}, {f.president.qualite}",
        f"Secrétaire de séance : {court(f.secretaire)}",
        f"Convocation envoyée le {le(f.convocation)}",
        f"Effectif du {f.organe} : {f.exercice} en exercice, {f.presents} présents, {f.pouvoirs} représentés",
        taille=10,
        avant=16,
    )
    d.p(f"Pour ampliation, {titre(f).replace('L', 'l', 1)} : {f.president}", avant=14)
    timbre_s2low(d, f, numero.replace("/", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_provisions(d, f, textes)
    d.dit(mode="adopte", visas=[], considerants=[], convocation=f.convocation, en_exercice=f.exercice)
    d.dit(presents=f.presents, pouvoirs=f.pouvoirs, secretaire=str(f.secretaire))
    d.dit(president=personne(f.president, f.president.qualite), signataires=[str(f.president)])
    return d


_ETUDE = (
    "L'étude remise à la commission décrit la situation présente, les besoins recensés et les réponses possibles. "
    "Menée par les services, avec le concours d'un cabinet spécialisé, elle s'appuie sur une enquête à laquelle plus "
    "de quatre cents personnes ont répondu. Les deux tiers d'entre elles ont approuvé les orientations envisagées.",
    "Trois scénarios ont été comparés. Le premier maintenait l'organisation actuelle ; il a été écarté parce qu'il ne "
    "répondait pas aux difficultés signalées. Le deuxième supposait des investissements que le budget ne permet pas. "
    "Le troisième, qui est soumis ce jour à l'assemblée, offre le meilleur équilibre entre l'ambition et les moyens.",
    "La commission, réunie la semaine suivante, s'est prononcée sans réserve en faveur de ce troisième scénario. "
    "Les services ont ensuite rencontré chacun des partenaires afin de vérifier que le calendrier convenait à tous. "
    "Aucune difficulté sérieuse n'a été relevée et les quelques réserves exprimées ont pu être levées.",
    "Les crédits à mobiliser ont fait l'objet d'une vérification par la direction des finances. Leur montant est "
    "compatible avec le plan pluriannuel et les recettes attendues ont été évaluées avec prudence. Un point d'étape "
    "sera présenté à l'assemblée dans un délai de six mois.",
)
_DEBAT = (
    "Un membre souhaite savoir comment les habitants seront tenus informés. Il lui est répondu qu'une page du site "
    "internet sera consacrée à cette affaire et que le journal local en rendra compte.",
    "Un autre membre relève que le document transmis est clair et complet, et remercie les agents qui l'ont préparé. "
    "Il demande que les prochains dossiers d'importance comparable soient adressés dans les mêmes délais.",
    "Une dernière intervention porte sur les échéances. Elles sont jugées réalistes, sous réserve que les procédures "
    "préalables soient engagées sans attendre. La discussion est close.",
)


def dossier_numerote(f: Faits) -> Feuille:
    """Two or three pages in numbered sections: people, facts, law, reasons, debate, decision, vote, formalities."""
    d = Feuille(
        "dossier_numerote", haut=f"{f.collectivite} | {f.organe.capitalize()}", bas="Feuillet {page} sur {pages}"
    )
    numero = f"{f.seance:%Y%m%d}-{f.rang:02}"
    d.p(f"Délibération n° {numero} en date du {le(f.seance)}", gras=True, taille=14)
    d.p(f"Libellé de l'affaire : {f.sujet.objet}", gras=True, avant=6)

    def section(titre_: str) -> None:
        d.p(titre_, gras=True, avant=14, taille=12)

    section("A. Tenue de la séance")
    d.p(
        f"Les membres du {f.organe} {de_la(f)} ont été convoqués le {le(f.convocation)} et réunis le {jour(f)}. "
        f"La présidence a été assurée par {long(f.president)}, {f.president.qualite}, et le secrétariat par "
        f"{long(f.secretaire)}.",
        aligne="justifie",
    )
    d.lignes(
        f"Nombre de membres en exercice : {f.exercice}",
        f"Nombre de membres présents : {f.presents}",
        f"Nombre de membres représentés : {f.pouvoirs}",
        f"Nombre de votants : {f.votants}",
        retrait=20,
    )
    d.p("Liste des membres présents :", avant=8)
    d.lignes(*(court(p) for p in presents(f)), retrait=20, taille=10)
    if mandats(f):
        d.p("Liste des membres représentés :", avant=8)
        d.lignes(
            *(f"{court(a)}, représenté{'e' * a.femme} par {court(b)}" for a, b in mandats(f)), retrait=20, taille=10
        )
    section("B. Présentation de l'affaire")
    for alinea in _ETUDE:
        d.p(alinea, aligne="justifie")
    section("C. Textes et motifs")
    visas_suivis(d, f, fin=".", aligne="justifie")
    considerants_suivis(d, f, fin=".", aligne="justifie")
    section("D. Débat")
    for alinea in _DEBAT:
        d.p(alinea, aligne="justifie")
    section("E. Décision")
    d.p(f"Le {f.organe}, sur la proposition de {autorite(f)} :")
    textes = [f"{conjuguer(v).upper()} {r}." for v, r in f.decisions]
    for t in textes:
        d.p(t, puce="▸", retrait=16, aligne="justifie")
    section("F. Vote")
    if f.mode == "unanimite":
        d.p(f"Pour : {f.pour}. Contre : néant. Abstention : néant. La délibération est adoptée à l'unanimité.")
        d.dit(mode=f.mode, pour=f.pour, contre=0, abstentions=0)
    else:
        d.p(
            f"Pour : {f.pour}. Contre : {f.contre}. Abstention : {f.abstentions or 'néant'}. La délibération est "
            "adoptée à la majorité."
        )
        d.dit(mode=f.mode, pour=f.pour, contre=f.contre, abstentions=f.abstentions)
    section("G. Formalités")
    d.p(f"Transmission en préfecture : {le(f.transmission)}. Publication : {le(f.publication)}.")
    d.lignes(f"{titre(f)}", str(f.president), avant=16, aligne="centre")
    dit_tete(d, f, numero, f.sujet.objet)
    dit_provisions(d, f, textes)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, pouvoirs=f.pouvoirs)
    d.dit(votants=f.votants, president=personne(f.president, f.president.qualite), secretaire=str(f.secretaire))
    d.dit(transmission=f.transmission, publication=f.publication, signataires=[str(f.president)])
    return d


ASSEMBLEES: tuple[Callable[[Faits], Feuille], ...] = (
    metropole_en_rubriques,
    conseil_d_administration,
    commission_permanente,
    verbe_a_la_ligne,
    paragraphe_de_visas,
    conclusions_du_rapport,
    colonne_de_droite,
    scrutin_par_groupe,
    articles_en_marge,
    dactylographie,
    references_en_pied,
    dossier_numerote,
)
