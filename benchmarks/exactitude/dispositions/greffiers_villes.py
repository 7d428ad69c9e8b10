"""The control layouts of the set GREFFIERS, third part: villages and towns, a school syndicat, an agglomération."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_provisions, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    decider,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    poser,
    sans_motifs,
    tierce,
    tous,
)
from benchmarks.exactitude.dispositions.greffiers_pieces import (
    abstenus,
    cachet,
    civil,
    colonne,
    constats,
    contraires,
    deux_mains,
    installer,
    majuscule,
    motives,
    nu,
    pluriel,
    sans_verbes,
    une_main,
    vus,
)
from benchmarks.exactitude.dispositions.greffiers_sujets import (
    CHEMIN,
    EGLISE,
    EMPLOIS,
    JUMELAGE,
    MARCHE,
    PLACE,
)
from benchmarks.exactitude.faits import Faits, conjuguer, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, Tableau


def ville_parapheur(f: Faits) -> Feuille:
    """A town and its program: head in a table, counts in words, names in two columns, proposals numbered, signed in
    the electronic signature book."""
    f = installer(f, "Ville {de}", "conseil municipal", "maire", 29, 2025)
    d, numero, qui = Feuille("ville_parapheur"), f"DEL2025_{f.rang:03}", bancs(f)
    cachet(d, f, "s2low", numero)
    d.haut = f"{f.collectivite} | {numero}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.blocs.append(Tableau((("Conseil municipal du", "Délibération n°", "Convocation du"),
                            (le(f.seance), numero, le(f.convocation)))))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Nombre de conseillers en exercice : {en_lettres(f.exercice)} ; présents : {en_lettres(f.presents)} ; "
        f"votants : {en_lettres(f.votants)}.")  # fmt: skip
    excuses = [f"{a} (pouvoir à {b})" for a, b in qui.pouvoirs] + [str(a) for a in qui.absents]
    d.blocs.append(Colonnes(colonne("PRÉSENTS", *(str(i) for i in qui.presents), taille=9),
                            colonne("ABSENTS", *excuses, taille=9), part=0.5))  # fmt: skip
    d.p(f"Présidence : {f.president}, Maire – Secrétaire de séance : {f.secretaire}", avant=8)
    d.p(f"{f.autres[6]}, {'conseillère municipale déléguée' if f.autres[6].femme else 'conseiller municipal délégué'}, "
        "présente le dossier, examiné en commission générale la semaine précédente.", aligne="justifie")  # fmt: skip
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.p("Il est proposé au conseil municipal de bien vouloir :", avant=8)
    poser(d, f, decider(f, nu=True), marque="{n}. ", retrait=12)
    d.p(f"Les propositions du rapporteur, mises aux voix, sont adoptées à {tous(f)}.", avant=10)
    if f.mode == "majorite":
        d.p(f"Contre ({f.contre}) : {nu(contraires(f))}", avant=2)
        if f.abstentions:
            d.p(f"Abstention ({f.abstentions}) : {nu(abstenus(f))}", avant=2)
        d.dit(contre=f.contre, **({"abstentions": f.abstentions} if f.abstentions else {}))
    d.lignes(f"Signé électroniquement par : {f.president}", f"Date de signature : {f.transmission:%d/%m/%Y}",
             "Qualité : Maire", aligne="droite", avant=16, taille=9.5)  # fmt: skip
    d.dit(signataires=[str(f.president)])
    constats(d, f, numero, ("convocation", "en_exercice", "presents", "votants"))
    d.dit(mode=f.mode)
    return d


def ville_sans_etiquette(f: Faits) -> Feuille:
    """A town of 2021: the number under the date, no label for the object, « DÉCIDE » alone, the vote in the hinge."""
    f = installer(f, "Ville {de}", "conseil municipal", "maire", 33, 2021, JUMELAGE)
    d, numero, qui = Feuille("ville_sans_etiquette"), f"21/{f.rang:03}", bancs(f)
    d.lignes(f.collectivite.upper(), "Direction générale des services – Secrétariat du conseil", gras=True)
    d.p(f"CONSEIL MUNICIPAL DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre", avant=12)
    d.p(f"Délibération n° {numero}", aligne="centre", avant=0)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=10)
    d.p(f"En exercice : {f.exercice} / Présents : {f.presents} / Représentés : {f.pouvoirs} / Votants : {f.votants}",
        aligne="centre")  # fmt: skip
    d.p(f"Le conseil municipal, convoqué le {jour_de_semaine(f.convocation)} {le(f.convocation)}, s'est réuni au "
        f"centre culturel en raison des règles sanitaires, sous la présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {', '.join(f'{i.nom} {i.prenom}' for i in qui.presents)}.", taille=9.5, aligne="justifie")
    if qui.pouvoirs:
        d.p(
            f"Représentés : {', '.join(f'{a.nom} {a.prenom} par {b.nom} {b.prenom}' for a, b in qui.pouvoirs)}.",
            taille=9.5,
        )
    d.p(f"Secrétaire de séance : {f.secretaire}.", avant=2)
    visas_suivis(d, f, fin=" ;", avant=8)
    considerants_suivis(d, f, fin=" ;")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)}"
        + (f" par {f.pour} voix pour, {f.contre} voix contre et {pluriel(f.abstentions, 'abstention')}"
           if f.mode == "majorite" else "") + ",", avant=8)  # fmt: skip
    d.p("DÉCIDE", gras=True, aligne="centre")
    textes = [f"La Ville {conjuguer(v)} {r}" for v, r in f.decisions[:1]]
    textes += [f"Elle {conjuguer(v)} {r}" for v, r in f.decisions[1:]]
    for texte in textes:
        d.p(f"{texte}.", aligne="justifie")
    dit_provisions(d, f, textes)
    d.lignes(f"Signé par {f.president}", f"le {le(f.transmission)}", "Maire", aligne="droite", avant=16)
    d.dit(signataires=[str(f.president)])
    constats(d, f, numero)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def grande_ville_au_passe(f: Faits) -> Feuille:
    """A great town of 2018: groups, dotted counts, a long code, the object in capitals, decisions in the passive and
    the future, the votes by column."""
    f = installer(f, "Ville {de}", "conseil municipal", "maire", 49, 2018, PLACE)
    d, qui = Feuille("grande_ville_au_passe"), bancs(f)
    numero = f"DAJ/{f.seance.year}/{f.seance:%m}/{f.rang:03}"
    cachet(d, f, "actes", f"DAJ{f.seance:%m}{f.rang:03}")
    d.bas = "Hôtel de ville – 1, place de la République"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p(f"Conseil municipal – Séance publique du {le(f.seance)}", avant=0)
    d.p(f"N° {numero}", gras=True, avant=8)
    d.p(f.sujet.objet.upper(), gras=True, avant=2)
    for label, n in (("Conseillers en exercice", f.exercice), ("Présents", f.presents), ("Pouvoirs", f.pouvoirs),
                     ("Votants", f.votants)):  # fmt: skip
        d.p(f"{label} {'.' * (32 - len(label))} {n}", avant=0, taille=10)
    d.p(f"Présidait la séance : {mm(f.president)}, Maire", avant=8)
    d.p("Présents :", avant=2)
    for groupe, rang in (("Groupe Ensemble pour demain", 0), ("Groupe Écologie et solidarités", 1),
                         ("Non inscrits", 2)):  # fmt: skip
        d.p(f"{groupe} – {civil(qui.presents[rang::3])}", puce="-", retrait=10, taille=9, avant=1)
    if qui.pouvoirs:
        d.p(f"Excusés ayant donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}", taille=9)
    if qui.absents:
        d.p(f"Excusés : {civil(qui.absents)}", taille=9)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"{mm(f.autres[2])} rappelle à l'assemblée que la nouvelle halle ouvrira au printemps et que l'espace qui la "
        "précède n'a pas de nom. Marguerite Lenormand, institutrice, a fondé en 1921 le premier cours du soir de la "
        "ville. Sa famille a donné son accord.", aligne="justifie", avant=10)  # fmt: skip
    d.p("Le conseil municipal est invité à en délibérer.", avant=4)
    d.p("DÉLIBÉRATION", gras=True, aligne="centre", avant=10)
    textes = ["L'espace situé devant la nouvelle halle est dénommé « place Marguerite-Lenormand »",
              "Les services de secours, La Poste et les riverains en seront informés",
              "Les plaques seront posées par les services techniques"]  # fmt: skip
    d.p("Après en avoir délibéré, le conseil municipal décide :", avant=4)
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n} : {texte}.")
    sans_verbes(d, textes, ["1", "2", "3"])
    d.blocs.append(Tableau((("Pour", "Contre", "Abstentions", "N'ont pas pris part au vote"),
                            (str(f.pour), str(f.contre), str(f.abstentions), "0"))))  # fmt: skip
    deux_mains(d, f, "Le Maire", "Le secrétaire de séance")
    sans_motifs(d)
    constats(d, f, numero, ("en_exercice", "presents", "pouvoirs", "votants"), objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def regroupement_pedagogique(f: Faits) -> Feuille:
    """A school syndicat: the number under the date, counts in words, a list of names, « Vu : », « DÉCIDE » alone,
    articles alone on their lines, certified at the foot."""
    f = installer(f, "Syndicat de regroupement pédagogique {de}", "comité syndical", "président", 10, 2025, None, "25")
    d, numero, qui = Feuille("regroupement_pedagogique", police="New Computer Modern"), f"25-{f.rang:02}", bancs(f)
    d.p(f.collectivite, gras=True, aligne="centre", taille=13)
    d.p(f"Comité syndical du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre", avant=0)
    d.p(f"L'an {jour_ecrit(f)}, à dix-huit heures quinze, le comité syndical, convoqué le {le(f.convocation)}, s'est "
        f"réuni à l'école sous la présidence de {mm(f.president)}, {f.president.qualite}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Nombre de membres en exercice : {en_lettres(f.exercice)}", avant=6)
    d.p(f"Nombre de membres présents : {en_lettres(f.presents)}", avant=0)
    d.p(f"Nombre de suffrages exprimés : {en_lettres(f.pour + f.contre)}", avant=0)
    d.p("Membres présents :", avant=6)
    for i in qui.presents:
        d.p(f"{i.civilite} {i.nom} {i.prenom}", puce="–", retrait=14, avant=0)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=6)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    for mot, textes in (("VU", f.visas), ("CONSIDÉRANT", f.sujet.considerants)):
        if textes:
            d.p(f"{mot}", gras=True, avant=8)
        for texte in textes:
            d.p(f"{texte} ;", puce="-", retrait=12, avant=1)
    vus(d, f.visas)
    motives(d, f.sujet.considerants, "CONSIDÉRANT")
    d.p("Le comité syndical, après en avoir délibéré,", avant=8)
    d.p("DÉCIDE", gras=True, aligne="centre")
    textes_poses = [majuscule(t) for t in decider(f)]
    for n, texte in enumerate(textes_poses, 1):
        d.p(f"Article {n} –", gras=True)
        d.p(f"{texte}.", avant=0)
    dit_provisions(d, f, textes_poses, [str(n) for n in range(1, len(textes_poses) + 1)])
    d.blocs.append(Tableau((("Pour", str(f.pour)), ("Contre", str(f.contre)), ("Abstention", str(f.abstentions))),
                           entete=False))  # fmt: skip
    une_main(d, f.president, f"{le_chef(f)},", aligne="centre")
    d.p(f"{le_chef(f)} certifie le caractère exécutoire de la présente délibération, télétransmise le "
        f"{le(f.transmission)} et publiée le {le(f.publication)}.", taille=9, avant=14)  # fmt: skip
    d.dit(transmission=f.transmission, publication=f.publication)
    constats(d, f, numero, ("convocation", "en_exercice", "presents"))
    dit_vote(d, f)
    return d


def village_moins_un(f: Faits) -> Feuille:
    """A village of 2018: « tous les membres en exercice, sauf », counts in a table, number and object in capitals on
    one line, the maire's proposal adopted."""
    f = installer(f, "Commune {de}", "conseil municipal", "maire", 11, 2018, CHEMIN)
    d, numero, qui = Feuille("village_moins_un"), f"2018/{f.rang:02}", bancs(f)
    cachet(d, f, "interieur", f"2018_{f.rang:02}")
    d.p(f"MAIRIE {f.collectivite.removeprefix('Commune ').upper()}", gras=True)
    d.p(f"L'an {jour_ecrit(f)}, à vingt heures trente, le conseil municipal de la {f.collectivite[0].lower()}"
        f"{f.collectivite[1:]} s'est réuni en séance ordinaire sous la présidence de {monsieur(f.president)}, maire.",
        aligne="justifie", avant=10)  # fmt: skip
    absents = [f"{mm(a)}, qui a donné pouvoir à {mm(b)}" for a, b in qui.pouvoirs] + [mm(a) for a in qui.absents]
    d.p(f"Présents : tous les conseillers en exercice, à l'exception de {' ; '.join(absents)}.", aligne="justifie")
    d.blocs.append(Tableau((("Date de la convocation", "En exercice", "Présents", "Votants"),
                            (f"{f.convocation:%d/%m/%Y}", str(f.exercice), str(f.presents),
                             str(f.votants)))))  # fmt: skip
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} à l'unanimité secrétaire de séance.", avant=8)
    d.p(f"Délibération {numero} : {f.sujet.objet.upper()}", gras=True, avant=12)
    visas_suivis(d, f, fin="")
    considerants_suivis(d, f, fin="")
    d.p("Le maire propose au conseil municipal :", avant=8)
    poser(d, f, decider(f), puce="-", retrait=12)
    if f.mode == "unanimite":
        d.p("Le conseil municipal accepte ces propositions à l'unanimité.", avant=8)
    else:
        contre = f"{f.contre} voix contre ({civil(contraires(f))})"
        reste = f" et {pluriel(f.abstentions, 'abstention')} ({civil(abstenus(f))})" if f.abstentions else ""
        d.p(f"Le conseil municipal accepte ces propositions à la majorité, {contre}{reste}.", avant=8)
        d.dit(contre=f.contre, **({"abstentions": f.abstentions} if f.abstentions else {}))
    deux_mains(d, f, "Le maire", "Le secrétaire de séance")
    constats(d, f, numero, ("convocation", "en_exercice", "presents", "votants"), objet=f.sujet.objet.upper())
    d.dit(mode=f.mode)
    return d


def ville_empechee(f: Faits) -> Feuille:
    """A town of 2021: a report under four headings, « adopté » under the title, the adjoint signs for the maire."""
    f = installer(f, "Ville {de}", "conseil municipal", "maire", 33, 2021, MARCHE)
    d, numero, qui = Feuille("ville_empechee"), f"{f.rang:03}/2021", bancs(f)
    adjoint = f.autres[0]
    d.p(f.collectivite, gras=True, taille=14, aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero} DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=8)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=8)
    d.p(f"Adoptée à {tous(f)}", aligne="centre", italique=True, avant=0)
    d.p(f"Conseillers municipaux en exercice : {en_lettres(f.exercice)}. Présents : {en_lettres(f.presents)}. "
        f"Votants : {en_lettres(f.votants)}. Président : {f.president}, Maire. Secrétaire de séance : "
        f"{f.secretaire}.", aligne="justifie", avant=10)  # fmt: skip
    moitie = (len(qui.presents) + 1) // 2
    d.p("Membres présents", gras=True, taille=9)
    d.blocs.append(Colonnes(colonne(*(str(i) for i in qui.presents[:moitie]), taille=9),
                            colonne(*(str(i) for i in qui.presents[moitie:]), taille=9), part=0.5))  # fmt: skip
    d.p("Contexte", gras=True, avant=10)
    d.p("Le marché de nettoyage arrive à son terme. Une consultation a été lancée selon une procédure adaptée.",
        aligne="justifie", avant=0)  # fmt: skip
    d.p("Textes applicables", gras=True)
    visas_suivis(d, f, fin=".", avant=0)
    d.p("Motifs", gras=True)
    considerants_suivis(d, f, fin=".", avant=0)
    d.p("Dispositif proposé et adopté", gras=True)
    d.p("Le conseil municipal, après en avoir délibéré, décide :", avant=0)
    poser(d, f, decider(f, cap=True), marque="Article {n}. ", fin=".")
    une_main(
        d, adjoint, "Pour le Maire empêché,", f"{'La première adjointe' if adjoint.femme else 'Le premier adjoint'},"
    )
    d.p(f"Reçu en préfecture le {f.reception:%d/%m/%Y} – Publié le {f.publication:%d/%m/%Y} – Exécutoire", taille=9,
        avant=14)  # fmt: skip
    d.dit(reception=f.reception, publication=f.publication)
    constats(d, f, numero, ("en_exercice", "presents", "votants"), objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=False)
    return d


def _verbe_en_capitales(texte: str) -> str:
    """« D'APPROUVER le projet », « DE FIXER le prix »."""
    mots = texte.split(" ")
    rang = 1 if mots[0].startswith("d'") else 2
    return " ".join([*(m.upper() for m in mots[:rang]), *mots[rang:]])


def bourg_signe_en_ligne(f: Faits) -> Feuille:
    """A bourg: « tous sauf », slashes, capital verbs under « DÉCIDE », the vote in a table, an electronic signature."""
    f = installer(f, "Commune {de}", "conseil municipal", "maire", 23, 2025)
    d, numero, qui = Feuille("bourg_signe_en_ligne"), f"2025_{f.rang:03}", bancs(f)
    cachet(d, f, "ar_publie", numero)
    d.coin = "haut-gauche"
    d.p(f.collectivite.upper(), gras=True, aligne="droite")
    d.blocs.append(Tableau((("Délibération", numero), ("Séance du", f"{f.seance:%d/%m/%Y}"),
                            ("Convocation du", f"{f.convocation:%d/%m/%Y}"), ("Objet", f.sujet.objet)),
                           entete=False))  # fmt: skip
    d.p(f"Élus en exercice : {f.exercice} / présents : {f.presents} / pouvoirs : {f.pouvoirs} / votants : {f.votants}",
        avant=10)  # fmt: skip
    sauf = [f"{a} (pouvoir à {b})" for a, b in qui.pouvoirs] + [f"{a} (absence excusée)" for a in qui.absents]
    d.p(f"Les membres du conseil municipal étaient tous présents, sauf : {', '.join(sauf)}.", aligne="justifie")
    d.p(f"Président de séance : {f.president}, Maire", avant=2)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    visas_suivis(d, f, mot="VU", fin=",", avant=8)
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=",")
    d.p("Le Conseil Municipal, après en avoir délibéré,", avant=8)
    d.p("DÉCIDE :", gras=True, aligne="centre")
    poser(d, f, [_verbe_en_capitales(t) for t in decider(f)])
    d.blocs.append(Tableau((("Présents et représentés", "Pour", "Contre", "Abstention"),
                            (str(f.votants), str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
    d.lignes("Le Maire", str(f.president), f"#signature électronique du {f.transmission:%d/%m/%Y}#", aligne="droite",
             avant=16)  # fmt: skip
    d.dit(signataires=[str(f.president)])
    constats(d, f, numero)
    dit_vote(d, f)
    return d


def agglomeration_du_pied(f: Faits) -> Feuille:
    """An agglomération: names first, the number at the foot, « Vu » over a list, articles alone, the vote in the
    heading, two hands."""
    f = installer(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 45, 2025, None, "24")
    d, numero, qui = Feuille("agglomeration_du_pied"), f"CA.25.{f.rang:03}", bancs(f)
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"Conseil communautaire du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=0)
    d.p(f"PRÉSENTS : {', '.join(f'{i.prenom} {i.nom}' for i in qui.presents)}", taille=9, aligne="justifie", avant=10)
    if qui.pouvoirs:
        d.p(f"POUVOIRS : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}", taille=9, aligne="justifie")
    if qui.absents:
        d.p(f"ABSENTS : {nu(qui.absents)}", taille=9, aligne="justifie")
    d.p(f"SECRÉTAIRE DE SÉANCE : {f.secretaire}", taille=9)
    d.lignes(f"Membres en exercice : {f.exercice}", f"Membres présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}",
             f"Votants : {f.votants}", f"Date de convocation : {le(f.convocation)}", avant=8)  # fmt: skip
    d.p(f"Présidence de {f.president}, {f.president.qualite}", avant=6)
    d.p(f"OBJET DE LA DÉLIBÉRATION : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Vote : {'unanimité' if f.mode == 'unanimite' else 'majorité'} – {f.pour} pour, {f.contre} contre, "
        f"{pluriel(f.abstentions, 'abstention')}", italique=True, avant=0)  # fmt: skip
    for mot, textes in (("Vu", f.visas), ("Considérant", f.sujet.considerants)):
        if textes:
            d.p(f"{mot} :", avant=8)
        for texte in textes:
            d.p(f"– {texte},", retrait=10, avant=1)
    vus(d, f.visas)
    motives(d, f.sujet.considerants)
    d.p("Le conseil communautaire, après en avoir délibéré,", avant=8)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poses = tierce(f, "cap")
    for n, texte in enumerate(poses, 1):
        d.p(f"ARTICLE {'1ER' if n == 1 else n}", gras=True)
        d.p(f"{texte}.", avant=0, aligne="justifie")
    dit_provisions(d, f, poses, [str(n) for n in range(1, len(poses) + 1)])
    deux_mains(d, f, "Le secrétaire de séance,", f"{le_chef(f)},", secretaire_d_abord=True)
    d.p(f"Délibération n° {numero}", aligne="droite", taille=9, avant=14)
    constats(d, f, numero)
    dit_vote(d, f)
    return d


def commune_nouvelle(f: Faits) -> Feuille:
    """A commune nouvelle of 2018: a list of names, counts in words, one long sentence, no name below, the number at
    the foot."""
    f = installer(f, "Commune nouvelle {de}", "conseil municipal", "maire", 27, 2018, EGLISE)
    d, numero, qui = Feuille("commune_nouvelle"), f"2018D{f.rang:03}", bancs(f)
    cachet(d, f, "s2low", numero)
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"Réunion du conseil municipal du {le(f.seance)}", aligne="centre", avant=0)
    d.p(f.sujet.objet.upper(), gras=True, avant=14)
    d.p(f"{en_lettres(f.exercice).capitalize()} conseillers en exercice, {en_lettres(f.presents)} présents, "
        f"{en_lettres(f.votants)} votants.")  # fmt: skip
    d.p("Sont présents :", avant=4)
    for i in qui.presents:
        d.p(str(i), puce="•", retrait=12, avant=0, taille=9.5)
    d.p(f"{monsieur(f.president)}, maire, préside la séance ; {monsieur(f.secretaire)} en est "
        f"{'la' if f.secretaire.femme else 'le'} secrétaire.", avant=8)  # fmt: skip
    d.p("Considérant que le plafond de l'indemnité n'a pas été revalorisé cette année,", avant=8)
    d.dit(visas=[])
    motives(d, ["que le plafond de l'indemnité n'a pas été revalorisé cette année"])
    texte = f"{conjuguer(f.decisions[0][0])} {f.decisions[0][1]}"
    d.p(f"Le conseil municipal, sur proposition du maire et après en avoir délibéré, {texte}.", aligne="justifie")
    dit_provisions(d, f, [texte])
    d.p(f"Cette décision est prise à {tous(f)}"
        + ("" if f.mode == "unanimite" else f", {f.contre} élu(s) ayant voté contre") + ".", avant=8)  # fmt: skip
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre)
    d.p("Le Maire,", aligne="droite", avant=18)
    d.p(f"Délibération {numero}", taille=9, avant=30)
    constats(d, f, numero, ("en_exercice", "presents", "votants"), objet=f.sujet.objet.upper())
    return d


def bourg_de_l_an_dernier(f: Faits) -> Feuille:
    """A bourg of 2026: names in columns, « OBJET DE LA DÉLIBÉRATION », the vote before capital verbs, secretary
    first."""
    f = installer(f, "Commune {de}", "conseil municipal", "maire", 19, 2026, EMPLOIS)
    d, numero, qui = Feuille("bourg_de_l_an_dernier"), f"DCM-{f.rang:02}-2026", bancs(f)
    cachet(d, f, "s2low", f"DCM_{f.rang:02}_2026")
    d.coin = "bas-droite"
    d.lignes("Liberté – Égalité – Fraternité", f.collectivite.upper(), aligne="centre", gras=True)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=8)
    d.p(f"Délibération n° {numero}", aligne="centre", avant=0)
    absents = [f"{mm(a)}, pouvoir à {mm(b)}" for a, b in qui.pouvoirs] + [mm(a) for a in qui.absents]
    d.blocs.append(Colonnes(colonne("Étaient présents :", *(mm(i) for i in qui.presents), taille=9),
                            colonne("Étaient absents :", *absents, taille=9), part=0.5))  # fmt: skip
    d.p(f"Les conseillers en exercice sont au nombre de {f.exercice}, dont {f.presents} présents et {f.pouvoirs} "
        f"représentés ; le nombre de votants est de {f.votants}.", avant=8)  # fmt: skip
    d.p(f"La convocation a été adressée le {le(f.convocation)}.", avant=2)
    d.p(f"Présidence : {mm(f.president)}, Maire. Secrétaire : {mm(f.secretaire)}.", avant=2)
    d.p(f"OBJET DE LA DÉLIBÉRATION : {f.sujet.objet}", gras=True, avant=12)
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p("Le rapporteur entendu, le conseil municipal, après en avoir délibéré,", avant=8)
    d.p(f"par {f.pour} voix pour, {f.contre} voix contre et {pluriel(f.abstentions, 'abstention')},", avant=0)
    poser(d, f, tierce(f))
    deux_mains(d, f, f"{'La' if f.secretaire.femme else 'Le'} secrétaire,", "Le maire,", secretaire_d_abord=True)
    constats(d, f, numero)
    dit_vote(d, f)
    return d


def grande_ville_attendue(f: Faits) -> Feuille:
    """A great town: number and object in one bold line, « Attendu », « Art. 1 - » after the organ's name, a table."""
    f = installer(f, "Ville {de}", "conseil municipal", "maire", 43, 2025)
    d, numero, qui = Feuille("grande_ville_attendue"), f"25-CM{f.seance:%m}-{f.rang:03}", bancs(f)
    cachet(d, f, "actes", f"25_CM{f.seance:%m}_{f.rang:03}")
    d.bas = f"Délibération {numero} – {{page}} / {{pages}}"
    d.p(f.collectivite.upper(), gras=True, taille=13, aligne="centre")
    d.p("REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", aligne="centre", avant=0)
    d.p(f"Séance du {f.seance:%d/%m/%Y}", aligne="centre", avant=0)
    d.p(f"Délibération n° {numero} – OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Le {le(f.seance)}, le conseil municipal, qui compte {f.exercice} membres en exercice et a été convoqué le "
        f"{le(f.convocation)}, s'est réuni en l'hôtel de ville sous la présidence de {mm(f.president)}, Maire ; "
        f"{f.presents} membres étaient présents, {f.pouvoirs} représentés. {mm(f.secretaire)} a été "
        f"{accord(f.secretaire, 'nommé')} secrétaire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents {nu(qui.presents)}.", taille=9, aligne="justifie")
    visas_suivis(d, f, aligne="justifie", avant=8)
    for motif in f.sujet.considerants:
        d.p(f"Attendu {motif},", aligne="justifie")
    motives(d, f.sujet.considerants, "Attendu")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    d.p("après en avoir délibéré,", avant=0)
    poser(d, f, tierce(f, "cap"), marque="Art. {n} - ", fin=".", aligne="justifie")
    d.blocs.append(Tableau((("Suffrages exprimés", "Pour", "Contre", "Abstentions"),
                            (str(f.pour + f.contre), str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
    d.p(f"La délibération est adoptée à {tous(f)}.", avant=6)
    deux_mains(d, f, "Le Maire,", "Le secrétaire de séance,")
    constats(d, f, numero, ("convocation", "en_exercice", "presents", "pouvoirs"))
    dit_vote(d, f)
    return d


GREFFIERS_VILLES = (
    ville_parapheur,
    ville_sans_etiquette,
    grande_ville_au_passe,
    regroupement_pedagogique,
    village_moins_un,
    ville_empechee,
    bourg_signe_en_ligne,
    agglomeration_du_pied,
    commune_nouvelle,
    bourg_de_l_an_dernier,
    grande_ville_attendue,
)
