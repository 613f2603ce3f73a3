package value

import "slices"

// stream is a java.util.stream.Stream, or an IntStream, that a method has
// returned. Of its methods there are those that take no lambda.
type stream struct {
	elements []Value
	ints     bool // an IntStream
	used     bool // a stream can be used once
}

// streamMethods are the methods of java.util.Collection that return a stream.
func streamMethods() []method {
	stream := func(r Value, _ []Value) (Value, error) { return newStream(slices.Collect(r.Elements())), nil }
	return []method{def("stream()", stream), def("parallelStream()", stream)}
}

func newStream(elements []Value) Value { return FromObject(&stream{elements: elements}) }

func newIntStream(elements []Value) Value {
	return FromObject(&stream{elements: elements, ints: true})
}

// Get reads a property of the stream: it has parallel.
func (s *stream) Get(name string) (Value, bool) {
	return False, name == "parallel" || name == "Parallel"
}

// Call calls a method, which uses the stream up.
func (s *stream) Call(method string, args []Value) (v Value, ok bool, err error) {
	run := s.operation(method, args)
	if run == nil {
		return Null, false, nil
	}
	if s.used {
		return Null, true, throw(illegalState, "stream has already been operated upon or closed")
	}
	s.used = true
	v, err = run()
	return v, true, err
}

// operation returns what a call does; nil when there is no such method.
func (s *stream) operation(method string, args []Value) func() (Value, error) {
	if len(args) == 1 {
		n, ok := args[0].Int64()
		if !ok || method != "limit" && method != "skip" {
			return nil
		}
		return func() (Value, error) { return s.cut(method, n) }
	}
	if len(args) > 1 {
		return nil
	}
	if s.ints {
		if run := s.intOperation(method); run != nil {
			return run
		}
	}
	switch method {
	case "count":
		return func() (Value, error) { return Long(int64(len(s.elements))), nil }
	case "distinct":
		return func() (Value, error) { return s.with(s.distinct()), nil }
	case "sequential", "unordered":
		return func() (Value, error) { return s.with(s.elements), nil }
	case "findFirst", "findAny":
		return s.first
	case "toArray":
		return s.array
	case "iterator":
		return func() (Value, error) {
			v, _, err := Call(NewList(s.elements...).Value(), "iterator")
			return v, err
		}
	default:
		return nil
	}
}

// intOperation returns what a call of a method does that only an IntStream
// has.
func (s *stream) intOperation(method string) func() (Value, error) {
	switch method {
	case "sum":
		return func() (Value, error) { return Int(int32(s.sum())), nil }
	case "average":
		return func() (Value, error) {
			n := len(s.elements)
			return newOptional("OptionalDouble", Double(float64(s.sum())/float64(max(n, 1))), n > 0), nil
		}
	case "min", "max":
		return func() (Value, error) { return s.extreme(method == "min"), nil }
	case "sorted":
		return func() (Value, error) {
			return s.with(slices.SortedFunc(slices.Values(s.elements), func(a, b Value) int { return int(a.int() - b.int()) })), nil
		}
	case "boxed":
		return func() (Value, error) { return newStream(s.elements), nil }
	default:
		return nil
	}
}

func (s *stream) with(elements []Value) Value {
	return FromObject(&stream{elements: elements, ints: s.ints})
}

func (s *stream) cut(method string, n int64) (Value, error) {
	if n < 0 {
		return Null, throw(illegalArgument, "%d", n)
	}
	at := int(min(n, int64(len(s.elements))))
	if method == "limit" {
		return s.with(s.elements[:at]), nil
	}
	return s.with(s.elements[at:]), nil
}

func (s *stream) distinct() []Value {
	m := NewMap()
	for _, e := range s.elements {
		m.Put(e, e)
	}
	kept := make([]Value, 0, m.Len())
	for e := range m.All() {
		kept = append(kept, e)
	}
	return kept
}

func (s *stream) first() (Value, error) {
	class := "Optional"
	if s.ints {
		class = "OptionalInt"
	}
	if len(s.elements) == 0 {
		return newOptional(class, Null, false), nil
	}
	if s.elements[0].IsNull() {
		return Null, throw(nullPointer, "")
	}
	return newOptional(class, s.elements[0], true), nil
}

func (s *stream) array() (Value, error) {
	class := classObject
	if s.ints {
		class = classIntType
	}
	return newArray(class, s.elements), nil
}

func (s *stream) sum() int64 {
	sum := int64(0)
	for _, e := range s.elements {
		sum += e.int()
	}
	return sum
}

func (s *stream) extreme(least bool) Value {
	if len(s.elements) == 0 {
		return newOptional("OptionalInt", Null, false)
	}
	found := s.elements[0]
	for _, e := range s.elements {
		if (e.int() < found.int()) == least && e.int() != found.int() {
			found = e
		}
	}
	return newOptional("OptionalInt", found, true)
}

// ClassName returns the name of the Java class.
func (s *stream) ClassName() string {
	if s.ints {
		return "java.util.stream.IntPipeline$Head"
	}
	return "java.util.stream.ReferencePipeline$Head"
}
