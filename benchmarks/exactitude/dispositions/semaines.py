"""The blind set SEMAINES: thirty acts that a préfecture's control office receives in one ordinary week, each of an
office with its own habits. Here the villages; the bourgs, towns and groupings are in the next modules."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.semaines_fin import SEMAINES_FIN
from benchmarks.exactitude.dispositions.semaines_pieces import (
    a_lieu,
    accord,
    apostrophes,
    civil,
    de_lieu,
    decider,
    dit_textes,
    expose,
    jour_ecrit,
    le_chef,
    minuscule,
    mm,
    monsieur,
    monsieur_le,
    nom_prenom,
    noms,
    par_civilite,
    placer,
    poser,
    salle,
    sans_motifs,
    signer,
    signer_a_deux,
    tete,
    tierce,
    timbrer,
    timbrer_rural,
    timbrer_sans_publication,
    tous,
    viser,
)
from benchmarks.exactitude.dispositions.semaines_suite import SEMAINES_SUITE
from benchmarks.exactitude.dispositions.semaines_sujets import VILLAGE
from benchmarks.exactitude.dispositions.semaines_tiers import SEMAINES_TIERS
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def village_membres_afferents(f: Faits) -> Feuille:
    """A village on the printed form of always: « afférents », « ont pris part à la délibération », dates to fill."""
    f = placer(f, "Commune {de}", "conseil municipal", "Maire", 11, VILLAGE)
    d, qui, numero = Feuille("village_membres_afferents"), salle(f), f"{f.seance.year}-{f.rang:02}"
    gauche = (
        P("DÉPARTEMENT DE LA SORNE", taille=9), P("ARRONDISSEMENT DE MONTRIVEL", taille=9, avant=0),
        P("NOMBRE DE MEMBRES", taille=9, gras=True), P(f"Afférents au Conseil Municipal : {f.exercice}", taille=9),
        P(f"En exercice : {f.exercice}", taille=9), P(f"Qui ont pris part à la délibération : {f.votants}", taille=9),
        P(f"Date de la convocation : {f.convocation:%d/%m/%Y}", taille=9, avant=12),
        P(f"Date d'affichage : {f.convocation:%d/%m/%Y}", taille=9),
        P("Objet de la délibération", taille=9, avant=12, gras=True), P(f.sujet.objet, taille=9, gras=True),
    )  # fmt: skip
    droite = (
        P("RÉPUBLIQUE FRANÇAISE", aligne="centre"),
        P("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre"),
        P(f"DU CONSEIL MUNICIPAL DE LA {f.collectivite.upper()}", gras=True, aligne="centre", avant=0),
        P(f"Séance du {le(f.seance)}", aligne="centre"),
        P(f"Délibération N° {numero}", aligne="centre"),
        P(f"L'an {jour_ecrit(f)}, à 20 heures 30, le Conseil Municipal de cette Commune, régulièrement convoqué, s'est "
          "réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence de "
          f"{monsieur(f.president)}, Maire.", aligne="justifie"),
        P(f"Présents : {par_civilite(qui.presents, nom_prenom)}.", aligne="justifie"),
        P(f"Absents : {_absences(f)}."),
        P(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire."),
    )  # fmt: skip
    d.blocs.append(Colonnes(gauche, droite))
    _dire_que(d, f)
    d.p(f"Le Conseil Municipal, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f), fin=",", puce="-", retrait=12)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}   Contre : {f.contre}   Abstentions : {f.abstentions}")
    d.p("Fait et délibéré les jour, mois et an susdits. Au registre sont les signatures.", avant=10)
    signer(d, f.president, "Pour copie conforme,", "Le Maire,")
    d.lignes("Acte rendu exécutoire après dépôt en Préfecture", "le ......................",
             "et publication ou notification du ......................", taille=8, avant=12)  # fmt: skip
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "votants", president=(str(f.president), "Maire"),
         secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def _absences(f: Faits) -> str:
    qui = salle(f)
    liste = [f"{mm(a)} (pouvoir à {mm(b)})" for a, b in qui.pouvoirs] + [mm(a) for a in qui.absents]
    return ", ".join(liste) or "néant"


def _dire_que(d: Feuille, f: Faits) -> None:
    premier, *suite = expose(f)
    d.p(f"{monsieur_le(f)} expose que {premier}.", aligne="justifie", avant=12)
    for phrase in suite:
        d.p(phrase, aligne="justifie")


def village_logiciel_rural(f: Faits) -> Feuille:
    """A village with the software of small mairies: counts at the left, « Représentés », the number after the object,
    the software's stamp."""
    f = placer(f, "Commune {de}", "conseil municipal", "Maire", 15, VILLAGE)
    d, qui, numero = Feuille("village_logiciel_rural"), salle(f), f"DE_{f.seance.year}_{f.rang:03}"
    timbrer_rural(d, f, numero)
    d.lignes("République française", "Département de la Vaire", aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, aligne="centre")
    gauche = (f"Membres en exercice : {f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}",
              f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}")  # fmt: skip
    jour, mois = le(f.seance, annee=False).split(" ")
    droite = [
        f"Date de la convocation : {f.convocation:%d/%m/%Y}",
        f"Le {jour} {mois} {f.seance.year}, l'assemblée régulièrement convoquée s'est réunie sous la présidence de "
        f"{monsieur(f.president)}, Maire.",
        f"Présents : {noms(qui.presents, str)}",
        f"Représentés : {', '.join(f'{a} par {b}' for a, b in qui.pouvoirs)}",
        "Excusés :",
        f"Absents : {noms(qui.absents, str)}",
        f"Secrétaire de séance : {f.secretaire}",
    ]
    d.blocs.append(Colonnes(tuple(P(t, avant=2) for t in gauche), tuple(P(t.strip(), avant=4) for t in droite)))
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=14)
    viser(d, f.visas, f.sujet.considerants, fin="")
    d.p("Le Conseil Municipal, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f, str.capitalize), puce="•", retrait=12)
    d.p("Ainsi fait et délibéré, les jour, mois et an que dessus.", avant=10)
    d.p("Pour extrait certifié conforme,", aligne="droite")
    signer_a_deux(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", president=(str(f.president), "Maire"),
         secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f)
    return d


def village_registre_en_prose(f: Faits) -> Feuille:
    """A very small mairie: prose, the number before the title, the decision in the sentence of the vote, one hand."""
    f = placer(f, "Commune {de}", "conseil municipal", "maire", 11, VILLAGE)
    d, qui, numero = Feuille("village_registre_en_prose", police="New Computer Modern"), salle(f), f"{f.rang:02}/2025"
    d.p(f"Mairie {de_lieu(f)}", gras=True)
    d.lignes("Place de l'Église", "Ouverture au public le mardi et le vendredi de 14 h à 17 h", taille=9)
    d.p(f"Délibération du conseil municipal de la commune {de_lieu(f)}", gras=True, aligne="centre", avant=14)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(
        f"Le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni à la mairie le {jour_de_semaine(f.seance)}"
        f" {le(f.seance)} à 19 h 30 sous la présidence de {monsieur(f.president)}, maire.",
        aligne="justifie",
        avant=12,
    )
    d.p(f"Étaient présents : {noms(qui.presents, minuscule)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {', '.join(f'{minuscule(a)} à {minuscule(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Étaient absents : {noms(qui.absents, minuscule)}.")
    d.p(f"{minuscule(f.secretaire)} a été {accord(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(f"N° {numero} : {f.sujet.objet}", gras=True, avant=14)
    premier, *suite = expose(f)
    d.p(f"{le_chef(f)} informe le conseil que {premier}. {' '.join(suite)}".strip(), aligne="justifie")
    d.p("Une discussion s'engage, au cours de laquelle chacun donne son avis.", aligne="justifie")
    vote = "à l'unanimité" if f.mode == "unanimite" else f"par {f.pour} voix pour et {f.contre} contre"
    if f.abstentions:
        vote = f"par {f.pour} voix pour, {f.contre} contre et {f.abstentions} abstention{'s' * (f.abstentions > 1)}"
    d.p(f"Après en avoir délibéré, le conseil municipal, {vote}, décide :", aligne="justifie")
    poser(d, f, decider(f), marque="- ", fin=",", retrait=8)
    d.p("Fait et délibéré en mairie, les jour, mois et an ci-dessus.", avant=10)
    signer(d, f.president, "Le maire,", nom=minuscule(f.president))
    sans_motifs(d)
    tete(d, f, numero, "convocation", president=(str(f.president), "maire"), secretaire=minuscule(f.secretaire))
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return apostrophes(d)


def village_tableau_des_membres(f: Faits) -> Feuille:
    """A village: the counts in a table whose head is on two words, « VU », « DÉCIDE » alone, capitals verbs after."""
    f = placer(f, "Commune {de}", "conseil municipal", "Maire", 15, VILLAGE)
    d, qui, numero = Feuille("village_tableau_des_membres"), salle(f), f"{f.seance:%Y%m%d}-{f.rang % 9 + 1:02}"
    timbrer_sans_publication(d, f, numero)
    d.bas = "Mairie – 1, rue de la Fontaine – mairie@exemple.invalid"
    d.lignes("DÉPARTEMENT", "HAUTE-OSTRE", f.collectivite.upper(), gras=True)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"N° {numero}", aligne="centre", gras=True)
    d.blocs.append(Tableau((
        ("Membres en exercice", "Membres présents", "Pouvoirs", "Suffrages exprimés"),
        (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.pour + f.contre)),
    )))  # fmt: skip
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à vingt heures, les membres du conseil municipal de la commune "
        f"se sont réunis à la salle de la mairie sur la convocation qui leur a été adressée le {le(f.convocation)} par "
        "le Maire, conformément à l'article L. 2121-10 du code général des collectivités territoriales.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Président de séance : {mm(f.president)}, Maire")
    d.p(f"Présents : {noms(qui.presents)}", aligne="justifie")
    d.p(f"Absents représentés : {', '.join(f'{mm(a)} par {mm(b)}' for a, b in qui.pouvoirs) or 'aucun'}")
    d.p(f"Absents non représentés : {noms(qui.absents) or 'aucun'}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    viser(d, f.visas, f.sujet.considerants, mots=("VU", "CONSIDÉRANT"), aligne="justifie")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)} des suffrages exprimés,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f, cap=True), puce="➢", retrait=8, aligne="justifie")
    d.p(f"VOTE : POUR {f.pour} – CONTRE {f.contre} – ABSTENTION {f.abstentions}", gras=True, avant=10)
    signer(d, f.president, f"Fait {a_lieu(f)}, le {le(f.seance)}", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", president=(str(f.president), "Maire"),
         secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f)
    return d


def village_capitales(f: Faits) -> Feuille:
    """A village that types its head in capitals without accents, counts on one line, « OUI l'exposé »."""
    f = placer(f, "Commune {de}", "conseil municipal", "maire", 11, VILLAGE)
    d, qui, numero = Feuille("village_capitales"), salle(f), f"2025/{f.rang:02}"
    d.lignes("REPUBLIQUE FRANCAISE", "DEPARTEMENT DE LA SORNE", "CANTON DE MONTRIVEL-NORD")
    d.p(f.collectivite.upper(), gras=True, avant=2)
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=14)
    d.p(f"SEANCE ORDINAIRE DU {f.seance:%d/%m/%Y}", aligne="centre")
    d.p(f"DELIBERATION N°{numero}", aligne="centre", gras=True)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}    En exercice : {f.exercice}    Présents : {f.presents}    "
        f"Votants : {f.votants}", avant=10)  # fmt: skip
    d.p(
        f"L'an {jour_ecrit(f)}, le Conseil Municipal, légalement convoqué, s'est réuni en session ordinaire à la "
        f"mairie, sous la présidence de {civil(f.president)} {f.president.prenom}, Maire.",
        aligne="justifie",
    )
    d.p(f"PRESENTS : {par_civilite(qui.presents, lambda i: i.nom)}")
    d.p(f"ABSENTS : {noms([a for a, _ in qui.pouvoirs] + list(qui.absents), civil) or 'NEANT'}")
    if qui.pouvoirs:
        d.p(f"POUVOIRS : {' – '.join(f'{civil(a)} à {civil(b)}' for a, b in qui.pouvoirs)}")
    d.p(f"SECRETAIRE DE SEANCE : {mm(f.secretaire)}")
    d.p(f"OUI l'exposé de {monsieur_le(f)},", avant=12)
    viser(d, f.visas, f.sujet.considerants, fin=",")
    d.p("LE CONSEIL MUNICIPAL, APRES EN AVOIR DELIBERE,", gras=True, avant=8)
    poser(d, f, tierce(f), fin=".")
    d.p(f"ADOPTE A {'L’UNANIMITE' if f.mode == 'unanimite' else 'LA MAJORITE'}", gras=True, avant=10)
    if f.mode == "majorite":
        d.lignes(f"POUR : {f.pour}", f"CONTRE : {f.contre}", f"ABSTENTION : {f.abstentions}")
    signer(d, f.president, "POUR EXTRAIT CONFORME", "LE MAIRE", aligne="centre")
    d.p(f"Transmis en sous-préfecture le {f.transmission:%d/%m/%Y}. Publié le {f.publication:%d/%m/%Y}.", taille=9)
    president = f"{f.president.nom} {f.president.prenom}"
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", president=(president, "Maire"),
         secretaire=str(f.secretaire))  # fmt: skip
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def village_quorum(f: Faits) -> Feuille:
    """A village: the quorum said, dashes typed before « Vu », the verbs in bullets, voies et délais in small."""
    f = placer(f, "Commune {de}", "conseil municipal", "maire", 15, VILLAGE)
    d, qui, numero = Feuille("village_quorum"), salle(f), f"D{f.seance.year}.{f.rang:03}"
    timbrer(d, f, "s2low", numero.replace(".", "_"))
    d.p(f.collectivite, gras=True, taille=14)
    d.p(f"PROCÈS-VERBAL DE DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"Conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)} – 20 h 00", aligne="centre")
    d.p(f"Date d'envoi de la convocation : {le(f.convocation)}", avant=10)
    d.p(f"Nombre de conseillers en exercice : {f.exercice} – Nombre de présents : {f.presents} – Nombre de "
        f"procurations : {f.pouvoirs} – Nombre de votants : {f.votants}", avant=2)  # fmt: skip
    d.p(f"Étaient présents sous la présidence de {mm(f.president)}, maire : {noms(qui.presents[1:])}.",
        aligne="justifie")  # fmt: skip
    if qui.pouvoirs:
        d.p("Procurations :")
        for a, b in qui.pouvoirs:
            d.p(f"{mm(a)} donne procuration à {mm(b)}", puce="-", retrait=12, avant=0)
    if qui.absents:
        d.p(f"Absents excusés : {noms(qui.absents)}.")
    d.p("Le quorum étant atteint, le conseil peut valablement délibérer.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=14)
    viser(d, f.visas, f.sujet.considerants, avant="- ", fin=" ;", retrait=8)
    d.p("Après en avoir délibéré, le conseil municipal :", avant=10)
    poser(d, f, tierce(f), puce="-", retrait=12, fin=" ;")
    vote = "Adopté à l'unanimité"
    if f.mode == "majorite":
        contre = noms(qui.presents[4 : 4 + f.contre], civil)
        vote = f"Adopté à la majorité ({f.pour} pour, {f.contre} contre : {contre}, {f.abstentions} abstention(s))"
    d.p(f"{vote}.", gras=True, avant=10)
    signer_a_deux(d, f, dabord="secretaire")
    d.p(
        "La présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal "
        "administratif de Montrivel dans un délai de deux mois à compter de sa publication.",
        taille=8,
        avant=14,
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper(),
         president=(str(f.president), "maire"), secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def village_propositions(f: Faits) -> Feuille:
    """A mountain village: « sur proposition de », lower-case verbs after the names, « VOTANTS … POUR … » in a table."""
    f = placer(f, "Commune {de}", "conseil municipal", "Maire", 11, VILLAGE)
    d, qui, numero = Feuille("village_propositions", police="New Computer Modern"), salle(f), f"25-{f.rang:03}"
    d.blocs.append(Colonnes(
        (P(f.collectivite, gras=True), P("Le Village", taille=9, avant=0), P("Tél. 03 00 00 00 00", taille=9, avant=0)),
        (P(f"Délibération n° {numero}", gras=True, aligne="droite"),
         P(f"Conseil municipal du {le(f.seance)}", aligne="droite", avant=0)), part=0.5))  # fmt: skip
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"L'an {f.seance.year} et le {le(f.seance, annee=False)} à 18 heures, le Conseil municipal de la commune, "
        f"convoqué le {f.convocation:%d/%m/%Y}, s'est assemblé en session ordinaire sous la présidence de "
        f"{civil(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents ({f.presents}) : {noms(qui.presents, minuscule)}", aligne="justifie")
    d.p(f"Absents : {noms([a for a, _ in qui.pouvoirs] + list(qui.absents), minuscule) or 'néant'}")
    d.p(f"Procurations ({f.pouvoirs}) : "
        f"{', '.join(f'{minuscule(a)} à {minuscule(b)}' for a, b in qui.pouvoirs) or 'néant'}")  # fmt: skip
    d.p(f"Secrétaire : {minuscule(f.secretaire)}")
    premier, *suite = expose(f)
    d.p(f"{monsieur_le(f)} rappelle que {premier}. {' '.join(suite)}".strip(), aligne="justifie", avant=10)
    d.p(f"Le Conseil municipal, sur proposition de {monsieur_le(f)} et après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f, str), marque="– ", fin=",")
    d.blocs.append(Tableau((("Votants", "Pour", "Contre", "Abstentions"),
                            tuple(str(n) for n in (f.votants, f.pour, f.contre, f.abstentions)))))  # fmt: skip
    signer(d, f.president, f"Fait {a_lieu(f)}, les jour, mois et an susdits", "Le Maire,", nom=minuscule(f.president))
    sans_motifs(d)
    tete(d, f, numero, "convocation", "presents", "pouvoirs", "votants", president=(f.president.nom, "Maire"),
         secretaire=minuscule(f.secretaire))  # fmt: skip
    dit_vote(d, f)
    return d


def village_exposes_en_points(f: Faits) -> Feuille:
    """A village with a young secretary: labels and values in a table, an exposé, numbered decisions, one bare date."""
    f = placer(f, "Commune {de}", "conseil municipal", "maire", 15, VILLAGE)
    d, qui, numero = Feuille("village_exposes_en_points"), salle(f), f"DCM-{f.seance.year}-{f.rang:02}"
    d.haut = f"{f.collectivite} – Registre des délibérations"
    d.p("Délibération du conseil municipal", gras=True, taille=15)
    rangees = (("Numéro", numero), ("Séance du", f"{f.seance:%d/%m/%Y}"),
               ("Convocation du", f"{f.convocation:%d/%m/%Y}"),
               ("Conseillers en exercice", str(f.exercice)), ("Conseillers présents", str(f.presents)),
               ("Conseillers représentés", str(f.pouvoirs)), ("Votants", str(f.votants)))  # fmt: skip
    d.blocs.append(Tableau(rangees, entete=False))
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12, taille=12)
    d.p(f"Sous la présidence de {mm(f.president)}, maire")
    d.p(f"Présents : {noms(qui.presents, str)}")
    if f.pouvoirs + len(qui.absents):
        excuses = [f"{a} (pouvoir à {b})" for a, b in qui.pouvoirs] + [str(a) for a in qui.absents]
        d.p(f"Excusés : {', '.join(excuses)}")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p("Exposé", gras=True, avant=12)
    premier, *suite = expose(f)
    d.p(f"{premier[0].upper()}{premier[1:]}.", aligne="justifie", avant=2)
    for phrase in suite:
        d.p(phrase, aligne="justifie", avant=2)
    d.p("Décision", gras=True, avant=12)
    d.p(f"Le conseil municipal, après en avoir délibéré, décide à {tous(f)} :", avant=2)
    poser(d, f, decider(f), puce="•", retrait=12)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} ; contre : {f.contre} ; abstention : {f.abstentions or 'aucune'}")
    d.p("Pour extrait conforme,", avant=14)
    signer(d, f.president, "Le maire,", aligne="gauche", avant=2)
    d.p(f"Mise en ligne sur le site de la commune le {le(f.publication)}", taille=9, avant=12)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         president=(str(f.president), "maire"), secretaire=str(f.secretaire))  # fmt: skip
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def village_decide_a_chaque_ligne(f: Faits) -> Feuille:
    """A village of the plain: « DÉCIDE » at each line, the counts of the vote above the hinge, certified by hand."""
    f = placer(f, "Commune {de}", "conseil municipal", "Maire", 15, VILLAGE)
    d, qui, numero = Feuille("village_decide_a_chaque_ligne"), salle(f), f"{f.rang:03}-{f.seance.year}"
    timbrer(d, f, "actes", numero)
    d.lignes("Département de la Vaire", "Arrondissement de Lisle-en-Ostre", f.collectivite, gras=True)
    d.lignes("EXTRAIT", "du registre des délibérations du Conseil Municipal", aligne="centre", gras=True, avant=12)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.lignes(f"Nombre de conseillers : en exercice {f.exercice}", f"présents {f.presents}", f"votants {f.votants}",
             f"Convocation du {le(f.convocation)}", avant=10, retrait=16)  # fmt: skip
    d.p(
        f"L'an {jour_ecrit(f)}, à dix-neuf heures, le Conseil Municipal de la {f.collectivite} s'est réuni en séance "
        f"publique sous la présidence de {monsieur(f.president)}, Maire {de_lieu(f)}.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"Présents : {par_civilite(qui.presents)}.", aligne="justifie")
    if qui.absents or qui.pouvoirs:
        d.p(f"Absents excusés : {_absences(f)}.", aligne="justifie")
    d.p(f"A été {accord(f.secretaire, 'élu')} secrétaire : {mm(f.secretaire)}.")
    d.p(f"N° {numero} – Objet : {f.sujet.objet}", gras=True, avant=12)
    viser(d, f.visas, f.sujet.considerants, fin=" ;")
    d.p("Le Conseil Municipal,", avant=10)
    d.p(f"Après en avoir délibéré, par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention(s),",
        avant=2)  # fmt: skip
    textes = decider(f, avant="DÉCIDE")
    for texte in textes:
        d.p(f"{texte}.", aligne="justifie")
    dit_textes(d, f, textes, [None] * len(textes))
    signer(d, f.president, "Pour extrait conforme,", f"A {f.lieu}, le {le(f.seance)}", "Le Maire,")
    d.p(f"Certifié exécutoire par le Maire compte tenu de la réception en Préfecture le {f.reception:%d/%m/%Y} et de "
        f"la publication le {f.publication:%d/%m/%Y}.", taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants",
         president=(str(f.president), f"Maire {de_lieu(f)}"), secretaire=str(f.secretaire))  # fmt: skip
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


SEMAINES = (
    village_membres_afferents,
    village_logiciel_rural,
    village_registre_en_prose,
    village_tableau_des_membres,
    village_capitales,
    village_quorum,
    village_propositions,
    village_exposes_en_points,
    village_decide_a_chaque_ligne,
    *SEMAINES_SUITE,
    *SEMAINES_TIERS,
    *SEMAINES_FIN,
)
