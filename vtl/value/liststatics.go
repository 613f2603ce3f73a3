package value

import "strings"

// maxOf is the number of elements up to which List.of, Set.of and Map.of have
// a parameter for each; beyond it List.of and Set.of take an array.
const maxOf = 10

// listStatics are List.of and List.copyOf.
func listStatics() []method {
	return append(
		ofMethods(newImmutableList),
		defStatic("of(Object...)", func(a []Value) (Value, error) { return ofArray(a[0], newImmutableList) }),
		defStatic("copyOf(Collection)", func(a []Value) (Value, error) {
			if c := a[0].Class(); c == classList12 || c == classListN {
				return a[0], nil
			}
			elements, err := collectCopied(a[0])
			if err != nil {
				return Null, err
			}
			return newImmutableList(elements)
		}),
	)
}

// ofMethods declares the methods of() to of(e1, ..., e10).
func ofMethods(create func([]Value) (Value, error)) []method {
	methods := make([]method, 0, maxOf+1)
	for n := range maxOf + 1 {
		params := strings.TrimSuffix(strings.Repeat("Object,", n), ",")
		methods = append(methods, defStatic("of("+params+")", func(a []Value) (Value, error) {
			return create(append([]Value(nil), a...))
		}))
	}
	return methods
}

func ofArray(v Value, create func([]Value) (Value, error)) (Value, error) {
	if v.IsNull() {
		return Null, throw(nullPointer, `Cannot read the array length because "elements" is null`)
	}
	return create(append([]Value(nil), v.array().elements...))
}

// collectCopied returns the elements of the argument of copyOf.
func collectCopied(c Value) ([]Value, error) {
	if c.IsNull() {
		return nil, throw(nullPointer, `Cannot invoke "java.util.Collection.toArray()" because "coll" is null`)
	}
	return collect(c)
}

// newImmutableList returns what List.of does.
func newImmutableList(elements []Value) (Value, error) {
	if err := refuseNulls(elements); err != nil {
		return Null, err
	}
	class := classListN
	if n := len(elements); n == 1 || n == 2 {
		class = classList12
	}
	return (&List{class: class, elements: elements}).Value(), nil
}

func refuseNulls(elements []Value) error {
	for _, e := range elements {
		if e.IsNull() {
			return throw(nullPointer, "")
		}
	}
	return nil
}
