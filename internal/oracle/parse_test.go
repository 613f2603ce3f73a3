package oracle

import (
	"errors"
	"testing"

	"github.com/velmap/velmap/vtl/diag"
	"github.com/velmap/velmap/vtl/parse"
)

// What the generator writes is parsed and printed back, or refused with a place; no Java is
// needed. How much of the parser it reaches:
//
//	go test ./internal/oracle -run GeneratedTemplatesParse -cases 20000 -coverpkg ./vtl/parse
func TestGeneratedTemplatesParse(t *testing.T) {
	for n := range uint64(*cases) {
		c := Generate(*seed, n)
		file, err := parse.Parse("template", c.Template, parseOptions(c.Dialect)...)
		var list diag.List
		switch {
		case err == nil && file.String() != c.Template:
			t.Errorf("case %d: %q prints as %q", n, c.Template, file.String())
		case err != nil && (!errors.As(err, &list) || !within(list, c.Template)):
			t.Errorf("case %d: %q: %+v", n, c.Template, err)
		}
	}
}

func within(errs diag.List, template string) bool {
	for _, err := range errs {
		if err.Span.Start.Offset < 0 || err.Span.End.Offset > len(template) || err.Span.Start.Offset > err.Span.End.Offset {
			return false
		}
	}
	return len(errs) > 0
}

func parseOptions(d Dialect) []parse.Option {
	if d == Velocity17 {
		return nil
	}
	return []parse.Option{parse.WithoutDirectives("evaluate"), parse.WithInlineMacros(false)}
}
