package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/tlog"
)

const hauteur = 8 // C2SP tlog-tiles: 256 hashes a tile

// AvisTuiles says what the served tiles prove. Feuilles is the tree rebuilt from the entry bundles, leaf by leaf.
type AvisTuiles struct {
	Checkpoint AvisNote `json:"checkpoint"`
	Racine     Avis     `json:"racine"`
	Feuilles   Avis     `json:"feuilles"`
	Entrees    Avis     `json:"entrees"`
	Preuves    Avis     `json:"preuves"`
	Lues       []string `json:"lues"`
}

// service reads tiles at base as C2SP names them: tile/<level>/<index>, tile/entries/<index>.
type service struct {
	base   string
	client *http.Client
	lues   []string
}

func (s *service) Height() int { return hauteur }

func (s *service) SaveTiles([]tlog.Tile, [][]byte) {}

func (s *service) ReadTiles(tuiles []tlog.Tile) ([][]byte, error) {
	donnees := make([][]byte, 0, len(tuiles))
	for _, tuile := range tuiles {
		octets, err := s.lire(chemin(tuile))
		if err != nil {
			return nil, err
		}
		donnees = append(donnees, octets)
	}
	return donnees, nil
}

// chemin turns tlog's tile/<height>/<level>/<index> into C2SP's, which leaves the height out and calls data entries.
func chemin(tuile tlog.Tile) string {
	reste := strings.TrimPrefix(tuile.Path(), fmt.Sprintf("tile/%d/", hauteur))
	return "tile/" + strings.Replace(reste, "data/", "entries/", 1)
}

func (s *service) lire(chemin string) ([]byte, error) {
	reponse, err := s.client.Get(s.base + "/" + chemin)
	if err != nil {
		return nil, err
	}
	defer reponse.Body.Close()
	if reponse.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", chemin, reponse.Status)
	}
	s.lues = append(s.lues, chemin)
	return io.ReadAll(io.LimitReader(reponse.Body, 1<<25))
}

// jugerTuiles recomputes the tree under base from its tiles, and again from its entries. engagements, when given, are
// the leaf data that the register says it holds, in order.
func jugerTuiles(base, cle string, engagements [][]byte) *AvisTuiles {
	s := &service{base: strings.TrimRight(base, "/"), client: &http.Client{Timeout: 30 * time.Second}}
	verdict := &AvisTuiles{}
	defer func() { verdict.Lues = s.lues }()
	texte, err := s.lire("checkpoint")
	if err != nil {
		verdict.Checkpoint.Erreur = err.Error()
		return verdict
	}
	verdict.Checkpoint = jugerNote(string(texte), cle)
	if !verdict.Checkpoint.Valide {
		return verdict
	}
	arbre := tlog.Tree{N: verdict.Checkpoint.Taille}
	copy(arbre.Hash[:], verdict.Checkpoint.Racine)
	// every tile that the reader gives has been tied to the signed root
	lecteur := tlog.TileHashReader(arbre, s)
	verdict.Racine = avis(racineDesTuiles(arbre, lecteur))
	feuilles, err := hachesDesFeuilles(arbre, lecteur)
	verdict.Feuilles = avis(err)
	verdict.Entrees = avis(entrees(s, arbre, engagements))
	verdict.Preuves = avis(preuves(arbre, lecteur, feuilles))
	return verdict
}

func racineDesTuiles(arbre tlog.Tree, lecteur tlog.HashReader) error {
	racine, err := tlog.TreeHash(arbre.N, lecteur)
	if err == nil && racine != arbre.Hash {
		err = fmt.Errorf("the tiles lead to %v, the checkpoint says %v", racine, arbre.Hash)
	}
	return err
}

func hachesDesFeuilles(arbre tlog.Tree, lecteur tlog.HashReader) ([]tlog.Hash, error) {
	rangs := make([]int64, arbre.N)
	for n := range rangs {
		rangs[n] = tlog.StoredHashIndex(0, int64(n))
	}
	return lecteur.ReadHashes(rangs)
}

// entrees builds the tree again from the entry bundles (16-bit lengths, big-endian) without looking at any hash served.
func entrees(s *service, arbre tlog.Tree, engagements [][]byte) error {
	var haches memoire
	n := int64(0)
	for n < arbre.N {
		tuile := tlog.Tile{H: hauteur, L: -1, N: n >> hauteur, W: largeur(arbre.N - n)}
		reste, err := s.lire(chemin(tuile))
		if err != nil {
			return err
		}
		for rang := 0; rang < tuile.W; rang++ {
			var entree []byte
			if entree, reste, err = premiere(reste); err != nil {
				return fmt.Errorf("%s: %v", chemin(tuile), err)
			}
			if engagements != nil && (n >= int64(len(engagements)) || !bytes.Equal(entree, engagements[n])) {
				return fmt.Errorf("the entry %d is not the commitment that the register holds", n)
			}
			nouvelles, err := tlog.StoredHashes(n, entree, haches)
			if err != nil {
				return err
			}
			haches = append(haches, nouvelles...)
			n++
		}
		if len(reste) != 0 {
			return fmt.Errorf("%s: %d bytes too many", chemin(tuile), len(reste))
		}
	}
	return racineDesTuiles(arbre, haches)
}

func largeur(reste int64) int {
	if reste > 1<<hauteur {
		return 1 << hauteur
	}
	return int(reste)
}

func premiere(octets []byte) (entree, reste []byte, err error) {
	if len(octets) < 2 {
		return nil, nil, fmt.Errorf("the bundle is cut")
	}
	taille := int(binary.BigEndian.Uint16(octets))
	if len(octets) < 2+taille {
		return nil, nil, fmt.Errorf("the bundle is cut")
	}
	return octets[2 : 2+taille], octets[2+taille:], nil
}

// preuves draws from the tiles the proofs that any reader can draw, and checks them: a few leaves, a few older trees.
func preuves(arbre tlog.Tree, lecteur tlog.HashReader, feuilles []tlog.Hash) error {
	for _, n := range choisis(arbre.N) {
		if n >= int64(len(feuilles)) {
			return fmt.Errorf("the leaf %d was not read", n)
		}
		inclusion, err := tlog.ProveRecord(arbre.N, n, lecteur)
		if err != nil {
			return err
		}
		if err = tlog.CheckRecord(inclusion, arbre.N, arbre.Hash, n, feuilles[n]); err != nil {
			return err
		}
		ancien, err := tlog.TreeHash(n+1, lecteur)
		if err != nil {
			return err
		}
		coherence, err := tlog.ProveTree(arbre.N, n+1, lecteur)
		if err != nil {
			return err
		}
		if err = tlog.CheckTree(coherence, arbre.N, arbre.Hash, n+1, ancien); err != nil {
			return err
		}
	}
	return nil
}

func choisis(taille int64) []int64 {
	var rangs []int64
	for _, n := range []int64{0, 1, taille / 3, taille / 2, 255, 256, taille - 2, taille - 1} {
		if n >= 0 && n < taille {
			rangs = append(rangs, n)
		}
	}
	return rangs
}

// memoire is the storage of tlog.StoredHashes.
type memoire []tlog.Hash

func (m memoire) ReadHashes(rangs []int64) ([]tlog.Hash, error) {
	suite := make([]tlog.Hash, 0, len(rangs))
	for _, rang := range rangs {
		suite = append(suite, m[rang])
	}
	return suite, nil
}
