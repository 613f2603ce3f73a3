package jsonpath

import "github.com/velmap/velmap/vtl/value"

// A call is a function at its place in a path of Jayway 2.9.
type call struct {
	name      string
	text      string // in messages
	function  function
	arguments []argument
}

// An argument of a call is a path, or a JSON text that is read whenever its
// value is asked for.
type argument struct {
	path     *Path
	lengthOf *Path // what length evaluates in place of path
	json     string
}

// newArgument returns the argument that is a path. Length evaluates it with a
// wildcard behind, unless it ends in a call, but takes it for definite when it
// was without (Jayway 2.9, Length.invoke).
func newArgument(p *Path) argument {
	a := argument{path: p, lengthOf: p}
	if n := len(p.steps); n > 0 && p.steps[n-1].kind != stepCall {
		steps := append(append(make([]step, 0, n+1), p.steps...), step{kind: stepWildcard})
		if last := &steps[n-1]; last.kind == stepMembers {
			last.kind = stepEach
		}
		a.lengthOf = newPath(p.expr, steps, p.fromRoot, p.options)
		a.lengthOf.definite, a.lengthOf.tail = p.definite, p.tail // as Jayway remembers them
	}
	return a
}

type function uint8

const (
	functionNone function = iota // there is none of that name
	functionLength
	functionKeys
	functionAppend
	functionConcat
	functionFirst
	functionLast
	functionIndex
	functionSum
	functionAverage
	functionMin
	functionMax
	functionDeviation
)

var functions = map[string]function{
	"length": functionLength, "size": functionLength, "keys": functionKeys,
	"append": functionAppend, "concat": functionConcat,
	"first": functionFirst, "last": functionLast, "index": functionIndex,
	"sum": functionSum, "avg": functionAverage, "min": functionMin, "max": functionMax, "stddev": functionDeviation,
}

// invoke evaluates the call at i. Its result is a result of the path even where
// the path goes on; the last one counts.
func (e *evaluator) invoke(i int, v value.Value, emit emitter) bool {
	result, ok := e.apply(i, v)
	if !ok {
		return false
	}
	if i+1 < len(e.path.steps) && !emit(result) {
		return false
	}
	return e.eval(i+1, result, emit)
}

// apply returns the result of the call at i. Paths among its arguments are read
// first, whether it needs them or not.
func (e *evaluator) apply(i int, v value.Value) (result value.Value, ok bool) {
	c := &e.path.steps[i].call
	if c.function == functionNone {
		return value.Null, e.failWith(noFunction, i, "Function with name: "+c.name+" does not exist.", nil)
	}
	arguments, ok := e.readArguments(c)
	if !ok {
		return value.Null, false
	}
	switch c.function {
	case functionLength:
		return e.length(i, v)
	case functionKeys:
		return keys(v), true
	case functionAppend:
		return e.appendTo(i, v, arguments)
	case functionConcat:
		return e.concat(i, v, arguments)
	case functionFirst, functionLast, functionIndex:
		return e.pickOne(i, v, arguments)
	default:
		return e.aggregate(i, v, arguments)
	}
}

// readArguments reads the paths among the arguments.
func (e *evaluator) readArguments(c *call) (values []value.Value, ok bool) {
	if len(c.arguments) == 0 {
		return nil, true
	}
	values = make([]value.Value, len(c.arguments))
	for k, a := range c.arguments {
		if a.path == nil {
			continue
		}
		if values[k], ok = e.getValue(a.path, e.root); !ok {
			return nil, false
		}
	}
	return values, true
}

// getValue reads a path that is an argument, from start.
func (e *evaluator) getValue(p *Path, start value.Value) (v value.Value, ok bool) {
	var f failure
	v, ok = p.evaluate(start, start, e, &f)
	if !ok && !p.suppresses(f.reason) {
		return value.Null, e.adopt(p, f)
	}
	return v, true
}

// argument returns the value of an argument.
func (e *evaluator) argument(i, k int, values []value.Value) (v value.Value, ok bool) {
	a := &e.path.steps[i].call.arguments[k]
	if a.path != nil {
		return values[k], true
	}
	doc, err := Jayway29.readJSON(a.json)
	if err != nil {
		return value.Null, e.failWith(badArgument, i, unreadable(err).text, err)
	}
	return doc.Root(), true
}

// flatten calls take with every argument, with the elements of one that is a
// list.
func (e *evaluator) flatten(i int, values []value.Value, take func(value.Value)) bool {
	for k := range values {
		v, ok := e.argument(i, k, values)
		if !ok {
			return false
		}
		if !v.IsList() {
			take(v)
			continue
		}
		for element := range v.Elements() {
			take(element)
		}
	}
	return true
}
