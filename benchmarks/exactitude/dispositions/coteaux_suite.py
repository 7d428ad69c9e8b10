"""The blind set of communes: the first six bourgs."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote, timbre_actes, timbre_s2low
from benchmarks.exactitude.dispositions.coteaux_pieces import (
    BOURG,
    CGCT,
    PV,
    accord,
    commune,
    de,
    infs,
    jour_ecrit,
    mm,
    monsieur,
    monsieur_le_maire,
    motifs,
    nom_d_abord,
    noms,
    poser,
    salle,
    sans_motifs,
    signe,
    signent,
    tete,
    tiers,
    tous,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def bourg_de_l_est(f: Faits) -> Feuille:
    """A bourg of the east in 2013: « conseillers élus, en fonction, présents », the vote last."""
    f = commune(f, 2013, 19, BOURG)
    d, qui, numero = Feuille("bourg_de_l_est"), salle(f), f"{f.rang:02}/2013"
    d.lignes("Département du Haut-Ried", "Arrondissement de Valmunster", taille=10)
    d.p(f"COMMUNE {de(f).upper()}", gras=True, aligne="centre", taille=14)
    d.p("EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"sous la présidence de {mm(f.president)}, Maire", aligne="centre", avant=0)
    d.blocs.append(Colonnes(
        (P(f"Nombre de conseillers élus : {f.exercice}", taille=9),
         P(f"Conseillers en fonction : {f.exercice}", taille=9),
         P(f"Conseillers présents : {f.presents}", taille=9),
         P(f"Date de convocation : {f.convocation:%d.%m.%Y}", taille=9)),
        (P(f"Membres présents : {noms(qui.presents)}.", taille=10),
         P(f"Membres absents excusés : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.", taille=10),
         *(P(f"{mm(a)} donne procuration à {mm(b)}.", taille=10, avant=0) for a, b in qui.pouvoirs),
         P(f"Secrétaire de séance : {mm(f.secretaire)}", taille=10)), part=0.35))  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p("Le Maire expose que le dossier a été étudié par les commissions réunies et propose de le retenir.", avant=8)
    d.p("Le Conseil Municipal,", avant=8)
    motifs(d, f, vu="VU", cons="CONSIDERANT", fin=PV, retrait=12)
    d.p("Après délibération,", avant=6)
    poser(d, f, tiers(f), fin=PV, retrait=12)
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité.", gras=True)
    else:
        d.p(f"Adopté par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention(s).", gras=True)
    signe(d, f, "Pour extrait conforme", f"{f.lieu}, le {f.transmission:%d.%m.%Y}", "Le Maire :")
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_du_bocage(f: Faits) -> Feuille:
    """A bourg of the west in 2015: capitals « ÉTAIENT PRÉSENTS », rapporteur adjoint, « DÉCIDE » over bullets."""
    f = commune(f, 2015, 19, BOURG)
    d, qui, numero = Feuille("bourg_du_bocage"), salle(f), f"2015-{f.rang:03}"
    d.bas = "Mairie – Place du Marché – Tél. : 02 00 00 00 00"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "LIBERTÉ – ÉGALITÉ – FRATERNITÉ", aligne="centre", taille=9)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=2)
    d.p(f"L'an {jour_ecrit(f.seance)}, à vingt heures trente, le Conseil Municipal légalement convoqué s'est réuni à "
        f"la Mairie en séance publique, sous la présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p(f"ÉTAIENT PRÉSENTS : Mesdames et Messieurs {noms(qui.presents, str)}, formant la majorité des membres en "
        "exercice.", aligne="justifie")  # fmt: skip
    if qui.pouvoirs:
        d.p(f"ABSENTS AYANT DONNÉ POUVOIR : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"ABSENTS EXCUSÉS : {noms(qui.absents)}.")
    d.p(f"SECRÉTAIRE DE SÉANCE : {monsieur(f.secretaire)}.")
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=8)
    d.p(f"En exercice : {f.exercice}     Présents : {f.presents}     Votants : {f.votants}", avant=0)
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{mm(f.autres[2])}, {accord(f.autres[2], 'adjoint')} au Maire, présente le sujet. Le montant a été négocié "
        "et le calendrier tient compte des vacances scolaires.", aligne="justifie")  # fmt: skip
    motifs(d, f, fin=",", aligne="justifie")
    d.p(f"Après en avoir délibéré, le Conseil Municipal, à {tous(f)}, DÉCIDE :", gras=True, avant=10)
    poser(d, f, infs(f), fin=",", puce="-", retrait=16)
    if f.mode == "majorite":
        d.p(f"(Pour : {f.pour} ; Contre : {f.contre} ; Abstentions : {f.abstentions})")
    d.p("Pour extrait certifié conforme,", aligne="droite", avant=12)
    signe(d, f, "Le Maire,")
    d.lignes("Acte certifié exécutoire", f"Transmis en Préfecture le {f.transmission:%d/%m/%Y}",
             f"Publié le {f.publication:%d/%m/%Y}", taille=9, avant=10)  # fmt: skip
    d.dit(transmission=f.transmission, publication=f.publication)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_aux_questions(f: Faits) -> Feuille:
    """A bourg of 2017 that numbers its questions: the table of presence, « Sur proposition », articles."""
    f = commune(f, 2017, 15, BOURG)
    d, qui, numero = Feuille("bourg_aux_questions"), salle(f), f"2017/{f.seance.month:02}/{f.rang % 12 + 1:02}"
    timbre_actes(d, f, numero.replace("/", "-"))
    d.p(f"MAIRIE {de(f).upper()}", gras=True)
    d.p(f"REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL DE LA {f.collectivite.upper()}", gras=True, avant=10)
    d.p(f"RÉUNION DU {f.seance:%d/%m/%Y}", gras=True, avant=0)
    d.p(f"Question n° {f.rang % 12 + 1}", italique=True, avant=10)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=2)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Nombre de membres composant le conseil : {f.exercice} – en exercice : {f.exercice} – présents à la séance : "
        f"{f.presents} – nombre de pouvoirs : {f.pouvoirs}", avant=8)  # fmt: skip
    d.p(f"Date d'envoi de la convocation : {f.convocation:%d/%m/%Y}")
    par = {id(a): b for a, b in qui.pouvoirs}
    absents = [a for a, _ in qui.pouvoirs] + qui.absents
    rangees = [(nom_d_abord(i), "Présent" if not i.femme else "Présente", "") for i in qui.presents]
    rangees += [(nom_d_abord(i), accord(i, "Excusé"), nom_d_abord(par[id(i)]) if id(i) in par else "") for i in absents]
    d.blocs.append(Tableau((("Nom", "Présence", "Pouvoir à"), *rangees)))
    d.p(f"Présidence : {nom_d_abord(f.president)}, Maire", avant=8)
    d.p(f"Secrétaire de séance : {nom_d_abord(f.secretaire)}", avant=0)
    motifs(d, f, fin=",")
    d.p("Sur proposition de la municipalité,", avant=6)
    d.p(f"Le Conseil municipal, après en avoir délibéré, à {tous(f)} :", avant=6)
    poser(d, f, tiers(f), marque="ARTICLE {n} : ", unique="ARTICLE UNIQUE : ")
    if f.mode == "majorite":
        d.p(f"VOIX POUR : {f.pour}  VOIX CONTRE : {f.contre}  ABSTENTIONS : {f.abstentions}", avant=8)
    signe(d, f, "Fait et délibéré comme ci-dessus,", "Le Maire,", nom=nom_d_abord(f.president))
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", president=nom_d_abord(f.president),
         secretaire=nom_d_abord(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_des_marais(f: Faits) -> Feuille:
    """A coastal bourg of 2020: dense head, long report, infinitives numbered « 1° »,
    votes by name."""
    f = commune(f, 2020, 23, BOURG, visas=[CGCT])
    d, qui, numero = Feuille("bourg_des_marais"), salle(f), f"D2020-{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.haut = f"{f.collectivite} – Conseil municipal du {le(f.seance)}"
    d.p(f"DÉLIBÉRATION {numero}", gras=True, taille=14)
    d.p(f.sujet.objet, gras=True, avant=4, taille=12)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 18 heures 30, le conseil municipal de la "
        f"{f.collectivite.replace('Commune', 'commune')} s'est réuni à l'espace culturel, à la suite de la convocation "
        f"adressée par le maire le {le(f.convocation)}.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Nombre de conseillers municipaux en exercice : {f.exercice} ; présents : {f.presents} ; représentés : "
        f"{f.pouvoirs} ; votants : {f.votants}.")  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Représentés : {', '.join(f'{mm(a)} (pouvoir à {mm(b)})' for a, b in qui.pouvoirs)}.", aligne="justifie")
    d.p(f"Absents : {noms(qui.absents) if qui.absents else 'néant'}.")
    d.p(f"Président de séance : {mm(f.president)}, maire. Secrétaire de séance : {mm(f.secretaire)}.")
    d.p("RAPPORT", gras=True, avant=12)
    d.p(f"Rapporteur : {mm(f.autres[4])}", avant=2)
    d.p("Ce projet figurait parmi ceux que l'équipe municipale avait annoncés. Une première estimation a été demandée "
        "au printemps ; elle a été confirmée au cours de l'été. Les services techniques suivront l'opération et en "
        "rendront compte à chaque étape.", aligne="justifie")  # fmt: skip
    motifs(d, f, fin=PV, aligne="justifie")
    d.p("Il est proposé au conseil municipal de se prononcer sur ce dossier.", avant=6)
    d.p("Le conseil municipal, après en avoir délibéré, décide :", avant=8)
    poser(d, f, infs(f), marque="{n}° ", fin=PV, retrait=12)
    if f.mode == "unanimite":
        d.p(f"VOTE : unanimité ({f.pour} voix)", gras=True, avant=10)
        dit_vote(d, f, zeros=False)
    else:
        contre = qui.presents[3 : 3 + f.contre]
        d.lignes(f"VOTE : {f.pour} voix pour", f"{f.contre} voix contre ({noms(contre)})", avant=10, gras=True)
        if f.abstentions:
            abstenus = qui.presents[3 + f.contre : 3 + f.contre + f.abstentions]
            d.p(f"{f.abstentions} abstention{'s' * (f.abstentions > 1)} ({noms(abstenus)})", avant=0, gras=True)
        dit_vote(d, f, zeros=False)
    signe(d, f, "Pour extrait conforme au registre,", "Le maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    return d


def bourg_breton(f: Faits) -> Feuille:
    """A bourg of 2024 with a line of nomenclature, the object in capitals, a table of counts, two signatures."""
    f = commune(f, 2024, 19, BOURG, bas=True)
    d, qui, numero = Feuille("bourg_breton"), salle(f), f"2024.{f.seance.month:02}.{f.rang:02}"
    timbre_s2low(d, f, numero.replace(".", "_"))
    d.bas = f"{f.collectivite} – Délibération n° {numero} – {{page}}/{{pages}}"
    d.p("Conseil municipal", taille=16, gras=True)
    d.p(f"Séance du {le(f.seance)}", avant=0)
    d.p(f"{f.collectivite}", avant=0)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=14)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=0)
    d.p(f"Nomenclature : {f.sujet.matiere}", italique=True, avant=0, taille=9)
    d.blocs.append(Tableau((
        ("Conseillers en exercice", "Conseillers présents", "Conseillers représentés", "Votants"),
        (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)))))  # fmt: skip
    d.p(f"Le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni le {jour_de_semaine(f.seance)} "
        f"{le(f.seance)} à 19 h 00 en mairie, en séance publique, sous la présidence de {f.president}, Maire.",
        avant=8, aligne="justifie")  # fmt: skip
    d.p(f"Présents : {noms(qui.presents, str)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Absents ayant donné pouvoir : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents, str)}.")
    d.p(f"{f.secretaire} a été {accord(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(f"Rapporteur : {f.autres[1]}", gras=True, avant=10)
    for mot, champ, textes in (("Vu", "visas", f.visas), ("Considérant", "considerants", f.sujet.considerants)):
        if textes:
            d.p(f"{mot} :", avant=8)
        for t in textes:
            d.p(f"{t}{PV}", puce="•", retrait=12, avant=2)
        d.dit(**{champ: [f"{mot} {t}" for t in textes]})
    d.p("Après en avoir délibéré, le conseil municipal décide :", avant=10)
    poser(d, f, infs(f), fin=PV, puce="•", retrait=12)
    d.p("Résultat du vote", gras=True, avant=10)
    d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstention : {f.abstentions}", avant=2)
    signent(d, f, "Le Maire,", "La secrétaire de séance," if f.secretaire.femme else "Le secrétaire de séance,", True)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def bourg_vigneron(f: Faits) -> Feuille:
    """A wine bourg of 2012: letter-spaced title, exposé then « ouï cet exposé », verbs, the certificate as a list."""
    f = commune(f, 2012, 15, BOURG)
    d, qui, numero = Feuille("bourg_vigneron"), salle(f), f"12-{f.rang:02}"
    d.p("E X T R A I T", gras=True, aligne="centre", taille=14)
    d.p("du Registre des Délibérations du Conseil Municipal", aligne="centre", avant=0)
    d.p(f"de la {f.collectivite.replace('Commune', 'commune')}", aligne="centre", avant=0)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", gras=True, avant=8)
    d.p(f"N° {numero}", avant=10)
    d.p(f"Le Conseil Municipal, convoqué par lettre du {le(f.convocation)}, s'est réuni en session ordinaire sous la "
        f"présidence de {monsieur(f.president)}, Maire.", aligne="justifie", avant=8)  # fmt: skip
    d.p(f"Nombre de conseillers en exercice : {f.exercice}", avant=8)
    d.p(f"Présents ({f.presents}) : {noms(qui.presents)}", avant=2, aligne="justifie")
    d.p(f"Absents ({f.exercice - f.presents}) : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}", avant=2)
    if qui.pouvoirs:
        d.p(f"Pouvoirs ({f.pouvoirs}) : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}", avant=2)
    else:
        d.p("Pouvoirs : aucun", avant=2)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=2)
    d.p(f.sujet.objet, gras=True, avant=14, aligne="centre")
    d.p(f"{monsieur_le_maire(f)} informe l'assemblée de l'état d'avancement du dossier. Il est rappelé que la question "
        "avait été ajournée lors de la séance précédente, dans l'attente de pièces complémentaires.",
        aligne="justifie")  # fmt: skip
    d.p("Ces pièces ayant été produites, il est demandé au Conseil Municipal d'en délibérer.", aligne="justifie")
    d.p(f"Le Conseil Municipal, ouï cet exposé, et après en avoir délibéré à {tous(f)} :", avant=8)
    poser(d, f, tiers(f, str.capitalize), fin=".", retrait=12)
    d.p("Ainsi fait et délibéré à la date susdite.", avant=10)
    signe(d, f, "Le Maire,", aligne="centre")
    d.lignes("Le Maire :", "- certifie sous sa responsabilité le caractère exécutoire de cet acte,",
             "- informe que la présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le "
             "tribunal administratif de Saint-Varant dans un délai de deux mois à compter de sa publication.",
             taille=9, avant=12)  # fmt: skip
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=False)
    return d


COTEAUX_SUITE = (
    bourg_de_l_est,
    bourg_du_bocage,
    bourg_aux_questions,
    bourg_des_marais,
    bourg_breton,
    bourg_vigneron,
)
