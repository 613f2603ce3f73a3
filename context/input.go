package context

import (
	"github.com/velmap/velmap/jsonpath"
	"github.com/velmap/velmap/vtl/value"
)

// input is $input.
type input struct {
	request *Request
	body    Body

	params   value.Value // what params() returns, once asked for
	headers  Params      // those that are visible
	filtered bool

	document *value.Document // the body as JSON, nil when it is not
	decoded  bool
}

// Get returns $input.body.
func (in *input) Get(name string) (value.Value, bool) {
	if name != "body" {
		return value.Null, false
	}
	return value.String(in.text()), true
}

// text returns the payload; an empty one counts as an empty object.
func (in *input) text() string {
	if text := in.body.Text(); text != "" {
		return text
	}
	return "{}"
}

// Call calls one of the documented functions. A path must be a String.
func (in *input) Call(method string, args []value.Value) (v value.Value, ok bool, err error) {
	if method == "params" && len(args) == 0 {
		return in.allParams(), true, nil
	}
	if len(args) != 1 {
		return value.Null, false, nil
	}
	arg, ok := args[0].Str()
	if !ok && !args[0].IsNull() {
		return value.Null, false, nil
	}
	switch method {
	case "path":
		found, _ := in.find(arg)
		return found, true, nil
	case "json":
		v, err := in.json(arg)
		return v, true, err
	case "params":
		return in.param(arg), true, nil
	default:
		return value.Null, false, nil
	}
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

// json returns the JSON text at a path: as json-smart writes it when it is to
// be short, and an empty string in quotes where there is nothing.
func (in *input) json(path string) (value.Value, error) {
	v, ok := in.find(path)
	if !ok {
		return value.String(`""`), nil
	}
	text, err := v.AppendJSON(nil, value.PlainSlash)
	if err != nil {
		return value.Null, err
	}
	return value.String(string(text)), nil
}

// root returns the payload as JSON. It is read when it is first needed, and
// what a template changes in it stays changed.
func (in *input) root() (root value.Value, ok bool) {
	if !in.decoded {
		in.decoded = true
		if d, err := value.ParseJSON(in.text()); err == nil {
			in.document = d
		}
	}
	if in.document == nil {
		return value.Null, false
	}
	return in.document.Root(), true
}

// param returns the parameter of a name: that of the path, else that of the
// query string, else that of the headers, else null.
func (in *input) param(name string) value.Value {
	r := in.request
	for _, group := range [...]Params{r.PathParameters, r.Query, in.visible()} {
		if text, ok := group.Last(name); ok {
			return value.String(text)
		}
	}
	return value.Null
}

func (in *input) visible() Params {
	if !in.filtered {
		in.filtered = true
		in.headers = visibleHeaders(in.request.Header)
	}
	return in.headers
}

// allParams returns the parameters of the three groups.
func (in *input) allParams() value.Value {
	if in.params.IsNull() {
		groups := value.NewMap()
		groups.Set("path", in.request.PathParameters.value())
		groups.Set("querystring", in.request.Query.value())
		groups.Set("header", in.visible().value())
		in.params = groups.Value()
	}
	return in.params
}
