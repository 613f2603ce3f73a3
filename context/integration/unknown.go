package integration

import (
	"slices"
	"strings"
)

// UnknownMembers returns a problem for each member that the integration was
// decoded with and that API Gateway does not know, which it drops without a
// word: most are misspelt. The pointers are those within the integration.
func (in *Integration) UnknownMembers() Problems {
	var p Problems
	in.source.unknown(&p, "", integrationMembers(&Integration{}), templateName)
	if tls, ok := in.source.Get("tlsConfig"); ok {
		origin{Value: tls}.unknown(&p, "/tlsConfig", []member{{name: "insecureSkipVerification"}, {name: "serverNameToVerify"}}, nil)
	}
	for i := range in.Responses {
		r := &in.Responses[i]
		known := responseMembers(r)
		if r.source.listed {
			known = append(known, member{name: selectionPatternKey})
		}
		r.source.unknown(&p, in.responsePointer(i), known, pascalCase)
	}
	return p
}

// unknown tells of the members that are not known. spelled gives the names that
// they have in a template.
func (o origin) unknown(p *Problems, at pointer, known []member, spelled func(string) string) {
	if _, _, ok := intrinsicOf(o.Value); ok {
		return
	}
	object, names := o.Value, make([]string, len(known))
	for i, m := range known {
		names[i] = m.name
	}
	if o.template.IsMap() {
		object = o.template
		for i, name := range names {
			names[i] = spelled(name)
		}
	}
	for key := range object.Entries() {
		name := key.String()
		if slices.Contains(names, name) {
			continue
		}
		message := "API Gateway does not know this member"
		if near := nearest(name, names); near != "" {
			message += "; did you mean " + near + "?"
		}
		p.add(at.member(name), message)
	}
}

// nearest returns the name that is the most like a misspelt one; empty if none
// is.
func nearest(name string, known []string) (near string) {
	least := (len(name) + 1) / 2
	for _, candidate := range known {
		if d := distance(strings.ToLower(name), strings.ToLower(candidate)); d < least {
			near, least = candidate, d
		}
	}
	return near
}

// distance counts the characters to insert, remove or replace that make one
// text of another (Levenshtein).
func distance(from, to string) int {
	row := make([]int, len(to)+1)
	for i := range row {
		row[i] = i
	}
	for i := range len(from) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(to) {
			replaced := diagonal
			if from[i] != to[j] {
				replaced++
			}
			diagonal = row[j+1]
			row[j+1] = min(replaced, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(to)]
}
