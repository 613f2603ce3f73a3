package javaregex_test

import (
	"fmt"

	"github.com/velmap/velmap/vtl/value/javaregex"
)

func ExamplePattern_ReplaceAll() {
	p, err := javaregex.Compile(`(?<user>\w+)@(\w+)`, 0)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.ReplaceAll("me@home you@work", "$2: ${user}"))
	// Output: home: me work: you <nil>
}

func ExampleCompile_error() {
	_, err := javaregex.Compile("[a-z", 0)
	fmt.Println(err)
	// Output:
	// Unclosed character class near index 3
	// [a-z
	//    ^
}
