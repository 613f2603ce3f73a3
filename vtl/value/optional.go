package value

// optional is a java.util.Optional, or one of its numeric kin.
type optional struct {
	class string // simple name: Optional, OptionalInt, OptionalDouble
	value Value
	empty bool
}

func newOptional(class string, v Value, present bool) Value {
	return FromObject(&optional{class: class, value: v, empty: !present})
}

// optionalOf returns Optional.of(v).
func optionalOf(v Value) Value { return newOptional("Optional", v, true) }

// describable is the method describeConstable of the classes that describe
// themselves.
func describable() method {
	return def("describeConstable()", func(r Value, _ []Value) (Value, error) { return optionalOf(r), nil })
}

// getter is the method that returns the value.
func (o *optional) getter() string {
	switch o.class {
	case "OptionalInt":
		return "getAsInt"
	case "OptionalDouble":
		return "getAsDouble"
	default:
		return "get"
	}
}

// Get reads the properties present and empty.
func (o *optional) Get(name string) (Value, bool) {
	switch name {
	case "present", "Present":
		return Bool(!o.empty), true
	case "empty", "Empty":
		return Bool(o.empty), true
	default:
		return Null, false
	}
}

// Call calls a method that takes no lambda.
func (o *optional) Call(method string, args []Value) (v Value, ok bool, err error) {
	switch {
	case len(args) == 0 && (method == o.getter() || method == "orElseThrow"):
		if o.empty {
			return Null, true, throw(noSuchElement, "No value present")
		}
		return o.value, true, nil
	case len(args) == 0 && method == "isPresent":
		return Bool(!o.empty), true, nil
	case len(args) == 0 && method == "isEmpty":
		return Bool(o.empty), true, nil
	case len(args) == 0 && method == "toString":
		text, _, err := o.AppendText(nil)
		return String(string(text)), true, err
	case len(args) == 1 && method == "orElse":
		if o.empty {
			return args[0], true, nil
		}
		return o.value, true, nil
	default:
		return Null, false, nil
	}
}

// AppendText appends Optional[value], or Optional.empty.
func (o *optional) AppendText(dst []byte) (text []byte, ok bool, err error) {
	dst = append(dst, o.class...)
	if o.empty {
		return append(dst, ".empty"...), true, nil
	}
	if dst, err = o.value.AppendString(append(dst, '[')); err != nil {
		return dst, false, err
	}
	return append(dst, ']'), true, nil
}

// ClassName returns the name of the Java class.
func (o *optional) ClassName() string { return "java.util." + o.class }
