"""One invented act, shaped as real ones are: head, visas that cite, articles, counted vote, stamp, annexe."""

from __future__ import annotations

from datetime import date

from schemas.acte import (
    Acte,
    Alinea,
    Considerant,
    ControleLegalite,
    Effectif,
    FichierSource,
    Marge,
    ModeVote,
    Nature,
    Personne,
    Provision,
    Role,
    Seance,
    TypeMarge,
    Visa,
    Vote,
)

ACTE = Acte(
    collectivite="Commune de Valombre-sur-Yzerelle",
    siren="213401722",
    organe="Conseil municipal",
    nature=Nature.DE,
    numero="DEL 2025/11-07",
    objet="CRÉATION D’UN FONDS D’AIDE À LA RÉNOVATION DES TOITURES",
    titre="Création d’un fonds d’aide à la rénovation des toitures",
    seance=Seance(
        date(2025, 11, 20),
        date(2025, 11, 13),
        Personne("Odile FERRANDIER", "Maire"),
        Personne("Bastien KERLOC’H"),
        Effectif(en_exercice=27, presents=22, votants=25, pouvoirs=3),
    ),
    vote=Vote(ModeVote.MAJORITE, pour=20, contre=2, abstentions=3),
    signataires=(Personne("Odile FERRANDIER", "Maire"), Personne("Bastien KERLOC’H", "Secrétaire de séance")),
    controle_legalite=ControleLegalite(
        "034-213401722-20251120-DEL2025-11-07-DE", date(2025, 11, 24), date(2025, 11, 24)
    ),
    date_publication=date(2025, 11, 25),
    matiere="7.5",
    entete=(
        Alinea("RÉPUBLIQUE FRANÇAISE\nDépartement des Causses"),
        Alinea("DEL 2025/11-07 : CRÉATION D’UN FONDS D’AIDE À LA RÉNOVATION DES TOITURES", Role.OBJET),
    ),
    preambule=(
        Alinea("Madame la Maire expose que l’été a été rude.\nLes toitures ont souffert.", Role.EXPOSE),
        Visa("Vu le code général des collectivités territoriales, notamment l’article L. 2121-29,"),
        Visa("Vu la loi n° 2015-991 du 7 août 2015 portant nouvelle organisation territoriale de la République,"),
        Visa("Vu la délibération n° 2024/03-112 approuvant le budget « M57 » & ses annexes <sic>,"),
        Considerant("Considérant que :\n– 38 % des toitures datent d’avant 1975 ;\n– leur rénovation coûte 331.704 €,"),
        Alinea("Après en avoir délibéré,", Role.FORMULE),
        Alinea("DÉCIDE :", Role.INTRODUCTION),
    ),
    corps=(
        Provision("CRÉE un fonds doté de 120 000 €.", "1", "CRÉE", "Article 1er –"),
        Provision("AUTORISE Madame la Maire à signer :\na) les conventions ;\nb) leurs avenants.", "2", "AUTORISE"),
        Provision("DIT que les crédits sont inscrits au chapitre 204.", None, "DIT"),
        Alinea("Pour : 20 – Contre : 2 – Abstentions : 3", Role.VOTE),
    ),
    conclusions=(
        Alinea("La Maire,\nOdile FERRANDIER", Role.SIGNATURE),
        Alinea("Recours possible devant le tribunal administratif dans les deux mois.", Role.VOIES_ET_DELAIS),
    ),
    marges=(
        Marge("Reçu en préfecture le 24/11/2025\n034-213401722-20251120-DEL2025-11-07-DE", TypeMarge.TIMBRE, 1),
        Marge("Page 1/2", TypeMarge.MOBILIER, 1),
    ),
    sources=(
        FichierSource("délibération n° 7.pdf", "5b" * 32, 48_213, "application/pdf"),
        FichierSource("annexe.pdf", "c4" * 32, 1_204, "application/pdf", 1),
    ),
)
