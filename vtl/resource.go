package vtl

import (
	"errors"
	"fmt"
	"io/fs"
	"path"

	"github.com/velmap/velmap/vtl/diag"
	"github.com/velmap/velmap/vtl/value"
)

// ErrNoFiles is the cause of an error of #parse or #include in a template that
// was compiled without WithFiles.
var ErrNoFiles = errors.New("there are no files to read")

// include is #include("a" $b): the files' contents, as they are.
type include struct {
	span
	names []resourceName
}

// resourceName is an argument of #include.
type resourceName struct {
	expression
	valid bool // a string literal or a reference
}

func (n *include) render(s *state) signal {
	for i, name := range n.names {
		if !name.valid {
			return s.failRender(n, "invalid-argument", "#include takes string literals and references")
		}
		v, sig := name.eval(s)
		if sig != proceed {
			return sig
		}
		if v.IsNull() {
			s.out = fmt.Appendf(s.out, "<!-- include error : error with arg %d please see log. see error log -->", i)
			continue
		}
		content, sig := s.resource(name, "#include", v)
		if sig != proceed {
			return sig
		}
		s.out = append(s.out, content.text...)
		if sig := s.checkOutput(n); sig != proceed {
			return sig
		}
	}
	return proceed
}

// parsed is #parse("a"): the file is a template, rendered in the context of
// the moment.
type parsed struct {
	span
	name expression // nil: no argument
}

func (n *parsed) render(s *state) signal {
	if n.name == nil {
		return s.failRender(n, "missing-argument", "#parse needs the name of a template")
	}
	v, sig := n.name.eval(s)
	if sig != proceed || v.IsNull() {
		return sig
	}
	if s.templates >= parseDepth {
		return proceed
	}
	file, sig := s.resource(n, "#parse", v)
	if sig != proceed {
		return sig
	}
	u, b, sig := s.compile(n, file.name, file.text)
	if sig != proceed {
		return sig
	}
	s.templates++
	sig = s.renderUnit(n, diag.FrameParse, file.name, u, b)
	s.templates--
	if sig == breaking {
		sig = proceed
	}
	return sig
}

// resource is a file that a template asked for.
type resource struct{ name, text string }

// resource reads the file whose name is the text of v.
func (s *state) resource(at positioned, directive string, v value.Value) (resource, signal) {
	text, err := v.AppendString(nil)
	if err != nil {
		return resource{}, s.failValue(at, "unprintable", err)
	}
	name := string(text)
	content, err := s.program.options.readFile(name)
	if err != nil {
		return resource{}, s.fail(at, diag.Render, "resource-not-found", err,
			fmt.Sprintf("%s cannot find %q: %v", directive, name, err))
	}
	return resource{name, content}, proceed
}

// readFile reads a file; a slash in front of its name is taken off, as
// Velocity's FileResourceLoader does.
func (o *options) readFile(name string) (string, error) {
	if o.files == nil {
		return "", ErrNoFiles
	}
	content, err := fs.ReadFile(o.files, path.Clean(trimSlash(name)))
	return string(content), err
}

func trimSlash(name string) string {
	for len(name) > 0 && name[0] == '/' {
		name = name[1:]
	}
	return name
}
