package integration

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// method adds the operation of a method if it has an integration.
func (r *templateReader) method(one resource) {
	o := Operation{}
	r.require(one, "HttpMethod", "ResourceId")
	r.eachMember(one.properties, one.at, func(name string, member value.Value, at pointer) {
		switch name {
		case "HttpMethod":
			o.Method = r.word(member, at)
		case "ResourceId":
			o.Path = r.path(r.referenced(member, at))
		case "AuthorizationType":
			o.Authorization = authorizationOf(r.text(member, at))
		case "RequestParameters":
			o.Parameters = r.methodParameters(member, at)
		case "RequestModels":
			o.Models = r.requestModels(member, at)
		case "RequestValidatorId":
			o.Validator = r.validators[r.referenced(member, at)]
		case "MethodResponses":
			r.eachElement(member, at, func(response value.Value, at pointer) {
				o.Responses = append(o.Responses, r.methodResponse(response, at))
			})
		case "Integration":
			o.Pointer, o.places = string(at), placement{}
			o.Integration = r.methodIntegration(member, at, o.places)
		}
	})
	if o.Integration != nil {
		r.api.Operations = append(r.api.Operations, o)
	}
}

// methodResponse returns the status code of a method response.
func (r *templateReader) methodResponse(v value.Value, at pointer) (status string) {
	r.eachMember(v, at, func(name string, member value.Value, at pointer) {
		if name == "StatusCode" {
			status = r.number(member, at)
		}
	})
	return status
}

// methodParameters reads method.request.path.id: whether it must be there.
func (r *templateReader) methodParameters(v value.Value, at pointer) []RequestParameter {
	var parameters []RequestParameter
	r.eachMember(v, at, func(name string, member value.Value, at pointer) {
		name, ok := strings.CutPrefix(name, "method.request.")
		in, name, found := strings.Cut(name, ".")
		if !ok || !found {
			r.problems.add(at, "must be method.request.path, querystring or header, and a name")
			return
		}
		if in == "querystring" {
			in = "query"
		}
		parameters = append(parameters, RequestParameter{In: in, Name: name, Required: r.truth(member, at)})
	})
	return parameters
}

// methodIntegration decodes an integration whose members are spelt as
// CloudFormation spells them. Its origin is the object as OpenAPI has it, and
// places gets where its parts are.
func (r *templateReader) methodIntegration(v value.Value, at pointer, places placement) *Integration {
	in, object := &Integration{}, value.NewMap()
	r.eachMember(v, at, func(name string, member value.Value, at pointer) {
		spelled := documentName(name)
		places[pointer("").member(name)] = at
		switch {
		case spelled == "": // which CloudFormation does not know
			return
		case name == templateResponses:
			in.Responses = r.integrationResponses(member, at, places)
			if _, _, ok := intrinsicOf(member); !ok {
				member = in.readResponses()
			}
		case name == "TlsConfig":
			in.TLSConfig = r.tlsConfig(member, at, camelCase)
			places.addMembers(pointer("").member(spelled), member, at)
			member = renamed(member, camelCase)
		default:
			r.member(in, spelled, member, at)
		}
		object.Set(spelled, member)
		places[pointer("").member(spelled)] = at
	})
	in.source = r.origin(object.Value())
	if _, _, ok := intrinsicOf(v); ok {
		in.source = r.origin(v)
	}
	in.source.template = v
	return in
}

// readResponses returns the responses as OpenAPI has them, just as they were
// read.
func (in *Integration) readResponses() value.Value {
	m := value.NewMap()
	for i := range in.Responses {
		r := &in.Responses[i]
		m.Set(r.key(), without(r.source.Value, selectionPatternKey))
	}
	return m.Value()
}

// documentName returns the name that a member has in OpenAPI, and nothing for one
// that CloudFormation spells in another way.
func documentName(name string) string {
	spelled := camelCase(name)
	if name == "IntegrationHttpMethod" {
		spelled = "httpMethod"
	}
	if name == templateResponses {
		spelled = "responses"
	}
	if templateName(spelled) != name {
		return ""
	}
	return spelled
}

func (r *templateReader) integrationResponses(v value.Value, at pointer, places placement) []Response {
	responses := []Response{}
	r.eachElement(v, at, func(element value.Value, at pointer) {
		one, object, members := Response{}, value.NewMap(), placement{"": at}
		if function, argument, ok := intrinsicOf(element); ok {
			one = r.unknownResponse(function, argument)
			merge(object, element)
		}
		r.eachMember(element, at, func(name string, member value.Value, at pointer) {
			spelled := camelCase(name)
			members[pointer("").member(name)] = at
			members[pointer("").member(spelled)] = at
			if spelled == name { // which CloudFormation does not know
				return
			}
			object.Set(spelled, member)
			if spelled == selectionPatternKey {
				one.Pattern = r.text(member, at)
				return
			}
			r.responseMember(&one, spelled, member, at)
		})
		one.source = r.origin(object.Value())
		one.source.listed, one.source.template = true, element
		places.addAt(pointer("/responses").element(len(responses)), members)
		responses = append(responses, one)
	})
	return responses
}

// unknownResponse stands for a response that an intrinsic gives. It is never
// selected.
func (d decoder) unknownResponse(function string, argument value.Value) Response {
	text := asPlaceholder(function)
	if function == "Ref" {
		text = d.intrinsics.call(function, argument)
	}
	return Response{Pattern: text, StatusCode: text}
}
