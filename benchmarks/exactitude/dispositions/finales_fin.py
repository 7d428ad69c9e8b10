"""The control layouts of set L, last third, with the small pieces that the three modules share: who sits, how a
provision is cut, who signs. `finales.py` gathers them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

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
from benchmarks.exactitude.faits import (
    Faits,
    Individu,
    Sujet,
    annee_en_lettres,
    conjuguer,
    en_lettres,
    infinitif,
    jour_de_semaine,
    le,
)
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne
from schemas.identifiants import siren_valide

TIMBRES = {"actes": timbre_actes, "s2low": timbre_s2low, "ministere": timbre_ministere}
CGCT = "le code général des collectivités territoriales"
_GENRES = ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville ")


@dataclass(frozen=True)
class Bancs:
    """Who is there, who gave a pouvoir to whom, who is away."""

    presents: list[Individu]
    pouvoirs: list[tuple[Individu, Individu]]
    absents: list[Individu]


def camper(
    f: Faits, nom: str, organe: str, chef: str, exercice: int, *, prefixe: str = "21", visas: Sequence[str] = (),
    sujet: Sujet | None = None,
) -> Faits:  # fmt: skip
    """The same facts for another authority; `{de}` in `nom`: « de X »; `visas` come before the subject's own."""
    de = f.collectivite
    for genre in _GENRES:
        de = de.removeprefix(genre)
    absents = 1 + f.rang % max(2, exercice // 4)
    pouvoirs = f.rang // 3 % (absents + 1)
    votants = exercice - absents + pouvoirs
    contre, abstentions = (min(n, 3 if exercice > 11 else 1) for n in (f.contre, f.abstentions))
    titre = "présidente" if f.president.femme and chef == "président" else chef
    sujet = sujet or f.sujet
    base = f"{prefixe}{f.siren[len(prefixe) : 8]}"
    return replace(
        f, collectivite=nom.replace("{de}", de), organe=organe, chef=titre, exercice=exercice,
        presents=exercice - absents, pouvoirs=pouvoirs, votants=votants, contre=contre,
        abstentions=abstentions, pour=votants - contre - abstentions,
        president=replace(f.president, qualite=titre.capitalize()),
        sujet=replace(sujet, visas=(*visas, *sujet.visas)),
        siren=next(f"{base}{c}" for c in range(10) if siren_valide(f"{base}{c}")),
    )  # fmt: skip


def bancs(f: Faits) -> Bancs:
    """The seats, as many as the counts say."""
    base = [f.president, f.secretaire, *f.autres]
    gens = [*base]
    for pas in (5, 9, 11):
        gens += [Individu(a.prenom, base[(i + pas) % len(base)].nom, a.femme) for i, a in enumerate(base)]
    presents, absents = gens[: f.presents], gens[f.presents : f.exercice]
    pouvoirs = list(zip(absents[: f.pouvoirs], presents[2:], strict=False))
    return Bancs(presents, pouvoirs, absents[f.pouvoirs :])


def mm(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def monsieur(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def accord(i: Individu, mot: str) -> str:
    """« désignée »."""
    return f"{mot}e" if i.femme else mot


def le_chef(f: Faits, majuscule: bool = True) -> str:
    """« Le Maire », « La Présidente »."""
    return f"{'La' if f.president.femme else 'Le'} {f.chef.capitalize() if majuscule else f.chef}"


def tous(f: Faits) -> str:
    """« l'unanimité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def noms(gens: Sequence[Individu]) -> str:
    """« M. A, Mme B »."""
    return ", ".join(mm(i) for i in gens)


def jour_ecrit(f: Faits) -> str:
    """« deux mille vingt-cinq, le deux décembre »."""
    jour, mois = le(f.seance, annee=False).split(" ")
    quantieme = "premier" if jour == "1er" else en_lettres(int(jour))
    return f"{annee_en_lettres(f.seance.year)}, le {quantieme} {mois}"


def tierce(f: Faits, forme: str = "haut") -> list[str]:
    """« APPROUVE le … » (`haut`), « Approuve le … » (`cap`), « approuve le … » (`bas`)."""
    formes = {"haut": str.upper, "cap": str.capitalize, "bas": str.lower}
    return [f"{formes[forme](conjuguer(v))} {r}" for v, r in f.decisions]


def decider(f: Faits, nu: bool = False, cap: bool = False) -> list[str]:
    """« d'approuver le … »; `nu`: « approuver le … »; `cap`: with a capital."""
    textes = []
    for v, r in f.decisions:
        deja = v == "décider" and r.startswith(("d'", "de "))
        texte = r if deja else infinitif(v, r)
        texte = texte.removeprefix("d'").removeprefix("de ") if nu else texte
        textes.append(texte[0].upper() + texte[1:] if cap else texte)
    return textes


def poser(d: Feuille, f: Faits, textes: Sequence[str], marque: str = "", unique: str = "", fin: str = " ;",
          dernier: str = ".", **style: object) -> None:  # fmt: skip
    """The provisions, one a paragraph; `{n}`, `{er}` in `marque`: 1, « 1er »; `unique`: the label of one alone."""
    seul = bool(unique) and len(textes) == 1
    for n, texte in enumerate(textes, 1):
        label = unique if seul else marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{label}{texte}{dernier if n == len(textes) else fin}", **style)
    numeros = [("unique" if seul else str(n)) if "{" in marque else None for n in range(1, len(textes) + 1)]
    dit_provisions(d, f, textes, numeros)


def signe(d: Feuille, f: Faits, *lignes: str, aligne: str = "droite") -> None:
    """One hand."""
    d.lignes(*lignes, str(f.president), aligne=aligne, avant=16)
    d.dit(signataires=[str(f.president)])


def signent(d: Feuille, f: Faits, secretaire_d_abord: bool = False) -> None:
    """Two hands, side by side."""
    paires = [(f"{le_chef(f)},", f.president),
              (f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,", f.secretaire)]  # fmt: skip
    if secretaire_d_abord:
        paires.reverse()
    cotes = [(P(t), P(str(i), avant=18)) for t, i in paires]
    d.blocs.append(Colonnes(cotes[0], cotes[1], part=0.5))
    d.dit(signataires=[str(i) for _, i in paires])


def tete(d: Feuille, f: Faits, numero: str, *comptes: str, objet: str = "") -> None:
    """What the head says: president and secretary always; `comptes`: the other fields of the head that are printed."""
    dit_tete(d, f, numero, objet or f.sujet.objet)
    d.dit(president=personne(f.president, f.president.qualite), secretaire=str(f.secretaire))
    valeurs = {"convocation": f.convocation, "en_exercice": f.exercice, "presents": f.presents, "votants": f.votants,
               "pouvoirs": f.pouvoirs}  # fmt: skip
    d.dit(**{c: valeurs[c] for c in comptes})


def dit_acte(d: Feuille, f: Faits, nature: str, numero: str, objet: str) -> None:
    """What an arrêté or a décision says: no sitting but a day, no president, no vote."""
    d.dit(nature=nature, numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)


def timbre(d: Feuille, f: Faits, quel: str, numero: str, nature: str = "DE") -> None:
    """One of the three stamps, for an act of any nature."""
    TIMBRES[quel](d, f, numero)
    juste = f"{f.identifiant(numero)[:-2]}{nature}"
    d.timbre = tuple(x.replace(f.identifiant(numero), juste) for x in d.timbre)
    d.dit(identifiant=juste)


def motifs_en_liste(d: Feuille, f: Faits, mot_visa: str, mot_motif: str, puce: str) -> None:
    """« Vu : » and a list, « Considérant : » and a list; no word over no list."""
    for mot, textes in ((mot_visa, f.visas), (mot_motif, f.sujet.considerants)):
        if textes:
            d.p(f"{mot} :", avant=10)
        for texte in textes:
            d.p(f"{texte} ;", puce=puce, retrait=12)
    d.dit(visas=[f"{mot_visa} {v}" for v in f.visas])
    d.dit(considerants=[f"{mot_motif} {c}" for c in f.sujet.considerants])


def motifs(d: Feuille, f: Faits, fin: str = ",", haut: bool = False, **style: object) -> None:
    """Visas, then considérants, one a paragraph."""
    visas_suivis(d, f, mot="VU" if haut else "Vu", fin=fin, **style)
    considerants_suivis(d, f, mot="CONSIDÉRANT" if haut else "Considérant", fin=fin, **style)


def sans_motifs(d: Feuille) -> None:
    """No visa, no considérant."""
    d.dit(visas=[], considerants=[])


def riviere_en_comite(f: Faits) -> Feuille:
    """A river syndicat: the head in two columns, the vote before the verbs, the date of publication at the foot."""
    f = camper(f, "Syndicat mixte du bassin de la Sorne", "comité syndical", "président", 21, prefixe="25",
               visas=[f"{CGCT}, notamment son article L. 5711-1", "les statuts du syndicat mixte"])  # fmt: skip
    d, numero = Feuille("riviere_en_comite"), f"{f.seance.year}-{f.rang:02}"
    d.blocs.append(Colonnes(
        (P("SYNDICAT MIXTE DU BASSIN DE LA SORNE", gras=True), P("12, quai des Lavandières", taille=9),
         P("Tél. : 03 00 00 00 00", taille=9)),
        (P("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True), P(f"Comité syndical du {le(f.seance)}"),
         P(f"Délibération n° {numero}", gras=True)), part=0.4))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 14 h 30, les membres du comité syndical, légalement "
        f"convoqués le {le(f.convocation)}, se sont réunis à la salle des fêtes sous la présidence de "
        f"{mm(f.president)}, {f.president.qualite}.", aligne="justifie")  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice} ; membres présents : {f.presents} ; pouvoirs : {f.pouvoirs} ; "
        f"votants : {f.votants}")  # fmt: skip
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire de séance.")
    motifs(d, f, fin=" ;")
    d.p(f"Ouï l'exposé {'de la' if f.president.femme else 'du'} {f.chef} et après en avoir délibéré, à {tous(f)} "
        f"({f.pour} pour, {f.contre} contre, {f.abstentions} abstention), le comité syndical :", avant=10)  # fmt: skip
    poser(d, f, tierce(f, "bas"), marque="– ", fin=",")
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)} du syndicat,")
    d.p(f"Publié sur le site internet du syndicat le {le(f.publication)}", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def energie_departementale(f: Faits) -> Feuille:
    """A département's energy syndicat: fields in a table of two columns, stamp, Article numbers with hyphens."""
    f = camper(
        f, "Syndicat départemental d'énergie de la Haute-Ostre", "comité syndical", "président", 37, prefixe="25"
    )
    d, numero = Feuille("energie_departementale"), f"CS-{f.seance:%y}{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.bas = "SDE – 4, rue des Turbines – {page}/{pages}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("DÉLIBÉRATION DU COMITÉ SYNDICAL", gras=True, aligne="centre", taille=13)
    rangees = (("Séance du", le(f.seance)), ("Délibération n°", numero), ("Objet", f.sujet.objet),
               ("Date de convocation", le(f.convocation)), ("Délégués en exercice", str(f.exercice)),
               ("Délégués présents", str(f.presents)), ("Pouvoirs", str(f.pouvoirs)), ("Votants", str(f.votants)),
               ("Président de séance", f"{f.president}, {f.president.qualite}"),
               ("Secrétaire de séance", str(f.secretaire)))  # fmt: skip
    d.blocs.append(Tableau(rangees, entete=False))
    motifs(d, f, aligne="justifie")
    d.p("Le comité syndical, sur proposition du bureau, après en avoir délibéré,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f), marque="ARTICLE {n} - ", unique="ARTICLE UNIQUE - ", fin=".", aligne="justifie")
    d.lignes("RÉSULTAT DU VOTE", f"Pour : {f.pour}", f"Contre : {f.contre or 'néant'}",
             f"Abstention(s) : {f.abstentions or 'néant'}", avant=12)  # fmt: skip
    signe(d, f, f"{le_chef(f)} du SDE,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def dechets_du_pays(f: Faits) -> Feuille:
    """A waste syndicat: a dense head on one line, « Entendu le rapport », infinitives after dashes, no article."""
    f = camper(f, "Syndicat mixte {de}", "conseil syndical", "président", 17, prefixe="25")
    d, numero = Feuille("dechets_du_pays"), f"{f.rang}/{f.seance.year}"
    qui = bancs(f)
    d.p(f"{f.collectivite.upper()} – Collecte et traitement des déchets", gras=True)
    d.p(f"CONSEIL SYNDICAL – Séance ordinaire du {f.seance:%d/%m/%Y} – 18 h 00", gras=True)
    d.p(f"Convocation : {f.convocation:%d/%m/%Y} – En exercice : {f.exercice} – Présents : {f.presents} – "
        f"Votants : {f.votants}")  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    d.p(f"Président de séance : {mm(f.president)}, {f.president.qualite}")
    d.p(f"Secrétaire : {mm(f.secretaire)}")
    d.p(f"DÉLIBÉRATION N° {numero} : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Entendu le rapport de {mm(f.autres[0])}, {'vice-présidente' if f.autres[0].femme else 'vice-président'} en "
        "charge du dossier, qui rappelle que la question a été vue en bureau et que les communes membres en ont été "
        "informées ;", aligne="justifie")  # fmt: skip
    motifs(d, f, fin=" ;")
    d.p("Le conseil syndical, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f), marque="- ", retrait=12)
    if f.mode == "unanimite":
        d.p("Délibération adoptée à l'unanimité.", gras=True, avant=10)
    else:
        d.p(f"Délibération adoptée à la majorité : {f.pour} voix pour, {f.contre} voix contre, "
            f"{f.abstentions} abstention(s).", gras=True, avant=10)  # fmt: skip
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def scolaire_intercommunal(f: Faits) -> Feuille:
    """A school syndicat of three villages: members by commune, the president's exposé, one verb « DÉCIDE » a line."""
    f = camper(f, "Syndicat intercommunal scolaire {de}", "comité syndical", "président", 9, prefixe="25")
    d, qui = Feuille("scolaire_intercommunal"), bancs(f)
    numero = f"{f.rang:02}-{f.seance.year}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL", aligne="centre")
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", gras=True)
    d.p(f"L'an {jour_ecrit(f)}, à vingt heures, le comité syndical s'est réuni à l'école sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite}.", aligne="justifie", avant=12)  # fmt: skip
    for lieu, rang in (("Aubrelle", 0), ("Gréziac", 1), ("Roqueval", 2)):
        d.p(f"Pour {lieu} : {noms(qui.presents[rang::3])}", avant=2)
    d.p(f"Absents excusés : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}", avant=2)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=2)
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"{le_chef(f)} présente le dossier aux délégués, qui en ont reçu une copie avec la convocation, et donne "
        "lecture du courrier de l'inspection. Un échange a lieu sur le calendrier.", aligne="justifie")  # fmt: skip
    d.p(f"Le comité syndical, ouï l'exposé de {'sa' if f.president.femme else 'son'} {f.chef}, et après en avoir "
        f"délibéré, à {tous(f)} des membres présents et représentés :", avant=10)  # fmt: skip
    poser(d, f, tierce(f), marque="")
    signe(d, f, f"{le_chef(f)},")
    sans_motifs(d)
    tete(d, f, numero, "convocation")
    dit_vote(d, f, comptes=False)
    return d


def office_de_tourisme(f: Faits) -> Feuille:
    """A tourist office's comité de direction: counts in one sentence, « Article » labels, a slash for no vote."""
    f = camper(f, "Office de tourisme {de}", "comité de direction", "président", 15, prefixe="82",
               visas=["le code du tourisme, notamment ses articles L. 133-4 à L. 133-10"])  # fmt: skip
    d, numero = Feuille("office_de_tourisme", police="New Computer Modern"), f"OT {f.seance.year}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Établissement public industriel et commercial", italique=True)
    d.p(f"COMITÉ DE DIRECTION DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=12)
    d.p(f"Délibération n° {numero}", aligne="centre", gras=True)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=10)
    d.p(f"Le comité de direction de l'office de tourisme, composé de {f.exercice} membres en exercice, régulièrement "
        f"convoqué le {le(f.convocation)}, s'est réuni sous la présidence de {mm(f.president)}, {f.president.qualite}. "
        f"{f.presents} membres étaient présents et {f.votants} ont pris part au vote. {mm(f.secretaire)} a été "
        f"{accord(f.secretaire, 'nommé')} secrétaire de séance.", aligne="justifie", avant=10)  # fmt: skip
    motifs(d, f, aligne="justifie")
    d.p("Le comité de direction, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f, cap=True), marque="Article {er} : ", unique="Article unique : ", fin=".")
    barre = [str(n) if n else "/" for n in (f.contre, f.abstentions)]
    d.p(f"POUR : {f.pour}    CONTRE : {barre[0]}    ABSTENTION : {barre[1]}", gras=True, avant=12)
    signe(d, f, f"{le_chef(f)} du comité de direction,", aligne="gauche")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


_GESTION = Sujet(
    "Adoption du rapport annuel sur le prix et la qualité du service de l'eau", "8.8",
    (f"{CGCT}, notamment ses articles D. 2224-1 à D. 2224-5",),
    ("que le rapport est mis à la disposition du public",),
    (("adopter", "le rapport annuel sur le prix et la qualité du service public d'eau potable"),
     ("transmettre", "aux services préfectoraux la présente délibération"),
     ("renseigner", "et publier les indicateurs de performance sur le site national")),
)  # fmt: skip


def regie_des_eaux(f: Faits) -> Feuille:
    """A water régie's board: service references at the top right, infinitives without « de », certified at the foot."""
    f = camper(f, "Régie des eaux {de}", "conseil d'administration", "président", 11, prefixe="82", sujet=_GESTION)
    d, numero = Feuille("regie_des_eaux"), f"CA{f.seance:%Y%m}-{f.rang:02}"
    d.lignes(
        "Régie à autonomie financière et personnalité morale", f"Délibération n° {numero}", aligne="droite", taille=9
    )
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"CONSEIL D'ADMINISTRATION – SÉANCE DU {f.seance:%d.%m.%Y}", gras=True)
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True, avant=12)
    d.lignes(f"Administrateurs en exercice : {f.exercice}", f"Administrateurs présents : {f.presents}",
             f"Administrateurs représentés : {f.pouvoirs}", f"Votants : {f.votants}",
             f"Présidence : {f.president}, {f.president.qualite}",
             f"Secrétaire de séance : {f.secretaire}", avant=10)  # fmt: skip
    motifs(d, f, fin="")
    d.p("Le conseil d'administration, après en avoir délibéré, décide de :", avant=10)
    poser(d, f, decider(f, nu=True), marque="{n}. ", retrait=12)
    d.p(f"Adopté à {tous(f)}.", avant=10)
    signe(d, f, f"{le_chef(f)} du conseil d'administration,")
    d.p(f"Acte rendu exécutoire après télétransmission en préfecture le {f.transmission:%d/%m/%Y} et publication le "
        f"{f.publication:%d/%m/%Y}.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


_COMMUNIQUE = Sujet(
    "Rapport d'activité de la communauté pour l'année 2024", "5.7",
    (f"{CGCT}, notamment son article L. 5211-39", "le rapport d'activité transmis au maire"),
    ("que le rapport doit être communiqué au conseil en séance publique",),
    (("prendre acte", "de la communication du rapport d'activité de la communauté pour l'année 2024"),),
)  # fmt: skip


def rapport_communique(f: Faits) -> Feuille:
    """A town that hears a report and takes note of it: no word of a vote, a number at the right of the date."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 29, sujet=_COMMUNIQUE)
    d, numero = Feuille("rapport_communique"), f"{f.seance:%Y%m%d}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.blocs.append(Colonnes((P(f"Séance du {le(f.seance)}"),),
                            (P(f"Délibération n° {numero}", gras=True, aligne="droite"),), part=0.5))  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Convocation : {le(f.convocation)}. En exercice : {f.exercice}. Présents : {f.presents}. Procurations : "
        f"{f.pouvoirs}.")  # fmt: skip
    d.p(f"Président de séance : {mm(f.president)}, Maire. Secrétaire de séance : {mm(f.secretaire)}.")
    motifs(d, f, aligne="justifie")
    d.p("Le conseil municipal, après avoir entendu la présentation du rapport,", avant=10)
    poser(d, f, tierce(f), aligne="justifie")
    d.p("Pour extrait conforme au registre,", avant=12)
    signe(d, f, "Le Maire,")
    d.p("Cette délibération peut être déférée au tribunal administratif de Montrivel dans un délai de deux mois.",
        taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(mode="sans_vote")
    return d


_BAREME = (("Population", "Cotisation"), ("Moins de 500 habitants", "250 €"), ("De 500 à 1 999 habitants", "600 €"),
           ("2 000 habitants et plus", "1 100 €"))  # fmt: skip
_COTISATIONS = Sujet(
    "Cotisations des adhérents", "7.1", (f"{CGCT}, notamment son article L. 5511-1", "les statuts de l'agence"),
    ("que les cotisations n'ont pas changé depuis la création de l'agence",),
    (("fixer", "ainsi les cotisations annuelles des communes adhérentes :"),
     ("dire", "que ces montants s'appliquent au 1er janvier suivant"),
     ("autoriser", "{autorite} à émettre les titres de recettes")),
)  # fmt: skip


def agence_technique(f: Faits) -> Feuille:
    """A départemental agency's board: a scale in a table inside the first article, the vote in one line of slashes."""
    f = camper(f, "Agence technique départementale de l'Ostre", "conseil d'administration", "président", 15,
               prefixe="20", sujet=_COTISATIONS)  # fmt: skip
    d, numero = Feuille("agence_technique"), f"ATD {f.seance.year}/{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"CONSEIL D'ADMINISTRATION – RÉUNION DU {f.seance:%d/%m/%Y}", gras=True)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.lignes(f"Administrateurs en exercice : {f.exercice}", f"Administrateurs présents : {f.presents}",
             f"Votants : {f.votants}", f"Date d'envoi de la convocation : {f.convocation:%d/%m/%Y}",
             avant=10)  # fmt: skip
    d.p(f"Réunion présidée par {mm(f.president)}, {f.president.qualite}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    motifs(d, f, haut=True)
    d.p("Le conseil d'administration, après en avoir délibéré, décide :", avant=10)
    textes = decider(f, cap=True)
    poser(d, f, textes, marque="Article {n} : ", fin=".")
    d.blocs[-len(textes)] = P(f"Article 1 : {textes[0]}")
    d.blocs.insert(1 - len(textes), Tableau(_BAREME))
    cellules = " ".join(c for rangee in _BAREME for c in rangee)
    numero_1, verbe, texte = d.attendu["provisions"][0]
    d.attendu["provisions"][0] = (numero_1, verbe, f"{texte} {cellules}")
    d.p(f"Pour : {f.pour} / Contre : {f.contre} / Abstentions : {f.abstentions}", gras=True, avant=12)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


FINALES_FIN = (
    riviere_en_comite,
    energie_departementale,
    dechets_du_pays,
    scolaire_intercommunal,
    office_de_tourisme,
    regie_des_eaux,
    rapport_communique,
    agence_technique,
)
