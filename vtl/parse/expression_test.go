package parse

import "testing"

func TestExpression(t *testing.T) {
	testOutlines(t, []outlineCase{
		{"tightness of operators", "#if($a || $b && $c == $d < $e + $f * $g)#end", "if((|| $a (&& $b (== $c (< $d (+ $e (* $f $g))))))){ }"},
		{"operators of one tightness group to the left", "#set($x = 1 - 2 + 3)#set($x = 8 / 4 % 2 * 1)", "set(x:$x = (+ (- 1 2) 3)) set(x:$x = (* (% (/ 8 4) 2) 1))"},
		{"comparisons too", "#if($a < $b <= $c > $d >= $e)#end#if($a == $b != $c)#end", "if((>= (> (<= (< $a $b) $c) $d) $e)){ } if((!= (== $a $b) $c)){ }"},
		{"parentheses", "#set($x = ( 1 + 2 ) * 3)", "set(x:$x = (* ((+ 1 2)) 3))"},
		{"words for operators", "#if($a or $b and $c eq $d lt $e)#end#if($a ne $b gt $c le $d ge $e)#end", "if((|| $a (&& $b (== $c (< $d $e))))){ } if((!= $a (>= (<= (> $b $c) $d) $e))){ }"},
		{"a word without blanks is part of a name", "#if($aeq)#end", "if($aeq){ }"},
		{"negation", "#if(!$a)#end#if(not $a && ! !$b)#end", "if((! $a)){ } if((&& (! $a) (! (! $b)))){ }"},
		{"negation binds tighter than the rest", "#if(!$a == $b)#end", "if((== (! $a) $b)){ }"},
		{"a minus before a digit belongs to the number", "#set($x = 1- 1)#set($x = $i+-1)#set($x = $i - 1)", "set(x:$x = (- 1 1)) set(x:$x = (+ $i -1)) set(x:$x = (- $i 1))"},
		{"a hyphen is part of a name", "#set($x = $i-1)", "set(x:$x = $i-1)"},
		{"numbers", "#set($x = 007)#set($x = -12)#set($x = 1.)#set($x = .5)#set($x = 1e3)#set($x = -1.5E-3)#set($x = 99999999999999999999)", "set(x:$x = 007) set(x:$x = -12) set(x:$x = 1.f) set(x:$x = .5f) set(x:$x = 1e3f) set(x:$x = -1.5E-3f) set(x:$x = 99999999999999999999)"},
		{"booleans", "#if(true)#end#if(false)#end", "if(true){ } if(false){ }"},
		{"a sign in front of a boolean changes nothing", "#if($true)#end#if($!false)#end", "if(true){ } if(false){ }"},
		{"lists", "#set($x = [])#set($x = [1])#set($x = [ 'a' , [ $b, 2 ] ])", `set(x:$x = []) set(x:$x = [1]) set(x:$x = ["a" [$b 2]])`},
		{"a range is a list with two dots", "#set($x = [1..3])#set($x = [ $a .. -2 ])#set($x = [$a.b(1)..$c])", "set(x:$x = [1..3]) set(x:$x = [$a..-2]) set(x:$x = [$a.b(1)..$c])"},
		{"a list that starts like a range", "#set($x = [$a, 1])#set($x = [1 ])", "set(x:$x = [$a 1]) set(x:$x = [1])"},
		{"maps", "#set($x = {})#set($x = { })#set($x = {'a' : 1, $b : [2]})", `set(x:$x = {}) set(x:$x = {}) set(x:$x = {"a":1 $b:[2]})`},
		{"a map in a map", "#set($x = {'a':{'b':$c}})", `set(x:$x = {"a":{"b":$c}})`},
		{"white space is any but one token", "#set(\n$x\n=\n1\n+\n2\n)", "set(x:$x = (+ 1 2))"},
	})
}
