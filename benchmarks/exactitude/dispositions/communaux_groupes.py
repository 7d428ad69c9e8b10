"""The control layouts of set REGISTRES_COMMUNAUX, third part: communautés, syndicats of every trade, social action,
schools."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import considerants_suivis, dit_provisions, dit_vote, timbre_s2low, visas_suivis
from benchmarks.exactitude.dispositions.communaux_pieces import (
    AIDE_A_DOMICILE,
    CGCT,
    COLIS,
    CONCOURS,
    ELECTRIFICATION,
    FOURNITURES,
    FOURRIERE,
    ORDURES,
    PRIX_DE_L_EAU,
    RAMASSAGE,
    VOYAGE,
    certifie_executoire,
    en_voix,
    envoye_et_affiche,
    le_chef_parle,
    nom_d_abord,
    par_civilite,
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
    motifs,
    motifs_en_liste,
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
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne


def titulaires_et_suppleants(f: Faits) -> Feuille:
    """A communauté: titulaires and suppléants told apart, so are those without a vote; one article a decision."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 29, prefixe="200",
               sujet=CONCOURS)  # fmt: skip
    d, qui, numero = Feuille("titulaires_et_suppleants"), bancs(f), f"{f.seance.year}-CC-{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.p(f.collectivite.upper(), gras=True)
    d.p("Siège : Maison de pays, 8, route de la Gare", taille=9, avant=0)
    d.p("EXTRAIT DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {le(f.seance)} – Délibération n° {numero}", aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.lignes(f"Date de convocation : {le(f.convocation)}", f"Nombre de délégués en exercice : {f.exercice}",
             f"Nombre de délégués présents : {f.presents} (dont deux suppléants)", f"Nombre de pouvoirs : {f.pouvoirs}",
             f"Nombre de votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"La séance est ouverte à 18 h 30 sous la présidence de {mm(f.president)}, {f.president.qualite}.", avant=8)
    d.p(f"Titulaires présents : {par_civilite(qui.presents[:-2])}.", aligne="justifie", taille=10)
    d.p(f"Suppléants présents avec voix délibérative : {noms(qui.presents[-2:])}.", taille=10)
    if qui.pouvoirs:
        d.p(
            f"Titulaires ayant donné pouvoir : {', '.join(f'{mm(a)} (à {mm(b)})' for a, b in qui.pouvoirs)}.", taille=10
        )
    if qui.absents:
        d.p(f"Titulaires excusés : {par_civilite(qui.absents)}.", taille=10)
    d.p("Suppléant présent sans voix délibérative : M. Rémi AUBERTIN.", taille=10)
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} pour assurer le secrétariat de la séance.")
    motifs(d, f, haut=True, fin=",")
    d.p(f"Le conseil communautaire, après en avoir délibéré, à {tous(f)} des votants :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="Article {n} : ", fin=".", aligne="justifie")
    if f.mode == "majorite":
        d.p(f"(Votes pour : {f.pour}, votes contre : {f.contre}, abstentions : {f.abstentions})", avant=8)
    signe(d, f, f"{le_chef(f)} de la communauté de communes,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bureau_en_deux_colonnes(f: Faits) -> Feuille:
    """The bureau of a communauté: the delegation recalled among the visas, a resolution in numbered verbs, brief."""
    f = camper(f, "Communauté de communes {de}", "bureau communautaire", "président", 11, prefixe="200",
               visas=["la délibération du 9 juillet 2020 portant délégation au bureau communautaire"])  # fmt: skip
    d, numero = Feuille("bureau_en_deux_colonnes"), f"B{f.seance:%y%m}-{f.rang:02}"
    d.blocs.append(Colonnes((P(f.collectivite, gras=True), P("Pôle ressources", taille=9)),
                            (P("BUREAU COMMUNAUTAIRE", gras=True, aligne="droite"),
                             P(f"Réunion du {f.seance:%d/%m/%Y}", aligne="droite")), part=0.55))  # fmt: skip
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=16, taille=12)
    d.p(f"Étaient présents ({f.presents} sur {f.exercice} membres en exercice), sous la présidence de "
        f"{f.president}, {f.president.qualite} : {', '.join(str(i) for i in bancs(f).presents[1:])}.",
        aligne="justifie")  # fmt: skip
    d.p(f"Convocation : {jour_de_semaine(f.convocation)} {le(f.convocation)}. Secrétaire : {f.secretaire}.")
    motifs_en_liste(d, f, "Vu", "Considérant", "•")
    d.p("LE BUREAU COMMUNAUTAIRE, APRÈS EN AVOIR DÉLIBÉRÉ :", gras=True, avant=12)
    poser(d, f, tierce(f), marque="{n}/ ", fin=" ;", retrait=10)
    d.p(f"DÉLIBÉRATION ADOPTÉE À {tous(f).upper()}", gras=True, avant=10)
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    d.p(f"Publiée le {f.publication:%d/%m/%Y} sur le site de la communauté", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


def delegues_par_commune(f: Faits) -> Feuille:
    """A communauté: a table of communes and their delegates, the counts below it in one row of bars."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 23, prefixe="200",
               sujet=ORDURES)  # fmt: skip
    d, qui, numero = Feuille("delegues_par_commune"), bancs(f), f"{f.seance.year}/{f.seance.month:02}/{f.rang:02}"
    d.bas = f"Délibération {numero} – {{page}} / {{pages}}"
    certifie_executoire(d, f, numero.replace("/", "_"))
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"Conseil communautaire du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"DÉLIBÉRATION N°{numero}", gras=True, avant=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    communes = ("Aubrelle", "Beaucenis", "Fontsèche", "Gréziac", "Ormevert")
    rangs = []
    for n, commune in enumerate(communes):
        representes = ", ".join(nom_d_abord(a) for a, _ in qui.pouvoirs[n::5]) or "–"
        rangs.append((commune, ", ".join(nom_d_abord(i) for i in qui.presents[n::5]), representes))
    d.blocs.append(Tableau((("Commune", "Délégués présents", "Délégués représentés"), *rangs)))
    d.p(f"Membres en exercice : {f.exercice} | Membres présents : {f.presents} | Membres représentés : {f.pouvoirs} | "
        f"Votants : {f.votants} | Convocation : {f.convocation:%d/%m/%Y}", avant=10)  # fmt: skip
    d.p(f"Président de séance : {f.president}, {f.president.qualite}", avant=4)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=0)
    d.p(f"Sur rapport de {mm(f.autres[3])}, vice-président{'e' if f.autres[3].femme else ''} à l'environnement :")
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Le Conseil Communautaire, après en avoir délibéré,", avant=10)
    d.p(f"Par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} "
        f"abstention{'s' if f.abstentions > 1 else ''}",
        avant=0)  # fmt: skip
    d.p("DÉCIDE DE", gras=True, avant=8)
    poser(d, f, decider(f, nu=True), marque="– ", fin=" ;", retrait=12)
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def siaep(f: Faits) -> Feuille:
    """A water syndicat of two cantons: its letters under its name, no visa, lower-case verbs after an exposé."""
    f = camper(f, "Syndicat intercommunal d'alimentation en eau potable {de}", "comité syndical", "président", 15,
               prefixe="25", sujet=PRIX_DE_L_EAU)  # fmt: skip
    d, qui, numero = Feuille("siaep"), bancs(f), f"{f.rang:02}.{f.seance.year}"
    d.lignes(f.collectivite, "(SIAEP)", gras=True, aligne="centre")
    d.p("Comité syndical – Extrait des délibérations", aligne="centre", italique=True)
    d.p(f"Le {le(f.seance)} à 17 heures, au siège du syndicat, le comité syndical, convoqué le {le(f.convocation)}, "
        "s'est "
        f"réuni sous la présidence de {mm(f.president)}, "
        f"{f.president.qualite}.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Délégués en exercice : {f.exercice} – Délégués présents : {f.presents} – Délégués votants : {f.votants}")
    d.p(f"Présents : {', '.join(f'{nom_d_abord(i)}' for i in qui.presents)}", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"DÉLIBÉRATION n° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=0)
    d.p(f"{le_chef_parle(f)} présente les comptes du service. Le remplacement des conduites de la route de Noirlieu "
        "a été "
        "financé par l'emprunt ; les ventes d'eau baissent.", aligne="justifie")  # fmt: skip
    d.p("Les délégués débattent de la part fixe, que certains trouvent lourde pour les personnes seules.")
    d.p("Après délibération, le comité syndical", avant=8)
    poser(d, f, tierce(f, "bas"), marque="* ", fin=",", retrait=12)
    detail = f"{f.pour} pour" + (f", {f.contre} contre, {f.abstentions} abstention(s)" if f.contre else "")
    d.p(f"Vote : {detail}.", avant=8)
    signe(d, f, f"{le_chef(f)} du SIAEP,")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, zeros=bool(f.contre))
    return d


def sivom(f: Faits) -> Feuille:
    """A SIVOM: everything before the object in one table without a head, Roman articles, two stamps of the office."""
    f = camper(f, "SIVOM {de}", "comité syndical", "président", 19, prefixe="25")
    d, numero = Feuille("sivom"), f"N{f.seance:%y}-{f.rang:02}"
    envoye_et_affiche(d, f, numero)
    d.p(f.collectivite, gras=True, taille=15)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL", gras=True, avant=8)
    d.blocs.append(Tableau((("Numéro de la délibération", numero), ("Séance", le(f.seance)),
                            ("Convocation", le(f.convocation)), ("En exercice", str(f.exercice)),
                            ("Présents", str(f.presents)), ("Représentés", str(f.pouvoirs)),
                            ("Ont pris part au vote", str(f.votants)), ("Objet", f.sujet.objet)),
                           entete=False))  # fmt: skip
    d.p(f"Présidait la séance : {mm(f.president)}, {f.president.qualite}.", avant=10)
    d.p(f"Était secrétaire de séance : {mm(f.secretaire)}.", avant=2)
    visas_suivis(d, f, fin=".")
    considerants_suivis(d, f, fin=".")
    d.p("Le comité syndical décide ce qui suit :", avant=10)
    textes, rangs = decider(f, cap=True), ("I", "II", "III")
    for rang, texte in zip(rangs, textes, strict=False):
        d.p(f"ARTICLE {rang}.- {texte}.", aligne="justifie")
    dit_provisions(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])
    d.p(f"VOTE DU COMITÉ : {'UNANIMITÉ' if f.mode == 'unanimite' else 'MAJORITÉ'} – {f.pour} POUR – {f.contre} "
        "CONTRE – "
        f"{f.abstentions} ABSTENTION(S)", avant=10)  # fmt: skip
    signe(d, f, "Pour extrait conforme au registre,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def regroupement_scolaire(f: Faits) -> Feuille:
    """A school syndicat: a sheet like a letter, one member a line, a vote by show of hands told at the end."""
    f = camper(f, "Syndicat intercommunal à vocation scolaire {de}", "conseil syndical", "président", 9, prefixe="25",
               sujet=RAMASSAGE)  # fmt: skip
    d, qui = Feuille("regroupement_scolaire"), bancs(f)
    numero = f"{f.seance.year}-{f.rang:02}"
    d.lignes(f.collectivite.upper(), "École intercommunale, 3, chemin du Verger", aligne="gauche", taille=10)
    d.p(f"Réunion du conseil syndical du {f.seance:%d/%m/%Y}", gras=True, aligne="droite", avant=10)
    d.p(f"Délibération numéro {numero}", aligne="droite", avant=0)
    d.p(f"Objet de la présente délibération : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Membres en exercice : {f.exercice}. Membres présents : {f.presents}. Membres ayant donné pouvoir : "
        f"{f.pouvoirs}. Date de la convocation : {le(f.convocation)}.")  # fmt: skip
    for titre, gens in (("Présents", qui.presents), ("Excusés", [*(a for a, _ in qui.pouvoirs), *qui.absents])):
        d.p(f"{titre} :", avant=6)
        for i in gens:
            d.p(monsieur(i), avant=0, retrait=16)
    d.p(f"Présidente de séance : {f.president}" if f.president.femme else f"Président de séance : {f.president}")
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=0)
    motifs(d, f, fin="", aligne="justifie")
    d.p("Le conseil syndical, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f), marque="> ", fin=" ;", retrait=8)
    d.p(f"Délibération prise à {tous(f)} des présents et représentés, à main levée.", avant=8)
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(president=personne(f.president, None))
    dit_vote(d, f, comptes=False)
    return d


def pole_d_equilibre(f: Faits) -> Feuille:
    """A PETR: « Libellé », « Thème » and « Rapporteur » as a program lists them; present members in two columns."""
    f = camper(f, "Pôle d'équilibre territorial et rural du pays de Sorne", "comité syndical", "président", 27,
               prefixe="200")  # fmt: skip
    d, qui, numero = Feuille("pole_d_equilibre"), bancs(f), f"D-{f.seance.year}-{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.p(f.collectivite, gras=True, taille=13)
    d.lignes("COMITÉ SYNDICAL", f"Séance du {le(f.seance)}", aligne="centre", avant=8)
    d.lignes(f"Délibération : {numero}", f"Thème : {f.sujet.matiere}", f"Rapporteur : {f.autres[4]}",
             f"Libellé : {f.sujet.objet}", gras=True, avant=10)  # fmt: skip
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y} – Secrétaire de séance : {f.secretaire} – Président de "
        "séance : "
        f"{f.president}, {f.president.qualite}", taille=10)  # fmt: skip
    milieu = (len(qui.presents) + 1) // 2
    cotes = [tuple(P(str(i), avant=0, taille=10) for i in moitie) for moitie in
             (qui.presents[:milieu], qui.presents[milieu:])]  # fmt: skip
    d.p("Délégués présents :", avant=8)
    d.blocs.append(Colonnes(cotes[0], cotes[1], part=0.5))
    d.p(f"En exercice : {f.exercice} ; présents : {f.presents} ; pouvoirs : {f.pouvoirs} ; votants : {f.votants} ; "
        f"suffrages exprimés : {f.pour + f.contre}", avant=8)  # fmt: skip
    motifs(d, f, fin=" ;")
    d.p("Sur ces bases, le comité syndical est invité à délibérer. Après en avoir délibéré, il décide, "
        f"à {tous(f)} :", avant=10)  # fmt: skip
    poser(d, f, decider(f), marque="- ", fin=" ;", retrait=12)
    d.blocs.append(Tableau((("Pour", str(f.pour)), ("Contre", str(f.contre)), ("Abstention", str(f.abstentions))),
                           entete=False))  # fmt: skip
    signe(d, f, f"{le_chef(f)} du PETR,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def ccas_elus_et_nommes(f: Faits) -> Feuille:
    """The CCAS of a bourg: members elected and named, the maire presides it by right, a sentence for the vote."""
    f = camper(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 11, prefixe="26",
               sujet=COLIS)  # fmt: skip
    f = replace(f, abstentions=0, pour=f.votants - f.contre)
    d, qui, numero = Feuille("ccas_elus_et_nommes"), bancs(f), f"CCAS {f.seance.year}/{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("Procès-verbal des délibérations du conseil d'administration – Extrait", aligne="centre")
    d.p(f"Délibération n° {numero} du {le(f.seance)}", gras=True, avant=10)
    d.p(f"{f.sujet.objet}", gras=True, avant=2, taille=13)
    d.p(f"Les administrateurs, convoqués le {le(f.convocation)}, se sont réunis en mairie à 17 h 30, sous la "
        "présidence "
        f"de {monsieur(f.president)}, {f.president.qualite}.", aligne="justifie")  # fmt: skip
    d.p(f"Nombre d'administrateurs : en exercice {f.exercice}, présents {f.presents}, votants {f.votants}.")
    moitie = len(qui.presents) // 2
    d.p(f"Membres élus présents : {noms(qui.presents[:moitie])}.", avant=2)
    d.p(f"Membres nommés présents : {noms(qui.presents[moitie:])}.", avant=2)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{mm(a)} en a donné un à {mm(b)}' for a, b in qui.pouvoirs)}.", avant=2)
    d.p(f"Le secrétariat est tenu par {mm(f.secretaire)}.", avant=2)
    motifs(d, f, fin=",", aligne="justifie")
    d.p("Le conseil d'administration, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="", fin=",", retrait=12)
    unanime = f"Le vote est unanime : {en_voix(f.pour)} pour."
    partage = f"Le vote a donné {en_voix(f.pour)} pour et {en_voix(f.contre)} contre."
    d.p(unanime if f.mode == "unanimite" else partage, avant=10)
    signe(d, f, f"{le_chef(f)} du CCAS,", aligne="centre")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, zeros=False)
    return d


def cias_delibere(f: Faits) -> Feuille:
    """A CIAS: « Membres titulaires en exercice », a hinge of two lines, « VOTÉ À », a signature before the mention."""
    f = camper(f, "Centre intercommunal d'action sociale {de}", "conseil d'administration", "président", 17,
               prefixe="26", sujet=AIDE_A_DOMICILE)  # fmt: skip
    d, qui, numero = Feuille("cias_delibere"), bancs(f), f"{f.seance.year}_{f.rang:03}"
    certifie_executoire(d, f, numero)
    d.coin = "bas-droite"
    d.lignes("RÉPUBLIQUE FRANÇAISE", f.collectivite.upper(), gras=True, aligne="centre")
    d.lignes(f"Conseil d'administration – {le(f.seance)}", f"Acte n° {numero}", aligne="droite", avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Membres titulaires en exercice : {f.exercice} // Présents : {f.presents} // Pouvoirs : {f.pouvoirs} // "
        f"Votants : {f.votants} // Convocation du {f.convocation:%d/%m/%Y}")  # fmt: skip
    d.p(f"Président de séance : {mm(f.president)} ({f.president.qualite})", avant=2)
    d.p(f"Secrétaire : {mm(f.secretaire)}", avant=2)
    d.p(f"Présents : {noms(qui.presents)}", taille=10)
    motifs(d, f, haut=True, fin=" ;")
    d.lignes("LE CONSEIL D'ADMINISTRATION,", "Ouï l'exposé du rapporteur, et après en avoir délibéré,", avant=10)
    poser(d, f, tierce(f), fin=" ;", aligne="justifie")
    d.p(f"VOTÉ À {tous(f).upper()}", gras=True, avant=10)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}", avant=0)
    signe(d, f, f"{le_chef(f)} du CIAS,")
    d.p("Délai de recours : deux mois devant le tribunal administratif de Montrivel.", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def dotation_par_eleve(f: Faits) -> Feuille:
    """A caisse des écoles: its comité d'administration, no considérant, sums in a list, one hand."""
    f = camper(f, "Caisse des écoles {de}", "comité d'administration", "président", 9, prefixe="26", sujet=FOURNITURES)
    d, numero = Feuille("dotation_par_eleve", police="New Computer Modern"), f"CDE-{f.seance:%y}-{f.rang:02}"
    d.p(f.collectivite, gras=True, taille=14, aligne="centre")
    d.p(f"Comité d'administration du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Le comité d'administration de la caisse des écoles, convoqué par lettre du {le(f.convocation)}, s'est "
        "réuni à "
        f"l'école élémentaire sous la présidence de {mm(f.president)}, {f.president.qualite}. Sur {f.exercice} "
        "membres en "
        f"exercice, {f.presents} étaient présents.", aligne="justifie")  # fmt: skip
    d.p(f"{mm(f.secretaire)} remplit les fonctions de secrétaire.")
    motifs(d, f, fin=",")
    d.p(f"Le comité d'administration, à {tous(f)}, décide :", avant=10)
    poser(d, f, decider(f), marque="{n}° ", fin=",", retrait=10)
    signe(d, f, f"Fait à {f.lieu}, le {le(f.seance)}", f"{le_chef(f)} de la caisse des écoles,")
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, comptes=False)
    return d


def college_en_conseil(f: Faits) -> Feuille:
    """A collège: its conseil d'administration, whose counts stand in a table; proxies are not allowed there."""
    f = camper(f, "Collège Jean-Moreau {de}", "conseil d'administration", "principal", 23, prefixe="19", sujet=VOYAGE)
    titre = "principale" if f.president.femme else "principal"
    f = replace(f, chef=titre, president=replace(f.president, qualite=titre))
    d, numero = Feuille("college_en_conseil"), f"{f.rang}"
    d.lignes("Académie de Montrivel", f.collectivite, "2, rue des Écoles", avant=0)
    d.p(f"DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.blocs.append(Tableau((("Séance du", f"{f.seance:%d/%m/%Y}"), ("Date de la "
                                                                    "convocation", f"{f.convocation:%d/%m/%Y}"),
                            ("Membres en exercice", str(f.exercice)), ("Quorum", str(f.exercice // 2 + 1)),
                            ("Membres présents", str(f.presents))), entete=False))  # fmt: skip
    d.p(f"Sous la présidence de {mm(f.president)}, {titre} ; secrétaire de séance : {mm(f.secretaire)}", avant=10)
    motifs(d, f, fin="")
    d.p("Sur proposition du chef d'établissement, le conseil d'administration", avant=10)
    poser(d, f, tierce(f), fin=",", retrait=12)
    f = replace(f, pour=f.presents - f.contre - f.abstentions)
    d.p("Résultats du vote", gras=True, avant=10)
    d.lignes(f"Suffrages exprimés : {f.pour + f.contre}", f"Pour : {f.pour}", f"Contre : {f.contre}",
             f"Abstentions : {f.abstentions}", "Bulletins blancs et nuls : 0", avant=4, retrait=12)  # fmt: skip
    signe(d, f, f"{'La' if f.president.femme else 'Le'} chef d'établissement, président du conseil d'administration,")
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f)
    return d


def fourriere_animale(f: Faits) -> Feuille:
    """A mixed syndicat for stray animals: a head at two sides, « DÉCIDE, à l'unanimité, » by itself."""
    f = camper(f, "Syndicat mixte de la fourrière animale de l'Ostre", "comité syndical", "président", 19,
               prefixe="25", sujet=FOURRIERE)  # fmt: skip
    d, numero = Feuille("fourriere_animale"), f"{f.seance:%y}/{f.rang:02}"
    d.p(f.collectivite, italique=True)
    d.p(f"Délibération n° {numero} du comité syndical du {le(f.seance)}", gras=True, aligne="droite")
    d.p(f"Objet : {f.sujet.objet.upper()}", gras=True, avant=8)
    d.p(f"Composition du comité : {f.exercice} délégués en exercice – {f.presents} présents – {f.pouvoirs} "
        "représentés – "
        f"{f.votants} votants")  # fmt: skip
    d.p(f"Les délégués ont été convoqués le {le(f.convocation)}. {monsieur(f.president)}, {f.president.qualite}, a "
        f"présidé la séance ; {monsieur(f.secretaire)} en a été {accord(f.secretaire, 'nommé')} secrétaire.",
        aligne="justifie")  # fmt: skip
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Le comité syndical,", avant=10)
    d.p("Après en avoir délibéré,", avant=2)
    d.p(f"DÉCIDE, à {tous(f)},", gras=True, avant=2)
    poser(d, f, decider(f), marque="", fin=" ;", retrait=20)
    if f.mode == "majorite":
        d.p(
            f"Nombre de voix favorables : {f.pour} ; défavorables : {f.contre} ; abstentions : {f.abstentions}", avant=8
        )
    signe(d, f, f"{le_chef(f)},")
    d.p(f"Transmis en préfecture le {f.transmission:%d/%m/%Y} – Publié le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper())
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def electrification_rurale(f: Faits) -> Feuille:
    """A syndicat of rural lines: the sitting told after the object, no considérant, decision and vote in one line."""
    f = camper(f, "Syndicat intercommunal d'électrification rurale {de}", "comité syndical", "président", 21,
               prefixe="25", sujet=ELECTRIFICATION)  # fmt: skip
    d, numero = Feuille("electrification_rurale"), f"{f.rang:03}-{f.seance.year}"
    timbre(d, f, "ministere", numero)
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"N° {numero}   COMITÉ DU {f.seance:%d/%m/%Y}", gras=True, avant=8)
    d.p(f"Titre : {f.sujet.objet}", gras=True, avant=8)
    d.p(f"L'an {jour_ecrit(f)}, le comité syndical du syndicat, convoqué le {le(f.convocation)}, a tenu séance à la "
        "salle "
        f"communale de Tournadre, {mm(f.president)}, {f.president.qualite}, étant "
        f"président{'e' if f.president.femme else ''} "
        f"de séance et {mm(f.secretaire)} secrétaire de séance.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"En exercice : {f.exercice}, présents : {f.presents}, pouvoirs : {f.pouvoirs}, votants : {f.votants}.")
    motifs(d, f, fin=",")
    d.p("Le comité syndical, après examen du dossier et délibération,", avant=10)
    poser(d, f, tierce(f, "bas"), marque="– ", fin=";", retrait=12)
    d.p(f"Résultat : pour {f.pour}, contre {f.contre}, abstention {f.abstentions}.", italique=True, avant=8)
    signent(d, f, secretaire_d_abord=True)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def agglo_libelle(f: Faits) -> Feuille:
    """A small agglomération: two tables, the vote in the second, « Article 1 – » and a verb in capitals."""
    f = camper(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 37, prefixe="200",
               visas=[f"{CGCT}, et notamment son article L. 5216-5", "les statuts de la communauté"])  # fmt: skip
    d, qui, numero = Feuille("agglo_libelle"), bancs(f), f"{f.seance.year}.{f.seance.month:02}.{f.rang:02}"
    timbre_s2low(d, f, numero)
    d.haut, d.bas = f.collectivite, "Page {page} de {pages}"
    d.p("DÉLIBÉRATION DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre", taille=13)
    d.blocs.append(Tableau((("Numéro", "Séance du", "Convocation du", "En exercice", "Présents", "Pouvoirs"),
                            (numero, f"{f.seance:%d/%m/%Y}", f"{f.convocation:%d/%m/%Y}", str(f.exercice),
                             str(f.presents), str(f.pouvoirs)))))  # fmt: skip
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=12)
    d.p(f"Sous la présidence de {mm(f.president)}, {f.president.qualite}")
    d.p(f"PRÉSENTS : {' – '.join(nom_d_abord(i) for i in qui.presents)}", aligne="justifie", taille=9)
    if qui.pouvoirs:
        d.p(f"POUVOIRS : {' – '.join(f'{nom_d_abord(a)} à {nom_d_abord(b)}' for a, b in qui.pouvoirs)}", taille=9)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    motifs(d, f, haut=True, fin=",", aligne="justifie")
    d.p("Le Conseil Communautaire, la commission entendue, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f), marque="Article {n} – ", unique="Article unique – ", fin=".", aligne="justifie")
    d.blocs.append(Tableau((("Votants", "Pour", "Contre", "Abstentions"),
                            (str(f.votants), str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


COMMUNAUX_GROUPES = (
    titulaires_et_suppleants,
    bureau_en_deux_colonnes,
    delegues_par_commune,
    siaep,
    sivom,
    regroupement_scolaire,
    pole_d_equilibre,
    ccas_elus_et_nommes,
    cias_delibere,
    dotation_par_eleve,
    college_en_conseil,
    fourriere_animale,
    electrification_rurale,
    agglo_libelle,
)
