package integration_test

import (
	"net/http"
	"strings"
	"testing"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/context/integration"
)

func TestWithPrepare(t *testing.T) {
	api, err := integration.ParseOpenAPI([]byte(strings.Replace(faultless, `{statusCode: 200}}}}}`, `{statusCode: 200, responseTemplates: {application/json: '$context.apiId $context.authorizer.principalId'}}}}}}`, 1)))
	if err != nil {
		t.Fatal(err)
	}
	h, err := integration.NewHandler(api, integration.WithPrepare(func(r *http.Request, request *apigw.Request) {
		request.APIID = "api"
		request.Authorizer = &apigw.Authorizer{PrincipalID: r.Header.Get("Origin")}
	}))
	if err != nil {
		t.Fatal(err)
	}
	if got := call(h, "GET", "/a", "").Body.String(); got != "api o" {
		t.Errorf("got %s", got)
	}
}
