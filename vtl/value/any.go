package value

import "encoding/json"

// Any returns v as Go data: nil, bool, int64 for the integer classes up to
// Long, *big.Int, float64, json.Number for a BigDecimal, string, []any for
// lists, arrays and views of a map, map[string]any for maps, which loses their
// order, and the Object that it holds. Other keys than strings become the text
// that they print; so do a Character, a class and an iterator. An entry of a
// map is a []any of its key and its value. encoding/json and the writers of
// github.com/ohler55/ojg write such data; NaN and the infinite numbers, which a
// text can hold that json-smart reads, encoding/json refuses.
//
// What of a container is nested deeper than 10,000 levels, because it holds
// itself, is nil.
func (v Value) Any() any {
	var e exporter
	return e.export(v)
}

// simplify is Any for ojg, which knows no *big.Int.
func (v Value) simplify() any {
	e := exporter{bigAsNumber: true}
	return e.export(v)
}

// exporter makes Go data of a value. Once it meets a bound it takes no more
// containers.
type exporter struct {
	depth, steps int
	bigAsNumber  bool // a BigInteger becomes a json.Number
}

func (e *exporter) export(v Value) any {
	v = v.resolve()
	switch v.kind {
	case KindNull:
		return nil
	case KindBoolean:
		return v.num != 0
	case KindByte, KindShort, KindInteger, KindLong:
		return v.int()
	case KindBigInteger:
		if e.bigAsNumber {
			return json.Number(v.String())
		}
		return v.bigInt()
	case KindFloat, KindDouble:
		return v.float()
	case KindBigDecimal:
		return json.Number(v.String())
	case KindMap, KindList, KindArray, KindCollection, KindEntry:
		return e.exportContainer(v)
	case KindObject:
		if o, ok := v.object().(opaque); ok {
			return o.data
		}
		return v.object()
	default:
		return v.String()
	}
}

func (e *exporter) exportContainer(v Value) any {
	e.steps++
	if e.depth >= maxDepth || e.steps > maxSteps {
		e.steps = maxSteps
		return nil
	}
	e.depth++
	defer func() { e.depth-- }()
	switch v.kind {
	case KindMap:
		members := make(map[string]any, v.Len())
		for key, member := range v.Entries() {
			members[key.String()] = e.export(member)
		}
		return members
	case KindEntry:
		entry := v.entry()
		return []any{e.export(entry.key), e.export(entry.value)}
	default:
		elements := make([]any, 0, v.Len())
		for element := range v.Elements() {
			elements = append(elements, e.export(element))
		}
		return elements
	}
}
