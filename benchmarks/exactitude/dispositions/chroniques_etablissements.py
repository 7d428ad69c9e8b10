"""The control layouts of set CHRONIQUES, the syndicats and the establishments: water, social action, fire, a pays."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.chroniques_pieces import (
    elu_avec,
    envers,
    initiale,
    par_civilite,
    placer,
    voix,
)
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    decider,
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
from benchmarks.exactitude.faits import Faits, Sujet, le
from benchmarks.exactitude.modele import Feuille, P, SautDePage, Tableau

_RESEAU = (
    Sujet("Tarifs de l'eau : part du syndicat", "7.1", (CGCT, "le contrat d'affermage"),
          ("que le programme de renouvellement des conduites doit être financé",),
          (("fixer", "à 38 € la part fixe annuelle"), ("fixer", "à 0,74 € le mètre cube la part proportionnelle"),
           ("notifier", "la présente délibération au fermier"))),
    Sujet("Interconnexion avec le réseau de Castelmèze", "8.8", ("l'étude du bureau d'ingénierie",),
          ("que la sécheresse a montré la fragilité de la ressource",),
          (("approuver", "le principe d'une interconnexion avec le réseau de Castelmèze"),
           ("charger", "{autorite} de consulter les entreprises"),
           ("solliciter", "l'aide de l'agence de l'eau"))),
)  # fmt: skip
_SOCIAL = (
    Sujet("Secours exceptionnel : règlement d'attribution", "8.2",
          ("le code de l'action sociale et des familles, notamment son article L. 123-5",),
          ("que les demandes de secours sont de plus en plus nombreuses",),
          (("adopter", "le règlement d'attribution des secours exceptionnels"),
           ("fixer", "à 400 € par an et par foyer le montant maximal des secours"))),
    Sujet("Convention avec l'association d'aide à domicile", "8.2",
          ("le code de l'action sociale et des familles", "le projet de convention"),
          ("que l'association intervient auprès de quarante personnes de la commune",),
          (("approuver", "la convention avec l'association d'aide à domicile"),
           ("autoriser", "{autorite} à la signer"), ("accorder", "à l'association une participation de 3 200 €"))),
)  # fmt: skip
_SECOURS = (
    Sujet("Construction du centre d'incendie et de secours de Roqueval : convention avec la commune", "3.3",
          (f"{CGCT}, notamment ses articles L. 1424-1 et suivants", "le plan pluriannuel d'investissement"),
          ("que la commune met gratuitement le terrain à la disposition du service",),
          (("approuver", "la convention à conclure avec la commune de Roqueval"),
           ("autoriser", "{autorite} à la signer"))),
    Sujet("Indemnités des sapeurs-pompiers volontaires : taux applicables", "4.5",
          ("la loi n° 96-370 du 3 mai 1996 relative au développement du volontariat",), (),
          (("fixer", "les taux des indemnités dans la limite des montants nationaux"),
           ("dire", "que la dépense est prévue au chapitre 012"))),
)  # fmt: skip
_PAYS = (
    Sujet("Candidature au programme européen LEADER", "8.4", (f"{CGCT}, notamment son article L. 5741-1",),
          ("que le pays peut prétendre à une dotation de 1,8 M€",),
          (("approuver", "la candidature du pays au programme LEADER"),
           ("autoriser", "{autorite} à déposer le dossier auprès de la Région"))),
    Sujet("Contrat de ruralité : avenant", "8.4", ("le contrat de ruralité signé avec l'État",),
          ("que trois opérations nouvelles y sont ajoutées",),
          (("approuver", "l'avenant au contrat de ruralité"), ("habiliter", "{autorite} à le signer"),
           ("mandater", "le conseil de développement pour en suivre l'exécution"))),
)  # fmt: skip


def syndicat_des_eaux(f: Faits) -> Feuille:
    """2017, a water syndicat in LibreOffice with S²LOW's stamp: delegates by commune, « DÉCIDE DE », the vote told as
    a story."""
    f = placer(f, 2017, "Syndicat des eaux {de}", "comité syndical", "président", 17, _RESEAU, prefixe="25",
               autorite="{mr} le Président")  # fmt: skip
    d, qui, numero = Feuille("syndicat_des_eaux"), bancs(f), f"{f.seance:%y}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.p(f.collectivite.upper(), gras=True)
    d.p("Siège : mairie de Gréziac", taille=9, avant=0)
    d.p(f"DÉLIBÉRATION N° {numero} DU COMITÉ SYNDICAL", gras=True, aligne="centre", avant=12)
    d.p(f"Réunion du {le(f.seance)} – convocation du {le(f.convocation)}", aligne="centre", avant=0)
    d.p(f"Effectif du comité : {f.exercice} délégués en exercice – {f.presents} présents – {f.pouvoirs} pouvoirs – "
        f"{f.votants} votants", avant=10)  # fmt: skip
    d.p(f"Présents : pour Gréziac, {noms(qui.presents[:5])} ; pour Roqueval, {noms(qui.presents[5:9])} ; pour "
        f"Tournadre, {noms(qui.presents[9:])}.", aligne="justifie")  # fmt: skip
    if qui.absents or qui.pouvoirs:
        d.p(f"Excusés : {noms([*(a for a, _ in qui.pouvoirs), *qui.absents])}.")
    d.p(f"Présidence : {mm(f.president)}, {f.president.qualite}.", avant=2)
    d.p(f"Secrétariat : {mm(f.secretaire)}.", avant=0)
    d.p(f"OBJET – {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, fin=".")
    d.p(f"{'Madame la Présidente' if f.president.femme else 'Monsieur le Président'} rappelle les débats de la réunion "
        "précédente.", aligne="justifie")  # fmt: skip
    d.p("Le comité syndical, après en avoir délibéré, DÉCIDE DE :", avant=10)
    poser(d, f, decider(f, nu=True), marque="- ", fin=" ;")
    if f.mode == "unanimite":
        d.p("Mise aux voix, la délibération est adoptée à l'unanimité.", avant=10)
    else:
        pluriel = "s" if f.abstentions > 1 else ""
        d.p(f"Mise aux voix, la délibération recueille {f.pour} voix pour et {f.contre} voix contre"
            + (f", avec {f.abstentions} abstention{pluriel}" if f.abstentions else "")
            + ". Elle est adoptée à la majorité.", avant=10)  # fmt: skip
    signe(d, f, f"{le_chef(f)} du syndicat,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def elus_et_nommes(f: Faits) -> Feuille:
    """2023, a CCAS, e-magnus: elected and appointed members, words for the votes, dates of transmission and of
    publication at the foot."""
    f = placer(f, 2023, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 11, _SOCIAL,
               prefixe="26", autorite="{mr} le Président")  # fmt: skip
    d, qui, numero = Feuille("elus_et_nommes"), bancs(f), f"CCAS/{f.seance.year}/{f.rang:02}"
    d.p(f.collectivite, gras=True, aligne="centre", taille=13)
    d.p(f"Conseil d'administration du {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Sujet : {f.sujet.objet}", gras=True, avant=0)
    d.p(f"Membres en exercice : {f.exercice} | Présents : {f.presents} | Représentés : {f.pouvoirs} | Votants : "
        f"{f.votants} | Convocation : {f.convocation:%d/%m/%Y}", taille=10)  # fmt: skip
    d.p(f"Sous la présidence de {monsieur(f.president)}, {f.president.qualite} :", avant=10)
    d.p(f"Membres élus présents : {', '.join(envers(i) for i in qui.presents[::2])}", avant=2)
    d.p(f"Membres nommés présents : {', '.join(envers(i) for i in qui.presents[1::2])}", avant=2)
    d.p(f"Excusés : {', '.join(envers(i) for i in qui.absents) or 'aucun'}", avant=2)
    d.p(f"Pouvoirs : {', '.join(f'{envers(a)} à {envers(b)}' for a, b in qui.pouvoirs) or 'aucun'}", avant=2)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=2)
    motifs(d, f, fin=",")
    comment = "à l'unanimité" if f.mode == "unanimite" else f"par {voix(f)}"
    d.p(f"Le conseil d'administration du CCAS, après en avoir délibéré, {comment}, décide :", avant=10)
    poser(d, f, decider(f), marque="", puce="–", fin=" ;", retrait=10)
    signent(d, f)
    d.lignes(f"Date de transmission au contrôle de légalité : {f.transmission:%d/%m/%Y}",
             f"Date de publication : {f.publication:%d/%m/%Y}", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def voix_deliberative(f: Faits) -> Feuille:
    """2016, the fire service's conseil d'administration, S²LOW: who has a voice and who only advises, the decision on
    the next page, the vote in a table without zeros."""
    f = placer(f, 2016, "Service départemental d'incendie et de secours de la Haute-Sorne",
               "conseil d'administration", "président", 22, _SECOURS, prefixe="28",
               autorite="{mr} le Président du conseil d'administration")  # fmt: skip
    d, qui = Feuille("voix_deliberative"), bancs(f)
    numero = f"{f.seance:%y}-CA-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.bas = "SDIS – 18, rue du 18-Juin – page {page} sur {pages}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("CONSEIL D'ADMINISTRATION", aligne="centre", avant=4)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Le conseil d'administration, convoqué le {le(f.convocation)}, s'est réuni à la direction départementale sous "
        f"la présidence de {mm(f.president)}, {f.president.qualite}.", aligne="justifie")  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice}", avant=4)
    d.p(f"Présents ayant voix délibérative ({f.presents}) : {par_civilite(qui.presents, initiale)}.", taille=10)
    d.p(f"Pouvoirs ({f.pouvoirs}) : {', '.join(f'{initiale(a)} à {initiale(b)}' for a, b in qui.pouvoirs) or 'néant'}.",
        taille=10)  # fmt: skip
    d.p("Assistaient à la séance, avec voix consultative : le directeur départemental, le médecin-chef et le payeur.",
        taille=10)  # fmt: skip
    d.p(f"{mm(f.secretaire)} a été {elu_avec(f.secretaire, 'désigné', 'secrétaire', 'secrétaire')} de séance.")
    d.blocs.append(SautDePage())
    motifs(d, f, fin=" ;")
    d.p(f"Le conseil d'administration, après en avoir délibéré à {tous(f)},", avant=10)
    poser(d, f, tierce(f), marque="{n} - ", fin=".")
    blanc = [str(n) if n else "" for n in (f.contre, f.abstentions)]
    d.blocs.append(Tableau((("Votants", "Pour", "Contre", "Abstentions"),
                            (str(f.votants), str(f.pour), *blanc))))  # fmt: skip
    signe(d, f, f"{le_chef(f)} du conseil d'administration,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, zeros=False)
    return d


def pole_territorial(f: Faits) -> Feuille:
    """2019, a PETR in LibreOffice: no visa but an exposé in the first person of the group, two colleges, the label of
    the object above it, « Acte exécutoire » and its two dates."""
    f = placer(f, 2019, "Pôle d'équilibre territorial et rural {de}", "comité syndical", "président", 19, _PAYS,
               prefixe="200", autorite="{mr} le Président")  # fmt: skip
    d, qui, numero = Feuille("pole_territorial", police="New Computer Modern"), bancs(f), f"{f.rang:02}.{f.seance:%y}"
    d.p(f.collectivite.upper(), gras=True)
    d.p("DÉLIBÉRATION DU COMITÉ SYNDICAL", gras=True, avant=2)
    d.p(f"Numéro : {numero}", avant=2)
    d.p("Objet :", gras=True, avant=8)
    d.blocs.append(P(f.sujet.objet, gras=True, retrait=20, avant=0))
    d.p(f"L'an {jour_ecrit(f)} à 18 heures, le comité syndical du PETR s'est réuni à Estréval sur convocation du "
        f"{le(f.convocation)} et sous la présidence de {mm(f.president)}, {f.president.qualite}.", aligne="justifie",
        avant=12)  # fmt: skip
    d.p(f"Collège des communautés : {noms(qui.presents[:9])}", taille=10)
    d.p(f"Collège des communes : {noms(qui.presents[9:]) or 'aucun présent'}", taille=10, avant=2)
    d.p(f"Excusés : {noms([*(a for a, _ in qui.pouvoirs), *qui.absents])}", taille=10, avant=2)
    d.p(f"Délégués : {f.exercice} en exercice, {f.presents} présents, {f.votants} votants")
    d.p(f"Secrétaire de séance {accord(f.secretaire, 'nommé')} : {mm(f.secretaire)}", avant=0)
    d.p("Notre territoire regroupe trois communautés de communes. Nous avons travaillé ce dossier avec elles depuis un "
        "an, et le conseil de développement nous a remis son avis.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Ceci exposé, le comité syndical, après en avoir délibéré, à {tous(f)} de ses membres :", avant=10)
    poser(d, f, tierce(f), marque="", puce="-", fin=",", retrait=12)
    signe(d, f, "Certifié conforme au registre,", f"{le_chef(f)},")
    d.p(f"Acte exécutoire : reçu en préfecture le {le(f.reception)}, publié le {le(f.publication)}.", taille=9,
        avant=14)  # fmt: skip
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


ETABLISSEMENTS_DES_CHRONIQUES = (syndicat_des_eaux, elus_et_nommes, voix_deliberative, pole_territorial)
