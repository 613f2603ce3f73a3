package integration_test

import (
	"fmt"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/context/integration"
	"github.com/velmap/velmap/vtl"
)

func ExampleParseOpenAPI() {
	api, err := integration.ParseOpenAPI([]byte(`
openapi: 3.0.1
paths:
  /hello:
    post:
      x-amazon-apigateway-integration:
        type: mock
        requestTemplates:
          application/json: '{"statusCode": 200, "name": $input.json("$.name")}'
`))
	if err != nil {
		fmt.Println(err)
		return
	}
	operation, _ := api.Operation("/hello", "POST")
	text, _ := operation.Integration.RequestTemplates.For("application/json; charset=utf-8")
	template, err := vtl.Parse(text.Pointer, text.Text)
	if err != nil {
		fmt.Println(err)
		return
	}
	request := &apigw.Request{Body: apigw.TextBody(`{"name": "Ada"}`)}
	fmt.Println(template.Render(request.Scope()))
	// Output: {"statusCode": 200, "name": "Ada"} <nil>
}
