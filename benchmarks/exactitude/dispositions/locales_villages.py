"""ASSEMBLEES_LOCALES, third part: villages, each with what its secretary and its software print."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_provisions, dit_vote, timbre_actes, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import accord, bancs, camper, decider, mm, tierce, tous
from benchmarks.exactitude.dispositions.locales_gestes import (
    an,
    civil,
    de,
    dire,
    enumerer,
    monsieur_le,
    quantieme,
    rappels,
    retourne,
    signature,
)
from benchmarks.exactitude.faits import Faits, en_lettres, jour_de_semaine, le, sans_accents_en_capitales
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def proces_verbal_d_alsace(f: Faits) -> Feuille:
    """A village of Alsace: members elected, in office and present, a point of the agenda, the excused with proxies."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, qui, numero = Feuille("proces_verbal_d_alsace"), bancs(f), f"{f.seance.year}-{f.rang}"
    d.lignes("Département de la Haute-Ostre", "Arrondissement de Montrivel", f.collectivite.upper(), gras=True)
    d.p("Extrait du procès-verbal des délibérations du Conseil Municipal", aligne="centre", gras=True, avant=12)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", gras=True)
    d.p(f"Sous la présidence de {mm(f.president)}, Maire", aligne="centre", avant=2)
    d.lignes(f"Conseillers élus : {f.exercice}", f"Conseillers en fonction : {f.exercice}",
             f"Conseillers présents : {f.presents}", f"Procurations : {f.pouvoirs}", avant=12)  # fmt: skip
    d.p("Membres présents : " + ", ".join(f"{i.civilite} {retourne(i)}" for i in qui.presents), aligne="justifie")
    excuses = [f"{i.civilite} {retourne(i)}" for i in qui.absents]
    excuses = [
        f"{a.civilite} {retourne(a)} (procuration à {b.civilite} {retourne(b)})" for a, b in qui.pouvoirs
    ] + excuses
    d.p(f"Membres absents excusés : {', '.join(excuses)}")
    d.p(f"Date de convocation : {le(f.convocation)}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p("Point 4 de l'ordre du jour", italique=True, avant=2)
    d.p(f.sujet.objet, gras=True, avant=2)
    visas_suivis(d, f, mot="VU", fin="")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin="")
    d.p("Après délibération, le Conseil Municipal,", avant=10)
    d.p(f"par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention(s)", avant=2)
    enumerer(d, f, tierce(f), marque="", fin=" ;")
    d.p("Pour extrait conforme", avant=12)
    d.p(f"{f.lieu}, le {le(f.transmission)}", avant=2)
    signature(d, f.president, "Le Maire :", avant=6)
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f)
    d.dit(mode=f.mode)
    return d


def colonne_de_montagne(f: Faits) -> Feuille:
    """A village of the Alps: counts in a narrow column, convocation and posting on one line, verbs in capitals."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, qui, numero = Feuille("colonne_de_montagne"), bancs(f), f"{f.seance:%m}-{f.rang:02}-{f.seance.year}"
    gauche = (
        "Nombre de conseillers",
        f"en exercice : {f.exercice}",
        f"présents : {f.presents}",
        f"votants : {f.votants}",
        "Date de convocation",
        f"et d'affichage : {f.convocation:%d/%m/%Y}",
    )
    droite = (P("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True), P(f"de la {f.collectivite}", avant=0),
              P(f"Délibération n° {numero}"), P(f"Séance du {le(f.seance)}"))  # fmt: skip
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="centre")
    d.blocs.append(Colonnes(tuple(P(t, taille=9, avant=2) for t in gauche), droite))
    d.p(f"L'an {an(f)}, le {quantieme(f)} à 20h00, le Conseil municipal {de(f)}, dûment convoqué, s'est réuni en "
        f"session ordinaire, à la Mairie, sous la présidence de {civil(f.president)}, Maire.", aligne="justifie",
        avant=12)  # fmt: skip
    d.p(f"PRÉSENTS : {', '.join(i.prenom[0] + '. ' + i.nom for i in qui.presents)}", taille=10)
    d.p("ABSENTS : " + ", ".join([f"{a.prenom[0]}. {a.nom} (pouvoir à {b.prenom[0]}. {b.nom})" for a, b in qui.pouvoirs]
                                 + [f"{i.prenom[0]}. {i.nom}" for i in qui.absents]), taille=10)  # fmt: skip
    d.p(f"SECRÉTAIRE : {f.secretaire}", taille=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{monsieur_le(f)} rappelle les échanges de la réunion de travail et donne lecture du projet.", avant=8)
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p(f"Après en avoir délibéré, à {tous(f)}, le Conseil municipal :", avant=10)
    enumerer(d, f, tierce(f), marque="> ", fin=",", retrait=8)
    if f.mode == "majorite":
        d.p(f"(Pour : {f.pour}, contre : {f.contre}, abstention : {f.abstentions})", avant=8)
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus.", avant=8)
    signature(d, f.president, "Le Maire,")
    d.p("Certifié exécutoire par le Maire compte tenu de sa transmission au contrôle de légalité.", taille=8, avant=14)
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def assemblee_du_causse(f: Faits) -> Feuille:
    """A village of the Causses and its software: « l'assemblée régulièrement convoquée », « Représentés », the number
    after the object."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, qui, numero = Feuille("assemblee_du_causse"), bancs(f), f"DE_{f.seance.year}_{f.rang:03}"
    timbre_actes(d, f, f"{numero}")
    d.p("République Française", aligne="centre")
    d.p("DÉPARTEMENT DE LA HAUTE-OSTRE", aligne="centre", avant=0)
    d.p(f.collectivite.upper(), aligne="centre", gras=True, taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", aligne="centre", avant=10)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="droite", gras=True)
    gauche = (f"Membres en exercice : {f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}",
              f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}")  # fmt: skip
    representes = ", ".join(f"{a} par {b}" for a, b in qui.pouvoirs)
    droite = (
        f"L'an {an(f)} et le {quantieme(f)} l'assemblée régulièrement convoquée le {le(f.convocation)}, s'est réunie "
        f"sous la présidence de {civil(f.president)}.",
        f"Sont présents : {', '.join(str(i) for i in qui.presents)}",
        f"Représentés : {representes}",
        f"Excusés : {', '.join(str(i) for i in qui.absents)}",
        "Absents :",
        f"Secrétaire de séance : {f.secretaire}",
    )
    d.blocs.append(Colonnes(tuple(P(t, taille=9) for t in gauche), tuple(P(t, taille=10) for t in droite)))
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=14)
    for motif in f.sujet.considerants:
        d.p(f"{monsieur_le(f)} expose {motif}.", aligne="justifie")
    d.p("Après avoir entendu cet exposé et en avoir délibéré, le conseil municipal,", avant=10)
    enumerer(d, f, tierce(f), marque="", fin=" ;")
    d.p("Fait et délibéré les jours, mois et an que dessus.", avant=10)
    paires = (("Le Maire,", f.president), ("Le secrétaire de séance,", f.secretaire))
    d.blocs.append(Colonnes(*((P(t), P(str(i), avant=18)) for t, i in paires), part=0.5))
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents", "votants", qualite=False)
    d.dit(signataires=[str(f.president), str(f.secretaire)], visas=[], considerants=[])
    dit_vote(d, f)
    return d


def communes_reunies(f: Faits) -> Feuille:
    """A commune nouvelle of Normandy: offices after names, « dont … pouvoirs », numbered decisions in a sentence's
    wake."""
    f = camper(f, "Commune nouvelle {de}", "conseil municipal", "maire", 27)
    d, qui, numero = Feuille("communes_reunies"), bancs(f), f"{f.rang:03}-{f.seance.year}"
    d.p(f.collectivite, gras=True, taille=15)
    d.p("Conseil municipal", avant=0)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)} à 20 heures", avant=0)
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=14)
    offices = ("Maire", "Maire déléguée", "Maire délégué", "adjointe", "adjoint")
    presents = []
    for n, i in enumerate(qui.presents):
        office = offices[0] if n == 0 else offices[1 if i.femme else 2] if n < 4 else offices[3 if i.femme else 4]
        presents.append(f"{i} ({office})" if n < 8 else str(i))
    d.p(f"Étaient présents ({f.presents}) : {', '.join(presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs ({f.pouvoirs}) : " + ", ".join(f"{a} à {b}" for a, b in qui.pouvoirs) + ".")
    if qui.absents:
        d.p("Absents : " + ", ".join(str(i) for i in qui.absents) + ".")
    d.p(f"Président de séance : {f.president}. Secrétaire : {f.secretaire}.")
    d.p(f"En exercice : {f.exercice} – Votants : {f.votants} (dont {f.pouvoirs} pouvoirs) – Convocation : "
        f"{f.convocation:%d/%m/%Y}")  # fmt: skip
    rappels(d, f, aligne="justifie")
    visas_suivis(d, f, fin=" ;")
    d.p(f"Au vu de ces éléments, et à {tous(f)}, le conseil municipal décide :", avant=10)
    enumerer(d, f, decider(f), marque="{n}° ", fin=" ;", retrait=12)
    if f.mode == "majorite":
        d.p(f"Ont voté contre : {f.contre}. Se sont abstenus : {f.abstentions}.", avant=8)
    signature(d, f.president, f"Fait à {f.lieu}, le {le(f.seance)}", "Le Maire,")
    d.p(f"Délibération mise en ligne sur le site de la commune le {le(f.publication)}.", taille=9, avant=14)
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents", "pouvoirs", "votants",
         "publication", qualite=False)  # fmt: skip
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def village_de_gascogne(f: Faits) -> Feuille:
    """A village of Gascony: men then women, the counts in words, the decisions after « DÉCIDE » in the third person of
    old."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, qui, numero = Feuille("village_de_gascogne"), bancs(f), f"{f.seance.year}/{f.rang}"
    d.lignes("DÉPARTEMENT DE LA SORNE", "ARRONDISSEMENT DE MONTRIVEL", "CANTON DES TROIS-VALLÉES", taille=9)
    d.p(f.collectivite.upper(), gras=True, avant=4)
    d.p("REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", aligne="centre", gras=True, avant=12)
    d.p(f"N° {numero}", aligne="droite")
    d.p(f"L'an {an(f)} et le {quantieme(f)} à vingt et une heures, le conseil municipal de cette commune, légalement "
        "convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence "
        f"de {mm(f.president)}.", aligne="justifie")  # fmt: skip
    d.p(f"Conseillers en exercice : {en_lettres(f.exercice)} ; présents : {en_lettres(f.presents)} ; votants : "
        f"{en_lettres(f.votants)}.")  # fmt: skip
    hommes, femmes = ([i for i in qui.presents if i.femme is sexe] for sexe in (False, True))
    d.p(f"Présents : MM. {', '.join(str(i) for i in hommes)} ; Mmes {', '.join(str(i) for i in femmes)}.")
    d.p("Procurations : " + ("; ".join(f"{mm(a)} en faveur de {mm(b)}" for a, b in qui.pouvoirs) or "aucune") + ".")
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire.")
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=2)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=14)
    visas_suivis(d, f, fin=";")
    for n, motif in enumerate(f.sujet.considerants):
        d.p(f"Attendu {motif};", avant=6 if n == 0 else 2)
    d.dit(considerants=[f"Attendu {c}" for c in f.sujet.considerants])
    d.p(f"LE CONSEIL MUNICIPAL, OUÏ L'EXPOSÉ DE {monsieur_le(f).upper()} ET APRÈS EN AVOIR DÉLIBÉRÉ,", avant=10)
    enumerer(d, f, [f"DÉCIDE {t}" for t in decider(f)], marque="- ", fin=";")
    d.p(f"Voté : Pour {f.pour}    Contre {f.contre}    Abstentions {f.abstentions}", avant=10)
    d.p("Au registre sont les signatures. Pour copie conforme.", avant=8)
    signature(d, f.president, "Le Maire,", aligne="centre")
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents", "votants", qualite=False,
         objet=f.sujet.objet.upper())  # fmt: skip
    dit_vote(d, f)
    return d


def trois_nombres(f: Faits) -> Feuille:
    """A village of Picardy: no accent on capitals, the three numbers of the old form, « Qui ont pris part à la
    délibération »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, numero = Feuille("trois_nombres"), f"{f.seance:%y}{f.rang:03}"
    d.p("REPUBLIQUE FRANCAISE", aligne="centre")
    d.p("DELIBERATION DU CONSEIL MUNICIPAL", aligne="centre", gras=True)
    d.p(f"DE LA {sans_accents_en_capitales(f.collectivite)}", aligne="centre", gras=True, avant=0)
    d.p(f"SEANCE DU {f.seance:%d/%m/%Y}", aligne="centre")
    d.p("NOMBRE DE MEMBRES", gras=True, avant=10, taille=9)
    d.blocs.append(Tableau((("Afférents au Conseil municipal", "En exercice", "Qui ont pris part à la délibération"),
                            (str(f.exercice), str(f.exercice), str(f.votants)))))  # fmt: skip
    d.p(f"Date de la convocation : {f.convocation:%d/%m/%Y}", avant=8)
    d.p(f"N° {numero}", gras=True)
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True)
    d.p(f"L'an {an(f)}, le {quantieme(f)} à 19 heures, le Conseil municipal de cette commune, régulièrement convoqué, "
        f"s'est réuni au nombre prescrit par la loi, sous la présidence de {civil(f.president)}, Maire.",
        aligne="justifie")  # fmt: skip
    d.p(f"Présents : tous les membres en exercice, à l'exception des excusés. {mm(f.secretaire)} a été "
        f"{accord(f.secretaire, 'désigné')} comme secrétaire.")  # fmt: skip
    visas_suivis(d, f, mot="Vu", fin=".")
    considerants_suivis(d, f, mot="Considérant", fin=".")
    d.p(f"Le Conseil municipal, à {tous(f)} :", avant=10)
    enumerer(d, f, tierce(f, "cap"), marque="{n}) ", fin=".")
    d.p("Fait et délibéré à la mairie les jour, mois et an ci-dessus", avant=10)
    d.p("Et ont, les membres présents, signé après lecture.", avant=0)
    signature(d, f.president, "Pour copie conforme,", "Le Maire")
    d.lignes("Acte rendu exécutoire", f"après dépôt en Préfecture le {f.transmission:%d/%m/%Y}",
             f"et publication du {f.publication:%d/%m/%Y}", taille=9, avant=14)  # fmt: skip
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "votants", "transmission",
         "publication")  # fmt: skip
    d.dit(mode=f.mode)
    return d


def village_du_jura(f: Faits) -> Feuille:
    """A village of the Jura: everything in short lines, the vote first, the decisions told by « Le conseil : »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, qui, numero = Feuille("village_du_jura"), bancs(f), f"D{f.seance:%Y%m%d}-{f.rang:02}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Délibération {numero} – séance du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.lignes(f"Convocation du {le(f.convocation)}", f"Nombre de membres élus : {f.exercice}",
             f"Membres en exercice : {f.exercice}", f"Membres présents : {f.presents}",
             f"Membres votants : {f.votants}", avant=10)  # fmt: skip
    d.p("Absents : " + ", ".join([f"{a} (procuration à {b})" for a, b in qui.pouvoirs] + [str(i) for i in qui.absents]))
    d.p(f"Présidence de {mm(f.president)}, Maire")
    d.p(f"Secrétaire : {mm(f.secretaire)}", avant=0)
    d.p(f"{monsieur_le(f)} présente la demande et les pièces reçues. Une discussion s'engage sur le calendrier et sur "
        "les frais ; la commission s'est déclarée favorable.", aligne="justifie", avant=10)  # fmt: skip
    visas_suivis(d, f, fin=",")
    d.p(f"Résultat du vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention", gras=True, avant=10)
    d.p("Le conseil municipal, après en avoir délibéré :", avant=6)
    textes = tierce(f, "bas")
    for n, texte in enumerate(textes):
        d.p(f"{texte}{'.' if n == len(textes) - 1 else ','}", puce="-", retrait=12, avant=2)
    dit_provisions(d, f, textes)
    paires = (("Le secrétaire,", f.secretaire), ("Le maire,", f.president))
    d.blocs.append(Colonnes(*((P(t), P(str(i), avant=18)) for t, i in paires), part=0.5))
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents", "votants")
    d.dit(signataires=[str(f.secretaire), str(f.president)], considerants=[])
    dit_vote(d, f)
    return d


LOCALES_VILLAGES = (
    proces_verbal_d_alsace,
    colonne_de_montagne,
    assemblee_du_causse,
    communes_reunies,
    village_de_gascogne,
    trois_nombres,
    village_du_jura,
)
