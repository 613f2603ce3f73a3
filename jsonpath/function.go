package jsonpath

import (
	"strconv"

	"github.com/velmap/velmap/vtl/value"
)

// length returns the number of elements or members. A path as an argument is
// read from the value; what it says counts when it is a list.
func (e *evaluator) length(i int, v value.Value) (value.Value, bool) {
	if arguments := e.path.steps[i].call.arguments; len(arguments) > 0 {
		p := arguments[0].lengthOf
		if p == nil {
			return value.Null, e.fail(noArgumentPath, i, v)
		}
		inner, ok := e.getValue(p, v)
		if !ok {
			return value.Null, false
		}
		if inner.IsList() {
			v = inner
		}
	}
	if v.IsList() || v.IsMap() {
		return value.Integral(int64(v.Len())), true
	}
	return value.Null, true
}

// keys returns the keys of a map, which are no list.
func keys(v value.Value) value.Value {
	if !v.IsMap() {
		return value.Null
	}
	set, _, err := value.Call(v, "keySet")
	if err != nil {
		return value.Null
	}
	return set
}

// appendTo adds the arguments to a list of the document.
func (e *evaluator) appendTo(i int, v value.Value, arguments []value.Value) (value.Value, bool) {
	if !v.IsList() {
		return v, true
	}
	for k := range arguments {
		element, ok := e.argument(i, k, arguments)
		if !ok {
			return value.Null, false
		}
		if _, _, err := value.Call(v, "add", element); err != nil {
			return value.Null, e.failWith(unworkable, i, err.Error(), err)
		}
	}
	return v, true
}

// concat joins the texts of a list and everything in the arguments.
func (e *evaluator) concat(i int, v value.Value, arguments []value.Value) (value.Value, bool) {
	var text []byte
	if v.IsList() {
		for element := range v.Elements() {
			if s, ok := element.Str(); ok {
				text = value.AppendText(text, s)
			}
		}
	}
	ok := e.flatten(i, arguments, func(v value.Value) {
		if !v.IsNull() {
			text = value.AppendText(text, v.String())
		}
	})
	return value.String(string(text)), ok
}

// pickOne returns the element that first, last or index asks for. The first
// element is not found from the end: a list of one has no last element.
func (e *evaluator) pickOne(i int, v value.Value, arguments []value.Value) (value.Value, bool) {
	if !v.IsList() {
		return value.Null, e.fail(noNumbers, i, v)
	}
	at := 0
	switch e.path.steps[i].call.function {
	case functionLast:
		at = -1
	case functionIndex:
		var ok bool
		if at, ok = e.indexArgument(i, arguments); !ok {
			return value.Null, false
		}
	default:
	}
	place := at
	if at < 0 {
		if place += v.Len(); place <= 0 {
			return value.Null, e.failWith(unworkable, i,
				"Target index:"+strconv.Itoa(at)+" larger than object count:"+strconv.Itoa(v.Len()), nil)
		}
	}
	element, ok := v.At(place)
	if !ok {
		return value.Null, e.outOfBounds(i, place, v.Len())
	}
	return element, true
}

// indexArgument returns the first number among the arguments.
func (e *evaluator) indexArgument(i int, arguments []value.Value) (index int, ok bool) {
	has := false
	ok = e.flatten(i, arguments, func(v value.Value) {
		if !has && isNumber(v.Kind()) {
			has = true
			if n, _, err := value.Call(v, "intValue"); err == nil {
				whole, _ := n.Int64()
				index = int(whole)
			}
		}
	})
	if ok && !has {
		return 0, e.outOfBounds(i, 0, 0)
	}
	return index, ok
}

// outOfBounds ends the evaluation with Java's IndexOutOfBoundsException.
func (e *evaluator) outOfBounds(i, index, length int) bool {
	return e.failWith(badIndex, i, "Index "+strconv.Itoa(index)+" out of bounds for length "+strconv.Itoa(length), nil)
}
