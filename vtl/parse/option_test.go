package parse

import (
	"errors"
	"strings"
	"testing"

	"github.com/velmap/velmap/vtl/diag"
)

func TestWithoutDirectives(t *testing.T) {
	testOutlines(t, []outlineCase{
		{"it is the call of a macro", "#evaluate($a $b)", "call evaluate ($a $b)"},
		{"bare words are allowed", "#evaluate(a)", "call evaluate (word:a)"},
		{"it can't be escaped", `\#evaluate \#stop`, `escaped:"\\#evaluate" " " escaped:"#stop"`},
	}, WithoutDirectives("evaluate"))
}

func TestWithInlineMacros(t *testing.T) {
	testOutlines(t, []outlineCase{
		{"a definition is parsed", "#macro(foo $a)b#end#foo(1)", `macro foo(a) (word:foo $a){ "b" } call foo (1)`},
		{"and makes its name one that can be escaped", `#macro(foo)#end\#foo`, `macro foo() (word:foo){ } escaped:"#foo"`},
		{"but can't be called", `#macro(foo)#end#foo("#foo(a)")`, `macro foo() (word:foo){ } call foo ("#foo(a)"<call foo (word:a) " ">)`},
	}, WithInlineMacros(false))
}

func TestWithMacros(t *testing.T) {
	known := WithMacros(func(name string) bool { return name == "foo" })
	testOutlines(t, []outlineCase{
		{"a known macro can be escaped", `\#foo \#bar`, `escaped:"#foo" " " escaped:"\\#bar"`},
		{"backslashes in front of it are halved", `\\#foo`, `escape:"\\" call foo ()`},
		{"a block call takes bare words", "#@foo(a)#end", "blockcall foo (word:a){ }"},
	}, known)
	if list := parseErrors(t, "#foo(a)", known); list[0].Code != "bare-word" {
		t.Errorf("the call of a known macro with a bare word: %v", list)
	}
}

// TestMacrosInStrings shows when the templates in strings, which are parsed in
// the second pass, know a macro: when the definition stands before them.
func TestMacrosInStrings(t *testing.T) {
	tests := []struct {
		name string
		src  string
		ok   bool
	}{
		{"behind the definition", `#macro(foo)#end#bar("#foo(a)")`, false},
		{"in front of it", `#bar("#foo(a)")#macro(foo)#end`, true},
		{"inside of it", `#macro(foo)#bar("#foo(a)")#end`, true},
		{"behind one in another string", `#bar("#macro(foo)#end" "#foo(a)")`, false},
		{"outside of strings nothing is known", `#macro(foo)#end#foo(a)`, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := Parse("t", tt.src); (err == nil) != tt.ok {
				t.Errorf("Parse(%q): error %v, want none: %v", tt.src, err, tt.ok)
			}
		})
	}
}

func TestWithMaxDepth(t *testing.T) {
	tests := []struct {
		name     string
		src      string
		maxDepth int
	}{
		{"blocks", "#if($a)#if($b)#end#end", 2},
		{"calls with a block", "#@a()#@b()#end#end", 2},
		{"parentheses", "#set($x = ((1)))", 2},
		{"negations", "#set($x = !!1)", 2},
		{"lists", "#set($x = [[1]])", 2},
		{"maps", "#set($x = {1: {2: 3}})", 2},
		{"arguments of methods", "$x.y($x.y($x.y(1)))", 3},
		{"indexes", "$x[$x[1]]", 2},
		{"of different kinds", "#if([$x[1]])#end", 3},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := Parse("t", tt.src, WithMaxDepth(tt.maxDepth)); err != nil {
				t.Errorf("with depth %d: %v", tt.maxDepth, err)
			}
			_, err := Parse("t", tt.src, WithMaxDepth(tt.maxDepth-1))
			var e *diag.Error
			if !errors.Is(err, diag.ErrLimit) || !errors.As(err, &e) || e.Code != "nesting-too-deep" {
				t.Errorf("with depth %d: error %v, want nesting-too-deep", tt.maxDepth-1, err)
			}
		})
	}
	t.Run("by default", func(t *testing.T) {
		src := func(n int) string { return strings.Repeat("#if($a)", n) + strings.Repeat("#end", n) }
		if _, err := Parse("t", src(DefaultMaxDepth)); err != nil {
			t.Error(err)
		}
		if _, err := Parse("t", src(DefaultMaxDepth+1)); !errors.Is(err, diag.ErrLimit) {
			t.Errorf("error %v, want ErrLimit", err)
		}
	})
}
