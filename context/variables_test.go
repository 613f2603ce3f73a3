package context_test

import (
	"testing"
	"time"

	apigw "github.com/velmap/velmap/context"
)

func TestContextMembers(t *testing.T) {
	canary := true
	for _, test := range []struct {
		rule           string
		request        *apigw.Request
		template, want string
	}{
		{
			"a REST API always has these, in this order", &apigw.Request{}, `$context.keySet()`,
			"[resourceId, resourcePath, httpMethod, extendedRequestId, requestTime, path, accountId, protocol, requestOverride, " +
				"stage, domainPrefix, requestTimeEpoch, requestId, identity, domainName, deploymentId, responseOverride, apiId]",
		},
		{
			"so is the identity", &apigw.Request{}, `$context.identity.keySet()`,
			"[cognitoIdentityPoolId, accountId, cognitoIdentityId, caller, sourceIp, principalOrgId, accessKey, " +
				"cognitoAuthenticationType, cognitoAuthenticationProvider, userArn, userAgent, user]",
		},
		{"the protocol is HTTP/1.1", &apigw.Request{}, `$context.protocol`, "HTTP/1.1"},
		{"a member that is empty prints nothing", &apigw.Request{}, `[$context.apiId$context.requestTime$context.requestTimeEpoch]`, "[]"},
		{
			"the time", &apigw.Request{Time: time.UnixMilli(1698414057744)}, `$context.requestTime $context.requestTimeEpoch $context.requestTimeEpoch.class.name`,
			"27/Oct/2023:13:40:57 +0000 1698414057744 java.lang.Long",
		},
		{"the first label of the host", &apigw.Request{DomainName: "abc.example.org"}, `$context.domainName $context.domainPrefix`, "abc.example.org abc"},
		{"a canary", &apigw.Request{IsCanaryRequest: &canary}, `$context.isCanaryRequest`, "true"},
		{"an API key", &apigw.Request{Identity: apigw.Identity{APIKey: "k"}}, `$context.identity.apiKey`, "k"},
		{
			"a certificate", &apigw.Request{Identity: apigw.Identity{ClientCert: &apigw.ClientCertificate{SubjectDN: "CN=a", NotAfter: "May 28"}}},
			`$context.identity.clientCert.subjectDN $context.identity.clientCert.validity.notAfter`, "CN=a May 28",
		},
		{
			"the principal wins over a member of its name",
			&apigw.Request{Authorizer: &apigw.Authorizer{PrincipalID: "p", Claims: map[string]string{"sub": "s"}, Context: map[string]string{"principalId": "x", "a": "1"}}},
			`$context.authorizer.principalId $context.authorizer.a $context.authorizer.claims.sub [$context.authorizer.claims]`, "p 1 s []",
		},
		{
			"a WebSocket API has its own", &apigw.Request{WebSocket: &apigw.WebSocket{ConnectionID: "c", ConnectedAt: time.UnixMilli(1), RouteKey: "r"}},
			`$context.connectionId $context.connectedAt $context.routeKey [$context.protocol]`, "c 1 r []",
		},
	} {
		t.Run(test.rule, func(t *testing.T) {
			if got := render(t, test.template, test.request.Scope()); got != test.want {
				t.Errorf("%s\n got %s\nwant %s", test.template, got, test.want)
			}
		})
	}
}

func TestDescribedRequestWithoutContextHasNoMembers(t *testing.T) {
	for _, described := range []string{`{}`, `{"context": {}}`} {
		r, err := apigw.FromValue(parse(t, described))
		if err != nil {
			t.Fatal(err)
		}
		if got, want := render(t, `$context.keySet()`, r.Scope()), `[requestOverride, responseOverride]`; got != want {
			t.Errorf("%s: got %s, want %s", described, got, want)
		}
	}
}
