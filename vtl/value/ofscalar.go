package value

import (
	"encoding/json"
	"math/big"
)

func ofScalar(v any) (Value, error) {
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
	case Value:
		return v, nil
	default:
		if i, ok := ofInteger(v); ok {
			return i, nil
		}
		return ofReference(v)
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

// ofReference returns the value of a pointer or an Object. A *Map and the like
// may be a nil pointer, which an Object of nil is not asked about.
func ofReference(v any) (Value, error) {
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
	default:
		return Null, unsupported(v)
	}
}
