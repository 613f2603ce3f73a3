package integration

import (
	"slices"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// The extensions of OpenAPI that API Gateway knows.
const (
	extension      = "x-amazon-apigateway-"
	integrationKey = extension + "integration"
	anyMethodKey   = extension + "any-method"
	validatorKey   = extension + "request-validator"
	validatorsKey  = extension + "request-validators"
)

// ParseOpenAPI reads an OpenAPI document, version 2 or 3, in JSON or YAML.
// References, $ref, to other parts of the document are followed.
//
// It fails for a text that is neither, for a document that is not OpenAPI, and
// for one whose parts have wrong types: the error is Problems then, which have
// the JSON pointers of the parts. What the package does not know is passed
// over. Validate of an Integration says what else is wrong with it.
func ParseOpenAPI(doc []byte, options ...ReadOption) (*API, error) {
	root, err := parseDocument(doc)
	if err != nil {
		return nil, err
	}
	return DecodeOpenAPI(root, options...)
}

// DecodeOpenAPI is like ParseOpenAPI for a document that has been read already.
func DecodeOpenAPI(root value.Value, options ...ReadOption) (*API, error) {
	var problems Problems
	r := newOpenAPIReader(root, newDecoder(&problems, options...))
	if r.version() {
		r.read()
	}
	if err := problems.err(); err != nil {
		return nil, err
	}
	return r.api, nil
}

// openAPIReader reads one document.
type openAPIReader struct {
	decoder
	root       value.Value
	document   *modelDocument
	api        *API
	validators map[string]*RequestValidator
	schemes    map[string]string // of security: how they authorize

	// What operations have that name none of their own.
	validator, authorization string
}

func newOpenAPIReader(root value.Value, d decoder) *openAPIReader {
	return &openAPIReader{decoder: d, root: root, document: &modelDocument{root, d.intrinsics.reading}, api: &API{}}
}

func (r *openAPIReader) read() {
	r.readValidators()
	r.readSecurity()
	r.eachMember(r.root, "", func(name string, member value.Value, at pointer) {
		switch name {
		case "paths":
			r.paths(member, at)
		case extension + "binary-media-types":
			r.api.BinaryMediaTypes = r.texts(member, at)
		case extension + "minimum-compression-size":
			size := r.integer(member, at)
			r.api.MinimumCompressionSize = &size
		case extension + "api-key-source":
			r.api.APIKeySource = r.word(member, at)
		case extension + "gateway-responses":
			r.gatewayResponses(member, at)
		}
	})
}

func (r *openAPIReader) paths(v value.Value, at pointer) {
	r.eachMember(v, at, func(path string, item value.Value, at pointer) {
		if strings.HasPrefix(path, "/") { // others are vendor extensions
			r.path(path, item, at)
		}
	})
}

// path reads the operations of a path item.
func (r *openAPIReader) path(path string, item value.Value, at pointer) {
	item, at = r.follow(item, at)
	shared := Operation{Path: path}
	r.requestParameters(&shared, item, at)
	r.eachMember(item, at, func(key string, operation value.Value, at pointer) {
		if method, ok := methodOf(key); ok {
			o := shared
			o.Method, o.Models = method, slices.Clone(shared.Models)
			r.operation(o, operation, at)
		}
	})
}

// gatewayResponses reads the answers that API Gateway gives by itself.
func (r *openAPIReader) gatewayResponses(v value.Value, at pointer) {
	r.eachMember(v, at, func(name string, member value.Value, at pointer) {
		g := GatewayResponse{Type: name, Pointer: string(at)}
		r.eachMember(member, at, func(name string, member value.Value, at pointer) { r.gatewayMember(&g, name, member, at) })
		r.api.GatewayResponses = append(r.api.GatewayResponses, g)
	})
}

// version reports whether the document is OpenAPI 2 or 3.
func (r *openAPIReader) version() bool {
	if !r.root.IsMap() {
		r.wrong("", "an object", r.root)
		return false
	}
	for _, v := range [...]struct{ member, major string }{{"swagger", "2"}, {"openapi", "3"}} {
		version, ok := r.root.Get(v.member)
		if !ok {
			continue
		}
		text := r.number(version, pointer("").member(v.member))
		if major, _, _ := strings.Cut(text, "."); major == v.major {
			return true
		}
		if text != "" {
			r.problems.add(pointer("").member(v.member), "version "+text+" is not supported")
		}
		return false
	}
	r.problems.add("", `not an OpenAPI document: there is no member "openapi" or "swagger"`)
	return false
}

// methodOf returns the method that a key of a path item stands for; ok is false
// for other keys, such as parameters.
func methodOf(key string) (method string, ok bool) {
	switch key {
	case "get", "put", "post", "delete", "options", "head", "patch", "trace":
		return strings.ToUpper(key), true
	case anyMethodKey:
		return anyMethod, true
	default:
		return "", false
	}
}
