package context

import (
	"github.com/velmap/velmap/jsonpath"
	"github.com/velmap/velmap/vtl/value"
)

// input is $input.
type input struct {
	self   value.Value // this input as a Value
	body   Body
	text   string // the body as text, once asked for
	params parameters

	document value.Document // the body as JSON, once asked for
	readings int            // how often it was read: at most once
	broken   bool           // it is no JSON
}

func newInput() *input {
	in := &input{}
	in.self = value.FromObject(in)
	return in
}

// reset makes it the $input of another payload.
func (in *input) reset(r *Request, body Body) {
	in.body, in.text = body, ""
	in.params.reset(r)
	in.readings, in.broken = 0, false
}

// Get returns $input.body. Velocity finds the getter of Body as well.
func (in *input) Get(name string) (value.Value, bool) {
	if name != "body" && name != "Body" {
		return value.Null, false
	}
	return value.String(in.payload()), true
}

// payload returns the payload as text; an empty one counts as an empty object.
func (in *input) payload() string {
	if in.text == "" {
		if in.text = in.body.Text(); in.text == "" {
			in.text = "{}"
		}
	}
	return in.text
}

// Call calls one of the documented functions, or getBody, which is how Java
// reads body. A path and a name must be Strings. Velocity takes a method
// without parameters for what is called whatever the arguments are, when no
// other one fits, and Java then refuses them.
func (in *input) Call(method string, args []value.Value) (v value.Value, ok bool, err error) {
	if len(args) == 0 {
		switch method {
		case "params":
			return in.params.all(), true, nil
		case "getBody":
			return value.String(in.payload()), true, nil
		}
	}
	if arg, isText := textArgument(args); isText {
		switch method {
		case "path":
			found, _ := in.find(arg)
			return found, true, nil
		case "json":
			v, err := in.json(arg)
			return v, true, err
		case "params":
			return in.params.one(arg), true, nil
		}
	}
	if len(args) > 0 && (method == "params" || method == "getBody") {
		return value.Null, true, &value.Exception{
			Class: "java.lang.IllegalArgumentException", Message: "wrong number of arguments",
		}
	}
	return value.Null, false, nil
}

// textArgument returns the one argument that is a String or null, which counts
// as an empty one.
func textArgument(args []value.Value) (text string, ok bool) {
	if len(args) != 1 {
		return "", false
	}
	text, ok = args[0].Str()
	return text, ok || args[0].IsNull()
}

// find follows a path into the payload; ok is false where it leads nowhere, as
// it does when it is not a path or the payload is not JSON.
func (in *input) find(path string) (v value.Value, ok bool) {
	root, ok := in.root()
	if !ok {
		return value.Null, false
	}
	v, err := jsonpath.Get(root, path)
	return v, err == nil
}

func (in *input) json(path string) (value.Value, error) {
	text, err := in.appendJSON(nil, path)
	if err != nil {
		return value.Null, err
	}
	return value.String(string(text)), nil
}

// appendJSON appends the JSON text at a path: as json-smart writes it when it
// is to be short, and an empty string in quotes where there is nothing.
func (in *input) appendJSON(dst []byte, path string) ([]byte, error) {
	v, ok := in.find(path)
	if !ok {
		return append(dst, `""`...), nil
	}
	return v.AppendJSON(dst, value.PlainSlash)
}

// AppendCall prints what json returns.
func (in *input) AppendCall(dst []byte, method string, args []value.Value) (text []byte, ok bool) {
	if method != "json" {
		return dst, false
	}
	path, ok := textArgument(args)
	if !ok {
		return dst, false
	}
	text, err := in.appendJSON(dst, path)
	if err != nil {
		return dst, false
	}
	return text, true
}

// root returns the payload as JSON. It is read when it is first needed, and
// what a template changes in it stays changed.
func (in *input) root() (root value.Value, ok bool) {
	if in.readings == 0 {
		in.readings++
		in.broken = in.document.Parse(in.payload()) != nil
	}
	return in.document.Root(), !in.broken
}
