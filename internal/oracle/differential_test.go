package oracle

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"sync"
	"testing"
)

var (
	shown  = flag.Int("show", 5, "how many differing cases to shrink and show")
	record = flag.Bool("record", false, "append the shrunk cases to "+recordFile)
	why    = flag.String("why", "", "with -record: what the case taught")
)

const recordFile = "../../vtl/testdata/differences.jsonl"

// An engine is what the referee is compared with.
type engine interface {
	Render(c Case) Result
}

// TestDifferential renders generated cases with this module and with Java:
//
//	go test ./internal/oracle -run Differential -cases 20000 -seed 7
func TestDifferential(t *testing.T) {
	d := &differential{referee: referee(t), engine: module{}, found: map[uint64]Difference{}}
	inParallel(caseNumbers(), func(n uint64) { d.try(t, n) })

	kinds := map[Difference]int{}
	for _, kind := range d.found {
		kinds[kind]++
	}
	t.Logf("%d cases of seed %d; differences: %v", *cases, *seed, kinds)
	if len(d.found) > kinds[FailurePhase] {
		t.Fail()
	}
	differing := slices.Sorted(maps.Keys(d.found))
	if len(differing) > *shown {
		t.Logf("showing %d; -show %d shows them all", *shown, len(differing))
		differing = differing[:*shown]
	}
	inParallel(differing, func(n uint64) { d.show(t, n) })
}

type differential struct {
	referee *Referee
	engine  engine

	mu    sync.Mutex
	found map[uint64]Difference
}

func (d *differential) try(t *testing.T, n uint64) {
	t.Helper()
	c := Generate(*seed, n)
	want, err := d.referee.Render(c)
	if err != nil {
		t.Errorf("case %d: %q: %v", n, c.Template, err)
		return
	}
	if kind := Compare(d.engine.Render(c), want); kind != SameAnswer {
		d.mu.Lock()
		d.found[n] = kind
		d.mu.Unlock()
	}
}

// show shrinks a differing case, prints it, and records it if that is asked for.
func (d *differential) show(t *testing.T, n uint64) {
	t.Helper()
	kind := d.found[n]
	small := Shrink(Generate(*seed, n), func(c Case) bool {
		want, err := d.referee.Render(c)
		return err == nil && Compare(d.engine.Render(c), want) == kind
	})
	want, err := d.referee.Render(small)
	if err != nil {
		t.Error(err)
		return
	}
	java := fmt.Sprintf("%q", want.Output)
	if want.Failure != nil {
		java = want.Failure.FirstLine()
	}
	t.Logf("case %d: %s\n\ttemplate %q\n\tvars     %s\n\tlists    %s, dialect %s\n\tjava     %s\n\tengine   %s",
		n, kind, small.Template, small.Vars, small.Lists, small.Dialect, java, d.engine.Render(small).String())
	if *record {
		d.record(t, n, small, want)
	}
}

func (d *differential) record(t *testing.T, n uint64, c Case, answer Answer) {
	t.Helper()
	entry := Record{ID: fmt.Sprintf("generated/%d-%d", *seed, n), Why: *why, Case: c, Answer: answer}
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := entry.Append(recordFile); err != nil {
		t.Error(err)
	}
}

// What a difference taught stays true: the recorded answers are still those of Java.
func TestRecordedDifferences(t *testing.T) {
	if _, err := os.Stat(recordFile); err != nil {
		t.Skip("nothing is recorded yet")
	}
	r := referee(t)
	for _, line := range jsonLines(t, recordFile) {
		want := Answer{Output: field(t, line, "output")}
		answer, err := r.Render(Case{
			Template: field(t, line, "template"),
			Vars:     string(line["vars"]),
			Lists:    Lists(field(t, line, "lists")),
			Dialect:  Dialect(field(t, line, "dialect")),
		})
		failure := ""
		if answer.Failure != nil {
			failure = answer.Failure.FirstLine()
		}
		if err != nil || settle(answer.Output) != settle(want.Output) || failure != field(t, line, "error") {
			t.Errorf("%s: got %q, %s, %v; recorded %q, %s", line["id"], answer.Output, failure, err, want.Output, line["error"])
		}
	}
}
