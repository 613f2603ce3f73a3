package integration

import (
	"cmp"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	apigw "github.com/velmap/velmap/context"
)

// traceHeader names the header that follows a request from one service to the
// next.
const traceHeader = "X-Amzn-Trace-Id"

// addForwarded adds the headers that the front end of API Gateway gives every
// request, where the client has not sent them.
func addForwarded(request *apigw.Request, r *http.Request) {
	protocol, port := "http", "80"
	if r.TLS != nil {
		protocol, port = "https", "443"
	}
	addMissing(&request.Header, traceHeader, traceID(request))
	addMissing(&request.Header, "X-Forwarded-For", request.Identity.SourceIP)
	addMissing(&request.Header, "X-Forwarded-Port", cmp.Or((&url.URL{Host: r.Host}).Port(), port))
	addMissing(&request.Header, "X-Forwarded-Proto", protocol)
}

// traceID returns an id as AWS X-Ray has them: the time of the request in
// seconds and 24 digits, which are those of its own id.
func traceID(r *apigw.Request) string {
	digits := strings.ReplaceAll(r.RequestID, "-", "")
	return fmt.Sprintf("Root=1-%08x-%.24s", r.Time.Unix(), digits)
}

// addIDs adds the headers that tell a client which request it was. A MOCK, an
// HTTP_PROXY and an answer of API Gateway itself have no trace.
func addIDs(answer *Answer, request *apigw.Request, integrationType string) {
	setHeader(&answer.Header, "x-amzn-RequestId", request.RequestID)
	setHeader(&answer.Header, "x-amz-apigw-id", request.ExtendedRequestID)
	if integrationType == Mock || integrationType == HTTPProxy || answer.GatewayResponseType != "" {
		return
	}
	if trace, ok := headerOf(request.Header, traceHeader); ok {
		setHeader(&answer.Header, traceHeader, trace)
	}
}
