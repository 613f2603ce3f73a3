package oracle

import (
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
)

// The go command keeps a flag -n for itself, hence -cases; "-args -n 20000" does the same.
var (
	cases = casesFlag()
	seed  = flag.Uint64("seed", 1, "the seed of the generated cases")
)

func casesFlag() *int {
	n := flag.Int("cases", 500, "how many generated cases to try")
	flag.IntVar(n, "n", *n, "the same as -cases")
	return n
}

func TestGenerateIsRepeatable(t *testing.T) {
	for name, generate := range map[string]func(seed, n uint64) Case{"Generate": Generate, "GenerateAPIGateway": GenerateAPIGateway} {
		for n := range uint64(200) {
			if first, second := generate(7, n), generate(7, n); first != second {
				t.Fatalf("%s, case %d: %+v, then %+v", name, n, first, second)
			}
		}
		if generate(7, 0) == generate(8, 0) && generate(7, 1) == generate(8, 1) {
			t.Errorf("%s: another seed gives the same cases", name)
		}
	}
}

func TestGenerateReachesEverything(t *testing.T) {
	seen := map[string]int{}
	for n := range uint64(5000) {
		g := newGenerator(*seed, n)
		g.newCase()
		for name, count := range g.seen {
			seen[name] += count
		}
	}
	wanted := []string{
		"#set", "#if", "#elseif", "#else", "#foreach", "#macro", "macro call", "#@macro call", "#define", "#evaluate", "#include", "#parse", "#stop", "#break", "#literal",
		"#{if}", "#{else}", "#{elseif}", "#{end}", "#{set}", "#{foreach}", "#{macro}", "#{define}",
		"operator +", "operator -", "operator *", "operator /", "operator %", "operator !", "operator n", "operator &&", "operator ||", "operator and", "operator or",
		"operator ==", "operator !=", "operator <", "operator >", "operator <=", "operator >=", "operator eq", "operator ne", "operator lt", "operator gt", "operator le", "operator ge",
		"integer", "float", "string '", `string "`, "string with \\u", "interpolation", "list", "map", "range", "boolean",
		"$x", "${x}", "$!x", "$!{x}", `$\!x`, "$$x", "escaped reference", "property", "index", "method",
		"argument too many", "argument too few", "argument of another class", "bare word",
		"line comment", "block comment", "doc comment", "text block", "escaped directive", "odd text", "space", "whole", "broken", "fragments",
	}
	checkSeen(t, seen, wanted)
}

func checkSeen(t *testing.T, seen map[string]int, wanted []string) {
	t.Helper()
	for _, name := range wanted {
		if seen[name] < 5 {
			t.Errorf("%s: %d times in 5000 cases", name, seen[name])
		}
	}
	if testing.Verbose() {
		for _, name := range slices.Sorted(maps.Keys(seen)) {
			t.Logf("%7d %s", seen[name], name)
		}
	}
}

// A case whose answer changes from one JVM to the next can't be compared.
func TestGeneratedCasesAreDeterministic(t *testing.T) {
	first := referee(t)
	second, err := Start(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	inParallel(caseNumbers(), func(n uint64) {
		c := Generate(*seed, n)
		answer, err := first.Render(c)
		other, err2 := second.Render(c)
		if err != nil || err2 != nil {
			t.Errorf("case %d: %v, %v", n, err, err2)
		}
		if outcome(answer) != outcome(other) || settle(answer.Output) != settle(other.Output) {
			t.Errorf("case %d: %q over %s: %q %v, then %q %v", n, c.Template, c.Vars,
				answer.Output, answer.Failure, other.Output, other.Failure)
		}
	})
}

func caseNumbers() []uint64 {
	numbers := make([]uint64, *cases)
	for n := range numbers {
		numbers[n] = uint64(n)
	}
	return numbers
}

// Most generated templates must be good ones, or little of the language is compared.
func TestGeneratedTemplatesMostlyParse(t *testing.T) {
	r := referee(t)
	var mu sync.Mutex
	count := map[string]int{}
	inParallel(caseNumbers(), func(n uint64) {
		c := Generate(*seed, n)
		answer, err := r.Render(c)
		mu.Lock()
		defer mu.Unlock()
		count[outcome(answer)]++
		if err != nil {
			t.Errorf("case %d: %q: %v", n, c.Template, err)
		}
	})
	share := 100 * (count["output"] + count["run-time error"]) / *cases
	t.Log(count, fmt.Sprintf("%d %% parse", share))
	if share < 70 || share > 90 {
		t.Errorf("%d %% of the generated templates parse", share)
	}
}

func outcome(a Answer) string {
	switch {
	case a.Failure == nil:
		return "output"
	case a.Failure.Parse:
		return "syntax error"
	case strings.HasPrefix(a.Failure.Class, "java.util.concurrent."):
		return "timeout"
	}
	return "run-time error"
}
