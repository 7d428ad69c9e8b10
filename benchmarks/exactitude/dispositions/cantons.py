"""The blind set CANTONS: thirty communes from the hamlet to the city, of which three arrêtés and two décisions of
the maire; these five stand here."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from benchmarks.exactitude.dispositions.cantons_bourgs import CANTONS_BOURGS
from benchmarks.exactitude.dispositions.cantons_pieces import CGCT, PV, acte, e, loger, m, signer, timbre
from benchmarks.exactitude.dispositions.cantons_villages import CANTONS_VILLAGES
from benchmarks.exactitude.dispositions.cantons_villes import CANTONS_VILLES
from benchmarks.exactitude.faits import Faits, Sujet, le
from benchmarks.exactitude.modele import Feuille


def _fonder(f: Faits, visas: tuple[str, ...], motifs: tuple[str, ...]) -> Faits:
    """The grounds of an act of the maire."""
    return replace(f, sujet=Sujet("", "", visas, motifs, ()))


def _viser(d: Feuille, f: Faits, vu: str = "Vu", motif: str = "Considérant", fin: str = ",") -> None:
    for champ, mot, textes in (("visas", vu, f.visas), ("considerants", motif, f.sujet.considerants)):
        for texte in textes:
            d.p(f"{mot} {texte}{fin}", aligne="justifie")
        d.dit(**{champ: [f"{mot} {t}" for t in textes]})


def _articles(d: Feuille, marque: str, articles: list[tuple[str | None, str]]) -> None:
    """`{n}`, `{er}` in `marque`: « 1 », « 1er »."""
    for n, (_, texte) in enumerate(articles, 1):
        label = marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{label}{texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), verbe, texte) for n, (verbe, texte) in enumerate(articles, 1)])


def ville_arrete_de_stationnement(f: Faits) -> Feuille:
    """A town's permanent arrêté of parking: capitals, passive sentences, five articles, a stamp."""
    f = loger(f, "Ville {de}", 33)
    d, numero = Feuille("ville_arrete_de_stationnement"), f"{f.seance.year}-P-{f.rang:03}"
    rue, cote = (("rue du Four", "impair"), ("avenue de la Gare", "pair"), ("rue des Écoles", "impair"))[f.rang % 3]
    objet = f"Réglementation permanente du stationnement {rue}"
    timbre(d, f, "s2low", numero, "AR")
    d.bas = "Police municipale – 2, place de l'Hôtel-de-Ville – page {page}/{pages}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("DIRECTION DE L'ESPACE PUBLIC", taille=9, avant=0)
    d.p(f"ARRÊTÉ MUNICIPAL PERMANENT N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"OBJET : {objet}", gras=True, avant=10)
    d.p(f"LE MAIRE DE LA {f.collectivite.upper()},", gras=True, avant=10)
    f = _fonder(f, (f"{CGCT}, notamment ses articles L. 2213-1 à L. 2213-6",
                    "le code de la route, notamment ses articles R. 417-1 et R. 417-10",
                    "l'instruction interministérielle sur la signalisation routière"),
                ("que l'étroitesse de la chaussée ne permet pas le stationnement des deux côtés",
                 "qu'il y a lieu de faciliter le passage des véhicules de secours"))  # fmt: skip
    _viser(d, f, "VU", "CONSIDÉRANT")
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    _articles(d, "ARTICLE {n} : ", [
        (None, f"Le stationnement des véhicules est interdit du côté {cote} de la voie {rue}, sur toute sa longueur"),
        (None, "La signalisation sera mise en place par les services techniques municipaux"),
        (None, "Les infractions au présent arrêté seront constatées et poursuivies conformément aux lois en vigueur"),
        (None, "Les dispositions antérieures contraires au présent arrêté sont abrogées"),
        (None, "Le directeur général des services et le chef de la police municipale sont chargés, chacun en ce qui le "
               "concerne, de l'exécution du présent arrêté"),
    ])  # fmt: skip
    d.p(f"Fait le {le(f.seance)}", aligne="droite", avant=14)
    signer(d, f, "Le Maire,")
    d.p("Le présent arrêté peut faire l'objet d'un recours devant le tribunal administratif de Montrivel dans un "
        "délai de deux mois à compter de sa publication.", taille=9, avant=14)  # fmt: skip
    acte(d, f, "AR", numero, objet)
    return d


def village_arrete_d_alignement(f: Faits) -> Feuille:
    """A village's individual alignment: no stamp, « Article 1er. – », one person, sent to two addresses."""
    f = loger(f, "Commune {de}", 11)
    d, numero, qui = Feuille("village_arrete_d_alignement"), f"{f.rang:02}/{f.seance.year}", f.autres[3]
    parcelle = f"B n° {100 + f.rang}"
    objet = f"Alignement individuel au droit de la parcelle cadastrée section {parcelle}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Département de la Haute-Vaire", f.collectivite.upper())
    d.p(f"ARRÊTÉ INDIVIDUEL N° {numero}", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"Objet : {objet}", avant=8)
    d.p(f"Le Maire de la {f.collectivite},", avant=10)
    f = _fonder(f, (f"la demande par laquelle {m(qui)} demande l'alignement de sa propriété",
                    "le code de la voirie routière, notamment ses articles L. 112-1 à L. 112-8", CGCT,
                    "l'état des lieux"), ())  # fmt: skip
    _viser(d, f, fin=PV)
    d.p("ARRÊTE :", gras=True, aligne="centre", avant=10)
    _articles(d, "Article {er}. – ", [
        (None, "L'alignement de la voie au droit de la propriété du bénéficiaire est défini par la ligne A-B du plan "
               "joint"),
        (None, "Le présent arrêté ne dispense pas le bénéficiaire des formalités prévues par le code de l'urbanisme"),
        (None, f"Le présent arrêté est notifié à {m(qui)} ; une copie est conservée en mairie"),
    ])  # fmt: skip
    d.p(f"Fait en mairie, le {le(f.seance)}.", avant=12)
    signer(d, f, "Le Maire,", aligne="gauche")
    d.p("Notifié le : ......................    Signature du bénéficiaire :", taille=9, avant=14)
    acte(d, f, "AI", numero, objet)
    return d


def bourg_arrete_de_regie(f: Faits) -> Feuille:
    """A bourg appoints the keeper of a till: title centred without a label, « Article 1 – », a line for acceptance."""
    f = loger(f, "Commune {de}", 23)
    d, numero, qui = Feuille("bourg_arrete_de_regie"), f"AR{f.seance.year}_{f.rang:03}", f.autres[6]
    regie = ("de la médiathèque", "du camping municipal", "des droits de place")[f.rang % 3]
    objet = f"Nomination du régisseur titulaire de la régie de recettes {regie}"
    timbre(d, f, "actes", numero, "AI")
    d.p(f.collectivite, gras=True, aligne="centre", taille=14)
    d.p(f"Arrêté du Maire n° {numero}", gras=True, aligne="centre", avant=10)
    d.p(objet, gras=True, aligne="centre", avant=4)
    d.p("Le Maire,", avant=12)
    f = _fonder(f, ("le décret n° 2012-1246 du 7 novembre 2012 relatif à la gestion budgétaire et comptable publique",
                    f"{CGCT}, notamment ses articles R. 1617-1 à R. 1617-5",
                    f"la décision du 3 avril 2019 instituant la régie de recettes {regie}",
                    "l'avis conforme du comptable public assignataire"),
                ("qu'il convient de pourvoir au remplacement du régisseur",))  # fmt: skip
    _viser(d, f, fin=PV)
    d.p("Arrête :", gras=True, avant=10)
    _articles(d, "Article {n} – ", [
        (None, f"{m(qui)} est {e(qui, 'nommé')} régisseur titulaire de la régie de recettes {regie}, avec pour mission "
               "d'appliquer exclusivement les dispositions prévues dans l'acte de création de celle-ci"),
        (None, "Le régisseur perçoit une indemnité de maniement de fonds d'un montant annuel de 110 €"),
        (None, "Le régisseur est tenu de présenter ses registres et ses fonds aux agents de contrôle qualifiés"),
    ])  # fmt: skip
    d.p(f"Fait à la mairie, le {f.seance:%d/%m/%Y}", avant=12)
    signer(d, f, "Le Maire,")
    d.p("Le régisseur titulaire (signature précédée de la mention « Vu pour acceptation ») :", taille=9, avant=14)
    acte(d, f, "AI", numero, objet)
    return d


def bourg_decision_de_marche(f: Faits) -> Feuille:
    """A small town's décision: « DÉCISION DU MAIRE », infinitives in articles, published at the foot."""
    f = loger(f, "Ville {de}", 27)
    d, numero = Feuille("bourg_decision_de_marche"), f"{f.seance.year}/DEC/{f.rang:03}"
    quoi, somme = (("réfection des courts de tennis", "38 470,00"), ("fourniture de mobilier scolaire", "12 905,40"),
                   ("curage du réseau pluvial", "21 600,00"))[f.rang % 3]  # fmt: skip
    objet = f"Marché de {quoi}"
    timbre(d, f, "ministere", numero, "AU")
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("DÉCISION DU MAIRE", gras=True, aligne="centre", taille=13, avant=10)
    d.p(f"N° {numero} du {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"Objet : {objet}", gras=True, avant=10)
    d.p(f"Le Maire de la {f.collectivite},", avant=10)
    f = _fonder(f, (f"{CGCT}, notamment son article L. 2122-22, 4°", "le code de la commande publique",
                    "la délibération du 10 juillet 2020 par laquelle le conseil municipal lui a donné délégation"),
                ("l'offre de l'entreprise, économiquement la plus avantageuse",))  # fmt: skip
    _viser(d, f)
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    _articles(d, "Article {er} : ", [
        ("ATTRIBUE", f"D'attribuer à la société Travaux et Matériels du Centre le marché de {quoi}, pour un montant de "
                     f"{somme} € HT"),
        ("SIGNE", "De signer le marché et toutes les pièces qui s'y rapportent"),
        ("IMPUTE", "D'imputer la dépense au budget de l'exercice en cours"),
        ("REND", "De rendre compte de la présente décision à la prochaine réunion du conseil municipal"),
    ])  # fmt: skip
    signer(d, f, "Le Maire,")
    d.p(f"Publiée le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    acte(d, f, "AU", numero, objet)
    d.dit(publication=f.publication)
    return d


def ville_decision_de_location(f: Faits) -> Feuille:
    """A city's décision: « Décision n° … prise par délégation », passive articles, sent and published below."""
    f = loger(f, "Ville {de}", 43)
    d, numero = Feuille("ville_decision_de_location"), f"DM-{f.seance:%y}-{f.rang:04}"
    lieu, loyer = (("12, rue Haute", "640"), ("3, place du Marché", "515"), ("27, quai Bas", "890"))[f.rang % 3]
    objet = f"Convention d'occupation d'un local situé {lieu}"
    d.haut = f"{f.collectivite} – Direction du patrimoine"
    d.p("DÉCISION PRISE PAR DÉLÉGATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=13)
    d.p("(article L. 2122-22 du code général des collectivités territoriales)", italique=True, aligne="centre", avant=0)
    d.p(f"Décision n° {numero}", gras=True, avant=14)
    d.p(f"Objet : {objet}", gras=True, avant=2)
    d.p(f"Le Maire de la {f.collectivite},", avant=10)
    f = _fonder(f, (f"{CGCT}, notamment ses articles L. 2122-22 et L. 2122-23",
                    "la délibération du 5 juillet 2020 portant délégation du conseil municipal au Maire",
                    "l'arrêté portant délégation de signature"),
                ("que l'association Le Fil d'Ariane recherche un local pour ses permanences",
                 "que ce local est libre de toute occupation"))  # fmt: skip
    _viser(d, f, fin="")
    d.p("décide :", gras=True, avant=10)
    _articles(d, "Article {n}. ", [
        (None, f"Une convention d'occupation est conclue avec l'association Le Fil d'Ariane pour le local situé "
               f"{lieu}"),
        (None, f"La redevance mensuelle est fixée à {loyer} €, charges comprises"),
        (None, f"La convention prend effet le {le(f.publication + timedelta(days=20))} pour une durée de trois ans"),
        (None, "Le directeur général des services est chargé de l'exécution de la présente décision"),
    ])  # fmt: skip
    d.p(f"Fait à l'hôtel de ville, le {le(f.seance)}", aligne="droite", avant=12)
    signer(d, f, "Le Maire,")
    d.lignes(f"Transmise au contrôle de légalité le {f.transmission:%d/%m/%Y}",
             f"Publiée sur le site de la Ville le {f.publication:%d/%m/%Y}", taille=9, avant=12)  # fmt: skip
    acte(d, f, "AU", numero, objet)
    d.dit(transmission=f.transmission, publication=f.publication)
    return d


CANTONS = (
    *CANTONS_VILLAGES,
    *CANTONS_BOURGS,
    *CANTONS_VILLES,
    ville_arrete_de_stationnement,
    village_arrete_d_alignement,
    bourg_arrete_de_regie,
    bourg_decision_de_marche,
    ville_decision_de_location,
)
