package parse

import "testing"

// TestString shows strings as "value"<template>.
func TestString(t *testing.T) {
	testOutlines(t, []outlineCase{
		{"single quotes take all as it is", `#foo('$a #b \u0041')`, `call foo ("$a #b \\u0041")`},
		{"double quotes without signs", `#foo("a\n")`, `call foo ("a\\n")`},
		{"a template", `#foo("a$b")`, `call foo ("a$b"<"a" $b " ">)`},
		{"a directive", `#foo("#if($a)b#end")`, `call foo ("#if($a)b#end"<if($a){ "b" } " ">)`},
		{"a sign may be the last", `#foo("a$")#foo("a#")`, `call foo ("a$"<"a" "$ ">) call foo ("a#"<"a" "# ">)`},
		{"with a comment there is no blank", `#foo("a##b")`, `call foo ("a##b"<"a" comment>)`},
		{"doubled quotes", `#foo('a''b')#foo("a""b")`, `call foo ("a'b") call foo ("a\"b")`},
		{"a quote of the other kind", `#foo('a""b')#foo("a''b")`, `call foo ("a\"\"b") call foo ("a''b")`},
		{"an empty string", `#foo('')#foo("")`, `call foo ("") call foo ("")`},
		{"two empty strings", "#set($a = '')#set($b = '')", `set(a:$a = "") set(b:$b = "")`},
		{"four quotes are a string of one", "#foo('''')", `call foo ("'")`},
		{"quotes in a template are doubled", `#foo("$a.b(""c"")")`, `call foo ("$a.b(\"c\")"<$a.b("c") " ">)`},
		{"escapes", `#foo("\u0041\u00e9\u20ac")`, `call foo ("Aé€")`},
		{"escapes don't make a template", `#foo("\u0024x")`, `call foo ("$x")`},
		{"but count when it is one", `#foo("$a\u0024x")`, `call foo ("$a$x"<$a $x " ">)`},
		{"an escaped quote may be doubled", `#foo("\u0022\u0022$a")`, `call foo ("\"$a"<"\"" $a " ">)`},
		{"both halves of a pair become one character", `#foo("\uD83D\uDE00")`, `call foo ("😀")`},
		{"one half stays alone", `#foo("\uD83Dx\uDE00")`, `call foo ("\xed\xa0\xbdx\xed\xb8\x80")`},
		{"a sign is a digit for Java", `#foo("\u+041")`, `call foo ("A")`},
		{"a minus, too", `#foo("\u-041")`, `call foo ("\uffbf")`},
		{"a half of a pair behind text", `#foo("abc\uDE00")`, `call foo ("abc\xed\xb8\x80")`},
		{"digits of other scripts", `#foo("\u００4１\u004ａ")`, `call foo ("AJ")`},
		{"a string over lines", "#foo('a\nb')", `call foo ("a\nb")`},
		{"strings in strings", `#foo("$a.b(""c$d"")")`, `call foo ("$a.b(\"c$d\")"<$a.b("c$d"<"c" $d " ">) " ">)`},
	})
}
