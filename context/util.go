package context

import "github.com/velmap/velmap/vtl/value"

// util is $util.
type util struct{}

// Get finds nothing: $util has functions only.
func (util) Get(string) (value.Value, bool) { return value.Null, false }

// Call calls a function. It takes one String; null gives null.
func (util) Call(function string, args []value.Value) (v value.Value, ok bool, err error) {
	f := utilFunction(function)
	if f == nil || len(args) != 1 {
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
