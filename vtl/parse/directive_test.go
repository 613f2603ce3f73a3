package parse

import "testing"

func TestDirective(t *testing.T) {
	testOutlines(t, []outlineCase{
		{"the key of #set is the token less one character", "#set($x = 1)#set(${x} = 1)#set($!x = 1)#set($!{x} = 1)", "set(x:$x = 1) set({:formal:$x = 1) set(!x:quiet:$x = 1) set(!{:quiet:$x = 1)"},
		{"the target may have a tail", "#set($x.y[0].z('a') = 1)", `set(x:$x.y[0].z("a") = 1)`},
		{"#if with all its parts", "#if($a)1#elseif($b)2#elseif($c)3#{else}4#{end}5", `if($a){ "1" } elseif($b){ "2" } elseif($c){ "3" } else{ "4" } "5"`},
		{"keywords in braces", "#{if}($a)1#{elseif}($b)2#{end}", `if($a){ "1" } elseif($b){ "2" }`},
		{"longer words are no keywords", "#endx #ifx #else1 #end_", `call endx () " " call ifx () " " call else1 () " " call end_ ()`},
		{"a character that is no word ends a keyword", "#if($a)1#end-#if($a)2#end.3", `if($a){ "1" } "-" if($a){ "2" } ".3"`},
		{"#foreach", "#foreach($x in [1..2])$x#end", "foreach x ($x word:in [1..2]){ $x }"},
		{"#foreach takes any word, and more arguments", "#foreach($x of $y $z)#end", "foreach x ($x word:of $y $z){ }"},
		{"the variable of #foreach may have any form", "#foreach(${x} in $y)#end#foreach($!x in $y)#end#foreach($x.y in $z)#end#foreach('x' in $y)#end", `foreach x (formal:$x word:in $y){ } foreach x (quiet:$x word:in $y){ } foreach x ($x.y word:in $z){ } foreach x' ("x" word:in $y){ }`},
		{"#foreach with too few arguments", "#foreach()a#end#foreach($x)a#end", `foreach  (){ "a" } foreach x ($x){ "a" }`},
		{"#macro", "#macro(foo $a, ${b} 'c')x#end", `macro foo(a { 'c') (word:foo $a formal:$b "c"){ "x" }`},
		{"a macro without parameters", "#macro( foo )x#end", `macro foo() (word:foo){ "x" }`},
		{"the call of a macro", "#foo($a 1, 'b' [1..2])", `call foo ($a 1 "b" [1..2])`},
		{"commas are optional", "#foo(1 2,3 , 4)", "call foo (1 2 3 4)"},
		{"a call in braces", "#{foo}($a)#{foo}x", `call foo ($a) call foo () "x"`},
		{"a bare word in the call of an unknown macro", "#foo(a $b)", "call foo (word:a $b)"},
		{"a directive as argument is a word", "#foo(#bar)", "call foo (word:#bar)"},
		{"a dollar between arguments is lost", "#foo($ , 1)", "call foo (1)"},
		{"a call with a block", "#@foo($a)b#end", `blockcall foo ($a){ "b" }`},
		{"a call with a block and no name", "#@()b#end", `blockcall  (){ "b" }`},
		{"#define", "#define($x)a#end#define(${x})b#end", `define x ($x){ "a" } define { (formal:$x){ "b" }`},
		{"#literal", "#literal()$x#if($y)#end#end", "literal (){ $x if($y){ } }"},
		{"#include and #parse", "#include('a' $b)#parse($c)#parse()", `include ("a" $b) parse ($c) parse ()`},
		{"#stop and #break, with an argument and without", "#stop#stop('why')#break#break($foreach)", `stop () stop ("why") break () break ($foreach)`},
		{"#evaluate", "#evaluate('$x')#evaluate($x)", `evaluate ("$x") evaluate ($x)`},
		{"a name with a sign in front is another name", "$#foo", "call #foo ()"},
		{"a keyword with a sign in front is one", "$#if($a)b$#end", `if($a){ "b" }`},
		{"names are case sensitive", "#IF #Set #Foreach", `call IF () " " call Set () " " call Foreach ()`},
	})
}
