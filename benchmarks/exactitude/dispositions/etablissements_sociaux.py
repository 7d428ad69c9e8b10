"""The blind set ETABLISSEMENTS: five CCAS and CIAS, two caisses des écoles."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import dit_provisions, dit_vote
from benchmarks.exactitude.dispositions.etablissements_pieces import (
    DP,
    PV,
    adjoint,
    de_faire,
    de_petit,
    dit_sans_secretaire,
    dit_seance,
    e,
    en_articles,
    enoncer,
    jour_ecrit,
    madame,
    mm_et_mmes,
    mme,
    mmes,
    monsieur_le,
    motifs,
    nom_prenom,
    petit,
    placer,
    s,
    salle,
    sans_motifs,
    signe,
    signent,
    tierces,
    timbrer,
    titre,
    tous,
)
from benchmarks.exactitude.dispositions.etablissements_sujets import CAISSE, CASF, M57, SOCIAL
from benchmarks.exactitude.faits import Faits, Sujet, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau, personne


def ccas_village_simple(f: Faits) -> Feuille:
    """A village's CCAS, nine members: the mairie's own model, members elected and named apart, an oral exposé, a vote
    told in the hinge."""
    f = placer(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 9, prefixe="26",
               sujets=SOCIAL[2:4], mode="unanimite", pouvoirs_dits=False)  # fmt: skip
    d, qui, numero = Feuille("ccas_village_simple"), salle(f), f"CCAS {f.seance.year}-{f.rang:02}"
    d.p("CENTRE COMMUNAL D'ACTION SOCIALE " + f.collectivite.removeprefix("Centre communal d'action sociale ").upper(),
        gras=True, aligne="centre")  # fmt: skip
    d.p("DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre", avant=8)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.lignes(f"Nombre de membres en exercice : {f.exercice}", f"Nombre de membres présents : {f.presents}",
             f"Date de convocation : {le(f.convocation)}", avant=10)  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)} à 18 heures, le conseil d'administration du CCAS s'est réuni à la mairie, sous la "
        f"présidence de {madame(f.president)}, {f.chef}.", aligne="justifie", avant=10)  # fmt: skip
    elus, nommes = qui.presents[:4], qui.presents[4:]
    d.p(f"Présents : membres élus : {mm_et_mmes(elus)} ; membres nommés : {mm_et_mmes(nommes)}.", aligne="justifie")
    d.p(f"Excusés : {mm_et_mmes(qui.absents)}." if qui.absents else "Excusés : aucun.")
    d.p(f"Secrétaire de séance : {mme(f.secretaire)}.")
    d.p(f"Délibération {numero} – {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f)
    d.p(f"{monsieur_le(f)} précise que la dépense a été prévue au budget.", avant=8)
    d.p("Le conseil d'administration, après en avoir délibéré, à l'unanimité :", avant=8)
    enoncer(d, f, tierces(f, "bas"), fin=",", puce="-", retrait=12)
    d.p("Pour extrait conforme,", avant=12)
    signe(d, f, f"{titre(f)} du CCAS,")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, comptes=False)
    return d


def ccas_ville_vice_presidence(f: Faits) -> Feuille:
    """A town's CCAS: the vice-président takes the chair and signs, presence in a table of names, « VU » one by one,
    « DÉCIDE » and articles, a stamp without date of publication."""
    f = placer(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 15, prefixe="26",
               sujets=SOCIAL)  # fmt: skip
    decisions = tuple((v, r.replace("{autorite}", "Monsieur le Président")) for v, r in f.sujet.decisions)
    f = replace(f, sujet=replace(f.sujet, decisions=decisions))
    qualite = adjoint(f.president, "vice-président").capitalize()
    d, qui, numero = Feuille("ccas_ville_vice_presidence"), salle(f), f"{f.seance:%Y-%m-%d}-{f.rang:02}"
    timbrer(d, f, "s2low_vide", numero)
    d.bas = "CCAS – 3, rue du Docteur-Vasselin – Page {page} sur {pages}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p("CONSEIL D'ADMINISTRATION", gras=True, avant=2)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} – Délibération n° {numero}")
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=12)
    d.p(f"Date de la convocation : {f.convocation:%d/%m/%Y}")
    rangs = [(nom_prenom(i), "présent" + "e" * i.femme) for i in qui.presents]
    rangs += [(nom_prenom(a), f"pouvoir à {nom_prenom(b)}") for a, b in qui.mandats]
    rangs += [(nom_prenom(a), "excusé" + "e" * a.femme) for a in qui.absents]
    d.blocs.append(Tableau((("Administrateur", "Présence"), *rangs)))
    d.p(f"En exercice : {f.exercice}. Présents : {f.presents}. Pouvoirs : {f.pouvoirs}. Votants : {f.votants}.",
        avant=10)  # fmt: skip
    d.p(f"En l'absence du président, la séance est ouverte sous la présidence de {mme(f.president)}, {qualite}.")
    d.p(f"{mme(f.secretaire)} est {e(f.secretaire, 'désigné')} secrétaire de séance.")
    motifs(d, f, vu="VU", cons="CONSIDÉRANT", aligne="justifie")
    d.p("Le Conseil d'administration, après en avoir délibéré,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    en_articles(d, f, de_faire(f), "ARTICLE {n} : ", aligne="justifie")
    d.p("Vote : unanimité" if f.mode == "unanimite" else
        f"Vote : majorité ({f.pour} pour, {f.contre} contre, {s(f.abstentions, 'abstention')})", gras=True,
        avant=10)  # fmt: skip
    signe(d, f, "Pour le Président empêché,", f"{'La vice-présidente' if f.president.femme else 'Le vice-président'},")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
               objet=f.sujet.objet.upper())  # fmt: skip
    d.dit(president=personne(f.president, qualite))
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


_SECOURS = (
    Sujet("Demandes d'aide facultative examinées en séance", "8.2", (CASF, "le règlement des aides facultatives"),
          ("les enquêtes sociales présentées",),
          (("accorder", "une aide de 150 € au dossier n° 2025-14, versée au fournisseur d'énergie"),
           ("accorder", "une aide de 80 € au dossier n° 2025-17, sous forme de bons alimentaires"),
           ("rejeter", "la demande du dossier n° 2025-19, les ressources dépassant le plafond"))),
    Sujet("Aide exceptionnelle – dossier n° 2025-22", "8.2", (CASF,), ("la situation du demandeur",),
          (("accorder", "une aide de 220 € à titre exceptionnel"),
           ("dire", "que cette somme sera versée directement au bailleur"))),
)  # fmt: skip


def ccas_aides_facultatives(f: Faits) -> Feuille:
    """A CCAS that examines aid, without any name of those helped: narrow left column of counts, « à huis clos »,
    dispositions after « DÉCIDE : », two signatures."""
    f = placer(f, "CCAS {de}", "conseil d'administration", "président", 13, prefixe="26", sujets=_SECOURS,
               mode="unanimite")  # fmt: skip
    d, numero = Feuille("ccas_aides_facultatives"), f"{f.rang}/{f.seance:%y}"
    gauche = ("CCAS " + f.collectivite.removeprefix("CCAS "), "Date de convocation", f"{f.convocation:%d/%m/%Y}",
              "Nombre de membres", f"en exercice : {f.exercice}", f"présents : {f.presents}",
              f"votants : {f.votants}")  # fmt: skip
    droite = ("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL D'ADMINISTRATION",
              f"Le {jour_de_semaine(f.seance)} {le(f.seance)}, à 14 h 00, le conseil d'administration s'est réuni, "
              f"hors la présence du public, sous la présidence de {madame(f.president)}, {f.president.qualite}.",
              f"Secrétaire de séance : {madame(f.secretaire)}", f"Délibération n° {numero}",
              f"Objet : {f.sujet.objet}")  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(t, taille=10, gras=not n) for n, t in enumerate(gauche)),
                            tuple(P(t, gras=n in {0, 3, 4}) for n, t in enumerate(droite))))  # fmt: skip
    motifs(d, f, fin=PV, avant=8)
    d.p("Le conseil d'administration, à l'unanimité, décide :", avant=10)
    enoncer(d, f, de_faire(f), puce="-", retrait=12)
    signent(d, f, secretaire_d_abord=True)
    d.p("Voies et délais de recours : tribunal administratif de Montrivel, deux mois à compter de la notification.",
        taille=8, avant=14)  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=False)
    return d


_SECTIONS = (("Section", "Dépenses", "Recettes"), ("Fonctionnement", "214 680,00 €", "214 680,00 €"),
             ("Investissement", "18 340,00 €", "18 340,00 €"))  # fmt: skip
_BUDGET = Sujet(
    "Budget primitif 2025", "7.1", (CASF, M57, "le débat d'orientation budgétaire tenu le 13 février 2025"), (),
    (("voter", "le budget primitif de l'exercice 2025, équilibré comme suit :"),
     ("préciser", "que le budget est voté par chapitre"),
     ("autoriser", "{autorite} à virer des crédits de chapitre à chapitre dans la limite de 7,5 %")),
)  # fmt: skip


def ccas_budget_primitif(f: Faits) -> Feuille:
    """A CCAS that votes its budget: dates stamped « Publié », names in capitals, the balance in a table within the
    first article, the vote in the third line of the foot, a second page."""
    f = placer(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 17, prefixe="26",
               sujets=(_BUDGET,))  # fmt: skip
    d, qui, numero = Feuille("ccas_budget_primitif"), salle(f), f"{f.seance.year}.{f.rang:02}"
    timbrer(d, f, "actes", numero)
    d.haut = f"{f.collectivite} – Délibération {numero}"
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre")
    d.lignes("du Conseil d'Administration du", f.collectivite, aligne="centre")
    d.p(f"Séance du {f.seance:%d.%m.%Y} – N° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Le Conseil d'Administration, convoqué par lettre du {le(f.convocation)}, s'est réuni en séance ordinaire "
        f"sous la présidence de {mme(f.president)}, {f.president.qualite}.", aligne="justifie")  # fmt: skip
    d.p(f"PRÉSENTS : {mmes(qui.presents).upper()}", taille=9, aligne="justifie")
    if qui.mandats:
        d.p(f"PROCURATIONS : {', '.join(f'{mme(a)} à {mme(b)}' for a, b in qui.mandats)}", taille=9)
    d.p(f"Administrateurs en exercice : {en_lettres(f.exercice)} ; présents : {en_lettres(f.presents)} ; "
        f"pouvoirs : {en_lettres(f.pouvoirs)}.")  # fmt: skip
    d.p(f"Secrétaire de séance : {mme(f.secretaire)}")
    motifs(d, f, fin=PV)
    d.p("Après en avoir délibéré, le Conseil d'Administration décide :", avant=8)
    d.blocs.append(SautDePage())
    textes = de_faire(f, "cap")
    d.p(f"Article 1 – {textes[0]}")
    d.blocs.append(Tableau(_SECTIONS))
    for n, texte in enumerate(textes[1:], 2):
        d.p(f"Article {n} – {texte}.")
    cellules = " ".join(c for r in _SECTIONS for c in r)
    dit_provisions(d, f, [f"{textes[0]} {cellules}", *textes[1:]], ["1", "2", "3"])
    d.p(f"Délibération adoptée à {tous(f)}.", avant=8)
    d.p(f"Pour : {f.pour}   Contre : {f.contre}   Abstentions : {f.abstentions}")
    signe(d, f, f"{titre(f)} du CCAS,")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f)
    return d


def ccas_intercommunal(f: Faits) -> Feuille:
    """An intercommunal centre of social action: members elected and qualified, « Attendu » absent, « DÉCIDE » before
    the vote, « à l'unanimité des membres présents et représentés », publication on the site."""
    f = placer(f, "Centre intercommunal d'action sociale {de}", "conseil d'administration", "président", 23,
               prefixe="26", sujets=SOCIAL)  # fmt: skip
    d, qui, numero = Feuille("ccas_intercommunal"), salle(f), f"CIAS-{f.seance.year}-{f.rang:03}"
    d.bas = "CIAS – 15, avenue de la République – Tél. 03 00 00 00 00 – page {page}/{pages}"
    d.p(f.collectivite, gras=True, taille=14)
    d.p(f"CONSEIL D'ADMINISTRATION – Séance du {le(f.seance)}", gras=True)
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f.sujet.objet, gras=True, taille=12)
    d.blocs.append(Tableau((("Administrateurs", "en exercice", "présents", "pouvoirs", "votants"),
                            ("Nombre", str(f.exercice), str(f.presents), str(f.pouvoirs),
                             str(f.votants)))))  # fmt: skip
    d.p(f"Sous la présidence de {mme(f.president)}, {f.president.qualite}, les administrateurs, convoqués le "
        f"{f.convocation:%d/%m/%Y}, se sont réunis au siège.", aligne="justifie")  # fmt: skip
    d.p(f"Étaient présents : {mmes(qui.presents)}.", taille=10, aligne="justifie")
    if qui.mandats:
        mandats = ", ".join(f"{mme(a)} (pouvoir à {mme(b)})" for a, b in qui.mandats)
        d.p(f"Étaient représentés : {mandats}.", taille=10)
    d.p(f"Secrétaire de séance : {mme(f.secretaire)}", taille=10)
    d.p(f"{monsieur_le(f)} expose aux administrateurs l'état du dossier, tel qu'il a été vu avec les services de la "
        "communauté, et les invite à se prononcer.", aligne="justifie")  # fmt: skip
    motifs(d, f, fin=PV, aligne="justifie")
    d.p(f"Le Conseil d'administration du CIAS, ouï cet exposé, après en avoir délibéré à {tous(f)} des membres "
        "présents et représentés :", avant=10, aligne="justifie")  # fmt: skip
    enoncer(d, f, tierces(f), fin=PV, puce="•", retrait=12)
    if f.mode == "majorite":
        d.p(f"({f.contre} voix contre et {s(f.abstentions, 'abstention')})", avant=8)
        d.dit(contre=f.contre, abstentions=f.abstentions)
    signe(d, f, f"{titre(f)} du CIAS,")
    d.p(f"Publiée le {f.publication:%d/%m/%Y} sur le site de l'établissement", taille=9, avant=14)
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


def caisse_ecoles_comite(f: Faits) -> Feuille:
    """A town's caisse des écoles, its comité de gestion: the mairie's address, members with the right to vote, no visa,
    a report by the president, « après en avoir délibéré »."""
    f = placer(f, "Caisse des écoles {de}", "comité de gestion", "président", 12, prefixe="26", sujets=CAISSE[::2])
    d, qui, numero = Feuille("caisse_ecoles_comite"), salle(f), f"CE{f.seance:%y}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("Mairie – 1, place de l'Hôtel-de-Ville", taille=9, avant=0)
    d.p("DÉLIBÉRATION DU COMITÉ DE GESTION", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} à 18 h 00", aligne="centre")
    d.p(f"Numéro : {numero}", aligne="centre", avant=2)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.lignes(f"Membres ayant voix délibérative, en exercice : {f.exercice}", f"Membres présents : {f.presents}",
             f"Pouvoirs : {f.pouvoirs or 'néant'}", f"Votants : {f.votants}", avant=8)  # fmt: skip
    d.p(f"Les membres du comité, convoqués le {le(f.convocation)}, se sont réunis sous la présidence de "
        f"{mme(f.president)}, {f.president.qualite} de la caisse des écoles.", aligne="justifie")  # fmt: skip
    d.p(f"Présents : {mmes(qui.presents)}. Secrétaire de séance : {mme(f.secretaire)}.", taille=10, aligne="justifie")
    d.p(f"{monsieur_le(f)} expose que cette proposition a reçu l'accord des directrices d'école et des représentants "
        "des parents d'élèves, et en donne le détail.", aligne="justifie", avant=10)  # fmt: skip
    d.p("Le comité de gestion, après en avoir délibéré :", avant=8)
    enoncer(d, f, tierces(f, "cap"), puce="-", retrait=12)
    d.p(f"Adopté à {tous(f)} ({f.pour} voix pour, {f.contre} voix contre, {s(f.abstentions, 'abstention')}).", avant=8)
    signe(d, f, f"{titre(f)},")
    sans_motifs(d)
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    d.dit(president=personne(f.president, f"{f.president.qualite} de la caisse des écoles"))
    return d


def caisse_ecoles_village(f: Faits) -> Feuille:
    """A small caisse des écoles: a board of seven with the school's teacher, one page, few words, « Fait et délibéré »,
    the stamp of the Ministry."""
    f = placer(f, "Caisse des écoles {de}", "conseil d'administration", "président", 7, prefixe="26", sujets=CAISSE,
               mode="unanimite", pouvoirs_dits=False,
               visas=["le code de l'éducation, notamment ses articles L. 212-10 et R. 212-26 à R. 212-33"])  # fmt: skip
    d, qui, numero = Feuille("caisse_ecoles_village"), salle(f), f"{f.seance.year}/{f.rang:02}"
    timbrer(d, f, "ministere", numero)
    d.p("Département de la Sorne", avant=0)
    d.p(f.collectivite, gras=True, taille=12)
    d.p("Extrait du registre des délibérations du conseil d'administration", gras=True, aligne="centre", avant=10)
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"Le {le(f.seance)} à 17 h 30, le conseil d'administration de la caisse des écoles s'est réuni dans la salle "
        f"de classe, sous la présidence {de_petit(f.president)}, {f.chef}, sur convocation du {le(f.convocation)}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {', '.join(petit(i) for i in qui.presents)}.")
    if qui.absents:
        d.p(f"Était absent : {', '.join(petit(i) for i in qui.absents)}." if len(qui.absents) == 1 else
            f"Étaient absents : {', '.join(petit(i) for i in qui.absents)}.")  # fmt: skip
    d.p(f"Secrétaire de séance : {petit(f.secretaire)}")
    d.p(f"OBJET{DP} {f.sujet.objet}", gras=True, avant=10)
    motifs(d, f, fin="")
    d.p("Après discussion, le conseil d'administration, à l'unanimité, décide :", avant=8)
    enoncer(d, f, de_faire(f), fin=",", puce="-")
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=10)
    signe(d, f, f"{titre(f)},", nom=petit(f.president))
    dit_sans_secretaire(d, f, numero, "convocation", nom=petit(f.president))
    d.dit(secretaire=petit(f.secretaire))
    dit_vote(d, f, comptes=False)
    return d


ETABLISSEMENTS_SOCIAUX = (
    ccas_village_simple,
    ccas_ville_vice_presidence,
    ccas_aides_facultatives,
    ccas_budget_primitif,
    ccas_intercommunal,
    caisse_ecoles_comite,
    caisse_ecoles_village,
)
