package jsonpath

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// fromEnd reads [(@.length-1)], of which the @ is at j. Any character will do
// in place of the dot.
func (p *parser20) fromEnd(i int, fragment string, j int) *syntaxError {
	r := indexReader{fragment: fragment, at: j}
	r.look()
	for range "@." {
		if err := r.next(); err != nil {
			return err.at(p.base + i)
		}
	}
	name, err := r.until('-', " ()")
	if err != nil {
		return err.at(p.base + i)
	}
	if name != "length" && name != "size" {
		return invalidPath(p.base+i+j, "Invalid function: @."+name+
			". Supported functions are: [(@.length - n)] and [(@.size() - n)]")
	}
	digits, err := r.until(')', " ")
	if err == nil {
		r.digits = []byte(digits)
		err = r.number()
	}
	if err != nil {
		return err.at(p.base + i)
	}
	p.add(i, step{kind: stepLast, index: r.numbers[0]})
	return nil
}

// until reads up to a character and returns the text before it without those
// characters that are to be skipped.
func (r *indexReader) until(end rune, skip string) (string, *syntaxError) {
	var text []byte
	for r.current != end {
		if !strings.ContainsRune(skip, r.current) {
			text = value.AppendRune(text, r.current)
		}
		if err := r.next(); err != nil {
			return "", err
		}
	}
	return string(text), nil
}
