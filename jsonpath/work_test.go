package jsonpath

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/velmap/velmap/vtl/value"
)

// FuzzEvaluateIsLinear asserts that an evaluation sees no more places than the
// document has values for every step of the path. Filters are left out, and
// steps that can lead to one place twice: what they find may be more than that.
func FuzzEvaluateIsLinear(f *testing.F) {
	for _, expr := range []string{
		"$", "$..*", "$.*.*.*", "$..a", "$..a.b", "$..[0].a", "$[*]..b", "$..[1:].*", "$['a','b'].*", "$..['a','b']",
		"$[0,1][1,2]", "$.a[*].b[*]", "$..*.length()", "$..[*].b", "$.a.keys()",
	} {
		f.Add(expr, `{"a":[{"a":1,"b":[[[[]]],{"a":{"b":2}}]},[2,{"a":null}]],"b":{"a":{"c":[]}},"c":1.5}`)
	}
	f.Fuzz(func(t *testing.T, expr, text string) {
		doc, err := value.ParseJSON(text)
		if err != nil || doc.Root().IsNull() {
			t.Skip("no document")
		}
		for _, dialect := range []Dialect{Jayway20, Jayway29} {
			p, err := Compile(expr, WithDialect(dialect))
			if err != nil || !p.visitsOnce() {
				continue
			}
			e := evaluator{path: p, root: doc.Root()}
			e.eval(0, doc.Root(), func(value.Value) bool { return true })
			if bound := (1 + values(doc.Root())) * p.length() * 2; e.visited > bound {
				t.Errorf("%s of %d values: %d places", expr, values(doc.Root()), e.visited)
			}
		}
	})
}

// length returns the number of steps of the path and of those of its arguments,
// which a call may read twice.
func (p *Path) length() int {
	n := 1
	for i := range p.steps {
		n++
		for _, a := range p.steps[i].call.arguments {
			if a.path != nil {
				n += a.path.length() + a.lengthOf.length()
			}
		}
	}
	return n
}

// visitsOnce reports whether no step of the path can lead to one place twice.
func (p *Path) visitsOnce() bool {
	scans := 0
	for i := range p.steps {
		switch s := &p.steps[i]; s.kind {
		case stepScan:
			scans++
		case stepFilter:
			return false
		case stepUnion:
			sorted := slices.Sorted(slices.Values(s.indexes))
			if sorted[0] < 0 || len(slices.Compact(sorted)) < len(s.indexes) {
				return false
			}
		case stepSlice:
			if s.index < 0 {
				return false
			}
		case stepEach:
			if len(slices.Compact(slices.Sorted(slices.Values(s.names)))) < len(s.names) {
				return false
			}
		case stepCall:
			for _, a := range s.call.arguments {
				if a.path != nil && !a.path.visitsOnce() {
					return false
				}
			}
		default:
		}
	}
	return scans < 2
}

// values counts the values in v, itself included.
func values(v value.Value) int {
	n := 1
	for element := range v.Elements() {
		n += values(element)
	}
	if v.IsMap() {
		for _, member := range v.Entries() {
			n += values(member)
		}
	}
	return n
}

// TestWorkIsBounded has a path that leads to one place more often than there is
// memory for.
func TestWorkIsBounded(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes some memory")
	}
	doc, err := value.ParseJSON(strings.Repeat("[", 40) + strings.Repeat("]", 40))
	if err != nil {
		t.Fatal(err)
	}
	_, err = Get(doc.Root(), "$"+strings.Repeat("[0,0]", 39))
	var e *Error
	if !errors.As(err, &e) || e.Code != StackOverflow {
		t.Error(err)
	}
}

// TestNestingIsBounded has expressions that are nested too deeply.
func TestNestingIsBounded(t *testing.T) {
	for rule, expr := range map[string]string{
		"groups":    "$[?(" + strings.Repeat("(", 100_000) + "@.a" + strings.Repeat(")", 100_000) + ")]",
		"negations": "$[?(" + strings.Repeat("!", 100_000) + "(@.a))]",
		"filters":   "$" + strings.Repeat("[?(@", 2_000) + strings.Repeat(")]", 2_000),
	} {
		_, err := Compile(expr, WithDialect(Jayway29))
		var e *Error
		if !errors.As(err, &e) || e.Code != StackOverflow || e.Message() == "" {
			t.Errorf("%s: %.80s", rule, e.Message())
		}
	}
}

// TestNestedFiltersAreCompiledOnce has filters in the paths of filters: if one
// were compiled twice, they would take two to the power of forty times as long
// as one.
func TestNestedFiltersAreCompiledOnce(t *testing.T) {
	const levels = 40
	for rule, expr := range map[string]string{
		"existence":   "$" + strings.Repeat("[?(@.a", levels) + strings.Repeat(")]", levels),
		"comparisons": "$" + strings.Repeat("[?(@.a", levels) + strings.Repeat(" == 1)]", levels),
		"right sides": "$" + strings.Repeat("[?(1 == @.a", levels) + strings.Repeat(")]", levels),
	} {
		if _, err := Compile(expr, WithDialect(Jayway29)); err != nil {
			t.Errorf("%s: %v", rule, err)
		}
	}
}
