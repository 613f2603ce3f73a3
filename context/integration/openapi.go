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
// for an integration whose parts have wrong types: the *Error then has the JSON
// pointer of the part. What the package does not know is passed over.
func ParseOpenAPI(doc []byte) (*API, error) {
	root, err := parseDocument(doc)
	if err != nil {
		return nil, err
	}
	if err := checkVersion(root); err != nil {
		return nil, err
	}
	api := &API{}
	paths, ok := root.Get("paths")
	if !ok {
		return api, nil
	}
	err = eachMember(paths, "/paths", func(path string, item value.Value, at pointer) error {
		if !strings.HasPrefix(path, "/") { // a vendor extension
			return nil
		}
		return api.decodePath(path, item, at)
	})
	if err != nil {
		return nil, err
	}
	return api, nil
}

// decodePath adds the operations of a path item.
func (a *API) decodePath(path string, item value.Value, at pointer) error {
	return eachMember(item, at, func(key string, operation value.Value, at pointer) error {
		method, ok := methodOf(key)
		if !ok {
			return nil
		}
		in, ok, err := decodeOperation(operation, at)
		if ok {
			a.Operations = append(a.Operations, Operation{path, method, in})
		}
		return err
	})
}

// checkVersion checks that a document is OpenAPI 2 or 3.
func checkVersion(root value.Value) error {
	for _, v := range [...]struct{ member, major string }{{"swagger", "2"}, {"openapi", "3"}} {
		version, ok := root.Get(v.member)
		if !ok {
			continue
		}
		if major, _, _ := strings.Cut(version.String(), "."); major == v.major {
			return nil
		}
		return pointer("").member(v.member).errorf("version " + version.String() + " is not supported")
	}
	return pointer("").errorf(`not an OpenAPI document: there is no member "openapi" or "swagger"`)
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

// decodeOperation returns the integration of an operation; ok is false when it
// has none.
func decodeOperation(operation value.Value, at pointer) (in *Integration, ok bool, err error) {
	if operation.Kind() != value.KindMap {
		return nil, false, wrongType(at, "an object", operation)
	}
	v, ok := operation.Get(integrationKey)
	if !ok {
		return nil, false, nil
	}
	in, err = decodeIntegration(v, at.member(integrationKey))
	return in, err == nil, err
}
