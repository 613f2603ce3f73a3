package value

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"slices"
)

// maxGoDepth bounds the nesting of Go data, which may hold itself.
const maxGoDepth = 1000

// Of returns the value of Go data: nil, a boolean, a number, a string, a
// json.Number, a *big.Int, a slice or a map with string keys of such data, and
// the types of this package. Maps become LinkedHashMaps with sorted keys,
// slices become ArrayLists.
//
// It fails for every other type, with the path to it.
func Of(v any) (Value, error) { return of(v, "$", 0) }

func of(v any, path string, depth int) (Value, error) {
	if depth > maxGoDepth {
		return Null, fmt.Errorf("%s: nested deeper than %d levels", path[:20]+"...", maxGoDepth)
	}
	switch v := v.(type) {
	case []any:
		return ofSlice(v, path, depth)
	case []string:
		return ofSlice(v, path, depth)
	case []int:
		return ofSlice(v, path, depth)
	case []map[string]any:
		return ofSlice(v, path, depth)
	case map[string]any:
		return ofMap(v, path, depth)
	case map[string]string:
		return ofMap(v, path, depth)
	case map[string][]string:
		return ofMap(v, path, depth)
	default:
		return ofScalar(v, path)
	}
}

func ofSlice[E any](elements []E, path string, depth int) (Value, error) {
	list := make([]Value, len(elements))
	for i, e := range elements {
		var err error
		if list[i], err = of(e, fmt.Sprintf("%s[%d]", path, i), depth+1); err != nil {
			return Null, err
		}
	}
	return NewList(list...).Value(), nil
}

func ofMap[E any](members map[string]E, path string, depth int) (Value, error) {
	m := NewMap()
	for _, key := range slices.Sorted(maps.Keys(members)) {
		member, err := of(members[key], path+"."+key, depth+1)
		if err != nil {
			return Null, err
		}
		m.Set(key, member)
	}
	return m.Value(), nil
}

func ofScalar(v any, path string) (Value, error) {
	switch v := v.(type) {
	case nil:
		return Null, nil
	case bool:
		return Bool(v), nil
	case string:
		return String(v), nil
	case float64:
		return Double(v), nil
	case float32:
		return Float(v), nil
	case json.Number:
		return parseNumber(string(v)), nil
	case *big.Int:
		return BigInteger(v), nil
	case Value:
		return v, nil
	case *Map:
		return v.Value(), nil
	case *List:
		return v.Value(), nil
	case *Document:
		return v.Root(), nil
	case Object:
		return FromObject(v), nil
	default:
		return ofInteger(v, path)
	}
}

func ofInteger(v any, path string) (Value, error) {
	switch v := v.(type) {
	case int:
		return Integral(int64(v)), nil
	case int64:
		return Integral(v), nil
	case int32:
		return Int(v), nil
	case int16:
		return Short(v), nil
	case int8:
		return Byte(v), nil
	case uint8:
		return Int(int32(v)), nil
	case uint16:
		return Int(int32(v)), nil
	case uint32:
		return Integral(int64(v)), nil
	case uint:
		return unsigned(uint64(v)), nil
	case uint64:
		return unsigned(v), nil
	default:
		return Null, fmt.Errorf("%s: a value of type %T cannot be used in a template", path, v)
	}
}

func unsigned(u uint64) Value {
	if i := int64(u); i >= 0 {
		return Integral(i)
	}
	return BigInteger(new(big.Int).SetUint64(u))
}
