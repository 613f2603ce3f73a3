package value

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
)

// Of returns the value of Go data:
//
//   - nil, bool and string; a string must be UTF-8, or WTF-8 for lone
//     surrogates
//   - an integer: Byte for int8, Short for int16, and for the other types the
//     narrowest of Integer, Long and BigInteger that holds it
//   - float64 and float32: Double and Float
//   - json.Number, of the class that it has in a JSON text, and *big.Int
//   - json.RawMessage, as ParseJSON reads it; it must be valid JSON
//   - time.Time: the String that encoding/json writes, as RFC 3339 has it
//   - a slice of any, string, int, float64, Value, or maps from string to any:
//     an ArrayList
//   - a map from string to any, string, []string or Value: a LinkedHashMap
//     with sorted keys, for a Go map has no order
//   - what this package has: Value, *Map, *List, *Document, Keyed, Indexed,
//     Object
//   - what has the method Simplify() any, whose result is taken: so do the
//     nodes of package gen of github.com/ohler55/ojg, of which a gen.Big is
//     the number that it stands for
//
// These are the trees that encoding/json, and oj.Parse and oj's parser of
// generic nodes, make of a text.
//
// A nil slice or map is empty, a nil pointer is null. The error for any other
// type names its place, as in "$.a[3]: unsupported type chan int". Data of
// more than 1,000 levels is an error as well, because it may hold itself.
func Of(v any) (Value, error) {
	result, err := of(v, 0)
	if err != nil {
		return Null, err
	}
	return result, nil
}

// maxGoDepth bounds the nesting of Go data.
const maxGoDepth = 1000

// dataError says which part of Go data has no value.
type dataError struct{ path, problem string }

func (e *dataError) Error() string { return "$" + e.path + ": " + e.problem }

// inside puts a step before the path of a dataError.
func inside(step string, err error) error {
	var e *dataError
	if errors.As(err, &e) {
		e.path = step + e.path
	}
	return err
}

func unsupported(v any) error {
	return &dataError{problem: fmt.Sprintf("unsupported type %T", v)}
}

func of(v any, depth int) (Value, error) {
	if depth > maxGoDepth {
		return Null, &dataError{problem: fmt.Sprintf("more than %d levels", maxGoDepth)}
	}
	switch v := v.(type) {
	case []any:
		return ofSlice(v, depth)
	case []string:
		return ofSlice(v, depth)
	case []int:
		return ofSlice(v, depth)
	case []float64:
		return ofSlice(v, depth)
	case []Value:
		return ofSlice(v, depth)
	case []map[string]any:
		return ofSlice(v, depth)
	case map[string]any:
		return ofMap(v, depth)
	case map[string]string:
		return ofMap(v, depth)
	case map[string][]string:
		return ofMap(v, depth)
	case map[string]Value:
		return ofMap(v, depth)
	default:
		return ofScalar(v, depth)
	}
}

func ofSlice[E any](elements []E, depth int) (Value, error) {
	list := make([]Value, len(elements))
	for i, e := range elements {
		var err error
		if list[i], err = of(e, depth+1); err != nil {
			return Null, inside("["+strconv.Itoa(i)+"]", err)
		}
	}
	return NewList(list...).Value(), nil
}

func ofMap[E any](members map[string]E, depth int) (Value, error) {
	m := NewMap()
	for _, key := range slices.Sorted(maps.Keys(members)) {
		member, err := of(members[key], depth+1)
		if err != nil {
			return Null, inside("."+key, err)
		}
		m.Set(key, member)
	}
	return m.Value(), nil
}
