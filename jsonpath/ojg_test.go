package jsonpath_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ohler55/ojg/jp"
	"github.com/ohler55/ojg/oj"

	"github.com/velmap/velmap/jsonpath"
	"github.com/velmap/velmap/vtl/value"
)

// TestDefinitePathsAgreeWithOJG evaluates definite paths with jp of
// github.com/ohler55/ojg and with this package, over the containers of a
// document and over a tree that oj has read, and finds the same values.
func TestDefinitePathsAgreeWithOJG(t *testing.T) {
	t.Parallel()
	texts := []string{store}
	g := generator{rand.New(rand.NewPCG(1, 2))}
	for range 300 {
		var b strings.Builder
		g.container(&b, 0)
		texts = append(texts, b.String())
	}
	compared, missing := 0, 0
	for _, text := range texts {
		doc, err := jsonpath.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		tree := oj.MustParseString(text)
		built, err := value.Of(tree)
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range append(places(doc, "$"), g.paths(40)...) {
			compareWithOJG(t, path, doc, doc.Live())
			compareWithOJG(t, path, built, built.Live())
			compareWithOJG(t, path, built, tree)
			compared++
			if _, err := jsonpath.Get(doc, path); err != nil {
				missing++
			}
		}
	}
	if missing == 0 || missing == compared {
		t.Errorf("%d of %d paths lead nowhere: the test says little", missing, compared)
	}
}

// compareWithOJG compares what a path finds in doc with what jp finds in the
// same document as it sees it.
func compareWithOJG(t *testing.T, path string, doc value.Value, seen any) {
	t.Helper()
	got := "nothing"
	if v, err := jsonpath.Get(doc, path); err == nil {
		got = describe(v)
	}
	want := "nothing"
	if found := jp.MustParseString(path).Get(seen); len(found) > 0 {
		v, err := value.Of(found[0])
		if err != nil || len(found) > 1 {
			t.Errorf("%s: jp found %v: %v", path, found, err)
		}
		want = describe(v)
	}
	if got != want {
		t.Errorf("%s in a %T of %s:\n got %s\nwant %s", path, seen, describe(doc), got, want)
	}
}

func describe(v value.Value) string {
	text, err := v.AppendJSON(nil, value.PlainSlash)
	return fmt.Sprint(v.Kind(), " ", string(text), err)
}

// places returns a path to every value in v, which is at path itself.
func places(v value.Value, path string) []string {
	all := []string{path}
	for key, member := range v.Entries() {
		all = append(all, places(member, path+"['"+key.String()+"']")...)
	}
	for i := range v.Len() {
		if element, ok := v.At(i); ok {
			all = append(all, places(element, fmt.Sprintf("%s[%d]", path, i))...)
		}
	}
	return all
}

// generator makes small documents and paths, which mostly fit.
type generator struct{ *rand.Rand }

var names = []string{"a", "b", "name", "id", "x-y", "é", "0"}

func (g generator) name() string { return names[g.IntN(len(names))] }

func (g generator) value(b *strings.Builder, depth int) {
	scalars := []string{"null", "true", "false", "0", "-7", "1.5", "1e3", "3000000000", "12345678901234567890", `""`, `"a b"`, `"\u00e9"`}
	if depth > 3 || g.IntN(2) == 0 {
		b.WriteString(scalars[g.IntN(len(scalars))])
		return
	}
	g.container(b, depth)
}

func (g generator) container(b *strings.Builder, depth int) {
	if g.IntN(3) == 0 {
		g.array(b, depth)
		return
	}
	separator := "{"
	for _, i := range g.Perm(len(names))[:1+g.IntN(len(names))] {
		fmt.Fprintf(b, "%s%q:", separator, names[i])
		g.value(b, depth+1)
		separator = ","
	}
	b.WriteByte('}')
}

func (g generator) array(b *strings.Builder, depth int) {
	b.WriteByte('[')
	for i := range g.IntN(4) {
		if i > 0 {
			b.WriteByte(',')
		}
		g.value(b, depth+1)
	}
	b.WriteByte(']')
}

// paths returns n definite paths of up to four members and indexes.
func (g generator) paths(n int) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = "$"
		for range 1 + g.IntN(4) {
			switch g.IntN(3) {
			case 0:
				all[i] += fmt.Sprintf("[%d]", g.IntN(4))
			case 1:
				all[i] += "['" + g.name() + "']"
			default:
				all[i] += "." + names[g.IntN(4)]
			}
		}
	}
	return all
}
