package javaregex

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestErrorsSayWhatIsWrong(t *testing.T) {
	_, err := Compile("a(b", 0)
	var syntax *SyntaxError
	if !errors.As(err, &syntax) || syntax.Description != "Unclosed group" {
		t.Errorf("Compile: %v", err)
	}
	if want := "Dangling meta character '*' near index 2\na**\n  ^"; fmt.Sprint(compileError("a**")) != want {
		t.Errorf("got %q, want %q", compileError("a**"), want)
	}
	for _, expr := range []string{`\X`, `\b{g}`, `\N{DIGIT ONE}`, `(?c)a`, strings.Repeat("(", 5000)} {
		if err := compileError(expr); !errors.Is(err, ErrUnsupported) {
			t.Errorf("%.20q: %v, want ErrUnsupported", expr, err)
		}
	}
	var group *GroupError
	if _, err := mustCompile("a").ReplaceAll("a", "$2"); !errors.As(err, &group) || group.Group != 2 {
		t.Errorf("ReplaceAll: %v", err)
	}
	var replacement *ReplacementError
	if _, err := mustCompile("a").ReplaceFirst("a", "$"); !errors.As(err, &replacement) {
		t.Errorf("ReplaceFirst: %v", err)
	}
}

func compileError(expr string) error {
	_, err := Compile(expr, 0)
	return err
}

func mustCompile(expr string) *Pattern {
	p, err := Compile(expr, 0)
	if err != nil {
		panic(err)
	}
	return p
}

func TestReplacementIsReadOnlyWhereThereIsAMatch(t *testing.T) {
	got, err := mustCompile("x").ReplaceAll("abc", "$9")
	if got != "abc" || err != nil {
		t.Errorf("got %q, %v", got, err)
	}
}

func TestBacktrackingWithoutEndIsAnError(t *testing.T) {
	if testing.Short() {
		t.Skip("takes as long as a match may take")
	}
	p := mustCompile(`(?:(a+)+\1)+b`)
	if _, err := p.MatchString(strings.Repeat("a", 40)); !errors.Is(err, ErrLimit) {
		t.Errorf("got %v, want ErrLimit", err)
	}
}

func TestFlagsFromOutside(t *testing.T) {
	cases := []struct {
		expr    string
		flags   Flags
		text    string
		matches bool
	}{
		{"é", CaseInsensitive, "É", false},
		{"é", CaseInsensitive | UnicodeCase, "É", true},
		{"a.b", 0, "a\nb", false},
		{"a.b", DotAll, "a\nb", true},
		{"a.b", UnixLines, "a\rb", true},
		{"a b # two", Comments, "ab", true},
		{"(?:^.$\n?)+", Multiline, "a\nb", true},
		{`\w`, 0, "é", false},
		{`\w`, UnicodeCharacterClass, "é", true},
		{"(?-i)a", CaseInsensitive, "A", false},
	}
	for _, c := range cases {
		p, err := Compile(c.expr, c.flags)
		if err != nil {
			t.Errorf("%q: %v", c.expr, err)
			continue
		}
		if got, err := p.MatchString(c.text); got != c.matches || err != nil {
			t.Errorf("%q with %d on %q: %t, %v", c.expr, c.flags, c.text, got, err)
		}
	}
}

func TestFlagsOf(t *testing.T) {
	for _, letter := range "dixmsuU" {
		f, ok := FlagsOf(letter)
		p, err := Compile("(?"+string(letter)+")a", 0)
		if !ok || f == 0 || err != nil || p.String() != "(?"+string(letter)+")a" {
			t.Errorf("%c: %d, %t, %v", letter, f, ok, err)
		}
	}
	if f, ok := FlagsOf('z'); ok {
		t.Errorf("z sets %d", f)
	}
}

func TestCacheKeepsAndForgets(t *testing.T) {
	first, err := Cached("kept|again")
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := Cached("kept|again"); again != first {
		t.Error("compiled twice")
	}
	for i := range 3 * maxCached {
		if _, err := Cached(fmt.Sprintf("a%d", i)); err != nil {
			t.Fatal(err)
		}
	}
	if n := len(cache.young) + len(cache.old); n > 2*maxCached {
		t.Errorf("%d expressions are cached", n)
	}
	if again, _ := Cached("kept|again"); again == first {
		t.Error("is never forgotten")
	}
	if _, err := Cached("("); err == nil {
		t.Error("no error")
	}
}

func TestNoAllocation(t *testing.T) {
	literal, class := mustCompile(`\'`), mustCompile("[^a-z]")
	text := strings.Repeat("plain text ", 20)
	for name, f := range map[string]func(){
		"literal that is not there": func() { _, _ = literal.ReplaceAll(text, "'") },
		"match of a literal":        func() { _, _ = literal.MatchString(text) },
		"match of a class":          func() { _, _ = class.MatchString(text) },
		"cached":                    func() { _, _ = Cached("kept") },
	} {
		f()
		limit := 0.0
		if name == "literal that is not there" {
			limit = 1 // the scan
		}
		if n := testing.AllocsPerRun(100, f); n > limit {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

func FuzzCompile(f *testing.F) {
	for _, expr := range []string{`(?i)[a-z&&[^b]]*+\b(?<n>x)\k<n>`, `\Q.\E{2,3}?|(?=a)(?<!b)$`, `\p{L}\x{1F600}\ud83d(?x) #`} {
		f.Add(expr, "ab\r\n😀", "$1")
	}
	f.Fuzz(func(t *testing.T, expr, text, replacement string) {
		if len(expr) > 100 || len(text) > 20 {
			t.Skip("long")
		}
		p, err := Compile(expr, 0)
		if err != nil {
			return
		}
		if got, err := p.ReplaceAll(text, "$0"); err == nil && got != text {
			t.Errorf("%q: $0 turns %q into %q", expr, text, got)
		}
		_, _ = p.ReplaceAll(text, replacement)
		_, _ = p.Split(text, 0)
		_, _ = p.MatchString(text)
	})
}
