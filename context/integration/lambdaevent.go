package integration

import (
	"encoding/base64"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl/value"
)

// lambdaEvent returns the event that a Lambda function behind an AWS_PROXY
// gets: payload version 1.0 of a REST API. Maps that are empty are null, and so
// is a payload that is; one that is binary is Base64.
func lambdaEvent(r *apigw.Request, headers apigw.Params, variables value.Value, binary bool) value.Value {
	e := value.NewMap()
	e.Set("resource", value.String(r.Resource))
	e.Set("path", value.String(r.Path))
	e.Set("httpMethod", value.String(r.Method))
	e.Set("headers", lastValues(headers))
	e.Set("multiValueHeaders", allValues(headers))
	e.Set("queryStringParameters", lastValues(r.Query))
	e.Set("multiValueQueryStringParameters", allValues(r.Query))
	e.Set("pathParameters", lastValues(r.PathParameters))
	e.Set("stageVariables", lastValues(r.StageVariables))
	e.Set("requestContext", eventContext(variables))
	body := value.Null
	switch bytes := r.Body.Bytes(); {
	case len(bytes) == 0:
	case binary:
		body = value.String(base64.StdEncoding.EncodeToString(bytes))
	default:
		body = value.String(value.DecodeUTF8(bytes))
	}
	e.Set("body", body)
	e.Set("isBase64Encoded", value.Bool(binary))
	return e.Value()
}

// eventContext is $context without what templates alone see.
func eventContext(variables value.Value) value.Value {
	m := value.NewMap()
	for key, v := range variables.Entries() {
		if name, _ := key.Str(); name != "requestOverride" && name != "responseOverride" {
			m.Put(key, v)
		}
	}
	return m.Value()
}

func lastValues(params apigw.Params) value.Value {
	return mapOf(params, func(values []string) value.Value { return value.String(values[len(values)-1]) })
}

func allValues(params apigw.Params) value.Value { return mapOf(params, textList) }

func mapOf(params apigw.Params, of func(values []string) value.Value) value.Value {
	m := value.NewMap()
	for _, p := range params {
		if len(p.Values) > 0 {
			m.Set(p.Name, of(p.Values))
		}
	}
	if m.Len() == 0 {
		return value.Null
	}
	return m.Value()
}
