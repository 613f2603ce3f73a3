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
	mappedHeader    = regexp.MustCompile(`^(?:method\.request|integration\.response)\.(?:multivalue)?header\.(.+)$`)
	templatedHeader = regexp.MustCompile(`(?:params\(|header\.get\(|header\[)\s*['"]([A-Za-z0-9_-]+)['"]|params\(\)\.header\.([A-Za-z0-9_-]+)`)
)

// spellingsOf finds the names in what an operation declares, maps and asks for
// in templates.
func spellingsOf(o Operation) spellings {
	s := spellings{}
	for _, p := range o.Parameters {
		if p.In == "header" {
			s.add(p.Name)
		}
	}
	in := o.Integration
	s.addMapped(in.RequestParameters)
	s.addTemplated(in.RequestTemplates)
	for i := range in.Responses {
		s.addMapped(in.Responses[i].Parameters)
		s.addTemplated(in.Responses[i].Templates)
	}
	return s
}

func (s spellings) add(name string) {
	key := textproto.CanonicalMIMEHeaderKey(name)
	if _, ok := s[key]; !ok {
		s[key] = name
	}
}

func (s spellings) addMapped(parameters Parameters) {
	for _, p := range parameters {
		if found := mappedHeader.FindStringSubmatch(p.Expression); found != nil {
			s.add(found[1])
		}
	}
}

func (s spellings) addTemplated(templates Templates) {
	for _, t := range templates {
		for _, found := range templatedHeader.FindAllStringSubmatch(t.Text, -1) {
			s.add(found[1] + found[2]) // one of them is empty
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
