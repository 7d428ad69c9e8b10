"""The control layouts of set GREFFES, public establishments: fire service, centre de gestion, syndicats mixtes, PETR,
CIAS, caisse des écoles, housing office, cultural establishment."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
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
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.greffes_pieces import (
    ATELIER,
    CARRIERES,
    CARS,
    ECOLES,
    FIBRE,
    LOGEMENTS,
    PARC,
    PAYS,
    POMPIERS,
    SOLIDARITES,
    autorite,
    choisir,
    encore,
    nom_dabord,
    nom_seul,
    preside,
)
from benchmarks.exactitude.faits import Faits, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def pompiers_en_conseil(f: Faits) -> Feuille:
    """A fire service: voting and consultative members in two columns, numbered infinitives, a vote's table of two
    columns with words for none."""
    f = camper(f, "Service départemental d'incendie et de secours de l'Ostre", "conseil d'administration", "président",
               21, prefixe="28", sujet=choisir(f, POMPIERS))  # fmt: skip
    d, qui, numero = Feuille("pompiers_en_conseil"), bancs(f), f"CA-{f.seance:%y}-{f.rang:02}"
    d.p("SERVICE DÉPARTEMENTAL D'INCENDIE ET DE SECOURS DE L'OSTRE", gras=True, aligne="centre")
    d.p("Groupement des affaires juridiques", aligne="centre", taille=9)
    d.p(f"CONSEIL D'ADMINISTRATION – Réunion du {le(f.seance)}", gras=True, aligne="centre", avant=10)
    d.p(f"DÉLIBÉRATION N° {numero} : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Le conseil d'administration, convoqué le {le(f.convocation)}, s'est réuni à la direction départementale sous "
        f"la présidence de {monsieur(f.president)}, {f.president.qualite}, le quorum étant vérifié.",
        aligne="justifie", avant=10)  # fmt: skip
    moitie = (len(qui.presents) + 1) // 2
    d.blocs.append(Colonnes(
        (P("Membres à voix délibérative", gras=True, taille=9),
         *(P(mm(i), taille=9, avant=0) for i in qui.presents[:moitie])),
        (P("(suite)", taille=9), *(P(mm(i), taille=9, avant=0) for i in qui.presents[moitie:]),
         P("Avec voix consultative : le directeur départemental, le médecin-chef", taille=9, italique=True)),
        part=0.5))  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice} – membres présents : {f.presents} – membres votants : {f.votants}")
    d.p(f"{mm(f.secretaire)} assure le secrétariat de la séance.")
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Le rapport entendu et après en avoir délibéré, le conseil d'administration décide :", avant=10)
    poser(d, f, decider(f), marque="{n} – ", retrait=10)
    barre = [str(n) if n else "néant" for n in (f.contre, f.abstentions)]
    d.blocs.append(Tableau((("Vote", "Voix"), ("Pour", str(f.pour)), ("Contre", barre[0]), ("Abstention", barre[1]))))
    signe(d, f, f"{le_chef(f)} du conseil d'administration du SDIS")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def carrieres_en_colleges(f: Faits) -> Feuille:
    """A centre de gestion: three colleges of members, counts in words then figures, « Article 1er », a last article
    that sends the act to the préfet, a day of signature that is not the sitting's."""
    f = camper(f, "Centre de gestion de la fonction publique territoriale de l'Ostre", "conseil d'administration",
               "président", 27, prefixe="28", sujet=choisir(f, CARRIERES))  # fmt: skip
    d, qui, numero = Feuille("carrieres_en_colleges"), bancs(f), f"{f.seance.year}-{f.rang:02}-CA"
    d.p("CENTRE DE GESTION DE LA FONCTION PUBLIQUE TERRITORIALE DE L'OSTRE", gras=True, taille=12)
    d.p("Extrait du registre des délibérations du conseil d'administration", italique=True)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} à 9 h 30", gras=True)
    d.p(f"L'an {jour_ecrit(f)}, le conseil d'administration s'est réuni au siège du centre, sur la convocation et sous "
        f"la présidence de {mm(f.president)}, {f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    for college, rang in (("Représentants des communes", 0), ("Représentants des établissements", 1),
                          ("Représentants des collectivités non affiliées", 2)):  # fmt: skip
        d.p(f"{college} : {', '.join(nom_seul(i) for i in qui.presents[rang::3])}.", taille=10)
    if qui.pouvoirs:
        d.p("Pouvoirs de vote : "
            f"{' ; '.join(f'de {nom_seul(a)} en faveur de {nom_seul(b)}' for a, b in qui.pouvoirs)}.",
            taille=10)  # fmt: skip
    d.p(f"Administrateurs en exercice : {en_lettres(f.exercice)} ({f.exercice}). Administrateurs présents : "
        f"{en_lettres(f.presents)} ({f.presents}).")  # fmt: skip
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=2)
    motifs(d, f, haut=True, fin=";")
    d.p(f"Sur la proposition de {autorite(f)},", avant=8)
    d.p(f"Le conseil d'administration, à {tous(f)},", avant=4)
    poser(d, f, tierce(f), marque="Article {er} : ", fin=".")
    n = len(f.decisions) + 1
    encore(d, "La présente délibération sera transmise à monsieur le préfet de l'Ostre", str(n),
           marque=f"Article {n} : ")  # fmt: skip
    d.p(f"Fait à Ormevert, le {le(f.reception)}", avant=14)
    signe(d, f, f"{le_chef(f)} du centre de gestion,")
    tete(d, f, numero, "en_exercice", "presents", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=False)
    return d


def fibre_en_colleges(f: Faits) -> Feuille:
    """An open syndicat mixte: members with a number of votes in a table, the vote told in voices of the statutes, the
    head in a list of labels."""
    f = camper(f, "Syndicat mixte ouvert Ostre Numérique", "comité syndical", "président", 15, prefixe="25",
               sujet=FIBRE)  # fmt: skip
    d, qui, numero = Feuille("fibre_en_colleges"), bancs(f), f"SMO{f.seance.year}D{f.rang:02}"
    timbre(d, f, "ministere", numero)
    d.p("SYNDICAT MIXTE OUVERT OSTRE NUMÉRIQUE", gras=True)
    d.lignes("Instance : comité syndical", f"Date : {le(f.seance)}", f"Acte : délibération n° {numero}",
             f"Intitulé : {f.sujet.objet}", f"Convocation : envoyée le {le(f.convocation)}",
             f"Membres en exercice : {f.exercice}", f"Membres présents : {f.presents}",
             f"Membres représentés : {f.pouvoirs}", avant=10)  # fmt: skip
    rangees = [("Département" if n % 3 == 0 else "Intercommunalité", nom_dabord(i), "oui", "")
               for n, i in enumerate(qui.presents)]  # fmt: skip
    rangees += [("Intercommunalité", nom_dabord(a), "non", nom_dabord(b)) for a, b in qui.pouvoirs]
    rangees += [("Intercommunalité", nom_dabord(i), "non", "") for i in qui.absents]
    d.blocs.append(Tableau((("Collège", "Délégué", "Présent", "Représenté par"), *rangees)))
    d.p(f"Président de séance : {mm(f.president)}, {f.president.qualite} du syndicat", avant=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}, délégué{'e' if f.secretaire.femme else ''} titulaire")
    motifs_en_liste(d, f, "Vu", "Considérant", "-")
    d.p("Le comité syndical, ayant délibéré, décide de :", avant=10)
    poser(d, f, [t[0].upper() + t[1:] for t in decider(f, nu=True)], marque="• ", fin=" ;", retrait=12)
    d.p(f"Vote à main levée : {f.pour} pour – {f.contre} contre – {f.abstentions} abstention.", avant=10, gras=True)
    d.p("Fait et délibéré au siège du syndicat, à la date ci-dessus.", avant=10)
    signe(d, f, f"{le_chef(f)} d'Ostre Numérique,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    preside(d, f, f"{f.president.qualite} du syndicat")
    dit_vote(d, f)
    return d


def pays_en_pole(f: Faits) -> Feuille:
    """A PETR: a narrow column of counts, titulars and substitutes, « Monsieur le Président informe… », small verbs
    after dashes, the counts of a majority in brackets below, « Ont signé au registre »."""
    f = camper(f, "Pôle d'équilibre territorial et rural du Pays de la Vaire", "comité syndical", "président", 19,
               prefixe="20", sujet=choisir(f, PAYS))  # fmt: skip
    d, qui, numero = Feuille("pays_en_pole"), bancs(f), f"{f.seance.year}/{f.seance:%m}/{f.rang:02}"
    d.p("PÔLE D'ÉQUILIBRE TERRITORIAL ET RURAL DU PAYS DE LA VAIRE", gras=True, aligne="centre")
    d.p("DÉLIBÉRATION DU COMITÉ SYNDICAL", gras=True, aligne="centre", avant=8)
    d.blocs.append(Colonnes(
        (P(f"Date de convocation : {f.convocation:%d/%m/%Y}", taille=9), P(f"En exercice : {f.exercice}", taille=9),
         P(f"Présents : {f.presents}", taille=9), P(f"Votants : {f.votants}", taille=9)),
        (P(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}, 17 h, maison du Pays, sous la présidence de "
           f"{mm(f.president)}."),
         P(f"Délégués titulaires présents : {noms(qui.presents[:-2])}.", taille=9),
         P(f"Délégués suppléants présents avec voix délibérative : {noms(qui.presents[-2:])}.", taille=9)),
        part=0.3))  # fmt: skip
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=8)
    d.p(f"N° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    d.p(f"{autorite(f)} informe le comité que la commission thématique s'est réunie et a rendu un avis favorable. "
        "La dépense entre dans l'enveloppe votée au budget.", aligne="justifie")  # fmt: skip
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p(f"Après en avoir délibéré, le comité syndical, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f, "bas"), marque="- ", fin=" ;", retrait=10)
    if f.mode == "majorite":
        d.p(f"(contre : {f.contre} ; abstention : {f.abstentions} ; pour : {f.pour})", avant=4)
    d.p("Ont signé au registre tous les membres présents. Pour copie conforme.", avant=10)
    signe(d, f, f"{le_chef(f)} du PETR,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    preside(d, f)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def cias_au_complet(f: Faits) -> Feuille:
    """A CIAS: elected and appointed administrators, counts as « x/y », decisions with an asterisk, two signatures."""
    f = camper(f, "Centre intercommunal d'action sociale {de}", "conseil d'administration", "président", 17,
               prefixe="26", sujet=choisir(f, SOLIDARITES))  # fmt: skip
    d, qui, numero = Feuille("cias_au_complet"), bancs(f), f"CIAS-{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True, taille=12, aligne="centre")
    d.p("Conseil d'administration", aligne="centre", gras=True)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"Présents : {f.presents}/{f.exercice}          Pouvoirs : {f.pouvoirs}          Votants : {f.votants}",
        avant=10)  # fmt: skip
    d.lignes(f"Membres élus présents : {', '.join(nom_seul(i) for i in qui.presents[::2])}",
             f"Membres nommés présents : {', '.join(nom_seul(i) for i in qui.presents[1::2])}", taille=10,
             avant=6)  # fmt: skip
    d.p(f"Absents excusés : {', '.join(nom_seul(i) for i in (*[a for a, _ in qui.pouvoirs], *qui.absents))}", taille=10)
    d.p(f"{mm(f.president)} préside la séance ; {mm(f.secretaire)} en est "
        f"{'la' if f.secretaire.femme else 'le'} secrétaire.")  # fmt: skip
    d.p(f"Délibération {numero} – {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, fin=".")
    d.p("Il est proposé au conseil d'administration :", avant=8)
    poser(d, f, decider(f), marque="* ", fin=",", retrait=12)
    d.p(f"Le conseil d'administration approuve cette proposition à {tous(f)}.", avant=10)
    signent(d, f, secretaire_d_abord=True)
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants")
    preside(d, f)
    dit_vote(d, f, comptes=False)
    return d


def caisse_centree(f: Faits) -> Feuille:
    """A caisse des écoles: a short sheet in large type, everything centred, one sentence for the vote."""
    f = camper(f, "Caisse des écoles {de}", "conseil d'administration", "président", 9, prefixe="26",
               sujet=choisir(f, ECOLES))  # fmt: skip
    d, numero = Feuille("caisse_centree", police="New Computer Modern"), f"{f.rang}-{f.seance:%Y}"
    d.p(f.collectivite, gras=True, aligne="centre", taille=15)
    d.p("Conseil d'administration du", aligne="centre", taille=12)
    d.p(f"{jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", taille=12, avant=0)
    d.p(f"Délibération numéro {numero}", aligne="centre", taille=12)
    d.p(f"« {f.sujet.objet} »", aligne="centre", gras=True, taille=13, avant=12)
    d.p(f"{f.presents} membres présents sur {f.exercice} en exercice. Convocation du {le(f.convocation)}.",
        aligne="centre", avant=12)  # fmt: skip
    d.p(f"Présidence : {mm(f.president)}. Secrétariat : {mm(f.secretaire)}.", aligne="centre")
    motifs(d, f, fin=",", aligne="centre")
    d.p("Le conseil d'administration de la caisse des écoles", aligne="centre", avant=12)
    poser(d, f, tierce(f), fin=",", aligne="centre")
    d.p("Vote : unanimité." if f.mode == "unanimite" else
        f"Vote : majorité ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention).", aligne="centre",
        avant=12)  # fmt: skip
    signe(d, f, f"{le_chef(f)} de la caisse des écoles", aligne="centre")
    d.p(f"Publié le {le(f.publication)}", taille=9, aligne="centre", avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    preside(d, f)
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def office_habitat(f: Faits) -> Feuille:
    """A housing office: an agenda point beside the number, counts in a table, numbered resolutions, a secretary who is
    the director."""
    f = camper(f, "Office public de l'habitat de l'Ostre", "conseil d'administration", "président", 23, prefixe="27",
               sujet=choisir(f, LOGEMENTS))  # fmt: skip
    d, numero = Feuille("office_habitat"), f"OPH {f.seance.year} {f.rang:03}"
    d.bas = "Office public de l'habitat de l'Ostre – 3, cours des Tanneurs – {page}/{pages}"
    d.p("OFFICE PUBLIC DE L'HABITAT DE L'OSTRE", gras=True)
    d.p("CONSEIL D'ADMINISTRATION", gras=True, avant=0)
    d.blocs.append(Tableau((("Séance du", "Convocation du", "En exercice", "Présents", "Pouvoirs", "Votants"),
                            (f"{f.seance:%d/%m/%Y}", f"{f.convocation:%d/%m/%Y}", str(f.exercice), str(f.presents),
                             str(f.pouvoirs), str(f.votants)))))  # fmt: skip
    d.p(f"Point 6 de l'ordre du jour – délibération n° {numero}", avant=10)
    d.p(f.sujet.objet, gras=True, taille=13)
    d.p(f"Président de séance : {mm(f.president)} ({f.president.qualite} de l'office)")
    d.p(f"Secrétaire : {mm(f.autres[10])}, directeur général" if not f.autres[10].femme else
        f"Secrétaire : {mm(f.autres[10])}, directrice générale")  # fmt: skip
    motifs(d, f, fin=" ;", italique=True)
    d.p("Après en avoir délibéré, le conseil d'administration adopte les résolutions suivantes :", avant=10)
    textes = decider(f, nu=True)
    poser(d, f, [t[0].upper() + t[1:] for t in textes], marque="{n}. ", fin=".", retrait=8)
    d.p(f"Résultat du vote : pour {f.pour}, contre {f.contre}, abstention {f.abstentions}", avant=10)
    signe(d, f, f"{le_chef(f)} du conseil d'administration,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    preside(d, f, f"{f.president.qualite} de l'office")
    d.dit(secretaire=str(f.autres[10]))
    dit_vote(d, f)
    return d


def charte_du_parc(f: Faits) -> Feuille:
    """A regional park: counts told in the opening sentence, « Sujet », reasons in two lists under the assembly's name,
    small verbs after figures, the stamp at the foot of the first page."""
    f = camper(f, "Syndicat mixte du Parc naturel régional de la Vaire", "comité syndical", "président", 37,
               prefixe="25", sujet=PARC)  # fmt: skip
    d, numero = Feuille("charte_du_parc", coin="bas-droite"), f"{f.seance:%y}.CS.{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.p("Syndicat mixte du Parc naturel régional de la Vaire", gras=True, taille=13)
    d.p("Maison du Parc – Gréziac", taille=9, avant=0)
    d.p(f"Comité syndical du {le(f.seance)} – délibération {numero}", gras=True, avant=12)
    d.p(f"Sujet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Le comité syndical s'est réuni à la maison du Parc le {le(f.seance)} à 14 h sur convocation adressée le "
        f"{le(f.convocation)}. {mm(f.president)}, {f.president.qualite}, ouvre la séance et constate que "
        f"{f.presents} délégués sont présents sur {f.exercice} en exercice"
        f"{f', {f.pouvoirs} autres ayant donné pouvoir' if f.pouvoirs > 1 else ''}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'chargé')} du secrétariat de séance.")
    d.p("Le comité syndical,", avant=8)
    motifs_en_liste(d, f, "Vu", "Considérant", "–")
    d.p(f"après en avoir délibéré et à {tous(f)},", avant=8)
    poser(d, f, tierce(f, "bas"), marque="{n}) ", fin=" ;")
    signe(d, f, f"{le_chef(f)} du Parc,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", *(["pouvoirs"] if f.pouvoirs > 1 else []))
    dit_vote(d, f, comptes=False)
    return d


def cars_et_navettes(f: Faits) -> Feuille:
    """A transport syndicat's bureau: counts in one sentence, a vote by ballot before « En conséquence », infinitives
    whose « DE » is in capitals."""
    f = camper(f, "Syndicat mixte des transports de la Vaire", "bureau syndical", "président", 13, prefixe="25",
               sujet=choisir(f, CARS))  # fmt: skip
    d, numero = Feuille("cars_et_navettes"), f"BS/{f.seance:%Y}/{f.rang:02}"
    d.haut = "SMT Vaire"
    d.p("SYNDICAT MIXTE DES TRANSPORTS DE LA VAIRE", gras=True, taille=12)
    d.p(f"BUREAU SYNDICAL DU {le(f.seance).upper()}", gras=True)
    d.p(f"Délibération n° {numero}", avant=2)
    d.p("Objet de la délibération", gras=True, avant=12)
    d.p(f.sujet.objet, avant=0)
    d.p(f"Nombre de membres du bureau : {f.exercice} en exercice, {f.presents} présents, {f.pouvoirs} procuration(s), "
        f"{f.votants} votants. Bureau convoqué le {f.convocation:%d/%m/%Y}.", avant=10)  # fmt: skip
    d.p(f"Séance présidée par {mm(f.president)}, {f.president.qualite} ; secrétaire désigné"
        f"{'e' if f.secretaire.femme else ''} : {mm(f.secretaire)}.")  # fmt: skip
    motifs(d, f, haut=True, fin="")
    d.p("À la demande d'un tiers des membres présents, il est procédé au vote à bulletins secrets.", avant=8)
    d.lignes(f"Bulletins trouvés dans l'urne : {f.votants}", f"Voix pour : {f.pour}", f"Voix contre : {f.contre}",
             f"Abstentions : {f.abstentions}", avant=4)  # fmt: skip
    d.p("En conséquence, le bureau syndical DÉCIDE :", avant=8)
    poser(d, f, [f"D{t[1:]}" if t[1] == "'" else f"DE{t[2:]}" for t in decider(f)], marque="- ", fin=" ;")
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    d.p(f"Acte transmis au contrôle de légalité le {f.transmission:%d/%m/%Y} et publié sur le site du syndicat le "
        f"{f.publication:%d/%m/%Y}.", taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def atelier_culturel(f: Faits) -> Feuille:
    """A cultural establishment (EPCC): members by partner, colons without a space, « ARTICLE 1. » with a bare
    infinitive, an acknowledgement of the Ministry at the left."""
    f = camper(f, "Établissement public de coopération culturelle Le Grand Atelier", "conseil d'administration",
               "président", 15, prefixe="20", sujet=choisir(f, ATELIER))  # fmt: skip
    d, qui, numero = Feuille("atelier_culturel", coin="haut-gauche"), bancs(f), f"{f.rang:02}.{f.seance.year}"
    timbre(d, f, "ministere", numero)
    d.p("Établissement public de coopération culturelle Le Grand Atelier", gras=True, aligne="droite")
    d.p(f"CONSEIL D'ADMINISTRATION DU {f.seance:%d-%m-%Y}", gras=True, aligne="droite")
    d.p(f"Délibération {numero}", aligne="droite")
    d.p(f"Objet: {f.sujet.objet}", gras=True, avant=14)
    for partenaire, rang in (("Pour la Ville", 0), ("Pour le Département", 1), ("Pour l'État et le personnel", 2)):
        d.p(f"{partenaire} : {', '.join(mm(i) for i in qui.presents[rang::3])}", taille=10, avant=2)
    if qui.pouvoirs:
        d.p(f"Ont donné mandat : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}", taille=10, avant=2)
    d.p(f"Nombre de membres en exercice: {f.exercice}, présents: {f.presents}, votants: {f.votants}", avant=8)
    d.p(f"Président de séance: {mm(f.president)}", avant=2)
    d.p(f"Secrétaire de séance: {mm(f.secretaire)}", avant=2)
    motifs(d, f, fin=",")
    d.p(f"Le conseil d'administration, après en avoir délibéré, à {tous(f)} des voix exprimées, décide ce qui suit :",
        avant=10)  # fmt: skip
    poser(d, f, decider(f, nu=True, cap=True), marque="ARTICLE {n}. ", unique="ARTICLE UNIQUE. ", fin=".")
    signe(d, f, f"{le_chef(f)} de l'établissement,")
    tete(d, f, numero, "en_exercice", "presents", "votants")
    preside(d, f)
    dit_vote(d, f, comptes=False)
    return d


GREFFES_SUITE = (
    pompiers_en_conseil,
    carrieres_en_colleges,
    fibre_en_colleges,
    pays_en_pole,
    cias_au_complet,
    caisse_centree,
    office_habitat,
    charte_du_parc,
    cars_et_navettes,
    atelier_culturel,
)
