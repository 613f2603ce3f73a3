package integration_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/context/integration"
	"github.com/velmap/velmap/vtl/value"
)

func clientRequest(t *testing.T, text string) *apigw.Request {
	t.Helper()
	d, err := value.ParseJSON(text)
	if err != nil {
		t.Fatal(err)
	}
	r, err := apigw.FromValue(d.Root())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func pipeline(t *testing.T, text string, options ...integration.PipelineOption) *integration.Pipeline {
	t.Helper()
	p, err := integration.NewPipeline(decode(t, text), options...)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func paramsText(params apigw.Params) string {
	var b strings.Builder
	for _, p := range params {
		fmt.Fprintf(&b, " %s=%s", p.Name, strings.Join(p.Values, "|"))
	}
	return b.String()
}

func answerText(a *integration.Answer) string {
	return fmt.Sprintf("%d%s: %s", a.Status, paramsText(a.Header), a.Body.Text())
}

func TestPipelineRequest(t *testing.T) {
	const http = `"type": "http", "httpMethod": "POST", "uri": "http://a/{p}?own=1"`
	for _, test := range []struct{ rule, integration, request, want string }{
		{"an HTTP endpoint gets what is mapped, and what API Gateway adds", `{` + http + `, "requestParameters": {"integration.request.path.p": "method.request.path.id", "integration.request.querystring.q": "method.request.querystring.q", "integration.request.header.H": "'s'", "integration.request.header.None": "method.request.header.none"}}`,
			`{"method": "PUT", "pathParameters": {"id": "a b/c"}, "query": {"q": "1", "x": "2"}, "headers": {"X": "y", "Content-Type": "text/plain"}, "body": "b", "context": {"apiId": "api"}}`,
			"POST http://a/a%20b/c?own=1 q=1 | H=s Accept=application/json User-Agent=AmazonAPIGateway_api Content-Type=text/plain X-Amzn-Apigateway-Api-Id=api | b"},
		{"an HTTP_PROXY gets the client's headers and query, mapped values besides", `{"type": "http_proxy", "httpMethod": "ANY", "uri": "http://a", "requestParameters": {"integration.request.querystring.q": "'m'", "integration.request.header.x": "'m'"}}`,
			`{"method": "PATCH", "query": {"q": ["1", "2"]}, "headers": {"X": "y", "Host": "h", "TE": "t", "Accept": "a/b", "User-Agent": "u", "Content-Type": "c/d"}, "context": {"apiId": "api"}}`,
			"PATCH http://a q=1|2|m | x=m Accept=a/b User-Agent=u Content-Type=c/d X-Amzn-Apigateway-Api-Id=api | "},
		{"a template, and overrides in the place of mappings", `{` + http + `, "requestParameters": {"integration.request.path.p": "'x'"}, "requestTemplates": {"application/json": "#set($context.requestOverride.path.p = 'o')#set($context.requestOverride.header.H = ['1', '2'])$input.json('$.a')"}}`,
			`{"method": "GET", "body": "{\"a\": [1]}"}`,
			"POST http://a/o?own=1 | H=1,2 Accept=application/json User-Agent=AmazonAPIGateway_ | [1]"},
		{"an AWS service has its ARN taken apart", `{"type": "aws", "httpMethod": "POST", "uri": "arn:aws:apigateway:r:sub.s3:path/{b}/k", "requestParameters": {"integration.request.path.b": "'bucket'"}}`, `{"method": "GET"}`,
			"POST arn:aws:apigateway:r:sub.s3:path/bucket/k r sub s3  bucket/k | Accept=application/json User-Agent=AmazonAPIGateway_ | "},
		{"an action of an AWS service", `{"type": "aws", "httpMethod": "POST", "uri": "arn:aws:apigateway:r:dynamodb:action/Query"}`, `{"method": "GET"}`,
			"POST arn:aws:apigateway:r:dynamodb:action/Query r  dynamodb Query  | Accept=application/json User-Agent=AmazonAPIGateway_ | "},
		{"a payload without a template is refused", `{` + http + `, "passthroughBehavior": "never"}`, `{"method": "POST", "body": "b"}`, `415 Content-Type=application/json x-amzn-ErrorType=BadRequestException: {"message":"Unsupported Media Type"}`},
		{"a body that a mapping cannot read", `{` + http + `, "requestParameters": {"integration.request.header.H": "method.request.body.a"}}`, `{"method": "POST", "body": "{"}`, `400 Content-Type=application/json x-amzn-ErrorType=BadRequestException: {"message":"Invalid JSON in request body"}`},
		{"a template that fails", `{` + http + `, "requestTemplates": {"application/json": "$util.urlDecode('%')"}}`, `{"method": "POST"}`, `500 Content-Type=application/json x-amzn-ErrorType=InternalServerErrorException: {"message":"Internal server error"}`},
		{"a header that must not be mapped", `{` + http + `, "requestParameters": {"integration.request.header.content-length": "'1'"}}`, `{"method": "POST"}`, `500 Content-Type=application/json x-amzn-ErrorType=InternalServerErrorException: {"message":"Internal server error"}`},
		{"a parameter that is overridden twice", `{` + http + `, "requestTemplates": {"application/json": "#set($context.requestOverride.header.a = 1)#set($context.requestOverride.header.a = 2)"}}`, `{"method": "POST"}`, `500 Content-Type=application/json x-amzn-ErrorType=InternalServerErrorException: {"message":"Internal server error"}`},
		{"a URI that is none", `{"type": "http", "httpMethod": "GET", "uri": "http://${stageVariables.host}"}`, `{"method": "GET"}`, `500 Content-Type=application/json x-amzn-ErrorType=InternalServerErrorException: {"message":"Internal server error"}`},
		{"a method that a Lambda proxy does not take", `{"type": "aws_proxy", "httpMethod": "GET", "uri": "` + lambdaURI + `"}`, `{"method": "GET"}`, `500 Content-Type=application/json x-amzn-ErrorType=InternalServerErrorException: {"message":"Internal server error"}`},
		{"the event of a Lambda proxy", `{"type": "aws_proxy", "httpMethod": "POST", "uri": "` + lambdaURI + `"}`,
			`{"method": "PUT", "resource": "/{id}", "path": "/1", "pathParameters": {"id": "1"}, "query": {"q": ["1", "2"]}, "headers": {"X": "y", "TE": "t"}, "stageVariables": {"s": "v"}, "body": "b", "context": {"stage": "prod"}}`,
			"POST " + lambdaURI + " r  lambda  2015-03-31/functions/arn:aws:lambda:r:1:function:f/invocations | | " +
				`{"resource":"\/{id}","path":"\/1","httpMethod":"PUT","headers":{"X":"y"},"multiValueHeaders":{"X":["y"]},"queryStringParameters":{"q":"2"},"multiValueQueryStringParameters":{"q":["1","2"]},"pathParameters":{"id":"1"},"stageVariables":{"s":"v"},"requestContext":{"path":"\/1","stage":"prod","resourcePath":"\/{id}","httpMethod":"PUT"},"body":"b","isBase64Encoded":false}`},
	} {
		t.Run(test.rule, func(t *testing.T) {
			x := pipeline(t, test.integration).Request(clientRequest(t, test.request))
			if got := exchangeText(x); strings.ReplaceAll(got, `\/`, `/`) != strings.ReplaceAll(test.want, `\/`, `/`) {
				t.Errorf("\ngot  %s\nwant %s", got, test.want)
			}
		})
	}
}

func exchangeText(x *integration.Exchange) string {
	if x.Answer != nil {
		return answerText(x.Answer)
	}
	b := x.Backend
	text := b.Method + " " + b.URI
	if s := b.Service; s != nil {
		text += " " + strings.Join([]string{s.Region, s.Subdomain, s.Name, s.Action, s.Path}, " ")
	}
	return text + paramsText(b.Query) + " |" + paramsText(b.Header) + " | " + b.Body.Text()
}

func TestPipelineResponse(t *testing.T) {
	const (
		http     = `"type": "http", "httpMethod": "GET", "uri": "http://a"`
		internal = `500 Content-Type=application/json x-amzn-ErrorType=InternalServerErrorException: {"message":"Internal server error"}`
	)
	ok := &integration.BackendResponse{Status: 200, Header: apigw.Params{{Name: "A", Values: []string{"1", "2"}}, {Name: "Server", Values: []string{"s"}}}, Body: apigw.TextBody(`{"b":"c"}`)}
	missing := &integration.BackendResponse{Status: 404}
	for _, test := range []struct {
		rule, integration string
		backend           *integration.BackendResponse
		want              string
	}{
		{"the default", `{` + http + `, "responses": {"default": {"statusCode": "201"}}}`, ok, `201 Content-Type=application/json: {"b":"c"}`},
		{"a pattern", `{` + http + `, "responses": {"default": {"statusCode": "201"}, "40\\d": {"statusCode": "400"}}}`, missing, `400 Content-Type=application/json: `},
		{"a pattern has to match all", `{` + http + `, "responses": {"40": {"statusCode": "400"}, "default": {"statusCode": "201"}}}`, missing, `201 Content-Type=application/json: `},
		{"no response", `{` + http + `, "responses": {"200": {"statusCode": "200"}}}`, missing, internal},
		{"mappings and a template", `{` + http + `, "responses": {"default": {"statusCode": "200", "responseParameters": {"method.response.header.X": "integration.response.header.A", "method.response.header.Y": "integration.response.multivalueheader.A", "method.response.header.Z": "integration.response.body.b", "method.response.header.Date": "'d'", "method.response.header.N": "integration.response.header.n"}, "responseTemplates": {"application/json": "$input.path('$.b') $context.httpMethod"}}}}`, ok,
			`200 X=2 Y=1,2 Z=c x-amzn-Remapped-Date=d Content-Type=application/json: c GET`},
		{"overrides", `{` + http + `, "responses": {"default": {"statusCode": "200", "responseTemplates": {"application/json": "#set($context.responseOverride.status = 418)#set($context.responseOverride.header.H = 'h')"}}}}`, ok, `418 H=h Content-Type=application/json: `},
		{"a template that fails", `{` + http + `, "responses": {"default": {"statusCode": "200", "responseTemplates": {"application/json": "$util.urlDecode('%')"}}}}`, ok, internal},
		{"a template that is none", `{` + http + `, "responses": {"default": {"statusCode": "200", "responseTemplates": {"application/json": "#if("}}}}`, ok, internal},
		{"a payload that is to be binary and is not base64", `{` + http + `, "responses": {"default": {"statusCode": "200", "contentHandling": "convert_to_binary"}}}`, ok, internal},
		{"an HTTP_PROXY", `{"type": "http_proxy", "httpMethod": "GET", "uri": "http://a"}`, ok, `200 A=1|2 x-amzn-Remapped-Server=s Content-Type=application/json: {"b":"c"}`},
		{"a backend that takes too long", `{` + http + `}`, &integration.BackendResponse{Err: integration.ErrTimeout}, `504 Content-Type=application/json x-amzn-ErrorType=InternalServerErrorException: {"message":"Endpoint request timed out"}`},
		{"a backend that cannot be reached", `{` + http + `}`, &integration.BackendResponse{Err: errors.New("refused")}, `504 Content-Type=application/json x-amzn-ErrorType=InternalServerErrorException: {"message":"Network error communicating with endpoint"}`},
		{"no response at all", `{` + http + `}`, nil, `504 Content-Type=application/json x-amzn-ErrorType=InternalServerErrorException: {"message":"Network error communicating with endpoint"}`},
		{"a function that cannot be reached", `{"type": "aws_proxy", "httpMethod": "POST", "uri": "` + lambdaURI + `"}`, &integration.BackendResponse{Err: errors.New("refused")}, internal},
		{"a mock", `{"type": "mock", "requestTemplates": {"application/json": "{statusCode: 404,}"}, "responses": {"4..": {"statusCode": "410", "responseTemplates": {"application/json": "$input.body"}}}}`, nil, `410 Content-Type=application/json: {}`},
		{"a mock without a status code", `{"type": "mock", "requestTemplates": {"application/json": "{\"statusCode\": \"200\"}"}}`, nil, internal},
		{"a function's error", `{"type": "aws", "httpMethod": "POST", "uri": "` + lambdaURI + `", "responses": {"default": {"statusCode": "200"}, ".*bad.*": {"statusCode": "400"}}}`, &integration.BackendResponse{Status: 200, Body: apigw.TextBody(`{"errorMessage": "a bad thing"}`)}, `400 Content-Type=application/json: {"errorMessage": "a bad thing"}`},
		{"a function that API Gateway may not invoke is not selected by anything", `{"type": "aws", "httpMethod": "POST", "uri": "` + lambdaURI + `", "responses": {"default": {"statusCode": "200"}, ".*": {"statusCode": "403"}}}`, &integration.BackendResponse{Status: 200, Body: apigw.TextBody(`{"__type": "AccessDeniedException", "errorMessage": "denied"}`)}, internal},
		{"a Lambda proxy that API Gateway may not invoke", `{"type": "aws_proxy", "httpMethod": "POST", "uri": "` + lambdaURI + `"}`, &integration.BackendResponse{Status: 403, Body: apigw.TextBody(`{}`)}, internal},
		{"what a Lambda proxy returns", `{"type": "aws_proxy", "httpMethod": "POST", "uri": "` + lambdaURI + `"}`, &integration.BackendResponse{Status: 200, Body: apigw.TextBody(`{"statusCode": 201, "headers": {"H": "h"}, "body": "b"}`)}, `201 H=h Content-Type=application/json: b`},
		{"what a Lambda proxy must not return", `{"type": "aws_proxy", "httpMethod": "POST", "uri": "` + lambdaURI + `"}`, &integration.BackendResponse{Status: 200, Body: apigw.TextBody(`[]`)}, `502 Content-Type=application/json x-amzn-ErrorType=InternalServerErrorException: {"message":"Internal server error"}`},
	} {
		t.Run(test.rule, func(t *testing.T) {
			p := pipeline(t, test.integration)
			x := p.Request(clientRequest(t, `{"method": "GET"}`))
			if got := answerText(p.Response(x, test.backend)); got != test.want {
				t.Errorf("\ngot  %s\nwant %s", got, test.want)
			}
		})
	}
}

// What fails in a half of the pipeline is that half's failure in the log.
func TestPipelineReasons(t *testing.T) {
	function := &integration.BackendResponse{Status: 200, Header: apigw.Params{{Name: "X-Amz-Function-Error", Values: []string{"Unhandled"}}}, Body: apigw.TextBody(`{"errorMessage": "it fails"}`)}
	proxy := pipeline(t, `{"type": "aws_proxy", "httpMethod": "POST", "uri": "`+lambdaURI+`"}`)
	if a := proxy.Response(proxy.Request(clientRequest(t, `{"method": "GET"}`)), function); a.Status != 502 || a.Reason != "Lambda execution failed with status 200 due to customer function error: it fails" {
		t.Errorf("a function that fails: got %d %s", a.Status, a.Reason)
	}
	const failing = "#set($list = $util.parseJson('[1]'))#set($added = $list.add($list))#set($context.%sOverride.header.a = $list)"
	for _, test := range []struct{ rule, integration, want string }{
		{"an override of the request", `{"type": "mock", "requestTemplates": {"application/json": "{\"statusCode\": 200}` + strings.Replace(failing, "%s", "request", 1) + `"}}`, "Execution failed due to configuration error: Unable to transform request"},
		{"an override of the response", `{"type": "mock", "requestTemplates": {"application/json": "{\"statusCode\": 200}"}, "responses": {"default": {"statusCode": "200", "responseTemplates": {"application/json": "` + strings.Replace(failing, "%s", "response", 1) + `"}}}}`, "Execution failed due to configuration error: Unable to transform response"},
	} {
		p := pipeline(t, test.integration)
		if a := p.Response(p.Request(clientRequest(t, `{"method": "GET"}`)), nil); !strings.HasPrefix(a.Reason, test.want) {
			t.Errorf("%s: got %d %s", test.rule, a.Status, a.Reason)
		}
	}
}

func TestBackendCredentials(t *testing.T) {
	p := pipeline(t, `{"type": "aws", "httpMethod": "POST", "uri": "arn:aws:apigateway:r:s3:path/{b}", "credentials": "arn:aws:iam::1:role/${stageVariables.role}-{b}", "requestParameters": {"integration.request.path.b": "'bucket'"}}`)
	x := p.Request(clientRequest(t, `{"method": "GET", "stageVariables": {"role": "reader"}}`))
	if got := x.Backend.Credentials; got != "arn:aws:iam::1:role/reader-{b}" {
		t.Errorf("got %s", got)
	}
}

func TestPipelineGatewayResponse(t *testing.T) {
	own := integration.GatewayResponse{
		Type: "DEFAULT_4XX", StatusCode: "422",
		Parameters: integration.Parameters{{Target: "gatewayresponse.header.A", Expression: "'s'"}, {Target: "gatewayresponse.header.B", Expression: "method.request.header.H"}, {Target: "gatewayresponse.header.C", Expression: "context.stage"}, {Target: "gatewayresponse.header.D", Expression: "method.request.path.none"}, {Target: "x", Expression: "'y'"}},
		Templates:  integration.Templates{{ContentType: "application/xml", Text: "<e>$context.authorizer.claims.sub|$context.error.message|$context.error.responseType|$stageVariables.v|method.request.querystring.q|$context.none|$util.x</e>"}},
	}
	p := pipeline(t, `{"type": "http", "httpMethod": "GET", "uri": "http://a", "passthroughBehavior": "never"}`, integration.WithGatewayResponses(own))
	r := clientRequest(t, `{"method": "GET", "headers": {"H": "h", "Accept": "application/xml"}, "query": {"q": "1"}, "stageVariables": {"v": "2"}, "context": {"stage": "prod"}}`)
	r.Authorizer = &apigw.Authorizer{Claims: map[string]string{"sub": "me"}}
	x := p.Request(r)
	const want = "422 Content-Type=application/xml x-amzn-ErrorType=BadRequestException A=s B=h C=prod: <e>me|Unsupported Media Type|UNSUPPORTED_MEDIA_TYPE|2|1||$util.x</e>"
	if got := answerText(x.Answer); got != want || x.Answer.GatewayResponseType != integration.UnsupportedMediaType {
		t.Errorf("\ngot  %s\nwant %s", got, want)
	}
}

func TestPipelineDeclaredResponses(t *testing.T) {
	const mock = `{"type": "mock", "requestTemplates": {"application/json": "{\"statusCode\": 200}"}, "responses": {"default": {"statusCode": "201"}}}`
	for declared, want := range map[string]int{"201": 201, "200": 500} {
		p := pipeline(t, mock, integration.WithDeclaredResponses(declared))
		if a := p.Response(p.Request(clientRequest(t, `{"method": "GET"}`)), nil); a.Status != want {
			t.Errorf("%s is declared: got %d, want %d", declared, a.Status, want)
		}
	}
}

func TestPipelineBinary(t *testing.T) {
	const text = `{"type": "http", "httpMethod": "POST", "uri": "http://a", "requestTemplates": {"application/json": "$input.body"}%s}`
	request := `{"method": "POST", "headers": {"Content-Type": "application/json"}, "body": "a"}`
	binary := integration.WithBinaryMediaTypes("application/json")
	x := pipeline(t, strings.Replace(text, "%s", "", 1), binary).Request(clientRequest(t, request))
	if x.Answer == nil || !strings.Contains(x.Answer.Reason, "Unable to transform request") {
		t.Errorf("a template cannot read bytes: got %s", exchangeText(x))
	}
	x = pipeline(t, strings.Replace(text, "%s", `, "contentHandling": "convert_to_text"`, 1), binary).Request(clientRequest(t, request))
	if x.Backend == nil || x.Backend.Body.Text() != "YQ==" {
		t.Errorf("as text they are base64: got %s", exchangeText(x))
	}
}

func TestNewPipelineFails(t *testing.T) {
	for _, test := range []struct{ rule, integration, want string }{
		{"a type that is none", `{"type": "htp"}`, `/type: "HTP" is no type of integrations`},
		{"no type", `{}`, `the member "type" is missing`},
		{"all at once", `{"type": "mock", "requestParameters": {"x": "'y'"}, "responses": {"(": {}}}`, "Invalid mapping expression specified: x: the target must be integration.request.path, querystring or header, and a name\n/responses/(: "},
		{"a mapping of the request", `{"type": "mock", "requestParameters": {"integration.request.header.A": "nonsense"}}`, "Invalid mapping expression specified: nonsense"},
		{"a mapping of a response", `{"type": "mock", "responses": {"default": {"responseParameters": {"x": "'y'"}}}}`, "Invalid mapping expression specified: x"},
		{"a pattern", `{"type": "mock", "responses": {"(": {}}}`, "/responses/(: the selection pattern is no regular expression: "},
	} {
		t.Run(test.rule, func(t *testing.T) {
			if _, err := integration.NewPipeline(decode(t, test.integration)); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want an error with %q", err, test.want)
			}
		})
	}
}

func TestCheckTemplates(t *testing.T) {
	problems := decode(t, `{"type": "mock", "requestTemplates": {"a/b": "x\n #if("}, "responses": {"default": {"responseTemplates": {"c/d": "#set("}}}}`).CheckTemplates()
	if got := problems.Error(); !strings.Contains(got, "/requestTemplates/a~1b: 2:") || !strings.Contains(got, "/responses/default/responseTemplates/c~1d: 1:") {
		t.Errorf("got %v", got)
	}
	if problems := decode(t, `{"type": "mock", "requestTemplates": {"a/b": ""}}`).CheckTemplates(); problems != nil {
		t.Error(problems)
	}
}
