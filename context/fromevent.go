package context

import (
	"cmp"
	"errors"
	"fmt"

	"github.com/velmap/velmap/vtl/value"
)

// FromEvent returns the request that a Lambda function behind a proxy
// integration of a REST API gets as its event. It reads the members
//
//	resource, path, httpMethod
//	headers, multiValueHeaders
//	queryStringParameters, multiValueQueryStringParameters
//	pathParameters, stageVariables
//	requestContext
//	body, isBase64Encoded
//
// each of which may be missing or null; others are ignored. Of a header or a
// query parameter the values in the multi-value map count where it is in both.
// Only the payload is decoded, from Base64 where isBase64Encoded is true.
//
// $context has the members of requestContext, null ones included, for API
// Gateway has both of them alike: requestContext.path has the stage in front,
// which the path of the event has not. requestTimeEpoch is a Long, the values
// of authorizer are Strings, and claims is null by itself. httpMethod,
// resourcePath and path are added where requestContext lacks them. What AWS
// documents for access logs alone, as authorizer.integrationLatency, stays. An
// event without requestContext gives the members that API Gateway always has,
// as a Request without Context does.
//
// It fails for a value of a wrong type, for a body that is not the Base64 that
// isBase64Encoded promises, and for the events of an HTTP API, whose version
// is 2.0, and names the place.
func FromEvent(v value.Value) (*Request, error) {
	if v.Kind() != value.KindMap {
		return nil, fmt.Errorf("the event must be an object, not %s", v.JSONType())
	}
	e := &optional{object: v}
	e.checkVersion()
	r := &Request{
		Method:         e.text("httpMethod"),
		Resource:       e.text("resource"),
		Path:           e.text("path"),
		PathParameters: e.params("pathParameters", oneString),
		Query:          e.multiValue("queryStringParameters", "multiValueQueryStringParameters"),
		Header:         e.multiValue("headers", "multiValueHeaders"),
		Body:           e.body(),
		StageVariables: e.params("stageVariables", oneString),
	}
	e.requestContext(r)
	if e.err != nil {
		return nil, e.err
	}
	return r, nil
}

// checkVersion refuses the event of an HTTP API. That of a REST API has no
// version; an HTTP API can send the same as its version 1.0.
func (o *optional) checkVersion() {
	switch version := o.text("version"); version {
	case "", "1.0":
	case "2.0":
		o.fail(errors.New("version 2.0 is the event of an HTTP API; that of a REST API has no version, or 1.0"))
	default:
		o.fail(fmt.Errorf("version %q is not the event of a REST API, which has no version, or 1.0", version))
	}
}

// multiValue returns the parameters of two maps. Names that only the one with
// single values has come last.
func (o *optional) multiValue(single, multi string) Params {
	last, all := o.params(single, oneString), o.params(multi, moreStrings)
	known := make(map[string]bool, len(all))
	for _, p := range all {
		known[p.Name] = true
	}
	for _, p := range last {
		if !known[p.Name] {
			all = append(all, p)
		}
	}
	return all
}

func (o *optional) body() Body {
	text, encoded := o.text("body"), o.truth("isBase64Encoded")
	if !encoded {
		return TextBody(text)
	}
	body, err := decodeBody(text, "body")
	if err != nil {
		o.fail(err)
	}
	return body
}

// requestContext takes $context, and what the event says nowhere else.
func (o *optional) requestContext(r *Request) {
	c := o.inside("requestContext")
	if c == nil {
		return
	}
	r.Context = c.withLongs("requestTimeEpoch", "connectedAt")
	r.Stage = c.text("stage")
	r.Method = cmp.Or(r.Method, c.text("httpMethod"))
	r.Resource = cmp.Or(r.Resource, c.text("resourcePath"))
	c.inside("identity")
	c.inside("authorizer")
	if c.err != nil {
		o.fail(c.err)
	}
}
