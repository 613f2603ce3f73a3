package integration_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/velmap/velmap/context/integration"
	"github.com/velmap/velmap/vtl/value"
)

func decode(t *testing.T, text string) *integration.Integration {
	t.Helper()
	d, err := value.ParseJSON(text)
	if err != nil {
		t.Fatal(err)
	}
	in, err := integration.Decode(d.Root())
	if err != nil {
		t.Fatal(err)
	}
	return in
}

const lambdaURI = "arn:aws:apigateway:r:lambda:path/2015-03-31/functions/arn:aws:lambda:r:1:function:f/invocations"

func TestValidate(t *testing.T) {
	for _, test := range []struct{ rule, text, want string }{
		{"a mock needs nothing", `{"type": "mock"}`, ""},
		{"no type", `{}`, `the member "type" is missing`},
		{"an unknown type", `{"type": "HTTPS_PROXY"}`, "/type: 1 validation error detected: Value 'HTTPS_PROXY' at 'putIntegrationInput.type' failed to satisfy constraint: Member must satisfy enum value set: [HTTP, MOCK, AWS_PROXY, HTTP_PROXY, AWS]"},
		{"no method, which comes before the URI", `{"type": "http", "uri": "x"}`, "Enumeration value for HttpMethod must be non-empty"},
		{"no method of an AWS_PROXY", `{"type": "aws_proxy", "uri": "` + lambdaURI + `"}`, ""},
		{"an unknown method", `{"type": "http", "uri": "http://a", "httpMethod": "FETCH"}`, "/httpMethod: 1 validation error detected: Value 'FETCH' at 'putIntegrationInput.httpMethod' failed to satisfy constraint: Member must satisfy enum value set: [DELETE, HEAD, GET, OPTIONS, PATCH, POST, PUT, ANY]"},
		{"an HTTP endpoint that is none", `{"type": "http", "uri": "arn:aws:x", "httpMethod": "get"}`, "/uri: Invalid HTTP endpoint specified for URI"},
		{"an HTTP endpoint of a stage variable", `{"type": "http", "uri": "${stageVariables.url}/a", "httpMethod": "GET"}`, ""},
		{"a URI that is no ARN", `{"type": "aws", "uri": "http://a", "httpMethod": "GET"}`, "/uri: Invalid ARN specified in the request"},
		{"an ARN without path or action", `{"type": "aws", "uri": "arn:aws:apigateway:r:lambda:test/a", "httpMethod": "GET"}`, "/uri: AWS ARN for integration must contain path or action"},
		{"an ARN with an action", `{"type": "aws", "uri": "arn:aws:apigateway:r:dynamodb:action/Query", "httpMethod": "POST"}`, ""},
		{"an ARN with an intrinsic", `{"type": "aws_proxy", "uri": "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${F.Arn}/invocations"}`, ""},
		{"an ARN that is an intrinsic", `{"type": "aws", "httpMethod": "POST", "uri": {"Ref": "Uri"}}`, ""},
		{"a proxy of another service", `{"type": "aws_proxy", "uri": "arn:aws:apigateway:r:s3:path/b"}`, "/uri: Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations."},
		{"a proxy of another path", `{"type": "aws_proxy", "uri": "arn:aws:apigateway:r:lambda:path/x"}`, "/uri: Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations."},
		{"a content type that is none", `{"type": "mock", "requestTemplates": {"123": "x", "$default": "", "a/b": ""}}`, "/requestTemplates/123: Invalid content type specified: 123"},
		{"a status code that is none", `{"type": "mock", "responses": {"default": {"statusCode": 600}}}`, `/responses/default/statusCode: 1 validation error detected: Value '600' at 'statusCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [1-5]\d\d`},
		{"a target that is none", `{"type": "mock", "requestParameters": {"method.request.path.a": "'x'"}}`, "/requestParameters/method.request.path.a: Invalid mapping expression specified: method.request.path.a: the target must be integration.request.path, querystring or header, and a name"},
		{"an expression that is none", `{"type": "mock", "responses": {"default": {"statusCode": "200", "responseParameters": {"method.response.header.A": "b"}}}}`, "/responses/default/responseParameters/method.response.header.A: Invalid mapping expression specified: b: it is neither a parameter, the body, context, stageVariables nor a text in single quotes"},
		{"a timeout that is too short", `{"type": "mock", "timeoutInMillis": 49}`, "/timeoutInMillis: the timeout must be at least 50 ms, not 49"},
		{"a VPC link without a name", `{"type": "mock", "connectionType": "vpc_link"}`, "/connectionType: a VPC_LINK needs a connectionId"},
		{"all at once", `{"type": "mock", "timeoutInMillis": 1, "requestTemplates": {"a": "", "b": ""}}`, "/timeoutInMillis: the timeout must be at least 50 ms, not 1\n/requestTemplates/a: Invalid content type specified: a\n/requestTemplates/b: Invalid content type specified: b"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			if got := decode(t, test.text).Validate().Error(); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestValidatePattern(t *testing.T) {
	problems := decode(t, `{"type": "mock", "responses": {"(": {"statusCode": "200"}, "4\\d{2}": {"statusCode": "400"}}}`).Validate()
	if len(problems) != 1 || problems[0].Pointer != "/responses/(" {
		t.Errorf("got %v", problems)
	}
}

func TestDecodeGivesAllProblems(t *testing.T) {
	d, err := value.ParseJSON(`{"type": 1, "uri": "http://a", "requestTemplates": {"a/b": 2}}`)
	if err != nil {
		t.Fatal(err)
	}
	in, err := integration.Decode(d.Root())
	var problem *integration.Error
	if !errors.As(err, &problem) || err.Error() != "/type: must be a string, not a number\n/requestTemplates/a~1b: must be a string, not a number" {
		t.Errorf("got %v", err)
	}
	if in.URI != "http://a" {
		t.Error("what can be read is not there")
	}
}

func TestStored(t *testing.T) {
	for _, test := range []struct{ rule, text, want string }{
		{"defaults of HTTP", `{"type": "http", "httpMethod": "get", "uri": "http://a"}`, `{"type":"HTTP","httpMethod":"GET","uri":"http://a","connectionType":"INTERNET","passthroughBehavior":"WHEN_NO_MATCH","timeoutInMillis":29000,"cacheKeyParameters":[]}`},
		{"a mock has no backend", `{"type": "mock", "httpMethod": "GET", "uri": "http://a"}`, `{"type":"MOCK","passthroughBehavior":"WHEN_NO_MATCH","timeoutInMillis":29000,"cacheKeyParameters":[]}`},
		{"what is given", `{"type": "aws", "httpMethod": "POST", "uri": "u", "credentials": "c", "contentHandling": "convert_to_text", "passthroughBehavior": "never", "timeoutInMillis": 50, "cacheNamespace": "n", "cacheKeyParameters": ["k"], "requestParameters": {"p": "'x'", "q": true}, "requestTemplates": {}, "tlsConfig": {"insecureSkipVerification": true}, "payloadFormatVersion": 1.0, "x": 1}`,
			`{"type":"AWS","httpMethod":"POST","uri":"u","credentials":"c","contentHandling":"CONVERT_TO_TEXT","cacheNamespace":"n","tlsConfig":{"insecureSkipVerification":true},"passthroughBehavior":"NEVER","timeoutInMillis":50,"cacheKeyParameters":["k"],"requestParameters":{"p":"'x'"},"requestTemplates":{}}`},
		{"responses by status code", `{"type": "mock", "responses": {"default": {"statusCode": 200, "responseTemplates": {"a/b": ""}}, "4..": {"statusCode": "404", "responseTemplates": {}, "contentHandling": "convert_to_binary", "responseParameters": {"method.response.header.A": "'b'"}}}}`,
			`{"type":"MOCK","passthroughBehavior":"WHEN_NO_MATCH","timeoutInMillis":29000,"cacheKeyParameters":[],"integrationResponses":{"200":{"statusCode":"200","responseTemplates":{"a/b":null}},"404":{"statusCode":"404","selectionPattern":"4..","responseParameters":{"method.response.header.A":"'b'"},"responseTemplates":{},"contentHandling":"CONVERT_TO_BINARY"}}}`},
	} {
		t.Run(test.rule, func(t *testing.T) {
			got, err := decode(t, test.text).Stored().AppendJSON(nil, value.PlainSlash)
			if err != nil || string(got) != test.want {
				t.Errorf("got  %s, %v\nwant %s", got, err, test.want)
			}
		})
	}
}

func TestMarshal(t *testing.T) {
	const source = `{"x-own":[1],"type":"http","uri":"http://a","responses":{"default":{"note":"n","statusCode":200},"4..":{"statusCode":"404"}},"httpMethod":"get"}`
	for _, test := range []struct {
		rule   string
		change func(*integration.Integration)
		want   string
	}{
		{"what has not changed stands as it was", func(*integration.Integration) {}, source},
		{"a change", func(in *integration.Integration) { in.URI = "http://b" }, strings.Replace(source, "http://a", "http://b", 1)},
		{"a new member", func(in *integration.Integration) { in.TimeoutInMillis = 50 }, strings.TrimSuffix(source, "}") + `,"timeoutInMillis":50}`},
		{"a member less", func(in *integration.Integration) { in.HTTPMethod = "" }, strings.Replace(source, `,"httpMethod":"get"`, "", 1)},
		{"a change of a response", func(in *integration.Integration) { in.Responses[0].StatusCode = "201" }, strings.Replace(source, `"statusCode":200`, `"statusCode":"201"`, 1)},
		{"a response less", func(in *integration.Integration) { in.Responses = in.Responses[:1] }, strings.Replace(source, `,"4..":{"statusCode":"404"}`, "", 1)},
	} {
		t.Run(test.rule, func(t *testing.T) {
			var in integration.Integration
			if err := json.Unmarshal([]byte(source), &in); err != nil {
				t.Fatal(err)
			}
			test.change(&in)
			if got, err := json.Marshal(&in); err != nil || string(got) != test.want {
				t.Errorf("got  %s, %v\nwant %s", got, err, test.want)
			}
		})
	}
	built := integration.Integration{Type: integration.Mock, TLSConfig: &integration.TLSConfig{ServerNameToVerify: "a"}, CacheKeyParameters: []string{"k"}}
	if got, err := json.Marshal(&built); err != nil || string(got) != `{"type":"MOCK","tlsConfig":{"insecureSkipVerification":false,"serverNameToVerify":"a"},"cacheKeyParameters":["k"]}` {
		t.Errorf("got %s, %v", got, err)
	}
}

// FuzzDecode holds that no object makes Decode panic, and that an integration
// is the same after it has been written and read.
func FuzzDecode(f *testing.F) {
	f.Add(`{"type": "http", "responses": {"a": {"statusCode": 1}}, "tlsConfig": {}, "x": null}`)
	f.Add(`{"type": "aws", "uri": "arn:aws:apigateway:${a:b}:s3:path/x", "requestTemplates": {"a/b": null}}`)
	f.Fuzz(func(t *testing.T, text string) {
		d, err := value.ParseJSON(text)
		if err != nil {
			return
		}
		in, err := integration.Decode(d.Root())
		in.Validate()
		in.Stored()
		if err != nil {
			return
		}
		again, err := integration.Decode(in.Value())
		if err != nil || !sameFields(in, again) {
			t.Errorf("%+v, then %+v, %v", in, again, err)
		}
	})
}
