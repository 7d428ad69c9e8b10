"""The control layouts: as different offices print their acts, drawn apart from those that the parser is tuned on."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_provisions,
    dit_tete,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.dispositions.temoins_suite import (
    TEMOINS_SUITE,
    a_l_infinitif,
    absents,
    decide_de,
    departement,
    dit_seance,
    e,
    jour_en_lettres,
    le_chef,
    majuscule,
    mandants,
    monsieur_le,
    noms_suivis,
    opposants,
    ponctuer,
    presents,
    s,
    second,
    voix,
)
from benchmarks.exactitude.faits import (
    Faits,
    Individu,
    annee_en_lettres,
    conjuguer,
    jour_de_semaine,
    le,
    sans_accents_en_capitales,
)
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def membres_afferents(f: Faits) -> Feuille:
    """A small office's template: three counts in a table, surnames first, verbs in small letters after dashes."""
    d = Feuille("membres_afferents")
    numero = f"{f.seance:%Y}/{f.rang:02}"

    def inverse(gens: tuple[Individu, ...]) -> str:
        return ", ".join(f"{p.nom} {p.prenom}" for p in gens)

    d.blocs.append(
        Colonnes(
            (P(f"DÉPARTEMENT {departement(f)}", taille=9), P("ARRONDISSEMENT DE SOMMEVAUX", taille=9, avant=2)),
            (
                P("RÉPUBLIQUE FRANÇAISE", aligne="centre", gras=True),
                P("Liberté – Égalité – Fraternité", aligne="centre"),
            ),
            0.45,
        )
    )
    d.p(f"EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU {f.organe.upper()}", aligne="centre", gras=True, avant=16)
    d.p(f.collectivite.upper(), aligne="centre", gras=True, taille=13)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p("Nombre de membres :", avant=10)
    d.blocs.append(
        Tableau(
            (
                ("Afférents à l'assemblée", "En exercice", "Ayant pris part au vote"),
                (str(f.exercice), str(f.exercice), str(f.votants)),
            )
        )
    )
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}", f"Délibération n° {numero}", avant=8)
    d.p("Objet de la délibération :", avant=10)
    d.p(f.sujet.objet, gras=True, avant=2)
    d.p(
        f"L'an {annee_en_lettres(f.seance.year)} et le {jour_en_lettres(f)} à vingt heures trente, le {f.organe}, "
        "régulièrement convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous "
        f"la présidence de {f.president.civilite} {f.president}, {f.president.qualite}.", aligne="justifie", avant=10,
    )  # fmt: skip
    d.p(f"Présents : {inverse(presents(f))}.", aligne="justifie")
    if f.pouvoirs:
        d.p(f"Ont donné procuration : {inverse(mandants(f))}.")
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire.nom} {f.secretaire.prenom}.")
    visas_suivis(d, f, fin=",", avant=4, aligne="justifie")
    considerants_suivis(d, f, fin=",", avant=4, aligne="justifie")
    resultat = "à l'unanimité" if f.mode == "unanimite" else voix(f)
    d.p(f"Le {f.organe}, après en avoir délibéré, {resultat} :", avant=10)
    textes = ponctuer([f"{conjuguer(v)} {r}" for v, r in f.decisions], ",")
    for t in textes:
        d.p(t, puce="-", retrait=14, aligne="justifie", avant=3)
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus.", avant=12)
    d.lignes("Pour extrait certifié conforme,", f"{le_chef(f)},", str(f.president), aligne="droite", avant=6)
    timbre_actes(d, f, numero.replace("/", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    dit_provisions(d, f, textes)
    dit_seance(d, f, "convocation", "en_exercice", "votants")
    d.dit(secretaire=f"{f.secretaire.nom} {f.secretaire.prenom}", signataires=[str(f.president)])
    return d


def article_premier(f: Faits) -> Feuille:
    """A city's services: letter-spaced name, unlabelled title, « ARTICLE PREMIER : D'approuver », vote at the foot."""
    d = Feuille("article_premier", coin="haut-gauche")
    numero = f"{f.seance:%Y}.{f.seance:%m}.{f.rang:03}"
    d.p(" ".join(f.lieu.upper().replace("-", " ")), aligne="centre", gras=True, taille=14)
    d.p(f.collectivite, aligne="centre", avant=2)
    d.p("Direction générale des services", aligne="centre", italique=True, taille=9, avant=0)
    d.p(f"{f.organe.upper()} DU {le(f.seance).upper()}", aligne="centre", gras=True, avant=14)
    d.p(f"DÉLIBÉRATION N° {numero}", aligne="centre", gras=True, avant=2)
    d.p(f.sujet.objet, aligne="centre", gras=True, taille=13, avant=14)
    d.p(
        f"Membres en exercice : {f.exercice} – Présents : {f.presents} – Représentés : {f.pouvoirs} – "
        f"Absents : {f.exercice - f.presents - f.pouvoirs}", taille=10, avant=12,
    )  # fmt: skip
    d.p(f"Président{e(f.president)} de séance : {f.president.civilite} {f.president}, {f.president.qualite}", taille=10)
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}", taille=10, avant=0)
    d.p(f"Convocation envoyée le {le(f.convocation)}", taille=10, avant=0)
    d.p(f"LE {f.organe.upper()},", avant=12)
    visas_suivis(d, f, mot="VU", fin=" ;", aligne="justifie", avant=4)
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=" ;", aligne="justifie", avant=4)
    d.p(f"SUR le rapport de {f.autres[0].civilite} {f.autres[0]}, {second(f, f.autres[0])} ;", avant=4)
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", avant=8)
    d.p("DÉCIDE", aligne="centre", gras=True)
    textes = [f"{majuscule(a_l_infinitif(v, r))}." for v, r in f.decisions]
    numeros = ["unique"] if len(textes) == 1 else [str(i) for i in range(1, len(textes) + 1)]
    for n, t in zip(numeros, textes, strict=True):
        d.p(f"ARTICLE {'PREMIER' if n == '1' else n.upper()} : {t}", aligne="justifie")
    if f.mode == "unanimite":
        d.p("Adoptée à l'unanimité.", gras=True, avant=12)
    else:
        d.p(f"Adoptée à la majorité : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention"
            f"{s(f.abstentions)}.", gras=True, avant=12)  # fmt: skip
    d.blocs.append(
        Colonnes(
            (P("Secrétaire de séance"), P(str(f.secretaire), avant=30)),
            (P(le_chef(f)), P(str(f.president), avant=30)),
            0.5,
        )
    )
    timbre_ministere(d, f, f"{f.seance:%Y_%m}_{f.rang:03}")
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes, numeros)
    dit_seance(d, f, "convocation", "en_exercice", "presents", "pouvoirs", "secretaire")
    d.dit(signataires=[str(f.secretaire), str(f.president)])
    return d


def expose_des_motifs(f: Faits) -> Feuille:
    """Furniture with an address, an exposé before the visas, « DÉCIDE d'approuver » on each line."""
    d = Feuille("expose_des_motifs", haut="3, rue des Halles – Tél. 02 00 00 00 00", bas="{page}/{pages}")
    numero, rapporteur = f"{f.seance:%Y}-{f.rang:03}", f.autres[1]
    d.p(f.collectivite, gras=True, taille=14)
    d.p(f"Extrait du procès-verbal de la séance du {f.organe} du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=10)
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Rapporteur : {rapporteur.civilite} {rapporteur}, {second(f, rapporteur)}", avant=2)
    d.p(f"Nomenclature : {f.sujet.matiere}", avant=2)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=10)
    d.p(f"Nombre de {f.membres_nom} en exercice : {f.exercice}", avant=0)
    d.p(f"Présents : {f.presents}    Pouvoirs : {f.pouvoirs}    Votants : {f.votants}", avant=0)
    d.p(f"Sous la présidence de {f.president.civilite} {f.president}, {f.president.qualite}.")
    d.p(f"{f.secretaire.civilite} {f.secretaire} a été nommé{e(f.secretaire)} secrétaire de séance.", avant=0)
    d.p("EXPOSÉ DES MOTIFS", gras=True, avant=12)
    d.p(f"Le rapporteur rappelle à l’assemblée les travaux préparatoires conduits en commission et présente le "
        f"dossier, qui a été joint à la convocation. Il a été répondu aux questions des {f.membres_nom}.",
        aligne="justifie")  # fmt: skip
    d.p("DÉLIBÉRATION", gras=True, avant=12)
    visas_suivis(d, f, fin=" ;", aligne="justifie", avant=4)
    considerants_suivis(d, f, fin=" ;", aligne="justifie", avant=4)
    resultat = "à l’unanimité" if f.mode == "unanimite" else f"à la majorité, {voix(f)}"
    d.p(f"Le {f.organe}, l’exposé du rapporteur entendu et après en avoir délibéré, {resultat},", avant=10)
    textes = ponctuer([decide_de(v, r) for v, r in f.decisions])
    for t in textes:
        d.p(t, aligne="justifie")
    d.p("Pour extrait conforme,", retrait=250, avant=18)
    d.p(f"{le_chef(f)},", retrait=250, avant=0)
    d.p(str(f.president), retrait=250, avant=24)
    d.p("La présente délibération peut être contestée devant le tribunal administratif dans un délai de deux mois à "
        "compter de sa publication.", taille=8, avant=18)  # fmt: skip
    timbre_s2low(d, f, numero.replace("-", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    dit_provisions(d, f, textes)
    dit_seance(d, f, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "secretaire")
    d.dit(signataires=[str(f.president)])
    return d


def decisions_numerotees(f: Faits) -> Feuille:
    """Capitals without accents, « Attendu », numbered infinitives after « DECIDE », one table for the session."""
    d = Feuille("decisions_numerotees", police="DejaVu Sans Mono", coin="bas-droite")
    numero, objet = f"{f.rang:02}-{f.seance:%Y}", sans_accents_en_capitales(f.sujet.objet)
    d.p(sans_accents_en_capitales(f.collectivite), gras=True, taille=12)
    d.p(f"DELIBERATION DU {sans_accents_en_capitales(f.organe)}", gras=True, taille=10)
    d.p(f"SEANCE DU {sans_accents_en_capitales(le(f.seance))}", gras=True, taille=10, avant=0)
    d.blocs.append(
        Tableau(
            (
                ("Exercice", "Présents", "Pouvoirs", "Votants"),
                (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)),
            )
        )
    )
    d.p(f"DELIBERATION N° {numero}", gras=True, taille=10, avant=10)
    d.p(f"OBJET : {objet}", gras=True, taille=10, avant=2)
    d.p(f"Convocation du {f.convocation:%d/%m/%Y}", taille=9)
    d.p(f"Présidence : {f.president}, {f.president.qualite}", taille=9, avant=0)
    d.p(f"Secrétaire de séance : {f.secretaire}", taille=9, avant=0)
    visas_suivis(d, f, fin="", taille=9, avant=4)
    considerants_suivis(d, f, mot="Attendu", fin="", taille=9, avant=4)
    d.p(f"Le {f.organe}, après en avoir délibéré,", taille=9)
    d.p(f"DECIDE A {'L’UNANIMITE' if f.mode == 'unanimite' else 'LA MAJORITE'} :", gras=True, taille=9)
    textes = ponctuer([a_l_infinitif(v, r) for v, r in f.decisions])
    for i, t in enumerate(textes, 1):
        d.p(f"{i}. {majuscule(t)}", taille=9, retrait=14, avant=4)
    if f.mode == "majorite":
        d.p(f"POUR : {f.pour} – CONTRE : {f.contre} – ABSTENTION : {f.abstentions}", taille=9)
    d.lignes(f"Fait et délibéré le {f.seance:%d/%m/%Y}", f"{le_chef(f)},", str(f.president), taille=9, avant=12)
    timbre_actes(d, f, numero.replace("-", "_"))
    dit_tete(d, f, numero, objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    numeros = [str(i) for i in range(1, len(textes) + 1)]
    dit_provisions(d, f, [majuscule(t) for t in textes], numeros)
    dit_seance(d, f, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "secretaire")
    d.dit(signataires=[str(f.president)])
    return d


def ont_vote_pour(f: Faits) -> Feuille:
    """« ONT VOTÉ POUR : 14 », a slash for nobody; the session's facts in lines of capitals."""
    d = Feuille("ont_vote_pour", police="New Computer Modern")
    numero = f"{f.seance:%Y%m%d}-{f.rang:02}"
    d.p(f"{f.collectivite} – {majuscule(f.organe)}", gras=True)
    d.p(f"SÉANCE DU {f.seance:%d/%m/%Y}", gras=True)
    d.p(f"DÉLIBÉRATION : {numero}", avant=2)
    d.p(f"OBJET : {f.sujet.objet}", avant=2)
    d.lignes(f"EN EXERCICE : {f.exercice}", f"PRÉSENTS : {f.presents}", f"VOTANTS : {f.votants}", avant=10)
    d.p(f"ÉTAIENT PRÉSENTS : {noms_suivis(presents(f))}", aligne="justifie")
    d.p(f"ABSENTS AYANT DONNÉ POUVOIR : {noms_suivis(mandants(f))}", aligne="justifie", avant=2)
    if not mandants(f):
        d.dit(pouvoirs=0)
    d.p(f"ABSENTS : {noms_suivis(absents(f))}", aligne="justifie", avant=2)
    d.p(f"PRÉSIDENT{e(f.president).upper()} : {f.president.civilite} {f.president}, {f.president.qualite}", avant=2)
    d.p(f"SECRÉTAIRE DE SÉANCE : {f.secretaire.civilite} {f.secretaire}", avant=2)
    for visa in f.visas:
        d.p(f"Vu {visa},", puce="•", retrait=10, avant=4)
    for motif in f.sujet.considerants:
        d.p(f"Considérant {motif},", puce="•", retrait=10, avant=4)
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    resultat = "l'unanimité" if f.mode == "unanimite" else "la majorité"
    d.p(f"Le {f.organe}, après en avoir délibéré, à {resultat} des membres présents et représentés :", avant=8)
    textes = [f"{conjuguer(v).upper()} {r}." for v, r in f.decisions]
    for t in textes:
        d.p(t, puce="•", retrait=10, avant=4)
    d.lignes(f"ONT VOTÉ POUR : {f.pour}", f"ONT VOTÉ CONTRE : {f.contre or '/'}",
             f"SE SONT ABSTENUS : {f.abstentions or '/'}", avant=12)  # fmt: skip
    d.p(f"{monsieur_le(f)} certifie sous sa responsabilité le caractère exécutoire du présent acte.", avant=12)
    d.lignes(f"{le_chef(f)},", str(f.president), aligne="centre", avant=12)
    timbre_s2low(d, f, numero.replace("-", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_provisions(d, f, textes)
    dit_seance(d, f, "en_exercice", "presents", "votants", "secretaire")
    d.dit(signataires=[str(f.president)])
    return d


def proposition_aux_voix(f: Faits) -> Feuille:
    """A report in place of the visas; what is proposed, then put to the vote and adopted."""
    d = Feuille("proposition_aux_voix", bas="Registre des délibérations – page {page}")
    numero = f"{f.seance:%y}-{f.rang:03}"
    d.p(f.collectivite.upper(), aligne="centre", gras=True)
    d.p(f"Extrait du registre des délibérations du {f.organe}", aligne="centre", avant=2)
    d.p(f"Séance du {le(f.seance)} – Délibération n° {numero}", aligne="centre", gras=True, avant=2)
    d.p(f"Convocation : {le(f.convocation)}. Membres en exercice : {f.exercice}. Présents : {f.presents}. "
        f"Votants : {f.votants}.", taille=10, avant=12)  # fmt: skip
    d.p(f"Présidence de {f.president.civilite} {f.president}, {f.president.qualite}. "
        f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}.", taille=10, avant=2)  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{monsieur_le(f)} rappelle que ce point a été inscrit à l’ordre du jour de la séance.", avant=12)
    pronom = "Elle" if f.president.femme else "Il"
    for motif in f.sujet.considerants:
        d.p(f"{pronom} expose {motif}.", aligne="justifie")
    d.p(f"{pronom} propose donc au {f.organe} :", avant=10)
    textes = ponctuer([a_l_infinitif(v, r) for v, r in f.decisions], ",")
    for t in textes:
        d.p(t, puce="•", retrait=16, aligne="justifie", avant=3)
    if f.mode == "unanimite":
        d.p("Cette proposition, mise aux voix, est adoptée à l’unanimité.", gras=True, avant=12)
    else:
        d.p(f"Cette proposition, mise aux voix, est adoptée {voix(f)}.", gras=True, avant=12)
    d.lignes(f"{le_chef(f)},", str(f.president), aligne="droite", avant=20)
    d.p(f"Publiée sur le site internet de la collectivité le {le(f.publication)}", taille=9, avant=20)
    timbre_ministere(d, f, numero.replace("-", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    dit_provisions(d, f, textes)
    dit_seance(d, f, "convocation", "en_exercice", "presents", "votants", "secretaire", "publication")
    d.dit(signataires=[str(f.president)], visas=[], considerants=[])
    return d


def date_en_toutes_lettres(f: Faits) -> Feuille:
    """No stamp: the date in words alone, small verbs, the executory mention with its dates."""
    d = Feuille("date_en_toutes_lettres")
    numero = f"{f.rang}-{f.seance:%y}"
    d.p(f.collectivite, gras=True, taille=16, aligne="centre")
    d.p(f"Délibération n° {numero} du {f.organe}", aligne="centre")
    d.p(f.sujet.objet, aligne="centre", gras=True, taille=12, avant=14)
    d.p(
        f"L’an {annee_en_lettres(f.seance.year)}, le {jour_de_semaine(f.seance)} {jour_en_lettres(f)}, à dix-neuf "
        f"heures, le {f.organe} s’est réuni sous la présidence de {f.president.civilite} {f.president}, "
        f"{f.president.qualite}, sur convocation du {le(f.convocation)}.", aligne="justifie", avant=14,
    )  # fmt: skip
    d.p(f"Sur {f.exercice} membres en exercice, {f.presents} étaient présents.")
    d.p(f"{f.secretaire.civilite} {f.secretaire} a été désigné{e(f.secretaire)} comme secrétaire de séance.")
    visas_suivis(d, f, fin=".", aligne="justifie", avant=4)
    considerants_suivis(d, f, fin=".", aligne="justifie", avant=4)
    d.p(f"Le {f.organe}, après en avoir délibéré :", avant=10)
    textes = [f"{conjuguer(v).capitalize()} {r}." for v, r in f.decisions]
    for t in textes:
        d.p(t, puce="–", retrait=12, aligne="justifie", avant=4)
    d.p("Adopté à l’unanimité." if f.mode == "unanimite" else "Adopté à la majorité.", avant=10)
    d.p("Ont signé au registre les membres présents.", avant=10)
    d.lignes("Pour copie conforme,", f"{le_chef(f)},", str(f.president), aligne="droite", avant=8)
    d.p("Acte rendu exécutoire", taille=9, avant=24)
    d.p(f"après transmission en préfecture le {le(f.transmission)}", taille=9, avant=0)
    d.p(f"et publication le {le(f.publication)}", taille=9, avant=0)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=False)
    dit_provisions(d, f, textes)
    dit_seance(d, f, "convocation", "en_exercice", "presents", "secretaire", "publication")
    d.dit(transmission=f.transmission, signataires=[str(f.president)])
    return d


def votes_nominatifs(f: Faits) -> Feuille:
    """Number and object on one line; capitals for the verbs; the names of those against and abstaining."""
    d = Feuille("votes_nominatifs", haut=f"{f.collectivite} – séance du {f.seance:%d/%m/%Y}", coin="bas-droite")
    numero = f"{f.seance:%Y}_{f.rang:03}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Extrait du registre des délibérations du {f.organe}", avant=2)
    d.p(f"Séance du {le(f.seance)} à 18 heures", avant=2)
    d.p(f"{numero} – {f.sujet.objet}", gras=True, taille=12, avant=14)
    d.p(f"Le {f.organe}, légalement convoqué le {le(f.convocation)}, s'est réuni sous la présidence de "
        f"{f.president.civilite} {f.president}, {f.president.qualite}.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Conseillers en exercice : {f.exercice}" if f.organe != "comité syndical" else
        f"Délégués en exercice : {f.exercice}")  # fmt: skip
    d.p(f"Présents ({f.presents}) : {noms_suivis(presents(f))}.", taille=10, aligne="justifie")
    if f.pouvoirs:
        d.p(f"Pouvoirs ({f.pouvoirs}) : {noms_suivis(mandants(f))}.", taille=10, aligne="justifie")
        d.dit(pouvoirs=f.pouvoirs)
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}.", taille=10)
    visas_suivis(d, f, fin=",", aligne="justifie", avant=4)
    considerants_suivis(d, f, fin=",", aligne="justifie", avant=4)
    d.p("Après en avoir délibéré,", avant=8)
    d.p(f"LE {f.organe.upper()}", gras=True)
    textes = ponctuer([f"{conjuguer(v).upper()} {r}" for v, r in f.decisions])
    for t in textes:
        d.p(t, aligne="justifie")
    d.p(f"Décision prise à {'l’unanimité' if f.mode == 'unanimite' else 'la majorité'}.", gras=True, avant=10)
    if f.mode == "majorite":
        contre, neutres = opposants(f)
        d.p(f"Pour : {f.pour} voix", avant=4)
        d.p(f"Contre : {f.contre} voix ({noms_suivis(contre)})", avant=0)
        if neutres:
            d.p(f"Abstention : {f.abstentions} ({noms_suivis(neutres)})", avant=0)
    d.lignes(f"{le_chef(f)}", str(f.president), retrait=280, avant=20)
    timbre_s2low(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    dit_provisions(d, f, textes)
    dit_seance(d, f, "convocation", "en_exercice", "presents", "secretaire")
    d.dit(signataires=[str(f.president)])
    return d


_RAPPORT = (
    ("Contexte", "Le sujet soumis à l'assemblée a fait l'objet de plusieurs réunions préparatoires. Les services "
     "ont recueilli les éléments utiles auprès des partenaires et les ont présentés à la commission."),
    ("Présentation", "Le dossier complet, transmis avec la convocation, comporte une note de synthèse et ses pièces "
     "jointes. Il a été tenu à la disposition des élus au secrétariat, aux heures d'ouverture au public, jusqu'à la "
     "veille de la séance. Les observations formulées par les élus ont été intégrées au dossier."),
    ("Incidences", "La mesure proposée ne modifie pas l'organisation des services. Son suivi sera assuré par la "
     "direction concernée, qui en rendra compte à la commission à chacune de ses réunions, puis à l'assemblée lors de "
     "la présentation du rapport d'activité. Un bilan sera dressé au terme de la première année."),
    ("Calendrier", "L'entrée en vigueur suit l'accomplissement des formalités de publicité et d'envoi. Le public "
     "et les partenaires en seront informés par les moyens habituels, notamment par le bulletin et le site internet. "
     "Les services se tiennent à la disposition des élus qui souhaitent des précisions sur ce calendrier."),
)  # fmt: skip


def rapport_et_deliberation(f: Faits) -> Feuille:
    """Two pages that break where they will: the session, the report under its titles, the act, two signatures."""
    numero, rapporteur = f"{f.organe.split()[0][0].upper()}{f.seance:%Y}-{f.rang:03}", f.autres[3]
    tete = f"Délibération n° {numero} – {f.organe} du {f.seance:%d/%m/%Y}"
    d = Feuille("rapport_et_deliberation", haut=tete, bas="Page {page}/{pages}")
    d.p(f.collectivite, gras=True, taille=14)
    d.p(f"Réunion du {f.organe} du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=10)
    d.lignes(f"Membres en exercice : {f.exercice}", f"Membres présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}")
    d.p(f"Président{e(f.president)} de séance : {f.president.civilite} {f.president}, {f.president.qualite}")
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}", avant=0)
    d.p(f"Étaient présents : {noms_suivis(presents(f))}.", aligne="justifie")
    d.p(f"Avaient donné pouvoir : {noms_suivis(mandants(f))}.", aligne="justifie")
    d.p(f"Étaient absents : {noms_suivis(absents(f))}.", aligne="justifie")
    d.p("RAPPORT", aligne="centre", gras=True, avant=16)
    d.p(f"{rapporteur.civilite} {rapporteur}, {second(f, rapporteur)}, donne lecture du rapport suivant :")
    for titre, texte in _RAPPORT:
        d.p(titre, gras=True, avant=10)
        d.p(texte, aligne="justifie")
    d.p("DÉLIBÉRATION", aligne="centre", gras=True, avant=16)
    d.p(f"Le {f.organe},")
    visas_suivis(d, f, fin=";", aligne="justifie")
    considerants_suivis(d, f, fin=";", aligne="justifie")
    d.p("Après avoir entendu le rapporteur et en avoir délibéré,", avant=10)
    d.p("DÉCIDE :", gras=True)
    textes = ponctuer([a_l_infinitif(v, r) for v, r in f.decisions], ";")
    for t in textes:
        d.p(t, puce="-", retrait=14, aligne="justifie")
    resultat = "à l'unanimité" if f.mode == "unanimite" else "à la majorité"
    d.p(f"La délibération est adoptée {resultat}. Votants : {f.votants}. Pour : {f.pour}. Contre : {f.contre}. "
        f"Abstentions : {f.abstentions}.", avant=12)  # fmt: skip
    d.blocs.append(
        Colonnes(
            (P(f"{le_chef(f)},"), P(str(f.president), avant=30)),
            (P(f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,"), P(str(f.secretaire), avant=30)),
            0.5,
        )
    )
    d.p("Délais et voies de recours : la présente délibération peut être déférée au tribunal administratif dans le "
        "délai de deux mois qui suit sa publication.", taille=8, avant=24)  # fmt: skip
    timbre_actes(d, f, numero.replace("-", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_provisions(d, f, textes)
    dit_seance(d, f, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "secretaire")
    d.dit(signataires=[str(f.president), str(f.secretaire)])
    return d


TEMOINS: tuple[Callable[[Faits], Feuille], ...] = (
    membres_afferents,
    article_premier,
    expose_des_motifs,
    decisions_numerotees,
    ont_vote_pour,
    proposition_aux_voix,
    date_en_toutes_lettres,
    votes_nominatifs,
    rapport_et_deliberation,
    *TEMOINS_SUITE,
)
