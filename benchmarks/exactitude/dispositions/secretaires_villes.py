"""SECRETAIRES, the towns: six offices that have a service for the assembly, or a director who types."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_provisions, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    motifs,
    noms,
    poser,
    sans_motifs,
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.secretaires_pieces import (
    au_feminin,
    colonne,
    decide,
    envers,
    messieurs,
    office,
    paraphe,
    pointilles,
    voix_en_lettres,
)
from benchmarks.exactitude.dispositions.secretaires_sujets import CGCT, VILLE
from benchmarks.exactitude.faits import Faits, Sujet, en_lettres, infinitif, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau

_EFFECTIFS = Sujet(
    "Tableau des effectifs du personnel municipal", "4.1",
    ("la loi n° 84-53 du 26 janvier 1984 portant dispositions statutaires relatives à la fonction publique "
     "territoriale", "l'avis du comité technique paritaire"),
    ("que les besoins des services ont évolué",), (),
)  # fmt: skip
_EFFECTIFS_DITS = (
    "la création de deux emplois d'adjoint d'animation à temps complet",
    "la suppression d'un emploi de rédacteur devenu vacant",
    "l'inscription au budget des crédits nécessaires",
)


def port_en_noms(f: Faits) -> Feuille:
    """A harbour of Normandie, 2014: counts below the names, an exposé, « DÉCIDE » over nouns, votes in words."""
    f = office(f, "Ville de Quinval-sur-Mer", "conseil municipal", "maire", 33, 2014, (_EFFECTIFS,), departement="050")
    d, qui, numero = Feuille("port_en_noms", coin="haut-gauche"), bancs(f), f"DEL{f.seance:%Y%m%d}_{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.p("VILLE DE QUINVAL-SUR-MER", gras=True, aligne="centre", taille=14)
    d.p("REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", aligne="centre")
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre")
    d.p(numero, aligne="centre")
    d.p(f.sujet.objet, aligne="centre", avant=12, taille=13)
    d.p(f"Le {le(f.seance)} à 20 heures, le Conseil Municipal légalement convoqué le {le(f.convocation)} s'est réuni "
        f"à l'hôtel de ville, {monsieur(f.president)}, Maire, présidant la séance.", aligne="justifie",
        avant=12)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{mm(a)} donne pouvoir à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}.", taille=10)
    d.p(f"soit {f.presents} présents et {f.votants} votants, le nombre des conseillers en exercice étant de "
        f"{f.exercice}.", taille=10)  # fmt: skip
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'élu')} secrétaire.", taille=10)
    d.p("Le tableau des effectifs retrace l'ensemble des emplois permanents de la Ville. Il doit être mis à jour à "
        "chaque mouvement. Les postes qui suivent ont été examinés avec les représentants du personnel.",
        aligne="justifie", avant=10)  # fmt: skip
    motifs(d, f, fin=",")
    d.p(f"Après en avoir délibéré, le Conseil Municipal, {voix_en_lettres(f)}, DÉCIDE :", avant=10)
    decide(d, [(None, None, t) for t in _EFFECTIFS_DITS], "- ", retrait=12)
    paraphe(d, [str(f.president)], str(f.president), "Maire de Quinval-sur-Mer")
    d.p("Le tribunal administratif de Brévannes peut être saisi d'un recours contre la présente délibération dans les "
        "deux mois de sa publication.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, zeros=False)
    return d


def lagon_titre_numerote(f: Faits) -> Feuille:
    """A town of the islands, 2017: « Affaire n° » and its title in one line, no reason, « de » and infinitives."""
    f = office(f, "Commune de L'Anse-Mahaly", "conseil municipal", "maire", 39, 2017, VILLE, departement="974")
    d, qui, numero = Feuille("lagon_titre_numerote"), bancs(f), f"{f.seance:%y}-{f.seance:%m}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.lignes("DÉPARTEMENT DES ÎLES-SOUS-LE-VENT", "COMMUNE DE L'ANSE-MAHALY", gras=True)
    d.p("EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"SÉANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre")
    d.p(f"Affaire n° {numero} : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"NOTA. – {le_chef(f)} certifie que la convocation avait été faite le {le(f.convocation)} et que, le nombre "
        f"des membres en exercice étant de {en_lettres(f.exercice)}, le nombre de présents est de "
        f"{en_lettres(f.presents)}.", italique=True, taille=9)  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)}, le conseil municipal s'est assemblé en mairie sous la présidence de "
        f"{monsieur(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    d.p(f"ÉTAIENT PRÉSENTS : {messieurs(qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"ÉTAIENT REPRÉSENTÉS : {', '.join(f'{mm(a)} par {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"ÉTAIENT ABSENTS : {messieurs(qui.absents)}.", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", taille=10)
    d.p(f"{le_chef(f)} soumet à l'assemblée le rapport ci-annexé, dont chacun a reçu copie.", avant=10)
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    d.p(f"LE CONSEIL MUNICIPAL, À {tous(f).upper()} DES SUFFRAGES EXPRIMÉS, DÉCIDE :", gras=True)
    poser(d, f, [infinitif(v, r) for v, r in f.decisions], marque="– ", fin=" ;", retrait=12)
    d.p("Fait et délibéré en mairie, les jour, mois et an ci-dessus.", avant=12)
    signe(d, f, f"{le_chef(f)},")
    d.p(f"Affichage en mairie le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


_PARTICIPE = {"adopter": "adopté", "fixer": "fixé", "approuver": "approuvé", "préciser": "précisé", "donner": "donné",
              "autoriser": "autorisé", "imputer": "imputé"}  # fmt: skip


def thermes_en_participes(f: Faits) -> Feuille:
    """A spa of Savoie, 2014: who sits in a table, counts in a narrow column, « A approuvé », the vote in words."""
    f = office(f, "Ville d'Aixelles-les-Bains", "conseil municipal", "maire", 29, 2014, VILLE, departement="073")
    d, qui = Feuille("thermes_en_participes", coin="bas-droite"), bancs(f)
    numero = f"{f.rang:03}/{f.seance.year}"
    timbre(d, f, "s2low", numero.replace("/", "_"))
    d.blocs.append(Colonnes(
        colonne("VILLE D'AIXELLES-LES-BAINS", f"Membres en exercice : {f.exercice}",
                f"Membres présents : {f.presents}", f"Procurations : {f.pouvoirs}", f"Votants : {f.votants}"),
        (P("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True), P(f"Délibération n° {numero}", gras=True),
         P(f"L'an {jour_ecrit(f)}, le conseil municipal, dûment convoqué par lettre du {le(f.convocation)}, s'est "
           f"réuni sous la présidence de {mm(f.president)}, Maire."))))  # fmt: skip
    d.p(f.sujet.objet.upper(), gras=True, avant=14)
    rangs = [(envers(i), "P", "") for i in qui.presents]
    rangs += [(envers(a), "R", envers(b)) for a, b in qui.pouvoirs] + [(envers(i), "A", "") for i in qui.absents]
    d.blocs.append(Tableau((("Élu", "P/R/A", "Mandataire"), *rangs)))
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=8)
    d.p(f"{mm(f.autres[2])}, rapporteur, présente le dossier à l'assemblée et rappelle les échanges tenus en "
        "commission. Aucune question n'est posée.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Le conseil municipal, ayant délibéré, {voix_en_lettres(f)},", avant=10)
    poser(d, f, [f"A {_PARTICIPE[v]} {r}" for v, r in f.decisions], fin=" ;")
    signe(d, f, f"{le_chef(f)},")
    d.p("Délibération affichée à la porte de la mairie.", taille=9, avant=12)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(objet=f.sujet.objet.upper())
    dit_vote(d, f, zeros=False)
    return d


def volcans_vote_en_tete(f: Faits) -> Feuille:
    """A small town of Auvergne, 2023: number, result and counts in the head, verbs below, two hands, the stamp low."""
    f = office(
        f, "Commune de Chambrelat", "conseil municipal", "maire", 23, 2023, VILLE, visas=("le budget de l'exercice",)
    )
    d, qui, numero = Feuille("volcans_vote_en_tete", coin="bas-droite"), bancs(f), f"2023-D-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.p("COMMUNE DE CHAMBRELAT", gras=True, aligne="centre", taille=13)
    d.p(f"Délibérations du conseil municipal du {le(f.seance)}", aligne="centre")
    d.blocs.append(Tableau((("Délibération n°", numero), ("Vote", f"à {tous(f)}")), entete=False))
    d.p(f"OBJET DE LA DÉLIBÉRATION : {f.sujet.objet}", gras=True, avant=12)
    d.lignes(pointilles("En exercice", f.exercice, 22), pointilles("Présents", f.presents, 22),
             pointilles("Pouvoirs", f.pouvoirs, 22), pointilles("Votants", f.votants, 22), avant=10)  # fmt: skip
    d.p(f"Le {le(f.seance)} à dix-neuf heures trente, le conseil municipal, convoqué le {le(f.convocation)}, s'est "
        f"réuni sous la présidence de {mm(f.president)}, Maire.", avant=10)  # fmt: skip
    d.p(f"Présents : {', '.join(str(i) for i in qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents excusés : {', '.join(map(str, qui.absents))}.")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    motifs(d, f, fin=" ;")
    d.p(f"Entendu l'exposé de {mm(f.autres[1])}, {accord(f.autres[1], 'adjoint')} aux finances,", avant=10)
    d.p("Le conseil municipal, après en avoir délibéré,")
    poser(d, f, tierce(f, "cap"), fin=".", aligne="justifie")
    signent(d, f)
    d.p("Délais et voies de recours : la présente délibération peut être contestée devant le tribunal administratif "
        "de Clerval dans les deux mois qui suivent sa publication, notamment sur www.telerecours.fr.",
        taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=False)
    return d


_UNE_PHRASE = (
    Sujet("Don d'une collection de cartes postales", "3.6", (f"{CGCT}, notamment son article L. 2242-1",),
          ("que ce don n'est grevé d'aucune condition",),
          (("accepter", "le don de 412 cartes postales anciennes fait à la ville par la famille d'un ancien "
            "photographe"),)),
    Sujet("Convention avec l'école de musique", "8.9", (f"{CGCT}, notamment son article L. 2121-29",),
          ("que l'école de musique accueille cent vingt élèves de la ville",),
          (("approuver", "la convention à conclure pour trois ans avec l'école de musique, dont le projet est joint "
            "à la présente délibération"),)),
)  # fmt: skip


def vignoble_une_phrase(f: Faits) -> Feuille:
    """A small town of Alsace, 2016: number and object in a table, counts in words, one sentence that votes and
    decides, two hands."""
    f = office(f, "Ville de Kaltenheim", "conseil municipal", "maire", 27, 2016, _UNE_PHRASE, capitales=False)
    d, qui, numero = Feuille("vignoble_une_phrase", police="New Computer Modern"), bancs(f), f"{f.rang} / 2016"
    d.p("VILLE DE KALTENHEIM", gras=True, taille=15)
    d.p(f"Conseil Municipal – Séance du {le(f.seance)}")
    d.blocs.append(Tableau((("N° de la délibération", "Objet"), (numero, f.sujet.objet))))
    d.p(f"Nombre de conseillers en fonction : {en_lettres(f.exercice)} ; nombre de conseillers présents : "
        f"{en_lettres(f.presents)}.", avant=10)  # fmt: skip
    d.p(f"Date de la convocation : {le(f.convocation)}")
    d.p(f"Président de séance : {mm(f.president)}, Maire")
    d.p("Présents :")
    d.lignes(*(mm(i) for i in qui.presents), taille=9, retrait=12)
    if qui.pouvoirs:
        d.p("Procurations :")
        d.lignes(*(f"{mm(a)} à {mm(b)}" for a, b in qui.pouvoirs), taille=9, retrait=12)
    if qui.absents:
        d.p("Absents excusés :")
        d.lignes(*map(mm, qui.absents), taille=9, retrait=12)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p("La commission réunie a rendu un avis favorable sur ce point, dont il est donné lecture.", avant=10)
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    texte = f"décide {infinitif(*f.decisions[0])}"
    d.p(f"Le Conseil Municipal, après en avoir délibéré, par {au_feminin(f.pour)} voix pour, "
        f"{au_feminin(f.contre) if f.contre else 'aucune'} voix contre et "
        f"{au_feminin(f.abstentions) if f.abstentions else 'aucune'} abstention{'s' if f.abstentions > 1 else ''}, "
        f"{texte}.", aligne="justifie", avant=10)  # fmt: skip
    dit_provisions(d, f, [texte])
    signent(d, f, secretaire_d_abord=True)
    d.p(f"Affiché en mairie le {le(f.publication)}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def bocage_en_cadre(f: Faits) -> Feuille:
    """A town of Normandie, 2014: the object in a frame, no number and no count, functions, articles, an adjoint."""
    f = office(f, "Ville de Mortebrie", "conseil municipal", "maire", 29, 2014, VILLE, departement="061")
    d, qui = Feuille("bocage_en_cadre"), bancs(f)
    d.p("VILLE DE MORTEBRIE", gras=True, aligne="centre", taille=14)
    d.p("Direction générale des services – Secrétariat des assemblées", italique=True, aligne="centre", taille=9)
    d.p(f"CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=10)
    d.blocs.append(Tableau(((f"Objet : {f.sujet.objet}",),), entete=False))
    d.p(f"Sous la présidence de {mm(f.president)}, Maire, et sur convocation du {le(f.convocation)}.", avant=10)
    un, deux, *reste = qui.presents[2:]
    d.p(f"Présents : {mm(f.president)}, Maire ; {mm(f.secretaire)}, {mm(un)}, {mm(deux)}, adjoints ; {noms(reste)}, "
        "conseillers municipaux.", aligne="justifie", taille=10)  # fmt: skip
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {' ; '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents)}.", taille=10)
    d.p(f"{mm(f.secretaire)} assure le secrétariat de la séance.", taille=10)
    motifs(d, f, haut=True, fin=".")
    d.p("Entendu l'exposé du rapporteur,", avant=10)
    d.p(f"Le conseil municipal, après en avoir délibéré et à {tous(f)},", avant=2)
    poser(d, f, tierce(f, "bas"), marque="Article {er} – ", unique="Article unique – ", fin=".")
    adjoint = f.autres[0]
    paraphe(d, [str(adjoint)], f"Pour {le_chef(f).lower()} et par délégation,",
            f"{'L' + chr(39) + accord(adjoint, 'adjoint')} {accord(adjoint, 'délégué')},", str(adjoint))  # fmt: skip
    d.lignes("Transmis en sous-préfecture le :", "Publié ou notifié le :", taille=9, avant=12)
    tete(d, f, "", "convocation")
    del d.attendu["numero"]
    dit_vote(d, f, comptes=False)
    return d


SECRETAIRES_VILLES = (
    port_en_noms,
    lagon_titre_numerote,
    thermes_en_participes,
    volcans_vote_en_tete,
    vignoble_une_phrase,
    bocage_en_cadre,
)
