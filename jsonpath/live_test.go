package jsonpath_test

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/velmap/velmap/jsonpath"
	"github.com/velmap/velmap/vtl/value"
)

// TestResultsAreTheDocument changes what was read and reads it again.
func TestResultsAreTheDocument(t *testing.T) {
	doc := read(t, `{"a":[{"b":1}],"c":{}}`)
	for _, expr := range []string{"$.a", "$..a", "$.a[0]", "$.a[*]", "$.c"} {
		v, err := jsonpath.Get(doc, expr)
		if err != nil {
			t.Fatal(err)
		}
		if expr == "$..a" || expr == "$.a[*]" {
			v, _ = v.At(0)
		}
		method := "put"
		args := []value.Value{value.String("new"), value.String(expr)}
		if v.IsList() {
			method, args = "add", args[1:]
		}
		if _, ok, err := value.Call(v, method, args...); !ok || err != nil {
			t.Fatalf("%s of %s: %v", method, expr, err)
		}
	}
	if got, want := doc.String(), `{a=[{"b":1,"new":"$.a[*]"},"$.a","$..a"], c={new=$.c}}`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestNotJSON has what only a template can put into a document.
func TestNotJSON(t *testing.T) {
	m := value.NewMap()
	m.Put(value.Int(1), value.String("x"))
	doc := m.Value()
	for expr, want := range map[string]jsonpath.Code{
		"$.*": jsonpath.ClassCast, "$..a": jsonpath.ClassCast, "$.1": jsonpath.PathNotFound,
	} {
		_, err := jsonpath.Get(doc, expr)
		var e *jsonpath.Error
		if !errors.As(err, &e) || e.Code != want {
			t.Errorf("%s: %v", expr, err)
		}
	}
	list := value.NewList(value.Int(1), value.Int(2)).Value() // an ArrayList
	if v, err := jsonpath.Get(list, "$[1]"); err != nil || v.String() != "2" {
		t.Errorf("an element of an ArrayList is %s, %v", v, err)
	}
}

// TestScanEnds scans what Java's stack would not bear.
func TestScanEnds(t *testing.T) {
	self := value.NewJSONArray()
	self.Append(self.Value(), self.Value())
	deep := value.NewJSONArray().Value()
	for range 20_000 {
		deep = value.NewJSONArray(deep).Value()
	}
	for name, doc := range map[string]value.Value{"holds itself": self.Value(), "deep": deep} {
		for _, opts := range [][]jsonpath.Option{nil, {jsonpath.SuppressExceptions()}} {
			_, err := jsonpath.MustCompile("$..a", opts...).Get(doc)
			var e *jsonpath.Error
			if !errors.As(err, &e) || e.Code != jsonpath.StackOverflow {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

func TestAllEnds(t *testing.T) {
	doc := read(t, `{"a":[1,2,3],"b":{"a":4}}`)
	for _, expr := range []string{"$..*", "$.a[*]", "$.a[0:3]", "$.a[?(@ > 0)]", "$.a[0,1]", "$.a[0]", "$.*", "$..a"} {
		n := 0
		for range jsonpath.MustCompile(expr).All(doc) {
			n++
			break
		}
		if n != 1 {
			t.Errorf("%s: %d", expr, n)
		}
	}
	for v := range jsonpath.MustCompile("$.nope").All(doc) {
		t.Errorf("found %s", v)
	}
}

// TestCacheConcurrently reads more expressions than the cache keeps, from many
// goroutines.
func TestCacheConcurrently(t *testing.T) {
	doc := read(t, `{"a":[0,1,2,3]}`)
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for i := range 2000 {
				n := (i*7 + g) % 700
				v, err := jsonpath.Get(doc, fmt.Sprintf("$.a[%d]", n))
				if found := err == nil; found != (n < 4) || found && v.String() != fmt.Sprint(n) {
					t.Errorf("$.a[%d] is %s, %v", n, v, err)
				}
			}
		})
	}
	wg.Wait()
}

func TestCacheKeepsErrors(t *testing.T) {
	doc := read(t, "{}")
	_, first := jsonpath.Get(doc, "$.a b")
	_, second := jsonpath.Get(doc, "$.a b")
	if first == nil || !errors.Is(second, first) {
		t.Errorf("%v, then %v", first, second)
	}
	long := "$." + strings.Repeat("a", 5000)
	if _, err := jsonpath.Get(doc, long); !errors.Is(err, jsonpath.ErrPathNotFound) {
		t.Error(err)
	}
}

func TestMustCompilePanics(t *testing.T) {
	defer func() {
		if r := fmt.Sprint(recover()); !strings.HasPrefix(r, "jsonpath: Compile(`$.a b`): ") {
			t.Error(r)
		}
	}()
	jsonpath.MustCompile("$.a b")
}

func TestAllocations(t *testing.T) {
	doc := readStore()
	for _, c := range []struct {
		expr string
		want float64
	}{
		{"$.store.bicycle", 0},
		{"$.store.book[0].title", 0},
		{"$.store.book[(@.length-1)].title", 0},
		{"$.store.car", 0}, // not found
		{"$.store.car.color", 0},
		{"$.store.book[9]", 0},
		{"$.store.book.title", 0},
		{"$.store.book[*].author", 1}, // a short list and its elements
		{"$..price", 1},
		{"$.store.book[?(@.price < 10)].title", 1},
	} {
		path := jsonpath.MustCompile(c.expr)
		if n := testing.AllocsPerRun(100, func() { sink, _ = path.Get(doc) }); n != c.want {
			t.Errorf("Get %s: %v allocations", c.expr, n)
		}
		if n := testing.AllocsPerRun(100, func() {
			for v := range path.All(doc) {
				sink = v
			}
		}); n != 0 {
			t.Errorf("All %s: %v allocations", c.expr, n)
		}
		if n := testing.AllocsPerRun(100, func() { sink, _ = jsonpath.Get(doc, c.expr) }); n != c.want {
			t.Errorf("cached %s: %v allocations", c.expr, n)
		}
	}
}
