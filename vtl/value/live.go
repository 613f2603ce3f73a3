package value

import "encoding/json"

// Live returns v as Go data that stays joined to it, where Any returns a copy:
// a Keyed for a map, an Indexed for a list, and a scalar as oj.Parse of
// github.com/ohler55/ojg has it: nil, bool, int64, float64, string, and
// json.Number for a BigInteger or BigDecimal. Everything else is what Any
// makes of it.
//
// It is for the packages of ojg, whose interfaces a Keyed and an Indexed have:
// jp queries and changes the container itself, in its order, and alt compares
// it. A Value is written in order by encoding/json and by ojg's oj alike, for
// it is a json.Marshaler.
func (v Value) Live() any {
	v = v.resolve()
	switch v.kind {
	case KindMap:
		return Keyed{v}
	case KindList:
		return Indexed{v}
	case KindBigInteger, KindBigDecimal:
		return json.Number(v.String())
	default:
		return v.Any()
	}
}
