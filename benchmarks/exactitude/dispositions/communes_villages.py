"""Set COMMUNES, the villages: seven sheets of small town halls, each with the habits of its program."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.communes_sujets import (
    DELEGUES,
    DESHERBAGE,
    ECLAIRAGE,
    FONCIER,
    LOYER,
    abstenus,
    chef_ecrit,
    nom_prenom,
    perdre,
)
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    camper,
    decider,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    noms,
    poser,
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, Individu, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne


def assemblee_regulierement_convoquee(f: Faits) -> Feuille:
    """A hamlet of the hills: « Sont présents », « Représentés : X par Y », the number after the object."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11, sujet=DESHERBAGE)
    d, qui, numero = Feuille("assemblee_regulierement_convoquee"), bancs(f), f"DE_{f.seance.year}_{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.p("République Française", aligne="centre")
    d.p("Département de la Haute-Ostre", aligne="centre", avant=0)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    comptes = (f"Nombre de membres en exercice : {f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}")
    ouverture = (f"L'an {jour_ecrit(f)}, l'assemblée régulièrement convoquée le {le(f.convocation)}, s'est réunie sous "
                 f"la présidence de {f.president}, maire.")  # fmt: skip
    par = ", ".join(f"{a} par {b}" for a, b in qui.pouvoirs)
    droite = [f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", ouverture,
              f"Sont présents : {', '.join(str(m) for m in qui.presents)}", f"Représentés : {par}".strip(),
              f"Excusés : {', '.join(str(m) for m in qui.absents)}".strip(), "Absents :",
              f"Secrétaire de séance : {f.secretaire}"]  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(c) for c in comptes), tuple(P(t) for t in droite)))
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=14)
    d.p(f"{chef_ecrit(f)} expose au conseil que les rayonnages sont pleins et qu'un tri s'impose avant l'arrivée des "
        "nouveautés de l'automne.", aligne="justifie")  # fmt: skip
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)} des membres présents et représentés :", avant=10)
    poser(d, f, tierce(f), marque="- ", fin=",")
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}   Contre : {f.contre}   Abstentions : {f.abstentions}")
    d.p("Fait et délibéré les jours, mois et an que dessus.", avant=12)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def en_faveur_de(f: Faits) -> Feuille:
    """A village of the south-west: « et le … du mois », procurations « en faveur de », no visa, a rent."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=LOYER)
    d, qui, numero = Feuille("en_faveur_de"), bancs(f), f"{f.seance:%Y-%m}-{f.rang:02}"
    d.lignes("DEPARTEMENT DE LA SORNE", "CANTON DES TROIS-VALLEES", f.collectivite.upper(), gras=True)
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"Date de la convocation : {f.convocation:%d/%m/%Y}", avant=10)
    d.lignes(f"Nombre de conseillers en exercice : {f.exercice}", f"Nombre de conseillers présents : {f.presents}",
             f"Nombre de conseillers ayant pris part au vote : {f.votants}", avant=2)  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)}, à vingt heures trente, le Conseil Municipal de la commune, dûment convoqué, s'est "
        f"réuni en session ordinaire dans la salle de la mairie, sous la présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"PRESENTS : {', '.join(nom_prenom(m) for m in qui.presents)}", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"PROCURATIONS : {' ; '.join(f'{nom_prenom(a)} en faveur de {nom_prenom(b)}' for a, b in qui.pouvoirs)}")
    if qui.absents:
        d.p(f"ABSENTS EXCUSES : {', '.join(nom_prenom(m) for m in qui.absents)}")
    d.p(f"Secrétaire de séance : {nom_prenom(f.secretaire)}")
    d.p(f"DELIBERATION N° {numero}", gras=True, avant=14)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"{chef_ecrit(f)} rappelle à l'assemblée que le logement est vacant depuis le départ de l'institutrice et que "
        "les travaux de peinture ont été réalisés en régie.", aligne="justifie")  # fmt: skip
    d.p("Le montant du loyer proposé tient compte de la surface et de l'état du bien.")
    d.p("Ouï l'exposé et après en avoir délibéré, le Conseil Municipal :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="* ", fin="", dernier="")
    d.p(f"VOTE : POUR {f.pour}  CONTRE {f.contre}  ABSTENTION {f.abstentions}", gras=True, avant=10)
    d.p("Ainsi fait et délibéré les jour, mois et an susdits.")
    d.p("Au registre suivent les signatures. Pour extrait certifié conforme,")
    signe(d, f, f"{le_chef(f)},")
    perdre(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(secretaire=nom_prenom(f.secretaire))
    dit_vote(d, f)
    return d


def fonction_et_procurations(f: Faits) -> Feuille:
    """A village of the east: « Conseillers élus, en fonction, présents », the point of the agenda as a title."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=FONCIER)
    d, qui = Feuille("fonction_et_procurations"), bancs(f)
    numero = f"{f.seance.year}/{f.rang:02}"
    d.lignes(f.collectivite.upper(), "Arrondissement de Montrivel", gras=True)
    d.p("EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", gras=True)
    d.blocs.append(Tableau((("Conseillers élus", "Conseillers en fonction", "Conseillers présents", "Procurations"),
                            (str(f.exercice), str(f.exercice), str(f.presents), str(f.pouvoirs)))))  # fmt: skip
    d.p(f"Sous la présidence de {mm(f.president)}, Maire", avant=10)
    d.p(f"Membres présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        textes = "; ".join(f"{mm(a)} a donné procuration à {mm(b)}" for a, b in qui.pouvoirs)
        d.p(f"Membres absents excusés avec procuration : {textes}.")
    if qui.absents:
        d.p(f"Membres absents excusés : {noms(qui.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Convocation adressée le {le(f.convocation)}")
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p("Après discussion et délibération, le Conseil Municipal décide :", avant=10)
    poser(d, f, decider(f), marque="– ", retrait=12)
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité.", gras=True, avant=8)
    else:
        d.p(f"Adopté par {f.pour} voix pour, {f.contre} voix contre et {abstenus(f.abstentions)}.", gras=True, avant=8)
    d.p("Suivent au registre les signatures des membres présents.", avant=10)
    d.p("Pour extrait conforme,")
    d.p(f"À {f.lieu}, le {le(f.seance)}")
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def nota_de_l_ile(f: Faits) -> Feuille:
    """An island's town: « AFFAIRE N° », a NOTA in the left column with the convocation and the posting."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 33)
    d, qui, numero = Feuille("nota_de_l_ile"), bancs(f), f"{f.rang:02}-{f.seance.year}"
    d.lignes("DÉPARTEMENT DE L'OSTRE-MARINE", f.collectivite.upper(), gras=True)
    nota = (f"NOTA : {le_chef(f)} certifie que la convocation du Conseil municipal avait été faite le "
            f"{le(f.convocation)} et que la présente a été publiée sur le site de la commune le "
            f"{le(f.publication)}.")  # fmt: skip
    droite = (f"SÉANCE DU {le(f.seance).upper()}",
              f"L'an {jour_ecrit(f)}, à dix-sept heures, le Conseil municipal s'est assemblé à l'hôtel de ville sous "
              f"la présidence de {monsieur(f.president)}, Maire.",
              f"Le nombre de conseillers en exercice étant de {f.exercice}, le nombre de présents de {f.presents} et "
              f"le nombre de votants de {f.votants}, le quorum est atteint.",
              f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'désigné')} secrétaire de séance.")  # fmt: skip
    d.blocs.append(Colonnes((P(nota, taille=9),), tuple(P(t, aligne="justifie") for t in droite), part=0.28))
    d.p(f"ÉTAIENT PRÉSENTS : {noms(qui.presents)}.", avant=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"ÉTAIENT REPRÉSENTÉS : {', '.join(f'{mm(a)} par {mm(b)}' for a, b in qui.pouvoirs)}.", aligne="justifie")
    if qui.absents:
        d.p(f"ÉTAIENT ABSENTS : {noms(qui.absents)}.")
    d.p(f"AFFAIRE N° {numero}", gras=True, avant=14)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    considerants_suivis(d, f, fin=" ;", aligne="justifie")
    d.p(f"Le Conseil municipal, ouï l'exposé du Maire, après en avoir délibéré, à {tous(f)} ({f.pour} voix pour, "
        f"{f.contre} voix contre, {abstenus(f.abstentions)}) :", aligne="justifie", avant=10)  # fmt: skip
    poser(d, f, tierce(f), marque="Article {n} : ", unique="Article unique : ", fin=".")
    d.p("Fait et délibéré en séance les jour, mois et an susdits.", avant=10)
    signe(d, f, "Pour copie conforme,", f"{le_chef(f)}")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def urne_du_village(f: Faits) -> Feuille:
    """A village that elects delegates by ballot: the count of the ballots, then « Sont désignés »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11, sujet=DELEGUES)
    d, qui, numero = Feuille("urne_du_village"), bancs(f), f"{f.rang}/{f.seance.year}"
    d.p(f"{f.collectivite} – Haute-Ostre", gras=True, taille=13)
    d.p(f"Délibération n° {numero} du {le(f.seance)}", gras=True)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Le {le(f.seance)} à 19 h, les membres du conseil municipal, convoqués le {le(f.convocation)}, se sont réunis "
        f"sous la présidence de {monsieur(f.president)}, maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents ({f.presents}) : {', '.join(str(m) for m in qui.presents)}.")
    if qui.pouvoirs:
        d.p(f"Pouvoirs ({f.pouvoirs}) : {', '.join(f'{a} (pouvoir à {b})' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents ({len(qui.absents)}) : {', '.join(str(m) for m in qui.absents)}.")
    d.p(f"Secrétaire : {f.secretaire}")
    visas_suivis(d, f, fin="")
    considerants_suivis(d, f, fin="")
    d.p("Il est procédé au vote à bulletin secret.", avant=8)
    d.lignes(f"Nombre de votants : {f.votants}",
             f"Nombre de bulletins trouvés dans l'urne : {f.votants}", "Bulletins blancs ou nuls : 0",
             f"Suffrages exprimés : {f.votants}")  # fmt: skip
    d.p("Au vu des résultats du scrutin, acquis à l'unanimité des suffrages exprimés, le conseil municipal :", avant=10)
    poser(d, f, tierce(f, "bas"), marque="• ")
    signent(d, f, secretaire_d_abord=True)
    d.p("Acte rendu exécutoire après le dépôt en préfecture le : ……………  Publié le : ……………", taille=9, avant=14)
    tete(d, f, numero, "convocation", "presents", "votants")
    d.dit(mode="unanimite")
    if f.pouvoirs:
        d.dit(pouvoirs=f.pouvoirs)
    return d


def pouvoirs_neant(f: Faits) -> Feuille:
    """A village where nobody gives a pouvoir: « Pouvoirs : néant », phrases whose subject is the council."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=ECLAIRAGE)
    f = replace(f, pouvoirs=0, votants=f.presents, pour=f.presents - f.contre - f.abstentions)
    d, qui, numero = Feuille("pouvoirs_neant"), bancs(f), f"{f.seance:%Y}.{f.rang:02}"
    d.haut = f"{f.collectivite} – Registre des délibérations – feuillet {{page}}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"Réunion du conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)} à 18 h 30", aligne="centre")
    d.lignes(f"Convocation du : {f.convocation:%d/%m/%y}", f"Conseillers en exercice : {f.exercice}",
             f"Conseillers présents : {f.presents}", "Pouvoirs : néant", f"Votants : {f.votants}",
             avant=10)  # fmt: skip
    d.p(f"Sous la présidence de {mm(f.president)}, maire. Secrétaire de séance : {mm(f.secretaire)}.", avant=8)
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie")
    d.p(f"Absents : {noms(qui.absents)}.")
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True, avant=14)
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    textes = tierce(f, "bas")
    d.p(f"Après en avoir délibéré, le conseil municipal {textes[0]}.", avant=8, aligne="justifie")
    for texte in textes[1:]:
        d.p(f"Le conseil municipal {texte}.", aligne="justifie")
    d.dit(provisions=[(None, t.split(" ")[0].upper(), t) for t in textes])
    d.p(f"Résultat du vote : {f.pour} pour, {f.contre} contre, {abstenus(f.abstentions)}. Délibération adoptée à "
        f"{tous(f)}.", avant=8)  # fmt: skip
    d.p(f"{le_chef(f)} : {f.president}", avant=16)
    d.dit(signataires=[str(f.president)])
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def maire_deleguee_preside(f: Faits) -> Feuille:
    """A commune nouvelle: a maire délégué presides, the vote in a table, « Télétransmis le »."""
    f = camper(f, "Commune nouvelle {de}", "conseil municipal", "maire", 29)
    d, qui, numero = Feuille("maire_deleguee_preside"), bancs(f), f"{f.seance:%Y%m%d}D{f.rang:02}"
    second = f.autres[0]
    reste = [*(m for m in qui.presents if m not in (f.president, second)), Individu("Maëlle", "ROUVIER", True)]
    d.lignes(f.collectivite.upper(), "Place du Général-Ferrand – Tél. 03 00 00 00 00", aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=13, avant=10)
    d.p(f"Séance du {f.seance:%d/%m/%Y}", aligne="centre")
    d.blocs.append(Tableau((("Délibération", numero), ("Objet", f.sujet.objet), ("Convocation", le(f.convocation)),
                            ("En exercice", str(f.exercice)), ("Présents", str(f.presents)),
                            ("Votants", str(f.votants))), entete=False))  # fmt: skip
    d.p(f"En l'absence du maire empêché, la séance est présidée par {mm(second)}, "
        f"{'maire déléguée' if second.femme else 'maire délégué'}.", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {noms(reste)}.", aligne="justifie")
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'nommé')} secrétaire de séance.")
    visas_suivis(d, f, mot="VU", fin=".")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=".")
    d.p("Entendu le rapporteur, le conseil municipal, après en avoir délibéré,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f), marque="{n}) ", fin=";")
    d.blocs.append(Tableau((("Pour", "Contre", "Abstention"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    d.lignes("Pour le Maire empêché,", f"{'La maire déléguée' if second.femme else 'Le maire délégué'},", str(second),
             aligne="droite", avant=16)  # fmt: skip
    d.p(f"Télétransmis le {f.transmission:%d/%m/%Y} – Reçu en préfecture le {f.reception:%d/%m/%Y}", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(president=personne(second, "maire déléguée" if second.femme else "maire délégué"), signataires=[str(second)],
          transmission=f.transmission, reception=f.reception)  # fmt: skip
    dit_vote(d, f)
    return d


VILLAGES = (
    assemblee_regulierement_convoquee,
    en_faveur_de,
    fonction_et_procurations,
    nota_de_l_ile,
    urne_du_village,
    pouvoirs_neant,
    maire_deleguee_preside,
)
