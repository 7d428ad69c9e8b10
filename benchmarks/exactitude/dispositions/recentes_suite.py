"""Small communes and social action centres: Word templates, extracts of the register and of the minutes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from benchmarks.exactitude.commun import (
    dit_provisions,
    dit_tete,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
)
from benchmarks.exactitude.faits import (
    Faits,
    Individu,
    annee_en_lettres,
    conjuguer,
    en_lettres,
    infinitif,
    jour_de_semaine,
    le,
)
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne

GENRES = ("Communauté de communes", "Syndicat mixte", "Commune", "Ville")


def chez(f: Faits, genre: str, organe: str, membres: str, maire: bool = False) -> Faits:
    """The same act, taken by another kind of authority of the same place."""
    ancien = next(g for g in GENRES if f.collectivite.startswith(f"{g} "))
    chef = "maire" if maire else "présidente" if f.president.femme else "président"
    return replace(
        f, collectivite=f"{genre} {f.collectivite.removeprefix(ancien).strip()}", organe=organe, chef=chef,
        membres_nom=membres, president=replace(f.president, qualite=chef.capitalize()),
    )  # fmt: skip


def commune(f: Faits) -> Faits:
    """Taken by a commune."""
    return chez(f, "Commune", "conseil municipal", "conseillers municipaux", maire=True)


def titre(f: Faits) -> str:
    """« Madame la Présidente », « Monsieur le Maire »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.president.qualite}"


def signature(f: Faits) -> str:
    """« Le Maire », « La Présidente »."""
    return f"{'La' if f.president.femme else 'Le'} {f.president.qualite}"


def e(qui: Individu) -> str:
    """The agreement of a participle."""
    return "e" if qui.femme else ""


def de_faire(verbe: str, reste: str) -> str:
    """« d'approuver … », « d'adhérer … » rather than « de décider d'adhérer … »."""
    return reste if verbe == "décider" else infinitif(verbe, reste)


def decide_de(verbe: str, reste: str) -> str:
    """« DÉCIDE d'approuver … »; never « DÉCIDE de décider »."""
    return f"DÉCIDE {de_faire(verbe, reste)}"


def feminin(n: int) -> str:
    """« vingt et une » voix."""
    return en_lettres(n) + ("e" if en_lettres(n).endswith("un") else "")


def enumeres(textes: list[str]) -> list[str]:
    """Items of a sentence: semicolons, then a full stop."""
    return [t + (" ;" if i < len(textes) else ".") for i, t in enumerate(textes, 1)]


def dit_gens(d: Feuille, f: Faits, qualite: bool = True, secretaire: bool = True) -> None:
    """Who presides and who keeps the minutes."""
    d.dit(president=personne(f.president, f.president.qualite if qualite else None))
    if secretaire:
        d.dit(secretaire=str(f.secretaire))


def modele_de_mairie(f: Faits) -> Feuille:
    """The Word template of a small commune: members « afférents au conseil », vote on one line, « néant »."""
    f = commune(f)
    d = Feuille("modele_de_mairie")
    numero = f"{f.seance:%Y}-{f.rang:03}"
    d.p(f"MAIRIE {f.collectivite.removeprefix('Commune ').upper()}", gras=True, taille=13)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", aligne="centre", gras=True, taille=13, avant=14)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.lignes(f"Date de convocation : {le(f.convocation)}", f"Nombre de conseillers en exercice : {f.exercice}",
             f"Nombre de conseillers présents : {f.presents}",
             f"Nombre de procurations : {f.pouvoirs or 'néant'}",
             f"Nombre de conseillers ayant pris part au vote : {f.votants}", avant=12)  # fmt: skip
    d.p(
        f"L'an {annee_en_lettres(f.seance.year)} et le {le(f.seance, annee=False)} à vingt heures trente, le conseil "
        f"municipal de la {f.collectivite[0].lower()}{f.collectivite[1:]}, régulièrement convoqué, s'est réuni au "
        "nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence de "
        f"{f.president.civilite} {f.president}, Maire.", aligne="justifie", avant=12,
    )  # fmt: skip
    d.p(f"{f.secretaire.civilite} {f.secretaire} a été nommé{e(f.secretaire)} secrétaire de séance.")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    for visa in f.visas:
        d.p(f"Vu {visa},", aligne="justifie")
    for motif in f.sujet.considerants:
        d.p(f"Considérant {motif},", aligne="justifie")
    d.p("Le conseil municipal, après en avoir délibéré,", avant=10)
    textes = enumeres([f"{conjuguer(v).upper()} {r}" for v, r in f.decisions])
    for t in textes:
        d.p(t, puce="-", retrait=16, aligne="justifie")
    d.p("Délibération adoptée à " + ("l'unanimité." if f.mode == "unanimite" else "la majorité."), avant=10)
    d.p(f"Pour : {f.pour}    Contre : {f.contre or 'néant'}    Abstentions : {f.abstentions or 'néant'}")
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=12)
    d.lignes("Pour extrait certifié conforme,", "Le Maire,", str(f.president), aligne="droite", avant=14)
    timbre_actes(d, f, numero.replace("-", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_provisions(d, f, textes)
    dit_gens(d, f)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(pouvoirs=f.pouvoirs, signataires=[str(f.president)])
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    return d


def expose_du_maire(f: Faits) -> Feuille:
    """No visa: the mayor explains, the council decides in small letters; taking note needs no vote."""
    f = commune(f)
    d = Feuille("expose_du_maire", coin="bas-droite")
    numero, note = f"{f.rang:02}/{f.seance:%Y}", all(v == "prendre acte" for v, _ in f.decisions)
    d.p("République Française", aligne="centre", italique=True)
    d.p(f.collectivite, aligne="centre", gras=True, taille=15)
    d.p("Extrait du registre des délibérations du conseil municipal", aligne="centre", avant=4)
    d.p(f"Délibération N° {numero} – {f.sujet.objet}", gras=True, avant=16)
    d.p(
        f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 18 h 30, les membres du conseil municipal se sont réunis "
        f"à la mairie sous la présidence de {'Madame' if f.president.femme else 'Monsieur'} {f.president}, Maire, sur "
        f"convocation qui leur a été adressée le {le(f.convocation)}.", aligne="justifie", avant=12,
    )  # fmt: skip
    d.p("Présents : " + ", ".join(f"{p.civilite} {p}" for p in (f.president, f.secretaire, *f.autres[:7])) + ".")
    d.p("Absents excusés : Mme Paule ARNOUX, M. Denis FOULON.")
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}.")
    exposes = " ; ".join(f.sujet.considerants) or "qu'il y a lieu de rendre compte des décisions prises"
    d.p(f"{titre(f)} expose aux membres du conseil {exposes}.", aligne="justifie", avant=12)
    d.p(f"{'Elle' if f.president.femme else 'Il'} invite l'assemblée à en débattre.")
    vote = "" if note else " à l'unanimité des membres présents et représentés," if f.mode == "unanimite" else (
        f" par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention{'s' * (f.abstentions > 1)},"
    )  # fmt: skip
    d.p(f"Entendu cet exposé, le conseil municipal, après en avoir délibéré,{vote}", avant=10, aligne="justifie")
    textes = enumeres([f"{conjuguer(v).capitalize()} {r}" for v, r in f.decisions])
    for t in textes:
        d.p(t, puce="–", retrait=20, aligne="justifie")
    d.p("Pour copie conforme au registre,", avant=14)
    d.lignes(f"À {f.lieu}, le {le(f.seance)}", f"{signature(f)},", str(f.president), aligne="droite", avant=10)
    timbre_s2low(d, f, f"{f.seance:%Y}_{f.rang:02}")
    dit_tete(d, f, numero, f.sujet.objet)
    dit_provisions(d, f, textes)
    dit_gens(d, f)
    if note:
        d.dit(mode="sans_vote")
    else:
        dit_vote(d, f, comptes=f.mode != "unanimite")
    d.dit(convocation=f.convocation, signataires=[str(f.president)], visas=[], considerants=[])
    return d


def proces_verbal_attendu(f: Faits) -> Feuille:
    """Extract of the minutes: « MM. », « Mmes », « Attendu que », « DÉCIDE de … » at each line."""
    f = commune(f)
    d = Feuille("proces_verbal_attendu", police="New Computer Modern")
    numero = f"D{f.seance:%Y}_{f.rang:02}"
    gens = (f.president, *f.autres[:8])
    d.lignes(f"Département {f.departement}", f.collectivite.upper(), gras=True)
    d.p("EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", aligne="centre", gras=True, avant=14)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre", gras=True)
    d.p(
        f"Le conseil municipal, convoqué le {f.convocation:%d/%m/%Y}, s'est assemblé en session ordinaire, salle de la "
        f"mairie, sous la présidence de {f.president.civilite} {f.president}, Maire.", avant=12, aligne="justifie",
    )  # fmt: skip
    femmes, hommes = ([str(p) for p in gens if p.femme is femme] for femme in (True, False))
    listes = [f"{'Mme' if sexe else 'M'}{('s' if sexe else 'M.') if len(noms) > 1 else '' if sexe else '.'} "
              + ", ".join(noms) for sexe, noms in ((True, femmes), (False, hommes)) if noms]  # fmt: skip
    d.p("Étaient présents : " + ", ".join(listes) + ".", aligne="justifie")
    d.p(f"{f.secretaire.civilite} {f.secretaire} a été élu{e(f.secretaire)} secrétaire de séance.")
    d.p(f"Membres en exercice : {f.exercice} – Présents : {f.presents} – Votants : {f.votants}")
    d.p(f"N° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    for visa in f.visas:
        d.p(f"Vu {visa} ;", puce="-", aligne="justifie")
    for motif in f.sujet.considerants:
        d.p(f"Attendu {motif} ;", puce="-", aligne="justifie")
    d.p("LE CONSEIL MUNICIPAL, après en avoir délibéré,", gras=True, avant=10)
    textes = [decide_de(v, r) + "." for v, r in f.decisions]
    for t in textes:
        d.p(t, retrait=12, aligne="justifie")
    d.lignes(f"Votes pour : {f.pour}", f"Votes contre : {f.contre}", f"Abstentions : {f.abstentions}", avant=12)
    d.p("Adopté à l'unanimité." if f.mode == "unanimite" else "Adopté à la majorité.")
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus et ont signé au registre les membres présents.")
    d.blocs.append(
        Colonnes(
            (P("Le secrétaire de séance,", avant=16), P(str(f.secretaire), avant=24)),
            (P("Le Maire,", avant=16), P(str(f.president), avant=24)), 0.5,
        )
    )  # fmt: skip
    timbre_actes(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_provisions(d, f, textes)
    dit_gens(d, f)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(signataires=[str(f.secretaire), str(f.president)])
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Attendu {c}" for c in f.sujet.considerants])
    return d


def votes_a_la_barre(f: Faits) -> Feuille:
    """A slash for nobody: « ONT VOTÉ CONTRE : / »; publication and transmission at the foot, no stamp."""
    f = commune(f)
    d = Feuille("votes_a_la_barre")
    numero = f"{f.seance:%Y}.{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p(f"DÉLIBÉRATION N° {numero}", aligne="droite", gras=True)
    d.p(f.sujet.objet.upper(), aligne="centre", gras=True, avant=14)
    d.lignes(f"Séance du conseil municipal du {f.seance:%d/%m/%Y}", f"Convocation du {f.convocation:%d/%m/%Y}",
             f"En exercice : {f.exercice}", f"Présents : {f.presents}", f"Pouvoirs : {f.pouvoirs or '/'}",
             f"Votants : {f.votants}", avant=12, taille=10)  # fmt: skip
    d.p(f"Président de séance : {f.president}, Maire")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    for visa in f.visas:
        d.p(f"VU {visa},", avant=8, aligne="justifie")
    for motif in f.sujet.considerants:
        d.p(f"CONSIDÉRANT {motif},", avant=8, aligne="justifie")
    d.p("LE CONSEIL MUNICIPAL, OUÏ L'EXPOSÉ DU MAIRE ET APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=12)
    textes = [f"{conjuguer(v).upper()} {r}." for v, r in f.decisions]
    for t in textes:
        d.p(t, aligne="justifie")
    d.lignes(f"ONT VOTÉ POUR : {f.pour}", f"ONT VOTÉ CONTRE : {f.contre or '/'}",
             f"SE SONT ABSTENUS : {f.abstentions or '/'}", avant=12)  # fmt: skip
    d.p("La délibération est adoptée à " + ("l'unanimité." if f.mode == "unanimite" else "la majorité."))
    d.p(f"{signature(f)},", aligne="droite", avant=14)
    d.p(str(f.president), aligne="droite", avant=24)
    d.p(f"Transmise en préfecture le {le(f.transmission)}", taille=9, avant=16)
    d.p(f"Publiée le {le(f.publication)}", taille=9, avant=0)
    dit_tete(d, f, numero, f.sujet.objet.upper())
    dit_vote(d, f)
    dit_provisions(d, f, textes)
    dit_gens(d, f)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(pouvoirs=f.pouvoirs, signataires=[str(f.president)])
    d.dit(transmission=f.transmission, publication=f.publication)
    d.dit(visas=[f"VU {v}" for v in f.visas], considerants=[f"CONSIDÉRANT {c}" for c in f.sujet.considerants])
    return d


def adjointe_preside(f: Faits) -> Feuille:
    """The mayor is away: a deputy presides and signs; the vote stands in a table."""
    f = commune(f)
    d = Feuille("adjointe_preside", coin="haut-gauche")
    numero, adjoint = f"{f.rang}-{f.seance:%Y}", f.autres[1]
    qualite = "première adjointe" if adjoint.femme else "premier adjoint"
    d.p(f.collectivite, aligne="droite", gras=True, taille=14)
    d.p("Conseil municipal", aligne="droite")
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="droite")
    d.p(f"Délibération n°{numero}", gras=True, avant=20)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(
        f"Le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni à la mairie. En l'absence du maire, "
        f"empêché, la séance est ouverte sous la présidence de {adjoint.civilite} {adjoint}, {qualite}.",
        aligne="justifie", avant=12,
    )  # fmt: skip
    d.p(f"Le conseil compte {f.exercice} membres en exercice, dont {f.presents} présents.")
    d.p(f"{f.secretaire.civilite} {f.secretaire} est désigné{e(f.secretaire)} secrétaire de séance.")
    d.blocs += [P(f"Vu {v} ;", puce="•", retrait=10, aligne="justifie") for v in f.visas]
    d.blocs += [P(f"Considérant {c} ;", puce="•", retrait=10, aligne="justifie") for c in f.sujet.considerants]
    d.p("Après en avoir délibéré, le conseil municipal décide :", avant=10)
    textes = enumeres([de_faire(v, r) for v, r in f.decisions])
    for t in textes:
        d.p(t, puce="-", retrait=18, aligne="justifie")
    d.blocs.append(Tableau((("Pour", "Contre", "Abstentions"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    d.p("Résultat du vote : " + ("unanimité" if f.mode == "unanimite" else "majorité"), gras=True)
    d.p("Pour le maire empêché,", aligne="droite", avant=16)
    d.p(f"{'La première adjointe' if adjoint.femme else 'Le premier adjoint'},", aligne="droite", avant=0)
    d.p(str(adjoint), aligne="droite", avant=24)
    timbre_ministere(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_provisions(d, f, textes)
    d.dit(president=personne(adjoint, qualite), secretaire=str(f.secretaire), signataires=[str(adjoint)])
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents)
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    return d


def centre_social(f: Faits) -> Feuille:
    """A CCAS: board of directors, one « Vu : » over a list, one « Considérant : » over another."""
    f = chez(f, "Centre communal d'action sociale", "conseil d'administration", "administrateurs")
    d = Feuille("centre_social")
    numero = f"CCAS-{f.seance:%Y}-{f.rang:02}"
    d.p(f.collectivite.upper(), aligne="centre", gras=True, taille=12)
    d.p("DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION", aligne="centre", gras=True, avant=10)
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre", italique=True)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Date de la convocation : {f.convocation:%d/%m/%Y}")
    d.p(f"Administrateurs en exercice : {f.exercice} ; présents : {f.presents} ; représentés : {f.pouvoirs} ; "
        f"votants : {f.votants}.")  # fmt: skip
    d.p(f"Sous la présidence de {f.president.civilite} {f.president}, {f.president.qualite} du CCAS.")
    if f.visas:
        d.p("Vu :", avant=10)
        d.blocs += [P(t, puce="-", retrait=16, aligne="justifie") for t in enumeres(list(f.visas))]
    if f.sujet.considerants:
        d.p("Considérant :", avant=10)
        d.blocs += [P(t, puce="-", retrait=16, aligne="justifie") for t in enumeres(list(f.sujet.considerants))]
    vote = "à l'unanimité" if f.mode == "unanimite" else f"à la majorité ({f.pour} voix pour, {f.contre} voix contre)"
    d.p(f"Le conseil d'administration, après en avoir délibéré, décide {vote} :", avant=10)
    textes = [de_faire(v, r)[0].upper() + de_faire(v, r)[1:] + "." for v, r in f.decisions]
    for i, t in enumerate(textes, 1):
        d.p(f"{i}. {t}", retrait=12, aligne="justifie")
    if f.mode == "majorite" and f.abstentions:
        d.p(f"Abstentions : {f.abstentions}")
        d.dit(abstentions=f.abstentions)
    d.p("Pour extrait conforme au registre des délibérations,", avant=14)
    d.p(f"{signature(f)} du CCAS,", aligne="droite", avant=10)
    d.p(str(f.president), aligne="droite", avant=24)
    timbre_s2low(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode=f.mode, **({"pour": f.pour, "contre": f.contre} if f.mode == "majorite" else {}))
    dit_provisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    d.dit(president=personne(f.president, f"{f.president.qualite} du CCAS"), signataires=[str(f.president)])
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(pouvoirs=f.pouvoirs, visas=[f"Vu {v}" for v in f.visas])
    d.dit(considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    return d


def voix_en_lettres(f: Faits) -> Feuille:
    """Everything in words: year, day, counts, voices; articles in small letters, « Article premier »."""
    f = commune(f)
    d = Feuille("voix_en_lettres", police="New Computer Modern")
    numero = f"{f.seance:%Y%m}-{f.rang:02}"
    jour = "premier" if f.seance.day == 1 else en_lettres(f.seance.day)
    d.p(f.collectivite.upper(), aligne="centre", gras=True, taille=13)
    d.p("Registre des délibérations du conseil municipal", aligne="centre")
    d.p(f"Acte n° {numero}", aligne="centre", avant=10)
    d.p(f"OBJET – {f.sujet.objet}", gras=True, avant=12)
    d.p(
        f"L'an {annee_en_lettres(f.seance.year)}, le {jour} {le(f.seance).split(' ')[1]}, le conseil municipal, dûment "
        f"convoqué, s'est réuni en mairie sous la présidence de {f.president.civilite} {f.president}, Maire.",
        avant=10, aligne="justifie",
    )  # fmt: skip
    d.p(f"Secrétaire : {f.secretaire}")
    d.blocs += [P(f"Vu {v},", aligne="justifie") for v in f.visas]
    d.blocs += [P(f"Considérant {c},", aligne="justifie") for c in f.sujet.considerants]
    if f.mode == "unanimite":
        vote = "à l'unanimité"
    else:
        vote = f"à la majorité, par {feminin(f.pour)}"
        vote += f" voix pour et {feminin(f.contre)} voix contre"
        d.dit(pour=f.pour, contre=f.contre)
        if f.abstentions:
            vote += f", {feminin(f.abstentions)} abstention{'s' * (f.abstentions > 1)}"
            d.dit(abstentions=f.abstentions)
    d.p(f"Le conseil municipal, après en avoir délibéré, {vote},", avant=10, aligne="justifie")
    d.p("Décide", aligne="centre", gras=True)
    seul = len(f.decisions) == 1
    textes = [f"{conjuguer(v).capitalize()} {r}." for v, r in f.decisions]
    for i, t in enumerate(textes, 1):
        d.p(f"Article {'unique' if seul else 'premier' if i == 1 else i}. {t}", aligne="justifie")
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}.", avant=14)
    d.p(f"{signature(f)},", aligne="droite", avant=8)
    d.p(str(f.president), aligne="droite", avant=24)
    timbre_actes(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_provisions(d, f, textes, ["unique"] if seul else [str(i) for i in range(1, len(textes) + 1)])
    dit_gens(d, f)
    d.dit(mode=f.mode, signataires=[str(f.president)], visas=[f"Vu {v}" for v in f.visas])
    d.dit(considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    return d


COMMUNALES: tuple[Callable[[Faits], Feuille], ...] = (
    modele_de_mairie,
    expose_du_maire,
    proces_verbal_attendu,
    votes_a_la_barre,
    adjointe_preside,
    centre_social,
    voix_en_lettres,
)
