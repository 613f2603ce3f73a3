package oracle

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
)

func TestGeneratePathIsRepeatable(t *testing.T) {
	for _, dialect := range []PathDialect{Jayway20, Jayway29} {
		for n := range uint64(200) {
			if first, second := GeneratePath(dialect, 7, n), GeneratePath(dialect, 7, n); first != second {
				t.Fatalf("case %d: %+v, then %+v", n, first, second)
			}
		}
	}
	if GeneratePath(Jayway20, 7, 0) == GeneratePath(Jayway20, 8, 0) && GeneratePath(Jayway20, 7, 1) == GeneratePath(Jayway20, 8, 1) {
		t.Error("another seed gives the same cases")
	}
}

// Constructs that the paths of a dialect have to have.
var (
	wantedOfBoth = []string{
		"whole path", "broken path", "path fragments", "context",
		"JSON", "JSON with blanks", "permissive JSON", "JSON and more", "other text", "broken JSON",
		"member", "missing member", "['member']", "members", "index", "negative index", "slice", "union", "last element", "wildcard", "filter", "odd step", "step of another kind",
		"scan", "scan of a member", "scan of ['member']", "scan of members", "scan of a wildcard", "scan of an index", "scan of a slice", "scan of a union",
		"scan of a last element", "scan of a filter", "scan of a scan",
		"member of a scalar", "index of a scalar", "wildcard of a scalar", "filter of a scalar", "scan of a scalar", "members of a scalar", "slice of a scalar",
		"criterion", "parentheses", "odd criterion", "exists", "not exists", "match", "literal on the left", "path on the right", "$ in a filter", "indefinite operand",
		"operator ==", "operator !=", "operator <", "operator <=", "operator >", "operator >=",
		"number", "text", "true, false, null", "text in double quotes", "list", "no literal",
	}
	wantedOf20 = []string{"comparison 2.0"}
	wantedOf29 = []string{
		"comparison 2.9", "operator ===", "operator !==", "word operator", "negation", "JSON literal", "broken JSON literal", "broken JSON argument", "escape in a key", "function step", "function in a filter", "scan of a function",
		"operator in", "operator nin", "operator subsetof", "operator anyof", "operator noneof", "operator all", "operator contains", "operator size", "operator empty",
		"operator exists", "operator type", "operator matches",
		"function length", "function size", "function min", "function max", "function avg", "function sum", "function stddev", "function concat", "function keys",
		"function append", "function first", "function last", "function index",
		"number argument", "text argument", "path argument", "JSON argument", "odd argument",
	}
)

func TestGeneratePathReachesEverything(t *testing.T) {
	for dialect, more := range map[PathDialect][]string{Jayway20: wantedOf20, Jayway29: wantedOf29} {
		seen := map[string]int{}
		for n := range uint64(5000) {
			g := newPathGenerator(dialect, *seed, n)
			g.newCase()
			for name, count := range g.seen {
				seen[name] += count
			}
		}
		for _, name := range slices.Concat(wantedOfBoth, more) {
			if seen[name] < 5 {
				t.Errorf("%s: %s: %d times in 5000 cases", dialect, name, seen[name])
			}
		}
		if testing.Verbose() {
			for _, name := range slices.Sorted(maps.Keys(seen)) {
				t.Logf("%s %7d %s", dialect, seen[name], name)
			}
		}
	}
}

// Debian's json-smart refuses a document of 400 containers for another reason than it has.
func TestGeneratedDocumentsAreSmall(t *testing.T) {
	for n := range uint64(5000) {
		c := GeneratePath(Jayway20, *seed, n)
		if containers := strings.Count(c.Body, "{") + strings.Count(c.Body, "["); containers > 200 {
			t.Errorf("case %d: %d containers", n, containers)
		}
	}
}

// Most generated paths have to lead somewhere, or little of the evaluation is compared.
func TestGeneratedPathsMostlyFind(t *testing.T) {
	r := referee(t)
	var mu sync.Mutex
	count := map[string]int{}
	inParallel(caseNumbers(), func(n uint64) {
		c := GeneratePath(Jayway20, *seed, n)
		answer, err := r.ReadPath(c.Path, c.Body)
		mu.Lock()
		defer mu.Unlock()
		count[pathOutcome(answer)]++
		if err != nil {
			t.Errorf("case %d: %+q: %v", n, c.Path, err)
		}
	})
	share := func(outcome string) int { return 100 * count[outcome] / *cases }
	t.Log(count, fmt.Sprintf("%d %% find something", share("found")))
	if share("found") < 45 || share("read") < 10 || share("compile") < 5 || share("parse") < 2 {
		t.Error("too much or too little fails")
	}
}

func pathOutcome(a PathAnswer) string {
	switch {
	case a.Failure != nil:
		return a.Failure.Phase
	case a.Result == "[]":
		return "nothing"
	default:
		return "found"
	}
}
