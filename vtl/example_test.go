package vtl_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"testing/fstest"

	"github.com/velmap/velmap/vtl"
)

func Example() {
	t, err := vtl.Parse("greeting", "Hello $name")
	if err != nil {
		fmt.Println(err)
		return
	}
	out, err := t.Render(vtl.Vars{"name": "Ada"})
	fmt.Println(out, err)
	// Output: Hello Ada <nil>
}

func ExampleParse_error() {
	_, err := vtl.Parse("list.vtl", "#foreach($x in $list)\n  $x\n")
	fmt.Println(err)
	fmt.Println(errors.Is(err, vtl.ErrSyntax))
	// Output:
	// list.vtl:1:1: "#foreach" is not closed
	// true
}

func ExampleMustParse() {
	greeting := vtl.MustParse("greeting", "Hello $!name")
	fmt.Println(greeting.Name())
	// Output: greeting
}

func ExampleTemplate_Render() {
	t := vtl.MustParse("sum", "#set($sum = 0)#foreach($n in $numbers)#set($sum = $sum + $n)#end$sum")
	out, err := t.Render(vtl.Vars{"numbers": []any{1, 2, 3}})
	fmt.Println(out, err)
	// Output: 6 <nil>
}

func ExampleTemplate_Append() {
	t := vtl.MustParse("name", "$name;")
	var out []byte
	for _, name := range []string{"Ada", "Grace"} {
		out, _ = t.Append(out, vtl.Vars{"name": name})
	}
	fmt.Println(string(out))
	// Output: Ada;Grace;
}

func ExampleTemplate_Execute() {
	t := vtl.MustParse("name", "Hello $name\n")
	if err := t.Execute(context.Background(), os.Stdout, vtl.Vars{"name": "Ada"}); err != nil {
		fmt.Println(err)
	}
	// Output: Hello Ada
}

func ExampleEngine() {
	engine := vtl.NewEngine(vtl.WithDialect(vtl.Velocity17))
	out, err := engine.Render("Hello $nobody", vtl.Vars{})
	fmt.Println(out, err)
	// Output: Hello $nobody <nil>
}

func ExampleWithDialect() {
	for _, dialect := range []vtl.Dialect{vtl.APIGateway, vtl.Velocity17} {
		t := vtl.MustParse("t", "[$nobody]", vtl.WithDialect(dialect))
		out, _ := t.Render(nil)
		fmt.Println(dialect, out)
	}
	// Output:
	// apigateway []
	// velocity17 [$nobody]
}

func ExampleWithMacroLibrary() {
	engine := vtl.NewEngine(vtl.WithMacroLibrary("json.vm", `#macro(quoted $s)"$s"#end`))
	out, err := engine.Render("{#quoted('name'): #quoted($name)}", vtl.Vars{"name": "Ada"})
	fmt.Println(out, err)
	// Output: {"name": "Ada"} <nil>
}

func ExampleWithFiles() {
	files := fstest.MapFS{"head.vtl": {Data: []byte("Dear $name")}}
	t := vtl.MustParse("letter", `#parse("head.vtl"), hello`, vtl.WithFiles(files))
	out, err := t.Render(vtl.Vars{"name": "Ada"})
	fmt.Println(out, err)
	// Output: Dear Ada, hello <nil>
}

func ExampleWithLimits() {
	t := vtl.MustParse("long", "#foreach($i in [1..100000])x#end",
		vtl.WithDialect(vtl.Velocity17), vtl.WithLimits(vtl.Limits{OutputBytes: 1000}))
	_, err := t.Render(nil)
	fmt.Println(errors.Is(err, vtl.ErrLimit), err)
	// Output: true long:1:1: the output is larger than 1000 bytes
}
