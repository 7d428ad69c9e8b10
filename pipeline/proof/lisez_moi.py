"""LISEZ-MOI.txt of a bundle: what is in it, what each part proves, and the commands of common tools that check it.

It is help, never evidence. Every line that begins with four spaces is run by a test, in bash, where the bundle was
unfolded.
"""

from __future__ import annotations

from pipeline.proof import disposition
from pipeline.proof.disposition import Sorte, reconnaitre
from schemas.acte_publie import ActePublie

_ROLES = {
    Sorte.ACTE: "le texte structuré, scellé (XAdES, horodaté) ; il porte l’empreinte de l’original et des annexes",
    Sorte.ACTE_ANTERIEUR: "acte.xml avant que son sceau reçoive d’autres preuves : les mêmes octets signés",
    Sorte.VIE: "la vie de l’acte au jour où elle fut établie, scellée ; elle porte l’empreinte d’acte.xml",
    Sorte.ORIGINAL: "le fichier tel que l’assemblée l’a adopté",
    Sorte.ANNEXE: "une annexe, telle qu’elle est venue",
    Sorte.RENDU: "la version accessible (PDF/UA), acte.xml joint",
    Sorte.COPIE: "la copie de publication, scellée (PAdES)",
    Sorte.COUVERTURE: "la couverture de la copie, à part parce que l’original porte des signatures",
    Sorte.ATTESTATION: "l’attestation de publicité et d’état au jour où ce dossier fut demandé, scellée (PAdES)",
    Sorte.PREUVE: "sa preuve d’inscription au registre",
    Sorte.JETON: "un jeton d’horodatage de son sceau (RFC 3161)",
    Sorte.CERTIFICATS: "les certificats que portent les sceaux ; ils ne prouvent rien par eux-mêmes",
    Sorte.REVOCATION: "une liste ou une réponse de révocation que portent les sceaux",
    Sorte.NOTE: "le point de contrôle du registre : combien d’inscriptions, sous quelle racine, signé",
    Sorte.JETON_NOTE: "le jeton qui date ce point de contrôle",
    Sorte.TEMOINS: "le même point, cosigné par des témoins : ils n’ont jamais vu ce registre reculer ni se dédoubler",
    Sorte.PASSATION: "le registre a changé de clé : l’ancienne désigne la nouvelle",
    Sorte.ENVELOPPE: "ce qui fait de ce dossier un conteneur ASiC-E",
    Sorte.RELEVE: "un relevé de ce qui était servi ce jour-là au public, de cet acte et d’autres",
    Sorte.CLE: "la clé qui vérifie le point de contrôle ; rien ici ne prouve à qui elle est",
    Sorte.FORMAT: "le format de ce dossier et sa version",
    Sorte.LISEZ_MOI: "ce fichier ; il n’est pas signé et ne prouve rien",
}

_FONCTIONS = r"""
    RACINE=${RACINE:-../racine.pem}; T=$(mktemp -d)
    octets() { printf "$(printf %s "$1" | sed 's/../\\x&/g')"; }
    sha() { sha256sum | cut -c1-64; }
"""

_SCEAU = r"""
    scelle() { xmlsec1 --verify --enabled-reference-uris empty,same-doc --trusted-pem "$RACINE" "$1"; }
"""

_DATE = r"""
    horodate() { openssl ts -verify -token_in -in "$1" -data "$2" -CAfile "$RACINE" -untrusted certificats.pem; }
    date_du_sceau() {
        valeur=$(sed -n 's:.*<ds\:SignatureValue>\([^<]*\)<.*:\1:p' "$1")
        espace='xmlns:ds="http://www.w3.org/2000/09/xmldsig#"'
        printf '<ds:SignatureValue %s>%s</ds:SignatureValue>' "$espace" "$valeur" > "$T/valeur"
        horodate "$1.tst" "$T/valeur"
    }
"""

_INSCRIPTION = r"""
    inscrit() {
        p="$1.preuve.json"
        lu() { sed -n "s/^ \"$1\": \"\{0,1\}\([^\",]*\)\"\{0,1\},$/\1/p" "$p"; }
        h=$({ octets "$(lu nonce)"; octets "$(sha < "$1")"; } | sha)
        h=$({ octets 00; octets "$h"; } | sha)
        n=$(lu position); d=$(($(lu taille) - 1))
        for c in $(sed -n 's/^  "\([0-9a-f]*\)",\{0,1\}$/\1/p' "$p"); do
            if [ $((n % 2)) = 1 ] || [ "$n" = "$d" ]; then
                h=$({ octets 01; octets "$c"; octets "$h"; } | sha)
                while [ $((n % 2)) = 0 ] && [ "$n" != 0 ]; do n=$((n / 2)); d=$((d / 2)); done
            else
                h=$({ octets 01; octets "$h"; octets "$c"; } | sha)
            fi
            n=$((n / 2)); d=$((d / 2))
        done
        racine=$(sed -n 3p registre/point-de-controle.txt)
        [ "$d" = 0 ] && [ "$(octets "$h" | base64)" = "$racine" ] && echo "$1 : inscrit"
    }
"""

_POINT = r"""
    { octets 302a300506032b6570032100; cut -d+ -f3- registre/cle.txt | base64 -d | tail -c 32; } > "$T/cle"
    openssl pkey -pubin -inform DER -in "$T/cle" -out "$T/cle.pem"
    sed -n 1,3p registre/point-de-controle.txt > "$T/texte"
    sed -n '5s/.* //p' registre/point-de-controle.txt | base64 -d | tail -c 64 > "$T/signature"
    openssl pkeyutl -verify -pubin -inkey "$T/cle.pem" -rawin -in "$T/texte" -sigfile "$T/signature"
"""

_POINT_DATE = r"""
    horodate registre/point-de-controle.tst registre/point-de-controle.txt
"""


def lisez_moi(publie: ActePublie, adresse: str, noms: tuple[str, ...]) -> str:
    """The text for a bundle of these members; `adresse` is the act's permanent address."""
    return "\n".join(
        (
            *_tete(publie, adresse),
            *_contenu(noms),
            *_avec_executoire(),
            *_avec_les_outils(noms),
            *_limites(),
        )
    )


def _tete(publie: ActePublie, adresse: str) -> tuple[str, ...]:
    acte = publie.acte
    numero = f" n° {acte.numero}" if acte.numero else ""
    seance = f", séance du {acte.seance.date:%d/%m/%Y}" if acte.seance.date else ""
    return (
        "DOSSIER DE PREUVE",
        "",
        f"{acte.nature.libelle}{numero}{seance}",
        publie.collectivite.nom,
        *([f"Identifiant de préfecture : {publie.identifiant}"] if publie.identifiant else []),
        adresse,
        *(["", "Démonstration, sans valeur légale."] if publie.demonstration else []),
        "",
        "Ce fichier aide à vérifier. Il n’est pas signé : seul compte ce que les contrôles ci-dessous établissent.",
        "",
    )


def _contenu(noms: tuple[str, ...]) -> tuple[str, ...]:
    lignes = []
    for nom in noms:
        piece = reconnaitre(nom)
        if piece is not None and piece.sorte not in (Sorte.PREUVE, Sorte.JETON):
            lignes.append(f"- {nom} : {_ROLES[piece.sorte]}")
    return (
        "1. CE QUE CONTIENT LE DOSSIER",
        "",
        *lignes,
        f"- *{disposition.PREUVE} : à côté d’un document, {_ROLES[Sorte.PREUVE]}",
        f"- *{disposition.JETON} : à côté d’un document, {_ROLES[Sorte.JETON]}",
        "",
    )


def _avec_executoire() -> tuple[str, ...]:
    return (
        "2. TOUT VÉRIFIER D’UN COUP, HORS LIGNE",
        "",
        "  executoire verify DOSSIER.zip --confiance racine.pem --cle-journal CLÉ",
        "",
        "Demandez à la collectivité, par un autre chemin que ce dossier, la racine de ses certificats (racine.pem) et",
        "la clé de son registre. Sans elles, la vérification dit ce qui tient, et ce que personne ne garantit.",
        "",
    )


def _avec_les_outils(noms: tuple[str, ...]) -> tuple[str, ...]:
    """The same with xmlsec1, openssl and sha256sum."""
    sortes = {nom: piece.sorte for nom in noms if (piece := reconnaitre(nom)) is not None}
    scelles = [nom for nom, sorte in sortes.items() if sorte in (Sorte.ACTE, Sorte.ACTE_ANTERIEUR, Sorte.VIE)]
    fichiers = [nom for nom, sorte in sortes.items() if sorte in (Sorte.ORIGINAL, Sorte.ANNEXE)]
    inscrits = [nom.removesuffix(disposition.PREUVE) for nom, sorte in sortes.items() if sorte is Sorte.PREUVE]
    copies = [nom for nom, sorte in sortes.items() if sorte in (Sorte.COPIE, Sorte.COUVERTURE, Sorte.ATTESTATION)]
    return (
        "3. SANS NOUS FAIRE CONFIANCE, AVEC BASH, XMLSEC1, OPENSSL ET SHA256SUM",
        "",
        "Dépliez le dossier, placez-vous dedans, et indiquez où est la racine que la collectivité vous a donnée :",
        _FONCTIONS,
        "Les sceaux. xmlsec1 répond « OK » et compte trois références tenues (3/3) :",
        _SCEAU,
        *(f"    scelle {nom}" for nom in scelles),
        "",
        "Leur date. openssl répond « Verification: OK » ; l’heure : openssl ts -reply -token_in -text -in acte.xml.tst",
        _DATE,
        *(f"    date_du_sceau {nom}" for nom in scelles),
        "",
        "Une fois les certificats périmés, vérifiez à la date du jeton : pour xmlsec1, --verification-gmt-time",
        '"AAAA-MM-JJ HH:MM:SS" ; pour openssl, -attime SECONDES.',
        "",
        "L’original et les annexes : leur empreinte doit être l’une de celles que porte l’acte scellé.",
        *(_fichier(nom) for nom in fichiers),
        "",
        "La vie de l’acte : elle doit porter l’empreinte de l’acte scellé.",
        "",
        '    grep -q "sha256=\\"$(sha < acte.xml)\\"" vie.xml && echo "vie.xml : celle de cet acte"',
        "",
        "Les PDF scellés (poppler) :",
        "",
        *(f"    pdfsig {nom}" for nom in copies),
        "",
        "L’inscription au registre. L’engagement est SHA-256(nombre secret ‖ empreinte), la feuille SHA-256(00 ‖",
        "engagement), un nœud SHA-256(01 ‖ gauche ‖ droite) ; le dernier doit être la racine du point de contrôle :",
        _INSCRIPTION,
        *(f"    inscrit {nom}" for nom in inscrits),
        "",
        "La signature du point de contrôle. Elle vaut ce que vaut la clé : comparez registre/cle.txt à celle que la",
        "collectivité publie (adresse /journal/cle de son site) :",
        _POINT,
        *(("Sa date :", _POINT_DATE) if disposition.JETON_NOTE in noms else ()),
    )


def _fichier(nom: str) -> str:
    acte = f"{nom.rpartition('annexes/')[0] if 'annexes/' in nom else nom.rpartition('original.')[0]}acte.xml"
    return f'\n    grep -q "sha256=\\"$(sha < {nom})\\"" {acte} && echo "{nom} : celui que désigne l’acte"'


def _limites() -> tuple[str, ...]:
    return (
        "4. CE QUE CE DOSSIER NE PROUVE PAS",
        "",
        "- À qui sont la racine et la clé du registre : seule la collectivité peut le dire.",
        "- Ce qui est arrivé à l’acte depuis que vie.xml a été établie : voyez l’adresse de l’acte.",
        "- Les dates « déclarées » dans vie.xml : la collectivité les a dites, le dossier prouve qu’elle les a dites.",
        "",
    )
