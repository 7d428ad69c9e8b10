"""The layouts that the parser may be tuned on: one function each, after the catalogue of real writings."""

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
from benchmarks.exactitude.dispositions.registres_suite import decide_en_capitales_brisees, longue_liste_de_membres
from benchmarks.exactitude.faits import (
    Faits,
    annee_en_lettres,
    conjuguer,
    en_lettres,
    infinitif,
    jour_de_semaine,
    le,
    sans_accents_en_capitales,
)
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne


def bureau_en_capitales(f: Faits) -> Feuille:
    """Labels in capitals, number and object on one line, verbs in capitals."""
    d = Feuille("bureau_en_capitales")
    numero, objet = f"BC{f.seance:%Y/%m/%d}/{f.rang}", f.sujet.objet.upper()
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="centre", gras=True)
    d.p(f.collectivite.upper(), aligne="centre", gras=True, taille=14)
    d.p(f"SÉANCE DU {f.organe.upper()} DU {le(f.seance).upper()}", aligne="centre", avant=12)
    d.p(f"{numero} : {objet}", gras=True, avant=14)
    d.lignes(
        f"DATE DE LA CONVOCATION : {le(f.convocation)}",
        f"NOMBRE DE {f.membres_nom.upper()} EN EXERCICE : {f.exercice}",
        f"PRÉSIDENT DE SÉANCE : {f.president}, {f.president.qualite}",
        f"SECRÉTAIRE DE SÉANCE : {f.secretaire}",
    )
    d.p("ÉTAIENT PRÉSENTS :", avant=10, gras=True)
    d.p(", ".join(f"{p.prenom} {p.nom}" for p in (f.president, f.secretaire, *f.autres)) + ".", aligne="justifie")
    d.p(f"LE {f.organe.upper()},", avant=12, gras=True)
    visas_suivis(d, f, aligne="justifie")
    considerants_suivis(d, f, aligne="justifie")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ", gras=True, avant=12)
    textes = [f"{conjuguer(v).upper()} {r}." for v, r in f.decisions]
    for t in textes:
        d.p(t, aligne="justifie")
    d.p(f"ADOPTÉ À {'L’UNANIMITÉ' if f.mode == 'unanimite' else 'LA MAJORITÉ'} DES SUFFRAGES EXPRIMÉS", gras=True)
    d.p(f"Pour : {f.pour}  Contre : {f.contre}  Abstentions : {f.abstentions}")
    d.p(f"Le {f.president.qualite},", aligne="droite", avant=24)
    d.p(str(f.president), aligne="droite", avant=30)
    d.p(
        "La présente délibération peut faire l’objet d’un recours devant le tribunal administratif dans un délai de "
        "deux mois à compter de sa publication et de sa transmission au représentant de l’État.", taille=8, avant=20,
    )  # fmt: skip
    timbre_actes(d, f, numero.replace("/", "-"))
    dit_tete(d, f, numero, objet)
    dit_vote(d, f)
    dit_provisions(d, f, textes)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, president=personne(f.president, f.president.qualite))
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.president)])
    return d


def registre_en_lettres(f: Faits) -> Feuille:
    """The register's extract: the year and the day in words, infinitives after « DÉCIDE : »."""
    d = Feuille("registre_en_lettres", police="New Computer Modern")
    numero = f"DE_{f.seance:%Y}_{f.rang:03}"
    heure = f"{en_lettres(19)} heures"
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="centre")
    d.p(f"DÉPARTEMENT {f.departement}", aligne="centre")
    d.p(f.collectivite.upper(), aligne="centre", gras=True)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", aligne="centre", gras=True, taille=13, avant=10)
    d.p(f"Délibération n° {numero}", avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(
        f"L'an {annee_en_lettres(f.seance.year)}, le {jour_de_semaine(f.seance)} "
        f"{'premier' if f.seance.day == 1 else en_lettres(f.seance.day)} {le(f.seance).split(' ')[1]} à {heure}, le "
        f"{f.organe}, légalement convoqué le {le(f.convocation)}, s'est réuni au lieu ordinaire de ses séances sous la "
        f"présidence de {f.president.civilite} {f.president}, {f.president.qualite}.", aligne="justifie", avant=12,
    )  # fmt: skip
    d.p(f"En exercice : {f.exercice}   Présents : {f.presents}   Pouvoirs : {f.pouvoirs}   Votants : {f.votants}")
    d.p(
        f"{f.secretaire.civilite} {f.secretaire} a été désigné{'e' if f.secretaire.femme else ''} secrétaire de séance."
    )
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    considerants_suivis(d, f, fin=" ;", aligne="justifie")
    d.p(f"Le {f.organe.split()[0]}, ouï l'exposé, après en avoir délibéré, "
        + ("à l'unanimité," if f.mode == "unanimite" else
           f"par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention(s),"), avant=10)  # fmt: skip
    d.p("DÉCIDE :", gras=True)
    textes = [infinitif(v, r) + (" ;" if i < len(f.decisions) - 1 else ".") for i, (v, r) in enumerate(f.decisions)]
    for t in textes:
        d.p(t, puce="-", retrait=18)
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus.", avant=14)
    d.p("Pour extrait conforme,")
    d.p(f"{'La' if f.president.femme else 'Le'} {f.president.qualite},", aligne="droite", avant=14)
    d.p(str(f.president), aligne="droite", avant=24)
    timbre_s2low(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode != "unanimite")
    dit_provisions(d, f, textes)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(pouvoirs=f.pouvoirs, president=personne(f.president, f.president.qualite), secretaire=str(f.secretaire))
    d.dit(signataires=[str(f.president)])
    return d


def colonne_etroite(f: Faits) -> Feuille:
    """A narrow column of counts beside the text; the dispositif is the proposal, adopted."""
    d = Feuille("colonne_etroite")
    numero = f"{f.seance:%Y} / {f.rang}"
    gauche = (
        P(f"Extrait du registre des délibérations du {f.organe}", taille=9, gras=True),
        P(f.collectivite, taille=9),
        P(f"n° {numero}", taille=10, gras=True),
        P(f"Nombre de membres en exercice : {f.exercice}", taille=9),
        P(f"Publiée le : {f.publication:%d/%m/%Y}", taille=9),
    )
    noms = ", ".join(f"{p.civilite} {p.nom.title()}" for p in (f.secretaire, *f.autres[:9]))
    droite = (
        P(f"Séance du {le(f.seance)}", gras=True),
        P(
            f"Convoqué le {jour_de_semaine(f.convocation)} {le(f.convocation)}, le {f.organe} s'est réuni en séance "
            f"ordinaire sous la présidence de {f.president.civilite} {f.president}.", aligne="justifie",
        ),
        P(f"Présents : {noms}", taille=9, aligne="justifie"),
        P(f"Secrétaire de séance : {f.secretaire}", taille=9),
    )  # fmt: skip
    d.blocs.append(Colonnes(gauche, droite, 0.28))
    d.p(f.sujet.objet, aligne="centre", gras=True, taille=13, avant=20)
    rapporteur = f.autres[0]
    d.p(f"{rapporteur.prenom} {rapporteur.nom}, adjoint, rapporte :", italique=True, avant=14)
    for motif in f.sujet.considerants:
        d.p(f"Il est rappelé {motif}.", aligne="justifie")
    d.p(f"En conséquence, il est proposé au {f.organe} :", avant=10)
    textes = [infinitif(v, r) + (" ;" if i < len(f.decisions) - 1 else ".") for i, (v, r) in enumerate(f.decisions)]
    for t in textes:
        d.p(t, puce="-", retrait=14, aligne="justifie")
    d.p(f"Le {f.organe.split()[0]} adopte.", avant=14)
    d.p(
        f"Pour {'la' if f.president.femme else 'le'} {f.president.qualite} et par délégation,",
        aligne="droite",
        avant=20,
    )
    d.p(str(rapporteur), aligne="droite", avant=24)
    timbre_ministere(d, f, f"{f.seance:%Y}_{f.rang}")
    dit_tete(d, f, numero, f.sujet.objet)
    dit_provisions(d, f, textes)
    d.dit(mode="adopte", convocation=f.convocation, en_exercice=f.exercice, publication=f.publication)
    d.dit(president=personne(f.president, None), secretaire=str(f.secretaire), signataires=[str(rapporteur)])
    d.dit(visas=[], considerants=[])
    return d


def articles_et_tableau(f: Faits) -> Feuille:
    """Letter-spaced title, counts in a table, « Article 1er – », a table of amounts inside the last article."""
    d = Feuille("articles_et_tableau", police="DejaVu Sans Mono")
    numero = f"{f.seance:%Y}-{f.rang}"
    d.p(f"{f.collectivite}", gras=True, taille=13)
    d.p("E X T R A I T   D U   R E G I S T R E   D E S   D É L I B É R A T I O N S", aligne="centre", taille=9)
    d.p(f"Séance du {f.seance:%d/%m/%Y}", aligne="centre")
    d.blocs.append(
        Tableau((("En exercice", "Présents", "Votants"), (str(f.exercice), str(f.presents), str(f.votants))))
    )
    d.p(f"N° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(f"Sous la présidence de {f.president.civilite} {f.president}, {f.president.qualite}, le {f.organe},", avant=12)
    visas_suivis(d, f, mot="VU", fin=";")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=";")
    d.p("Après en avoir délibéré," + (" à l'unanimité," if f.mode == "unanimite" else " à la majorité,"), avant=8)
    d.p("DÉLIBÈRE", aligne="centre", gras=True)
    textes, numeros = [], []
    for i, (v, r) in enumerate(f.decisions, 1):
        textes.append(f"{conjuguer(v).capitalize()} {r}.")
        numeros.append(str(i))
        d.p(f"Article {'1er' if i == 1 else i} – {textes[-1]}", avant=8)
    d.blocs.append(Tableau((("Exercice", "Montant"), ("2025", "12 400,00 €"), ("2026", "8 150,50 €"))))
    textes[-1] += " Exercice Montant 2025 12 400,00 € 2026 8 150,50 €"
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}")
    d.lignes(f"Fait à {f.lieu}, le {le(f.seance)}", f"{'La' if f.president.femme else 'Le'} {f.president.qualite}",
             str(f.president), avant=16)  # fmt: skip
    d.p(
        "Voies et délais de recours : le présent acte peut être contesté dans les deux mois devant le tribunal "
        "administratif, y compris par l'application télérecours citoyens.", taille=8, avant=16,
    )  # fmt: skip
    timbre_actes(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes, numeros)
    d.dit(en_exercice=f.exercice, presents=f.presents, votants=f.votants, signataires=[str(f.president)])
    d.dit(president=personne(f.president, f.president.qualite))
    return d


def listes_sous_un_mot(f: Faits) -> Feuille:
    """One « Vu : » and one « Considérant : » above bulleted items; counts of the vote in a sentence with names."""
    d = Feuille("listes_sous_un_mot", bas="Page {page} / {pages}")
    numero = f"{f.rang}/{f.seance:%Y}"
    d.p(f"{f.collectivite.upper()}", gras=True)
    d.p(f"{f.organe.capitalize()} – Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True)
    d.p(f"Délibération n°{numero}", gras=True, avant=10)
    d.p(f"Objet : {f.sujet.objet}", avant=4)
    d.lignes(f"Date de convocation : {f.convocation:%d/%m/%Y}", f"Nombre de conseillers en exercice : {f.exercice}",
             f"Nombre de présents : {f.presents}", f"Nombre de votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"Président de séance : {f.president.civilite} {f.president}", avant=6)
    d.p(f"Secrétaire : {f.secretaire.civilite} {f.secretaire}", avant=0)
    d.p("Vu :", avant=12)
    for visa in f.visas:
        d.p(f"{visa} ;", puce="•", retrait=16)
    d.p("Considérant :", avant=8)
    for motif in f.sujet.considerants:
        d.p(f"{motif} ;", puce="•", retrait=16)
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    noms = ", ".join(p.nom.title() for p in f.autres[: f.contre])
    pour = f"à l'unanimité des {f.votants} votants" if f.mode == "unanimite" else (
        f"par {f.pour} voix pour, {f.contre} contre (MM. {noms}) et {f.abstentions} "
        f"abstention{'s' * (f.abstentions > 1)}"
    )  # fmt: skip
    d.p(f"Le {f.organe}, après en avoir délibéré, {pour} :", avant=12)
    textes = [f"{conjuguer(v).upper()} {r}" + (" ;" if i < len(f.decisions) - 1 else ".")
              for i, (v, r) in enumerate(f.decisions)]  # fmt: skip
    for t in textes:
        d.p(t, puce="•", retrait=16)
    d.p("Fait et délibéré en séance les jour, mois et an susdits.", avant=16)
    d.blocs.append(
        Colonnes(
            (P(f"{'La' if f.president.femme else 'Le'} {f.president.qualite}"), P(str(f.president), avant=24)),
            (P("Le secrétaire de séance"), P(str(f.secretaire), avant=24)),
            0.5,
        )
    )
    timbre_s2low(d, f, f"{f.rang}_{f.seance:%Y}")
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(president=personne(f.president, None), secretaire=str(f.secretaire))
    d.dit(signataires=[str(f.president), str(f.secretaire)])
    return d


def ont_vote_pour(f: Faits) -> Feuille:
    """« ONT VOTÉ POUR : », a slash for none, each decision a sentence of the assembly."""
    d = Feuille("ont_vote_pour", haut=f"{f.lieu.upper()} – Tél. : 03 00 00 00 00 – contact@exemple.invalid")
    numero = f"{f.seance:%y}.{f.rang:03}"
    d.p(f.collectivite, gras=True, aligne="centre", taille=14)
    d.p(f"DÉLIBÉRATION DU {f.organe.upper()}", gras=True, aligne="centre")
    d.p(f"Séance ordinaire en date du {le(f.seance)}", aligne="centre")
    d.lignes(f"N° d'acte : {numero}", f"Objet de la délibération : {f.sujet.objet}", avant=12)
    d.p(f"Nbre de membres en exercice : {f.exercice} / Présents : {f.presents} / Représentés : {f.pouvoirs}", avant=10)
    d.p(f"Date de la convocation : {jour_de_semaine(f.convocation)} {le(f.convocation)}")
    noms = " – ".join(f"{p.civilite} {p.prenom} {p.nom}" for p in (f.president, f.secretaire, *f.autres[:6]))
    d.p(f"Étaient présents : {noms}")
    d.p(f"Absent ayant donné procuration : {f.autres[7]} à {f.autres[3]}")
    d.p(f"{f.secretaire} a été élu{'e' * f.secretaire.femme} secrétaire de séance", avant=8)
    visas_suivis(d, f, mot="- Vu", fin="")
    d.attendu["visas"] = [f"Vu {v}" for v in f.visas]
    considerants_suivis(d, f, mot="Considérant", fin=".")
    d.p(f"Le {f.organe}, après en avoir délibéré", gras=True, avant=10)
    textes = [f"{conjuguer(v).capitalize()} {r}." for v, r in f.decisions]
    for t in textes:
        d.p(t)
    d.lignes(f"ONT VOTÉ POUR : {f.pour}", f"ONT VOTÉ CONTRE : {f.contre or '/'}",
             f"SE SONT ABSTENUS : {f.abstentions or '/'}", avant=12)  # fmt: skip
    d.p("Pour extrait certifié conforme,", avant=14)
    d.p(f"Le {f.president.qualite}, {f.president}", aligne="droite")
    timbre_actes(d, f, numero.replace(".", "_"))
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_provisions(d, f, textes)
    d.dit(convocation=f.convocation, en_exercice=f.exercice, presents=f.presents, pouvoirs=f.pouvoirs)
    d.dit(secretaire=str(f.secretaire), signataires=[str(f.president)])
    return d


def attendu_et_lettres(f: Faits) -> Feuille:
    """« Attendu que », voices counted in words, numbered infinitives, the certificate at the foot."""
    d = Feuille("attendu_et_lettres", coin="bas-droite")
    numero = f"{f.rang:02}-{f.seance:%Y}"
    d.p("REPUBLIQUE FRANCAISE", aligne="centre")
    d.p("Liberté – Égalité – Fraternité", aligne="centre", taille=8, avant=0)
    d.p(sans_accents_en_capitales(f.collectivite), aligne="centre", gras=True)
    d.p(f"REGISTRE DES DELIBERATIONS DU {f.organe.upper()}", aligne="centre", avant=10)
    d.p(f"{numero}", gras=True, avant=10)
    d.p(f"Séance du {f.seance.day} {le(f.seance).split(' ', 1)[1]}", avant=2)
    d.p(f"{f.sujet.objet}", gras=True, aligne="centre", avant=12)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 20 heures 30, le {f.organe} s'est assemblé sous la "
        f"présidence de {f.president.civilite} {f.president}, {f.president.qualite}.", avant=10)  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice} – présents : {f.presents} – votants : {f.votants}")
    visas_suivis(d, f, mot="Vu", fin=".")
    for c in f.sujet.considerants:
        d.p(f"Attendu {c}.")
    d.dit(considerants=[f"Attendu {c}" for c in f.sujet.considerants])
    voix = (f"par {en_lettres(f.pour)} voix pour" + (f", {en_lettres(f.contre)} voix contre" if f.contre else "")
            + (f" et {en_lettres(f.abstentions)} abstention{'s' * (f.abstentions > 1)}" if f.abstentions else "")
            )  # fmt: skip
    d.p(f"Après en avoir délibéré, {voix}, le {f.organe} décide :", avant=8)
    textes = [infinitif(v, r) + (" ;" if i < len(f.decisions) - 1 else ".") for i, (v, r) in enumerate(f.decisions)]
    for i, t in enumerate(textes, 1):
        d.p(f"{i}. {t}", retrait=14)
    d.p(f"Acte rendu exécutoire après transmission en préfecture le {f.transmission:%d/%m/%Y} et publication le "
        f"{f.publication:%d/%m/%Y}.", avant=14)  # fmt: skip
    d.lignes(f"Pour copie conforme, {'la' if f.president.femme else 'le'} {f.president.qualite.lower()}",
             f"{f.president}", avant=10)  # fmt: skip
    timbre_actes(d, f, numero)
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(mode=f.mode, pour=f.pour, publication=f.publication, signataires=[str(f.president)])
    d.dit(**{k: v for k, v in (("contre", f.contre), ("abstentions", f.abstentions)) if v})
    dit_provisions(d, f, textes, [str(i) for i in range(1, len(textes) + 1)])
    d.dit(en_exercice=f.exercice, presents=f.presents, votants=f.votants)
    d.dit(president=personne(f.president, f.president.qualite))
    return d


def rapport_avant_les_visas(f: Faits) -> Feuille:
    """An exposé first, « Vu, », one « Article unique » or several decisions as articles in capitals."""
    d = Feuille("rapport_avant_les_visas", haut="Feuillet n° {page}", bas=f"{f.lieu} – {f.organe}")
    numero = f"{f.seance:%Y-%m}-{f.rang:02}"
    d.p(f"Département {f.departement}", taille=9)
    d.p(f"{f.collectivite}", taille=9, avant=0)
    d.p(f"{f.organe.upper()} DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=16)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, aligne="centre")
    d.p(f"Rapporteur : {f.autres[0].civilite} {f.autres[0]}", avant=10)
    d.p(f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.president.qualite} expose à l'assemblée les "
        "raisons de cette proposition, que les commissions compétentes ont examinée puis amendée à deux reprises avant "
        "son inscription à l'ordre du jour. Le dossier complet était consultable au siège depuis la convocation.",
        aligne="justifie")  # fmt: skip
    d.p("Les échanges portent principalement sur le calendrier et sur les moyens à engager.", aligne="justifie")
    for visa in f.visas:
        d.p(f"Vu, {visa},", aligne="justifie")
    d.dit(visas=[f"Vu, {v}" for v in f.visas])
    considerants_suivis(d, f, mot="Considérant,", fin=",", aligne="justifie")
    d.p(f"Sur proposition de {'Madame la' if f.president.femme else 'Monsieur le'} {f.president.qualite},", avant=8)
    d.p("Après en avoir délibéré, " + ("à l'unanimité" if f.mode == "unanimite" else
        f"à la majorité ({f.pour} pour, {f.contre} contre, {f.abstentions} abstentions)") + ",", avant=4)  # fmt: skip
    unique = len(f.decisions) == 1
    textes, numeros = [], []
    for i, (v, r) in enumerate(f.decisions, 1):
        textes.append(f"{conjuguer(v).upper()} {r}.")
        numeros.append("unique" if unique else str(i))
        tete = "ARTICLE UNIQUE" if unique else "ARTICLE PREMIER" if i == 1 else f"ARTICLE {i}"
        d.p(f"{tete} : {textes[-1]}", aligne="justifie", avant=8)
    d.p(f"Fait et délibéré à {f.lieu}, les jour, mois et an ci-dessus.", avant=18)
    d.lignes(f"{'La' if f.president.femme else 'Le'} {f.president.qualite} de {f.collectivite},",
             f"Signé : {f.president}", aligne="droite")  # fmt: skip
    d.p(f"Publié sur le site internet le {le(f.publication)}", taille=9, avant=14)
    dit_tete(d, f, numero, f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite")
    dit_provisions(d, f, textes, numeros)
    d.dit(publication=f.publication, signataires=[str(f.president)])
    return d


def petite_mairie(f: Faits) -> Feuille:
    """A village's: no visa, the reasons told, the decisions in the sentence of the assembly, small letters."""
    d = Feuille("petite_mairie", police="New Computer Modern")
    numero = f"{f.rang:02}-{f.seance:%Y}"
    d.p(f"Mairie de {f.lieu}", gras=True)
    d.p(f"Extrait des délibérations du {f.organe}", avant=0)
    d.p(f"Réunion du {le(f.seance)}", avant=0)
    d.p(f"Délibération {numero}", avant=12)
    d.p(f"{f.sujet.objet}", gras=True)
    d.p(f"Présents : {f.presents}. Absents : {f.exercice - f.presents}. Pouvoirs : {f.pouvoirs}.", avant=10)
    d.p(f"Secrétaire de séance : {f.secretaire.civilite} {f.secretaire}", avant=0)
    motifs = " ".join(f"Il rappelle {c}." for c in f.sujet.considerants)
    d.p(
        f"Le maire présente le dossier. {motifs}" if motifs else "Le maire présente le dossier à l'assemblée.", avant=10
    )
    d.p(f"Le {f.organe}, après en avoir délibéré, " + ("à l'unanimité" if f.mode == "unanimite" else
        f"par {f.pour} voix pour et {f.contre} contre") + " :", avant=10)  # fmt: skip
    textes = [
        f"{conjuguer(v)} {r}" + (" ;" if i < len(f.decisions) - 1 else ".") for i, (v, r) in enumerate(f.decisions)
    ]
    for t in textes:
        d.p(t, puce="–", retrait=12)
    d.lignes(f"Fait à {f.lieu}, le {le(f.seance)}", "Le maire,", str(f.president), avant=14)
    d.p("Certifié exécutoire compte tenu de la transmission en préfecture et de la publication.", taille=9, avant=12)
    d.dit(nature="DE", numero=numero, objet=f.sujet.objet, organe=f.organe, seance=f.seance)
    d.dit(collectivite=f"Commune de {f.lieu}", presents=f.presents, pouvoirs=f.pouvoirs, secretaire=str(f.secretaire))
    d.dit(mode=f.mode, signataires=[str(f.president)], visas=[], considerants=[])
    if f.mode == "majorite":
        d.dit(pour=f.pour, contre=f.contre)
    dit_provisions(d, f, textes)
    return d


def fiche_en_tableau(f: Faits) -> Feuille:
    """The head is a table of labels and values, the vote a table too."""
    d = Feuille("fiche_en_tableau", bas="{page}/{pages}")
    numero = f"{f.seance:%Y}-{f.rang:03}"
    d.p(f.collectivite, gras=True, taille=15)
    d.p(f"Délibération du {f.organe}", gras=True, taille=13, avant=2)
    rangees = (
        ("Numéro", numero),
        ("Date de la séance", le(f.seance)),
        ("Date de la convocation", le(f.convocation)),
        ("Objet", f.sujet.objet),
        ("Président de séance", f"{f.president}, {f.president.qualite}"),
        ("Secrétaire de séance", str(f.secretaire)),
        ("Membres en exercice", str(f.exercice)),
        ("Membres présents", str(f.presents)),
        ("Pouvoirs", str(f.pouvoirs)),
    )
    d.blocs.append(Tableau(rangees, entete=False))
    visas_suivis(d, f, fin=" ;", avant=8)
    considerants_suivis(d, f, fin=" ;", avant=8)
    d.p(f"Le {f.organe} décide :", gras=True, avant=12)
    textes = [infinitif(v, r) + " ;" for v, r in f.decisions]
    for t in textes:
        d.p(t, puce="•", retrait=16)
    d.p("Résultat du vote", gras=True, avant=12)
    d.blocs.append(Tableau((("Pour", "Contre", "Abstentions"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    d.p(f"Adoptée à {'l’unanimité' if f.mode == 'unanimite' else 'la majorité'}.", avant=8)
    d.lignes(f"{'La' if f.president.femme else 'Le'} {f.president.qualite},", str(f.president), avant=20)
    d.p(
        f"Transmise en préfecture le {f.transmission:%d/%m/%Y} – publiée le {f.publication:%d/%m/%Y}",
        taille=9,
        avant=14,
    )
    dit_tete(d, f, numero, f.sujet.objet)
    dit_vote(d, f)
    dit_provisions(d, f, textes)
    d.dit(
        convocation=f.convocation,
        president=personne(f.president, f.president.qualite),
        publication=f.publication,
        transmission=f.transmission,
    )
    d.dit(secretaire=str(f.secretaire), en_exercice=f.exercice, presents=f.presents, pouvoirs=f.pouvoirs)
    d.dit(signataires=[str(f.president)])
    return d


REGISTRES: tuple[Callable[[Faits], Feuille], ...] = (
    bureau_en_capitales,
    registre_en_lettres,
    colonne_etroite,
    articles_et_tableau,
    listes_sous_un_mot,
    ont_vote_pour,
    attendu_et_lettres,
    rapport_avant_les_visas,
    petite_mairie,
    fiche_en_tableau,
    longue_liste_de_membres,
    decide_en_capitales_brisees,
)
