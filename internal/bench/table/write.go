package main

import "fmt"

// appendMarkdown appends the table, with the best of each column in bold.
func (t *table) appendMarkdown(dst []byte) []byte {
	dst = fmt.Appendf(dst, "%s\n\n|", t.title)
	for _, column := range t.columns {
		dst = fmt.Appendf(dst, " | %s", column)
	}
	dst = append(dst, " |\n|---"...)
	for range t.columns {
		dst = append(dst, "|---:"...)
	}
	dst = append(dst, "|\n"...)
	for _, engine := range t.engines {
		dst = append(append(dst, "| "...), engine...)
		for _, column := range t.columns {
			dst = append(append(dst, " | "...), t.text(engine, column)...)
		}
		dst = append(dst, " |\n"...)
	}
	return append(dst, '\n')
}

// text returns what stands in a cell.
func (t *table) text(engine, column string) string {
	r, ok := t.cells[cell{engine, column}]
	if !ok {
		return "-"
	}
	text := r.figure()
	if r.nanos == t.best(column) {
		text = "**" + text + "**"
	}
	if r.allocs != "" {
		text += " (" + r.allocs + ")"
	}
	return text
}

func (t *table) best(column string) float64 {
	best := -1.0
	for c, r := range t.cells {
		if c.column == column && (best < 0 || r.nanos < best) {
			best = r.nanos
		}
	}
	return best
}

// figure returns the speed, or the time with three digits.
func (r result) figure() string {
	switch {
	case r.speed > 0:
		return fmt.Sprintf("%.0f", r.speed)
	case r.nanos < 100:
		return fmt.Sprintf("%.1f ns", r.nanos)
	case r.nanos < 1e3:
		return fmt.Sprintf("%.0f ns", r.nanos)
	case r.nanos < 1e6:
		return digits(r.nanos/1e3) + " µs"
	default:
		return digits(r.nanos/1e6) + " ms"
	}
}

// digits writes a number of at least 1 with three digits.
func digits(n float64) string {
	switch {
	case n < 10:
		return fmt.Sprintf("%.2f", n)
	case n < 100:
		return fmt.Sprintf("%.1f", n)
	default:
		return fmt.Sprintf("%.0f", n)
	}
}
