package jsonpath_test

import (
	"errors"
	"fmt"

	"github.com/velmap/velmap/jsonpath"
	"github.com/velmap/velmap/vtl/value"
)

const store = `{"store": {
	"book": [
		{"category": "reference", "author": "Nigel Rees", "title": "Sayings of the Century", "price": 8.95},
		{"category": "fiction", "author": "Evelyn Waugh", "title": "Sword of Honour", "price": 12.99},
		{"category": "fiction", "author": "Herman Melville", "title": "Moby Dick", "isbn": "0-553-21311-3", "price": 8.99}
	],
	"bicycle": {"color": "red", "price": 19.95}
}}`

func readStore() value.Value {
	doc, err := jsonpath.Parse(store)
	if err != nil {
		panic(err)
	}
	return doc
}

func ExampleCompile() {
	path, err := jsonpath.Compile("$.store.book[*].title")
	if err != nil {
		fmt.Println(err)
		return
	}
	titles, err := path.Get(readStore())
	fmt.Println(titles, err)
	// Output: ["Sayings of the Century","Sword of Honour","Moby Dick"] <nil>
}

func ExampleMustCompile() {
	color := jsonpath.MustCompile("store.bicycle.color") // the $. may be left out
	v, err := color.Get(readStore())
	fmt.Println(v, err)
	// Output: red <nil>
}

func ExampleGet() {
	v, err := jsonpath.Get(readStore(), "$.store.book[?(@.price < 9 && @.isbn)].author")
	fmt.Println(v, err)
	// Output: ["Herman Melville"] <nil>
}

func ExampleGet_last() {
	v, err := jsonpath.Get(readStore(), "$.store.book[(@.length-1)].title")
	fmt.Println(v, err)
	// Output: Moby Dick <nil>
}

func ExampleGet_scan() {
	v, err := jsonpath.Get(readStore(), "$..price")
	fmt.Println(v, err)
	// Output: [8.95,12.99,8.99,19.95] <nil>
}

func ExampleGet_pattern() {
	v, err := jsonpath.Get(readStore(), "$..book[?(@.title =~ /s.*/i)].title")
	fmt.Println(v, err)
	// Output: ["Sayings of the Century","Sword of Honour"] <nil>
}

func ExamplePath_Get() {
	bicycle, err := jsonpath.MustCompile("$.store.bicycle").Get(readStore())
	fmt.Println(bicycle, err)
	several, err := jsonpath.MustCompile("$.store.bicycle['price', 'color']").Get(readStore())
	fmt.Println(several, err)
	// Output:
	// {color=red, price=19.95} <nil>
	// {price=19.95, color=red} <nil>
}

func ExamplePath_All() {
	doc := readStore()
	for author := range jsonpath.MustCompile("$..author").All(doc) {
		fmt.Println(author)
	}
	// Output:
	// Nigel Rees
	// Evelyn Waugh
	// Herman Melville
}

func ExamplePath_Definite() {
	for _, expr := range []string{"$.store.book[0].title", "$.store.book[0]['title', 'price']", "$.store.book[:1]", "$..title"} {
		path := jsonpath.MustCompile(expr)
		fmt.Println(path, path.Definite())
	}
	// Output:
	// $.store.book[0].title true
	// $.store.book[0]['title', 'price'] true
	// $.store.book[:1] false
	// $..title false
}

func ExamplePath_String() {
	fmt.Println(jsonpath.MustCompile("store.bicycle"))
	// Output: store.bicycle
}

func ExampleParse() {
	doc, err := jsonpath.Parse(`{'a': [1,, 2], b: text}`)
	fmt.Println(doc, err)
	// Output: {a=[1,2], b=text} <nil>
}

func ExampleError() {
	_, err := jsonpath.Get(readStore(), "$.store.car.color")
	var failure *jsonpath.Error
	if errors.As(err, &failure) {
		fmt.Println(failure.Code, failure.Offset)
		fmt.Println(failure.Class())
		fmt.Println(failure.Message())
	}
	fmt.Println(errors.Is(err, jsonpath.ErrPathNotFound))
	// Output:
	// PathNotFoundException 8
	// com.jayway.jsonpath.PathNotFoundException
	// Missing property in path $['store']['car']
	// true
}

func ExampleError_Error() {
	_, err := jsonpath.Compile("$.a b")
	fmt.Println(err)
	// Output: jsonpath: `$.a b`: com.jayway.jsonpath.InvalidPathException: Space not allowed in path
}

func ExampleSuppressExceptions() {
	path := jsonpath.MustCompile("$.store.car.color", jsonpath.SuppressExceptions())
	v, err := path.Get(readStore())
	fmt.Println(v, err)
	// Output: null <nil>
}

func ExampleDefaultPathLeafToNull() {
	path := jsonpath.MustCompile("$.store.bicycle.gears", jsonpath.DefaultPathLeafToNull())
	v, err := path.Get(readStore())
	fmt.Println(v, err)
	// Output: null <nil>
}

func ExampleAlwaysReturnList() {
	path := jsonpath.MustCompile("$.store.bicycle.color", jsonpath.AlwaysReturnList())
	v, err := path.Get(readStore())
	fmt.Println(v, err)
	// Output: ["red"] <nil>
}
