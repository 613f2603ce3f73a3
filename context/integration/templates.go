package integration

import "strings"

// Templates are mapping templates by content type, in the order of the
// document.
type Templates []Template

// A Template is the text of a mapping template. An empty text stands for none:
// the payload passes through.
type Template struct {
	ContentType string
	Text        string

	// Pointer is the JSON pointer of the text in the document it comes from.
	Pointer string
}

// defaultContentType is that of a request that does not name one.
const defaultContentType = "application/json"

// allTemplates returns those of the request and of the responses.
func (in *Integration) allTemplates() []Templates {
	all := append(make([]Templates, 0, 1+len(in.Responses)), in.RequestTemplates)
	for i := range in.Responses {
		all = append(all, in.Responses[i].Templates)
	}
	return all
}

// For returns the template for a content type, as the Content-Type header of a
// request gives it: parameters such as charset do not count, case does not
// either, and an empty one stands for application/json. ok is false when there
// is none.
func (t Templates) For(contentType string) (template Template, ok bool) {
	mediaType, _, _ := strings.Cut(contentType, ";")
	mediaType = strings.TrimSpace(mediaType)
	if mediaType == "" {
		mediaType = defaultContentType
	}
	for _, template := range t {
		if strings.EqualFold(template.ContentType, mediaType) {
			return template, true
		}
	}
	return Template{}, false
}
