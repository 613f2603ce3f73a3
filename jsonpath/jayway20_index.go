package jsonpath

import (
	"strconv"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// An indexReader reads what stands in brackets about elements, one character
// at a time, as Jayway 2.0 does (PathComponentAnalyzer.analyzeArraySequence).
// It skips blanks within numbers, and what comes after a slice changes nothing
// unless it has a comma: [1 2] is [12], [0:3:2] is [0:3].
type indexReader struct {
	fragment string
	at       int
	current  rune
	digits   []byte // of the number that is being read
	numbers  []int

	union, sliceFrom, sliceTo bool
}

// indexes reads an index, a union or a slice that begins at j.
func (p *parser20) indexes(i int, fragment string, j int) *syntaxError {
	r := indexReader{fragment: fragment, at: j}
	err := r.read()
	if err != nil {
		return err.at(p.base + i)
	}
	s := step{kind: r.kind(), index: r.numbers[0]}
	switch s.kind {
	case stepUnion:
		s.indexes = r.numbers
	case stepSlice:
		s.to = r.numbers[1]
	default:
	}
	p.add(i, s)
	return nil
}

func (r *indexReader) kind() stepKind {
	switch {
	case len(r.numbers) == 1 && !r.sliceFrom && !r.sliceTo:
		return stepIndex // even with a comma after it
	case r.union:
		return stepUnion
	case r.sliceFrom:
		return stepSliceFrom
	case r.sliceTo:
		return stepSliceTo
	default:
		return stepSlice
	}
}

func (r *indexReader) read() *syntaxError {
	r.look()
	for isDigit(r.current) || strings.ContainsRune(", :-", r.current) {
		var err *syntaxError
		switch r.current {
		case ' ':
		case ':':
			err = r.colon()
		case ',':
			r.union = true
			err = r.number()
		default:
			r.keep()
		}
		if err != nil {
			return err
		}
		if r.current == ']' {
			break
		}
		if err := r.next(); err != nil {
			return err
		}
	}
	if len(r.digits) > 0 {
		return r.number()
	}
	return nil
}

// colon reads the bound after a colon. It stops at the character that is no
// part of it.
func (r *indexReader) colon() *syntaxError {
	first := len(r.digits) > 0
	if first {
		if err := r.number(); err != nil {
			return err
		}
	}
	for {
		if err := r.next(); err != nil {
			return err
		}
		if !isDigit(r.current) && r.current != ' ' && r.current != '-' {
			break
		}
		if r.current != ' ' {
			r.keep()
		}
	}
	switch {
	case !first:
		r.sliceTo = true
	case len(r.digits) == 0:
		r.sliceFrom = true
		return nil
	}
	return r.number()
}

// number ends the number that is being read.
func (r *indexReader) number() *syntaxError {
	text := string(r.digits)
	r.digits = r.digits[:0]
	n, err := parseInt(text)
	if err != nil {
		err.offset = r.at
		return err
	}
	r.numbers = append(r.numbers, n)
	return nil
}

func (r *indexReader) keep() { r.digits = value.AppendRune(r.digits, r.current) }

// look sets current to the character that the reader is at.
func (r *indexReader) look() {
	r.current, _ = value.DecodeRune(r.fragment[r.at:])
}

func (r *indexReader) next() *syntaxError {
	_, size := value.DecodeRune(r.fragment[r.at:])
	if r.at += size; r.at >= len(r.fragment) {
		return outOfText(r.at, r.fragment)
	}
	r.look()
	return nil
}

// parseInt does what Integer.parseInt does for digits and minus signs.
func parseInt(text string) (int, *syntaxError) {
	n, err := strconv.ParseInt(asciiDigits(text), 10, 32)
	if err != nil {
		return 0, &syntaxError{class: numberFormatException, message: `For input string: "` + text + `"`}
	}
	return int(n), nil
}
