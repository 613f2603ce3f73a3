package context_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/iotest"
	"time"

	apigw "github.com/velmap/velmap/context"
)

func TestFromHTTPDescribesTheClient(t *testing.T) {
	for _, test := range []struct {
		rule           string
		change         func(r *http.Request)
		template, want string
	}{
		{"the host", func(*http.Request) {}, `$context.domainName $context.domainPrefix`, "api.example.org api"},
		{"the host without its port", func(r *http.Request) { r.Host = "api.example.org:8443" }, `$context.domainName`, "api.example.org"},
		{"the host of an IPv6 address", func(r *http.Request) { r.Host = "[::1]:8443" }, `$context.domainName`, "::1"},
		{"the host of a client's request", func(r *http.Request) { r.Host = "" }, `$context.domainName, $input.params('Host')`, "api.example.org, api.example.org"},
		{"no host", func(r *http.Request) { r.Host, r.URL.Host = "", "" }, `[$context.domainName$input.params().header]`, "[{}]"},
		{"a Host header is not asked", func(r *http.Request) { r.Header.Set("Host", "other") }, `$context.domainName`, "api.example.org"},
		{"the address", func(r *http.Request) { r.RemoteAddr = "192.0.2.7:4711" }, `$context.identity.sourceIp`, "192.0.2.7"},
		{"an IPv6 address", func(r *http.Request) { r.RemoteAddr = "[2001:db8::1]:4711" }, `$context.identity.sourceIp`, "2001:db8::1"},
		{"an address without a port", func(r *http.Request) { r.RemoteAddr = "192.0.2.7" }, `$context.identity.sourceIp`, "192.0.2.7"},
		{"no address", func(r *http.Request) { r.RemoteAddr = "pipe" }, `[$context.identity.sourceIp]`, "[]"},
		{"the user agent", func(r *http.Request) { r.Header.Set("User-Agent", "curl") }, `$context.identity.userAgent`, "curl"},
		{"HTTP/1.0", func(r *http.Request) { r.Proto = "HTTP/1.0" }, `$context.protocol`, "HTTP/1.0"},
		{"HTTP/2 is HTTP/1.1", func(r *http.Request) { r.Proto = "HTTP/2.0" }, `$context.protocol`, "HTTP/1.1"},
		{"no version is HTTP/1.1", func(r *http.Request) { r.Proto = "" }, `$context.protocol`, "HTTP/1.1"},
		{"headers that differ in case are one", func(r *http.Request) { r.Header = http.Header{"X-A": {"1"}, "x-a": {"2"}} }, `$input.params('X-A')`, "2"},
		{"no path is the root", func(r *http.Request) { r.URL.Path = "" }, `$context.path`, "/"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			r := httptest.NewRequest(http.MethodGet, "http://api.example.org/", http.NoBody)
			test.change(r)
			request, err := apigw.FromHTTP(r, "")
			if err != nil {
				t.Fatal(err)
			}
			if got := render(t, test.template, request.Scope()); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestParseHTTPDescribesTheClient(t *testing.T) {
	for _, test := range []struct{ rule, text, template, want string }{
		{"the host", "GET /\nhost: api.example.org:80", `$context.domainName $context.domainPrefix`, "api.example.org api"},
		{"the host of the target", "GET http://api.example.org/\nhost: other", `$context.domainName`, "api.example.org"},
		{"the user agent", "GET /\nuser-agent: curl", `$context.identity.userAgent`, "curl"},
		{"no version is HTTP/1.1", "GET /", `$context.protocol`, "HTTP/1.1"},
		{"HTTP/1.0", "GET / HTTP/1.0", `$context.protocol`, "HTTP/1.0"},
		{"HTTP/2 is HTTP/1.1", "GET / HTTP/2", `$context.protocol`, "HTTP/1.1"},
		{"no address", "GET /", `[$context.identity.sourceIp]`, "[]"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			request, err := apigw.ParseHTTP([]byte(test.text), "")
			if err != nil {
				t.Fatal(err)
			}
			if got := render(t, test.template, request.Scope()); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestFromHTTPWithoutURL(t *testing.T) {
	for _, r := range []*http.Request{nil, {}} {
		if request, err := apigw.FromHTTP(r, "/"); err == nil {
			t.Errorf("got %v", request)
		}
	}
}

func TestOptions(t *testing.T) {
	at := time.Date(2023, 10, 27, 15, 40, 57, 744e6, time.FixedZone("CEST", 2*60*60))
	const template = `$context.requestTime $context.requestTimeEpoch $context.requestId $context.extendedRequestId`
	const want = "27/Oct/2023:13:40:57 +0000 1698414057744 r-1 x-1"
	options := []apigw.Option{
		apigw.WithClock(func() time.Time { return at }),
		apigw.WithIDs(func() (string, string) { return "r-1", "x-1" }),
	}
	parsed, err := apigw.ParseHTTP([]byte("GET /"), "", options...)
	if err != nil {
		t.Fatal(err)
	}
	served, err := apigw.FromHTTP(httptest.NewRequest(http.MethodGet, "/", http.NoBody), "", options...)
	if err != nil {
		t.Fatal(err)
	}
	for name, request := range map[string]*apigw.Request{"ParseHTTP": parsed, "FromHTTP": served} {
		if got := render(t, template, request.Scope()); got != want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, want)
		}
	}
}

func TestFromHTTPWithBodyThatFails(t *testing.T) {
	broken := errors.New("connection reset")
	r := httptest.NewRequest(http.MethodPost, "/", iotest.ErrReader(broken))
	if _, err := apigw.FromHTTP(r, ""); !errors.Is(err, broken) {
		t.Errorf("got %v, want %v", err, broken)
	}
}
