package vtl

import (
	"fmt"

	"github.com/velmap/velmap/vtl/value"
)

// A Scope holds the root references of a template: $name is Lookup("name").
// A render asks for a name at most once, and #set never writes to a Scope.
type Scope interface {
	// Lookup returns the value of a root reference; ok is false when there is
	// none of that name.
	Lookup(name string) (v value.Value, ok bool)
}

// Vars is a Scope for tests and plain use: the root references by name. Values
// may be whatever value.Of takes: nil, booleans, numbers, strings, slices and
// maps of them, and the types of package value.
type Vars map[string]any

// Lookup returns the value of a root reference. What value.Of does not take is
// an error when the template uses it.
func (v Vars) Lookup(name string) (value.Value, bool) {
	found, ok, err := v.lookup(name)
	return found, ok && err == nil
}

func (v Vars) lookup(name string) (value.Value, bool, error) {
	x, ok := v[name]
	if !ok {
		return value.Null, false, nil
	}
	if already, isValue := x.(value.Value); isValue {
		return already, true, nil
	}
	found, err := value.Of(x)
	if err != nil {
		err = fmt.Errorf("reference $%s: %w", name, err)
	}
	return found, true, err
}

// failingScope is a Scope whose look-ups can fail; Vars is one.
type failingScope interface {
	lookup(name string) (value.Value, bool, error)
}

// ScopeOf returns a Scope of the members of a map, such as the root of a
// value.Document. A value that is no map has none.
func ScopeOf(m value.Value) Scope { return members{m} }

// members is a Scope that the engine looks into without asking.
type members struct{ of value.Value }

func (m members) Lookup(name string) (value.Value, bool) { return m.of.Get(name) }
