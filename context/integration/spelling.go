package integration

import (
	"net/textproto"
	"regexp"
	"slices"

	apigw "github.com/velmap/velmap/context"
)

// spellings are the names of headers as a document spells them, by the form in
// which net/http gives them.
type spellings map[string]string

var (
	requestHeader  = regexp.MustCompile(`^method\.request\.(?:multivalue)?header\.(.+)$`)
	responseHeader = regexp.MustCompile(`^integration\.response\.(?:multivalue)?header\.(.+)$`)

	// What templates take for headers: first what can be nothing else, or a
	// parameter, then all members that have a name in quotes.
	templatedHeader = regexp.MustCompile(`(?:params\(|header\.get\(|header\[)\s*['"]([A-Za-z0-9_-]+)['"]`)
	dottedHeader    = regexp.MustCompile(`params\(\)\.header\.([A-Za-z0-9_-]+)(?:[^A-Za-z0-9_(-]|$)`)
	quotedMember    = regexp.MustCompile(`(?:\.get\(|\[)\s*['"]([A-Za-z0-9_-]+)['"]`)
	dottedMember    = regexp.MustCompile(`\.([A-Za-z0-9_]*-[A-Za-z0-9_-]*)`)
)

// requestSpellings finds the names of headers of the client in what an operation
// declares, maps and asks for in templates.
func requestSpellings(o Operation) spellings {
	s := spellings{}
	for _, p := range o.Parameters {
		if p.In == "header" {
			s.add(p.Name)
		}
	}
	in := o.Integration
	s.addMapped(in.RequestParameters, requestHeader)
	templates := slices.Clone(in.RequestTemplates)
	for i := range in.Responses {
		templates = append(templates, in.Responses[i].Templates...)
	}
	for _, names := range [...]*regexp.Regexp{templatedHeader, dottedHeader, quotedMember, dottedMember} {
		for _, t := range templates {
			s.addFound(t.Text, names)
		}
	}
	return s
}

// responseSpellings finds the names of headers of the backend that an
// integration maps.
func responseSpellings(in *Integration) spellings {
	s := spellings{}
	for i := range in.Responses {
		s.addMapped(in.Responses[i].Parameters, responseHeader)
	}
	return s
}

// add adds a name. Of several spellings the first counts.
func (s spellings) add(name string) {
	key := textproto.CanonicalMIMEHeaderKey(name)
	if _, ok := s[key]; !ok {
		s[key] = name
	}
}

func (s spellings) addMapped(parameters Parameters, names *regexp.Regexp) {
	for _, p := range parameters {
		s.addFound(p.Expression, names)
	}
}

func (s spellings) addFound(text string, names *regexp.Regexp) {
	for _, found := range names.FindAllStringSubmatch(text, -1) {
		s.add(found[1])
	}
}

// restore spells headers as the document does.
func (s spellings) restore(header apigw.Params) apigw.Params {
	restored := header
	for i, h := range header {
		name, ok := s[h.Name]
		if !ok || name == h.Name {
			continue
		}
		if &restored[0] == &header[0] {
			restored = slices.Clone(header) // which may be in use elsewhere
		}
		restored[i].Name = name
	}
	return restored
}
