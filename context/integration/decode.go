package integration

import (
	"strconv"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// Decode reads an integration object, as ParseOpenAPI reads those of a
// document. Members that it does not know are kept for Value. Letters of words
// such as those for types may be in any case.
//
// It reads as much as it can: the integration is there even when members have
// wrong types, which the error, Problems, then tells. Validate says what else
// is wrong with it.
func Decode(v value.Value, options ...ReadOption) (*Integration, error) {
	var problems Problems
	in := newDecoder(&problems, options...).integration(v, "")
	return in, problems.err()
}

func (d decoder) integration(v value.Value, at pointer) *Integration {
	in := &Integration{source: d.origin(v)}
	d.eachMember(v, at, func(name string, member value.Value, at pointer) { d.member(in, name, member, at) })
	return in
}

// member decodes a member of an integration.
func (d decoder) member(in *Integration, name string, member value.Value, at pointer) {
	switch name {
	case "type":
		in.Type = d.word(member, at)
	case "httpMethod":
		in.HTTPMethod = d.word(member, at)
	case "uri":
		in.URI = d.text(member, at)
	case "credentials":
		in.Credentials = d.text(member, at)
	case "passthroughBehavior":
		in.PassthroughBehavior = d.word(member, at)
	case "contentHandling":
		in.ContentHandling = d.word(member, at)
	case "timeoutInMillis":
		in.TimeoutInMillis = d.integer(member, at)
	case "requestParameters":
		in.RequestParameters = d.parameters(member, at)
	case "requestTemplates":
		in.RequestTemplates = d.templates(member, at)
	case "responses":
		in.Responses = d.responses(member, at)
	default:
		d.connection(in, name, member, at)
	}
}

// connection decodes the members that few integrations have.
func (d decoder) connection(in *Integration, name string, member value.Value, at pointer) {
	switch name {
	case "connectionType":
		in.ConnectionType = d.word(member, at)
	case "connectionId":
		in.ConnectionID = d.text(member, at)
	case "integrationTarget":
		in.IntegrationTarget = d.text(member, at)
	case "tlsConfig":
		in.TLSConfig = d.tlsConfig(member, at, func(name string) string { return name })
	case "cacheNamespace":
		in.CacheNamespace = d.text(member, at)
	case "cacheKeyParameters":
		in.CacheKeyParameters = d.texts(member, at)
	case "responseTransferMode":
		in.ResponseTransferMode = d.word(member, at)
	case "payloadFormatVersion":
		in.PayloadFormatVersion = d.number(member, at)
	case "integrationSubtype":
		in.IntegrationSubtype = d.text(member, at)
	default:
	}
}

// tlsConfig decodes the member of that name. spelled gives the name that a
// member of it has in OpenAPI.
func (d decoder) tlsConfig(v value.Value, at pointer, spelled func(string) string) *TLSConfig {
	c := &TLSConfig{}
	d.eachMember(v, at, func(name string, member value.Value, at pointer) {
		switch spelled(name) {
		case "insecureSkipVerification":
			c.InsecureSkipVerification = d.truth(member, at)
		case "serverNameToVerify":
			c.ServerNameToVerify = d.text(member, at)
		}
	})
	return c
}

// defaultKey is the key of the response that is taken when no other is.
const defaultKey = "default"

func (d decoder) responses(v value.Value, at pointer) []Response {
	responses := []Response{}
	d.eachMember(v, at, func(key string, member value.Value, at pointer) {
		r := d.response(member, at)
		if key != defaultKey {
			r.Pattern = key
		}
		responses = append(responses, r)
	})
	return responses
}

func (d decoder) response(v value.Value, at pointer) Response {
	r := Response{source: d.origin(v)}
	d.eachMember(v, at, func(name string, member value.Value, at pointer) { d.responseMember(&r, name, member, at) })
	return r
}

// responseMember decodes a member of a response.
func (d decoder) responseMember(r *Response, name string, member value.Value, at pointer) {
	switch name {
	case "statusCode":
		r.StatusCode = d.number(member, at)
	case "responseParameters":
		r.Parameters = d.parameters(member, at)
	case "responseTemplates":
		r.Templates = d.templates(member, at)
	case "contentHandling":
		r.ContentHandling = d.word(member, at)
	}
}

// gatewayMember decodes a member of a gateway response.
func (d decoder) gatewayMember(g *GatewayResponse, name string, member value.Value, at pointer) {
	switch name {
	case "statusCode":
		g.StatusCode = d.number(member, at)
	case "responseParameters":
		g.Parameters = d.parameters(member, at)
	case "responseTemplates":
		g.Templates = d.templates(member, at)
	}
}

// validatorMember decodes a member of a request validator.
func (d decoder) validatorMember(validator *RequestValidator, name string, member value.Value, at pointer) {
	switch name {
	case "validateRequestBody":
		validator.Body = d.truth(member, at)
	case "validateRequestParameters":
		validator.Parameters = d.truth(member, at)
	}
}

// parameters reads mappings. One that is no string is dropped, as an import
// does.
func (d decoder) parameters(v value.Value, at pointer) Parameters {
	parameters := Parameters{}
	d.eachMember(v, at, func(target string, member value.Value, _ pointer) {
		if expression, ok := d.intrinsics.plain(member).Str(); ok {
			parameters = append(parameters, Parameter{target, expression})
		}
	})
	return parameters
}

// templates reads a map of templates. A null is an empty template.
func (d decoder) templates(v value.Value, at pointer) Templates {
	templates := Templates{}
	d.eachMember(v, at, func(contentType string, member value.Value, at pointer) {
		template := Template{ContentType: contentType, Pointer: string(at)}
		if !member.IsNull() {
			template.Text = d.text(member, at)
		}
		if !d.intrinsics.spend(len(template.Text)) {
			d.problems.add(at, errLargeDocument.Error())
			return
		}
		templates = append(templates, template)
	})
	return templates
}

// decoder reads values of the types that members have, and notes those that
// have others. Wherever a text, a number or a truth may be, an intrinsic may be,
// too.
type decoder struct {
	problems   *Problems
	intrinsics *intrinsics
	defaults   bool // those of the parameters of a template count
}

func newDecoder(problems *Problems, options ...ReadOption) decoder {
	d := decoder{problems: problems, intrinsics: &intrinsics{budget: newBudget()}}
	for _, option := range options {
		option(&d)
	}
	return d
}

func (d decoder) wrong(at pointer, want string, v value.Value) {
	d.problems.add(at, "must be "+want+", not "+v.JSONType())
}

func (d decoder) text(v value.Value, at pointer) string {
	s, ok := d.intrinsics.plain(v).Str()
	if !ok {
		d.wrong(at, "a string", v)
	}
	return s
}

// word reads a string whose letters count as upper case, unless it holds a
// placeholder.
func (d decoder) word(v value.Value, at pointer) string {
	s := d.text(v, at)
	if isPlaceholder(s) {
		return s
	}
	return strings.ToUpper(s)
}

// number reads a number, or a string, as text.
func (d decoder) number(v value.Value, at pointer) string {
	if s, ok := d.intrinsics.plain(v).Str(); ok {
		return s
	}
	if k := v.Kind(); k < value.KindByte || k > value.KindBigDecimal {
		d.wrong(at, "a string or a number", v)
		return ""
	}
	return v.String()
}

// integer reads a whole number, which may be in a string. A placeholder is 0.
func (d decoder) integer(v value.Value, at pointer) int {
	text, ok := d.intrinsics.part(v)
	i, err := strconv.Atoi(text)
	if !ok || err != nil && !isPlaceholder(text) {
		d.wrong(at, "a whole number", v)
	}
	return i
}

// truth reads a boolean. What an intrinsic gives is true if it is that word, and
// so is a text in a template.
func (d decoder) truth(v value.Value, at pointer) bool {
	if function, argument, ok := intrinsicOf(v); ok {
		return d.intrinsics.call(function, argument) == "true"
	}
	text, isText := d.intrinsics.plain(v).Str()
	if isText && d.intrinsics.coerces && (text == "true" || text == "false" || isPlaceholder(text)) {
		return text == "true"
	}
	b, ok := v.Boolean()
	if !ok {
		d.wrong(at, "a boolean", v)
	}
	return ok && b
}

func (d decoder) texts(v value.Value, at pointer) []string {
	texts := make([]string, 0, v.Len())
	d.eachElement(v, at, func(element value.Value, at pointer) { texts = append(texts, d.text(element, at)) })
	return texts
}

// eachElement calls f for every element of a list. There are none in an
// intrinsic.
func (d decoder) eachElement(v value.Value, at pointer, f func(element value.Value, at pointer)) {
	if _, _, ok := intrinsicOf(v); ok {
		return
	}
	if !v.IsList() {
		d.wrong(at, "a list", v)
		return
	}
	i := 0
	for element := range v.Elements() {
		if !d.visit(at) {
			return
		}
		f(element, at.element(i))
		i++
	}
}

// eachMember calls f for every member of an object. There are none in an
// intrinsic.
func (d decoder) eachMember(v value.Value, at pointer, f func(name string, member value.Value, at pointer)) {
	if _, _, ok := intrinsicOf(v); ok {
		return
	}
	if v.Kind() != value.KindMap {
		d.wrong(at, "an object", v)
		return
	}
	for key, member := range v.Entries() {
		if !d.visit(at) {
			return
		}
		name := key.String()
		f(name, member, at.member(name))
	}
}
