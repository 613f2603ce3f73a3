package oracle

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
)

const pathRecordFile = "../../jsonpath/testdata/differences.jsonl"

// TestDifferentialPaths reads generated paths from generated documents with package jsonpath
// and with Jayway 2.0.0, under every set of options:
//
//	go test ./internal/oracle -run DifferentialPaths -cases 20000 -seed 7
func TestDifferentialPaths(t *testing.T) {
	differentialPaths(t, &pathDifferential{referee: referee(t), dialect: Jayway20})
}

func differentialPaths(t *testing.T, d *pathDifferential) {
	t.Helper()
	d.found = map[uint64]PathDifference{}
	inParallel(caseNumbers(), func(n uint64) { d.try(t, n) })

	kinds := map[PathDifference]int{}
	for _, kind := range d.found {
		kinds[kind]++
	}
	t.Logf("%d paths of seed %d; %d differ", *cases, *seed, len(d.found))
	for _, kind := range slices.Sorted(maps.Keys(kinds)) {
		t.Logf("%6d %s", kinds[kind], kind)
	}
	if len(d.found) > 0 {
		t.Fail()
	}
	inParallel(d.examples(), func(n uint64) { d.show(t, n) })
}

type pathDifferential struct {
	referee *Referee
	dialect PathDialect
	excepts func(PathCase) bool // cases that may differ, where that is documented

	mu    sync.Mutex
	found map[uint64]PathDifference
}

func (d *pathDifferential) try(t *testing.T, n uint64) {
	t.Helper()
	c := GeneratePath(d.dialect, *seed, n)
	kind, err := d.compare(c)
	if err != nil {
		t.Errorf("case %d: %+q of %+q: %v", n, c.Path, c.Body, err)
		return
	}
	if kind != "" {
		d.mu.Lock()
		d.found[n] = kind
		d.mu.Unlock()
	}
}

func (d *pathDifferential) compare(c PathCase) (PathDifference, error) {
	if d.excepts != nil && d.excepts(c) {
		return "", nil
	}
	want, err := d.referee.ReadPathModes(c.Path, c.Body)
	if err != nil {
		return "", err
	}
	return ComparePath(answerPath(c), want), nil
}

// examples picks some of the cases that differ: of every kind as many as are to be shown.
func (d *pathDifferential) examples() []uint64 {
	var picked []uint64
	shownOf := map[PathDifference]int{}
	for _, n := range slices.Sorted(maps.Keys(d.found)) {
		if kind := d.found[n]; shownOf[kind] < *shown {
			shownOf[kind]++
			picked = append(picked, n)
		}
	}
	return picked
}

// show shrinks a differing case, prints it, and records it if that is asked for.
func (d *pathDifferential) show(t *testing.T, n uint64) {
	t.Helper()
	kind := d.found[n]
	small := ShrinkPath(GeneratePath(d.dialect, *seed, n), func(c PathCase) bool {
		smaller, err := d.compare(c)
		return err == nil && smaller == kind
	})
	want, err := d.referee.ReadPathModes(small.Path, small.Body)
	if err != nil {
		t.Error(err)
		return
	}
	got := answerPath(small)
	mode := slices.IndexFunc(modeNames[:], func(name string) bool { return strings.HasPrefix(string(kind), name+":") })
	t.Logf("case %d: %s\n\tpath   %s\n\tbody   %s\n\tjava   %s\n\tengine %s",
		n, kind, appendString(nil, small.Path), appendString(nil, small.Body), want[mode].text(), got[mode].text())
	if *record {
		d.record(t, n, small, want)
	}
}

func (d *pathDifferential) record(t *testing.T, n uint64, c PathCase, answers PathAnswers) {
	t.Helper()
	entry := PathRecord{ID: fmt.Sprintf("%s/%d-%d", d.dialect, *seed, n), Why: *why, Case: c, Answers: answers}
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := entry.Append(pathRecordFile); err != nil {
		t.Error(err)
	}
}
