package parse

import "testing"

func TestReference(t *testing.T) {
	testOutlines(t, []outlineCase{
		{"text ends at a reference", "a b$x c", `"a b" $x " c"`},
		{"braces", "${x}y", `formal:$x "y"`},
		{"quiet", "$!x$!{y}", "quiet:$x quiet:$y"},
		{"a name has hyphens", "$foo-bar $m.a-1", `$foo-bar " " $m.a-1`},
		{"a hyphen behind a parenthesis or bracket ends the reference", "$x.y()-1$x[0]-1", `$x.y() "-1" $x[0] "-1"`},
		{"a dot at the end is text", "$x.", `$x "."`},
		{"a property starts with an ASCII letter", "$x.9 $x._y $x.(1) $x.é", `$x ".9 " $x "._y " $x ".(1) " $x ".é"`},
		{"a name is ASCII", "$xé", `$x "é"`},
		{"properties, methods and indexes in a chain", "$x.y.z(1)[0].w", "$x.y.z(1)[0].w"},
		{"arguments with blanks", "$x.y( 1 ,\n\"a\",$b.c )", `$x.y(1 "a" $b.c)`},
		{"all kinds of arguments", "$x.y('s', 1, -2.5, true, [1..2], [1, $a], {'k': 1})", `$x.y("s" 1 -2.5f true [1..2] [1 $a] {"k":1})`},
		{"a bare word as argument is a name without value", "$x.y(z)", "$x.y(runt:$z)"},
		{"a parenthesis that can't hold arguments is text", "$x.y(.a)", `$x.y "(" "." runt:$a ")"`},
		{"a parenthesis behind blanks is text", "$x.y ()", `$x.y " ()"`},
		{"an index with blanks", "$x[ 0 ]", "$x[0]"},
		{"an index is a string, a number, a boolean or a reference", "$x['k']$x[-1]$x[true]$x[$y.z]", `$x["k"] $x[-1] $x[true] $x[$y.z]`},
		{"an index in braces", "${x[0].y}", "formal:$x[0].y"},
		{"names that start with true", "$truex.falsey", "$truex.falsey"},
		{"a name without a dollar behind a directive in a reference", "$foo#set($x = 1)bar", "$foo set(x:$x = 1) runt:$bar"},
		{"a name in braces behind a reference loses its closing brace", "$foo{bar}x", `$foo runt:${ "x"`},
		{"a brace with no name behind it is text", "$foo{}$foo{ x}$foo{'x'}", `$foo "{" "}" $foo "{" " x}" $foo "{" "'x'}"`},
		{"a reference as the name in braces", "${$!x}", "formal:$$!x"},
		{"a comment sign behind a property starts no comment", "$m.a##c", "$m.a call #c ()"},
		{"a comment sign behind a name does", "$foo##c\n|", `$foo comment "|"`},
		{"the empty index is text", `$[0] $![x] $\![ $.x`, `"$[" "0] " "$![" "x] " "$\\![" " " "$." "x"`},
		{"a dot forgets the sigil before it", `$!.x \$.x`, `"." runt:$x " " "." runt:$x`},
	})
}
