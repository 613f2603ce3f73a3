package parse

import (
	"strings"
	"testing"
)

// TestLong parses long texts that make a careless parser slow: each of them
// takes minutes if it is read again and again.
func TestLong(t *testing.T) {
	pieces := []string{
		"[", "$", "#", `\`, `"`, `""`, "{", "(", "$x", "$x[", "$x.y(", "#if(", "#set($x=", "#foo([$a.b(",
		`#foo(""`, `#foo("$x")`, `#foo("""""$x")`, "#[[", "#*", "#**", "##", " ", "#end", "#else", "$!", "#@x()",
		"#{a", " #set ", "#foo ) ", "#set($x=1+", "1+", `\\#foo `, "]]#", "#foo(1 $ ", "#evaluate()",
	}
	const size = 60_000
	for _, before := range []string{"", "#set($x = ", `#foo("$x `, "#foo([", "$x.y("} {
		for _, piece := range pieces {
			src := before + strings.Repeat(piece, size/len(piece))
			if f, err := Parse("t", src); err == nil && f.String() != src {
				t.Errorf("%q and many %q don't print as they were", before, piece)
			}
		}
	}
}
