"""The blind set ETABLISSEMENTS: two SDIS, one centre de gestion, one régie, one decision of a maire."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.etablissements_pieces import (
    CGCT,
    PV,
    de_faire,
    de_petit,
    dit_executif,
    dit_sans_secretaire,
    dit_seance,
    e,
    en_articles,
    enoncer,
    madame,
    mme,
    mmes,
    motifs,
    motifs_en_liste,
    petit,
    placer,
    s,
    salle,
    signe,
    signent,
    tierces,
    timbrer,
    titre,
)
from benchmarks.exactitude.dispositions.etablissements_sujets import GESTION, SDIS, TRANSPORTS
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage


def sdis_conseil_administration(f: Faits) -> Feuille:
    """A SDIS's board: members with a deliberative and a consultative voice, titular and alternate, the report of the
    director, « DÉCIDE DE : » and articles, a page break before the dispositif."""
    f = placer(f, "Service départemental d'incendie et de secours de la Sorne", "conseil d'administration", "président",
               22, prefixe="28", sujets=SDIS, visas=[f"{CGCT}, notamment son article L. 1424-29"])  # fmt: skip
    d, qui, numero = Feuille("sdis_conseil_administration"), salle(f), f"CA-{f.seance.year}-{f.rang:03}"
    timbrer(d, f, "actes", numero)
    d.bas = "SDIS de la Sorne – 1, rue des Sapeurs – {page}/{pages}"
    d.p("SERVICE DÉPARTEMENTAL D'INCENDIE ET DE SECOURS DE LA SORNE", gras=True, aligne="centre")
    d.p("CONSEIL D'ADMINISTRATION", gras=True, aligne="centre", taille=13, avant=8)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=8)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Le conseil d'administration du SDIS, légalement convoqué le {le(f.convocation)}, s'est réuni à l'état-major "
        f"sous la présidence de {madame(f.president)}, {f.president.qualite}.", aligne="justifie")  # fmt: skip
    d.p("Membres ayant voix délibérative", gras=True, taille=10)
    d.p(f"Titulaires présents : {mmes(qui.presents[:-2])}. Suppléants présents : {mmes(qui.presents[-2:])}.", taille=10,
        aligne="justifie")  # fmt: skip
    if qui.mandats:
        d.p(f"Pouvoirs : {', '.join(f'{mme(a)} à {mme(b)}' for a, b in qui.mandats)}.", taille=10)
    if qui.absents:
        d.p(f"Excusés : {mmes(qui.absents)}.", taille=10)
    d.p("Membres ayant voix consultative", gras=True, taille=10)
    d.p("Le directeur départemental, le médecin-chef, le président de l'union départementale des sapeurs-pompiers et "
        "le payeur départemental.", taille=10, aligne="justifie")  # fmt: skip
    d.lignes(f"Membres en exercice : {f.exercice}", f"Présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}",
             f"Votants : {f.votants}", avant=8, taille=10)  # fmt: skip
    d.p(f"Secrétaire de séance : {mme(f.secretaire)}", taille=10)
    motifs(d, f, aligne="justifie")
    d.blocs.append(SautDePage())
    d.p("Sur proposition du directeur départemental, le conseil d'administration, après en avoir délibéré,", avant=8)
    d.p("DÉCIDE DE :", gras=True, aligne="centre")
    en_articles(d, f, de_faire(f, "Nu"), "Article {er} – ", aligne="justifie")
    d.p(f"Vote : Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions}", avant=10)
    signe(d, f, f"{titre(f)} du conseil d'administration du SDIS,")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def sdis_bureau(f: Faits) -> Feuille:
    """The bureau of a SDIS's board, five people: a short act on a letterhead, lists under « Vu » and « Considérant »,
    adoption in one word, the director charged with the execution."""
    f = placer(f, "Service départemental d'incendie et de secours de l'Ostre", "bureau", "président", 5, prefixe="28",
               sujets=SDIS[:2], mode="unanimite", pouvoirs_dits=False,
               visas=[f"{CGCT}, notamment son article L. 1424-27",
                      "la délibération du conseil d'administration du 14 octobre 2021 donnant délégation au "
                      "bureau"])  # fmt: skip
    d, qui, numero = Feuille("sdis_bureau"), salle(f), f"B{f.seance.year}-{f.rang:02}"
    timbrer(d, f, "s2low", numero)
    d.p("Service départemental d'incendie et de secours de l'Ostre", gras=True, taille=13)
    d.p("Réunion du Bureau", italique=True, avant=0)
    d.p(f"Séance du {f.seance:%d/%m/%Y} – Délibération n° {numero}", gras=True, avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Présidence : {mme(f.president)}, {f.president.qualite}", avant=10)
    d.p(f"Présents ({f.presents} sur {f.exercice} membres en exercice) : {mmes(qui.presents)}")
    d.p(f"Convocation du {le(f.convocation)}. Secrétaire de séance : {mme(f.secretaire)}.")
    motifs_en_liste(d, f, "Vu", "Considérant")
    d.p("Après en avoir délibéré, le Bureau décide à l'unanimité :", avant=8)
    enoncer(d, f, de_faire(f), puce="-", retrait=12)
    signe(d, f, f"{titre(f)},", aligne="gauche")
    d.p("Le directeur départemental est chargé de la publication de la présente délibération au recueil des actes "
        "administratifs de l'établissement.", taille=9, avant=12)  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, comptes=False)
    return d


def sdis_centre_de_gestion(f: Faits) -> Feuille:
    """A centre de gestion: two columns at the head, presence by college, « Le conseil d'administration, par n voix »,
    lowercase verbs, certificate of the president."""
    f = placer(f, "Centre de gestion de la fonction publique territoriale de la Vaire", "conseil d'administration",
               "président", 25, prefixe="28", sujets=GESTION)  # fmt: skip
    d, qui, numero = Feuille("sdis_centre_de_gestion"), salle(f), f"{f.seance:%Y-%m}/{f.rang:02}"
    d.blocs.append(Colonnes(
        (P("CENTRE DE GESTION DE LA FONCTION PUBLIQUE TERRITORIALE DE LA VAIRE", gras=True),
         P("6, allée des Érables", taille=9)),
        (P(f"Conseil d'administration du {le(f.seance)}", gras=True), P(f"Délibération n° {numero}", gras=True)),
        part=0.45))  # fmt: skip
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"Le conseil d'administration du Centre de gestion s'est réuni le {jour_de_semaine(f.seance)} {le(f.seance)} à "
        f"9 h 30 au siège de l'établissement, sur convocation adressée le {le(f.convocation)}, sous la présidence de "
        f"{mme(f.president)}, {f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Représentants des communes affiliées : {mmes(qui.presents[:-3])}", taille=10, aligne="justifie")
    d.p(f"Représentants des établissements publics : {mmes(qui.presents[-3:])}", taille=10, aligne="justifie")
    if qui.mandats:
        d.p(f"Ont donné pouvoir : {', '.join(f'{mme(a)} à {mme(b)}' for a, b in qui.mandats)}", taille=10)
    d.p(f"Nombre de membres en exercice : {f.exercice}, nombre de présents : {f.presents}, nombre de votants : "
        f"{f.votants}")  # fmt: skip
    d.p(f"{mme(f.secretaire)} a été {e(f.secretaire, 'désigné')} en qualité de secrétaire de séance.")
    motifs(d, f, fin=PV, aligne="justifie")
    if f.mode == "unanimite":
        d.p("Après en avoir délibéré, le conseil d'administration, à l'unanimité :", avant=8)
    else:
        d.p(f"Après en avoir délibéré, le conseil d'administration, par {f.pour} voix pour, {f.contre} voix contre et "
            f"{s(f.abstentions, 'abstention')} :", avant=8)  # fmt: skip
    enoncer(d, f, tierces(f, "bas"), puce="-", retrait=12)
    signent(d, f)
    d.p(f"Certifié exécutoire par {titre(f, False)} compte tenu de la transmission au contrôle de légalité le "
        f"{f.transmission:%d/%m/%Y} et de la publication le {f.publication:%d/%m/%Y}.", taille=9, avant=14)  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def regie_des_transports(f: Faits) -> Feuille:
    """A régie of transport's board: presence in one sentence, the object in the middle, an article for each decision
    in capitals, the « ordonnateur » signing as the president, no stamp but its dates."""
    f = placer(f, "Régie des transports {de}", "conseil d'administration", "président", 13, prefixe="82",
               sujets=TRANSPORTS)  # fmt: skip
    d, numero = Feuille("regie_des_transports", police="New Computer Modern"), f"RT/{f.seance.year}/{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, taille=14, aligne="centre")
    d.p("Établissement public local à caractère industriel et commercial", italique=True, aligne="centre", avant=0)
    d.p(f"Conseil d'administration – séance du {le(f.seance)}", aligne="centre", gras=True, avant=10)
    d.lignes(f"Délibération n° {numero}", f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Le conseil d'administration s'est réuni sur convocation du {le(f.convocation)}, sous la présidence "
        f"{de_petit(f.president)}, {f.president.qualite}. {petit(f.secretaire)} est {e(f.secretaire, 'nommé')} "
        "secrétaire de séance.", aligne="justifie", avant=10)  # fmt: skip
    d.lignes(f"Administrateurs en exercice : {f.exercice}", f"Administrateurs présents ou représentés : {f.votants}")
    motifs(d, f)
    d.p("Le conseil d'administration, après en avoir délibéré,", avant=10)
    d.p("DÉCIDE :", gras=True)
    en_articles(d, f, de_faire(f, "cap"), "ARTICLE {ER} - ", aligne="justifie")
    if f.mode == "unanimite":
        d.p("La délibération est adoptée à l'unanimité.", avant=8)
    else:
        d.p(f"La délibération est adoptée à la majorité des suffrages exprimés : {f.pour} pour, {f.contre} contre"
            + (f", {s(f.abstentions, 'abstention')}" if f.abstentions else "") + ".", avant=8)  # fmt: skip
    signe(d, f, f"{titre(f)} du conseil d'administration,", nom=petit(f.president))
    d.p(f"Transmis en préfecture le {f.transmission:%d/%m/%Y} – Publié le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dit_sans_secretaire(d, f, numero, "convocation", "en_exercice", nom=petit(f.president))
    d.dit(secretaire=petit(f.secretaire), transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def commune_decision_du_maire(f: Faits) -> Feuille:
    """A maire decides by delegation: number and object at the head, « Vu » of the article L. 2122-22, a considérant,
    « Décide : » and articles with a short clause of information of the council."""
    f = placer(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, numero = Feuille("commune_decision_du_maire"), f"DM {f.seance.year}-{f.rang:02}"
    quoi, somme = (("la restauration de la croix de la place", "3 480"), ("l'acquisition d'un tracteur", "46 900"),
                   ("l'installation d'un columbarium", "11 720"))[f.rang % 3]  # fmt: skip
    objet = f"Marché passé pour {quoi}"
    timbrer(d, f, "actes", numero, "AU")
    d.p(f.collectivite, gras=True)
    d.p("DÉCISION DU MAIRE PRISE PAR DÉLÉGATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.lignes(f"Décision n° {numero}", f"Objet : {objet}", avant=10, gras=True)
    d.p(f"{titre(f)},", avant=12)
    visas = [f"{CGCT}, notamment ses articles L. 2122-22 et L. 2122-23", "le code de la commande publique",
             "la délibération du conseil municipal du 8 juin 2020 portant délégation de pouvoirs au maire"]  # fmt: skip
    motif = "la consultation menée auprès de trois entreprises"
    for visa in visas:
        d.p(f"Vu {visa},", aligne="justifie")
    d.p(f"Considérant {motif},", aligne="justifie")
    d.p("DÉCIDE :", gras=True, avant=10)
    textes = [f"Le marché relatif à {quoi} est attribué à l'entreprise Atelier du Coteau pour {somme} € HT",
              "La dépense sera imputée à la section d'investissement du budget communal",
              "La présente décision sera communiquée au conseil municipal lors de sa prochaine réunion"]  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} : {texte}.", aligne="justifie")
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"],
          provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])  # fmt: skip
    d.p(f"À l'hôtel de ville, le {le(f.seance)}", aligne="droite", avant=12)
    signe(d, f, f"{titre(f)},")
    d.p(f"Publiée le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dit_executif(d, f, numero, objet)
    d.dit(publication=f.publication)
    return d


ETABLISSEMENTS_SECOURS = (
    sdis_conseil_administration,
    sdis_bureau,
    sdis_centre_de_gestion,
    regie_des_transports,
    commune_decision_du_maire,
)
