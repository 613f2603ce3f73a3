package integration_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/velmap/velmap/context/integration"
)

// doubling returns anchors x0 to xn, each twice the one before, with a format for
// one of them.
func doubling(n int, first, format string) string {
	var b strings.Builder
	b.WriteString("x0: &x0 " + first + "\n")
	for i := range n {
		fmt.Fprintf(&b, "x%d: &x%d "+format+"\n", i+1, i+1, i, i)
	}
	return b.String()
}

// A small text whose aliases stand for a large document is refused, with no more
// work than the text is worth.
func TestAliasBombs(t *testing.T) {
	lists := doubling(40, "{a: b}", "[*x%d, *x%d]")
	many := func(n int, anchor, of string) string {
		return "m" + anchor + ": &" + anchor + " {" + strings.Repeat("%d: "+of+", ", n) + "}\n"
	}
	count := func(format string) string {
		for i := 0; strings.Contains(format, "%d"); i++ {
			format = strings.Replace(format, "%d", fmt.Sprint(i), 1)
		}
		return format
	}
	templates := count(many(400, "t", "x"))
	responses := templates + count(many(400, "r", "{responseTemplates: *t}"))
	paths := responses + "paths: {" + count(strings.Repeat("/p%d: {get: {x-amazon-apigateway-integration: {type: mock, responses: *r}}}, ", 400)) + "}\n"
	joins := doubling(40, "abcdefgh", "!Join ['', [*x%d, *x%d]]")
	methods := "Resources: {" + count(strings.Repeat("M%d: {Type: 'AWS::ApiGateway::Method', Properties: {HttpMethod: GET, ResourceId: *x40, Integration: {Type: MOCK}}}, ", 200)) + "}\n"
	longPath := "p: &p " + strings.Repeat("x", 50_000) + "\nResources: {R0: {Type: 'AWS::ApiGateway::Resource', Properties: {PathPart: *p, ParentId: !GetAtt A.RootResourceId}}, " +
		"M: {Type: 'AWS::ApiGateway::Method', Properties: {HttpMethod: GET, ResourceId: !Ref R999, Integration: {Type: MOCK}}}, "
	for i := range 999 {
		longPath += fmt.Sprintf("R%d: {Type: 'AWS::ApiGateway::Resource', Properties: {PathPart: *p, ParentId: !Ref R%d}}, ", i+1, i)
	}
	longPath += "}\n"
	openAPI := func(doc []byte) error { _, err := integration.ParseOpenAPI(doc); return err }
	cloudFormation := func(doc []byte) error { _, err := integration.ParseCloudFormation(doc); return err }
	terraform := func(doc []byte) error { _, err := integration.ParseTerraform(doc); return err }
	for _, test := range []struct {
		rule  string
		parse func([]byte) error
		doc   string
		want  string // empty: it is read
	}{
		{"merged lists of lists", openAPI, lists + "openapi: 3.0.1\ny: {<<: *x40}\n", "the value of << must be a mapping, or a list of some"},
		{"templates of responses of paths", openAPI, "openapi: 3.0.1\n" + paths, "the document stands for too many values"},
		{"a version", openAPI, lists + "openapi: *x40\n", "/openapi: must be a string or a number, not an array"},
		{"a timeout", openAPI, lists + "openapi: 3.0.1\npaths: {/a: {get: {x-amazon-apigateway-integration: {timeoutInMillis: *x40}}}}\n", "must be a whole number, not an array"},
		{"references to resources", cloudFormation, joins + methods, ""},
		{"modules of Terraform", terraform, doubling(40, "{resources: []}", "{module_calls: {a: {module: *x%d}, b: {module: *x%d}}}") + "planned_values: {}\nconfiguration: {root_module: *x40}\n", "the document stands for too many values"},
		{"responses of a method", cloudFormation, joins + "Resources: {M: {Type: 'AWS::ApiGateway::Method', Properties: {HttpMethod: GET, ResourceId: r, Integration: {Type: MOCK, IntegrationResponses: [" + strings.Repeat("{StatusCode: *x40}, ", 100) + "]}}}}\n", ""},
		{"a long path of parents", cloudFormation, longPath, "the document stands for too many values"},
		{"ids of Terraform", terraform, lists + "values: {root_module: {resources: [{address: a.b, type: a, values: {id: *x40, root_resource_id: *x40}}]}}\n", ""},
	} {
		t.Run(test.rule, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			err := test.parse([]byte(test.doc))
			runtime.ReadMemStats(&after)
			if got := fmt.Sprint(err); test.want == "" && err != nil || !strings.Contains(got, test.want) || len(got) > 10_000 {
				t.Errorf("got %.1000s, want %s", got, test.want)
			}
			if used := after.TotalAlloc - before.TotalAlloc; used > 1<<30 {
				t.Errorf("it has taken %d MB", used>>20)
			}
		})
	}
}

func TestMergeOfOther(t *testing.T) {
	for _, doc := range []string{"a: {<<: 1}", "a: {<<: [1]}", "a: {<<: [[{}]]}"} {
		if _, err := integration.ParseOpenAPI([]byte(doc)); err == nil || !strings.Contains(err.Error(), "line 1, column 4: the value of <<") {
			t.Errorf("%s: got %v", doc, err)
		}
	}
	api, err := integration.ParseOpenAPI([]byte("openapi: 3.0.1\nk: &k type\nm: &m {uri: u}\npaths: {/a: {get: {x-amazon-apigateway-integration: {*k : mock, <<: [*m, {uri: v, httpMethod: get}]}}}}"))
	if err != nil {
		t.Fatal(err)
	}
	if in := api.Operations[0].Integration; in.Type != "MOCK" || in.URI != "u" || in.HTTPMethod != "GET" {
		t.Errorf("got %+v", in)
	}
}
