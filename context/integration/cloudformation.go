package integration

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// The types of resources that say how requests are answered.
const (
	methodType          = "AWS::ApiGateway::Method"
	resourceType        = "AWS::ApiGateway::Resource"
	restAPIType         = "AWS::ApiGateway::RestApi"
	gatewayResponseType = "AWS::ApiGateway::GatewayResponse"
	serverlessAPIType   = "AWS::Serverless::Api"
)

// ParseCloudFormation reads the REST APIs of a template of CloudFormation or
// SAM, in JSON or YAML: its resources of the types AWS::ApiGateway::Method,
// Resource, RestApi, Model, RequestValidator and GatewayResponse,
// AWS::Serverless::Api, and AWS::Serverless::Function with its events of the type
// Api. OpenAPI documents in Body and DefinitionBody are read as ParseOpenAPI
// does. The operations of all APIs of the template come together, in its order,
// those of events behind them.
//
// Intrinsic functions are read as WithResolver says. A resource that is not in
// the template counts as one right below the root, with a placeholder for its
// part of the path. A document that is an intrinsic, such as an include, has no
// operations.
//
// Of an AWS::ApiGateway::Method, Integration.Value gives the integration as
// OpenAPI spells it, and CloudFormationValue as the template does. Members that
// have wrong types give Problems, with JSON pointers into the template.
func ParseCloudFormation(doc []byte, options ...ReadOption) (*API, error) {
	root, err := parseDocument(doc)
	if err != nil {
		return nil, err
	}
	var problems Problems
	r := newTemplateReader(&problems, options...)
	r.read(root)
	if err := problems.err(); err != nil {
		return nil, err
	}
	return r.api, nil
}

// templateReader reads one template.
type templateReader struct {
	decoder

	options    []ReadOption
	api        *API
	paths      pathParts
	known      map[string]string // whole paths, of those that have been asked for
	models     templateModels    // by the names of their resources
	named      templateModels    // by their own
	schemas    *modelDocument    // of all models
	events     []Operation
	validators map[string]*RequestValidator
}

func newTemplateReader(problems *Problems, options ...ReadOption) *templateReader {
	r := &templateReader{
		decoder: newDecoder(problems, options...), options: options, api: &API{},
		paths: pathParts{}, known: map[string]string{}, schemas: &modelDocument{}, models: templateModels{}, named: templateModels{}, validators: map[string]*RequestValidator{},
	}
	r.intrinsics.coerces = true
	return r
}

// resource is one of a template.
type resource struct {
	id, kind   string
	properties value.Value
	at         pointer // of the properties
}

func (r *templateReader) read(root value.Value) {
	all, ok := root.Get("Resources")
	if !ok {
		r.problems.add("", `not a template of CloudFormation: there is no member "Resources"`)
		return
	}
	r.applyDefaults(root)
	var resources []resource
	r.eachMember(all, "/Resources", func(id string, v value.Value, at pointer) {
		if !strings.HasPrefix(id, "Fn::") { // which is a loop, which makes resources
			one := r.resource(id, v, at)
			r.declare(one)
			resources = append(resources, one)
		}
	})
	for _, one := range resources {
		r.readResource(one)
	}
	r.addEvents()
	r.placeModels()
}

// declare reads what other resources refer to.
func (r *templateReader) declare(one resource) {
	switch one.kind {
	case resourceType:
		r.paths[one.id] = r.pathPart(one)
	case modelType:
		r.model(one)
	case validatorType:
		r.validators[one.id] = r.requestValidator(one)
	default:
	}
}

// resource reads what resources of all types have.
func (r *templateReader) resource(id string, v value.Value, at pointer) resource {
	one := resource{id: id, properties: emptyObject(), at: at}
	r.eachMember(v, at, func(name string, member value.Value, at pointer) {
		switch name {
		case "Type":
			one.kind = r.text(member, at)
		case "Properties":
			one.properties, one.at = member, at
		}
	})
	return one
}

// require notes the properties that a resource lacks.
func (r *templateReader) require(one resource, names ...string) {
	if _, _, ok := intrinsicOf(one.properties); ok {
		return
	}
	for _, name := range names {
		if _, ok := one.properties.Get(name); !ok {
			r.problems.add(one.at, `the member "`+name+`" is missing`)
		}
	}
}

// eachProperty calls f for every property of a resource, with the name that it
// has in OpenAPI.
func (r *templateReader) eachProperty(one resource, f func(name string, member value.Value, at pointer)) {
	r.eachMember(one.properties, one.at, func(name string, member value.Value, at pointer) {
		if spelled := camelCase(name); spelled != name { // others CloudFormation does not know
			f(spelled, member, at)
		}
	})
}

func (r *templateReader) readResource(one resource) {
	switch one.kind {
	case methodType:
		r.method(one)
	case restAPIType, serverlessAPIType:
		r.restAPI(one)
	case gatewayResponseType:
		r.gatewayResponse(one)
	case serverlessFunctionType:
		r.function(one)
	default:
	}
}

// restAPI reads an API and the document that it may have.
func (r *templateReader) restAPI(one resource) {
	r.eachMember(one.properties, one.at, func(name string, member value.Value, at pointer) {
		switch name {
		case "Body", "DefinitionBody":
			r.body(member, at)
		case "BinaryMediaTypes":
			for _, mediaType := range r.texts(member, at) {
				r.api.BinaryMediaTypes = append(r.api.BinaryMediaTypes, strings.ReplaceAll(mediaType, "~1", "/"))
			}
		case "MinimumCompressionSize":
			size := r.integer(member, at)
			r.api.MinimumCompressionSize = &size
		case "ApiKeySourceType":
			r.api.APIKeySource = r.word(member, at)
		}
	})
}

func (r *templateReader) gatewayResponse(one resource) {
	g := GatewayResponse{Pointer: string(one.at), places: placement{}}
	r.eachProperty(one, func(name string, member value.Value, at pointer) {
		g.places[pointer("").member(name)] = at
		if name == "responseType" {
			g.Type = r.word(member, at)
		}
		r.gatewayMember(&g, name, member, at)
	})
	r.api.GatewayResponses = append(r.api.GatewayResponses, g)
}
