"""The set FONTAINES, third part: middle towns, great cities, and two arrêtés."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.exactitude.commun import dit_vote, timbre_actes, timbre_ministere, timbre_s2low
from benchmarks.exactitude.dispositions.fontaines_pieces import (
    CGCT,
    PV,
    VILLE,
    a_faire,
    attabler,
    conjugues,
    e,
    l_an,
    m_le,
    mm,
    msr,
    poser,
    poste,
    procurations,
    rien_vise,
    signe,
    signent,
    suite,
    tete,
    unanime,
    viser,
)
from benchmarks.exactitude.faits import Faits, Individu, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau

_EXPOSE = (
    "La municipalité a inscrit cette action dans le programme présenté aux habitants en début de mandat. Les services "
    "ont rencontré les partenaires concernés et ont établi un calendrier réaliste, qui tient compte des contraintes "
    "du budget.",
    "La solution retenue est celle qui répond le mieux aux besoins exprimés lors des réunions de quartier. Elle sera "
    "évaluée au bout d'un an, et le résultat de cette évaluation sera présenté à la commission.",
)
"""What a rapporteur reads."""


def _adjoint(i: Individu) -> str:
    return f"{mm(i)}, {e(i, 'adjoint')} au maire"


def ville_de_banlieue(f: Faits) -> Feuille:
    """A town of the suburbs, 2019: a service line, names at length, « Entendu le rapport », articles, two months."""
    f = poste(f, "Ville {de}", 35, 2019, VILLE)
    d, t, numero = Feuille("ville_de_banlieue"), attabler(f), f"{f.seance.year}-{f.seance.month:02}-{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.bas = f"{f.collectivite} – Délibération n° {numero} – {{page}}/{{pages}}"
    d.lignes(f.collectivite.upper(), "Direction générale des services", gras=True)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", gras=True, aligne="centre")
    d.lignes(f"Nombre de membres composant le conseil : {f.exercice}", f"En exercice : {f.exercice}",
             f"Présents : {f.presents}", f"Représentés : {f.pouvoirs}",
             f"Absents : {f.exercice - f.presents - f.pouvoirs}", avant=8)  # fmt: skip
    d.p(f"L'an {l_an(f)} à 19 heures, le Conseil municipal, légalement convoqué le {le(f.convocation)}, s'est assemblé "
        f"à l'hôtel de ville sous la présidence de {msr(f.president)}, Maire.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {suite(t.presents)}.", aligne="justifie", taille=10)
    if t.pouvoirs:
        d.p(f"Étaient représentés : {procurations(t, 'par')}.", aligne="justifie", taille=10)
    if t.absents:
        d.p(f"Étaient absents : {suite(t.absents)}.", aligne="justifie", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", taille=10)
    d.p(f"N° {numero} – OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p("LE CONSEIL MUNICIPAL,", gras=True)
    d.p(f"Entendu le rapport de {_adjoint(f.autres[1])},")
    viser(d, f, vu="VU", motif="CONSIDÉRANT", fin=",", aligne="justifie")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=8)
    poser(d, f, conjugues(f, "haut"), marque="ARTICLE {n} : ", unique="ARTICLE UNIQUE : ", fin=".", aligne="justifie")
    voix = f"{f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstentions"
    d.p("ADOPTÉ À L'UNANIMITÉ" if f.mode == "unanimite" else f"ADOPTÉ À LA MAJORITÉ ({voix})", gras=True, avant=10)
    signe(d, f, "Pour extrait conforme,", "Le Maire,")
    d.p("Délais et voies de recours : tribunal administratif de Montrivel, dans les deux mois de la publication, "
        "par courrier ou par www.telerecours.fr.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_de_cure(f: Faits) -> Feuille:
    """A spa town, 2016: « Séance du » on the right, numbered agenda item, short visas, verbs after « DÉCIDE DE »."""
    f = poste(f, "Ville {de}", 29, 2016, VILLE, 1)
    d, t, numero = Feuille("ville_de_cure"), attabler(f), f"{f.seance:%y}.{f.rang:03}"
    d.blocs.append(Colonnes(
        (P(f.collectivite.upper(), gras=True), P("Secrétariat général", taille=9, avant=0)),
        (P(f"Séance du {le(f.seance)}", aligne="droite"),
         P(f"Délibération n° {numero}", gras=True, aligne="droite", avant=0)), part=0.5))  # fmt: skip
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"Date de convocation : {le(f.convocation)}")
    d.p(f"Conseillers en exercice : {f.exercice} ; présents : {f.presents} ; procurations : {f.pouvoirs} ; "
        f"votants : {f.votants}")  # fmt: skip
    d.p(f"Président de séance : {mm(f.president)}, Maire")
    d.p(f"Présents : {suite(t.presents)}.", aligne="justifie", taille=10)
    if t.pouvoirs:
        d.p(f"Ont donné procuration : {procurations(t)}.", aligne="justifie", taille=10)
    if t.absents:
        d.p(f"Excusés : {suite(t.absents)}.", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"{_adjoint(f.autres[4])}, rapporte :", avant=10)
    d.p(_EXPOSE[0], aligne="justifie")
    viser(d, f, fin=",", aligne="justifie")
    d.p(f"Le Conseil municipal, à {unanime(f)} des suffrages exprimés, décide :", avant=10)
    poser(d, f, a_faire(f), marque="- ", retrait=12)
    if f.mode == "majorite":
        d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}")
    signe(d, f, "Fait et délibéré en séance,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_portuaire(f: Faits) -> Feuille:
    """A harbour town, 2021: presence table with crosses, one page of report, proposal then vote, Ministry's stamp."""
    f = poste(f, "Ville {de}", 33, 2021, VILLE, 2)
    d, t, numero = Feuille("ville_portuaire"), attabler(f), f"{f.seance.year}_{f.rang:03}"
    timbre_ministere(d, f, numero)
    d.haut, d.bas = f"{f.collectivite} – Conseil municipal", "Page {page} sur {pages}"
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", taille=13)
    d.p(f"Séance publique du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Le Conseil municipal, convoqué le {le(f.convocation)}, s'est réuni sous la présidence de {mm(f.president)}, "
        f"Maire, {mm(f.secretaire)} étant secrétaire de séance.", aligne="justifie")  # fmt: skip
    d.p(f"Nombre d'élus en exercice : {f.exercice} – Présents : {f.presents} – Pouvoirs : {f.pouvoirs}")
    rangs = [(str(m), "X", "") for m in t.presents] + [(str(a), "", f"pouvoir à {b}") for a, b in t.pouvoirs]
    rangs += [(str(m), "", "absent") for m in t.absents]
    d.blocs.append(Tableau((("Élu", "Présent", "Absent / pouvoir"), *rangs)))
    d.blocs.append(SautDePage())
    for alinea in _EXPOSE:
        d.p(alinea, aligne="justifie")
    viser(d, f, fin=PV, aligne="justifie")
    d.p("Il est proposé au Conseil municipal, après avis de la commission :", avant=8)
    poser(d, f, a_faire(f), marque="- ", retrait=12)
    if f.mode == "unanimite":
        d.p("Mis aux voix, le projet de délibération est adopté à l'unanimité.", gras=True, avant=10)
    else:
        d.p(f"Mis aux voix, le projet de délibération est adopté à la majorité, par {f.pour} voix pour, "
            f"{f.contre} contre et {f.abstentions} abstention(s).", gras=True, avant=10)  # fmt: skip
    signe(d, f, "Pour le Conseil municipal,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_du_nord(f: Faits) -> Feuille:
    """A town of the North, 2013: capitals without accents, « Le Maire certifie », verbs under the hinge."""
    f = poste(f, "Ville {de}", 33, 2013, VILLE, 3)
    d, t, numero = Feuille("ville_du_nord"), attabler(f), f"{f.rang}/{f.seance.year}"
    d.lignes("REPUBLIQUE FRANCAISE", "DEPARTEMENT DE LA SORNE", f.collectivite.upper(), aligne="centre")
    d.p("REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.lignes(f"DELIBERATION N° {numero}", f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.p(
        f"L'an {l_an(f)} à 18 h 30, le Conseil Municipal s'est réuni en Mairie, sous la présidence de "
        f"{mm(f.president)}, Maire, suite à la convocation faite le {le(f.convocation)}.",
        aligne="justifie",
    )
    d.p(f"Présents : {suite(t.presents)}.", aligne="justifie", taille=10)
    if t.pouvoirs:
        d.p(f"Excusés avec pouvoir : {procurations(t)}.", aligne="justifie", taille=10)
    if t.absents:
        d.p(f"Absents : {suite(t.absents)}.", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f"EN EXERCICE : {f.exercice} – PRESENTS : {f.presents} – VOTANTS : {f.votants}", avant=8)
    d.p(f"Rapporteur : {mm(f.autres[5])}")
    viser(d, f, fin="", aligne="justifie")
    d.p("Sur proposition de son rapporteur, le Conseil Municipal, après en avoir délibéré,", avant=10)
    poser(d, f, conjugues(f, "haut"), marque="- ", fin=",")
    d.p("Adopté à l'unanimité" if f.mode == "unanimite"
        else f"Adopté à la majorité – Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}",
        gras=True, avant=10)  # fmt: skip
    d.p("Ainsi délibéré en séance les jour, mois et an susdits. Pour expédition conforme.", avant=8)
    signe(d, f, "Le Maire,")
    d.p(f"Le Maire certifie que la présente délibération a été reçue en préfecture le {f.reception:%d/%m/%Y} et "
        f"affichée le {f.publication:%d/%m/%Y}.", taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_languedocienne(f: Faits) -> Feuille:
    """A Southern town, 2017: dense block of counts on one line, « Rapporteur », articles with hyphens and a foot."""
    f = poste(f, "Commune {de}", 29, 2017, VILLE, 4)
    d, t, numero = Feuille("ville_languedocienne", coin="haut-gauche"), attabler(f), f"DEL-{f.seance.year}-{f.rang:02}"
    timbre_actes(d, f, numero)
    d.p("HÔTEL DE VILLE", aligne="droite")
    d.p(f.collectivite.upper(), gras=True, aligne="droite")
    d.p(f"CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=14)
    d.p(f"{numero} : {f.sujet.objet}", gras=True, aligne="centre")
    d.p(f"Rapporteur : {_adjoint(f.autres[2])}", italique=True, avant=8)
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}. Membres en exercice : {f.exercice}. Présents : {f.presents}. "
        f"Procurations : {f.pouvoirs}. Votants : {f.votants}.")  # fmt: skip
    d.p(f"Président de séance : {f.president}, Maire. Secrétaire de séance : {f.secretaire}.")
    d.p(f"Présents : {suite(t.presents)}.", aligne="justifie", taille=10)
    if t.pouvoirs:
        d.p(f"Procurations : {procurations(t)}.", aligne="justifie", taille=10)
    viser(d, f, fin=PV, aligne="justifie")
    d.p(_EXPOSE[1], aligne="justifie")
    d.p("Le Conseil municipal, ouï l'exposé de son rapporteur et après en avoir délibéré, décide :", avant=10)
    poser(d, f, a_faire(f, cap=True), marque="Article {er} - ", unique="Article unique - ", fin=".", aligne="justifie")
    d.p(f"Vote du Conseil : Pour {f.pour} – Contre {f.contre} – Abstention {f.abstentions}", gras=True, avant=10)
    signent(d, f, maire_d_abord=False)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def ville_du_val(f: Faits) -> Feuille:
    """A town of the Loire valley, 2024: counts in a table, the vote in the hinge, small verbs after bullets."""
    f = poste(f, "Ville {de}", 33, 2024, VILLE)
    d, t, numero = Feuille("ville_du_val"), attabler(f), f"CM{f.seance:%Y%m%d}-{f.rang:02}"
    timbre_s2low(d, f, numero)
    d.p(f.collectivite, gras=True, taille=15)
    d.p(f"Délibération n° {numero}", gras=True)
    d.p(f.sujet.objet, gras=True, taille=13)
    d.p(f"Réunion du conseil municipal du {le(f.seance)}, sur convocation du {le(f.convocation)}. "
        f"Présidence : {msr(f.president)}, Maire. Secrétariat : {msr(f.secretaire)}.", aligne="justifie")  # fmt: skip
    rangees = (("Membres en exercice", str(f.exercice)), ("Membres présents", str(f.presents)),
               ("Pouvoirs", str(f.pouvoirs)), ("Votants", str(f.votants)))  # fmt: skip
    d.blocs.append(Tableau(rangees, entete=False))
    if t.pouvoirs:
        d.p(f"Ont donné pouvoir : {procurations(t)}.", aligne="justifie", avant=8)
    d.p(f"Étaient présents : {suite(t.presents)}.", aligne="justifie", taille=10)
    viser(d, f, fin=PV, aligne="justifie")
    if f.mode == "unanimite":
        vote = f"à l'unanimité ({f.pour} voix)"
    else:
        ab = f", {f.abstentions} abstentions" if f.abstentions else ""
        vote = f"par {f.pour} voix pour, {f.contre} contre{ab}"
    d.p(f"Le conseil municipal, après en avoir délibéré, {vote} :", avant=10)
    poser(d, f, conjugues(f, "bas"), marque="• ", fin=PV, retrait=12, aligne="justifie")
    signe(d, f, "Pour le conseil municipal,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, zeros=False)
    return d


def ville_de_garnison(f: Faits) -> Feuille:
    """A garrison town, 2025: drawn subject, report, « Le Conseil adopte », no counts; date and number in a table."""
    f = poste(f, "Ville {de}", 39, 2025)
    d, t, numero = Feuille("ville_de_garnison"), attabler(f), f"{f.seance.year}-{f.rang:04}"
    timbre_ministere(d, f, numero)
    d.bas = f"{f.collectivite} – {{page}}/{{pages}}"
    d.p("Extrait du registre des délibérations du Conseil municipal", italique=True)
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.blocs.append(Tableau((("Délibération n°", "Séance du"), (numero, le(f.seance)))))
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Sous la présidence de {mm(f.president)}, Maire", avant=8)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Étaient présents : {suite(t.presents)}.", aligne="justifie", taille=9)
    d.p(f"{_adjoint(f.autres[6])}, rapporte :", avant=10)
    for alinea in _EXPOSE:
        d.p(alinea, aligne="justifie")
    d.p("Il est donc proposé au Conseil municipal :", avant=8)
    poser(d, f, a_faire(f), marque="- ", retrait=12)
    d.p("Le Conseil adopte.", gras=True, avant=10)
    signe(d, f, "Le Maire,")
    rien_vise(d)
    tete(d, f, numero)
    d.dit(mode="adopte")
    return d


def cite_capitale(f: Faits) -> Feuille:
    """A great city, 2022: « Le Conseil, », few lines, a number with its service, « Délibère » and articles."""
    f = poste(f, "Ville {de}", 45, 2022, VILLE, 1, [CGCT])
    d, numero = Feuille("cite_capitale"), f"{f.seance.year} DAJ {f.rang}"
    timbre_actes(d, f, f"{f.seance.year}DAJ{f.rang:03}")
    d.bas = f"{numero} – {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, taille=15, aligne="centre")
    d.p("CONSEIL MUNICIPAL", aligne="centre")
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Convocation du {le(f.convocation)}.")
    d.p(f"{mm(f.autres[0])}, rapporteur.", italique=True, avant=8)
    d.p("Le Conseil municipal,", avant=10)
    viser(d, f, fin=PV, aligne="justifie")
    d.p("Délibère :", gras=True, avant=10)
    poser(d, f, conjugues(f, "cap"), marque="Article {er} : ",
          unique="Article unique : ", fin=".", aligne="justifie")  # fmt: skip
    d.p(f"Adopté à {unanime(f)}.", avant=10)
    signe(d, f, "Le Maire,", aligne="droite")
    tete(d, f, numero, "convocation", secretaire=False)
    del d.attendu["president"]
    dit_vote(d, f, comptes=False)
    return d


def cite_des_fleuves(f: Faits) -> Feuille:
    """A great city, 2015: narrow left column, sixty names, title, rapporteur, verb « DELIBERE » and a foot of dates."""
    f = poste(f, "Ville {de}", 49, 2015, VILLE, 2)
    d, t, numero = Feuille("cite_des_fleuves"), attabler(f), f"{f.seance.year}/{f.rang:04}"
    gauche = ("Direction des finances", "Extrait du registre des délibérations", f"n° {numero}",
              f"En exercice : {f.exercice}", f"Présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}",
              f"Votants : {f.votants}")  # fmt: skip
    droite = [f"Le {jour_de_semaine(f.seance)} {le(f.seance)}, le Conseil Municipal, convoqué le {le(f.convocation)}, "
              f"s'est réuni à l'hôtel de ville sous la présidence "
              f"de {msr(f.president)}, Maire.", f"Présents : {suite(t.presents)}."]  # fmt: skip
    if t.pouvoirs:
        droite.append(f"Absents ayant donné pouvoir : {procurations(t)}.")
    if t.absents:
        droite.append(f"Absents : {suite(t.absents)}.")
    droite.append(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.blocs.append(Colonnes(tuple(P(x, taille=9, avant=2) for x in gauche),
                            tuple(P(x, taille=9) for x in droite), part=0.25))  # fmt: skip
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"{mm(f.autres[7])}, {e(f.autres[7], 'adjoint')}, expose :")
    d.p(_EXPOSE[0], aligne="justifie")
    viser(d, f, fin=",", aligne="justifie")
    d.p("Le Conseil municipal, après en avoir délibéré,", avant=10)
    poser(d, f, conjugues(f, "haut"), marque="- ", fin=PV)
    d.p(f"Adopté à {unanime(f)}" + (f" ({f.contre} contre, {f.abstentions} abstentions)"
        if f.mode == "majorite" else ""), avant=10)  # fmt: skip
    signe(d, f, "Pour expédition,", "Le Maire,")
    d.p(f"Publiée le : {le(f.publication)}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=False)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def cite_du_littoral(f: Faits) -> Feuille:
    """A great city, 2026: a header, the quorum counted, report before visas, articles, the ballot below."""
    f = poste(f, "Ville {de}", 55, 2026, VILLE, 3)
    d, numero = Feuille("cite_du_littoral", coin="bas-droite"), f"{f.rang:02}-{f.seance:%d%m%Y}"
    timbre_s2low(d, f, numero)
    d.haut = f"Conseil municipal – séance du {f.seance:%d/%m/%Y}"
    d.lignes(f.collectivite.upper(), f"DÉLIBÉRATION DU CONSEIL MUNICIPAL N° {numero}", gras=True, aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Nombre de conseillers municipaux en exercice : {f.exercice}. Quorum : {f.exercice // 2 + 1}. "
        f"Présents à l'ouverture : {f.presents}. Pouvoirs : {f.pouvoirs}.")  # fmt: skip
    d.p(f"Président de séance : {msr(f.president)}, Maire. Secrétaire : {msr(f.secretaire)}.")
    d.p(f"Convocation adressée le {le(f.convocation)} par voie électronique.")
    for alinea in _EXPOSE:
        d.p(alinea, aligne="justifie")
    viser(d, f, fin=PV, aligne="justifie")
    d.p("Après en avoir délibéré, le conseil municipal :", avant=10)
    poser(d, f, conjugues(f, "cap"), marque="Article {n} – ", unique="Article unique – ", fin=".", aligne="justifie")
    d.lignes("Résultat du scrutin", f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstention : {f.abstentions}",
             f"Délibération adoptée à {unanime(f)}", avant=10)  # fmt: skip
    signe(d, f, "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f)
    return d


def ville_arrete_de_foire(f: Faits) -> Feuille:
    """A town's arrêté for a fair, 2018: prohibitions in articles, « ARRÊTE », a distribution list, AR on the stamp."""
    f = poste(f, "Ville {de}", 29, 2018, VILLE)
    d, numero = Feuille("ville_arrete_de_foire"), f"A{f.seance.year}-{f.rang:03}"
    foire = ("la foire aux oignons", "la fête patronale", "la brocante de printemps")[f.rang % 3]
    objet = f"Circulation et stationnement pendant {foire}"
    timbre_actes(d, f, numero)
    _nature(d, f, numero, "AR")
    d.lignes("RÉPUBLIQUE FRANÇAISE", f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ MUNICIPAL N° {numero}", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"Objet : {objet}", gras=True, aligne="centre")
    d.p(f"Le Maire de la {f.collectivite},", avant=12)
    visas = (f"{CGCT}, et notamment ses articles L. 2212-1, L. 2212-2 et L. 2213-1", "le code de la route",
             "le code pénal, notamment son article R. 610-5")  # fmt: skip
    motifs = (f"que {foire} attire un public nombreux dans le centre", "qu'il faut garantir le passage des secours")
    _visas(d, visas, motifs, fin=",")
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    jour = f.seance + timedelta(days=25)
    textes = [f"Le stationnement est interdit place du Marché le {le(jour)} de 6 heures à 20 heures",
              "La circulation est interdite dans la rue Basse et dans la rue des Tisserands aux mêmes heures",
              "Les véhicules en infraction seront mis en fourrière aux frais de leurs propriétaires",
              "La gendarmerie et la police municipale sont chargées de l'application du présent arrêté"]  # fmt: skip
    for n, x in enumerate(textes, 1):
        d.p(f"ARTICLE {n} : {x}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, x) for n, x in enumerate(textes, 1)])
    d.p(f"Fait à l'hôtel de ville, le {le(f.seance)}", aligne="droite", avant=12)
    signe(d, f, "Le Maire,")
    d.p(f"Publié le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    d.dit(nature="AR", numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)
    d.dit(publication=f.publication)
    return d


def bourg_arrete_de_delegation(f: Faits) -> Feuille:
    """A bourg's arrêté of delegation to an adjoint, 2020: one person named, articles, notified copy to fill in, AI."""
    f = poste(f, "Commune {de}", 19, 2020)
    d, numero = Feuille("bourg_arrete_de_delegation"), f"{f.seance.year}/{f.rang:02}"
    elu = f.autres[0]
    domaine = ("aux affaires scolaires", "à la voirie", "à l'état civil")[f.rang % 3]
    objet = f"Délégation de fonctions à {mm(elu)}, {e(elu, 'adjoint')} au maire"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("ARRÊTÉ DU MAIRE", gras=True, aligne="centre")
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"OBJET : {objet}", gras=True, avant=10)
    d.p(f"{m_le(f)} de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=10)
    visas = (f"{CGCT}, notamment son article L. 2122-18", "le procès-verbal d'installation du conseil municipal")
    _visas(d, visas, ("qu'il convient d'assurer la bonne marche de l'administration communale",), fin=PV)
    d.p("ARRÊTE :", gras=True, avant=10)
    textes = [f"{mm(elu)}, {e(elu, 'adjoint')} au maire, est {e(elu, 'délégué')} {domaine}",
              "Cette délégation comprend la signature des courriers et des actes qui s'y rapportent",
              "La présente délégation subsiste tant qu'elle n'est pas rapportée"]  # fmt: skip
    for n, x in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} : {x}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, x) for n, x in enumerate(textes, 1)])
    d.p(f"Fait en mairie, le {le(f.seance)}.", avant=12)
    signe(d, f, "Le Maire,")
    d.lignes("Notifié à l'intéressée le ……………" if elu.femme else "Notifié à l'intéressé le ……………", "Signature :",
             taille=9, avant=14)  # fmt: skip
    d.dit(nature="AI", numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)
    return d


def _nature(d: Feuille, f: Faits, numero: str, nature: str) -> None:
    ancien = f.identifiant(numero)
    d.timbre = tuple(x.replace(ancien, f"{ancien[:-2]}{nature}") for x in d.timbre)
    d.dit(identifiant=f"{ancien[:-2]}{nature}")


def _visas(d: Feuille, visas: tuple[str, ...], motifs: tuple[str, ...], fin: str) -> None:
    for mot, champ, textes in (("Vu", "visas", visas), ("Considérant", "considerants", motifs)):
        for x in textes:
            d.p(f"{mot} {x}{fin}", aligne="justifie")
        d.dit(**{champ: [f"{mot} {x}" for x in textes]})


VILLES = (
    ville_de_banlieue,
    ville_de_cure,
    ville_portuaire,
    ville_du_nord,
    ville_languedocienne,
    ville_du_val,
    ville_de_garnison,
    cite_capitale,
    cite_des_fleuves,
    cite_du_littoral,
    ville_arrete_de_foire,
    bourg_arrete_de_delegation,
)
