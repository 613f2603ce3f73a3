package javaregex

import (
	"fmt"
	"slices"
	"time"

	"github.com/dlclark/regexp2/v2"
)

// backtrackScan finds matches with the backtracking engine, which works on
// characters.
type backtrackScan struct {
	pattern  *Pattern
	subject  string
	runes    []rune
	offsets  []int // where each character stands in subject
	pos      int   // where to look for the next match, in runes
	empty    bool  // the last match was empty
	loc      []int
	deadline time.Time
}

func newBacktrackScan(p *Pattern, text string) *backtrackScan {
	s := &backtrackScan{pattern: p, subject: text, loc: make([]int, 2*p.groups), deadline: time.Now().Add(MatchTimeout)}
	s.decode()
	return s
}

func (s *backtrackScan) text() string { return s.subject }

func (s *backtrackScan) decode() {
	s.runes = decode(s.subject)
	s.offsets = make([]int, 0, len(s.runes)+1)
	for i := 0; i < len(s.subject); {
		s.offsets = append(s.offsets, i)
		_, size := decodeRune(s.subject[i:])
		i += size
	}
	s.offsets = append(s.offsets, len(s.subject))
}

func (s *backtrackScan) next() ([]int, error) {
	if s.empty {
		s.step()
	}
	if s.pos > len(s.runes) {
		return nil, nil
	}
	if time.Now().After(s.deadline) {
		return nil, ErrLimit
	}
	compiled := s.pattern.backtracking
	if s.empty {
		compiled = s.pattern.adrift
	}
	re, err := compiled()
	if err != nil {
		return nil, err
	}
	found := false
	err = re.FindRunesMatches(s.runes, s.pos, func(m regexp2.MatchView) bool {
		found = true
		s.note(m)
		return false
	})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrLimit, err)
	}
	if !found {
		s.pos, s.empty = len(s.runes)+1, false
		return nil, nil
	}
	return s.loc, nil
}

// step moves on by one unit of UTF-16, which an empty match does not.
func (s *backtrackScan) step() {
	if s.pos < len(s.runes) && s.runes[s.pos] >= 0x10000 {
		s.split(s.pos)
	}
	s.pos++
}

// note keeps the places of a match and moves on behind it.
func (s *backtrackScan) note(m regexp2.MatchView) {
	for g := range len(s.loc) / 2 {
		at, length, ok := m.GroupRange(g)
		if !ok {
			s.loc[2*g], s.loc[2*g+1] = -1, -1
			continue
		}
		s.loc[2*g], s.loc[2*g+1] = s.offsets[at], s.offsets[at+length]
	}
	at, length, _ := m.GroupRange(0)
	s.pos = at + length
	s.empty = length == 0
}

// split writes the two surrogates of a character apart, so that a match can
// start between them.
func (s *backtrackScan) split(at int) {
	r := s.runes[at] - 0x10000
	high, low := 0xD800+r>>10, 0xDC00+r&0x3FF
	start := s.offsets[at]
	apart := appendRune(appendRune([]byte(s.subject[:start]), high), low)
	s.subject = string(append(apart, s.subject[start+4:]...))
	s.runes = slices.Replace(s.runes, at, at+1, high, low)
	s.offsets = slices.Insert(s.offsets, at+1, start+3)
	for i := at + 2; i < len(s.offsets); i++ {
		s.offsets[i] += 2
	}
}

// matchWhole reports whether an expression matches a text from its start to
// its end.
func matchWhole(re *regexp2.Regexp, text string) (bool, error) {
	matched, err := re.MatchRunes(decode(text))
	if err != nil {
		return false, fmt.Errorf("%w: %w", ErrLimit, err)
	}
	return matched, nil
}
