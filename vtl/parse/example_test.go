package parse_test

import (
	"fmt"

	"github.com/velmap/velmap/vtl/ast"
	"github.com/velmap/velmap/vtl/parse"
)

func ExampleParse() {
	f, err := parse.Parse("greeting", "Hello $name, you are #if($age < 18)young#{else}old#end.")
	if err != nil {
		fmt.Println(err)
		return
	}
	for n := range ast.Preorder(f) {
		if ref, ok := n.(*ast.Reference); ok {
			fmt.Println(ref.Name, f.Position(ref.Pos()))
		}
	}
	// Output:
	// name 1:7
	// age 1:26
}

func ExampleParse_errors() {
	_, err := parse.Parse("list.vtl", "#set($n = $list.size()-1)\n#if($n = 0)none#end\n")
	fmt.Printf("%+v\n", err)
	// Output:
	// list.vtl:1:23: unexpected "-1" in #set
	//   1 | #set($n = $list.size()-1)
	//     |                       ^^
	//   hint: a minus before a digit belongs to the number: put a blank between them to subtract
	// list.vtl:2:8: unexpected "=" in the condition of #if
	//   2 | #if($n = 0)none#end
	//     |        ^
	//   hint: compare with ==
}

func ExampleWithoutDirectives() {
	f, err := parse.Parse("t", "#evaluate('$x')", parse.WithoutDirectives("evaluate"))
	if err != nil {
		fmt.Println(err)
		return
	}
	call, ok := f.Body.Nodes[0].(*ast.MacroCall)
	fmt.Println(ok, call.Name)
	// Output: true evaluate
}
