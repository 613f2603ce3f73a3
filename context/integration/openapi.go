package integration

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

const (
	integrationKey = "x-amazon-apigateway-integration"
	anyMethodKey   = "x-amazon-apigateway-any-method"
)

// ParseOpenAPI reads an OpenAPI document, version 2 or 3, in JSON or YAML.
//
// It fails for a text that is neither, for a document that is not OpenAPI, and
// for one whose parts have wrong types: the error is Problems then, which have
// the JSON pointers of the parts. What the package does not know is passed
// over. Validate of an Integration says what else is wrong with it.
func ParseOpenAPI(doc []byte) (*API, error) {
	root, err := parseDocument(doc)
	if err != nil {
		return nil, err
	}
	return DecodeOpenAPI(root)
}

// DecodeOpenAPI is like ParseOpenAPI for a document that has been read already.
func DecodeOpenAPI(root value.Value) (*API, error) {
	var problems Problems
	api := &API{}
	d := decoder{&problems}
	if d.version(root) {
		api.decode(d, root)
	}
	if err := problems.err(); err != nil {
		return nil, err
	}
	return api, nil
}

func (a *API) decode(d decoder, root value.Value) {
	paths, ok := root.Get("paths")
	if !ok {
		return
	}
	d.eachMember(paths, "/paths", func(path string, item value.Value, at pointer) {
		if strings.HasPrefix(path, "/") { // others are vendor extensions
			a.decodePath(d, path, item, at)
		}
	})
}

// decodePath adds the operations of a path item that have an integration.
func (a *API) decodePath(d decoder, path string, item value.Value, at pointer) {
	d.eachMember(item, at, func(key string, operation value.Value, at pointer) {
		method, ok := methodOf(key)
		if !ok {
			return
		}
		d.eachMember(operation, at, func(name string, member value.Value, at pointer) {
			if name == integrationKey {
				in := decodeIntegration(member, at, d.problems)
				a.Operations = append(a.Operations, Operation{path, method, in})
			}
		})
	})
}

// version reports whether a document is OpenAPI 2 or 3.
func (d decoder) version(root value.Value) bool {
	if root.Kind() != value.KindMap {
		d.wrong("", "an object", root)
		return false
	}
	for _, v := range [...]struct{ member, major string }{{"swagger", "2"}, {"openapi", "3"}} {
		version, ok := root.Get(v.member)
		if !ok {
			continue
		}
		if major, _, _ := strings.Cut(version.String(), "."); major == v.major {
			return true
		}
		d.problems.add(pointer("").member(v.member), "version "+version.String()+" is not supported")
		return false
	}
	d.problems.add("", `not an OpenAPI document: there is no member "openapi" or "swagger"`)
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
