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
				if statusCode.MatchString(status) { // default and 2XX are none
					o.Responses = append(o.Responses, status)
				}
			})
		case "requestBody":
			r.requestBody(&o, member, at)
		case "security":
			o.Authorization = r.requirement(member, at)
		case extension + "auth":
			o.Authorization = r.authorizationIn(member, at, "type")
		}
	})
	if o.Integration == nil {
		return
	}
	r.requestParameters(&o, v, at)
	o.Validator = r.validators[validator]
	if o.Validator == nil && validator != "" && !isPlaceholder(validator) {
		o.doubts.add(at.member(validatorKey), "there is no validator "+validator)
	}
	r.api.Operations = append(r.api.Operations, o)
}

// readValidators reads what operations may refer to.
func (r *openAPIReader) readValidators() {
	r.validators = map[string]*RequestValidator{}
	if all, ok := r.root.Get(validatorsKey); ok {
		r.eachMember(all, pointer("").member(validatorsKey), func(name string, member value.Value, at pointer) {
			validator := &RequestValidator{}
			r.eachMember(member, at, func(name string, member value.Value, at pointer) { r.validatorMember(validator, name, member, at) })
			r.validators[name] = validator
		})
	}
	if name, ok := r.root.Get(validatorKey); ok {
		r.validator = r.text(name, pointer("").member(validatorKey))
	}
}

// requestParameters adds the parameters of a path item or an operation to those
// of the path item, whose parameters of the same names they replace. In version
// 2 one of them is the payload.
func (r *openAPIReader) requestParameters(o *Operation, v value.Value, at pointer) {
	list, ok := v.Get("parameters")
	if !ok {
		return
	}
	type name struct{ in, name string }
	places := make(map[name]int, len(o.Parameters))
	all := slices.Clone(o.Parameters)
	for i, p := range all {
		places[name{p.In, p.Name}] = i
	}
	r.eachElement(list, at.member("parameters"), func(element value.Value, at pointer) {
		element, at = r.follow(element, at)
		p := r.parameter(element, at)
		switch p.In {
		case "path", "query", "header":
		case "body":
			r.model(o, defaultContentType, element, at)
			return
		default: // a form, or a cookie
			return
		}
		key := name{p.In, p.Name}
		if i, ok := places[key]; ok {
			all[i] = p
			return
		}
		places[key] = len(all)
		all = append(all, p)
	})
	o.Parameters = all
}

func (r *openAPIReader) parameter(v value.Value, at pointer) (p RequestParameter) {
	r.eachMember(v, at, func(name string, member value.Value, at pointer) {
		switch name {
		case "in":
			p.In = r.text(member, at)
		case "name":
			p.Name = r.text(member, at)
		case "required":
			p.Required = r.truth(member, at)
		}
	})
	return p
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
		o.Models = append(o.Models, Model{contentType, schema, at, modelPlace{r.document, at}})
	}
}
