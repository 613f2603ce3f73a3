package integration_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/velmap/velmap/context/integration"
	"github.com/velmap/velmap/vtl/value"
)

// stack resolves what a stack in a region would.
func stack(name string) (text string, ok bool) {
	text, ok = map[string]string{
		"AWS::Region": "eu-west-1", "Table": "orders", "F.Arn": "arn:f", "ImportValue:prod-url": "http://imported", "Stage": "prod", "Timeout": "75",
	}[name]
	return text, ok
}

func readURI(t *testing.T, uri string, options ...integration.ReadOption) string {
	t.Helper()
	d, err := value.ParseJSON(`{"type": "http", "uri": ` + uri + `}`)
	if err != nil {
		t.Fatal(err)
	}
	in, err := integration.Decode(d.Root(), options...)
	if err != nil {
		t.Fatal(err)
	}
	return in.URI
}

func TestIntrinsics(t *testing.T) {
	for _, test := range []struct{ rule, uri, open, resolved string }{
		{"a reference", `{"Ref": "Table"}`, "${Table}", "orders"},
		{"a reference that is not known", `{"Ref": "Other"}`, "${Other}", "${Other}"},
		{"a pseudo parameter", `{"Ref": "AWS::Region"}`, "${AWS::Region}", "eu-west-1"},
		{"an attribute in a list", `{"Fn::GetAtt": ["F", "Arn"]}`, "${F.Arn}", "arn:f"},
		{"an attribute with a dot", `{"Fn::GetAtt": "F.Arn"}`, "${F.Arn}", "arn:f"},
		{"an attribute of an attribute", `{"Fn::GetAtt": ["Nested", "Outputs.Url"]}`, "${Nested.Outputs.Url}", "${Nested.Outputs.Url}"},
		{"an attribute whose name is a reference", `{"Fn::GetAtt": ["F", {"Ref": "A"}]}`, "${F.A}", "${F.A}"},
		{"a substitution", `{"Fn::Sub": "http://${AWS::Region}.${Host}/${F.Arn}"}`, "http://${AWS::Region}.${Host}/${F.Arn}", "http://eu-west-1.${Host}/arn:f"},
		{"a literal in a substitution", `{"Fn::Sub": "${!stageVariables.url}/${Table}"}`, "${stageVariables.url}/${Table}", "${stageVariables.url}/orders"},
		{"variables of a substitution", `{"Fn::Sub": ["${A}/${Table}/${B}", {"A": {"Ref": "Stage"}, "Table": "own", "B": 1}]}`, "${Stage}/own/1", "prod/own/1"},
		{"what is filled in is not read again", `{"Fn::Sub": ["${A}", {"A": "${Table}"}]}`, "${Table}", "${Table}"},
		{"a variable that is no text", `{"Fn::Sub": ["${A}", {"A": []}]}`, "${A}", "${A}"},
		{"parts joined", `{"Fn::Join": ["/", ["a", {"Ref": "Table"}, 1, true]]}`, "a/${Table}/1/true", "a/orders/1/true"},
		{"no parts joined", `{"Fn::Join": ["/", []]}`, "", ""},
		{"an import", `{"Fn::ImportValue": "prod-url"}`, "${ImportValue:prod-url}", "http://imported"},
		{"an import with a name of parts", `{"Fn::ImportValue": {"Fn::Sub": "${Stage}-url"}}`, "${ImportValue:Stage-url}", "http://imported"},
		{"another function", `{"Fn::If": ["C", "a", "b"]}`, "${Fn::If}", "${Fn::If}"},
		{"a substitution in no text", `{"Fn::Sub": 1}`, "${Fn::Sub}", "${Fn::Sub}"},
		{"an attribute of nothing", `{"Fn::GetAtt": ["F"]}`, "${Fn::GetAtt}", "${Fn::GetAtt}"},
		{"a join of what another function gives", `{"Fn::Join": ["", {"Fn::Split": [",", "a"]}]}`, "${Fn::Join}", "${Fn::Join}"},
		{"a join without a list", `{"Fn::Join": [""]}`, "${Fn::Join}", "${Fn::Join}"},
		{"a join with a delimiter that is no text", `{"Fn::Join": [1, []]}`, "${Fn::Join}", "${Fn::Join}"},
		{"a join with a part that is none", `{"Fn::Join": ["", [null]]}`, "${Fn::Join}", "${Fn::Join}"},
		{"an import of no name", `{"Fn::ImportValue": {}}`, "${Fn::ImportValue}", "${Fn::ImportValue}"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			if got := readURI(t, test.uri); got != test.open {
				t.Errorf("got %q, want %q", got, test.open)
			}
			if got := readURI(t, test.uri, integration.WithResolver(stack)); got != test.resolved {
				t.Errorf("resolved: got %q, want %q", got, test.resolved)
			}
		})
	}
}

// everywhere has an intrinsic in every position where a member may be a text.
const everywhere = `{"type":{"Ref":"T"},"httpMethod":{"Ref":"M"},"uri":{"Fn::Sub":"${U}"},"timeoutInMillis":{"Ref":"Timeout"},` +
	`"cacheKeyParameters":[{"Ref":"K"},"k"],"tlsConfig":{"insecureSkipVerification":{"Ref":"I"}},"payloadFormatVersion":{"Ref":"P"},` +
	`"requestParameters":{"integration.request.header.A":{"Fn::Join":["",["'",{"Ref":"A"},"'"]]},"integration.request.header.B":"'b'"},` +
	`"requestTemplates":{"a/b":{"Fn::Sub":"x ${Table}"},"c/d":"c"},` +
	`"responses":{"default":{"statusCode":{"Ref":"S"},"contentHandling":{"Ref":"C"},"responseTemplates":{"a/b":{"Ref":"R"}}}}}`

func decodeWith(t *testing.T, text string, options ...integration.ReadOption) *integration.Integration {
	t.Helper()
	d, err := value.ParseJSON(text)
	if err != nil {
		t.Fatal(err)
	}
	in, err := integration.Decode(d.Root(), options...)
	if err != nil {
		t.Fatal(err)
	}
	return in
}

func written(t *testing.T, in *integration.Integration) string {
	t.Helper()
	got, err := in.Value().AppendJSON(nil, value.PlainSlash)
	if err != nil {
		t.Fatal(err)
	}
	return string(got)
}

func TestIntrinsicsEverywhere(t *testing.T) {
	in := decodeWith(t, everywhere)
	if got := fmt.Sprint(in.Type, in.HTTPMethod, in.URI, in.TimeoutInMillis, in.CacheKeyParameters, in.PayloadFormatVersion, in.RequestParameters, in.Responses[0].StatusCode, in.Responses[0].ContentHandling); got != "${T}${M}${U}0 [${K} k]${P}[{integration.request.header.A '${A}'} {integration.request.header.B 'b'}]${S}${C}" {
		t.Errorf("got %s", got)
	}
	if in := decodeWith(t, everywhere, integration.WithResolver(stack)); in.TimeoutInMillis != 75 || in.RequestTemplates[0].Text != "x orders" {
		t.Errorf("resolved: got %+v", in)
	}
	yes := func(string) (string, bool) { return "true", true }
	if in := decodeWith(t, `{"tlsConfig":{"insecureSkipVerification":{"Ref":"I"}}}`, integration.WithResolver(yes)); !in.TLSConfig.InsecureSkipVerification {
		t.Error("a truth that a resolver gives is not read")
	}
}

func TestIntrinsicsAreWrittenBack(t *testing.T) {
	for _, test := range []struct {
		rule     string
		change   func(*integration.Integration)
		old, new string
	}{
		{"nothing has changed", func(*integration.Integration) {}, "", ""},
		{"a member has changed", func(in *integration.Integration) { in.URI = "u" }, `{"Fn::Sub":"${U}"}`, `"u"`},
		{"one template has changed", func(in *integration.Integration) { in.RequestTemplates[1].Text = "d" }, `"c/d":"c"`, `"c/d":"d"`},
		{"one mapping has changed", func(in *integration.Integration) { in.RequestParameters[1].Expression = "'c'" }, `"'b'"`, `"'c'"`},
		{"one key has changed", func(in *integration.Integration) { in.CacheKeyParameters[1] = "l" }, `"k"`, `"l"`},
		{"a member of a response has changed", func(in *integration.Integration) { in.Responses[0].StatusCode = "200" }, `{"Ref":"S"}`, `"200"`},
	} {
		t.Run(test.rule, func(t *testing.T) {
			for name, options := range map[string][]integration.ReadOption{"open": nil, "resolved": {integration.WithResolver(stack)}} {
				in := decodeWith(t, everywhere, options...)
				test.change(in)
				if got, want := written(t, in), strings.Replace(everywhere, test.old, test.new, 1); got != want {
					t.Errorf("%s:\ngot  %s\nwant %s", name, got, want)
				}
			}
		})
	}
}

func TestIntrinsicsInPlaceOfObjects(t *testing.T) {
	const text = `{"type":"mock","requestTemplates":{"Fn::If":["C",{},{}]},"cacheKeyParameters":{"Fn::Split":[",","a"]},"responses":{"default":{"Fn::If":[]}}}`
	in := decodeWith(t, text)
	if len(in.RequestTemplates) != 0 || len(in.CacheKeyParameters) != 0 || len(in.Responses) != 1 {
		t.Errorf("got %+v", in)
	}
	if got := written(t, in); got != text {
		t.Errorf("got %s", got)
	}
	if in := decodeWith(t, `{"responses":{"Ref":{"statusCode":200}}}`); len(in.Responses) != 1 || in.Responses[0].Pattern != "Ref" {
		t.Errorf("a pattern that is the name of a function: got %+v", in.Responses)
	}
}

func TestShortTags(t *testing.T) {
	for _, test := range []struct{ rule, uri, open, written string }{
		{"a reference", "!Ref Table", "${Table}", `{"Ref":"Table"}`},
		{"a substitution", "!Sub 'http://${Table}'", "http://${Table}", `{"Fn::Sub":"http://${Table}"}`},
		{"a substitution with variables", "!Sub ['${A}', {A: !Ref B}]", "${B}", `{"Fn::Sub":["${A}",{"A":{"Ref":"B"}}]}`},
		{"an attribute", "!GetAtt F.Arn", "${F.Arn}", `{"Fn::GetAtt":["F","Arn"]}`},
		{"an attribute in a list", "!GetAtt [F, Arn]", "${F.Arn}", `{"Fn::GetAtt":["F","Arn"]}`},
		{"parts joined", "!Join ['/', [a, !Ref B]]", "a/${B}", `{"Fn::Join":["/",["a",{"Ref":"B"}]]}`},
		{"an import", "!ImportValue a", "${ImportValue:a}", `{"Fn::ImportValue":"a"}`},
		{"another function", "!Select [0, [a]]", "${Fn::Select}", `{"Fn::Select":[0,["a"]]}`},
		{"a function by its long name", "{'Fn::Sub': '${A}'}", "${A}", `{"Fn::Sub":"${A}"}`},
		{"a tag that is none of them", "!Own a", "a", `"a"`},
		{"a tag of YAML", "!!str 1", "1", `"1"`},
	} {
		t.Run(test.rule, func(t *testing.T) {
			api, err := integration.ParseOpenAPI([]byte("openapi: 3.0.1\npaths:\n  /p:\n    get:\n      x-amazon-apigateway-integration:\n        uri: " + test.uri + "\n"))
			if err != nil {
				t.Fatal(err)
			}
			in := api.Operations[0].Integration
			if want := `{"uri":` + test.written + `}`; in.URI != test.open || written(t, in) != want {
				t.Errorf("got %q, %s, want %q, %s", in.URI, written(t, in), test.open, want)
			}
		})
	}
}

// TestIntrinsicBomb holds that aliases do not make a small text a large one.
func TestIntrinsicBomb(t *testing.T) {
	var doc strings.Builder
	doc.WriteString("openapi: 3.0.0\nx0: &x0 abcdefgh\n")
	for i := range 40 {
		fmt.Fprintf(&doc, "x%d: &x%d !Join ['', [*x%d, *x%d]]\n", i+1, i+1, i, i)
	}
	doc.WriteString("paths: {/p: {get: {x-amazon-apigateway-integration: {uri: *x40}}}}\n")
	api, err := integration.ParseOpenAPI([]byte(doc.String()))
	if err != nil {
		t.Fatal(err)
	}
	if n := len(api.Operations[0].Integration.URI); n > 16<<20 {
		t.Errorf("%d bytes", n)
	}
}

// FuzzIntrinsics holds that no function makes a member unreadable, and that it
// is written back.
func FuzzIntrinsics(f *testing.F) {
	for _, name := range []string{"Ref", "Fn::Sub", "Fn::GetAtt", "Fn::Join", "Fn::ImportValue", "Fn::If"} {
		for _, argument := range []string{`"A.B"`, `["", ["a", {"Ref": "B"}]]`, `["${A}${!B}${", {"A": {"Fn::Sub": "x"}}]`, `null`} {
			f.Add(name, argument)
		}
	}
	f.Fuzz(func(t *testing.T, name, argument string) {
		function, err := value.ParseJSON(`{"f": ` + argument + `}`)
		if err != nil || !strings.HasPrefix(name, "Fn::") {
			return
		}
		call, object := value.NewMap(), value.NewMap()
		v, _ := function.Root().Get("f")
		call.Set(name, v)
		object.Set("uri", call.Value())
		in, err := integration.Decode(object.Value(), integration.WithResolver(stack))
		if err != nil {
			t.Errorf("got %v", err)
		}
		want, err := object.Value().AppendJSON(nil, value.PlainSlash)
		if err != nil {
			return
		}
		if got := written(t, in); got != string(want) {
			t.Errorf("got %s, want %s", got, want)
		}
	})
}
