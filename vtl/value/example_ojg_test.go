package value_test

import (
	"fmt"

	"github.com/ohler55/ojg/alt"
	"github.com/ohler55/ojg/jp"
	"github.com/ohler55/ojg/oj"

	"github.com/velmap/velmap/vtl/value"
)

// ojg's jp queries and changes a document in place; oj writes its values in
// their order.
func ExampleValue_Live() {
	doc, err := value.ParseJSON(`{"order": {"id": 7, "items": [{"sku": "b"}, {"sku": "a"}]}}`)
	if err != nil {
		fmt.Println(err)
		return
	}
	root := doc.Root().Live()
	fmt.Println(jp.MustParseString("$.order.items[*].sku").Get(root))

	if err := jp.MustParseString("$.order.customer.name").Set(root, "Ada"); err != nil {
		fmt.Println(err)
	}
	if err := jp.MustParseString("$.order.id").Del(root); err != nil {
		fmt.Println(err)
	}
	fmt.Println(oj.JSON(doc.Root()))
	// Output:
	// [b a]
	// {"order":{"items":[{"sku":"b"},{"sku":"a"}],"customer":{"name":"Ada"}}}
}

func ExampleMap_ValueForKey() {
	m := value.NewMap()
	m.Set("id", value.Int(7))
	m.Set("tags", value.NewList(value.String("new")).Value())

	id, ok := m.ValueForKey("id")
	fmt.Printf("%v %T %v\n", id, id, ok)
	tags, _ := m.ValueForKey("tags")
	fmt.Printf("%v %T\n", tags, tags)
	// Output:
	// 7 int64 true
	// [new] value.Indexed
}

func ExampleMap_SetValueForKey() {
	m := value.NewMap()
	m.SetValueForKey("b", []any{1, "x"})
	m.SetValueForKey("a", nil)
	fmt.Println(m.Value())
	// Output: {b=[1, x], a=null}
}

// alt compares containers wherever they live: in a document or built.
func ExampleKeyed_Simplify() {
	doc, err := value.ParseJSON(`{"name": "Ada", "born": 1815}`)
	if err != nil {
		fmt.Println(err)
		return
	}
	built := value.NewMap()
	built.Set("born", value.Int(1816))
	built.Set("name", value.String("Ada"))
	fmt.Println(alt.Compare(doc.Root().Live(), built.Value().Live()))
	// Output: born
}

func ExampleIndexed_SetValueAtIndex() {
	l := value.NewList(value.Int(1), value.Int(2))
	handle := l.Value().Live().(value.Indexed)
	handle.SetValueAtIndex(1, "two")
	handle.RemoveValueAtIndex(0)
	fmt.Println(l.Value(), handle.Size())
	// Output: [two] 1
}
