package integration

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl/value"
)

func contextOf(t *testing.T, r *apigw.Request) func() value.Value {
	t.Helper()
	v, ok := r.Scope().Lookup("context")
	if !ok {
		t.Fatal("no $context")
	}
	return func() value.Value { return v }
}

const mappedBodyText = ` {"a": {"b": "x/y"}, "list": [1, {"c": true}], "n": 10.50, "null": null, "empty": "",
	"errorMessage": "{\"httpStatus\": 404, \"trace\": {\"function\": \"f\"}, \"list\": [{\"d\": \"[7]\"}]}", "broken": "{\"a", "plain": "text"}
`

func mappedRequest() *apigw.Request {
	return &apigw.Request{
		Method: "POST", Stage: "prod", APIID: "abc", Time: time.UnixMilli(1698414057744),
		PathParameters: apigw.Params{{Name: "id", Values: []string{"p1", "p2"}}},
		Query:          apigw.Params{{Name: "q", Values: []string{"q1", "q2"}}, {Name: "none"}},
		Header: apigw.Params{
			{Name: "X-One", Values: []string{"h1", "h2"}}, {Name: "Server", Values: []string{"s"}}, {Name: "X-Empty", Values: []string{""}},
		},
		Body:           apigw.TextBody(mappedBodyText),
		StageVariables: apigw.Params{{Name: "table", Values: []string{"pets"}}},
		Authorizer:     &apigw.Authorizer{PrincipalID: "me", Claims: map[string]string{"cognito:groups": "g"}},
	}
}

// checkMapping checks what a mapping, if it could be parsed, takes its values
// for.
func checkMapping(t *testing.T, row string, m mapping, err error, from *mappedValues, want []string) {
	t.Helper()
	if err != nil {
		t.Errorf("%s: %v", row, err)
		return
	}
	got, err := m.source.values(from)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%s: %q, %v, want %q", row, got, err, want)
	}
}

func TestRequestSources(t *testing.T) {
	r := mappedRequest()
	from := requestValues(r, contextOf(t, r))
	for _, test := range []struct {
		row, expression string
		want            []string // nil: the mapping is skipped
	}{
		{"path: the last value", "method.request.path.id", []string{"p2"}},
		{"querystring: the last value", "method.request.querystring.q", []string{"q2"}},
		{"multivaluequerystring: all values", "method.request.multivaluequerystring.q", []string{"q1", "q2"}},
		{"header: the last value", "method.request.header.X-One", []string{"h2"}},
		{"header: an empty value", "method.request.header.X-Empty", []string{""}},
		{"multivalueheader: joined", "method.request.multivalueheader.X-One", []string{"h1,h2"}},
		{"absent path", "method.request.path.x", nil},
		{"absent querystring", "method.request.querystring.x", nil},
		{"querystring without values", "method.request.querystring.none", nil},
		{"absent multivaluequerystring", "method.request.multivaluequerystring.x", nil},
		{"absent header", "method.request.header.x", nil},
		{"absent multivalueheader", "method.request.multivalueheader.x", nil},
		{"names of headers are exact", "method.request.header.x-one", nil},
		{"names of query parameters are exact", "method.request.querystring.Q", nil},
		{"headers that nothing sees", "method.request.header.Server", nil},
		{"headers that nothing sees, all values", "method.request.multivalueheader.Server", nil},
		{"body", "method.request.body", []string{strings.TrimSpace(mappedBodyText)}},
		{"body.JSONPATH", "method.request.body.a.b", []string{"x/y"}},
		{"body.JSONPATH in brackets", "method.request.body['a']['b']", []string{"x/y"}},
		{"body value is an object", "method.request.body.a", []string{`{"b":"x/y"}`}},
		{"body value is an array", "method.request.body.list", []string{`[1,{"c":true}]`}},
		{"body value is a number", "method.request.body.n", []string{"10.5"}},
		{"body value is a Boolean", "method.request.body.list[1].c", []string{"true"}},
		{"body value is null", "method.request.body.null", nil},
		{"body value is empty", "method.request.body.empty", []string{""}},
		{"body value is absent", "method.request.body.a.c", nil},
		{"body path of several places", "method.request.body..c", []string{"[true]"}},
		{"JSON in a text on the way", "method.request.body.errorMessage.httpStatus", []string{"404"}},
		{"JSON in a text on the way, deeper", "method.request.body.errorMessage.trace.function", []string{"f"}},
		{"JSON in a text in a text", "method.request.body['errorMessage'].list[0].d[0]", []string{"7"}},
		{"JSON in a text on the way, absent", "method.request.body.errorMessage.x", nil},
		{"several places in a text on the way", "method.request.body.errorMessage..function", []string{"[]"}},
		{"an element counted from the end", "method.request.body.list[(@.length-1)].c", []string{"true"}},
		{"a member with a dot in its name", "method.request.body['a.b]'].c", nil},
		{"broken JSON in a text on the way", "method.request.body.broken.a", nil},
		{"a text on the way", "method.request.body.plain.a", nil},
		{"stageVariables", "stageVariables.table", []string{"pets"}},
		{"absent stageVariables", "stageVariables.x", nil},
		{"context", "context.apiId", []string{"abc"}},
		{"context, a number", "context.requestTimeEpoch", []string{"1698414057744"}},
		{"context, nested", "context.authorizer.principalId", []string{"me"}},
		{"context, a claim", "context.authorizer.claims.cognito:groups", []string{"g"}},
		{"context, the claims", "context.authorizer.claims", nil},
		{"context, a map", "context.identity", nil},
		{"context, null", "context.identity.user", nil},
		{"context, absent", "context.x.y", nil},
		{"context, below a scalar", "context.apiId.x", nil},
		{"static", "'static'", []string{"static"}},
		{"static, empty", "''", []string{""}},
		{"static, with quotes inside", "'it's'", []string{"it's"}},
	} {
		m, err := parseRequestMapping(Parameter{Target: "integration.request.header.X", Expression: test.expression})
		checkMapping(t, test.row, m, err, from, test.want)
	}
}

func TestResponseSources(t *testing.T) {
	r := mappedRequest()
	from := responseValues(r, contextOf(t, r),
		apigw.Params{{Name: "ETag", Values: []string{"a", "b"}}, {Name: "Server", Values: []string{"s"}}},
		apigw.TextBody(`{"errorMessage": "{\"httpStatus\":500}", "a": [{"price": 3}]}`))
	for _, test := range []struct {
		row, expression string
		want            []string
	}{
		{"header: the last value", "integration.response.header.ETag", []string{"b"}},
		{"header of the backend that clients cannot send", "integration.response.header.Server", []string{"s"}},
		{"multivalueheader: joined", "integration.response.multivalueheader.ETag", []string{"a,b"}},
		{"names of headers are exact", "integration.response.header.etag", nil},
		{"body.JSONPATH", "integration.response.body.a[0].price", []string{"3"}},
		{"stringified errorMessage", "integration.response.body.errorMessage.httpStatus", []string{"500"}},
		{"stageVariables", "stageVariables.table", []string{"pets"}},
		{"context", "context.stage", []string{"prod"}},
		{"static", "'*'", []string{"*"}},
	} {
		m, err := parseResponseMapping(Parameter{Target: "method.response.header.X", Expression: test.expression})
		checkMapping(t, test.row, m, err, from, test.want)
	}
}

func TestMappedBody(t *testing.T) {
	for _, test := range []struct {
		row, body   string
		whole, path []string // of the body, and of its member a
		err         error
	}{
		{"empty", "", []string{"{}"}, nil, nil},
		{"blank", " \n", []string{"{}"}, nil, nil},
		{"an object", ` {"a": 1} `, []string{`{"a": 1}`}, []string{"1"}, nil},
		{"an array", `[1]`, []string{`[1]`}, nil, nil},
		{"a text in quotes", `"x"`, []string{`"x"`}, nil, nil},
		{"a text in single quotes", `'x'`, []string{`'x'`}, nil, nil},
		{"plain text", `a=1`, []string{`a=1`}, nil, nil},
		{"a number", `42`, []string{`42`}, nil, nil},
		{"XML", `<a>1</a>`, []string{`<a>1</a>`}, nil, nil},
		{"a malformed object", `{"a": `, nil, nil, errBodyNotJSON},
		{"a malformed array", ` [1`, nil, nil, errBodyNotJSON},
		{"a malformed text", `"x`, nil, nil, errBodyNotJSON},
		{"a malformed text in single quotes", `'x`, nil, nil, errBodyNotJSON},
	} {
		from := responseValues(&apigw.Request{}, func() value.Value { return value.Null }, nil, apigw.TextBody(test.body))
		for expression, want := range map[string][]string{
			"integration.response.body": test.whole, "integration.response.body.a": test.path,
		} {
			s, err := parseResponseSource(expression)
			if err != nil {
				t.Fatal(err)
			}
			got, err := s.values(from)
			if !reflect.DeepEqual(got, want) || !errors.Is(err, test.err) {
				t.Errorf("%s, %s: %q, %v, want %q", test.row, expression, got, err, want)
			}
		}
	}
	var parseError *value.JSONError
	_, _, err := (&mappedBody{payload: apigw.TextBody("{")}).value(nil)
	if !errors.As(err, &parseError) {
		t.Errorf("%v does not say what is wrong", err)
	}
}

func TestParseTarget(t *testing.T) {
	for _, test := range []struct {
		rule, expression string
		want             target
	}{
		{"path", "integration.request.path.a", target{toPath, "a"}},
		{"querystring", "integration.request.querystring.a.b", target{toQuery, "a.b"}},
		{"header", "integration.request.header.X-A_$1", target{toHeader, "X-A_$1"}},
	} {
		if got, err := parseRequestTarget(test.expression); got != test.want || err != nil {
			t.Errorf("%s: %v, %v", test.rule, got, err)
		}
	}
	if got, err := parseResponseTarget("method.response.header.A"); got != (target{toHeader, "A"}) || err != nil {
		t.Errorf("response: %v, %v", got, err)
	}
}

func TestParseMappingFails(t *testing.T) {
	const requestTarget, responseTarget = "integration.request.header.X", "method.response.header.X"
	for _, test := range []struct{ rule, target, expression, want string }{
		{"another target", "integration.request.body.x", "'a'", "integration.request.body.x: the target must be"},
		{"no target", "", "'a'", ": the target must be"},
		{"a target without a name", "integration.request.path", "'a'", "the name is missing"},
		{"a target with a strange name", "integration.request.path.a b", "'a'", "letters, digits"},
		{"a response's target in a request", responseTarget, "'a'", "the target must be integration.request"},
		{"no expression", requestTarget, "", "neither"},
		{"an open quote", requestTarget, "'", "neither"},
		{"a reference of templates", requestTarget, "$context.stage", "neither"},
		{"no member of context", requestTarget, "context.", "the name is missing"},
		{"no member in the middle", requestTarget, "context.a..b", "the name is missing"},
		{"no name of a stage variable", requestTarget, "stageVariables.", "the name is missing"},
		{"another group", requestTarget, "method.request.cookie.a", "no such group"},
		{"a group that begins with body", requestTarget, "method.request.bodyx", "no such group"},
		{"no name of a parameter", requestTarget, "method.request.header", "the name is missing"},
		{"a strange name", requestTarget, "method.request.header.ä", "letters, digits"},
		{"a response's source in a request", requestTarget, "integration.response.body", "neither"},
		{"a path that is none", requestTarget, "method.request.body.a[", "method.request.body.a["},
		{"a response with a request's source", responseTarget, "method.request.body", "neither"},
		{"a response with a path", responseTarget, "integration.response.path.a", "no such group"},
		{"another target of a response", "method.response.body", "'a'", "the target must be method.response.header"},
	} {
		parse := parseRequestMapping
		if strings.Contains(test.rule, "response with") || strings.Contains(test.rule, "of a response") {
			parse = parseResponseMapping
		}
		_, err := parse(Parameter{Target: test.target, Expression: test.expression})
		var bad *expressionError
		if !errors.As(err, &bad) || !strings.HasPrefix(err.Error(), "Invalid mapping expression specified: ") || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %q", test.rule, err, test.want)
		}
	}
}
