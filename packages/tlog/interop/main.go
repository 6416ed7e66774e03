// Command interop checks a log made by our package with the implementation of the Go checksum database, and signs a note
// for our package to open. It shares no code with what it checks.
package main

import (
	"crypto/rand"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// request is what our test wants checked; the log lies in the same folder.
type request struct {
	VerifierKey string      `json:"vkey"`
	Old         string      `json:"old"`
	Inclusion   []inclusion `json:"inclusion"`
	Consistency []string    `json:"consistency"`
}

type inclusion struct {
	Index int64    `json:"index"`
	Proof []string `json:"proof"`
}

// answer is what our test must find true in turn.
type answer struct {
	Checked int64    `json:"checked"`
	VKey    string   `json:"vkey"`
	Note    string   `json:"note"`
	Proof   []string `json:"proof"`
	Stored  []int64  `json:"stored"`
}

func main() {
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(dir string) error {
	var req request
	data, err := os.ReadFile(filepath.Join(dir, "request.json"))
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, &req); err != nil {
		return err
	}
	checkpoint, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	if err != nil {
		return err
	}
	tree, err := openCheckpoint(string(checkpoint), req.VerifierKey)
	if err != nil {
		return fmt.Errorf("checkpoint: %w", err)
	}
	old, err := openCheckpoint(req.Old, req.VerifierKey)
	if err != nil {
		return fmt.Errorf("old checkpoint: %w", err)
	}
	leaves, err := checkEntries(dir, tree)
	if err != nil {
		return fmt.Errorf("entries: %w", err)
	}
	for _, p := range req.Inclusion {
		proof, err := hashes(p.Proof)
		if err != nil {
			return err
		}
		if err := tlog.CheckRecord(proof, tree.N, tree.Hash, p.Index, leaves[p.Index]); err != nil {
			return fmt.Errorf("inclusion of %d: %w", p.Index, err)
		}
	}
	consistency, err := hashes(req.Consistency)
	if err != nil {
		return err
	}
	if err := tlog.CheckTree(consistency, tree.N, tree.Hash, old.N, old.Hash); err != nil {
		return fmt.Errorf("consistency: %w", err)
	}
	return writeAnswer(dir, tree, old)
}

// openCheckpoint verifies a checkpoint with sumdb/note and reads its second and third line.
func openCheckpoint(text, vkey string) (tlog.Tree, error) {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return tlog.Tree{}, err
	}
	opened, err := note.Open([]byte(text), note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 4 || lines[0] != verifier.Name() {
		return tlog.Tree{}, fmt.Errorf("not a checkpoint of %s", verifier.Name())
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

// checkEntries reads every bundle, compares each record with the hash that TileHashReader authenticates against the signed
// root, and returns the record hashes.
func checkEntries(dir string, tree tlog.Tree) ([]tlog.Hash, error) {
	reader := tlog.TileHashReader(tree, tiles{dir})
	var leaves []tlog.Hash
	for tile := int64(0); tile*256 < tree.N; tile++ {
		path := tlog.Tile{H: 8, L: 0, N: tile, W: int(min(256, tree.N-tile*256))}
		bundle, err := os.ReadFile(filepath.Join(dir, strings.Replace(path.Path(), "tile/8/0/", "tile/entries/", 1)))
		if err != nil {
			return nil, err
		}
		for len(bundle) > 0 {
			length := int(binary.BigEndian.Uint16(bundle))
			leaves = append(leaves, tlog.RecordHash(bundle[2:2+length]))
			bundle = bundle[2+length:]
		}
	}
	if int64(len(leaves)) != tree.N {
		return nil, fmt.Errorf("%d entries, want %d", len(leaves), tree.N)
	}
	for first := 0; first < len(leaves); first += 256 {
		var places []int64
		for i := first; i < min(first+256, len(leaves)); i++ {
			places = append(places, tlog.StoredHashIndex(0, int64(i)))
		}
		stored, err := reader.ReadHashes(places)
		if err != nil {
			return nil, err
		}
		for i, hash := range stored {
			if hash != leaves[first+i] {
				return nil, fmt.Errorf("entry %d does not hash to its tile", first+i)
			}
		}
	}
	return leaves, nil
}

// tiles reads tiles in the layout of tlog-tiles, which is that of Go without the height in the path.
type tiles struct{ dir string }

func (t tiles) Height() int { return 8 }

func (t tiles) SaveTiles([]tlog.Tile, [][]byte) {}

func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var found [][]byte
	for _, tile := range wanted {
		data, err := os.ReadFile(filepath.Join(t.dir, strings.Replace(tile.Path(), "tile/8/", "tile/", 1)))
		if err != nil {
			return nil, err
		}
		found = append(found, data)
	}
	return found, nil
}

func hashes(texts []string) ([]tlog.Hash, error) {
	var list []tlog.Hash
	for _, text := range texts {
		hash, err := tlog.ParseHash(text)
		if err != nil {
			return nil, err
		}
		list = append(list, hash)
	}
	return list, nil
}

// writeAnswer makes, from our tiles, Go's own consistency proof, stored-hash places, and a checkpoint signed by a Go key.
func writeAnswer(dir string, tree, old tlog.Tree) error {
	skey, vkey, err := note.GenerateKey(rand.Reader, "go.example/log")
	if err != nil {
		return err
	}
	signer, err := note.NewSigner(skey)
	if err != nil {
		return err
	}
	text := fmt.Sprintf("go.example/log\n%d\n%s\n", tree.N, base64.StdEncoding.EncodeToString(tree.Hash[:]))
	signed, err := note.Sign(&note.Note{Text: text}, signer)
	if err != nil {
		return err
	}
	proof, err := tlog.ProveTree(tree.N, old.N, tlog.TileHashReader(tree, tiles{dir}))
	if err != nil {
		return err
	}
	result := answer{Checked: tree.N, VKey: vkey, Note: string(signed)}
	for _, hash := range proof {
		result.Proof = append(result.Proof, hash.String())
	}
	for level := 0; level < 12; level++ {
		result.Stored = append(result.Stored, tlog.StoredHashIndex(level, 5), tlog.StoredHashCount(int64(1)<<level+3))
	}
	return json.NewEncoder(os.Stdout).Encode(result)
}
