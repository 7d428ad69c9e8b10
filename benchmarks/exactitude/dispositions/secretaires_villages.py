"""SECRETAIRES, the villages: eight offices where one person types everything."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_provisions, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    decider,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    noms,
    poser,
    sans_motifs,
    signe,
    tete,
    tierce,
    tous,
)
from benchmarks.exactitude.dispositions.secretaires_pieces import (
    colonne,
    decide,
    envers,
    messieurs,
    office,
    opposants,
    paraphe,
    pointilles,
    voix_en_lettres,
)
from benchmarks.exactitude.dispositions.secretaires_sujets import UN_SEUL, VILLAGE
from benchmarks.exactitude.faits import Faits, Sujet, en_lettres, infinitif, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def secretaire_pressee(f: Faits) -> Feuille:
    """A village of the Loire, 2026, its secretary in a hurry: counts in words, no visa, bullets, nothing below."""
    f = office(f, "Commune de La Brelaudière", "conseil municipal", "maire", 11, 2026, VILLAGE, capitales=False)
    d, qui, numero = Feuille("secretaire_pressee"), bancs(f), f"{f.seance.year}/{f.rang:02}"
    d.p("COMMUNE DE LA BRELAUDIÈRE", gras=True)
    d.p(f"DÉLIBÉRATION N° {numero} DU {le(f.seance).upper()}", gras=True, avant=12)
    d.p(f"L'an {jour_ecrit(f)} à 20 h 30, le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni à la "
        f"mairie sous la présidence de {monsieur(f.president)}, maire.", avant=12)  # fmt: skip
    d.p(f"Conseillers en exercice : {en_lettres(f.exercice)}. Présents : {en_lettres(f.presents)}. Votants : "
        f"{en_lettres(f.votants)}.")  # fmt: skip
    d.p(f"Étaient présents : {', '.join(str(i) for i in qui.presents)}")
    for a, b in qui.pouvoirs:
        d.p(f"{a} a donné pouvoir à {b}", avant=0)
    d.p(f"Absents : {', '.join(str(i) for i in qui.absents) or 'néant'}")
    d.p(f"Secrétaire : {f.secretaire}")
    d.p(f"OBJET DE LA DÉLIBÉRATION : {f.sujet.objet}", gras=True, avant=12)
    considerants_suivis(d, f, fin=" ;")
    d.p(f"Le conseil municipal, après en avoir délibéré, par vote à main levée et à {tous(f)}, décide :", avant=10)
    poser(d, f, decider(f), marque="- ", retrait=12)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(visas=[])
    dit_vote(d, f, comptes=False)
    return d


def garrigue_en_points(f: Faits) -> Feuille:
    """A commune of the south, 2018: names in a column, counts after dots, a proposal, who voted against by name."""
    f = office(f, "Commune de Fontcaude-le-Vieux", "conseil municipal", "maire", 15, 2018, VILLAGE)
    d, qui = Feuille("garrigue_en_points", police="New Computer Modern"), bancs(f)
    numero = f"{f.rang:03}-{f.seance.year}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "LIBERTÉ – ÉGALITÉ – FRATERNITÉ", aligne="centre", taille=9)
    d.p("COMMUNE DE FONTCAUDE-LE-VIEUX", gras=True, aligne="centre", avant=10)
    d.p(f"DÉLIBÉRATION DU CONSEIL MUNICIPAL N° {numero}", gras=True, aligne="centre")
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {f.seance:%d/%m/%Y}", avant=12)
    d.lignes(pointilles("Date de la convocation", f"{f.convocation:%d/%m/%Y}"),
             pointilles("Conseillers en exercice", f.exercice), pointilles("Conseillers présents", f.presents),
             pointilles("Pouvoirs", f.pouvoirs), pointilles("Suffrages exprimés", f.pour + f.contre))  # fmt: skip
    d.p(f"Président : {f.president}, Maire")
    d.p("Présents :", avant=8)
    d.lignes(*(str(i) for i in qui.presents), retrait=16, taille=10)
    if qui.pouvoirs:
        d.p("Absents ayant donné pouvoir :")
        d.lignes(*(f"{a} (pouvoir à {b})" for a, b in qui.pouvoirs), retrait=16, taille=10)
    if qui.absents:
        d.p("Absents :")
        d.lignes(*(str(i) for i in qui.absents), retrait=16, taille=10)
    d.p(f"A été {accord(f.secretaire, 'nommé')} secrétaire de séance : {f.secretaire}", avant=8)
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=",")
    d.p(f"Il est proposé au conseil municipal {'de bien vouloir' if f.rang % 2 else 'de'} :", avant=10)
    poser(d, f, decider(f, nu=True), marque="– ", retrait=12)
    contre, abstenus = opposants(f, qui.presents)
    d.p("Le conseil municipal, après avoir entendu cet exposé et en avoir délibéré, adopte la proposition à "
        f"{tous(f)} :", avant=10)  # fmt: skip
    d.p(f"Pour : {f.pour}", avant=2)
    d.p(f"Contre : {f.contre}{' (' + ', '.join(map(str, contre)) + ')' if contre else ''}", avant=2)
    d.p(f"Abstention : {f.abstentions}{' (' + ', '.join(map(str, abstenus)) + ')' if abstenus else ''}", avant=2)
    signe(d, f, f"{le_chef(f)},")
    d.p(f"{le_chef(f)} certifie le caractère exécutoire de la présente délibération.", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(visas=[], objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


_QUE = Sujet("Chemin rural des Essertons", "8.3", (), ("que ce chemin n'est plus entretenu depuis 2010",
                                                       "qu'il dessert deux fermes et une source"), ())  # fmt: skip
_QUE_DIT = (
    "que le chemin rural des Essertons est rétabli sur toute sa longueur",
    "que les frais d'abornement restent à la charge de la commune",
    "que les riverains en seront avertis par courrier",
)


def alpage_decide_que(f: Faits) -> Feuille:
    """A village of Savoie, 2025: functions, a table of counts, « décide que », the name above the title."""
    f = office(f, "Commune de Montvernay", "conseil municipal", "maire", 11, 2025, (_QUE,))
    d, qui, numero = Feuille("alpage_decide_que"), bancs(f), f"D{f.seance:%y}{f.rang:03}"
    d.blocs.append(Colonnes(colonne("République Française", "Département des Hauts-Vaux", "Canton de Lanterre"),
                            colonne("COMMUNE DE MONTVERNAY", "Extrait du registre des délibérations",
                                    f"Délibération {numero}", taille=11), part=0.4))  # fmt: skip
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=14)
    d.p(f.sujet.objet, aligne="centre", taille=13, avant=8)
    d.blocs.append(Tableau((("Membres en exercice", "Membres présents", "Membres ayant pris part au vote"),
                            (str(f.exercice), str(f.presents), str(f.votants)))))  # fmt: skip
    d.p(f"Réuni sous la présidence de {mm(f.president)}, Maire.", avant=10)
    president, premier, *reste = qui.presents
    d.p(f"Présents : {mm(president)}, maire ; {mm(premier)}, {accord(premier, 'adjoint')} ; "
        f"{' ; '.join(mm(i) for i in reste)}, conseillers municipaux.", avant=10)  # fmt: skip
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {' ; '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}")
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents)}")
    d.p(f"Convocation adressée le {le(f.convocation)}.")
    d.p(f"{mm(f.secretaire)} remplit les fonctions de secrétaire de séance.")
    considerants_suivis(d, f, fin=",")
    d.p("Après en avoir délibéré, le conseil municipal décide :", avant=10)
    decide(d, [(None, None, t) for t in _QUE_DIT], "- ", retrait=12)
    d.p(f"Adopté à {tous(f)}" + (f" ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention)."
                                  if f.mode == "majorite" else "."), avant=10)  # fmt: skip
    paraphe(d, [str(f.president)], str(f.president), "Maire de Montvernay")
    d.lignes("Rendue exécutoire par transmission en préfecture le …/…/……", "et publication le …/…/……", taille=9,
             avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(visas=[])
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_minier_en_lettres(f: Faits) -> Feuille:
    """A village of the north, 2020: dotted counts, an exposé before the visas, « DÉLIBÈRE », the vote in words."""
    f = office(f, "Commune d'Haubrincourt", "conseil municipal", "maire", 19, 2020, VILLAGE, departement="062")
    d, qui, numero = Feuille("bourg_minier_en_lettres"), bancs(f), f"{f.seance:%Y-%m}-{f.rang:02}"
    d.p("COMMUNE D'HAUBRINCOURT", gras=True, taille=14)
    d.p("EXTRAIT DU REGISTRE AUX DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True)
    d.p(f"Séance du {le(f.seance)}", avant=10)
    d.p(f"N° {numero}", avant=0)
    d.p(f"Rapport n° {1 + f.rang % 9} : {f.sujet.objet}", gras=True, avant=10)
    d.lignes(pointilles("Nombre de conseillers en exercice", f.exercice),
             pointilles("Nombre de présents", f.presents), pointilles("Nombre de procurations", f.pouvoirs),
             pointilles("Nombre de votants", f.votants), avant=10)  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)} à dix-huit heures, le conseil municipal s'est réuni à la salle des fêtes, sous la "
        f"présidence de {monsieur(f.president)}, Maire, à la suite de la convocation du {le(f.convocation)}.",
        aligne="justifie", avant=10)  # fmt: skip
    fonctions = [f"{mm(f.president)}, Maire", f"{mm(qui.presents[1])}, Premi{'ère' if qui.presents[1].femme else 'er'} "
                 f"{accord(qui.presents[1], 'adjoint').capitalize()}", *(mm(i) for i in qui.presents[2:])]  # fmt: skip
    d.p(f"ÉTAIENT PRÉSENTS : {', '.join(fonctions)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"AVAIENT DONNÉ PROCURATION : {', '.join(f'{mm(a)} (à {mm(b)})' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"ÉTAIENT ABSENTS : {noms(qui.absents)}.")
    d.p(f"SECRÉTAIRE DE SÉANCE : {mm(f.secretaire)}")
    d.p(f"{le_chef(f)} rappelle que ce dossier a été examiné par la commission réunie en mairie la semaine passée, "
        "qui n'a pas émis d'observation.", aligne="justifie", avant=10)  # fmt: skip
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    d.p(f"DÉLIBÈRE et, {voix_en_lettres(f)}, décide de :", avant=2)
    poser(d, f, decider(f, nu=True), marque="• ", fin=",", retrait=12)
    paraphe(d, [str(f.president)], "Pour extrait certifié conforme", str(f.president), "Maire", aligne="centre")
    d.p("Exécutoire le ………………", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, zeros=False)
    return d


def commune_nouvelle_nominale(f: Faits) -> Feuille:
    """A commune nouvelle near Paris, 2026: number and title in one line, « DÉCIDE de » each time, votes by name, the
    adjoint signs."""
    f = office(f, "Commune nouvelle de Vaux-Ermenon", "conseil municipal", "maire", 23, 2026, VILLAGE)
    d, qui, numero = Feuille("commune_nouvelle_nominale"), bancs(f), f"{f.seance.year}-{f.rang:02}"
    d.p("COMMUNE NOUVELLE DE VAUX-ERMENON", gras=True, aligne="centre", taille=13)
    d.p(f"Conseil municipal du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, avant=14)
    d.lignes(pointilles("Convocation du", le(f.convocation), 24), pointilles("En exercice", f.exercice, 24),
             pointilles("Présents", f.presents, 24), pointilles("Représentés", f.pouvoirs, 24),
             pointilles("Votants", f.votants, 24), avant=10, taille=10)  # fmt: skip
    moitie = (len(qui.presents) + 1) // 2
    d.p("Membres présents", gras=True, avant=8)
    d.blocs.append(Colonnes(colonne(*map(envers, qui.presents[:moitie])), colonne(*map(envers, qui.presents[moitie:])),
                            part=0.5))  # fmt: skip
    if qui.pouvoirs:
        d.p("Membres représentés", gras=True)
        d.lignes(*(f"{envers(a)} représenté{'e' if a.femme else ''} par {envers(b)}" for a, b in qui.pouvoirs))
    if qui.absents:
        d.p("Membres absents", gras=True)
        d.lignes(*map(envers, qui.absents))
    d.p(f"Sous la présidence de {monsieur(f.president)}, Maire. Secrétaire de séance : {monsieur(f.secretaire)}.")
    d.p(f"{le_chef(f)} expose à l'assemblée l'état du dossier, dont une note a été jointe à la convocation.", avant=10)
    visas_suivis(d, f, fin=",")
    considerants_suivis(d, f, fin=",")
    d.p("Le conseil municipal, après en avoir délibéré,", avant=10)
    poser(d, f, [f"DÉCIDE {t}" for t in decider(f)], fin=",", aligne="justifie")
    d.p(f"VOTE À {tous(f).upper()}", gras=True, avant=10)
    contre, abstenus = opposants(f, qui.presents)
    if contre:
        d.p(f"Votes contre ({len(contre)}) : {', '.join(map(envers, contre))}", avant=2)
        d.dit(contre=len(contre))
    if abstenus:
        d.p(f"Abstentions ({len(abstenus)}) : {', '.join(map(envers, abstenus))}", avant=2)
        d.dit(abstentions=len(abstenus))
    delegue = f.autres[0]
    paraphe(d, [str(delegue)], f"Pour {le_chef(f).lower()} et par délégation,",
            f"{'La première adjointe' if delegue.femme else 'Le premier adjoint'},", str(delegue))  # fmt: skip
    d.p(f"Affiché le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(publication=f.publication, mode=f.mode)
    return d


def ried_sans_numero(f: Faits) -> Feuille:
    """A village of Alsace, 2013: no number, members in a table, the vote in the hinge, one decision in the sentence."""
    f = office(f, "Commune de Niederwillen", "conseil municipal", "maire", 15, 2013, UN_SEUL, capitales=False)
    d, qui = Feuille("ried_sans_numero"), bancs(f)
    d.lignes("Département du Haut-Ried", "Arrondissement de Selbach", taille=9)
    d.p("COMMUNE DE NIEDERWILLEN", gras=True, avant=8)
    d.p("Extrait du procès-verbal des délibérations du Conseil Municipal", gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"Sous la présidence de {monsieur(f.president)}, Maire", aligne="centre")
    d.lignes(pointilles("Nombre de conseillers élus", f.exercice), pointilles("Conseillers en fonction", f.exercice),
             pointilles("Conseillers présents", f.presents), avant=10)  # fmt: skip
    rangs = [(str(i), "présent" + "e" * i.femme, "") for i in qui.presents]
    rangs += [(str(a), "excusé" + "e" * a.femme, f"procuration à {b}") for a, b in qui.pouvoirs]
    rangs += [(str(i), "absent" + "e" * i.femme, "") for i in qui.absents]
    d.blocs.append(Tableau((("Membre", "Présence", "Observation"), *rangs)))
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    texte = f"décide {infinitif(*f.decisions[0])}"
    d.p(f"Le Conseil Municipal, à {tous(f)} des membres présents et représentés, {texte}.", avant=10)
    dit_provisions(d, f, [texte])
    adjoint = f.autres[1]
    paraphe(d, [str(adjoint)], "Pour extrait conforme,", "Pour le Maire,",
            f"{'L’Adjointe déléguée' if adjoint.femme else 'L’Adjoint délégué'},", str(adjoint))  # fmt: skip
    d.p("La présente délibération peut faire l'objet d'un recours devant le tribunal administratif de Selbach dans un "
        "délai de deux mois.", taille=9, avant=12)  # fmt: skip
    sans_motifs(d)
    tete(d, f, "", "en_exercice", "presents")
    del d.attendu["numero"]
    dit_vote(d, f, comptes=False)
    return d


def maquis_cote_seance(f: Faits) -> Feuille:
    """A hamlet of Corse, 2015: number beside the sitting, the object in a cell, what the maire recalls, two hands."""
    f = office(f, "Commune de Pietralonga", "conseil municipal", "maire", 7, 2015, VILLAGE)
    d, qui, numero = Feuille("maquis_cote_seance"), bancs(f), f"{f.rang:02}/{f.seance:%y}"
    d.p("COMMUNE DE PIETRALONGA", gras=True, aligne="centre", taille=13)
    d.blocs.append(Colonnes((P(f"Séance du {f.seance:%d/%m/%Y}"),), (P(f"Délibération n° {numero}", aligne="droite"),),
                            part=0.5))  # fmt: skip
    d.blocs.append(Tableau((("OBJET", f.sujet.objet),), entete=False))
    d.p(f"Le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni en mairie sous la présidence de "
        f"{mm(f.president)}, Maire.", avant=12)  # fmt: skip
    d.p("Étaient présents :")
    d.lignes(*(f"- {mm(i)}" for i in qui.presents))
    d.p(f"Formant la majorité des membres en exercice ({f.presents} présents sur {f.exercice}).")
    for a, b in qui.pouvoirs:
        d.p(f"Procuration de {mm(a)} à {mm(b)}.")
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} comme secrétaire.")
    d.p(f"{le_chef(f)} rappelle à l'assemblée que la question avait été ajournée à la précédente réunion, faute de "
        "renseignements suffisants, et donne connaissance des pièces reçues depuis.", aligne="justifie")  # fmt: skip
    d.p(f"Le conseil municipal, après avoir délibéré à main levée, à {tous(f)} de ses membres présents et "
        "représentés, DÉCIDE :", avant=10)  # fmt: skip
    poser(d, f, decider(f), marque="* ", fin=" ;", retrait=12)
    s = f.secretaire
    d.blocs.append(Colonnes((P(f"{le_chef(f)},"), P(str(f.president), avant=18)),
                            (P("La secrétaire," if s.femme else "Le secrétaire,"), P(str(s), avant=18)),
                            part=0.5))  # fmt: skip
    d.dit(signataires=[str(f.president), str(s)])
    d.p("Acte certifié exécutoire par le Maire.", taille=9, avant=12)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, comptes=False)
    return d


def station_en_marge(f: Faits) -> Feuille:
    """A resort of Savoie, 2019: the number in the page's furniture alone, a table of counts, articles once adopted."""
    f = office(f, "Commune des Arcelles", "conseil municipal", "maire", 15, 2019, VILLAGE, departement="073",
               visas=("le budget de la commune",))  # fmt: skip
    d, qui, numero = Feuille("station_en_marge"), bancs(f), f"{f.seance.year}.{f.rang:03}"
    d.haut = f"Commune des Arcelles – Délibération n° {numero}"
    d.bas = "Page {page} sur {pages}"
    d.p("CONSEIL MUNICIPAL", gras=True, taille=14)
    d.p(f"Séance publique du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True)
    d.p(f.sujet.objet.upper(), gras=True, avant=12)
    d.blocs.append(Tableau((("Conseillers en exercice", str(f.exercice)), ("Présents", str(f.presents)),
                            ("Pouvoirs", str(f.pouvoirs)), ("Votants", str(f.votants)),
                            ("Convocation", f"{f.convocation:%d/%m/%Y}")), entete=False))  # fmt: skip
    d.p(f"Présidence : {mm(f.president)}, Maire", avant=10)
    d.p(f"Étaient présents : {messieurs(qui.presents)}.")
    if qui.pouvoirs:
        d.p(f"Étaient représentés : {', '.join(f'{mm(a)} par {mm(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Étaient excusés : {messieurs(qui.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    visas_suivis(d, f, mot="VU", fin=",", aligne="justifie")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=",", aligne="justifie")
    d.p("Le conseil municipal, après en avoir délibéré à main levée,", avant=10)
    poser(d, f, tierce(f), marque="ARTICLE {n} : ", unique="ARTICLE UNIQUE : ", fin=".", aligne="justifie")
    d.p(f"POUR : {f.pour} – CONTRE : {f.contre} – ABSTENTIONS : {f.abstentions}", avant=10)
    signe(d, f, "Pour copie conforme au registre,", f"{le_chef(f)},")
    d.p(f"{le_chef(f)} informe que la présente délibération peut faire l'objet d'un recours pour excès de pouvoir "
        "devant le tribunal administratif de Lanterre dans un délai de deux mois à compter de sa publication.",
        taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


SECRETAIRES_VILLAGES = (
    secretaire_pressee,
    garrigue_en_points,
    alpage_decide_que,
    bourg_minier_en_lettres,
    commune_nouvelle_nominale,
    ried_sans_numero,
    maquis_cote_seance,
    station_en_marge,
)
