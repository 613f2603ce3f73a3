package integration

import (
	"errors"
	"strings"
	"testing"

	"github.com/velmap/velmap/vtl/value/javaregex"
)

func compileSelection(patterns []string) (s selection, err error) {
	for _, pattern := range patterns {
		one, err := compileSelector(pattern)
		if err != nil {
			return nil, err
		}
		s = append(s, one)
	}
	return s, nil
}

func TestSelection(t *testing.T) {
	lambda := []string{"", ".*four hundred.*", ".+", "200"}
	for _, test := range []struct {
		rule     string
		patterns []string
		text     string
		want     int // -1 for none
	}{
		{"the whole text", []string{"4\\d{2}", ""}, "404", 0},
		{"not a part of it", []string{"40", ""}, "404", 1},
		{"not a part of it that is not the first", []string{"04", ""}, "404", 1},
		{"the default", []string{"", "4\\d{2}"}, "201", 0},
		{"the default wherever it stands", []string{"", "4\\d{2}"}, "404", 1},
		{"the first default", []string{"5..", "", ""}, "201", 1},
		{"a pattern for everything shadows the default", []string{"", ".*"}, "", 1},
		{"alternatives match whole texts", []string{"4|404"}, "404", 0},
		{"a function's message", lambda, "the four hundred", 1},
		{"a function's message, another pattern", lambda, "boom", 2},
		{"no message of a function", lambda, "", 0},
		{"the dot does not match a line end", lambda, "one\ntwo", 0},
		{"what does", []string{`(\n|.)+`}, "one\ntwo", 0},
		{"the pattern of an unresolved intrinsic", []string{"${Pattern}", ".*${Pattern}.*"}, "${Pattern}", -1},
		{"no match and no default", []string{"200"}, "404", -1},
		{"no responses", nil, "200", -1},
	} {
		s, err := compileSelection(test.patterns)
		if err != nil {
			t.Errorf("%s: %v", test.rule, err)
			continue
		}
		i, ok, err := s.choose(test.text)
		if err != nil || ok != (test.want >= 0) || ok && i != test.want {
			t.Errorf("%s: %d, %t, %v, want %d", test.rule, i, ok, err, test.want)
		}
	}
}

func TestSelectionFails(t *testing.T) {
	_, err := compileSelection([]string{"200", "("})
	var syntax *javaregex.SyntaxError
	if !errors.As(err, &syntax) || !strings.Contains(err.Error(), "the selection pattern is no regular expression: ") {
		t.Errorf("an open group: %v", err)
	}
	s, err := compileSelection([]string{`(a+)+b\1`})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.choose(strings.Repeat("a", 5000)); !errors.Is(err, javaregex.ErrLimit) {
		t.Errorf("a pattern that takes too long: %v", err)
	}
}
