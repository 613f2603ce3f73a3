package cli

import (
	"bytes"
	"encoding/json"
	"slices"

	"github.com/velmap/velmap/vtl/value"
)

// request is one line of a batch: a JSON object, whose members are read when
// they are used.
type request struct {
	members map[string]json.RawMessage
}

func parseRequest(line []byte) (request, error) {
	var r request
	if err := json.Unmarshal([]byte(value.DecodeUTF8(line)), &r.members); err != nil {
		return request{}, inputError("bad-json", "the request is not a JSON object: %v", err)
	}
	if r.members == nil {
		return request{}, inputError("bad-json", "the request is not a JSON object")
	}
	return r, nil
}

// allow checks that there are no members but id, op and these.
func (r request) allow(names ...string) error {
	var unknown []string
	for name := range r.members {
		if name != "id" && name != "op" && !slices.Contains(names, name) {
			unknown = append(unknown, name)
		}
	}
	if len(unknown) == 0 {
		return nil
	}
	return inputError("unknown-member", "unknown member %q", slices.Min(unknown))
}

// value returns a member; ok is false when there is none.
func (r request) value(name string, opts ...value.ReadOption) (v value.Value, ok bool, err error) {
	raw, ok := r.members[name]
	if !ok {
		return value.Null, false, nil
	}
	d, err := value.ParseJSON(string(bytes.TrimSpace(raw)), opts...)
	if err != nil {
		return value.Null, false, inputError("bad-json", "%s: %v", name, err)
	}
	return d.Root(), true, nil
}

// text returns a member that is a string, or what it is by default.
func (r request) text(name, byDefault string) (string, error) {
	v, ok, err := r.value(name)
	if err != nil || !ok {
		return byDefault, err
	}
	s, ok := v.Str()
	if !ok {
		return "", inputError("bad-member", "%s must be a string", name)
	}
	return s, nil
}

// required returns a member that must be there and be a string.
func (r request) required(name string) (string, error) {
	if _, ok := r.members[name]; !ok {
		return "", inputError("missing-member", "%s is missing", name)
	}
	return r.text(name, "")
}

// word returns a member that is one of several words, of which the first is
// the default.
func (r request) word(name string, words ...string) (string, error) {
	word, err := r.text(name, words[0])
	if err == nil && !slices.Contains(words, word) {
		err = inputError("bad-member", "%s must be one of %q, not %q", name, words, word)
	}
	return word, err
}
