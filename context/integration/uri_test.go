package integration

import (
	"net/url"
	"testing"

	apigw "github.com/velmap/velmap/context"
)

func TestExpandURI(t *testing.T) {
	path := apigw.Params{
		{Name: "id", Values: []string{"41", "42"}},
		{Name: "map", Values: []string{"status/400"}},
		{Name: "odd", Values: []string{"a b&c=d+e?f#g%h;ü"}},
		{Name: "braces", Values: []string{"{id}${stageVariables.host}"}},
		{Name: "empty", Values: []string{""}},
	}
	stage := apigw.Params{{Name: "host", Values: []string{"b.example.com:8080/x"}}}
	for _, test := range []struct{ rule, uri, want string }{
		{"no placeholder", "https://a/b?c=d", "https://a/b?c=d"},
		{"path", "https://a/{id}/x", "https://a/42/x"},
		{"query", "https://a/?id={id}&m={id}", "https://a/?id=42&m=42"},
		{"ARN", "arn:aws:apigateway:r:s3:path/bucket/{map}", "arn:aws:apigateway:r:s3:path/bucket/status/400"},
		{"a greedy value keeps its slashes", "https://a/{map}", "https://a/status/400"},
		{"a greedy placeholder", "https://a/{map+}", "https://a/status/400"},
		{"values are escaped", "https://a/{odd}", "https://a/a%20b%26c%3Dd%2Be%3Ff%23g%25h%3B%C3%BC"},
		{"an empty value", "https://a/{empty}/b", "https://a//b"},
		{"an unknown name stays", "https://a/{nope}/{id}", "https://a/{nope}/42"},
		{"a stage variable", "https://${stageVariables.host}/{id}", "https://b.example.com:8080/x/42"},
		{"a stage variable that is not set", "https://${stageVariables.nope}/", "https:///"},
		{"a stage variable without a dollar stays", "https://a/{stageVariables.host}", "https://a/{stageVariables.host}"},
		{"another prefix stays", "https://a/${id}", "https://a/${id}"},
		{"a malformed name stays", `https://a/${path\}`, `https://a/${path\}`},
		{"values are not expanded again", "https://a/{braces}", "https://a/%7Bid%7D$%7BstageVariables.host%7D"},
		{"an open brace", "https://a/{id}/{id", "https://a/42/{id"},
		{"an open brace of a stage variable", "https://a/${stageVariables.host", "https://a/${stageVariables.host"},
		{"a closing brace alone", "https://a/}{id}", "https://a/}42"},
		{"a dollar alone", "https://a/$/{id}", "https://a/$/42"},
		{"nothing", "", ""},
	} {
		if got := expandURI(test.uri, path, stage); got != test.want {
			t.Errorf("%s: %s, want %s", test.rule, got, test.want)
		}
	}
}

func TestExpandURIEscapes(t *testing.T) {
	all := make([]byte, 256)
	for i := range all {
		all[i] = byte(i)
	}
	path := apigw.Params{{Name: "x", Values: []string{string(all)}}}
	u, err := url.Parse(expandURI("https://a/{x}?q={x}", path, nil))
	if err != nil {
		t.Fatal(err)
	}
	if u.Path != "/"+string(all) || u.Query().Get("q") != string(all) {
		t.Errorf("the value comes back as %q and %q", u.Path, u.Query())
	}
}
