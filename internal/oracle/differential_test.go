package oracle

import (
	"flag"
	"fmt"
	"maps"
	"slices"
	"sync"
	"testing"
)

var (
	shown  = flag.Int("show", 5, "how many differing cases to shrink and show")
	record = flag.Bool("record", false, "append the shrunk cases to the table of recorded ones")
	why    = flag.String("why", "", "with -record: what the case taught")
)

// The tables of what differences taught.
const (
	recordFile        = "../../vtl/testdata/differences.jsonl"
	gatewayRecordFile = "../../context/testdata/differences.jsonl"
)

// An engine is what the referee is compared with.
type engine interface {
	Render(c Case) Result
}

// TestDifferential renders generated cases with this module and with Java:
//
//	go test ./internal/oracle -run Differential -cases 20000 -seed 7
func TestDifferential(t *testing.T) {
	differentialRenders(t, &differential{generate: Generate, table: recordFile})
}

// TestDifferentialAPIGateway is like TestDifferential for what package context gives to
// templates, and holds the overrides that they leave against each other as well.
func TestDifferentialAPIGateway(t *testing.T) {
	differentialRenders(t, &differential{generate: GenerateAPIGateway, table: gatewayRecordFile})
}

func differentialRenders(t *testing.T, d *differential) {
	t.Helper()
	d.referee, d.engine, d.found = referee(t), module{}, map[uint64]Difference{}
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
	generate func(seed, n uint64) Case
	table    string // where cases are recorded
	referee  *Referee
	engine   engine

	mu    sync.Mutex
	found map[uint64]Difference
}

func (d *differential) try(t *testing.T, n uint64) {
	t.Helper()
	c := d.generate(*seed, n)
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
	small := Shrink(d.generate(*seed, n), func(c Case) bool {
		want, err := d.referee.Render(c)
		return err == nil && Compare(d.engine.Render(c), want) == kind
	})
	want, err := d.referee.Render(small)
	if err != nil {
		t.Error(err)
		return
	}
	java := fmt.Sprintf("%q %s", want.Output, want.Overrides)
	if want.Failure != nil {
		java = want.Failure.FirstLine()
	}
	t.Logf("case %d: %s\n\ttemplate %q\n\tvars     %s\n\trequest  %s\n\tlists    %s, dialect %s\n\tjava     %s\n\tengine   %s",
		n, kind, small.Template, small.Vars, small.Request, small.Lists, small.Dialect, java, d.engine.Render(small).String())
	if *record {
		d.record(t, n, small, want)
	}
}

func (d *differential) record(t *testing.T, n uint64, c Case, answer Answer) {
	t.Helper()
	entry := Record{ID: fmt.Sprintf("generated/%d-%d", *seed, n), Why: *why, Case: c, Answer: answer}
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := entry.Append(d.table); err != nil {
		t.Error(err)
	}
}
