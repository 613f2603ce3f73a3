package context_test

import (
	"testing"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl/value"
)

// shop is a request with something of everything.
func shop(t *testing.T) *apigw.Request {
	t.Helper()
	r, err := apigw.FromValue(parse(t, `{
		"body": "{\"pets\": [{\"name\": \"Rex\", \"price\": 10.00}], \"none\": null, \"url\": \"a/b\"}",
		"params": {
			"path": {"id": "p", "both": "path"},
			"querystring": {"q": ["first", "last"], "both": "query", "id": "hidden by the path"},
			"header": {"x-b": "2", "X-A": "1", "Connection": "close", "both": "header"}
		},
		"stageVariables": {"color": "blue", "host.name": "example.org"},
		"context": {
			"httpMethod": "POST", "requestTimeEpoch": 1700000000000,
			"identity": {"sourceIp": "192.0.2.1", "user": null},
			"authorizer": {"principalId": "ann", "level": 3, "admin": true, "claims": {"sub": "s", "cognito:groups": "g"}}
		}
	}`))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestReferences(t *testing.T) {
	for _, test := range []struct{ rule, template, want string }{
		{"body is the payload as it came", `$input.body`, `{"pets": [{"name": "Rex", "price": 10.00}], "none": null, "url": "a/b"}`},
		{"path of an object prints as Java's map", `$input.path('$.pets[0]')`, `{name=Rex, price=10.0}`},
		{"path of an array prints as JSON", `$input.path('$.pets')`, `[{"name":"Rex","price":10.0}]`},
		{"path may leave out the dollar", `$input.path('url')`, `a/b`},
		{"path of null is unresolved", `[$input.path('$.none')]`, `[]`},
		{"path of what is missing is unresolved", `[$input.path('$.nothing.at.all')]`, `[]`},
		{"path of what is no path is unresolved", `[$input.path('$[')]`, `[]`},
		{"path needs a String", `[$input.path(1)$input.path()]`, `[]`},
		{"json keeps the quotes of a string", `$input.json('$.url')`, `"a/b"`},
		{"json of null", `$input.json('$.none')`, `null`},
		{"json of what is missing", `$input.json('$.nothing')`, `""`},
		{"the document is live", `#set($input.path('$').url = 1)$input.json('$.url')`, `1`},
		{"a change does not reach the body", `#set($input.path('$').url = 1)$input.body.contains('a/b')`, `true`},
		{"a parameter of the path comes first", `$input.params('id')`, `p`},
		{"a parameter of all three groups", `$input.params('both')`, `path`},
		{"the last of several values counts", `$input.params('q')`, `last`},
		{"a header by its name as it was sent", `$input.params('x-b')|$input.params('X-B')|`, `2||`},
		{"a header that is dropped", `[$input.params('Connection')]`, `[]`},
		{"the groups of parameters", `$input.params().keySet()`, `[path, querystring, header]`},
		{"headers are sorted without case", `$input.params().header`, `{both=header, X-A=1, x-b=2}`},
		{"all parameters print as a map", `$input.params().path`, `{id=p, both=path}`},
		{"an unknown member of $input", `[$input.nothing$input.nothing()$input.body.x]`, `[]`},
		{"a stage variable", `$stageVariables.color ${stageVariables['host.name']} $stageVariables.get('color')`, `blue example.org blue`},
		{"a stage variable that is not set", `[$stageVariables.nothing]`, `[]`},
		{"an unknown function of $util", `[$util.qr($input.body)$util.error]`, `[]`},
		{"an unknown root", `[$method.request.path]`, `[]`},
		{"a member of $context", `$context.httpMethod|$context.get('httpMethod')|$context['httpMethod']`, `POST|POST|POST`},
		{"a member of $context that is a number", `#set($s = $context.requestTimeEpoch / 1000)$s`, `1700000000`},
		{"a map in $context prints nothing", `[$context.identity$context.get('identity')$context]`, `[]`},
		{"a member of a map in $context", `$context.identity.sourceIp`, `192.0.2.1`},
		{"null in $context", `[$context.identity.user]`, `[]`},
		{"a loop over a map in $context", `#foreach($v in $context.identity)[$v]#end`, `[192.0.2.1][]`},
		{"the values of an authorizer are strings", `#set($n = $context.authorizer.level + 1)$n $context.authorizer.admin.length()`, `31 4`},
		{"a claim", `$context.authorizer.claims.sub $context.authorizer.claims['cognito:groups'] $context.authorizer.claims.get('sub')`, `s g s`},
		{"all claims are null", `[$context.authorizer.claims$context.authorizer.claims.keySet()]`, `[]`},
	} {
		t.Run(test.rule, func(t *testing.T) {
			if got := render(t, test.template, shop(t).Scope()); got != test.want {
				t.Errorf("%s\n got %q\nwant %q", test.template, got, test.want)
			}
		})
	}
}

func TestPayloads(t *testing.T) {
	for _, test := range []struct {
		rule           string
		body           apigw.Body
		template, want string
	}{
		{"no payload is an empty object", apigw.Body{}, `$input.body $input.json('$') $input.path('$')`, `{} {} {}`},
		{"an empty text is an empty object", apigw.TextBody(""), `$input.body`, `{}`},
		{"no bytes are an empty object", apigw.BytesBody([]byte{}), `$input.body`, `{}`},
		{"a form is a string", apigw.TextBody("a=1&b=2"), `$input.path('$').split('&').get(1) $input.json('$')`, `b=2 "a=1&b=2"`},
		{"broken JSON has no value", apigw.TextBody(`{"a": }`), `[$input.path('$')]$input.json('$')`, `[]""`},
		{"bytes are UTF-8", apigw.BytesBody([]byte("\xC3\xA9\xFF")), `$input.body`, "é\uFFFD"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			request := &apigw.Request{Body: test.body}
			if got := render(t, test.template, request.Scope()); got != test.want {
				t.Errorf("%s\n got %q\nwant %q", test.template, got, test.want)
			}
		})
	}
}

func TestContextOrder(t *testing.T) {
	r := &apigw.Request{Context: parse(t, `{"stage": 1, "path": 1, "apiId": 1, "requestId": 1, "identity": {}, "httpMethod": 1}`)}
	got := render(t, `$context.keySet()`, r.Scope())
	const want = `[path, requestOverride, stage, requestId, identity, responseOverride, httpMethod, apiId]` // JDK 17
	if got != want {
		t.Errorf("a java.util.HashMap has another order:\n got %s\nwant %s", got, want)
	}
}

func TestRequestFields(t *testing.T) {
	r := &apigw.Request{Method: "GET", Resource: "/pets/{id}", Path: "/pets/1", Stage: "test"}
	const template = `$context.httpMethod $context.resourcePath $context.path $context.stage`
	if got, want := render(t, template, r.Scope()), `GET /pets/{id} /test/pets/1 test`; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	r.Context = parse(t, `{"httpMethod": "PUT"}`)
	if got, want := render(t, `$context.httpMethod`, r.Scope()), `PUT`; got != want {
		t.Errorf("Context does not win: got %q, want %q", got, want)
	}
}

func TestContextThatIsTooDeep(t *testing.T) {
	cyclic := value.NewMap()
	cyclic.Set("a", cyclic.Value())
	cyclic.Set("b", cyclic.Value())
	r := &apigw.Request{Context: cyclic.Value()}
	if got := render(t, `[$context.a.b.a]`, r.Scope()); got != "[]" {
		t.Errorf("got %q", got)
	}
}
