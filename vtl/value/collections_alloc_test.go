package value_test

import (
	"testing"

	"github.com/velmap/velmap/vtl/value"
)

// TestCollectionsDoNotAllocate covers what a template does with every element.
func TestCollectionsDoNotAllocate(t *testing.T) {
	index, key := value.Int(2), value.String("a")
	size, contains, get := value.NewMethod("size"), value.NewMethod("contains"), value.NewMethod("get")
	args := make([]value.Value, 1)
	for kind, vars := range map[string]map[string]value.Value{"built": startVars(), "read": documentVars()} {
		list, object := vars["l"], vars["m"]
		for name, use := range map[string]func(){
			"At":       func() { list.At(1) },
			"Get":      func() { object.Get("a") },
			"GetIndex": func() { _, _ = value.GetIndex(list, index); _, _ = value.GetIndex(object, key) },
			"size":     func() { _, _, _ = size.Call(list, nil) },
			"contains": func() { args[0] = index; _, _, _ = contains.Call(list, args) },
			"get":      func() { args[0] = key; _, _, _ = get.Call(object, args) },
			"foreach": func() {
				for c, _ := list.Iterate(); c.HasNext(); {
					_, _ = c.Next()
				}
				for c, _ := object.Iterate(); c.HasNext(); {
					_, _ = c.Next()
				}
			},
			"Entries": func() {
				for range object.Entries() {
				}
			},
		} {
			use()
			if n := testing.AllocsPerRun(100, use); n != 0 {
				t.Errorf("%s of a container that was %s: %v allocations", name, kind, n)
			}
		}
	}
}
