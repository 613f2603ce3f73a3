package context_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"time"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/value"
)

func ExampleRequest_Scope() {
	template := vtl.MustParse("greeting", `{"greeting": "Hello $input.path('$.name'), from $context.identity.sourceIp"}`)
	caller, err := value.ParseJSON(`{"identity": {"sourceIp": "192.0.2.1"}}`)
	if err != nil {
		fmt.Println(err)
		return
	}
	request := &apigw.Request{Body: apigw.TextBody(`{"name": "Ada"}`), Context: caller.Root()}
	fmt.Println(template.Render(request.Scope()))
	// Output: {"greeting": "Hello Ada, from 192.0.2.1"} <nil>
}

func ExampleScope_Overrides() {
	template := vtl.MustParse("redirect", `#set($context.requestOverride.path.id = $input.path('$.pet.id'))##
#set($context.requestOverride.header.Accept = ["application/json", "text/plain"])##
#set($context.responseOverride.status = 202)`)
	scope := (&apigw.Request{Body: apigw.TextBody(`{"pet": {"id": 7}}`)}).Scope()
	if _, err := template.Render(scope); err != nil {
		fmt.Println(err)
		return
	}
	overrides, err := scope.Overrides()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(overrides.Path.Last("id"))
	fmt.Println(overrides.Header.Last("Accept"))
	fmt.Println(overrides.Status)
	// Output:
	// 7 true
	// application/json,text/plain true
	// 202
}

// A server renders with Scopes from a pool, which are made anew in their own
// memory.
func ExampleScope_Reset() {
	template := vtl.MustParse("greeting", `Hello $input.path('$.name')`)
	scopes := sync.Pool{New: func() any { return new(apigw.Scope) }}
	for _, body := range []string{`{"name": "Ada"}`, `{"name": "Grace"}`} {
		scope := scopes.Get().(*apigw.Scope)
		scope.Reset(&apigw.Request{Body: apigw.TextBody(body)})
		fmt.Println(template.Render(scope))
		scopes.Put(scope)
	}
	// Output:
	// Hello Ada <nil>
	// Hello Grace <nil>
}

// The response template sees what the request template has left in $context.
func ExampleScope_Response() {
	request := vtl.MustParse("request", `#set($context.requestOverride.path.name = $input.path('$.name'))`)
	response := vtl.MustParse("response", `$context.requestOverride.path.name: $input.path('$.state')`)
	scope := (&apigw.Request{Body: apigw.TextBody(`{"name": "Ada"}`)}).Scope()
	if _, err := request.Render(scope); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(response.Render(scope.Response(apigw.TextBody(`{"state": "stored"}`))))
	// Output: Ada: stored <nil>
}

func ExampleScope_SetUtil() {
	upper := apigw.StringFunc(func(text string) (value.Value, error) { return value.String(strings.ToUpper(text)), nil })
	scope := (&apigw.Request{Body: apigw.TextBody(`{"name": "Ada"}`)}).Scope()
	scope.SetUtil(apigw.Functions{"upper": upper})
	scope.SetReference("region", value.String("eu-central-1"))
	template := vtl.MustParse("own", `$util.upper($input.path('$.name')) in $region`)
	fmt.Println(template.Render(scope))
	// Output: ADA in eu-central-1 <nil>
}

func ExampleScope_RawOverrides() {
	template := vtl.MustParse("status", `#set($context.responseOverride.status = 404)`)
	scope := (&apigw.Request{}).Scope()
	if _, err := template.Render(scope); err != nil {
		fmt.Println(err)
		return
	}
	overrides, err := scope.RawOverrides()
	fmt.Println(overrides.Response, err)
	// Output: {status=404} <nil>
}

func ExampleParseHTTP() {
	request, err := apigw.ParseHTTP([]byte("GET /pets/7?color=black HTTP/1.1\nHost: example.org\n"), "/pets/{id}")
	if err != nil {
		fmt.Println(err)
		return
	}
	template := vtl.MustParse("params", `$input.params('id') $input.params('color')`)
	fmt.Println(template.Render(request.Scope()))
	// Output: 7 black <nil>
}

func ExampleFromHTTP() {
	pet := vtl.MustParse("pet", `{"id": "$input.params('id')"}`)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		request, err := apigw.FromHTTP(r, "/pets/{id}")
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		if err := pet.Execute(r.Context(), w, request.Scope()); err != nil {
			http.Error(w, "Internal server error", http.StatusInternalServerError)
		}
	}))
	defer server.Close()

	response, err := server.Client().Get(server.URL + "/pets/7")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	fmt.Println(string(body), err)
	// Output: {"id": "7"} <nil>
}

func ExampleFromValue() {
	event, err := value.ParseJSON(`{"body": "{}", "params": {"querystring": {"page": ["1", "2"]}}}`)
	if err != nil {
		fmt.Println(err)
		return
	}
	request, err := apigw.FromValue(event.Root())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(request.Query.Last("page"))
	fmt.Println(strings.ToUpper(request.Body.Text()))
	// Output:
	// 2 true
	// {}
}

func ExampleFromEvent() {
	event, err := value.ParseJSON(`{
		"resource": "/pets/{id}", "path": "/pets/7", "httpMethod": "GET", "pathParameters": {"id": "7"},
		"requestContext": {"stage": "prod", "path": "/prod/pets/7", "identity": {"sourceIp": "192.0.2.1"}}
	}`)
	if err != nil {
		fmt.Println(err)
		return
	}
	request, err := apigw.FromEvent(event.Root())
	if err != nil {
		fmt.Println(err)
		return
	}
	template := vtl.MustParse("log", `$context.httpMethod $context.path of $context.identity.sourceIp, pet $input.params('id')`)
	fmt.Println(template.Render(request.Scope()))
	// Output: GET /prod/pets/7 of 192.0.2.1, pet 7 <nil>
}

// A clock that stands still, and ids of one's own, make output that can be
// compared with what a file holds.
func ExampleWithClock() {
	clock := apigw.WithClock(func() time.Time { return time.UnixMilli(1698414057744) })
	ids := apigw.WithIDs(func() (requestID, extendedRequestID string) { return "request-1", "JKJaXmPLvHcESHA=" })
	request, err := apigw.ParseHTTP([]byte("GET /pets HTTP/1.1\nHost: api.example.org\nUser-Agent: curl\n"), "", clock, ids)
	if err != nil {
		fmt.Println(err)
		return
	}
	template := vtl.MustParse("log", `$context.requestId [$context.requestTime] $context.domainName $context.identity.userAgent`)
	fmt.Println(template.Render(request.Scope()))
	// Output: request-1 [27/Oct/2023:13:40:57 +0000] api.example.org curl <nil>
}
