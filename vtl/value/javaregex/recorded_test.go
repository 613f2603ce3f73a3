package javaregex

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

// recordedFields are the columns of testdata/recorded.txt, which JDK 17.0.15
// answered: an expression, a text and a replacement, and what the methods of
// Matcher and String make of them. A ~ stands before the four hexadecimal
// digits of a UTF-16 unit; ~null is a group that took no part; what starts with
// ! is an exception.
var recordedFields = [...]string{"expression", "text", "replacement", "find", "matches", "replaceAll", "replaceFirst", "split"}

func TestRecordedAnswers(t *testing.T) {
	f, err := os.Open("testdata/recorded.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	n := 0
	for ; lines.Scan(); n++ {
		fields := strings.Split(lines.Text(), "\t")
		if len(fields) != len(recordedFields) {
			t.Fatalf("line %d has %d fields", n+1, len(fields))
		}
		for i, got := range answers(unescape(fields[0]), unescape(fields[1]), unescape(fields[2])) {
			if want := fields[3+i]; got != want {
				t.Errorf("%s of %q in %q with %q:\n got %s\nwant %s", recordedFields[3+i],
					unescape(fields[0]), unescape(fields[1]), unescape(fields[2]), got, want)
			}
		}
	}
	if n < 1000 {
		t.Errorf("only %d cases", n)
	}
}

// answers returns what the columns from find on hold.
func answers(expr, text, replacement string) [5]string {
	p, err := Compile(expr, 0)
	if err != nil {
		e := exception(err)
		return [5]string{e, e, e, e, e}
	}
	result := func(s string, err error) string {
		if err != nil {
			return exception(err)
		}
		return s
	}
	matches, err := p.MatchString(text)
	all, allErr := p.ReplaceAll(text, replacement)
	first, firstErr := p.ReplaceFirst(text, replacement)
	return [5]string{
		result(found(p, text)),
		result(strconv.FormatBool(matches), err),
		result(escape(all), allErr),
		result(escape(first), firstErr),
		result(pieces(p, text)),
	}
}

// found lists the matches, each with its groups.
func found(p *Pattern, text string) (string, error) {
	s := p.scan(text, -1)
	list := "ok"
	for {
		loc, err := s.next()
		if err != nil || loc == nil {
			return list, err
		}
		list += ","
		for g := 0; g < len(loc); g += 2 {
			list += "|"
			if loc[g] < 0 {
				list += "~null"
			} else {
				list += escape(joinPairs(s.text()[loc[g]:loc[g+1]]))
			}
		}
	}
}

// pieces lists what split gives with the limits 0, -1, 1, 2 and 3.
func pieces(p *Pattern, text string) (string, error) {
	list := ""
	for _, limit := range []int{0, -1, 1, 2, 3} {
		parts, err := p.Split(text, limit)
		if err != nil {
			return "", err
		}
		for _, part := range parts {
			list += escape(part) + ","
		}
		list += "/"
	}
	return list, nil
}

func exception(err error) string {
	var syntax *SyntaxError
	var replacement *ReplacementError
	var group *GroupError
	switch {
	case errors.As(err, &syntax):
		return fmt.Sprintf("!PSE~0020%s@%d", escape(syntax.Description), syntax.Index)
	case errors.As(err, &replacement):
		return "!java.lang.IllegalArgumentException:" + escape(replacement.Error())
	case errors.As(err, &group):
		return "!java.lang.IndexOutOfBoundsException:" + escape(group.Error())
	default:
		return err.Error()
	}
}

func escape(s string) string {
	var b strings.Builder
	for _, r := range decode(s) {
		units := []uint16{uint16(r)}
		if r >= 0x10000 {
			units = utf16.AppendRune(nil, r)
		}
		for _, u := range units {
			if u > ' ' && u < 0x7F && u != '~' && u != ',' {
				b.WriteByte(byte(u))
			} else {
				fmt.Fprintf(&b, "~%04x", u)
			}
		}
	}
	return b.String()
}

func unescape(s string) string {
	var text []byte
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if s[i] == '~' {
			u, _ := strconv.ParseUint(s[i+1:i+5], 16, 16)
			r = rune(u)
			i += 4
		}
		text = appendRune(text, r)
	}
	joined := joinPairs(string(text))
	if !utf8.ValidString(joined) && !strings.Contains(joined, "\xED") {
		panic("not WTF-8: " + s)
	}
	return joined
}
