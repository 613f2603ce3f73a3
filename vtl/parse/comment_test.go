package parse

import "testing"

func TestComment(t *testing.T) {
	testOutlines(t, []outlineCase{
		{"a line comment takes its line end", "a##b\nc", `"a" comment "c"`},
		{"a carriage return and a line feed are one line end", "a##b\r\nc", `"a" comment "c"`},
		{"a carriage return is a line end", "a##b\rc", `"a" comment "c"`},
		{"a line comment at the end", "a##b", `"a" comment`},
		{"an empty one", "##", "comment"},
		{"a block comment takes nothing", "a #* b *# c\n", `"a " comment " c\n"`},
		{"a block comment over lines", "a#* b\nc *#d", `"a" comment "d"`},
		{"block comments don't nest", "#* a #* b *# c", `comment " c"`},
		{"a hash and a star swallow the sign that would end the comment", "#* a #*#b*#c", `comment "c"`},
		{"a formal comment", "#** a *#b", `comment "b"`},
		{"the shortest formal comment", "#***#b", `comment "b"`},
		{"two stars and a hash", "#**#b", `comment "b"`},
		{"a comment without end swallows the rest", "a#* b", `"a"`},
		{"a dollar in front of a comment", "$##a\n$#*b*#x", `comment:"$" comment runt:$x`},
		{"a dollar in front of the shortest comment prints", "$#**#x", `comment:"$" runt:$x`},
		{"a reference in a comment is none", "##$x\na#*$y*#", `comment "a" comment`},
		{"a hash and two stars swallow the line end", "## #**\na\nb", `comment "b"`},
	})
}
