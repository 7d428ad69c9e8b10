"""Invented acts and covers, and what can be read again from a PDF."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime
from itertools import groupby

import pypdfium2
import segno

from pipeline.rendering import Corps, Couverture
from pipeline.rendering.attestation import Attestation, Repere, Tableau
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
from schemas.collectivite import MoyenPublicite
from schemas.vie import Publicite, Source

INSTANT = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
XML = '<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso>é &amp; \r\n fin</akomaNtoso>\n'.encode()


def deliberation() -> Acte:
    """A commune, three articles, a counted vote, a stamp."""
    return Acte(
        collectivite="Commune de Valbrune-sur-Orle",
        siren="219999990",
        organe="Conseil municipal",
        numero="2026-047",
        objet="Acquisition d’une parcelle au lieu-dit « La Grange-Neuve »",
        titre="Acquisition d’une parcelle au lieu-dit « La Grange-Neuve »",
        seance=Seance(
            date(2026, 9, 24),
            date(2026, 9, 17),
            Personne("Maud CASTELNAU", "Maire"),
            Personne("Idriss BENALI"),
            Effectif(19, 16, 18, 2),
        ),
        vote=Vote(ModeVote.MAJORITE, 15, 2, 1),
        signataires=(Personne("Maud CASTELNAU", "Maire de Valbrune-sur-Orle"), Personne("Idriss BENALI", "Secrétaire")),
        controle_legalite=ControleLegalite("099-219999990-20260924-2026-047-DE", date(2026, 9, 28), date(2026, 9, 28)),
        entete=(
            Alinea("RÉPUBLIQUE FRANÇAISE"),
            Alinea("Commune de Valbrune-sur-Orle"),
            Alinea("Extrait du registre des délibérations du conseil municipal\nSéance du 24 septembre 2026"),
            Alinea("Délibération n° 2026-047 : Acquisition d’une parcelle au lieu-dit « La Grange-Neuve »", Role.OBJET),
            Alinea("Nombre de conseillers : en exercice 19, présents 16, votants 18, pouvoirs 2"),
            Alinea(
                "Étaient présents : Maud CASTELNAU, Idriss BENALI, Anne-Lise PRÉVÔT, Œdipe LEMARCHAND, "
                "Jean-Baptiste ROUX-DELMAS, Zoé ÅKESSON, Noël ÇELIK et neuf autres conseillers."
            ),
        ),
        preambule=(
            Alinea("Le conseil municipal,", Role.FORMULE),
            Visa(
                "Vu le code général des collectivités territoriales, notamment ses articles L. 2121-29 et L. 2241-1 ;"
            ),
            Visa("Vu l’avis de la commission de l’urbanisme du 10 septembre 2026 ;"),
            Considerant("Considérant que la parcelle cadastrée AB n° 112, de 1 240 m², jouxte l’école communale ;"),
            Considerant("Considérant que son prix, 38 500 €, n’atteint pas le seuil de consultation du Domaine ;"),
            Alinea("Madame la maire rappelle que la cour de l’école est trop petite depuis 2019.", Role.EXPOSE),
        ),
        corps=(
            Alinea("Après en avoir délibéré, DÉCIDE :", Role.INTRODUCTION),
            Provision("D’acquérir la parcelle AB n° 112 au prix de 38 500 €.", "1", "ACQUIERT", "Article 1er – "),
            Provision("AUTORISE la maire à signer l’acte notarié.", "2", "AUTORISE", "Article 2 :"),
            Provision("IMPUTE la dépense au chapitre 21 du budget.\nLes frais d’acte y sont compris.", "3", "IMPUTE"),
            Alinea("Adopté par 15 voix pour, 2 contre et 1 abstention.", Role.VOTE),
        ),
        conclusions=(
            Alinea("La maire,\nMaud CASTELNAU", Role.SIGNATURE),
            Alinea("Le secrétaire de séance,\nIdriss BENALI", Role.SIGNATURE),
            Alinea(
                "La présente délibération peut être contestée devant le tribunal administratif "
                "dans les deux mois de sa publication.",
                Role.VOIES_ET_DELAIS,
            ),
        ),
        marges=(
            Marge("Accusé de réception en préfecture\n099-219999990-20260924-2026-047-DE", TypeMarge.TIMBRE, 1),
            Marge("Page 1 sur 2", TypeMarge.MOBILIER, 1),
        ),
        sources=(FichierSource("deliberation.docx", "ab" * 32, 20480, "application/msword"),),
    )


def couverture_d_exemple(corps: Corps = Corps.RENDU) -> Couverture:
    """The cover of `deliberation`, with a declared publicity apart from its going online."""
    return Couverture(
        uri_absolue="https://actes.valbrune.example/eli/219999990/deliberation/2026/09/24/2026-047",
        titre="Acquisition d’une parcelle au lieu-dit « La Grange-Neuve »",
        collectivite="Commune de Valbrune-sur-Orle",
        mise_en_ligne=date(2026, 11, 25),
        sha256="ab" * 32,
        instant=INSTANT,
        au=INSTANT.date(),
        demonstration=True,
        corps=corps,
        nature=Nature.DE,
        numero="2026-047",
        organe="Conseil municipal",
        date_seance=date(2026, 9, 24),
        publicite=Publicite(date(2026, 10, 1), Source.DECLAREE, MoyenPublicite.AFFICHAGE),
        auteur_nom="Maud CASTELNAU",
        auteur_qualite="Maire de Valbrune-sur-Orle",
        identifiant="099-219999990-20260924-2026-047-DE",
        date_transmission=date(2026, 9, 28),
        date_reception=date(2026, 9, 29),
        statut="Exécutoire depuis le 1er octobre 2026",
    )


def attestation_d_exemple() -> Attestation:
    """A notice on `deliberation`, exécutoire, with two intervals online."""
    return Attestation(
        collectivite="Commune de Valbrune-sur-Orle",
        designation="Délibération n° 2026-047",
        seance="Conseil municipal, séance du jeudi 24 septembre 2026",
        objet="Acquisition d’une parcelle au lieu-dit « La Grange-Neuve »",
        au=INSTANT.date(),
        instant=INSTANT,
        demonstration=True,
        etat=("Exécutoire", " depuis le jeudi 1er octobre 2026."),
        ton="bon",
        explication="La commune peut l’appliquer.",
        avertissements=(),
        reperes=(
            Repere("Original, SHA-256", "ab" * 32),
            Repere(
                "Adresse permanente", "https://actes.valbrune.example/eli/219999990", "https://actes.valbrune.example/"
            ),
        ),
        faits=Tableau(("Fait", "Date", "Origine de la date"), (("Adoption", "24 septembre 2026", "déclarée"),)),
        en_ligne=Tableau(("Mis en ligne", "Retiré"), (("2 octobre 2026", "3 octobre 2026"), ("4 octobre 2026", "–"))),
        delais=Tableau(
            ("Délai", "Compté depuis", "Prudent", "Retenu", "Au plus tard", "Ce jour-là"),
            (("Recours des tiers", "1er oct. 2026", "2 déc. 2026", "2 déc. 2026", "2 déc. 2026", "ouvert, 7 jours"),),
            ("« Expiré » s’entend sous réserve.",),
        ),
        motifs=Tableau(("Règle", "Fait", "Effet"), (("CGCT L.2131-1", "Affichage déclaré", "Exécutoire"),)),
        portee=("Il prouve que ce fichier n’a pas changé.",),
        certification=(
            "Le maire certifie sous sa responsabilité le caractère exécutoire de cet acte.",
            "CGCT L.2131-1.",
        ),
        sans_certification="Rien à certifier.",
        verification="https://actes.valbrune.example/verifier?acte=099-219999990-20260924-2026-047-DE",
    )


def code_imprime(pdf: bytes, a_droite_de: float) -> tuple[bytes, ...]:
    """The modules (1 dark, 0 light) of the QR code of the first page, read from its picture: the block of most ink
    beyond `a_droite_de` millimetres."""
    echelle = 8
    with pypdfium2.PdfDocument(pdf) as document:
        image = document[0].render(scale=echelle, grayscale=True).to_pil()
    image = image.crop((int(a_droite_de / 25.4 * 72 * echelle), 0, *image.size))
    encre = [bytes(v < 128 for v in image.crop((0, y, image.width, y + 1)).tobytes()) for y in range(image.height)]
    blocs = [list(g) for sombre, g in groupby(encre, key=any) if sombre]
    symbole = max(blocs, key=lambda bloc: sum(map(sum, bloc)))
    gauche = min(ligne.index(1) for ligne in symbole if any(ligne))
    droite = max(ligne.rindex(1) for ligne in symbole if any(ligne)) + 1
    # A finder pattern is seven modules wide, and its first row is all dark (ISO/IEC 18004 §6.3.3).
    repere = symbole[echelle // 2].index(0, gauche) - gauche
    cote = round((droite - gauche) / (repere / 7))
    centres = [int((n + 0.5) * (droite - gauche) / cote) for n in range(cote)]
    return tuple(bytes(symbole[y][gauche + x] for x in centres) for y in centres)


def code_attendu(adresse: str) -> tuple[bytes, ...]:
    """The same for an address."""
    return tuple(bytes(ligne) for ligne in segno.make_qr(adresse, error="m").matrix)


def pages(pdf: bytes, *, entieres: bool = True) -> list[str]:
    """Text of each page; without head and foot of page when not `entieres`."""
    with pypdfium2.PdfDocument(pdf) as document:
        textes = []
        for page in document:
            largeur, hauteur = page.get_size()
            texte = page.get_textpage()
            bas, haut = (0, hauteur) if entieres else (62, hauteur - 62)
            textes.append(texte.get_text_bounded(0, bas, largeur, haut))
        return textes


def serre(texte: str) -> str:
    """Letters and digits alone: what must be found again whatever the line breaks."""
    return "".join(re.findall(r"[^\W_]", unicodedata.normalize("NFKC", texte)))
