"""The control layouts `PLAINES`: the acts that a préfecture's control office receives in one ordinary week. First the
villages; the other modules hold bourgs, towns and groupings."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.plaines_bourgs import PLAINES_BOURGS
from benchmarks.exactitude.dispositions.plaines_groupes import PLAINES_GROUPES
from benchmarks.exactitude.dispositions.plaines_pieces import (
    CGCT,
    SANS_POUVOIRS,
    TOUS,
    an_et_jour,
    annonce,
    bureau,
    de_faire,
    du_chef,
    e,
    le_chef,
    m_le_chef,
    mm,
    monsieur,
    motive,
    nom_devant,
    noms,
    pluriel,
    pose,
    procurations,
    sans_motif,
    signature,
    tablee,
    tampon,
    unanimite,
    verbes,
)
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def village_imprime(f: Faits) -> Feuille:
    """A village on the printed form of old: counts in the left margin, « qui ont pris part à la délibération »."""
    f = bureau(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, t, numero = Feuille("village_imprime"), tablee(f), f"{f.rang:02}/{f.seance.year}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DE L'OSTRE", "Arrondissement de Montrivel")
    gauche = ("NOMBRE DE MEMBRES", "Afférents au Conseil Municipal : 11", f"En exercice : {f.exercice}",
              f"Qui ont pris part à la délibération : {f.votants}", f"Date de la convocation : {le(f.convocation)}",
              f"N° {numero}")  # fmt: skip
    droite = ["EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", f"DE LA {f.collectivite.upper()}",
              f"Séance du {le(f.seance)}",
              f"L'an {an_et_jour(f, ' et le ')} à vingt heures trente, le Conseil Municipal de cette Commune, "
              "régulièrement convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses "
              "séances, "
              f"sous la présidence de {mm(f.president)}, Maire.", f"Présents : {noms(t.presents)}."]  # fmt: skip
    if t.pouvoirs:
        droite.append(f"Pouvoirs : {procurations(t)}.")
    if t.absents:
        droite.append(f"Absents : {noms(t.absents)}.")
    droite.append(f"{mm(f.secretaire)} a été {e(f.secretaire, 'nommé')} secrétaire de séance.")
    d.blocs.append(Colonnes(tuple(P(x, taille=9) for x in gauche), tuple(P(x, taille=10) for x in droite), part=0.27))
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{le_chef(f)} expose au Conseil Municipal l'affaire inscrite à l'ordre du jour et donne lecture des pièces "
        "du dossier. Il est répondu aux questions posées.", aligne="justifie")  # fmt: skip
    d.p(f"Le Conseil Municipal, après en avoir délibéré, à {unanimite(f)} :", avant=10)
    pose(d, f, verbes(f, "cap"), marque="- ", fin=",")
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus.", avant=10)
    signature(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    d.lignes("Acte rendu exécutoire après dépôt en Préfecture", "le ....................",
        "et publication ou notification",
             "du ....................", taille=9, avant=12)  # fmt: skip
    sans_motif(d)
    annonce(d, f, numero, "convocation", "en_exercice", "votants")
    dit_vote(d, f, comptes=False)
    return d


def village_logiciel(f: Faits) -> Feuille:
    """A village whose accounts program prints the extract: « Sont présents », « Représentés », the number after the
    object, a maire without a quality in the opening."""
    f = bureau(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, t, numero = Feuille("village_logiciel"), tablee(f), f"DE_{f.seance.year}_{f.rang:03}"
    d.lignes("République Française", "Département de l'Ostre", aligne="centre")
    d.p(f.collectivite, gras=True, aligne="centre", taille=13)
    gauche = ("Nombre de membres", f"en exercice : {f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}",
              f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}")  # fmt: skip
    droite = [f"Séance du {le(f.seance)}",
              f"L'an {an_et_jour(f, ' et le ')} l'assemblée régulièrement convoquée le {le(f.convocation)}, s'est "
              f"réunie sous la présidence de {f.president}.",
              f"Sont présents : {', '.join(str(i) for i in t.presents)}"]  # fmt: skip
    if t.pouvoirs:
        droite.append(f"Représentés : {', '.join(f'{a} par {b}' for a, b in t.pouvoirs)}")
    if t.absents:
        droite.append(f"Excusés : {', '.join(str(i) for i in t.absents)}")
    droite.append(f"Secrétaire de séance : {f.secretaire}")
    d.blocs.append(Colonnes(tuple(P(x, avant=2) for x in gauche), tuple(P(x) for x in droite)))
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=14)
    motive(d, f, fin="")
    d.p("Après en avoir délibéré, le conseil municipal :", avant=10)
    pose(d, f, verbes(f), fin="", dernier="")
    d.p("Fait et délibéré les jour, mois et an que dessus.", avant=10)
    d.lignes("Au registre sont les signatures.", "Pour copie conforme.")
    signature(d, f, f"{le_chef(f)},")
    annonce(d, f, numero, *SANS_POUVOIRS, qualite=None)
    dit_vote(d, f)
    return d


def village_absents_exclus(f: Faits) -> Feuille:
    """A mountain village: « Présents, absents, exclus » in one line, the names before the first names."""
    f = bureau(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, t, numero = Feuille("village_absents_exclus"), tablee(f), f"{f.seance.year}-{f.rang:02}"
    absents = [a for a, _ in t.pouvoirs] + t.absents
    d.p(f"MAIRIE – {f.collectivite.upper()}", gras=True)
    d.p("1, place de l'Église – Tél. : 03 00 00 00 00", taille=9, avant=0)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=14, avant=14)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Nombre de conseillers : En exercice : {f.exercice} – Présents : {f.presents} – Votants : {f.votants} – "
        f"Absents : {len(absents)} – Exclus : 0", avant=12)  # fmt: skip
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}")
    d.p(f"L'an {an_et_jour(f)}, à 19 h 00, le Conseil Municipal, dûment convoqué, s'est réuni en session "
        "ordinaire à la "
        f"mairie, sous la présidence de {nom_devant(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    d.p(f"PRÉSENTS : {', '.join(nom_devant(i) for i in t.presents)}", aligne="justifie")
    d.p(f"ABSENTS : {', '.join(nom_devant(i) for i in absents)}")
    if t.pouvoirs:
        d.p(f"POUVOIRS : {', '.join(f'{nom_devant(a)} à {nom_devant(b)}' for a, b in t.pouvoirs)}")
    d.p(f"SECRÉTAIRE DE SÉANCE : {nom_devant(f.secretaire)}")
    d.p(f"N° {numero} – OBJET : {f.sujet.objet.upper()}", gras=True, avant=12)
    motive(d, f, vu="VU", considerant="CONSIDÉRANT")
    d.p(f"Entendu l'exposé {du_chef(f)},", avant=10)
    d.p("Le Conseil Municipal, après en avoir délibéré,")
    pose(d, f, de_faire(f, mot="DÉCIDE "), fin="")
    vote = f"Pour : {f.pour}"
    if f.contre:
        vote += f" – Contre : {f.contre}"
    if f.abstentions:
        vote += f" – Abstention : {f.abstentions}"
    d.p(f"Adopté à {unanimite(f)}. {vote}", avant=10)
    signature(d, f, f"{le_chef(f)},", nom=nom_devant(f.president))
    annonce(d, f, numero, *SANS_POUVOIRS, objet=f.sujet.objet.upper(), president=nom_devant(f.president),
            secretaire=nom_devant(f.secretaire))  # fmt: skip
    dit_vote(d, f, zeros=False)
    return d


def village_de_droit_local(f: Faits) -> Feuille:
    """An eastern village: « conseillers élus, en fonction, présents », points of the agenda, two hands at the foot."""
    f = bureau(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, t = Feuille("village_de_droit_local"), tablee(f)
    numero = f"{f.seance.year}/{f.rang:02}"
    tampon(d, f, "s2low", numero)
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("Extrait du procès-verbal des délibérations du Conseil Municipal", gras=True)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", gras=True)
    d.p(f"Sous la présidence de {monsieur(f.president)}, Maire", avant=10)
    d.lignes(f"Date de la convocation : {le(f.convocation)}", "Nombre de conseillers élus : 15",
             f"Conseillers en fonction : {f.exercice}", f"Conseillers présents : {f.presents}",
             f"Procurations : {f.pouvoirs or 'néant'}", avant=8)  # fmt: skip
    d.p(f"Membres présents : {noms(t.presents)}.", aligne="justifie")
    excuses = [a for a, _ in t.pouvoirs] + t.absents
    d.p(f"Membres absents excusés : {noms(excuses)}.")
    if t.pouvoirs:
        d.p(f"Ont donné procuration : {procurations(t)}.")
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}")
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=14)
    motive(d, f, fin=" ;", aligne="justifie")
    d.p(f"Le Conseil Municipal, sur proposition {du_chef(f)}, après en avoir délibéré,", avant=10)
    d.p("décide", aligne="centre", gras=True)
    pose(d, f, de_faire(f), puce="-", retrait=12, fin=" ;")
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité.", avant=10)
    else:
        d.p(
            f"Adopté par {f.pour} voix pour, {f.contre} voix contre et {pluriel(f.abstentions, 'abstention')}.",
            avant=10,
        )
    d.p("Pour extrait conforme,", avant=12)
    chefs = (
        (f"{le_chef(f)},", f.president),
        (f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,", f.secretaire),
    )
    cotes = [(P(x), P(str(i), avant=18)) for x, i in chefs]
    d.blocs.append(Colonnes(cotes[0], cotes[1], part=0.5))
    d.dit(signataires=[str(f.president), str(f.secretaire)])
    annonce(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


_DM = Sujet(
    "Décision modificative n° 1 – Budget communal", "7.1", (), (),
    (("adopter", "la décision modificative n° 1 telle que figurant dans le tableau ci-dessus"),),
)  # fmt: skip


def village_decision_modificative(f: Faits) -> Feuille:
    """A village that moves a credit: a table of articles in the exposé, one sentence to adopt, no visa."""
    f = bureau(f, "Commune {de}", "conseil municipal", "maire", 10 + 1, sujet=_DM)
    d, t, numero = Feuille("village_decision_modificative"), tablee(f), f"{f.rang:03}-{f.seance.year}"
    somme = f"{f.rang * 100} €"
    tampon(d, f, "actes", numero)
    d.p(f.collectivite, gras=True, aligne="centre", taille=14)
    d.p("Séance ordinaire du conseil municipal", aligne="centre")
    d.p(f"{jour_de_semaine(f.seance).capitalize()} {le(f.seance)}", aligne="centre", gras=True)
    d.blocs.append(Tableau((("Membres en exercice", "Présents", "Votants"),
                            (str(f.exercice), str(f.presents), str(f.votants)))))  # fmt: skip
    d.p(f"Le conseil municipal s'est réuni à 20 h 00 à la salle de la mairie, sur convocation adressée le "
        f"{le(f.convocation)}, sous la présidence de {mm(f.president)}, maire.", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {noms(t.presents)}.", aligne="justifie")
    if t.pouvoirs:
        d.p(f"Absents représentés : {procurations(t, 'représenté par')}.")
    if t.absents:
        d.p(f"Absents excusés : {noms(t.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    d.p(f"{m_le_chef(f)} indique que les crédits ouverts à certains articles du budget sont insuffisants et qu'il "
        "convient de procéder aux virements suivants :", aligne="justifie")  # fmt: skip
    d.blocs.append(Tableau((("Article", "Dépenses", "Recettes"), ("615221 Bâtiments publics", f"- {somme}", ""),
                            ("6411 Personnel titulaire", f"+ {somme}", ""))))  # fmt: skip
    d.p(f"Après en avoir délibéré et à {unanimite(f)}, le conseil municipal adopte {f.decisions[0][1]}.", avant=10)
    d.dit(provisions=[(None, "ADOPTE", f"adopte {f.decisions[0][1]}")])
    d.p("Fait et délibéré en séance les jour, mois et an susdits.", avant=10)
    signature(d, f, f"{le_chef(f)},", aligne="gauche")
    sans_motif(d)
    annonce(d, f, numero, *SANS_POUVOIRS)
    dit_vote(d, f, comptes=False)
    return d


def village_sans_facon(f: Faits) -> Feuille:
    """A small mairie that types by itself: the maire speaks, the council decides after dashes, the vote in three
    lines, a stamp of the Ministry, a
    signature by hand alone."""
    f = bureau(f, "Commune {de}", "conseil municipal", "maire", 9 + 2, visas=[CGCT])
    d, t, numero = Feuille("village_sans_facon"), tablee(f), f"{f.seance:%Y-%m}-{f.rang:02}"
    tampon(d, f, "ministere", numero)
    d.p(f.collectivite.upper(), gras=True)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", avant=12)
    d.p(f"RÉUNION DU {le(f.seance).upper()}", aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", aligne="centre")
    d.p(f"Le {le(f.seance)} à 18 heures 30, les membres du conseil municipal, convoqués le {le(f.convocation)}, "
        "se sont "
        f"réunis à la mairie sous la présidence de {monsieur(f.president)}, maire.", avant=12,
        aligne="justifie")  # fmt: skip
    d.p(f"Étaient présents ({f.presents}) : {noms(t.presents)}.", aligne="justifie")
    d.p(f"Avaient donné pouvoir ({f.pouvoirs}) : {procurations(t) or 'aucun'}.")
    if t.absents:
        d.p(f"Étaient absents ({len(t.absents)}) : {noms(t.absents)}.")
    d.p(f"{monsieur(f.secretaire)} est {e(f.secretaire, 'désigné')} comme secrétaire de séance.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    motive(d, f)
    d.p(f"{m_le_chef(f)} rappelle que cette question a déjà été évoquée lors de la réunion précédente.", avant=8)
    d.p("Le conseil municipal, ouï cet exposé et après en avoir délibéré, décide :", avant=8)
    pose(d, f, de_faire(f), marque="- ", fin=",")
    d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstention : {f.abstentions}", avant=10)
    d.p(f"{le_chef(f)},", aligne="droite", avant=16)
    annonce(d, f, numero, "convocation", "presents", "pouvoirs")
    dit_vote(d, f)
    return d


def village_quorum(f: Faits) -> Feuille:
    """A village of the plain: counts in one sentence with the quorum, « Article » with a colon, certified by the
    maire."""
    f = bureau(f, "Commune {de}", "conseil municipal", "maire", 15, visas=[f"{CGCT}, notamment son article L. 2121-29"])
    d, t, numero = Feuille("village_quorum", police="New Computer Modern"), tablee(f), f"{f.seance.year}.{f.rang:02}"
    d.lignes("Département de la Haute-Sorne", "Canton de Sommevaux", f.collectivite, gras=True)
    d.p(f"Délibération du conseil municipal n° {numero}", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"Séance du {f.seance:%d/%m/%Y}", aligne="centre", avant=0)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.lignes(f"Conseillers en exercice : {f.exercice}", f"Conseillers présents : {f.presents}",
             f"Pouvoirs : {f.pouvoirs or 'aucun'}", f"Nombre de votants : {f.votants}",
             f"Convocation envoyée et affichée le {f.convocation:%d/%m/%Y}", avant=8)  # fmt: skip
    d.p(f"Présidente de séance : {f.president}, Maire" if f.president.femme else
        f"Président de séance : {f.president}, Maire")  # fmt: skip
    d.p(f"Présents : {', '.join(str(i) for i in t.presents)}", aligne="justifie")
    if t.pouvoirs:
        d.p(f"Ont donné pouvoir : {', '.join(f'{a} (à {b})' for a, b in t.pouvoirs)}")
    if t.absents:
        d.p(f"Absents : {', '.join(str(i) for i in t.absents)}")
    d.p(f"Le quorum étant atteint, le conseil peut valablement délibérer. {f.secretaire} est "
        f"{e(f.secretaire, 'élu')} secrétaire de séance.")  # fmt: skip
    motive(d, f, fin=" ;")
    d.p(f"Après en avoir délibéré, le conseil municipal, à {unanimite(f)} des membres présents et représentés, "
        "décide :",
        avant=10)  # fmt: skip
    pose(d, f, de_faire(f), marque="Article {n} : ", unique="Article unique : ", fin=".")
    signature(d, f, "Pour extrait certifié conforme,", f"{le_chef(f)},")
    d.p(f"{le_chef(f)} certifie que la présente délibération, transmise en préfecture le "
        f"{f.transmission:%d/%m/%Y}, a été "
        f"publiée le {f.publication:%d/%m/%Y} et qu'elle est exécutoire.", taille=9, avant=12)  # fmt: skip
    annonce(d, f, numero, *TOUS)
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


def village_en_capitales(f: Faits) -> Feuille:
    """A village typed in capitals for all that is a head, « SUFFRAGES EXPRIMÉS » beside the votes, voies et délais."""
    f = bureau(f, "Commune {de}", "conseil municipal", "maire", 14 + 1)
    d, numero = Feuille("village_en_capitales"), f"{f.seance.year}-D-{f.rang:02}"
    d.bas = f"{f.collectivite} – Conseil municipal du {f.seance:%d/%m/%Y}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p("REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f"SÉANCE DU {f.seance:%d/%m/%Y}", aligne="centre")
    d.lignes(f"DATE DE CONVOCATION : {f.convocation:%d/%m/%Y}", f"EN EXERCICE : {f.exercice}",
        f"PRÉSENTS : {f.presents}",
             f"POUVOIRS : {f.pouvoirs}", f"VOTANTS : {f.votants}", avant=10)  # fmt: skip
    d.p(f"L'an {an_et_jour(f)}, à dix-neuf heures trente, le conseil municipal s'est réuni en séance publique sous la "
        f"présidence de {monsieur(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    d.p(f"SECRÉTAIRE DE SÉANCE : {monsieur(f.secretaire)}")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=0)
    motive(d, f, vu="VU", considerant="CONSIDÉRANT", fin="")
    d.p("LE CONSEIL MUNICIPAL, APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    pose(d, f, verbes(f), fin=",")
    d.lignes(f"SUFFRAGES EXPRIMÉS : {f.pour + f.contre}", f"POUR : {f.pour}", f"CONTRE : {f.contre}",
             f"ABSTENTIONS : {f.abstentions}", avant=10)  # fmt: skip
    signature(d, f, "LE MAIRE,")
    d.p("La présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal "
        "administratif "
        "de Montrivel dans un délai de deux mois à compter de sa publication.", taille=8, avant=14)  # fmt: skip
    annonce(d, f, numero, *TOUS)
    dit_vote(d, f)
    return d


PLAINES = (
    village_imprime,
    village_logiciel,
    village_absents_exclus,
    village_de_droit_local,
    village_decision_modificative,
    village_sans_facon,
    village_quorum,
    village_en_capitales,
    *PLAINES_BOURGS,
    *PLAINES_GROUPES,
)
