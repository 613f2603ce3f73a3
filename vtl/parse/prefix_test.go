package parse

import "testing"

// TestReferencePrefix shows the prefixes as <half of the backslashes,other text>.
func TestReferencePrefix(t *testing.T) {
	testOutlines(t, []outlineCase{
		{"one backslash escapes", `\$x`, `\$x`},
		{"two are one in front of the value", `\\$x`, `<\,>$x`},
		{"three escape and are one", `\\\$x`, `<\,>\$x`},
		{"four are two", `\\\\$x`, `<\\,>$x`},
		{"five escape and are two", `\\\\\$x`, `<\\,>\$x`},
		{"escaped quiet", `\$!x`, `\quiet:$x`},
		{"escaped braces", `\${x}\$!{x}`, `\formal:$x \quiet:$x`},
		{"a second dollar is text", "$$x", "<,$>$x"},
		{"a dollar and a bang are text in front of a dollar", "$!$x", "<,$!>$x"},
		{"a hash in front of a dollar is text", "#$x", "<,#>$x"},
		{"backslashes behind a dollar are text", `$\$x`, `<,$\>$x`},
		{"an escaped second dollar", `\$$x`, `<,$>\$x`},
		{"a backslash in front of the bang takes the value", `$\!x`, "?$$!x"},
		{"a tail behind it is kept, but braces are text", `$\!{x}.y $\!x.y`, `?$$!{ ".y " ?$$!x.y`},
		{"one of several backslashes is dropped", `$\\!x`, `?$$\!x`},
	})
}
