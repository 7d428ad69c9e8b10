"""What the act page answers, in sentences: where the act stands, whether it can still be contested.

Pure functions of a `StatutJuridique` and of the act's `Sujet`. These words are specification: they change there first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from publish.portal.mots import MANQUANTS, MOTS, PAR_MATIERE, PARTICULIERS, PUBLIE_PAR, Sujet, par_organe
from publish.typographie import jour, jour_long, majuscule
from schemas.acte import Categorie
from schemas.collectivite import MoyenPublicite
from schemas.vie import Echeance, Evenement, Statut, StatutJuridique, TypeEvenement

RESERVE = "sous réserve des recours formés et non encore connus"
RESERVE_LISTE = "« Délai expiré » s’entend toujours sous réserve des recours formés et non encore connus."
JAMAIS_EXISTE = "Il est considéré comme n’ayant jamais existé."
BIENTOT = 7
"""Days: from there on the reader is warned (« Plus que 7 jours »)."""


@dataclass(frozen=True, slots=True)
class Reponse:
    """One answer: strong words, what follows them in the same sentence, then whole sentences; `ton` is a CSS tone."""

    fort: str
    suite: str = ""
    phrases: tuple[str, ...] = ()
    reste: str | None = None
    ton: str = ""

    @property
    def texte(self) -> str:
        """The whole answer in one string."""
        return " ".join((f"{self.fort}{self.suite}", *([f"{self.reste}."] if self.reste else []), *self.phrases))


def etiquette(statut: StatutJuridique) -> tuple[str, str]:
    """Short tag and tone of the state."""
    return MOTS[statut.statut] if statut.statut else ("Pas encore adopté", "")


def evenements(statut: StatutJuridique, type_: TypeEvenement) -> list[Evenement]:
    """The events of this type that hold on the day of the answer, oldest first; corrected ones left out."""
    corriges = {e.remplace for e in statut.evenements if e.remplace}
    retenus = (e for e in statut.evenements if e.type is type_ and e.date <= statut.au and not e.prive)
    return sorted((e for e in retenus if e.id is None or e.id not in corriges), key=lambda e: e.date)


def quand(statut: StatutJuridique, type_: TypeEvenement) -> date | None:
    """Day of the newest such event, None when there is none."""
    trouves = evenements(statut, type_)
    return trouves[-1].date if trouves else None


def ou_en_est(statut: StatutJuridique, sujet: Sujet) -> Reponse:
    """« Où en est cet acte ? »"""
    mot, ton = etiquette(statut)
    match statut.statut:
        case Statut.EXECUTOIRE:
            return _executoire(statut, sujet)
        case Statut.ADOPTE | Statut.SIGNE:
            type_ = TypeEvenement.ADOPTION if statut.statut is Statut.ADOPTE else TypeEvenement.SIGNATURE
            return Reponse(mot, f"{_le(quand(statut, type_))}, pas encore exécutoire.", _il_manque(statut), ton=ton)
        case Statut.TRANSMIS:
            depart = _le(quand(statut, TypeEvenement.TRANSMISSION))
            return Reponse(mot, f"{depart}.", ("La préfecture n’a pas encore accusé réception.",), ton=ton)
        case Statut.RECU:
            depart = _le(quand(statut, TypeEvenement.RECEPTION) or quand(statut, TypeEvenement.TRANSMISSION))
            return Reponse(
                mot,
                f" en préfecture{depart}, pas encore publié.",
                ("Le délai de recours des tiers n’a pas commencé.",),
                ton=ton,
            )
        case Statut.PUBLIE:
            retenue = statut.publicite.retenue
            suite = f"{_le(retenue.date if retenue else None)}, pas encore exécutoire : il manque {_manque(statut)}."
            return Reponse("Publié", suite, ton=ton)
        case None:
            return Reponse(mot, ".")
        case _:
            return _apres(statut, sujet)


def contester(statut: StatutJuridique, sujet: Sujet) -> Reponse:
    """« Puis-je encore contester cet acte ? », for a third party."""
    delai = statut.recours_tiers
    if delai.particulier:
        return _particulier(sujet)
    if delai.dernier_jour is None:
        raison = "la publication est incomplète" if statut.publicite.retenue else "l’acte n’est pas publié"
        return Reponse("Le délai n’a pas commencé", f" : {raison}.")
    if delai.dernier_jour < statut.au:
        return _expire(statut, delai, delai.dernier_jour)
    if _incertain(delai):
        return _discute(statut, delai, delai.dernier_jour, sujet)
    return _ouvert(statut, delai, delai.dernier_jour, sujet)


def remarques(statut: StatutJuridique) -> tuple[str, ...]:
    """What must be said beside the answer: a disputed start, a recours gracieux under way."""
    suites: list[str] = []
    retenue = statut.publicite.retenue
    recu = quand(statut, TypeEvenement.RECEPTION)
    en_cours = statut.recours_tiers.dernier_jour is not None
    attendue = recu is None and bool({"transmission", "reception"} & set(statut.manquants))
    if retenue and en_cours and (attendue or (recu is not None and retenue.date < recu)):
        suites.append("Point discuté : le délai est compté depuis la publication.")
    gracieux = quand(statut, TypeEvenement.RECOURS_GRACIEUX)
    rejet = quand(statut, TypeEvenement.REJET_GRACIEUX)
    if gracieux and (rejet is None or rejet < gracieux):
        suites.append(
            f"Un recours gracieux est en cours depuis le {jour(gracieux)}. Il ne change le délai que pour son auteur."
        )
    return tuple(suites)


def defere(statut: StatutJuridique, sujet: Sujet) -> str | None:
    """What the préfet can still do, or did; None when no period runs and nothing happened."""
    defere_le = quand(statut, TypeEvenement.DEFERE)
    if defere_le:
        return f"Déféré au {sujet.tribunal} le {jour(defere_le)}."
    demande = quand(statut, TypeEvenement.DEMANDE_PIECES)
    suite = quand(statut, TypeEvenement.PIECES_COMPLETEES) or quand(statut, TypeEvenement.REFUS_PIECES)
    if demande and (suite is None or suite < demande):
        return (
            f"Le préfet a demandé des pièces le {jour(demande)} : son délai courra du jour où le dossier sera complet."
        )
    fin = statut.defere.dernier_jour
    if fin is None:
        return None
    if fin < statut.au:
        return f"Délai du déféré expiré le {jour(fin)}, sous réserve d’un déféré formé et non encore connu."
    return (
        f"Le préfet peut déférer cet acte au tribunal jusqu’au {jour_long(fin)} inclus. "
        "Aucun déféré n’est enregistré à ce jour."
    )


def en_liste(statut: StatutJuridique) -> str:
    """The deadline in a list, in few words; the reserve stands once below the list."""
    delai = statut.recours_tiers
    if statut.statut is Statut.SUSPENDU:
        debut = quand(statut, TypeEvenement.SUSPENSION)
        return f"suspendu depuis le {jour(debut)}" if debut else "suspendu"
    if statut.statut is Statut.ABROGE:
        fin = quand(statut, TypeEvenement.ABROGATION)
        return f"abrogé à compter du {jour(fin)}" if fin else "abrogé"
    if statut.statut is Statut.PUBLIE and "reception" in statut.manquants:
        return "réception en préfecture attendue"
    if statut.statut is Statut.REJETE:
        return "aucun délai ne court"
    if delai.particulier:
        return "régime particulier, à vérifier"
    if delai.dernier_jour is None:
        return "délai de recours non commencé"
    if delai.dernier_jour < statut.au:
        return f"délai de recours direct expiré le {jour(delai.dernier_jour)}"
    return f"contestable jusqu’au {jour(delai.dernier_jour)}" + (", discuté" if _incertain(delai) else "")


def reste(jours: int) -> str:
    """« Il reste 40 jours », « Plus que 7 jours »."""
    if jours == 1:
        return "Plus que 1 jour"
    return f"Il reste {jours} jours" if jours > BIENTOT else f"Plus que {jours} jours"


def _executoire(statut: StatutJuridique, sujet: Sujet) -> Reponse:
    depuis = statut.executoire_depuis
    suite = f" depuis le {jour_long(depuis)}." if depuis else "."
    phrases = [f"{majuscule(sujet.la_collectivite)} peut l’appliquer."]
    recu = quand(statut, TypeEvenement.RECEPTION) or quand(statut, TypeEvenement.TRANSMISSION)
    individuel = sujet.categorie is Categorie.INDIVIDUELLE
    if sujet.soumis is False or recu is None:
        fait = "notification" if individuel else "publication"
        phrases.append(f"Cet acte n’a pas à être transmis : sa {fait} suffit.")
    else:
        ligne = _rendu_public(statut, individuel)
        phrases.append(f"Les deux conditions sont réunies : reçu en préfecture le {jour(recu)}, {ligne}.")
    partielle = quand(statut, TypeEvenement.ANNULATION_PARTIELLE)
    if partielle:
        phrases.append(f"Annulé en partie par le juge le {jour(partielle)}. Le reste demeure.")
    return Reponse("Exécutoire", suite, tuple(phrases), ton="bon")


def _rendu_public(statut: StatutJuridique, individuel: bool) -> str:
    notifie = quand(statut, TypeEvenement.NOTIFICATION)
    if individuel and notifie:
        return f"notifié le {jour(notifie)}"
    retenue = statut.publicite.retenue
    urgence = [e for e in evenements(statut, TypeEvenement.PUBLICATION) if e.urgence]
    if urgence and (retenue is None or urgence[0].date < retenue.date):
        return f"affiché le {jour(urgence[0].date)}"
    moyen = retenue.moyen if retenue else MoyenPublicite.EN_LIGNE
    return f"{PUBLIE_PAR[moyen]}{_le(retenue.date if retenue else None)}"


def _apres(statut: StatutJuridique, sujet: Sujet) -> Reponse:
    mot, ton = etiquette(statut)
    if statut.statut is Statut.SUSPENDU:
        debut = quand(statut, TypeEvenement.SUSPENSION)
        premiere = statut.executoire_depuis
        phrases = ["Il ne peut pas être appliqué pour le moment."]
        if premiere:
            phrases.append(f"Première date exécutoire : {jour(premiere)}.")
        return Reponse(mot, f" depuis le {jour(debut)}." if debut else ".", tuple(phrases), ton=ton)
    if statut.statut is Statut.ANNULE:
        fin = _le(quand(statut, TypeEvenement.ANNULATION))
        return Reponse(mot, f" par le juge{fin}.", (JAMAIS_EXISTE,), ton=ton)
    if statut.statut is Statut.RETIRE:
        fin = _le(quand(statut, TypeEvenement.RETRAIT))
        suite = f"{fin} parce que {sujet.la_collectivite} le juge illégal."
        return Reponse(mot, suite, (JAMAIS_EXISTE,), ton=ton)
    if statut.statut is Statut.REJETE:
        fin = _le(quand(statut, TypeEvenement.ADOPTION))
        return Reponse(mot, f" {par_organe(sujet.organe)}{fin}.", ("La proposition n’a pas été adoptée.",), ton=ton)
    debut = quand(statut, TypeEvenement.ABROGATION)
    suite = f" à compter du {jour(debut)}." if debut else "."
    return Reponse(mot, suite, ("Il ne s’applique plus depuis ; ses effets passés demeurent.",), ton=ton)


def _ouvert(statut: StatutJuridique, delai: Echeance, fin: date, sujet: Sujet) -> Reponse:
    jours = (fin - statut.au).days
    if jours == 0:
        fort, ou = "Oui, mais aujourd’hui est le dernier jour", f"Devant le {sujet.tribunal}."
        return Reponse(fort, f", avant 24 h, {sujet.heure}.", (ou,), ton="veille")
    phrase = f"Devant le {sujet.tribunal}, avant 24 h, {sujet.heure}."
    ton = "veille" if jours <= BIENTOT else "bon"
    return Reponse(f"Oui, jusqu’au {jour_long(fin)} inclus", "", (phrase,), reste=reste(jours), ton=ton)


def _discute(statut: StatutJuridique, delai: Echeance, fin: date, sujet: Sujet) -> Reponse:
    prudent, tard = delai.prudent or fin, delai.au_plus_tard
    if prudent < statut.au:
        suite = f", {jour_long(fin)}. Le jour le plus prudent est passé."
        return Reponse("Oui selon la date retenue", suite, _tardive(statut, delai, fin), ton="veille")
    jours = (prudent - statut.au).days
    phrases = [f"Nous retenons le {jour_long(fin)}" + (f" ; on peut défendre le {jour_long(tard)}." if tard else ".")]
    phrases.append(f"Pourquoi : {_raison(statut, delai)}.")
    phrases.append(f"Devant le {sujet.tribunal}, avant 24 h, {sujet.heure}.")
    ton = "veille" if jours <= BIENTOT else "bon"
    return Reponse(f"Oui, au moins jusqu’au {jour_long(prudent)}.", "", tuple(phrases), ton=ton)


def _expire(statut: StatutJuridique, delai: Echeance, fin: date) -> Reponse:
    fort = f"Délai de recours direct expiré le {jour_long(fin)}"
    return Reponse(fort, f", {RESERVE}.", _tardive(statut, delai, fin))


def _tardive(statut: StatutJuridique, delai: Echeance, fin: date) -> tuple[str, ...]:
    tard = delai.au_plus_tard
    if tard is None or tard <= fin or tard < statut.au:
        return ()
    return (f"Une date plus tardive peut être défendue : {jour_long(tard)}.",)


def _particulier(sujet: Sujet) -> Reponse:
    categorie = sujet.categorie or PAR_MATIERE.get(sujet.matiere or "")
    quoi = PARTICULIERS.get(categorie) if categorie else None
    if quoi is None and (sujet.matiere or "").startswith("2.1"):
        quoi = "les documents d’urbanisme"
    phrase = f"Aucune date de deux mois n’est affichée pour {quoi or 'ce type d’acte'}."
    return Reponse("Régime particulier, à vérifier.", "", (phrase,), ton="veille")


def _raison(statut: StatutJuridique, delai: Echeance) -> str:
    retenue = statut.publicite.retenue
    recu = quand(statut, TypeEvenement.RECEPTION)
    if retenue and recu and retenue.date < recu and (delai.au_plus_tard or delai.dernier_jour) != delai.dernier_jour:
        return "l’acte a été publié avant d’être reçu en préfecture, et le point de départ du délai est discuté"
    if delai.depart and (delai.depart + timedelta(days=4)).month != delai.depart.month:
        return "deux méthodes de calcul existent pour certaines fins de mois"
    return "le droit laisse plusieurs lectures ; elles sont détaillées dans le raisonnement"


def _incertain(delai: Echeance) -> bool:
    dates = {d for d in (delai.prudent, delai.dernier_jour, delai.au_plus_tard) if d is not None}
    return len(dates) > 1


def _il_manque(statut: StatutJuridique) -> tuple[str, ...]:
    return (f"Il manque : {_manque(statut)}.",)


def _manque(statut: StatutJuridique) -> str:
    mots = [MANQUANTS.get(m, m) for m in statut.manquants] or ["la réception en préfecture"]
    return mots[0] if len(mots) == 1 else f"{', '.join(mots[:-1])} et {mots[-1]}"


def _le(quand_: date | None) -> str:
    return f" le {jour(quand_)}" if quand_ else ""
