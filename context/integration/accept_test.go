package integration

import "testing"

func TestTemplatesForResponse(t *testing.T) {
	const json, xml, html = "application/json", "application/xml", "text/html"
	for _, test := range []struct {
		row, accept string
		types       []string // of the templates, each with its type as text
		want        string   // empty: the payload passes through
	}{
		{"the accepted type", xml, []string{json, xml}, xml},
		{"no Accept: application/json", "", []string{xml, json}, json},
		{"only the first accepted type", "text/plain, application/xml", []string{json, xml}, json},
		{"parameters do not count", "application/xml;q=0.9, */*", []string{json, xml}, xml},
		{"any type: application/json", "*/*", []string{xml, json}, json},
		{"another type: application/json", "image/png", []string{xml, json}, json},
		{"neither: the first", "image/png", []string{html, xml}, html},
		{"any type and no application/json", "*/*", []string{html}, html},
		{"no templates", json, nil, ""},
	} {
		var templates Templates
		for _, contentType := range test.types {
			templates = append(templates, Template{ContentType: contentType, Text: contentType})
		}
		got, ok := templates.forResponse(test.accept)
		if got.Text != test.want || ok != (test.want != "") {
			t.Errorf("%s: %q, %t, want %q", test.row, got.Text, ok, test.want)
		}
	}
}

func TestTemplatesForResponseEmpty(t *testing.T) {
	templates := Templates{{ContentType: "application/json"}, {ContentType: "text/html", Text: "x"}}
	if got, ok := templates.forResponse("*/*"); ok {
		t.Errorf("an empty template is %q, want the payload to pass through", got.Text)
	}
}
