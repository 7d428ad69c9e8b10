"""The unseen control layouts, second half: a CCAS, a region, a métropole, a territory, two acts of an executive;
and what both halves share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from benchmarks.exactitude.commun import (
    dit_provisions,
    dit_tete,
    dit_vote,
    timbre_actes,
    timbre_s2low,
)
from benchmarks.exactitude.faits import (
    Faits,
    Individu,
    annee_en_lettres,
    conjuguer,
    infinitif,
    jour_de_semaine,
    le,
)
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne

_GENRES = ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville ")


@dataclass(frozen=True)
class Assemblee:
    """Who sat, who gave a proxy to whom, who did neither."""

    presents: tuple[Individu, ...]
    mandants: tuple[tuple[Individu, Individu], ...]
    absents: tuple[Individu, ...]


def du_lieu(f: Faits) -> str:
    """« de Montcairn », « du Ploët-sur-Vaire »."""
    genre = next(g for g in _GENRES if f.collectivite.startswith(g))
    return f.collectivite.removeprefix(genre)


def situer(f: Faits, nom: str, organe: str, chef: str, exercice: int | None = None) -> Faits:
    """The same facts in another authority: its name (`{de}`: of that place), its body, its head, the size of its
    assembly."""
    titre = chef.replace("président", "présidente", 1) if f.president.femme else chef
    president = replace(f.president, qualite=capitale(titre))
    ailleurs = replace(f, collectivite=nom.replace("{de}", du_lieu(f)), organe=organe, chef=titre, president=president)
    if exercice is None:
        return ailleurs
    manquent = 2 + f.rang % 3
    pouvoirs = min(f.pouvoirs, manquent)
    votants = exercice - manquent + pouvoirs
    pour = votants - f.contre - f.abstentions
    presents = exercice - manquent
    return replace(ailleurs, exercice=exercice, presents=presents, pouvoirs=pouvoirs, votants=votants, pour=pour)


def assemblee(f: Faits) -> Assemblee:
    """As many names as the counts say; the first two preside and write."""
    a = f.autres
    paires = ((x, y) for k in range(1, len(a)) for x, y in zip(a, a[k:] + a[:k], strict=True))
    melanges = (Individu(x.prenom, y.nom, x.femme) for x, y in paires)
    tous = (f.president, f.secretaire, *a, *melanges)[: f.exercice]
    presents, reste = tous[: f.presents], tous[f.presents :]
    mandants = tuple((p, presents[2 + i]) for i, p in enumerate(reste[: f.pouvoirs]))
    return Assemblee(presents, mandants, reste[f.pouvoirs :])


def civils(gens: Sequence[Individu]) -> str:
    """« M. Hugo TIXIER, Mme Claire MARTEL »."""
    return ", ".join(nomme(p) for p in gens)


def monsieur_le(f: Faits) -> str:
    """« Monsieur le Maire », « Madame la Présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {capitale(f.chef)}"


def le_chef(f: Faits) -> str:
    """« Le Maire », « La Présidente »."""
    return f"{'La' if f.president.femme else 'Le'} {capitale(f.chef)}"


def prend_acte(f: Faits) -> bool:
    """The assembly takes note: there is no vote."""
    return all(v == "prendre acte" for v, _ in f.decisions)


def citer(d: Feuille, champ: str, mot: str, textes: Sequence[str], fin: str = ",", **style: object) -> None:
    """One paragraph a visa or a considérant."""
    for texte in textes:
        d.p(f"{mot} {texte}{fin}", **style)
    d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def a_l_infinitif(verbe: str, reste: str) -> str:
    """« d'approuver le projet »; « décider d'adhérer » is « d'adhérer »."""
    return reste if verbe == "décider" else infinitif(verbe, reste)


def en_capitales(verbe: str, reste: str) -> str:
    """« APPROUVE le projet »."""
    return f"{conjuguer(verbe).upper()} {reste}"


def minuscule(texte: str) -> str:
    """The first letter small."""
    return texte[0].lower() + texte[1:]


def capitale(texte: str) -> str:
    """The first letter large, the others untouched."""
    return texte[0].upper() + texte[1:]


def ponctuer(textes: Sequence[str], entre: str = " ;") -> list[str]:
    """A list's items, the last one with a full stop."""
    return [f"{t}{entre}" for t in textes[:-1]] + [f"{textes[-1]}."]


def resultat(f: Faits) -> str:
    """« à l'unanimité », « par 12 voix pour, 3 voix contre et 1 abstention »."""
    if f.mode == "unanimite":
        return "à l'unanimité"
    abstentions = f" et {f.abstentions} abstention{'s' * (f.abstentions > 1)}" if f.abstentions else ""
    return f"par {f.pour} voix pour{',' if abstentions else ' et'} {f.contre} voix contre{abstentions}"


def dit_resultat(d: Feuille, f: Faits) -> None:
    """What `resultat` says, where there was a vote."""
    if prend_acte(f):
        d.dit(mode="sans_vote")
    else:
        dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)


def lister(d: Feuille, f: Faits, textes: Sequence[str], puce: str) -> None:
    """One list item a provision."""
    for texte in textes:
        d.p(texte, puce=puce, aligne="justifie")
    dit_provisions(d, f, textes)


def signer_a_deux(d: Feuille, f: Faits) -> None:
    """The secretary on the left, the head on the right."""
    article = "La" if f.secretaire.femme else "Le"
    gauche = (P(f"{article} secrétaire de séance,", avant=16), P(str(f.secretaire), avant=24))
    d.blocs.append(Colonnes(gauche, (P(f"{le_chef(f)},", avant=16), P(str(f.president), avant=24)), 0.5))


def timbre_prefet(d: Feuille, f: Faits, numero: str) -> None:
    """A stamp that gives no sending, but the prefect's reception and the publication."""
    d.timbre = (
        "Accusé de réception - Ministère de l'Intérieur",
        f.identifiant(numero),
        "Accusé certifié exécutoire",
        f"Réception par le préfet : {f.reception:%d/%m/%Y}",
        f"Publication : {f.publication:%d/%m/%Y}",
    )
    d.dit(identifiant=f.identifiant(numero), reception=f.reception, publication=f.publication)


def dit_seance(d: Feuille, f: Faits, numero: str, objet: str, *, comptes: bool = True, secretaire: bool = True) -> None:
    """Whose act, which sitting, its four counts, who presides, writes and (unless said otherwise after) signs."""
    dit_tete(d, f, numero, objet)
    d.dit(convocation=f.convocation, president=personne(f.president, f.president.qualite))
    d.dit(signataires=[str(f.president)])
    if comptes:
        d.dit(en_exercice=f.exercice, presents=f.presents, votants=f.votants, pouvoirs=f.pouvoirs)
    if secretaire:
        d.dit(secretaire=str(f.secretaire))


def nomme(p: Individu) -> str:
    """« M. Hugo TIXIER »."""
    return f"{p.civilite} {p}"


def preside(f: Faits) -> str:
    """« Mme Claire MARTEL, Présidente »."""
    return f"{nomme(f.president)}, {f.president.qualite}"


def ccas(f: Faits) -> Feuille:
    """A CCAS: administrators, counts one a line, capital verbs alone, the vice-president signs by delegation."""
    f = situer(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 17)
    d = Feuille("ccas", coin="bas-droite", bas="C.C.A.S. – 2, place de la Mairie – page {page}/{pages}")
    numero = f"{f.seance:%Y}-{f.rang:02}"
    qui, vice = assemblee(f), f.autres[2]
    d.p(f.collectivite.upper(), aligne="centre", gras=True, taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL D'ADMINISTRATION", aligne="centre", gras=True, avant=12)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre", avant=8)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(
        f"Le {le(f.seance)} à 18 heures, le conseil d'administration du centre communal d'action sociale s'est réuni "
        f"en mairie, sous la présidence de {preside(f)}.",
        aligne="justifie", avant=10,
    )  # fmt: skip
    d.p(f"Convocation adressée le {le(f.convocation)}")
    d.lignes(
        f"Nombre d'administrateurs en exercice : {f.exercice}",
        f"Nombre d'administrateurs présents : {f.presents}",
        f"Nombre de pouvoirs : {f.pouvoirs}",
        f"Nombre de votants : {f.votants}",
    )
    d.p(f"Présents : {civils(qui.presents)}.", aligne="justifie")
    if qui.mandants:
        d.p("Pouvoirs : " + " ; ".join(f"{m} à {p}" for m, p in qui.mandants) + ".")
    if qui.absents:
        d.p(f"Absents excusés : {civils(qui.absents)}.")
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    visas = ("le code de l'action sociale et des familles, notamment ses articles L. 123-4 et suivants", *f.visas)
    citer(d, "visas", "Vu", visas, ",", avant=8, aligne="justifie")
    citer(d, "considerants", "Considérant", f.sujet.considerants, ",", aligne="justifie")
    d.p("Le conseil d'administration, après en avoir délibéré,", avant=10)
    textes = ponctuer([en_capitales(v, r) for v, r in f.decisions], ",")
    for texte in textes:
        d.p(texte, aligne="justifie")
    dit_provisions(d, f, textes)
    d.lignes(f"Voix pour : {f.pour}", f"Voix contre : {f.contre}", f"Abstention(s) : {f.abstentions}", avant=10)
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=10)
    d.p(f"Pour {'la Présidente' if f.president.femme else 'le Président'} et par délégation,", retrait=250, avant=8)
    d.lignes(f"{'La Vice-présidente' if vice.femme else 'Le Vice-président'},", str(vice), retrait=250, avant=0)
    dit_seance(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    d.dit(signataires=[str(vice)])
    timbre_actes(d, f, numero.replace("-", "_"))
    return d


def region_pleniere(f: Faits) -> Feuille:
    """A region: full session, numbered articles each under its own line, a line of counts, no secretary."""
    regions = ("Région Hautes-Vallées", "Région Plaines-et-Ostre", "Région Vaire-Océan")
    f = situer(f, regions[f.rang % 3], "conseil régional", "président du conseil régional", 57)
    d = Feuille("region_pleniere", bas="Hôtel de Région – 1, esplanade des Arts – {page}/{pages}")
    numero = f"{f.seance:%Y}/AP/{f.rang:03}"
    jour = f"{jour_de_semaine(f.seance)} {le(f.seance)}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("CONSEIL RÉGIONAL", gras=True, avant=2)
    d.p(f"Séance plénière du {jour}", avant=2)
    d.p(f"DÉLIBÉRATION N° {numero}", aligne="centre", gras=True, avant=14)
    d.p(f.sujet.objet, aligne="centre", gras=True, taille=12)
    d.p(
        f"Le Conseil régional, convoqué le {le(f.convocation)}, s'est réuni à l'Hôtel de Région le {jour}, sous la "
        f"présidence de {'Madame' if f.president.femme else 'Monsieur'} {f.president}, {f.president.qualite}.",
        aligne="justifie", avant=10,
    )  # fmt: skip
    d.lignes(
        f"Nombre de membres en exercice : {f.exercice}",
        "Quorum : 29",
        f"Présents : {f.presents}",
        f"Pouvoirs : {f.pouvoirs}",
        f"Votants : {f.votants}",
    )
    visas = ("le code général des collectivités territoriales, notamment ses articles L. 4221-1 et suivants", *f.visas,
             f"le rapport n° {f.rang} présenté par {monsieur_le(f)}")  # fmt: skip
    citer(d, "visas", "VU", visas, " ;", avant=4, aligne="justifie")
    citer(d, "considerants", "CONSIDÉRANT", f.sujet.considerants, " ;", avant=4, aligne="justifie")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    seule = len(f.decisions) == 1
    numeros = ["unique"] if seule else [str(n) for n, _ in enumerate(f.decisions, 1)]
    textes = [f"{a_l_infinitif(v, r)}." for v, r in f.decisions]
    for n, texte in zip(numeros, textes, strict=True):
        d.p(f"ARTICLE {n.upper()} :", gras=True, avant=8)
        d.p(texte, aligne="justifie", avant=2)
    dit_provisions(d, f, textes, numeros)
    if prend_acte(f):
        d.dit(mode="sans_vote")
    else:
        maniere = "l'unanimité" if f.mode == "unanimite" else "la majorité"
        d.p(f"Délibération adoptée à {maniere} des suffrages exprimés", gras=True, avant=12)
        d.p(f"POUR : {f.pour}     CONTRE : {f.contre}     ABSTENTION : {f.abstentions}", avant=2)
        dit_vote(d, f)
    d.lignes(f"{le_chef(f)},", str(f.president), retrait=260, avant=14)
    d.p("La présente délibération peut être contestée devant le tribunal administratif dans un délai de deux mois à "
        "compter de sa publication, y compris par l'application Télérecours citoyens.", taille=8, avant=14)  # fmt: skip
    dit_seance(d, f, numero, f.sujet.objet, secretaire=False)
    timbre_s2low(d, f, numero.replace("/", "_"))
    return d


def metropole_numerotee(f: Faits) -> Feuille:
    """A métropole: labels in small letters, weekday dates, « 1° - Approuve », all the members' names, signed by all."""
    f = situer(f, "Métropole {de}", "conseil métropolitain", "président", 81)
    numero = f"{f.seance:%Y}-{2400 + f.rang}"
    d = Feuille("metropole_numerotee", haut=f"{f.collectivite} – Délibération n° {numero} – Page {{page}}")
    qui = assemblee(f)
    commission = ("finances et institutions", "proximité et cadre de vie", "ressources")[f.rang % 3]
    d.p(f"Conseil métropolitain du {le(f.seance)}", gras=True)
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.lignes(
        f"commission principale : {commission}",
        f"objet : {f.sujet.objet}",
        "service : Direction générale déléguée aux ressources - Secrétariat des assemblées",
        avant=8,
    )
    d.p(f.collectivite, aligne="centre", gras=True, taille=13, avant=14)
    rapporteur = f.autres[4]
    d.lignes(
        f"Rapporteur : {'Madame' if rapporteur.femme else 'Monsieur'} {rapporteur}",
        f"{'Présidente' if f.president.femme else 'Président'} de séance : {f.president}, {f.president.qualite}",
        f"Date de convocation du Conseil : {jour_de_semaine(f.convocation)} {le(f.convocation)}",
        f"Nombre de conseillers en exercice au jour de la séance : {f.exercice}",
        f"Secrétaire de séance : {f.secretaire}",
        f"Publié le : {jour_de_semaine(f.publication)} {le(f.publication)}",
        avant=10,
    )
    d.p(f"Présents : {civils(qui.presents)}.", aligne="justifie", taille=9, avant=8)
    excuses = ", ".join(f"{nomme(m)} (pouvoir à {nomme(p)})" for m, p in qui.mandants)
    d.p(f"Absents excusés : {excuses or 'néant'}.", taille=9)
    d.p(f"Absents non excusés : {civils(qui.absents) or 'néant'}.", taille=9)
    d.p(
        "Mesdames et Messieurs, le présent rapport s'inscrit dans le cadre du pacte de cohérence métropolitain. Il a "
        "été transmis aux membres du Conseil avec la convocation et présenté en conférence des maires.",
        aligne="justifie",
        avant=14,
    )
    d.p("Le Conseil métropolitain,", avant=10)
    d.p("Vu ledit dossier ;", avant=8)
    for visa in f.visas:
        d.p(f"Vu {visa} ;", avant=2)
    d.dit(visas=["Vu ledit dossier", *(f"Vu {v}" for v in f.visas)], considerants=[])
    d.p("Ouï l'avis de sa commission principale ;", avant=2)
    d.p("DÉLIBÈRE", aligne="centre", gras=True, avant=10)
    textes = ponctuer([f"{capitale(conjuguer(v))} {r}" for v, r in f.decisions], ",")
    for n, texte in enumerate(textes, 1):
        d.p(f"{n}° - {texte}", aligne="justifie", avant=8)
    dit_provisions(d, f, textes, [str(n) for n, _ in enumerate(textes, 1)])
    if not prend_acte(f):
        d.p(f"Adoptée {resultat(f)}.", avant=10)
    dit_resultat(d, f)
    d.lignes("Et ont signé les membres présents,", "Pour extrait conforme,", f"{le_chef(f)},", "", str(f.president),
             retrait=240, avant=14)  # fmt: skip
    dit_seance(d, f, numero, f.sujet.objet, comptes=False)
    d.dit(en_exercice=f.exercice, publication=f.publication)
    timbre_actes(d, f, numero)
    d.dit(publication=f.publication)
    return d


def decision_par_delegation(f: Faits) -> Feuille:
    """A mayor's decision by delegation: infinitives in articles, a table of rates inside one of them."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire")
    d = Feuille("decision_par_delegation", bas=f"{f.collectivite} – Recueil des décisions – {{page}}/{{pages}}")
    numero = f"{f.seance:%Y}-D-{f.rang:03}"
    lieux = ("de la halle aux grains", "du foyer des anciens", "de la salle polyvalente")
    lieu = lieux[f.rang % 3]
    objet = f"Tarifs d'occupation {lieu} et convention avec l'association Les Tréteaux"
    d.blocs.append(Colonnes(
        (P("RÉPUBLIQUE FRANÇAISE", taille=9), P(f.collectivite.upper(), gras=True, avant=4)),
        (P("DÉCISION DU MAIRE", aligne="droite", gras=True, taille=13), P(f"N° {numero}", aligne="droite", avant=2),
         P("prise en application de l'article L. 2122-22 du code général des collectivités territoriales",
           aligne="droite", italique=True, taille=9, avant=2)), 0.45))  # fmt: skip
    d.p(f"OBJET : {objet}", gras=True, avant=16)
    d.p(f"{le_chef(f)} de la {f.collectivite},", avant=10)
    citer(d, "visas", "Vu", (
        "le code général des collectivités territoriales, notamment ses articles L. 2122-22 et L. 2122-23",
        f"la délibération n° 2020-{30 + f.rang} du 25 mai 2020 par laquelle le conseil municipal a délégué au maire "
        "une partie de ses attributions",
        f"la demande de l'association Les Tréteaux en date du {le(f.convocation)}",
    ), ",", aligne="justifie")  # fmt: skip
    citer(d, "considerants", "Considérant", (
        f"qu'il y a lieu de réviser les tarifs d'occupation {lieu}, inchangés depuis 2019",
        "que l'association propose douze représentations ouvertes à tous",
    ), ",", aligne="justifie")  # fmt: skip
    d.p("DÉCIDE", aligne="centre", gras=True, avant=12)
    tarifs = (("Durée", "Habitants", "Extérieurs"), ("Demi-journée", f"{40 + f.rang} €", f"{70 + f.rang} €"),
              ("Journée", f"{75 + f.rang} €", f"{130 + f.rang} €"))  # fmt: skip
    fixe = f"De fixer comme suit les tarifs d'occupation {lieu} à compter du 1er janvier 2026 :"
    articles = (
        ("FIXE", fixe),
        ("CONCLUT", f"De conclure avec l'association Les Tréteaux une convention d'occupation {lieu} pour un an, "
         "renouvelable deux fois."),
        ("IMPUTE", "D'imputer les recettes correspondantes à l'article 752 du budget principal."),
        (None, "La présente décision sera inscrite au registre des délibérations et il en sera rendu compte à la "
         "prochaine réunion du conseil municipal."),
    )  # fmt: skip
    for n, (_, texte) in enumerate(articles, 1):
        d.p(f"Article {n} : {texte}", aligne="justifie", avant=8)
        if texte == fixe:
            d.blocs.append(Tableau(tarifs))
    entiers = [" ".join([t, *(c for r in tarifs for c in r)]) if t == fixe else t for _, t in articles]
    d.dit(provisions=[(str(n), v, t) for n, ((v, _), t) in enumerate(zip(articles, entiers, strict=True), 1)])
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", retrait=240, avant=16)
    d.lignes(f"{le_chef(f)},", "", str(f.president), retrait=240)
    identifiant = f.identifiant(numero).removesuffix("DE") + "AU"
    timbre_actes(d, f, numero)
    d.timbre = (d.timbre[0], identifiant, *d.timbre[2:])
    d.dit(nature="AU", numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite,
          signataires=[str(f.president)], identifiant=identifiant)  # fmt: skip
    return d


def territoire(f: Faits) -> Feuille:
    """A territory of a métropole: dashes before VU, the vote within the hinge, an electronic signature's block."""
    noms = ("Établissement public territorial Val d'Ostre", "Établissement public territorial Boucle de la Vaire",
            "Établissement public territorial Coteaux-Sud")  # fmt: skip
    f = situer(f, noms[f.rang % 3], "conseil de territoire", "président", 60)
    d = Feuille("territoire", haut=f"Séance du conseil de territoire du {le(f.seance)}", bas="{page}")
    numero = f"CT{f.seance:%Y.%m.%d}-{f.rang}"
    qui = assemblee(f)
    d.p(f.collectivite.upper(), aligne="centre", gras=True, taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL DE TERRITOIRE", aligne="centre", avant=10)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}".upper(), aligne="centre", gras=True)
    d.p(f"DÉLIBÉRATION N° {numero}", aligne="centre", gras=True)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(
        f"L'an {annee_en_lettres(f.seance.year)}, le {jour_de_semaine(f.seance)} {le(f.seance, annee=False)}, à 19 "
        "heures, les membres du conseil de territoire se sont réunis en salle des assemblées, sur la convocation qui "
        f"leur a été adressée le {le(f.convocation)}.", aligne="justifie", avant=8,
    )  # fmt: skip
    d.p(f"Présidence : {preside(f)}")
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    d.p(f"Étaient présents : {civils(qui.presents)}.", aligne="justifie", taille=10)
    if qui.mandants:
        pouvoirs = ", ".join(f"{nomme(m)} à {nomme(p)}" for m, p in qui.mandants)
        d.p(f"Avaient donné pouvoir : {pouvoirs}.", taille=10)
    d.p(f"Absents : {civils(qui.absents) or 'aucun'}.", taille=10)
    d.p(f"En exercice : {f.exercice} – Présents : {f.presents} – Représentés : {f.pouvoirs} – Votants : {f.votants}")
    d.p("LE CONSEIL DE TERRITOIRE,", gras=True, avant=12)
    visas = ("le code général des collectivités territoriales, notamment ses articles L. 5219-2 et suivants", *f.visas)
    citer(d, "visas", "VU", visas, ",", puce="-", aligne="justifie", avant=4)
    citer(d, "considerants", "CONSIDÉRANT", f.sujet.considerants, ",", puce="-", aligne="justifie", avant=4)
    orateur = f.autres[5]
    titre = "vice-présidente" if orateur.femme else "vice-président"
    d.p(f"ENTENDU l'exposé de {nomme(orateur)}, {titre},", avant=4)
    comptes = f" (pour : {f.pour}, contre : {f.contre}, abstentions : {f.abstentions})"
    maniere = "à l'unanimité" if f.mode == "unanimite" else f"à la majorité{comptes}"
    d.p(f"APRÈS EN AVOIR DÉLIBÉRÉ, {maniere},", gras=True, avant=10)
    textes = ponctuer([en_capitales(v, r) for v, r in f.decisions], ",")
    suite = "PRÉCISE qu'ampliation de la présente délibération sera adressée au comptable public."
    for texte in (*textes, suite):
        d.p(texte, aligne="justifie", avant=8)
    dit_provisions(d, f, textes)
    d.dit(provisions=[*d.attendu["provisions"], (None, "PRÉCISE", suite)])
    d.p("Fait et délibéré en séance, les jour, mois et an susdits.", avant=12)
    d.lignes(f"Signé électroniquement par : {f.president}", f"Date de signature : {f.transmission:%d/%m/%Y}",
             f"Qualité : {f.president.qualite}", retrait=240, taille=9, avant=12)  # fmt: skip
    dit_seance(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    timbre_s2low(d, f, f"CT{f.seance:%y%m%d}_{f.rang}")
    return d


def delegation_de_fonctions(f: Faits) -> Feuille:
    """An executive's order in favour of one person: letter-spaced « A R R Ê T E », first article in words, notified."""
    d = Feuille("delegation_de_fonctions")
    numero = f"{f.seance:%Y}_{100 + f.rang}"
    qui = f.autres[1]
    adjoint = {"maire": ("adjointe au maire", "adjoint au maire")}.get(f.chef, ("vice-présidente", "vice-président"))
    titre, domaine = adjoint[not qui.femme], ("aux finances", "à l'urbanisme", "à la voirie")[f.rang % 3]
    civil = f"{'Madame' if qui.femme else 'Monsieur'} {qui}"
    objet = f"Délégation de fonctions et de signature à {civil}, {titre}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"ARRÊTÉ N° {numero}", aligne="centre", gras=True, taille=13, avant=16)
    d.p(f"Objet : {objet}", aligne="centre", gras=True, avant=8)
    de_la = "du" if f.collectivite.startswith("Syndicat") else "de la"
    d.p(f"{le_chef(f)} {de_la} {minuscule(f.collectivite)},", avant=12)
    article, elus = ("L. 2122-18", "adjoints") if f.chef == "maire" else ("L. 5211-9", "vice-présidents")
    citer(d, "visas", "Vu", (
        f"le code général des collectivités territoriales, et notamment son article {article}",
        f"le procès-verbal de l'élection des {elus} en date du 8 juillet 2024",
    ), " ;", aligne="justifie")  # fmt: skip
    citer(d, "considerants", "Considérant", (
        "que la bonne administration des services rend nécessaire une délégation de fonctions",
        f"que {civil} a accepté cette charge",
    ), " ;", aligne="justifie")  # fmt: skip
    d.p("A R R Ê T E", aligne="centre", gras=True, avant=14)
    elle = "déléguée" if qui.femme else "délégué"
    articles = (
        f"{civil}, {titre}, est {elle} {domaine} à compter du {le(f.publication)}.",
        f"{'Elle' if qui.femme else 'Il'} signera, sous ma surveillance et ma responsabilité, les pièces "
        "administratives et comptables de cette délégation, à l'exception des marchés de plus de 90 000 € hors taxes.",
        "Le directeur général des services est chargé de l'exécution du présent arrêté, dont ampliation sera adressée "
        "au représentant de l'État et notifiée à l'intéressé.",
    )
    mots = ("ARTICLE PREMIER", "ARTICLE 2", "ARTICLE 3")
    for mot, texte in zip(mots, articles, strict=True):
        d.p(f"{mot} – {texte}", aligne="justifie", avant=8)
    d.dit(provisions=[(str(n), None, t) for n, t in enumerate(articles, 1)])
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}.", avant=14)
    d.blocs.append(Colonnes(
        (P("Notifié le : …………………"), P("Signature de l'intéressé :", avant=4)),
        (P(f"{le_chef(f)},", aligne="centre"), P(str(f.president), aligne="centre", avant=30)), 0.5))  # fmt: skip
    timbre_s2low(d, f, numero)
    identifiant = d.attendu["identifiant"].removesuffix("DE") + "AI"
    d.timbre = (*d.timbre[:3], f"ID : {identifiant}")
    d.dit(nature="AI", numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite,
          signataires=[str(f.president)], identifiant=identifiant)  # fmt: skip
    return d


INEDITES_SUITE = (ccas, region_pleniere, metropole_numerotee, decision_par_delegation, territoire,
                  delegation_de_fonctions)  # fmt: skip
