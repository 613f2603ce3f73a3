package bench

import (
	"encoding/json"
	"errors"

	"github.com/bytedance/sonic"
	goccy "github.com/goccy/go-json"
	"github.com/minio/simdjson-go"
	"github.com/ohler55/ojg/oj"

	"github.com/velmap/velmap/vtl/value"
)

// A reader is a way to read JSON.
type reader struct {
	name string

	// prepare returns the function that reads a text. What it keeps is the
	// memory that it uses again.
	prepare func(text string) (func() error, error)
}

// readers are those that run in this process. All make something of the whole
// text that can be asked for its members, but for the tokenizer, which makes
// nothing.
var readers = []reader{
	{"velmap-new", readVelmapNew},
	{"velmap-reused", readVelmapReused},
	{"encoding-json", readUnmarshal(json.Unmarshal)},
	{"goccy", readUnmarshal(goccy.Unmarshal)},
	{"sonic", readUnmarshal(sonic.Unmarshal)},
	{"oj-parse", readOjParse},
	{"oj-tokenizer", readOjTokenizer},
	{"simdjson-new", readSimdNew},
	{"simdjson-reused", readSimdReused},
}

var errNoSIMD = errors.New("simdjson-go does not run on this processor")

func readVelmapNew(text string) (func() error, error) {
	return func() error {
		_, err := value.ParseJSON(text)
		return err
	}, nil
}

func readVelmapReused(text string) (func() error, error) {
	var doc value.Document
	return func() error { return doc.Parse(text) }, nil
}

// readUnmarshal reads into maps and slices, as the libraries do that follow
// encoding/json.
func readUnmarshal(unmarshal func([]byte, any) error) func(string) (func() error, error) {
	return func(text string) (func() error, error) {
		src := []byte(text)
		return func() error {
			var v any
			return unmarshal(src, &v)
		}, nil
	}
}

func readOjParse(text string) (func() error, error) {
	src := []byte(text)
	return func() error {
		_, err := oj.Parse(src)
		return err
	}, nil
}

func readOjTokenizer(text string) (func() error, error) {
	src := []byte(text)
	var handler oj.ZeroHandler
	return func() error { return oj.Tokenize(src, &handler) }, nil
}

func readSimdNew(text string) (func() error, error) {
	src := []byte(text)
	return func() error {
		_, err := simdjson.Parse(src, nil)
		return err
	}, supportsSIMD()
}

func readSimdReused(text string) (func() error, error) {
	src := []byte(text)
	var tape *simdjson.ParsedJson
	return func() (err error) {
		tape, err = simdjson.Parse(src, tape)
		return err
	}, supportsSIMD()
}

func supportsSIMD() error {
	if simdjson.SupportedCPU() {
		return nil
	}
	return errNoSIMD
}
