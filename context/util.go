package context

import "github.com/velmap/velmap/vtl/value"

// util is $util, with the functions of a program before those of API Gateway.
type util struct{ added Functions }

// Get finds nothing: $util has functions only.
func (util) Get(string) (value.Value, bool) { return value.Null, false }

// Call calls a function.
func (u util) Call(function string, args []value.Value) (v value.Value, ok bool, err error) {
	if added := u.added[function]; added != nil {
		return added(args)
	}
	if f := utilFunction(function); f != nil {
		return callWithString(f, args)
	}
	return value.Null, false, nil
}

// AppendCall prints what the functions return whose results are ASCII: others
// might have to be joined with a surrogate before them.
func (u util) AppendCall(dst []byte, function string, args []value.Value) (text []byte, ok bool) {
	if len(args) != 1 || len(u.added) > 0 && u.added[function] != nil {
		return dst, false
	}
	arg, ok := args[0].Str()
	if !ok {
		return dst, false
	}
	switch function {
	case "escapeJavaScript":
		return appendJavaScript(dst, arg), true
	case "urlEncode":
		return appendURLEncoded(dst, arg), true
	case "base64Encode":
		return appendBase64(dst, arg), true
	default:
		return dst, false
	}
}

func utilFunction(name string) func(string) (value.Value, error) {
	switch name {
	case "escapeJavaScript":
		return escapeJavaScript
	case "parseJson":
		return parseJSON
	case "urlEncode":
		return urlEncode
	case "urlDecode":
		return urlDecode
	case "base64Encode":
		return base64Encode
	case "base64Decode":
		return base64Decode
	default:
		return nil
	}
}

// parseJSON reads a JSON text as $input does; what cannot be read is null.
func parseJSON(text string) (value.Value, error) {
	d, err := value.ParseJSON(text)
	if err != nil {
		return value.Null, nil //nolint:nilerr // a text that is not JSON has no value
	}
	return d.Root(), nil
}
