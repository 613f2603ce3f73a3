package context

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// maxBody is the size of the largest payload that API Gateway takes: 10 MB.
const maxBody = 10 << 20

// ErrBodyTooLarge is the error of a payload of more than 10 MB.
var ErrBodyTooLarge = errors.New("the body is larger than API Gateway takes")

// FromHTTP returns the request that a server or a test has. Resource is the
// path with its parameters in braces, /pets/{petId} or /files/{proxy+}; where
// it is empty the path itself stands for it. The names of headers are those of
// net/http: in their canonical form, whatever the client sent; the Host header
// is one of them.
//
// Besides what the client sent $context has
//
//	requestTime, requestTimeEpoch   now, by the clock of WithClock
//	requestId, extendedRequestId    random ones, or those of WithIDs
//	protocol                        HTTP/1.0 or HTTP/1.1; HTTP/1.1 as well
//	                                for HTTP/2, as API Gateway has it
//	domainName, domainPrefix        the host without its port
//	identity.sourceIp               the host of r.RemoteAddr
//	identity.userAgent              the User-Agent header
//	identity.clientCert             the certificate of the client in r.TLS
//
// It reads the body, and fails where that fails or is larger than 10 MB, where
// the path does not match the resource, or where an escape in the URL is
// malformed.
func FromHTTP(r *http.Request, resource string, opts ...Option) (*Request, error) {
	if r == nil || r.URL == nil {
		return nil, errors.New("the request has no URL")
	}
	req := &Request{Method: r.Method, Resource: resource, Path: r.URL.EscapedPath(), Header: headersOf(r)}
	if err := req.setTarget(r.URL.RawQuery); err != nil {
		return nil, err
	}
	if err := req.readBody(r.Body); err != nil {
		return nil, err
	}
	describe(req, r.Proto)
	req.Identity.SourceIP = remoteHost(r.RemoteAddr)
	if r.TLS != nil && len(r.TLS.PeerCertificates) > 0 {
		req.Identity.ClientCert = clientCertificate(r.TLS.PeerCertificates[0])
	}
	stamp(req, opts)
	return req, nil
}

// headersOf returns the headers. That of the host is what net/http keeps apart
// from them.
func headersOf(r *http.Request) Params {
	var headers paramList
	host := cmp.Or(r.Host, r.URL.Host)
	if host != "" {
		headers.add("host", "Host", decodeHeader(host))
	}
	for _, name := range slices.Sorted(maps.Keys(r.Header)) {
		key := strings.ToLower(name)
		if key == "host" && host != "" {
			continue
		}
		for _, text := range r.Header[name] {
			headers.add(key, decodeHeader(name), decodeHeader(text))
		}
	}
	return headers.params
}

func decodeHeader(text string) string { return value.DecodeUTF8([]byte(text)) }

func (r *Request) readBody(from io.Reader) error {
	if from == nil {
		return nil
	}
	body, err := io.ReadAll(io.LimitReader(from, maxBody+1))
	if err != nil {
		return fmt.Errorf("body: %w", err)
	}
	return r.setBytes(body)
}

func (r *Request) setBytes(body []byte) error {
	if len(body) > maxBody {
		return fmt.Errorf("%w: more than %d bytes", ErrBodyTooLarge, maxBody)
	}
	r.Body = BytesBody(body)
	return nil
}

// setTarget finds the parameters in the path and in the query string.
func (r *Request) setTarget(query string) (err error) {
	r.Path = cmp.Or(r.Path, "/")
	if r.Resource == "" {
		r.Resource = r.Path
	} else if r.PathParameters, err = matchResource(r.Resource, r.Path); err != nil {
		return err
	}
	r.Query, err = parseQuery(query)
	return err
}
