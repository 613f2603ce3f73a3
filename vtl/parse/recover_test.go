package parse

import (
	"slices"
	"testing"
)

// TestRecovery shows how parsing goes on behind an error.
func TestRecovery(t *testing.T) {
	tests := []struct {
		name string
		src  string
		want []string
	}{
		{
			"the next line is read on its own",
			"$x[y]\n$x[z]",
			[]string{"1:4 unexpected-character", "2:4 unexpected-character"},
		},
		{
			"the block of a directive with an error is read",
			"#if($a = 1)\n$x[y]\n#end",
			[]string{"1:8 unexpected-token", "2:4 unexpected-character"},
		},
		{
			"a statement is read on behind each",
			"#set($a =)\n#set($b =)\n$c[\n#set($d = 1)",
			[]string{"1:10 unexpected-token", "2:10 unexpected-token", "4:1 unexpected-token"},
		},
		{
			"the end of that block is no error",
			"#if($a = 1)\nb#end c $x[",
			[]string{"1:8 unexpected-token", "2:12 unexpected-end"},
		},
		{
			"ten errors are enough",
			"$a[x]\n$a[x]\n$a[x]\n$a[x]\n$a[x]\n$a[x]\n$a[x]\n$a[x]\n$a[x]\n$a[x]\n$a[x]\n",
			[]string{"1:4 unexpected-character", "2:4 unexpected-character", "3:4 unexpected-character", "4:4 unexpected-character", "5:4 unexpected-character", "6:4 unexpected-character", "7:4 unexpected-character", "8:4 unexpected-character", "9:4 unexpected-character", "10:4 unexpected-character"},
		},
		{
			"the second pass goes on with the next node",
			`#evaluate()#define()a#end#foo("$x[")`,
			[]string{"1:1 argument-count", "1:12 argument-count", "1:36 unexpected-end"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, e := range parseErrors(t, tt.src) {
				got = append(got, e.Span.Start.String()+" "+e.Code)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("Parse(%q)\n got %q\nwant %q", tt.src, got, tt.want)
			}
		})
	}
}
