package javaregex

import (
	"regexp"
	"strings"
	"time"
)

// MatchTimeout is the time that one call may take when it needs backtracking.
const MatchTimeout = time.Second

// MaxSize is the number of bytes at which replacing is given up.
const MaxSize = 64 << 20

// maxBacktracking bounds the memory of backtracking, in words.
const maxBacktracking = 4 << 20

// A scan finds the matches of an expression in a text one after the other, as
// Matcher.find does.
type scan interface {
	// next returns the places of the next match and its groups in text(), two
	// a group, -1 for a group that took no part; nil when there is none. They
	// hold until the next call.
	next() ([]int, error)

	// text is the text that is searched. A scan that stops between the two
	// surrogates of a character writes them apart from there on.
	text() string
}

// scan starts to look for matches. At most limit are asked for, unless it is
// negative.
func (p *Pattern) scan(text string, limit int) scan {
	if p.literal != "" {
		return &literalScan{literal: p.literal, subject: text}
	}
	shape := shapeOf(text)
	if re := p.linearFor(shape); re != nil {
		if !p.nullable {
			return &linearScan{subject: text, matches: re.FindAllStringSubmatchIndex(text, limit)}
		}
		if !p.linear.assertions && p.groups == 1 && !shape.astral {
			return &linearScan{subject: text, matches: withEmpty(re.FindAllStringSubmatchIndex(text, -1))}
		}
	}
	return newBacktrackScan(p, text)
}

// linearFor returns the expression for the linear engine when that finds in
// such a text what java.util.regex does.
func (p *Pattern) linearFor(shape textShape) *regexp.Regexp {
	l := p.linear
	if l == nil || !l.fits(shape) {
		return nil
	}
	return l.find()
}

func (l *linearForm) fits(shape textShape) bool {
	return !shape.loneSurrogate && (!l.asciiOnly || shape.ascii) && (!l.plainEnd || !shape.lineEnd)
}

// literalScan looks for an expression that is a plain text.
type literalScan struct {
	literal, subject string
	pos              int
	loc              [2]int
}

func (s *literalScan) next() ([]int, error) {
	at := strings.Index(s.subject[s.pos:], s.literal)
	if at < 0 {
		s.pos = len(s.subject)
		return nil, nil
	}
	s.loc[0] = s.pos + at
	s.pos = s.loc[0] + len(s.literal)
	s.loc[1] = s.pos
	return s.loc[:], nil
}

func (s *literalScan) text() string { return s.subject }

// linearScan hands out matches that the package regexp has found.
type linearScan struct {
	subject string
	matches [][]int
}

func (s *linearScan) next() ([]int, error) {
	if len(s.matches) == 0 {
		return nil, nil
	}
	m := s.matches[0]
	s.matches = s.matches[1:]
	return m, nil
}

func (s *linearScan) text() string { return s.subject }

// withEmpty adds the empty matches right behind others, which Java finds and
// the package regexp passes over. The expression must match nothing anywhere.
func withEmpty(matches [][]int) [][]int {
	out := make([][]int, 0, len(matches))
	for i, m := range matches {
		out = append(out, m)
		if m[0] < m[1] && (i+1 == len(matches) || matches[i+1][0] > m[1]) {
			out = append(out, []int{m[1], m[1]})
		}
	}
	return out
}
