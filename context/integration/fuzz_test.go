package integration_test

import (
	"testing"
	"time"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/context/integration"
	"github.com/velmap/velmap/vtl/value"
)

// FuzzParseOpenAPI holds that no document makes ParseOpenAPI panic.
func FuzzParseOpenAPI(f *testing.F) {
	f.Add([]byte(petsJSON))
	f.Add([]byte(petsYAML))
	f.Add([]byte("a: &a [*a]"))
	f.Add([]byte("x: &x {a: b}\n<<: [*x, *x]"))
	f.Fuzz(func(t *testing.T, doc []byte) {
		api, err := integration.ParseOpenAPI(doc)
		if (api == nil) != (err != nil) {
			t.Errorf("got %v, %v", api, err)
		}
	})
}

// FuzzPipeline holds that every request gets an answer with a log, whatever the
// integration, the request and the response are.
func FuzzPipeline(f *testing.F) {
	for _, in := range []string{
		`{"type": "mock", "requestTemplates": {"application/json": "{statusCode: 404}"}, "responses": {"4..": {"statusCode": "410", "responseTemplates": {"application/json": "$input.body"}}}}`,
		`{"type": "http", "httpMethod": "ANY", "uri": "http://a/{p}", "contentHandling": "convert_to_binary", "requestParameters": {"integration.request.path.p": "method.request.body.a"}, "responses": {"default": {"responseParameters": {"method.response.header.A": "integration.response.body.b"}}}}`,
		`{"type": "http_proxy", "uri": "http://a", "contentHandling": "convert_to_text"}`,
		`{"type": "aws_proxy", "httpMethod": "POST", "uri": "` + lambdaURI + `"}`,
		`{"type": "aws", "uri": "` + lambdaURI + `", "requestTemplates": {"a/b": "#set($context.responseOverride.status = 201)"}, "responses": {".*x.*": {"statusCode": "400"}}}`,
	} {
		f.Add(in, `{"method": "POST", "headers": {"Accept": "a/b", "Content-Type": "a/b"}, "body": "{\"a\": 1}"}`, 200, "X-Amz-Function-Error", `{"errorMessage": "x", "statusCode": 1, "headers": {"a": [1]}, "__type": "AccessDeniedException"}`)
	}
	f.Fuzz(func(t *testing.T, object, described string, status int, header, body string) {
		in, err := value.ParseJSON(object, value.MaxDepth(100))
		if err != nil {
			return
		}
		decoded, _ := integration.Decode(in.Root())
		client, err := value.ParseJSON(described, value.MaxDepth(100))
		if err != nil {
			return
		}
		request, err := apigw.FromValue(client.Root())
		if err != nil {
			return
		}
		p, err := integration.NewPipeline(decoded, integration.WithBinaryMediaTypes("a/b"), integration.WithDeclaredResponses("200"))
		if err != nil {
			return
		}
		x := p.Request(request)
		response := &integration.BackendResponse{Status: status, Header: apigw.Params{{Name: header, Values: []string{body}}}, Body: apigw.TextBody(body), Latency: time.Second}
		if a := p.Response(x, response); a == nil || len(x.Log()) < 8 || len(x.CloudWatchLog()) < 11 {
			t.Errorf("got %+v, %v", a, x.Log())
		}
	})
}
