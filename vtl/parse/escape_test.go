package parse

import "testing"

func TestEscape(t *testing.T) {
	testOutlines(t, []outlineCase{
		{"a directive", `\#if \#set \#foreach \#end \#else \#elseif \#evaluate`, `escaped:"#if" " " escaped:"#set" " " escaped:"#foreach" " " escaped:"#end" " " escaped:"#else" " " escaped:"#elseif" " " escaped:"#evaluate"`},
		{"a directive in braces", `\#{if}\#{foreach}`, `escaped:"#{if}" escaped:"#{foreach}"`},
		{"three backslashes are one", `\\\#if`, `escaped:"\\#if"`},
		{"an unknown name keeps them", `\#foo \\\#foo`, `escaped:"\\#foo" " " escaped:"\\\\\\#foo"`},
		{"a macro whose definition came before", `\#foo#macro(foo)#end\#foo`, `escaped:"\\#foo" macro foo() (word:foo){ } escaped:"#foo"`},
		{"not within its own definition", `#macro(foo)\#foo#end`, `macro foo() (word:foo){ escaped:"\\#foo" }`},
		{"two backslashes in front of a directive are one", `\\#if(true)a#end`, `escape:"\\" if(true){ "a" }`},
		{"four are two", `\\\\#stop`, `escape:"\\\\" stop ()`},
		{"in front of other names they stay", `\\#foo`, `escape:"\\\\" call foo ()`},
		{"in front of #set they stay", `\\#set($x = 1)`, `escape:"\\\\" set(x:$x = 1)`},
		{"in front of braces they stay", `\\#{stop}`, `escape:"\\\\" stop ()`},
		{"in front of a known macro they are halved", `#macro(foo)#end\\#foo`, `macro foo() (word:foo){ } escape:"\\" call foo ()`},
		{"in front of text that is a letter and a directive they are halved", `\\ stop\\éstop\\x`, `escape:"\\" " stop" escape:"\\" "éstop" escape:"\\\\" "x"`},
		{"half a character does not count", `\\😀stop`, `escape:"\\\\" "😀stop"`},
		{"a backslash in front of a comment is text", "\\##c\n\\#*c*#\\#[[t]]#", `"\\" comment "\\" comment "\\" block:"t"`},
	})
}
