// Command juge verifies a register with golang.org/x/mod: its signed notes (note), its proofs (tlog) and its tiles
// (C2SP tlog-tiles over HTTP). The request is one JSON document on stdin, the verdicts are one on stdout.
package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"runtime/debug"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// Demande is what must be judged. Hashes and leaf data are base64, as JSON writes bytes.
type Demande struct {
	Cle         string      `json:"cle"`
	Notes       []string    `json:"notes"`
	Inclusions  []Inclusion `json:"inclusions"`
	Coherences  []Coherence `json:"coherences"`
	Tuiles      string      `json:"tuiles"`
	Engagements [][]byte    `json:"engagements"`
}

// Inclusion ties the leaf data Donnee, at Position, to the tree of Taille leaves and root Racine.
type Inclusion struct {
	Donnee   []byte   `json:"donnee"`
	Position int64    `json:"position"`
	Taille   int64    `json:"taille"`
	Racine   []byte   `json:"racine"`
	Chemin   [][]byte `json:"chemin"`
}

// Coherence says that the tree (Taille, Apres) extends the tree (Ancienne, Avant).
type Coherence struct {
	Ancienne int64    `json:"ancienne"`
	Avant    []byte   `json:"avant"`
	Taille   int64    `json:"taille"`
	Apres    []byte   `json:"apres"`
	Chemin   [][]byte `json:"chemin"`
}

// Avis is one verdict; Erreur is empty when it is good.
type Avis struct {
	Valide bool   `json:"valide"`
	Erreur string `json:"erreur"`
}

// AvisNote adds what a verified checkpoint states.
type AvisNote struct {
	Avis
	Origine string `json:"origine"`
	Taille  int64  `json:"taille"`
	Racine  []byte `json:"racine"`
}

// Reponse holds the verdicts in the order of the request.
type Reponse struct {
	Version    string      `json:"version"`
	Notes      []AvisNote  `json:"notes"`
	Inclusions []Avis      `json:"inclusions"`
	Coherences []Avis      `json:"coherences"`
	Tuiles     *AvisTuiles `json:"tuiles"`
}

func main() {
	var demande Demande
	if err := json.NewDecoder(os.Stdin).Decode(&demande); err != nil {
		fmt.Fprintln(os.Stderr, "juge:", err)
		os.Exit(2)
	}
	reponse := Reponse{Version: version(), Notes: []AvisNote{}, Inclusions: []Avis{}, Coherences: []Avis{}}
	for _, n := range demande.Notes {
		reponse.Notes = append(reponse.Notes, jugerNote(n, demande.Cle))
	}
	for _, i := range demande.Inclusions {
		reponse.Inclusions = append(reponse.Inclusions, avis(jugerInclusion(i)))
	}
	for _, c := range demande.Coherences {
		reponse.Coherences = append(reponse.Coherences, avis(jugerCoherence(c)))
	}
	if demande.Tuiles != "" {
		reponse.Tuiles = jugerTuiles(demande.Tuiles, demande.Cle, demande.Engagements)
	}
	sortie := json.NewEncoder(os.Stdout)
	sortie.SetIndent("", " ")
	if err := sortie.Encode(reponse); err != nil {
		os.Exit(2)
	}
}

func jugerNote(texte, cle string) AvisNote {
	verificateur, err := note.NewVerifier(cle)
	if err != nil {
		return AvisNote{Avis: avis(err)}
	}
	ouverte, err := note.Open([]byte(texte), note.VerifierList(verificateur))
	if err != nil {
		return AvisNote{Avis: avis(err)}
	}
	origine, taille, racine, err := lireCheckpoint(ouverte.Text)
	if err == nil && origine != verificateur.Name() {
		err = fmt.Errorf("the origin %q is not the name of the key, %q", origine, verificateur.Name())
	}
	return AvisNote{Avis: avis(err), Origine: origine, Taille: taille, Racine: racine}
}

// lireCheckpoint reads the body of a C2SP tlog-checkpoint: origin, decimal size, base64 root.
func lireCheckpoint(texte string) (string, int64, []byte, error) {
	lignes := strings.Split(texte, "\n")
	if len(lignes) < 4 {
		return "", 0, nil, fmt.Errorf("a checkpoint has three lines")
	}
	taille, err := strconv.ParseInt(lignes[1], 10, 64)
	if err != nil || taille < 0 || strconv.FormatInt(taille, 10) != lignes[1] {
		return "", 0, nil, fmt.Errorf("the size %q is no number of leaves", lignes[1])
	}
	racine, err := base64.StdEncoding.Strict().DecodeString(lignes[2])
	if err != nil || len(racine) != tlog.HashSize {
		return "", 0, nil, fmt.Errorf("the root %q is no hash", lignes[2])
	}
	return lignes[0], taille, racine, nil
}

func jugerInclusion(i Inclusion) error {
	racine, err := hache(i.Racine)
	if err != nil {
		return err
	}
	chemin, err := haches(i.Chemin)
	if err != nil {
		return err
	}
	return tlog.CheckRecord(chemin, i.Taille, racine, i.Position, tlog.RecordHash(i.Donnee))
}

func jugerCoherence(c Coherence) error {
	avant, err := hache(c.Avant)
	if err != nil {
		return err
	}
	apres, err := hache(c.Apres)
	if err != nil {
		return err
	}
	chemin, err := haches(c.Chemin)
	if err != nil {
		return err
	}
	return tlog.CheckTree(chemin, c.Taille, apres, c.Ancienne, avant)
}

func haches(octets [][]byte) ([]tlog.Hash, error) {
	suite := make([]tlog.Hash, 0, len(octets))
	for _, o := range octets {
		h, err := hache(o)
		if err != nil {
			return nil, err
		}
		suite = append(suite, h)
	}
	return suite, nil
}

func hache(octets []byte) (h tlog.Hash, err error) {
	if len(octets) != tlog.HashSize {
		return h, fmt.Errorf("a hash has %d bytes, not %d", tlog.HashSize, len(octets))
	}
	copy(h[:], octets)
	return h, nil
}

func avis(err error) Avis {
	if err != nil {
		return Avis{Erreur: err.Error()}
	}
	return Avis{Valide: true}
}

func version() string {
	construction, _ := debug.ReadBuildInfo()
	for _, module := range construction.Deps {
		if module.Path == "golang.org/x/mod" {
			return module.Version
		}
	}
	return "?"
}
