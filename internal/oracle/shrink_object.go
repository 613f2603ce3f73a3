package oracle

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
)

// requestDepth is how deep the objects of a request are nested: context.authorizer.claims.
const requestDepth = 3

func setRequest(c *Case, request string) { c.Request = request }

// shrinkObject leaves out members of a JSON object, and of the objects in it down to a depth.
// It returns what is left.
func shrinkObject(s *shrinker[Case], object string, depth int, set func(*Case, string)) string {
	members, ok := splitObject(object)
	if !ok {
		return object
	}
	members = s.parts(members, ",", func(c *Case, left string) { set(c, "{"+left+"}") })
	if depth > 0 {
		for i, m := range members {
			name, inner, _ := strings.Cut(m, `":`)
			inner = shrinkObject(s, inner, depth-1, func(c *Case, left string) {
				set(c, joinObject(replaced(members, i, name+`":`+left)))
			})
			members[i] = name + `":` + inner
		}
	}
	return joinObject(members)
}

// shrinkBody shortens the payload of a request.
func shrinkBody(s *shrinker[Case]) {
	const name = `"body":`
	members, _ := splitObject(s.best.Request)
	i := slices.IndexFunc(members, func(m string) bool { return strings.HasPrefix(m, name) })
	if i < 0 {
		return
	}
	payload, err := decodeString(members[i][len(name):])
	if err != nil {
		return
	}
	set := func(c *Case, left string) { c.Request = joinObject(replaced(members, i, name+jsonString(left))) }
	payload = strings.Join(s.parts(split(payload), "", set), "")
	s.parts(characters(payload), "", set)
}

func replaced(members []string, i int, member string) []string {
	members = slices.Clone(members)
	members[i] = member
	return members
}

func joinObject(members []string) string { return "{" + strings.Join(members, ",") + "}" }

// splitObject cuts a JSON object into the texts of its members.
func splitObject(object string) ([]string, bool) {
	decoder := json.NewDecoder(strings.NewReader(object))
	if start, err := decoder.Token(); err != nil || start != json.Delim('{') {
		return nil, false
	}
	var members []string
	for decoder.More() {
		name, err := decoder.Token()
		if err != nil {
			return nil, false
		}
		var value json.RawMessage
		if err := decoder.Decode(&value); err != nil {
			return nil, false
		}
		key, _ := name.(string)
		members = append(members, jsonString(key)+":"+string(bytes.TrimSpace(value)))
	}
	return members, true
}
