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
	// What templates take for headers: first what can be nothing else, or a
	// parameter, then all members that have a name in quotes.
	templatedHeader = regexp.MustCompile(`(?:params\(|header\.get\(|header\[)\s*['"]([A-Za-z0-9_-]+)['"]`)
	dottedHeader    = regexp.MustCompile(`params\(\)\.header\.([A-Za-z0-9_-]+)(?:[^A-Za-z0-9_(-]|$)`)
	quotedMember    = regexp.MustCompile(`(?:\.get\(|\[)\s*['"]([A-Za-z0-9_-]+)['"]`)
	dottedMember    = regexp.MustCompile(`\.([A-Za-z0-9_]*-[A-Za-z0-9_-]*)`)
)

// requestSpellings finds the names of headers of the client in what an operation
// declares, maps and asks for in templates.
func requestSpellings(o Operation, mappings []mapping) spellings {
	s := spellings{}
	for _, p := range o.Parameters {
		if p.In == "header" {
			s.add(p.Name)
		}
	}
	s.addMapped(mappings)
	all := o.Integration.allTemplates()
	for _, names := range [...]*regexp.Regexp{templatedHeader, dottedHeader, quotedMember, dottedMember} {
		for _, templates := range all {
			for _, t := range templates {
				for _, found := range names.FindAllStringSubmatch(t.Text, -1) {
					s.add(found[1])
				}
			}
		}
	}
	return s
}

// responseSpellings finds the names of headers of the backend that responses
// map.
func responseSpellings(responses []responsePlan) spellings {
	s := spellings{}
	for i := range responses {
		s.addMapped(responses[i].mappings)
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

func (s spellings) addMapped(mappings []mapping) {
	for _, m := range mappings {
		if m.source.kind == fromHeader || m.source.kind == fromMultiHeader {
			s.add(m.source.name)
		}
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
