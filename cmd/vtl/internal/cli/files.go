package cli

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/velmap/velmap/vtl/value"
)

// files reads the files that the command line names.
type files struct {
	stdin io.Reader
	taken bool // the standard input has been read
}

// read reads a file, or the standard input when the name is "-".
func (f *files) read(name string) ([]byte, error) {
	if name != "-" {
		return os.ReadFile(name)
	}
	if f.taken {
		return nil, errors.New("the standard input can be only one of the files")
	}
	f.taken = true
	return io.ReadAll(f.stdin)
}

// text reads a file as UTF-8.
func (f *files) text(name string) (string, error) {
	b, err := f.read(name)
	return value.DecodeUTF8(b), err
}

// json reads a file that holds a JSON object. No name gives null.
func (f *files) json(name string, opts ...value.ReadOption) (value.Value, error) {
	if name == "" {
		return value.Null, nil
	}
	b, err := f.read(name)
	if err != nil {
		return value.Null, err
	}
	v, err := parseJSON(b, opts...)
	if err == nil && v.Kind() != value.KindMap {
		err = errors.New("not a JSON object")
	}
	return v, inFile(name, err)
}

// inFile adds the name of a file to an error.
func inFile(name string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", name, err)
}
