package integration_test

import (
	"strings"
	"testing"

	"github.com/velmap/velmap/context/integration"
)

const securedYAML = `
openapi: 3.0.1
security: [{iam: []}]
components:
  securitySchemes:
    iam: {type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authtype: awsSigv4}
    pool: {type: apiKey, x-amazon-apigateway-authtype: cognito_user_pools, x-amazon-apigateway-authorizer: {type: cognito_user_pools}}
    function: {type: apiKey, x-amazon-apigateway-authorizer: {type: request, authorizerUri: u}}
    untyped: {type: apiKey, x-amazon-apigateway-authorizer: {}}
    key: {type: apiKey, name: x-api-key, in: header}
    same: {$ref: '#/components/securitySchemes/pool'}
paths:
  /a:
    get: {x-amazon-apigateway-integration: {type: mock}}
    put: {security: [{key: []}], x-amazon-apigateway-integration: {type: mock}}
    post: {security: [{pool: [scope], key: []}], x-amazon-apigateway-integration: {type: mock}}
    patch: {security: [{function: []}], x-amazon-apigateway-integration: {type: mock}}
    delete: {security: [{untyped: []}], x-amazon-apigateway-integration: {type: mock}}
    head: {security: [{same: []}], x-amazon-apigateway-integration: {type: mock}}
    options: {x-amazon-apigateway-auth: {type: NONE}, x-amazon-apigateway-integration: {type: mock}}
`

func TestAuthorization(t *testing.T) {
	want := map[string]string{
		"GET": "AWS_IAM", "PUT": "", "POST": "COGNITO_USER_POOLS", "PATCH": "CUSTOM", "DELETE": "CUSTOM", "HEAD": "COGNITO_USER_POOLS", "OPTIONS": "",
	}
	version2 := strings.NewReplacer("openapi: 3.0.1", "swagger: '2.0'", "components:\n  securitySchemes:", "securityDefinitions:",
		"#/components/securitySchemes/", "#/securityDefinitions/").Replace(securedYAML)
	for _, doc := range []string{securedYAML, version2} {
		api, err := integration.ParseOpenAPI([]byte(doc))
		if err != nil {
			t.Fatal(err)
		}
		if len(api.Operations) != len(want) {
			t.Errorf("got %d operations", len(api.Operations))
		}
		for _, o := range api.Operations {
			if o.Authorization != want[o.Method] {
				t.Errorf("%s: got %q, want %q", o.Method, o.Authorization, want[o.Method])
			}
		}
	}
}

// The row "Authorization" of the protected headers: passed on, but for a
// signature.
func TestSignatureIsNotForwarded(t *testing.T) {
	for _, in := range []string{`{"type": "http_proxy", "httpMethod": "GET", "uri": "http://a"}`, `{"type": "aws_proxy", "httpMethod": "POST", "uri": "` + lambdaURI + `"}`} {
		for _, test := range []struct {
			authorization string
			forwarded     bool
		}{{"", true}, {integration.CustomAuthorizer, true}, {integration.AWSIAM, false}} {
			p, err := integration.NewPipeline(decode(t, in), integration.WithAuthorization(test.authorization))
			if err != nil {
				t.Fatal(err)
			}
			b := p.Request(clientRequest(t, `{"method": "POST", "headers": {"authorization": "signature"}}`)).Backend
			_, sent := b.Header.Last("authorization")
			if got := sent || strings.Contains(b.Body.Text(), "signature"); got != test.forwarded {
				t.Errorf("%s with %q: forwarded: %v", b.Type, test.authorization, got)
			}
		}
	}
}
