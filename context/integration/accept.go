package integration

import "strings"

// forResponse returns the template for the payload of a response, by the
// Accept header of the request: that of the first media type, else that of
// application/json, else the first one. ok is false where the payload passes
// through: there is no template, or the one that is chosen is empty.
//
// Which one API Gateway takes when there is neither of the two is not
// documented.
func (t Templates) forResponse(accept string) (template Template, ok bool) {
	template, ok = t.For(firstMediaType(accept))
	if !ok {
		template, ok = t.For(defaultContentType)
	}
	if !ok && len(t) > 0 {
		template = t[0]
	}
	return template, template.Text != ""
}

// firstMediaType returns the first media type of an Accept or Content-Type
// header, without its parameters.
func firstMediaType(header string) string {
	first, _, _ := strings.Cut(header, ",")
	first, _, _ = strings.Cut(first, ";")
	return strings.TrimSpace(first)
}
