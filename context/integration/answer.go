package integration

import (
	"cmp"
	"strings"

	apigw "github.com/velmap/velmap/context"
)

// An Answer is what a client gets.
type Answer struct {
	Status int
	Header apigw.Params
	Body   apigw.Body

	// Selected is the pattern of the response that was chosen; empty for the
	// default one, and where there was nothing to choose.
	Selected string

	// GatewayResponseType is set where API Gateway answers by itself, and
	// Reason is the line of the execution log that says why.
	GatewayResponseType, Reason string
}

// headerOf returns the last value of a header, whatever the case of its name.
func headerOf(header apigw.Params, name string) (text string, ok bool) {
	for i := range header {
		if strings.EqualFold(header[i].Name, name) && len(header[i].Values) > 0 {
			text, ok = header[i].Values[len(header[i].Values)-1], true
		}
	}
	return text, ok
}

// contentTypeOf returns the Content-Type of a payload, which is that of JSON
// where the header does not name one.
func contentTypeOf(header apigw.Params) string {
	contentType, _ := headerOf(header, "Content-Type")
	return cmp.Or(contentType, defaultContentType)
}

// replaceHeader sets a header with all its values, in the place of the one of
// its name in any case.
func replaceHeader(all *apigw.Params, h apigw.Param) {
	for i := range *all {
		if strings.EqualFold((*all)[i].Name, h.Name) {
			(*all)[i] = h
			return
		}
	}
	*all = append(*all, h)
}

// addMissing adds a header, unless there is one of that name or its text is
// empty.
func addMissing(all *apigw.Params, name, text string) {
	if _, ok := headerOf(*all, name); !ok && text != "" {
		all.Add(name, text)
	}
}

// setHeader sets a header to one value.
func setHeader(all *apigw.Params, name, text string) {
	replaceHeader(all, apigw.Param{Name: name, Values: []string{text}})
}
