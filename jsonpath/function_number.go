package jsonpath

import (
	"math"

	"github.com/velmap/velmap/vtl/value"
)

// aggregate evaluates the functions that make one Double of all numbers in a
// list and in the arguments. No number at all is a failure.
func (e *evaluator) aggregate(i int, v value.Value, arguments []value.Value) (value.Value, bool) {
	n := newNumbers()
	if v.IsList() {
		for element := range v.Elements() {
			n.add(element)
		}
	}
	if !e.flatten(i, arguments, n.add) {
		return value.Null, false
	}
	if n.count == 0 {
		return value.Null, e.fail(noNumbers, i, v)
	}
	return value.Double(n.result(e.path.steps[i].call.function)), true
}

// numbers is what the functions keep of the numbers that they have seen.
type numbers struct {
	count, sum, squares, min, max float64
}

// newNumbers begins with Java's Double.MAX_VALUE and Double.MIN_VALUE, as
// Jayway does: the latter is the smallest number above zero.
func newNumbers() *numbers {
	return &numbers{min: math.MaxFloat64, max: math.SmallestNonzeroFloat64}
}

// add takes a number, and nothing else.
func (n *numbers) add(v value.Value) {
	if !isNumber(v.Kind()) {
		return
	}
	f := doubleValue(v)
	n.count++
	n.sum += f
	n.squares += float64(f * f) // rounded by itself, as in Java
	if n.min > f {
		n.min = f
	}
	if n.max < f {
		n.max = f
	}
}

func (n *numbers) result(f function) float64 {
	switch f {
	case functionSum:
		return n.sum
	case functionAverage:
		return n.sum / n.count
	case functionMin:
		return n.min
	case functionMax:
		return n.max
	default:
		return math.Sqrt(n.squares/n.count - float64(float64(n.sum*n.sum)/n.count/n.count))
	}
}

// doubleValue does what Number.doubleValue does.
func doubleValue(v value.Value) float64 {
	if f, ok := v.Float64(); ok {
		return f
	}
	if i, ok := v.Int64(); ok {
		return float64(i)
	}
	d, _, err := value.Call(v, "doubleValue")
	if err != nil {
		return math.NaN()
	}
	f, _ := d.Float64()
	return f
}
