package diag

import (
	"errors"
	"fmt"
	"io"
	"testing"
)

func TestPosition(t *testing.T) {
	tests := []struct {
		name   string
		source string
		offset int
		want   string
	}{
		{"the start of an empty text", "", 0, "1:1"},
		{"a column counts runes", "é$x", 2, "1:2"},
		{"a lone surrogate is one column", "\xed\xa0\x80$x", 3, "1:2"},
		{"a line feed ends a line", "a\nb", 2, "2:1"},
		{"the line end belongs to its line", "a\nb", 1, "1:2"},
		{"a carriage return ends a line", "a\rb", 2, "2:1"},
		{"both together end one line", "a\r\nb", 3, "2:1"},
		{"a line feed and a carriage return end two", "a\n\rb", 3, "3:1"},
		{"the end of the text", "a\n", 2, "2:1"},
		{"before the text", "a", -1, "1:1"},
		{"behind the text", "a\nb", 99, "2:2"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := NewLineIndex(tt.source).Position(tt.offset).String(); got != tt.want {
				t.Errorf("Position(%d) = %s, want %s", tt.offset, got, tt.want)
			}
		})
	}
}

func TestNoPosition(t *testing.T) {
	if got := (Position{}).String(); got != "-" {
		t.Errorf("String() = %q, want -", got)
	}
}

func newError(name, source string, from, to int) *Error {
	x := NewLineIndex(source)
	return &Error{Name: name, Source: x.Source(), Span: x.Span(from, to), Code: "test", Message: "no good"}
}

func TestErrorLine(t *testing.T) {
	tests := []struct {
		name string
		err  *Error
		want string
	}{
		{"with name and place", newError("t.vtl", "ab", 1, 2), "t.vtl:1:2: no good"},
		{"without a name", newError("", "ab", 1, 2), "1:2: no good"},
		{"without a place", &Error{Name: "t.vtl", Message: "no good"}, "t.vtl: no good"},
		{"with neither", &Error{Message: "no good"}, "no good"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.err.Error(); got != tt.want {
				t.Errorf("Error() = %q, want %q", got, tt.want)
			}
			if got := fmt.Sprint(tt.err); got != tt.want {
				t.Errorf("%%v gives %q, want %q", got, tt.want)
			}
		})
	}
}

func TestDetail(t *testing.T) {
	long := string(make([]byte, 0, 400))
	for len(long) < 399 {
		long += "é."
	}
	tests := []struct {
		name string
		err  *Error
		want string
	}{
		{"carets cover the span", newError("t", "a\nbcd\ne", 3, 5), "t:2:2: no good\n  2 | bcd\n    |  ^^"},
		{"an empty span has one caret", newError("t", "abc", 3, 3), "t:1:4: no good\n  1 | abc\n    |    ^"},
		{"a span of two lines ends with the first", newError("t", "ab\ncd", 1, 5), "t:1:2: no good\n  1 | ab\n    |  ^"},
		{"tabs are kept", newError("t", "\ta\tb", 3, 4), "t:1:4: no good\n  1 | \ta\tb\n    | \t \t^"},
		{"runes count, not bytes", newError("t", "éé$x", 4, 6), "t:1:3: no good\n  1 | éé$x\n    |   ^^"},
		{"no source, no snippet", &Error{Message: "no good"}, "no good"},
		{
			"the hint, the frames and the cause follow",
			&Error{
				Message: "no good",
				Hint:    "do better",
				Frames: []Frame{
					{Kind: FrameMacro, Name: "row", Template: "t", Position: Position{Line: 3, Column: 1}},
					{Kind: FrameForeach},
				},
				Err: io.EOF,
			},
			"no good\n  hint: do better\n  in macro \"row\", called at t:3:1\n  in foreach\n  cause: EOF",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := fmt.Sprintf("%+v", tt.err); got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
	t.Run("a long line is shown in part", func(t *testing.T) {
		got := fmt.Sprintf("%+v", newError("t", long, 300, 301))
		if len(got) > 2*snippetWidth+60 {
			t.Errorf("%d bytes:\n%s", len(got), got)
		}
	})
}

func TestIs(t *testing.T) {
	tests := []struct {
		name   string
		err    error
		target error
		want   bool
	}{
		{"a syntax error", &Error{Stage: Syntax}, ErrSyntax, true},
		{"a syntax error is no limit", &Error{Stage: Syntax}, ErrLimit, false},
		{"a limit", &Error{Stage: Limit}, ErrLimit, true},
		{"the cause", &Error{Stage: Render, Err: ErrCancelled}, ErrCancelled, true},
		{"any error of a list", List{{Stage: Render}, {Stage: Limit}}.Err(), ErrLimit, true},
		{"none of a list", List{{Stage: Render}}.Err(), ErrSyntax, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := errors.Is(tt.err, tt.target); got != tt.want {
				t.Errorf("Is = %v, want %v", got, tt.want)
			}
		})
	}
}

func TestList(t *testing.T) {
	if err := (List{}).Err(); err != nil {
		t.Errorf("an empty list is the error %v", err)
	}
	a, b, c := newError("t", "abc", 0, 1), newError("t", "abc", 1, 2), newError("t", "abc", 2, 3)
	l := List{c, a, b}
	l.Sort()
	if l[0] != a || l[1] != b || l[2] != c {
		t.Errorf("sorted: %+v", l)
	}
	for i, want := range []string{
		"no errors",
		"t:1:1: no good",
		"t:1:1: no good (and 1 more error)",
		"t:1:1: no good (and 2 more errors)",
	} {
		if got := l[:i].Error(); got != want {
			t.Errorf("%d errors: %q, want %q", i, got, want)
		}
	}
	var first *Error
	if !errors.As(l.Err(), &first) || first != a {
		t.Errorf("As gives %v, want the first error", first)
	}
	want := "t:1:1: no good\n  1 | abc\n    | ^\nt:1:2: no good\n  1 | abc\n    |  ^"
	if got := fmt.Sprintf("%+v", l[:2]); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestStage(t *testing.T) {
	for i, want := range []string{"syntax", "compile", "render", "limit", "input", "unknown"} {
		if got := Stage(i).String(); got != want {
			t.Errorf("Stage(%d) = %q, want %q", i, got, want)
		}
	}
}
