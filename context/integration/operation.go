package integration

import (
	"slices"

	"github.com/velmap/velmap/vtl/value"
)

// operation adds an operation if it has an integration.
func (r *openAPIReader) operation(o Operation, v value.Value, at pointer) {
	validator := r.validator
	o.Authorization = r.authorization
	r.eachMember(v, at, func(name string, member value.Value, at pointer) {
		switch name {
		case integrationKey:
			member, at = r.follow(member, at)
			o.Integration, o.Pointer = r.integration(member, at), string(at)
		case validatorKey:
			validator = r.text(member, at)
		case "responses":
			r.eachMember(member, at, func(status string, _ value.Value, _ pointer) {
				o.Responses = append(o.Responses, status)
			})
		case "requestBody":
			r.requestBody(&o, member, at)
		case "security":
			o.Authorization = r.requirement(member, at)
		case extension + "auth":
			o.Authorization = r.ownAuthorization(member, at)
		}
	})
	if o.Integration == nil {
		return
	}
	o.Parameters = r.requestParameters(o.Parameters, v, at)
	r.bodyParameter(&o, v, at)
	o.Validator = r.validators[validator]
	r.api.Operations = append(r.api.Operations, o)
}

// readValidators reads what operations may refer to.
func (r *openAPIReader) readValidators() {
	r.validators = map[string]*RequestValidator{}
	if all, ok := r.root.Get(validatorsKey); ok {
		r.eachMember(all, pointer("").member(validatorsKey), func(name string, member value.Value, at pointer) {
			validator := &RequestValidator{}
			r.eachMember(member, at, func(name string, member value.Value, at pointer) {
				switch name {
				case "validateRequestBody":
					validator.Body = r.truth(member, at)
				case "validateRequestParameters":
					validator.Parameters = r.truth(member, at)
				}
			})
			r.validators[name] = validator
		})
	}
	if name, ok := r.root.Get(validatorKey); ok {
		r.validator = r.text(name, pointer("").member(validatorKey))
	}
}

// requestParameters adds the parameters of a path item or an operation to
// those of the path item, whose parameters of the same names they replace.
func (r *openAPIReader) requestParameters(shared []RequestParameter, v value.Value, at pointer) []RequestParameter {
	all := slices.Clone(shared)
	r.eachParameter(v, at, func(p RequestParameter, _ value.Value, _ pointer) {
		switch p.In {
		case "path", "query", "header":
		default: // a body or a form
			return
		}
		same := func(other RequestParameter) bool { return other.In == p.In && other.Name == p.Name }
		if i := slices.IndexFunc(all, same); i >= 0 {
			all[i] = p
			return
		}
		all = append(all, p)
	})
	return all
}

// eachParameter calls f for the members of parameters.
func (r *openAPIReader) eachParameter(v value.Value, at pointer, f func(p RequestParameter, v value.Value, at pointer)) {
	list, ok := v.Get("parameters")
	if !ok {
		return
	}
	r.eachElement(list, at.member("parameters"), func(element value.Value, at pointer) {
		element, at = r.follow(element, at)
		p := RequestParameter{}
		r.eachMember(element, at, func(name string, member value.Value, at pointer) {
			switch name {
			case "in":
				p.In = r.text(member, at)
			case "name":
				p.Name = r.text(member, at)
			case "required":
				p.Required = r.truth(member, at)
			}
		})
		f(p, element, at)
	})
}

// bodyParameter reads the model of a payload in version 2: the schema of the
// parameter that is the body.
func (r *openAPIReader) bodyParameter(o *Operation, v value.Value, at pointer) {
	r.eachParameter(v, at, func(p RequestParameter, v value.Value, at pointer) {
		if p.In == "body" {
			r.model(o, defaultContentType, v, at)
		}
	})
}

// requestBody reads the models of a payload in version 3.
func (r *openAPIReader) requestBody(o *Operation, v value.Value, at pointer) {
	v, at = r.follow(v, at)
	content, ok := v.Get("content")
	if !ok {
		return
	}
	r.eachMember(content, at.member("content"), func(contentType string, member value.Value, at pointer) {
		r.model(o, contentType, member, at)
	})
}

// model adds the schema in an object.
func (r *openAPIReader) model(o *Operation, contentType string, v value.Value, at pointer) {
	if schema, ok := v.Get("schema"); ok {
		at := string(at.member("schema"))
		o.Models = append(o.Models, Model{contentType, schema, at, at})
	}
}
