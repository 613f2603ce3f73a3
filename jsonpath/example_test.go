package jsonpath_test

import (
	"encoding/json"
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

// A path that leads to one place at the most is answered with an error when that
// is missing, and a path that may lead to many with an empty list.
func ExampleGet_missing() {
	_, err := jsonpath.Get(readStore(), "$.store.bicycle.gears")
	fmt.Println(errors.Is(err, jsonpath.ErrPathNotFound), err)
	v, err := jsonpath.Get(readStore(), "$.store.car[*]")
	fmt.Println(v, err)
	// Output:
	// true jsonpath: `$.store.bicycle.gears`: No results for path: $['store']['bicycle']['gears']
	// [] <nil>
}

// A list of objects prints as JSON, an object as Java prints a map.
func ExampleGet_list() {
	books, err := jsonpath.Get(readStore(), "$.store.book[:2]['title','price']")
	fmt.Println(books, err)
	for book := range books.Elements() {
		fmt.Println(book)
	}
	// Output:
	// [{"title":"Sayings of the Century","price":8.95},{"title":"Sword of Honour","price":12.99}] <nil>
	// {title=Sayings of the Century, price=8.95}
	// {title=Sword of Honour, price=12.99}
}

// A filter on a text, a number and the existence of a property.
func ExampleGet_filter() {
	for _, expr := range []string{
		"$.store.book[?(@.category == 'fiction')].title",
		"$.store.book[?(@.price < 10)].title",
		"$.store.book[?(!@.isbn)].title",
	} {
		v, err := jsonpath.Get(readStore(), expr)
		fmt.Println(v, err)
	}
	// Output:
	// ["Sword of Honour","Moby Dick"] <nil>
	// ["Sayings of the Century","Moby Dick"] <nil>
	// ["Sayings of the Century","Sword of Honour"] <nil>
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

func ExampleWithDialect() {
	newer := jsonpath.WithDialect(jsonpath.Jayway29)
	for _, expr := range []string{
		"$.store.book[-1].title",
		"$.store.book.length()",
		"$..price.max()",
		`$.store.book[?(@.category in ["reference"])].title`,
	} {
		v, err := jsonpath.Get(readStore(), expr, newer)
		fmt.Println(v, err)
	}
	// Output:
	// Moby Dick <nil>
	// 3 <nil>
	// 19.95 <nil>
	// ["Sayings of the Century"] <nil>
}

func ExampleDialect_String() {
	fmt.Println(jsonpath.Jayway20, jsonpath.Jayway29)
	// Output: jayway20 jayway29
}

func ExampleDialect_UnmarshalText() {
	var dialect jsonpath.Dialect
	err := json.Unmarshal([]byte(`"jayway29"`), &dialect)
	fmt.Println(dialect, err)
	// Output: jayway29 <nil>
}

func ExampleCode_Class() {
	fmt.Println(jsonpath.NumberFormat.Class())
	// Output: java.lang.NumberFormatException
}

func ExampleCode_String() {
	fmt.Println(jsonpath.InvalidPath)
	// Output: InvalidPathException
}

func ExampleError_Is() {
	_, err := jsonpath.Compile("$.a b")
	fmt.Println(errors.Is(err, jsonpath.ErrInvalidPath), errors.Is(err, jsonpath.ErrPathNotFound))
	// Output: true false
}

func ExampleError_Message() {
	_, err := jsonpath.Get(readStore(), "$.store.book[7]")
	var failure *jsonpath.Error
	if errors.As(err, &failure) {
		fmt.Println(failure.Message())
	}
	// Output: Index out of bounds when evaluating path $['store']['book'][7]
}

func ExampleError_Class() {
	_, err := jsonpath.Get(readStore(), "$.store.book[?(@.price > 'cheap')]")
	var failure *jsonpath.Error
	if errors.As(err, &failure) {
		fmt.Println(failure.Class())
	}
	// Output: java.lang.NumberFormatException
}

func ExampleError_Unwrap() {
	_, err := jsonpath.Parse(`{"a": [1, 2`)
	var failure *value.JSONError
	fmt.Println(errors.As(err, &failure), failure.Offset)
	// Output: true 10
}
