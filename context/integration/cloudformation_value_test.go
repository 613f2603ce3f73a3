package integration_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/velmap/velmap/context/integration"
	"github.com/velmap/velmap/vtl/value"
)

// methodProperty reads the property Integration of a method.
func methodProperty(t *testing.T, text string, options ...integration.ReadOption) *integration.Integration {
	t.Helper()
	api, err := integration.ParseCloudFormation([]byte(`{"Resources": {"M": {"Type": "AWS::ApiGateway::Method", "Properties": {"HttpMethod": "GET", "ResourceId": "r", "Integration": `+text+`}}}}`), options...)
	if err != nil {
		t.Fatal(err)
	}
	return api.Operations[0].Integration
}

func property(t *testing.T, in *integration.Integration) string {
	t.Helper()
	text, err := in.CloudFormationValue().AppendJSON(nil, value.PlainSlash)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestCloudFormationValue(t *testing.T) {
	const text = `{"Type":"AWS","IntegrationHttpMethod":"POST","Uri":{"Fn::Sub":"${Table}"},"Own":1,"TlsConfig":{"InsecureSkipVerification":true},` +
		`"IntegrationResponses":[{"StatusCode":200},{"SelectionPattern":{"Ref":"Table"},"StatusCode":{"Ref":"S"},"Own":{}}],"RequestTemplates":{"a/b":{"Ref":"Table"},"c/d":"x"}}`
	for _, test := range []struct {
		rule     string
		change   func(*integration.Integration)
		old, new string
	}{
		{"nothing has changed", func(*integration.Integration) {}, "", ""},
		{"a member has changed", func(in *integration.Integration) { in.URI = "u" }, `{"Fn::Sub":"${Table}"}`, `"u"`},
		{"a pattern has changed", func(in *integration.Integration) { in.Responses[1].Pattern = "4.." }, `"SelectionPattern":{"Ref":"Table"}`, `"SelectionPattern":"4.."`},
		{"a pattern is taken away", func(in *integration.Integration) { in.Responses[1].Pattern = "" }, `"SelectionPattern":{"Ref":"Table"},`, ``},
		{"a pattern is new", func(in *integration.Integration) { in.Responses[0].Pattern = "2.." }, `{"StatusCode":200}`, `{"StatusCode":200,"SelectionPattern":"2.."}`},
		{"one template has changed", func(in *integration.Integration) { in.RequestTemplates[1].Text = "y" }, `"x"`, `"y"`},
		{"a response is new", func(in *integration.Integration) {
			in.Responses = append(in.Responses, integration.Response{Pattern: "5..", StatusCode: "500"})
		}, `"Own":{}}]`, `"Own":{}},{"StatusCode":"500","SelectionPattern":"5.."}]`},
	} {
		for name, options := range map[string][]integration.ReadOption{"open": nil, "resolved": {integration.WithResolver(stack)}} {
			in := methodProperty(t, text, options...)
			test.change(in)
			if got, want := property(t, in), strings.Replace(text, test.old, test.new, 1); got != want {
				t.Errorf("%s, %s:\ngot  %s\nwant %s", test.rule, name, got, want)
			}
		}
	}
}

func TestCloudFormationValueOfOpenAPI(t *testing.T) {
	in := decode(t, `{"type": "http", "httpMethod": "GET", "tlsConfig": {"insecureSkipVerification": true}, "responses": {"default": {"statusCode": "200"}, "4..": {"statusCode": "404", "selectionPattern": "unknown"}}, "élan": 1}`)
	const want = `{"Type":"http","IntegrationHttpMethod":"GET","TlsConfig":{"InsecureSkipVerification":true},"IntegrationResponses":[{"StatusCode":"200"},{"StatusCode":"404","SelectionPattern":"4.."}],"élan":1}`
	if got := property(t, in); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got := written(t, in); !strings.Contains(got, `"selectionPattern":"unknown"`) {
		t.Errorf("a member that OpenAPI does not know is not kept: got %s", got)
	}
}

func TestCloudFormationResponsesOfAnIntrinsic(t *testing.T) {
	const text = `{"Type":"MOCK","IntegrationResponses":{"Fn::If":["C",[],[]]},"TlsConfig":{"Ref":"T"}}`
	in := methodProperty(t, text)
	if len(in.Responses) != 0 || in.TLSConfig == nil {
		t.Errorf("got %+v", in)
	}
	if got := property(t, in); got != text {
		t.Errorf("got %s", got)
	}
}

func TestCloudFormationPatternIsAnIntrinsic(t *testing.T) {
	const text = `{"IntegrationResponses":[{"SelectionPattern":{"Ref":"Table"},"StatusCode":"404"}]}`
	if got := written(t, methodProperty(t, text)); got != `{"responses":{"${Table}":{"statusCode":"404"}}}` {
		t.Errorf("as OpenAPI has it, a key is a text: got %s", got)
	}
}

// FuzzCloudFormationValue holds that an integration that has not been changed is
// written as it was.
func FuzzCloudFormationValue(f *testing.F) {
	for _, text := range []string{
		`{"Type":"AWS","IntegrationHttpMethod":"POST","Uri":{"Fn::Sub":"${Table}"},"Own":1,"TlsConfig":{"InsecureSkipVerification":true,"own":2}}`,
		`{"IntegrationResponses":[{"StatusCode":200},{"SelectionPattern":{"Ref":"Table"},"StatusCode":{"Ref":"S"},"statusCode":{}},{"Fn::If":["C",{},{}]},{"Ref":"AWS::NoValue"}]}`,
		`{"IntegrationResponses":{"Fn::If":[]},"RequestTemplates":{"a/b":null},"CacheKeyParameters":[],"type":"x","":1}`,
		`{"Fn::If":[]}`,
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		source, err := value.ParseJSON(value.DecodeUTF8([]byte(text)), value.MaxDepth(100))
		if err != nil || !source.Root().IsMap() {
			return
		}
		properties, resource, all, template := value.NewMap(), value.NewMap(), value.NewMap(), value.NewMap()
		properties.Set("HttpMethod", value.String("GET"))
		properties.Set("ResourceId", value.String("r"))
		properties.Set("Integration", source.Root())
		resource.Set("Type", value.String("AWS::ApiGateway::Method"))
		resource.Set("Properties", properties.Value())
		all.Set("M", resource.Value())
		template.Set("Resources", all.Value())
		doc, err := template.Value().AppendJSON(nil, value.PlainSlash)
		if err != nil || !utf8.Valid(doc) {
			return
		}
		api, err := integration.ParseCloudFormation(doc, integration.WithResolver(stack))
		if err != nil {
			return
		}
		want, err := source.Root().AppendJSON(nil, value.PlainSlash)
		if err != nil {
			return
		}
		if got := property(t, api.Operations[0].Integration); got != string(want) {
			t.Errorf("got  %s\nwant %s", got, want)
		}
		written(t, api.Operations[0].Integration)
	})
}
