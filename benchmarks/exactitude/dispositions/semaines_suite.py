"""The blind set SEMAINES, second part: five bourgs, two towns and a city."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.semaines_pieces import (
    accord,
    apostrophes,
    civil,
    de_lieu,
    decider,
    dit_textes,
    expose,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    monsieur_le,
    noms,
    placer,
    poser,
    salle,
    sans_motifs,
    signer,
    signer_a_deux,
    tete,
    tierce,
    timbrer,
    tous,
    viser,
    viser_en_liste,
)
from benchmarks.exactitude.dispositions.semaines_sujets import CGCT, VILLE, Affaire
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def bourg_articles(f: Faits) -> Feuille:
    """A bourg: « Article 1er » after « DÉCIDE : », counts one a line, the stamp in a corner."""
    f = placer(f, "Commune {de}", "conseil municipal", "Maire", 19, VILLE)
    d, qui, numero = Feuille("bourg_articles"), salle(f), f"{f.seance.year}-{f.seance.month:02}-{f.rang:03}"
    timbrer(d, f, "actes", numero)
    d.bas = "Page {page} sur {pages}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("Département de la Sorne", avant=0)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=14, taille=13)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre", gras=True)
    d.lignes(f"Date de convocation : {le(f.convocation)}", f"Nombre de conseillers en exercice : {f.exercice}",
             f"Nombre de conseillers présents : {f.presents}", f"Nombre de pouvoirs : {f.pouvoirs}",
             f"Nombre de votants : {f.votants}", avant=10)  # fmt: skip
    d.p(
        f"L'an {jour_ecrit(f)}, à 19 h 00, le conseil municipal, légalement convoqué, s'est réuni à la mairie, en "
        f"séance publique, sous la présidence de {mm(f.president)}, Maire.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"Présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Absents ayant donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=0)
    viser(d, f.visas, f.sujet.considerants, aligne="justifie")
    d.p(f"Entendu l'exposé de {monsieur_le(f)},", avant=6)
    d.p(f"Après en avoir délibéré, le conseil municipal, à {tous(f)}, DÉCIDE :", avant=8)
    poser(d, f, decider(f), marque="Article {er} : ", fin=".", aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions}", avant=8)
    signer(d, f.president, "Pour extrait conforme au registre des délibérations,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         president=(str(f.president), "Maire"), secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_vu_en_liste(f: Faits) -> Feuille:
    """A bourg: « Vu : » over a list, the members in a table with the mandataires, the vote in a box of two rows."""
    f = placer(f, "Commune {de}", "conseil municipal", "maire", 19, VILLE)
    d, qui, numero = Feuille("bourg_vu_en_liste"), salle(f), f"DEL{f.seance:%y%m}-{f.rang:02}"
    timbrer(d, f, "s2low", numero)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} à 20 h 30", aligne="centre")
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=14, taille=12)
    rangs = [(str(i), "Présente" if i.femme else "Présent", "") for i in qui.presents]
    rangs += [(str(a), accord(a, "Représenté"), str(b)) for a, b in qui.pouvoirs]
    rangs += [(str(a), accord(a, "Excusé"), "") for a in qui.absents]
    d.blocs.append(Tableau((("Conseiller", "Présence", "Pouvoir donné à"), *rangs)))
    d.p(f"Convocation du {f.convocation:%d/%m/%Y}. Conseillers en exercice : {f.exercice}. Présents : {f.presents}. "
        f"Représentés : {f.pouvoirs}.", avant=10)  # fmt: skip
    d.p(f"Sous la présidence de {monsieur(f.president)}, maire ; secrétaire de séance : {monsieur(f.secretaire)}.")
    viser_en_liste(d, f)
    d.p("Le conseil municipal, après en avoir délibéré :", avant=10, gras=True)
    poser(d, f, tierce(f, str.capitalize), puce="-", retrait=12)
    d.blocs.append(Tableau((("Votants", "Pour", "Contre", "Abstention"),
                            tuple(str(n) for n in (f.votants, f.pour, f.contre, f.abstentions)))))  # fmt: skip
    d.p(f"Délibération adoptée à {tous(f)}.", avant=6)
    signer_a_deux(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         president=(str(f.president), "maire"), secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f)
    return d


def bourg_rapporteur(f: Faits) -> Feuille:
    """A bourg: « Rapporteur : », the report, then « Sur le rapport de », capitals verbs in justified paragraphs."""
    f = placer(f, "Commune {de}", "conseil municipal", "Maire", 23, VILLE)
    d, qui, numero = Feuille("bourg_rapporteur"), salle(f), f"{f.rang:03}/2025"
    rapporteur = qui.presents[2]
    d.blocs.append(Colonnes(
        (P("RÉPUBLIQUE FRANÇAISE", gras=True), P("Liberté – Égalité – Fraternité", taille=8, avant=0),
         P(f"Mairie de la commune {de_lieu(f)}", taille=9)),
        (P("CONSEIL MUNICIPAL", gras=True, aligne="droite"), P(f"du {le(f.seance)}", aligne="droite", avant=0),
         P(f"Délibération n° {numero}", gras=True, aligne="droite")), part=0.5))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Rapporteur : {mm(rapporteur)}, {'adjointe' if rapporteur.femme else 'adjoint'} au Maire", avant=2)
    d.p(f"Conseillers en exercice : {f.exercice} / Présents : {f.presents} / Procurations : {f.pouvoirs} / "
        f"Votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=2)
    d.p(f"Présidence : {mm(f.president)}, Maire", avant=8)
    d.p(f"Présents : {noms(qui.presents[1:], civil)}", aligne="justifie", avant=2)
    if qui.pouvoirs:
        d.p(f"Procurations : {' ; '.join(f'{civil(a)} à {civil(b)}' for a, b in qui.pouvoirs)}", avant=2)
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents, civil)}", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    for phrase in expose(f):
        d.p(phrase, aligne="justifie", avant=10)
    d.p("Le conseil municipal,", avant=10)
    viser(d, f.visas, f.sujet.considerants, aligne="justifie")
    d.p("Après en avoir délibéré,")
    poser(d, f, tierce(f), fin=",", aligne="justifie")
    vote = f"Pour : {f.pour}, contre : {f.contre}, abstentions : {f.abstentions}"
    d.p(f"Vote : {'unanimité' if f.mode == 'unanimite' else vote}", gras=True, avant=10)
    signer(d, f.president, "Ainsi fait et délibéré les jour, mois et an susdits,", "Le Maire,")
    d.p("Le Maire certifie sous sa responsabilité le caractère exécutoire de cet acte, transmis en préfecture le "
        f"{f.transmission:%d/%m/%Y} et publié le {f.publication:%d/%m/%Y}.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         president=(str(f.president), "Maire"), secretaire=str(f.secretaire))  # fmt: skip
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return apostrophes(d)


_TARIFS = (("Service", "Tarif"), ("Repas d'un enfant", "3,60 €"), ("Repas d'un adulte", "6,20 €"),
           ("Garderie du matin", "1,30 €"), ("Garderie du soir", "1,90 €"))  # fmt: skip
_CANTINE = (
    Affaire("Tarifs de la cantine et de la garderie", "7.1",
            (f"{CGCT}, notamment son article L. 2121-29", "le code de l'éducation, notamment son article R. 531-52"),
            ("que les tarifs sont inchangés depuis trois ans",),
            (("fixer", "comme suit les tarifs de la cantine et de la garderie à compter du 1er septembre :"),
             ("dire", "que les recettes seront portées à l'article 7067 du budget"))),
)  # fmt: skip


def bourg_tarifs_en_tableau(f: Faits) -> Feuille:
    """A bourg that votes its tariffs: a table under the first decision, the counts in a sentence of the head."""
    f = placer(f, "Commune {de}", "conseil municipal", "maire", 19, _CANTINE)
    d, qui, numero = Feuille("bourg_tarifs_en_tableau"), salle(f), f"{f.seance:%Y/%m/%d}-{f.rang % 12 + 1:02}"
    d.p(f.collectivite, gras=True, taille=15)
    d.p(f"Conseil municipal – séance du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=0)
    d.p(f"DÉLIBÉRATION n° {numero}", gras=True, avant=14)
    d.p(f.sujet.objet, gras=True, avant=0, taille=13)
    mandats = f", {f.pouvoirs} ayant donné pouvoir" if f.pouvoirs else ""
    d.p(f"Le conseil municipal, composé de {f.exercice} membres en exercice, dûment convoqué le {le(f.convocation)}, "
        f"s'est réuni salle des mariages sous la présidence de {mm(f.president)}, maire. Étaient présents "
        f"{f.presents} conseillers{mandats}.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents, str)}.", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.", taille=10)
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire de séance.", taille=10)
    viser(d, f.visas, f.sujet.considerants)
    d.p("La commission scolaire ayant été consultée,")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)},", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    textes = decider(f, cap=True)
    d.p(f"- {textes[0]}")
    d.blocs.append(Tableau(_TARIFS))
    d.p(f"- {textes[1]}.")
    cellules = " ".join(c for rangee in _TARIFS for c in rangee)
    dit_textes(d, f, [f"{textes[0]} {cellules}", textes[1]], [None, None])
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}", avant=10)
    signer(d, f.president, "Le maire,", aligne="gauche")
    comptes = ("convocation", "en_exercice", "presents", *(("pouvoirs",) if qui.pouvoirs else ()))
    tete(d, f, numero, *comptes, president=(str(f.president), "maire"),
         secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_il_est_propose(f: Faits) -> Feuille:
    """A bourg: « Il est proposé au conseil municipal : » and its infinitives, then « Cette proposition, mise aux
    voix, est adoptée »; no visa."""
    f = placer(f, "Commune {de}", "conseil municipal", "Maire", 23, VILLE)
    d, qui, numero = Feuille("bourg_il_est_propose"), salle(f), f"DB-{f.seance.year}-{f.rang:03}"
    timbrer(d, f, "ministere", numero)
    d.haut, d.bas = f"{f.collectivite} – Conseil municipal du {f.seance:%d/%m/%Y}", "{page}/{pages}"
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", taille=13)
    d.p(f.sujet.objet, gras=True, aligne="centre")
    d.p(f"Nombre de membres en exercice : {f.exercice}", avant=12)
    d.p(f"Présents : {f.presents} – Ayant donné procuration : {f.pouvoirs} – Absents : {len(qui.absents)}", avant=0)
    d.p(f"Le {le(f.seance)}, à 18 h 30, le conseil municipal, convoqué par courrier électronique le "
        f"{le(f.convocation)}, s'est réuni à l'espace culturel. {monsieur(f.president)}, Maire, préside la séance.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {noms(qui.presents, civil)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Procurations : {', '.join(f'{civil(a)} à {civil(b)}' for a, b in qui.pouvoirs)}.")
    d.p(f"{monsieur(f.secretaire)} est {accord(f.secretaire, 'nommé')} secrétaire de séance.")
    d.p(f"{civil(qui.presents[3])} expose :", avant=12)
    for phrase in expose(f):
        d.p(phrase, aligne="justifie")
    for motif in f.sujet.considerants:
        d.p(f"Considérant {motif},")
    d.p("Il est proposé au conseil municipal :", avant=10)
    poser(d, f, decider(f), puce="-", retrait=12, fin=" ;")
    vote = "l'unanimité"
    if f.mode == "majorite":
        vote = f"la majorité : {f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention(s)"
    d.p(f"Cette proposition, mise aux voix, est adoptée à {vote}.", avant=10)
    signer_a_deux(d, f)
    d.dit(visas=[], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", president=(str(f.president), "Maire"),
         secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_colonne_de_comptes(f: Faits) -> Feuille:
    """A town: a narrow column of counts beside the names, articles with a dash, a page break before the signature."""
    f = placer(f, "Ville {de}", "conseil municipal", "Maire", 29, VILLE)
    d, qui, numero = Feuille("ville_colonne_de_comptes"), salle(f), f"{f.seance.year}/{f.rang:03}"
    timbrer(d, f, "actes", numero.replace("/", "_"))
    d.bas = f"{f.collectivite} – Délibération n° {numero} – {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, taille=14, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", aligne="centre")
    d.p(f"Conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", gras=True)
    gauche = ("Nombre de conseillers", f"En exercice : {f.exercice}", f"Présents : {f.presents}",
              f"Pouvoirs : {f.pouvoirs}", f"Votants : {f.votants}", "Date de la convocation :",
              f"{le(f.convocation)}")  # fmt: skip
    droite = [
        f"Délibération n° {numero}", f"Objet : {f.sujet.objet}",
        f"Le conseil municipal, légalement convoqué, s'est assemblé en séance ordinaire à l'hôtel de ville, sous la "
        f"présidence de {monsieur(f.president)}, Maire.",
        f"Présents : {noms(qui.presents, civil)}",
    ]  # fmt: skip
    if qui.pouvoirs:
        droite.append(f"Pouvoirs : {', '.join(f'{civil(a)} à {civil(b)}' for a, b in qui.pouvoirs)}")
    if qui.absents:
        droite.append(f"Absents : {noms(qui.absents, civil)}")
    droite.append(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.blocs.append(Colonnes(tuple(P(t, taille=9) for t in gauche),
                            tuple(P(t, gras=n < 2) for n, t in enumerate(droite)), part=0.25))  # fmt: skip
    viser(d, f.visas, f.sujet.considerants, mots=("VU", "CONSIDÉRANT"), aligne="justifie")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ, LE CONSEIL MUNICIPAL", gras=True, avant=10)
    poser(d, f, tierce(f), marque="ARTICLE {n} – ", fin=".", aligne="justifie")
    d.p(f"Délibération adoptée à {tous(f)}." if f.mode == "unanimite" else
        f"Délibération adoptée à la majorité par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} "
        "abstention(s).", avant=10)  # fmt: skip
    d.blocs.append(SautDePage())
    signer(d, f.president, "Fait et délibéré en séance les jour, mois et an susdits,", "Le Maire,")
    d.p("Délais et voies de recours : cette délibération peut être contestée devant le tribunal administratif de "
        "Montrivel dans un délai de deux mois à compter de sa publication. Le tribunal peut être saisi par "
        "l'application « Télérecours citoyens ».", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         president=(str(f.president), "Maire"), secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_note_de_synthese(f: Faits) -> Feuille:
    """A town: direction and reference, a note, visas, « DÉLIBÈRE », the vote with names, a paraph of the service."""
    f = placer(f, "Ville {de}", "conseil municipal", "maire", 33, VILLE)
    d, qui, numero = Feuille("ville_note_de_synthese"), salle(f), f"DEL_{f.seance.year}_{f.rang:04}"
    timbrer(d, f, "s2low", numero)
    d.blocs.append(Colonnes(
        (P(f.collectivite.upper(), gras=True), P("Direction générale des services", taille=9),
         P("Service des assemblées", taille=9, avant=0)),
        (P(f"CONSEIL MUNICIPAL DU {f.seance:%d/%m/%Y}", gras=True), P(f"DÉLIBÉRATION {numero}", gras=True),
         P(f.sujet.objet)), part=0.4))  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice}. Présents : {f.presents}. Votants : {f.votants}. "
        f"Convocation adressée le {le(f.convocation)}.", avant=10)  # fmt: skip
    d.p(f"Sous la présidence de {monsieur(f.president)}, maire.")
    d.p(f"ÉTAIENT PRÉSENTS : {noms(qui.presents, mm)}", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"AVAIENT DONNÉ POUVOIR : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}", taille=9)
    if qui.absents:
        d.p(f"ABSENTS : {noms(qui.absents, mm)}", taille=9)
    d.p(f"SECRÉTAIRE DE SÉANCE : {mm(f.secretaire)}", taille=9)
    d.p("Note de synthèse", gras=True, avant=10)
    for phrase in expose(f):
        d.p(phrase, aligne="justifie", avant=2)
    viser(d, f.visas, f.sujet.considerants, fin=" ;", aligne="justifie")
    d.p("Le conseil municipal, ayant entendu le rapporteur et après en avoir délibéré,", avant=8)
    poser(d, f, tierce(f), puce="•", retrait=8, aligne="justifie")
    opposes = qui.presents[5 : 5 + f.contre]
    neutres = qui.presents[9 : 9 + f.abstentions]
    d.p(f"ADOPTÉ À {tous(f).upper()}", gras=True, avant=10)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}", avant=2)
        d.p(f"Contre : {f.contre} ({noms(opposes)})", avant=0)
        d.p(f"Abstentions : {f.abstentions}{f' ({noms(neutres)})' if neutres else ''}", avant=0)
    signer_a_deux(d, f, dabord="secretaire")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants",
         president=(str(f.president), "maire"), secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return apostrophes(d)


def ville_grande_proposition(f: Faits) -> Feuille:
    """A city: the service at the left, the session at the right, a long report, « En conséquence, il est demandé »,
    « Adopté. »; no count, no visa."""
    f = placer(f, "Ville {de}", "conseil municipal", "Maire", 49, VILLE)
    d, qui, numero = Feuille("ville_grande_proposition"), salle(f), f"V2025-{f.rang:04}"
    timbrer(d, f, "ministere", f"{f.rang:08}")
    d.bas = "Hôtel de Ville – Direction des assemblées – page {page} / {pages}"
    d.p(f"Séance publique du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", gras=True)
    gauche = ("Direction des Assemblées", f"Délibération n° {numero}", "Extrait du registre des délibérations",
              f"du Conseil Municipal de la {f.collectivite}")  # fmt: skip
    droite = [
        f"Convoqué le {le(f.convocation)}, le Conseil Municipal de la {f.collectivite} s'est réuni à l'hôtel de ville "
        f"le {jour_de_semaine(f.seance)} {le(f.seance)} à 17 h 30, sous la présidence de {monsieur(f.president)}, "
        "Maire.", f"Présents : {noms(qui.presents, str)}.",
    ]  # fmt: skip
    if qui.pouvoirs:
        droite.append(f"Absents représentés : {', '.join(f'{a} (procuration à {b})' for a, b in qui.pouvoirs)}.")
    droite.append(f"Absents : {noms(qui.absents, str)}".strip())
    d.blocs.append(Colonnes(tuple(P(t, taille=9, avant=2) for t in gauche), tuple(P(t, taille=9) for t in droite)))
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"{monsieur(qui.presents[4])} rapporte :", avant=10)
    for phrase in (*expose(f), *_SUITE_DU_RAPPORT):
        d.p(phrase, aligne="justifie")
    d.p("En conséquence, il est demandé au Conseil Municipal :", avant=10)
    poser(d, f, decider(f), puce="-", retrait=12, fin=",")
    d.p("Le Conseil adopte.", avant=12)
    signer(d, f.president, "Pour extrait conforme,", f"{le_chef(f)},")
    d.p(f"Publiée le : {f.publication:%d/%m/%Y}", avant=10)
    sans_motifs(d)
    tete(d, f, numero, "convocation", president=(str(f.president), "Maire"), secretaire="")
    d.dit(publication=f.publication, mode="adopte")
    return d


_SUITE_DU_RAPPORT = (
    "Ce dossier a été présenté à la commission compétente, qui a donné un avis favorable après avoir entendu les "
    "services concernés. Les conseils de quartier en ont également été informés au cours de leurs réunions d'hiver.",
    "La dépense qui en résulte reste dans l'enveloppe arrêtée lors du vote du budget primitif. Elle fera l'objet d'un "
    "suivi particulier et d'un point d'étape devant l'assemblée au terme de la première année.",
)

SEMAINES_SUITE = (
    bourg_articles,
    bourg_vu_en_liste,
    bourg_rapporteur,
    bourg_tarifs_en_tableau,
    bourg_il_est_propose,
    ville_colonne_de_comptes,
    ville_note_de_synthese,
    ville_grande_proposition,
)
