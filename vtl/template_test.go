package vtl_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/diag"
	"github.com/velmap/velmap/vtl/value"
)

// TestRenderErrors says for each way to fail where the error is placed, and
// that nothing was rendered.
func TestRenderErrors(t *testing.T) {
	t.Parallel()
	cyclic := value.NewMap()
	other := value.NewMap()
	cyclic.Set("other", other.Value())
	other.Set("cyclic", cyclic.Value())
	for _, c := range []struct {
		name, template, code, at string
		limits                   vtl.Limits
	}{
		{name: "an exception of a method", template: "ab\n $s.substring(9)", code: "method-exception", at: "2:5"},
		{name: "an index out of range", template: "$list[9]", code: "method-exception", at: "1:6"},
		{name: "an exception in a macro", template: "#macro(m $x)\n$x.substring(9)#end\n#m($s)", code: "method-exception", at: "2:4"},
		{name: "a cyclic value", template: "a$cyclic", code: "unprintable", at: "1:2"},
		{name: "recursion of a macro", template: "#macro(m)#m()#end\n#m()", code: "macro-depth", at: "1:10"},
		{name: "a missing file", template: `#include("x")`, code: "resource-not-found", at: "1:10"},
		{name: "a list that changes in its loop", template: "#foreach($x in $list)#set($y = $list.add(1))#end", code: "iteration", at: "1:1"},
		{name: "a #break of no loop", template: "#break($s)", code: "break-target", at: "1:1"},
		{name: "a syntax error in #evaluate", template: "x #evaluate('#if(')", code: "unexpected-end", at: "1:5"},
		{name: "too many steps", template: "#foreach($i in [1..9])x#end", limits: vtl.Limits{Steps: 5}, code: "steps", at: "1:16"},
		{name: "too much output", template: "aaaa$s", limits: vtl.Limits{OutputBytes: 3}, code: "output-size", at: "1:5"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			template, err := vtl.Parse("t.vtl", c.template, vtl.WithDialect(vtl.Velocity17), vtl.WithLimits(c.limits))
			if err != nil {
				t.Fatal(err)
			}
			out, err := template.Append([]byte("kept"), vtl.Vars{"s": "abc", "list": []any{1, 2}, "cyclic": cyclic})
			var failure *vtl.Error
			if !errors.As(err, &failure) {
				t.Fatalf("got %q, %v, want an *Error", out, err)
			}
			if at := failure.Span.Start.String(); failure.Code != c.code || at != c.at {
				t.Errorf("got %s at %s (%v), want %s at %s", failure.Code, at, err, c.code, c.at)
			}
			if string(out) != "kept" {
				t.Errorf("rendered %q", out)
			}
		})
	}
}

// TestErrorFrames: an error names the calls that led to it, innermost first.
func TestErrorFrames(t *testing.T) {
	t.Parallel()
	template := vtl.MustParse("t.vtl", "#macro(inner $x)$x.substring(9)#end\n#define($d)#inner('a')#end\n $d", vtl.WithDialect(vtl.Velocity17))
	_, err := template.Render(nil)
	var failure *vtl.Error
	if !errors.As(err, &failure) {
		t.Fatal(err)
	}
	var frames []string
	for _, f := range failure.Frames {
		frames = append(frames, f.String())
	}
	want := `in macro "inner", called at t.vtl:2:12|in define "d", called at t.vtl:3:2`
	if got := strings.Join(frames, "|"); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestSyntaxErrorsMatch(t *testing.T) {
	t.Parallel()
	for _, source := range []string{"#if(", "$", "#end", `#set($x = "#if(")`, "${x"} {
		if _, err := vtl.Parse("t", source); !errors.Is(err, vtl.ErrSyntax) {
			t.Errorf("%q: %v", source, err)
		}
	}
}

func TestTemplateOverTheSizeLimit(t *testing.T) {
	t.Parallel()
	_, err := vtl.Parse("big", strings.Repeat("x", 300*1024+1))
	if !errors.Is(err, vtl.ErrLimit) {
		t.Errorf("got %v", err)
	}
	if _, err := vtl.Parse("big", strings.Repeat("x", 300*1024)); err != nil {
		t.Error(err)
	}
}

func TestUnknownEncoding(t *testing.T) {
	t.Parallel()
	_, err := vtl.Parse("latin1", "caf\xe9")
	var failure *vtl.Error
	if !errors.As(err, &failure) || failure.Code != "invalid-encoding" || failure.Span.Start.Column != 4 {
		t.Errorf("got %v", err)
	}
}

func TestCancelledContext(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancelCause(context.Background())
	reason := errors.New("the client went away")
	cancel(reason)
	template := vtl.MustParse("t", "#foreach($i in [1..1000])$i#end")
	var out bytes.Buffer
	err := template.Execute(ctx, &out, nil)
	if !errors.Is(err, vtl.ErrCancelled) || !errors.Is(err, reason) || out.Len() > 0 {
		t.Errorf("got %q, %v", out.String(), err)
	}
}

func TestUnusableVariable(t *testing.T) {
	t.Parallel()
	template := vtl.MustParse("t", "$x")
	if _, err := template.Render(vtl.Vars{"x": make(chan int)}); !errors.Is(err, vtl.ErrInput) {
		t.Errorf("got %v", err)
	}
	if out, err := vtl.MustParse("t", "$y").Render(vtl.Vars{"x": make(chan int)}); err != nil {
		t.Errorf("a variable that is not used must not fail: %q, %v", out, err)
	}
}

// TestNothingLeaks: what a template defines is not seen by another one, nor by
// its own next render.
func TestNothingLeaks(t *testing.T) {
	t.Parallel()
	engine := vtl.NewEngine(vtl.WithDialect(vtl.Velocity17))
	for _, c := range []struct{ source, want string }{
		{"#macro(m)macro#end#set($x = 1)#m() $x", "macro 1"},
		{"#m() $x", "#m() $x"},
		{"#if($seen)again#end#set($seen = true)", ""},
		{"#if($seen)again#end#set($seen = true)", ""},
		{"#evaluate('#macro(e)in#end')#e()", "in"},
		{"#e()", "#e()"},
	} {
		if out, err := engine.Render(c.source, nil); err != nil || out != c.want {
			t.Errorf("%q: got %q, %v, want %q", c.source, out, err, c.want)
		}
	}
}

func TestSetNeverWritesToTheScope(t *testing.T) {
	t.Parallel()
	vars := vtl.Vars{"x": 1}
	if out, err := vtl.MustParse("t", "#set($x = 2)$x").Render(vars); err != nil || out != "2" || vars["x"] != 1 {
		t.Errorf("got %q, %v, %v", out, err, vars)
	}
}

func TestConcurrentRenders(t *testing.T) {
	t.Parallel()
	template := vtl.MustParse("t", "#foreach($i in [1..50])#set($last = \"$name$i\")#end$last")
	var group sync.WaitGroup
	for n := range 8 {
		group.Go(func() {
			name := fmt.Sprintf("n%d-", n)
			for range 100 {
				if out, err := template.Render(vtl.Vars{"name": name}); err != nil || out != name+"50" {
					t.Errorf("got %q, %v", out, err)
				}
			}
		})
	}
	group.Wait()
}

func TestParseAndInclude(t *testing.T) {
	t.Parallel()
	files := fstest.MapFS{
		"a.vtl":     {Data: []byte("#set($y = $x + 1)<$y>#macro(am)of a#end")},
		"self.vtl":  {Data: []byte("s#parse('self.vtl')")},
		"stop.vtl":  {Data: []byte("1#stop 2")},
		"break.vtl": {Data: []byte("1#break 2")},
		"raw.txt":   {Data: []byte("$x")},
		"bad.vtl":   {Data: []byte("line\n#if(")},
	}
	for _, c := range []struct{ name, template, want, failure string }{
		{name: "a file is rendered in the context", template: "#parse('a.vtl')$y", want: "<2>2"},
		{name: "its macros are known afterwards", template: "#parse('a.vtl')#am()", want: "<2>of a"},
		{name: "its depth is limited silently", template: "#parse('self.vtl')", want: "sssssssss"},
		{name: "#stop in it ends all", template: "#parse('stop.vtl')3", want: "1"},
		{name: "#break in it ends the file", template: "#parse('break.vtl')3", want: "13"},
		{name: "a slash in front is no part of the name", template: "#parse('/a.vtl')", want: "<2>"},
		{name: "#include prints as it is", template: "#include('raw.txt' 'raw.txt')", want: "$x$x"},
		{name: "null prints a comment", template: "#include($nope)", want: "<!-- include error : error with arg 0 please see log. see error log -->"},
		{name: "#parse of null prints nothing", template: "#parse($nope)", want: ""},
		{name: "an error names the file", template: "\n#parse('bad.vtl')", failure: "bad.vtl:2:5"},
		{name: "nothing outside is reached", template: "#include('../x')", failure: "t:1:10"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			template := vtl.MustParse("t", c.template, vtl.WithDialect(vtl.Velocity17), vtl.WithFiles(files))
			out, err := template.Render(vtl.Vars{"x": 1})
			if c.failure != "" {
				if err == nil || !strings.HasPrefix(err.Error(), c.failure) {
					t.Errorf("got %q, %v, want an error at %s", out, err, c.failure)
				}
				return
			}
			if err != nil || out != c.want {
				t.Errorf("got %q, %v, want %q", out, err, c.want)
			}
		})
	}
}

// TestLibraryMacros: a library's definitions come before a template's own, and
// can be called in the dialect that has no macros of its own.
func TestLibraryMacros(t *testing.T) {
	t.Parallel()
	library := vtl.WithMacroLibrary("lib.vm", "text\n#macro(m $x)[$x]#end#macro(twice $x)#m($x)#m($x)#end")
	for _, c := range []struct {
		template string
		dialect  vtl.Dialect
		want     string
	}{
		{"#twice('a')", vtl.APIGateway, "[a][a]"},
		{"#macro(m $x)own#end#m('a')", vtl.APIGateway, "[a]"},
		{"#macro(own $x)own#end#own('a')", vtl.APIGateway, "#own('a')"},
		{"#macro(m $x)own#end#m('a')", vtl.Velocity17, "[a]"},
		{"#macro(own $x)$x#m($x)#end#own('a')", vtl.Velocity17, "a[a]"},
	} {
		t.Run(c.dialect.String()+" "+c.template, func(t *testing.T) {
			t.Parallel()
			template := vtl.MustParse("t", c.template, vtl.WithDialect(c.dialect), library)
			if out, err := template.Render(nil); err != nil || out != c.want {
				t.Errorf("got %q, %v, want %q", out, err, c.want)
			}
		})
	}
}

func TestErrorOfALibrary(t *testing.T) {
	t.Parallel()
	_, err := vtl.Parse("t", "x", vtl.WithMacroLibrary("lib.vm", "\n#macro("))
	var failure *diag.Error
	if !errors.As(err, &failure) || failure.Name != "lib.vm" {
		t.Errorf("got %v", err)
	}
}

// TestNoAllocation: rendering into a buffer that is used again allocates what
// the template itself makes, and nothing else.
func TestNoAllocation(t *testing.T) {
	for _, name := range []string{"a_text1k", "b_foreach100", "d_static20k"} {
		c := loadBench(t, name)
		var out []byte
		allocs := testing.AllocsPerRun(100, func() {
			out, _ = c.template.Append(out[:0], c.scope)
		})
		if allocs > 0 && !raceEnabled {
			t.Errorf("%s: %v allocations", name, allocs)
		}
	}
}

// TestMethodsOfBlocks: a block has the methods of every Java object.
func TestMethodsOfBlocks(t *testing.T) {
	t.Parallel()
	template := vtl.MustParse("t", "#define($x)a#end$x.equals($x) $x.equals(1) $x.toString().length() $x.class.simpleName", vtl.WithDialect(vtl.Velocity17))
	if out, err := template.Render(nil); err != nil || out != "true false 1 Reference" {
		t.Errorf("got %q, %v", out, err)
	}
}

// TestWorkIsBounded: what a single call makes counts, however few calls there
// are.
func TestWorkIsBounded(t *testing.T) {
	t.Parallel()
	for _, source := range []string{
		"#foreach($i in [1..1000])#set($s = $x.repeat(1000000))#end",
		"#set($l = [1])#foreach($i in [1..100])#set($b = $l.addAll($l))#end",
		"#foreach($i in [1..1000000])#end",
		`#set($s = "x")#foreach($i in [1..60])#set($s = "$s$s")#end`,
		`#set($s = "x")#foreach($i in [1..60])#set($s = $s + $s)#end`,
		"#macro(m)#m()#m()#end#m()", "#define($d)$d$d#end$d",
		"#evaluate($e)",
	} {
		template := vtl.MustParse("t", source, vtl.WithDialect(vtl.Velocity17), vtl.WithLimits(vtl.Limits{Steps: 500_000, OutputBytes: 1_000_000}))
		out, err := template.Render(vtl.Vars{"x": "x", "e": "#evaluate($e)"})
		if err == nil && len(out) > 1_000_000 {
			t.Errorf("%s: %d bytes", source, len(out))
		}
	}
}
