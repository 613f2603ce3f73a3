package integration_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/velmap/velmap/context/integration"
)

const ordersTerraform = `{
	"variable": {"stage": {"default": "dev"}, "other": {}},
	"locals": {"host": "orders.test", "path": "${var.stage}"},
	"resource": [{
		"aws_api_gateway_rest_api": {"api": {"name": "orders", "binary_media_types": ["image/png"], "minimum_compression_size": "10", "api_key_source": "header", "body": "${jsonencode({\"openapi\" = \"3.0.1\"})}"}},
		"aws_api_gateway_resource": {
			"orders": {"rest_api_id": "${aws_api_gateway_rest_api.api.id}", "parent_id": "${aws_api_gateway_rest_api.api.root_resource_id}", "path_part": "orders"},
			"order": {"parent_id": "${ aws_api_gateway_resource.orders.id }", "path_part": "{id}"}
		},
		"aws_api_gateway_method": {"post": [{"rest_api_id": "${aws_api_gateway_rest_api.api.id}", "resource_id": "${aws_api_gateway_resource.order.id}", "http_method": "POST", "authorization": "AWS_IAM", "depends_on": [],
			"request_parameters": {"method.request.path.id": true}, "request_validator_id": "${aws_api_gateway_request_validator.all.id}", "request_models": {"application/json": "${aws_api_gateway_model.order.name}"}}]},
		"aws_api_gateway_model": {"order": {"name": "Order", "content_type": "application/json", "schema": "{\"type\": \"object\", \"required\": [\"a\"]}"}},
		"aws_api_gateway_request_validator": {"all": {"name": "all", "validate_request_body": true, "validate_request_parameters": "${var.flag}"}},
		"aws_api_gateway_method_response": {"ok": {"resource_id": "${aws_api_gateway_resource.order.id}", "http_method": "${aws_api_gateway_method.post.http_method}", "status_code": "200"}},
		"aws_api_gateway_gateway_response": {"refused": {"response_type": "UNAUTHORIZED", "status_code": "401", "response_templates": {"application/json": "{}"}, "response_parameters": {"gatewayresponse.header.A": "'a'"}}}
	}, {
		"aws_api_gateway_integration": {
			"post": {"lifecycle": {}, "rest_api_id": "${aws_api_gateway_rest_api.api.id}", "resource_id": "${aws_api_gateway_resource.order.id}", "http_method": "${aws_api_gateway_method.post.http_method}",
				"type": "HTTP", "integration_http_method": "PUT", "uri": "https://${local.host}/${var.stage}/$${stageVariables.v}/${var.other}", "timeout_milliseconds": 500, "passthrough_behavior": "NEVER", "content_handling": null,
				"tls_config": [{"insecure_skip_verification": true}], "request_templates": {"application/json": "#set($x = 1)${ x } 5%%{ %"}, "credentials": "", "cache_key_parameters": ["method.request.path.id"]},
			"elsewhere": {"resource_id": "${data.aws_api_gateway_resource.other.id}", "http_method": "GET", "type": "MOCK", "tls_config": []}
		},
		"aws_api_gateway_integration_response": {
			"ok": {"resource_id": "${aws_api_gateway_resource.order.id}", "http_method": "POST", "status_code": 200, "response_templates": {"application/json": "ok"}},
			"bad": {"resource_id": "${aws_api_gateway_resource.order.id}", "http_method": "${aws_api_gateway_method.post.http_method}", "status_code": "404", "selection_pattern": "4..", "depends_on": ["x"]}
		},
		"aws_lambda_function": {"f": {}}
	}]
}`

func parseTerraform(t *testing.T, doc string, options ...integration.ReadOption) *integration.API {
	t.Helper()
	api, err := integration.ParseTerraform([]byte(doc), options...)
	if err != nil {
		t.Fatal(err)
	}
	return api
}

func operationNames(api *integration.API) string {
	var names []string
	for _, o := range api.Operations {
		names = append(names, o.Method+" "+o.Path)
	}
	return strings.Join(names, ", ")
}

func TestTerraformConfiguration(t *testing.T) {
	api := parseTerraform(t, ordersTerraform)
	if got := operationNames(api); got != "POST /orders/{id}, GET /${data.aws_api_gateway_resource.other}" {
		t.Errorf("operations: got %s", got)
	}
	if got := fmt.Sprint(api.BinaryMediaTypes, *api.MinimumCompressionSize, api.APIKeySource); got != "[image/png] 10HEADER" {
		t.Errorf("API: got %s", got)
	}
	g := api.GatewayResponses[0]
	if got := fmt.Sprint(g.Type, g.StatusCode, g.Parameters, g.Templates); got != "UNAUTHORIZED401[{gatewayresponse.header.A 'a'}] [{application/json {} /resource/0/aws_api_gateway_gateway_response/refused/response_templates/application~1json}]" {
		t.Errorf("gateway responses: got %s", got)
	}
	o := api.Operations[0]
	if got := fmt.Sprint(o.Parameters, o.Responses, o.Authorization, *o.Validator, o.Pointer); got != "[{path id true}] [200]AWS_IAM{true false}/resource/1/aws_api_gateway_integration/post" {
		t.Errorf("got %s", got)
	}
	if m := o.Models[0]; m.ContentType != "application/json" || m.Pointer != "/resource/0/aws_api_gateway_model/order/schema" {
		t.Errorf("got %+v", o.Models)
	}
	if h, err := integration.NewHandler(api); err != nil {
		t.Error(err)
	} else if w := call(h, "POST", "/orders/1", "{}"); w.Code != 400 || !strings.Contains(w.Body.String(), "Invalid request body") {
		t.Errorf("a model: got %d %s", w.Code, w.Body)
	}
}

func TestTerraformIntegration(t *testing.T) {
	in := parseTerraform(t, ordersTerraform).Operations[0].Integration
	if got := fmt.Sprint(in.Type, in.HTTPMethod, in.TimeoutInMillis, in.PassthroughBehavior, *in.TLSConfig, in.CacheKeyParameters); got != "HTTPPUT500NEVER{true } [method.request.path.id]" {
		t.Errorf("got %s", got)
	}
	template := in.RequestTemplates[0]
	if template.Text != "#set($x = 1)${ x } 5%{ %" || template.Pointer != "/resource/1/aws_api_gateway_integration/post/request_templates/application~1json" {
		t.Errorf("got %+v", template)
	}
	if got := fmt.Sprint(in.Responses[0].StatusCode, in.Responses[0].Templates, in.Responses[1].Pattern, in.Responses[1].StatusCode); got != "200[{application/json ok /resource/1/aws_api_gateway_integration_response/ok/response_templates/application~1json}]4..404" {
		t.Errorf("got %s", got)
	}
	const want = `{"type":"HTTP","httpMethod":"PUT","uri":"https://${local.host}/${var.stage}/$${stageVariables.v}/${var.other}","timeoutInMillis":500,"passthroughBehavior":"NEVER","tlsConfig":{"insecureSkipVerification":true},` +
		`"requestTemplates":{"application/json":"#set($x = 1)${ x } 5%%{ %"},"cacheKeyParameters":["method.request.path.id"],"responses":{"default":{"statusCode":200,"responseTemplates":{"application/json":"ok"}},"4..":{"statusCode":"404"}}}`
	if got := written(t, in); got != want {
		t.Errorf("written back:\ngot  %s\nwant %s", got, want)
	}
}

func TestTerraformExpressions(t *testing.T) {
	resolve := func(name string) (string, bool) {
		return "<" + name + ">", name == "var.other" || name == `lookup(a, "}")`
	}
	for _, test := range []struct {
		rule, uri string
		options   []integration.ReadOption
		want      string
	}{
		{"a local value", "${local.host}", nil, "orders.test"},
		{"a local value that is an expression", "${local.path}", nil, "${local.path}"},
		{"an attribute of a resource", "${aws_api_gateway_model.order.name}", nil, "Order"},
		{"a variable", "${var.stage}", nil, "${var.stage}"},
		{"a variable with a default", "${var.stage}${var.other}", []integration.ReadOption{integration.WithParameterDefaults()}, "dev${var.other}"},
		{"what a resolver knows", "${var.other}/${var.stage}", []integration.ReadOption{integration.WithResolver(resolve)}, "<var.other>/${var.stage}"},
		{"how a function is invoked", "${aws_lambda_function.f.invoke_arn}", nil, "arn:aws:apigateway:${region}:lambda:path/2015-03-31/functions/${aws_lambda_function.f.arn}/invocations"},
		{"braces in quotes do not end an expression", `${lookup(a, \"}\")}!`, []integration.ReadOption{integration.WithResolver(resolve)}, `<lookup(a, "}")>!`},
		{"braces within an expression", `${{a = {}}}!`, nil, `${{a = {}}}!`},
		{"an expression without an end", "${var.stage", nil, "${var.stage"},
		{"an escaped dollar", "$${var.stage} $$ 5%", nil, "${var.stage} $$ 5%"},
		{"an escaped quote in quotes", `${lookup(\"\\\"}\")}!`, nil, `${lookup("\"}")}!`},
	} {
		doc := strings.Replace(ordersTerraform, "https://${local.host}/${var.stage}/$${stageVariables.v}/${var.other}", test.uri, 1)
		if got := parseTerraform(t, doc, test.options...).Operations[0].Integration.URI; got != test.want {
			t.Errorf("%s: got %s, want %s", test.rule, got, test.want)
		}
	}
}

const (
	plannedTerraform = `{
		"planned_values": {"root_module": {
			"resources": [
				{"address": "aws_api_gateway_rest_api.api", "type": "aws_api_gateway_rest_api", "values": {"body": "{\"swagger\": \"2.0\", \"paths\": {\"/doc\": {\"get\": {\"x-amazon-apigateway-integration\": {\"type\": \"mock\", \"requestTemplates\": {\"a/b\": \"x\"}}}}}}", "minimum_compression_size": null}},
				{"address": "aws_api_gateway_resource.a", "type": "aws_api_gateway_resource", "values": {"path_part": "a"}}],
			"child_modules": [{"address": "module.m[\"v1.0\"]", "resources": [
				{"address": "module.m[\"v1.0\"].aws_api_gateway_resource.b[\"k\"]", "type": "aws_api_gateway_resource", "values": {"path_part": "b"}},
				{"address": "module.m[\"v1.0\"].aws_api_gateway_resource.c", "type": "aws_api_gateway_resource", "values": {"path_part": "c"}},
				{"address": "module.m[\"v1.0\"].aws_api_gateway_method.get", "type": "aws_api_gateway_method", "values": {"http_method": "GET", "authorization": "NONE"}},
				{"address": "module.m[\"v1.0\"].aws_api_gateway_integration.get", "type": "aws_api_gateway_integration", "values": {"http_method": "GET", "type": "MOCK", "uri": "", "cache_key_parameters": null, "request_templates": {"application/json": "${stageVariables.v}"}}}]}]}},
		"configuration": {"root_module": {
			"resources": [{"address": "aws_api_gateway_resource.a", "expressions": {"parent_id": {"references": ["aws_api_gateway_rest_api.api.root_resource_id", "aws_api_gateway_rest_api.api"]}}}],
			"module_calls": {"m": {"module": {"resources": [
				{"address": "aws_api_gateway_resource.c", "expressions": {"path_part": {"constant_value": "c"}, "parent_id": {"references": ["aws_api_gateway_rest_api.here.root_resource_id"]}}},
				{"address": "aws_api_gateway_method.get", "expressions": {"resource_id": {"references": ["aws_api_gateway_resource.c.id", "aws_api_gateway_resource.c"]}}},
				{"address": "aws_api_gateway_integration.get", "expressions": {"resource_id": {"references": ["aws_api_gateway_resource.c.id", "aws_api_gateway_resource.c"]}}}]}}}}}}`
	stateTerraform = `{"format_version": "1.0", "values": {"root_module": {"resources": [
		{"address": "aws_api_gateway_rest_api.api", "type": "aws_api_gateway_rest_api", "values": {"id": "api", "root_resource_id": "rootid", "body": null}},
		{"address": "aws_api_gateway_resource.a", "type": "aws_api_gateway_resource", "values": {"id": "aid", "parent_id": "rootid", "path_part": "a", "path": "/a"}},
		{"address": "aws_api_gateway_method.root", "type": "aws_api_gateway_method", "values": {"id": "agm-api-rootid-ANY", "resource_id": "rootid", "http_method": "ANY", "authorization": "NONE", "request_models": {}, "request_validator_id": ""}},
		{"address": "aws_api_gateway_integration.root", "type": "aws_api_gateway_integration", "values": {"id": "agi-api-rootid-ANY", "resource_id": "rootid", "http_method": "ANY", "type": "MOCK"}},
		{"address": "aws_api_gateway_integration.a", "type": "aws_api_gateway_integration", "values": {"id": "agi-api-aid-PUT", "resource_id": "aid", "http_method": "PUT", "type": "MOCK"}},
		{"address": "aws_cloudcontrolapi_resource.cc", "type": "aws_cloudcontrolapi_resource", "values": {"id": "api|ccid", "type_name": "AWS::ApiGateway::Resource", "desired_state": "{\"PathPart\": \"cc\", \"ParentId\": \"aid\"}", "properties": "{}"}},
		{"address": "aws_cloudcontrolapi_resource.method", "type": "aws_cloudcontrolapi_resource", "values": {"id": "api|ccid|POST", "type_name": "AWS::ApiGateway::Method",
			"desired_state": "{\"HttpMethod\": \"POST\", \"ResourceId\": \"ccid\", \"Integration\": {\"Type\": \"MOCK\", \"RequestTemplates\": {\"application/json\": \"x\"}}}"}},
		{"address": "aws_cloudcontrolapi_resource.other", "type": "aws_cloudcontrolapi_resource", "values": {"id": "other", "type_name": "AWS::ApiGateway::RestApi", "properties": "{\"RootResourceId\": \"otherroot\"}", "desired_state": null}},
		{"address": "aws_cloudcontrolapi_resource.otherroot", "type": "aws_cloudcontrolapi_resource", "values": {"type_name": "AWS::ApiGateway::Method", "desired_state": {"HttpMethod": "GET", "ResourceId": "otherroot", "Integration": {"Type": "MOCK"}}}}
	]}}}`
)

func TestTerraformPlan(t *testing.T) {
	api := parseTerraform(t, plannedTerraform)
	if got := operationNames(api); got != "GET /doc, GET /c" {
		t.Errorf("operations: got %s", got)
	}
	const at = "/planned_values/root_module/"
	if got := api.Operations[0].Integration.RequestTemplates[0].Pointer; got != at+"resources/0/values/body/paths/~1doc/get/x-amazon-apigateway-integration/requestTemplates/a~1b" {
		t.Errorf("got %s", got)
	}
	if got := api.Operations[1].Integration.RequestTemplates[0]; got.Text != "${stageVariables.v}" || got.Pointer != at+"child_modules/0/resources/3/values/request_templates/application~1json" {
		t.Errorf("got %+v", got)
	}
}

// Instances that count or for_each make refer to those of their own index.
func TestTerraformInstances(t *testing.T) {
	plan := func(first, second, references string) string {
		resource := func(kind, index, values string) string {
			return `{"address": "aws_api_gateway_` + kind + index + `", "type": "aws_api_gateway_` + strings.TrimSuffix(kind, ".x") + `", "values": {` + values + `}}`
		}
		var resources []string
		for _, index := range []string{first, second} {
			name := strings.Trim(index, `[]\"`)
			resources = append(resources, resource("resource.x", index, `"path_part": "p`+name+`"`),
				resource("method.x", index, `"http_method": "GET"`), resource("integration.x", index, `"http_method": "GET", "type": "MOCK"`))
		}
		expressions := `"expressions": {"resource_id": {"references": [` + references + `]}}`
		return `{"planned_values": {"root_module": {"resources": [` + strings.Join(resources, ",") + `]}}, "configuration": {"root_module": {"resources": [
			{"address": "aws_api_gateway_resource.x", "expressions": {"parent_id": {"references": ["aws_api_gateway_rest_api.a.root_resource_id"]}}},
			{"address": "aws_api_gateway_method.x", ` + expressions + `}, {"address": "aws_api_gateway_integration.x", ` + expressions + `}]}}}`
	}
	for _, test := range []struct{ rule, first, second, references, want string }{
		{"by count", "[0]", "[1]", `"aws_api_gateway_resource.x", "count.index"`, "GET /p0, GET /p1"},
		{"by for_each", `[\"a\"]`, `[\"b\"]`, `"aws_api_gateway_resource.x", "each.key"`, "GET /pa, GET /pb"},
		{"with an attribute", `[\"a\"]`, `[\"b\"]`, `"aws_api_gateway_resource.x.id"`, "GET /pa, GET /pb"},
		{"one for all", "[0]", "[1]", `"aws_api_gateway_resource.x[0].id"`, "GET /p0, GET /p0"},
		{"of what is not there", "[0]", "[1]", `"module.m.id"`, "GET /${module.m}, GET /${module.m}"},
	} {
		if got := operationNames(parseTerraform(t, plan(test.first, test.second, test.references))); got != test.want {
			t.Errorf("%s: got %s", test.rule, got)
		}
	}
}

func TestTerraformState(t *testing.T) {
	api := parseTerraform(t, stateTerraform)
	if got := operationNames(api); got != "ANY /, POST /a/cc, GET /, PUT /a" {
		t.Errorf("operations: got %s", got)
	}
	if got := api.Operations[1].Integration.RequestTemplates[0].Pointer; got != "/values/root_module/resources/6/values/desired_state/Integration/RequestTemplates/application~1json" {
		t.Errorf("got %s", got)
	}
}

func TestTerraformFails(t *testing.T) {
	integrationOf := func(attributes string) string {
		return `{"resource": {"aws_api_gateway_integration": {"i": {"resource_id": "r", "http_method": "GET", ` + attributes + `}}}}`
	}
	const at = "/resource/aws_api_gateway_integration/i"
	for _, test := range []struct{ rule, doc, want string }{
		{"another document", `{}`, `not a document of Terraform: there is no member "resource", "planned_values" or "values"`},
		{"resources of a wrong type", `{"resource": 1}`, "/resource: must be an object, not a number"},
		{"a resource of a wrong type", `{"resource": {"aws_api_gateway_method": {"m": 1}}}`, "/resource/aws_api_gateway_method/m: must be an object, not a number"},
		{"an attribute of a wrong type", integrationOf(`"uri": 1`), at + "/uri: must be a string, not a number"},
		{"a part of an attribute of a wrong type", integrationOf(`"tls_config": {"insecure_skip_verification": 1}`), at + "/tls_config/insecure_skip_verification: must be a boolean, not a number"},
		{"an attribute of a response", `{"resource": {"aws_api_gateway_integration_response": {"r": {"resource_id": "r", "http_method": "GET", "response_templates": []}}, "aws_api_gateway_integration": {"i": {"resource_id": "r", "http_method": "GET"}}}}`, "/resource/aws_api_gateway_integration_response/r/response_templates: must be an object, not an array"},
		{"a document that is none", `{"resource": {"aws_api_gateway_rest_api": {"a": {"body": "none"}}}}`, "/resource/aws_api_gateway_rest_api/a/body: must be an object, not a string"},
		{"a desired state that is none", `{"values": {"root_module": {"resources": [{"address": "a.b", "type": "aws_cloudcontrolapi_resource", "values": {"desired_state": "{\""}}]}}}`, "/values/root_module/resources/0/values/desired_state: must be an object in JSON, not a string"},
		{"an address of a wrong type", `{"values": {"root_module": {"resources": [{"address": 1}]}}}`, "/values/root_module/resources/0/address: must be a string, not a number"},
		{"parents in a circle", `{"resource": {"aws_api_gateway_resource": {"a": {"path_part": "a", "parent_id": "${aws_api_gateway_resource.a.id}"}}, "aws_api_gateway_integration": {"i": {"resource_id": "${aws_api_gateway_resource.a.id}", "http_method": "GET"}}}}`, "/resource/aws_api_gateway_resource/a: the parents lead in a circle"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			api, err := integration.ParseTerraform([]byte(test.doc))
			if err == nil || api != nil || err.Error() != test.want {
				t.Errorf("got %v, want %s", err, test.want)
			}
		})
	}
	if problems := parseTerraform(t, integrationOf(`"type": "HTTP", "integration_http_method": "GET", "uri": "x", "reqest_templates": {}`)).Check(); problems.Error() !=
		at+"/uri: Invalid HTTP endpoint specified for URI\n"+at+"/reqest_templates: API Gateway does not know this member; did you mean RequestTemplates?" {
		t.Errorf("got %v", problems)
	}
}

// FuzzParseTerraform holds that no document makes ParseTerraform panic.
func FuzzParseTerraform(f *testing.F) {
	for _, doc := range []string{ordersTerraform, plannedTerraform, stateTerraform, `{"resource": [[{"a": []}]]}`} {
		f.Add([]byte(doc))
	}
	f.Fuzz(func(t *testing.T, doc []byte) {
		api, err := integration.ParseTerraform(doc)
		if (api == nil) != (err != nil) {
			t.Errorf("got %v, %v", api, err)
		}
	})
}
