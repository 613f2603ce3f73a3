package value

import "strings"

// mapStatics are Map.of, Map.ofEntries, Map.entry and Map.copyOf. Java gives
// the entries of such a map an order of its own in every run; here they keep
// the order they were given in.
func mapStatics() []method {
	var methods []method
	for n := range maxOf + 1 {
		decl := "of(" + strings.TrimSuffix(strings.Repeat("Object,", 2*n), ",") + ")"
		methods = append(methods, defStatic(decl, newImmutableMap))
	}
	return append(methods,
		defStatic("ofEntries(Map.Entry...)", mapOfEntries),
		defStatic("entry(Object,Object)", func(a []Value) (Value, error) {
			return newImmutableEntry(a[0], a[1])
		}),
		defStatic("copyOf(Map)", copyOfMap),
	)
}

// immutableMap reports whether maps of a class can't be written to.
func immutableMap(c *Class) bool { return c == classMap1 || c == classMapN }

// newImmutableMap returns what Map.of does with keys and values in turn.
func newImmutableMap(pairs []Value) (Value, error) {
	if err := refuseNulls(pairs); err != nil {
		return Null, err
	}
	m := &Map{class: classMapN}
	if len(pairs) == 2 {
		m.class = classMap1
	}
	for i := 0; i < len(pairs); i += 2 {
		if m.find(pairs[i]) >= 0 {
			text, err := pairs[i].AppendString([]byte("duplicate key: "))
			if err != nil {
				return Null, err
			}
			return Null, throw(illegalArgument, "%s", text)
		}
		m.put(pairs[i], pairs[i+1])
	}
	return m.Value(), nil
}

func mapOfEntries(a []Value) (Value, error) {
	if a[0].IsNull() {
		return Null, throw(nullPointer, `Cannot read the array length because "entries" is null`)
	}
	entries := a[0].array().elements
	if err := refuseNulls(entries); err != nil {
		return Null, err
	}
	var pairs []Value
	for _, e := range entries {
		pairs = append(pairs, e.entry().key, e.entry().value)
	}
	return newImmutableMap(pairs)
}

func copyOfMap(a []Value) (Value, error) {
	if a[0].IsNull() {
		return Null, throw(nullPointer, `Cannot invoke "java.util.Map.entrySet()" because "map" is null`)
	}
	if immutableMap(a[0].mapClass()) {
		return a[0], nil
	}
	var pairs []Value
	for key, v := range a[0].Entries() {
		pairs = append(pairs, key, v)
	}
	return newImmutableMap(pairs)
}
