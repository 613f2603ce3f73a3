package integration_test

import (
	"strings"
	"testing"

	"github.com/velmap/velmap/context/integration"
)

// What an unresolved intrinsic hides keeps nothing else from working.
func TestUnresolvedIntrinsicsAreServed(t *testing.T) {
	const mock = `"Type": "MOCK", "RequestTemplates": {"application/json": "{\"statusCode\": 200}"}`
	api, err := integration.ParseCloudFormation([]byte(`{"Resources": {
		"A": {"Type": "AWS::ApiGateway::Resource", "Properties": {"PathPart": "a", "ParentId": {"Fn::GetAtt": ["Api", "RootResourceId"]}}},
		"Patterns": {"Type": "AWS::ApiGateway::Method", "Properties": {"HttpMethod": "GET", "ResourceId": {"Ref": "A"}, "Integration": {` + mock + `,
			"RequestParameters": {"integration.request.header.X": {"Ref": "Mapping"}},
			"IntegrationResponses": [{"Fn::If": ["C", {}, {}]}, {"Ref": "AWS::NoValue"}, {"SelectionPattern": {"Fn::Sub": ".*${P}.*"}, "StatusCode": 500}, {"StatusCode": 200, "ResponseTemplates": {"application/json": "served"}}]}}},
		"Type": {"Type": "AWS::ApiGateway::Method", "Properties": {"HttpMethod": "PUT", "ResourceId": {"Ref": "A"}, "Integration": {"Type": {"Ref": "T"}}}},
		"Whole": {"Type": "AWS::ApiGateway::Method", "Properties": {"HttpMethod": "POST", "ResourceId": {"Ref": "A"}, "Integration": {"Fn::If": ["C", {}, {}]}}}}}`))
	if err != nil {
		t.Fatal(err)
	}
	if problems := api.Check(); problems != nil {
		t.Errorf("got %v", problems)
	}
	h, err := integration.NewHandler(api)
	if err != nil {
		t.Fatal(err)
	}
	for method, want := range map[string]string{"GET": "served", "PUT": `{"message":"Internal server error"}`, "POST": `{"message":"Internal server error"}`} {
		if w := call(h, method, "/a", ""); w.Body.String() != want {
			t.Errorf("%s: got %d %s", method, w.Code, w.Body)
		}
	}
	for i, want := range []string{
		`"RequestParameters":{"integration.request.header.X":{"Ref":"Mapping"}},"IntegrationResponses":[{"Fn::If":["C",{},{}]},{"Ref":"AWS::NoValue"},{"SelectionPattern":{"Fn::Sub":".*${P}.*"},"StatusCode":500},`,
		`{"Type":{"Ref":"T"}}`,
		`{"Fn::If":["C",{},{}]}`,
	} {
		if got := property(t, api.Operations[i].Integration); !strings.Contains(got, want) {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

// A template spells members in one way only. Others are told, and written back.
func TestCloudFormationSpellings(t *testing.T) {
	const text = `{"Type":"MOCK","type":"HTTP","HttpMethod":"GET","uri":"u","Responses":{"a":1},"IntegrationResponses":[{"StatusCode":"9"},{"StatusCode":"201","statusCode":"7"},{}]}`
	api, err := integration.ParseCloudFormation([]byte(`{"Resources": {"M": {"Type": "AWS::ApiGateway::Method", "Properties": {"HttpMethod": "GET", "ResourceId": "r", "Integration": ` + text + `}}}}`))
	if err != nil {
		t.Fatal(err)
	}
	const at = "/Resources/M/Properties/Integration"
	want := []string{
		at + "/IntegrationResponses/0/StatusCode: 1 validation error detected: Value '9'",
		at + "/IntegrationResponses/2: 1 validation error detected: Value ''",
		at + "/type: API Gateway does not know this member; did you mean Type?",
		at + "/HttpMethod: API Gateway does not know this member",
		at + "/uri: API Gateway does not know this member; did you mean Uri?",
		at + "/Responses: API Gateway does not know this member",
		at + "/IntegrationResponses/1/statusCode: API Gateway does not know this member; did you mean StatusCode?",
	}
	got := strings.Split(api.Check().Error(), "\n")
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) || !strings.HasPrefix(got[i], want[i]) {
			t.Fatalf("%d: got\n%s", i, strings.Join(got, "\n"))
		}
	}
	in := api.Operations[0].Integration
	if in.Type != "MOCK" || in.HTTPMethod != "" || in.URI != "" {
		t.Errorf("got %+v", in)
	}
	if got := property(t, in); got != text {
		t.Errorf("got %s", got)
	}
}

// A member that is missing is where the object is that lacks it.
func TestMissingMembersOfTemplates(t *testing.T) {
	api, err := integration.ParseCloudFormation([]byte(`{"Resources": {"M": {"Type": "AWS::ApiGateway::Method", "Properties": {"HttpMethod": "GET", "ResourceId": "r", "Integration": {"Type": "HTTP", "IntegrationHttpMethod": "GET"}}}}}`))
	if err != nil {
		t.Fatal(err)
	}
	if got := api.Check().Error(); got != "/Resources/M/Properties/Integration: Invalid HTTP endpoint specified for URI" {
		t.Errorf("got %s", got)
	}
}

// Unknown members stand when others beside them are changed.
func TestUnknownMembersStand(t *testing.T) {
	in := decode(t, `{"type":"http","tlsConfig":{"own":1,"insecureSkipVerification":false},"requestParameters":{"a":true,"b":"'b'","c":"'c'"}}`)
	in.TLSConfig.InsecureSkipVerification = true
	in.RequestParameters = append(in.RequestParameters[1:], integration.Parameter{Target: "d", Expression: "'d'"})
	if got := written(t, in); got != `{"type":"http","tlsConfig":{"own":1,"insecureSkipVerification":true},"requestParameters":{"a":true,"c":"'c'","d":"'d'"}}` {
		t.Errorf("got %s", got)
	}
}
