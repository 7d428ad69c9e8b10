"""The blind set FOIRES, second part: five bourgs, three towns and a city."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_provisions, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
    decider,
    dit_acte,
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
from benchmarks.exactitude.dispositions.foires_pieces import (
    SUBVENTIONS,
    abrege,
    absents,
    civil,
    detail,
    expose,
    feminin,
    timbrer,
    unanime,
)
from benchmarks.exactitude.dispositions.ultimes_suite import au_feminin
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def bourg_presents_en_tableau(f: Faits) -> Feuille:
    """A bourg that ticks its members in a table, « P », « A », « Pouvoir à »; visas in capitals; vote by a table."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, numero, qui = Feuille("bourg_presents_en_tableau"), f"{f.seance.year}-{f.rang:03}", bancs(f)
    timbrer(d, f, "s2low", numero)
    d.bas = "Page {page} sur {pages}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f"Conseil Municipal du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.lignes(f"Date de convocation : {le(f.convocation)}", f"Conseillers en exercice : {f.exercice}",
             f"Présents : {f.presents} – Pouvoirs : {f.pouvoirs} – Votants : {f.votants}", avant=8)  # fmt: skip
    rangs = [(abrege(i), "P", "") for i in qui.presents]
    rangs += [(abrege(a), "A", abrege(b)) for a, b in qui.pouvoirs] + [(abrege(i), "A", "") for i in qui.absents]
    d.blocs.append(Tableau((("Nom", "P/A", "Pouvoir à"), *rangs)))
    d.p(f"Présidente de séance : {f.president}, Maire" if f.president.femme else
        f"Président de séance : {f.president}, Maire", avant=8)  # fmt: skip
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, haut=True)
    d.p("Le Conseil Municipal, après en avoir délibéré, DÉCIDE :", gras=True, avant=10)
    poser(d, f, decider(f), marque="- ", retrait=12)
    d.blocs.append(Tableau((("POUR", "CONTRE", "ABSTENTION"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def bourg_rapporteur_adjoint(f: Faits) -> Feuille:
    """A bourg whose deputy reports at length; « Vu : » and a list; « VOTE : Unanimité »; certificate with dates."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23, visas=[CGCT])
    d, numero = Feuille("bourg_rapporteur_adjoint"), f"{f.rang}-{f.seance:%m-%Y}"
    d.lignes("République française – Liberté, Égalité, Fraternité", taille=9, aligne="centre")
    d.p(f.collectivite, gras=True, aligne="centre", taille=14)
    d.p("Extrait du registre des délibérations du Conseil Municipal", aligne="centre")
    d.blocs.append(Colonnes((P(f"Séance du {le(f.seance)}"), P(f"Convocation du {le(f.convocation)}")),
                            (P(f"Délibération n° {numero}", gras=True), P(f"Objet : {f.sujet.objet}", gras=True)),
                            part=0.4))  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)}, à 20 h 00, le Conseil Municipal s'est réuni en séance publique sous la présidence de "
        f"{monsieur(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents ({f.presents}) : {noms(bancs(f).presents)}.", aligne="justifie", taille=10)
    for ligne in absents(f, "Excusés"):
        d.p(ligne, taille=10, avant=2)
    d.p(f"Secrétaire : {mm(f.secretaire)}", avant=2)
    d.p(f"Rapporteur : {mm(f.autres[2])}", avant=10, gras=True)
    d.p("La commission s'est réunie à deux reprises sur ce dossier. Elle a entendu les services et visité les lieux. "
        "Son avis est favorable et les crédits nécessaires figurent au budget.", aligne="justifie")  # fmt: skip
    motifs_en_liste(d, f, "Vu", "Considérant", "-")
    d.p("Le Conseil Municipal, après en avoir délibéré,", avant=10)
    poser(d, f, tierce(f), fin=".", aligne="justifie")
    d.p(f"VOTE : {'Unanimité' if f.mode == 'unanimite' else f'Majorité ({detail(f)})'}", gras=True, avant=10)
    signe(d, f, "Pour extrait certifié conforme au registre,", "Le Maire,")
    d.p(f"Le Maire certifie le caractère exécutoire du présent acte, reçu en préfecture le {f.reception:%d/%m/%Y}, "
        f"publié le {f.publication:%d/%m/%Y}.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "presents")
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


_AIDES = (("Association", "Montant"), ("Comité des fêtes", "1 500 €"), ("Club de football", "2 200 €"),
          ("Les Aînés du canton", "450 €"))  # fmt: skip


def bourg_subventions(f: Faits) -> Feuille:
    """A bourg that votes its grants in a table, no visa; counts on one line, the chair among the names."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19, sujet=SUBVENTIONS)
    d, numero = Feuille("bourg_subventions"), f"{f.seance:%Y%m%d}-{f.rang:02}"
    timbrer(d, f, "actes", numero)
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"SÉANCE DU CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=12)
    d.p(f"DÉLIBÉRATION {numero}", aligne="centre", gras=True)
    d.p(f"Nombre de conseillers : en exercice {f.exercice}, présents {f.presents}, votants {f.votants}", avant=10)
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=2)
    d.p(f"Étaient présents, sous la présidence de {monsieur(f.president)}, Maire : {noms(bancs(f).presents[1:])}.")
    for ligne in absents(f, "Étaient absents", "avait donné pouvoir à"):
        d.p(ligne)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Sur proposition {feminin(f)} et de la commission de la vie associative, après en avoir délibéré, le Conseil "
        f"municipal, à {tous(f)} :", avant=10)  # fmt: skip
    textes = tierce(f, "cap")
    d.p(textes[0])
    d.blocs.append(Tableau(_AIDES))
    d.p(f"{textes[1]}.")
    cellules = " ".join(c for rangee in _AIDES for c in rangee)
    dit_provisions(d, f, [f"{textes[0]} {cellules}", textes[1]])
    signe(d, f, f"{le_chef(f)},")
    d.p("La présente délibération peut faire l'objet d'un recours devant le tribunal administratif de Montrivel dans "
        "un délai de deux mois à compter de sa publication.", taille=8, avant=14)  # fmt: skip
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=False)
    return d


def bourg_il_est_propose(f: Faits) -> Feuille:
    """A bourg that adopts what was proposed: « Il est proposé au conseil », then « adopté à l'unanimité »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, numero = Feuille("bourg_il_est_propose", police="New Computer Modern"), f"{f.seance.year}.{f.rang:02}"
    timbrer(d, f, "s2low", numero)
    d.haut = f"{f.collectivite} – Conseil municipal du {f.seance:%d/%m/%Y}"
    d.p("EXTRAIT DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.lignes(f"Conseillers élus en exercice : {f.exercice}", f"Conseillers présents : {f.presents}",
             f"Pouvoirs : {f.pouvoirs}", avant=8)  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)}, le Conseil municipal, légalement convoqué le {le(f.convocation)}, s'est réuni sous la "
        f"présidence de {monsieur(f.president)}, Maire. {mm(f.secretaire)} a été "
        f"{accord(f.secretaire, 'désigné')} en qualité de secrétaire de séance.", aligne="justifie")  # fmt: skip
    d.p(f"N° {numero} – Objet : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, fin=",", aligne="justifie")
    d.p("Il est proposé au Conseil municipal :", avant=8)
    poser(d, f, decider(f), marque="- ", fin=",", retrait=12)
    if f.mode == "unanimite":
        d.p("Après en avoir délibéré, le Conseil municipal adopte cette proposition à l'unanimité.", avant=8)
    else:
        d.p(f"Après en avoir délibéré, le Conseil municipal adopte cette proposition à la majorité, par {f.pour} voix "
            f"pour, {f.contre} contre et {f.abstentions} abstention(s).", avant=8)  # fmt: skip
    signe(d, f, "Pour extrait conforme", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_article_par_ligne(f: Faits) -> Feuille:
    """A bourg with « ARTICLE 1 – APPROUVE », « Nbre de … » abbreviations, the vote spelt with names of opponents."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, numero = Feuille("bourg_article_par_ligne"), f"D{f.seance:%y}{f.rang:03}"
    d.blocs.append(Colonnes((P(f.collectivite.upper(), gras=True), P("Département de la Sorne", taille=9)),
                            (P("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True), P(f"Séance du {le(f.seance)}"),
                             P(f"Délibération n° {numero}")), part=0.45))  # fmt: skip
    d.lignes(f"Nbre de conseillers en exercice : {f.exercice}", f"Nbre de présents : {f.presents}",
             f"Nbre de pouvoirs : {f.pouvoirs}", f"Nbre de votants : {f.votants}",
             f"Convocation : {f.convocation:%d/%m/%Y}", avant=12, taille=10)  # fmt: skip
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Président de séance : {mm(f.president)}, Maire – Secrétaire de séance : {mm(f.secretaire)}", taille=10)
    visas_suivis(d, f, fin=";")
    considerants_suivis(d, f, fin=";")
    d.p("Après en avoir délibéré, le Conseil Municipal", avant=8)
    poser(d, f, tierce(f), marque="ARTICLE {n} – ", unique="ARTICLE UNIQUE – ", fin=".")
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité des votants.", avant=8)
    else:
        contre = noms(f.autres[: f.contre])
        d.p(f"Adopté à la majorité : {f.pour} voix pour, {f.contre} voix contre ({contre}).", avant=8)
        if f.abstentions:
            d.p(f"Abstention(s) : {f.abstentions}", avant=2)
    signe(d, f, f"{civil(f)},")
    d.p(f"Mis en ligne sur le site de la commune le {le(f.publication)}", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def ville_secretariat_general(f: Faits) -> Feuille:
    """A town's general secretariat: direction and rapporteur in a table, long lists, hinge with suffrages exprimés."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, numero, qui = Feuille("ville_secretariat_general"), f"DEL-{f.seance.year}-{f.rang:03}", bancs(f)
    timbrer(d, f, "ministere", numero)
    d.haut, d.bas = f"{f.collectivite} – {numero}", "Secrétariat général – {page}/{pages}"
    d.p(f.collectivite.upper(), gras=True, taille=15)
    d.p("REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, avant=8)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} à 18 h 30")
    d.blocs.append(Tableau((("Délibération n°", numero), ("Direction", "Ressources et moyens"),
                            ("Rapporteur", mm(f.autres[3])), ("Objet", f.sujet.objet)), entete=False))  # fmt: skip
    d.p(f"Effectif légal : {f.exercice} – En exercice : {f.exercice} – Présents : {f.presents} – Représentés : "
        f"{f.pouvoirs} – Votants : {f.votants}", avant=8)  # fmt: skip
    d.p(f"Convocation adressée le {le(f.convocation)}", avant=2)
    d.p(f"Président de séance : {monsieur(f.president)}, Maire", avant=2)
    d.p(f"PRÉSENTS : {', '.join(str(i) for i in qui.presents)}", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"REPRÉSENTÉS : {' ; '.join(f'{a} (pouvoir à {b})' for a, b in qui.pouvoirs)}", taille=9)
    if qui.absents:
        d.p(f"ABSENTS : {', '.join(str(i) for i in qui.absents)}", taille=9)
    d.p(f"Secrétaire de séance : {f.secretaire}", taille=9)
    visas_suivis(d, f, aligne="justifie")
    d.p("Vu l'avis de la commission des finances,", aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.attendu["visas"] = [*d.attendu["visas"], "Vu l'avis de la commission des finances"]
    d.p(f"Le Conseil municipal, après en avoir délibéré, à {tous(f)} des suffrages exprimés,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f), marque="• ", fin=",", retrait=12)
    if f.mode == "majorite":
        d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}", avant=8)
    signent(d, f)
    d.p("Délai de recours : deux mois devant le tribunal administratif de Montrivel.", taille=8, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_note_de_synthese(f: Faits) -> Feuille:
    """A town: « NOTE DE SYNTHÈSE » above, then « DÉLIBÉRATION », ordinal articles, votes in words."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("ville_note_de_synthese"), f"{f.seance:%Y.%m}.{f.rang:03}"
    timbrer(d, f, "actes", numero)
    d.p(f"{f.collectivite} – Conseil municipal du {le(f.seance)}", gras=True)
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f.sujet.objet, gras=True, taille=13)
    d.lignes(f"Nombre de membres composant le conseil : {f.exercice}", f"Nombre de membres en exercice : {f.exercice}",
             f"Nombre de membres présents : {f.presents}", f"Nombre de membres représentés : {f.pouvoirs}",
             f"Date de convocation : {le(f.convocation)}", avant=8)  # fmt: skip
    d.p(f"Sous la présidence de {mm(f.president)}, Maire. Secrétaire de séance : {mm(f.secretaire)}.")
    d.p("NOTE DE SYNTHÈSE", gras=True, avant=12)
    d.p(f"{civil(f)} indique {expose(f)}. Le dossier a été étudié par les services et "
        "présenté à la commission compétente, qui n'a pas formulé de remarque.", aligne="justifie")  # fmt: skip
    d.p("DÉLIBÉRATION", gras=True, avant=12)
    d.p("LE CONSEIL MUNICIPAL,", gras=True)
    visas_suivis(d, f, fin=",")
    d.dit(considerants=[])
    d.p(f"Après en avoir délibéré, {unanime(f)}par {au_feminin(f.pour)} voix pour"
        f"{f', {au_feminin(f.contre)} contre' if f.contre else ''}"
        f"{f', {au_feminin(f.abstentions)} abstention(s)' if f.abstentions else ''},", avant=8)  # fmt: skip
    poser(d, f, tierce(f), marque="Article {er} – ", unique="Article unique – ", fin=".", aligne="justifie")
    d.p("Ainsi délibéré en séance les jour, mois et an susdits.", avant=8)
    signe(d, f, f"{le_chef(f)} de la {f.collectivite.replace('Ville', 'ville')},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, zeros=False)
    return d


def ville_decision_de_regie(f: Faits) -> Feuille:
    """A town's decision by delegation: a contract; infinitives in articles; « Il sera rendu compte » in the foot."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("ville_decision_de_regie"), f"{f.seance.year}-DM-{f.rang:03}"
    qui, prix = (("la compagnie Le Chat Botté", "1 850,00"), ("l'orchestre des Deux Rives", "3 200,00"),
                 ("l'association Jongle et Compagnie", "990,00"))[f.rang % 3]  # fmt: skip
    objet = f"Contrat de cession d'un spectacle avec {qui}"
    timbrer(d, f, "s2low", numero, "AU")
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Direction de la culture", italique=True)
    d.p(f"DÉCISION MUNICIPALE N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"OBJET : {objet}", gras=True, avant=10)
    d.p(f"Le Maire de la {f.collectivite},", avant=10)
    visas = [f"{CGCT}, et notamment son article L. 2122-22", "la délibération n° 2020-31 du 28 mai 2020 par laquelle "
             "le conseil municipal a délégué une partie de ses attributions au maire"]  # fmt: skip
    motif = "que ce spectacle est inscrit au programme de la saison culturelle"
    for visa in visas:
        d.p(f"Vu {visa},", aligne="justifie")
    d.p(f"Considérant {motif},")
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"])
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    textes = [f"de signer un contrat de cession avec {qui} pour une représentation à la salle des Tanneurs",
              f"de verser à ce titre la somme de {prix} € TTC",
              "de prélever la dépense sur les crédits inscrits au chapitre 011"]  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n} : {texte}.", aligne="justifie")
    verbes = ("SIGNE", "VERSE", "PRÉLÈVE")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=12)
    signe(d, f, "Le Maire,")
    d.p("La présente décision sera communiquée au conseil municipal lors de sa prochaine réunion.", taille=9, avant=12)
    dit_acte(d, f, "AU", numero, objet)
    return d


def ville_grande_assemblee(f: Faits) -> Feuille:
    """A city: names on many lines, deputies of the mayor, a title in capitals, « ADOPTÉ » and its counts."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 45)
    d, numero, qui = Feuille("ville_grande_assemblee"), f"{f.seance.year}/{f.rang:04}", bancs(f)
    timbrer(d, f, "actes", numero)
    d.bas = f"{f.collectivite} – Délibération {numero} – Page {{page}}/{{pages}}"
    d.p("CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=14)
    d.p(f"SÉANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre")
    d.p(f"{f.sujet.objet.upper()}", gras=True, aligne="centre", avant=12)
    d.p(f"Délibération n° {numero}", aligne="centre")
    d.p(f"Le {le(f.seance)} à 14 heures, le Conseil municipal de la {f.collectivite}, convoqué par lettre du "
        f"{le(f.convocation)}, s'est réuni à l'hôtel de ville sous la présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {', '.join(mm(i) for i in qui.presents)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=9)
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents)}.", taille=9)
    d.p(f"{mm(f.secretaire)} remplit les fonctions de secrétaire.", taille=9)
    d.p("Mesdames, Messieurs,", avant=10)
    d.p(f"Je vous rappelle {expose(f)}. Ce projet s'inscrit dans les orientations que nous avons arrêtées ensemble en "
        "début de mandat. Il a reçu un avis favorable des commissions.", aligne="justifie")  # fmt: skip
    visas_suivis(d, f, fin=" ;")
    d.dit(considerants=[])
    d.p("Le Conseil municipal, après en avoir délibéré :", avant=8)
    poser(d, f, tierce(f, "cap"), marque="{n}. ", fin=" ;", aligne="justifie")
    if f.mode == "unanimite":
        d.p("ADOPTÉ À L'UNANIMITÉ", gras=True, avant=10)
    else:
        d.p(f"ADOPTÉ À LA MAJORITÉ – Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}",
            gras=True, avant=10)  # fmt: skip
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


FOIRES_SUITE = (
    bourg_presents_en_tableau,
    bourg_rapporteur_adjoint,
    bourg_subventions,
    bourg_il_est_propose,
    bourg_article_par_ligne,
    ville_secretariat_general,
    ville_note_de_synthese,
    ville_decision_de_regie,
    ville_grande_assemblee,
)
