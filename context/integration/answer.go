package integration

import (
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

// setHeader sets a header to one value, in the place of those of its name in
// any case.
func setHeader(header *apigw.Params, name, text string) {
	for i := range *header {
		if strings.EqualFold((*header)[i].Name, name) {
			(*header)[i] = apigw.Param{Name: name, Values: []string{text}}
			return
		}
	}
	header.Add(name, text)
}
