package context

import "github.com/velmap/velmap/vtl/value"

// A Func is a function that a template can call. ok is false when it does not
// take these arguments, which leaves the reference unresolved, as a call that
// fits no method of a Java class does. An err ends the rendering; to look like
// an exception of Java's it can be a *value.Exception.
type Func func(args []value.Value) (v value.Value, ok bool, err error)

// StringFunc makes a Func of a function of one String, which is what those of
// $util are: null gives null, and no other value is taken.
func StringFunc(f func(text string) (value.Value, error)) Func {
	return func(args []value.Value) (value.Value, bool, error) { return callWithString(f, args) }
}

func callWithString(f func(string) (value.Value, error), args []value.Value) (v value.Value, ok bool, err error) {
	if len(args) != 1 {
		return value.Null, false, nil
	}
	if args[0].IsNull() {
		return value.Null, true, nil
	}
	text, ok := args[0].Str()
	if !ok {
		return value.Null, false, nil
	}
	v, err = f(text)
	return v, true, err
}

// Functions are functions by name. As a value.Object they are a reference of
// their own, $name.function(), or they are added to $util by Scope.SetUtil.
type Functions map[string]Func

// Get finds nothing: there are functions only.
func (Functions) Get(string) (value.Value, bool) { return value.Null, false }

// Call calls a function.
func (f Functions) Call(name string, args []value.Value) (v value.Value, ok bool, err error) {
	if function := f[name]; function != nil {
		return function(args)
	}
	return value.Null, false, nil
}
