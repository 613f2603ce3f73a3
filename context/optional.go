package context

import "github.com/velmap/velmap/vtl/value"

// optional reads the members of an object that may be missing or null, which
// is the same. It keeps the first error; what is read then is empty.
type optional struct {
	object value.Value
	place  string // of the members: "" or that of the object with a dot
	err    error
}

func (o *optional) fail(err error) {
	if o.err == nil {
		o.err = err
	}
}

// get returns a member that is not null.
func (o *optional) get(name string) (v value.Value, ok bool) {
	v, _ = o.object.Get(name)
	return v, !v.IsNull()
}

func (o *optional) text(name string) string {
	v, ok := o.get(name)
	if !ok {
		return ""
	}
	text, ok := v.Str()
	if !ok {
		o.fail(wrongType(o.place+name, "a string or null", v))
	}
	return text
}

func (o *optional) truth(name string) bool {
	v, ok := o.get(name)
	if !ok {
		return false
	}
	truth, ok := v.Boolean()
	if !ok {
		o.fail(wrongType(o.place+name, "a boolean or null", v))
	}
	return truth
}

func (o *optional) params(name string, read valueReader) Params {
	v, ok := o.get(name)
	if !ok {
		return nil
	}
	params, err := readParams(v, o.place+name, read)
	if err != nil {
		o.fail(err)
	}
	return params
}

// inside returns a member that is an object, and nil where there is none.
func (o *optional) inside(name string) *optional {
	v, ok := o.get(name)
	if !ok {
		return nil
	}
	if v.Kind() != value.KindMap {
		o.fail(wrongType(o.place+name, "an object or null", v))
	}
	return &optional{object: v, place: o.place + name + "."}
}

// withLongs returns the object with those members as Longs, which JSON has as
// Integers where they are small.
func (o *optional) withLongs(names ...string) value.Value {
	changed := value.NewMap()
	for key, member := range o.object.Entries() {
		changed.Put(key, member)
	}
	for _, name := range names {
		v, ok := o.get(name)
		if !ok {
			continue
		}
		i, ok := v.Int64()
		if !ok {
			o.fail(wrongType(o.place+name, "an integer or null", v))
		}
		changed.Set(name, value.Long(i))
	}
	return changed.Value()
}
