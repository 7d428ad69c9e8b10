"""Control layouts, second part."""

from __future__ import annotations

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_tete,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.dispositions.controles_pieces import (
    DEPARTEMENTS,
    a_la_suite,
    a_lieu,
    accord,
    assemblee,
    autorite,
    avec_visa,
    chez,
    code,
    date_en_lettres,
    de_faire,
    dit_effectif,
    monsieur,
    noms,
    retenir,
    titre,
)
from benchmarks.exactitude.faits import (
    Faits,
    Sujet,
    conjuguer,
    jour_de_semaine,
    le,
    sans_accents_en_capitales,
)
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau, personne

_CCAS = (
    Sujet(
        "Tarifs du service de portage de repas à domicile", "7.1",
        ("le Code de l'action sociale et des familles, notamment ses articles L. 123-4 à L. 123-9",
         "la délibération du 14 décembre 2023 fixant les tarifs en vigueur"),
        ("que le coût de revient d'un repas a augmenté de 4,2 % depuis la dernière révision",),
        (("fixer", "le prix du repas livré à 9,40 € à compter du 1er janvier 2026"),
         ("exonérer", "des frais de livraison les bénéficiaires de l'allocation de solidarité aux personnes âgées")),
    ),
    Sujet(
        "Règlement d'attribution des aides facultatives", "8.2",
        ("le Code de l'action sociale et des familles, notamment son article R. 123-21",),
        ("qu'il convient de définir des critères communs à toutes les demandes",
         "que le projet de règlement a été transmis aux administrateurs avec la convocation"),
        (("adopter", "le règlement d'attribution des aides facultatives joint en annexe"),
         ("préciser", "que ce règlement s'applique aux demandes déposées à compter du 1er janvier 2026"),
         ("autoriser", "{autorite} à signer tout document nécessaire à son application")),
    ),
)  # fmt: skip


def administrateurs_du_ccas(f: Faits) -> Feuille:
    """A CCAS: administrators, powers by name, plain sentences, signed by delegation."""
    f = chez(f, "Centre communal d'action sociale", "conseil d'administration", "président", _CCAS)
    d = Feuille("administrateurs_du_ccas", bas="CCAS – Page {page}/{pages}")
    numero, gens = f"CA {f.seance:%Y}-{f.rang:02}", assemblee(f)
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"Extrait du registre des délibérations du {f.organe}", italique=True, avant=2)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.lignes(f"Administrateurs en exercice : {f.exercice}", f"Administrateurs présents : {f.presents}",
             f"Pouvoirs : {f.pouvoirs}", f"Administrateurs votants : {f.votants}",
             f"Convocation adressée le : {le(f.convocation)}", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {noms(gens.presents)}.", aligne="justifie", avant=10)
    if gens.representes:
        d.p("Avaient donné pouvoir : " + " ; ".join(f"{a.civilite} {a} à {m.civilite} {m}" for a, m in gens.representes)
            + ".", aligne="justifie")  # fmt: skip
    d.p(f"La séance est ouverte à 17 h 30 sous la présidence de {f.president.civilite} {f.president}, "
        f"{f.president.qualite}.")  # fmt: skip
    d.p(f"Le secrétariat est assuré par {f.secretaire.civilite} {f.secretaire}.")
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    considerants_suivis(d, f, fin=" ;", aligne="justifie")
    d.p("Le Conseil d'administration, après en avoir délibéré, " + (
        "à l'unanimité des membres présents et représentés :" if f.mode == "unanimite" else
        f"par {f.pour} voix pour, {f.contre} voix contre et {accord(f.abstentions, 'abstention')} :"),
        avant=10)  # fmt: skip
    textes = a_la_suite([f"{conjuguer(v)} {r}" for v, r in f.decisions])
    for t in textes:
        d.p(t, puce="–", retrait=14, aligne="justifie")
    vice = gens.presents[3]
    d.lignes(f"Pour extrait conforme, {a_lieu(f)}, le {le(f.seance)}",
             f"Pour {titre(f).lower()} et par délégation,",
             f"{'La Vice-Présidente' if vice.femme else 'Le Vice-Président'},", str(vice),
             aligne="droite", avant=16)  # fmt: skip
    timbre_s2low(d, f, code(numero))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    retenir(d, f, textes)
    dit_effectif(d, f, "en_exercice", "presents", "votants", "pouvoirs")
    d.dit(convocation=f.convocation, president=personne(f.president, f.president.qualite))
    d.dit(secretaire=str(f.secretaire), signataires=[str(vice)])
    return d


_REFUSES = (
    Sujet(
        "Instauration du stationnement payant place du Champ-de-Foire", "6.1",
        ("le Code général des collectivités territoriales, notamment son article L. 2333-87",),
        ("que la place connaît une forte affluence les jours de marché",),
        (("instaurer", "une redevance de stationnement place du Champ-de-Foire du lundi au samedi"),
         ("fixer", "le tarif de cette redevance à 1,20 € par heure")),
    ),
    Sujet(
        "Vente de l'ancien presbytère", "3.2",
        ("l'avis du pôle d'évaluation domaniale en date du 6 novembre 2024",),
        ("que le bâtiment est inoccupé depuis l'automne 2019",),
        (("approuver", "la vente de l'ancien presbytère au prix de 92 000 €"),
         ("autoriser", "{autorite} à signer l'acte notarié")),
    ),
)  # fmt: skip


def proposition_refusee(f: Faits) -> Feuille:
    """A village council says no: the proposal told in the exposé, few voices for it."""
    f = chez(f, "Commune", "conseil municipal", "maire", _REFUSES)
    d = Feuille("proposition_refusee", police="New Computer Modern")
    numero, gens = f"{f.rang}-{f.seance:%m-%Y}", assemblee(f)
    pour, abstentions = max(1, f.votants // 5), f.contre
    contre = f.votants - pour - abstentions
    d.p(f"Département {DEPARTEMENTS[f.departement][0]}", aligne="centre")
    d.p(f.collectivite.upper(), aligne="centre", gras=True, taille=13, avant=0)
    d.p(f"DÉLIBÉRATION DU CONSEIL MUNICIPAL N° {numero}", aligne="centre", gras=True, avant=12)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre", avant=2)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)}, à 20 h 00, le Conseil municipal, régulièrement convoqué le "
        f"{le(f.convocation)}, s'est réuni en mairie sous la présidence de {f.president.civilite} {f.president}, "
        f"{f.president.qualite}.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice}  –  Présents : {f.presents}  –  Votants : {f.votants}")
    d.p(f"Présents : {noms(gens.presents, civilite=False)}", aligne="justifie")
    if gens.representes:
        d.p("Représentés : " + ", ".join(f"{a} (pouvoir à {m})" for a, m in gens.representes))
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    visas_suivis(d, f, aligne="justifie", avant=8)
    considerants_suivis(d, f, aligne="justifie")
    d.p(f"{autorite(f)} propose à l'assemblée {' et '.join(de_faire(v, r) for v, r in f.decisions)}. Plusieurs "
        "conseillers font part de leurs réserves et regrettent que les habitants n'aient pas été consultés.",
        aligne="justifie", avant=8)  # fmt: skip
    d.p(f"Après en avoir délibéré, par {pour} voix pour, {contre} voix contre et {accord(abstentions, 'abstention')}, "
        "la proposition n'ayant pas recueilli la majorité des suffrages exprimés, le Conseil municipal :",
        aligne="justifie", avant=8)  # fmt: skip
    textes = ["REJETTE la proposition qui lui est soumise ;",
              f"INVITE {autorite(f)} à présenter un nouveau projet après consultation des habitants."]  # fmt: skip
    for t in textes:
        d.p(t, puce="-", retrait=14)
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=12)
    d.lignes(f"{titre(f)},", str(f.president), aligne="droite", avant=12)
    timbre_actes(d, f, code(numero))
    d.coin = "bas-droite"
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode="rejet", pour=pour, contre=contre, abstentions=abstentions, convocation=f.convocation)
    d.dit(provisions=list(zip([None, None], ["REJETTE", "INVITE"], textes, strict=True)))
    dit_effectif(d, f, "en_exercice", "presents", "votants")
    d.dit(president=personne(f.president, f.president.qualite), secretaire=str(f.secretaire))
    d.dit(signataires=[str(f.president)])
    return d


_RAPPORTS = (
    Sujet(
        "Rapport annuel 2024 sur le prix et la qualité du service public d'assainissement", "8.8",
        ("le Code général des collectivités territoriales, notamment ses articles L. 2224-5 et D. 2224-1",
         "le rapport transmis à l'ensemble des conseillers communautaires"),
        ("que ce rapport doit être présenté à l'assemblée dans les neuf mois qui suivent la clôture de l'exercice",),
        (("prendre acte", "de la présentation du rapport annuel 2024 sur le prix et la qualité du service"),
         ("préciser", "que ce rapport sera mis à la disposition du public au siège et sur le site internet")),
    ),
    Sujet(
        "Présentation du rapport social unique", "4.1",
        ("le Code général de la fonction publique, notamment ses articles L. 231-1 à L. 231-4",
         "l'avis du comité social territorial du 6 décembre 2024"),
        ("que le rapport social unique rassemble les données relatives aux agents de l'établissement",),
        (("prendre acte", "de la présentation du rapport social unique pour l'année 2023"),),
    ),
)  # fmt: skip


def rapport_dont_il_est_pris_acte(f: Faits) -> Feuille:
    """A report is presented, the assembly takes note of it, nobody votes."""
    f = chez(f, "Communauté de communes", "conseil communautaire", "président", _RAPPORTS)
    d = Feuille("rapport_dont_il_est_pris_acte", haut=f"{f.collectivite} – 12, avenue de la Gare – Tél. 00 00 00 00 00")
    numero, rapporteur = f"CC_{f.seance:%Y}_{f.rang:03}", f.autres[1]
    d.blocs.append(Tableau((
        ("DÉLIBÉRATION DU CONSEIL COMMUNAUTAIRE", f"N° {numero}"),
        (f"Séance du {le(f.seance)}", f"Convocation du {le(f.convocation)}"),
        (f"Conseillers en exercice : {f.exercice}", f"Conseillers présents : {f.presents}"),
    ), entete=False))  # fmt: skip
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"Présidence : {f.president.civilite} {f.president}, {f.president.qualite}", avant=12)
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}", avant=0)
    d.p(f"Rapporteur : {rapporteur.civilite} {rapporteur}", avant=0)
    d.p("EXPOSÉ", gras=True, avant=12)
    d.p("Le document, adressé aux conseillers avec l'ordre du jour, retrace l'activité de l'année écoulée ainsi que "
        "les principaux indicateurs financiers et techniques. Il est commenté en séance à l'aide d'une projection.",
        aligne="justifie")  # fmt: skip
    d.p("Les questions portent sur l'évolution des effectifs et sur le calendrier des prochains travaux.")
    visas_suivis(d, f, mot="VU", fin=" ;", aligne="justifie", avant=8)
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=" ;", aligne="justifie")
    d.p("Le Conseil communautaire, l'exposé du rapporteur entendu,", avant=10, gras=True)
    textes = a_la_suite([f"{conjuguer(v).upper()} {r}" for v, r in f.decisions])
    for t in textes:
        d.p(t, retrait=14, aligne="justifie")
    d.p("Cette délibération ne donne pas lieu à un vote.", italique=True, avant=10)
    secretaire = f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,"
    d.blocs.append(Colonnes((P(secretaire, avant=16), P(str(f.secretaire), avant=24)),
                            (P(f"{titre(f)},", avant=16), P(str(f.president), avant=24)), 0.5))  # fmt: skip
    timbre_ministere(d, f, code(numero))
    dit_tete(d, f, numero, f.sujet.objet)
    retenir(d, f, textes)
    dit_effectif(d, f, "en_exercice", "presents")
    d.dit(mode="sans_vote", convocation=f.convocation, secretaire=str(f.secretaire))
    d.dit(president=personne(f.president, f.president.qualite))
    d.dit(signataires=[str(f.secretaire), str(f.president)])
    return d


def conclusions_mises_aux_voix(f: Faits) -> Feuille:
    """A city's report, whose conclusions are « adopted », nothing said of how many."""
    f = chez(f, "Ville", "conseil municipal", "maire")
    d = Feuille("conclusions_mises_aux_voix", bas="Délibération – {page}/{pages}")
    numero, adjoint = f"{f.seance:%Y}/{f.rang:04}", f.autres[2]
    d.p(f.collectivite.upper(), gras=True, taille=15)
    d.p("Service des assemblées", taille=9, avant=0)
    d.p("SÉANCE DU CONSEIL MUNICIPAL", aligne="droite", avant=0)
    d.p(f"du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="droite", avant=0)
    d.p(f"Délibération n° {numero}", aligne="droite", gras=True, avant=0)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=18)
    d.p(f"{monsieur(adjoint)} {adjoint}, {'adjointe' if adjoint.femme else 'adjoint'} au maire, donne lecture du "
        "rapport suivant :", avant=12)  # fmt: skip
    d.p("Mesdames, Messieurs, Chers Collègues,", avant=8)
    d.p("Le dossier qui vous est soumis s'inscrit dans la continuité des orientations retenues au début du mandat. Il "
        "a été préparé par les services en lien avec les partenaires concernés, puis présenté à la commission "
        "compétente, qui a émis un avis favorable.", aligne="justifie")  # fmt: skip
    visas_suivis(d, f, fin=" ;", aligne="justifie", avant=4)
    considerants_suivis(d, f, fin=" ;", aligne="justifie", avant=4)
    d.p("Je vous propose, mes Chers Collègues :", avant=10)
    textes = a_la_suite([de_faire(v, r) for v, r in f.decisions])
    for t in textes:
        d.p(t, puce="-", retrait=18, aligne="justifie")
    d.p("Les conclusions de ce rapport, mises aux voix, sont adoptées.", gras=True, avant=14)
    d.p("Fait et délibéré en séance. Ont signé au registre les membres présents.", avant=8)
    d.lignes("Pour la maire empêchée," if f.president.femme else "Pour le maire empêché,",
             "Le premier adjoint," if not adjoint.femme else "La première adjointe,", str(adjoint),
             aligne="droite", avant=16)  # fmt: skip
    d.p(f"Affichée à l'hôtel de ville et publiée sur le site internet de la ville le {le(f.publication)}", taille=9)
    timbre_actes(d, f, code(numero))
    dit_tete(d, f, numero, f.sujet.objet)
    retenir(d, f, textes)
    d.dit(mode="adopte", signataires=[str(adjoint)], publication=f.publication)
    return d


def suite_au_verso(f: Faits) -> Feuille:
    """A small town's two pages: reasons on the first, decisions on the second, headed again."""
    f = avec_visa(chez(f, "Commune", "conseil municipal", "maire"),
                  "le Code général des collectivités territoriales, notamment son article L. 2121-29")  # fmt: skip
    numero, gens = f"D{f.seance:%Y%m%d}-{f.rang:02}", assemblee(f)
    d = Feuille("suite_au_verso", haut=f"Mairie – Délibération n° {numero} – page {{page}} sur {{pages}}")
    d.lignes("REPUBLIQUE FRANCAISE", f"DEPARTEMENT {sans_accents_en_capitales(DEPARTEMENTS[f.departement][0])}",
             sans_accents_en_capitales(f.collectivite), gras=True)  # fmt: skip
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL", aligne="centre", gras=True, avant=14)
    d.p(f"Délibération n° {numero}", aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"L'an {date_en_lettres(f)}, à dix-neuf heures, le Conseil municipal s'est réuni en séance publique, sur "
        f"convocation en date du {f.convocation:%d/%m/%Y}, sous la présidence de {monsieur(f.president)} "
        f"{f.president}, {f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    d.blocs.append(Tableau((("En exercice", "Présents", "Représentés", "Votants"),
                            (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)))))  # fmt: skip
    d.p("Présents :", gras=True, avant=8)
    for i in range(0, len(gens.presents), 3):
        d.p(noms(gens.presents[i : i + 3], " – "), avant=0)
    d.p(f"{f.secretaire.civilite} {f.secretaire} est nommé{'e' * f.secretaire.femme} secrétaire de séance.", avant=8)
    d.p("Vu :", gras=True, avant=10)
    for t in a_la_suite(f.visas, ","):
        d.p(t, puce="-", retrait=14, aligne="justifie")
    if f.sujet.considerants:
        d.p("Considérant :", gras=True, avant=8)
    for t in a_la_suite(f.sujet.considerants, ","):
        d.p(t, puce="-", retrait=14, aligne="justifie")
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    d.blocs.append(SautDePage())
    d.p("Le Conseil municipal, après en avoir délibéré,", avant=10)
    textes = [f"{sans_accents_en_capitales(conjuguer(v))} {r}." for v, r in f.decisions]
    for t in textes:
        d.p(t, puce="-", retrait=14, aligne="justifie")
    d.p("Adoptée à l'unanimité." if f.mode == "unanimite" else
        f"Adoptée à la majorité : {f.pour} pour, {f.contre} contre, {accord(f.abstentions, 'abstention')}.",
        gras=True, avant=12)  # fmt: skip
    d.p("Fait et délibéré les jour, mois et an que dessus, et ont signé au registre tous les membres présents.")
    d.lignes("Pour extrait conforme au registre", f"{titre(f)},", str(f.president), aligne="droite", avant=16)
    d.p("La présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal "
        f"administratif de {DEPARTEMENTS[f.departement][1]} dans un délai de deux mois à compter de sa publication.",
        taille=8, avant=20)  # fmt: skip
    timbre_s2low(d, f, code(numero))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    retenir(d, f, textes)
    dit_effectif(d, f, "en_exercice", "presents", "votants", "pouvoirs")
    d.dit(convocation=f.convocation, president=personne(f.president, f.president.qualite))
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.president)])
    return d


_TARIFS = (
    (Sujet("Tarifs de location de la salle polyvalente", "7.1", (
        "le Code général de la propriété des personnes publiques, notamment son article L. 2125-3",
        "la délibération du 8 décembre 2022 fixant les tarifs actuels"), (
        "qu'il y a lieu de réviser les tarifs afin de tenir compte du coût de l'énergie",), (
        ("fixer", "comme suit les tarifs de location de la salle polyvalente :"),
        ("dire", "que ces tarifs s'appliqueront à compter du 1er janvier 2026"),
        ("abroger", "la délibération du 8 décembre 2022"))),
     (("Utilisateur", "Journée", "Week-end"), ("Habitants", "120 €", "210 €"), ("Extérieurs", "240 €", "390 €"))),
    (Sujet("Tarifs des concessions du cimetière", "7.1", (
        "le Code général des collectivités territoriales, notamment ses articles L. 2223-14 et L. 2223-15",), (
        "que les tarifs des concessions n'ont pas été revus depuis dix ans",), (
        ("fixer", "ainsi qu'il suit les tarifs des concessions :"),
        ("charger", "{autorite} de l'exécution de la présente délibération"))),
     (("Durée", "Pleine terre", "Columbarium"), ("15 ans", "150 €", "320 €"), ("30 ans", "280 €", "560 €"))),
)  # fmt: skip


def tarifs_en_tableau(f: Faits) -> Feuille:
    """Prices in a table within the first decision; counts on one line, the vote in the sentence."""
    sujet, tarifs = _TARIFS[f.rang % 2]
    f = chez(f, "Commune", "conseil municipal", "maire", (sujet,))
    d = Feuille("tarifs_en_tableau")
    numero = f"{f.seance:%Y%m}-{f.rang:02}"
    d.lignes("République Française", f"Département {DEPARTEMENTS[f.departement][0]}", taille=10)
    d.p(f.collectivite, gras=True, taille=14, avant=2)
    d.p("Registre des délibérations du Conseil municipal", aligne="centre", gras=True, avant=12)
    d.p(f"Réunion ordinaire du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}", avant=12)
    d.p(f"En exercice : {f.exercice} | Présents : {f.presents} | Procurations : {f.pouvoirs} | Votants : {f.votants}")
    d.p(f"Président de séance : {f.president.civilite} {f.president}, {f.president.qualite}")
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}")
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{autorite(f)} présente les tarifs appliqués dans les communes voisines et propose une évolution modérée.")
    visas_suivis(d, f, fin=";", avant=8)
    considerants_suivis(d, f, fin=";", avant=8)
    d.p("Le Conseil municipal, ouï cet exposé et après en avoir délibéré, " + ("à l'unanimité :" if
        f.mode == "unanimite" else f"par {f.pour} voix pour, {f.contre} contre et {f.abstentions} abstention(s) :"),
        avant=10)  # fmt: skip
    textes = [f"{conjuguer(v).upper()} {r}" + ("" if r.endswith(":") else ".") for v, r in f.decisions]
    d.p(textes[0], avant=8)
    d.blocs.append(Tableau(tarifs))
    for t in textes[1:]:
        d.p(t, avant=8)
    textes[0] += " " + " ".join(c for rangee in tarifs for c in rangee)
    d.lignes("Pour extrait conforme,", f"En mairie, le {le(f.seance)}", f"{titre(f)},", str(f.president),
             aligne="droite", avant=18)  # fmt: skip
    timbre_s2low(d, f, code(numero))
    d.coin = "haut-gauche"
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    retenir(d, f, textes)
    dit_effectif(d, f, "en_exercice", "presents", "votants", "pouvoirs")
    d.dit(convocation=f.convocation, president=personne(f.president, f.president.qualite))
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.president)])
    return d


def articles_sur_leur_ligne(f: Faits) -> Feuille:
    """A syndicat's « ARTICLE 1 » alone above its text, the result of the vote between reasons and articles."""
    f = chez(f, "Syndicat mixte", "comité syndical", "président")
    d = Feuille("articles_sur_leur_ligne", bas="{page} / {pages}")
    numero = f"{f.seance:%Y.%m}.{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL", aligne="centre", avant=10)
    d.p(f"DÉLIBÉRATION N° {numero}", aligne="centre", gras=True)
    d.p(f"OBJET : {f.sujet.objet.upper()}", aligne="centre", gras=True)
    d.p(f"L'an {date_en_lettres(f)}, le Comité syndical s'est réuni sous la présidence de {monsieur(f.president)} "
        f"{f.president}, {f.president.qualite}, à la suite de la convocation adressée le {le(f.convocation)}.",
        aligne="justifie", avant=12)  # fmt: skip
    d.lignes(f"- Nombre de délégués en exercice : {f.exercice}", f"- Nombre de délégués présents : {f.presents}",
             f"- Nombre de votants : {f.votants}", retrait=14)  # fmt: skip
    d.p(f"A été désigné{'e' * f.secretaire.femme} secrétaire de séance : {f.secretaire.civilite} {f.secretaire}.")
    visas_suivis(d, f, mot="VU", avant=8)
    considerants_suivis(d, f, mot="CONSIDÉRANT", avant=8)
    d.p("Le Comité syndical, après en avoir délibéré,", avant=10)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions or 'néant'}")
    d.p(f"{'À l’unanimité' if f.mode == 'unanimite' else 'À la majorité'}, DÉCIDE :", gras=True)
    textes = [f"{conjuguer(v).capitalize()} {r}." for v, r in f.decisions]
    numeros = [str(i) for i in range(1, len(textes) + 1)]
    for n, t in zip(numeros, textes, strict=True):
        d.p(f"ARTICLE {n}", gras=True, avant=10)
        d.p(t, aligne="justifie", avant=2)
    d.p("Fait et délibéré, les jour, mois et an que dessus.", avant=14)
    d.lignes("Pour extrait conforme :", f"{titre(f)},", str(f.president), aligne="droite", avant=12)
    d.p(f"Publié le {le(f.publication)}", taille=9, avant=12)
    timbre_actes(d, f, code(numero))
    dit_tete(d, f, numero, f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite")
    retenir(d, f, textes, numeros)
    dit_effectif(d, f, "en_exercice", "presents", "votants")
    d.dit(convocation=f.convocation, president=personne(f.president, f.president.qualite), publication=f.publication)
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.president)])
    return d
