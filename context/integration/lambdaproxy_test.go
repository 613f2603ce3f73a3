package integration

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	apigw "github.com/velmap/velmap/context"
)

func TestParseLambdaResponse(t *testing.T) {
	header := func(name string, values ...string) apigw.Param { return apigw.Param{Name: name, Values: values} }
	for _, test := range []struct {
		rule, payload string
		want          lambdaResponse
	}{
		{"an empty object", `{}`, lambdaResponse{status: 200}},
		{"a status code", `{"statusCode": 404}`, lambdaResponse{status: 404}},
		{"a status code that is a text", `{"statusCode": "201"}`, lambdaResponse{status: 201}},
		{"a body", `{"body": "x"}`, lambdaResponse{status: 200, body: "x"}},
		{"a body that is a number", `{"body": 12}`, lambdaResponse{status: 200, body: "12"}},
		{"base64", `{"body": "eA==", "isBase64Encoded": true}`, lambdaResponse{status: 200, body: "eA==", base64: true}},
		{"no base64", `{"body": "eA==", "isBase64Encoded": false}`, lambdaResponse{status: 200, body: "eA=="}},
		{
			"all members are null", `{"statusCode": null, "headers": null, "multiValueHeaders": null, "body": null, "isBase64Encoded": null}`,
			lambdaResponse{status: 200},
		},
		{
			"headers", `{"headers": {"test-header": "value", "header-bool": true, "n": 1, "none": null}}`,
			lambdaResponse{status: 200, headers: apigw.Params{header("test-header", "value"), header("header-bool", "true"), header("n", "1")}},
		},
		{
			"multiValueHeaders", `{"multiValueHeaders": {"test-multi": ["value1", null, "value2"], "none": null}}`,
			lambdaResponse{status: 200, headers: apigw.Params{header("test-multi", "value1", "value2")}},
		},
		{
			"a header in both", `{"headers": {"test-multi": "solo", "b": "c"}, "multiValueHeaders": {"tesT-Multi": ["multi"]}}`,
			lambdaResponse{status: 200, headers: apigw.Params{header("tesT-Multi", "multi", "solo"), header("b", "c")}},
		},
		{
			"a value in both", `{"multiValueHeaders": {"a": ["x", "y"]}, "headers": {"A": "x"}}`,
			lambdaResponse{status: 200, headers: apigw.Params{header("a", "x", "y")}},
		},
	} {
		got, err := parseLambdaResponse(test.payload)
		if err != nil || !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: %+v, %v, want %+v", test.rule, got, err, test.want)
		}
	}
}

func TestParseLambdaResponseMalformed(t *testing.T) {
	for _, test := range []struct{ rule, payload, want string }{
		{"another member", `{"statusCode": 200, "wrongValue": "value"}`, `it has a member "wrongValue"`},
		{"another member that is null", `{"wrongValue": null}`, `it has a member "wrongValue"`},
		{"a failed function", `{"errorMessage": "boom", "errorType": "E"}`, `it has a member "errorMessage"`},
		{"just a text", `"justAString"`, "it is a string"},
		{"null", `null`, "it is null"},
		{"a list", `[]`, "it is an array"},
		{"no JSON", `{"statusCode": `, ""},
		{"a status code that is no number", `{"statusCode": "test"}`, `statusCode is "test"`},
		{"a status code that is no integer", `{"statusCode": 200.5}`, `statusCode is "200.5"`},
		{"a status code that HTTP does not have", `{"statusCode": 99}`, `statusCode is "99"`},
		{"headers that are a list", `{"headers": []}`, "headers is an array"},
		{"a header that is an object", `{"headers": {"a": {}}}`, "a is an object"},
		{"a header with several values in headers", `{"headers": {"a": ["x"]}}`, "a is an array"},
		{"multiValueHeaders that are a text", `{"multiValueHeaders": "x"}`, "multiValueHeaders is a string"},
		{"a text in multiValueHeaders", `{"multiValueHeaders": {"test-multi-invalid": "value1"}}`, "the header test-multi-invalid is a string"},
		{"a list as a value in multiValueHeaders", `{"multiValueHeaders": {"a": [["x"]]}}`, "a is an array"},
		{"a body that is an object", `{"body": {"a": 1}}`, "body is an object"},
		{"a flag that is none", `{"isBase64Encoded": "maybe"}`, "isBase64Encoded is a string"},
	} {
		_, err := parseLambdaResponse(test.payload)
		if !errors.Is(err, errMalformedLambdaResponse) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %q", test.rule, err, test.want)
		}
	}
}

func TestLambdaResponsePayload(t *testing.T) {
	for _, test := range []struct {
		rule                  string
		base64, acceptsBinary bool
		body, want            string
	}{
		{"text", false, false, "QUI=", "text QUI="},
		{"text, Accept binary", false, true, "QUI=", "text QUI="},
		{"base64", true, false, "QUI=", "text QUI="},
		{"base64, Accept binary", true, true, "QUI=", "bytes AB"},
		{"malformed base64, Accept binary", true, true, "x y", "500"},
	} {
		r := lambdaResponse{body: test.body, base64: test.base64}
		p, err := r.payload(test.acceptsBinary)
		if got := describe(t, p, err); got != test.want {
			t.Errorf("%s: %q, want %q", test.rule, got, test.want)
		}
	}
}
