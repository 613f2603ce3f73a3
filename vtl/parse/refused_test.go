package parse

import (
	"errors"
	"fmt"
	"testing"

	"github.com/velmap/velmap/vtl/diag"
)

// TestRefused shows what is no template, with the span and the text of the error.
func TestRefused(t *testing.T) {
	tests := []struct {
		name string
		src  string
		want string
	}{
		{"a dollar waits for a name", "a$", `1:2-1:3 unexpected-end: the template ends with "$"`},
		{"a dollar and a bang wait for a name", "a$!", `1:2-1:4 unexpected-end: the template ends with "$!"`},
		{"a hash waits for a name", "a#", `1:2-1:3 unexpected-end: the template ends with "#"`},
		{"a backslash in front does not help", `\#`, `1:2-1:3 unexpected-end: the template ends with "#"`},
		{"a textblock has an end", "a #[[ b", "1:3-1:6 unclosed-textblock: #[[ without ]]#"},
		{"the end of a textblock alone ends with a hash", "a ]]#", `1:5-1:6 unexpected-end: the template ends with "#"`},
		{"a directive has a closing parenthesis", "#if($a", "1:7-1:7 unexpected-end: the template ends in the condition of #if"},
		{"a block has an #end", "#if($a)b", `1:1-1:4 unclosed-block: "#if" is not closed`},
		{"the outer block has an #end of its own", "#foreach($x in $y)#if($a)b#end", `1:1-1:9 unclosed-block: "#foreach" is not closed`},
		{"an #end has a block", "a#end b", `1:2-1:6 stray-end: "#end" without a block to end`},
		{"an #else has an #if", "#else", `1:1-1:6 stray-end: "#else" does not belong to an #if`},
		{"an #else has no other block", "#foreach($x in $y)#else#end", `1:19-1:24 stray-end: "#else" does not belong to an #if`},
		{"an #if has one #else", "#if($a)#else#else#end", `1:13-1:18 stray-end: "#else" does not belong to an #if`},
		{"an #else is the last part of an #if", "#if($a)#else#elseif($b)#end", `1:13-1:20 stray-end: "#elseif" does not belong to an #if`},
		{"there is no unary minus", "#set($x = -$i)", `1:11-1:12 unexpected-token: unexpected "-" in #set`},
		{"a minus before a digit is part of the number", "#set($x = $i -1)", `1:14-1:16 unexpected-token: unexpected "-1" in #set`},
		{"also without blanks", "#set($x = 1-1)", `1:12-1:14 unexpected-token: unexpected "-1" in #set`},
		{"one equals sign compares nothing", "#if($a = 1)b#end", `1:8-1:9 unexpected-token: unexpected "=" in the condition of #if`},
		{"#set has a value", "#set($x = )", `1:11-1:12 unexpected-token: unexpected ")" in #set`},
		{"#set has a closing parenthesis", "#set($x = 1", "1:12-1:12 unexpected-end: the template ends in #set"},
		{"#set has a reference on its left", "#set(x = 1)", `1:6-1:7 unexpected-token: unexpected "x" in #set`},
		{"there is no unary plus", "#set($x = +1)", `1:11-1:12 unexpected-token: unexpected "+" in #set`},
		{"arguments of methods are no expressions", "$x.y(1 + 2)", `1:8-1:9 unexpected-character: unexpected character "+" in the arguments of method y`},
		{"not even negations", "$x.y(!$t)", `1:6-1:7 unexpected-character: unexpected character "!" in the arguments of method y`},
		{"empty parentheses have no blank", "$x.y( )", `1:7-1:8 unexpected-token: unexpected ")" in the arguments of method y`},
		{"arguments of methods have commas between them", "$x.y(1 2)", `1:8-1:9 unexpected-token: unexpected "2" in the arguments of method y`},
		{"indexes are no expressions", "$x[1 + 1]", `1:6-1:7 unexpected-character: unexpected character "+" in an index`},
		{"an index is not empty", "$x[]", `1:4-1:5 unexpected-token: unexpected "]" in an index`},
		{"an index is no bare word", "$x[y]", `1:4-1:5 unexpected-character: unexpected character "y" in an index`},
		{"an index has a closing bracket", "$x[1", "1:5-1:5 unexpected-end: the template ends in an index"},
		{"a brace has a closing one", "${x", "1:4-1:4 unexpected-end: the template ends in the braces of $x"},
		{"braces hold a name only", "${x y}", `1:4-1:7 unexpected-token: unexpected " y}" in the braces of $x`},
		{"true is no name", "$true", `1:1-1:6 unexpected-token: unexpected "$true"`},
		{"false is no name in braces", "${false}", `1:3-1:8 unexpected-token: unexpected "false"`},
		{"an empty list has no blank", "#set($x = [ ])", `1:13-1:14 unexpected-token: unexpected "]" in a list`},
		{"a list does not end with a comma", "#set($x = [1,])", `1:14-1:15 unexpected-token: unexpected "]" in a list`},
		{"an entry of a map has a colon", "#set($x = {'a' 1})", `1:16-1:17 unexpected-token: unexpected "1" in a map`},
		{"a range has two ends", "#set($x = [1..])", `1:15-1:16 unexpected-token: unexpected "]" in a range`},
		{"a backslash does not escape a quote", `#set($x = "a\"b")`, `1:15-1:16 unexpected-token: unexpected "b" in #set`},
		{"a string has a closing quote", `#set($x = "a)`, "1:11-1:12 unclosed-string: a string without a closing quote in #set"},
		{"text that looks like a call is one", "#note (it's)", "1:10-1:11 unclosed-string: a string without a closing quote in the arguments of #note"},
		{"its parentheses hold arguments", "#note (a-b)", `1:9-1:10 unexpected-token: unexpected "-" in the arguments of #note`},
		{"#macro has parentheses", "#macro x", "1:1-1:7 macro-name: #macro needs the name of the macro"},
		{"#macro has a name", "#macro()a#end", "1:1-1:7 macro-name: #macro needs the name of the macro"},
		{"the name of a macro is a bare word", "#macro('a')b#end", "1:8-1:11 macro-name: the name of a macro is a bare word"},
		{"the parameters of a macro are no bare words", "#macro(a b)c#end", "1:10-1:11 bare-word: a bare word is no argument of #macro"},
		{"the variable of #foreach is no bare word", "#foreach(x in $y)#end", "1:10-1:11 bare-word: a bare word is no argument of #foreach"},
		{"arguments of directives are no bare words", "#include(a)", "1:10-1:11 bare-word: a bare word is no argument of #include"},
		{"#define has an argument", "#define()a#end", "1:1-1:8 argument-count: #define takes exactly one argument, the variable"},
		{"#define has one argument", "#define($a $b)c#end", "1:12-1:14 argument-count: #define takes exactly one argument, the variable"},
		{"#define has parentheses", "#define a", "1:1-1:8 missing-parentheses: #define without parentheses"},
		{"#foreach has parentheses", "#foreach", "1:1-1:9 missing-parentheses: #foreach without parentheses"},
		{"#literal is not empty", "#literal()#end", "1:1-1:9 empty-literal: #literal without content"},
		{"#evaluate has an argument", "#evaluate()", "1:1-1:10 argument-count: #evaluate takes exactly one argument"},
		{"#evaluate has one argument", "#evaluate($a $b)", "1:14-1:16 argument-count: #evaluate takes exactly one argument"},
		{"it is a string or a reference", "#evaluate(1)", "1:11-1:12 evaluate-argument: #evaluate takes a string or a reference"},
		{"#evaluate has parentheses", "a #evaluate", "1:3-1:12 argument-count: #evaluate takes exactly one argument"},
		{"#stop has one argument at most", "#stop(1 2)", "1:9-1:10 argument-count: #stop takes one argument at most"},
		{"#break has one argument at most", "#break(1 2)", "1:10-1:11 argument-count: #break takes one argument at most"},
		{"an escape is not cut off", `#foo("\u00")`, `1:7-1:9 malformed-escape: \u without four hexadecimal digits`},
		{"an escape has hexadecimal digits", `#foo("a\uZZZZ")`, `1:8-1:10 malformed-escape: \u without four hexadecimal digits`},
		{"a number behind a hash is no argument", "#foo(#1)", "1:6-1:8 malformed-number: a number with text in front"},
		{"the template in a string is one", `#foo("a $x.y(")`, "1:15-1:15 unexpected-end: the string ends in the arguments of method y"},
		{"its doubled quotes count twice for the place", `#foo("""""$x[")`, "1:15-1:15 unexpected-end: the string ends in an index"},
		{"its escapes count in full", `#foo("\u0041$x[")`, "1:17-1:17 unexpected-end: the string ends in an index"},
		{"strings in strings are found", `#foo("$x.y(""$z["")")`, "1:19-1:19 unexpected-end: the string ends in an index"},
		{"no line comment between parentheses", "#set($x = ##\n1)", `1:11-1:13 unexpected-token: unexpected "##" in #set`},
		{"no block comment between parentheses", "#set($x = #*c*#1)", `1:14-1:16 unexpected-token: unexpected "*#" in #set`},
		{"lines and columns count from one", "a\nb $x[y] c\n", `2:6-2:7 unexpected-character: unexpected character "y" in an index`},
		{"a carriage return and a line feed end one line", "a\r\nb $x[y]", `2:6-2:7 unexpected-character: unexpected character "y" in an index`},
		{"a tab is one column", "\t$x[y]", `1:5-1:6 unexpected-character: unexpected character "y" in an index`},
		{"a directive is checked when its arguments are right", `#evaluate("$x[" 1)`, "1:16-1:16 unexpected-end: the string ends in an index"},
		{"a brace behind a reference takes a name", "$foo{color:red}", `1:11-1:16 unexpected-token: unexpected ":red}" in the braces of $color`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			list := parseErrors(t, tt.src)
			if len(list) != 1 {
				t.Errorf("%d errors, want 1", len(list))
			}
			e := list[0]
			got := fmt.Sprintf("%s-%s %s: %s", e.Span.Start, e.Span.End, e.Code, e.Message)
			if got != tt.want {
				t.Errorf("Parse(%q)\n got %s\nwant %s", tt.src, got, tt.want)
			}
		})
	}
}

// parseErrors returns the errors of parsing src, at least one.
func parseErrors(t *testing.T, src string, opts ...Option) diag.List {
	t.Helper()
	f, err := Parse("t", src, opts...)
	var list diag.List
	if !errors.As(err, &list) || len(list) == 0 {
		t.Fatalf("Parse(%q) = %v, %v, want a list of errors", src, f, err)
	}
	if !errors.Is(err, diag.ErrSyntax) && !errors.Is(err, diag.ErrLimit) {
		t.Errorf("Parse(%q): %v is neither ErrSyntax nor ErrLimit", src, err)
	}
	return list
}
