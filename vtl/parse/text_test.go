package parse

import "testing"

func TestText(t *testing.T) {
	testOutlines(t, []outlineCase{
		{"no template", "a b\n", `"a b\n"`},
		{"nothing", "", ""},
		{"a dollar without a name", "$ $5 $) a$-", `"$ " "$5 " "$) a" "$-"`},
		{"the bang is lost", "$!5 $!-", `"$5 " "$-"`},
		{"backslashes in front of such a dollar stay", `\$5 \\$!5`, `"\\$5 " "\\\\$5"`},
		{"a hash without a name", "# #-a #é #)", `"# " "#-a " "#é " "#)"`},
		{"numbers behind a hash", "#1 #-1.5 #.5 #1e3", `"#1" " " "#-1.5" " " "#.5" " " "#1e3"`},
		{"backslashes are text", `a\b \ \n C:\dir`, `"a" "\\" "b " "\\" " " "\\" "n C:" "\\" "dir"`},
		{"a backslash in front of a sign without a meaning", `\# \#1 \##c`, `"\\" "# " "\\" "#1" " " "\\" comment`},
		{"a textblock", "#[[ $x #if ]] ]]#", `block:" $x #if ]] "`},
		{"a textblock in a textblock", "#[[a#[[b]]#c", `block:"a#[[b" "c"`},
		{"a dollar in front of a textblock cuts off the wrong end", "$#[[t]]#", `block:"[t"`},
		{"a hash and two stars swallow a bracket in a textblock", "#[[ #**]]# ]]#", `block:" #**]]# "`},
		{"a block call without parentheses is text", "#@foo #{foo", `"#@foo" " " "#{foo"`},
		{"parentheses and braces are text", `(a) {b} [c] 'd' "e"`, `"(a) {b} [c] 'd' \"e\""`},
		{"a byte order mark is text", "\ufeffa", `"\ufeffa"`},
		{"lone surrogates are text", "a\xed\xa0\x80$x", `"a\xed\xa0\x80" $x`},
		{"a comment sign behind a property is text", "$m.a## |", `$m.a "## |"`},
	})
}
