package value

// A Keyed is a handle to a map that has the methods of jp.Keyed and
// alt.Simplifier of github.com/ohler55/ojg. Every other handle to the map, and
// the Document that it belongs to, sees what is changed through it. Whoever
// changes a Document must be the only one that uses it.
//
// ojg's writers prefer Simplify, which loses the order of the members, to
// MarshalJSON: hand them the Value.
type Keyed struct{ Value }

// ValueForKey returns the value of a String key as Live has it; has is false
// when there is no such key.
func (k Keyed) ValueForKey(key string) (v any, has bool) {
	member, has := k.Get(key)
	if !has {
		return nil, false
	}
	return member.Live(), true
}

// SetValueForKey sets a String key to what Of makes of v. A map[string]any or
// a []any is not copied before it is first looked at here, for jp fills those
// that it makes for missing members after it has set them. What Of refuses
// becomes an Object without properties, which Any gives back as it was. A map
// that cannot be changed, as Map.of makes, stays as it is.
func (k Keyed) SetValueForKey(key string, v any) {
	if k.writable() {
		k.writableMap().Set(key, adopt(v))
	}
}

// RemoveValueForKey removes a String key. A map that cannot be changed stays
// as it is.
func (k Keyed) RemoveValueForKey(key string) {
	if !k.writable() {
		return
	}
	if _, has := k.Get(key); has {
		k.writableMap().Remove(String(key))
	}
}

func (k Keyed) writable() bool { return k.kind == KindMap && !immutableMap(k.mapClass()) }

// Keys returns the keys in the order of the map. Those that are no Strings are
// left out.
func (k Keyed) Keys() []string {
	keys := make([]string, 0, k.Len())
	for key := range k.Entries() {
		if s, ok := key.Str(); ok {
			keys = append(keys, s)
		}
	}
	return keys
}

// Simplify returns a copy of the map as a map[string]any of what ojg calls
// simple types. It is what Any returns but for a BigInteger, which is a
// json.Number as oj.Parse has it.
func (k Keyed) Simplify() any { return k.simplify() }

// ValueForKey is that of Keyed.
func (m *Map) ValueForKey(key string) (v any, has bool) { return m.keyed().ValueForKey(key) }

// SetValueForKey is that of Keyed.
func (m *Map) SetValueForKey(key string, v any) { m.keyed().SetValueForKey(key, v) }

// RemoveValueForKey is that of Keyed.
func (m *Map) RemoveValueForKey(key string) { m.keyed().RemoveValueForKey(key) }

// Keys is that of Keyed.
func (m *Map) Keys() []string { return m.keyed().Keys() }

// Simplify is that of Keyed.
func (m *Map) Simplify() any { return m.Value().simplify() }

// MarshalJSON is that of Value.
func (m *Map) MarshalJSON() ([]byte, error) { return m.Value().MarshalJSON() }

func (m *Map) keyed() Keyed { return Keyed{m.Value()} }
