package context_test

import (
	"strings"
	"testing"

	apigw "github.com/velmap/velmap/context"
)

// petEvent is an event as API Gateway sends it, shortened.
const petEvent = `{
	"resource": "/pets/{id}", "path": "/pets/7", "httpMethod": "POST",
	"headers": {"Host": "abc.example.org", "X-A": "2", "Connection": "close"},
	"multiValueHeaders": {"Host": ["abc.example.org"], "X-A": ["1", "2"]},
	"queryStringParameters": {"b": "2", "a": "x y"},
	"multiValueQueryStringParameters": {"b": ["1", "2"], "a": ["x y"]},
	"pathParameters": {"id": "7"}, "stageVariables": {"color": "blue"},
	"requestContext": {
		"resourceId": "efg567", "resourcePath": "/pets/{id}", "httpMethod": "POST", "extendedRequestId": "JKJaXmPLvHcESHA=",
		"requestTime": "27/Oct/2023:13:40:57 +0000", "path": "/prod/pets/7", "accountId": "111122223333", "protocol": "HTTP/1.1",
		"stage": "prod", "domainPrefix": "abc", "requestTimeEpoch": 1698414057744, "requestId": "r-1",
		"identity": {"cognitoIdentityPoolId": null, "sourceIp": "192.0.2.1", "userAgent": "curl", "user": null},
		"authorizer": {"principalId": "ann", "level": 3, "claims": {"sub": "s"}},
		"domainName": "abc.example.org", "deploymentId": "a1b2c3", "apiId": "abc"
	},
	"body": "{\"name\":\"Rex\"}", "isBase64Encoded": false, "somethingNew": []
}`

func TestFromEvent(t *testing.T) {
	for _, test := range []struct{ rule, event, template, want string }{
		{"the payload", petEvent, `$input.body $input.path('name')`, `{"name":"Rex"} Rex`},
		{
			"the last of several values, headers that are dropped, the order of the event", petEvent, `$input.params()`,
			"{path={id=7}, querystring={b=2, a=x y}, header={Host=abc.example.org, X-A=2}}",
		},
		{"stage variables", petEvent, `$stageVariables`, "{color=blue}"},
		{
			"$context has what requestContext has, and the overrides", petEvent, `$context.keySet()`,
			"[resourceId, authorizer, resourcePath, httpMethod, extendedRequestId, requestTime, path, accountId, protocol, requestOverride, " +
				"stage, domainPrefix, requestTimeEpoch, requestId, identity, domainName, deploymentId, responseOverride, apiId]",
		},
		{"the path of $context has the stage", petEvent, `$context.path $context.stage $context.resourcePath`, "/prod/pets/7 prod /pets/{id}"},
		{"the time is a Long", petEvent, `$context.requestTimeEpoch.class.name $context.requestTime`, "java.lang.Long 27/Oct/2023:13:40:57 +0000"},
		{"even a small time", `{"requestContext": {"requestTimeEpoch": 1}}`, `$context.requestTimeEpoch.class.name`, "java.lang.Long"},
		{"null members are there", petEvent, `$context.identity.keySet() [$context.identity.user]`, "[cognitoIdentityPoolId, sourceIp, userAgent, user] []"},
		{"maps in $context print nothing", petEvent, `[$context.identity$context.authorizer]`, "[]"},
		{"the values of an authorizer are strings", petEvent, `$context.authorizer.level.class.name $context.authorizer.principalId`, "java.lang.String ann"},
		{"a claim, and all claims", petEvent, `$context.authorizer.claims.sub [$context.authorizer.claims]`, "s []"},
		{"a payload in Base64", `{"body": "w6k=", "isBase64Encoded": true}`, `$input.body`, "é"},
		{"no payload", `{"body": null, "isBase64Encoded": true}`, `$input.body`, "{}"},
		{
			"only single values", `{"headers": {"h": "1"}, "queryStringParameters": {"q": "2"}}`, `$input.params()`,
			"{path={}, querystring={q=2}, header={h=1}}",
		},
		{
			"only multi-values", `{"multiValueHeaders": {"h": ["0", "1"]}, "multiValueQueryStringParameters": {"q": ["2"]}}`, `$input.params()`,
			"{path={}, querystring={q=2}, header={h=1}}",
		},
		{"multi-values win", `{"headers": {"h": "1", "i": "2"}, "multiValueHeaders": {"h": ["3"]}}`, `$input.params().header`, "{h=3, i=2}"},
		{
			"no requestContext: the members that are always there", `{"httpMethod": "PUT", "resource": "/a", "path": "/a"}`,
			`$context.httpMethod $context.resourcePath $context.path $context.protocol $context.keySet().size()`, "PUT /a /a HTTP/1.1 18",
		},
		{
			"an incomplete requestContext is completed by the event", `{"httpMethod": "PUT", "resource": "/a", "path": "/a", "requestContext": {"stage": "s"}}`,
			`$context.httpMethod $context.resourcePath $context.path $context.keySet()`,
			"PUT /a /s/a [path, requestOverride, stage, resourcePath, responseOverride, httpMethod]",
		},
		{
			"everything null", `{"resource": null, "path": null, "httpMethod": null, "headers": null, "multiValueHeaders": null, "queryStringParameters": null,
				"multiValueQueryStringParameters": null, "pathParameters": null, "stageVariables": null, "requestContext": null, "body": null, "isBase64Encoded": null, "version": null}`,
			`$input.params() $input.body $stageVariables [$context.httpMethod]`, "{path={}, querystring={}, header={}} {} {} []",
		},
		{"nothing at all", `{}`, `$input.body $context.keySet().size()`, "{} 18"},
		{"payload format 1.0 of an HTTP API", `{"version": "1.0", "body": "x"}`, `$input.body`, "x"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			r, err := apigw.FromEvent(parse(t, test.event))
			if err != nil {
				t.Fatal(err)
			}
			if got := render(t, test.template, r.Scope()); got != test.want {
				t.Errorf("\n got %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestFromEventFillsTheFields(t *testing.T) {
	for rule, event := range map[string]string{
		"the event":      petEvent,
		"requestContext": `{"path": "/pets/7", "requestContext": {"httpMethod": "POST", "resourcePath": "/pets/{id}", "stage": "prod"}}`,
	} {
		t.Run(rule, func(t *testing.T) {
			r, err := apigw.FromEvent(parse(t, event))
			if err != nil {
				t.Fatal(err)
			}
			got := strings.Join([]string{r.Method, r.Resource, r.Path, r.Stage}, " ")
			if want := "POST /pets/{id} /pets/7 prod"; got != want {
				t.Errorf("got %s, want %s", got, want)
			}
		})
	}
}

func TestFromEventFails(t *testing.T) {
	for _, test := range []struct{ rule, event, want string }{
		{"not an object", `[]`, "the event must be an object, not an array"},
		{"the event of an HTTP API", `{"version": "2.0", "routeKey": "$default"}`, "version 2.0 is the event of an HTTP API"},
		{"a version to come", `{"version": "3.0"}`, `version "3.0"`},
		{"a version that is no text", `{"version": 2.0}`, "version must be a string or null, not a number"},
		{"a method that is no text", `{"httpMethod": 1}`, "httpMethod must be a string or null, not a number"},
		{"a path that is no text", `{"path": []}`, "path must be a string or null, not an array"},
		{"a resource that is no text", `{"resource": {}}`, "resource must be a string or null, not an object"},
		{"headers that are no object", `{"headers": []}`, "headers must be an object, not an array"},
		{"a header with several values", `{"headers": {"h": ["1"]}}`, "headers.h must be a string, not an array"},
		{"one value where a list belongs", `{"multiValueHeaders": {"h": "1"}}`, "multiValueHeaders.h must be a list of strings, not a string"},
		{"a value that is no text", `{"multiValueQueryStringParameters": {"q": ["1", 2]}}`, "multiValueQueryStringParameters.q[1] must be a string, not a number"},
		{"a query parameter that is no text", `{"queryStringParameters": {"q": null}}`, "queryStringParameters.q must be a string, not null"},
		{"a path parameter that is no text", `{"pathParameters": {"id": 7}}`, "pathParameters.id must be a string, not a number"},
		{"a stage variable that is no text", `{"stageVariables": {"v": true}}`, "stageVariables.v must be a string, not a boolean"},
		{"a payload that is an object", `{"body": {}}`, "body must be a string or null, not an object"},
		{"a payload that is no Base64", `{"body": "%", "isBase64Encoded": true}`, "body: illegal base64"},
		{"a flag that is no boolean", `{"isBase64Encoded": "true"}`, "isBase64Encoded must be a boolean or null, not a string"},
		{"a requestContext that is no object", `{"requestContext": "x"}`, "requestContext must be an object or null, not a string"},
		{"a stage that is no text", `{"requestContext": {"stage": 1}}`, "requestContext.stage must be a string or null, not a number"},
		{"a time that is no integer", `{"requestContext": {"requestTimeEpoch": "1"}}`, "requestContext.requestTimeEpoch must be an integer or null, not a string"},
		{"an identity that is no object", `{"requestContext": {"identity": []}}`, "requestContext.identity must be an object or null, not an array"},
		{"an authorizer that is no object", `{"requestContext": {"authorizer": 1}}`, "requestContext.authorizer must be an object or null, not a number"},
		{"the first error counts", `{"body": 1, "path": 1}`, "path must be"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			r, err := apigw.FromEvent(parse(t, test.event))
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, %v, want an error with %q", r, err, test.want)
			}
		})
	}
}
