"""The layouts of set HALLES: small towns, second half, and the two arrêtés."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.exactitude.commun import dit_vote, timbre_actes, timbre_ministere, timbre_s2low
from benchmarks.exactitude.dispositions.halles_pieces import (
    ART_29,
    CGCT,
    acc,
    bas,
    bureau,
    civ,
    decider,
    ecrire,
    inverse,
    mm,
    monsieur,
    motifs,
    salle,
    sans_motifs,
    signe,
    tete,
    tierce,
    tous,
    voix,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage


def bourg_du_nord(f: Faits) -> Feuille:
    """A bourg of the north, 2020: « Etaient présents » one a line, the vote at the foot of the decision, two pages."""
    f = bureau(f, "Commune {de}", 27, 2020, visas=[ART_29])
    d, qui, numero = Feuille("bourg_du_nord"), salle(f), f"{f.seance.year}/{f.seance.month:02}/{f.rang:02}"
    timbre_ministere(d, f, numero.replace("/", ""))
    d.bas = f"Délibération {numero} – page {{page}} sur {{pages}}"
    d.p(f.collectivite.upper(), gras=True)
    d.p("Conseil Municipal", gras=True)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)} à 18 heures 30")
    d.p(f"Convocation en date du {le(f.convocation)}")
    d.p(f"Membres en exercice : {f.exercice}    Présents : {f.presents}    Pouvoirs : {f.pouvoirs}    "
        f"Votants : {f.votants}")  # fmt: skip
    d.p(f"Présidence de {monsieur(f.president)}, Maire", gras=True)
    d.p("Présents :", avant=8)
    d.lignes(*(f"- {mm(i)}" for i in qui.presents), taille=10)
    if qui.pouvoirs:
        d.p("Ont donné pouvoir :")
        d.lignes(*(f"- {mm(a)} à {mm(b)}" for a, b in qui.pouvoirs), taille=10)
    if qui.absents:
        d.p(f"Absents : {', '.join(mm(i) for i in qui.absents)}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.blocs.append(SautDePage())
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, aligne="centre")
    motifs(d, f, aligne="justifie")
    d.p("Sur le rapport du Maire, il est proposé au Conseil Municipal de se prononcer.", avant=8)
    d.p("Le Conseil Municipal, après en avoir délibéré,", avant=8)
    ecrire(d, f, tierce(f), fin=".")
    d.lignes(f"Votes pour : {f.pour}", f"Votes contre : {f.contre}", f"Abstentions : {f.abstentions}", avant=10)
    d.p(f"ADOPTÉ À {tous(f).upper()}", gras=True)
    signe(d, str(f.president), f"Fait à la mairie, le {le(f.seance)}", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def bourg_francilien(f: Faits) -> Feuille:
    """A bourg near the capital, 2025: « NOTE DE SYNTHÈSE », « Article 1er », tight foot on appeals, stamp."""
    f = bureau(f, "Commune {de}", 29, 2025, sujets=(), visas=[ART_29])
    d, qui, numero = Feuille("bourg_francilien"), salle(f), f"{f.seance.year}-{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.bas = "Hôtel de ville – 1, place de la République – Tél. 01 00 00 00 00"
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", taille=13)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13)
    d.p(f"{f.collectivite} – Séance du conseil municipal du {le(f.seance)}", aligne="centre")
    d.p(f"L'an deux mille vingt-cinq, le {le(f.seance, annee=False)}, à 20 h 00, les membres du conseil municipal se "
        f"sont réunis en mairie, sur convocation qui leur a été adressée par le maire le {le(f.convocation)}.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Nombre de conseillers : en exercice {f.exercice} ; présents {f.presents} ; représentés {f.pouvoirs} ; "
        f"votants {f.votants}")  # fmt: skip
    d.p(f"Présidente de séance : {mm(f.president)}, Maire" if f.president.femme
        else f"Président de séance : {mm(f.president)}, Maire")  # fmt: skip
    d.p(f"Présents : {', '.join(mm(i) for i in qui.presents)}", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Représentés : {', '.join(f'{mm(a)} (pouvoir à {mm(b)})' for a, b in qui.pouvoirs)}", taille=10)
    if qui.absents:
        d.p(f"Absents : {', '.join(mm(i) for i in qui.absents)}", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=12)
    motifs(d, f, aligne="justifie")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=8)
    d.p(f"À {tous(f)}" + ("," if f.mode == "unanimite" else f" ({voix(f)}),"))
    ecrire(d, f, tierce(f), marque="Article {er} : ", unique="Article unique : ", fin=".", aligne="justifie")
    signe(d, str(f.president), "Le Maire,")
    d.p("La présente délibération peut faire l'objet d'un recours contentieux devant le tribunal administratif de "
        "Montrivel, par voie postale ou par l'application Télérecours citoyens, dans le délai de deux mois à compter "
        "de sa publication et de sa transmission au représentant de l'État.", taille=8, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def bourg_du_beaujolais(f: Faits) -> Feuille:
    """A wine bourg, 2018: narrow left column of counts, « Entendu l'exposé », « Après en avoir délibéré, DÉCIDE »."""
    f = bureau(f, "Commune {de}", 23, 2018)
    d, qui, numero = Feuille("bourg_du_beaujolais"), salle(f), f"{f.rang:02}-{f.seance:%m-%Y}"
    d.blocs.append(Colonnes(
        (P(f.collectivite, gras=True), P("Nombre de membres du conseil municipal", taille=9),
         P(f"en exercice : {f.exercice}", taille=9), P(f"présents : {f.presents}", taille=9),
         P(f"votants : {f.votants}", taille=9), P(f"Convocation du {f.convocation:%d/%m/%Y}", taille=9)),
        (P("Extrait du registre des délibérations du Conseil Municipal", gras=True),
         P(f"Séance du {le(f.seance)}", gras=True), P(f"Sous la présidence de {bas(f.president)}, Maire"),
         P(f"Présents : {', '.join(bas(i) for i in qui.presents)}."),
         P("Excusés : " + ("; ".join([f"{bas(a)} (pouvoir à {bas(b)})" for a, b in qui.pouvoirs]
                                     + [bas(i) for i in qui.absents]) or "aucun") + "."),
         P(f"Secrétaire de séance : {bas(f.secretaire)}")), part=0.3))  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f.sujet.objet, gras=True, aligne="centre")
    d.p(f"{bas(qui.presents[2])}, {'adjointe' if qui.presents[2].femme else 'adjoint'} au Maire, présente la "
        "proposition de la commission. Plusieurs élus prennent la parole.", aligne="justifie")  # fmt: skip
    d.p(f"Entendu l'exposé et après en avoir délibéré, le Conseil Municipal, à {tous(f)}, DÉCIDE :", avant=10)
    ecrire(d, f, decider(f), puce="-", retrait=12)
    if f.mode == "majorite":
        d.p(f"{f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention(s)")
    d.p("Pour extrait conforme au registre", avant=12)
    signe(d, bas(f.president), "Le Maire", aligne="gauche")
    d.p(f"Délibération transmise en sous-préfecture le {f.transmission:%d/%m/%Y} – affichée le "
        f"{f.publication:%d/%m/%Y}", taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", "transmission", "publication",
         president=bas(f.president), secretaire=bas(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    sans_motifs(d)
    return d


def bourg_des_hauts(f: Faits) -> Feuille:
    """A bourg overseas, 2021: « AFFAIRE N° », the maire's report, « Appelé à en délibérer », decisions by articles."""
    f = bureau(f, "Commune {de}", 35, 2021, visas=[CGCT], autorite="{M} le Maire")
    d, qui, numero = Feuille("bourg_des_hauts"), salle(f), f"{f.rang:03}-{f.seance:%d%m%Y}"
    timbre_actes(d, f, numero)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"NOTA : Le Maire certifie que la convocation a été faite le {le(f.convocation)} et que le nombre de membres "
        f"en exercice étant de {f.exercice}, le nombre de présents est de {f.presents}, le nombre de procurations de "
        f"{f.pouvoirs}.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"L'assemblée s'est réunie à l'hôtel de ville sous la présidence de {monsieur(f.president)}, Maire.")
    d.p(f"Étaient présents : {', '.join(inverse(i) for i in qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Étaient représentés : {', '.join(f'{inverse(a)} par {inverse(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Étaient absents : {', '.join(inverse(i) for i in qui.absents)}.", taille=10)
    d.p(f"Secrétaire de séance : {inverse(f.secretaire)}")
    d.p("Le Maire expose que le dossier a été examiné en commission municipale.", avant=8)
    motifs(d, f, vu="VU", motif="CONSIDÉRANT", fin="\u00a0;", aligne="justifie")
    d.p("Appelé à en délibérer,", avant=8)
    d.p(f"Le Conseil Municipal, à {tous(f)} des suffrages exprimés, décide :", gras=True)
    ecrire(d, f, decider(f, cap=True), marque="Article {n}.- ", unique="Article unique.- ", fin=".", aligne="justifie")
    signe(d, str(f.president), "Fait et délibéré en séance publique, les jour, mois et an susdits.", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", secretaire=inverse(f.secretaire))
    dit_vote(d, f, comptes=False)
    return d


def _viser(d: Feuille, visas: Sequence[str], motifs_: Sequence[str], fin: str, vu: str, motif: str) -> None:
    for champ, mot, textes in (("visas", vu, visas), ("considerants", motif, motifs_)):
        for texte in textes:
            d.p(f"{mot} {texte}{fin}", aligne="justifie")
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def bourg_arrete_de_voirie(f: Faits) -> Feuille:
    """A bourg's arrêté of traffic for works, 2022: capitals, « ARRÊTE », articles in the passive, ampliations."""
    f = bureau(f, "Commune {de}", 23, 2022)
    d, numero = Feuille("bourg_arrete_de_voirie"), f"{f.seance.year}/{f.rang:03}"
    rue, travaux = (("rue du Lavoir", "remplacement d'un poteau d'incendie"),
                    ("route de Chantemesle", "pose d'une conduite d'eau potable"),
                    ("impasse des Tanneurs", "réfection d'un branchement au gaz"))[f.rang % 3]  # fmt: skip
    objet = f"Réglementation de la circulation {rue} – {travaux}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ DU MAIRE N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p("portant réglementation temporaire de la circulation", aligne="centre", italique=True, avant=0)
    d.p(f"Objet : {objet}", gras=True, avant=10)
    d.p(f"Le Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=12)
    _viser(d, [f"{CGCT}, notamment ses articles L. 2213-1 et suivants", "le code de la route",
               "l'instruction interministérielle sur la signalisation routière",
               f"la demande de l'entreprise Réseaux de la Sorne en date du {le(f.convocation)}"],
           [f"que les travaux de {travaux} nécessitent de réglementer la circulation"],
           "\u00a0;", "VU", "CONSIDÉRANT")  # fmt: skip
    d.p("ARRÊTE", gras=True, aligne="centre", avant=12)
    textes = [
        f"À compter du {le(f.publication)} et pour une durée de cinq jours, la circulation sera alternée {rue}, par "
        "feux tricolores",
        "Le stationnement sera interdit des deux côtés de la voie dans l'emprise du chantier",
        "La signalisation sera mise en place par l'entreprise, sous sa responsabilité",
        "Toute infraction au présent arrêté sera constatée et poursuivie conformément aux lois en vigueur",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} : {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])
    d.p("Copie sera adressée à la brigade de gendarmerie, au centre de secours et à l'entreprise.", avant=10)
    signe(d, str(f.president), f"Fait à la mairie, le {le(f.seance)}", "Le Maire,")
    d.dit(nature="AR", numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)
    return d


def bourg_arrete_de_temps_partiel(f: Faits) -> Feuille:
    """A bourg's arrêté for one agent, 2016: part time work, appeals before the signature, to be notified."""
    f = bureau(f, "Commune {de}", 19, 2016)
    d, numero, qui = Feuille("bourg_arrete_de_temps_partiel"), f"RH-{f.seance.year}-{f.rang:02}", f.autres[2]
    interesse = acc(qui, "l'intéressé")
    objet = f"Mise à temps partiel sur autorisation de {mm(qui)}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Arrêté n° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"OBJET : {objet}", gras=True, avant=10)
    d.p(f"Le Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=12)
    _viser(d, ["la loi n° 83-634 du 13 juillet 1983 portant droits et obligations des fonctionnaires",
               "la loi n° 84-53 du 26 janvier 1984 portant dispositions statutaires relatives à la fonction publique "
               "territoriale, notamment ses articles 60 et suivants",
               "le décret n° 2004-777 du 29 juillet 2004 relatif au temps partiel",
               f"la demande de {mm(qui)} en date du {le(f.convocation)}"],
           ["que les nécessités du service ne s'opposent pas à cette demande"],
           ",", "Vu", "Considérant")  # fmt: skip
    d.p("ARRÊTE :", gras=True, aligne="centre", avant=12)
    textes = [
        f"{mm(qui)}, adjoint technique territorial, est {acc(qui, 'autorisé')} à exercer ses fonctions à temps "
        "partiel, à raison de 80 % d'un temps complet, pour une durée d'un an",
        f"{interesse.capitalize()} percevra les six septièmes de sa rémunération",
        f"Le présent arrêté sera notifié à {interesse} et transmis au comptable",
    ]  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} – {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])
    d.p(f"{civ(f)} le Maire certifie le caractère exécutoire du présent arrêté et informe qu'il peut être contesté "
        "devant le tribunal administratif de Montrivel dans un délai de deux mois à compter de sa notification.",
        taille=9, avant=12)  # fmt: skip
    signe(d, str(f.president), f"Fait le {le(f.seance)}", "Le Maire,")
    d.lignes("Notifié le :", "Signature de l'agent :", avant=12)
    d.dit(nature="AI", numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)
    return d


BOURGS_SUITE = (
    bourg_du_nord,
    bourg_francilien,
    bourg_du_beaujolais,
    bourg_des_hauts,
    bourg_arrete_de_voirie,
    bourg_arrete_de_temps_partiel,
)
