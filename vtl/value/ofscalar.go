package value

import (
	"encoding/json"
	"math/big"
	"time"
)

// ofScalar returns the value of what has no elements of its own; depth is for
// what simplifies itself into something that has.
func ofScalar(v any, depth int) (Value, error) {
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
		return ofNumber(v)
	case json.RawMessage:
		return ofRaw(v)
	case time.Time:
		return String(v.Format(time.RFC3339Nano)), nil
	case Value:
		return v, nil
	case Keyed:
		return v.Value, nil
	case Indexed:
		return v.Value, nil
	default:
		if i, ok := ofInteger(v); ok {
			return i, nil
		}
		return ofReference(v, depth)
	}
}

func ofInteger(v any) (i Value, ok bool) {
	switch v := v.(type) {
	case int:
		return Integral(int64(v)), true
	case int64:
		return Integral(v), true
	case int32:
		return Int(v), true
	case int16:
		return Short(v), true
	case int8:
		return Byte(v), true
	case uint8:
		return Integral(int64(v)), true
	case uint16:
		return Integral(int64(v)), true
	case uint32:
		return Integral(int64(v)), true
	case uint:
		return unsigned(uint64(v)), true
	case uint64:
		return unsigned(v), true
	default:
		return Null, false
	}
}

func unsigned(u uint64) Value {
	if i := int64(u); i >= 0 {
		return Integral(i)
	}
	return BigInteger(new(big.Int).SetUint64(u))
}

// ofNumber returns a number of encoding/json, which is empty for 0.
func ofNumber(n json.Number) (Value, error) {
	if n == "" {
		return Int(0), nil
	}
	if !json.Valid([]byte(n)) || n[0] != '-' && countDigits(string(n)) == 0 {
		return Null, &dataError{problem: "invalid number " + string(n)}
	}
	return parseNumber(string(n)), nil
}

// ofRaw returns the value of a JSON text, which is null when it is nil.
func ofRaw(text json.RawMessage) (Value, error) {
	if text == nil {
		return Null, nil
	}
	if !json.Valid(text) {
		return Null, &dataError{problem: "invalid JSON"}
	}
	d, err := ParseJSON(DecodeUTF8(text), ArrayLists())
	if err != nil {
		return Null, &dataError{problem: err.Error()}
	}
	return d.Root(), nil
}

// ofReference returns the value of a pointer, an Object, or what simplifies
// itself. A *Map and the like may be a nil pointer, which an Object of nil is
// not asked about.
func ofReference(v any, depth int) (Value, error) {
	switch v := v.(type) {
	case *big.Int:
		if v == nil {
			return Null, nil
		}
		return BigInteger(v), nil
	case *Map:
		if v == nil {
			return Null, nil
		}
		return v.Value(), nil
	case *List:
		if v == nil {
			return Null, nil
		}
		return v.Value(), nil
	case *Document:
		if v == nil {
			return Null, nil
		}
		return v.Root(), nil
	case Object:
		return FromObject(v), nil
	case simplifier:
		return ofSimplifier(v, depth)
	default:
		return Null, unsupported(v)
	}
}
