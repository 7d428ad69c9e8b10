"""The control layouts of set REGISTRES_COMMUNAUX, second part: bourgs and towns, from 1,500 to 40,000 inhabitants."""

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
from benchmarks.exactitude.dispositions.communaux_pieces import (
    CGCT,
    certifie_executoire,
    electeurs,
    en_voix,
    le_chef_parle,
    nom_d_abord,
    par_civilite,
    une_majuscule,
)
from benchmarks.exactitude.dispositions.finales_fin import (
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
    tete,
    tierce,
    tous,
)
from benchmarks.exactitude.faits import Faits, Individu, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau, personne


def note_de_synthese(f: Faits) -> Feuille:
    """A town of 8,000: a note de synthèse, what is proposed, then one line that adopts the proposal."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("note_de_synthese"), f"{f.seance.year}-{f.seance.month}-{f.rang}"
    timbre_s2low(d, f, numero)
    d.bas = f"Ville – Conseil municipal du {f.seance:%d/%m/%Y} – page {{page}} sur {{pages}}"
    d.lignes(f.collectivite.upper(), "CONSEIL MUNICIPAL", f"Séance du {le(f.seance)}", gras=True, aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre", avant=8)
    d.p(f"Rapporteur : {mm(f.autres[0])}", avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.lignes(f"Date de la convocation : {le(f.convocation)}", f"Nombre de conseillers en exercice : {f.exercice}",
             f"Nombre de conseillers présents : {f.presents}", f"Nombre de conseillers représentés : {f.pouvoirs}",
             f"Président de séance : {f.president}, Maire", f"Secrétaire de séance : {f.secretaire}",
             taille=10, avant=10)  # fmt: skip
    d.p("NOTE DE SYNTHÈSE", gras=True, avant=14)
    d.p(
        "Le dossier a été examiné par la commission compétente, qui s'est réunie à deux reprises et n'a pas formulé de "
        "réserve. Les pièces ont été mises à la disposition des élus sur l'espace partagé.",
        aligne="justifie",
    )
    d.p("La dépense est connue et tient dans l'enveloppe ouverte par le budget primitif. Un point "
        "d'étape sera fait au printemps.", aligne="justifie")  # fmt: skip
    d.p("Au vu de ces éléments, il est proposé au conseil municipal :", avant=10)
    poser(d, f, decider(f), marque="- ", fin=",", retrait=12)
    d.p(f"Le conseil municipal adopte à {tous(f)} la proposition qui lui est faite.", avant=10)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}   Contre : {f.contre}   Abstention : {f.abstentions}", avant=2)
    signent(d, f)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def fiche_de_quatre_cases(f: Faits) -> Feuille:
    """A town of 20,000: a head of four columns, labels and values in turn; « DÉLIBÉRÉ », articles without a colon."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, qui, numero = Feuille("fiche_de_quatre_cases"), bancs(f), f"DEL{f.seance:%y}{f.rang:04}"
    timbre_actes(d, f, numero)
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=8)
    d.blocs.append(Tableau((
        ("Séance du", le(f.seance), "N° de l'acte", numero),
        ("Date de convocation", f"{f.convocation:%d/%m/%Y}", "Conseillers en exercice", str(f.exercice)),
        ("Conseillers présents", str(f.presents), "Pouvoirs", str(f.pouvoirs)),
        ("Conseillers absents", str(len(qui.absents)), "Votants", str(f.votants))), entete=False))  # fmt: skip
    d.p("OBJET", gras=True, avant=12)
    d.p(f.sujet.objet, gras=True, avant=0)
    d.p(f"PRÉSIDENCE : {monsieur(f.president)}, Maire", avant=10, taille=10)
    d.p(f"SECRÉTAIRE DE SÉANCE : {monsieur(f.secretaire)}", avant=2, taille=10)
    d.p(f"PRÉSENTS : {par_civilite(qui.presents)}.", aligne="justifie", taille=10)
    d.p(f"ABSENTS AYANT DONNÉ POUVOIR : {' ; '.join(f'{a} à {b}' for a, b in qui.pouvoirs) or 'néant'}.", taille=10)
    d.p(f"ABSENTS : {', '.join(str(i) for i in qui.absents) or 'néant'}.", taille=10)
    motifs(d, f, haut=True, fin=",", aligne="justifie")
    d.p(f"Ayant entendu l'exposé de {mm(f.autres[2])}, {'adjointe' if f.autres[2].femme else 'adjoint'} au Maire,")
    d.p("LE CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"Après en avoir délibéré, à {tous(f)} des suffrages exprimés,", aligne="centre", avant=0)
    poser(d, f, tierce(f), marque="ARTICLE {n} ", unique="ARTICLE UNIQUE ", fin=".", aligne="justifie", avant=8)
    d.p(f"Pour {f.pour} / Contre {f.contre} / Abstentions {f.abstentions}", avant=10)
    signe(d, f, "Fait et délibéré en séance, les jour, mois et an susdits", "Pour extrait conforme au registre",
          f"{le_chef(f)},")  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def ville_par_groupes(f: Faits) -> Feuille:
    """A town of 40,000: members by office, the vote told group by group, an appeal sentence in a long foot."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 39,
               visas=[f"{CGCT}, notamment ses articles L. 2121-29 et suivants"])  # fmt: skip
    d, qui, numero = Feuille("ville_par_groupes"), bancs(f), f"{f.seance:%Y%m%d}.{f.rang}"
    timbre_ministere(d, f, numero)
    d.haut = f"{f.collectivite} – Secrétariat général"
    d.bas = "{page}"
    d.p(f"CONSEIL MUNICIPAL DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", gras=True)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=2)
    d.p(f.sujet.objet.upper(), gras=True, avant=10)
    maire, adjoints, autres = qui.presents[0], qui.presents[1:9], qui.presents[9:]
    d.p(f"Étaient présents à l'ouverture de la séance : {mm(maire)}, Maire, présidant la séance ; {noms(adjoints)}, "
        f"adjoints au Maire ; {noms(autres)}, conseillers municipaux.", aligne="justifie", taille=10)  # fmt: skip
    if qui.pouvoirs:
        d.p(f"Avaient donné procuration : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    d.p(f"Nombre de membres en exercice : {f.exercice}. Nombre de membres présents : {f.presents}. Nombre de votants : "
        f"{f.votants}. Convocation adressée aux conseillers le {le(f.convocation)}.", taille=10)  # fmt: skip
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.", taille=10)
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    considerants_suivis(d, f, fin=" ;", aligne="justifie")
    d.p("Le Conseil municipal, ouï le rapport et après en avoir délibéré, DÉCIDE", avant=10)
    poser(d, f, une_majuscule(decider(f, nu=True)), marque="{n} – ", fin=" ;", aligne="justifie")
    d.p(f"Adopté à {tous(f)}", gras=True, avant=12)
    opposes = f"{f.contre} (groupe Alternative citoyenne)" if f.contre else "0"
    abstenus = f"{f.abstentions} (élus non inscrits)" if f.abstentions else "0"
    d.lignes(f"Pour : {f.pour} (groupe Bien vivre ensemble)", f"Contre : {opposes}", f"Abstentions : {abstenus}",
             avant=2, retrait=12)  # fmt: skip
    signe(d, f, f"{le_chef(f)},", aligne="centre")
    d.p("La présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal "
        "administratif "
        "de Montrivel, par courrier ou par l'application Télérecours citoyens, dans les deux mois de sa publication.",
        taille=8, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def maire_empeche(f: Faits) -> Feuille:
    """A bourg whose maire is away: the first adjoint holds the sitting and signs for the maire."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19)
    f = replace(f, president=replace(f.president, qualite="première adjointe" if f.president.femme
                                     else "premier adjoint"))  # fmt: skip
    d, qui, numero = Feuille("maire_empeche"), bancs(f), f"{f.rang}"
    d.lignes("République française – Liberté, Égalité, Fraternité", f.collectivite, "1, place du Marché", taille=10)
    d.p("DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} – Délibération n° {numero}", aligne="centre")
    d.p(f"L'an {jour_ecrit(f)}, le conseil municipal s'est réuni sous la présidence de {monsieur(f.president)}, "
        f"{f.president.qualite}, le maire étant empêché.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Présents : {', '.join(nom_d_abord(i) for i in qui.presents)}")
    if qui.pouvoirs:
        d.p(f"Absents représentés : {', '.join(f'{nom_d_abord(a)} par {nom_d_abord(b)}' for a, b in qui.pouvoirs)}")
    if qui.absents:
        d.p(f"Absents : {', '.join(nom_d_abord(i) for i in qui.absents)}")
    d.p(f"Membres en exercice : {f.exercice}, présents : {f.presents}, absents représentés : {f.pouvoirs}, prenant "
        "part "
        f"au vote : {f.votants}")  # fmt: skip
    d.p(f"Date d'envoi de la convocation : {f.convocation:%d.%m.%Y}", avant=2)
    d.p(f"Secrétaire élu{'e' if f.secretaire.femme else ''} en début de séance : {monsieur(f.secretaire)}", avant=2)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    motifs_en_liste(d, f, "Vu", "Considérant", "-")
    d.p(f"Le conseil municipal, l'exposé entendu, délibère et décide à {tous(f)} :", avant=10)
    poser(d, f, decider(f), marque="", fin=",", retrait=16)
    if f.mode == "majorite":
        d.p(f"{f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention(s).", avant=8)
    d.lignes("Pour le Maire empêché,", f"{'La première adjointe' if f.president.femme else 'Le premier adjoint'},",
             str(f.president), aligne="droite", avant=16)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(signataires=[str(f.president)])
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def registre_folio(f: Faits) -> Feuille:
    """A numbered register: folio above each page, a page that ends among the provisions, votes before the verbs."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23,
               visas=[f"{CGCT}, notamment son article L. 2121-12"])  # fmt: skip
    d, numero = Feuille("registre_folio"), f"{f.seance.year}/{f.rang:03}"
    d.haut = f"Registre des délibérations {f.seance.year} – feuillet {f.rang * 3 + 100} – paraphe : ……"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("CONSEIL MUNICIPAL", aligne="centre", avant=0)
    d.p(f"Réunion du {le(f.seance)} à vingt heures", aligne="centre", avant=0)
    d.p(f"DÉLIBÉRATION {numero}", gras=True, avant=12)
    d.p(f.sujet.objet, gras=True, avant=0)
    d.blocs.append(Tableau((("Membres", "Nombre"), ("En exercice", str(f.exercice)), ("Présents", str(f.presents)),
                            ("Pouvoirs", str(f.pouvoirs)), ("Votants", str(f.votants)))))  # fmt: skip
    d.p(f"Convocation et ordre du jour adressés le {le(f.convocation)}.", avant=8)
    d.p(f"Président de séance : {mm(f.president)}, Maire.", avant=2)
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'choisi')} comme secrétaire de séance.", avant=2)
    motifs(d, f, fin=",")
    d.p("Après en avoir délibéré, le conseil municipal,", avant=10)
    if f.mode == "unanimite":
        d.p("Vote : unanimité", gras=True)
    else:
        d.p(f"Vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s)", gras=True)
    textes = tierce(f)
    for rang, texte in enumerate(textes):
        if rang == 1:
            d.blocs.append(SautDePage())
        d.p(f"{texte}{'.' if rang == len(textes) - 1 else ' ;'}", aligne="justifie")
    dit_provisions(d, f, textes)
    d.p("Ont signé au registre tous les membres présents.", avant=12)
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def effectifs_en_phrase(f: Faits) -> Feuille:
    """A seat of canton that writes its numbers out in a sentence; « Entendu », « Article premier », two months."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, qui, numero = (
        Feuille("effectifs_en_phrase", police="New Computer Modern"),
        bancs(f),
        f"{f.seance.year} / {f.rang}",
    )
    d.blocs.append(Colonnes((P("DÉPARTEMENT DE LA SORNE", taille=9), P("CANTON DE MONTRIVEL", taille=9)),
                            (P(f.collectivite.upper(), gras=True, aligne="droite"),), part=0.5))  # fmt: skip
    d.p("Extrait des délibérations du Conseil Municipal", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"Objet : {f.sujet.objet}.", gras=True, avant=10)
    d.p(f"Le Conseil Municipal, réuni le {le(f.seance)} à la mairie sous la présidence de {monsieur(f.president)}, "
        f"Maire, à la suite de la convocation du {le(f.convocation)}, compte {en_lettres(f.exercice)} membres en "
        f"exercice, dont {en_lettres(f.presents)} présents.", aligne="justifie")  # fmt: skip
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'de {mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    d.p(f"Secrétaire : {monsieur(f.secretaire)}.")
    d.p(f"Entendu {le_chef_parle(f)} en son rapport,")
    motifs(d, f, fin=",")
    if f.mode == "unanimite":
        vote = "à l'unanimité"
    else:
        vote = f"à la majorité ({en_voix(f.pour)} pour, {en_voix(f.contre)} contre"
        vote += f", {en_voix(f.abstentions, 'abstention')})" if f.abstentions else ")"
    d.p(f"Le Conseil Municipal, après en avoir délibéré, {vote},", avant=10)
    d.p("D É C I D E", gras=True, aligne="centre", avant=6)
    textes, rangs = decider(f), ("premier", "deux", "trois")
    for rang, texte in zip(rangs, textes, strict=False):
        d.p(f"Article {rang} : {texte}.", aligne="justifie")
    dit_provisions(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])
    signe(d, f, "Ainsi fait et délibéré,", f"{le_chef(f)},")
    d.p(f"Reçu en sous-préfecture le {le(f.reception)}. Publié le {le(f.publication)}.", taille=9, avant=12)
    d.p("Tribunal compétent : Montrivel, dans un délai de deux mois.", taille=9, avant=0)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def station_classee(f: Faits) -> Feuille:
    """A resort: the @CTES class above the object, verbs after arrows, those against named."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, qui, numero = Feuille("station_classee"), bancs(f), f"{f.rang:03}/{f.seance:%y}"
    certifie_executoire(d, f, f"{f.rang:03}_{f.seance:%y}")
    d.bas = "Hôtel de ville – place du Kiosque – contact@mairie.example"
    d.lignes(f.collectivite, "Station classée de tourisme", gras=True, aligne="centre")
    d.lignes("CONSEIL MUNICIPAL", f"SÉANCE DU {le(f.seance).upper()}", aligne="centre", avant=10)
    d.p(f"Domaine : {f.sujet.matiere}", taille=9, avant=10)
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, avant=0)
    comptes = (f"Conseillers en exercice {f.exercice}", f"présents {f.presents}", f"procurations {f.pouvoirs}",
               f"votants {f.votants}")  # fmt: skip
    d.p(" · ".join(comptes), avant=8)
    d.p(f"Date de la convocation {f.convocation:%d/%m/%Y}", avant=0)
    d.p(f"Sous la présidence de {mm(f.president)}, Maire ; secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.p(f"Étaient présents : {_liste_mixte(qui.presents)}", aligne="justifie", taille=10)
    d.p(f"{mm(f.autres[1])} présente le rapport suivant : la commission s'est prononcée favorablement ; il n'y a pas "
        "d'incidence sur les tarifs de la saison.", aligne="justifie")  # fmt: skip
    motifs(d, f, fin=",", haut=True)
    d.p("Le conseil, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f), marque="→ ", fin=" ;", retrait=12)
    votants = electeurs(qui.presents, qui.pouvoirs)[f.pour :]
    contre, abstenus = votants[: f.contre], votants[f.contre :]
    d.p(f"Pour : {f.pour}", avant=10)
    d.p(f"Contre : {f.contre}{_qui(contre)}", avant=0)
    d.p(f"Abstention : {f.abstentions}{_qui(abstenus)}", avant=0)
    signe(d, f, "Certifié conforme au registre,", f"{le_chef(f)}")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def _liste_mixte(gens: list[Individu]) -> str:
    """« Claire MARTEL – Hugo BRÉMOND »."""
    return " – ".join(str(i) for i in gens)


def _qui(gens: list[Individu]) -> str:
    return f" ({', '.join(mm(i) for i in gens)})" if gens else ""


def bourg_delibere(f: Faits) -> Feuille:
    """A bourg: the day of posting the convocation (no publication), « DÉLIBÈRE », a certificate with two days."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, qui, numero = Feuille("bourg_delibere"), bancs(f), f"{f.seance:%m}-{f.rang:02}-{f.seance:%y}"
    d.lignes(f"Département : Sorne – Arrondissement : Montrivel – {f.collectivite}", taille=10)
    d.p(f"EXTRAIT DE DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=10)
    d.lignes("Date de convocation", f"{le(f.convocation)}", "Date d'affichage de la convocation",
             f"{le(f.convocation)}", avant=10, taille=10)  # fmt: skip
    d.lignes("Nombre de conseillers", f"en exercice {f.exercice}", f"présents {f.presents}", f"votants {f.votants}",
             avant=6, taille=10)  # fmt: skip
    jour = f"{jour_de_semaine(f.seance)} {le(f.seance)}"
    d.p(f"Le {jour}, à 18 heures 30, s'est assemblé le conseil municipal, sous la présidence de "
        f"{monsieur(f.president)}, "
        "Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {noms(qui.presents)}, formant la majorité des membres en exercice.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Procurations : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    d.p(f"Il a été procédé à l'élection d'un secrétaire pris dans le conseil : {monsieur(f.secretaire)}, ayant "
        "obtenu la "
        "majorité des suffrages, a été désigné(e) pour remplir ces fonctions.", aligne="justifie")  # fmt: skip
    d.p("SUJET DE LA DÉLIBÉRATION", gras=True, avant=12)
    d.p(f.sujet.objet.upper(), gras=True, avant=0)
    motifs(d, f, fin=".")
    d.p("Cet exposé entendu, le conseil municipal DÉLIBÈRE", gras=True, avant=10)
    poser(d, f, tierce(f), marque="{n}. ", fin=".", retrait=8)
    d.p(f"POUR : {f.pour}   CONTRE : {f.contre or '-'}   ABSTENTIONS : {f.abstentions or '-'}", avant=10)
    signe(d, f, "Pour expédition conforme,", f"{le_chef(f)},")
    d.p(f"Certifié exécutoire par le Maire, compte tenu de la réception en sous-préfecture le "
        f"{f.reception:%d/%m/%Y} et "
        f"de la publication le {f.publication:%d/%m/%Y}.", taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", objet=f.sujet.objet.upper())
    d.dit(reception=f.reception, publication=f.publication, president=personne(f.president, "Maire"))
    dit_vote(d, f)
    return d


COMMUNAUX_SUITE = (
    note_de_synthese,
    fiche_de_quatre_cases,
    ville_par_groupes,
    maire_empeche,
    registre_folio,
    effectifs_en_phrase,
    station_classee,
    bourg_delibere,
)
