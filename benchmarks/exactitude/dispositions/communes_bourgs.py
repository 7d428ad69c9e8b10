"""Set COMMUNES, the bourgs: six sheets of towns of two to ten thousand people."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.communes_sujets import (
    CGCT,
    PERISCOLAIRE,
    abstenus,
    chef_ecrit,
    initiale,
    perdre,
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
    noms,
    poser,
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def mandants_en_tableau(f: Faits) -> Feuille:
    """A bourg: « formant la majorité des membres en exercice », initials, a table « a donné pouvoir à »."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 27, sujet=PERISCOLAIRE)
    d, qui, numero = Feuille("mandants_en_tableau"), bancs(f), f"{f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.lignes("Arrondissement de Montrivel", "Département de la Sorne", taille=9)
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, avant=10)
    d.p(f"CONSEIL MUNICIPAL DU {f.seance:%d/%m/%Y}", gras=True)
    d.p(f"Délibération {numero} – {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Par suite d'une convocation en date du {le(f.convocation)}, les membres composant le conseil municipal se "
        f"sont réunis en mairie le {le(f.seance)} à 19 heures sous la présidence de {mm(f.president)}, Maire.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {', '.join(initiale(m) for m in qui.presents)}, formant la majorité des membres en "
        "exercice.", aligne="justifie")  # fmt: skip
    if qui.pouvoirs:
        rangs = [(initiale(a), initiale(b)) for a, b in qui.pouvoirs]
        d.blocs.append(Tableau((("Mandant", "A donné pouvoir à"), *rangs)))
    if qui.absents:
        d.p(f"Absents : {', '.join(initiale(m) for m in qui.absents)}.")
    d.lignes(f"En exercice : {f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}", avant=8)
    d.p(f"Le secrétariat a été assuré par : {mm(f.secretaire)}", avant=8)
    d.p("Rapporteur : " + mm(f.autres[2]))
    visas_suivis(d, f, fin=",")
    considerants_suivis(d, f, fin=",")
    d.p(f"Après en avoir délibéré et à {tous(f)}, le conseil municipal DÉCIDE :", avant=10)
    poser(d, f, decider(f), marque="Article {er} – ", unique="Article unique – ", fin=" ;")
    if f.mode == "majorite":
        d.p(f"({f.contre} contre : opposition – {abstenus(f.abstentions)})", italique=True)
    d.p("Le registre dûment signé.", avant=10)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},", aligne="gauche")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def il_est_propose(f: Faits) -> Feuille:
    """A bourg whose dispositif is the proposal put to the vote: « Vote : adopté à l'unanimité »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23)
    d, numero = Feuille("il_est_propose"), f"DEL{f.seance:%y}-{f.rang:03}"
    d.bas = f"Délibération {numero} – page {{page}} sur {{pages}}"
    d.blocs.append(Colonnes((P(f.collectivite.upper(), gras=True), P("Secrétariat général", taille=9)),
                            (P("CONSEIL MUNICIPAL", gras=True, aligne="droite"),
                             P(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="droite")),
                            part=0.5))  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(f"Nombre de conseillers municipaux en exercice ............ {f.exercice}", avant=8)
    d.p(f"Nombre de conseillers municipaux présents ............... {f.presents}", avant=0)
    d.p(f"Nombre de pouvoirs ...................................... {f.pouvoirs}", avant=0)
    d.p(f"Nombre de votants ....................................... {f.votants}", avant=0)
    d.p(f"Date de convocation ..................................... {f.convocation:%d/%m/%Y}", avant=0)
    d.p(f"Présidente de séance : {mm(f.president)}, Maire" if f.president.femme else
        f"Président de séance : {mm(f.president)}, Maire", avant=8)  # fmt: skip
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p("Exposé des motifs", gras=True, avant=12)
    d.p("Le dossier a été examiné par la commission compétente, qui a rendu un avis favorable. Les services ont "
        "préparé les documents nécessaires ; ils étaient consultables en mairie depuis l'envoi de l'ordre du jour.",
        aligne="justifie")  # fmt: skip
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p("Il est proposé au conseil municipal :", avant=10)
    poser(d, f, decider(f), marque="- ", retrait=12)
    d.p("Vote", gras=True, avant=12)
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité des membres présents et représentés.")
    else:
        d.p(f"Adopté à la majorité : {f.pour} pour, {f.contre} contre, {abstenus(f.abstentions)}.")
    signent(d, f)
    d.p(f"Mis en ligne sur le site internet de la commune le : {f.publication:%d/%m/%Y}", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def vote_a_main_levee(f: Faits) -> Feuille:
    """A bourg: « QUORUM », adjoints and councillors apart, a show of hands, opponents by name."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, qui, numero = Feuille("vote_a_main_levee"), bancs(f), f"{f.seance:%Y/%m}/{f.rang:03}"
    d.p(f"{f.collectivite.upper()}", gras=True, aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f"SÉANCE ORDINAIRE DU {le(f.seance).upper()}", aligne="centre")
    d.lignes(f"Date d'envoi de la convocation : {le(f.convocation)}", f"Membres en exercice : {f.exercice}",
             f"Quorum : {f.exercice // 2 + 1}", f"Membres présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}",
             f"Votants : {f.votants}", avant=10, retrait=12)  # fmt: skip
    d.p(f"PRÉSENTS, sous la présidence de {mm(f.president)}, Maire :", gras=True, avant=10)
    d.p(f"{noms(qui.presents[1:5])}, adjoints au maire ;", avant=0)
    d.p(f"{noms(qui.presents[5:])}, conseillers municipaux.", avant=0)
    if qui.pouvoirs:
        d.p("POUVOIRS :", gras=True)
        d.lignes(*(f"{mm(a)} à {mm(b)}" for a, b in qui.pouvoirs), avant=0)
    if qui.absents:
        d.p(f"ABSENTS NON REPRÉSENTÉS : {noms(qui.absents)}")
    d.p(f"SECRÉTAIRE : {mm(f.secretaire)}")
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=14)
    d.p(f"{monsieur(f.autres[1])}, {'adjointe' if f.autres[1].femme else 'adjoint'} au maire, donne lecture du "
        "rapport suivant : les services ont conduit l'étude demandée lors de la séance précédente et le bureau "
        "municipal s'est prononcé en faveur de la solution présentée.", aligne="justifie")  # fmt: skip
    visas_suivis(d, f, fin="")
    considerants_suivis(d, f, fin="")
    d.p("LE CONSEIL MUNICIPAL, après en avoir délibéré, par un vote à main levée :", avant=10)
    poser(d, f, tierce(f), marque="", fin=" ;", aligne="justifie")
    contre = [i for i in qui.presents[6:] if i != f.secretaire][: f.contre]
    d.p(f"Pour : {f.pour}", avant=10)
    d.p(f"Contre : {f.contre}" + (f" ({noms(contre)})" if contre else ""), avant=0)
    d.p(f"Abstention : {f.abstentions}", avant=0)
    d.p(f"{le_chef(f)},", aligne="droite", avant=14)
    d.p(str(f.president), aligne="droite", avant=0)
    d.dit(signataires=[str(f.president)])
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def expose_puis_vise(f: Faits) -> Feuille:
    """A bourg: counts between brackets in the opening, the maire's exposé quoted, one « Vu » over dashes."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19, visas=[CGCT])
    d, numero = Feuille("expose_puis_vise"), f"{f.rang:03}-{f.seance:%y}"
    timbre(d, f, "ministere", numero)
    d.p(f"{f.collectivite}", gras=True, taille=14, aligne="centre")
    d.p("Registre des délibérations du conseil municipal", aligne="centre", italique=True)
    d.p(f"L'an {jour_ecrit(f)}, à dix-neuf heures trente, le conseil municipal, légalement convoqué le "
        f"{le(f.convocation)}, s'est réuni salle Jean-Ferrat, en séance publique, sous la présidence de "
        f"{monsieur(f.president)}, maire (en exercice : {f.exercice} ; présents : {f.presents} ; votants : "
        f"{f.votants}).", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'élu')} secrétaire de séance à l'ouverture.")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"{chef_ecrit(f)} s'exprime ainsi : « Mes chers collègues, le projet que je vous soumets a été préparé avec "
        "soin par nos services, que je remercie. Je vous propose de l'adopter. »", aligne="justifie")  # fmt: skip
    d.p("Vu :", avant=8)
    for visa in f.visas:
        d.p(f"- {visa},", retrait=12, avant=2)
    if f.sujet.considerants:
        d.p("Considérant :", avant=8)
    for motif in f.sujet.considerants:
        d.p(f"- {motif},", retrait=12, avant=2)
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    d.p("Le conseil municipal, après en avoir délibéré,", avant=10)
    poser(d, f, tierce(f, "cap"), marque="", fin=".")
    if f.mode == "unanimite":
        d.p("Cette délibération est adoptée à l'unanimité.", gras=True)
    else:
        d.p(f"Cette délibération est adoptée à la majorité des suffrages exprimés ({f.pour} pour, {f.contre} contre"
            f"{f', {abstenus(f.abstentions)}' if f.abstentions else ''}).", gras=True)  # fmt: skip
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=12)
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def ordre_du_jour(f: Faits) -> Feuille:
    """A seaside bourg: « Point n° » and a number at the right, no visa but a narrative with « Attendu »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23)
    d, qui, numero = Feuille("ordre_du_jour", coin="bas-droite"), bancs(f), f"{f.seance:%Y-%m}/{f.rang:03}"
    timbre(d, f, "actes", numero.replace("/", "-"))
    d.blocs.append(Colonnes((P(f.collectivite.upper(), gras=True),),
                            (P(f"N° {numero}", gras=True, aligne="droite"),), part=0.6))  # fmt: skip
    d.p("DÉLIBÉRATION", gras=True, aligne="centre", taille=14)
    d.p(f"Conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)} – Point n° {1 + f.rang % 9}",
        aligne="centre")  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Membres en exercice {f.exercice} • Présents {f.presents} • Représentés {f.pouvoirs} • "
        f"Votants {f.votants}", taille=10)  # fmt: skip
    d.p(f"Étaient présents : {noms(qui.presents)}.", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Étaient représentés : {', '.join(f'{mm(a)} (pouvoir à {mm(b)})' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Était absent : {noms(qui.absents)}." if len(qui.absents) == 1 else
            f"Étaient absents : {noms(qui.absents)}.", taille=10)  # fmt: skip
    d.p(f"Présidence : {mm(f.president)}, Maire.", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.", taille=10)
    for motif in f.sujet.considerants:
        d.p(f"Attendu {motif} ;")
    d.dit(visas=[], considerants=[f"Attendu {c}" for c in f.sujet.considerants])
    if not f.sujet.considerants:
        perdre(d)
    d.p(f"Sur proposition {'de la' if f.president.femme else 'du'} maire et après avis de la commission, le conseil "
        f"municipal, à {tous(f)} :", avant=10)  # fmt: skip
    poser(d, f, tierce(f), marque="→ ", fin=",")
    if f.mode == "majorite":
        d.p(f"Voix pour : {f.pour} / Voix contre : {f.contre} / Abstentions : {f.abstentions}", avant=8)
    signe(d, f, "Pour expédition conforme,", f"{le_chef(f)},")
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def absents_a_l_ouverture(f: Faits) -> Feuille:
    """A mountain bourg: « 14/19 » for those present, articles on their own line, dates certified at the foot."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, qui, numero = Feuille("absents_a_l_ouverture"), bancs(f), f"D{f.rang:03}-{f.seance:%m-%Y}"
    d.haut = f"{f.collectivite.upper()} (Haute-Ostre)"
    d.p("CONSEIL MUNICIPAL – DÉLIBÉRATION", gras=True, aligne="centre", taille=13)
    d.p(f"Séance du {le(f.seance)} – Convocation du {le(f.convocation)}", aligne="centre")
    d.p(f.collectivite, avant=8)
    d.p(f"Présents : {f.presents}/{f.exercice} – Procurations : {f.pouvoirs} – Votants : {f.votants}")
    d.p(f"Présents : {', '.join(str(m) for m in qui.presents)}", aligne="justifie")
    for a, b in qui.pouvoirs:
        d.p(f"{a} ayant donné procuration à {b}", avant=2)
    if qui.absents:
        d.p(f"Absents : {', '.join(str(m) for m in qui.absents)}")
    d.p(f"Président de séance : {f.president}, {f.president.qualite}")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p(f"{numero} : {f.sujet.objet}", gras=True, avant=14)
    visas_suivis(d, f, mot="VU", fin=" ;")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=" ;")
    d.p("Le Conseil Municipal, après en avoir délibéré :", avant=10)
    textes = tierce(f)
    poser(d, f, textes, marque="ARTICLE {n} : ", unique="ARTICLE UNIQUE : ", fin=".")
    d.p(f"Délibération adoptée à {tous(f)}", gras=True, avant=10)
    d.p(f"POUR : {f.pour} – CONTRE : {f.contre or 'néant'} – ABSTENTION : {f.abstentions or 'néant'}")
    signe(d, f, f"{le_chef(f)},")
    d.p(f"{le_chef(f)} certifie que la présente délibération a été transmise en préfecture le "
        f"{f.transmission:%d/%m/%Y} et publiée le {f.publication:%d/%m/%Y}.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


BOURGS = (
    mandants_en_tableau,
    il_est_propose,
    vote_a_main_levee,
    expose_puis_vise,
    ordre_du_jour,
    absents_a_l_ouverture,
)
