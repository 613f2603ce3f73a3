package integration

import (
	"errors"
	"testing"
)

func TestTemplatesForRequest(t *testing.T) {
	const (
		transform = "transform"
		pass      = "pass through"
		refuse    = "415"
	)
	templates := func(contentTypes ...string) (t Templates) {
		for _, c := range contentTypes {
			t = append(t, Template{ContentType: c, Text: "template"})
		}
		return t
	}
	json, xml := templates("application/json"), templates("application/xml")
	for _, test := range []struct {
		row, contentType                    string
		templates                           Templates
		whenNoMatch, whenNoTemplates, never string
	}{
		{"no type, JSON template", "", json, transform, transform, transform},
		{"JSON, JSON template", "application/json", json, transform, transform, transform},
		{"XML, JSON template", "application/xml", json, pass, refuse, refuse},
		{"no type, XML template", "", xml, pass, refuse, refuse},
		{"JSON, XML template", "application/json", xml, pass, refuse, refuse},
		{"XML, XML template", "application/xml", xml, transform, transform, transform},
		{"JSON, no templates", "application/json", nil, pass, pass, refuse},
		{"no type, no templates", "", nil, pass, pass, refuse},
		{"parameters of the type do not count", "application/json; charset=utf-8", json, transform, transform, transform},
		{"case does not count", "Application/JSON", json, transform, transform, transform},
		{"one of several templates", "application/xml", templates("application/json", "application/xml"), transform, transform, transform},
		{"$default, for every other type", "text/plain", templates("application/json", "$default"), transform, transform, transform},
		{"an empty template", "application/json", Templates{{ContentType: "application/json"}}, pass, pass, pass},
		{"no template but an empty one for another type", "text/plain", Templates{{ContentType: "application/json"}}, pass, refuse, refuse},
	} {
		for behavior, want := range map[string]string{
			"": test.whenNoMatch, WhenNoMatch: test.whenNoMatch, WhenNoTemplates: test.whenNoTemplates, Never: test.never,
		} {
			template, ok, err := test.templates.forRequest(test.contentType, behavior)
			got := pass
			switch {
			case errors.Is(err, errUnsupportedMediaType):
				got = refuse
			case ok:
				got = transform
			}
			if got != want || ok != (template.Text != "" && got == transform) {
				t.Errorf("%s, %q: %s, want %s", test.row, behavior, got, want)
			}
		}
	}
}
