package integration

import (
	"errors"
	"strings"
	"testing"

	apigw "github.com/velmap/velmap/context"
)

var allTypes = [...]string{HTTP, HTTPProxy, AWS, AWSProxy, Mock}

// The columns have a letter for each of HTTP, HTTP_PROXY, AWS, AWS_PROXY and
// MOCK: P for a header that passes, D for one that is dropped, R for one that
// is remapped, and X for 500.
func TestProtectedHeaders(t *testing.T) {
	for _, test := range []struct{ name, client, mapped, response string }{
		{"Age", "DPDPD", "PPPDD", "PPPPP"},
		{"Accept", "DPDPD", "PPPDD", "PPPPP"},
		{"Accept-Charset", "DPDPD", "PPPDD", "PPPPP"},
		{"Accept-Encoding", "DPDPD", "PPPDD", "PPPPP"},
		{"Authorization", "DPDPD", "PPXXD", "RRRRR"},
		{"Connection", "DDDDD", "DDXXD", "RRRRR"},
		{"Content-Encoding", "DDDPD", "PPPDD", "PPPPP"},
		{"Content-Length", "DDDDD", "XXXXX", "RRRRR"},
		{"Content-MD5", "DDDDD", "PPPDD", "RRRRR"},
		{"Content-Type", "DPDPD", "PPPDD", "PPPPP"},
		{"Date", "DPDPD", "PPPDD", "RRRRR"},
		{"Expect", "DDDDD", "DDXXD", "RDRDR"},
		{"Host", "DDDPD", "PPPDD", "RDRDR"},
		{"Max-Forwards", "DDDDD", "PPPDD", "RRRRR"},
		{"Pragma", "DPDPD", "PPPDD", "PPPPP"},
		{"Proxy-Authenticate", "DDDDD", "DDXXD", "RDRDR"},
		{"Range", "DPDPD", "PPPDD", "PPPPP"},
		{"Referer", "DPDPD", "PPDDD", "PPPPP"},
		{"Server", "DDDDD", "PPPDD", "RRRRR"},
		{"TE", "DDDDD", "DDXXD", "PDPDP"},
		{"Trailer", "DDDDD", "PPPDD", "RDRDR"},
		{"Transfer-Encoding", "DDDDD", "XXXXX", "DDDDD"},
		{"Upgrade", "DDDDD", "PPPDD", "RDRDR"},
		{"User-Agent", "DPDPD", "PPPDD", "RRRRR"},
		{"Via", "DDDPD", "DDPDD", "PDPDP"},
		{"Warn", "DPDPD", "PPPDD", "PPPPP"},
		{"WWW-Authenticate", "DDDDD", "PPPDD", "RRRRR"},
		{"x-amzn-RequestId", "DPDPD", "PPPDD", "PRPPP"},
		{"x-amzn-trace-id", "DPDPD", "XXXXX", "PPPPP"},
		{"X-Amzn-Apigateway-Api-Id", "DPDPD", "XXXXX", "PPPPP"},
	} {
		for _, name := range []string{test.name, strings.ToLower(test.name)} {
			var client, mapped, response strings.Builder
			for _, integrationType := range allTypes {
				client.WriteByte(passOrDrop(forwardsHeader(integrationType, name)))
				mapped.WriteByte(mappedLetter(t, integrationType, name))
				response.WriteByte(responseLetter(t, integrationType, name))
			}
			for _, column := range []struct{ name, got, want string }{
				{"of the client", client.String(), test.client},
				{"mapped", mapped.String(), test.mapped},
				{"of a response", response.String(), test.response},
			} {
				if column.got != column.want {
					t.Errorf("%s %s: %s, want %s", name, column.name, column.got, column.want)
				}
			}
		}
	}
}

func passOrDrop(passes bool) byte {
	if passes {
		return 'P'
	}
	return 'D'
}

func mappedLetter(t *testing.T, integrationType, name string) byte {
	t.Helper()
	sent, err := sendsMappedHeader(integrationType, name)
	switch {
	case errors.Is(err, errForbiddenHeader):
		return 'X'
	case err != nil:
		t.Fatal(err)
	}
	return passOrDrop(sent)
}

func responseLetter(t *testing.T, integrationType, name string) byte {
	t.Helper()
	as, ok := returnedHeader(integrationType, name)
	switch {
	case !ok || as == name:
		return passOrDrop(ok)
	case as != "x-amzn-Remapped-"+name:
		t.Errorf("%s is returned as %s", name, as)
	}
	return 'R'
}

func TestHiddenHeader(t *testing.T) {
	hidden := "Connection Content-Length Content-MD5 Expect Max-Forwards Proxy-Authenticate Server TE Transfer-Encoding Trailer Upgrade WWW-Authenticate"
	for name := range strings.FieldsSeq(hidden) {
		if !apigw.HiddenHeader(name) || !apigw.HiddenHeader(strings.ToLower(name)) {
			t.Errorf("%s is not hidden", name)
		}
	}
	for _, name := range []string{"Host", "Via", "Content-Encoding", "Authorization", "X-Server"} {
		if apigw.HiddenHeader(name) {
			t.Errorf("%s is hidden", name)
		}
	}
}
