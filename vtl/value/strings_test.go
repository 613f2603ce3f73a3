package value

import (
	"errors"
	"strings"
	"testing"

	"github.com/velmap/velmap/vtl/value/javaregex"
)

func TestStringMethodsDoNotAllocate(t *testing.T) {
	text := String(strings.Repeat("some plain text ", 8))
	accents := String(strings.Repeat("élan 😀 ", 8))
	cases := []struct {
		receiver Value
		name     string
		args     []Value
	}{
		{text, "length", nil},
		{text, "isEmpty", nil},
		{text, "charAt", []Value{Int(7)}},
		{text, "contains", []Value{String("text s")}},
		{text, "startsWith", []Value{String("some")}},
		{text, "endsWith", []Value{String("text ")}},
		{text, "equals", []Value{String("other")}},
		{text, "equalsIgnoreCase", []Value{String(strings.Repeat("SOME plain text ", 8))}},
		{text, "indexOf", []Value{String("plain"), Int(20)}},
		{text, "lastIndexOf", []Value{String("plain")}},
		{text, "substring", []Value{Int(3), Int(40)}},
		{text, "trim", nil},
		{text, "replace", []Value{String("absent"), String("x")}},
		{text, "matches", []Value{String("[a-z]+")}},
		{accents, "length", nil},
		{accents, "charAt", []Value{Int(9)}},
		{accents, "contains", []Value{String("😀")}},
		{accents, "indexOf", []Value{String("lan"), Int(9)}},
		{accents, "substring", []Value{Int(1), Int(5)}},
		{accents, "compareTo", []Value{accents}},
	}
	for _, c := range cases {
		m := NewMethod(c.name)
		call := func() {
			if _, ok, err := m.Call(c.receiver, c.args); !ok || err != nil {
				t.Fatalf("%s: %t, %v", c.name, ok, err)
			}
		}
		if n := testing.AllocsPerRun(100, call); n > 0 {
			t.Errorf("%s of %.5q: %v allocations", c.name, c.receiver.String(), n)
		}
	}
}

func TestPlacesInUTF16(t *testing.T) {
	const high, low = "\xed\xa0\xbd", "\xed\xb8\x80"
	cases := []struct {
		rule      string
		got, want string
	}{
		{"a cut between two surrogates leaves halves", part("a😀b", 2, 4), low + "b"},
		{"the first half", part("a😀b", 0, 2), "a" + high},
		{"both halves of one character", part("a😀b", 1, 3), "😀"},
		{"the second half alone", part("😀", 1, 2), low},
		{"from half to half", part("😀x😀", 1, 4), low + "x" + high},
		{"nothing, inside a character", part("😀", 1, 1), ""},
		{"after an accent", part("éa", 1, 2), "a"},
		{"halves that meet are one character", replaceUnits(unitsOf(high+"-"+low), unitsOf("-"), nil), "😀"},
	}
	for _, c := range cases {
		if c.got != c.want {
			t.Errorf("%s: got %+q, want %+q", c.rule, c.got, c.want)
		}
	}
}

func TestRegularExpressionErrorsAreExceptions(t *testing.T) {
	cases := []struct{ method, expr, replacement, class, message string }{
		{"replaceAll", "(", "", "java.util.regex.PatternSyntaxException", "Unclosed group near index 1\n("},
		{"replaceAll", "a", "$1", indexOutOfBounds, "No group 1"},
		{"replaceFirst", "a", "$", illegalArgument, "Illegal group reference: group index is missing"},
	}
	for _, c := range cases {
		_, _, err := Call(String("a"), c.method, String(c.expr), String(c.replacement))
		var e *Exception
		if !errors.As(err, &e) || e.Class != c.class || e.Message != c.message {
			t.Errorf("%s %q: %v", c.method, c.expr, err)
		}
	}
	if _, _, err := Call(String("a"), "matches", String(`\X`)); !errors.Is(err, javaregex.ErrUnsupported) {
		t.Errorf(`\X: %v`, err)
	}
}

func TestTextsAreBounded(t *testing.T) {
	long := String(strings.Repeat("x", 1<<20))
	calls := map[string][]Value{
		"repeat":     {Int(1 << 20)},
		"replace":    {String("x"), String(strings.Repeat("y", 1000))},
		"replaceAll": {String("x"), String(strings.Repeat("$0", 1000))},
		"indent":     {Int(1 << 30)},
	}
	for name, args := range calls {
		_, _, err := Call(long, name, args...)
		var e *Exception
		if !errors.As(err, &e) || e.Class != outOfMemory {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzStringPlaces(f *testing.F) {
	f.Add("a😀é", "😀", 1, 3)
	f.Fuzz(func(t *testing.T, s, sub string, begin, end int) {
		s, sub = strings.ToValidUTF8(s, ""), strings.ToValidUTF8(sub, "")
		units, wanted := unitsOf(s), unitsOf(sub)
		if n := lengthOf(s); n != len(units) {
			t.Fatalf("%q has %d units, not %d", s, len(units), n)
		}
		if begin < 0 || begin > end || end > len(units) {
			return
		}
		if got, want := part(s, begin, end), textOf(units[begin:end]); got != want {
			t.Errorf("part(%q, %d, %d) = %q, want %q", s, begin, end, got, want)
		}
		if got, want := indexFromPlace(s, sub, begin), indexOfUnits(units, wanted, begin); got != want {
			t.Errorf("indexFromPlace(%q, %q, %d) = %d, want %d", s, sub, begin, got, want)
		}
		if got, want := lastIndexToPlace(s, sub, end), lastIndexOfUnits(units, wanted, end); got != want {
			t.Errorf("lastIndexToPlace(%q, %q, %d) = %d, want %d", s, sub, end, got, want)
		}
		if got, want := compareUnits(s, sub), compareTails(units, wanted); got != want {
			t.Errorf("compareUnits(%q, %q) = %d, want %d", s, sub, got, want)
		}
	})
}
