"""The blind set « PALAIS »: a transport régie, a housing office, and two decisions by delegation."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.palais_pieces import (
    CGCT,
    articles,
    de_faire,
    dire,
    dire_acte,
    e,
    etablir,
    faire,
    le_chef,
    m,
    monsieur,
    salle,
    signer,
    suite,
    timbrer,
    tous,
    typographier,
    viser,
    viser_en_liste,
    voix,
)
from benchmarks.exactitude.dispositions.palais_sujets import HABITAT, TRANSPORTS, choisir
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Feuille, P, Tableau


def regie_de_transports(f: Faits) -> Feuille:
    """A transport régie: its company-like head, counts in a sentence, visas under one « Vu : », numbered bare
    infinitives."""
    sujet, expose = choisir(f, TRANSPORTS)
    f = etablir(f, "Régie des transports du Pays de Montrivel", "conseil d'administration", "président", 13,
                siren="82", sujet=sujet)  # fmt: skip
    d, qui, numero = Feuille("regie_de_transports"), salle(f), f"RT/{f.seance.year}/{f.rang:02}"
    d.bas = "Régie des transports – Établissement public industriel et commercial – Dépôt des Trois-Ponts"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"Conseil d'administration du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(sujet.objet, gras=True, aligne="centre", taille=13)
    d.p(f"Le conseil d'administration de la régie, convoqué le {le(f.convocation)}, s'est réuni au dépôt à 9 h 30 sous "
        f"la présidence de {m(f.president)}, {f.president.qualite}. Il compte {f.exercice} membres en exercice, dont "
        f"{f.presents} présents et {f.pouvoirs} représenté{'s' if f.pouvoirs > 1 else ''}. "
        f"Secrétaire de séance : {m(f.secretaire)}.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Étaient présents : {suite(qui.presents)}.", taille=10, aligne="justifie")
    d.p(expose, aligne="justifie", avant=10)
    viser_en_liste(d, "Vu", "visas", f.visas, "-")
    viser_en_liste(d, "Considérant", "considerants", sujet.considerants, "-")
    d.p("Après en avoir délibéré, le conseil d'administration décide de :", avant=10)
    articles(d, f, faire(f), "{n}. ", fin=" ;", retrait=12)
    d.p(f"Délibération adoptée à {tous(f)}" + (f", par {voix(f)}." if f.contre else "."), avant=12)
    signer(d, f.president, f"{le_chef(f)} du conseil d'administration,", aligne="gauche")
    d.p(f"Acte transmis au contrôle de légalité le {le(f.transmission)} et publié le {le(f.publication)}.", taille=9,
        avant=14)  # fmt: skip
    dire(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=bool(f.contre), zeros=False)
    return d


def regie_office_de_l_habitat(f: Faits) -> Feuille:
    """A public housing office: a sheet with a table of attendance, « DÉLIBÈRE », articles of one sentence, a stamp."""
    sujet, expose = choisir(f, HABITAT)
    f = etablir(f, "Office public de l'habitat des Rives de Vaire", "conseil d'administration", "président", 23,
                siren="27", sujet=sujet)  # fmt: skip
    d, qui, numero = Feuille("regie_office_de_l_habitat"), salle(f), f"{f.seance:%Y}-{f.rang:03}"
    timbrer(d, f, "actes", numero)
    d.haut = f"Office public de l'habitat des Rives de Vaire – Conseil d'administration du {f.seance:%d/%m/%Y}"
    d.p("OFFICE PUBLIC DE L'HABITAT DES RIVES DE VAIRE", gras=True, aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero} DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre", avant=8)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"Objet : {sujet.objet}", gras=True, avant=12)
    d.p(f"Président de séance : {m(f.president)}, {f.president.qualite}", avant=10)
    d.p(f"{monsieur(f.secretaire)} a été {e(f.secretaire, 'désigné')} secrétaire de séance.", avant=2)
    rangs = [("Administrateur", "Présence")]
    rangs += [(m(i), "Présente" if i.femme else "Présent") for i in qui.presents]
    rangs += [(m(a), f"A donné pouvoir à {m(b)}") for a, b in qui.pouvoirs]
    rangs += [(m(i), e(i, "Excusé")) for i in qui.absents]
    d.blocs.append(Tableau(tuple(rangs)))
    d.p(f"Administrateurs en exercice : {f.exercice} | Présents : {f.presents} | Pouvoirs : {f.pouvoirs} | Votants : "
        f"{f.votants}", avant=8)  # fmt: skip
    d.p(expose, aligne="justifie", avant=10)
    viser(d, f.visas, sujet.considerants, fin="", aligne="justifie")
    d.p("Le Conseil d'administration, après en avoir délibéré,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    articles(d, f, de_faire(f), "Article {n} : ", aligne="justifie")
    d.blocs.append(Tableau((("Pour", "Contre", "Abstention"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    signer(d, f.president, f"{le_chef(f)} du Conseil d'administration,")
    dire(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def commune_decision_du_maire(f: Faits) -> Feuille:
    """A town's décision on a hiring of its hall: the delegation among the visas, articles that begin with an
    infinitive, an account to the council."""
    f = etablir(f, "Ville {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("commune_decision_du_maire"), f"DM-{f.seance.year}-{f.rang:03}"
    preneur, prix = (("l'association Les Trois Coups", "320"), ("la société Atelier du Pont", "540"),
                     ("l'école de danse Pas de côté", "410"))[f.rang % 3]  # fmt: skip
    objet = f"Mise à disposition de la salle Jean-Moreau à {preneur}"
    timbrer(d, f, "s2low", numero, "AU")
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Service de la vie associative", italique=True, avant=0)
    d.p(f"DÉCISION DU MAIRE N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p("Prise par délégation du conseil municipal (article L. 2122-22 du code général des collectivités "
        "territoriales)",
        aligne="centre", taille=9, avant=2)  # fmt: skip
    d.p(f"Objet : {objet}", gras=True, avant=12)
    d.p(f"Le Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=12)
    visas = (f"{CGCT}, notamment ses articles L. 2122-22 et L. 2122-23",
             "la délibération n° 2020-31 du 9 juin 2020 par laquelle le conseil municipal a donné délégation au Maire",
             "le projet de convention")  # fmt: skip
    motifs = (f"la demande formulée par {preneur}", "que la salle est disponible aux dates demandées")
    viser(d, visas, motifs, aligne="justifie")
    d.p("DÉCIDE", gras=True, aligne="centre", avant=12)
    textes = (f"De conclure avec {preneur} une convention de mise à disposition de la salle Jean-Moreau",
              f"De fixer à {prix} € le montant de la redevance mensuelle",
              "La présente décision sera inscrite au registre des délibérations et il en sera rendu compte au conseil "
              "municipal lors de sa prochaine réunion")  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} : {texte}.", aligne="justifie")
    d.dit(provisions=[("1", "CONCLUT", textes[0]), ("2", "FIXE", textes[1]), ("3", None, textes[2])])
    d.p(f"Fait en l'Hôtel de Ville, le {le(f.seance)}", avant=12)
    signer(d, f.president, "Le Maire,")
    dire_acte(d, f, numero, objet, "AU")
    return typographier(d)


def departement_decision_du_president(f: Faits) -> Feuille:
    """A département chair's décision on a claim: a service's head, « DÉCIDE » and dashes, dates of the certificate."""
    f = etablir(f, "Département du Haut-Montrivel", "commission permanente", "président", 30, siren="22")
    d, numero = Feuille("departement_decision_du_president"), f"{f.seance.year}/DEC/{f.rang:03}"
    bien, somme = (("glissière de sécurité", "2 316,40"), ("clôture du collège des Coteaux", "1 084,00"),
                   ("signalisation de la RD 14", "967,25"))[f.rang % 3]  # fmt: skip
    objet = f"Acceptation d'une indemnité d'assurance – Dommages à la {bien}"
    d.p("DÉPARTEMENT DU HAUT-MONTRIVEL", gras=True, taille=13)
    d.lignes("Direction des affaires juridiques", "Service des assurances", taille=9, avant=2)
    d.p(f"DÉCISION N° {numero}", gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"Objet : {objet}", gras=True, aligne="centre")
    d.p(f"{le_chef(f)} du Conseil départemental,", avant=14)
    visas = (f"{CGCT}, notamment son article L. 3211-2",
             "la délibération du Conseil départemental du 1er juillet 2021 donnant délégation à son président",
             "le contrat d'assurance des dommages aux biens", "le rapport de l'expert")  # fmt: skip
    motifs = (f"que l'assureur propose de verser une indemnité de {somme} €",)
    viser(d, visas, motifs, mots=("VU", "CONSIDÉRANT"), fin=" ;")
    d.p("DÉCIDE :", gras=True, avant=12)
    textes = (f"d'accepter l'indemnité de {somme} € proposée par l'assureur",
              "d'imputer la recette au chapitre 77 du budget départemental")  # fmt: skip
    for texte, fin in zip(textes, (" ;", "."), strict=True):
        d.p(f"- {texte}{fin}", retrait=12)
    d.dit(provisions=[(None, "ACCEPTE", textes[0]), (None, "IMPUTE", textes[1])])
    d.p(f"Fait le {le(f.seance)}", avant=14, aligne="droite")
    signer(d, f.president, f"{le_chef(f)} du Conseil départemental")
    d.blocs.append(P(f"Décision transmise au représentant de l'État le {f.transmission:%d/%m/%Y}", taille=9, avant=16))
    d.p(f"Décision publiée le {f.publication:%d/%m/%Y}", taille=9, avant=0)
    dire_acte(d, f, numero, objet, "AU")
    d.dit(transmission=f.transmission, publication=f.publication)
    return d


PALAIS_BOUT = (
    regie_de_transports,
    regie_office_de_l_habitat,
    commune_decision_du_maire,
    departement_decision_du_president,
)
