package parse

import "testing"

// TestSpace shows which blanks and line ends are left as text.
func TestSpace(t *testing.T) {
	testOutlines(t, []outlineCase{
		{"the parenthesis of #set takes a line end", "a#set($x = 1) \t\nb", `"a" set(x:$x = 1) "b"`},
		{"but no blanks without one", "a#set($x = 1) b", `"a" set(x:$x = 1) " b"`},
		{"one line end only", "#set($x = 1)\n\nb", `set(x:$x = 1) "\nb"`},
		{"a carriage return and line feed", "#set($x = 1)\r\nb#if($x)\rc#end\r\n", `set(x:$x = 1) "b" if($x){ "c" }`},
		{"#if, #elseif, #else and #end take it", "#if($a) \nb\n#elseif($c) \nd\n#else \ne\n#end \nf", `if($a){ "b\n" } elseif($c){ "d\n" } else{ "e\n" } "f"`},
		{"the other directives take it", "#foreach($a in $b)\nc\n#end\n#stop()\nd", `foreach a ($a word:in $b){ "c\n" } stop () "d"`},
		{"the call of a macro takes it", "#foo()\nb", `call foo () "b"`},
		{"a directive without parentheses takes nothing", "#foo\nb#stop\n", `call foo () "\nb" stop () "\n"`},
		{"a reference takes nothing", "$x\n${y}\n", `$x "\n" formal:$y "\n"`},
		{"blanks at the start belong to #set", "  #set($x = 1)", "set(x:$x = 1)"},
		{"blanks behind a line end that was taken do", "#if($a)\n \t#set($x = 1)\n#end", "if($a){ set(x:$x = 1) }"},
		{"blanks behind a reference or parenthesis do", "$x #set($y = 1) #set($z = 1)", "$x set(y:$y = 1) set(z:$z = 1)"},
		{"blanks behind text are text", "a #set($x = 1)\n #set($x = 1)", `"a " set(x:$x = 1) set(x:$x = 1)`},
		{"blanks in front of other directives are text", "  #if($a)\n  b\n  #end", `"  " if($a){ "  b\n  " }`},
		{"spaces between #set and its parenthesis", "#set  ($x = 1)#{set} ($x = 1)", "set(x:$x = 1) set(x:$x = 1)"},
		{"a tab between them makes it a call of a macro", "#set\t($x)", "call set ($x)"},
		{"white space in front of other parentheses", "#if \n($a)#end#foo\r\n ()", "if($a){ } call foo ()"},
		{"a no-break space is no blank", "#set($x = 1)\u00a0\nb", `set(x:$x = 1) "\u00a0\nb"`},
		{"a line separator is no line end", "#set($x = 1)\u2028b", `set(x:$x = 1) "\u2028b"`},
		{"an inner parenthesis takes it", "#if((1)\n == 1)a#end", `if((== (1) 1)){ "a" }`},
	})
}
