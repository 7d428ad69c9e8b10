"""ASSEMBLEES_LOCALES, second part: towns, bourgs and communautés, from Brittany to the islands."""

from __future__ import annotations

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_provisions,
    dit_vote,
    timbre_actes,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.dispositions.finales_fin import accord, bancs, camper, decider, mm, noms, tierce, tous
from benchmarks.exactitude.dispositions.locales_gestes import (
    CGCT,
    an,
    civil,
    court,
    de,
    dire,
    enumerer,
    monsieur_le,
    quantieme,
    rappels,
    retourne,
    signature,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def bordereau_breton(f: Faits) -> Feuille:
    """A town of Brittany: a bordereau read by its rapporteur, « Je vous propose », the vote in capitals under it."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, qui, numero = Feuille("bordereau_breton"), bancs(f), f"DEL-{f.seance.year}-{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", avant=2)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 19 heures, le Conseil municipal, convoqué le "
        f"{le(f.convocation)}, s'est réuni en l'Hôtel de Ville sous la présidence de {civil(f.president)}, "
        "Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p("Pouvoirs :", taille=9)
        d.lignes(*(f"{mm(a)} à {mm(b)}" for a, b in qui.pouvoirs), taille=9, avant=0)
    if qui.absents:
        d.p(f"Absent(s) : {noms(qui.absents)}", taille=9)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", taille=9)
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre")
    d.p(f"{mm(f.autres[0])} présente le rapport suivant :", avant=10)
    rappels(d, f, aligne="justifie")
    d.p(f"Vu l'avis de la commission réunie le {le(f.convocation)},")
    d.p("Je vous propose :", avant=10)
    enumerer(d, f, decider(f), marque="- ", retrait=12)
    d.p("ADOPTÉ À L'UNANIMITÉ" if f.mode == "unanimite"
        else f"ADOPTÉ À LA MAJORITÉ – {f.pour} POUR – {f.contre} CONTRE – {f.abstentions} ABSTENTION(S)", gras=True,
        aligne="centre", avant=12)  # fmt: skip
    signature(d, f.president, "Pour extrait conforme,", "LE MAIRE,")
    d.p(f"Transmis en préfecture le {f.transmission:%d/%m/%Y}. Publié sur le site de la Ville le "
        f"{f.publication:%d/%m/%Y}.", taille=9, avant=12)  # fmt: skip
    dire(d, f, numero, "convocation", "president", "secretaire", "transmission", "publication",
         objet=f.sujet.objet.upper())  # fmt: skip
    d.dit(visas=[f"Vu l'avis de la commission réunie le {le(f.convocation)}"])
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def banlieue_en_articles(f: Faits) -> Feuille:
    """A town of the Paris suburbs: counts on dotted lines, « Le Conseil, » alone above the visas, « DÉLIBÈRE »."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 39, visas=[CGCT])
    d, qui = Feuille("banlieue_en_articles"), bancs(f)
    numero = f"DEL{f.seance:%Y%m%d}_{f.rang:02}"
    timbre_actes(d, f, numero)
    d.haut = f"{f.collectivite} – {numero}"
    d.lignes(f.collectivite.upper(), "Département de la Haute-Ostre", gras=True)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"SÉANCE PUBLIQUE DU {le(f.seance).upper()}", aligne="centre")
    d.lignes(f"Membres composant le Conseil .......... {f.exercice}",
             f"En exercice ........................... {f.exercice}",
             f"Présents à la séance .................. {f.presents}",
             f"Représentés ........................... {f.pouvoirs}",
             f"Absents ............................... {f.exercice - f.presents - f.pouvoirs}", taille=10,
             avant=10)  # fmt: skip
    d.p(f"L'an {an(f)}, le {quantieme(f)} à vingt heures trente, les membres du Conseil municipal {de(f)}, légalement "
        f"convoqués le {le(f.convocation)}, se sont réunis au lieu ordinaire de leurs séances sous la présidence de "
        f"{mm(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    d.p("Présents : " + " - ".join(court(i) for i in qui.presents), taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p("Représentés : " + " - ".join(f"{court(a)} par {court(b)}" for a, b in qui.pouvoirs), taille=9)
    d.p(f"Secrétaire : {mm(f.secretaire)}", taille=9)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p("LE CONSEIL,", gras=True, avant=10)
    d.p("Sur proposition de " + (f"Madame {f.president.nom}," if f.president.femme else f"Monsieur {f.president.nom},"))
    visas_suivis(d, f, fin=",")
    considerants_suivis(d, f, fin=",")
    d.p("DÉLIBÈRE", gras=True, aligne="centre", avant=10)
    textes = tierce(f, "cap")
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} :", gras=True, avant=8)
        d.p(f"{texte}.", avant=0, aligne="justifie")
    dit_provisions(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])
    d.p(f"Délibération adoptée à {tous(f)}" + ("." if f.mode == "unanimite" else
        f" ({f.pour} voix pour, {f.contre} contre, {f.abstentions} abstention)."), avant=12)  # fmt: skip
    d.p("ET ONT SIGNÉ AU REGISTRE LES MEMBRES PRÉSENTS", avant=8, taille=9)
    signature(d, f.president, "POUR EXTRAIT CONFORME", "LE MAIRE")
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def affaire_des_iles(f: Faits) -> Feuille:
    """A commune of the islands: an « affaire », the certificate of the maire told in the head."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 35)
    d, qui, numero = Feuille("affaire_des_iles"), bancs(f), f"{f.rang:02}-{f.seance:%Y%m%d}"
    timbre_s2low(d, f, f"{f.rang:02}_{f.seance:%Y%m%d}")
    d.blocs.append(Colonnes(
        (P("DÉPARTEMENT DE LA SORNE", taille=9), P(f.collectivite.upper(), gras=True),
         P("NOTA. – Le Maire certifie que la convocation du Conseil avait été faite le "
           f"{f.convocation:%d/%m/%Y} et que le nombre des membres en exercice étant de {f.exercice}, le nombre des "
           f"présents est de {f.presents}.", taille=8)),
        (P("EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True),
         P(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}"),
         P(f"Affaire n° {numero}", gras=True), P(f"OBJET : {f.sujet.objet}", gras=True)), part=0.4))  # fmt: skip
    d.p(f"L'an {an(f)}, le {quantieme(f)} à dix-sept heures, le Conseil Municipal {de(f)} s'est réuni en salle des "
        f"délibérations sous la présidence de {civil(f.president)}, Maire.", aligne="justifie", avant=14)  # fmt: skip
    d.p(f"ÉTAIENT PRÉSENTS : {', '.join(str(i) for i in qui.presents)}.", aligne="justifie", taille=9)
    if qui.pouvoirs:
        d.p("ÉTAIENT REPRÉSENTÉS : " + ", ".join(f"{a} par {b}" for a, b in qui.pouvoirs) + ".", taille=9)
    if qui.absents:
        d.p("ÉTAIENT ABSENTS : " + ", ".join(str(i) for i in qui.absents) + ".", taille=9)
    d.p(f"Le Conseil désigne {civil(f.secretaire)} en qualité de secrétaire de séance.")
    d.p("Le quorum étant atteint, le Conseil peut délibérer.")
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    detail = "" if f.mode == "unanimite" else f" ({f.contre} contre et {f.abstentions} abstention)"
    d.p(f"après en avoir délibéré, à {tous(f)} des suffrages exprimés{detail} :", avant=2)
    enumerer(d, f, tierce(f), marque="• ", retrait=12)
    d.p("Fait et délibéré les jour, mois et an que dessus.", avant=10)
    signature(d, f.president, "Pour extrait certifié conforme,", "Le Maire")
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents")
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def agglo_inclusive(f: Faits) -> Feuille:
    """An agglomération of the Pyrenees: « présent·e·s », an ordered list of decisions in the infinitive, « Conclusions
    adoptées »."""
    f = camper(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 41, prefixe="20")
    d, qui = Feuille("agglo_inclusive", police="New Computer Modern"), bancs(f)
    numero = f"CC_{f.seance:%d_%m_%Y}_{f.rang}"
    d.p(f.collectivite, gras=True, taille=15)
    d.p(f"Conseil communautaire du {le(f.seance)}", avant=2)
    d.blocs.append(Tableau((("Délibération", "Conseillers en exercice", "Votants", "Date de convocation"),
                            (numero, str(f.exercice), str(f.votants), f"{f.convocation:%d/%m/%Y}"))))  # fmt: skip
    d.p("Étaient présent·e·s :", gras=True, avant=12)
    d.p(f"{noms(qui.presents)}.", taille=9, avant=2, aligne="justifie")
    d.p("Étai(en)t représenté·e·s :", gras=True)
    for a, b in qui.pouvoirs:
        d.p(f"{mm(a)} (pouvoir à {mm(b)})", taille=9, avant=0)
    if not qui.pouvoirs:
        d.p("Néant", taille=9, avant=0)
    d.p("Étai(en)t excusé·e·s :", gras=True)
    d.p(f"{noms(qui.absents)}." if qui.absents else "Néant", taille=9, avant=2)
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p(f.sujet.objet, gras=True, taille=14, aligne="centre", avant=16)
    d.p(f"Rapporteur·e : {mm(f.autres[0])}", avant=6)
    d.p("Mesdames, Messieurs,", avant=8)
    rappels(d, f, aligne="justifie")
    d.p("Le bureau, consulté, a émis un avis favorable à l'unanimité de ses membres.", aligne="justifie")
    d.p("Il vous appartient de bien vouloir :", avant=10)
    enumerer(d, f, decider(f, nu=True), marque="{n}. ", retrait=12)
    d.p(f"Conclusions adoptées à {tous(f)}." + ("" if f.mode == "unanimite" else
        f" Pour : {f.pour}. Contre : {f.contre}. Abstentions : {f.abstentions}."), gras=True, avant=10)  # fmt: skip
    signature(d, f.president, "Suivent les signatures", "Pour extrait conforme,",
              "La Présidente" if f.president.femme else "Le Président")  # fmt: skip
    dire(d, f, numero, "convocation", "secretaire", "en_exercice", "votants")
    d.dit(visas=[])
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def communaute_de_vallee(f: Faits) -> Feuille:
    """A rural communauté: delegates by commune in a table, « EXPOSÉ », « DÉCISION », the tally in the same line."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 23, prefixe="200")
    d, qui, numero = Feuille("communaute_de_vallee"), bancs(f), f"{f.seance:%Y_%m_%d}_{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", aligne="centre")
    d.p(f"Séance du {f.seance:%d/%m/%Y}", aligne="centre", avant=2)
    d.p(f"Délibération n° {numero}", aligne="centre", gras=True)
    d.p(f"Nombre de délégués en exercice : {f.exercice}, présents : {f.presents}, pouvoirs : {f.pouvoirs}, votants : "
        f"{f.votants}. Date de convocation : {f.convocation:%d/%m/%Y}.", avant=10)  # fmt: skip
    d.p(f"Le conseil communautaire s'est réuni à la salle polyvalente, sous la présidence de {mm(f.president)}, "
        f"{f.president.qualite}.", aligne="justifie")  # fmt: skip
    communes = ("Gréziac", "Tournadre", "Ormevert", "Estréval")
    d.blocs.append(
        Tableau(
            (
                ("Commune", "Délégués présents"),
                *((c, ", ".join(str(i) for i in qui.presents[n::4])) for n, c in enumerate(communes)),
            )
        )
    )
    excuses = [f"{a} (pouvoir à {b})" for a, b in qui.pouvoirs] + [str(i) for i in qui.absents]
    d.p(f"Excusés : {', '.join(excuses)}", avant=8)
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p("EXPOSÉ", gras=True, avant=10)
    d.p(f"{monsieur_le(f, petit=True)} indique que cette question a été examinée par le bureau et présente les pièces "
        "du dossier, consultables au siège de la communauté.", aligne="justifie", avant=2)  # fmt: skip
    visas_suivis(d, f, mot="- Vu", fin=" ;")
    considerants_suivis(d, f, mot="- Considérant", fin=" ;")
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    d.p("DÉCISION", gras=True, avant=10)
    d.p(f"Le conseil communautaire, après en avoir délibéré, à {tous(f)} (pour : {f.pour}, contre : {f.contre}, "
        f"abstentions : {f.abstentions}), décide :", avant=2)  # fmt: skip
    enumerer(d, f, decider(f, cap=True), marque="→ ", fin=",")
    d.p("Ainsi délibéré les jour, mois et an susdits.", avant=10)
    paires = (("Le secrétaire de séance", f.secretaire), (monsieur_le(f), f.president))
    d.blocs.append(Colonnes(*((P(t), P(str(i), avant=20)) for t, i in paires), part=0.5))
    d.dit(signataires=[str(f.secretaire), str(f.president)])
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def bourg_de_l_ouest(f: Faits) -> Feuille:
    """A bourg of the west: a number made of the day, « Vote » beside each count, the certificate of the maire."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23)
    d, qui, numero = Feuille("bourg_de_l_ouest"), bancs(f), f"{f.seance:%Y-%m-%d}/{f.rang:02}"
    d.p(f"{f.collectivite.upper()} (Haute-Ostre)", gras=True)
    d.p(f"CONSEIL MUNICIPAL DU {f.seance:%d-%m-%Y}", gras=True, aligne="droite", avant=0)
    d.p(f"DÉLIBÉRATION {numero}", gras=True, aligne="droite", avant=0)
    d.p(f"L'an {an(f)}, le {quantieme(f)}, à 20h15, le Conseil municipal, légalement convoqué, s'est réuni à la mairie "
        f"en séance publique sous la présidence de {civil(f.president)}, Maire. La convocation et l'ordre du jour ont "
        f"été affichés et envoyés le {le(f.convocation)}.", aligne="justifie", avant=12)  # fmt: skip
    d.p("Étaient présents : " + ", ".join(retourne(i) for i in qui.presents) + ".", aligne="justifie")
    d.p(
        "Absents : "
        + ", ".join(
            [f"{retourne(a)} ayant donné pouvoir à {retourne(b)}" for a, b in qui.pouvoirs]
            + [f"{retourne(i)} (excusé{'e' if i.femme else ''})" for i in qui.absents]
        )
        + "."
    )
    d.p(f"Conseillers en exercice : {f.exercice}    Présents : {f.presents}    Votants : {f.votants}")
    d.p(f"Secrétaire de séance : {retourne(f.secretaire)}")
    d.p(f"Objet :    {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{monsieur_le(f)} fait part à l'assemblée des éléments suivants, étudiés par la commission.", avant=8)
    visas_suivis(d, f, fin="")
    considerants_suivis(d, f, fin="")
    d.p("Entendu l'exposé, le Conseil municipal, après délibération,", avant=10)
    enumerer(d, f, tierce(f), marque="- ", fin=",")
    d.lignes(f"Vote    Pour : {f.pour}", f"        Contre : {f.contre}", f"        Abstention : {f.abstentions}",
             avant=10)  # fmt: skip
    signature(d, f.president, "Pour copie conforme,", "En mairie, les jour, mois et an que dessus,", "Le Maire,")
    d.p("Le Maire certifie sous sa responsabilité le caractère exécutoire de cet acte, transmis au représentant de "
        f"l'État le {le(f.transmission)} et publié le {le(f.publication)}.", taille=9, avant=14)  # fmt: skip
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents", "votants", "transmission",
         "publication")  # fmt: skip
    d.dit(secretaire=retourne(f.secretaire))
    dit_vote(d, f)
    return d


def petite_ville_du_midi(f: Faits) -> Feuille:
    """A small town of the Drôme: the object in a box, a table of votes, remedies with an address, two mentions of one
    day only."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("petite_ville_du_midi"), f"{f.seance.year}.{f.rang:03}"
    timbre_s2low(d, f, f"{f.seance.year}{f.rang:03}")
    d.bas = f"{f.collectivite} – Place de la République – 04 00 00 00 00"
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="centre", taille=9)
    d.p(f.collectivite.upper(), aligne="centre", gras=True)
    d.blocs.append(Tableau(((f"Délibération n° {numero}", f"Séance du {le(f.seance)}"),
                            ("Objet", f.sujet.objet)), entete=False))  # fmt: skip
    d.p(f"Le conseil municipal, dûment convoqué le {le(f.convocation)}, s'est réuni à l'espace Jean-Moulin, à 18 h 30, "
        f"sous la présidence de {mm(f.president)}, {f.president.qualite}.", avant=12, aligne="justifie")  # fmt: skip
    d.p(f"Effectif légal : {f.exercice} ; en exercice : {f.exercice} ; présents : {f.presents} ; représentés : "
        f"{f.pouvoirs} ; votants : {f.votants}")  # fmt: skip
    d.p(f"Secrétaire : {mm(f.secretaire)}, {accord(f.secretaire, 'élu')} à l'unanimité.")
    visas_suivis(d, f, mot="Vu", fin=" ;", retrait=8)
    considerants_suivis(d, f, mot="Considérant", fin=" ;", retrait=8)
    d.p("Après avoir entendu l'exposé du rapporteur, il est proposé au conseil municipal :", avant=10)
    enumerer(d, f, decider(f), marque="", fin=" ;", retrait=12)
    d.p(f"Le conseil municipal, après en avoir délibéré, adopte cette proposition à {tous(f)}.", avant=10)
    d.blocs.append(Tableau((("Pour", "Contre", "Abstention", "Ne prend pas part au vote"),
                            (str(f.pour), str(f.contre), str(f.abstentions), "0"))))  # fmt: skip
    signature(d, f.president, "Le Maire,", aligne="gauche")
    d.p("La présente délibération peut faire l'objet d'un recours devant le tribunal administratif de Montrivel, 2, "
        "place de Verdun, dans les deux mois de sa publication.", taille=9, avant=14)  # fmt: skip
    dire(d, f, numero, "convocation", "president", "secretaire", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


LOCALES_VILLES = (
    bordereau_breton,
    banlieue_en_articles,
    affaire_des_iles,
    agglo_inclusive,
    communaute_de_vallee,
    bourg_de_l_ouest,
    petite_ville_du_midi,
)
