package integration

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// serverlessFunctionType is a function whose events may be requests to an API.
const serverlessFunctionType = "AWS::Serverless::Function"

// function adds the operations that call a function of SAM: one for each event
// of the type Api.
func (r *templateReader) function(one resource) {
	events, ok := one.properties.Get("Events")
	if !ok {
		return
	}
	r.eachMember(events, one.at.member("Events"), func(_ string, event value.Value, at pointer) {
		kind, properties, place := "", emptyObject(), at
		r.eachMember(event, at, func(name string, member value.Value, at pointer) {
			switch name {
			case "Type":
				kind = r.text(member, at)
			case "Properties":
				properties, place = member, at
			}
		})
		if kind == "Api" {
			r.event(resource{id: one.id, properties: properties, at: place})
		}
	})
}

// event adds the operation that calls the function of that name.
func (r *templateReader) event(one resource) {
	o := Operation{Pointer: string(one.at), places: placement{}}
	r.require(one, "Path", "Method")
	r.eachMember(one.properties, one.at, func(name string, member value.Value, at pointer) {
		switch name {
		case "Path":
			o.Path = r.text(member, at)
		case "Method":
			o.Method = r.word(member, at)
		case "Auth":
			o.Authorization = r.authorizationIn(member, at, "Authorizer")
		}
	})
	o.Integration = r.integration(functionCall(one.id), one.at)
	for segment := range strings.SplitSeq(o.Path, "/") {
		if name, ok := strings.CutPrefix(segment, "{"); ok {
			o.Parameters = append(o.Parameters, RequestParameter{In: "path", Name: strings.TrimRight(name, "+}"), Required: true})
		}
	}
	r.events = append(r.events, o)
}

// functionCall is the integration that SAM gives an event.
func functionCall(function string) value.Value {
	uri, in := value.NewMap(), value.NewMap()
	uri.Set("Fn::Sub", value.String("arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/"+asPlaceholder(function+".Arn")+"/invocations"))
	in.Set("type", value.String("aws_proxy"))
	in.Set("httpMethod", value.String("POST"))
	in.Set("uri", uri.Value())
	return in.Value()
}

// addEvents adds the operations of events that no document has.
func (r *templateReader) addEvents() {
	for _, o := range r.events {
		if same, ok := r.api.Operation(o.Path, o.Method); !ok || same.Method != o.Method {
			r.api.Operations = append(r.api.Operations, o)
		}
	}
}
