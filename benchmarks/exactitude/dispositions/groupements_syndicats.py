"""Ordinary acts of syndicats, pôles and parcs."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.groupements_pieces import (
    COMMUNES,
    POINT_VIRGULE,
    accord,
    bancs,
    courber,
    decompte,
    disposer,
    executif,
    expose,
    grouper,
    infinitifs,
    jour_ecrit,
    le_chef,
    mandats,
    mm,
    monsieur,
    monsieur_le,
    motiver,
    noms,
    sans_motifs,
    signer,
    signer_a_deux,
    tableau_dans,
    tenir,
    tierces,
    timbrer,
    tous,
    vice,
)
from benchmarks.exactitude.dispositions.groupements_sujets import (
    CGCT,
    CRECHE,
    EAU,
    ENERGIE,
    PARC,
    PETR,
    SCOLAIRE,
    VOIRIE,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le, sans_accents_en_capitales
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def syndicat_sivu_creche(f: Faits) -> Feuille:
    """A SIVU for a crèche: a small committee, one paragraph of head, the verb after the vote, two hands."""
    f = grouper(f, "SIVU Petite enfance {de}", "comité syndical", 10, CRECHE, prefixe="25")
    d, qui, numero = Feuille("syndicat_sivu_creche"), bancs(f), f"{f.seance.year}-{f.rang:02}"
    timbrer(d, f, "s2low", numero)
    d.p(f.collectivite, gras=True, taille=13)
    d.p("4, impasse des Écoles – Issandeuil", taille=9, avant=0)
    d.p("DÉLIBÉRATION DU COMITÉ SYNDICAL", gras=True, aligne="centre", avant=14)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"L'an {jour_ecrit(f.seance)} à dix-huit heures, le comité syndical s'est réuni dans les locaux de la crèche, "
        f"sur la convocation du {le(f.convocation)}, sous la présidence de {mm(f.president)}, {f.president.qualite}.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}", avant=8)
    d.p(f"Pouvoirs : {mandats(qui) or 'néant'}", avant=2)
    d.p(f"Absents : {noms(qui.absents) or 'néant'}", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"Nombre de délégués en exercice : {f.exercice}   Présents : {f.presents}   Votants : {f.votants}", avant=2)
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True, avant=14)
    motiver(d, f)
    d.p(f"{le_chef(f)} donne lecture du projet. " + " ".join(expose(f)), aligne="justifie")
    d.p(f"Après en avoir délibéré, à {tous(f)}, le comité syndical :", avant=10)
    disposer(d, f, tierces(f), "- ", fin=",", retrait=10)
    if f.mode == "majorite":
        d.p(f"Vote : {decompte(f)}.", avant=8)
    signer_a_deux(d, f)
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def syndicat_sivom_voirie(f: Faits) -> Feuille:
    """A SIVOM's old template in capitals without accents: « Nombre de delegues », an exposé, « DECIDE » a line."""
    f = grouper(
        f, "SIVOM DE LA VALLEE DE LA BRUNE", "comité syndical", 16, VOIRIE, prefixe="25", autorite="{le} {Chef}"
    )
    d, qui, numero = (
        Feuille("syndicat_sivom_voirie", police="New Computer Modern"),
        bancs(f),
        f"{f.rang:02}-{f.seance:%Y}",
    )
    d.lignes("REPUBLIQUE FRANCAISE", "DEPARTEMENT DE L'OURVAISE", taille=10)
    d.p("SIVOM DE LA VALLEE DE LA BRUNE", gras=True, avant=8)
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS", gras=True, aligne="centre", avant=12)
    d.p(f"SEANCE DU {sans_accents_en_capitales(le(f.seance))}", aligne="centre", avant=2)
    d.lignes(f"Délégués en exercice : {f.exercice}", f"Délégués présents : {f.presents}",
             f"Délégués votants : {f.votants}", f"Date de convocation : {f.convocation:%d/%m/%Y}",
             avant=10)  # fmt: skip
    d.p(f"L'an {jour_ecrit(f.seance)}, le comité syndical du SIVOM, légalement convoqué, s'est réuni à la mairie de "
        f"Fourchebrune sous la présidence de {monsieur(f.president)}, {f.president.qualite}.", aligne="justifie",
        avant=10)  # fmt: skip
    d.p(f"ETAIENT PRESENTS : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"AVAIENT DONNE POUVOIR : {mandats(qui)}.")
    if qui.absents:
        d.p(f"ETAIENT ABSENTS : {noms(qui.absents)}.")
    d.p(f"SECRETAIRE DE SEANCE : {mm(f.secretaire)}")
    d.p(f"DELIBERATION N° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"{monsieur_le(f)} expose :", avant=8)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    vote = "à l'unanimité" if f.mode == "unanimite" else f"par {decompte(f)}"
    d.p(f"Le comité syndical, après en avoir délibéré, {vote},", avant=8)
    disposer(d, f, [f"DECIDE {t}" for t in infinitifs(f)], fin=",")
    d.p("Fait et délibéré à Fourchebrune, les jour, mois et an ci-dessus.", avant=10)
    signer(d, f, f"{le_chef(f)} du SIVOM,", aligne="centre")
    d.p(f"Affiché le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    sans_motifs(d)
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "votants", "publication")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def syndicat_sirp_ecoles(f: Faits) -> Feuille:
    """A SIRP of three villages: delegates by village, an object in the middle, « le conseil syndical », few words."""
    f = grouper(f, "Syndicat intercommunal de regroupement pédagogique {de}", "conseil syndical", 9, SCOLAIRE,
                prefixe="25")  # fmt: skip
    d, qui, numero = Feuille("syndicat_sirp_ecoles"), bancs(f), f"{f.rang}/{f.seance.year}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("Mairie de Douzelières", aligne="centre", avant=0, taille=9)
    d.p(f"Réunion du conseil syndical du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, aligne="centre",
        avant=12)  # fmt: skip
    d.p(f"Délibération n° {numero}", aligne="centre", avant=2)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=10)
    for commune, gens in zip(COMMUNES[3:6], (qui.presents[k::3] for k in range(3)), strict=True):
        d.p(f"Délégués de {commune} : {noms(gens)}".replace("de Esc", "d'Esc"), avant=2)
    absents = [a for a, _ in qui.pouvoirs] + qui.absents
    d.p(f"Absents excusés : {noms(absents)}", avant=2)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {mandats(qui, ' pour ')}", avant=2)
    d.p(f"Présidente de séance : {mm(f.president)}, Présidente" if f.president.femme else
        f"Président de séance : {mm(f.president)}, Président", avant=2)  # fmt: skip
    d.p(f"Secrétaire : {mm(f.secretaire)}", avant=2)
    d.p(f"Nombre de membres en exercice : {f.exercice} – présents : {f.presents} – votants : {f.votants}", avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    for alinea in expose(f):
        d.p(alinea)
    d.p("Après discussion, le conseil syndical décide à " + ("l'unanimité :" if f.mode == "unanimite" else
        f"la majorité ({decompte(f)}) :"), avant=8)  # fmt: skip
    disposer(d, f, infinitifs(f), "- ", fin="", dernier="", retrait=10)
    signer(d, f, f"{le_chef(f)},")
    sans_motifs(d)
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def syndicat_energie(f: Faits) -> Feuille:
    """A département's energy syndicat: a cartouche table, « Vu » and « Considérant » in capitals, articles, the vote in
    a sentence, a contact line below."""
    f = grouper(f, "Syndicat d'énergie de l'Ourvaise", "comité syndical", 48, ENERGIE, prefixe="25")
    d, numero = Feuille("syndicat_energie"), f"{f.seance:%Y%m}-{f.rang:02}"
    timbrer(d, f, "actes", numero)
    d.bas = "Syndicat d'énergie de l'Ourvaise – 15, rue du Transformateur – 02 00 00 00 00 – Page {page}/{pages}"
    d.p("SYNDICAT D'ÉNERGIE DE L'OURVAISE", gras=True, taille=14)
    d.p("Extrait du registre des délibérations du comité syndical", italique=True, avant=2)
    d.blocs.append(Tableau((
        ("Délibération n°", numero), ("Date de la séance", f"{f.seance:%d/%m/%Y}"),
        ("Date de la convocation", f"{f.convocation:%d/%m/%Y}"), ("Nombre de délégués en exercice", str(f.exercice)),
        ("Nombre de délégués présents", str(f.presents)), ("Nombre de pouvoirs", str(f.pouvoirs)),
        ("Nombre de votants", str(f.votants))), entete=False))  # fmt: skip
    d.p(f"Le comité syndical s'est réuni à Castelbrune sous la présidence de {monsieur(f.president)}, "
        f"{f.president.qualite}. {monsieur(f.secretaire)} a été {accord(f.secretaire, 'désigné')} secrétaire de "
        "séance.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    motiver(d, f, vu="VU", considerant="CONSIDÉRANT", fin=POINT_VIRGULE, aligne="justifie")
    d.p(f"Sur le rapport de {mm(f.autres[6])}, {vice(f.autres[6])},", avant=6)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    d.p(f"Le comité syndical, après en avoir délibéré, à {tous(f)} :", avant=8)
    disposer(d, f, tierces(f), "Article {n} – ", "Article unique – ", fin=".", aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Nombre de voix pour : {f.pour}, contre : {f.contre}, abstentions : {f.abstentions}", avant=8)
    signer(d, f, "Pour extrait certifié conforme,", f"{le_chef(f)} du syndicat,")
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def syndicat_eau_tarifs(f: Faits) -> Feuille:
    """A water syndicat: tariffs in a table between two verbs, the exposé by the chair, « Reçu en préfecture »."""
    f = grouper(
        f, "Syndicat intercommunal d'alimentation en eau potable {de}", "comité syndical", 22, EAU, prefixe="25"
    )
    d, qui, numero = Feuille("syndicat_eau_tarifs"), bancs(f), f"DE_{f.seance.year}_{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("DÉLIBÉRATIONS DU COMITÉ SYNDICAL", aligne="centre", avant=2)
    d.p(f"Séance du {le(f.seance)}", gras=True, aligne="centre", avant=2)
    gauche = tuple(P(t, taille=10, avant=1) for t in (
        f"Membres en exercice : {f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}",
        f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}"))  # fmt: skip
    droite = [P(f"Date de la convocation : {f.convocation:%d/%m/%Y}", taille=10, avant=1),
              P(f"L'an {jour_ecrit(f.seance)}, l'assemblée régulièrement convoquée s'est réunie sous la présidence de "
                f"{monsieur(f.president)}, {f.president.qualite}.", taille=10),
              P(f"Sont présents : {noms(qui.presents, civilite=False)}", taille=10)]  # fmt: skip
    if qui.pouvoirs:
        droite.append(P(f"Représentés : {mandats(qui, ' par ', civilite=False)}", taille=10))
    if qui.absents:
        droite.append(P(f"Excusés : {noms(qui.absents, civilite=False)}", taille=10))
    droite.append(P(f"Secrétaire de séance : {f.secretaire}", taille=10))
    d.blocs.append(Colonnes(gauche, tuple(droite), part=0.3))
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=14)
    d.p(f"{monsieur_le(f)} rappelle l'état du réseau. " + " ".join(expose(f)), aligne="justifie")
    motiver(d, f)
    d.p(f"Le comité syndical, ouï cet exposé, après en avoir délibéré, à {tous(f)} :", avant=8)
    textes = tierces(f)
    brouillon = Feuille("")
    disposer(brouillon, f, textes)
    d.dit(provisions=brouillon.attendu["provisions"])
    d.p(f"- {textes[0]}", retrait=8)
    prix = 40 + f.rang % 30
    tableau_dans(d, 0, (("Tranche", "Tarif HT"), ("Abonnement annuel", f"{prix},00 €"),
                        ("De 0 à 120 m³", "0,71 € le m³"), ("Au-delà de 120 m³", "0,64 € le m³")))  # fmt: skip
    d.p(f"- {textes[1]}.", retrait=8, avant=10)
    d.p("Ainsi délibéré les jour, mois et an ci-dessus.", avant=10)
    signer(d, f, f"{le_chef(f)},")
    d.lignes(f"Reçu en préfecture le {f.reception:%d/%m/%Y}", f"Publié le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "votants", "reception", "publication")
    dit_vote(d, f)
    return d


def syndicat_dechets_decision(f: Faits) -> Feuille:
    """A waste syndicat's décision of its chair: verbs in capitals without articles, an amount, posted on line."""
    f = grouper(f, "Syndicat mixte de valorisation des déchets {de}", "comité syndical", 24, ENERGIE, prefixe="25")
    d, numero = Feuille("syndicat_dechets_decision"), f"{f.seance.year}-D{f.rang:02}"
    quoi, qui, somme = (
        ("la reprise des papiers et cartons", "Fibres du Plateau", "62 € la tonne"),
        ("la location d'un broyeur de déchets verts", "Locamat Ourvaise", "1 180 € HT par mois"),
        ("le transport des bennes de déchèterie", "Transports Jauvert", "18 640 € HT par an"),
    )[f.rang % 3]
    objet = f"Contrat avec la société {qui} pour {quoi}"
    timbrer(d, f, "s2low", numero.replace("-", "_"), "AU")
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"DÉCISION N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p("Prise par délégation du comité syndical", italique=True, aligne="centre", avant=2)
    d.p(f"Objet : {objet}", gras=True, avant=12)
    d.p(f"{le_chef(f)} du syndicat,", avant=10)
    visas = (
        f"{CGCT}, notamment son article L. 5211-10",
        f"la délibération n° 2020-17 du 10 septembre 2020 donnant délégation à {monsieur_le(f)}",
        f"la proposition de la société {qui}",
    )
    for visa in visas:
        d.p(f"VU {visa},", aligne="justifie")
    motif = "que le contrat en cours arrive à échéance à la fin du trimestre"
    d.p(f"CONSIDÉRANT {motif},", aligne="justifie")
    d.dit(visas=[f"VU {v}" for v in visas], considerants=[f"CONSIDÉRANT {motif}"])
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    textes = [
        f"d'accepter la proposition de la société {qui} au prix de {somme}",
        "de signer le contrat correspondant pour une durée d'un an renouvelable deux fois",
        "d'inscrire les crédits nécessaires au budget du syndicat",
    ]
    for texte in textes:
        d.p(f"{texte}{'.' if texte is textes[-1] else ','}", puce="-", retrait=12)
    d.dit(provisions=[(None, v, t) for v, t in zip(("ACCEPTE", "SIGNE", "INSCRIT"), textes, strict=True)])
    d.p(f"Fait à Brunevault, le {le(f.seance)}", avant=14)
    signer(d, f, f"{le_chef(f)},", aligne="gauche", avant=4)
    d.p("La présente décision sera inscrite au registre des délibérations et portée à la connaissance du comité "
        "syndical lors de sa prochaine réunion.", taille=9, avant=14)  # fmt: skip
    executif(d, f, "AU", numero, objet)
    return d


def syndicat_petr(f: Faits) -> Feuille:
    """A PETR: counts by a sentence, « Vu » then « Considérant » after the exposé, « DÉCIDE DE » over a numbered list,
    publication at the foot."""
    f = grouper(f, "Pôle d'équilibre territorial et rural du Pays {de}", "comité syndical", 26, PETR, prefixe="20",
                visas=[f"{CGCT}, notamment ses articles L. 5741-1 et suivants"])  # fmt: skip
    d, qui, numero = Feuille("syndicat_petr"), bancs(f), f"PETR-{f.seance.year}-{f.rang:02}"
    timbrer(d, f, "ministere", numero.replace("-", "_"))
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Comité syndical du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"Délibération {numero}", gras=True, avant=10)
    d.p(f.sujet.objet, gras=True, avant=2)
    d.p(f"Le comité syndical, convoqué le {le(f.convocation)}, s'est tenu à Grandvaire sous la présidence de "
        f"{mm(f.president)}, {f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Délégués titulaires et suppléants présents : {noms(qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Délégués ayant donné pouvoir : {mandats(qui)}.", taille=10)
    d.lignes(f"Nombre de délégués en exercice : {f.exercice}", f"Nombre de délégués présents : {f.presents}",
             f"Nombre de pouvoirs : {f.pouvoirs}", f"Nombre de votants : {f.votants}", avant=8, taille=10)  # fmt: skip
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", taille=10)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    motiver(d, f, fin=POINT_VIRGULE, aligne="justifie")
    d.p("Le comité syndical, après en avoir délibéré, DÉCIDE DE :", gras=True, avant=10)
    disposer(d, f, infinitifs(f, "nu"), "{n}. ", retrait=10, aligne="justifie")
    voix = "Vote à l'unanimité" if f.mode == "unanimite" else f"Vote à la majorité : {decompte(f)}"
    d.p(f"{voix}.", gras=True, avant=10)
    signer(d, f, f"{le_chef(f)} du PETR,")
    d.p("Délibération certifiée exécutoire, publiée sur le site du PETR "
        f"le {f.publication:%d/%m/%Y}", taille=9, avant=12)  # fmt: skip
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "votants", "publication")
    d.dit(pouvoirs=f.pouvoirs)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return courber(d)


def syndicat_parc_naturel(f: Faits) -> Feuille:
    """A regional natural park's bureau: colleges of elected members, a decision in the present, voting in a table."""
    f = grouper(f, "Syndicat mixte du Parc naturel régional des Monts d'Ourvaise", "bureau syndical", 18, PARC,
                prefixe="25", autorite="{le} {Chef} du Parc")  # fmt: skip
    d, qui, numero = Feuille("syndicat_parc_naturel"), bancs(f), f"BS {f.seance.year}-{f.rang:02}"
    d.haut = "Parc naturel régional des Monts d'Ourvaise"
    d.p(f.collectivite, gras=True, taille=13, aligne="centre")
    d.p("EXTRAIT DES DÉLIBÉRATIONS DU BUREAU SYNDICAL", gras=True, aligne="centre", avant=10)
    d.p(f"Réunion du {le(f.seance)} à la Maison du Parc", aligne="centre", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Date d'envoi de la convocation : {le(f.convocation)}", avant=8)
    d.p("Étaient présents :", avant=6)
    tiers = len(qui.presents) // 3
    d.p(f"Collège de la Région : {noms(qui.presents[:tiers])}", avant=1, retrait=8)
    d.p(f"Collège du Département : {noms(qui.presents[tiers : 2 * tiers])}", avant=1, retrait=8)
    d.p(f"Collège des communes : {noms(qui.presents[2 * tiers :])}", avant=1, retrait=8)
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {mandats(qui)}", avant=4)
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents)}", avant=4)
    d.p(f"Président de séance : {mm(f.president)}, {f.president.qualite}", avant=4)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=4)
    d.p(f"En exercice : {f.exercice}, présents : {f.presents}, pouvoirs : {f.pouvoirs}, votants : {f.votants}", avant=4)
    motiver(d, f, aligne="justifie")
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    d.p("Le Bureau syndical, après en avoir délibéré :", avant=10)
    disposer(d, f, tierces(f, haut=False), puce="–", retrait=12, aligne="justifie")
    d.blocs.append(Tableau((("Pour", "Contre", "Abstention"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    d.p(f"Fait à Jonquevaire, le {le(f.seance)}", avant=14)
    signer(d, f, f"{le_chef(f)} du syndicat mixte,", avant=4, aligne="gauche")
    d.p("Cette délibération peut être contestée dans les deux mois devant le tribunal administratif de Castelbrune.",
        taille=9, avant=14)  # fmt: skip
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


SYNDICATS = (
    syndicat_sivu_creche,
    syndicat_sivom_voirie,
    syndicat_sirp_ecoles,
    syndicat_energie,
    syndicat_eau_tarifs,
    syndicat_dechets_decision,
    syndicat_petr,
    syndicat_parc_naturel,
)
