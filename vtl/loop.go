package vtl

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// loop is the $foreach of a running #foreach (Velocity's ForeachScope): what
// the loop knows of itself, and a map that a template may put things into.
type loop struct {
	owner    *foreach
	unit     *unit
	index    int // from 0; -1 before the first turn
	hasNext  bool
	parent   *loop       // the enclosing loop
	replaced value.Value // what $foreach was before, when that was no loop
	storage  value.Value // the map behind put and get; null until used
	seen     bool        // a template may hold it: it must not be used again
	self     value.Value // the loop as a value
}

const loopClass = "org.apache.velocity.runtime.directive.ForeachScope"

// newLoop takes a loop from those that no template holds, or makes one.
func (s *state) newLoop(owner *foreach, previous value.Value) *loop {
	var l *loop
	if n := len(s.loops); n > 0 {
		l = s.loops[n-1]
		s.loops = s.loops[:n-1]
	} else {
		l = new(loop)
		l.self = value.FromObject(l)
	}
	l.owner, l.unit, l.index, l.hasNext = owner, s.unit, -1, false
	if parent, ok := loopOf(previous); ok {
		l.parent = parent
	} else {
		l.replaced = previous
	}
	return l
}

// release keeps a loop that has ended for another #foreach.
func (s *state) release(l *loop) {
	if !l.seen {
		l.parent, l.replaced, l.storage = nil, value.Null, value.Null
		s.loops = append(s.loops, l)
	}
}

// loopOf returns the loop that a value is.
func loopOf(v value.Value) (*loop, bool) {
	o, ok := v.Object()
	if !ok {
		return nil, false
	}
	l, ok := o.(*loop)
	return l, ok
}

// property returns what the loop itself knows under a name; ok is false when
// the name is a key of its map.
func (l *loop) property(name string) (v value.Value, ok bool) {
	switch name {
	case "index", "Index":
		return value.Int(int32(l.index)), true
	case "count", "Count":
		return value.Int(int32(l.index + 1)), true
	case "hasNext", "HasNext":
		return value.Bool(l.hasNext), true
	case "first", "First":
		return value.Bool(l.index < 1), true
	case "last", "Last":
		return value.Bool(!l.hasNext), true
	case "parent", "Parent":
		return l.parent.value(), true
	case "topmost", "Topmost":
		return l.topmost().value(), true
	case "replaced", "Replaced":
		return l.replacedValue(), true
	case "info", "Info":
		return value.FromObject(&loopInfo{l}), true
	default:
		return value.Null, false
	}
}

// value returns the loop as a value; null for no loop.
func (l *loop) value() value.Value {
	if l == nil {
		return value.Null
	}
	l.markSeen()
	return l.self
}

// markSeen notes that a template may hold the loop, and through it the loops
// around it.
func (l *loop) markSeen() {
	for ; l != nil && !l.seen; l = l.parent {
		l.seen = true
	}
}

// markSeen notes that a template reads a value that may be a loop.
func markSeen(v value.Value) {
	if l, ok := loopOf(v); ok {
		l.markSeen()
	}
}

func (l *loop) topmost() *loop {
	for l.parent != nil {
		l = l.parent
	}
	return l
}

func (l *loop) replacedValue() value.Value {
	for l.replaced.IsNull() && l.parent != nil {
		l = l.parent
	}
	return l.replaced
}

func (l *loop) depth() int {
	depth := 1
	for ; l.parent != nil; l = l.parent {
		depth++
	}
	return depth
}

// Get reads a property of the loop, else a key of its map, else one of the map
// of the enclosing loop.
func (l *loop) Get(name string) (value.Value, bool) {
	if v, ok := l.property(name); ok {
		return v, true
	}
	return l.get(value.String(name)), true
}

func (l *loop) get(key value.Value) value.Value {
	for ; l != nil; l = l.parent {
		if l.storage.IsNull() {
			continue
		}
		if found, _, _ := value.Call(l.storage, "containsKey", key); found.Truth() {
			v, _, _ := value.Call(l.storage, "get", key)
			return v
		}
	}
	return value.Null
}

// Set puts a key into the loop's map.
func (l *loop) Set(name string, v value.Value) bool {
	_, _, err := value.Call(l.entries(), "put", value.String(name), v)
	return err == nil
}

// entries returns the loop's map.
func (l *loop) entries() value.Value {
	if l.storage.IsNull() {
		l.storage = value.NewHashMap().Value()
	}
	return l.storage
}

// Call calls a getter of the loop, or a method of its map.
func (l *loop) Call(method string, args []value.Value) (value.Value, bool, error) {
	if len(args) == 0 {
		for _, prefix := range [...]string{"get", "is"} {
			if name, ok := strings.CutPrefix(method, prefix); ok {
				if v, known := l.getter(prefix, name); known {
					return v, true, nil
				}
			}
		}
		if method == "hasNext" {
			return value.Bool(l.hasNext), true, nil
		}
	}
	if method == "get" && len(args) == 1 {
		return l.get(args[0]), true, nil
	}
	return value.Call(l.entries(), method, args...)
}

// getter answers to the getters that ForeachScope has: isFirst and isLast, and
// a get for every property.
func (l *loop) getter(prefix, name string) (value.Value, bool) {
	if name == "" || name[0] < 'A' || name[0] > 'Z' {
		return value.Null, false
	}
	if prefix == "is" && name != "First" && name != "Last" {
		return value.Null, false
	}
	return l.property(name)
}

// AppendText appends the loop's map, as AbstractMap.toString prints it.
func (l *loop) AppendText(dst []byte) (text []byte, ok bool, err error) {
	text, err = l.entries().AppendString(dst)
	return text, true, err
}

// Iterate returns the values of the loop's map.
func (l *loop) Iterate() value.Value { return l.entries() }

// ClassName returns the name of Velocity's class for it.
func (l *loop) ClassName() string { return loopClass }
