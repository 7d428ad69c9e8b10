"""A blind set of ordinary communes' acts: hamlets, bourgs, middle towns, great cities and two arrêtés du maire."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from benchmarks.exactitude.commun import considerants_suivis, visas_suivis
from benchmarks.exactitude.dispositions.municipalites_bourgs import BOURGS_DE_COMMUNES
from benchmarks.exactitude.dispositions.municipalites_dossiers import BOURGS, CITES, VILLES
from benchmarks.exactitude.dispositions.municipalites_pieces import (
    ABREGE,
    PV,
    accord,
    adjoint,
    bancs,
    bas,
    dit_executif,
    infinitifs,
    mm,
    monsieur,
    noms,
    nus,
    placer,
    poser,
    sans_motifs,
    signer,
    tete,
    tierces,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.municipalites_villages import VILLAGES_DE_COMMUNES
from benchmarks.exactitude.dispositions.municipalites_villes import VILLES_MOYENNES
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P


def cite_du_midi(f: Faits) -> Feuille:
    """A great southern city, 2014: a service's narrow column, the names, a bare title, proposals, adopted."""
    f, expose = placer(f, CITES, "Ville {de}", 55, 2014)
    d, qui = Feuille("cite_du_midi"), bancs(f)
    timbre(d, f, "ministere", f"{f.rang:06}")
    d.p("Séance publique du", aligne="centre")
    d.p(f"{jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=0)
    gauche = ("Secrétariat général", "Service des assemblées",
              f"Extrait du registre des délibérations du Conseil Municipal de la {f.collectivite}",
              f"N° {f.seance.year} / {f.rang:03}")  # fmt: skip
    droite = [
        f"Convoqué le {jour_de_semaine(f.convocation)} {le(f.convocation)}, le Conseil Municipal de "
        f"la {f.collectivite} "
        f"s'est réuni en l'Hôtel de Ville, le {jour_de_semaine(f.seance)} {le(f.seance)} à 17 "
        "heures, sous la présidence "
        f"de {monsieur(f.president)}, Maire.",
        "Présents :",
        f"{nus(qui.presents)}.",
        "Absents ayant donné procuration :",
        f"{', '.join(str(a) for a, _ in qui.pouvoirs)}." if qui.pouvoirs else "",
        "Absents :",
        f"{nus(qui.absents)}." if qui.absents else "",
        f"Secrétaire de séance : {f.secretaire}",
    ]
    d.blocs.append(Colonnes(tuple(P(x, taille=9) for x in gauche), tuple(P(x, taille=9) for x in droite if x)))
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"{mm(f.autres[0])}, {adjoint(f.autres[0])}, rapporte :", avant=8)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.p("En conséquence, il est proposé au Conseil Municipal :", avant=8)
    poser(d, f, infinitifs(f), puce="-", retrait=12)
    d.p(f"Le Conseil adopte à {tous(f)}.", avant=10)
    signer(d, f, "Pour extrait conforme,", f"{'Madame' if f.president.femme else 'Monsieur'} le Maire,")
    d.p(f"Publiée le : {f.publication:%d/%m/%Y}", avant=12)
    sans_motifs(d)
    tete(d, f, f"{f.seance.year}/{f.rang:03}", "convocation")
    d.dit(publication=f.publication, mode=f.mode)
    return d


def cite_du_confluent(f: Faits) -> Feuille:
    """A great city of 2016: a number with a slash and a dash, the report, « DÉLIBÈRE », figures, an adjoint signs."""
    f, expose = placer(f, CITES, "Ville {de}", 51, 2016, autorite=ABREGE, pas=2)
    d, qui, numero = Feuille("cite_du_confluent"), bancs(f), f"{f.seance.year}/{1000 + f.rang * 11}"
    signataire = f.autres[4]
    timbre(d, f, "actes", numero.replace("/", "-"))
    d.bas = f"{f.collectivite} – Conseil municipal du {f.seance:%d/%m/%Y} – {{page}}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f.sujet.objet, gras=True, avant=4)
    d.p("Délégation générale aux ressources", italique=True, avant=8)
    d.p(f"Séance publique du {le(f.seance)}", avant=10)
    d.lignes(f"Date de convocation : {le(f.convocation)}", f"Nombre de conseillers municipaux en "
        f"exercice : {f.exercice}",
             f"Président : {mm(f.president)}, Maire", f"Secrétaire élu{'e' if f.secretaire.femme else ''} : "
             f"{mm(f.secretaire)}")  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Absents excusés et pouvoirs : {', '.join(f'{mm(a)} (pouvoir à {mm(b)})' for a, b in qui.pouvoirs)}.",
            taille=9, aligne="justifie")  # fmt: skip
    if qui.absents:
        d.p(f"Absents non excusés : {noms(qui.absents)}.", taille=9)
    d.p(f"Le Conseil municipal a été saisi du rapport suivant, présenté par {mm(f.autres[1])}, "
        f"{adjoint(f.autres[1])} :",
        avant=10)  # fmt: skip
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    visas_suivis(d, f, fin=PV)
    d.p("Ouï l'avis de la commission Finances, Ressources humaines et Administration générale ;", avant=6)
    d.p("DÉLIBÈRE", gras=True, aligne="centre", avant=10)
    poser(d, f, tierces(f, "cap"), marque="{n}- ", fin=".", aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Adoptée à la majorité ({f.contre} voix contre, {f.abstentions} abstention(s)).", avant=8)
    else:
        d.p("Adoptée à l'unanimité.", avant=8)
    d.p("(Et ont signé les membres présents)", italique=True, avant=8)
    signer(d, f, "Pour extrait conforme,", "Pour le Maire,", f"L'{accord(signataire, 'adjoint')} "
        f"{accord(signataire, 'délégué')},",
           qui=str(signataire))  # fmt: skip
    d.dit(considerants=[])
    tete(d, f, numero, "convocation", "en_exercice")
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


_PASSIFS = {"approuver": "Est approuvée", "attribuer": "Est attribuée", "adopter": "Est adoptée"}


def _au_passif(verbe: str, reste: str) -> str:
    """« Est approuvée la convention … », « Monsieur le Maire est autorisé à … », « La dépense est imputée … »."""
    if verbe == "autoriser":
        qui, quoi = reste.split(" à signer", 1)
        femme = qui.startswith(("Madame", "Mme"))
        return f"{qui[0].upper()}{qui[1:]} est {'autorisée' if femme else 'autorisé'} à signer{quoi}"
    if verbe == "imputer":
        return f"La dépense sera imputée{reste.removeprefix('la dépense')}"
    return f"{_PASSIFS[verbe]} {reste}"


def cite_phoceenne(f: Faits) -> Feuille:
    """A great port, 2019: a long file number, « OUÏ LE RAPPORT », articles in the passive voice."""
    f, expose = placer(f, CITES, "Ville {de}", 49, 2019, pas=3)
    d, qui = Feuille("cite_phoceenne"), bancs(f)
    numero = f"{f.seance:%y}/{f.rang:04}/ECSS"
    timbre(d, f, "s2low", numero.replace("/", "-"))
    d.p(f.collectivite.upper(), gras=True, taille=14, aligne="centre")
    d.p("EXTRAIT DES REGISTRES DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"PRÉSIDENCE DE {monsieur(f.president)}, Maire", avant=10)
    d.p(f"L'assemblée, convoquée le {le(f.convocation)}, a été formée de {f.exercice} membres en exercice. Étaient "
        f"présents {f.presents} membres.", avant=4)  # fmt: skip
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=4)
    if qui.pouvoirs:
        d.p(f"Représentés : {', '.join(f'{a} par {b}' for a, b in qui.pouvoirs)}.", taille=9)
    d.p(f"{numero} – DIRECTION GÉNÉRALE DES SERVICES", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"{'Madame' if f.president.femme else 'Monsieur'} le Maire, sur la proposition de {monsieur(f.autres[2])}, "
        f"{adjoint(f.autres[2])}, soumet au Conseil Municipal le rapport suivant :", aligne="justifie",
        avant=8)  # fmt: skip
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.p("Telles sont les raisons qui nous incitent à proposer au Conseil Municipal de prendre la "
        "délibération ci-après :",
        aligne="justifie")  # fmt: skip
    d.p("LE CONSEIL MUNICIPAL", gras=True, avant=8)
    visas_suivis(d, f, mot="VU", fin="")
    d.p("OUÏ LE RAPPORT CI-DESSUS", avant=4)
    d.p("DÉLIBÈRE", gras=True, aligne="centre", avant=8)
    textes = [_au_passif(v, r) for v, r in f.decisions]
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, texte) for n, texte in enumerate(textes, 1)])
    d.p("Vu et présenté pour son enrôlement à une séance du Conseil Municipal.", avant=10)
    d.p(f"Le rapport, mis aux voix, est adopté à {tous(f)} et converti en délibération.", avant=2)
    signer(d, f, "Le Maire,")
    d.dit(considerants=[])
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(mode=f.mode)
    return d


def cite_de_l_ouest(f: Faits) -> Feuille:
    """A great city of 2023: a clean modern sheet, the report under a subtitle, articles after the vote, two pages."""
    f, expose = placer(f, CITES, "Ville {de}", 53, 2023, pas=4)
    d, qui, numero = Feuille("cite_de_l_ouest"), bancs(f), f"{f.rang:02}_{f.seance:%Y%m%d}"
    timbre(d, f, "ar", numero)
    d.haut, d.bas = f"{f.collectivite} | Conseil municipal", "Délibération – page {page} sur {pages}"
    d.p(f"Conseil municipal du {le(f.seance)}", gras=True, taille=13)
    d.p(f"Délibération n° {numero}", gras=True, avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.lignes(f"Date de convocation : {le(f.convocation)}", f"Président de séance : {f.president}, maire",
             f"Secrétaire de séance : {f.secretaire}", avant=8)  # fmt: skip
    d.blocs.append(Colonnes(
        (P(f"En exercice : {f.exercice}", taille=10), P(f"Présents : {f.presents}", taille=10, avant=0)),
        (P(f"Pouvoirs : {f.pouvoirs}", taille=10), P(f"Votants : {f.votants}", taille=10, avant=0)),
        part=0.5))  # fmt: skip
    d.p(f"Présents : {nus(qui.presents)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Absents et représentés : {', '.join(f'{a} (pouvoir à {b})' for a, b in qui.pouvoirs)}.", taille=9)
    if qui.absents:
        d.p(f"Absents : {nus(qui.absents)}.", taille=9)
    d.p("Exposé", gras=True, avant=10)
    for alinea in expose:
        d.p(alinea, aligne="justifie")
    d.p("Délibération", gras=True, avant=10)
    d.p("Le conseil municipal,", avant=4)
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.p("après en avoir délibéré,", avant=6)
    vote = (f"à l'unanimité ({f.pour} voix pour)," if f.mode == "unanimite" else
            f"par {f.pour} voix pour, {f.contre} contre et {f.abstentions} abstention(s),")  # fmt: skip
    d.p(vote, avant=2)
    poser(d, f, tierces(f, "bas"), marque="Article {n} : ", fin=".", aligne="justifie")
    signer(d, f, "La maire," if f.president.femme else "Le maire,")
    d.p("La présente délibération peut faire l'objet d'un recours devant le tribunal administratif "
        "de Montrivel dans un "
        "délai de deux mois à compter de sa publication.", taille=8, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(mode=f.mode, pour=f.pour)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def _viser(d: Feuille, visas: Sequence[str], motifs: Sequence[str], mots: tuple[str, str], fin: str) -> None:
    """The visas and the reasons of an arrêté."""
    for champ, mot, textes in (("visas", mots[0], visas), ("considerants", mots[1], motifs)):
        for texte in textes:
            d.p(f"{mot} {texte}{fin}", aligne="justifie")
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def ville_arrete_de_stationnement(f: Faits) -> Feuille:
    """A town's arrêté of 2021 that stops traffic for a fair: the S2LOW stamp, six articles, the last of style."""
    f, _ = placer(f, VILLES, "Ville {de}", 29, 2021)
    d, numero = Feuille("ville_arrete_de_stationnement"), f"AT-{f.seance.year}-{f.rang:03}"
    quoi, ou = (("la brocante annuelle", "place du Champ-de-Foire"), ("la fête patronale", "place de la Halle"),
                ("le marché de Noël", "esplanade des Tilleuls"))[f.rang % 3]  # fmt: skip
    objet = f"Stationnement et circulation interdits {ou} à l'occasion de {quoi}".replace("de le ", "du ")
    timbre(d, f, "s2low", numero, "AR")
    d.bas = "Police municipale – Hôtel de Ville – {page}/{pages}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ DU MAIRE N° {numero}", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"OBJET : {objet}", gras=True, avant=8)
    d.p(f"Le Maire de la {bas(f)},", avant=10)
    _viser(
        d,
        ["le Code général des collectivités territoriales, notamment ses articles L. 2212-2 et L. 2213-1 à L. 2213-6",
         "le Code de la route, notamment ses articles R. 411-8, R. 411-25 et R. 417-10",
         "l'instruction interministérielle sur la signalisation routière"],
        ["qu'il convient d'assurer la sécurité du public pendant cette manifestation"], ("VU", "CONSIDÉRANT"), ",",
    )  # fmt: skip
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    jour = f.publication + timedelta(days=12)
    textes = [
        f"Le stationnement de tous les véhicules est interdit {ou} du {le(jour)} à 18 heures au "
        f"{le(jour + timedelta(days=1))} à 20 heures",
        f"La circulation de tous les véhicules, sauf ceux des secours, est interdite {ou} le "
        f"{le(jour + timedelta(days=1))} de 6 heures à 20 heures",
        "La signalisation nécessaire est mise en place par les services techniques municipaux",
        "Tout véhicule en infraction pourra être mis en fourrière aux frais de son propriétaire",
        "Les infractions au présent arrêté seront constatées et poursuivies conformément aux lois "
        "et règlements en vigueur",
        "Le Directeur général des services, le chef de la police municipale et le commandant de la brigade de "
        "gendarmerie sont chargés, chacun en ce qui le concerne, de l'exécution du présent arrêté",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} : {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, texte) for n, texte in enumerate(textes, 1)])
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=12, aligne="droite")
    signer(d, f, "Le Maire,")
    d.p("Le présent arrêté peut faire l'objet d'un recours devant le tribunal administratif de "
        "Montrivel dans un délai de "
        "deux mois à compter de sa publication.", taille=8, avant=14)  # fmt: skip
    dit_executif(d, f, "AR", numero, objet)
    return d


def bourg_arrete_de_buvette(f: Faits) -> Feuille:
    """A bourg's arrêté of 2018 for one association: a request seen, four articles, a notification to fill."""
    f, _ = placer(f, BOURGS, "Commune {de}", 19, 2018)
    d, numero, qui = Feuille("bourg_arrete_de_buvette"), f"{f.rang:02}/{f.seance.year}", f.autres[0]
    quoi, club = (("du tournoi de football", "Football club des Deux-Rives"), ("de la kermesse", "Amicale laïque"),
                  ("du concours de pétanque", "La Boule joyeuse"))[f.rang % 3]  # fmt: skip
    objet = f"Autorisation d'ouverture d'un débit de boissons temporaire – {club}"
    timbre(d, f, "actes", f"A{numero.replace('/', '_')}", "AI")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("ARRÊTÉ MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"N° {numero}", aligne="centre", avant=0)
    d.p(f"Objet : {objet}", gras=True, avant=10)
    d.p(f"Le Maire de la {f.collectivite},", avant=10)
    jour = f.publication + timedelta(days=20)
    _viser(
        d,
        ["le Code général des collectivités territoriales, et notamment ses articles L. 2212-1 et L. 2212-2",
         "le Code de la santé publique, et notamment son article L. 3334-2",
         f"la demande présentée par {monsieur(qui)}, {accord(qui, 'président')} de "
         f"l'association {club}"],
        [f"que cette demande concerne la tenue d'une buvette à l'occasion {quoi}"], ("Vu", "Considérant"), PV,
    )  # fmt: skip
    d.p("ARRETE", gras=True, aligne="centre", avant=10)
    textes = [
        f"{monsieur(qui)} est {accord(qui, 'autorisé')} à ouvrir un débit de boissons temporaire au "
        "stade municipal, le "
        f"{le(jour)} de 10 heures à 22 heures, à l'occasion {quoi}",
        "Seules les boissons des groupes 1 et 3 pourront être servies",
        f"{'La bénéficiaire' if qui.femme else 'Le bénéficiaire'} devra respecter les prescriptions relatives à la "
        "protection des mineurs et à la répression de l'ivresse publique",
        f"Le présent arrêté sera notifié à l'{accord(qui, 'intéressé')} et transmis à la brigade de gendarmerie",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} : {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, texte) for n, texte in enumerate(textes, 1)])
    d.p(f"Fait en Mairie, le {le(f.seance)}", avant=12)
    signer(d, f, "Le Maire,")
    d.lignes("Notifié à l'intéressé le : ....................", "Signature :", taille=9, avant=12)
    dit_executif(d, f, "AI", numero, objet)
    return d


MUNICIPALITES = (
    *VILLAGES_DE_COMMUNES,
    *BOURGS_DE_COMMUNES,
    *VILLES_MOYENNES,
    cite_du_midi,
    cite_du_confluent,
    cite_phoceenne,
    cite_de_l_ouest,
    ville_arrete_de_stationnement,
    bourg_arrete_de_buvette,
)
