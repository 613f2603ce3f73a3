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
	in.source.unknown(&p, "", namesOf(integrationMembers(&Integration{})))
	if tls, ok := in.source.Get("tlsConfig"); ok {
		origin{Value: tls}.unknown(&p, "/tlsConfig", []string{"insecureSkipVerification", "serverNameToVerify"})
	}
	for i := range in.Responses {
		r := &in.Responses[i]
		known := responseMembers(r)
		if r.source.listed {
			known = listedMembers(r)
		}
		r.source.unknown(&p, r.pointer(), namesOf(known))
	}
	return p
}

func namesOf(members []member) []string {
	names := make([]string, len(members))
	for i, m := range members {
		names[i] = m.name
	}
	return names
}

func (o origin) unknown(p *Problems, at pointer, known []string) {
	if _, _, ok := intrinsicOf(o.Value); ok {
		return
	}
	for key := range o.Entries() {
		name := key.String()
		if slices.Contains(known, name) {
			continue
		}
		message := "API Gateway does not know this member"
		if near := nearest(name, known); near != "" {
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
