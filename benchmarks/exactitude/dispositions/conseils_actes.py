"""The layouts of the set CONSEILS, last part: two arrêtés, two décisions."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, visas_suivis
from benchmarks.exactitude.dispositions.conseils_pieces import CGCT, ar_prefecture, articles_libres, en, sujet
from benchmarks.exactitude.dispositions.finales_fin import (
    camper,
    decider,
    dit_acte,
    le_chef,
    motifs,
    poser,
    sans_motifs,
    signe,
    timbre,
)
from benchmarks.exactitude.faits import Faits, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P

_BROCANTE = sujet("Réglementation du stationnement à l'occasion de la brocante", "6.1",
                  ("le code de la route, notamment son article R. 417-10",),
                  ("qu'il importe de laisser libre la place de l'Église pendant la brocante",))  # fmt: skip


def arrete_de_brocante(f: Faits) -> Feuille:
    """A village's arrêté, 2023: « Le Maire … ARRÊTE », articles in the future, an empty certificate."""
    f = en(camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=_BROCANTE,
                  visas=(f"{CGCT}, notamment ses articles L. 2212-1 et L. 2213-1",)), 2023)  # fmt: skip
    d, numero = Feuille("arrete_de_brocante"), f"2023-{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ MUNICIPAL N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, aligne="centre")
    d.p("Le Maire,", avant=10)
    motifs(d, f, fin=" ;")
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    articles_libres(
        d, ("Article 1er : ", "Article 2 : ", "Article 3 : "),
        ("Le stationnement de tout véhicule sera interdit place de l'Église le jour de la brocante, de 5 heures à "
         "19 heures",
         "La signalisation réglementaire sera mise en place par les services techniques",
         "Les véhicules en infraction seront mis en fourrière aux frais de leur propriétaire"),
        aligne="justifie",
    )  # fmt: skip
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", aligne="droite", avant=12)
    signe(d, f, "Le Maire,")
    d.p("Certifié exécutoire – Affiché le : ...... / ...... / ............", taille=9, avant=12)
    dit_acte(d, f, "AR", numero, f.sujet.objet)
    return d


_AGENT = sujet("Mise en disponibilité pour convenances personnelles de Madame Rosalie ESCOFFIER", "4.1",
               ("le code général de la fonction publique, notamment ses articles L. 514-1 et suivants",
                "la demande présentée par l'intéressée"),
               ("que rien dans les nécessités du service ne s'oppose à cette demande",))  # fmt: skip


def arrete_individuel(f: Faits) -> Feuille:
    """A communauté's arrêté for one agent, 2022: « VU », « Sur proposition », the passive, a copy to the agent."""
    f = en(camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 29, prefixe="200",
                  sujet=_AGENT), 2022)  # fmt: skip
    d, numero = Feuille("arrete_individuel"), f"RH2022-{f.rang:03}"
    timbre(d, f, "actes", numero, "AI")
    d.p(f.collectivite.upper(), gras=True)
    d.p("Direction des ressources humaines", taille=9, avant=0)
    d.p(f"ARRÊTÉ INDIVIDUEL N° {numero}", gras=True, avant=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(f"{le_chef(f)} de la communauté de communes,", avant=10)
    visas_suivis(d, f, mot="VU", fin=",")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=",")
    d.p("ARRÊTE :", gras=True, avant=10)
    articles_libres(
        d, ("ARTICLE 1 – ", "ARTICLE 2 – ", "ARTICLE 3 – "),
        ("Madame Rosalie ESCOFFIER est placée en disponibilité pour convenances personnelles pour une durée d'un an",
         "Pendant cette période, l'intéressée ne perçoit aucune rémunération",
         "La demande de réintégration devra parvenir à l'autorité territoriale trois mois avant le terme de cette "
         "période"),
        aligne="justifie",
    )  # fmt: skip
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=12)
    signe(d, f, f"{le_chef(f)},")
    d.p("Notifié à l'intéressée le ........................", taille=9, avant=12)
    d.p("Signature de l'agent :", taille=9)
    dit_acte(d, f, "AI", numero, f.sujet.objet)
    return d


_ALARME = sujet("Contrat de maintenance des alarmes incendie", "1.1",
                ("le code de la commande publique, notamment son article R. 2122-8",
                 "la délibération donnant délégation au maire"),
                ("que l'entreprise Sécurité de l'Ostre a présenté l'offre la plus avantageuse",),
                "passer | avec l'entreprise Sécurité de l'Ostre un contrat de maintenance d'une durée de trois ans",
                "imputer | la dépense annuelle de 2 160 € hors taxes à l'article 6156")  # fmt: skip


def decision_en_infinitifs(f: Faits) -> Feuille:
    """A town's décision, 2024: « AR Prefecture », « DÉCIDE » then « de » by dashes, said to be told to the council."""
    f = en(camper(f, "Ville {de}", "conseil municipal", "maire", 29, sujet=_ALARME,
                  visas=(f"{CGCT}, notamment son article L. 2122-22",)), 2024)  # fmt: skip
    d, numero = Feuille("decision_en_infinitifs"), f"DM24-{f.rang:03}"
    ar_prefecture(d, f, numero, "AU")
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("DÉCISION DU MAIRE", gras=True, aligne="centre", avant=8)
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=8)
    d.p(f"Le Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=10)
    motifs(d, f, fin=",")
    d.p("DÉCIDE", gras=True, aligne="centre", avant=8)
    poser(d, f, decider(f), marque="- ", fin=",", retrait=10)
    d.p("Il sera rendu compte de la présente décision lors de la prochaine réunion du conseil municipal.", avant=10)
    d.p(f"À {f.lieu}, le {f.seance:%d/%m/%Y}", aligne="droite", avant=10)
    signe(d, f, "Le Maire,")
    dit_acte(d, f, "AU", numero, f.sujet.objet)
    return d


_PRET = sujet("Prêt à usage d'un local de répétition", "3.3", (), (),
              "accorder | à l'harmonie intercommunale l'usage gratuit d'un local de répétition",
              "fixer | à deux ans la durée de ce prêt")  # fmt: skip


def decision_de_president(f: Faits) -> Feuille:
    """A communauté's décision, 2020: two columns in the head, the reasons told, numbered infinitives, a posting."""
    f = en(camper(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 43, prefixe="200",
                  sujet=_PRET), 2020)  # fmt: skip
    d, numero = Feuille("decision_de_president"), f"{f.rang:03}/2020"
    titre = "DÉCISION DE LA PRÉSIDENTE" if f.president.femme else "DÉCISION DU PRÉSIDENT"
    d.blocs.append(Colonnes((P(f.collectivite, gras=True),),
                            (P(f"{titre} N° {numero}", gras=True, aligne="droite"),
                             P(f"du {le(f.seance)}", aligne="droite")), part=0.5))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p("L'harmonie intercommunale ne dispose plus de salle depuis la fermeture de l'ancien "
        "conservatoire. Un local est "
        "libre au rez-de-chaussée de la maison des associations.", aligne="justifie")  # fmt: skip
    d.p(f"{le_chef(f)}, agissant par délégation du conseil communautaire, décide :", avant=10)
    poser(d, f, decider(f), marque="{n}. ")
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    d.p(f"Mis en ligne le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    sans_motifs(d)
    dit_acte(d, f, "AU", numero, f.sujet.objet)
    d.dit(publication=f.publication)
    return d


CONSEILS_ACTES = (arrete_de_brocante, arrete_individuel, decision_en_infinitifs, decision_de_president)
