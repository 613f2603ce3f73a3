package main

import (
	"bufio"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A table holds the results of the benchmarks whose names differ in their last
// two parts only: the column and the engine.
type table struct {
	title   string
	columns []string
	engines []string
	cells   map[cell]result
}

type cell struct{ engine, column string }

// A result is the best of a benchmark's runs.
type result struct {
	nanos  float64
	speed  float64 // in MB/s; 0 where it was not measured
	allocs string  // empty where they were not counted
}

// line is a result as the testing package prints it; the number behind the
// name is GOMAXPROCS.
var line = regexp.MustCompile(`^Benchmark(\S+?)(?:-\d+)?\s+\d+\s+(.*)$`)

// readTables reads the output of go test -bench.
func readTables(in io.Reader) ([]*table, error) {
	var tables []*table
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		m := line.FindStringSubmatch(lines.Text())
		if m == nil {
			continue
		}
		parts := strings.Split(m[1], "/")
		if len(parts) < 3 {
			continue
		}
		n := len(parts) - 2
		t := named(&tables, strings.Join(parts[:n], ", "))
		t.add(cell{column: parts[n], engine: parts[n+1]}, parseResult(m[2]))
	}
	return tables, lines.Err()
}

// named returns the table of a title, a new one if there is none.
func named(tables *[]*table, title string) *table {
	for _, t := range *tables {
		if t.title == title {
			return t
		}
	}
	t := &table{title: title, cells: map[cell]result{}}
	*tables = append(*tables, t)
	return t
}

// add keeps a result where it is the best so far.
func (t *table) add(c cell, r result) {
	if !slices.Contains(t.columns, c.column) {
		t.columns = append(t.columns, c.column)
	}
	if !slices.Contains(t.engines, c.engine) {
		t.engines = append(t.engines, c.engine)
	}
	if best, ok := t.cells[c]; !ok || r.nanos < best.nanos {
		t.cells[c] = r
	}
}

// parseResult reads pairs of a number and its unit.
func parseResult(text string) result {
	var r result
	fields := strings.Fields(text)
	for i := 0; i+1 < len(fields); i += 2 {
		n, err := strconv.ParseFloat(fields[i], 64)
		if err != nil {
			continue
		}
		switch fields[i+1] {
		case "ns/op":
			r.nanos = n
		case "MB/s":
			r.speed = n
		case "allocs/op":
			r.allocs = fields[i]
		}
	}
	return r
}
