package parse

import (
	"strings"
	"testing"
)

func TestHints(t *testing.T) {
	tests := []struct {
		src  string
		want string
	}{
		{"#note (it's)", "a name behind #"},
		{`#set($x = "a)`, "written twice"},
		{"#set($x = 1 -1)", "put a blank between them"},
		{"#set($x = -$y)", "subtract from 0"},
		{"#if($x = 1)#end", "compare with =="},
		{"#if(x == 1)#end", "put a string in quotes"},
		{"$x.y(1 + 1)", "only literals and references"},
		{"$x.y(1 1)", "a comma"},
		{"$x.y( )", "without a blank"},
		{"$true", "can't be names"},
		{"${x.y z}", "braces hold a name"},
		{"#set($x = [ ])", "an empty list"},
		{"#set($x = 1 ## c\n)", "no comment"},
		{"a $", "append a blank"},
	}
	for _, tt := range tests {
		t.Run(tt.src, func(t *testing.T) {
			if e := parseErrors(t, tt.src)[0]; !strings.Contains(e.Hint, tt.want) {
				t.Errorf("hint %q, want one with %q", e.Hint, tt.want)
			}
		})
	}
}
