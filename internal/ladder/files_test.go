package ladder

import (
	"errors"
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"strconv"
	"strings"
)

// A goFile is what the rules look at: where a file stands and what it imports.
type goFile struct {
	name    string // slash-separated, from the module's root
	imports []importSpec
}

type importSpec struct {
	name string // as written in the file; "" without one
	path string
}

func (f goFile) isTest() bool { return strings.HasSuffix(f.name, "_test.go") }

// readModule reads the import clauses of every Go file of the module at the
// root of fsys, whatever its build constraints.
func readModule(fsys fs.FS) ([]goFile, error) {
	var files []goFile
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir():
			return enter(fsys, name)
		case path.Ext(name) != ".go":
			return nil
		}
		file, err := readFile(fsys, name)
		files = append(files, file)
		return err
	})
	return files, err
}

// enter returns fs.SkipDir for the folders that the go command passes over too:
// test data, hidden ones, and modules of their own.
func enter(fsys fs.FS, folder string) error {
	base := path.Base(folder)
	switch {
	case folder == ".":
		return nil
	case base == "testdata", strings.HasPrefix(base, "."), strings.HasPrefix(base, "_"):
		return fs.SkipDir
	}
	_, err := fs.Stat(fsys, path.Join(folder, "go.mod"))
	switch {
	case err == nil:
		return fs.SkipDir
	case errors.Is(err, fs.ErrNotExist):
		return nil
	}
	return err
}

func readFile(fsys fs.FS, name string) (goFile, error) {
	src, err := fs.ReadFile(fsys, name)
	if err != nil {
		return goFile{}, err
	}
	tree, err := parser.ParseFile(token.NewFileSet(), name, src, parser.ImportsOnly)
	if err != nil {
		return goFile{}, fmt.Errorf("reading the imports: %w", err)
	}
	file := goFile{name: name}
	for _, decl := range tree.Imports {
		importPath, err := strconv.Unquote(decl.Path.Value)
		if err != nil {
			return goFile{}, fmt.Errorf("%s: import path %s: %w", name, decl.Path.Value, err)
		}
		spec := importSpec{path: importPath}
		if decl.Name != nil {
			spec.name = decl.Name.Name
		}
		file.imports = append(file.imports, spec)
	}
	return file, nil
}
